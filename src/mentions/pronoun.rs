//! Pronouns.

use super::{Form, Gender, Mention, Nature, Number, Person, Reader};
use crate::lexicon::is;
use crate::lexicon::verbs::Form as VerbForm;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Case};

/// What a pronoun tells: person, number, gender, whether it is a subject's form, whether it
/// is a possessive's.
type Row = (u32, Person, Number, Gender, bool, bool);

const PRONOUNS: [Row; 30] = {
    use Gender::{Female, Male, Neuter, Unknown};
    use Number::{Either, Plural, Singular};
    use Person::{First, Second, Third};
    [
        (hash_of("he"), Third, Singular, Male, true, false),
        (hash_of("she"), Third, Singular, Female, true, false),
        (hash_of("i"), First, Singular, Unknown, true, false),
        (hash_of("they"), Third, Plural, Unknown, true, false),
        (hash_of("we"), First, Plural, Unknown, true, false),
        (hash_of("you"), Second, Either, Unknown, true, false),
        (hash_of("him"), Third, Singular, Male, false, false),
        (hash_of("her"), Third, Singular, Female, false, true),
        (hash_of("his"), Third, Singular, Male, false, true),
        (hash_of("me"), First, Singular, Unknown, false, false),
        (hash_of("my"), First, Singular, Unknown, false, true),
        (hash_of("them"), Third, Plural, Unknown, false, false),
        (hash_of("us"), First, Plural, Unknown, false, false),
        (hash_of("himself"), Third, Singular, Male, false, false),
        (hash_of("herself"), Third, Singular, Female, false, false),
        (hash_of("myself"), First, Singular, Unknown, false, false),
        (hash_of("it"), Third, Singular, Neuter, true, false),
        (hash_of("who"), Third, Either, Unknown, true, false),
        (hash_of("thou"), Second, Singular, Unknown, true, false),
        (hash_of("someone"), Third, Singular, Unknown, true, false),
        (hash_of("somebody"), Third, Singular, Unknown, true, false),
        (hash_of("everyone"), Third, Plural, Unknown, true, false),
        (hash_of("everybody"), Third, Plural, Unknown, true, false),
        (hash_of("nobody"), Third, Singular, Unknown, true, false),
        (hash_of("anybody"), Third, Singular, Unknown, true, false),
        (hash_of("anyone"), Third, Singular, Unknown, true, false),
        (hash_of("others"), Third, Plural, Unknown, true, false),
        (hash_of("both"), Third, Plural, Unknown, true, false),
        (hash_of("another"), Third, Singular, Unknown, true, false),
        (hash_of("one"), Third, Singular, Unknown, true, false),
    ]
};

/// Pronouns only where no noun follows: "both hands".
const MAY_COUNT: [u32; 3] = hashes("both another one");

/// A noun, or what belongs to one.
fn stands_before_noun(tag: Tag) -> bool {
    tag.is_noun() || matches!(tag, Tag::Adjective | Tag::Number | Tag::Possessive | Tag::Determiner)
}

impl Reader<'_> {
    /// "the other", "the second": one of several who were named before, where no noun follows. "a third": somebody new.
    pub(super) fn one_of_several(&self, at: usize) -> Option<Mention> {
        const WHICH: [u32; 6] = hashes("other former latter first second third");
        const NEXT: [u32; 4] = hashes("second third fourth fifth");
        let is_which = |at: usize| WHICH.contains(&self.text.hash(at)) && self.text.is_case(at, Case::Lower);
        let is_said = || self.words.id_of(at + 2) == 0 && at > 0 && self.words.says(at - 1);
        // "A third say they do not know": a part of those who were asked.
        let says = || self.words.get(at + 2).verb.is_some_and(|verb| verb.strength > 0 && verb.form != VerbForm::Base);
        let is_next = || NEXT.contains(&self.text.hash(at + 1)) && (says() || is_said());
        let form = match () {
            _ if self.text.is_word(at, "a") && is_next() => Form::Description,
            _ if self.text.is_word(at, "the") && is_which(at + 1) && self.ends_phrase(at + 2) => Form::Pronoun,
            _ => return None,
        };
        Some(Mention { nature: Nature::Person, ..Mention::new(at, at + 1, at + 2, form) })
    }

    /// Whether no noun can stand at a token: no word does, or a verb, a preposition or a conjunction.
    fn ends_phrase(&self, at: usize) -> bool {
        self.words.id_of(at) == 0
            || self.entry(at).any(is::PREPOSITION | is::CONJUNCTION | is::AUXILIARY)
            || self.words.reports(at)
            || self.text.word(at).ends_with("ly")
    }

    pub(super) fn pronoun(&self, at: usize) -> Option<Mention> {
        let token = self.text.tokens.get(at).filter(|_| self.entry(at).any(is::PRONOUN))?;
        let row = PRONOUNS.iter().find(|row| row.0 == token.hash)?;
        if MAY_COUNT.contains(&token.hash) && self.tags.get(at + 1).is_some_and(|&tag| stands_before_noun(tag)) {
            return None;
        }
        let (_, person, number, gender, subject, possessive) = *row;
        let nature = if gender == Gender::Neuter { Nature::Unknown } else { Nature::Person };
        let mention = Mention::new(at, at, at + 1, Form::Pronoun);
        Some(Mention { person, number, gender, subject, possessive, nature, ..mention })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::entry;

    #[test]
    fn the_lists_have_the_pronouns() {
        assert!(PRONOUNS.iter().all(|row| entry(row.0).any(is::PRONOUN)));
    }
}
