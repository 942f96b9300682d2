//! Any text: parsed again, stored and read back, and cut in two, it gives the same.

#![no_main]

#[path = "../../tests/common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| common::check_text(text));
