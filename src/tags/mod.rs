//! Parts of speech.
//!
//! A word that has one tag in nearly all of the training text gets it from a
//! dictionary. The others, and words that the dictionary lacks and whose ending is
//! looked up instead, have up to three candidates; a linear model picks one, left to right,
//! from the words and tags around (Collins 2002, with the greedy search of common taggers).

#![allow(clippy::arithmetic_side_effects, reason = "shifts by constants; sums are of a few dozen weights of 8 bits")]
#![allow(clippy::indexing_slicing, reason = "has made the candidates of every token before it looks one up")]

mod context;
mod lemma;
mod tag;

#[cfg(feature = "train")]
pub(crate) use context::keys;
pub(crate) use context::{features, known, Candidates};
pub(crate) use lemma::Dictionary;
pub(crate) use tag::Tag;

use crate::model::{Model, Slots, Weights};
use crate::text::{hash_of, Case, Text};

/// Names of the sections that this pass reads.
pub(crate) const WORDS: &str = "tags.words";
pub(crate) const CONTEXT: &str = "tags.context";

/// The part of speech of every token. Linear.
pub(crate) fn tags(text: &Text, model: &Model) -> Vec<Tag> {
    let words = Slots::new(model.section(WORDS));
    let weights = Weights::new(model.section(CONTEXT));
    let known = known(text, &words);
    let mut tags = Vec::with_capacity(text.tokens.len());
    for at in 0..text.tokens.len() {
        let here = known[text.types.of_token[at] as usize];
        let tag = match here.several() {
            false => here.first(),
            true => best(text, &known, at, &tags, &weights),
        };
        tags.push(tag);
    }
    // "the WHO"
    let is_name = |at: usize| text.is_case(at, Case::Upper) && text.is_word_before(at, "the");
    for (at, tag) in tags.iter_mut().enumerate().filter(|(_, tag)| **tag == Tag::Wh) {
        *tag = if is_name(at) { Tag::Proper } else { *tag };
    }
    tags
}

/// What the dictionary gets wrong. Apart from [`tags`], for the claim model has learned from articles without it.
pub(crate) fn mend(text: &Text, tags: &mut [Tag], model: &Model) {
    const THINK: u32 = hash_of("think");
    const TANK: u32 = hash_of("tank");
    // "a think tank": few texts have the word.
    if text.types.find(TANK).is_ok() {
        for (pair, tag) in text.tokens.windows(2).zip(&mut *tags) {
            if pair[0].hash == THINK && pair[1].hash == TANK {
                *tag = Tag::Noun;
            }
        }
    }
    name_unknown(text, tags, &Slots::new(model.section(WORDS)));
}

/// ***Lululemon** closed two shops*: an unknown word with a capital that is a noun, a verb or an adjective by its ending
/// alone, and a past form behind it.
fn name_unknown(text: &Text, tags: &mut [Tag], words: &Slots) {
    for at in 1..tags.len() {
        let is_open = matches!(tags[at - 1], Tag::Verb | Tag::Adjective | Tag::Noun) && text.is_capital(at - 1);
        if !is_open || !text.begins_sentence(at - 1) || context::whole(&text.tokens[at - 1], words).is_some() {
            continue;
        }
        let is_past = tags[at] == Tag::Past || text.word(at).ends_with("ed");
        let acts = match tags[at] {
            // "Carnage renews debate"
            Tag::VerbS | Tag::Modal => tags[at - 1] != Tag::Noun,
            Tag::Past => true,
            Tag::Participle | Tag::Adjective => is_past,
            _ => false,
        };
        if acts {
            tags[at - 1] = Tag::Proper;
            tags[at] = if is_past { Tag::Past } else { tags[at] };
        }
    }
}

/// The candidate with the highest score; the more frequent one of equals.
fn best(text: &Text, known: &[Candidates], at: usize, before: &[Tag], weights: &Weights) -> Tag {
    let features = features(text, known, at, before);
    let mut best = (i32::MIN, Tag::Other);
    for tag in known[text.types.of_token[at] as usize].tags() {
        let score = seen_with(tag, features).iter().map(|&feature| weights.get(feature)).sum();
        if score > best.0 {
            best = (score, tag);
        }
    }
    best.1
}

/// The hashes of features with a tag. Apart, so that the processor makes several at once: as a part of [`best`] they cost a
/// text a hundredth more.
#[inline(never)]
fn seen_with<const N: usize>(tag: Tag, features: [u32; N]) -> [u32; N] {
    features.map(|feature| tag.feature(feature))
}

#[cfg(test)]
mod tests;
