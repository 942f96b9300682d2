//! What a parse returns: plain values with byte spans into the text.

use crate::export::{Unit, SCHEMA};
use crate::own;
use crate::span::Span;
use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

pub use crate::lexicon::verbs::CueClass;

/// Who said what in one text.
///
/// Quotes stand in the order of their first bytes, claims in that of the first bytes of their contents, speakers
/// in that of their first mentions, who has none last. An id is a position in its list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) story: bool,
    pub(crate) quotes: Vec<Quote>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) speakers: Vec<Speaker<'t>>,
}

/// A document as it is stored, alone or in a [`Record`](crate::export::Record).
#[derive(Deserialize)]
struct Stored {
    #[serde(default)]
    schema: Option<u32>,
    #[serde(default)]
    unit: Unit,
    text: String,
    #[serde(default)]
    story: bool,
    quotes: Vec<Quote>,
    claims: Vec<Claim>,
    speakers: Vec<Speaker<'static>>,
}

/// From any source, a file or a value as well as a string, for it owns what it holds. An error if it is a record of
/// another schema, or in other units than bytes.
impl<'de> Deserialize<'de> for Document<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Stored { schema, unit, text, story, quotes, claims, speakers } = Stored::deserialize(deserializer)?;
        if unit != Unit::Bytes {
            return Err(D::Error::custom(format_args!("a document's offsets are bytes, not {unit:?}")));
        }
        match schema.filter(|&schema| schema != SCHEMA) {
            Some(other) => Err(D::Error::custom(format_args!("a record of schema {other}, not {SCHEMA}"))),
            None => Ok(Document { text: Cow::Owned(text), story, quotes, claims, speakers }),
        }
    }
}

impl<'t> Document<'t> {
    /// The text that was parsed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span lies outside the text or cuts a character.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Whether the text reads as a story, one of conversations. Speakers then come from the conversation, and of what is
    /// merely reported only that is found which grammar shows (*Ann said that…*): the claim model has learned from news.
    pub fn is_story(&self) -> bool {
        self.story
    }

    /// Every quoted passage, spoken or not, and every turn of a transcript; nested ones after the one they stand in.
    pub fn quotes(&self) -> &[Quote] {
        &self.quotes
    }

    /// Everything that the text reports somebody to have said, written or thought.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// Everybody and everything that a quote or a claim comes from.
    pub fn speakers(&self) -> &[Speaker<'t>] {
        &self.speakers
    }

    /// The quote with this id.
    pub fn quote(&self, id: QuoteId) -> Option<&Quote> {
        self.quotes.get(id.0 as usize)
    }

    /// The claim with this id.
    pub fn claim(&self, id: ClaimId) -> Option<&Claim> {
        self.claims.get(id.0 as usize)
    }

    /// The speaker with this id.
    pub fn speaker(&self, id: SpeakerId) -> Option<&Speaker<'t>> {
        self.speakers.get(id.0 as usize)
    }

    /// What the speaker of a quote says in its own words: its pieces without the speech of others that
    /// it quotes, unless a word leads into that without a sign between, and without stage directions. The marks around a
    /// stretch stay, as in [`Quote::pieces`]; [`Document::words`] has none.
    ///
    /// `“Then he said, ‘Run!’ and (laughing) ran.”` has three such stretches. Work: the quote's length, and
    /// the sorting of the quotes inside it.
    pub fn own_words(&self, quote: &Quote) -> Vec<Span> {
        let first = self.quotes.partition_point(|q| q.span.start < quote.span.start);
        let inside = self.quotes.iter().skip(first).take_while(|q| q.span.start < quote.span.end);
        // A turn may begin with a quote.
        let others = inside.filter(|q| q.kind == QuoteKind::Speech && !q.span.contains(quote.span));
        let mut others: Vec<Span> = others.flat_map(|q| &q.pieces).copied().collect();
        // One quote may stand between the pieces of another.
        others.sort_unstable();
        own::own_words(&self.text, &quote.pieces, others.into_iter())
    }

    /// The words of a quote without its marks, a stretch for each of its pieces.
    ///
    /// `“We wait,” she said, “and see.”` has the stretches `We wait,` and `and see.` A turn of a transcript, which has no
    /// marks, is all words. Work: the number of pieces.
    pub fn words(&self, quote: &Quote) -> Vec<&str> {
        let is_marked = quote.inner != quote.span;
        let bare = |piece: &Span| {
            let (start, end) = (piece.start.max(quote.inner.start), piece.end.min(quote.inner.end));
            let words = self.text.get(start..end).unwrap_or_default();
            let words = if is_marked && start == piece.start { own::without_opener(words) } else { words };
            if is_marked && end == piece.end {
                own::without_closer(words)
            } else {
                words
            }
        };
        quote.pieces.iter().map(bare).collect()
    }

    /// The document with a text and names of its own, to be kept when the text that was parsed is gone.
    pub fn into_owned(self) -> Document<'static> {
        let Document { text, story, quotes, claims, speakers } = self;
        let speakers = speakers.into_iter().map(Speaker::into_owned).collect();
        Document { text: Cow::Owned(text.into_owned()), story, quotes, claims, speakers }
    }

    /// The name of who speaks a quote, where that is known.
    pub fn speaker_of(&self, quote: &Quote) -> Option<&str> {
        self.speaker(quote.speaker?).map(|s| &*s.name)
    }

    /// The names of those whose claim it is, as far as they are known: *Lee and Roe said* has two.
    pub fn speakers_of<'a>(&'a self, claim: &'a Claim) -> impl Iterator<Item = &'a str> + 'a {
        claim.speakers.iter().filter_map(|&id| self.speaker(id)).map(|speaker| &*speaker.name)
    }
}

