//! The *I* who tells the text.

use super::{Cast, Speaker, SpeakerId, Speakers};
use crate::mentions::{Form, Mention, Nature, Vocabulary};
use crate::text::{only, Text};

/// The least votes for who is the narrator, and where the cast must hold one.
const LEAST: i32 = 5;
const CLOSED_LEAST: i32 = 2;

/// Adds the narrator where the text outside marks is told by an *I*: a speaker of its own,
/// or the one whom others call by name and the text itself hardly ever names.
pub(super) fn find(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], cast: &Cast, speakers: &mut Speakers) {
    let Some(told) = is_told_by_i(text, words, mentions) else { return };
    let least = if cast.is_closed() { CLOSED_LEAST } else { LEAST };
    let named = named(text, words, mentions, speakers, least);
    let is_silent = named.is_none() && cast.is_closed();
    let member = cast.narrator().or_else(|| is_silent.then(|| only_silent(cast, speakers)).flatten());
    let of_member = member.map(|member| of_member(cast, speakers, member));
    let id = of_member.or(named).unwrap_or_else(|| {
        let name = mentions.iter().find(|m| is_narrator(m)).map_or(0..0, Mention::tokens);
        add(speakers, Speaker { name: [name, 0..0], ..nobody() })
    });
    let narrator = &mut speakers.list[id as usize];
    narrator.is_narrator = true;
    narrator.told += told;
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
    let says = || mentions.iter().any(|m| is_speaking_i(text, words, m));
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

/// *I said*, *said I*
fn is_speaking_i(text: &Text<'_>, words: &Vocabulary, mention: &Mention) -> bool {
    is_first(mention) && text.is_word(mention.start as usize, "i") && says(words, mention)
}

/// Whether a verb of saying stands beside somebody: *said **Roe***, ***Roe** said*.
fn says(words: &Vocabulary, mention: &Mention) -> bool {
    let before = (mention.start as usize).checked_sub(1).and_then(|at| words.get(at).verb);
    let behind = words.get(mention.end as usize).verb.filter(|_| mention.subject);
    behind.is_some_and(|verb| verb.strength > 1) || before.is_some_and(|verb| verb.strength > 0)
}

/// Who is called by name more than talked or told of, and best where the *I* answers, *“Well, **Roe**?” said Lee.¶“No,” I
/// said*, or is told, *“Sit down, **Roe**,” Lee said to me*; or who says to be it, *“I am **Roe**,” I said*.
fn named(
    text: &Text<'_>,
    words: &Vocabulary,
    mentions: &[Mention],
    speakers: &Speakers,
    least: i32,
) -> Option<SpeakerId> {
    // Whom the text tells of is somebody else, and so, mostly, is whom others talk of or the narrator calls.
    const TOLD: i32 = -4;
    const TALKED_OF: i32 = -2;
    const CALLED: i32 = 2;
    const ANSWERS: i32 = 2;
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
            Some(who) if !mention.quoted => votes[who as usize] += TOLD,
            Some(who) if mention.is_own(text) => own.push(who),
            // "“What is your name?” I asked.¶“Clara,” she said."
            Some(_) if is_answer(text, mention) => {}
            Some(who) if mention.is_vocative(text, words) => {
                votes[who as usize] += CALLED;
                here.push(who);
            }
            Some(who) => votes[who as usize] += TALKED_OF,
            None if is_speaking_i(text, words, mention) => {
                vote(&mut before, ANSWERS);
                vote(&mut own, 2 * ANSWERS);
                vote(&mut here, -ANSWERS);
            }
            None if is_first(mention) && text.is_word(mention.start as usize, "me") => vote(&mut here, ANSWERS),
            None => {}
        }
    }
    elected(speakers, &votes, least)
}

/// Whether a name is all that a quotation says, and no cry.
fn is_answer(text: &Text<'_>, name: &Mention) -> bool {
    let end = name.end as usize;
    let is_all = name.start.checked_sub(1).is_some_and(|mark| text.is_mark(mark as usize)) && text.is_mark(end + 1);
    is_all && matches!(text.word(end), "," | ".")
}

/// Who has the most votes, of those who may be a narrator.
fn elected(speakers: &Speakers, votes: &[i32], least: i32) -> Option<SpeakerId> {
    let may_narrate = |who: usize| {
        let speaker = &speakers.list[who];
        let is_someone = || speaker.is_named && speaker.nature.may_be_person();
        speaker.member.is_some() || !speakers.closed_cast && is_someone()
    };
    let likely = (0..votes.len()).filter(|&who| votes[who] >= least && may_narrate(who));
    likely.max_by_key(|&who| (votes[who], std::cmp::Reverse(who))).map(|who| who as u32)
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
    Speaker { nature: Nature::Person, ..Speaker::default() }
}
