//! The first stage: sources, cues and contents as spans, whoever they belong to.
//!
//! Every token of a paragraph gets a label from a linear chain. Tagging the three
//! roles together helps each of them (Pareti 2015; Wang et al. 2022).

use super::names::{name, Name};
use super::scene::{steps, Scene, NOWHERE};
use super::vocabulary::Type;
use crate::model::mix;
use std::ops::Range;

/// What a token can be. `Begin` and `Inside` of each role are neighbours.
pub(crate) mod label {
    pub const OUTSIDE: usize = 0;
    pub const SOURCE: usize = 1;
    pub const CUE: usize = 3;
    pub const CONTENT: usize = 5;
    /// The label for the rest of a span that begins with this one.
    pub const fn inside(begin: usize) -> usize {
        begin + 1
    }
}

/// Offsets of the window that word features look at.
pub(crate) const WINDOW: isize = 2;

/// Features of one word, and the farthest offset at which each is looked at.
pub(crate) fn of_type(word: &Type, mut see: impl FnMut(isize, Name, u32)) {
    see(2, name!("find: word"), word.word);
    see(1, name!("find: stem"), word.stem);
    see(1, name!("find: ending of 3"), word.endings[0]);
    see(0, name!("find: ending of 2"), word.endings[1]);
    see(0, name!("find: beginning"), word.start);
    see(1, name!("find: case"), u32::from(word.case));
    see(2, name!("find: cue habit"), u32::from(word.habits.cue));
    see(1, name!("find: verb class"), u32::from(word.verb));
    see(1, name!("find: source habit"), u32::from(word.habits.source));
}

/// Features of one word at all its offsets: for training, which adds nothing up.
pub(crate) fn window(scene: &Scene, at: usize, within: &Range<usize>, see: &mut impl FnMut(Name, u32)) {
    for offset in -WINDOW..=WINDOW {
        of_type(scene.type_at(at, offset, within), |farthest, name, value| {
            if offset.abs() <= farthest {
                see(name.at(offset), value);
            }
        });
    }
}

/// Features that look at more than one word.
pub(crate) fn of_token(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(Name, u32)) {
    tags(scene, at, &place.paragraph, see);
    quotes(scene, at, place, see);
    far(scene, at, see);
    of_sentence(scene, at, place, see);
}

fn tags(scene: &Scene, at: usize, within: &Range<usize>, see: &mut impl FnMut(Name, u32)) {
    let tag = |offset| scene.tag(at, offset, within);
    let (b3, b2, b1, t, a1, a2, a3) = (tag(-3), tag(-2), tag(-1), tag(0), tag(1), tag(2), tag(3));
    see(name!("find: tag"), t);
    see(name!("find: tag -1"), b1);
    see(name!("find: tag +1"), a1);
    see(name!("find: tag -2"), b2);
    see(name!("find: tag +2"), a2);
    see(name!("find: tags -1 0"), b1 << 5 | t);
    see(name!("find: tags 0 +1"), t << 5 | a1);
    see(name!("find: tags -2 -1"), b2 << 5 | b1);
    see(name!("find: tags +1 +2"), a1 << 5 | a2);
    see(name!("find: tags -1 0 +1"), b1 << 10 | t << 5 | a1);
    see(name!("find: tags -2 -1 0"), b2 << 10 | b1 << 5 | t);
    see(name!("find: tags 0 +1 +2"), t << 10 | a1 << 5 | a2);
    see(name!("find: tags -3 to 0"), b3 << 15 | b2 << 10 | b1 << 5 | t);
    see(name!("find: tags 0 to +3"), t << 15 | a1 << 10 | a2 << 5 | a3);
    let word = |offset| scene.type_at(at, offset, within);
    see(name!("find: word, tag -1"), mix(word(0).word, b1));
    see(name!("find: word, tag +1"), mix(word(0).word, a1));
    see(name!("find: word -1, tag"), mix(word(-1).word, t));
    see(name!("find: word +1, tag"), mix(word(1).word, t));
    see(name!("find: stem, tag"), mix(word(0).stem, t));
    see(name!("find: words -1 0"), mix(word(-1).word, word(0).word));
    see(name!("find: words 0 +1"), mix(word(0).word, word(1).word));
    see(name!("find: stem, tags +1 +2"), mix(word(0).stem, a1 << 5 | a2));
    see(name!("find: stem, tags -2 -1"), mix(word(0).stem, b2 << 5 | b1));
    see(name!("find: words -2 -1"), mix(word(-2).word, word(-1).word));
    see(name!("find: words +1 +2"), mix(word(1).word, word(2).word));
    see(name!("find: stems -1 0"), mix(word(-1).stem, word(0).stem));
    see(name!("find: stems 0 +1"), mix(word(0).stem, word(1).stem));
    see(name!("find: words -1 +1"), mix(word(-1).word, word(1).word));
    see(name!("find: verb class, tags -1 +1"), mix(word(0).verb.into(), b1 << 5 | a1));
    let habit = |offset| u32::from(word(offset).habits.cue);
    see(name!("find: cue habits -1 0 +1, tag"), mix(habit(-1) << 6 | habit(0) << 3 | habit(1), t));
    see(name!("find: tags -2 to +2"), b2 << 20 | b1 << 15 | t << 10 | a1 << 5 | a2);
    see(name!("find: stem, word +1, tag +2"), mix(word(0).stem, mix(word(1).word, a2)));
    see(name!("find: cue habit, tags 0 +1 +2"), mix(habit(0) << 5 | t, a1 << 5 | a2));
    see(name!("find: cue habit, tags -2 -1 0"), mix(habit(0) << 5 | t, b2 << 5 | b1));
}

