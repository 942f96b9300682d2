//! Bytes to tokens, in one scan.

use super::types::Types;
use super::word::{is_abbreviation, is_clitic, is_elision, is_invisible, is_whole, Hasher};
use super::{Case, Kind, Token};
use crate::limits;

/// All tokens of the text, in order, and their types. Linear: each byte is looked at a bounded number of times.
pub(super) fn tokens(source: &str) -> (Vec<Token>, Types) {
    let mut end = source.len().min(limits::TEXT_BYTES);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let source = source.get(..end).unwrap_or_default();
    // English has a token in every four to five bytes.
    let likely = source.len() / 4 + 1;
    let mut scan = Scan { source, at: 0, tokens: Vec::with_capacity(likely), types: Types::new(likely) };
    while let Some((spaced, broken)) = scan.skip_space() {
        scan.token(spaced, broken);
    }
    (scan.tokens, scan.types)
}

struct Scan<'t> {
    source: &'t str,
    at: usize,
    tokens: Vec<Token>,
    types: Types,
}

impl Scan<'_> {
    fn char_at(&self, at: usize) -> Option<char> {
        let byte = *self.source.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some(byte as char);
        }
        self.source.get(at..)?.chars().next()
    }

    /// From a byte to where the scan is.
    fn slice(&self, from: usize) -> &str {
        self.source.get(from..self.at).unwrap_or_default()
    }

    /// Moves to the next visible character; `None` at the end of the text.
    /// Says whether white space, and whether a line break, was passed.
    fn skip_space(&mut self) -> Option<(bool, bool)> {
        let (mut spaced, mut broken) = (self.tokens.is_empty(), false);
        // Most often one blank, then a visible ASCII character.
        if let Some([b' ', b'!'..=b'~', ..]) = self.source.as_bytes().get(self.at..) {
            self.at += 1;
            return Some((true, false));
        }
        loop {
            match self.char_at(self.at)? {
                ' ' | '\t' => spaced = true,
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    (spaced, broken) = (true, true);
                }
                c if c.is_ascii() => return Some((spaced, broken)),
                c if c.is_whitespace() => spaced = true,
                c if is_invisible(c) => {}
                _ => return Some((spaced, broken)),
            }
            self.at += self.char_at(self.at)?.len_utf8();
        }
    }

    fn token(&mut self, spaced: bool, broken: bool) {
        let start = self.at;
        let rest = &self.source.as_bytes()[start..];
        let (hash, kind, case) = if let Some((hash, case, length)) = plain_word(rest) {
            self.at += length;
            (hash, Kind::Word, case)
        } else if let Some((hash, kind)) = plain_mark(rest) {
            self.at += 1;
            (hash, kind, Case::None)
        } else {
            self.any_token(spaced)
        };
        debug_assert!(self.at > start);
        let token = Token { start: start as u32, end: self.at as u32, hash, kind, case, spaced, broken };
        self.types.take(&token);
        self.tokens.push(token);
    }

    /// Reads a token that is not plain, moving past it.
    fn any_token(&mut self, spaced: bool) -> (u32, Kind, Case) {
        let start = self.at;
        let first = self.char_at(start).unwrap_or_default();
        let kind = self.kind(first, spaced);
        let word = self.slice(start);
        match kind {
            Kind::Word | Kind::Clitic | Kind::Number => {
                let (hash, case) = describe(word);
                (hash, kind, case)
            }
            _ => (punctuation_hash(word), kind, Case::None),
        }
    }

    /// Reads one token, moving past it, and says what it is.
    fn kind(&mut self, first: char, spaced: bool) -> Kind {
        if first.is_ascii_digit() {
            self.number();
            return Kind::Number;
        }
        if is_letter(first) {
            return self.word();
        }
        let width = first.len_utf8();
        let next = self.char_at(self.at + width);
        let take = |scan: &mut Self, bytes: usize, kind| {
            scan.at += bytes;
            kind
        };
        match first {
            '\'' | '’' | '‘' | '‛' | '`' | 'ʼ' => self.apostrophe(first, spaced),
            '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂' | '〝' | '〞' | '〟' => {
                take(self, width, Kind::DoubleMark)
            }
            '‚' | '‹' | '›' => take(self, width, Kind::SingleMark),
            '.' | '!' | '?' | '…' | '。' | '！' | '？' => {
                self.run(|c| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？'));
                Kind::Stop
            }
            ',' | '，' | '、' => take(self, width, Kind::Comma),
            ';' => take(self, width, Kind::Semicolon),
            ':' | '：' => take(self, width, Kind::Colon),
            '—' | '–' | '―' | '⸺' | '⸻' => {
                self.run(|c| matches!(c, '—' | '–' | '―' | '⸺' | '⸻'));
                Kind::Dash
            }
            '-' if next == Some('-') => {
                self.run(|c| c == '-');
                Kind::Dash
            }
            '-' if spaced && next.is_none_or(char::is_whitespace) => take(self, width, Kind::Dash),
            '(' | '[' | '{' => take(self, width, Kind::Open),
            ')' | ']' | '}' => take(self, width, Kind::Close),
            '@' | '#' if next.is_some_and(is_letter) => self.tagged(first),
            _ => take(self, width, Kind::Symbol),
        }
    }

    /// `@ann_lee`, `@ann.example.org`, `#late`: a sign and the word that it makes a handle or a topic.
    fn tagged(&mut self, sign: char) -> Kind {
        let is_address = self.source.get(..self.at).is_some_and(|before| before.ends_with(is_letter));
        self.at += sign.len_utf8();
        let is_inside = |c: char| is_letter(c) || c.is_ascii_digit() || c == '_';
        self.run(is_inside);
        // "@ann.example.org", but not "ann@example.org"
        let goes_on = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_handle = sign == '@' && !is_address;
        while is_handle && self.char_at(self.at) == Some('.') && self.char_at(self.at + 1).is_some_and(goes_on) {
            self.at += 1;
            self.run(is_inside);
        }
        Kind::Word
    }

    fn run(&mut self, inside: impl Fn(char) -> bool) {
        while let Some(c) = self.char_at(self.at).filter(|&c| inside(c)) {
            self.at += c.len_utf8();
        }
    }

    /// The letters and digits that start at a byte.
    fn letters(&self, from: usize) -> &str {
        let mut end = from;
        while let Some(c) = self.char_at(end).filter(|&c| is_letter(c) || c.is_ascii_digit()) {
            end += c.len_utf8();
        }
        self.source.get(from..end).unwrap_or_default()
    }

    /// Whether an apostrophe stands in an "n't", which is a word of its own: "didn't", "'tisn't".
    fn is_in_not(&self, at: usize) -> bool {
        let apostrophe = self.char_at(at).filter(|c| matches!(c, '\'' | '’' | 'ʼ'));
        let is_n = matches!(self.source.as_bytes()[at - 1], b'n' | b'N');
        is_n && apostrophe.is_some_and(|c| self.letters(at + c.len_utf8()).eq_ignore_ascii_case("t"))
    }

    /// `3`, `1,000.5`, `10:30`, `90s`, `41-year-old`.
    fn number(&mut self) {
        loop {
            self.run(|c| c.is_ascii_digit() || is_letter(c));
            let next = self.char_at(self.at + 1);
            match self.char_at(self.at) {
                Some('.' | ',' | ':') if next.is_some_and(|c| c.is_ascii_digit()) => self.at += 1,
                Some('-') if next.is_some_and(|c| c.is_ascii_digit() || is_letter(c)) => self.at += 1,
                _ => return,
            }
        }
    }

    fn word(&mut self) -> Kind {
        let start = self.at;
        let mut segment = start; // begins after the last dot
        loop {
            self.run(|c| is_letter(c) || c.is_ascii_digit() || c == '_');
            // An emphasis mark behind a word is none of its letters: "_never_".
            while self.at > start + 1 && self.source.as_bytes()[self.at - 1] == b'_' {
                self.at -= 1;
            }
            let Some(c) = self.char_at(self.at) else { break };
            let after = self.at + c.len_utf8();
            let follows = self.char_at(after).is_some_and(|c| is_letter(c) || c.is_ascii_digit());
            match c {
                '\'' | '’' | 'ʼ' if follows => {
                    let tail = self.letters(after);
                    if is_clitic(tail) {
                        break;
                    }
                    if self.at > start + 1 && self.is_in_not(self.at) {
                        self.at -= 1;
                        break;
                    }
                    self.at = after;
                }
                '-' if follows => self.at = after,
                '.' => {
                    let (piece, behind) = (self.slice(segment), &self.source.as_bytes()[after..]);
                    let single = piece.chars().count() == 1;
                    let tail = self.letters(after);
                    if follows && ((single && tail.chars().count() == 1) || is_domain(tail)) {
                        self.at = after;
                        segment = after;
                        continue;
                    }
                    if !follows && ((segment > start && single) || is_abbreviation(piece.as_bytes(), behind)) {
                        self.at = after;
                    }
                    break;
                }
                _ => break,
            }
        }
        Kind::Word
    }

    /// An apostrophe or single mark that no word has taken in: a clitic, an elided
    /// word, a doubled mark, or a single mark.
    fn apostrophe(&mut self, first: char, spaced: bool) -> Kind {
        let after = self.at + first.len_utf8();
        let next = self.char_at(after);
        let tail_len = self.letters(after).len();
        let hangs = !spaced && self.tokens.last().is_some_and(Token::is_wordlike);
        if hangs && is_clitic(self.letters(after)) {
            self.at = after + tail_len;
            return Kind::Clitic;
        }
        if next == Some(first) {
            self.at = after + first.len_utf8();
            return Kind::DoubleMark;
        }
        // "'tisn't" is "'tis" and "n't".
        let is_negated = self.is_in_not(after + tail_len);
        let word_end = after + tail_len - usize::from(is_negated);
        let word = self.source.get(after..word_end).unwrap_or_default();
        // ‘Ow!’, 'N-no.'
        let is_whole = || first == '‘' && is_whole(word) || matches!(self.char_at(word_end), Some('-' | '!'));
        if !hangs && first != '`' && is_elision(word, is_negated) && !is_whole() {
            self.at = word_end;
            // 'n' has an apostrophe on each side.
            if tail_len == 1 && matches!(self.char_at(self.at), Some('\'' | '’')) {
                self.at += self.char_at(self.at).map_or(0, char::len_utf8);
            }
            return Kind::Word;
        }
        self.at = after;
        Kind::SingleMark
    }
}

