//! Relatives whom the text names beside somebody.

use super::{Gatherer, SpeakerId, Title};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{ending_at, owner, Form, Gender, Mention};
use crate::text::hashes;

/// Who bears a husband's name.
const WIVES: [u32; 2] = hashes("wife widow");

impl Gatherer<'_> {
    /// "his wife, Ann Roe", "her brother Jon Roe"
    pub(super) fn is_relative(&self, mention: u32) -> bool {
        let Some(mention) = self.mentions.get(mention as usize) else { return false };
        self.kin_before(mention).is_some() || (mention.start as usize..mention.core as usize).any(|at| self.is_kin(at))
    }

    /// The "Mrs. Cole" who has this form for a given name: *Cole's wife, **Ann**, wept. Mrs. Cole said …*
    pub(super) fn find_wife(&self, id: u32) -> Option<SpeakerId> {
        let mention = self.mentions.get(self.forms.list[id as usize].mention as usize)?;
        let kin = self.kin_before(mention).filter(|&kin| WIVES.contains(&self.text.tokens[kin].hash))?;
        let wife = ending_at(self.mentions, kin + 1)?;
        let husband = owner(self.mentions, wife).map(|husband| &self.mentions[husband]);
        let family = husband.filter(|husband| husband.form == Form::Name);
        let family = family.map(|husband| self.words.id_of(husband.head as usize));
        let is_one = |person: &SpeakerId| match family {
            Some(family) => self.bare_family(*person) == Some(family),
            // "his wife, Ann"
            None => self.bare_family(*person).is_some_and(|family| self.has_man(family)),
        };
        let mut wives = self.wives.iter().take(limits::NAMESAKES).copied().filter(is_one);
        wives.next().filter(|_| wives.next().is_none())
    }

    /// The family name of whom the text calls "Mrs. Cole" and nothing else.
    fn bare_family(&self, person: SpeakerId) -> Option<u32> {
        let mut forms = self.people[person as usize].forms.iter().map(|&form| &self.forms.list[form as usize]);
        let family = forms.next()?.last;
        (!self.people[person as usize].is_full && forms.all(|form| form.title == Title::Wife)).then_some(family)
    }

    /// Whether the text names a man of a family.
    fn has_man(&self, family: u32) -> bool {
        let family = self.by_family.get(&family).into_iter().flatten().take(limits::NAMESAKES);
        family.map(|&person| &self.people[person as usize]).any(|one| one.gender != Gender::Female)
    }

    /// The word for a relative right before a mention, or before the comma there.
    fn kin_before(&self, mention: &Mention) -> Option<usize> {
        self.text.before_comma(mention.start as usize).filter(|&at| self.is_kin(at))
    }

    fn is_kin(&self, at: usize) -> bool {
        self.words.get(at).entry.any(is::KIN) && !self.text.tokens[at].is_capital()
    }
}
