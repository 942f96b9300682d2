//! Whom the words of a turn call, by name ("Come here, Ann.") or politely, and who names himself.

use super::scene::Way;
use crate::mentions::{is_edge, Form, Gender, Mention, Mentions, Nature, Vocabulary};
use crate::text::{hash_of, hashes, Text};
use std::ops::Range;

/// How a mention inside marks names somebody.
pub(super) fn way(text: &Text<'_>, words: &Vocabulary, mention: &Mention) -> Way {
    match () {
        _ if offers_hand(text, mention) => Way::Own,
        _ if mention.is_vocative(text, words) => Way::Called,
        _ if is_own(text, mention) => Way::Own,
        _ => Way::Told,
    }
}

/// Where a name begins behind "It is", "It's me," or "This is", or behind "Only", if a turn begins so.
pub(super) fn behind_it_is(text: &Text<'_>, start: usize) -> usize {
    const IS: [u32; 2] = hashes("is 's");
    const POLITE: [u32; 4] = hashes("sir ma'am madam miss");
    const GREETINGS: [u32; 4] = hashes("hi hello hey yes");
    let is_greeting = GREETINGS.contains(&text.hash(start)) && text.is_comma(start + 1);
    let start = start + if is_greeting { 2 } else { 0 };
    let is_it = text.is_word(start, "it") || text.is_word(start, "this");
    let is_only = |at: usize| usize::from(text.is_word(at, "only"));
    if !is_it || !IS.contains(&text.hash(start + 1)) {
        return start + is_only(start);
    }
    let me = start + 2 + is_only(start + 2);
    if !text.is_word(me, "me") || !text.is_comma(me + 1) {
        return me;
    }
    // "It's me, sir, Ann."
    let is_polite = POLITE.contains(&text.hash(me + 2)) && text.is_comma(me + 3);
    me + 2 + if is_polite { 2 } else { 0 }
}

/// Where the description ends whose name is told: ***The man**'s name was Ann Lee.*
pub(super) fn bearer_before(text: &Text<'_>, name: &Mention) -> Option<usize> {
    const TOLD: [u32; 3] = hashes("'s name was");
    let ending = (name.start as usize).checked_sub(TOLD.len())?;
    (ending..).zip(TOLD).all(|(at, word)| text.hash(at) == word).then_some(ending)
}

/// Whose name a sentence tells that begins with him: ***The man** who came in was Ann Lee.*
pub(super) fn bearer_of(text: &Text<'_>, mentions: &Mentions, name: &Mention) -> Option<usize> {
    let was = (name.start as usize).checked_sub(1).filter(|&at| text.is_word(at, "was"))?;
    let bearer = mentions.beginning_at(text.sentence_around(was).start)?;
    let Mention { form, end, .. } = mentions[bearer];
    let is_told = end as usize == was || text.is_word(end as usize, "who");
    (is_told && form == Form::Description && !name.possessive && ends(text, name)).then_some(bearer)
}

/// Whether nothing of its sentence stands behind a name.
pub(super) fn ends(text: &Text<'_>, name: &Mention) -> bool {
    is_edge(text, name.end as usize)
}

/// "I am Ann Lee", "my name's Ann", "Ann Lee here."
fn is_own(text: &Text<'_>, mention: &Mention) -> bool {
    // "I'm Church of England"
    let is_body = matches!(mention.nature, Nature::Organisation | Nature::Document | Nature::Place);
    let is_name = mention.form == Form::Name && !mention.possessive && !is_body;
    is_name && (mention.is_own(text) || is_spoken_in(text, mention))
}

/// *He held out his hand. “**Tom**.”*: whether all that a passage says is the name of somebody whose hand is told of before.
fn offers_hand(text: &Text<'_>, name: &Mention) -> bool {
    const HANDS: [u32; 2] = hashes("hand hands");
    const OFFERS: [u32; 10] = hashes("out offered offers offering extended extends extending shook shakes shaking");
    let (start, stop) = (name.start as usize, name.end as usize);
    let is_all = start > 1 && text.is_mark(start - 1) && text.word(stop) == "." && text.is_mark(stop + 1);
    if !is_all || name.form != Form::Name || text.begins_paragraph(start - 1) {
        return false;
    }
    let sentence = text.sentence_around(start - 2);
    [&HANDS[..], &OFFERS].iter().all(|words| sentence.clone().any(|at| words.contains(&text.hash(at))))
}