/// What a byte is to a plain word. Below [`OTHER`] it is a letter: 1 for a capital.
const OTHER: u8 = 2;
/// Ends a word, whatever follows.
const END: u8 = 3;
/// `.`: ends a word that is no abbreviation, if nothing is joined to it.
const DOT: u8 = 4;
/// The first byte of most marks beyond ASCII.
const WIDE: u8 = 5;

const CLASSES: [u8; 256] = {
    let mut classes = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => 0,
            b'A'..=b'Z' => 1,
            b' ' | b'\n' | b',' | b'"' | b':' | b';' | b'!' | b'?' | b')' => END,
            b'.' => DOT,
            0xe2 => WIDE,
            _ => OTHER,
        };
        byte += 1;
    }
    classes
};

/// Reads a word of ASCII letters that white space or punctuation ends, in one go: nine tokens in ten.
/// Returns its hash, its case and its length.
#[inline]
fn plain_word(bytes: &[u8]) -> Option<(u32, Case, usize)> {
    let mut hasher = Hasher::new();
    let mut upper = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let class = CLASSES[byte as usize];
        if class < OTHER {
            upper += usize::from(class);
            hasher = hasher.lower(byte | 0x20);
            continue;
        }
        let ends = match class {
            END => true,
            DOT => is_last(&bytes[..at], &bytes[at + 1..]),
            WIDE => ends_word(&bytes[at..]),
            _ => false,
        };
        let first_upper = bytes[0].is_ascii_uppercase();
        return (ends && at > 0).then(|| (hasher.finish(), case(at, upper, first_upper), at));
    }
    None
}

