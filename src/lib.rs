//! Quotation attribution: *who said what*, in any English text, in time linear in its length and
//! without a model download, a network or a second process.
//!
//! ```
//! let text = "\"We wait,\" Ann Lee told reporters. She said the dam would hold.";
//! let document = whosaid::Parser::new().parse(text);
//! let quote = &document.quotes()[0];
//! assert_eq!(document.slice(quote.inner), "We wait,");
//! assert_eq!(document.speaker_of(quote), Some("Ann Lee"));
//! ```
//!
//! # Overview
//! - [`Parser`] finds who said what; [`Parser::builder`] takes a cast, more verbs and a least
//!   confidence. Cheap to share between threads.
//! - [`Document`] is what a parse returns: [`Quote`]s, [`Claim`]s and [`Speaker`]s, plain values whose
//!   [`Span`]s slice the text that was parsed. [`Offsets`] converts them to characters and UTF-16.
//! - [`export`] writes whosaid's own JSON and the formats of other tools; [`guide`] tells how it decides,
//!   how to read the answers, and recipes.
//! - [`Parser::explain`] gives the [`Reason`]s of a claim; [`Error`] says what is wrong with a setting.
//!
//! # How it is organised
//! ```text
//! &str ─ text ─ marks ─ tags ─ mentions ─ cues ─ speakers ─ attribution ─ claims ─ layout ─ assemble ─ Document
//! ```
//! Each pass is one module that reads what earlier ones made and returns plain values.
//!
//! # Untrusted input
//! Text is never an error: any `&str` gives a [`Document`]. There is no `unsafe` and no recursion over
//! the input, and every look-back has a named limit. Only configuration and model bytes can be wrong,
//! and give an [`Error`] that names what is. Each promise and its tests: [Trust](guide#trust).
//!
//! # Features
//! - `json`: the JSON formats of [`export`].
//! - `train`: the training of the embedded weights.
#![forbid(unsafe_code)]
// Panicking operations are denied; a module that indexes or counts allows it once, with the reason why it
// cannot fail.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::string_slice
    )
)]

mod assemble;
mod attribution;
mod builder;
mod claims;
mod cues;
mod document;
mod error;
pub mod export;
#[doc = include_str!("guide.md")]
pub mod guide {}
mod layout;
mod lexicon;
mod limits;
mod marks;
mod mentions;
mod model;
mod names;
mod order;
mod own;
mod parser;
mod passes;
mod placed;
mod span;
mod speakers;
mod tags;
mod text;
#[cfg(feature = "train")]
pub mod train;

pub use builder::ParserBuilder;
pub use claims::Reason;
pub use document::*;
pub use error::Error;
pub use parser::Parser;
pub use span::{Offsets, Span};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
