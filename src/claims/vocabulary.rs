//! The word types of one document.
//!
//! Most features look at one word. What they look at is worked out once per word type, and so
//! is the sum of their weights (see [`super::window`]), however often the type occurs.

use crate::lexicon::verbs;
use crate::model::{mix, Slots};
use crate::tags::Tag;
use crate::text::{self, hash_of, lower, Case, Text};

/// What is known about a word by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Type {
    pub word: u32,
    /// Of the lemma for a reporting verb, of a cut-off form for other words.
    pub stem: u32,
    /// Of the stem as a verb, as a noun or as something else: "they state" is no "state".
    pub usage: u32,
    /// Of its last three and two bytes.
    pub endings: [u32; 2],
    /// Of its first four bytes.
    pub start: u32,
    pub case: u8,
    /// The class of a reporting verb and its strength; 0 for other words.
    pub verb: u8,
    pub habits: Habits,
}

/// How often a stem in one usage took part in attributions of the training articles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Habits {
    /// Steps of the share of its occurrences that were inside a cue.
    pub cue: u8,
    /// Steps of the share that was inside a source.
    pub source: u8,
}

impl Habits {
    const BITS: u16 = 3;

    /// Both as one number.
    pub fn number(self) -> u32 {
        u32::from(self.source) << 4 | u32::from(self.cue)
    }

    /// From the model's record.
    pub fn read(record: u16) -> Habits {
        let step = |place: u16| (record >> (place * Habits::BITS) & 7) as u8;
        Habits { cue: step(0), source: step(1) }
    }

    #[cfg(feature = "train")]
    pub fn record(self) -> u16 {
        u16::from(self.cue) | u16::from(self.source) << Habits::BITS | 1 << 14
    }
}

/// The types of a document, and which of them each token is.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// The first one stands for what lies outside the block.
    pub types: Vec<Type>,
    pub of_token: Vec<u32>,
}

impl Vocabulary {
    /// Describes each different word, once for each of its usages. Linear in the tokens.
    pub fn read(text: &Text, tags: &[Tag], habits: impl Fn(u32) -> Habits) -> Self {
        let mut usages = vec![[0u32; 3]; text.types.list.len()];
        let mut types = Vec::with_capacity(2 * usages.len());
        types.push(Type::default());
        let id = |(&id, &tag): (&u32, &Tag)| {
            let usage = usage(tag);
            let known = usages[id as usize];
            if known[usage] > 0 {
                return known[usage];
            }
            let like = known.iter().find(|&&like| like > 0).map(|&like| types[like as usize]);
            let mut new = like.unwrap_or_else(|| describe(text, &text.types.list[id as usize]));
            new.usage = mix(new.stem, usage as u32);
            new.habits = habits(new.usage);
            usages[id as usize][usage] = types.len() as u32;
            types.push(new);
            types.len() as u32 - 1
        };
        let of_token = text.types.of_token.iter().zip(tags).map(id).collect();
        Vocabulary { types, of_token }
    }

    pub fn get(&self, token: usize) -> &Type {
        &self.types[self.of_token[token] as usize]
    }
}

/// What a word of this tag is used as.
fn usage(tag: Tag) -> usize {
    match tag {
        _ if tag.is_verb() => 1,
        _ if tag.is_noun() => 2,
        _ => 0,
    }
}

/// The habits that the model knows, by usage.
pub(crate) fn habits_of<'m>(slots: Slots<'m>) -> impl Fn(u32) -> Habits + 'm {
    move |usage| slots.get(usage).map(Habits::read).unwrap_or_default()
}

/// A word without its usage.
fn describe(text: &Text, token: &text::Type) -> Type {
    let word = text.word(token.first as usize);
    let mut stem = token.hash;
    let mut class = 0;
    if let Some(verb) = verbs::verb(token.hash) {
        stem = hash_of(verb.lemma);
        class = 1 + verb.class as u8 * 3 + verb.strength;
    } else if token.case != Case::None {
        stem = cut(word.as_bytes());
    }
    let bytes = word.as_bytes();
    let last = |count: usize| hash(1, &bytes[bytes.len().saturating_sub(count)..]);
    Type {
        word: token.hash,
        stem,
        endings: [last(3), last(2)],
        start: hash(1, &bytes[..bytes.len().min(4)]),
        case: token.case as u8 + 1,
        verb: class,
        ..Type::default()
    }
}

/// The hash of a word without the common endings of verbs and nouns.
fn cut(word: &[u8]) -> u32 {
    const ENDINGS: [&[u8]; 8] = [b"'s", b"ings", b"ing", b"ies", b"ed", b"es", b"s", b"e"];
    let ends = |ending: &&&[u8]| {
        let mut ends = word.iter().rev().zip(ending.iter().rev());
        word.len() >= ending.len() + 3 && ends.all(|(&byte, &end)| lower(byte) == end)
    };
    // Most words end in another letter.
    let may_end = matches!(word.last(), Some(b's' | b'g' | b'd' | b'e' | b'S' | b'G' | b'D' | b'E'));
    let ending = ENDINGS.iter().find(|ending| may_end && ends(ending));
    hash(3, &word[..word.len() - ending.map_or(0, |ending| ending.len())])
}

/// The hash of some bytes, whatever their case.
fn hash(seed: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(seed, |hash, &byte| mix(hash, u32::from(lower(byte))))
}
