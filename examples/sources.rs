//! Who is heard in a collection of texts: a source audit.
//!
//! ```text
//! cargo run --release --example sources -- articles/                       a table
//! cargo run --release --example sources -- articles/ --as csv > sources.csv
//! cargo run --release --example sources -- articles/ --as html > sources.html
//! ```
//!
//! It reads what `batch` reads: folders, plain files and JSON lines, gzip too. Speakers of one name
//! and kind count as one over all texts. Gender is what the texts show by pronouns, titles and
//! first names, of persons alone; words are those between the marks.

mod shared {
    pub mod html;
    pub mod input;
    pub mod lines;
    pub mod parallel;
    pub mod program;
    pub mod stderr;
}

use lexopt::{Arg, ValueExt};
use shared::html::{escape, page};
use shared::input::{Inputs, Raw};
use shared::parallel::in_order;
use shared::program::{exit, print, Outcome};
use shared::stderr::say;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ffi::OsString;
use std::process::ExitCode;
use whosaid::{Document, Gender, Parser, QuoteKind, SpeakerKind};

const USAGE: &str = "usage: sources [--as table|csv|html] FILE | FOLDER | - ...\n";

/// How many rows the longer lists of the table and the page have.
const TOP: usize = 25;

fn main() -> ExitCode {
    exit("sources", USAGE, run())
}

fn run() -> Outcome {
    let mut files: Vec<OsString> = Vec::new();
    let mut show: fn(&Audit) -> String = table;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(USAGE),
            Arg::Long("as") => show = arguments.value()?.parse_with(form)?,
            Arg::Value(file) => files.push(file),
            _ => return Err(argument.unexpected().into()),
        }
    }
    if files.is_empty() {
        return Err(lexopt::Error::from("a file or folder is missing").into());
    }
    let audit = audit(&Inputs::find(&files, |_| false)?);
    print(&show(&audit))?;
    match audit.bad {
        0 => Ok(()),
        bad => Err(format!("{bad} of {} texts could not be read", audit.texts + bad).into()),
    }
}

fn form(name: &str) -> Result<fn(&Audit) -> String, &'static str> {
    match name {
        "table" => Ok(table),
        "csv" => Ok(csv),
        "html" => Ok(html),
        _ => Err("table, csv or html is expected"),
    }
}

/// Sums over all texts; a text that cannot be read is reported and counted.
fn audit(inputs: &Inputs) -> Audit {
    let parser = Parser::new();
    let progress = inputs.progress();
    let read = |raw: Result<Raw, String>| raw.and_then(Raw::read).map(|(_, text)| Audit::of(&parser.parse(&text)));
    let mut audit = Audit::default();
    let Ok(()) = in_order(inputs.records(&progress), read, |text| {
        match text {
            Ok(text) => audit.add(text),
            Err(problem) => {
                progress.suspend(|| say(format_args!("sources: {problem}")));
                audit.bad += 1;
            }
        }
        Ok::<(), Infallible>(())
    });
    audit
}

/// What a speaker, a kind of speakers or nobody says.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    texts: usize,
    quotes: usize,
    words: usize,
    claims: usize,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.texts += other.texts;
        self.quotes += other.quotes;
        self.words += other.words;
        self.claims += other.claims;
    }
}

#[derive(Debug, Default)]
struct Audit {
    texts: usize,
    bad: usize,
    /// By name and kind.
    speakers: BTreeMap<(String, &'static str), (Option<Gender>, Tally)>,
    /// Quotes of speech whose speaker the text does not tell.
    unattributed: Tally,
    /// How often each lemma reports.
    verbs: BTreeMap<String, usize>,
}

impl Audit {
    fn of(document: &Document<'_>) -> Self {
        let mut audit = Audit { texts: 1, ..Audit::default() };
        let mut tallies = vec![Tally::default(); document.speakers().len()];
        for quote in document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech && quote.parent.is_none())
        {
            let tally = match quote.speaker {
                Some(speaker) => &mut tallies[speaker.0 as usize],
                None => &mut audit.unattributed,
            };
            let words = quote.pieces.iter().map(|&piece| document.slice(piece).split_whitespace().count());
            tally.add(Tally { quotes: 1, words: words.sum(), ..Tally::default() });
        }
        audit.unattributed.texts = usize::from(audit.unattributed.quotes > 0);
        for claim in document.claims() {
            if let Some(cue) = &claim.cue {
                *audit.verbs.entry(cue.lemma.clone()).or_default() += 1;
            }
        }
        for (speaker, tally) in document.speakers().iter().zip(tallies) {
            let key = (speaker.name.to_string(), speaker.kind.name());
            let (gender, sum) = audit.speakers.entry(key).or_default();
            *gender = gender.or(speaker.gender);
            sum.add(Tally { claims: speaker.claims.len(), ..tally });
            sum.texts = 1;
        }
        audit
    }

    fn add(&mut self, text: Audit) {
        self.texts += text.texts;
        self.unattributed.add(text.unattributed);
        for (lemma, count) in text.verbs {
            *self.verbs.entry(lemma).or_default() += count;
        }
        for (key, (gender, tally)) in text.speakers {
            let (known, sum) = self.speakers.entry(key).or_default();
            *known = known.or(gender);
            sum.add(tally);
        }
    }

    /// The speakers, who speaks most first: name, kind, gender, tally.
    fn ranking(&self) -> Vec<(&str, &str, &str, Tally)> {
        let speakers = self.speakers.iter();
        let mut rows: Vec<_> = speakers
            .map(|(key, (gender, tally))| (key.0.as_str(), key.1, gender.map_or("", Gender::name), *tally))
            .collect();
        rows.sort_by_key(|(.., tally)| Reverse((tally.quotes, tally.claims)));
        rows
    }

