//! What a mark is by itself: its family, and which way it points.

use crate::text::{Kind, Token};

/// Marks that can close one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// `"…"`, `“…”`, `„…“`, `”…”`.
    Double,
    /// `''…''`, `‘‘…’’` and doubled backticks.
    Primes,
    /// `'…'`, `‘…’`, `‚…‘`.
    Single,
    /// `«…»`, `»…«`.
    Guillemet,
    /// `‹…›`, `›…‹`.
    SingleGuillemet,
    /// `「…」`.
    Corner,
    /// `『…』`.
    DoubleCorner,
    /// A paragraph that a dash begins.
    Dash,
}

/// Which way a mark points by its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Always opens: `„`, `「`.
    Opens,
    /// Always closes: `」`.
    Closes,
    /// Opens in most conventions, closes in some: `“`, `«`, `‘`.
    MostlyOpens,
    /// Closes in most conventions, opens in some: `”`, `»`, `’`.
    MostlyCloses,
    /// Tells nothing: `"`, `'`.
    Straight,
}

/// The family of a mark; `None` for a token that is none.
pub(super) fn family(token: &Token, source: &str) -> Option<Family> {
    token.is_mark().then(|| of(token, source).0)
}

/// Everything that may be a mark, the long ones first: a mark of two signs is one.
pub(crate) const MARKS: [&str; 28] = [
    "''", "``", "‘‘", "’’", "\"", "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "＂", "〝", "〞", "〟", "'",
    "‘", "’", "‚", "‛", "‹", "›", "`", "ʼ",
];

/// The family and shape of a mark.
pub(super) fn of(token: &Token, source: &str) -> (Family, Shape) {
    use Shape::*;
    match source.get(token.span().range()).unwrap_or_default() {
        "“" | "〝" => (Family::Double, MostlyOpens),
        "”" | "〞" | "〟" => (Family::Double, MostlyCloses),
        "„" | "‟" => (Family::Double, Opens),
        "«" => (Family::Guillemet, MostlyOpens),
        "»" => (Family::Guillemet, MostlyCloses),
        "‹" => (Family::SingleGuillemet, MostlyOpens),
        "›" => (Family::SingleGuillemet, MostlyCloses),
        "「" => (Family::Corner, Opens),
        "」" => (Family::Corner, Closes),
        "『" => (Family::DoubleCorner, Opens),
        "』" => (Family::DoubleCorner, Closes),
        "``" => (Family::Primes, Opens),
        "‘‘" => (Family::Primes, MostlyOpens),
        "’’" => (Family::Primes, MostlyCloses),
        "''" => (Family::Primes, Straight),
        "‘" | "‛" => (Family::Single, MostlyOpens),
        "’" => (Family::Single, MostlyCloses),
        "‚" | "`" => (Family::Single, Opens),
        _ if token.kind == Kind::SingleMark => (Family::Single, Straight),
        _ => (Family::Double, Straight),
    }
}

/// Whether a closing mark of one family ends what a mark of another opened: writers
/// and converters mix `"`, `“` and `''`.
pub(super) fn closes(opened: Family, closer: Family) -> bool {
    opened == closer || matches!((opened, closer), (Family::Primes, Family::Double) | (Family::Double, Family::Primes))
}
