//! Attribution: who speaks each quotation.
//!
//! Passages become turns of a conversation, each with the mention that seems to speak it,
//! if there is one beside it. For each turn the people near it are candidates; a linear
//! model over what connects them with the turn, and with the turns before, ranks whole
//! conversations at once. Ranking candidates by features of their mentions is the way of
//! Elson and McKeown (2010), O'Keefe et al. (2012) and He, Barbosa and Kondrak (2013);
//! the last two found that the turns of the conversation decide where nothing stands beside a
//! quotation.
//!
//! | read by | modules |
//! | --- | --- |
//! | both | `utterances`, `links`, `turns`, `vocatives`, `scene`, `genre`; `pronouns`, `kin`, `descriptions`, `presence`, `addressees`, `candidates`, `features`, `lattice`, `reading`, `ranking`, `math` |
//! | stories alone | `spoken`, `short`, `lead`, `heard`, `second`, `voice` |
//! | articles alone | `offices`, `relatives`, `antecedents`, `floating` |

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens, turns and candidates; distances are of what lies behind to what lies before, packed features fit their bits by `min`"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens, passages and mentions by the numbers that earlier passes gave them, and its own turns by theirs"
)]

mod addressees;
mod antecedents;
mod candidates;
mod descriptions;
mod features;
mod floating;
pub(crate) mod genre;
mod heard;
mod kin;
mod lattice;
mod lead;
mod links;
mod math;
mod offices;
mod presence;
mod pronouns;
pub(crate) mod ranking;
mod reading;
mod relatives;
mod scene;
pub(crate) mod second;
mod short;
pub(crate) mod spoken;
mod turns;
mod utterances;
mod vocatives;
mod voice;

#[cfg(feature = "train")]
pub(crate) use {
    features::FEATURES,
    lattice::{Lattice, Weights, ALL_MOVES},
    reading::Choice,
};

pub(crate) use links::Relation;
pub(crate) use pronouns::is_acted_on;
pub(crate) use reading::Reading;
pub(crate) use scene::Scene;
use scene::Way;
pub(crate) use utterances::utterances;

use crate::lexicon::is;
use crate::mentions::Nature;
use crate::speakers::SpeakerId;
use ranking::Learned;
use reading::Answer;
use second::Second;

/// Who speaks a passage, and what says so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spoken {
    /// The mention beside the passage, as it stands.
    pub source: Option<usize>,
    /// Who speaks it together with the source.
    pub joint: Option<usize>,
    /// The clause of reporting beside it.
    pub clause: Option<usize>,
    pub relation: Relation,
    /// Whom the turn calls by name.
    pub called: Option<usize>,
    pub speaker: Option<SpeakerId>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Whether it goes on from whom an article has quoted or reported last.
    pub goes_on: bool,
}

/// For each passage, who speaks it; passages that are not spoken get the default. `persons` tells whom each mention
/// stands for.
pub(crate) fn attribute(scene: &Scene<'_>, persons: &[Option<SpeakerId>], learned: &Learned) -> Vec<Spoken> {
    let mut spoken = vec![Spoken::default(); scene.input.passages.len()];
    let mut answers = answers(scene, learned);
    if !scene.is_story {
        floating::settle(scene, persons, &mut answers);
    }
    for ((at, turn), answer) in scene.turns.iter().enumerate().zip(answers) {
        let mut calls = scene.calls(at).iter().filter(|call| call.way == Way::Called);
        let is_one = |call: &&scene::Call| is_somebody(scene, call.mention as usize);
        // "I want to know, Jean. How long, doctor?"
        let called = if scene.asks[at] { calls.rfind(is_one) } else { calls.find(is_one) };
        for &passage in &scene.spoken[turn.passages.clone()] {
            let own = scene.links[passage];
            let source = own.subject.or(turn.source);
            spoken[passage] = Spoken {
                source,
                joint: turn.joint.filter(|_| source == turn.source),
                clause: own.clause.or(turn.clause),
                relation: turn.relation,
                called: called.map(|call| call.mention as usize),
                speaker: answer.speaker,
                confidence: answer.confidence,
                goes_on: answer.goes_on,
            };
        }
    }
    spoken
}

/// Whether a mention within marks is somebody by its words, or is named outside of marks too: the *Open* of “Open,” is
/// nobody, and nobody is called *a doctor* or *his horse*.
fn is_somebody(scene: &Scene<'_>, mention: usize) -> bool {
    let speakers = &scene.input.speakers;
    let is_told_outside = speakers.of_mention(mention).is_some_and(|who| speakers.get(who).is_told_of());
    let mention = &scene.input.mentions[mention];
    let determiner = scene.input.words.get(mention.start as usize).entry;
    let is_described = mention.start < mention.core
        && determiner.any(is::DETERMINER | is::POSSESSIVE)
        && !scene.input.text.word(mention.start as usize).eq_ignore_ascii_case("my");
    if is_described {
        return false;
    }
    let opens = mention.start > 0 && scene.input.text.tokens[mention.start as usize - 1].is_mark();
    is_told_outside || !opens || mention.nature == Nature::Person
}

/// Who speaks each turn. A story is read twice.
pub(crate) fn answers(scene: &Scene<'_>, learned: &Learned) -> Vec<Answer> {
    let lattices = scene.lattices();
    let first = Reading::new(&lattices, &learned.turns);
    if scene.is_story {
        let answers = Second::new(scene, &first).answers(learned.trees());
        return answers.into_iter().map(|answer| scene.temper(answer)).collect();
    }
    (0..first.len()).map(|turn| first.answer(turn, |speaker| scene.may_answer(speaker))).collect()
}

#[cfg(test)]
mod tests;
