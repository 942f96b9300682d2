//! Whether a text tells conversations or reports: a story or an article.
//!
//! A logistic regression over fifteen shares that differ between the two, whatever they are about. Novels and the
//! scenes cut out of them are stories; so is a short scene unlike any that the ranking has seen.
//!
//! The tense of the narration does not count. It would find more features of news that are told in the present (0.5 % of
//! articles lost instead of 0.8), but no novel of the corpus is: of our own scenes it would lose those that are.

use super::links::Relation;
use super::turns::Turn;
use crate::lexicon::is;
use crate::marks;
use crate::mentions::{Form, Gender, Mention, Nature, Number, Person};
use crate::passes::Passes;
use crate::tags::Tag;
use crate::text::{hashes, Kind};

/// How many numbers tell.
pub(crate) const COUNT: usize = 16;

/// What tells, in the order of [`shares`], with its weight: fitted to excerpts of PolNeAR's news-train and of PDNC by
/// `cargo run --release --features train --example train -- CORPORA --genre`, which prints them.
pub(crate) const WEIGHTS: [(&str, f32); COUNT] = [
    ("always", 0.048),
    ("turns that nothing stands beside", 5.596),
    ("turns that say you", 3.731),
    ("turns that ask or call out", 5.517),
    ("numbers", -2.388),
    ("bodies", -1.655),
    ("he and she", 0.539),
    ("I and we", 0.544),
    ("capitals", -0.118),
    ("terms and titles in marks", -1.509),
    ("dates", -0.948),
    ("full names", -0.514),
    ("how much is quoted", -0.263),
    ("turns with the verb first", 6.4),
    ("turns with a beat", 2.037),
    ("turns with a verb in the present", -2.302),
];

/// An article that is taken for a story loses its claims; a story that is taken for an article gets some that are
/// none. The former is worse, so that the odds for a story have to be five to one.
pub(crate) const SURE: f32 = 1.6;

/// Whether these shares are a story's. Who hands in a closed cast reads a story more often than not: then even odds do.
pub(super) fn is_story(shares: &[f32; COUNT], closed_cast: bool) -> bool {
    score(shares, &WEIGHTS.map(|(_, weight)| weight)) > if closed_cast { 0.0 } else { SURE }
}

/// The logarithm of the odds that these shares are a story's.
pub(crate) fn score(shares: &[f32], weights: &[f32]) -> f32 {
    shares.iter().zip(weights).map(|(share, weight)| share * weight).sum()
}

/// What tells, as [`WEIGHTS`] names it: a 1, shares of the turns, numbers in a hundred words of the narration, tenths of
/// the tokens. Linear in the text.
pub(super) fn shares(input: &Passes<'_>, turns: &[Turn]) -> [f32; COUNT] {
    const YOU: [u32; 3] = hashes("you your yours");
    let text = &input.text;
    // Two turns more than there are, so that a single one does not look certain.
    let of_turns = |tells: &dyn Fn(&Turn) -> bool| {
        turns.iter().filter(|turn| tells(turn)).count() as f32 / (turns.len() + 2) as f32
    };
    let asks = |at: usize| text.is_kind(at, Kind::Stop) && text.word(at).ends_with(['?', '!']);
    let told = text.tokens.iter().zip(&input.depths).filter(|(_, &depth)| depth == 0).map(|(token, _)| token);
    let [words, numbers, capitals] = told.fold([0; 3], |[words, numbers, capitals], token| {
        [
            words + usize::from(token.is_wordlike()),
            numbers + usize::from(token.kind == Kind::Number),
            capitals + usize::from(token.is_capital()),
        ]
    });
    // Nor do a few words look certain.
    let words = words as f32 + 40.0;
    // What is more frequent than that tells no more.
    let of_words = |count: usize, most: f32| (100.0 * count as f32 / words).min(most);
    let mentions = |tells: &dyn Fn(&Mention) -> bool| input.mentions.iter().filter(|m| !m.quoted && tells(m)).count();
    let is_he =
        |m: &Mention| is_pronoun(m, Person::Third) && m.number == Number::Singular && m.gender != Gender::Neuter;
    let is_full_name = |m: &Mention| m.form == Form::Name && m.has_full_name() && m.nature == Nature::Person;
    let dates = input.words.tokens_where(|word| word.entry.any(is::CALENDAR)).filter(|&at| input.depths[at] == 0);
    let is_present =
        |turn: &Turn| turn.clause(input).and_then(|clause| input.tags.get(clause.cue.end - 1)) == Some(&Tag::VerbS);
    let quoted = input.depths.iter().filter(|&&depth| depth > 0).count();
    let terms =
        input.passages.iter().zip(&input.forms).filter(|(p, &form)| p.parent.is_none() && form != marks::Form::Whole);
    [
        1.0,
        of_turns(&|turn| turn.relation == Relation::None),
        of_turns(&|turn| turn.tokens.clone().any(|at| YOU.contains(&text.hash(at)))),
        of_turns(&|turn| turn.tokens.clone().any(asks)),
        of_words(numbers, 3.0),
        of_words(mentions(&|m| m.nature == Nature::Organisation), 5.0),
        of_words(mentions(&is_he), 10.0),
        of_words(mentions(&|m| is_pronoun(m, Person::First)), 8.0),
        of_words(capitals, 40.0),
        of_words(terms.count(), 3.0),
        of_words(dates.count(), 3.0),
        of_words(mentions(&is_full_name), 6.0),
        10.0 * quoted as f32 / (input.depths.len() + 20) as f32,
        of_turns(&|turn| turn.relation == Relation::Inverted),
        of_turns(&|turn| matches!(turn.relation, Relation::BeatBefore | Relation::BeatAfter)),
        of_turns(&is_present),
    ]
}

fn is_pronoun(mention: &Mention, person: Person) -> bool {
    mention.form == Form::Pronoun && mention.person == person
}
