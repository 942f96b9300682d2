//! Everything that the stages look at, gathered once per document.

use super::vocabulary::{Type, Vocabulary};
use super::window::Units;
use crate::tags::Tag;
use crate::text::{Kind, Text, Token};
use std::ops::Range;

/// A document as the stages see it.
#[derive(Debug)]
pub(crate) struct Scene<'a, 't> {
    pub text: &'a Text<'t>,
    pub tags: &'a [Tag],
    /// For each token, how many quoted passages it stands in, marks included.
    pub depths: &'a [u8],
    pub words: Vocabulary,
    pub units: Units,
    /// For each token, what stands around it in its sentence.
    pub around: Vec<Around>,
}

/// The nearest words of a kind in the sentence, beside a token; [`NOWHERE`] if there is none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    pub cue_before: u32,
    pub cue_behind: u32,
    pub verb_before: u32,
    pub verb_behind: u32,
    /// Nouns, names and pronouns.
    pub noun_before: u32,
    pub noun_behind: u32,
    /// What lies between here and the cue before, and here and the cue behind.
    pub gap_before: u8,
    pub gap_behind: u8,
}

/// The nearest words passed.
#[derive(Clone, Copy)]
struct Near {
    cue: u32,
    verb: u32,
    noun: u32,
    gap: u8,
}

impl Near {
    const NOTHING: Near = Near { cue: NOWHERE, verb: NOWHERE, noun: NOWHERE, gap: 0 };

    /// Passes a token of which these signs are known.
    #[inline]
    fn pass(&mut self, at: usize, signs: u8) {
        self.gap |= signs & GAP;
        if signs & CUE != 0 {
            (self.cue, self.gap) = (at as u32, 0);
        }
        if signs & VERB != 0 {
            self.verb = at as u32;
        }
        if signs & NOUN != 0 {
            self.noun = at as u32;
        }
    }
}

pub(crate) const NOWHERE: u32 = u32::MAX;

/// What a gap can hold; each is one bit.
const COMMA: u8 = 1;
const THAT: u8 = 2;
const MARK: u8 = 4;
const WH: u8 = 8;
const BREAK: u8 = 16;
const GAP: u8 = COMMA | THAT | MARK | WH | BREAK;

/// What else a token can be, for those around it.
const CUE: u8 = 32;
const VERB: u8 = 64;
const NOUN: u8 = 128;

impl<'a, 't> Scene<'a, 't> {
    pub fn new(text: &'a Text<'t>, tags: &'a [Tag], depths: &'a [u8], words: Vocabulary) -> Self {
        let nothing = Around {
            cue_before: NOWHERE,
            cue_behind: NOWHERE,
            verb_before: NOWHERE,
            verb_behind: NOWHERE,
            noun_before: NOWHERE,
            noun_behind: NOWHERE,
            gap_before: 0,
            gap_behind: 0,
        };
        let units = Units::read(&words.types, &words.of_token, tags, depths);
        let mut scene = Scene { text, tags, depths, words, units, around: vec![nothing; text.tokens.len()] };
        for sentence in 0..text.sentence_count() {
            scene.look_around(text.sentence(sentence));
        }
        scene
    }

    fn look_around(&mut self, sentence: Range<usize>) {
        let mut near = Near::NOTHING;
        for at in sentence.clone() {
            let signs = self.signs(at);
            let around = &mut self.around[at];
            (around.cue_before, around.verb_before, around.noun_before) = (near.cue, near.verb, near.noun);
            around.gap_before = near.gap;
            // Kept here for the way back.
            around.gap_behind = signs;
            near.pass(at, signs);
        }
        near = Near::NOTHING;
        for (at, around) in sentence.clone().zip(&mut self.around[sentence]).rev() {
            let signs = around.gap_behind;
            (around.cue_behind, around.verb_behind, around.noun_behind) = (near.cue, near.verb, near.noun);
            around.gap_behind = near.gap;
            near.pass(at, signs);
        }
    }

    /// What a token is for those around it.
    fn signs(&self, at: usize) -> u8 {
        let (tag, word) = (self.tags[at], self.words.get(at));
        let gap = match self.text.tokens[at].kind {
            Kind::Comma => COMMA,
            Kind::DoubleMark => MARK,
            Kind::Semicolon | Kind::Colon | Kind::Dash => BREAK,
            _ if tag == Tag::Wh => WH,
            Kind::Word if word.word == THAT_WORD => THAT,
            _ => 0,
        };
        let cue = if self.is_cue_word(at) { CUE } else { 0 };
        let verb = if tag.is_verb() { VERB } else { 0 };
        let noun = if tag.is_noun() || tag == Tag::Pronoun { NOUN } else { 0 };
        gap | cue | verb | noun
    }

    /// A word that is often part of a cue, outside of quotations.
    pub fn is_cue_word(&self, at: usize) -> bool {
        const OFTEN: u8 = 4;
        self.words.get(at).habits.cue >= OFTEN && self.depths[at] == 0
    }

    pub fn token(&self, at: usize) -> &Token {
        &self.text.tokens[at]
    }

    pub fn word(&self, at: usize) -> &Type {
        self.words.get(at)
    }

    /// The tag's number; 0 outside of `within`.
    pub fn tag(&self, at: usize, offset: isize, within: &Range<usize>) -> u32 {
        within_range(at, offset, within).map_or(0, |at| self.tags[at] as u32)
    }

    /// The word type; the first one outside of `within`.
    pub fn type_at(&self, at: usize, offset: isize, within: &Range<usize>) -> &Type {
        let id = within_range(at, offset, within).map_or(0, |at| self.words.of_token[at]);
        &self.words.types[id as usize]
    }

    /// How deep in quotations, up to 2.
    pub fn depth_at(&self, at: usize) -> u32 {
        u32::from(self.depths[at].min(2))
    }

    /// How deep in quotations, up to 2; 3 outside of `within`.
    pub fn depth(&self, at: usize, offset: isize, within: &Range<usize>) -> u32 {
        within_range(at, offset, within).map_or(3, |at| self.depth_at(at))
    }
}

const THAT_WORD: u32 = crate::text::hash_of("that");

fn within_range(at: usize, offset: isize, within: &Range<usize>) -> Option<usize> {
    Some(at.wrapping_add_signed(offset)).filter(|at| within.contains(at))
}

/// Distances in steps that grow: 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25 and more.
#[inline]
pub(crate) fn steps(distance: usize) -> u32 {
    const STEPS: [u8; 26] = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9];
    STEPS[distance.min(STEPS.len() - 1)].into()
}
