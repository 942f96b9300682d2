//! Passages to utterances: what somebody says in one breath may stand in several pieces.

use crate::cues::ACCORDING;
use crate::lexicon::is;
use crate::limits;
use crate::marks::{Family, Passage};
use crate::mentions::Vocabulary;
use crate::text::{hashes, is_among, Case, Kind, Text};
use std::ops::Range;

/// For each passage, the passage that its utterance begins with: itself, if it is the first or
/// only piece.
///
/// A passage goes on with an earlier one if it continues it over a paragraph, or if nothing but an
/// attribution stands between, set off by commas: `"If we wait," Lee said, "we lose."` For each passage
/// `turns` has the turn of the conversation that it belongs to, if it does to any.
pub(crate) fn utterances(
    text: &Text<'_>,
    words: &Vocabulary,
    passages: &[Passage],
    turns: &[Option<usize>],
) -> Vec<usize> {
    let mut first: Vec<usize> = (0..passages.len()).collect();
    // The last passage before that is not nested.
    let mut before: Option<usize> = None;
    for (at, passage) in passages.iter().enumerate() {
        // "Lee said: “No.¶“Yes,” Roe said.": who forgot to close the first has said no more.
        let is_other = |before: usize| turns[before].zip(turns[at]).is_some_and(|(one, other)| one != other);
        let continued = passage.continues.filter(|&before| !is_other(before));
        if let Some(continued) = continued {
            first[at] = first[continued];
        } else if let Some(before) = before.filter(|&before| {
            passage.parent.is_none() && turns[before] == turns[at] && goes_on(text, words, &passages[before], passage)
        }) {
            first[at] = first[before];
        }
        if passage.parent.is_none() {
            before = Some(at);
        }
    }
    first
}

fn goes_on(text: &Text<'_>, words: &Vocabulary, one: &Passage, two: &Passage) -> bool {
    let gap = one.outer.end..two.outer.start;
    if gap.len() > limits::INTERRUPTION_TOKENS || one.family != two.family {
        return false;
    }
    let between = text.tokens.get(gap.clone()).unwrap_or_default();
    // "—Sí —dijo Ana—. Vamos.": the stop behind the second dash ends the speech before it.
    let stops =
        if one.family == Family::Dash { between.split_last().map_or(between, |(_, rest)| rest) } else { between };
    let lower = text.tokens.get(two.inner.start).is_some_and(|t| t.case == Case::Lower);
    // "“It is late,” said Roe; “it is dark.”"
    let (last, amid) = stops.split_last().map_or((None, stops), |(last, amid)| (Some(last), amid));
    let resumes_late = lower && last.is_some_and(|t| t.kind == Kind::Semicolon);
    let stops = if resumes_late { amid } else { stops };
    let stopped = stops.iter().any(|t| matches!(t.kind, Kind::Stop | Kind::Semicolon))
        || (gap.start + 1..=gap.end).any(|t| text.begins_paragraph(t))
        // "said Roe Jr."
        || one.family != Family::Dash && text.begins_sentence(two.outer.start);
    // "“It is late.” The road, Roe added, “is dark.”"
    let begins_anew =
        text.is_capital(gap.start) && words.get(gap.start).entry.any(is::PREPOSITION | is::DETERMINER | is::POSSESSIVE);
    if stopped || begins_anew || !gap.clone().any(|t| words.get(t).verb.is_some() || text.hash(t) == ACCORDING) {
        return false;
    }
    if !lower && is_led(text, words, gap.clone()) {
        return false;
    }
    let kind_at = |at: Option<usize>| at.and_then(|at| text.tokens.get(at)).map(|t| t.kind);
    let left_open = matches!(kind_at(one.inner.end.checked_sub(1)), Some(Kind::Comma | Kind::Dash | Kind::Semicolon))
        || matches!(between.first().map(|t| t.kind), Some(Kind::Comma | Kind::Dash));
    let resumes = resumes_late || matches!(between.last().map(|t| t.kind), Some(Kind::Comma | Kind::Dash));
    // "he said" alone may stand between without a second comma.
    let short = gap.len() <= 3;
    one.family == Family::Dash || (resumes && (left_open || lower)) || (left_open && lower && short)
}

/// *“No,” Lee said, **while Roe added,** “It is late.”*: whether a clause of its own leads to the second passage.
fn is_led(text: &Text<'_>, words: &Vocabulary, gap: Range<usize>) -> bool {
    const JOINS: [u32; 4] = hashes("while and but whereas");
    let verb = gap.end.saturating_sub(2);
    let says = text.is_comma(verb + 1) && words.get(verb).verb.is_some_and(|verb| verb.strength > 0);
    let joins = |at: usize| text.is_comma(at - 1) && is_among(&JOINS, text.hash(at));
    // Somebody has to stand between: "Lee said, and added,"
    says && (gap.start + 1..verb.saturating_sub(1)).any(joins)
}
