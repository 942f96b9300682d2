//! Any bytes as a model: an error, or weights with which every text gives a document that keeps its
//! promises. The checksum is put right, for else nothing behind it would ever be reached.

#![no_main]

#[path = "../../tests/common/mod.rs"]
mod common;

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use whosaid::Parser;

#[derive(Debug, Arbitrary)]
enum Input<'a> {
    /// What stands behind the checksum.
    Bytes(&'a [u8], &'a str),
    /// The contents of sections that the passes read.
    Sections(Vec<(u8, &'a [u8])>, &'a str),
}

const SECTIONS: [&str; 12] = [
    "tags.words",
    "tags.context",
    "claims.habits",
    "claims.seed.rows",
    "claims.link.rows",
    "claims.link.steps",
    "claims.judge.rows",
    "claims.judge.curve",
    "claims.review.trees",
    "turns",
    "turns.second",
    "spoken",
];

const HEADER: &[u8] = b"whosaid\0\x01\0\0\0checksum";

fuzz_target!(|input: Input| {
    let (bytes, text) = match input {
        Input::Bytes(rest, text) => ([HEADER, rest].concat(), text),
        Input::Sections(sections, text) => (model(&sections), text),
    };
    match Parser::new().parse_with_model(text, bytes) {
        Ok(document) => common::check(&document, text),
        Err(error) => assert!(error.is_model(), "{error}"),
    }
});

/// The bytes of a model with these sections.
fn model(sections: &[(u8, &[u8])]) -> Vec<u8> {
    const ALIGN: usize = 64;
    let sections = &sections[..sections.len().min(SECTIONS.len())];
    let mut bytes = HEADER.to_vec();
    bytes.extend(0u32.to_le_bytes()); // no provenance
    bytes.extend((sections.len() as u32).to_le_bytes());
    for (name, content) in sections {
        let name = SECTIONS[usize::from(*name) % SECTIONS.len()];
        bytes.push(name.len() as u8);
        bytes.extend(name.as_bytes());
        bytes.extend((content.len() as u32).to_le_bytes());
    }
    for (_, content) in sections {
        bytes.resize(bytes.len().next_multiple_of(ALIGN), 0);
        bytes.extend(*content);
    }
    bytes
}
