//! The second stage: the source and the content of one cue.
//!
//! For each likely cue, a chain over the sentences that it reaches labels what belongs to this cue.
//! It sees where a token stands relative to the cue, what lies between them, and where
//! other likely cues stand. What tokens beside each other have in common is summed up once.
//!
//! Of 58 kinds of features 31 are left. Each was left out in turn, and then groups of them, and the labellings of articles
//! that the weights were not trained on were counted: 27 kinds, most of them windows of tags and words, told nothing
//! beside the others. The same with the kinds of the first stage costs half a point of cues.

use super::names::{name, Name};
use super::place::Place;
use super::scene::{steps, Scene, NOWHERE};
use super::seeds::Seed;
use super::window::{Look, See, Unit};
use crate::model::mix;
use crate::tags::Tag;
use crate::text::{Kind, Token};
use std::ops::Range;

/// Before or behind the cue.
impl Look for Side {
    #[inline(always)]
    fn of_unit(self, unit: Unit, see: &mut impl See) {
        let (word, side) = (unit.word, self as u32);
        see.beside(name!("link: word"), word.word);
        see.beside(name!("link: ending of 3"), word.endings[0]);
        see.beside(name!("link: side, word, quoted"), mix(word.word, side << 2 | unit.quoted));
    }

    #[inline(always)]
    fn of_kind(self, unit: Unit, see: &mut impl See) {
        let side = self as u32;
        see.beside(name!("link: habits"), unit.word.habits.number());
        see.beside(name!("link: side, tag"), side << 5 | unit.tag);
        see.beside(name!("link: side, habits, tag"), mix(unit.word.habits.number(), side << 5 | unit.tag));
    }
}

/// A cue with what features want to know of it.
#[derive(Debug)]
pub(crate) struct Anchor {
    pub head: usize,
    stem: u32,
    /// Tag of the head.
    form: u32,
    habit: u32,
    /// Tags beside the head.
    before: u32,
    behind: u32,
    /// Whether marks stand near: a closing one before, an opening one behind.
    marks: u32,
    class: u32,
}

impl Anchor {
    pub fn new(scene: &Scene, head: usize, within: &Range<usize>) -> Self {
        let word = scene.word(head);
        let quoted = |offset| u32::from(scene.depth(head, offset, within) == 1);
        Anchor {
            head,
            stem: word.stem,
            form: scene.tags[head] as u32,
            habit: word.habits.cue.into(),
            before: scene.tag(head, -1, within),
            behind: scene.tag(head, 1, within),
            marks: quoted(-1) | quoted(-2) << 1 | quoted(1) << 2 | quoted(2) << 3,
            class: word.verb.into(),
        }
    }
}

/// What lies between a token and the cue, in 16 bits: counts of two bits each, and behind them what was seen at all.
///
/// From the highest: joined paragraphs and sentences between, likely cues and less likely ones, commas, quotation marks;
/// whether a verb, a wh-word, a colon and a conjunction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Way(u16);

impl Way {
    const CONJUNCTION: u16 = 1;
    const COLON: u16 = 2;
    const WH: u16 = 4;
    const VERB: u16 = 8;
    const SEEN: u16 = 15;
    const MARK: u16 = 1 << 4;
    const COMMA: u16 = 1 << 6;
    const WEAK: u16 = 1 << 8;
    const CUE: u16 = 1 << 10;
    const SENTENCE: u16 = 1 << 12;
    const PARAGRAPH: u16 = 1 << 14;

    /// Over a token of which so much is known.
    fn over(token: &Token, tag: Tag, heat: u8) -> Self {
        let kind = match token.kind {
            Kind::Comma => Self::COMMA,
            Kind::DoubleMark => Self::MARK,
            _ => 0,
        };
        let seen = match (token.kind, tag) {
            (_, Tag::Conjunction) => Self::CONJUNCTION,
            (Kind::Colon | Kind::Semicolon | Kind::Dash, _) => Self::COLON,
            (_, Tag::Wh) => Self::WH,
            (_, tag) if tag.is_verb() => Self::VERB,
            _ => 0,
        };
        let cue = [0, Self::WEAK, Self::CUE].get(usize::from(heat)).copied().unwrap_or(0);
        Way(kind | seen | cue | if token.broken { Self::PARAGRAPH } else { 0 })
    }

    /// This way and what follows it. Counts up to 3.
    fn and(self, Way(more): Way) -> Self {
        let full = self.0 & self.0 >> 1;
        Way((self.0 + (more & !Self::SEEN & !full)) | (more & Self::SEEN))
    }

    /// The paragraphs of a way alone.
    fn paragraphs(self) -> Self {
        Way(self.0 & Self::PARAGRAPH)
    }

    fn cues(self) -> u32 {
        u32::from(self.0 >> 10 & 3)
    }

    fn commas(self) -> u32 {
        u32::from(self.0 >> 6 & 3)
    }

    fn spans(self) -> u32 {
        u32::from(self.0 >> 8 & 15)
    }

    fn signs(self) -> u32 {
        u32::from(self.0 & 255)
    }

