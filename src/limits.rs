//! The caps that keep the work linear, with their reasons. Those that tell no more than how near two words of one
//! construction stand are beside it.

/// Bytes of a text that are read; offsets inside the passes are 32-bit, which
/// halves the memory that tokens take. What follows is left unread.
pub(crate) const TEXT_BYTES: usize = u32::MAX as usize - 16;

/// Places of a hash table that are looked at for a word. A text made for it could have thousands
/// of words that want the same place; honest ones take a few.
pub(crate) const TYPE_PROBES: usize = 256;

/// Open quotation marks that are remembered at once in a paragraph. Honest text
/// nests three deep; a page of openers must not make every closer look far.
pub(crate) const OPEN_MARKS: usize = 8;

/// Words of a noun phrase between its determiner and its head. Longer ones are rare, and
/// what is read for one phrase may be read again for the next.
pub(crate) const PHRASE_WORDS: usize = 7;

/// Words of a name, titles and particles included.
pub(crate) const NAME_WORDS: usize = 8;

/// Tokens of the title of a work.
pub(crate) const TITLE_WORDS: usize = 16;

/// Auxiliaries and adverbs that are read back from a verb: "has, however, not yet publicly said".
pub(crate) const AUXILIARY_TOKENS: usize = 8;

/// How far before its verb a subject is looked for: a long relative clause fits between.
pub(crate) const SUBJECT_TOKENS: usize = 48;

/// Mentions that are asked on the way: each could be inside that relative clause.
pub(crate) const SUBJECT_MENTIONS: usize = 12;

/// Where and when somebody was told, before the *that*.
pub(crate) const AUDIENCE_TOKENS: usize = 6;

/// An apposition or a complement between a subject and its verb.
pub(crate) const APPOSITION_TOKENS: usize = 6;

/// How far behind a passive verb "by" is looked for.
pub(crate) const AGENT_TOKENS: usize = 4;

/// An attribution that interrupts an utterance: "Lee, who had not been asked, said after a while,".
pub(crate) const INTERRUPTION_TOKENS: usize = 32;

/// Words before the colon that labels a turn or behind the one of a headline.
pub(crate) const LABEL_WORDS: usize = 4;

/// Tokens of a bracket behind the name of a label, with its marks: as many words as a name has.
pub(crate) const LABEL_BRACKET_TOKENS: usize = LABEL_WORDS + 2;

/// Mentions before the *wrote:* of a mail among which its writer is looked for.
pub(crate) const LABEL_MENTIONS: usize = 4;

/// Tokens of the date and time that a chat gives before a name, with their brackets.
pub(crate) const TIME_TOKENS: usize = 14;

/// Tokens of a bracket behind a name, with its marks: *(64)*, *(Eastgate)*.
pub(crate) const BRACKET_TOKENS: usize = 5;

/// How far around a cue its medium is looked for.
pub(crate) const MEDIUM_TOKENS: usize = 24;

/// People of one given or family name who are told apart.
pub(crate) const NAMESAKES: usize = 16;

/// Forms of one person's name that another form is compared with.
pub(crate) const FORMS: usize = 64;

/// Names of several words of one person that another such name is compared with.
pub(crate) const FULL_FORMS: usize = 4;

/// Names of a list before those that a source has of it.
pub(crate) const LISTED_NAMES: usize = 16;

/// Names of one sentence that are compared with each other.
pub(crate) const NAMES_OF_SENTENCE: usize = 8;

/// How far behind a name, in tokens, a pronoun counts as referring to it.
pub(crate) const PRONOUN_VOTE_TOKENS: u32 = 30;

/// Claims inside claims that are remembered at once.
pub(crate) const CLAIM_DEPTH: usize = 8;

/// An attribution at the end of a paragraph whose quotation was never closed: ", said old Mr. Roe to us."
pub(crate) const TRAILING_ATTRIBUTION_TOKENS: usize = 12;

/// A role behind a name: "the former head of the city's housing department".
pub(crate) const ROLE_TOKENS: usize = 20;

/// How far from a verb its clause is looked at: for its subject, the *as saying* behind it, the *and* before it.
pub(crate) const CLAUSE_TOKENS: usize = 20;

/// Clauses in a content among which a second report is looked for.
pub(crate) const CONTENT_CLAUSES: usize = 8;

/// Tokens between a quotation and the clause that reports it.
pub(crate) const CUE_GAP_TOKENS: usize = 12;

/// Mentions of a sentence among which the one who acts beside a quotation is looked for.
pub(crate) const BEAT_MENTIONS: usize = 12;

/// Tokens on each side of a turn, in its paragraph, where somebody may turn to somebody.
pub(crate) const BEAT_TOKENS: usize = 40;

/// A subject stays what the narration is about for so many tokens, unless another subject comes.
pub(crate) const FOCUS_TOKENS: u32 = 60;

/// How many tokens after its bearer's name, or its own last use, a bare title still means that bearer.
pub(crate) const TITLE_TOKENS: u32 = 2000;

/// How far before a pronoun its antecedent may stand.
pub(crate) const ANTECEDENT_TOKENS: u32 = 400;

/// Mentions before a turn that are looked through for candidates.
pub(crate) const TELLINGS_BEFORE: usize = 120;

/// Mentions behind a turn that are looked through for candidates.
pub(crate) const TELLINGS_BEHIND: usize = 12;

/// The most candidates that a turn gets from the mentions before it.
pub(crate) const CANDIDATES_BEFORE: usize = 8;

/// The most with those mentioned behind it, or called by name in the turns beside it.
pub(crate) const CANDIDATES_AROUND: usize = 10;

/// The most with those named beside the turns ahead, and the narrator.
pub(crate) const CANDIDATES: usize = 12;

/// Candidates of a turn that are weighed together with those of the turns beside it.
pub(crate) const CANDIDATES_KEPT: usize = 6;

/// Turns ahead whose named speakers are candidates.
pub(crate) const TURNS_AHEAD: usize = 4;

/// Turns back to which somebody called by name is a candidate.
pub(crate) const TURNS_CALLED: usize = 8;

/// Tokens without a quotation that end a conversation.
pub(crate) const SILENCE_TOKENS: usize = 600;

/// Tokens that an attribution is looked for in at once: paragraphs longer than this are
/// taken in pieces, so that the work for one cue is bounded. Of the paragraphs of news, one in
/// a thousand is longer.
pub(crate) const BLOCK_TOKENS: usize = 320;

/// Tokens of a sentence that is read as a whole for one of its verbs: each verb of an endless one would read it from end to
/// end.
pub(crate) const SENTENCE_TOKENS: usize = 320;

/// Likely cues that are followed up in a block, the likeliest first.
pub(crate) const BLOCK_CUES: usize = 32;

/// Turns on each side that are searched for speakers named beside them.
pub(crate) const TURNS_AROUND: usize = 8;

/// How far behind a verb of saying its "that" is looked for: "told the paper on condition of anonymity that".
pub(crate) const THAT_TOKENS: usize = 12;
