//! What connects a candidate with a turn.
//!
//! A feature is a template, the context of the turn and a small value; its number is its
//! place among the weights, so that nothing is hashed.

use super::addressees::Hearer;
use super::candidates::{zone, Candidate, FAR};
use super::descriptions;
use super::lattice::Gap;
use super::links::Relation;
use super::math::bit_length;
use super::presence::Presence;
use super::scene::{Call, Scene};
use super::turns::Turn;
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature, Number};
use crate::model::Values;
use crate::speakers::{Speaker, SpeakerId};

/// A place among the weights.
pub(crate) type Feature = u16;

/// What a feature is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Template {
    Kind,
    Source,
    Gender,
    /// How the description beside the turn goes with the title.
    Described,
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
    /// Who is there: see [`presence`](super::presence).
    Present,
    Coming,
    Fresh,
    Strange,
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

/// How the source of a turn is called, as its context tells it.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
enum SourceForm {
    Name,
    /// A pronoun of one person that shows the gender.
    Gendered,
    FirstPerson,
    Description,
    OtherPronoun,
}

impl SourceForm {
    const COUNT: u8 = SourceForm::OtherPronoun as u8 + 1;
    /// Beside loose cues and beats there are too few of the last ones to tell them apart.
    const COARSE: u8 = SourceForm::FirstPerson as u8 + 1;

    fn coarse(self) -> u8 {
        (self as u8).min(Self::COARSE - 1)
    }
}

/// The contexts of a turn, each for all forms of a source: nothing stands beside it, a cue, a loose cue, a beat.
mod beside {
    use super::SourceForm;

    pub const NOTHING: u8 = 0;
    pub const CUE: u8 = 1;
    pub const LOOSE: u8 = CUE + SourceForm::COUNT;
    pub const BEAT: u8 = LOOSE + SourceForm::COARSE;
    pub const COUNT: usize = (BEAT + SourceForm::COARSE) as usize;
}

/// Contexts of a turn: see [`Scene::context`].
const CONTEXTS: usize = beside::COUNT;
/// Values of a feature: those beyond count as the highest.
pub(super) const VALUES: usize = 32;

/// The rank and the distance of a candidate whom nothing before the turn mentions.
const UNMENTIONED: u8 = 15;

/// How many features there are.
pub(crate) const FEATURES: usize = TEMPLATES * CONTEXTS * VALUES;

pub(super) fn feature(template: Template, context: u8, value: u8) -> Feature {
    let value = (value as usize).min(VALUES - 1);
    ((template as usize * CONTEXTS + context as usize) * VALUES + value) as Feature
}

/// Templates, each with one value of a candidate at most.
pub(super) const TEMPLATES: usize = Template::Count as usize;

/// Writes the value of a feature to the place of its template.
pub(super) fn read(feature: Feature, values: &mut Values) {
    if let Some(place) = values.get_mut(feature as usize / (CONTEXTS * VALUES)) {
        *place = (feature as usize % VALUES) as i16;
    }
}

/// Whom the pronoun beside a turn seems to go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Antecedent {
    NoPronoun,
    Nobody,
    Known(SpeakerId),
}

