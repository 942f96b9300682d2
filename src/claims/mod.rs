//! The fourth pass: who claimed what, decided by the model.
//!
//! Three stages, paragraph by paragraph, for no attribution of the corpus goes farther:
//! [`find`] labels sources, cues and contents; [`link`] asks for each likely cue which source and
//! content are its own; [`judge`] says how likely that is right. Then each word is given to one
//! content, the surest first.

#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens of a block, for each of which every stage has made one entry"
)]

pub(crate) mod blocks;
pub(crate) mod chain;
mod explain;
pub(crate) mod find;
pub(crate) mod judge;
pub(crate) mod link;
pub(crate) mod names;
pub(crate) mod scene;
pub(crate) mod seeds;
mod settle;
mod vocabulary;
mod window;

pub(crate) use explain::explain;
pub use explain::Reason;
pub(crate) use settle::settle;
#[cfg(feature = "train")]
pub(crate) use settle::{curve_step, is_kept, lane};
#[cfg(feature = "train")]
pub(crate) use vocabulary::Habits;
pub(crate) use vocabulary::{habits_of, Vocabulary};

use crate::model::{Model, Row, Rows, Slots, LABELS};
use crate::tags::Tag;
use crate::text::Text;
use blocks::{blocks, Block};
use chain::{Chain, Transitions};
use find::{Place, Summary};
use judge::Link;
use link::{Anchor, Side, Spot, Way};
use names::Name;
use scene::Scene;
use seeds::{Seed, View};
use std::ops::Range;
use window::Window;

/// Names of the sections that this pass reads.
pub(crate) const HABITS: &str = "claims.habits";
pub(crate) const FIND_ROWS: &str = "claims.find.rows";
pub(crate) const FIND_STEPS: &str = "claims.find.steps";
pub(crate) const LINK_ROWS: &str = "claims.link.rows";
pub(crate) const LINK_STEPS: &str = "claims.link.steps";
pub(crate) const JUDGE_ROWS: &str = "claims.judge.rows";
pub(crate) const JUDGE_CURVE: &str = "claims.judge.curve";

/// Something that somebody is reported to have said, written, thought, wanted or felt. In tokens.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attribution {
    pub source: Vec<Range<usize>>,
    pub cue: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// Of the attributions with this confidence, so large a share is right.
    pub confidence: f32,
}

/// The attributions of a text.
pub(crate) fn attributions(text: &Text, tags: &[Tag], quoted: &[u8], model: &Model) -> Vec<Attribution> {
    let mut stages = Stages::new(text, tags, quoted, model);
    let curve = model.section(JUDGE_CURVE);
    let mut found = Vec::new();
    for block in blocks(text, quoted) {
        let judged = stages.judge(&block);
        found.extend(settle(&judged.links, judged.sums, curve));
    }
    found
}

/// All stages, ready for the blocks of one document.
struct Stages<'a, 't> {
    scene: Scene<'a, 't>,
    find: Stage<'a>,
    link: Stage<'a>,
    judge: Rows<'a>,
}

/// What the stages made of a block.
struct Judged {
    views: Vec<View>,
    links: Vec<Link>,
    /// The judge's sums, link by link.
    sums: Vec<Row>,
}

impl<'a, 't> Stages<'a, 't> {
    fn new(text: &'a Text<'t>, tags: &'a [Tag], quoted: &'a [u8], model: &'a Model) -> Self {
        let words = Vocabulary::read(text, habits_of(Slots::new(model.section(HABITS))));
        let scene = Scene::new(text, tags, quoted, words);
        let find = Stage::new(model, FIND_ROWS, FIND_STEPS, &scene, |word, see| find::of_type(word, see));
        let link = Stage::new(model, LINK_ROWS, LINK_STEPS, &scene, |word, see| link::of_type(word, see));
        Stages { scene, find, link, judge: Rows::new(model.section(JUDGE_ROWS)) }
    }

    fn judge(&mut self, block: &Block) -> Judged {
        let (scene, within) = (&self.scene, &block.tokens);
        let places = places(scene, block);
        self.find.find(scene, &places);
        let (views, seeds) = self.find.proposals(scene, within.start);
        self.link.begin(within.len());
        let links: Vec<Link> =
            seeds.into_iter().map(|seed| self.link.link(scene, &places, within, seed, &views)).collect();
        let sum = |link: &Link| {
            let mut sum = [0; LABELS + 1];
            judge::features(scene, within, &views, link, &links, &mut |name, value| {
                self.judge.add(name.feature(value), &mut sum);
            });
            sum
        };
        let sums = links.iter().map(sum).collect();
        Judged { views, links, sums }
    }
}

