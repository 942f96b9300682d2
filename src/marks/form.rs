//! What a passage looks like by itself: an utterance, or words that somebody set in marks.

use super::{Family, Passage};
use crate::lexicon::{self, is, verbs, LABELS};
use crate::limits;
use crate::text::{ends_as, hash_of, hashes, is_among, Case, Kind, Text, Token};

/// The look of a passage, before anybody asks who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Stands by itself, as speech does.
    Whole,
    /// A few words built into the writer's sentence: a part of somebody's words if a claim holds
    /// it, else a term or a scare quote.
    Fragment,
    /// The title of a work.
    Title,
    /// Between the parts of a name.
    Nickname,
    /// Surely words about words: *so-called "experts"*; or no words of the text at all: `class="wide"`.
    Term,
    /// Cited rather than spoken, from a letter, a notice or a poem: nothing in the passage itself
    /// shows it.
    Cited,
}

/// Longest fragment, in words: longer passages inside a sentence are speech more often than not
/// (277 of 364 in the novels of PDNC).
const FRAGMENT_WORDS: usize = 4;

/// The form of each passage.
pub(crate) fn forms(text: &Text<'_>, passages: &[Passage]) -> Vec<Form> {
    let mut forms: Vec<Form> = passages.iter().map(|passage| form(text, passage)).collect();
    for at in 1..passages.len() {
        // “bills,” “letters,” and “string”: what stands in a list is what the first of it is.
        let is_term = forms[at - 1] == Form::Term && forms[at] == Form::Fragment;
        let is_part = matches!(forms[at - 1], Form::Fragment | Form::Term) && forms[at] == Form::Whole || is_term;
        if is_part && is_listed(text, &passages[at - 1], &passages[at]) {
            forms[at] = forms[at - 1];
        }
    }
    forms
}

/// Whether a few words in marks follow on others, with a comma or an *and* between.
fn is_listed(text: &Text<'_>, last: &Passage, passage: &Passage) -> bool {
    const FEW: usize = 2;
    let between = text.tokens.get(last.outer.end..passage.outer.start);
    let joins = |token: &Token| token.kind == Kind::Comma || matches!(token.hash, AND | OR);
    let is_lower = text.is_case(passage.inner.start, Case::Lower);
    let is_pause = text.is_comma(last.inner.end.saturating_sub(1));
    let is_joined = between.is_some_and(|between| between.iter().all(joins) && (is_pause || !between.is_empty()));
    // "Rain", "Home" and "Snow"
    let is_few = || !is_pause && passage.inner.len() <= FEW && !text.is_kind(passage.inner.end - 1, Kind::Stop);
    is_joined && (is_lower && passage.inner.len() <= FRAGMENT_WORDS + 1 || is_few())
}

const AND: u32 = hash_of("and");
const OR: u32 = hash_of("or");

fn form(text: &Text<'_>, passage: &Passage) -> Form {
    if passage.family == Family::Dash || passage.continues.is_some() {
        return Form::Whole;
    }
    let Some(first) = text.tokens.get(passage.inner.start).filter(|_| !passage.inner.is_empty()) else {
        return Form::Term;
    };
    let words = count_words(text, passage);
    if words == 0 {
        // "…" and "?!" are said; an empty pair is nothing.
        return Form::Whole;
    }
    let is_plain = words <= FRAGMENT_WORDS && !is_punctuated(text, passage);
    if is_plain && (is_labelled(text, passage.outer.start) || is_defined(text, passage)) {
        return Form::Term;
    }
    let is_title = || {
        is_named_as_work(text, passage)
            || has_maker(text, passage)
            || is_used_as_work(text, passage)
            || is_subject(text, passage)
    };
    if has_capitals(text, passage) && is_title() {
        return Form::Title;
    }
    if is_modifier(text, passage, words) {
        return Form::Fragment;
    }
    let before = passage.outer.start.checked_sub(1).filter(|_| !text.begins_paragraph(passage.outer.start));
    before.map_or(Form::Whole, |before| form_behind(text, passage, first, before, words))
}

/// Up to a number that no rule asks beyond.
fn count_words(text: &Text<'_>, passage: &Passage) -> usize {
    const ENOUGH: usize = 64;
    let tokens = text.tokens[passage.inner.clone()].iter().take(ENOUGH);
    tokens.filter(|token| token.kind != Kind::Clitic && token.is_wordlike()).count()
}

