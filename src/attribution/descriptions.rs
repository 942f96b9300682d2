//! What a description beside a turn tells of who speaks: "her mother" is rather a Mrs. than a Miss.

use super::scene::Input;
use crate::mentions::{Form, Mention};
use crate::speakers::Address;
use crate::text::hash_of;

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

const ELDER: [u32; 14] = [
    hash_of("mother"),
    hash_of("father"),
    hash_of("mamma"),
    hash_of("mama"),
    hash_of("papa"),
    hash_of("parent"),
    hash_of("aunt"),
    hash_of("uncle"),
    hash_of("grandmother"),
    hash_of("grandfather"),
    hash_of("guardian"),
    hash_of("hostess"),
    hash_of("mother-in-law"),
    hash_of("father-in-law"),
];

const SPOUSE: [u32; 4] = [hash_of("wife"), hash_of("husband"), hash_of("spouse"), hash_of("widow")];

const YOUNGER: [u32; 16] = [
    hash_of("daughter"),
    hash_of("son"),
    hash_of("niece"),
    hash_of("nephew"),
    hash_of("grandson"),
    hash_of("granddaughter"),
    hash_of("girl"),
    hash_of("boy"),
    hash_of("lad"),
    hash_of("lass"),
    hash_of("youth"),
    hash_of("child"),
    hash_of("pupil"),
    hash_of("maiden"),
    hash_of("damsel"),
    hash_of("youngster"),
];

const GENTLE: [u32; 2] = [hash_of("lady"), hash_of("gentleman")];

const PLAIN: [u32; 5] = [hash_of("man"), hash_of("woman"), hash_of("fellow"), hash_of("stranger"), hash_of("voice")];

/// The class of a description; none for names and pronouns.
pub(super) fn class(input: &Input<'_>, mention: &Mention) -> Option<Class> {
    const YOUNG: [u32; 2] = [hash_of("young"), hash_of("younger")];
    const OLD: [u32; 3] = [hash_of("old"), hash_of("elder"), hash_of("elderly")];
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
