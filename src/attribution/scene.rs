//! The whole text as the ranking sees it: turns, tellings, calls.

use super::addressees::Hearer;
use super::antecedents::antecedents;
use super::candidates::Candidate;
use super::genre;
use super::lattice::{Gap, Lattice, Match, Reply, Step, Weights};
use super::links::{self, Link, Relation};
use super::offices;
use super::presence;
use super::pronouns::{self, Telling};
use super::short;
use super::spoken;
use super::turns::{Maker, Turn};
use super::vocatives;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::marks::{Form, Passage};
use crate::mentions::{self, Gender, Mention};
use crate::passes::Passes;
use crate::speakers::{Map, SpeakerId};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, Text};
use std::ops::Range;

impl Passes<'_> {
    /// Whether a name has its capital from more than its place: no "Prices" of "Prices rose".
    pub(super) fn is_proper(&self, name: &Mention) -> bool {
        let tag = self.tags.get(name.head as usize).copied();
        // A surname that the tagger does not know is a noun to it.
        let is_noun = || tag == Some(Tag::Noun) && !mentions::opens_bare(self.words.get(name.head as usize).hash);
        name.has_full_name() || tag == Some(Tag::Proper) || is_noun()
    }
}

/// Somebody named inside a turn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call {
    pub mention: u32,
    pub speaker: SpeakerId,
    pub way: Way,
}

/// How somebody is named inside a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Way {
    /// Talked about.
    Told = 1,
    /// Addressed: "Come here, Ann."
    Called,
    /// By who speaks: "I am Ann Lee."
    Own,
}

/// A text with its turns and everything around them that tells who speaks.
pub(crate) struct Scene<'a> {
    pub input: &'a Passes<'a>,
    /// The form of each passage, as the story shows it.
    pub settled_forms: Vec<Form>,
    /// The passages that somebody speaks: none inside another.
    pub spoken: Vec<usize>,
    /// For each passage, the clause beside it.
    pub links: Vec<Link>,
    pub turns: Vec<Turn>,
    pub(super) tellings: Vec<Telling>,
    /// Of a short story, the names of those who tell them themselves and are only described elsewhere.
    own_names: Map<SpeakerId, SpeakerId>,
    /// Of a short story, those who are dead.
    pub(super) dead: Vec<SpeakerId>,
    /// To whom each turn is said.
    pub(super) hearers: Vec<Hearer>,
    /// The mentions of those who come in and of whom the story has not told.
    pub(super) strangers: Vec<u32>,
    /// For each turn, the range of its calls.
    calls_of: Vec<Range<u32>>,
    calls: Vec<Call>,
    /// How many clauses of reporting each speaker is the subject of.
    pub(super) reports: Vec<u32>,
    /// Where the scene of each turn begins, in tokens.
    pub(super) scene_starts: Vec<u32>,
    /// Which turns ask.
    pub(super) asks: Vec<bool>,
    /// The gender of whoever is called "sir" or "madam" in each turn.
    pub(super) polite: Vec<Gender>,
    /// The word for kin by which each turn calls somebody.
    pub(super) kin: Vec<Option<u32>>,
    /// The paragraph of each passage.
    #[cfg(feature = "train")]
    paragraphs: Vec<usize>,
    /// What tells the genre, where somebody speaks.
    #[cfg(feature = "train")]
    pub genre: Option<[f32; genre::COUNT]>,
    /// Whether the text tells conversations rather than reports.
    pub is_story: bool,
    /// Whether it is a story of few turns: see [`super::short`].
    pub(super) is_short: bool,
}

impl<'a> Scene<'a> {
    /// Linear in the text. `speech` holds the weights that decide which passages of a story are spoken.
    pub fn new(input: &'a Passes<'a>, speech: &Weights) -> Self {
        let mut scene = Scene::of_turns(input, speech);
        scene.read_calls();
        if scene.is_short {
            scene.name_own();
            scene.dead = scene.read_dead();
        }
        scene.count_reports();
        (scene.tellings, scene.strangers) = pronouns::tellings(&scene);
        if scene.is_short {
            scene.name_told();
        }
        scene.hearers = scene.turns.iter().map(|turn| scene.read_hearer(turn)).collect();
        scene
    }

