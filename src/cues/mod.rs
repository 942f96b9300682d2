//! Cues: the verbs of saying, each with its clause.
//!
//! For every form of a reporting verb the pass finds who is its subject, who is told, and
//! whether the clause says that something *was* said: passive, negated, hypothetical. It
//! reads words and mentions around the verb and decides nothing about quotations.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens around a verb; goes back only from a place behind another"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "looks up tokens and mentions by the numbers that earlier passes gave them"
)]

mod subject;

use crate::lexicon::verbs::{CueClass, Form, Verb};
use crate::lexicon::{is, verbs};
use crate::limits;
use crate::mentions::{self, Gender, Mention, Mentions, Nature, Vocabulary};
use crate::text::{hash_of, hashes, is_among, Case, Kind, Text};
use std::ops::Range;

/// A reporting verb, or *according to*, with what belongs to it. Mentions are indices.
#[derive(Debug, Clone)]
pub(crate) struct Clause {
    /// The tokens that report.
    pub cue: Range<usize>,
    pub lemma: &'static str,
    pub class: CueClass,
    /// See [`Verb::strength`].
    pub strength: u8,
    /// Who says it.
    pub subject: Option<usize>,
    /// Whether the subject stands behind the verb.
    pub inverted: bool,
    /// Whether the verb is passive. The subject is then the agent behind *by*, if there is one.
    pub passive: bool,
    /// Who is told.
    pub hearer: Option<usize>,
    pub negated: bool,
    pub hypothetical: bool,
}

impl Clause {
    /// A verb of which nothing else is known.
    pub(crate) fn of_verb(at: usize, verb: &Verb) -> Self {
        Clause::new(at..at + 1, verb.lemma, verb.class, verb.strength)
    }

    /// Who is told, of a passive: `"…," **Lee** was told.`
    pub(crate) fn patient(&self) -> Option<usize> {
        self.hearer.filter(|_| self.passive)
    }

    /// Whether it takes a stand on what somebody else has said: *Her critics **disagree**.*
    pub(crate) fn takes_stand(&self) -> bool {
        self.class == CueClass::Deny || matches!(self.lemma, "agree" | "concur")
    }

    /// A cue of which nothing else is known.
    fn new(cue: Range<usize>, lemma: &'static str, class: CueClass, strength: u8) -> Self {
        Clause {
            cue,
            lemma,
            class,
            strength,
            subject: None,
            inverted: false,
            passive: false,
            hearer: None,
            negated: false,
            hypothetical: false,
        }
    }
}

/// All clauses of reporting, in order. Linear: each verb looks a bounded way around.
pub(crate) fn clauses(text: &Text<'_>, words: &Vocabulary, mentions: &Mentions, depths: &[u8]) -> Vec<Clause> {
    let may_report = words.verbs_and(text, &[ACCORDING, LIKE]);
    let mut clauses = Vec::with_capacity(may_report.len());
    clauses.extend(may_report.filter_map(|at| {
        let sentence = text.sentence_around(at).start;
        Finder { text, words, mentions, depths, sentence }.clause(at)
    }));
    clauses
}

pub(crate) const ACCORDING: u32 = hash_of("according");
const LIKE: u32 = hash_of("like");

/// Reads the clause of one verb.
struct Finder<'a> {
    text: &'a Text<'a>,
    words: &'a Vocabulary,
    mentions: &'a Mentions,
    depths: &'a [u8],
    /// Where the sentence of the verb begins.
    sentence: usize,
}

/// What stands between a verb and its subject.
#[derive(Debug, Default, Clone, Copy)]
struct Auxiliaries {
    /// Where they begin: the verb itself, if there are none.
    start: usize,
    negated: bool,
    hypothetical: bool,
    passive: bool,
    infinitive: bool,
}

/// Words that leave open whether it was said: modals, and *if*.
const LEAVES_OPEN: [u32; 6] = hashes("may might could would should if");

/// Auxiliaries behind an apostrophe: *I'd say*.
const CLITICS: [u32; 3] = hashes("'d 'll 've");

