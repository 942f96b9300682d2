//! What a passage looks like by itself: an utterance, or words that somebody set in marks.

use super::{Family, Passage};
use crate::lexicon::{verbs, LABELS};
use crate::limits;
use crate::text::{hashes, Case, Kind, Text};

/// The look of a passage, before anybody asks who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Stands by itself, as speech does.
    Whole,
    /// A few words built into the writer's sentence: a part of somebody's words if a claim holds
    /// it, else a term or a scare quote.
    Fragment,
    /// The title of a work.
    Title,
    /// Between the parts of a name.
    Nickname,
    /// Surely words about words: *so-called "experts"*; or no words of the text at all: `class="wide"`.
    Term,
    /// Cited rather than spoken, from a letter, a notice or a poem: nothing in the passage itself
    /// shows it.
    Cited,
}

/// Longest fragment, in words: longer passages inside a sentence are speech more often than not
/// (277 of 364 in the novels of PDNC).
const FRAGMENT_WORDS: usize = 4;

/// The form of each passage.
pub(crate) fn forms(text: &Text<'_>, passages: &[Passage]) -> Vec<Form> {
    passages.iter().map(|passage| form(text, passage)).collect()
}

fn form(text: &Text<'_>, passage: &Passage) -> Form {
    if passage.family == Family::Dash || passage.continues.is_some() {
        return Form::Whole;
    }
    let Some(first) = text.tokens.get(passage.inner.start).filter(|_| !passage.inner.is_empty()) else {
        return Form::Term;
    };
    let words = text.tokens[passage.inner.clone()]
        .iter()
        .take(64)
        .filter(|t| t.kind != Kind::Clitic && t.is_wordlike())
        .count();
    if words == 0 {
        // "…" and "?!" are said; an empty pair is nothing.
        return Form::Whole;
    }
    if words <= FRAGMENT_WORDS && !is_punctuated(text, passage) && is_labelled(text, passage.outer.start) {
        return Form::Term;
    }
    let before = passage.outer.start.checked_sub(1).filter(|_| !text.begins_paragraph(passage.outer.start));
    let Some(before) = before else { return Form::Whole };
    let token = &text.tokens[before];
    // The value of an attribute, in the markup that articles are pasted with.
    if text.word(before) == "=" {
        return Form::Term;
    }
    if !token.is_wordlike() {
        return match token.kind {
            Kind::Comma if words <= FRAGMENT_WORDS && first.case == Case::Lower && !is_punctuated(text, passage) => {
                Form::Fragment
            }
            _ => Form::Whole,
        };
    }
    let after = text.tokens.get(passage.outer.end);
    if words <= 3
        && token.is_capital()
        && after.is_some_and(|t| t.is_capital() && t.spaced)
        && !is_punctuated(text, passage)
    {
        return Form::Nickname;
    }
    if is_work(text, before) && first.case != Case::Lower {
        return Form::Title;
    }
    if is_about_words(token.hash) {
        return Form::Term;
    }
    let said = verbs::verb(token.hash).is_some_and(|v| v.strength > 0);
    if words > FRAGMENT_WORDS || (said && (first.case != Case::Lower || is_punctuated(text, passage))) {
        Form::Whole
    } else {
        Form::Fragment
    }
}

/// Whether the passage ends with its own punctuation.
fn is_punctuated(text: &Text<'_>, passage: &Passage) -> bool {
    let last = passage.inner.end.checked_sub(1).and_then(|at| text.tokens.get(at));
    last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma | Kind::Dash))
}

/// Whether the line of a token begins with a label: *Note: "Bar" opens*, *See also: "Ports"*.
fn is_labelled(text: &Text<'_>, at: usize) -> bool {
    let line = text.paragraph_tokens(text.paragraph_of(at)).start..at;
    let mut label = line.take(limits::LABEL_WORDS);
    let colon = label.clone().find(|&at| text.tokens[at].kind == Kind::Colon);
    colon.is_some_and(|colon| label.any(|at| at < colon && LABELS.contains(&text.tokens[at].hash)))
}

/// Whether a word that names a kind of work stands before: *the film "Jaws"*, *a book called "It"*.
fn is_work(text: &Text<'_>, before: usize) -> bool {
    const WORKS: [u32; 40] = hashes(
        "film movie book song novel play show album poem article essay series painting opera magazine documentary
        podcast memoir story musical sitcom drama program programme hit single tune hymn ballad column titled
        entitled headlined classic biography bestseller chapter episode comedy thriller",
    );
    const NAMING: [u32; 2] = hashes("called named");
    let hash = |at: usize| text.tokens[at].hash;
    WORKS.contains(&hash(before)) || (NAMING.contains(&hash(before)) && before > 0 && WORKS.contains(&hash(before - 1)))
}

/// Words behind which marks hold a word as a word.
fn is_about_words(hash: u32) -> bool {
    const ABOUT: [u32; 12] =
        hashes("so-called term terms word phrase nicknamed dubbed labeled labelled slogan expression euphemism");
    ABOUT.contains(&hash)
}
