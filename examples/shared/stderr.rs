//! What programs say beside their results.

use std::fmt::Display;
use std::io::{self, Write};

/// Writes a line to standard error; whoever has closed that does not want to know.
pub fn say(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
