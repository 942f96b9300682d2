//! The first stage: which words are likely to be cues.
//!
//! A logistic regression looks at each verb and at each word that has been part of cues. It
//! proposes; the third stage decides, once the second has looked for source and content.

use super::names::{name, Name};
use super::place::Place;
use super::scene::{steps, Scene, NOWHERE};
use crate::limits;
use crate::model::{mix, Row};
use crate::order::{order, ranks};
use std::ops::Range;

/// What the rows of this stage speak for.
pub(crate) mod lane {
    pub const OTHER: usize = 0;
    pub const CUE: usize = 1;
}

/// A likely cue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seed {
    /// The word of the cue that is most often one.
    pub head: usize,
    /// How likely: the logarithm of the odds, in the steps of the tables.
    pub score: i32,
}

/// Cues are proposed from this score on; the review throws out the bad ones.
pub(crate) const LEAST: i32 = -32;
/// Words whose own features sum up to less than this are not looked at any further.
pub(crate) const HOPELESS: i32 = -48;
/// From here on a cue is more likely than not.
const STRONG: i32 = 0;

impl Seed {
    /// What a token of this score counts for among its neighbours.
    pub fn heat(&self) -> u8 {
        1 + u8::from(self.score >= STRONG)
    }
}

/// Whether a word can be the head of a cue: a verb, or a word that has often been one.
pub(crate) fn is_candidate(scene: &Scene, at: usize) -> bool {
    let word = scene.word(at);
    if scene.tags[at].is_verb() {
        word.verb > 0 || word.habits.cue >= 2
    } else {
        word.habits.cue >= 3
    }
}

/// What a sum of the stage's rows says.
pub(crate) fn score(sum: &Row) -> i32 {
    i32::from(sum[lane::CUE]) - i32::from(sum[lane::OTHER])
}

/// The best seeds of a block, in the order of the text.
pub(crate) fn choose(mut seeds: Vec<Seed>) -> Vec<Seed> {
    seeds.retain(|seed| seed.score >= LEAST);
    if seeds.len() > limits::BLOCK_CUES {
        let by_score = order(seeds.iter().map(|seed| (i32::MAX.abs_diff(seed.score) as usize, seed.head)));
        let mut ranks = ranks(&by_score).into_iter();
        seeds.retain(|_| ranks.next().is_some_and(|rank| (rank as usize) < limits::BLOCK_CUES));
    }
    seeds
}

/// The word that is most often part of a cue; the last of equals.
#[cfg(feature = "train")]
pub(crate) fn head(scene: &Scene, cue: impl Iterator<Item = usize>) -> Option<usize> {
    cue.max_by_key(|&at| scene.word(at).habits.cue)
}

