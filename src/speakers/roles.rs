//! Titles and roles: what the text says that somebody is.

use crate::lexicon::verbs::Form as VerbForm;
use crate::lexicon::{hash_word, is};
use crate::limits;
use crate::mentions::{Form, Mention, Nature, Vocabulary, AGED};
use crate::text::{hash_of, hashes, is_among, Case, Kind, Text};
use std::ops::Range;

/// The title or role that stands at a mention, with a rank: an office before the name counts for more
/// than an apposition, that for more than a relative clause, and a style that many bear least: *Mr.*, *Dr.*
pub(crate) fn role(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<(u8, Range<usize>)> {
    const STYLES: [u32; 10] = hashes("dr dr. doctor prof prof. professor sir dame hon hon.");
    let mention = mentions.get(at).filter(|m| m.form == Form::Name)?;
    let is_style = |at: usize| words.get(at).entry.any(is::COURTESY) || is_among(&STYLES, words.get(at).hash);
    let mut titles = mention.title_tokens();
    // "Governor Dr. Ann Lee"
    let is_held = |at: usize| words.get(at).entry.any(is::PERSON) && !words.get(at).entry.any(is::COURTESY);
    if titles.len() > 1 && is_style(titles.end - 1) && is_held(titles.end - 2) {
        titles.end -= 1;
    }
    let Some(last) = titles.clone().next_back() else {
        return told_role(text, words, mentions, at);
    };
    // "Senators" is what several are.
    let is_shared = words.get(last).entry.any(is::TITLES);
    let is_courtesy = words.get(last).entry.any(is::COURTESY);
    let is_style = is_style(last);
    // "your correspondent Mr Lee"
    let titles = if is_courtesy && titles.len() > 1 { titles.start..titles.end - 1 } else { titles };
    let title = (!is_shared).then(|| title_start(text, words, titles.clone())..titles.end);
    let told = if is_shared || is_style { told_role(text, words, mentions, at) } else { None };
    told.or(title.map(|title| (if is_style { 1 } else { 4 }, title)))
}

/// The role in words beside a name: *Ann Lee, **the mayor of Bury***, *Acme **boss** Ann Lee*, ***the mayor**, Ann Lee*.
fn told_role(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<(u8, Range<usize>)> {
    let mention = &mentions[at];
    let end = mention.end as usize;
    // "Fetch the doctor, Ann," calls her nothing.
    let may_be_called = mention.quoted;
    if text.is_comma(end) && !may_be_called {
        if let Some(role) = apposition(text, words, mentions, at) {
            return Some(role);
        }
    }
    if let Some(noun) = noun_before(text, words, mention) {
        return Some((4, title_start(text, words, noun..noun + 1)..noun + 1));
    }
    if let Some(office) = office_of(text, words, mention) {
        return Some((4, title_start(text, words, office..office + 1)..mention.start as usize));
    }
    if text.is_wordlike(end) || may_be_called {
        return None;
    }
    if let Some(role) = bracketed(text, words, end) {
        return Some((3, role));
    }
    let before = described_before(text, words, mentions, at).or_else(|| set_before(text, words, mention));
    before.map(|role| (3, role))
}

/// The office of somebody who has a title too: ***the Minister of Power**, Chief Ann Lee, said*, *Gen. Ann Lee, **the army
/// chief**, said*.
pub(crate) fn beside_title(
    text: &Text<'_>,
    words: &Vocabulary,
    mentions: &[Mention],
    at: usize,
) -> Option<Range<usize>> {
    let mention = mentions.get(at).filter(|mention| !mention.quoted)?;
    let end = mention.end as usize;
    if text.is_wordlike(end) {
        return None;
    }
    let behind = || apposition(text, words, mentions, at).filter(|_| text.is_comma(end)).map(|(_, role)| role);
    described_before(text, words, mentions, at).or_else(behind)
}

/// *Ann Lee (**treasurer**)*, *Ann Lee (**chair of the board**)*
fn bracketed(text: &Text<'_>, words: &Vocabulary, open: usize) -> Option<Range<usize>> {
    let role = open + 1..text.behind_bracket(open, limits::BRACKET_TOKENS).checked_sub(1)?;
    let is_lower = |at: usize| text.is_case(at, Case::Lower);
    (role.clone().all(is_lower) && head(text, words, role.clone()).is_some()).then_some(role)
}

/// *Acme's **chief executive**, Ann Lee, said*, *a **spokesman for the board**, Ann Lee, said*: a description that is a
/// mention.
fn described_before(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).and_then(|b| mentions.get(b)).filter(|m| m.is_comma_before(text, &mentions[at]))?;
    let is_complement = before.start > 0 && words.get(before.start as usize - 1).entry.any(is::PREPOSITION);
    let whole = at.checked_sub(2).map(|b| &mentions[b]).filter(|m| is_complement && m.end + 1 == before.start);
    // "Counsel for the tenant, Ann Lee, said"
    let opening = text.sentence_around(before.start as usize).start..before.start as usize;
    if whole.is_none() && is_complement && opening.len() == 2 && text.is_word(opening.start, "counsel") {
        return Some(opening.start..before.end as usize);
    }
    let whole = whole.unwrap_or(before);
    // "the Home Secretary, Ann Lee, said"
    let is_office = (whole.core..whole.end).any(|at| words.get(at as usize).entry.is_office());
    // "Asked about the study, Ann Lee said", "In a letter to voters, Ann Lee said"
    let is_thing = matches!(whole.nature, Nature::Document | Nature::Organisation | Nature::Place);
    let is_told = whole.form == Form::Description && !is_thing || is_office && whole.start < whole.core;
    is_told.then_some(whole.start as usize..before.end as usize)
}

/// *The group's **head of policy**, Ann Lee, said*: words at the head of a sentence that are no mention.
fn set_before(text: &Text<'_>, words: &Vocabulary, mention: &Mention) -> Option<Range<usize>> {
    let comma = (mention.start as usize).checked_sub(1).filter(|&at| text.is_comma(at))?;
    let start = text.sentence_around(comma).start;
    let role = start..comma;
    let is_part = |at: usize| text.is_wordlike(at) && words.get(at).verb.is_none_or(|verb| verb.strength == 0);
    // An endless sentence may have a name behind each comma.
    if role.len() > limits::ROLE_TOKENS || !role.clone().all(is_part) {
        return None;
    }
    let opens =
        words.get(start).entry.any(is::DETERMINER | is::POSSESSIVE) || role.clone().any(|at| text.is_possessive(at));
    (opens && head(text, words, role.clone()).is_some()).then_some(role)
}

/// The noun for people right before a name: *Acme **boss** Ann Lee*.
fn noun_before(text: &Text<'_>, words: &Vocabulary, mention: &Mention) -> Option<usize> {
    let noun = mention.start.checked_sub(1)? as usize;
    let entry = words.get(noun).entry;
    let is_noun = entry.any(is::PERSON) && !entry.any(is::MALE_NAME | is::FEMALE_NAME | is::KIN);
    (is_noun && text.is_kind(noun, Kind::Word)).then_some(noun)
}

/// The office right before a name, with what it is for: *Acme's **head** of sales Ann Lee*, ***mother** of two Ann Lee*.
fn office_of(text: &Text<'_>, words: &Vocabulary, mention: &Mention) -> Option<usize> {
    const WORDS: usize = 4;
    let start = mention.start as usize;
    if !mention.nature.may_be_person() {
        return None;
    }
    let is_field = |&at: &usize| text.is_kind(at, Kind::Word) && text.tokens[at].case != Case::Title;
    let field = (start.saturating_sub(WORDS)..start).rev().take_while(is_field);
    let of = field.skip(1).find(|&at| words.get(at).entry.any(is::PREPOSITION))?;
    let office = head(text, words, of.checked_sub(1)?..start)?;
    (office + 1 == of && matches!(text.word(of), "of" | "for")).then_some(office)
}

/// What stands between commas behind a name: *Ann Lee, **the mayor of Bury**, said*, *Ann Lee,
/// who is **the mayor***, *Ann Lee, who **runs the port***, *Ann Lee, who **has run it since May***.
fn apposition(text: &Text<'_>, words: &Vocabulary, mentions: &[Mention], at: usize) -> Option<(u8, Range<usize>)> {
    const WHEN: [u32; 6] = hashes("later earlier before after ago on");
    let start = mentions[at].end as usize + 1;
    // "Ann Lee, 34, a nurse"
    let is_age = text.is_kind(start, Kind::Number) && text.is_comma(start + 1);
    let start = if is_age { start + 2 } else { start };
    let next = text.tokens.get(start)?;
    let is_closed = |role: &Range<usize>| !text.is_wordlike(role.end) || text.begins_paragraph(role.end);
    if next.hash == hash_of("who") {
        return relative(text, words, start + 1).filter(is_closed).map(|role| (2, role));
    }
    let end = insertion_end(text, start);
    let described = mentions.get(at + 1).filter(|m| m.start as usize == start);
    // "The chairman, Tom Roe, said the clerk, Ann Lee, had left"
    let reports = words.get(start).verb.is_some_and(|verb| verb.strength > 1);
    // "Ann Lee, Head of Sales at Acme, said", but "Lee, Cook and Roe said"
    let is_office = |head: usize| next.case == Case::Lower || words.get(head + 1).entry.any(is::PREPOSITION);
    let opens = words.get(start).entry.any(is::DETERMINER | is::POSSESSIVE)
        || described.is_some_and(|m| m.form == Form::Description || m.possessive)
        || !reports && head(text, words, start..end).is_some_and(is_office);
    // "Ann Lee, author of “Low Water,” said"
    let is_quoted = text.is_kind(end, Kind::DoubleMark);
    let leads = end > start + 1 && is_quoted && words.get(end - 1).entry.any(is::PREPOSITION);
    // "Ann Lee, the poet who called it “a farce”, said": what is quoted is no part of it.
    let clause = (start..end).find(|&at| is_quoted && opens_clause(text, at));
    let role = start..clause.unwrap_or(end - usize::from(leads));
    // "The mayor, Ann Lee, and the sheriff, Tom Roe, spoke"
    let joins = matches!(text.word(start), "and" | "but" | "or");
    // "Lee, four years later, said"
    let is_when = role.clone().last().is_some_and(|last| is_among(&WHEN, text.hash(last)));
    let is_told = opens && !joins && !is_when;
    Some((3, role)).filter(|(_, role)| is_told && is_closed(&(start..end)) && !is_clause(text, words, role))
}

/// What a relative clause, whose verb stands at `verb`, tells somebody to be or to do: *who is **the mayor***, *who **runs
/// the port***, *who **has run it since May***. Who *said it was late* has no role for that.
fn relative(text: &Text<'_>, words: &Vocabulary, verb: usize) -> Option<Range<usize>> {
    const IS: [u32; 2] = hashes("is was");
    const HAVE: [u32; 2] = hashes("has had");
    let hash = text.hash(verb);
    let is_told = IS.contains(&hash) && words.get(verb + 1).entry.any(is::DETERMINER | is::POSSESSIVE);
    // "who has two sons"
    let has_thing = text.is_kind(verb + 1, Kind::Number) || words.get(verb + 1).entry.any(is::DETERMINER);
    let is_plain = !matches!(text.word(verb + 1), "not" | "never" | "always" | "just");
    let has_done = HAVE.contains(&hash) && !has_thing && is_plain;
    // Who *saw the crash* is nothing by that.
    let does = text.word(verb).ends_with('s') && !words.get(verb).entry.any(is::AUXILIARY);
    let acts = text.is_kind(verb, Kind::Word) && (has_done || does);
    let first = verb + usize::from(is_told);
    let role = first..insertion_end(text, first);
    let reports = |at: usize| words.get(at).verb.is_some_and(|verb| verb.strength > 0);
    let says = role.clone().take(2).any(reports);
    // "who runs a group called “Parents Choose,”"
    let leads = |at: usize| words.get(at).entry.any(is::AUXILIARY | is::PREPOSITION) || text.is_word(at, "called");
    let breaks_off = role.clone().last().is_some_and(leads);
    ((is_told || acts && !says) && !breaks_off && !role.is_empty()).then_some(role)
}

/// Whether what stands behind a name is a clause: *Lee, **whose wife left***, *told Ann Lee, **the boy had left***.
fn is_clause(text: &Text<'_>, words: &Vocabulary, role: &Range<usize>) -> bool {
    let is_finite = |at: usize| {
        let is_infinite = text.is_small(at - 1, "to");
        let is_word = text.is_kind(at, Kind::Word) && text.tokens[at].case == Case::Lower;
        is_word && words.get(at).entry.any(is::AUXILIARY) && !is_infinite
    };
    // "the mayor who had left" has a clause inside.
    let outside = role.clone().take_while(|&at| !opens_clause(text, at)).count();
    // "“Lee, Lee,” the crowd chanted", "The FBI, Justice and the Senate said no"
    let verb =
        |at: usize| words.get(at).verb.filter(|verb| verb.form == VerbForm::Past && text.is_case(at, Case::Lower));
    let says = |at: usize| verb(at).is_some_and(|verb| verb.strength > u8::from(at + 1 < role.end));
    let is_finite = |at: usize| is_finite(at) || says(at);
    outside == 0 || role.clone().take(outside).any(is_finite)
}

/// *the mayor **who** had left*: whether a clause begins at a token.
fn opens_clause(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at), "who" | "whom" | "whose" | "which" | "that" | "where" | "when" | "while" | "until")
}

