//! What a case may say. `placement.toml` explains every field in its head.

use serde::{Deserialize, Serialize};
use whosaid::{ClaimKind, CueClass, Evidence, QuoteKind, SpeakerKind};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub text: String,
    /// The number in the list of hard cases; several cases may share one.
    pub number: Option<u8>,
    /// Why the case does not pass yet.
    pub pending: Option<String>,
    #[serde(default)]
    pub cast: Vec<Member>,
    #[serde(default)]
    pub quotes: Vec<Quote>,
    #[serde(default)]
    pub claims: Vec<Claim>,
    #[serde(default)]
    pub speakers: Vec<Speaker>,
    /// Passages that nobody speaks, whether or not they are returned.
    #[serde(default)]
    pub not_speech: Vec<String>,
    /// The lists that must hold nothing else.
    #[serde(default)]
    pub exactly: Vec<List>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub enum List {
    Quotes,
    Claims,
    Speakers,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// One stretch, or the pieces of a split utterance.
    pub text: Texts,
    pub speaker: Option<String>,
    pub speaker_kind: Option<SpeakerKind>,
    pub source: Option<String>,
    pub cue: Option<String>,
    pub kind: Option<QuoteKind>,
    pub parent: Option<String>,
    pub incomplete: Option<bool>,
    pub own_words: Option<Texts>,
    pub addressee: Option<String>,
    pub evidence: Option<Evidence>,
    pub min_confidence: Option<f32>,
    pub max_confidence: Option<f32>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub content: Option<Texts>,
    pub source: Option<Texts>,
    pub speaker: Option<Texts>,
    pub cue: Option<String>,
    pub lemma: Option<String>,
    pub class: Option<CueClass>,
    pub negated: Option<bool>,
    pub hypothetical: Option<bool>,
    pub kind: Option<ClaimKind>,
    pub addressee: Option<String>,
    pub medium: Option<String>,
    pub inside: Option<Texts>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    pub name: Option<String>,
    pub role: Option<String>,
    pub kind: Option<SpeakerKind>,
    #[serde(default)]
    pub mentions: Vec<String>,
}

/// One text, or several in their order; `""` is none.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Texts {
    One(String),
    Many(Vec<String>),
}

impl Texts {
    pub fn list(&self) -> Vec<&str> {
        match self {
            Texts::One(text) if text.is_empty() => Vec::new(),
            Texts::One(text) => vec![text],
            Texts::Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }
}
