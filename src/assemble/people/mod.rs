//! Sources become the document's speakers.

mod labelled;
mod lists;

use super::grammar::{clause_start, is_conjunction_that, tells};
use super::reports::Report;
use super::{kinds, Found};
use crate::document::*;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{self, Mention, Mentions, Nature};
use crate::order::{arrange, order, ranks};
use crate::span::Span;
use crate::speakers;
use crate::tags::Tag;
use crate::text::{fold, hashes, is_among, on_one_line, Case, Kind};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// The speakers that the document has so far.
pub(super) struct People<'a, 't> {
    found: &'a Found<'a>,
    source: &'t str,
    list: Vec<Speaker<'t>>,
    /// Of the people that the speakers' pass knows.
    ids: Vec<Option<SpeakerId>>,
    /// Which of these are bodies by what the text calls them.
    bodies: Vec<bool>,
    /// The people who are members of the cast.
    members: HashMap<u32, speakers::SpeakerId>,
    /// Of all others, told apart by their words.
    phrases: HashMap<String, SpeakerId>,
    /// By the last of several words in capitals, the one who has it: `LEE:` is `ANN LEE:`.
    shouted: HashMap<String, Option<SpeakerId>>,
    /// The names before lines of an interview, by their initials; none for those of two.
    initials: HashMap<String, Option<Range<usize>>>,
    /// The last one who was told of with an article, by the noun behind it.
    articled: HashMap<u32, SpeakerId>,
    /// Of those whom no words tell apart, by where they stand.
    somebodies: HashMap<usize, SpeakerId>,
    /// Where sources stand for speakers.
    sources: Vec<(SpeakerId, Span)>,
}

impl<'a, 't> People<'a, 't> {
    pub fn new(source: &'t str, found: &'a Found<'a>) -> Self {
        let ids = vec![None; found.speakers.list.len()];
        let members = (0..).zip(&found.speakers.list).filter_map(|(who, speaker)| Some((speaker.member?, who)));
        let members = members.collect();
        let bodies = kinds::bodies(found);
        let (phrases, shouted) = (HashMap::new(), HashMap::new());
        let (articled, somebodies) = (HashMap::new(), HashMap::new());
        let (list, sources) = (Vec::new(), Vec::with_capacity(found.claimed.len()));
        let initials = labelled::initials(found);
        People { found, source, list, ids, bodies, members, phrases, shouted, initials, articled, somebodies, sources }
    }

