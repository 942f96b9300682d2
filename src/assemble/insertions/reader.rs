//! What stands at a token of a sentence that may hold an insertion.

use crate::assemble::grammar::{before_stop, opens_phrase, tells, verb_start};
use crate::assemble::Found;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention, Nature};
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// Reads one sentence.
pub(super) struct Reader<'a> {
    pub found: &'a Found<'a>,
    pub sentence: Range<usize>,
}

impl Reader<'_> {
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.found.text.tokens.get(at).filter(|_| self.sentence.contains(&at)).map(|t| t.kind)
    }

    pub(super) fn tag(&self, at: usize) -> Tag {
        self.found.tag(at)
    }

    /// A comma or the end of the sentence.
    pub(super) fn pauses(&self, at: usize) -> bool {
        matches!(self.kind(at), None | Some(Kind::Comma | Kind::Stop))
    }

    pub(super) fn next_pause(&self, from: usize) -> Option<usize> {
        (from..=from + limits::CLAUSE_TOKENS).find(|&at| self.pauses(at))
    }

    /// Where a clause that reaches to a token begins at the earliest.
    pub(super) fn clause_from(&self, at: usize) -> usize {
        at.saturating_sub(limits::CLAUSE_TOKENS).max(self.sentence.start)
    }

    /// *The talks failed, **the envoy, Tom Roe,** said*, also two pairs of them with *and*.
    pub(super) fn apposed(&self, verb: usize) -> Option<Range<usize>> {
        let joins = |pair: &Range<usize>| self.tag(pair.start) == Tag::Conjunction;
        let verb = verb_start(self.found, self.clause_from(verb)..verb);
        let pair = self.pair(verb.checked_sub(1)?)?;
        if !joins(&pair) {
            return Some(pair);
        }
        let first = self.pair(pair.start - 1).filter(|first| !joins(first))?;
        Some(first.start..pair.end)
    }

    /// A name and an office between commas, of which the last stands at a token; with the *and* before.
    fn pair(&self, last: usize) -> Option<Range<usize>> {
        let is_comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let comma_before = |at: usize| (self.clause_from(at)..at).rev().find(|&at| is_comma(at));
        let mut middle = comma_before(last).filter(|_| is_comma(last))?;
        // "Lee, 41, who runs the port, said"
        let is_told_of = self.tag(middle + 1) == Tag::Wh;
        if is_told_of && middle >= 2 && self.kind(middle - 1) == Some(Kind::Number) && is_comma(middle - 2) {
            middle -= 2;
        }
        let start = comma_before(middle)? + 1;
        let head = start + usize::from(self.tag(start) == Tag::Conjunction);
        let (one, other) = (head..middle, middle + 1..last);
        let is_name = |phrase: &Range<usize>| {
            let name = self.found.name_around(phrase.end - 1);
            name.is_some_and(|name| name.tokens() == *phrase && name.nature != Nature::Place)
        };
        // "Lee, 41, said", "Senator Lee, R-Iowa, said"
        let is_age = self.kind(other.start) == Some(Kind::Number) && (other.len() == 1 || is_told_of);
        let is_note = is_age || is_told_of || self.found.text.is_party(other.start);
        let acts = |at: usize| self.tag(at).is_finite() || matches!(self.tag(at), Tag::Wh | Tag::There);
        let is_office = |phrase: &Range<usize>| !is_name(phrase) && self.is_phrase(phrase) && !phrase.clone().any(acts);
        let is_pair = is_name(&one) && (is_note || is_office(&other)) || is_office(&one) && is_name(&other);
        (is_pair && self.may_speak(head)).then_some(start..last)
    }

    /// Whether a word begins when or where something was said: *announced **on Friday***, *wrote **in a letter to the council
    /// on Friday***. Long ones begin with few words.
    pub(super) fn opens_tail(&self, tail: &Range<usize>) -> bool {
        const FEW: usize = 4;
        const WHERE: [u32; 11] = hashes("in at on after before during outside inside from near following");
        match self.tag(tail.start) {
            _ if tail.len() > FEW => {
                let opens = self.tag(self.sentence.start);
                is_among(&WHERE, self.found.text.hash(tail.start)) && opens != Tag::Preposition && opens != Tag::Wh
            }
            tag => matches!(tag, Tag::Preposition | Tag::Adverb | Tag::Particle | Tag::Proper),
        }
    }

    pub(super) fn mention(&self, at: usize) -> Option<&Mention> {
        self.found.mention_at(at)
    }

    /// Whether somebody may be mentioned at a token: no *plan*, no *warning*.
    pub(super) fn may_speak(&self, at: usize) -> bool {
        match self.mention(at) {
            Some(mention) => mention.nature != Nature::Document,
            None => matches!(self.tag(at), Tag::Plural | Tag::Noun),
        }
    }

    fn is_person(&self, at: usize) -> bool {
        self.mention(at).is_some_and(|mention| mention.nature == Nature::Person)
    }

    /// Whether a noun phrase without a verb, that tells of no time, stands in a place.
    pub(super) fn is_source(&self, range: Range<usize>) -> bool {
        let breaks = |at: usize| {
            let verb = self.tag(at).is_verb() && !matches!(self.tag(at), Tag::Gerund | Tag::Participle);
            // "Acme Corp" may be a verb to the tagger.
            let verb = verb && self.found.name_around(at).is_none();
            // "advisers to Ms. Roe"
            let is_of = self.tag(range.start) == Tag::Plural && self.mention(at + 1).is_some();
            verb || self.tag(at) == Tag::To && !is_of || matches!(self.tag(at), Tag::Wh | Tag::There)
        };
        // "the former secretary of state, …"
        let is_open = range.clone().last().is_some_and(|last| self.found.text.is_word(last, "of"));
        self.is_phrase(&range) && !is_open && !range.clone().any(breaks)
    }

    /// Whether a range is a phrase of somebody, with whatever is told of them: *two people who saw the letter*.
    pub(super) fn is_phrase(&self, range: &Range<usize>) -> bool {
        const TIME: [u32; 12] = hashes("last next this today yesterday tomorrow earlier early late later then now");
        let words = &self.found.words;
        let opens = range.clone().next().is_some_and(|at| {
            // "engineer Ann Lee" may be a verb to the tagger.
            let is_titled = words.get(at).entry.any(is::PERSON) && self.found.text.is_capital(at + 1);
            let is_named = is_titled || self.mention(at).is_some_and(|mention| mention.form == Form::Name);
            let plain = opens_phrase(self.tag(at)) && self.tag(at) != Tag::Pronoun || is_named;
            let tells_time = words.get(at).entry.any(is::DATE) || is_among(&TIME, self.found.text.hash(at));
            (plain || self.is_pronoun(at)) && !tells_time
        });
        let is_noun = |at: usize| self.tag(at).is_noun() || self.is_pronoun(at);
        // "says inflation fight ‘not a sprint’" is no phrase of somebody.
        let is_quoted = |at: usize| self.kind(at) == Some(Kind::SingleMark) && self.found.passage_at(at).is_some();
        // "Ann Lee (R-Iowa)"
        let closes = |at: usize| self.kind(at) == Some(Kind::Close) && !self.found.text.is_party(at - 1);
        let breaks = |at: usize| self.kind(at) == Some(Kind::Dash) || closes(at) || is_quoted(at);
        opens && range.clone().any(is_noun) && !range.clone().any(breaks)
    }

    /// A pronoun of the third person.
    pub(super) fn is_pronoun(&self, at: usize) -> bool {
        matches!(self.found.text.word(at), "he" | "she" | "they" | "it")
    }

    /// Where an apposition behind a name ends: *Lee, **the mayor of Bury**, …*
    pub(super) fn apposition_end(&self, comma: usize) -> usize {
        // "Lee, 41, who runs the port"
        let is_age = self.kind(comma + 1) == Some(Kind::Number) && self.pauses(comma + 2);
        let comma = if is_age && self.kind(comma) == Some(Kind::Comma) { comma + 2 } else { comma };
        if self.kind(comma) != Some(Kind::Comma) {
            return comma;
        }
        let Some(end) = self.next_pause(comma + 1) else { return comma };
        let inside = comma + 1..end;
        // "Lee, who runs the port", "Lee, an engineer who runs ports, roads and bridges"
        let has_clause = inside.clone().any(|at| self.tag(at) == Tag::Wh);
        if has_clause && self.tag(inside.start) != Tag::Wh && self.is_person(inside.start) {
            return before_stop(self.found, self.sentence.end);
        }
        if self.tag(inside.start) == Tag::Wh {
            return end;
        }
        let is_noun =
            inside.clone().any(|at| self.tag(at).is_noun()) && !inside.clone().any(|at| self.tag(at).is_finite());
        let goes_on = end + 1 < self.sentence.end && self.kind(end) == Some(Kind::Comma);
        let is_last = self.kind(end) != Some(Kind::Comma);
        if is_noun && (is_last || goes_on) {
            end
        } else {
            comma
        }
    }

    /// Where the sentence begins behind a name or a place with a colon: *Delhi: **Rain fell, police said***.
    pub(super) fn behind_label(&self) -> usize {
        const WORDS: usize = 3;
        let Range { start, end } = self.sentence;
        let is_name = |at: &usize| self.found.text.is_capital(*at);
        let label = (start..end).take(WORDS).take_while(is_name).last().map_or(start, |last| last + 1);
        start + if label > start && self.kind(label) == Some(Kind::Colon) { label + 1 - start } else { 0 }
    }

    /// *Lee went further: **it was late**, she said*: before the colon somebody is told of, and says what stands behind it.
    pub(super) fn behind_colon(&self, start: usize, insertion: &Range<usize>) -> usize {
        let told = |colon: usize| tells(self.found, start..colon) && tells(self.found, colon + 1..insertion.start);
        let is_colon = |&at: &usize| self.kind(at) == Some(Kind::Colon) && told(at);
        let colon = (start..insertion.start).rfind(is_colon).filter(|_| self.is_pronoun(insertion.start));
        colon.map_or(start, |colon| colon + 1)
    }

    /// Where the clause begins that goes on behind an insertion: *It fell; **wages, he says, did not***, *He left for Bury,
    /// **where rents, he says, are lower***.
    pub(super) fn clause_start(&self, comma: usize) -> usize {
        let text = self.found.text;
        let inside = self.sentence.start..comma;
        let opens = |&at: &usize| {
            let is_relative = self.tag(at) == Tag::Wh && text.is_comma(at - 1);
            text.is_kind(at - 1, Kind::Semicolon) || is_relative && !tells(self.found, at..comma)
        };
        let start = inside.clone().skip(1).rfind(opens).unwrap_or(inside.start);
        // "Roe objects: the plan, she says, costs more"
        let colon = (start..comma).rfind(|&at| text.is_kind(at, Kind::Colon));
        colon.filter(|&colon| tells(self.found, start..colon)).map_or(start, |colon| colon + 1)
    }
}
