//! Quotation attribution: *who said what*, in any English text.
#![forbid(unsafe_code)]

mod assemble;
mod attribution;
mod builder;
mod claims;
mod cues;
mod details;
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
mod parser;
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
