//! When, where and how something was said, and what else its speaker did: none of it is told.
//!
//! The claim model often takes it for the end of a content.

use super::grammar::{leads_to_verb, tells};
use super::modelled::Draft;
use super::sources::{is_time, tells_time};
use super::Found;
use crate::cues::{Clause, ACCORDING};
use crate::lexicon::is;
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, Kind};
use std::ops::Range;

/// A content without its circumstances.
pub(super) fn trim(found: &Found<'_>, draft: &mut Draft) {
    trim_tail(found, draft);
    trim_medium(found, draft);
    trim_time(found, draft);
    trim_deed(found, draft);
    trim_aside(found, draft);
}

/// A content without what the report itself tells behind it of when and how it was said or heard, or of who is told: *…, Lee
/// said **yesterday***, *…, Lee asked, **to shouts of approval***, *“You lied,” Lee teased **Roe***.
fn trim_tail(found: &Found<'_>, draft: &mut Draft) {
    const NOISES: [u32; 13] =
        hashes("laughter applause cheers jeers shouts groans gasps boos whistles murmurs chants sighs laughs");
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let [told, tail] = content.as_slice() else { return };
    let follows = told.end <= cue.start && tail.start >= cue.end && found.depth(tail.start) == 0;
    // "…, Lee asked, to shouts of approval", "…, Lee asked, to loud applause"
    let noise = tail.start + 1 + usize::from(found.tag(tail.start + 1) == Tag::Adjective);
    let is_noise = text.is_small(tail.start, "to") && is_among(&NOISES, text.hash(noise));
    let is_hearer = || {
        let hearer = found.mention_at(tail.start).filter(|m| tail.start == cue.end && m.end as usize == tail.end);
        let ends = text.tokens.get(tail.end).is_none_or(|token| token.kind == Kind::Stop);
        hearer.is_some() && ends && found.depth(told.start) > 0
    };
    // "The bridge is late, Lee said yesterday.", "…, Lee said previously."
    let is_adverb = || found.tag(tail.start) == Tag::Adverb || is_time(found, tail);
    let is_when = tail.start == cue.end && tail.len() == 1 && is_adverb();
    if follows && (is_noise || is_when || is_hearer() || is_comment(found, cue, told, tail)) {
        content.pop();
    }
}

/// *It is late, according to a tally, **but few care***, *They oppose it, a poll finds, **a debate that goes on***: behind the
/// source of a whole clause the report goes on by itself.
fn is_comment(found: &Found<'_>, cue: &Range<usize>, told: &Range<usize>, tail: &Range<usize>) -> bool {
    const WORDS: usize = 4;
    const COMMENTS: [u32; 9] = hashes("a an which who whose while even though although");
    let text = found.text;
    let is_whole = told.len() >= WORDS && tells(found, told.clone());
    let is_according = text.hash(cue.start) == ACCORDING && !matches!(text.word(tail.start), "that" | "and");
    let is_quoted = found.depth(told.start) > 0 || found.depth(told.end - 1) > 0;
    let comments = !is_quoted && is_among(&COMMENTS, text.hash(tail.start));
    is_whole && (is_according || comments)
}

/// *praised the plan **in an interview on Monday***: where it was said is no part of what has no verb of its own.
fn trim_medium(found: &Found<'_>, draft: &mut Draft) {
    const MEDIA: [u32; 20] = hashes(
        "statement statements interview interviews speech speeches tweet tweets letter email emails ruling remarks op-ed memo
        conference briefing address post posts",
    );
    const WORDS: usize = 6;
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let is_plain = |told: &Range<usize>| told.start >= cue.end && !tells(found, told.clone());
    let Some(told) = content.last_mut().filter(|told| is_plain(told)) else { return };
    let is_act = |at: usize| found.tag(at).is_verb();
    let is_medium = |&at: &usize| {
        let opens = matches!(text.word(at), "in" | "during") && found.depth(at) == 0;
        let nouns = (at + 1..told.end).take(WORDS).take_while(|&at| text.is_wordlike(at) && !is_act(at));
        let mut nouns = nouns.take_while(|&at| !found.words.get(at).entry.any(is::PREPOSITION));
        // "the points in Lee's letter"
        opens
            && nouns
                .find(|&at| text.is_possessive(at) || is_among(&MEDIA, text.hash(at)))
                .is_some_and(|at| !text.is_possessive(at))
    };
    let end = (told.start + 1..told.end).find(is_medium);
    if let Some(end) = end.filter(|&end| !(told.start..end).any(is_act)) {
        told.end = end;
    }
}

/// *expressed hopes for a deal, **aiming to end the war***: what who hopes does besides is no part of what has no verb of its
/// own.
fn trim_deed(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let Some(told) = content.last_mut().filter(|told| told.start == cue.end) else { return };
    let text = found.text;
    // "the rules, including one on dogs"
    let acts =
        |at: usize| found.tag(at) == Tag::Gerund && !matches!(text.word(at), "including" | "excluding" | "according");
    let is_deed = |&at: &usize| text.is_comma(at) && acts(at + 1) && found.depth(at) == 0;
    let comma = told.clone().skip(1).find(is_deed).filter(|&comma| comma + 1 < told.end);
    let is_quoted = || told.clone().any(|at| found.depth(at) > 0);
    let is_clause = text.is_word(told.start, "that") || found.tag(told.start) == Tag::Wh;
    let is_plain = |comma: usize| !(told.start..comma).any(|at| found.tag(at).is_verb());
    if let Some(comma) = comma.filter(|&comma| !is_clause && is_plain(comma) && !is_quoted()) {
        told.end = comma;
    }
}

