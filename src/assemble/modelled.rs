//! What the claim model found, as a report: with the source, cue and content that grammar knows better.
//!
//! The order matters. The source comes first, for it tells where the cue begins (*Jan **Holt** criticised*); then what
//! both take of each other; then the content, whose clause begins behind the cue and may have lost its subject to the
//! source. Who is quoted by another comes last, and overrules all.

use super::refusals::refuses;
use super::reports::Report;
use super::{circumstances, contents, exchange, extent, sources, tellers, Found};
use crate::claims::Claimed;
use crate::cues::Clause;
use std::ops::Range;

/// A claim while grammar corrects it, in tokens.
#[derive(Debug)]
pub(super) struct Draft {
    pub source: Vec<Range<usize>>,
    pub cue: Range<usize>,
    pub content: Vec<Range<usize>>,
}

impl Draft {
    /// Lets the cue begin at a token, up to which goes the source right before it. Nothing where no source is there.
    pub fn part_at(&mut self, token: usize) {
        if let Some(source) = self.source.iter_mut().find(|source| source.end == self.cue.start) {
            source.end = token;
            self.cue.start = token;
        }
    }
}

/// The report of what the model found, unless grammar shows that nothing is reported.
pub(super) fn report(found: &Found<'_>, claimed: &Claimed) -> Option<Report> {
    if refuses(found, claimed) {
        return None;
    }
    let clause = found.clause(&claimed.cue);
    let mut draft = attribute(found, claimed, clause);
    fill(found, claimed, &mut draft);
    // "*The “Dune Road”* star announced that it was late": what is the source's alone is left for the grammar to find.
    let is_title = |told: &Range<usize>| found.depth(told.end - 1) > 0;
    let is_of_source =
        |told: &Range<usize>| draft.source.iter().any(|source| source.start == told.start && told.end < source.end);
    if draft.content.iter().all(|told| is_title(told) && is_of_source(told)) {
        return None;
    }
    complete(found, clause, &mut draft);
    let Draft { source, cue, content } = draft;
    // "Here is what we read."
    let is_bare = matches!(content.as_slice(), [one] if one.len() == 1 && found.text.is_word(one.start, "what"));
    if is_bare && clause.is_some_and(|clause| clause.lemma == "read") {
        return None;
    }
    let hearer = clause.and_then(|clause| clause.hearer);
    Some(Report { hearer, ..Report::of_claim(source, Some(cue), content, claimed.confidence) })
}

/// Mends what is missing of a draft, or has too much: who speaks and what is told.
fn complete(found: &Found<'_>, clause: Option<&Clause>, draft: &mut Draft) {
    contents::pass_over_cited(found, draft);
    tellers::made_known(found, draft);
    tellers::seen_document(found, draft);
    tellers::answered(found, draft);
    tellers::speaker_behind(found, draft);
    tellers::speaker_amid(found, draft);
    tellers::speaker_last(found, draft);
    contents::join_waiting(found, draft);
    if let Some(clause) = clause {
        sources::mend_according(found, clause, draft);
        contents::announced(found, clause, draft);
        contents::leave_retold(found, clause, &mut draft.content);
        match clause.hearer {
            Some(hearer) if clause.passive => exchange::trim_hearer_of_passive(found, hearer, &mut draft.content),
            Some(hearer) => exchange::skip_hearer(found, clause, hearer, &mut draft.content),
            None => exchange::add_patient(found, clause, draft),
        }
    }
    contents::begin_with_denied(found, draft);
    tellers::agent_behind(found, clause, draft);
    contents::behind_agent(found, clause, &mut draft.content);
    exchange::give_feeler(found, draft);
    circumstances::trim(found, draft);
    for piece in &mut draft.content {
        contents::end_with_marks(found, piece);
        contents::begin_with_marks(found, piece);
        contents::leave_bracket(found, &draft.cue, piece);
    }
    contents::leave_answer(found, draft);
    contents::leave_resumed(found, draft);
    contents::join_lead(found, draft);
    tellers::giver(found, draft);
    tellers::quoted_by(found, draft);
}

/// The source and the cue of what the model found, and what each takes of the other.
fn attribute(found: &Found<'_>, claimed: &Claimed, clause: Option<&Clause>) -> Draft {
    let cue = claimed.cue.clone();
    let mut draft = Draft { source: tellers::source(found, claimed, clause), cue, content: Vec::new() };
    if tellers::is_told(found, claimed, clause, &draft) {
        draft.source.clear();
    }
    if let Some(clause) = clause {
        sources::mend_complement(found, clause, &mut draft.source);
        sources::mend_source(found, clause, &mut draft);
    }
    sources::part_relative(found, &mut draft);
    sources::mend_relative(found, &mut draft);
    sources::mend_joined(found, &mut draft);
    sources::leave_earlier(found, &mut draft);
    sources::mend_dashed(found, &mut draft);
    sources::mend_who(found, &mut draft);
    sources::leave_object(found, &mut draft);
    sources::mend_cue(found, &mut draft);
    sources::take_manner(found, &mut draft.cue);
    sources::give_modal(found, &mut draft);
    sources::give_nouns(found, &mut draft);
    sources::give_day(found, &mut draft);
    if let Some(hearer) = clause.and_then(|clause| clause.hearer) {
        sources::trim_hearer(found, hearer, &mut draft.source);
        exchange::trim_cue(found, hearer, &mut draft.cue);
    }
    draft.source.iter_mut().for_each(|piece| sources::extend_list(found, piece));
    sources::join_apposition(found, &mut draft.source);
    tellers::keep_who_said(found, &mut draft);
    if let Some((document, verb)) = tellers::speaking_document(found, &draft.cue) {
        (draft.source, draft.cue) = (vec![document], verb);
    }
    draft
}

/// Gives a draft the content of what the model found, without what is its source's, as far as its clause goes.
fn fill(found: &Found<'_>, claimed: &Claimed, draft: &mut Draft) {
    // Of a name that the model parts, the source is all.
    let is_source = |piece: &&Range<usize>| draft.source.iter().any(|s| s.start <= piece.start && piece.end <= s.end);
    let told = claimed.content.iter().filter(|piece| contents::is_more(found, piece) && !is_source(piece));
    draft.content = told.cloned().collect();
    if draft.content.is_empty() {
        draft.content = claimed.content.clone();
    }
    if draft.content.len() > 1 {
        let cue = &draft.cue;
        draft
            .content
            .retain(|piece| !contents::is_led_by_another(found, cue, piece) && !contents::is_hearer(found, cue, piece));
        contents::leave_others(found, draft);
    }
    contents::leave_to_main_verb(found, draft);
    contents::fill_gap(found, draft);
    contents::join_subject(found, draft);
    contents::begin_behind_source(found, draft);
    match extent::fronted(found, &draft.cue) {
        Some((told, subject)) => {
            if draft.source.is_empty() {
                draft.source.push(subject);
            }
            draft.content = vec![told];
        }
        None => extent::mend(found, draft),
    }
}
