//! What the first stage found in a paragraph, and the cues that the second one starts from.

use super::chain::{Chain, Transitions};
use super::find::label;
use super::scene::Scene;
use crate::limits;
use crate::model::Row;
use std::ops::Range;

/// The first stage's view of a token.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct View {
    /// Its label in the best labelling.
    pub best: u8,
    /// How little is lost by another role: outside, source, cue, content, in steps from
    /// 0 for the best to 5 for hopeless.
    pub roles: [u8; 4],
}

impl View {
    /// Whether the token is hopeless as a part of a source or a content.
    pub fn is_nothing(&self) -> bool {
        const HOPELESS: u8 = 5;
        let [_, source, _, content] = self.roles;
        source >= HOPELESS && content >= HOPELESS
    }
}

/// A likely cue.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    pub cue: Range<usize>,
    /// The word of the cue that is most often one.
    pub head: usize,
    /// How much worse than the best labelling the one with this cue is, at most 0.
    pub margin: i32,
}

/// Cues are proposed down to this margin; the judge throws out the bad ones.
const LEAST: i32 = -112;

/// Reads a searched chain, whose first token is `start`.
pub(crate) fn views(chain: &Chain, labels: &[u8], views: &mut Vec<View>) {
    let step = |margin: i32| match -margin {
        0 => 0,
        1..=15 => 1,
        16..=47 => 2,
        48..=95 => 3,
        96..=191 => 4,
        _ => 5,
    };
    for (at, &best) in labels.iter().enumerate() {
        let m = chain.margins(at);
        let roles = [m[0], m[1].max(m[2]), m[3].max(m[4]), m[5].max(m[6])].map(step);
        views.push(View { best, roles });
    }
}

/// The likely cues of a chain, in the order of the text, none overlapping.
pub(crate) fn seeds(
    scene: &Scene,
    chain: &Chain,
    scores: &[Row],
    steps: &Transitions,
    start: usize,
    seeds: &mut Vec<Seed>,
) {
    let mut begins: Vec<(i32, usize)> = (0..scores.len())
        .map(|at| (chain.margins(at)[label::CUE], at))
        .filter(|&(margin, _)| margin >= LEAST)
        .collect();
    begins.sort_by_key(|&(margin, at)| (-margin, at));
    let first = seeds.len();
    for (margin, at) in begins {
        let end = chain.run(at, label::CUE, label::inside(label::CUE), scores, steps);
        let cue = start + at..start + end;
        if seeds.len() - first == limits::BLOCK_CUES {
            break;
        }
        if seeds[first..].iter().all(|seed| seed.cue.end <= cue.start || cue.end <= seed.cue.start) {
            seeds.push(Seed { head: head(scene, &cue), cue, margin });
        }
    }
    seeds[first..].sort_by_key(|seed| seed.cue.start);
}

/// The word that is most often part of a cue; the last of equals.
pub(crate) fn head(scene: &Scene, cue: &Range<usize>) -> usize {
    cue.clone().max_by_key(|&at| scene.word(at).habits.cue).unwrap_or(cue.start)
}
