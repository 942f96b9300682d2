//! Words: folding, hashing, and the few lists that splitting needs.

use super::lists;
use std::borrow::Cow;

/// FNV-1a over the folded bytes of a word: lower case, `’` as `'`, and without the
/// characters that a reader does not see (soft hyphen, zero-width space and joiners).
#[derive(Clone, Copy)]
pub(crate) struct Hasher(u32);

impl Hasher {
    pub const fn new() -> Self {
        Hasher(0x811c_9dc5)
    }

    pub const fn byte(self, byte: u8) -> Self {
        self.lower(lower(byte))
    }

    /// Takes in a byte that is no capital.
    #[inline]
    pub const fn lower(self, byte: u8) -> Self {
        Hasher((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    pub fn char(self, c: char) -> Self {
        match c {
            _ if c.is_ascii() => self.byte(c as u8),
            '’' | 'ʼ' => self.byte(b'\''),
            _ if is_invisible(c) => self,
            _ => c.to_lowercase().fold(self, |h, l| l.encode_utf8(&mut [0; 4]).bytes().fold(h, Hasher::byte)),
        }
    }

    pub const fn finish(self) -> u32 {
        self.0
    }
}

/// The byte in lower case, if it is an ASCII letter.
#[inline]
pub(crate) const fn lower(byte: u8) -> u8 {
    const LOWER: [u8; 256] = {
        let mut lower = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            lower[byte] = (byte as u8).to_ascii_lowercase();
            byte += 1;
        }
        lower
    };
    LOWER[byte as usize]
}

/// The hash that a token of this word carries; for tables made at compile time the
/// word must be lower-case ASCII.
pub(crate) const fn hash_of(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let mut hasher = Hasher::new();
    let mut at = 0;
    while at < bytes.len() {
        hasher = hasher.byte(bytes[at]);
        at += 1;
    }
    hasher.finish()
}

/// The hashes of words between blanks, no two alike, for a table made at compile time. How many there are is checked.
pub(crate) const fn hashes<const N: usize>(words: &str) -> [u32; N] {
    let bytes = words.as_bytes();
    let mut hashes = [0; N];
    let (mut count, mut at) = (0, 0);
    while at < bytes.len() {
        let start = at;
        let mut hasher = Hasher::new();
        while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
            assert!(bytes[at].is_ascii() && !bytes[at].is_ascii_uppercase(), "a word is in lower case");
            hasher = hasher.byte(bytes[at]);
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let hash = hasher.finish();
        let mut before = 0;
        while before < count {
            assert!(hashes[before] != hash, "a word stands twice");
            before += 1;
        }
        hashes[count] = hash;
        count += 1;
    }
    assert!(count == N, "as many words as the table has places");
    hashes
}

/// The word as it is hashed: lower case, straight apostrophe, nothing invisible.
pub(crate) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            '’' | 'ʼ' => out.push('\''),
            _ if is_invisible(c) => {}
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Words as a name is written: on one line, with nothing invisible, without the signs before the lines of quoted mail.
pub(crate) fn on_one_line(words: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c == ' ' || c.is_ascii_graphic() || !c.is_whitespace() && !is_invisible(c);
    if words.chars().all(is_plain) && !words.as_bytes().windows(2).any(|pair| pair == b"  ") {
        return Cow::Borrowed(words);
    }
    let visible: String = words.chars().filter(|&c| !is_invisible(c)).collect();
    let is_sign = |word: &&str| word.bytes().all(|byte| byte == b'>');
    Cow::Owned(visible.split_whitespace().filter(|word| !is_sign(word)).collect::<Vec<_>>().join(" "))
}

/// Characters that take no room and belong to the word around them.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a word takes the dot after it into itself without ending a sentence. `behind` are the bytes behind the dot.
pub(crate) fn is_abbreviation(word: &[u8], behind: &[u8]) -> bool {
    const LONGEST: usize = 6;
    const PACKED: [u64; ABBREVIATIONS.len()] = {
        let mut packed = [0; ABBREVIATIONS.len()];
        let mut at = 0;
        while at < packed.len() {
            packed[at] = pack(ABBREVIATIONS[at].as_bytes());
            at += 1;
        }
        packed
    };
    // "a fig." and "a sec." are words with a stop behind, and "Al." is somebody's name.
    let is_word = || {
        matches!(
            word,
            b"arc"
                | b"bro"
                | b"fig"
                | b"figs"
                | b"gen"
                | b"hon"
                | b"mar"
                | b"rep"
                | b"reps"
                | b"rev"
                | b"sec"
                | b"sh"
                | b"vol"
                | b"Al"
        )
    };
    // "Jan. 5", but "said Jan."; "the No. 3 Republican", but "said no."
    let is_numbered = || behind.iter().take(2).find(|&&byte| byte != b' ').is_some_and(u8::is_ascii_digit);
    let is_name = || word == b"Jan" && !is_numbered();
    word.len() <= LONGEST && PACKED.binary_search(&pack(word)).is_ok() && !is_word() && !is_name()
        // A single capital is an initial: "J. Smith".
        || matches!(word, [b'A'..=b'Z'] if word != b"I")
        || matches!(word, b"No" | b"Nos") && is_numbered()
}

/// The letters of a short word in one number, in lower case; numbers are ordered as the words are.
const fn pack(word: &[u8]) -> u64 {
    let (mut packed, mut at) = (0, 0);
    while at < word.len() {
        packed |= (lower(word[at]) as u64) << (56 - 8 * at);
        at += 1;
    }
    packed
}

/// Sorted, for the binary search.
const ABBREVIATIONS: &[&str] = &[
    "adm", "adv", "al", "ald", "alh", "amb", "approx", "apr", "arc", "assn", "asst", "atty", "aug", "ave", "barr",
    "bp", "brig", "bro", "bros", "capt", "cf", "cllr", "cmdr", "co", "col", "cols", "const", "corp", "coun", "cpl",
    "cst", "dak", "dec", "dep", "dept", "det", "dr", "drs", "engr", "esq", "est", "etc", "evang", "feb", "fig", "figs",
    "fr", "gen", "gens", "gov", "govs", "hon", "inc", "insp", "jan", "jr", "jul", "jun", "lt", "ltd", "maj", "mar",
    "mdm", "messrs", "mlle", "mme", "mr", "mrs", "ms", "msgr", "mt", "nev", "nov", "oct", "ofc", "p", "pfc", "ph",
    "pp", "pres", "prof", "profs", "pst", "pte", "pvt", "rep", "reps", "rev", "rt", "sec", "sen", "sens", "sept",
    "sgt", "sgts", "sh", "smt", "spc", "sr", "st", "supt", "treas", "univ", "v", "ven", "viz", "vol", "vs",
];

/// Whether a word may tell how somebody does something: *wearily* and *sadly*, not *bully*.
pub(crate) fn ends_as_manner(word: &str) -> bool {
    const BULLY: usize = 5;
    const SHORT: &str = "sadly dryly drily slyly shyly coyly gaily madly wryly icily badly";
    word.ends_with("ly") && (word.len() > BULLY || lists(SHORT, word))
}

/// Clitics behind an apostrophe, in folded form.
pub(crate) fn is_clitic(after_apostrophe: &str) -> bool {
    let b = after_apostrophe.as_bytes();
    match b.len() {
        1 => matches!(b[0] | 0x20, b's' | b'd' | b'm'),
        2 => matches!([b[0] | 0x20, b[1] | 0x20], [b'l', b'l'] | [b'r', b'e'] | [b'v', b'e']),
        _ => false,
    }
}

/// Whether what may be the rest of a word, as in *’ow are you* and *’course*, is one by itself, as behind a mark that
/// opens: *‘Ow!’*, *‘Course it is.’*
pub(crate) fn is_whole(after_apostrophe: &str) -> bool {
    const WORDS: &str = "cause course n ow round specially stead till way";
    after_apostrophe.len() <= 9 && lists(WORDS, fold(after_apostrophe).as_ref())
}

/// Words whose first letters an apostrophe stands for: what follows the mark, up to an *n't*.
pub(crate) fn is_elision(after_apostrophe: &str, is_negated: bool) -> bool {
    // 'tain't, 'twon't
    const NEGATED: [u32; 2] = hashes("tai two");
    const ELIDED: [u32; 31] = hashes(
        "appen bout cause cept cos course em fraid gainst im n nother nuff ow pon round sblood specially stead til
        till tis twas tween twere twill twixt twould ud un way",
    );
    let b = after_apostrophe.as_bytes();
    if b.first().is_some_and(u8::is_ascii_digit) {
        // '90s, '24
        return b.len() >= 2 && b[1].is_ascii_digit() && (b.len() == 2 || (b.len() == 3 && b[2] == b's'));
    }
    let is_known = |word: u32| ELIDED.contains(&word) || is_negated && NEGATED.contains(&word);
    b.len() <= 9 && is_known(hash_of(&fold(after_apostrophe)))
}
