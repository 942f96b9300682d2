//! Noun phrases: descriptions, and names with what stands before them.

use super::{owner_gender, Form, Gender, Mention, Nature, Number, Reader, AGED};
use crate::lexicon::verbs::{Form as VerbForm, Verb};
use crate::lexicon::{is, Entry, PARTICLES, PARTS_OF_BODY};
use crate::limits;
use crate::tags::Tag;
use crate::text::{ends_as_manner, hashes, is_among, Case, Kind};
use std::ops::Range;

/// What people are called who speak, and things else.
const SOURCES: [u32; 3] = hashes("source insider star");

/// The head of a description.
const HEAD: u32 = is::PERSON | is::KIN | is::GROUP | is::ORGANISATION | is::DOCUMENT;

impl Reader<'_> {
    /// The name or description that begins at a word.
    pub(super) fn phrase(&self, at: usize) -> Option<Mention> {
        let entry = self.entry(at);
        if entry.any(is::DETERMINER | is::POSSESSIVE) && !self.is_borne(at) {
            // "to which Lee replied", "so that Lee replied", "what Lee called", "what manager Lee called"
            let is_that = || self.tag(at) != Tag::Determiner && self.text.is_small(at, "that");
            let is_what = self.tag(at) == Tag::Wh && self.text.is_small(at, "what");
            let is_titled = || is_what && self.entry(at + 1).is_office() && self.is_name_at(at + 2);
            // "what the late Ann Lee called"
            let is_late = || is_what && self.text.is_word(at + 1, "the") && self.is_name_at(at + 3);
            let relates = self.is_capital(at + 1) && (self.text.is_small(at, "which") || is_what || is_that());
            let relates = relates || is_titled() || is_late();
            // "told her the house was", "said that the house was"
            let parts = || entry.any(is::POSSESSIVE) || matches!(self.text.word(at), "that" | "this");
            let is_parted = self.entry(at + 1).any(is::DETERMINER) && parts();
            if relates || is_parted || self.stands_alone(at) || self.is_hour(at) {
                return None;
            }
            // "believe that pictures make people afraid"
            let tells = |m: &Mention| is_that() && m.tokens().any(|at| self.tag(at).is_finite());
            return self.noun_phrase(at, at + 1).filter(|mention| !tells(mention));
        }
        // "Section 12", "Article 9"
        if entry.any(is::DOCUMENT) && self.text.is_kind(at + 1, Kind::Number) {
            return Some(Mention { end: at as u32 + 2, ..self.description(at, at, at) });
        }
        if self.is_capital(at) && !self.opens_title(at) {
            let Some(name) = self.name(at, at) else {
                // "Researchers studied 500 patients."
                let are_many = entry.any(is::GROUP) && self.begins(at) && self.tag(at) == Tag::Plural;
                return if are_many { self.noun_phrase(at, at) } else { None };
            };
            // "Kremlin spokesman Dmitry Orlov", "Trump supporters"
            let end = name.end as usize;
            let modifies = self.entry(end).any(is::PERSON | is::GROUP | is::ORGANISATION) && !self.is_capital(end);
            return if modifies { self.noun_phrase(at, at) } else { Some(name) };
        }
        // "chief of staff Ann Lee"
        let is_held = || self.bearer_of_office(Some(at), at + 1).is_some();
        let is_titled = || entry.is_office() && (self.is_name_at(at + 1) || is_held());
        if entry.any(is::GROUP) && !self.begins(at) || is_titled() || self.opens_title(at) {
            return self.noun_phrase(at, at);
        }
        None
    }

    /// *At **six** Ann rose*: a number that is no phrase with the name behind it. Of the scenes two lines were lost where a nurse
    /// acted in *At four the nurse came*.
    fn is_hour(&self, at: usize) -> bool {
        const HOURS: [u32; 12] = hashes("one two three four five six seven eight nine ten eleven twelve");
        const LEADS: [u32; 7] = hashes("at by around about before after until");
        let is_named = self.entry(at + 1).is_given_name() && self.is_capital(at + 1);
        is_named && is_among(&HOURS, self.text.hash(at)) && LEADS.contains(&self.text.hash_before(at, 1))
    }

    /// "**chief** executive Ann Lee", "**chief** financial officer Ann Lee": what stands before a title without its capital.
    /// Asked of every word.
    #[inline]
    pub(super) fn opens_title(&self, at: usize) -> bool {
        let is_capital = |at: usize| self.text.is_capital(at);
        self.may_modify(at) && (is_capital(at + 2) || is_capital(at + 3)) && self.leads_to_title(at)
    }

    fn may_modify(&self, at: usize) -> bool {
        matches!(self.tag(at), Tag::Noun | Tag::Adjective | Tag::Proper)
    }

    // Few words come so far, and what is asked of every word should be short.
    #[inline(never)]
    fn leads_to_title(&self, at: usize) -> bool {
        const WORDS: usize = 2;
        let modifies =
            |at: usize| self.may_modify(at) && self.words.get(at).verb.is_none() && self.may_continue(at, true);
        let title = (at + 1..=at + WORDS).find(|&title| self.entry(title).is_office());
        title.is_some_and(|title| {
            (at + 1..=title).all(|at| !self.is_capital(at))
                && (at..title).all(modifies)
                && self.is_name_at(title + 1)
                && (self.entry(at).is_office() || !self.is_name_at(at))
        })
    }

    /// "Ann's brother": what follows the possessive ending at a token.
    pub(super) fn phrase_after_possessive(&self, at: usize) -> Option<Mention> {
        if !self.is_possessive_end(at) {
            return None;
        }
        let mention = self.noun_phrase(at + 1, at + 1)?;
        (mention.form == Form::Description).then_some(mention)
    }

    /// *told **reporters** Ann Lee had left*: several are told, and the name is the subject of what they are told.
    fn are_told_that(&self, start: usize, name: usize) -> bool {
        let are_several = || self.tag(name - 1) == Tag::Plural || self.entry(name - 1).any(is::GROUP);
        let behind = || (name + 1..name + limits::NAME_WORDS).find(|&at| !self.is_capital(at));
        self.text.is_word_before(start, "told")
            && are_several()
            && behind().is_some_and(|at| self.is_verb_of_clause(at))
    }

    /// A phrase whose determiner stands at `start` and whose first other word at `first`.
    fn noun_phrase(&self, start: usize, first: usize) -> Option<Mention> {
        let mut head = None;
        let mut at = first;
        while at < first + limits::PHRASE_WORDS {
            let entry = self.entry(at);
            if let Some(behind) = self.behind_seat(at).or_else(|| self.behind_title(at)) {
                at = behind;
                continue;
            }
            if self.is_capital(at) && !self.opens_title(at) && self.is_name_at(at) {
                if !self.describes_name(first..at) || self.is_medium(start, at) || self.are_told_that(start, at) {
                    break;
                }
                let name = self.name(start, at)?;
                let behind = name.end as usize;
                // "the Kremlin spokesman", "a US defence official"
                let leads = self.entry(behind).any(HEAD)
                    || self.leads_to_head(behind)
                    || self.qualifies_head(behind)
                    || self.is_source(behind);
                if leads {
                    at = behind;
                    continue;
                }
                if head.is_some_and(|thing| self.acts_on(&name, thing)) {
                    break;
                }
                return Some(self.name_with_role(name, first, head));
            }
            // "the attorney general"
            let is_general = at > first && head == Some(at - 1) && self.text.is_small(at, "general");
            let is_head = entry.any(HEAD) || self.is_aged(at) || self.is_trade(at) || is_general || self.is_source(at);
            let is_head = is_head && !self.begins_anew(start, at);
            if let Some(bearer) = self.bearer_of_office(head, at) {
                return Some(Mention { title: first as u32, ..self.name(start, bearer)? });
            }
            let goes_on = || is_head || self.leads_to_head(at) || self.opens_title(at);
            if head.is_some() && (!goes_on() || self.acts_behind_several(start, at))
                || !self.may_continue(at, at == first)
            {
                break;
            }
            if is_head && !entry.any(is::DETERMINER) {
                head = Some(at);
            }
            at += 1;
            if head.is_none() && self.is_comma_of_adjectives(at) {
                at += 1;
            }
        }
        match head {
            Some(head) => Some(self.description(start, first, head)),
            None if at > first => self.speaking_thing(start, first, at).or_else(|| self.told_thing(start, first)),
            None => None,
        }
    }

    /// Where the state stands behind a city: *the Bury, **Ohio-based** firm*, *the San Jose, **California-based** firm*.
    fn behind_seat(&self, at: usize) -> Option<usize> {
        if !self.is_capital(at) {
            return None;
        }
        let comma = at + if self.is_capital(at + 1) { 2 } else { 1 };
        (self.text.is_comma(comma) && self.is_compound(comma + 1)).then_some(comma + 1)
    }

    /// Where the noun stands behind what somebody is known for: *the **“Dune Road”** star said*.
    fn behind_title(&self, open: usize) -> Option<usize> {
        const WORDS: usize = 8;
        let mut title = (self.text.is_mark(open) && self.is_capital(open + 1)).then_some(open + 2..open + WORDS)?;
        let noun = title.find(|&at| self.text.is_mark(at))? + 1;
        (self.is_source(noun) || self.entry(noun).any(is::PERSON) && !self.is_capital(noun)).then_some(noun)
    }

    /// "the group **Lee** founded", "a letter **Ann Lee** wrote": somebody behind what is no person's role, and what he did.
    fn acts_on(&self, name: &Mention, thing: usize) -> bool {
        let end = name.end as usize;
        let is_named = || name.has_full_name() && self.entry(name.core as usize).is_given_name();
        let is_known = || self.words.get(name.head as usize).is_family_name || is_named();
        !self.entry(thing).any(is::PERSON | is::TITLE | is::KIN) && self.tag(end).is_finite() && is_known()
    }

    /// A name behind a role, which begins at `first` and may tell the gender: "the retired **judge Ann Lee**".
    fn name_with_role(&self, name: Mention, first: usize, role: Option<usize>) -> Mention {
        let Some(role) = role else { return name };
        let is_body = name.nature == Nature::Unknown && self.is_body_noun(name.start as usize, role);
        let (nature, gender) =
            if is_body { (Nature::Organisation, Gender::Neuter) } else { (name.nature, name.gender) };
        Mention { title: first as u32, gender: gender.or(Gender::of(self.entry(role))), nature, ..name }
    }

    /// "Fashion **retailer** Acme", "the tech **giant** Acme", "oil **major** Acme": what is called so is no person; not in
    /// "the firm Lee runs".
    fn is_body_noun(&self, start: usize, at: usize) -> bool {
        let is_big = || matches!(self.text.word(at), "giant" | "major") && start < at && self.tag(at - 1).is_nominal();
        let is_bare = !self.entry(start).any(is::DETERMINER | is::POSSESSIVE);
        is_bare && self.entry(at).any(is::ORGANISATION) && !self.entry(at).any(is::PERSON | is::TITLE) || is_big()
    }

    /// "Some analysts **suspect** a leak", "two, the authors **report**, fell": a noun that is a verb behind several.
    fn acts_behind_several(&self, start: usize, at: usize) -> bool {
        let is_several = self.entry(at - 1).any(is::GROUP) && self.tag(at - 1) == Tag::Plural;
        is_several && (self.tag(at) == Tag::Verb || self.is_set_apart(start, at))
    }

    /// ", the authors **report**,": a phrase that a verb of saying ends between commas or marks.
    fn is_set_apart(&self, start: usize, verb: usize) -> bool {
        let parts = |at: usize| {
            let token = self.text.tokens.get(at);
            token.is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Stop) || token.is_mark())
        };
        let reports = |verb: Verb| verb.strength > 0 && verb.form == VerbForm::Base;
        self.words.get(verb).verb.is_some_and(reports) && parts(verb + 1) && start.checked_sub(1).is_some_and(parts)
    }

    /// "a decision **residents** called late": what *a* leads to is one.
    fn begins_anew(&self, start: usize, at: usize) -> bool {
        let is_one = || matches!(self.text.word(start), "a" | "an") && at > start + 1;
        let goes_on = || self.tag(at + 1).is_noun();
        self.tag(at) == Tag::Plural && is_one() && !goes_on()
    }

    /// "the police **car** driver", "the deputy **foreign** minister": a word of no list between two of people.
    fn leads_to_head(&self, at: usize) -> bool {
        let is_noun = |at: usize| self.tag(at) == Tag::Noun;
        let is_field = is_noun(at) || self.tag(at) == Tag::Adjective && self.text.is_word_before(at, "deputy");
        is_field && is_noun(at + 1) && self.entry(at + 1).any(is::PERSON) && !self.is_capital(at + 1)
    }

    /// "the Labour **parliamentary** candidate": an adjective between a name and what people are called.
    fn qualifies_head(&self, at: usize) -> bool {
        let is_plain = |at: usize| self.text.is_case(at, Case::Lower);
        self.tag(at) == Tag::Adjective && is_plain(at) && is_plain(at + 1) && self.entry(at + 1).any(is::PERSON)
    }

    /// Where the name begins behind an office with *of*: "chief of staff **Ann** Lee", "head of policy **Ann** Lee".
    fn bearer_of_office(&self, head: Option<usize>, of: usize) -> Option<usize> {
        let is_office = head.is_some_and(|head| head + 1 == of && self.entry(head).is_office());
        let bearer = of + 2;
        let is_field = || self.tag(of + 1) == Tag::Noun && !self.is_capital(of + 1);
        let is_named = || self.entry(bearer).is_given_name() && self.is_capital(bearer);
        (is_office && self.text.is_small(of, "of") && is_field() && is_named()).then_some(bearer)
    }

    /// "the 41-year-old", where no noun follows.
    fn is_aged(&self, at: usize) -> bool {
        let is_number = self.text.is_kind(at, Kind::Number);
        is_number && self.text.word(at).ends_with(AGED) && !self.tag(at + 1).is_nominal()
    }

    /// "the miller", where no noun follows and no capital makes it a name.
    fn is_trade(&self, at: usize) -> bool {
        self.entry(at).any(is::TRADE) && !self.tag(at + 1).is_nominal() && !self.is_capital(at)
    }

    /// "a party **source** says", "the Arsenal **star** said", unlike those of a river and a sky
    fn is_source(&self, at: usize) -> bool {
        SOURCES.contains(&self.text.hash(at)) && self.text.is_case(at, Case::Lower) && self.words.reports(at + 1)
    }

    /// Whether a word may stand inside a noun phrase.
    fn may_continue(&self, at: usize, is_first: bool) -> bool {
        if self.words.id_of(at) == 0 {
            // "the 41-year-old man"
            return self.text.is_kind(at, Kind::Number);
        }
        let closed = is::PREPOSITION | is::AUXILIARY | is::CONJUNCTION | is::POSSESSIVE;
        let entry = self.entry(at);
        let reports = |verb: Verb| verb.strength > 0 && verb.form != VerbForm::Base;
        !entry.any(closed) && (is_first || !entry.any(is::DETERMINER)) && !self.words.get(at).verb.is_some_and(reports)
    }

    /// Whether words may stand between a determiner and a name: "the tall Mr. Lee", not "the day when Lee", "a
    /// short pause Lee" or "an hour later Lee".
    fn describes_name(&self, mut words: Range<usize>) -> bool {
        const WHEN: [u32; 6] = hashes("later earlier ago before after afterwards");
        let ends = |at: &usize| matches!(self.tag(*at), Tag::Noun | Tag::Plural) && !self.entry(*at).any(HEAD);
        let breaks = |at| self.tag(at).is_finite() || matches!(self.tag(at), Tag::Wh | Tag::Preposition | Tag::Pronoun);
        // "the leading Mr. Lee", not "a man supporting Lee"
        let acts = words.clone().skip(1).any(|at| self.tag(at) == Tag::Gerund);
        let tells_time = words.clone().last().is_some_and(|at| WHEN.contains(&self.words.get(at).hash));
        words.clone().last().filter(ends).is_none() && !acts && !tells_time && !words.any(breaks)
    }

    /// "in **his diary** Lee wrote", "in **a statement** Acme said": where it is told, and no role of who tells it.
    fn is_medium(&self, start: usize, name: usize) -> bool {
        let is_in = start > 0 && matches!(self.text.word(start - 1), "In" | "in" | "on" | "On");
        let is_own = self.entry(start).any(is::POSSESSIVE) || matches!(self.text.word(start), "a" | "an");
        is_in && is_own && self.entry(name - 1).any(is::DOCUMENT)
    }

    /// "the tall, thin man", not "after two hours, board President".
    fn is_comma_of_adjectives(&self, at: usize) -> bool {
        self.text.is_comma(at)
            && self.tag(at - 1) != Tag::Plural
            && self.words.id_of(at + 1) != 0
            && !self.is_capital(at + 1)
            && !self.entry(at + 1).any(is::PLAIN & !is::EPITHET)
            && self.entry(at + 2).any(HEAD)
    }

    pub(super) fn description(&self, start: usize, first: usize, head: usize) -> Mention {
        let entry = self.entry(head);
        let is_person = self.is_aged(head) || self.is_trade(head) || self.is_source(head);
        let nature = if is_person { Nature::Person } else { Nature::of(entry) };
        Mention {
            number: if nature == Nature::Group { Number::Plural } else { Number::Singular },
            gender: self.honoured_gender(start, head).unwrap_or_else(|| description_gender(entry, nature)),
            nature,
            head: head as u32,
            ..Mention::new(start, first, self.office_end(head), Form::Description)
        }
    }

    /// *the secretary **of state**, the chief **of staff***: an office that goes by what it is of.
    fn office_end(&self, head: usize) -> usize {
        const FIELDS: [u32; 5] = hashes("state staff police defense defence");
        let is_field = |at: usize| is_among(&FIELDS, self.text.hash(at)) && !self.is_capital(at);
        let is_whole = self.entry(head).is_office() && self.text.is_small(head + 1, "of") && is_field(head + 2);
        head + if is_whole { 3 } else { 1 }
    }

    /// "her Majesty", "his lordship"
    fn honoured_gender(&self, start: usize, head: usize) -> Option<Gender> {
        const HONOURS: [u32; 8] = hashes("ladyship lordship majesty highness excellency grace honour worship");
        owner_gender(self.text.hash(start)).filter(|_| is_among(&HONOURS, self.text.hash(head)))
    }

    /// A phrase with a head that no list has, where it speaks: "said the dormouse".
    fn speaking_thing(&self, start: usize, first: usize, end: usize) -> Option<Mention> {
        let speaks = |at: usize, inverted: bool| {
            let reports =
                |v: Verb| v.strength > 0 && (v.form == VerbForm::Past || v.form == VerbForm::Present && !inverted);
            self.words.get(at).verb.is_some_and(reports)
        };
        // "“Go,” says the fish"
        let closes = |at: usize| self.text.tokens.get(at).is_some_and(|token| token.is_mark() && !token.spaced);
        let is_behind = |verb: usize| verb.checked_sub(1).is_some_and(closes);
        let inverted = start.checked_sub(1).is_some_and(|before| speaks(before, !is_behind(before)));
        // "“Land!” sang out the look-out"
        let particle = start.checked_sub(1).filter(|&at| PARTICLES.contains(&self.text.hash(at)));
        let calls = |verb: usize| is_behind(verb) && self.tag(verb) == Tag::Past;
        let is_called = particle.and_then(|at| at.checked_sub(1)).is_some_and(calls);
        // "“Land!” came a voice from the fore-top"
        let is_heard = |at: usize| self.text.is_word(at, "came") && is_behind(at);
        let comes = self.text.is_small(start, "a") && start.checked_sub(1).is_some_and(is_heard);
        if !(inverted || is_called || comes || speaks(end, false)) {
            return None;
        }
        // "said a voice she knew"
        let end = end - usize::from(inverted && self.entry(end - 1).any(is::PRONOUN) && end > first + 1);
        // "said the dormouse wearily", not "said the white lily" or "the old bully"
        let how = self.text.word(end - 1);
        let is_adverb = self.tag(end - 1) == Tag::Adverb && !how.ends_with("ly");
        let is_how = is_adverb || ends_as_manner(how);
        let end = end - usize::from(is_how && end > first + 1);
        // "Her hand went to the door"
        let is_part = self.entry(start).any(is::POSSESSIVE) && is_among(&PARTS_OF_BODY, self.text.hash(end - 1));
        if self.words.id_of(end - 1) == 0 || self.entry(end - 1).any(is::PLAIN) || is_part {
            return None;
        }
        let mention = Mention::new(start, first, end, Form::Description);
        // "A police source said"
        let is_person = SOURCES.contains(&self.text.hash(end - 1));
        Some(Mention { nature: if is_person { Nature::Person } else { mention.nature }, ..mention })
    }

    /// A phrase with a head that no list has, where it is told a clause or a quotation: "told the inquest it was late".
    fn told_thing(&self, start: usize, first: usize) -> Option<Mention> {
        let teller = start.checked_sub(1).and_then(|before| self.words.get(before).verb)?;
        // "told the hearing"
        let is_noun = |at: usize| self.tag(at) == Tag::Noun || self.text.is_small(at, "hearing");
        let words =
            (first..first + limits::PHRASE_WORDS).take_while(|&at| is_noun(at) || self.tag(at) == Tag::Adjective);
        let last = words.last().filter(|&last| teller.lemma == "tell" && is_noun(last))?;
        let opens = matches!(self.tag(last + 1), Tag::Pronoun | Tag::Determiner | Tag::Possessive | Tag::Proper)
            || self.text.is_small(last + 1, "that")
            || self.text.is_mark(last + 1)
            || self.text.is_kind(last + 1, Kind::Colon);
        opens.then(|| Mention::new(start, first, last + 1, Form::Description))
    }
}

fn description_gender(entry: Entry, nature: Nature) -> Gender {
    match nature {
        Nature::Organisation | Nature::Document | Nature::Place => Gender::Neuter,
        _ => Gender::of(entry),
    }
}
