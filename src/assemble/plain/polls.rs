//! What polls find, which nobody says: *In a Dispatch poll released Monday, 40 percent back Roe.*

use super::super::grammar::{before_stop, sentence, tells};
use super::super::reports::Report;
use super::super::Found;
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Kind};
use std::ops::Range;

/// The words for what finds it.
pub(super) const POLLS: [u32; 4] = hashes("poll polls survey surveys");

/// A sentence that begins with *in* and a poll tells what this has found, whatever is said by those who were asked.
pub(super) fn finding(found: &Found<'_>, poll: usize) -> Option<Report> {
    let sentence = sentence(found, poll)?;
    let source = name(found, &sentence, poll)?;
    let content = source.end + 1..before_stop(found, sentence.end);
    let is_found = content.len() > 2 && tells(found, content.clone()) && !is_told(found, &content);
    is_found.then(|| Report::plain(vec![source], sentence.start..sentence.start + 1, vec![content]))
}

/// The poll that a sentence begins with, up to the comma: ***a Dispatch poll, taken in May,** put her ahead*.
fn name(found: &Found<'_>, sentence: &Range<usize>, poll: usize) -> Option<Range<usize>> {
    const WORDS: usize = 12;
    let text = found.text;
    let start = sentence.start + 1;
    let is_plain = |mut range: Range<usize>| range.all(|at| !text.is_comma(at) && found.depth(at) == 0);
    let opens = text.hash(sentence.start) == hash_of("in") && poll - sentence.start <= WORDS;
    let comma = |from: usize| (from..sentence.end.min(from + WORDS)).find(|&at| text.is_comma(at));
    let first = comma(poll).filter(|_| opens && is_plain(start..poll) && !tells(found, start..poll))?;
    let is_taken = found.tag(first + 1) == Tag::Participle;
    let end = if is_taken { comma(first + 1)? } else { first };
    Some(start..end)
}

/// Whether somebody by name, or who was named before, reports what follows: *In a poll, **Roe found that** …*, unlike *40
/// percent said that …*
fn is_told(found: &Found<'_>, content: &Range<usize>) -> bool {
    let clause = found.clauses_from(content.start).first().filter(|clause| clause.cue.start < content.end);
    clause.is_some_and(|clause| {
        let opens = found.subject(clause).filter(|subject| subject.start == content.start);
        let is_number = |subject: &Range<usize>| subject.clone().any(|at| found.text.is_kind(at, Kind::Number));
        let form = clause.subject.map(|subject| found.mentions[subject].form);
        clause.lemma == "ask" || opens.is_some_and(|subject| form != Some(Form::Description) && !is_number(&subject))
    })
}
