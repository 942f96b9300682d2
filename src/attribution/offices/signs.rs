//! What a mention of an article shows by itself: an epithet, somebody new, a firm that is silent.

use crate::lexicon::{is, NEWSPAPERS};
use crate::mentions::{Form, Mention, Nature};
use crate::passes::Passes;
use crate::text::{hashes, is_among, Case, Kind};
use std::ops::Range;

/// What reports call whom they have just named, though they have not said that he is one.
const EPITHETS: [u32; 73] = hashes(
    "executive scientist researcher diplomat captain skipper author novelist poet actor actress comedian singer
    filmmaker laureate billionaire nominee candidate challenger incumbent frontrunner front-runner boss star
    politician republican democrat mp legislator lawmaker englishman englishwoman scotsman welshman irishman frenchman
    dutchman spaniard briton scot dane swede finn croat serb turk londoner parisian bostonian liverpudlian mancunian
    glaswegian yorkshireman cornishman teenager youngster champion medallist medalist goalscorer debutant newcomer
    winger texan californian floridian ohioan virginian alaskan hawaiian iowan kansan minnesotan",
);

/// Trades by which an article calls whom it has named, if nothing tells them apart: "the director", unlike "the FBI
/// director".
const TRADES: [u32; 79] = hashes(
    "director filmmaker screenwriter playwright songwriter rapper musician guitarist drummer pianist violinist cellist
    painter sculptor photographer illustrator cartoonist choreographer dancer chef baker grocer farmer fisherman
    pensioner entrepreneur economist historian biologist physicist astronomer geologist anthropologist psychologist
    sociologist philosopher essayist memoirist beautician hairdresser barber florist seamstress plumber electrician
    carpenter bricklayer welder publican restaurateur beekeeper shepherd blogger influencer vlogger podcaster presenter
    columnist activist campaigner businessman businesswoman tycoon magnate physician veteran academic
    widow widower shopkeeper tenant athlete swimmer cyclist runner sprinter jockey golfer boxer",
);

const COUNTS: [u32; 9] = hashes("two three four five six seven eight nine ten");

/// *LEEDS (**Reuters**) –*: who reports, and is told of by no *the company*.
pub(super) fn is_outlet(input: &Passes<'_>, mention: &Mention) -> bool {
    let text = &input.text;
    let is_open = mention.start.checked_sub(1).is_some_and(|before| text.is_kind(before as usize, Kind::Open));
    is_open && text.is_kind(mention.end as usize + 1, Kind::Dash)
}

/// *Sgt. Ann Lee stopped the car. **The 30-year-old driver** told her it was hers*: whether a description with an age is of
/// somebody else than who was named last at a token: of whom an official meets, or of who speaks to him.
pub(super) fn is_met(input: &Passes<'_>, mention: &Mention, named: u32) -> bool {
    const MET: [u32; 18] = hashes(
        "driver suspect victim passenger patient pupil student teenager boy girl man woman widow widower mother father
        cyclist motorist",
    );
    let (text, end) = (&input.text, mention.end as usize);
    let is_spoken_to = text.is_word(end, "told") && matches!(text.word(end + 1), "him" | "her");
    let is_official = || {
        let last = &input.mentions[input.mentions.begun_before(named as usize)];
        last.title_tokens()
            .any(|at| input.words.get(at).entry.is_office() && !input.words.get(at).entry.any(is::COURTESY))
    };
    is_spoken_to || is_among(&MET, text.hash(mention.head as usize)) && is_official()
}

/// *The Hull **Gazette***
pub(super) fn is_paper(input: &Passes<'_>, mention: &Mention) -> bool {
    is_among(&NEWSPAPERS, input.text.hash(mention.head as usize))
}

/// "Ann and Tom Roe", "Mr. and Mrs. Roe"
pub(super) fn is_joint(input: &Passes<'_>, mention: &Mention) -> bool {
    let Some(and) = mention.start.checked_sub(1).map(|and| and as usize) else { return false };
    let entry = |at: usize| input.words.get(at).entry;
    // "Clinton and top aide Tom Roe" are two.
    let is_plain = || mention.title_tokens().all(|at| entry(at).any(is::COURTESY));
    let has_name = || mention.core_tokens().len() + mention.title_tokens().len() > 1 && is_plain();
    let is_and = and > 0 && input.text.is_small(and, "and") && has_name();
    // "Jon Cole and Tom Roe" are two families.
    let is_one = and < 2 || !input.text.tokens[and - 2].is_capital();
    is_and && is_one && (entry(and - 1).is_given_name() || entry(and - 1).any(is::COURTESY))
}

/// "a driver", "another driver"
pub(super) fn is_new(input: &Passes<'_>, mention: &Mention) -> bool {
    mention.form == Form::Description && mention.opens_new(&input.text)
}

