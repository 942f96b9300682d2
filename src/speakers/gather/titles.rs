//! Bare titles, each of which stands for one of several bearers.

use super::super::forms::Title;
use super::super::roles::{is_noun_of_title, nouns_of};
use super::super::tables::{register, Few, Map};
use super::{Gatherer, SpeakerId};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::Mention;
use crate::text::{hash_of, hashes};

/// Titles that any gentleman or lady may be called by.
const GENTLE: [u32; 6] = hashes("sir lord lady dame master mistress");

/// Courtesies that stand without a name where English ones do not: *said **Mademoiselle***.
const FRENCH: [u32; 3] = hashes("monsieur madame mademoiselle");

/// Those of the gentle ones who are "his lordship" and "her ladyship".
const NOBLE: [u32; 2] = hashes("lord lady");

impl Gatherer<'_> {
    /// Where several are duchesses, "the duchess" is the one whom the text has named last; one whom people merely speak of
    /// only where nobody else is. Linear in the mentions.
    pub(super) fn entitle(&mut self) {
        let titles = self.titles();
        let mut last: Map<u32, (SpeakerId, u32)> = Map::default();
        for (at, mention) in self.mentions.iter().enumerate() {
            let title = self.bare_title(mention).or_else(|| self.honour(mention));
            if let (Some(title), None) = (title, self.described[at]) {
                if let Some((person, token)) = last.get_mut(&title) {
                    if mention.start - *token < limits::TITLE_TOKENS {
                        *token = mention.start;
                        self.described[at] = Some(*person);
                    }
                }
                continue;
            }
            let Some(person) = self.bearer(at) else { continue };
            let is_met = !mention.quoted || self.people[person as usize].told > 0;
            for &title in titles.get(&person).into_iter().flatten() {
                if is_met || !last.contains_key(&title) {
                    last.insert(title, (person, mention.start));
                }
            }
        }
    }

    /// The title that a mention has and nothing else: "the duchess", "Colonel".
    fn bare_title(&self, mention: &Mention) -> Option<u32> {
        let start = mention.start as usize;
        let is_bare =
            start == mention.head as usize || start + 1 == mention.head as usize && self.text.is_word(start, "the");
        is_bare.then(|| self.words.id_of(mention.head as usize)).filter(|&word| self.is_rank(word))
    }

    /// The title of whom "his lordship", "my lord", "her ladyship" and "my lady" are.
    fn honour(&self, mention: &Mention) -> Option<u32> {
        const LORD: u32 = hash_of("lord");
        const LADY: u32 = hash_of("lady");
        const LORDSHIP: u32 = hash_of("lordship");
        const LADYSHIP: u32 = hash_of("ladyship");
        let is_mine = self.text.is_word(mention.start as usize, "my") && mention.start + 1 == mention.head;
        let title = match self.text.hash(mention.head as usize) {
            LORDSHIP => LORD,
            LADYSHIP => LADY,
            title @ (LORD | LADY) if is_mine => title,
            _ => return None,
        };
        self.text.types.find(title).ok()
    }

    /// "the captain", where one member of the cast alone has that title.
    pub(super) fn find_titled_member(&mut self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let word = self.words.type_of(form.last).hash;
        let &[member] = self.cast.with_title(word) else { return None };
        let is_meant = form.length == 1 && self.is_rank(form.last) && !self.cast.gender(member).excludes(form.gender);
        is_meant.then(|| self.member(member, id))
    }

    /// Whether a word is a title that tells people apart.
    fn is_rank(&self, word: u32) -> bool {
        let one = self.words.type_of(word);
        let is_courtesy = one.entry.any(is::COURTESY) && !FRENCH.contains(&one.hash);
        let is_other = is_courtesy || one.entry.any(is::EPITHET | is::KIN) || GENTLE.contains(&one.hash);
        let is_noun = is_noun_of_title(one.hash);
        one.entry.any(is::TITLE) && !is_other || is_noun
    }

    /// The titles of each person, by any of the names.
    fn titles(&self) -> Map<SpeakerId, Few> {
        let mut titles = Map::default();
        let is_noble = |word: u32| NOBLE.contains(&self.words.type_of(word).hash);
        let mut enter = |person: SpeakerId, word: u32| {
            let nouns = nouns_of(self.words.type_of(word).hash);
            let nouns = nouns.filter_map(|noun| self.text.types.find(noun).ok());
            let own = Some(word).filter(|&word| self.is_rank(word) || is_noble(word));
            own.into_iter().chain(nouns).for_each(|word| register(&mut titles, person, word));
        };
        for (form, person) in self.forms.list.iter().zip(&self.of_form) {
            let Some(person) = person.filter(|_| form.is_name) else { continue };
            let title = || self.mentions[form.mention as usize].title_tokens().next_back();
            match form.title {
                // "Duchess of Harley"
                Title::None if form.length > 1 => enter(person, form.first),
                Title::None => {}
                _ if self.is_lesser(form) => {}
                _ => title().into_iter().for_each(|token| enter(person, self.words.id_of(token))),
            }
        }
        for (&member, &person) in &self.of_member {
            let words = self.cast.titles(member).filter_map(|hash| self.text.types.find(hash).ok());
            words.for_each(|word| enter(person, word));
        }
        titles
    }
}
