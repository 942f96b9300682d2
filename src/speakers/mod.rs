//! Speakers: mentions by name and description gathered into people.
//!
//! Each different form of a name ("Mr. Cole", "Ann Cole", "Ann") is read once and given to
//! a person by hash tables over given and family names, the surest forms first; no pair
//! of people is ever compared. Where a cast is given, its members are the people, and
//! everybody else is kept as a non-member.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts people, mentions and votes; goes back only from a place behind another"
)]
#![allow(clippy::indexing_slicing, reason = "looks up people, forms and votes by the numbers that it gave them itself")]

mod cast;
mod forms;
mod gather;
mod gender;
mod narrator;
pub(crate) mod roles;
mod slips;
mod tables;

pub(crate) use cast::{Cast, Member};
pub(crate) use tables::{register, register_one, Few, Map, Seeded};

use crate::mentions::{Gender, Mentions, Nature, Vocabulary};
use crate::text::{on_one_line, Text};
use forms::Forms;
use std::borrow::Cow;
use std::ops::Range;

/// A position in [`Speakers::list`].
pub(crate) type SpeakerId = u32;

/// Somebody or something that the text mentions, or a member of the cast.
#[derive(Debug, Clone, Default)]
pub(crate) struct Speaker {
    /// The tokens to call it by, in one piece or two.
    pub name: [Range<usize>; 2],
    pub gender: Gender,
    pub nature: Nature,
    /// The member of the cast that it is.
    pub member: Option<u32>,
    /// Mentions by name or description outside quotation marks.
    pub told: u32,
    /// Has a name, rather than a description only.
    pub is_named: bool,
    /// Is the *I* who tells the text.
    pub is_narrator: bool,
    pub address: Address,
    /// The hash of the family name, where one is known.
    pub family: Option<u32>,
    /// Whether the text names it in full as somebody's relative.
    pub is_relative: bool,
}

/// The title that people give somebody, as far as it tells who that is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Address {
    #[default]
    None,
    /// "Mr."
    Mister,
    /// "Mrs."
    Wife,
    /// "Miss", "Ms."
    Miss,
    /// "Colonel", "Lady".
    Rank,
}

/// The people of a text.
#[derive(Debug, Default)]
pub(crate) struct Speakers {
    pub list: Vec<Speaker>,
    /// Who each mention by name or description stands for.
    of_mention: Vec<Option<SpeakerId>>,
    /// The *I* who tells the text.
    pub narrator: Option<SpeakerId>,
    /// Nobody but the members of a cast is an answer.
    pub closed_cast: bool,
}

impl Speaker {
    /// Whether it is somebody: of the cast, or with a name.
    pub fn is_known(&self) -> bool {
        self.is_named || self.member.is_some()
    }

    /// Whether the narration tells of it, or the cast has it.
    pub fn is_told_of(&self) -> bool {
        self.told > 0 || self.member.is_some()
    }
}

impl Speakers {
    /// Who a mention by name or description stands for.
    pub fn of_mention(&self, mention: usize) -> Option<SpeakerId> {
        self.of_mention.get(mention).copied().flatten()
    }

    pub fn get(&self, id: SpeakerId) -> &Speaker {
        &self.list[id as usize]
    }

    /// The gender of a speaker, as far as the text tells.
    pub fn gender(&self, id: SpeakerId) -> Gender {
        self.get(id).gender
    }

    /// Whether somebody is an answer: with a closed cast, its members alone.
    pub fn may_answer(&self, id: SpeakerId) -> bool {
        !self.closed_cast || self.get(id).member.is_some()
    }

    /// What to call a speaker: a member's name of the cast, or words of the text.
    pub fn name<'a>(&self, id: SpeakerId, text: &'a Text<'_>, cast: &'a Cast) -> Option<Cow<'a, str>> {
        let speaker = self.get(id);
        if let Some(member) = speaker.member {
            return cast.name(member).map(Cow::Borrowed);
        }
        let [one, two] = &speaker.name;
        let whole = text.source.get(text.cover(one.clone()).range())?;
        let whole = on_one_line(whole);
        if two.is_empty() {
            return Some(whole);
        }
        let rest = on_one_line(text.source.get(text.cover(two.clone()).range())?);
        Some(Cow::Owned(format!("{whole} {rest}")))
    }
}

/// Gathers the mentions of a text into speakers. Linear in the number of mentions.
pub(crate) fn speakers(text: &Text<'_>, words: &Vocabulary, mentions: &Mentions, cast: &Cast) -> Speakers {
    let mut forms = Forms::read(text, words, mentions);
    gender::vote(text, words, mentions, &mut forms);
    let mut speakers = gather::gather(text, words, mentions, &forms, cast);
    narrator::find(text, words, mentions, cast, &mut speakers);
    speakers
}

#[cfg(test)]
mod tests;