    /// The speakers of a report, made where the document does not have them yet.
    pub fn speakers(&mut self, report: &Report) -> Vec<SpeakerId> {
        let is_nobody = report.source.first().is_some_and(|source| self.found.is_nobody(source));
        let in_turn = self.turn_around(&report.source).or_else(|| self.named_before(&report.source));
        if let Some(known) = report.speaker.filter(|_| !is_nobody && in_turn.is_none()) {
            let again = report.source.first().and_then(|source| self.again(source)).filter(|_| !self.is_named(known));
            return again.or_else(|| self.known(known)).into_iter().collect();
        }
        let mut ids = Vec::new();
        let antecedent = in_turn.as_ref().or(report.antecedent.as_ref());
        for source in antecedent.map_or(report.source.as_slice(), std::slice::from_ref) {
            // "Neither Lee nor Roe said": nobody did.
            if self.found.is_nobody(source) {
                continue;
            }
            let source = self.without_examples(source);
            let parts = self.parts(&source);
            for part in parts.as_deref().unwrap_or(std::slice::from_ref(&source)) {
                let Some(id) = self.of_source(part) else { continue };
                self.sources.push((id, self.found.text.cover(part.clone())));
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        // "The firm has not replied. It said…"
        if let (Some(_), [id], [pronoun]) = (&report.antecedent, ids.as_slice(), report.source.as_slice()) {
            self.sources.push((*id, self.found.text.cover(pronoun.clone())));
        }
        ids
    }

    fn of_source(&mut self, source: &Range<usize>) -> Option<SpeakerId> {
        let found = self.found;
        let source = &self.antecedent(source);
        // "It rained, which meant that": no mention stands before.
        if self.is_relative(source) {
            return None;
        }
        let Some(head) = self.head_mention(source) else { return self.phrase(source, None) };
        if let Some(body) = self.publisher(&found.mentions[head]).filter(|_| !found.speakers.closed_cast) {
            return self.of_words(&body, || SpeakerKind::Organisation, None);
        }
        let known = found.persons.get(head).copied().flatten();
        if let Some(again) = self.again(source).filter(|_| !known.is_some_and(|known| self.is_named(known))) {
            return Some(again);
        }
        match known.filter(|&known| !self.is_owned(head, source) || self.is_called(known, source)) {
            Some(known) => self.known(known),
            None => self.of_unknown(head, source),
        }
    }

    /// The mention that a source stands for: of "the mayor's office" the office speaks.
    fn head_mention(&self, source: &Range<usize>) -> Option<usize> {
        let found = self.found;
        let inside = mentions_in(found.mentions, source);
        let list = self.listed_names(source).map(|names| names[0].start as usize);
        let is_head = |m: &Mention| self.is_head(m, source, list);
        let best = self
            .named_office(inside)
            .or_else(|| self.authored(inside))
            .or_else(|| inside.iter().position(|m| m.form == mentions::Form::Name && is_head(m)))
            .or_else(|| inside.iter().position(|m| m.form != mentions::Form::Name && is_head(m)))
            .or(inside.first().filter(|m| self.is_whole(m, source)).map(|_| 0));
        let first = found.mentions.ended_before(source.start);
        best.map(|at| first + at).filter(|&best| !self.is_part(&found.mentions[best], source))
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
    fn is_owned(&self, mention: usize, source: &Range<usize>) -> bool {
        let mentions = self.found.mentions;
        let owner = mention.checked_sub(1).map(|owner| &mentions[owner]);
        let has_owner = owner.is_some_and(|owner| owner.possessive && owner.end as usize > source.start);
        mentions[mention].form == mentions::Form::Description && has_owner
    }

    /// The speaker of a source whose head is nobody whom the speakers' pass knows.
    fn of_unknown(&mut self, head: usize, source: &Range<usize>) -> Option<SpeakerId> {
        let text = self.found.text;
        let mention = &self.found.mentions[head];
        match mention.form {
            // "One of the sources"
            _ if mention.is_indefinite() && text.is_word(mention.end as usize, "of") && source.len() > 2 => {
                self.phrase(source, None)
            }
            mentions::Form::Pronoun if source.len() == 1 && self.is_somebody(mention) => self.somebody(source, mention),
            mentions::Form::Pronoun if self.tells(mention) => self.of_words(source, || SpeakerKind::Narrator, None),
            // A pronoun that nobody was found for is nobody, and so is a name that may be either of two.
            mentions::Form::Pronoun => None,
            _ if self.is_shared(head) => None,
            mentions::Form::Name => {
                // "Mr. Roe", but not "Ohio Sen. Ann Roe"
                let is_whole = mention.core_tokens().len() > 1;
                let name = if is_whole { mention.core_tokens() } else { mention.tokens() };
                self.phrase(&name, Some(mention))
            }
            mentions::Form::Description => self.phrase(source, Some(mention)),
        }
    }

    /// ***I** asked why*: whoever writes, where no layout shows that somebody else has the word.
    fn tells(&self, pronoun: &Mention) -> bool {
        let found = self.found;
        let is_i = found.text.is_word(pronoun.start as usize, "i") && !pronoun.quoted;
        is_i && found.labels.is_empty() && !found.speakers.closed_cast
    }

    /// ***Another** said it was late*: one or some of those before, whom no name tells. *Someone* is nobody in particular,
    /// and so is *no **one***, and *one* in ***one** might say*.
    fn is_somebody(&self, pronoun: &Mention) -> bool {
        const SOMEBODY: [u32; 3] = hashes("one another others");
        const MAY: [u32; 6] = hashes("may might can could would should");
        let Found { text, .. } = self.found;
        let at = pronoun.head as usize;
        let is_anyone = text.is_word(at, "one") && (text.is_word_before(at, "no") || is_among(&MAY, text.hash(at + 1)));
        SOMEBODY.contains(&text.hash(at)) && !is_anyone
    }

    /// A speaker for somebody whom nothing tells apart: *another* is another each time.
    fn somebody(&mut self, source: &Range<usize>, pronoun: &Mention) -> Option<SpeakerId> {
        if self.found.speakers.closed_cast {
            return None;
        }
        if let Some(&id) = self.somebodies.get(&source.start) {
            return Some(id);
        }
        let is_several = pronoun.number == mentions::Number::Plural;
        let kind = if is_several { SpeakerKind::Group } else { SpeakerKind::Unnamed };
        let name = self.source.get(self.found.text.cover(source.clone()).range())?;
        let id = self.add(Cow::Borrowed(name), kind, None);
        self.somebodies.insert(source.start, id);
        Some(id)
    }

    /// Whether a name is somebody's whom the attribution has left open.
    fn is_shared(&self, mention: usize) -> bool {
        self.found.persons.get(mention).is_some_and(Option::is_none)
            && self.found.speakers.of_mention(mention).is_some()
    }

    /// Who holds an office that stands before: *The Police Spokesman in the state, **DSP Lee***.
    fn named_office(&self, inside: &[Mention]) -> Option<usize> {
        let [office, .., name] = inside else { return None };
        let Found { text, words, .. } = self.found;
        let comma = (name.start as usize).checked_sub(1).filter(|&at| text.is_comma(at))?;
        let is_name = name.form == mentions::Form::Name && name.nature.may_be_person();
        let is_office = office.core_tokens().any(|at| words.get(at).entry.is_office());
        let is_the = text.is_word(office.start as usize, "the");
        (is_name && is_office && is_the && office.end as usize <= comma).then_some(inside.len() - 1)
    }

    /// *the report by her aide, Ann Lee*, *a memo written by Ann Lee*: the document says it.
    fn authored(&self, inside: &[Mention]) -> Option<usize> {
        let first = inside.first().filter(|m| m.nature == Nature::Document && m.form == mentions::Form::Description)?;
        let end = first.end as usize;
        let by = end + usize::from(self.found.tags.get(end) == Some(&Tag::Participle));
        (self.found.text.is_small(by, "by")).then_some(0)
    }

    fn is_relative(&self, source: &Range<usize>) -> bool {
        const RELATIVE: [u32; 3] = hashes("which who that");
        source.len() == 1 && RELATIVE.contains(&self.found.text.hash(source.start))
    }

    /// For a relative pronoun alone, the mention before it: *the institute, **which** found*.
    fn antecedent(&self, source: &Range<usize>) -> Range<usize> {
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
        let is_inside = mention.quoted && start > source.start;
        // "Critics of the man they call Kim": neither who calls nor who is called.
        let tag = |at: usize| self.found.tag(at);
        let calls = |at: usize| tag(at).is_finite() && matches!(tag(at - 1), Tag::Pronoun | Tag::Wh);
        let is_caller = mention.form == mentions::Form::Pronoun && end < source.end && calls(end);
        let is_object = is_caller && start > source.start || (source.start + 1..start).any(calls);
        // "the man whom Kim had hired", "a study that Kim published"
        let is_that = |at: usize| tag(at) == Tag::Wh || is_conjunction_that(self.found, at) && tag(at - 1).is_noun();
        let is_told = (source.start + 1..start).any(is_that);
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
        before
            .clone()
            .rev()
            .take(WORDS)
            .find(|&at| !describes(at))
            .is_some_and(|at| words.get(at).entry.any(is::PREPOSITION) && !(at > before.start && self.is_voice(at - 1)))
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

    /// The speaker whom no more than these words tell apart, made where there is none yet.
    fn of_words(
        &mut self,
        tokens: &Range<usize>,
        kind: impl FnOnce() -> SpeakerKind,
        gender: Option<Gender>,
    ) -> Option<SpeakerId> {
        let name = on_one_line(self.source.get(self.found.text.cover(tokens.clone()).range())?);
        let folded = fold(&name);
        let is_shouted = !name.chars().any(char::is_lowercase);
        let known = self.phrases.get(&folded).copied();
        let family = || self.shouted.get(&folded).copied().flatten().filter(|_| is_shouted);
        let id = known.or_else(family).unwrap_or_else(|| self.add(name, kind(), gender));
        if let Some((_, family)) = folded.rsplit_once(' ').filter(|_| is_shouted) {
            let one = self.shouted.entry(family.to_owned()).or_insert(Some(id));
            *one = one.filter(|&one| one == id);
        }
        if known.is_none() {
            self.phrases.insert(folded, id);
        }
        Some(id)
    }

    fn known(&mut self, who: speakers::SpeakerId) -> Option<SpeakerId> {
        if let Some(id) = self.id(who) {
            return Some(id);
        }
        let found = self.found;
        let speaker = self.found.speakers.get(who)?;
        if !self.found.speakers.may_answer(who) {
            return None;
        }
        let name = self.found.speakers.name(who, found.text, &found.settings.cast)?;
        let is_body = self.bodies.get(who as usize).is_some_and(|&is_body| is_body);
        let kind = kinds::of_known(found, speaker, is_body);
        let gender = gender(speaker.gender).filter(|_| kind != SpeakerKind::Organisation);
        // `ANN LEE:` is the Ann Lee of the text.
        let folded = speaker.is_named.then(|| fold(&name));
        let label = folded.as_ref().and_then(|folded| self.phrases.get(folded).copied());
        let name = self.borrowed(&name);
        let id = label.unwrap_or_else(|| self.add(name, kind, gender));
        if let Some(folded) = folded {
            self.phrases.insert(folded, id);
        }
        self.ids[who as usize] = Some(id);
        Some(id)
    }

    /// The id in the document, if the document has somebody yet.
    fn id(&self, who: speakers::SpeakerId) -> Option<SpeakerId> {
        self.ids.get(who as usize).copied().flatten()
    }

    /// A slice of the text where the words stand there, else a copy.
    fn borrowed(&self, name: &str) -> Cow<'t, str> {
        let offset = (name.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        match self.source.get(offset..offset.wrapping_add(name.len())) {
            Some(slice) if slice == name => Cow::Borrowed(slice),
            _ => Cow::Owned(name.to_owned()),
        }
    }

    /// The body in whose name a document speaks: *a Reuters report*.
    fn publisher(&self, mention: &Mention) -> Option<Range<usize>> {
        let Found { text, words, .. } = self.found;
        if mention.nature != Nature::Document {
            return None;
        }
        let is_body = |at: &usize| text.is_capital(*at) && words.get(*at).entry.any(is::ORGANISATION);
        let last = mention.tokens().rev().skip(1).find(is_body)?;
        let is_name = |at: &usize| text.is_capital(*at) && !words.get(*at).entry.any(is::DETERMINER);
        let first = (mention.start as usize..=last).rev().take_while(is_name).last()?;
        Some(first..last + 1)
    }

    /// The member of the cast whom words call that are no name to the passes before: *ANN:*, *@ann_lee:*, *Speaker 2:*.
    fn member_called(&mut self, source: &Range<usize>) -> Option<SpeakerId> {
        let cast = &self.found.settings.cast;
        if cast.is_empty() {
            return None;
        }
        let words = self.source.get(self.found.text.cover(source.clone()).range())?;
        let &[member] = cast.called(words.trim_start_matches('@')) else { return None };
        if let Some(&who) = self.members.get(&member) {
            return self.known(who);
        }
        let name = cast.name(member)?;
        if let Some(&id) = self.phrases.get(&fold(name)) {
            return Some(id);
        }
        let id = self.add(Cow::Owned(name.to_owned()), SpeakerKind::Person, gender(cast.gender(member)));
        self.phrases.insert(fold(name), id);
        Some(id)
    }

    /// A source that the speakers' pass does not know.
    fn phrase(&mut self, source: &Range<usize>, mention: Option<&Mention>) -> Option<SpeakerId> {
        if let Some(member) = self.member_called(source) {
            return Some(member);
        }
        if self.found.speakers.closed_cast {
            return None;
        }
        let found = self.found;
        // "his announcement", of which the source is "his"; "let's assume"
        let is_owner = found.words.get(source.start).entry.any(is::POSSESSIVE);
        if source.len() == 1 && (is_owner || found.text.is_kind(source.start, Kind::Clitic)) {
            return None;
        }
        let again = self.again(source);
        if again.is_some() {
            return again;
        }
        let kind = || kinds::of_phrase(found, source, mention);
        let id = self.of_words(&self.called(source), kind, mention.and_then(|m| gender(m.gender)))?;
        let is_one = matches!(found.text.word(source.start), "A" | "a" | "An" | "an" | "One");
        if let Some(noun) = self.noun(source).filter(|_| is_one) {
            self.articled.insert(noun, id);
        }
        Some(id)
    }

    fn is_named(&self, who: speakers::SpeakerId) -> bool {
        self.found.speakers.get(who).is_some_and(|who| who.is_named)
    }

    /// *A source close to them said so. **The source** added…*: who was told of so before.
    fn again(&self, source: &Range<usize>) -> Option<SpeakerId> {
        if source.len() != 2 || !self.found.text.is_word(source.start, "the") {
            return None;
        }
        self.articled.get(&self.noun(source)?).copied()
    }

    /// The noun behind an article: *a **source** familiar with the talks*.
    fn noun(&self, source: &Range<usize>) -> Option<u32> {
        let noun = source.clone().skip(1).find(|&at| self.found.tag(at) != Tag::Adjective)?;
        (self.found.tag(noun) == Tag::Noun).then(|| self.found.text.hash(noun))
    }

    /// Whether somebody goes by the words of a source: *Hull's health board*, and later *it*.
    fn is_called(&self, known: speakers::SpeakerId, source: &Range<usize>) -> bool {
        let Found { text, speakers, settings, .. } = self.found;
        let called = self.source.get(text.cover(self.called(source)).range());
        called.is_some_and(|called| speakers.name(known, text, &settings.cast).is_some_and(|name| name == called))
    }

    /// What a source is called by: ***residents** of Hull, who have fought it*, *the **residents***.
    fn called(&self, source: &Range<usize>) -> Range<usize> {
        let text = self.found.text;
        let starts = usize::from(source.len() > 1 && text.is_word(source.start, "the"));
        let is_who = |at: usize| text.is_comma(at) && matches!(text.word(at + 1), "who" | "which" | "whose" | "whom");
        let is_last = |at: usize| text.is_comma(at) && at + 1 == source.end;
        let end = source.clone().skip(1 + starts).find(|&at| is_who(at) || is_last(at)).unwrap_or(source.end);
        source.start + starts..end
    }

    fn add(&mut self, name: Cow<'t, str>, kind: SpeakerKind, gender: Option<Gender>) -> SpeakerId {
        let id = SpeakerId(self.list.len() as u32);
        self.list.push(Speaker {
            name,
            role: None,
            kind,
            gender,
            mentions: Vec::new(),
            quotes: Vec::new(),
            claims: Vec::new(),
        });
        id
    }

    /// The speakers with their mentions, roles, quotes and claims, in the order of their first
    /// mentions; the ids in quotes and claims follow.
    pub fn finish(mut self, quotes: &mut [Quote], claims: &mut [Claim]) -> Vec<Speaker<'t>> {
        self.trace_mentions();
        // Those that the passes before do not know are mentioned where they are sources.
        let is_traced: Vec<bool> = self.list.iter().map(|speaker| !speaker.mentions.is_empty()).collect();
        for (id, span) in self.sources.into_iter().filter(|(id, _)| !is_traced[id.0 as usize]) {
            self.list[id.0 as usize].mentions.push(span);
        }
        for (at, quote) in quotes.iter().enumerate() {
            if let Some(id) = quote.speaker {
                self.list[id.0 as usize].quotes.push(QuoteId(at as u32));
            }
        }
        for (at, claim) in claims.iter().enumerate() {
            for id in &claim.speakers {
                self.list[id.0 as usize].claims.push(ClaimId(at as u32));
            }
        }
        for speaker in &mut self.list {
            speaker.mentions.sort_unstable();
            speaker.mentions.dedup();
        }
        let first = |speaker: &Speaker<'t>| (speaker.mentions.first().map_or(usize::MAX, |m| m.start), 0);
        let order = order(self.list.iter().map(first));
        let ranks = ranks(&order);
        let ids = quotes.iter_mut().filter_map(|q| q.speaker.as_mut());
        for id in ids.chain(claims.iter_mut().flat_map(|c| &mut c.speakers)) {
            *id = SpeakerId(ranks[id.0 as usize]);
        }
        arrange(self.list, &order)
    }

    fn trace_mentions(&mut self) {
        let found = self.found;
        // How often each is *she*, less how often *he*.
        let mut called = vec![0; self.list.len()];
        // The rank and length of the role that each speaker has.
        let mut best = vec![(0, 0); self.list.len()];
        for (at, (mention, person)) in found.mentions.iter().zip(self.found.persons).enumerate() {
            let Some(id) = person.and_then(|p| self.id(p)) else { continue };
            let speaker = &mut self.list[id.0 as usize];
            speaker.mentions.push(found.text.cover(mention.tokens()));
            called[id.0 as usize] += match (mention.form, mention.gender) {
                (mentions::Form::Pronoun, mentions::Gender::Female) => 1,
                (mentions::Form::Pronoun, mentions::Gender::Male) => -1,
                _ => 0,
            };
            let Some((rank, role)) = speakers::roles::role(found.text, found.words, found.mentions, at) else {
                continue;
            };
            if (rank, role.len()) > best[id.0 as usize] {
                best[id.0 as usize] = (rank, role.len());
                speaker.role = self.source.get(found.text.cover(role).range()).map(on_one_line);
            }
        }
        // A name may not tell what its pronouns do.
        for (speaker, called) in self.list.iter_mut().zip(called) {
            let is_open = speaker.gender.is_none() && speaker.kind == SpeakerKind::Person;
            speaker.gender = match called {
                1.. if is_open => Some(Gender::Female),
                ..=-1 if is_open => Some(Gender::Male),
                _ => speaker.gender,
            };
        }
    }
}

/// The mentions that end in a range of tokens.
fn mentions_in<'m>(mentions: &'m Mentions, range: &Range<usize>) -> &'m [Mention] {
    let first = mentions.ended_before(range.start);
    let behind = mentions.get(first..).unwrap_or_default();
    // A source holds few; "Q. Alone" is no name in "Q. Alone?"
    let count = behind.iter().take_while(|m| (m.start as usize) < range.end && m.end as usize <= range.end).count();
    behind.get(..count).unwrap_or_default()
}

fn gender(gender: mentions::Gender) -> Option<Gender> {
    match gender {
        mentions::Gender::Male => Some(Gender::Male),
        mentions::Gender::Female => Some(Gender::Female),
        _ => None,
    }
}
