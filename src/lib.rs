//! Quotation attribution: *who said what*, in any English text.
#![forbid(unsafe_code)]

mod error;
mod limits;
mod span;
mod text;

pub use error::Error;
pub use span::{Offsets, Span};