/// *“Smart” meters are free*: whether a word in marks stands before a noun, and is nothing said.
fn is_modifier(text: &Text<'_>, passage: &Passage, words: usize) -> bool {
    const OTHER: u32 = is::PLAIN | is::AUXILIARY | is::CONJUNCTION | is::DETERMINER | is::PREPOSITION | is::PRONOUN;
    let behind = passage.outer.end;
    let hash = text.hash(behind);
    let is_noun = text.is_case(behind, Case::Lower)
        && text.is_kind(behind, Kind::Word)
        && !ends_as("ed ly", text.word(behind))
        && !lexicon::entry(hash).any(OTHER | is::POSSESSIVE)
        && verbs::verb(hash).is_none();
    words == 1 && is_noun && !is_punctuated(text, passage) && text.begins_sentence(passage.outer.start)
}

/// What the token before the passage makes of it.
fn form_behind(text: &Text<'_>, passage: &Passage, first: &Token, before: usize, words: usize) -> Form {
    let token = &text.tokens[before];
    // The value of an attribute, in the markup that articles are pasted with.
    if text.word(before) == "=" {
        return Form::Term;
    }
    let is_punctuated = is_punctuated(text, passage);
    if !token.is_wordlike() {
        let joins = token.kind == Kind::Comma && words <= FRAGMENT_WORDS;
        return if joins && first.case == Case::Lower && !is_punctuated { Form::Fragment } else { Form::Whole };
    }
    // A headline may end with the passage.
    let behind = text.tokens.get(passage.outer.end).filter(|_| !text.begins_paragraph(passage.outer.end));
    let is_name = |token: &Token| token.is_capital() && token.spaced;
    if words <= 3 && token.is_capital() && behind.is_some_and(is_name) && !is_punctuated {
        return Form::Nickname;
    }
    if is_work(text, before) && first.case != Case::Lower {
        return Form::Title;
    }
    let is_coined = is_about_words(token.hash) && !(first.case == Case::Lower && is_called_so(text, passage, before));
    if is_coined || is_known_as(text, before) {
        return Form::Term;
    }
    let said = verbs::verb(token.hash).is_some_and(|v| v.strength > 0);
    if words > FRAGMENT_WORDS || (said && (first.case != Case::Lower || is_punctuated)) {
        Form::Whole
    } else {
        Form::Fragment
    }
}

/// Whether the passage ends with its own punctuation.
fn is_punctuated(text: &Text<'_>, passage: &Passage) -> bool {
    let last = passage.inner.end.checked_sub(1).and_then(|at| text.tokens.get(at));
    last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma | Kind::Dash))
}

/// Whether the line of a token begins with a label: *Note: "Bar" opens*, *See also: "Ports"*.
fn is_labelled(text: &Text<'_>, at: usize) -> bool {
    let line = text.paragraph_tokens(text.paragraph_of(at)).start..at;
    let mut label = line.take(limits::LABEL_WORDS);
    let colon = label.clone().find(|&at| text.is_kind(at, Kind::Colon));
    // "The sign said: “No fishing”" is no label.
    let is_told = |verb: verbs::Verb| verb.strength > 1 && verb.form == verbs::Form::Past;
    let says = |at: usize| verbs::verb(text.hash(at)).is_some_and(is_told);
    let is_said = colon.and_then(|colon| colon.checked_sub(1)).is_some_and(says);
    colon.is_some_and(|colon| !is_said && label.any(|at| at < colon && is_among(&LABELS, text.hash(at))))
}

/// Whether a contract or a judgment gives somebody a short name: *Acme, Inc. (**the “Company”**)*, *(hereinafter “Acme”)*.
fn is_defined(text: &Text<'_>, passage: &Passage) -> bool {
    const LEADS: usize = 3;
    let is_open = |at: &usize| text.is_kind(*at, Kind::Open);
    let before = passage.outer.start.saturating_sub(LEADS)..passage.outer.start;
    let is_name = text.tokens[passage.inner.end - 1].is_capital();
    is_name && text.is_kind(passage.outer.end, Kind::Close) && before.rev().any(|at| is_open(&at))
}

