//! The last pass: what the others decided becomes a [`Document`].
//!
//! Labels, the claim model, the grammar and the conversation each say who said what; [`reports`] brings them together in
//! this order, and each module behind the first corrects or adds to what those before it have made.
//!
//! | step | of | modules |
//! | --- | --- | --- |
//! | what the model found, corrected | articles | `modelled`, by `refusals`, `tellers` and `sources`, `contents` and `extent`, `exchange`, `circumstances`, `quoted` |
//! | what the grammar parts, inserts and adds | articles | `coordination`, `gapping`, `insertions`, `wordings`, `plain`, `calling`, `embedded`, `whole` |
//! | what the grammar adds | stories | `plain` |
//! | what the conversation says of each passage | both | `linked`, `nested`; `alone`, `they` in articles |
//! | who the sources are, and how each claim was made | both | `people`, `kinds`, `details` |

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens and ids, of which a text has fewer than bytes; takes one from ends of what is not empty"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens and mentions by the numbers that earlier passes gave them, and its own quotes, claims and reports by their ids"
)]

mod calling;
mod circumstances;
mod contents;
mod coordination;
mod details;
mod embedded;
mod exchange;
mod extent;
mod gapping;
mod grammar;
mod insertions;
mod kinds;
mod linked;
mod modelled;
mod nested;
mod people;
mod plain;
mod quoted;
mod refusals;
mod reports;
mod sources;
mod tellers;
mod they;
mod whole;
mod wordings;

use crate::attribution::Spoken;
use crate::builder::Settings;
use crate::claims::Claimed;
use crate::cues::Clause;
use crate::document::*;
use crate::layout::Label;
use crate::marks::{Form, Passage};
use crate::mentions::{owner, Mention, Mentions, Vocabulary};
use crate::placed::Placed;
use crate::span::Span;
use crate::speakers::{self, Speakers};
use crate::tags::{Dictionary, Tag};
use crate::text::{Kind, Text};
use people::People;
use reports::Report;
use std::borrow::Cow;
use std::ops::Range;

/// Everything that the passes before have found.
pub(crate) struct Found<'a> {
    pub text: &'a Text<'a>,
    pub words: &'a Vocabulary,
    pub mentions: &'a Mentions,
    pub clauses: &'a Placed<Clause>,
    pub settings: &'a Settings,
    pub passages: &'a Placed<Passage>,
    pub forms: &'a [Form],
    /// The first passage of each passage's utterance.
    pub utterances: &'a [usize],
    pub depths: &'a [u8],
    pub labels: &'a [Label],
    /// Whether the text is a story, which the claim model was not asked about.
    pub is_story: bool,
    pub tags: &'a [Tag],
    pub dictionary: Dictionary<'a>,
    pub claimed: &'a [Claimed],
    /// Who speaks each passage, from what stands beside it and from the conversation.
    pub spoken: &'a [Spoken],
    pub speakers: &'a Speakers,
    /// Whom each mention stands for, pronouns too.
    pub persons: &'a [Option<speakers::SpeakerId>],
}

