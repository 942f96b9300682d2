//! Sources of several: *Lee and Roe*, *the mayor and her deputy*.

use super::super::Found;
use super::{mentions_in, People};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{self, Mention, Nature};
use crate::speakers;
use crate::text::{hash_of, hashes, is_among, Kind, Token};
use std::ops::Range;

impl<'a> People<'a, '_> {
    /// *Lee and Roe* are two sources, *Lee, Roe and Cole* three: a list of names is split at its commas and *and*.
    pub(super) fn parts(&self, source: &Range<usize>) -> Option<Vec<Range<usize>>> {
        match self.listed_names(source) {
            Some(names) if self.leads_list(source, names[0].start as usize) => {
                Some(names.iter().map(|m| m.tokens()).collect())
            }
            _ => self.pair(source),
        }
    }

    /// Whether nothing stands before a list but what its people are: ***union** leaders Ann Lee and Tom Roe*, ***his
    /// parents,** Ann and Tom*.
    fn leads_list(&self, source: &Range<usize>, list: usize) -> bool {
        const WORDS: usize = 2;
        let found = self.found;
        let mut before = source.start..list;
        let several = mentions_in(found.mentions, &before).last();
        let are_named = several.is_some_and(|m| {
            m.number == mentions::Number::Plural && m.start as usize == source.start && m.end as usize + 1 == list
        });
        let is_apposed = are_named && found.text.is_comma(list - 1);
        is_apposed || before.len() <= WORDS && before.all(|at| found.tag(at).is_noun())
    }

    /// *the mayor and her deputy*
    fn pair(&self, source: &Range<usize>) -> Option<Vec<Range<usize>>> {
        let Found { text, mentions, .. } = self.found;
        let and = (source.start + 1..source.end.saturating_sub(1)).find(|&at| text.is_small(at, "and"))?;
        let inside = mentions_in(mentions, source);
        let speaks = |m: &&Mention| {
            m.nature != Nature::Place && !m.possessive && m.form != mentions::Form::Pronoun && !self.is_field(m)
        };
        let is_first = |m: &&Mention| m.start as usize == source.start && m.end as usize == and && speaks(m);
        let first = inside.first().filter(is_first)?;
        let is_last = |m: &&Mention| m.end as usize == source.end && speaks(m);
        let last = inside
            .iter()
            .position(|m| m.start as usize > and)
            .filter(|_| inside.last().is_some_and(|m| is_last(&m)))?;
        let begins = inside[last].start as usize == and + 1 && last + 2 >= inside.len();
        begins.then(|| vec![first.tokens(), and + 1..source.end])
    }

    /// ***Health** and Safety manager Ann Lee*, ***NT Parks** and Wildlife ranger Tom Roe*: what somebody deals in.
    pub(super) fn is_field(&self, name: &Mention) -> bool {
        // "Amnesty International and Ann Lee"
        let is_whole = self.found.text.word(name.head as usize) == "International";
        let is_field = self.found.words.get(name.head as usize).entry.any(is::FIELD);
        name.nature != Nature::Person && is_field && !is_whole
    }

    /// ***Several members**, including Ann Lee*
    pub(super) fn without_examples(&self, source: &Range<usize>) -> Range<usize> {
        let text = self.found.text;
        let pauses = |at: usize| text.is_comma(at) || text.is_kind(at, Kind::Dash);
        let mut behind = source.clone().skip(1);
        let end = behind.find(|&at| pauses(at) && text.is_word(at + 1, "including"));
        source.start..end.unwrap_or(source.end)
    }

    /// The names of a source, if they are a list: *Lee, Roe and Cole*.
    pub(super) fn listed_names(&self, source: &Range<usize>) -> Option<Vec<&'a Mention>> {
        let found = self.found;
        let inside = mentions_in(found.mentions, source);
        if inside.len() < 2 {
            return None;
        }
        let mut names: Vec<&Mention> = inside.iter().filter(|m| m.form == mentions::Form::Name).collect();
        // "Lee and Roe in Paris"
        let is_led = |m: &&Mention| found.words.get((m.start as usize).saturating_sub(1)).entry.any(is::PREPOSITION);
        while names.len() > 2 && names.last().is_some_and(is_led) {
            names.pop();
        }
        // "Lee of Yale and Roe of MIT"
        let is_of =
            |m: &&Mention| matches!(found.text.word((m.start as usize).saturating_sub(1)), "of" | "from" | "at");
        let are_several = names.iter().filter(|m| !is_of(m)).nth(1).is_some();
        names.retain(|m| !are_several || !is_of(m));
        let all_places = names.iter().all(|m| m.nature == Nature::Place);
        let gap = |pair: &[&Mention]| {
            // "Hart (2015) and Lee (2018)"
            let end = found.text.behind_bracket(pair[0].end as usize, limits::BRACKET_TOKENS);
            let is_of = matches!(found.text.word(end), "of" | "from" | "at");
            let end = found.mention_at(end + 1).filter(|_| is_of).map_or(end, |place| place.end as usize);
            found.text.tokens.get(end..pair[1].start as usize).unwrap_or_default()
        };
        let is_comma = |t: &Token| t.kind == Kind::Comma;
        let by_and = |pair: &[&Mention]| match gap(pair) {
            [before @ .., last] => last.hash == hash_of("and") && before.len() < 2 && before.iter().all(is_comma),
            [] => false,
        };
        let by_comma = |pair: &[&Mention]| {
            matches!(gap(pair), [only] if is_comma(only)) && (all_places || !self.is_apposition(pair[1]))
        };
        let mut gaps = names.windows(2);
        let is_list = gaps.clone().all(|pair| by_and(pair) || by_comma(pair)) && gaps.next_back().is_some_and(by_and);
        (is_list && !names.first().is_some_and(|name| self.is_field(name))).then_some(names)
    }

    /// Whether a comma sets a name to the one before: *Paris, **Texas***, *Lee, **Mayor of Bury**, and Roe*.
    fn is_apposition(&self, name: &Mention) -> bool {
        const BEHIND_NAMES: [u32; 4] = hashes("jr. sr. md phd");
        let Found { text, words, .. } = self.found;
        let is_office = !words.get(name.core as usize).entry.is_given_name()
            && speakers::roles::head(text, words, name.tokens()).is_some();
        is_office || name.nature == Nature::Place || is_among(&BEHIND_NAMES, text.hash(name.head as usize))
    }
}
