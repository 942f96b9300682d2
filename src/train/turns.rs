//! Training of the ranking: the weights of the first reading.

use super::fiction::Prepared;
use crate::attribution::{Lattice, Weights, ALL_MOVES, FEATURES};
use std::collections::BTreeMap;

/// The weights that make the right speakers of the novels' conversations likeliest.
pub(super) fn train(novels: &[&Prepared], rounds: usize) -> Vec<f32> {
    let conversations = novels.iter().flat_map(|novel| novel.lattices.iter().zip(&novel.gold));
    ascend(&conversations.collect::<Vec<_>>(), rounds)
}

/// A lattice with what is right in it.
type Conversation<'p> = (&'p Lattice, &'p Vec<bool>);

/// Climbs by AdaGrad (Duchi, Hazan and Singer 2011), conversation by conversation, in a shuffled
/// but fixed order; the mean of the later rounds is the result.
fn ascend(conversations: &[Conversation<'_>], rounds: usize) -> Vec<f32> {
    const RATE: f32 = 0.1;
    const DECAY: f32 = 1e-4;
    let mut weights = vec![0.0f32; FEATURES];
    let mut squares = vec![0.1f32; FEATURES];
    let mut sum = vec![0.0f64; FEATURES];
    let mut order: Vec<usize> = (0..conversations.len()).collect();
    let mut seed = 1u64;
    for round in 0..rounds {
        for i in (1..order.len()).rev() {
            order.swap(i, super::draw(&mut seed) % (i + 1));
        }
        for &at in &order {
            let (lattice, gold) = conversations[at];
            for (feature, slope) in gradient(lattice, gold, &weights) {
                let feature = feature as usize;
                let slope = slope - DECAY * weights[feature];
                squares[feature] += slope * slope;
                weights[feature] += RATE * slope / squares[feature].sqrt();
            }
        }
        if round >= rounds / 2 {
            sum.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += f64::from(*weight));
        }
    }
    sum.iter().map(|sum| (sum / (rounds - rounds / 2) as f64) as f32).collect()
}

/// The gradient of the logarithm of the right ways' share of all ways.
fn gradient(lattice: &Lattice, gold: &[bool], weights: &Weights) -> BTreeMap<u16, f32> {
    let mut gradient: BTreeMap<u16, f32> = BTreeMap::new();
    let right = lattice.shares(weights, |c| gold[c]);
    let all = lattice.shares(weights, |_| true);
    for c in 0..lattice.speakers.len() {
        let share = right.candidates[c] - all.candidates[c];
        if share.abs() > 1e-4 {
            for &f in lattice.features(c) {
                *gradient.entry(f).or_default() += share;
            }
        }
    }
    for step in 1..lattice.steps.len() {
        for to in ALL_MOVES {
            let share = right.moves[step][to as usize] - all.moves[step][to as usize];
            if share.abs() > 1e-4 {
                for f in lattice.move_features(step, to) {
                    *gradient.entry(f).or_default() += share;
                }
            }
        }
    }
    gradient
}
