//! What stands beside a turn of a short story.
//!
//! The ranking knows novels, in which "her mother" and "the lawyer" are mostly somebody whom the story has told much
//! of, and a name that stands beside a line only once seldom speaks it. In a short story most people are named only
//! once: there whoever stands beside a line speaks it, and the chain has to guess only between such lines.

use super::candidates::{Candidate, FAR};
use super::heard::Heard;
use super::lattice::{Gap, Reply};
use super::links::{is_cleft, Relation};
use super::presence::Coming;
use super::pronouns::{is_acted_on, is_modified, lead_start, Telling};
use super::reading::Answer;
use super::scene::{Scene, Way};
use super::turns::Turn;
use crate::limits;
use crate::mentions::{self, Form, Gender, Mention, Number, Person};
use crate::passes::Passes;
use crate::speakers::{Address, SpeakerId};
use crate::text::{hashes, same, Text};

/// A story with fewer turns is short. Twelve of our own with 33 to 60 lines gain two in a hundred by that; pieces of
/// novels that are as long lose one, for they tell of people whom the novel has named before.
pub(super) const TURNS: usize = 100;

/// This share of the lines of short stories beside which somebody stands is right; no answer is given as surer.
const SURE: f32 = 0.9;

impl Scene<'_> {
    /// Leaves those candidates who may be meant by what stands beside a turn that is not settled, and by what was told
    /// before it.
    pub(super) fn restrict(&self, at: usize, candidates: &mut Vec<Candidate>) {
        // "Tibbs was at the door. “Anything, Tibbs?”"
        if self.is_beat(at) {
            keep(candidates, 1, |c| !self.is_called(at, c.speaker));
        }
        match self.turns[at].source.map(|at| &self.input.mentions[at]) {
            None => self.restrict_bare(at, candidates),
            Some(mention) if self.is_nobody_named(at, mention) => candidates.clear(),
            Some(_) if self.is_other(&self.turns[at]) => {
                let last = self.named_before(at);
                candidates.retain(|c| Some(c.speaker) != last && !self.is_narrator(c));
                let other = last.and_then(|last| self.joined_with(at, last));
                keep(candidates, 1, |c| Some(c.speaker) == other);
            }
            // "said a voice", "said the man in the grey coat": nobody who has just spoken.
            Some(mention) if is_new(&self.input.text, mention) => {
                const BACK: usize = 3;
                let spoke =
                    |c: &Candidate| self.turns[at.saturating_sub(BACK)..at].iter().any(|t| t.named == Some(c.speaker));
                candidates.retain(|c| !spoke(c) && !c.gender.excludes(mention.gender) && !self.is_narrator(c));
            }
            Some(mention) if mention.is_first_person() => candidates.retain(|c| self.is_narrator(c)),
            Some(mention) if self.is_outsider_again(at, mention) => candidates.clear(),
            // Somebody of whom the story tells only later, or nobody of the cast.
            Some(mention) if self.is_outsider(mention) => {
                candidates.retain(|c| c.distance == FAR && !c.gender.excludes(mention.gender));
            }
            Some(mention) if mention.person == Person::Third && mention.number == Number::Singular => {
                self.restrict_third(at, mention, candidates);
            }
            _ => {}
        }
    }

    /// Whether a mention is of none of those whom the story names: "cried the boys", "someone cried", "A tall man came in.
    /// “Good evening,” said the stranger."
    fn is_nobody_named(&self, at: usize, mention: &Mention) -> bool {
        is_group(mention)
            || mention.is_indefinite()
            || mention.person == Person::Second
            || mentions::follows_group(&self.input.mentions, mention)
            || self.has_come_in(at, mention)
    }

    /// A line without a source.
    fn restrict_bare(&self, at: usize, candidates: &mut Vec<Candidate>) {
        const RUN: usize = 6;
        if matches!(self.heard(at), Some(Heard::Stranger)) {
            return candidates.clear();
        }
        // Who is told of only behind a bare line comes in later, unless he has answered here.
        let run = || (at.saturating_sub(RUN)..at).rev().take_while(|&turn| self.gap(turn + 1) == Gap::NextParagraph);
        let answers = |turn: usize| [self.hearer_before(turn), self.turns[turn].named];
        let has_answered = |c: &Candidate| run().any(|turn| answers(turn).contains(&Some(c.speaker)));
        keep(candidates, 2, |c| c.distance != FAR || self.is_narrator(c) || has_answered(c));
        // Nor who has gone.
        let presence = self.presence(at, candidates);
        let has_gone = |coming: Coming| matches!(coming, Coming::WentNow | Coming::WentBefore);
        keep(candidates, 2, |c| !has_gone(self.coming(&presence, c)));
        let beside = self.told_beside(at);
        candidates.retain(|c| !beside.contains(&Some(c.speaker)) && !self.dead.contains(&c.speaker));
        // "“Is it yours?” Tom rose.¶“It's my mother's.”", "“Is it yours?” said Tom.¶It was.¶“It's my mother's.”", but
        // "“Is it yours?” said Tom.¶Nobody spoke.¶“Whose is it?”"
        let asker = at.checked_sub(1).filter(|&before| self.asks[before]).and_then(|before| self.turns[before].named);
        let is_silent = || self.tellings_of_lead(at).is_some_and(|lead| !lead.iter().any(|t| t.subject));
        let is_next = || self.turn_before(at).is_some() || is_silent();
        if let Some(asker) = asker.filter(|_| is_next() && !self.is_unanswered(at)) {
            keep(candidates, 1, |c| c.speaker != asker);
        }
    }

    /// A line of *he* or *the man*.
    fn restrict_third(&self, at: usize, mention: &Mention, candidates: &mut Vec<Candidate>) {
        let Passes { text, mentions, speakers, .. } = self.input;
        let pronoun = self.turns[at].source.filter(|_| mention.form == Form::Pronoun);
        let acts_on = |who| {
            let is_who = |at| speakers.of_mention(at) == Some(who);
            pronoun.is_some_and(|pronoun| is_acted_on(text, mentions, pronoun, is_who))
        };
        candidates.retain(|c| !c.gender.excludes(mention.gender) && !self.is_narrator(c) && !acts_on(c.speaker));
        self.restrict_by_title(mention, candidates);
        // "Wren looked up. She smiled at the boy. “No,” he said."
        if pronoun.is_some() {
            keep(candidates, 1, |c| !self.was_of_other_gender(c, mention.gender));
        }
        // "“No,” he said.¶“Well,” said Tom.", of whom nothing was told before: that is another one.
        let next = self.turns.get(at + 1).and_then(|turn| turn.named);
        candidates.retain(|c| c.distance != FAR || Some(c.speaker) != next);
        // Nobody answers himself.
        let asker = self.asker_before(at);
        if candidates.iter().any(|c| Some(c.speaker) != asker && c.distance != FAR) {
            candidates.retain(|c| Some(c.speaker) != asker);
        }
    }

    /// Whether the last pronoun of somebody before a turn was of another gender.
    fn was_of_other_gender(&self, candidate: &Candidate, gender: Gender) -> bool {
        const BACK: usize = 8;
        let mut next = candidate.last;
        for _ in 0..BACK {
            let Some(telling) = self.tellings.get(next as usize) else { break };
            let mention = &self.input.mentions[telling.mention as usize];
            if mention.form == Form::Pronoun {
                return mention.gender.excludes(gender);
            }
            next = telling.before;
        }
        false
    }

    fn is_narrator(&self, candidate: &Candidate) -> bool {
        Some(candidate.speaker) == self.input.speakers.narrator
    }

    /// Leaves those out whom their titles tell from a child, if others are left: the boy is not the judge.
    fn restrict_by_title(&self, mention: &Mention, candidates: &mut Vec<Candidate>) {
        let is_child = is_child(&self.input.text, mention);
        let is_titled = |c: &Candidate| {
            let address = self.input.speakers.get(c.speaker).address;
            matches!(address, Address::Mister | Address::Wife | Address::Rank)
        };
        keep(candidates, 1, |c| !(is_child && is_titled(c)));
    }

    /// Whether somebody acts beside a turn, and no verb of saying stands there.
    fn is_beat(&self, at: usize) -> bool {
        matches!(self.turns[at].relation, Relation::BeatBefore | Relation::BeatAfter)
    }

    /// Whether a turn calls somebody.
    pub(super) fn is_called(&self, at: usize, who: SpeakerId) -> bool {
        self.calls(at).iter().any(|call| call.way == Way::Called && call.speaker == who)
    }

    /// Whether a turn calls somebody, or talks about him: *“Is Ann at home?”*
    pub(super) fn is_named(&self, at: usize, who: SpeakerId) -> bool {
        self.calls(at).iter().any(|call| call.way != Way::Own && call.speaker == who)
    }

    /// With whom the narration before a turn has last named somebody in one breath: *Tom and **Ben** sat there*.
    fn joined_with(&self, at: usize, who: SpeakerId) -> Option<SpeakerId> {
        let before = self.tellings_in(0..self.turns[at].tokens.start);
        let near = &before[before.len().saturating_sub(limits::TELLINGS_BEFORE)..];
        let joins = |pair: &&[Telling]| {
            let end = self.input.mentions[pair[0].mention as usize].end as usize;
            self.input.text.is_word(end, "and") && pair[1].token as usize == end + 1
        };
        let pair = near.windows(2).rev().filter(joins).find(|pair| pair.iter().any(|t| t.speaker == who))?;
        pair.iter().map(|t| t.speaker).find(|&other| other != who)
    }

    /// Whether a mention is of somebody of whom the story has told nothing but that he has come in since the turn before.
    fn has_come_in(&self, at: usize, mention: &Mention) -> bool {
        const NEWCOMERS: [u32; 4] = hashes("newcomer stranger visitor intruder");
        let spoken = at.checked_sub(1).map_or(0, |before| self.turns[before].tokens.end);
        let has_come = self.strangers_between(spoken, mention.start as usize).next().is_some();
        has_come && NEWCOMERS.contains(&self.input.text.hash(mention.head as usize))
    }

    /// The strangers who come into the story between two tokens.
    fn strangers_between(&self, from: usize, until: usize) -> impl Iterator<Item = &Mention> {
        let mention = |&at: &u32| &self.input.mentions[at as usize];
        let first = self.strangers.partition_point(|at| (mention(at).start as usize) < from);
        self.strangers[first..].iter().map(mention).take_while(move |m| (m.start as usize) < until)
    }

    /// Whether a pronoun beside a turn goes on from a stranger whom the cast does not have: *A tall man came in. “Good
    /// evening,” **he** said.*
    fn is_outsider(&self, pronoun: &Mention) -> bool {
        let (start, gender) = (pronoun.start as usize, pronoun.gender);
        if !self.input.speakers.closed_cast || pronoun.form != Form::Pronoun {
            return false;
        }
        self.strangers_between(lead_start(self.input, start), start).any(|m| m.gender == gender)
    }

    /// Whether a description is of a stranger whom the cast does not have: *A tall man came in. … “Good evening,” said **the
    /// man**.*
    fn is_outsider_again(&self, at: usize, mention: &Mention) -> bool {
        const BACK: usize = 4;
        let text = &self.input.text;
        let first = self.turns[at.saturating_sub(BACK)].tokens.end;
        let is_same = |stranger: &Mention| text.hash(stranger.head as usize) == text.hash(mention.head as usize);
        let closed = self.input.speakers.closed_cast && mention.form == Form::Description;
        closed && self.strangers_between(first, mention.start as usize).any(is_same)
    }

    /// Who alone can speak a turn of a short story, for what stands beside it.
    pub(super) fn settled(&self, at: usize) -> Option<SpeakerId> {
        if !self.is_short {
            return None;
        }
        if let Some(speaker) = self.own_name(at) {
            return Some(speaker);
        }
        let (turn, speakers) = (&self.turns[at], &self.input.speakers);
        let Some(source) = turn.source else { return self.settled_bare(at) };
        if let Some(bearer) = self.bearer_of_voice(at, source) {
            return Some(bearer).filter(|&bearer| self.may_answer(bearer));
        }
        let speaker = match self.input.mentions[source].form {
            // "Tibbs was at the door. “Anything, Tibbs?”"
            Form::Name => speakers.of_mention(source).filter(|&who| !(self.is_beat(at) && self.is_called(at, who))),
            Form::Description => self.described(at, source),
            Form::Pronoun if turn.is_first_person => speakers.narrator,
            Form::Pronoun if self.is_other(turn) => self.told_before(at),
            Form::Pronoun if self.is_one_of_two(source) => self.one_of_two(source),
            Form::Pronoun if self.input.mentions[source].is_indefinite() => self.revealed_behind(at),
            Form::Pronoun if self.input.mentions[source].gender == Gender::Neuter => self.creature_before(at),
            Form::Pronoun => {
                let told =
                    || self.telling(source).filter(|telling| self.goes_on_from_actor(at, telling)).map(|t| t.speaker);
                let known = self.asked_beside(at).or_else(told).map(|told| self.not_next(at, told));
                let hearer = || self.hearer_before(at).or_else(|| self.asked_before_pause(at));
                known.or_else(|| hearer().filter(|&hearer| self.agrees(turn, hearer)))
            }
        };
        speaker.filter(|&speaker| self.may_answer(speaker))
    }

    /// *the former*, *the latter*
    fn is_one_of_two(&self, source: usize) -> bool {
        matches!(self.input.text.word(self.input.mentions[source].head as usize), "former" | "latter")
    }

    /// *Ann met **Tom**.¶“Is it late?” said **the latter**.*: of the two whom the narration has named last.
    fn one_of_two(&self, source: usize) -> Option<SpeakerId> {
        let mention = &self.input.mentions[source];
        let before = self.tellings_in(0..mention.start as usize).iter().rev().take(limits::TELLINGS_BEFORE);
        let mut named = before.filter(|telling| !telling.is_pronoun).map(|telling| telling.speaker);
        let latter = named.next()?;
        let is_latter = self.input.text.is_word(mention.head as usize, "latter");
        if is_latter {
            Some(latter)
        } else {
            named.find(|&former| former != latter)
        }
    }

    /// Who speaks a turn that a description stands beside.
    fn described(&self, at: usize, source: usize) -> Option<SpeakerId> {
        let (telling, named) = (self.telling(source), self.input.speakers.of_mention(source));
        let own = named.map(|who| self.by_own_name(who));
        if own != named {
            return own;
        }
        // "The line hissed.", but "said the line"
        let is_beat = self.is_beat(at);
        let is_guessed =
            telling.is_some_and(|telling| telling.is_pronoun) || !is_beat && self.may_have_name(at, source);
        let told = telling.map(|telling| telling.speaker).or(named.filter(|_| !is_beat));
        told.filter(|_| !is_guessed).map(|who| self.by_own_name(who))
    }

    /// Who alone can speak a line without a source.
    fn settled_bare(&self, at: usize) -> Option<SpeakerId> {
        match self.heard(at) {
            Some(Heard::Somebody(speaker)) => return Some(speaker).filter(|&who| self.may_answer(who)),
            Some(Heard::Stranger) => return None,
            None => {}
        }
        let speakers = &self.input.speakers;
        // "Get down, Bess", and not "Get down, Mummy", who may have another name in the narration.
        let is_told = |&hearer: &SpeakerId| {
            let hearer = speakers.get(hearer);
            hearer.is_told_of() || hearer.address != Address::None && speakers.narrator.is_none()
        };
        let hearer = self.hearer_before(at).filter(|hearer| self.asks[at - 1] || is_told(hearer));
        let speaker = hearer
            .or_else(|| self.approached_before(at))
            .or_else(|| self.asked_and_told_of(at))
            .or_else(|| self.child(at))
            .or_else(|| self.shouted_before(at))
            .or_else(|| self.leads(at))
            .or_else(|| self.meets(at))
            .or_else(|| self.comes(at))
            .or_else(|| self.opens(at))
            .or_else(|| self.called_behind(at));
        let beside = self.told_beside(at);
        speaker.filter(|&who| !self.is_named(at, who) && !beside.contains(&Some(who)))
    }

    /// *Tom gave **Peter** the map.¶“It is torn,” he said.¶“It is not,” said Tom.*: nobody answers himself, so that he is the
    /// other man who is told of there.
    fn not_next(&self, at: usize, told: SpeakerId) -> SpeakerId {
        if self.turn_behind(at).and_then(|next| self.turns[next].named) != Some(told) {
            return told;
        }
        let lead = self.tellings_of_lead(at).unwrap_or_default();
        let mut others =
            lead.iter().filter(|t| t.speaker != told && !t.is_pronoun && self.agrees(&self.turns[at], t.speaker));
        others.next_back().map_or(told, |other| other.speaker)
    }

    /// *“Who is it?” said a voice behind him. **The butler** had come out.*
    fn bearer_of_voice(&self, at: usize, source: usize) -> Option<SpeakerId> {
        // "said a voice. Ann turned."
        const HEARS: [u32; 9] = hashes("turned looked jumped started froze spun whirled stopped listened");
        let Passes { text, mentions, speakers, .. } = self.input;
        if !text.is_word(mentions[source].head as usize, "voice") || !mentions[source].opens_new(text) {
            return None;
        }
        let paragraph = self.turns[at].around(text).end;
        let end = self.turns.get(at + 1).map_or(paragraph, |next| next.tokens.start.min(paragraph));
        let mut behind = (source + 1..mentions.len()).take_while(|&at| (mentions[at].start as usize) < end);
        let acts = |&at: &usize| {
            let mention = &mentions[at];
            let begins = text.begins_sentence(mention.start as usize) && mention.subject && !mention.quoted;
            let hears = HEARS.contains(&text.hash(mention.end as usize));
            begins && mention.form != Form::Pronoun && mention.nature.may_be_person() && !hears
        };
        behind.find(acts).and_then(|at| speakers.of_mention(at))
    }

    /// *Somebody behind me said, “Stop.”¶I turned round. It was **Lee**.*
    fn revealed_behind(&self, at: usize) -> Option<SpeakerId> {
        const NEAR: usize = 12;
        let Passes { text, mentions, speakers, .. } = self.input;
        let start = self.turns[at].tokens.end;
        let end = self.turns.get(at + 1).map_or(text.tokens.len(), |next| next.tokens.start);
        let was = (start..end.min(start + NEAR)).find(|&at| is_cleft(text, at))?;
        // "It was Lee who answered."
        let is_told = |name: &Mention| name.form == Form::Name && !text.is_word(name.end as usize, "who");
        let name = mentions.beginning_at(was).filter(|&name| is_told(&mentions[name]))?;
        speakers.of_mention(name)
    }

    /// Who without a name acts last before a turn: *The dragon stirred. “Who comes?” **it** said.*
    fn creature_before(&self, at: usize) -> Option<SpeakerId> {
        let start = self.turns[at].tokens.start;
        let mut here = self.tellings_in(lead_start(self.input, start)..start).iter();
        let is_it = |who| {
            let who = self.input.speakers.get(who);
            !who.is_named && who.gender == Gender::Unknown
        };
        here.rfind(|t| t.subject && !t.is_pronoun && is_it(t.speaker)).map(|t| t.speaker)
    }

    /// Whether "the weaver", of whom the story has not told as that, may be somebody with a name who is there.
    fn may_have_name(&self, at: usize, source: usize) -> bool {
        const BACK: usize = 6;
        // Who is told of with *the* at first comes in then.
        const OPENING: usize = 14;
        const THINGS: [u32; 7] = hashes("radio intercom loudspeaker telephone phone computer machine");
        let (mentions, speakers) = (&self.input.mentions, &self.input.speakers);
        let (mention, own) = (&mentions[source], speakers.of_mention(source));
        let is_told = || (0..source).any(|earlier| !mentions[earlier].quoted && speakers.of_mention(earlier) == own);
        let is_new = own.is_none() || mention.opens_new(&self.input.text);
        // "said the smallest girl"
        let is_told_apart =
            mention.start + 1 < mention.head && self.input.text.word(mention.start as usize + 1).ends_with("est");
        // "said the dry voice", where a voice has spoken before
        let is_voice = |at: usize| self.input.text.is_word(mentions[at].head as usize, "voice");
        let speaks_again = || is_voice(source) && self.turns[..at].iter().filter_map(|turn| turn.source).any(is_voice);
        let is_thing = THINGS.contains(&self.input.text.hash(mention.head as usize));
        if at < OPENING
            || is_told_apart
            || is_thing
            || speaks_again()
            || is_new
            || mention.whose(&self.input.text).is_some()
            || is_told()
        {
            return false;
        }
        let first = at.saturating_sub(BACK);
        let told = self.tellings_in(self.turns[first].tokens.start..mention.start as usize).iter().map(|t| t.speaker);
        let may_be = |who: SpeakerId| {
            let is_other = Some(who) == self.named_before(at) || self.is_called(at, who);
            let fits = speakers.get(who).is_named && !speakers.gender(who).excludes(mention.gender);
            Some(who) != own && fits && !is_other && self.may_answer(who)
        };
        self.turns[first..at].iter().filter_map(|turn| turn.named).chain(told).any(may_be)
    }

    /// Who alone calls somebody by the kinship word that a turn has: *“Yes, papa,” said Ann.* … *“Papa, you won’t!”*
    fn child(&self, at: usize) -> Option<SpeakerId> {
        let word = self.kin[at]?;
        let callers = (0..self.turns.len()).filter(|&turn| self.kin[turn] == Some(word));
        same(callers.filter_map(|turn| self.turns[turn].named.or_else(|| self.hearer_before(turn))))
            .filter(|&child| self.named_before(at) != Some(child))
    }

    /// Who is said to speak in the paragraphs beside a turn, or acts beside the line before it: of the novels' lines beside
    /// which nobody stands, one in sixty is his.
    fn told_beside(&self, at: usize) -> [Option<SpeakerId>; 2] {
        let told = |turn: usize| {
            let own = self.own_name(turn);
            let turn = self.turns.get(turn).filter(|turn| turn.relation >= Relation::Loose || own.is_some())?;
            let narrator = self.input.speakers.narrator.filter(|_| turn.is_first_person);
            turn.named.or(narrator)
        };
        let of_turn = |turn: usize| told(turn).or_else(|| self.meant_by(turn));
        let behind = self.turn_behind(at).filter(|&next| self.reply(next) != Reply::GoesOn);
        let before = self.turn_before(at);
        // "Ann laughed. “Never.”¶“Why not?”"
        let beat = before.filter(|&turn| self.is_beat(turn)).and_then(|turn| self.turns[turn].named);
        [before.and_then(of_turn).or(beat), behind.and_then(of_turn)]
    }

    /// Whom the pronoun of a verb of saying beside a turn stands for: *“Is it late?”¶Ann looked up. “Very,” **she** said.*
    pub(super) fn meant_by(&self, at: usize) -> Option<SpeakerId> {
        let turn = self.turns.get(at).filter(|turn| turn.relation >= Relation::Loose)?;
        let told = turn.source.and_then(|source| self.telling(source));
        told.filter(|told| self.goes_on_from_actor(at, told)).map(|told| told.speaker)
    }

    /// Whom the turn before names for its speaker.
    pub(super) fn named_before(&self, at: usize) -> Option<SpeakerId> {
        at.checked_sub(1).and_then(|before| self.turns[before].named)
    }

    /// The turn of the paragraph before.
    pub(super) fn turn_before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|_| self.gap(at) == Gap::NextParagraph)
    }

    /// The turn of the paragraph behind.
    pub(super) fn turn_behind(&self, at: usize) -> Option<usize> {
        Some(at + 1).filter(|&next| self.gap(next) == Gap::NextParagraph)
    }

    /// Whether a turn's pronoun may stand for somebody.
    pub(super) fn agrees(&self, turn: &Turn, speaker: SpeakerId) -> bool {
        turn.number == Number::Singular
            && turn.gender != Gender::Unknown
            && !self.input.speakers.gender(speaker).excludes(turn.gender)
    }

    /// An answer that is no surer than such answers are right.
    pub(super) fn temper(&self, answer: Answer) -> Answer {
        if !self.is_short {
            return answer;
        }
        Answer { confidence: answer.confidence.min(SURE), ..answer }
    }

    /// Whether a pronoun goes on from somebody who acts before it in the paragraph of a turn, or in the one before if
    /// nobody speaks there.
    fn goes_on_from_actor(&self, turn: usize, pronoun: &Telling) -> bool {
        let paragraph = lead_start(self.input, self.turns[turn].tokens.start);
        let here = self.tellings_in(paragraph..pronoun.token as usize).iter();
        here.rev().take(limits::TELLINGS_BEFORE).any(|t| t.speaker == pronoun.speaker && t.subject && !t.is_pronoun)
    }
}

