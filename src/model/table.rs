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

/// Rows of a table: as many as 16 bits of a feature can tell apart.
pub(crate) const PLACES: usize = 1 << 16;

/// Bytes of a table whose rows are for all labels, and of one whose rows are for three.
pub(crate) const WIDE: usize = (LABELS + 1) * PLACES;
pub(crate) const NARROW: usize = 4 * PLACES;

/// Rows of 8-bit weights and an 8-bit check, one place a feature: of those that share a place the trainer keeps the
/// most telling, and trains once more without the others.
///
/// All tables of a kind have one size, which the compiler knows: no place needs to be checked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows<'m, const SIZE: usize> {
    /// Little-endian: the check is the highest byte of a row.
    bytes: &'m [u8; SIZE],
}

impl<'m, const SIZE: usize> Rows<'m, SIZE> {
    /// Bytes of a row.
    pub const WIDTH: usize = SIZE / PLACES;

    /// The table in these bytes; none if they are not as many.
    pub fn new(bytes: &'m [u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Rows { bytes })
    }

    fn row(&self, place: u16) -> u64 {
        let row = self.bytes.get(usize::from(place) * Self::WIDTH..).unwrap_or_default();
        if SIZE == WIDE {
            row.first_chunk().map_or(0, |&row| u64::from_le_bytes(row))
        } else {
            row.first_chunk().map_or(0, |&row| u32::from_le_bytes(row).into())
        }
    }

    /// Where the check begins in a row, and what a row with the right one is turned into: its weights counted from
    /// -128, so that bytes do not borrow from each other, and a 255 in the place of the check.
    const CHECK: usize = 8 * (Self::WIDTH - 1);
    const COUNTED: u64 = 0x80_8080_8080_8080 & !(u64::MAX << Self::CHECK) | 0xff << Self::CHECK;

    /// Adds the weights of a feature to a sum.
    #[inline]
    pub fn add(&self, feature: u32, sum: &mut Sum<SIZE>) {
        let row = self.row(feature as u16) ^ u64::from(check(feature)) << Self::CHECK;
        // No branch depends on what the table holds, so that the processor fetches the rows of many features at once: a
        // jump that it guessed wrong would cost more than all the rest. The compiler would make one of a comparison.
        let known = (row >> Self::CHECK).wrapping_sub(1) as i64 >> 8;
        sum.add_row((row ^ Self::COUNTED) & known as u64);
    }
}

/// A sum of rows, of which up to 255 fit: no score has that many features.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum<const SIZE: usize> {
    /// Of all bytes of the rows, which carry into each other.
    total: u64,
    /// Of every other byte, in lanes of 16 bits. What is left of the total are the rest.
    even: u64,
}

impl<const SIZE: usize> Sum<SIZE> {
    #[inline]
    fn add_row(&mut self, row: u64) {
        self.total = self.total.wrapping_add(row);
        self.even = self.even.wrapping_add(row & 0x00ff_00ff_00ff_00ff);
    }

    /// Adds another sum.
    #[inline]
    pub fn add(&mut self, other: &Self) {
        self.total = self.total.wrapping_add(other.total);
        self.even = self.even.wrapping_add(other.even);
    }

    /// The sum of the weights of each label; 0 in the places that are none.
    #[inline]
    pub fn row(&self) -> Row {
        let odd = self.total.wrapping_sub(self.even);
        // Each row has added 255 here, which is 1 less than nothing in a byte.
        let rows = ((odd >> Rows::<SIZE>::CHECK) as u8).wrapping_neg();
        let lane = |at: usize| {
            let word = if at % 2 == 0 { self.even } else { odd >> 8 };
            ((word >> (at / 2 * 16)) as u16).wrapping_sub(u16::from(rows) * 128) as i16
        };
        std::array::from_fn(|at| if at < Rows::<SIZE>::WIDTH - 1 { lane(at) } else { 0 })
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
