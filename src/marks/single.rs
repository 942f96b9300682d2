//! Single marks: which are quotation marks and which are apostrophes.

use super::glyph::{self, Family, Shape};
use crate::text::{hashes, Kind, Text, Token};
use std::ops::Range;

/// A single mark that opens, with the one that closes it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub open: usize,
    pub close: Option<usize>,
}

/// What a single mark can be at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Opener,
    /// Surely a closer, if anything is open.
    Closer,
    /// A closer or the apostrophe of `dogs'` and `goin'`.
    Doubtful,
    Apostrophe,
}

/// Pairs the single marks of a paragraph. An opener takes the first sure closer before
/// the next opener, else the first doubtful one. An opener without a closer counts only if its
/// shape says so, or the next paragraph begins with a single mark and this one starts the
/// paragraph or follows a pause. None stands before the token `from`. Linear: each mark is looked at by one opener.
pub(super) fn pairs(text: &Text<'_>, tokens: Range<usize>, from: usize, next: Option<Family>) -> Vec<Pair> {
    let start = tokens.start;
    // Few paragraphs have any.
    if !text.tokens[from..tokens.end].iter().any(|token| token.kind == Kind::SingleMark) {
        return Vec::new();
    }
    let roles = roles(text, tokens.clone());
    let mut pairs = Vec::new();
    let mut from = 0;
    while from < roles.len() {
        let (open, role, lost) = roles[from];
        from += 1;
        if let (Role::Closer, Some(lost)) = (role, lost) {
            pairs.push(Pair { open: lost, close: Some(open) });
        }
        if role != Role::Opener {
            continue;
        }
        let stop = roles[from..].iter().position(|r| r.1 == Role::Opener).map_or(roles.len(), |p| from + p);
        let find = |wanted| roles[from..stop].iter().position(|r| r.1 == wanted).map(|p| from + p);
        let shape = glyph::of(&text.tokens[open], text.source).1;
        let is_opener = matches!(shape, Shape::MostlyOpens | Shape::Opens);
        // "We said 'yes' to them.": unlike the 'er of "Don't trust 'er, nor them dogs' masters".
        let is_plain =
            |close: &usize| is_opener || roles[*close].0 == open + 2 || !is_inside_double(text, tokens.clone(), open);
        let close = find(Role::Closer).or_else(|| find(Role::Doubtful).filter(is_plain));
        let pauses = |at: usize| matches!(text.tokens[at].kind, Kind::Colon | Kind::Comma | Kind::Stop);
        // `'So you came.`: nobody leaves out letters before a capital at the start of a paragraph.
        let begins = open == start && text.is_capital(open + 1);
        let reopened = next == Some(Family::Single) && (open == start || pauses(open - 1));
        if let Some(close) = close {
            pairs.push(Pair { open, close: Some(roles[close].0) });
            from = close + 1;
        } else if reopened || begins || is_opener {
            pairs.push(Pair { open, close: None });
        }
    }
    pairs
}

/// What an apostrophe hangs on the word before, also where old books set it apart: `he 'll`, `I 'm`.
const LOOSE: [u32; 7] = hashes("s ll ve re d m t");

/// What each single mark can be, with the place of an opener that it may have lost: inside double
/// marks, behind the mark before it.
fn roles(text: &Text<'_>, tokens: Range<usize>) -> Vec<(usize, Role, Option<usize>)> {
    let mut roles = Vec::new();
    let (mut inside, mut lost) = (false, None);
    let shape = |at: usize| {
        let mark = Some(&text.tokens[at]).filter(|token| token.kind == Kind::SingleMark);
        let (family, shape) = glyph::of(mark?, text.source);
        (family == Family::Single).then_some(shape)
    };
    // Where some marks open by their shape, the others leave letters out: ‘Ask ’er,’
    let has_openers = tokens.clone().any(|at| matches!(shape(at), Some(Shape::Opens | Shape::MostlyOpens)));
    let is_dialect = tokens.clone().any(|at| shape(at).is_some() && drops_letter(text, at));
    for at in tokens.clone() {
        let token = &text.tokens[at];
        if let Some(shape) = shape(at) {
            let is_dropped =
                || at > tokens.start && (drops_letter(text, at) || is_dialect && may_drop_letter(text, at));
            let role = if is_dropped() { Role::Apostrophe } else { role(text, tokens.clone(), at, shape, has_openers) };
            roles.push((at, role, lost));
            lost = lost.filter(|_| role == Role::Apostrophe);
        } else if token.kind == Kind::DoubleMark {
            (inside, lost) = (token.spaced, None);
        } else if inside && has_lost_mark(text, at) {
            lost = Some(at);
        }
    }
    roles
}

