//! How a mention stands in its sentence: as its subject, beside a name, for a forerunner of a name.

use super::{Focus, Reader};
use crate::cues::ACCORDING;
use crate::lexicon::{is, SUBORDINATORS};
use crate::mentions::{owner, Form, Gender, Mention, Nature, Person};
use crate::passes::Passes;
use crate::speakers::roles;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Case, Kind};

impl Reader<'_> {
    /// *Mia Lund (**Lib Dem**)*, *“Good” (her mother, **Helen**)*: whoever stands before the bracket goes on.
    pub(super) fn is_bracketed(&self, mention: &Mention) -> bool {
        const WORDS: u32 = 6;
        let kind = |at: u32| self.input.text.tokens[at as usize].kind;
        let mut before = (mention.start.saturating_sub(WORDS)..mention.start).rev();
        before.find(|&at| matches!(kind(at), Kind::Open | Kind::Close)).is_some_and(|at| kind(at) == Kind::Open)
    }

    /// A subject, or whose thing opens the sentence: *Lund's quarrel with the network*.
    pub(super) fn is_subject(&self, at: usize, mention: &Mention) -> bool {
        let opens = || mention.possessive && self.begins_sentence(mention) && !self.owns_person(mention);
        let is_plain = || !self.is_apposed_object(at, mention);
        self.act[at].reports || mention.subject && is_plain() || opens() || self.is_owned(at)
    }

    /// *Lund met with the governor, **Tom Roe**.*: who is named behind his office, of whom something else tells; not in *Asked
    /// about the governor, **Tom Roe** laughed*.
    pub(super) fn is_apposed_object(&self, at: usize, mention: &Mention) -> bool {
        if self.opens_clause(mention) {
            return false;
        }
        let office = at.checked_sub(1).map(|before| &self.input.mentions[before]);
        office.is_some_and(|office| {
            let is_office = office.form == Form::Description && office.is_comma_before(&self.input.text, mention);
            is_office && !office.subject && mention.form == Form::Name
        })
    }

    /// Whether a mention stands right before its verb, and so is no apposition to what stands before it.
    pub(super) fn opens_clause(&self, mention: &Mention) -> bool {
        self.input.tags.get(mention.end as usize).is_some_and(|tag| tag.is_finite())
    }

    /// ***Dear Lund**, I met Roe. He says so*: who reads a letter is nobody that it tells of.
    pub(super) fn is_saluted(&self, mention: &Mention) -> bool {
        const GREETINGS: [u32; 5] = hashes("dear hi hello hey dearest");
        let text = &self.input.text;
        let greeting = (mention.start as usize).checked_sub(1).filter(|&at| GREETINGS.contains(&text.hash(at)));
        greeting.is_some_and(|at| text.begins_paragraph(at)) && text.is_comma(mention.end as usize)
    }

    /// ***As for Lund**, he is ready*, ***For Ann Lund, a nurse,** it came too late*, *Among them was **Ann Lund**, 62*: whom a
    /// sentence tells of that has nobody else for its subject.
    pub(super) fn is_announced(&self, mention: &Mention) -> bool {
        let (text, start) = (&self.input.text, mention.start as usize);
        let sentence = text.sentence_around(start).start;
        let is_for = self.is_word_before(mention, "for") && start == sentence + 2;
        if is_for && text.is_word(sentence, "as") {
            return true;
        }
        let leads =
            start > sentence && matches!(text.word(start - 1), "For" | "for" | "To" | "to" | "was" | "were" | "is");
        let end = mention.end as usize;
        let is_told = text.is_comma(end)
            && (matches!(text.word(end + 1), "who" | "a" | "an" | "the") || text.is_kind(end + 1, Kind::Number));
        leads && is_told && mention.has_full_name() && !self.has_subject(sentence, mention)
    }

    /// Whether somebody acts in a sentence before a mention.
    fn has_subject(&self, sentence: usize, mention: &Mention) -> bool {
        let mentions = &self.input.mentions;
        let before = &mentions[mentions.begun_before(sentence)..mentions.begun_before(mention.start as usize)];
        // "The first to cross was Ann Lund, 62.", "Among those who lost was Ann Lund, a nurse."
        let is_somebody = |m: &Mention| match m.form {
            Form::Name => true,
            Form::Pronoun => m.gender != Gender::Unknown || m.person != Person::Third,
            Form::Description => self.input.words.get(m.head as usize).entry.any(is::PERSON | is::TITLE | is::KIN),
        };
        before.iter().any(|m| m.subject && m.nature == Nature::Person && is_somebody(m))
    }

    /// ***Asked** how **a clerk** would tell, he said*: of whom somebody is asked.
    pub(super) fn is_asked_about(&self, mention: &Mention) -> bool {
        let text = &self.input.text;
        let start = mention.start as usize;
        let sentence = text.sentence_around(start).start;
        let asks = matches!(text.word(sentence), "Asked" | "Pressed" | "Questioned");
        asks && sentence < start && !(sentence..start).any(|at| text.is_comma(at))
    }

    /// *I put this to **Lee***: who is asked.
    pub(super) fn is_put_to(&self, mention: &Mention) -> bool {
        let text = &self.input.text;
        let start = mention.start as usize;
        self.is_word_before(mention, "to")
            && start > 2
            && matches!(text.word(start - 2), "this" | "that" | "it" | "these")
            && text.is_word(start - 3, "put")
    }

    pub(super) fn is_word_before(&self, mention: &Mention, word: &str) -> bool {
        self.input.text.is_word_before(mention.start as usize, word)
    }

    /// *Lund's **lawyer***, where the sentence begins so.
    fn is_owned(&self, at: usize) -> bool {
        owner(&self.input.mentions, at).is_some_and(|owner| self.begins_sentence(&self.input.mentions[owner]))
    }

    /// *Lund said it began when **Roe** came*, *Lund said **Roe** came*, *Lund, whose sister **Ann** won*: the
    /// sentence is about its first subject.
    pub(super) fn is_subordinate(&self, at: usize, mention: &Mention) -> bool {
        const OTHERS: [u32; 2] = hashes("where that");
        let text = &self.input.text;
        let start = mention.start as usize;
        let sentence = text.sentence_around(start).start;
        let hash = |at: usize| text.tokens[at].hash;
        let is_conjunction = |hash: u32| SUBORDINATORS.contains(&hash) || OTHERS.contains(&hash);
        let says = |at: usize| self.input.words.get(at).verb.is_some_and(|verb| verb.strength > 1);
        let is_told = || is_conjunction(hash(start - 1)) || says(start - 1);
        // "Lund said it began when the captain, Mia Roe, came"
        let is_apposed = || {
            let before = at.checked_sub(1).map(|before| &self.input.mentions[before]);
            let role = before.filter(|m| m.form == Form::Description && m.is_comma_before(text, mention));
            let owned = role.map(|_| owner(&self.input.mentions, at - 1).unwrap_or(at - 1));
            let first = owned.map(|owned| self.input.mentions[owned].start as usize);
            first.is_some_and(|first| first > sentence && is_conjunction(hash(first - 1)))
        };
        // "According to Ann Lund, Roe came late.", but not "According to Wikipedia, Roe came late."
        let is_cited = || {
            let source = self.input.mentions.ending_at(start - 1);
            let is_person = source.is_some_and(|source| self.input.mentions[source].nature == Nature::Person);
            is_person && hash(sentence) == ACCORDING && text.is_comma(start - 1)
        };
        let opens = hash(start) == hash_of("whose") || start > sentence && (is_told() || is_apposed() || is_cited());
        let is_first = |focus: &Focus| focus.token as usize >= sentence;
        !self.act[at].reports && opens && self.focuses.subjects.iter().flatten().any(is_first)
    }

    pub(super) fn begins_sentence(&self, mention: &Mention) -> bool {
        self.input.text.begins_sentence(mention.start as usize)
    }

    /// *Lund's lawyer*: the lawyer is who the sentence is about.
    fn owns_person(&self, mention: &Mention) -> bool {
        const WORDS: usize = 4;
        let behind = mention.end as usize + 1;
        (behind..behind + WORDS).any(|at| self.input.words.get(at).entry.any(is::PERSON | is::KIN | is::TITLE))
    }

    /// ***A lifelong farmer**, he has two sons*, ***Now the chair** of the panel, Lund is feared*: what the subject is.
    pub(super) fn is_fronted(&self, mention: &Mention) -> bool {
        const REST: usize = 8;
        if mention.form != Form::Description {
            return false;
        }
        let Passes { text, mentions, tags, .. } = self.input;
        let (start, end) = (mention.start as usize, mention.end as usize);
        let sentence = text.sentence_around(start);
        if start != sentence.start && (start != sentence.start + 1 || tags[sentence.start] != Tag::Adverb) {
            return false;
        }
        let mut rest = (end..sentence.end).take(REST).take_while(|&at| !tags[at].is_finite());
        let subject = rest.find(|&at| text.is_comma(at)).and_then(|comma| mentions.beginning_at(comma + 1));
        // "A farmer, who asked not to be named, said"
        let is_relative = |subject: &Mention| tags[subject.start as usize] == Tag::Wh;
        let acts = |subject: &Mention| {
            let is_verb = |tag: &Tag| tag.is_finite() || *tag == Tag::Adverb;
            tags.get(subject.end as usize).is_some_and(is_verb) && !is_relative(subject)
        };
        subject
            .map(|subject| &mentions[subject])
            .is_some_and(|subject| subject.form != Form::Description && !subject.possessive && acts(subject))
    }

    /// *Mia Lund (41), a professor*, *she is a professor*, *his friend*: no other one than who is named, unless it
    /// reports and no name stands right before it.
    pub(super) fn is_predicate(&self, at: usize, mention: &Mention) -> bool {
        const BE: [u32; 6] = hashes("is was be been as like");
        const INDEFINITE: [u32; 2] = hashes("a an");
        const INSERTED: u32 = 4;
        // "a Scottish Conservative"
        let is_one = INDEFINITE.contains(&self.input.text.hash(mention.start as usize));
        let is_told = mention.form == Form::Description || is_one;
        let Some(before) = mention.start.checked_sub(1).filter(|_| is_told) else { return false };
        let token = &self.input.text.tokens[before as usize];
        let is_comma = token.kind == Kind::Comma;
        let mut names = self.input.mentions[at.saturating_sub(2)..at].iter().filter(|m| m.form == Form::Name);
        let apposed = is_comma && names.next_back().is_some_and(|name| name.end + INSERTED >= before);
        let opens = self.input.words.get(mention.start as usize).entry.any(is::DETERMINER);
        let joined = is_comma || token.kind == Kind::Dash || BE.contains(&token.hash);
        apposed || !self.act[at].reports && (joined || !opens && !mention.subject)
    }

    /// ***Liberal Democrat** health spokesman*, *the **Scottish Conservative** leader*: what somebody else is of.
    pub(super) fn is_modifier(&self, mention: &Mention) -> bool {
        const WORDS: usize = 3;
        let behind = mention.end as usize..(mention.end as usize + WORDS).min(self.input.text.tokens.len());
        let tags = &self.input.tags;
        let mut phrase = behind.take_while(|&at| matches!(tags[at], Tag::Noun | Tag::Adjective));
        mention.form == Form::Name && phrase.any(|at| self.input.words.get(at).entry.is_office())
    }

    /// *An economist, Mia Lund, said*: whoever is named has the word.
    pub(super) fn is_named_next(&self, at: usize, mention: &Mention) -> bool {
        let next = self.input.mentions.get(at + 1).filter(|_| mention.form == Form::Description);
        next.is_some_and(|next| next.start <= mention.end + 1 && is_introduced(self.input, at + 1, next))
    }
}

