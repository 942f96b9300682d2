//! Slips of the pen: names of a cast that the text spells otherwise, *Brownlow* and *Browlow*.

use crate::text::Hasher;

/// Shorter names are too often other names with a letter changed: *Tom* and *Tim*.
const LEAST: usize = 5;

/// Longer words are no names.
const MOST: usize = 24;

/// Whether two words are one slip apart: a letter more, less or other, or the same letters changed about inside.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<u32>, Vec<u32>) = (letters(a).collect(), letters(b).collect());
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let inner = |letters: &[u32]| letters.iter().take(letters.len().saturating_sub(end)).fold(0, sum);
    let length = a.len().max(b.len()).saturating_sub(end);
    start > 0 && (length == 1 || length > 0 && a.len() == b.len() && inner(a) == inner(b))
}

/// Hashes of which two words that are one slip apart share some: of the first letter with the others in any order, as
/// they are and without each in turn. None of a short word.
pub(super) fn signatures(word: &str) -> impl Iterator<Item = u32> {
    let mut letters: Vec<u32> = letters(word).collect();
    if letters.len() < LEAST {
        letters.clear();
    }
    // The first counts otherwise than the same letter inside; nothing is left out in its place.
    let first = letters.first().map_or(0, |first| first.rotate_left(16));
    let all = letters.iter().skip(1).fold(first, sum);
    letters.into_iter().enumerate().map(move |(at, letter)| if at == 0 { all } else { all.wrapping_sub(letter) })
}

/// The hashes of a word's letters, without case.
fn letters(word: &str) -> impl Iterator<Item = u32> + '_ {
    let letters = word.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphabetic()).take(MOST);
    letters.map(|letter| Hasher::new().char(letter).finish())
}

/// A hash of letters that their order does not change.
fn sum(sum: u32, letter: &u32) -> u32 {
    sum.wrapping_add(*letter)
}