/// "Ann Lee here.", "This is Ann speaking."
fn is_spoken_in(text: &Text<'_>, mention: &Mention) -> bool {
    let (start, end) = (mention.start as usize, mention.end as usize);
    let is_here =
        text.is_word(end, "here") && is_edge(text, end + 1) && start.checked_sub(1).is_some_and(|at| is_edge(text, at));
    let is_this = text.is_word_before(start, "is") && text.hash_before(start, 2) == hash_of("this");
    is_here || is_this && text.is_word(end, "speaking")
}

/// Whether a turn asks for the hearer's name: "Who's there?", "Who are you?", "What is your name?", "Have you a name?",
/// "What do they call you?"
pub(super) fn asks_name(text: &Text<'_>, turn: Range<usize>) -> bool {
    const IS: [u32; 3] = hashes("is 's are");
    const WHOM: [u32; 5] = hashes("there it that this you");
    const HAVE: [u32; 2] = hashes("have you");
    const NAME: u32 = hash_of("name");
    const WHO: u32 = hash_of("who");
    const CALL: u32 = hash_of("call");
    turn.into_iter().any(|at| {
        let is_before = |word: &str| text.is_word_before(at, word);
        match text.hash(at) {
            WHO => IS.contains(&text.hash(at + 1)) && WHOM.contains(&text.hash(at + 2)),
            // "a stone with your name on it"
            NAME => {
                is_before("your") && !text.is_word(at + 1, "on")
                    || is_before("a") && HAVE.contains(&text.hash_before(at, 2))
            }
            CALL => is_before("they") && text.is_word(at + 1, "you"),
            _ => false,
        }
    })
}

/// Kinship words by which people call men, and those for women.
const MALE_KIN: [u32; 11] = hashes("papa father dad daddy pa uncle grandfather grandpa grandpapa son brother");
const FEMALE_KIN: [u32; 15] =
    hashes("mamma mama mother mum mummy ma mom mommy aunt auntie aunty grandmother grandma grandmamma sister");

/// Polite words by which people call men, and those for women.
const SIR: [u32; 4] = hashes("sir monsieur sirrah lordship");
const MADAM: [u32; 6] = hashes("madam ma'am madame mademoiselle missus ladyship");
/// Words that are polite only in some places.
const LORD: u32 = hash_of("lord");
const LADY: u32 = hash_of("lady");
const MISS: u32 = hash_of("miss");

/// All words by which people call somebody without a name.
pub(super) const CALLING: [&[u32]; 5] = [&MALE_KIN, &FEMALE_KIN, &SIR, &MADAM, &[LORD, LADY, MISS]];

/// The kinship word by which a turn calls somebody, without a name: "Yes, papa." Asked with the [`CALLING`] words of a
/// turn.
pub(super) fn kin(text: &Text<'_>, calling: &[usize]) -> Option<u32> {
    const OWNERS: [u32; 9] = hashes("my your his her our their the a 's");
    let is_kin = |hash: &u32| MALE_KIN.contains(hash) || FEMALE_KIN.contains(hash);
    let is_called = |&at: &usize| pauses(text, at) && !OWNERS.contains(&text.hash_before(at, 1));
    calling.iter().filter(|at| is_called(at)).map(|&at| text.hash(at)).find(is_kin)
}

/// The gender of whom a turn calls "sir" or "madam" without a name, or by a word for kin; asked likewise.
pub(super) fn polite(text: &Text<'_>, calling: &[usize], kin: Option<u32>) -> Gender {
    let follows_my = |at: usize| text.is_word_before(at, "my");
    let alone = |at: usize| !text.is_capital(at + 1);
    let called = calling.iter().copied().filter(|&at| alone(at)).find_map(|at| match text.hash(at) {
        hash if SIR.contains(&hash) => Some(Gender::Male),
        hash if MADAM.contains(&hash) => Some(Gender::Female),
        // "Good Lord!", "I miss you"
        LORD if follows_my(at) => Some(Gender::Male),
        LADY if follows_my(at) && pauses(text, at) => Some(Gender::Female),
        MISS if pauses(text, at) => Some(Gender::Female),
        _ => None,
    });
    let of_kin = |word| if MALE_KIN.contains(&word) { Gender::Male } else { Gender::Female };
    called.or_else(|| kin.map(of_kin)).unwrap_or_default()
}

/// Whether no word stands behind a token.
fn pauses(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at + 1).is_none_or(|next| !next.is_wordlike())
}
