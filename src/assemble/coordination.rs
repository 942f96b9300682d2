//! Two reports in one sentence: *Lee said the dam was safe, **but Roe warned that it leaked***.
//!
//! The claim model takes the second one, whose cue it passes over, for the end of what the first one tells. Where
//! the second has a subject of its own, or its verb goes on from the first, the grammar is plain. In this order [`part`]
//! parts the two, [`lend`] gives the second the source of the first, [`give_back`] the source that the tenses show,
//! [`stop`] ends a content before the next report, and [`follow`] gives a participle the source of what it goes on from.

use super::grammar::{
    before_stop, clause_start, last_before_verb, leads_to_verb, opens_clause, reaches_verb, sentence, tells, verb_start,
};
use super::reports::{covered, touch, Report};
use super::sources::main_subject;
use super::Found;
use crate::cues::{declines, Clause};
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::mentions::{Form, Nature};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, lists, Kind};
use std::ops::Range;

/// Parts the contents that hold a second report, and adds that one.
pub(super) fn part(found: &Found<'_>, list: &mut Vec<Report>) {
    let is_cue = covered(found, list.iter().flat_map(|report| &report.cue));
    let is_told = covered(found, list.iter().flat_map(|report| report.content.iter().chain(&report.cue)));
    let mut added = Vec::new();
    for report in list.iter_mut() {
        let Some(second) = second(found, report) else { continue };
        let content = report.content.last_mut().filter(|content| content.start < second.joint);
        let Some(content) = content else { continue };
        let from = second.clause.cue.end;
        // "and Roe said, “Yes.”"
        let is_quoted = found.text.is_comma(from) && found.text.is_kind(from + 1, Kind::DoubleMark);
        let from = from + usize::from(is_quoted);
        // "said it was “late” and urged Hull to pay": the model ends with the marks.
        let is_left = second.joint == content.end && found.text.is_mark(content.end - 1);
        let rest = before_stop(found, found.text.sentence_around(from).end).max(from);
        let is_short = rest - second.joint < limits::SENTENCE_TOKENS;
        let is_free = is_left && is_short && !(second.joint..rest).any(|at| is_told[at]);
        let told = from..if is_free { rest } else { content.end.max(from) };
        // "that they had been told and would not reply"
        let is_known = is_cue[second.clause.cue.start];
        if told.is_empty() && !is_known {
            continue;
        }
        content.end = second.joint;
        let is_report = told.len() > 1 && !declines(second.clause.lemma);
        if !is_known && is_report {
            let source = match second.source {
                Source::Same => report.source.clone(),
                Source::Other(source) => vec![source],
            };
            let claim = Report::plain(source, second.clause.cue.clone(), vec![told]);
            added.push(Report { hearer: second.clause.hearer, ..claim });
        }
    }
    list.append(&mut added);
}

/// Gives a report without a source that of the one before it in its sentence, where the grammar joins them: *Lee agreed,
/// **adding** that…*, *The office has warned of wind, **and says** that…*
pub(super) fn lend(found: &Found<'_>, list: &mut [Report], order: &[(usize, usize)]) {
    let text = found.text;
    // The sentence and the place of the last report with a source.
    let mut last: Option<(usize, usize)> = None;
    for &(cue, at) in order.iter().filter(|(cue, _)| found.depth(*cue) == 0) {
        let sentence = text.sentence_of(cue);
        let before = cue.checked_sub(1).map_or("", |before| text.word(before));
        let is_joined = found.tag(cue) == Tag::Gerund && before == "," || matches!(before, "and" | "but");
        // "Lee promised that Roe would be paid, but did not say when"
        let is_apart = before == "but" && cue > 1 && text.is_comma(cue - 2);
        let told_of = |lender: usize| {
            let is_told = |source: &Range<usize>| {
                list[lender].content.iter().any(|told| told.contains(&source.start) && told.end < cue)
            };
            is_apart && matches!(list[at].source.as_slice(), [source] if is_told(source))
        };
        let lends =
            |last: &(usize, usize)| last.0 == sentence && (list[at].source.is_empty() && is_joined || told_of(last.1));
        if let Some((_, lender)) = last.filter(lends) {
            list[at].source = list[lender].source.clone();
        } else if list[at].source.is_empty() && is_joined {
            list[at].source.extend(first_subject(found, cue));
        }
        if !list[at].source.is_empty() {
            last = Some((sentence, at));
        }
    }
}

