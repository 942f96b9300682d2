//! Moves words between source, content and hearer where the model drew the line wrongly.

use super::grammar::{clause_start, is_people, noun_phrase, opens_clause, opens_phrase, subject_before_verb};
use super::modelled::Draft;
use super::Found;
use crate::cues::{takes_hearer, Clause};
use crate::lexicon::is;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Case};
use std::ops::Range;

/// *The man **police** say shot him*: the source is who stands before the verb, and what stands before it a part of the
/// content, whose verb follows the cue.
pub(super) fn give_subject(found: &Found<'_>, draft: &mut Draft) -> bool {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let [piece] = source.as_mut_slice() else { return false };
    let tag = found.tag(cue.end);
    let is_verb = tag.is_finite() || tag == Tag::Participle;
    let lacks_subject = is_verb && content.first().is_some_and(|first| first.start == cue.end);
    let own = if lacks_subject { subject_before_verb(found, piece, cue.start) } else { None };
    let Some(own) = own.filter(|own| own.start > piece.start) else { return false };
    let before = piece.start..own.start - usize::from(text.is_small(own.start - 1, "that"));
    let is_common = |at: usize| matches!(found.tag(at), Tag::Noun | Tag::Plural);
    let is_phrase = found.tag(before.start) == Tag::Determiner && before.clone().last().is_some_and(is_common);
    // "the union leader Ann Lee" is one.
    let is_one = found.tag(own.start) == Tag::Proper && before.clone().last().is_some_and(|at| is_people(found, at));
    if !is_phrase || is_one || before.clone().any(|at| found.text.is_comma(at)) {
        return false;
    }
    *piece = own;
    content.insert(0, before);
    true
}

/// *…, a decision **residents** described as “late”*: the source is who stands before the verb, and no part of the content.
pub(super) fn split_apposition(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let told = content.iter().position(|piece| piece.end == cue.start).filter(|_| source.is_empty());
    let follows_comma = |at: usize| at > 0 && found.text.is_comma(at - 1);
    let is_led = |phrase: &&Range<usize>| follows_comma(phrase.start) && phrase.end <= cue.start;
    let phrase = told.map_or(source.first(), |told| content.get(told)).filter(is_led);
    // "a trend that the bank predicts will go on": what is told has its verb behind.
    let goes_on = told.is_some() || found.tag(cue.end).is_finite();
    let is_own = |own: &Range<usize>| !(goes_on && follows_relative(found, own.start));
    let own = phrase.and_then(|phrase| teller_of_thing(found, phrase, cue.start));
    let Some(own) = own.filter(is_own) else { return };
    if let Some(told) = told.filter(|_| content.len() > 1) {
        content.remove(told);
    }
    *source = vec![own];
}

/// Who stands before a verb that tells something of a thing: *a decision **residents** described*, *a decision that
/// **residents** described*.
pub(super) fn teller_of_thing(found: &Found<'_>, phrase: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    if !matches!(found.text.word(phrase.start), "a" | "an" | "something") {
        return None;
    }
    let own = subject_before_verb(found, phrase, verb)?;
    let before = phrase.start..own.start - usize::from(follows_relative(found, own.start));
    let is_thing = before.clone().last().is_some_and(|last| found.tag(last) == Tag::Noun && !is_people(found, last));
    (is_thing && !before.into_iter().any(|at| found.text.is_comma(at))).then_some(own)
}

/// Whether a relative pronoun stands before a token.
fn follows_relative(found: &Found<'_>, at: usize) -> bool {
    found.text.is_word_before(at, "that") || found.text.is_word_before(at, "which")
}

/// ***The town** has been blamed for the flood*: whoever a passive tells something of is a part of what is told.
pub(super) fn add_patient(found: &Found<'_>, clause: &Clause, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let follows = content.first().is_some_and(|told| told.start >= cue.end);
    // "has begun by praising", "was worried about": nothing is told of who does so; nor of who is asked.
    let is_told = found.words.get(cue.start).entry.any(is::AUXILIARY)
        && found.tag(cue.end - 1) != Tag::Gerund
        && !text.is_small(cue.end - 1, "about")
        && !takes_hearer(clause.lemma);
    if !clause.passive || !is_told || !follows || source.iter().any(|piece| piece.start < cue.start) {
        return;
    }
    let Some(patient) = noun_phrase(found, clause_start(found, cue.start)..cue.start) else { return };
    let is_none = matches!(text.word(patient.start).to_lowercase().as_str(), "it" | "there" | "that" | "who");
    if !is_none && found.depth(patient.start) == 0 {
        content.insert(0, patient);
    }
}

