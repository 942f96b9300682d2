//! What stands beside a turn of a short story.
//!
//! The ranking knows novels, in which "her mother" and "the lawyer" are mostly somebody whom the story has told much
//! of, and a name beside a line for once seldom speaks. In a short story everybody is told of for once: there
//! whoever stands beside a line speaks it.

use super::candidates::FAR;
use super::reading::Answer;
use super::scene::Scene;
use super::turns::Turn;
use crate::lexicon::is;
use crate::mentions::{Form, Gender, Mention, Number};
use crate::speakers::SpeakerId;
use crate::text::hash_of;

/// A story with fewer turns is short.
const SHORT: usize = 100;

/// How sure it is that whoever stands beside a turn speaks it.
const LIKELY: f32 = 0.6;

impl Scene<'_> {
    /// The answer for a turn, as far as what stands beside it allows.
    pub(super) fn allow(&self, at: usize, answer: Answer) -> Answer {
        let turn = &self.turns[at];
        let Some(mention) = turn.source.map(|at| &self.input.mentions[at]) else { return answer };
        if self.turns.len() >= SHORT || self.input.speakers.has_cast || mention.form == Form::Pronoun {
            return answer;
        }
        if mention.form == Form::Description && answer.speaker.is_some() && self.owner(at) == answer.speaker {
            return Answer::default();
        }
        match turn.named.filter(|_| mention.form == Form::Name || self.is_stranger(turn, mention)) {
            Some(named) if answer.speaker != Some(named) => Answer { speaker: Some(named), confidence: LIKELY },
            _ => answer,
        }
    }

    /// Whose mother or wife stands beside a turn: "my" is who tells, "her" the woman mentioned last.
    fn owner(&self, turn: usize) -> Option<SpeakerId> {
        let at = self.turns[turn].source?;
        let mention = &self.input.mentions[at];
        let last = |gender: Gender| {
            let mut candidates = Vec::new();
            self.candidates(turn, &mut candidates);
            let fitting = candidates.iter().filter(|c| c.distance != FAR && c.gender == gender);
            fitting.min_by_key(|c| c.rank).map(|c| c.speaker)
        };
        match self.input.text.word(mention.start as usize) {
            "my" | "My" => self.input.speakers.narrator,
            "his" | "His" => last(Gender::Male),
            "her" | "Her" => last(Gender::Female),
            _ => {
                let owner = at.checked_sub(1).filter(|&before| {
                    let owner = &self.input.mentions[before];
                    owner.possessive && owner.end + 1 >= mention.start
                });
                owner.and_then(|owner| self.input.speakers.of_mention(owner))
            }
        }
    }

    /// Whether a description says of somebody without a name what few people are.
    fn is_stranger(&self, turn: &Turn, mention: &Mention) -> bool {
        const GENERIC: [u32; 10] = [
            hash_of("man"),
            hash_of("woman"),
            hash_of("girl"),
            hash_of("boy"),
            hash_of("lady"),
            hash_of("gentleman"),
            hash_of("lad"),
            hash_of("fellow"),
            hash_of("voice"),
            hash_of("stranger"),
        ];
        let head = self.input.words.get(mention.head as usize);
        let speaker = turn.named.and_then(|named| self.input.speakers.get(named));
        speaker.is_some_and(|speaker| !speaker.is_known())
            && mention.number == Number::Singular
            && head.entry.any(is::PERSON)
            && !GENERIC.contains(&head.hash)
    }
}
