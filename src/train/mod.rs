//! Training of the embedded weights, behind the feature `train`.
//!
//! Nobody who uses the crate needs this. `examples/train.rs` reads the corpora and calls
//! it. Everything here is deterministic: no random numbers, no clock, no order of threads.

mod corpus;
mod crf;
pub mod fiction;
mod finder;
mod gold;
mod judge;
mod linker;
mod prepare;
mod table;
mod tagger;

pub use corpus::{Article, Attribution, Silver};

use crate::model::Writer;

/// Trains all weights on news articles and returns the bytes of a model.
pub fn news(articles: &[Article], provenance: &str, log: &mut dyn FnMut(&str)) -> Vec<u8> {
    let mut writer = Writer::default();
    tagger::train(articles, &mut writer, log);
    let prepared = prepare::prepare(articles);
    let scenes = finder::scenes(&prepared, &mut writer);
    let proposals = finder::train(&prepared, &scenes, &mut writer, log);
    let links = linker::train(&prepared, &scenes, &proposals, &mut writer, log);
    judge::train(&prepared, &scenes, &proposals, &links, &mut writer, log);
    writer.finish(provenance)
}

/// The share of tokens whose tag agrees with the silver one.
pub fn tag_accuracy(articles: &[Article], model: &[u8]) -> Result<f64, crate::Error> {
    tagger::accuracy(articles, &crate::model::Model::read(model.to_vec().into())?)
}

/// The attributions that a model finds in a text.
pub fn attributions(source: &str, model: &[u8]) -> Result<Vec<(Attribution, f32)>, crate::Error> {
    let model = crate::model::Model::read(model.to_vec().into())?;
    let text = crate::text::Text::read(source);
    let tags = crate::tags::tags(&text, &model);
    let quoted = crate::marks::depths(&text, &crate::marks::marks(&text));
    let spans = |tokens: Vec<std::ops::Range<usize>>| tokens.into_iter().map(|t| text.cover(t)).collect();
    let found = crate::claims::attributions(&text, &tags, &quoted, &model);
    Ok(found
        .into_iter()
        .map(|a| (Attribution { source: spans(a.source), cue: spans(a.cue), content: spans(a.content) }, a.confidence))
        .collect())
}

/// Each quoted passage with the source of the attribution that covers most of it.
pub fn quotes(source: &str, found: &[(Attribution, f32)]) -> Vec<(crate::Span, Option<crate::Span>)> {
    let text = crate::text::Text::read(source);
    let overlap = |a: &crate::Span, b: &crate::Span| a.end.min(b.end).saturating_sub(a.start.max(b.start));
    let of_passage = |passage: crate::marks::Passage| {
        let span = text.cover(passage.outer);
        let cover = |a: &Attribution| a.content.iter().map(|c| overlap(c, &span)).sum::<usize>();
        let best =
            found.iter().map(|(a, _)| a).max_by_key(|a| cover(a)).filter(|a| cover(a) * 2 > span.end - span.start);
        (span, best.and_then(|a| a.source.first().copied()))
    };
    crate::marks::marks(&text).into_iter().map(of_passage).collect()
}