/// ***Lee** was shocked that it was late*: who feels is the source, and no part of the content.
pub(super) fn give_feeler(found: &Found<'_>, draft: &mut Draft) {
    const FEELINGS: [u32; 18] = hashes(
        "shocked pleased impressed surprised delighted disappointed satisfied dismayed alarmed amazed astonished thrilled
        relieved determined resolved convinced worried concerned",
    );
    let Draft { source, cue, content } = draft;
    let [actor, _] = content.as_slice() else { return };
    let feels = || cue.clone().any(|at| is_among(&FEELINGS, found.text.hash(at)));
    if source.is_empty() && actor.end == cue.start && feels() {
        source.push(content.remove(0));
    }
}

/// A content without who is told: not *the inquest it was late* of *Lee told the inquest it was late*, nor *the council
/// that it was late* of *Lee warned the council that it was late*.
pub(super) fn skip_hearer(found: &Found<'_>, clause: &Clause, hearer: usize, content: &mut [Range<usize>]) {
    let told = found.phrase(hearer);
    if told.start != clause.cue.end {
        return;
    }
    if let Some(subject) = subject_behind(found, &told) {
        let holds = |piece: &&mut Range<usize>| (told.start..=told.end).contains(&piece.start) && subject < piece.end;
        content.iter_mut().filter(holds).for_each(|piece| piece.start = subject);
        return;
    }
    let begins_with = |piece: &&mut Range<usize>| told.contains(&piece.start) && told.end < piece.end;
    // "questioned the idea that it was late"
    let is_clause = matches!(found.text.word(told.end), "that" | "whether") && clause.lemma != "question";
    // "asked her why", "asked her did she know"
    let is_inverted = || found.words.get(told.end).entry.any(is::AUXILIARY) && opens_phrase(found.tag(told.end + 1));
    let is_clause = is_clause || clause.lemma == "ask" && (found.tag(told.end) == Tag::Wh || is_inverted());
    if clause.lemma == "tell" || is_clause {
        // "When I asked her why, she left"
        let is_alone = found.tag(told.end) == Tag::Wh && found.text.is_comma(told.end + 1);
        content.iter_mut().filter(begins_with).for_each(|piece| {
            piece.start = told.end;
            piece.end = if is_alone { told.end + 1 } else { piece.end };
        });
    }
}

/// *Lee told reporters **Roe** would go*, *told the court **Ann Roe** would*, *told the hearing **staff** would*: the name or
/// noun behind the hearers acts in what they are told.
fn subject_behind(found: &Found<'_>, told: &Range<usize>) -> Option<usize> {
    let Found { text, words, .. } = found;
    let is_the = words.get(told.start).entry.any(is::DETERMINER);
    let noun = told.start + usize::from(is_the);
    if told.end <= noun + 1 || !found.tag(told.end).is_finite() {
        return None;
    }
    // "the mayor Ann Roe" is one person.
    let are_hearers = if is_the {
        !words.get(noun).entry.any(is::PERSON)
    } else {
        text.word(noun).ends_with('s') && !text.is_capital(noun)
    };
    let begins = |at: usize| text.is_capital(at) && (!text.is_capital(at - 1) || text.is_case(at - 1, Case::Upper));
    let name = (noun + 1..told.end).find(|&at| begins(at));
    let last = told.end - 1;
    let plural =
        Some(last).filter(|&last| is_the && found.tag(last) == Tag::Plural && found.tag(last - 1) == Tag::Noun);
    name.or(plural).filter(|_| are_hearers)
}

/// A cue without who is told: not *warned Roe* of *Lee warned Roe that it was late*.
pub(super) fn trim_cue(found: &Found<'_>, hearer: usize, cue: &mut Range<usize>) {
    let told = found.phrase(hearer);
    if cue.start < told.start && cue.end == told.end {
        cue.end = told.start;
    }
}

/// A content without who is told of a passive: not *“Go,” Lee* of *“Go,” Lee was told*.
pub(super) fn trim_hearer_of_passive(found: &Found<'_>, hearer: usize, content: &mut Vec<Range<usize>>) {
    let told = found.phrase(hearer);
    for piece in content.iter_mut().filter(|piece| piece.start < told.start && piece.end == told.end) {
        piece.end = told.start;
    }
    // "when Lee was asked about it"
    let is_joint = |piece: &Range<usize>| piece.len() == 1 && opens_clause(found, piece.start);
    let is_other = |piece: &Range<usize>| *piece != told && !is_joint(piece);
    if content.iter().any(is_other) {
        content.retain(is_other);
    }
}
