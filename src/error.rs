//! What can go wrong: configuration and model bytes, never text.

use thiserror::Error as Derive;

/// Why a [`Parser`](crate::Parser) could not be built, or why the trainer could not read a model.
///
/// Text is never an error. The message names the setting that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Derive)]
#[error(transparent)]
pub struct Error(#[from] Kind);

#[derive(Debug, Clone, PartialEq, Eq, Derive)]
pub(crate) enum Kind {
    #[error("the cast member at index {0} has an empty name")]
    EmptyName(usize),
    #[error("cast member {name:?} has an empty alias")]
    EmptyAlias { name: String },
    #[error("{name:?} of cast member {member:?} is not a name: a letter or digit besides an article is expected")]
    NotAName { name: String, member: String },
    #[error("two cast members are named {0:?}")]
    SameName(String),
    #[error("{0:?} is not a verb: one word of letters is expected")]
    NotAVerb(String),
    #[error("{form:?} is a form of the verb {lemma:?}, which is known: a lemma is expected")]
    NotALemma { form: String, lemma: &'static str },
    #[error("least confidence {0} is outside 0..=1")]
    Confidence(String),
    #[error("model bytes: {0}")]
    Model(&'static str),
}

impl Error {
    /// Whether the cast of speakers is wrong (an empty name or alias, or a name without a word or that two members bear).
    pub fn is_cast(&self) -> bool {
        matches!(self.0, Kind::EmptyName(_) | Kind::EmptyAlias { .. } | Kind::NotAName { .. } | Kind::SameName(_))
    }

    /// Whether an additional reporting verb is wrong.
    pub fn is_verb(&self) -> bool {
        matches!(self.0, Kind::NotAVerb(_) | Kind::NotALemma { .. })
    }

    /// Whether the least confidence is out of range.
    pub fn is_confidence(&self) -> bool {
        matches!(self.0, Kind::Confidence(_))
    }

    /// Whether the bytes of a model are damaged or of another version: only training reads such bytes.
    pub fn is_model(&self) -> bool {
        matches!(self.0, Kind::Model(_))
    }
}
