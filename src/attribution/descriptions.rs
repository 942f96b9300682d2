//! What a description beside a turn tells of who speaks: "her mother" is rather a Mrs. than a Miss.

use crate::mentions::{Form, Mention};
use crate::passes::Passes;
use crate::speakers::Address;
use crate::text::hashes;

/// Whom a description fits, by its noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
    Elder,
    Spouse,
    Younger,
    Gentle,
    Plain,
    Other,
}

impl Class {
    /// How a description of the class goes with the way in which somebody is addressed, as a small number.
    pub fn fit(self, address: Address) -> u8 {
        const ADDRESSES: u8 = 5;
        self as u8 * ADDRESSES + address as u8
    }
}

const ELDER: [u32; 14] = hashes(
    "mother father mamma mama papa parent aunt uncle grandmother grandfather guardian hostess mother-in-law
    father-in-law",
);

const SPOUSE: [u32; 4] = hashes("wife husband spouse widow");

const YOUNGER: [u32; 16] = hashes(
    "daughter son niece nephew grandson granddaughter girl boy lad lass youth child pupil maiden damsel youngster",
);

const GENTLE: [u32; 2] = hashes("lady gentleman");

const PLAIN: [u32; 5] = hashes("man woman fellow stranger voice");

/// The class of a description; none for names and pronouns.
pub(super) fn class(input: &Passes<'_>, mention: &Mention) -> Option<Class> {
    const YOUNG: [u32; 2] = hashes("young younger");
    const OLD: [u32; 3] = hashes("old elder elderly");
    let tokens = input.text.tokens.get(mention.tokens()).filter(|_| mention.form == Form::Description)?;
    let (head, before) = tokens.split_last()?;
    let is_any = |words: &[u32]| words.contains(&head.hash);
    let says = |words: &[u32]| before.iter().any(|token| words.contains(&token.hash));
    let is_somebody = is_any(&GENTLE) || is_any(&PLAIN);
    Some(match () {
        _ if is_any(&ELDER) => Class::Elder,
        _ if is_any(&SPOUSE) => Class::Spouse,
        _ if is_any(&YOUNGER) => Class::Younger,
        _ if is_somebody && says(&YOUNG) => Class::Younger,
        _ if is_somebody && says(&OLD) => Class::Elder,
        _ if is_any(&GENTLE) => Class::Gentle,
        _ if is_any(&PLAIN) => Class::Plain,
        _ => Class::Other,
    })
}
