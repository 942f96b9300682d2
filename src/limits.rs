//! Every cap that keeps the work linear, with its reason.

/// Bytes of a text that are read; offsets inside the passes are 32-bit, which
/// halves the memory that tokens take. What follows is left unread.
pub(crate) const TEXT_BYTES: usize = u32::MAX as usize - 16;

/// Open quotation marks that are remembered at once in a paragraph. Honest text
/// nests three deep; a page of openers must not make every closer look far.
pub(crate) const OPEN_MARKS: usize = 8;
