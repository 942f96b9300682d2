//! Which of its mentions a source stands for: of *the mayor's office* the office.

use super::super::grammar::is_conjunction_that;
use super::{mentions_in, Found, People};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{self, Mention, Nature};
use crate::tags::Tag;
use crate::text::{hashes, Case, Kind};
use std::ops::Range;

impl People<'_, '_> {
    /// The mention that a source stands for: of "the mayor's office" the office speaks.
    pub(super) fn head_mention(&self, source: &Range<usize>) -> Option<usize> {
        let found = self.found;
        let inside = mentions_in(found.mentions, source);
        let list = self.listed_names(source).map(|names| names[0].start as usize);
        let is_head = |m: &Mention| self.is_head(m, source, list);
        let best = self
            .named_office(inside)
            .or_else(|| self.self_named(source))
            .or_else(|| self.authored(inside, source))
            .or_else(|| inside.iter().position(|m| m.form == mentions::Form::Name && is_head(m)))
            .or_else(|| inside.iter().position(|m| m.form != mentions::Form::Name && is_head(m)))
            .or(inside.first().filter(|m| self.is_whole(m, source)).map(|_| 0));
        let first = found.mentions.ended_before(source.start);
        best.map(|at| first + at).filter(|&best| !self.is_part(&found.mentions[best], source))
    }

    /// Who holds an office that stands before: *The Police Spokesman in the state, **DSP Lee***, *the Minister of Power,
    /// **Chief Lee**, who spoke on television*.
    fn named_office(&self, inside: &[Mention]) -> Option<usize> {
        let (office, rest) = inside.split_first()?;
        let Found { text, words, .. } = self.found;
        let behind = rest.iter().position(|m| text.is_word_before(m.start as usize, ","))?;
        let name = &rest[behind];
        let is_name = name.form == mentions::Form::Name && name.nature.may_be_person();
        let is_office = office.core_tokens().any(|at| words.get(at).entry.is_office());
        let is_the = text.is_word(office.start as usize, "the");
        (is_name && is_office && is_the && office.number != mentions::Number::Plural).then_some(behind + 1)
    }

    /// *A trader, who identified himself as **Musa**, said*, *a man who gave his name as **Ann Lee** said*
    fn self_named(&self, source: &Range<usize>) -> Option<usize> {
        let Found { text, mentions, .. } = self.found;
        let who = source.end + usize::from(text.is_comma(source.end));
        let end = if text.is_word(who, "who") { who + limits::ROLE_TOKENS } else { source.end };
        mentions_in(mentions, &(source.start..end)).iter().position(|m| m.is_self_named(text))
    }

    /// *the report by her aide, Ann Lee*, *a memo written in May by Ann Lee*: the document says it.
    fn authored(&self, inside: &[Mention], source: &Range<usize>) -> Option<usize> {
        let first = inside.first().filter(|m| m.nature == Nature::Document && m.form == mentions::Form::Description)?;
        let end = first.end as usize;
        let near = match self.found.tag(end) {
            Tag::Participle if first.start as usize == source.start => 1 + limits::AGENT_TOKENS,
            // "a copy of the memo written by Ann Lee"
            Tag::Participle => 2,
            _ => 1,
        };
        let mut by = end..end + near;
        by.any(|at| self.found.text.is_small(at, "by")).then_some(0)
    }

    /// Whether a mention has only a part of a source's name: "RT @roe" is @roe, and "Speaker 2" no "Speaker".
    fn is_part(&self, mention: &Mention, source: &Range<usize>) -> bool {
        let Found { text, labels, .. } = self.found;
        let end = mention.end as usize;
        let is_number = end < source.end && text.is_kind(end, Kind::Number);
        // "Ann Dove: No.", where each word has a capital
        let label = labels.get(labels.partition_point(|label| label.content.start < source.end));
        let is_name = mention.form == mentions::Form::Name && !mention.possessive;
        let is_cut = end + 1 == source.end && text.is_capital(end) && label.is_some_and(|label| label.name == *source);
        (mention.start as usize) < source.start || is_number || is_name && is_cut
    }

    /// Whether a mention is a thing that belongs to somebody in a source.
    pub(super) fn is_owned(&self, mention: usize, source: &Range<usize>) -> bool {
        let mentions = self.found.mentions;
        let owner = mention.checked_sub(1).map(|owner| &mentions[owner]);
        let has_owner = owner.is_some_and(|owner| owner.possessive && owner.end as usize > source.start);
        mentions[mention].form == mentions::Form::Description && has_owner
    }

    /// Whether a name is somebody's whom the attribution has left open.
    pub(super) fn is_shared(&self, mention: usize) -> bool {
        self.found.persons.get(mention).is_some_and(Option::is_none)
            && self.found.speakers.of_mention(mention).is_some()
    }

