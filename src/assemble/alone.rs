//! Quotations that are paragraphs by themselves, with nobody beside them: who speaks them stands in the paragraph before.

use super::reports::Report;
use super::Found;
use crate::marks::Form;
use crate::text::Kind;

/// The report that a passage of an article goes on, if nobody is known to speak it: of the last verb before it, where that
/// paragraph ends with a colon, or of the quotation that is the paragraph before, to which `last` belongs. `cues` are the
/// reports by where their cues begin.
pub(super) fn report(
    found: &Found<'_>,
    list: &[Report],
    cues: &[(usize, usize)],
    at: usize,
    last: Option<u32>,
) -> Option<u32> {
    const WORDS: usize = 4;
    let (text, passage) = (found.text, &found.passages[at]);
    if found.is_story || found.forms[at] != Form::Whole {
        return None;
    }
    let paragraph = text.paragraph_of(passage.outer.start);
    // A heading may be set in single marks.
    let is_double = passage.parent.is_none() && text.is_kind(passage.outer.start, Kind::DoubleMark);
    let is_alone = text.paragraph_tokens(paragraph) == passage.outer && is_double;
    let is_long = passage.inner.clone().filter(|&at| text.is_wordlike(at)).nth(WORDS - 1).is_some();
    let before = text.paragraph_tokens(paragraph.checked_sub(1).filter(|_| is_alone && is_long)?);
    if text.is_kind(before.end - 1, Kind::Colon) {
        let (cue, report) = *cues.get(cues.partition_point(|(cue, _)| *cue < before.end).checked_sub(1)?)?;
        let tells = cue >= before.start && list[report].claimed && !list[report].source.is_empty();
        return tells.then_some(report as u32);
    }
    last.filter(|_| text.is_mark(before.start))
}