/// Where a title of several words begins: ***Prime** Minister Ann Lee*.
fn title_start(text: &Text<'_>, words: &Vocabulary, title: Range<usize>) -> usize {
    const WORDS: usize = 5;
    const RANKS: [u32; 46] = hashes(
        "vice deputy former chief senior prime assistant associate acting interim shadow first financial executive
        operating medical technology information commercial creative artistic marketing legal managing general press home
        foreign defence defense finance health education trade interior justice communications campaign research police
        union party opposition head fire parliamentary",
    );
    let entry = |at: usize| words.get(at).entry;
    let is_part = |&at: &usize| {
        let known = entry(at).any(is::PLAIN | is::MALE_NAME | is::FEMALE_NAME | is::PREPOSITION);
        let is_name = text.tokens[at].is_capital() && !known;
        // A headline ends before: "… Over Late Bins¶Resident Ann Lee said".
        let goes_on = !text.begins_paragraph(at + 1);
        goes_on && text.is_kind(at, Kind::Word) && (is_name || is_among(&RANKS, text.hash(at)))
    };
    let office = is::PERSON | is::MALE | is::FEMALE;
    let start = title.start;
    if !title.into_iter().any(|at| entry(at).any(office)) || entry(start).any(is::COURTESY) {
        return start;
    }
    (start.saturating_sub(WORDS)..start).rev().take_while(is_part).last().unwrap_or(start)
}

