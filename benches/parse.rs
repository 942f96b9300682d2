//! Throughput of `parse` by genre, size and option, beside finding the words alone and the one-line regular
//! expression that a user would write instead; its growth, on hostile text too; and many threads on one parser.
//!
//! Criterion times single calls. What it has no form for (ratios, growth, the first call) is printed as a line
//! with two colons. `scripts/shares` tells the share of each pass, `scripts/counts` counts instructions.

use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use regex::Regex;
use std::hint::black_box;
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;
use whosaid::Parser;

const NEWS: &str = include_str!("../tests/data/news.txt");
const NOVEL: &str = include_str!("../tests/data/novel.txt");
const GENRES: [(&str, &str); 2] = [("news", NEWS), ("novel", NOVEL)];

/// A text repeated, with blank lines between, and cut at a length. So many bare turns as a megabyte of news has
/// then are a story's, which the claim model is not asked about: 20 kB is the news of newspapers.
fn repeated(text: &str, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + text.len());
    while out.len() < bytes {
        out.push_str(text);
        out.push_str("\n\n");
    }
    let end = (0..=bytes).rev().find(|&at| out.is_char_boundary(at)).unwrap_or(0);
    out.truncate(end);
    out
}

/// What a user would write instead: a quotation, then a verb and a name.
fn one_line() -> Regex {
    Regex::new(r#"["“]([^"”]{1,2000})["”],?\s+(?:said|says|told)\s+(\p{Lu}\w+)"#).expect("a valid pattern")
}

/// Seconds of the fastest of some runs.
fn fastest<T>(runs: usize, mut run: impl FnMut() -> T) -> f64 {
    let seconds = (0..runs).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    });
    seconds.fold(f64::MAX, f64::min)
}

/// Whether every bench runs only once, to see that it does: then nothing is worth printing.
fn is_test() -> bool {
    std::env::args().any(|argument| argument == "--test")
}

/// The first parser, and the next ones. Must run before everything else.
fn start(_: &mut Criterion) {
    let first = fastest(1, || Parser::new().parse("\"Go,\" he said.").quotes().len());
    let next = fastest(5, || Parser::new().parse("\"Go,\" he said.").quotes().len());
    println!("start:: a parser and its first sentence take {:.2} ms, later ones {:.4} ms", first * 1e3, next * 1e3);
}

fn throughput(criterion: &mut Criterion) {
    let parser = Parser::new();
    let regex = one_line();
    for (genre, sample) in GENRES {
        let mut group = criterion.benchmark_group(genre);
        group.sample_size(10).measurement_time(Duration::from_secs(2));
        for size in [200, 2_000, 20_000, 1_000_000] {
            let text = repeated(sample, size);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_function(BenchmarkId::new("parse", size), |b| b.iter(|| parser.parse(&text)));
            group.bench_function(BenchmarkId::new("unicode_words", size), |b| b.iter(|| text.unicode_words().count()));
            group.bench_function(BenchmarkId::new("regex", size), |b| b.iter(|| regex.captures_iter(&text).count()));
        }
        group.finish();
    }
}

/// How `parse` compares, and how it grows.
fn ratios(_: &mut Criterion) {
    if is_test() {
        return;
    }
    ratio_of_corpora();
    let parser = Parser::new();
    let regex = one_line();
    for (genre, sample) in GENRES {
        let text = repeated(sample, 20_000);
        let parse = fastest(9, || parser.parse(&text));
        let words = fastest(9, || text.unicode_words().count()) / parse;
        let regex = fastest(9, || regex.captures_iter(&text).count()) / parse;
        println!("{genre}:: parse has {words:.3} of the throughput of unicode_words, {regex:.3} of the expression's");
        let of_size = |bytes, runs| {
            let text = repeated(sample, bytes);
            fastest(runs, || parser.parse(&text))
        };
        let times = of_size(10_000_000, 2) / of_size(1_000_000, 5);
        println!("{genre}:: ten times the text takes {times:.2} times as long");
    }
}

/// How `parse` compares on real articles and novels, one after the other, where the corpora are.
fn ratio_of_corpora() {
    const CORPORA: &str = "../shared/corpora";
    let text = |record: &str| {
        let record: serde_json::Value = serde_json::from_str(record).expect("a record");
        record["text"].as_str().expect("a text").to_owned()
    };
    let read = |path| std::fs::read_to_string(path).expect("a file that is read");
    let (Ok(lines), Ok(novels)) =
        (std::fs::read_to_string(format!("{CORPORA}/news-dev.jsonl")), std::fs::read_dir(format!("{CORPORA}/fiction")))
    else {
        return println!("articles, novels:: skipped, for there is no {CORPORA}");
    };
    let articles = lines.lines().map(text).collect();
    let novels = novels.map(|novel| text(&read(novel.expect("a file").path()))).collect();
    ratio_of("articles", articles);
    ratio_of("novels", novels);
}

fn ratio_of(name: &str, texts: Vec<String>) {
    let parser = Parser::new();
    let parse = fastest(5, || texts.iter().map(|text| parser.parse(text).claims().len()).sum::<usize>());
    let words = fastest(5, || texts.iter().map(|text| text.unicode_words().count()).sum::<usize>()) / parse;
    let speed = texts.iter().map(String::len).sum::<usize>() as f64 / parse / 1e6;
    println!("{name}:: parse has {speed:.1} MB/s on {}, {words:.3} of the throughput of unicode_words", texts.len());
}

/// What each setting costs.
fn options(criterion: &mut Criterion) {
    let text = repeated(NOVEL, 20_000);
    let mut group = criterion.benchmark_group("options");
    group.sample_size(10).measurement_time(Duration::from_secs(2)).throughput(Throughput::Bytes(text.len() as u64));
    let build = |builder: whosaid::ParserBuilder| builder.build().expect("good settings");
    // Of 20 KB no more than a few names are looked up among them.
    let crowd = (0..10_000).fold(Parser::builder(), |builder, n| builder.cast(&format!("Nora Wend{n}na"), &[]));
    let parsers = [
        ("none", Parser::new()),
        ("cast of 10,000", build(crowd)),
        ("cast", build(Parser::builder().cast("Clara Wend", &["Clara"]).cast("Edmund Wend", &[]))),
        ("verbs", build(Parser::builder().verb("drawl").verb("opine"))),
        ("least confidence", build(Parser::builder().least_confidence(0.5))),
    ];
    for (name, parser) in &parsers {
        group.bench_function(*name, |b| b.iter(|| parser.parse(&text)));
    }
    group.finish();
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
            group.bench_function(BenchmarkId::new(name, times), |b| b.iter(|| parser.parse(&text)));
        }
    }
    group.finish();
}

/// Sixteen threads on one parser do not wait for each other: the time is that of their work, over the cores.
fn threads(criterion: &mut Criterion) {
    const THREADS: usize = 16;
    let parser = Parser::new();
    let text = repeated(NOVEL, 200_000);
    let mut group = criterion.benchmark_group("threads");
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    group.throughput(Throughput::Bytes((THREADS * text.len()) as u64));
    group.bench_function("1", |b| b.iter(|| (0..THREADS).map(|_| parser.parse(&text).quotes().len()).sum::<usize>()));
    group.bench_function(THREADS.to_string(), |b| {
        b.iter(|| {
            std::thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| black_box(parser.parse(&text)));
                }
            });
        });
    });
    group.finish();
}

#[allow(missing_docs, reason = "the macro makes a public function")]
mod group {
    use super::*;
    criterion_group!(benches, start, throughput, ratios, options, hostile, threads);
}
use group::benches;
criterion_main!(benches);