/// *said that it was late, **echoing the mayor***, *…, **in a nod to the mayor***, *…, **a view shared by Roe***, *…,
/// **which Roe denies***: what who says it does thereby, and what others say to it.
fn trim_aside(found: &Found<'_>, draft: &mut Draft) {
    const DEEDS: [u32; 12] = hashes(
        "referring contradicting echoing rejecting dismissing speaking recalling contrasting rebuffing mocking quoting
        paraphrasing",
    );
    const SIGNS: [u32; 9] = hashes("nod reference rebuke blow jab swipe dig allusion tribute");
    const VIEWS: [u32; 14] = hashes(
        "view opinion position sentiment concern claim charge allegation accusation assertion argument criticism idea theory",
    );
    const SHARED: [u32; 9] = hashes("shared echoed backed denied rejected disputed dismissed repeated supported");
    const DENIES: [u32; 8] = hashes("denies denied disputes disputed rejects rejected deny dispute");
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let Some(told) = content.last_mut().filter(|told| told.start >= cue.end) else { return };
    let end = told.end;
    let is_view = |at: usize| is_among(&VIEWS, text.hash(at + 1)) && is_among(&SHARED, text.hash(at + 2));
    let is_denied = |at: usize| text.is_word(at, "which") && is_among(&DENIES, text.hash(end - 1));
    let is_sign = |at: usize| text.is_word(at, "in") && is_among(&SIGNS, text.hash(at + 2));
    let is_deed = |at: usize| found.tag(at) == Tag::Gerund && is_among(&DEEDS, text.hash(at));
    let is_aside = |at: usize| is_deed(at) || is_sign(at) || is_view(at) || is_denied(at);
    let opens = |&at: &usize| text.is_comma(at) && found.depth(at) == 0 && is_aside(at + 1);
    let comma = told.clone().skip(1).find(opens);
    // "said Lee, speaking in Oslo, was late"
    let acts = |at: usize| at + 1 < end && found.tag(at).is_finite();
    if let Some(comma) = comma.filter(|&comma| !(comma + 2..end).any(acts)) {
        told.end = comma;
    }
}

/// *endorsed Roe **last week***, *praised him **after the vote***, *criticized the plan **when he was asked***: behind nothing
/// but a name, a pronoun or a short object stands when or why it was said.
fn trim_time(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let Some(told) = content.last_mut().filter(|told| told.start == cue.end) else { return };
    let end = behind_object(found, told).or_else(|| behind_short_object(found, cue, told));
    if let Some(end) = end {
        told.end = end;
    }
}

/// Where a content ends that is nothing but a name or a pronoun.
fn behind_object(found: &Found<'_>, told: &Range<usize>) -> Option<usize> {
    const WORDS: usize = 5;
    const WHEN: [u32; 6] = hashes("after before when because since while");
    let text = found.text;
    let object = found.mention_at(told.start).filter(|m| (m.end as usize) < told.end)?;
    let end = object.end as usize;
    let tail = end + usize::from(text.is_comma(end))..told.end;
    let is_day = |at: usize| found.words.get(at).entry.any(is::DATE);
    let is_date = matches!(text.word(tail.start), "on" | "in") && is_day(tail.start + 1) || is_day(tail.start);
    let is_share = text.is_kind(tail.start, Kind::Number) && matches!(text.word(tail.start + 1), "percent" | "%");
    let is_bare = matches!(object.form, Form::Name | Form::Pronoun) && !object.possessive;
    let is_late = is_among(&WHEN, text.hash(tail.start)) || is_share;
    let is_time = tail.len() <= WORDS && !tells(found, tail.clone()) && (is_date || tells_time(found, &tail));
    let is_quoted = || tail.clone().any(|at| found.depth(at) > 0);
    (is_time || is_bare && is_late && !is_quoted()).then_some(end)
}

/// Where a content ends that is a few words without a verb, before what tells when or why.
fn behind_short_object(found: &Found<'_>, cue: &Range<usize>, told: &Range<usize>) -> Option<usize> {
    const WORDS: usize = 4;
    const WHEN: [u32; 8] = hashes("when after before because since until through even");
    const LINKS: [u32; 7] = hashes("in on at to that who which");
    let text = found.text;
    let is_when = |at: &usize| is_among(&WHEN, text.hash(*at)) && found.depth(*at) == 0;
    let when = (told.start + 1..told.end).take(WORDS).find(is_when)?;
    let acts = |at: usize| found.tag(at).is_verb() || leads_to_verb(found, at);
    let is_link = |at: usize| is_among(&LINKS, text.hash(at)) || found.depth(at) > 0;
    let is_quoted = (when..told.end).any(|at| found.depth(at) > 0);
    let is_object = !is_quoted && !(told.start..when).any(|at| acts(at) || is_link(at));
    let states = |clause: &Clause| clause.strength > 1 || lists("show plan call seem announce think", clause.lemma);
    let is_plain = found.clause(cue).is_none_or(|clause| !states(clause));
    (is_object && is_plain).then_some(when - usize::from(text.is_comma(when - 1)))
}
