//! Quotations and contents: who says some of a quotation says all of it, and nothing that stands before its sentence.

use super::reports::{touch, Report};
use super::Found;
use crate::document::Evidence;
use crate::marks::Passage;
use std::ops::Range;

/// A content that begins or ends amid a quotation holds all of it, unless who reports it stands there too: *“My teacher
/// said **it was late**.”* The claim model often stops at the end of a sentence.
pub(super) fn hold_all(found: &Found<'_>, list: &mut [Report]) {
    let is_whole = |passage: &&Passage| passage.parent.is_none() && !passage.incomplete;
    let quotations: Vec<&Range<usize>> = found.passages.iter().filter(is_whole).map(|p| &p.outer).collect();
    let before = |token: usize| &quotations[..quotations.partition_point(|quotation| quotation.start < token)];
    let around = |token: usize| before(token).last().filter(|quotation| token < quotation.end);
    for report in list.iter_mut().filter(|report| report.evidence != Evidence::Layout) {
        let Report { source, cue, content, .. } = report;
        let verb = cue.as_ref().map_or(0, |cue| cue.start);
        for piece in content.iter_mut().filter(|piece| piece.end <= verb) {
            begin_at_sentence(found, before(piece.end), piece);
        }
        let holds_reporter =
            |quotation: &Range<usize>| source.iter().chain(cue.iter()).any(|piece| quotation.contains(&piece.start));
        let told = |token: usize| around(token).filter(|quotation| !holds_reporter(quotation));
        for piece in content.iter_mut() {
            piece.start = told(piece.start).map_or(piece.start, |quotation| quotation.start);
            piece.end = told(piece.end).map_or(piece.end, |quotation| quotation.end);
        }
        join_touching(content);
    }
}

/// *The council met. “No,” said Lee. **“It is late,”** said Roe.*: what ends with quotations in a sentence of their own begins
/// with the first of them. The claim model sometimes takes what stands before for more of it.
fn begin_at_sentence(found: &Found<'_>, quotations: &[&Range<usize>], piece: &mut Range<usize>) {
    let mut start = piece.end;
    for quotation in quotations.iter().rev() {
        // A comma or stop may stand between.
        if quotation.end + 1 < start || quotation.end <= piece.start {
            break;
        }
        start = quotation.start;
    }
    let is_led = start > piece.start && start < piece.end && found.text.begins_sentence(start);
    if is_led && (piece.start..start).any(|at| found.depth(at) == 0 && found.text.is_wordlike(at)) {
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
