//! Names: capitalised words with titles, initials and particles.

use super::{Form, Gender, Mention, Nature, Number, Reader};
use crate::lexicon::verbs::{self, Verb};
use crate::lexicon::{hash_word, is, Entry};
use crate::limits;
use crate::tags::Tag;
use crate::text::{ends_as, hash_of, hashes, is_among, lists, Case, Kind, Token};
use std::ops::Range;

/// Suffixes after a family name.
const SUFFIXES: &str = "Jr. Jr Sr. Sr II III IV MD PhD KC QC SC SAN JP FRS MBE OBE CBE MP MSP MEP TD";

/// Whether a noun may open a sentence without an article, so that its capital tells nothing.
pub(crate) fn opens_bare(hash: u32) -> bool {
    BARE_OPENERS.contains(&hash)
}

/// What nobody has for a family name: *Martin **Industries***.
const FIRMS: [u32; 13] =
    hashes("airlines airways group industries holdings motors systems technologies corp corp. inc inc. ltd.");

/// Endings of nouns that name no person.
const ABSTRACT: &str = "ness tion sion ment ity ence ance";

/// Bodies that are *on* something.
const BOARDS: [u32; 6] = hashes("committee subcommittee commission council panel conference");

/// Titles before a given name.
const SAINTS: [u32; 4] = hashes("saint st st. pope");

/// Given names that are surnames where they stand alone.
const SURNAMES: [u32; 20] =
    hashes("lee kim grant scott ross reid blake shaw hale wade ward cole grey gray dean kerr chan park stone lane");

/// Adjectives of feeling that newspapers put before names: *Furious Ann Lee*.
const FEELINGS: [u32; 22] = hashes(
    "angry anxious brave delighted desperate devastated distraught excited fuming furious grieving heartbroken horrified
    outraged proud relieved shocked stunned tearful terrified tragic worried",
);

/// Pronouns of people.
const PRONOUNS: [u32; 5] = hashes("he she his her him");

/// Nouns that open sentences without an article, and what people call out: their capital tells nothing.
const BARE_OPENERS: [u32; 97] = hashes(
    "silence rain snow night thunder smoke dust light fog mist wind music laughter applause time life love death war peace
    dawn dusk summer winter spring autumn evening morning noon midnight water blood sweat ice fire traffic business work
    dinner lunch breakfast tea supper school church court prayer hail frost heat cold air earth sleep hunger thirst pain
    grief fear anger rage hope joy panic chaos relief fate luck fortune heaven nature history science law money trade
    industry nonsense rubbish goodness gosh darling honey sweetheart sugar damn hell nobody somebody everybody everyone
    someone anyone nothing everything something one",
);

