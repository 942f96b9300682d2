//! What kind of thing a speaker is, by its words.

use super::grammar::head;
use super::Found;
use crate::cues::Clause;
use crate::document::SpeakerKind;
use crate::lexicon::{entry, hash_word, is, NEWSPAPERS};
use crate::mentions::{Form, Gender, Mention, Nature, Number};
use crate::speakers;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Case, Kind};
use std::ops::Range;

/// The kind of somebody or something that the speakers' pass knows.
pub(super) fn of_known(found: &Found<'_>, speaker: &speakers::Speaker, is_body: bool) -> SpeakerKind {
    let is_bare = speaker.member.is_none() && speaker.nature == Nature::Unknown;
    match speaker.nature {
        _ if speaker.is_narrator => SpeakerKind::Narrator,
        Nature::Organisation | Nature::Place => SpeakerKind::Organisation,
        Nature::Document => SpeakerKind::Document,
        Nature::Group => SpeakerKind::Group,
        _ if speaker.member.is_none() && !found.is_story && is_the_body(found, speaker) => SpeakerKind::Organisation,
        _ if is_bare && (is_people(found, &speaker.name[0]) || are_several(found, &speaker.name[0])) => {
            SpeakerKind::Group
        }
        _ if speaker.member.is_none() && (is_body || is_firm(found, &speaker.name[0])) => SpeakerKind::Organisation,
        _ if speaker.is_known() => SpeakerKind::Person,
        _ => speaker.name[0].clone().last().and_then(|noun| of_noun(found, noun)).unwrap_or(SpeakerKind::Unnamed),
    }
}

/// Which of the speakers a noun for bodies stands for or beside, and no *he* or *she*: *Acme grew. **The company** said so*,
/// ***the carmaker**, Acme, said so*, *Acme, **a news agency**, said so*, ***news agency** Acme said so*.
pub(super) fn bodies(found: &Found<'_>) -> Vec<bool> {
    let mut are_bodies = vec![false; found.speakers.list.len()];
    let mut are_people = are_bodies.clone();
    let mark = |marks: &mut Vec<bool>, mention: usize| {
        let person = found.persons.get(mention).copied().flatten();
        if let Some(mark) = person.and_then(|person| marks.get_mut(person as usize)) {
            *mark = true;
        }
    };
    for (at, mention) in found.mentions.iter().enumerate() {
        match mention.form {
            Form::Pronoun if matches!(mention.gender, Gender::Male | Gender::Female) => mark(&mut are_people, at),
            Form::Description if mention.nature == Nature::Organisation && !mention.possessive => {
                mark(&mut are_bodies, at);
                apposed_name(found, at).into_iter().for_each(|name| mark(&mut are_bodies, name));
            }
            Form::Name if is_called_body(found, mention) => mark(&mut are_bodies, at),
            Form::Name if has_office(found, mention) => mark(&mut are_people, at),
            _ => {}
        }
    }
    let of_itself = found.clauses.iter().filter(|clause| says_of_itself(found, clause));
    of_itself.filter_map(|clause| clause.subject).for_each(|subject| mark(&mut are_bodies, subject));
    are_bodies.iter().zip(are_people).map(|(&is_body, is_person)| is_body && !is_person).collect()
}

/// ***Acme** said **it** would cut jobs*: not *Lee said it was late*, of which *it* is the hour, nor *Ann Lee said it would
/// be late*.
fn says_of_itself(found: &Found<'_>, clause: &Clause) -> bool {
    const WILL: [u32; 9] = hashes("will would plans planned expects expected intends hopes aims");
    let verb = clause.cue.end;
    let it = verb + usize::from(found.text.is_word(verb, "that"));
    let is_named = |m: &Mention| {
        let is_given = found.words.get(m.core as usize).entry.is_given_name();
        m.form == Form::Name && m.end as usize == clause.cue.start && !is_given
    };
    let is_name = clause.subject.is_some_and(|subject| is_named(&found.mentions[subject]));
    is_name && clause.strength > 1 && found.text.is_word(it, "it") && is_among(&WILL, found.text.hash(it + 1))
}

