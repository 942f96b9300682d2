//! Who is there: who was told of since the scene began, who has come, who has gone.
//!
//! A chain sees two turns back. That the story has gone to another morning and other people, that the door has opened
//! or closed behind somebody, is told by the narration between the turns.

use super::candidates::{Candidate, FAR};
use super::features::VALUES;
use super::math::bit_length;
use super::scene::{Scene, Way};
use super::turns::Turn;
use crate::lexicon::is;
use crate::mentions::Mention;
use crate::passes::Passes;
use crate::text::{hashes, is_among, Text};
use std::ops::Range;

/// What a mention's verb does with who is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Act {
    #[default]
    None,
    Comes,
    Goes,
}

/// How a candidate last came or went. Features hold the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Coming {
    Neither,
    /// Since the turn before.
    CameNow,
    CameBefore,
    /// Since the turn before; nothing is told of them since.
    WentNow,
    WentBefore,
    /// They went, and are told of since.
    WentAndTold,
}

/// What a candidate is to somebody new who comes in. Features hold the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Bystander {
    Present = 1,
    Absent,
    /// The next turns call them: it may be they who came in.
    Called,
}

/// How many kinds of bystanders there are.
const BYSTANDERS: u8 = Bystander::Called as u8;

/// Words behind a subject among which its verb is looked for.
const VERB: usize = 4;

/// What the subject of a verb does: *Lee **came in***, *Lee **had gone***, *Lee **went** up to the desk*.
pub(super) fn act(input: &Passes<'_>, mention: &Mention) -> Act {
    const COMES: [u32; 12] =
        hashes("came comes entered enters appeared arrived approached returned emerged joined reappeared burst");
    const GOES: [u32; 11] =
        hashes("left leaves departed withdrew retired disappeared vanished fled retreated exited gone");
    const MOVES: [u32; 21] = hashes(
        "went goes walked ran slipped hurried strolled strode rode drove stormed stalked marched sauntered stumbled tiptoed
        crept stole dashed rushed swept",
    );
    const PUTS: [u32; 5] = hashes("put poked popped stuck thrust");
    const IN: [u32; 5] = hashes("in into up along forward");
    const AWAY: [u32; 8] = hashes("out away off home upstairs downstairs down from");
    if arrives(&input.text, mention) {
        return Act::Comes;
    }
    if goes_off(&input.text, mention) {
        return Act::Goes;
    }
    if !mention.subject {
        return Act::None;
    }
    let end = mention.end as usize;
    let is_led = |at: &usize| input.words.get(*at).entry.any(is::AUXILIARY) || input.text.word(*at).ends_with("ly");
    let verb = (end..end + VERB).find(|at| !is_led(at)).unwrap_or(end);
    let leads = |ways: &[u32]| ways.contains(&input.text.hash(verb + 1)) || ways.contains(&input.text.hash(verb + 2));
    let has_come = input.text.is_word(verb, "come") && matches!(input.text.word(verb - 1), "had" | "has" | "'d");
    match input.text.hash(verb) {
        _ if has_come => Act::Comes,
        // "put his head round the door"
        word if PUTS.contains(&word) && input.text.is_word(verb + 2, "head") => Act::Comes,
        word if COMES.contains(&word) => Act::Comes,
        word if GOES.contains(&word) => Act::Goes,
        word if MOVES.contains(&word) && leads(&AWAY) => Act::Goes,
        _ if drops_out(&input.text, verb) => Act::Goes,
        word if MOVES.contains(&word) && leads(&IN) => Act::Comes,
        _ => Act::None,
    }
}

/// Whether somebody goes before the verb's subject is named: *Off went **Lee***.
fn goes_off(text: &Text<'_>, mention: &Mention) -> bool {
    const GOES: [u32; 6] = hashes("went ran rode drove walked rushed");
    const WHERE: [u32; 3] = hashes("off out away");
    let start = mention.start as usize;
    GOES.contains(&text.hash_before(start, 1)) && WHERE.contains(&text.hash_before(start, 2))
}

