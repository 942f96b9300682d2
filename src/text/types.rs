//! The different words of a text: what a word is by itself is computed once per distinct word.

use super::{Case, Kind, Token};
use crate::limits;
use std::ops::RangeInclusive;

/// A word, number or mark that the text has, however often.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Type {
    pub hash: u32,
    pub kind: Kind,
    pub case: Case,
    /// The token that it first stands at.
    pub first: u32,
    /// The first type with this hash, whatever its kind and case: one for "said" and "Said".
    pub word: u32,
    /// The next type with this hash; 0 if there is none.
    next: u32,
}

/// The types of a text, and which of them each token is. An id is a position in the list; type 0
/// stands for what lies beyond the text.
#[derive(Debug)]
pub(crate) struct Types {
    pub list: Vec<Type>,
    pub of_token: Vec<u32>,
    /// The first type of each hash, by open addressing; at most half full.
    places: Vec<u32>,
    /// Bits of a hash that do not tell its place.
    shift: u32,
}

/// Places at the beginning: enough for an article, by its length.
const PLACES: RangeInclusive<usize> = 1 << 6..=1 << 12;

impl Types {
    /// For a text of at most so many tokens, of which three in eight are of different types, as they mostly are in articles.
    pub fn new(tokens: usize) -> Self {
        let places = (tokens - tokens / 4).next_power_of_two().clamp(*PLACES.start(), *PLACES.end());
        let beyond = Type { hash: 0, kind: Kind::Symbol, case: Case::None, first: 0, word: 0, next: 0 };
        let mut list = Vec::with_capacity(places / 2 + 1);
        list.push(beyond);
        let of_token = Vec::with_capacity(tokens);
        Types { list, of_token, places: vec![0; places], shift: u32::BITS - places.trailing_zeros() }
    }

    /// Takes in the next token.
    #[inline]
    pub fn take(&mut self, token: &Token) {
        let id = match self.find(token.hash) {
            Ok(word) => self.variant(word, token),
            Err(place) => self.add(token, place),
        };
        self.of_token.push(id);
    }

    /// The first type with a hash, or the place that it would have, if one is free nearby.
    #[inline]
    pub fn find(&self, hash: u32) -> Result<u32, Option<usize>> {
        let mut place = self.home(hash);
        for _ in 0..limits::TYPE_PROBES {
            let id = self.places[place];
            if id == 0 {
                return Err(Some(place));
            }
            if self.list[id as usize].hash == hash {
                return Ok(id);
            }
            place = (place + 1) & (self.places.len() - 1);
        }
        Err(None)
    }

    /// Whether the text has a word, by the first type of it, in a case.
    pub fn has_case(&self, word: u32, case: Case) -> bool {
        let next = |id: &u32| self.list.get(*id as usize).map(|one| one.next).filter(|&next| next != 0);
        let mut types = std::iter::successors(Some(word), next);
        types.any(|id| self.list.get(id as usize).is_some_and(|one| one.case == case))
    }

    fn home(&self, hash: u32) -> usize {
        // The upper bits of the product depend on all bits of the hash.
        (hash.wrapping_mul(0x9e37_79b9) >> self.shift) as usize
    }

    /// The type with a word's hash that a token is.
    #[inline]
    fn variant(&mut self, word: u32, token: &Token) -> u32 {
        let mut id = word;
        loop {
            let known = self.list[id as usize];
            if known.kind == token.kind && known.case == token.case {
                return id;
            }
            if known.next == 0 {
                break;
            }
            id = known.next;
        }
        let new = self.push(token, word);
        self.list[id as usize].next = new;
        new
    }

    fn add(&mut self, token: &Token, place: Option<usize>) -> u32 {
        let id = self.push(token, self.list.len() as u32);
        if let Some(place) = place {
            self.places[place] = id;
            if self.list.len() * 2 > self.places.len() {
                self.grow();
            }
        }
        id
    }

    fn push(&mut self, token: &Token, word: u32) -> u32 {
        let first = self.of_token.len() as u32;
        let Token { hash, kind, case, .. } = *token;
        self.list.push(Type { hash, kind, case, first, word, next: 0 });
        self.list.len() as u32 - 1
    }

    /// Keeps only some of the tokens, at their new places. The first token of each type must be among them.
    pub fn retain(&mut self, kept: &[bool], places: &[u32]) {
        self.list.iter_mut().skip(1).for_each(|one| one.first = places[one.first as usize]);
        let mut keep = kept.iter();
        self.of_token.retain(|_| keep.next() == Some(&true));
    }

    fn grow(&mut self) {
        const TIMES: usize = 4;
        self.places = vec![0; self.places.len() * TIMES];
        self.shift -= TIMES.trailing_zeros();
        for id in 1..self.list.len() as u32 {
            let Type { hash, word, .. } = self.list[id as usize];
            if let (true, Err(Some(place))) = (word == id, self.find(hash)) {
                self.places[place] = id;
            }
        }
    }
}
