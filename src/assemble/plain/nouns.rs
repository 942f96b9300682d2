//! Claims by a noun: *Her message was clear: …*, *Lee's assertion that …*.

use super::super::embedded::CLAIMS;
use super::super::grammar::{before_stop, leads_to_verb, sentence, tells, verb_start};
use super::super::reports::Report;
use super::super::{extent, sources, wordings, Found};
use crate::lexicon::verbs::CueClass;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// *Her message was clear: the bridge must close.*, *The mayor made one demand: that it close.*, *Her advice to drivers: “Take
/// the train.”*: a noun for what is said, and what it is behind a colon.
pub(super) fn nominals<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const NEAR: usize = 6;
    const SAYINGS: [u32; 22] = hashes(
        "message argument admission demand warning point answer verdict conclusion complaint plea advice response reply
        question explanation reasoning view position theory promise prediction",
    );
    const MAKES: [u32; 16] =
        hashes("made makes had has gave gives issued issues offered offers repeated repeats sent sends raised raises");
    let text = found.text;
    let nouns = found.words.tokens_of(text, &[&SAYINGS]);
    nouns.filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let colon = (noun + 1..sentence.end.min(noun + NEAR)).find(|&at| text.is_kind(at, Kind::Colon))?;
        let passage = found.passage_at(colon + 1);
        let content = passage.map_or(colon + 1..before_stop(found, sentence.end), |passage| passage.outer.clone());
        let owner = wordings::possessor(found, noun).filter(|owner| owner.start == sentence.start);
        // "Her message was clear", and not "her claim of a leak"
        let is_plain =
            |mut range: Range<usize>| range.all(|at| leads_to_verb(found, at) || found.tag(at) == Tag::Adjective);
        let is_to =
            || matches!(text.word(noun + 1), "to" | "for") && !(noun + 1..colon).any(|at| found.tag(at).is_verb());
        let owned = owner.filter(|_| is_plain(noun + 1..colon) || is_to());
        let made = || {
            let subject = sources::main_subject(found, noun).filter(|_| noun + 1 == colon)?;
            let verb = (subject.end..noun).find(|&at| !leads_to_verb(found, at) || is_among(&MAKES, text.hash(at)))?;
            is_among(&MAKES, text.hash(verb)).then_some(subject)
        };
        let source = owned.or_else(made)?;
        let is_told = passage.is_some() || content.len() > 2 && tells(found, content.clone());
        let is_apart = |at: usize| found.depth(at) > 0 && passage.is_none_or(|passage| !passage.outer.contains(&at));
        let is_free = !(sentence.start..content.end.max(sentence.end)).any(|at| taken[at] || is_apart(at));
        let claim = || Report::plain(vec![source], noun..noun + 1, vec![content]);
        (is_told && is_free).then(claim)
    })
}

/// *One theory is that the moss is green*, *His argument was that it is*, *The Crown's case is that it is*, *Her answer was
/// “we wait”*: a noun for what is said or thought, at the head of its sentence, and what it is.
pub(super) fn predicates<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const THOUGHTS: [u32; 8] = hashes("theory argument explanation consensus view contention reasoning position");
    // Of nobody's, "the case is that it rains".
    const OWNED: [u32; 40] = hashes(
        "case account evidence line message policy defence defense complaint point answer response advice fear hope claim
        belief concern reply verdict warning comment reaction retort plea order demand description assessment conclusion
        suggestion promise statement accusation admission prediction remark announcement pledge assertion",
    );
    const WORDS: usize = 3;
    const HEARER: usize = 4;
    let text = found.text;
    found.words.tokens_of(text, &[&THOUGHTS, &OWNED]).filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let is_led = noun - sentence.start <= WORDS && (sentence.start..noun).all(|at| !found.tag(at).is_verb());
        // "The firm's message to Brussels is that…"
        let is_to = matches!(text.word(noun + 1), "to" | "for");
        let mut behind = noun + 1..noun + 2 + if is_to { HEARER } else { 0 };
        let verb = behind.find(|&at| matches!(text.word(at), "is" | "was"))?;
        let source = wordings::possessor(found, noun);
        let begun = verb + 1..before_stop(found, sentence.end).max(verb + 1);
        let that = || {
            let is_somebodys = source.is_some() || is_among(&THOUGHTS, text.hash(noun));
            let tells_it = text.is_word(begun.start, "that") && tells(found, begun.start + 1..begun.end);
            (is_led && is_somebodys && tells_it).then(|| begun.clone())
        };
        let quoted = || {
            // "Asked about it, Lee's answer was “no”."
            let owner = source.as_ref().filter(|owner| is_led || text.is_word_before(owner.start, ","))?;
            let pauses = text.is_kind(begun.start, Kind::Colon) || text.is_comma(begun.start);
            let passage = found.passage_at(begun.start + usize::from(pauses))?;
            (!(owner.start..verb).any(|at| found.depth(at) > 0)).then(|| passage.outer.clone())
        };
        let told = that().or_else(quoted)?;
        let is_free = !(noun..told.end).any(|at| taken[at]);
        is_free.then(|| Report::plain(source.into_iter().collect(), noun..verb + 1, vec![told]))
    })
}

/// ***Lee's assertion** that it was late was questioned*: a claim that belongs to somebody, up to the verb of its sentence.
pub(super) fn owned<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    found.words.tokens_of(found.text, &[&CLAIMS]).filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let owner = wordings::possessor(found, noun).filter(|_| found.text.is_word(noun + 1, "that"))?;
        let whole = noun + 1..before_stop(found, sentence.end);
        let told = whole.start..extent::main_verb(found, &whole, false).unwrap_or(whole.end);
        let is_free = !(owner.start..told.end).any(|at| taken[at]) && found.depth(noun) == 0;
        let tells_it = is_free && tells(found, told.start + 1..told.end);
        tells_it.then(|| Report::plain(vec![owner], noun..noun + 1, vec![told]))
    })
}

/// *Roe was accused of theft, **a charge** she has denied*: what is denied, in apposition to what was said.
pub(super) fn denials<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    let text = found.text;
    found.clauses.iter().filter(|clause| clause.class == CueClass::Deny && !clause.passive).filter_map(move |clause| {
        let source = found.subject(clause).filter(|source| source.end <= clause.cue.start)?;
        let noun = source.start.checked_sub(1).filter(|&noun| is_among(&CLAIMS, text.hash(noun)))?;
        let article = noun.checked_sub(1).filter(|&at| text.is_word(at, "a") || text.is_word(at, "an"))?;
        let cue = verb_start(found, source.end..clause.cue.start)..clause.cue.end;
        let is_apposed = text.is_word_before(article, ",") && !text.is_wordlike(cue.end);
        let is_free = (article..cue.end).all(|at| !taken[at] && found.depth(at) == 0);
        let denied = article..noun + 1;
        (is_apposed && is_free).then(|| Report::plain(vec![source], cue, vec![denied]))
    })
}
