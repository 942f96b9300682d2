//! Which body a description means: *the bank*, *the airline*, *the company*.
//!
//! The names of some bodies tell of what kind they are, which keeps *the union* from being the firm that has just been
//! named. Of the others, which are most, a report tells nothing, and any may be meant that was named just before.

use super::signs::{is_according, is_named_itself};
use super::{near, Known};
use crate::cues::takes_hearer;
use crate::lexicon::is;
use crate::mentions::{Mention, Nature};
use crate::passes::Passes;
use crate::speakers::{register, register_one, SpeakerId};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, only};

/// A kind of body.
struct Kind {
    /// What reports call one.
    called: &'static [u32],
    /// The words of a name that show it.
    named: &'static [u32],
}

/// The kinds of bodies: firms first, then other bodies, then those whose names always show what they are.
const KINDS: [Kind; 14] = [
    Kind {
        called: &hashes::<46>(
            "group business brand giant maker retailer manufacturer chain conglomerate multinational developer contractor
            supplier producer distributor start-up startup operator provider platform network publisher brewer brewery
            chipmaker carmaker automaker drugmaker planemaker phonemaker toymaker steelmaker shipbuilder housebuilder
            homebuilder supermarket wholesaler grocer refiner haulier utility consultancy franchise studio subsidiary
            newcomer",
        ),
        named: &hashes::<75>(
            "inc inc. corp corp. ltd ltd. plc llc co. gmbh motors foods stores holdings oil steel petroleum technologies
            pharmaceuticals industries brands solutions software semiconductor semiconductors homes telecom electronics
            brewery breweries pharma amazon apple google facebook microsoft tesla twitter netflix nvidia openai samsung
            nokia huawei siemens boeing airbus spacex toyota volkswagen nissan renault chrysler ikea tesco walmart asda
            sainsbury morrisons nike adidas pfizer astrazeneca unilever nestle exxon exxonmobil chevron gazprom rosneft
            vodafone youtube uber airbnb starbucks",
        ),
    },
    Kind {
        called: &hashes::<3>("bank lender group"),
        named: &hashes::<9>("bank barclays hsbc natwest lloyds citigroup jpmorgan santander ubs"),
    },
    Kind { called: &hashes::<2>("insurer group"), named: &hashes::<2>("insurance assurance") },
    Kind {
        called: &hashes::<3>("airline carrier group"),
        named: &hashes::<9>("airlines airways airline ryanair easyjet lufthansa qantas jetblue aeroflot"),
    },
    Kind {
        called: &hashes::<3>("broadcaster network channel"),
        named: &hashes::<10>("bbc itv cnn cbs nbc abc msnbc npr broadcasting television"),
    },
    Kind {
        called: &hashes::<2>("union group"),
        named: &hashes::<8>("union unite unison gmb rmt teamsters uaw afl-cio"),
    },
    Kind { called: &hashes::<1>("party"), named: &hashes::<3>("party labour tories") },
    Kind {
        called: &hashes::<6>("charity group ngo non-profit nonprofit foundation"),
        named: &hashes::<12>("oxfam greenpeace amnesty unicef mencap rspca nspcc rnli barnardo foundation charity relief"),
    },
    Kind {
        called: &hashes::<3>("agency regulator watchdog"),
        named: &hashes::<24>(
            "agency commission authority administration bureau inspectorate fda fbi cia fcc ftc faa epa cdc nasa ofcom ofgem
            ofsted ofwat interpol nhtsa osha reuters afp",
        ),
    },
    Kind { called: &hashes::<3>("club team side"), named: &hashes::<5>("fc afc rovers wanderers athletic") },
    Kind { called: &hashes::<2>("force constabulary"), named: &hashes::<2>("police constabulary") },
    Kind { called: &hashes::<1>("authority"), named: &hashes::<1>("council") },
    Kind { called: &hashes::<2>("department agency"), named: &hashes::<2>("ministry department") },
    Kind { called: &hashes::<3>("university college school"), named: &hashes::<3>("university college school") },
];

/// How many kinds are firms.
const FIRMS: usize = 5;

/// How many kinds may have names that show nothing.
const OPEN: usize = 9;

/// What any firm may be called.
const COMPANY: [u32; 2] = hashes("company firm");

/// What any body may be called.
const ANY: [u32; 3] = hashes("organisation organization institution");

/// A set of kinds, a bit for each.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Kinds(u32);

impl Kinds {
    const FIRM: Kinds = Kinds((1 << FIRMS) - 1);
    const OPEN: Kinds = Kinds((1 << OPEN) - 1);
    const ALL: Kinds = Kinds((1 << KINDS.len()) - 1);

    fn of(is_one: impl Fn(&Kind) -> bool) -> Kinds {
        Kinds((0..).zip(&KINDS).filter(|(_, kind)| is_one(kind)).fold(0, |kinds, (number, _)| kinds | 1 << number))
    }

    /// The kinds that a word is used for.
    pub fn called(word: u32) -> Kinds {
        match word {
            _ if COMPANY.contains(&word) => Kinds::FIRM,
            _ if ANY.contains(&word) => Kinds::ALL,
            _ => Kinds::of(|kind| is_among(kind.called, word)),
        }
    }

