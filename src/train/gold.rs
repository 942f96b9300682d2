//! Gold attributions as tokens and labels.

use super::corpus::{Article, Attribution};
use crate::claims::chain::label;
use crate::text::Text;
use crate::Span;
use std::ops::Range;

/// An attribution in tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Gold {
    pub source: Vec<Range<usize>>,
    pub cue: Vec<Range<usize>>,
    pub content: Vec<Range<usize>>,
}

/// The attributions of an article in tokens.
pub(super) fn attributions(article: &Article, text: &Text) -> Vec<Gold> {
    let in_tokens =
        |spans: &[Span]| spans.iter().map(|&span| text.touched(span)).filter(|tokens| !tokens.is_empty()).collect();
    let convert =
        |a: &Attribution| Gold { source: in_tokens(&a.source), cue: in_tokens(&a.cue), content: in_tokens(&a.content) };
    article.attributions.iter().map(convert).collect()
}

/// The gold label of every token.
pub(super) fn labels(gold: &[Gold], tokens: usize) -> Vec<u8> {
    let mut labels = vec![label::OUTSIDE as u8; tokens];
    type Spans = fn(&Gold) -> &[Range<usize>];
    let roles: [(usize, Spans); 3] =
        [(label::SOURCE, |g| &g.source), (label::CONTENT, |g| &g.content), (label::CUE, |g| &g.cue)];
    for (begin, spans) in roles {
        for span in gold.iter().flat_map(spans) {
            labels[span.clone()].fill(label::inside(begin) as u8);
            labels[span.start] = begin as u8;
        }
    }
    repair(&mut labels);
    labels
}

/// A span that another one has cut begins anew behind the cut.
fn repair(labels: &mut [u8]) {
    let mut last = 0u8;
    for label in labels {
        let is_inside = *label > 0 && *label % 2 == 0;
        if is_inside && last != *label && last + 1 != *label {
            *label -= 1;
        }
        last = *label;
    }
}
