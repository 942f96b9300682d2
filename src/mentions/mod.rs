//! Mentions: everything in the text that could have said something.
//!
//! Names, descriptions ("the old gentleman", "his wife", "the report") and pronouns, each
//! with what its own words tell of number, gender and nature. Whom they stand for is up
//! to `speakers`.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens of a name; goes back only from the end of what is not empty"
)]

mod lookup;
mod name;
mod phrase;
mod pronoun;
mod relative;
mod subject;
mod vocabulary;
mod vocative;

pub(crate) use lookup::{owner, Mentions};
pub(crate) use name::{is_family_first, opens_bare};
pub(crate) use relative::{bearer, described};
pub(crate) use vocabulary::{Spread, Vocabulary};
pub(crate) use vocative::is_edge;

use crate::lexicon::verbs;
use crate::lexicon::{is, Entry, NAME_ARTICLES};
use crate::limits;
use crate::placed::Placed;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, lists, Case, Kind, Text};
use std::ops::Range;

/// What ends "the 41-year-old".
pub(crate) const AGED: &str = "-year-old";

/// How a mention stands for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Name,
    /// A common noun with its determiner, or a title or kinship word alone.
    Description,
    Pronoun,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Number {
    #[default]
    Singular,
    Plural,
    /// "you".
    Either,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Gender {
    #[default]
    Unknown,
    Male,
    Female,
    Neuter,
}

impl Gender {
    /// What a word's entry tells.
    pub fn of(entry: Entry) -> Self {
        let male = entry.any(is::MALE | is::MALE_NAME);
        let female = entry.any(is::FEMALE | is::FEMALE_NAME);
        match (male, female) {
            (true, false) => Gender::Male,
            (false, true) => Gender::Female,
            _ => Gender::Unknown,
        }
    }

    /// Whether the two cannot be one person's.
    pub fn excludes(self, other: Gender) -> bool {
        self != other && self != Gender::Unknown && other != Gender::Unknown
    }

    /// This one, or the other where this one is unknown.
    pub fn or(self, other: Gender) -> Gender {
        if self == Gender::Unknown {
            other
        } else {
            self
        }
    }
}

/// Grammatical person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Person {
    First,
    Second,
    #[default]
    Third,
}

/// What kind of thing a mention seems to stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Nature {
    #[default]
    Unknown,
    Person,
    Organisation,
    Group,
    Document,
    Place,
}

impl Nature {
    /// Whether it is a person for all that is known.
    pub fn may_be_person(self) -> bool {
        matches!(self, Nature::Person | Nature::Unknown)
    }

    /// Whether somebody can be told: people, one or several, and bodies.
    pub fn may_hear(self) -> bool {
        matches!(self, Nature::Person | Nature::Group | Nature::Organisation)
    }

    fn of(entry: Entry) -> Self {
        if entry.any(is::PERSON | is::KIN) {
            Nature::Person
        } else if entry.any(is::GROUP) {
            Nature::Group
        } else if entry.any(is::ORGANISATION) {
            Nature::Organisation
        } else if entry.any(is::DOCUMENT) {
            Nature::Document
        } else if entry.any(is::PLACE) {
            Nature::Place
        } else {
            Nature::Unknown
        }
    }
}

/// Something that could have said something. Positions are tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// With determiner and title, without a possessive ending.
    pub start: u32,
    pub end: u32,
    /// Where the naming words begin, behind determiner, epithets and title; they go on to
    /// `end`.
    pub core: u32,
    /// Where the title or role begins ("Mr.", "Kremlin spokesperson"); it goes on to `core`.
    /// Equal to `core` where there is none.
    pub title: u32,
    pub head: u32,
    pub form: Form,
    pub number: Number,
    pub gender: Gender,
    pub person: Person,
    pub nature: Nature,
    /// Stands inside quotation marks.
    pub quoted: bool,
    /// Stands where a subject may: not behind a verb or a preposition.
    pub subject: bool,
    /// A possessive ending follows, or the pronoun is one.
    pub possessive: bool,
}

