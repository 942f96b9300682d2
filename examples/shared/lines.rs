//! JSON lines as other programs write them.

/// A line without the byte-order mark that some programs put before the first one.
pub fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line)
}
