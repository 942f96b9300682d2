//! Spans as token numbers, for formats that count in tokens.

use crate::span::Span;
use crate::text::Text;
use std::ops::Range;

impl Text<'_> {
    /// The tokens that a span touches; empty only where it touches none.
    pub(super) fn touched(&self, span: Span) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.end as usize <= span.start);
        let end = self.tokens.partition_point(|token| (token.start as usize) < span.end);
        first..end.max(first)
    }

    /// The words of some tokens with a space between, as token-based tools print text.
    pub(super) fn spaced(&self, tokens: &Range<usize>) -> String {
        tokens.clone().map(|token| self.word(token)).collect::<Vec<_>>().join(" ")
    }
}
