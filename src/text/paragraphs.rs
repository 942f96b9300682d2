//! Lines to paragraphs: which line breaks mean something, and which are where a text was wrapped.

use super::types::Types;
use super::{Case, Kind, Token};

/// The tokens that begin a paragraph. Line breaks are left only there, and of the signs before the lines of quoted mail
/// those that begin one: where a text was wrapped means nothing.
pub(super) fn paragraphs(source: &str, tokens: &mut Vec<Token>, types: &mut Types) -> Vec<u32> {
    let (lines, blanks) = lines(source, tokens);
    let mut starts = starts(source, tokens, &lines);
    let goes_on = |line: &&Line| line.signs > 0 && starts.binary_search(&line.start()).is_err();
    let signs = lines.iter().filter(goes_on).flat_map(|line| line.start()..line.first);
    let signs: Vec<u32> = blanks.into_iter().chain(signs).collect();
    if !signs.is_empty() {
        drop_tokens(&signs, tokens, types, &mut starts);
    }
    if tokens.len() > MEAN * starts.len() {
        starts = with_replies(tokens, &starts);
    }
    tokens.iter_mut().skip(1).for_each(|token| token.broken = false);
    for &start in starts.iter().filter(|&&start| start > 0) {
        tokens[start as usize].broken = true;
    }
    starts
}

/// Takes some tokens out, none of which begins a paragraph.
fn drop_tokens(dropped: &[u32], tokens: &mut Vec<Token>, types: &mut Types, starts: &mut [u32]) {
    let mut kept = vec![true; tokens.len()];
    dropped.iter().for_each(|&at| kept[at as usize] = false);
    // Where each token stands then.
    let places = kept.iter().scan(0, |count, &is_kept| {
        let place = *count;
        *count += u32::from(is_kept);
        Some(place)
    });
    let places: Vec<u32> = places.collect();
    starts.iter_mut().for_each(|start| *start = places[*start as usize]);
    let mut keep = kept.iter();
    tokens.retain(|_| keep.next() == Some(&true));
    types.retain(&kept, &places);
}

/// A line of the text.
struct Line {
    /// Its first token, behind the signs.
    first: u32,
    /// How many `>` stand before it, as in quoted mail.
    signs: u32,
    /// Characters up to its last token, with the indent.
    len: usize,
    indent: usize,
    blank_before: bool,
}

impl Line {
    /// Its first token or sign.
    fn start(&self) -> u32 {
        self.first - self.signs
    }
}

