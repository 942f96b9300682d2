//! The first stage: sources, cues and contents as spans, whoever they belong to.
//!
//! Every token of a paragraph gets a label from a linear chain. Tagging the three
//! roles together helps each of them (Pareti 2015; Wang et al. 2022).

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
pub(crate) fn of_type(word: &Type, mut see: impl FnMut(isize, u32, u32)) {
    see(2, 0, word.word);
    see(1, 1, word.stem);
    see(1, 2, word.endings[0]);
    see(0, 3, word.endings[1]);
    see(0, 4, word.start);
    see(1, 5, u32::from(word.case));
    see(2, 6, u32::from(word.habits.cue));
    see(1, 7, u32::from(word.verb));
    see(1, 8, u32::from(word.habits.source));
}

/// The template of a word feature at an offset.
pub(crate) fn at_offset(template: u32, offset: isize) -> u32 {
    template * 8 + (offset + WINDOW) as u32
}

/// Features of one word at all its offsets: for training, which adds nothing up.
pub(crate) fn window(scene: &Scene, at: usize, within: &Range<usize>, see: &mut impl FnMut(u32, u32)) {
    for offset in -WINDOW..=WINDOW {
        of_type(scene.type_at(at, offset, within), |farthest, template, value| {
            if offset.abs() <= farthest {
                see(at_offset(template, offset), value);
            }
        });
    }
}

/// Features that look at more than one word.
pub(crate) fn of_token(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(u32, u32)) {
    tags(scene, at, &place.paragraph, see);
    quotes(scene, at, place, see);
    far(scene, at, see);
    of_sentence(scene, at, place, see);
}

fn tags(scene: &Scene, at: usize, within: &Range<usize>, see: &mut impl FnMut(u32, u32)) {
    let tag = |offset| scene.tag(at, offset, within);
    let (b3, b2, b1, t, a1, a2, a3) = (tag(-3), tag(-2), tag(-1), tag(0), tag(1), tag(2), tag(3));
    see(100, t);
    see(101, b1);
    see(102, a1);
    see(103, b2);
    see(104, a2);
    see(105, b1 << 5 | t);
    see(106, t << 5 | a1);
    see(107, b2 << 5 | b1);
    see(108, a1 << 5 | a2);
    see(109, b1 << 10 | t << 5 | a1);
    see(110, b2 << 10 | b1 << 5 | t);
    see(111, t << 10 | a1 << 5 | a2);
    see(112, b3 << 15 | b2 << 10 | b1 << 5 | t);
    see(113, t << 15 | a1 << 10 | a2 << 5 | a3);
    let word = |offset| scene.type_at(at, offset, within);
    see(114, mix(word(0).word, b1));
    see(115, mix(word(0).word, a1));
    see(116, mix(word(-1).word, t));
    see(117, mix(word(1).word, t));
    see(118, mix(word(0).stem, t));
    see(119, mix(word(-1).word, word(0).word));
    see(120, mix(word(0).word, word(1).word));
    see(121, mix(word(0).stem, a1 << 5 | a2));
    see(122, mix(word(0).stem, b2 << 5 | b1));
    see(123, mix(word(-2).word, word(-1).word));
    see(124, mix(word(1).word, word(2).word));
}

fn quotes(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(u32, u32)) {
    let within = &place.paragraph;
    let depth = |offset| scene.depth(at, offset, within);
    let around = depth(-1) << 4 | depth(0) << 2 | depth(1);
    let t = scene.tag(at, 0, within);
    see(140, around);
    see(141, around << 5 | t);
    see(142, mix(scene.word(at).stem, depth(0)));
    see(143, around << 4 | depth(-2) << 2 | depth(2));
    let [opened, closed, opens, closes] = place.marks(scene, at);
    see(144, steps(opened) << 8 | steps(closes) << 4 | depth(0));
    see(145, steps(closed) << 8 | steps(opens) << 4 | depth(0));
    see(146, mix(around << 3 | u32::from(scene.word(at).habits.cue), steps(closed)));
}

fn far(scene: &Scene, at: usize, see: &mut impl FnMut(u32, u32)) {
    let around = scene.around[at];
    let depth = u32::from(scene.quoted[at].min(2));
    let t = scene.tags[at] as u32;
    let mut nearest = [0; 2];
    for (side, (cue, gap)) in
        [(around.cue_before, around.gap_before), (around.cue_behind, around.gap_behind)].into_iter().enumerate()
    {
        let base = 150 + 10 * side as u32;
        if cue == NOWHERE {
            see(base, depth);
            continue;
        }
        let distance = steps(at.abs_diff(cue as usize));
        let word = scene.word(cue as usize);
        nearest[side] = word.stem;
        see(base + 1, mix(word.stem, distance));
        see(base + 2, mix(word.stem, depth));
        see(base + 3, mix(word.stem, u32::from(gap)));
        see(base + 4, mix(u32::from(word.habits.cue) << 8 | distance, u32::from(gap)));
        see(base + 5, mix(u32::from(gap) << 8 | scene.tags[cue as usize] as u32, t));
        see(base + 6, mix(u32::from(gap) << 8 | depth, distance));
    }
    see(170, mix(nearest[0], nearest[1]));
    let verb = |at: u32| {
        if at == NOWHERE {
            (0, 0, 0)
        } else {
            (scene.word(at as usize).stem, scene.tags[at as usize] as u32, at)
        }
    };
    let (before, behind) = (verb(around.verb_before), verb(around.verb_behind));
    see(171, mix(before.0, steps(at.abs_diff(before.2 as usize))));
    see(172, mix(behind.0, steps(at.abs_diff(behind.2 as usize))));
    see(173, before.1 << 10 | behind.1 << 5 | t);
    see(174, mix(before.0, t));
    see(175, mix(behind.0, t));
}

fn of_sentence(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(u32, u32)) {
    let t = scene.tags[at] as u32;
    let depth = u32::from(scene.quoted[at].min(2));
    let position = steps(at - place.sentence.start);
    let left = steps(place.sentence.end - at);
    let s = &place.summary;
    see(180, position << 2 | depth);
    see(181, left << 2 | depth);
    see(182, mix(s.strongest, depth));
    let side = u32::from(s.strongest_at > at as u32) << 1 | u32::from(s.strongest_at == at as u32);
    see(183, mix(s.strongest, side << 2 | depth));
    see(184, mix(s.strength << 4 | side << 2 | depth, steps(at.abs_diff(s.strongest_at as usize))));
    see(185, s.strength << 7 | t << 2 | depth);
    see(186, s.begins << 7 | depth << 5 | s.cues);
    see(187, s.shape << 5 | position);
    see(188, s.before << 2 | depth);
    see(189, mix(s.first, depth));
    see(190, s.place << 2 | depth);
    see(191, mix(s.place << 5 | t, s.cues));
    see(192, mix(s.before << 6 | s.shape, s.cues << 2 | depth));
    see(193, s.last << 2 | depth);
}

/// Where a token stands: its paragraph and sentence.
#[derive(Debug)]
pub(crate) struct Place {
    pub paragraph: Range<usize>,
    pub sentence: Range<usize>,
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
