//! People by the words of their names.

use super::super::tables::register;
use super::{Form, Gatherer, SpeakerId, Title};
use crate::lexicon::{hash_word, is, long_forms, NAME_ARTICLES};
use crate::mentions::{Gender, Mention, Nature};
use crate::text::{lists, Hasher};

impl Gatherer<'_> {
    /// Enters a form's words in the tables of given and family names.
    pub(super) fn register_name(&mut self, form: &Form, person: SpeakerId) {
        let is_given = self.words.type_of(form.first).entry.is_given_name();
        if form.is_full() {
            // "Mrs. John Cole" is not called John.
            if form.title != Title::Wife || !form.gender.excludes(Gender::of(self.words.type_of(form.first).entry)) {
                self.register_given(form.first, person);
            }
            register(&mut self.by_family, form.last, person);
            self.register_bare(form, person);
            self.register_inner(form, person);
            self.register_initials(form, person);
        } else if form.title == Title::None || form.familiar && is_given {
            self.register_given(form.first, person);
        } else {
            register(&mut self.by_family, form.last, person);
        }
    }

    /// Bashar al-Hafez is "Hafez" too.
    fn register_bare(&mut self, form: &Form, person: SpeakerId) {
        let last = self.mentions[form.mention as usize].end as usize - 1;
        let bare = self.text.word(last).split_once('-').filter(|(article, _)| lists(NAME_ARTICLES, article));
        if let Some(word) = bare.and_then(|(_, name)| self.text.types.find(hash_word(name)).ok()) {
            register(&mut self.by_family, word, person);
        }
    }

    fn register_inner(&mut self, form: &Form, person: SpeakerId) {
        let mention = self.mentions.get(form.mention as usize).filter(|m| m.nature != Nature::Organisation);
        let core = mention.map_or(0..0, Mention::core_tokens);
        // "France" is no Radio France Internationale.
        let is_person = mention.is_some_and(|m| m.nature == Nature::Person);
        let is_place = |at: usize| self.words.get(at).entry.any(is::PLACE) && self.words.get(at).is_never_lower();
        let is_name = |at: usize| self.text.tokens[at].is_capital() && (is_person || !is_place(at));
        for at in (core.start + 1..core.end.max(1) - 1).filter(|&at| is_name(at)) {
            register(&mut self.by_inner, self.words.id_of(at), person);
        }
    }

    /// "NFU" and "N.F.U." are the National Farmers Union, the MoD is the Ministry of Defence, and the SEC the US Securities
    /// and Exchange Commission.
    fn register_initials(&mut self, form: &Form, person: SpeakerId) {
        let mention = self.mentions.get(form.mention as usize).filter(|m| m.nature != Nature::Person);
        let core = mention.map_or(0..0, Mention::core_tokens);
        let land = self.words.get(core.start).entry.any(is::PLACE | is::DEMONYM);
        let is_led = land || matches!(self.text.word(core.start), "US" | "U.S." | "UK" | "U.K.");
        let core = core.map(|at| self.text.word(at));
        let initials = |core: &mut dyn Iterator<Item = &str>| {
            let (bare, dotted) = core
                .filter_map(|word| word.chars().next())
                .fold((Hasher::new(), Hasher::new()), |(bare, dotted), letter| {
                    (bare.char(letter), dotted.char(letter).char('.'))
                });
            [bare.finish(), dotted.finish()]
        };
        let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
        let mut capitals = core.clone().filter(is_capital);
        let hashes = [initials(&mut core.clone()), initials(&mut capitals.clone())];
        capitals.next();
        let inland = (is_led && capitals.clone().count() > 2).then(|| initials(&mut capitals));
        for hash in hashes.into_iter().chain(inland).flatten() {
            if let Some(word) = self.words.find(self.text, hash) {
                register(&mut self.by_initials, word, person);
            }
        }
    }

    fn register_given(&mut self, word: u32, person: SpeakerId) {
        register(&mut self.by_given, word, person);
        for long in long_forms(self.words.type_of(word).hash) {
            register(&mut self.by_long_form, long, person);
        }
    }
}
