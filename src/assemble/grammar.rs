//! What the passes of `assemble` ask of the grammar around a token.

use super::Found;
use crate::cues::{Clause, ACCORDING};
use crate::lexicon::{is, SUBORDINATORS};
use crate::limits;
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hashes, is_among, only, Case, Kind};
use std::ops::Range;

/// Where the sentence of a token begins, behind a *PORTO (AP) —*, which a capital follows: not behind *Ann Lee —* in
/// *Ann Lee — a teacher — said*.
pub(super) fn behind_dateline(found: &Found<'_>, at: usize) -> usize {
    const TOKENS: usize = 12;
    const WIRES: [u32; 12] = hashes("ap afp cnn upi tass reuters xinhua pti ani dpa kyodo efe");
    let text = found.text;
    let sentence = text.sentence_around(at);
    // "LEE'S FORK, Ohio —", unlike "THE WHOLE VILLAGE KNOWS LEE'S FORK —"
    let is_capital = |&at: &usize| {
        let token = &text.tokens[at];
        let is_owner = token.kind == Kind::Clitic && at == sentence.start + 1;
        token.is_capital() || !token.is_wordlike() || token.kind == Kind::Number || is_owner
    };
    let mut dateline = sentence.clone().take(TOKENS).take_while(is_capital);
    // "PORTO (AP) Residents said"
    let is_wire = |at: usize| text.is_kind(at, Kind::Close) && is_among(&WIRES, text.hash(at - 1));
    let is_place = text.is_case(sentence.start, Case::Upper);
    let close = dateline.find(|&at| text.is_kind(at, Kind::Dash) || is_place && at > sentence.start && is_wire(at));
    let is_dateline = |close: &usize| text.tokens.get(close + 1).is_some_and(|token| token.case != Case::Lower);
    close
        .filter(is_dateline)
        .map_or(sentence.start, |close| close + 1 + usize::from(text.is_kind(close + 1, Kind::Dash)))
}

/// *“…,” Lee said on Monday, **according to** the agency*: who passes on what somebody has said is not who said it.
pub(super) fn retells(found: &Found<'_>, at: usize) -> bool {
    const WORDS: usize = 4;
    let text = found.text;
    let is_according = text.hash(at) == ACCORDING;
    let Some(comma) = at.checked_sub(1).filter(|&comma| is_according && text.is_comma(comma)) else { return false };
    let before = found.clauses.begun_before(comma);
    let said = before.checked_sub(1).map(|said| &found.clauses[said]);
    said.is_some_and(|said| {
        let mut between = said.cue.end..comma.max(said.cue.end);
        let is_near = between.len() <= WORDS && between.all(|at| text.is_wordlike(at) && !found.tag(at).is_finite());
        is_near && said.strength > 1 && said.subject.is_some()
    })
}

/// The comma behind an adverb that joins a sentence to the one before: *However**,** it is late*, *In fact**,** it is late*.
pub(super) fn link_comma(found: &Found<'_>, start: usize) -> Option<usize> {
    const PHRASES: [(&str, &str); 6] =
        [("Of", "course"), ("In", "fact"), ("For", "example"), ("For", "instance"), ("In", "addition"), ("Even", "so")];
    const ADVERBS: [u32; 12] = hashes(
        "however still also meanwhile moreover furthermore additionally nevertheless nonetheless besides therefore indeed",
    );
    let text = found.text;
    let is_phrase = || PHRASES.contains(&(text.word(start), text.word(start + 1)));
    let end = match () {
        _ if is_among(&ADVERBS, text.hash(start)) => start + 1,
        _ if is_phrase() => start + 2,
        _ => return None,
    };
    text.is_comma(end).then_some(end)
}

/// The sentence of a token, unless it is endless.
#[inline(never)]
pub(super) fn sentence(found: &Found<'_>, at: usize) -> Option<Range<usize>> {
    let sentence = found.text.sentence_around(at);
    (sentence.len() <= limits::SENTENCE_TOKENS).then_some(sentence)
}

/// Where a clause that reaches to a token begins at the earliest.
pub(super) fn clause_start(found: &Found<'_>, at: usize) -> usize {
    found.text.sentence_around(at).start.max(at.saturating_sub(limits::CLAUSE_TOKENS))
}

/// Whether a word may stand between a subject and its verb: an auxiliary or an adverb.
#[inline(never)]
pub(super) fn leads_to_verb(found: &Found<'_>, at: usize) -> bool {
    found.words.get(at).entry.any(is::AUXILIARY) || matches!(found.tag(at), Tag::Adverb | Tag::Modal)
}

/// The last of the tokens before a verb that does more than lead to it.
#[inline(never)]
pub(super) fn last_before_verb(found: &Found<'_>, before: Range<usize>) -> Option<usize> {
    before.rev().find(|&at| !leads_to_verb(found, at))
}

