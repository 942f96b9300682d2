//! The layout of a document in JSON, held against a kept file in which every field is filled once and,
//! where it may be, empty once, and every name of a kind stands. What may change is told in
//! `whosaid::export`.

use serde_json::Value;
use whosaid::export::{Record, SCHEMA};
use whosaid::{Document, Parser};

/// Not what a parse answers, but what an answer may hold.
const KEPT: &str = include_str!("data/schema-1.json");

#[test]
fn the_kept_document_reads_and_writes_as_ever() {
    let kept: Value = serde_json::from_str(KEPT).expect("JSON");
    assert_eq!(kept["schema"], SCHEMA);
    let document: Document<'_> = serde_json::from_str(KEPT).expect("every field and name of the kept layout");
    let written = serde_json::to_value(Record::new(&document)).expect("a document as JSON");
    assert_eq!(written, kept, "a field is new, gone or of another type");
}

#[test]
fn fields_that_are_not_known_yet_are_passed_over() {
    let stored = serde_json::to_string(&Record::new(&Parser::new().parse("“No,” said Ann."))).expect("JSON");
    let newer = stored.replace("\"incomplete\":", "\"invented_later\":[1],\"incomplete\":");
    assert!(newer.len() > stored.len());
    let read: Document<'_> = serde_json::from_str(&newer).expect("a document of a later minor release");
    assert_eq!(read, Parser::new().parse("“No,” said Ann."));
}

#[test]
fn records_of_another_schema_or_unit_are_refused() {
    let refusal = |from: &str, to: &str| {
        assert!(KEPT.contains(from), "{from}");
        let error = serde_json::from_str::<Document<'_>>(&KEPT.replacen(from, to, 1)).expect_err("no document");
        error.to_string()
    };
    let schema = format!("\"schema\": {SCHEMA}");
    assert!(refusal(&schema, "\"schema\": 99").contains("a record of schema 99, not"));
    assert!(refusal("\"unit\": \"bytes\"", "\"unit\": \"chars\"").contains("offsets are bytes, not Chars"));
}
