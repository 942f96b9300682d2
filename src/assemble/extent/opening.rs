//! Where a content begins, and how far a clause goes that the model has cut.

use super::super::grammar::{before_stop, behind_dateline, is_conjunction_that, link_comma, opens_told, tells};
use super::super::modelled::Draft;
use super::super::Found;
use super::endings::is_verb_of_clause;
use crate::cues::Clause;
use crate::lexicon::verbs::Verb;
use crate::lexicon::{is, SUBORDINATORS};
use crate::limits;
use crate::mentions::Nature;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Case, Kind};
use std::ops::Range;

/// *Bell, **whose plans had failed**, said that…*: what is told of the source is not what it says. *conceded, **under
/// pressure**, that…*: nor is how it was said.
pub(super) fn begin(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let tells_of_source = |piece: &Range<usize>| piece.end < cue.start && text.is_small(piece.start, "whose");
    if content.len() > 1 && tells_of_source(&content[0]) {
        content.remove(0);
    }
    drop_dateline(found, cue, content);
    // "However, it is late, Lee said"
    if let Some(first) = content.first_mut().filter(|first| first.end <= cue.start && text.begins_sentence(first.start))
    {
        first.start =
            link_comma(found, first.start).filter(|&comma| comma + 1 < first.end).map_or(first.start, |c| c + 1);
    }
    let Some(first) = content.iter_mut().find(|piece| piece.start >= cue.end) else { return };
    if let Some(start) = behind_circumstance(found, cue, first) {
        first.start = start;
        return;
    }
    // "said, his voice catching, “It is late.”"
    if !text.is_comma(first.start - 1) {
        return;
    }
    let is_told = |&at: &usize| text.is_small(at, "that") || found.passage_at(at).is_some();
    let told = first.clone().skip(1).find(|at| text.is_comma(at - 1) && is_told(at));
    let is_aside = |told: usize| found.depth(first.start) == 0 && !tells(found, first.start..told);
    if let Some(told) = told.filter(|&told| is_aside(told)) {
        first.start = told;
    }
}

/// ***DAKAR (AP) —** Rebels seized it, residents said*
fn drop_dateline(found: &Found<'_>, cue: &Range<usize>, content: &mut [Range<usize>]) {
    let text = found.text;
    let is_upper = |at: usize| text.is_case(at, Case::Upper) && text.begins_paragraph(at) && found.depth(at) == 0;
    if let Some(first) = content.first_mut().filter(|first| first.end <= cue.start && is_upper(first.start)) {
        first.start = first.start.max(behind_dateline(found, first.start).min(first.end - 1));
    }
}

/// Where a piece of a content begins behind when, to whom or where it was said.
fn behind_circumstance(found: &Found<'_>, cue: &Range<usize>, first: &Range<usize>) -> Option<usize> {
    let text = found.text;
    let opening = text.word(first.start);
    let follows = first.start == cue.end;
    // "said afterwards she hoped", "said yesterday that it was late"
    let is_when = matches!(opening, "afterwards" | "afterward" | "later" | "yesterday" | "today");
    // "told a court yesterday he was late"
    let is_heard = || found.mention_at(cue.end).is_some_and(|hearer| hearer.end as usize == first.start);
    let is_when =
        is_when && (follows || is_heard()) && opens_told(found, first.start + 1) && tells(found, first.clone());
    if is_when && first.len() > 1 {
        return Some(first.start + 1);
    }
    // "said in a letter it would leave"
    let document = if follows && opening == "in" { found.mention_at(first.start + 1) } else { None };
    let told = document.filter(|m| m.nature == Nature::Document).map(|document| document.end as usize);
    let told = told.filter(|&told| told < first.end && opens_told(found, told));
    // "said in her victim statement that it was late", "insisted until noon that it was"
    let is_led = follows && matches!(opening, "in" | "during" | "on" | "until" | "before" | "after" | "while");
    // "began reporting at | around noon that it was late"
    let is_hour =
        matches!(opening, "around" | "about" | "noon" | "midnight") || text.is_kind(first.start, Kind::Number);
    let is_led = is_led || follows && is_hour && text.is_small(cue.end - 1, "at");
    // "said on | the earnings call that it was late"
    let is_cut = follows && is_cut_phrase(found, cue);
    let mut near = first.clone().take(limits::THAT_TOKENS).take_while(|&at| !acts(found, at));
    // "insisted on the principle that it was late"
    let is_noun = |that: usize| opening == "on" && !found.words.get(that - 1).entry.any(is::DATE);
    let that = if is_led || is_cut { near.find(|&at| is_conjunction_that(found, at)) } else { None };
    told.or(that.filter(|&that| !is_noun(that))).or_else(|| behind_phrase(found, cue, first, is_cut))
}

