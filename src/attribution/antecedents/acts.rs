//! What the subjects of an article's clauses do: report, ask, answer.

use super::is_full_name;
use super::standing::{is_apposed, is_introduced};
use crate::cues::Clause;
use crate::mentions::{Form, Nature};
use crate::passes::Passes;
use crate::speakers::SpeakerId;

/// What a mention does as the subject of its clauses, and what is done to it.
#[derive(Clone, Default)]
pub(super) struct Act {
    /// It is the subject of a clause of reporting.
    pub reports: bool,
    /// It is that of any verb that may report.
    pub tells: bool,
    /// It is that of a verb by which a study reports.
    pub shows: bool,
    pub asks: bool,
    pub is_asked: bool,
    /// Whom it tells.
    pub hearer: Option<SpeakerId>,
}

/// What each mention does. One walk over the clauses.
pub(super) fn acts(input: &Passes<'_>, named: &[Option<SpeakerId>]) -> Vec<Act> {
    let mut acts = vec![Act::default(); input.mentions.len()];
    for (clause, subject) in input.clauses.iter().filter_map(|clause| Some((clause, clause.subject?))) {
        let tells = clause.strength > 0 || clause.lemma == "read";
        let act = &mut acts[subject];
        act.tells |= tells;
        act.shows |= matches!(clause.lemma, "find" | "show");
        // "“No,” sighed Lee": whoever stands behind such a verb says it.
        if clause.strength <= 1 && !clause.inverted {
            continue;
        }
        // "said that Lee had told": whoever says it goes on.
        let is_embedded = input.text.is_word_before(input.mentions[subject].start as usize, "that");
        act.reports |= !clause.passive && !is_embedded && !is_aside(input, clause, subject);
        act.asks |= clause.lemma == "ask" && !is_bidden(input, clause);
        act.hearer = clause.hearer.and_then(|hearer| named[hearer]);
        let asks = act.asks && !clause.passive;
        if let Some(hearer) = clause.hearer.filter(|_| asks) {
            acts[hearer].is_asked = true;
        }
    }
    acts
}

/// Who reports this often counts as a person; once may be a misread place name.
pub(super) const SURE: u32 = 2;

/// For each speaker, how often it reports; at least [`SURE`] if it is named as people are.
pub(super) fn speaks(input: &Passes<'_>, named: &[Option<SpeakerId>]) -> Vec<u32> {
    let mut speaks = vec![0; input.speakers.list.len()];
    let mut mark = |mention: usize, weight: u32| {
        if let Some(speaker) = named[mention] {
            speaks[speaker as usize] += weight;
        }
    };
    for subject in input.clauses.iter().filter(|clause| clause.strength > 0).filter_map(|clause| clause.subject) {
        mark(subject, if is_full_name(&input.mentions[subject]) { SURE } else { 1 });
    }
    for (at, mention) in input.mentions.iter().enumerate().filter(|(_, m)| m.form == Form::Name) {
        if mention.nature == Nature::Person || is_apposed(input, at, mention) || is_introduced(input, at, mention) {
            mark(at, SURE);
        }
    }
    speaks
}

/// *according to **a person** familiar with it*: the text stays with whom it told of before.
fn is_aside(input: &Passes<'_>, clause: &Clause, subject: usize) -> bool {
    clause.lemma == "according to" && input.mentions[subject].form == Form::Description
}

/// *asked her aide **to** print it*: no answer is waited for.
fn is_bidden(input: &Passes<'_>, clause: &Clause) -> bool {
    let end = clause.hearer.map_or(clause.cue.end, |hearer| input.mentions[hearer].end as usize);
    input.text.is_word(end, "to")
}
