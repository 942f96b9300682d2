//! Where the content of a claim ends.
//!
//! The claim model often takes the rest of the sentence, also where that goes on with what the report itself tells:
//! *Claiming that he was ill, **Roe left***, *A man who said that he was ill **was sent home***.

use super::exchange::{give_subject, lose_that, split_apposition};
use super::grammar::{
    before_stop, behind_dateline, is_conjunction_that, last_before_verb, leads_to_verb, link_comma, marks_end,
    opens_clause, opens_phrase, opens_told, sentence, tells, verb_start,
};
use super::modelled::Draft;
use super::sources::tells_time;
use super::Found;
use crate::cues::{Clause, ACCORDING};
use crate::lexicon::verbs::{self, CueClass, Verb};
use crate::lexicon::{is, SUBORDINATORS};
use crate::limits;
use crate::mentions::{ended_before, Form, Nature};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, lists, only, Case, Kind};
use std::ops::Range;

/// Where the clause of a cue stands in its sentence, which tells where its content may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is the sentence.
    Main,
    /// *If Roe says so, **the law** fails*: behind a comma, a subject with its verb.
    Before,
    /// *Roe, who said so, **left***, *Roe, saying so, **left***: behind a comma, the verb.
    Amid,
    /// *A man who said so **left***, *Roe's claim that it is so **is false***: the verb without a comma.
    Subject,
    /// *A man accused of theft **left***: the same, and he is not who says so.
    Reduced,
}

/// Begins and ends a content where its clause does: without what the sentence goes on with, with the subject that the
/// source took of it.
pub(super) fn mend(found: &Found<'_>, draft: &mut Draft) {
    let Some(sentence) = sentence(found, draft.cue.start) else { return };
    begin(found, draft);
    let stop = draft.content.last().and_then(|last| quotation_stop(found, last));
    end_at(&mut draft.content, stop);
    complete(found, draft, sentence.end);
    split_apposition(found, draft);
    if !announce(found, draft, &sentence) {
        let place = corrected_place(found, draft, &sentence);
        trim_stop(found, &mut draft.content);
        end(found, draft, place, sentence.end);
    }
}

/// Verbs in the present and nouns alike.
const NOUNS_OR_VERBS: [u32; 8] = hashes("claims reports fears hopes demands estimates complaints suggestions");

/// The place of a clause by its source and content too; the source gives the content its subject.
fn corrected_place(found: &Found<'_>, draft: &mut Draft, sentence: &Range<usize>) -> Place {
    let behind = draft.content.iter().find(|piece| piece.start >= draft.cue.end);
    let opens = behind.map(|piece| found.text.word(piece.start));
    let is_given = give_subject(found, draft) || lose_that(found, draft);
    let Draft { cue, content, .. } = draft;
    // "Lee's claim: it is late", "The paper reported that it was late"
    let is_noun = found.tag(cue.start).is_noun();
    let place = match place(found, cue, sentence) {
        _ if is_given => Place::Subject,
        _ if is_noun && !matches!(opens, Some("that" | "to")) => Place::Main,
        Place::Reduced if opens == Some("that") => Place::Main,
        place => place,
    };
    // "Opposition claims that the vote was late have been rejected": a verb to the tagger.
    let is_that = opens == Some("that") && is_among(&NOUNS_OR_VERBS, found.text.hash(cue.start));
    let told = content.last().filter(|_| place == Place::Main && is_that && cue.len() == 1);
    if told.and_then(|told| main_verb(found, told, false)).is_some_and(|verb| leads_to_verb(found, verb)) {
        return Place::Subject;
    }
    // "The vote, which Lee says was late, is over"
    let is_parted = content.len() > 1 && content[0].len() == 1 && found.tag(content[0].start) == Tag::Wh;
    if place == Place::Main && is_parted {
        Place::Amid
    } else {
        place
    }
}

