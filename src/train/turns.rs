//! Training of the ranking: the weights of the first reading.

use super::ascent::{ascend, Plan};
use super::fiction::Prepared;
use crate::attribution::{Lattice, Weights, ALL_MOVES, FEATURES};
use std::collections::BTreeMap;

/// The weights that make the right speakers of the novels' conversations likeliest.
pub(super) fn train(novels: &[&Prepared], rounds: usize) -> Vec<f32> {
    let conversations = novels.iter().flat_map(|novel| novel.lattices.iter().zip(&novel.gold));
    let conversations: Vec<(&Lattice, &Vec<bool>)> = conversations.collect();
    let plan = Plan { rounds, decay: 1e-4 };
    ascend(FEATURES, &conversations, &plan, |(lattice, gold), weights| gradient(lattice, gold, weights))
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
