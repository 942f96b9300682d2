//! The third stage: whether a cue is one, and whether its source and content are right.
//!
//! It sees what the second stage made of every likely cue of a paragraph, and so also which
//! of them lie in the content of another one.

use super::chain::{label, Chain};
use super::names::{name, Name};
use super::scene::{steps, Scene};
use super::seeds::Seed;
use crate::model::{mix, LABELS};
use std::ops::Range;

/// What the second stage made of a cue.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub seed: Seed,
    /// The span of the cue that holds the head.
    pub cue: Range<usize>,
    pub source: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// What would be lost by moving the ends of source and content, at least.
    source_gain: i32,
    content_gain: i32,
    /// What it loses to the best labelling; 0 for that one itself.
    pub loss: i32,
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
        let mut cues = spans(labels, label::CUE);
        for span in source.iter_mut().chain(&mut content).chain(&mut cues) {
            *span = span.start + start..span.end + start;
        }
        let held = cues.iter().find(|span| span.contains(&seed.head)).cloned();
        let cue = held.unwrap_or(seed.head..seed.head + 1);
        Link { seed, cue, source, content, source_gain, content_gain, loss: 0 }
    }

    /// The same as a labelling that is not the best.
    pub fn losing(self, loss: i32) -> Self {
        Link { loss: loss.min(-1), ..self }
    }
}

