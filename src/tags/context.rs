//! What a word may be, and what the words around say about it.

use super::Tag;
use crate::model::{mix, Slots};
use crate::text::{Case, Kind, Text, Token};

/// The tags that a word may have, most frequent first: five bits each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidates {
    record: u16,
    /// What the dictionary knew: the word itself, or its ending.
    pub key: u32,
}

/// Bits of a tag's number.
const BITS: u16 = 5;
/// How many candidates are kept.
const MOST: u16 = 3;

impl Candidates {
    /// What a record of the dictionary says, without the word.
    pub fn read(record: u16) -> Self {
        Candidates { record, key: 0 }
    }

    fn only(tag: Tag) -> Self {
        Candidates { record: tag as u16, key: tag as u32 }
    }

    /// The dictionary's record for up to three tags.
    #[cfg(feature = "train")]
    pub fn record(tags: &[Tag]) -> u16 {
        tags.iter().take(MOST.into()).rev().fold(0, |record, &tag| record << BITS | tag as u16)
    }

    pub fn tags(self) -> impl Iterator<Item = Tag> {
        (0..MOST).filter_map(move |place| Tag::of_number(self.record >> (place * BITS) & ((1 << BITS) - 1)))
    }

    pub fn first(self) -> Tag {
        self.tags().next().unwrap_or(Tag::Other)
    }

    pub fn several(self) -> bool {
        self.record >> BITS != 0
    }
}

/// Salts of the dictionary's keys: of words with a capital, and of endings.
const CAPITAL: u32 = 0x51;
const ENDING: u32 = 0x52;

/// The keys under which the dictionary may know a word, best first.
pub(crate) fn keys(text: &Text, token: &Token) -> [u32; 6] {
    let capital = token.is_capital();
    let word = text.source.get(token.span().range()).unwrap_or_default();
    let shape = mix(token.case as u32, u32::from(token.kind == Kind::Number) << 1 | u32::from(word.contains('-')));
    let ending = |bytes: usize| {
        let tail = word.as_bytes().iter().rev().take(bytes);
        tail.fold(mix(shape, ENDING + bytes as u32), |hash, byte| mix(hash, u32::from(byte.to_ascii_lowercase())))
    };
    let whole = if capital { mix(token.hash, CAPITAL) } else { token.hash };
    [whole, token.hash, ending(4), ending(3), ending(2), shape]
}

/// What the dictionary says about each type of a text.
pub(crate) fn known(text: &Text, words: &Slots) -> Vec<Candidates> {
    let types = text.types.list.iter().skip(1).map(|one| candidates(text, &text.tokens[one.first as usize], words));
    std::iter::once(Candidates::read(0)).chain(types).collect()
}

/// What the dictionary says about a word itself, and not about its ending alone.
pub(super) fn whole(token: &Token, words: &Slots) -> Option<Candidates> {
    let known = |key: u32| Some(Candidates { record: words.get(key)?, key });
    let capital = if token.is_capital() { known(mix(token.hash, CAPITAL)) } else { None };
    capital.or_else(|| known(token.hash))
}

fn candidates(text: &Text, token: &Token, words: &Slots) -> Candidates {
    match token.kind {
        Kind::Word | Kind::Clitic | Kind::Number => {}
        Kind::Symbol => return Candidates::only(Tag::Other),
        _ => return Candidates::only(Tag::Mark),
    }
    if token.case == Case::None && token.kind == Kind::Number {
        return Candidates::only(Tag::Number);
    }
    // Nearly all words are known as they stand.
    if let Some(whole) = whole(token, words) {
        return whole;
    }
    let known = |key: u32| Some(Candidates { record: words.get(key)?, key });
    let [_, _, endings @ ..] = keys(text, token);
    endings.into_iter().find_map(known).unwrap_or(Candidates::only(if token.is_capital() {
        Tag::Proper
    } else {
        Tag::Noun
    }))
}

/// Features that [`features`] makes.
pub(crate) const FEATURES: usize = 12;

/// A stop or mark: a sentence may begin behind it.
const MARK: u32 = Tag::Mark as u32;

/// What decides between the candidates of a token. `known` is by type.
pub(crate) fn features(text: &Text, known: &[Candidates], at: usize, before: &[Tag]) -> [u32; FEATURES] {
    let tag = |back: usize| before.len().checked_sub(back).and_then(|at| before.get(at)).map_or(0, |&tag| tag as u32);
    // Beyond the text stands type 0.
    let word = |at: usize| known[text.types.of_token.get(at).map_or(0, |&id| id as usize)];
    let next = |ahead: usize| u32::from(word(at + ahead).record);
    let here = word(at).key;
    let starts = text.tokens[at].is_capital() && matches!(tag(1), 0 | MARK);
    let (t1, t2, n1, n2) = (tag(1), tag(2), next(1), next(2));
    let (before, after) = (word(at.wrapping_sub(1)).key, word(at + 1).key);
    [
        mix(here, 1),
        mix(t1 << 1 | u32::from(starts), 2),
        mix(t1 << 5 | t2, 3),
        mix(here ^ t1, 4),
        mix(before, 5),
        mix(after, 6),
        mix(mix(here, 7) ^ after, 7),
        mix(mix(here, 8) ^ before, 8),
        mix(n1, 9),
        mix(n1 << 16 | t1, 10),
        mix(n1 << 16 | n2, 11),
        mix(mix(here, 12) ^ n1, 12),
    ]
}
