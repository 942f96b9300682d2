//! Whom the lead of an article tells of before it names him.

use super::ranks::ranks;
use super::signs::is_new;
use crate::limits;
use crate::mentions::{owner, Form, Mention};
use crate::passes::Passes;
use crate::speakers::{roles, SpeakerId};

/// Tokens of an article that hold its headline and its lead.
const LEAD: u32 = 120;

/// ***A deputy minister** said so on Tuesday.¶Deputy Minister Ann Lee told reporters…*, ***Norland's minister** said so.¶The
/// minister, Ann Lee, added…*, ***The House speaker** said so*: whoever the paragraph behind the lead names first, if with
/// the same office.
pub(super) fn named_behind(input: &Passes<'_>, at: usize, office: u32) -> Option<SpeakerId> {
    let Passes { text, words, mentions, .. } = input;
    let mention = &mentions[at];
    let is_told_of = || is_new(input, mention) || owner(mentions, at).is_some() || roles::is_definite(text, mention);
    if mention.end > LEAD || !is_told_of() {
        return None;
    }
    let paragraph = text.paragraph_of(mention.start as usize) + 1;
    let next = (paragraph < text.paragraph_count()).then(|| text.paragraph_tokens(paragraph))?;
    let names = mentions.begun_before(next.start)..mentions.begun_before(next.end);
    let is_person = |m: &Mention| {
        m.form == Form::Name && m.nature.may_be_person() && (m.has_full_name() || m.title < m.core) && !m.quoted
    };
    let first = names.take(limits::BEAT_MENTIONS).find(|&name| is_person(&mentions[name]))?;
    let role = roles::role(text, words, mentions, first).map(|(_, role)| role);
    let noun = role.and_then(|role| roles::head(text, words, role));
    let holds = noun.is_some_and(|noun| roles::office(words, noun) == office);
    let is_held = holds || ranks(input, &mentions[first]).any(|rank| rank == office);
    input.speakers.of_mention(first).filter(|_| is_held)
}
