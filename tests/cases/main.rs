//! Behaviour as data: each `*.toml` beside this file holds texts and what must come out of them.
//! `placement.toml` explains the fields in its head.

#[path = "../common/mod.rs"]
mod common;
mod compare;
mod format;

use format::{Case, File, Member};
use std::collections::{BTreeMap, HashSet};
use std::io::Write;
use whosaid::Parser;

const HARD_CASES: u8 = 61;

/// Every file of cases, by name, with what it holds.
fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let entries = std::fs::read_dir(folder).expect("the folder of the cases");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry of the folder").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let read = |path: std::path::PathBuf| {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        (file, text)
    };
    files.into_iter().map(read).collect()
}

/// Every case in every file, with the file's name.
fn cases() -> Vec<(String, Case)> {
    let read = |(file, text): (String, String)| {
        let cases: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.case.into_iter().map(move |case| (file.clone(), case)).collect::<Vec<_>>()
    };
    files().into_iter().flat_map(read).collect()
}

fn parser(cast: &[Member]) -> Parser {
    let mut builder = Parser::builder();
    for member in cast {
        let aliases: Vec<&str> = member.aliases.iter().map(String::as_str).collect();
        builder = builder.cast(&member.name, &aliases);
    }
    builder.build().expect("a cast without faults")
}

/// What differs from the expectation.
fn differences(case: &Case) -> Vec<String> {
    let text = case.text.replace('¶', "\n\n");
    compare::differences(case, &parser(&case.cast).parse(&text))
}

/// The report on a case that does not do what it says, if it is one.
fn complaint(file: &str, case: &Case, differences: &[String]) -> Option<String> {
    let head = format!("{file}: {}\n    {}", case.name, case.text);
    match (&case.pending, differences) {
        (None, []) | (Some(_), [_, ..]) => None,
        (None, lines) => Some(format!("{head}\n    - {}", lines.join("\n    - "))),
        (Some(reason), []) => Some(format!("{head}\n    - passes now: remove `pending = {reason:?}`")),
    }
}

#[test]
fn every_case_gives_what_it_says() {
    let mut complaints = Vec::new();
    let mut numbers: BTreeMap<u8, bool> = BTreeMap::new();
    let mut passed = 0;
    let cases = cases();
    for (file, case) in &cases {
        let differences = differences(case);
        passed += usize::from(differences.is_empty());
        if let Some(number) = case.number {
            *numbers.entry(number).or_insert(true) &= differences.is_empty();
        }
        complaints.extend(complaint(file, case, &differences));
    }
    let hard = numbers.values().filter(|&&passes| passes).count();
    // Straight to the stream, which the test harness does not hide.
    let line = format!("{hard} of {HARD_CASES} hard cases pass, {passed} of {} cases", cases.len());
    writeln!(std::io::stderr(), "{line}").expect("standard error");
    assert!(complaints.is_empty(), "{} cases differ\n\n{}\n\n{line}", complaints.len(), complaints.join("\n"));
}

#[test]
fn the_hard_cases_are_all_there_and_as_many_of_our_own() {
    let cases = cases();
    let numbers: HashSet<u8> = cases.iter().filter_map(|(_, case)| case.number).collect();
    assert_eq!(numbers, (1..=HARD_CASES).collect());
    let own = cases.iter().filter(|(_, case)| case.number.is_none()).count();
    assert!(own >= usize::from(HARD_CASES), "only {own} cases of our own");
    let lists = |case: &Case| case.quotes.len() + case.claims.len() + case.speakers.len() + case.not_speech.len();
    let is_idle = |case: &Case| lists(case) == 0 && case.exactly.is_empty();
    let idle = cases.iter().find(|(_, case)| is_idle(case)).map(|(_, case)| &case.name);
    assert_eq!(idle, None, "a case that cannot fail");
    let names: HashSet<&str> = cases.iter().map(|(_, case)| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "two cases share a name");
}

/// A rule that looks a word too far finds the end of the text there. Also without the first words.
#[test]
fn a_case_may_begin_and_end_anywhere() {
    for (_, case) in cases() {
        let text = case.text.replace('¶', "\n\n");
        let parser = parser(&case.cast);
        let is_edge = |&(_, character): &(usize, char)| !character.is_alphanumeric();
        for (at, character) in text.char_indices().filter(is_edge) {
            for part in [&text[..at], &text[..at + character.len_utf8()], &text[at..]] {
                common::check(&parser.parse(part), part);
            }
        }
    }
}

/// Every few words of the files in a row, whose first and last are those of no sentence.
#[test]
fn words_in_a_row_hold() {
    let parser = Parser::new();
    for (_, text) in files() {
        let words: Vec<&str> = text.split_inclusive([' ', '\n']).collect();
        for count in [1, 2, 3, 4, 5, 6, 8, 12] {
            for words in words.windows(count) {
                let text = words.concat();
                common::check(&parser.parse(text.trim_end()), text.trim_end());
            }
        }
    }
}
