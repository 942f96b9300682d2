//! Where the content of a claim begins and ends.
//!
//! The claim model often takes the rest of the sentence, also where that goes on with what the report itself tells:
//! *Claiming that he was ill, **Roe left***, *A man who said that he was ill **was sent home***.

mod endings;
mod opening;
mod place;

pub(super) use endings::{is_comment, main_verb};

use super::exchange::split_apposition;
use super::grammar::{leads_to_verb, marks_end, opens_clause, sentence, tells};
use super::modelled::Draft;
use super::sources::tells_time;
use super::Found;
use crate::cues::ACCORDING;
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{lists, Kind};
use endings::{comment, comment_behind_marks, deed_beside, end_of_clause};
use endings::{marked_clause_end, quotation_end, quotation_stop};
use opening::{begin, complete};
use place::{corrected_place, Place};
use std::ops::Range;

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

/// Ends a content before what is not reported.
fn end(found: &Found<'_>, draft: &mut Draft, place: Place, sentence_end: usize) {
    let Draft { source, cue, content } = draft;
    let is_last = |last: &Range<usize>| last.start >= cue.end && last.end <= sentence_end;
    let Some(last) = content.last().cloned().filter(is_last) else { return };
    let quotation_end = quotation_end(found, &last);
    if quotation_end.is_some() {
        return end_at(content, quotation_end);
    }
    let clause_end = if place == Place::Before { marked_clause_end(found, &last) } else { None };
    if clause_end.is_some() {
        return end_at(content, clause_end);
    }
    if !matches!(place, Place::Before | Place::Reduced) && last.clone().any(|at| found.depth(at) > 0) {
        // "The bill, which Lee called “absurd,” passed.", "A man who said he was “late” left."
        let passes = |&end: &usize| {
            matches!(place, Place::Amid | Place::Subject) && end < last.end && found.tag(end).is_finite()
        };
        let passes = marks_end(found, &last).filter(passes);
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

fn end_at(content: &mut [Range<usize>], end: Option<usize>) {
    if let (Some(end), Some(last)) = (end, content.last_mut()) {
        last.end = end;
    }
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
    let names_hearer = text.is_small(cue.end - 1, "to") || text.is_small(cue.end, "to");
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

/// The content of a participle that opens its sentence, and the subject of the clause behind it: *Saying **it was late**,
/// **Lee** left*, *After saying **it was late**, **Lee** left*.
pub(super) fn fronted(found: &Found<'_>, cue: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    const PREPOSITIONS: &str = "After Since In By While Before";
    const FRONT: usize = 5;
    let text = found.text;
    let sentence = sentence(found, cue.start)?;
    let is_gerund = found.tag(cue.start) == Tag::Gerund;
    // "One month after announcing it, Lee left"
    let is_measured = || {
        let before = sentence.start..cue.start;
        let is_led = matches!(text.word(cue.start.saturating_sub(1)), "after" | "before");
        is_led
            && (2..=FRONT).contains(&before.len())
            && !before.into_iter().any(|at| found.tag(at).is_verb() || text.is_comma(at))
    };
    let is_led = || cue.start == sentence.start + 1 && lists(PREPOSITIONS, text.word(sentence.start)) || is_measured();
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
    let is_named = |comma: &usize| subject(*comma).is_some_and(|m| m.form == Form::Name || m.subject);
    let comma = commas().find(acts).or_else(|| commas().find(is_named))?;
    // "cancelled" may be an adjective to the tagger.
    let acts = |at: usize| found.tag(at).is_verb() || text.word(at).ends_with("ed");
    let tells = (comma..sentence.end).any(acts) && comma > cue.end;
    Some((cue.end..comma, subject(comma)?.tokens())).filter(|_| tells)
}
