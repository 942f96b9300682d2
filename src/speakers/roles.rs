//! Titles and roles: what the text says that somebody is.

use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention, Vocabulary};
use crate::text::{hash_of, Kind, Text};
use std::ops::Range;

/// The title or role that stands at a mention, with a rank: a title before the name counts for more
/// than an apposition, and that for more than a relative clause.
pub(crate) fn role(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<(u8, Range<usize>)> {
    let mention = mentions.get(at).filter(|m| m.form == Form::Name)?;
    if !mention.title_tokens().is_empty() {
        return Some((3, mention.title_tokens()));
    }
    let end = mention.end as usize;
    let comma = |token: usize| text.tokens.get(token).is_some_and(|t| t.kind == Kind::Comma);
    if comma(end) {
        let next = text.tokens.get(end + 1)?;
        if [hash_of("who"), hash_of("which")].contains(&next.hash) {
            return Some((1, end + 2..insertion_end(text, end + 2))).filter(|(_, r)| !r.is_empty());
        }
        let described = mentions.get(at + 1).filter(|m| m.start as usize == end + 1);
        let opens = words.get(end + 1).entry.any(is::DETERMINER | is::POSSESSIVE);
        if opens || described.is_some_and(|m| m.form == Form::Description || m.possessive) {
            let role = end + 1..insertion_end(text, end + 1);
            let closed = text.tokens.get(role.end).is_none_or(|t| !t.is_wordlike());
            return Some((2, role)).filter(|_| closed);
        }
    }
    // "Acme's chief executive, Ann Lee, said"
    let before = at.checked_sub(1).and_then(|b| mentions.get(b)).filter(|m| m.form == Form::Description)?;
    let start = mention.start as usize;
    let apposed =
        before.end as usize + 1 == start && comma(start - 1) && text.tokens.get(end).is_none_or(|t| !t.is_wordlike());
    apposed.then(|| (2, before.tokens()))
}

/// Where what a comma opens is closed: at the next comma, stop or mark.
fn insertion_end(text: &Text<'_>, from: usize) -> usize {
    let end = text.tokens.len().min(from + limits::ROLE_TOKENS);
    (from..end)
        .find(|&at| {
            matches!(
                text.tokens[at].kind,
                Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::DoubleMark | Kind::Close
            )
        })
        .unwrap_or(end)
}
