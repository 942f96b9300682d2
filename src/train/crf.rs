//! A linear-chain conditional random field (Lafferty et al. 2001), trained with
//! FTRL-proximal steps: each weight has its own step length and most weights stay at
//! zero (McMahan et al. 2013).

use crate::claims::chain::{Transitions, NEVER};
use crate::model::{Row, LABELS, SCALE};

/// Labels, and one more: what there is room for in a row.
const LANES: usize = LABELS + 1;
type Lanes = [f32; LANES];

/// A chain of tokens: the features of each, as numbers of rows, and its gold label.
#[derive(Debug, Default)]
pub(super) struct Sequence {
    /// Where the features of each token end.
    ends: Vec<u32>,
    features: Vec<u32>,
    pub labels: Vec<u8>,
}

impl Sequence {
    pub fn feature(&mut self, feature: u32) {
        self.features.push(feature);
    }

    pub fn token(&mut self, label: u8) {
        self.ends.push(self.features.len() as u32);
        self.labels.push(label);
    }

    pub fn len(&self) -> usize {
        self.labels.len()
    }

    pub fn features(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.features[start as usize..self.ends[at] as usize]
    }

    /// Renames features; those that become none are dropped.
    pub fn rename(&mut self, name: impl Fn(u32) -> Option<u32>) {
        let (mut ends, mut features) = (Vec::new(), Vec::new());
        for at in 0..self.len() {
            features.extend(self.features(at).iter().filter_map(|&f| name(f)));
            ends.push(features.len() as u32);
        }
        (self.ends, self.features) = (ends, features);
        self.features.shrink_to_fit();
    }

    /// The features of all tokens.
    pub fn all(&self) -> &[u32] {
        &self.features
    }
}

/// How a field is trained.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settings {
    /// The step length.
    pub alpha: f32,
    /// Pulls weights to zero.
    pub l1: f32,
    pub l2: f32,
    pub epochs: usize,
    /// The weights are the mean of those at each third of so many last epochs, which is worth half a
    /// point of cues (averaging: Polyak and Juditsky 1992).
    pub averaged: usize,
}

/// A weight with what FTRL remembers of its gradients, for all labels.
#[derive(Debug, Clone, Copy)]
struct Cell {
    weight: Lanes,
    z: Lanes,
    n: Lanes,
}

const NEW: Cell = Cell { weight: [0.0; LANES], z: [0.0; LANES], n: [0.0; LANES] };

impl Cell {
    #[inline]
    #[allow(clippy::needless_range_loop, reason = "five arrays go along")]
    fn step(&mut self, gradient: &Lanes, settings: &Settings) {
        for label in 0..LANES {
            let g = gradient[label];
            let n = self.n[label] + g * g;
            let root = n.sqrt();
            let sigma = (root - self.n[label].sqrt()) / settings.alpha;
            let z = self.z[label] + g - sigma * self.weight[label];
            let shrunk = z.abs() - settings.l1;
            let weight = -z.signum() * shrunk / ((1.0 + root) / settings.alpha + settings.l2);
            self.weight[label] = if shrunk > 0.0 { weight } else { 0.0 };
            self.z[label] = z;
            self.n[label] = n;
        }
    }
}

/// A trained field.
#[derive(Debug)]
pub(super) struct Field {
    pub rows: Vec<Lanes>,
    /// From label to label; the last row is for the first token.
    pub transitions: [Lanes; LANES],
}

/// Which label may follow which; the row after the last label says which may come first.
pub(super) type Allowed = [[bool; LANES]; LANES];

/// Trains on the sequences, in their order, shuffled the same way each time.
pub(super) fn train(sequences: &[&Sequence], rows: usize, allowed: &Allowed, settings: Settings) -> Field {
    let mut trainer =
        Trainer { cells: vec![NEW; rows], transitions: [NEW; LANES], allowed, settings, work: Work::default() };
    let mut order: Vec<usize> = (0..sequences.len()).collect();
    // Of seven orders none is best at everything on news-dev, and half a point lies between them; this one is above their
    // mean in every figure. The mean of the weights of three orders is worth no more than one of them, and leaving out a
    // tenth or a quarter of the features at random gains nothing.
    let mut random = 101_u32;
    let mut mean = Mean::new(rows);
    for epoch in 0..settings.epochs {
        for at in (1..order.len()).rev() {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            order.swap(at, random as usize % (at + 1));
        }
        for third in order.chunks(order.len().div_ceil(3).max(1)) {
            third.iter().for_each(|&at| trainer.learn(sequences[at]));
            if epoch + settings.averaged >= settings.epochs {
                mean.add(&trainer);
            }
        }
    }
    mean.field(allowed)
}

