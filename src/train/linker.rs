//! Training of the second stage, on all cues of the articles.

use super::crf::{self, Allowed, Field, Sequence, Settings};
use super::gold::{self, Gold};
use super::prepare::{Prepared, FOLDS};
use super::seeder::Seeds;
use super::{in_pairs, table};
use crate::claims::blocks::{blocks, Block};
use crate::claims::chain::Chain;
use crate::claims::decode::{Decoder, Labelling};
use crate::claims::link::{self, Anchor, Side, Standing};
use crate::claims::names::Name;
use crate::claims::place::{places, reach};
use crate::claims::scene::Scene;
use crate::claims::seeds::{self, Seed};
use crate::claims::window;
use crate::claims::{LINK_ROWS, LINK_STEPS};
use crate::model::{Writer, LABELS, WIDE};

const SETTINGS: Settings = Settings { alpha: 0.03, l1: 0.1, l2: 0.5, epochs: 5, averaged: 3 };

/// A cue with its features.
struct Example {
    article: usize,
    block: usize,
    /// Where its first sentence starts.
    start: usize,
    /// The cue as a seed, if the first stage proposed it.
    seed: Option<Seed>,
    gold: bool,
}

/// For each block of each article, the links of each of its seeds.
pub(super) type Links = Vec<Vec<Vec<Vec<Labelling>>>>;

/// Trains the stage, and says what it makes of the likely cues of each block of each article when
/// trained on the others.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    seeds: &[Seeds],
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) -> Links {
    let mut data = Data::new(articles, scenes, seeds, log);
    let links = data.link(seeds, log);
    let field = data.train_kept();
    log(&format!("link: {} rows kept", data.names.len()));
    writer.put(LINK_ROWS, table::rows::<WIDE>(&data.names, &field.rows));
    writer.put(LINK_STEPS, field.transition_bytes());
    links
}

/// The training material of this stage: a chain for every cue and every likely cue.
struct Data {
    examples: Vec<Example>,
    sequences: Vec<Sequence>,
    /// Features by number, with their counts.
    names: Vec<(u32, u32)>,
}

impl Data {
    fn new(articles: &[Prepared], scenes: &[Scene], seeds: &[Seeds], log: &mut dyn FnMut(&str)) -> Self {
        let mut data = Data { examples: Vec::new(), sequences: Vec::new(), names: Vec::new() };
        let mut lost = 0;
        for (number, article) in articles.iter().enumerate() {
            let scene = &scenes[number];
            let owners: Vec<(usize, &Gold)> = article
                .gold
                .iter()
                .filter_map(|gold| Some((seeds::head(scene, gold.cue.iter().cloned().flatten())?, gold)))
                .collect();
            for (at, block) in blocks(&article.text, &article.depths).into_iter().enumerate() {
                let seeds = &seeds[number][at];
                let heat = link::heat(&block.tokens, seeds);
                let golden = owners.iter().map(|&(head, _)| head).filter(|head| block.tokens.contains(head));
                let mut heads: Vec<usize> = golden.chain(seeds.iter().map(|seed| seed.head)).collect();
                heads.sort_unstable();
                heads.dedup();
                for head in heads {
                    let own = owners
                        .iter()
                        .find(|&&(h, _)| h == head)
                        .or_else(|| owners.iter().find(|(_, gold)| gold.cue.iter().any(|cue| cue.contains(&head))));
                    let (sequence, start) = example(scene, &block, &heat, head, own.map(|own| own.1));
                    let end = start + sequence.len();
                    lost += usize::from(own.is_some_and(|(_, gold)| {
                        gold.content.iter().chain(&gold.source).any(|span| span.start < start || span.end > end)
                    }));
                    data.sequences.push(sequence);
                    let seed = seeds.iter().find(|seed| seed.head == head).copied();
                    data.examples.push(Example { article: number, block: at, start, seed, gold: own.is_some() });
                }
            }
        }
        data.names = table::number(&mut data.sequences, 3);
        let tokens: usize = data.sequences.iter().map(Sequence::len).sum();
        let good = data.examples.iter().filter(|e| e.gold).count();
        let count = data.examples.len();
        let features = data.names.len();
        log(&format!(
            "link: {good} of {count} cues are right, {lost} reach too far; {tokens} tokens, {features} features"
        ));
        data
    }

