//! Quotations within quotations, and within what is told of who said them.

use super::grammar::opens_phrase;
use super::reports::Report;
use super::Found;
use crate::cues::Clause;
use crate::document::Evidence;
use crate::lexicon::verbs::{self, CueClass};
use crate::marks;
use crate::mentions::{Form, Mention, Nature, Person};
use crate::speakers::SpeakerId;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};

/// How sure it is that the verb right beside it tells who is quoted.
const CONFIDENCE: f32 = 0.9;

/// Who says what a claim around a quotation gives to somebody else, if the text tells.
pub(super) fn report(found: &Found<'_>, passage: &marks::Passage, claim: Option<&Report>) -> Option<Report> {
    beside(found, passage).or_else(|| of_bearer(found, passage, claim)).or_else(|| of_other(found, passage, claim?))
}

/// `"Roe told me, 'Go home,'" said Lee`: what is quoted within a quotation has its own verb beside it.
fn beside(found: &Found<'_>, passage: &marks::Passage) -> Option<Report> {
    let clause = clause(found, passage)?;
    let subject = found.mentions.get(clause.subject?).filter(|subject| subject.person != Person::First)?;
    let speaker = Some(subject).filter(|one| one.form == Form::Pronoun).and_then(|one| antecedent(found, one));
    let (source, content) = (vec![subject.tokens()], vec![passage.outer.clone()]);
    Some(Report {
        hearer: clause.hearer,
        evidence: Evidence::Cue,
        // The model of claims has been asked, and has found it or not.
        claimed: false,
        speaker,
        ..Report::of_claim(source, Some(clause.cue.clone()), content, CONFIDENCE)
    })
}

/// `"I told him, 'Go home,'" said Lee`: whether whoever speaks the whole has said it.
pub(super) fn is_own(found: &Found<'_>, passage: &marks::Passage) -> bool {
    let subject = clause(found, passage).and_then(|clause| found.mentions.get(clause.subject?));
    subject.is_some_and(Mention::is_first_person)
}

/// The clause of reporting beside a quotation within another.
fn clause<'f>(found: &'f Found<'_>, passage: &marks::Passage) -> Option<&'f Clause> {
    const NEAR: usize = 6;
    const FAR: usize = 10;
    let outer = &found.passages[passage.parent?].inner;
    let (start, end) = (passage.outer.start, passage.outer.end);
    // 'Come home.' He said, 'I will.'
    let is_ended = passage.inner.end > passage.inner.start && found.text.word(passage.inner.end - 1) == ".";
    let is_beside = |clause: &&Clause| {
        let Some(subject) = clause.subject.map(|at| &found.mentions[at]) else { return false };
        let (first, last) = (subject.start as usize, subject.end as usize);
        let cue = &clause.cue;
        let behind = first.min(cue.start) == end && !is_ended && (last == cue.start || first == cue.end);
        let before = cue.end <= start && start - cue.end < NEAR && first >= outer.start && last <= cue.start;
        let pauses = matches!(found.text.kind(start - 1), Some(Kind::Comma | Kind::Colon | Kind::Dash));
        let speaks = clause.strength > 0 && cue.end <= outer.end;
        // "He said ‘no’ and hung up"
        let told = clause.hearer.map_or(cue.end, |hearer| found.mentions[hearer].end as usize);
        let is_next = (cue.end == start || told == start) && clause.strength > 1;
        speaks && (behind || before && (pauses || is_next))
    };
    // “The boy said he was ‘fine’”, “The boss called me a ‘liar’”
    let tells_it = |clause: &&Clause| {
        let subject = clause.subject.map(|at| &found.mentions[at]);
        let is_other = subject.is_some_and(|m| {
            m.person != Person::First && m.start as usize >= outer.start && m.end as usize <= clause.cue.start
        });
        let mut between = clause.cue.end..start;
        let is_plain = |at: usize| found.text.is_wordlike(at) && found.depth(at) == found.depth(clause.cue.start);
        is_other
            && !clause.passive
            && between.all(is_plain)
            && (clause.strength > 1 && clause.class == CueClass::Say || verbs::calls(clause.lemma))
    };
    let from = found.clauses_from(start.saturating_sub(FAR));
    let near = || from.iter().take_while(|clause| clause.cue.start < end + NEAR);
    let last_before = || near().filter(|clause| clause.cue.end <= start).last();
    near().filter(is_beside).last().or_else(|| last_before().filter(tells_it))
}

