//! A file of lines that goes on after an interruption where it stopped.
//!
//! A checkpoint beside it says how many records the first bytes of the file answer. It is
//! replaced in one step and only after those bytes are on disk, so it is never ahead of the
//! file; what the file has more is cut off before it goes on. It stays when the file is complete, so that a later run for
//! more or other input is not taken for the same one.

use super::program::about;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How much work an interruption may cost.
const INTERVAL: Duration = Duration::from_secs(1);

/// How far the file is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Everything that the lines depend on but what the records hold.
    pub job: String,
    /// Records that were read, the bad ones with them.
    pub records: usize,
    /// A sum over these records: they must be the same when the file goes on.
    pub sum: u64,
    pub bad: usize,
    /// Bytes of the output that answer them.
    pub bytes: u64,
}

/// The output under way.
#[derive(Debug)]
pub struct Lines {
    path: PathBuf,
    file: BufWriter<File>,
    pub checkpoint: Checkpoint,
    saved: Instant,
}

impl Lines {
    /// A new file. One that is there already is never written over.
    pub fn create(path: &Path, job: String) -> io::Result<Self> {
        if path.exists() {
            let hint = "is there already: --resume goes on with an interrupted run, or else remove it";
            return Err(io::Error::other(format!("{} {hint}", path.display())));
        }
        let checkpoint = Checkpoint { job, ..Checkpoint::default() };
        // Before the file, which without one could not be gone on with.
        save(path, &checkpoint)?;
        let file = File::create_new(path).map_err(about(path))?;
        Ok(Lines::new(path, file, checkpoint))
    }

    /// The file as an earlier run left it, which may be complete; a new one where there was none.
    pub fn resume(path: &Path, job: String) -> io::Result<Self> {
        let wrong = |problem: &str| io::Error::other(format!("{}: {problem}", path.display()));
        let checkpoint = match fs::read(place(path)) {
            Ok(bytes) => {
                serde_json::from_slice::<Checkpoint>(&bytes).map_err(|error| about(&place(path))(error.into()))?
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(about(&place(path))(error)),
            Err(_) if path.is_dir() => return Err(wrong("is a folder")),
            Err(_) if path.exists() => return Err(wrong("has no checkpoint to go on from")),
            Err(_) => return Lines::create(path, job),
        };
        if checkpoint.job != job {
            return Err(wrong(&format!("was begun for {}, not for {job}", checkpoint.job)));
        }
        let mut file = match OpenOptions::new().write(true).open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(wrong(&format!("is gone: remove {} to begin anew", place(path).display())));
            }
            file => file.map_err(about(path))?,
        };
        if file.seek(SeekFrom::End(0)).map_err(about(path))? < checkpoint.bytes {
            return Err(wrong("is shorter than its checkpoint says"));
        }
        file.set_len(checkpoint.bytes).map_err(about(path))?;
        file.seek(SeekFrom::End(0)).map_err(about(path))?;
        Ok(Lines::new(path, file, checkpoint))
    }

    fn new(path: &Path, file: File, checkpoint: Checkpoint) -> Self {
        Lines { path: path.to_owned(), file: BufWriter::new(file), checkpoint, saved: Instant::now() }
    }

    /// Passes over the records that the file answers, which must be those that it was begun for.
    pub fn pass(&self, sums: impl Iterator<Item = u64>) -> io::Result<()> {
        let Checkpoint { records, sum, .. } = self.checkpoint;
        let (mut passed, mut found) = (0, 0);
        for record in sums.take(records) {
            (passed, found) = (passed + 1, mixed(found, record));
        }
        let problem = format!("{}: its first {records} records were others", self.path.display());
        if (passed, found) == (records, sum) {
            Ok(())
        } else {
            Err(io::Error::other(problem))
        }
    }

    /// Answers the next record, of this sum, with a line, or, if it is bad, with none.
    pub fn answer(&mut self, sum: u64, line: Option<&[u8]>) -> io::Result<()> {
        self.checkpoint.records += 1;
        self.checkpoint.sum = mixed(self.checkpoint.sum, sum);
        match line {
            None => self.checkpoint.bad += 1,
            Some(line) => {
                self.file.write_all(line).map_err(about(&self.path))?;
                self.checkpoint.bytes += line.len() as u64;
            }
        }
        if self.saved.elapsed() > INTERVAL {
            self.sync()?;
            save(&self.path, &self.checkpoint)?;
            self.saved = Instant::now();
        }
        Ok(())
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts everything on disk and says so in the checkpoint.
    pub fn finish(mut self) -> io::Result<()> {
        self.sync()?;
        save(&self.path, &self.checkpoint)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.flush().and_then(|()| self.file.get_ref().sync_data()).map_err(about(&self.path))
    }
}

/// A sum with one more record in it.
fn mixed(sum: u64, record: u64) -> u64 {
    sum.rotate_left(5).wrapping_add(record)
}

fn save(path: &Path, checkpoint: &Checkpoint) -> io::Result<()> {
    let new = with_suffix(path, ".checkpoint.new");
    fs::write(&new, serde_json::to_vec(checkpoint)?).map_err(about(&new))?;
    fs::rename(&new, place(path)).map_err(about(&new))
}

/// `OUT.jsonl.checkpoint` for `OUT.jsonl`.
fn place(path: &Path) -> PathBuf {
    with_suffix(path, ".checkpoint")
}

/// Whether a file is the output or what is kept beside it.
pub fn is_own(path: &Path, output: &Path) -> bool {
    let own = [output.to_owned(), place(output), with_suffix(output, ".checkpoint.new")];
    let is_same = |own: &PathBuf| own.file_name() == path.file_name() && folder(own) == folder(path);
    own.iter().any(is_same)
}

/// The folder of a file, in one form only; none where it is not there.
fn folder(file: &Path) -> Option<PathBuf> {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    fs::canonicalize(parent.unwrap_or(Path::new("."))).ok()
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
