//! The best labelling of a chain of tokens, in integers.
//!
//! A linear-chain conditional random field (Lafferty et al. 2001), searched with max-plus
//! recursions forwards and backwards, eight labels at a time. The *margin* of a label at a
//! token is the score of the best labelling with it less that of the best of all, 0 or below: it takes the
//! place of a marginal probability, needs no exponentials and is the same on every machine.

use crate::model::{Row, LABELS};
use std::ops::Range;

/// What a token can be. `Begin` and `Inside` of each role are neighbours.
pub(crate) mod label {
    #[cfg(feature = "train")]
    pub const OUTSIDE: usize = 0;
    pub const SOURCE: usize = 1;
    pub const CUE: usize = 3;
    pub const CONTENT: usize = 5;
    /// The label for the rest of a span that begins with this one.
    pub const fn inside(begin: usize) -> usize {
        begin + 1
    }
}

/// The scores of all labels, which one vector register holds.
type Scores = Row;

/// Below every sum of scores. Sums saturate, so that a few of them stay below.
pub(crate) const NEVER: i16 = i16::MIN / 2;

/// Scores from label to label; the last row is for the first token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transitions {
    from: [Scores; LABELS + 1],
    /// The scores of the steps by the label that is gone to.
    to: [Scores; LABELS + 1],
}

impl Transitions {
    pub fn new(mut from: [Scores; LABELS + 1]) -> Self {
        let mut to = from;
        for (label, row) in to.iter_mut().enumerate() {
            *row = from.map(|scores| scores[label]);
        }
        // The place that is no label is never taken.
        from.iter_mut().chain(&mut to).for_each(|row| row[LABELS] = i16::MIN);
        Transitions { from, to }
    }

    /// Reads 16-bit scores, row by row; the lowest number means never.
    pub fn read(bytes: &[u8]) -> Self {
        let mut table = [[NEVER; LABELS + 1]; LABELS + 1];
        for (to, from) in table.iter_mut().flatten().zip(bytes.chunks_exact(2)) {
            *to = i16::from_le_bytes([from[0], from[1]]).max(NEVER);
        }
        Self::new(table)
    }
}

/// Best scores up to and from every token of a chain. At each token they are counted from that
/// of the best label, for only differences matter.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    /// The best score of a labelling up to here that gives this label to this token.
    ahead: Vec<Scores>,
    /// The best score of what follows, if this token has this label.
    behind: Vec<Scores>,
}

impl Chain {
    /// Searches a chain with these scores for its best labels.
    pub fn search(&mut self, scores: &[Row], transitions: &Transitions, labels: &mut Vec<u8>) {
        self.ahead.resize(scores.len(), [0; LABELS + 1]);
        self.behind.resize(scores.len(), [0; LABELS + 1]);
        labels.clear();
        labels.resize(scores.len(), 0);
        self.search_again(scores, transitions, 0..scores.len(), labels);
    }

    /// Searches the same chain again after some of its scores, with `labels` from the last time, have changed. Goes
    /// no farther from them than that makes a difference, which is seldom far.
    pub fn search_again(
        &mut self,
        scores: &[Row],
        transitions: &Transitions,
        changed: Range<usize>,
        labels: &mut [u8],
    ) {
        let end = self.forward(scores, transitions, &changed);
        self.backward(scores, transitions, &changed);
        self.trace_back(transitions, changed.start, end, labels);
    }

    /// Gives the first token from which on nothing is different.
    fn forward(&mut self, scores: &[Row], transitions: &Transitions, changed: &Range<usize>) -> usize {
        let before = changed.start.checked_sub(1).map(|before| step(&self.ahead[before], &transitions.from));
        let mut next = before.unwrap_or(transitions.from[LABELS]);
        for (at, row) in (changed.start..).zip(&scores[changed.start..]) {
            let last = from_best(add(&next, row));
            if at >= changed.end && same(&last, &self.ahead[at]) {
                return at;
            }
            self.ahead[at] = last;
            next = step(&last, &transitions.from);
        }
        scores.len()
    }

    fn backward(&mut self, scores: &[Row], transitions: &Transitions, changed: &Range<usize>) {
        let behind = self.behind.get(changed.end).zip(scores.get(changed.end));
        let mut last = behind.map_or([0; LABELS + 1], |(behind, row)| step_apart(&add(behind, row), &transitions.to));
        for at in (0..changed.end).rev() {
            let next = from_best(last);
            if at < changed.start && same(&next, &self.behind[at]) {
                return;
            }
            self.behind[at] = next;
            last = step_apart(&add(&next, &scores[at]), &transitions.to);
        }
    }

    /// The margins of all labels at this token: 0 for the best, below for the others.
    #[inline]
    pub fn margins(&self, at: usize) -> Scores {
        from_best(add(&self.ahead[at], &self.behind[at]))
    }