/// Whether the dot between a word and what follows ends a sentence.
fn is_last(word: &[u8], behind: &[u8]) -> bool {
    let joins = behind.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    !joins && !is_abbreviation(word, behind)
}

/// Whether a mark beyond ASCII ends the word before it: a dash, an ellipsis or a double mark, no apostrophe.
fn ends_word(mark: &[u8]) -> bool {
    matches!(mark, [0xe2, 0x80, 0x93 | 0x94 | 0x9c | 0x9d | 0xa6, ..])
}

/// Reads a mark of one byte: its hash and kind.
#[inline]
fn plain_mark(bytes: &[u8]) -> Option<(u32, Kind)> {
    let (&mark, behind) = bytes.split_first()?;
    let kind = match mark {
        b',' => Kind::Comma,
        b'"' => Kind::DoubleMark,
        b':' => Kind::Colon,
        b';' => Kind::Semicolon,
        b'(' | b'[' | b'{' => Kind::Open,
        b')' | b']' | b'}' => Kind::Close,
        b'.' | b'!' | b'?' if matches!(behind.first(), None | Some(b' ' | b'\n' | b'"' | b')')) => Kind::Stop,
        _ => return None,
    };
    Some((Hasher::new().byte(mark).finish(), kind))
}

/// Letters of any script, with their accents and what is invisible inside them.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        // Punctuation, asked for most often.
        '\u{2000}'..='\u{206f}' => is_invisible(c),
        // A letter to Unicode, but English writes it for an apostrophe.
        'ʼ' => false,
        _ => c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') || is_invisible(c),
    }
}