/// How much is lost by the best other label.
fn second(chain: &Chain, at: usize, label: u8) -> i32 {
    let margins = chain.margins(at).into_iter().take(LABELS).enumerate();
    let others = margins.filter(|&(other, _)| other != label as usize).map(|(_, margin)| i32::from(margin));
    -others.max().unwrap_or_default()
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

/// What decides about a link; `rivals` are the best links of all seeds of the paragraph.
pub(crate) fn features(
    scene: &Scene,
    within: &Range<usize>,
    link: &Link,
    rivals: &[Link],
    see: &mut impl FnMut(Name, u32),
) {
    let seed = &link.seed;
    let head = scene.word(seed.head);
    let tag = |at: usize, offset| scene.tag(at, offset, within);
    let (form, before, behind) = (tag(seed.head, 0), tag(link.cue.start, -1), tag(link.cue.end - 1, 1));
    let margin = likely(seed);
    let depth = u32::from(scene.quoted[seed.head].min(2));
    see(name!("judge: always"), 0);
    see(name!("judge: margin, quoted"), margin << 2 | depth);
    see(name!("judge: cue"), head.stem);
    see(name!("judge: cue, tag"), mix(head.stem, form));
    see(name!("judge: cue habit, margin"), u32::from(head.habits.cue) << 8 | margin);
    see(name!("judge: cue tag, tag before"), form << 5 | before);
    see(name!("judge: cue tag, tag behind"), form << 5 | behind);
    see(name!("judge: cue habit, tags"), mix(head.habits.cue.into(), form << 5 | before));
    see(name!("judge: cue length, tag"), steps(link.cue.len()) << 5 | form);

    let has = u32::from(!link.source.is_empty()) << 1 | u32::from(!link.content.is_empty());
    see(name!("judge: roles present, margin"), has << 4 | margin);
    see(name!("judge: roles present, cue tag"), has << 5 | form);
    see(name!("judge: roles present, source gain"), has << 4 | step(link.source_gain));
    see(name!("judge: roles present, content gain"), has << 4 | step(link.content_gain));
    see(name!("judge: gains, margin"), step(link.source_gain) << 8 | step(link.content_gain) << 4 | margin);

    let is_best = u32::from(link.loss == 0);
    see(name!("judge: loss, cue tag"), is_best << 12 | step(-link.loss) << 5 | form);
    see(name!("judge: loss, content gain"), is_best << 8 | step(-link.loss) << 4 | step(link.content_gain));

    let length: usize = link.content.iter().map(Range::len).sum();
    let quoted = link.content.iter().flat_map(Range::clone).filter(|&at| scene.quoted[at] > 0).count();
    let share = |part: usize, whole: usize| (part * 4).checked_div(whole).map_or(5, |share| share as u32);
    see(name!("judge: content length, quoted share"), steps(length) << 4 | share(quoted, length));
    see(name!("judge: quoted share, margin"), share(quoted, length) << 4 | margin);
    let touches = |spans: &[Range<usize>]| {
        u32::from(spans.iter().any(|s| s.end == link.cue.start)) << 1
            | u32::from(spans.iter().any(|s| s.start == link.cue.end))
    };
    see(name!("judge: touching, quoted"), touches(&link.source) << 4 | touches(&link.content) << 2 | depth);
    see(name!("judge: touching, cue tag"), mix(touches(&link.source) << 4 | touches(&link.content) << 2, form));
    see(name!("judge: numbers of spans"), (link.source.len().min(3) << 2 | link.content.len().min(3)) as u32);
    let first = link.source.first().map_or(0, |s| scene.tags[s.start] as u32);
    let last = link.source.last().map_or(0, |s| scene.word(s.end - 1).habits.source.into());
    see(name!("judge: source's first tag and last habit"), first << 4 | last);
    let opening = link.content.first().map_or(0, |s| scene.word(s.start).word);
    see(name!("judge: content's first word"), opening);
    see(name!("judge: content's first word, cue"), mix(opening, head.stem));

    let others = || rivals.iter().filter(|rival| rival.seed.head != seed.head);
    let word = |at: usize, offset| scene.type_at(at, offset, within);
    let (ahead, after) = (word(link.cue.start, -1), word(link.cue.end - 1, 1));
    see(name!("judge: word before"), ahead.word);
    see(name!("judge: word behind"), after.word);
    see(name!("judge: cue, word behind"), mix(head.stem, after.word));
    see(name!("judge: cue, word before"), mix(head.stem, ahead.word));
    see(
        name!("judge: first and last word of the cue"),
        mix(word(link.cue.start, 0).word, word(link.cue.end - 1, 0).word),
    );
    see(name!("judge: first word of the cue, tag before"), mix(word(link.cue.start, 0).word, before));
    see(name!("judge: last word of the cue, tag behind"), mix(word(link.cue.end - 1, 0).word, behind));
    see(
        name!("judge: tags around the cue"),
        tag(link.cue.start, -2) << 15 | before << 10 | behind << 5 | tag(link.cue.end - 1, 2),
    );
    see(name!("judge: tags around the cue, cue tag"), mix(before << 10 | behind << 5 | form, tag(link.cue.end - 1, 2)));
    see(name!("judge: verb class, cue tag, tags"), mix(head.verb.into(), form << 10 | before << 5 | behind));

    let start = link.content.first().map_or(0, |s| tag(s.start, 0) << 5 | tag(s.start, 1));
    let end = link.content.last().map_or(0, |s| tag(s.end - 1, 0) << 5 | tag(s.end - 1, 1));
    see(name!("judge: content's first tags"), start);
    see(name!("judge: content's first tags, cue tag"), mix(start, form));
    see(name!("judge: content's last tags"), end);
    let ends = |at: usize| (scene.depth(at, 0, within) << 2 | scene.depth(at, 1, within), at);
    if let Some((depths, last)) = link.content.last().map(|s| ends(s.end - 1)) {
        let next = word(last, 1);
        see(name!("judge: word behind the content, quoted"), mix(next.word, depths));
        see(name!("judge: content's last word"), word(last, 0).word);
        see(name!("judge: tags around the content's end"), mix(tag(last, 0) << 10 | tag(last, 1) << 5 | tag(last, 2), depths));
        see(name!("judge: tag behind the content, cue"), mix(head.stem, depths << 5 | tag(last, 1)));
    }
    if let Some(first) = link.content.first().map(|s| s.start) {
        let depths = scene.depth(first, -1, within) << 2 | scene.depth(first, 0, within);
        see(name!("judge: word before the content, quoted"), mix(word(first, -1).word, depths));
        see(name!("judge: tags around the content's start"), mix(tag(first, -2) << 10 | tag(first, -1) << 5 | tag(first, 0), depths));
        see(name!("judge: tag before the content, cue"), mix(head.stem, depths << 5 | tag(first, -1)));
    }
    if let Some(source) = link.source.last() {
        let beside = tag(source.start, -1) << 5 | tag(source.end - 1, 1);
        see(name!("judge: tags beside the source"), beside);
        see(name!("judge: tags beside and in the source"), mix(beside, tag(source.start, 0) << 5 | tag(source.end - 1, 0)));
        see(name!("judge: word before the source"), word(source.start, -1).word);
        see(name!("judge: word behind the source"), word(source.end - 1, 1).word);
    }
    let crosses = |other: &Link| {
        let both: usize = link.content.iter().flat_map(|a| other.content.iter().map(move |b| a.end.min(b.end).saturating_sub(a.start.max(b.start)))).sum();
        let theirs: usize = other.content.iter().map(Range::len).sum();
        match both {
            0 => 0,
            _ if both == length && both == theirs => 1,
            _ if both == theirs => 2,
            _ if both == length => 3,
            _ => 4,
        }
    };
    let most = |kind: u32| rivals.iter().filter(|r| r.seed.head != seed.head && crosses(r) == kind).map(|r| 1 + likely(&r.seed)).max().unwrap_or(0);
    see(name!("judge: same content as a rival"), most(1) << 4 | margin);
    see(name!("judge: content crosses a rival's"), most(4) << 4 | margin);
    see(name!("judge: content in a rival's"), most(3) << 4 | margin);
    let eats = |spans: fn(&Link) -> &[Range<usize>]| {
        let hit = |r: &&Link| r.seed.head != seed.head && spans(r).iter().any(|a| link.content.iter().any(|b| a.start < b.end && b.start < a.end) );
        rivals.iter().filter(hit).map(|r| 1 + likely(&r.seed)).max().unwrap_or(0)
    };
    see(name!("judge: a rival's source in the content"), eats(|r| &r.source) << 4 | margin);
    let far = |spans: &[Range<usize>]| {
        let distance = |s: &Range<usize>| {
            if s.start >= link.cue.end {
                steps(s.start - link.cue.end)
            } else {
                16 + steps(link.cue.start.saturating_sub(s.end))
            }
        };
        spans.iter().map(distance).min().unwrap_or(31)
    };
    see(name!("judge: content's place"), far(&link.content) << 5 | form);
    see(name!("judge: source's place"), far(&link.source) << 5 | form);
    see(name!("judge: places"), far(&link.content) << 10 | far(&link.source) << 5 | margin);
    let owner = link.source.last().map(|s| scene.word(s.end - 1));
    see(name!("judge: source's last word"), owner.map_or(0, |word| word.stem));
    see(name!("judge: source's last word, cue"), mix(owner.map_or(0, |word| word.stem), head.stem));
    see(
        name!("judge: source's tags, habit and length"),
        link.source.last().map_or(0, |s| {
            let word = scene.word(s.end - 1);
            tag(s.start, 0) << 13 | tag(s.end - 1, 0) << 8 | u32::from(word.habits.source) << 4 | steps(s.len())
        }),
    );
    let sentence = scene.text.sentence(scene.text.sentence_of(seed.head));
    let ends = link.content.iter().any(|s| s.end + 1 >= sentence.end && s.start < sentence.end);
    let begins = link.content.iter().any(|s| s.start == sentence.start);
    see(name!("judge: content fills the sentence"), u32::from(ends) << 10 | u32::from(begins) << 9 | depth << 5 | form);
    see(
        name!("judge: place in the sentence"),
        steps(seed.head - sentence.start) << 8 | steps(sentence.end - seed.head) << 4 | margin,
    );
    see(name!("judge: place in the text"), (within.start.min(40) / 8) as u32);
    let near = rivals.iter().filter(|rival| sentence.contains(&rival.seed.head)).count().min(4) as u32;
    let rank = rivals
        .iter()
        .filter(|rival| sentence.contains(&rival.seed.head) && rival.seed.score > seed.score)
        .count()
        .min(3) as u32;
    see(name!("judge: rank in the sentence"), near << 6 | rank << 4 | margin);
    let shared = others()
        .filter(|rival| rival.source == link.source && !link.source.is_empty())
        .map(|rival| 1 + likely(&rival.seed))
        .min()
        .unwrap_or(0);
    see(name!("judge: shares its source, margin"), shared << 4 | margin);

    let covers = |link: &Link, other: &Seed| link.content.iter().any(|s| s.contains(&other.head));
    let inside = others().filter(|rival| covers(rival, seed)).map(|rival| 1 + likely(&rival.seed)).min().unwrap_or(0);
    let around =
        others().filter(|rival| covers(link, &rival.seed)).map(|rival| 1 + likely(&rival.seed)).min().unwrap_or(0);
    let better = others().filter(|rival| rival.seed.score > seed.score).count().min(3) as u32;
    see(name!("judge: inside a rival's content, margin"), inside << 4 | margin);
    see(name!("judge: around a rival, margin"), around << 4 | margin);
    see(name!("judge: inside and around rivals"), inside << 4 | around);
    see(name!("judge: better rivals, margin"), better << 4 | margin);
}

/// Losses in steps that grow: 0, half a natural unit, 1, 1.5, 2, 3, 4, 6, 9 and more.
fn step(loss: i32) -> u32 {
    const STEPS: [i32; 8] = [1, 16, 32, 48, 64, 96, 128, 192];
    STEPS.iter().filter(|&&s| loss >= s).count() as u32 + u32::from(loss >= 288)
}

/// How likely the first stage found a cue: steps of half a natural unit.
fn likely(seed: &Seed) -> u32 {
    ((seed.score - super::seeds::LEAST) / 16).clamp(0, 13) as u32
}
