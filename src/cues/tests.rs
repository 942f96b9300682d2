use super::*;
use crate::passes::Passes;

/// The clauses of a text as `subject|cue|hearer` with `!` for negated and `?` for hypothetical.
fn read(source: &str) -> Vec<String> {
    let Passes { text, mentions, clauses, .. } = Passes::of_test(source);
    let name = |m: Option<usize>| m.map_or("", |m| &source[text.cover(mentions[m].tokens()).range()]);
    let show = |c: &Clause| {
        let flags = format!("{}{}", if c.negated { "!" } else { "" }, if c.hypothetical { "?" } else { "" });
        format!("{}|{}|{}{flags}", name(c.subject), &source[text.cover(c.cue.clone()).range()], name(c.hearer))
    };
    clauses.iter().map(show).collect()
}

#[test]
fn finds_subjects() {
    assert_eq!(read("\"Go,\" said Ruiz, who runs the port."), ["Ruiz|said|"]);
    assert_eq!(read("Lee, the mayor's spokesman, said \"no comment now\"."), ["Lee|said|"]);
    assert_eq!(read("\"It failed,\" the report by Dr Kim said."), ["the report|said|"]);
    assert_eq!(read("Ruiz, who runs the port, said it was late."), ["Ruiz|said|"]);
    assert_eq!(read("The deal died, according to Reuters."), ["Reuters|according to|"]);
    assert_eq!(read("\"Stop!\" cried the old man."), ["the old man|cried|"]);
    assert_eq!(read("They saw May and Will. May asked why, and Will said it was late."), ["May|asked|", "Will|said|"]);
}

#[test]
fn looks_past_other_clauses() {
    assert_eq!(read("Ruiz, who watched Lee and Roe, now observed, \"Go.\""), ["Ruiz|observed|"]);
    assert_eq!(read("They met Ruiz, who, turning to Lee, cried, \"Go.\""), ["Ruiz|cried|"]);
    assert_eq!(read("Lee was so loud that Ruiz turned round and asked, \"Why?\""), ["Ruiz|asked|"]);
    assert_eq!(read("Lee slept; the day came, when Ruiz rose, and said, \"Go.\""), ["Ruiz|said|"]);
}

#[test]
fn finds_who_is_told() {
    assert_eq!(read("\"Leave,\" Lee told Roe."), ["Lee|told|Roe"]);
    assert_eq!(read("Lee was told by Roe that \"time is up\"."), ["Roe|told|Lee"]);
    assert_eq!(read("\"Yes,\" said Lee to Roe."), ["Lee|said|Roe"]);
}

#[test]
fn tells_what_was_not_said() {
    assert_eq!(read("Lee did not say whether he would run."), ["Lee|say|!"]);
    assert_eq!(read("Lee may say \"yes\" today."), ["Lee|say|?"]);
    assert_eq!(read("His claims were false, and the reply was late."), [""; 0]);
}
