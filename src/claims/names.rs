//! Features have names: people read them where a decision is explained, the tables know their hashes.

use crate::model::{mix, Rows, Sum};
use crate::text::hash_of;

/// The name of a kind of feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    hash: u32,
    pub text: &'static str,
    /// The token that a word feature looks at, counted from the one that is decided.
    pub offset: i8,
}

impl Name {
    pub const fn new(text: &'static str) -> Self {
        Name { hash: hash_of(text), text, offset: 0 }
    }

    /// The feature as one of a neighbour.
    #[inline]
    pub fn at(self, offset: isize) -> Self {
        Name { offset: offset as i8, ..self }
    }

    /// The feature that has this name and this value.
    #[inline]
    pub fn feature(self, value: u32) -> u32 {
        mix(value, self.hash.wrapping_add(self.offset as u32))
    }
}

/// Adds the weights of each feature that is seen to a sum. Owns its view of the rows, so that they are known not to
/// change with the sum.
pub(crate) fn adding<'a, const SIZE: usize>(
    rows: Rows<'a, SIZE>,
    sum: &'a mut Sum<SIZE>,
) -> impl FnMut(Name, u32) + use<'a, SIZE> {
    move |name, value| rows.add(name.feature(value), sum)
}

/// A name, hashed when the crate is compiled.
macro_rules! name {
    ($text:literal) => {
        const { $crate::claims::names::Name::new($text) }
    };
}

pub(crate) use name;
