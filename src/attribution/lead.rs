//! Who speaks a bare line of a short story, by what stands between it and the line before.

use super::lattice::Gap;
use super::links::is_cleft;
use super::presence::Act;
use super::pronouns::{lead_start, Telling, LAST};
use super::scene::{Call, Scene, Way};
use crate::cues::Clause;
use crate::mentions::Form;
use crate::passes::Passes;
use crate::speakers::SpeakerId;
use crate::text::{hash_of, hashes, same};
use std::ops::Range;

impl Scene<'_> {
    /// Who acts last in a short paragraph before a turn beside which nobody stands, if it is not who spoke before that, who
    /// goes on if the act is an answer.
    pub(super) fn leads(&self, at: usize) -> Option<SpeakerId> {
        let here = self.tellings_of_lead(at)?;
        let lead = self.input.text.paragraph_tokens(self.turns[at].paragraphs.start - 1);
        if let Some(asked) = self.asked_in(here, &lead) {
            return Some(asked);
        }
        let spoke = self.named_before(at);
        let last = here.iter().rev().find(|t| t.subject).filter(|last| Some(last.speaker) != spoke)?;
        let first = here.iter().find(|t| t.speaker == last.speaker && !t.is_pronoun)?;
        let may_begin = || self.may_begin(here, first, last, &lead);
        let spoke = spoke.or_else(|| Some(last.speaker).filter(|_| may_begin()))?;
        Some(if self.is_answer(lead) { spoke } else { last.speaker })
    }

    /// Who is asked in the last sentence of a paragraph: *Lee asked **Ann** whether it was late.¶“Very.”*
    fn asked_in(&self, here: &[Telling], lead: &Range<usize>) -> Option<SpeakerId> {
        let Passes { text, clauses, .. } = self.input;
        let sentence = text.sentence_around(lead.end - 1);
        let told = clauses.begun_before(sentence.start.max(lead.start))..clauses.begun_before(lead.end);
        let asks = |clause: &&Clause| matches!(clause.lemma, "ask" | "beg" | "question" | "implore") && !clause.negated;
        let hearer = clauses[told].iter().filter(asks).find_map(|clause| clause.hearer)?;
        here.iter().find(|t| t.mention as usize == hearer && !t.is_pronoun).map(|t| t.speaker)
    }

    /// Whether who acts last in a paragraph may speak behind it, where nobody knows who spoke before: who comes there, and was
    /// not told of before, or of whom alone it tells.
    fn may_begin(&self, here: &[Telling], first: &Telling, last: &Telling, lead: &Range<usize>) -> bool {
        // "“Sit,” he said.¶The boy sat."
        const OBEYS: usize = 6;
        let is_own = |t: &&Telling| t.speaker == last.speaker;
        // "It was her sister who came to her aid."
        let is_met = is_cleft(&self.input.text, first.token as usize);
        let comes = || first.before == LAST && here.iter().any(|t| is_own(&t) && t.act == Act::Comes);
        let is_narrator = |t: &Telling| Some(t.speaker) == self.input.speakers.narrator;
        let is_alone = || here.iter().all(|t| is_own(&t) || is_narrator(t));
        // "Hale had taken the rifle down."
        let end = self.input.mentions[last.mention as usize].end as usize;
        let acts_now = !self.input.text.is_word(end, "had");
        is_met || comes() || lead.len() >= OBEYS && acts_now && is_alone()
    }

    /// Whether a paragraph is nothing but an answer without words: *Ellen nodded.*, *Lee shook his head.*, *Roe said nothing.*
    fn is_answer(&self, lead: Range<usize>) -> bool {
        const NODS: [u32; 4] = hashes("nodded shrugged blushed obeyed");
        const NOT: [u32; 2] = hashes("not n't");
        const ANSWERS: [u32; 8] = hashes("answer answered reply replied speak spoke move moved");
        let text = &self.input.text;
        let is_one = text.sentence_of(lead.start) == text.sentence_of(lead.end - 1);
        let says = |at: usize| match text.word(at) {
            "head" => text.hash_before(at, 2) == hash_of("shook"),
            "nothing" => text.is_word_before(at, "said"),
            _ if NODS.contains(&text.hash(at)) => true,
            _ => {
                let is_denied = NOT.contains(&text.hash(at - 1));
                ANSWERS.contains(&text.hash(at)) && (is_denied || text.is_word_before(at, "no"))
            }
        };
        is_one && lead.skip(1).any(says)
    }

    /// Whether the paragraph before a turn tells that nobody has answered: *Nobody spoke.*, *There was a silence.*, *No answer
    /// came.*
    pub(super) fn is_unanswered(&self, at: usize) -> bool {
        const NOBODY: [u32; 3] = hashes("nobody silence pause");
        const ANSWERS: [u32; 3] = hashes("one answer reply");
        let text = &self.input.text;
        let tells = |at: usize| {
            let word = text.hash(at);
            NOBODY.contains(&word) || ANSWERS.contains(&word) && text.is_word_before(at, "no")
        };
        self.lead_before(at).is_some_and(|mut lead| lead.any(tells))
    }

    /// Who answers the first of a conversation, beside which nobody stands: *Hale was alone. Ann went up to him. “Well?” he
    /// said. “Sir.”* Whom the narration names there beside who speaks first.
    pub(super) fn meets(&self, at: usize) -> Option<SpeakerId> {
        let before = self.turn_before(at)?;
        let source = self.turns[before].source?;
        let first = self.telling(source).map(|telling| telling.speaker)?;
        let here = self.tellings_of_lead(before)?;
        let is_name = |t: &Telling| {
            let is_narrator = Some(t.speaker) == self.input.speakers.narrator;
            is_narrator && self.is_called(at, first) || self.input.mentions[t.mention as usize].form == Form::Name
        };
        let other = here.iter().rev().find(|t| t.subject).filter(|last| is_name(last) && last.speaker != first);
        // "That evening Ann met Hale in the garden.": nobody else is there.
        let mut others = here.iter().filter(|t| t.speaker != first);
        let met = || others.next().filter(|met| is_name(met) && others.all(|t| t.speaker == met.speaker));
        let other = other.or_else(met)?;
        here.iter().any(|t| t.speaker == first && t.subject && is_name(t)).then_some(other.speaker)
    }

    /// Who speaks a line of those that a story opens with, before it tells of anybody: the first paragraph of narration tells
    /// of two, of whom one speaks behind it, and the lines before are theirs in turn.
    pub(super) fn opens(&self, at: usize) -> Option<SpeakerId> {
        const OPENING: usize = 12;
        const LINES: usize = 2;
        let first = self.tellings.first()?.token as usize;
        let behind = self.turns.iter().take(OPENING + 1).position(|turn| turn.tokens.start > first)?;
        let here = self.tellings_of_lead(behind).filter(|_| at < behind && behind >= LINES)?;
        let speaker = self.turns[behind].named.or_else(|| self.meant_by(behind))?;
        let other = only_other(here, speaker)?;
        Some(if (behind - at) % 2 == 1 { other } else { speaker })
    }

    /// Who comes behind the words of the turn before: *“Give it here,” said Ann. Hale had come up behind her. “Who is it?”*
    pub(super) fn comes(&self, at: usize) -> Option<SpeakerId> {
        let before = self.turn_before(at)?;
        let spoken = self.turns[before].tokens.end;
        let mut here = self.tellings_in(spoken..self.turns[at].tokens.start).iter();
        here.find(|t| t.act == Act::Comes && !t.is_pronoun)
            .map(|t| t.speaker)
            .filter(|&who| self.turns[before].named != Some(who))
    }

    /// The paragraph right before a turn, in which nobody speaks.
    pub(super) fn lead_before(&self, at: usize) -> Option<Range<usize>> {
        let before = self.turns[at].paragraphs.start.checked_sub(1)?;
        (at == 0 || self.gap(at) == Gap::OneBetween).then(|| self.input.text.paragraph_tokens(before))
    }

    /// The tellings of a short paragraph right before a turn.
    pub(super) fn tellings_of_lead(&self, at: usize) -> Option<&[Telling]> {
        const SHORT: usize = 60;
        self.lead_before(at).filter(|tokens| tokens.len() < SHORT).map(|tokens| self.tellings_in(tokens))
    }

    /// Whether somebody takes up a telephone and says nothing but the own name: *The phone rang. Roe picked it up. “Roe.”*
    pub(super) fn answers_phone(&self, at: usize, call: &Call) -> bool {
        const PHONES: [u32; 4] = hashes("phone telephone mobile receiver");
        let Passes { text, mentions, speakers, .. } = self.input;
        let (name, turn) = (&mentions[call.mention as usize], &self.turns[at].tokens);
        let is_all =
            call.way == Way::Called && name.start as usize == turn.start + 1 && text.word(name.end as usize) == ".";
        if !is_all || name.end as usize + 2 != turn.end {
            return false;
        }
        let lead = lead_start(self.input, turn.start)..turn.start;
        let first = mentions.begun_before(lead.start);
        let told = || {
            (first..call.mention as usize)
                .any(|at| mentions[at].subject && speakers.of_mention(at) == Some(call.speaker))
        };
        lead.clone().any(|at| PHONES.contains(&text.hash(at))) && told()
    }
}

/// Whom alone some tellings tell of beside somebody.
fn only_other(here: &[Telling], who: SpeakerId) -> Option<SpeakerId> {
    same(here.iter().map(|t| t.speaker).filter(|&other| other != who))
}
