//! What a report calls whom it has just named, though it has not said that he is one: *the tycoon*, *the cellist*, *the
//! embattled mayor*.
//!
//! *The judge* may be somebody new, for a court has one; *the cellist* may not. Such words for people are endless, those
//! that are not such are few, but to take any noun for one would give a wrong name wherever one of the few is forgotten.

use super::{near, Known};
use crate::lexicon::is;
use crate::mentions::{Mention, Nature};
use crate::model::mix;
use crate::passes::Passes;
use crate::speakers::{register, SpeakerId};
use crate::text::{hashes, is_among, only};

/// What reports call whom they have just named, though they have not said that he is one.
const EPITHETS: [u32; 131] = hashes(
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
    defector astronaut explorer teenager youngster goalscorer debutant newcomer winger",
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

impl Known {
    /// Whom a description has meant is told of again there, and is called so from then on.
    pub(super) fn go_on(&mut self, input: &Passes<'_>, mention: &Mention, office: u32, who: SpeakerId) {
        let focuses = [&mut self.person, &mut self.body, &mut self.teller, &mut self.runner, &mut self.player];
        for focus in focuses.into_iter().flatten().filter(|focus| focus.speaker == who) {
            focus.token = mention.start;
        }
        let head = mention.head as usize;
        let is_calling = is_epithet(input, head)
            || is_told_more(input, mention)
            || is_trade(input, mention)
            || is_local(input, mention);
        if is_calling && input.speakers.get(who).is_named {
            register(&mut self.callings, office, who);
            register(&mut self.callings, phrase(input, mention), who);
        }
    }

    /// Who was named last, if a description may call him so, or else whom it has called so before.
    pub(super) fn called(&self, input: &Passes<'_>, mention: &Mention, office: u32) -> Option<SpeakerId> {
        // "The Brazilian" plays no part that many have: *the candidate*.
        let is_native = input.words.get(mention.head as usize).entry.any(is::DEMONYM);
        let last = match () {
            _ if is_native => self.teller,
            _ if CANDIDATES.contains(&office) => self.runner,
            _ => self.person,
        };
        let last = last.or_else(|| self.only_object());
        let is_free = || !self.offices.contains_key(&office);
        // Whom a text calls by the given name alone is nobody's plumber.
        let in_full = || last.is_some_and(|last| self.naming(last.speaker).in_full);
        let is_trade = || is_trade(input, mention) && in_full();
        let is_unknown = || is_free() && (is_told_more(input, mention) || is_trade() || is_local(input, mention));
        let is_calling = is_epithet(input, mention.head as usize) || is_unknown();
        let last = near(mention, last).filter(|who| is_calling && !self.holds_another(office, who));
        let again = |key: u32| self.callings.get(&key).and_then(|people| only(people.iter().copied()));
        let same = || again(phrase(input, mention)).filter(|_| mention.start + 1 < mention.head);
        let noun = || again(office).filter(|_| is_calling && !ELECTED.contains(&office));
        last.or_else(same).or_else(noun)
    }

    /// *Gov. Ann Lee* is not *the senator*.
    fn holds_another(&self, office: u32, who: &SpeakerId) -> bool {
        let holds = |office: u32| self.offices.get(&office).is_some_and(|people| people.contains(who));
        ELECTED.contains(&office) && ELECTED.into_iter().any(|other| other != office && holds(other))
    }
}

/// The words of a description behind its *the*, as one number.
fn phrase(input: &Passes<'_>, mention: &Mention) -> u32 {
    (mention.start + 1..=mention.head).fold(0, |phrase, at| mix(phrase, input.text.hash(at as usize)))
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

/// Whether who has an office or trade is no candidate for that: a columnist, unlike a governor or a tycoon.
pub(super) fn is_employed(input: &Passes<'_>, noun: usize, office: u32) -> bool {
    !is_epithet(input, noun) && !ELECTED.contains(&office)
}

/// *the **New Jersey** governor*, *the **Norby** mayor*, unlike *the **French** president*
pub(super) fn is_local(input: &Passes<'_>, mention: &Mention) -> bool {
    let head = mention.head as usize;
    let is_place = |at: usize| input.text.is_capital(at) && !input.words.get(at).entry.any(is::DEMONYM);
    is_among(&ELECTED, input.words.get(head).hash) && (mention.start as usize + 1..head).any(is_place)
}
