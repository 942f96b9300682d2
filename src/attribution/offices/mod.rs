//! Whom the descriptions of an article mean.
//!
//! Reports say once who somebody is, "the mayor, Ann Lee", and then often call her just that: "the mayor said". A
//! story may have many mayors, and tells them apart by other means.

mod ahead;
mod bodies;
mod callings;
mod ranks;
mod signs;
mod states;
mod synonyms;

pub(super) use callings::is_epithet;

use super::antecedents::Focus;
use super::relatives::{is_relative, Kinship, Relatives, Tie};
use crate::cues::takes_hearer;
use crate::lexicon::{hash_word, is, SUBORDINATORS};
use crate::limits;
use crate::mentions::{owner, Form, Gender, Mention, Nature, AGED};
use crate::passes::Passes;
use crate::speakers::{register, register_one, roles, Few, Map, Seeded, Speaker, SpeakerId};
use crate::text::{hash_of, hashes, is_among};
use bodies::Kinds;
use callings::is_employed;
use ranks::ranks;
use signs::{
    is_asking, is_brand, is_heading, is_joint, is_label, is_met, is_modifier, is_new, is_outlet, is_paper, is_parent,
    is_product, is_silent, nation,
};
use states::States;
use std::ops::Range;
use synonyms::synonyms;

/// The people of an article by what they are and by their family names.
#[derive(Default)]
struct Known {
    offices: Seeded<u32, Few>,
    /// Those whom the text calls French.
    nations: Seeded<u32, Few>,
    /// Those whom descriptions have meant, by their words and by the noun alone: *the **retired surgeon***.
    callings: Seeded<u32, Few>,
    families: Map<u32, Few>,
    /// Bodies by the last word of their names, and all.
    bodies: Seeded<u32, Few>,
    all_bodies: Few,
    /// The kinds of bodies that names show.
    kinds: Map<SpeakerId, Kinds>,
    /// Who without a name spoke last, and where, by what the text says that he is.
    strangers: Seeded<u32, Focus>,
    /// Who of all these spoke last.
    stranger: Option<Focus>,
    /// What has been told apart from a body by a description, and from which: *Oxfam sued **the firm***.
    others: Seeded<u32, Other>,
    /// Those whose age the text has told.
    aged: Few,
    /// Those whom the text has said to coach.
    coaches: Few,
    named: Map<SpeakerId, Named>,
    /// Those whose trade the text has told, and who was named as a subject last who does not just pass by with his.
    employed: Few,
    runner: Option<Focus>,
    /// Who was named as a subject last: a person, and what may be a body.
    person: Option<Focus>,
    body: Option<Focus>,
    /// The same with those whom a verb of saying stands before.
    teller: Option<Focus>,
    /// The newspaper named last.
    paper: Option<Focus>,
    /// Who was named last and is no coach.
    player: Option<Focus>,
    /// Who was named last and is a person, or may be.
    human: Option<Focus>,
    /// The same of those whose age is not told.
    ageless: Option<Focus>,
    /// The last man and the last woman who was named as a subject.
    man: Option<Focus>,
    woman: Option<Focus>,
    relatives: Relatives,
    states: States,
    /// The speakers of the mentions so far.
    so_far: Vec<Option<SpeakerId>>,
}

/// How a speaker was named so far.
#[derive(Debug, Default, Clone, Copy)]
struct Named {
    count: u32,
    /// The token where it was named last.
    last: u32,
    /// Whether it was named by a given and a family name.
    in_full: bool,
    /// Whether its first naming was *Ann and **Tom Roe*** or *Mr. and **Mrs. Roe***: a family name of two.
    is_joint: bool,
}

/// Somebody whom the same description does not mean any more.
#[derive(Debug, Clone, Copy)]
struct Other {
    stranger: SpeakerId,
    than: SpeakerId,
}

/// For each mention, the speaker that it stands for by its words: a name as `speakers` has gathered it, "the mayor" as
/// the only one whom the text so far has said to be a mayor, "the council" as the only council that it has named. A walk
/// over the mentions.
pub(super) fn named(input: &Passes<'_>) -> Vec<Option<SpeakerId>> {
    let mut known = Known { so_far: Vec::with_capacity(input.mentions.len()), ..Known::default() };
    let mut speaks = vec![false; input.mentions.len()];
    input.clauses.iter().filter_map(|clause| clause.subject).for_each(|subject| speaks[subject] = true);
    for (at, &speaks) in speaks.iter().enumerate() {
        let who = input.speakers.of_mention(at).and_then(|speaker| known.read(input, at, speaker, speaks));
        known.so_far.push(who);
    }
    known.so_far
}