impl Finder<'_> {
    fn clause(&self, at: usize) -> Option<Clause> {
        if self.text.tokens[at].hash == ACCORDING && self.text.is_word(at + 1, "to") {
            return self.according(at);
        }
        if let Some(clause) = self.be_like(at) {
            return Some(clause);
        }
        let verb = self.words.get(at).verb?;
        let aux = self.auxiliaries(at, &verb);
        // "Lee began to rise", where "began to say" has its own verb.
        let is_followed = verb.lemma == "begin" && self.text.is_word(at + 1, "to");
        if is_followed || self.keeps_name(at) || self.is_noun(&verb, &aux) {
            return None;
        }
        let clause = Clause::of_verb(at, &verb);
        let mut clause = Clause { negated: aux.negated, hypothetical: aux.hypothetical, ..clause };
        if let Some(subject) = self.inverted_subject(aux.start, at, &verb) {
            clause.subject = Some(subject);
            clause.inverted = true;
            clause.hearer = self.hearer_behind(self.mentions[subject].end as usize, &verb);
            return Some(clause);
        }
        let before =
            self.heard(at, &verb).or_else(|| self.owner_of_gerund(at, &verb)).or_else(|| self.quoted_before(at));
        let before = before.or_else(|| self.subject_before(aux.start));
        if self.is_passive(at, &verb, &aux) {
            clause.passive = true;
            clause.subject = self.agent(at + 1);
            let is_heard = |&hearer: &usize| !self.is_heard_by(at, &verb) || self.mentions[hearer].end as usize == at;
            clause.hearer = before.filter(|_| takes_hearer(verb.lemma)).filter(is_heard);
            return Some(clause);
        }
        // A bare form is a verb only behind its subject: "the claims", "in answer".
        let bare = matches!(verb.form, Form::Base | Form::Present) && aux.start == at && !aux.infinitive;
        if bare && !before.is_some_and(|m| self.touches(m, at)) {
            return None;
        }
        clause.subject = self.quoted_as_saying(at, &verb).or(before);
        clause.hypothetical |= before.is_some_and(|m| self.is_condition(m) && self.touches(m, aux.start));
        clause.hearer = self.hearer(at, &verb);
        Some(clause)
    }

    /// *a nurse who **asked** not to be named said*, *who **declined** to be identified said*: that is who says it.
    fn keeps_name(&self, at: usize) -> bool {
        const ASKS: [u32; 8] = hashes("asked asks declined declines refused refuses wished wishes");
        const NAMED: [u32; 3] = hashes("named identified quoted");
        let to = at + 1 + usize::from(self.text.is_word(at + 1, "not"));
        self.text.is_word(to, "to")
            && self.text.is_word(to + 1, "be")
            && is_among(&ASKS, self.text.hash(at))
            && is_among(&NAMED, self.text.hash(to + 2))
    }

    /// `was told`, `told to go`, `said by Roe`: whoever stands before does not say it.
    fn is_passive(&self, at: usize, verb: &Verb, aux: &Auxiliaries) -> bool {
        if !matches!(verb.form, Form::Past | Form::Participle) {
            return false;
        }
        // "was worried that it rained" is no passive.
        let is_done = aux.passive && verb.lemma != "worry"
            || self.is_told_to_do(at, verb)
            || self.is_heard_by(at, verb)
            || self.text.is_word(at + 1, "by") && !self.is_means(at + 2);
        let quoted_as = || passes_on(verb.lemma) && self.text.is_word(at + 1, "as") || self.is_said_to_say(at);
        is_done && !quoted_as()
    }

    /// "said by telephone", "said by video link", "replied by laughing": nobody did it.
    fn is_means(&self, at: usize) -> bool {
        const MEANS: [u32; 12] =
            hashes("phone telephone email e-mail text letter message fax video satellite radio mobile");
        let is_gerund = self.text.is_case(at, Case::Lower) && self.text.word(at).ends_with("ing");
        is_gerund || is_among(&MEANS, self.text.hash(at))
    }

    fn depth(&self, at: usize) -> u8 {
        self.depths.get(at).copied().unwrap_or(0)
    }

    fn according(&self, at: usize) -> Option<Clause> {
        // "according to a new, widely read report": a word or two may come before the mention.
        let subject = (at + 2..at + 5).find_map(|from| self.mentions.beginning_at(from))?;
        let clause = Clause::new(at..at + 2, "according to", CueClass::Say, 2);
        Some(Clause { subject: Some(subject), inverted: true, ..clause })
    }

    /// *Ann **was like**, “No way.”*: how the young quote.
    fn be_like(&self, at: usize) -> Option<Clause> {
        const BE: [u32; 8] = hashes("was were is are am 's 'm 're");
        let be = at.checked_sub(1).filter(|&be| self.text.hash(at) == LIKE && BE.contains(&self.text.hash(be)))?;
        let mark = at + 1 + usize::from(self.text.is_comma(at + 1));
        let subject = self.mentions.ending_at(be).filter(|&subject| self.mentions[subject].gender != Gender::Neuter);
        let quotes = self.depth(mark) > self.depth(at);
        let clause = Clause::new(be..at + 1, "be like", CueClass::Say, 2);
        (subject.is_some() && quotes).then_some(Clause { subject, ..clause })
    }

    /// Reads auxiliaries and adverbs back from a verb.
    fn auxiliaries(&self, at: usize, verb: &Verb) -> Auxiliaries {
        const BE: [u32; 6] = hashes("was were is are been being");
        let mut aux = Auxiliaries { start: at, ..Auxiliaries::default() };
        let stop = self.sentence.max(at.saturating_sub(limits::AUXILIARY_TOKENS));
        for before in (stop..at).rev() {
            let token = &self.text.tokens[before];
            let entry = self.words.get(before).entry;
            // "Will said", "May asked"
            if token.is_capital() && self.mentions.ending_at(before + 1).is_some() {
                break;
            }
            if denies(self.text, before) {
                aux.negated = true;
            } else if CLITICS.contains(&token.hash) {
                aux.hypothetical |= token.hash == hash_of("'d") && verb.form == Form::Base;
            } else if entry.any(is::AUXILIARY) || LEAVES_OPEN.contains(&token.hash) {
                aux.hypothetical |= LEAVES_OPEN.contains(&token.hash);
                aux.passive |= BE.contains(&token.hash) && verb.form != Form::Gerund;
            } else if token.hash == hash_of("to") && verb.form == Form::Base {
                aux.infinitive = true;
                aux.hypothetical |= before == stop || !self.comes_true(before - 1);
            } else if !self.is_adverb(before) {
                // "declined to say": the verb before an infinitive may deny it.
                let governed = aux.infinitive && self.text.is_word(before + 1, "to");
                aux.negated |= governed && is_refusal(token.hash);
                break;
            }
            aux.start = before;
        }
        aux.infinitive |= verb.form == Form::Base && self.goes_on_infinitive(aux.start);
        aux
    }

    /// ***used** to say*, ***went on** to say*, ***rose** to say*, ***used her speech** to say*: whether what follows the *to*
    /// behind a word was done. *Began to say* may be broken off.
    fn comes_true(&self, at: usize) -> bool {
        const DONE: [u32; 32] = hashes(
            "used managed manages dared proceeded proceeds continued continues rushed hastened hurried happened happens saw
            fit far right wrong quick nothing lot much way rose stood wrote phoned rang emailed texted tweeted called",
        );
        const GOES_ON: [u32; 4] = hashes("went goes gone going");
        const USES: [u32; 6] = hashes("used uses took takes seized spent");
        const OBJECT: usize = 5;
        let goes_on = self.text.is_word(at, "on") && GOES_ON.contains(&self.text.hash_before(at, 1));
        let start = self.sentence.max(at.saturating_sub(OBJECT));
        let is_verb = |at: &usize| self.words.id_of(*at) == 0 || self.words.get(*at).verb.is_some();
        let uses = |at: usize| USES.contains(&self.text.hash(at));
        let is_used = (start..=at).rev().find(|at| uses(*at) || is_verb(at)).is_some_and(uses);
        goes_on || is_among(&DONE, self.text.hash(at)) || is_used
    }

    /// `to join them and say`
    fn goes_on_infinitive(&self, start: usize) -> bool {
        let Some(and) = start.checked_sub(1).filter(|&and| self.text.is_word(and, "and")) else { return false };
        let near = self.sentence.max(and.saturating_sub(limits::CUE_GAP_TOKENS))..and;
        near.rev().take_while(|&at| self.words.id_of(at) != 0).any(|at| self.text.is_word(at, "to"))
    }

    /// *if she says*, *had she said*, *did she say*: the subject follows a condition, or what opens one or a question.
    fn is_condition(&self, subject: usize) -> bool {
        let before = (self.mentions[subject].start as usize).checked_sub(1);
        let opens = |at: usize| at == self.sentence && self.depth(at) == self.depth(at + 1);
        let is_auxiliary = |at: usize| self.words.get(at).entry.any(is::AUXILIARY);
        let is_if = |at: usize| self.text.is_word(at, "if") || self.text.is_word(at, "unless");
        before.is_some_and(|at| is_if(at) || opens(at) && is_auxiliary(at))
    }

    fn is_adverb(&self, at: usize) -> bool {
        const ADVERBS: [u32; 25] = hashes(
            "also then next later again once just even only still already soon now often always ever long thus further
            first at last almost more too",
        );
        let Some(token) = self.text.tokens.get(at) else { return false };
        // "may well say", but not "is well known"
        let is_well = || token.hash == hash_of("well") && at > 0 && LEAVES_OPEN.contains(&self.text.hash(at - 1));
        is_among(&ADVERBS, token.hash)
            || is_well()
            || (token.kind == Kind::Word && self.text.word(at).ends_with("ly") && !token.is_capital())
    }

    /// *the claim*, *his reply*, *of demands*, *alleged*: a form that stands as a noun or adjective.
    fn is_noun(&self, verb: &Verb, aux: &Auxiliaries) -> bool {
        const GOES_ON: [u32; 2] = hashes("as by");
        let start = aux.start;
        let Some(before) = start.checked_sub(1).filter(|&b| self.depth(b) == self.depth(start)) else { return false };
        let entry = self.words.get(before).entry;
        let is_relative = self.text.is_word(before, "that") || self.text.is_word(before, "which");
        let nominal = entry.any(is::POSSESSIVE) || (entry.any(is::DETERMINER) && !is_relative);
        match verb.form {
            Form::Gerund => {
                let goes_on = GOES_ON.contains(&self.text.hash(before)) || self.is_occasion(before, start);
                nominal || entry.any(is::PREPOSITION) && !goes_on
            }
            Form::Base | Form::Present if !aux.infinitive => nominal || entry.any(is::PREPOSITION),
            _ => nominal && self.mentions.ending_at(start).is_none(),
        }
    }

    /// *took the **opportunity of** saying, “…”*: what is said stands behind.
    fn is_occasion(&self, of: usize, verb: usize) -> bool {
        const OCCASIONS: [u32; 10] =
            hashes("opportunity occasion pleasure satisfaction honour honor liberty chance advantage effect");
        let is_occasion = of.checked_sub(1).is_some_and(|noun| is_among(&OCCASIONS, self.text.hash(noun)));
        let mut behind = verb..verb + limits::AGENT_TOKENS;
        is_occasion && self.text.is_word(of, "of") && behind.any(|at| self.depth(at) > self.depth(verb))
    }

    /// *The paper quoted **Lee** as saying*
    fn quoted_as_saying(&self, at: usize, verb: &Verb) -> Option<usize> {
        if !passes_on(verb.lemma) {
            return None;
        }
        let mut behind = at + 1..at + limits::CLAUSE_TOKENS;
        self.quoted(at, behind.find(|&at| self.text.is_word(at, "as") && is_saying(self.words, at + 1))?)
    }

    /// Who stands between a verb of quoting and its *as*: the object, or the name behind it.
    fn quoted(&self, verb: usize, as_at: usize) -> Option<usize> {
        let is_name = |&m: &usize| self.mentions[m].form == mentions::Form::Name;
        let is_last = |m: &Mention| {
            let end = m.end as usize;
            m.start as usize > verb && (end == as_at || end + 1 == as_at && self.text.is_comma(end))
        };
        let last = self.mentions.ended_before(as_at).checked_sub(1).filter(|&last| is_last(&self.mentions[last]));
        let object = self.mentions.beginning_at(verb + 1);
        // "the report by Norland as saying"
        let work = object.filter(|&object| self.text.is_word(self.mentions[object].end as usize, "by"));
        // "Lee, a Bury man, as saying"
        let name = object.filter(|m| is_name(m) && !self.mentions[*m].possessive).or(last.filter(is_name));
        work.or(name).or_else(|| object.map(|object| self.named(object))).or(last)
    }

    /// Whom somebody quotes *as saying* or *warning*, asked at that verb.
    fn quoted_before(&self, at: usize) -> Option<usize> {
        if at == 0 || !is_saying(self.words, at) || !self.text.is_word(at - 1, "as") {
            return None;
        }
        let start = self.sentence.max(at.saturating_sub(limits::CLAUSE_TOKENS));
        let passes = |&at: &usize| self.words.get(at).verb.is_some_and(|verb| passes_on(verb.lemma));
        let verb = (start..at).rev().find(passes)?;
        self.quoted(verb, at - 1)
    }

    /// *was reported **as saying***, *was reported **to have said***: nobody else said it.
    fn is_said_to_say(&self, at: usize) -> bool {
        let is_as = self.text.is_word(at + 1, "as") && is_saying(self.words, at + 2);
        let has = self.text.is_word(at + 1, "to") && self.text.is_word(at + 2, "have");
        is_as || has && self.words.says(at + 3)
    }

    /// *Lee was jailed and **told to** pay*: nobody stands between for an object.
    fn is_told_to_do(&self, at: usize, verb: &Verb) -> bool {
        matches!(verb.lemma, "tell" | "order" | "instruct" | "direct" | "command" | "remind")
            && self.text.is_word(at + 1, "to")
    }

    /// *Driver was 'asleep', **court told***: a headline, in which the court hears it.
    fn is_heard_by(&self, at: usize, verb: &Verb) -> bool {
        const HEAR: [u32; 7] = hashes("court inquiry inquest tribunal jury hearing trial");
        let ends = || {
            self.text.tokens.get(at + 1).is_none_or(|next| next.kind == Kind::Stop)
                || self.text.begins_paragraph(at + 1)
        };
        verb.lemma == "tell" && HEAR.contains(&self.text.hash_before(at, 1)) && ends()
    }

    /// Who is told: *told Roe*, *said to Roe*.
    fn hearer(&self, at: usize, verb: &Verb) -> Option<usize> {
        // "warned that prices would rise"
        if takes_hearer(verb.lemma) && !self.text.is_word(at + 1, "that") {
            // "ordered a report", "ordered an inquiry", unlike "ordered the firm to pay"
            let is_bidden = |m: &Mention| {
                let bids = matches!(verb.lemma, "order" | "encourage" | "challenge" | "request");
                !bids || matches!(self.text.word(m.end as usize), "to" | "not")
            };
            // "warned they would lose", "warned it would be late"
            let acts = |m: &Mention| match self.text.word(m.start as usize) {
                "he" | "she" | "they" | "we" | "I" => true,
                "it" | "you" => self.words.get(m.end as usize).entry.any(is::AUXILIARY),
                _ => false,
            };
            let hears = |&object: &usize| {
                let object = &self.mentions[object];
                // "questioned the idea"
                let may_hear = verb.lemma != "question"
                    || object.form != mentions::Form::Description
                    || object.nature != Nature::Unknown;
                object.nature != Nature::Document && may_hear && is_bidden(object) && !acts(object)
            };
            if let Some(object) = self.mentions.beginning_at(at + 1).filter(hears) {
                return Some(object);
            }
        }
        self.hearer_behind(at + 1, verb)
    }

    /// *said Lee **to Roe***, *asked Lee **of Roe***
    fn hearer_behind(&self, at: usize, verb: &Verb) -> Option<usize> {
        let asks = matches!(verb.lemma, "ask" | "inquire" | "enquire" | "demand");
        let leads = self.text.is_word(at, "to") || asks && self.text.is_word(at, "of");
        // "called on Roe to go", "pleaded with Roe"
        let leads = leads || matches!((verb.lemma, self.text.word(at)), ("call", "on") | ("plead", "with"));
        self.mentions.beginning_at(at + 1).filter(|_| leads)
    }
}

