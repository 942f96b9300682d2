//! Whom "her mother", "his aunt" and "my friend" are in a story: Emily Hale's mother is Mrs. Hale, and whoever is told
//! to be somebody's aunt, or is called so, is his.

use super::relatives::Tie;
use super::scene::Scene;
use crate::limits;
use crate::mentions::{Form, Gender, Mention};
use crate::passes::Passes;
use crate::speakers::{register, Address, Few, Map, Seeded, SpeakerId};
use crate::text::{hashes, only, Text};

/// Who is whose.
pub(super) struct Kin {
    /// Married people by their family names.
    married: Seeded<u32, Few>,
    /// Those whom the story has told, or shown, to be somebody's.
    told: Map<SpeakerId, Vec<(Tie, SpeakerId)>>,
}

impl Kin {
    pub fn new(scene: &Scene<'_>) -> Self {
        let mut married = Seeded::default();
        for (id, speaker) in (0..).zip(&scene.input.speakers.list) {
            if matches!(speaker.address, Address::Mister | Address::Wife | Address::Rank) {
                speaker.family.into_iter().for_each(|name| register(&mut married, name, id));
            }
        }
        let mut kin = Kin { married, told: Map::default() };
        // A novel tells of many aunts and friends, among whom the ranking chooses better.
        if scene.is_short {
            (0..scene.turns.len()).for_each(|turn| kin.read_turn(scene, turn));
            kin.read_siblings(scene.input);
            kin.read_pairs(scene.input);
        }
        kin
    }

    /// Whom a description stands for, whose owner is known.
    pub fn find(&self, input: &Passes<'_>, mention: &Mention, owner: SpeakerId) -> Option<SpeakerId> {
        let tie = Tie::of(input.text.hash(mention.head as usize));
        let agrees = |who: SpeakerId| !input.speakers.gender(who).excludes(mention.gender);
        let told =
            self.told.get(&owner).and_then(|kin| kin.iter().rev().find(|(t, who)| tie == Some(*t) && agrees(*who)));
        told.map(|&(_, who)| who).or_else(|| self.of_family(input, mention, owner))
    }

    /// The one person of the owner's family whom a description of kin stands for.
    fn of_family(&self, input: &Passes<'_>, mention: &Mention, owner: SpeakerId) -> Option<SpeakerId> {
        let address = address(&input.text, mention)?;
        let people = self.married.get(&input.speakers.get(owner).family?)?;
        let one = |address: Address| {
            let is_meant = |&&who: &&SpeakerId| who != owner && input.speakers.get(who).address == address;
            only(people.iter().filter(is_meant)).copied()
        };
        // "Mrs. Roe's husband" may be Dr. Roe.
        let is_man =
            |who: &SpeakerId| address == Address::Mister && !input.speakers.gender(*who).excludes(Gender::Male);
        one(address).or_else(|| one(Address::Rank).filter(is_man))
    }

    /// Notes that somebody is `of`'s, and the other way round.
    pub fn enter(&mut self, who: SpeakerId, of: SpeakerId, tie: Tie) {
        if who == of {
            return;
        }
        for (one, tie, other) in [(of, tie, who), (who, tie.converse(), of)] {
            let known = self.told.entry(one).or_default();
            if known.len() < limits::NAMESAKES && !known.contains(&(tie, other)) {
                known.push((tie, other));
            }
        }
    }

    /// *“Why?” said Mr. Roe to **his daughter**.¶“I will, papa,” said Ann.*: whom a turn is said to, and calls.
    fn read_turn(&mut self, scene: &Scene<'_>, at: usize) {
        let input = scene.input;
        let Some(speaker) = scene.turns[at].named else { return };
        let named = |turn: Option<usize>| turn.and_then(|turn| scene.turns[turn].named);
        let behind = || named(scene.turn_behind(at));
        let before = || named(scene.turn_before(at));
        let agrees = |who: &SpeakerId, gender: Gender| !input.speakers.gender(*who).excludes(gender);
        let hearer = scene.turns[at].clause(input).and_then(|clause| Some(&input.mentions[clause.hearer?]));
        let hearer = hearer.filter(|hearer| hearer.form == Form::Description && hearer.whose(&input.text).is_some());
        if let Some((hearer, tie)) = hearer.and_then(|one| Some((one, Tie::of(input.text.hash(one.head as usize))?))) {
            behind().filter(|who| agrees(who, hearer.gender)).into_iter().for_each(|who| self.enter(who, speaker, tie));
        }
        if let Some(tie) = scene.kin[at].and_then(Tie::of) {
            let called = before().or_else(behind).filter(|who| agrees(who, scene.polite[at]));
            called.into_iter().for_each(|who| self.enter(who, speaker, tie));
        }
    }

