//! A conversation: all candidates of all its turns, and the chances of every way through them.
//!
//! A conditional random field of second order (Lafferty, McCallum and Pereira 2001): a turn's
//! speaker depends on what is around it, and on the speakers of the two turns before. Sums
//! over all ways, forward and backward, give each candidate's share.

use super::features::{feature, Feature, Template};
use super::math::exp;
use crate::limits;
use crate::speakers::SpeakerId;

/// One weight a feature.
pub(crate) type Weights = [f32];

/// How far a turn stands from the one before. Features hold the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Gap {
    SameParagraph,
    NextParagraph,
    /// One paragraph lies between.
    OneBetween,
    /// More lie between, or no turn comes before.
    Far,
}

/// What the verb beside a turn says of the turn before. Features hold the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Reply {
    /// There is no verb.
    NoVerb,
    GoesOn,
    Answers,
    Neither,
}

/// How the source of a turn agrees with that of an earlier one. Features hold the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Match {
    Unknown,
    /// Not the same person.
    Other,
    /// Maybe the same.
    Alike,
    /// The same speaker, by what both say.
    Same,
}

/// What a turn is to the turns before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    pub gap: Gap,
    pub context: u8,
    /// The context of the turn before.
    pub before: u8,
    /// Whether the turn before asks.
    pub asks: bool,
    pub reply: Reply,
    /// Whether the source is like that of the turn before, and of the one before that.
    pub like_last: Match,
    pub like_before: Match,
}

/// How a speaker stands to those of the two turns before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    /// Speaks again.
    Again,
    /// Spoke the turn before the last.
    Back,
    /// Did neither.
    New,
    /// Nobody knows who spoke.
    Unknown,
}

pub(crate) const MOVES: usize = 4;

pub(crate) const ALL_MOVES: [Move; MOVES] = [Move::Again, Move::Back, Move::New, Move::Unknown];

/// A conversation's candidates with their features.
#[derive(Debug, Default, Clone)]
pub(crate) struct Lattice {
    pub steps: Vec<Step>,
    /// The first candidate of each step.
    firsts: Vec<u32>,
    /// Of every candidate; the last of each step is nobody, unless there is but one.
    pub speakers: Vec<Option<SpeakerId>>,
    /// The first feature of each candidate.
    feature_firsts: Vec<u32>,
    features: Vec<Feature>,
}

/// Shares of all candidates and of all moves.
#[derive(Debug, Default, Clone)]
pub(crate) struct Shares {
    pub candidates: Vec<f32>,
    /// For each step.
    pub moves: Vec<[f32; MOVES]>,
}

impl Lattice {
    pub fn begin(&mut self, step: Step) {
        self.steps.push(step);
        self.firsts.push(self.speakers.len() as u32);
    }

    /// Makes room for so many candidates.
    pub fn reserve(&mut self, candidates: usize) {
        const FEATURES: usize = 32;
        self.speakers.reserve(candidates);
        self.feature_firsts.reserve(candidates);
        self.features.reserve(candidates * FEATURES);
    }

    pub fn candidate(&mut self, speaker: Option<SpeakerId>) {
        self.speakers.push(speaker);
        self.feature_firsts.push(self.features.len() as u32);
    }

    /// Adds a feature of the last candidate.
    pub fn feature(&mut self, feature: Feature) {
        self.features.push(feature);
    }

    /// The candidates of a step.
    pub fn candidates(&self, step: usize) -> std::ops::Range<usize> {
        let end = self.firsts.get(step + 1).map_or(self.speakers.len(), |&first| first as usize);
        self.firsts.get(step).map_or(end, |&first| first as usize)..end
    }

    pub fn features(&self, candidate: usize) -> &[Feature] {
        let end = self.feature_firsts.get(candidate + 1).map_or(self.features.len(), |&first| first as usize);
        let start = self.feature_firsts.get(candidate).map_or(end, |&first| first as usize);
        self.features.get(start..end).unwrap_or_default()
    }

    /// The features of a move at a step.
    pub fn move_features(&self, step: usize, to: Move) -> [Feature; 6] {
        let Step { gap, context, before, asks, reply, like_last, like_before } = self.steps[step];
        // Each of these has four values.
        let of_move = |value: u8| to as u8 * 4 + value;
        let asked = u8::from(asks) * 2 + u8::from(gap >= Gap::OneBetween);
        [
            feature(Template::Turn, context, of_move(gap as u8)),
            feature(Template::TurnBefore, before, of_move(gap as u8)),
            feature(Template::TurnAsked, context, of_move(asked)),
            feature(Template::TurnCue, context, of_move(reply as u8)),
            feature(Template::TurnLikeLast, context, of_move(like_last as u8)),
            feature(Template::TurnLikeBefore, context, of_move(like_before as u8)),
        ]
    }

