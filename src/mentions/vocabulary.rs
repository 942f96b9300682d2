//! The words of one text: each different one looked up once and counted by its case.

use crate::lexicon::verbs::{verb, Added, Verb};
use crate::lexicon::{entry, hash_word, is, Entry};
use crate::placed::Placed;
use crate::text::{Case, Kind, Text, Token};
use std::hash::Hasher;
use std::ops::{Range, RangeInclusive};
use std::vec::IntoIter;

/// A word type of the text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Type {
    pub hash: u32,
    pub entry: Entry,
    /// The verb of reporting that it is a form of.
    pub verb: Option<Verb>,
    /// How often it stands in lower case.
    lower: u32,
    /// How often with a capital where no sentence begins.
    inner: u32,
    /// Whether it stands behind a given name somewhere: *Neil **Young***.
    pub is_family_name: bool,
    /// Whether somebody bears it for a name, whatever else it means: *“No,” said **Sunday**.*
    pub is_borne: bool,
    /// Whether it has a hyphen, for words of no list and those for people: *Leeds-based*, *prize-winner*.
    pub is_joined: bool,
}

impl Type {
    fn of(hash: u32) -> Self {
        Type { hash, entry: entry(hash), verb: verb(hash), ..Type::default() }
    }

    /// Whether no list has it.
    fn is_unlisted(&self) -> bool {
        self.entry == Entry::default() && self.verb.is_none()
    }

    /// Takes in how it is written.
    fn read_letters(&mut self, letters: &str) {
        self.is_joined = letters.contains('-');
        if self.is_unlisted() {
            self.entry = of_compound(letters, self.is_joined);
        }
    }

    /// Whether the text itself, or the lists, show that it is a name also where a
    /// sentence begins with it.
    pub fn is_name(&self) -> bool {
        let given = self.entry.is_given_name();
        if self.entry.any(is::PLAIN) {
            return given && self.inner > self.lower || self.inner > 2 * self.lower + 2 && !self.entry.any(is::CALL);
        }
        given || self.inner > self.lower
    }

    /// Whether it has other work to do than to be a name, and no pronoun's.
    fn may_be_borne(&self) -> bool {
        const WORK: u32 = is::CALENDAR | is::PLAIN | is::DETERMINER | is::AUXILIARY;
        self.entry.any(WORK) && !self.entry.any(is::PRONOUN | is::TITLE | is::KIN | is::PERSON)
    }

    /// Whether the text never shows it in lower case.
    pub fn is_never_lower(&self) -> bool {
        self.lower == 0
    }
}

/// What a word is of no list that ends like one: *stage-driver* is a driver and *river-woman* a woman, but *three-man* no
/// man and *father-son* no son; and a name made of two.
fn of_compound(word: &str, is_joined: bool) -> Entry {
    const OTHER: [&str; 4] = ["person", "people", "child", "children"];
    const WOMAN: &str = "woman";
    let is_count = |first: &str| entry(hash_word(first)).any(is::DETERMINER);
    let parts = if is_joined { word.split_once('-') } else { None };
    // "Kelly-Anne"
    let joined = parts.filter(|_| word.starts_with(char::is_uppercase));
    let joined = joined.and_then(|(one, other)| entry(hash_word(one)).joined_with(entry(hash_word(other))));
    if let Some(name) = joined {
        return name;
    }
    let known = match parts {
        Some((first, last)) => match word.split_once("-of-") {
            // "mum-of-three"
            Some((parent, _)) => entry(hash_word(parent)).unrelated(),
            None if is_count(first) || OTHER.contains(&last) => Entry::default(),
            None => entry(hash_word(last)),
        },
        // "fisherwoman"
        None if word.ends_with(WOMAN) => entry(hash_word(WOMAN)),
        None => Entry::default(),
    };
    let is_somebody = known.any(is::PERSON | is::GROUP) && !known.any(is::KIN);
    if is_somebody {
        known
    } else {
        Entry::default()
    }
}

/// What the words of a text are. The id of a word is that of its first [type](crate::text::Type),
/// whatever its case; 0 stands for all that is no word.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    of_token: Vec<u32>,
    types: Vec<Type>,
    places: Places,
    /// Paragraphs in which a capital tells nothing: headings in title case.
    headings: Placed<Range<usize>>,
    /// Whether some paragraph begins with *Q.*: there neither *Q.* nor *A.* is an initial.
    pub has_questions: bool,
}

