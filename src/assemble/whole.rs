//! Quotations that only a part of a content holds: who says some of it says all.

use super::reports::Report;
use super::Found;
use crate::document::Evidence;
use std::ops::Range;

/// A content that begins or ends amid a quotation holds all of it, unless who reports it stands there too: *“My teacher
/// said **it was late**.”* The claim model often stops at the end of a sentence.
pub(super) fn hold_all(found: &Found<'_>, list: &mut [Report]) {
    let is_whole = |at: &usize| found.passages[*at].parent.is_none() && !found.passages[*at].incomplete;
    let passages: Vec<usize> = (0..found.passages.len()).filter(is_whole).collect();
    let around = |token: usize| {
        let behind = passages.partition_point(|&at| found.passages[at].outer.start < token);
        let passage = &found.passages[*passages.get(behind.checked_sub(1)?)?].outer;
        (token < passage.end).then_some(passage)
    };
    for report in list.iter_mut().filter(|report| report.evidence != Evidence::Layout) {
        let reporter: Vec<usize> = report.source.iter().chain(&report.cue).map(|piece| piece.start).collect();
        let told = |token: usize| around(token).filter(|passage| !reporter.iter().any(|at| passage.contains(at)));
        for piece in &mut report.content {
            piece.start = told(piece.start).map_or(piece.start, |passage| passage.start);
            piece.end = told(piece.end).map_or(piece.end, |passage| passage.end);
        }
        join_touching(&mut report.content);
    }
}

/// Makes one of pieces that share tokens.
fn join_touching(content: &mut Vec<Range<usize>>) {
    content.dedup_by(|next, last| {
        let touches = next.start < last.end && last.start < next.end;
        if touches {
            *last = last.start.min(next.start)..last.end.max(next.end);
        }
        touches
    });
}
