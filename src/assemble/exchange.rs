//! Moves words between source, content and hearer where the model drew the line wrongly.

use super::extent::subject_before_verb;
use super::grammar::{is_people, noun_phrase, opens_clause, tells};
use super::sources::tells_time;
use super::Found;
use crate::cues::{takes_hearer, Clause};
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hashes, Case, Kind};
use std::ops::Range;

/// *The man **police** say shot him*: the source is who stands before the verb, and what stands before it a part of the
/// content, whose verb follows the cue.
pub(super) fn give_subject(
    found: &Found<'_>,
    cue: &Range<usize>,
    source: &mut [Range<usize>],
    content: &mut Vec<Range<usize>>,
) -> bool {
    let text = found.text;
    let [piece] = source else { return false };
    let tag = found.tag(cue.end);
    let is_verb = tag.is_finite() || tag == Tag::Participle;
    let lacks_subject = is_verb && content.first().is_some_and(|first| first.start == cue.end);
    let own = subject_before_verb(found, piece, cue.start).filter(|own| lacks_subject && own.start > piece.start);
    let Some(own) = own else { return false };
    let before = piece.start..own.start - usize::from(text.word(own.start - 1) == "that");
    let is_common = |at: usize| matches!(found.tags[at], Tag::Noun | Tag::Plural);
    let is_phrase = found.tags[before.start] == Tag::Determiner && before.clone().last().is_some_and(is_common);
    // "the union leader Ann Lee" is one.
    let is_one = found.tags[own.start] == Tag::Proper && before.clone().last().is_some_and(|at| is_people(found, at));
    if !is_phrase || is_one || before.clone().any(|at| found.text.is_comma(at)) {
        return false;
    }
    *piece = own;
    content.insert(0, before);
    true
}

/// *A bridge **that** engineers warned would fall*: the relative pronoun before the source is no part of the content.
pub(super) fn lose_that(found: &Found<'_>, source: &[Range<usize>], content: &mut [Range<usize>]) -> bool {
    let ([source], [before, _]) = (source, content) else { return false };
    let is_that = before.len() > 1 && before.end == source.start && found.text.word(before.end - 1) == "that";
    before.end -= usize::from(is_that);
    is_that
}

/// *…, a decision **residents** described as “late”*: the source is who stands before the verb, and no part of the content.
pub(super) fn split_apposition(
    found: &Found<'_>,
    cue: &Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
    let told = content.iter().position(|piece| piece.end == cue.start).filter(|_| source.is_empty());
    let Some(phrase) = told.map_or(source.first(), |told| content.get(told)).cloned() else { return };
    let is_led = phrase.start > 0 && found.text.is_comma(phrase.start - 1) && phrase.end <= cue.start;
    let opens = matches!(found.text.word(phrase.start), "a" | "an" | "something");
    let Some(mut own) = subject_before_verb(found, &phrase, cue.start).filter(|_| is_led && opens) else { return };
    if let Some(name) = found.mention_at(own.start).filter(|m| m.form == Form::Name) {
        own.start = name.title as usize;
    }
    let before = phrase.start..own.start;
    let is_thing = before.clone().last().is_some_and(|last| found.tags[last] == Tag::Noun && !is_people(found, last));
    if !is_thing || before.into_iter().any(|at| found.text.is_comma(at)) {
        return;
    }
    if let Some(told) = told.filter(|_| content.len() > 1) {
        content.remove(told);
    }
    *source = vec![own];
}

/// ***The town** has been blamed for the flood*: whoever a passive tells something of is a part of what is told.
pub(super) fn add_patient(
    found: &Found<'_>,
    clause: &Clause,
    cue: &Range<usize>,
    source: &[Range<usize>],
    content: &mut Vec<Range<usize>>,
) {
    let text = found.text;
    let follows = content.first().is_some_and(|told| told.start >= cue.end);
    // "has begun by praising", "was worried about": nothing is told of who does so; nor of who is asked.
    let is_told = found.words.get(cue.start).entry.any(is::AUXILIARY)
        && found.tags[cue.end - 1] != Tag::Gerund
        && text.word(cue.end - 1) != "about"
        && !takes_hearer(clause.lemma);
    if !clause.passive || !is_told || !follows || source.iter().any(|piece| piece.start < cue.start) {
        return;
    }
    let sentence = text.sentence_around(cue.start);
    let start = cue.start.saturating_sub(limits::CLAUSE_TOKENS).max(sentence.start);
    let Some(patient) = noun_phrase(found, start..cue.start) else { return };
    let is_none = matches!(text.word(patient.start).to_lowercase().as_str(), "it" | "there" | "that" | "who");
    if !is_none && found.depths[patient.start] == 0 {
        content.insert(0, patient);
    }
}

