//! What single words mean: one look-up by the hash that a token carries.
//!
//! The lists are this project's own. Each word gets one [`Entry`], so that a pass asks
//! once per word, whatever it wants to know.

mod function;
mod given;
mod names;
mod nouns;
mod people;
mod table;
pub(crate) mod verbs;

use crate::text::{ends_as, hash_of, hashes};
use once_cell::sync::Lazy;
use std::collections::HashMap;
use table::Table;

/// Conjunctions that nearly always open a subordinate clause.
pub(crate) const SUBORDINATORS: [u32; 11] =
    hashes("if when after before although though while because since once until");

/// Articles before an Arabic name, which it is called without too: *Hafez* is Bashar **al**-Hafez.
pub(crate) const NAME_ARTICLES: &str = "al el ad an ar as ash at az ul bin ben";

/// What follows a verb that it makes one of saying: *broke **in***, *called **out***.
pub(crate) const PARTICLES: [u32; 7] = hashes("in on out up back off forth");

/// Parts of the body that show how somebody speaks, or move meanwhile: *her **eyes** fell*.
pub(crate) const PARTS_OF_BODY: [u32; 32] = hashes(
    "voice breath eye eyes face mouth lip lips hand hands fingers head heart shoulders brow brows eyebrows cheeks chin jaw
    ears smile gaze glance expression tone tongue throat nose forehead features stomach",
);

/// What newspapers are called: *the Hull **Gazette***, *the **Guardian***.
pub(crate) const NEWSPAPERS: [u32; 32] = hashes(
    "times post ledger tribune examiner gazette herald journal chronicle courier mail star sun globe guardian telegraph
    register dispatch observer inquirer record mirror express bee independent economist spectator standard sentinel
    bulletin advertiser argus",
);

/// Words before a colon that name no speaker.
pub(crate) const LABELS: [u32; 124] = hashes(
    "note notes time date place where when what who why how update updated photo photos video watch read listen
    source sources credit image caption correction editor related more also tip tips summary topic subject re
    from to cc price phone tel email address contact location venue tickets info warning example question answer
    chapter step part act scene day total score result results verdict rating exclusive breaking opinion
    obituary review live claim check editorial comment podcast analysis report poll the all twitter facebook
    instagram youtube keyword keywords title caution error hint language pros cons agenda ingredients method today tomorrow yesterday
    show song exhibition doors film album book reminder tonight matinee feature erratum errata curtain interval screening
    premiere performance play concert sound music sfx fx edit",
);

/// What the lists say about a word: a set of the constants below.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    bits: u32,
}