    fn score(&self, weights: &Weights, features: &[Feature]) -> f32 {
        features.iter().map(|&f| weights.get(f as usize).copied().unwrap_or(0.0)).sum()
    }

    /// The share of each candidate of its turn.
    pub fn candidate_shares(&self, weights: &Weights) -> Vec<f32> {
        Sums::new(self, weights, |_| true).run::<false>().candidates
    }

    /// The shares of all candidates and moves, among the ways that go through allowed ones only.
    #[cfg(feature = "train")]
    pub fn shares(&self, weights: &Weights, allowed: impl Fn(usize) -> bool) -> Shares {
        Sums::new(self, weights, allowed).run::<true>()
    }
}

/// How a speaker stands to each that may have spoken the turn before the last, whatever is between.
#[derive(Clone, Copy)]
struct Moves {
    to: [Move; KEPT],
    /// Their exponentials; zero where nobody may have spoken.
    worth: [f32; KEPT],
}

impl Moves {
    /// The same move, whoever spoke.
    fn all(to: Move, here: &Kept, before: &Kept) -> Moves {
        let worth = here.moves[to as usize];
        Moves { to: [to; KEPT], worth: std::array::from_fn(|k| if k < before.count { worth } else { 0.0 }) }
    }
}

/// The moves into a step from any other.
struct Ways<'k> {
    here: &'k Kept,
    before: &'k Kept,
    again: Moves,
    new: Moves,
    unknown: Moves,
}

impl<'k> Ways<'k> {
    fn new(here: &'k Kept, before: &'k Kept) -> Self {
        let [again, new, unknown] = [Move::Again, Move::New, Move::Unknown].map(|to| Moves::all(to, here, before));
        Ways { here, before, again, new, unknown }
    }

    /// To a candidate of the step: the moves if it did not speak last, and if it did.
    fn to(&self, candidate: usize) -> [Moves; 2] {
        let to = self.here.speakers[candidate];
        if to.is_none() {
            return [self.unknown; 2];
        }
        let mut apart = self.new;
        let spoke = self.before.speakers[..self.before.count].iter().position(|&before| before == to);
        if let Some(k) = spoke {
            (apart.to[k], apart.worth[k]) = (Move::Back, self.here.moves[Move::Back as usize]);
        }
        [apart, self.again]
    }
}

const KEPT: usize = limits::CANDIDATES_KEPT;

/// The candidates of a step that are looked at: the best few.
#[derive(Debug, Clone, Copy)]
struct Kept {
    count: usize,
    candidates: [usize; KEPT],
    speakers: [Option<SpeakerId>; KEPT],
    scores: [f32; KEPT],
    /// The exponentials of the scores, relative to the best.
    own: [f32; KEPT],
    /// Those of the moves into this step.
    moves: [f32; MOVES],
}

impl Kept {
    /// What stands before the first step: nobody, whom every move leaves alike.
    const BEGIN: Kept = Kept { count: 1, ..Kept::NONE };

    const NONE: Kept = Kept {
        count: 0,
        candidates: [0; KEPT],
        speakers: [None; KEPT],
        scores: [0.0; KEPT],
        own: [1.0; KEPT],
        moves: [1.0; MOVES],
    };

    /// Enters a candidate, if it is among the best so far; the first of equals.
    fn enter(&mut self, candidate: usize, score: f32) {
        let place = self.scores[..self.count].iter().position(|kept| score.total_cmp(kept).is_gt());
        let place = place.unwrap_or(self.count);
        if place < KEPT {
            self.count = KEPT.min(self.count + 1);
            self.scores.copy_within(place..KEPT - 1, place + 1);
            self.candidates.copy_within(place..KEPT - 1, place + 1);
            (self.scores[place], self.candidates[place]) = (score, candidate);
        }
    }

    /// Enters a candidate in place of the worst, unless it is among the best.
    fn hold(&mut self, candidate: usize, score: f32) {
        if !self.candidates[..self.count].contains(&candidate) {
            (self.scores[KEPT - 1], self.candidates[KEPT - 1]) = (score, candidate);
        }
    }
}

/// A number for each state of a step: a candidate, and in its row the one before it. Rows are of one
/// length, so that the processor adds them as a whole; what no candidate has is zero.
type States = [[f32; KEPT]; KEPT];

/// Scales all states so that they sum to one.
fn scale(states: &mut States) {
    let total = states.as_flattened().iter().sum::<f32>().max(f32::MIN_POSITIVE);
    states.as_flattened_mut().iter_mut().for_each(|sum| *sum /= total);
}

/// Sums over the ways through a lattice.
struct Sums<'l> {
    lattice: &'l Lattice,
    /// Of each step, behind two that stand before the first.
    kept: Vec<Kept>,
}