/// ***The company** now expects a loss*, ***Lee** was shocked that it was late*: who stands before an active verb, or feels,
/// is the source, and no part of the content.
pub(super) fn give_actor(
    found: &Found<'_>,
    clause: Option<&Clause>,
    cue: &Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
    const FEELINGS: [u32; 18] = hashes(
        "shocked pleased impressed surprised delighted disappointed satisfied dismayed alarmed amazed astonished thrilled
        relieved determined resolved convinced worried concerned",
    );
    let [actor, _] = content.as_slice() else { return };
    if !source.is_empty() || actor.end != cue.start {
        return;
    }
    let thinks = |clause: &Clause| {
        // "has not disclosed", but not "a man known to be late"
        let is_verb = found.tags[cue.end - 1].is_finite() || found.words.get(cue.start).entry.any(is::AUXILIARY);
        let is_active = !clause.passive && clause.hearer.is_none() && is_verb;
        let is_thought = matches!(clause.class, CueClass::Believe | CueClass::Want | CueClass::Assert | CueClass::Say);
        is_active && is_thought && found.subject(clause).is_some_and(|subject| subject == *actor)
    };
    let feels = || cue.clone().any(|at| FEELINGS.contains(&found.text.hash(at)));
    if clause.is_some_and(thinks) || feels() {
        source.push(content.remove(0));
    }
}

/// A content without what is told of its source behind it, of how and when it was said, or of who is told: *…, said Lee,
/// **who runs the port***, *he said **on condition of anonymity***, *“You lied,” Lee teased **Roe***.
pub(super) fn trim_tail(found: &Found<'_>, cue: &Range<usize>, content: &mut Vec<Range<usize>>) {
    let text = found.text;
    let [told, tail] = content.as_slice() else { return };
    let follows = told.end <= cue.start && tail.start >= cue.end && found.depths[tail.start] == 0;
    let is_relative = matches!(text.word(tail.start), "who" | "which" | "whose") && found.text.is_comma(tail.start - 1);
    let is_condition = text.word(tail.start) == "on" && text.word(tail.start + 1) == "condition";
    let is_hearer = || {
        let hearer = found.mention_at(tail.start).filter(|m| tail.start == cue.end && m.end as usize == tail.end);
        let ends = text.tokens.get(tail.end).is_none_or(|token| token.kind == Kind::Stop);
        hearer.is_some() && ends && found.depths[told.start] > 0
    };
    let is_time = tail.start == cue.end && tells_time(found, tail);
    if follows && (is_relative || is_condition || is_time || is_hearer()) {
        content.pop();
    }
}

/// *praised the plan **in an interview on Monday***: where it was said is no part of what has no verb of its own.
pub(super) fn trim_medium(found: &Found<'_>, cue: &Range<usize>, content: &mut [Range<usize>]) {
    const MEDIA: [u32; 20] = hashes(
        "statement statements interview interviews speech speeches tweet tweets letter email emails ruling remarks op-ed memo
        conference briefing address post posts",
    );
    const WORDS: usize = 6;
    let text = found.text;
    let Some(told) = content.last_mut().filter(|told| told.start >= cue.end) else { return };
    let is_act = |at: usize| found.tags[at].is_verb();
    let is_medium = |&at: &usize| {
        let opens = matches!(text.word(at), "in" | "during") && found.depths[at] == 0;
        let nouns = (at + 1..told.end).take(WORDS).take_while(|&at| text.tokens[at].is_wordlike() && !is_act(at));
        let mut nouns = nouns.take_while(|&at| !found.words.get(at).entry.any(is::PREPOSITION));
        // "the points in Lee's letter"
        opens
            && nouns
                .find(|&at| text.is_possessive(at) || MEDIA.contains(&text.hash(at)))
                .is_some_and(|at| !text.is_possessive(at))
    };
    let end = (told.start + 1..told.end).find(is_medium);
    if let Some(end) = end.filter(|&end| !tells(found, told.clone()) && !(told.start..end).any(is_act)) {
        told.end = end;
    }
}

