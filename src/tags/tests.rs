use super::*;
use crate::text::Text;

fn tagged(source: &str) -> Vec<Tag> {
    tags(&Text::read(source), Model::embedded())
}

#[test]
fn tags_plain_sentences() {
    use Tag::*;
    assert_eq!(
        tagged("She said the old mayor walked home."),
        [Pronoun, Past, Determiner, Adjective, Noun, Past, Noun, Mark]
    );
    assert_eq!(tagged("\"Go,\" replied Holmes quickly."), [Mark, Verb, Mark, Mark, Past, Proper, Adverb, Mark]);
}

#[test]
fn does_without_a_model() {
    assert_eq!(tags(&Text::read("Said he, 5."), &Model::empty()).len(), 5);
}
