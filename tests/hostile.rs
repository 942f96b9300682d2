//! Texts that make quotation finders slow: each must parse, and four times the text must take four
//! times the work, not sixteen times. Here the clock is read, with a wide margin, since nothing but the
//! crate may be needed; `cargo bench --bench work` counts instructions, with a narrow one.

mod common;
#[path = "common/families.rs"]
mod families;

use families::{families, Family};
use std::time::{Duration, Instant};
use whosaid::Parser;

/// The time that this thread has worked: what other programs take does not count, where the
/// system tells (Linux).
fn worked(start: Instant) -> Duration {
    let nanoseconds = std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|line| line.split(' ').next().and_then(|first| first.parse().ok()));
    nanoseconds.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The lesser time of two parses.
fn time(parser: &Parser, text: &str) -> Duration {
    let start = Instant::now();
    let run = |_| {
        let before = worked(start);
        std::hint::black_box(parser.parse(text));
        worked(start) - before
    };
    (0..2).map(run).min().unwrap_or_default()
}

#[test]
fn long_hostile_texts_parse() {
    let bytes = if cfg!(debug_assertions) { 20_000 } else { 1_000_000 };
    let parser = Parser::new();
    for (name, text) in families() {
        let text = text(bytes);
        // Shown if the check fails.
        println!("{name}: {} bytes", text.len());
        common::check(&parser.parse(&text), &text);
    }
}

#[test]
fn a_text_may_end_anywhere() {
    const TEXTS: [&str; 5] = [
        "Lee said that Roe had told Ann: “Get down, Bob,” and that it was late.",
        "Lee told reporters Venn would resign; as Lee was told that, he left.",
        "His wife, Ann, said Mrs. Roe, 52, a mother of two, cannot be drawn on it.",
        "“We wait,” quipped treasurer Ann Lee, “and see.” That is how Roe put it: “Go.”",
        "According to the mayor, Ann Lee, who said that a study that found it was late was wrong, it read: “No.”",
    ];
    let parser = Parser::new();
    for text in TEXTS {
        for end in text.char_indices().map(|(at, _)| at).chain([text.len()]) {
            common::check(&parser.parse(&text[..end]), &text[..end]);
        }
    }
}

#[test]
fn work_grows_no_faster_than_the_text() {
    // Four times the text takes four times the work if it is linear, and sixteen if quadratic.
    const MOST: u32 = 8;
    // The clock's own grain.
    const TICK: Duration = Duration::from_millis(8);
    let bytes = if cfg!(debug_assertions) { 32_000 } else { 100_000 };
    let parser = Parser::new();
    let growth = |(name, text): Family| {
        let times = [1, 2, 4].map(|factor| time(&parser, &text(bytes * factor)));
        (times[2] > (times[0] + TICK) * MOST).then(|| format!("{name}: {times:?}"))
    };
    let faster: Vec<String> = families().into_iter().filter_map(growth).collect();
    assert!(faster.is_empty(), "work grows faster than the text:\n{}", faster.join("\n"));
}