    /// Whether a mention can be what the phrase stands for. Not in *the report by **Dr Kim***, ***Kim**'s office*,
    /// ***Acme** workers*, ***Acme** skipper Kim*, *the essay "**Kim** and I"* and *officials in Ohio, **Iowa** and Utah*,
    /// where the list of names begins at `list`.
    fn is_head(&self, mention: &Mention, source: &Range<usize>, list: Option<usize>) -> bool {
        let (start, end) = (mention.start as usize, mention.end as usize);
        let first = list.map_or(start, |list| list.min(start));
        // "Mother of two Ann Lee"
        let is_counted = mention.form == mentions::Form::Name && self.found.tag(start) == Tag::Number;
        let is_complement = !is_counted && self.is_governed(mention, source.start..first);
        let is_field = || self.found.text.is_small(end, "and") && self.is_field(mention);
        let is_modifier = end < source.end && (self.is_noun(end) || self.leads_to_name(end, source.end) || is_field());
        // "Ann Lee (R-Iowa)"
        let is_aside = self.found.text.is_kind(start.saturating_sub(1), Kind::Open);
        let is_inside = (mention.quoted || is_aside) && start > source.start;
        // "Critics of the man they call Kim": neither who calls nor who is called.
        let tag = |at: usize| self.found.tag(at);
        let calls = |at: usize| tag(at).is_finite() && matches!(tag(at - 1), Tag::Pronoun | Tag::Wh);
        let is_caller = mention.form == mentions::Form::Pronoun && end < source.end && calls(end);
        let is_object = is_caller && start > source.start || (source.start + 1..start).any(calls);
        // "the man whom Kim had hired", "a study that Kim published"
        let is_that = |at: usize| tag(at) == Tag::Wh || is_conjunction_that(self.found, at) && tag(at - 1).is_noun();
        // "the mayor, whose friend Kim left", "the mayor, not Kim"
        let text = self.found.text;
        let is_another = start > source.start && (text.is_word(start, "whose") || text.is_word_before(start, "not"));
        // "the group Kim founded"
        let acts = start > source.start && end < source.end && tag(end).is_finite() && tag(start - 1).is_noun();
        let is_told = is_another || acts || (source.start + 1..start).any(is_that);
        !is_complement && !is_modifier && !mention.possessive && !is_inside && !is_object && !is_told
    }

    /// Whether a preposition governs a mention: *residents **of** Bury*, *a spokesman **for** global charity Oxfam*, *an aide
    /// **to** Democratic candidate Lee*; not in *head **of** sales Ann Lee*.
    fn is_governed(&self, mention: &Mention, before: Range<usize>) -> bool {
        const WORDS: usize = 5;
        let Found { text, words, .. } = self.found;
        let tag = |at: usize| self.found.tag(at);
        let is_thing = mention.nature != Nature::Person && !words.get(mention.core as usize).entry.is_given_name();
        let may_describe = is_thing || words.get(before.end).entry.is_office();
        let is_noun = |at: usize| is_thing && tag(at).is_noun() && text.is_case(at, Case::Lower);
        let describes = |at: usize| may_describe && (tag(at) == Tag::Adjective || is_noun(at));
        // "the voice of Kim"
        let is_voice = |at: usize| at > before.start && text.is_word(at, "of") && self.is_voice(at - 1);
        before
            .clone()
            .rev()
            .take(WORDS)
            .find(|&at| !describes(at))
            .is_some_and(|at| words.get(at).entry.any(is::PREPOSITION) && !is_voice(at))
    }

    /// Whether nothing stands behind a possessive but its voice: ***Kim**'s*, ***Kim**'s voice*.
    fn is_whole(&self, mention: &Mention, source: &Range<usize>) -> bool {
        let noun = mention.end as usize + 1;
        mention.possessive && mention.start as usize == source.start && (noun >= source.end || self.is_voice(noun))
    }

    fn is_voice(&self, at: usize) -> bool {
        const VOICE: [u32; 3] = hashes("voice lips words");
        VOICE.contains(&self.found.text.hash(at))
    }

    /// A common noun, or what stands before one: *Acme **vice president***.
    fn is_noun(&self, at: usize) -> bool {
        const ADJECTIVES: usize = 3;
        let is_lower = self.found.text.is_case(at, Case::Lower);
        let mut tags = self.found.tags[at..].iter().take(ADJECTIVES);
        is_lower && matches!(tags.find(|&&tag| tag != Tag::Adjective), Some(Tag::Noun | Tag::Plural))
    }

    /// A word or two of no list right before a name.
    fn leads_to_name(&self, at: usize, end: usize) -> bool {
        const WORDS: usize = 3;
        const FUNCTION: u32 = is::PREPOSITION | is::CONJUNCTION | is::DETERMINER | is::POSSESSIVE | is::AUXILIARY;
        let found = self.found;
        let is_plain = |at: &usize| {
            let word = found.words.get(*at);
            found.text.is_case(*at, Case::Lower) && !word.entry.any(FUNCTION) && word.verb.is_none()
        };
        let words = (at..end).take(WORDS).take_while(is_plain).count();
        words > 0 && found.text.is_capital(at + words) && at + words < end
    }
}