    /// The turns of a story or an article, of which nothing else is read yet.
    fn of_turns(input: &'a Passes<'a>, speech: &Weights) -> Self {
        let Passes { text, words, passages, depths, mentions, clauses, speakers, .. } = input;
        let mut links = links::links(text, words, passages, mentions, clauses, depths);
        let paragraphs: Vec<usize> = passages.iter().map(|passage| text.paragraph_of(passage.outer.start)).collect();
        let turns_of = |links: &[Link], spoken: &[usize]| Maker { input, links, paragraphs: &paragraphs }.turns(spoken);
        let mut settled_forms = input.forms.to_vec();
        let mut spoken = spoken_of(passages, &settled_forms);
        let mut turns = turns_of(&links, &spoken);
        let shares = (!turns.is_empty()).then(|| genre::shares(input, &turns));
        let is_story = shares.as_ref().is_some_and(|shares| genre::is_story(shares, speakers.closed_cast));
        if is_story {
            spoken::settle(&spoken::Judge::new(input, &links, &paragraphs), speech, &mut settled_forms);
            spoken = spoken_of(passages, &settled_forms);
        }
        let is_mended = !is_story
            && (links::keep_plain(text, words, passages, clauses, &mut links)
                | links::take_named(text, passages, mentions, &mut links));
        if is_story || is_mended {
            turns = turns_of(&links, &spoken);
        }
        let is_short = is_story && turns.len() < short::TURNS;
        Scene {
            input,
            tellings: Vec::new(),
            hearers: Vec::new(),
            strangers: Vec::new(),
            calls_of: Vec::with_capacity(turns.len()),
            calls: Vec::new(),
            reports: vec![0; speakers.list.len()],
            scene_starts: presence::scene_starts(input, &turns),
            asks: Vec::with_capacity(turns.len()),
            polite: Vec::with_capacity(turns.len()),
            kin: Vec::with_capacity(turns.len()),
            own_names: Map::default(),
            dead: Vec::new(),
            #[cfg(feature = "train")]
            paragraphs,
            #[cfg(feature = "train")]
            genre: shares,
            is_story,
            is_short,
            settled_forms,
            spoken,
            links,
            turns,
        }
    }

    /// *a portrait of the late **Captain Lee***
    fn read_dead(&self) -> Vec<SpeakerId> {
        let Passes { text, mentions, speakers, .. } = self.input;
        let is_late = |m: &Mention| {
            let first = m.title as usize;
            text.is_word_before(first, "late") && text.hash_before(first, 2) == hash_of("the")
        };
        let late = mentions.iter().enumerate().filter(|(_, m)| m.form == mentions::Form::Name && is_late(m));
        late.filter_map(|(at, _)| speakers.of_mention(at)).collect()
    }

    /// Reads who is named in each turn and how, how polite it is, and whether it asks.
    fn read_calls(&mut self) {
        let Passes { text, words, .. } = self.input;
        let calling: Vec<usize> = words.tokens_of(text, &vocatives::CALLING).collect();
        let place = |token: usize| calling.partition_point(|&at| at < token);
        let mut calls = Vec::new();
        // Whether the turn before asks for a name, and who told the own one there.
        let (mut is_asked, mut told) = (false, None);
        for turn in &self.turns {
            let first = calls.len();
            self.read_calls_of(turn, is_asked, told, &mut calls);
            self.calls_of.push(first as u32..calls.len() as u32);
            // "“I'm Noor.” “Tom.”"
            told = calls[first..].iter().find(|call| call.way == Way::Own).map(|call| call.speaker);
            is_asked = told.is_some() && !is_asked || vocatives::asks_name(text, turn.tokens.clone());
            let calling = &calling[place(turn.tokens.start)..place(turn.tokens.end)];
            let kin = vocatives::kin(text, calling);
            self.polite.push(vocatives::polite(text, calling, kin));
            self.kin.push(kin);
            // The last word within the marks, where there are any.
            let passage = self.spoken[turn.passages.end - 1];
            let last = self.input.passages[passage].inner.end.saturating_sub(1);
            self.asks.push(text.word(last).ends_with('?'));
        }
        self.calls = calls;
    }

