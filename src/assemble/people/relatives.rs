//! Whom a relative pronoun stands for: *the institute, **which** found*.

use super::super::grammar::{clause_start, tells};
use super::{Found, People};
use crate::limits;
use crate::mentions::{self, Mention, Nature};
use crate::text::hashes;
use std::ops::Range;

impl People<'_, '_> {
    pub(super) fn is_relative(&self, source: &Range<usize>) -> bool {
        const RELATIVE: [u32; 3] = hashes("which who that");
        source.len() == 1 && RELATIVE.contains(&self.found.text.hash(source.start))
    }

    /// For a relative pronoun alone, the mention before it: *the institute, **which** found*.
    pub(super) fn antecedent(&self, source: &Range<usize>) -> Range<usize> {
        let found = self.found;
        if !self.is_relative(source) {
            return source.clone();
        }
        let mentions = found.mentions;
        let source = &self.first_relative(source);
        let before = mentions.ended_before(source.start).checked_sub(1);
        // "Lee (64), who"
        let end = |m: &mentions::Mention| found.text.behind_bracket(m.end as usize, limits::BRACKET_TOKENS);
        let is_who = found.text.is_word(source.start, "who");
        match before.filter(|&at| end(&mentions[at]) + 1 >= source.start) {
            Some(at) if is_who => {
                let bearer = &mentions[mentions::bearer(found.text, found.words, mentions, at)];
                let is_thing = !matches!(bearer.nature, Nature::Person | Nature::Group | Nature::Unknown);
                let named = if is_thing { self.apposed_name(source.start) } else { None };
                named.unwrap_or_else(|| bearer.tokens())
            }
            Some(at) => mentions[at].tokens(),
            None if is_who => {
                let described = mentions::described(found.text, found.words, mentions, source.start);
                let described = described.map(|at| mentions[at].tokens());
                described.or_else(|| self.apposed_name(source.start)).unwrap_or_else(|| source.clone())
            }
            None => source.clone(),
        }
    }

    /// *Ann Lee, **who** leads the party **and who** said so*: the first of several relative clauses of somebody.
    fn first_relative(&self, who: &Range<usize>) -> Range<usize> {
        let text = self.found.text;
        let is_who = |at: usize| text.is_word(at, "who");
        let sentence = clause_start(self.found, who.start);
        let joins = is_who(who.start) && text.is_word_before(who.start, "and");
        let first = (sentence..who.start).find(|&at| is_who(at)).filter(|_| joins);
        first.map_or(who.clone(), |first| first..first + 1)
    }

    /// *Ann Lee, professor of law, **who***: the name before an apposition that is no mention.
    fn apposed_name(&self, who: usize) -> Option<Range<usize>> {
        let Found { text, mentions, .. } = self.found;
        let before = mentions.begun_before(who.saturating_sub(limits::ROLE_TOKENS));
        let is_named = |m: &&Mention| {
            m.form == mentions::Form::Name && m.nature == Nature::Person && text.is_comma(m.end as usize)
        };
        let name = mentions.get(before..mentions.ended_before(who))?.iter().rev().find(is_named)?;
        let role = name.end as usize + 1..who.checked_sub(1)?;
        (text.is_comma(role.end) && role.len() > 1 && !tells(self.found, role)).then(|| name.tokens())
    }
}