    fn sentence(self, side: u32) -> u32 {
        u32::from(self.0 >> 12) << 2 | side
    }
}

/// The ways from the spots of some sentences to the cue.
pub(crate) fn ways(spots: &[Spot], head: usize, ways: &mut Vec<Way>) {
    let Some(cue) = spots.first().map(|first| head - first.at) else { return };
    ways.clear();
    ways.resize(spots.len(), Way::default());
    let edge = |is_edge: bool| Way(if is_edge { Way::SENTENCE } else { 0 });
    let mut way = Way::default();
    for (spot, here) in spots.iter().zip(ways.iter_mut()).take(cue).rev() {
        way = way.and(edge(spot.at + 1 == spot.place.sentence.end));
        *here = way;
        way = way.and(spot.over);
    }
    way = Way::default();
    for (spot, here) in spots.iter().zip(ways.iter_mut()).skip(cue + 1) {
        way = way.and(edge(spot.at == spot.place.sentence.start));
        *here = way.and(spot.over.paragraphs());
        way = way.and(spot.over);
    }
}

/// How likely each token of a block is a cue: 0 for no seed.
pub(crate) fn heat(within: &Range<usize>, seeds: &[Seed]) -> Vec<u8> {
    let mut heat = vec![0; within.len()];
    for seed in seeds {
        heat[seed.head - within.start] = seed.heat();
    }
    heat
}

/// A token as the features of this stage see it, whatever the cue.
pub(crate) struct Spot<'a> {
    pub place: &'a Place,
    pub at: usize,
    /// Of the token before, the token, and the two behind, five bits each.
    tags: u32,
    /// How deep the tokens before, here and behind stand in quotations, two bits each.
    quote: u32,
    /// How likely the tokens before, here and behind are cues, two bits each.
    heat: u32,
    /// What a way over the token passes.
    over: Way,
}

/// The spots of a block, one for each token.
pub(crate) fn spots<'a>(scene: &Scene, places: &'a [Place], heat: &[u8]) -> Vec<Spot<'a>> {
    let Some(within) = places.first().map(|place| &place.paragraph) else { return Vec::new() };
    let (tokens, scene_tags) = (&scene.text.tokens[within.clone()], &scene.tags[within.clone()]);
    let (depths, heat) = (&scene.depths[within.clone()], &heat[..within.len()]);
    let tag = |at: usize| scene_tags.get(at).map_or(0, |&tag| tag as u32);
    let depth = |at: usize| depths.get(at).map_or(3, |&depth| u32::from(depth.min(2)));
    let heat_at = |at: usize| heat.get(at).map_or(3, |&heat| heat.into());
    // What is seen around the token slides along: one comes in, one falls out.
    let (mut tags, mut quote, mut hot) = (tag(0) << 5 | tag(1), 3 << 2 | depth(0), 3 << 2 | heat_at(0));
    let mut spots = Vec::with_capacity(within.len());
    for place in places {
        for at in place.sentence.clone() {
            let here = at - within.start;
            tags = (tags << 5 | tag(here + 2)) & 0xf_ffff;
            quote = (quote << 2 | depth(here + 1)) & 63;
            hot = (hot << 2 | heat_at(here + 1)) & 63;
            let over = Way::over(&tokens[here], scene_tags[here], heat[here]);
            spots.push(Spot { place, at, tags, quote, heat: hot, over });
        }
    }
    spots
}

/// Where a token stands towards the head of the cue; the head itself counts as behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    Behind,
}

#[cfg(feature = "train")]
impl Side {
    pub fn of(at: usize, head: usize) -> Self {
        if at < head {
            Side::Before
        } else {
            Side::Behind
        }
    }
}

/// Features that the same token has for every cue on the same side.
impl Spot<'_> {
    fn tag(&self) -> u32 {
        self.tags >> 10 & 31
    }

    /// How deep it stands in quotations.
    fn depth(&self) -> u32 {
        self.quote >> 2 & 3
    }

    /// All features that every cue on this side shares.
    #[inline(always)]
    pub fn of_side(&self, scene: &Scene, side: Side, see: &mut impl FnMut(Name, u32)) {
        let side = side as u32;
        let tag = self.tag();
        see(name!("link: side, tags -1 0 +1"), side << 15 | self.tags >> 5);
        see(name!("link: side, tags 0 +1 +2"), side << 15 | self.tags & 0x7fff);
        see(name!("link: side, heat, tag"), mix(self.heat << 5 | tag, side));
        let verb = scene.around[self.at].verb_before;
        let stem = if verb == NOWHERE { 0 } else { scene.word(verb as usize).stem };
        see(name!("link: side, verb before, tag"), mix(stem, side << 5 | tag));
        self.cues(scene, side, see);
    }

    /// The nearest words that are often cues, whoever this chain is about.
    #[inline(always)]
    fn cues(&self, scene: &Scene, side: u32, see: &mut impl FnMut(Name, u32)) {
        let around = scene.around[self.at];
        let beside = side | self.depth() << 2;
        let described = |cue: u32, gap: u32| {
            if cue == NOWHERE {
                return mix(0, beside);
            }
            let habit = u32::from(scene.word(cue as usize).habits.cue);
            mix(habit << 8 | gap, steps(self.at.abs_diff(cue as usize)) << 4 | beside)
        };
        let (before, gap) = (around.cue_before, u32::from(around.gap_before));
        see(name!("link: side, cue before, habit, gap, distance, quoted"), described(before, gap));
        let behind = described(around.cue_behind, around.gap_behind.into());
        see(name!("link: side, cue behind, habit, gap, distance, quoted"), behind);
        if before != NOWHERE {
            let tag = scene.tags[before as usize] as u32;
            see(name!("link: side, cue before, gap, tag"), mix(tag, mix(gap, self.tag() << 2 | side)));
        }
    }
}

