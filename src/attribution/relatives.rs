//! Whose wife, mother or son somebody is told to be: "her husband" is Walter where Irene is his wife.

use super::scene::Input;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{ending_at, owner, Form, Gender, Mention};
use crate::speakers::SpeakerId;
use crate::text::{hash_of, hashes};

/// How one person belongs to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tie {
    Spouse,
    Parent,
    Child,
    Sibling,
}

impl Tie {
    /// What the noun says.
    fn of(noun: u32) -> Option<Tie> {
        const SPOUSES: [u32; 6] = hashes("wife husband widow widower spouse partner");
        const PARENTS: [u32; 8] = hashes("mother father mum mom dad parent mam mama");
        const CHILDREN: [u32; 5] = hashes("son daughter child boy girl");
        const SIBLINGS: [u32; 3] = hashes("brother sister twin");
        let all = [
            (Tie::Spouse, SPOUSES.as_slice()),
            (Tie::Parent, &PARENTS),
            (Tie::Child, &CHILDREN),
            (Tie::Sibling, &SIBLINGS),
        ];
        all.into_iter().find(|(_, nouns)| nouns.contains(&noun)).map(|(tie, _)| tie)
    }

    /// What the other one is.
    fn converse(self) -> Tie {
        match self {
            Tie::Parent => Tie::Child,
            Tie::Child => Tie::Parent,
            other => other,
        }
    }
}

/// `who` is `of`'s wife, mother, son.
#[derive(Debug, Clone, Copy)]
struct Relation {
    who: SpeakerId,
    of: SpeakerId,
    tie: Tie,
}

/// The relatives of whom an article has told so far.
#[derive(Debug, Default)]
pub(super) struct Relatives {
    list: Vec<Relation>,
}

impl Relatives {
    /// Enters somebody who is named as a relative, *his **wife**, **Irene***; `noun` is the token of the word for it,
    /// `last` whom the text named last before, by gender.
    pub fn enter(
        &mut self,
        input: &Input<'_>,
        noun: usize,
        who: SpeakerId,
        named: &[Option<SpeakerId>],
        last: impl Fn(Gender) -> Option<SpeakerId>,
    ) {
        let Some(tie) = Tie::of(input.words.get(noun).hash) else { return };
        let Some(relative) = ending_at(input.mentions, noun + 1) else { return };
        let mention = &input.mentions[relative];
        let of = match owner(input.mentions, relative) {
            Some(owner) => named.get(owner).copied().flatten(),
            None => whose(input, mention).and_then(last),
        };
        self.list.extend(of.filter(|&of| of != who).map(|of| Relation { who, of, tie }));
    }

    /// Enters two of one family name who are named together: *Ann and Tom Roe*.
    pub fn enter_couple(&mut self, one: SpeakerId, other: SpeakerId) {
        self.list.push(Relation { who: one, of: other, tie: Tie::Spouse });
        self.list.push(Relation { who: other, of: one, tie: Tie::Spouse });
    }

    /// Who "her husband" is: whose wife was named last.
    pub fn find(&self, input: &Input<'_>, mention: &Mention) -> Option<SpeakerId> {
        let tie = Tie::of(input.words.get(mention.head as usize).hash)?.converse();
        let whose = whose(input, mention)?;
        let gender = |who: SpeakerId| input.speakers.get(who).map_or(Gender::Unknown, |speaker| speaker.gender);
        let near = self.list.iter().rev().take(limits::NAMESAKES);
        let mut near = near.filter(|relation| relation.tie == tie);
        near.find(|relation| !gender(relation.who).excludes(whose) && !gender(relation.of).excludes(mention.gender))
            .map(|relation| relation.of)
    }
}

/// Whether a mention is of somebody's relative: "her son".
pub(super) fn is_relative(input: &Input<'_>, mention: &Mention) -> bool {
    let is_owned =
        whose(input, mention).is_some() || input.text.word(mention.start as usize).eq_ignore_ascii_case("their");
    is_owned && mention.form == Form::Description && input.words.get(mention.head as usize).entry.any(is::KIN)
}

/// The gender of whose relative it is.
fn whose(input: &Input<'_>, mention: &Mention) -> Option<Gender> {
    match input.text.tokens[mention.start as usize].hash {
        hash if hash == hash_of("his") => Some(Gender::Male),
        hash if hash == hash_of("her") => Some(Gender::Female),
        _ => None,
    }
}
