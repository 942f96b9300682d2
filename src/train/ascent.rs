//! Climbing by AdaGrad (Duchi, Hazan and Singer 2011).

use super::in_pairs;
use crate::attribution::Weights;

/// How the steps of a climb are taken.
pub(super) struct Plan {
    pub rounds: usize,
    /// What pulls weights towards 0.
    pub decay: f32,
}

/// Climbs in so many orders, whose results are averaged: one alone moves a figure by half a point.
const ORDERS: usize = 16;

/// So many weights that make the examples likelier. The gradient of an example is a list of features and slopes.
pub(super) fn ascend<E: Sync, G: IntoIterator<Item = (u16, f32)>>(
    count: usize,
    examples: &[E],
    plan: &Plan,
    gradient: impl Fn(&E, &Weights) -> G + Sync,
) -> Vec<f32> {
    let mut mean = vec![0.0f32; count];
    for weights in in_pairs(ORDERS, |order| climb(count, examples, plan, order as u64 + 1, &gradient)) {
        mean.iter_mut().zip(weights).for_each(|(mean, weight)| *mean += weight / ORDERS as f32);
    }
    mean
}

/// Climbs example by example, in a shuffled but fixed order; the mean of the later rounds is the result.
fn climb<E, G: IntoIterator<Item = (u16, f32)>>(
    count: usize,
    examples: &[E],
    plan: &Plan,
    mut seed: u64,
    gradient: &impl Fn(&E, &Weights) -> G,
) -> Vec<f32> {
    const RATE: f32 = 0.1;
    let mut weights = vec![0.0f32; count];
    let mut squares = vec![0.1f32; count];
    let mut sum = vec![0.0f64; count];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for round in 0..plan.rounds {
        for i in (1..order.len()).rev() {
            order.swap(i, super::draw(&mut seed) % (i + 1));
        }
        for &at in &order {
            for (feature, slope) in gradient(&examples[at], &weights) {
                let feature = feature as usize;
                let slope = slope - plan.decay * weights[feature];
                squares[feature] += slope * slope;
                weights[feature] += RATE * slope / squares[feature].sqrt();
            }
        }
        if round >= plan.rounds / 2 {
            sum.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += f64::from(*weight));
        }
    }
    sum.iter().map(|sum| (sum / (plan.rounds - plan.rounds / 2) as f64) as f32).collect()
}
