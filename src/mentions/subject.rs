//! Whether a mention stands where a subject may.

use super::{Form, Mention, Nature, Reader};
use crate::lexicon::is;
use crate::lexicon::verbs::{self, Verb};
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

impl Reader<'_> {
    /// Whether what stands before a token lets a subject begin there: a boundary, a
    /// conjunction or an adverb, not a verb or a preposition.
    pub(super) fn may_be_subject(&self, at: usize) -> bool {
        let is_number = |at: usize| self.text.is_kind(at, Kind::Number);
        // "studied 500 patients", but "In 2015 Lee said"
        let mut at = at;
        while at > 0 && is_number(at - 1) && !self.is_capital(at) && !self.text.begins_paragraph(at) {
            at -= 1;
        }
        // "met German Minister Lee", but "Then German Minister Lee said"
        let is_national = |at: usize| self.is_capital(at) && self.entry(at).any(is::DEMONYM);
        at -= usize::from(at > 0 && self.is_capital(at) && is_national(at - 1) && !self.text.begins_paragraph(at));
        let Some(before) = at.checked_sub(1).filter(|_| !self.text.begins_paragraph(at)) else { return true };
        if self.words.id_of(before) == 0 {
            // "the News' Ann Lee"
            return self.tag(before) != Tag::Genitive;
        }
        if self.is_fronted(before) || self.stands_alone(before) {
            return true;
        }
        let entry = self.entry(before);
        // "every Christmas my father said", "In March Lee left"
        let dates = before.checked_sub(1).filter(|_| entry.any(is::DATE));
        let is_date = |at: usize| {
            let is_front = self.begins(at) && self.entry(at).any(is::PREPOSITION) && self.is_capital(before + 1);
            is_front || matches!(self.text.word(at), "every" | "each" | "one")
        };
        if dates.is_some_and(is_date) {
            return true;
        }
        let opens_clause = entry.any(is::CONJUNCTION) || entry.any(is::PLAIN) && !entry.any(is::AUXILIARY);
        let word = self.text.word(before);
        opens_clause && !entry.any(is::PREPOSITION | is::DETERMINER | is::POSSESSIVE)
            || word.ends_with("ly")
            || matches!(
                word,
                "that" | "as" | "than" | "before" | "after" | "until" | "but" | "which" | "whom" | "whereupon"
            )
    }

    /// "In the last row **sat** a priest", "There **stood** Lee": a verb of place that its subject follows.
    fn is_fronted(&self, verb: usize) -> bool {
        const PLACES: [u32; 20] = hashes(
            "sat stood lay came knelt appeared entered crouched waited walked strode rose climbed stepped emerged rushed ran
            hurried stumbled burst",
        );
        const WORDS: usize = 48;
        if !is_among(&PLACES, self.words.get(verb).hash) {
            return false;
        }
        let start = self.text.sentence_around(verb).start;
        let opens =
            self.entry(start).any(is::PREPOSITION) || matches!(self.text.word(start), "There" | "Here" | "Down");
        // "In June he stood", "At night Lee sat": their subjects stand before them.
        let is_subject = |at: usize| self.tag(at) == Tag::Pronoun || self.is_capital(at);
        let acts = |at: usize| self.tag(at).is_verb();
        opens && start < verb && verb - start < WORDS && !(start + 1..verb).any(|at| is_subject(at) || acts(at))
    }

    /// "Beside **her** Josh slept", "To **this** Josh replied", "was **all** Josh said": a pronoun by itself, before somebody
    /// who acts.
    pub(super) fn stands_alone(&self, pronoun: usize) -> bool {
        let Some(before) = pronoun.checked_sub(1).filter(|_| self.is_capital(pronoun + 1)) else { return false };
        let leads = || self.text.word(before);
        let opens = || self.text.begins_sentence(before);
        match self.text.word(pronoun) {
            "him" | "her" | "them" | "me" | "us" => {
                matches!(leads(), "Beside" | "Behind" | "Before" | "Above" | "Below" | "Opposite" | "Near") && opens()
            }
            "this" | "that" => matches!(leads(), "To" | "At" | "With" | "Upon" | "On" | "After") && opens(),
            "all" | "what" => matches!(leads(), "is" | "was"),
            _ => false,
        }
    }

    /// "for Lee had gone": *for* opens a clause of its own behind a pause, where a verb follows.
    pub(super) fn follows_for(&self, at: usize, end: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|&before| self.text.is_word(before, "for")) else { return false };
        before.checked_sub(1).is_none_or(|pause| self.words.id_of(pause) == 0) && self.tag(end).is_verb()
    }

    /// "As Lee has argued, it is late"
    pub(super) fn follows_as(&self, at: usize, end: usize) -> bool {
        let verb = end + usize::from(self.entry(end).any(is::AUXILIARY));
        at > 0 && self.text.word(at - 1) == "As" && self.words.says(verb)
    }

    /// "after a short pause Lee added", "at that moment Lee, who": a noun may end what stands before the subject.
    pub(super) fn follows_noun(&self, at: usize, end: usize) -> bool {
        let before = at.checked_sub(1).map_or(Tag::Other, |before| self.tag(before));
        // "and every day Lee answered": a participle to the tagger.
        let says = |verb: Verb| verb.strength > 1 && verb.form == verbs::Form::Past;
        let goes_on = matches!(self.tag(end), Tag::Past | Tag::VerbS | Tag::Modal)
            || self.text.is_comma(end)
            || self.words.get(end).verb.is_some_and(says);
        let follows = match self.is_capital(at) {
            true => matches!(before, Tag::Noun | Tag::Plural),
            // "Acme boss Lee"
            false => before == Tag::Proper && self.entry(at).is_office(),
        };
        goes_on && (follows || self.opens_with_office(at, end) || self.follows_front(at))
    }

    /// "Opposition leader Lee", "Parish council chairman Lee", "Managing director Lee": what somebody leads stands where a
    /// subject may.
    fn opens_with_office(&self, at: usize, end: usize) -> bool {
        const WORDS: usize = 3;
        // "Leaving captain Lee, he said"
        let is_role = |at: usize| self.tag(at) == Tag::Gerund && self.begins(at) && !self.text.is_comma(end);
        let is_modifier = |&at: &usize| self.tag(at).is_nominal() || is_role(at);
        let before = (at.saturating_sub(WORDS)..at).rev().take_while(is_modifier).last();
        let has_office = (at..end).any(|at| self.entry(at).is_office());
        has_office && before.is_some_and(|first| self.may_be_subject(first))
    }

    /// "For some time the captain was silent", "In a statement it said", "That night the captain rose", "At six Lee rose": behind
    /// what a sentence begins with.
    fn follows_front(&self, at: usize) -> bool {
        const WORDS: usize = 6;
        let front = self.text.sentence_around(at).start..at;
        // Asked of every mention: what is cheap to tell comes first.
        if front.is_empty() || front.len() > WORDS {
            return false;
        }
        let opens = self.entry(at).any(is::DETERMINER | is::POSSESSIVE) || self.text.is_word(at, "it");
        if !opens && !self.is_capital(at) {
            return false;
        }
        // "Outside a gull walked"
        let is_time = || !matches!(self.text.word(at), "a" | "an") && self.ends_as_time(&front);
        (self.is_led_noun(&front) || is_time()) && self.has_no_verb(&front)
    }

    /// *In a statement*, *For some time*, *Across the yard*
    fn is_led_noun(&self, front: &Range<usize>) -> bool {
        let last = front.end - 1;
        let is_led = self.entry(front.start).any(is::PREPOSITION) || self.opens_where(front.start);
        is_led && (matches!(self.tag(last), Tag::Noun | Tag::Plural) || front.len() > 1 && self.is_article(last - 1))
    }

    /// *That night*, *At six*; before a name *Outside* too, for "Outside the town, many died."
    fn ends_as_time(&self, front: &Range<usize>) -> bool {
        const TIMES: [u32; 18] = hashes(
            "day night morning evening afternoon week month year time moment minute hour weekend summer winter spring
            autumn usual",
        );
        const PLACES: [u32; 5] = hashes("inside outside upstairs downstairs above");
        let last = front.end - 1;
        let word = self.words.get(last).hash;
        PLACES.contains(&word) && self.is_capital(front.end)
            || self.entry(last).any(is::CALENDAR)
            || is_among(&TIMES, word)
            || self.is_count(last)
    }

    /// Whether nobody acts in what a sentence begins with: "In a strongly worded statement", "At the close".
    fn has_no_verb(&self, front: &Range<usize>) -> bool {
        front.clone().all(|at| {
            let is_first = at == front.start;
            let is_attribute = || self.tag(at) == Tag::Participle && self.tag(at + 1).is_noun();
            let may_stand = || !self.tag(at).is_verb() || is_attribute() || !is_first && self.is_article(at - 1);
            self.words.id_of(at) != 0 && may_stand() || self.text.is_kind(at, Kind::Number)
        })
    }

    /// Whether a word that is no preposition to the lists opens a phrase of place: *Down the hall*, *Back at home*.
    fn opens_where(&self, at: usize) -> bool {
        const WHERE: [u32; 9] = hashes("down out back up next across somewhere over inside");
        is_among(&WHERE, self.words.get(at).hash)
    }

    /// *the*, *a*
    fn is_article(&self, at: usize) -> bool {
        matches!(self.text.word(at), "the" | "The" | "a" | "A" | "an")
    }

    /// A number that stands by itself: *At **six** Lee rose.*
    fn is_count(&self, at: usize) -> bool {
        let is_number = self.entry(at).any(is::DETERMINER) || self.text.is_kind(at, Kind::Number);
        is_number && at > 0 && self.entry(at - 1).any(is::PREPOSITION) && !self.is_article(at)
    }

    /// "the captain's wife", "the captain's voice": she stands where the captain does.
    pub(super) fn follows_owner(&self, last: &Mention, mention: &Mention) -> bool {
        let is_voice = || self.text.is_small(mention.head as usize, "voice");
        let may_speak = || !matches!(mention.nature, Nature::Unknown | Nature::Place) || is_voice();
        last.owns(mention) && may_speak() && self.may_be_subject(last.start as usize)
    }

    /// "she looked at Lee and Roe": the second of two objects is none either.
    pub(super) fn is_joined(&self, last: &Mention, mention: &Mention) -> bool {
        let and = last.end as usize;
        let joins = and + 1 == mention.start as usize && matches!(self.text.word(and), "and" | "or");
        let acts = |at: u32| self.tag(at as usize).is_verb();
        joins && !last.subject && mention.form != Form::Pronoun && !acts(mention.end)
    }
}
