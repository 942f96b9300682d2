//! The second stage's answers: the best labellings of a chain, read as sources and contents.

use super::chain::{label, Chain, Transitions, NEVER};
use super::scene::Scene;
use super::seeds::Seed;
use crate::model::{Row, LABELS};
use std::ops::Range;

/// What the second stage made of a cue.
#[derive(Debug, Clone)]
pub(crate) struct Labelling {
    pub seed: Seed,
    /// The span of the cue that holds the head.
    pub cue: Range<usize>,
    pub source: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// What would be lost by moving the ends of source and content, at least.
    pub source_gain: i32,
    pub content_gain: i32,
    /// What it loses to the best labelling; 0 for that one itself.
    pub loss: i32,
}

impl Labelling {
    /// Reads a searched chain and its labels; the first token is `start`.
    pub fn new(seed: Seed, chain: &Chain, labels: &[u8], start: usize) -> Self {
        let placed = |span: Range<usize>| span.start + start..span.end + start;
        let found = |begin| spans(labels, begin).map(placed);
        let (source, content) = (found(label::SOURCE).collect(), found(label::CONTENT).collect());
        let gain = |spans: &Vec<Range<usize>>| {
            let ends = spans.iter().flat_map(|span| [span.start - start, span.end - 1 - start]);
            ends.map(|at| second(chain, at, labels[at])).min().unwrap_or(0)
        };
        let (source_gain, content_gain) = (gain(&source), gain(&content));
        let held = found(label::CUE).find(|span| span.contains(&seed.head));
        let cue = held.unwrap_or(seed.head..seed.head + 1);
        Labelling { seed, cue, source, content, source_gain, content_gain, loss: 0 }
    }

    /// Whether it is the best labelling of its seed.
    pub fn is_best(&self) -> bool {
        self.loss == 0
    }

    /// Whether the head of another link's cue lies in the content.
    pub fn covers(&self, other: &Labelling) -> bool {
        self.content.iter().any(|span| span.contains(&other.seed.head))
    }

    /// Whether the content begins a sentence, and whether it ends it.
    pub fn fills(&self, sentence: &Range<usize>) -> [bool; 2] {
        let ends = |span: &Range<usize>| span.end + 1 >= sentence.end && span.start < sentence.end;
        [self.content.iter().any(|span| span.start == sentence.start), self.content.iter().any(ends)]
    }

    /// Tokens of the content that stand in quotations.
    pub fn quoted(&self, scene: &Scene) -> usize {
        self.content.iter().flat_map(Range::clone).filter(|&at| scene.depths[at] > 0).count()
    }

    /// The labelling as one that is not the best.
    pub fn losing(self, loss: i32) -> Self {
        Labelling { loss: loss.min(-1), ..self }
    }
}

/// How much is lost by the best other label.
fn second(chain: &Chain, at: usize, label: u8) -> i32 {
    let margins = chain.margins(at).into_iter().take(LABELS).enumerate();
    let others = margins.filter(|&(other, _)| other != label as usize).map(|(_, margin)| i32::from(margin));
    -others.max().unwrap_or_default()
}

/// The spans of a role, whose label for a beginning is this one.
fn spans(labels: &[u8], begin: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let is = |label: usize| move |&found: &u8| usize::from(found) == label;
    let begins = (0..labels.len()).filter(move |&at| is(begin)(&labels[at]));
    begins.map(move |at| {
        let more = labels[at + 1..].iter().copied().take_while(is(label::inside(begin)));
        at..at + 1 + more.count()
    })
}

/// Labellings beside the best one that are weighed too.
const VARIANTS: usize = 2;

/// What a cue's source and content may be: the best labelling first, then others that lose little.
pub(crate) struct Decoder<'s> {
    pub chain: &'s mut Chain,
    pub steps: &'s Transitions,
    pub labels: &'s mut Vec<u8>,
}

