//! Training of the first stage: a logistic regression, as a chain of one token with two labels.

use super::crf::{self, Allowed, Field, Sequence, Settings};
use super::gold::Gold;
use super::prepare::{habits, Counts, Prepared, FOLDS};
use super::{in_pairs, table};
use crate::claims::blocks::blocks;
use crate::claims::chain::label;
use crate::claims::names::Name;
use crate::claims::place::places;
use crate::claims::scene::Scene;
use crate::claims::seeds::{self, lane, Seed};
use crate::claims::{Habits, Vocabulary, HABITS, SEED_ROWS};
use crate::model::{Writer, LABELS, NARROW};
use std::collections::{BTreeMap, BTreeSet};

const SETTINGS: Settings = Settings { alpha: 0.02, l1: 0.5, l2: 0.5, epochs: 6, averaged: 3 };

/// The likely cues of each block of an article that the stage was not trained on.
pub(super) type Seeds = Vec<Vec<Seed>>;

/// The scenes of articles, with habits counted in the other articles only.
pub(super) fn scenes<'a, 't>(articles: &'a [Prepared<'t>], writer: &mut Writer) -> Vec<Scene<'a, 't>> {
    let (all, own) = count(articles);
    let records = all.iter().map(|(&usage, &counts)| (usage, habits(counts).record(), counts[1] + counts[2]));
    writer.put(HABITS, table::slots(records));
    articles.iter().zip(&own).map(|(article, own)| scene(article, |usage| without(&all, own, usage))).collect()
}

/// Trains the stage, and says what it makes of each article when trained on the others.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) -> Vec<Seeds> {
    let mut data = Data::new(articles, scenes, log);
    let seeds = data.propose(articles, log);
    let field = data.train_kept();
    log(&format!("seeds: {} rows kept", data.names.len()));
    writer.put(SEED_ROWS, table::rows::<NARROW>(&data.names, &field.rows));
    seeds
}

/// The training material of this stage: every word that may be the head of a cue.
struct Data {
    sequences: Vec<Sequence>,
    /// The article, the block and the head of each.
    places: Vec<(usize, usize, usize)>,
    names: Vec<(u32, u32)>,
}

impl Data {
    fn new(articles: &[Prepared], scenes: &[Scene], log: &mut dyn FnMut(&str)) -> Self {
        let (mut sequences, mut heads_at) = (Vec::new(), Vec::new());
        let (mut gold_heads, mut reached) = (0, 0);
        for (number, (article, scene)) in articles.iter().zip(scenes).enumerate() {
            let gold = heads(scene, &article.gold);
            gold_heads += gold.len();
            for (block_number, block) in blocks(&article.text, &article.depths).iter().enumerate() {
                for place in places(scene, block) {
                    for head in place.sentence.clone().filter(|&at| seeds::is_candidate(scene, at)) {
                        let mut sequence = Sequence::default();
                        let mut see = |name: Name, value: u32| sequence.feature(name.feature(value));
                        seeds::of_words(scene, head, &place.paragraph, &mut see);
                        seeds::of_token(scene, head, &place, &mut see);
                        let is_gold = gold.contains(&head);
                        reached += usize::from(is_gold);
                        sequence.token(if is_gold { lane::CUE as u8 } else { lane::OTHER as u8 });
                        sequences.push(sequence);
                        heads_at.push((number, block_number, head));
                    }
                }
            }
        }
        let names = table::number(&mut sequences, 2);
        log(&format!(
            "seeds: {} words, {reached} of {gold_heads} cues among them; {} features",
            sequences.len(),
            names.len()
        ));
        Data { sequences, places: heads_at, names }
    }

    /// On all articles, with the rows that are kept.
    fn train_kept(&mut self) -> Field {
        let places = &self.places;
        table::train_kept(&mut self.names, &mut self.sequences, SETTINGS, |sequences, features, settings| {
            fit(places, sequences, None, features, settings)
        })
    }

    /// What a model that has not seen an article says about it.
    fn propose(&self, articles: &[Prepared], log: &mut dyn FnMut(&str)) -> Vec<Seeds> {
        let fields = in_pairs(FOLDS, |fold| fit(&self.places, &self.sequences, Some(fold), self.names.len(), SETTINGS));
        let mut found: Vec<Seeds> =
            articles.iter().map(|article| vec![Vec::new(); blocks(&article.text, &article.depths).len()]).collect();
        let mut counts = [[0usize; 2]; 24];
        for (sequence, &(article, block, head)) in self.sequences.iter().zip(&self.places) {
            let score = fields[article % FOLDS].scores(sequence).first().map_or(0, seeds::score);
            counts[((score + 192) / 16).clamp(0, 23) as usize][usize::from(sequence.labels[0])] += 1;
            found[article][block].push(Seed { head, score });
        }
        let (mut right, mut all) = (0, 0);
        for (step, count) in counts.iter().enumerate().rev() {
            right += count[1];
            all += count[0] + count[1];
            log(&format!("seeds: from {} on {right} right of {all}", step as i32 * 16 - 192));
        }
        found.into_iter().map(|blocks| blocks.into_iter().map(seeds::choose).collect()).collect()
    }
}

/// Trains on the words of all articles but those of a fold.
fn fit(
    places: &[(usize, usize, usize)],
    sequences: &[Sequence],
    without: Option<usize>,
    features: usize,
    settings: Settings,
) -> Field {
    let used = sequences.iter().zip(places);
    let used = used.filter(|(_, place)| Some(place.0 % FOLDS) != without).map(|(sequence, _)| sequence);
    let mut allowed: Allowed = [[false; LABELS + 1]; LABELS + 1];
    allowed[LABELS][lane::OTHER] = true;
    allowed[LABELS][lane::CUE] = true;
    crf::train(&used.collect::<Vec<_>>(), features, &allowed, settings)
}

/// The heads of the cues of an article.
pub(super) fn heads(scene: &Scene, gold: &[Gold]) -> BTreeSet<usize> {
    gold.iter().filter_map(|gold| seeds::head(scene, gold.cue.iter().cloned().flatten())).collect()
}

pub(super) fn scene<'a, 't>(article: &'a Prepared<'t>, habits: impl Fn(u32) -> Habits) -> Scene<'a, 't> {
    let words = Vocabulary::read(&article.text, &article.tags, habits);
    Scene::new(&article.text, &article.tags, &article.depths, words)
}

/// Counts of all articles, and of each.
fn count(articles: &[Prepared]) -> (Counts, Vec<Counts>) {
    let mut all = BTreeMap::new();
    let mut own = Vec::new();
    for article in articles {
        let mut counts: Counts = BTreeMap::new();
        let scene = scene(article, |_| Habits::default());
        for (at, &l) in article.labels.iter().enumerate() {
            let count = counts.entry(scene.word(at).usage).or_default();
            count[0] += 1;
            count[1] += u32::from(l as usize == label::CUE || l as usize == label::inside(label::CUE));
            count[2] += u32::from(l as usize == label::SOURCE || l as usize == label::inside(label::SOURCE));
        }
        for (&usage, count) in &counts {
            let sum: &mut [u32; 3] = all.entry(usage).or_default();
            sum.iter_mut().zip(count).for_each(|(sum, add)| *sum += add);
        }
        own.push(counts);
    }
    (all, own)
}

/// The habits of a usage in all other articles.
fn without(all: &Counts, own: &Counts, usage: u32) -> Habits {
    let mut counts = all.get(&usage).copied().unwrap_or_default();
    let own = own.get(&usage).copied().unwrap_or_default();
    counts.iter_mut().zip(own).for_each(|(count, own)| *count -= own);
    habits(counts)
}