/// *expressed hopes for a deal, **aiming to end the war***: what who hopes does besides is no part of what has no verb of its
/// own.
pub(super) fn trim_deed(found: &Found<'_>, cue: &Range<usize>, content: &mut [Range<usize>]) {
    let Some(told) = content.last_mut().filter(|told| told.start == cue.end) else { return };
    let text = found.text;
    // "the rules, including one on dogs"
    let acts =
        |at: usize| found.tag(at) == Tag::Gerund && !matches!(text.word(at), "including" | "excluding" | "according");
    let is_deed = |&at: &usize| text.is_comma(at) && acts(at + 1) && found.depths[at] == 0;
    let comma = told.clone().skip(1).find(is_deed).filter(|&comma| comma + 1 < told.end);
    let is_quoted = told.clone().any(|at| found.depths[at] > 0);
    let is_clause = text.is_word(told.start, "that") || found.tags[told.start] == Tag::Wh;
    let is_plain = |comma: usize| !(told.start..comma).any(|at| found.tags[at].is_verb());
    if let Some(comma) = comma.filter(|&comma| !is_clause && !is_quoted && is_plain(comma)) {
        told.end = comma;
    }
}

/// *endorsed Roe **last week***, *praised Roe **on Thursday***: behind nothing but somebody's name stands when it was said.
pub(super) fn trim_time(found: &Found<'_>, cue: &Range<usize>, content: &mut [Range<usize>]) {
    const WORDS: usize = 5;
    let Some(told) = content.last_mut().filter(|told| told.start == cue.end) else { return };
    let Some(named) = found.mention_at(told.start).map(|m| m.end as usize).filter(|&end| end < told.end) else {
        return;
    };
    let tail = named..told.end;
    let is_day = matches!(found.text.word(named), "on" | "in") && found.words.get(named + 1).entry.any(is::DATE);
    let is_date = is_day || found.words.get(named).entry.any(is::DATE);
    if tail.len() <= WORDS && !tells(found, tail.clone()) && (is_date || tells_time(found, &tail)) {
        told.end = named;
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
    skip_place(found, told.end, content);
    let begins_with = |piece: &&mut Range<usize>| told.contains(&piece.start) && told.end < piece.end;
    // "questioned the idea that it was late"
    let is_clause = matches!(found.text.word(told.end), "that" | "whether") && clause.lemma != "question";
    if clause.lemma == "tell" || is_clause {
        content.iter_mut().filter(begins_with).for_each(|piece| piece.start = told.end);
    }
}

/// *Lee told reporters **Roe** would go*, *told the court **Ann Roe** would*, *told the hearing **staff** would*: the name or
/// noun behind the hearers acts in what they are told.
fn subject_behind(found: &Found<'_>, told: &Range<usize>) -> Option<usize> {
    let Found { text, words, tags, .. } = found;
    let is_capital = |at: usize| text.tokens[at].is_capital();
    let is_the = words.get(told.start).entry.any(is::DETERMINER);
    let noun = told.start + usize::from(is_the);
    if told.end <= noun + 1 || !found.tag(told.end).is_finite() {
        return None;
    }
    // "the mayor Ann Roe" is one person.
    let are_hearers = if is_the {
        !words.get(noun).entry.any(is::PERSON)
    } else {
        text.word(noun).ends_with('s') && !is_capital(noun)
    };
    let begins = |at: usize| is_capital(at) && (!is_capital(at - 1) || text.tokens[at - 1].case == Case::Upper);
    let name = (noun + 1..told.end).find(|&at| begins(at));
    let last = told.end - 1;
    let plural = Some(last).filter(|&last| is_the && tags[last] == Tag::Plural && tags[last - 1] == Tag::Noun);
    name.or(plural).filter(|_| are_hearers)
}

/// *told reporters **on the steps** that it was late*: where they were told is no part of it.
fn skip_place(found: &Found<'_>, start: usize, content: &mut [Range<usize>]) {
    const WORDS: usize = 6;
    let Found { text, words, .. } = found;
    let is_led = words.get(start).entry.any(is::PREPOSITION);
    let Some(piece) = content.iter_mut().find(|piece| piece.start == start && is_led) else { return };
    let that = piece.clone().take(WORDS).find(|&at| text.word(at) == "that");
    if let Some(that) = that.filter(|&that| !(start..that).any(|at| found.tags[at].is_verb() || found.depths[at] > 0)) {
        piece.start = that;
    }
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
        piece.end -= usize::from(piece.len() > 1 && found.text.is_comma(piece.end - 1));
    }
    // "when Lee was asked about it"
    let is_joint = |piece: &Range<usize>| piece.len() == 1 && opens_clause(found, piece.start);
    let is_other = |piece: &Range<usize>| *piece != told && !is_joint(piece);
    if content.iter().any(is_other) {
        content.retain(is_other);
    }
}
