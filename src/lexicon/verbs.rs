//! Reporting verbs: their forms, lemmas and classes.

use super::hash_word;
use super::table::Table;
use crate::text::{ends_as, hash_of, lists};
use once_cell::sync::Lazy;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What kind of report a cue makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CueClass {
    /// Neutral speech: *said, told, added, according to*.
    Say,
    /// Writing: *wrote, tweeted, posted*.
    Write,
    /// Questions and requests: *asked, urged, demanded*.
    Ask,
    /// Replies: *answered, replied, responded*.
    Answer,
    /// Speech that takes a stand: *claimed, argued, insisted, warned*.
    Assert,
    /// *denied, rejected, disputed*.
    Deny,
    /// Thought and belief: *believes, thinks, expects, knows*.
    Believe,
    /// Wishes and feelings: *wants, hopes, fears*.
    Want,
    /// A manner of speaking: *whispered, sighed, cried*.
    Manner,
    /// A cue that is none of these, or no word at all.
    Other,
}

/// Which form of the verb a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// *say*
    Base,
    /// *says*
    Present,
    /// *said*, both past and participle
    Past,
    /// *written*, participle alone
    Participle,
    /// *saying*
    Gerund,
}

/// An entry: one form of one verb.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Verb {
    pub lemma: &'static str,
    pub class: CueClass,
    pub form: Form,
    /// How much the verb alone says that something was said: 2 for *say* and *explain*, 1 for *begin*
    /// and *call*, 0 for verbs that mostly mean something else (*smile*, *hold*).
    pub strength: u8,
}

/// The verb that a word is a form of.
pub(crate) fn verb(hash: u32) -> Option<Verb> {
    VERBS.get(hash)
}

/// Whether a verb says what something is called: *what critics **called** “a farce”*.
pub(crate) fn calls(lemma: &str) -> bool {
    matches!(lemma, "call" | "describe" | "denounce")
}

/// Whether the word can stand before its subject behind a quotation: `"…," said Ann`.
pub(crate) fn inverts(hash: u32) -> bool {
    verb(hash).is_some_and(|v| v.strength > 0 && matches!(v.form, Form::Past | Form::Present))
}

/// Verbs of saying in languages whose dialogue dashes and marks English texts borrow, and old forms of our own,
/// by class: a past or present form, with its lemma behind the slash.
const FOREIGN: [(CueClass, &str); 5] = [
    (
        CueClass::Say,
        "quoth/quoth saith/say spake/speak dijo/decir dice/decir dit/dire sagte/sagen disse/dire meinte/meinen anunció/anunciar
        añadió/añadir agregó/agregar explicó/explicar repitió/repetir continuó/continuar ajouta/ajouter
        reprit/reprendre aggiunse/aggiungere",
    ),
    (
        CueClass::Ask,
        "preguntó/preguntar demanda/demander fragte/fragen perguntou/perguntar pidió/pedir ordenó/ordenar
        chiese/chiedere",
    ),
    (
        CueClass::Answer,
        "respondió/responder contestó/contestar répondit/répondre antwortete/antworten erwiderte/erwidern
        respondeu/responder rispose/rispondere replicó/replicar répliqua/répliquer",
    ),
    (
        CueClass::Manner,
        "rief/rufen flüsterte/flüstern murmuró/murmurar gritó/gritar exclamó/exclamar susurró/susurrar
        murmura/murmurer gruñó/gruñir suspiró/suspirar cria/crier soupira/soupirer murmelte/murmeln
        schrie/schreien gritou/gritar",
    ),
    (CueClass::Assert, "insistió/insistir afirmó/afirmar advirtió/advertir"),
];

static VERBS: Lazy<Table<Option<Verb>>> = Lazy::new(|| {
    let mut table: Table<Option<Verb>> = Table::new(1 << 12);
    for &(class, strength, list) in LISTS {
        for entry in list.split_ascii_whitespace() {
            let mut parts = entry.split('/');
            let lemma = parts.next().unwrap_or_default();
            let past = parts.next();
            let participle = parts.next();
            let mut add = |word: &str, form| {
                table.slot(hash_of(word)).get_or_insert(Verb { lemma, class, form, strength });
            };
            add(lemma, Form::Base);
            add(&present(lemma), Form::Present);
            add(past.unwrap_or(&regular_past(lemma)), Form::Past);
            if let Some(participle) = participle {
                add(participle, Form::Participle);
            }
            add(&gerund(lemma), Form::Gerund);
            if let Some(stem) = british(lemma) {
                add(&format!("{stem}ed"), Form::Past);
                add(&format!("{stem}ing"), Form::Gerund);
            }
        }
    }
    for (class, list) in FOREIGN {
        for (word, lemma) in list.split_ascii_whitespace().filter_map(|entry| entry.split_once('/')) {
            table.slot(hash_word(word)).get_or_insert(Verb { lemma, class, form: Form::Past, strength: 2 });
        }
    }
    table
});