/// What a newspaper is called.
const PRESS: [u32; 5] = hashes("newspaper paper daily tabloid broadsheet");

/// Words for those who play, which a coach does not.
const PLAYERS: [u32; 28] = hashes(
    "quarterback pitcher striker midfielder defender goalkeeper winger centre-half full-back playmaker batter batsman
    right-hander left-hander forward shortstop catcher outfielder infielder linebacker cornerback goaltender defenseman
    fly-half scrum-half seamer spinner bowler",
);

/// Those who do not play.
const COACHES: [u32; 5] = hashes("manager coach boss referee captain-coach");

impl Known {
    /// The speaker that the next mention stands for; `speaker` is whose its words are.
    fn read(&mut self, input: &Passes<'_>, at: usize, speaker: SpeakerId, speaks: bool) -> Option<SpeakerId> {
        let mention = &input.mentions[at];
        // "the Ohio Republican" and "Senator Lee, a Texas Republican" are no names.
        let is_led = || roles::is_definite(&input.text, mention) || mention.opens_new(&input.text);
        let is_epithet = is_epithet(input, mention.head as usize) && is_led();
        if mention.form == Form::Name && !is_epithet {
            if self.is_shared(input, mention) {
                return None;
            }
            let speaker = self.namesake(input, mention, speaker).unwrap_or(speaker);
            self.enter(input, at, speaker, speaks);
            return Some(speaker);
        }
        // "The CHAIRMAN: Order!"
        if is_label(input, mention) {
            return Some(speaker);
        }
        let office = roles::office(&input.words, mention.head as usize);
        if speaks && !self.offices.contains_key(&office) {
            if let Some(named) = ahead::named_behind(input, at, office) {
                return Some(named);
            }
        }
        if let Some(than) = self.opposed(input, at) {
            self.others.insert(bodies::body(office), Other { stranger: speaker, than });
        }
        if speaks && is_new(input, mention) {
            let stranger = Focus { speaker, token: mention.start };
            self.strangers.insert(office, stranger);
            self.stranger = Some(stranger);
        }
        let found = self.find(input, mention, office);
        if let Some(who) = found {
            self.go_on(input, mention, office, who);
        }
        found.or(Some(speaker).filter(|&speaker| !self.is_of_later(input, at, speaker)))
    }

    /// ***A nurse** said so. The chief nurse, Ann Lee, denied it*: one is not who is named only later, unless at once.
    fn is_of_later(&self, input: &Passes<'_>, at: usize, speaker: SpeakerId) -> bool {
        let mention = &input.mentions[at];
        let is_named = input.speakers.get(speaker).is_known();
        let is_at_once = || {
            let mut next = at + 1..input.mentions.len().min(at + 1 + limits::NAMES_OF_SENTENCE);
            let sentence = input.text.sentence_of(mention.start as usize);
            let is_own = |other: usize| {
                let start = input.mentions[other].start as usize;
                input.speakers.of_mention(other) == Some(speaker) && input.text.sentence_of(start) == sentence
            };
            next.any(is_own)
        };
        is_named && is_new(input, mention) && self.naming(speaker).count == 0 && !is_at_once()
    }