/// Whether the words of a passage have the capitals of a title: *The Salt Road*.
fn has_capitals(text: &Text<'_>, passage: &Passage) -> bool {
    const SMALL: u32 = 4;
    let is_end = |at: usize| matches!(text.word(at), "," | ".");
    let inner = passage.inner.start..passage.inner.end - usize::from(is_end(passage.inner.end - 1));
    let words = text.tokens.get(inner).filter(|words| words.len() <= limits::TITLE_WORDS).unwrap_or_default();
    let is_title = |token: &Token| match token.kind {
        Kind::Word | Kind::Clitic => token.is_capital() || token.end - token.start <= SMALL,
        // "The Fixers: A Story", "Big, Bad City"
        kind => matches!(kind, Kind::Colon | Kind::Comma | Kind::Number | Kind::Symbol),
    };
    words.first().is_some_and(Token::is_capital)
        && words.last().is_some_and(Token::is_capital)
        && words.iter().all(is_title)
}

/// Whether a work is named beside a passage, with a comma between: *her novel, “The Salt Road”, won*, *“Low Water,” a novel
/// by Roe*.
fn is_named_as_work(text: &Text<'_>, passage: &Passage) -> bool {
    const NEAR: usize = 4;
    let (start, end) = (passage.outer.start, passage.outer.end);
    let closes = text.is_comma(passage.inner.end - 1) || text.is_comma(end);
    // "her last film, “Low Water.”"
    let stops = text.is_kind(passage.inner.end - 1, Kind::Stop) || text.is_kind(end, Kind::Stop);
    let follows = start > 1 && text.is_comma(start - 1) && is_work(text, start - 2) && (closes || stops);
    let behind = end + usize::from(text.is_comma(end));
    // "“The Salt Road” is a film"
    let is_told = matches!(text.word(behind), "is" | "was");
    let article = behind + usize::from(is_told);
    let is_article = matches!(text.word(article), "a" | "an" | "the" | "his" | "her" | "their" | "its");
    let mut what = (article + 1..article + NEAR).take_while(|&at| text.is_kind(at, Kind::Word));
    follows || runs(text, behind) || (closes || is_told) && is_article && what.any(|at| is_among(&WORKS, text.hash(at)))
}

/// Whether a sentence begins with a passage and tells something of it: *“The Salt Road” **has** won*, *“Salt,” **which**
/// opened in May,*. What stands before an *is* may be a word that somebody says.
fn is_subject(text: &Text<'_>, passage: &Passage) -> bool {
    const DOES: [u32; 14] = hashes("has had won wins will made makes took takes earned drew tells follows which");
    const IS: [u32; 8] = hashes("is was are were can could may does");
    let behind = text.hash(passage.outer.end);
    let is_open = !is_punctuated(text, passage)
        || text.is_comma(passage.inner.end - 1) && text.is_word(passage.outer.end, "which");
    let is_told = is_among(&DOES, behind) || passage.inner.len() > 1 && is_among(&IS, behind);
    text.begins_sentence(passage.outer.start) && is_open && is_told
}

/// Whether a verb is of what works do: *“The Salt Road” **opens** on Friday*.
fn runs(text: &Text<'_>, verb: usize) -> bool {
    const RUNS: [u32; 12] =
        hashes("opens opened premieres premiered airs aired debuts debuted stars starred streams chronicles");
    is_among(&RUNS, text.hash(verb))
}

/// Whether somebody does with a passage what one does with a work: *has read “The Salt Road”*, *was praised in “The Salt
/// Road.”*
fn is_used_as_work(text: &Text<'_>, passage: &Passage) -> bool {
    const VERBS: [u32; 28] = hashes(
        "love loves loved adore adores adored watch watched watching recorded recording directed directing performed
        performing staged starred rewatched reread rereading reading composed released screened premiered produced
        saw filmed",
    );
    const PREPOSITIONS: [u32; 2] = hashes("in of");
    const HAVE: [u32; 6] = hashes("has have had having never ever");
    let Some(before) = passage.outer.start.checked_sub(1) else { return false };
    let hash = |at: usize| text.tokens[at].hash;
    let has_read = hash(before) == hash_of("read") && before > 0 && HAVE.contains(&hash(before - 1));
    // "on the station's “This Week With Ann Lee”"
    let is_owned = text.is_possessive(before);
    let is_phrase = passage.inner.len() > 2 && (PREPOSITIONS.contains(&hash(before)) || is_owned);
    let is_show = passage.inner.len() > 1 && tells_show(text, before);
    has_read || is_phrase || is_show || is_among(&VERBS, hash(before))
}

