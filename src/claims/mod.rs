//! The fourth pass: who claimed what, decided by the model.
pub(crate) mod chain;
pub(crate) mod find;
pub(crate) mod scene;
mod vocabulary;
mod window;

pub(crate) use vocabulary::{habits_of, Habits, Vocabulary};

use crate::model::{mix, Model, Row, Rows, Slots, LABELS};
use crate::tags::Tag;
use crate::text::Text;
use chain::{Chain, Transitions};
use find::{label, Place, Summary};
use scene::Scene;
use std::ops::Range;
use window::Window;

/// Names of the sections that this pass reads.
pub(crate) const HABITS: &str = "claims.habits";
pub(crate) const FIND_ROWS: &str = "claims.find.rows";
pub(crate) const FIND_STEPS: &str = "claims.find.steps";

/// Something that somebody is reported to have said, written, thought, wanted or felt. In tokens.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attribution {
    pub source: Vec<Range<usize>>,
    pub cue: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
    pub confidence: f32,
}

/// The attributions of a text.
pub(crate) fn attributions(text: &Text, tags: &[Tag], quoted: &[u8], model: &Model) -> Vec<Attribution> {
    let words = Vocabulary::read(text, habits_of(Slots::new(model.section(HABITS))));
    let scene = Scene::new(text, tags, quoted, words);
    let rows = Rows::new(model.section(FIND_ROWS));
    let steps = Transitions::read(model.section(FIND_STEPS));
    let window = Window::new(&scene, &rows);
    let mut labels = Vec::new();
    let mut chain = Chain::default();
    let mut scores: Vec<Row> = Vec::new();
    for paragraph in 0..text.paragraph_count() {
        scores.clear();
        for_tokens(&scene, paragraph, |at, place| {
            let mut sum = [0; LABELS + 1];
            window.add(&scene, at, &place.paragraph, &mut sum);
            find::of_token(&scene, at, place, &mut |template, value| rows.add(mix(value, template), &mut sum));
            scores.push(sum);
        });
        chain.search(&scores, &steps);
        chain.labels(&steps, &mut labels);
    }
    naive(text, &labels)
}

/// Visits the tokens of a paragraph with their places.
pub(crate) fn for_tokens(scene: &Scene, paragraph: usize, mut visit: impl FnMut(usize, &Place)) {
    let text = scene.text;
    let mut before: Option<Summary> = None;
    for (number, sentence) in text.paragraph(paragraph).enumerate() {
        let sentence = text.sentence(sentence);
        let summary = Summary::new(scene, &sentence, paragraph, number, before.as_ref());
        let place = Place { paragraph: text.paragraph_tokens(paragraph), sentence, summary };
        for at in place.sentence.clone() {
            visit(at, &place);
        }
        before = Some(summary);
    }
}

fn spans(labels: &[u8], begin: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (at, &l) in labels.iter().enumerate() {
        if l as usize == begin {
            out.push(at..at + 1);
        } else if l as usize == label::inside(begin) {
            if let Some(last) = out.last_mut() {
                last.end = at + 1;
            }
        }
    }
    out
}

fn naive(text: &Text, labels: &[u8]) -> Vec<Attribution> {
    let cues = spans(labels, label::CUE);
    let para = |t: usize| (0..text.paragraph_count()).find(|&p| text.paragraph_tokens(p).contains(&t));
    let mut out: Vec<Attribution> =
        cues.iter().map(|c| Attribution { cue: vec![c.clone()], ..Default::default() }).collect();
    for (role, list) in [(0, spans(labels, label::SOURCE)), (1, spans(labels, label::CONTENT))] {
        for span in list {
            let p = para(span.start);
            let best = cues.iter().enumerate().filter(|(_, c)| para(c.start) == p).min_by_key(|(_, c)| {
                if c.start >= span.end {
                    c.start - span.end
                } else {
                    span.start.saturating_sub(c.end)
                }
            });
            if let Some((i, _)) = best {
                if role == 0 {
                    out[i].source.push(span)
                } else {
                    out[i].content.push(span)
                }
            }
        }
    }
    out.retain(|a| !a.content.is_empty());
    out
}