/// The bits of an [`Entry`].
pub(crate) mod is {
    /// A given name of men.
    pub const MALE_NAME: u32 = 1;
    /// A given name of women.
    pub const FEMALE_NAME: u32 = 1 << 1;
    /// Stands before a name: "Mr.", "Captain", "Aunt".
    pub const TITLE: u32 = 1 << 2;
    /// A title, kin or other noun of men.
    pub const MALE: u32 = 1 << 3;
    /// A title, kin or other noun of women.
    pub const FEMALE: u32 = 1 << 4;
    /// Somebody's relative: "mother", "cousin".
    pub const KIN: u32 = 1 << 5;
    /// A noun for one person.
    pub const PERSON: u32 = 1 << 6;
    /// A noun for several people.
    pub const GROUP: u32 = 1 << 7;
    /// The head of an organisation's name or description.
    pub const ORGANISATION: u32 = 1 << 8;
    /// A thing that bears text.
    pub const DOCUMENT: u32 = 1 << 9;
    /// No name although it may stand with a capital.
    pub const PLAIN: u32 = 1 << 10;
    /// A day, a month, a feast: "Monday".
    pub const DATE: u32 = 1 << 11;
    /// A people, a language, a faith: "French".
    pub const DEMONYM: u32 = 1 << 28;
    /// Either.
    pub const CALENDAR: u32 = DATE | DEMONYM;
    /// A place, or the head of a place's name.
    pub const PLACE: u32 = 1 << 12;
    /// Joins the parts of a name in lower case.
    pub const PARTICLE: u32 = 1 << 13;
    pub const DETERMINER: u32 = 1 << 14;
    /// "my", "his".
    pub const POSSESSIVE: u32 = 1 << 15;
    pub const PREPOSITION: u32 = 1 << 16;
    pub const AUXILIARY: u32 = 1 << 17;
    pub const CONJUNCTION: u32 = 1 << 18;
    /// Before somebody's name inside speech: "Oh, Ann".
    pub const CALL: u32 = 1 << 19;
    /// "Mrs.": the name that follows may be the husband's.
    pub const WIFE: u32 = 1 << 20;
    /// A courtesy title before a family name: "Mr.", "Mrs.", "Miss".
    pub const COURTESY: u32 = 1 << 21;
    /// A title that a given name alone follows as well: "Sir", "Lady", "Aunt".
    pub const FAMILIAR: u32 = 1 << 22;
    /// An adjective that stands before names and is no part of them: "old", "poor".
    pub const EPITHET: u32 = 1 << 23;
    /// Stands for somebody by itself: "he", "nobody".
    pub const PRONOUN: u32 = 1 << 24;
    /// What a body deals in, in its name: "Food and Drug Administration".
    pub const FIELD: u32 = 1 << 25;
    /// Ends the names of bodies, and means none by itself: "Hurricane Center".
    pub const BODY: u32 = 1 << 26;
    /// Stands before the names of several: "Senators", "Drs.".
    pub const TITLES: u32 = 1 << 27;
    /// A noun for one person that is a surname with a capital, or mostly means something else: "the miller".
    pub const TRADE: u32 = 1 << 29;
}

impl Entry {
    /// Whether one of the bits is set.
    pub fn any(self, bits: u32) -> bool {
        self.bits & bits != 0
    }

    /// Whether it says what somebody is, before a name or without one: *mayor*, *Captain*.
    pub fn is_office(self) -> bool {
        self.any(is::PERSON | is::TITLE)
    }

    /// What a relative is to those who are none of his: somebody.
    pub fn unrelated(self) -> Entry {
        Entry { bits: if self.any(is::KIN) { self.bits & !is::KIN | is::PERSON } else { self.bits } }
    }

    /// As the name of whom people give two names joined: a man's, a woman's or either's, as far as both allow.
    pub fn joined_with(self, other: Entry) -> Option<Entry> {
        const NAMES: u32 = is::MALE_NAME | is::FEMALE_NAME;
        let both = self.bits & other.bits & NAMES;
        let bits = if both == 0 { (self.bits | other.bits) & NAMES } else { both };
        (self.is_given_name() && other.is_given_name()).then_some(Entry { bits })
    }

    /// Whether people are given it for a name.
    pub fn is_given_name(self) -> bool {
        self.any(is::MALE_NAME | is::FEMALE_NAME)
    }
}

/// What the lists say about the word with this hash.
pub(crate) fn entry(hash: u32) -> Entry {
    TABLE.get(hash)
}

/// The hashes of the given names that a short form may stand for.
pub(crate) fn long_forms(hash: u32) -> impl Iterator<Item = u32> {
    SHORT.get(&hash).into_iter().flatten().copied()
}

static TABLE: Lazy<Table<Entry>> = Lazy::new(entries);

static SHORT: Lazy<HashMap<u32, Vec<u32>>> = Lazy::new(|| {
    let of_line = |line: &str| {
        let mut names = line.split_ascii_whitespace().map(hash_of);
        Some((names.next()?, names.collect()))
    };
    names::SHORT.lines().filter_map(of_line).collect()
});

