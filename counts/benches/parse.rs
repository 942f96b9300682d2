//! How many instructions `parse` takes, under callgrind: the same on every run of one machine, and nearly
//! the same on others of its kind. More than the kept figure and its margin is a failure.
//!
//! `scripts/counts` runs this and installs what it needs. Where a change is worth its instructions, or saves
//! some, put the counts that it prints into [`KEPT`].

use counts::{hostile, plain, NEWS, NOVEL};
use gungraun::prelude::*;
use gungraun::{Callgrind, EventKind};
use std::hint::black_box;
use whosaid::{Document, Parser};

/// What was counted last, in the order of the benches below.
const KEPT: [u64; 4] = [6_550_767, 5_005_036, 2_850_458, 14_221_842];

/// Percent that a count may be above the kept one: other compilers and C libraries.
const MARGIN: u64 = 5;

fn limit(text: usize) -> LibraryBenchmarkConfig {
    let most = KEPT[text] * (100 + MARGIN) / 100;
    let mut config = LibraryBenchmarkConfig::default();
    config.tool(Callgrind::default().hard_limits([(EventKind::Ir, most)]));
    config
}

/// A parser that has read its tables: the first parse does.
fn ready(text: impl Into<String>) -> (Parser, String) {
    let parser = Parser::new();
    parser.parse("\"Go,\" he said to Xyzzy.");
    (parser, text.into())
}

#[library_benchmark]
#[bench::news(args = (NEWS), setup = ready, config = limit(0))]
#[bench::novel(args = (NOVEL), setup = ready, config = limit(1))]
#[bench::plain(args = (plain()), setup = ready, config = limit(2))]
#[bench::hostile(args = (hostile()), setup = ready, config = limit(3))]
fn parse((parser, text): (Parser, String)) -> (Parser, usize) {
    let document: Document<'_> = black_box(&parser).parse(black_box(&text));
    let found = document.quotes().len() + document.claims().len();
    drop(document);
    (parser, found)
}

library_benchmark_group!(name = parsing, benchmarks = parse);
main!(library_benchmark_groups = parsing);