/// The noun that a role says somebody is: *the **mayor** of Bury*, *chief **economist** at Acme*.
pub(crate) fn head(text: &Text<'_>, words: &Vocabulary, role: Range<usize>) -> Option<usize> {
    const WORDS: usize = 5;
    let entry = |at: usize| words.get(at).entry;
    // "the boy's mother"
    let owner = role.clone().take(WORDS).rev().find(|&at| text.is_possessive(at));
    let role = owner.map_or(role.start, |owner| owner + 1)..role.end;
    let is_aged = |at: usize| text.word(at).ends_with(AGED);
    let breaks = |at: usize| !text.is_kind(at, Kind::Word) && !is_aged(at);
    let end = role.clone().take(WORDS).find(|&at| entry(at).any(is::PREPOSITION) || breaks(at));
    let last = end.unwrap_or(role.end.min(role.start + WORDS)).checked_sub(1)?;
    let is_office = |at: usize| entry(at).is_office() && !entry(at).any(is::COURTESY);
    let is_head = |at: usize| text.is_word(at, "head") && text.is_word(at + 1, "of");
    Some(last).filter(|&at| at >= role.start && (is_office(at) || is_head(at)))
}

/// The hash of the number in *Ann Lee, 41, said*.
pub(crate) fn age(text: &Text<'_>, mention: &Mention) -> Option<u32> {
    let end = mention.end as usize;
    let tokens = text.tokens.get(end..end + 3)?;
    let closes = matches!(tokens[2].kind, Kind::Comma | Kind::Stop);
    (tokens[0].kind == Kind::Comma && tokens[1].kind == Kind::Number && closes).then_some(tokens[1].hash)
}

