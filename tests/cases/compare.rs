//! Compares a document with what a case expects of it.

use crate::format::{Case, Claim, List, Quote, Speaker, Texts};
use serde::Serialize;
use std::fmt::Debug;
use whosaid::{Document, Span};

/// Everything that differs, a line each.
pub fn differences(case: &Case, document: &Document<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let exactly = |list| case.exactly.contains(&list);
    let (quotes, claims, speakers) = (document.quotes(), document.claims(), document.speakers());
    lines.extend(pair(&case.quotes, quotes, exactly(List::Quotes), |e, g| quote(document, e, g)));
    lines.extend(pair(&case.claims, claims, exactly(List::Claims), |e, g| claim(document, e, g)));
    lines.extend(pair(&case.speakers, speakers, exactly(List::Speakers), |e, g| speaker(document, e, g)));
    for text in &case.not_speech {
        let is_it = |quote: &&whosaid::Quote| document.slice(quote.inner) == text;
        let spoken = |quote: &whosaid::Quote| quote.kind == whosaid::QuoteKind::Speech || quote.speaker.is_some();
        if document.quotes().iter().filter(is_it).any(spoken) {
            lines.push(format!("{text:?} is taken for speech"));
        }
    }
    lines
}

/// Finds for each expected item, wherever it stands, the item that it describes, and tells what differs
/// from the closest where there is none; with `exactly`, also what nothing expects.
fn pair<E: Serialize, G: Debug>(
    expected: &[E],
    got: &[G],
    exactly: bool,
    compare: impl Fn(&E, &G) -> Differences,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut free: Vec<&G> = got.iter().collect();
    for item in expected {
        let compared = free.iter().map(|candidate| compare(item, candidate)).enumerate();
        match compared.min_by_key(|(_, differences)| differences.weight) {
            Some((at, differences)) if differences.weight == 0 => _ = free.remove(at),
            Some((_, differences)) => lines.push(format!("{}: {}", differences.what, differences.lines.join("; "))),
            None => lines.push(format!("missing: {}", given(item))),
        }
    }
    // An item that is not as expected is told above, and not also as an unexpected one.
    if exactly && lines.is_empty() {
        lines.extend(free.iter().map(|item| format!("unexpected: {item:?}")));
    }
    lines
}

/// How an item differs from what is expected; `what` names the expected one.
struct Differences {
    what: String,
    lines: Vec<String>,
    weight: usize,
}

impl Differences {
    fn of(what: &str, expected: &impl Serialize) -> Self {
        Differences { what: format!("{what} {}", given(expected)), lines: Vec::new(), weight: 0 }
    }

    /// Notes a field that is expected and differs.
    fn field<T: PartialEq + Debug>(&mut self, name: &str, expected: Option<T>, got: T) {
        if let Some(expected) = expected.filter(|expected| *expected != got) {
            self.lines.push(format!("{name} is {got:?}, expected {expected:?}"));
            self.weight += 1;
        }
    }

    /// The field that tells items apart: one that agrees in it is closer than any that does not.
    fn key<T: PartialEq + Debug>(&mut self, name: &str, expected: Option<T>, got: T) {
        const MORE_THAN_ALL_FIELDS: usize = 100;
        let before = self.weight;
        self.field(name, expected, got);
        self.weight += (self.weight - before) * MORE_THAN_ALL_FIELDS;
    }

    /// Notes a condition that does not hold.
    fn holds(&mut self, holds: bool, line: String) {
        if !holds {
            self.lines.push(line);
            self.weight += 1;
        }
    }
}

fn quote(document: &Document<'_>, expected: &Quote, got: &whosaid::Quote) -> Differences {
    let mut d = Differences::of("quote", &expected.text);
    let speaker = got.speaker.and_then(|id| document.speaker(id));
    let parent = got.parent.and_then(|id| document.quote(id));
    d.key("text", Some(stretches(&expected.text.list())), utterance(document, got));
    d.field("speaker", expected.speaker.as_deref().map(name), speaker.map_or(String::new(), |s| name(&s.name)));
    d.field("speaker_kind", expected.speaker_kind.map(Some), speaker.map(|s| s.kind));
    d.field("source", expected.source.as_deref(), optional(document, got.source));
    d.field("cue", expected.cue.as_deref(), cue_words(document, got.cue.as_ref()));
    d.field("kind", expected.kind, got.kind);
    d.field("parent", expected.parent.as_deref(), optional(document, parent.map(|quote| quote.inner)));
    d.field("incomplete", expected.incomplete, got.incomplete);
    d.field("own_words", wanted(&expected.own_words), texts(document, &document.own_words(got)));
    d.field("addressee", expected.addressee.as_deref(), optional(document, got.addressee));
    d.field("evidence", expected.evidence, got.evidence);
    let (least, most) = (expected.min_confidence.unwrap_or(0.0), expected.max_confidence.unwrap_or(1.0));
    let in_range = (least..=most).contains(&got.confidence);
    d.holds(in_range, format!("confidence is {}, expected {least}..={most}", got.confidence));
    d
}