impl Decoder<'_> {
    /// The links of a seed; the first of the scores is that of token `start`.
    pub fn links(&mut self, scores: &mut [Row], seed: Seed, start: usize) -> Vec<Labelling> {
        let head = seed.head - start;
        self.best(scores, head);
        let mut links = Vec::with_capacity(1 + VARIANTS);
        links.push(Labelling::new(seed, self.chain, self.labels, start));
        let mut turns = turning_points(self.chain, self.labels, head);
        let mut last = None;
        while links.len() <= VARIANTS {
            // The first of those that lose least.
            let Some(&turn) = turns.iter().rev().max_by_key(|turn| turn.loss) else { break };
            let kept = scores[turn.at];
            hold(scores, turn.at, &[turn.label]);
            // The token of the last variant has its own scores again.
            let last = last.replace(turn.at).unwrap_or(turn.at);
            let changed = turn.at.min(last)..turn.at.max(last) + 1;
            self.chain.search_again(scores, self.steps, changed, self.labels);
            scores[turn.at] = kept;
            links.push(Labelling::new(seed, self.chain, self.labels, start).losing(turn.loss));
            // Tokens whose role this variant changed, as that of its own, need no variant of their own.
            turns.retain(|other| role(self.labels[other.at]) == other.role);
        }
        links
    }

    /// The best labelling in which this token is part of the cue and, unless much is lost by it,
    /// something is content: there is no attribution without.
    fn best(&mut self, scores: &mut [Row], head: usize) {
        hold(scores, head, &[label::CUE, label::inside(label::CUE)]);
        self.chain.search(scores, self.steps, self.labels);
        if self.labels.contains(&(label::CONTENT as u8)) {
            return;
        }
        /// Two natural units.
        const MUCH: i16 = -64;
        // The best labelling with a content is the best one through the token that loses least by beginning one.
        let loss = |at: usize| self.chain.margins(at)[label::CONTENT];
        let beginning = (0..scores.len()).filter(|&at| at != head).max_by_key(|&at| (loss(at), std::cmp::Reverse(at)));
        if let Some(at) = beginning.filter(|&at| loss(at) >= MUCH) {
            hold(scores, at, &[label::CONTENT]);
            self.chain.search_again(scores, self.steps, at..at + 1, self.labels);
        }
    }
}

/// A token that could have another role.
#[derive(Clone, Copy)]
struct Turn {
    at: usize,
    /// What it is in the best labelling.
    role: u8,
    label: usize,
    /// What is lost by it.
    loss: i32,
}

/// The tokens that could have another role at little loss.
fn turning_points(chain: &Chain, labels: &[u8], head: usize) -> Vec<Turn> {
    /// One and a half natural units.
    const LITTLE: i16 = -48;
    let mut turns = Vec::new();
    let roles = labels.iter().map(|&label| role(label)).enumerate();
    for (at, role) in roles.filter(|&(at, role)| at != head && role != CUE_ROLE) {
        let margins = chain.margins(at);
        // Most tokens have but one label that is any good.
        if margins.iter().map(|&loss| i16::from(loss >= LITTLE)).sum::<i16>() == 1 {
            continue;
        }
        for (label, &loss) in margins.iter().enumerate().take(LABELS).filter(|&(_, &loss)| loss >= LITTLE) {
            if ![CUE_ROLE, role].contains(&self::role(label as u8)) {
                turns.push(Turn { at, role, label, loss: loss.into() });
            }
        }
    }
    turns
}

const CUE_ROLE: u8 = role(label::CUE as u8);

/// Of a label: nothing, source, cue or content.
const fn role(label: u8) -> u8 {
    label.div_ceil(2)
}

/// Leaves a token no other labels than these.
fn hold(scores: &mut [Row], at: usize, labels: &[usize]) {
    let Some(row) = scores.get_mut(at) else { return };
    let mut held = [NEVER; LABELS + 1];
    for &label in labels {
        held[label] = row[label];
    }
    *row = held;
}
