//! Reading numbers and names from bytes that may be anything.

use crate::error::{Error, Kind};
use std::ops::Range;

pub(super) struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Reader { bytes, at: 0 }
    }

    /// What has not been read yet.
    pub fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over some bytes and says where they are.
    pub fn range(&mut self, size: usize) -> Result<Range<usize>, Error> {
        let end = self.at.checked_add(size).filter(|&end| end <= self.bytes.len());
        let end = end.ok_or(Kind::Model("the bytes end too early"))?;
        Ok(std::mem::replace(&mut self.at, end)..end)
    }

    pub fn take(&mut self, size: usize) -> Result<&'b [u8], Error> {
        let range = self.range(size)?;
        Ok(self.bytes.get(range).unwrap_or_default())
    }

    pub fn align(&mut self, to: usize) -> Result<(), Error> {
        self.take(self.at.next_multiple_of(to) - self.at).map(|_| ())
    }

    fn number(&mut self, size: usize) -> Result<u64, Error> {
        Ok(self.take(size)?.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
    }

    pub fn u32(&mut self) -> Result<u32, Error> {
        Ok(self.number(4)? as u32)
    }

    pub fn u64(&mut self) -> Result<u64, Error> {
        self.number(8)
    }

    /// Where a text of UTF-8 lies.
    pub fn text(&mut self) -> Result<Range<usize>, Error> {
        let size = self.u32()? as usize;
        let range = self.range(size)?;
        let bytes = self.bytes.get(range.clone()).unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| Kind::Model("a text is not UTF-8"))?;
        Ok(range)
    }

    pub fn name(&mut self) -> Result<String, Error> {
        let size = self.number(1)? as usize;
        let bytes = self.take(size)?.to_vec();
        Ok(String::from_utf8(bytes).map_err(|_| Kind::Model("a name is not UTF-8"))?)
    }
}
