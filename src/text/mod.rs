//! Tokens, sentences and paragraphs.
//!
//! One scan over the bytes makes the tokens; a second over the tokens groups them.
//! Nothing is copied: a token knows where it stands, what kind of thing it is and a
//! hash of its lower-case form, by which every later pass looks words up.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts bytes, tokens and lines of at most `limits::TEXT_BYTES`; goes back only from a place behind another"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "counts tokens, sentences and paragraphs itself, and closes each list with the total"
)]

mod group;
mod paragraphs;
mod scan;
mod types;
mod word;

pub(crate) use types::{Type, Types};
pub(crate) use word::{ends_as_manner, fold, hash_of, hashes, lower, on_one_line, Hasher};

use crate::span::Span;
use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with inner hyphens, apostrophes and the dots of abbreviations; a handle or a hashtag with its sign.
    Word,
    /// `’s`, `’ll`, `’d`…: what hangs on the word before, but for `n’t`, which is a [`Kind::Word`] of its own.
    Clitic,
    /// Starts with a digit.
    Number,
    /// A double quotation mark of any convention, `''` and doubled backticks too.
    DoubleMark,
    /// A single quotation mark that may also be an apostrophe.
    SingleMark,
    /// `.`, `!`, `?`, `…` and runs of them.
    Stop,
    Comma,
    Semicolon,
    Colon,
    /// `—`, `–`, `--`, `―`.
    Dash,
    /// `(`, `[`, `{`.
    Open,
    /// `)`, `]`, `}`.
    Close,
    /// Any other character.
    Symbol,
}

/// How the letters of a token stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Case {
    /// No letter at all.
    None,
    Lower,
    /// `Said`, `McCoy`, `O’Brien`.
    Title,
    /// `NATO`, `U.S.`; a lone `I` or `A` is [`Case::Title`].
    Upper,
    /// `iPhone`.
    Mixed,
}

/// A token: 16 bytes, no text of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub start: u32,
    pub end: u32,
    /// Of the folded word ([`fold`]); of the bytes for everything else.
    pub hash: u32,
    pub kind: Kind,
    pub case: Case,
    /// White space, or the text's start, stands before.
    pub spaced: bool,
    /// A line break stands before, at which the paragraph was not just wrapped.
    pub broken: bool,
}

impl Token {
    pub fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// A word that begins with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.kind == Kind::Word && matches!(self.case, Case::Title | Case::Upper)
    }

    pub fn is_wordlike(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number | Kind::Clitic)
    }

    pub fn is_mark(&self) -> bool {
        matches!(self.kind, Kind::DoubleMark | Kind::SingleMark)
    }
}

/// What the first pass returns.
#[derive(Debug)]
pub(crate) struct Text<'t> {
    pub source: &'t str,
    pub tokens: Vec<Token>,
    pub types: Types,
    /// The first token of each sentence, then the number of tokens.
    sentences: Vec<u32>,
    /// The sentence of each token, which is asked for several times for each claim.
    sentence_of: Vec<u32>,
    /// The first sentence of each paragraph, then the number of sentences.
    paragraphs: Vec<u32>,
    /// The paragraph of each sentence.
    paragraph_of: Vec<u32>,
}

impl<'t> Text<'t> {
    /// Reads the text. Linear in its length.
    pub fn read(source: &'t str) -> Self {
        let (mut tokens, mut types) = scan::tokens(source);
        let starts = paragraphs::paragraphs(source, &mut tokens, &mut types);
        let (sentences, paragraphs) = group::group(source, &tokens, &starts);
        let sentence_of = group::of_each(&sentences, tokens.len());
        let paragraph_of = group::of_each(&paragraphs, sentences.len());
        Text { source, tokens, types, sentences, sentence_of, paragraphs, paragraph_of }
    }

