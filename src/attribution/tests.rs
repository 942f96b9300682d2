use super::ranking::Learned;
use super::*;
use crate::passes::Passes;
use crate::speakers::Cast;

/// The speaker of each passage, and how it is linked.
fn speakers_of(source: &str) -> Vec<(String, Relation)> {
    let passes = Passes::of_test(source);
    let Passes { text, speakers, .. } = &passes;
    let scene = Scene::new(&passes, &Learned::embedded().spoken);
    let cast = Cast::default();
    let name = |a: &Spoken| a.speaker.and_then(|s| speakers.name(s, text, &cast)).unwrap_or_default().into_owned();
    attribute(&scene, &scene.persons(), Learned::embedded()).iter().map(|a| (name(a), a.relation)).collect()
}

#[test]
fn follows_cues() {
    assert_eq!(
        speakers_of("\"Where is it?\" asked Martha.\n\n\"On the shelf,\" Edwin said. \"Look again.\"\n"),
        [("Martha".into(), Relation::Inverted), ("Edwin".into(), Relation::After), ("Edwin".into(), Relation::After)]
    );
    assert_eq!(speakers_of("\"It is late,\" drawled Edwin.\n")[0].1, Relation::Inverted);
    assert_eq!(speakers_of("\"Why?\" said the voice of Edwin Roe.\n"), [("Edwin Roe".into(), Relation::Inverted)]);
}

#[test]
fn follows_turns() {
    let source =
        "\"Where is it?\" asked Martha.\n\n\"On the shelf,\" said Edwin.\n\n\"Which one?\"\n\n\"The second.\"\n";
    let names: Vec<String> = speakers_of(source).into_iter().map(|s| s.0).collect();
    assert_eq!(names, ["Martha", "Edwin", "Martha", "Edwin"]);
}

#[test]
fn ends_turns() {
    let relations = |source: &str| -> Vec<Relation> { speakers_of(source).into_iter().map(|s| s.1).collect() };
    let two = speakers_of("\"A song,\" Martha replied, so softly that Edwin said at once, \"What was it?\"\n");
    assert_eq!(two.iter().map(|s| s.0.as_str()).collect::<Vec<_>>(), ["Martha", "Edwin"]);
    assert_eq!(relations("\"What a day!\" Then Martha went on.\n"), [Relation::BeatAfter]);
}

#[test]
fn nobody_speaks_where_nobody_is() {
    assert_eq!(speakers_of("\"Who goes there?\"\n"), [(String::new(), Relation::None)]);
}