    /// On all articles, with the rows that are kept.
    fn train_kept(&mut self) -> Field {
        let examples = &self.examples;
        table::train_kept(&mut self.names, &mut self.sequences, SETTINGS, |sequences, features, settings| {
            fit(examples, sequences, None, features, settings)
        })
    }

    fn link(&self, seeds: &[Seeds], log: &mut dyn FnMut(&str)) -> Links {
        let fields =
            in_pairs(FOLDS, |fold| fit(&self.examples, &self.sequences, Some(fold), self.names.len(), SETTINGS));
        log("link: folds trained");
        let mut links: Links = seeds.iter().map(|blocks| vec![Vec::new(); blocks.len()]).collect();
        for (example, sequence) in self.examples.iter().zip(&self.sequences) {
            if let Some(seed) = example.seed {
                let link = search(&fields[example.article % FOLDS], sequence, seed, example.start);
                links[example.article][example.block].push(link);
            }
        }
        links
    }
}

/// Trains on the right cues of all articles but those of a fold.
fn fit(
    examples: &[Example],
    sequences: &[Sequence],
    without: Option<usize>,
    features: usize,
    settings: Settings,
) -> Field {
    let used = examples.iter().zip(sequences);
    let used = used.filter(|(e, _)| e.gold && Some(e.article % FOLDS) != without).map(|(_, sequence)| sequence);
    crf::train(&used.collect::<Vec<_>>(), features, &allowed(), settings)
}

fn search(field: &Field, sequence: &Sequence, seed: Seed, start: usize) -> Vec<Labelling> {
    let (mut scores, steps) = (field.scores(sequence), field.transitions());
    let (mut chain, mut labels) = (Chain::default(), Vec::new());
    Decoder { chain: &mut chain, steps: &steps, labels: &mut labels }.links(&mut scores, seed, start)
}

/// The features of the sentences that a cue reaches, with the labels of its attribution if it has
/// one; and where they start.
fn example(scene: &Scene, block: &Block, heat: &[u8], head: usize, own: Option<&Gold>) -> (Sequence, usize) {
    let labels = own.map(|own| gold::labels(std::slice::from_ref(own), scene.text.tokens.len()));
    let places = places(scene, block);
    let reached = reach(scene, &places, head);
    let range = match (reached.first(), reached.last()) {
        (Some(first), Some(last)) => first.sentence.start..last.sentence.end,
        _ => block.tokens.start..block.tokens.start,
    };
    let anchor = Anchor::new(scene, head, &block.tokens);
    let mut ways = Vec::new();
    let spots = link::spots(scene, &places, heat);
    let spots = &spots[range.start - block.tokens.start..range.end - block.tokens.start];
    link::ways(spots, head, &mut ways);
    let mut sequence = Sequence::default();
    for (spot, &way) in spots.iter().zip(&ways) {
        let side = Side::of(spot.at, head);
        let mut see = |name: Name, value: u32| sequence.feature(name.feature(value));
        window::around(scene, spot.at, &block.tokens, side, &mut see);
        spot.of_side(scene, side, &mut see);
        spot.at(side, &anchor).features(&anchor, &mut see);
        spot.along(side, way).features(&anchor, &mut see);
        spot.of_cue(scene, side, &anchor, way, &mut see);
        sequence.token(labels.as_ref().map_or(0, |labels| labels[spot.at]));
    }
    (sequence, range.start)
}

/// The rest of a span follows its beginning or itself.
fn allowed() -> Allowed {
    let mut allowed = [[false; LABELS + 1]; LABELS + 1];
    for (from, row) in allowed.iter_mut().enumerate() {
        for (to, allowed) in row.iter_mut().enumerate().take(LABELS) {
            let is_inside = to > 0 && to % 2 == 0;
            *allowed = !is_inside || from == to || from + 1 == to;
        }
    }
    allowed
}
