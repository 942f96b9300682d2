//! Training of the review: trees over what the judge made of articles that it has not seen.

use super::judge::Example;
use super::prepare::{Prepared, FOLDS};
use super::trees::{grow, Plan};
use crate::claims::blocks::blocks;
use crate::claims::judge::Link;
use crate::claims::review::{Judged, Review, Survey};
use crate::claims::scene::Scene;
use crate::claims::{REVIEWED, REVIEW_TREES};
use crate::model::{Node, Row, Trees, Values, Writer, SUMS};

const PLAN: Plan = Plan { trees: 80, leaves: 20, depth: 5, rate: 0.1, sparse: 3 };

/// Trains the trees on the judge's sums for the links, by article and block, and says what the
/// trees make of articles that they were not trained on.
pub(super) fn train<'e>(
    articles: &[Prepared],
    scenes: &[Scene],
    links: &[Vec<Vec<Link>>],
    judged: &[(Row, &'e Example)],
    writer: &mut Writer,
) -> Vec<(Row, &'e Example)> {
    let values = values(articles, scenes, links, judged);
    writer.put(REVIEW_TREES, bytes(&trees(judged, &values, None)));
    let mut reviewed = judged.to_vec();
    for fold in 0..FOLDS {
        let words = words(&bytes(&trees(judged, &values, Some(fold))));
        for ((sums, _), values) in reviewed.iter_mut().zip(&values).filter(|((_, example), _)| example.fold == fold) {
            let found = Trees::new(&words).sums(values);
            REVIEWED.into_iter().zip(found).for_each(|(lane, found)| sums[lane] = found);
        }
    }
    reviewed
}

/// The values of all links, in their order.
fn values(
    articles: &[Prepared],
    scenes: &[Scene],
    links: &[Vec<Vec<Link>>],
    judged: &[(Row, &Example)],
) -> Vec<Values> {
    let mut sums = judged.iter().map(|(sums, _)| *sums);
    let mut values = Vec::new();
    for ((article, scene), links) in articles.iter().zip(scenes).zip(links) {
        let mut with_sums =
            |links: &Vec<Link>| links.iter().cloned().map(|link| (sums.next().unwrap_or_default(), link)).collect();
        let judged: Vec<Vec<Judged>> = links.iter().map(&mut with_sums).collect();
        let survey = Survey::new(scene, judged.iter().flatten());
        for (block, links) in blocks(&article.text, &article.quoted).iter().zip(&judged) {
            let review = Review { scene, within: &block.tokens, links, survey: &survey };
            values.extend(links.iter().map(|judged| review.values(judged)));
        }
    }
    values
}

/// Trees of all articles but those of a fold.
fn trees(judged: &[(Row, &Example)], values: &[Values], without: Option<usize>) -> Vec<Node> {
    let kept = || judged.iter().zip(values).filter(|((_, example), _)| Some(example.fold) != without);
    let targets: Vec<[f32; SUMS]> = kept().map(|((_, example), _)| REVIEWED.map(|lane| example.right[lane])).collect();
    let values: Vec<&Values> = kept().map(|(_, values)| values).collect();
    grow(&values, &targets, &PLAN)
}

fn bytes(nodes: &[Node]) -> Vec<u8> {
    nodes.iter().flat_map(|node| node.write()).collect()
}

fn words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().unwrap_or_default())).collect()
}
