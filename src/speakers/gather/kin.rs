//! Relatives whom the text names beside somebody.

use super::{Gatherer, SpeakerId, Title};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{self, owner, Gender, Mention};
use crate::text::{hash_of, hashes, only};

/// Nouns for women who mostly share the family name of whom they are related to, and those for men.
const WIVES: [u32; 5] = hashes("wife widow mother mum mom");
const HUSBANDS: [u32; 4] = hashes("husband widower father dad");

/// Nouns for one mother, one father, and for grandmothers and grandfathers, of whom a story mostly tells of one.
const OWN: [&[u32]; 4] = [
    &hashes::<12>("mother mum mummy mom mommy mama mamma ma maman mam amma eomma"),
    &hashes::<9>("father dad daddy papa pa pop baba abba appa"),
    &hashes::<8>("grandmother grandma granny gran nan nana abuela nonna"),
    &hashes::<7>("grandfather grandpa grandad granddad gramps abuelo nonno"),
];

impl Gatherer<'_> {
    /// "his wife, Ann Roe", "her brother Jon Roe"
    pub(super) fn is_relative(&self, mention: u32) -> bool {
        self.kin_of(&self.mentions[mention as usize]).is_some()
    }

    /// "young Cole" and "young Mr. Cole": not whom the family name alone stands for, where one other man of that name is
    /// never called "Mr. Cole".
    pub(super) fn tell_young(&mut self) {
        let Ok(young) = self.text.types.find(hash_of("young")) else { return };
        for (at, mention) in self.mentions.iter().enumerate() {
            let is_name = mention.form == mentions::Form::Name && !mention.has_full_name();
            let first = (mention.start as usize).saturating_sub(1);
            if !is_name || !(first..mention.core as usize).any(|token| self.words.id_of(token) == young) {
                continue;
            }
            let Some(elder) = self.by_form(at) else { continue };
            let family = self.by_family.get(&self.words.id_of(mention.head as usize));
            let is_other = |&&person: &&SpeakerId| {
                let draft = &self.people[person as usize];
                person != elder && draft.is_full && !draft.is_mister && draft.gender != Gender::Female
            };
            let others = family.into_iter().flatten().filter(is_other);
            if let Some(&other) = only(others) {
                self.described[at].get_or_insert(other);
            }
        }
    }

    /// The "Mrs. Cole" who has this form for a given name: *Cole's wife, **Ann**, wept. Mrs. Cole said …* The same with
    /// *Amy's father **Paul*** and "Mr. Cole".
    pub(super) fn find_married(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let at = form.mention as usize;
        let is_given = form.length == 1 && self.words.type_of(form.last).entry.is_given_name();
        let mention = self.mentions.get(at).filter(|_| is_given)?;
        let kin = self.kin_of(mention)?;
        let title = title_of(self.text.tokens[kin].hash)?;
        let described = if kin < mention.start as usize { self.mentions.ending_at(kin + 1)? } else { at };
        let owner = owner(self.mentions, described).map(|owner| &self.mentions[owner]);
        let owner = owner.filter(|owner| owner.form == mentions::Form::Name);
        let owner = owner.map(|owner| self.words.id_of(owner.head as usize));
        let is_one = |&person: &SpeakerId| {
            let family = self.bare_family(person, title);
            family.is_some_and(|family| match owner {
                Some(name) => family == name || self.has_both(name, family),
                // "his wife, Ann"
                None => self.has_other(family, person),
            })
        };
        only(self.married.iter().take(limits::NAMESAKES).copied().filter(is_one))
    }

    /// Of several of one family, the one whom "Mrs. Cole" or "Mr. Cole" means: who is told to be a wife or a mother.
    pub(super) fn parent_of(&self, family: &[SpeakerId], title: Title) -> Option<SpeakerId> {
        let kin = |person: SpeakerId| {
            let relative = self.people[person as usize].relative?;
            let mention = &self.mentions[self.forms.list[relative as usize].mention as usize];
            self.kin_of(mention).map(|kin| self.text.tokens[kin].hash)
        };
        only(family.iter().copied().filter(|&person| kin(person).and_then(title_of) == Some(title)))
    }

    /// The family name of whom the text calls "Mrs. Cole" and nothing else.
    fn bare_family(&self, person: SpeakerId, title: Title) -> Option<u32> {
        let mut forms = self.forms_of(&self.people[person as usize]);
        let family = forms.next().filter(|form| form.title == title)?.last;
        (!self.people[person as usize].is_full && forms.all(|form| form.title == title)).then_some(family)
    }

    /// Whether somebody has both a given and a family name.
    fn has_both(&self, given: u32, family: u32) -> bool {
        let people = self.by_given.get(&given).into_iter().flatten().take(limits::NAMESAKES);
        let mut forms =
            people.flat_map(|&person| self.forms_of(&self.people[person as usize]).take(limits::FULL_FORMS));
        forms.any(|form| form.is_full() && form.last == family)
    }

    /// Whether the text names another one of a family.
    fn has_other(&self, family: u32, person: SpeakerId) -> bool {
        self.by_family.get(&family).is_some_and(|people| people.iter().any(|&one| one != person))
    }

    /// *“Eat,” said **Mom**.¶**My mother** was late.*: the words by which the *I* who tells means one relative.
    pub(super) fn unite_own(&mut self) {
        let all: Vec<usize> = (0..self.mentions.len()).filter(|&at| self.is_own(at)).collect();
        let noun = |at: usize| self.text.hash(self.mentions[at].head as usize);
        for words in OWN {
            let own: Vec<usize> = all.iter().copied().filter(|&at| words.contains(&noun(at))).collect();
            let is_mine = |&at: &usize| self.text.is_word(self.mentions[at].start as usize, "my");
            if !own.iter().any(is_mine) {
                continue;
            }
            let people = own.iter().filter_map(|&at| self.described[at].or_else(|| self.by_form(at)));
            let person = people.rev().max_by_key(|&person| self.people[person as usize].member.is_some());
            own.into_iter().for_each(|at| self.described[at] = person);
        }
    }

    /// "Mom" and "my mother", outside marks: a noun alone, with a capital or behind *my*.
    fn is_own(&self, at: usize) -> bool {
        let mention = &self.mentions[at];
        let (start, head) = (mention.start as usize, mention.head as usize);
        let is_bare = start == head && self.text.is_capital(head);
        let is_mine = start + 1 == head && self.text.is_word(start, "my");
        let is_told = mention.form == mentions::Form::Description && !mention.quoted;
        is_told && (is_bare || is_mine)
    }

    /// The word for a relative within a mention, right before it or before the comma there, or behind it: *her mother Ann
    /// Roe*, *her mother, Ann Roe*, *Ann Roe, mother of Tom Roe*, *Ann Roe, his wife*.
    fn kin_of(&self, mention: &Mention) -> Option<usize> {
        let before = || self.text.before_comma(mention.start as usize).filter(|&at| self.is_kin(at));
        let within = || (mention.start as usize..mention.core as usize).rev().find(|&at| self.is_kin(at));
        let behind = || {
            let at = mention.end as usize + 1;
            let comma = self.text.is_comma(at - 1);
            let is_of = comma && self.text.is_small(at + 1, "of");
            let is_his = comma && matches!(self.text.word(at), "his" | "her");
            let at = at + usize::from(is_his);
            Some(at).filter(|&at| (is_of || is_his) && self.is_kin(at))
        };
        before().or_else(within).or_else(behind)
    }

    fn is_kin(&self, at: usize) -> bool {
        self.words.get(at).entry.any(is::KIN) && !self.text.tokens[at].is_capital()
    }
}

/// The title of whom such a word is used for.
fn title_of(kin: u32) -> Option<Title> {
    match kin {
        kin if WIVES.contains(&kin) => Some(Title::Wife),
        kin if HUSBANDS.contains(&kin) => Some(Title::Mister),
        _ => None,
    }
}
