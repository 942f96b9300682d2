//! Whom state and party set apart: *Sen. Ann Lee (R-Utah)* and *Utah Gov. Ann Lee* are *the Utah Republican* and *the Utah
//! governor*, and nobody from Ohio is.

use crate::lexicon::{hash_word, is};
use crate::mentions::Mention;
use crate::passes::Passes;
use crate::speakers::{register, Few, Map, SpeakerId};
use crate::text::{hash_of, hashes};

/// The hash of what a member of a party is called.
type Party = u32;

const REPUBLICAN: Party = hash_of("republican");
const DEMOCRAT: Party = hash_of("democrat");

/// A state by the hash of its name, of two words by that of both.
type State = u32;

/// Where the people of an article come from, and of which party they are, as far as it says so.
#[derive(Debug, Default)]
pub(super) struct States {
    people: Map<State, Few>,
    members: Map<Party, Few>,
    homes: Map<SpeakerId, State>,
    parties: Map<SpeakerId, Party>,
}

impl States {
    /// Takes in what a name says: *Utah Sen. Ann Lee*, *Ann Lee of Utah*, *Ann Lee, R-Utah*, *Republican Ann Lee*.
    pub fn enter(&mut self, input: &Passes<'_>, mention: &Mention, who: SpeakerId) {
        let text = &input.text;
        let behind = mention.end as usize;
        let of = Some(behind + 1).filter(|_| text.is_word(behind, "of"));
        let mut home = mention.title_tokens().chain(of).find_map(|at| state_at(input, at));
        let mut party = mention.title_tokens().find_map(|at| party_of(text.hash(at)));
        if text.is_party(behind + 1) {
            let label = text.word(behind + 1);
            party = match label.as_bytes()[0] {
                b'R' => Some(REPUBLICAN),
                b'D' => Some(DEMOCRAT),
                _ => None,
            };
            home = state_of_label(label).or(home);
        }
        // "Ann Lee, a Republican", "Ann Lee, a New York Republican"
        if text.is_comma(behind) && matches!(text.word(behind + 1), "a" | "an" | "the") {
            let mut told = (behind + 2..behind + 5).take_while(|&at| text.is_capital(at));
            home = home.or_else(|| state_at(input, behind + 2));
            party = party.or_else(|| told.find_map(|at| party_of(text.hash(at))));
        }
        if let Some(home) = home {
            self.homes.insert(who, home);
            register(&mut self.people, home, who);
        }
        if let Some(party) = party {
            self.parties.insert(who, party);
            register(&mut self.members, party, who);
        }
    }

    /// The people whom a description may mean by the state in it, or else by the party.
    pub fn meant(&self, input: &Passes<'_>, mention: &Mention) -> Vec<SpeakerId> {
        let party = party_of(input.text.hash(mention.head as usize));
        let people = match state_in(input, mention) {
            Some(state) => self.people.get(&state),
            None => party.and_then(|party| self.members.get(&party)),
        };
        let is_of_it =
            |who: &&SpeakerId| party.is_none_or(|party| self.parties.get(who).is_none_or(|&own| own == party));
        people.into_iter().flatten().filter(is_of_it).copied().collect()
    }

    /// Whether the text tells of somebody that he is from another state, or of another party, than a description says.
    pub fn excludes(&self, input: &Passes<'_>, mention: &Mention, who: SpeakerId) -> bool {
        let differs = |own: Option<&u32>, told: Option<u32>| own.zip(told).is_some_and(|(own, told)| *own != told);
        let party = (mention.start as usize + 1..=mention.head as usize).find_map(|at| party_of(input.text.hash(at)));
        differs(self.homes.get(&who), state_in(input, mention)) || differs(self.parties.get(&who), party)
    }
}

fn party_of(hash: u32) -> Option<Party> {
    const DEMOCRATIC: u32 = hash_of("democratic");
    const GOP: u32 = hash_of("gop");
    match hash {
        DEMOCRATIC | DEMOCRAT => Some(DEMOCRAT),
        GOP | REPUBLICAN => Some(REPUBLICAN),
        _ => None,
    }
}

/// The state of *the **Utah** senator*.
fn state_in(input: &Passes<'_>, mention: &Mention) -> Option<State> {
    (mention.start as usize + 1..mention.head as usize).find_map(|at| state_at(input, at))
}

/// The state whose name begins at a token.
fn state_at(input: &Passes<'_>, at: usize) -> Option<State> {
    const FIRST: [u32; 6] = hashes("new north south west rhode washington");
    let text = &input.text;
    let is_place = |at: usize| text.is_capital(at) && input.words.get(at).entry.any(is::PLACE);
    // "New York", but "Washington"
    if FIRST.contains(&text.hash(at)) && text.is_capital(at) && is_place(at + 1) {
        return Some(text.hash(at) ^ text.hash(at + 1));
    }
    Some(text.hash(at)).filter(|_| is_place(at))
}

/// The state of a label, which has its name or abbreviates it: *R-Utah*, *D-Calif.*, *R-TX*.
fn state_of_label(label: &str) -> Option<State> {
    let (_, state) = label.split_once('-')?;
    let plain: String = state.chars().filter(|&c| c != '.').collect::<String>().to_ascii_lowercase();
    let row = ABBREVIATED.iter().find(|row| row.split(' ').skip_while(|word| *word != "/").any(|word| word == plain));
    let Some(row) = row else { return Some(hash_word(&plain)).filter(|_| plain.len() > 2) };
    let name = row.split(' ').take_while(|word| *word != "/");
    Some(name.map(hash_word).fold(0, |state, word| state ^ word))
}

/// States of the United States with their abbreviations behind the stroke: by the post, and by the press where it has its own.
const ABBREVIATED: [&str; 50] = [
    "alabama / al ala",
    "alaska / ak",
    "arizona / az ariz",
    "arkansas / ar ark",
    "california / ca calif",
    "colorado / co colo",
    "connecticut / ct conn",
    "delaware / de del",
    "florida / fl fla",
    "georgia / ga",
    "hawaii / hi",
    "idaho / id",
    "illinois / il ill",
    "indiana / in ind",
    "iowa / ia",
    "kansas / ks kan",
    "kentucky / ky",
    "louisiana / la",
    "maine / me",
    "maryland / md",
    "massachusetts / ma mass",
    "michigan / mi mich",
    "minnesota / mn minn",
    "mississippi / ms miss",
    "missouri / mo",
    "montana / mt mont",
    "nebraska / ne neb",
    "nevada / nv nev",
    "new hampshire / nh",
    "new jersey / nj",
    "new mexico / nm",
    "new york / ny",
    "north carolina / nc",
    "north dakota / nd",
    "ohio / oh",
    "oklahoma / ok okla",
    "oregon / or ore",
    "pennsylvania / pa penn",
    "rhode island / ri",
    "south carolina / sc",
    "south dakota / sd",
    "tennessee / tn tenn",
    "texas / tx tex",
    "utah / ut",
    "vermont / vt",
    "virginia / va",
    "washington / wa wash",
    "west virginia / wv",
    "wisconsin / wi wis",
    "wyoming / wy wyo",
];
