//! Groups tokens into sentences and paragraphs.

use super::{hash_of, hashes, Case, Kind, Token};

/// The first tokens of the sentences and the first sentences of the paragraphs,
/// each list closed by the total.
pub(super) fn group(source: &str, tokens: &[Token]) -> (Vec<u32>, Vec<u32>) {
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 2);
    let mut paragraphs = Vec::with_capacity(tokens.len() / 60 + 2);
    let mut starts = paragraph_starts(source, tokens);
    if tokens.len() > MEAN * starts.len() {
        starts = with_replies(tokens, &starts);
    }
    let mut starts = starts.into_iter().peekable();
    while let Some(start) = starts.next() {
        let end = starts.peek().map_or(tokens.len(), |&next| next as usize);
        paragraphs.push(sentences.len() as u32);
        sentences.push(start);
        for at in start as usize..end - 1 {
            if may_end_sentence(source, &tokens[at]) && ends_sentence(source, tokens, at) {
                sentences.push(at as u32 + 1);
            }
        }
    }
    paragraphs.push(sentences.len() as u32);
    sentences.push(tokens.len() as u32);
    (sentences, paragraphs)
}

/// Leaves line breaks only where paragraphs begin: where a text was wrapped means nothing.
pub(super) fn break_at_paragraphs(tokens: &mut [Token], sentences: &[u32], paragraphs: &[u32]) {
    tokens.iter_mut().skip(1).for_each(|token| token.broken = false);
    let starts = paragraphs.iter().map(|&first| sentences[first as usize]).filter(|&start| start > 0);
    for start in starts {
        if let Some(token) = tokens.get_mut(start as usize) {
            token.broken = true;
        }
    }
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

/// Whether a sentence ends with this token: it is a stop, or the last mark or bracket
/// behind a stop, and what follows looks like a beginning.
fn ends_sentence(source: &str, tokens: &[Token], at: usize) -> bool {
    if !tokens.get(at + 1).is_some_and(|next| next.spaced) {
        return false;
    }
    // At most three closers stand behind a stop: `!')"`.
    const CLOSERS: usize = 3;
    let closer = |t: &Token| t.kind == Kind::Close || t.is_mark();
    let mut stop = at;
    while closer(&tokens[stop]) && !tokens[stop].spaced && stop > 0 && at - stop < CLOSERS {
        stop -= 1;
    }
    let stopped = match tokens[stop].kind {
        Kind::Stop => true,
        Kind::Word => stop == at && (ends_behind_abbreviation(source, &tokens[at..]) || ends_on_x(tokens, at)),
        _ => false,
    };
    stopped && begins_sentence(tokens, at + 1)
}

fn begins_sentence(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    match token.kind {
        Kind::Word => token.case != Case::Lower,
        Kind::Number => true,
        Kind::DoubleMark | Kind::SingleMark | Kind::Open | Kind::Dash => {
            tokens.get(at + 1).is_none_or(|t| t.case != Case::Lower || t.spaced)
        }
        Kind::Symbol => true,
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
    let [word, next, behind @ ..] = tokens else { return false };
    let letters = source.get(word.start as usize..word.end as usize - 1).unwrap_or_default();
    let is_letter = || word.spaced && matches!(letters.as_bytes(), [b'A'..=b'Z']);
    let is_last = || LAST.contains(&word.hash) || letters.contains('.') || is_letter();
    next.is_capital() && STARTERS.contains(&next.hash)
        || next.kind == Kind::DoubleMark && is_last() && is_quotation(behind)
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

/// A line of the text.
struct Line {
    first: u32,
    /// From its first to its last visible byte.
    len: usize,
    indent: usize,
    blank_before: bool,
}

/// The tokens that begin a paragraph.
///
/// A blank line ends a paragraph. A single line break does too, unless the lines
/// between two blank ones were wrapped at a width: then the word that follows the break
/// would not have fitted on the line before. Lines that run on show that they were wrapped; not all
/// such lines are then as long as they could be.
fn paragraph_starts(source: &str, tokens: &[Token]) -> Vec<u32> {
    let lines = lines(source, tokens);
    let column = column(source, tokens, &lines);
    let mut starts = Vec::with_capacity(lines.len());
    let mut from = 0;
    while from < lines.len() {
        let to = (from + 1..lines.len()).find(|&l| lines[l].blank_before).unwrap_or(lines.len());
        let block = &lines[from..to];
        let longest = column.unwrap_or_else(|| block.iter().map(|line| line.len).max().unwrap_or(0));
        let width = Width { longest, margin: margin(tokens, block) };
        starts.push(block[0].first);
        for pair in block.windows(2) {
            let may_wrap = column.is_some() || WIDTHS.contains(&longest);
            if !(may_wrap && is_wrapped(source, tokens, &pair[0], &pair[1], &width)) {
                starts.push(pair[1].first);
            }
        }
        from = to;
    }
    starts
}

/// Paragraphs have some 60 tokens. Where they have so many in the mean, the line breaks are lost.
const MEAN: usize = 150;

/// The starts of paragraphs with those that no line break shows, in a text that is all on one line: `“Run.” “Why?”`
/// Elsewhere the first of the two may be a title: `told “Meet the Press.” “It is late…`
fn with_replies(tokens: &[Token], starts: &[u32]) -> Vec<u32> {
    let is_reply = |four: &[Token]| {
        let [stop, close, open, word] = four else { return false };
        let closes = stop.kind == Kind::Stop && close.is_mark() && !close.spaced;
        closes && open.is_mark() && open.spaced && !word.spaced
    };
    let replies = (2..).zip(tokens.windows(4)).filter(|(_, four)| is_reply(four)).map(|(at, _)| at);
    let mut all: Vec<u32> = starts.iter().copied().chain(replies).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn lines(source: &str, tokens: &[Token]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if at > 0 && !token.broken {
            continue;
        }
        let gap_start = if at == 0 { 0 } else { tokens[at - 1].end as usize };
        let gap = source.get(gap_start..token.start as usize).unwrap_or_default();
        if let Some(last) = lines.last_mut() {
            last.len = gap_start - tokens[last.first as usize].start as usize;
        }
        let (blank_before, indent) = read_gap(gap);
        lines.push(Line { first: at as u32, len: 0, indent, blank_before });
    }
    if let (Some(line), Some(token)) = (lines.last_mut(), tokens.last()) {
        line.len = (token.end - tokens[line.first as usize].start) as usize;
    }
    lines
}

/// Whether the white space before a line holds an empty line, and how far the line is indented.
fn read_gap(gap: &str) -> (bool, usize) {
    let (mut breaks, mut indent, mut before) = (0, 0, ' ');
    for c in gap.chars() {
        match c {
            '\n' if before == '\r' => {}
            '\n' | '\r' | '\u{b}' | '\u{85}' | '\u{2028}' => (breaks, indent) = (breaks + 1, 0),
            // A paragraph separator or a new page says it by itself.
            '\u{2029}' | '\u{c}' => (breaks, indent) = (breaks + 2, 0),
            '\t' => indent += 4,
            _ => indent += 1,
        }
        before = c;
    }
    (breaks > 1, indent)
}

/// Nobody wraps wider than this, and narrower only in columns.
const WIDTHS: std::ops::RangeInclusive<usize> = 48..=110;

/// Lines were edited after they had been wrapped, most by no more than a word.
const SLACK: usize = 8;

/// How long the lines between two blank ones are.
struct Width {
    longest: usize,
    /// The deepest indent of lines in which a sentence goes on, if it does in any.
    margin: Option<usize>,
}

/// The [`Width::margin`] of some lines. One such line in ten may be indented deeper, as a line of verse.
fn margin(tokens: &[Token], lines: &[Line]) -> Option<usize> {
    let running = lines.iter().skip(1).filter(|line| runs_on(tokens, line));
    let mut indents: Vec<usize> = running.map(|line| line.indent).collect();
    indents.sort_unstable();
    indents.get(indents.len() * 9 / 10).copied()
}

/// Whether a line breaks off within a sentence, which goes on in the next one with a small letter.
fn runs_on(tokens: &[Token], next: &Line) -> bool {
    !is_stopped(tokens, next) && tokens[next.first as usize].case == Case::Lower
}

/// Whether something ends with the line before.
fn is_stopped(tokens: &[Token], next: &Line) -> bool {
    let last = &tokens[next.first as usize - 1];
    matches!(last.kind, Kind::Stop | Kind::Colon | Kind::Close) || last.is_mark()
}

/// Whether a line goes on in the next one.
fn is_wrapped(source: &str, tokens: &[Token], line: &Line, next: &Line, width: &Width) -> bool {
    let first = &tokens[next.first as usize];
    // Quoted mail keeps its lines, and so does a chat: "[18:02] Ann: Yes".
    let opener = |line: &Line| source.as_bytes()[tokens[line.first as usize].start as usize];
    if opener(next) == b'>' || opener(next) == b'[' && opener(line) == b'[' {
        return false;
    }
    let stopped = is_stopped(tokens, next);
    if runs_on(tokens, next) {
        return true;
    }
    let margin = width.margin.map_or(line.indent, |margin| margin.min(line.indent));
    if next.indent > margin + 1 || stopped && is_label(tokens, next.first as usize) {
        return false;
    }
    // Speech that begins a line may well be another's.
    let slack = if width.margin.is_some() && !(stopped && first.is_mark()) { SLACK } else { 0 };
    is_full(source, tokens, line, next, width.longest, slack)
}

/// Whether the first word of the next line, and a few letters more, would have made a line longer than the longest.
fn is_full(source: &str, tokens: &[Token], line: &Line, next: &Line, longest: usize, slack: usize) -> bool {
    let rest = &source.as_bytes()[tokens[next.first as usize].start as usize..];
    let word = rest.iter().take(longest).take_while(|byte| !byte.is_ascii_whitespace()).count();
    line.len + 1 + word + slack > longest
}

/// The width of a text that is set in a narrow column, as a newspaper's: most of its lines are full, and sentences go on
/// from most of them. Verse and lists are not like that. One line in twenty may be longer, such as an address.
fn column(source: &str, tokens: &[Token], lines: &[Line]) -> Option<usize> {
    const NARROWEST: usize = 20;
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.len).collect();
    lengths.sort_unstable();
    let width = *lengths.get(lengths.len() * 19 / 20)?;
    if width < NARROWEST || width >= *WIDTHS.start() {
        return None;
    }
    let breaks = || lines.windows(2).filter(|pair| !pair[1].blank_before);
    let full = breaks().filter(|pair| is_full(source, tokens, &pair[0], &pair[1], width, SLACK)).count();
    let running = breaks().filter(|pair| runs_on(tokens, &pair[1])).count();
    let all = breaks().count();
    (all > 0 && 4 * full >= 3 * all && 2 * running >= all).then_some(width)
}

/// `SMITH:` at the start of a line.
fn is_label(tokens: &[Token], at: usize) -> bool {
    const WORDS: usize = 4;
    let words = tokens[at..].iter().take(WORDS).take_while(|t| t.is_capital()).count();
    words > 0 && tokens.get(at + words).is_some_and(|t| t.kind == Kind::Colon)
}
