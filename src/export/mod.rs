//! Documents as JSON of our own and in the formats of other tools.
//!
//! | function | format | offsets count | feature |
//! | --- | --- | --- | --- |
//! | [`json`], [`json_line`] | whosaid's own [`Record`] | UTF-8 bytes | `json` |
//! | [`web_annotation()`] | W3C Web Annotation, JSON-LD | characters | `json` |
//! | [`corenlp()`] | the `quotes` and `sentences` of CoreNLP's JSON | UTF-16 code units; tokens | `json` |
//! | [`booknlp_quotes`], [`booknlp_tokens`] | BookNLP's `.quotes` and `.tokens` tables | tokens; characters | |
//! | [`brat()`] | brat's stand-off `.ann` | characters | |
//! | [`csv()`] | one row for each quote and claim | UTF-8 bytes | |
//!
//! Characters are Unicode scalar values, as Python counts them; every range is half-open,
//! except for token ranges, which name their last token, as CoreNLP and BookNLP do.
//!
//! A [`Record`] needs no feature: it is serde's, for any of its formats, and holds
//! offsets in the [`Unit`] of your choice.
//!
//! The functions write in small portions: give a file or socket in a
//! [`BufWriter`](std::io::BufWriter). The only error is the writer's.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens, lines and ids; the last token of a range that is not empty"
)]
// The table names functions that are not there without the feature.
#![cfg_attr(not(feature = "json"), allow(rustdoc::broken_intra_doc_links))]

mod booknlp;
mod brat;
#[cfg(feature = "json")]
mod corenlp;
mod csv;
mod record;
mod tokens;
#[cfg(feature = "json")]
mod web_annotation;

pub use booknlp::{booknlp_quotes, booknlp_tokens};
pub use brat::{brat, BRAT_CONFIGURATION};
#[cfg(feature = "json")]
pub use corenlp::corenlp;
pub use csv::csv;
#[cfg(feature = "json")]
pub use record::{json, json_line};
pub use record::{Record, Unit, SCHEMA};
#[cfg(feature = "json")]
pub use web_annotation::web_annotation;

use crate::document::{Claim, Document};
use crate::span::Span;

/// A list whose items are made while they are written, so that no more than one of them is held at a time.
#[cfg(feature = "json")]
struct Items<F>(F);

#[cfg(feature = "json")]
impl<F: Fn() -> I, I: Iterator<Item: serde::Serialize>> serde::Serialize for Items<F> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// The names of a claim's speakers as one field.
fn names(document: &Document<'_>, claim: &Claim) -> String {
    document.speakers_of(claim).collect::<Vec<_>>().join("; ")
}

/// The texts of several spans as one field.
fn texts(document: &Document<'_>, spans: &[Span]) -> String {
    spans.iter().map(|&span| document.slice(span)).collect::<Vec<_>>().join(" … ")
}
