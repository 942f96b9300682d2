//! Texts from JSON lines, plain files and folders, compressed with gzip or not.

use super::lines::{object, without_mark};
use super::program::about;
use flate2::read::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::Value;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// More bytes than this are no text but a mistake, and shall not fill the memory.
const LONGEST: u64 = 256 << 20;

/// What a line of JSON holds.
#[derive(Deserialize)]
#[serde(expecting = "an object with a `text`")]
struct Record {
    /// Whatever the input has: a string, a number, nothing.
    #[serde(default)]
    id: Value,
    text: String,
}

/// A record as it was read.
#[derive(Hash)]
pub struct Raw {
    /// Where: `FILE:LINE`, or `FILE` for a text of its own.
    place: String,
    bytes: Vec<u8>,
    is_json: bool,
}

impl Raw {
    /// Its id and its text, or what is wrong with it.
    pub fn read(self) -> Result<(Value, String), String> {
        if self.is_json {
            let record: Record = object(&self.bytes).map_err(|problem| format!("{}: {problem}", self.place))?;
            return Ok((record.id, record.text));
        }
        let text = String::from_utf8(self.bytes).map_err(|error| format!("{}: {error}", self.place))?;
        Ok((self.place.into(), text))
    }
}

/// The files that the arguments name.
#[derive(Debug)]
pub struct Inputs {
    files: Vec<PathBuf>,
    /// As they lie on disk.
    bytes: u64,
    /// Of their names and lengths, in order.
    sum: u64,
}

impl fmt::Display for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} files of {} bytes ({:x})", self.files.len(), self.bytes, self.sum)
    }
}

impl Inputs {
    /// Files, `-` for standard input, and folders, which stand for every file in them whose
    /// name begins with no dot and is none to leave out, in the order of their names.
    pub fn find(arguments: &[OsString], leaves_out: impl Fn(&Path) -> bool) -> io::Result<Self> {
        let mut inputs = Inputs { files: Vec::new(), bytes: 0, sum: 0 };
        let mut names = DefaultHasher::new();
        // A stack instead of a recursion, so that what is to come first stands last.
        let mut stack: Vec<(PathBuf, bool)> = arguments.iter().rev().map(|path| (path.into(), true)).collect();
        while let Some((path, is_named)) = stack.pop() {
            if is_stdin(&path) {
                inputs.files.push(path);
                continue;
            }
            let bytes = match fs::metadata(&path) {
                Ok(meta) if meta.is_dir() => {
                    let paths = inside(&path).map_err(about(&path))?;
                    stack.extend(paths.into_iter().filter(|path| !leaves_out(path)).map(|path| (path, false)));
                    continue;
                }
                Ok(meta) => meta.len(),
                Err(error) if is_named => return Err(about(&path)(error)),
                // A broken link in a folder: a problem in its place.
                Err(_) => 0,
            };
            (&path, bytes).hash(&mut names);
            inputs.bytes += bytes;
            inputs.files.push(path);
        }
        Ok(Inputs { sum: names.finish(), ..inputs })
    }

    /// Every record, in order; a file that cannot be read (to its end) is a problem in its place.
    pub fn records<'a>(&'a self, progress: &'a ProgressBar) -> impl Iterator<Item = Result<Raw, String>> + Send + 'a {
        self.files.iter().flat_map(|path| {
            let (opened, problem) = match open(path, progress) {
                Ok(reader) => (Some(records_of(path, reader)), None),
                Err(error) => (None, Some(Err(format!("{}: {error}", path.display())))),
            };
            opened.into_iter().flatten().chain(problem)
        })
    }

    /// A bar over the bytes of the files; hidden where standard error is no terminal.
    pub fn progress(&self) -> ProgressBar {
        if self.files.iter().any(|path| is_stdin(path)) {
            return ProgressBar::no_length();
        }
        let style = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta} left");
        ProgressBar::new(self.bytes).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What is to be read in a folder, the last name first. Links to folders are left out: they
/// can run in circles.
fn inside(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_linked_folder = entry.file_type()?.is_symlink() && entry.path().is_dir();
        if !is_linked_folder && !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    paths.sort_unstable_by(|a, b| b.cmp(a));
    Ok(paths)
}

type Reader = Box<dyn BufRead + Send>;

fn open(path: &Path, progress: &ProgressBar) -> io::Result<Reader> {
    if is_stdin(path) {
        return Ok(Box::new(BufReader::new(progress.wrap_read(io::stdin()))));
    }
    let file = BufReader::new(progress.wrap_read(File::open(path)?));
    if has_extension(path, &["gz"]) {
        return Ok(Box::new(BufReader::new(MultiGzDecoder::new(file))));
    }
    Ok(Box::new(file))
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|found| extensions.iter().any(|wanted| found.eq_ignore_ascii_case(wanted)))
}

fn records_of(path: &Path, reader: Reader) -> Records {
    let unzipped = if has_extension(path, &["gz"]) { path.with_extension("") } else { path.to_owned() };
    let is_json = is_stdin(path) || has_extension(&unzipped, &["jsonl", "ndjson"]);
    Records { path: path.display().to_string(), reader, is_json, line: 0, ended: false }
}

/// The records of a file: its lines, or the whole.
struct Records {
    path: String,
    reader: Reader,
    is_json: bool,
    line: usize,
    ended: bool,
}

impl Iterator for Records {
    type Item = Result<Raw, String>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            self.line += 1;
            let place = if self.is_json { format!("{}:{}", self.path, self.line) } else { self.path.clone() };
            let bytes = match self.read() {
                Ok(bytes) => bytes,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(format!("{place}: {error}")));
                }
            };
            self.ended = !self.is_json || bytes.is_empty();
            if bytes.len() as u64 > LONGEST {
                return Some(Err(format!("{place}: longer than {LONGEST} bytes")));
            }
            if !self.is_json || !without_mark(&bytes).trim_ascii().is_empty() {
                return Some(Ok(Raw { place, bytes, is_json: self.is_json }));
            }
        }
        None
    }
}

impl Records {
    /// A line with its end, or the whole file; no more than a byte above [`LONGEST`] of it.
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut limited = self.reader.by_ref().take(LONGEST + 1);
        if !self.is_json {
            limited.read_to_end(&mut bytes)?;
        } else if limited.read_until(b'\n', &mut bytes)? as u64 > LONGEST && bytes.last() != Some(&b'\n') {
            self.reader.skip_until(b'\n')?;
        }
        Ok(bytes)
    }
}
