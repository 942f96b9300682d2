//! Quotation attribution: *who said what*, in any English text.
#![forbid(unsafe_code)]

mod builder;
mod document;
mod error;
mod lexicon;
mod limits;
mod marks;
mod parser;
mod span;
mod text;

pub use builder::ParserBuilder;
pub use document::*;
pub use error::Error;
pub use parser::Parser;
pub use span::{Offsets, Span};
