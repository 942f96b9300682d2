//! Spans as token numbers, for formats that count in tokens.

use crate::text::Text;
use std::ops::Range;

impl Text<'_> {
    /// The words of some tokens with a space between, as token-based tools print text.
    pub(super) fn spaced(&self, tokens: &Range<usize>) -> String {
        tokens.clone().map(|token| self.word(token)).collect::<Vec<_>>().join(" ")
    }
}