/// *Most schools have dropped it, **a group** said, **blaming** cuts*: whoever says what stands before goes on, and nobody in it.
/// *At a meeting with Roe, **Lee** praised it, **calling** it late*: nor whoever stands before him.
pub(super) fn follow(found: &Found<'_>, list: &mut [Report], order: &[(usize, usize)]) {
    for pair in order.windows(2) {
        let ((verb, first), (cue, second)) = (pair[0], pair[1]);
        let is_next = found.tag(cue) == Tag::Gerund
            && found.text.is_comma(cue.saturating_sub(1))
            && found.text.sentence_of(verb) == found.text.sentence_of(cue);
        let (Some(teller), [source]) = (list[first].source.first(), list[second].source.as_slice()) else { continue };
        let is_told = list[first].content.iter().any(|told| told.end <= teller.start && touch(told, source));
        let is_rest = source.start < teller.start && source.end == teller.end && found.text.is_comma(teller.start - 1);
        if is_next && (is_told || is_rest) {
            list[second].source = list[first].source.clone();
        }
    }
}

/// Where the tenses show that a second verb belongs to what the first report tells, its source is who acts there: *Lee
/// said **the panel** had met but decided that it was late*, *the suit says **the firm** knew of it and hoped that…*
pub(super) fn give_back(found: &Found<'_>, list: &mut [Report], order: &[(usize, usize)]) {
    let text = found.text;
    for pair in order.windows(2) {
        let ((_, first), (cue, second)) = (pair[0], pair[1]);
        let from = cue.saturating_sub(limits::AUXILIARY_TOKENS);
        let and = last_before_verb(found, from..cue);
        let Some(and) = and.filter(|&and| matches!(text.word(and), "and" | "but")) else { continue };
        let is_next = list[first].content.last().is_some_and(|told| told.end == and);
        let is_within = list[first].content.last().is_some_and(|told| told.contains(&and) && told.contains(&cue));
        let is_joined = (is_next || is_within) && list[first].source == list[second].source;
        let Some(subject) = inner_subject(found, &list[first], cue).filter(|_| is_joined) else { continue };
        let end = list[second].content.last().map_or(and, |told| told.end);
        if let Some(told) = list[first].content.last_mut() {
            told.end = told.end.max(end);
        }
        list[second].source = vec![subject];
    }
}

/// Ends a content before a clause that goes on with who makes the next report: *Lee calls for a ban, **and Roe, a lawyer,**
/// said that it could not come*.
pub(super) fn stop(found: &Found<'_>, list: &mut [Report], order: &[(usize, usize)]) {
    const JOINS: [u32; 4] = hashes("and but while although");
    let text = found.text;
    for pair in order.windows(2) {
        let ((_, first), (cue, second)) = (pair[0], pair[1]);
        let Some(source) = list[second].source.first().cloned() else { continue };
        let Some(told) = list[first].content.last_mut() else { continue };
        // "said she was pleased but added that…"
        if told.end == cue && told.len() > 2 && matches!(text.word(cue - 1), "and" | "but") {
            told.end -= 1 + usize::from(text.is_comma(cue - 2));
            continue;
        }
        // A comma may close the apposition.
        let is_tail = told.start < source.start && source.end.abs_diff(told.end) <= 1 && told.end <= cue;
        if !is_tail {
            continue;
        }
        let joint = source.start - 1;
        let joins =
            matches!(text.kind(joint), Some(Kind::Semicolon | Kind::Dash)) || is_among(&JOINS, text.hash(joint));
        if joins && reaches_verb(found, source.end.min(cue)..cue) {
            let has_comma = joint > told.start && text.is_comma(joint - 1);
            told.end = (joint - usize::from(has_comma)).max(told.start + 1);
        }
    }
}

