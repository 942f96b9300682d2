//! Who claimed what, decided by the model.
//!
//! Four stages, three of them paragraph by paragraph, since no attribution of the corpus goes farther:
//! [`seeds`] finds the words that are likely cues; [`link`] asks for each of them which source and
//! content are its own; [`judge`] says how likely that is right; [`review`] weighs its sums, those of
//! the rivals and of the rest of the document together. Then each word is given to one content, the
//! surest first.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "offsets lie inside a block, whose start is taken from them; sums are of at most 255 weights of 8 bits, in 16 bits or more"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens of a block, for each of which every stage has made one entry"
)]

pub(crate) mod blocks;
pub(crate) mod chain;
pub(crate) mod decode;
mod explain;
pub(crate) mod judge;
pub(crate) mod link;
pub(crate) mod names;
pub(crate) mod place;
pub(crate) mod review;
pub(crate) mod scene;
pub(crate) mod seeds;
mod settle;
mod vocabulary;
pub(crate) mod window;

pub(crate) use explain::explain;
pub use explain::Reason;
pub(crate) use settle::settle;
#[cfg(feature = "train")]
pub(crate) use settle::{better, curve_step, is_kept};
#[cfg(feature = "train")]
pub(crate) use vocabulary::Habits;
pub(crate) use vocabulary::{habits_of, Vocabulary};

use crate::model::{Model, Row, Rows, Slots, Sum, Trees, NARROW, WIDE};
use crate::tags::Tag;
use crate::text::Text;
use blocks::{blocks, Block};
use chain::{Chain, Transitions};
use decode::{Decoder, Labelling};
use link::{Anchor, Side, Spot, Standing, Way};
use names::adding;
use place::{places, reach, Place};
use review::{Judged, Review, Survey};
use scene::Scene;
use seeds::Seed;
use std::ops::Range;
use window::Window;

/// Names of the sections that this pass reads.
pub(crate) const HABITS: &str = "claims.habits";
pub(crate) const SEED_ROWS: &str = "claims.seed.rows";
pub(crate) const LINK_ROWS: &str = "claims.link.rows";
pub(crate) const LINK_STEPS: &str = "claims.link.steps";
pub(crate) const JUDGE_ROWS: &str = "claims.judge.rows";
pub(crate) const JUDGE_CURVE: &str = "claims.judge.curve";
pub(crate) const REVIEW_TREES: &str = "claims.review.trees";

/// Something that somebody is reported to have said, written, thought, wanted or felt. In tokens.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claimed {
    pub source: Vec<Range<usize>>,
    pub cue: Range<usize>,
    /// At least one piece.
    pub content: Vec<Range<usize>>,
    /// The share of the attributions with such a score that are right.
    pub confidence: f32,
}

/// The attributions of a text.
pub(crate) fn claimed(text: &Text, tags: &[Tag], depths: &[u8], model: &Model) -> Vec<Claimed> {
    let Some(mut stages) = Stages::new(text, tags, depths, model) else { return Vec::new() };
    let curve = model.section(JUDGE_CURVE);
    let blocks = blocks(text, depths);
    let judged = stages.judge_all(&blocks);
    let survey = Survey::new(&stages.scene, judged.iter().flatten());
    let settle = |(block, links): (&Block, &Vec<Judged>)| {
        let review = Review { scene: &stages.scene, within: &block.tokens, links, survey: &survey };
        let sums: Vec<Row> = links.iter().map(|judged| review.sums(stages.review, judged)).collect();
        settle(text, &block.tokens, links, &sums, curve)
    };
    blocks.iter().zip(&judged).flat_map(settle).collect()
}

/// All stages, ready for the blocks of one document.
struct Stages<'a, 't> {
    scene: Scene<'a, 't>,
    seed: Rows<'a, NARROW>,
    link: Linking<'a>,
    judge: Rows<'a, NARROW>,
    review: Trees<'a>,
}

impl<'a, 't> Stages<'a, 't> {
    /// None with a model that lacks a table.
    fn new(text: &'a Text<'t>, tags: &'a [Tag], depths: &'a [u8], model: &'a Model) -> Option<Self> {
        let words = Vocabulary::read(text, tags, habits_of(Slots::new(model.section(HABITS))));
        let scene = Scene::new(text, tags, depths, words);
        let link = Linking::new(model, &scene)?;
        let (seed, judge) = (model.rows(SEED_ROWS)?, model.rows(JUDGE_ROWS)?);
        Some(Stages { scene, seed, link, judge, review: model.trees(REVIEW_TREES) })
    }

    /// The links of each seed of a block, the best labelling first.
    fn links(&mut self, block: &Block) -> Vec<Vec<Labelling>> {
        let (scene, within) = (&self.scene, &block.tokens);
        let places = places(scene, block);
        let seeds = seeds(self.seed, scene, &places);
        if seeds.is_empty() {
            return Vec::new();
        }
        let spots = link::spots(scene, &places, &link::heat(within, &seeds));
        self.link.begin(within);
        let mut link = |seed: Seed| self.link.link(scene, reach(scene, &places, seed.head), &spots, seed);
        seeds.into_iter().map(&mut link).collect()
    }

    /// For each block, the link of each seed that the judge likes best, with its sums.
    fn judge_all(&mut self, blocks: &[Block]) -> Vec<Vec<Judged>> {
        let judge = |block: &Block| {
            let links = self.links(block);
            self.judge(&block.tokens, links)
        };
        blocks.iter().map(judge).collect()
    }

