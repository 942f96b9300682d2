//! Scores of tokens: features of one word added up once a document, however often it occurs.
//!
//! A word, its part of speech and whether it is quoted make a *unit*. Most features look at one
//! unit some places away, so that a window of five costs five vector additions.

use super::names::Name;
use super::scene::Scene;
use super::vocabulary::Type;
use crate::model::{Row, Rows, LABELS};
use std::ops::Range;

/// Offsets of the window that word features look at.
pub(crate) const WINDOW: isize = 2;
const OFFSETS: usize = 2 * WINDOW as usize + 1;

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
    /// Word, tag and quotedness of each; the first one stands for what lies outside the block.
    kinds: Vec<(u32, u8, u8)>,
    of_token: Vec<u32>,
}

impl Units {
    pub fn read(of_token: &[u32], types: usize, tags: &[crate::tags::Tag], quoted: &[u8]) -> Self {
        let mut units = Units { kinds: vec![(0, 0, 3)], of_token: Vec::with_capacity(of_token.len()) };
        // Units of the same word hang together; nearly every word has one or two.
        let (mut first, mut next) = (vec![0u32; types], vec![0u32]);
        for ((&word, &tag), &depth) in of_token.iter().zip(tags).zip(quoted) {
            let kind = (word, tag as u8, depth.min(1));
            let mut id = first[word as usize];
            while id != 0 && units.kinds[id as usize] != kind {
                id = next[id as usize];
            }
            if id == 0 {
                id = units.kinds.len() as u32;
                units.kinds.push(kind);
                next.push(first[word as usize]);
                first[word as usize] = id;
            }
            units.of_token.push(id);
        }
        units
    }
}

impl Scene<'_, '_> {
    fn unit(&self, id: u32) -> Unit<'_> {
        let (word, tag, quoted) = self.units.kinds[id as usize];
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

/// For the units of a document, the sums of their features at each offset, as they are asked for.
#[derive(Debug)]
pub(crate) struct Window<'m> {
    rows: Rows<'m>,
    /// For each unit, one more than the place of its sums; 0 while nobody has asked.
    places: Vec<u32>,
    sums: Vec<[Row; OFFSETS]>,
}

impl<'m> Window<'m> {
    pub fn new(scene: &Scene, rows: Rows<'m>) -> Self {
        Window { rows, places: vec![0; scene.units.kinds.len()], sums: Vec::new() }
    }

    /// The sum of the features of the units around a token.
    #[inline]
    pub fn add(&mut self, scene: &Scene, at: usize, within: &Range<usize>, of_unit: impl OfUnit, sum: &mut Row) {
        for offset in -WINDOW..=WINDOW {
            let id = scene.unit_at(at, offset, within);
            if self.places[id as usize] == 0 {
                let sums = self.sums_of(scene.unit(id), &of_unit);
                self.sums.push(sums);
                self.places[id as usize] = self.sums.len() as u32;
            }
            let place = self.places[id as usize] as usize - 1;
            for (sum, add) in sum.iter_mut().zip(&self.sums[place][(offset + WINDOW) as usize]) {
                *sum = sum.wrapping_add(*add);
            }
        }
    }

    fn sums_of(&self, unit: Unit, of_unit: &impl OfUnit) -> [Row; OFFSETS] {
        let mut sums = [[0; LABELS + 1]; OFFSETS];
        of_unit(unit, &mut |farthest, name, value| {
            for offset in -farthest..=farthest {
                self.rows.add(name.at(offset).feature(value), &mut sums[(offset + WINDOW) as usize]);
            }
        });
        sums
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
    for offset in -WINDOW..=WINDOW {
        of_unit(scene.unit(scene.unit_at(at, offset, within)), &mut |farthest, name, value| {
            if offset.abs() <= farthest {
                see(name.at(offset), value);
            }
        });
    }
}
