//! Training of the second stage, on what the first one says about articles it has not seen.

use super::crf::{self, Field, Sequence, Settings};
use super::finder::{allowed, folds, Proposals};
use super::gold::{self, Gold};
use super::prepare::{Prepared, FOLDS};
use super::table;
use crate::claims::blocks::{blocks, Block};
use crate::claims::chain::Chain;
use crate::claims::judge::Link;
use crate::claims::link::{self, Anchor, Side, Spot};
use crate::claims::names::Name;
use crate::claims::scene::Scene;
use crate::claims::seeds::{Seed, View};
use crate::claims::{places, LINK_ROWS, LINK_STEPS};
use crate::model::Writer;

/// Rows of the table: a megabyte.
const ROWS: usize = 1 << 17;
const SETTINGS: Settings = Settings { alpha: 0.02, l1: 0.5, l2: 0.5, epochs: 5 };

/// A likely cue with its features, and the attribution that it is the cue of.
struct Example {
    article: usize,
    block: usize,
    seed: Seed,
    gold: bool,
}

/// The links of each block of each article.
pub(super) type Links = Vec<Vec<Vec<Link>>>;

/// Trains the stage, and says what it makes of the likely cues of each block of each article when
/// trained on the others.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    proposals: &[Proposals],
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) -> Links {
    let data = Data::new(articles, scenes, proposals, log);
    let field = data.train(None);
    let (bytes, kept, wanted) = table::rows(&data.names, &field.rows, ROWS);
    log(&format!("link: {kept} of {wanted} rows kept"));
    writer.put(LINK_ROWS, bytes);
    writer.put(LINK_STEPS, field.transition_bytes());
    drop(field);
    data.link(articles, proposals, log)
}

/// The training material of this stage: a chain for every likely cue.
struct Data {
    examples: Vec<Example>,
    sequences: Vec<Sequence>,
    /// Features by number, with their counts.
    names: Vec<(u32, u32)>,
}

impl Data {
    fn new(articles: &[Prepared], scenes: &[Scene], proposals: &[Proposals], log: &mut dyn FnMut(&str)) -> Self {
        let (mut examples, mut sequences) = (Vec::new(), Vec::new());
        for (number, article) in articles.iter().enumerate() {
            for (at, block) in blocks(&article.text, &article.quoted).into_iter().enumerate() {
                let (views, seeds) = &proposals[number].blocks[at];
                for seed in seeds {
                    let (sequence, gold) = example(&scenes[number], &block, views, seed, &article.gold);
                    sequences.push(sequence);
                    examples.push(Example { article: number, block: at, seed: seed.clone(), gold });
                }
            }
        }
        let names = table::number(&mut sequences, 3);
        let tokens: usize = sequences.iter().map(Sequence::len).sum();
        let good = examples.iter().filter(|e| e.gold).count();
        log(&format!("link: {good} of {} cues are right; {tokens} tokens, {} features", examples.len(), names.len()));
        Data { examples, sequences, names }
    }

    fn train(&self, without: Option<usize>) -> Field {
        let used = self.examples.iter().zip(&self.sequences);
        let used = used.filter(|(e, _)| e.gold && Some(e.article % FOLDS) != without).map(|(_, sequence)| sequence);
        crf::train(&used.collect::<Vec<_>>(), self.names.len(), &allowed(), SETTINGS)
    }

    fn link(&self, articles: &[Prepared], proposals: &[Proposals], log: &mut dyn FnMut(&str)) -> Links {
        let fields = folds(|fold| self.train(Some(fold)));
        log("link: folds trained");
        let mut links: Links = proposals.iter().map(|p| vec![Vec::new(); p.blocks.len()]).collect();
        let starts = |article: &Prepared| {
            blocks(&article.text, &article.quoted).iter().map(|block| block.tokens.start).collect()
        };
        let starts: Vec<Vec<usize>> = articles.iter().map(starts).collect();
        for (example, sequence) in self.examples.iter().zip(&self.sequences) {
            let start = starts[example.article][example.block];
            let link = search(&fields[example.article % FOLDS], sequence, example.seed.clone(), start);
            links[example.article][example.block].push(link);
        }
        links
    }
}

fn search(field: &Field, sequence: &Sequence, seed: Seed, start: usize) -> Link {
    let (mut scores, steps) = (field.scores(sequence), field.transitions());
    link::hold(&mut scores, seed.head - start);
    let (mut chain, mut labels) = (Chain::default(), Vec::new());
    chain.search(&scores, &steps);
    chain.labels(&steps, &mut labels);
    Link::new(seed, &chain, &labels, start)
}

/// The features of a cue's block; and whether it is the cue of an attribution, whose labels are given then.
fn example(scene: &Scene, block: &Block, views: &[View], seed: &Seed, gold: &[Gold]) -> (Sequence, bool) {
    let own = gold.iter().find(|gold| gold.cue.iter().any(|cue| cue.contains(&seed.head)));
    let labels = own.map(|own| gold::labels(std::slice::from_ref(own), scene.text.tokens.len()));
    let anchor = Anchor::new(scene, seed, &block.tokens);
    let mut ways = Vec::new();
    link::ways(scene, &block.tokens, seed, views, &mut ways);
    let mut sequence = Sequence::default();
    for place in &places(scene, block) {
        for at in place.sentence.clone() {
            let spot = Spot { scene, place, views, at, side: Side::of(at, &seed.cue) };
            let mut see = |name: Name, value: u32| sequence.feature(name.feature(value));
            spot.window(&mut see);
            spot.of_side(&mut see);
            spot.of_cue(&anchor, ways[at - block.tokens.start], &mut see);
            sequence.token(labels.as_ref().map_or(0, |labels| labels[at]));
        }
    }
    (sequence, own.is_some())
}
