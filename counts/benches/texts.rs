//! The texts that instructions are counted on.

/// A news article, with many quotations and claims.
pub const NEWS: &str = include_str!("../../tests/data/news.txt");

/// Pages of a novel: mostly dialogue.
pub const NOVEL: &str = include_str!("../../tests/data/novel.txt");

/// News-like text without quotations or attributions, 10 kB.
pub fn plain() -> String {
    let sentences = "The bridge over the river was closed on Monday for repairs to its deck. Buses took the \
        northern route until the evening, and two shops on Harbour Street opened an hour later than usual. \
        Heavy rain had damaged the road in March, when parts of the old town stood under water for a week.\n\n";
    sentences.repeat(10_000 / sentences.len())
}

/// Marks that open and never close, 10 kB.
pub fn hostile() -> String {
    "“‘\"'«said ".repeat(10_000 / "“‘\"'«said ".len())
}
