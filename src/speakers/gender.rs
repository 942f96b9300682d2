//! The gender of people whose names do not tell it, from the pronouns that follow.

use super::forms::{Forms, Title};
use crate::cues::declines;
use crate::lexicon::is;
use crate::lexicon::verbs::{Form as VerbForm, Verb};
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature, Person, Vocabulary};
use crate::text::{hash_of, hashes, is_among, Text};
use std::cmp::Ordering;

const SELVES: [u32; 2] = hashes("himself herself");

/// So many votes decide, also against a name.
const SURE: u32 = 5;

/// Lets each "he", "she", "his" and "it said" outside marks vote for the name before it, and settles the
/// gender of every form by its votes.
pub(super) fn vote(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], forms: &mut Forms) {
    let mut last: Option<(u32, u32)> = None;
    // The last name, which a description may follow: "Lee, the mayor, said she".
    let mut named: Option<(u32, u32)> = None;
    for (mention, form) in mentions.iter().zip(&forms.of_mention) {
        if mention.quoted {
            continue;
        }
        if let Some((name, _)) = last.filter(|&(_, end)| is_told_of(text, end, mention)) {
            let side = usize::from(mention.gender == Gender::Female);
            forms.list[name as usize].votes[side] += SURE;
        } else if let Some(form) = *form {
            last = Some((form, mention.end));
            let is_apposed = mention.form == Form::Description
                && named.is_some_and(|(_, end)| mention.start - end < limits::APPOSITION_TOKENS as u32);
            if !is_apposed {
                named = last;
            }
        } else if mention.form == Form::Pronoun && mention.person == Person::Third && !is_object(words, mention) {
            let Some(side) = side(words, mention) else { continue };
            let near = last.filter(|last| mention.start - last.1 < limits::PRONOUN_VOTE_TOKENS);
            let Some((name, end)) = near.filter(|(_, end)| !turns(text, *end, mention)) else { continue };
            let says = says_of_self(words, end, mention);
            // "Kit himself"
            let is_self = mention.start == end && is_among(&SELVES, words.get(end as usize).hash);
            let name = named.filter(|_| says).map_or(name, |(name, _)| name);
            forms.list[name as usize].votes[side] += if is_self { SURE } else { 1 + u32::from(says) };
            // One vote a mention: what follows may be about somebody else.
            last = None;
        }
    }
    settle_all(forms);
}

/// For which gender a pronoun votes.
fn side(words: &Vocabulary, pronoun: &Mention) -> Option<usize> {
    let says = |verb: Verb| verb.strength > 1 && !declines(verb.lemma);
    match pronoun.gender {
        Gender::Male => Some(0),
        Gender::Female => Some(1),
        // "it said", not "it declined in May"
        Gender::Neuter => words.get(pronoun.end as usize).verb.is_some_and(says).then_some(2),
        Gender::Unknown => None,
    }
}

/// Settles the gender of every form by its votes, weighed by those of all; what is mostly *it* is a body.
fn settle_all(forms: &mut Forms) {
    let total = |side: usize| forms.list.iter().map(|form| form.votes[side]).sum();
    let totals = [total(0), total(1)];
    for form in forms.list.iter_mut().filter(|form| form.nature.may_be_person()) {
        let [he, she, it] = form.votes;
        if form.nature == Nature::Unknown && form.is_name && it > he + she {
            (form.nature, form.gender) = (Nature::Organisation, Gender::Neuter);
            continue;
        }
        form.gender = settle(form.gender, form.title == Title::None, [he, she], totals);
    }
}

/// *Captain Lee, who was **a man** of sixty*, *Lee was **a woman** who…*
fn is_told_of(text: &Text<'_>, name_end: u32, mention: &Mention) -> bool {
    const GENERIC: [u32; 8] = hashes("man woman boy girl gentleman lady widow widower");
    let (end, start) = (name_end as usize, mention.start as usize);
    let was = end + if text.is_comma(end) && text.is_small(end + 1, "who") { 2 } else { 0 };
    mention.form == Form::Description
        && was + 1 == start
        && text.is_small(was, "was")
        && text.is_word(start, "a")
        && GENERIC.contains(&text.hash(mention.head as usize))
}

