//! Training of the judge: a logistic regression on what the second stage made of articles
//! that neither stage has seen.

use super::crf::round;
use super::gold::Gold;
use super::linker::Links;
use super::prepare::{Prepared, FOLDS};
use super::{review, table};
use crate::claims::blocks::blocks;
use crate::claims::decode::Labelling;
use crate::claims::judge::{self, lane, shared, size};
use crate::claims::review::Judged;
use crate::claims::scene::Scene;
use crate::claims::{better, curve_step, is_kept, JUDGE_CURVE, JUDGE_ROWS};
use crate::model::{Row, Writer, LABELS, NARROW};
use std::collections::BTreeMap;
use std::ops::Range;

type Lanes = [f32; LABELS + 1];

/// Steps of the curve from sums to shares of right answers.
const CURVE: usize = 48;
const EPOCHS: usize = 8;
/// The weights are the mean of those after so many last epochs.
const AVERAGED: usize = 4;
const ALPHA: f32 = 0.05;

/// A link with its features and what is right about it.
pub(super) struct Example {
    pub fold: usize,
    features: Vec<u32>,
    pub right: Lanes,
    /// Whether it is the best labelling of its seed; the others follow it.
    is_best: bool,
}

/// Trains the judge and its curve.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    links: &Links,
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) {
    let examples = examples(articles, scenes, links);
    let weights = regress(examples.iter().collect());
    let (names, rows): (Vec<(u32, u32)>, Vec<Lanes>) = weights.into_iter().map(|(name, row)| ((name, 1), row)).unzip();
    log(&format!("judge: {} links", examples.len()));
    writer.put(JUDGE_ROWS, table::rows::<NARROW>(&names, &rows));
    let sums = cross_judge(&examples);
    let chosen = choose(&examples, &sums);
    log(&told(&examples, &chosen));
    let judged = judged(links, &sums, &chosen);
    let chosen: Vec<&Example> = chosen.into_iter().map(|at| &examples[at]).collect();
    let reviewed = review::train(articles, scenes, &judged, &chosen, writer);
    writer.put(JUDGE_CURVE, curve(&reviewed, &chosen));
}

fn examples(articles: &[Prepared], scenes: &[Scene], links: &Links) -> Vec<Example> {
    let mut examples = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        for (at, block) in blocks(&article.text, &article.depths).into_iter().enumerate() {
            let links = &links[number][at];
            let rivals = judge::rivals(links);
            for link in links.iter().flatten() {
                let mut features = Vec::new();
                judge::features(&scenes[number], &block.tokens, link, &rivals, &mut |name, value| {
                    features.push(name.feature(value));
                });
                let right = right(link, &article.gold);
                examples.push(Example { fold: number % FOLDS, features, right, is_best: link.is_best() });
            }
        }
    }
    examples
}

/// The sums of judges that have not seen the article.
fn cross_judge(examples: &[Example]) -> Vec<Row> {
    let judges: Vec<_> = (0..FOLDS).map(|fold| regress(examples.iter().filter(|e| e.fold != fold).collect())).collect();
    let judge = |example: &Example| {
        let mut sum = [0i16; LABELS + 1];
        for row in example.features.iter().filter_map(|f| judges[example.fold].get(f)) {
            sum.iter_mut().zip(row).for_each(|(sum, &weight)| *sum += i16::from(round(weight)));
        }
        sum
    };
    examples.iter().map(judge).collect()
}

/// Of each seed, the place of the example that the judge likes best.
fn choose(examples: &[Example], sums: &[Row]) -> Vec<usize> {
    let mut chosen: Vec<(Row, usize)> = Vec::new();
    for (at, (example, &sums)) in examples.iter().zip(sums).enumerate() {
        match chosen.last_mut().filter(|_| !example.is_best) {
            Some(last) => *last = better(*last, (sums, at)),
            None => chosen.push((sums, at)),
        }
    }
    chosen.into_iter().map(|(_, at)| at).collect()
}

/// The links of the chosen examples with their sums, by article and block.
fn judged(links: &Links, sums: &[Row], chosen: &[usize]) -> Vec<Vec<Vec<Judged>>> {
    let all: Vec<&Labelling> = links.iter().flatten().flatten().flatten().collect();
    let mut chosen = chosen.iter().map(|&at| (sums[at], all[at].clone()));
    let mut block = |seeds: &Vec<Vec<Labelling>>| chosen.by_ref().take(seeds.len()).collect();
    links.iter().map(|blocks| blocks.iter().map(&mut block).collect()).collect()
}

/// How many seeds have a right link, and how many of those are chosen.
fn told(examples: &[Example], chosen: &[usize]) -> String {
    let is_right = |example: &&Example| example.right[lane::CLAIM] > 0.0;
    let all: Vec<&Example> = examples.iter().collect();
    let possible = groups(&all).into_iter().filter(|group| all[group.clone()].iter().any(is_right)).count();
    let right = chosen.iter().filter(|&&at| is_right(&&examples[at])).count();
    format!("judge: of {} seeds, {possible} have a right link, {right} are given it", chosen.len())
}

