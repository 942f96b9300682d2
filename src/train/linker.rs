//! Training of the second stage, on what the first one says about articles it has not seen.

use super::crf::{self, Field, Sequence, Settings};
use super::finder::{allowed, folds, Proposals};
use super::gold::{self, Gold};
use super::prepare::{Prepared, FOLDS};
use super::table;
use crate::claims::blocks::{blocks, Block};
use crate::claims::chain::Chain;
use crate::claims::judge::Link;
use crate::claims::link::{self, Anchor, Spot};
use crate::claims::scene::Scene;
use crate::claims::seeds::{Seed, View};
use crate::claims::{places, LINK_ROWS, LINK_STEPS};
use crate::model::{mix, Writer};

const SETTINGS: Settings = Settings { alpha: 0.02, l1: 0.5, l2: 0.5, epochs: 5 };

/// A likely cue with its features, and the attribution that it is the cue of.
struct Example {
    article: usize,
    block: usize,
    seed: Seed,
    sequence: Sequence,
    gold: bool,
}

/// Trains the stage, and says what it makes of the likely cues of each block of each article when
/// trained on the others.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    proposals: &[Proposals],
    writer: &mut Writer,
    log: &mut dyn FnMut(&str),
) -> Vec<Vec<Vec<Link>>> {
    let mut examples = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        for (at, block) in blocks(&article.text).enumerate() {
            let (views, seeds) = &proposals[number].blocks[at];
            for seed in seeds {
                let (sequence, gold) = example(&scenes[number], &block, views, seed, &article.gold);
                examples.push(Example { article: number, block: at, seed: seed.clone(), sequence, gold });
            }
        }
    }
    let mut sequences: Vec<Sequence> = examples.iter_mut().map(|e| std::mem::take(&mut e.sequence)).collect();
    let names = table::number(&mut sequences, 3);
    let tokens: usize = sequences.iter().map(Sequence::len).sum();
    let good = examples.iter().filter(|e| e.gold).count();
    log(&format!("link: {good} of {} cues are right; {tokens} tokens, {} features", examples.len(), names.len()));
    let rest = |fold: Option<usize>| -> Vec<&Sequence> {
        let used = examples.iter().zip(&sequences).filter(|(e, _)| e.gold && Some(e.article % FOLDS) != fold);
        used.map(|(_, sequence)| sequence).collect()
    };
    let field = crf::train(&rest(None), names.len(), &allowed(), tuned());
    let (bytes, kept, wanted) =
        table::rows(&names, &field.rows, 1 << std::env::var("BITS").map_or(17, |v| v.parse::<u32>().unwrap()));
    log(&format!("link: {kept} of {wanted} rows kept"));
    writer.put(LINK_ROWS, bytes);
    writer.put(LINK_STEPS, field.transition_bytes());
    drop(field);
    let fields = folds(|fold| crf::train(&rest(Some(fold)), names.len(), &allowed(), tuned()));
    log("link: folds trained");
    let mut links: Vec<Vec<Vec<Link>>> = proposals.iter().map(|p| vec![Vec::new(); p.blocks.len()]).collect();
    let mut starts: Vec<Vec<usize>> = Vec::new();
    for article in articles {
        starts.push(blocks(&article.text).map(|block| block.tokens.start).collect());
    }
    for (example, sequence) in examples.into_iter().zip(&sequences) {
        let start = starts[example.article][example.block];
        let link = search(&fields[example.article % FOLDS], sequence, example.seed, start);
        links[example.article][example.block].push(link);
    }
    links
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
            let spot = Spot { scene, place, anchor: &anchor, views, way: ways[at - block.tokens.start], at };
            let mut see = |template: u32, value: u32| sequence.feature(mix(value, template));
            spot.window(&mut see);
            spot.features(&mut see);
            sequence.token(labels.as_ref().map_or(0, |labels| labels[at]));
        }
    }
    (sequence, own.is_some())
}

fn tuned() -> Settings {
    let get = |name: &str, or: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(or);
    Settings {
        alpha: get("B_ALPHA", SETTINGS.alpha),
        l1: get("B_L1", SETTINGS.l1),
        l2: get("B_L2", SETTINGS.l2),
        epochs: get("B_EPOCHS", 5.0) as usize,
    }
}
