//! Training of the first stage.

use super::crf::{self, Allowed, Field, Sequence, Settings};
use super::prepare::{habits, Counts, Prepared};
use super::table;
use crate::claims::find::{self, label};
use crate::claims::scene::Scene;
use crate::claims::{for_tokens, Habits, Vocabulary, FIND_ROWS, FIND_STEPS, HABITS};
use crate::model::{mix, Writer, LABELS};
use std::collections::BTreeMap;

const SETTINGS: Settings = Settings { alpha: 0.02, l1: 0.2, l2: 0.5, epochs: 6 };

pub(super) fn train(articles: &[Prepared], writer: &mut Writer, log: &mut dyn FnMut(&str)) {
    let (all, own) = count(articles);
    let mut sequences: Vec<Sequence> = Vec::new();
    for (article, own) in articles.iter().zip(&own) {
        let scene = scene(article, |stem| without(&all, own, stem));
        for paragraph in 0..article.text.paragraph_count() {
            sequences.push(sequence(&scene, paragraph, &article.labels));
        }
    }
    log(&format!("find: {} tokens", sequences.iter().map(Sequence::len).sum::<usize>()));
    let names = table::number(&mut sequences, 2);
    log(&format!("find: {} features", names.len()));
    let refs: Vec<&Sequence> = sequences.iter().collect();
    let field = crf::train(&refs, names.len(), &allowed(), SETTINGS);
    write(&field, &names, writer, log);
    writer.put(
        HABITS,
        table::slots(all.iter().map(|(&stem, &counts)| (stem, habits(counts).record(), counts[1] + counts[2]))),
    );
}

fn write(field: &Field, names: &[u32], writer: &mut Writer, log: &mut dyn FnMut(&str)) {
    let (bytes, kept, wanted) = table::rows(names, &field.rows, 1 << 17);
    log(&format!("find: {kept} of {wanted} rows kept"));
    writer.put(FIND_ROWS, bytes);
    writer.put(FIND_STEPS, field.transition_bytes());
}

pub(super) fn scene<'a, 't>(article: &'a Prepared<'t>, habits: impl Fn(u32) -> Habits) -> Scene<'a, 't> {
    let words = Vocabulary::read(&article.text, habits);
    Scene::new(&article.text, &article.tags, &article.quoted, words)
}

fn sequence(scene: &Scene, paragraph: usize, labels: &[u8]) -> Sequence {
    let mut sequence = Sequence::default();
    for_tokens(scene, paragraph, |at, place| {
        let mut see = |template: u32, value: u32| sequence.feature(mix(value, template));
        find::window(scene, at, &place.paragraph, &mut see);
        find::of_token(scene, at, place, &mut see);
        sequence.token(labels[at]);
    });
    sequence
}

/// Counts of all articles, and of each.
pub(super) fn count(articles: &[Prepared]) -> (Counts, Vec<Counts>) {
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
pub(super) fn without(all: &Counts, own: &Counts, stem: u32) -> Habits {
    let mut counts = all.get(&stem).copied().unwrap_or_default();
    let own = own.get(&stem).copied().unwrap_or_default();
    counts.iter_mut().zip(own).for_each(|(count, own)| *count -= own);
    habits(counts)
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