impl Found<'_> {
    /// The clause whose verb stands in a range of tokens; the last one, as in *declined to say*.
    #[inline(never)]
    pub fn clause(&self, range: &Range<usize>) -> Option<&Clause> {
        let end = self.clauses.begun_before(range.end);
        self.clauses.get(end.checked_sub(1)?).filter(|c| c.cue.end > range.start)
    }

    /// The clauses whose cues begin at a token or behind it.
    #[inline(never)]
    pub fn clauses_from(&self, token: usize) -> &[Clause] {
        &self.clauses[self.clauses.begun_before(token)..]
    }

    /// The mention that ends right before a token.
    #[inline(never)]
    pub fn mention_before(&self, token: usize) -> Option<&Mention> {
        self.mentions.get(self.mentions.ending_at(token)?)
    }

    /// The mention that begins at a token.
    #[inline(never)]
    pub fn mention_at(&self, token: usize) -> Option<&Mention> {
        self.mentions.get(self.mentions.beginning_at(token)?)
    }

    /// The tokens of a mention, with whoever owns it: *Ann's brother*.
    #[inline(never)]
    pub fn phrase(&self, mention: usize) -> Range<usize> {
        let first = owner(self.mentions, mention).unwrap_or(mention);
        self.mentions[first].start as usize..self.mentions[mention].end as usize
    }

    /// The passage that begins at a token.
    pub fn passage_at(&self, token: usize) -> Option<&Passage> {
        self.passage_and_form_at(token).map(|(passage, _)| passage)
    }

    /// The passage that begins at a token, with its form.
    #[inline(never)]
    pub fn passage_and_form_at(&self, token: usize) -> Option<(&Passage, Form)> {
        let first = self.passages.begun_before(token);
        let passage = self.passages.get(first).filter(|passage| passage.outer.start == token)?;
        Some((passage, self.forms[first]))
    }

    /// The passage that ends right before a token.
    pub fn passage_before(&self, token: usize) -> Option<&Passage> {
        let first = self.passages.begun_before(token);
        self.passages[..first].iter().rfind(|passage| passage.parent.is_none()).filter(|p| p.outer.end == token)
    }

    /// The phrase of a clause's subject.
    #[inline(never)]
    pub fn subject(&self, clause: &Clause) -> Option<Range<usize>> {
        clause.subject.map(|subject| self.phrase(subject))
    }

    /// The tag of a token; [`Tag::Other`] beyond the last.
    // Asked in some three hundred places, of which each would cost a program that is loaded its own bounds check.
    #[inline(never)]
    pub fn tag(&self, token: usize) -> Tag {
        self.tags.get(token).copied().unwrap_or(Tag::Other)
    }

    /// How deep a token stands in quotations; beyond the last, in none.
    #[inline(never)]
    pub fn depth(&self, token: usize) -> u8 {
        self.depths.get(token).copied().unwrap_or(0)
    }

    /// The span of a source or content without signs of markup and lists around it.
    pub fn bare_span(&self, range: &Range<usize>) -> Span {
        self.text.cover(self.bare(range))
    }

    /// A source or content without the signs of markup before it, and those that close them at its end: *Ann Lee* of
    /// `**Ann Lee**`, but all of `_Never_ again`.
    #[inline(never)]
    pub fn bare(&self, range: &Range<usize>) -> Range<usize> {
        let text = self.text;
        let is_sign = |at: &usize| {
            text.is_kind(*at, Kind::Symbol)
                && matches!(text.word(*at), "*" | "_" | "#" | ">" | "|" | "•" | "●" | "▪" | "·")
        };
        let signs = range.clone().take_while(is_sign).count();
        let opens = signs > 0 || range.start.checked_sub(1).is_some_and(|at| is_sign(&at));
        // Hardly any does: only then is all of it read.
        if !opens {
            return range.clone();
        }
        let start = range.start + signs;
        let end = (start..range.end).find(is_sign).unwrap_or(range.end);
        let is_around = start < end && (end..range.end).all(|at| is_sign(&at));
        if is_around {
            start..end
        } else {
            range.clone()
        }
    }

    /// The name that holds a token.
    #[inline(never)]
    pub fn name_around(&self, token: usize) -> Option<&Mention> {
        self.mentions.name_around(token)
    }
}

/// Builds the document.
pub(crate) fn assemble<'t>(source: &'t str, found: &Found<'_>) -> Document<'t> {
    let reports = reports::reports(found);
    let mut people = People::new(source, found);
    // A quotation goes on from whom a claim before has told of: "A source close to them…", "the source".
    let mut claims = claims(found, &reports, &mut people);
    let mut quotes = quotes(found, &reports, &claims, &mut people);
    let speakers = people.finish(&mut quotes, &mut claims);
    Document { text: Cow::Borrowed(source), story: found.is_story, quotes, claims, speakers }
}