/// Features that depend on the cue itself. Many tokens in a row share a *standing*, so that the
/// sum of its features is worked out once for all of them.
impl Spot<'_> {
    /// How far from the cue the token stands.
    pub fn at(&self, side: Side, anchor: &Anchor) -> At {
        At { place: steps(self.at.abs_diff(anchor.head)) << 2 | side as u32, depth: self.depth() }
    }

    /// What lies between the token and the cue.
    pub fn along(&self, side: Side, way: Way) -> Along {
        let summary = self.place.summary.number();
        Along { way, side: side as u32, quote: self.quote, heat: self.heat >> 2 & 3, summary }
    }

    /// What is left when the standings are known.
    #[inline(always)]
    pub fn of_cue(&self, scene: &Scene, side: Side, anchor: &Anchor, way: Way, see: &mut impl FnMut(Name, u32)) {
        let (t, At { place, .. }) = (self.tag(), self.at(side, anchor));
        let (side, signs) = (side as u32, way.signs());
        see(name!("link: place, tag"), mix(side << 5 | t, place));
        see(name!("link: cue, side, tag"), mix(anchor.stem, side << 5 | t));
        see(name!("link: commas between, tag, side"), mix(way.commas() << 5 | t, side << 4 | signs & 15));
        let within = &self.place.sentence;
        let edge = u32::from(self.at == within.start) << 1 | u32::from(self.at + 1 == within.end);
        if edge > 0 {
            self.of_edge(scene, side, way, edge, see);
        }
    }

    /// At the edges of a sentence.
    fn of_edge(&self, scene: &Scene, side: u32, way: Way, edge: u32, see: &mut impl FnMut(Name, u32)) {
        let quote = self.quote;
        let sentence = way.sentence(side);
        let between = mix(way.spans(), sentence);
        let (b1, t) = (self.tags >> 15, self.tag());
        see(name!("link: edge, sentence shape, cues between"), mix(self.place.summary.number() << 2 | edge, between));
        see(name!("link: edge, tags -1 0, cues between"), mix(edge << 10 | t << 5 | b1, between));
        see(name!("link: edge, sentence, quoted"), mix(edge, mix(sentence, quote)));
        see(name!("link: edge, word, sentence"), mix(edge, mix(scene.word(self.at).word, sentence)));
    }
}

/// What tokens beside each other have in common towards a cue.
pub(crate) trait Standing: Copy + PartialEq {
    fn features(self, anchor: &Anchor, see: &mut impl FnMut(Name, u32));
}

/// So far away from it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct At {
    place: u32,
    depth: u32,
}

/// With this between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Along {
    way: Way,
    side: u32,
    quote: u32,
    heat: u32,
    summary: u32,
}

impl Standing for At {
    #[inline(always)]
    fn features(self, anchor: &Anchor, see: &mut impl FnMut(Name, u32)) {
        let (At { place, depth }, form) = (self, anchor.form);
        see(name!("link: cue tag, place"), mix(form, place));
        see(name!("link: cue tag, tag before it, place"), mix(form << 5 | anchor.before, place));
        see(name!("link: cue tag, tag behind it, place"), mix(form << 5 | anchor.behind, place));
        see(name!("link: marks at cue, quoted, place"), mix(anchor.marks << 2 | depth, place));
    }
}

impl Standing for Along {
    #[inline(always)]
    fn features(self, anchor: &Anchor, see: &mut impl FnMut(Name, u32)) {
        let Along { way, side, quote, heat, summary } = self;
        let (sentence, depth) = (way.sentence(side), quote >> 2 & 3);
        let (signs, cues) = (way.signs(), way.cues());
        see(name!("link: cue habit, verb class, side"), mix(anchor.habit << 8 | anchor.class, side));
        see(name!("link: marks at cue, quoted -1 0 +1, sentence"), mix(anchor.marks << 6 | quote, sentence));
        see(name!("link: heat, sentence, quoted"), mix(heat, mix(sentence, quote)));
        see(name!("link: cues between, heat, sentence"), mix(way.spans() << 2 | heat, sentence));
        see(name!("link: side, signs between, cue tag"), mix(signs, anchor.form << 2 | side));
        see(name!("link: cues between, sentence, quoted"), mix(cues << 8 | quote, sentence));
        see(name!("link: sentence shape, sentence, quoted"), mix(summary, sentence << 2 | depth));
    }
}
