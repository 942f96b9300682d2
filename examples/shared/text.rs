//! A text from a file or from standard input.

use super::program::about;
use std::ffi::OsStr;
use std::io;

/// The text of a file; `-` is standard input.
pub fn read(file: &OsStr) -> io::Result<String> {
    if file == "-" {
        return io::read_to_string(io::stdin()).map_err(about("standard input".as_ref()));
    }
    std::fs::read_to_string(file).map_err(about(file.as_ref()))
}
