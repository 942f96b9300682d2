//! A hash table over the words of the lists, which no text can add to.

#![allow(clippy::arithmetic_side_effects, reason = "doubles the number of words of our own lists; places are masked")]
#![allow(clippy::indexing_slicing, reason = "places are masked by the number of slots")]

/// Open addressing with linear probing over the words' hashes.
pub(super) struct Table<V> {
    slots: Vec<(u32, V)>,
}

impl<V: Copy + Default> Table<V> {
    /// A table with a power of two of slots, which should be twice the number of words.
    pub fn new(slots: usize) -> Self {
        Table { slots: vec![(0, V::default()); slots] }
    }

    /// The value of a word, made where there is none.
    pub fn slot(&mut self, hash: u32) -> &mut V {
        let at = self.place(hash);
        self.slots[at].0 = hash;
        &mut self.slots[at].1
    }

    /// The value of a word; the default where there is none.
    #[inline]
    pub fn get(&self, hash: u32) -> V {
        let (word, value) = self.slots[self.place(hash)];
        if word == hash {
            value
        } else {
            V::default()
        }
    }

    /// Where a word stands, or would.
    #[inline]
    fn place(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at].0 != hash && self.slots[at].0 != 0 {
            at = (at + 1) & mask;
        }
        at
    }
}
