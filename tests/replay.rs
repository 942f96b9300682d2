//! What fuzzing has found, and a part of the inputs that it has kept, again.

mod common;

use whosaid::export::{self, Record, Unit};
use whosaid::Parser;

/// Each was a finding once.
const FINDINGS: [(&str, &str); 14] = [
    // The closer has no opener, so that its passage went back to the start of the sentence and over the label;
    // the label's turn was a second quote in the same place.
    ("turn in marks", include_str!("../fuzz/kept/turn-in-marks.txt")),
    // An open passage was cut at "said Harlan", and the one that had begun inside went on behind it.
    ("cut passage", include_str!("../fuzz/kept/cut-passage.txt")),
    ("cut passages", include_str!("../fuzz/kept/cut-passages.txt")),
    // An utterance went on behind the turn that it had begun in, and overlapped it.
    ("utterance behind its turn", include_str!("../fuzz/kept/utterance-behind-its-turn.txt")),
    // A quotation went on in the next line of half of the text, but not of the whole, whose lines are longer: no
    // fault of the parser, so that the check asks for quotations in one line only.
    ("lines of two widths", include_str!("../fuzz/kept/lines-of-two-widths.txt")),
    // The sign of quoted mail stood in no sentence of the block that its paragraph was joined to: places in the
    // block were counted with the sign, its tokens without.
    ("signs in a block", include_str!("../fuzz/kept/signs-in-a-block.txt")),
    // What "which he said" is about goes on behind the cue, where nothing was left of the sentence.
    ("sentence cut behind a cue", include_str!("../fuzz/kept/sentence-cut-behind-a-cue.txt")),
    // Looked up behind the last token of the text, or before the first.
    ("ends with when", "talked about today"),
    ("begins with a verb", "think that and claim that they’re speaking for her. But I don’t want to"),
    ("dateline around a verb", "Says We—Should"),
    ("mention over a break", "Mrs. Baddow\nput in.\n\n\"You must come"),
    // The claim began with the signs that the first passage ends with, and left them out in the end.
    (
        "signs between passages",
        "The board said it was late. All told, the groups spent more than $2 million.\n\nHis remarks were so subdued that \
         the joke was that he. was reading a ''. * * *“Gov. Roe, blink if you’re in trouble!” one person tweeted.",
    ),
    // Two contents in the order of their first signs, which is not that of their words.
    ("content behind signs", "L wrote:\n>>”>h"),
    // What was still open behind an attribution went on to the end of its paragraph.
    ("open behind an attribution", "\"We sail, said Ann ‘of \"Come.\" It rained."),
];

#[test]
fn findings_stay_mended() {
    for (name, text) in FINDINGS {
        println!("{name}");
        common::check_text(text);
    }
}

fn kept() -> Vec<String> {
    serde_json::from_str(include_str!("../fuzz/kept/texts.json")).expect("texts")
}

#[test]
fn kept_inputs_hold() {
    for text in kept() {
        common::check_text(&text);
    }
}

#[test]
fn kept_inputs_hold_as_settings() {
    for texts in kept().windows(4) {
        let [name, alias, verb, text] = texts else { continue };
        let verbs: String = verb.chars().filter(|c| c.is_alphabetic()).collect();
        for builder in [Parser::builder().cast(name, &[alias]), Parser::builder().verb(&verbs)] {
            match builder.build() {
                Ok(parser) => common::check(&parser.parse(text), text),
                Err(error) => assert!(error.is_cast() || error.is_verb(), "{error}"),
            }
        }
    }
}

/// What the fuzz target `formats` does, for the formats that need no feature.
#[test]
fn kept_inputs_can_be_written() {
    for text in kept() {
        let document = Parser::new().parse(&text);
        let mut out = Vec::new();
        export::csv(&document, &mut out).expect("memory");
        export::brat(&document, &mut out).expect("memory");
        export::booknlp_quotes(&document, &mut out).expect("memory");
        export::booknlp_tokens(&document, &mut out).expect("memory");
        assert!(std::str::from_utf8(&out).is_ok());
        for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
            serde_json::to_string(&Record::with_unit(&document, unit)).expect("JSON");
        }
    }
}
