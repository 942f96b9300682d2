//! The *I* who tells the text.

use super::{Address, Cast, Speaker, SpeakerId, Speakers};
use crate::mentions::{Form, Gender, Mention, Nature, Vocabulary};
use crate::text::{only, Text, Token};

/// Adds the narrator where the text outside marks is told by an *I*: a speaker of its own,
/// or the one whom others call by name and the text itself hardly ever names.
pub(super) fn find(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], cast: &Cast, speakers: &mut Speakers) {
    let Some(told) = is_told_by_i(text, words, mentions) else { return };
    let named = named(text, words, mentions, speakers);
    let named = named.or_else(|| addressed(text, words, mentions, speakers).filter(|_| cast.is_closed()));
    let is_silent = named.is_none() && cast.is_closed();
    let member = cast.narrator().or_else(|| is_silent.then(|| only_silent(cast, speakers)).flatten());
    let of_member = member.map(|member| of_member(cast, speakers, member));
    let id = of_member.or(named).unwrap_or_else(|| {
        let name = mentions.iter().find(|m| is_narrator(m)).map_or(0..0, Mention::tokens);
        add(speakers, Speaker { name: [name, 0..0], ..nobody() })
    });
    if let Some(speaker) = speakers.list.get_mut(id as usize) {
        speaker.is_narrator = true;
        speaker.told += told;
    }
    speakers.narrator = Some(id);
}

/// How often an *I* acts outside marks, where that tells the text.
fn is_told_by_i(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention]) -> Option<u32> {
    // Asides of an author ("I have said …") are rarer than one in 150 words of narration.
    const RARE: usize = 150;
    // Fewer do not make a narrator, unless there is one in thirty words.
    const LEAST: usize = 3;
    const OFTEN: usize = 30;
    // About half of a story is.
    let narration = text.tokens.len() / 2;
    let told = mentions.iter().filter(|m| is_narrator(m)).count();
    let is_frequent = told * OFTEN > narration || mentions.iter().filter(|m| is_first(m)).nth(LEAST - 1).is_some();
    // "I said" beside a quotation is enough.
    let says = || mentions.iter().any(|m| is_narrator(m) && reports(words, m));
    let is_told = told > 0 && (is_frequent || says()) && told * RARE >= narration;
    is_told.then_some(told as u32)
}

/// "I", "me", "my"
fn is_first(mention: &Mention) -> bool {
    mention.form == Form::Pronoun && mention.is_first_person() && !mention.quoted
}

fn is_narrator(mention: &Mention) -> bool {
    is_first(mention) && mention.subject
}

fn reports(words: &Vocabulary, mention: &Mention) -> bool {
    words.get(mention.end as usize).verb.is_some_and(|verb| verb.strength > 1)
}

/// Who is called by name again and again, and named by the text itself hardly ever.
fn named(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], speakers: &Speakers) -> Option<SpeakerId> {
    // "Roe said", now and again: somebody else.
    const SELDOM: u32 = 8;
    let mut reporting = vec![0; speakers.list.len()];
    let named = || mentions.iter().zip(&speakers.of_mention);
    let subjects = named().filter(|(m, _)| m.subject && !m.quoted && reports(words, m));
    subjects.filter_map(|(_, &who)| who).for_each(|who| reporting[who as usize] += 1);
    // "He wants Roe", again and again: others talk of somebody else.
    let mut calls = vec![0; speakers.list.len()];
    let called = named().filter(|(m, _)| m.quoted && stands_apart(text, m));
    called.filter_map(|(_, &who)| who).for_each(|who| calls[who as usize] += 1);
    let is_seldom = |at: usize, s: &Speaker| reporting[at] * SELDOM < s.quoted && calls[at] * 2 > s.quoted;
    let called = speakers.list.iter().enumerate().filter(|(at, s)| is_called_only(s) && is_seldom(*at, s));
    called.max_by_key(|(at, s)| (s.quoted, std::cmp::Reverse(*at))).map(|(at, _)| at as u32)
}

