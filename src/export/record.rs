//! whosaid's own JSON.

use crate::document::{Cue, Document};
use crate::span::{Offsets, Span};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
#[cfg(feature = "json")]
use std::io;

/// The version of the [`Record`]'s layout.
///
/// A minor release may add fields, and names to the kinds and classes: let your reader pass over fields
/// and accept names that it does not know. Whatever else changes (a field that goes, or takes another
/// name, type, unit or meaning) makes this number one greater, and only a major release does that. A [`Document`] of
/// this crate reads the names that it knows, which are those of its own release and of earlier ones.
pub const SCHEMA: u32 = 1;

/// What the offsets of a [`Record`] count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unit {
    /// UTF-8 bytes, as Rust and Go slice strings.
    #[default]
    Bytes,
    /// Characters (Unicode scalar values), as Python slices strings.
    Chars,
    /// UTF-16 code units, as JavaScript, Java and C# slice strings.
    Utf16,
}

/// A document for the outside: a schema version, the unit of its offsets, then the fields
/// of the [`Document`].
///
/// A record in [`Unit::Bytes`] reads back as a [`Document`].
///
/// ```
/// use whosaid::{export::{Record, Unit}, Document, Parser};
/// let document = Parser::new().parse("“Žižkov is closed,” said Ana Ruiz.");
/// let json = serde_json::to_string(&Record::new(&document))?;
/// assert!(json.starts_with(r#"{"schema":1,"unit":"bytes","text":"#));
/// assert_eq!(serde_json::from_str::<Document<'_>>(&json)?, document);
///
/// let python = serde_json::to_value(Record::with_unit(&document, Unit::Chars))?;
/// assert_eq!(python["quotes"][0]["span"]["end"], 19);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record<'d, 't> {
    schema: u32,
    unit: Unit,
    #[serde(flatten)]
    document: Cow<'d, Document<'t>>,
}

impl<'d, 't> Record<'d, 't> {
    /// The document with its offsets in bytes. Copies nothing.
    pub fn new(document: &'d Document<'t>) -> Self {
        Record { schema: SCHEMA, unit: Unit::Bytes, document: Cow::Borrowed(document) }
    }

    /// The document with its offsets in another unit.
    pub fn with_unit(document: &'d Document<'t>, unit: Unit) -> Self {
        let mut record = Record { unit, ..Record::new(document) };
        if unit == Unit::Bytes {
            return record;
        }
        let offsets = Offsets::new(document.text());
        let convert = |span: &mut Span| {
            let range = if unit == Unit::Chars { offsets.chars(*span) } else { offsets.utf16(*span) };
            *span = Span::new(range.start, range.end);
        };
        record.document.to_mut().spans_mut().for_each(convert);
        record
    }
}

impl<'t> Document<'t> {
    fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> + use<'_, 't> {
        fn of_cue(cue: &mut Option<Cue>) -> Option<&mut Span> {
            cue.as_mut().map(|cue| &mut cue.span)
        }
        let quotes = self.quotes.iter_mut().flat_map(|quote| {
            let found = [quote.source.as_mut(), of_cue(&mut quote.cue), quote.addressee.as_mut()];
            [&mut quote.span, &mut quote.inner].into_iter().chain(&mut quote.pieces).chain(found.into_iter().flatten())
        });
        let claims = self.claims.iter_mut().flat_map(|claim| {
            let found = [of_cue(&mut claim.cue), claim.addressee.as_mut(), claim.medium.as_mut()];
            claim.source.iter_mut().chain(&mut claim.content).chain(found.into_iter().flatten())
        });
        let mentions = self.speakers.iter_mut().flat_map(|speaker| &mut speaker.mentions);
        quotes.chain(claims).chain(mentions)
    }
}

/// Writes the [`Record`] as JSON for people to read, with a line end. Offsets count UTF-8 bytes.
///
/// # Errors
/// The writer's.
#[cfg(feature = "json")]
pub fn json(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut out, &Record::new(document))?;
    writeln!(out)
}

/// Writes the [`Record`] as one line of JSON, with its line end. Offsets count UTF-8 bytes.
///
/// # Errors
/// The writer's.
#[cfg(feature = "json")]
pub fn json_line(document: &Document<'_>, mut out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer(&mut out, &Record::new(document))?;
    writeln!(out)
}
