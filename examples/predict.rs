//! Predictions for the referee.
use serde_json::{json, Value};
use std::io::{BufRead, Write};
fn main() {
    let parser = whosaid::Parser::new();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let record: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let doc = parser.parse(record["text"].as_str().unwrap());
        let quotes: Vec<Value> = doc
            .quotes()
            .iter()
            .filter(|q| q.parent.is_none() && q.kind == whosaid::QuoteKind::Speech)
            .map(|q| json!({"spans": q.pieces.iter().map(|s| [s.start, s.end]).collect::<Vec<_>>(), "speaker": null}))
            .collect();
        writeln!(out, "{}", json!({"id": record["id"], "attributions": [], "quotes": quotes})).unwrap();
    }
}
