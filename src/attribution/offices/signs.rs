//! What a mention of an article shows by itself: an epithet, somebody new, a firm that is silent.

use crate::lexicon::{is, NEWSPAPERS};
use crate::mentions::{Form, Mention, Nature};
use crate::passes::Passes;
use crate::text::{hashes, is_among, Case, Kind};
use std::ops::Range;

/// What reports call whom they have just named, though they have not said that he is one.
const EPITHETS: [u32; 125] = hashes(
    "executive scientist researcher diplomat captain skipper author novelist poet actor actress comedian singer
    filmmaker laureate billionaire nominee candidate challenger incumbent frontrunner front-runner boss star politician
    republican democrat mp legislator lawmaker englishman englishwoman scotsman welshman irishman frenchman dutchman
    spaniard briton scot dane swede finn croat serb turk londoner parisian bostonian liverpudlian mancunian glaswegian
    yorkshireman cornishman texan californian floridian ohioan virginian alaskan hawaiian iowan kansan minnesotan
    yorker native graduate alumnus alumna alum senator congressman congresswoman backbencher statesman stateswoman
    contender hopeful firebrand maverick conservative progressive liberal centrist moderate brexiteer oligarch
    businessman businesswoman entrepreneur tycoon mogul magnate hotelier financier heir heiress socialite millionaire
    multimillionaire celebrity superstar supermodel icon legend personality showrunner frontman frontwoman soprano
    tenor baritone champion olympian medallist medalist ace slugger heavyweight rookie whistleblower dissident
    defector astronaut explorer",
);

/// Trades by which an article calls whom it has named, if nothing tells them apart: "the director", unlike "the FBI
/// director".
const TRADES: [u32; 77] = hashes(
    "director screenwriter playwright songwriter rapper drummer painter sculptor photographer illustrator choreographer
    dancer chef baker grocer farmer fisherman pensioner biographer physician electrician barber florist seamstress
    plumber carpenter bricklayer welder publican restaurateur beekeeper shepherd blogger influencer vlogger podcaster
    presenter broadcaster campaigner veteran academic widow widower shopkeeper tenant athlete swimmer cyclist runner
    sprinter jockey golfer boxer skier gymnast wrestler climber mountaineer hairdresser composer lyricist ballerina
    model surgeon banker trader investor inventor designer architect stylist rancher brewer winemaker
    preacher critic philosopher",
);

/// How words for such trades end: *pianist*, *historian*.
const TRADE_ENDINGS: [&str; 5] = ["ist", "ician", "arian", "orian", "logian"];

/// Words that end so and are of a place rather than a person's own: *the receptionist*.
const STAFF: [u32; 16] = hashes(
    "receptionist motorist tourist terrorist arsonist rapist therapist dentist pharmacist specialist lobbyist analyst
    technician optician librarian veterinarian",
);

/// Whose trade it is that stands behind them: *the **prison** psychologist*.
const HOUSES: [u32; 9] = hashes("prison jail hospital hotel ship palace station staff resort");

/// Words with which a report tells more of whom it has just named: *the **outspoken** coach*.
const BIOGRAPHIC: [u32; 48] = hashes(
    "outspoken embattled controversial beleaguered disgraced fiery combative mercurial flamboyant charismatic
    plain-spoken soft-spoken straight-talking bombastic brash veteran longtime long-time long-serving retired one-time
    onetime award-winning celebrated renowned acclaimed legendary famed iconic revered bespectacled bearded burly lanky
    diminutive wheelchair-bound presumptive newly-elected newly-crowned best-selling bestselling billionaire
    millionaire celebrity gruff famously notoriously openly",
);

/// The same of compounds: *the Leeds-**born** singer*, *the two-**term** senator*.
const BIOGRAPHIC_ENDINGS: [&str; 11] = [
    "-born",
    "-raised",
    "-bred",
    "-based",
    "-educated",
    "-trained",
    "-winning",
    "-nominated",
    "-haired",
    "-term",
    "-time",
];

/// What those who stand for an office are called.
const CANDIDATES: [u32; 8] =
    hashes("candidate nominee frontrunner front-runner contender hopeful challenger incumbent");

/// Offices of which nobody holds two.
const ELECTED: [u32; 9] =
    hashes("senator congressman congresswoman representative governor mayor premier councillor president");

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

/// *“Who pays?” **Lee** asked*: the answer is of somebody else.
pub(super) fn is_asking(input: &Passes<'_>, mention: &Mention) -> bool {
    let is_quoted = mention.start.checked_sub(1).is_some_and(|mark| input.text.is_mark(mark as usize));
    is_quoted && input.text.is_word(mention.end as usize, "asked")
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

/// "the director", "the young painter", "the Belgian pianist", unlike "the prison psychologist".
pub(super) fn is_trade(input: &Passes<'_>, mention: &Mention) -> bool {
    let entry = |at: usize| input.words.get(at).entry;
    let is_body = |at: usize| entry(at).any(is::ORGANISATION | is::GROUP) || is_among(&HOUSES, input.text.hash(at));
    let is_told_apart = |at: usize| is_body(at) || input.text.tokens[at].is_capital() && !entry(at).any(is::DEMONYM);
    let head = mention.head as usize;
    let (word, hash) = (input.text.word(head), input.words.get(head).hash);
    let ends_so = || TRADE_ENDINGS.iter().any(|ending| word.ends_with(ending)) && !is_among(&STAFF, hash);
    (is_among(&TRADES, hash) || ends_so()) && !(mention.start as usize + 1..head).any(is_told_apart)
}

/// "the former teacher", "the ex-teacher", unlike "the former president", who may be anybody's; "the outspoken coach".
pub(super) fn is_told_more(input: &Passes<'_>, mention: &Mention) -> bool {
    let head = mention.head as usize;
    let entry = input.words.get(head).entry;
    let is_former = || input.text.is_word_before(head, "former") || input.text.word(head).starts_with("ex-");
    let is_biographic = |at: usize| {
        let word = input.text.word(at);
        let is_one_word = || is_among(&BIOGRAPHIC, input.text.hash(at));
        is_one_word() || word.starts_with("self-") || BIOGRAPHIC_ENDINGS.iter().any(|ending| word.ends_with(ending))
    };
    let is_someone = mention.nature == Nature::Person && !entry.any(is::KIN);
    is_someone
        && (entry.any(is::PERSON) && !entry.any(is::TITLE) && is_former()
            || (mention.start as usize + 1..head).any(is_biographic))
}

/// "the nominee", which nobody is of whom the text tells another trade.
pub(super) fn is_candidate(office: u32) -> bool {
    CANDIDATES.contains(&office)
}

/// Whether who has an office or trade is no candidate for that: a columnist, unlike a governor or a tycoon.
pub(super) fn is_employed(input: &Passes<'_>, noun: usize, office: u32) -> bool {
    !is_epithet(input, noun) && !ELECTED.contains(&office)
}

/// The other offices that who holds one does not hold: no governor is *the senator*.
pub(super) fn other_offices(office: u32) -> impl Iterator<Item = u32> {
    ELECTED.into_iter().filter(move |&other| ELECTED.contains(&office) && other != office)
}

/// *the **New Jersey** governor*, *the **Norby** mayor*, unlike *the **French** president*
pub(super) fn is_local(input: &Passes<'_>, mention: &Mention) -> bool {
    let head = mention.head as usize;
    let is_place = |at: usize| input.text.is_capital(at) && !input.words.get(at).entry.any(is::DEMONYM);
    is_among(&ELECTED, input.words.get(head).hash) && (mention.start as usize + 1..head).any(is_place)
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