impl Vocabulary {
    /// Looks each different word up, and reads all tokens once.
    pub fn read(text: &Text<'_>) -> Self {
        let all = &text.types;
        let id = |(token, &id): (&Token, &u32)| match token.kind {
            Kind::Word => all.list.get(id as usize).map_or(0, |one| one.word),
            _ => 0,
        };
        let of_token = text.tokens.iter().zip(&all.of_token).map(id).collect();
        let types = (0..).zip(&all.list).map(|(id, one)| {
            // Other cases of a word have no entries of their own.
            if one.word != id {
                return Type::default();
            }
            let mut word = Type::of(one.hash);
            let may_join = word.is_unlisted() || word.entry.any(is::PERSON);
            if may_join && one.kind == Kind::Word {
                word.read_letters(text.word(one.first as usize));
            }
            word
        });
        let types = types.collect();
        let mut words = Vocabulary {
            of_token,
            types,
            places: Places::default(),
            headings: Placed::default(),
            has_questions: false,
        };
        words.read_acronyms(text);
        words.places = Places::new(&words.of_token, words.types.len());
        let paragraphs = (0..text.paragraph_count()).map(|paragraph| text.paragraph_tokens(paragraph));
        let headings = paragraphs.filter(|paragraph| words.read_paragraph(text, paragraph)).collect();
        words.headings = Placed::new(headings, |heading| heading.start);
        words
    }

    /// *The **US** said*, *the **WHO** said*: no pronouns, but words of their own, unless others around shout too.
    fn read_acronyms(&mut self, text: &Text<'_>) {
        let is_loud = |at: usize| text.is_case(at, Case::Upper);
        for (pronoun, name) in [("us", "u.s."), ("who", "w.h.o.")] {
            let Ok(word) = text.types.find(hash_word(pronoun)) else { continue };
            if !text.types.has_case(word, Case::Upper) {
                continue;
            }
            let own = self.types.len() as u32;
            let shouts = |at: usize| at.checked_sub(1).is_some_and(is_loud) || pronoun == "who" && is_loud(at + 1);
            for (at, id) in self.of_token.iter_mut().enumerate().filter(|(_, id)| **id == word) {
                if is_loud(at) && !shouts(at) {
                    *id = own;
                }
            }
            self.types.push(Type::of(hash_word(name)));
        }
    }

    /// The id of a word by its hash, if the text has it; of letters that are no pronoun by that of *w.h.o.*
    pub fn find(&self, text: &Text<'_>, hash: u32) -> Option<u32> {
        let own = || (text.types.list.len()..).zip(self.types.iter().skip(text.types.list.len()));
        let letters = || own().find(|(_, word)| word.hash == hash).map(|(id, _)| id as u32);
        text.types.find(hash).ok().or_else(letters)
    }

    /// Counts the words of a paragraph; whether it is a heading.
    fn read_paragraph(&mut self, text: &Text<'_>, range: &Range<usize>) -> bool {
        let tokens = text.tokens.get(range.clone()).unwrap_or_default();
        self.has_questions |= text.word(range.start) == "Q.";
        let is_heading = self.is_in_title_case(range, tokens);
        let mut before: Option<&Token> = None;
        for (at, token) in range.clone().zip(tokens) {
            match token.case {
                Case::Lower => self.type_mut(at).lower += 1,
                Case::Title => {
                    let is_spoken = self.is_said_alone(text, at);
                    let is_given = |token: &Token| token.case == Case::Title && self.get(at - 1).entry.is_given_name();
                    let follows_given = !is_heading && before.is_some_and(is_given);
                    let word = self.type_mut(at);
                    word.is_family_name |= follows_given;
                    word.is_borne |= is_spoken && word.may_be_borne();
                    word.inner += u32::from(!is_heading && !before.is_none_or(begins_after));
                }
                _ => {}
            }
            before = Some(token);
        }
        is_heading
    }

