//! A table of who said what, for spreadsheets and data frames.

use super::{names, texts};
use crate::document::{Claim, Cue, Document, Quote};
use crate::span::Span;
use std::io;

const HEADER: [&str; 18] = [
    "record",
    "id",
    "parent",
    "kind",
    "speaker",
    "source",
    "cue",
    "lemma",
    "cue_class",
    "negated",
    "hypothetical",
    "addressee",
    "medium",
    "text",
    "start_byte",
    "end_byte",
    "evidence",
    "confidence",
];

/// Writes a row for each quote and then for each claim, as comma-separated values
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) with a header.
///
/// `start_byte` and `end_byte` are UTF-8 bytes from the first piece to the last; ` … ` joins
/// the pieces in `text`, and `; ` the names of several speakers; `negated` and `hypothetical` are `true` or `false`, and
/// empty where there is no cue. Cells hold the text
/// as it is: tell a spreadsheet to import them as text, not as formulas.
///
/// # Errors
/// The writer's.
pub fn csv(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    row(&mut out, HEADER.map(str::to_owned))?;
    for (id, quote) in document.quotes().iter().enumerate() {
        row(&mut out, quote_cells(document, id, quote))?;
    }
    for (id, claim) in document.claims().iter().enumerate() {
        row(&mut out, claim_cells(document, id, claim))?;
    }
    Ok(())
}

fn quote_cells(document: &Document<'_>, id: usize, quote: &Quote) -> [String; HEADER.len()] {
    let [cue, lemma, class, negated, hypothetical] = cue_cells(document, quote.cue.as_ref());
    [
        "quote".to_owned(),
        id.to_string(),
        quote.parent.map_or(String::new(), |parent| parent.0.to_string()),
        quote.kind.to_string(),
        document.speaker_of(quote).unwrap_or_default().to_owned(),
        texts(document, quote.source.as_slice()),
        cue,
        lemma,
        class,
        negated,
        hypothetical,
        texts(document, quote.addressee.as_slice()),
        String::new(),
        texts(document, &quote.pieces),
        quote.span.start.to_string(),
        quote.span.end.to_string(),
        quote.evidence.to_string(),
        quote.confidence.to_string(),
    ]
}

fn claim_cells(document: &Document<'_>, id: usize, claim: &Claim) -> [String; HEADER.len()] {
    let [cue, lemma, class, negated, hypothetical] = cue_cells(document, claim.cue.as_ref());
    let span = claim.content.iter().copied().reduce(Span::join).unwrap_or(Span::new(0, 0));
    [
        "claim".to_owned(),
        id.to_string(),
        claim.parent.map_or(String::new(), |parent| parent.0.to_string()),
        claim.kind.to_string(),
        names(document, claim),
        texts(document, &claim.source),
        cue,
        lemma,
        class,
        negated,
        hypothetical,
        texts(document, claim.addressee.as_slice()),
        texts(document, claim.medium.as_slice()),
        texts(document, &claim.content),
        span.start.to_string(),
        span.end.to_string(),
        String::new(),
        claim.confidence.to_string(),
    ]
}

fn cue_cells(document: &Document<'_>, cue: Option<&Cue>) -> [String; 5] {
    let Some(cue) = cue else { return Default::default() };
    let [negated, hypothetical] = [cue.negated, cue.hypothetical].map(|is_so| is_so.to_string());
    [document.slice(cue.span).to_owned(), cue.lemma.clone(), cue.class.to_string(), negated, hypothetical]
}

fn row(out: &mut impl io::Write, cells: [String; HEADER.len()]) -> io::Result<()> {
    let cells = cells.map(|cell| if cell.contains([',', '"', '\r', '\n']) { quoted(&cell) } else { cell });
    write!(out, "{}\r\n", cells.join(","))
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}
