//! Scores of tokens: word features added up once a type, the others looked up.

use super::find::WINDOW;
use super::names::Name;
use super::scene::Scene;
use super::vocabulary::Type;
use crate::model::{Row, Rows, LABELS};
use std::ops::Range;

const OFFSETS: usize = 2 * WINDOW as usize + 1;

/// For every type of a document, the sum of its word features at each offset.
#[derive(Debug)]
pub(crate) struct Window {
    sums: Vec<[Row; OFFSETS]>,
}

impl Window {
    /// `of_type` lists the features of a word, with the farthest offset of each.
    pub fn new(scene: &Scene, rows: &Rows, of_type: impl Fn(&Type, &mut dyn FnMut(isize, Name, u32))) -> Self {
        let sum = |word: &Type| {
            let mut sums = [[0; LABELS + 1]; OFFSETS];
            of_type(word, &mut |farthest, name, value| {
                for offset in -farthest..=farthest {
                    rows.add(name.at(offset).feature(value), &mut sums[(offset + WINDOW) as usize]);
                }
            });
            sums
        };
        Window { sums: scene.words.types.iter().map(sum).collect() }
    }

    /// The sum of the word features around a token.
    #[inline]
    pub fn add(&self, scene: &Scene, at: usize, within: &Range<usize>, sum: &mut Row) {
        for offset in -WINDOW..=WINDOW {
            let place = at.checked_add_signed(offset).filter(|at| within.contains(at));
            let id = place.map_or(0, |at| scene.words.of_token[at]);
            for (sum, add) in sum.iter_mut().zip(&self.sums[id as usize][(offset + WINDOW) as usize]) {
                *sum = sum.wrapping_add(*add);
            }
        }
    }
}
