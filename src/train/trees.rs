//! Boosted regression trees (Friedman 2001), grown leaf by leaf on histograms.

use super::draw;
use crate::model::{Node, Values, LEAF, NEVER, SCALE, SUMS};

/// How trees are grown.
pub(super) struct Plan {
    pub trees: usize,
    pub leaves: usize,
    /// Questions on the way to a leaf at most: what a tree costs.
    pub depth: usize,
    /// How much of a tree's values is taken.
    pub rate: f32,
    /// Each tree may ask about one value in so many.
    pub sparse: usize,
    /// Which of them: trees of other seeds are of equal worth.
    pub seed: u64,
}

/// Examples that a leaf holds at least, and what keeps the values of small leaves small.
const LEAST: usize = 60;
const CALM: f32 = 10.0;

/// Thresholds of a value at most.
const BINS: usize = 64;

/// Each value of each example as the number of thresholds below it.
struct Binned {
    /// By value.
    thresholds: Vec<Vec<i16>>,
    /// By example, then by value.
    bins: Vec<Vec<u8>>,
}

impl Binned {
    fn new(values: &[&Values]) -> Self {
        let thresholds: Vec<Vec<i16>> = (0..LEAF.into()).map(|of| thresholds(values, of)).collect();
        let bin = |(value, thresholds): (&i16, &Vec<i16>)| thresholds.partition_point(|t| t < value) as u8;
        let bins = values.iter().map(|values| values.iter().zip(&thresholds).map(bin).collect()).collect();
        Binned { thresholds, bins }
    }
}

/// Where a value can be parted, so that about as many examples lie between.
fn thresholds(values: &[&Values], of: usize) -> Vec<i16> {
    let mut all: Vec<i16> = values.iter().map(|values| values[of]).collect();
    all.sort_unstable();
    let mut thresholds: Vec<i16> = (1..BINS).map(|bin| all[bin * (all.len() - 1) / BINS]).collect();
    thresholds.dedup();
    thresholds.retain(|&threshold| threshold < all[all.len() - 1]);
    thresholds
}

/// For each sum, slopes and their weights added up.
type Slopes = [[f64; 2]; SUMS];

fn add(slopes: &mut Slopes, other: &Slopes) {
    slopes.as_flattened_mut().iter_mut().zip(other.as_flattened()).for_each(|(slope, other)| *slope += other);
}

/// How much better a leaf with its own values is than one without.
fn gain(slopes: &Slopes) -> f64 {
    slopes.iter().map(|[slope, weight]| slope * slope / (weight + f64::from(CALM))).sum()
}

/// A leaf that may be parted.
struct Leaf {
    depth: usize,
    examples: Vec<u32>,
    slopes: Slopes,
    split: Option<Split>,
}

#[derive(Clone, Copy)]
struct Split {
    gain: f64,
    feature: usize,
    /// The last bin that goes to the left.
    bin: u8,
}

/// A tree in the making; leaves point to their numbers.
enum Branch {
    Inner { split: Split, slopes: Slopes, left: usize, right: usize },
    Leaf(Leaf),
}

/// Trees whose sums, added to those of the start, are the logarithms of the odds that the targets are 1.
pub(super) fn grow(values: &[&Values], targets: &[[f32; SUMS]], mut sums: Vec<[f32; SUMS]>, plan: &Plan) -> Vec<Node> {
    let binned = Binned::new(values);
    let asked: Vec<usize> = (0..binned.thresholds.len()).filter(|&of| !binned.thresholds[of].is_empty()).collect();
    let mut nodes = Vec::new();
    let mut seed = plan.seed;
    for _ in 0..plan.trees {
        let slopes: Vec<Slopes> = sums.iter().zip(targets).map(|(sums, targets)| slopes(sums, targets)).collect();
        let mut features = asked.clone();
        features.retain(|_| draw(&mut seed) % plan.sparse == 0);
        let tree = Grower { binned: &binned, slopes: &slopes, features: &features, plan }.tree();
        for branch in &tree {
            if let Branch::Leaf(leaf) = branch {
                let adds = adds(&leaf.slopes, plan.rate).map(|add| f32::from(add) / SCALE);
                for &example in &leaf.examples {
                    sums[example as usize].iter_mut().zip(adds).for_each(|(sum, add)| *sum += add);
                }
            }
        }
        write(&tree, &binned, plan.rate, &mut nodes);
    }
    nodes
}

fn slopes(sums: &[f32; SUMS], targets: &[f32; SUMS]) -> Slopes {
    std::array::from_fn(|at| {
        let share = 1.0 / (1.0 + (-sums[at]).exp());
        [f64::from(targets[at] - share), f64::from(share * (1.0 - share))]
    })
}