/// A quote for each utterance.
fn quotes(found: &Found<'_>, reports: &reports::Reports, claims: &[Claim], people: &mut People<'_, '_>) -> Vec<Quote> {
    let text = found.text;
    // The id of the quote that each passage is a piece of.
    let mut ids: Vec<QuoteId> = Vec::with_capacity(found.passages.len());
    let mut quotes: Vec<Quote> = Vec::new();
    let mut turns = turns(found).into_iter().peekable();
    // The turn that the passages at hand may stand in, with its quote.
    let mut turn: Option<(&Label, QuoteId)> = None;
    // For each passage, the turn that it stands in.
    let mut around: Vec<Option<QuoteId>> = Vec::with_capacity(found.passages.len());
    for (at, passage) in found.passages.iter().enumerate() {
        while let Some(next) = turns.next_if(|turn| turn.content.start <= passage.outer.start) {
            turn = Some((next, QuoteId(quotes.len() as u32)));
            quotes.push(of_turn(found, next, reports, claims, people));
        }
        around.push(turn.filter(|(turn, _)| passage.outer.end <= turn.content.end).map(|(_, id)| id));
        let outer = text.cover(passage.outer.clone());
        let head = found.utterances[at];
        // An utterance ends with the turn that it began in.
        if head < at && around[head] == around[at] {
            let id = ids[head];
            ids.push(id);
            let quote = &mut quotes[id.0 as usize];
            quote.pieces.push(outer);
            quote.span = quote.span.join(outer);
            quote.inner = quote.inner.join(inner(found, passage));
            quote.incomplete |= passage.incomplete;
            continue;
        }
        ids.push(QuoteId(quotes.len() as u32));
        let report = reports.of_passage(at);
        // Somebody else says what seems to go on from it.
        let is_cut =
            found.passages.get(at + 1).is_some_and(|next| next.continues == Some(at) && found.utterances[at + 1] > at);
        let mut quote = Quote {
            parent: passage.parent.map(|parent| ids[parent]).or(around[at]),
            kind: kind(found.forms[at], report),
            incomplete: passage.incomplete || is_cut,
            ..bare(outer, inner(found, passage))
        };
        if let (QuoteKind::Speech, Some(report)) = (quote.kind, report) {
            attribute(found, &mut quote, report, claims, people);
        }
        quotes.push(quote);
    }
    for next in turns {
        quotes.push(of_turn(found, next, reports, claims, people));
    }
    quotes
}

/// Spoken words of which nothing else is known.
fn bare(span: Span, inner: Span) -> Quote {
    Quote {
        span,
        inner,
        pieces: vec![span],
        parent: None,
        kind: QuoteKind::Speech,
        incomplete: false,
        source: None,
        cue: None,
        speaker: None,
        addressee: None,
        claim: None,
        evidence: Evidence::None,
        confidence: 0.0,
    }
}

/// The turns that are quotes without marks: labels that give the very words, and that neither
/// another turn nor a passage overlaps in part.
fn turns<'a>(found: &Found<'a>) -> Vec<&'a Label> {
    let mut turns: Vec<&Label> = Vec::new();
    for label in found.labels.iter().filter(|label| label.verbatim) {
        let Range { start, end } = label.content;
        let free = turns.last().is_none_or(|last| last.content.end <= start);
        let quoted = start.checked_sub(1).is_some_and(|before| found.depth(before) > 0);
        let first = found.passages.begun_before(start);
        let mut inside = found.passages[first..].iter().map(|p| &p.outer).take_while(|outer| outer.start < end);
        // A passage that is the whole turn is a quote already.
        if free && !quoted && inside.all(|outer| outer.end <= end && *outer != label.content) {
            turns.push(label);
        }
    }
    turns
}

/// The words of a turn that no marks enclose.
fn of_turn(
    found: &Found<'_>,
    turn: &Label,
    reports: &reports::Reports,
    claims: &[Claim],
    people: &mut People<'_, '_>,
) -> Quote {
    let span = found.text.cover(turn.content.clone());
    let mut quote = bare(span, span);
    if let Some(report) = reports.of_label(turn) {
        attribute(found, &mut quote, report, claims, people);
    }
    quote
}

fn inner(found: &Found<'_>, passage: &Passage) -> Span {
    let span = found.text.cover(passage.inner.clone());
    // An empty pair of marks has its inside between them.
    if passage.inner.is_empty() {
        let outer = found.text.cover(passage.outer.clone());
        return Span::new(outer.end, outer.end);
    }
    span
}

/// A few words in marks are somebody's if a claim holds them, and else a term; `ANN: “Go.”` is said, whatever it looks like.
fn kind(form: Form, report: Option<&Report>) -> QuoteKind {
    let is_labelled = || report.is_some_and(|report| report.evidence == Evidence::Layout);
    match form {
        Form::Whole => QuoteKind::Speech,
        Form::Fragment if report.is_some() => QuoteKind::Speech,
        Form::Cited if is_labelled() => QuoteKind::Speech,
        Form::Fragment | Form::Term => QuoteKind::Term,
        Form::Title => QuoteKind::Title,
        Form::Cited => QuoteKind::Cited,
        Form::Nickname => QuoteKind::Nickname,
    }
}

