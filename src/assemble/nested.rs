//! Quotations within quotations.

use super::reports::Report;
use super::Found;
use crate::cues::Clause;
use crate::document::Evidence;
use crate::lexicon::verbs::{self, CueClass};
use crate::marks;
use crate::mentions::{Form, Mention, Nature, Person};
use crate::speakers::SpeakerId;
use crate::text::Kind;

/// How sure it is that the verb right beside it tells who is quoted.
const CONFIDENCE: f32 = 0.9;

/// `"Roe told me, 'Go home,'" said Lee`: what is quoted within a quotation has its own verb beside it. Where that is
/// *I said*, whoever speaks the whole has said it.
pub(super) fn report(found: &Found<'_>, passage: &marks::Passage) -> Option<Report> {
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
        let speaks = clause.strength > 0 && subject.person != Person::First && cue.end <= outer.end;
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
    let clause = near().filter(is_beside).last().or_else(|| last_before().filter(tells_it))?;
    let subject = found.mentions.get(clause.subject?)?;
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
