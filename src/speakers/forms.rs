//! The different forms of names and descriptions that a text uses.

use super::tables::{Seeded, Seeds};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{self, Gender, Mention, Nature, Number, Spread, Vocabulary};
use crate::text::{Case, Text, Token};
use std::hash::Hasher;

/// What stands before a name, as far as it tells people apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Title {
    None,
    /// "Mr."
    Mister,
    /// "Mrs.": of a husband's name, maybe.
    Wife,
    /// "Miss", "Ms."
    Miss,
    /// Any other, by the id of its word.
    Other(u32),
}

/// One form of a name or description.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub title: Title,
    /// The title goes with given names too: "Sir", "Aunt".
    pub familiar: bool,
    /// The ids of its first and last naming words; the same for a form of one word.
    pub first: u32,
    pub last: u32,
    pub length: u32,
    pub is_name: bool,
    /// A mention that has this form.
    pub mention: u32,
    /// Whether that mention is written as one would write the name.
    is_clean: bool,
    pub gender: Gender,
    /// Pronouns that seem to refer to it: "he", "she", "it".
    pub votes: [u32; 3],
    pub nature: Nature,
    /// Mentions outside and inside marks.
    pub told: u32,
    pub quoted: u32,
}

impl Form {
    pub fn count(&self) -> u32 {
        self.told + self.quoted
    }

    /// Whether it has a given and a family name, or several words of another kind.
    pub fn is_full(&self) -> bool {
        self.is_name && self.length > 1
    }

    /// Whether it is a given or a family name and no more.
    pub fn is_bare(&self) -> bool {
        self.title == Title::None && !self.is_full()
    }
}

/// The forms of a text.
#[derive(Debug)]
pub(super) struct Forms {
    pub list: Vec<Form>,
    /// The form of each mention; none for pronouns.
    pub of_mention: Vec<Option<u32>>,
    /// How many sentences, outside marks, have two forms side by side.
    together: Seeded<u64, u32>,
    of_key: Seeded<u64, u32>,
}

impl Forms {
    pub fn read(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention]) -> Self {
        let mut forms = Forms {
            list: Vec::with_capacity(mentions.len() / 4),
            of_mention: Vec::with_capacity(mentions.len()),
            together: Seeded::with_capacity_and_hasher(mentions.len(), Seeds::default()),
            of_key: Seeded::with_capacity_and_hasher(mentions.len() / 4, Seeds::default()),
        };
        for (at, mention) in mentions.iter().enumerate() {
            let form = forms.intern(text, words, at, mention);
            forms.of_mention.push(form);
        }
        forms.count_together(text, mentions);
        forms.count_in_turn(text, words, mentions);
        forms
    }

    /// The form of one mention, made where it is new, and counted.
    fn intern(&mut self, text: &Text<'_>, words: &Vocabulary, at: usize, mention: &Mention) -> Option<u32> {
        if mention.form == mentions::Form::Pronoun || mention.number == Number::Plural {
            return None;
        }
        let title = title_of(words, mention);
        // "Bill" is no "bill".
        let is_thing = mention.form == mentions::Form::Description && mention.nature == Nature::Document;
        let thing = if is_thing { Some(u32::MAX) } else { None };
        let key = key(title, mention.core_tokens().map(|token| words.id_of(token)).chain(thing));
        let id = *self.of_key.entry(key).or_insert_with(|| {
            self.list.push(new_form(text, words, at, mention, title));
            self.list.len() as u32 - 1
        });
        let form = self.list.get_mut(id as usize)?;
        form.gender = form.gender.or(mention.gender);
        if !form.is_clean && is_clean(text, mention) {
            (form.mention, form.is_clean) = (at as u32, true);
        }
        // "the Duke" names somebody, "a duke" nobody yet.
        form.is_name |= mention.form == mentions::Form::Name;
        if mention.quoted {
            form.quoted += 1;
        } else {
            form.told += 1;
        }
        Some(id)
    }

    fn count_together(&mut self, text: &Text<'_>, mentions: &[Mention]) {
        let mut sentence = 0;
        let mut here: Vec<u32> = Vec::new();
        for (mention, form) in mentions.iter().zip(&self.of_mention) {
            while mention.start as usize >= text.sentence(sentence).end && sentence + 1 < text.sentence_count() {
                sentence += 1;
                here.clear();
            }
            // "Miss Roe thought of Ann's letter" may be of one.
            let stands = !mention.quoted && !mention.possessive && here.len() < limits::NAMES_OF_SENTENCE;
            let Some(form) = form.filter(|_| stands) else { continue };
            for &other in here.iter().filter(|&&other| other != form) {
                *self.together.entry(pair(form, other)).or_default() += 1;
            }
            here.push(form);
        }
    }

    /// Counts those too who speak in turn: *“Sit up,” said Mrs. Cole.¶“Why?” said Ann Cole.*
    fn count_in_turn(&mut self, text: &Text<'_>, words: &Vocabulary, mentions: &[Mention]) {
        // Nobody answers himself.
        const SURE: u32 = 2;
        let mut last: Option<(u32, usize)> = None;
        for (mention, form) in mentions.iter().zip(&self.of_mention) {
            let is_said = || !mention.quoted && words.is_said(text, mention.start as usize);
            let Some(form) = form.filter(|_| is_said()) else { continue };
            let paragraph = text.paragraph_of(mention.start as usize);
            match last.replace((form, paragraph)) {
                Some((other, before)) if other != form && before + 1 == paragraph => {
                    *self.together.entry(pair(form, other)).or_default() += SURE;
                }
                _ => {}
            }
        }
    }

    /// The form of a bare name of one word.
    pub fn bare(&self, word: u32) -> Option<u32> {
        self.of_key.get(&key(Title::None, std::iter::once(word))).copied()
    }

    /// How many sentences of the narration name two forms.
    pub fn times_together(&self, a: u32, b: u32) -> u32 {
        self.together.get(&pair(a, b)).copied().unwrap_or(0)
    }

    /// Whether sentences name two forms side by side too often for one person.
    pub fn are_apart(&self, a: u32, b: u32) -> bool {
        // One sentence in sixty: a writer may vary a name now and then.
        const OFTEN: u32 = 60;
        let together = self.times_together(a, b);
        let told = |form: u32| self.list.get(form as usize).map_or(0, |form| form.told);
        together > 1 && together * OFTEN > told(a).min(told(b))
    }
}

