//! The best labelling of a chain of tokens, in integers.
//!
//! A linear-chain conditional random field (Lafferty et al. 2001), searched with max-plus
//! recursions forwards and backwards, eight labels at a time. The *margin* of a label at a
//! token is how much worse the best labelling with it is than the best of all: it takes the
//! place of a marginal probability, needs no exponentials and is the same on every machine.

use crate::model::{Row, LABELS};

/// Scores from label to label; the last row is for the first token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transitions(pub [[i32; LABELS + 1]; LABELS + 1]);

/// Far below every sum of scores, and far from overflow.
pub(crate) const NEVER: i32 = -(1 << 28);

type Scores = [i32; LABELS + 1];

impl Transitions {
    /// Reads 16-bit scores, row by row; the lowest number means never.
    pub fn read(bytes: &[u8]) -> Self {
        let mut table = [[NEVER; LABELS + 1]; LABELS + 1];
        for (to, from) in table.iter_mut().flatten().zip(bytes.chunks_exact(2)) {
            let score = i16::from_le_bytes([from[0], from[1]]);
            *to = if score == i16::MIN { NEVER } else { score.into() };
        }
        Transitions(table)
    }
}

/// Best scores up to and from every token of a chain.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    /// The best score of a labelling up to here that gives this label to this token.
    ahead: Vec<Scores>,
    /// The best score of what follows, if this token has this label.
    behind: Vec<Scores>,
    best: i32,
}

impl Chain {
    /// Searches a chain with these scores.
    pub fn search(&mut self, scores: &[Row], transitions: &Transitions) {
        self.forward(scores, transitions);
        self.backward(scores, transitions);
        self.best = self.ahead.last().map_or(0, highest);
    }

    fn forward(&mut self, scores: &[Row], transitions: &Transitions) {
        self.ahead.clear();
        let mut last = transitions.0[LABELS];
        for (at, row) in scores.iter().enumerate() {
            let mut next = last;
            if at > 0 {
                next = [NEVER * 2; LABELS + 1];
                for (from, steps) in last.iter().zip(&transitions.0).take(LABELS) {
                    for (to, step) in next.iter_mut().zip(steps) {
                        *to = (*to).max(from + step);
                    }
                }
            }
            for (to, &score) in next.iter_mut().zip(row) {
                *to = (*to + i32::from(score)).max(NEVER);
            }
            next[LABELS] = NEVER;
            self.ahead.push(next);
            last = next;
        }
    }

    fn backward(&mut self, scores: &[Row], transitions: &Transitions) {
        self.behind.clear();
        self.behind.resize(scores.len(), [0; LABELS + 1]);
        let mut last = [0; LABELS + 1];
        for at in (0..scores.len().saturating_sub(1)).rev() {
            let mut through = last;
            for (to, &score) in through.iter_mut().zip(&scores[at + 1]) {
                *to += i32::from(score);
            }
            through[LABELS] = NEVER;
            for (to, steps) in last.iter_mut().zip(&transitions.0).take(LABELS) {
                let best = through.iter().zip(steps).map(|(from, step)| from + step).max();
                *to = best.unwrap_or(NEVER).max(NEVER);
            }
            self.behind[at] = last;
        }
    }

    /// How much is lost, at least, by giving each label to this token; 0 for the best.
    pub fn margins(&self, at: usize) -> Scores {
        let mut margins = [NEVER; LABELS + 1];
        for (to, (ahead, behind)) in margins.iter_mut().zip(self.ahead[at].iter().zip(&self.behind[at])).take(LABELS) {
            *to = (ahead + behind - self.best).max(NEVER);
        }
        margins
    }

    /// The best labels, appended.
    pub fn labels(&self, transitions: &Transitions, out: &mut Vec<u8>) {
        let begin = out.len();
        out.resize(begin + self.ahead.len(), 0);
        let mut next: Option<usize> = None;
        for (at, ahead) in self.ahead.iter().enumerate().rev() {
            let score = |label: usize| ahead[label] + next.map_or(0, |next| transitions.0[label][next]);
            let mut best = 0;
            for label in 1..LABELS {
                if score(label) > score(best) {
                    best = label;
                }
            }
            out[begin + at] = best as u8;
            next = Some(best);
        }
    }

    /// The best labels from a token on, if it has this one, as long as `goes_on` holds.
    pub fn run(&self, at: usize, label: usize, inside: usize, scores: &[Row], transitions: &Transitions) -> usize {
        let (mut end, mut last) = (at + 1, label);
        while end < scores.len() {
            let score = |to: usize| transitions.0[last][to] + i32::from(scores[end][to]) + self.behind[end][to];
            let best = (0..LABELS).map(score).max().unwrap_or(NEVER);
            if score(inside) < best {
                break;
            }
            (end, last) = (end + 1, inside);
        }
        end
    }
}

fn highest(scores: &Scores) -> i32 {
    scores.iter().take(LABELS).copied().max().unwrap_or(0)
}