/// The noun of *Ann Lee, a **thatcher** from Bury, said*: what one is called by so need be no word for people elsewhere.
pub(crate) fn trade(text: &Text<'_>, words: &Vocabulary, role: Range<usize>) -> Option<usize> {
    let is_one = matches!(text.word(role.start), "a" | "an");
    let ends = role.len() == 2 || words.get(role.start + 2).entry.any(is::PREPOSITION);
    (is_one && role.len() > 1 && ends).then_some(role.start + 1).filter(|&at| text.is_kind(at, Kind::Word))
}

/// What somebody is told to be: *Ann Lee is **a weaver** in Bury*.
pub(crate) fn complement(text: &Text<'_>, mention: &Mention) -> Option<Range<usize>> {
    const WORDS: usize = 4;
    let verb = mention.end as usize;
    let is_one = (text.is_small(verb, "is") || text.is_small(verb, "was")) && matches!(text.word(verb + 1), "a" | "an");
    let start = verb + 1;
    let goes_on = |at: &usize| {
        let token = text.tokens.get(*at);
        token.is_some_and(|t| t.kind == Kind::Word)
            && !matches!(text.word(*at), "in" | "at" | "of" | "from" | "who" | "for")
    };
    is_one.then(|| start..(start..start + WORDS).take_while(goes_on).last().map_or(start, |at| at + 1))
}