    /// Reads who is named in a turn. The one before asks for a name, or somebody has told the own one there.
    fn read_calls_of(&self, turn: &Turn, is_asked: bool, told: Option<SpeakerId>, calls: &mut Vec<Call>) {
        const IS: [u32; 2] = hashes("is 's");
        let Passes { text, words, mentions, speakers, depths, .. } = self.input;
        let opening = turn.tokens.start + 1;
        let openings = [opening, vocatives::behind_it_is(text, opening)];
        // "“Who's there?” “Tom Reed.”", "“It's Tom.”", but not "“I'm Tom.” “Tom,” she said."
        let is_answer = is_asked && !turn.is_first_person;
        // "“It's Tom,” said the voice.", not "“Hello, Tom,” said the voice."
        let is_heard = turn.source.is_some_and(|source| text.is_word(mentions[source].head as usize, "voice"));
        let introduces = |m: &Mention| is_heard && IS.contains(&text.hash_before(m.start as usize, 1));
        let tells_name = |m: &Mention| {
            // "It's young Tom.", "Ann. She is six."
            let is_own = !text.is_word(m.start as usize, "young") && !m.is_told_behind(text);
            let opens = m.form == mentions::Form::Name && openings.contains(&(m.start as usize));
            (is_answer || introduces(m)) && opens && is_own && vocatives::ends(text, m)
        };
        let first = mentions.begun_before(turn.tokens.start);
        let inside = (first..).zip(&mentions[first..]).take_while(|(_, m)| (m.end as usize) <= turn.tokens.end);
        for (at, mention) in inside.filter(|(_, m)| m.quoted) {
            let Some(speaker) = speakers.of_mention(at) else { continue };
            let way = match () {
                // "She said, ‘Ann, sell it.’": whoever she is called Ann.
                _ if depths[mention.head as usize] > 1 => Way::Told,
                _ if tells_name(mention) && told == Some(speaker) => Way::Told,
                _ if tells_name(mention) => Way::Own,
                _ => vocatives::way(text, words, mention),
            };
            calls.push(Call { mention: at as u32, speaker, way });
        }
    }

    /// Lets a turn in which somebody tells the own name be said by that name: *“I'm Tom,” he said.*, and so all that the boy
    /// says of *“I'm Tom,” said **the boy***, of *The boy's name was Tom*, and of *The boy was Tom*.
    fn name_own(&mut self) {
        let is_unnamed = |who: &SpeakerId| !self.input.speakers.get(*who).is_named;
        let Passes { text, mentions, speakers, .. } = self.input;
        for (at, name) in mentions.iter().enumerate().filter(|(_, m)| !m.quoted && m.form == mentions::Form::Name) {
            let bearer = vocatives::bearer_before(text, name).and_then(|end| mentions.ending_at(end));
            let bearer = bearer.or_else(|| vocatives::bearer_of(text, mentions, name));
            let described = bearer.and_then(|at| speakers.of_mention(at)).filter(is_unnamed);
            if let Some((described, own)) = described.zip(speakers.of_mention(at)) {
                self.own_names.insert(described, own);
            }
        }
        for at in 0..self.turns.len() {
            let described = self.turns[at].named.filter(is_unnamed);
            if let Some((described, own)) = described.zip(self.own_name(at)) {
                self.own_names.insert(described, own);
            }
        }
        for at in 0..self.turns.len() {
            self.turns[at].named = self.turns[at].named.or(self.own_name(at)).map(|who| self.by_own_name(who));
        }
    }

    /// Lets whomever the narration tells of without a name be told of by the name that is his own: *A lady came in. “I'm Ann
    /// Lee,” **she** said.*
    fn name_told(&mut self) {
        let is_unnamed = |who: &SpeakerId| !self.input.speakers.get(*who).is_named;
        let told = |turn: &Turn| turn.source.and_then(|source| self.telling(source)).map(|told| told.speaker);
        let turns = (0..self.turns.len()).filter(|&at| self.turns[at].relation >= Relation::Before);
        let bears = |at: usize| Some((told(&self.turns[at]).filter(is_unnamed)?, self.own_name(at)?));
        let bearers: Vec<_> = turns.filter_map(bears).collect();
        self.own_names.extend(bearers);
        let own_names = &self.own_names;
        for telling in &mut self.tellings {
            telling.speaker = own_names.get(&telling.speaker).copied().unwrap_or(telling.speaker);
        }
        pronouns::link(&mut self.tellings, &self.input.speakers);
    }

