//! The antecedent of *who*.

#![allow(
    clippy::indexing_slicing,
    reason = "looks up mentions by the number that the caller has of one, and smaller ones"
)]

use super::{owner, Form, Mention, Mentions, Nature, Number, Vocabulary};
use crate::lexicon::is;
use crate::limits;
use crate::text::{hashes, Kind, Text};

/// The mention that a *who* behind the mention at `at` goes on from. The clause belongs to the person, not to the place of
/// work: ***Lee**, an economist at the bank, who*; ***an aide** at Acme, who*.
pub(crate) fn bearer(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> usize {
    let whole = complemented(text, words, mentions, at).unwrap_or(at);
    let apposed = whole.checked_sub(1).filter(|&name| {
        let (name, role) = (&mentions[name], &mentions[whole]);
        // "Lee, Democrat of Ohio, who"
        let is_role = role.form == Form::Description || words.get(role.core as usize).entry.is_office();
        let is_one = name.form == Form::Name && role.number == Number::Singular;
        is_one && is_role && name.is_comma_before(text, role)
    });
    apposed.unwrap_or(whole)
}

/// The person whom a *who* goes on from behind what somebody wears, has or carries: ***a man** in a grey coat who said*.
pub(crate) fn described(text: &Text<'_>, words: &Vocabulary, mentions: &Mentions, who: usize) -> Option<usize> {
    const LEADS: [u32; 2] = hashes("in with");
    let at = mentions.ended_before(who).checked_sub(1)?;
    let with = mentions[at].end as usize..who;
    let leads = LEADS.contains(&text.hash(with.start)) && with.len() <= limits::APPOSITION_TOKENS;
    let tells = |at: usize| words.get(at).verb.is_some() || words.get(at).entry.any(is::AUXILIARY);
    let is_plain = leads && with.into_iter().all(|at| text.is_kind(at, Kind::Word) && !tells(at));
    (is_plain && mentions[at].nature == Nature::Person).then_some(at)
}

/// The person whose place of work is mentioned at `at`: behind a preposition, as a body, or behind *at* and *for*.
fn complemented(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<usize> {
    let place = &mentions[at];
    if place.nature == Nature::Person {
        return None;
    }
    let first = owner(mentions, at).unwrap_or(at);
    let preposition = (mentions[first].start as usize).checked_sub(1)?;
    let is_body = matches!(place.nature, Nature::Organisation | Nature::Place | Nature::Group);
    // "the brother of Roe, who": Roe may be somebody.
    let works = matches!(text.word(preposition), "at" | "for" | "with" | "in" | "from");
    let is_role = preposition.checked_sub(1).is_some_and(|noun| {
        let entry = words.get(noun).entry;
        entry.is_office() && !entry.any(is::KIN)
    });
    if !words.get(preposition).entry.any(is::PREPOSITION) || !(is_body || works || is_role) {
        return None;
    }
    let person = first.checked_sub(1)?;
    let gap = mentions[person].end as usize..preposition;
    // "Lee was interrupted by the crowd, who": the crowd has the clause.
    let parts = |at: usize| text.is_kind(at, Kind::Stop) || words.get(at).entry.any(is::AUXILIARY);
    let is_near = gap.len() <= limits::APPOSITION_TOKENS && !gap.clone().any(parts);
    let Mention { nature, form, .. } = mentions[person];
    let is_person = nature == Nature::Person || nature == Nature::Unknown && form == Form::Name;
    (is_near && is_person && !mentions[person].possessive).then_some(person)
}