/// Where the clause begins that a verb of saying reports, behind phrases with a preposition: *said at the weekend **the
/// plan** would fail*.
/// `is_cut` tells whether the cue has the preposition.
fn behind_phrase(found: &Found<'_>, cue: &Range<usize>, first: &Range<usize>, is_cut: bool) -> Option<usize> {
    let text = found.text;
    let says = found.clause(cue).is_some_and(|clause| clause.lemma == "say");
    if first.start != cue.end || !says || !is_cut && !leads_phrase(found, first.start) {
        return None;
    }
    let opens = |at: usize| matches!(found.tag(at), Tag::Determiner | Tag::Possessive | Tag::Pronoun);
    let closes = |at: usize| found.tag(at).is_noun() || found.words.get(at).entry.any(is::DATE);
    let mut near = first.clone().skip(1).take(limits::THAT_TOKENS);
    // "after the match": a noun that the tagger takes for a verb.
    let is_end = |at: usize| text.is_comma(at) || acts(found, at) && !opens(at - 1);
    let told = near.find(|&at| is_end(at) || opens(at) && closes(at - 1))?;
    (!is_end(told) && tells(found, told..first.end)).then_some(told)
}

/// Whether a token is a finite verb: not the *call* of *on the earnings call*, which the tagger takes for one.
fn acts(found: &Found<'_>, at: usize) -> bool {
    found.tag(at).is_finite() && !found.text.is_small(at, "call")
}

/// Whether when, where or how something was said may follow a token.
fn leads_phrase(found: &Found<'_>, at: usize) -> bool {
    const LEADS: [u32; 12] = hashes("at on during over via through by after before while from until");
    is_among(&LEADS, found.text.hash(at)) && matches!(found.tag(at), Tag::Preposition | Tag::Adverb)
}

/// ***said at** a rally that it was late*: whether the model gives a cue the head of such a phrase.
fn is_cut_phrase(found: &Found<'_>, cue: &Range<usize>) -> bool {
    let says = |clause: &Clause| clause.strength > 1 && !clause.passive && clause.cue.end + 1 == cue.end;
    found.clause(cue).is_some_and(says) && leads_phrase(found, cue.end - 1)
}

/// *said **that the mayor** had left*, *admits **there** is a plan*: a clause does not end before its verb.
pub(super) fn complete(found: &Found<'_>, draft: &mut Draft, sentence: usize) {
    let Draft { cue, content, .. } = draft;
    let Some(last) = content.last_mut().filter(|last| last.start >= cue.end && last.end < sentence) else { return };
    let text = found.text;
    // "said it was “late,” and that Roe would stay"
    let is_in_marks = text.is_mark(last.end - 1) && text.is_comma(last.end.saturating_sub(2));
    let pauses = is_in_marks || text.is_comma(last.end);
    let joint = last.end + usize::from(!is_in_marks);
    // "says he will go, and that Roe will stay"
    let tells_on = || {
        let joins = matches!(text.word(joint), "and" | "but") && is_conjunction_that(found, joint + 1);
        joins && tells(found, last.clone()) && tells(found, joint + 2..sentence)
    };
    // "said it began when a tenant, Ann Lee, left a pan on"
    let opener = || last.clone().rev().take(limits::CLAUSE_TOKENS).find(|&at| is_among(&SUBORDINATORS, text.hash(at)));
    let is_open = || opener().is_some_and(|at| at > last.start && !tells(found, at + 1..last.end));
    let waits = || text.is_comma(last.end) && found.tag(joint).is_finite() && is_open();
    if pauses && tells_on()
        || text.is_comma(last.end) && lists_deeds(found, last, sentence)
        || goes_on_with_examples(found, last.end)
        || keeps_tense(found, cue, last)
        || is_cut_before_verb(found, cue, last, sentence)
        || is_cut_at_insertion(found, last, sentence)
        || waits()
    {
        last.end = before_stop(found, sentence);
    }
}

/// *said that the firm backs the plan **and hopes** to grow*: behind a past, a second verb in the present goes on from the first
/// one.
fn keeps_tense(found: &Found<'_>, cue: &Range<usize>, told: &Range<usize>) -> bool {
    let text = found.text;
    let joint = told.end + usize::from(text.is_comma(told.end));
    if found.tag(cue.end - 1) != Tag::Past || !matches!(text.word(joint), "and" | "but") {
        return false;
    }
    let is_present = |from: usize| {
        let verb = (from..from + 3).find(|&at| found.tag(at) != Tag::Adverb);
        verb.is_some_and(|verb| found.tag(verb) == Tag::VerbS)
    };
    let subject = found.mention_at(told.start + usize::from(text.is_small(told.start, "that")));
    is_present(joint + 1) && subject.is_some_and(|subject| is_present(subject.end as usize))
}