/// Whether words lead to the show in which somebody speaks: *said Monday **on** “The View”*, ***told** “60 Minutes”*.
fn tells_show(text: &Text<'_>, before: usize) -> bool {
    const BACK: usize = 2;
    const TOLD: u32 = hash_of("told");
    const ON: u32 = hash_of("on");
    let says = |at: usize| verbs::verb(text.hash(at)).is_some_and(|verb| verb.strength > 1);
    let is_said = || text.begins_sentence(before) || (before.saturating_sub(BACK)..before).any(says);
    text.hash(before) == TOLD || text.hash(before) == ON && is_said()
}

/// Whether who made a work, or what it is, follows on the passage: *“Harbor City” star Ann Lee*, *the “Salt Road” series*.
fn has_maker(text: &Text<'_>, passage: &Passage) -> bool {
    const MAKERS: [u32; 22] = hashes(
        "star stars co-star actor actress author director creator creators host co-host singer cast alum franchise
        reboot spinoff trailer soundtrack pageant trilogy saga",
    );
    let (behind, is_part) = (passage.outer.end, is_punctuated(text, passage));
    let hash = text.hash(behind);
    !is_part && text.is_kind(behind, Kind::Word) && (is_among(&MAKERS, hash) || is_among(&WORKS, hash))
}

/// Whether a word that names a kind of work stands before: *the film "Jaws"*, *a book called "It"*, *a group called "Us"*.
fn is_work(text: &Text<'_>, before: usize) -> bool {
    const NAMING: [u32; 2] = hashes("called named");
    const PAPERS: [u32; 7] = hashes("report study paper document letter survey programme");
    const THINGS: [u32; 24] = hashes(
        "group band team club firm company charity start-up startup page account website site app game blog channel cafe
        restaurant bar shop pub boat yacht",
    );
    let hash = |at: usize| text.tokens[at].hash;
    // "what the company called “a mistake”"
    let is_thing = |what: usize| is_among(&THINGS, hash(what)) && text.is_capital(before + 2);
    let is_named = |what: usize| is_among(&WORKS, hash(what)) || PAPERS.contains(&hash(what)) || is_thing(what);
    is_among(&WORKS, hash(before)) || NAMING.contains(&hash(before)) && before > 0 && is_named(before - 1)
}

/// *known as “sandbagging”*, *known as the “dead zone”*
fn is_known_as(text: &Text<'_>, before: usize) -> bool {
    let at = before - usize::from(before > 0 && text.is_word(before, "the"));
    text.is_word(at, "as") && text.is_word_before(at, "known")
}

/// Words behind which marks hold a word as a word.
fn is_about_words(hash: u32) -> bool {
    const ABOUT: [u32; 20] = hashes(
        "so-called term terms word phrase nicknamed dubbed labeled labelled slogan expression euphemism define defined
        pronounce pronounced spell pseudonym alias moniker",
    );
    is_among(&ABOUT, hash)
}

/// *what Lee dubbed “a mess”*, *was labelled “a mess” by Lee*: whether it is said who calls something so.
fn is_called_so(text: &Text<'_>, passage: &Passage, verb: usize) -> bool {
    const CALLED: [u32; 4] = hashes("dubbed termed labelled labeled");
    const SUBJECT: usize = 6;
    let is_what = || (verb.saturating_sub(SUBJECT)..verb).any(|at| text.is_small(at, "what"));
    CALLED.contains(&text.hash(verb)) && (text.is_word(passage.outer.end, "by") || is_what())
}

/// Kinds of works.
const WORKS: [u32; 63] = hashes(
    "debut feature production anthology exhibition film movie book song novel play show album poem article essay series
    painting opera magazine documentary podcast memoir story musical sitcom drama program programme hit single tune hymn ballad column titled
    entitled headlined classic biography bestseller chapter episode comedy thriller autobiography memoirs novella sequel
    sculpture cantata sonata symphony concerto watercolour watercolor etching mural statue portrait photograph ballet
    sketch",
);
