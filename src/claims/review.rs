//! The fourth stage: what the judge found of a link, seen together with what it found of the others.
//!
//! Few numbers, weighed by regression trees (Friedman 2001): what one of them means depends on the others,
//! which the sums of the stages before cannot express. Worth half a point of cues and a point of
//! claims on articles that no stage has seen.

use super::decode::Labelling;
use super::judge::{lane, shared, size};
use super::scene::Scene;
use crate::model::{Row, Trees, Values, SUMS};
use std::collections::BTreeMap;
use std::ops::Range;

/// A link with the judge's sums.
pub(crate) type Judged = (Row, Labelling);

/// The lanes of the judge that the sums of the trees replace.
pub(crate) const REVIEWED: [usize; SUMS] = [lane::CLAIM, lane::CUE];

/// Smaller than any sum: there is nobody to have one.
const NOBODY: i32 = -1000;

/// What the judge found in a whole document.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// How many seeds there are, and the sum of what the judge says of them as cues.
    seeds: i64,
    sum: i64,
    /// By the stem of a source: how many links have it, and how many of them the judge likes.
    sources: BTreeMap<u32, [i32; 2]>,
}

impl Survey {
    /// Of the links of all seeds of all paragraphs.
    pub fn new<'l>(scene: &Scene, links: impl Iterator<Item = &'l Judged>) -> Self {
        let mut survey = Survey::default();
        for (sums, link) in links {
            survey.seeds += 1;
            survey.sum += i64::from(sums[lane::CUE]);
            if let Some(source) = source_of(scene, link) {
                let [all, liked] = survey.sources.entry(source).or_default();
                *all += 1;
                *liked += i32::from(is_liked(sums));
            }
        }
        survey
    }
}

fn is_liked(sums: &Row) -> bool {
    sums[lane::CUE] > 0
}

/// The stem of a source's last word.
fn source_of(scene: &Scene, link: &Labelling) -> Option<u32> {
    link.source.last().map(|source| scene.word(source.end - 1).stem)
}

/// A paragraph before the review.
pub(crate) struct Review<'a, 't> {
    pub scene: &'a Scene<'a, 't>,
    pub within: &'a Range<usize>,
    /// The link of each seed that the judge likes best.
    pub links: &'a [Judged],
    pub survey: &'a Survey,
}

impl Review<'_, '_> {
    /// The values of a link.
    pub fn values(&self, judged: &Judged) -> Values {
        let mut values = [0; 256];
        let mut places = values.iter_mut();
        self.see(judged, &mut |_, value| {
            if let Some(place) = places.next() {
                *place = value.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
            }
        });
        values
    }

    /// The judge's sums of a link, those in their place that the trees give.
    pub fn sums(&self, trees: Trees, judged: &Judged) -> Row {
        reviewed(judged.0, trees, &self.values(judged))
    }

