//! Texts that make quotation finders slow: each must parse, and twice the text must take twice the
//! work, not four times.

mod common;

use std::time::{Duration, Instant};
use whosaid::Parser;

/// Texts that are one piece again and again.
const REPEATED: [(&str, &str); 26] = [
    ("straight openers", " \""),
    ("curly openers", "“a "),
    ("openers without spaces", "“"),
    ("single openers", " '"),
    ("low openers", "„a, "),
    ("closers", "a” "),
    ("mixed marks", "\"‘“«'”» a "),
    ("touching marks", "'\"’”''``»"),
    ("nested marks", "“a ‘b "),
    ("openers in paragraphs", "“a\n\n"),
    ("dash lines", "— a —b, said c\n"),
    ("one line without end", "the old man and the sea "),
    ("one word without end", "a"),
    ("said", "said "),
    ("somebody said", "Ann said "),
    ("said that said", "said that, "),
    ("according to", "according to "),
    ("who said who", "Ann, who said who, "),
    ("pronouns", "“a,” she said. “b,” he said. "),
    ("titles", "Mr. "),
    ("capitals", "Ann Lee "),
    ("commas", ", "),
    ("labels", "ANN: "),
    ("labels in lines", "ANN: a\n"),
    ("inches", "6'2\" "),
    ("line breaks", "\n\n"),
];

/// The text of a family at about this size.
fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

/// Everybody has a name of his own, so that no table of people stays small.
fn new_names(bytes: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let name = |at: usize| [at, at / 26, at / 676, at / 17_576].map(letter).iter().collect::<String>();
    (0..bytes / 21).map(|at| format!("“So,” said X{} Y{}. ", name(at), name(at))).collect()
}

/// Characters of the whole of Unicode, the same ones in each run.
fn random_unicode(bytes: usize) -> String {
    let mut state = 1u64;
    let mut next = || {
        // The step of Knuth's MMIX generator; its high bits are good.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let mut text = String::with_capacity(bytes + 4);
    while text.len() < bytes {
        let range = if next() % 2 == 0 { 0x250 } else { 0x11_0000 };
        text.extend(char::from_u32(next() % range));
    }
    text
}

/// A name, and the text of a given number of bytes.
type Family = (&'static str, Box<dyn Fn(usize) -> String>);

/// Every family, as a function from a size to a text.
fn families() -> Vec<Family> {
    let mut families: Vec<Family> =
        vec![("new names", Box::new(new_names)), ("random Unicode", Box::new(random_unicode))];
    for (name, piece) in REPEATED {
        families.push((name, Box::new(move |bytes| repeated(piece, bytes))));
    }
    families
}

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
    let bytes = if cfg!(debug_assertions) { 20_000 } else { 10_000_000 };
    let parser = Parser::new();
    for (name, text) in families() {
        let text = text(bytes);
        // Shown if the check fails.
        println!("{name}: {} bytes", text.len());
        common::check(&parser.parse(&text), &text);
    }
}

#[test]
fn work_grows_no_faster_than_the_text() {
    // Four times the text takes four times the work if it is linear, and sixteen if quadratic.
    const MOST: u32 = 8;
    // The clock's own grain.
    const TICK: Duration = Duration::from_millis(8);
    let bytes = if cfg!(debug_assertions) { 8_000 } else { 400_000 };
    let parser = Parser::new();
    let growth = |(name, text): (&'static str, Box<dyn Fn(usize) -> String>)| {
        let times = [1, 2, 4].map(|factor| time(&parser, &text(bytes * factor)));
        (times[2] > (times[0] + TICK) * MOST).then(|| format!("{name}: {times:?}"))
    };
    let faster: Vec<String> = families().into_iter().filter_map(growth).collect();
    assert!(faster.is_empty(), "work grows faster than the text:\n{}", faster.join("\n"));
}
