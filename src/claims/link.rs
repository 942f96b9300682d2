//! The second stage: the source and the content of one cue.
//!
//! For each likely cue, a chain over its paragraph labels what belongs to this cue.
//! It sees where a token stands towards the cue, what lies on the way between them, and
//! what the first stage thought of the token.

use super::find::{label, Place};
use super::names::{name, Name};
use super::scene::{steps, Scene, NOWHERE};
use super::seeds::{Seed, View};
use super::vocabulary::Type;
use crate::model::{mix, Row};
use crate::tags::Tag;
use crate::text::Kind;
use std::ops::Range;

/// Features of one word, and the farthest offset at which each is looked at.
pub(crate) fn of_type(word: &Type, mut see: impl FnMut(isize, Name, u32)) {
    see(2, name!("link: word"), word.word);
    see(1, name!("link: stem"), word.stem);
    see(1, name!("link: ending of 3"), word.endings[0]);
    see(1, name!("link: case"), u32::from(word.case));
    see(1, name!("link: habits"), u32::from(word.habits.source) << 4 | u32::from(word.habits.cue));
}

/// A cue with what features want to know of it.
#[derive(Debug)]
pub(crate) struct Anchor<'s> {
    pub seed: &'s Seed,
    stem: u32,
    /// Tag of the head, and whether a form of "be" stands before it.
    form: u32,
    habit: u32,
    /// Tags beside the cue.
    before: u32,
    behind: u32,
    /// Whether marks touch the cue: a closing one before, an opening one behind.
    marks: u32,
    class: u32,
}

impl<'s> Anchor<'s> {
    pub fn new(scene: &Scene, seed: &'s Seed, within: &Range<usize>) -> Self {
        let head = scene.word(seed.head);
        let depth = |at: usize, offset| scene.depth(at, offset, within);
        Anchor {
            seed,
            stem: head.stem,
            form: scene.tags[seed.head] as u32,
            habit: head.habits.cue.into(),
            before: scene.tag(seed.cue.start, -1, within),
            behind: scene.tag(seed.cue.end - 1, 1, within),
            marks: u32::from(depth(seed.cue.start, -1) == 1)
                | u32::from(depth(seed.cue.start, -2) == 1) << 1
                | u32::from(depth(seed.cue.end - 1, 1) == 1) << 2
                | u32::from(depth(seed.cue.end - 1, 2) == 1) << 3,
            class: head.verb.into(),
        }
    }
}

/// What lies between a token and the cue.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Way {
    /// Spans of the first stage that begin or end on the way, up to 3 each.
    cues: u8,
    sources: u8,
    contents: u8,
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
        u32::from(self.cues) << 4 | u32::from(self.sources) << 2 | u32::from(self.contents)
    }

    /// Passes over a token; `next` is the view of the one that was passed before.
    fn pass(&mut self, scene: &Scene, at: usize, view: View, last: Option<View>) {
        let begins = |role: usize| {
            let is = |view: View| view.best as usize == role || view.best as usize == label::inside(role);
            u8::from(is(view) && !last.is_some_and(is))
        };
        let add = |count: &mut u8, more: u8| *count = (*count + more).min(3);
        add(&mut self.cues, begins(label::CUE));
        add(&mut self.sources, begins(label::SOURCE));
        add(&mut self.contents, begins(label::CONTENT));
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

/// The ways from all tokens of a paragraph to the cue.
pub(crate) fn ways(scene: &Scene, within: &Range<usize>, seed: &Seed, views: &[View], ways: &mut Vec<Way>) {
    ways.clear();
    ways.resize(within.len(), Way::default());
    let view = |at: usize| views[at - within.start];
    let mut walk = |tokens: &mut dyn Iterator<Item = usize>, backwards: bool| {
        let (mut way, mut last) = (Way::default(), None);
        let mut sentence = scene.text.sentence_of(if backwards { seed.cue.start } else { seed.cue.end - 1 });
        for at in tokens {
            if !scene.text.sentence(sentence).contains(&at) {
                sentence = if backwards { sentence.saturating_sub(1) } else { sentence + 1 };
                way.sentences = (way.sentences + 1).min(3);
            }
            ways[at - within.start] = way;
            if !backwards && scene.token(at).broken {
                ways[at - within.start].paragraphs = (way.paragraphs + 1).min(3);
            }
            way.pass(scene, at, view(at), last);
            last = Some(view(at));
        }
    };
    walk(&mut (within.start..seed.cue.start).rev(), true);
    walk(&mut (seed.cue.end..within.end), false);
}

/// A token as the features of this stage see it.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    pub scene: &'a Scene<'a, 'a>,
    pub place: &'a Place,
    pub views: &'a [View],
    pub at: usize,
    pub side: Side,
}