/// Leaves those candidates who pass, where so many do at least.
fn keep(candidates: &mut Vec<Candidate>, least: usize, passes: impl Fn(&Candidate) -> bool) {
    if candidates.iter().filter(|c| passes(c)).count() >= least {
        candidates.retain(passes);
    }
}

/// Whether a mention is of several who are not named before: "the boys", unlike "they".
fn is_group(mention: &Mention) -> bool {
    mention.form != Form::Pronoun && mention.number == Number::Plural
}

/// Whether a description is of somebody of whom the story has not told: "a man", "the man in the grey coat".
fn is_new(text: &Text<'_>, mention: &Mention) -> bool {
    mention.form == Form::Description && (mention.opens_new(text) || is_modified(text, mention))
}

/// "the boy", "a little girl".
fn is_child(text: &Text<'_>, mention: &Mention) -> bool {
    const CHILDREN: [u32; 8] = hashes("boy girl lad lass child youngster urchin maid");
    mention.form == Form::Description && CHILDREN.contains(&text.hash(mention.head as usize))
}

/// Whether a description may go on from anybody of its gender: "the young man" and "the lady", unlike "a man" and
/// "the photographer".
pub(super) fn is_vague(text: &Text<'_>, mention: &Mention) -> bool {
    const GENERIC: [u32; 10] = hashes("man woman girl boy lady gentleman lad fellow voice stranger");
    let is_generic = GENERIC.contains(&text.hash(mention.head as usize));
    mention.form == Form::Description && is_generic && !mention.opens_new(text)
}
