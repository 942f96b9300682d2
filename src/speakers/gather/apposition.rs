//! Descriptions set beside names.

use super::super::tables::register;
use super::{Gatherer, SpeakerId};
use crate::lexicon::is;
use crate::mentions::{Form, Mention, Nature};
use crate::text::{hash_of, hashes, is_among, Kind};

/// Nouns that tell nobody apart.
const GENERIC: [u32; 14] =
    hashes("man woman girl boy lady gentleman lad fellow child person youth stranger voice other");

/// Tokens of a description behind its noun: *a man **with a pipe***.
const REST: usize = 10;

/// Descriptions of one person in a row.
const ROW: usize = 3;

impl Gatherer<'_> {
    /// *Dr. Roe, **the police surgeon**, came in*, ***A young man**, Roe, came in*, ***a stout widow** named Roe*: the
    /// description is of who bears the name. Linear in the mentions.
    pub(super) fn describe_apposed(&mut self) {
        for at in 1..self.mentions.len() {
            let role = self.governor(at - 1).unwrap_or(at - 1);
            let (one, other) = (&self.mentions[role], &self.mentions[at]);
            if one.quoted || other.quoted || one.possessive {
                continue;
            }
            let is_named = self.is_naming(one, other);
            if !is_named && !self.mentions[at - 1].is_comma_before(self.text, other) {
                continue;
            }
            // "a lady called Jacky"
            if let Some(person) = self.person(at).filter(|_| is_named && one.form == Form::Description) {
                let draft = &mut self.people[person as usize];
                draft.gender = self.mentions[role].gender.or(draft.gender);
            }
            let (role, person) = match (self.person(role), self.person(at)) {
                (Some(person), None) if self.may_describe(other, person) && self.closes(at, ROW) => (at, person),
                (None, Some(person)) if is_named && self.may_describe(one, person) => (role, person),
                (None, Some(person)) if self.may_describe(one, person) && self.closes(at, 0) && !self.goes_on(one) => {
                    (role, person)
                }
                _ => continue,
            };
            self.described[role] = Some(person);
            let draft = &mut self.people[person as usize];
            draft.nature = Nature::Person;
            draft.gender = draft.gender.or(self.mentions[role].gender);
        }
    }

    /// *Norland, **an airline**, closed it*, ***The airline**, Norland, closed it*: the description is of the body that bears the
    /// name, and shows it to be one. Linear in the mentions.
    pub(super) fn describe_apposed_bodies(&mut self) {
        for at in 1..self.mentions.len() {
            let (one, other) = (&self.mentions[at - 1], &self.mentions[at]);
            let is_beside = one.is_comma_before(self.text, other) && !one.possessive && !other.possessive;
            if !is_beside || one.quoted || other.quoted {
                continue;
            }
            let opens = || self.text.begins_sentence(one.start as usize);
            let (role, name, row) = match (one.form, other.form) {
                (Form::Name, Form::Description) => (at, at - 1, ROW),
                (Form::Description, Form::Name) if opens() => (at - 1, at, 0),
                _ => continue,
            };
            let is_body = self.mentions[role].nature == Nature::Organisation && self.closes(at, row);
            let Some(body) = self.body(name).filter(|_| is_body) else { continue };
            self.described[role] = Some(body);
            self.people[body as usize].nature = Nature::Organisation;
        }
    }

    /// The bearer, if it may be a body.
    fn body(&self, at: usize) -> Option<SpeakerId> {
        let is_body =
            |&who: &SpeakerId| matches!(self.people[who as usize].nature, Nature::Unknown | Nature::Organisation);
        self.bearer(at).filter(is_body)
    }

    /// *a landlord **called** Roe*, not *the mayor called Roe “a liar”*, *the mayor named Roe to the post*: there a definite one
    /// acts.
    fn is_naming(&self, role: &Mention, name: &Mention) -> bool {
        let (called, behind) = (role.end as usize, name.end as usize);
        let is_called = role.end + 1 == name.start && matches!(self.text.word(called), "called" | "named");
        let is_definite = self.text.is_word(role.start as usize, "the");
        let opens = self.words.get(behind).entry.any(is::DETERMINER | is::POSSESSIVE | is::PREPOSITION);
        let acts = is_definite && !name.quoted && (opens || self.text.is_mark(behind));
        is_called && !acts
    }

    /// ***A spokesman** for Ann Lee, Roe, said*: of whose phrase a name is the last part.
    fn governor(&self, name: usize) -> Option<usize> {
        let governor = name.checked_sub(1)?;
        let (one, name) = (&self.mentions[governor], &self.mentions[name]);
        let is_beside = one.end + 1 == name.start;
        let may_govern = one.form == Form::Description && name.form == Form::Name && !name.possessive;
        (is_beside && may_govern && matches!(self.text.word(one.end as usize), "for" | "to")).then_some(governor)
    }

    /// Where the text says *Mr. Roe, **the landlord**,*, "the landlord" is a title of his. Linear in the mentions.
    pub(super) fn entitle_apposed(&mut self) {
        for at in 0..self.mentions.len() {
            let name = &self.mentions[at];
            if name.form != Form::Name || name.possessive {
                continue;
            }
            self.entitle_trade(at);
            let role = self.role_behind(at).or_else(|| self.role_before(at)).or_else(|| self.role_next(at));
            let (Some(role), Some(person)) = (role, self.bearer(at)) else { continue };
            // "Ida Roe wept. The landlord's name was Roe."
            if self.people[person as usize].gender.excludes(self.mentions[role].gender) {
                continue;
            }
            register(&mut self.by_title, self.words.id_of(self.mentions[role].head as usize), person);
        }
    }

    /// ***Farmer** Roe*: the farmer.
    fn entitle_trade(&mut self, at: usize) {
        let name = &self.mentions[at];
        let core = name.core as usize;
        let trade = self.words.get(core).entry;
        let is_other = trade.is_given_name() || trade.any(is::KIN) || is_among(&GENERIC, self.text.hash(core));
        let is_trade = trade.any(is::PERSON) && !is_other;
        if let Some(person) = self.person(at).filter(|_| is_trade && name.core_tokens().len() > 1) {
            register(&mut self.by_title, self.words.id_of(core), person);
        }
    }

    /// *Mr. Roe, **the landlord**,*, *Roe **the landlord***, *Roe was **the landlord***
    fn role_behind(&self, name: usize) -> Option<usize> {
        let (one, role) = (&self.mentions[name], self.mentions.get(name + 1)?);
        let end = one.end as usize;
        let closes = || !self.text.is_wordlike(role.end as usize);
        // "Roe the loremaster said", whatever that is.
        let is_any = one.subject && role.start == one.end && role.nature.may_be_person();
        let is_title = self.is_title(role) || is_any && self.is_the(role) && self.tells_apart(role);
        let is_beside = match role.start.checked_sub(one.end)? {
            // "told Roe the landlord was out"
            0 => one.subject || closes(),
            1 if matches!(self.text.word(end), "is" | "was") => self.is_told_as_often(name),
            1 => self.text.is_comma(end) && closes(),
            _ => false,
        };
        // "Roe was the landlord's son"
        (is_beside && is_title && !role.possessive).then_some(name + 1)
    }

    /// Whether a text tells of a name about as often as of what stands behind it: "Misty was the cat" makes nobody else's cat
    /// Misty.
    fn is_told_as_often(&self, name: usize) -> bool {
        const MORE: u32 = 4;
        let told = |at: usize| self.forms.of_mention[at].map_or(0, |form| self.forms.list[form as usize].count());
        told(name + 1) <= told(name) + MORE
    }

    /// ***The landlord**, Mr. Roe, said*, ***a landlord** called Roe*, ***the landlord**, whose name was Roe*, ***the
    /// landlord**'s name was Roe*, ***a landlord** of the name of Roe*
    fn role_before(&self, name: usize) -> Option<usize> {
        let start = self.mentions[name].start as usize;
        let word = |back: usize| start.checked_sub(back).map_or("", |at| self.text.word(at));
        let before = word(1);
        let is_named = matches!(before, "is" | "was") && word(2) == "name";
        let end = match before {
            "," if self.closes(name, 0) => start - 1,
            "of" if word(2) == "name" && word(3) == "the" && word(4) == "of" => start - 4,
            "called" | "named" => start - 1,
            _ if is_named && word(3) == "whose" && word(4) == "," => start - 4,
            _ if is_named && start > 2 && self.text.is_possessive(start - 3) => start - 3,
            _ => return None,
        };
        let at = self.mentions.ending_at(end)?;
        let role = &self.mentions[at];
        if matches!(before, "called" | "named") && !self.is_naming(role, &self.mentions[name]) {
            return None;
        }
        let is_one = before != "," && matches!(self.text.word(role.start as usize), "a" | "an" | "A" | "An");
        // "the landlord, a man called Roe"
        let outer = at.checked_sub(1).filter(|&outer| is_one && self.mentions[outer].is_comma_before(self.text, role));
        if let Some(outer) = outer.filter(|&outer| self.is_title(&self.mentions[outer])) {
            return Some(outer);
        }
        // Whatever has such a name is somebody.
        let is_somebody = is_one && role.nature.may_be_person() && self.tells_apart(role);
        (is_somebody || self.is_title(role) && !self.goes_on(role)).then_some(at)
    }

    /// ***Mr. Roe** came in. He was **the landlord***
    fn role_next(&self, name: usize) -> Option<usize> {
        let one = self.mentions.get(name).filter(|one| one.subject && !one.quoted)?;
        let next = self.mentions.begun_before(self.text.sentence_around(one.start as usize).end);
        let is_alone = self.mentions.get(name + 1..next)?.iter().all(|other| other.form == Form::Pronoun);
        let begins = |m: &&Mention| self.text.begins_sentence(m.start as usize);
        let pronoun = self.mentions.get(next).filter(begins).filter(|m| is_alone && m.form == Form::Pronoun)?;
        let role = self.mentions.get(next + 1).filter(|role| role.start == pronoun.end + 1)?;
        let is_told = self.text.begins_sentence(one.start as usize)
            && matches!(self.text.word(pronoun.end as usize), "is" | "was")
            && !pronoun.gender.excludes(one.gender);
        (is_told && self.is_role(role)).then_some(next + 1)
    }

    /// "the landlord"
    fn is_title(&self, role: &Mention) -> bool {
        self.is_role(role) && self.is_the(role)
    }

    fn is_the(&self, role: &Mention) -> bool {
        self.text.tokens[role.start as usize].hash == hash_of("the")
    }

    /// A noun for a person that tells people apart.
    fn is_role(&self, role: &Mention) -> bool {
        role.nature == Nature::Person && self.tells_apart(role)
    }

    /// A noun behind an article that is no "man", and nobody's "brother".
    fn tells_apart(&self, role: &Mention) -> bool {
        let head = role.head as usize;
        role.form == Form::Description
            && role.start + 1 == role.head
            && !self.words.get(head).entry.any(is::KIN)
            && !is_among(&GENERIC, self.text.hash(head))
    }

    /// Whom a name stands for, or a description that what stands around it has given to somebody.
    pub(super) fn bearer(&self, at: usize) -> Option<SpeakerId> {
        self.described[at].or_else(|| self.by_form(at).filter(|_| self.mentions[at].form == Form::Name))
    }

    /// The bearer, if it may be a person.
    fn person(&self, at: usize) -> Option<SpeakerId> {
        let is_person = |&who: &SpeakerId| self.people[who as usize].nature.may_be_person();
        self.bearer(at).filter(is_person)
    }

    fn may_describe(&self, mention: &Mention, person: SpeakerId) -> bool {
        mention.form == Form::Description
            && mention.nature == Nature::Person
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
        // "a bank based in Leeds", unlike "the bank closed"
        let is_one = matches!(self.text.word(self.mentions[at].start as usize), "a" | "an");
        let goes_on = || match self.text.word(end) {
            "who" => true,
            "which" | "that" => is_one,
            word => is_one && (word.ends_with("ed") || word.ends_with("ing")),
        };
        let has_rest = row > 0 && (self.words.get(end).entry.any(is::PREPOSITION) || goes_on());
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