    fn enter(&mut self, input: &Passes<'_>, at: usize, speaker: SpeakerId, speaks: bool) {
        let mention = &input.mentions[at];
        let in_full = mention.has_full_name();
        let naming = self.named.entry(speaker).or_default();
        let is_joint = naming.is_joint || naming.count == 0 && is_joint(input, mention);
        *naming = Named { count: naming.count + 1, last: mention.start, in_full: naming.in_full || in_full, is_joint };
        let has_role = self.enter_roles(input, at, speaker);
        ranks(input, mention).for_each(|office| register(&mut self.offices, office, speaker));
        self.enter_relative(input, at, speaker);
        if mention.nature == Nature::Person {
            self.states.enter(input, mention, speaker);
        }
        let stands_aside = is_outlet(input, mention) || is_modifier(input, mention) || is_product(input, mention);
        if mention.nature != Nature::Person {
            self.enter_body(input, mention, speaker, stands_aside);
        }
        let is_titled = mention.title < mention.core;
        let entry = |at: u32| input.words.get(at as usize).entry;
        // "President Lee", "Mr Kelly"
        let is_family =
            is_titled && (!entry(mention.head).is_given_name() || entry(mention.core - 1).any(is::COURTESY));
        if (in_full || is_family) && mention.nature == Nature::Person {
            register(&mut self.families, input.words.id_of(mention.head as usize), speaker);
        }
        // "“Ann, I know,” the senator said": whom a quotation names is not whom the text tells of.
        let is_passed_by = || mention.quoted || is_heading(input, mention) || is_asking(input, mention);
        if !stands_aside && !is_passed_by() && !self.is_told_of(input, mention) {
            self.note_last(input, mention, speaker, [has_role, speaks]);
        }
    }

    /// Somebody by the offices and the age that stand beside the name. Whether it has an office there.
    fn enter_roles(&mut self, input: &Passes<'_>, at: usize, speaker: SpeakerId) -> bool {
        let mention = &input.mentions[at];
        let role = roles::role(&input.text, &input.words, &input.mentions, at);
        let noun = |role: Range<usize>| {
            roles::head(&input.text, &input.words, role.clone())
                .or_else(|| roles::trade(&input.text, &input.words, role))
        };
        let is_one = roles::complement(&input.text, mention);
        // "Ann Lee, the German minister"
        for nation in role.iter().filter_map(|(_, role)| nation(input, role.clone())) {
            register(&mut self.nations, nation, speaker);
        }
        for office in role.iter().filter_map(|(_, role)| acronym(input, role)) {
            register(&mut self.offices, office, speaker);
        }
        // "Rep. Ann Lee, a Republican": the state tells members of a party apart, and is not always told.
        let other = roles::beside_title(&input.text, &input.words, &input.mentions, at);
        let other = other.filter(|role| !noun(role.clone()).is_some_and(|noun| is_epithet(input, noun)));
        for noun in role.clone().map(|(_, role)| role).into_iter().chain(other).chain(is_one).filter_map(noun) {
            let office = roles::office(&input.words, noun);
            register(&mut self.offices, office, speaker);
            if is_employed(input, noun, office) {
                register_one(&mut self.employed, speaker);
            }
            if COACHES.contains(&office) {
                register_one(&mut self.coaches, speaker);
            }
        }
        if let Some(age) = roles::age(&input.text, mention) {
            register(&mut self.offices, age, speaker);
            register_one(&mut self.aged, speaker);
        }
        if roles::is_teenager(&input.text, mention) {
            register(&mut self.offices, hash_of("teenager"), speaker);
        }
        role.is_some()
    }

    /// ***Ann Lee** believes **Roe** will stay*, ***Ann Lee** left when **Roe** came*: the sentence stays with its subject.
    fn is_told_of(&self, input: &Passes<'_>, mention: &Mention) -> bool {
        let start = mention.start as usize;
        let tells = |at: usize| input.words.get(at).verb.is_some_and(|verb| !takes_hearer(verb.lemma));
        let opens = |at: usize| input.text.is_word(at, "that") || SUBORDINATORS.contains(&input.text.hash(at));
        let is_content = start.checked_sub(1).is_some_and(|at| tells(at) || opens(at));
        let sentence = input.text.sentence_around(start).start as u32;
        let is_own = |last: Option<Focus>| last.is_some_and(|last| last.token >= sentence);
        is_content && (is_own(self.person) || is_own(self.teller))
    }

