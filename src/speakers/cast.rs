//! A cast: the people whom a user knows to speak.

use super::roles::nouns_of;
use super::slips::{is_slip, signatures};
use super::tables::{register, Few, Map};
use crate::lexicon::{entry, hash_word, is};
use crate::limits;
use crate::mentions::{Gender, Spread};
use crate::text::{hash_of, hashes, is_among, same, Kind, Token};
use std::hash::Hasher as _;

/// Somebody whom the user expects to speak.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub name: String,
    pub aliases: Vec<String>,
    pub gender: Gender,
}

impl Member {
    /// All that it is called.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.aliases.iter().chain([&self.name])
    }
}

/// The members of a cast, found by what they are called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cast {
    members: Vec<Member>,
    /// Whether others than the members are answers too.
    is_open: bool,
    genders: Vec<Gender>,
    by_alias: Map<u64, Few>,
    /// By the titles of names, and the nouns for them.
    by_title: Map<u32, Few>,
    /// By the first and by the last word of a name.
    by_word: Map<u32, Few>,
    /// The words of names that hold more than names do, by the first: "Health and Safety Executive".
    by_long_name: Map<u32, Vec<(Vec<u32>, u32)>>,
    /// The words of long descriptions, with who is called so, by the first: "the man in the grey coat".
    by_description: Map<u32, Vec<(Vec<u32>, u32)>>,
    /// By the first and by the last word of a name too, where the text spells it otherwise.
    by_slip: Map<u32, Few>,
}

impl Cast {
    /// Indexes the members; an open cast leaves others be answers too. Linear in the length of all names.
    pub fn new(members: Vec<Member>, is_open: bool) -> Self {
        let mut cast = Cast { is_open, ..Cast::default() };
        for (id, member) in members.iter().enumerate() {
            let mut gender = member.gender;
            for name in member.names() {
                let words: Vec<u32> = key_words(name).collect();
                let all = words.as_slice();
                register(&mut cast.by_alias, key(all.iter().copied()), id as u32);
                register(&mut cast.by_alias, exact_key(name), id as u32);
                cast.add_joined(&token_words(name), id as u32);
                let core = all.iter().position(|&w| !entry(w).any(is::TITLE)).unwrap_or(0);
                let core = all.get(core..).unwrap_or_default();
                let titles = &all[..all.len() - core.len()];
                gender = titles.iter().fold(gender, |gender, &word| gender.or(Gender::of(entry(word))));
                for &title in titles {
                    let nouns = nouns_of(title);
                    nouns.chain([title]).for_each(|noun| register(&mut cast.by_title, noun, id as u32));
                }
                for word in core.first().into_iter().chain(core.last()) {
                    register(&mut cast.by_word, *word, id as u32);
                }
            }
            cast.genders.push(gender);
        }
        for (id, member) in members.iter().enumerate() {
            for signature in bearing_words(member).flat_map(signatures) {
                register(&mut cast.by_slip, signature, id as u32);
            }
        }
        cast.members = members;
        cast
    }

    /// The members one of whose names begins or ends with a word that is a slip away. Some may come twice.
    pub fn with_slip<'a>(&'a self, word: &'a str) -> impl Iterator<Item = u32> + 'a {
        let bears = |id: &u32| {
            let member = self.members.get(*id as usize);
            member.is_some_and(|member| bearing_words(member).any(|known| is_slip(known, word)))
        };
        signatures(word).filter_map(|signature| self.by_slip.get(&signature)).flatten().copied().filter(bears)
    }

    /// Files the words of descriptions and of names that join words.
    fn add_joined(&mut self, words: &[u32], member: u32) {
        let Some((first, rest)) = words.split_first() else { return };
        let has = |kinds: u32| rest.iter().any(|&word| entry(word).any(kinds));
        let file = |index: &mut Map<u32, Vec<(Vec<u32>, u32)>>| {
            let same = index.entry(*first).or_default();
            if same.len() < limits::NAMESAKES {
                same.push((words.to_vec(), member));
            }
        };
        if has(is::PREPOSITION) && entry(*first).is_office() {
            file(&mut self.by_description);
        }
        if has(is::PREPOSITION | is::CONJUNCTION) {
            file(&mut self.by_long_name);
        }
    }