fn claim(document: &Document<'_>, expected: &Claim, got: &whosaid::Claim) -> Differences {
    let mut d = Differences::of("claim", expected);
    let texts = |spans: &[Span]| texts(document, spans);
    let names = |texts: &Texts| texts.list().into_iter().map(name).collect::<Vec<_>>();
    let speakers = got.speakers.iter().filter_map(|&id| document.speaker(id));
    let parent = got.parent.and_then(|id| document.claim(id));
    let cue = got.cue.as_ref();
    d.key("content", wanted(&expected.content), texts(&got.content));
    d.field("source", wanted(&expected.source), texts(&got.source));
    d.field("speaker", expected.speaker.as_ref().map(names), speakers.map(|s| name(&s.name)).collect());
    d.field("cue", expected.cue.as_deref(), cue_words(document, cue));
    d.field("lemma", expected.lemma.as_deref(), cue.map_or("", |cue| &cue.lemma));
    d.field("class", expected.class.map(Some), cue.map(|cue| cue.class));
    d.field("negated", expected.negated, cue.is_some_and(|cue| cue.negated));
    d.field("hypothetical", expected.hypothetical, cue.is_some_and(|cue| cue.hypothetical));
    d.field("kind", expected.kind, got.kind);
    d.field("addressee", expected.addressee.as_deref(), optional(document, got.addressee));
    d.field("medium", expected.medium.as_deref(), optional(document, got.medium));
    d.field("inside", wanted(&expected.inside), parent.map_or(Vec::new(), |parent| texts(&parent.content)));
    d
}

fn speaker(document: &Document<'_>, expected: &Speaker, got: &whosaid::Speaker<'_>) -> Differences {
    let mut d = Differences::of("speaker", expected);
    d.key("name", expected.name.as_deref().map(name), name(&got.name));
    d.field("kind", expected.kind, got.kind);
    let role = got.role.as_deref().unwrap_or_default();
    if let Some(wanted) = expected.role.as_deref() {
        let fits = if wanted.is_empty() { role.is_empty() } else { role.contains(wanted) };
        d.holds(fits, format!("role is {role:?}, expected {wanted:?} in it"));
    }
    let mentions: Vec<&str> = got.mentions.iter().map(|&span| document.slice(span)).collect();
    let has_all = expected.mentions.iter().all(|mention| mentions.contains(&mention.as_str()));
    d.holds(has_all, format!("mentions are {mentions:?}, expected {:?} among them", expected.mentions));
    d
}

/// The fields of an expected item that the case gives.
fn given(expected: &impl Serialize) -> String {
    let mut value = serde_json::to_value(expected).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, field| !field.is_null() && *field != serde_json::json!([]));
    }
    value.to_string()
}

/// What is quoted: without the marks, piece by piece.
fn utterance(document: &Document<'_>, quote: &whosaid::Quote) -> Vec<String> {
    match quote.pieces[..] {
        [_] => stretches(&[document.slice(quote.inner)]),
        _ => stretches(&quote.pieces.iter().map(|&piece| document.slice(piece)).collect::<Vec<_>>()),
    }
}

/// A whole utterance as it is; the pieces of a split one without their marks.
fn stretches(texts: &[&str]) -> Vec<String> {
    match texts {
        [text] => vec![text.to_string()],
        _ => pieces(texts),
    }
}

fn wanted(texts: &Option<Texts>) -> Option<Vec<String>> {
    texts.as_ref().map(|texts| pieces(&texts.list()))
}

fn texts(document: &Document<'_>, spans: &[Span]) -> Vec<String> {
    pieces(&spans.iter().map(|&span| document.slice(span)).collect::<Vec<_>>())
}

/// Texts without what may or may not be counted to their ends.
fn pieces(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| bare(text)).collect()
}

fn bare(text: &str) -> String {
    let is_edge = |c: char| c.is_whitespace() || "\"'“”‘’„«»,.;:—–-".contains(c);
    text.trim_matches(is_edge).to_owned()
}

/// A name as it is compared: case and a leading article do not count.
fn name(name: &str) -> String {
    let name = name.to_lowercase();
    ["the ", "an ", "a "].iter().find_map(|article| name.strip_prefix(article)).unwrap_or(&name).to_owned()
}

/// The words of a cue, without the colon behind them; a colon alone is all of it.
fn cue_words<'d>(document: &'d Document<'_>, cue: Option<&whosaid::Cue>) -> &'d str {
    let text = optional(document, cue.map(|cue| cue.span));
    text.strip_suffix(':').filter(|words| !words.is_empty()).unwrap_or(text)
}

fn optional<'d>(document: &'d Document<'_>, span: Option<Span>) -> &'d str {
    span.map_or("", |span| document.slice(span))
}
