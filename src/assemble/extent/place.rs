//! Which place the clause of a cue has in its sentence, which tells where its content may end.

use super::super::exchange::give_subject;
use super::super::grammar::{begins_with_clause, last_before_verb, leads_to_verb};
use super::super::modelled::Draft;
use super::super::sources::tells_time;
use super::super::Found;
use super::endings::main_verb;
use crate::lexicon::is;
use crate::tags::Tag;
use crate::text::{hashes, is_among};
use std::ops::Range;

/// Where the clause of a cue stands in its sentence, which tells where its content may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the sentence.
    Main,
    /// *If Roe says so, **the law** fails*: behind a comma, a subject with its verb.
    Before,
    /// *Roe, who said so, **left***, *Roe, saying so, **left***: behind a comma, the verb.
    Amid,
    /// *A man who said so **left***, *Roe's claim that it is so **is false***: the verb without a comma.
    Subject,
    /// *A man accused of theft **left***: the same, and he is not who says so.
    Reduced,
}

/// Verbs in the present and nouns alike.
const NOUNS_OR_VERBS: [u32; 8] = hashes("claims reports fears hopes demands estimates complaints suggestions");

/// The place of a clause by its source and content too; the source gives the content its subject.
pub(super) fn corrected_place(found: &Found<'_>, draft: &mut Draft, sentence: &Range<usize>) -> Place {
    let behind = draft.content.iter().find(|piece| piece.start >= draft.cue.end);
    let opens = behind.map(|piece| found.text.word(piece.start));
    let is_given = give_subject(found, draft);
    let Draft { cue, content, .. } = draft;
    // "Lee's claim: it is late", "The paper reported that it was late"
    let is_noun = found.tag(cue.start).is_noun();
    // "The court rules against its plan"
    let is_free = || draft.source.iter().all(|source| source.end != cue.start || is_owner(found, source));
    let place = match place(found, cue, sentence) {
        _ if is_given => Place::Subject,
        _ if is_noun && !matches!(opens, Some("that" | "to")) && !(governs(found, cue) && is_free()) => Place::Main,
        Place::Reduced if opens == Some("that") => Place::Main,
        place => place,
    };
    // "Opposition claims that the vote was late have been rejected": a verb to the tagger.
    let is_that = opens == Some("that") && is_among(&NOUNS_OR_VERBS, found.text.hash(cue.start));
    let told = content.last().filter(|_| place == Place::Main && is_that && cue.len() == 1);
    if told.and_then(|told| main_verb(found, told, false)).is_some_and(|verb| leads_to_verb(found, verb)) {
        return Place::Subject;
    }
    // "The vote, which Lee says was late, is over"
    let is_parted = content.len() > 1 && content[0].len() == 1 && found.tag(content[0].start) == Tag::Wh;
    if place == Place::Main && is_parted {
        Place::Amid
    } else {
        place
    }
}

/// Whose something is: ***his** hopes*, ***Lee’s** hopes*.
fn is_owner(found: &Found<'_>, source: &Range<usize>) -> bool {
    found.words.get(source.start).entry.any(is::POSSESSIVE) || found.text.is_possessive(source.end - 1)
}

/// ***Hopes for** a deal faded*, ***Concerns about** the cost have grown*
fn governs(found: &Found<'_>, cue: &Range<usize>) -> bool {
    cue.len() > 1 && found.words.get(cue.end - 1).entry.any(is::PREPOSITION)
}