    /// The member whose long name begins here, and how many tokens it takes, commas with them.
    pub fn long_name(&self, tokens: &[Token]) -> Option<(u32, usize)> {
        let known = self.by_long_name.get(&tokens.first()?.hash)?;
        let length = |words: &[u32]| {
            let mut at = 0;
            for &word in words {
                at += usize::from(at > 0 && tokens.get(at).is_some_and(|token| token.kind == Kind::Comma));
                tokens.get(at).filter(|token| token.hash == word)?;
                at += 1;
            }
            Some(at)
        };
        known.iter().filter_map(|(words, member)| Some((*member, length(words)?))).max_by_key(|&(_, length)| length)
    }

    /// The member whom the words of a text describe from here on, determiner aside: "the jailer at the trial", and
    /// "the jailer" where that is the only one.
    pub fn described(&self, tokens: &[Token]) -> Option<u32> {
        let determiner = tokens.first().filter(|t| is_among(&LEADING, t.hash));
        let words = tokens.get(usize::from(determiner.is_some())..)?;
        let begins = |known: &[u32]| known.len() <= words.len() && known.iter().zip(words).all(|(&w, t)| w == t.hash);
        let known = self.by_description.get(&words.first()?.hash)?;
        let longest = known.iter().filter(|(words, _)| begins(words)).max_by_key(|(words, _)| words.len());
        let is_definite = determiner.is_some_and(|t| t.hash == hash_of("the"));
        longest.map(|(_, member)| *member).or_else(|| self.only_one(words).filter(|_| is_definite))
    }

    /// The one member whose description begins with a word, where nothing goes on behind it and nobody is called by
    /// it alone. There are too many men for "the man".
    fn only_one(&self, words: &[Token]) -> Option<u32> {
        same(self.rivals(words).iter().map(|(_, member)| *member))
    }

    /// The descriptions that begin with a word, each with whose it is, where the word alone may stand for them.
    fn rivals(&self, words: &[Token]) -> &[(Vec<u32>, u32)] {
        let head = words.first().map_or(0, |first| first.hash);
        let goes_on = words.get(1).is_some_and(|t| entry(t.hash).any(is::PREPOSITION));
        let is_telling = !goes_on && !self.is_name(head) && Gender::of(entry(head)) == Gender::Unknown;
        self.by_description.get(&head).filter(|_| is_telling).map_or(&[], Vec::as_slice)
    }

    /// Of several whom one description stands for, the one of whose other words the text has had one last: *the jailer* is
    /// "the jailer at Ann's trial" where Ann is at hand.
    pub fn at_hand(&self, tokens: &[Token], last: impl Fn(u32) -> Option<u32>) -> Option<u32> {
        let is_definite = tokens.first().is_some_and(|t| t.hash == hash_of("the"));
        let words = tokens.get(1..).filter(|_| is_definite)?;
        let latest = |known: &[u32]| known.iter().skip(1).filter_map(|&word| last(word)).max();
        let here = self.rivals(words).iter().filter_map(|(known, member)| Some((latest(known)?, *member)));
        here.max_by_key(|&(token, _)| token).map(|(_, member)| member)
    }

    /// Whether some description stands for several.
    pub fn has_rivals(&self) -> bool {
        self.by_description.values().any(|known| known.len() > 1)
    }

    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether nobody but the members is an answer.
    pub fn is_closed(&self) -> bool {
        !self.is_empty() && !self.is_open
    }

    pub fn name(&self, member: u32) -> Option<&str> {
        self.members.get(member as usize).map(|member| member.name.as_str())
    }