/// ***The Guardian** said*, *according to the **Tate***: a newspaper, or a name that nobody bears behind an article.
fn is_the_body(found: &Found<'_>, speaker: &speakers::Speaker) -> bool {
    let text = found.text;
    let name = &speaker.name[0];
    let is_the = name.len() == 1 && text.is_word_before(name.start, "the") && text.is_capital(name.start);
    let is_unknown = || speaker.nature == Nature::Unknown && !text.word(name.start).ends_with('s');
    is_the && (is_among(&NEWSPAPERS, text.hash(name.start)) || is_unknown())
}

/// What else stands before the names of bodies.
const OUTLETS: [u32; 10] = hashes("site website app blog podcast platform brand outlet channel camp");

/// *news **agency** Acme*: a noun for bodies that none is called by who is a person.
fn is_called_body(found: &Found<'_>, name: &Mention) -> bool {
    let noun = (name.core as usize).checked_sub(1).filter(|&at| found.text.is_kind(at, Kind::Word));
    noun.is_some_and(|at| {
        let entry = found.words.get(at).entry;
        let is_body = || entry.any(is::ORGANISATION) && !entry.is_office() || is_among(&OUTLETS, found.text.hash(at));
        found.text.is_case(at, Case::Lower) && is_body()
    })
}

/// ***Mayor** Lee*, *the **spokesman** Roe*: but *publisher Acme*.
fn has_office(found: &Found<'_>, name: &Mention) -> bool {
    let is_gendered = matches!(name.gender, Gender::Male | Gender::Female);
    name.title < name.core && (is_gendered || found.words.get(name.core as usize - 1).entry.any(is::TITLE))
}

/// ***Roe & Holt** said*, ***LinkedIn** said*, ***AFL-CIO** said*
fn is_firm(found: &Found<'_>, name: &Range<usize>) -> bool {
    if name.len() > 1 {
        return name.clone().any(|at| found.text.word(at) == "&");
    }
    let word = found.text.word(name.start);
    is_coined(word) || word.contains('-') && word.bytes().all(|b| b.is_ascii_uppercase() || b == b'-')
}

/// *LinkedIn*, but neither *McConnell* nor *VandeHei*: a capital in the midst of a name that nobody is born with.
fn is_coined(word: &str) -> bool {
    const LETTERS: usize = 4;
    const OF_PEOPLE: [&str; 3] = ["Fitz", "Vande", "Vander"];
    let capital = word.char_indices().skip(1).find(|(_, letter)| letter.is_uppercase());
    let before = capital.and_then(|(at, _)| word.get(..at));
    before.is_some_and(|before| before.len() >= LETTERS && !OF_PEOPLE.contains(&before))
}

/// The name before or behind a description, where commas part the two from the rest.
fn apposed_name(found: &Found<'_>, description: usize) -> Option<usize> {
    let mentions = found.mentions;
    let is_pair = |first: usize, second: usize| {
        let pair = mentions.get(first).zip(mentions.get(second));
        pair.is_some_and(|(first, second)| {
            first.is_comma_before(found.text, second) && found.text.is_comma(second.end as usize)
        })
    };
    let is_name = |at: &usize| mentions[*at].form == Form::Name && !mentions[*at].possessive;
    let before = description.checked_sub(1).filter(|&before| is_pair(before, description));
    // "joined the bank, Ann Lee, a partner, said"
    let opens = mentions[description].subject;
    let behind = Some(description + 1).filter(|&behind| opens && is_pair(description, behind));
    before.into_iter().chain(behind).find(is_name)
}

/// ***Republicans** said*, ***Hispanics** agreed*: a noun for several that has its capital wherever it stands.
fn is_people(found: &Found<'_>, name: &Range<usize>) -> bool {
    let last = name.end.saturating_sub(1);
    // "Monks" may be what somebody is called.
    let is_one = || (name.start..last).any(|at| found.words.get(at).entry.is_given_name());
    let is_several = found.words.get(last).entry.any(is::GROUP) && found.text.word(last).ends_with('s');
    is_several && !found.is_story && !is_one()
}

/// ***Retailers** said*: a noun that has its capital from the sentence, and is nobody's name.
fn are_several(found: &Found<'_>, name: &Range<usize>) -> bool {
    let is_plural = found.text.begins_sentence(name.start) && found.tag(name.start) == Tag::Plural;
    name.len() == 1 && is_plural && !found.is_story
}

