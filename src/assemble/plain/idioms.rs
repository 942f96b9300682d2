//! Claims by an idiom: *made the case that it was late*, *made it clear that it was late*, *took issue with the plan*, *put the
//! toll at 31*.

use super::super::grammar::{before_stop, sentence, subject_before_verb, tells};
use super::super::reports::Report;
use super::super::Found;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, Kind};
use std::ops::Range;

const CASE: u32 = hash_of("case");
const CLEAR: u32 = hash_of("clear");
const ISSUE: u32 = hash_of("issue");

/// The claims by idioms that the model passed over.
pub(super) fn claims<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    let nouns = found.words.tokens_of(found.text, &[&[CASE, CLEAR, ISSUE]]);
    let is_free = |report: &Report| {
        let cue = report.cue.clone().unwrap_or_default();
        !cue.chain(report.content[0].clone()).any(|at| taken[at] || found.depth(at) > 0)
    };
    let puts = found.words.tokens_of(found.text, &[&PUT]);
    nouns
        .filter_map(move |noun| idiom(found, noun))
        .chain(puts.filter_map(move |verb| estimate(found, verb)))
        .filter(is_free)
}

const PUT: [u32; 2] = hashes("put puts");

/// Words of a group without an article, *human rights groups*, less one.
const GROUP: usize = 5;

/// What is put at a number.
const AMOUNTS: [u32; 18] = hashes(
    "amount bill chance chances cost costs count damage deaths figure loss losses number price toll total turnout worth",
);

/// *Rights groups **put** the toll at 31*: a number that somebody tells.
fn estimate(found: &Found<'_>, verb: usize) -> Option<Report> {
    const THING: usize = 6;
    let text = found.text;
    let sentence = sentence(found, verb)?;
    let opens = matches!(found.tag(verb + 1), Tag::Determiner | Tag::Possessive);
    let is_plain = |at: &usize| text.is_wordlike(*at) && !found.tag(*at).is_verb();
    let mut thing = (verb + 1..sentence.end.min(verb + THING)).take_while(is_plain);
    let number = thing.find(|&at| opens && text.is_word(at, "at") && is_among(&AMOUNTS, text.hash(at - 1)))? + 1;
    let is_number = |at: usize| at < sentence.end && text.is_kind(at, Kind::Number);
    let is_sum = text.is_kind(number, Kind::Symbol) && is_number(number + 1);
    let source = subject_before_verb(found, &sentence, verb).or_else(|| opening_subject(found, &sentence, verb))?;
    let stop = before_stop(found, sentence.end);
    let end = (number + 1..stop).find(|&at| text.is_comma(at) || text.is_kind(at, Kind::Semicolon)).unwrap_or(stop);
    let told = verb + 1..end;
    (is_sum || is_number(number)).then(|| Report::plain(vec![source], verb..verb + 1, vec![told]))
}

/// ***An official**, who asked not to be named, put it at 31*, ***Human rights groups** put it at 31*
fn opening_subject(found: &Found<'_>, sentence: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    let phrase = sentence.start..verb;
    let is_group = !phrase.is_empty() && found.tag(verb - 1) == Tag::Plural;
    if is_group && phrase.len() < GROUP && phrase.clone().all(|at| found.tag(at).is_nominal()) {
        return Some(phrase);
    }
    let is_comma = |at: usize| found.text.is_comma(at);
    let first = found.mention_at(sentence.start).filter(|m| m.subject)?.tokens();
    let is_who = is_comma(first.end) && matches!(found.text.word(first.end + 1), "who" | "which");
    let closes = (first.end + 1..verb).find(|&at| is_comma(at)).is_some_and(|comma| comma + 1 == verb);
    (is_who && closes).then_some(first)
}

fn idiom(found: &Found<'_>, noun: usize) -> Option<Report> {
    const MAKE: [u32; 4] = hashes("make makes made making");
    const TAKE: [u32; 4] = hashes("take takes took taking");
    const BETWEEN: usize = 3;
    let text = found.text;
    let sentence = sentence(found, noun)?;
    let verbs = if text.hash(noun) == ISSUE { TAKE } else { MAKE };
    let near = noun.saturating_sub(BETWEEN).max(sentence.start)..noun;
    let verb = near.rev().find(|&at| verbs.contains(&text.hash(at)))?;
    let is_plain = |at: usize| !found.tag(at).is_verb() && found.tag(at) != Tag::Mark;
    let told = told(found, noun, sentence.end).filter(|_| (verb + 1..noun).all(is_plain))?;
    let source = subject_before_verb(found, &sentence, verb)?;
    let leads = matches!(text.word(told.start - 1), "for" | "against" | "with");
    let cue = verb..noun + 1 + usize::from(leads && told.start == noun + 2);
    Some(Report::plain(vec![source], cue, vec![told]))
}

/// What is told by an idiom that ends with a noun: behind a *that*, soon behind whoever hears it, or a *for* or *with*.
fn told(found: &Found<'_>, noun: usize, sentence: usize) -> Option<Range<usize>> {
    const HEARER: usize = 8;
    let text = found.text;
    let end = before_stop(found, sentence);
    let that = |from: usize| (from..end.min(from + HEARER)).find(|&at| text.is_word(at, "that"));
    let is_clause = |start: usize| tells(found, start + 1..end.max(start + 1));
    let told = match (text.hash(noun), text.word(noun + 1)) {
        (ISSUE, "with") | (CASE, "for" | "against") => noun + 2,
        (ISSUE, _) => return None,
        (_, "that") => noun + 1,
        (_, "to") => that(noun + 2)?,
        _ => return None,
    };
    let needs_clause = text.is_word(told, "that");
    (told < end && (!needs_clause || is_clause(told))).then_some(told..end)
}