/// Whether somebody who has not gone speaks no more: *Lee **hung up***, *Lee **fell asleep***, *Lee **slammed the door behind**
/// him*.
fn drops_out(text: &Text<'_>, verb: usize) -> bool {
    match text.word(verb) {
        "hung" | "hangs" => text.is_word(verb + 1, "up"),
        "fell" | "falls" => text.is_word(verb + 1, "asleep"),
        "slammed" | "closed" | "shut" => text.is_word(verb + 2, "door") && text.is_word(verb + 3, "behind"),
        word => matches!(word, "fainted" | "faints"),
    }
}

/// Whether somebody comes behind his verb: *in came **Lee***, *the door opened, and there stood **Lee***, *There was **a
/// man** at the door*, *It was **a girl** in grey*.
pub(super) fn arrives(text: &Text<'_>, mention: &Mention) -> bool {
    const COMES: [u32; 15] = hashes(
        "came stood walked burst strode marched stepped entered climbed rose rushed ran hurried stumbled emerged",
    );
    const WHERE: [u32; 4] = hashes("in there up out");
    let start = mention.start as usize;
    // "Down the ladder climbed Lee."
    let is_where = || mention.subject || WHERE.contains(&text.hash_before(start, 2));
    let comes = COMES.contains(&text.hash_before(start, 1)) && is_where();
    let is_there = || start > 1 && matches!(text.word(start - 2), "There" | "there" | "It");
    comes || text.is_word_before(start, "was") && is_there() && mention.opens_new(text)
}

/// For each turn, the token where its scene begins: with narration that tells of another time, or is long.
pub(super) fn scene_starts(input: &Passes<'_>, turns: &[Turn]) -> Vec<u32> {
    let mut begin = 0;
    let mut spoken = 0;
    let starts = turns.iter().map(|turn| {
        let between = spoken..turn.paragraphs.start;
        if let Some(start) = between.clone().rev().find(|&paragraph| begins(input, paragraph, &between)) {
            begin = input.text.paragraph_tokens(start).start as u32;
        }
        spoken = turn.paragraphs.end;
        begin
    });
    starts.collect()
}

/// Whether a scene begins with a paragraph of those without speech.
fn begins(input: &Passes<'_>, paragraph: usize, between: &Range<usize>) -> bool {
    const LONG: usize = 80;
    const OPENING: usize = 5;
    const TIMES: [u32; 26] = hashes(
        "morning evening night afternoon day days week weeks month months year years hour hours o'clock noon midnight dinner
        breakfast supper lunch tea summer winter later meanwhile",
    );
    let tokens = input.text.paragraph_tokens(paragraph);
    let tells_time = tokens
        .clone()
        .take(OPENING)
        .any(|at| is_among(&TIMES, input.text.hash(at)) || input.words.get(at).entry.any(is::DATE));
    let is_long = paragraph == between.start && {
        let last = input.text.paragraph_tokens(between.end - 1).end;
        last - tokens.start >= LONG
    };
    tells_time || is_long || is_break(input, paragraph)
}

/// Whether a paragraph does nothing but part what stands before it from what stands behind: `* * *`, *Chapter II*, *IV*.
pub(super) fn is_break(input: &Passes<'_>, paragraph: usize) -> bool {
    const HEADING: usize = 4;
    const PARTS: [u32; 7] = hashes("chapter book part volume act scene canto");
    let tokens = input.text.paragraph_tokens(paragraph);
    let mut words = tokens.clone().filter(|&at| input.text.tokens[at].is_wordlike());
    let Some(first) = words.next() else { return !tokens.is_empty() };
    let is_number = |word: &str| word.bytes().all(|b| b"IVXLC.0123456789".contains(&b));
    let is_headed = PARTS.contains(&input.text.hash(first));
    tokens.len() <= HEADING && (is_headed || words.next().is_none() && is_number(input.text.word(first)))
}

/// How fresh somebody is of whom nothing was told before: the highest value of a feature.
const NEW: u8 = VALUES as u8 - 1;

/// What a turn tells of who is there, looked up once for all candidates.
pub(super) struct Presence {
    at: usize,
    /// Its first token, and the end of the turn before.
    start: u32,
    spoken: u32,
    /// How many of the two turns before are of its scene.
    since: u8,
    /// Bits of the candidates of whom something was told since the scene began.
    here: u32,
    /// If somebody new came in, how many turns lie between.
    stranger: Option<u8>,
}

