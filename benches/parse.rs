//! Throughput of `parse`, beside finding the words alone and the one-line regular expression that a
//! user would write instead; and its growth on hostile text.

use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use regex::Regex;
use std::hint::black_box;
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;
use whosaid::Parser;

const NEWS: &str = include_str!("../tests/data/news.txt");
const NOVEL: &str = include_str!("../tests/data/novel.txt");

/// A text repeated, with blank lines between, up to a length.
fn repeated(text: &str, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + text.len());
    while out.len() < bytes {
        out.push_str(text);
        out.push_str("\n\n");
    }
    out
}

/// What a user would write instead: a quotation, then a verb and a name.
fn one_line() -> Regex {
    Regex::new(r#"["“]([^"”]{1,2000})["”],?\s+(?:said|says|told)\s+(\p{Lu}\w+)"#).expect("a valid pattern")
}

fn throughput(criterion: &mut Criterion) {
    let parser = Parser::new();
    let regex = one_line();
    for (genre, sample) in [("news", NEWS), ("novel", NOVEL)] {
        let mut group = criterion.benchmark_group(genre);
        for size in [200, 2_000, 20_000, 200_000] {
            let text = repeated(sample, size);
            let end = (0..=size).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            let text = &text[..end];
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new("parse", size), text, |b, text| b.iter(|| parser.parse(text)));
            group.bench_with_input(BenchmarkId::new("unicode_words", size), text, |b, text| {
                b.iter(|| black_box(text.unicode_words().count()))
            });
            group.bench_with_input(BenchmarkId::new("regex", size), text, |b, text| {
                b.iter(|| black_box(regex.captures_iter(text).count()))
            });
        }
        group.finish();
        let text = repeated(sample, 20_000);
        let words = fastest(|| text.unicode_words().count());
        let parse = fastest(|| parser.parse(&text).quotes().len());
        println!("{genre}: parse has {:.3} of the throughput of unicode_words", words / parse);
    }
}

/// Seconds of the fastest of several runs.
fn fastest(mut run: impl FnMut() -> usize) -> f64 {
    const RUNS: usize = 5;
    let seconds = (0..RUNS).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    });
    seconds.fold(f64::MAX, f64::min)
}

fn hostile(criterion: &mut Criterion) {
    let parser = Parser::new();
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    let families = [
        ("openers", "“"),
        ("mixed", "\"“'«„‘`"),
        ("line", "word "),
        ("said", "said "),
        ("nested", "“‘"),
        ("noise", "\u{1F600}é\u{202E}x "),
    ];
    for (name, piece) in families {
        for times in [1usize, 2, 4] {
            let text = piece.repeat(times * 40_000 / piece.len());
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, times), text.as_str(), |b, text| {
                b.iter(|| parser.parse(text))
            });
        }
    }
    group.finish();
}

#[allow(missing_docs, reason = "the macro makes a public function")]
mod group {
    use super::*;
    criterion_group!(benches, throughput, hostile);
}
use group::benches;
criterion_main!(benches);