/// The mean of the weights at several times.
struct Mean {
    rows: Vec<Lanes>,
    transitions: [Lanes; LANES],
    count: f32,
}

impl Mean {
    fn new(rows: usize) -> Self {
        Mean { rows: vec![[0.0; LANES]; rows], transitions: [[0.0; LANES]; LANES], count: 0.0 }
    }

    fn add(&mut self, trainer: &Trainer) {
        let add =
            |sum: &mut Lanes, cell: &Cell| sum.iter_mut().zip(cell.weight).for_each(|(sum, weight)| *sum += weight);
        self.rows.iter_mut().zip(&trainer.cells).for_each(|(sum, cell)| add(sum, cell));
        self.transitions.iter_mut().zip(&trainer.transitions).for_each(|(sum, cell)| add(sum, cell));
        self.count += 1.0;
    }

    fn field(mut self, allowed: &Allowed) -> Field {
        let count = self.count.max(1.0);
        self.rows.iter_mut().chain(&mut self.transitions).flatten().for_each(|weight| *weight /= count);
        forbid(&mut self.transitions, allowed);
        Field { rows: self.rows, transitions: self.transitions }
    }
}

/// Gives the steps that are not allowed a weight below all others.
fn forbid(steps: &mut [Lanes; LANES], allowed: &Allowed) {
    for (step, allowed) in steps.iter_mut().flatten().zip(allowed.iter().flatten()) {
        if !allowed {
            *step = f32::NEG_INFINITY;
        }
    }
}

struct Trainer<'a> {
    cells: Vec<Cell>,
    transitions: [Cell; LANES],
    allowed: &'a Allowed,
    settings: Settings,
    work: Work,
}

/// Reused between sequences.
#[derive(Default)]
struct Work {
    potentials: Vec<Lanes>,
    ahead: Vec<Lanes>,
    behind: Vec<Lanes>,
}

