//! The one entry: the passes in their order.
use crate::builder::{ParserBuilder, Settings};
use crate::document::*;
use crate::marks::{self, Passage};
use crate::text::Text;
use std::borrow::Cow;

/// Finds who said what.
#[derive(Debug, Clone, Default)]
pub struct Parser {
    settings: Settings,
}

impl Parser {
    /// A parser with the embedded model.
    pub fn new() -> Self {
        Parser::default()
    }

    /// Settings before parsing: a cast, more verbs, a least confidence.
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }

    pub(crate) fn with(settings: Settings) -> Self {
        Parser { settings }
    }

    /// Parses a text.
    pub fn parse<'t>(&self, source: &'t str) -> Document<'t> {
        let text = Text::read(source);
        let passages = marks::marks(&text);
        let quotes = passages.iter().zip(marks::forms(&text, &passages)).map(|(p, f)| quote(&text, p, f)).collect();
        Document { text: Cow::Borrowed(source), quotes, claims: Vec::new(), speakers: Vec::new() }
    }
}
fn quote(text: &Text<'_>, p: &Passage, f: marks::Form) -> Quote {
    let span = text.cover(p.outer.clone());
    Quote {
        span,
        inner: text.cover(p.inner.clone()),
        pieces: vec![span],
        parent: p.parent.map(|p| QuoteId(p as u32)),
        kind: if f == marks::Form::Whole { QuoteKind::Speech } else { QuoteKind::Term },
        incomplete: p.incomplete,
        source: None,
        cue: None,
        speaker: None,
        addressee: None,
        evidence: Evidence::None,
        confidence: 0.0,
    }
}
