//! Groups tokens into sentences, paragraph by paragraph.

use super::{hash_of, hashes, Case, Kind, Token};

/// The first tokens of the sentences and the first sentences of the paragraphs, each list closed by the total.
/// `starts` are the tokens that begin a paragraph.
pub(super) fn group(source: &str, tokens: &[Token], starts: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 2);
    let mut paragraphs = Vec::with_capacity(starts.len() + 1);
    let ends = starts.iter().skip(1).map(|&next| next as usize).chain([tokens.len()]);
    for (&start, end) in starts.iter().zip(ends) {
        paragraphs.push(sentences.len() as u32);
        sentences.push(start);
        let but_last = start as usize..end - 1;
        for (at, token) in but_last.clone().zip(&tokens[but_last]) {
            if may_end_sentence(source, token) && ends_sentence(source, tokens, at) {
                sentences.push(at as u32 + 1);
            }
        }
    }
    paragraphs.push(sentences.len() as u32);
    sentences.push(tokens.len() as u32);
    (sentences, paragraphs)
}

/// The sentence of each token, or the paragraph of each sentence, by where they begin.
pub(super) fn of_each(starts: &[u32], count: usize) -> Vec<u32> {
    let mut of_each = Vec::with_capacity(count);
    for (number, &end) in (0..).zip(starts.iter().skip(1)) {
        of_each.resize(end as usize, number);
    }
    of_each
}

/// Whether a token is a stop, one of the closers behind it, or a word with a dot.
#[inline]
fn may_end_sentence(source: &str, token: &Token) -> bool {
    match token.kind {
        Kind::Word => source.as_bytes()[token.end as usize - 1] == b'.',
        Kind::Stop | Kind::Close | Kind::DoubleMark | Kind::SingleMark => true,
        _ => false,
    }
}

/// The token before the notes that end with a token: *It fell.**[4][5]***
fn before_notes(tokens: &[Token], at: usize) -> usize {
    const NOTES: usize = 3;
    let is_note = |note: &[Token]| {
        let kinds = note.iter().map(|token| token.kind);
        kinds.eq([Kind::Open, Kind::Number, Kind::Close]) && !note.iter().any(|token| token.spaced)
    };
    let mut end = at + 1;
    for _ in 0..NOTES {
        match end.checked_sub(4) {
            Some(before) if is_note(&tokens[before + 1..end]) => end = before + 1,
            _ => break,
        }
    }
    end - 1
}

/// Whether a sentence ends with this token: it is a stop, or the last mark or bracket
/// behind a stop, and what follows looks like a beginning.
fn ends_sentence(source: &str, tokens: &[Token], at: usize) -> bool {
    if !tokens.get(at + 1).is_some_and(|next| next.spaced) {
        return false;
    }
    // At most three closers stand behind a stop: `!')"`.
    const CLOSERS: usize = 3;
    let closer = |t: &Token| t.kind == Kind::Close || t.is_mark();
    let last = before_notes(tokens, at);
    let mut stop = last;
    while closer(&tokens[stop]) && !tokens[stop].spaced && stop > 0 && last - stop < CLOSERS {
        stop -= 1;
    }
    let stopped = match tokens[stop].kind {
        Kind::Stop => !is_in_name(source, tokens, stop),
        Kind::Word => stop == at && (ends_behind_abbreviation(source, &tokens[at..]) || ends_on_x(tokens, at)),
        _ => false,
    };
    stopped && begins_sentence(tokens, at + 1)
}

fn begins_sentence(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    match token.kind {
        Kind::Word => token.case != Case::Lower,
        Kind::Number | Kind::Symbol => true,
        Kind::DoubleMark | Kind::SingleMark | Kind::Open | Kind::Dash => {
            tokens.get(at + 1).is_none_or(|t| t.case != Case::Lower || t.spaced)
        }
        _ => false,
    }
}

/// "in the U.S. The …", "Acme Inc. He …": only before a word that hardly ever continues
/// a name, or, behind what no name follows, before a quotation: "said Roe Jr. “…,” …", "wrote on X. “…,” …", but "the U.S.
/// “War on Terror”".
fn ends_behind_abbreviation(source: &str, tokens: &[Token]) -> bool {
    const STARTERS: [u32; 24] =
        hashes("the he she it they we but and in on at this that these those there when while if as for his her its");
    const LAST: [u32; 9] = hashes("jr. sr. inc. co. corp. ltd. etc. esq. st.");
    const COURTESIES: [u32; 4] = hashes("mr. mrs. ms. messrs.");
    let [word, next, behind @ ..] = tokens else { return false };
    let letters = source.get(word.start as usize..word.end as usize - 1).unwrap_or_default();
    let is_letter = || word.spaced && matches!(letters.as_bytes(), [b'A'..=b'Z']);
    let is_last = || LAST.contains(&word.hash) || letters.contains('.') || is_letter();
    // "said Ann Egan of Roe Corp. Mr. Denning said"
    let begins = STARTERS.contains(&next.hash) || LAST.contains(&word.hash) && COURTESIES.contains(&next.hash);
    next.is_capital() && begins || next.kind == Kind::DoubleMark && is_last() && is_quotation(behind)
}

/// "told E! News": no sentence ends with a letter and such a mark.
fn is_in_name(source: &str, tokens: &[Token], stop: usize) -> bool {
    let letter = stop.checked_sub(1).map(|before| &tokens[before]).filter(|letter| letter.spaced);
    let letter = letter.and_then(|letter| source.get(letter.start as usize..tokens[stop].end as usize));
    matches!(letter.map(str::as_bytes), Some([b'B'..=b'H' | b'J'..=b'Z', b'!']))
}

/// "She wrote on X. Peter Odum said…": the network is no initial.
fn ends_on_x(tokens: &[Token], at: usize) -> bool {
    const X: u32 = hash_of("x.");
    let is_x = tokens[at].hash == X && tokens[at].is_capital();
    is_x && at > 0 && tokens[at - 1].hash == hash_of("on") && tokens.get(at + 1).is_some_and(Token::is_capital)
}

/// Whether the words behind a mark end with a comma or a stop before the next one, or run on.
fn is_quotation(tokens: &[Token]) -> bool {
    const LONG: usize = 60;
    let close = tokens.iter().take(LONG).position(|token| token.kind == Kind::DoubleMark);
    let last = close.map_or(tokens.get(LONG), |close| tokens.get(close.checked_sub(1)?));
    last.is_some_and(|last| close.is_none() || matches!(last.kind, Kind::Comma | Kind::Stop))
}