/// What the examples with such slopes should add.
fn adds(slopes: &Slopes, rate: f32) -> [i16; SUMS] {
    slopes.map(|[slope, weight]| (slope / (weight + f64::from(CALM)) * f64::from(rate * SCALE)).round() as i16)
}

struct Grower<'a> {
    binned: &'a Binned,
    slopes: &'a [Slopes],
    features: &'a [usize],
    plan: &'a Plan,
}

impl Grower<'_> {
    /// Parts the leaf that gains most, again and again.
    fn tree(&self) -> Vec<Branch> {
        let mut tree = vec![Branch::Leaf(self.leaf(0, (0..self.slopes.len() as u32).collect()))];
        for _ in 1..self.plan.leaves {
            let gains = tree.iter().enumerate().filter_map(|(at, branch)| match branch {
                Branch::Leaf(Leaf { split: Some(split), .. }) => Some((at, split.gain)),
                _ => None,
            });
            let Some((at, _)) = gains.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))) else { break };
            let (left, right) = (tree.len(), tree.len() + 1);
            let Branch::Leaf(Leaf { depth, examples, slopes, split: Some(split) }) = &tree[at] else { break };
            let below = depth + 1;
            let goes_left = |&example: &u32| self.binned.bins[example as usize][split.feature] <= split.bin;
            let (to_left, to_right): (Vec<u32>, Vec<u32>) = examples.iter().copied().partition(goes_left);
            let inner = Branch::Inner { split: *split, slopes: *slopes, left, right };
            tree[at] = inner;
            tree.push(Branch::Leaf(self.leaf(below, to_left)));
            tree.push(Branch::Leaf(self.leaf(below, to_right)));
        }
        tree
    }

    fn leaf(&self, depth: usize, examples: Vec<u32>) -> Leaf {
        let mut slopes = Slopes::default();
        examples.iter().for_each(|&example| add(&mut slopes, &self.slopes[example as usize]));
        let features = if depth < self.plan.depth { self.features } else { &[] };
        let splits = features.iter().filter_map(|&feature| self.split(&examples, &slopes, feature));
        let split = splits.max_by(|a, b| a.gain.total_cmp(&b.gain).then(b.feature.cmp(&a.feature)));
        Leaf { depth, examples, slopes, split }
    }

    /// The best way to part examples by one value.
    fn split(&self, examples: &[u32], all: &Slopes, feature: usize) -> Option<Split> {
        let mut bins = [(Slopes::default(), 0usize); BINS];
        for &example in examples {
            let (slopes, count) = &mut bins[self.binned.bins[example as usize][feature] as usize];
            add(slopes, &self.slopes[example as usize]);
            *count += 1;
        }
        let (mut left, mut count) = (Slopes::default(), 0);
        let mut best: Option<Split> = None;
        for (bin, (of_bin, examples_of_bin)) in bins.iter().enumerate().take(self.binned.thresholds[feature].len()) {
            add(&mut left, of_bin);
            count += examples_of_bin;
            if count < LEAST || examples.len() - count < LEAST {
                continue;
            }
            let mut right = *all;
            right.as_flattened_mut().iter_mut().zip(left.as_flattened()).for_each(|(right, left)| *right -= left);
            let gain = gain(&left) + gain(&right) - gain(all);
            if gain > 1e-6 && best.is_none_or(|best| gain > best.gain) {
                best = Some(Split { gain, feature, bin: bin as u8 });
            }
        }
        best
    }
}

/// Writes a tree behind the others: each node before the ones that it leads to.
fn write(tree: &[Branch], binned: &Binned, rate: f32, nodes: &mut Vec<Node>) {
    // Branches to write, the next one last; with the node that skips to them.
    let mut open: Vec<(usize, Option<usize>)> = vec![(0, None)];
    let mut leaves = Vec::new();
    while let Some((at, from)) = open.pop() {
        let here = nodes.len();
        if let Some(from) = from {
            nodes[from].skip = (here - from) as u8;
        }
        let (slopes, feature, threshold) = match &tree[at] {
            Branch::Inner { split, slopes, left, right } => {
                open.push((*right, Some(here)));
                open.push((*left, None));
                (slopes, split.feature as u8, binned.thresholds[split.feature][split.bin as usize])
            }
            Branch::Leaf(leaf) => {
                leaves.push(here);
                (&leaf.slopes, LEAF, NEVER)
            }
        };
        nodes.push(Node { feature, skip: 1, threshold, adds: adds(slopes, rate) });
    }
    let end = nodes.len();
    leaves.into_iter().for_each(|leaf| nodes[leaf].skip = (end - leaf) as u8);
}
