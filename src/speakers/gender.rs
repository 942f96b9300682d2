//! The gender of people whose names do not tell it, from the pronouns that follow.

use super::forms::{Forms, Title};
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature, Person, Vocabulary};
use std::cmp::Ordering;

/// Lets each "he", "she" and "it said" outside marks vote for the name before it, and settles the
/// gender of every form by its votes.
pub(super) fn vote(words: &Vocabulary, mentions: &[Mention], forms: &mut Forms) {
    let mut last: Option<(u32, u32)> = None;
    for (mention, form) in mentions.iter().zip(&forms.of_mention) {
        if mention.quoted {
            continue;
        }
        if let Some(form) = *form {
            last = Some((form, mention.end));
        } else if mention.form == Form::Pronoun && mention.person == Person::Third {
            let side = match mention.gender {
                Gender::Male => 0,
                Gender::Female => 1,
                // "it said"
                Gender::Neuter if words.get(mention.end as usize).verb.is_some_and(|v| v.strength > 1) => 2,
                _ => continue,
            };
            let Some((name, _)) = last.filter(|l| mention.start - l.1 < limits::PRONOUN_VOTE_TOKENS) else {
                continue;
            };
            if let Some(form) = forms.list.get_mut(name as usize) {
                form.votes[side] += 1;
            }
            // One vote a mention: what follows may be about somebody else.
            last = None;
        }
    }
    for form in forms.list.iter_mut().filter(|form| matches!(form.nature, Nature::Person | Nature::Unknown)) {
        let [he, she, it] = form.votes;
        if form.nature == Nature::Unknown && form.is_name && it > he + she {
            (form.nature, form.gender) = (Nature::Organisation, Gender::Neuter);
            continue;
        }
        form.gender = settle(form.gender, form.title == Title::None, [he, she]);
    }
}

/// What most votes tell, however few.
pub(super) fn of_votes([he, she, _]: [u32; 3]) -> Gender {
    match he.cmp(&she) {
        Ordering::Greater => Gender::Male,
        Ordering::Less => Gender::Female,
        Ordering::Equal => Gender::Unknown,
    }
}

/// Few votes decide where nothing else is known; many overrule a name, not a title.
fn settle(known: Gender, is_bare: bool, [he, she]: [u32; 2]) -> Gender {
    match known {
        Gender::Female if is_bare && he >= 5 && he > 3 * she => Gender::Male,
        Gender::Male if is_bare && she >= 5 && she > 3 * he => Gender::Female,
        Gender::Unknown if he >= 2 && he > 2 * she => Gender::Male,
        Gender::Unknown if she >= 2 && she > 2 * he => Gender::Female,
        known => known,
    }
}
