//! Passages to turns, and who acts beside each.

use super::links::{is_cleft, joins, Link, Relation};
use crate::cues::Clause;
use crate::lexicon::{is, PARTS_OF_BODY, SUBORDINATORS};
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature, Number, Person};
use crate::passes::Passes;
use crate::speakers::SpeakerId;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, Kind, Text, Token};
use std::ops::Range;

/// What one person says in one paragraph, or in several that go on from one another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Turn {
    /// Into the list of spoken passages.
    pub passages: Range<usize>,
    /// From the first token of the first passage to the last one of the last.
    pub tokens: Range<usize>,
    /// Its paragraphs.
    pub paragraphs: Range<usize>,
    /// The mention that seems to speak.
    pub source: Option<usize>,
    pub clause: Option<usize>,
    pub relation: Relation,
    /// The speaker whom the source names.
    pub named: Option<SpeakerId>,
    pub gender: Gender,
    pub number: Number,
    pub is_first_person: bool,
    /// Who speaks together with the source: *Ann and Tom said*.
    pub joint: Option<usize>,
}

impl Turn {
    /// The clause of reporting beside it.
    pub fn clause<'a>(&self, input: &'a Passes<'_>) -> Option<&'a Clause> {
        input.clauses.get(self.clause?)
    }

    /// The tokens of its paragraphs.
    pub fn around(&self, text: &Text<'_>) -> Range<usize> {
        text.paragraph_tokens(self.paragraphs.start).start..text.paragraph_tokens(self.paragraphs.end - 1).end
    }

    /// Where the paragraph behind it begins.
    pub fn start_behind(&self, text: &Text<'_>) -> Option<usize> {
        let next = self.paragraphs.end;
        (next < text.paragraph_count()).then(|| text.paragraph_tokens(next).start)
    }
}

/// Everything that turns are made of.
pub(super) struct Maker<'a> {
    pub input: &'a Passes<'a>,
    pub links: &'a [Link],
    /// The paragraph of each passage.
    pub paragraphs: &'a [usize],
}

