use super::*;

fn passages(source: &str) -> Vec<&str> {
    let text = Text::read(source);
    marks(&text).iter().map(|p| &source[text.cover(p.inner.clone()).range()]).collect()
}

#[test]
fn reads_every_convention() {
    for source in [
        "“Ja”, x",
        "\"Ja\", x",
        "„Ja“, x",
        "»Ja«, x",
        "«Ja», x",
        "„Ja\" x",
        "”Ja” x",
        "''Ja'' x",
        "``Ja'' x",
        "‘‘Ja’’ x",
        "'Ja,' x",
        "‘Ja,’ x",
        "‚Ja‘ x",
        "「Ja」",
        "‹Ja› x",
        "« Ja » x",
        "'Ja' x",
    ] {
        assert_eq!(passages(source).iter().map(|p| p.trim_end_matches(',')).collect::<Vec<_>>(), ["Ja"], "{source}");
    }
}

#[test]
fn tells_apostrophes_from_marks() {
    assert_eq!(passages("'The dogs' bowls aren't clean,' she said."), ["The dogs' bowls aren't clean,"]);
    assert_eq!(passages("’Twas late; ’em; rock ’n’ roll; the ’90s; the dogs’ bowls"), [""; 0]);
    assert_eq!(passages("It was 'good', she said."), ["good"]);
    assert_eq!(passages("\"We 'll go an' see, I 'm sure.\""), ["We 'll go an' see, I 'm sure."]);
    assert_eq!(passages("a 6'2\" guard said \"hi\""), ["hi"]);
}

#[test]
fn nests_and_recovers() {
    assert_eq!(passages("\"He said 'run' twice,\" Lee said."), ["He said 'run' twice,", "run"]);
    assert_eq!(passages("“He said “run” twice,” Lee said."), ["He said “run” twice,", "run"]);
    assert_eq!(passages("“It ends. Then “it begins,” Lee said."), ["It ends. Then", "it begins,"]);
    // What was closed inside an open passage stays whole.
    assert_eq!(passages("“a «b “c” d» e"), ["a «b “c” d» e", "b “c” d", "c"]);
    // What stands in a passage that an attribution ends, ends there.
    assert_eq!(passages("“a «b, said Ann c» d"), ["a «b,", "b,"]);
    assert_eq!(passages("\"A.\n\n\"B,\" Lee said."), ["A.", "B,"]);
    assert_eq!(passages("\"A.\n\nRoe laughed."), ["A."]);
    assert_eq!(passages("Gone.\" Roe laughed."), ["Gone."]);
}

#[test]
fn finds_where_marks_were_lost() {
    assert_eq!(passages("\"He said, ?Run!' and ran.\""), ["He said, ?Run!' and ran.", "Run!"]);
    assert_eq!(passages("\"He said,    Run!' and ran.\""), ["He said,    Run!' and ran.", "Run!"]);
    assert_eq!(passages("\"He  said nothin' and ran.\""), ["He  said nothin' and ran."]);
}

#[test]
fn reads_dashes() {
    assert_eq!(passages("—Sí —dijo Ana—. Vamos."), ["Sí", "Vamos."]);
    assert_eq!(passages("—Yes, said Ann. I will.\n\n—Good."), ["Yes,", "I will.", "Good."]);
    assert_eq!(passages("— Ann Lee, mayor"), [""; 0]);
}