    /// ***Ann** and **Tom** were brother and sister.*
    fn read_pairs(&mut self, input: &Passes<'_>) {
        let text = &input.text;
        for (at, pair) in input.mentions.windows(2).enumerate() {
            let [one, other] = pair else { continue };
            let end = other.end as usize;
            let is_pair = one.end + 1 == other.start && text.is_word(one.end as usize, "and") && !one.quoted;
            let tie =
                if is_pair && matches!(text.word(end), "were" | "are") { tie_of_pair(text, end + 1) } else { None };
            let people = (input.speakers.of_mention(at), input.speakers.of_mention(at + 1));
            if let (Some(tie), (Some(one), Some(other))) = (tie, people) {
                self.enter(one, other, tie);
            }
        }
    }

    /// *The two sisters, **Ann** and **Esther**, sat there.*
    fn read_siblings(&mut self, input: &Passes<'_>) {
        const SIBLINGS: [u32; 3] = hashes("sisters brothers twins");
        for (at, row) in input.mentions.windows(3).enumerate() {
            let [many, one, other] = row else { continue };
            let is_row = SIBLINGS.contains(&input.text.hash(many.head as usize))
                && many.is_comma_before(&input.text, one)
                && input.text.is_word(one.end as usize, "and")
                && one.end + 1 == other.start
                && [one, other].iter().all(|name| name.form == Form::Name && !name.quoted);
            let people = (input.speakers.of_mention(at + 1), input.speakers.of_mention(at + 2));
            if let (true, (Some(one), Some(other))) = (is_row, people) {
                self.enter(one, other, Tie::Sibling);
            }
        }
    }
}

/// What joins two whom a sentence tells to be a pair: *brother and sister*.
fn tie_of_pair(text: &Text<'_>, at: usize) -> Option<Tie> {
    let tie = |at: usize| Tie::of(text.hash(at)).filter(|tie| matches!(tie, Tie::Spouse | Tie::Sibling));
    let first = tie(at)?;
    (text.is_word(at + 1, "and") && tie(at + 2) == Some(first)).then_some(first)
}

/// *his aunt, **Lady Roe***, *his sister **Ann***, *Tom's sister **Ann***: the mention that tells whose the bearer of a name
/// is, and what.
pub(super) fn tie_of_name(input: &Passes<'_>, at: usize) -> Option<(usize, Tie)> {
    let Passes { text, mentions, .. } = input;
    let mention = &mentions[at];
    let before = (mention.start as usize).checked_sub(1).filter(|_| mention.form == Form::Name)?;
    let tie = |noun: usize| Tie::of(text.hash(noun));
    let titled = (mention.start < mention.core).then(|| tie(mention.core as usize - 1)).flatten();
    let apposed = || {
        let noun = before.checked_sub(1).filter(|_| text.is_comma(before))?;
        Some((mentions.ending_at(before)?, tie(noun)?))
    };
    titled.map(|tie| (at, tie)).or_else(apposed)
}

/// How such kin are addressed.
fn address(text: &Text<'_>, mention: &Mention) -> Option<Address> {
    const HERS: [u32; 4] = hashes("mother wife mamma mama");
    const HIS: [u32; 3] = hashes("father husband papa");
    match text.tokens.get(mention.head as usize)?.hash {
        head if HERS.contains(&head) => Some(Address::Wife),
        head if HIS.contains(&head) => Some(Address::Mister),
        _ => None,
    }
}