    /// Whether a verb stands at a token that may report what somebody said: *says*, *called*.
    pub fn reports(&self, token: usize) -> bool {
        self.get(token).verb.is_some_and(|verb| verb.strength > 0)
    }

    /// Whether a verb stands at a token that reports by itself: *says*, not *called*.
    pub fn says(&self, token: usize) -> bool {
        self.get(token).verb.is_some_and(|verb| verb.strength > 1)
    }

    /// Whether a verb of saying stands before a token, right behind a quotation: *“No,” said **Ann***.
    pub fn is_said(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(mark) = at.checked_sub(2) else { return false };
        // "“No,” says Acme chief"
        let is_modifier = text.is_case(at + 1, Case::Lower) && self.get(at + 1).entry.is_office();
        self.says(at - 1) && text.is_mark(mark) && !is_modifier
    }

    /// Whether a word stands by itself behind such a verb: *“No,” said **Sunday**.*
    fn is_said_alone(&self, text: &Text<'_>, at: usize) -> bool {
        let closes = |token: &Token| matches!(token.kind, Kind::Comma | Kind::Stop | Kind::Semicolon);
        text.tokens.get(at + 1).is_some_and(closes) && self.is_said(text, at)
    }

    /// Whether a paragraph is a line in which only function words are in lower case.
    fn is_in_title_case(&self, range: &Range<usize>, tokens: &[Token]) -> bool {
        const WORDS: RangeInclusive<usize> = 4..=24;
        // "— Ann Lee, Leeds" signs, and "Statement by Ann Lee:" leads to what follows.
        let signs = tokens.first().is_some_and(|first| first.kind == Kind::Dash);
        let leads = tokens.last().is_some_and(|last| last.kind == Kind::Colon);
        if !WORDS.contains(&tokens.len()) || signs || leads {
            return false;
        }
        // The ending of "Lee's" is no word.
        let is_lower = |token: &Token| token.case == Case::Lower && token.kind != Kind::Clitic;
        let lower = |(at, token): (usize, &Token)| is_lower(token) && !self.get(at).entry.any(is::PLAIN);
        let capitals = tokens.iter().filter(|t| t.is_capital()).count();
        capitals * 2 > tokens.len() && !range.clone().zip(tokens).any(lower)
    }

    /// Whether a token stands in a heading, where a capital tells nothing.
    pub fn is_heading(&self, token: usize) -> bool {
        let begun = self.headings.begun_before(token + 1);
        begun.checked_sub(1).and_then(|at| self.headings.get(at)).is_some_and(|h| token < h.end)
    }

    /// Makes verbs of the words that a user says are reporting verbs.
    pub fn add_verbs(&mut self, added: &Added) {
        if !added.is_empty() {
            for word in &mut self.types {
                let Some(new) = added.verb(word.hash) else { continue };
                // Of a verb that we know too, the user tells that it reports.
                let known = word.verb.filter(|known| added.lemma(word.hash) == Some(known.lemma));
                word.verb = Some(known.map_or(new, |known| Verb { strength: new.strength, ..known }));
            }
        }
    }

    /// Tells of the words whether they are names of whom the user knows to speak.
    pub fn add_names(&mut self, is_name: impl Fn(u32) -> bool) {
        for word in &mut self.types {
            word.is_borne |= word.may_be_borne() && is_name(word.hash);
        }
    }

    #[allow(clippy::indexing_slicing, reason = "each token has the number of one of the types")]
    fn type_mut(&mut self, token: usize) -> &mut Type {
        &mut self.types[self.of_token[token] as usize]
    }

    #[allow(clippy::indexing_slicing, reason = "the empty type is there from the start")]
    fn none(&self) -> &Type {
        &self.types[0]
    }

    /// The type of a token; the empty type beyond the text.
    // Asked in some two hundred and fifty places, of which each would cost a program that is loaded its own checks.
    #[inline(never)]
    pub fn get(&self, token: usize) -> &Type {
        self.type_of(self.id_of(token))
    }

    /// What the lists say of each token.
    pub fn entries(&self) -> Vec<Entry> {
        let entry = |&id: &u32| self.types.get(id as usize).map_or_else(Entry::default, |word| word.entry);
        self.of_token.iter().map(entry).collect()
    }

