//! What stands beside a turn of a short story.
//!
//! The ranking knows novels, in which "her mother" and "the lawyer" are mostly somebody whom the story has told much
//! of, and a name that stands beside a line only once seldom speaks it. In a short story most people are named only
//! once: there whoever stands beside a line speaks it, and the chain has to guess only between such lines.

use super::candidates::{Candidate, FAR};
use super::features::Hearer;
use super::heard::Heard;
use super::lattice::{Gap, Reply};
use super::links::{is_cleft, Relation};
use super::presence::Coming;
use super::pronouns::{is_acted_on, is_modified, lead_start, Telling};
use super::reading::Answer;
use super::scene::{Call, Scene, Way};
use super::turns::Turn;
use crate::limits;
use crate::mentions::{self, Form, Gender, Mention, Number, Person};
use crate::passes::Passes;
use crate::speakers::{Address, SpeakerId};
use crate::text::{hashes, same, Text, Token};
use std::ops::Range;

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
            // "cried the boys", "someone cried": none of those whom the story names.
            Some(mention) if is_group(mention) || mention.is_indefinite() => candidates.clear(),
            Some(_) if self.is_other(&self.turns[at]) => {
                let last = self.named_before(at);
                candidates.retain(|c| Some(c.speaker) != last && !self.is_narrator(c));
                let other = last.and_then(|last| self.joined_with(at, last));
                keep(candidates, 1, |c| Some(c.speaker) == other);
            }
            // "A tall man came in. “Good evening,” said the stranger."
            Some(mention) if self.has_come_in(at, mention) => candidates.clear(),
            // "said a voice", "said the man in the grey coat": nobody who has just spoken.
            Some(mention) if is_new(&self.input.text, mention) => {
                const BACK: usize = 3;
                let spoke =
                    |c: &Candidate| self.turns[at.saturating_sub(BACK)..at].iter().any(|t| t.named == Some(c.speaker));
                candidates.retain(|c| !spoke(c) && !c.gender.excludes(mention.gender) && !self.is_narrator(c));
            }
            Some(mention)
                if mention.person == Person::Second || mentions::follows_group(&self.input.mentions, mention) =>
            {
                candidates.clear()
            }
            Some(mention) if mention.is_first_person() => {
                candidates.retain(|c| self.is_narrator(c));
            }
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
    fn is_named(&self, at: usize, who: SpeakerId) -> bool {
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
        let is_beat = self.is_beat(at);
        let speaker = match self.input.mentions[source].form {
            // "Tibbs was at the door. “Anything, Tibbs?”"
            Form::Name => speakers.of_mention(source).filter(|&who| !(is_beat && self.is_called(at, who))),
            Form::Description if self.has_own_name(source) => {
                speakers.of_mention(source).map(|who| self.by_own_name(who))
            }
            Form::Description if self.telling(source).is_some_and(|telling| telling.is_pronoun) => None,
            Form::Description if !is_beat && self.may_have_name(at, source) => None,
            Form::Description => {
                // "The line hissed.", but "said the line"
                let named = speakers.of_mention(source).filter(|_| !is_beat);
                let told = self.telling(source).map(|telling| telling.speaker).or(named);
                told.map(|who| self.by_own_name(who))
            }
            Form::Pronoun if turn.is_first_person => speakers.narrator,
            Form::Pronoun if self.is_other(turn) => self.told_before(at),
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
        let hearer = hearer
            .or_else(|| self.approached_before(at))
            .or_else(|| self.child(at))
            .or_else(|| self.shouted_before(at))
            .or_else(|| self.leads(at));
        let speaker = hearer.or_else(|| self.meets(at)).or_else(|| self.comes(at)).or_else(|| self.opens(at));
        let speaker = speaker.or_else(|| self.called_behind(at));
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

    /// *“Where is it?” the man asked **Ann**. “Gone,” she said.*: who answers in the paragraph of a question.
    fn asked_beside(&self, at: usize) -> Option<SpeakerId> {
        let before = at.checked_sub(1).filter(|&before| self.asks[before] && self.gap(at) == Gap::SameParagraph)?;
        let Hearer::Known(asked) = self.hearer(before) else { return None };
        let is_asked =
            self.turns[before].clause(self.input).is_some_and(|asks| asks.lemma == "ask" && asks.hearer.is_some());
        Some(asked).filter(|&asked| is_asked && self.agrees(&self.turns[at], asked))
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

    /// Whether whoever is described so has told the own name, or it was told.
    fn has_own_name(&self, source: usize) -> bool {
        self.input.speakers.of_mention(source).is_some_and(|who| self.by_own_name(who) != who)
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

    /// Who asks in the turn right before, or says it to a *her*, what this one, whose verb does not go on from that, answers:
    /// "“Is it late?” asked Lee. “Not at all,” he said", "“It is late,” Ann told her.¶“Not at all,” she said".
    fn asker_before(&self, at: usize) -> Option<SpeakerId> {
        let may_answer = || matches!(self.reply(at), Reply::Answers | Reply::Neither);
        let is_told = |before: usize| self.tells(before) == Some(self.turns[at].gender);
        let before = self.turn_before(at).filter(|&before| (self.asks[before] || is_told(before)) && may_answer())?;
        self.turns[before].named
    }

    /// The gender of whom a turn is said to, if its clause has a pronoun for the hearer: *Ann told **her***, not *herself*.
    fn tells(&self, at: usize) -> Option<Gender> {
        let hearer = &self.input.mentions[self.turns[at].clause(self.input)?.hearer?];
        let is_other = !self.input.text.word(hearer.head as usize).ends_with("self");
        Some(hearer.gender).filter(|&gender| is_other && hearer.form == Form::Pronoun && gender != Gender::Unknown)
    }

    /// Whom the clause beside the turn before names for the hearer: *“Hush,” said Ann **to Ellen**.¶“I will not,” said the
    /// other.*
    fn told_before(&self, at: usize) -> Option<SpeakerId> {
        match self.hearer(at.checked_sub(1)?) {
            Hearer::Known(hearer) => Some(hearer),
            _ => None,
        }
    }

    /// To whom the turn right before is said.
    fn hearer_before(&self, at: usize) -> Option<SpeakerId> {
        self.turn_before(at).and_then(|before| self.hearer_of(before))
    }

    /// Whom alone the narration beside a question tells of besides who asks: *Lee tapped **Ann** on the shoulder. “Is it late?”*;
    /// not in *Lee pointed at Ann. “Is that her?”*
    fn approached_before(&self, at: usize) -> Option<SpeakerId> {
        let before = self.turn_before(at).filter(|&before| self.asks[before])?;
        let turn = &self.turns[before];
        let told = turn.source.and_then(|source| self.telling(source)).map(|telling| telling.speaker);
        let asker = turn.named.or(told)?;
        let here = self.tellings_in(turn.around(&self.input.text));
        let mut others = here.iter().filter(|t| t.speaker != asker);
        let other = others.clone().next().filter(|one| others.all(|t| t.speaker == one.speaker && !t.subject))?.speaker;
        let person = self.input.speakers.get(other);
        // "He sat down with the cat."
        if person.gender == Gender::Unknown && !person.is_named {
            return None;
        }
        let gender = person.gender;
        let speaks_of = |at: usize| {
            self.input.mentions.beginning_at(at).map(|at| &self.input.mentions[at]).is_some_and(|m| {
                m.form == Form::Pronoun
                    && m.person == Person::Third
                    && m.number == Number::Singular
                    && !m.gender.excludes(gender)
            })
        };
        // "“Is it far?” said Lee, who had it from Ann.": she need not be there.
        const YOU: [u32; 6] = hashes("you your yours yourself we us");
        let quoted = || turn.tokens.clone().filter(|&at| self.input.depths[at] > 0);
        let is_said_to = quoted().any(|at| YOU.contains(&self.input.text.hash(at)));
        let is_about = || quoted().any(speaks_of);
        Some(other).filter(|_| is_said_to && !is_about() && !self.is_named(before, other) && self.may_answer(other))
    }

    /// Who is asked before a paragraph in which nobody speaks: *“When, **Ann**?”¶The clock struck.¶“Soon,” she said.*
    fn asked_before_pause(&self, at: usize) -> Option<SpeakerId> {
        let before = at.checked_sub(1).filter(|&before| self.asks[before] && self.gap(at) == Gap::OneBetween)?;
        self.hearer_of(before)
    }

    /// To whom a turn is said: whom its clause names, or whom alone it calls.
    fn hearer_of(&self, before: usize) -> Option<SpeakerId> {
        // "Rose Cottage?" calls nobody.
        let is_word = |token: &&Token| token.is_wordlike();
        let words = |tokens: Range<usize>| self.input.text.tokens[tokens].iter().filter(is_word).count();
        let all = words(self.turns[before].tokens.clone());
        // "“Who is there?” “Ann, sir.”" does not either, but "“Is it late?” “Ann, shut the door.”" does.
        const WHO: [u32; 7] = hashes("who whom whose who's which name called");
        let asks_who = |turn: usize| self.turns[turn].tokens.clone().any(|at| WHO.contains(&self.input.text.hash(at)));
        let asker = before.checked_sub(1).filter(|&asker| self.asks[asker]);
        let is_asked = asker.is_some_and(asks_who);
        // "“Mrs. Lee?” “Miss. I am her sister.”"
        let is_sentence = |end: usize| asker.is_some() && self.input.text.word(end) == ".";
        let opening = self.turns[before].tokens.start + 1;
        let is_call = |call: &&Call| {
            let mention = &self.input.mentions[call.mention as usize];
            let name = mention.tokens();
            let is_answer = name.start == opening && (is_asked || is_sentence(name.end));
            let is_name = !is_answer && !is_endearment(&self.input.text, mention);
            call.way == Way::Called && is_name && words(name) < all
        };
        let is_told_to = self.turns[before].clause(self.input).is_some_and(|clause| clause.hearer.is_some());
        let hearer = match self.hearer(before) {
            // "Ann looked at the porter. “What do I owe you, Tom?”"
            Hearer::Known(speaker) if is_told_to || self.calls(before).iter().all(|call| !is_call(&call)) => {
                Some(speaker)
            }
            // "“Thank you, Tom,” said Ann. “Now sit down, Ben.”", but not "“Well, Tom. Hot, isn't it?”"
            _ => {
                let calls = || self.calls(before).iter().filter(is_call).map(|call| call.speaker);
                let is_told = |who: &SpeakerId| self.input.speakers.get(*who).is_told_of();
                same(calls()).or_else(|| calls().rfind(is_told))
            }
        };
        let hearer = hearer.filter(|&hearer| self.turns[before].named != Some(hearer) && self.may_answer(hearer))?;
        Some(self.asked_by(before, hearer).unwrap_or(hearer))
    }

    /// Who speaks the turn before, where somebody is called whom the narration does not know: *“Who are you?” said Ann.
    /// “Your neighbour, Miss Lee,” said Tom.*
    fn asked_by(&self, turn: usize, called: SpeakerId) -> Option<SpeakerId> {
        let is_told = self.input.speakers.get(called).is_told_of();
        // Whoever calls him too is another.
        let before = self.turn_before(turn).filter(|&before| !is_told && !self.is_called(before, called))?;
        let asker = self.turns[before].named?;
        // "“Good night,” said Tom.¶“What was it, Ben?” said Ann.": Tom has another given name.
        let is_given = |who: SpeakerId| {
            let name = &self.input.speakers.get(who).name[0];
            name.len() == 1 && self.input.words.get(name.start).entry.is_given_name()
        };
        if is_given(asker) && is_given(called) {
            return None;
        }
        let gender = |who: SpeakerId| self.input.speakers.gender(who);
        (self.turns[turn].named != Some(asker) && !gender(asker).excludes(gender(called))).then_some(asker)
    }

    /// Whom alone the answer to a question calls: *“Is it late?”¶“It is, **Ann**.”*; who asks for *Dad* may not be told of.
    fn called_behind(&self, at: usize) -> Option<SpeakerId> {
        let behind = self.turn_behind(at).filter(|_| self.asks[at])?;
        let called = self.calls(behind).iter().filter(|call| call.way == Way::Called).map(|call| call.speaker);
        let one = same(called).filter(|&one| self.may_answer(one))?;
        let is_told = self.input.speakers.get(one).is_told_of();
        ((is_told || self.kin[at].is_some())
            && self.turns[behind].named != Some(one)
            && self.named_before(at) != Some(one))
        .then_some(one)
    }

    /// Who alone calls somebody by the kinship word that a turn has: *“Yes, papa,” said Ann.* … *“Papa, you won’t!”*
    fn child(&self, at: usize) -> Option<SpeakerId> {
        let word = self.kin[at]?;
        let callers = (0..self.turns.len()).filter(|&turn| self.kin[turn] == Some(word));
        same(callers.filter_map(|turn| self.turns[turn].named.or_else(|| self.hearer_before(turn))))
            .filter(|&child| self.named_before(at) != Some(child))
    }

    /// Who comes to a call that ends with nothing but the name: "“Tibbs!” “Sir?”", "“And Tibbs?” “Sir?”".
    fn shouted_before(&self, at: usize) -> Option<SpeakerId> {
        const COMES: [u32; 13] = hashes("sir yes what madam ma'am here aye coming yeah boss miss guv chief");
        const WORDS: usize = 3;
        let before = self.turn_before(at)?;
        let tokens = |turn: usize| self.turns[turn].tokens.clone();
        let mut words = tokens(at).filter(|&at| self.input.text.tokens[at].is_wordlike());
        let comes = words.next().is_some_and(|first| COMES.contains(&self.input.text.hash(first)));
        let call = self.calls(before).last().filter(|_| comes && words.count() < WORDS)?;
        let name = &self.input.mentions[call.mention as usize];
        let behind = self.input.text.word(name.end as usize);
        let is_last = tokens(before).end - name.end as usize <= 2;
        // "“Corporal.” “Sir?”"
        let is_all = name.start as usize == tokens(before).start + 1;
        let is_shout = (call.way == Way::Called || self.asks[at]) && is_last && (is_all || matches!(behind, "!" | "?"));
        Some(call.speaker).filter(|&who| is_shout && self.may_answer(who) && self.turns[before].named != Some(who))
    }

    /// Who is said to speak in the paragraphs beside a turn: of the novels' lines beside which nobody stands, one in
    /// sixty is his.
    fn told_beside(&self, at: usize) -> [Option<SpeakerId>; 2] {
        let told = |turn: usize| {
            let own = self.own_name(turn);
            let turn = self.turns.get(turn).filter(|turn| turn.relation >= Relation::Loose || own.is_some())?;
            let narrator = self.input.speakers.narrator.filter(|_| turn.is_first_person);
            turn.named.or(narrator)
        };
        let before = self.turn_before(at).and_then(told);
        let behind = self.turn_behind(at).filter(|&next| self.reply(next) != Reply::GoesOn);
        [before, behind.and_then(|next| told(next).or_else(|| self.meant_by(next)))]
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
    fn agrees(&self, turn: &Turn, speaker: SpeakerId) -> bool {
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

/// "my sweet girl", unlike "my lady": it names nobody.
fn is_endearment(text: &Text<'_>, mention: &Mention) -> bool {
    is_vague(text, mention) && text.is_word(mention.start as usize, "my") && mention.start + 1 < mention.head
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