/// *said they had closed the port**, sacked its crew and sold the ships**, wants it to come back **and to stay***: a list of
/// what somebody did or is to do.
fn lists_deeds(found: &Found<'_>, told: &Range<usize>, sentence: usize) -> bool {
    let text = found.text;
    let behind = told.end + 1..sentence.min(told.end + limits::CLAUSE_TOKENS);
    let is_deed = |at: usize| matches!(found.tag(at), Tag::Past | Tag::Participle);
    // "Lee suggested it was late, called her mad and left": her deeds are none that she told.
    let has_done = |at: usize| is_deed(at) && matches!(text.word(at - 1), "had" | "have" | "has");
    let mut rest = behind.clone().skip(1).take_while(|&at| !text.is_comma(at));
    let closes = is_deed(behind.start) && rest.any(|at| text.is_small(at, "and") && is_deed(at + 1));
    let to = text.is_small(behind.start, "and") && found.tag(behind.start + 1) == Tag::To;
    let is_to = || told.clone().any(|at| found.tag(at) == Tag::To && found.tag(at + 1) == Tag::Verb);
    closes && told.clone().any(has_done) || to && is_to()
}

/// *defended the plan**, including its cost***: a phrase that tells more of what is told.
fn goes_on_with_examples(found: &Found<'_>, end: usize) -> bool {
    const LEADS: [u32; 10] =
        hashes("including particularly especially notably like ranging enabled leaving limiting whose");
    let text = found.text;
    let pause = end + usize::from(text.is_mark(end));
    let word = text.hash(pause + 1);
    let is_such = text.is_small(pause + 1, "such") && text.is_small(pause + 2, "as");
    let pauses = matches!(text.kind(pause), Some(Kind::Comma | Kind::Dash));
    pauses && (is_such || is_among(&LEADS, word))
}

/// *contends **the rule**, adopted in May, violates the law*: a subject whose verb stands behind what is inserted.
fn is_cut_at_insertion(found: &Found<'_>, subject: &Range<usize>, sentence: usize) -> bool {
    let text = found.text;
    if !text.is_comma(subject.end) || found.tag(subject.end + 1) != Tag::Participle {
        return false;
    }
    let inside = subject.end + 1..sentence.min(subject.end + limits::ROLE_TOKENS);
    let Some(comma) = inside.clone().find(|&at| text.is_comma(at)) else { return false };
    let acts = found.tag(comma + 1).is_finite() && found.words.get(comma + 1).verb.is_none();
    acts && !tells(found, subject.clone()) && !tells(found, inside.start..comma)
}

/// Whether what stands behind goes on with the verb of a clause: *say **it** | will go*, *said that the plan, nicknamed “the
/// muncher” |, would go*.
fn is_cut_before_verb(found: &Found<'_>, cue: &Range<usize>, clause: &Range<usize>, sentence: usize) -> bool {
    let text = found.text;
    let end = clause.end;
    // "found that those who sleep — a third — were late"
    let is_dash = |at: usize| text.is_kind(at, Kind::Dash);
    let resumes = || (end + 1..sentence.min(end + limits::ROLE_TOKENS)).find(|&at| is_dash(at));
    let pauses = text.is_comma(end);
    let is_inserted = || (pauses || text.is_mark(end - 1)) && clause.clone().any(|at| text.is_comma(at));
    let verb =
        if is_dash(end) { resumes().map_or(end, |dash| dash + 1) } else { end + usize::from(pauses && is_inserted()) };
    let says = |verb: Verb| verb.strength > 1 && verb.lemma != "ask";
    let is_said = || found.tag(cue.end - 1).is_verb() && found.words.get(cue.end - 1).verb.is_some_and(says);
    let is_subject = || matches!(text.word(clause.start), "it" | "he" | "she" | "they" | "we" | "I");
    let is_alone = || clause.start == cue.end && clause.len() == 1 && is_subject();
    let is_clause = matches!(text.word(clause.start), "that" | "there") || is_said() && (is_alone() || is_inserted());
    is_clause && found.tag(verb).is_finite() && awaits_verb(found, clause)
}

/// Whether a clause has no verb yet: *that those*, *that those **who sleep***.
fn awaits_verb(found: &Found<'_>, clause: &Range<usize>) -> bool {
    let inner = clause.clone().skip(1);
    let relatives = inner.clone().filter(|&at| found.tag(at) == Tag::Wh || found.text.is_word(at, "that")).count();
    relatives < 2 && inner.filter(|&at| is_verb_of_clause(found, at)).count() <= relatives
}
