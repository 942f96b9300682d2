//! The second reading of a story: turns that the first one leaves open, in the light of all others.
//!
//! The chain of a conversation sees two turns back. It cannot see who speaks the sixteen turns on each side
//! and how surely, how people talk, and what the narration calls them elsewhere. The second reading can: it
//! takes one open turn at a time, adds to these numbers what the first one saw, and weighs all by regression
//! trees (Friedman 2001). Such a second model is stacked sequential learning (Cohen and Carvalho 2005).

use super::features;
use super::math::{exp, log2};
use super::reading::{answer, Answer, Choice, Reading};
use super::scene::Scene;
use super::voice::Voices;
use crate::mentions::Form;
use crate::model::{Trees, Values, SCALE};
use crate::speakers::{Map, Seeded, SpeakerId};
use std::ops::Range;

/// The section of the model that holds the trees.
pub(crate) const SECTION: &str = "turns.second";

/// The first reading is sure of a share like this: of such turns 98 % are right.
const SURE: f32 = 0.97;

/// Candidates with less than this are not looked at again.
const LEAST: f32 = 0.03;

/// Turns on each side that are near, and those that are looked at.
const NEAR: usize = 4;
const DISTANT: usize = 16;

/// All turns of a story as the first reading left them.
pub(crate) struct Second<'a> {
    scene: &'a Scene<'a>,
    first: &'a Reading<'a>,
    voices: Voices,
    descriptions: Descriptions,
}

/// For each head noun beside turns: each speaker's summed share there, and everyone's.
#[derive(Debug, Default)]
struct Descriptions {
    of_speaker: Seeded<(u32, SpeakerId), f32>,
    of_all: Map<u32, f32>,
}

impl<'a> Second<'a> {
    pub fn new(scene: &'a Scene<'a>, first: &'a Reading<'a>) -> Self {
        let sure = |turn: usize| sure(first, turn)?.speaker.filter(|&speaker| scene.may_answer(speaker));
        let mut descriptions = Descriptions::default();
        for turn in 0..first.len() {
            let Some(head) = description(scene, turn) else { continue };
            for (speaker, share) in likely(first, turn) {
                *descriptions.of_speaker.entry((head, speaker)).or_default() += share;
                *descriptions.of_all.entry(head).or_default() += share;
            }
        }
        Second { scene, first, voices: Voices::new(scene, first, sure), descriptions }
    }

    /// The answers for all turns. Linear in them.
    pub fn answers(&self, trees: Trees) -> Vec<Answer> {
        let may_answer = |speaker: SpeakerId| self.scene.may_answer(speaker);
        let mut open = Vec::new();
        let decide = |turn: usize| {
            // Where there is but one answer, nothing is to be decided.
            if likely(self.first, turn).filter(|&(speaker, _)| may_answer(speaker)).count() < 2 {
                return self.first.answer(turn, may_answer);
            }
            self.look(turn, &mut open);
            let choices = open.iter().map(|(choice, values)| {
                let log_odds = log_odds(choice.share) + f32::from(trees.sums(values)[0]) / SCALE;
                Choice { share: 1.0 / (1.0 + exp(-log_odds)), ..*choice }
            });
            answer(choices, may_answer)
        };
        (0..self.first.len()).map(decide).collect()
    }

    /// The candidates of a turn that are looked at again, with what is known of each; none where the
    /// first reading is sure.
    pub fn look(&self, turn: usize, open: &mut Vec<(Choice, Values)>) {
        open.clear();
        if sure(self.first, turn).is_some() {
            return;
        }
        let choices = self.first.turn(turn);
        let words: Vec<u32> = self.scene.words(turn).collect();
        let voices: Vec<(SpeakerId, f32)> =
            likely(self.first, turn).map(|(speaker, _)| (speaker, self.voices.likeness(speaker, &words))).collect();
        let head = description(self.scene, turn);
        let context = self.scene.context(turn);
        for (choice, of_first) in choices.iter().zip(self.first.features(turn)).filter(|(c, _)| c.share >= LEAST) {
            let Some(speaker) = choice.speaker else { continue };
            let mut values = [-1; 256];
            of_first.iter().for_each(|&feature| features::read(feature, &mut values));
            let mut places = values.iter_mut().skip(features::TEMPLATES);
            let mut see = |value: f32| {
                if let Some(place) = places.next() {
                    *place = value as i16;
                }
            };
            see(context.into());
            see(f32::from(u8::from(self.scene.input.speakers.closed_cast)));
            see(f32::from(u8::from(self.scene.may_answer(speaker))));
            see(log2(words.len() as f32 + 1.0) * 4.0);
            self.shares(turn, choice, &mut see);
            self.others(turn, speaker, &mut see);
            self.voice(&voices, speaker, &mut see);
            self.description(turn, head, speaker, &mut see);
            open.push((*choice, values));
        }
    }

