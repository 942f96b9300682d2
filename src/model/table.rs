//! Hashed tables of weights.
//!
//! A feature is a 32-bit hash of what was seen. Three tables know weights for it:
//! [`Weights`] one number, [`Rows`] one number a label, [`Slots`] a small record.
//! Rows and slots hold a piece of the hash beside the numbers, so that a feature which
//! training did not keep finds nothing instead of the weights of another one: with plain
//! hashing (Weinberger et al. 2009) those collisions cost more accuracy than 8-bit weights do.

/// Labels that a row has room for.
pub(crate) const LABELS: usize = 7;

/// The weights of one feature for all labels, or the sum of many such rows. The last place is unused.
pub(crate) type Row = [i16; LABELS + 1];

/// Spreads the bits of a hash and a salt over a new hash. One-to-one in `hash` for a given `salt`.
#[inline]
pub(crate) const fn mix(hash: u32, salt: u32) -> u32 {
    let x = (hash ^ salt.wrapping_mul(0x9e37_79b9)).wrapping_mul(0x85eb_ca6b);
    let x = (x ^ (x >> 15)).wrapping_mul(0xc2b2_ae35);
    x ^ (x >> 13)
}

/// One 8-bit weight a hash, without any check: for features that are nearly all kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weights<'m> {
    bytes: &'m [u8],
    mask: usize,
}

impl<'m> Weights<'m> {
    pub fn new(bytes: &'m [u8]) -> Self {
        Weights { bytes, mask: mask(bytes.len()) }
    }

    #[inline]
    pub fn get(&self, feature: u32) -> i32 {
        self.bytes.get(feature as usize & self.mask).map_or(0, |&byte| i32::from(byte as i8))
    }
}

/// Rows of seven 8-bit weights and an 8-bit check, in buckets of four.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows<'m> {
    bytes: &'m [u8],
    mask: usize,
}

/// Bytes of a row, and rows that share a bucket.
pub(crate) const ROW: usize = LABELS + 1;
pub(crate) const BUCKET: usize = 4;

impl<'m> Rows<'m> {
    pub fn new(bytes: &'m [u8]) -> Self {
        Rows { bytes, mask: mask(bytes.len() / (ROW * BUCKET)) }
    }

    /// Adds the weights of a feature to a sum; what the last place then holds means nothing.
    #[inline]
    pub fn add(&self, feature: u32, sum: &mut Row) {
        let at = (feature as usize & self.mask) * (ROW * BUCKET);
        let Some(bucket) = self.bytes.get(at..at + ROW * BUCKET) else { return };
        let check = check(feature);
        for row in bucket.chunks_exact(ROW) {
            if row.last() == Some(&check) {
                for (sum, &weight) in sum.iter_mut().zip(row) {
                    *sum = sum.wrapping_add(i16::from(weight as i8));
                }
                return;
            }
        }
    }
}

/// The check of a feature: never 0, which marks an empty row.
#[inline]
pub(crate) fn check(feature: u32) -> u8 {
    ((feature >> 24) as u8).max(1)
}

/// Small records of 15 bits by hash, with linear probing. The place and the 17 bits
/// beside the record make up the whole hash: no word is taken for another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slots<'m> {
    bytes: &'m [u8],
    mask: usize,
}

/// Bits of a slot that the record takes.
pub(crate) const RECORD: u32 = 15;

/// Slots that are looked at before a word counts as unknown.
pub(crate) const PROBES: usize = 16;

impl<'m> Slots<'m> {
    pub fn new(bytes: &'m [u8]) -> Self {
        Slots { bytes, mask: mask(bytes.len() / 4) }
    }

    #[inline]
    pub fn get(&self, hash: u32) -> Option<u16> {
        let home = mix(hash, 0);
        for probe in 0..PROBES {
            let at = (((home >> (32 - RECORD)) as usize + probe) & self.mask) * 4;
            let slot = u32::from_le_bytes(self.bytes.get(at..at + 4)?.try_into().ok()?);
            if slot == 0 {
                return None;
            }
            if slot >> RECORD == home & ((1 << (32 - RECORD)) - 1) {
                return Some((slot & ((1 << RECORD) - 1)) as u16);
            }
        }
        None
    }
}

/// One less than the largest power of two that fits.
fn mask(count: usize) -> usize {
    count.checked_ilog2().map_or(0, |bits| (1 << bits) - 1)
}
