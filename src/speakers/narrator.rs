//! The *I* who tells the text.

use super::{Speaker, Speakers};
use crate::mentions::{Form, Gender, Mention, Nature, Number, Person, Vocabulary};
use crate::text::Text;

/// Adds the narrator where the text outside marks is told by an *I*: a speaker of its own,
/// or the one whom others call by name and the text itself hardly ever names.
pub(super) fn find(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], speakers: &mut Speakers) {
    // Asides of an author ("I have said …") are rarer than one in 150 words.
    const RARE: usize = 150;
    // Fewer do not make a narrator, unless there is one in thirty words.
    const LEAST: usize = 3;
    const OFTEN: usize = 30;
    // "I", "me", "my"
    let is_first = |m: &&Mention| {
        m.form == Form::Pronoun && m.person == Person::First && m.number == Number::Singular && !m.quoted
    };
    let is_narrator = |m: &&Mention| is_first(m) && m.subject;
    let told = mentions.iter().filter(is_narrator).count();
    let is_frequent = told * OFTEN > text.tokens.len() / 2 || mentions.iter().filter(is_first).nth(LEAST - 1).is_some();
    // "I said" beside a quotation is enough.
    let reports = |m: &Mention| words.get(m.end as usize).verb.is_some_and(|verb| verb.strength > 1);
    let says = mentions.iter().filter(is_narrator).any(reports);
    if told == 0 || !is_frequent && !says || told * RARE < text.tokens.len() / 2 {
        return;
    }
    let called = speakers.list.iter().enumerate().filter(|(_, s)| is_called_only(s));
    let named = called.max_by_key(|(at, s)| (s.quoted, std::cmp::Reverse(*at))).map(|(at, _)| at as u32);
    let id = named.unwrap_or_else(|| {
        speakers.list.push(Speaker {
            name: [mentions.iter().find(is_narrator).map_or(0..0, Mention::tokens), 0..0],
            gender: Gender::Unknown,
            nature: Nature::Person,
            member: None,
            told: 0,
            quoted: 0,
            is_named: false,
            is_narrator: true,
        });
        speakers.list.len() as u32 - 1
    });
    if let Some(speaker) = speakers.list.get_mut(id as usize) {
        speaker.is_narrator = true;
        speaker.told += told as u32;
    }
    speakers.narrator = Some(id);
}

/// Whether a person is named inside marks only, or nearly so, and often.
fn is_called_only(speaker: &Speaker) -> bool {
    speaker.is_named && speaker.nature == Nature::Person && speaker.quoted >= 4 && speaker.told * 4 <= speaker.quoted
}
