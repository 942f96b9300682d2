//! The lemmas of words that no list of reporting verbs has: *endorse* for *endorsed*, *complaint* for *complaints*.

use super::{Tag, WORDS};
use crate::lexicon::hash_word;
use crate::model::{Model, Slots};
use crate::text::{ends_as, fold, hashes, is_among};

/// What the tagger's dictionary knows of single words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dictionary<'m>(Slots<'m>);

impl<'m> Dictionary<'m> {
    pub fn new(model: &'m Model) -> Self {
        Dictionary(Slots::new(model.section(WORDS)))
    }

    /// The form that a dictionary of English has, in lower case: of verbs the infinitive, of nouns the singular, of
    /// all else the word itself. Where an ending may hide several words, the one that the dictionary knows.
    pub fn lemma(self, word: &str, tag: Tag) -> String {
        let word = fold(word);
        if tag.is_verb() {
            if let Some(lemma) = irregular(&word) {
                return lemma.to_owned();
            }
        }
        match tag {
            Tag::Past | Tag::Participle | Tag::Gerund => self.without_ending(&word),
            Tag::VerbS => self.without_s(&word, Tag::Verb),
            Tag::Plural => self.without_s(&word, Tag::Noun),
            _ => word,
        }
    }

    /// *attack* of *attacked* and *attacking*, *try* of *tried*.
    fn without_ending(self, word: &str) -> String {
        if let Some(stem) = word.strip_suffix("ied").filter(|stem| stem.len() > 1) {
            return format!("{stem}y");
        }
        let ending = ["ing", "ed"].iter().find_map(|ending| word.strip_suffix(ending));
        match ending.filter(|stem| stem.contains(VOWELS)) {
            Some(stem) => self.of_stem(stem, Tag::Verb),
            None => word.to_owned(),
        }
    }

    /// *attack* of *attacks*, *reach* of *reaches*, *try* of *tries*.
    fn without_s(self, word: &str, tag: Tag) -> String {
        if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
            return format!("{stem}y");
        }
        let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with('s') && stem.len() > 1) else {
            return word.to_owned();
        };
        let shorter = stem.strip_suffix('e').filter(|shorter| !self.knows(stem, tag) && shorter.len() > 1);
        let hisses = |shorter: &&str| ends_as(HISSES, shorter);
        shorter.filter(|shorter| self.knows(shorter, tag) || hisses(shorter)).unwrap_or(stem).to_owned()
    }

    /// What *endors* of *endorsed*, *support* of *supported* or *referr* of *referring* is the stem of.
    fn of_stem(self, stem: &str, tag: Tag) -> String {
        let is_doubled = has_doubled(stem.as_bytes());
        let with_e = format!("{stem}e");
        let short = stem.get(..stem.len().saturating_sub(1)).filter(|_| is_doubled);
        let mut forms = [Some(with_e.as_str()), Some(stem), short].into_iter().flatten();
        let guess = || match short {
            Some(short) if !stem.ends_with(['l', 's', 'f', 'z']) => short,
            None if has_lost_e(stem) => &with_e,
            _ => stem,
        };
        forms.find(|form| self.knows(form, tag)).unwrap_or_else(guess).to_owned()
    }

    fn knows(self, word: &str, tag: Tag) -> bool {
        self.0
            .get(hash_word(word))
            .is_some_and(|record| super::Candidates::read(record).tags().any(|known| known == tag))
    }
}

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

/// Behind these a word takes *-es*.
const HISSES: &str = "ss x zz o sh ch";

/// Whether a word ends with the same consonant twice.
fn has_doubled(word: &[u8]) -> bool {
    matches!(word, [.., one, two] if one == two && !VOWELS.contains(&char::from(*one)))
}

/// Whether a stem ends as those mostly do that have lost an *e*: *challeng*, *singl*, *allud*, but not *avoid*.
fn has_lost_e(stem: &str) -> bool {
    const ALWAYS: &str = "c dg iat iz ng ns rg rs u uat us v ys";
    const BEHIND_CONSONANTS: &str = "ad ag ak as at id ik in ir is ok os ud ur ut";
    let is_consonant = |letter: &u8| !VOWELS.contains(&char::from(*letter));
    let has_one_vowel = |bytes: &[u8]| matches!(bytes, [.., before, _, _] if is_consonant(before));
    // "waffl"
    let ends_in_l = matches!(stem.as_bytes(), [.., before, b'l'] if is_consonant(before) && !b"lrw".contains(before));
    ends_as(ALWAYS, stem) || ends_in_l || ends_as(BEHIND_CONSONANTS, stem) && has_one_vowel(stem.as_bytes())
}

/// The verb that an irregular form is one of.
fn irregular(word: &str) -> Option<&'static str> {
    const FORMS: [u32; 199] = hashes(IRREGULAR);
    if !is_among(&FORMS, hash_word(word)) {
        return None;
    }
    // To search for the word takes a tenth of the time of reading the lines.
    IRREGULAR.match_indices(word).find_map(|(at, _)| {
        let (before, rest) = (IRREGULAR.get(..at)?, IRREGULAR.get(at + word.len()..)?);
        let is_word = before.ends_with(' ') && (rest.is_empty() || rest.starts_with([' ', '\n']));
        let line = before.rsplit('\n').next().filter(|_| is_word)?;
        line.split_ascii_whitespace().next()
    })
}

/// Verbs, a line each, with forms that no ending makes, those of the lists in `lexicon` aside.
const IRREGULAR: &str = "\
    arise arose arisen
    be am is are was were been being
    bear bore borne
    beat beaten
    become became
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    deal dealt
    die dying
    dig dug
    do does did done
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    fight fought
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    get got gotten
    give gave given
    grow grew grown
    hang hung
    have has had
    hear heard
    hide hid hidden
    keep kept
    lay laid
    lead led
    leave left
    lend lent
    lie lying lain
    lose lost
    make made
    mean meant
    meet met
    mislead misled
    overcome overcame
    pay paid
    ride rode ridden
    rise rose risen
    run ran
    see saw seen
    seek sought
    sell sold
    send sent
    shake shook shaken
    shoot shot
    sit sat
    spend spent
    stand stood
    steal stole stolen
    strike struck stricken
    sweep swept
    take took taken
    tear tore torn
    throw threw thrown
    undertake undertook undertaken
    wear wore worn
    win won
    withdraw withdrew withdrawn
    withhold withheld";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_form_that_a_dictionary_has() {
        let dictionary = Dictionary::new(Model::embedded());
        let verbs = "endorsed/endorse supports/support referring/refer has/have sought/seek identified/identify \
                     focuses/focus passed/pass idolizes/idolize singled/single alluded/allude avoided/avoid \
                     planning/plan seen/see stressing/stress grokked/grok flummoxed/flummox";
        for pair in verbs.split_whitespace() {
            let (word, lemma) = pair.split_once('/').expect("a word and its lemma");
            let tag = if word.ends_with('s') { Tag::VerbS } else { Tag::Past };
            assert_eq!(dictionary.lemma(word, tag), lemma, "{word}");
        }
        for (word, lemma) in
            [("Complaints", "complaint"), ("stories", "story"), ("losses", "loss"), ("speeches", "speech")]
        {
            assert_eq!(dictionary.lemma(word, Tag::Plural), lemma);
        }
        assert_eq!(dictionary.lemma("Eager", Tag::Adjective), "eager");
        assert_eq!(dictionary.lemma("focus", Tag::Verb), "focus");
    }
}
