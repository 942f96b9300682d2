//! How far a name goes: its words, and what joins them.

use crate::lexicon::is;
use crate::lexicon::verbs::{Form, Verb};
use crate::limits;
use crate::mentions::name::OF_FIRMS;
use crate::mentions::Reader;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, Kind};

/// What joins the name of a body where it has a capital: *Surfers **Against** Sewage*.
const CAUSES: [u32; 3] = hashes("without against before");

/// Bodies that are *on* something.
const BOARDS: [u32; 6] = hashes("committee subcommittee commission council panel conference");

impl Reader<'_> {
    /// Whether a token begins a paragraph, into which no name goes on: *10 Downing St.¶**Critics** said*.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_none_or(|token| token.broken)
    }

    /// Where the name that begins at `core` goes on, asked at the token behind one of its words.
    pub(super) fn continues(&self, core: usize, at: usize) -> Option<usize> {
        if at >= self.text.tokens.len() || self.text.begins_sentence(at) {
            return None;
        }
        if self.is_part(at) {
            return (!self.is_told_that(core, at)).then_some(at);
        }
        let is_body = || self.is_possessive_end(at) && self.is_body_of(at);
        if core < at && (self.is_campus(core, at) || is_body() || self.is_incorporated(at)) {
            return Some(at + 1);
        }
        if core < at && self.is_firm(core, at) {
            return Some(at);
        }
        self.behind_nickname(at).or_else(|| self.joined(core, at))
    }

    /// Where the name that begins at `core` goes on behind a word that joins names: *King **of** Hearts*, *Smith **&** Sons*,
    /// *Department **for** Education*.
    fn joined(&self, core: usize, at: usize) -> Option<usize> {
        let joins = |at: usize| self.entry(at).any(is::PARTICLE) && !self.is_capital(at);
        let is_ampersand = self.text.is_kind(at, Kind::Symbol) && self.text.word(at) == "&";
        if !joins(at) && !is_ampersand && !self.joins_body(core, at) && !self.joins_fields(core, at) {
            return None;
        }
        if self.is_of(at) && (!self.leads_to_of(core, at) || self.ends_apposed_office(at)) {
            return None;
        }
        // "Bank of the West", but "President of the United States"
        let leads = || self.is_of(at) || self.text.is_word(at, "for");
        let is_the = || leads() && self.text.is_small(at + 1, "the") && self.entry(at - 1).any(is::ORGANISATION);
        let next = if joins(at + 1) || is_the() { at + 2 } else { at + 1 };
        (self.is_part(next) || self.is_new(next)).then_some(next)
    }

    /// *Department **for** Education*, *Reporters **Without** Borders*, *Committee **on** Energy*
    fn joins_body(&self, core: usize, at: usize) -> bool {
        let hash = self.text.hash(at);
        let is_for = || hash == hash_of("for") && (core..at).any(|at| self.is_body(at));
        let is_on = || hash == hash_of("on") && !self.is_capital(at) && BOARDS.contains(&self.words.get(at - 1).hash);
        let is_dated = || self.entry(at + 1).any(is::DATE);
        let is_cause = || is_among(&CAUSES, hash) && self.is_capital(at);
        is_for() || is_cause() || is_on() && !is_dated()
    }

    /// Whether *of* may join: to titles and bodies alone, as in *King of Hearts*, *Bank of Japan*, *Texas Department of Health*.
    fn leads_to_of(&self, core: usize, of: usize) -> bool {
        const BODIES: u32 = is::ORGANISATION | is::BODY;
        const OFFICES: u32 = is::TITLE | BODIES | is::PERSON | is::GROUP;
        // "Ohio Secretary of State", but not "Ann King of Leeds"
        let joining = if self.is_given(core) { BODIES } else { OFFICES };
        // "Duke of Hull", but not "Earl Lee of Hull"
        let opening = if core + 1 == of { OFFICES } else { joining };
        // "Society for the Protection of Birds"
        let has_field = || (core + 1..of).any(|at| self.text.is_word(at, "for"));
        self.entry(core).any(opening) || self.entry(of - 1).any(joining) || has_field()
    }

    /// *Ann Lee, **CEO** of Acme, said*, *Ann Lee, **President and CEO** of Acme*: an office behind a name is none itself.
    fn ends_apposed_office(&self, of: usize) -> bool {
        const WORDS: usize = 4;
        let is_office = |&at: &usize| is_among(&OF_FIRMS, self.text.hash(at)) || self.text.is_word(at, "and");
        let office = (of.saturating_sub(WORDS)..of).rev().take_while(is_office).last();
        office.is_some_and(|office| office > 1 && self.text.is_comma(office - 1) && self.is_part(office - 2))
    }

    /// *Acme Names Ann Lee **Chief Executive Officer***: an office behind a whole name is none of it.
    pub(super) fn is_office_behind(&self, core: usize, at: usize) -> bool {
        let is_office = |at: usize| is_among(&OF_FIRMS, self.text.hash(at)) && self.is_part(at);
        at > core + 1 && self.entry(core).is_given_name() && is_office(at) && (is_office(at + 1) || is_office(at + 2))
    }

    /// *told **AFP** China had failed*: a medium is told, and the next name is the subject of what it is told.
    fn is_told_that(&self, core: usize, at: usize) -> bool {
        let is_told = core + 1 == at && self.text.is_word_before(core, "told") && self.is_acronym(core);
        let behind = || (at..at + limits::NAME_WORDS).find(|&at| !self.is_part(at));
        is_told && behind().is_some_and(|at| self.is_verb_of_clause(at))
    }

    /// *Acme Health**, Inc.** said*
    fn is_incorporated(&self, comma: usize) -> bool {
        let is_form =
            || matches!(self.text.word(comma + 1), "Inc." | "Inc" | "LLC" | "Ltd." | "Ltd" | "Corp." | "L.P." | "PLC");
        self.text.is_comma(comma) && self.is_part(comma - 1) && is_form()
    }

    /// *the University of California**, Irvine**, said*: of a university of a state, where it is.
    fn is_campus(&self, core: usize, comma: usize) -> bool {
        self.text.is_comma(comma)
            && self.text.is_comma(comma + 2)
            && self.text.word(core) == "University"
            && self.entry(comma - 1).any(is::PLACE)
            && self.is_part(comma + 1)
            && !self.is_given(comma + 1)
    }

    /// Where a name goes on behind what its bearer is called: *Ann **“Bo” Lee***.
    fn behind_nickname(&self, open: usize) -> Option<usize> {
        const WORDS: usize = 2;
        if !self.text.is_mark(open) {
            return None;
        }
        let close = (open + 2..=open + 1 + WORDS).find(|&at| self.text.is_mark(at))?;
        let goes_on = self.is_part(close + 1) && !self.text.begins_paragraph(close + 1);
        let is_name = (open + 1..close).all(|at| self.is_capital(at)) && goes_on;
        (is_name && !self.entry(close + 1).any(is::TITLE | is::COURTESY)).then_some(close + 1)
    }

    /// *Food **and** Drug Administration*, *Department of Health **and** Human Services*, *the Hotels **and** Leisure
    /// Federation*: what one body deals in. *Avon **and** Somerset Police*: where.
    fn joins_fields(&self, core: usize, at: usize) -> bool {
        // "Amnesty International and Human Rights Watch" are two.
        let is_whole = || self.text.word(at - 1) == "International";
        if !self.text.is_word(at, "and") || self.is_capital(at) || is_whole() || !self.is_part(at + 1) {
            return false;
        }
        let behind = (at + 1..at + limits::NAME_WORDS).take_while(|&at| self.is_part(at)).last();
        let is_body = behind.is_some_and(|at| self.is_body(at));
        let is_two = |last: &usize| core + 1 == at && *last > at + 1 && !self.is_known(core);
        if !self.entry(at - 1).any(is::FIELD) {
            let is_the = core > 0 && self.text.is_word(core - 1, "the");
            let is_police = |last: usize| self.text.word(last) == "Police";
            return behind.filter(is_two).is_some_and(|last| is_the && is_body || is_police(last));
        }
        is_body || (core..at).any(|at| self.is_body(at)) && self.entry(at + 1).any(is::FIELD)
    }

    /// A word that is a body or somebody by itself: *the **BBC** and Channel Group*, *the **Mayor** and Hull Council*.
    fn is_known(&self, at: usize) -> bool {
        let is_one = self.entry(at).any(is::ORGANISATION | is::BODY | is::PERSON | is::TITLE | is::GROUP);
        is_one && self.text.word(at) != "University" || self.is_acronym(at) || self.is_given(at)
    }

    /// *Irish Farmers' **Association***, *St Mary's **Hospital***: whether the body behind a possessive ending is named so,
    /// and not somebody's.
    fn is_body_of(&self, ending: usize) -> bool {
        let owner = ending - 1;
        let entry = self.entry(owner);
        let is_saint = owner > 0 && matches!(self.text.word(owner - 1), "St" | "St.");
        // "Landlords' Forum"
        let are_many = !self.text.is_possessive(ending) && self.text.word(owner).ends_with('s');
        let is_kind =
            (are_many || entry.any(is::PERSON | is::GROUP | is::TITLE | is::TITLES)) && !entry.is_given_name();
        let body = ending + 1..ending + 3;
        (is_saint || is_kind)
            && self.is_part(body.start)
            && body.into_iter().any(|at| self.is_part(at) && self.is_body(at))
    }

    /// ***Roe's** said it was late*, *“It is late,” said **Roe's***, *according to **Roe's**, it was late*: a firm that is called
    /// by whose it is.
    fn is_firm(&self, core: usize, ending: usize) -> bool {
        let says = |verb: Verb| verb.strength > 0 && matches!(verb.form, Form::Past | Form::Present);
        let next = ending + 1;
        let acts = || self.words.get(next).verb.is_some_and(says) && matches!(self.tag(next), Tag::Past | Tag::VerbS);
        let pauses = || self.text.is_comma(next) || self.text.is_kind(next, Kind::Stop);
        let is_source =
            || core > 1 && (self.words.is_said(self.text, core) || self.text.is_word(core - 2, "according"));
        self.is_possessive_end(ending) && (acts() || pauses() && is_source())
    }

    /// A capitalised word that may stand inside a name.
    pub(super) fn is_part(&self, at: usize) -> bool {
        if !self.is_capital(at) || self.words.is_heading(at) && !self.words.get(at).is_name() {
            return false;
        }
        let entry = self.entry(at);
        let given = entry.is_given_name();
        // "Mr." begins another name; the "M." of "Ann M. Roe" does not.
        (!entry.any(is::COURTESY) || self.is_initial(at))
            && (!entry.any(is::PLAIN)
                || given
                || entry.any(is::TITLE | is::PLACE)
                || self.is_family_name(at)
                || self.leads_to_body(at))
    }

    /// *the Norland **High** Court*, *the **First** Bank of Norland*
    pub(super) fn leads_to_body(&self, at: usize) -> bool {
        matches!(self.text.word(at), "High" | "First" | "Great" | "Good" | "Big" | "Free")
            && self.is_capital(at + 1)
            && self.is_body(at + 1)
    }

    /// *Ann **Long***, *Mr. **Good***: adjectives that people are called by.
    fn is_family_name(&self, at: usize) -> bool {
        const ADJECTIVES: [u32; 8] = hashes("long short good great new high low right");
        let bears = |before: usize| self.entry(before).any(is::MALE_NAME | is::FEMALE_NAME | is::TITLE);
        let is_led = at.checked_sub(1).is_some_and(|before| self.is_capital(before) && bears(before));
        is_led && is_among(&ADJECTIVES, self.words.get(at).hash)
    }

    /// Whether one letter stands between two capitalised words.
    pub(super) fn is_initial(&self, at: usize) -> bool {
        let letter = self.text.word(at).trim_end_matches('.').len() == 1;
        letter && at.checked_sub(1).is_some_and(|before| self.is_capital(before)) && self.is_capital(at + 1)
    }
}