/// The next verb of saying whose subject begins at a token: *as **police** said it was safe*.
pub(super) fn report_from<'a>(found: &'a Found<'_>, start: usize) -> Option<&'a Clause> {
    let next = found.clauses_from(start + 1).first()?;
    let begins = found.subject(next).is_some_and(|subject| subject.start == start);
    Some(next).filter(|next| next.strength > 1 && begins)
}

/// Where a verb begins, with the auxiliaries and adverbs before it.
#[inline(never)]
pub(super) fn verb_start(found: &Found<'_>, before: Range<usize>) -> usize {
    last_before_verb(found, before.clone()).map_or(before.start, |last| last + 1)
}

/// Whether nothing but auxiliaries and adverbs stands between a subject and its verb.
pub(super) fn reaches_verb(found: &Found<'_>, between: Range<usize>) -> bool {
    last_before_verb(found, between).is_none()
}

/// Whether some tokens hold a finite verb, as clauses do.
#[inline(never)]
pub(super) fn tells(found: &Found<'_>, mut range: Range<usize>) -> bool {
    range.any(|at| found.tag(at).is_finite())
}

/// Whether a word is a noun or title for people.
#[inline(never)]
pub(super) fn is_people(found: &Found<'_>, at: usize) -> bool {
    found.words.get(at).entry.any(is::PERSON | is::TITLE | is::GROUP | is::KIN)
}

/// Whether *that* leads to a clause: not ***that** law*.
pub(super) fn is_conjunction_that(found: &Found<'_>, at: usize) -> bool {
    found.text.is_small(at, "that") && found.tag(at) != Tag::Determiner
}

/// *because*, *after* and the like.
#[inline(never)]
pub(super) fn opens_clause(found: &Found<'_>, at: usize) -> bool {
    const OTHERS: [u32; 5] = hashes("unless but as whether that");
    let hash = found.text.hash(at);
    OTHERS.contains(&hash) || is_among(&SUBORDINATORS, hash)
}

/// Whether a sentence begins with a clause that another one must follow: ***Even though** Lee said so, we left*.
pub(super) fn begins_with_clause(found: &Found<'_>, start: usize) -> bool {
    const OTHERS: [u32; 3] = hashes("whereas where given");
    let text = found.text;
    let is_led = matches!(text.word(start), "Even" | "Just" | "Only" | "Now" | "Ever");
    let opener = start + usize::from(is_led);
    opens_clause(found, opener) && !text.is_word(opener, "but") || is_among(&OTHERS, text.hash(opener))
}

/// *While **the plan is good**, others disagree*: whether what stands before a verb at the end of a sentence is a clause that
/// leads to it, and nothing said, unless the verb hardly does anything but report.
pub(super) fn is_circumstance(found: &Found<'_>, content: &[Range<usize>], cue: &Range<usize>) -> bool {
    const OPENER: usize = 2;
    let (text, [content]) = (found.text, content) else { return false };
    let start = text.sentence_around(cue.start).start;
    let begins = (start..=start + OPENER).contains(&content.start) && begins_with_clause(found, start);
    let is_closed = content.end < cue.start && text.is_kind(cue.end, Kind::Stop);
    let is_plain = |at: usize| !text.is_comma(at) && found.depth(at) == 0;
    // "After he took it over he had it painted, records show"
    let is_one = || only(content.clone().filter(|&at| found.tag(at).is_finite())).is_some();
    begins
        && is_closed
        && (content.start..content.end - 1).all(is_plain)
        && is_one()
        && found.clause(cue).is_none_or(|clause| clause.strength < 2)
}

/// Whether what is told may begin at a token: *that it was late*, *it was late*.
pub(super) fn opens_told(found: &Found<'_>, at: usize) -> bool {
    found.text.is_small(at, "that") || opens_phrase(found.tag(at))
}

/// What a subject begins with.
pub(super) fn opens_phrase(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Determiner
            | Tag::Possessive
            | Tag::Proper
            | Tag::Pronoun
            | Tag::Noun
            | Tag::Plural
            | Tag::Adjective
            | Tag::Number
    )
}

/// The noun phrase at the end of a range, before any adverbs and auxiliaries, unless a preposition governs it.
pub(super) fn noun_phrase(found: &Found<'_>, within: Range<usize>) -> Option<Range<usize>> {
    let end = verb_start(found, within.clone());
    let is_part = |&at: &usize| opens_phrase(found.tag(at));
    let start = (within.start..end).rev().take_while(is_part).last()?;
    let is_object = start.checked_sub(1).is_some_and(|at| found.words.get(at).entry.any(is::PREPOSITION));
    let is_noun = found.tag(end - 1).is_noun() || found.tag(end - 1) == Tag::Pronoun;
    (is_noun && !is_object).then_some(start..end)
}