/// The kind of a source that the speakers' pass does not know, by its mention where it is one.
pub(super) fn of_phrase(found: &Found<'_>, source: &Range<usize>, mention: Option<&Mention>) -> SpeakerKind {
    if is_number_of(found, source) {
        return SpeakerKind::Group;
    }
    let noun = noun(found, source);
    let of_noun = || noun.and_then(|noun| of_noun(found, noun));
    match mention.map(|mention| (mention.nature, mention.number)) {
        Some((Nature::Organisation | Nature::Place, _)) => SpeakerKind::Organisation,
        Some((Nature::Document, _)) => SpeakerKind::Document,
        Some((Nature::Group, _) | (_, Number::Plural)) => of_noun().unwrap_or(SpeakerKind::Group),
        Some(_) => of_noun().unwrap_or(SpeakerKind::Unnamed),
        None => of_noun().or_else(|| noun.map(|noun| of_words(found, source, noun))).unwrap_or(SpeakerKind::Unnamed),
    }
}

/// The noun of a phrase: *an exit **poll** taken on Tuesday*, ***officials** in Brussels*.
fn noun(found: &Found<'_>, phrase: &Range<usize>) -> Option<usize> {
    let is_told = |&at: &usize| matches!(found.tag(at), Tag::Participle | Tag::Past) && found.tag(at - 1).is_noun();
    let told = phrase.clone().skip(1).find(is_told).unwrap_or(phrase.end);
    head(found, &(phrase.start..told))
}

/// The kind of a noun that the lists of the mentions do not have, for elsewhere it may mean something else: a *camp*.
fn of_noun(found: &Found<'_>, noun: usize) -> Option<SpeakerKind> {
    const BODIES: [u32; 10] = hashes("outlet camp panel leadership charity museum gallery tank chain broadcaster");
    const CROWDS: [u32; 8] = hashes("media public base left right youth population internet");
    let hash = found.text.hash(noun);
    match () {
        _ if are_documents(found, noun) => Some(SpeakerKind::Document),
        _ if is_among(&BODIES, hash) => Some(SpeakerKind::Organisation),
        _ if is_among(&CROWDS, hash) => Some(SpeakerKind::Group),
        _ => None,
    }
}

/// *About **four in ten***, *nearly **9 percent** of them*, ***half** of the voters*, ***a majority***, *the **two***.
fn is_number_of(found: &Found<'_>, source: &Range<usize>) -> bool {
    const SHARES: [u32; 20] = hashes(
        "percent % half third quarter two-thirds three-quarters majority minority dozens scores tens hundreds thousands
        millions lot plurality everyone those others",
    );
    const WORDS: usize = 4;
    let text = found.text;
    let is_number = |at: usize| at < source.end && found.tag(at) == Tag::Number;
    let first = |at: usize| is_among(&SHARES, text.hash(at)) && !text.is_kind(at + 1, Kind::Clitic);
    let is_share = |at: usize| is_number(at) && text.is_word(at + 1, "in") && is_number(at + 2);
    let counts = |at: usize| text.is_word(at, "the") && is_number(at + 1) && source.len() == 2;
    source.clone().take(WORDS).any(|at| first(at) || is_share(at) || counts(at))
}

/// *polls*, *the findings*, *court filings*
fn are_documents(found: &Found<'_>, noun: usize) -> bool {
    const FINDINGS: [u32; 10] =
        hashes("results findings records signs estimates projections statistics numbers headlines returns");
    let singular = || found.dictionary.lemma(found.text.word(noun), Tag::Plural);
    found.tag(noun) == Tag::Plural
        && (is_among(&FINDINGS, found.text.hash(noun)) || entry(hash_word(&singular())).any(is::DOCUMENT))
}

/// The kind of a phrase that is no mention, as *ANN* and *police* may be in a transcript and a headline.
fn of_words(found: &Found<'_>, source: &Range<usize>, noun: usize) -> SpeakerKind {
    let entry = found.words.get(noun).entry;
    match () {
        _ if entry.any(is::GROUP) || found.tag(noun) == Tag::Plural => SpeakerKind::Group,
        _ if entry.any(is::ORGANISATION) => SpeakerKind::Organisation,
        _ if entry.any(is::DOCUMENT) => SpeakerKind::Document,
        _ if entry.is_office() => SpeakerKind::Unnamed,
        _ if source.clone().all(|at| found.text.is_capital(at)) => SpeakerKind::Person,
        _ => SpeakerKind::Unnamed,
    }
}
