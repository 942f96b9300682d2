//! What is spoken in novels: gold, training and figures.

use super::ascent::{ascend, Plan};
use super::fiction::{Novel, Setting};
use crate::attribution::{spoken, Scene};
use crate::marks::{Form, Passage};
use crate::{own, Span};
use std::collections::BTreeMap;

/// The passages of a novel as training sees them.
pub struct Passages {
    /// The features of each, and whether the gold has it spoken.
    list: Vec<(Vec<u16>, bool)>,
}

/// Right, found and annotated stretches of speech.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spans {
    right: usize,
    found: usize,
    gold: usize,
}

impl std::ops::Add for Spans {
    type Output = Spans;

    fn add(self, other: Spans) -> Spans {
        Spans { right: self.right + other.right, found: self.found + other.found, gold: self.gold + other.gold }
    }
}

impl Spans {
    /// Precision, recall and their harmonic mean, in per cent.
    pub fn shares(&self) -> [f64; 3] {
        let share = |all: usize| 100.0 * self.right as f64 / all.max(1) as f64;
        [share(self.found), share(self.gold), 200.0 * self.right as f64 / (self.found + self.gold).max(1) as f64]
    }
}

impl Novel {
    /// The passages with their features, as the rules see them.
    pub fn passages(&self) -> Passages {
        self.look(Setting::Open, &[], |scene, _| Passages { list: self.judged(scene) })
    }

    fn judged(&self, scene: &Scene<'_>) -> Vec<(Vec<u16>, bool)> {
        let covered = self.covered();
        let is_gold = |passage: &Passage| {
            let span = scene.input.text.cover(passage.outer.clone());
            let inside = covered.partition_point(|&at| at < span.end) - covered.partition_point(|&at| at < span.start);
            inside * 2 > span.end - span.start
        };
        let gold: Vec<bool> = scene.input.passages.iter().map(is_gold).collect();
        let judge = scene.judge();
        let outermost = (0..gold.len()).filter(|&at| scene.input.passages[at].parent.is_none());
        let list = outermost.map(|at| {
            let mut features = Vec::new();
            judge.features(at, |before| gold[before], &mut |feature| features.push(feature));
            (features, gold[at])
        });
        list.collect()
    }

    /// Every byte that somebody speaks, in order.
    fn covered(&self) -> Vec<usize> {
        let mut covered: Vec<usize> = self.utterances.iter().flat_map(|u| &u.spans).flat_map(|s| s.range()).collect();
        covered.sort_unstable();
        covered.dedup();
        covered
    }

    /// Compares what the weights take for speech with the gold, as `score.py` does.
    pub fn score_speech(&self, weights: &[f32]) -> Spans {
        let found = self.look(Setting::Open, weights, |scene, _| {
            let spoken = scene.spoken.iter();
            spoken.flat_map(|&at| own_words(scene, at)).filter_map(|span| self.trim(span)).collect::<Vec<_>>()
        });
        let gold: Vec<Span> =
            self.utterances.iter().flat_map(|u| &u.spans).filter_map(|&span| self.trim(span)).collect();
        let mut open: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for span in &gold {
            *open.entry((span.start, span.end)).or_default() += 1;
        }
        let mut figures = Spans { right: 0, found: found.len(), gold: gold.len() };
        for span in found {
            if let Some(left) = open.get_mut(&(span.start, span.end)).filter(|left| **left > 0) {
                *left -= 1;
                figures.right += 1;
            }
        }
        figures
    }

    /// A span without what `score.py` does not compare at its ends; none if nothing else is in it.
    fn trim(&self, span: Span) -> Option<Span> {
        const ENDS: &[char] = &[
            '"', '\'', '“', '”', '‘', '’', '‚', '„', '‟', '«', '»', '‹', '›', '`', '´', '*', '_', ',', '.', ';', ':',
            '!', '?', '-', '—', '–', '…', '(', ')', '[', ']', ' ', '\t', '\r', '\n',
        ];
        let whole = self.text.get(span.range())?;
        let tail = whole.trim_start_matches(ENDS);
        let core = tail.trim_end_matches(ENDS);
        let start = span.start + whole.len() - tail.len();
        (!core.is_empty()).then(|| Span::new(start, start + core.len()))
    }
}

/// A passage without the speech and the stage directions inside it.
fn own_words(scene: &Scene<'_>, at: usize) -> Vec<Span> {
    let cover = |passage: &Passage| scene.input.text.cover(passage.outer.clone());
    let outer = &scene.input.passages[at];
    let inside = |other: &(usize, &Passage)| other.1.outer.start < outer.outer.end;
    let others = scene.input.passages.iter().enumerate().skip(at + 1).take_while(inside);
    let others = others.filter(|(other, p)| p.parent.is_some() && scene.settled_forms[*other] == Form::Whole);
    own::own_words(scene.input.text.source, &[cover(outer)], others.map(|(_, passage)| cover(passage)))
}

/// The weights that make the gold likeliest: logistic regression, passage by passage.
pub fn train(novels: &[&Passages]) -> Vec<f32> {
    const PLAN: Plan = Plan { rounds: 8, decay: 3e-5 };
    let list: Vec<&(Vec<u16>, bool)> = novels.iter().flat_map(|novel| &novel.list).collect();
    ascend(spoken::FEATURES, &list, &PLAN, |(features, is_spoken), weights| {
        let score: f32 = features.iter().map(|&f| weights[f as usize]).sum();
        let error = f32::from(u8::from(*is_spoken)) - 1.0 / (1.0 + (-score).exp());
        features.iter().map(move |&feature| (feature, error))
    })
}