/// Ends a content before what is not reported.
fn end(found: &Found<'_>, draft: &mut Draft, place: Place, sentence_end: usize) {
    let Draft { source, cue, content } = draft;
    let is_last = |last: &Range<usize>| last.start >= cue.end && last.end <= sentence_end;
    let Some(last) = content.last().cloned().filter(is_last) else { return };
    let quotation_end = quotation_end(found, &last);
    if quotation_end.is_some() {
        return end_at(content, quotation_end);
    }
    if !matches!(place, Place::Before | Place::Reduced) && last.clone().any(|at| found.depth(at) > 0) {
        // "The bill, which Lee called “absurd,” passed.", "A man who said he was “late” left."
        let passes = |&end: &usize| {
            matches!(place, Place::Amid | Place::Subject) && end < last.end && found.tag(end).is_finite()
        };
        let passes = marks_end(found, &last).filter(passes).or_else(|| deed_behind_marks(found, cue, &last));
        let end = passes.or_else(|| comment(found, &last)).or_else(|| comment_behind_marks(found, &last));
        return end_at(content, end);
    }
    let end = end_of_clause(found, cue, place, &last, sentence_end).or_else(|| deed_beside(found, cue, &last));
    if place == Place::Reduced && end.is_some() {
        source.clear();
        content.retain(|piece| piece.start >= cue.end);
    }
    end_at(content, end);
}

/// *called the plan “mad” **and stormed out***: what else its speaker did.
fn deed_behind_marks(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    const CALLS: &str = "call describe dub label brand denounce dismiss";
    let end = marks_end(found, content).filter(|&end| end + 1 < content.end)?;
    let calls = found.clause(cue).is_some_and(|clause| !clause.passive && lists(CALLS, clause.lemma));
    let acts = found.text.is_word(end, "and") && found.tag(end + 1) == Tag::Past && found.tag(cue.end - 1) == Tag::Past;
    (calls && acts && !tells(found, content.start..end)).then_some(end)
}

/// *blaming the weather **and sending** his men home*: what else the subject of a participle does.
fn deed_beside(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    let is_gerund = |at: usize| found.tag(at) == Tag::Gerund;
    let acts = |&at: &usize| {
        let has_object = matches!(found.tag(at + 2), Tag::Determiner | Tag::Possessive | Tag::Pronoun);
        found.text.is_word(at, "and") && is_gerund(at + 1) && has_object
    };
    let and = content.clone().skip(1).find(acts).filter(|_| is_gerund(cue.end - 1))?;
    let told = content.start..and;
    let end = and - usize::from(found.text.is_comma(and - 1));
    (!tells(found, told.clone()) && !told.into_iter().any(is_gerund)).then_some(end)
}

fn end_at(content: &mut [Range<usize>], end: Option<usize>) {
    if let (Some(end), Some(last)) = (end, content.last_mut()) {
        last.end = end;
    }
}

/// Where the content ends, if the sentence goes on with words that are not reported. `last` is its last piece.
fn end_of_clause(
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
            let is_phrase = place == Place::Reduced && matches!(found.text.word(last.start - 1), "of" | "with");
            main_verb(found, last, is_phrase)
                .or_else(|| only_verb(found, last).filter(|_| found.tag(cue.end - 1).is_noun()))
        }
        Place::Main => relative_end(found, last, sentence_end)
            .or_else(|| clause().and_then(|clause| described(found, clause, last)))
            .or_else(|| clause().and_then(|clause| result(found, clause, last)))
            .or_else(|| begun(found, last, sentence_end))
            .or_else(|| comment(found, last)),
    }
}