impl<'l> Sums<'l> {
    fn new(lattice: &'l Lattice, weights: &Weights, allowed: impl Fn(usize) -> bool) -> Self {
        let steps = lattice.steps.len();
        let mut sums = Sums { lattice, kept: Vec::with_capacity(steps + 2) };
        sums.kept.extend([Kept::BEGIN; 2]);
        for step in 0..steps {
            let mut kept = Kept::NONE;
            // Among many, whoever answers may be told of least.
            let spoke = sums.kept[step].speakers[0];
            let mut back = None;
            for candidate in lattice.candidates(step).filter(|&c| allowed(c)) {
                let score = lattice.score(weights, lattice.features(candidate));
                kept.enter(candidate, score);
                if spoke.is_some() && lattice.speakers[candidate] == spoke {
                    back.get_or_insert((candidate, score));
                }
            }
            if let Some((candidate, score)) = back {
                kept.hold(candidate, score);
            }
            let best = kept.scores[0];
            for at in 0..kept.count {
                kept.speakers[at] = lattice.speakers[kept.candidates[at]];
                kept.own[at] = exp(kept.scores[at] - best);
            }
            if step > 0 {
                kept.moves = ALL_MOVES.map(|to| exp(lattice.score(weights, &lattice.move_features(step, to))));
            }
            sums.kept.push(kept);
        }
        sums
    }

    /// A step with the one before it and the one before that, the latest last.
    fn around(&self, step: usize) -> [&Kept; 3] {
        [&self.kept[step], &self.kept[step + 1], &self.kept[step + 2]]
    }

    /// The shares of the candidates, and those of the moves if they are asked for: training alone does.
    fn run<const MOVED: bool>(mut self) -> Shares {
        let steps = self.lattice.steps.len();
        let forward = self.forward();
        let mut shares =
            Shares { candidates: vec![0.0; self.lattice.speakers.len()], moves: vec![[0.0; MOVES]; steps] };
        // Backward sums of the states of the step at hand.
        let mut behind = [[1.0; KEPT]; KEPT];
        for step in (0..steps).rev() {
            let here = &self.kept[step + 2];
            let mut both = forward[step];
            both.as_flattened_mut().iter_mut().zip(behind.as_flattened()).for_each(|(both, behind)| *both *= behind);
            let total = both.as_flattened().iter().sum::<f32>().max(f32::MIN_POSITIVE);
            for (&candidate, both) in here.candidates[..here.count].iter().zip(&both) {
                shares.candidates[candidate] = both.iter().sum::<f32>() / total;
            }
            if step > 0 {
                behind = self.backward::<MOVED>(step, &forward[step - 1], &behind, &mut shares.moves[step]);
            }
        }
        shares
    }

    fn forward(&mut self) -> Vec<States> {
        let mut forward: Vec<States> = Vec::with_capacity(self.lattice.steps.len());
        let mut ahead = [[0.0; KEPT]; KEPT];
        ahead[0][0] = 1.0;
        for step in 0..self.lattice.steps.len() {
            let [before, last, here] = self.around(step);
            let ways = Ways::new(here, before);
            let mut sums = [[0.0; KEPT]; KEPT];
            for (i, sums) in sums.iter_mut().enumerate().take(here.count) {
                let moves = ways.to(i);
                for (j, ahead) in ahead.iter().enumerate().take(last.count) {
                    let moves = &moves[usize::from(here.speakers[i] == last.speakers[j])];
                    let ways: [f32; KEPT] = std::array::from_fn(|k| ahead[k] * moves.worth[k]);
                    let ways: f32 = ways.iter().sum();
                    sums[j] = here.own[i] * ways;
                }
            }
            scale(&mut sums);
            forward.push(sums);
            ahead = sums;
        }
        forward
    }

    /// The backward sums of the step before, and the shares of the moves into this one.
    fn backward<const MOVED: bool>(
        &self,
        step: usize,
        ahead: &States,
        behind: &States,
        shares: &mut [f32; MOVES],
    ) -> States {
        let [before, last, here] = self.around(step);
        let mut sums = [[0.0; KEPT]; KEPT];
        let mut moves = [0.0; MOVES];
        let ways = Ways::new(here, before);
        for (i, behind) in behind.iter().enumerate().take(here.count) {
            let to = ways.to(i);
            for (j, sums) in sums.iter_mut().enumerate().take(last.count) {
                let to = &to[usize::from(here.speakers[i] == last.speakers[j])];
                let after = here.own[i] * behind[j];
                // By places, for rows of a known length the processor adds as a whole.
                *sums = std::array::from_fn(|k| sums[k] + after * to.worth[k]);
                if MOVED {
                    for ((ahead, to), worth) in ahead[j].iter().zip(to.to).zip(to.worth) {
                        moves[to as usize] += after * worth * ahead;
                    }
                }
            }
        }
        if MOVED {
            let all: f32 = moves.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            *shares = moves.map(|share| share / all);
        }
        scale(&mut sums);
        sums
    }
}
