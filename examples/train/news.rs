//! Reads annotated news.

use super::program::about;
use flate2::read::GzDecoder;
use serde_json::Value;
use std::collections::HashMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use whosaid::train::{Article, Attribution, Silver};
use whosaid::Span;

/// The articles of a corpus with their silver tags.
pub fn read(corpora: &Path, name: &str) -> Result<Vec<Article>, Box<dyn Error>> {
    let gold = corpora.join(format!("{name}.jsonl"));
    let gold = fs::read_to_string(&gold).map_err(about(&gold))?;
    let silver = unzip(&corpora.join(format!("{name}.silver.tsv.gz")))?;
    let tags: HashMap<&str, &str> = silver.split("# ").filter_map(|part| part.split_once('\n')).collect();
    let mut articles = Vec::new();
    for (number, line) in (1..).zip(gold.lines()) {
        let article: Value = serde_json::from_str(line).map_err(|error| format!("{name}.jsonl:{number}: {error}"))?;
        let string = |field: &str| article[field].as_str().ok_or_else(|| format!("{name}: an article without {field}"));
        let id = string("id")?;
        let rows = tags.get(id).copied().unwrap_or_default(); // a few articles have none
        articles.push(Article {
            text: string("text")?.to_owned(),
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

fn unzip(path: &Path) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    File::open(path).and_then(|file| GzDecoder::new(file).read_to_string(&mut text)).map_err(about(path))?;
    Ok(text)
}