impl Mention {
    pub fn tokens(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it is several, or a body of them.
    pub fn is_several(&self) -> bool {
        self.number == Number::Plural || matches!(self.nature, Nature::Group | Nature::Organisation)
    }

    /// Whether who speaks names himself: "I am **Ann Lee**", "my name's **Ann**".
    pub fn is_own(&self, text: &Text<'_>) -> bool {
        const AM: [u32; 2] = hashes("am 'm");
        const IS: [u32; 2] = hashes("is 's");
        const CALL: [u32; 2] = hashes("call calls");
        let before = |back: usize| text.hash_before(self.start as usize, back);
        AM.contains(&before(1)) && before(2) == hash_of("i")
            || before(1) == hash_of("me") && CALL.contains(&before(2))
            || IS.contains(&before(1)) && before(2) == hash_of("name") && before(3) == hash_of("my")
    }

    /// Whether it is a pronoun that has no antecedent: "someone", unlike "the other".
    pub fn is_indefinite(&self) -> bool {
        self.form == Form::Pronoun
            && self.person == Person::Third
            && self.number == Number::Singular
            && self.gender == Gender::Unknown
            && self.tokens().len() == 1
    }

    /// Whether it is somebody by whom the text or a line is told: "I", "me".
    pub fn is_first_person(&self) -> bool {
        self.person == Person::First && self.number == Number::Singular
    }

    /// Whether another mention goes on from its possessive: "Ann's brother", and not "in her. Her brother".
    fn owns(&self, other: &Mention) -> bool {
        self.possessive && self.form != Form::Pronoun && self.end + 1 == other.start
    }

    /// Whether nothing but a comma stands between it and the next: *Lee, the mayor*.
    pub fn is_comma_before(&self, text: &Text<'_>, next: &Mention) -> bool {
        self.end + 1 == next.start && text.is_comma(self.end as usize)
    }

    /// The gender of whose "his mother" or "her mother" is.
    pub fn whose(&self, text: &Text<'_>) -> Option<Gender> {
        owner_gender(text.hash(self.start as usize))
    }

    /// Whether it begins as the description of somebody new does: *a man*, *another*.
    pub fn opens_new(&self, text: &Text<'_>) -> bool {
        const NEW: [u32; 3] = hashes("a an another");
        NEW.contains(&text.hash(self.start as usize))
    }

    /// *a trader who identified himself as **Musa***, *who gave her name as **Ann Lee***
    pub fn is_self_named(&self, text: &Text<'_>) -> bool {
        const WORDS: usize = 5;
        let start = self.start as usize;
        let mut before = start.saturating_sub(WORDS)..start;
        let names = |at: usize| matches!(text.word(at), "identified" | "introduced" | "name");
        self.form == Form::Name && text.is_word_before(start, "as") && before.any(names)
    }

    /// Whether it is of nobody in particular: *any man*, *every gentleman in the room*.
    pub fn is_quantified(&self, text: &Text<'_>) -> bool {
        const QUANTIFIERS: [u32; 4] = hashes("any no every each");
        self.form == Form::Description && QUANTIFIERS.contains(&text.hash(self.start as usize))
    }

    /// Whether it has a given and a family name, or several words of another kind.
    pub fn has_full_name(&self) -> bool {
        self.core_tokens().len() > 1
    }

    pub fn core_tokens(&self) -> Range<usize> {
        self.core as usize..self.end as usize
    }

    pub fn title_tokens(&self) -> Range<usize> {
        self.title as usize..self.core as usize
    }

    /// A mention of these tokens with nothing else known.
    fn new(start: usize, core: usize, end: usize, form: Form) -> Self {
        Mention {
            start: start as u32,
            end: end as u32,
            core: core as u32,
            title: core as u32,
            head: end.saturating_sub(1) as u32,
            form,
            number: Number::Singular,
            gender: Gender::Unknown,
            person: Person::Third,
            nature: Nature::Unknown,
            quoted: false,
            subject: false,
            possessive: false,
        }
    }
}

/// The gender that *his* or *her* tells.
fn owner_gender(word: u32) -> Option<Gender> {
    const HIS: u32 = hash_of("his");
    const HER: u32 = hash_of("her");
    match word {
        HIS => Some(Gender::Male),
        HER => Some(Gender::Female),
        _ => None,
    }
}

/// Whether a *they* stands for several who are told of right before it, and not for one: "Tom rang the police. They said".
pub(crate) fn follows_group(mentions: &Mentions, they: &Mention) -> bool {
    const BEFORE: usize = 4;
    let is_they = they.form == Form::Pronoun && they.number == Number::Plural && they.person == Person::Third;
    let here = mentions.begun_before(they.start as usize);
    let mut before = mentions.get(..here).unwrap_or_default().iter().rev().take(BEFORE);
    is_they && before.any(|m| m.form != Form::Pronoun && m.is_several())
}

/// All mentions, in the order of their first tokens, none overlapping another.
/// `depths` tells for each token how many quoted passages it stands in. Linear.
pub(crate) fn mentions(text: &Text<'_>, tags: &[Tag], depths: &[u8], words: &Vocabulary) -> Mentions {
    let reader = Reader { text, tags, depths, words, entries: &words.entries() };
    let mut mentions = Vec::with_capacity(text.tokens.len() / 5);
    let mut at = 0;
    while at < text.tokens.len() {
        let Some(mut mention) = reader.mention(at) else {
            at += 1;
            continue;
        };
        at = (mention.end as usize).max(at + 1);
        mention.quoted = depths.get(mention.head as usize).is_some_and(|&depth| depth > 0);
        mention.possessive |= reader.is_possessive_end(mention.end as usize);
        mention.subject |= mentions.last().is_some_and(|last| reader.follows_owner(last, &mention));
        mention.subject &= !mention.possessive && !mentions.last().is_some_and(|last| reader.is_joined(last, &mention));
        mentions.push(mention);
    }
    Placed::new(mentions, |mention| mention.start as usize)
}

/// Reads one mention at a time.
struct Reader<'a> {
    text: &'a Text<'a>,
    tags: &'a [Tag],
    depths: &'a [u8],
    words: &'a Vocabulary,
    /// What the lists say of each token, of which each is asked several times.
    entries: &'a [Entry],
}

