//! Any text: the document keeps its promises.

#![no_main]

#[path = "../../tests/common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;
use whosaid::Parser;

fuzz_target!(|text: &str| common::check(&Parser::new().parse(text), text));