/// Whether source and content are right, whether the cue is, and how good it is among the links of its seed.
fn right(link: &Labelling, gold: &[Gold]) -> Lanes {
    let mut right = [0.0; LABELS + 1];
    let own = gold.iter().find(|gold| gold.cue.iter().any(|cue| cue.contains(&link.seed.head)));
    if let Some(own) = own {
        let both = shared(&own.content, &link.content);
        let content = both * 10 >= (size(&own.content) + size(&link.content) - both) * 8;
        let source = shared(&own.source, &link.source) > 0 || (own.source.is_empty() && link.source.is_empty());
        right[lane::CUE] = 1.0;
        let cue = own.cue.contains(&link.cue);
        let exact = [cue, own.source == link.source, own.content == link.content];
        right[lane::CLAIM] = f32::from(u8::from(content && source));
        right[lane::BEST] = 2.0 * right[lane::CLAIM] + exact.iter().filter(|&&exact| exact).count() as f32;
    }
    right
}

/// Weights by feature.
fn regress(examples: Vec<&Example>) -> BTreeMap<u32, Lanes> {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for &feature in examples.iter().flat_map(|e| &e.features) {
        *counts.entry(feature).or_default() += 1;
    }
    let names: BTreeMap<u32, usize> =
        counts.into_iter().filter(|&(_, n)| n > 2).map(|(name, _)| name).zip(0..).collect();
    let numbered: Vec<Vec<usize>> =
        examples.iter().map(|e| e.features.iter().filter_map(|f| names.get(f).copied()).collect()).collect();
    let mut weights = vec![[0f32; LABELS + 1]; names.len()];
    let mut squares = vec![[1f32; LABELS + 1]; names.len()];
    let mut mean = weights.clone();
    let groups: Vec<Range<usize>> = groups(&examples);
    for epoch in 0..EPOCHS {
        for group in &groups {
            let gradients = gradients(&examples[group.clone()], &numbered[group.clone()], &weights);
            for (features, gradient) in numbered[group.clone()].iter().zip(gradients) {
                for &f in features {
                    for lane in [lane::CLAIM, lane::CUE, lane::BEST] {
                        let g = gradient[lane] + 1e-4 * weights[f][lane];
                        squares[f][lane] += g * g;
                        weights[f][lane] -= ALPHA * g / squares[f][lane].sqrt();
                    }
                }
            }
        }
        if epoch + AVERAGED >= EPOCHS {
            let add = |(sum, weight): (&mut f32, &f32)| *sum += weight / AVERAGED as f32;
            mean.iter_mut().flatten().zip(weights.iter().flatten()).for_each(add);
        }
    }
    names.keys().copied().zip(mean).collect()
}

/// The places of the links of each seed.
fn groups(examples: &[&Example]) -> Vec<Range<usize>> {
    let starts: Vec<usize> = (0..examples.len()).filter(|&at| examples[at].is_best).collect();
    let ends = starts.iter().copied().skip(1).chain([examples.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// How far the sums of the links of a seed are from what they should say.
fn gradients(group: &[&Example], numbered: &[Vec<usize>], weights: &[Lanes]) -> Vec<Lanes> {
    let sums = |features: &Vec<usize>| {
        let mut sums = [0f32; LABELS + 1];
        for &f in features {
            sums.iter_mut().zip(weights[f]).for_each(|(sum, weight)| *sum += weight);
        }
        sums
    };
    let sums: Vec<Lanes> = numbered.iter().map(sums).collect();
    let most = group.iter().map(|e| e.right[lane::BEST]).fold(0.0, f32::max);
    let bests = group.iter().filter(|e| e.right[lane::BEST] == most).count() as f32;
    let total: f32 = sums.iter().map(|sums| sums[lane::BEST].exp()).sum();
    let gradient = |(example, sums): (&&Example, &Lanes)| {
        let mut gradient = [0.0; LABELS + 1];
        for lane in [lane::CLAIM, lane::CUE] {
            gradient[lane] = 1.0 / (1.0 + (-sums[lane]).exp()) - example.right[lane];
        }
        let share = if example.right[lane::BEST] == most { 1.0 / bests } else { 0.0 };
        gradient[lane::BEST] = sums[lane::BEST].exp() / total - share;
        gradient
    };
    group.iter().zip(&sums).map(gradient).collect()
}

/// The share of right claims by the reviewed sum; it never falls.
fn curve(sums: &[Row], chosen: &[&Example]) -> Vec<u8> {
    let mut counts = [[0f32; 2]; CURVE];
    for (sum, example) in sums.iter().zip(chosen).filter(|(sum, _)| is_kept(sum)) {
        let count = &mut counts[curve_step(sum[lane::CLAIM], CURVE)];
        count[0] += example.right[lane::CLAIM];
        count[1] += 1.0;
    }
    isotonic(&counts).into_iter().map(|share| (share * 255.0).round() as u8).collect()
}

/// Pools neighbours until the shares never fall (Ayer et al. 1955).
fn isotonic(counts: &[[f32; 2]]) -> Vec<f32> {
    let mut pools: Vec<([f32; 2], usize)> = Vec::new();
    for &count in counts {
        pools.push((count, 1));
        while let [.., (a, n), (b, m)] = pools.as_slice() {
            if a[0] * b[1] <= b[0] * a[1] && a[1] > 0.0 {
                break;
            }
            let pool = ([a[0] + b[0], a[1] + b[1]], n + m);
            pools.truncate(pools.len() - 2);
            pools.push(pool);
        }
    }
    pools.iter().flat_map(|&(count, steps)| std::iter::repeat_n(count[0] / count[1].max(1.0), steps)).collect()
}
