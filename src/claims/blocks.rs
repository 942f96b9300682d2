//! What the stages work on at once: a paragraph, or a piece of a very long one.

use crate::limits;
use crate::text::Text;
use std::ops::Range;

/// Some sentences of one paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub tokens: Range<usize>,
    pub sentences: Vec<Range<usize>>,
    /// Which paragraph of the document.
    pub paragraph: usize,
}

/// The blocks of a text, in order.
pub(crate) fn blocks<'a>(text: &'a Text<'_>) -> impl Iterator<Item = Block> + 'a {
    (0..text.paragraph_count()).flat_map(|paragraph| of_paragraph(text, paragraph))
}

fn of_paragraph(text: &Text, paragraph: usize) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for piece in text.paragraph(paragraph).flat_map(|sentence| pieces(text.sentence(sentence))) {
        match blocks.last_mut() {
            Some(block) if piece.end - block.tokens.start <= limits::BLOCK_TOKENS => {
                block.tokens.end = piece.end;
                block.sentences.push(piece);
            }
            _ => blocks.push(Block { tokens: piece.clone(), sentences: vec![piece], paragraph }),
        }
    }
    blocks
}

/// A sentence, cut where it is too long for a block.
fn pieces(sentence: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let end = sentence.end;
    sentence.step_by(limits::BLOCK_TOKENS).map(move |start| start..end.min(start + limits::BLOCK_TOKENS))
}