    /// Remembers who was named last, by what an epithet may call him.
    fn note_last(&mut self, input: &Passes<'_>, mention: &Mention, speaker: SpeakerId, [has_role, speaks]: [bool; 2]) {
        let &Speaker { nature, gender, .. } = input.speakers.get(speaker);
        let last = Some(Focus { speaker, token: mention.start });
        if nature == Nature::Person && !self.coaches.contains(&speaker) {
            self.player = last;
        }
        if is_paper(input, mention) {
            self.paper = last;
        }
        let is_open = nature == Nature::Unknown && mention.gender == Gender::Unknown && input.is_proper(mention);
        if nature == Nature::Person && !mention.possessive || is_open && mention.subject {
            self.human = last;
            self.ageless = if self.aged.contains(&speaker) { self.ageless } else { last };
        }
        // "said Ann Lee"
        if nature == Nature::Person && (mention.subject || speaks) {
            self.teller = last;
        }
        if mention.subject || speaks && !has_role {
            match nature {
                Nature::Person => {
                    self.person = last;
                    if !self.is_passing(speaker) {
                        self.runner = last;
                    }
                    match gender {
                        Gender::Male => self.man = last,
                        Gender::Female => self.woman = last,
                        _ => {}
                    }
                }
                // "Acme cut jobs. Norby Bank declined to comment. The company said…"
                _ if self.body.is_some_and(|body| body.speaker != speaker) && is_silent(input, mention) => {}
                Nature::Organisation | Nature::Group if is_brand(input, mention) => self.body = last,
                _ if is_open && !has_role => self.body = last,
                _ => {}
            }
        }
    }

    /// ***Ann Lee**, a columnist, wrote so. The candidate…*: who has a trade and has hardly been named.
    fn is_passing(&self, who: SpeakerId) -> bool {
        const HARDLY: u32 = 2;
        self.employed.contains(&who) && self.naming(who).count <= HARDLY
    }

    /// The last man, or the last woman, who was named as a subject.
    fn last_of(&self, gender: Gender) -> Option<Focus> {
        match gender {
            Gender::Male => self.man,
            Gender::Female => self.woman,
            // "the parent of four"
            _ => self.man.into_iter().chain(self.woman).max_by_key(|last| last.token),
        }
    }

    /// *his wife, **Irene***, *Gareth and **Eleri Howells***
    fn enter_relative(&mut self, input: &Passes<'_>, at: usize, speaker: SpeakerId) {
        let mention = &input.mentions[at];
        let start = mention.start as usize;
        let before = input.text.before_comma(start);
        // "her daughter Ann" is one mention, "her husband, Tom" two.
        let is_titled = mention.start < mention.core;
        let apposed = || Some((before?, input.mentions.ending_at(before? + 1)?));
        let relative = if is_titled { Some((mention.core as usize - 1, at)) } else { apposed() };
        if let Some(kinship) = relative.and_then(|(noun, relative)| self.kinship(input, noun, relative, speaker)) {
            self.relatives.enter(kinship);
        }
        let other = at.checked_sub(1).and_then(|other| self.so_far[other]);
        if let Some(other) = other.filter(|&other| other != speaker && is_joint(input, mention)) {
            self.relatives.enter_couple(speaker, other);
        }
    }

    /// Whose relative somebody is whom a noun introduces, in a mention: ***his wife**, Irene*.
    fn kinship(&self, input: &Passes<'_>, noun: usize, relative: usize, who: SpeakerId) -> Option<Kinship> {
        let tie = Tie::of(input.words.get(noun).hash)?;
        let of = match owner(&input.mentions, relative) {
            Some(owner) => self.so_far.get(owner).copied().flatten(),
            None => self.last_of(input.mentions[relative].whose(&input.text)?).map(|last| last.speaker),
        };
        of.filter(|&of| of != who).map(|of| Kinship { who, of, tie })
    }

    /// Of those with a family name who were named so far, the one named last, unless another is named far oftener:
    /// "Roe" is nobody's who comes later, and an article about one Roe names his brother in full. Nobody's wife is "Roe"
    /// beside him. None where the title has told who it is: "Mrs. Roe" the mother and not the daughter.
    fn namesake(&self, input: &Passes<'_>, mention: &Mention, speaker: SpeakerId) -> Option<SpeakerId> {
        const FAR_OFTENER: u32 = 3;
        let is_titled = mention.start < mention.core;
        if is_titled && self.naming(speaker).count > 0 || mention.has_full_name() || input.speakers.closed_cast {
            return None;
        }
        let people = self.families.get(&input.words.id_of(mention.head as usize))?;
        // "Clinton" is a man's given name too, and Hillary Clinton's.
        let agrees = |&&who: &&SpeakerId| !is_titled || !input.speakers.gender(who).excludes(mention.gender);
        let named = |who: &SpeakerId| self.naming(*who);
        let people = || people.iter().filter(agrees);
        let rank = |who: &SpeakerId| (!input.speakers.get(*who).is_relative, named(who).in_full);
        let usual = people().max_by_key(|who| (rank(who), named(who).count, std::cmp::Reverse(**who)))?;
        let last = people().max_by_key(|who| (rank(who), named(who).last))?;
        Some(if named(usual).count >= FAR_OFTENER * named(last).count { *usual } else { *last })
    }