    /// Sums over the speakers that have the same key, the unattributed quotes aside.
    fn grouped<'a>(&'a self, key: impl Fn(&'a str, &'a str) -> Option<&'a str>) -> Vec<(&'a str, Tally)> {
        let mut groups: BTreeMap<&str, Tally> = BTreeMap::new();
        for (_, kind, gender, tally) in self.ranking() {
            if let Some(key) = key(kind, gender) {
                groups.entry(key).or_default().add(tally);
            }
        }
        groups.into_iter().collect()
    }

    fn kinds(&self) -> Vec<(&str, Tally)> {
        self.grouped(|kind, _| Some(kind))
    }

    fn genders(&self) -> Vec<(&str, Tally)> {
        let person = SpeakerKind::Person.name();
        self.grouped(|kind, gender| (kind == person).then_some(if gender.is_empty() { "unknown" } else { gender }))
    }

    fn quotes(&self) -> usize {
        self.kinds().iter().map(|(_, tally)| tally.quotes).sum::<usize>() + self.unattributed.quotes
    }

    fn unattributed_share(&self) -> String {
        format!("{:.1} %", 100.0 * self.unattributed.quotes as f64 / self.quotes().max(1) as f64)
    }

    fn top_verbs(&self) -> Vec<(&str, usize)> {
        let mut verbs: Vec<_> = self.verbs.iter().map(|(lemma, &count)| (lemma.as_str(), count)).collect();
        verbs.sort_by_key(|&(_, count)| Reverse(count));
        verbs.truncate(TOP);
        verbs
    }
}

fn table(audit: &Audit) -> String {
    let (texts, quotes, unattributed) = (audit.texts, audit.quotes(), audit.unattributed.quotes);
    let share = audit.unattributed_share();
    let mut table = format!("{texts} texts, {quotes} quotes, {unattributed} ({share}) without a speaker\n");
    let mut section = |title: &str, rows: Vec<(String, Tally)>| {
        table += &format!("\n{title:36} {:>7} {:>8} {:>7}\n", "QUOTES", "WORDS", "CLAIMS");
        for (name, Tally { quotes, words, claims, .. }) in rows {
            let name: String = name.chars().take(36).collect();
            table += &format!("{name:36} {quotes:>7} {words:>8} {claims:>7}\n");
        }
    };
    let named = |rows: Vec<(&str, Tally)>| rows.into_iter().map(|(name, tally)| (name.to_owned(), tally)).collect();
    let top = audit.ranking().into_iter().take(TOP).map(|(name, kind, _, tally)| (format!("{name} ({kind})"), tally));
    section("SPEAKER", top.collect());
    section("KIND", named(audit.kinds()));
    section("GENDER OF PERSONS", named(audit.genders()));
    table += &format!("\n{:36} {:>7}\n", "VERB", "REPORTS");
    table.extend(audit.top_verbs().iter().map(|(lemma, count)| format!("{lemma:36} {count:>7}\n")));
    table
}

/// A row for each speaker, and one without a name for the quotes that nobody is known to speak.
fn csv(audit: &Audit) -> String {
    let mut csv = String::from("speaker,kind,gender,texts,quotes,words,claims\r\n");
    for (name, kind, gender, tally) in audit.ranking().into_iter().chain([("", "", "", audit.unattributed)]) {
        let name = format!("\"{}\"", name.replace('"', "\"\""));
        let Tally { texts, quotes, words, claims } = tally;
        csv += &format!("{name},{kind},{gender},{texts},{quotes},{words},{claims}\r\n");
    }
    csv
}

fn html(audit: &Audit) -> String {
    let quotes = |rows: Vec<(&str, Tally)>| -> Vec<(String, usize)> {
        rows.into_iter().map(|(name, tally)| (name.to_owned(), tally.quotes)).collect()
    };
    let words = audit.genders().into_iter().map(|(name, tally)| (name.to_owned(), tally.words));
    let speakers = audit.ranking().into_iter().take(TOP).map(|(name, _, _, tally)| (name.to_owned(), tally.quotes));
    let verbs = audit.top_verbs().into_iter().map(|(lemma, count)| (lemma.to_owned(), count));
    let mut body = format!(
        "<main>\n<h1>Who is heard</h1>\n<p>{} texts, {} quotes; {} of the quotes ({}) have no speaker.</p>\n",
        audit.texts,
        audit.quotes(),
        audit.unattributed.quotes,
        audit.unattributed_share()
    );
    body += &chart("Quotes by speaker", speakers.collect());
    body += &chart("Quotes by kind of speaker", quotes(audit.kinds()));
    body += &chart("Quotes by gender of persons", quotes(audit.genders()));
    body += &chart("Quoted words by gender of persons", words.collect());
    body += &chart("Reporting verbs", verbs.collect());
    page("Who is heard", include_str!("shared/sources.css"), &(body + "</main>\n"), "")
}

/// A table whose rows have a bar.
fn chart(title: &str, rows: Vec<(String, usize)>) -> String {
    let most = rows.iter().map(|&(_, count)| count).max().unwrap_or(0).max(1);
    let mut chart = format!("<section><h2>{title}</h2>\n<table>\n");
    for (name, count) in rows {
        let (name, width) = (escape(&name), 100 * count / most);
        chart += &format!(
            "<tr><th scope=\"row\">{name}</th><td><div style=\"width:{width}%\"></div></td><td>{count}</td></tr>\n"
        );
    }
    chart + "</table></section>\n"
}