/// Which place the clause of a cue has in its sentence.
fn place(found: &Found<'_>, cue: &Range<usize>, sentence: &Range<usize>) -> Place {
    const ACCUSED: [u32; 10] =
        hashes("accused suspected believed thought reported rumoured rumored alleged convicted charged");
    let text = found.text;
    // "Had Lee said so, we would go"
    let is_inverted = matches!(text.word(sentence.start), "Had" | "Should" | "Were");
    // "Asked whether it was late, Lee left"
    let is_asked = text.word(cue.start) == "Asked" && cue.start == sentence.start;
    if is_inverted || is_asked || begins_with_clause(found, sentence.start) {
        return Place::Before;
    }
    // "The claim that it was late"
    let head = if found.tag(cue.start) == Tag::Determiner { cue.end - 1 } else { cue.start };
    let tag = found.tag(head);
    let before = sentence.start..cue.start;
    // What stands before has no verb yet, so that one must come.
    let is_said = |at: usize| found.depth(at) > found.depth(head);
    let is_subject = || !before.clone().any(|at| !is_said(at) && found.tag(at).is_finite());
    // "Her fear that it was late came true"
    let teller = found.clause(&(head..head + 1)).and_then(|clause| found.subject(clause));
    // "Claims that it was late are false": a verb to the tagger.
    let is_first = head == sentence.start && matches!(tag, Tag::VerbS | Tag::Proper);
    // "Lee's warning that it was late": Lee warns, and yet it is a noun.
    let is_owned = head > sentence.start && matches!(found.tag(head - 1), Tag::Genitive | Tag::Possessive);
    let is_noun = (tag.is_noun() || is_first) && (teller.is_none() || is_owned);
    // "The claim by Lee that it was late"
    let leads = || {
        let maker = found.mention_at(cue.end + 1).filter(|_| matches!(text.word(cue.end), "by" | "from"));
        maker.map_or(cue.end, |maker| maker.end as usize)
    };
    let is_clause = || is_noun && (matches!(text.word(leads()), "that" | "to") || governs(found, cue));
    let last = last_before_verb(found, before.clone());
    // "Tourists hoping to see it were turned away"
    let is_beside = last.is_some_and(|last| last + 1 == cue.start && found.tag(last).is_noun());
    if tag == Tag::Gerund && is_beside && is_subject() {
        return Place::Subject;
    }
    let opener = last.and_then(|last| before_time(found, &before, last)).filter(|&opener| opener > before.start);
    let Some(opener) = opener else { return if is_clause() { Place::Subject } else { Place::Main } };
    let is_accused = || tag != Tag::Gerund && is_among(&ACCUSED, text.hash(cue.start));
    // "farmer" may be an adjective to the tagger.
    let is_somebody = || found.tag(opener).is_noun() || found.words.get(opener).entry.any(is::PERSON);
    match relative(found, &before, opener, teller) {
        Some(Relative::Apart) => Place::Amid,
        _ if tag == Tag::Gerund && text.is_comma(opener) && is_subject() => Place::Amid,
        Some(Relative::TellerApart) if is_subject() => Place::Amid,
        relative if (relative.is_some() || is_noun) && is_subject() => Place::Subject,
        _ if opener + 1 == cue.start && is_somebody() && is_accused() && is_subject() => Place::Reduced,
        _ => Place::Main,
    }
}

/// What opens a clause is what stands before its verb, and before a time: *who last week said*.
fn before_time(found: &Found<'_>, before: &Range<usize>, last: usize) -> Option<usize> {
    let is_timed = last > before.start && tells_time(found, &(last - 1..last + 1));
    if is_timed {
        last_before_verb(found, before.start..last - 1)
    } else {
        Some(last)
    }
}

/// How a clause is joined to the noun of which it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relative {
    /// *Lee, **who** said that it was late, is gone*
    Apart,
    /// *The plant, **which** Lee says is late, is closed*
    TellerApart,
    /// *A man **who** police say fled was caught*
    Close,
}

/// The relative clause that an opener begins, or that begins before the teller.
fn relative(found: &Found<'_>, before: &Range<usize>, opener: usize, teller: Option<Range<usize>>) -> Option<Relative> {
    let text = found.text;
    let (is_who, is_which) = (text.word(opener) == "who", text.word(opener) == "which");
    // "Lee, whose aide said that it was late, is gone"
    let is_whose =
        teller.as_ref().is_some_and(|t| text.is_small(t.start, "whose") && text.is_comma(t.start.saturating_sub(1)));
    // "Lee, who left and who said that it was late, is gone"
    let is_joined = is_who
        && text.is_small(opener - 1, "and")
        && before.clone().skip(1).any(|at| text.is_small(at, "who") && text.is_comma(at - 1));
    if (is_who || is_which) && text.is_comma(opener - 1) || is_whose || is_joined {
        return Some(Relative::Apart);
    }
    let whom = teller.filter(|teller| {
        teller.start > before.start + 1 && matches!(text.word(teller.start - 1), "who" | "whom" | "that" | "which")
    });
    let is_apart = whom.as_ref().map(|teller| text.is_comma(teller.start - 2));
    match is_apart {
        Some(true) => Some(Relative::TellerApart),
        Some(false) if !is_which => Some(Relative::Close),
        _ => is_who.then_some(Relative::Close),
    }
}
