//! A conversation: all candidates of all its turns, and the chances of every way through them.
//!
//! A conditional random field of second order (Lafferty, McCallum and Pereira 2001): a turn's
//! speaker depends on what is around it, and on the speakers of the two turns before. Sums
//! over all ways, forward and backward, give each candidate's share; the largest wins.

use super::features::{feature, Feature, Template};
use crate::limits;
use crate::speakers::SpeakerId;

/// One weight a feature.
pub(crate) type Weights = [f32];

/// A candidate with a smaller share than this is a wild guess.
const LEAST_SHARE: f32 = 0.08;

/// What a turn is to the turns before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// How far the turn before is.
    pub gap: u8,
    pub context: u8,
    /// The context of the turn before.
    pub before: u8,
    /// Whether the turn before asks.
    pub asks: bool,
    /// What the verb says of the turn before: see [`Scene::cue_value`](super::Scene).
    pub cue: u8,
    /// Whether the source is like that of the turn before, and of the one before that: see
    /// [`Scene::likeness`](super::Scene).
    pub like_last: u8,
    pub like_before: u8,
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
    /// Of every candidate; the last of each step is nobody.
    pub speakers: Vec<Option<SpeakerId>>,
    /// The first feature of each candidate.
    feature_firsts: Vec<u32>,
    features: Vec<Feature>,
}

/// The answer for one turn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer {
    pub speaker: Option<SpeakerId>,
    pub confidence: f32,
}

/// Shares of all candidates and of all moves, and the logarithm of the sum over all ways.
#[derive(Debug, Default, Clone)]
pub(crate) struct Shares {
    pub candidates: Vec<f32>,
    /// For each step.
    pub moves: Vec<[f32; MOVES]>,
    pub log_sum: f64,
}

impl Lattice {
    pub fn begin(&mut self, step: Step) {
        self.steps.push(step);
        self.firsts.push(self.speakers.len() as u32);
    }

    pub fn candidate(&mut self, speaker: Option<SpeakerId>) {
        self.speakers.push(speaker);
        self.feature_firsts.push(self.features.len() as u32);
    }

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
        let Step { gap, context, before, asks, cue, like_last, like_before } = self.steps[step];
        [
            feature(Template::Turn, context, to as u8 * 4 + gap),
            feature(Template::TurnBefore, before, to as u8 * 4 + gap),
            feature(Template::TurnAsked, context, to as u8 * 4 + u8::from(asks) * 2 + u8::from(gap > 1)),
            feature(Template::TurnCue, context, to as u8 * 4 + cue),
            feature(Template::TurnLikeLast, context, to as u8 * 4 + like_last),
            feature(Template::TurnLikeBefore, context, to as u8 * 4 + like_before),
        ]
    }

    fn score(&self, weights: &Weights, features: &[Feature]) -> f32 {
        features.iter().map(|&f| weights.get(f as usize).copied().unwrap_or(0.0)).sum()
    }

    /// How the speaker `to` stands to `last` and to the one before that.
    fn moved(&self, to: usize, last: usize, before: Option<usize>) -> Move {
        let speaker = |at: usize| self.speakers.get(at).copied().flatten();
        let Some(speaks) = speaker(to) else { return Move::Unknown };
        if speaker(last) == Some(speaks) {
            Move::Again
        } else if before.and_then(speaker) == Some(speaks) {
            Move::Back
        } else {
            Move::New
        }
    }

    /// The likeliest of the speakers of each turn who may be answered; nobody where they have too
    /// small a share.
    pub fn decode(&self, weights: &Weights, may_answer: impl Fn(SpeakerId) -> bool) -> Vec<Answer> {
        let shares = self.shares(weights, |_| true);
        let open = |&c: &usize| self.speakers.get(c).copied().flatten().is_some_and(&may_answer);
        let best = |step: usize| {
            let likely = self.candidates(step).filter(open).filter(|&c| shares.candidates[c] >= LEAST_SHARE);
            let best = likely.max_by(|&a, &b| shares.candidates[a].total_cmp(&shares.candidates[b]));
            best.map_or(Answer { speaker: None, confidence: 0.0 }, |best| Answer {
                speaker: self.speakers[best],
                confidence: shares.candidates[best],
            })
        };
        (0..self.steps.len()).map(best).collect()
    }

    /// The shares of all candidates, among the ways that go through allowed ones only.
    pub fn shares(&self, weights: &Weights, allowed: impl Fn(usize) -> bool) -> Shares {
        Sums::new(self, weights, allowed).run()
    }
}

/// Sums over the ways through a lattice. A state is a candidate with the one before it.
struct Sums<'l> {
    lattice: &'l Lattice,
    /// The candidates of each step that are looked at: the best few.
    kept: Vec<Vec<usize>>,
    /// Of the kept candidates, relative to the best of the step.
    own: Vec<Vec<f32>>,
    moves: Vec<[f32; MOVES]>,
    log_sum: f64,
}

