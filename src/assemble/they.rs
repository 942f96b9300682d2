//! Whom a *they* of an article means.

use super::grammar::head;
use super::reports::Report;
use super::Found;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention, Nature};
use crate::order::order;
use crate::speakers::SpeakerId;
use crate::tags::Tag;
use crate::text::hashes;
use std::ops::Range;

pub(super) const THEY: [u32; 2] = hashes("they them");

/// *They said*: the people or the body that said something right before, or else that acted there.
pub(super) fn name_they(found: &Found<'_>, list: &mut [Report]) {
    let mut order = order(list.iter().map(|report| (report.source.first().map_or(0, |source| source.start), 0)));
    order.retain(|&at| list[at].source.len() == 1);
    let mut last: Option<Range<usize>> = None;
    let is_they = |source: &Range<usize>| source.len() == 1 && THEY.contains(&found.text.hash(source.start));
    if !order.iter().any(|&at| is_they(&list[at].source[0])) {
        return;
    }
    let declared = declared(found);
    for at in order {
        let source = list[at].source[0].clone();
        let is_they = is_they(&source);
        if found.depth(source.start) > 0 {
            continue;
        }
        if let Some(one) = declared.filter(|one| is_they && one.start as usize <= source.start) {
            list[at].antecedent = Some(one.tokens());
            list[at].speaker = None;
        } else if is_they {
            let far = limits::FOCUS_TOKENS as usize;
            let said = last.clone().filter(|last| source.start - last.start < far);
            let several = several_before(found, source.start);
            // "The report said so. Engineers disagreed. They…", "Critics said so. Lee and Roe met. They…"
            let later = |said: &Range<usize>| several.as_ref().filter(|several| several.start > said.end);
            let may_mean = |said: &Range<usize>| match later(said) {
                Some(several) => is_plural(found, said) && !is_pair(found, several),
                None => true,
            };
            let said = said.filter(may_mean);
            let report = &mut list[at];
            report.antecedent = said.or(several);
            // Nobody else is meant before: "Sam Roe, who uses they/them pronouns".
            let is_one = |&who: &SpeakerId| report.antecedent.is_none() && is_named_before(found, who, source.start);
            report.speaker = report.speaker.filter(is_one);
        } else {
            last = Some(source.clone()).filter(|source| is_plural(found, source) || is_somebody(found, source));
        }
    }
}

/// Who alone is said to be called so: *Sam Roe, who uses **they/them** pronouns*.
fn declared<'a>(found: &Found<'a>) -> Option<&'a Mention> {
    let (text, mentions) = (found.text, found.mentions);
    let mut declared = found.words.tokens_of(text, &[&THEY[..1]]);
    let joins = |at: usize| matches!(text.word(at), "/" | "and") && text.is_small(at + 1, "them");
    let at = declared.find(|&at| joins(at + 1))?;
    let sentence = text.sentence_around(at);
    let before = mentions[..mentions.ended_before(at)].iter().rev();
    let inside = before.take(limits::BEAT_MENTIONS).take_while(|m| m.start as usize >= sentence.start);
    inside.filter(|m| m.form == Form::Name).last()
}

fn is_named_before(found: &Found<'_>, who: SpeakerId, token: usize) -> bool {
    let mentions = found.mentions;
    let before = mentions.begun_before(token);
    found.persons[before.saturating_sub(limits::BEAT_MENTIONS)..before].contains(&Some(who))
}

/// The last mention of several people or of a body that acts before a token.
fn several_before(found: &Found<'_>, token: usize) -> Option<Range<usize>> {
    let mentions = found.mentions;
    let before = mentions.ended_before(token);
    let near = mentions[..before].iter().rev().take(limits::BEAT_MENTIONS);
    let mut near = near.take_while(|m| token - (m.start as usize) < limits::FOCUS_TOKENS as usize);
    near.find_map(|m| {
        let acts = m.subject && !m.quoted && m.form != Form::Pronoun;
        let is_subject = |pair: &Range<usize>| found.mention_at(pair.start).is_some_and(|first| first.subject);
        let is_next = |pair: &Range<usize>| found.text.sentence_of(pair.start) + 1 >= found.text.sentence_of(token);
        let pair =
            || pair_at(found, (m.start as usize).checked_sub(1)?).filter(|pair| is_subject(pair) && is_next(pair));
        let several = if m.is_several() { Some(m.tokens()) } else { pair() };
        several.filter(|_| acts)
    })
}

fn is_pair(found: &Found<'_>, phrase: &Range<usize>) -> bool {
    phrase.clone().any(|at| pair_at(found, at).is_some())
}

/// Two people whom an *and* joins: *Ann Lee **and** Tom Roe*.
fn pair_at(found: &Found<'_>, and: usize) -> Option<Range<usize>> {
    if !found.text.is_small(and, "and") {
        return None;
    }
    let is_one = |m: &&Mention| m.form != Form::Pronoun && !matches!(m.nature, Nature::Place | Nature::Document);
    let one = found.mention_before(and).filter(is_one)?;
    let other = found.mention_at(and + 1).filter(is_one)?;
    Some(one.start as usize..other.end as usize)
}

/// Whether a source is somebody without a name, whose gender nothing tells: *a teacher*, *a source close to the bank*.
fn is_somebody(found: &Found<'_>, source: &Range<usize>) -> bool {
    const WORDS: usize = 3;
    let is_source = || source.clone().take(WORDS).any(|at| found.text.is_word(at, "source"));
    found.mention_at(source.start).is_some_and(|m| m.form == Form::Description) || is_source()
}

/// Whether the head of a phrase tells of several, or it joins two: *Ann Lee and Tom Roe*.
fn is_plural(found: &Found<'_>, phrase: &Range<usize>) -> bool {
    is_pair(found, phrase)
        || head(found, phrase)
            .is_some_and(|at| found.tag(at) == Tag::Plural || found.words.get(at).entry.any(is::GROUP))
}