/// Whether a conversion seems to have put something else in the place of an opening mark: a `?`, or as
/// many blanks as the mark had bytes, beside the blank that was there.
fn has_lost_mark(text: &Text<'_>, at: usize) -> bool {
    let (before, token) = (&text.tokens[at - 1], &text.tokens[at]);
    if token.kind == Kind::Stop {
        let touches = text.tokens.get(at + 1).is_some_and(|next| next.is_wordlike() && !next.spaced);
        return token.spaced && touches && text.word(at) == "?";
    }
    if !token.is_wordlike() || !token.spaced {
        return false;
    }
    let gap = text.source.get(before.end as usize..token.start as usize).unwrap_or_default();
    let blanks = gap.chars().rev().take_while(|&c| c != '\n').count();
    match blanks {
        1 | 3 => before.kind == Kind::DoubleMark,
        // Typists set two blanks behind a stop, and behind "Dr."
        2 => before.kind != Kind::Stop && !text.word(at - 1).ends_with('.'),
        4 => true,
        _ => false,
    }
}

fn role(text: &Text<'_>, tokens: Range<usize>, at: usize, shape: Shape, has_openers: bool) -> Role {
    let token = &text.tokens[at];
    let before = (at > tokens.start && !token.spaced).then(|| &text.tokens[at - 1]);
    let after = text.tokens[at + 1..tokens.end].first().filter(|t| !t.spaced);
    // "‘T’ lad’s asleep,’": nothing stands before.
    let opens = at == tokens.start && matches!(shape, Shape::Opens | Shape::MostlyOpens);
    if after.is_some_and(|t| LOOSE.contains(&t.hash)) && !opens {
        return Role::Apostrophe;
    }
    let is_cut = has_openers && shape == Shape::MostlyCloses;
    let can_open = !is_cut
        && before.is_none_or(|t| matches!(t.kind, Kind::Open | Kind::Dash | Kind::DoubleMark))
        && after.is_some_and(|t| !matches!(t.kind, Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Close));
    let Some(before) = before else {
        return if can_open { Role::Opener } else { Role::Apostrophe };
    };
    // „Ja‘: a mark that opens in English closes behind a word.
    let touches = after.is_some_and(Token::is_wordlike);
    if can_open && (touches || shape == Shape::MostlyOpens) {
        return Role::Opener;
    }
    // "‘Goo’-night,’"
    let joins = after.is_some()
        && text.word(at + 1) == "-"
        && text.tokens[at + 2..tokens.end].first().is_some_and(|t| !t.spaced && t.is_wordlike());
    if touches || joins {
        return Role::Apostrophe;
    }
    let punctuated = after.is_some_and(|t| !t.is_mark() && t.kind != Kind::Dash);
    // "‘Are you comin’?’": the mark that closes stands behind the stop.
    let closes_later = text.tokens[at + 1..tokens.end].get(1).is_some_and(|t| t.kind == Kind::SingleMark && !t.spaced);
    if punctuated && closes_later && before.is_wordlike() && may_be_cut(text.word(at - 1)) {
        return Role::Apostrophe;
    }
    if !before.is_wordlike() || punctuated || !may_be_cut(text.word(at - 1)) {
        Role::Closer
    } else {
        Role::Doubtful
    }
}

/// *Give **'im** 'is 'at*: a word in small letters that has lost its *h*, and stands not alone between two marks.
fn drops_letter(text: &Text<'_>, mark: usize) -> bool {
    const CUT: [u32; 35] = hashes(
        "e im imself er ers erself ead eads ome omes ouse ouses ats arf alf ave avin ad ow ere eard eart ell elp eaven orse
        orses ospital ot edge ard urt ungry appen appened",
    );
    opens_one_of(text, mark, &CUT)
}

/// *Give 'im **'is 'at***: the same of words that may open a quotation, where others of the paragraph have lost letters.
fn may_drop_letter(text: &Text<'_>, mark: usize) -> bool {
    const CUT: [u32; 7] = hashes("is at and as all old ill");
    // "said Bert, 'and send 'im 'ome'"
    let follows_word = mark.checked_sub(1).is_some_and(|before| text.tokens[before].is_wordlike());
    follows_word && opens_one_of(text, mark, &CUT)
}

fn opens_one_of(text: &Text<'_>, mark: usize, words: &[u32]) -> bool {
    let is_word = text.tokens.get(mark + 1).is_some_and(|t| !t.spaced && !t.is_capital() && words.contains(&t.hash));
    let closes = text.tokens.get(mark + 2).is_some_and(|t| t.kind == Kind::SingleMark && !t.spaced);
    is_word && !closes
}

/// Whether an apostrophe may end a word: a plural's genitive, or a letter left out.
fn may_be_cut(word: &str) -> bool {
    let bytes = word.as_bytes();
    let last = |n: usize| bytes.len().checked_sub(n).map_or(0, |at| bytes[at] | 0x20);
    match last(1) {
        b's' | b'z' | b'x' => true,
        b'n' => bytes.len() <= 2 || bytes.len() > 3 && last(2) == b'i',
        _ => bytes.len() <= 2,
    }
}

/// Whether an odd number of double marks stands a bounded way back in the paragraph: then the single mark is a
/// second level, where apostrophes of dialect are more likely.
fn is_inside_double(text: &Text<'_>, tokens: Range<usize>, at: usize) -> bool {
    const LOOK_BACK: usize = 64;
    let from = at.saturating_sub(LOOK_BACK).max(tokens.start);
    text.tokens[from..at].iter().filter(|t| t.kind == Kind::DoubleMark).count() % 2 == 1
}
