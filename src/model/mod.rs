//! The embedded weights: one block of bytes with a header and named sections.
//!
//! ```text
//! "whosaid\0"  version u32  checksum u64   of all that follows
//! provenance   u32 length, UTF-8           from which corpora, by which command
//! sections     u32 count, then for each    u8 length, name, u32 length of its bytes
//! bytes        of the sections in order, each at a multiple of ALIGN
//! ```
//!
//! Numbers are little-endian. Loading a model costs one checksum over its bytes; all but the nodes of trees is
//! read in place. Every length is checked when a model is read, and every look-up afterwards is masked or checked,
//! so that no bytes can make a pass fail.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "every length is checked by `Reader`; places are masked, and sums wrap or hold at most 255 weights"
)]

mod reader;
mod table;
mod trees;
#[cfg(feature = "train")]
mod writer;

pub(crate) use table::{mix, Row, Rows, Slots, Sum, Weights, LABELS, NARROW, SCALE, WIDE};
pub(crate) use trees::{Node, Trees, Values, SUMS};
#[cfg(feature = "train")]
pub(crate) use {
    table::{check, PLACES, PROBES, RECORD},
    trees::{LEAF, NEVER},
    writer::Writer,
};

use crate::error::{Error, Kind};
use once_cell::sync::{Lazy, OnceCell};
use reader::Reader;
use std::borrow::Cow;
use std::ops::Range;

const MAGIC: &[u8; 8] = b"whosaid\0";
const VERSION: u32 = 1;

/// Sections begin at multiples of a cache line.
const ALIGN: usize = 64;

/// More sections than any version has had; a damaged count must not make us allocate.
const MAX_SECTIONS: u32 = 64;

/// Makes the embedded bytes begin at a cache line too.
#[repr(align(64))]
struct Aligned<T: ?Sized>(T);

static EMBEDDED: &Aligned<[u8]> = &Aligned(*include_bytes!("weights.bin"));

/// Weights for all passes, readable and checked.
#[derive(Debug)]
pub(crate) struct Model {
    bytes: Cow<'static, [u8]>,
    provenance: Range<usize>,
    sections: Vec<Section>,
}

/// A named part of a model.
#[derive(Debug)]
struct Section {
    name: String,
    place: Range<usize>,
    /// Its bytes as nodes of trees; read when they are first asked for.
    nodes: OnceCell<Vec<Node>>,
}

impl Model {
    /// The model that comes with the crate. Read at its first use.
    pub fn embedded() -> &'static Model {
        static MODEL: Lazy<Model> =
            Lazy::new(|| Model::read(Cow::Borrowed(&EMBEDDED.0)).unwrap_or_else(|_| Model::empty()));
        &MODEL
    }

    /// What it was read from.
    #[cfg(test)]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A model that knows nothing: every weight is zero.
    pub fn empty() -> Model {
        Model { bytes: Cow::Borrowed(&[]), provenance: 0..0, sections: Vec::new() }
    }

    /// Reads a model, checking all of it.
    pub fn read(bytes: Cow<'static, [u8]>) -> Result<Model, Error> {
        let layout = layout(&bytes)?;
        Ok(Self::with(bytes, layout))
    }

    fn with(bytes: Cow<'static, [u8]>, (provenance, sections): Layout) -> Model {
        let section = |(name, place)| Section { name, place, nodes: OnceCell::new() };
        Model { bytes, provenance, sections: sections.into_iter().map(section).collect() }
    }

    /// From which corpora and by which command the weights were made.
    pub fn provenance(&self) -> &str {
        self.bytes.get(self.provenance.clone()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default()
    }

    /// The bytes of a section; none if the model lacks it.
    pub fn section(&self, name: &str) -> &[u8] {
        self.find(name).map(|section| self.bytes_of(section)).unwrap_or_default()
    }

    /// The rows of a section; none if the model lacks it or has a table of another size.
    pub fn rows<const SIZE: usize>(&self, name: &str) -> Option<Rows<'_, SIZE>> {
        Rows::new(self.section(name))
    }

    /// The trees of a section; none if the model lacks it.
    pub fn trees(&self, name: &str) -> Trees<'_> {
        Trees::new(self.nodes(name))
    }

    /// The nodes of the trees of a section.
    pub fn nodes(&self, name: &str) -> &[Node] {
        let nodes = |section: &Section| self.bytes_of(section).chunks_exact(8).map(number).map(Node::read).collect();
        self.find(name).map(|section| section.nodes.get_or_init(|| nodes(section)).as_slice()).unwrap_or_default()
    }

    fn find(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    fn bytes_of(&self, section: &Section) -> &[u8] {
        self.bytes.get(section.place.clone()).unwrap_or_default()
    }
}

type Layout = (Range<usize>, Vec<(String, Range<usize>)>);

/// Where everything lies in the bytes of a model.
fn layout(bytes: &[u8]) -> Result<Layout, Error> {
    let wrong = |why| Err(Error::from(Kind::Model(why)));
    let mut reader = Reader::new(bytes);
    if reader.take(MAGIC.len())? != MAGIC {
        return wrong("no weights of this crate");
    }
    if reader.u32()? != VERSION {
        return wrong("weights of another version");
    }
    if reader.u64()? != checksum(reader.rest()) {
        return wrong("the checksum does not agree");
    }
    places(reader)
}

/// Where everything lies behind the checksum.
fn places(mut reader: Reader) -> Result<Layout, Error> {
    let wrong = |why| Err(Error::from(Kind::Model(why)));
    let provenance = reader.text()?;
    let count = reader.u32()?;
    if count > MAX_SECTIONS {
        return wrong("too many sections");
    }
    let mut sizes = Vec::new();
    for _ in 0..count {
        sizes.push((reader.name()?, reader.u32()? as usize));
    }
    let mut sections = Vec::new();
    for (name, size) in sizes {
        reader.align(ALIGN)?;
        sections.push((name, reader.range(size)?));
    }
    if !reader.rest().is_empty() {
        return wrong("bytes behind the last section");
    }
    Ok((provenance, sections))
}

/// Writes the checksum of bytes that are long enough to have one.
#[cfg(any(test, fuzzing, feature = "train"))]
pub(crate) fn seal(bytes: &mut [u8]) {
    const AT: usize = MAGIC.len() + 4;
    if let Some((sum, rest)) = bytes.get_mut(AT..).and_then(<[u8]>::split_first_chunk_mut) {
        *sum = checksum(rest).to_le_bytes();
    }
}

const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;

/// Takes a word into a sum. One-to-one in the word for a given sum, and in the sum for a given word.
fn step(sum: u64, word: u64) -> u64 {
    (sum.rotate_left(5) ^ word).wrapping_mul(PRIME)
}

/// Up to eight bytes as a number.
fn number(word: &[u8]) -> u64 {
    word.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

/// A 64-bit sum that every byte takes part in, eight at a time.
fn checksum(bytes: &[u8]) -> u64 {
    let words = bytes.chunks_exact(8);
    let tail = words.remainder().iter().fold(0, |word, &byte| word << 8 | u64::from(byte));
    let sum = words.fold(bytes.len() as u64, |sum, word| step(sum, number(word)));
    let sum = step(sum, tail);
    sum ^ sum >> 32
}

#[cfg(test)]
mod tests;