impl Reader<'_> {
    fn mention(&self, at: usize) -> Option<Mention> {
        const FIRST: u32 = is::DETERMINER | is::POSSESSIVE | is::GROUP | is::PERSON | is::TITLE | is::PRONOUN;
        if self.words.id_of(at) == 0 {
            return self.phrase_after_possessive(at);
        }
        if !self.is_capital(at) && !self.entry(at).any(FIRST) && !self.opens_title(at) {
            return self.handle(at).or_else(|| self.particled(at));
        }
        if let Some(called) = self.called(at) {
            return Some(called);
        }
        let mut mention = self.one_of_several(at).or_else(|| self.phrase(at)).or_else(|| self.pronoun(at))?;
        if self.opens_object(&mention) {
            return None;
        }
        // Other pronouns tell by their form: "she", "her".
        if mention.form != Form::Pronoun || mention.gender == Gender::Neuter || mention.tokens().len() > 1 {
            let end = mention.end as usize;
            let acts_behind_what = self.text.is_word_before(at, "what") && self.calls(end);
            let follows = self.follows_for(at, end) || self.follows_as(at, end) || self.follows_noun(at, end);
            mention.subject = self.may_be_subject(at) || follows || acts_behind_what;
        }
        Some(mention)
    }

    /// *wrote **@ann***, ***@ann** wrote*: by whatever name somebody posts.
    fn handle(&self, at: usize) -> Option<Mention> {
        let reports = |at: usize| self.words.reports(at);
        if !self.text.is_handle(at) || !(reports(at + 1) || at.checked_sub(1).is_some_and(reports)) {
            return None;
        }
        let mention = Mention::new(at, at, at + 1, Form::Name);
        Some(Mention { nature: Nature::Person, subject: self.may_be_subject(at), ..mention })
    }

    /// ***van Houten** said*, *said **de la Cruz***: a family name that begins with small words.
    fn particled(&self, at: usize) -> Option<Mention> {
        // What English words may be too.
        const WORDS: [u32; 5] = hashes("of y e do ten");
        let is_particle = |at: &usize| {
            let may_lead = self.entry(*at).any(is::PARTICLE) && self.text.is_case(*at, Case::Lower);
            may_lead && !WORDS.contains(&self.text.hash(*at))
        };
        let core = at + (at..at + limits::NAME_WORDS).take_while(is_particle).count();
        // "the van Lee drove"
        let is_noun = at > 0 && self.entry(at - 1).any(is::DETERMINER | is::POSSESSIVE);
        let is_name = core > at && !is_noun && self.is_name_at(core);
        let start = at as u32;
        is_name.then(|| self.name(core, core)).flatten().map(|name| Mention {
            start,
            title: start,
            core: start,
            ..name
        })
    }

    /// *“How long, **doctor**?”*: somebody called by what he is, with a small letter and without an article. *Son*, *boy*
    /// and *boss* are said to anybody.
    fn called(&self, at: usize) -> Option<Mention> {
        const CALLED: [u32; 55] = hashes(
            "doctor nurse captain colonel major general admiral lieutenant sergeant corporal constable officer inspector
            detective superintendent sheriff marshal commander professor father mother mum mummy mom mommy mam mama mamma
            dad daddy papa pa grandpa granddad grandad gran granny grandma nan aunt auntie uncle driver waiter waitress
            barman landlord landlady boatman coachman porter vicar steward skipper bosun",
        );
        let is_small = self.text.is_case(at, Case::Lower) && self.depths.get(at).is_some_and(|&depth| depth > 0);
        let is_apart = || at > 0 && is_edge(self.text, at - 1) && is_edge(self.text, at + 1);
        (is_small && is_apart() && is_among(&CALLED, self.words.get(at).hash)).then(|| self.description(at, at, at))
    }

    /// ***what** the critics called it*: the critics begin behind it, and act. Only such verbs: in novels, where *what Ann said*
    /// is common, this for all verbs cost the speakers two tenths of a point.
    fn opens_object(&self, mention: &Mention) -> bool {
        let start = mention.start as usize;
        self.text.is_word(start, "what") && mention.end as usize > start + 1 && self.calls(mention.end as usize)
    }

    /// Whether a verb of calling stands at a token, or behind an auxiliary there.
    fn calls(&self, at: usize) -> bool {
        let verb = at + usize::from(self.entry(at).any(is::AUXILIARY));
        self.words.get(verb).verb.is_some_and(|verb| verbs::calls(verb.lemma))
    }

    fn entry(&self, at: usize) -> Entry {
        self.entries.get(at).copied().unwrap_or_default()
    }

    /// The tag of a token; [`Tag::Other`] beyond the last.
    fn tag(&self, at: usize) -> Tag {
        self.tags.get(at).copied().unwrap_or(Tag::Other)
    }

    /// A finite verb, or an auxiliary before it.
    fn is_verb_of_clause(&self, at: usize) -> bool {
        self.tag(at).is_finite() || self.entry(at).any(is::AUXILIARY)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|t| t.is_capital() || t.case == Case::Mixed && self.is_mixed(at))
    }

    /// *eBay*, *al-Masri*: a name that begins with a small letter, and has a capital.
    #[inline(never)]
    fn is_mixed(&self, at: usize) -> bool {
        let parts = self.text.word(at).split_once('-');
        parts.is_none_or(|(article, name)| lists(NAME_ARTICLES, article) && name.starts_with(char::is_uppercase))
    }

    /// Whether a capital may stand at a token for its place alone.
    fn begins(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.tokens.get(before));
        before.is_none_or(vocabulary::begins_after) || self.text.tokens.get(at).is_some_and(|token| token.broken)
    }

    /// Asked of what stands behind every word of a name.
    #[inline]
    fn is_possessive_end(&self, at: usize) -> bool {
        match self.text.tokens.get(at).filter(|token| !token.spaced).map(|token| token.kind) {
            Some(Kind::Clitic) => self.is_possessive_clitic(at),
            Some(Kind::SingleMark) => self.is_possessive_mark(at),
            _ => false,
        }
    }

    #[inline(never)]
    fn is_possessive_clitic(&self, at: usize) -> bool {
        // "LEE'S BRIDGE"
        self.text.is_possessive(at) || matches!(self.text.word(at), "'S" | "’S")
    }

    /// "Sanders' campaign": the apostrophe alone may close a quotation too.
    #[inline(never)]
    fn is_possessive_mark(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.text.word(before));
        matches!(self.text.word(at), "'" | "’") && before.ends_with('s') && self.tag(at + 1).is_nominal()
    }
}

#[cfg(test)]
mod tests;
