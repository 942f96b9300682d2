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
                sentence = if backwards { sentence - 1 } else { sentence + 1 };
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
    pub fn window(&self, see: &mut impl FnMut(Name, u32)) {
        let within = &self.place.paragraph;
        for offset in -2..=2isize {
            of_type(self.scene.type_at(self.at, offset, within), |farthest, name, value| {
                if offset.abs() <= farthest {
                    see(name.at(offset), value);
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
    pub fn features(&self, see: &mut impl FnMut(Name, u32)) {
        let (scene, anchor, way) = (self.scene, self.anchor, self.way);
        let within = &self.place.paragraph;
        let side = self.side();
        let tag = |offset| scene.tag(self.at, offset, within);
        let (b2, b1, t, a1, a2) = (tag(-2), tag(-1), tag(0), tag(1), tag(2));
        let depth = |offset| scene.depth(self.at, offset, within);
        let quote = depth(-1) << 4 | depth(0) << 2 | depth(1);
        let relative = steps(self.distance()) << 2 | side;
        let head = u32::from(self.at == anchor.seed.head);
        let sentence = u32::from(way.paragraphs) << 4 | u32::from(way.sentences) << 2 | side;
        // Where it stands.
        see(name!("link: place"), relative << 1 | head);
        see(name!("link: cue, place"), mix(anchor.stem, relative));
        see(name!("link: cue tag, place"), mix(anchor.form, relative));
        see(name!("link: cue, side, tag"), mix(anchor.stem, side << 5 | t));
        see(name!("link: cue tag, tag before it, place"), mix(anchor.form << 5 | anchor.before, relative));
        see(name!("link: cue tag, tag behind it, place"), mix(anchor.form << 5 | anchor.behind, relative));
        see(name!("link: marks at cue, quoted, place"), mix(anchor.marks << 2 | depth(0), relative));
        see(name!("link: marks at cue, quoted -1 0 +1, sentence"), mix(anchor.marks << 6 | quote, sentence));
        see(name!("link: cue, side, marks at cue"), mix(anchor.stem, side << 4 | anchor.marks));
        see(name!("link: cue habit, verb class, side"), mix(anchor.habit << 8 | anchor.class, side));
        // Tags.
        see(name!("link: side, tag"), side << 5 | t);
        see(name!("link: side, tags -1 0"), side << 10 | b1 << 5 | t);
        see(name!("link: side, tags 0 +1"), side << 10 | t << 5 | a1);
        see(name!("link: side, tags -1 0 +1"), side << 15 | b1 << 10 | t << 5 | a1);
        see(name!("link: side, tags -2 -1 0"), side << 15 | b2 << 10 | b1 << 5 | t);
        see(name!("link: side, tags 0 +1 +2"), side << 15 | t << 10 | a1 << 5 | a2);
        see(name!("link: place, tag"), mix(side << 5 | t, relative));
        let word = |offset| scene.type_at(self.at, offset, within);
        see(name!("link: side, word"), mix(word(0).word, side));
        see(name!("link: side, stem, cue"), mix(word(0).stem, anchor.stem ^ side));
        see(name!("link: side, word -1, tag"), mix(word(-1).word, side << 5 | t));
        see(name!("link: side, word +1, tag"), mix(word(1).word, side << 5 | t));
        see(name!("link: side, word, tag +1"), mix(word(0).word, a1 << 2 | side));
        see(name!("link: side, words -1 0"), mix(word(-1).word, mix(word(0).word, side)));
        let a3 = tag(3);
        let b3 = tag(-3);
        see(name!("link: side, tags 0 to +3"), side << 20 | t << 15 | a1 << 10 | a2 << 5 | a3);
        see(name!("link: side, tags -3 to 0"), side << 20 | b3 << 15 | b2 << 10 | b1 << 5 | t);
        see(name!("link: side, word +1, tags 0 +2"), mix(word(1).word, side << 10 | t << 5 | a2));
        see(name!("link: side, word, tags -1 +1"), mix(word(0).word, side << 10 | b1 << 5 | a1));
        see(name!("link: side, words 0 +1"), mix(word(0).word, mix(word(1).word, side)));
        see(name!("link: side, words +1 +2, tag"), mix(word(1).word, mix(word(2).word, side << 5 | t)));
        see(name!("link: side, words -2 -1, tag"), mix(word(-1).word, mix(word(-2).word, side << 5 | t)));
        see(
            name!("link: side, word, place from end"),
            mix(word(0).word, steps(self.place.sentence.end - self.at) << 2 | side),
        );
        see(name!("link: side, word +1, quoted"), mix(word(1).word, side << 2 | depth(0)));
        // The clauses.
        let around = scene.around[self.at];
        let verb = |at: u32| {
            if at == NOWHERE {
                (0, 0, 0)
            } else {
                (scene.word(at as usize).stem, scene.tags[at as usize] as u32, steps(self.at.abs_diff(at as usize)))
            }
        };
        let (before, behind) = (verb(around.verb_before), verb(around.verb_behind));
        see(name!("link: side, verb tags, tag"), side << 15 | before.1 << 10 | t << 5 | behind.1);
        see(
            name!("link: side, tags 0 +1, verb behind, distance"),
            mix(side << 15 | t << 10 | a1 << 5 | behind.1, behind.2),
        );
        see(name!("link: side, verb before, tag"), mix(before.0, side << 5 | t));
        see(name!("link: side, verb behind, tag"), mix(behind.0, side << 5 | t));
        see(
            name!("link: side, verb tags, tag, place from end"),
            mix(side << 15 | t << 10 | before.1 << 5 | behind.1, steps(self.place.sentence.end - self.at)),
        );
        see(
            name!("link: side, verb tags, tag, word +1"),
            mix(word(1).word, side << 15 | t << 10 | before.1 << 5 | behind.1),
        );
        see(
            name!("link: side, gaps, tag"),
            mix(u32::from(around.gap_before) << 8 | u32::from(around.gap_behind), side << 5 | t),
        );
        // What the first stage thought.
        let (v, b, a) = (self.view(0), self.view(-1), self.view(1));
        let roles = |v: View| v.roles.iter().fold(0u32, |sum, &role| sum << 3 | u32::from(role));
        let best = u32::from(b.best) << 6 | u32::from(v.best) << 3 | u32::from(a.best);
        see(name!("link: side, role"), u32::from(v.best) << 2 | side);
        see(name!("link: side, roles -1 0 +1"), best << 2 | side);
        see(name!("link: side, chances of roles"), mix(roles(v), side));
        see(name!("link: role, place"), mix(u32::from(v.best), relative));
        see(name!("link: side, role, tag"), mix(u32::from(v.best) << 8 | t, side));
        see(name!("link: side, role, cue"), mix(u32::from(v.best), anchor.stem ^ side));
        see(name!("link: roles -1 0 +1, sentence, quoted"), mix(best, mix(sentence, quote)));
        // What lies on the way.
        let spans = u32::from(way.cues) << 4 | u32::from(way.sources) << 2 | u32::from(way.contents);
        let between = u32::from(way.commas) << 6 | u32::from(way.marks) << 4 | u32::from(way.seen);
        see(name!("link: side, spans between"), spans << 2 | side);
        see(name!("link: side, spans between, role"), mix(spans << 3 | u32::from(v.best), side));
        see(name!("link: spans between, role, sentence"), mix(spans << 3 | u32::from(v.best), sentence));
        see(name!("link: side, signs between"), mix(between, side));
        see(name!("link: side, signs between, tag"), mix(between << 5 | t, side));
        see(name!("link: side, signs between, cue tag"), mix(between, anchor.form << 2 | side));
        see(name!("link: cues between, sentence, quoted"), mix(u32::from(way.cues) << 8 | quote, sentence));
        see(name!("link: side, sources between, tag"), mix(u32::from(way.sources) << 5 | t, side));
        see(
            name!("link: commas between, role, side"),
            mix(u32::from(way.commas) << 3 | u32::from(v.best), side << 4 | u32::from(way.seen)),
        );
        see(
            name!("link: marks between, role, sentence"),
            mix(u32::from(way.marks) << 3 | u32::from(v.best), sentence << 2 | depth(0)),
        );
        see(
            name!("link: role, cue tags, side, tag"),
            mix(u32::from(v.best), mix(anchor.form << 5 | anchor.behind, side << 5 | anchor.before)),
        );
        // The sentence.
        let summary = self.place.summary.number();
        let starts =
            u32::from(self.at == self.place.sentence.start) << 1 | u32::from(self.at + 1 == self.place.sentence.end);
        see(name!("link: sentence shape, sentence, quoted"), mix(summary, sentence << 2 | depth(0)));
        see(name!("link: sentence shape, edge, spans between"), mix(summary << 2 | starts, mix(spans, sentence)));
        see(name!("link: role, edge, spans between"), mix(u32::from(v.best) << 2 | starts, mix(spans, sentence)));
        see(name!("link: role -1, edge, sentence, quoted"), mix(u32::from(b.best) << 2 | starts, mix(sentence, quote)));
        see(name!("link: edge, tag, cues between"), mix(starts << 5 | t, mix(u32::from(way.cues), sentence)));
        see(name!("link: edge, word, sentence"), mix(starts, mix(word(0).word, sentence)));
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
