//! A text from a file, and what was made of it to standard output.

use super::program::about;
use std::ffi::OsStr;
use std::io::{self, Write};

/// The text of a file; `-` is standard input.
pub fn read(file: &OsStr) -> io::Result<String> {
    if file == "-" {
        return io::read_to_string(io::stdin()).map_err(about("standard input".as_ref()));
    }
    std::fs::read_to_string(file).map_err(about(file.as_ref()))
}

/// Writes to standard output.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}
