//! Claims that only the grammar shows.

use super::reports::{covered, Report};
use super::Found;
use crate::cues::Clause;
use crate::document::Evidence;
use crate::limits;
use crate::text::{hash_of, Kind};
use std::ops::Range;

/// How sure a claim is that only the grammar shows.
pub(super) const PLAIN_CONFIDENCE: f32 = 0.5;

/// Claims that the model passed over, but the grammar shows: what a [`content_start`] has around it.
pub(super) fn claims(found: &Found<'_>, list: &[Report]) -> Vec<Report> {
    let details = &found.details;
    let taken = covered(found, list.iter().flat_map(|r| r.content.iter().chain(&r.cue)));
    let claim = |clause: &Clause| {
        let at = clause.cue.start;
        let subject = clause.subject.filter(|_| clause.strength > 1 && found.depths[at] == 0)?;
        let sentence = details.text.sentence(details.text.sentence_of(at));
        let end = sentence.end;
        // Every verb of an endless sentence would read to its end.
        if end - at > limits::BLOCK_TOKENS {
            return None;
        }
        let start = content_start(found, clause, subject, &sentence)?;
        let free = !(at..end).any(|token| taken[token]);
        let content = start..end - usize::from(details.text.tokens[end - 1].kind == Kind::Stop);
        (free && content.len() > 2).then(|| Report {
            source: vec![details.mentions[subject].tokens()],
            antecedent: None,
            cue: Some(clause.cue.clone()),
            content: vec![content],
            addressee: clause.addressee,
            speaker: None,
            evidence: Evidence::Claim,
            confidence: PLAIN_CONFIDENCE,
            claimed: true,
        })
    };
    details.clauses.iter().filter_map(claim).collect()
}

/// Where the content of a plain clause begins, to go on to the end of its sentence: at the *that* soon behind a
/// verb of saying, or behind the comma after an *according to* that opens the sentence.
fn content_start(found: &Found<'_>, clause: &Clause, subject: usize, sentence: &Range<usize>) -> Option<usize> {
    let tokens = &found.details.text.tokens;
    if clause.lemma == "according to" {
        if clause.cue.start != sentence.start {
            return None;
        }
        let end = found.details.mentions[subject].tokens().end;
        let mut behind = end..sentence.end.min(end + limits::ROLE_TOKENS);
        return behind.find(|&at| tokens[at].kind == Kind::Comma).map(|comma| comma + 1);
    }
    let mut behind = clause.cue.end..sentence.end.min(clause.cue.end + limits::THAT_TOKENS);
    behind.find(|&at| !clause.inverted && tokens[at].hash == hash_of("that"))
}
