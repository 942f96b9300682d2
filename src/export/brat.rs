//! brat's stand-off annotations.

use super::names;
use crate::document::{Cue, Document, QuoteKind};
use crate::span::{Offsets, Span};
use std::collections::HashMap;
use std::io;

/// The `annotation.conf` that brat needs to show what [`brat`] writes.
pub const BRAT_CONFIGURATION: &str = "\
[entities]
Speech
Title
Nickname
Term
Cited
Claim
Source
Cue
Addressee
Medium

[relations]
Said_by\tArg1:Speech|Claim, Arg2:Source
Reported_with\tArg1:Speech|Claim, Arg2:Cue
Told_to\tArg1:Speech|Claim, Arg2:Addressee
Said_in\tArg1:Claim, Arg2:Medium

[events]

[attributes]
Negated\tArg:Cue
Hypothetical\tArg:Cue
";

/// Writes brat's stand-off format, the `.ann` file beside a `.txt` file that holds the
/// document's text as it is.
///
/// Offsets count characters. Each quote and claim is a text-bound annotation with relations
/// to its sources, cue, addressee and medium, and a note with the speaker's name, the
/// evidence of a quote or the kind of a claim, and the confidence; a quote without a speaker
/// has no note. As brat demands, a span is cut where a line ends.
/// [`BRAT_CONFIGURATION`] is the configuration for it.
///
/// # Errors
/// The writer's.
pub fn brat(document: &Document<'_>, out: impl io::Write) -> io::Result<()> {
    let mut ann = Ann { document, offsets: Offsets::new(document.text()), out, known: HashMap::new(), last: [0; 4] };
    for quote in document.quotes() {
        let Some(entity) = ann.entity(entity_type(quote.kind), &quote.pieces)? else { continue };
        ann.related(entity, "Said_by", "Source", quote.source.as_slice())?;
        ann.cue(entity, quote.cue.as_ref())?;
        ann.related(entity, "Told_to", "Addressee", quote.addressee.as_slice())?;
        if let Some(name) = document.speaker_of(quote) {
            ann.note(entity, &format!("{name}; {}; {}", quote.evidence, quote.confidence))?;
        }
    }
    for claim in document.claims() {
        let Some(entity) = ann.entity("Claim", &claim.content)? else { continue };
        ann.related(entity, "Said_by", "Source", &claim.source)?;
        ann.cue(entity, claim.cue.as_ref())?;
        ann.related(entity, "Told_to", "Addressee", claim.addressee.as_slice())?;
        ann.related(entity, "Said_in", "Medium", claim.medium.as_slice())?;
        let speakers = names(document, claim);
        ann.note(entity, &format!("{speakers}; {}; {}", claim.kind, claim.confidence))?;
    }
    Ok(())
}

fn entity_type(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Speech => "Speech",
        QuoteKind::Title => "Title",
        QuoteKind::Nickname => "Nickname",
        QuoteKind::Term => "Term",
        QuoteKind::Cited => "Cited",
    }
}

/// An `.ann` file under way.
struct Ann<'d, W> {
    document: &'d Document<'d>,
    offsets: Offsets<'d>,
    out: W,
    /// The sources, cues, addressees and media that are written, since quotes and claims share them.
    known: HashMap<(&'static str, Span), usize>,
    /// The last number of each kind of [`Line`].
    last: [usize; 4],
}

/// The lines of an `.ann` file, which are numbered by their kind.
#[derive(Clone, Copy)]
enum Line {
    Entity,
    Relation,
    Attribute,
    Note,
}

impl<W: io::Write> Ann<'_, W> {
    /// Writes a line behind its id, and returns the id's number.
    #[allow(clippy::indexing_slicing, reason = "both lists have a place for each kind of line")]
    fn line(&mut self, kind: Line, rest: &str) -> io::Result<usize> {
        let letter = ['T', 'R', 'A', '#'][kind as usize];
        let number = &mut self.last[kind as usize];
        *number += 1;
        writeln!(self.out, "{letter}{number}\t{rest}")?;
        Ok(*number)
    }

    /// A text-bound annotation; none for spans without visible text.
    fn entity(&mut self, entity_type: &str, spans: &[Span]) -> io::Result<Option<usize>> {
        let lines: Vec<Span> = spans.iter().flat_map(|&span| lines(self.document.text(), span)).collect();
        if lines.is_empty() {
            return Ok(None);
        }
        let ranges = lines.iter().map(|&line| self.offsets.chars(line));
        let ranges: Vec<String> = ranges.map(|range| format!("{} {}", range.start, range.end)).collect();
        let texts: Vec<&str> = lines.iter().map(|&line| self.document.slice(line)).collect();
        self.line(Line::Entity, &format!("{entity_type} {}\t{}", ranges.join(";"), texts.join(" "))).map(Some)
    }

    fn related(&mut self, from: usize, relation: &str, part: &'static str, spans: &[Span]) -> io::Result<()> {
        for &span in spans {
            let to = match self.known.get(&(part, span)) {
                Some(&known) => known,
                None => {
                    let Some(new) = self.entity(part, &[span])? else { continue };
                    self.known.insert((part, span), new);
                    new
                }
            };
            self.line(Line::Relation, &format!("{relation} Arg1:T{from} Arg2:T{to}"))?;
        }
        Ok(())
    }

    fn cue(&mut self, from: usize, cue: Option<&Cue>) -> io::Result<()> {
        let Some(cue) = cue else { return Ok(()) };
        let is_new = !self.known.contains_key(&("Cue", cue.span));
        self.related(from, "Reported_with", "Cue", &[cue.span])?;
        let Some(&entity) = self.known.get(&("Cue", cue.span)).filter(|_| is_new) else { return Ok(()) };
        for (attribute, holds) in [("Negated", cue.negated), ("Hypothetical", cue.hypothetical)] {
            if holds {
                self.line(Line::Attribute, &format!("{attribute} T{entity}"))?;
            }
        }
        Ok(())
    }

    fn note(&mut self, entity: usize, note: &str) -> io::Result<()> {
        let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
        self.line(Line::Note, &format!("AnnotatorNotes T{entity}\t{note}")).map(drop)
    }
}

/// The lines of a span, without the white space at their ends.
fn lines(text: &str, span: Span) -> impl Iterator<Item = Span> + '_ {
    let mut next = span.start;
    text.get(span.range()).unwrap_or_default().split_inclusive(['\n', '\r']).filter_map(move |line| {
        let start = next + line.len() - line.trim_start().len();
        next += line.len();
        let visible = line.trim();
        (!visible.is_empty()).then(|| Span::new(start, start + visible.len()))
    })
}
