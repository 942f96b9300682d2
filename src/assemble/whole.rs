//! Quotations and contents: who says some of a quotation says all of it, and nothing that stands before its sentence.

use super::reports::{touch, Report};
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
        if let Some(cue) = &report.cue {
            let before = report.content.iter_mut().filter(|piece| piece.end <= cue.start);
            before.for_each(|piece| begin_at_sentence(found, piece));
        }
        let reporter: Vec<usize> = report.source.iter().chain(&report.cue).map(|piece| piece.start).collect();
        let told = |token: usize| around(token).filter(|passage| !reporter.iter().any(|at| passage.contains(at)));
        for piece in &mut report.content {
            piece.start = told(piece.start).map_or(piece.start, |passage| passage.start);
            piece.end = told(piece.end).map_or(piece.end, |passage| passage.end);
        }
        join_touching(&mut report.content);
    }
}

/// *The council met. “No,” said Lee. **“It is late,”** said Roe.*: what ends with quotations in a sentence of their own begins
/// with the first of them. The claim model sometimes takes what stands before for more of it.
fn begin_at_sentence(found: &Found<'_>, piece: &mut Range<usize>) {
    let behind = found.passages.partition_point(|passage| passage.outer.start < piece.end);
    let mut start = piece.end;
    for passage in found.passages[..behind].iter().rev().filter(|passage| passage.parent.is_none()) {
        // A comma or stop may stand between.
        if passage.outer.end + 1 < start || passage.outer.end <= piece.start {
            break;
        }
        start = passage.outer.start;
    }
    let is_led = start > piece.start && start < piece.end && found.text.begins_sentence(start);
    if is_led && (piece.start..start).any(|at| found.depths[at] == 0 && found.text.tokens[at].is_wordlike()) {
        piece.start = start;
    }
}

/// Makes one of pieces that share tokens.
fn join_touching(content: &mut Vec<Range<usize>>) {
    content.dedup_by(|next, last| {
        let is_one = touch(next, last);
        if is_one {
            *last = last.start.min(next.start)..last.end.max(next.end);
        }
        is_one
    });
}
