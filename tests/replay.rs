//! What fuzzing has found, and a part of the inputs that it has kept, again.

mod common;

/// Each was a finding once.
const FINDINGS: [(&str, &str); 4] = [
    // The closer has no opener, so that its passage went back to the start of the sentence and over the label;
    // the label's turn was a second quote in the same place.
    ("turn in marks", include_str!("../fuzz/kept/turn-in-marks.txt")),
    // An open passage was cut at "said Harlan", and the one that had begun inside went on behind it.
    ("cut passage", include_str!("../fuzz/kept/cut-passage.txt")),
    ("cut passages", include_str!("../fuzz/kept/cut-passages.txt")),
    // An utterance went on behind the turn that it had begun in, and overlapped it.
    ("utterance behind its turn", include_str!("../fuzz/kept/utterance-behind-its-turn.txt")),
];

#[test]
fn findings_stay_mended() {
    for (name, text) in FINDINGS {
        println!("{name}");
        common::check_text(text);
    }
}

#[test]
fn kept_inputs_hold() {
    let texts: Vec<String> = serde_json::from_str(include_str!("../fuzz/kept/texts.json")).expect("texts");
    for text in texts {
        common::check_text(&text);
    }
}
