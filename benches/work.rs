//! Counts the work of `parse` on every hostile family, in instructions under valgrind: four times the
//! text may take at most 4.4 times the work. Then parses the greatest texts, for which valgrind is too slow.
//!
//! `cargo bench --bench work` prints a table and fails if a family exceeds that; names of families
//! behind `--` choose some.

#[path = "../tests/common/families.rs"]
mod families;

use families::{families, Family};
use std::process::{Command, ExitCode};
use std::time::Instant;
use whosaid::Parser;

const BYTES: usize = 32_000;
const MOST: f64 = 4.4;

/// Says to a process of this program that it is the one to be counted.
const COUNTED: &str = "--counted";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [counted, family, bytes] = arguments.as_slice() {
        if counted == COUNTED {
            parse(family, bytes.parse().expect("a number of bytes"));
            return ExitCode::SUCCESS;
        }
    }
    let is_chosen = |(name, _): &Family| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    let chosen: Vec<Family> = families().into_iter().filter(is_chosen).collect();
    if chosen.is_empty() {
        eprintln!("no family is called {}", arguments.join(" or "));
        return ExitCode::FAILURE;
    }
    let is_steep = |(name, _): &&Family| {
        let growth = growth(name);
        growth.is_nan() || growth > MOST
    };
    let steep = chosen.iter().filter(is_steep).count();
    println!("{steep} families take more than {MOST} times the work for four times the text");
    if arguments.is_empty() {
        greatest();
    }
    if steep == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn parse(family: &str, bytes: usize) {
    let text = families().into_iter().find(|(name, _)| *name == family).map(|(_, text)| text(bytes));
    std::hint::black_box(Parser::new().parse(&text.expect("a family of this name")));
}

/// How much the work grows when the text becomes four times as long.
fn growth(family: &str) -> f64 {
    let [one, four, sixteen] = std::thread::scope(|scope| {
        let counts = [BYTES / 4, BYTES, 4 * BYTES].map(|bytes| scope.spawn(move || instructions(family, bytes)));
        counts.map(|count| count.join().expect("a count"))
    });
    // What a start takes, and the tables that the first parse builds, are no work on the text: differences
    // leave them out.
    let growth = (sixteen - four) / (four - one);
    println!("{family:30} {:8.0} instructions a byte, growth {growth:.2}", (sixteen - four) / (3 * BYTES) as f64);
    growth
}

/// The instructions that a parse of a family's text takes, with the start of the program.
fn instructions(family: &str, bytes: usize) -> f64 {
    let program = std::env::current_exe().expect("this program");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    let output = valgrind.arg(program).args([COUNTED, family, &bytes.to_string()]).output().expect("valgrind");
    let report = String::from_utf8_lossy(&output.stderr);
    let line = report.lines().find(|line| line.contains("I   refs:")).unwrap_or_else(|| panic!("{report}"));
    let digits: String = line.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("a count")
}

/// A paragraph of 50 MB, and a million paragraphs.
fn greatest() {
    let texts = [
        ("a paragraph of 50 MB", "It rained on the old town. ".repeat(50_000_000 / 27)),
        ("a quotation of 50 MB", format!("“{}", "it rained on the old town ".repeat(50_000_000 / 26))),
        ("a million paragraphs", "“No,” said Ann.\n\n".repeat(1_000_000)),
    ];
    for (name, text) in texts {
        let start = Instant::now();
        let quotes = Parser::new().parse(&text).quotes().len();
        println!("{name}: {quotes} quotes in {:.1} s", start.elapsed().as_secs_f64());
    }
}
