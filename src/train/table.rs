//! From trained weights to the tables of the model.

use super::crf::{round, Field, Sequence, Settings};
use crate::model::{check, mix, Rows, LABELS, PLACES, PROBES, RECORD};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Features are hashes already.
#[derive(Default)]
pub(super) struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {}
    fn write_u32(&mut self, value: u32) {
        self.0 = u64::from(value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

type Numbers = HashMap<u32, u32, BuildHasherDefault<Plain>>;

/// Numbers the features that occur at least so often, in the sequences too, and returns
/// their hashes and counts by number.
pub(super) fn number(sequences: &mut [Sequence], least: u32) -> Vec<(u32, u32)> {
    let mut counts = Numbers::default();
    for &feature in sequences.iter().flat_map(Sequence::all) {
        *counts.entry(feature).or_default() += 1;
    }
    let mut names: Vec<(u32, u32)> = counts.into_iter().filter(|&(_, count)| count >= least).collect();
    names.sort_unstable();
    let numbers: Numbers = names.iter().zip(0..).map(|(&(name, _), number)| (name, number)).collect();
    for sequence in sequences {
        sequence.rename(|feature| numbers.get(&feature).copied());
    }
    names
}

/// Trains with all features, and once more, without L1, with those alone that get a place: names
/// and sequences are left with no others. `train` is given the sequences and the number of features.
pub(super) fn train_kept(
    names: &mut Vec<(u32, u32)>,
    sequences: &mut [Sequence],
    settings: Settings,
    train: impl Fn(&[Sequence], usize, Settings) -> Field,
) -> Field {
    let first = train(sequences, names.len(), settings);
    keep(names, sequences, &kept(names, &first.rows));
    train(sequences, names.len(), Settings { l1: 0.0, ..settings })
}

/// Weights of features, by number.
type Weights = [[f32; LABELS + 1]];

/// The numbers of the features that get a place in a table, in order: at each place the most telling. A row
/// tells as much as the squares of its weights, as often as its feature occurs.
fn kept(names: &[(u32, u32)], weights: &Weights) -> Vec<usize> {
    let telling = |number: usize| names[number].1 as f32 * weights[number].iter().map(|w| w * w).sum::<f32>();
    let mut best: Vec<Option<usize>> = vec![None; PLACES];
    for number in (0..names.len()).filter(|&n| weights[n].iter().any(|&w| round(w) != 0)) {
        let place = &mut best[place(names[number].0)];
        if place.is_none_or(|other| telling(other) < telling(number)) {
            *place = Some(number);
        }
    }
    let mut kept: Vec<usize> = best.into_iter().flatten().collect();
    kept.sort_unstable();
    kept
}

/// The table of those that are kept, of so many bytes.
pub(super) fn rows<const SIZE: usize>(names: &[(u32, u32)], weights: &Weights) -> Vec<u8> {
    let width = Rows::<SIZE>::WIDTH;
    let mut bytes = vec![0u8; SIZE];
    for number in kept(names, weights) {
        let (name, _) = names[number];
        let row = &mut bytes[place(name) * width..][..width];
        for (to, &weight) in row.iter_mut().zip(&weights[number]) {
            *to = round(weight) as u8;
        }
        row[width - 1] = check(name);
    }
    bytes
}

fn place(feature: u32) -> usize {
    feature as usize % PLACES
}

/// Forgets all features but those with these numbers, in names and sequences.
fn keep(names: &mut Vec<(u32, u32)>, sequences: &mut [Sequence], kept: &[usize]) {
    let mut numbers = vec![None; names.len()];
    kept.iter().zip(0..).for_each(|(&old, new)| numbers[old] = Some(new));
    sequences.iter_mut().for_each(|sequence| sequence.rename(|feature| numbers[feature as usize]));
    *names = kept.iter().map(|&number| names[number]).collect();
}

/// A table of records for [`crate::model::Slots`]; the more important ones go first.
pub(super) fn slots(records: impl Iterator<Item = (u32, u16, u32)>) -> Vec<u8> {
    let mut records: Vec<_> = records.collect();
    records.sort_unstable_by_key(|&(key, _, weight)| (std::cmp::Reverse(weight), key));
    fill_slots(records.into_iter().map(|(key, record, _)| (key, record))).0
}

/// The same for records in the order in which they are to be put, and how many found a place.
pub(super) fn fill_slots(records: impl Iterator<Item = (u32, u16)>) -> (Vec<u8>, usize) {
    const SLOTS: usize = 1 << 15;
    let mut slots = vec![0u32; SLOTS];
    let mut stored = 0;
    for (key, record) in records {
        let home = mix(key, 0);
        let mut places = (0..PROBES).map(|probe| ((home >> (32 - RECORD)) as usize + probe) & (SLOTS - 1));
        if let Some(at) = places.find(|&at| slots[at] == 0) {
            slots[at] = (home & ((1 << (32 - RECORD)) - 1)) << RECORD | u32::from(record);
            stored += 1;
        }
    }
    (slots.iter().flat_map(|slot| slot.to_le_bytes()).collect(), stored)
}
