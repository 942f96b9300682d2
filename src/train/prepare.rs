//! Articles with everything that the passes before the claims find in them.

use super::corpus::Article;
use super::gold::{self, Gold};
use super::tagger;
use crate::claims::Habits;
use crate::marks;
use crate::model::{Model, Writer};
use crate::tags::{self, Tag};
use crate::text::Text;
use std::collections::BTreeMap;

/// Parts that the articles are split into, so that what one stage learns from another is what
/// that other one says about articles that it has not seen.
pub(super) const FOLDS: usize = 4;

pub(super) struct Prepared<'a> {
    pub text: Text<'a>,
    pub tags: Vec<Tag>,
    pub depths: Vec<u8>,
    pub gold: Vec<Gold>,
    pub labels: Vec<u8>,
}

/// Reads, marks and tags the articles; tags come from taggers that have not seen them.
pub(super) fn prepare(articles: &[Article]) -> Vec<Prepared<'_>> {
    let models: Vec<Model> = (0..FOLDS).map(|fold| tagger_without(articles, fold)).collect();
    let prepare = |(number, article)| of_article(article, &models[number % FOLDS]);
    articles.iter().enumerate().map(prepare).collect()
}

fn tagger_without(articles: &[Article], fold: usize) -> Model {
    let rest = articles.iter().enumerate().filter(|(number, _)| number % FOLDS != fold);
    let rest: Vec<Article> = rest.map(|(_, article)| article.clone()).collect();
    let mut writer = Writer::default();
    tagger::train(&rest, &mut writer, &mut |_| ());
    Model::read(writer.finish("").into()).expect("what the writer has just written can be read")
}

fn of_article<'a>(article: &'a Article, tagger: &Model) -> Prepared<'a> {
    let text = Text::read(&article.text);
    let tags = tags::tags(&text, tagger);
    let depths = marks::depths(&text, &marks::marks(&text));
    let gold = gold::attributions(article, &text);
    let labels = gold::labels(&gold, text.tokens.len());
    Prepared { text, tags, depths, gold, labels }
}

/// How often each stem occurs in one usage, and how often in a cue and in a source.
pub(super) type Counts = BTreeMap<u32, [u32; 3]>;

/// The steps of a usage's shares.
pub(super) fn habits(counts: [u32; 3]) -> Habits {
    let step = |part: u32| {
        const STEPS: [f32; 6] = [0.03, 0.07, 0.15, 0.3, 0.5, 0.75];
        // One occurrence more than there is, so that rare words do not look certain.
        let share = part as f32 / (counts[0] + 1) as f32;
        if part == 0 {
            0
        } else {
            1 + STEPS.iter().filter(|&&s| share >= s).count() as u8
        }
    };
    Habits { cue: step(counts[1]), source: step(counts[2]) }
}