/// A quote's position in [`Document::quotes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct QuoteId(pub u32);

/// A claim's position in [`Document::claims`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ClaimId(pub u32);

/// A speaker's position in [`Document::speakers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SpeakerId(pub u32);

/// An utterance or another quoted passage, in one piece or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quote {
    /// From the first piece to the last, with the marks.
    pub span: Span,
    /// From the first piece to the last, without the outer marks.
    pub inner: Span,
    /// The quoted stretches, marks included: more than one where an attribution
    /// splits the utterance or it goes on in the next paragraph.
    pub pieces: Vec<Span>,
    /// The quote that this one stands inside.
    pub parent: Option<QuoteId>,
    /// Whether somebody speaks here.
    pub kind: QuoteKind,
    /// Whether an opening or closing mark is missing.
    pub incomplete: bool,
    /// What stands beside the quote for its speaker, as the text has it: a name, a description or a pronoun, with the
    /// title, apposition and relative clause that belong to it and, as the corpus counts, the comma that closes these:
    /// *Ann Lee, the mayor,*.
    pub source: Option<Span>,
    /// What says that the passage was said.
    pub cue: Option<Cue>,
    /// Who speaks, if the text tells; never for a kind other than [`QuoteKind::Speech`]. Of several who say it together
    /// the first: [`Claim::speakers`] has all.
    pub speaker: Option<SpeakerId>,
    /// To whom, if the text tells.
    pub addressee: Option<Span>,
    /// The claim that reports it: *Lee called it “a farce” and “a crime”* is one claim with two quotes. `None` for what
    /// only the conversation gives to somebody.
    pub claim: Option<ClaimId>,
    /// What links the quote to its speaker; where the speaker is not known, what stands beside it.
    pub evidence: Evidence,
    /// How sure the speaker is, from 0 to 1; 0 where there is none.
    pub confidence: f32,
}

/// What a quoted passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QuoteKind {
    /// Something said, written or thought by somebody.
    Speech,
    /// The title of a work.
    Title,
    /// A nickname inside a name.
    Nickname,
    /// A term, a word under discussion, or a scare quote.
    Term,
    /// Words that nobody speaks where they stand: from a letter, a notice or a poem, or what people
    /// say or might have said.
    Cited,
}

/// What links a quote to its speaker.
///
/// A quote without a speaker has the evidence of what stands beside it: [`Evidence::Cue`] for *“…,” she said*,
/// if nobody knows who she is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Evidence {
    /// Nothing links the quote to a speaker, or the speaker is less sure than
    /// [`least_confidence`](crate::ParserBuilder::least_confidence).
    None,
    /// A verb of saying beside the quote, or what does without one: *Lee was blunter: “…”*, *“…” was her answer*.
    Cue,
    /// The place on the page: the label of a turn, a name behind a dash, a headline, quoted mail.
    Layout,
    /// A claim around the quote.
    Claim,
    /// Nothing stands beside the quote, and the article goes on from whom it has quoted or reported last.
    Continuation,
    /// Somebody acts in the same paragraph.
    Beat,
    /// The turns of the conversation.
    Turn,
}

