//! Every cap that keeps the work linear, with its reason.

/// Bytes of a text that are read; offsets inside the passes are 32-bit, which
/// halves the memory that tokens take. What follows is left unread.
pub(crate) const TEXT_BYTES: usize = u32::MAX as usize - 16;

/// Open quotation marks that are remembered at once in a paragraph. Honest text
/// nests three deep; a page of openers must not make every closer look far.
pub(crate) const OPEN_MARKS: usize = 8;

/// Words of a noun phrase between its determiner and its head. Longer ones are rare, and
/// what is read for one phrase may be read again for the next.
pub(crate) const PHRASE_WORDS: usize = 7;

/// Words of a name, titles and particles included.
pub(crate) const NAME_WORDS: usize = 8;

/// People of one given or family name who are told apart.
pub(crate) const NAMESAKES: usize = 16;

/// Names of one sentence that are compared with each other.
pub(crate) const NAMES_OF_SENTENCE: usize = 8;

/// How far behind a name, in tokens, a pronoun counts as referring to it.
pub(crate) const PRONOUN_VOTE_TOKENS: u32 = 30;
