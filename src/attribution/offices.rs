//! Whom the descriptions of an article mean.
//!
//! Reports say once who somebody is, "the mayor, Ann Lee", and then often call her by that: "the mayor said". A story may
//! have many mayors and tells who they are by other means.

use super::scene::Input;
use crate::mentions::{Form, Mention, Nature, AGED};
use crate::speakers::{register, register_one, roles, Map, SpeakerId};
use crate::text::hash_of;

/// The people of an article by what they are and by their family names.
#[derive(Default)]
struct Known {
    offices: Map<u32, Vec<SpeakerId>>,
    families: Map<u32, Vec<SpeakerId>>,
    /// Bodies by the last word of their names, and all.
    bodies: Map<u32, Vec<SpeakerId>>,
    all_bodies: Vec<SpeakerId>,
    /// How often each speaker was named so far.
    named: Map<SpeakerId, u32>,
}

/// For each mention, the speaker that it stands for by its words: a name as `speakers` has gathered it, "the mayor" as
/// the only one whom the text so far has said to be a mayor, "the council" as the only council that it has named. A walk
/// over the mentions.
pub(super) fn named(input: &Input<'_>) -> Vec<Option<SpeakerId>> {
    let mut known = Known::default();
    let of_mention = |at: usize| input.speakers.of_mention(at);
    let named = input.mentions.iter().enumerate().map(|(at, mention)| {
        let speaker = of_mention(at)?;
        if mention.form == Form::Name {
            let speaker = known.namesake(input, mention).unwrap_or(speaker);
            known.enter(input, at, mention, speaker);
            return Some(speaker);
        }
        known.find(input, mention).or(Some(speaker))
    });
    named.collect()
}

/// What any body may be called.
const COMPANY: [u32; 4] = [hash_of("company"), hash_of("firm"), hash_of("organisation"), hash_of("organization")];

impl Known {
    fn enter(&mut self, input: &Input<'_>, at: usize, mention: &Mention, speaker: SpeakerId) {
        *self.named.entry(speaker).or_default() += 1;
        let role = roles::role(input.text, input.words, input.mentions, at);
        if let Some(noun) = role.and_then(|(_, role)| roles::head(input.text, input.words, role)) {
            register(&mut self.offices, roles::office(input.words, noun), speaker);
        }
        if let Some(age) = roles::age(input.text, mention) {
            register(&mut self.offices, age, speaker);
        }
        if mention.nature == Nature::Organisation {
            register(&mut self.bodies, input.words.get(mention.head as usize).hash, speaker);
            register_one(&mut self.all_bodies, speaker);
        }
        if mention.core_tokens().len() > 1 && mention.nature == Nature::Person {
            register(&mut self.families, input.words.id_of(mention.head as usize), speaker);
        }
    }

    /// Of those with a family name who were named so far, the one named most often: "Roe" is nobody's who comes later.
    fn namesake(&self, input: &Input<'_>, mention: &Mention) -> Option<SpeakerId> {
        let people = self.families.get(&input.words.id_of(mention.head as usize))?;
        let agrees = |&&who: &&SpeakerId| {
            input.speakers.get(who).is_some_and(|speaker| !speaker.gender.excludes(mention.gender))
        };
        let is_bare = mention.core_tokens().len() == 1;
        let often = |&&who: &&SpeakerId| (self.named.get(&who), std::cmp::Reverse(who));
        people.iter().filter(agrees).max_by_key(often).copied().filter(|_| is_bare && !input.speakers.has_cast)
    }

    /// Whom a description means: "the mayor"; "Cook", where an Ann Cook is named.
    fn find(&self, input: &Input<'_>, mention: &Mention) -> Option<SpeakerId> {
        let head = mention.head as usize;
        let is_bare = mention.start == mention.head && input.text.tokens[head].is_capital();
        let word = input.words.get(head).hash;
        let people = match is_bare {
            true => self.families.get(&input.words.id_of(head)).map(Vec::as_slice),
            false if !roles::is_definite(input.text, mention) => None,
            false if input.text.word(head).ends_with(AGED) => {
                let age = input.text.word(head).trim_end_matches(AGED);
                self.offices.get(&hash_of(age)).map(Vec::as_slice)
            }
            false if mention.nature != Nature::Organisation => {
                self.offices.get(&roles::office(input.words, head)).map(Vec::as_slice)
            }
            false if COMPANY.contains(&word) => Some(self.all_bodies.as_slice()),
            false => self.bodies.get(&word).map(Vec::as_slice),
        };
        let &[speaker] = people? else { return None };
        let gender = input.speakers.get(speaker)?.gender;
        (is_bare || !gender.excludes(mention.gender)).then_some(speaker)
    }
}
