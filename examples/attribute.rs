//! Who said what, as a table.
//!
//! ```text
//! cargo run --release --example attribute                     a built-in sample
//! cargo run --release --example attribute -- article.txt      a file; `-` is standard input
//! cargo run --release --example attribute -- --json article.txt
//! ```

mod shared {
    pub mod program;
    pub mod stderr;
    pub mod text;
}

use lexopt::Arg;
use shared::program::{exit, print, Outcome};
use std::ffi::OsString;
use std::process::ExitCode;
use whosaid::{Claim, Document, Parser, Quote, QuoteKind, Span, Speaker};

const USAGE: &str = "usage: attribute [--json] [FILE]    (- is standard input)\n";

const SAMPLE: &str = "\
Ferry to Skarholm Stays in Port

The ferry between Tarn and Skarholm will not sail before Monday, Harlan Ferries said on Friday. \
“The new engine arrived without its pump,” said Ida Brandt, who runs the line. “We are as sorry as anyone.”

Island mayor Peter Odum called the news “a bad joke”. He told reporters that two families had moved \
away since the spring. “If this goes on,” he warned, “we shall be a nature reserve.”

According to a report by the coast guard, the old ferry was safe. Brandt denied that it had been \
withdrawn too early. A woman at the quay, who did not give her name, said she had heard it all before.
";

fn main() -> ExitCode {
    exit("attribute", USAGE, run())
}

fn run() -> Outcome {
    let (mut file, mut is_json): (Option<OsString>, bool) = (None, false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(USAGE),
            Arg::Long("json") => is_json = true,
            Arg::Value(name) if file.is_none() => file = Some(name),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let text = file.map_or_else(|| Ok(SAMPLE.to_owned()), |file| shared::text::read(&file))?;
    let document = Parser::new().parse(&text);
    print(&if is_json { serde_json::to_string_pretty(&document)? + "\n" } else { table(&document) })
}

/// A line for each claim and each utterance outside of claims, then one for each speaker.
fn table(document: &Document<'_>) -> String {
    let claims = document.claims();
    let mut contents: Vec<Span> = claims.iter().flat_map(|claim| claim.content.iter().copied()).collect();
    contents.sort_unstable_by_key(|content| content.start);
    // Quotes are asked in order, so that no content is looked at again once it has ended.
    let mut open = contents.into_iter().peekable();
    let mut end = 0;
    let mut is_claimed = |span: Span| {
        while let Some(content) = open.next_if(|content| content.start < span.end) {
            end = end.max(content.end);
        }
        end > span.start
    };
    let is_row =
        |quote: &&Quote| quote.kind == QuoteKind::Speech && quote.parent.is_none() && !is_claimed(quote.pieces[0]);
    let mut rows: Vec<(usize, [String; 3])> = claims.iter().map(|claim| claim_row(document, claim)).collect();
    rows.extend(document.quotes().iter().filter(is_row).map(|quote| quote_row(document, quote)));
    rows.sort_by_key(|(start, _)| *start);
    let mut table = line(["WHO", "HOW", "WHAT"]);
    for (_, [who, how, what]) in &rows {
        table += &line([who, how, what]);
    }
    table += "\nSPEAKERS\n";
    table.extend(document.speakers().iter().map(speaker_line));
    table
}

fn claim_row(document: &Document<'_>, claim: &Claim) -> (usize, [String; 3]) {
    let who = document.speakers_of(claim).collect::<Vec<_>>().join(", ");
    let how = claim.cue.as_ref().map_or(":", |cue| document.slice(cue.span));
    let start = claim.content.first().map_or(0, |span| span.start);
    (start, [who, how.to_owned(), joined(document, &claim.content)])
}

fn quote_row(document: &Document<'_>, quote: &Quote) -> (usize, [String; 3]) {
    let who = document.speaker_of(quote).unwrap_or_default().to_owned();
    (quote.span.start, [who, String::new(), joined(document, &quote.pieces)])
}

fn joined(document: &Document<'_>, spans: &[Span]) -> String {
    spans.iter().map(|&span| document.slice(span)).collect::<Vec<_>>().join(" … ")
}

fn line([who, how, what]: [&str; 3]) -> String {
    let who = if who.is_empty() { "?" } else { who };
    format!("{:22}  {:14}  {}\n", fit(who, 22), fit(how, 14), fit(what, 78))
}

fn speaker_line(speaker: &Speaker<'_>) -> String {
    let role = speaker.role.as_deref().map_or(String::new(), |role| format!(", {role}"));
    let name = fit(&speaker.name, 22);
    let (quotes, claims) = (count(speaker.quotes.len(), "quote"), count(speaker.claims.len(), "claim"));
    format!("{name:22}  {quotes}, {claims}{role}\n")
}

/// *1 quote*, *2 quotes*
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The text on one line, cut to a width.
fn fit(text: &str, width: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(width) {
        None => text,
        Some(_) => text.chars().take(width - 1).chain(['…']).collect(),
    }
}
