//! Excerpts of longer texts: what somebody would paste.

use crate::text::Text;
use crate::Span;
use std::ops::Range;

const WORDS: Range<usize> = 60..600;

/// So many runs of whole paragraphs, drawn as if by lot but the same each time; none of a text without words.
pub(super) fn excerpts(text: &str, count: usize) -> Vec<Span> {
    let text = Text::read(text);
    let count = if text.paragraph_count() == 0 { 0 } else { count };
    let mut seed = text.tokens.len() as u64;
    let mut excerpt = || {
        let wanted = WORDS.start + super::draw(&mut seed) % WORDS.len();
        let first = super::draw(&mut seed) % text.paragraph_count();
        let mut words = 0;
        let mut tokens = text.paragraph_tokens(first);
        for paragraph in first..text.paragraph_count() {
            tokens.end = text.paragraph_tokens(paragraph).end;
            words += text.tokens[text.paragraph_tokens(paragraph)].iter().filter(|t| t.is_wordlike()).count();
            if words >= wanted {
                break;
            }
        }
        text.cover(tokens)
    };
    (0..count).map(|_| excerpt()).collect()
}
