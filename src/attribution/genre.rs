//! Whether a text tells conversations or reports: a story or an article.
//!
//! A logistic regression over nine shares that differ between the two, whatever they are about. Novels and the
//! scenes cut out of them are stories; so is a short scene unlike any that the ranking has seen.

use super::links::Relation;
use super::scene::Input;
use super::turns::Turn;
use crate::marks::Form;
use crate::mentions::{Gender, Mention, Nature, Number, Person};
use crate::text::{hashes, Kind};

/// How many numbers tell.
pub(crate) const COUNT: usize = 10;

/// Fitted to excerpts of PolNeAR's news-train and of PDNC by
/// `cargo run --release --features train --example train -- CORPORA --genre`, which prints them.
const WEIGHTS: [f32; COUNT] = [0.324, 4.428, 4.364, 6.341, -2.516, -1.218, 0.316, 0.56, -0.122, -1.542];

/// An article that is taken for a story loses its claims; a story that is taken for an article gets some that are
/// none. The former is worse, so that the odds for a story have to be seven to one.
pub(crate) const SURE: f32 = 2.0;

/// Whether these shares are a story's. Who hands in a cast reads a story more often than not: then even odds do.
pub(super) fn is_story(shares: &[f32; COUNT], has_cast: bool) -> bool {
    score(shares, &WEIGHTS) > if has_cast { 0.0 } else { SURE }
}

/// The logarithm of the odds that these shares are a story's.
pub(crate) fn score(shares: &[f32], weights: &[f32]) -> f32 {
    shares.iter().zip(weights).map(|(share, weight)| share * weight).sum()
}

/// What tells: first a 1, then shares of the turns, then numbers in a hundred words of the narration. Linear in
/// the text.
pub(super) fn shares(input: &Input<'_>, turns: &[Turn]) -> [f32; COUNT] {
    const YOU: [u32; 3] = hashes("you your yours");
    let text = input.text;
    // Two turns more than there are, so that a single one does not look certain.
    let of_turns = |tells: &dyn Fn(&Turn) -> bool| {
        turns.iter().filter(|turn| tells(turn)).count() as f32 / (turns.len() + 2) as f32
    };
    let asks = |at: usize| text.tokens[at].kind == Kind::Stop && text.word(at).ends_with(['?', '!']);
    let told = || text.tokens.iter().zip(input.depths).filter(|(_, &depth)| depth == 0).map(|(token, _)| token);
    let words = told().filter(|token| token.is_wordlike()).count().max(20) as f32;
    // What is more frequent than that tells no more.
    let of_words = |count: usize, most: f32| (100.0 * count as f32 / words).min(most);
    let mentions = |tells: &dyn Fn(&Mention) -> bool| input.mentions.iter().filter(|m| !m.quoted && tells(m)).count();
    let is_he =
        |m: &Mention| is_pronoun(m, Person::Third) && m.number == Number::Singular && m.gender != Gender::Neuter;
    let terms = input.passages.iter().zip(input.forms).filter(|(p, &form)| p.parent.is_none() && form != Form::Whole);
    [
        1.0,
        of_turns(&|turn| turn.relation == Relation::None),
        of_turns(&|turn| turn.tokens.clone().any(|at| YOU.contains(&text.tokens[at].hash))),
        of_turns(&|turn| turn.tokens.clone().any(asks)),
        of_words(told().filter(|token| token.kind == Kind::Number).count(), 3.0),
        of_words(mentions(&|m| m.nature == Nature::Organisation), 5.0),
        of_words(mentions(&is_he), 10.0),
        of_words(mentions(&|m| is_pronoun(m, Person::First)), 8.0),
        of_words(told().filter(|token| token.is_capital()).count(), 40.0),
        of_words(terms.count(), 3.0),
    ]
}

fn is_pronoun(mention: &Mention, person: Person) -> bool {
    mention.form == crate::mentions::Form::Pronoun && mention.person == person
}
