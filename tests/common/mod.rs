//! What holds of every document, whatever the text.

// Each test and fuzz target uses a part.
#![allow(dead_code)]

use whosaid::{Claim, ClaimId, Document, Parser, Quote, QuoteId, QuoteKind, Span};

/// Everything that is promised of any text.
pub fn check_text(text: &str) {
    let parser = Parser::new();
    let document = parser.parse(text);
    check(&document, text);
    assert_eq!(document, parser.parse(text), "the same text, another document");
    check_stored(&document);
    check_joined(&parser, text);
}

/// A document stored and read back is the same, from a string and from a file.
pub fn check_stored(document: &Document<'_>) {
    let json = serde_json::to_string(document).expect("a document as JSON");
    assert_eq!(*document, serde_json::from_str(&json).expect("a document from JSON"), "{json}");
    let read: Document<'static> = serde_json::from_reader(json.as_bytes()).expect("a document from a reader");
    assert_eq!(*document, read, "{json}");
}

/// A text cut in two, with a blank line between: what is quoted in the parts stays quoted, unless
/// a mark that one of them lacks stands beside the line, where the other may have it.
fn check_joined(parser: &Parser, text: &str) {
    let middle = (text.len() / 2..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let (one, two) = text.split_at(middle);
    let (before, behind) = (parser.parse(one), parser.parse(two));
    if before.quotes().last().is_some_and(|q| q.incomplete) || behind.quotes().first().is_some_and(|q| q.incomplete) {
        return;
    }
    let joined = [one, "\n\n", two].concat();
    let joined = parser.parse(&joined);
    for (part, offset) in [(before, 0), (behind, one.len() + 2)] {
        for piece in marked(&part) {
            let piece = Span::new(piece.start + offset, piece.end + offset);
            let mut around = joined.quotes().iter().flat_map(|quote| &quote.pieces);
            assert!(around.any(|around| around.contains(piece)), "{piece:?} is lost in {:?}", joined.text());
        }
    }
}

/// The pieces that marks enclose on both sides, in one line. What lacks a mark may end elsewhere in a longer
/// text, and whether a line goes on in the next is told by the width of all lines.
fn marked(document: &Document<'_>) -> Vec<Span> {
    const MARKS: [char; 8] = ['"', '“', '”', '„', '«', '»', '「', '」'];
    let whole = document.quotes().iter().filter(|quote| !quote.incomplete && quote.pieces.len() == 1);
    let enclosed = |piece: &Span| {
        let words = document.slice(*piece);
        words.starts_with(MARKS) && words.ends_with(MARKS) && !words.contains(['\n', '\r'])
    };
    whole.flat_map(|quote| quote.pieces.iter().copied()).filter(enclosed).collect()
}

/// Panics with the first promise that a document breaks.
pub fn check(document: &Document<'_>, text: &str) {
    assert_eq!(document.text(), text);
    for (at, quote) in document.quotes().iter().enumerate() {
        check_quote(document, at, quote);
    }
    for (at, claim) in document.claims().iter().enumerate() {
        check_claim(document, at, claim);
    }
    check_speakers(document);
    check_disjoint(document);
    assert!(document.quotes().is_sorted_by_key(|quote| quote.span.start), "quotes out of order");
    assert!(
        document.claims().is_sorted_by_key(|claim| claim.content.first().map(|span| span.start)),
        "claims out of order"
    );
    // Who is not mentioned, as in a cast, stands last.
    let first = |speaker: &whosaid::Speaker<'_>| speaker.mentions.first().map_or(usize::MAX, |mention| mention.start);
    assert!(document.speakers().is_sorted_by_key(first), "speakers out of order");
}

fn check_quote(document: &Document<'_>, at: usize, quote: &Quote) {
    let text = document.text();
    check_spans(text, &[quote.span, quote.inner]);
    check_spans(text, &quote.pieces);
    check_words(text, quote.source.as_slice());
    check_words(text, quote.addressee.as_slice());
    assert!(quote.span.contains(quote.inner), "{quote:?}");
    assert!(!quote.pieces.is_empty() && quote.pieces.iter().all(|&piece| quote.span.contains(piece)), "{quote:?}");
    assert!(quote.pieces.windows(2).all(|two| two[0].end <= two[1].start), "{quote:?}");
    if let Some(parent) = quote.parent {
        assert!((parent.0 as usize) < at, "{quote:?} stands before its parent");
        assert!(document.quotes()[parent.0 as usize].span.contains(quote.span), "{quote:?} outside its parent");
    }
    if let Some(cue) = &quote.cue {
        check_words(text, &[cue.span]);
    }
    assert!((0.0..=1.0).contains(&quote.confidence), "{quote:?}");
    assert_eq!(quote.speaker.is_none(), quote.confidence == 0.0, "{quote:?}");
    assert!(quote.speaker.is_none() || quote.kind == QuoteKind::Speech, "{quote:?}");
    if let Some(id) = quote.claim {
        let content = &document.claims()[id.0 as usize].content;
        let reports = |piece: &Span| content.iter().any(|told| told.start < piece.end && piece.start < told.end);
        assert!(quote.pieces.iter().any(reports), "{quote:?} outside its claim");
    }
    if let Some(id) = quote.speaker {
        assert!(document.speakers()[id.0 as usize].quotes.binary_search(&QuoteId(at as u32)).is_ok());
    }
}

/// Pieces of one depth share nothing, whichever quotes they stand in.
fn check_disjoint(document: &Document<'_>) {
    let mut depths: Vec<usize> = Vec::new();
    for quote in document.quotes() {
        depths.push(quote.parent.map_or(0, |parent| depths[parent.0 as usize] + 1));
    }
    let quotes = document.quotes().iter().zip(&depths);
    let pieces = quotes.flat_map(|(quote, &depth)| quote.pieces.iter().map(move |&piece| (depth, piece)));
    let mut pieces: Vec<(usize, Span)> = pieces.collect();
    pieces.sort_unstable();
    for two in pieces.windows(2) {
        assert!(two[0].0 != two[1].0 || two[0].1.end <= two[1].1.start, "{two:?} overlap in {:?}", document.text());
    }
}

fn check_claim(document: &Document<'_>, at: usize, claim: &Claim) {
    let text = document.text();
    check_words(text, &claim.source);
    check_words(text, &claim.content);
    check_words(text, claim.addressee.as_slice());
    check_words(text, claim.medium.as_slice());
    assert!(!claim.content.is_empty(), "{claim:?} says nothing");
    assert!((0.0..=1.0).contains(&claim.confidence), "{claim:?}");
    if let Some(cue) = &claim.cue {
        check_words(text, &[cue.span]);
    }
    if let Some(parent) = claim.parent {
        assert_ne!(parent.0 as usize, at, "{claim:?} is its own parent");
        let around = &document.claims()[parent.0 as usize].content;
        let is_inside = |content: &Span| around.iter().any(|span| span.contains(*content));
        assert!(claim.content.iter().all(is_inside), "{claim:?} outside its parent");
    }
    for id in &claim.speakers {
        assert!(document.speakers()[id.0 as usize].claims.binary_search(&ClaimId(at as u32)).is_ok());
    }
}

fn check_speakers(document: &Document<'_>) {
    for (at, speaker) in document.speakers().iter().enumerate() {
        assert!(!speaker.name.is_empty());
        check_words(document.text(), &speaker.mentions);
        assert!(speaker.mentions.is_sorted(), "{speaker:?}");
        for id in &speaker.quotes {
            assert_eq!(document.quotes()[id.0 as usize].speaker.map(|id| id.0 as usize), Some(at));
        }
        for id in &speaker.claims {
            assert!(document.claims()[id.0 as usize].speakers.iter().any(|id| id.0 as usize == at));
        }
    }
}

/// Spans that hold words: all but those of a quotation, whose marks may have nothing between them.
fn check_words(text: &str, spans: &[Span]) {
    check_spans(text, spans);
    assert!(spans.iter().all(|span| !span.is_empty()), "{spans:?} in {text:?}");
}

/// Spans must slice the text.
fn check_spans(text: &str, spans: &[Span]) {
    for &span in spans {
        assert!(span.start <= span.end && text.get(span.range()).is_some(), "{span:?} in {text:?}");
    }
}
