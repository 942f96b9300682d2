//! The part of CoreNLP's JSON that its quote annotators fill.

use super::Items;
use crate::document::{Document, Quote, QuoteKind};
use crate::span::{Offsets, Span};
use crate::text::{Text, Token};
use serde::Serialize;
use serde_json::{json, Value};
use std::io;

/// Writes `quotes` and `sentences` as CoreNLP's JSON output has them: a quote for each
/// quoted stretch of speech.
///
/// `beginIndex`, `endIndex` and the `characterOffset…` fields count UTF-16 code units, as
/// Java does. `beginToken` and `endToken` number the tokens of the document from 0, the
/// last included, and `beginSentence` and `endSentence` its sentences; `index` numbers the
/// tokens within their sentence from 1. `speaker` and `canonicalSpeaker` are the speaker's
/// name, or `Unknown`; `mention` is the text's own word for it. Tokens are whosaid's, not
/// those of the Penn Treebank.
///
/// # Errors
/// The writer's.
pub fn corenlp(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    let text = Text::read(document.text());
    let offsets = Offsets::new(document.text());
    let quotes = || {
        let speech = document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech);
        // A document from elsewhere may have pieces that hold no token.
        let pieces = speech.flat_map(|quote| quote.pieces.iter().map(move |&piece| (quote, piece)));
        let pieces = pieces.filter(|&(_, piece)| !text.touched(piece).is_empty());
        pieces.enumerate().map(|(id, (quote, piece))| passage(document, &text, &offsets, id, quote, piece))
    };
    let sentences = || (0..text.sentence_count()).map(|at| sentence(&text, &offsets, at));
    let annotated = Annotated { quotes: Items(quotes), sentences: Items(sentences) };
    serde_json::to_writer_pretty(&mut out, &annotated)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Annotated<Quotes, Sentences> {
    quotes: Quotes,
    sentences: Sentences,
}

/// A sentence; its tokens are made one at a time, for a text without stops is one sentence.
#[derive(Serialize)]
struct Sentence<Tokens> {
    index: usize,
    tokens: Tokens,
}

fn sentence<'a>(text: &'a Text<'_>, offsets: &'a Offsets<'_>, at: usize) -> impl Serialize + use<'a> {
    let token = move |(index, token): (usize, &Token)| {
        let range = offsets.utf16(token.span());
        let word = text.source.get(token.span().range());
        json!({
            "index": index + 1,
            "word": word,
            "originalText": word,
            "characterOffsetBegin": range.start,
            "characterOffsetEnd": range.end,
        })
    };
    let tokens = move || text.tokens.get(text.sentence(at)).unwrap_or_default().iter().enumerate().map(token);
    Sentence { index: at, tokens: Items(tokens) }
}

#[allow(clippy::indexing_slicing, reason = "a JSON object takes any key")]
fn passage(
    document: &Document<'_>,
    text: &Text<'_>,
    offsets: &Offsets<'_>,
    id: usize,
    quote: &Quote,
    piece: Span,
) -> Value {
    let range = offsets.utf16(piece);
    let tokens = text.touched(piece);
    let last = tokens.end.saturating_sub(1);
    let speaker = document.speaker_of(quote).unwrap_or("Unknown");
    let mut json = json!({
        "id": id,
        "text": document.slice(piece),
        "beginIndex": range.start,
        "endIndex": range.end,
        "beginToken": tokens.start,
        "endToken": last,
        "beginSentence": text.sentence_of(tokens.start),
        "endSentence": text.sentence_of(last),
        "speaker": speaker,
        "canonicalSpeaker": speaker,
    });
    if let Some(source) = quote.source {
        let tokens = text.touched(source);
        json["mention"] = document.slice(source).into();
        json["mentionBeginToken"] = tokens.start.into();
        json["mentionEndToken"] = tokens.end.saturating_sub(1).into();
    }
    json
}