/// A stage that labels the tokens of a paragraph, and what it uses again in the next one.
struct Stage<'m> {
    rows: Rows<'m>,
    steps: Transitions,
    window: Window,
    chain: Chain,
    scores: Vec<Row>,
    labels: Vec<u8>,
    ways: Vec<Way>,
    /// For each token of the block, the sums of its features before and behind a cue.
    sides: Vec<[Option<Row>; 2]>,
}

impl<'m> Stage<'m> {
    fn new(
        model: &'m Model,
        rows: &str,
        steps: &str,
        scene: &Scene,
        of_type: impl Fn(&vocabulary::Type, &mut dyn FnMut(isize, Name, u32)),
    ) -> Self {
        let rows = Rows::new(model.section(rows));
        Stage {
            rows,
            steps: Transitions::read(model.section(steps)),
            window: Window::new(scene, &rows, of_type),
            chain: Chain::default(),
            scores: Vec::new(),
            labels: Vec::new(),
            ways: Vec::new(),
            sides: Vec::new(),
        }
    }

    fn search(&mut self) {
        self.chain.search(&self.scores, &self.steps);
        self.labels.clear();
        self.chain.labels(&self.steps, &mut self.labels);
    }

    fn find(&mut self, scene: &Scene, places: &[Place]) {
        self.scores.clear();
        for place in places {
            for at in place.sentence.clone() {
                let mut sum = [0; LABELS + 1];
                self.window.add(scene, at, &place.paragraph, &mut sum);
                find::of_token(scene, at, place, &mut |name, value| {
                    self.rows.add(name.feature(value), &mut sum);
                });
                self.scores.push(sum);
            }
        }
        self.search();
    }

    /// What the first stage thought of each token, and the likely cues.
    fn proposals(&self, scene: &Scene, start: usize) -> (Vec<View>, Vec<Seed>) {
        let (mut views, mut seeds) = (Vec::new(), Vec::new());
        seeds::views(&self.chain, &self.labels, &mut views);
        seeds::seeds(scene, &self.chain, &self.scores, &self.steps, start, &mut seeds);
        (views, seeds)
    }

    /// Forgets what is known about the tokens of the block before.
    fn begin(&mut self, tokens: usize) {
        self.sides.clear();
        self.sides.resize(tokens, [None; 2]);
    }

    fn link(&mut self, scene: &Scene, places: &[Place], within: &Range<usize>, seed: Seed, views: &[View]) -> Link {
        self.scores.clear();
        let anchor = Anchor::new(scene, &seed, within);
        link::ways(scene, within, &seed, views, &mut self.ways);
        for place in places {
            for at in place.sentence.clone() {
                if views.get(at - within.start).is_some_and(View::is_nothing) && !seed.cue.contains(&at) {
                    self.scores.push(link::NOTHING);
                    continue;
                }
                let spot = Spot { scene, place, views, at, side: Side::of(at, &seed.cue) };
                let mut sum = self.side_sum(&spot);
                let way = self.ways[at - within.start];
                spot.of_cue(&anchor, way, &mut |name, value| self.rows.add(name.feature(value), &mut sum));
                self.scores.push(sum);
            }
        }
        link::hold(&mut self.scores, seed.head - within.start);
        self.search();
        Link::new(seed, &self.chain, &self.labels, within.start)
    }

    /// The sum of what is the same for every cue on this side of the token; worked out once a side.
    fn side_sum(&mut self, spot: &Spot) -> Row {
        let (at, within) = (spot.at, &spot.place.paragraph);
        let kept = match spot.side {
            Side::Before => Some(0),
            Side::Inside => None,
            Side::Behind => Some(1),
        };
        let place = kept.and_then(|side| self.sides.get_mut(at - within.start)?.get_mut(side));
        if let Some(Some(sum)) = place {
            return *sum;
        }
        let mut sum = [0; LABELS + 1];
        self.window.add(spot.scene, at, within, &mut sum);
        spot.of_side(&mut |name, value| self.rows.add(name.feature(value), &mut sum));
        if let Some(place) = place {
            *place = Some(sum);
        }
        sum
    }
}

/// The places of a block, one for each of its sentences.
pub(crate) fn places(scene: &Scene, block: &Block) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for (number, sentence) in block.sentences.iter().enumerate() {
        let before = places.last().map(|place| &place.summary);
        let summary = Summary::new(scene, sentence, block.paragraph, number, before);
        let joined = number > 0 && scene.token(sentence.start).broken;
        places.push(Place { paragraph: block.tokens.clone(), sentence: sentence.clone(), joined, summary });
    }
    places
}
