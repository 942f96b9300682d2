//! Why a word was taken for a cue: the features that decided it, by name.

use super::blocks::blocks;
use super::decode::Labelling;
use super::judge::lane;
use super::names::Name;
use super::place::places;
use super::review::{Judged, Review, Survey};
use super::{judge, seeds, Stages};
use crate::model::{Model, Row, Rows, Sum, Trees, NARROW, SCALE};
use crate::tags::Tag;
use crate::text::Text;
use serde::Serialize;

/// A feature that took part in the decision for a claim: see [`Parser::explain`](crate::Parser::explain).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reason {
    /// What was looked at: `seed: …` for the words around the cue, `judge: …` for what was found as its
    /// source and content, `review: …` for that beside what was found elsewhere.
    pub name: &'static str,
    /// How many tokens from the cue's head the word stands that was looked at; 0 for what looks at more than one word.
    pub offset: i8,
    /// How much it speaks for the claim, in natural logarithms of odds; below 0 against it.
    pub weight: f32,
}

/// What decided about the claim whose cue holds one token and whose content holds another, the weightiest first;
/// nothing where the model has found no such claim. Runs the model over the whole text, for the last stage looks at all claims.
pub(crate) fn explain(
    text: &Text,
    tags: &[Tag],
    depths: &[u8],
    model: &Model,
    [token, told]: [usize; 2],
) -> Vec<Reason> {
    let Some(mut stages) = Stages::new(text, tags, depths, model) else { return Vec::new() };
    let blocks = blocks(text, depths);
    let Some(number) = blocks.iter().position(|block| block.tokens.contains(&token)) else { return Vec::new() };
    let judged = stages.judge_all(&blocks);
    let survey = Survey::new(&stages.scene, judged.iter().flatten());
    let (block, links) = (&blocks[number], &judged[number]);
    let is_meant =
        |link: &Labelling| link.cue.contains(&token) && link.content.iter().any(|content| content.contains(&told));
    let Some(best) = links.iter().find(|(_, link)| is_meant(link)) else { return Vec::new() };
    let link = &best.1;
    let mut reasons = Vec::new();
    let head = link.seed.head;
    if let Some(place) = places(&stages.scene, block).iter().find(|place| place.sentence.contains(&head)) {
        let for_cue = |row: &Row| row[seeds::lane::CUE] - row[seeds::lane::OTHER];
        let mut see = collect(&stages.seed, for_cue, &mut reasons);
        seeds::of_words(&stages.scene, head, &place.paragraph, &mut see);
        seeds::of_token(&stages.scene, head, place, &mut see);
    }
    let links_of_block = stages.links(block);
    let rivals = judge::rivals(&links_of_block);
    let for_claim = |row: &Row| row[lane::CLAIM];
    judge::features(&stages.scene, &block.tokens, link, &rivals, &mut collect(&stages.judge, for_claim, &mut reasons));
    let review = Review { scene: &stages.scene, within: &block.tokens, links, survey: &survey };
    reasons.extend(reviewed(&review, stages.review, best));
    reasons.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    reasons
}

/// What each value adds to the sum for the claim in the trees.
fn reviewed(review: &Review, trees: Trees, judged: &Judged) -> Vec<Reason> {
    let mut reasons = Vec::new();
    review.see(judged, &mut |name, _| reasons.push(Reason { name, offset: 0, weight: 0.0 }));
    trees.reasons(&review.values(judged), &mut |value, [claim, _]| {
        if let Some(reason) = reasons.get_mut(value as usize) {
            reason.weight += f32::from(claim) / SCALE;
        }
    });
    reasons.retain(|reason| reason.weight != 0.0);
    reasons
}

/// Takes features and keeps those that have a weight.
fn collect<'a>(
    rows: &'a Rows<NARROW>,
    weight: impl Fn(&Row) -> i16 + 'a,
    reasons: &'a mut Vec<Reason>,
) -> impl FnMut(Name, u32) + 'a {
    move |name, value| {
        let mut sum = Sum::default();
        rows.add(name.feature(value), &mut sum);
        let weight = f32::from(weight(&sum.row())) / SCALE;
        if weight != 0.0 {
            reasons.push(Reason { name: name.text, offset: name.offset, weight });
        }
    }
}
