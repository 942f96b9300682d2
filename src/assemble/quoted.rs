//! *The paper quoted Lee as saying…*, *Lee was cited as saying…*

use super::grammar::subject_before_verb;
use super::Found;
use crate::cues::{is_saying, passes_on};
use crate::limits;
use crate::tags::Tag;
use crate::text::Kind;
use std::ops::Range;

/// Somebody whom another one quotes.
pub(super) struct Quoted {
    pub who: Range<usize>,
    /// The verb of who quotes.
    pub verb: usize,
    pub saying: usize,
    /// Where begins what is said.
    pub said: usize,
}

/// Whom a cue quotes as saying something: the object of its verb, or the subject where that is passive.
pub(super) fn as_saying(found: &Found<'_>, cue: &Range<usize>) -> Option<Quoted> {
    let text = found.text;
    let passes = |&at: &usize| found.words.get(at).verb.is_some_and(|verb| passes_on(verb.lemma));
    let verb = cue.clone().find(passes)?;
    let sentence = text.sentence_around(verb);
    let mut behind = verb + 1..sentence.end.min(verb + limits::CLAUSE_TOKENS);
    let saying = behind.find(|&at| text.is_small(at - 1, "as") && is_saying(found.words, at))?;
    // "as having said"
    let saying = saying + usize::from(text.is_word(saying, "having"));
    let object = found.clause(&(verb..verb + 1)).and_then(|clause| found.subject(clause));
    // "was cited by the Post as saying"
    let object = object.filter(|who| who.start > verb && who.end <= saying && !text.is_word_before(who.start, "by"));
    let who = object.or_else(|| subject_before_verb(found, &(sentence.start..verb), verb))?;
    let said = saying + 1 + usize::from(text.is_kind(saying + 1, Kind::Colon));
    Some(Quoted { who, verb, saying, said })
}

/// Whom another one quotes as saying what a cue reports: *The paper quoted **Lee** as warning that it was late*.
pub(super) fn teller(found: &Found<'_>, cue: &Range<usize>) -> Option<Range<usize>> {
    let who =
        cue.start.checked_sub(1).filter(|&at| found.text.is_small(at, "as")).and_then(|at| found.mention_before(at))?;
    let verb = found.words.get((who.start as usize).checked_sub(1)?).verb?;
    (passes_on(verb.lemma) && found.tag(cue.start) == Tag::Gerund).then(|| who.tokens())
}
