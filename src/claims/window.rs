//! Scores of tokens: features of one word added up once per document, however often it occurs.
//!
//! A word, its part of speech and whether it is quoted make a *unit*; units that look the same but for
//! the word itself are of one *kind*. A token sees the features of its own unit and kind and of the two
//! beside it, so that a score begins with three vector additions.

use super::names::Name;
use super::scene::Scene;
use super::vocabulary::Type;
use crate::model::{Rows, Sum, WIDE};
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
    kinds: Interner<(u8, u32)>,
    /// The kind of each unit, and a unit of each kind.
    kind_of: Vec<u32>,
    of_kind: Vec<u32>,
}

impl Units {
    /// Linear in the tokens: a word has few units, and a tag few kinds.
    pub fn read(types: &[Type], of_token: &[u32], tags: &[Tag], depths: &[u8]) -> Self {
        let mut units = Interner::new(types.len());
        // The first unit and the first kind stand for what lies outside of the block.
        units.id(0, (0, 0, 3));
        let unit =
            |((&word, &tag), &depth): ((&u32, &Tag), &u8)| units.id(word as usize, (word, tag as u8, depth.min(1)));
        let of_token = of_token.iter().zip(tags).zip(depths).map(unit).collect();
        let mut kinds = Interner::new(1 << 8);
        let (mut kind_of, mut of_kind) = (Vec::with_capacity(units.known.len()), Vec::new());
        for (id, &(word, tag, _)) in units.known.iter().enumerate() {
            let word = &types[word as usize];
            let kind = kinds.id(usize::from(tag << 3 | word.habits.cue), (tag, word.habits.number()));
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
        Interner { known: Vec::with_capacity(groups), latest: vec![0; groups], before: Vec::with_capacity(groups) }
    }

    #[inline]
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

    /// The units around a token, from the one before.
    #[inline]
    fn units_around(&self, at: usize, within: &Range<usize>) -> [u32; OFFSETS] {
        let unit = |at: usize| self.units.of_token[at];
        let before = if at > within.start { unit(at - 1) } else { 0 };
        let behind = if at + 1 < within.end { unit(at + 1) } else { 0 };
        [before, unit(at), behind]
    }
}

/// What a stage looks at in one unit.
pub(crate) trait Look: Copy {
    fn of_unit(self, unit: Unit, see: &mut impl See);
    /// What is the same for all units of a kind.
    fn of_kind(self, unit: Unit, see: &mut impl See);
}

/// Takes features of a unit, for each token that looks at it: how far it is from that, and what it sees.
pub(crate) trait See: FnMut(isize, Name, u32) {
    fn beside(&mut self, name: Name, value: u32) {
        (-BESIDE..=BESIDE).for_each(|offset| self(offset, name, value));
    }
}
impl<F: FnMut(isize, Name, u32)> See for F {}

/// For the units of a document, the sums of their features at each offset, worked out when they are
/// first asked for; those of the kind only once a kind.
#[derive(Debug)]
pub(crate) struct Window<'m> {
    rows: Rows<'m, WIDE>,
    units: Vec<Option<Sums>>,
    kinds: Vec<Option<Sums>>,
}

/// The sums of a unit as the tokens around it see it.
type Sums = [Sum<WIDE>; OFFSETS];

impl<'m> Window<'m> {
    pub fn new(scene: &Scene, rows: Rows<'m, WIDE>) -> Self {
        let Units { units, kinds, .. } = &scene.units;
        Window { rows, units: vec![None; units.known.len()], kinds: vec![None; kinds.known.len()] }
    }

    /// The sum of the features of the units around a token.
    #[inline]
    pub fn sum(&mut self, scene: &Scene, at: usize, within: &Range<usize>, look: impl Look) -> Sum<WIDE> {
        let mut sum = Sum::default();
        for (offset, id) in scene.units_around(at, within).into_iter().enumerate() {
            let sums = match &self.units[id as usize] {
                Some(sums) => sums,
                None => {
                    let sums = self.of_unit(scene, id, look);
                    self.units[id as usize].insert(sums)
                }
            };
            sum.add(&sums[offset]);
        }
        sum
    }

    #[inline(never)]
    fn of_unit(&mut self, scene: &Scene, id: u32, look: impl Look) -> Sums {
        let kind = scene.units.kind_of[id as usize] as usize;
        let mut sums = match self.kinds[kind] {
            Some(sums) => sums,
            None => {
                let mut sums = Sums::default();
                look.of_kind(scene.unit(scene.units.of_kind[kind]), &mut adding(self.rows, &mut sums));
                *self.kinds[kind].insert(sums)
            }
        };
        look.of_unit(scene.unit(id), &mut adding(self.rows, &mut sums));
        sums
    }
}

/// Adds the weights of each feature to the sum of the offset.
fn adding<'a>(rows: Rows<'a, WIDE>, sums: &'a mut Sums) -> impl See + use<'a> {
    move |offset, name: Name, value| rows.add(name.at(offset).feature(value), &mut sums[(offset + BESIDE) as usize])
}

/// The features of the units around a token one by one: for training.
#[cfg(feature = "train")]
pub(crate) fn around(
    scene: &Scene,
    at: usize,
    within: &Range<usize>,
    look: impl Look,
    see: &mut impl FnMut(Name, u32),
) {
    let units = || scene.units_around(at, within).into_iter().map(|id| scene.unit(id)).zip(-BESIDE..);
    let mut see = |offset: isize, other, name: Name, value| {
        if offset == other {
            see(name.at(offset), value);
        }
    };
    for (unit, offset) in units() {
        look.of_kind(unit, &mut |other, name, value| see(offset, other, name, value));
    }
    for (unit, offset) in units() {
        look.of_unit(unit, &mut |other, name, value| see(offset, other, name, value));
    }
}
