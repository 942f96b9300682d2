//! `examples/script.rs`

use super::{run, text, Folder};
use serde_json::Value;

const NOVEL: &str = "tests/data/novel.txt";

fn pieces(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let output = run("script", &[arguments, &["--as", "json"]].concat(), input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let mut script: Value = serde_json::from_slice(&output.stdout).unwrap();
    script["pieces"].as_array_mut().map(std::mem::take).unwrap()
}

fn joined(pieces: &[Value]) -> String {
    pieces.iter().map(|piece| piece["text"].as_str().unwrap()).collect()
}

#[test]
fn the_pieces_are_the_novel() {
    let novel = std::fs::read_to_string(NOVEL).unwrap();
    let pieces = pieces(&[NOVEL], b"");
    assert_eq!(joined(&pieces), novel);
    assert!(pieces.iter().filter(|piece| piece["kind"] == "line").count() > 20);
}

#[test]
fn the_pieces_are_the_text_whatever_it_is() {
    for input in ["", " ", "“", "“One”“two”", "\u{feff}\"A 'b \"c\" d' e\"\r\n", "—Sí —dijo Ana—. Vamos.\n"]
    {
        assert_eq!(joined(&pieces(&["-"], input.as_bytes())), input);
    }
}

#[test]
fn a_script_names_each_voice_above_its_lines() {
    let output = run("script", &["-"], "It was late. “Go,” said Clara Wend.\nThey went.");
    let script =
        "NARRATOR\n    It was late.\n\nCLARA WEND\n    “Go,”\n\nNARRATOR\n    said Clara Wend.\n    They went.\n\n";
    assert_eq!(text(&output.stdout), script);
}

#[test]
fn the_cast_can_be_edited_and_handed_back() {
    let folder = Folder::new("script_cast");
    let found = text(&run("script", &[NOVEL, "--as", "cast"], "").stdout).to_owned();
    assert!(found.contains("[[character]]\nname = \"Mrs. Tolliver\""), "{found}");
    let unchanged = folder.write("found.toml", &found);
    assert_eq!(joined(&pieces(&[NOVEL, "--cast", &unchanged], b"")), std::fs::read_to_string(NOVEL).unwrap());
    let edited = "[[character]]\nname = \"Augusta Tolliver\"\naliases = [\"Mrs. Tolliver\"]\n";
    let edited = folder.write("edited.toml", edited);
    let speaks = |pieces: &[Value], name: &str| pieces.iter().any(|piece| piece["speaker"] == name);
    assert!(!speaks(&pieces(&[NOVEL], b""), "Augusta Tolliver"));
    assert!(speaks(&pieces(&[NOVEL, "--cast", &edited], b""), "Augusta Tolliver"));
}

#[test]
fn the_cast_of_an_interview_can_be_handed_back() {
    let folder = Folder::new("script_interview");
    let interview = folder.write("interview.txt", "Q. Why?\n\nA. Late.\n\nQ. So?\n\nA. “No,” I said.\n");
    let found = text(&run("script", &[&interview, "--as", "cast"], "").stdout).to_owned();
    let cast = folder.write("cast.toml", &found);
    assert!(!pieces(&[&interview, "--cast", &cast], b"").is_empty());
}

#[test]
fn a_wrong_cast_is_named() {
    let folder = Folder::new("script_wrong");
    let cases = [
        ("[[character]]\nnames = \"Ann\"\n", "unknown field `names`"),
        ("[[character]]\nname = \"\"\n", "the cast member at index 0 has an empty name"),
    ];
    for (cast, problem) in cases {
        let cast = folder.write("cast.toml", cast);
        let output = run("script", &[NOVEL, "--cast", &cast], "");
        assert_eq!(output.status.code(), Some(1));
        let message = text(&output.stderr);
        assert!(message.starts_with(&format!("script: {cast}: ")) && message.contains(problem), "{message}");
    }
}