/// The end of a sentence without its stop.
pub(super) fn before_stop(found: &Found<'_>, end: usize) -> usize {
    end - usize::from(found.text.is_kind(end - 1, Kind::Stop))
}

/// Where the last mark of a piece ends.
#[inline(never)]
pub(super) fn marks_end(found: &Found<'_>, piece: &Range<usize>) -> Option<usize> {
    let last = found.depths.get(piece.clone())?.iter().rposition(|&depth| depth > 0)?;
    Some(piece.start + last + 1)
}

/// The tokens of a piece that stand right behind marks in it.
pub(super) fn behind_marks<'a>(found: &Found<'a>, piece: &Range<usize>) -> impl Iterator<Item = usize> + 'a {
    let depths = found.depths.get(piece.clone()).unwrap_or_default();
    let ends = (piece.start + 1..).zip(depths.windows(2)).filter(|(_, pair)| pair[0] > 0 && pair[1] == 0);
    ends.map(|(at, _)| at)
}

/// The head of a phrase: ***officials** in Brussels*.
#[inline(never)]
pub(super) fn head(found: &Found<'_>, phrase: &Range<usize>) -> Option<usize> {
    let goes_on = |&at: &usize| !matches!(found.tag(at), Tag::Preposition | Tag::Mark | Tag::Wh);
    phrase.clone().take_while(goes_on).last()
}

/// Whoever stands right before a verb, within a range: a mention, or a noun of several that opens it.
#[inline(never)]
pub(super) fn subject_before_verb(found: &Found<'_>, within: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    let end = verb_start(found, within.start..verb);
    let named = mentioned_subject(found, within, end).or_else(|| apposed_subject(found, within, end));
    let named =
        named.or_else(|| bracketed_subject(found, within, end)).or_else(|| described_subject(found, within, end));
    named.or_else(|| {
        let is_bare = end == within.start + 1 && found.tag(within.start) == Tag::Plural;
        is_bare.then_some(within.start..end)
    })
}

/// ***The mayor, Ann Lee,** shot back*
fn apposed_subject(found: &Found<'_>, within: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let is_comma = |at: usize| found.text.is_comma(at);
    let comma = end.checked_sub(1).filter(|&comma| is_comma(comma))?;
    let name = &found.mentions[found.mentions.ending_at(comma)?];
    let before = (name.start as usize).checked_sub(1).filter(|&before| is_comma(before))?;
    let role = found.phrase(found.mentions.ending_at(before)?);
    (name.form == Form::Name && role.start >= within.start).then_some(role.start..comma)
}

/// ***Sen. Ann Lee (R-Utah)** shot back*
fn bracketed_subject(found: &Found<'_>, within: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let is_kind = |at: usize, kind: Kind| found.text.is_kind(at, kind);
    let close = end.checked_sub(1).filter(|&close| is_kind(close, Kind::Close))?;
    let mut inside = (within.start..close).rev().take(limits::ROLE_TOKENS);
    let name = mentioned_subject(found, within, inside.find(|&at| is_kind(at, Kind::Open))?)?;
    Some(name.start..end)
}

/// ***Ann Lee, 43, the mayor,** shot back*
fn described_subject(found: &Found<'_>, within: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let is_comma = |at: &usize| found.text.is_comma(*at);
    let comma = end.checked_sub(1).filter(is_comma)?;
    let mut before = (within.start..comma).rev().take(limits::ROLE_TOKENS).take_while(|&at| !found.tag(at).is_finite());
    let name = before.find_map(|at| Some(at).filter(is_comma).and_then(|at| mentioned_subject(found, within, at)))?;
    let is_name = found.mention_at(name.start).is_some_and(|m| m.form == Form::Name);
    is_name.then_some(name.start..comma)
}

fn mentioned_subject(found: &Found<'_>, within: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let mentions = found.mentions;
    let last = mentions.ended_before(end).checked_sub(1)?;
    let mut phrase = found.phrase(last);
    // "a bridge that engineers warned would fall"
    let is_that = is_conjunction_that(found, phrase.start);
    phrase.start += usize::from(is_that && phrase.len() > 1);
    let is_relative = matches!(found.text.word(phrase.start), "that" | "who" | "which");
    let is_inside = phrase.start >= within.start && !is_relative;
    // "a friend of Lee said"
    let before = phrase.start.checked_sub(1).filter(|&at| at >= within.start);
    // "a man accused of robbing a bank said"
    let is_said = |at: usize| found.words.get(at).verb.is_some_and(|verb| verb.strength > 1);
    let is_done = |at: usize| found.tag(at) == Tag::Gerund && !is_said(at);
    let is_object = before.is_some_and(|at| found.words.get(at).entry.any(is::PREPOSITION) || is_done(at));
    (is_inside && phrase.end == end && !mentions[last].possessive && !is_object).then_some(phrase)
}