/// Whether the text says that somebody is a teenager: *Ann Lee, **18**, said*, ***eighteen-year-old** Ann Lee*.
pub(crate) fn is_teenager(text: &Text<'_>, mention: &Mention) -> bool {
    const WORDS: usize = 3;
    const TEENS: [u32; 14] =
        hashes("thirteen fourteen fifteen sixteen seventeen eighteen nineteen 13 14 15 16 17 18 19");
    let (start, end) = (mention.start as usize, mention.end as usize);
    let is_age = |word: &str| is_among(&TEENS, hash_word(word));
    let is_long = |at: &usize| text.tokens[*at].span().len() > AGED.len();
    let mut before = (start.saturating_sub(WORDS)..end).filter(is_long);
    let is_before = before.any(|at| text.word(at).strip_suffix(AGED).is_some_and(is_age));
    is_before || age(text, mention).is_some() && is_age(text.word(end + 1))
}

/// Titles with the nouns that stand alone for them, the usual one first: *Dr. Roe* is *the doctor*.
static NOUNS: [(u32, u32); 36] = [
    (hash_of("gov."), hash_of("governor")),
    (hash_of("sen."), hash_of("senator")),
    (hash_of("rep."), hash_of("congressman")),
    (hash_of("congresswoman"), hash_of("congressman")),
    (hash_of("dr"), hash_of("doctor")),
    (hash_of("dr."), hash_of("doctor")),
    (hash_of("dr"), hash_of("physician")),
    (hash_of("dr"), hash_of("surgeon")),
    (hash_of("dr."), hash_of("physician")),
    (hash_of("dr."), hash_of("surgeon")),
    (hash_of("inspector"), hash_of("detective")),
    (hash_of("sergeant"), hash_of("policeman")),
    (hash_of("constable"), hash_of("policeman")),
    (hash_of("rev."), hash_of("pastor")),
    (hash_of("rev."), hash_of("clergyman")),
    (hash_of("rev."), hash_of("parson")),
    (hash_of("reverend"), hash_of("pastor")),
    (hash_of("reverend"), hash_of("clergyman")),
    (hash_of("reverend"), hash_of("parson")),
    (hash_of("prof."), hash_of("professor")),
    (hash_of("capt."), hash_of("captain")),
    (hash_of("captain"), hash_of("captain")),
    (hash_of("captain"), hash_of("skipper")),
    (hash_of("col."), hash_of("colonel")),
    (hash_of("lt."), hash_of("lieutenant")),
    (hash_of("sgt."), hash_of("sergeant")),
    (hash_of("gen."), hash_of("general")),
    (hash_of("adm."), hash_of("admiral")),
    (hash_of("maj."), hash_of("major")),
    (hash_of("cmdr."), hash_of("commander")),
    (hash_of("supt."), hash_of("superintendent")),
    (hash_of("insp."), hash_of("inspector")),
    (hash_of("pres."), hash_of("president")),
    (hash_of("cllr"), hash_of("councillor")),
    (hash_of("coun"), hash_of("councillor")),
    (hash_of("det."), hash_of("detective")),
];

