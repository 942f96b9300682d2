//! To whom a turn is said: whom its clause names, whom the narration beside it turns to, whom its words call. In a short
//! story it is they who answer.

use super::lattice::{Gap, Reply};
use super::links::Relation;
use super::scene::{Call, Scene, Way};
use super::short::is_vague;
use super::turns::Turn;
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Number, Person};
use crate::passes::Passes;
use crate::speakers::SpeakerId;
use crate::text::{hashes, is_among, same, Text};
use std::ops::Range;

/// To whom something is said.
#[derive(Clone, Copy)]
pub(super) enum Hearer {
    None,
    Known(SpeakerId),
    /// A pronoun or description of somebody.
    Gender(Gender),
}

impl Scene<'_> {
    /// Whom the clause beside a turn names as the hearer.
    pub(super) fn hearer(&self, turn: usize) -> Hearer {
        self.hearers.get(turn).copied().unwrap_or(Hearer::None)
    }

    /// Whom the clause beside a turn, or what the speaker turns to, names as the hearer, read from the text.
    pub(super) fn read_hearer(&self, turn: &Turn) -> Hearer {
        let hearer = turn.clause(self.input).and_then(|clause| clause.hearer).or_else(|| self.turned_to(turn));
        let Some(at) = hearer else { return Hearer::None };
        let mention = &self.input.mentions[at];
        if mention.is_first_person() {
            return self.input.speakers.narrator.map_or(Hearer::None, Hearer::Known);
        }
        // "said to his wife"
        let relative = self.telling(at).filter(|t| !t.is_pronoun && self.may_answer(t.speaker)).map(|t| t.speaker);
        match self.input.speakers.of_mention(at).filter(|_| mention.form == Form::Name).or(relative) {
            Some(speaker) => Hearer::Known(speaker),
            _ if mention.gender == Gender::Unknown => Hearer::None,
            _ => Hearer::Gender(mention.gender),
        }
    }

    /// To whom the narration of a turn's paragraph turns: *Lee turned **to Ann***, *said Lee, turning **to Ann***, *Lee looked
    /// **at Ann***, *“Well!” said Lee. He nodded **to Ann**. “Is it late?”*
    fn turned_to(&self, turn: &Turn) -> Option<usize> {
        let Range { start: first, end: last } = turn.around(&self.input.text);
        let is_told = |at: &usize| self.input.depths[*at] == 0;
        // The ranking of long stories has learned from what stands before and behind the words alone.
        let end = if self.is_short && turn.passages.len() > 1 { turn.tokens.end } else { turn.tokens.start };
        // Of turns, which a short story has few of, each may look through its whole paragraph.
        let reach = if self.is_short { usize::MAX } else { limits::BEAT_TOKENS };
        let before = (first..end).rev().take(reach).filter(is_told).take(limits::BEAT_TOKENS);
        let behind = (turn.tokens.end..last).take(limits::BEAT_TOKENS).filter(is_told);
        before.chain(behind).find_map(|verb| self.turns_to(verb, last))
    }

    /// To whom somebody turns, whom he looks at or gives a sign, if a token is such a verb.
    fn turns_to(&self, verb: usize, end: usize) -> Option<usize> {
        const TURN: [u32; 4] = hashes("turned turning turns addressing");
        // The ranking of long stories has learned from these alone.
        const LOOK: [u32; 6] = hashes("looked looking glanced glancing smiled smiling");
        const SIGN: [u32; 40] = hashes(
            "looks look glances glance smiles smile peered peering peers nodded nodding nods nod stared staring stares frowned
            frowning frowns gazed gazing winked winking winks squinted grinned grinning beamed beaming glared glaring scowled
            bowed bowing beckoned beckoning swung rounded leaned leaning",
        );
        const TOWARDS: [u32; 5] = hashes("at to towards toward on");
        const WORDS: usize = 4;
        let text = &self.input.text;
        let looks = |hash| LOOK.contains(&hash) || self.is_short && is_among(&SIGN, hash);
        let to = match text.hash(verb) {
            hash if TURN.contains(&hash) => (verb + 1..end).take(WORDS).find(|&at| text.is_word(at, "to")),
            // Few words have one of these behind them.
            hash => (verb + 1..verb + 3).find(|&to| TOWARDS.contains(&text.hash(to))).filter(|_| looks(hash)),
        };
        self.input.mentions.beginning_at(to? + 1)
    }

    /// To whom the turn right before is said.
    pub(super) fn hearer_before(&self, at: usize) -> Option<SpeakerId> {
        self.turn_before(at).and_then(|before| self.hearer_of(before))
    }

    /// To whom a turn is said: whom its clause names, or whom alone it calls.
    fn hearer_of(&self, at: usize) -> Option<SpeakerId> {
        let turn = &self.turns[at];
        // "Rose Cottage?" calls nobody. Of many calls in a long turn, each must not count its words.
        let words = |tokens: Range<usize>| tokens.filter(|&at| self.input.text.is_wordlike(at)).count();
        let all = words(turn.tokens.clone());
        let is_part = |call: &Call| words(self.input.mentions[call.mention as usize].tokens()) < all;
        let calls = || self.calls(at).iter().filter(|call| is_part(call) && self.calls_hearer(at, call));
        let called = || calls().map(|call| call.speaker);
        let is_told_to = turn.clause(self.input).is_some_and(|clause| clause.hearer.is_some());
        let is_told = |who: &SpeakerId| self.input.speakers.get(*who).is_told_of();
        let hearer = match self.hearer(at) {
            // "Ann looked at the porter. “What do I owe you, Tom?”"
            Hearer::Known(speaker) if is_told_to || called().next().is_none() => Some(speaker),
            // "“Thank you, Tom,” said Ann. “Now sit down, Ben.”", but not "“Well, Tom. Hot, isn't it?”"
            _ => same(called()).or_else(|| called().rfind(is_told)),
        };
        let hearer = hearer.filter(|&hearer| turn.named != Some(hearer) && self.may_answer(hearer))?;
        Some(self.asked_by(at, hearer).unwrap_or(hearer))
    }

    /// Whether somebody whom a turn calls is there: not in "“Who is there?” “**Ann**, sir.”" and "“Mrs. Lee?” “**Miss**. I am her
    /// sister.”", but in "“Is it late?” “**Ann**, shut the door.”"
    fn calls_hearer(&self, turn: usize, call: &Call) -> bool {
        const WHO: [u32; 7] = hashes("who whom whose who's which name called");
        let (text, tokens) = (&self.input.text, |turn: usize| self.turns[turn].tokens.clone());
        let mention = &self.input.mentions[call.mention as usize];
        let asks_who = |turn: usize| tokens(turn).any(|at| WHO.contains(&text.hash(at)));
        let asker = || turn.checked_sub(1).filter(|&asker| self.asks[asker]);
        let is_answer = || asker().is_some_and(|asker| text.word(mention.end as usize) == "." || asks_who(asker));
        let opens = mention.start as usize == tokens(turn).start + 1;
        call.way == Way::Called && !(opens && is_answer()) && !is_endearment(text, mention)
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

    /// Whom the clause beside the turn before names for the hearer: *“Hush,” said Ann **to Ellen**.¶“I will not,” said the
    /// other.*
    pub(super) fn told_before(&self, at: usize) -> Option<SpeakerId> {
        match self.hearer(at.checked_sub(1)?) {
            Hearer::Known(hearer) => Some(hearer),
            _ => None,
        }
    }

    /// The gender of whom a turn is said to, if its clause has a pronoun for the hearer: *Ann told **her***, not *herself*.
    fn tells(&self, at: usize) -> Option<Gender> {
        let hearer = &self.input.mentions[self.turns[at].clause(self.input)?.hearer?];
        let is_other = !self.input.text.word(hearer.head as usize).ends_with("self");
        Some(hearer.gender).filter(|&gender| is_other && hearer.form == Form::Pronoun && gender != Gender::Unknown)
    }

    /// Who asks in the turn right before, or says it to a *her*, what this one, whose verb does not go on from that, answers:
    /// "“Is it late?” asked Lee. “Not at all,” he said", "“It is late,” Ann told her.¶“Not at all,” she said".
    pub(super) fn asker_before(&self, at: usize) -> Option<SpeakerId> {
        // "“Is it late?” asked Lee.¶“Not at all,” he grinned."
        let grins = || self.reply(at) == Reply::NoVerb && self.turns[at].relation >= Relation::After;
        let may_answer = || grins() || matches!(self.reply(at), Reply::Answers | Reply::Neither);
        let is_told = |before: usize| self.tells(before) == Some(self.turns[at].gender);
        let before = self.turn_before(at).filter(|&before| (self.asks[before] || is_told(before)) && may_answer())?;
        self.turns[before].named
    }

    /// *“Where is it?” the man asked **Ann**. “Gone,” she said.*: who answers in the paragraph of a question.
    pub(super) fn asked_beside(&self, at: usize) -> Option<SpeakerId> {
        let before = at.checked_sub(1).filter(|&before| self.asks[before] && self.gap(at) == Gap::SameParagraph)?;
        let asks = self.turns[before].clause(self.input);
        let is_asked = asks.is_some_and(|asks| asks.lemma == "ask" && asks.hearer.is_some());
        self.told_before(at).filter(|&asked| is_asked && self.agrees(&self.turns[at], asked))
    }

    /// Who is asked before a paragraph in which nobody speaks: *“When, **Ann**?”¶The clock struck.¶“Soon,” she said.*
    pub(super) fn asked_before_pause(&self, at: usize) -> Option<SpeakerId> {
        let before = at.checked_sub(1).filter(|&before| self.asks[before] && self.gap(at) == Gap::OneBetween)?;
        self.hearer_of(before)
    }

    /// Who is asked before a paragraph in which he acts: *“When, Ann?”¶**She** looked up.¶“Soon.”*
    pub(super) fn asked_and_told_of(&self, at: usize) -> Option<SpeakerId> {
        let asked = self.asked_before_pause(at)?;
        let pause = self.turns[at - 1].tokens.end..self.turns[at].tokens.start;
        let acts = self.tellings_in(pause).iter().any(|told| told.subject && told.speaker == asked);
        acts.then_some(asked)
    }

    /// Whom alone the narration beside a question tells of besides who asks: *Lee tapped **Ann** on the shoulder. “Is it late?”*;
    /// not in *Lee pointed at Ann. “Is that her?”*
    pub(super) fn approached_before(&self, at: usize) -> Option<SpeakerId> {
        // "“Is it far?” said Lee, who had it from Ann.": she need not be there.
        const YOU: [u32; 6] = hashes("you your yours yourself we us");
        let Passes { text, mentions, speakers, depths, .. } = self.input;
        let before = self.turn_before(at).filter(|&before| self.asks[before])?;
        let turn = &self.turns[before];
        let told = turn.source.and_then(|source| self.telling(source)).map(|telling| telling.speaker);
        let asker = turn.named.or(told)?;
        let others = || self.tellings_in(turn.around(text)).iter().filter(|t| t.speaker != asker);
        let other = same(others().map(|t| t.speaker)).filter(|_| !others().any(|t| t.subject))?;
        let person = speakers.get(other);
        // "He sat down with the cat."
        if person.gender == Gender::Unknown && !person.is_named {
            return None;
        }
        let may_be_other = |m: &Mention| {
            let is_one = m.person == Person::Third && m.number == Number::Singular;
            m.form == Form::Pronoun && is_one && !m.gender.excludes(person.gender)
        };
        let quoted = || turn.tokens.clone().filter(|&at| depths[at] > 0);
        let is_said_to = quoted().any(|at| YOU.contains(&text.hash(at)));
        let is_about = || quoted().filter_map(|at| mentions.beginning_at(at)).any(|at| may_be_other(&mentions[at]));
        Some(other).filter(|_| is_said_to && !is_about() && !self.is_named(before, other) && self.may_answer(other))
    }

    /// Who comes to a call that ends with nothing but the name: "“Tibbs!” “Sir?”", "“And Tibbs?” “Sir?”".
    pub(super) fn shouted_before(&self, at: usize) -> Option<SpeakerId> {
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

    /// Whom alone the answer to a question calls: *“Is it late?”¶“It is, **Ann**.”*; who asks for *Dad* may not be told of.
    pub(super) fn called_behind(&self, at: usize) -> Option<SpeakerId> {
        let behind = self.turn_behind(at).filter(|_| self.asks[at])?;
        let called = self.calls(behind).iter().filter(|call| call.way == Way::Called).map(|call| call.speaker);
        let one = same(called).filter(|&one| self.may_answer(one))?;
        let is_told = self.input.speakers.get(one).is_told_of();
        ((is_told || self.kin[at].is_some())
            && self.turns[behind].named != Some(one)
            && self.named_before(at) != Some(one))
        .then_some(one)
    }
}

/// "my sweet girl", unlike "my lady": it names nobody.
fn is_endearment(text: &Text<'_>, mention: &Mention) -> bool {
    is_vague(text, mention) && text.is_word(mention.start as usize, "my") && mention.start + 1 < mention.head
}
