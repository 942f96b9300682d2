//! What a speaker says in its own words: without the speech of others, and without the writer's remarks
//! inside the marks.

#![allow(clippy::arithmetic_side_effects, reason = "adds lengths of pieces of the text")]

use crate::lexicon::hash_word;
use crate::lexicon::verbs::{self, CueClass, Form, Verb};
use crate::marks::MARKS;
use crate::span::Span;
use crate::text::{ends_as_manner, hashes, is_among};

/// Bytes between the brackets of a stage direction.
const LONGEST: usize = 120;

/// The pieces without the others' spans, which stand in order, and without stage directions; an other's
/// words that are built into the sentence are the speaker's own. Linear in the pieces.
pub(crate) fn own_words(text: &str, pieces: &[Span], others: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut others = others.peekable();
    let mut own = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let mut start = piece.start;
        while let Some(other) = others.next_if(|other| other.start < piece.end) {
            if is_built_in(text, other) {
                continue;
            }
            cut_directions(text, Span::new(start, other.start.max(start)), &mut own);
            start = start.max(other.end);
        }
        cut_directions(text, Span::new(start, piece.end.max(start)), &mut own);
    }
    own
}

/// A stretch without the mark that it begins with, if it does.
pub(crate) fn without_opener(words: &str) -> &str {
    MARKS.iter().find_map(|mark| words.strip_prefix(mark)).unwrap_or(words)
}

/// A stretch without the mark that it ends with, if it does.
pub(crate) fn without_closer(words: &str) -> &str {
    MARKS.iter().find_map(|mark| words.strip_suffix(mark)).unwrap_or(words)
}

/// Whether a word leads into a span without a sign between: *he told me 'the boat is late'*. In novels, seven
/// of ten such spans are no speech of their own.
fn is_built_in(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).map_or("", str::trim_end);
    before.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Enters what is left of a stretch without its stage directions, where it has any words.
fn cut_directions(text: &str, stretch: Span, own: &mut Vec<Span>) {
    let mut enter = |start: usize, end: usize| {
        let words = text.get(start..end).unwrap_or_default();
        own.extend(words.contains(char::is_alphanumeric).then(|| Span::new(start, end)));
    };
    let mut start = stretch.start;
    let mut from = stretch.start;
    while let Some(open) = text.get(from..stretch.end).and_then(|rest| rest.find('(')).map(|at| from + at) {
        from = open + 1;
        let end = stretch.end.min(from + LONGEST);
        let close = text.as_bytes().get(from..end).and_then(|rest| rest.iter().position(|&byte| byte == b')'));
        let Some(close) = close.map(|at| from + at) else { continue };
        if text.get(from..close).is_some_and(is_direction) {
            enter(start, open);
            start = close + 1;
            from = start;
        }
    }
    enter(start, stretch.end);
}

/// What a remark names: *with a sigh*.
const MANNERS: [u32; 26] = hashes(
    "air blush bow breath curtsey frown gesture glance grin groan hand laugh look murmur nod shrug shudder sigh smile
    sneer sob start tear tone undertone voice",
);
/// Words in *-ing* that tell of nothing that the speaker does.
const NO_GERUNDS: [u32; 15] = hashes(
    "being during including excluding according depending regarding concerning considering notwithstanding barring
    nothing something anything everything",
);
/// What a speaker does while speaking: *he bowed*.
const ACTS: [u32; 8] = hashes("bowed blushed coughed glanced hesitated looked paused turned");
/// Words in *-ly* that do not tell how.
const NO_ADVERBS: [u32; 9] = hashes("anomaly assembly butterfly family melancholy monopoly supply likely lonely");

/// *with a sigh*, *turning to Ann*, *rather faintly*, *he bowed*: how or to whom it is said, not what.
fn is_direction(words: &str) -> bool {
    let words: Vec<&str> = words.split_whitespace().map(|word| word.trim_matches([',', '.', ';'])).collect();
    let is_gerund = |word: &str| word.len() > 4 && word.ends_with("ing") && !is_among(&NO_GERUNDS, hash_word(word));
    let is_adverb = |word: &str| ends_as_manner(word) && !is_among(&NO_ADVERBS, hash_word(word));
    let acts = |word: &&str| {
        let is_manner = |verb: Verb| verb.class == CueClass::Manner && verb.form == Form::Past;
        let word = hash_word(word);
        is_among(&ACTS, word) || verbs::verb(word).is_some_and(is_manner)
    };
    match words.as_slice() {
        ["with" | "in", "a" | "an" | "his" | "her", manner @ ..] => {
            manner.iter().any(|word| is_among(&MANNERS, hash_word(word)))
        }
        // "he bowed", "she then laughed", not "she is ninety".
        ["he" | "she", rest @ ..] => rest.iter().take(2).any(acts),
        [first, ..] if is_gerund(first) => first.starts_with(char::is_lowercase),
        [first, second, ..] if is_gerund(second) => is_adverb(first) || matches!(*first, "still" | "then" | "again"),
        [_] | [_, _] => words.last().is_some_and(|last| is_adverb(last)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> Vec<&str> {
        let pieces = [Span::new(0, text.len())];
        own_words(text, &pieces, std::iter::empty()).into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn keeps_what_is_built_into_the_sentence() {
        let others = |text: &str| {
            let at = |mark: &str| text.find(mark).expect("a mark");
            Span::new(at("‘"), at("’") + '’'.len_utf8())
        };
        let own = |text| own_words(text, &[Span::new(0, str::len(text))], std::iter::once(others(text)));
        assert_eq!(own("I said, ‘Run!’ and ran.").len(), 2);
        assert_eq!(own("I told them ‘Run!’ and ran.").len(), 1);
    }

    #[test]
    fn cuts_stage_directions() {
        assert_eq!(own("Well, (with a deep sigh,) it is late."), ["Well, ", " it is late."]);
        assert_eq!(own("No (shaking her head)."), ["No "]);
        assert_eq!(own("No (he then bowed) never."), ["No ", " never."]);
        for kept in [
            "All (including my aunt) left.",
            "She (she is ninety) left.",
            "Two (depending on whom you ask) left.",
            "He went (in a month).",
            "It was (a meeting is on) late.",
            "All of us (family) left.",
            "A car (she needed it) came.",
        ] {
            assert_eq!(own(kept), [kept]);
        }
        assert_eq!(own("My house (a small one) is old."), ["My house (a small one) is old."]);
        assert_eq!(own("It (the thing I want) is here (x"), ["It (the thing I want) is here (x"]);
    }
}