/// Features that look at one word.
pub(crate) fn of_words(scene: &Scene, at: usize, within: &Range<usize>, see: &mut impl FnMut(Name, u32)) {
    for offset in [-1, 0, 1] {
        let (word, tag) = (scene.type_at(at, offset, within), scene.tag(at, offset, within));
        let habits = [word.habits.cue, word.habits.source].map(u32::from);
        let mut see = |name: Name, value| see(name.at(offset), value);
        see(name!("seed: tag"), tag);
        see(name!("seed: case"), u32::from(word.case));
        see(name!("seed: cue habit"), habits[0]);
        see(name!("seed: source habit"), habits[1]);
        see(name!("seed: cue habit, tag"), mix(habits[0], tag));
        see(name!("seed: word"), word.word);
    }
    let word = scene.word(at);
    see(name!("seed: stem"), word.stem);
    see(name!("seed: ending of 3"), word.endings[0]);
    see(name!("seed: ending of 2"), word.endings[1]);
    see(name!("seed: beginning"), word.start);
    see(name!("seed: verb class"), u32::from(word.verb));
    see(name!("seed: stem, tag"), mix(word.stem, scene.tags[at] as u32));
    see(name!("seed: word, quoted"), mix(word.word, scene.depth_at(at).min(1)));
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
    see(name!("seed: tags -1 0"), b1 << 5 | t);
    see(name!("seed: tags 0 +1"), t << 5 | a1);
    see(name!("seed: tags -2 -1"), b2 << 5 | b1);
    see(name!("seed: tags +1 +2"), a1 << 5 | a2);
    see(name!("seed: tags -1 0 +1"), b1 << 10 | t << 5 | a1);
    see(name!("seed: tags -2 -1 0"), b2 << 10 | b1 << 5 | t);
    see(name!("seed: tags 0 +1 +2"), t << 10 | a1 << 5 | a2);
    see(name!("seed: tags -3 to 0"), b3 << 15 | b2 << 10 | b1 << 5 | t);
    see(name!("seed: tags 0 to +3"), t << 15 | a1 << 10 | a2 << 5 | a3);
    let words: [_; 5] = std::array::from_fn(|place| scene.type_at(at, place as isize - 2, within));
    let word = |offset: isize| words[(offset + 2) as usize];
    see(name!("seed: word, tag -1"), mix(word(0).word, b1));
    see(name!("seed: word, tag +1"), mix(word(0).word, a1));
    see(name!("seed: word -1, tag"), mix(word(-1).word, t));
    see(name!("seed: word +1, tag"), mix(word(1).word, t));
    see(name!("seed: words -1 0"), mix(word(-1).word, word(0).word));
    see(name!("seed: words 0 +1"), mix(word(0).word, word(1).word));
    see(name!("seed: stem, tags +1 +2"), mix(word(0).stem, a1 << 5 | a2));
    see(name!("seed: stem, tags -2 -1"), mix(word(0).stem, b2 << 5 | b1));
    see(name!("seed: words -2 -1"), mix(word(-2).word, word(-1).word));
    see(name!("seed: words +1 +2"), mix(word(1).word, word(2).word));
    see(name!("seed: stems -1 0"), mix(word(-1).stem, word(0).stem));
    see(name!("seed: stems 0 +1"), mix(word(0).stem, word(1).stem));
    see(name!("seed: words -1 +1"), mix(word(-1).word, word(1).word));
    see(name!("seed: verb class, tags -1 +1"), mix(word(0).verb.into(), b1 << 5 | a1));
    let habit = |offset| u32::from(word(offset).habits.cue);
    see(name!("seed: cue habits -1 0 +1, tag"), mix(habit(-1) << 6 | habit(0) << 3 | habit(1), t));
    see(name!("seed: tags -2 to +2"), b2 << 20 | b1 << 15 | t << 10 | a1 << 5 | a2);
    see(name!("seed: stem, word +1, tag +2"), mix(word(0).stem, mix(word(1).word, a2)));
    see(name!("seed: cue habit, tags 0 +1 +2"), mix(habit(0) << 5 | t, a1 << 5 | a2));
    see(name!("seed: cue habit, tags -2 -1 0"), mix(habit(0) << 5 | t, b2 << 5 | b1));
}

fn quotes(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(Name, u32)) {
    let within = &place.paragraph;
    let depths: [_; 5] = std::array::from_fn(|place| scene.depth(at, place as isize - 2, within));
    let depth = |offset: isize| depths[(offset + 2) as usize];
    let around = depth(-1) << 4 | depth(0) << 2 | depth(1);
    let t = scene.tag(at, 0, within);
    see(name!("seed: quoted -1 0 +1"), around);
    see(name!("seed: quoted -1 0 +1, tag"), around << 5 | t);
    see(name!("seed: stem, quoted"), mix(scene.word(at).stem, depth(0)));
    see(name!("seed: quoted -2 to +2"), around << 4 | depth(-2) << 2 | depth(2));
    let [opened, closed, opens, closes] = place.marks(scene, at);
    see(name!("seed: marks around"), steps(opened) << 8 | steps(closes) << 4 | depth(0));
    see(name!("seed: marks outside"), steps(closed) << 8 | steps(opens) << 4 | depth(0));
    see(
        name!("seed: cue habit, quoted, mark before"),
        mix(around << 3 | u32::from(scene.word(at).habits.cue), steps(closed)),
    );
}

/// For the nearest cue before and the one behind.
const CUE_NAMES: [[Name; 7]; 2] = [
    [
        name!("seed: no cue before"),
        name!("seed: cue before, distance"),
        name!("seed: cue before, quoted"),
        name!("seed: cue before, gap"),
        name!("seed: cue habit before, distance, gap"),
        name!("seed: cue tag before, gap, tag"),
        name!("seed: gap before, quoted, distance"),
    ],
    [
        name!("seed: no cue behind"),
        name!("seed: cue behind, distance"),
        name!("seed: cue behind, quoted"),
        name!("seed: cue behind, gap"),
        name!("seed: cue habit behind, distance, gap"),
        name!("seed: cue tag behind, gap, tag"),
        name!("seed: gap behind, quoted, distance"),
    ],
];

/// For the nearest noun before and the one behind.
const NOUN_NAMES: [[Name; 4]; 2] = [
    [
        name!("seed: noun before, tag"),
        name!("seed: noun habit before, tags, distance"),
        name!("seed: noun habit before, verb class, cue habit"),
        name!("seed: noun habit before, stem"),
    ],
    [
        name!("seed: noun behind, tag"),
        name!("seed: noun habit behind, tags, distance"),
        name!("seed: noun habit behind, verb class, cue habit"),
        name!("seed: noun habit behind, stem"),
    ],
];

