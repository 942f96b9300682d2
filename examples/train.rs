//! Trains the embedded weights: `cargo run --release --features train --example train -- CORPORA OUT`.
//!
//! `CORPORA` holds `news-train.jsonl`, `news-dev.jsonl` and their `.silver.tsv.gz`.
//! Only the first is trained on; the figures that are printed come from the second.

use serde_json::Value;
use std::collections::HashMap;
use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};
use whosaid::train::{self, Article, Attribution, Silver};
use whosaid::Span;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [corpora, out] = args.as_slice() else { return Err("usage: train CORPORA OUT".into()) };
    let read = |name: &str| articles(Path::new(corpora), name);
    let (train, dev) = (read("news-train")?, read("news-dev")?);
    let provenance = "PolNeAR 1.0 news-train; cargo run --release --features train --example train -- CORPORA OUT";
    let bytes = train::news(&train, provenance, &mut |line| println!("{line}"));
    println!("{} bytes of weights", bytes.len());
    println!("tags right on news-dev: {:.2} %", 100.0 * train::tag_accuracy(&dev, &bytes)?);
    println!("{}", train::measure(&dev, &bytes)?);
    fs::write(out, bytes)?;
    Ok(())
}

/// The articles of a corpus with their silver tags.
fn articles(corpora: &Path, name: &str) -> Result<Vec<Article>, Box<dyn Error>> {
    let gold = fs::read_to_string(corpora.join(format!("{name}.jsonl")))?;
    let silver = unzip(&corpora.join(format!("{name}.silver.tsv.gz")))?;
    let tags: HashMap<&str, &str> = silver.split("# ").filter_map(|part| part.split_once('\n')).collect();
    let mut articles = Vec::new();
    for line in gold.lines() {
        let article: Value = serde_json::from_str(line)?;
        let id = article["id"].as_str().unwrap_or_default();
        let rows = tags.get(id).copied().unwrap_or_default(); // a few articles have none
        articles.push(Article {
            text: article["text"].as_str().unwrap_or_default().to_string(),
            attributions: article["attributions"].as_array().into_iter().flatten().map(attribution).collect(),
            silver: rows.lines().filter_map(silver_token).collect(),
        });
    }
    Ok(articles)
}

fn attribution(value: &Value) -> Attribution {
    let spans = |role: &str| value[role].as_array().into_iter().flatten().filter_map(span).collect();
    Attribution { source: spans("source"), cue: spans("cue"), content: spans("content") }
}

fn span(value: &Value) -> Option<Span> {
    let at = |place: usize| value[place].as_u64().map(|at| at as usize);
    Some(Span::new(at(0)?, at(1)?))
}

/// `start end POS NER head deprel`
fn silver_token(row: &str) -> Option<Silver> {
    let mut cells = row.split('\t');
    let (start, end) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    Some(Silver { span: Span::new(start, end), tag: cells.next()?.to_string() })
}

/// What `gzip` makes of a file: one program less to depend on in the crate.
fn unzip(path: &Path) -> Result<String, Box<dyn Error>> {
    let output = Command::new("gzip").arg("-dc").arg(path).stdout(Stdio::piped()).output()?;
    Ok(String::from_utf8(output.stdout)?)
}
