//! Training of the review: trees over what the judge made of articles that it has not seen.

use super::judge::Example;
use super::prepare::{Prepared, FOLDS};
use super::trees::{grow, Plan};
use crate::claims::blocks::blocks;
use crate::claims::review::{reviewed, Judged, Review, Survey, REVIEWED};
use crate::claims::scene::Scene;
use crate::claims::REVIEW_TREES;
use crate::model::{Node, Row, Trees, Values, Writer, SUMS};

const PLAN: Plan = Plan { trees: 80, leaves: 20, depth: 5, rate: 0.1, sparse: 3, seed: 1 };

/// Trains the trees on the judge's links, by article and block, and gives the sums of each when the trees
/// were not trained on its article. The examples are those of the links, in their order.
pub(super) fn train(
    articles: &[Prepared],
    scenes: &[Scene],
    links: &[Vec<Vec<Judged>>],
    examples: &[&Example],
    writer: &mut Writer,
) -> Vec<Row> {
    let values = values(articles, scenes, links);
    writer.put(
        REVIEW_TREES,
        trees(examples, &values, None).into_iter().flat_map(|node| node.write().to_le_bytes()).collect(),
    );
    let folds: Vec<Vec<Node>> = (0..FOLDS).map(|fold| trees(examples, &values, Some(fold))).collect();
    let judged = links.iter().flatten().flatten().zip(examples).zip(&values);
    judged.map(|((link, example), values)| reviewed(link.0, Trees::new(&folds[example.fold]), values)).collect()
}

/// The values of all links, in their order.
fn values(articles: &[Prepared], scenes: &[Scene], links: &[Vec<Vec<Judged>>]) -> Vec<Values> {
    let mut values = Vec::new();
    for ((article, scene), of_blocks) in articles.iter().zip(scenes).zip(links) {
        let survey = Survey::new(scene, of_blocks.iter().flatten());
        for (block, links) in blocks(&article.text, &article.depths).iter().zip(of_blocks) {
            let review = Review { scene, within: &block.tokens, links, survey: &survey };
            values.extend(links.iter().map(|judged| review.values(judged)));
        }
    }
    values
}

/// Trees of all articles but those of a fold.
fn trees(examples: &[&Example], values: &[Values], without: Option<usize>) -> Vec<Node> {
    let kept = || examples.iter().zip(values).filter(|(example, _)| Some(example.fold) != without);
    let targets: Vec<[f32; SUMS]> = kept().map(|(example, _)| REVIEWED.map(|lane| example.right[lane])).collect();
    let values: Vec<&Values> = kept().map(|(_, values)| values).collect();
    grow(&values, &targets, vec![[0.0; SUMS]; targets.len()], &PLAN)
}