/// What a turn and those around it tell, looked up once for all candidates.
pub(super) struct Outlook<'a> {
    turn: &'a Turn,
    presence: Presence,
    context: u8,
    /// Whether the turn before stands in the paragraph before, and whether it asks.
    follows: bool,
    asked: bool,
    /// What the description beside tells, if there is one.
    described: Option<descriptions::Class>,
    resolved: Antecedent,
    /// Who is named by the turn, the two before it and the two behind it.
    calls: [&'a [Call]; 5],
    /// Whom the clauses beside the turn, the one before and the one behind name as hearers.
    hearers: [Hearer; 3],
    /// The gender that a "sir" or "madam" shows in the turn, the one before and the one behind.
    polite: [Gender; 3],
    /// The four turns before and the three behind, with whether a gap stands before the turn at hand, for those before,
    /// or before them, for those behind.
    named: [Option<(&'a Turn, bool)>; 7],
    /// Who is said to speak in the turns around.
    active: Vec<SpeakerId>,
    /// Bits of the candidates whose gender does not exclude them, and of those among them who were
    /// mentioned last.
    fitting: u32,
    near: u32,
}

impl Scene<'_> {
    /// What stands beside a turn: the strength of the cue or beat, and the form of its subject.
    pub(super) fn context(&self, at: usize) -> u8 {
        let turn = &self.turns[at];
        let Some(source) = turn.source else { return beside::NOTHING };
        let form = self.source_form(turn, &self.input.mentions[source]);
        match turn.relation {
            Relation::None => beside::NOTHING,
            Relation::Inverted | Relation::After | Relation::Before => beside::CUE + form as u8,
            Relation::Loose => beside::LOOSE + form.coarse(),
            Relation::BeatBefore | Relation::BeatAfter => beside::BEAT + form.coarse(),
        }
    }

    fn source_form(&self, turn: &Turn, mention: &Mention) -> SourceForm {
        let gendered = matches!(mention.gender, Gender::Male | Gender::Female);
        match mention.form {
            _ if turn.is_first_person => SourceForm::FirstPerson,
            Form::Name => SourceForm::Name,
            Form::Description if self.is_like_name(turn, mention) || self.is_minor(turn, mention) => SourceForm::Name,
            Form::Pronoun if gendered => SourceForm::Gendered,
            Form::Description => SourceForm::Description,
            Form::Pronoun => SourceForm::OtherPronoun,
        }
    }

    /// Whether a description says who speaks as a name would. With a closed cast "the King" does, who is one of it; "the
    /// doctor" may be any doctor, also where the cast has one. Where nobody says who has which name "the Hatter" is one,
    /// and so is whoever the text calls by a name elsewhere.
    fn is_like_name(&self, turn: &Turn, mention: &Mention) -> bool {
        let (is_known, is_capital) = (self.is_known(turn), self.is_capital(mention));
        if self.input.speakers.closed_cast {
            is_known && is_capital
        } else {
            turn.named.is_some() && (is_known || is_capital)
        }
    }

    /// Whether a turn's source stands for somebody with a name.
    fn is_known(&self, turn: &Turn) -> bool {
        self.source_of(turn).is_some_and(Speaker::is_known)
    }

    /// Whether a turn's source stands for a member of the cast who has no name and is known by what he is or told of
    /// seldom: "the turnkey", unlike "the man".
    fn is_minor(&self, turn: &Turn, mention: &Mention) -> bool {
        const SELDOM: u32 = 16;
        let is_telling = Gender::of(self.input.words.get(mention.head as usize).entry) == Gender::Unknown;
        self.source_of(turn).is_some_and(|s| s.is_known() && !s.is_named && (is_telling || s.told < SELDOM))
    }

    fn source_of(&self, turn: &Turn) -> Option<&Speaker> {
        turn.named.map(|named| self.input.speakers.get(named))
    }

    pub(super) fn outlook<'a>(&'a self, at: usize, candidates: &[Candidate]) -> Outlook<'a> {
        let turn = &self.turns[at];
        let (last, next) = (at.wrapping_sub(1), at + 1);
        let beside = |index: usize| Some((self.turns.get(index)?, self.gap(index.max(at)) >= Gap::OneBetween));
        let bits = |fits: &dyn Fn(&Candidate) -> bool| {
            candidates.iter().filter(|c| fits(c)).fold(0, |bits, c| bits | 1 << c.rank)
        };
        let fits = |c: &Candidate| !c.gender.excludes(turn.gender);
        Outlook {
            turn,
            presence: self.presence(at, candidates),
            context: self.context(at),
            follows: self.gap(at) == Gap::NextParagraph,
            asked: self.asks.get(last).copied().unwrap_or(false),
            described: turn.source.and_then(|source| descriptions::class(self.input, &self.input.mentions[source])),
            resolved: self.resolved(turn),
            calls: [at, last, at.wrapping_sub(2), next, at + 2].map(|turn| self.calls(turn)),
            hearers: [at, last, next].map(|turn| self.hearer(turn)),
            polite: [at, last, next].map(|turn| self.polite.get(turn).copied().unwrap_or_default()),
            named: [last, at.wrapping_sub(2), at.wrapping_sub(3), at.wrapping_sub(4), next, at + 2, at + 3].map(beside),
            active: self.active(at),
            fitting: bits(&fits),
            near: bits(&|c| fits(c) && c.rank < 4 && c.distance != FAR),
        }
    }

    fn is_capital(&self, mention: &Mention) -> bool {
        self.input.text.is_capital(mention.head as usize)
    }

    /// All features of a candidate for a turn.
    pub(super) fn features(&self, outlook: &Outlook, candidate: &Candidate, add: &mut impl FnMut(Feature)) {
        let turn = outlook.turn;
        let mut add = |template: Template, value: u8| add(feature(template, outlook.context, value));
        let speaker = self.input.speakers.get(candidate.speaker);
        let kind = match speaker.nature {
            _ if speaker.is_narrator => 1,
            Nature::Person if speaker.is_named => 2,
            Nature::Person => 3,
            _ if speaker.is_named => 4,
            _ => 5,
        };
        add(Template::Kind, kind);
        add(Template::Source, source_value(turn, candidate));
        add(Template::Gender, gender_value(turn, candidate));
        if let Some(class) = outlook.described {
            add(Template::Described, class.fit(speaker.address));
        }
        add(Template::Resolved, resolved_value(outlook, candidate));
        let mentioned = candidate.distance != FAR;
        let own = 1 << candidate.rank;
        add(Template::Rank, if mentioned { candidate.rank } else { UNMENTIONED });
        add(Template::GenderRank, if mentioned { count(outlook.fitting & (own - 1)) } else { UNMENTIONED });
        add(Template::Distance, if mentioned { bit_length(candidate.distance as usize) } else { UNMENTIONED });
        add(Template::Told, bit_length(speaker.told as usize));
        add(Template::Reports, bit_length(self.reports[candidate.speaker as usize] as usize));
        let excluded = u8::from(candidate.gender.excludes(turn.gender)) * 8;
        add(Template::Rivals, excluded + count(outlook.near & !own));
        let active = outlook.active.iter().filter(|&&speaker| speaker == candidate.speaker).count();
        add(Template::Active, bit_length(active));
        if let Some(value) = outlook.presence.present(candidate) {
            add(Template::Present, value);
        }
        add(Template::Coming, self.coming(&outlook.presence, candidate) as u8);
        add(Template::Strange, self.strangeness(&outlook.presence, candidate));
        add(Template::Fresh, self.freshness(&outlook.presence, candidate));
        calls(outlook, candidate, &mut add);
        hearers(outlook, candidate, &mut add);
        polite(outlook, candidate, &mut add);
        named(outlook, candidate, &mut add);
        for (template, &told) in ZONES.into_iter().zip(&candidate.zones).filter(|(_, &told)| told > 0) {
            add(template, told);
        }
    }

    /// Who is said to speak in the turns around, of the same scene.
    fn active(&self, at: usize) -> Vec<SpeakerId> {
        let around = at.saturating_sub(limits::TURNS_AROUND)..(at + limits::TURNS_AROUND + 1).min(self.turns.len());
        let here =
            around.filter(|&turn| self.scene_starts[turn] == self.scene_starts[at]).map(|turn| &self.turns[turn]);
        let mut active = Vec::with_capacity(2 * limits::TURNS_AROUND + 1);
        active.extend(here.filter(|turn| turn.relation >= Relation::Loose).filter_map(|turn| turn.named));
        active
    }

    fn resolved(&self, turn: &Turn) -> Antecedent {
        let Some(source) = turn.source.filter(|_| turn.named.is_none()) else { return Antecedent::NoPronoun };
        self.telling(source).map_or(Antecedent::Nobody, |telling| Antecedent::Known(telling.speaker))
    }

    pub(super) fn nobody_features(&self, at: usize, add: &mut impl FnMut(Feature)) {
        let turn = &self.turns[at];
        let value = match turn.named {
            None => 0,
            Some(named) if self.may_answer(named) => 1,
            Some(_) if self.is_known(turn) => 2,
            Some(_) => 3,
        };
        add(feature(Template::Nobody, self.context(at), value));
    }
}