    /// What each value is about, in their order.
    pub fn see(&self, judged: &Judged, see: &mut impl FnMut(&'static str, i32)) {
        sums(judged, see);
        self.cue(&judged.1, see);
        self.roles(&judged.1, see);
        self.edges(&judged.1, see);
        self.sentence(&judged.1, see);
        self.rivals(&judged.1, see);
        self.neighbours(&judged.1, see);
        self.document(judged, see);
    }

    fn cue(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        let head = self.scene.word(link.seed.head);
        see("review: cue habit", head.habits.cue.into());
        see("review: verb class", head.verb.into());
        see("review: cue tag", self.tag(link.seed.head, 0));
        see("review: tag before the cue", self.tag(link.cue.start, -1));
        see("review: tag behind the cue", self.tag(link.cue.end - 1, 1));
        see("review: cue length", link.cue.len() as i32);
        see("review: cue quoted", self.scene.depths[link.seed.head].into());
    }

    fn roles(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        let content = size(&link.content);
        let quoted = link.quoted(self.scene);
        see("review: content length", content as i32);
        see("review: content's quoted share", (quoted * 8).checked_div(content).map_or(-1, |share| share as i32));
        see("review: source length", size(&link.source) as i32);
        see("review: spans of content", link.content.len() as i32);
        see("review: spans of source", link.source.len() as i32);
        see("review: content's place", place(&link.content, &link.cue));
        see("review: source's place", place(&link.source, &link.cue));
    }

    fn edges(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        let tag = |at: Option<usize>, offset| at.map_or(-1, |at| self.tag(at, offset));
        let first = |spans: &[Range<usize>]| spans.first().map(|span| span.start);
        let last = |spans: &[Range<usize>]| spans.last().map(|span| span.end - 1);
        let owner = last(&link.source).map_or(-1, |at| self.scene.word(at).habits.source.into());
        see("review: content's first tag", tag(first(&link.content), 0));
        see("review: content's second tag", tag(first(&link.content), 1));
        see("review: tag before the content", tag(first(&link.content), -1));
        see("review: content's last tag", tag(last(&link.content), 0));
        see("review: tag behind the content", tag(last(&link.content), 1));
        see("review: source's first tag", tag(first(&link.source), 0));
        see("review: source's last tag", tag(last(&link.source), 0));
        see("review: tag before the source", tag(last(&link.source).and(first(&link.source)), -1));
        see("review: tag behind the source", tag(last(&link.source), 1));
        see("review: source habit", owner);
    }

    fn sentence(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        let head = link.seed.head;
        let sentence = self.scene.text.sentence_around(head);
        let [begins, ends] = link.fills(&sentence);
        see("review: words before in the sentence", (head - sentence.start) as i32);
        see("review: words behind in the sentence", (sentence.end - head) as i32);
        see("review: content ends the sentence", ends.into());
        see("review: content begins the sentence", begins.into());
        let here = || self.rivals_of(link).filter(|(_, rival)| sentence.contains(&rival.seed.head));
        let better = here().filter(|(_, rival)| rival.seed.score > link.seed.score);
        see("review: better rivals in the sentence", better.count() as i32);
        see("review: rivals in the sentence", here().count() as i32);
    }

    /// For each way in which a rival can stand to the link, the judge's sum of the best one that does.
    fn rivals(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        let own = size(&link.content);
        let mut best = [NOBODY; WAYS.len()];
        for (sums, rival) in self.rivals_of(link) {
            let ways = ways(link, own, rival);
            for (best, _) in best.iter_mut().zip(ways).filter(|(_, way)| *way) {
                *best = (*best).max(sums[lane::CUE].into());
            }
        }
        WAYS.into_iter().zip(best).for_each(|(way, best)| see(way, best));
    }

    fn neighbours(&self, link: &Labelling, see: &mut impl FnMut(&'static str, i32)) {
        const FAR: i32 = 99;
        let head = link.seed.head;
        let before = self.rivals_of(link).filter(|(_, rival)| rival.seed.head < head).last();
        let behind = self.rivals_of(link).find(|(_, rival)| rival.seed.head > head);
        let sum = |rival: Option<&Judged>| rival.map_or(NOBODY, |(sums, _)| sums[lane::CUE].into());
        let far = |rival: Option<&Judged>| rival.map_or(FAR, |(_, rival)| rival.seed.head.abs_diff(head) as i32);
        see("review: the seed before", sum(before));
        see("review: the seed behind", sum(behind));
        see("review: words to the seed before", far(before));
        see("review: words to the seed behind", far(behind));
    }

    fn document(&self, (sums, link): &Judged, see: &mut impl FnMut(&'static str, i32)) {
        let source = source_of(self.scene, link).and_then(|source| self.survey.sources.get(&source));
        let [all, liked] = source.copied().unwrap_or_default();
        let own = i32::from(is_liked(sums));
        let (others, sum) = (self.survey.seeds - 1, self.survey.sum - i64::from(sums[lane::CUE]));
        see("review: mean of the document", sum.checked_div(others).unwrap_or(0) as i32);
        see("review: links with the source", all);
        see("review: liked ones among them", liked - own);
    }

    /// The links of the other seeds.
    fn rivals_of(&self, link: &Labelling) -> impl Iterator<Item = &Judged> {
        let head = link.seed.head;
        self.links.iter().filter(move |(_, rival)| rival.seed.head != head)
    }

    fn tag(&self, at: usize, offset: isize) -> i32 {
        self.scene.tag(at, offset, self.within) as i32
    }
}

/// The judge's sums, with those that the trees give for the values in their place.
pub(crate) fn reviewed(mut sums: Row, trees: Trees, values: &Values) -> Row {
    REVIEWED.into_iter().zip(trees.sums(values)).for_each(|(lane, sum)| sums[lane] = sum);
    sums
}

/// How a rival can stand to a link.
const WAYS: [&str; 10] = [
    "review: inside a rival's content",
    "review: inside a rival's source",
    "review: around a rival",
    "review: same source as a rival",
    "review: a rival's source in the content",
    "review: source in a rival's content",
    "review: same content as a rival",
    "review: content in a rival's",
    "review: a rival's content in the content",
    "review: content crosses a rival's",
];

/// Which ways a rival stands to a link whose content has so many tokens.
fn ways(link: &Labelling, own: usize, rival: &Labelling) -> [bool; WAYS.len()] {
    let (both, theirs) = (shared(&link.content, &rival.content), size(&rival.content));
    [
        rival.covers(link),
        rival.source.iter().any(|span| span.contains(&link.seed.head)),
        link.covers(rival),
        rival.source == link.source && !link.source.is_empty(),
        shared(&link.content, &rival.source) > 0,
        shared(&link.source, &rival.content) > 0,
        both == own && both == theirs,
        both == own && both < theirs,
        both > 0 && both == theirs && both < own,
        both > 0 && both < own && both < theirs,
    ]
}

/// What the stages before say of a link.
fn sums((sums, link): &Judged, see: &mut impl FnMut(&'static str, i32)) {
    see("review: seed", link.seed.score);
    see("review: judged as a cue", sums[lane::CUE].into());
    see("review: judged as a claim", sums[lane::CLAIM].into());
    see("review: judged the best labelling", sums[lane::BEST].into());
    see("review: loss", link.loss);
    see("review: source gain", link.source_gain);
    see("review: content gain", link.content_gain);
}

/// How many tokens behind the cue the nearest of some spans begins; below 0 before it.
fn place(spans: &[Range<usize>], cue: &Range<usize>) -> i32 {
    const ABSENT: i32 = 999;
    let place = |span: &Range<usize>| {
        if span.start >= cue.end {
            (span.start - cue.end) as i32
        } else {
            span.end as i32 - 1 - cue.start as i32
        }
    };
    spans.iter().map(place).min_by_key(|place| place.abs()).unwrap_or(ABSENT)
}
