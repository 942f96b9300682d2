//! Who of the people is a member of the cast.

use super::{Gatherer, SpeakerId, Title};
use crate::limits;
use crate::mentions::{self, Mention};
use crate::speakers::Seeded;
use crate::text::{only, same};

impl Gatherer<'_> {
    /// "the man" is the member called "the man in the grey coat" where the text goes on so, and "young Roe" the one called
    /// that, where another is "Roe".
    pub(super) fn describe(&mut self) {
        // Where each word of a name has stood last.
        let mut last: Seeded<u32, u32> = Seeded::default();
        let has_rivals = self.cast.has_rivals();
        for (at, mention) in self.mentions.iter().enumerate() {
            let Some(form) = self.forms.of_mention[at] else { continue };
            let start = mention.start as usize;
            let member = match mention.form {
                mentions::Form::Description => {
                    let tokens = self.text.tokens.get(start..).unwrap_or_default();
                    let at_hand = || self.cast.at_hand(tokens, |word| last.get(&word).copied());
                    self.cast.described(tokens).or_else(at_hand).or_else(|| self.called_exactly(mention))
                }
                mentions::Form::Name if mention.start < mention.title => match self.called(start, mention) {
                    &[member] => Some(member),
                    _ => None,
                },
                _ => None,
            };
            if has_rivals && mention.form == mentions::Form::Name {
                last.extend(mention.core_tokens().map(|at| (self.text.hash(at), mention.start)));
            }
            let member = member.or_else(|| self.long_name_around(mention));
            if let Some(member) = member {
                let person = self.member(member, form);
                self.described[at] = Some(person);
            }
        }
    }

    /// The member whose name is longer than a name may be, of which a mention is a part: "Health and **Safety Executive**".
    fn long_name_around(&self, mention: &Mention) -> Option<u32> {
        let mut from = (mention.start as usize).saturating_sub(limits::NAME_WORDS)..mention.core as usize + 1;
        from.find_map(|from| {
            let (member, length) = self.cast.long_name(self.text.tokens.get(from..)?)?;
            (from + length >= mention.end as usize).then_some(member)
        })
    }

    /// The members who are called as a mention is from a token on.
    fn called(&self, from: usize, mention: &Mention) -> &[u32] {
        self.words_from(from, mention).map_or(&[][..], |name| self.cast.called(name))
    }

    /// The text of a mention from a token on.
    fn words_from(&self, from: usize, mention: &Mention) -> Option<&str> {
        self.text.source.get(self.text.cover(from..mention.end as usize).range())
    }

    /// The one of several members called so whose name has the determiner too.
    fn called_exactly(&self, mention: &Mention) -> Option<u32> {
        let name = self.words_from(mention.start as usize, mention)?;
        match (self.cast.called(name), self.cast.called_exactly(name)) {
            (&[_, _, ..], &[member]) => Some(member),
            _ => None,
        }
    }

    /// The person who is a member, made of a form where there is none yet.
    pub(super) fn member(&mut self, member: u32, form: u32) -> SpeakerId {
        self.of_member.get(&member).copied().unwrap_or_else(|| self.enlist(member, form))
    }

    /// Gives a form to the member of the cast who alone is called so.
    pub(super) fn cast_form(&mut self, id: u32) {
        let form = &self.forms.list[id as usize];
        let mention = &self.mentions[form.mention as usize];
        // Without its title a name is another one: Mrs. Cole is not Cole.
        let last = if form.title == Title::None { mention.core } else { mention.core.saturating_sub(1) };
        let mut called = (mention.title..=last).map(|from| self.called(from as usize, mention));
        let Some(&[member]) = called.find(|members| !members.is_empty()) else { return };
        let person = self.member(member, id);
        self.give(id, person);
    }

    fn enlist(&mut self, member: u32, form: u32) -> SpeakerId {
        let person = self.create(form);
        self.of_member.insert(member, person);
        let draft = &mut self.people[person as usize];
        draft.member = Some(member);
        draft.gender = self.cast.gender(member).or(draft.gender);
        person
    }

    /// A member of the cast whose name has a form's word.
    pub(super) fn find_member(&mut self, id: u32) -> Option<SpeakerId> {
        if self.cast.is_empty() {
            return None;
        }
        let form = &self.forms.list[id as usize];
        let mention = &self.mentions[form.mention as usize];
        let word = |token: u32| self.text.word(token as usize);
        let members = self.cast.with_word(word(mention.head));
        if members.is_empty() && self.cast.is_closed() {
            return self.find_misspelt(id);
        }
        // "Ann Roe", where one member is both "Miss Roe" and "Ann".
        let given = if form.is_full() { self.cast.with_word(word(mention.core)) } else { members };
        let agrees = |member: &&u32| given.contains(member) && !self.cast.gender(**member).excludes(form.gender);
        let &member = only(members.iter().filter(agrees))?;
        Some(self.member(member, id))
    }

    /// The one member whose name the text seems to misspell, now and then, or always in a name with something else to know
    /// somebody by.
    fn find_misspelt(&mut self, id: u32) -> Option<SpeakerId> {
        const OFTEN: u32 = 10;
        let form = &self.forms.list[id as usize];
        let mention = &self.mentions[form.mention as usize];
        let word = |token: u32| self.text.word(token as usize);
        let known = match form.title {
            _ if form.is_full() => Some(self.cast.with_word(word(mention.core))),
            Title::Other(title) => Some(self.cast.with_title(self.words.type_of(title).hash)),
            _ => None,
        };
        let is_slip = |&member: &u32| {
            let rightly = self.of_member.get(&member).map_or(0, |&person| self.times_named(person));
            let is_seldom = form.count().saturating_mul(OFTEN) <= rightly;
            let is_always = known.is_some() && rightly.saturating_mul(OFTEN) <= form.count();
            let is_known = known.is_none_or(|known| known.contains(&member));
            (is_seldom || is_always) && is_known && !self.cast.gender(member).excludes(form.gender)
        };
        let member = same(self.cast.with_slip(word(mention.head)).filter(is_slip))?;
        Some(self.member(member, id))
    }
}