    /// Goes back from the label at `end`, or from the best at the end of the chain, along the best ones before it, until
    /// nothing is different before `start`.
    fn trace_back(&self, transitions: &Transitions, start: usize, end: usize, labels: &mut [u8]) {
        let mut next = labels.get(end).copied();
        for at in (0..end).rev() {
            let ahead = self.ahead[at];
            let found = best(&next.map_or(ahead, |next| add(&ahead, &transitions.to[next as usize])));
            if at < start && found == labels[at] {
                return;
            }
            labels[at] = found;
            next = Some(found);
        }
    }
}

/// The label with the highest score; the first of equals.
#[inline]
fn best(scores: &Scores) -> u8 {
    let most = highest(scores);
    scores.iter().position(|&score| score == most).unwrap_or_default() as u8
}

#[inline]
fn highest(scores: &Scores) -> i16 {
    scores.iter().copied().fold(i16::MIN, i16::max)
}

#[inline]
fn add(a: &Scores, b: &Scores) -> Scores {
    let mut sum = *a;
    sum.iter_mut().zip(b).for_each(|(sum, b)| *sum = sum.saturating_add(*b));
    sum
}

/// Whether all scores are the same. No comparison of arrays, for which the compiler would take the registers apart.
#[inline]
fn same(a: &Scores, b: &Scores) -> bool {
    a.iter().zip(b).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// For each label, the best way to it over any of the last ones.
#[inline(always)]
fn step(last: &Scores, steps: &[Scores; LABELS + 1]) -> Scores {
    let mut next = [i16::MIN; LABELS + 1];
    for (&from, steps) in last.iter().zip(steps).take(LABELS) {
        for (to, step) in next.iter_mut().zip(steps) {
            *to = (*to).max(from.saturating_add(*step));
        }
    }
    next
}

/// The same apart from what makes the sum: it would be added up label by label, since the last place is not asked for.
#[inline(never)]
fn step_apart(last: &Scores, steps: &[Scores; LABELS + 1]) -> Scores {
    step(last, steps)
}

/// Counts from the best of the labels.
#[inline]
fn from_best(mut scores: Scores) -> Scores {
    let best = highest(&scores);
    scores.iter_mut().for_each(|score| *score = score.saturating_sub(best));
    scores
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: usize = 4;

    /// Small numbers that look like nothing.
    fn numbers() -> impl FnMut() -> i16 {
        let mut random = 9_u32;
        move || {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 16) as i16 % 100
        }
    }

    #[test]
    fn finds_what_trying_all_labellings_finds() {
        let mut number = numbers();
        for _ in 0..5 {
            let mut from = [[0; LABELS + 1]; LABELS + 1];
            from.iter_mut().flatten().for_each(|score| *score = number());
            let scores: Vec<Row> = (0..TOKENS).map(|_| std::array::from_fn(|_| number())).collect();
            let total = |labels: &[u8]| {
                let own: i16 = scores.iter().zip(labels).map(|(row, &label)| row[label as usize]).sum();
                let steps: i16 = labels.windows(2).map(|pair| from[pair[0] as usize][pair[1] as usize]).sum();
                own + steps + from[LABELS][labels[0] as usize]
            };
            let all = (0..LABELS.pow(TOKENS as u32))
                .map(|code| (0..TOKENS).map(|at| (code / LABELS.pow(at as u32) % LABELS) as u8).collect::<Vec<u8>>());
            let all: Vec<(i16, Vec<u8>)> = all.map(|labels| (total(&labels), labels)).collect();
            let best = all.iter().map(|one| one.0).max().expect("a labelling");
            let (mut chain, mut labels) = (Chain::default(), Vec::new());
            chain.search(&scores, &Transitions::new(from), &mut labels);
            assert_eq!(total(&labels), best);
            for at in 0..TOKENS {
                for (label, &margin) in chain.margins(at).iter().enumerate().take(LABELS) {
                    let through = all.iter().filter(|one| one.1[at] as usize == label).map(|one| one.0).max();
                    assert_eq!(Some(best + margin), through, "token {at}, label {label}");
                }
            }
        }
    }

    #[test]
    fn searches_again_as_if_for_the_first_time() {
        let mut number = numbers();
        let mut from = [[0; LABELS + 1]; LABELS + 1];
        from.iter_mut().flatten().for_each(|score| *score = number());
        let steps = Transitions::new(from);
        let mut scores: Vec<Row> = (0..20).map(|_| std::array::from_fn(|_| number())).collect();
        let (mut chain, mut labels) = (Chain::default(), Vec::new());
        chain.search(&scores, &steps, &mut labels);
        for changed in [0..1, 7..8, 5..12, 19..20, 0..20] {
            scores[changed.start] = std::array::from_fn(|_| number());
            scores[changed.end - 1] = std::array::from_fn(|_| number());
            chain.search_again(&scores, &steps, changed, &mut labels);
            let (mut fresh, mut right) = (Chain::default(), Vec::new());
            fresh.search(&scores, &steps, &mut right);
            assert_eq!(labels, right);
            assert!((0..scores.len()).all(|at| chain.margins(at) == fresh.margins(at)));
        }
    }
}
