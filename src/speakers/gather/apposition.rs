//! Descriptions set beside names.

use super::super::forms::register;
use super::{Gatherer, SpeakerId};
use crate::lexicon::is;
use crate::mentions::{Form, Mention, Nature, Number};
use crate::text::{hashes, Kind};

/// Tokens of a description behind its noun: *a man **with a pipe***.
const REST: usize = 10;

/// Descriptions of one person in a row.
const ROW: usize = 3;

impl Gatherer<'_> {
    /// *Dr. Roe, **the police surgeon**, came in*, ***A young man**, Roe, came in*: the description is of who bears the name.
    /// Linear in the mentions.
    pub(super) fn describe_apposed(&mut self) {
        for at in 1..self.mentions.len() {
            let (one, other) = (&self.mentions[at - 1], &self.mentions[at]);
            if one.quoted || other.quoted || one.possessive || !one.is_comma_before(self.text, other) {
                continue;
            }
            let (role, person) = match (self.person(at - 1), self.person(at)) {
                (Some(person), None) if self.may_describe(other, person) && self.closes(at, ROW) => (at, person),
                (None, Some(person)) if self.may_describe(one, person) && self.closes(at, 0) && !self.goes_on(one) => {
                    (at - 1, person)
                }
                _ => continue,
            };
            self.described.insert(role as u32, person);
            let draft = &mut self.people[person as usize];
            draft.nature = Nature::Person;
            draft.gender = draft.gender.or(self.mentions[role].gender);
        }
    }

    /// Where the text says *Mr. Roe, **the landlord**,* "the landlord" is a title of his. Linear in the mentions.
    pub(super) fn entitle_apposed(&mut self) {
        for (at, pair) in self.mentions.windows(2).enumerate() {
            let (name, role) = (&pair[0], &pair[1]);
            let is_role = role.form == Form::Description
                && role.nature == Nature::Person
                && self.text.is_word(role.start as usize, "the")
                && role.start + 1 == role.head
                && !self.text.is_wordlike(role.end as usize);
            let is_named = name.form == Form::Name && !name.possessive && name.is_comma_before(self.text, role);
            if let Some(person) = Some(at).filter(|_| is_role && is_named).and_then(|at| self.bearer(at)) {
                register(&mut self.by_title, self.words.id_of(role.head as usize), person);
            }
        }
    }

    /// Whom a name stands for, or a description that what stands around it has given to somebody.
    pub(super) fn bearer(&self, at: usize) -> Option<SpeakerId> {
        let named = || {
            let form = self.forms.of_mention[at].filter(|_| self.mentions[at].form == Form::Name);
            form.and_then(|form| self.of_form[form as usize])
        };
        self.described.get(&(at as u32)).copied().or_else(named)
    }

    /// The bearer, if it may be a person.
    fn person(&self, at: usize) -> Option<SpeakerId> {
        let is_person = |&who: &SpeakerId| self.people[who as usize].nature.may_be_person();
        self.bearer(at).filter(is_person)
    }

    fn may_describe(&self, mention: &Mention, person: SpeakerId) -> bool {
        mention.form == Form::Description
            && mention.nature == Nature::Person
            && mention.number != Number::Plural
            && !mention.possessive
            && !self.people[person as usize].gender.excludes(mention.gender)
    }

    /// Whether a description or name ends with a comma or a stop, and is none of a list: *Roe, the surgeon, and a boy*.
    fn closes(&self, at: usize, row: usize) -> bool {
        const JOINS: [u32; 4] = hashes("and or nor &");
        let end = self.mentions[at].end as usize;
        let pauses = |at: &usize| {
            let kind = self.text.tokens.get(*at).map(|token| token.kind);
            matches!(kind, None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon))
        };
        let has_rest = row > 0 && (self.words.get(end).entry.any(is::PREPOSITION) || self.text.is_word(end, "who"));
        let Some(pause) = (end..=end + if has_rest { REST } else { 0 }).find(pauses) else { return false };
        if !self.text.is_comma(pause) {
            return true;
        }
        let next = self.mentions.get(at + 1).filter(|next| next.start as usize == pause + 1);
        match next {
            Some(next) if next.form != Form::Pronoun => {
                next.form == Form::Description && row > 1 && self.closes(at + 1, row - 1)
            }
            _ => !JOINS.contains(&self.text.hash(pause + 1)),
        }
    }

    /// Whether something of one kind stands before: *Ann, **a boy**, Roe, …*
    fn goes_on(&self, mention: &Mention) -> bool {
        (mention.start as usize).checked_sub(1).is_some_and(|before| self.text.is_comma(before))
    }
}
