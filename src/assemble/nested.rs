//! Quotations within quotations.

use super::reports::Report;
use super::Found;
use crate::cues::Clause;
use crate::document::Evidence;
use crate::marks;
use crate::mentions::Person;
use crate::text::Kind;

/// How sure it is that the verb right beside it tells who is quoted.
const CONFIDENCE: f32 = 0.9;

/// `"Roe told me, 'Go home,'" said Lee`: what is quoted within a quotation has its own verb beside it. Where that is
/// *I said*, whoever speaks the whole has said it.
pub(super) fn report(found: &Found<'_>, passage: &marks::Passage) -> Option<Report> {
    const NEAR: usize = 6;
    let outer = &found.passages[passage.parent?].inner;
    let (start, end) = (passage.outer.start, passage.outer.end);
    let clauses = &found.clauses;
    // 'Come home.' He said, 'I will.'
    let is_ended = passage.inner.end > passage.inner.start && found.text.word(passage.inner.end - 1) == ".";
    let is_beside = |clause: &&Clause| {
        let Some(subject) = clause.subject.map(|at| &found.mentions[at]) else { return false };
        let (first, last) = (subject.start as usize, subject.end as usize);
        let cue = &clause.cue;
        let behind = first.min(cue.start) == end && !is_ended && (last == cue.start || first == cue.end);
        let before = cue.end < start && start - cue.end < NEAR && first >= outer.start && last <= cue.start;
        let pauses = matches!(found.text.kind(start - 1), Some(Kind::Comma | Kind::Colon | Kind::Dash));
        let speaks = clause.strength > 0 && subject.person != Person::First && cue.end <= outer.end;
        speaks && (behind || before && pauses)
    };
    let from = clauses.partition_point(|clause| clause.cue.start + NEAR < start);
    let near = clauses[from..].iter().take_while(|clause| clause.cue.start < end + NEAR);
    let clause = near.filter(is_beside).last()?;
    let subject = found.mentions.get(clause.subject?)?;
    let (source, content) = (vec![subject.tokens()], vec![passage.outer.clone()]);
    Some(Report {
        hearer: clause.hearer,
        evidence: Evidence::Cue,
        // The model of claims has been asked, and has found it or not.
        claimed: false,
        ..Report::of_claim(source, Some(clause.cue.clone()), content, CONFIDENCE)
    })
}