/// Two forms as one number, which a table hashes in half the time of two.
fn pair(a: u32, b: u32) -> u64 {
    u64::from(a.min(b)) << u32::BITS | u64::from(a.max(b))
}

fn new_form(text: &Text<'_>, words: &Vocabulary, at: usize, mention: &Mention, title: Title) -> Form {
    let is_name = mention.form == mentions::Form::Name;
    // "Roe LJ" has a family name alone.
    let end = if is_name && !is_named_after(text, mention) { mention.head + 1 } else { mention.end };
    Form {
        title,
        familiar: mention.title_tokens().any(|token| words.get(token).entry.any(is::FAMILIAR)),
        first: words.id_of(mention.core as usize),
        last: words.id_of(mention.head as usize),
        length: end - mention.core,
        is_name,
        mention: at as u32,
        is_clean: false,
        gender: mention.gender,
        votes: [0; 3],
        nature: mention.nature,
        told: 0,
        quoted: 0,
    }
}

/// *Tom Roe **Jr.***
pub(super) fn is_named_after(text: &Text<'_>, mention: &Mention) -> bool {
    let suffix = text.word(mention.head as usize + 1);
    mention.head + 1 < mention.end && matches!(suffix, "Jr." | "Jr" | "II" | "III" | "IV")
}

/// Whether a mention's name stands on one line and not in capitals.
fn is_clean(text: &Text<'_>, mention: &Mention) -> bool {
    let tokens = text.tokens.get(mention.core_tokens()).unwrap_or_default();
    let shouts = |t: &Token| t.case == Case::Upper && t.end - t.start > 2;
    !tokens.iter().skip(1).any(|t| t.broken) && !tokens.iter().any(shouts)
}

/// The last title before a name decides.
fn title_of(words: &Vocabulary, mention: &Mention) -> Title {
    let Some(token) = mention.title_tokens().next_back() else { return Title::None };
    let entry = words.get(token).entry;
    match (entry.any(is::WIFE), entry.any(is::COURTESY), entry.any(is::FEMALE)) {
        (true, _, _) => Title::Wife,
        (_, true, true) => Title::Miss,
        (_, true, false) => Title::Mister,
        _ if entry.any(is::EPITHET) || !entry.any(is::TITLE) => Title::None,
        _ => Title::Other(words.id_of(token)),
    }
}

fn key(title: Title, core: impl Iterator<Item = u32>) -> u64 {
    let mut hasher = Spread::default();
    // Numbers that no word has; zero would leave no trace in the hash.
    let title = match title {
        Title::None => u32::MAX,
        Title::Mister => u32::MAX - 1,
        Title::Wife => u32::MAX - 2,
        Title::Miss => u32::MAX - 3,
        Title::Other(word) => word,
    };
    hasher.write_u32(title);
    core.for_each(|word| hasher.write_u32(word));
    hasher.finish()
}
