//! The tagger's dictionary, counted, and its context weights, an averaged perceptron
//! (Collins 2002).

use super::corpus::{silver_tags, Article};
use super::table::fill_slots;
use crate::model::{Model, Slots, Writer};
use crate::tags::{self, features, keys, known, Candidates, Tag};
use crate::text::Text;
use crate::Error;
use std::collections::BTreeMap;

/// Occurrences from which a word stands in the dictionary itself.
const KNOWN: u32 = 3;
/// Words seen at most this often teach what endings mean.
const RARE: u32 = 5;
/// Occurrences from which an ending stands in the dictionary.
const ENDING: u32 = 4;
/// A tag is a candidate if at least one in so many occurrences has it.
const SHARE: u32 = 50;
const EPOCHS: usize = 6;
const WEIGHTS: usize = 1 << 17;

/// One more than there are tags, whose numbers begin with 1.
const TAGS: usize = Tag::ALL.len() + 1;

type Counts = [u32; TAGS];

/// Trains the tagger on the silver tags and writes its two sections.
pub(super) fn train(articles: &[Article], writer: &mut Writer, log: &mut dyn FnMut(&str)) {
    let texts: Vec<Text> = articles.iter().map(|a| Text::read(&a.text)).collect();
    let silver: Vec<_> = articles.iter().zip(&texts).map(|(a, t)| silver_tags(a, t)).collect();
    let slots = dictionary(&texts, &silver, log);
    let weights = perceptron(&texts, &silver, &Slots::new(&slots));
    writer.put(tags::WORDS, slots);
    writer.put(tags::CONTEXT, weights);
}

fn dictionary(texts: &[Text], silver: &[Vec<Option<Tag>>], log: &mut dyn FnMut(&str)) -> Vec<u8> {
    let mut words: BTreeMap<u32, Counts> = BTreeMap::new();
    each(texts, silver, |text, at, tag| {
        let keys = keys(text, &text.tokens[at]);
        words.entry(keys[0]).or_insert([0; TAGS])[tag as usize] += 1;
    });
    let total = |counts: &Counts| counts.iter().sum::<u32>();
    let mut endings: BTreeMap<u32, Counts> = BTreeMap::new();
    each(texts, silver, |text, at, tag| {
        let keys = keys(text, &text.tokens[at]);
        if words.get(&keys[0]).is_some_and(|c| total(c) <= RARE) {
            for &key in &keys[2..] {
                endings.entry(key).or_insert([0; TAGS])[tag as usize] += 1;
            }
        }
    });
    let kept =
        words.iter().filter(|(_, c)| total(c) >= KNOWN).chain(endings.iter().filter(|(_, c)| total(c) >= ENDING));
    let mut records: Vec<(u32, u16, u32)> = kept.map(|(&key, counts)| (total(counts), record(counts), key)).collect();
    records.sort_unstable_by(|a, b| b.cmp(a));
    let (slots, stored) = fill_slots(records.iter().map(|&(_, record, key)| (key, record)));
    log(&format!("tags: {stored} of {} dictionary entries stored", records.len()));
    slots
}

fn record(counts: &Counts) -> u16 {
    let total: u32 = counts.iter().sum();
    let mut tags: Vec<Tag> = Tag::ALL.into_iter().filter(|&t| counts[t as usize] * SHARE > total).collect();
    tags.sort_by_key(|&t| std::cmp::Reverse(counts[t as usize]));
    Candidates::record(&tags)
}

fn perceptron(texts: &[Text], silver: &[Vec<Option<Tag>>], words: &Slots) -> Vec<u8> {
    let mut weights = vec![0f32; WEIGHTS];
    let mut sums = vec![0f64; WEIGHTS];
    let mut step = 0f64;
    for _ in 0..EPOCHS {
        for (text, silver) in texts.iter().zip(silver) {
            let known = known(text, words);
            let mut before: Vec<Tag> = Vec::with_capacity(text.tokens.len());
            for at in 0..text.tokens.len() {
                let here = known[text.types.of_token[at] as usize];
                if !here.several() {
                    before.push(here.first());
                    continue;
                }
                let features = features(text, &known, at, &before);
                let place = |tag: Tag, feature: u32| tag.feature(feature) as usize & (WEIGHTS - 1);
                let score = |tag: Tag| features.iter().map(|&f| weights[place(tag, f)]).sum::<f32>();
                let mut best = (f32::MIN, Tag::Other);
                for tag in here.tags() {
                    let score = score(tag);
                    if score > best.0 {
                        best = (score, tag);
                    }
                }
                step += 1.0;
                if let Some(gold) = silver[at].filter(|&gold| gold != best.1 && here.tags().any(|t| t == gold)) {
                    for &feature in &features {
                        for (tag, change) in [(gold, 1f32), (best.1, -1f32)] {
                            weights[place(tag, feature)] += change;
                            sums[place(tag, feature)] += step * f64::from(change);
                        }
                    }
                }
                before.push(best.1);
            }
        }
    }
    let averages: Vec<f64> = weights.iter().zip(&sums).map(|(&w, s)| f64::from(w) - s / step).collect();
    let largest = averages.iter().fold(0f64, |m, a| m.max(a.abs()));
    let scale = 127.0 / largest.clamp(1e-9, LARGEST);
    averages.iter().map(|a| (a * scale).round().clamp(-127.0, 127.0) as i8 as u8).collect()
}

/// Larger averages are cut off, which leaves the small ones more of the 8 bits.
const LARGEST: f64 = 12.0;

fn each(texts: &[Text], silver: &[Vec<Option<Tag>>], mut visit: impl FnMut(&Text, usize, Tag)) {
    for (text, silver) in texts.iter().zip(silver) {
        for (at, tag) in silver.iter().enumerate() {
            if let Some(tag) = *tag {
                visit(text, at, tag);
            }
        }
    }
}

/// The share of tokens with a silver tag that get it.
pub(super) fn accuracy(articles: &[Article], model: &Model) -> Result<f64, Error> {
    let (mut right, mut all) = (0, 0);
    for article in articles {
        let text = Text::read(&article.text);
        for (tag, silver) in tags::tags(&text, model).iter().zip(silver_tags(article, &text)) {
            all += usize::from(silver.is_some());
            right += usize::from(silver == Some(*tag));
        }
    }
    Ok(right as f64 / all.max(1) as f64)
}