/// *Police seek a man **who told her “get in”***, *Lee remembers **his father saying, “Never”***: what a claim tells of
/// somebody may be that he said it.
fn of_other(found: &Found<'_>, passage: &marks::Passage, claim: &Report) -> Option<Report> {
    let start = passage.outer.start - usize::from(found.text.is_comma(passage.outer.start.checked_sub(1)?));
    let told = found.mention_before(start).map_or(start, |m| m.start as usize);
    let said = |end: usize| found.clause(&(end.checked_sub(1)?..end)).filter(|clause| clause.strength > 1);
    let clause = said(start).or_else(|| said(told))?;
    let cue = clause.cue.clone();
    let who = match found.mention_before(cue.start) {
        Some(m) if found.tag(cue.start) == Tag::Gerund && m.nature == Nature::Person && !m.possessive => m.tokens(),
        _ => cue.start.checked_sub(1).filter(|&who| found.text.is_word(who, "who")).map(|who| who..who + 1)?,
    };
    // The pieces stand in order, and there may be many.
    let piece = claim.content.partition_point(|content| content.start <= who.start).checked_sub(1)?;
    let is_told = claim.content[piece].contains(&start);
    let report = Report::plain(vec![who], cue, vec![passage.outer.clone()]);
    is_told.then_some(Report { hearer: clause.hearer, evidence: Evidence::Cue, ..report })
}

/// *She left **a note that reads “Back at six”***, *they carried **placards reading “No”***, ***a notice on the door** reads
/// “Closed”*: what bears the words that are read.
fn of_bearer(found: &Found<'_>, passage: &marks::Passage, claim: Option<&Report>) -> Option<Report> {
    const READS: [u32; 3] = hashes("reads read reading");
    const BEARERS: [u32; 20] = hashes(
        "note notes sign signs notice notices banner banners placard placards poster posters plaque sticker card badge t-shirt
        guidance headline inscription",
    );
    const PUT: [u32; 15] =
        hashes("left pinned taped stuck hung posted placed fixed attached nailed painted written found put erected");
    const WORDS: usize = 10;
    let text = found.text;
    let start = passage.outer.start;
    let pauses = |at: usize| text.is_comma(at) || text.is_kind(at, Kind::Colon);
    let verb = start.checked_sub(1 + usize::from(start > 1 && pauses(start - 1)))?;
    let is_known = claim.and_then(|claim| claim.cue.as_ref()).is_some_and(|cue| cue.contains(&verb) && cue.len() == 1);
    if !is_among(&READS, text.hash(verb)) || is_known {
        return None;
    }
    let sentence = text.sentence_around(verb).start.max(verb.saturating_sub(WORDS));
    let is_bearer = |&at: &usize| is_among(&BEARERS, text.hash(at));
    let noun = (sentence..verb).rev().find(is_bearer)?;
    // "a sign on the door reads", "a note that read", "a note left on the table read"
    let is_put = |at: usize| at == noun + 1 && is_among(&PUT, text.hash(at));
    let acts = |at: usize| found.tag(at).is_verb() && !is_put(at) || text.is_comma(at) || found.depth(at) > 0;
    if (noun + 1..verb).any(acts) {
        return None;
    }
    let is_part = |&at: &usize| opens_phrase(found.tag(at)) && found.tag(at) != Tag::Pronoun;
    let first = (sentence..noun).rev().take_while(is_part).last().unwrap_or(noun);
    let that = matches!(text.word(verb - 1), "that" | "which");
    let end = if that { verb - 1 } else { verb };
    let source = first..end;
    let report = Report::plain(vec![source], verb..verb + 1, vec![passage.outer.clone()]);
    Some(Report { evidence: Evidence::Cue, ..report })
}

/// *“**My father** was hard. He said, ‘Go,’” said Lee*: whom a pronoun within a quotation goes on from, if the quotation tells.
fn antecedent(found: &Found<'_>, pronoun: &Mention) -> Option<SpeakerId> {
    const BACK: usize = 8;
    let here = found.mentions.begun_before(pronoun.start as usize);
    // “My father was hard,” said Lee. “He said, ‘Go.’”
    let paragraph = found.text.paragraph_tokens(found.text.paragraph_of(pronoun.start as usize));
    let first = found.mentions.begun_before(paragraph.start).max(here.saturating_sub(BACK));
    let may_be = |&at: &usize| {
        let one = &found.mentions[at];
        let is_person = one.nature == Nature::Person || one.form == Form::Name && one.nature.may_be_person();
        let gender = found.persons[at].map_or(one.gender, |who| found.speakers.gender(who).or(one.gender));
        let agrees = one.number == pronoun.number && !gender.excludes(pronoun.gender);
        one.form != Form::Pronoun && one.quoted && is_person && agrees && !one.possessive
    };
    let subjects = (first..here).rev().filter(|&at| found.mentions[at].subject);
    let near = subjects.chain((first..here).rev()).find(may_be)?;
    found.persons[near]
}
