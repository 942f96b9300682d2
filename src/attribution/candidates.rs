//! Who may speak a turn, and what is said of them around it.

use super::lattice::Gap;
use super::pronouns::{Telling, LAST};
use super::scene::{Scene, Way};
use crate::limits;
use crate::mentions::{Form, Gender};
use crate::speakers::SpeakerId;

/// Where, seen from a turn, the narration mentions somebody.
pub(super) mod zone {
    /// In its paragraph, before it.
    pub const BEFORE: usize = 0;
    /// Between its passages.
    pub const INSIDE: usize = 1;
    /// In its paragraph, behind it.
    pub const BEHIND: usize = 2;
    /// Between the turn before and its paragraph.
    pub const LEAD: usize = 3;
    /// In the paragraph of the turn before, before the end of that.
    pub const LAST: usize = 4;
    /// Behind its paragraph, before the next turn.
    pub const TAIL: usize = 5;
    pub const COUNT: usize = 6;
}

/// How a zone mentions somebody, the most telling way last.
pub(super) mod told {
    pub const PRONOUN: u8 = 1;
    pub const OBJECT: u8 = 2;
    pub const PRONOUN_SUBJECT: u8 = 3;
    pub const SUBJECT: u8 = 4;
    /// The subject nearest to the turn.
    pub const NEAREST_PRONOUN: u8 = 5;
    pub const NEAREST: u8 = 6;
}

/// Somebody who may speak a turn.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub speaker: SpeakerId,
    pub gender: Gender,
    /// Its place among the candidates: those before the turn from the last one back, then those behind, called, and
    /// ahead.
    pub rank: u8,
    /// Tokens back to the last mention before the turn.
    pub distance: u32,
    /// The last telling of them before the turn, or [`LAST`].
    pub last: u32,
    /// How each zone mentions them.
    pub zones: [u8; zone::COUNT],
}

