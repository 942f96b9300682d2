//! From judged links to attributions: each word belongs to one content.

use super::decode::Labelling;
use super::judge::lane;
use super::review::Judged;
use super::Claimed;
use crate::cues::is_refusal;
use crate::model::Row;
use crate::order::order;
use crate::text::{hash_of, hashes, Text};
use std::ops::Range;

/// An attribution is kept from this worth on.
const LEAST: i16 = -36;

/// What speaks for keeping an attribution: the cue counts a little more than the whole, which makes cues
/// and claims about equally good.
pub(crate) fn is_kept(sums: &Row) -> bool {
    sums[lane::CUE].saturating_add(sums[lane::CLAIM] / 4 * 3) >= LEAST
}

/// Of two links of one seed, the one that is likelier right; the first of equals.
pub(crate) fn better<T>(one: (Row, T), two: (Row, T)) -> (Row, T) {
    let worth = |sums: &Row| sums[lane::CLAIM].saturating_add(sums[lane::BEST]);
    if worth(&two.0) > worth(&one.0) {
        two
    } else {
        one
    }
}

/// The reviewed sum at the start of the curve, and the width of its steps.
const CURVE_START: i32 = -160;
const CURVE_STEP: i32 = 10;

/// The share of right answers among those with this sum.
pub(crate) fn confidence(sum: i16, curve: &[u8]) -> f32 {
    curve.get(curve_step(sum, curve.len())).map_or(0.5, |&share| f32::from(share) / 255.0)
}

/// Which step of a curve a sum lies in.
pub(crate) fn curve_step(sum: i16, length: usize) -> usize {
    let step = (i32::from(sum) - CURVE_START).max(0) / CURVE_STEP;
    (step as usize).min(length.saturating_sub(1))
}

/// The attributions of a block by the last sums of its links, in the order of their cues.
pub(crate) fn settle(text: &Text, within: &Range<usize>, links: &[Judged], sums: &[Row], curve: &[u8]) -> Vec<Claimed> {
    let is_claim = |(sums, link): &(&Row, &Labelling)| is_kept(sums) && !declines_to_comment(text, link);
    let links = links.iter().map(|(_, link)| link);
    let claims: Vec<(&Row, &Labelling)> = sums.iter().zip(links).filter(is_claim).collect();
    // In the order of the text, which is that of their cues.
    let mut found = vec![None; claims.len()];
    let best_first = order(claims.iter().map(|(sums, _)| (i16::MAX.abs_diff(sums[lane::CLAIM]).into(), 0)));
    // The tokens of the block that a cue or a content has.
    let mut taken = vec![false; within.len()];
    let place = |at: usize| at - within.start;
    for at in best_first {
        let (sums, link) = claims[at];
        let cue = link.cue.clone();
        if cue.clone().any(|at| taken[place(at)]) {
            continue;
        }
        let content: Vec<_> = link.content.iter().flat_map(|span| cut(span, |at| !taken[place(at)])).collect();
        if content.is_empty() {
            continue;
        }
        content.iter().chain([&cue]).cloned().flatten().for_each(|at| taken[place(at)] = true);
        let confidence = confidence(sums[lane::CLAIM], curve);
        found[at] = Some(Claimed { source: link.source.clone(), cue, content, confidence });
    }
    found.into_iter().flatten().collect()
}

/// *declined to comment*: nothing is claimed, and what it is not said about is free for another cue.
fn declines_to_comment(text: &Text, link: &Labelling) -> bool {
    const SILENT: [u32; 6] = hashes("comment speculate elaborate answer respond discuss");
    let before = link.cue.start.saturating_sub(2)..link.cue.start;
    let words = || {
        let content = link.content.iter().cloned().flatten().take(2);
        before.clone().chain(link.cue.clone()).chain(content).map(|at| text.tokens[at].hash)
    };
    let refuses = |(one, two)| one == hash_of("to") && SILENT.contains(&two);
    words().zip(words().skip(1)).any(refuses) && words().any(is_refusal)
}

/// The longest piece of a span whose tokens are free.
fn cut(span: &Range<usize>, is_free: impl Fn(usize) -> bool) -> Option<Range<usize>> {
    let mut start = span.start;
    let ends = span.clone().filter(|&at| !is_free(at)).chain([span.end]);
    let pieces = ends.map(|end| std::mem::replace(&mut start, end + 1)..end);
    pieces.max_by_key(Range::len).filter(|longest| !longest.is_empty())
}
