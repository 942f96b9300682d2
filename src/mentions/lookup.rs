//! Where mentions stand: they are in the order of the text and do not overlap.

use super::{Form, Mention};
use crate::placed::Placed;

/// All mentions of a text, in the order of their first tokens, none overlapping another.
pub(crate) type Mentions = Placed<Mention>;

impl Mentions {
    /// How many have ended where a token begins.
    pub fn ended_before(&self, token: usize) -> usize {
        let begun = self.begun_before(token);
        let is_inside = begun.checked_sub(1).and_then(|last| self.get(last)).is_some_and(|m| m.end as usize > token);
        begun - usize::from(is_inside)
    }

    /// The number of the one that begins at a token.
    pub fn beginning_at(&self, token: usize) -> Option<usize> {
        let at = self.begun_before(token);
        self.get(at).filter(|m| m.start as usize == token).map(|_| at)
    }

    /// The number of the one that ends where a token begins.
    pub fn ending_at(&self, token: usize) -> Option<usize> {
        let at = self.ended_before(token).checked_sub(1)?;
        self.get(at).filter(|m| m.end as usize == token).map(|_| at)
    }

    /// The name that holds a token.
    pub fn name_around(&self, token: usize) -> Option<&Mention> {
        let mention = self.get(self.ended_before(token))?;
        (mention.form == Form::Name && mention.tokens().contains(&token)).then_some(mention)
    }
}

/// The mention from whose possessive the one at `at` goes on: *Ann* of "Ann's brother".
pub(crate) fn owner(mentions: &[Mention], at: usize) -> Option<usize> {
    let mention = mentions.get(at)?;
    at.checked_sub(1).filter(|&before| mentions.get(before).is_some_and(|before| before.owns(mention)))
}
