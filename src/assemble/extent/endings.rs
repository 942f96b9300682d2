//! Where a content ends, if the sentence goes on with what is not reported.

use super::super::grammar::{
    before_stop, behind_marks, is_conjunction_that, leads_to_verb, marks_end, opens_clause, opens_phrase, tells,
};
use super::super::Found;
use super::place::Place;
use crate::cues::Clause;
use crate::lexicon::verbs::CueClass;
use crate::lexicon::{is, SUBORDINATORS};
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, only};
use std::ops::Range;

/// *blaming the weather **and sending** his men home*: what else the subject of a participle does.
pub(super) fn deed_beside(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    let is_gerund = |at: usize| found.tag(at) == Tag::Gerund;
    if !is_gerund(cue.end - 1) {
        return None;
    }
    let acts = |&at: &usize| {
        let has_object = matches!(found.tag(at + 2), Tag::Determiner | Tag::Possessive | Tag::Pronoun);
        found.text.is_word(at, "and") && is_gerund(at + 1) && has_object
    };
    let and = content.clone().skip(1).find(acts)?;
    let told = content.start..and;
    let end = and - usize::from(found.text.is_comma(and - 1));
    (!tells(found, told.clone()) && !told.into_iter().any(is_gerund)).then_some(end)
}

/// Where the content ends, if the sentence goes on with words that are not reported. `last` is its last piece.
pub(super) fn end_of_clause(
    found: &Found<'_>,
    cue: &Range<usize>,
    place: Place,
    last: &Range<usize>,
    sentence_end: usize,
) -> Option<usize> {
    let clause = || found.clause(cue);
    match place {
        Place::Before => main_clause(found, last, opens_phrase),
        Place::Amid => main_clause(found, last, |tag| tag.is_finite() || tag == Tag::Participle)
            .or_else(|| resumed(found, cue, last)),
        Place::Subject | Place::Reduced => {
            // "accused of theft", unlike "believed to have left"
            let is_reduced = place == Place::Reduced && matches!(found.text.word(last.start - 1), "of" | "with");
            let only = || match found.tag(cue.end - 1) {
                tag if tag.is_noun() => only_verb(found, last),
                Tag::Gerund => lone_verb(found, last),
                _ => None,
            };
            let past =
                Some(cue.end - 1).filter(|&noun| found.tag(noun).is_noun()).and_then(|_| second_past(found, last));
            past.or_else(|| main_verb(found, last, is_reduced || is_phrase(found, cue, last))).or_else(only)
        }
        Place::Main => relative_end(found, last, sentence_end)
            .or_else(|| clause().and_then(|clause| described(found, clause, last)))
            .or_else(|| clause().and_then(|clause| result(found, clause, last)))
            .or_else(|| begun(found, last, sentence_end))
            .or_else(|| kept_back(found, last))
            .or_else(|| comment(found, last)),
    }
}

/// Where a quotation ends behind which the sentence goes on with what its speaker did: *said, “Not today,” **and shut the
/// door***.
pub(super) fn quotation_end(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = found.passage_at(content.start)?.outer.end;
    let behind = end..content.end;
    let acts = matches!(found.tag(end + 1), Tag::Past | Tag::VerbS);
    let goes_on = behind.len() > 1 && found.text.is_small(end, "and") && acts;
    (goes_on && !behind.into_iter().any(|at| found.depth(at) > 0)).then_some(end)
}

/// Where the content is followed by the subject of a clause that goes on behind it: *it was over**, but his deputy, Lena
/// Holt,** disagreed*.
fn begun(found: &Found<'_>, content: &Range<usize>, sentence_end: usize) -> Option<usize> {
    const JOINTS: [u32; 6] = hashes("but and while though although whereas");
    let text = found.text;
    let verb = content.end + usize::from(text.is_comma(content.end));
    if verb >= sentence_end || !found.tag(verb).is_finite() {
        return None;
    }
    let joins = |&at: &usize| text.is_comma(at) && is_among(&JOINTS, text.hash(at + 1));
    let joint = content.clone().rfind(joins)?;
    (tells(found, content.start..joint) && !tells(found, joint + 1..content.end)).then_some(joint)
}

