use super::*;
use crate::passes::Passes;

/// The mentions of a text as they stand.
fn found(source: &str) -> Vec<(String, Form, Gender)> {
    let Passes { text, mentions, .. } = Passes::of_test(source);
    mentions.iter().map(|m| (source[text.cover(m.tokens()).range()].to_owned(), m.form, m.gender)).collect()
}

fn strings(source: &str) -> Vec<String> {
    found(source).into_iter().map(|m| m.0).collect()
}

#[test]
fn finds_names() {
    assert_eq!(strings("Then Mr. Cole met Mrs. Ann Cole."), ["Mr. Cole", "Mrs. Ann Cole"]);
    assert_eq!(strings("But Lee's coat hung near Maria de la Cruz."), ["Lee", "Maria de la Cruz"]);
    assert_eq!(strings("Evening came. The King of Spades bowed."), ["The King of Spades"]);
    assert_eq!(
        found("Kremlin spokesman Dmitry Orlov left.")[0],
        ("Kremlin spokesman Dmitry Orlov".into(), Form::Name, Gender::Male)
    );
}

#[test]
fn finds_descriptions() {
    assert_eq!(
        found("The old gentleman bowed, and his wife smiled."),
        [
            ("The old gentleman".into(), Form::Description, Gender::Male),
            ("his wife".into(), Form::Description, Gender::Female)
        ]
    );
    assert_eq!(strings("\"Hm,\" said the dormouse. An official left."), ["the dormouse", "An official"]);
    assert_eq!(strings("\"Yes,\" Ann's brother said."), ["Ann", "brother"]);
}

#[test]
fn finds_pronouns() {
    assert_eq!(strings("\"I know you,\" he said to them."), ["I", "you", "he", "them"]);
}