impl Scene<'_> {
    /// Who answers a turn in its own paragraph, and so does not speak it: *“Gone?” he said, and **Ann** said, “Gone.”*
    fn answerer_beside(&self, at: usize) -> Option<SpeakerId> {
        let source = &self.input.mentions[self.turns.get(at)?.source?];
        let next = self.turns.get(at + 1).filter(|_| self.gap(at + 1) == Gap::SameParagraph)?;
        next.named.filter(|_| {
            source.form == Form::Pronoun && next.source.is_some_and(|at| self.input.mentions[at].form == Form::Name)
        })
    }

    /// The candidates of a turn: those mentioned last before it, those mentioned right behind it,
    /// those called by name in the turns beside it, and the narrator.
    pub(super) fn candidates(&self, at: usize, candidates: &mut Vec<Candidate>) {
        candidates.clear();
        let first = self.tellings.partition_point(|t| (t.token as usize) < self.turns[at].tokens.start);
        self.enter_before(at, first, candidates);
        self.enter_behind(at, first, candidates);
        let beside = [at.wrapping_sub(1), at + 1, at.wrapping_sub(2), at + 2];
        for call in beside.into_iter().flat_map(|turn| self.calls(turn)).filter(|call| call.way == Way::Called) {
            self.enter(candidates, call.speaker, NEVER, limits::CANDIDATES_AROUND);
        }
        let ahead = (at + 1..=at + limits::TURNS_AHEAD).filter_map(|turn| self.turns.get(turn));
        for speaker in ahead.filter_map(|turn| turn.named).chain(self.input.speakers.narrator) {
            self.enter(candidates, speaker, NEVER, limits::CANDIDATES);
        }
        if let Some(other) = self.answerer_beside(at) {
            candidates.retain(|c| c.speaker != other);
        }
        if self.is_short {
            self.enter_called(at, candidates);
            self.restrict(at, candidates);
        }
    }

    /// Enters who was called by name or told his own some turns before: a short story may not name him otherwise. A given
    /// name counts as a mention, unless it may be that of the *I* who tells the story.
    fn enter_called(&self, at: usize, candidates: &mut Vec<Candidate>) {
        let turns = (at.saturating_sub(limits::TURNS_CALLED)..at).rev();
        for call in turns.flat_map(|turn| self.calls(turn)).filter(|call| call.way != Way::Told) {
            let name = &self.input.mentions[call.mention as usize];
            let is_given = self.input.words.get(name.core as usize).entry.is_given_name();
            let counts = is_given && self.input.speakers.narrator.is_none();
            let distance = if counts { self.turns[at].tokens.start as u32 - name.start } else { FAR };
            let entered = self.enter(candidates, call.speaker, NEVER, limits::CANDIDATES_AROUND);
            if let Some(candidate) = entered.filter(|candidate| candidate.distance == FAR) {
                candidate.distance = distance;
            }
        }
    }

    /// Back from the turn; `first` is the first telling that is not before it.
    fn enter_before(&self, at: usize, first: usize, candidates: &mut Vec<Candidate>) {
        let turn = &self.turns[at];
        let mut nearest = [true; zone::COUNT];
        let last_turn = at.checked_sub(1).map(|before| &self.turns[before]);
        let own = turn.around(&self.input.text).start;
        let last_own = last_turn.map_or(0, |last| last.around(&self.input.text).start);
        let told = |back: usize, telling: &Telling| Told {
            distance: turn.tokens.start as u32 - telling.token,
            last: (first - 1 - back) as u32,
        };
        let before = &self.tellings[first.saturating_sub(limits::TELLINGS_BEFORE)..first];
        let (earlier, near) = before.split_at(before.partition_point(|t| (t.token as usize) < last_own));
        for (back, telling) in near.iter().rev().enumerate() {
            let token = telling.token as usize;
            let zone = match last_turn {
                _ if token >= own => zone::BEFORE,
                Some(last) if token < last.tokens.end => zone::LAST,
                _ => zone::LEAD,
            };
            let room = limits::CANDIDATES_BEFORE;
            if let Some(candidate) = self.enter(candidates, telling.speaker, told(back, telling), room) {
                mark(&mut candidate.zones[zone], telling, &mut nearest[zone]);
            }
        }
        // Of what was told earlier, the last of each speaker who is not told of since.
        for (back, telling) in earlier.iter().rev().enumerate().filter(|(_, telling)| telling.next as usize >= first) {
            if candidates.len() >= limits::CANDIDATES_BEFORE {
                break;
            }
            let told = told(near.len() + back, telling);
            self.enter(candidates, telling.speaker, told, limits::CANDIDATES_BEFORE);
        }
    }

    /// On from the turn, as far as the next.
    fn enter_behind(&self, at: usize, first: usize, candidates: &mut Vec<Candidate>) {
        let turn = &self.turns[at];
        let mut nearest = [true; zone::COUNT];
        let own_end = turn.around(&self.input.text).end;
        let next = self.turns.get(at + 1).map_or(usize::MAX, |next| next.tokens.start);
        let behind = self.tellings[first..].iter().take(limits::TELLINGS_BEHIND);
        for telling in behind.take_while(|telling| (telling.token as usize) < next) {
            let zone = match telling.token as usize {
                token if token < turn.tokens.end => zone::INSIDE,
                token if token < own_end => zone::BEHIND,
                _ => zone::TAIL,
            };
            if let Some(candidate) = self.enter(candidates, telling.speaker, NEVER, limits::CANDIDATES_AROUND) {
                mark(&mut candidate.zones[zone], telling, &mut nearest[zone]);
            }
        }
    }

    /// The candidate who is this speaker, entered if there is room.
    fn enter<'c>(
        &self,
        candidates: &'c mut Vec<Candidate>,
        speaker: SpeakerId,
        told: Told,
        room: usize,
    ) -> Option<&'c mut Candidate> {
        if let Some(known) = candidates.iter().position(|c| c.speaker == speaker) {
            return candidates.get_mut(known);
        }
        if candidates.len() >= room {
            return None;
        }
        let rank = candidates.len() as u8;
        let gender = self.input.speakers.gender(speaker);
        let Told { distance, last } = told;
        candidates.push(Candidate { speaker, gender, rank, distance, last, zones: [0; zone::COUNT] });
        candidates.last_mut()
    }
}

/// Where a candidate was mentioned last before a turn: as in [`Candidate`].
#[derive(Clone, Copy)]
struct Told {
    distance: u32,
    last: u32,
}

const NEVER: Told = Told { distance: FAR, last: LAST };

/// Further than anything that was mentioned before.
pub(super) const FAR: u32 = u32::MAX;

/// Marks that a zone mentions a candidate so.
fn mark(state: &mut u8, telling: &Telling, is_nearest: &mut bool) {
    let value = match (telling.subject, telling.is_pronoun) {
        (true, false) if *is_nearest => told::NEAREST,
        (true, true) if *is_nearest => told::NEAREST_PRONOUN,
        (true, false) => told::SUBJECT,
        (true, true) => told::PRONOUN_SUBJECT,
        (false, false) => told::OBJECT,
        (false, true) => told::PRONOUN,
    };
    *is_nearest &= !telling.subject;
    *state = (*state).max(value);
}
