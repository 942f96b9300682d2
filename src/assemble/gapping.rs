//! Two sources with one verb: *Smith called it “a farce” and **Jones “a triumph”***, where the second clause leaves out the verb
//! of the first (gapping: Ross 1970).

use super::reports::Report;
use super::Found;
use crate::mentions::{Form, Mention, Nature};
use std::ops::Range;

/// Parts the reports whose last quotation is somebody else's.
pub(super) fn part(found: &Found<'_>, list: &mut Vec<Report>) {
    let mut parted: Vec<Report> = list.iter_mut().filter_map(|report| second(found, report)).collect();
    list.append(&mut parted);
}

/// The second of two reports that a content holds, taken out of it.
fn second(found: &Found<'_>, report: &mut Report) -> Option<Report> {
    let cue = report.cue.clone()?;
    let told = report.content.last().filter(|told| told.start >= cue.end)?;
    let text = found.text;
    let first = found.passages.begun_before(told.start);
    let inside = found.passages[first..].iter().take_while(|passage| passage.outer.end <= told.end);
    let mut quoted = inside.filter(|passage| passage.parent.is_none()).map(|passage| passage.outer.clone());
    let (one, two) = (quoted.next()?, quoted.next()?);
    // "called Smith “a liar” and Jones “a thief”"
    let between = found.mentions[found.mentions.begun_before(cue.end)..].iter();
    let names_object = between.take_while(|m| m.end as usize <= one.start).any(|m| m.form == Form::Name);
    let is_one = text.sentence_of(one.start) == text.sentence_of(two.start);
    if names_object || !is_one || quoted.next().is_some() {
        return None;
    }
    let is_joint = |&at: &usize| text.is_comma(at) || matches!(text.word(at), "and" | "but" | "while" | ";");
    let start = one.end + (one.end..two.start).take_while(is_joint).count();
    let source = found.mention_at(start).filter(|m| start > one.end && is_somebody(found, m))?.tokens();
    let gap = source.end + usize::from(text.is_comma(source.end))..two.start;
    if !(gap.is_empty() || is_clause(found, &gap)) || source.end > two.start {
        return None;
    }
    let (end, told_end) = (one.end, told.end);
    report.content.last_mut()?.end = end;
    let content = gap.start..told_end;
    Some(Report::plain(vec![source], cue, vec![content]))
}

/// A name, or several: ***the Courier** “a disaster”* has its capital.
fn is_somebody(found: &Found<'_>, mention: &Mention) -> bool {
    let is_named = mention.form == Form::Name || found.text.is_capital(mention.head as usize);
    is_named && !matches!(mention.nature, Nature::Place | Nature::Document) || mention.nature == Nature::Group
}

/// *Jones **that it was** “a triumph”*
fn is_clause(found: &Found<'_>, gap: &Range<usize>) -> bool {
    found.text.is_small(gap.start, "that") && gap.clone().skip(1).any(|at| found.tag(at).is_finite())
}
