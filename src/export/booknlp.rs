//! BookNLP's tables, for tools that read its output folder.

use crate::document::{Document, QuoteKind};
use crate::span::Offsets;
use crate::text::Text;
use std::io;

/// Writes BookNLP's `.quotes` table: tab-separated, with a header, a row for each quoted
/// stretch of speech, nested ones aside.
///
/// `quote_start`, `quote_end`, `mention_start` and `mention_end` are token numbers of
/// [`booknlp_tokens`], the last token included. `char_id` is a
/// [`SpeakerId`](crate::SpeakerId). As in BookNLP, `None` stands where the text does not
/// tell, and words are joined by spaces and never quoted.
///
/// # Errors
/// The writer's.
pub fn booknlp_quotes(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    let text = Text::read(document.text());
    writeln!(out, "quote_start\tquote_end\tmention_start\tmention_end\tmention_phrase\tchar_id\tquote")?;
    for quote in document.quotes().iter().filter(|q| q.kind == QuoteKind::Speech && q.parent.is_none()) {
        let mention = quote.source.map(|source| text.touched(source)).filter(|tokens| !tokens.is_empty());
        let mention = mention.map_or("None\tNone\tNone".to_owned(), |tokens| {
            format!("{}\t{}\t{}", tokens.start, tokens.end - 1, text.spaced(&tokens))
        });
        let speaker = quote.speaker.map_or("None".to_owned(), |id| id.0.to_string());
        for tokens in quote.pieces.iter().map(|&piece| text.touched(piece)).filter(|tokens| !tokens.is_empty()) {
            let last = tokens.end.saturating_sub(1);
            writeln!(out, "{}\t{last}\t{mention}\t{speaker}\t{}", tokens.start, text.spaced(&tokens))?;
        }
    }
    Ok(())
}

/// Writes the first columns of BookNLP's `.tokens` table, to which the numbers of
/// [`booknlp_quotes`] refer.
///
/// `byte_onset` and `byte_offset` count characters, as they do in BookNLP in spite of
/// their names. Its columns of lemmas, tags and syntax are left out.
///
/// # Errors
/// The writer's.
pub fn booknlp_tokens(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    let text = Text::read(document.text());
    let offsets = Offsets::new(document.text());
    writeln!(
        out,
        "paragraph_ID\tsentence_ID\ttoken_ID_within_sentence\ttoken_ID_within_document\tword\tbyte_onset\tbyte_offset"
    )?;
    for paragraph in 0..text.paragraph_count() {
        for sentence in text.paragraph(paragraph) {
            for (within, token) in text.sentence(sentence).enumerate() {
                let word = text.word(token);
                let Some(chars) = text.tokens.get(token).map(|token| offsets.chars(token.span())) else { continue };
                let (onset, offset) = (chars.start, chars.end);
                writeln!(out, "{paragraph}\t{sentence}\t{within}\t{token}\t{word}\t{onset}\t{offset}")?;
            }
        }
    }
    Ok(())
}
