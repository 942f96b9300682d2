//! How good a model is on articles that it has not seen.
//!
//! Close to the figures published for the corpus, but in tokens instead of bytes and
//! without punctuation: enough to see whether a change of the training helped.

use super::corpus::Article;
use super::gold::{self, Gold};
use crate::claims::{claimed, Claimed};
use crate::marks;
use crate::model::Model;
use crate::tags;
use crate::text::Text;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

/// What was right, found and wanted.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    right: f32,
    found: f32,
    gold: f32,
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (p, r) = (self.right / self.found.max(1.0), self.right / self.gold.max(1.0));
        let f1 = 2.0 * p * r / (p + r).max(f32::MIN_POSITIVE);
        write!(f, "P {:5.1}  R {:5.1}  F1 {:5.1}", 100.0 * p, 100.0 * r, 100.0 * f1)
    }
}

/// The figures of a model on some articles.
#[derive(Debug, Default)]
pub struct Figures {
    cue: Score,
    claim_80: Score,
    claim_30: Score,
    /// For each tenth of confidence: claims, those that are right, the sum of their confidences.
    reliability: [[f32; 3]; 10],
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "cue         {}\nclaim @0.8  {}\nclaim @0.3  {}", self.cue, self.claim_80, self.claim_30)?;
        writeln!(f, "confidence  claims  mean  right at 0.8")?;
        for (tenth, [count, right, sum]) in self.reliability.iter().enumerate().filter(|(_, row)| row[0] > 0.0) {
            let low = tenth as f32 / 10.0;
            writeln!(f, "{low:.1}-{:.1}     {count:6}  {:.2}  {:.2}", low + 0.1, sum / count, right / count)?;
        }
        Ok(())
    }
}

/// Measures a model.
pub(super) fn measure(articles: &[Article], model: &Model) -> Figures {
    let mut figures = Figures::default();
    for article in articles {
        let text = Text::read(&article.text);
        let depths = marks::depths(&text, &marks::marks(&text));
        let found = claimed(&text, &tags::tags(&text, model), &depths, model);
        figures.add(&text, &gold::attributions(article, &text), &found);
    }
    figures
}

impl Figures {
    fn add(&mut self, text: &Text, gold: &[Gold], found: &[Claimed]) {
        let words = |spans: &[Range<usize>]| -> BTreeSet<usize> {
            spans.iter().flat_map(Range::clone).filter(|&at| text.tokens[at].is_wordlike()).collect()
        };
        let near = |a: &Gold, b: &Claimed, least: f32| {
            let (source, other) = (words(&a.source), words(&b.source));
            let same = !source.is_disjoint(&other) || (source.is_empty() && other.is_empty());
            let (content, other) = (words(&a.content), words(&b.content));
            let union = content.union(&other).count().max(1);
            same && content.intersection(&other).count() as f32 >= least * union as f32
        };
        let cue = |a: &Gold, b: &Claimed| a.cue.iter().any(|a| a.start < b.cue.end && b.cue.start < a.end);
        match_up(&mut self.cue, gold, found, cue);
        match_up(&mut self.claim_30, gold, found, |a, b| near(a, b, 0.3));
        for (claim, right) in found.iter().zip(match_up(&mut self.claim_80, gold, found, |a, b| near(a, b, 0.8))) {
            let tenth = ((claim.confidence * 10.0) as usize).min(9);
            let add = [1.0, f32::from(u8::from(right)), claim.confidence];
            self.reliability[tenth].iter_mut().zip(add).for_each(|(sum, add)| *sum += add);
        }
    }
}

/// Counts what agrees, one to one, and says which of the found ones do.
fn match_up<F>(score: &mut Score, gold: &[Gold], found: &[Claimed], agrees: F) -> Vec<bool>
where
    F: Fn(&Gold, &Claimed) -> bool,
{
    let mut taken = vec![false; gold.len()];
    let mut right = vec![false; found.len()];
    for (b, right) in found.iter().zip(&mut right) {
        if let Some(at) = (0..gold.len()).find(|&at| !taken[at] && agrees(&gold[at], b)) {
            (taken[at], *right) = (true, true);
        }
    }
    score.right += right.iter().filter(|&&right| right).count() as f32;
    score.found += found.len() as f32;
    score.gold += gold.len() as f32;
    right
}
