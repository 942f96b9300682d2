//! A text as a page to look at: quotes coloured by speaker, cues, sources and claims marked.
//!
//! ```text
//! cargo run --release --example highlight -- article.txt > page.html
//! ```
//!
//! The page is one file and needs no network. Its sidebar counts what each speaker says,
//! and a click there shows that speaker's words alone; pointing at a quote or moving the focus
//! to it (Tab, or `n` and `p`) tells who speaks, why, and how sure that is.

mod shared {
    pub mod html;
    pub mod program;
    pub mod stderr;
    pub mod text;
}

use lexopt::Arg;
use serde_json::{json, Value};
use shared::html::{escape, page};
use shared::program::{exit, print, Outcome};
use std::ffi::OsString;
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use whosaid::{Claim, Document, Parser, Quote, QuoteKind, Span, SpeakerId};

const USAGE: &str = "usage: highlight FILE > PAGE.html    (- is standard input)\n";

const KEYS: &str = "<p>Quotes are coloured by speaker; <span class=\"cue\">cues</span>, \
    <span class=\"source\">sources</span> and <span class=\"claim\">claims</span> are marked. \
    <small>n, p: next and previous quote. Esc: all speakers.</small></p>\n";

fn main() -> ExitCode {
    exit("highlight", USAGE, run())
}

fn run() -> Outcome {
    let mut file: Option<OsString> = None;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(USAGE),
            Arg::Value(name) if file.is_none() => file = Some(name),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let file = file.ok_or(lexopt::Error::from("a file is missing"))?;
    let text = shared::text::read(&file)?;
    let title = Path::new(&file).file_name().unwrap_or(&file).to_string_lossy();
    print(&highlighted(&title, &Parser::new().parse(&text)))
}

fn highlighted(title: &str, document: &Document<'_>) -> String {
    let mut body = format!("<nav aria-label=\"Speakers\">\n<h1>{}</h1>\n{KEYS}", escape(title));
    body += &sidebar(document);
    body += "</nav>\n<main><article>";
    body += &article(document);
    body += "</article></main>\n<output aria-live=\"polite\"></output>\n";
    // In JSON a `<` stands in strings only, where it may be escaped: no text can end the element.
    let data = details(document).to_string().replace('<', "\\u003c");
    let script = include_str!("shared/highlight.js");
    let scripts =
        format!("<script type=\"application/json\" id=\"data\">{data}</script>\n<script>\n{script}</script>\n");
    page(title, include_str!("shared/highlight.css"), &body, &scripts)
}

/// A colour for each speaker, neighbours far apart.
fn hue(speaker: usize) -> usize {
    const GOLDEN_ANGLE: usize = 137;
    (speaker * GOLDEN_ANGLE + 210) % 360
}

/// A button for each speaker, who speaks most first, and one for the quotes without.
fn sidebar(document: &Document<'_>) -> String {
    let mut list = String::from("<ul>\n");
    let mut speakers: Vec<_> = document.speakers().iter().enumerate().collect();
    speakers.sort_by_key(|(_, speaker)| std::cmp::Reverse((speaker.quotes.len(), speaker.claims.len())));
    for (id, speaker) in speakers {
        let about = speaker.role.as_deref().unwrap_or(speaker.kind.name());
        let counts = format!("{}, {}", count(speaker.quotes.len(), "quote"), count(speaker.claims.len(), "claim"));
        list += &button(&id.to_string(), &format!("style=\"--hue:{}\"", hue(id)), &speaker.name, about, &counts);
    }
    let unknown = document.quotes().iter().filter(|quote| is_unknown(quote)).count();
    list += &button("nobody", "", "No speaker known", "", &count(unknown, "quote"));
    list + "</ul>\n"
}

fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn button(speaker: &str, style: &str, name: &str, about: &str, counts: &str) -> String {
    let class = if style.is_empty() { "swatch nobody" } else { "swatch" };
    let (name, about) = (escape(name), escape(about));
    format!(
        "<li><button type=\"button\" data-speaker=\"{speaker}\" aria-pressed=\"false\">\
         <span class=\"{class}\" {style}></span><span class=\"name\">{name}<small>{about}</small>\
         <small class=\"counts\">{counts}</small></span></button></li>\n"
    )
}

fn is_unknown(quote: &Quote) -> bool {
    quote.kind == QuoteKind::Speech && quote.speaker.is_none()
}

/// What the page tells of each quote and claim.
fn details(document: &Document<'_>) -> Value {
    let ids = |ids: &[SpeakerId]| ids.iter().map(|id| id.0).collect::<Vec<_>>();
    let quotes = document.quotes().iter().map(|quote| {
        let detail = quote_detail(document, quote);
        json!({ "speakers": ids(quote.speaker.as_slice()), "unknown": is_unknown(quote), "detail": detail })
    });
    let claims = document
        .claims()
        .iter()
        .map(|claim| json!({ "speakers": ids(&claim.speakers), "detail": claim_detail(document, claim) }));
    json!({ "quotes": quotes.collect::<Vec<_>>(), "claims": claims.collect::<Vec<_>>() })
}

