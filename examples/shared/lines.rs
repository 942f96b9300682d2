//! JSON lines as other programs write them.

/// A line without the byte-order mark that some programs put before the first one.
pub fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line)
}

/// The object that a line holds. A list is none, though its items might do for the fields.
pub fn object<'a, T: serde::Deserialize<'a>>(line: &'a [u8]) -> Result<T, String> {
    let line = without_mark(line).trim_ascii();
    if line.first() == Some(&b'[') {
        return Err("an object is expected, not a list".to_owned());
    }
    serde_json::from_slice(line).map_err(|error| error.to_string())
}
