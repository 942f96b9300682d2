//! Who said what in many texts: JSON lines, plain files, folders and gzip in, JSON lines out.
//!
//! ```text
//! cargo run --release --example batch -- articles/ more.jsonl.gz -o out.jsonl
//! cargo run --release --example batch < articles.jsonl > out.jsonl
//! ```
//!
//! `.jsonl` and `.ndjson` files, and standard input, hold a record on each line, `{"id"?: …, "text":
//! …}`; every other file is one text, with its path for an id. The output has a line for each record, in
//! order: `{"id", "schema", "unit", "text", "story", "quotes", "claims", "speakers"}`, which
//! `whosaid::export::Record` describes. A bad record is reported on standard error and
//! skipped; the exit status is then 1.
//!
//! All cores work; memory holds a few records for each core, however long the input is.
//! With `-o`, an interrupted run goes on with `--resume`: no line is lost and none is doubled. `OUT.checkpoint`, which
//! stays beside the output, tells how far it is and for which records; `--resume` reads those again and refuses others.
//! Neither is read if it lies in a folder of inputs.

mod shared {
    pub mod input;
    pub mod lines;
    pub mod parallel;
    pub mod program;
    pub mod resumable;
    pub mod stderr;
}

use indicatif::ProgressBar;
use lexopt::{Arg, ValueExt};
use serde::Serialize;
use serde_json::Value;
use shared::input::{Inputs, Raw};
use shared::parallel::in_order;
use shared::program::{exit, print, Outcome};
use shared::resumable::{self, Lines};
use shared::stderr::say;
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use whosaid::export::{Record, Unit};
use whosaid::Parser;

const USAGE: &str = "\
usage: batch [-o OUT.jsonl [--resume]] [--unit bytes|chars|utf16] [FILE | FOLDER | -]...

Reads standard input where no file is named, and writes to standard output without -o.
";

fn main() -> ExitCode {
    exit("batch", USAGE, Request::read().and_then(run))
}

#[derive(Default)]
struct Request {
    inputs: Vec<OsString>,
    output: Option<PathBuf>,
    resume: bool,
    unit: Unit,
    help: bool,
}

impl Request {
    fn read() -> Result<Self, Box<dyn std::error::Error>> {
        let mut request = Request::default();
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => request.help = true,
                Arg::Short('o') | Arg::Long("output") => request.output = Some(arguments.value()?.into()),
                Arg::Long("resume") => request.resume = true,
                Arg::Long("unit") => request.unit = arguments.value()?.parse_with(unit)?,
                Arg::Value(input) => request.inputs.push(input),
                _ => return Err(argument.unexpected().into()),
            }
        }
        if request.resume && request.output.is_none() {
            return Err(lexopt::Error::from("--resume needs -o").into());
        }
        if request.inputs.is_empty() {
            request.inputs.push("-".into());
        }
        Ok(request)
    }
}

fn unit(name: &str) -> Result<Unit, &'static str> {
    match name {
        "bytes" => Ok(Unit::Bytes),
        "chars" => Ok(Unit::Chars),
        "utf16" => Ok(Unit::Utf16),
        _ => Err("bytes, chars or utf16 is expected"),
    }
}

fn run(request: Request) -> Outcome {
    if request.help {
        return print(USAGE);
    }
    let is_own = |path: &Path| request.output.as_deref().is_some_and(|output| resumable::is_own(path, output));
    let inputs = Inputs::find(&request.inputs, is_own)?;
    let bad = match &request.output {
        None => to_stdout(&inputs, request.unit)?,
        Some(path) => {
            let job = format!("{inputs} in {:?}", request.unit);
            to_file(
                &inputs,
                request.unit,
                if request.resume { Lines::resume(path, job)? } else { Lines::create(path, job)? },
            )?
        }
    };
    match bad {
        0 => Ok(()),
        1 => Err("1 bad record was skipped".into()),
        _ => Err(format!("{bad} bad records were skipped").into()),
    }
}

/// Answers every record; how many were bad.
fn to_stdout(inputs: &Inputs, unit: Unit) -> io::Result<usize> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut bad = 0;
    let progress = inputs.progress();
    answer_all(inputs.records(&progress), &progress, unit, |_, line| match line {
        Some(line) => out.write_all(line),
        None => {
            bad += 1;
            Ok(())
        }
    })?;
    out.flush()?;
    Ok(bad)
}

/// Answers every record that the file does not answer yet; how many were bad in all.
fn to_file(inputs: &Inputs, unit: Unit, mut lines: Lines) -> io::Result<usize> {
    let progress = inputs.progress();
    let mut records = inputs.records(&progress);
    let before = lines.checkpoint.records;
    lines.pass(records.by_ref().map(|record| sum(&record)))?;
    answer_all(records, &progress, unit, |sum, line| lines.answer(sum, line))?;
    if before > 0 && lines.checkpoint.records == before {
        say(format_args!("batch: {} is complete", lines.path().display()));
    }
    let bad = lines.checkpoint.bad;
    lines.finish()?;
    Ok(bad)
}

/// A sum of what was read of a record; of one that could not be read, none.
fn sum(record: &Result<Raw, String>) -> u64 {
    record.as_ref().map_or(0, |raw| {
        let mut hasher = DefaultHasher::new();
        raw.hash(&mut hasher);
        hasher.finish()
    })
}

/// Answers the records, each with its sum; a bad one is reported and given as `None`.
fn answer_all(
    records: impl Iterator<Item = Result<Raw, String>> + Send,
    progress: &ProgressBar,
    unit: Unit,
    mut write: impl FnMut(u64, Option<&[u8]>) -> io::Result<()>,
) -> io::Result<()> {
    let parser = Parser::new();
    let answer = |raw: Result<Raw, String>| (sum(&raw), raw.and_then(|raw| line(&parser, unit, raw)));
    in_order(records, answer, |(sum, answer)| match answer {
        Ok(line) => write(sum, Some(&line)),
        Err(problem) => {
            progress.suspend(|| say(format_args!("batch: {problem}")));
            write(sum, None)
        }
    })
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a Value,
    #[serde(flatten)]
    record: Record<'a, 'a>,
}

/// The line for one record, with its end.
fn line(parser: &Parser, unit: Unit, raw: Raw) -> Result<Vec<u8>, String> {
    let (id, text) = raw.read()?;
    let document = parser.parse(&text);
    let answer = Answer { id: &id, record: Record::with_unit(&document, unit) };
    let mut line = serde_json::to_vec(&answer).map_err(|error| error.to_string())?;
    line.push(b'\n');
    Ok(line)
}