/// Who acts in the content of a report, where a verb joined to it by *and* goes on from there by its tense.
fn inner_subject(found: &Found<'_>, first: &Report, verb: usize) -> Option<Range<usize>> {
    let cue = first.cue.as_ref()?;
    let told = first.content.last().filter(|told| told.start >= cue.end)?;
    let is_that = found.text.is_small(told.start, "that");
    let subject = found.mention_at(told.start + usize::from(is_that)).filter(|m| !m.possessive)?;
    // "said that the firm backs the plan and hopes to grow"
    let behind = subject.end as usize;
    let is_now = [cue.end - 1, behind, verb].map(|at| found.tag(at)) == [Tag::Past, Tag::VerbS, Tag::VerbS];
    if is_now {
        return Some(subject.tokens());
    }
    // "admitted that the firm had failed and agreed that it was late": who admits agrees.
    if is_that || subject.form == Form::Pronoun {
        return None;
    }
    let may_report = matches!(subject.nature, Nature::Person | Nature::Organisation | Nature::Group);
    let is_stand = found.clause(&(verb..verb + 1)).is_some_and(takes_stand);
    let is_perfect =
        found.text.is_small(behind, "had") && matches!(found.tag(verb), Tag::Participle | Tag::Past) && !is_stand;
    let is_past = found.tag(cue.end - 1) == Tag::VerbS
        && found.tag(behind) == Tag::Past
        && matches!(found.tag(verb), Tag::Past | Tag::Gerund);
    (may_report && (is_perfect || is_past)).then(|| subject.tokens())
}

/// ***Lee** looks up and says that it is late*: who opens the sentence and acts, in the tense of the verb.
fn first_subject(found: &Found<'_>, verb: usize) -> Option<Range<usize>> {
    let subject = main_subject(found, verb).filter(|_| sentence(found, verb).is_some())?;
    let acts = (subject.end..verb).find(|&at| !leads_to_verb(found, at))?;
    // "Lee hit back, saying that it was late"
    let is_alike = found.tag(acts).is_finite() && [found.tag(acts), Tag::Gerund].contains(&found.tag(verb));
    (is_alike && found.words.get(verb).verb.is_some()).then_some(subject)
}

/// A report behind another in its sentence.
struct Second {
    /// Where the first one ends.
    joint: usize,
    source: Source,
    clause: Clause,
}

/// Who makes the second report: the source of the first one or another.
enum Source {
    Same,
    Other(Range<usize>),
}

/// The second report in the content of a first one.
fn second(found: &Found<'_>, first: &Report) -> Option<Second> {
    let (cue, content) = (first.cue.as_ref()?, first.content.last()?);
    let tense = found.tag(cue.end - 1);
    if content.start < cue.end
        || content.len() > limits::SENTENCE_TOKENS
        || !matches!(tense, Tag::Past | Tag::VerbS | Tag::Verb)
    {
        return None;
    }
    // The first may end behind the subject of the second: "said it was safe, but the mayor".
    let end = (content.end + limits::APPOSITION_TOKENS).min(found.text.sentence_around(content.start).end);
    let inside = clauses_within(found, content.start + 1..end).chain(joined_present(found, content, tense));
    // "an appealing plan"
    let is_stand = |clause: &Clause| takes_stand(clause) && found.tag(clause.cue.start) != Tag::Gerund;
    // "said the firm was ready and would appeal"
    let is_open = |clause: &Clause| clause.hypothetical && found.tag(clause.cue.start) == Tag::Verb;
    let reports = |clause: &Clause| (reports_itself(found, clause) || is_stand(clause)) && !is_open(clause);
    inside.filter(|clause| !clause.passive && reports(clause)).find_map(|clause| {
        let is_plain = found.depth(clause.cue.start) == found.depth(cue.start);
        let has_auxiliary = leads_to_verb(found, clause.cue.start - 1);
        // "had fallen but warned": both may be participles to the tagger.
        let is_past = tense == Tag::Past && found.tag(clause.cue.start) == Tag::Participle;
        let is_alike = found.tag(clause.cue.start) == tense || has_auxiliary || is_past;
        let joint = joint(found, content, &clause).filter(|&joint| is_plain && is_alike && joint <= content.end)?;
        // "…, and the clerk admitted that it was late"
        let is_apart = found.text.is_comma(joint) && !declines(clause.lemma);
        let is_said = |source: &Source| matches!(source, Source::Same) || clause.strength > 1 || is_apart;
        let source = second_source(found, content.start, joint, &clause).filter(is_said)?;
        Some(Second { joint, source, clause })
    })
}

