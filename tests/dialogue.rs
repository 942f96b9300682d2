//! Dialogue that is generated, so that who says what is known: in every mark style, with every line
//! ending and every disguise of the letters, it must come back as it was made.

use proptest::prelude::*;
use proptest::sample::select;
use whosaid::{Document, Parser, QuoteKind};

const SPEAKERS: [&str; 6] = ["Ann Ruiz", "Tom Becker", "Clara Voss", "Edmund Hale", "Martha Lindqvist", "Peter Odum"];

const VERBS: [&str; 6] = ["said", "replied", "added", "answered", "whispered", "remarked"];

const SPEECHES: [&str; 8] = [
    "we leave before the tide turns",
    "nobody told me about the letter",
    "the bridge will hold until spring",
    "it rained all night on the harbour",
    "there are eleven lamps in that house",
    "you should ask the doctor tomorrow",
    "the council has never answered us",
    "they sold the boat last winter",
];

const MARKS: [[&str; 2]; 16] = [
    ["\"", "\""],
    ["“", "”"],
    ["‘", "’"],
    ["'", "'"],
    ["«", "»"],
    ["»", "«"],
    ["„", "“"],
    ["「", "」"],
    ["''", "''"],
    ["``", "''"],
    ["‘‘", "’’"],
    ["„", "”"],
    ["„", "\""],
    ["”", "”"],
    ["‹", "›"],
    ["『", "』"],
];

const LINE_ENDS: [&str; 7] = ["\n", "\r\n", "\r", "\u{b}", "\u{2028}", "\u{2029}", "\u{85}"];

/// Where the attribution stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    Before,
    Colon,
    Behind,
    Inverted,
    Question,
    Between,
}

const PLACES: [Place; 6] =
    [Place::Before, Place::Colon, Place::Behind, Place::Inverted, Place::Question, Place::Between];

/// What happens to the letters of a text and does not change what it says.
#[derive(Debug, Clone, Copy)]
enum Disguise {
    None,
    SoftHyphens,
    ZeroWidth,
    Unbreakable,
    Accents,
    RightToLeft,
    Emoji,
    ByteOrderMark,
}

const DISGUISES: [Disguise; 8] = [
    Disguise::None,
    Disguise::SoftHyphens,
    Disguise::ZeroWidth,
    Disguise::Unbreakable,
    Disguise::Accents,
    Disguise::RightToLeft,
    Disguise::Emoji,
    Disguise::ByteOrderMark,
];

#[derive(Debug, Clone, Copy)]
struct Turn {
    speaker: &'static str,
    verb: &'static str,
    speech: &'static str,
    place: Place,
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let turn = (select(&SPEAKERS[..]), select(&VERBS[..]), select(&SPEECHES[..]), select(&PLACES[..]));
    let turn = turn.prop_map(|(speaker, verb, speech, place)| Turn { speaker, verb, speech, place });
    proptest::collection::vec(turn, 1..8)
}

impl Turn {
    /// The paragraph of the turn; its speech stands between the marks.
    fn paragraph(self, [open, close]: [&str; 2], disguise: Disguise) -> String {
        let Turn { speaker, verb, place, .. } = self;
        let speech = self.spoken(disguise);
        let capital = speech[..1].to_uppercase() + &speech[1..];
        match place {
            Place::Before => format!("{speaker} {verb}, {open}{capital}.{close}"),
            Place::Colon => format!("{speaker} {verb}: {open}{capital}.{close}"),
            Place::Behind => format!("{open}{capital},{close} {speaker} {verb}."),
            Place::Inverted => format!("{open}{capital},{close} {verb} {speaker}."),
            Place::Question => format!("{open}{capital}?{close} asked {speaker}."),
            Place::Between => {
                let (one, two) = capital.split_at(capital.match_indices(' ').nth(2).expect("four words").0);
                format!("{open}{one},{close} {verb} {speaker}, {open}{}.{close}", two.trim_start())
            }
        }
    }

    fn spoken(self, disguise: Disguise) -> String {
        match disguise {
            Disguise::Accents => self.speech.replace('e', "e\u{301}"),
            Disguise::RightToLeft => self.speech.replacen(' ', " \u{202b}שלום\u{202c} ", 2),
            Disguise::Emoji => self.speech.replacen(' ', " 🙂 ", 2),
            _ => self.speech.to_owned(),
        }
    }
}

/// The whole text.
fn text(turns: &[Turn], marks: [&str; 2], line_end: &str, disguise: Disguise) -> String {
    let paragraphs: Vec<String> = turns.iter().map(|turn| turn.paragraph(marks, disguise)).collect();
    let text = paragraphs.join(&line_end.repeat(2));
    match disguise {
        Disguise::SoftHyphens => between_letters(&text, '\u{ad}'),
        Disguise::ZeroWidth => between_letters(&text, '\u{200b}'),
        Disguise::Unbreakable => text.replace(' ', "\u{a0}"),
        Disguise::ByteOrderMark => format!("\u{feff}{text}"),
        _ => text,
    }
}

/// The text with a character between every third pair of letters.
fn between_letters(text: &str, character: char) -> String {
    let mut out = String::new();
    let mut letters = 0;
    for c in text.chars() {
        letters = if c.is_ascii_alphabetic() { letters + 1 } else { 0 };
        if letters > 0 && letters % 4 == 0 {
            out.push(character);
        }
        out.push(c);
    }
    out
}

/// Letters alone, in lower case, without what is invisible.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Who says what, as plain letters.
fn found(document: &Document<'_>) -> Vec<(String, String)> {
    let spoken = document.quotes().iter().filter(|quote| quote.kind == QuoteKind::Speech && quote.parent.is_none());
    let said = |pieces: &[whosaid::Span]| pieces.iter().map(|&piece| plain(document.slice(piece))).collect();
    spoken.map(|quote| (plain(document.speaker_of(quote).unwrap_or("nobody")), said(&quote.pieces))).collect()
}

fn check(turns: &[Turn], marks: [&str; 2], line_end: &str, disguise: Disguise) {
    let text = text(turns, marks, line_end, disguise);
    let made: Vec<_> = turns.iter().map(|turn| (plain(turn.speaker), plain(&turn.spoken(disguise)))).collect();
    assert_eq!(found(&Parser::new().parse(&text)), made, "{marks:?} {line_end:?} {disguise:?} in {text:?}");
}

/// Every style, line ending and disguise with every place, once.
#[test]
fn every_style_comes_back() {
    let turns: Vec<Turn> = (0..PLACES.len())
        .map(|at| Turn { speaker: SPEAKERS[at], verb: VERBS[at], speech: SPEECHES[at], place: PLACES[at] })
        .collect();
    for marks in MARKS {
        for line_end in LINE_ENDS {
            for disguise in DISGUISES {
                check(&turns, marks, line_end, disguise);
            }
        }
    }
}

/// Every speaker with every verb, speech and place, alone, in every style.
#[test]
fn every_turn_comes_back() {
    for marks in MARKS {
        for speaker in SPEAKERS {
            for verb in VERBS {
                for speech in SPEECHES {
                    for place in PLACES {
                        check(&[Turn { speaker, verb, speech, place }], marks, "\n", Disguise::None);
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn dialogue_comes_back(
        turns in turns(),
        marks in select(&MARKS[..]),
        line_end in select(&LINE_ENDS[..]),
        disguise in select(&DISGUISES[..]),
    ) {
        check(&turns, marks, line_end, disguise);
    }
}