/// Who is called in the turns around.
fn calls(outlook: &Outlook, candidate: &Candidate, add: &mut impl FnMut(Template, u8)) {
    use Template as T;
    let calls = [T::Called, T::CalledBefore, T::CalledBefore2, T::CalledBehind, T::CalledBehind2];
    for (template, calls) in calls.into_iter().zip(outlook.calls) {
        let own = calls.iter().filter(|call| call.speaker == candidate.speaker);
        if let Some(value) = own.map(|call| call.way as u8).max() {
            // Who is called in a question right before answers it.
            let follows = template == T::CalledBefore && outlook.follows;
            let asked = follows && outlook.asked;
            add(template, value + 4 * u8::from(follows) + 4 * u8::from(asked));
        }
    }
}

/// To whom the turns around are said.
fn hearers(outlook: &Outlook, candidate: &Candidate, add: &mut impl FnMut(Template, u8)) {
    use Template as T;
    for (template, hearer) in [T::ToldTo, T::ToldToBefore, T::ToldToBehind].into_iter().zip(outlook.hearers) {
        match hearer {
            Hearer::Known(speaker) => add(template, u8::from(speaker == candidate.speaker)),
            Hearer::Gender(gender) if candidate.gender != Gender::Unknown => {
                add(template, 2 + u8::from(gender == candidate.gender));
            }
            _ => {}
        }
    }
}

