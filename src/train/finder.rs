//! Training of the first stage.

use super::crf::{self, Allowed, Field, Sequence, Settings};
use super::prepare::{habits, Counts, Prepared, FOLDS};
use super::table;
use crate::claims::blocks::{blocks, Block};
use crate::claims::chain::Chain;
use crate::claims::find::{self, label};
use crate::claims::names::Name;
use crate::claims::scene::Scene;
use crate::claims::seeds::{self, Seed, View};
use crate::claims::{places, Habits, Vocabulary, FIND_ROWS, FIND_STEPS, HABITS};
use crate::model::{Writer, LABELS};
use std::collections::BTreeMap;

/// Rows of the table: a megabyte.
const ROWS: usize = 1 << 17;
const SETTINGS: Settings = Settings { alpha: 0.02, l1: 0.5, l2: 0.5, epochs: 6 };

/// What the first stage says about an article that it was not trained on.
pub(super) struct Proposals {
    pub blocks: Vec<(Vec<View>, Vec<Seed>)>,
}

/// The scenes of articles, with habits counted in the other articles only.
pub(super) fn scenes<'a, 't>(articles: &'a [Prepared<'t>], writer: &mut Writer) -> Vec<Scene<'a, 't>> {
    let (all, own) = count(articles);
    let records = all.iter().map(|(&stem, &counts)| (stem, habits(counts).record(), counts[1] + counts[2]));
    writer.put(HABITS, table::slots(records));
    articles.iter().zip(&own).map(|(article, own)| scene(article, |stem| without(&all, own, stem))).collect()
}

/// Trains the stage, and says what it makes of each article when trained on the others.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) -> Vec<Proposals> {
    let data = Data::new(articles, scenes, log);
    let field = crf::train(&data.sequences.iter().collect::<Vec<_>>(), data.names.len(), &allowed(), SETTINGS);
    let (bytes, kept, wanted) = table::rows(&data.names, &field.rows, ROWS);
    log(&format!("find: {kept} of {wanted} rows kept"));
    writer.put(FIND_ROWS, bytes);
    writer.put(FIND_STEPS, field.transition_bytes());
    drop(field);
    data.propose(scenes, log)
}

/// The training material of this stage: a chain for every block, and the article of each.
struct Data {
    sequences: Vec<Sequence>,
    owner: Vec<usize>,
    /// Features by number, with their counts.
    names: Vec<(u32, u32)>,
    articles: usize,
}

impl Data {
    fn new(articles: &[Prepared], scenes: &[Scene], log: &mut dyn FnMut(&str)) -> Self {
        let (mut sequences, mut owner) = (Vec::new(), Vec::new());
        for (number, (article, scene)) in articles.iter().zip(scenes).enumerate() {
            for block in blocks(&article.text, &article.quoted) {
                sequences.push(sequence(scene, &block, &article.labels));
                owner.push(number);
            }
        }
        let names = table::number(&mut sequences, 2);
        log(&format!("find: {} tokens, {} features", sequences.iter().map(Sequence::len).sum::<usize>(), names.len()));
        Data { sequences, owner, names, articles: articles.len() }
    }

    /// What a model that has not seen an article says about it.
    fn propose(&self, scenes: &[Scene], log: &mut dyn FnMut(&str)) -> Vec<Proposals> {
        let fields = folds(|fold| {
            let rest = self.sequences.iter().zip(&self.owner).filter(|(_, &owner)| owner % FOLDS != fold);
            crf::train(&rest.map(|(sequence, _)| sequence).collect::<Vec<_>>(), self.names.len(), &allowed(), SETTINGS)
        });
        log("find: folds trained");
        let mut proposals: Vec<Proposals> = (0..self.articles).map(|_| Proposals { blocks: Vec::new() }).collect();
        let mut start = 0;
        for (sequence, &owner) in self.sequences.iter().zip(&self.owner) {
            let blocks = &mut proposals[owner].blocks;
            if blocks.is_empty() {
                start = 0;
            }
            blocks.push(propose(&fields[owner % FOLDS], sequence, &scenes[owner], start));
            start += sequence.len();
        }
        proposals
    }
}

/// Trains something for each fold, two at a time.
pub(super) fn folds<T: Send>(train: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let mut out = Vec::new();
    for first in (0..FOLDS).step_by(2) {
        std::thread::scope(|scope| {
            let train = &train;
            let threads: Vec<_> = (first..FOLDS.min(first + 2)).map(|fold| scope.spawn(move || train(fold))).collect();
            out.extend(threads.into_iter().filter_map(|thread| thread.join().ok()));
        });
    }
    out
}

fn propose(field: &Field, sequence: &Sequence, scene: &Scene, start: usize) -> (Vec<View>, Vec<Seed>) {
    let (scores, steps) = (field.scores(sequence), field.transitions());
    let mut chain = Chain::default();
    chain.search(&scores, &steps);
    let mut labels = Vec::new();
    chain.labels(&steps, &mut labels);
    let (mut views, mut seeds) = (Vec::new(), Vec::new());
    seeds::views(&chain, &labels, &mut views);
    seeds::seeds(scene, &chain, &scores, &steps, start, &mut seeds);
    (views, seeds)
}

pub(super) fn scene<'a, 't>(article: &'a Prepared<'t>, habits: impl Fn(u32) -> Habits) -> Scene<'a, 't> {
    let words = Vocabulary::read(&article.text, habits);
    Scene::new(&article.text, &article.tags, &article.quoted, words)
}

fn sequence(scene: &Scene, block: &Block, labels: &[u8]) -> Sequence {
    let mut sequence = Sequence::default();
    for place in places(scene, block) {
        for at in place.sentence.clone() {
            let mut see = |name: Name, value: u32| sequence.feature(name.feature(value));
            find::window(scene, at, &place.paragraph, &mut see);
            find::of_token(scene, at, &place, &mut see);
            sequence.token(labels[at]);
        }
    }
    sequence
}

/// Counts of all articles, and of each.
fn count(articles: &[Prepared]) -> (Counts, Vec<Counts>) {
    let mut all = BTreeMap::new();
    let mut own = Vec::new();
    for article in articles {
        let mut counts: Counts = BTreeMap::new();
        let scene = scene(article, |_| Habits::default());
        for (at, &l) in article.labels.iter().enumerate() {
            let count = counts.entry(scene.word(at).stem).or_default();
            count[0] += 1;
            count[1] += u32::from(l as usize == label::CUE || l as usize == label::inside(label::CUE));
            count[2] += u32::from(l as usize == label::SOURCE || l as usize == label::inside(label::SOURCE));
        }
        for (&stem, count) in &counts {
            let sum: &mut [u32; 3] = all.entry(stem).or_default();
            sum.iter_mut().zip(count).for_each(|(sum, add)| *sum += add);
        }
        own.push(counts);
    }
    (all, own)
}

/// The habits of a stem in all other articles.
fn without(all: &Counts, own: &Counts, stem: u32) -> Habits {
    let mut counts = all.get(&stem).copied().unwrap_or_default();
    let own = own.get(&stem).copied().unwrap_or_default();
    counts.iter_mut().zip(own).for_each(|(count, own)| *count -= own);
    habits(counts)
}

/// The rest of a span follows its beginning or itself.
pub(super) fn allowed() -> Allowed {
    let mut allowed = [[false; LABELS + 1]; LABELS + 1];
    for (from, row) in allowed.iter_mut().enumerate() {
        for (to, allowed) in row.iter_mut().enumerate().take(LABELS) {
            let is_inside = to > 0 && to % 2 == 0;
            *allowed = !is_inside || from == to || from + 1 == to;
        }
    }
    allowed
}
