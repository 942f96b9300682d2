//! From trained weights to the tables of the model.

use super::crf::{round, Sequence};
use crate::model::{check, mix, BUCKET, LABELS, PROBES, RECORD, ROW};
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

/// The most telling rows in as many places; also how many were kept, of how many. A row
/// tells as much as the squares of its weights, as often as its feature occurs.
pub(super) fn rows(names: &[(u32, u32)], weights: &[[f32; LABELS + 1]], places: usize) -> (Vec<u8>, usize, usize) {
    let telling = |number: usize| names[number].1 as f32 * weights[number].iter().map(|w| w * w).sum::<f32>();
    let mut order: Vec<usize> = (0..names.len()).filter(|&n| weights[n].iter().any(|&w| round(w) != 0)).collect();
    order.sort_by(|&a, &b| telling(b).total_cmp(&telling(a)).then(names[a].cmp(&names[b])));
    let mut bytes = vec![0u8; places * ROW];
    let mut kept = 0;
    for &number in &order {
        let (name, _) = names[number];
        let bucket = (name as usize & (places / BUCKET - 1)) * BUCKET * ROW;
        let mut rows = bytes[bucket..bucket + BUCKET * ROW].chunks_exact_mut(ROW);
        // A row with this check would be found instead of a later one.
        let place = rows.find(|row| row[LABELS] == 0 || row[LABELS] == check(name));
        if let Some(row) = place.filter(|row| row[LABELS] == 0) {
            for (to, &weight) in row.iter_mut().zip(&weights[number]) {
                *to = round(weight) as u8;
            }
            row[LABELS] = check(name);
            kept += 1;
        }
    }
    (bytes, kept, order.len())
}

/// A table of records for [`crate::model::Slots`]; the more important ones go first.
pub(super) fn slots(records: impl Iterator<Item = (u32, u16, u32)>) -> Vec<u8> {
    const SLOTS: usize = 1 << 15;
    let mut records: Vec<_> = records.collect();
    records.sort_unstable_by_key(|&(key, _, weight)| (std::cmp::Reverse(weight), key));
    let mut slots = vec![0u32; SLOTS];
    for (key, record, _) in records {
        let home = mix(key, 0);
        let places = (0..PROBES).map(|probe| ((home >> (32 - RECORD)) as usize + probe) & (SLOTS - 1));
        if let Some(at) = places.into_iter().find(|&at| slots[at] == 0) {
            slots[at] = (home & ((1 << (32 - RECORD)) - 1)) << RECORD | u32::from(record);
        }
    }
    slots.iter().flat_map(|slot| slot.to_le_bytes()).collect()
}
