//! Whom "her mother" and "his wife" are, by the family name: Emily Hale's mother is Mrs. Hale.

use crate::mentions::{Form, Mention};
use crate::passes::Passes;
use crate::speakers::{register, Address, Seeded, SpeakerId};
use crate::text::{hashes, only, Text};

/// Married people by their family names.
pub(super) struct Families {
    by_name: Seeded<u32, Vec<SpeakerId>>,
}

impl Families {
    pub fn new(input: &Passes<'_>) -> Self {
        let mut by_name = Seeded::default();
        for (id, speaker) in (0..).zip(&input.speakers.list) {
            if matches!(speaker.address, Address::Mister | Address::Wife) {
                speaker.family.into_iter().for_each(|name| register(&mut by_name, name, id));
            }
        }
        Families { by_name }
    }

    /// The one person of the owner's family whom a description of kin stands for.
    pub fn find(&self, input: &Passes<'_>, mention: &Mention, owner: SpeakerId) -> Option<SpeakerId> {
        let address = address(&input.text, mention)?;
        let people = self.by_name.get(&input.speakers.get(owner)?.family?)?;
        let is_meant = |&&who: &&SpeakerId| {
            who != owner && input.speakers.get(who).is_some_and(|speaker| speaker.address == address)
        };
        only(people.iter().filter(is_meant)).copied()
    }
}

/// How such kin are addressed.
fn address(text: &Text<'_>, mention: &Mention) -> Option<Address> {
    const HERS: [u32; 4] = hashes("mother wife mamma mama");
    const HIS: [u32; 3] = hashes("father husband papa");
    if mention.form != Form::Description {
        return None;
    }
    match text.tokens.get(mention.head as usize)?.hash {
        head if HERS.contains(&head) => Some(Address::Wife),
        head if HIS.contains(&head) => Some(Address::Mister),
        _ => None,
    }
}
