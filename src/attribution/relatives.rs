//! Whose wife, mother or son somebody is told to be: "her husband" is Walter where Irene is his wife.

use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Gender, Mention};
use crate::passes::Passes;
use crate::speakers::SpeakerId;
use crate::text::hashes;

/// How one person belongs to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    Spouse,
    Parent,
    Child,
    Sibling,
    Aunt,
    Nephew,
    Cousin,
    Friend,
}

impl Tie {
    /// What the noun says.
    pub fn of(noun: u32) -> Option<Tie> {
        const SPOUSES: [u32; 6] = hashes("wife husband widow widower spouse partner");
        const PARENTS: [u32; 14] = hashes("mother father mum mom dad parent mam mama mamma papa daddy pa mummy mommy");
        const CHILDREN: [u32; 5] = hashes("son daughter child boy girl");
        const SIBLINGS: [u32; 3] = hashes("brother sister twin");
        const AUNTS: [u32; 5] = hashes("aunt auntie aunty uncle guardian");
        const NEPHEWS: [u32; 3] = hashes("niece nephew ward");
        const COUSINS: [u32; 1] = hashes("cousin");
        const FRIENDS: [u32; 2] = hashes("friend companion");
        let all = [
            (Tie::Spouse, SPOUSES.as_slice()),
            (Tie::Parent, &PARENTS),
            (Tie::Child, &CHILDREN),
            (Tie::Sibling, &SIBLINGS),
            (Tie::Aunt, &AUNTS),
            (Tie::Nephew, &NEPHEWS),
            (Tie::Cousin, &COUSINS),
            (Tie::Friend, &FRIENDS),
        ];
        all.into_iter().find(|(_, nouns)| nouns.contains(&noun)).map(|(tie, _)| tie)
    }

    /// What the other one is.
    pub fn converse(self) -> Tie {
        match self {
            Tie::Parent => Tie::Child,
            Tie::Child => Tie::Parent,
            Tie::Aunt => Tie::Nephew,
            Tie::Nephew => Tie::Aunt,
            other => other,
        }
    }
}

/// `who` is `of`'s wife, mother, son.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinship {
    pub who: SpeakerId,
    pub of: SpeakerId,
    pub tie: Tie,
}

/// The relatives of whom an article has told so far.
#[derive(Debug, Default)]
pub(super) struct Relatives {
    list: Vec<Kinship>,
}

impl Relatives {
    pub fn enter(&mut self, kinship: Kinship) {
        self.list.push(kinship);
    }

    /// Enters two of one family name who are named together: *Ann and Tom Roe*.
    pub fn enter_couple(&mut self, one: SpeakerId, other: SpeakerId) {
        self.enter(Kinship { who: one, of: other, tie: Tie::Spouse });
        self.enter(Kinship { who: other, of: one, tie: Tie::Spouse });
    }

    /// Whom "her husband" means: the person whose wife was named last.
    pub fn find(&self, input: &Passes<'_>, mention: &Mention) -> Option<SpeakerId> {
        let tie = Tie::of(input.words.get(mention.head as usize).hash)?.converse();
        let whose = mention.whose(&input.text)?;
        let agrees = |who: SpeakerId, gender: Gender| !input.speakers.gender(who).excludes(gender);
        let near = self.list.iter().rev().take(limits::NAMESAKES);
        let mut near = near.filter(|kinship| kinship.tie == tie);
        near.find(|kinship| agrees(kinship.who, whose) && agrees(kinship.of, mention.gender)).map(|kinship| kinship.of)
    }
}

/// Whether a mention is of somebody's relative: "her son".
pub(super) fn is_relative(input: &Passes<'_>, mention: &Mention) -> bool {
    let is_theirs = || input.text.word(mention.start as usize).eq_ignore_ascii_case("their");
    let is_owned = mention.whose(&input.text).is_some() || is_theirs();
    is_owned && input.words.get(mention.head as usize).entry.any(is::KIN)
}