/// Reporting verbs that a user has added to ours.
#[derive(Debug, Clone, Default)]
pub(crate) struct Added {
    /// In lower case.
    pub lemmas: Vec<String>,
    /// For the hash of each form, the verb's place in `lemmas`.
    forms: HashMap<u32, (usize, Form)>,
}

impl Added {
    /// Makes the regular forms of every lemma.
    pub fn inflect(&mut self) {
        for (at, lemma) in self.lemmas.iter().enumerate() {
            let forms = [
                (lemma.clone(), Form::Base),
                (present(lemma), Form::Present),
                (regular_past(lemma), Form::Past),
                (gerund(lemma), Form::Gerund),
            ];
            self.forms.extend(forms.map(|(word, form)| (hash_word(&word), (at, form))));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lemmas.is_empty()
    }

    /// The verb that a word is a form of. Its lemma is empty: see [`Added::lemma`].
    pub fn verb(&self, hash: u32) -> Option<Verb> {
        let &(_, form) = self.forms.get(&hash)?;
        Some(Verb { lemma: "", class: CueClass::Other, form, strength: 2 })
    }

    /// The lemma of the verb that a word is a form of.
    pub fn lemma(&self, hash: u32) -> Option<&str> {
        self.lemmas.get(self.forms.get(&hash)?.0).map(String::as_str)
    }
}

/// The stem of *signalled*, beside that of *signaled*.
fn british(lemma: &str) -> Option<String> {
    let doubles = matches!(lemma.as_bytes(), [.., before, vowel, b'l']
        if is_vowel(Some(vowel)) && !is_vowel(Some(before)) && vowels(lemma) > 1);
    doubles.then(|| format!("{lemma}l"))
}

/// How many vowels a verb has; the *u* of *qu* is none.
fn vowels(lemma: &str) -> usize {
    let vowels = lemma.bytes().filter(|letter| is_vowel(Some(letter))).count();
    vowels.saturating_sub(lemma.matches("qu").count())
}

fn is_vowel(letter: Option<&u8>) -> bool {
    matches!(letter, Some(b'a' | b'e' | b'i' | b'o' | b'u'))
}

/// What stands before the *y* of a verb that changes it: *cr* for *cry*, but not *sa* for *say*.
fn before_y(lemma: &str) -> Option<&str> {
    lemma.strip_suffix('y').filter(|stem| !is_vowel(stem.as_bytes().last()))
}

/// *says*, *cries*, *confesses*.
pub(crate) fn present(lemma: &str) -> String {
    if let Some(stem) = before_y(lemma) {
        return format!("{stem}ies");
    }
    format!("{lemma}{}", if ends_as("s x z o sh ch", lemma) { "es" } else { "s" })
}

/// *asked*, *cried*, *argued*, *begged*.
fn regular_past(lemma: &str) -> String {
    if let Some(stem) = before_y(lemma) {
        return format!("{stem}ied");
    }
    if lemma.ends_with('e') {
        return format!("{lemma}d");
    }
    format!("{}ed", doubled(lemma))
}

/// *saying*, *writing*, *begging*.
pub(crate) fn gerund(lemma: &str) -> String {
    match lemma.strip_suffix('e') {
        Some(stem) if !stem.ends_with('e') => format!("{stem}ing"),
        _ => format!("{}ing", doubled(lemma)),
    }
}

/// The last consonant doubled where English doubles it: after one short vowel in a verb of one
/// syllable, and in the few longer ones of the lists.
fn doubled(lemma: &str) -> String {
    const LONGER: &str = "admit aver commit concur confer deadpan demur extol infer permit prefer rebut regret submit";
    let short = match lemma.as_bytes() {
        [.., _, vowel, b'b' | b'd' | b'g' | b'l' | b'm' | b'n' | b'p' | b'r' | b't'] => {
            is_vowel(Some(vowel)) && vowels(lemma) == 1
        }
        _ => false,
    };
    match lemma.chars().last() {
        Some(last) if short || lists(LONGER, lemma) => format!("{lemma}{last}"),
        _ => lemma.to_owned(),
    }
}

/// Class, strength, and lemmas; an irregular past and participle stand behind slashes.
const LISTS: &[(CueClass, u8, &str)] = &[
    (CueClass::Say, 2, "say/said tell/told state add explain remark observe mention comment note declare announce report relate recount reiterate repeat reaffirm restate narrate quote"),
    (CueClass::Say, 1, "speak/spoke/spoken describe rumour rumor utter recall continue conclude begin/began/begun resume proceed interrupt interpose interject indicate cite echo testify discuss summarize elaborate clarify stipulate specify inform brief call joke quip jest offer go/went/gone finish end start volunteer venture praise thank greet introduce toast recite pronounce proclaim herald voice express convey relay communicate reveal disclose divulge confide retell/retold recap summarise articulate enunciate apologize apologise congratulate commend applaud compliment extol tout trumpet hazard intimate hint suggest imply insinuate propose recommend advise counsel acknowledge confirm verify concede admit confess grant allow agree concur accept recapitulate reminisce expound enumerate enlighten recollect foretell/foretold expatiate notify"),
    (CueClass::Write, 2, "write/wrote/written tweet retweet blog"),
    (CueClass::Write, 1, "post caption publish message text email scrawl scribble pen sign repost"),
    (CueClass::Ask, 2, "ask inquire enquire query"),
    (CueClass::Ask, 1, "wonder question demand urge beg plead implore beseech/besought entreat request press order command instruct direct bid/bade/bidden invite appeal exhort coax cajole wheedle nag quiz interrogate enjoin"),
    (CueClass::Answer, 2, "answer reply retort rejoin respond"),
    (CueClass::Answer, 1, "counter return"),
    (CueClass::Assert, 2, "claim argue assert insist maintain contend allege warn stress emphasize emphasise"),
    (CueClass::Assert, 1, "caution accuse charge blame criticize criticise condemn denounce complain protest object lament decry slam blast rip assure reassure promise vow swear/swore/sworn pledge threaten boast brag predict forecast prophesy estimate affirm attest avow aver reason opine speculate suppose theorize posit submit remind teach/taught berate castigate chastise lambast lambaste excoriate deride disparage belittle harangue lecture preach pontificate sermonize bemoan bewail rail fulminate carp gripe grouse grumble whinge demur surmise conjecture theorise hypothesize infer deduce underline underscore highlight hail laud mock taunt tease chide scold rebuke reprove admonish upbraid reproach correct defend reassert corroborate vouch hypothesise postulate profess forewarn foresee/foresaw/foreseen characterise characterize exaggerate quibble assail liken rationalise rationalize fret"),
    (CueClass::Deny, 1, "deny reject dispute refute rebut dismiss refuse decline contradict disavow disclaim disagree"),
    (CueClass::Believe, 1, "believe think/thought know/knew/known expect assume doubt consider reckon suspect imagine guess feel/felt understand/understood reflect muse ponder decide realize realise fancy"),
    (CueClass::Want, 0, "want hope wish fear worry regret rue like prefer love hate"),
    (CueClass::Manner, 2, "cry exclaim whisper murmur mutter shout yell scream"),
    (CueClass::Manner, 1, "sigh gasp mumble stammer stutter falter groan moan growl snarl hiss snap bark bellow roar thunder shriek screech squeal squeak howl wail whimper whine sob weep/wept sniff snort scoff sneer grunt croak rasp breathe pant drawl purr coo chirp pipe simper giggle chuckle laugh titter crow exult rejoice gush bluster blurt burst/burst chant sing/sang/sung hum intone holler vociferate ejaculate expostulate remonstrate persist pursue chime soothe comfort console seethe fume rage rant enthuse marvel rhapsodize deadpan wisecrack gloat tut wheeze splutter sputter cackle snicker guffaw trill warble babble gabble prattle burble chatter lisp gulp choke blubber bawl sniffle yelp yowl keen quaver quiver harrumph huff puff chorus bleat declaim gibber jabber jeer lilt orate rumble squawk whoop yammer yap yip hoot commiserate sympathise sympathize shush singsong caterwaul"),
    (CueClass::Manner, 0, "point signal smile grin beam nod frown shrug wink gesture grimace smirk"),
    (CueClass::Other, 0, "read/read show/showed/shown find/found hold/held put/put"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflects_as_english_does() {
        let past = |word: &str| verb(hash_of(word)).filter(|verb| verb.form == Form::Past).map(|verb| verb.lemma);
        for (word, lemma) in [
            ("said", "say"),
            ("cried", "cry"),
            ("argued", "argue"),
            ("begged", "beg"),
            ("quipped", "quip"),
            ("sobbed", "sob"),
            ("submitted", "submit"),
            ("averred", "aver"),
            ("regretted", "regret"),
            ("preferred", "prefer"),
            ("bade", "bid"),
            ("answered", "answer"),
            ("offered", "offer"),
            ("posited", "posit"),
            ("exhorted", "exhort"),
            ("counseled", "counsel"),
            ("counselled", "counsel"),
            ("signalled", "signal"),
            ("deadpanned", "deadpan"),
            ("tutted", "tut"),
            ("marvelled", "marvel"),
            ("revealed", "reveal"),
        ] {
            assert_eq!(past(word), Some(lemma), "{word}");
        }
        assert!(verb(hash_of("revealled")).is_none());
        assert!(verb(hash_of("stopped")).is_none());
    }

    #[test]
    fn lists_each_verb_once() {
        let lemmas = LISTS.iter().flat_map(|list| list.2.split_ascii_whitespace()).map(|entry| entry.split('/').next());
        let mut seen = std::collections::HashSet::new();
        let twice: Vec<_> = lemmas.filter(|lemma| !seen.insert(*lemma)).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