/// *Mia Lund, the chairwoman*, *Mia Lund, 33, of Norby*
pub(super) fn is_apposed(input: &Passes<'_>, at: usize, mention: &Mention) -> bool {
    let next = input.mentions.get(at + 1).filter(|next| mention.is_comma_before(&input.text, next));
    roles::age(&input.text, mention).is_some()
        || next.is_some_and(|m| m.form == Form::Description && m.nature == Nature::Person)
}

/// *an economist, **Mia Lund**, said*, *defender **Mia Lund***, ***Mia Lund**, who is a nurse*
pub(super) fn is_introduced(input: &Passes<'_>, at: usize, mention: &Mention) -> bool {
    if mention.form != Form::Name {
        return false;
    }
    let (text, end) = (&input.text, mention.end as usize);
    let before = at.checked_sub(1).and_then(|before| input.mentions.get(before));
    let is_person = |m: &Mention| m.form == Form::Description && m.nature == Nature::Person;
    let is_apposed = before.is_some_and(|m| is_person(m) && m.is_comma_before(text, mention));
    let (is_comma, is_stop) = (text.is_comma(end), text.is_kind(end, Kind::Stop));
    let is_noun = |at: u32| text.is_case(at as usize, Case::Lower) && input.words.get(at as usize).entry.is_office();
    let is_titled = (mention.start.saturating_sub(1)..mention.core).any(is_noun);
    is_apposed && (is_comma || is_stop) || is_comma && text.is_word(end + 1, "who") || is_titled
}
