//! What a speaker says in its own words: without the speech of others, and without the writer's remarks
//! inside the marks.

#![allow(clippy::arithmetic_side_effects, reason = "adds lengths of pieces of the text")]

use crate::span::Span;

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
            if start < other.start {
                cut_directions(text, Span::new(start, other.start), &mut own);
            }
            start = start.max(other.end);
        }
        if start < piece.end {
            cut_directions(text, Span::new(start, piece.end), &mut own);
        }
    }
    own
}

/// Whether a word leads into a span without a sign between: *he told me 'the boat is late'*. In novels, seven
/// of ten such spans are no speech of their own.
fn is_built_in(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).map_or("", str::trim_end);
    before.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Enters what is left of a stretch without its stage directions.
fn cut_directions(text: &str, stretch: Span, own: &mut Vec<Span>) {
    let mut start = stretch.start;
    let mut from = stretch.start;
    while let Some(open) = text.get(from..stretch.end).and_then(|rest| rest.find('(')).map(|at| from + at) {
        from = open + 1;
        let end = stretch.end.min(from + LONGEST);
        let close = text.as_bytes().get(from..end).and_then(|rest| rest.iter().position(|&byte| byte == b')'));
        let Some(close) = close.map(|at| from + at) else { continue };
        if text.get(from..close).is_some_and(is_direction) {
            own.extend((start < open).then(|| Span::new(start, open)));
            start = close + 1;
            from = start;
        }
    }
    own.extend((start < stretch.end).then(|| Span::new(start, stretch.end)));
}

/// *with a sigh*, *turning to Ann*, *rather faintly*, *he bowed*: how or to whom it is said, not what.
fn is_direction(words: &str) -> bool {
    const BEGIN: usize = 3;
    const OTHERS: [&str; 18] = [
        "thing",
        "nothing",
        "something",
        "anything",
        "everything",
        "morning",
        "evening",
        "being",
        "during",
        "including",
        "excluding",
        "according",
        "depending",
        "regarding",
        "concerning",
        "considering",
        "notwithstanding",
        "barring",
    ];
    let words: Vec<&str> = words.split_whitespace().map(|word| word.trim_matches([',', '.', ';'])).collect();
    let acts = |word: &&str| word.len() > 4 && word.ends_with("ing") && !OTHERS.contains(word);
    // "he bowed", "she then laughed", not "she is ninety".
    let is_past = |word: &&str| word.len() > 3 && word.ends_with("ed");
    match words.as_slice() {
        ["with" | "in", "a" | "an" | "his" | "her", ..] => true,
        ["he" | "she", ..] => words.iter().take(BEGIN).any(is_past),
        [.., last] if words.len() < BEGIN && last.ends_with("ly") && last.len() > 5 => true,
        _ => {
            words.iter().take(BEGIN).any(acts) && words.first().is_some_and(|word| word.starts_with(char::is_lowercase))
        }
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
        assert_eq!(own("No (shaking her head)."), ["No ", "."]);
        assert_eq!(own("No (he then bowed) never."), ["No ", " never."]);
        for kept in
            ["All (including my aunt) left.", "She (she is ninety) left.", "Two (depending on whom you ask) left."]
        {
            assert_eq!(own(kept), [kept]);
        }
        assert_eq!(own("My house (a small one) is old."), ["My house (a small one) is old."]);
        assert_eq!(own("It (the thing I want) is here (x"), ["It (the thing I want) is here (x"]);
    }
}
