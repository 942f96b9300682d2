//! Lists of what stands in a text, by where it stands: asked so often that each bisection would be felt.

use std::ops::Deref;

/// Things in the order of the tokens that they begin at.
#[derive(Debug, Default)]
pub(crate) struct Placed<T> {
    list: Vec<T>,
    /// For each token up to the beginning of the last, how many begin before it.
    begun: Vec<u32>,
}

impl<T> Placed<T> {
    /// Linear in the tokens.
    pub fn new(list: Vec<T>, start: impl Fn(&T) -> usize) -> Self {
        let starts: Vec<usize> = list.iter().map(start).collect();
        Placed { list, begun: begun(&starts) }
    }

    /// How many begin before a token, which is the number of the first one from there on.
    #[inline]
    pub fn begun_before(&self, token: usize) -> usize {
        self.begun.get(token).map_or(self.list.len(), |&before| before as usize)
    }
}

/// For each token up to the last start, how many starts are before it.
#[inline(never)]
fn begun(starts: &[usize]) -> Vec<u32> {
    let mut begun = Vec::with_capacity(starts.last().map_or(0, |last| last.saturating_add(1)));
    for (start, before) in starts.iter().zip(0..) {
        begun.resize(begun.len().max(start.saturating_add(1)), before);
    }
    begun
}

impl<T> Deref for Placed<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_a_bisection_does() {
        let starts = Placed::new(vec![1, 4, 4, 7], |&start| start);
        for token in 0..9 {
            assert_eq!(starts.begun_before(token), starts.partition_point(|&start| start < token), "{token}");
        }
    }
}
