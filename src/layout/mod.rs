//! Attribution by layout: turns of a transcript, headlines, reposts, mail, and the name behind a
//! dash. No verb says that something was said; the place on the page does.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens of a line; goes back only from the end of what is not empty"
)]
#![allow(clippy::indexing_slicing, reason = "looks up tokens inside the paragraphs that the first pass made")]

mod announced;
mod chat;
mod heads;
mod mail;
mod posts;
mod questions;
mod signatures;
mod turns;

use crate::cues::Clause;
use crate::lexicon::verbs::{self, Verb};
use crate::lexicon::{self, is, LABELS};
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Mention, Mentions};
use crate::model::mix;
use crate::order::{arrange, order};
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, Case, Kind, Text, Token};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Somebody's words, marked as such by their place. Positions are tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    pub name: Range<usize>,
    pub content: Range<usize>,
    /// Whether the very words are given: in a transcript, but not in a headline.
    pub verbatim: bool,
}

impl Label {
    /// The colon or dash between the two, which says that somebody says it.
    pub fn sign(&self, text: &Text<'_>) -> Option<usize> {
        let between = self.name.end.min(self.content.end)..self.content.start.max(self.name.start);
        let is_sign = |&at: &usize| matches!(text.kind(at), Some(Kind::Colon | Kind::Dash));
        between.rev().find(is_sign)
    }
}

/// All labels, in the order of their contents. Linear.
pub(crate) fn labels(
    text: &Text<'_>,
    tags: &[Tag],
    mentions: &Mentions,
    clauses: &[Clause],
    passages: &[Passage],
) -> Vec<Label> {
    let reader = Reader { text, tags, mentions };
    let (questions, mut labels): (HashSet<usize>, Vec<Label>) = reader.questions().into_iter().unzip();
    // `Q:` is a name too.
    labels.extend(reader.turns(&questions).into_iter().filter(|turn| !questions.contains(&turn.name.start)));
    if labels.is_empty() {
        labels.extend(reader.heads());
    }
    if labels.is_empty() {
        labels.extend(reader.chat());
    }
    labels.extend(reader.headline());
    labels.extend(reader.mail(clauses));
    labels.extend(reader.block_quotations());
    labels.extend(reader.posts());
    labels.extend(
        passages
            .iter()
            .filter_map(|p| reader.signature(p).or_else(|| reader.led_by_sign(p)).or_else(|| reader.announced(p))),
    );
    labels.extend(passages.first().and_then(|first| reader.quoted_headline(first)));
    let by_content = order(labels.iter().map(|label| (label.content.start, usize::from(!label.verbatim))));
    labels = arrange(labels, &by_content);
    labels.dedup_by(|next, label| next.content == label.content);
    labels
}

struct Reader<'a> {
    text: &'a Text<'a>,
    tags: &'a [Tag],
    mentions: &'a Mentions,
}

