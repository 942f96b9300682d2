//! Training of the second reading: trees over what the first one says of novels that it has not seen.

use super::fiction::Prepared;
use super::trees::{grow, Plan};
use super::turns;
use crate::attribution::second::{log_odds, Second};
use crate::attribution::{Choice, Lattice, Reading, Weights};
use crate::model::{Node, Values, SUMS};
use crate::speakers::SpeakerId;
use std::collections::BTreeSet;

/// Trees of other seeds are right as often, in other lines; of eight, these have the most of our scenes.
const PLAN: Plan = Plan { trees: 60, leaves: 16, depth: 5, rate: 0.17, sparse: 2, seed: 5 };

/// Parts of the novels, each read with the weights of the others.
const PARTS: usize = 4;

/// A candidate of an open turn.
struct Example {
    values: Values,
    share: f32,
    is_right: bool,
}

pub(super) fn train(novels: &[&Prepared], speech: &[f32], rounds: usize) -> Vec<Node> {
    let ids: BTreeSet<&str> = novels.iter().map(|novel| novel.novel.id.as_str()).collect();
    let part = |novel: &Prepared| ids.range(..novel.novel.id.as_str()).count() % PARTS;
    let mut examples = Vec::new();
    for held in 0..PARTS {
        let others: Vec<&Prepared> = novels.iter().copied().filter(|novel| part(novel) != held).collect();
        let weights = turns::train(&others, rounds);
        let novels = novels.iter().filter(|novel| part(novel) == held);
        examples.extend(novels.flat_map(|novel| novel.examples(speech, &weights)));
    }
    // One sum is enough: the other has nothing to learn.
    let targets: Vec<[f32; SUMS]> = examples.iter().map(|e| [f32::from(u8::from(e.is_right)), 0.5]).collect();
    let start = examples.iter().map(|example| [log_odds(example.share), 0.0]).collect();
    let values: Vec<&Values> = examples.iter().map(|example| &example.values).collect();
    grow(&values, &targets, start, &PLAN)
}

impl Prepared<'_> {
    /// The open turns after a first reading with such weights.
    fn examples(&self, speech: &Weights, weights: &Weights) -> Vec<Example> {
        let right = self.right();
        let reading = Reading::new(&self.lattices, weights);
        self.novel.look(self.setting, speech, |scene, _| {
            let second = Second::new(scene, &reading);
            let (mut examples, mut open) = (Vec::new(), Vec::new());
            for (turn, right) in right.iter().enumerate().filter(|(_, right)| !right.is_empty()) {
                second.look(turn, &mut open);
                examples.extend(open.iter().map(|&(Choice { speaker, share }, values)| {
                    let is_right = right.contains(&speaker);
                    Example { values, share, is_right }
                }));
            }
            examples
        })
    }

    /// For each turn, the candidates who are right; none where nobody knows.
    fn right(&self) -> Vec<Vec<Option<SpeakerId>>> {
        let of_turn = |lattice: &Lattice, gold: &[bool], step: usize| {
            let (right, wrong): (Vec<usize>, Vec<usize>) = lattice.candidates(step).partition(|&at| gold[at]);
            let right = if wrong.is_empty() { Vec::new() } else { right };
            right.into_iter().map(|candidate| lattice.speakers[candidate]).collect()
        };
        let mut all = Vec::new();
        for (lattice, gold) in self.lattices.iter().zip(&self.gold) {
            all.extend((0..lattice.steps.len()).map(|step| of_turn(lattice, gold, step)));
        }
        all
    }
}