/// Where a token stands towards the cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Before = 1,
    Inside,
    Behind,
}

impl Side {
    pub fn of(at: usize, cue: &Range<usize>) -> Self {
        match at {
            at if at < cue.start => Side::Before,
            at if at < cue.end => Side::Inside,
            _ => Side::Behind,
        }
    }
}

/// Features that the same token has for every cue on the same side.
impl Spot<'_> {
    /// Features of one word at all its offsets: for training.
    #[cfg(feature = "train")]
    pub fn window(&self, see: &mut impl FnMut(Name, u32)) {
        for offset in -2..=2isize {
            of_type(self.word(offset), |farthest, name, value| {
                if offset.abs() <= farthest {
                    see(name.at(offset), value);
                }
            });
        }
    }

    fn tag(&self, offset: isize) -> u32 {
        self.scene.tag(self.at, offset, &self.place.paragraph)
    }

    fn word(&self, offset: isize) -> &Type {
        self.scene.type_at(self.at, offset, &self.place.paragraph)
    }

    fn depth(&self, offset: isize) -> u32 {
        self.scene.depth(self.at, offset, &self.place.paragraph)
    }

    fn view(&self, offset: isize) -> View {
        let at = self.at.checked_add_signed(offset).filter(|at| self.place.paragraph.contains(at));
        let view = at.and_then(|at| self.views.get(at - self.place.paragraph.start)).copied();
        view.unwrap_or(View { best: 7, roles: [6; 4] })
    }

    /// The roles of the tokens before, here and behind in the first stage's best labelling.
    fn roles(&self) -> u32 {
        let role = |offset| u32::from(self.view(offset).best);
        role(-1) << 6 | role(0) << 3 | role(1)
    }

    /// All of them.
    pub fn of_side(&self, see: &mut impl FnMut(Name, u32)) {
        self.tags(see);
        self.words(see);
        self.clauses(see);
        let (view, side) = (self.view(0), self.side as u32);
        let (role, t) = (u32::from(view.best), self.tag(0));
        let chances = view.roles.iter().fold(0u32, |sum, &role| sum << 3 | u32::from(role));
        see(name!("link: side, role"), role << 2 | side);
        see(name!("link: side, roles -1 0 +1"), self.roles() << 2 | side);
        see(name!("link: side, chances of roles"), mix(chances, side));
        see(name!("link: side, role, tag"), mix(role << 8 | t, side));
    }

    fn tags(&self, see: &mut impl FnMut(Name, u32)) {
        let tag = |offset| self.tag(offset);
        let (b3, b2, b1, t, a1, a2, a3) = (tag(-3), tag(-2), tag(-1), tag(0), tag(1), tag(2), tag(3));
        let side = self.side as u32;
        see(name!("link: side, tag"), side << 5 | t);
        see(name!("link: side, tags -1 0"), side << 10 | b1 << 5 | t);
        see(name!("link: side, tags 0 +1"), side << 10 | t << 5 | a1);
        see(name!("link: side, tags -1 0 +1"), side << 15 | b1 << 10 | t << 5 | a1);
        see(name!("link: side, tags -2 -1 0"), side << 15 | b2 << 10 | b1 << 5 | t);
        see(name!("link: side, tags 0 +1 +2"), side << 15 | t << 10 | a1 << 5 | a2);
        see(name!("link: side, tags 0 to +3"), side << 20 | t << 15 | a1 << 10 | a2 << 5 | a3);
        see(name!("link: side, tags -3 to 0"), side << 20 | b3 << 15 | b2 << 10 | b1 << 5 | t);
    }

    fn words(&self, see: &mut impl FnMut(Name, u32)) {
        let word = |offset| self.word(offset).word;
        let (b1, t, a1, a2) = (self.tag(-1), self.tag(0), self.tag(1), self.tag(2));
        let side = self.side as u32;
        let left = steps(self.place.sentence.end - self.at);
        see(name!("link: side, word"), mix(word(0), side));
        see(name!("link: side, word -1, tag"), mix(word(-1), side << 5 | t));
        see(name!("link: side, word +1, tag"), mix(word(1), side << 5 | t));
        see(name!("link: side, word, tag +1"), mix(word(0), a1 << 2 | side));
        see(name!("link: side, words -1 0"), mix(word(-1), mix(word(0), side)));
        see(name!("link: side, word +1, tags 0 +2"), mix(word(1), side << 10 | t << 5 | a2));
        see(name!("link: side, word, tags -1 +1"), mix(word(0), side << 10 | b1 << 5 | a1));
        see(name!("link: side, words 0 +1"), mix(word(0), mix(word(1), side)));
        see(name!("link: side, words +1 +2, tag"), mix(word(1), mix(word(2), side << 5 | t)));
        see(name!("link: side, words -2 -1, tag"), mix(word(-1), mix(word(-2), side << 5 | t)));
        see(name!("link: side, word, place from end"), mix(word(0), left << 2 | side));
        see(name!("link: side, word +1, quoted"), mix(word(1), side << 2 | self.depth(0)));
    }

    /// The verbs and signs around, which say where clauses end.
    fn clauses(&self, see: &mut impl FnMut(Name, u32)) {
        let (t, a1, side) = (self.tag(0), self.tag(1), self.side as u32);
        let around = self.scene.around[self.at];
        let stem = |at: u32| if at == NOWHERE { 0 } else { self.scene.word(at as usize).stem };
        let tag = |at: u32| if at == NOWHERE { 0 } else { self.scene.tags[at as usize] as u32 };
        let (before, behind) = (around.verb_before, around.verb_behind);
        let far = if behind == NOWHERE { 0 } else { steps(self.at.abs_diff(behind as usize)) };
        let left = steps(self.place.sentence.end - self.at);
        let gaps = u32::from(around.gap_before) << 8 | u32::from(around.gap_behind);
        let verbs = side << 15 | t << 10 | tag(before) << 5 | tag(behind);
        see(name!("link: side, verb tags, tag"), side << 15 | tag(before) << 10 | t << 5 | tag(behind));
        see(
            name!("link: side, tags 0 +1, verb behind, distance"),
            mix(side << 15 | t << 10 | a1 << 5 | tag(behind), far),
        );
        see(name!("link: side, verb before, tag"), mix(stem(before), side << 5 | t));
        see(name!("link: side, verb behind, tag"), mix(stem(behind), side << 5 | t));
        see(name!("link: side, verb tags, tag, place from end"), mix(verbs, left));
        see(name!("link: side, verb tags, tag, word +1"), mix(self.word(1).word, verbs));
        see(name!("link: side, gaps, tag"), mix(gaps, side << 5 | t));
    }
}