    /// The tokens whose word passes, which is asked once of each different word.
    pub fn tokens_where(&self, passes: impl Fn(&Type) -> bool) -> IntoIter<usize> {
        self.places.of((0..).zip(&self.types).filter(|(_, word)| passes(word)).map(|(id, _)| id))
    }

    /// The tokens of the words of some lists, each of which is looked up once.
    pub fn tokens_of(&self, text: &Text<'_>, words: &[&[u32]]) -> IntoIter<usize> {
        self.places.of(ids_of(text, words.iter().copied().flatten()))
    }

    /// The tokens of all verbs of reporting, and of a few other words.
    pub fn verbs_and(&self, text: &Text<'_>, others: &[u32]) -> IntoIter<usize> {
        let verbs = (0..).zip(&self.types).filter(|(_, word)| word.verb.is_some()).map(|(id, _)| id);
        self.places.of(verbs.chain(ids_of(text, others.iter())))
    }

    /// The type with an id; the empty type for an id of another text.
    pub fn type_of(&self, id: u32) -> &Type {
        self.types.get(id as usize).unwrap_or_else(|| self.none())
    }

    /// The id of a token's type; 0 beyond the text.
    pub fn id_of(&self, token: usize) -> u32 {
        self.of_token.get(token).copied().unwrap_or(0)
    }
}

/// The ids of words, as far as a text has them.
fn ids_of<'w>(text: &'w Text<'_>, words: impl Iterator<Item = &'w u32> + 'w) -> impl Iterator<Item = u32> + 'w {
    words.filter_map(|&word| text.types.find(word).ok())
}

/// Where each word stands, so that whoever asks for rare words need not pass all others.
#[derive(Debug, Default)]
struct Places {
    /// The first token of each id.
    first: Vec<u32>,
    /// For each token the next one with its id.
    next: Vec<u32>,
}

impl Places {
    /// Stands for no token: the text ends before.
    const END: u32 = u32::MAX;

    fn new(of_token: &[u32], ids: usize) -> Self {
        let (mut first, mut next) = (vec![Places::END; ids], vec![Places::END; of_token.len()]);
        for (at, (&id, next)) in of_token.iter().zip(&mut next).enumerate().rev() {
            if let Some(first) = first.get_mut(id as usize) {
                *next = std::mem::replace(first, at as u32);
            }
        }
        Places { first, next }
    }

    /// The tokens of some ids, in the order of the text.
    fn of(&self, ids: impl Iterator<Item = u32>) -> IntoIter<usize> {
        let mut set = TokenSet { bits: vec![0; self.next.len().div_ceil(TokenSet::WIDTH)] };
        ids.for_each(|id| self.enter(id, &mut set));
        set.into_tokens()
    }

    // One for all who ask, which none of theirs delays.
    #[inline(never)]
    fn enter(&self, id: u32, set: &mut TokenSet) {
        let mut at = self.first.get(id as usize).map_or(usize::MAX, |&first| first as usize);
        while let (Some(&next), Some(bits)) = (self.next.get(at), set.bits.get_mut(at / TokenSet::WIDTH)) {
            *bits |= 1 << (at % TokenSet::WIDTH);
            at = next as usize;
        }
    }
}

/// Tokens by a bit for each, which brings those of one word between those of another without a sort.
struct TokenSet {
    bits: Vec<u64>,
}

impl TokenSet {
    const WIDTH: usize = u64::BITS as usize;

    #[inline(never)]
    fn into_tokens(self) -> IntoIter<usize> {
        let count: u32 = self.bits.iter().map(|bits| bits.count_ones()).sum();
        let mut tokens = Vec::with_capacity(count as usize);
        for (mut bits, start) in self.bits.into_iter().zip((0..).step_by(TokenSet::WIDTH)) {
            while bits != 0 {
                tokens.push(start + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
        tokens.into_iter()
    }
}

/// Whether what follows a token may have a capital for standing there.
pub(super) fn begins_after(before: &Token) -> bool {
    !matches!(before.kind, Kind::Word | Kind::Clitic | Kind::Number | Kind::Comma)
        || before.case == Case::Upper && before.end - before.start > 3
}

/// A `Hasher` for ids, which are small and follow one another.
#[derive(Default)]
pub(crate) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(byte.into());
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