/// Whether a word denies the verb behind it: *not*, *never*, either word of *no longer*.
pub(crate) fn denies(text: &Text<'_>, at: usize) -> bool {
    const NOT: [u32; 4] = hashes("not n't never cannot");
    let is_no_longer = |no: usize| text.hash(no) == hash_of("no") && text.hash(no + 1) == hash_of("longer");
    NOT.contains(&text.hash(at)) || is_no_longer(at) || at.checked_sub(1).is_some_and(is_no_longer)
}

/// Whether a word reports as *saying* does: *quoted Lee as **warning** that*, *as **having** said that*.
pub(crate) fn is_saying(words: &Vocabulary, at: usize) -> bool {
    const HAVING: u32 = hash_of("having");
    let verb = |at: usize| words.get(at).verb.filter(|verb| verb.strength > 0);
    let is_having = words.get(at).hash == HAVING && verb(at + 1).is_some_and(|verb| verb.form == Form::Past);
    is_having || verb(at).is_some_and(|verb| verb.form == Form::Gerund)
}

/// Verbs whose object may be who said it: *the paper quoted **Lee** as saying*.
pub(crate) fn passes_on(lemma: &str) -> bool {
    matches!(lemma, "quote" | "cite")
}

/// Verbs whose object is the hearer.
pub(crate) fn takes_hearer(lemma: &str) -> bool {
    const HEARER: [u32; 36] = hashes(
        "admonish advise answer appeal ask assure beg beseech bid brief caution challenge command counsel encourage entreat exhort
        implore inform instruct interrupt invite order plead press promise query question reassure remind
        reproach request teach tell urge warn",
    );
    is_among(&HEARER, hash_of(lemma))
}

/// *declined to say*.
pub(crate) fn is_refusal(hash: u32) -> bool {
    const FAILS: [u32; 3] = hashes("failed fails neglected");
    verbs::verb(hash).is_some_and(|v| declines(v.lemma)) || FAILS.contains(&hash)
}

/// Whether a verb is of those by which nothing is said.
pub(crate) fn declines(lemma: &str) -> bool {
    matches!(lemma, "decline" | "refuse")
}

#[cfg(test)]
mod tests;
