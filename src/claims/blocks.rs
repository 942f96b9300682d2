//! What the stages work on at once: a paragraph, those that a quotation joins, or a piece of a very long one.

use crate::limits;
use crate::text::{Kind, Text};
use std::ops::Range;

/// Some sentences, of one paragraph or of several that a quotation joins.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub tokens: Range<usize>,
    pub sentences: Vec<Range<usize>>,
    /// Which paragraph of the document it begins with.
    pub paragraph: usize,
}

/// The blocks of a text, in order.
pub(crate) fn blocks(text: &Text, depths: &[u8]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for paragraph in 0..text.paragraph_count() {
        // The stages have seen no signs of quoted mail.
        let whole = text.paragraph_tokens(paragraph);
        let tokens = text.behind_signs(whole.clone());
        let joins = continues(text, depths, whole.start, &tokens);
        let sentences = text.paragraph(paragraph).map(|sentence| text.sentence(sentence));
        let told = sentences.map(|told| told.start.max(tokens.start)..told.end).filter(|told| !told.is_empty());
        for (number, piece) in told.flat_map(pieces).enumerate() {
            match blocks.last_mut().filter(|_| joins || number > 0) {
                Some(block) if piece.end - block.tokens.start <= limits::BLOCK_TOKENS => {
                    // A block has no gaps: signs between its paragraphs stand in the sentence behind.
                    block.sentences.push(block.tokens.end..piece.end);
                    block.tokens.end = piece.end;
                }
                _ => blocks.push(Block { tokens: piece.clone(), sentences: vec![piece], paragraph }),
            }
        }
    }
    blocks
}

/// Whether a paragraph's quotations may belong to a cue of the one before: it begins with a
/// mark, and the one before ends with a colon or inside a quotation, or the whole paragraph is quoted.
fn continues(text: &Text, depths: &[u8], start: usize, tokens: &Range<usize>) -> bool {
    let Some(last) = start.checked_sub(1) else { return false };
    let first_is_quoted = depths.get(tokens.start).is_some_and(|&depth| depth > 0);
    let all_quoted = || depths.get(tokens.clone()).is_some_and(|depths| depths.iter().all(|&depth| depth > 0));
    let token = &text.tokens[last];
    let open = depths[last] > 0 && !token.is_mark();
    first_is_quoted && (token.kind == Kind::Colon || open || all_quoted())
}

/// A sentence, cut where it is too long for a block.
fn pieces(sentence: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let end = sentence.end;
    sentence.step_by(limits::BLOCK_TOKENS).map(move |start| start..end.min(start + limits::BLOCK_TOKENS))
}