/// The verbs in the present that an *and* joins to what is told: *says that it is safe **and warns** that…* They are no
/// clauses, for no subject touches them.
fn joined_present<'a>(found: &'a Found<'a>, content: &Range<usize>, tense: Tag) -> impl Iterator<Item = Clause> + 'a {
    // "Analysts say it is safe but warn that it may fail"
    let is_present = move |at: usize| found.tag(at) == Tag::VerbS || tense == Tag::Verb && found.tag(at) == tense;
    let is_joined = move |&at: &usize| is_present(at) && matches!(found.text.word(at - 1), "and" | "but");
    let verbs = (content.start + 1..content.end).filter(is_joined);
    verbs.filter_map(|at| bare_clause(found, at))
}

/// The first clauses among the tokens of a content.
pub(super) fn clauses_within<'a>(found: &'a Found<'a>, tokens: Range<usize>) -> impl Iterator<Item = Clause> + 'a {
    let from = found.clauses_from(tokens.start).iter().take(limits::CONTENT_CLAUSES);
    from.take_while(move |clause| clause.cue.end < tokens.end).cloned()
}

/// The clause of a verb of which nothing else is known.
pub(super) fn bare_clause(found: &Found<'_>, at: usize) -> Option<Clause> {
    Some(Clause::of_verb(at, &found.words.get(at).verb?))
}

/// Whether a verb says what somebody who speaks to the press does with words. Behind *said that his men had left and* it goes on
/// from *said*, though *had asked* might go on from *had left*: in news-train all of 23 such do.
fn takes_stand(clause: &Clause) -> bool {
    const STANDS: [u32; 24] = hashes(
        "accuse apologise apologize appeal blame condemn criticise criticize decline defend denounce deny dismiss
        insist pledge praise predict refuse reject suggest thank urge vow welcome",
    );
    is_among(&STANDS, hash_of(clause.lemma))
}

/// Whether a verb behind *and* or *but* reports by itself: no *begin*, no *know*, unless *that* follows.
fn reports_itself(found: &Found<'_>, clause: &Clause) -> bool {
    const ADVICE: &str = "advise recommend propose suggest apologise apologize";
    let is_stand = found.tag(clause.cue.start).is_finite()
        && (matches!(clause.class, CueClass::Assert | CueClass::Deny | CueClass::Ask) || lists(ADVICE, clause.lemma));
    let behind = found.text.word(clause.cue.end);
    let is_call = clause.lemma == "call" && matches!(behind, "on" | "for") || clause.lemma == "doubt";
    // "failures and alleged theft"
    let is_adjective = clause.lemma == "allege" && found.tag(clause.cue.end).is_nominal();
    !is_adjective && (clause.strength > 1 || is_stand || is_call || behind == "that")
}

