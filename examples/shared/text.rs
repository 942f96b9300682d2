//! A text from a file or from standard input.

use super::program::about;
use std::ffi::OsStr;
use std::io::{self, Read};

/// The text of a file; `-` is standard input.
pub fn read(file: &OsStr) -> io::Result<String> {
    let (name, bytes) = match file.to_str() {
        Some("-") => (OsStr::new("standard input"), io::stdin().lock().bytes().collect()),
        _ => (file, std::fs::read(file)),
    };
    let text = bytes.and_then(|bytes| {
        String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.utf8_error()))
    });
    text.map_err(about(name.as_ref()))
}
