//! Where mentions stand: they are in the order of the text and do not overlap, so that each question is a bisection.

use super::{Form, Mention};

/// How many mentions begin before a token, which is the number of the first one from there on.
#[inline(never)]
pub(crate) fn begun_before(mentions: &[Mention], token: usize) -> usize {
    mentions.partition_point(|m| (m.start as usize) < token)
}

/// How many mentions have ended where a token begins.
#[inline(never)]
pub(crate) fn ended_before(mentions: &[Mention], token: usize) -> usize {
    mentions.partition_point(|m| m.end as usize <= token)
}

/// The last mention that has ended where a token begins.
pub(crate) fn last_before(mentions: &[Mention], token: usize) -> Option<&Mention> {
    mentions.get(ended_before(mentions, token).checked_sub(1)?)
}

/// The number of the mention that begins at a token.
pub(crate) fn beginning_at(mentions: &[Mention], token: usize) -> Option<usize> {
    let at = begun_before(mentions, token);
    mentions.get(at).filter(|m| m.start as usize == token).map(|_| at)
}

/// The number of the mention that ends where a token begins.
pub(crate) fn ending_at(mentions: &[Mention], token: usize) -> Option<usize> {
    let at = ended_before(mentions, token).checked_sub(1)?;
    mentions.get(at).filter(|m| m.end as usize == token).map(|_| at)
}

/// The mention from whose possessive the one at `at` goes on: *Ann* of "Ann's brother".
pub(crate) fn owner(mentions: &[Mention], at: usize) -> Option<usize> {
    let mention = mentions.get(at)?;
    at.checked_sub(1).filter(|&before| mentions.get(before).is_some_and(|before| before.owns(mention)))
}

/// The name that holds a token.
pub(crate) fn name_around(mentions: &[Mention], token: usize) -> Option<&Mention> {
    let mention = mentions.get(ended_before(mentions, token))?;
    (mention.form == Form::Name && mention.tokens().contains(&token)).then_some(mention)
}