/// Features that depend on the cue itself.
impl Spot<'_> {
    /// All of them.
    pub fn of_cue(&self, anchor: &Anchor, way: Way, see: &mut impl FnMut(Name, u32)) {
        let side = self.side as u32;
        let sentence = u32::from(way.paragraphs) << 4 | u32::from(way.sentences) << 2 | side;
        let quote = self.depth(-1) << 4 | self.depth(0) << 2 | self.depth(1);
        self.place(anchor, sentence, quote, see);
        self.between(anchor, way, sentence, quote, see);
        self.sentence(way, sentence, quote, see);
    }

    fn distance(&self, cue: &Range<usize>) -> usize {
        match self.side {
            Side::Before => cue.start - self.at,
            Side::Inside => self.at - cue.start,
            Side::Behind => self.at + 1 - cue.end,
        }
    }

    fn place(&self, anchor: &Anchor, sentence: u32, quote: u32, see: &mut impl FnMut(Name, u32)) {
        let (t, depth, side) = (self.tag(0), self.depth(0), self.side as u32);
        let (form, stem) = (anchor.form, anchor.stem);
        let place = steps(self.distance(&anchor.seed.cue)) << 2 | side;
        let head = u32::from(self.at == anchor.seed.head);
        let role = u32::from(self.view(0).best);
        see(name!("link: place"), place << 1 | head);
        see(name!("link: cue, place"), mix(stem, place));
        see(name!("link: cue tag, place"), mix(form, place));
        see(name!("link: cue, side, tag"), mix(stem, side << 5 | t));
        see(name!("link: cue tag, tag before it, place"), mix(form << 5 | anchor.before, place));
        see(name!("link: cue tag, tag behind it, place"), mix(form << 5 | anchor.behind, place));
        see(name!("link: marks at cue, quoted, place"), mix(anchor.marks << 2 | depth, place));
        see(name!("link: marks at cue, quoted -1 0 +1, sentence"), mix(anchor.marks << 6 | quote, sentence));
        see(name!("link: cue, side, marks at cue"), mix(stem, side << 4 | anchor.marks));
        see(name!("link: cue habit, verb class, side"), mix(anchor.habit << 8 | anchor.class, side));
        see(name!("link: place, tag"), mix(side << 5 | t, place));
        see(name!("link: side, stem, cue"), mix(self.word(0).stem, stem ^ side));
        see(name!("link: role, place"), mix(role, place));
        see(name!("link: side, role, cue"), mix(role, stem ^ side));
        let tags = mix(form << 5 | anchor.behind, side << 5 | anchor.before);
        see(name!("link: role, cue tags, side, tag"), mix(role, tags));
    }

    fn between(&self, anchor: &Anchor, way: Way, sentence: u32, quote: u32, see: &mut impl FnMut(Name, u32)) {
        let (t, side, role) = (self.tag(0), self.side as u32, u32::from(self.view(0).best));
        let (cues, sources, commas) = (u32::from(way.cues), u32::from(way.sources), u32::from(way.commas));
        let (marks, seen) = (u32::from(way.marks), u32::from(way.seen));
        let spans = way.spans();
        let signs = commas << 6 | marks << 4 | seen;
        see(name!("link: roles -1 0 +1, sentence, quoted"), mix(self.roles(), mix(sentence, quote)));
        see(name!("link: side, spans between"), spans << 2 | side);
        see(name!("link: side, spans between, role"), mix(spans << 3 | role, side));
        see(name!("link: spans between, role, sentence"), mix(spans << 3 | role, sentence));
        see(name!("link: side, signs between"), mix(signs, side));
        see(name!("link: side, signs between, tag"), mix(signs << 5 | t, side));
        see(name!("link: side, signs between, cue tag"), mix(signs, anchor.form << 2 | side));
        see(name!("link: cues between, sentence, quoted"), mix(cues << 8 | quote, sentence));
        see(name!("link: side, sources between, tag"), mix(sources << 5 | t, side));
        see(name!("link: commas between, role, side"), mix(commas << 3 | role, side << 4 | seen));
        see(name!("link: marks between, role, sentence"), mix(marks << 3 | role, sentence << 2 | self.depth(0)));
    }

    fn sentence(&self, way: Way, sentence: u32, quote: u32, see: &mut impl FnMut(Name, u32)) {
        let summary = self.place.summary.number();
        let within = &self.place.sentence;
        let edge = u32::from(self.at == within.start) << 1 | u32::from(self.at + 1 == within.end);
        let (role, last) = (u32::from(self.view(0).best), u32::from(self.view(-1).best));
        let spans = mix(way.spans(), sentence);
        let cues = mix(u32::from(way.cues), sentence);
        see(name!("link: sentence shape, sentence, quoted"), mix(summary, sentence << 2 | self.depth(0)));
        see(name!("link: sentence shape, edge, spans between"), mix(summary << 2 | edge, spans));
        see(name!("link: role, edge, spans between"), mix(role << 2 | edge, spans));
        see(name!("link: role -1, edge, sentence, quoted"), mix(last << 2 | edge, mix(sentence, quote)));
        see(name!("link: edge, tag, cues between"), mix(edge << 5 | self.tag(0), cues));
        see(name!("link: edge, word, sentence"), mix(edge, mix(self.word(0).word, sentence)));
    }
}

/// The scores of a token that the first stage is sure about: it is in no source and no content.
pub(crate) const NOTHING: Row = [200, 0, 0, 0, 0, 0, 0, 0];

/// Makes a token part of the cue.
pub(crate) fn hold(scores: &mut [Row], at: usize) {
    /// More than all features together can weigh.
    const SURE: i16 = 8000;
    if let Some(row) = scores.get_mut(at) {
        for cue in [label::CUE, label::inside(label::CUE)] {
            row[cue] = row[cue].saturating_add(SURE);
        }
    }
}
