//! Every cap that keeps the work linear, with its reason.

/// Bytes of a text that are read; offsets inside the passes are 32-bit, which
/// halves the memory that tokens take. What follows is left unread.
pub(crate) const TEXT_BYTES: usize = u32::MAX as usize - 16;

/// Open quotation marks that are remembered at once in a paragraph. Honest text
/// nests three deep; a page of openers must not make every closer look far.
pub(crate) const OPEN_MARKS: usize = 8;

/// Tokens that an attribution is looked for in at once: paragraphs longer than this are
/// taken in pieces, so that the work for one cue is bounded. Of the paragraphs of news, one in
/// a thousand is longer.
pub(crate) const BLOCK_TOKENS: usize = 320;

/// Likely cues that are followed up in a block, the likeliest first.
pub(crate) const BLOCK_CUES: usize = 32;