/// *“There's forty,” Dana said.¶**He** looked up.*: who opens the paragraph behind a line is mostly who answers.
fn turns(text: &Text<'_>, name_end: u32, pronoun: &Mention) -> bool {
    let (end, start) = (name_end as usize, pronoun.start as usize);
    let line = text.paragraph_tokens(text.paragraph_of(end.saturating_sub(1)));
    line.end == start && line.into_iter().any(|at| text.is_mark(at))
}

/// What most votes tell, however few.
pub(super) fn of_votes([he, she, _]: [u32; 3]) -> Gender {
    match he.cmp(&she) {
        Ordering::Greater => Gender::Male,
        Ordering::Less => Gender::Female,
        Ordering::Equal => Gender::Unknown,
    }
}

/// *Lee said **she** was late*, *Lee, the mayor, says that **he** knows*: who says so next to the name is most likely its
/// bearer, which counts for two.
fn says_of_self(words: &Vocabulary, name_end: u32, pronoun: &Mention) -> bool {
    const THAT: u32 = hash_of("that");
    const COMMA: u32 = 1;
    let before = |at: usize| at.checked_sub(1).map(|at| words.get(at));
    let start = pronoun.start as usize;
    let verb_end = start - usize::from(before(start).is_some_and(|word| word.hash == THAT));
    let verb = before(verb_end).and_then(|word| word.verb);
    let is_beside = verb_end as u32 <= name_end + COMMA + 1;
    is_beside && verb.is_some_and(|v| v.strength > 1 && matches!(v.form, VerbForm::Past | VerbForm::Present))
}

/// *Ann looked at **him***, *at **her** and left*: it is not Ann who is looked at.
fn is_object(words: &Vocabulary, pronoun: &Mention) -> bool {
    const HIM: u32 = hash_of("him");
    const HER: u32 = hash_of("her");
    const NO_NOUN: u32 =
        is::PREPOSITION | is::CONJUNCTION | is::AUXILIARY | is::DETERMINER | is::PRONOUN | is::POSSESSIVE;
    let next = pronoun.end as usize;
    match words.get(pronoun.head as usize).hash {
        HIM => true,
        HER => words.id_of(next) == 0 || words.get(next).entry.any(NO_NOUN),
        _ => false,
    }
}

/// Few votes decide where nothing else is known; many overrule a name, not a title.
fn settle(known: Gender, is_bare: bool, votes: [u32; 2], totals: [u32; 2]) -> Gender {
    let [he, she] = votes;
    match known {
        Gender::Female if is_bare && he >= SURE && he > 3 * she => Gender::Male,
        Gender::Male if is_bare && she >= SURE && she > 3 * he => Gender::Female,
        Gender::Unknown => relative(votes, totals).unwrap_or(match () {
            _ if he >= 2 && he > 2 * she => Gender::Male,
            _ if she >= 2 && she > 2 * he => Gender::Female,
            _ => Gender::Unknown,
        }),
        known => known,
    }
}

/// What many votes tell beside those of all names: in a story told of a woman, half of the votes of her friend may be
/// hers.
fn relative([he, she]: [u32; 2], [all_he, all_she]: [u32; 2]) -> Option<Gender> {
    const MANY: u32 = 10;
    const OF_ALL: u32 = 30;
    if he + she < MANY || all_he.min(all_she) < OF_ALL {
        return None;
    }
    let share = |votes: u32, all: u32| (f64::from(votes) + 1.0) / f64::from(all);
    let odds = share(he, all_he) / share(she, all_she);
    match odds {
        1.5.. => Some(Gender::Male),
        ..=0.667 => Some(Gender::Female),
        _ => None,
    }
}