/// Each list with the bits that its words get.
const LISTS: &[(&str, u32)] = &[
    (given::MALE, is::MALE_NAME),
    (given::FEMALE, is::FEMALE_NAME),
    (people::TITLE_MALE, is::TITLE | is::MALE),
    (people::TITLE_FEMALE, is::TITLE | is::FEMALE),
    (people::TITLE_ANY, is::TITLE),
    (people::TITLES, is::TITLES),
    (people::KIN_MALE, is::KIN | is::PERSON | is::MALE),
    (people::KIN_FEMALE, is::KIN | is::PERSON | is::FEMALE),
    (people::KIN_ANY, is::KIN | is::PERSON),
    (nouns::MAN, is::PERSON | is::MALE),
    (nouns::WOMAN, is::PERSON | is::FEMALE),
    (nouns::PERSON, is::PERSON),
    (nouns::CREATURE, is::PERSON),
    (nouns::TRADE, is::TRADE),
    (nouns::GROUP, is::GROUP),
    (nouns::ORGANISATION, is::ORGANISATION),
    (nouns::FIELD, is::FIELD),
    (nouns::BODY, is::BODY),
    (nouns::DOCUMENT, is::DOCUMENT),
    (function::PLAIN, is::PLAIN),
    (function::DATE, is::DATE),
    (function::DEMONYM, is::DEMONYM),
    (function::PLACE, is::PLACE),
    (function::PARTICLE, is::PARTICLE),
    (function::DETERMINER, is::DETERMINER),
    (function::POSSESSIVE, is::POSSESSIVE),
    (function::PREPOSITION, is::PREPOSITION),
    (function::AUXILIARY, is::AUXILIARY),
    (function::CONJUNCTION, is::CONJUNCTION),
    (function::CALL, is::CALL),
    (function::PRONOUN, is::PRONOUN),
    ("mrs mrs. lady madame mme mme. frau señora", is::WIFE),
    ("mr mr. mrs mrs. ms ms. miss mister messrs. monsieur m. mme mme. madame mademoiselle mlle mlle.", is::COURTESY),
    ("sir lady aunt auntie uncle cousin miss dame lord princess prince king queen sister brother father", is::FAMILIAR),
    ("old young little poor dear", is::EPITHET),
];

/// The entries of all words of the lists.
fn entries() -> Table<Entry> {
    let mut table: Table<Entry> = Table::new(1 << 16);
    for (words, bits) in LISTS {
        for word in words.split_ascii_whitespace() {
            table.slot(hash_word(word)).bits |= bits;
        }
    }
    for word in [nouns::MAN, nouns::WOMAN, nouns::PERSON].into_iter().flat_map(str::split_ascii_whitespace) {
        let several = table.slot(plural(word));
        // "boss" is no plural, and "mans" no word.
        if !several.any(is::PERSON) {
            several.bits |= is::GROUP;
        }
    }
    table
}

/// The hash of *bakers*, *actresses*, *allies*, *foremen*.
fn plural(noun: &str) -> u32 {
    let (stem, ending) = match (noun.strip_suffix("man"), noun.strip_suffix('y')) {
        (Some(stem), _) => (stem, "men"),
        (_, Some(stem)) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => (stem, "ies"),
        _ if ends_as("s x ch sh", noun) => (noun, "es"),
        _ => (noun, "s"),
    };
    hash_word(&[stem, ending].concat())
}

/// As the tokens of the text pass are hashed, beyond ASCII too.
pub(crate) fn hash_word(word: &str) -> u32 {
    if word.is_ascii() {
        return hash_of(word);
    }
    word.chars().fold(crate::text::Hasher::new(), crate::text::Hasher::char).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_words() {
        assert!(entry(hash_of("mrs.")).any(is::WIFE));
        assert!(entry(hash_of("elizabeth")).any(is::FEMALE_NAME));
        assert!(!entry(hash_of("elizabeth")).any(is::MALE_NAME));
        assert_eq!(entry(hash_of("qwertyuiop")), Entry::default());
        assert!(long_forms(hash_of("lizzy")).any(|long| long == hash_of("elizabeth")));
    }
}
