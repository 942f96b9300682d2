//! Predictions for measuring: JSON lines in, JSON lines out.
//!
//! ```text
//! cargo run --release --example predict < articles.jsonl > predictions.jsonl
//! ```
//!
//! A line in is `{"id": …, "text": …, "characters"?: [{"name", "aliases"}]}`; the characters are the
//! cast. A line out is `{"id", "attributions": [{"source", "cue", "content", "speaker"}], "quotes":
//! [{"span", "spans", "source", "cue", "speaker"}]}`, every span as UTF-8 bytes `[start, end]`.
//! A line that is not so is reported on standard error and skipped; the exit status is then 1.

mod shared {
    pub mod lines;
    pub mod stderr;
}

use serde::Deserialize;
use serde_json::{json, Value};
use shared::lines::object;
use shared::stderr::say;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use whosaid::{Claim, Document, Parser, Quote, QuoteKind, Span};

#[derive(Deserialize)]
struct Record {
    id: Value,
    text: String,
    #[serde(default)]
    characters: Vec<Character>,
}

#[derive(Deserialize)]
struct Character {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
}

fn main() -> ExitCode {
    if let Some(argument) = std::env::args_os().nth(1) {
        say("usage: predict < ARTICLES.jsonl > PREDICTIONS.jsonl");
        return if matches!(argument.to_str(), Some("-h" | "--help")) { ExitCode::SUCCESS } else { ExitCode::from(2) };
    }
    match run(io::stdin().lock(), io::stdout().lock()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Who closes the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(format_args!("predict: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Answers every line; whether none had to be skipped.
fn run(mut input: impl BufRead, output: impl Write) -> io::Result<bool> {
    let plain = Parser::new();
    let mut output = io::BufWriter::new(output);
    let mut all_good = true;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match answer(&plain, &line) {
            Ok(prediction) => writeln!(output, "{prediction}")?,
            Err(problem) => {
                say(format_args!("predict: line {number}: {problem}"));
                all_good = false;
            }
        }
    }
    output.flush()?;
    Ok(all_good)
}

/// The prediction for one line, or what is wrong with it.
fn answer(plain: &Parser, line: &[u8]) -> Result<Value, String> {
    let record: Record = object(line)?;
    if record.characters.is_empty() {
        return Ok(prediction(&record.id, &plain.parse(&record.text)));
    }
    let parser = with_cast(&record.characters).map_err(|error| error.to_string())?;
    Ok(prediction(&record.id, &parser.parse(&record.text)))
}

fn with_cast(characters: &[Character]) -> Result<Parser, whosaid::Error> {
    let mut builder = Parser::builder();
    for character in characters {
        let aliases: Vec<&str> = character.aliases.iter().map(String::as_str).collect();
        builder = builder.cast(&character.name, &aliases);
    }
    builder.build()
}

fn prediction(id: &Value, document: &Document<'_>) -> Value {
    // The corpora give each word to one content: what somebody is said to have said is none of its own.
    let outermost = document.claims().iter().filter(|claim| !is_retold(document, claim));
    let attributions: Vec<Value> = outermost.map(|claim| attribution(document, claim)).collect();
    // A report may quote single words of a claim that was not found; a story sets words in marks that
    // nobody speaks.
    let is_story = document.is_story();
    let is_spoken = |quote: &Quote| quote.kind == QuoteKind::Speech || (!is_story && quote.kind == QuoteKind::Term);
    let is_utterance = |quote: &&Quote| quote.parent.is_none() && is_spoken(quote);
    // The measures look at quoted passages, so that a split utterance takes a row for each piece.
    let quotes: Vec<Value> = document
        .quotes()
        .iter()
        .filter(is_utterance)
        .flat_map(|quote| {
            pieces(document, quote, is_story).into_iter().map(move |piece| passage(document, quote, piece))
        })
        .collect();
    json!({ "id": id, "attributions": attributions, "quotes": quotes })
}

/// Whether a claim stands wholly in the content of another, with its source.
fn is_retold(document: &Document<'_>, claim: &Claim) -> bool {
    let around = claim.parent.and_then(|id| document.claim(id));
    let inside = |span: &Span| around.is_some_and(|around| around.content.iter().any(|outer| outer.contains(*span)));
    !claim.source.is_empty() && claim.source.iter().all(inside)
}

/// The measure of news takes what stands between marks; that of novels parts it at the speech of others
/// inside.
fn pieces(document: &Document<'_>, quote: &Quote, is_story: bool) -> Vec<Span> {
    if is_story {
        document.own_words(quote)
    } else {
        quote.pieces.clone()
    }
}

fn attribution(document: &Document<'_>, claim: &Claim) -> Value {
    json!({
        "source": pairs(&claim.source),
        "cue": claim.cue.as_ref().map(|cue| pair(cue.span)),
        "content": pairs(&claim.content),
        "speaker": document.speakers_of(claim).next(),
    })
}

/// The source of what somebody is said to have said is, as for claims, who says that.
fn source_of(document: &Document<'_>, quote: &Quote) -> Option<Span> {
    let mut outer = quote.claim.and_then(|id| document.claim(id)).filter(|claim| is_retold(document, claim));
    while let Some(claim) = outer.filter(|claim| is_retold(document, claim)) {
        outer = claim.parent.and_then(|id| document.claim(id));
    }
    outer.and_then(|claim| claim.source.first().copied()).or(quote.source)
}

fn passage(document: &Document<'_>, quote: &Quote, piece: Span) -> Value {
    json!({
        "span": pair(piece),
        "spans": [pair(piece)],
        "source": source_of(document, quote).map(pair),
        "cue": quote.cue.as_ref().map(|cue| pair(cue.span)),
        "speaker": document.speaker_of(quote),
    })
}

fn pair(span: Span) -> [usize; 2] {
    [span.start, span.end]
}

fn pairs(spans: &[Span]) -> Vec<[usize; 2]> {
    spans.iter().copied().map(pair).collect()
}
