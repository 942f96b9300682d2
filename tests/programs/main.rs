//! The example programs, run as a user runs them.
//!
//! `cargo test` builds them; for this suite alone, run `cargo build --examples` first.

mod batch;
mod highlight;
mod script;
mod sources;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for a test, empty at its start.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(Path::new(&path).parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }
}

/// An example that was built with the tests.
fn example(name: &str) -> Command {
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().unwrap().parent().unwrap().join("examples").join(name);
    assert!(program.exists(), "{} is not built", program.display());
    Command::new(program)
}

/// Runs an example with arguments and a standard input.
fn run(name: &str, arguments: &[&str], input: impl AsRef<[u8]> + Send) -> Output {
    let mut command = example(name);
    let pipes = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // A program that stops reading early closes its end.
        scope.spawn(move || stdin.write_all(input.as_ref()).ok());
        child.wait_with_output().unwrap()
    })
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The programs that read a file which an argument names; `export` is not built for this suite.
const READERS: [&str; 5] = ["attribute", "batch", "highlight", "script", "sources"];

#[test]
fn wrong_arguments_are_named_with_a_usage() {
    for name in READERS {
        let output = run(name, &["--no-such-option"], "");
        assert_eq!(output.status.code(), Some(2), "{name}");
        let message = text(&output.stderr);
        assert!(message.starts_with(&format!("{name}: ")) && message.contains("--no-such-option"), "{message}");
        assert!(message.contains(&format!("usage: {name}")), "{message}");
    }
}

#[test]
fn a_missing_file_is_named() {
    for name in READERS {
        let output = run(name, &["no/such/file"], "");
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(text(&output.stderr).starts_with(&format!("{name}: no/such/file: ")), "{}", text(&output.stderr));
    }
}
