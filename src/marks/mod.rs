//! Quoted passages, of every mark convention at once.
//!
//! A scanner and a stack, paragraph by paragraph. Each mark is asked whether it can
//! open, close, or neither (an apostrophe, an inch), from what touches it on both sides;
//! then it closes the nearest open mark that it fits, or opens. What is open at the end
//! of a paragraph goes on in the next one if that begins with such a mark, and otherwise
//! ends there, flagged, so that a missing mark costs one paragraph and no more.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens of a paragraph and passages; goes back only from a place behind another"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens inside the paragraph at hand, and passages by the places where it put them"
)]

mod dash;
mod form;
mod glyph;
mod paragraph;
mod single;

use crate::text::Text;
use std::ops::Range;

pub(crate) use form::{forms, Form};
pub(crate) use glyph::{Family, MARKS};

/// A passage between two marks, or behind a dash. Positions are tokens.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    /// With the marks.
    pub outer: Range<usize>,
    /// Without them.
    pub inner: Range<usize>,
    pub family: Family,
    /// The passage that this one stands in: an index into the same list.
    pub parent: Option<usize>,
    /// The passage of an earlier paragraph that this one continues.
    pub continues: Option<usize>,
    /// Whether the opening or the closing mark is not there.
    pub incomplete: bool,
}

impl Passage {
    /// A passage that stands in none and goes on from none.
    fn new(outer: Range<usize>, inner: Range<usize>, family: Family, incomplete: bool) -> Self {
        Passage { outer, inner, family, parent: None, continues: None, incomplete }
    }
}

/// All passages, in the order of their first tokens. Linear in the text.
pub(crate) fn marks(text: &Text<'_>) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut open = None;
    for at in 0..text.paragraph_count() {
        let tokens = text.paragraph_tokens(at);
        if dash::is_dialogue(text, at) {
            dash::read(text, tokens, &mut passages);
            open = None;
        } else {
            let next = text.tokens.get(tokens.end).map(|t| glyph::family(t, text.source));
            open = paragraph::Reader::new(text, tokens, next.flatten(), &mut passages).read(open);
        }
    }
    passages
}

/// For each token, how many passages it stands in, marks included.
pub(crate) fn depths(text: &Text<'_>, passages: &[Passage]) -> Vec<u8> {
    let mut depths = vec![0u8; text.tokens.len()];
    for passage in passages {
        for depth in depths.get_mut(passage.outer.clone()).unwrap_or_default() {
            *depth = depth.saturating_add(1);
        }
    }
    depths
}

#[cfg(test)]
mod tests;