    /// Whether a bare family name may be either of two whom the text has named once, and together: *Ann Roe and Tom Roe
    /// came. Roe said…*
    fn is_shared(&self, input: &Passes<'_>, mention: &Mention) -> bool {
        let Some(people) = self.families.get(&input.words.id_of(mention.head as usize)) else { return false };
        if mention.has_full_name() || mention.start < mention.core || input.speakers.closed_cast {
            return false;
        }
        let namings = || people.iter().map(|&who| self.naming(who)).filter(|naming| naming.count == 1);
        let sentence = |naming: Named| input.text.sentence_of(naming.last as usize);
        let last = namings().max_by_key(|naming| naming.last);
        last.is_some_and(|last| {
            let together = namings().filter(|naming| sentence(*naming) == sentence(last)).count();
            people.len() == together && (together > 1 || last.is_joint)
        })
    }

    fn naming(&self, who: SpeakerId) -> Named {
        self.named.get(&who).copied().unwrap_or_default()
    }

    /// Whom a description means: "the mayor"; "Cook", where an Ann Cook is named.
    fn find(&self, input: &Passes<'_>, mention: &Mention, office: u32) -> Option<SpeakerId> {
        let head = mention.head as usize;
        if mention.start == mention.head && input.text.tokens[head].is_capital() {
            return self.only(mention, self.families.get(&input.words.id_of(head))?);
        }
        let is_kin = is_relative(input, mention);
        if !roles::is_definite(&input.text, mention) && !is_kin {
            return None;
        }
        // "A driver said so. The driver added…": whichever driver was named before.
        let stranger =
            self.strangers.get(&office).copied().filter(|_| !is_kin).or_else(|| self.just_met(mention, office));
        let named = self.meant(input, mention, office, is_kin);
        if let Some(other) = self.others.get(&bodies::body(office)).filter(|other| named == Some(other.than)) {
            return Some(other.stranger);
        }
        let is_later = |stranger: &Focus| named.is_none_or(|named| stranger.token > self.naming(named).last);
        let speaker = stranger.filter(is_later).map(|stranger| stranger.speaker).or(named)?;
        // "Ann Lee, an actor": the actor, whatever the noun tells.
        let is_held = self.offices.get(&office).is_some_and(|people| people.contains(&speaker));
        (is_held || !input.speakers.gender(speaker).excludes(mention.gender)).then_some(speaker)
    }

    /// *A neighbour complained. “It stinks,” **the woman** said*: who without a name spoke last, if nobody has been named since.
    fn just_met(&self, mention: &Mention, office: u32) -> Option<Focus> {
        const ANYBODY: [u32; 3] = hashes("man woman person");
        let is_last = |stranger: &Focus| self.human.is_none_or(|named| named.token < stranger.token);
        self.stranger
            .filter(|stranger| ANYBODY.contains(&office) && stranger.is_near(mention.start) && is_last(stranger))
    }

