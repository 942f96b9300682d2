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
use crate::text::Kind;
use std::ops::Range;

/// Before or behind the cue.
impl Look for Side {
    fn of_unit(self, unit: Unit, see: &mut impl See) {
        let (word, side) = (unit.word, self as u32);
        see.beside(name!("link: word"), word.word);
        see.beside(name!("link: ending of 3"), word.endings[0]);
        see.beside(name!("link: side, word, quoted"), mix(word.word, side << 2 | unit.quoted));
    }

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

/// What lies between a token and the cue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Way {
    /// Other likely cues on the way, and less likely ones, up to 3 each.
    cues: u8,
    weak: u8,
    commas: u8,
    /// The quotation marks passed, up to 3.
    marks: u8,
    /// A conjunction, a colon, "that", a wh-word, a verb.
    seen: u8,
    /// Sentences and joined paragraphs between, up to 3 each.
    sentences: u8,
    paragraphs: u8,
}

impl Way {
    fn spans(self) -> u32 {
        u32::from(self.cues) << 2 | u32::from(self.weak)
    }

    fn signs(self) -> u32 {
        u32::from(self.commas) << 6 | u32::from(self.marks) << 4 | u32::from(self.seen)
    }

    fn sentence(self, side: u32) -> u32 {
        u32::from(self.paragraphs) << 4 | u32::from(self.sentences) << 2 | side
    }

    fn pass(&mut self, scene: &Scene, at: usize, heat: u8) {
        let add = |count: &mut u8, more: u8| *count = (*count + more).min(3);
        add(&mut self.cues, u8::from(heat == 2));
        add(&mut self.weak, u8::from(heat == 1));
        let kind = scene.token(at).kind;
        add(&mut self.commas, u8::from(kind == Kind::Comma));
        add(&mut self.marks, u8::from(kind == Kind::DoubleMark));
        add(&mut self.paragraphs, u8::from(scene.token(at).broken));
        self.seen |= match (kind, scene.tags[at]) {
            (_, Tag::Conjunction) => 1,
            (Kind::Colon | Kind::Semicolon | Kind::Dash, _) => 2,
            (_, Tag::Wh) => 4,
            (_, tag) if tag.is_verb() => 8,
            _ => 0,
        };
    }
}

/// The ways from the spots of some sentences to the cue. `heat` begins at `start`.
pub(crate) fn ways(scene: &Scene, spots: &[Spot], head: usize, heat: &[u8], start: usize, ways: &mut Vec<Way>) {
    let (Some(first), Some(last)) = (spots.first(), spots.last()) else { return };
    let (begin, end) = (first.at, last.at + 1);
    ways.clear();
    ways.resize(spots.len(), Way::default());
    let starts = |at: usize| spots[at - begin].place.sentence.start == at;
    let mut way = Way::default();
    for at in (begin..head).rev() {
        way.sentences = (way.sentences + u8::from(starts(at + 1))).min(3);
        ways[at - begin] = way;
        way.pass(scene, at, heat[at - start]);
    }
    way = Way::default();
    for at in head + 1..end {
        way.sentences = (way.sentences + u8::from(starts(at))).min(3);
        ways[at - begin] = way;
        if scene.token(at).broken {
            ways[at - begin].paragraphs = (way.paragraphs + 1).min(3);
        }
        way.pass(scene, at, heat[at - start]);
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
    scene: &'a Scene<'a, 'a>,
    pub place: &'a Place,
    pub at: usize,
    /// Of the token before, the token, and the two behind.
    tags: [u32; 4],
    /// How deep the tokens before, here and behind stand in quotations.
    quote: u32,
    /// How likely the tokens before, here and behind are cues.
    heat: u32,
}

/// The spots of a block, one for each token.
pub(crate) fn spots<'a>(scene: &'a Scene<'a, 'a>, places: &'a [Place], heat: &[u8]) -> Vec<Spot<'a>> {
    let spots = places.iter().flat_map(|place| place.sentence.clone().map(move |at| Spot::new(scene, place, heat, at)));
    spots.collect()
}

/// Where a token stands towards the head of the cue; the head itself counts as behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    Behind,
}

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
impl<'a> Spot<'a> {
    fn new(scene: &'a Scene<'a, 'a>, place: &'a Place, heat: &[u8], at: usize) -> Self {
        let within = &place.paragraph;
        let (tag, depth) = (|offset| scene.tag(at, offset, within), |offset| scene.depth(at, offset, within));
        let here = at - within.start;
        let heat_at = |at: Option<usize>| at.and_then(|at| heat.get(at)).map_or(3, |&heat| u32::from(heat));
        Spot {
            scene,
            place,
            at,
            tags: [tag(-1), tag(0), tag(1), tag(2)],
            quote: depth(-1) << 4 | depth(0) << 2 | depth(1),
            heat: heat_at(here.checked_sub(1)) << 4 | heat_at(Some(here)) << 2 | heat_at(Some(here + 1)),
        }
    }

    fn tag(&self) -> u32 {
        self.tags[1]
    }

    /// How deep it stands in quotations.
    fn depth(&self) -> u32 {
        self.quote >> 2 & 3
    }