    /// The member who is called *I* or *the narrator*, or *_narr*, as in the casts of the Project Dialogism Novel Corpus.
    pub fn narrator(&self) -> Option<u32> {
        ["I", "narrator", "narr"].iter().find_map(|name| self.called(name).first().copied())
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// What the user, or a title among the names, tells.
    pub fn gender(&self, member: u32) -> Gender {
        self.genders.get(member as usize).copied().unwrap_or_default()
    }

    /// The members who bear a name as a whole.
    pub fn called(&self, name: &str) -> &[u32] {
        self.by_alias.get(&key(key_words(name))).map_or(&[], |few| few)
    }

    /// The members who are called so with the determiner that leads the name: "the waiter", where another is "a waiter".
    pub fn called_exactly(&self, name: &str) -> &[u32] {
        self.by_alias.get(&exact_key(name)).map_or(&[], |few| few)
    }

    /// Whether some member is called by a word alone.
    pub fn is_name(&self, word: u32) -> bool {
        self.by_alias.contains_key(&key([word].into_iter()))
    }

    /// The last word of a member's name of several, as a hash.
    pub fn family(&self, member: u32) -> Option<u32> {
        let mut words = key_words(self.name(member)?);
        words.next().and_then(|_| words.last())
    }

    /// The words that begin a member's names of several words, as hashes.
    pub fn titles(&self, member: u32) -> impl Iterator<Item = u32> + '_ {
        let member = self.members.get(member as usize);
        let names = member.into_iter().flat_map(Member::names);
        names.filter_map(|name| {
            let mut words = key_words(name);
            words.next().filter(|_| words.next().is_some())
        })
    }

    /// The members one of whose names begins or ends with a word.
    pub fn with_word(&self, word: &str) -> &[u32] {
        key_words(word).next().and_then(|word| self.by_word.get(&word)).map_or(&[], |few| few)
    }

    /// The members whose title is a word or has it for a noun: *the captain*, *the doctor*.
    pub fn with_title(&self, word: u32) -> &[u32] {
        self.by_title.get(&word).map_or(&[], |few| few)
    }

    /// Whether a name has something to be found by.
    pub fn holds_word(name: &str) -> bool {
        key_words(name).next().is_some() && name.chars().any(char::is_alphanumeric)
    }
}

/// The words that a member's names begin and end with.
fn bearing_words(member: &Member) -> impl Iterator<Item = &str> {
    member.names().flat_map(|name| {
        let mut words = name.split_whitespace();
        words.next().into_iter().chain(words.next_back())
    })
}

/// The hashes of a name's words, as names are compared: without case, commas, dots and a leading determiner.
fn key_words(name: &str) -> impl Iterator<Item = u32> + '_ {
    let words = name.split(|c: char| c.is_whitespace() || c == '_' || c == ',').map(|w| w.trim_matches('.'));
    let words = words.filter(|w| !w.is_empty()).map(hash_word);
    let leading = |word: &u32| LEADING.contains(word);
    words.enumerate().filter(move |(at, word)| *at > 0 || !leading(word)).map(|(_, word)| word)
}

/// The key of a name with the determiner that leads it.
fn exact_key(name: &str) -> u64 {
    let determiner = name.split_whitespace().next().map(hash_word).filter(|word| LEADING.contains(word));
    key(determiner.into_iter().chain(key_words(name)))
}

/// A name with its possessive endings apart, as they are in a text: *the clerk at Ann **'s** trial*.
fn token_words(name: &str) -> Vec<u32> {
    const ENDINGS: [&str; 4] = ["'s", "’s", "'S", "’S"];
    let mut words = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        let owner = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
        words.extend([owner.unwrap_or(word), if owner.is_some() { " 's " } else { " " }]);
    }
    key_words(&words).collect()
}

const LEADING: [u32; 9] = hashes("the a an my our your his her their");

fn key(words: impl Iterator<Item = u32>) -> u64 {
    let mut hasher = Spread::default();
    words.for_each(|word| hasher.write_u32(word));
    hasher.finish()
}
