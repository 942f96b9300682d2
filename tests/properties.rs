//! What holds of any text: random characters, and random sentences of the words that matter.

mod common;

use proptest::prelude::*;
use proptest::sample::select;
use whosaid::{Offsets, Parser, Span};

/// Pieces of texts that lead the passes into their corners when they meet in any order.
const PARTS: [&str; 80] = [
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "「",
    "」",
    "''",
    "``",
    "—",
    "–",
    "-",
    "…",
    ",",
    ".",
    "?",
    "!",
    ":",
    "\n",
    "\n\n",
    "\r\n",
    "> ",
    "(",
    ")",
    "\u{a0}",
    "\u{301}",
    "🙂",
    "İ",
    "ß",
    "said",
    "says",
    "saying",
    "told",
    "asked",
    "wrote",
    "according to",
    "in a post on X",
    "did not",
    "may",
    "Lee",
    "Ann Roe",
    "Mr. Cole",
    "Mrs. Cole",
    "Dr",
    "the mayor",
    "the mayor's",
    "spokesman",
    "officials",
    "Harlan Motors Inc.",
    "he",
    "she",
    "they",
    "I",
    "her",
    "who",
    "that",
    "and",
    "by",
    "so-called",
    "the film",
    "SMITH:",
    "Q.",
    "RT @ann:",
    "6'2\"",
    "'90s",
    "dogs'",
    "41-year-old",
    "rain fell",
    "Ann Roe (00:03):\n",
    "Speaker 2",
    "-- Chief Executive\n",
    "BY MS. ROE:\n",
    "<v Lee>",
    "(@ann.lee)",
    "Mr. LEE of",
    "The Minister (Ann Roe)\n",
];

/// Sentences of such parts, most of them with spaces between.
fn sentences() -> impl Strategy<Value = String> {
    let part = (select(&PARTS[..]), select(&["", " ", " "][..]));
    proptest::collection::vec(part, 0..60)
        .prop_map(|parts| parts.into_iter().flat_map(|(part, space)| [part, space]).collect())
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![sentences(), any::<String>(), "[\"'“”‘’«»„“`a ,.\n—-]{0,200}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_document_keeps_its_promises(text in texts()) {
        common::check_text(&text);
    }

    #[test]
    fn a_cast_changes_none_of_them(text in sentences()) {
        let builder = Parser::builder().cast("Ann Roe", &["Ann", "Mrs. Cole"]).cast("Lee", &[]).cast("I", &["he"]);
        let parser = builder.verb("rain").least_confidence(0.5).build().expect("good settings");
        let document = parser.parse(&text);
        common::check(&document, &text);
        prop_assert!(document.quotes().iter().all(|quote| quote.speaker.is_none() || quote.confidence >= 0.5));
    }

    #[test]
    fn offsets_count_as_a_naive_count_does(text in "[a-zß“🙂]{0,300}", from in 0usize..900, len in 0usize..900) {
        let boundary = |at: usize| (0..=at.min(text.len())).rfind(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let span = Span::new(boundary(from), boundary(from + len));
        let offsets = Offsets::new(&text);
        let (before, through) = (&text[..span.start], &text[..span.end]);
        prop_assert_eq!(offsets.chars(span), before.chars().count()..through.chars().count());
        prop_assert_eq!(offsets.utf16(span), before.encode_utf16().count()..through.encode_utf16().count());
    }
}
