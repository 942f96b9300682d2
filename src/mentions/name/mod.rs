//! Names: capitalised words with titles, initials and particles.

mod begin;
mod campaign;
mod run;

pub(crate) use begin::opens_bare;

use super::{Form, Gender, Mention, Nature, Number, Reader};
use crate::lexicon::{hash_word, is, Entry, NEWSPAPERS};
use crate::limits;
use crate::text::{hashes, is_among, Case, Text};
use std::ops::Range;

/// Suffixes after a family name, those that are written in capitals and others.
const SUFFIXES: [u32; 33] = hashes(
    "ii iii iv md kc qc sc san jp frs fba mbe obe cbe dbe kbe mp msp mep td lj cj mla mlc mna mpa mca mhk con oon ofr am
    ms",
);
const JUNIOR: [u32; 5] = hashes("jr. jr sr. sr phd");

/// What nobody has for a family name: *Martin **Industries***.
const FIRMS: [u32; 13] =
    hashes("airlines airways group industries holdings motors systems technologies corp corp. inc inc. ltd.");

/// What companies of other countries have behind their names, with its capitals: *Norvik Marine **Oy***.
const COMPANIES: [&str; 21] = [
    "AB", "AG", "ASA", "ApS", "BV", "Berhad", "Bhd", "KG", "KK", "LLP", "NV", "Oy", "Oyj", "PLC", "Plc", "Pte", "Pty",
    "SA", "SE", "SpA", "Zrt",
];

/// What is named after people: *the George Washington **Bridge***.
const SITES: [u32; 18] = hashes(
    "bridge library museum tunnel airport park stadium arena expressway highway parkway boulevard avenue plaza theatre theater
    auditorium memorial",
);

/// Titles before a given name.
const SAINTS: [u32; 4] = hashes("saint st st. pope");

/// Given names that are surnames where they stand alone.
const SURNAMES: [u32; 20] =
    hashes("lee kim grant scott ross reid blake shaw hale wade ward cole grey gray dean kerr chan park stone lane");

/// Offices in a firm.
const OF_FIRMS: [u32; 21] = hashes(
    "ceo cfo coo cto chief chair chairman chairwoman founder co-founder president director editor publisher executive general
    managing owner partner officer manager",
);

/// Adjectives of feeling that newspapers put before names: *Furious Ann Lee*.
const FEELINGS: [u32; 22] = hashes(
    "angry anxious brave delighted desperate devastated distraught excited fuming furious grieving heartbroken horrified
    outraged proud relieved shocked stunned tearful terrified tragic worried",
);