/// The confidence of a speaker whom next to nothing speaks for: more than that of no answer.
const LEAST_ANSWER: f32 = 0.01;

/// Whether a report has the confidence that the settings ask for.
fn is_sure(found: &Found<'_>, report: &Report) -> bool {
    report.confidence.max(LEAST_ANSWER) >= found.settings.least_confidence
}

/// Gives a quote what its report tells, with the cue of the claim that has been made of that.
fn attribute(found: &Found<'_>, quote: &mut Quote, report: &Report, claims: &[Claim], people: &mut People<'_, '_>) {
    let claim = report.claim.map(|id| &claims[id.0 as usize]);
    quote.source = report.source.first().map(|source| found.bare_span(source));
    quote.cue = match claim {
        Some(claim) => claim.cue.clone(),
        None => report.cue.as_ref().map(|cue| found.cue(cue, &report.source)),
    };
    quote.addressee = report.hearer.and_then(|hearer| found.addressee(hearer));
    quote.claim = report.claim;
    if !is_sure(found, report) {
        return;
    }
    quote.speaker = people.speakers(report).first().copied();
    quote.evidence = report.evidence;
    quote.confidence = if quote.speaker.is_some() { report.confidence.max(LEAST_ANSWER) } else { 0.0 };
}

/// A claim for each report that has a content, nested ones after the one they stand in.
fn claims(found: &Found<'_>, reports: &reports::Reports, people: &mut People<'_, '_>) -> Vec<Claim> {
    let cover = |ranges: &[Range<usize>]| ranges.iter().map(|range| found.bare_span(range)).collect();
    let mut claims: Vec<Claim> = Vec::with_capacity(reports.list.len());
    // The claims around the one at hand, the innermost last.
    let mut around: Vec<usize> = Vec::new();
    for report in reports.list.iter().filter(|report| report.claimed) {
        let content: Vec<Span> = cover(&report.content);
        let first = content.first().map_or(0, |c| c.start);
        around.retain(|&c| claims[c].content.last().is_some_and(|last| last.end > first));
        // The pieces of a content stand in order, and there may be many.
        let holds = |pieces: &[Span], span: &Span| {
            let last = pieces.partition_point(|outer| outer.start <= span.start).checked_sub(1);
            last.is_some_and(|last| pieces[last].contains(*span))
        };
        let inside = |c: &&usize| content.iter().all(|span| holds(&claims[**c].content, span));
        let parent = around.iter().rev().find(inside).map(|&c| ClaimId(c as u32));
        around.push(claims.len());
        if around.len() > crate::limits::CLAIM_DEPTH {
            around.remove(0);
        }
        claims.push(Claim {
            kind: reports::quotedness(found, &report.content),
            source: cover(&report.source),
            cue: report.cue.as_ref().map(|cue| found.cue(cue, &report.source)),
            content,
            addressee: addressee(found, report),
            medium: report.cue.as_ref().and_then(|cue| found.medium(cue, &report.content)),
            speakers: if is_sure(found, report) { people.speakers(report) } else { Vec::new() },
            parent,
            confidence: report.confidence,
        });
    }
    claims
}

/// Who was told: whoever is mentioned so, or the words behind the verb where they say more.
fn addressee(found: &Found<'_>, report: &Report) -> Option<Span> {
    let mentioned = report.hearer.and_then(|hearer| found.addressee(hearer));
    let audience = report.cue.as_ref().and_then(|cue| found.audience(cue, &report.content));
    // "“…,” warned Lee."
    let speaks = |heard: &Span| report.source.iter().any(|source| found.text.cover(source.clone()).overlaps(*heard));
    let audience = audience.filter(|heard| !speaks(heard));
    match (mentioned, audience) {
        (Some(mentioned), Some(audience)) if audience.contains(mentioned) => Some(audience),
        (None, audience) => audience,
        (mentioned, _) => mentioned,
    }
}

#[cfg(test)]
mod tests;