    /// Whoever has told the own name, by that.
    pub(super) fn by_own_name(&self, who: SpeakerId) -> SpeakerId {
        self.own_names.get(&who).copied().unwrap_or(who)
    }

    /// Who tells the own name in a turn.
    pub(super) fn own_name(&self, at: usize) -> Option<SpeakerId> {
        let own = self.calls(at).iter().find(|call| call.way == Way::Own || self.answers_phone(at, call));
        let own = own.map(|call| call.speaker);
        own.filter(|&speaker| self.may_answer(speaker))
    }

    fn count_reports(&mut self) {
        let told = self.turns.iter().filter(|turn| turn.relation >= Relation::Before);
        told.filter_map(|turn| turn.named).for_each(|who| self.reports[who as usize] += 1);
    }

    /// Who is named inside a turn.
    pub(super) fn calls(&self, turn: usize) -> &[Call] {
        let range = self.calls_of.get(turn).cloned().unwrap_or(0..0);
        self.calls.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The words that are spoken in a turn, as the first types of their hashes.
    pub(super) fn words(&self, turn: usize) -> impl Iterator<Item = u32> + '_ {
        let Text { tokens, types, .. } = &self.input.text;
        let passages = self.spoken[self.turns[turn].passages.clone()].iter();
        let spoken = passages.flat_map(|&passage| self.input.passages[passage].outer.clone());
        spoken.filter(|&at| !tokens[at].is_mark()).map(|at| types.list[types.of_token[at] as usize].word)
    }

    /// What a mention outside marks tells of somebody.
    pub(super) fn telling(&self, mention: usize) -> Option<&Telling> {
        let at = self.tellings.binary_search_by_key(&(mention as u32), |telling| telling.mention).ok()?;
        self.tellings.get(at)
    }

    /// What the narration tells between two tokens.
    pub(super) fn tellings_in(&self, tokens: Range<usize>) -> &[Telling] {
        let place = |token: usize| self.tellings.partition_point(|telling| (telling.token as usize) < token);
        self.tellings.get(place(tokens.start)..place(tokens.end)).unwrap_or_default()
    }

    /// How far a turn stands from the one before.
    pub(super) fn gap(&self, turn: usize) -> Gap {
        let before = turn.checked_sub(1).and_then(|before| self.turns.get(before));
        let (Some(before), Some(turn)) = (before, self.turns.get(turn)) else { return Gap::Far };
        match (turn.paragraphs.start + 1).saturating_sub(before.paragraphs.end) {
            0 => Gap::SameParagraph,
            1 => Gap::NextParagraph,
            2 => Gap::OneBetween,
            _ => Gap::Far,
        }
    }

    /// What the verb beside a turn says of the turn before.
    pub(super) fn reply(&self, turn: usize) -> Reply {
        const GOES_ON: [u32; 11] = hashes("add conclude continue end finish go persist proceed pursue repeat resume");
        match self.turns[turn].clause(self.input) {
            None => Reply::NoVerb,
            Some(clause) if is_among(&GOES_ON, hash_of(clause.lemma)) => Reply::GoesOn,
            Some(clause) if clause.class == CueClass::Answer => Reply::Answers,
            Some(_) => Reply::Neither,
        }
    }

    /// How the source of a turn agrees with that of one so many turns before.
    fn agreement(&self, turn: usize, back: usize) -> Match {
        let Some(before) = turn.checked_sub(back) else { return Match::Unknown };
        let (one, two) = (&self.turns[turn], &self.turns[before]);
        match (one.named, two.named) {
            (Some(a), Some(b)) if a == b => Match::Same,
            _ if back == 1 && (self.is_other(one) || self.tells_neighbour(turn, one)) => Match::Other,
            _ if one.gender.excludes(two.gender) => Match::Other,
            _ if one.gender == Gender::Unknown || two.gender == Gender::Unknown => Match::Unknown,
            _ => Match::Alike,
        }
    }

    /// Whether "the other" speaks: not who spoke last.
    pub(super) fn is_other(&self, turn: &Turn) -> bool {
        let head = turn.source.map(|source| self.input.mentions[source].head as usize);
        head.is_some_and(|head| self.input.text.hash(head) == hash_of("other"))
    }