impl Trainer<'_> {
    /// The weights of the transitions, very low where none is allowed.
    fn steps(&self) -> [Lanes; LANES] {
        let mut steps = self.transitions.map(|cell| cell.weight);
        forbid(&mut steps, self.allowed);
        steps
    }

    /// One step of every weight that the sequence touches.
    fn learn(&mut self, sequence: &Sequence) {
        let length = sequence.len();
        if length == 0 {
            return;
        }
        let steps = self.steps().map(|row| row.map(f32::exp));
        self.potentials(sequence);
        self.forward(length, &steps);
        self.backward(length, &steps);
        let mut moves = [[0f32; LANES]; LANES];
        for at in 0..length {
            let mut gradient = self.marginals(at);
            gradient[sequence.labels[at] as usize] -= 1.0;
            self.count_moves(sequence, at, &steps, &mut moves);
            if gradient.iter().all(|g| g.abs() < 1e-3) {
                continue; // as good as right, and most tokens are
            }
            for &feature in sequence.features(at) {
                self.cells[feature as usize].step(&gradient, &self.settings);
            }
        }
        for (cell, gradient) in self.transitions.iter_mut().zip(&moves) {
            cell.step(gradient, &Settings { l1: 0.0, ..self.settings });
        }
    }

    fn potentials(&mut self, sequence: &Sequence) {
        self.work.potentials.clear();
        for at in 0..sequence.len() {
            let mut sum = [0f32; LANES];
            for &feature in sequence.features(at) {
                for (sum, weight) in sum.iter_mut().zip(&self.cells[feature as usize].weight) {
                    *sum += weight;
                }
            }
            let most = sum[..LABELS].iter().fold(f32::MIN, |a, &b| a.max(b));
            let mut potential = sum.map(|s| (s - most).exp());
            potential[LABELS] = 0.0;
            self.work.potentials.push(potential);
        }
    }

    fn forward(&mut self, length: usize, steps: &[Lanes; LANES]) {
        self.work.ahead.clear();
        let mut last = steps[LABELS];
        for at in 0..length {
            let mut next = last;
            if at > 0 {
                next = [0.0; LANES];
                for from in 0..LABELS {
                    for to in 0..LANES {
                        next[to] += last[from] * steps[from][to];
                    }
                }
            }
            for (to, potential) in next.iter_mut().zip(&self.work.potentials[at]) {
                *to *= potential;
            }
            scale(&mut next);
            self.work.ahead.push(next);
            last = next;
        }
    }

    #[allow(clippy::needless_range_loop, reason = "four tables are read by the same labels")]
    fn backward(&mut self, length: usize, steps: &[Lanes; LANES]) {
        self.work.behind.clear();
        self.work.behind.resize(length, [1.0; LANES]);
        for at in (0..length - 1).rev() {
            let mut last = [0.0; LANES];
            for from in 0..LABELS {
                for to in 0..LABELS {
                    last[from] += steps[from][to] * self.work.potentials[at + 1][to] * self.work.behind[at + 1][to];
                }
            }
            scale(&mut last);
            self.work.behind[at] = last;
        }
    }

    fn marginals(&self, at: usize) -> Lanes {
        let mut product = [0.0; LANES];
        for (label, to) in product.iter_mut().enumerate() {
            *to = self.work.ahead[at][label] * self.work.behind[at][label];
        }
        scale(&mut product);
        product
    }

    /// Expected minus real transitions into this token.
    fn count_moves(&self, sequence: &Sequence, at: usize, steps: &[Lanes; LANES], moves: &mut [Lanes; LANES]) {
        let gold = sequence.labels[at] as usize;
        if at == 0 {
            let marginals = self.marginals(0);
            for (to, marginal) in moves[LABELS].iter_mut().zip(marginals) {
                *to += marginal;
            }
            moves[LABELS][gold] -= 1.0;
            return;
        }
        let mut joint = [[0f32; LANES]; LANES];
        let mut total = 0.0;
        for from in 0..LABELS {
            for to in 0..LABELS {
                let weight = self.work.ahead[at - 1][from]
                    * steps[from][to]
                    * self.work.potentials[at][to]
                    * self.work.behind[at][to];
                joint[from][to] = weight;
                total += weight;
            }
        }
        for from in 0..LABELS {
            for to in 0..LABELS {
                moves[from][to] += joint[from][to] / total.max(f32::MIN_POSITIVE);
            }
        }
        moves[sequence.labels[at - 1] as usize][gold] -= 1.0;
    }
}

fn scale(lanes: &mut Lanes) {
    let sum: f32 = lanes.iter().sum();
    for lane in lanes.iter_mut() {
        *lane /= sum.max(f32::MIN_POSITIVE);
    }
}

impl Field {
    /// The integer transitions.
    pub fn transitions(&self) -> Transitions {
        let round = |w: f32| if w == f32::NEG_INFINITY { NEVER } else { (w * SCALE).round() as i16 };
        Transitions::new(self.transitions.map(|row| row.map(round)))
    }

    /// The same as 16-bit numbers.
    pub fn transition_bytes(&self) -> Vec<u8> {
        let round = |w: f32| if w == f32::NEG_INFINITY { i16::MIN } else { (w * SCALE).round() as i16 };
        self.transitions.iter().flatten().flat_map(|&w| round(w).to_le_bytes()).collect()
    }

    /// The scores of each token with the rounded weights.
    pub fn scores(&self, sequence: &Sequence) -> Vec<Row> {
        let of_token = |at: usize| {
            let mut sum = [0i16; LANES];
            for &feature in sequence.features(at) {
                for (sum, &weight) in sum.iter_mut().zip(&self.rows[feature as usize]) {
                    *sum += i16::from(round(weight));
                }
            }
            sum
        };
        (0..sequence.len()).map(of_token).collect()
    }
}

/// A weight in the integers of the model.
pub(super) fn round(weight: f32) -> i8 {
    (weight * SCALE).round().clamp(-127.0, 127.0) as i8
}