    /// The words of a token; nothing beyond the last.
    // Asked in some three hundred places, of which each would cost a program that is loaded its own checks.
    #[inline(never)]
    pub fn word(&self, token: usize) -> &'t str {
        self.tokens.get(token).and_then(|t| self.source.get(t.start as usize..t.end as usize)).unwrap_or_default()
    }

    /// Whether a token is a handle, *@ann*.
    pub fn is_handle(&self, at: usize) -> bool {
        let first = |token: &Token| self.source.as_bytes().get(token.start as usize);
        self.tokens.get(at).and_then(first) == Some(&b'@')
    }

    /// The hash of the word at `at`; 0, which no word has, beyond the last.
    #[inline]
    pub fn hash(&self, at: usize) -> u32 {
        self.tokens.get(at).map_or(0, |token| token.hash)
    }

    /// The kind of the token at `at`; none beyond the last.
    #[inline]
    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// Whether the token at `at` is of a kind; none beyond the last is.
    #[inline]
    pub fn is_kind(&self, at: usize, kind: Kind) -> bool {
        self.kind(at) == Some(kind)
    }

    /// Whether a word, a number or a clitic stands at `at`; none does beyond the last.
    #[inline]
    pub fn is_wordlike(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_wordlike)
    }

    /// Whether the word at `at` begins with a capital letter.
    #[inline]
    pub fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_capital)
    }

    /// Whether a word begins with a capital letter anywhere in the text.
    pub fn has_capital(&self, word: u32) -> bool {
        let is_written = |id| self.types.has_case(id, Case::Title) || self.types.has_case(id, Case::Upper);
        self.types.find(word).is_ok_and(is_written)
    }

    /// Whether the token at `at` is written so.
    #[inline]
    pub fn is_case(&self, at: usize, case: Case) -> bool {
        self.tokens.get(at).is_some_and(|token| token.case == case)
    }

    /// Whether a quotation mark stands at `at`.
    #[inline]
    pub fn is_mark(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_mark)
    }

    /// Whether a politician's party stands at `at`: *Sen. Ann Lee, **R-Utah***.
    #[inline(never)]
    pub fn is_party(&self, at: usize) -> bool {
        matches!(self.word(at).as_bytes(), [b'R' | b'D' | b'I', b'-', b'A'..=b'Z', ..])
    }

    #[inline]
    pub fn is_comma(&self, at: usize) -> bool {
        self.is_kind(at, Kind::Comma)
    }

    /// Whether a word stands at `at`, given in lower case.
    #[inline]
    pub fn is_word(&self, at: usize, word: &str) -> bool {
        self.hash(at) == hash_of(word)
    }

    /// Whether a word stands at `at` in small letters, as it is given.
    #[inline]
    pub fn is_small(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.hash == hash_of(word) && token.case == Case::Lower)
    }

    /// The hash of the word so many tokens before the one at `at`; 0 before the first.
    #[inline]
    pub fn hash_before(&self, at: usize, back: usize) -> u32 {
        at.checked_sub(back).map_or(0, |before| self.hash(before))
    }

    /// Whether a word, given in lower case, stands right before the token at `at`.
    #[inline]
    pub fn is_word_before(&self, at: usize, word: &str) -> bool {
        self.hash_before(at, 1) == hash_of(word)
    }

    pub fn sentence_count(&self) -> usize {
        self.sentences.len() - 1
    }

    /// The tokens of a sentence.
    pub fn sentence(&self, sentence: usize) -> Range<usize> {
        self.sentences[sentence] as usize..self.sentences[sentence + 1] as usize
    }

    /// The token after the bracket at `at`, *(64)* or *(Eastgate)*, if it closes within `most` tokens; else `at`.
    #[inline(never)]
    pub fn behind_bracket(&self, at: usize, most: usize) -> usize {
        if !self.is_kind(at, Kind::Open) {
            return at;
        }
        let close = (at..at + most).find(|&at| self.is_kind(at, Kind::Close));
        close.map_or(at, |close| close + 1)
    }

    /// The token before the one at `at`, or before the comma there.
    pub fn before_comma(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        before.checked_sub(usize::from(self.is_comma(before)))
    }

    pub fn paragraph_count(&self) -> usize {
        self.paragraphs.len() - 1
    }

    /// The sentences of a paragraph.
    pub fn paragraph(&self, paragraph: usize) -> Range<usize> {
        self.paragraphs[paragraph] as usize..self.paragraphs[paragraph + 1] as usize
    }

    /// The tokens of a paragraph.
    #[inline(never)]
    pub fn paragraph_tokens(&self, paragraph: usize) -> Range<usize> {
        let sentences = self.paragraph(paragraph);
        self.sentences[sentences.start] as usize..self.sentences[sentences.end] as usize
    }

    /// Whether a sentence begins with this token.
    pub fn begins_sentence(&self, token: usize) -> bool {
        self.sentence_around(token).start == token
    }

    /// Whether a paragraph begins with this token, or the text ends before it.
    #[inline]
    pub fn begins_paragraph(&self, token: usize) -> bool {
        // Line breaks are left only there.
        self.tokens.get(token).map_or(token == self.tokens.len(), |first| first.broken || token == 0)
    }

    /// The paragraph that a token stands in; the last one beyond the last token.
    pub fn paragraph_of(&self, token: usize) -> usize {
        self.paragraph_of.get(self.sentence_of(token)).map_or(0, |&paragraph| paragraph as usize)
    }

    /// The sentence that a token stands in; the last one beyond the last token.
    #[inline]
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentence_of.get(token).or(self.sentence_of.last()).map_or(0, |&sentence| sentence as usize)
    }

    /// The tokens of the sentence that a token stands in.
    #[inline(never)]
    pub fn sentence_around(&self, token: usize) -> Range<usize> {
        self.sentence(self.sentence_of(token))
    }

    /// Whether a token is a number that belongs to the name of a thing: *the Comet **2** is late*; no score, *Rovers **2** City 1*.
    pub fn is_model_number(&self, token: usize) -> bool {
        let ends = |next: &Token| match next.kind {
            Kind::Word => !next.is_capital(),
            kind => matches!(kind, Kind::Comma | Kind::Stop | Kind::Colon | Kind::Clitic | Kind::Close),
        };
        let is_count = self.word(token).bytes().all(|byte| byte.is_ascii_digit());
        self.is_kind(token, Kind::Number) && is_count && self.tokens.get(token + 1).is_none_or(ends)
    }

    /// Whether a token is the ending of *Lee's*. An apostrophe alone may be a mark.
    #[inline(never)]
    pub fn is_possessive(&self, token: usize) -> bool {
        self.is_kind(token, Kind::Clitic) && matches!(self.word(token), "'s" | "’s" | "ʼs")
    }

    /// A paragraph without the signs of quoted mail before it: *> Lee said…*
    pub fn behind_signs(&self, paragraph: Range<usize>) -> Range<usize> {
        let signs = paragraph.clone().take_while(|&at| self.word(at) == ">").count();
        paragraph.start + signs..paragraph.end
    }

    /// The tokens that a span touches, found by bisection; empty only where it touches none.
    pub fn touched(&self, span: Span) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.end as usize <= span.start);
        let end = self.tokens.partition_point(|token| (token.start as usize) < span.end);
        first..end.max(first)
    }

    /// The span from one token to another, both inside.
    pub fn cover(&self, tokens: Range<usize>) -> Span {
        if tokens.is_empty() {
            return Span::new(0, 0);
        }
        Span::new(self.tokens[tokens.start].start as usize, self.tokens[tokens.end - 1].end as usize)
    }
}

/// The only item, if there is no other.
pub(crate) fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}

/// Whether a list of hashes has a word's. Long lists are not worth their code wherever they are asked.
#[inline(never)]
pub(crate) fn is_among(list: &[u32], word: u32) -> bool {
    // Without a branch for each the processor compares several at once.
    list.iter().fold(false, |is_found, &listed| is_found | (listed == word))
}

/// Whether words between blanks list a word: a list of references would cost a program that is loaded 40 bytes a word.
#[inline(never)]
pub(crate) fn lists(words: &str, word: &str) -> bool {
    // Searching for characters would take three times as long.
    words.as_bytes().split(|&byte| byte == b' ').any(|listed| listed == word.as_bytes())
}

/// Whether a word has one of the endings in a list, between blanks.
#[inline(never)]
pub(crate) fn ends_as(endings: &str, word: &str) -> bool {
    endings.as_bytes().split(|&byte| byte == b' ').any(|ending| word.as_bytes().ends_with(ending))
}

/// The item that all items are.
pub(crate) fn same<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests;
