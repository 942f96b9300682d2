//! What a reading of the conversations says: who may speak each turn, and how likely.

use super::features::Feature;
use super::lattice::{Lattice, Weights};
use crate::speakers::SpeakerId;

/// Who may speak a turn, if it is anybody of the candidates, and how likely that is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub speaker: Option<SpeakerId>,
    pub share: f32,
}

/// The answer for one turn.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Answer {
    pub speaker: Option<SpeakerId>,
    pub confidence: f32,
    /// Whether a quotation that floats in an article goes on from whom it has quoted or reported last.
    pub goes_on: bool,
}

/// A speaker with a smaller share than this is a wild guess.
const LEAST_SHARE: f32 = 0.08;

/// The choices of all turns.
#[derive(Debug)]
pub(crate) struct Reading<'l> {
    lattices: &'l [Lattice],
    /// The lattice and the step of each turn.
    places: Vec<(usize, usize)>,
    /// The first choice of each turn.
    firsts: Vec<usize>,
    choices: Vec<Choice>,
    /// For each turn, where its speakers end; those with more than next to nothing, with their shares.
    ends: Vec<usize>,
    speakers: Vec<(SpeakerId, f32)>,
}

/// A share that is next to nothing.
const NOTHING: f32 = 0.005;

impl<'l> Reading<'l> {
    pub fn new(lattices: &'l [Lattice], weights: &Weights) -> Self {
        let turns = lattices.iter().map(|lattice| lattice.steps.len()).sum();
        let choices = lattices.iter().map(|lattice| lattice.speakers.len()).sum();
        let mut reading = Reading {
            lattices,
            places: Vec::with_capacity(turns),
            firsts: Vec::with_capacity(turns),
            choices: Vec::with_capacity(choices),
            ends: Vec::with_capacity(turns),
            speakers: Vec::with_capacity(choices),
        };
        for (number, lattice) in lattices.iter().enumerate() {
            let shares = lattice.candidate_shares(weights);
            for step in 0..lattice.steps.len() {
                reading.places.push((number, step));
                reading.firsts.push(reading.choices.len());
                for candidate in lattice.candidates(step) {
                    let (speaker, share) = (lattice.speakers[candidate], shares[candidate]);
                    reading.choices.push(Choice { speaker, share });
                    reading.speakers.extend(speaker.filter(|_| share > NOTHING).map(|speaker| (speaker, share)));
                }
                reading.ends.push(reading.speakers.len());
            }
        }
        reading
    }

    /// How many turns there are.
    pub fn len(&self) -> usize {
        self.firsts.len()
    }

    /// The choices of a turn in the order of its candidates, nobody last; none where there is no such turn.
    pub fn turn(&self, turn: usize) -> &[Choice] {
        let first = |turn: usize| self.firsts.get(turn).copied().unwrap_or(self.choices.len());
        self.choices.get(first(turn)..first(turn.saturating_add(1))).unwrap_or_default()
    }

    /// The features of the candidates of a turn, in their order.
    pub fn features(&self, turn: usize) -> impl Iterator<Item = &'l [Feature]> {
        let place = self.places.get(turn).and_then(|&(lattice, step)| Some((self.lattices.get(lattice)?, step)));
        place.into_iter().flat_map(|(lattice, step)| lattice.candidates(step).map(|at| lattice.features(at)))
    }

    /// The speakers of a turn with more than next to nothing, and their shares; none where there is no such turn.
    pub fn speakers(&self, turn: usize) -> &[(SpeakerId, f32)] {
        let Some(&end) = self.ends.get(turn) else { return &[] };
        let start = turn.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.speakers[start..end]
    }

    /// How likely a speaker speaks a turn; 0 for next to nothing.
    pub fn share(&self, turn: usize, speaker: SpeakerId) -> f32 {
        self.speakers(turn).iter().find(|known| known.0 == speaker).map_or(0.0, |known| known.1)
    }

    /// The answer for a turn, as far as this reading tells.
    pub fn answer(&self, turn: usize, may_answer: impl Fn(SpeakerId) -> bool) -> Answer {
        answer(self.turn(turn).iter().copied(), may_answer)
    }

    /// The choice of a turn with the largest share.
    pub fn likeliest(&self, turn: usize) -> Option<Choice> {
        self.turn(turn).iter().copied().max_by(|a, b| a.share.total_cmp(&b.share))
    }
}

/// The likeliest of some choices that may be answered; nobody where all have too small a share.
pub(super) fn answer(choices: impl Iterator<Item = Choice>, may_answer: impl Fn(SpeakerId) -> bool) -> Answer {
    let likely = choices.filter(|choice| choice.share >= LEAST_SHARE && choice.speaker.is_some_and(&may_answer));
    let best = likely.max_by(|a, b| a.share.total_cmp(&b.share));
    best.map_or(Answer::default(), |best| Answer { speaker: best.speaker, confidence: best.share, goes_on: false })
}
