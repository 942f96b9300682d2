//! What connects a candidate with a turn.
//!
//! A feature is a template, the context of the turn and a small value; its number is its
//! place among the weights, so that nothing is hashed.

use super::candidates::{zone, Candidate, FAR};
use super::scene::Scene;
use super::turns::{Relation, Turn};
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature, Number};
use crate::speakers::SpeakerId;

/// A place among the weights.
pub(crate) type Feature = u16;

/// What a feature is about.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Template {
    Kind,
    Source,
    Gender,
    Resolved,
    Rank,
    GenderRank,
    Distance,
    Told,
    Reports,
    ToldBefore,
    ToldInside,
    ToldBehind,
    ToldLead,
    ToldLast,
    ToldTail,
    Called,
    CalledBefore,
    CalledBefore2,
    CalledBehind,
    CalledBehind2,
    NamedBefore,
    NamedBefore2,
    NamedBefore3,
    NamedBefore4,
    NamedBehind,
    NamedBehind2,
    NamedBehind3,
    /// How many others the pronoun could mean as well.
    Rivals,
    /// How many turns around are said by somebody by name.
    Active,
    /// Whether "sir" or "madam" in the turn, before it or behind it agrees.
    Polite,
    PoliteBefore,
    PoliteBehind,
    /// Whether the clause beside the turn, the one before or the one behind tells it to somebody.
    ToldTo,
    ToldToBefore,
    ToldToBehind,
    Nobody,
    Turn,
    TurnBefore,
    TurnAsked,
    TurnCue,
    TurnLikeLast,
    TurnLikeBefore,
    Count,
}

/// The templates of the zones, in their order.
const ZONES: [Template; zone::COUNT] = [
    Template::ToldBefore,
    Template::ToldInside,
    Template::ToldBehind,
    Template::ToldLead,
    Template::ToldLast,
    Template::ToldTail,
];

/// Contexts of a turn: see [`Scene::context`].
const CONTEXTS: usize = 12;
const VALUES: usize = 32;

/// How many features there are.
pub(crate) const FEATURES: usize = Template::Count as usize * CONTEXTS * VALUES;

pub(super) fn feature(template: Template, context: u8, value: u8) -> Feature {
    let value = (value as usize).min(VALUES - 1);
    ((template as usize * CONTEXTS + context as usize) * VALUES + value) as Feature
}

/// To whom something is said.
enum Hearer {
    None,
    Known(SpeakerId),
    /// A pronoun or description of somebody.
    Gender(Gender),
}