/// Who is called "sir" or "madam" in the turns around.
fn polite(outlook: &Outlook, candidate: &Candidate, add: &mut impl FnMut(Template, u8)) {
    use Template as T;
    for (template, called) in [T::Polite, T::PoliteBefore, T::PoliteBehind].into_iter().zip(outlook.polite) {
        if called != Gender::Unknown && candidate.gender != Gender::Unknown {
            add(template, u8::from(called == candidate.gender));
        }
    }
}

/// Who is named beside the turns around.
fn named(outlook: &Outlook, candidate: &Candidate, add: &mut impl FnMut(Template, u8)) {
    use Template as T;
    let named = [
        T::NamedBefore,
        T::NamedBefore2,
        T::NamedBefore3,
        T::NamedBefore4,
        T::NamedBehind,
        T::NamedBehind2,
        T::NamedBehind3,
    ];
    for (template, beside) in named.into_iter().zip(outlook.named) {
        let Some((turn, apart)) = beside else { continue };
        let beat = turn.relation < Relation::Loose;
        let other = match turn.named {
            Some(named) if named == candidate.speaker => 1 + u8::from(beat),
            Some(_) => 3 + u8::from(beat),
            None if turn.gender.excludes(candidate.gender) => 5,
            None if turn.source.is_some() && !turn.is_first_person => 6,
            None => continue,
        };
        // Turns that stand apart tell less.
        add(template, other + if apart { 8 } else { 0 });
    }
}

fn source_value(turn: &Turn, candidate: &Candidate) -> u8 {
    match turn.named {
        Some(named) if named == candidate.speaker => 8 + turn.relation as u8,
        Some(_) => turn.relation as u8,
        None => 7,
    }
}

/// Whether the pronoun beside seems to go on from the candidate.
fn resolved_value(outlook: &Outlook, candidate: &Candidate) -> u8 {
    match outlook.resolved {
        Antecedent::NoPronoun => 0,
        Antecedent::Known(speaker) if speaker == candidate.speaker => 1,
        Antecedent::Known(_) => 2,
        Antecedent::Nobody => 3,
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

fn count(bits: u32) -> u8 {
    bits.count_ones() as u8
}
