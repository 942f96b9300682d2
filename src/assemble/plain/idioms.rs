//! Claims by an idiom: *made the case that it was late*, *made it clear that it was late*, *took issue with the plan*.

use super::super::grammar::{before_stop, sentence, subject_before_verb, tells};
use super::super::reports::Report;
use super::super::Found;
use crate::tags::Tag;
use crate::text::{hash_of, hashes};
use std::ops::Range;

const CASE: u32 = hash_of("case");
const CLEAR: u32 = hash_of("clear");
const PLAIN: u32 = hash_of("plain");
const ISSUE: u32 = hash_of("issue");

/// The claims by idioms that the model passed over.
pub(super) fn claims<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    let nouns = found.words.tokens_of(found.text, &[&[CASE, CLEAR, PLAIN, ISSUE]]);
    let is_free = |report: &Report| {
        let cue = report.cue.clone().unwrap_or_default();
        !cue.chain(report.content[0].clone()).any(|at| taken[at] || found.depth(at) > 0)
    };
    nouns.filter_map(move |noun| idiom(found, noun)).filter(is_free)
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
