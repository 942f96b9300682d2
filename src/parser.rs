//! The entry point: runs the passes in their order.

use crate::assemble::{assemble, Found};
use crate::attribution::ranking::Learned;
use crate::attribution::{attribute, utterances, Scene};
use crate::builder::{ParserBuilder, Settings};
use crate::claims::{claimed, explain, Reason};
use crate::document::{ClaimId, Document};
use crate::layout::labels;
use crate::marks::{depths, marks};
use crate::model::Model;
use crate::passes::Passes;
use crate::tags::{tags, Dictionary};
use crate::text::Text;
use std::sync::Arc;

/// Finds who said what.
///
/// Cheap to clone, and to share between threads.
#[derive(Debug, Clone, Default)]
pub struct Parser {
    settings: Arc<Settings>,
}

impl Parser {
    /// A parser with the embedded model.
    pub fn new() -> Self {
        Parser::default()
    }

    /// Settings before parsing: a cast, more verbs, a least confidence.
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }

    /// From which corpora, and by which command, the embedded weights were made.
    pub fn provenance() -> &'static str {
        Model::embedded().provenance()
    }

    pub(crate) fn with(settings: Settings) -> Self {
        Parser { settings: Arc::new(settings) }
    }

    /// Parses a text. Never fails; time and memory are linear in the text's length. A text beyond 4 GiB is read
    /// up to there.
    pub fn parse<'t>(&self, source: &'t str) -> Document<'t> {
        self.parse_by(source, Model::embedded(), Learned::embedded())
    }

    /// Parses a text with a model that the crate does not bring: for the fuzz targets alone.
    ///
    /// # Errors
    /// For bytes that are no model; their checksum is put right before.
    #[cfg(fuzzing)]
    #[doc(hidden)]
    pub fn parse_with_model<'t>(&self, source: &'t str, mut bytes: Vec<u8>) -> Result<Document<'t>, crate::Error> {
        crate::model::seal(&mut bytes);
        let model = Model::read(bytes.into())?;
        Ok(self.parse_by(source, &model, &Learned::read(&model)))
    }

    /// All passes, with the weights of a model.
    pub(crate) fn parse_by<'t>(&self, source: &'t str, model: &Model, learned: &Learned) -> Document<'t> {
        let settings: &Settings = &self.settings;
        let passes = Passes::read(source, settings, model);
        let Passes { text, words, tags, passages, depths, mentions, clauses, speakers, .. } = &passes;
        // The scene comes first, for it tells whether the text is a story, in which what stands beside the lines tells
        // more than a claim model that has learned from news.
        let scene = Scene::new(&passes, &learned.spoken);
        let persons = scene.persons();
        let spoken = attribute(&scene, &persons, learned);
        let claimed = if scene.is_story { Vec::new() } else { claimed(text, tags, depths, model) };
        let labels = labels(text, tags, mentions, clauses, passages);
        let utterances = utterances(text, words, passages, &scene.turns_of_passages());
        assemble(
            source,
            &Found {
                text,
                words,
                mentions,
                clauses,
                settings,
                passages,
                forms: &scene.settled_forms,
                utterances: &utterances,
                depths,
                labels: &labels,
                is_story: scene.is_story,
                tags,
                dictionary: Dictionary::new(model),
                claimed: &claimed,
                spoken: &spoken,
                speakers,
                persons: &persons,
            },
        )
    }

    /// The features by which the model decided for a claim of a document, the weightiest first. Empty for a claim
    /// without a cue, for one that rules found, as all claims of a story, and for one whose cue or whose content's
    /// beginning rules have moved out of what the model found.
    ///
    /// Reads the text again, so that an ordinary parse keeps nothing for this: each call takes about as long as
    /// [`Parser::parse`].
    pub fn explain(&self, document: &Document<'_>, claim: ClaimId) -> Vec<Reason> {
        let claim = document.claim(claim).filter(|_| !document.is_story());
        let spans = claim.and_then(|claim| Some([claim.cue.as_ref()?.span, *claim.content.first()?]));
        let Some(spans) = spans else { return Vec::new() };
        let model = Model::embedded();
        let text = Text::read(document.text());
        let depths = depths(&text, &marks(&text));
        let tokens = spans.map(|span| text.touched(span).start);
        explain(&text, &tags(&text, model), &depths, model, tokens)
    }
}