/// The words that report: *said*, *according to*, *has long maintained*.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cue {
    /// Where it stands.
    pub span: Span,
    /// The lemma of its main word, in lower case: *say* for *said*.
    pub lemma: String,
    /// What kind of report it makes.
    pub class: CueClass,
    /// Whether it was not said: *did not say*, *never said*, *nobody said*, *without saying*.
    pub negated: bool,
    /// Whether it is not certain that it was said: behind *may*, *might*, *could*, *would* and *should*, in a condition, a
    /// question or an infinitive, as in *plans to say*. What *will* be said counts as said.
    pub hypothetical: bool,
}

/// Something that the text reports somebody to have said, written or thought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Claim {
    /// How much of it is quoted.
    pub kind: ClaimKind,
    /// Who it comes from, as in [`Quote::source`]; empty where the text tells of nobody.
    pub source: Vec<Span>,
    /// What reports it: words, or a colon or a dash alone; `None` where only quotation marks or the layout do.
    pub cue: Option<Cue>,
    /// What was claimed, in one piece or several: with its *that* or *to*, and with the marks of what is quoted.
    pub content: Vec<Span>,
    /// Who was told.
    pub addressee: Option<Span>,
    /// Where it was said: *in a post on X*.
    pub medium: Option<Span>,
    /// Who the source stands for; two or more where several made the claim together. Empty where nobody is known, or nobody
    /// as surely as [`least_confidence`](crate::ParserBuilder::least_confidence) asks.
    pub speakers: Vec<SpeakerId>,
    /// The claim that this one stands inside.
    pub parent: Option<ClaimId>,
    /// How sure it is, from 0 to 1, that this is claimed so, by this source.
    pub confidence: f32,
}

/// How many of a claim's words are given as they were said: in quotation marks, or as a turn of a transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ClaimKind {
    /// All of it.
    Direct,
    /// A part.
    Mixed,
    /// Nothing.
    Indirect,
}

/// A person, a body or a thing that a quote or claim comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Speaker<'t> {
    /// What the text calls it, without the article: the full name, unless that stands for one in many of the usual form
    /// (*Mrs. Roe*), or the noun of somebody without a name (*ministry*); with a cast, the member's name.
    pub name: Cow<'t, str>,
    /// A title or role that the text gives: *Kremlin spokesperson*, *Mr.*; from *who runs the port*, the
    /// predicate *runs the port*.
    pub role: Option<Cow<'t, str>>,
    /// What kind of thing it is.
    pub kind: SpeakerKind,
    /// The gender that the text shows.
    pub gender: Option<Gender>,
    /// Every mention by name, description or pronoun that was traced to it, in order; of whom no other pass knows, where
    /// it is a source. The *I* who tells a story has none.
    pub mentions: Vec<Span>,
    /// The quotes that it speaks.
    pub quotes: Vec<QuoteId>,
    /// The claims that it makes.
    pub claims: Vec<ClaimId>,
}

impl Speaker<'_> {
    /// The speaker with names of its own, to be kept when the text that was parsed is gone.
    pub fn into_owned(self) -> Speaker<'static> {
        let Speaker { name, role, kind, gender, mentions, quotes, claims } = self;
        let role = role.map(|role| Cow::Owned(role.into_owned()));
        Speaker { name: Cow::Owned(name.into_owned()), role, kind, gender, mentions, quotes, claims }
    }
}

/// What a speaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SpeakerKind {
    /// Somebody with a name.
    Person,
    /// A company, office, paper, party, country.
    Organisation,
    /// Several people: *critics*, *officials*.
    Group,
    /// A law, report, banner.
    Document,
    /// Somebody without a name: *an official*.
    Unnamed,
    /// The *I* who tells the text.
    Narrator,
}

/// Gender as the text shows it, in pronouns, titles and names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Gender {
    /// *he*, *Mr.*
    Male,
    /// *she*, *Ms.*
    Female,
}