impl<'l> Sums<'l> {
    fn new(lattice: &'l Lattice, weights: &Weights, allowed: impl Fn(usize) -> bool) -> Self {
        let steps = lattice.steps.len();
        let mut sums = Sums {
            lattice,
            kept: Vec::with_capacity(steps),
            own: Vec::with_capacity(steps),
            moves: Vec::with_capacity(steps),
            log_sum: 0.0,
        };
        for step in 0..steps {
            let scored = lattice.candidates(step).filter(|&c| allowed(c));
            let mut scored: Vec<(f32, usize)> =
                scored.map(|c| (lattice.score(weights, lattice.features(c)), c)).collect();
            scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            scored.truncate(limits::CANDIDATES_KEPT);
            let best = scored.first().map_or(0.0, |s| s.0);
            sums.log_sum += f64::from(best);
            sums.kept.push(scored.iter().map(|s| s.1).collect());
            sums.own.push(scored.iter().map(|s| exp(s.0 - best)).collect());
            let score = |to| exp(lattice.score(weights, &lattice.move_features(step, to)));
            sums.moves.push(if step == 0 { [1.0; MOVES] } else { ALL_MOVES.map(score) });
        }
        sums
    }

    /// The number of states of a step: kept candidates times those of the step before.
    fn width(&self, step: usize) -> usize {
        step.checked_sub(1).map_or(1, |before| self.kept[before].len())
    }

    /// The move into candidate `i` from `j`, with `k` before that: places among the kept.
    fn moved(&self, step: usize, i: usize, j: usize, k: usize) -> usize {
        let before = step.checked_sub(2).map(|before| self.kept[before][k]);
        self.lattice.moved(self.kept[step][i], self.kept[step - 1][j], before) as usize
    }

    fn run(mut self) -> Shares {
        let steps = self.kept.len();
        let forward = self.forward();
        let mut shares = Shares {
            candidates: vec![0.0; self.lattice.speakers.len()],
            moves: vec![[0.0; MOVES]; steps],
            log_sum: 0.0,
        };
        // Backward sums of the states of the step at hand.
        let mut behind: Vec<f32> = forward.last().map_or_else(Vec::new, |last| vec![1.0; last.len()]);
        for step in (0..steps).rev() {
            let width = self.width(step);
            let both: Vec<f32> = forward[step].iter().zip(&behind).map(|(f, b)| f * b).collect();
            let total: f32 = both.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            for (i, &candidate) in self.kept[step].iter().enumerate() {
                shares.candidates[candidate] = both[i * width..(i + 1) * width].iter().sum::<f32>() / total;
            }
            if step > 0 {
                behind = self.backward(step, &forward, &behind, total, &mut shares.moves[step]);
            }
        }
        shares.log_sum = self.log_sum;
        shares
    }

    fn forward(&mut self) -> Vec<Vec<f32>> {
        let mut forward: Vec<Vec<f32>> = Vec::with_capacity(self.kept.len());
        for step in 0..self.kept.len() {
            let width = self.width(step);
            let mut sums = vec![0.0; self.kept[step].len() * width];
            for (i, &own) in self.own[step].iter().enumerate() {
                for j in 0..width {
                    let ways = match step.checked_sub(1) {
                        None => 1.0,
                        Some(before) => {
                            let last = self.width(before);
                            (0..last)
                                .map(|k| forward[before][j * last + k] * self.moves[step][self.moved(step, i, j, k)])
                                .sum::<f32>()
                        }
                    };
                    sums[i * width + j] = own * ways;
                }
            }
            let total: f32 = sums.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            sums.iter_mut().for_each(|sum| *sum /= total);
            self.log_sum += f64::from(total).ln();
            forward.push(sums);
        }
        forward
    }

    /// The backward sums of the step before, and the shares of the moves into this one.
    fn backward(
        &self,
        step: usize,
        forward: &[Vec<f32>],
        behind: &[f32],
        total: f32,
        shares: &mut [f32; MOVES],
    ) -> Vec<f32> {
        let (width, last) = (self.width(step), self.width(step - 1));
        let mut sums = vec![0.0; forward[step - 1].len()];
        let mut moves = [0.0; MOVES];
        for (i, &own) in self.own[step].iter().enumerate() {
            for j in 0..width {
                let after = own * behind[i * width + j];
                for k in 0..last {
                    let to = self.moved(step, i, j, k);
                    let way = after * self.moves[step][to];
                    sums[j * last + k] += way;
                    moves[to] += way * forward[step - 1][j * last + k];
                }
            }
        }
        let all: f32 = moves.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        *shares = moves.map(|share| share / all);
        let scale: f32 = sums.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        sums.iter_mut().for_each(|sum| *sum /= scale);
        let _ = total;
        sums
    }
}

/// The exponential function, from nothing but additions and multiplications, so that every
/// platform has the same answers. Exact to five digits.
fn exp(x: f32) -> f32 {
    let twos = (x * std::f32::consts::LOG2_E).clamp(-126.0, 126.0);
    let whole = twos.floor();
    let rest = (twos - whole) * std::f32::consts::LN_2;
    let series = 1.0 + rest * (1.0 + rest * (0.5 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest / 120.0))));
    // Two to a whole power is that power in the exponent's bits.
    series * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::exp;

    #[test]
    fn exponential() {
        for x in [-80.0, -3.2, -0.5, 0.0, 0.7, 5.0, 20.0] {
            assert!((exp(x) / f32::exp(x) - 1.0).abs() < 1e-4, "{x}");
        }
    }
}
