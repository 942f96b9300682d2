//! Slips of the pen: names of a cast that the text spells otherwise, *Brownlow* and *Browlow*.

use crate::limits;
use crate::text::Hasher;

/// Shorter names are too often other names with a letter changed: *Tom* and *Tim*.
const LEAST: usize = 5;

/// Longer words are no names.
const MOST: usize = 24;

/// Words with those who bear them, found by what a slip leaves as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Slips {
    /// Sorted, to be bisected.
    entries: Vec<(u32, u32)>,
}

impl Slips {
    /// Files words with their bearers. Takes about as many entries as the words have letters.
    pub fn new<'w>(words: impl Iterator<Item = (&'w str, u32)>) -> Self {
        let mut entries: Vec<(u32, u32)> = Vec::new();
        for (word, bearer) in words {
            entries.extend(signatures(word).map(|signature| (signature, bearer)));
        }
        entries.sort_unstable();
        entries.dedup();
        Slips { entries }
    }

    /// Who may be meant by a word: the bearers of those that have its first letter, and all but one of the others in any
    /// order. Some may come twice; of many alike, not all.
    pub fn near<'a>(&'a self, word: &str) -> impl Iterator<Item = u32> + 'a {
        let same = |signature: u32| {
            let first = self.entries.partition_point(|entry| entry.0 < signature);
            let from = self.entries.get(first..).unwrap_or_default().iter().take(limits::NAMESAKES);
            from.take_while(move |entry| entry.0 == signature)
        };
        signatures(word).flat_map(same).map(|entry| entry.1)
    }
}

/// Whether two words are one slip apart: a letter more, less or other, or the same letters changed about inside.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b) = (letters(a), letters(b));
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let inner = |letters: &[char]| {
        let mut inner = letters.get(..letters.len().saturating_sub(end)).unwrap_or_default().to_vec();
        inner.sort_unstable();
        inner
    };
    let (a, b) = (inner(a), inner(b));
    start > 0 && (a.len().max(b.len()) == 1 || !a.is_empty() && a == b)
}

fn letters(word: &str) -> Vec<char> {
    word.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphabetic()).take(MOST).collect()
}

/// The hashes of a word's first letter with the others in order, as they are and without each in turn. None of a short
/// word.
fn signatures(word: &str) -> impl Iterator<Item = u32> {
    let mut letters = letters(word);
    letters.get_mut(1..).unwrap_or_default().sort_unstable();
    let count = if letters.len() < LEAST { 0 } else { letters.len() };
    // What is left out at 0 is nothing.
    (0..count).map(move |out| {
        let kept = letters.iter().enumerate().filter(|(at, _)| out == 0 || *at != out);
        kept.fold(Hasher::new(), |hasher, (_, letter)| hasher.char(*letter)).finish()
    })
}
