//! W3C Web Annotations, which annotation tools and e-readers anchor in a page.

use super::Items;
use crate::document::{Claim, Cue, Document, Quote};
use crate::span::{Offsets, Span};
use serde::Serialize;
use serde_json::{json, Value};
use std::io;

/// How many characters around a passage help to find it again.
const CONTEXT: usize = 32;

/// Writes an `AnnotationPage` of the
/// [Web Annotation data model](https://www.w3.org/TR/annotation-model/) as JSON-LD: an
/// annotation for each quote and each claim.
///
/// `source` is the address (an IRI) of the text; ids are made from it. A piece of a quote or
/// claim is a target, with a `TextQuoteSelector` (32 characters of prefix and suffix) and a
/// `TextPositionSelector`, which counts characters. The bodies are what kind of thing it is
/// (`classifying`), a name for each speaker (`identifying`), and where the text names them
/// and the cue stands (`linking`). `whosaid:evidence` and `whosaid:confidence`, the `whosaid:role` of what is linked,
/// and `whosaid:negated` and `whosaid:hypothetical` of a cue that is one are extensions that the page's own context
/// declares.
///
/// # Errors
/// The writer's.
pub fn web_annotation(document: &Document<'_>, source: &str, mut out: impl io::Write) -> io::Result<()> {
    let annotator = Annotator { document, source, offsets: Offsets::new(document.text()) };
    let page = Page {
        context: json!(["http://www.w3.org/ns/anno.jsonld", { "whosaid": "https://docs.rs/whosaid/#" }]),
        id: format!("{source}#whosaid"),
        items: Items(|| annotator.annotations()),
        kind: "AnnotationPage",
    };
    serde_json::to_writer_pretty(&mut out, &page)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Page<Items> {
    #[serde(rename = "@context")]
    context: Value,
    id: String,
    items: Items,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// Makes the annotations of a document.
struct Annotator<'d> {
    document: &'d Document<'d>,
    source: &'d str,
    offsets: Offsets<'d>,
}

impl Annotator<'_> {
    fn annotations(&self) -> impl Iterator<Item = Value> + '_ {
        let quotes = self.document.quotes().iter().enumerate().map(|(id, quote)| self.quote(id, quote));
        let claims = self.document.claims().iter().enumerate().map(|(id, claim)| self.claim(id, claim));
        quotes.chain(claims)
    }

    fn quote(&self, id: usize, quote: &Quote) -> Value {
        let mut bodies = vec![textual("classifying", quote.kind.name())];
        bodies.extend(self.document.speaker_of(quote).map(|name| textual("identifying", name)));
        bodies.extend(self.links("source", quote.source.as_slice()));
        bodies.extend(quote.cue.as_ref().map(|cue| self.cue(cue)));
        json!({
            "id": format!("{}#whosaid-quote-{id}", self.source),
            "type": "Annotation",
            "motivation": "classifying",
            "whosaid:evidence": quote.evidence.name(),
            "whosaid:confidence": number(quote.confidence),
            "body": bodies,
            "target": quote.pieces.iter().map(|&piece| self.place(piece)).collect::<Vec<_>>(),
        })
    }

    fn claim(&self, id: usize, claim: &Claim) -> Value {
        let mut bodies = vec![textual("classifying", &format!("{} claim", claim.kind))];
        bodies.extend(self.document.speakers_of(claim).map(|name| textual("identifying", name)));
        bodies.extend(self.links("source", &claim.source));
        bodies.extend(claim.cue.as_ref().map(|cue| self.cue(cue)));
        json!({
            "id": format!("{}#whosaid-claim-{id}", self.source),
            "type": "Annotation",
            "motivation": "classifying",
            "whosaid:confidence": number(claim.confidence),
            "body": bodies,
            "target": claim.content.iter().map(|&span| self.place(span)).collect::<Vec<_>>(),
        })
    }

    fn links<'a>(&'a self, role: &'a str, spans: &'a [Span]) -> impl Iterator<Item = Value> + 'a {
        spans.iter().map(move |&span| self.link(role, span))
    }

    #[allow(clippy::indexing_slicing, reason = "a JSON object takes any key")]
    fn link(&self, role: &str, span: Span) -> Value {
        let mut link = self.place(span);
        link["purpose"] = "linking".into();
        link["whosaid:role"] = role.into();
        link
    }

    #[allow(clippy::indexing_slicing, reason = "a JSON object takes any key")]
    fn cue(&self, cue: &Cue) -> Value {
        let mut link = self.link("cue", cue.span);
        for (name, is_so) in [("whosaid:negated", cue.negated), ("whosaid:hypothetical", cue.hypothetical)] {
            if is_so {
                link[name] = true.into();
            }
        }
        link
    }

    /// A stretch of the text, for a program to find it by its words or by its offsets.
    fn place(&self, span: Span) -> Value {
        let text = self.document.text();
        let chars = self.offsets.chars(span);
        json!({
            "type": "SpecificResource",
            "source": self.source,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": self.document.slice(span),
                    "prefix": last_chars(text.get(..span.start).unwrap_or_default()),
                    "suffix": first_chars(text.get(span.end..).unwrap_or_default()),
                },
                { "type": "TextPositionSelector", "start": chars.start, "end": chars.end },
            ],
        })
    }
}

/// As few digits as tell it apart: 0.9, and not the 0.8999999761581421 that stands for it in twice the bits.
fn number(confidence: f32) -> f64 {
    confidence.to_string().parse().unwrap_or_default()
}

fn textual(purpose: &str, value: &str) -> Value {
    json!({ "type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain" })
}

fn first_chars(text: &str) -> &str {
    text.char_indices().nth(CONTEXT).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn last_chars(text: &str) -> &str {
    text.char_indices().rev().nth(CONTEXT - 1).and_then(|(start, _)| text.get(start..)).unwrap_or(text)
}
