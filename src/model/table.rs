//! Hashed tables of weights.
//!
//! A feature is a 32-bit hash of what was seen. Three tables know weights for it:
//! [`Weights`] one number, [`Rows`] one number per label, [`Slots`] a small record.
//! Rows and slots hold a piece of the hash beside the numbers, so that a feature which
//! training did not keep finds nothing instead of the weights of another one: with plain
//! hashing (Weinberger et al. 2009) those collisions cost more accuracy than 8-bit weights do.

/// Steps of the stored integers in one natural unit.
pub(crate) const SCALE: f32 = 32.0;

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
    /// As many as a power of two, or none.
    bytes: &'m [u8],
}

impl<'m> Weights<'m> {
    pub fn new(bytes: &'m [u8]) -> Self {
        Weights { bytes: bytes.get(..=mask(bytes.len())).unwrap_or_default() }
    }

    #[inline]
    pub fn get(&self, feature: u32) -> i32 {
        self.bytes.get(feature as usize & self.bytes.len().wrapping_sub(1)).map_or(0, |&byte| i32::from(byte as i8))
    }
}

/// Bytes of a row: for all labels, or for three.
pub(crate) const WIDE: usize = LABELS + 1;
pub(crate) const NARROW: usize = 4;

/// Rows of 8-bit weights and an 8-bit check in `WIDTH` bytes, one place a feature: of those that share a place the
/// trainer keeps the most telling, and trains once more without the others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows<'m, const WIDTH: usize> {
    /// Little-endian: the check is the highest byte of a row.
    words: &'m [u64],
    mask: usize,
}

impl<'m, const WIDTH: usize> Rows<'m, WIDTH> {
    pub fn new(words: &'m [u64]) -> Self {
        Rows { words, mask: mask(words.len() * (WIDE / WIDTH)) }
    }

    /// Adds the weights of a feature to a sum.
    #[inline]
    pub fn add(&self, feature: u32, sum: &mut Sum) {
        let check_at = 8 * (WIDTH - 1);
        let place = feature as usize & self.mask;
        let row = if WIDTH == WIDE {
            let Some(&row) = self.words.get(place) else { return };
            row
        } else {
            let Some(&rows) = self.words.get(place / 2) else { return };
            rows >> (place % 2 * 32) & u64::from(u32::MAX)
        };
        // Of the right check nothing is left. No branch depends on what the table holds, so that the processor
        // fetches the rows of many features at once: a jump that it guessed wrong would cost more than all the rest.
        let row = row ^ u64::from(check(feature)) << check_at;
        let known = u64::from(row >> check_at == 0).wrapping_neg();
        sum.add_row(row & known);
    }
}

/// A sum of rows, four lanes of 16 bits to a word, so that a row costs two additions.
///
/// Weights are counted from -128 in it, for lanes must not borrow from each other: 256 rows fit,
/// and no score has that many features.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    even: u64,
    odd: u64,
}

impl Sum {
    /// Adds the weights of a row, whose last place is 0.
    #[inline]
    fn add_row(&mut self, row: u64) {
        const LANES: u64 = 0x00ff_00ff_00ff_00ff;
        let row = row ^ 0x8080_8080_8080_8080;
        self.even = self.even.wrapping_add(row & LANES);
        self.odd = self.odd.wrapping_add(row >> 8 & LANES);
    }

    /// Adds another sum.
    #[inline]
    pub fn add(&mut self, other: &Sum) {
        self.even = self.even.wrapping_add(other.even);
        self.odd = self.odd.wrapping_add(other.odd);
    }

    /// The sum of the weights of each label; 0 in the last place.
    #[inline]
    pub fn row(&self) -> Row {
        // In the last lane nothing is summed up but the 128 of each row.
        let bias = (self.odd >> 48) as u16;
        let lane = |at: usize| {
            let word = if at % 2 == 0 { self.even } else { self.odd };
            ((word >> (at / 2 * 16)) as u16).wrapping_sub(bias) as i16
        };
        std::array::from_fn(lane)
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
