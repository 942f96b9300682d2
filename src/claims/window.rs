//! Scores of tokens: features of one word added up once a document, however often it occurs.
//!
//! A word, its part of speech and whether it is quoted make a *unit*; units that look the same but for
//! the word itself are of one *kind*. Features of one unit, and those of its kind, are looked at from
//! that token and from the two beside it, so that a score begins with three vector additions.

use super::names::Name;
use super::scene::Scene;
use super::vocabulary::Type;
use crate::model::{Rows, Sum};
use crate::tags::Tag;
use std::ops::Range;

/// How far the tokens are that look at a unit.
const BESIDE: isize = 1;
const OFFSETS: usize = 2 * BESIDE as usize + 1;

/// A word in its place, as far as one can tell without its neighbours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit<'a> {
    pub word: &'a Type,
    pub tag: u32,
    pub quoted: u32,
}

/// The units of a document, and which of them each token is.
#[derive(Debug)]
pub(crate) struct Units {
    units: Interner<(u32, u8, u8)>,
    of_token: Vec<u32>,
    kinds: Interner<(u8, u8, u32)>,
    /// The kind of each unit, and a unit of each kind.
    kind_of: Vec<u32>,
    of_kind: Vec<u32>,
}

impl Units {
    /// Linear in the tokens: a word has few units, and a tag few kinds.
    pub fn read(types: &[Type], of_token: &[u32], tags: &[Tag], quoted: &[u8]) -> Self {
        let mut units = Interner::new(types.len());
        // The first unit and the first kind stand for what lies outside of the block.
        units.id(0, (0, 0, 3));
        let unit =
            |((&word, &tag), &depth): ((&u32, &Tag), &u8)| units.id(word as usize, (word, tag as u8, depth.min(1)));
        let of_token = of_token.iter().zip(tags).zip(quoted).map(unit).collect();
        let mut kinds = Interner::new(32);
        let (mut kind_of, mut of_kind) = (Vec::with_capacity(units.known.len()), Vec::new());
        for (id, &(word, tag, _)) in units.known.iter().enumerate() {
            let word = &types[word as usize];
            let kind = kinds.id(tag as usize, (tag, word.case, word.habits.number()));
            if kind as usize == of_kind.len() {
                of_kind.push(id as u32);
            }
            kind_of.push(kind);
        }
        Units { units, of_token, kinds, kind_of, of_kind }
    }
}

/// Numbers for things; those of one group hang together in a list.
#[derive(Debug)]
struct Interner<K> {
    known: Vec<K>,
    /// One more than the latest of each group, and than the one before each; 0 for none.
    latest: Vec<u32>,
    before: Vec<u32>,
}

impl<K: PartialEq> Interner<K> {
    fn new(groups: usize) -> Self {
        Interner { known: Vec::new(), latest: vec![0; groups], before: Vec::new() }
    }

    fn id(&mut self, group: usize, thing: K) -> u32 {
        let mut next = self.latest[group];
        while next != 0 && self.known[next as usize - 1] != thing {
            next = self.before[next as usize - 1];
        }
        if next == 0 {
            self.known.push(thing);
            self.before.push(self.latest[group]);
            next = self.known.len() as u32;
            self.latest[group] = next;
        }
        next - 1
    }
}

impl Scene<'_, '_> {
    fn unit(&self, id: u32) -> Unit<'_> {
        let (word, tag, quoted) = self.units.units.known[id as usize];
        Unit { word: &self.words.types[word as usize], tag: tag.into(), quoted: quoted.into() }
    }

    #[inline]
    fn unit_at(&self, at: usize, offset: isize, within: &Range<usize>) -> u32 {
        let place = at.checked_add_signed(offset).filter(|at| within.contains(at));
        place.map_or(0, |at| self.units.of_token[at])
    }
}

/// Lists the features of one unit; each with the farthest offset at which it is looked at.
pub(crate) trait OfUnit: Fn(Unit, &mut dyn FnMut(isize, Name, u32)) {}
impl<F: Fn(Unit, &mut dyn FnMut(isize, Name, u32))> OfUnit for F {}

/// What features look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Unit,
    /// Nothing but the kind of a unit.
    Kind,
}

/// For the units of a document or their kinds, the sums of their features at each offset, worked
/// out when they are first asked for.
#[derive(Debug)]
pub(crate) struct Window<'m> {
    rows: Rows<'m>,
    level: Level,
    /// One more than the place of the sum of each; 0 while nobody has asked.
    places: Vec<[u32; OFFSETS]>,
    sums: Vec<Sum>,
}

impl<'m> Window<'m> {
    pub fn new(scene: &Scene, rows: Rows<'m>, level: Level) -> Self {
        let count = match level {
            Level::Unit => scene.units.units.known.len(),
            Level::Kind => scene.units.kinds.known.len(),
        };
        Window { rows, level, places: vec![[0; OFFSETS]; count], sums: Vec::new() }
    }

    /// The sum of the features of the units around a token.
    #[inline]
    pub fn add(&mut self, scene: &Scene, at: usize, within: &Range<usize>, of_unit: impl OfUnit, sum: &mut Sum) {
        for offset in -BESIDE..=BESIDE {
            let unit = scene.unit_at(at, offset, within);
            let id = if self.level == Level::Kind { scene.units.kind_of[unit as usize] } else { unit };
            let slot = (offset + BESIDE) as usize;
            if self.places[id as usize][slot] == 0 {
                let unit = if self.level == Level::Kind { scene.units.of_kind[id as usize] } else { unit };
                let sum = self.sum(scene.unit(unit), offset, &of_unit);
                self.sums.push(sum);
                self.places[id as usize][slot] = self.sums.len() as u32;
            }
            sum.add(&self.sums[self.places[id as usize][slot] as usize - 1]);
        }
    }

    fn sum(&self, unit: Unit, offset: isize, of_unit: &impl OfUnit) -> Sum {
        let mut sum = Sum::default();
        of_unit(unit, &mut |farthest, name, value| {
            if offset.abs() <= farthest {
                self.rows.add(name.at(offset).feature(value), &mut sum);
            }
        });
        sum
    }
}

/// The same features one by one: for training and for explanations.
pub(crate) fn around(
    scene: &Scene,
    at: usize,
    within: &Range<usize>,
    of_unit: impl OfUnit,
    see: &mut impl FnMut(Name, u32),
) {
    for offset in -BESIDE..=BESIDE {
        of_unit(scene.unit(scene.unit_at(at, offset, within)), &mut |farthest, name, value| {
            if offset.abs() <= farthest {
                see(name.at(offset), value);
            }
        });
    }
}