/// Where a report tells what its speaker kept to himself: *said it was late **but gave no details**, **but would not say
/// more***.
fn kept_back(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    const GAVE: [u32; 6] = hashes("gave gives offered provided released disclosed");
    const WOULD: [u32; 4] = hashes("would could did does");
    const SAY: [u32; 12] =
        hashes("say comment elaborate give provide disclose specify name identify discuss explain confirm");
    let text = found.text;
    let is_kept = |&at: &usize| {
        let is_would = || is_among(&WOULD, text.hash(at + 1)) && text.is_word(at + 2, "not");
        let is_nothing = || is_among(&GAVE, text.hash(at + 1)) && text.is_word(at + 2, "no");
        text.is_word(at, "but") && (is_nothing() || is_would() && is_among(&SAY, text.hash(at + 3)))
    };
    let but = content.clone().skip(1).find(is_kept).filter(|&but| tells(found, content.start..but))?;
    Some(but - usize::from(text.is_comma(but - 1)))
}

/// Where a quotation ends with its sentence, and the report goes on with another: *replied: “Yes.” **Ministers will meet***.
pub(super) fn quotation_stop(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = marks_end(found, content).filter(|&end| end < content.end && end > content.start + 1)?;
    let is_over = found.text.word(end - 2) == "." && found.text.is_capital(end);
    (is_over && tells(found, end..content.end)).then_some(end)
}

/// Where the report tells what others think of it, or what was not said: *Lee said it would close**, a claim** that Roe
/// denies*, *Lee said it would close**, though** she declined to say when*.
pub(super) fn comment(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let mut commas = content.clone().skip(1).filter(|&at| found.text.is_comma(at));
    commas.find(|&comma| is_comment(found, comma + 1..content.end))
}

/// Where a quotation ends behind which the report comments on it: *Lee said it was “over,” **a claim** that Roe denies*.
pub(super) fn comment_behind_marks(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = marks_end(found, content)?;
    let from = end + usize::from(found.text.is_comma(end));
    is_comment(found, from..content.end).then_some(end)
}

/// Whether the rest of a sentence judges what stands before it: *a claim that Roe denies*.
pub(in crate::assemble) fn is_comment(found: &Found<'_>, rest: Range<usize>) -> bool {
    const JUDGED: [u32; 10] =
        hashes("claim charge allegation accusation assertion suggestion contention view threat figure");
    const JUDGES: [u32; 8] = hashes("called calls described describes dismissed branded labeled labelled");
    const CHECKED: [u32; 6] = hashes("verified verify confirmed confirm substantiated proven");
    const NEAR: usize = 12;
    let text = found.text;
    let is_claim = matches!(text.word(rest.start), "a" | "an" | "the") && is_among(&JUDGED, text.hash(rest.start + 1));
    let denies = |at: usize| {
        let is_denial = found.words.get(at).verb.is_some_and(|v| v.class == CueClass::Deny);
        is_denial || is_among(&CHECKED, text.hash(at)) || is_among(&JUDGES, text.hash(at))
    };
    let is_kept_back = matches!(text.word(rest.start), "though" | "although" | "but")
        && matches!(text.word(rest.start + 1), "he" | "she" | "it" | "they")
        && (matches!(text.word(rest.start + 2), "declined" | "refused" | "gave" | "offered" | "stopped")
            || matches!(text.word(rest.start + 2), "could" | "would" | "did") && text.is_small(rest.start + 4, "say"));
    // "said he would call back, and then left the room"
    let is_next = text.is_small(rest.start, "and") && text.is_small(rest.start + 1, "then");
    let acts = is_next && found.tag(rest.start + 2) == Tag::Past;
    is_kept_back || acts || is_claim && rest.clone().skip(2).take(NEAR).any(denies) || is_repeated(found, &rest)
}

/// Whether the rest of a sentence behind a comma tells who else says so, or when else: *a line he repeated on Friday*.
fn is_repeated(found: &Found<'_>, rest: &Range<usize>) -> bool {
    const WORDS: [u32; 9] = hashes("claim charge line phrase theory promise pledge sentiment point");
    let text = found.text;
    let pause = rest.start.saturating_sub(1);
    let pauses = text.is_comma(pause) || text.is_mark(pause) && text.is_comma(pause.saturating_sub(1));
    let is_word = pauses && text.is_word(rest.start, "a") && is_among(&WORDS, text.hash(rest.start + 1));
    let who = rest.start + 2 + usize::from(matches!(text.word(rest.start + 2), "that" | "which"));
    is_word && found.mention_at(who).is_some_and(|m| m.subject && (m.end as usize) < rest.end)
}

