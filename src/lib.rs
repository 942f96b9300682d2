//! Quotation attribution: *who said what*, in any English text.
#![forbid(unsafe_code)]

mod claims;
mod document;
mod error;
mod lexicon;
mod limits;
mod marks;
mod model;
mod parser;
mod span;
mod tags;
mod text;
#[cfg(feature = "train")]
pub mod train;

pub use document::*;
pub use error::Error;
pub use parser::Parser;
pub use span::{Offsets, Span};