fn quotes(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(Name, u32)) {
    let within = &place.paragraph;
    let depth = |offset| scene.depth(at, offset, within);
    let around = depth(-1) << 4 | depth(0) << 2 | depth(1);
    let t = scene.tag(at, 0, within);
    see(name!("find: quoted -1 0 +1"), around);
    see(name!("find: quoted -1 0 +1, tag"), around << 5 | t);
    see(name!("find: stem, quoted"), mix(scene.word(at).stem, depth(0)));
    see(name!("find: quoted -2 to +2"), around << 4 | depth(-2) << 2 | depth(2));
    let [opened, closed, opens, closes] = place.marks(scene, at);
    see(name!("find: marks around"), steps(opened) << 8 | steps(closes) << 4 | depth(0));
    see(name!("find: marks outside"), steps(closed) << 8 | steps(opens) << 4 | depth(0));
    see(
        name!("find: cue habit, quoted, mark before"),
        mix(around << 3 | u32::from(scene.word(at).habits.cue), steps(closed)),
    );
}

/// For the nearest cue before and the one behind.
const CUE_NAMES: [[Name; 7]; 2] = [
    [
        name!("find: no cue before"),
        name!("find: cue before, distance"),
        name!("find: cue before, quoted"),
        name!("find: cue before, gap"),
        name!("find: cue habit before, distance, gap"),
        name!("find: cue tag before, gap, tag"),
        name!("find: gap before, quoted, distance"),
    ],
    [
        name!("find: no cue behind"),
        name!("find: cue behind, distance"),
        name!("find: cue behind, quoted"),
        name!("find: cue behind, gap"),
        name!("find: cue habit behind, distance, gap"),
        name!("find: cue tag behind, gap, tag"),
        name!("find: gap behind, quoted, distance"),
    ],
];

/// For the nearest noun before and the one behind.
const NOUN_NAMES: [[Name; 4]; 2] = [
    [
        name!("find: noun before, tag"),
        name!("find: noun habit before, tags, distance"),
        name!("find: noun habit before, verb class, cue habit"),
        name!("find: noun habit before, stem"),
    ],
    [
        name!("find: noun behind, tag"),
        name!("find: noun habit behind, tags, distance"),
        name!("find: noun habit behind, verb class, cue habit"),
        name!("find: noun habit behind, stem"),
    ],
];