/// The nouns for a title, as hashes.
pub(super) fn nouns_of(title: u32) -> impl Iterator<Item = u32> {
    NOUNS.iter().filter(move |&&(known, _)| known == title).map(|&(_, noun)| noun)
}

/// Whether a word is a noun for a title.
pub(super) fn is_noun_of_title(word: u32) -> bool {
    NOUNS.iter().any(|&(_, noun)| noun == word)
}

/// Words that make another office of one: a *vice president* is no president.
pub(super) const QUALIFIERS: [u32; 6] = hashes("vice deputy shadow acting former ex");

/// What somebody is, by the hash of the noun for it: of *attorney general*, the first. Neither a *vice president* nor a
/// *former president* is the *president*.
pub(crate) fn office(words: &Vocabulary, at: usize) -> u32 {
    const WORDS: usize = 3;
    let is_general = words.get(at).hash == hash_of("general");
    let noun = at.checked_sub(1).filter(|&noun| is_general && words.get(noun).entry.is_office());
    let noun = noun.unwrap_or(at);
    let hash = words.get(noun).hash;
    let is_part = |&at: &usize| !words.get(at).entry.any(is::DETERMINER | is::POSSESSIVE | is::PREPOSITION);
    let before = (noun.saturating_sub(WORDS)..noun).rev().take_while(is_part);
    let qualifiers = before.map(|at| words.get(at).hash).filter(|hash| QUALIFIERS.contains(hash));
    qualifiers.fold(nouns_of(hash).next().unwrap_or(hash), |office, qualifier| office ^ qualifier)
}

/// *the mayor*, *the former prime minister*, *the Bury, Ohio-based firm*: *the*, and a head at most four tokens on, or behind
/// a comma.
pub(crate) fn is_definite(text: &Text<'_>, mention: &Mention) -> bool {
    const WORDS: u32 = 4;
    let is_the = text.is_word(mention.start as usize, "the");
    let has_comma = || mention.core_tokens().any(|at| text.is_comma(at));
    // "the “Dune Road” star"
    let has_title = || text.is_mark(mention.start as usize + 1);
    let length = mention.head - mention.start;
    is_the && (length <= WORDS || has_comma() || has_title())
}

/// Where what a comma opens is closed: at the next comma, stop or mark, or with the paragraph.
fn insertion_end(text: &Text<'_>, from: usize) -> usize {
    let end = text.tokens.len().min(from + limits::ROLE_TOKENS);
    let closes = |at: usize| {
        use Kind::{Close, Colon, Comma, Dash, DoubleMark, Semicolon, Stop};
        matches!(text.tokens[at].kind, Comma | Stop | Semicolon | Colon | Dash | DoubleMark | Close)
    };
    (from..end).find(|&at| closes(at) || at > from && text.begins_paragraph(at)).unwrap_or(end)
}
