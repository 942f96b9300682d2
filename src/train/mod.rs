//! Training of the embedded weights, behind the feature `train`.
//!
//! Nobody who uses the crate needs this. `examples/train/` reads the corpora and calls
//! it. Everything here is deterministic: random numbers come from fixed seeds, and nothing from a
//! clock or the order of threads.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "runs on the trainer's own corpora, where a panic is better than wrong weights"
)]

mod ascent;
mod corpus;
mod crf;
mod excerpts;
pub mod fiction;
mod figures;
pub mod genre;
mod gold;
mod judge;
mod linker;
mod prepare;
mod review;
mod second;
mod seeder;
pub mod speech;
mod table;
mod tagger;
mod trees;
mod turns;

pub use corpus::{Article, Attribution, Silver};
pub use figures::Figures;

use crate::model::Writer;
use std::panic::resume_unwind;

/// Trains the weights that come from news articles and returns the bytes of a model; [`fiction`] adds those of novels.
pub fn news(articles: &[Article], provenance: &str, log: &mut dyn FnMut(&str)) -> Vec<u8> {
    let mut writer = Writer::default();
    tagger::train(articles, &mut writer, log);
    let prepared = prepare::prepare(articles);
    let scenes = seeder::scenes(&prepared, &mut writer);
    let seeds = seeder::train(&prepared, &scenes, &mut writer, log);
    let links = linker::train(&prepared, &scenes, &seeds, &mut writer, log);
    judge::train(&prepared, &scenes, &links, &mut writer, log);
    writer.finish(provenance)
}

/// The next of numbers that look drawn and are the same each time (Knuth's linear congruences).
fn draw(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*seed >> 33) as usize
}

/// Does something for each number below `count`, two at a time.
fn in_pairs<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let mut out = Vec::new();
    for first in (0..count).step_by(2) {
        std::thread::scope(|scope| {
            let work = &work;
            let threads: Vec<_> = (first..count.min(first + 2)).map(|one| scope.spawn(move || work(one))).collect();
            // Without the one that fails, the others would stand for wrong numbers.
            out.extend(threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))));
        });
    }
    out
}

/// The share of tokens whose tag agrees with the silver one.
pub fn tag_accuracy(articles: &[Article], model: &[u8]) -> Result<f64, crate::Error> {
    tagger::accuracy(articles, &crate::model::Model::read(model.to_vec().into())?)
}

/// How good the claims of a model are on articles that it was not trained on.
pub fn measure(articles: &[Article], model: &[u8]) -> Result<Figures, crate::Error> {
    Ok(figures::measure(articles, &crate::model::Model::read(model.to_vec().into())?))
}