    /// The kinds that the words of a name show.
    fn shown(input: &Passes<'_>, name: &Mention) -> Kinds {
        Kinds::of(|kind| name.core_tokens().any(|at| is_among(kind.named, input.text.hash(at))))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn meets(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }
}

/// One word for all that any body may be called.
pub(super) fn body(office: u32) -> u32 {
    if is_general(office) {
        COMPANY[0]
    } else {
        office
    }
}

fn is_general(word: u32) -> bool {
    COMPANY.contains(&word) || ANY.contains(&word)
}

impl Known {
    /// Enters what may be a body by what a description may call it.
    pub(super) fn enter_body(&mut self, input: &Passes<'_>, mention: &Mention, speaker: SpeakerId, stands_aside: bool) {
        let kinds = *self.kinds.entry(speaker).or_insert_with(|| Kinds::shown(input, mention));
        if !stands_aside && (mention.nature == Nature::Organisation || !kinds.is_empty()) {
            register_one(&mut self.all_bodies, speaker);
        }
        if mention.nature != Nature::Organisation {
            return;
        }
        register(&mut self.bodies, input.words.get(mention.head as usize).hash, speaker);
        // "the department" is the Department of Health, "the ministry" the Federal Ministry of Works.
        let is_of = |at: u32| matches!(input.text.word(at as usize + 1), "of" | "for");
        let is_kind = |&at: &u32| input.words.get(at as usize).entry.any(is::ORGANISATION);
        let first = Some(mention.core).filter(|&core| core < mention.head);
        let first = first.filter(is_kind).or_else(|| (mention.core..mention.head).find(|at| is_of(*at) && is_kind(at)));
        if let Some(first) = first {
            register(&mut self.bodies, input.words.get(first as usize).hash, speaker);
        }
    }

    /// A body whose name has the word for it, and what tells it from others: *the health ministry*, *the district court*.
    pub(super) fn of_body(&self, input: &Passes<'_>, mention: &Mention) -> Option<SpeakerId> {
        let bodies = self.bodies.get(&input.words.get(mention.head as usize).hash)?;
        let meant: Vec<SpeakerId> = bodies.iter().copied().filter(|&who| has_modifiers(input, mention, who)).collect();
        self.only(mention, &meant)
    }

    /// A body of the kinds that are called by a word: the one named last, if it may be meant, else the one that shows it.
    pub(super) fn of_word(&self, input: &Passes<'_>, mention: &Mention, word: u32, called: Kinds) -> Option<SpeakerId> {
        // "the South Korean company", but not "the Norby bank"
        if !is_general(word) && is_named_itself(input, mention) {
            return None;
        }
        let kinds = |who: &SpeakerId| self.kinds.get(who).copied().unwrap_or_default();
        // "the machinists union" is not the National Farmers Union.
        let has_word = |who: &SpeakerId| self.bodies.get(&word).is_some_and(|bodies| bodies.contains(who));
        let shows =
            |who: &SpeakerId| kinds(who).meets(called) && (!has_word(who) || has_modifiers(input, mention, *who));
        // "the real estate developer" is somebody, unless a firm shows that it is one.
        let is_person = word != hash_of("giant") && input.words.get(mention.head as usize).entry.any(is::PERSON);
        let is_open = called.meets(Kinds::OPEN) && !is_person;
        let may_be = |who: &SpeakerId| kinds(who).is_empty() && is_open || shows(who);
        let last = near(mention, self.body).filter(may_be);
        let shown: Vec<SpeakerId> = self.all_bodies.iter().copied().filter(shows).collect();
        // "The company" may be any, and is none of several that are not at hand.
        let only = || only(self.all_bodies.iter().copied().filter(may_be)).filter(|_| is_general(word));
        // A firm's name mostly shows nothing, another body's does.
        let is_firm = called.meets(Kinds::FIRM);
        let sure = last.filter(|last| is_firm || shows(last));
        sure.or_else(|| self.only(mention, &shown).filter(|_| !is_general(word))).or(last).or_else(only)
    }

    /// The body that does something to another one: ***Oxfam** sued the firm*, *according to **Oxfam**, the firm will close*.
    pub(super) fn opposed(&self, input: &Passes<'_>, at: usize) -> Option<SpeakerId> {
        let mention = &input.mentions[at];
        let before = (mention.start as usize).checked_sub(1)?;
        if input.text.is_comma(before) {
            let source = input.mentions.ending_at(before).filter(|&source| is_according(input, source))?;
            return self.so_far.get(source).copied().flatten();
        }
        // "Oxfam said the firm had failed"
        let reports = input.words.get(before).verb.is_some_and(|verb| verb.strength > 1 && !takes_hearer(verb.lemma));
        let is_done = input.tags.get(before).is_some_and(|tag| tag.is_verb()) && !reports;
        let body = self.body.filter(|_| is_done)?;
        let acts = input.mentions[input.mentions.beginning_at(body.token as usize)?].end as usize;
        let is_verb = |at: usize| input.tags[at].is_verb() || input.tags[at] == Tag::Adverb;
        (acts..before).all(is_verb).then_some(body.speaker)
    }
}

/// Whether the name of a body has what tells a description from others: the *health* of *the health ministry*.
fn has_modifiers(input: &Passes<'_>, mention: &Mention, who: SpeakerId) -> bool {
    let text = &input.text;
    let tells_apart = |&at: &usize| input.tags[at].is_noun() || matches!(text.word(at), "lower" | "upper");
    let mut modifiers = (mention.start as usize + 1..mention.head as usize).filter(tells_apart);
    let name = || input.speakers.get(who).name.iter().cloned().flatten();
    modifiers.all(|at| name().any(|word| text.hash(word) == text.hash(at)))
}