impl Scene<'_> {
    pub(super) fn presence(&self, at: usize, candidates: &[Candidate]) -> Presence {
        let end = |back: usize| at.checked_sub(back).map_or(0, |before| self.turns[before].tokens.end as u32);
        let (start, spoken, begin) = (self.turns[at].tokens.start as u32, end(1), self.scene_starts[at]);
        let is_here = |c: &&Candidate| c.distance != FAR && start - c.distance >= begin;
        let token = |&stranger: &u32| self.input.mentions[stranger as usize].start;
        let last = self.strangers[..self.strangers.partition_point(|stranger| token(stranger) < start)].last();
        let stranger = match last.map(token) {
            Some(token) if token >= spoken => Some(0),
            Some(token) if token >= end(2) => Some(1),
            _ => None,
        };
        Presence {
            at,
            start,
            spoken,
            since: (1..3).take_while(|&back| back <= at && self.scene_starts[at - back] == begin).count() as u8,
            here: candidates.iter().filter(is_here).fold(0, |bits, c| bits | 1 << c.rank),
            stranger,
        }
    }

    /// What a candidate is while somebody new has come in, apart for each number of turns between; 0 where nobody has.
    pub(super) fn strangeness(&self, here: &Presence, candidate: &Candidate) -> u8 {
        let Some(between) = here.stranger else { return 0 };
        let mut called = [here.at + 1, here.at + 2].into_iter().flat_map(|turn| self.calls(turn));
        let kind = match () {
            _ if called.any(|call| call.way == Way::Called && call.speaker == candidate.speaker) => Bystander::Called,
            _ if here.is_here(candidate) => Bystander::Present,
            _ => Bystander::Absent,
        };
        kind as u8 + BYSTANDERS * between
    }

    /// How a candidate last came or went.
    pub(super) fn coming(&self, here: &Presence, candidate: &Candidate) -> Coming {
        const BACK: usize = 8;
        /// Tokens before a turn where nobody comes or goes any more.
        const LONG_AGO: u32 = 600;
        let mut next = candidate.last;
        let mut is_last = true;
        for _ in 0..BACK {
            let telling = self.tellings.get(next as usize).filter(|t| here.start - t.token < LONG_AGO);
            let Some(telling) = telling else { break };
            let is_now = telling.token >= here.spoken;
            match telling.act {
                Act::None => {
                    next = telling.before;
                    // "Lee shut the door behind him."
                    is_last &= self.is_short && telling.is_pronoun && !telling.subject;
                }
                Act::Comes => return if is_now { Coming::CameNow } else { Coming::CameBefore },
                Act::Goes if is_last => return if is_now { Coming::WentNow } else { Coming::WentBefore },
                Act::Goes => return Coming::WentAndTold,
            }
        }
        Coming::Neither
    }

    /// How long nothing was told of a candidate of whom the narration since the turn before tells: as the bits of the
    /// tokens between; [`NEW`] for somebody new, 0 for others. All turns together visit each telling once.
    pub(super) fn freshness(&self, here: &Presence, candidate: &Candidate) -> u8 {
        let mut next = candidate.last;
        let mut first = None;
        while let Some(telling) = self.tellings.get(next as usize).filter(|t| t.token >= here.spoken) {
            first = Some(telling.token);
            next = telling.before;
        }
        let Some(first) = first else { return 0 };
        self.tellings.get(next as usize).map_or(NEW, |before| 1 + bit_length((first - before.token) as usize))
    }
}

impl Presence {
    fn is_here(&self, candidate: &Candidate) -> bool {
        self.here >> candidate.rank & 1 > 0
    }

    /// Whether a candidate was told of since the scene began, how long ago it began, and how many others were told of, as
    /// a small number; none where nobody was: *“Go,” he said. Lee then…*
    pub(super) fn present(&self, candidate: &Candidate) -> Option<u8> {
        const MOST_OTHERS: u8 = 3;
        let others = (self.here & !(1 << candidate.rank)).count_ones().min(MOST_OTHERS.into()) as u8;
        let kind = self.since * 2 + u8::from(self.is_here(candidate));
        (self.here > 0).then_some(kind * (MOST_OTHERS + 1) + others)
    }
}