    /// All features that every cue on this side shares.
    pub fn of_side(&self, side: Side, see: &mut impl FnMut(Name, u32)) {
        let side = side as u32;
        let [before, tag, behind, second] = self.tags;
        see(name!("link: side, tags -1 0 +1"), side << 15 | before << 10 | tag << 5 | behind);
        see(name!("link: side, tags 0 +1 +2"), side << 15 | tag << 10 | behind << 5 | second);
        see(name!("link: side, heat, tag"), mix(self.heat << 5 | tag, side));
        let verb = self.scene.around[self.at].verb_before;
        let stem = if verb == NOWHERE { 0 } else { self.scene.word(verb as usize).stem };
        see(name!("link: side, verb before, tag"), mix(stem, side << 5 | tag));
        self.cues(side, see);
    }

    /// The nearest words that are often cues, whoever this chain is about.
    fn cues(&self, side: u32, see: &mut impl FnMut(Name, u32)) {
        let around = self.scene.around[self.at];
        let beside = side | self.depth() << 2;
        let described = |cue: u32, gap: u32| {
            if cue == NOWHERE {
                return mix(0, beside);
            }
            let habit = u32::from(self.scene.word(cue as usize).habits.cue);
            mix(habit << 8 | gap, steps(self.at.abs_diff(cue as usize)) << 4 | beside)
        };
        let (before, gap) = (around.cue_before, u32::from(around.gap_before));
        see(name!("link: side, cue before, habit, gap, distance, quoted"), described(before, gap));
        let behind = described(around.cue_behind, around.gap_behind.into());
        see(name!("link: side, cue behind, habit, gap, distance, quoted"), behind);
        if before != NOWHERE {
            let tag = self.scene.tags[before as usize] as u32;
            see(name!("link: side, cue before, gap, tag"), mix(tag, mix(gap, self.tag() << 2 | side)));
        }
    }
}

/// Features that depend on the cue itself. Many tokens in a row share a *standing*, so that the
/// sum of its features is worked out once for all of them.
impl Spot<'_> {
    /// Where the token stands as seen from the cue.
    pub fn standing(&self, side: Side, anchor: &Anchor, way: Way) -> [Standing; 2] {
        let (side, heat) = (side as u32, self.heat >> 2 & 3);
        let distance = steps(self.at.abs_diff(anchor.head));
        [
            Standing::At { place: distance << 2 | side, depth: self.depth() },
            Standing::Along { way, side, quote: self.quote, heat, summary: self.place.summary.number() },
        ]
    }

    /// What is left when the standings are known.
    pub fn of_cue(&self, side: Side, anchor: &Anchor, way: Way, see: &mut impl FnMut(Name, u32)) {
        let (t, side) = (self.tag(), side as u32);
        let place = steps(self.at.abs_diff(anchor.head)) << 2 | side;
        let signs = way.signs();
        see(name!("link: place, tag"), mix(side << 5 | t, place));
        see(name!("link: cue, side, tag"), mix(anchor.stem, side << 5 | t));
        see(name!("link: commas between, tag, side"), mix(u32::from(way.commas) << 5 | t, side << 4 | signs & 15));
        let within = &self.place.sentence;
        let edge = u32::from(self.at == within.start) << 1 | u32::from(self.at + 1 == within.end);
        if edge > 0 {
            self.of_edge(side, way, edge, see);
        }
    }

    /// At the edges of a sentence.
    fn of_edge(&self, side: u32, way: Way, edge: u32, see: &mut impl FnMut(Name, u32)) {
        let quote = self.quote;
        let sentence = way.sentence(side);
        let between = mix(way.spans(), sentence);
        let [b1, t, ..] = self.tags;
        see(name!("link: edge, sentence shape, cues between"), mix(self.place.summary.number() << 2 | edge, between));
        see(name!("link: edge, tags -1 0, cues between"), mix(edge << 10 | t << 5 | b1, between));
        see(name!("link: edge, sentence, quoted"), mix(edge, mix(sentence, quote)));
        see(name!("link: edge, word, sentence"), mix(edge, mix(self.scene.word(self.at).word, sentence)));
    }
}

/// What tokens beside each other have in common towards a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// So far away from it.
    At { place: u32, depth: u32 },
    /// With this between them.
    Along { way: Way, side: u32, quote: u32, heat: u32, summary: u32 },
}

impl Standing {
    pub fn features(self, anchor: &Anchor, see: &mut impl FnMut(Name, u32)) {
        match self {
            Standing::At { place, depth } => {
                let form = anchor.form;
                see(name!("link: cue tag, place"), mix(form, place));
                see(name!("link: cue tag, tag before it, place"), mix(form << 5 | anchor.before, place));
                see(name!("link: cue tag, tag behind it, place"), mix(form << 5 | anchor.behind, place));
                see(name!("link: marks at cue, quoted, place"), mix(anchor.marks << 2 | depth, place));
            }
            Standing::Along { way, side, quote, heat, summary } => {
                let (sentence, depth) = (way.sentence(side), quote >> 2 & 3);
                let (signs, cues) = (way.signs(), u32::from(way.cues));
                see(name!("link: cue habit, verb class, side"), mix(anchor.habit << 8 | anchor.class, side));
                see(name!("link: marks at cue, quoted -1 0 +1, sentence"), mix(anchor.marks << 6 | quote, sentence));
                see(name!("link: heat, sentence, quoted"), mix(heat, mix(sentence, quote)));
                see(name!("link: cues between, heat, sentence"), mix(way.spans() << 2 | heat, sentence));
                see(name!("link: side, signs between, cue tag"), mix(signs, anchor.form << 2 | side));
                see(name!("link: cues between, sentence, quoted"), mix(cues << 8 | quote, sentence));
                see(name!("link: sentence shape, sentence, quoted"), mix(summary, sentence << 2 | depth));
            }
        }
    }
}
