//! What training reads: articles with their attributions and automatic tags.

use crate::tags::Tag;
use crate::text::Text;
use crate::Span;

/// An annotated article.
#[derive(Debug, Clone, Default)]
pub struct Article {
    /// Its text.
    pub text: String,
    /// What people marked in it.
    pub attributions: Vec<Attribution>,
    /// A parser's tags of its tokens, in the order of the text.
    pub silver: Vec<Silver>,
}

/// One attribution, as people marked it.
#[derive(Debug, Clone, Default)]
pub struct Attribution {
    /// Who is said to have said it; may be empty.
    pub source: Vec<Span>,
    /// The words that attribute.
    pub cue: Vec<Span>,
    /// What is attributed.
    pub content: Vec<Span>,
}

/// A token with its tag of the Penn Treebank.
#[derive(Debug, Clone)]
pub struct Silver {
    /// Where it stands.
    pub span: Span,
    /// For example `VBD`.
    pub tag: String,
}

/// The silver tag of each token; none where the tokens differ.
pub(super) fn silver_tags(article: &Article, text: &Text) -> Vec<Option<Tag>> {
    let mut silver = article.silver.iter().peekable();
    let tag_of = |token: &crate::text::Token| {
        while silver.next_if(|s| s.span.end < token.end as usize).is_some() {}
        silver.peek().filter(|s| s.span == token.span()).and_then(|s| coarse(&s.tag))
    };
    text.tokens.iter().map(tag_of).collect()
}

/// The coarse tag for one of the Penn Treebank; none for punctuation.
fn coarse(penn: &str) -> Option<Tag> {
    Some(match penn {
        "NN" => Tag::Noun,
        "NNS" => Tag::Plural,
        "NNP" | "NNPS" => Tag::Proper,
        "PRP" => Tag::Pronoun,
        "PRP$" => Tag::Possessive,
        "DT" | "PDT" => Tag::Determiner,
        "JJ" | "JJR" | "JJS" => Tag::Adjective,
        "RB" | "RBR" | "RBS" => Tag::Adverb,
        "VB" | "VBP" => Tag::Verb,
        "VBZ" => Tag::VerbS,
        "VBD" => Tag::Past,
        "VBN" => Tag::Participle,
        "VBG" => Tag::Gerund,
        "MD" => Tag::Modal,
        "IN" => Tag::Preposition,
        "TO" => Tag::To,
        "CC" => Tag::Conjunction,
        "CD" => Tag::Number,
        "WP" | "WP$" | "WDT" | "WRB" => Tag::Wh,
        "EX" => Tag::There,
        "RP" => Tag::Particle,
        "POS" => Tag::Genitive,
        "UH" => Tag::Interjection,
        "$" | "#" | "FW" | "LS" | "SYM" => Tag::Other,
        _ => return None,
    })
}