fn quote_detail(document: &Document<'_>, quote: &Quote) -> String {
    if quote.kind != QuoteKind::Speech {
        return format!("Not speech: {}", quote.kind);
    }
    let Some(name) = document.speaker_of(quote) else { return "Quote: no speaker known".to_owned() };
    let sure = percent(quote.confidence);
    let addressee = quote.addressee.map_or(String::new(), |span| format!(", to {}", document.slice(span)));
    format!("Quote: {name}{addressee}, by {} ({sure} sure)", quote.evidence)
}

fn claim_detail(document: &Document<'_>, claim: &Claim) -> String {
    let names: Vec<&str> = document.speakers_of(claim).collect();
    let names = if names.is_empty() { "nobody named".to_owned() } else { names.join(" and ") };
    let cue = claim.cue.as_ref().map_or(String::new(), |cue| {
        let negated = if cue.negated { "not " } else { "" };
        format!(", {negated}“{}” ({})", cue.lemma, cue.class)
    });
    format!("Claim ({}): {names}{cue} ({} sure)", claim.kind, percent(claim.confidence))
}

fn percent(confidence: f32) -> String {
    format!("{:.0} %", 100.0 * confidence)
}

/// Something that a stretch of the text is part of.
#[derive(Clone, Copy, PartialEq)]
enum Layer {
    Quote(usize),
    Claim(usize),
    Cue,
    Source,
}

impl Layer {
    fn quote(self) -> Option<usize> {
        if let Layer::Quote(id) = self {
            Some(id)
        } else {
            None
        }
    }

    fn claim(self) -> Option<usize> {
        if let Layer::Claim(id) = self {
            Some(id)
        } else {
            None
        }
    }
}

/// The text in stretches between the places where any layer begins or ends.
fn article(document: &Document<'_>) -> String {
    let layers = layers(document);
    let mut edges: Vec<(usize, bool, usize)> = Vec::with_capacity(2 * layers.len());
    for (at, (span, _)) in layers.iter().enumerate() {
        edges.extend([(span.start, true, at), (span.end, false, at)]);
    }
    edges.sort_unstable();
    let mut html = String::new();
    let mut open: Vec<usize> = Vec::new();
    let mut done = 0;
    for (place, begins, layer) in edges {
        stretch(&mut html, document, Span::new(done, place), &open, &layers);
        done = place;
        match begins {
            true => open.push(layer),
            false => open.retain(|&other| other != layer),
        }
    }
    html + &escape(document.slice(Span::new(done, document.text().len())))
}

fn layers(document: &Document<'_>) -> Vec<(Span, Layer)> {
    let mut layers = Vec::new();
    for (id, quote) in document.quotes().iter().enumerate() {
        layers.extend(quote.pieces.iter().map(|&piece| (piece, Layer::Quote(id))));
        layers.extend(quote.cue.iter().map(|cue| (cue.span, Layer::Cue)));
        layers.extend(quote.source.map(|source| (source, Layer::Source)));
    }
    for (id, claim) in document.claims().iter().enumerate() {
        layers.extend(claim.content.iter().map(|&content| (content, Layer::Claim(id))));
        layers.extend(claim.cue.iter().map(|cue| (cue.span, Layer::Cue)));
        layers.extend(claim.source.iter().map(|&source| (source, Layer::Source)));
    }
    layers
}

/// Writes a stretch with the marks of the layers that are open there, the innermost quote and
/// claim for its own.
fn stretch(html: &mut String, document: &Document<'_>, span: Span, open: &[usize], layers: &[(Span, Layer)]) {
    let text = escape(document.slice(span));
    if text.is_empty() || open.is_empty() {
        html.push_str(&text);
        return;
    }
    let mut classes = Vec::new();
    let mut attributes = String::new();
    let innermost = |is_kind: fn(Layer) -> Option<usize>| {
        let of_kind = open.iter().filter_map(|&at| Some((layers[at].0, is_kind(layers[at].1)?)));
        of_kind.min_by_key(|(span, _)| span.len())
    };
    if let Some((whole, id)) = innermost(Layer::quote) {
        let quote = &document.quotes()[id];
        classes.push(match (quote.kind, quote.speaker) {
            (QuoteKind::Speech, Some(_)) => "spoken",
            (QuoteKind::Speech, None) => "spoken nobody",
            _ => "unspoken",
        });
        let _ = write!(attributes, " data-quote=\"{id}\"");
        if let Some(speaker) = quote.speaker {
            let _ = write!(attributes, " style=\"--hue:{}\"", hue(speaker.0 as usize));
        }
        if whole.start == span.start {
            attributes += " tabindex=\"0\"";
        }
    }
    if let Some((_, id)) = innermost(Layer::claim) {
        classes.push("claim");
        let _ = write!(attributes, " data-claim=\"{id}\"");
    }
    for (layer, class) in [(Layer::Cue, "cue"), (Layer::Source, "source")] {
        if open.iter().any(|&at| layers[at].1 == layer) {
            classes.push(class);
        }
    }
    let _ = write!(html, "<span class=\"{}\"{attributes}>{text}</span>", classes.join(" "));
}
