//! How the example programs end: what they print, and their exit status.

use super::stderr::say;
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

pub type Outcome = Result<(), Box<dyn Error>>;

/// The exit status: 0 for success, 2 for wrong arguments, 1 for every other failure.
pub fn exit(name: &str, usage: &str, outcome: Outcome) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    match error.downcast_ref::<io::Error>().map(io::Error::kind) {
        // Who closes the pipe has read enough.
        Some(io::ErrorKind::BrokenPipe) => return ExitCode::SUCCESS,
        _ => say(format_args!("{name}: {error}")),
    }
    if error.is::<lexopt::Error>() {
        say(usage.trim_end());
        return ExitCode::from(2);
    }
    ExitCode::FAILURE
}

/// Writes to standard output.
pub fn print(text: &str) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Says in an error which file it is about.
pub fn about(path: &Path) -> impl Fn(io::Error) -> io::Error + '_ {
    |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