    /// Whether a turn tells it to somebody of the speaker's gender: "he told his son", who has just spoken.
    fn tells_neighbour(&self, at: usize, turn: &Turn) -> bool {
        matches!(self.hearer(at), Hearer::Gender(gender) if gender == turn.gender)
    }

    /// Looks at the passages as the rules left them.
    #[cfg(feature = "train")]
    pub fn judge(&self) -> spoken::Judge<'_> {
        spoken::Judge::new(self.input, &self.links, &self.paragraphs)
    }

    /// Whom each mention stands for: names and descriptions by their words, pronouns of the
    /// narration by what it was about.
    pub fn persons(&self) -> Vec<Option<SpeakerId>> {
        if !self.is_story {
            let mut persons = offices::named(self.input);
            for (mention, speaker) in antecedents(self.input, &persons) {
                persons[mention] = Some(speaker);
            }
            return persons;
        }
        let mentions = 0..self.input.mentions.len();
        let mut persons: Vec<_> = mentions.map(|at| self.input.speakers.of_mention(at)).collect();
        for telling in &self.tellings {
            let mention = telling.mention as usize;
            if self.input.mentions[mention].form == mentions::Form::Pronoun {
                persons[mention] = Some(telling.speaker);
            }
        }
        persons
    }

    /// The turn of each passage; none for those that nobody speaks.
    pub fn turns_of_passages(&self) -> Vec<Option<usize>> {
        let mut turns = vec![None; self.input.passages.len()];
        for (number, turn) in self.turns.iter().enumerate() {
            for &passage in &self.spoken[turn.passages.clone()] {
                turns[passage] = Some(number);
            }
        }
        turns
    }

    /// One lattice for each conversation.
    pub fn lattices(&self) -> Vec<Lattice> {
        let mut lattices: Vec<Lattice> = Vec::new();
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut last_context = None;
        for at in 0..self.turns.len() {
            if self.begins_conversation(at) {
                lattices.push(Lattice::default());
            }
            let Some(lattice) = lattices.last_mut() else { continue };
            let context = self.context(at);
            let before = last_context.replace(context).unwrap_or(context);
            let asks = at.checked_sub(1).is_some_and(|before| self.asks[before]);
            lattice.begin(Step {
                gap: self.gap(at),
                context,
                before,
                asks,
                reply: self.reply(at),
                like_last: self.agreement(at, 1),
                like_before: self.agreement(at, 2),
            });
            // What settles a turn leaves it one candidate, which needs no features; where two speak, none of them.
            let is_joint = self.turns[at].joint.is_some();
            let settled = self.settled(at).filter(|_| !is_joint);
            if is_joint || settled.is_some() {
                lattice.candidate(settled);
                continue;
            }
            self.candidates(at, &mut candidates);
            let outlook = self.outlook(at, &candidates);
            lattice.reserve(candidates.len() + 1);
            for candidate in &candidates {
                lattice.candidate(Some(candidate.speaker));
                self.features(&outlook, candidate, &mut |feature| lattice.feature(feature));
            }
            lattice.candidate(None);
            self.nobody_features(at, &mut |feature| lattice.feature(feature));
        }
        lattices
    }

    pub fn may_answer(&self, speaker: SpeakerId) -> bool {
        self.input.speakers.may_answer(speaker)
    }

    /// Whether a turn answers nothing that was said before: behind a long silence or another chapter.
    fn begins_conversation(&self, turn: usize) -> bool {
        let Some(before) = turn.checked_sub(1).map(|before| &self.turns[before]) else { return true };
        let turn = &self.turns[turn];
        let mut between = before.paragraphs.end..turn.paragraphs.start;
        turn.tokens.start - before.tokens.end > limits::SILENCE_TOKENS
            || between.any(|paragraph| presence::is_break(self.input, paragraph))
    }
}

/// The passages with the form of speech that stand in no other.
fn spoken_of(passages: &[Passage], forms: &[Form]) -> Vec<usize> {
    let is_spoken = |at: &usize| passages[*at].parent.is_none() && forms.get(*at) == Some(&Form::Whole);
    (0..passages.len()).filter(is_spoken).collect()
}