/// Where a *but* or *and* with nothing but a subject between it and the verb parts a content.
fn joint(found: &Found<'_>, content: &Range<usize>, clause: &Clause) -> Option<usize> {
    const JOINS: [u32; 5] = hashes("but and while although though");
    let from = clause.cue.start.saturating_sub(limits::CLAUSE_TOKENS).max(content.start + 1);
    let mut before =
        (from..clause.cue.start).rev().take_while(|&at| !found.tag(at).is_finite() || leads_to_verb(found, at));
    let and = before.find(|&at| is_among(&JOINS, found.text.hash(at)))?;
    // "says he will go, and that Roe has asked for help"
    if found.text.is_word(and + 1, "that") {
        return None;
    }
    let told = content.start..and;
    // "said that Lee came and asked": the people that are told of may do it.
    let is_verb = reaches_verb(found, and + 1..clause.cue.start);
    let is_quoted = found.text.is_kind(and - 1, Kind::DoubleMark);
    let pauses = found.text.is_comma(and - 1) || is_quoted;
    // "Lee said, “No,” and Roe said, “Yes.”"
    let is_said = is_quoted || tells(found, told.clone());
    // "described it as late and called for help"
    // "Lee said it was early and Roe said it was late", not "that Ann and Roe said so"
    let is_name = |at: usize| found.mentions[at].form == Form::Name && found.mentions[at].start as usize == and + 1;
    let clauses = told.clone().rfind(|&at| found.text.is_comma(at) || opens_clause(found, at)).unwrap_or(told.start);
    let is_named = clause.strength > 1 && clause.subject.is_some_and(is_name) && tells(found, clauses..and);
    (is_verb || is_said && (pauses || is_named)).then_some(and - usize::from(found.text.is_comma(and - 1)))
}

/// Who makes the second report, if that is plain.
fn second_source(found: &Found<'_>, told: usize, joint: usize, clause: &Clause) -> Option<Source> {
    let and = joint + usize::from(found.text.is_comma(joint));
    let phrase = and + 1..verb_start(found, and + 1..clause.cue.start);
    if phrase.is_empty() {
        return (!may_go_on(found, told, joint, clause)).then_some(Source::Same);
    }
    let opens = |at: usize| {
        let entry = found.words.get(at).entry;
        entry.any(is::DETERMINER | is::POSSESSIVE) || found.text.is_capital(at)
    };
    let own = found.subject(clause).filter(|own| phrase.contains(&own.start))?;
    // "and every day Tom answered"
    let is_time = matches!(found.text.word(phrase.start), "every" | "each" | "this" | "that" | "one");
    let source = if opens(phrase.start) && !is_time { phrase.clone() } else { own };
    (source.end == phrase.end).then_some(Source::Other(source))
}

/// Whether the verb of a report may go on what the first one tells: *said that Lee **came and asked***.
fn may_go_on(found: &Found<'_>, told: usize, joint: usize, clause: &Clause) -> bool {
    let start = clause_start(found, joint);
    let finite = (start..joint).rev().find(|&at| found.tag(at).is_finite());
    // "he would wait but insisted"
    let modal = finite.and_then(|at| at.checked_sub(usize::from(found.tag(at) == Tag::Verb)));
    let is_modal = modal.is_some_and(|at| found.tag(at) == Tag::Modal) && found.tag(clause.cue.start) != Tag::Verb;
    // "that they came and insists"
    let is_present = found.tag(clause.cue.start) == Tag::VerbS;
    let is_past = is_present && finite.is_some_and(|at| found.tag(at) == Tag::Past);
    // "that his men had left and accused": they have not accused before they left.
    let is_other = takes_stand(clause) && finite.is_some_and(|at| leads_to_verb(found, at));
    !is_modal && !is_past && !is_other && tells_of_person(found, told..joint)
}

/// Whether what is told tells of somebody who could say something himself.
fn tells_of_person(found: &Found<'_>, told: Range<usize>) -> bool {
    let mentions = found.mentions;
    let before = mentions.ended_before(told.end);
    let near = mentions[..before].iter().rev().take_while(|m| m.start as usize >= told.start);
    let mut others = near.take(limits::BEAT_MENTIONS).filter(|m| m.subject);
    let is_pronoun = |at: u32| matches!(found.text.word(at as usize), "he" | "she" | "they");
    others.any(|m| m.nature == Nature::Person || is_pronoun(m.head))
}
