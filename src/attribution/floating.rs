//! Quotations of an article that nothing stands beside.
//!
//! A report quotes one source at a time: a paragraph of nothing but a quotation goes on from whoever it has quoted or
//! reported last. The conversation, whose weights know novels, would take it for an answer.

use super::reading::Answer;
use super::scene::Scene;
use crate::cues::Clause;
use crate::mentions::{begun_before, Form, Nature};
use crate::speakers::SpeakerId;

/// About this share of such answers is right in the articles of the corpus.
const SURE: f32 = 0.6;

/// Gives the bare turns of an article, questions and their answers aside, to who was reported last. Linear in the turns
/// and in what stands between them.
pub(super) fn settle(scene: &Scene<'_>, persons: &[Option<SpeakerId>], answers: &mut [Answer]) {
    /// Turns in which a question is answered and taken up.
    const TALK: usize = 3;
    let is_bare = |at: &usize| {
        let is_talk = scene.asks[at.saturating_sub(TALK)..=*at].contains(&true);
        scene.turns[*at].source.is_none() && !is_talk
    };
    for at in (1..answers.len()).filter(is_bare) {
        let named = scene.turns[at - 1].source.and_then(|source| persons[source]);
        let quoted = named.or(answers[at - 1].speaker);
        if let Some(speaker) = last_reported(scene, persons, at, quoted) {
            answers[at] = Answer { speaker: Some(speaker), confidence: SURE };
        }
    }
}

/// Who was reported last before a turn, where nobody else is named since; `quoted` speaks the turn before.
fn last_reported(
    scene: &Scene<'_>,
    persons: &[Option<SpeakerId>],
    at: usize,
    quoted: Option<SpeakerId>,
) -> Option<SpeakerId> {
    let (from, until) = (scene.turns[at - 1].tokens.end, scene.turns[at].tokens.start);
    let clauses = scene.input.clauses;
    let first = clauses.partition_point(|clause| clause.cue.start < from);
    let between = clauses[first..].iter().take_while(|clause| clause.cue.end <= until);
    let reported =
        between.filter(|clause| clause.strength > 0).filter_map(|clause| source(scene, persons, clause)).last();
    let mentions = scene.input.mentions;
    let first = begun_before(mentions, from);
    let since = mentions[first..].iter().zip(&persons[first..]);
    let since = since.take_while(|(mention, _)| (mention.end as usize) <= until);
    let mut named = since.filter(|(mention, _)| {
        !mention.quoted && mention.subject && mention.form == Form::Name && mention.nature == Nature::Person
    });
    let speaker = reported.or(quoted)?;
    named.all(|(_, &person)| person == Some(speaker) || person == quoted).then_some(speaker)
}

/// Who says what a clause reports; who is asked answers.
fn source(scene: &Scene<'_>, persons: &[Option<SpeakerId>], clause: &Clause) -> Option<SpeakerId> {
    let mention = if clause.lemma == "ask" { clause.hearer } else { clause.subject }?;
    persons[mention].filter(|_| !scene.input.mentions[mention].quoted)
}