    /// How the first reading sees the candidate among those of its turn.
    fn shares(&self, turn: usize, own: &Choice, see: &mut impl FnMut(f32)) {
        let others = self.first.turn(turn).iter().filter(|choice| choice.speaker != own.speaker);
        let best = others.map(|choice| choice.share).fold(0.001, f32::max);
        let nobody = self.first.turn(turn).last().map_or(0.0, |choice| choice.share);
        see(log2(own.share) * 16.0);
        see(log2(own.share / best) * 16.0);
        see(nobody * 100.0);
        see(self.first.turn(turn).iter().filter(|choice| choice.share >= LEAST).count() as f32);
    }

    /// How likely the candidate speaks the turns around.
    fn others(&self, turn: usize, speaker: SpeakerId, see: &mut impl FnMut(f32)) {
        for other in [turn.wrapping_sub(1), turn.wrapping_sub(2), turn + 1, turn + 2] {
            see(self.first.share(other, speaker) * 100.0);
        }
        let (near, far) = (turn.saturating_sub(NEAR), turn.saturating_sub(DISTANT));
        let mut sum = |turns: Range<usize>| see(turns.map(|turn| self.first.share(turn, speaker)).sum::<f32>() * 100.0);
        sum(near..turn);
        sum(turn + 1..turn + 1 + NEAR);
        sum(far..near);
        sum(turn + 1 + NEAR..turn + 1 + DISTANT);
    }

    /// How like the candidate's words those of the turn are, and how much more than any other's.
    fn voice(&self, voices: &[(SpeakerId, f32)], speaker: SpeakerId, see: &mut impl FnMut(f32)) {
        let own = voices.iter().find(|voice| voice.0 == speaker).map_or(0.0, |voice| voice.1);
        let others = voices.iter().filter(|voice| voice.0 != speaker).map(|voice| voice.1);
        see(own * 4.0);
        see(others.reduce(f32::max).map_or(0.0, |other| own - other) * 4.0);
    }

    /// Of the other turns beside which the same description stands, the share that are the candidate's, and
    /// how many there are.
    fn description(&self, turn: usize, head: Option<u32>, speaker: SpeakerId, see: &mut impl FnMut(f32)) {
        let of_speaker = head.and_then(|head| self.descriptions.of_speaker.get(&(head, speaker)));
        let of_all = head.and_then(|head| self.descriptions.of_all.get(&head));
        let here: f32 = likely(self.first, turn).map(|(_, share)| share).sum();
        let own = of_speaker.map_or(0.0, |sum| sum - self.first.share(turn, speaker));
        let all = of_all.map_or(0.0, |sum| sum - here);
        see(if all < 0.3 { -1.0 } else { own / all * 100.0 });
        see(all * 16.0);
    }
}

/// What the trees begin from: the natural logarithm of the odds of a share.
pub(crate) fn log_odds(share: f32) -> f32 {
    log2(share / (1.0 - share).max(1e-3)) * std::f32::consts::LN_2
}

/// The choice that a reading is sure of, if it is.
fn sure(reading: &Reading<'_>, turn: usize) -> Option<Choice> {
    reading.likeliest(turn).filter(|choice| choice.share >= SURE)
}

/// The speakers who are not unlikely to speak a turn, with their shares.
fn likely<'r>(reading: &'r Reading<'_>, turn: usize) -> impl Iterator<Item = (SpeakerId, f32)> + 'r {
    reading.speakers(turn).iter().copied().filter(|&(_, share)| share >= LEAST)
}

/// The head of the description beside a turn, as the type of a word.
fn description(scene: &Scene<'_>, turn: usize) -> Option<u32> {
    let mention = scene.input.mentions.get(scene.turns.get(turn)?.source?)?;
    let head = scene.input.text.types.of_token.get(mention.head as usize)?;
    (mention.form == Form::Description).then(|| scene.input.text.types.list.get(*head as usize).map(|t| t.word))?
}