impl Scene<'_> {
    /// What stands beside a turn: the strength of the cue or beat, and the form of its subject.
    pub(super) fn context(&self, at: usize) -> u8 {
        let Some(turn) = self.turns.get(at) else { return 0 };
        let Some(mention) = turn.source.and_then(|source| self.input.mentions.get(source)) else { return 0 };
        let gendered = matches!(mention.gender, Gender::Male | Gender::Female);
        let form = match mention.form {
            _ if turn.is_first_person => 2,
            Form::Name => 0,
            // "the King" names somebody; "the doctor" may be any doctor, also where the cast has one.
            Form::Description if self.is_known(turn) && (self.is_capital(mention) || !self.input.speakers.has_cast) => {
                0
            }
            Form::Pronoun if gendered && mention.number == Number::Singular => 1,
            Form::Description => 3,
            Form::Pronoun => 4,
        };
        match turn.relation {
            Relation::None => 0,
            Relation::Inverted | Relation::After | Relation::Before => 1 + form,
            Relation::Loose => 6 + form.min(2),
            Relation::BeatBefore | Relation::BeatAfter => 9 + form.min(2),
        }
    }

    /// Whether a turn's source stands for somebody with a name.
    fn is_known(&self, turn: &Turn) -> bool {
        turn.named.and_then(|s| self.input.speakers.get(s)).is_some_and(|s| s.is_named || s.member.is_some())
    }

    fn is_capital(&self, mention: &Mention) -> bool {
        self.input.text.tokens.get(mention.head as usize).is_some_and(|head| head.is_capital())
    }

    /// All features of a candidate for a turn.
    pub(super) fn features(&self, at: usize, candidate: &Candidate, all: &[Candidate], add: &mut impl FnMut(Feature)) {
        let Some(turn) = self.turns.get(at) else { return };
        let context = self.context(at);
        let mut add = |template: Template, value: u8| add(feature(template, context, value));
        let speaker = self.input.speakers.get(candidate.speaker);
        let kind = speaker.map_or(0, |s| match s.nature {
            _ if s.is_narrator => 1,
            Nature::Person if s.is_named => 2,
            Nature::Person => 3,
            _ if s.is_named => 4,
            _ => 5,
        });
        add(Template::Kind, kind);
        add(Template::Source, self.source_value(turn, candidate));
        add(Template::Gender, gender_value(turn, candidate));
        add(Template::Resolved, self.resolved_value(turn, candidate));
        let mentioned = candidate.distance != FAR;
        add(Template::Rank, if mentioned { candidate.rank } else { 15 });
        let fits = |c: &&Candidate| c.rank < candidate.rank && !c.gender.excludes(turn.gender);
        add(Template::GenderRank, if mentioned { all.iter().filter(fits).count() as u8 } else { 15 });
        add(Template::Distance, if mentioned { log2(candidate.distance) } else { 15 });
        add(Template::Told, log2(speaker.map_or(0, |s| s.told)));
        add(Template::Reports, log2(self.reports.get(candidate.speaker as usize).copied().unwrap_or(0)));
        let near = |c: &&Candidate| {
            c.speaker != candidate.speaker && c.rank < 4 && c.distance != FAR && !c.gender.excludes(turn.gender)
        };
        let fitting = u8::from(candidate.gender.excludes(turn.gender)) * 8;
        add(Template::Rivals, fitting + all.iter().filter(near).count() as u8);
        add(Template::Active, log2(self.named_around(at, candidate.speaker)));
        self.dialogue_features(at, candidate, &mut add);
        for (template, &told) in ZONES.into_iter().zip(&candidate.zones).filter(|(_, &told)| told > 0) {
            add(template, told);
        }
    }

    /// Who is called or named beside in the turns around.
    fn dialogue_features(&self, at: usize, candidate: &Candidate, add: &mut impl FnMut(Template, u8)) {
        let calls = [
            (Template::Called, Some(at)),
            (Template::CalledBefore, at.checked_sub(1)),
            (Template::CalledBefore2, at.checked_sub(2)),
            (Template::CalledBehind, Some(at + 1)),
            (Template::CalledBehind2, Some(at + 2)),
        ];
        for (template, turn) in calls {
            let value = turn.map_or(0, |turn| self.calls_by(turn, candidate.speaker));
            if value > 0 {
                add(template, value);
            }
        }
        let told_to = [
            (Template::ToldTo, Some(at)),
            (Template::ToldToBefore, at.checked_sub(1)),
            (Template::ToldToBehind, Some(at + 1)),
        ];
        for (template, turn) in told_to {
            match turn.map_or(Hearer::None, |turn| self.hearer(turn)) {
                Hearer::Known(speaker) => add(template, u8::from(speaker == candidate.speaker)),
                Hearer::Gender(gender) if candidate.gender != Gender::Unknown => {
                    add(template, 2 + u8::from(gender == candidate.gender));
                }
                _ => {}
            }
        }
        let polite = [
            (Template::Polite, Some(at)),
            (Template::PoliteBefore, at.checked_sub(1)),
            (Template::PoliteBehind, Some(at + 1)),
        ];
        for (template, turn) in polite {
            let called = turn.and_then(|turn| self.polite.get(turn)).copied().unwrap_or_default();
            if called != Gender::Unknown && candidate.gender != Gender::Unknown {
                add(template, u8::from(called == candidate.gender));
            }
        }
        let named = [
            (Template::NamedBefore, at.checked_sub(1)),
            (Template::NamedBefore2, at.checked_sub(2)),
            (Template::NamedBefore3, at.checked_sub(3)),
            (Template::NamedBefore4, at.checked_sub(4)),
            (Template::NamedBehind, Some(at + 1)),
            (Template::NamedBehind2, Some(at + 2)),
            (Template::NamedBehind3, Some(at + 3)),
        ];
        for (template, turn) in named {
            let Some((index, turn)) = turn.and_then(|turn| Some((turn, self.turns.get(turn)?))) else { continue };
            let beat = turn.relation < Relation::Loose;
            let other = match turn.named {
                Some(named) if named == candidate.speaker => 1 + u8::from(beat),
                Some(_) => 3 + u8::from(beat),
                None if turn.gender.excludes(candidate.gender) => 5,
                None if turn.source.is_some() && !turn.is_first_person => 6,
                None => continue,
            };
            // Turns that stand apart tell less.
            let apart = self.gap(index.max(at)) >= 2;
            add(template, other + if apart { 8 } else { 0 });
        }
    }

    /// Whom the clause beside a turn names as the hearer.
    fn hearer(&self, turn: usize) -> Hearer {
        let clause = self.turns.get(turn).and_then(|turn| turn.clause);
        let hearer = clause.and_then(|clause| self.input.clauses.get(clause)).and_then(|clause| clause.addressee);
        let Some((at, mention)) = hearer.and_then(|at| Some((at, self.input.mentions.get(at)?))) else {
            return Hearer::None;
        };
        match self.input.speakers.of_mention(at) {
            Some(speaker) if mention.form == Form::Name => Hearer::Known(speaker),
            _ if mention.gender == Gender::Unknown => Hearer::None,
            _ => Hearer::Gender(mention.gender),
        }
    }

    /// How many of the turns around say that somebody speaks.
    fn named_around(&self, at: usize, speaker: SpeakerId) -> u32 {
        let around = self.turns.get(at.saturating_sub(limits::TURNS_AROUND)..).unwrap_or_default();
        let around = around.iter().take(2 * limits::TURNS_AROUND + 1);
        around.filter(|turn| turn.named == Some(speaker) && turn.relation >= Relation::Loose).count() as u32
    }

    pub(super) fn nobody_features(&self, at: usize, add: &mut impl FnMut(Feature)) {
        let turn = self.turns.get(at);
        let value = match turn.and_then(|turn| turn.named) {
            None => 0,
            Some(named) if self.may_answer(named) => 1,
            Some(_) if turn.is_some_and(|turn| self.is_known(turn)) => 2,
            Some(_) => 3,
        };
        add(feature(Template::Nobody, self.context(at), value));
    }

    fn source_value(&self, turn: &Turn, candidate: &Candidate) -> u8 {
        match turn.named {
            Some(named) if named == candidate.speaker => 8 + turn.relation as u8,
            Some(_) => turn.relation as u8,
            None => 7,
        }
    }

    /// Whether the pronoun beside seems to go on from the candidate.
    fn resolved_value(&self, turn: &Turn, candidate: &Candidate) -> u8 {
        let Some(source) = turn.source.filter(|_| turn.named.is_none()) else { return 0 };
        let found = self.tellings.binary_search_by_key(&(source as u32), |t| t.mention);
        match found.ok().and_then(|at| self.tellings.get(at)) {
            Some(telling) if telling.speaker == candidate.speaker => 1,
            Some(_) => 2,
            None => 3,
        }
    }
}

fn gender_value(turn: &Turn, candidate: &Candidate) -> u8 {
    let plural = u8::from(turn.number == Number::Plural) * 4;
    plural
        + match (turn.gender, candidate.gender) {
            (Gender::Unknown, _) => 0,
            (_, Gender::Unknown) => 1,
            (a, b) if a == b => 2,
            _ => 3,
        }
}

/// The number of bits: 0, 1, 2–3, 4–7, …
fn log2(value: u32) -> u8 {
    (32 - value.leading_zeros()) as u8
}