    /// Whom a definite description means by an age, kin, an office, or as a body.
    fn meant(&self, input: &Passes<'_>, mention: &Mention, office: u32, is_kin: bool) -> Option<SpeakerId> {
        let head = mention.head as usize;
        let word = input.words.get(head).hash;
        // "the 54-year-old", "the 54-year-old baker"
        let age = (mention.start as usize..=head).rev().find_map(|at| input.text.word(at).strip_suffix(AGED));
        match age {
            Some(age) => {
                let known = self.known(mention, self.offices.get(&hash_of(age)));
                let last = self.ageless.filter(|last| !is_met(input, mention, last.token));
                known.or_else(|| near(mention, last))
            }
            None if is_kin => match self.offices.get(&word).map(|few| &**few) {
                Some(&[only]) => Some(only),
                Some(_) => None,
                None => self.relatives.find(input, mention),
            },
            None if is_parent(input, mention) => {
                let last = self.last_of(mention.gender);
                last.filter(|last| mention.start - last.token < limits::ANTECEDENT_TOKENS).map(|last| last.speaker)
            }
            None if is_epithet(input, head) => self.of_office(input, mention, office),
            None if PRESS.contains(&word) => near(mention, self.paper),
            None => match Kinds::called(word) {
                // "the trust" of the Hull Hospitals Trust
                called if called.is_empty() && mention.nature != Nature::Organisation => {
                    self.of_office(input, mention, office).or_else(|| self.of_body(input, mention))
                }
                called => {
                    // "Ann Lee, the developer of the flats"
                    let held = || self.known(mention, self.offices.get(&office));
                    let named = self.of_body(input, mention).or_else(held);
                    named.or_else(|| self.of_word(input, mention, word, called))
                }
            },
        }
    }

    /// Who holds an office: "the mayor"; or whom an epithet may call so: "the striker", "the former teacher".
    fn of_office(&self, input: &Passes<'_>, mention: &Mention, office: u32) -> Option<SpeakerId> {
        let head = mention.head as usize;
        let of_office = self.offices.get(&office);
        // "The French president" is not President Roe, but may be French President Roe.
        let named = match nation(input, mention.start as usize + 1..head) {
            Some(nation) => self.only(mention, &self.of_nation(nation, of_office)),
            None => self.known(mention, of_office).or_else(|| self.alike(office).filter(|_| of_office.is_none())),
        };
        let player = || near(mention, self.player).filter(|_| is_among(&PLAYERS, input.words.get(head).hash));
        let anyone = || named.or_else(player).or_else(|| self.called(input, mention, office));
        // "The Utah senator", "the Republican"
        let mut local = self.states.meant(input, mention);
        if !is_epithet(input, head) {
            local.retain(|who| of_office.is_some_and(|people| people.contains(who)));
        }
        self.only(mention, &local).or_else(|| anyone().filter(|&who| !self.states.excludes(input, mention, who)))
    }

    /// The only one who is called by another word for an office: *the attorney*, who is a lawyer.
    fn alike(&self, office: u32) -> Option<SpeakerId> {
        let mut people = synonyms(office).filter_map(|other| self.offices.get(&other)).flatten().copied();
        let first = people.next()?;
        people.all(|other| other == first).then_some(first)
    }

    /// Those of some people whom the text calls French.
    fn of_nation(&self, nation: u32, people: Option<&Few>) -> Vec<SpeakerId> {
        let known = self.nations.get(&nation);
        let is_of_it = |who: &&SpeakerId| known.is_some_and(|known| known.contains(who));
        people.into_iter().flatten().filter(is_of_it).copied().collect()
    }

    /// Who was named last, where nobody has been a subject yet: *The prize went to **Noor**. “Yes!” the novelist said.*
    fn only_object(&self) -> Option<Focus> {
        self.human.filter(|_| self.person.is_none())
    }

    fn known(&self, mention: &Mention, people: Option<&Few>) -> Option<SpeakerId> {
        people.and_then(|people| self.only(mention, people))
    }

    /// The only one of some people; of several, who was named just before.
    fn only(&self, mention: &Mention, people: &[SpeakerId]) -> Option<SpeakerId> {
        let last = |&speaker: &SpeakerId| Focus { speaker, token: self.naming(speaker).last };
        match people {
            &[speaker] => Some(speaker),
            _ => {
                people.iter().map(last).max_by_key(|l| l.token).filter(|l| l.is_near(mention.start)).map(|l| l.speaker)
            }
        }
    }
}

/// *CFO* of a *Chief Financial Officer*.
fn acronym(input: &Passes<'_>, role: &Range<usize>) -> Option<u32> {
    let is_chief = role.len() == 3 && input.text.is_word(role.start, "chief");
    let initials = || role.clone().filter_map(|at| input.text.word(at).chars().next()).collect::<String>();
    is_chief.then(|| hash_word(&initials().to_ascii_lowercase()))
}

/// Who was named last, where that is near before a mention.
fn near(mention: &Mention, last: Option<Focus>) -> Option<SpeakerId> {
    last.filter(|last| last.is_near(mention.start)).map(|last| last.speaker)
}