fn far(scene: &Scene, at: usize, see: &mut impl FnMut(Name, u32)) {
    let around = scene.around[at];
    let depth = u32::from(scene.quoted[at].min(2));
    let t = scene.tags[at] as u32;
    let mut nearest = [0; 2];
    let sides = [(around.cue_before, around.gap_before), (around.cue_behind, around.gap_behind)];
    for ((nearest, (cue, gap)), names) in nearest.iter_mut().zip(sides).zip(CUE_NAMES) {
        let [none, by_distance, by_quote, by_gap, habit, tag, gap_only] = names;
        if cue == NOWHERE {
            see(none, depth);
            continue;
        }
        let distance = steps(at.abs_diff(cue as usize));
        let word = scene.word(cue as usize);
        let gap = u32::from(gap);
        *nearest = word.stem;
        see(by_distance, mix(word.stem, distance));
        see(by_quote, mix(word.stem, depth));
        see(by_gap, mix(word.stem, gap));
        see(habit, mix(u32::from(word.habits.cue) << 8 | distance, gap));
        see(tag, mix(gap << 8 | scene.tags[cue as usize] as u32, t));
        see(gap_only, mix(gap << 8 | depth, distance));
    }
    see(name!("find: cues before and behind"), mix(nearest[0], nearest[1]));
    let verb = |at: u32| {
        if at == NOWHERE {
            (0, 0, 0)
        } else {
            (scene.word(at as usize).stem, scene.tags[at as usize] as u32, at)
        }
    };
    let (before, behind) = (verb(around.verb_before), verb(around.verb_behind));
    see(name!("find: verb before"), mix(before.0, steps(at.abs_diff(before.2 as usize))));
    see(name!("find: verb behind"), mix(behind.0, steps(at.abs_diff(behind.2 as usize))));
    see(name!("find: verb tags before and behind, tag"), before.1 << 10 | behind.1 << 5 | t);
    see(name!("find: verb before, tag"), mix(before.0, t));
    see(name!("find: verb behind, tag"), mix(behind.0, t));
    let here = scene.word(at);
    for (noun, names) in [around.noun_before, around.noun_behind].into_iter().zip(NOUN_NAMES) {
        if noun != NOWHERE {
            let noun = noun as usize;
            let (word, tag) = (scene.word(noun), scene.tags[noun] as u32);
            let source = u32::from(word.habits.source);
            see(names[0], mix(word.stem, t));
            see(names[1], mix(source << 10 | tag << 5 | t, steps(at.abs_diff(noun))));
            see(names[2], mix(source << 8 | u32::from(here.verb), u32::from(here.habits.cue)));
            see(names[3], mix(here.stem, source << 5 | tag));
        }
    }
    see(
        name!("find: verb tags, tag, distance behind"),
        mix(before.1 << 10 | t << 5 | behind.1, steps(at.abs_diff(behind.2 as usize))),
    );
    see(
        name!("find: verb tags, tag, distance before"),
        mix(before.1 << 10 | t << 5 | behind.1, steps(at.abs_diff(before.2 as usize))),
    );
}

fn of_sentence(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(Name, u32)) {
    let t = scene.tags[at] as u32;
    let depth = u32::from(scene.quoted[at].min(2));
    let position = steps(at - place.sentence.start);
    let left = steps(place.sentence.end - at);
    let s = &place.summary;
    see(name!("find: place in sentence, quoted"), position << 2 | depth);
    see(name!("find: place from end, quoted"), left << 2 | depth);
    see(name!("find: strongest cue, quoted"), mix(s.strongest, depth));
    let side = u32::from(s.strongest_at > at as u32) << 1 | u32::from(s.strongest_at == at as u32);
    see(name!("find: strongest cue, side, quoted"), mix(s.strongest, side << 2 | depth));
    see(
        name!("find: strongest cue's habit, side, distance"),
        mix(s.strength << 4 | side << 2 | depth, steps(at.abs_diff(s.strongest_at as usize))),
    );
    see(name!("find: strongest cue's habit, tag, quoted"), s.strength << 7 | t << 2 | depth);
    see(name!("find: first tag, cues, quoted"), s.begins << 7 | depth << 5 | s.cues);
    see(name!("find: sentence shape, place"), s.shape << 5 | position);
    see(name!("find: sentence before, quoted"), s.before << 2 | depth);
    see(name!("find: first word, quoted"), mix(s.first, depth));
    see(name!("find: place in text, quoted"), s.place << 2 | depth);
    see(name!("find: place in text, cues, tag"), mix(s.place << 5 | t, s.cues));
    see(name!("find: sentence before, shape, cues, quoted"), mix(s.before << 6 | s.shape, s.cues << 2 | depth));
    see(name!("find: last word, quoted"), s.last << 2 | depth);
    see(name!("find: joined paragraph, place"), u32::from(place.joined) << 8 | depth << 6 | position);
}