/// What may stand behind the dot of a web address.
fn is_domain(tail: &str) -> bool {
    matches!(tail, "com" | "org" | "net" | "gov" | "edu" | "co" | "uk" | "tv" | "io" | "info")
}

/// The hash and the case of a word.
fn describe(word: &str) -> (u32, Case) {
    let mut hasher = Hasher::new();
    let (mut letters, mut upper, mut first_upper) = (0usize, 0usize, false);
    for c in word.chars() {
        hasher = hasher.char(c);
        let (is_alpha, is_upper) = match c {
            _ if c.is_ascii() => (c.is_ascii_alphabetic(), c.is_ascii_uppercase()),
            // No letter, and the most frequent of the others.
            '’' => (false, false),
            _ => (c.is_alphabetic(), c.is_uppercase()),
        };
        if is_alpha {
            first_upper |= letters == 0 && is_upper;
            upper += usize::from(is_upper);
            letters += 1;
        }
    }
    (hasher.finish(), case(letters, upper, first_upper))
}

fn case(letters: usize, upper: usize, first_upper: bool) -> Case {
    match (letters, upper, first_upper) {
        (0, _, _) => Case::None,
        (_, 0, _) => Case::Lower,
        (1, 1, _) => Case::Title,
        (n, m, _) if n == m => Case::Upper,
        (_, _, true) => Case::Title,
        _ => Case::Mixed,
    }
}

/// Marks of one meaning get one hash, so that features see one word.
fn punctuation_hash(mark: &str) -> u32 {
    let same = match mark {
        "“" | "‟" | "``" | "‘‘" | "”" | "''" | "’’" | "«" | "»" | "„" => "\"",
        "‘" | "’" => "'",
        "—" | "–" | "―" => "--",
        "…" => "...",
        other => other,
    };
    same.bytes().fold(Hasher::new(), Hasher::byte).finish()
}