/// The tokens that begin a paragraph.
///
/// A blank line ends a paragraph. A single line break does too, unless the lines
/// between two blank ones were wrapped at a width: then the word that follows the break
/// would not have fitted on the line before. Lines that run on show that they were wrapped; not all
/// such lines are then as long as they could be.
fn starts(source: &str, tokens: &[Token], lines: &[Line]) -> Vec<u32> {
    let column = column(source, tokens, lines);
    let mut starts = Vec::with_capacity(lines.len());
    let mut from = 0;
    while from < lines.len() {
        let to = (from + 1..lines.len()).find(|&l| lines[l].blank_before).unwrap_or(lines.len());
        let block = &lines[from..to];
        starts.push(block[0].start());
        from = to;
        // Most are of one line.
        if block.len() == 1 {
            continue;
        }
        let longest = column.unwrap_or_else(|| block.iter().map(|line| line.len).max().unwrap_or(0));
        let width = Width { longest, margin: margin(tokens, block) };
        for pair in block.windows(2) {
            let may_wrap = column.is_some() || WIDTHS.contains(&longest);
            if !(may_wrap && is_wrapped(source, tokens, &pair[0], &pair[1], &width)) {
                starts.push(pair[1].start());
            }
        }
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
    let begins = |&at: &usize| {
        let four = at.checked_sub(2).and_then(|stop| tokens.get(stop..at + 2));
        starts.binary_search(&(at as u32)).is_ok() || four.is_some_and(is_reply)
    };
    (0..tokens.len()).filter(begins).map(|at| at as u32).collect()
}

/// The lines, and the signs of those in quoted mail that have nothing else: such a line is blank.
fn lines(source: &str, tokens: &[Token]) -> (Vec<Line>, Vec<u32>) {
    let (mut lines, mut blanks): (Vec<Line>, Vec<u32>) = (Vec::new(), Vec::new());
    let is_sign = |token: &&Token| source.as_bytes()[token.start as usize] == b'>';
    let (mut at, mut end, mut is_blank) = (0, 0, false);
    for line in tokens.chunk_by(|_, next| !next.broken) {
        let (first, signs) = (at, line.iter().take_while(is_sign).count());
        at += line.len();
        let (blank_before, indent) = read_gap(source.get(end..line[0].start as usize).unwrap_or_default());
        end = line[line.len() - 1].end as usize;
        is_blank |= blank_before;
        let is_bare = signs == line.len();
        if is_bare && lines.last().is_some_and(|last| last.signs > 0) {
            blanks.extend(first as u32..at as u32);
            is_blank = true;
            continue;
        }
        let signs = if is_bare { 0 } else { signs };
        let len = indent + source.get(line[signs].start as usize..end).unwrap_or_default().chars().count();
        lines.push(Line { first: (first + signs) as u32, signs: signs as u32, len, indent, blank_before: is_blank });
        is_blank = false;
    }
    (lines, blanks)
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
    most(running.map(|line| line.indent), 10)
}

/// What all values but one in so many do not exceed, as far as 128.
fn most(values: impl Iterator<Item = usize>, one_in: usize) -> Option<usize> {
    const MOST: usize = 128;
    let (mut counts, mut all) = ([0; MOST + 1], 0);
    for value in values {
        counts[value.min(MOST)] += 1;
        all += 1;
    }
    let mut left = all - all / one_in;
    let reaches = |count: &usize| {
        let is_reached = left <= *count;
        left = left.saturating_sub(*count);
        is_reached
    };
    counts.iter().position(reaches).filter(|_| all > 0)
}

/// Whether a line breaks off within a sentence, which goes on in the next one with a small letter.
fn runs_on(tokens: &[Token], next: &Line) -> bool {
    !is_stopped(tokens, next) && tokens[next.first as usize].case == Case::Lower
}

/// Whether something ends with the line before.
fn is_stopped(tokens: &[Token], next: &Line) -> bool {
    let last = &tokens[next.start() as usize - 1];
    matches!(last.kind, Kind::Stop | Kind::Colon | Kind::Close) || last.is_mark()
}

/// Whether a line goes on in the next one.
fn is_wrapped(source: &str, tokens: &[Token], line: &Line, next: &Line, width: &Width) -> bool {
    let first = &tokens[next.first as usize];
    // A chat and a list keep their lines: "[18:02] Ann: Yes", "18:02 Ann: Yes", "- Ann: Yes".
    let opener = |line: &Line| source.as_bytes()[tokens[line.first as usize].start as usize];
    let opens = |sign: u8| opener(line) == sign && opener(next) == sign;
    let is_clock = |line: &Line| {
        let first = &tokens[line.first as usize];
        first.kind == Kind::Number && source.as_bytes()[first.start as usize..first.end as usize].contains(&b':')
    };
    let is_item = |line: &Line| tokens.get(line.first as usize + 1).is_some_and(|next| next.spaced);
    let is_listed = || b"-*".iter().any(|&sign| opens(sign)) && is_item(line) && is_item(next);
    // "12/03/2024, 18:02 - Ann: Yes"
    let is_dated = |line: &Line| {
        matches!(tokens.get(line.first as usize..line.first as usize + 2), Some([day, stroke])
        if day.kind == Kind::Number && source.as_bytes()[stroke.start as usize] == b'/' && !stroke.spaced)
    };
    let is_stamped = opens(b'[') || is_dated(line) && is_dated(next) || is_clock(line) && is_clock(next) || is_listed();
    // "@ann: we are late"
    let is_handle = opener(next) == b'@' && tokens.get(next.first as usize + 1).is_some_and(|t| t.kind == Kind::Colon);
    if line.signs != next.signs || is_stamped || is_handle {
        return false;
    }
    let stopped = is_stopped(tokens, next);
    if runs_on(tokens, next) {
        return true;
    }
    let margin = width.margin.map_or(line.indent, |margin| margin.min(line.indent));
    // "Ann: we are late" above "Tom: yes"
    let is_led = |line: &Line| is_label(tokens, line.first as usize);
    if next.indent > margin + 1 || is_led(next) && (stopped || is_led(line)) {
        return false;
    }
    // Speech that begins a line may well be another's.
    let slack = if width.margin.is_some() && !(stopped && first.is_mark()) { SLACK } else { 0 };
    is_full(source, tokens, line, next, width.longest, slack)
}

/// Whether the first word of the next line, and a few letters more, would have made a line longer than the longest.
fn is_full(source: &str, tokens: &[Token], line: &Line, next: &Line, longest: usize, slack: usize) -> bool {
    let rest = source.get(tokens[next.first as usize].start as usize..).unwrap_or_default();
    let word = rest.chars().take(longest).take_while(|c| !c.is_ascii_whitespace()).count();
    line.len + 1 + word + slack > longest
}

/// The width of a text that is set in a narrow column, as a newspaper's: most of its lines are full, and sentences go on
/// from most of them. Verse and lists are not like that. One line in twenty may be longer, such as an address.
fn column(source: &str, tokens: &[Token], lines: &[Line]) -> Option<usize> {
    const NARROWEST: usize = 20;
    const FEWEST: usize = 3;
    let width = most(lines.iter().map(|line| line.len), 20)?;
    if width < NARROWEST || width >= *WIDTHS.start() {
        return None;
    }
    let breaks = || lines.windows(2).filter(|pair| !pair[1].blank_before);
    let full = breaks().filter(|pair| is_full(source, tokens, &pair[0], &pair[1], width, SLACK)).count();
    // "ann: no" is a line of a chat.
    let is_led = |line: &Line| tokens.get(line.first as usize + 1).is_some_and(|token| token.kind == Kind::Colon);
    let running = breaks().filter(|pair| runs_on(tokens, &pair[1]) && !is_led(&pair[1])).count();
    let all = breaks().count();
    (all >= FEWEST && 4 * full >= 3 * all && 2 * running >= all).then_some(width)
}

/// `SMITH:`, `Speaker 2:` at the start of a line.
fn is_label(tokens: &[Token], at: usize) -> bool {
    const WORDS: usize = 4;
    let is_part = |(place, token): &(usize, &Token)| token.is_capital() || *place > 0 && token.kind == Kind::Number;
    let words = tokens[at..].iter().take(WORDS).enumerate().take_while(is_part).count();
    words > 0 && tokens.get(at + words).is_some_and(|t| t.kind == Kind::Colon)
}