    fn judge(&self, within: &Range<usize>, links: Vec<Vec<Labelling>>) -> Vec<Judged> {
        let rivals = judge::rivals(&links);
        let sum = |link: &Labelling| {
            let mut sum = Sum::default();
            judge::features(&self.scene, within, link, &rivals, &mut adding(self.judge, &mut sum));
            sum.row()
        };
        let best = |links: &Vec<Labelling>| links.iter().map(sum).zip(0..).reduce(settle::better);
        let best: Vec<Option<(Row, usize)>> = links.iter().map(best).collect();
        let take = |(mut links, best): (Vec<Labelling>, Option<_>)| {
            best.map(|(sum, at): (Row, usize)| (sum, links.swap_remove(at)))
        };
        links.into_iter().zip(best).filter_map(take).collect()
    }
}

/// The first stage: the seeds of a block.
fn seeds(rows: Rows<NARROW>, scene: &Scene, places: &[Place]) -> Vec<Seed> {
    let mut found = Vec::new();
    for place in places {
        for head in place.sentence.clone().filter(|&at| seeds::is_candidate(scene, at)) {
            let mut sum = Sum::default();
            seeds::of_words(scene, head, &place.paragraph, &mut adding(rows, &mut sum));
            if seeds::score(&sum.row()) < seeds::HOPELESS {
                continue;
            }
            seeds::of_token(scene, head, place, &mut adding(rows, &mut sum));
            found.push(Seed { head, score: seeds::score(&sum.row()) });
        }
    }
    seeds::choose(found)
}

/// The second stage with its rows, and what it uses again for the next cue.
struct Linking<'m> {
    rows: Rows<'m, WIDE>,
    steps: Transitions,
    /// Sums of word features before the cue and behind it.
    windows: [Window<'m>; 2],
    chain: Chain,
    scores: Vec<Row>,
    labels: Vec<u8>,
    ways: Vec<Way>,
    /// The first token of the block.
    start: usize,
    /// For each token of the block, the sums of its features before and behind a cue.
    sides: Vec<[Option<Sum<WIDE>>; 2]>,
}

impl<'m> Linking<'m> {
    fn new(model: &'m Model, scene: &Scene) -> Option<Self> {
        let rows = model.rows(LINK_ROWS)?;
        Some(Linking {
            rows,
            steps: Transitions::read(model.section(LINK_STEPS)),
            windows: [Window::new(scene, rows), Window::new(scene, rows)],
            chain: Chain::default(),
            scores: Vec::new(),
            labels: Vec::new(),
            ways: Vec::new(),
            start: 0,
            sides: Vec::new(),
        })
    }

    /// Turns to another block.
    fn begin(&mut self, within: &Range<usize>) {
        self.start = within.start;
        self.sides.clear();
        self.sides.resize(within.len(), [None; 2]);
    }

    fn link(&mut self, scene: &Scene, places: &[Place], spots: &[Spot], seed: Seed) -> Vec<Labelling> {
        let (Some(first), Some(last)) = (places.first(), places.last()) else { return Vec::new() };
        let (start, end) = (first.sentence.start, last.sentence.end);
        let spots = &spots[start - self.start..end - self.start];
        link::ways(spots, seed.head, &mut self.ways);
        self.score(scene, spots, seed.head);
        let mut decoder = Decoder { chain: &mut self.chain, steps: &self.steps, labels: &mut self.labels };
        decoder.links(&mut self.scores, seed, start)
    }

    /// The scores of all tokens that the cue reaches.
    fn score(&mut self, scene: &Scene, spots: &[Spot], head: usize) {
        self.scores.clear();
        let Some(first) = spots.first() else { return };
        let anchor = Anchor::new(scene, head, &first.place.paragraph);
        let (before, behind) = spots.split_at(head - first.at);
        self.score_side(scene, before, Side::Before, &anchor);
        self.score_side(scene, behind, Side::Behind, &anchor);
    }

    /// The scores of those on one side, which are the next.
    fn score_side(&mut self, scene: &Scene, spots: &[Spot], side: Side, anchor: &Anchor) {
        let (mut at, mut along) = (None, None);
        for spot in spots {
            let way = self.ways[self.scores.len()];
            let mut sum = self.side_sum(scene, spot, side);
            sum.add(&self.standing_sum(spot.at(side, anchor), anchor, &mut at));
            sum.add(&self.standing_sum(spot.along(side, way), anchor, &mut along));
            spot.of_cue(scene, side, anchor, way, &mut adding(self.rows, &mut sum));
            self.scores.push(sum.row());
        }
    }

    /// The sum of what tokens with this standing have in common; `known` is that of the last one.
    #[inline]
    fn standing_sum<S: Standing>(&self, standing: S, anchor: &Anchor, known: &mut Option<(S, Sum<WIDE>)>) -> Sum<WIDE> {
        match known {
            Some((last, sum)) if *last == standing => *sum,
            _ => {
                let mut sum = Sum::default();
                standing.features(anchor, &mut adding(self.rows, &mut sum));
                known.insert((standing, sum)).1
            }
        }
    }

    /// The sum of what is the same for every cue on this side of the token; worked out once a side.
    fn side_sum(&mut self, scene: &Scene, spot: &Spot, side: Side) -> Sum<WIDE> {
        if let Some(sum) = self.sides[spot.at - self.start][side as usize] {
            return sum;
        }
        let window = &mut self.windows[side as usize];
        let mut sum = window.sum(scene, spot.at, &spot.place.paragraph, side);
        spot.of_side(scene, side, &mut adding(self.rows, &mut sum));
        self.sides[spot.at - self.start][side as usize] = Some(sum);
        sum
    }
}
