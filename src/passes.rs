//! The passes that every text goes through: from its tokens to the people in it.

use crate::builder::Settings;
use crate::cues::{clauses, Clause};
use crate::marks::{depths, forms, marks, Form, Passage};
use crate::mentions::{mentions, Mentions, Vocabulary};
use crate::model::Model;
use crate::placed::Placed;
use crate::speakers::{speakers, Speakers};
use crate::tags::{self, Tag};
use crate::text::Text;

/// What the passes find, each by what those before it have found.
pub(crate) struct Passes<'t> {
    pub text: Text<'t>,
    pub words: Vocabulary,
    pub tags: Vec<Tag>,
    pub passages: Placed<Passage>,
    pub forms: Vec<Form>,
    pub depths: Vec<u8>,
    pub mentions: Mentions,
    pub clauses: Placed<Clause>,
    pub speakers: Speakers,
}

impl<'t> Passes<'t> {
    pub fn read(source: &'t str, settings: &Settings, model: &Model) -> Self {
        let text = Text::read(source);
        let passages = Placed::new(marks(&text), |passage| passage.outer.start);
        let depths = depths(&text, &passages);
        let mut tags = tags::tags(&text, model);
        tags::mend(&text, &mut tags, model);
        let mut words = Vocabulary::read(&text);
        words.add_verbs(&settings.verbs);
        words.add_names(|word| settings.cast.is_name(word));
        let mentions = mentions(&text, &tags, &depths, &words);
        let clauses = Placed::new(clauses(&text, &words, &mentions, &depths), |clause| clause.cue.start);
        let speakers = speakers(&text, &words, &mentions, &settings.cast);
        let forms = forms(&text, &passages);
        Passes { text, words, tags, passages, forms, depths, mentions, clauses, speakers }
    }

    /// With the embedded model and the settings that are there without any.
    #[cfg(test)]
    pub fn of_test(source: &'t str) -> Self {
        Passes::read(source, &Settings::default(), Model::embedded())
    }
}