/// The cues, verbs and nouns around. In this order, in which the trainer sums up.
fn far(scene: &Scene, at: usize, see: &mut impl FnMut(Name, u32)) {
    let around = &scene.around[at];
    let verbs = [around.verb_before, around.verb_behind].map(|verb| NearVerb::new(scene, at, verb));
    cues_around(scene, at, see);
    verbs_around(scene, at, verbs, see);
    nouns_around(scene, at, see);
    verb_distances(scene, at, verbs, see);
}

fn cues_around(scene: &Scene, at: usize, see: &mut impl FnMut(Name, u32)) {
    let around = &scene.around[at];
    let depth = scene.depth_at(at);
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
    see(name!("seed: cues before and behind"), mix(nearest[0], nearest[1]));
}

/// The nearest verb on a side.
#[derive(Clone, Copy)]
struct NearVerb {
    stem: u32,
    tag: u32,
    distance: u32,
}

impl NearVerb {
    fn new(scene: &Scene, at: usize, verb: u32) -> Self {
        if verb == NOWHERE {
            // The model has learned from the distance to the first token then.
            return NearVerb { stem: 0, tag: 0, distance: steps(at) };
        }
        let verb = verb as usize;
        NearVerb { stem: scene.word(verb).stem, tag: scene.tags[verb] as u32, distance: steps(at.abs_diff(verb)) }
    }
}

fn verbs_around(scene: &Scene, at: usize, [before, behind]: [NearVerb; 2], see: &mut impl FnMut(Name, u32)) {
    let t = scene.tags[at] as u32;
    see(name!("seed: verb before"), mix(before.stem, before.distance));
    see(name!("seed: verb behind"), mix(behind.stem, behind.distance));
    see(name!("seed: verb tags before and behind, tag"), before.tag << 10 | behind.tag << 5 | t);
    see(name!("seed: verb before, tag"), mix(before.stem, t));
    see(name!("seed: verb behind, tag"), mix(behind.stem, t));
}

fn nouns_around(scene: &Scene, at: usize, see: &mut impl FnMut(Name, u32)) {
    let around = &scene.around[at];
    let t = scene.tags[at] as u32;
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
}

fn verb_distances(scene: &Scene, at: usize, [before, behind]: [NearVerb; 2], see: &mut impl FnMut(Name, u32)) {
    let tags = before.tag << 10 | (scene.tags[at] as u32) << 5 | behind.tag;
    see(name!("seed: verb tags, tag, distance behind"), mix(tags, behind.distance));
    see(name!("seed: verb tags, tag, distance before"), mix(tags, before.distance));
}

fn of_sentence(scene: &Scene, at: usize, place: &Place, see: &mut impl FnMut(Name, u32)) {
    let t = scene.tags[at] as u32;
    let depth = scene.depth_at(at);
    let position = steps(at - place.sentence.start);
    let left = steps(place.sentence.end - at);
    let s = &place.summary;
    see(name!("seed: place in sentence, quoted"), position << 2 | depth);
    see(name!("seed: place from end, quoted"), left << 2 | depth);
    see(name!("seed: strongest cue, quoted"), mix(s.strongest, depth));
    let side = u32::from(s.strongest_at > at as u32) << 1 | u32::from(s.strongest_at == at as u32);
    see(name!("seed: strongest cue, side, quoted"), mix(s.strongest, side << 2 | depth));
    see(
        name!("seed: strongest cue's habit, side, distance"),
        mix(s.strength << 4 | side << 2 | depth, steps(at.abs_diff(s.strongest_at as usize))),
    );
    see(name!("seed: strongest cue's habit, tag, quoted"), s.strength << 7 | t << 2 | depth);
    see(name!("seed: first tag, cues, quoted"), s.begins << 7 | depth << 5 | s.cues);
    see(name!("seed: sentence shape, place"), s.shape << 5 | position);
    see(name!("seed: sentence before, quoted"), s.before << 2 | depth);
    see(name!("seed: first word, quoted"), mix(s.first, depth));
    see(name!("seed: place in text, quoted"), s.place << 2 | depth);
    see(name!("seed: place in text, cues, tag"), mix(s.place << 5 | t, s.cues));
    see(name!("seed: sentence before, shape, cues, quoted"), mix(s.before << 6 | s.shape, s.cues << 2 | depth));
    see(name!("seed: last word, quoted"), s.last << 2 | depth);
    see(name!("seed: joined paragraph, place"), u32::from(place.joined) << 8 | depth << 6 | position);
}