/// Who is called where the *I* answers, *“Well, **Roe**?” said Lee.¶“No,” I said*, or is told, *“Sit down, **Roe**,” Lee said
/// to me*; or who says to be it, *“I am **Roe**,” I said*. Nobody whom the text itself tells of.
fn addressed(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], speakers: &Speakers) -> Option<SpeakerId> {
    let mut votes = vec![0_i32; speakers.list.len()];
    // Who was called in the paragraph before and in the one at hand, and who names himself in that.
    let (mut before, mut here, mut own): (Vec<SpeakerId>, Vec<SpeakerId>, Vec<SpeakerId>) = Default::default();
    let mut paragraph = 0;
    for (mention, &who) in mentions.iter().zip(&speakers.of_mention) {
        let at = text.paragraph_of(mention.start as usize);
        if at != paragraph {
            before = if at == paragraph + 1 { std::mem::take(&mut here) } else { Vec::new() };
            here.clear();
            own.clear();
            paragraph = at;
        }
        let mut vote = |people: &mut Vec<SpeakerId>, vote: i32| {
            people.drain(..).for_each(|who| votes[who as usize] += vote);
        };
        match who {
            Some(who) if mention.quoted && mention.is_own(text) => own.push(who),
            Some(who) if mention.quoted && stands_apart(text, mention) => here.push(who),
            _ if is_narrator(mention) && reports(words, mention) => {
                vote(&mut before, 1);
                vote(&mut own, 1);
                vote(&mut here, -1);
            }
            _ if is_first(mention) && !mention.subject => vote(&mut here, 1),
            _ => {}
        }
    }
    let is_silent = |who: usize| speakers.list[who].is_named && speakers.list[who].told == 0;
    let voted = votes.iter().enumerate().filter(|&(who, &votes)| votes > 0 && is_silent(who));
    voted.max_by_key(|&(who, votes)| (votes, std::cmp::Reverse(who))).map(|(who, _)| who as u32)
}

/// Whether marks and pauses stand on both sides of a mention, as where somebody is called.
fn stands_apart(text: &Text<'_>, mention: &Mention) -> bool {
    let is_apart = |token: &Token| !token.is_wordlike();
    let before = (mention.start as usize).checked_sub(1).and_then(|at| text.tokens.get(at));
    before.is_none_or(is_apart) && text.tokens.get(mention.end as usize).is_none_or(is_apart)
}

/// The member of the cast whom the text names nowhere outside marks, if it names all others.
fn only_silent(cast: &Cast, speakers: &Speakers) -> Option<u32> {
    let told = speakers.list.iter().filter(|s| s.told > 0).filter_map(|s| s.member);
    let mut is_told = vec![false; cast.len()];
    told.for_each(|member| is_told[member as usize] = true);
    let silent = (0..).zip(&is_told).filter(|(_, &is_told)| !is_told).map(|(member, _)| member);
    only(silent).filter(|_| cast.len() > 1)
}

/// The speaker who is a member of the cast, added where the text does not name that one.
fn of_member(cast: &Cast, speakers: &mut Speakers, member: u32) -> SpeakerId {
    let known = speakers.list.iter().position(|speaker| speaker.member == Some(member));
    let new = Speaker { gender: cast.gender(member), member: Some(member), is_named: true, ..nobody() };
    known.map_or_else(|| add(speakers, new), |at| at as SpeakerId)
}

fn add(speakers: &mut Speakers, speaker: Speaker) -> SpeakerId {
    speakers.list.push(speaker);
    speakers.list.len() as u32 - 1
}

/// A person of whom nothing is known.
fn nobody() -> Speaker {
    Speaker {
        name: [0..0, 0..0],
        gender: Gender::Unknown,
        nature: Nature::Person,
        member: None,
        told: 0,
        quoted: 0,
        is_named: false,
        is_narrator: false,
        address: Address::None,
        family: None,
        is_relative: false,
    }
}

/// Whether a person is named inside marks only, or nearly so, and often.
fn is_called_only(speaker: &Speaker) -> bool {
    speaker.is_named && speaker.nature == Nature::Person && speaker.quoted >= 4 && speaker.told * 4 <= speaker.quoted
}