impl Reader<'_> {
    /// The name whose first capital stands at `first`, in a phrase that begins at `start`.
    pub(super) fn name(&self, start: usize, first: usize) -> Option<Mention> {
        if !self.is_name_at(first) {
            return None;
        }
        let last_word = first + limits::NAME_WORDS;
        let mut core = first;
        // "Rep. Earl Lee" has a given name.
        let is_called = |at: usize| at > first && self.is_given(at) && self.is_part(at + 1) && !self.is_part(at + 2);
        let is_title = |at| self.is_title(at) && self.follows_title(at + 1) && !is_called(at);
        let is_titled = |at| is_title(at) || self.is_role(at) || self.is_shared(at) || self.is_moved(at);
        while core < last_word && !self.is_apart(core + 1) && is_titled(core) {
            core += 1;
        }
        if let Some(office) = self.office(core, last_word) {
            core = office + 1;
        } else if let Some(given) = self.behind_field(core, last_word) {
            core = given;
        }
        let mut end = core + 1;
        while let Some(next) = self.continues(core, end).filter(|&next| next < last_word) {
            end = next + 1;
        }
        // "told CNBC Saturday"
        let is_dated = self.text.word(end - 1).ends_with("day") && self.entry(end - 1).any(is::DATE);
        if end - core > 1 && is_dated && (self.is_body(end - 2) || self.is_acronym(end - 2)) {
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

    /// The title inside a run of capitals that does not begin with a person's name, or is followed by one: *U.S.
    /// **President** Ann Lee*, *Acme **Director** Lee*, *Senate Majority **Leader** Ann Lee*.
    fn office(&self, first: usize, end: usize) -> Option<usize> {
        let is_office = |&at: &usize| {
            let before_given = self.is_given(at + 1);
            let titled = self.entry(at).any(is::TITLE | is::TITLES) && (!self.is_given(first) || before_given);
            let is_noun = self.entry(at).any(is::PERSON) && before_given;
            (titled || is_noun) && !self.is_given(at) && self.is_part(at + 1) && !self.is_initial(at)
        };
        let run = (first + 1..end).take_while(|&at| self.is_part(at) && !self.is_apart(at) && !self.is_apart(at + 1));
        run.filter(is_office).last()
    }

    /// Where the name begins behind what somebody is minister for: *Minister for Health **Ann** Lee*.
    fn behind_field(&self, first: usize, end: usize) -> Option<usize> {
        const TITLE: usize = 3;
        let behind = (first + 1..=first + TITLE).find(|&at| self.text.is_word(at, "for"))?;
        let is_title = self.entry(behind - 1).any(is::TITLE) && (first..behind).all(|at| self.is_part(at));
        let mut field = (behind + 1..end).take_while(|&at| self.is_part(at) || self.text.is_word(at, "and")).skip(1);
        field.find(|&at| self.is_given(at) && self.is_part(at + 1) && !self.is_apart(at)).filter(|_| is_title)
    }

    /// Whether a token begins a paragraph, into which no name goes on: *10 Downing St.¶**Critics** said*.
    fn is_apart(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_none_or(|token| token.broken)
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

    /// Whether a name begins at a token: a capital that the token's place does not explain,
    /// or a word that is known, or shown by the text, to be a name.
    pub(super) fn is_name_at(&self, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at).filter(|_| self.is_capital(at)) else { return false };
        if token.case == Case::Mixed && self.is_mixed(at) {
            return true;
        }
        if self.is_compound(at) {
            return false;
        }
        if self.is_new(at) || self.is_borne(at) || self.is_national(at) {
            return true;
        }
        if self.is_function_word(at, token) {
            return false;
        }
        let word = self.words.get(at);
        if self.words.is_heading(at) {
            return word.is_name();
        }
        // "March", "Monday", "English": no names by themselves, unless people bear them.
        let is_given = word.entry.is_given_name();
        if word.entry.any(is::CALENDAR) && !self.is_part(at + 1) && (!is_given || self.is_date(at)) || self.is_day(at) {
            return false;
        }
        if self.begins(at) {
            return self.is_name_at_start(at);
        }
        !word.entry.any(is::PLAIN) || is_given || word.entry.any(is::TITLE) || word.is_name() || self.is_odd(at)
    }

    /// *said **Per** Norland*: a small word that has a capital between a word without and one with.
    fn is_odd(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.tokens.get(before));
        before.is_some_and(|token| token.case == Case::Lower)
            && self.is_capital(at + 1)
            && !self.entry(at + 1).any(is::PLAIN)
    }

    /// ***Sunday** rose*, *said **Five***: a word that somebody bears for a name, where it does no other work.
    pub(super) fn is_borne(&self, at: usize) -> bool {
        if !self.words.get(at).is_borne || !self.is_capital(at) || self.is_day(at) {
            return false;
        }
        let acts = || self.tag(at + 1).is_verb() || self.entry(at + 1).any(is::AUXILIARY);
        let is_called = || !self.text.is_wordlike(at + 1);
        !self.begins(at) || acts() || is_called() || self.is_possessive_end(at + 1)
    }

    /// Whether a word has its capital from what it does, or from how it is written: *The*, *Q.*, *STOP*, *D' ye see*.
    fn is_function_word(&self, at: usize, token: &Token) -> bool {
        let entry = self.words.get(at).entry;
        let is_cut = |mark: &Token| mark.kind == Kind::SingleMark && !mark.spaced;
        let is_letter = token.end - token.start == 1;
        if is_letter && (self.text.word(at) == "O" || self.text.tokens.get(at + 1).is_some_and(is_cut)) {
            return true;
        }
        let is_question = || matches!(self.text.word(at), "Q." | "A.") && self.text.begins_paragraph(at);
        if self.words.has_questions && is_question() {
            return true;
        }
        if token.case == Case::Upper && token.end - token.start > 2 && self.is_shouted(at) {
            return true;
        }
        let is_closed = entry.any(is::DETERMINER | is::POSSESSIVE | is::AUXILIARY);
        !entry.is_given_name() && (is_closed || self.pronoun(at).is_some())
    }

    /// Whether the word that a sentence begins with would have its capital elsewhere too.
    fn is_name_at_start(&self, at: usize) -> bool {
        let word = self.words.get(at);
        let entry = word.entry;
        if word.is_name() || entry.any(is::TITLE) && !entry.any(is::EPITHET) {
            return true;
        }
        // "Young said", where a Neil Young is named
        if word.is_family_name && self.tag(at + 1).is_finite() {
            return true;
        }
        let is_adverb = self.tag(at) == Tag::Adverb && self.text.word(at).ends_with("ly");
        if entry.any(is::CALENDAR | is::PLAIN) || word.verb.is_some() || !word.is_never_lower() || is_adverb {
            return false;
        }
        // Not seen in lower case: a name to the tagger, or where what follows is said of a name.
        let next = self.words.get(at + 1);
        // "Water ran out of it."
        let is_noun = || ends_as(ABSTRACT, self.text.word(at)) && !self.is_capital(at + 1);
        let is_stuff = !entry.is_given_name() && (opens_bare(word.hash) || is_noun());
        self.tag(at) == Tag::Proper && !is_stuff
            || self.has_inner_capital(at)
            || self.is_capital(at + 1) && !next.entry.any(is::PLAIN)
            || self.is_paired(at)
            || self.is_apposed(at)
            || self.is_cited(at)
            || self.acts(at)
            || self.is_called(at)
            || self.is_possessive_end(at + 1)
            || next.verb.is_some_and(|v| v.strength > 0)
            || next.entry.any(is::AUXILIARY) && !is_stuff
    }

    /// *NetForward*
    fn has_inner_capital(&self, at: usize) -> bool {
        let is_title = self.text.tokens.get(at).is_some_and(|token| token.case == Case::Title);
        is_title && self.text.word(at).bytes().skip(1).any(|letter| letter.is_ascii_uppercase())
    }

    /// ***Norland** sat down. “Go,” he said*: a noun without an article that acts, and that is no stuff.
    fn acts(&self, at: usize) -> bool {
        const SOON: usize = 16;
        let is_past = matches!(self.tag(at + 1), Tag::Past | Tag::Participle);
        let mut soon = self.text.tokens.get(at + 2..).unwrap_or_default().iter().take(SOON);
        self.is_bare(at) && is_past && soon.any(|token| PRONOUNS.contains(&token.hash))
    }

    /// *“**Norland**, bring the lamp,”*
    fn is_called(&self, at: usize) -> bool {
        let opens = at.checked_sub(1).and_then(|mark| self.text.tokens.get(mark)).is_some_and(|token| token.is_mark());
        self.is_bare(at) && opens && self.text.is_comma(at + 1) && self.tag(at + 2) == Tag::Verb
    }

    /// Whether a word may be a singular noun, and none of those that stand without an article.
    fn is_bare(&self, at: usize) -> bool {
        let word = self.text.word(at);
        // "Agnieszka" may be an adjective to the tagger, and "Rudd" a verb, which stand before no verb.
        matches!(self.tag(at), Tag::Noun | Tag::Adjective | Tag::Verb)
            && !opens_bare(self.words.get(at).hash)
            && !ends_as(ABSTRACT, word)
            && !ends_as("ing light", word)
            && !self.entry(at).any(is::PERSON | is::GROUP | is::KIN | is::ORGANISATION | is::DOCUMENT)
    }

    /// *the **New** York Times*, not *the New Year*. A sentence may begin with *New Acme boss Ann Lee*.
    fn is_new(&self, at: usize) -> bool {
        const PLACES: [u32; 12] =
            hashes("york zealand england delhi orleans hampshire jersey mexico haven yorker yorkers zealanders");
        const OTHERS: [u32; 4] = hashes("year testament world deal");
        if self.text.word(at) != "New" || !self.is_capital(at + 1) {
            return false;
        }
        let next = self.words.get(at + 1);
        let is_title = next.entry.any(is::TITLE | is::PERSON | is::CALENDAR) || next.entry.is_given_name();
        PLACES.contains(&next.hash) || !is_title && !OTHERS.contains(&next.hash) && !self.begins(at)
    }

    /// ***British** Airways*, not *the British Parliament*.
    fn is_national(&self, at: usize) -> bool {
        let next = self.entry(at + 1);
        self.entry(at).any(is::DEMONYM) && self.is_capital(at + 1) && next.any(is::BODY) && !next.any(is::ORGANISATION)
    }

    /// ***Leeds-based** Acme*: where somebody is from.
    fn is_compound(&self, at: usize) -> bool {
        const ENDS: &str = "based born listed backed owned led run trained winner winning nominated";
        let word = self.text.word(at);
        // Most words have none, which `contains` sees the sooner.
        word.contains('-') && word.rsplit_once('-').is_some_and(|(_, end)| lists(ENDS, end))
    }

    /// *on **Monday** Ann Lee said*, *in **March** Lee said*
    fn is_day(&self, at: usize) -> bool {
        const DAY: [u32; 6] = hashes("on last next this since until");
        const MONTH: [u32; 6] = hashes("in last next this since until");
        let leads = || if self.text.word(at).ends_with("day") { DAY } else { MONTH };
        let is_led = || at.checked_sub(1).is_some_and(|before| leads().contains(&self.words.get(before).hash));
        self.entry(at).any(is::DATE) && is_led()
    }

    /// ***Norway** and Denmark said*
    fn is_paired(&self, at: usize) -> bool {
        let other = self.entry(at + 2);
        let is_group = self.entry(at).any(is::PERSON | is::GROUP) || self.tag(at) == Tag::Plural;
        let joins = self.text.word(at + 1) == "and" || self.is_listed(at);
        joins && self.is_capital(at + 2) && !other.any(is::PLAIN | is::GROUP) && !is_group
    }

    /// ***Norland** (2015) argues*, ***Norland** et al.*
    fn is_cited(&self, at: usize) -> bool {
        let is_year = self.text.is_kind(at + 1, Kind::Open) && self.text.is_kind(at + 2, Kind::Number);
        is_year || self.text.word(at + 1) == "et"
    }

    /// ***Norland**, Roe and Lee said*
    fn is_listed(&self, at: usize) -> bool {
        self.is_set_off(at) && (self.text.word(at + 3) == "and" || self.text.is_comma(at + 3))
    }

    /// ***Norland**, the captain, said*, ***Norland**, 52, said*
    fn is_apposed(&self, at: usize) -> bool {
        let is_aged = self.text.is_kind(at + 2, Kind::Number) && self.text.is_comma(at + 3);
        let opens = self.entry(at + 2).any(is::DETERMINER | is::POSSESSIVE) || self.text.word(at + 2) == "who";
        self.is_set_off(at) && (opens || is_aged) && !self.entry(at).any(is::PERSON | is::GROUP)
    }

    /// Whether a noun stands before a comma.
    fn is_set_off(&self, at: usize) -> bool {
        self.tag(at).is_noun() && self.text.is_comma(at + 1)
    }

    /// *in **April***, *9 **June***, not *with April*.
    fn is_date(&self, at: usize) -> bool {
        const BEFORE: [u32; 18] =
            hashes("in last next since until till this early late mid of on each every during before after by");
        let is_number = |at: usize| self.text.is_kind(at, Kind::Number);
        let leads = |at: usize| !self.is_capital(at) && is_among(&BEFORE, self.text.hash(at));
        is_number(at + 1) || at > 0 && (is_number(at - 1) || leads(at - 1))
    }

    /// Whether the words on both sides are in capitals too.
    fn is_shouted(&self, at: usize) -> bool {
        let upper = |at: usize| self.text.tokens.get(at).is_none_or(|t| t.case == Case::Upper || t.case == Case::None);
        at.checked_sub(1).is_none_or(upper) && upper(at + 1) && !self.entry(at).any(is::ORGANISATION)
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

    /// ***Furious** Ann Lee said*: how somebody feels, at the head of a sentence.
    fn is_moved(&self, at: usize) -> bool {
        FEELINGS.contains(&self.words.get(at).hash) && self.begins(at) && self.is_given(at + 1)
    }

    /// ***Senators** Ann Lee and Tom Roe*, ***Sisters** Esra Demir and Lale Demir*: the title of both, or what both are.
    fn is_shared(&self, at: usize) -> bool {
        let entry = self.entry(at);
        let is_title = entry.any(is::TITLES) && (self.is_given(at + 1) || self.is_capital(at + 2));
        let is_noun = || entry.any(is::GROUP) && self.begins(at) && self.is_capital(at + 2);
        let joins = || matches!(self.text.word(at + 3), "and" | ",") && self.is_capital(at + 4);
        self.is_part(at + 1) && (is_title || is_noun() && joins())
    }

    /// Whether a name goes on right behind a title, maybe with a particle: "Mr. van Roe", but
    /// not "Queen of Spades".
    fn follows_title(&self, at: usize) -> bool {
        self.is_part(at) || !self.is_of(at) && self.continues(at, at).is_some()
    }

    fn is_of(&self, at: usize) -> bool {
        const OF: [u32; 4] = hashes("of the y e");
        OF.contains(&self.text.hash(at))
    }

    /// Where the name that begins at `core` goes on, asked at the token behind one of its words.
    fn continues(&self, core: usize, at: usize) -> Option<usize> {
        let token = self.text.tokens.get(at)?;
        let may_begin = token.broken || self.text.word(at - 1).ends_with('.');
        if may_begin && self.text.sentence_of(at) != self.text.sentence_of(at - 1) {
            return None;
        }
        if self.is_part(at) {
            return Some(at);
        }
        if core < at && self.is_possessive_end(at) && self.is_body_of(core, at) {
            return Some(at + 1);
        }
        if core < at && self.is_firm(at) {
            return Some(at);
        }
        if let Some(behind) = self.behind_nickname(at) {
            return Some(behind);
        }
        // "Department for Education", "Reporters Without Borders", "Committee on Energy"
        let joins_body = |at: usize| {
            let is_for = token.hash == hash_of("for") && (core..at).any(|at| self.is_body(at));
            let is_on = self.text.word(at) == "on" && BOARDS.contains(&self.words.get(at - 1).hash);
            let is_dated = || self.entry(at + 1).any(is::DATE);
            is_for || token.hash == hash_of("without") && self.is_capital(at) || is_on && !is_dated()
        };
        let joins = |at: usize| self.entry(at).any(is::PARTICLE) && !self.is_capital(at);
        let is_ampersand = token.kind == Kind::Symbol && self.text.word(at) == "&";
        if !joins(at) && !is_ampersand && !joins_body(at) && !self.joins_fields(core, at) {
            return None;
        }
        // "of" joins to titles and bodies alone: "King of Hearts", "Bank of Japan", "Texas Department of Health".
        const OFFICES: u32 = is::TITLE | is::ORGANISATION | is::PERSON | is::GROUP;
        // "Ohio Secretary of State", but not "Ann King of Leeds"
        let joining = if self.is_given(core) { is::ORGANISATION } else { OFFICES };
        if self.is_of(at) && !self.entry(core).any(OFFICES) && !self.entry(at - 1).any(joining) {
            return None;
        }
        // "Bank of the West", but "President of the United States"
        let is_the = || self.is_of(at) && self.text.word(at + 1) == "the" && self.entry(at - 1).any(is::ORGANISATION);
        let next = if joins(at + 1) || is_the() { at + 2 } else { at + 1 };
        self.is_part(next).then_some(next)
    }

    /// Where a name goes on behind what its bearer is called: *Ann **“Bo” Lee***.
    fn behind_nickname(&self, open: usize) -> Option<usize> {
        const WORDS: usize = 2;
        let is_mark = |at: usize| self.text.is_mark(at);
        let close = (open + 2..=open + 1 + WORDS).find(|&at| is_mark(at)).filter(|_| is_mark(open))?;
        let is_name = (open + 1..close).all(|at| self.is_capital(at)) && self.is_part(close + 1);
        (is_name && !self.entry(close + 1).any(is::TITLE | is::COURTESY)).then_some(close + 1)
    }

    /// *Food **and** Drug Administration*, *Department of Health **and** Human Services*, *the Hotels **and** Leisure
    /// Federation*: what one body deals in. *Avon **and** Somerset Police*: where.
    fn joins_fields(&self, core: usize, at: usize) -> bool {
        // "Amnesty International and Human Rights Watch" are two.
        let is_whole = || self.text.word(at - 1) == "International";
        if self.text.word(at) != "and" || is_whole() || !self.is_part(at + 1) {
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
    fn is_body_of(&self, core: usize, ending: usize) -> bool {
        let owner = ending - 1;
        let entry = self.entry(owner);
        let is_saint = owner > core && matches!(self.text.word(owner - 1), "St" | "St.");
        // "Landlords' Forum"
        let are_many = owner >= core && !self.text.is_possessive(ending) && self.text.word(owner).ends_with('s');
        let is_kind =
            (are_many || entry.any(is::PERSON | is::GROUP | is::TITLE | is::TITLES)) && !entry.is_given_name();
        let body = ending + 1..ending + 3;
        (is_saint || is_kind)
            && self.is_part(body.start)
            && body.into_iter().any(|at| self.is_part(at) && self.is_body(at))
    }

    /// ***Roe's** said it was late*: a firm that is called by whose it is.
    fn is_firm(&self, ending: usize) -> bool {
        let says = |verb: Verb| verb.strength > 0 && matches!(verb.form, verbs::Form::Past | verbs::Form::Present);
        let is_finite = |tag: &Tag| matches!(tag, Tag::Past | Tag::VerbS);
        self.is_possessive_end(ending)
            && self.words.get(ending + 1).verb.is_some_and(says)
            && self.tags.get(ending + 1).is_some_and(is_finite)
    }

    /// Whether a word of a name makes it an organisation's.
    fn is_body(&self, at: usize) -> bool {
        self.entry(at).any(is::ORGANISATION | is::BODY)
    }

    /// A capitalised word that may stand inside a name.
    fn is_part(&self, at: usize) -> bool {
        let entry = self.entry(at);
        let given = entry.is_given_name();
        if self.words.is_heading(at) && !self.words.get(at).is_name() {
            return false;
        }
        // "Mr." begins another name; the "M." of "Ann M. Roe" does not.
        self.is_capital(at)
            && (!entry.any(is::COURTESY) || self.is_initial(at))
            && (!entry.any(is::PLAIN)
                || given
                || entry.any(is::TITLE | is::PLACE)
                || self.is_family_name(at)
                || self.is_high_court(at))
    }

    /// *the Norland **High** Court*
    fn is_high_court(&self, at: usize) -> bool {
        self.text.word(at) == "High" && self.is_capital(at + 1) && self.is_body(at + 1)
    }

    /// *Ann **Long***, *Mr. **Good***: adjectives that people are called by.
    fn is_family_name(&self, at: usize) -> bool {
        const ADJECTIVES: [u32; 8] = hashes("long short good great new high low right");
        let bears = |before: usize| self.entry(before).any(is::MALE_NAME | is::FEMALE_NAME | is::TITLE);
        let is_led = at.checked_sub(1).is_some_and(|before| self.is_capital(before) && bears(before));
        is_led && ADJECTIVES.contains(&self.words.get(at).hash)
    }

    /// Whether one letter stands between two capitalised words.
    fn is_initial(&self, at: usize) -> bool {
        let letter = self.text.word(at).trim_end_matches('.').len() == 1;
        letter && at.checked_sub(1).is_some_and(|before| self.is_capital(before)) && self.is_capital(at + 1)
    }

    /// *Ann Lee **MBE***
    fn is_suffix(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let word = self.text.word(at);
        word.len() <= LONGEST && lists(SUFFIXES, word)
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
        let common = is_noun && end - core == 1 && title == core;
        let nature = match self.nature(core, end, title < core) {
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

    /// *the **Justice Department***, *the **General Assembly***: no title of somebody.
    fn is_ministry(&self, start: usize, first: usize, core: usize, end: usize) -> bool {
        let is_titled = first < core && !(first..core).any(|at| self.entry(at).any(is::COURTESY));
        let is_body = end - core == 1 && self.entry(core).any(is::ORGANISATION | is::BODY) && !self.is_given(core);
        start < first && self.text.is_word(start, "the") && is_titled && is_body
    }

    /// The gender of somebody with a name, or with a title for one, whose last word is `last`.
    fn gender_of_name(&self, titles: Range<usize>, name: Range<usize>, common: bool, last: Entry) -> Gender {
        let first = name.start;
        let titled = titles.clone().fold(Gender::Unknown, |gender, at| gender.or(Gender::of(self.entry(at))));
        // "Dr Lee" and "Captain Grant" may be women, "Aunt Lee" and "Saint Grant" go by a given name.
        let goes_by_given = |at: usize| self.entry(at).any(is::FAMILIAR) || SAINTS.contains(&self.words.get(at).hash);
        let is_titled = !titles.is_empty() && !titles.clone().any(goes_by_given);
        let is_known = titles.is_empty() && SURNAMES.contains(&self.words.get(first).hash);
        let is_surname = name.len() == 1 && (is_titled || is_known);
        if is_surname && !common {
            return titled;
        }
        let of_first = Gender::of(self.entry(first));
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
        let is_the = start < first && self.text.is_word(start, "the");
        let one = self.text.word(end - 1).strip_suffix('s').filter(|_| is_the && first == core);
        let known = one.and_then(|one| self.text.types.find(hash_word(one)).ok());
        known.is_some_and(|id| self.words.type_of(id).is_name())
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
        !word.is_empty() && word.len() <= 4 && !word.starts_with(['U', 'E']) && letters.into_iter().all(is_initial)
    }

    fn is_place_preposition(&self, at: usize) -> bool {
        const BEFORE: &str = "in near outside across around at from to into";
        lists(BEFORE, self.text.word(at))
    }

    fn nature(&self, core: usize, end: usize, titled: bool) -> Nature {
        let first = self.entry(core);
        // "in Charlotte"
        let is_city = first.any(is::PLACE) && end - core == 1 && core > 0 && self.is_place_preposition(core - 1);
        // "Harlan Motors Inc."
        let is_firm = is_among(&FIRMS, self.text.hash(end - 1));
        let is_body =
            !titled && (end - core > 2 && self.entry(end - 1).any(is::ORGANISATION) || end - core > 1 && is_firm);
        // "W. Harlan", "T.K. Harlan"
        let has_initials = end - core == 2 && self.has_initials(core) && !self.is_body(end - 1);
        // "Department of Justice", "Daily Echo"
        let is_body_of = self.is_body(core) && end - core > 2 && matches!(self.text.word(core + 1), "of" | "for");
        let is_paper = end - core > 1 && self.text.word(core) == "Daily";
        // "Roe's", "St Mary's Hospital"
        if is_body_of || is_paper || (core..end).any(|at| self.is_possessive_end(at)) {
            return Nature::Organisation;
        }
        if titled || has_initials || first.is_given_name() && !is_city && !is_body {
            return Nature::Person;
        }
        match Nature::of(self.entry(end - 1)) {
            // "Association of School Leaders"
            Nature::Unknown | Nature::Group if (core..end).any(|at| self.entry(at).any(is::ORGANISATION)) => {
                Nature::Organisation
            }
            Nature::Unknown if end - core > 1 && self.is_body(end - 1) => Nature::Organisation,
            Nature::Unknown if end - core == 1 && self.is_acronym(core) => Nature::Organisation,
            Nature::Unknown if self.entry(end - 1).any(is::CALENDAR) => Nature::Place,
            nature => nature,
        }
    }
}