/// "the father of four", "the mother-of-two", "the furious mum": no relative, but somebody told of before.
pub(super) fn is_parent(input: &Passes<'_>, mention: &Mention) -> bool {
    const FAMILIAR: [u32; 9] = hashes("mum mom dad gran nan grandad granddad grandma grandpa");
    let (text, end) = (&input.text, mention.end as usize);
    let is_count = |at: usize| text.is_kind(at, Kind::Number) || is_among(&COUNTS, text.hash(at));
    let is_kin = input.words.get(mention.head as usize).entry.any(is::KIN);
    let is_one_word = text.word(mention.head as usize).contains("-of-");
    let is_familiar = is_among(&FAMILIAR, input.words.get(mention.head as usize).hash);
    is_one_word || if text.is_small(end, "of") { is_kin && is_count(end + 1) } else { is_familiar }
}

/// "900 **GP** surgeries"
pub(super) fn is_modifier(input: &Passes<'_>, mention: &Mention) -> bool {
    let end = mention.end as usize;
    let is_lower = input.text.is_case(end, Case::Lower);
    mention.nature == Nature::Organisation && !mention.possessive && is_lower && input.tags[end].is_noun()
}

/// "the Comet **2**": what somebody has made.
pub(super) fn is_product(input: &Passes<'_>, mention: &Mention) -> bool {
    input.text.is_model_number(mention.end as usize)
}

/// "the nominee", "the Portuguese"
pub(in crate::attribution) fn is_epithet(input: &Passes<'_>, head: usize) -> bool {
    is_among(&EPITHETS, input.words.get(head).hash)
        || input.words.get(head).entry.any(is::DEMONYM) && input.text.tokens[head].is_capital()
}

/// "the director", "the young painter"
pub(super) fn is_trade(input: &Passes<'_>, mention: &Mention) -> bool {
    let is_told_apart = |at: usize| input.tags[at].is_noun() || input.text.tokens[at].is_capital();
    let mut modifiers = mention.start as usize + 1..mention.head as usize;
    is_among(&TRADES, input.words.get(mention.head as usize).hash) && !modifiers.any(is_told_apart)
}

/// "the former teacher", "the ex-teacher", unlike "the former president", who may be anybody's.
pub(super) fn is_former(input: &Passes<'_>, mention: &Mention) -> bool {
    let entry = input.words.get(mention.head as usize).entry;
    let head = mention.head as usize;
    let is_former = input.text.is_word_before(head, "former") || input.text.word(head).starts_with("ex-");
    is_former && entry.any(is::PERSON) && !entry.any(is::TITLE)
}

/// The nation in *the **French** president*.
pub(super) fn nation(input: &Passes<'_>, mut place: Range<usize>) -> Option<u32> {
    let is_nation = |&at: &usize| input.words.get(at).entry.any(is::DEMONYM);
    place.find(is_nation).map(|at| input.text.hash(at))
}

/// *Lee **did not immediately respond***, *Lee **declined to comment***
pub(super) fn is_silent(input: &Passes<'_>, mention: &Mention) -> bool {
    const REPLIES: [u32; 3] = hashes("respond reply comment");
    const WORDS: usize = 5;
    let behind = mention.end as usize..mention.end as usize + WORDS;
    behind.into_iter().any(|at| REPLIES.contains(&input.text.hash(at)))
}

/// *the **Norby** union*: what has a name is none of those named before, nor is *the **central** bank*.
pub(super) fn is_named_itself(input: &Passes<'_>, mention: &Mention) -> bool {
    let text = &input.text;
    let is_name = |at: usize| text.is_capital(at) && !input.words.get(at).entry.any(is::DEMONYM);
    let mut modifiers = mention.start as usize + 1..mention.head as usize;
    // "the Bury, Ohio-based firm"
    let is_based = modifiers.clone().any(|at| text.word(at).ends_with("-based"));
    !is_based && modifiers.any(|at| is_name(at) || text.is_small(at, "central"))
}

/// *according to **the BBC***
pub(super) fn is_according(input: &Passes<'_>, source: usize) -> bool {
    let start = input.mentions[source].start as usize;
    input.text.is_word_before(start, "to") && start > 1 && input.text.is_word(start - 2, "according")
}

/// Whether an office labels a turn, in capitals: *The PRESIDENT: Order!* is said by who is in the chair, and no other president.
pub(super) fn is_label(input: &Passes<'_>, mention: &Mention) -> bool {
    let text = &input.text;
    text.is_case(mention.head as usize, Case::Upper)
        && text.is_kind(mention.end as usize, Kind::Colon)
        && text.begins_paragraph(mention.start as usize)
}

/// Whether a name is no more than a heading between paragraphs: *Market Reaction*.
pub(super) fn is_heading(input: &Passes<'_>, mention: &Mention) -> bool {
    let start = mention.start as usize;
    let is_last = input.text.tokens.get(mention.end as usize).is_none_or(|next| next.broken);
    let begins = || input.text.paragraph_tokens(input.text.paragraph_of(start)).start;
    // "Third Quarter Results"
    let is_line = is_last && (begins()..start).all(|at| input.text.is_capital(at));
    is_line || input.words.is_heading(start)
}

/// Whether a body may be called a company or a group: no *Senate*, no *Norby Council*.
pub(super) fn is_brand(input: &Passes<'_>, mention: &Mention) -> bool {
    const PUBLIC: [u32; 20] = hashes(
        "senate congress parliament house legislature cabinet government administration kremlin pentagon treasury
        department ministry commission committee council court university college school",
    );
    !is_among(&PUBLIC, input.text.hash(mention.head as usize))
}
