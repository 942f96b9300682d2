//! Where something stands in the text.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts bytes of one text; takes one from the length of a list that it found not to be empty"
)]

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A stretch of the parsed text: UTF-8 bytes, half-open.
///
/// Every span that a parse gives lies on character boundaries of the text, so that slicing with it never panics. Of a
/// document that comes from elsewhere nobody knows: [`Document::slice`](crate::Document::slice) is safe for that too.
///
/// ```
/// # use whosaid::Span;
/// let span = Span::new(3, 9);
/// assert_eq!(&"So \"Yes.\" it was"[span.range()], "\"Yes.\"");
/// assert_eq!(format!("{span:?}"), "3..9");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span `start..end`; an `end` before `start` is taken as `start`.
    pub const fn new(start: usize, end: usize) -> Self {
        Span { start, end: if end < start { start } else { end } }
    }

    /// The length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether nothing is inside.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The span as a range, for slicing.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end && !self.is_empty() && !other.is_empty()
    }

    /// The smallest span that holds both.
    pub const fn join(self, other: Span) -> Span {
        let start = if self.start < other.start { self.start } else { other.start };
        let end = if self.end > other.end { self.end } else { other.end };
        Span { start, end }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// Converts byte offsets of one text to characters and UTF-16 code units.
///
/// Made once per text in one pass over it (time and memory linear in its
/// length: a mark each 64 bytes); a conversion then costs the reading of at most
/// 64 bytes for each end of a span, so that converting a whole document is linear too.
///
/// ```
/// # use whosaid::{Offsets, Span};
/// let text = "“Ja 🙂”, sagte Anna.";
/// let offsets = Offsets::new(text);
/// let quote = Span::new(0, text.find(',').unwrap());
/// assert_eq!(offsets.chars(quote), 0..6);
/// assert_eq!(offsets.utf16(quote), 0..7);
/// ```
#[derive(Debug, Clone)]
pub struct Offsets<'t> {
    text: &'t str,
    /// Characters and UTF-16 units before each multiple of [`STRIDE`].
    marks: Vec<(usize, usize)>,
}

const STRIDE: usize = 64;

impl<'t> Offsets<'t> {
    /// Reads the text once.
    pub fn new(text: &'t str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let (mut chars, mut units) = (0, 0);
        for (at, byte) in text.bytes().enumerate() {
            if at % STRIDE == 0 {
                marks.push((chars, units));
            }
            chars += starts_char(byte);
            units += starts_unit(byte);
        }
        Offsets { text, marks }
    }

    /// The span in characters (Unicode scalar values), as Python counts. What lies past the end of the text counts as its
    /// end.
    pub fn chars(&self, span: Span) -> Range<usize> {
        self.count(span.start).0..self.count(span.end).0
    }

    /// The span in UTF-16 code units, as JavaScript and Java count. What lies past the end of the text counts as its end.
    pub fn utf16(&self, span: Span) -> Range<usize> {
        self.count(span.start).1..self.count(span.end).1
    }

    /// Characters and UTF-16 units before a byte; a byte past the end counts
    /// as the end.
    fn count(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let Some(&(mut chars, mut units)) = self.marks.get(byte / STRIDE).or(self.marks.last()) else {
            return (0, 0);
        };
        let from = (byte / STRIDE).min(self.marks.len() - 1) * STRIDE;
        for &b in self.text.as_bytes().get(from..byte).unwrap_or_default() {
            chars += starts_char(b);
            units += starts_unit(b);
        }
        (chars, units)
    }
}

/// One for the first byte of a character, else zero.
fn starts_char(byte: u8) -> usize {
    usize::from(byte & 0xC0 != 0x80)
}

/// The UTF-16 units of the character that the byte starts: characters of four
/// bytes take two.
fn starts_unit(byte: u8) -> usize {
    starts_char(byte) + usize::from(byte >= 0xF0)
}