impl Maker<'_> {
    /// The turns that the spoken passages make, in order.
    pub fn turns(&self, spoken: &[usize]) -> Vec<Turn> {
        let mut turns: Vec<Turn> = Vec::new();
        for (at, &passage) in spoken.iter().enumerate() {
            let outer = self.input.passages[passage].outer.clone();
            let paragraph = self.paragraphs[passage];
            let last = self.input.text.paragraph_of(outer.end.saturating_sub(1));
            let goes_on = turns.last().is_some_and(|turn| self.goes_on(turn, passage, paragraph));
            let goes_on = goes_on && !self.replies(&turns, passage);
            match turns.last_mut().filter(|_| goes_on) {
                Some(turn) => {
                    turn.passages.end = at + 1;
                    turn.tokens.end = outer.end;
                    turn.paragraphs.end = last + 1;
                }
                None => turns.push(Turn {
                    passages: at..at + 1,
                    tokens: outer,
                    paragraphs: paragraph..last + 1,
                    ..Turn::default()
                }),
            }
            let last = turns.len() - 1;
            self.take_link(&mut turns[last], passage);
        }
        for at in 0..turns.len() {
            let until = turns.get(at + 1).map_or(self.input.text.tokens.len(), |next| next.tokens.start);
            let from = at.checked_sub(1).map_or(0, |before| turns[before].tokens.end);
            let turn = &mut turns[at];
            self.take_beat(turn, from, until);
            self.describe(turn);
        }
        turns
    }

    /// Whether a passage belongs to a turn: it stands in the turn's paragraph, or goes on from the one
    /// before, and no other subject says it.
    fn goes_on(&self, turn: &Turn, passage: usize, paragraph: usize) -> bool {
        if self.input.passages[passage].continues.is_none() && turn.paragraphs.end != paragraph + 1 {
            return false;
        }
        let own = self.links[passage];
        if self.interrupts(passage, own.subject) {
            return true;
        }
        let is_other = || self.calls(turn, passage, own.subject) || self.is_asked(turn, passage, own);
        if self.is_cut_short(turn, passage) || is_other() || self.is_taken_up(turn, passage, own) {
            return false;
        }
        let (Some(one), Some(two)) = (turn.source, own.subject) else { return true };
        if own.relation >= Relation::Before && self.changes_subject(one, two, passage) {
            return false;
        }
        own.relation < Relation::Before
            || turn.relation < Relation::Before
            || !self.are_beside(one, two, passage) && !self.is_answered(one, two, passage) && !self.differ(one, two)
    }

    /// *“I never—” “You did,” said Ann.*: whether a turn breaks off right before a passage.
    fn is_cut_short(&self, turn: &Turn, passage: usize) -> bool {
        let is_beside = turn.tokens.end == self.input.passages[passage].outer.start;
        is_beside && self.input.text.is_kind(turn.tokens.end.saturating_sub(2), Kind::Dash)
    }

    /// *“Where is it?” the man asked Ann. “Gone,” **she said**.*: whether a pronoun may be who was asked right before.
    fn is_asked(&self, turn: &Turn, passage: usize, own: Link) -> bool {
        let Some(asks) = turn.clause(self.input).filter(|asks| asks.lemma == "ask") else { return false };
        let (Some(hearer), Some(one)) = (asks.hearer, own.subject) else { return false };
        let before = passage.checked_sub(1).map(|before| self.input.passages[before].inner.end.saturating_sub(1));
        let is_question = before.is_some_and(|last| self.input.text.word(last) == "?");
        let (one, is_said) = (&self.input.mentions[one], own.relation >= Relation::Before && own.clause != turn.clause);
        let is_she =
            one.form == Form::Pronoun && one.person == Person::Third && !one.gender.excludes(self.gender(hearer));
        is_question && is_said && is_she && self.begins_sentence(passage)
    }

    /// *“We will win,” Ann said. **Roe laughed.** “No.”*: whether somebody else does before a passage, in a sentence of its
    /// own, what people do when they speak.
    fn is_taken_up(&self, turn: &Turn, passage: usize, own: Link) -> bool {
        const DOES: [u32; 13] = hashes(
            "laughed smiled nodded shrugged sighed grinned frowned winced shook chuckled smirked scoffed snorted",
        );
        let Passes { text, mentions, .. } = self.input;
        let (Some(one), start) = (turn.source, self.input.passages[passage].outer.start) else { return false };
        let sentence = start.checked_sub(1).map(|last| text.sentence_around(last));
        let Some(sentence) = sentence.filter(|sentence| sentence.end == start && turn.tokens.end <= sentence.start)
        else {
            return false;
        };
        let Some(first) = mentions.beginning_at(sentence.start) else { return false };
        let who = &mentions[first];
        let acts = (who.end as usize..sentence.end)
            .any(|at| is_among(&DOES, text.hash(at)) && self.input.tags[at] == Tag::Past);
        let is_named =
            who.form == Form::Name && self.input.speakers.of_mention(first) != self.input.speakers.of_mention(one);
        let is_other = is_named || self.gender(one).excludes(who.gender);
        own.relation < Relation::Before && who.subject && acts && is_other
    }

    /// *“Where is it, **Ann**?” “Gone,” said Ann.*: whether a turn calls whoever speaks right behind it.
    fn calls(&self, turn: &Turn, passage: usize, subject: Option<usize>) -> bool {
        let is_beside = turn.source.is_none() && turn.tokens.end == self.input.passages[passage].outer.start;
        let Some(who) = subject.filter(|_| is_beside).and_then(|at| self.input.speakers.of_mention(at)) else {
            return false;
        };
        let inside =
            self.input.mentions.begun_before(turn.tokens.start)..self.input.mentions.begun_before(turn.tokens.end);
        let mut names = inside.filter(|&at| self.input.speakers.of_mention(at) == Some(who));
        names.any(|at| self.input.mentions[at].is_vocative(&self.input.text, &self.input.words))
    }

    /// Whether somebody with a name or description speaks behind somebody with a pronoun: `"Who?" she asked. "Nobody,"
    /// said a clerk.`
    fn is_answered(&self, one: usize, two: usize, passage: usize) -> bool {
        let (a, b) = (&self.input.mentions[one], &self.input.mentions[two]);
        a.form == Form::Pronoun && b.form != Form::Pronoun && a.end <= b.start && self.begins_sentence(passage)
    }

    /// Whether a passage begins a sentence.
    fn begins_sentence(&self, passage: usize) -> bool {
        self.input.text.begins_sentence(self.input.passages[passage].outer.start)
    }

    /// Whether the last turn answered another one of this paragraph, which a pronoun goes on from: `"Who?" she asked. "Lee,"
    /// said a clerk. "I see," **she said**.`
    fn replies(&self, turns: &[Turn], passage: usize) -> bool {
        let [.., first, last] = turns else { return false };
        let own = self.links[passage];
        let (Some(one), Some(two), Some(three)) = (first.source, last.source, own.subject) else { return false };
        let is_one = first.paragraphs.end == last.paragraphs.end && last.paragraphs.end == self.paragraphs[passage] + 1;
        let is_pronoun = |at: usize| self.input.mentions[at].form == Form::Pronoun;
        is_one
            && is_pronoun(three)
            && !is_pronoun(two)
            && self.input.mentions[one].person == self.input.mentions[three].person
            && !self.gender(one).excludes(self.gender(three))
            && self.begins_sentence(passage)
    }

    /// Whether the pronoun beside a passage goes on from somebody who acts before it, and not from who speaks the passage
    /// before: `"No," said Lee. Mrs. Roe rose. "Yes," she said.`
    fn changes_subject(&self, one: usize, two: usize, passage: usize) -> bool {
        let (Some(before), pronoun) = (passage.checked_sub(1), &self.input.mentions[two]) else { return false };
        if pronoun.form != Form::Pronoun || !matches!(pronoun.gender, Gender::Male | Gender::Female) {
            return false;
        }
        let from = self.input.passages[before].outer.end.max(self.input.mentions[one].end as usize);
        let begin = self.input.mentions.begun_before(from);
        let between = self.input.mentions.iter().enumerate().skip(begin).take(limits::BEAT_MENTIONS);
        let mut between = between.take_while(|(_, m)| m.start < pronoun.start);
        let opens = |m: &Mention| self.input.text.begins_sentence(m.start as usize);
        let known = |at: usize| self.input.speakers.of_mention(at);
        let acts = |(at, m): (usize, &Mention)| {
            let is_other = known(at).is_none_or(|who| known(one) != Some(who));
            m.subject && m.form != Form::Pronoun && self.gender(at) == pronoun.gender && is_other && opens(m)
        };
        between.any(acts)
    }

    /// Whether one sentence before a passage has a pronoun report, and a name: `"No," she said, and Ann said, "No!"`
    fn are_beside(&self, one: usize, two: usize, passage: usize) -> bool {
        let Some(end) = passage.checked_sub(1).map(|before| self.input.passages[before].outer.end) else {
            return false;
        };
        let (a, b) = (&self.input.mentions[one], &self.input.mentions[two]);
        let is_she = a.form == Form::Pronoun && a.person == Person::Third && b.form == Form::Name;
        // `he said "No!", and Ann said "No!"`
        if is_she && (b.start as usize).checked_sub(1).is_some_and(|and| joins(&self.input.text, and)) {
            return true;
        }
        let between = self.input.text.tokens.get(a.end as usize..b.start as usize).unwrap_or_default();
        let is_other =
            self.input.speakers.of_mention(one).is_none_or(|who| self.input.speakers.of_mention(two) != Some(who));
        is_she
            && a.start as usize >= end
            && a.end <= b.start
            && is_other
            && between.iter().all(|t| t.kind != Kind::Stop)
    }

    /// Whether the attribution of the passage before interrupts what this one goes on with, whoever acts in
    /// it: `"I hope," said Lee, when Ann came back, "that it is over."`
    fn interrupts(&self, passage: usize, subject: Option<usize>) -> bool {
        let Some(before) = passage.checked_sub(1) else { return false };
        if self.links[before].relation < Relation::After || self.has_own_clause(passage) {
            return false;
        }
        let (one, two) = (&self.input.passages[before], &self.input.passages[passage]);
        let gap = self.input.text.tokens.get(one.outer.end..two.outer.start).unwrap_or_default();
        let joined = subject.and_then(|subject| (self.input.mentions[subject].start as usize).checked_sub(1));
        let joined = joined.is_some_and(|at| joins(&self.input.text, at));
        !joined && gap.iter().all(|t| !matches!(t.kind, Kind::Stop | Kind::Semicolon))
    }

    /// Whether a passage behind an attributed one has a clause of reporting too: `"No," said Lee, and "No!" cried Ann.`
    /// What begins with a small letter goes on, whatever returned before it.
    fn has_own_clause(&self, passage: usize) -> bool {
        let link = self.links[passage];
        let first = self.input.text.tokens.get(self.input.passages[passage].inner.start);
        // An "I" has a capital anywhere.
        let is_capital = |t: &Token| t.is_capital() && t.hash != hash_of("i");
        let begins = link.relation >= Relation::After || first.is_some_and(is_capital);
        begins && link.relation >= Relation::Before && link.clause.is_some()
    }

    /// The gender of whom a mention stands for, or else its own.
    fn gender(&self, at: usize) -> Gender {
        let known = self.input.speakers.of_mention(at).map_or(Gender::Unknown, |who| self.input.speakers.gender(who));
        known.or(self.input.mentions[at].gender)
    }

    /// Whether two mentions cannot be one person.
    fn differ(&self, one: usize, two: usize) -> bool {
        let (a, b) = (&self.input.mentions[one], &self.input.mentions[two]);
        let head = |m: &Mention| self.input.words.get(m.head as usize).hash;
        if a.is_indefinite() != b.is_indefinite() {
            return true;
        }
        let known = |at: usize| {
            let speaker = self.input.speakers.of_mention(at);
            speaker.filter(|&speaker| self.input.speakers.get(speaker).is_known())
        };
        let is_noun = a.form != Form::Pronoun && b.form != Form::Pronoun;
        match (known(one), known(two)) {
            (Some(x), Some(y)) => x != y,
            // "said Lee. “No,” said the cook": nobody calls one speaker by two words in a row.
            _ if is_noun && head(a) != head(b) => true,
            _ => a.person != b.person || self.gender(one).excludes(self.gender(two)),
        }
    }

    /// Lets the clause beside a passage speak for the turn, if it is nearer than the one before
    /// or names where that does not.
    fn take_link(&self, turn: &mut Turn, passage: usize) {
        let link = self.links[passage];
        let is_name = |at: Option<usize>| at.is_some_and(|at| self.input.mentions[at].form == Form::Name);
        let rank = |subject, relation| (relation >= Relation::Before, is_name(subject), relation);
        if rank(link.subject, link.relation) > rank(turn.source, turn.relation) {
            (turn.source, turn.clause, turn.relation) = (link.subject, link.clause, link.relation);
        }
    }

    /// Without a clause: who acts in the sentence before or behind, within the paragraph and
    /// between the turns on both sides.
    fn take_beat(&self, turn: &mut Turn, from: usize, until: usize) {
        if turn.source.is_some() {
            return;
        }
        let around = turn.around(&self.input.text);
        let first = around.start.max(from);
        let before = self.beat(first, turn.tokens.start, true).map(|beat| self.looked_at(beat, first).unwrap_or(beat));
        let inside = || self.beat(turn.tokens.start, turn.tokens.end, false);
        // "A card hung in the window: “Thanks to all.” Roe laughed."
        let is_led = turn.tokens.start.checked_sub(1).is_some_and(|at| self.input.text.is_kind(at, Kind::Colon));
        let until = if is_led { turn.tokens.end } else { until };
        let last = around.end.min(until);
        let behind = || inside().or_else(|| self.beat(turn.tokens.end, last, false));
        // "The crowd rose. “Order!” Roe banged the table."
        let is_crowd = |&at: &usize| self.is_crowd(at) && behind().is_some_and(|at| self.is_person(at));
        if let Some(source) = before.filter(|at| !is_crowd(at)) {
            (turn.source, turn.relation) = (Some(source), Relation::BeatBefore);
        } else if let Some(source) = behind().or_else(|| self.told_behind(turn, until)) {
            (turn.source, turn.relation) = (Some(source), Relation::BeatAfter);
        }
    }

    /// *She unwound the cloth. **His hand was** black. “Does it hurt?”*: who acts in the sentence before one that tells no more
    /// than what somebody else looks like.
    fn looked_at(&self, beat: usize, from: usize) -> Option<usize> {
        let Passes { text, mentions, tags, .. } = self.input;
        let mention = &mentions[beat];
        let sentence = text.sentence_around(mention.start as usize).start;
        let body = mention.end as usize;
        let is_seen =
            mention.possessive && mention.start as usize == sentence && matches!(text.word(body + 1), "was" | "were");
        let before = self.beat(from, sentence, true).filter(|_| is_seen && tags[body].is_noun())?;
        self.gender(before).excludes(mention.gender).then_some(before)
    }

    /// Whether a mention is a group or a thing of which no name is known.
    fn is_crowd(&self, at: usize) -> bool {
        let mention = &self.input.mentions[at];
        mention.form == Form::Description && mention.nature != Nature::Person
    }

    /// Whether a mention is somebody's name.
    fn is_person(&self, at: usize) -> bool {
        let mention = &self.input.mentions[at];
        mention.form == Form::Name && mention.nature.may_be_person()
    }

    /// Whom the paragraph behind a turn names for the speaker: *“Well?”¶It was **Lee***, *The speaker was **Lee***.
    fn told_behind(&self, turn: &Turn, until: usize) -> Option<usize> {
        let start = turn.start_behind(&self.input.text)?;
        let is_speaker = self.input.text.is_word(start, "the") && self.input.text.is_word(start + 1, "speaker");
        let name = start + if is_speaker { 3 } else { 2 };
        let is_told = is_cleft(&self.input.text, name) || is_speaker && self.input.text.is_word(start + 2, "was");
        let at = self.input.mentions.beginning_at(name).filter(|_| name < until && is_told)?;
        let mention = &self.input.mentions[at];
        let end = mention.end as usize;
        // "It was Lee who came", but "It was Lee who had spoken."
        let acts = self.input.text.is_word(end, "who")
            && !(end..end + 3).any(|at| self.input.text.word(at).starts_with("spoke"));
        (mention.nature == Nature::Person && !mention.possessive && !acts).then_some(at)
    }

    /// The subject of the last, or the first, sentence among the tokens.
    fn beat(&self, from: usize, until: usize, last: bool) -> Option<usize> {
        if from >= until {
            return None;
        }
        let from = if last { self.input.text.sentence_around(until - 1).start.max(from) } else { from };
        let begin = self.input.mentions.begun_before(from);
        let here = self.input.mentions.iter().enumerate().skip(begin).take(limits::BEAT_MENTIONS);
        let here = here.take_while(|(_, m)| (m.end as usize) <= until);
        // "One saw that she was old.", "Nobody moved."
        const ANYONE: [u32; 4] = hashes("one anyone anybody nobody");
        let is_anyone =
            |m: &Mention| m.form == Form::Pronoun && ANYONE.contains(&self.input.text.hash(m.start as usize));
        let may_act = |m: &Mention| m.subject && m.gender != Gender::Neuter && !is_anyone(m);
        let acts = |m: &Mention| may_act(m) && !self.is_who(m) && !self.hears(m);
        let shows = |m: &Mention| m.possessive && self.input.text.tokens.get(m.end as usize..).is_some_and(is_part);
        let mut here = here
            .filter(|(_, m)| !m.quoted && (acts(m) || shows(m) || is_cleft(&self.input.text, m.start as usize)))
            .map(|(at, _)| at);
        let first = here.next()?;
        // "When he had gone, Ann shut the door. “Well!”"
        let behind_comma =
            |&at: &usize| self.input.text.is_comma((self.input.mentions[at].start as usize).saturating_sub(1));
        let first = if self.opens_aside(first) { here.clone().find(behind_comma).unwrap_or(first) } else { first };
        // "Tom took a step forward; but Dan held up a hand. “Wait.”"
        Some(here.filter(|&at| last && self.acts_by_itself(at)).last().unwrap_or(first))
    }

    /// Whether somebody acts in a subordinate clause at the head of its sentence: *When **he** had gone, Ann shut the door*,
    /// *Asked if **the owners** had called, Lee shrugged*, *Seeing **Tom** wince, Lee shrugged.*
    fn opens_aside(&self, at: usize) -> bool {
        let text = &self.input.text;
        let Some(opener) = (self.input.mentions[at].start as usize).checked_sub(1) else { return false };
        let is_opener = SUBORDINATORS.contains(&text.hash(opener))
            || matches!(text.word(opener), "as" | "whether" | "how" | "why" | "what" | "To")
            || self.input.tags[opener] == Tag::Gerund;
        // "As soon as"
        let head = match opener.checked_sub(1).map_or("", |before| text.word(before)) {
            "soon" => opener.saturating_sub(2),
            "Asked" | "Pressed" => opener - 1,
            _ => opener,
        };
        is_opener && text.begins_sentence(head)
    }

    /// Whether a clause of its own begins with somebody and tells what they do: *…, **but Dan held up** a hand*.
    fn acts_by_itself(&self, at: usize) -> bool {
        let mention = &self.input.mentions[at];
        let start = mention.start as usize;
        const JOINTS: [u32; 4] = hashes("and but so yet");
        let joint = start.checked_sub(1).filter(|&joint| JOINTS.contains(&self.input.text.hash(joint)));
        let pause = joint.unwrap_or(start).checked_sub(1);
        let is_pause =
            |at: usize| self.input.text.is_kind(at, Kind::Semicolon) || joint.is_some() && self.input.text.is_comma(at);
        // "but Dan only shrugged"
        let end = mention.end as usize;
        let verb = end + usize::from(self.input.tags.get(end) == Some(&Tag::Adverb));
        // "but Dan did not", and not "but Dan was gone"
        let is_state = self.input.words.get(verb).entry.any(is::AUXILIARY) && !self.input.text.is_word(verb, "did");
        let acts = matches!(self.input.tags.get(verb), Some(Tag::Past | Tag::Participle)) && !is_state;
        pause.is_some_and(is_pause) && mention.subject && acts
    }

    /// "I could hear", "I thought": somebody else goes on speaking.
    fn hears(&self, mention: &Mention) -> bool {
        const HEARS: [u32; 4] = hashes("hear heard hears hearing");
        const THINKS: [u32; 7] = hashes("thought knew know guessed supposed wondered suppose");
        const AUXILIARIES: usize = 4;
        let behind = mention.end as usize..mention.end as usize + AUXILIARIES;
        let verb = behind.into_iter().find(|&at| !self.input.words.get(at).entry.any(is::AUXILIARY));
        let verb = verb.map_or(0, |at| self.input.text.hash(at));
        HEARS.contains(&verb) || mention.person == Person::First && THINKS.contains(&verb)
    }

    /// "her brother": somebody else for every owner.
    fn is_kin(&self, mention: &Mention) -> bool {
        let entry = |at: u32| self.input.words.get(at as usize).entry;
        mention.form == Form::Description
            && entry(mention.head).any(is::KIN)
            && entry(mention.start).any(is::POSSESSIVE)
    }

    /// Who speaks together with the source: `"No!" cried Ann and Tom`, `Ann and Tom cried, "No!"`
    fn joint(&self, turn: &Turn, at: usize) -> Option<usize> {
        let is_one = |m: &&Mention| m.form != Form::Pronoun && m.number == Number::Singular && !m.possessive;
        let is_pair = |one: usize| match self.input.mentions.get(one..one + 2) {
            Some([one, two]) => {
                let is_joined = self.input.text.is_word(one.end as usize, "and") && one.end + 1 == two.start;
                is_joined && is_one(&one) && is_one(&two)
            }
            _ => false,
        };
        let acts =
            |at: usize| self.input.tags.get(self.input.mentions[at].end as usize).is_some_and(|tag| tag.is_finite());
        match turn.relation {
            Relation::Inverted => Some(at + 1).filter(|&next| is_pair(at) && !acts(next)),
            Relation::Before | Relation::After => {
                at.checked_sub(1).filter(|&first| is_pair(first) && self.input.mentions[first].subject)
            }
            _ => None,
        }
    }

    /// The pronoun of a relative clause.
    fn is_who(&self, mention: &Mention) -> bool {
        self.input.text.is_word(mention.head as usize, "who")
    }

    /// What the source tells of the speaker.
    fn describe(&self, turn: &mut Turn) {
        let Some(at) = turn.source else { return };
        let mention = &self.input.mentions[at];
        turn.number = mention.number;
        turn.is_first_person = mention.is_first_person();
        turn.joint = self.joint(turn, at);
        if turn.joint.is_some() {
            turn.number = Number::Plural;
            return;
        }
        // A cast may have "her brother" for somebody's name.
        let is_member = |who: &SpeakerId| self.input.speakers.get(*who).member.is_some();
        turn.named = self.input.speakers.of_mention(at).filter(|who| is_member(who) || !self.is_kin(mention));
        let known = turn.named.map_or(Gender::Unknown, |speaker| self.input.speakers.gender(speaker));
        turn.gender = match mention.form {
            Form::Name => known,
            _ => mention.gender.or(known),
        };
    }
}

/// Whether a possessive ending, if there is one, and a part of the body follow that show how somebody speaks:
/// "Lee's voice shook", "her eyes".
pub(super) fn is_part(behind: &[Token]) -> bool {
    let ending = usize::from(behind.first().is_some_and(|token| token.kind == Kind::Clitic));
    behind.get(ending).is_some_and(|token| is_among(&PARTS_OF_BODY, token.hash))
}
