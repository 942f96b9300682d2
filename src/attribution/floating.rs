//! Quotations of an article that nothing stands beside.
//!
//! A report quotes one source at a time: a paragraph of nothing but a quotation goes on from whoever it has quoted or
//! reported last. The conversation, whose weights know novels, would take it for an answer.

use super::reading::Answer;
use super::scene::Scene;
use crate::cues::Clause;
use crate::limits;
use crate::marks::Family;
use crate::mentions::{Form, Gender, Nature, Number};
use crate::speakers::SpeakerId;
use crate::text::{hashes, only};

/// About this share of such answers is right in the articles of the corpus.
const SURE: f32 = 0.6;

/// As sure as is an answer for which nothing speaks but that there is no other.
const TENTATIVE: f32 = 0.5;

/// Gives the bare turns of an article, questions and their answers aside, to who was reported last, and a
/// pronoun that goes on from nobody to the only person of the text. Linear in the turns and in what stands between them.
pub(super) fn settle(scene: &Scene<'_>, persons: &[Option<SpeakerId>], answers: &mut [Answer]) {
    /// Turns in which a question is answered and taken up.
    const TALK: usize = 3;
    let silent = without_comment(scene);
    for at in (0..answers.len()).filter(|&at| scene.turns[at].source.is_none()) {
        if !is_floating(scene, at) {
            answers[at] = Answer::default();
            continue;
        }
        let is_talk = scene.asks[at.saturating_sub(TALK)..=at].contains(&true);
        // The first turn goes on from nobody but who was reported before another gave no comment.
        let follows = || scene.turns[at].tokens.start.checked_sub(1).is_some_and(|before| silent.hold(scene, before));
        if is_talk || at == 0 && !follows() {
            continue;
        }
        let quoted = at.checked_sub(1).and_then(|before| {
            let named = scene.turns[before].source.and_then(|source| persons[source]);
            named.or(answers[before].speaker)
        });
        if let Some(speaker) = last_reported(scene, persons, at, quoted, &silent) {
            answers[at] = Answer { speaker: Some(speaker), confidence: SURE, goes_on: true };
        }
    }
    let Some(person) = only_person(scene) else { return };
    for (at, answer) in answers.iter_mut().enumerate().filter(|(_, answer)| answer.speaker.is_none()) {
        let turn = &scene.turns[at];
        let source = turn.source.filter(|&source| persons[source].is_none());
        let is_pronoun = source.is_some_and(|source| scene.input.mentions[source].form == Form::Pronoun);
        let is_one = turn.number == Number::Singular && turn.gender != Gender::Unknown;
        let may_be = !scene.input.speakers.gender(person).excludes(turn.gender);
        // "“Come here, Roe,” he said."
        let is_called = scene.calls(at).iter().any(|call| call.speaker == person);
        if is_pronoun && is_one && may_be && !is_called {
            *answer = Answer { speaker: Some(person), confidence: TENTATIVE, goes_on: false };
        }
    }
}

/// Whether a bare turn is by itself. Within a sentence of somebody else's it is mostly of nobody whom the sentence does
/// not name: *a book that “takes readers into the action”*. A paragraph in single marks behind one in double marks is a
/// heading, which quotes whoever comes: *'A tough decision.'*
fn is_floating(scene: &Scene<'_>, at: usize) -> bool {
    let passage = |turn: usize| &scene.input.passages[scene.spoken[scene.turns[turn].passages.start]];
    let turn = &scene.turns[at];
    let paragraph = scene.input.text.paragraph_tokens(turn.paragraphs.start);
    let is_single = |turn: usize| passage(turn).family == Family::Single;
    let is_heading = paragraph == turn.tokens && is_single(at) && at.checked_sub(1).is_some_and(|at| !is_single(at));
    scene.input.text.begins_sentence(turn.tokens.start) && !is_heading
}

/// Whom alone the text tells of: *“I knew,” he said. **Lee** then left.*
fn only_person(scene: &Scene<'_>) -> Option<SpeakerId> {
    let speakers = (0..).zip(&scene.input.speakers.list);
    let people = speakers.filter(|(_, who)| who.nature.may_be_person());
    only(people.map(|(id, _)| id)).filter(|&id| scene.may_answer(id))
}

/// Who was reported last before a turn, where nobody else is named since; `quoted` speaks the turn before.
fn last_reported(
    scene: &Scene<'_>,
    persons: &[Option<SpeakerId>],
    at: usize,
    quoted: Option<SpeakerId>,
    silent: &Silent,
) -> Option<SpeakerId> {
    let from = at.checked_sub(1).map_or(0, |before| scene.turns[before].tokens.end);
    let until = scene.turns[at].tokens.start;
    let clauses = &scene.input.clauses;
    let first = clauses.begun_before(from);
    let speaks = |token: usize| !silent.hold(scene, token);
    let between = clauses[first..].iter().take_while(|clause| clause.cue.end <= until);
    let between = between.filter(|clause| speaks(clause.cue.start));
    let reported = between.filter(|clause| clause.strength > 0).filter_map(|clause| source(persons, clause)).last();
    let mentions = &scene.input.mentions;
    let first = mentions.begun_before(from);
    let since = mentions[first..].iter().zip(&persons[first..]);
    let since = since.take_while(|(mention, _)| (mention.end as usize) <= until);
    let mut named = since.filter(|(mention, _)| {
        let acts = !mention.quoted && mention.subject && mention.form == Form::Name;
        acts && mention.nature == Nature::Person && speaks(mention.start as usize)
    });
    let speaker = reported.or(quoted)?;
    named.all(|(_, &person)| person == Some(speaker) || person == quoted).then_some(speaker)
}

/// The sentences, in order, that tell that somebody has said nothing.
struct Silent(Vec<usize>);

impl Silent {
    fn hold(&self, scene: &Scene<'_>, token: usize) -> bool {
        !self.0.is_empty() && self.0.binary_search(&scene.input.text.sentence_of(token)).is_ok()
    }
}

/// *Roe declined to **comment**.*, *Roe did not **return** a call.*: what is quoted behind such a sentence goes on from who was
/// quoted before.
fn without_comment(scene: &Scene<'_>) -> Silent {
    const COMMENT: [u32; 2] = hashes("comment return");
    const NOTHING: [u32; 6] = hashes("declined refused not n't unavailable contacted");
    let text = &scene.input.text;
    let is_silent = |&at: &usize| {
        let sentence = text.sentence_around(at);
        sentence.len() <= limits::SENTENCE_TOKENS && sentence.into_iter().any(|at| NOTHING.contains(&text.hash(at)))
    };
    let comments = scene.input.words.tokens_of(text, &[&COMMENT]).filter(is_silent);
    Silent(comments.map(|at| text.sentence_of(at)).collect())
}

/// Who says what a clause reports; who is asked answers.
fn source(persons: &[Option<SpeakerId>], clause: &Clause) -> Option<SpeakerId> {
    let mention = if clause.lemma == "ask" { clause.hearer } else { clause.subject }?;
    persons[mention]
}
