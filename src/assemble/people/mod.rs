//! Sources become the document's speakers.

mod heads;
mod labelled;
mod lists;
mod relatives;
mod roster;

use super::reports::Report;
use super::{kinds, Found};
use crate::document::*;
use crate::lexicon::is;
use crate::mentions::{self, Mention, Mentions, Nature};
use crate::span::Span;
use crate::speakers;
use crate::tags::Tag;
use crate::text::{fold, hashes, is_among, on_one_line, Kind};
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
    /// Whom the text names in full, by their family names; none for those of two. Where no line has a name, nobody.
    families: HashMap<u32, Option<speakers::SpeakerId>>,
    /// The names before lines of an interview, by their initials; none for those of two.
    initials: HashMap<String, Option<Range<usize>>>,
    /// What the text names by several words, by the last of them; none for that of two.
    namesakes: HashMap<u32, Option<speakers::SpeakerId>>,
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
        let (initials, families) = (labelled::initials(found), labelled::families(found));
        People {
            found,
            source,
            list,
            ids,
            bodies,
            members,
            phrases,
            shouted,
            families,
            initials,
            namesakes: labelled::namesakes(found),
            articled,
            somebodies,
            sources,
        }
    }

    /// The speakers of a report, made where the document does not have them yet.
    pub fn speakers(&mut self, report: &Report) -> Vec<SpeakerId> {
        let in_turn = self.turn_around(&report.source).or_else(|| self.named_before(&report.source));
        if let Some(known) = report.speaker.filter(|_| in_turn.is_none()) {
            let told = report.source.first().and_then(|source| self.introduced(known, source));
            return told.or_else(|| self.known(known)).into_iter().collect();
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
        // "It rained, which meant that": no mention stands before. "There were reports that": nobody.
        if self.is_relative(source) || found.tag(source.start) == Tag::There {
            return None;
        }
        let Some(head) = self.head_mention(source) else { return self.phrase(source, None) };
        if let Some(body) = self.publisher(&found.mentions[head]).filter(|_| !found.speakers.closed_cast) {
            return self.of_words(&body, || SpeakerKind::Organisation, None);
        }
        let known = found.persons.get(head).copied().flatten();
        let again = self.again(source).filter(|_| !known.is_some_and(|known| self.is_named(known)));
        if let Some(told) = again.or_else(|| self.introduced(known?, source)) {
            return Some(told);
        }
        match known.filter(|&known| !self.is_owned(head, source) || self.is_called(known, source)) {
            Some(known) => self.known(known),
            None => self.of_unknown(head, source),
        }
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
            // "one, who had left"
            mentions::Form::Pronoun if self.called(source) == mention.tokens() && self.is_somebody(mention) => {
                self.somebody(&mention.tokens(), mention)
            }
            mentions::Form::Pronoun if self.tells(mention) => match self.found.speakers.narrator {
                Some(narrator) => self.known(narrator),
                None => self.of_words(source, || SpeakerKind::Narrator, None),
            },
            // A pronoun that nobody was found for is nobody, and so is a name that may be either of two.
            mentions::Form::Pronoun => None,
            mentions::Form::Name if self.is_shared(head) => None,
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
        let speaker = self.found.speakers.get(who);
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
        if let Some(known) = self.of_family(source) {
            return self.known(known);
        }
        let found = self.found;
        // "his announcement", of which the source is "his"; "let's assume"
        let is_owner = found.words.get(source.start).entry.any(is::POSSESSIVE);
        if source.len() == 1 && (is_owner || found.text.is_kind(source.start, Kind::Clitic)) {
            return None;
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
        self.found.speakers.get(who).is_named
    }

    /// *A source close to them said so. **The source** added…*: who was told of so before; ***the museum***, where the text names
    /// the Hove Museum.
    fn again(&mut self, source: &Range<usize>) -> Option<SpeakerId> {
        if source.len() != 2 || !self.found.text.is_word(source.start, "the") {
            return None;
        }
        let noun = self.noun(source)?;
        self.articled.get(&noun).copied().or_else(|| self.known(self.namesakes.get(&noun).copied().flatten()?))
    }

    /// ***A spokesman for the mayor** said*: who is introduced by more than a noun goes by all of it, and is another than *a
    /// spokesman for the council*, and than *a spokesman*.
    fn introduced(&mut self, known: speakers::SpeakerId, source: &Range<usize>) -> Option<SpeakerId> {
        let found = self.found;
        let is_new = matches!(found.text.word(source.start), "A" | "a" | "An" | "an");
        if !is_new || found.is_story || self.is_named(known) {
            return None;
        }
        let mention = &found.mentions[self.head_mention(source)?];
        let is_first = mention.start as usize == source.start;
        let end = mention.end as usize;
        let has_rest = end < source.end && found.words.get(end).entry.any(is::PREPOSITION);
        if !is_first || !(has_rest || self.is_told_more(known)) {
            return None;
        }
        let end = if has_rest { self.introduction_end(end, source.end) } else { end };
        let id = self.phrase(&(source.start..end), Some(mention))?;
        self.ids[known as usize] = Some(id);
        Some(id)
    }

    /// Where ends what somebody is introduced by: *a poll of voters **released on Friday***, *a source in the campaign **who asked
    /// not to be named***.
    fn introduction_end(&self, preposition: usize, end: usize) -> usize {
        let text = self.found.text;
        let tag = |at: usize| self.found.tag(at);
        let is_end = |&at: &usize| {
            let is_clause = tag(at).is_finite() || matches!(tag(at), Tag::Wh | Tag::To) || text.is_word(at, "that");
            // "a spokesman for the Farmers’ Union"
            let pauses = !text.is_wordlike(at) && self.found.name_around(at).is_none();
            is_clause || pauses || tag(at) == Tag::Participle && tag(at - 1).is_noun()
        };
        (preposition + 1..end).find(is_end).unwrap_or(end)
    }

    /// Whether somebody without a name has been introduced by more than a noun.
    fn is_told_more(&self, known: speakers::SpeakerId) -> bool {
        let Found { text, speakers, settings, .. } = self.found;
        let name = speakers.name(known, text, &settings.cast);
        self.id(known).is_some_and(|id| name.is_some_and(|name| self.list[id.0 as usize].name != name))
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
        let is_article = matches!(text.word(source.start), "The" | "the" | "A" | "a" | "An" | "an");
        let starts = usize::from(source.len() > 1 && is_article);
        // "protesters, most of them miners", "the girl's mother, reached by phone,", "the girl's mother, 41,"
        let is_who = |at: usize| {
            let is_part = text.is_word(at + 2, "of") && matches!(text.word(at + 1), "most" | "many" | "some" | "all");
            let is_relative = matches!(text.word(at + 1), "who" | "which" | "whose" | "whom");
            let is_age = self.found.tag(at + 1) == Tag::Number && (at + 2 == source.end || text.is_comma(at + 2));
            let is_told = is_age || matches!(self.found.tag(at + 1), Tag::Participle | Tag::Gerund);
            text.is_comma(at) && (is_relative || is_part || is_told && self.found.tag(at - 1).is_noun())
        };
        let is_last = |at: usize| text.is_comma(at) && at + 1 == source.end;
        // "a college poll released on Friday"
        let is_made =
            |at: usize| self.found.tag(at) == Tag::Participle && self.found.words.get(at - 1).entry.any(is::DOCUMENT);
        let end =
            source.clone().skip(1 + starts).find(|&at| is_who(at) || is_last(at) || is_made(at)).unwrap_or(source.end);
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
