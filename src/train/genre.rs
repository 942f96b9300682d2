//! What tells stories from articles: the fit of the weights in `attribution::genre`.

use super::ascent::{ascend, Plan};
use super::corpus::Article;
use super::excerpts::excerpts;
use super::fiction::{Novel, Setting};
use crate::attribution::genre::{score, COUNT, SURE, WEIGHTS};
use std::iter;

/// Excerpts of each article, which is taken as a whole too, and of each novel.
const OF_ARTICLE: usize = 2;
const OF_NOVEL: usize = 150;

/// Weights, and how often they are wrong.
pub struct Fit {
    /// With what each stands for.
    pub weights: [(&'static str, f32); COUNT],
    /// The share of the articles' texts that are taken for stories.
    pub articles_lost: f64,
    /// The share of the stories' texts that are taken for articles.
    pub stories_lost: f64,
}

/// Fits the weights by logistic regression to texts with at least one quotation.
pub fn fit(articles: &[Article], novels: &[Novel]) -> Fit {
    const PLAN: Plan = Plan { rounds: 40, decay: 1e-5 };
    let mut texts: Vec<([f32; COUNT], bool)> = Vec::new();
    for Article { text, .. } in articles {
        let pieces = excerpts(text, OF_ARTICLE).into_iter().map(|span| &text[span.range()]);
        texts.extend(iter::once(text.as_str()).chain(pieces).filter_map(shares).map(|shares| (shares, false)));
    }
    for Novel { text, .. } in novels {
        let pieces = excerpts(text, OF_NOVEL).into_iter().map(|span| &text[span.range()]);
        texts.extend(pieces.filter_map(shares).map(|shares| (shares, true)));
    }
    let fitted = ascend(COUNT, &texts, &PLAN, |(shares, is_story), weights| {
        let error = f32::from(u8::from(*is_story)) - 1.0 / (1.0 + (-score(shares, weights)).exp());
        shares.iter().enumerate().map(|(at, share)| (at as u16, error * share)).collect::<Vec<_>>()
    });
    let mut weights = [0.0; COUNT];
    weights.iter_mut().zip(fitted).for_each(|(weight, fitted)| *weight = (fitted * 1000.0).round() / 1000.0);
    let lost = |story: bool| {
        let of_kind = texts.iter().filter(|text| text.1 == story);
        let lost = of_kind.clone().filter(|(shares, _)| (score(shares, &weights) > SURE) != story);
        lost.count() as f64 / of_kind.count().max(1) as f64
    };
    let (articles_lost, stories_lost) = (lost(false), lost(true));
    let names = WEIGHTS.map(|(name, _)| name);
    Fit { weights: std::array::from_fn(|at| (names[at], weights[at])), articles_lost, stories_lost }
}

/// What the genre of a text is told by; none where nothing is quoted.
fn shares(text: &str) -> Option<[f32; COUNT]> {
    let text = Novel { text: text.to_string(), ..Novel::default() };
    text.look(Setting::Open, &[], |scene, _| scene.genre)
}
