//! The second stage: the source and the content of one cue.
//!
//! For each likely cue, a chain over its paragraph labels what belongs to this cue.
//! It sees where a token stands towards the cue, what lies on the way between them, and
//! what the first stage thought of the token.

use super::find::{at_offset, label, Place};
use super::scene::{steps, Scene};
use super::seeds::{Seed, View};
use super::vocabulary::Type;
use crate::model::{mix, Row};
use crate::tags::Tag;
use crate::text::Kind;
use std::ops::Range;

/// Features of one word, and the farthest offset at which each is looked at.
pub(crate) fn of_type(word: &Type, mut see: impl FnMut(isize, u32, u32)) {
    see(2, 20, word.word);
    see(1, 21, word.stem);
    see(1, 22, word.endings[0]);
    see(1, 23, u32::from(word.case));
    see(1, 24, u32::from(word.habits.source) << 4 | u32::from(word.habits.cue));
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
    /// Sentences between, up to 3.
    sentences: u8,
}

impl Way {
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
                sentence = if backwards { sentence - 1 } else { sentence + 1 };
                way.sentences = (way.sentences + 1).min(3);
            }
            ways[at - within.start] = way;
            way.pass(scene, at, view(at), last);
            last = Some(view(at));
        }
    };
    walk(&mut (within.start..seed.cue.start).rev(), true);
    walk(&mut (seed.cue.end..within.end), false);
}

/// Everything that the features of one token look at.
pub(crate) struct Spot<'a> {
    pub scene: &'a Scene<'a, 'a>,
    pub place: &'a Place,
    pub anchor: &'a Anchor<'a>,
    pub views: &'a [View],
    pub way: Way,
    pub at: usize,
}

impl Spot<'_> {
    /// Features of one word at all its offsets: for training.
    pub fn window(&self, see: &mut impl FnMut(u32, u32)) {
        let within = &self.place.paragraph;
        for offset in -2..=2isize {
            of_type(self.scene.type_at(self.at, offset, within), |farthest, template, value| {
                if offset.abs() <= farthest {
                    see(at_offset(template, offset), value);
                }
            });
        }
    }

    /// Before, inside or behind the cue.
    fn side(&self) -> u32 {
        match self.at {
            at if at < self.anchor.seed.cue.start => 1,
            at if at < self.anchor.seed.cue.end => 2,
            _ => 3,
        }
    }

    fn distance(&self) -> usize {
        let cue = &self.anchor.seed.cue;
        match self.side() {
            1 => cue.start - self.at,
            2 => self.at - cue.start,
            _ => self.at + 1 - cue.end,
        }
    }

    fn view(&self, offset: isize) -> View {
        let at = self.at.checked_add_signed(offset).filter(|at| self.place.paragraph.contains(at));
        at.map_or(View { best: 7, roles: [6; 4] }, |at| self.views[at - self.place.paragraph.start])
    }

    /// Features that look at more than one word.
    pub fn features(&self, see: &mut impl FnMut(u32, u32)) {
        let (scene, anchor, way) = (self.scene, self.anchor, self.way);
        let within = &self.place.paragraph;
        let side = self.side();
        let tag = |offset| scene.tag(self.at, offset, within);
        let (b2, b1, t, a1, a2) = (tag(-2), tag(-1), tag(0), tag(1), tag(2));
        let depth = |offset| scene.depth(self.at, offset, within);
        let quote = depth(-1) << 4 | depth(0) << 2 | depth(1);
        let relative = steps(self.distance()) << 2 | side;
        let head = u32::from(self.at == anchor.seed.head);
        let sentence = u32::from(way.sentences) << 2 | side;
        // Where it stands.
        see(300, relative << 1 | head);
        see(301, mix(anchor.stem, relative));
        see(302, mix(anchor.form, relative));
        see(303, mix(anchor.stem, side << 5 | t));
        see(304, mix(anchor.form << 5 | anchor.before, relative));
        see(305, mix(anchor.form << 5 | anchor.behind, relative));
        see(306, mix(anchor.marks << 2 | depth(0), relative));
        see(307, mix(anchor.marks << 6 | quote, sentence));
        see(308, mix(anchor.stem, side << 4 | anchor.marks));
        see(309, mix(anchor.habit << 8 | anchor.class, side));
        // Tags.
        see(310, side << 5 | t);
        see(311, side << 10 | b1 << 5 | t);
        see(312, side << 10 | t << 5 | a1);
        see(313, side << 15 | b1 << 10 | t << 5 | a1);
        see(314, side << 15 | b2 << 10 | b1 << 5 | t);
        see(315, side << 15 | t << 10 | a1 << 5 | a2);
        see(316, mix(side << 5 | t, relative));
        let word = |offset| scene.type_at(self.at, offset, within);
        see(317, mix(word(0).word, side));
        see(318, mix(word(0).stem, anchor.stem ^ side));
        see(319, mix(word(-1).word, side << 5 | t));
        see(320, mix(word(1).word, side << 5 | t));
        see(321, mix(word(0).word, a1 << 2 | side));
        see(322, mix(word(-1).word, mix(word(0).word, side)));
        // What the first stage thought.
        let (v, b, a) = (self.view(0), self.view(-1), self.view(1));
        let roles = |v: View| v.roles.iter().fold(0u32, |sum, &role| sum << 3 | u32::from(role));
        let best = u32::from(b.best) << 6 | u32::from(v.best) << 3 | u32::from(a.best);
        see(330, u32::from(v.best) << 2 | side);
        see(331, best << 2 | side);
        see(332, mix(roles(v), side));
        see(333, mix(u32::from(v.best), relative));
        see(334, mix(u32::from(v.best) << 8 | t, side));
        see(335, mix(u32::from(v.best), anchor.stem ^ side));
        see(336, mix(best, sentence << 8 | quote));
        // What lies on the way.
        let spans = u32::from(way.cues) << 4 | u32::from(way.sources) << 2 | u32::from(way.contents);
        let between = u32::from(way.commas) << 6 | u32::from(way.marks) << 4 | u32::from(way.seen);
        see(340, spans << 2 | side);
        see(341, mix(spans << 3 | u32::from(v.best), side));
        see(342, mix(spans << 3 | u32::from(v.best), sentence));
        see(343, mix(between, side));
        see(344, mix(between << 5 | t, side));
        see(345, mix(between, anchor.form << 2 | side));
        see(346, mix(u32::from(way.cues) << 8 | quote, sentence));
        see(347, mix(u32::from(way.sources) << 5 | t, side));
        see(348, mix(u32::from(way.commas) << 3 | u32::from(v.best), side << 4 | u32::from(way.seen)));
        see(349, mix(u32::from(way.marks) << 3 | u32::from(v.best), sentence << 2 | depth(0)));
        see(350, mix(u32::from(v.best), mix(anchor.form << 5 | anchor.behind, side << 5 | anchor.before)));
        // The sentence.
        let summary = self.place.summary.number();
        let starts =
            u32::from(self.at == self.place.sentence.start) << 1 | u32::from(self.at + 1 == self.place.sentence.end);
        see(360, mix(summary, sentence << 2 | depth(0)));
        see(361, mix(summary << 2 | starts, mix(spans, sentence)));
        see(362, mix(u32::from(v.best) << 2 | starts, mix(spans, sentence)));
        see(363, mix(u32::from(b.best) << 2 | starts, sentence << 6 | quote));
        see(364, mix(starts << 5 | t, mix(u32::from(way.cues), sentence)));
        see(365, mix(starts, mix(word(0).word, sentence)));
    }
}

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
