//! The subject of a reporting verb.

use super::Finder;
use crate::lexicon::verbs::{Form, Verb};
use crate::lexicon::{is, PARTICLES};
use crate::limits;
use crate::mentions::{self, Mention};
use crate::text::{hashes, is_among, Kind};

/// What may stand between a relative pronoun and its verb.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    /// Nothing but adverbs, or an insertion between commas.
    Adverbs,
    Anything,
}

impl Finder<'_> {
    /// The subject behind its verb: `"Go," said Ruiz`. The verb, with the adverbs before it from `start` on, must
    /// follow a quotation.
    pub(super) fn inverted_subject(&self, start: usize, at: usize, verb: &Verb) -> Option<usize> {
        const OBJECTS: [u32; 5] = hashes("him them me us you");
        let is_led_in = || self.text.is_word(start, "thus") || self.closes_report(at) || self.opens_report(at);
        if !matches!(verb.form, Form::Past | Form::Present) || !(self.follows_quotation(start) || is_led_in()) {
            return None;
        }
        let direct = self.mentions.beginning_at(at + 1);
        // "said once more the old man", "said dour Major Roe": an adverb or an adjective may stand between.
        let skips = self.is_adverb(at + 1) || self.is_particle(at + 1);
        let is_named = |m: usize| self.mentions[m].form == mentions::Form::Name && self.is_adjective(at + 1);
        let subject = direct.or_else(|| self.mentions.beginning_at(at + 2).filter(|&m| skips || is_named(m)))?;
        let subject = self.named(subject);
        let word = self.text.hash(self.mentions[subject].head as usize);
        (!OBJECTS.contains(&word)).then_some(subject)
    }

    /// `The dam would hold, said Ruiz.`
    fn closes_report(&self, at: usize) -> bool {
        // "Lee, the mayor, said Ruiz was late"
        let acts = |m: &Mention| self.words.get(m.end as usize).entry.any(is::AUXILIARY);
        let is_named = |m: &Mention| m.form == mentions::Form::Name && !m.possessive && !acts(m);
        self.text.is_word(at, "said")
            && at.checked_sub(1).is_some_and(|comma| self.text.is_comma(comma))
            && self.mentions.beginning_at(at + 1).is_some_and(|subject| is_named(&self.mentions[subject]))
    }

    /// `Said one fan: "We will wait."`
    fn opens_report(&self, at: usize) -> bool {
        let begins = self.sentence == at && self.text.tokens[at].is_capital();
        let Some(subject) = (if begins { self.mentions.beginning_at(at + 1) } else { None }) else { return false };
        let end = self.mentions[subject].end as usize;
        let is_colon = |at: &usize| self.text.is_kind(*at, Kind::Colon);
        (end..end + limits::APPOSITION_TOKENS)
            .find(is_colon)
            .is_some_and(|colon| self.depth(colon + 1) > self.depth(at))
    }

    /// Whether a word may be an adjective: none that has another task.
    fn is_adjective(&self, at: usize) -> bool {
        const OTHER: u32 =
            is::PLAIN | is::AUXILIARY | is::CONJUNCTION | is::DETERMINER | is::POSSESSIVE | is::PREPOSITION;
        let word = self.words.get(at);
        let is_lower = self.text.tokens.get(at).is_some_and(|t| t.kind == Kind::Word && !t.is_capital());
        is_lower && word.verb.is_none() && !word.entry.any(OTHER)
    }

    /// `said Lee's brother`
    fn relative_of(&self, owner: usize) -> Option<usize> {
        let behind = self.mentions[owner].end as usize + 1;
        let relative = self.mentions.beginning_at(behind).filter(|_| self.mentions[owner].possessive)?;
        (self.mentions[relative].nature == mentions::Nature::Person).then_some(relative)
    }

    /// `broke in Lee`, `went on Lee`.
    fn is_particle(&self, at: usize) -> bool {
        PARTICLES.contains(&self.text.hash(at))
    }

    fn follows_quotation(&self, at: usize) -> bool {
        let deeper = |before: usize| self.depth(before) > self.depth(at);
        let Some(before) = at.checked_sub(1) else { return false };
        // `'Go', said Ann`, `"Go"; said Ann` and `—Sí —dijo Ana`
        let pause = matches!(self.text.tokens[before].kind, Kind::Comma | Kind::Semicolon | Kind::Dash);
        deeper(before) || (pause && before > 0 && deeper(before - 1))
    }

    /// `he heard Ann say`, `not till then did Ann say`: the subject that a bare verb follows.
    pub(super) fn heard(&self, at: usize, verb: &Verb) -> Option<usize> {
        const HEAR: [u32; 7] = hashes("hear hears heard overheard did does do");
        if !matches!(verb.form, Form::Base | Form::Gerund) {
            return None;
        }
        let last = self.mentions.ended_before(at).checked_sub(1)?;
        let adverbs = |m: &&Mention| {
            let mut between = m.end as usize..at;
            between.len() <= limits::AUXILIARY_TOKENS && between.all(|t| self.is_adverb(t))
        };
        let mention = self.mentions.get(last).filter(adverbs)?;
        let before = self.text.tokens.get((mention.start as usize).checked_sub(1)?)?;
        HEAR.contains(&before.hash).then_some(last)
    }

    /// `Ann's saying`: whose it is that something is said.
    pub(super) fn owner_of_gerund(&self, at: usize, verb: &Verb) -> Option<usize> {
        let owner = self.mentions.ending_at(at.checked_sub(1)?).filter(|_| verb.form == Form::Gerund)?;
        let Mention { possessive, form, .. } = self.mentions[owner];
        (possessive && form == mentions::Form::Name).then_some(owner)
    }

    /// The subject before a verb: the nearest mention of its sentence that can be one.
    pub(super) fn subject_before(&self, at: usize) -> Option<usize> {
        let beside = self.antecedent(at, Between::Adverbs).or_else(|| self.nearest_subject(at));
        beside.or_else(|| self.antecedent(at, Between::Anything))
    }

    /// The mentions before a token, the nearest first, as far as a subject is looked for in its sentence.
    fn mentions_before(&self, at: usize) -> impl Iterator<Item = (usize, &Mention)> + Clone {
        // The auxiliaries of a verb stand in its sentence.
        let stop = self.sentence.max(at.saturating_sub(limits::SUBJECT_TOKENS));
        let before = self.mentions[..self.mentions.ended_before(at)].iter().enumerate().rev();
        before.take(limits::SUBJECT_MENTIONS).take_while(move |(_, m)| m.start as usize >= stop)
    }

    /// `Lee, who said`, `it was Lee who said`: whom the relative pronoun goes on from.
    fn antecedent(&self, at: usize, between: Between) -> Option<usize> {
        let touches = between == Between::Adverbs;
        let mut near = self.mentions_before(at);
        let is_who =
            |m: &Mention| self.text.is_word(m.head as usize, "who") && self.depth(m.head as usize) == self.depth(at);
        let passed = |m: &Mention| touches && m.subject;
        let (_, who) = near.find(|(_, m)| is_who(m) || passed(m)).filter(|(_, m)| is_who(m))?;
        // "who, after a while, said"
        let parted = self.text.is_comma(who.end as usize) && self.text.is_comma(at - 1);
        if touches && !parted && !(who.end as usize..at).all(|token| self.is_adverb(token)) {
            return None;
        }
        // "Lee it was who said"
        let (index, mention) = near.find(|(_, m)| !self.text.is_word(m.head as usize, "it"))?;
        // "Lee (64), who"
        let end = self.text.behind_bracket(mention.end as usize, limits::BRACKET_TOKENS);
        let gap = (who.start as usize).saturating_sub(end);
        let beside = gap == 0
            || gap == 1 && self.text.is_comma(end)
            || self.text.is_word(end, "it")
            || mentions::described(self.text, self.words, self.mentions, who.start as usize) == Some(index);
        beside.then(|| mentions::bearer(self.text, self.words, self.mentions, index))
    }

    fn nearest_subject(&self, at: usize) -> Option<usize> {
        let mut near = self.mentions_before(at).filter(|(_, m)| self.can_be_subject(m, at));
        // Somebody in an inserted clause is better than nobody, or than who acts before a semicolon: "Roe called; the
        // day came, when Lee turned, and said".
        let nearest = near.clone().next()?;
        let is_part = |token: usize| self.text.is_kind(token, Kind::Semicolon);
        let is_parted = |m: &Mention| (m.end as usize..nearest.1.start as usize).any(is_part);
        let (index, mention) =
            near.find(|(_, m)| !self.is_inserted(m, at)).filter(|(_, m)| !is_parted(m)).unwrap_or(nearest);
        if self.is_cut_off(mention.end as usize, at) {
            return None;
        }
        Some(self.apposed(index, at).unwrap_or(index))
    }

    fn can_be_subject(&self, mention: &Mention, at: usize) -> bool {
        const RELATIVE: [u32; 4] = hashes("who which whom that");
        mention.subject
            && !self.is_time(mention, at)
            && self.depth(mention.head as usize) == self.depth(at)
            && !self.is_object_of_gerund(mention, at)
            && !RELATIVE.contains(&self.text.hash(mention.head as usize))
            && !self.is_of_relative(mention, at)
    }

    /// *Lee, **whose brother** died in May, said*: whoever the relative clause is about.
    fn is_of_relative(&self, mention: &Mention, at: usize) -> bool {
        self.text.is_word(mention.start as usize, "whose") && at > 0 && self.text.is_comma(at - 1)
    }

    /// *A man accused of robbing **a bank** told police…*: not who tells.
    fn is_object_of_gerund(&self, mention: &Mention, at: usize) -> bool {
        let before = (mention.start as usize).checked_sub(1).filter(|_| mention.end as usize == at);
        before.is_some_and(|at| self.text.word(at).ends_with("ing") && self.words.get(at).verb.is_none())
    }

    /// *Ann after **a moment** said*, *Ann called after **the meeting** and said*: when she said it.
    fn is_time(&self, mention: &Mention, at: usize) -> bool {
        const LEADS: [u32; 3] = hashes("after before until");
        let before = (mention.start as usize).checked_sub(1).filter(|&at| LEADS.contains(&self.text.hash(at)));
        let end = mention.end as usize;
        let acts_not = self.text.is_word(end, "and") && end + 1 == at;
        let is_behind_subject = |at: usize| self.mentions.ending_at(at).is_some_and(|at| self.mentions[at].subject);
        before.is_some_and(|at| acts_not || is_behind_subject(at))
    }

    /// Whether a mention is the subject of a clause that stands between the verb and its own subject:
    /// `Lee, when she ceased, replied`, `Lee saw that she was tired, and said`.
    fn is_inserted(&self, mention: &Mention, at: usize) -> bool {
        const OPENERS: [u32; 15] =
            hashes("when as while if though whom after that what how than till until because where");
        // "when Lee, after a while, said": what is inserted is something else.
        if self.text.is_comma(mention.end as usize) {
            return false;
        }
        // "An engineer, she noted, wrote"
        let verb = mention.end as usize;
        if verb + 2 == at && self.text.is_comma(verb + 1) && self.words.get(verb).verb.is_some() {
            return true;
        }
        let comma = |token: Option<usize>| token.is_some_and(|token| self.text.is_comma(token));
        let before = at.checked_sub(1);
        let joined = before.is_some_and(|and| self.text.is_word(and, "and") && comma(and.checked_sub(1)));
        let opener = (mention.start as usize).checked_sub(1);
        (joined || comma(before)) && opener.is_some_and(|at| is_among(&OPENERS, self.text.hash(at)))
    }

    /// Whether the clause of a mention ends before the verb.
    fn is_cut_off(&self, from: usize, at: usize) -> bool {
        let between = self.text.tokens.get(from..at).unwrap_or_default().iter().enumerate();
        let mut same_level = between.filter(|(offset, _)| self.depth(from + offset) == self.depth(at));
        // "Lee saw that she was tired; and said"
        let goes_on = |at: usize| self.text.is_word(at + 1, "and") || self.text.is_word(at + 1, "but");
        same_level.any(|(offset, t)| match t.kind {
            Kind::Semicolon => !goes_on(from + offset),
            kind => matches!(kind, Kind::Stop | Kind::Colon),
        })
    }

    /// `Lee, the mayor's spokesman, said`: of two mentions that commas set side by side, the name.
    fn apposed(&self, index: usize, at: usize) -> Option<usize> {
        let mention = self.mentions.get(index)?;
        if mention.form == mentions::Form::Name || !self.text.is_comma(at.checked_sub(1)?) {
            return None;
        }
        // The owner of a possessive stands between: "Lee, the mayor's spokesman".
        let earlier =
            (index.saturating_sub(3)..index).rev().find(|&e| self.text.is_comma(self.mentions[e].end as usize))?;
        let name = &self.mentions[earlier];
        let beside = mention.start as usize <= name.end as usize + limits::APPOSITION_TOKENS;
        (name.form == mentions::Form::Name && name.subject && beside).then_some(earlier)
    }

    /// Whether a mention ends right before a token, or only commas with an insertion stand
    /// between: `Ruiz, who runs the port, says`, `the port's owner, Ruiz, says`.
    pub(super) fn touches(&self, mention: usize, at: usize) -> bool {
        let Mention { start, end, form, .. } = self.mentions[mention];
        let end = end as usize;
        let is_apposed = || form == mentions::Form::Name && self.text.is_word_before(start as usize, ",");
        end == at
            || (self.text.is_comma(end) && end + 1 == at && is_apposed())
            || (self.text.is_comma(end) && at > end + 1 && self.text.is_comma(at - 1))
            || self.is_complement(end, at)
    }

    /// `officials in Moscow say`, `the head of the bank says`: a preposition, then no verb.
    fn is_complement(&self, from: usize, at: usize) -> bool {
        let preposition = self.words.get(from).entry.any(is::PREPOSITION);
        preposition && at - from <= limits::APPOSITION_TOKENS && (from..at).all(|t| self.words.get(t).verb.is_none())
    }

    /// Who did it, of a passive: `was told by Roe`, `was told by the mayor, Ann Roe`, `was told by the mayor's office`.
    pub(super) fn agent(&self, from: usize) -> Option<usize> {
        let by = (from..from + limits::AGENT_TOKENS).find(|&at| self.text.is_word(at, "by"))?;
        let agent = self.mentions.beginning_at(by + 1)?;
        let owner = &self.mentions[agent];
        let owned = self.mentions.beginning_at(owner.end as usize + 1).filter(|_| owner.possessive);
        Some(self.named(owned.unwrap_or(agent)))
    }

    /// Who a mention leads to: *the mayor's **wife***, or whose name stands behind.
    pub(super) fn named(&self, mention: usize) -> usize {
        let mention = self.relative_of(mention).unwrap_or(mention);
        let ends = |at: usize| self.text.tokens.get(at).is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Stop));
        let is_name = |&name: &usize| {
            let name = &self.mentions[name];
            name.form == mentions::Form::Name && ends(name.end as usize)
        };
        let name = self.called_behind(mention).or_else(|| self.set_beside(mention));
        name.filter(is_name).unwrap_or(mention)
    }

    /// *a boy called **Lee***, *a boy, called **Lee***
    fn called_behind(&self, mention: usize) -> Option<usize> {
        const CALLED: [u32; 2] = hashes("called named");
        let told = Some(&self.mentions[mention]).filter(|told| told.form == mentions::Form::Description)?;
        let behind = told.end as usize;
        let called = [behind, behind + 1].into_iter().find(|&at| CALLED.contains(&self.text.hash(at)))?;
        self.mentions.beginning_at(called + 1)
    }

    /// *the mayor, **Lee**, …*, *one of them, **Lee**, …*
    fn set_beside(&self, mention: usize) -> Option<usize> {
        let told = &self.mentions[mention];
        let behind = told.end as usize;
        let end = if told.form == mentions::Form::Description {
            behind
        } else {
            let whole = self.mentions.beginning_at(behind + 1).filter(|_| self.text.is_word(behind, "of"))?;
            self.mentions[whole].end as usize
        };
        self.mentions.beginning_at(end + 1).filter(|_| self.text.is_comma(end))
    }
}
