//! The third stage: whether a cue is one, and whether its source and content are right.
//!
//! It sees what the second stage made of every likely cue of a paragraph, and so also which
//! of them lie in the content of another one.

use super::chain::{Chain, NEVER};
use super::find::label;
use super::scene::{steps, Scene};
use super::seeds::{Seed, View};
use crate::model::mix;
use std::ops::Range;

/// What the second stage made of a cue.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub seed: Seed,
    pub source: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// What would be lost by moving the ends of source and content, at least.
    source_gain: i32,
    content_gain: i32,
}

impl Link {
    /// Reads a searched chain and its labels; the first token is `start`.
    pub fn new(seed: Seed, chain: &Chain, labels: &[u8], start: usize) -> Self {
        let (mut source, mut content) = (spans(labels, label::SOURCE), spans(labels, label::CONTENT));
        let gain = |spans: &[Range<usize>]| {
            let ends = spans.iter().flat_map(|span| [span.start, span.end - 1]);
            ends.map(|at| second(chain, at, labels[at])).min().unwrap_or(0)
        };
        let (source_gain, content_gain) = (gain(&source), gain(&content));
        for span in source.iter_mut().chain(&mut content) {
            *span = span.start + start..span.end + start;
        }
        Link { seed, source, content, source_gain, content_gain }
    }
}

/// How much is lost by the best other label.
fn second(chain: &Chain, at: usize, label: u8) -> i32 {
    let margins = chain.margins(at).into_iter().enumerate();
    -margins.filter(|&(other, _)| other != label as usize).map(|(_, margin)| margin).max().unwrap_or(NEVER)
}

/// The spans of a role.
pub(crate) fn spans(labels: &[u8], begin: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (at, &l) in labels.iter().enumerate() {
        if l as usize == begin {
            out.push(at..at + 1);
        } else if l as usize == label::inside(begin) {
            if let Some(last) = out.last_mut() {
                last.end = at + 1;
            }
        }
    }
    out
}

/// What decides about a link; `rivals` are all links of the paragraph, this one among them.
pub(crate) fn features(
    scene: &Scene,
    within: &Range<usize>,
    views: &[View],
    link: &Link,
    rivals: &[Link],
    see: &mut impl FnMut(u32, u32),
) {
    let seed = &link.seed;
    let head = scene.word(seed.head);
    let tag = |at: usize, offset| scene.tag(at, offset, within);
    let (form, before, behind) = (tag(seed.head, 0), tag(seed.cue.start, -1), tag(seed.cue.end - 1, 1));
    let margin = step(-seed.margin);
    let depth = u32::from(scene.quoted[seed.head].min(2));
    see(500, 0);
    see(501, margin << 2 | depth);
    see(502, head.stem);
    see(503, mix(head.stem, form));
    see(504, u32::from(head.habits.cue) << 8 | margin);
    see(505, form << 5 | before);
    see(506, form << 5 | behind);
    see(507, mix(head.habits.cue.into(), form << 5 | before));
    see(508, steps(seed.cue.len()) << 5 | form);

    let has = u32::from(!link.source.is_empty()) << 1 | u32::from(!link.content.is_empty());
    see(510, has << 4 | margin);
    see(511, has << 5 | form);
    see(512, has << 4 | step(link.source_gain));
    see(513, has << 4 | step(link.content_gain));
    see(514, step(link.source_gain) << 8 | step(link.content_gain) << 4 | margin);

    let length: usize = link.content.iter().map(Range::len).sum();
    let quoted = link.content.iter().flat_map(Range::clone).filter(|&at| scene.quoted[at] > 0).count();
    let share = |part: usize, whole: usize| if whole == 0 { 5 } else { (part * 4 / whole) as u32 };
    let agreed = |spans: &[Range<usize>], role: usize| {
        let is = |at: usize| {
            let best = views[at - within.start].best as usize;
            best == role || best == label::inside(role)
        };
        share(spans.iter().flat_map(Range::clone).filter(|&at| is(at)).count(), spans.iter().map(Range::len).sum())
    };
    let (source, content) = (agreed(&link.source, label::SOURCE), agreed(&link.content, label::CONTENT));
    see(520, steps(length) << 4 | share(quoted, length));
    see(521, source << 8 | content << 4 | has);
    see(522, mix(source << 8 | content << 4, margin));
    see(523, share(quoted, length) << 8 | content << 4 | margin);
    let touches = |spans: &[Range<usize>]| {
        u32::from(spans.iter().any(|s| s.end == seed.cue.start)) << 1
            | u32::from(spans.iter().any(|s| s.start == seed.cue.end))
    };
    see(524, touches(&link.source) << 4 | touches(&link.content) << 2 | depth);
    see(525, mix(touches(&link.source) << 4 | touches(&link.content) << 2, form));
    see(526, (link.source.len().min(3) << 2 | link.content.len().min(3)) as u32);
    let first = link.source.first().map_or(0, |s| scene.tags[s.start] as u32);
    let last = link.source.last().map_or(0, |s| scene.word(s.end - 1).habits.source.into());
    see(527, first << 4 | last);
    let opening = link.content.first().map_or(0, |s| scene.word(s.start).word);
    see(528, opening);
    see(529, mix(opening, head.stem));

    let covers = |link: &Link, other: &Seed| link.content.iter().any(|s| s.contains(&other.head));
    let others = || rivals.iter().filter(|rival| rival.seed.head != seed.head);
    let inside =
        others().filter(|rival| covers(rival, seed)).map(|rival| 1 + step(-rival.seed.margin)).min().unwrap_or(0);
    let around =
        others().filter(|rival| covers(link, &rival.seed)).map(|rival| 1 + step(-rival.seed.margin)).min().unwrap_or(0);
    let better = others().filter(|rival| rival.seed.margin > seed.margin).count().min(3) as u32;
    see(530, inside << 4 | margin);
    see(531, around << 4 | margin);
    see(532, inside << 4 | around);
    see(533, better << 4 | margin);
}

/// Losses in steps that grow: 0, half a natural unit, 1, 1.5, 2, 3, 4, 6, 9 and more.
fn step(loss: i32) -> u32 {
    const STEPS: [i32; 8] = [1, 16, 32, 48, 64, 96, 128, 192];
    STEPS.iter().filter(|&&s| loss >= s).count() as u32 + u32::from(loss >= 288)
}
