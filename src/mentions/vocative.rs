//! Whom the words inside marks call by name: *Come here, **Ann**.*

use super::{Form, Gender, Mention, Vocabulary};
use crate::lexicon::is;
use crate::text::{hashes, Kind, Text};

/// Pronouns of one person who is told of.
pub(super) const THIRD: [u32; 5] = hashes("he she him her his");

impl Mention {
    /// Whether a mention inside marks, no pronoun, calls somebody: set off by commas, marks or stops on both
    /// sides, or behind a word with which people call ("Oh, Ann", "my dear Ann").
    pub fn is_vocative(&self, text: &Text<'_>, words: &Vocabulary) -> bool {
        const THINGS: [u32; 5] = hashes("the a an what which");
        // "What lady, boy?"
        let is_asked = self.form == Form::Description && text.is_word_before(self.start as usize, "what");
        let is_thing = THINGS.contains(&text.hash(self.start as usize)) || is_asked;
        if self.possessive
            || is_thing
            || self.is_of_another(text)
            || self.is_told_behind(text)
            || self.is_asked_about(text)
            || self.is_sworn_by(text)
        {
            return false;
        }
        let (start, end) = (self.tokens().start.checked_sub(1), self.tokens().end);
        let opens = start.is_none_or(|at| is_edge(text, at));
        // "Ann dear, come in."
        let is_dear =
            matches!(text.word(end), "dear" | "darling" | "love" | "dearest" | "honey") && is_edge(text, end + 1);
        let closes = is_edge(text, end) || is_dear;
        // "And Ann?", but not "Tom and Ann."
        let joins = |and: usize| matches!(text.word(and), "and" | "but") && and > 0 && !is_edge(text, and - 1);
        let called = start.is_some_and(|before| words.get(before).entry.any(is::CALL) && !joins(before));
        (opens || called) && closes && !self.is_listed(text, start)
    }

    /// "What did he say, **your brother**?": of whom the sentence tells, unlike "my boy" and "your lordship".
    fn is_of_another(&self, text: &Text<'_>) -> bool {
        const OWNERS: [u32; 5] = hashes("his her your their thy");
        const HONOURS: [u32; 5] = hashes("lordship ladyship majesty highness excellency");
        self.form == Form::Description
            && OWNERS.contains(&text.hash(self.start as usize))
            && !HONOURS.contains(&text.hash(self.head as usize))
    }

    /// "Good Lord!", "My God!", and "Your Grace" and "Your Honour", which are nobody's name.
    fn is_sworn_by(&self, text: &Text<'_>) -> bool {
        const SWORN_BY: [u32; 2] = hashes("lord god");
        const OWNERS: [u32; 4] = hashes("my your his her");
        const GRACES: [u32; 6] = hashes("grace honour honor worship eminence reverence");
        let (start, last) = (self.start as usize, self.end as usize - 1);
        let is_owned = OWNERS.contains(&text.hash_before(last, 1));
        let is_alone = start + usize::from(is_owned && start < last) == last;
        is_alone && (SWORN_BY.contains(&text.hash(last)) || is_owned && GRACES.contains(&text.hash(last)))
    }

    /// "And Ann?", "Ann? She never said so.": whom somebody else is asked about.
    fn is_asked_about(&self, text: &Text<'_>) -> bool {
        let mark = self.end as usize;
        let next = mark + 1 + usize::from(text.is_word(mark + 1, "but"));
        let is_told_of = THIRD.contains(&text.hash(next));
        text.word(mark) == "?" && (text.is_word_before(self.start as usize, "and") || is_told_of)
    }

    /// "Ann. She is six.": whose name is a sentence, of whom the next one tells.
    pub fn is_told_behind(&self, text: &Text<'_>) -> bool {
        let (start, stop) = (self.start as usize, self.end as usize);
        let pronoun = match self.gender {
            Gender::Male => "he",
            Gender::Female => "she",
            _ => return false,
        };
        let is_sentence =
            start.checked_sub(1).is_none_or(|before| text.is_mark(before) || text.is_kind(before, Kind::Stop));
        is_sentence && text.word(stop) == "." && text.is_word(stop + 1, pronoun)
    }

    /// "Ann, Roe, and Lee came", "the nurse, Roe, and the cook came": one of several that commas part, unlike in "Pass me
    /// that brush, Ann, and stop grinning", "It can, Ann, and I will".
    fn is_listed(&self, text: &Text<'_>, before: Option<usize>) -> bool {
        const OPENERS: [u32; 10] = hashes("the a an his her their my your our others");
        let (end, other) = (self.end as usize, self.end as usize + 2);
        let is_other = || text.is_capital(other) && text.word(other) != "I" || OPENERS.contains(&text.hash(other));
        let is_behind_name = || before.is_some_and(|comma| comma > 0 && text.is_capital(comma - 1));
        let goes_on = text.is_word(end + 1, "and") && (is_other() || is_behind_name())
            || text.is_capital(end + 1) && text.is_comma(end + 2);
        before.is_some_and(|at| text.is_comma(at)) && text.is_comma(end) && goes_on
    }
}

/// Whether a pause or a mark stands at a token, or the text has ended.
pub(crate) fn is_edge(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at).is_none_or(|t| {
        matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Dash | Kind::Semicolon | Kind::Colon) || t.is_mark()
    })
}