/// Where a token stands: its paragraph and sentence.
#[derive(Debug)]
pub(crate) struct Place {
    pub paragraph: Range<usize>,
    pub sentence: Range<usize>,
    /// Whether the sentence begins a paragraph that was joined to the one before.
    pub joined: bool,
    pub summary: Summary,
}

/// What a sentence looks like as a whole.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Summary {
    /// The stem of the word that is most often a cue, its habit, and where it stands.
    strongest: u32,
    strength: u32,
    strongest_at: u32,
    /// How many likely cues there are, up to 3.
    cues: u32,
    /// The tag of the first word.
    begins: u32,
    first: u32,
    /// Whether it begins and ends inside of a quotation, and whether all of it is.
    shape: u32,
    /// The shape of the sentence before in the paragraph, and its number of cues.
    before: u32,
    /// Which sentence of the paragraph, and which paragraph of the document.
    place: u32,
    /// The word or mark that it ends with.
    last: u32,
}

impl Summary {
    /// Its shape and its cues as one number.
    pub fn number(&self) -> u32 {
        self.shape << 2 | self.cues
    }

    /// Looks at a sentence; `before` is the one before in its paragraph.
    pub fn new(
        scene: &Scene,
        sentence: &Range<usize>,
        paragraph: usize,
        number: usize,
        before: Option<&Summary>,
    ) -> Self {
        let mut summary = Summary { strongest_at: NOWHERE, ..Summary::default() };
        let mut outside = 0;
        for at in sentence.clone() {
            let word = scene.word(at);
            outside += u32::from(scene.quoted[at] == 0);
            if scene.is_cue_word(at) {
                summary.cues = (summary.cues + 1).min(3);
                if u32::from(word.habits.cue) > summary.strength {
                    summary.strength = word.habits.cue.into();
                    summary.strongest = word.stem;
                    summary.strongest_at = at as u32;
                }
            }
        }
        let quoted = |at: usize| u32::from(scene.quoted[at].min(1));
        summary.shape = quoted(sentence.start)
            | quoted(sentence.end - 1) << 1
            | u32::from(outside == 0) << 2
            | u32::from(outside > 1) << 3;
        summary.begins = scene.tags[sentence.start] as u32;
        summary.first = scene.word(sentence.start).word;
        summary.last = scene.word(sentence.end - 1).word;
        summary.before = before.map_or(64, |before| before.shape << 2 | before.cues);
        summary.place = (number.min(2) * 3 + paragraph.min(2)) as u32;
        summary
    }
}

impl Place {
    /// How far the nearest marks are: opened and closed before, opening and closing behind.
    fn marks(&self, scene: &Scene, at: usize) -> [usize; 4] {
        /// Farther marks are all the same.
        const FAR: usize = 25;
        let mut marks = [FAR; 4];
        let depth = scene.quoted[at];
        let before = (self.sentence.start..at).rev().take(FAR).position(|b| scene.quoted[b] != depth);
        let behind = (at..self.sentence.end).take(FAR).position(|b| scene.quoted[b] != depth);
        let inside = usize::from(depth == 0);
        marks[inside] = before.unwrap_or(FAR);
        marks[3 - inside] = behind.unwrap_or(FAR);
        marks
    }
}