impl Reader<'_> {
    fn mention_at(&self, range: &Range<usize>) -> Option<&Mention> {
        let mention = &self.mentions[self.mentions.beginning_at(range.start)?];
        (mention.end as usize == range.end).then_some(mention)
    }

    fn paragraphs(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        (0..self.text.paragraph_count()).map(|p| self.text.paragraph_tokens(p))
    }

    /// Whether the last word of a label is one of these kinds of speakers: `Interviewer`, `Speaker 2`, `Police`.
    fn is_voice(&self, name: &Range<usize>, kinds: u32) -> bool {
        let mut words = name.clone().rev().filter(|&at| self.text.is_kind(at, Kind::Word));
        words.next().is_some_and(|at| lexicon::entry(self.text.tokens[at].hash).any(kinds))
    }

    /// Whether one of the words before a colon shows that they name no speaker.
    fn is_label(&self, mut words: Range<usize>) -> bool {
        words.any(|at| is_among(&LABELS, self.text.hash(at)) && !self.text.is_word(at, "the"))
    }

    /// Whether it is a name of somebody, or of a kind of speaker.
    fn is_name(&self, name: &Range<usize>) -> bool {
        self.mention_at(name).is_some_and(|m| m.form == Form::Name) || self.is_voice(name, VOICES)
    }

    /// Whether the tagger takes all words for parts of a name, or all are in capitals.
    fn is_proper(&self, name: &Range<usize>) -> bool {
        name.clone().all(|at| self.tags.get(at) == Some(&Tag::Proper) || self.text.is_case(at, Case::Upper))
    }

    /// Whether a word tells the half of the day or the zone behind a time: *10:04 **AM***, *17:42 **GMT***.
    fn is_of_time(&self, at: usize) -> bool {
        const OF_TIME: &str =
            "AM PM GMT UTC BST IST WAT EAT SAST CET CEST EET EST EDT ET CST CDT CT MST MDT MT PST PDT PT AEST AEDT NZST NZDT";
        let word = self.text.word(at);
        matches!(word, "am" | "pm") || self.text.is_case(at, Case::Upper) && lists(OF_TIME, word)
    }

    /// Whether a word is a verb that somebody in the line acts by, and no part of a name.
    fn acts(&self, at: usize) -> bool {
        self.tags[at].is_finite() && !self.text.is_capital(at)
    }

    /// `Fed to hold rates: Powell`, `Storm killed 12: police`, as the first paragraph.
    fn headline(&self) -> Option<Label> {
        let line = self.paragraphs().next()?;
        let colon =
            (line.start..line.end).rev().take(limits::LABEL_WORDS).find(|&at| self.text.is_kind(at, Kind::Colon))?;
        let name = colon + 1..line.end;
        let tokens = self.text.tokens.get(name.clone()).filter(|tokens| !tokens.is_empty())?;
        let is_voice = tokens.iter().all(|t| t.kind == Kind::Word) && self.is_voice(&name, VOICES | is::DOCUMENT);
        let named = tokens.iter().all(Token::is_capital) || is_voice;
        let plain = !is_voice && name.clone().any(|at| is_among(&LABELS, self.text.hash(at)));
        (named && !plain && colon - line.start > 2).then_some(Label {
            name,
            content: line.start..colon,
            verbatim: false,
        })
    }

    /// `Ann Roe — “We stay.”`, `The Times: “Dull.”`, as a paragraph. The title of a work has no stop, that of an article
    /// may tell who says it.
    fn led_by_sign(&self, passage: &Passage) -> Option<Label> {
        let last = passage.inner.end.checked_sub(1)?;
        let stops = self.text.is_kind(last, Kind::Stop);
        let colon = || self.led(passage, Kind::Colon).filter(|label| stops || label.name.start == 0);
        self.led(passage, Kind::Dash).filter(|_| stops).or_else(colon)
    }

    /// A name, a sign and a passage, in a paragraph that holds nothing but those: `Ann: “Why?”`, `Ann: “Why?” Tom: “Well…”`
    fn led(&self, passage: &Passage, sign: Kind) -> Option<Label> {
        let content = passage.outer.clone();
        let before = content.start.checked_sub(1)?;
        let line = self.text.paragraph_tokens(self.text.paragraph_of(before));
        let name = self.before_sign(&line, before, sign)?;
        let next = (content.end..line.end).take(limits::LABEL_WORDS + 1).find(|&at| self.text.is_kind(at, sign));
        let is_next = |at: usize| self.text.is_mark(at + 1) && self.before_sign(&line, at, sign).is_some();
        let goes_on = next.is_some_and(is_next);
        // Who takes turns need be known for nothing else.
        let is_turn = goes_on || name.start > line.start;
        let is_plain = || name.clone().all(|at| self.text.is_capital(at)) && !self.is_label(name.clone());
        // "OSLO — “It is late,” said Ann.", a dateline
        let is_shouted = || sign == Kind::Colon && self.is_shouted(&name) && !self.is_label(name.clone());
        let is_somebody = if is_turn { is_plain() } else { self.is_name(&name) || is_shouted() };
        let is_all = goes_on || (content.end..=content.end + 1).contains(&line.end);
        (is_somebody && is_all).then_some(Label { name, content, verbatim: true })
    }

    /// The words before a sign, if they may be a name, at the head of a line or behind what is quoted.
    fn before_sign(&self, line: &Range<usize>, at: usize, sign: Kind) -> Option<Range<usize>> {
        if !self.text.is_kind(at, sign) {
            return None;
        }
        let from = at.saturating_sub(limits::LABEL_WORDS + 1).max(line.start);
        let start = (from..at).rev().find(|&at| self.text.is_mark(at)).map_or(line.start, |mark| mark + 1);
        let name = start..at;
        let is_short = !name.is_empty() && name.len() <= limits::LABEL_WORDS;
        // "Ann Roe told reporters: “We stay.”"
        (is_short && !name.clone().any(|at| self.acts(at))).then_some(name)
    }

    /// `'It was a miracle': mother describes rescue`, as the first paragraph.
    fn quoted_headline(&self, passage: &Passage) -> Option<Label> {
        let content = passage.outer.clone();
        let colon = content.end;
        let is_first = content.start == 0 && self.text.is_kind(colon, Kind::Colon);
        // "recalls" may be a noun to the tagger.
        let acts = |at: usize| {
            let is_present = |verb: Verb| verb.form == verbs::Form::Present;
            let known = verbs::verb(self.text.hash(at)).is_some_and(is_present);
            known || self.tags.get(at).is_some_and(|tag| matches!(tag, Tag::VerbS | Tag::Past | Tag::Verb))
        };
        let is_noun = |&at: &usize| self.tags.get(at).is_some_and(|tag| tag.is_nominal());
        let nouns = (colon + 1..).take(limits::LABEL_WORDS).take_while(|at| is_noun(at) && !acts(*at));
        let name = colon + 1..nouns.last()? + 1;
        // "'He'd give you his shirt': Fire chief dies at 71"
        let may_speak = !matches!(self.text.word(name.end), "dies" | "died");
        let is_headline = is_first && may_speak && acts(name.end) && self.is_voice(&name, VOICES | is::KIN);
        is_headline.then_some(Label { name, content, verbatim: true })
    }

    /// One number for the words of a name.
    fn words(&self, name: &Range<usize>) -> u32 {
        name.clone().fold(0, |hash, at| mix(hash, self.text.tokens[at].hash))
    }

    /// The name that begins at a token.
    fn name_at(&self, at: usize) -> Option<&Mention> {
        self.mentions.beginning_at(at).map(|at| &self.mentions[at]).filter(|m| m.form == Form::Name)
    }
}

/// How often each occurs.
fn tally(hashes: impl Iterator<Item = u32>) -> HashMap<u32, usize> {
    let mut count = HashMap::new();
    hashes.for_each(|hash| *count.entry(hash).or_default() += 1);
    count
}

/// Words by which people speak of themselves and of whom they speak to.
const PERSONS: [u32; 11] = hashes("i we you me us my our your let's 'm 're");

/// Who or what may have the word without a name.
const VOICES: u32 = is::PERSON | is::TITLE | is::GROUP | is::ORGANISATION;