impl Reader<'_> {
    /// The name whose first capital stands at `first`, in a phrase that begins at `start`.
    pub(in crate::mentions) fn name(&self, start: usize, first: usize) -> Option<Mention> {
        if !self.is_name_at(first) {
            return None;
        }
        if let Some(end) = self.campaign_end(first) {
            let name = Mention::new(start, first, end, Form::Name);
            return Some(Mention { nature: Nature::Organisation, gender: Gender::Neuter, ..name });
        }
        let last_word = first + limits::NAME_WORDS;
        let mut core = first;
        // "Rep. Earl Lee" has a given name.
        let is_called = |at: usize| at > first && self.is_given(at) && self.is_part(at + 1) && !self.is_part(at + 2);
        let is_title = |at| self.is_title(at) && self.follows_title(at + 1) && !is_called(at);
        let is_titled =
            |at| is_title(at) || self.is_role(at) || self.is_shared(at) || self.is_moved(at) || self.is_rank(at);
        while core < last_word && !self.is_apart(core + 1) && is_titled(core) {
            core += 1;
        }
        if let Some(office) = self.office(core, last_word) {
            core = office + 1;
        } else if let Some(given) = self.behind_field(core, last_word) {
            core = given;
        }
        let mut end = core + 1;
        let goes_on = |next: &usize| *next < last_word && !self.is_office_behind(core, *next);
        while let Some(next) = self.continues(core, end).filter(goes_on) {
            end = next + 1;
        }
        // "told CNBC Saturday"
        let is_dated = self.entry(end - 1).any(is::DATE) && self.text.word(end - 1).ends_with("day");
        let is_person = || self.is_given(end - 2) || self.words.get(end - 2).is_family_name;
        let is_dated_so =
            || self.is_body(end - 2) || self.is_acronym(end - 2) || is_person() && self.is_time_of_day(end);
        if end - core > 1 && is_dated && is_dated_so() {
            end -= 1;
        }
        // "General Medical Council", "Captain Cook Society"
        let has_courtesy = (first..core).any(|at| self.entry(at).any(is::COURTESY));
        let is_of_body =
            core > first && end - core > 1 && self.is_body(end - 1) && !self.is_given(core) && !has_courtesy;
        let is_owned = is_of_body || (core..end).any(|at| self.is_possessive_end(at));
        // "the Attorney General's Office" is all a name.
        let core = if is_owned { first } else { self.bearer(core, end).unwrap_or(core) };
        Some(self.describe(start, first, core, end))
    }

    /// *met Ann Monday **morning***
    fn is_time_of_day(&self, at: usize) -> bool {
        matches!(self.text.word(at), "morning" | "afternoon" | "evening" | "night")
    }

    /// The title inside a run of capitals that does not begin with a person's name, or is followed by one: *U.S.
    /// **President** Ann Lee*, *Acme **Director** Lee*, *Senate Majority **Leader** Ann Lee*.
    pub(super) fn office(&self, first: usize, end: usize) -> Option<usize> {
        let is_office = |&at: &usize| {
            let before_given = self.is_given(at + 1);
            let titled = self.entry(at).any(is::TITLE | is::TITLES) && (!self.is_given(first) || before_given);
            let is_noun = self.entry(at).any(is::PERSON) && before_given;
            let is_office = titled || is_noun || self.is_rank(at);
            is_office && !self.is_given(at) && self.is_part(at + 1) && !self.is_initial(at)
        };
        let is_run = |&at: &usize| self.is_part(at) || self.joins_offices(at);
        let run = (first + 1..end).take_while(|at| is_run(at) && !self.is_apart(*at) && !self.is_apart(at + 1));
        run.filter(is_office).last()
    }

    /// *Acme President **and** CEO Ann Lee*: two offices that one person has in a firm.
    fn joins_offices(&self, at: usize) -> bool {
        let is_office = |at: usize| self.is_part(at) && is_among(&OF_FIRMS, self.text.hash(at));
        matches!(self.text.word(at), "and" | "&") && is_office(at - 1) && is_office(at + 1)
    }

    /// Where the name begins behind what somebody is minister for: *Minister for Health **Ann** Lee*, *Secretary of State for
    /// Wales **Ann** Lee*, *Chief Secretary to the Treasury **Ann** Lee*.
    pub(super) fn behind_field(&self, first: usize, end: usize) -> Option<usize> {
        const TITLE: usize = 3;
        const LEADS: [u32; 3] = hashes("of for to");
        const JOINTS: [u32; 5] = hashes("of for to the and");
        let behind = (first + 1..=first + TITLE).find(|&at| LEADS.contains(&self.text.hash(at)))?;
        let is_office = self.entry(behind - 1).is_office() || matches!(self.text.word(behind - 1), "Head" | "Member");
        let is_title = is_office && (first..behind).all(|at| self.is_part(at));
        let mut field = (behind + 1..end).take_while(|&at| self.is_part(at) || JOINTS.contains(&self.text.hash(at)));
        let is_field = |at: usize| self.is_part(at) && !self.is_given(at);
        let is_bearer = |at: usize| self.is_given(at) && self.is_part(at + 1) && !self.is_apart(at);
        field.find(|&at| at > behind + 1 && is_field(at - 1) && is_bearer(at)).filter(|_| is_title)
    }

    /// Where the person's name begins behind an office with *of*: *Secretary of State **Ann** Lee*.
    fn bearer(&self, core: usize, end: usize) -> Option<usize> {
        let of = (core + 1..end).find(|&at| self.is_of(at))?;
        let is_bearer = |&at: &usize| self.is_given(at) && !self.entry(end - 1).any(is::ORGANISATION);
        let given = (of + 2..end - 1).rev().find(is_bearer);
        given.filter(|_| self.entry(core).is_office() || self.entry(of - 1).is_office())
    }

    fn is_given(&self, at: usize) -> bool {
        self.entry(at).is_given_name()
    }

    fn is_title(&self, at: usize) -> bool {
        let entry = self.entry(at);
        entry.any(is::TITLE) && (!entry.is_given_name() || self.is_capital(at + 1))
    }

    /// ***Resident** Ann Lee said*: a noun for people that has its capital from the sentence, or stands before a given name.
    fn is_role(&self, at: usize) -> bool {
        let next = self.entry(at + 1);
        let is_noun = self.entry(at).any(is::PERSON) && !self.is_given(at);
        let may_bear = self.is_given(at + 1) || self.begins(at) && self.is_capital(at + 2);
        is_noun && may_bear && self.is_part(at + 1) && !next.any(is::ORGANISATION | is::PLACE | is::TITLE)
    }

    /// ***DI** Ann Lee said*, *BJP **MLA** Ravi Lee said*: letters before a given name and another are an office or a party.
    fn is_rank(&self, at: usize) -> bool {
        const LETTERS: usize = 4;
        let is_short = self.is_acronym(at) && self.text.word(at).len() <= LETTERS;
        is_short && self.is_given(at + 1) && self.is_part(at + 2) && !self.is_given(at)
    }

    /// ***Furious** Ann Lee said*: how somebody feels, at the head of a sentence.
    fn is_moved(&self, at: usize) -> bool {
        self.begins(at) && self.is_given(at + 1) && is_among(&FEELINGS, self.words.get(at).hash)
    }

    /// ***Senators** Ann Lee and Tom Roe*, ***Sisters** Esra Demir and Lale Demir*: the title of both, or what both are.
    fn is_shared(&self, at: usize) -> bool {
        let entry = self.entry(at);
        let is_title = entry.any(is::TITLES) && (self.is_given(at + 1) || self.is_capital(at + 2));
        let is_noun = || entry.any(is::GROUP) && self.begins(at) && self.is_capital(at + 2);
        let joins = || matches!(self.text.word(at + 3), "and" | ",") && self.is_capital(at + 4);
        self.is_part(at + 1) && (is_title || is_noun() && joins())
    }

    /// Whether a name goes on right behind a title, maybe with a particle or another one: "Mr. van Roe", "the Reverend Mr.
    /// Roe", but not "Queen of Spades".
    fn follows_title(&self, at: usize) -> bool {
        let is_courtesy = || self.entry(at).any(is::COURTESY) && self.is_capital(at) && self.is_capital(at + 1);
        self.is_part(at) || is_courtesy() || !self.is_of(at) && self.continues(at, at).is_some()
    }

    fn is_of(&self, at: usize) -> bool {
        const OF: [u32; 4] = hashes("of the y e");
        OF.contains(&self.text.hash(at))
    }

    /// Whether a word of a name makes it an organisation's.
    fn is_body(&self, at: usize) -> bool {
        self.entry(at).any(is::ORGANISATION | is::BODY)
    }

    /// *Ann Lee **MBE***
    fn is_suffix(&self, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        match token.case {
            Case::Upper => is_among(&SUFFIXES, token.hash),
            Case::Title => JUNIOR.contains(&token.hash),
            _ => false,
        }
    }

    fn describe(&self, start: usize, first: usize, core: usize, end: usize) -> Mention {
        let core = if self.is_ministry(start, first, core, end) { first } else { core };
        // "Ann Lee Jr."
        let head = (core..end).rev().find(|&at| !self.is_suffix(at)).unwrap_or(end - 1);
        let mut title = first;
        while title < core && (self.entry(title).any(is::EPITHET) || self.is_moved(title)) {
            title += 1;
        }
        let last = self.entry(head);
        // "the Queen", "Mother", "Captain": a title or kinship word alone names by description.
        // "that Monks had come"
        let is_bare = start == first || matches!(self.text.word(start), "that" | "this");
        let is_name = is_bare && self.words.get(core).is_name();
        let is_noun = last.any(is::TITLE | is::KIN) || last.any(is::PERSON | is::GROUP) && !is_name;
        let is_office = self.is_office_of(start, end - 1);
        let common = is_noun && end - core == 1 && title == core || is_office;
        let nature = match self.nature(core, end, title < core) {
            // "the Orlando Sentinel"
            Nature::Person if start < first && self.is_the_body(start, core, end) => Nature::Organisation,
            Nature::Person | Nature::Unknown if self.is_family(start, first, core, end) => Nature::Group,
            // "Monks", by name.
            Nature::Group if is_name && end - core == 1 => Nature::Unknown,
            nature => nature,
        };
        let gender = match nature {
            Nature::Organisation | Nature::Place | Nature::Document => Gender::Neuter,
            _ => self.gender_of_name(title..core, core..end, common, last),
        };
        Mention {
            title: title as u32,
            number: if nature == Nature::Group { Number::Plural } else { Number::Singular },
            gender,
            nature,
            head: head as u32,
            ..Mention::new(start, core, end, if common { Form::Description } else { Form::Name })
        }
    }

    /// *the **Lincoln Center***, *the **Orlando Sentinel***: what is named for somebody, or for a place called like him.
    fn is_the_body(&self, start: usize, core: usize, end: usize) -> bool {
        let is_body = |at: usize| self.is_body(at) || is_among(&NEWSPAPERS, self.text.hash(at));
        self.text.is_word(start, "the") && start + 1 == core && end - core == 2 && is_body(end - 1)
    }

    /// *Norland's **Prime Minister**, Ann Lee*: whose office it is, and no name.
    fn is_office_of(&self, first: usize, last: usize) -> bool {
        let is_owned = first.checked_sub(1).is_some_and(|ending| self.is_possessive_end(ending));
        let is_title = self.entry(last).any(is::TITLE) && !(first..=last).any(|at| self.is_given(at));
        is_owned && self.text.is_comma(last + 1) && is_title
    }

    /// *the **Justice Department***, *the **General Assembly***: no title of somebody.
    fn is_ministry(&self, start: usize, first: usize, core: usize, end: usize) -> bool {
        let is_titled = first < core && !(first..core).any(|at| self.entry(at).any(is::COURTESY));
        let is_body = end - core == 1 && self.entry(core).any(is::ORGANISATION | is::BODY);
        start < first && self.text.is_word(start, "the") && is_titled && is_body
    }

    /// The gender of somebody with a name, or with a title for one, whose last word is `last`.
    fn gender_of_name(&self, titles: Range<usize>, name: Range<usize>, common: bool, last: Entry) -> Gender {
        let first = name.start;
        // "Virginia Sen. Tom Lee"
        let tells = |&at: &usize| !self.entry(at).any(is::PLACE);
        let titled =
            titles.clone().filter(tells).fold(Gender::Unknown, |gender, at| gender.or(Gender::of(self.entry(at))));
        // "Dr Lee" and "Captain Grant" may be women, "Aunt Lee" and "Saint Grant" go by a given name.
        let goes_by_given = |at: usize| self.entry(at).any(is::FAMILIAR) || SAINTS.contains(&self.words.get(at).hash);
        let is_titled = !titles.is_empty() && !titles.clone().any(goes_by_given);
        let is_known = || titles.is_empty() && is_among(&SURNAMES, self.words.get(first).hash);
        if !common && name.len() == 1 && (is_titled || is_known()) {
            return titled;
        }
        let is_family = is_family_first(self.text, name.clone());
        let of_first = if is_family { Gender::Unknown } else { Gender::of(self.entry(first)) };
        // "Sergeant Ann Lee" is a woman; so is Lady Russell.
        let is_own = |at: usize| self.entry(at).any(is::FAMILIAR) && Gender::of(self.entry(at)) != Gender::Unknown;
        if self.is_given(first)
            && !titles.clone().any(is_own)
            && titles.clone().any(|at| self.entry(at).any(is::PERSON))
        {
            return of_first.or(titled);
        }
        // "Cook" by name is no woman for that.
        let is_trade = !common && last.any(is::PERSON) && !self.is_given(first);
        titled.or(if is_trade { Gender::Unknown } else { of_first })
    }

    /// *the Ann Lees*, where a Lee is named.
    fn is_family(&self, start: usize, first: usize, core: usize, end: usize) -> bool {
        if start == first || first != core || !self.text.is_word(start, "the") {
            return false;
        }
        let one = self.text.word(end - 1).strip_suffix('s');
        let known = one.and_then(|one| self.text.types.find(hash_word(one)).ok());
        known.is_some_and(|id| self.words.type_of(id).is_name())
    }

    /// *CEPA*, but not *TIBBS* where the text has Tibbs too.
    fn is_body_by_letters(&self, at: usize) -> bool {
        let word = self.text.types.find(self.text.hash(at));
        self.is_acronym(at) && !word.is_ok_and(|word| self.text.types.has_case(word, Case::Title))
    }

    fn is_acronym(&self, at: usize) -> bool {
        let letters = self.text.tokens.get(at).filter(|t| t.case == Case::Upper).map_or(0, |t| t.end - t.start);
        (2..=6).contains(&letters)
    }

    /// One letter with its point, or two; no *U.S.*
    fn has_initials(&self, at: usize) -> bool {
        let word = self.text.word(at);
        let is_initial = |letters: &[u8]| matches!(letters, [b'A'..=b'Z', b'.']);
        let letters = word.as_bytes().chunks(2);
        word.len() <= 4 && !word.starts_with(['U', 'E']) && letters.into_iter().all(is_initial)
    }

    fn is_place_preposition(&self, at: usize) -> bool {
        const BEFORE: [u32; 9] = hashes("in near outside across around at from to into");
        self.text.is_case(at, Case::Lower) && is_among(&BEFORE, self.text.hash(at))
    }

    /// Whether a preposition of place stands before a word, or before the places that it is listed with.
    fn is_led_by_place(&self, mut at: usize) -> bool {
        const PLACES: usize = 6;
        for _ in 0..PLACES {
            let Some(before) = at.checked_sub(1) else { return false };
            if self.is_place_preposition(before) {
                return true;
            }
            let joins = self.text.is_comma(before) || matches!(self.text.word(before), "and" | "or");
            match before.checked_sub(1).filter(|&other| joins && self.entry(other).any(is::PLACE)) {
                Some(other) => at = other,
                None => return false,
            }
        }
        false
    }

    /// *Shares in **Larkfield***, ***Larkfield** shares fell*
    fn is_traded(&self, core: usize, end: usize) -> bool {
        const SHARES: [u32; 2] = hashes("shares shareholders");
        let is_share = |at: usize| is_among(&SHARES, self.text.hash(at));
        core > 1 && self.text.is_word(core - 1, "in") && is_share(core - 2)
            || is_share(end) && self.tag(end + 1).is_finite()
    }

    /// Whether a name is a body's by its words or its possessive ending: *Department of Justice*, *the Red Cross*, *Roe's*.
    fn names_body(&self, core: usize, end: usize, titled: bool) -> bool {
        let several = end - core > 1;
        let is_of = |at: usize| self.is_body(at) && at + 2 < end && matches!(self.text.word(at + 1), "of" | "for");
        let is_body_of = is_of(core) || !titled && (core..end).any(is_of);
        // "Daily Echo"
        let is_paper = several && self.text.is_word(core, "daily") && self.text.is_case(core, Case::Title);
        // "the Red Cross", "Scotland Yard"
        let last_two = (end.checked_sub(2).map_or("", |at| self.text.word(at)), self.text.word(end - 1));
        let is_called = matches!(last_two, ("Red", "Cross" | "Crescent") | ("Scotland", "Yard"));
        // "Roe's", "St Mary's Hospital"
        let is_owner = || (core..end).any(|at| self.is_possessive_end(at));
        let is_company = || several && COMPANIES.binary_search(&self.text.word(end - 1)).is_ok();
        is_body_of || is_paper || is_called || is_owner() || is_company()
    }

    fn nature(&self, core: usize, end: usize, titled: bool) -> Nature {
        if self.names_body(core, end, titled) {
            return Nature::Organisation;
        }
        let first = self.entry(core);
        // "in Charlotte", "in Ohio, Virginia and Georgia"
        let is_city = first.any(is::PLACE) && end - core == 1 && self.is_led_by_place(core);
        // "Harlan Motors Inc."
        let is_firm = || is_among(&FIRMS, self.text.hash(end - 1));
        // "Kim Jong Un"
        let is_word = self.text.word(end - 1).len() > 2 || self.is_acronym(end - 1);
        let ends_as_body = end - core > 2 && self.entry(end - 1).any(is::ORGANISATION) && is_word;
        let is_body = !titled && (ends_as_body || end - core > 1 && is_firm());
        // "W. Harlan", "T.K. Harlan"
        let has_initials = end - core == 2 && self.has_initials(core) && !self.is_body(end - 1);
        // "the Bishop of Leeds"
        let is_of_place = end - core > 2 && self.text.is_word(core + 1, "of") && self.entry(end - 1).any(is::PLACE);
        let is_holder = is_of_place && self.entry(core).any(is::TITLE);
        // "the George Washington Bridge"
        let is_new_place = end - core == 2 && self.is_new_place(core);
        if is_new_place || end - core > 2 && is_among(&SITES, self.text.hash(end - 1)) {
            return Nature::Place;
        }
        // "Jessa Park said"
        let is_surname = || is_among(&SURNAMES, self.words.get(end - 1).hash) && !first.any(is::PLACE);
        let has_surname = end - core == 2 && is_surname() && self.words.says(end);
        if titled || is_holder || has_initials || has_surname || first.is_given_name() && !is_city && !is_body {
            return Nature::Person;
        }
        match Nature::of(self.entry(end - 1)) {
            // "Association of School Leaders"
            Nature::Unknown | Nature::Group if (core..end).any(|at| self.entry(at).any(is::ORGANISATION)) => {
                Nature::Organisation
            }
            Nature::Group if end - core > 1 && self.is_force(end - 1) => Nature::Organisation,
            // "Leeds Council", "Leeds Courier"
            Nature::Unknown | Nature::Person if end - core > 1 && self.is_body(end - 1) => Nature::Organisation,
            Nature::Unknown if end - core == 1 && self.is_body_by_letters(core) || self.is_traded(core, end) => {
                Nature::Organisation
            }
            Nature::Unknown if self.entry(end - 1).any(is::CALENDAR) => Nature::Place,
            nature => nature,
        }
    }

    /// *Leeds **Police***, no *Superintendent of Police*
    fn is_force(&self, at: usize) -> bool {
        self.text.is_word(at, "police") && !self.entry(at - 1).any(is::PREPOSITION)
    }
}

/// *Kim Jong-il*, *Lee Kuan Wei*: whether a name begins with that of the family, as Korean and Chinese ones do, though it may
/// be a given name elsewhere.
pub(crate) fn is_family_first(text: &Text<'_>, name: Range<usize>) -> bool {
    const SYLLABLE: usize = 5;
    const FAMILIES: [u32; 2] = hashes("kim lee");
    let is_double = |at: usize| {
        let parts = text.word(at).split_once('-');
        parts.is_some_and(|(one, two)| {
            one.len() <= SYLLABLE && two.starts_with(|first: char| first.is_ascii_lowercase())
        })
    };
    let are_syllables = || name.clone().skip(1).all(|at| text.word(at).len() <= SYLLABLE);
    match name.len() {
        2 => is_double(name.start + 1),
        3 => FAMILIES.contains(&text.hash(name.start)) && are_syllables(),
        _ => false,
    }
}