/// Whether what a verb reports is no clause: *threatened **a guard***, *complained about **the noise***.
fn is_phrase(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> bool {
    const VERBS: &str = "threaten criticize criticise accuse praise support oppose back reject blame condemn denounce";
    let is_preposition = |at: usize| found.words.get(at).entry.any(is::PREPOSITION);
    let is_object = || found.clause(cue).is_some_and(|clause| lists(VERBS, clause.lemma));
    let opens = opens_clause(found, content.start) || found.tag(content.start) == Tag::Wh;
    !opens && (is_preposition(cue.end - 1) || is_preposition(content.start) || is_object())
}

/// The finite verb that goes on the sentence around a content: *that the bridge would fall **was** fired*. Each clause
/// within the content has a verb of its own, but for a phrase.
pub(in crate::assemble) fn main_verb(found: &Found<'_>, content: &Range<usize>, is_phrase: bool) -> Option<usize> {
    let opens = |at: usize| {
        let is_joint = matches!(found.tag(at), Tag::Wh | Tag::Conjunction) || found.text.is_comma(at);
        is_conjunction_that(found, at) || is_joint || is_among(&SUBORDINATORS, found.text.hash(at))
    };
    // "asked not to be named told the paper"
    let first = content.clone().map(|at| found.tag(at)).find(|&tag| tag != Tag::Adverb).unwrap_or(Tag::Other);
    let has_verb = matches!(first, Tag::To | Tag::Gerund | Tag::Participle) || first.is_finite();
    let mut awaited = u32::from(!has_verb && !is_phrase);
    for at in content.start + 1..content.end {
        if opens(at) {
            awaited += 1;
        } else if is_verb_of_clause(found, at) {
            if awaited == 0 {
                return Some(at);
            }
            // "that Lee said he would go"
            let reports = found.words.get(at).verb.is_some_and(|verb| verb.strength > 0);
            awaited -= u32::from(!reports);
        }
    }
    None
}

/// The only finite verb of a content: *Investors fearing a crash **sold** their shares*.
fn lone_verb(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    only(content.clone().skip(1).filter(|&at| is_verb_of_clause(found, at)))
}

/// The only finite verb of a content that ends its sentence: *Lee's claim that the bill costs too much **drew** laughter*,
/// where the tagger takes the first verb for a noun.
fn only_verb(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    const CLAUSE: usize = 5;
    let text = found.text;
    let verb = lone_verb(found, content);
    let is_whole = content.end + 1 >= text.sentence_around(content.start).end;
    let is_clause = |verb: usize| verb >= content.start + CLAUSE && found.tag(verb) != Tag::Modal;
    verb.filter(|&verb| is_whole && text.is_small(content.start, "that") && is_clause(verb))
}

/// *Lee's claim that the road was closed **angered** many*: a past behind the verb of the clause, or behind what that says of
/// its subject, which the tagger takes for a participle.
fn second_past(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let ends_clause = |at: usize| {
        let tag = found.tag(at);
        let is_said = tag.is_finite() || matches!(tag, Tag::Verb | Tag::Participle | Tag::Adjective);
        is_said && !leads_to_verb(found, at)
    };
    let is_past = |&at: &usize| found.tag(at) == Tag::Participle && ends_clause(at - 1);
    let told = content.start + 3..content.end.saturating_sub(1);
    told.into_iter()
        .find(is_past)
        .filter(|&at| found.text.is_small(content.start, "that") && tells(found, content.start + 1..at))
}

/// A finite verb or the auxiliary that stands for it; no infinitive, and no word behind an auxiliary.
pub(super) fn is_verb_of_clause(found: &Found<'_>, at: usize) -> bool {
    let before = (0..at).rev().take(3).find(|&before| found.tag(before) != Tag::Adverb);
    let is_led = before.is_some_and(|before| {
        matches!(found.tag(before), Tag::To | Tag::Modal) || found.words.get(before).entry.any(is::AUXILIARY)
    });
    found.tag(at).is_finite() && !is_led
}

/// The end of what somebody or something is said to be: *described the cut **as devastating** and left*.
fn described(found: &Found<'_>, clause: &Clause, content: &Range<usize>) -> Option<usize> {
    const WORDS: usize = 5;
    let text = found.text;
    if clause.lemma != "describe" || !text.is_small(content.end, "as") || tells(found, content.clone()) {
        return None;
    }
    let ends = |at: &usize| text.is_small(*at, "and") || !text.is_wordlike(*at);
    let sentence = text.sentence_around(content.start).end;
    (content.end + 1..sentence).take(WORDS).find(ends)
}

/// What came of it is told by the report, and no part of what somebody said: *…, **sending** prices higher*.
fn result(found: &Found<'_>, clause: &Clause, content: &Range<usize>) -> Option<usize> {
    const RESULTS: &str = "prompting sparking sending triggering drawing provoking";
    const STIRS: &str = "raising fueling fuelling stoking rekindling easing ending heightening";
    const MOODS: [u32; 9] = hashes("fear fears concern concerns worry worries doubts hopes speculation");
    let text = found.text;
    let stirs = |at: usize| lists(STIRS, text.word(at)) && is_among(&MOODS, text.hash(at + 1));
    let is_result = |at: &usize| text.is_comma(*at) && (lists(RESULTS, text.word(at + 1)) || stirs(at + 1));
    let comma = (content.start..content.end - 1).rev().find(is_result)?;
    // What is hoped for may send a signal.
    let is_said = !matches!(clause.class, CueClass::Believe | CueClass::Want);
    (is_said && tells(found, content.start..comma)).then_some(comma)
}

/// The comma where what is told ends and the sentence goes on: *If the court says that it was late**,** Lee will go.*,
/// *Asked by Roe about it**,** Lee shrugged.*
fn main_clause(found: &Found<'_>, content: &Range<usize>, opens: impl Fn(Tag) -> bool) -> Option<usize> {
    let comma = content.clone().take_while(|&at| found.depth(at) == 0).find(|&at| found.text.is_comma(at))?;
    let behind = comma + 1..content.end;
    let first = found.tags.get(behind.start).copied()?;
    let is_main = opens(first)
        && (first == Tag::Participle || tells(found, behind.clone()))
        && !behind.clone().any(|at| found.tag(at) == Tag::Wh && found.depth(at) == 0);
    let begins = matches!(found.text.word(content.start), "that" | "about");
    // "After Lee criticised the plan, Roe shot back, “No.”", but not "As Lee puts it, the plan is “dead”"
    let is_answered = || comma > content.start + 1 && behind.clone().any(|at| found.depth(at) > 0);
    (is_main && (begins || tells(found, content.start..comma) || is_answered())).then_some(comma)
}

/// Where the first marks end, if the main clause follows: *When Lee said it was “over,” **he was wrong***.
pub(super) fn marked_clause_end(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = behind_marks(found, content).next().filter(|&end| end > content.start + 2)?;
    let pauses = found.text.is_comma(end - 2);
    (pauses && opens_phrase(found.tag(end)) && tells(found, end..content.end)).then_some(end)
}

/// The comma behind the object of a gerund, where the sentence goes on with its verb: *Roe, citing the leak**,** voted to
/// leave*.
fn resumed(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    if found.tag(cue.end - 1) != Tag::Gerund {
        return None;
    }
    // "cancelled" may be an adjective to the tagger.
    let acts =
        |at: usize| found.tag(at).is_finite() || found.text.word(at).ends_with("ed") && !found.text.is_comma(at + 1);
    let goes_on = |&at: &usize| found.text.is_comma(at) && acts(at + 1);
    let comma = content.clone().rfind(goes_on)?;
    (!tells(found, content.start..comma)).then_some(comma)
}

/// The end of the sentence, for a clause that the model has cut at a comma, before its verb or its main clause: *the law,
/// which takes effect in May, **is late***, *when a tenant, Joe Roe, **left***, *that while he waits, **the law is late***.
fn relative_end(found: &Found<'_>, content: &Range<usize>, sentence: usize) -> Option<usize> {
    let text = found.text;
    if !found.text.is_comma(content.end) {
        return None;
    }
    let first = content.start + usize::from(text.is_small(content.start, "that"));
    // "that while he was late, he argued that…"
    let reports = |clause: &Clause| found.mentions[clause.subject?].start.checked_sub(1);
    let speaks = |c: &&Clause| c.cue.start < sentence && (c.strength > 1 || c.class == CueClass::Assert);
    let next = found.clauses_from(content.end).first().filter(speaks).and_then(reports);
    if text.is_small(first, "while") && tells(found, content.end..sentence) && next != Some(content.end as u32) {
        return Some(before_stop(found, sentence));
    }
    let opens = |&at: &usize| opens_clause(found, at) || found.tag(at) == Tag::Wh;
    let clause = content.clone().rev().find(opens);
    let name = found.mention_at(content.end + 1).filter(|m| m.form == Form::Name);
    // "said the clerk, Ann Lee, had left"
    let follows_verb = || content.start > 0 && found.words.get(content.start - 1).verb.is_some();
    let is_apposed =
        (clause.is_some() || follows_verb()) && name.is_some_and(|name| found.text.is_comma(name.end as usize));
    let clause = clause.unwrap_or(content.start);
    let is_subject = !tells(found, clause..content.end) && clause + 1 < content.end;
    if !is_subject || found.tag(content.end + 1) != Tag::Wh && !is_apposed {
        return None;
    }
    let closing = (content.end + 2..sentence).find(|&at| found.text.is_comma(at))?;
    let goes_on = found.tag(closing + 1).is_finite();
    goes_on.then(|| before_stop(found, sentence))
}
