use super::*;
use crate::builder::Settings;
use crate::model::Model;
use crate::passes::Passes;

/// Each speaker's name with the words of its mentions.
fn gathered(source: &str, cast: Cast) -> Vec<(String, Vec<String>)> {
    let settings = Settings { cast, ..Settings::default() };
    let Passes { text, mentions, speakers, .. } = Passes::read(source, &settings, Model::embedded());
    let words_of = |at: usize| source[text.cover(mentions[at].tokens()).range()].to_owned();
    let list = (0..speakers.list.len() as u32).map(|id| {
        let name = speakers.name(id, &text, &settings.cast).unwrap_or_default().into_owned();
        let of_speaker = (0..mentions.len()).filter(|&at| speakers.of_mention(at) == Some(id));
        (name, of_speaker.map(words_of).collect())
    });
    list.collect()
}

#[test]
fn gathers_forms_of_a_name() {
    let people = gathered("Then Mr. Paul Roe rose. But Roe sat. And Paul slept, as Mr. Roe did.", Cast::default());
    assert_eq!(people.len(), 1, "{people:?}");
    assert_eq!(people[0].1, ["Mr. Paul Roe", "Roe", "Paul", "Mr. Roe"]);
}

#[test]
fn keeps_husband_and_wife_apart() {
    let people = gathered("Then Mr. Roe rose. Then Mrs. Roe sat.", Cast::default());
    assert_eq!(people.len(), 2, "{people:?}");
}

#[test]
fn knows_short_forms() {
    let people = gathered("Then Elizabeth Roe rose. But Lizzy sat.", Cast::default());
    assert_eq!(people.len(), 1, "{people:?}");
}

#[test]
fn answers_with_the_cast() {
    let member = |name: &str, aliases: &[&str]| Member {
        name: name.into(),
        aliases: aliases.iter().map(|&alias| alias.into()).collect(),
        gender: Gender::Unknown,
    };
    let cast = Cast::new(vec![member("P. Roe", &["Paul Roe"]), member("Mrs Roe", &[])], false);
    let people = gathered("Then Paul Roe rose. But Mrs. Roe sat near Paul.", cast);
    assert_eq!(people[0], ("P. Roe".into(), vec!["Paul Roe".into(), "Paul".into()]));
    assert_eq!(people[1], ("Mrs Roe".into(), vec!["Mrs. Roe".into()]));
}

#[test]
fn who_says_that_she_is_relieved_is_a_woman() {
    let genders = |text: &str| -> Vec<_> {
        let passes = Passes::of_test(text);
        passes.speakers.list.iter().map(|speaker| speaker.gender).collect()
    };
    assert_eq!(genders("Wada said she was relieved."), [Gender::Female]);
    assert_eq!(genders("Wada, the mayor, says that he will wait.")[0], Gender::Male);
    assert_eq!(genders("Wada saw that he was late."), [Gender::Unknown]);
}