/// *Bell, **whose plans had failed**, said that…*: what is told of the source is not what it says. *conceded, **under
/// pressure**, that…*: nor is how it was said.
fn begin(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let tells_of_source = |piece: &Range<usize>| piece.end < cue.start && text.word(piece.start) == "whose";
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
    // "was told to pay": the "to" is lost between cue and content.
    if first.start == cue.end + 1 && found.tag(cue.end) == Tag::To && found.tag(first.start) == Tag::Verb {
        first.start = cue.end;
    }
    if let Some(start) = behind_circumstance(found, cue, first) {
        first.start = start;
        return;
    }
    let that = first.clone().skip(1).find(|&at| text.is_comma(at - 1) && text.word(at) == "that");
    if let Some(that) = that.filter(|&that| found.text.is_comma(first.start - 1) && !tells(found, first.start..that)) {
        first.start = that;
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
    let leads_to_that = text.word(first.start + 1) == "that";
    // "said afterwards she hoped", "said yesterday that it was late"
    let is_when = matches!(opening, "afterwards" | "afterward" | "later" | "yesterday" | "today");
    let is_when = is_when && follows && opens_told(found, first.start + 1) && tells(found, first.clone());
    // "believed for decades that it was late"
    let is_time = matches!(opening, "decades" | "years" | "months" | "weeks" | "days");
    let is_time = is_time && leads_to_that;
    // "put it to her that it was late"
    let is_hearer = matches!(opening, "him" | "her" | "them" | "me" | "us" | "you");
    let is_hearer = is_hearer && follows && text.word(cue.end - 1) == "to" && leads_to_that;
    if (is_when || is_time || is_hearer) && first.len() > 1 {
        return Some(first.start + 1);
    }
    // "said in a letter it would leave"
    let document = if follows && opening == "in" { found.mention_at(first.start + 1) } else { None };
    let told = document.filter(|m| m.nature == Nature::Document).map(|document| document.end as usize);
    let told = told.filter(|&told| told < first.end && opens_told(found, told));
    // "said in her victim statement that it was late"
    let is_led = follows && matches!(opening, "in" | "during");
    let mut near = first.clone().take(limits::THAT_TOKENS).take_while(|&at| !found.tag(at).is_finite());
    told.or_else(|| near.find(|&at| is_led && is_conjunction_that(found, at)))
}

/// *said **that the mayor** had left*, *admits **there** is a plan*: a clause does not end before its verb.
fn complete(found: &Found<'_>, draft: &mut Draft, sentence: usize) {
    let Draft { cue, content, .. } = draft;
    let Some(last) = content.last_mut().filter(|last| last.start >= cue.end && last.end < sentence) else { return };
    // "would not say whether it was paid, or why it waited"
    let is_joint = matches!(found.text.word(last.end + 1), "and" | "or" | "nor");
    let opens = |at: usize| matches!(found.text.word(at), "whether" | "why" | "how" | "when" | "where" | "what");
    if found.text.is_comma(last.end) && is_joint && opens(last.start) && opens(last.end + 2) {
        last.end = before_stop(found, sentence);
        return;
    }
    let is_clause = matches!(found.text.word(last.start), "that" | "there");
    // "found that those who sleep — a third — were late"
    let is_dash = |at: usize| found.text.is_kind(at, Kind::Dash);
    let resumes = || (last.end + 1..sentence.min(last.end + limits::ROLE_TOKENS)).find(|&at| is_dash(at));
    let verb = if is_dash(last.end) { resumes().map_or(last.end, |dash| dash + 1) } else { last.end };
    if is_clause && found.tag(verb).is_finite() && awaits_verb(found, last)
        || is_cut_at_insertion(found, last, sentence)
    {
        last.end = before_stop(found, sentence);
    }
}

/// *contends **the rule**, adopted in May, violates the law*: a subject whose verb stands behind what is inserted.
fn is_cut_at_insertion(found: &Found<'_>, subject: &Range<usize>, sentence: usize) -> bool {
    let text = found.text;
    let opens = text.is_comma(subject.end) && found.tag(subject.end + 1) == Tag::Participle;
    let inside = subject.end + 1..sentence.min(subject.end + limits::ROLE_TOKENS);
    let Some(comma) = inside.clone().find(|&at| text.is_comma(at)).filter(|_| opens) else { return false };
    let acts = found.tag(comma + 1).is_finite() && found.words.get(comma + 1).verb.is_none();
    acts && !tells(found, subject.clone()) && !tells(found, inside.start..comma)
}

/// Whether a clause has no verb yet: *that those*, *that those **who sleep***.
fn awaits_verb(found: &Found<'_>, clause: &Range<usize>) -> bool {
    let inner = clause.clone().skip(1);
    let relatives = inner.clone().filter(|&at| found.tag(at) == Tag::Wh || found.text.is_word(at, "that")).count();
    relatives < 2 && inner.filter(|&at| is_verb_of_clause(found, at)).count() <= relatives
}

/// *Did Lee say that it was late**?***: the stop of the sentence around is none of the content's.
fn trim_stop(found: &Found<'_>, content: &mut [Range<usize>]) {
    let Some(last) = content.last_mut().filter(|last| last.len() > 1) else { return };
    let is_stop = found.text.is_kind(last.end - 1, Kind::Stop) && found.depth(last.end - 1) == 0;
    last.end -= usize::from(is_stop);
}

/// ***The ring is safe**, the firm confirmed to the paper today*: what stands before the source is told, and not what
/// stands behind the cue.
fn announce(found: &Found<'_>, draft: &mut Draft, sentence: &Range<usize>) -> bool {
    let Draft { source, cue, content } = draft;
    let ([source], [told]) = (source.as_slice(), content.as_slice()) else { return false };
    let text = found.text;
    let names_hearer = text.word(cue.end - 1) == "to" || text.word(cue.end) == "to";
    let follows = source.end <= cue.start && told.start >= cue.end && told.end <= sentence.end;
    let comma = source.start.checked_sub(1).filter(|&comma| found.text.is_comma(comma) && comma > sentence.start);
    // "…, researchers report this week in Science"
    let is_aside = || names_hearer || tells_time(found, told);
    let Some(comma) = comma.filter(|&comma| follows && is_aside() && tells(found, sentence.start..comma)) else {
        return false;
    };
    // "If it is late, Lee said to Roe, we go": what is told goes on.
    let is_main = !opens_clause(found, sentence.start) && !found.tag(sentence.start).is_verb();
    if !is_main || tells(found, told.clone()) || (sentence.start..told.end).any(|at| found.depth(at) > 0) {
        return false;
    }
    let before = sentence.start..comma;
    *content = vec![before];
    true
}

/// Which place the clause of a cue has in its sentence.
fn place(found: &Found<'_>, cue: &Range<usize>, sentence: &Range<usize>) -> Place {
    const ACCUSED: [u32; 10] =
        hashes("accused suspected believed thought reported rumoured rumored alleged convicted charged");
    let text = found.text;
    // "Had Lee said so, we would go"
    let is_inverted = matches!(text.word(sentence.start), "Had" | "Should" | "Were");
    // "Asked whether it was late, Lee left"
    let is_asked = text.word(cue.start) == "Asked" && cue.start == sentence.start;
    if is_inverted || is_asked || opens_clause(found, sentence.start) && text.hash(sentence.start) != hash_of("but") {
        return Place::Before;
    }
    // "The claim that it was late"
    let head = if found.tag(cue.start) == Tag::Determiner { cue.end - 1 } else { cue.start };
    let tag = found.tag(head);
    let before = sentence.start..cue.start;
    // What stands before has no verb yet, so that one must come.
    let is_subject = !tells(found, before.clone());
    // "Her fear that it was late came true"
    let teller = found.clause(&(head..head + 1)).and_then(|clause| found.subject(clause));
    // "Claims that it was late are false": a verb to the tagger.
    let is_first = head == sentence.start && matches!(tag, Tag::VerbS | Tag::Proper);
    let is_noun = (tag.is_noun() || is_first) && teller.is_none();
    let is_clause = is_noun && text.word(cue.end) == "that";
    let at = last_before_verb(found, before).filter(|&at| at > sentence.start);
    let Some(at) = at else { return if is_clause { Place::Subject } else { Place::Main } };
    let is_who = text.word(at) == "who";
    // "A man who police say fled was caught"
    let whom = teller.filter(|teller| {
        teller.start > sentence.start + 1 && matches!(text.word(teller.start - 1), "who" | "whom" | "that" | "which")
    });
    let is_apart = whom.as_ref().is_some_and(|teller| text.is_comma(teller.start - 2));
    let is_whom = whom.is_some() && !is_apart && text.word(at) != "which";
    let is_accused = is_among(&ACCUSED, text.hash(cue.start)) && tag != Tag::Gerund;
    match () {
        // "Lee, who said that it was late, is gone"
        _ if is_who && found.text.is_comma(at - 1) => Place::Amid,
        _ if is_subject && tag == Tag::Gerund && found.text.is_comma(at) => Place::Amid,
        // "The plant, which Lee says is late, is closed"
        _ if is_subject && is_apart => Place::Amid,
        _ if is_subject && (is_who || is_whom || is_noun) => Place::Subject,
        _ if is_subject && is_accused && at + 1 == cue.start && found.tag(at).is_noun() => Place::Reduced,
        _ => Place::Main,
    }
}

/// Where a quotation ends behind which the sentence goes on with what its speaker did: *said, “Not today,” **and shut the
/// door***.
fn quotation_end(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = found.passage_at(content.start)?.outer.end;
    let behind = end..content.end;
    let acts = matches!(found.tag(end + 1), Tag::Past | Tag::VerbS);
    let goes_on = behind.len() > 1 && found.text.word(end) == "and" && acts;
    (goes_on && !behind.into_iter().any(|at| found.depth(at) > 0)).then_some(end)
}

/// Where the content is followed by the subject of a clause that goes on behind it: *it was over**, but his deputy, Lena
/// Holt,** disagreed*.
fn begun(found: &Found<'_>, content: &Range<usize>, sentence_end: usize) -> Option<usize> {
    const JOINTS: [u32; 6] = hashes("but and while though although whereas");
    let text = found.text;
    let verb = content.end + usize::from(text.is_comma(content.end));
    let joins = |&at: &usize| text.is_comma(at) && JOINTS.contains(&text.hash(at + 1));
    let joint = content.clone().rfind(joins).filter(|_| verb < sentence_end && found.tag(verb).is_finite())?;
    (tells(found, content.start..joint) && !tells(found, joint + 1..content.end)).then_some(joint)
}

/// Where a quotation ends with its sentence, and the report goes on with another: *replied: “Yes.” **Ministers will meet***.
fn quotation_stop(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = marks_end(found, content).filter(|&end| end < content.end && end > content.start + 1)?;
    let is_over = found.text.word(end - 2) == "." && found.text.is_capital(end);
    (is_over && tells(found, end..content.end)).then_some(end)
}

/// Where the report tells what others think of it, or what was not said: *Lee said it would close**, a claim** that Roe
/// denies*, *Lee said it would close**, though** she declined to say when*.
fn comment(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let mut commas = content.clone().skip(1).filter(|&at| found.text.is_comma(at));
    commas.find(|&comma| is_comment(found, comma + 1..content.end))
}

/// Where a quotation ends behind which the report comments on it: *Lee said it was “over,” **a claim** that Roe denies*.
fn comment_behind_marks(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    let end = marks_end(found, content)?;
    let from = end + usize::from(found.text.is_comma(end));
    is_comment(found, from..content.end).then_some(end)
}

/// Whether the rest of a sentence judges what stands before it: *a claim that Roe denies*.
fn is_comment(found: &Found<'_>, rest: Range<usize>) -> bool {
    const JUDGED: [u32; 9] = hashes("claim charge allegation accusation assertion suggestion contention view threat");
    const JUDGES: [u32; 8] = hashes("called calls described describes dismissed branded labeled labelled");
    const CHECKED: [u32; 4] = hashes("verified confirmed substantiated proven");
    const NEAR: usize = 8;
    let text = found.text;
    let is_claim = matches!(text.word(rest.start), "a" | "an" | "the") && is_among(&JUDGED, text.hash(rest.start + 1));
    let denies = |at: usize| {
        let is_denial = found.words.get(at).verb.is_some_and(|v| v.class == CueClass::Deny);
        is_denial || CHECKED.contains(&text.hash(at)) || JUDGES.contains(&text.hash(at))
    };
    let is_kept_back = matches!(text.word(rest.start), "though" | "although" | "but")
        && matches!(text.word(rest.start + 1), "he" | "she" | "it" | "they")
        && (matches!(text.word(rest.start + 2), "declined" | "refused" | "gave" | "offered" | "stopped")
            || matches!(text.word(rest.start + 2), "could" | "would" | "did") && text.word(rest.start + 4) == "say");
    // "said he would call back, and then left the room"
    let is_next = text.word(rest.start) == "and" && text.word(rest.start + 1) == "then";
    let acts = is_next && found.tag(rest.start + 2) == Tag::Past;
    is_kept_back || acts || is_claim && rest.clone().skip(2).take(NEAR).any(denies)
}

/// The content of a participle that opens its sentence, and the subject of the clause behind it: *Saying **it was late**,
/// **Lee** left*, *After saying **it was late**, **Lee** left*.
pub(super) fn fronted(found: &Found<'_>, cue: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    const PREPOSITIONS: &str = "After Since In By While Before";
    let text = found.text;
    let sentence = sentence(found, cue.start)?;
    let is_gerund = |verb: Verb| verb.form == verbs::Form::Gerund;
    let is_gerund = found.tag(cue.start) == Tag::Gerund || found.words.get(cue.start).verb.is_some_and(is_gerund);
    let is_led = || lists(PREPOSITIONS, text.word(sentence.start)) && cue.start == sentence.start + 1;
    let opens = is_gerund && (cue.start == sentence.start || is_led());
    if !opens || text.hash(cue.start) == ACCORDING {
        return None;
    }
    let subject = |comma: usize| found.mention_at(comma + 1).filter(|m| !m.possessive && !m.quoted);
    let is_finite = |at: usize| found.tag(at).is_finite();
    let commas = || (cue.end..sentence.end).filter(|&at| found.depth(at) == 0 && found.text.is_comma(at));
    // "Citing cost, delays and strikes, Lee left"
    let acts = |comma: &usize| {
        let behind = subject(*comma).map_or(sentence.end, |m| m.end as usize);
        (behind..sentence.end).find(|&at| !leads_to_verb(found, at) || is_finite(at)).is_some_and(is_finite)
    };
    let is_named = |comma: &usize| subject(*comma).is_some_and(|m| m.form == Form::Name);
    let comma = commas().find(acts).or_else(|| commas().find(is_named))?;
    let tells = (comma..sentence.end).any(|at| found.tag(at).is_verb()) && comma > cue.end;
    Some((cue.end..comma, subject(comma)?.tokens())).filter(|_| tells)
}

/// The finite verb that goes on the sentence around a content: *that the bridge would fall **was** fired*. Each clause
/// within the content has a verb of its own, but for a phrase.
pub(super) fn main_verb(found: &Found<'_>, content: &Range<usize>, is_phrase: bool) -> Option<usize> {
    let opens = |at: usize| {
        let is_joint = matches!(found.tag(at), Tag::Wh | Tag::Conjunction) || found.text.is_comma(at);
        is_conjunction_that(found, at) || is_joint || SUBORDINATORS.contains(&found.text.hash(at))
    };
    let first = found.tag(content.start);
    let has_verb = matches!(first, Tag::To | Tag::Gerund | Tag::Participle) || first.is_finite();
    let mut awaited = u32::from(!has_verb && !is_phrase);
    for at in content.start + 1..content.end {
        if opens(at) {
            awaited += 1;
        } else if is_verb_of_clause(found, at) || awaited == 0 && takes_object(found, at) {
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

/// Whether a verb that the tagger takes for a participle has an object, and so is none: *that the drug is safe
/// **convinced** nobody*, *robbing the bank **claimed** that he…*, not *that he is a man **wanted** by the police*.
fn takes_object(found: &Found<'_>, at: usize) -> bool {
    let is_object =
        matches!(found.tag(at + 1), Tag::Determiner | Tag::Pronoun | Tag::Possessive | Tag::Proper | Tag::Plural)
            || found.text.is_word(at + 1, "that");
    found.tag(at) == Tag::Participle && is_object && !leads_to_verb(found, at - 1)
}

/// The only finite verb of a content that ends its sentence: *Lee's claim that the bill costs too much **drew** laughter*,
/// where the tagger takes the first verb for a noun.
fn only_verb(found: &Found<'_>, content: &Range<usize>) -> Option<usize> {
    const CLAUSE: usize = 5;
    let text = found.text;
    let verb = only(content.clone().filter(|&at| is_verb_of_clause(found, at)));
    let is_whole = content.end + 1 >= text.sentence_around(content.start).end;
    let is_clause = |verb: usize| verb >= content.start + CLAUSE && found.tag(verb) != Tag::Modal;
    verb.filter(|&verb| is_whole && text.word(content.start) == "that" && is_clause(verb))
}

/// A finite verb or the auxiliary that stands for it; no infinitive, and no word behind an auxiliary.
fn is_verb_of_clause(found: &Found<'_>, at: usize) -> bool {
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
    let is_cut = clause.lemma == "describe" && text.word(content.end) == "as" && !tells(found, content.clone());
    let ends = |at: &usize| text.word(*at) == "and" || !text.is_wordlike(*at);
    let sentence = text.sentence_around(content.start).end;
    (content.end + 1..sentence).take(WORDS).find(ends).filter(|_| is_cut)
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

/// The comma behind the object of a gerund, where the sentence goes on with its verb: *Roe, citing the leak**,** voted to
/// leave*.
fn resumed(found: &Found<'_>, cue: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    let goes_on = |&at: &usize| found.text.is_comma(at) && found.tag(at + 1).is_finite();
    let comma = content.clone().rfind(goes_on).filter(|_| found.tag(cue.end - 1) == Tag::Gerund)?;
    (!tells(found, content.start..comma)).then_some(comma)
}

/// The end of the sentence, for a clause that the model has cut at a comma, before its verb or its main clause: *the law,
/// which takes effect in May, **is late***, *when a tenant, Joe Roe, **left***, *that while he waits, **the law is late***.
fn relative_end(found: &Found<'_>, content: &Range<usize>, sentence: usize) -> Option<usize> {
    let text = found.text;
    if !found.text.is_comma(content.end) {
        return None;
    }
    let first = content.start + usize::from(text.word(content.start) == "that");
    // "that while he was late, he argued that…"
    let reports = |clause: &Clause| found.mentions[clause.subject?].start.checked_sub(1);
    let behind = found.clauses.partition_point(|clause| clause.cue.start < content.end);
    let speaks = |c: &&Clause| c.cue.start < sentence && (c.strength > 1 || c.class == CueClass::Assert);
    let next = found.clauses.get(behind).filter(speaks).and_then(reports);
    if text.word(first) == "while" && tells(found, content.end..sentence) && next != Some(content.end as u32) {
        return Some(before_stop(found, sentence));
    }
    let opens = |&at: &usize| opens_clause(found, at) || found.tag(at) == Tag::Wh;
    let clause = content.clone().rev().find(opens);
    let name = found.mention_at(content.end + 1).filter(|m| m.form == Form::Name);
    let is_apposed = clause.is_some() && name.is_some_and(|name| found.text.is_comma(name.end as usize));
    let clause = clause.unwrap_or(content.start);
    let is_subject = !tells(found, clause..content.end) && clause + 1 < content.end;
    if !is_subject || found.tag(content.end + 1) != Tag::Wh && !is_apposed {
        return None;
    }
    let closing = (content.end + 2..sentence).find(|&at| found.text.is_comma(at))?;
    let goes_on = found.tag(closing + 1).is_finite();
    goes_on.then(|| before_stop(found, sentence))
}

/// Whoever stands right before a verb, within a range: a mention, or a noun of several that opens it.
pub(super) fn subject_before_verb(found: &Found<'_>, within: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    let end = verb_start(found, within.start..verb);
    mentioned_subject(found, within, end).or_else(|| {
        let is_bare = end == within.start + 1 && found.tag(within.start) == Tag::Plural;
        is_bare.then_some(within.start..end)
    })
}

fn mentioned_subject(found: &Found<'_>, within: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let mentions = found.mentions;
    let last = ended_before(mentions, end).checked_sub(1)?;
    let mut phrase = found.phrase(last);
    // "a bridge that engineers warned would fall"
    let is_that = is_conjunction_that(found, phrase.start);
    phrase.start += usize::from(is_that && phrase.len() > 1);
    let is_relative = matches!(found.text.word(phrase.start), "that" | "who" | "which");
    let is_inside = phrase.start >= within.start && !is_relative;
    // "a friend of Lee said"
    let before = phrase.start.checked_sub(1).filter(|&at| at >= within.start);
    // "a man accused of robbing a bank said"
    let is_said = |at: usize| found.words.get(at).verb.is_some_and(|verb| verb.strength > 1);
    let is_done = |at: usize| found.tag(at) == Tag::Gerund && !is_said(at);
    let is_object = before.is_some_and(|at| found.words.get(at).entry.any(is::PREPOSITION) || is_done(at));
    (is_inside && phrase.end == end && !mentions[last].possessive && !is_object).then_some(phrase)
}
