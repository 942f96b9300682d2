//! Hash tables by ids and by words, and the few people that one key has.

use crate::limits;
use crate::mentions::Spread;
use std::collections::hash_map::RandomState;
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::ops::Deref;

/// A hash table that is keyed by ids.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Spread>>;

/// A hash table that is keyed by what a text can choose, hashes of words and pairs: seeded, lest a text be made of keys
/// that meet.
pub(crate) type Seeded<K, V> = HashMap<K, V, Seeds>;

/// Two random numbers for the hashes of one table.
#[derive(Debug, Clone)]
pub(crate) struct Seeds {
    state: u64,
    factor: u64,
}

impl Default for Seeds {
    fn default() -> Self {
        let random = RandomState::new();
        Seeds { state: random.hash_one(0), factor: random.hash_one(1) | 1 }
    }
}

impl BuildHasher for Seeds {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded { state: self.state, factor: self.factor }
    }
}

/// A `Hasher` for a number or two, a tenth of the work of the one of the standard library: both halves of a product with
/// a number that no text can know.
pub(crate) struct Folded {
    state: u64,
    factor: u64,
}

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        self.state
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(byte.into());
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        let product = u128::from(self.state ^ value) * u128::from(self.factor);
        self.state = product as u64 ^ (product >> u64::BITS) as u64;
    }
}

/// Some ids, of which there is mostly one: a list for each would cost an allocation.
#[derive(Debug, Clone, Default)]
pub(crate) enum Few {
    #[default]
    None,
    One(u32),
    Several(Vec<u32>),
}

impl Few {
    pub fn push(&mut self, id: u32) {
        match self {
            Few::None => *self = Few::One(id),
            &mut Few::One(first) => *self = Few::Several(vec![first, id]),
            Few::Several(ids) => ids.push(id),
        }
    }
}

impl Deref for Few {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        match self {
            Few::None => &[],
            Few::One(id) => std::slice::from_ref(id),
            Few::Several(ids) => ids,
        }
    }
}

impl<'f> IntoIterator for &'f Few {
    type Item = &'f u32;
    type IntoIter = std::slice::Iter<'f, u32>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Extend<u32> for Few {
    fn extend<I: IntoIterator<Item = u32>>(&mut self, ids: I) {
        ids.into_iter().for_each(|id| self.push(id));
    }
}

/// Files a person under a key, at most `NAMESAKES` per key.
pub(crate) fn register<K: Hash + Eq, S: BuildHasher>(index: &mut HashMap<K, Few, S>, key: K, who: u32) {
    register_one(index.entry(key).or_default(), who);
}

/// Files a person once, if there is room.
pub(crate) fn register_one(people: &mut Few, who: u32) {
    if people.len() < limits::NAMESAKES && !people.contains(&who) {
        people.push(who);
    }
}
