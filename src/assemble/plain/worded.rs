//! Claims that a word shows which is no speaker's verb: *The court heard that …*, *It was rumoured that …*.

use super::super::grammar::{
    before_stop, behind_dateline, clause_start, noun_phrase, opens_told, sentence, subject_before_verb, tells,
    verb_start,
};
use super::super::reports::Report;
use super::super::{sources, tellers, Found};
use super::polls::{finding, POLLS};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Mention, Nature};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, Kind};
use std::ops::Range;

/// What courts hear and hold and witnesses tell them, what is rumoured, what a loss is put at and what polls find: none has a
/// speaker's verb, but a word that shows it.
pub(super) fn claims<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const HEARD: u32 = hash_of("heard");
    const PUT: u32 = hash_of("put");
    const PUTS: u32 = hash_of("puts");
    const EVIDENCE: u32 = hash_of("evidence");
    const PER: u32 = hash_of("per");
    const HOLDS: [u32; 7] = hashes("hold holds held ruled provides reasons reasoned");
    const SHOWS: [u32; 9] = hashes("show shows showed reveal reveals revealed indicate indicates suggest");
    let text = found.text;
    let leads = found.words.tokens_of(text, &[&[HEARD, EVIDENCE, IT, PUT, PUTS, PER], &HOLDS, &SHOWS, &POLLS]);
    let read = move |at: usize| match text.hash(at) {
        IT => rumour(found, at),
        HEARD => hearing(found, at),
        verb if is_among(&HOLDS, verb) => holding(found, at),
        verb if is_among(&SHOWS, verb) => showing(found, at),
        EVIDENCE => testimony(found, at),
        PER => as_per(found, at),
        PUT | PUTS => estimate(found, at),
        _ => finding(found, at),
    };
    let is_free = move |(claim, from): &(Report, usize)| {
        let content = claim.content[0].start;
        !(*from..content + 1).any(|at| taken[at] || found.depth(at) > 0)
    };
    leads.filter_map(move |at| Some((read(at)?, at))).filter(is_free).map(|(claim, _)| claim)
}

const IT: u32 = hash_of("it");

/// *The court heard yesterday that it was late*, *An inquest into her death heard how she fell*: what is told there, by whomever.
/// *The panel heard from Lee that it was late*: or by Lee.
fn hearing(found: &Found<'_>, at: usize) -> Option<Report> {
    let text = found.text;
    let sentence = sentence(found, at)?;
    let start = clause_start(found, at);
    let end = verb_start(found, start..at);
    // "Magistrates" may be a verb to the tagger.
    let is_part = |&at: &usize| {
        is_forum(found, at) || !found.tag(at).is_finite() && found.tag(at) != Tag::Mark && !text.is_comma(at)
    };
    let forum = (start..end).rev().take_while(is_part).filter(|&at| is_forum(found, at)).last()?;
    let first = if forum == start { Some(forum) } else { noun_phrase(found, start..forum + 1).map(|noun| noun.start) };
    let source = first?..end;
    let told = |from: usize| from..before_stop(found, sentence.end).max(from);
    if let Some(teller) = found.mention_at(at + 2).filter(|_| text.is_word(at + 1, "from")) {
        let content = told(teller.end as usize);
        let is_told = text.is_word(content.start, "that") && tells(found, content.clone());
        return is_told.then(|| Report::plain(vec![teller.tokens()], at..at + 2, vec![content]));
    }
    let content = told(behind_day(found, at + 1));
    let opens = || opens_told(found, content.start) || text.is_word(content.start, "how");
    (content.len() > 2 && opens() && tells(found, content.clone()))
        .then(|| Report::plain(vec![source], at..at + 1, vec![content]))
}

/// A body that hears what is told before it.
pub(in super::super) fn is_forum(found: &Found<'_>, at: usize) -> bool {
    const FORUMS: [u32; 17] = hashes(
        "court jury jurors inquest tribunal hearing inquiry committee trial meeting panel commission councillors magistrates
        judges judge mps",
    );
    is_among(&FORUMS, found.text.hash(at))
}

/// *Emails obtained by the Gazette show that he knew*: documents of which the sentence tells first how they came to light.
fn showing(found: &Found<'_>, verb: usize) -> Option<Report> {
    const NOUN: usize = 4;
    let sentence = sentence(found, verb)?;
    let start = behind_dateline(found, verb);
    let is_document = |&at: &usize| found.tag(at).is_noun() && tellers::is_document(found, at);
    let noun = (start..verb.min(start + NOUN)).find(is_document)?;
    let is_made = |tag: Tag| matches!(tag, Tag::Participle | Tag::Past);
    let source = start..verb_start(found, noun + 2..verb.max(noun + 2));
    let is_plain = |at: usize| !found.tag(at).is_finite() && found.tag(at) != Tag::Mark;
    let is_told_of = is_made(found.tag(noun + 1)) && (noun + 2..source.end).all(is_plain);
    let content = verb + 1..before_stop(found, sentence.end).max(verb + 1);
    // "by the Courier show that": a noun to the tagger.
    let acts = found.tag(verb).is_finite() || found.text.is_small(content.start, "that");
    let shows = acts && opens_told(found, content.start) && tells(found, content.clone());
    (is_told_of && shows).then(|| Report::plain(vec![source], verb..verb + 1, vec![content]))
}

/// Where what is told begins behind the day of it: *ruled on Monday **that it was void***, *heard yesterday **that he left***.
fn behind_day(found: &Found<'_>, from: usize) -> usize {
    const DAY: usize = 3;
    let is_day = |at: usize| {
        let is_close = matches!(found.text.word(at), "on" | "yesterday" | "today");
        is_close || found.words.get(at).entry.any(is::DATE)
    };
    (from..from + DAY).find(|&at| !is_day(at)).unwrap_or(from)
}

/// *We hold that it is void*, *Roe, giving judgment, held that it was*, *The court ruled on Monday that it was*, *The Act
/// provides that no child shall wait*.
fn holding(found: &Found<'_>, verb: usize) -> Option<Report> {
    let sentence = sentence(found, verb)?;
    let end = verb_start(found, sentence.start..verb);
    let is_parted = end > sentence.start && found.text.is_comma(end - 1);
    let beside = || found.mention_before(end).filter(|m| m.subject).map(Mention::tokens);
    let source = if is_parted { sources::main_subject(found, verb) } else { beside() }?;
    let that = behind_day(found, verb + 1);
    let text = found.text;
    // "…, a decision that Roe called a farce"
    let is_apposed = |&at: &usize| {
        text.is_comma(at) && matches!(text.word(at + 1), "a" | "an") && matches!(text.word(at + 3), "that" | "which")
    };
    let stop = before_stop(found, sentence.end).max(that);
    let content = that..(that..stop).find(is_apposed).unwrap_or(stop);
    let holds = found.text.is_word(content.start, "that") && tells(found, content.clone());
    holds.then(|| Report::plain(vec![source], verb..verb + 1, vec![content]))
}

/// *Roe gave **evidence that** he left*.
fn testimony(found: &Found<'_>, noun: usize) -> Option<Report> {
    const GIVE: [u32; 5] = hashes("give gives gave given giving");
    let sentence = sentence(found, noun)?;
    let verb = noun.checked_sub(1)?;
    let source = subject_before_verb(found, &sentence, verb)?;
    let told = noun + 1..before_stop(found, sentence.end).max(noun + 1);
    let is_that = found.text.is_word(told.start, "that") && tells(found, told.clone());
    let gives = GIVE.contains(&found.text.hash(verb)) && is_that;
    gives.then(|| Report::plain(vec![source], verb..noun + 1, vec![told]))
}

/// ***As per** the police, it was late*, *It was late, **as per** Roe.*
fn as_per(found: &Found<'_>, per: usize) -> Option<Report> {
    let text = found.text;
    let start = per.checked_sub(1).filter(|&at| matches!(text.word(at), "As" | "as"))?;
    let sentence = sentence(found, per)?;
    let source = found.mention_at(per + 1).filter(|m| !matches!(m.nature, Nature::Place | Nature::Unknown))?.tokens();
    let end = before_stop(found, sentence.end);
    let content = if start == sentence.start && text.is_comma(source.end) {
        source.end + 1..end
    } else if source.end == end && start > sentence.start && text.is_comma(start - 1) {
        sentence.start..start - 1
    } else {
        return None;
    };
    tells(found, content.clone()).then(|| Report::plain(vec![source], start..per + 1, vec![content]))
}

/// *It was rumoured that he left*: nobody is told to say so.
fn rumour(found: &Found<'_>, it: usize) -> Option<Report> {
    const SAID: [u32; 9] = hashes("rumoured rumored hinted alleged whispered said reported feared believed");
    let text = found.text;
    let verb = (it + 1..it + 4).find(|&at| is_among(&SAID, text.hash(at)))?;
    let is_passive = (it + 1..verb).any(|at| matches!(text.word(at), "is" | "was" | "been"));
    let sentence = text.sentence_around(it);
    let mut behind = verb + 1..sentence.end.min(verb + 1 + limits::THAT_TOKENS);
    let content = behind.find(|&at| text.is_small(at, "that"))?..before_stop(found, sentence.end);
    let opens = is_passive && content.len() > 2 && content.len() <= limits::SENTENCE_TOKENS;
    opens.then(|| Report::plain(Vec::new(), verb..verb + 1, vec![content]))
}

/// *The union puts **the loss at 400 jobs***, *Rights groups put **the toll at 31***.
fn estimate(found: &Found<'_>, verb: usize) -> Option<Report> {
    const OBJECT: usize = 6;
    const NUMBER: usize = 4;
    let text = found.text;
    let sentence = sentence(found, verb)?;
    let at = (verb + 2..sentence.end.min(verb + 2 + OBJECT)).find(|&at| text.is_word(at, "at"))?;
    let number = (at + 1..sentence.end.min(at + 1 + NUMBER)).find(|&at| text.is_kind(at, Kind::Number))?;
    let is_plain = |at: usize| !found.tag(at).is_finite() && found.depth(at) == 0 && !text.is_comma(at);
    let is_the = matches!(found.tag(verb + 1), Tag::Determiner | Tag::Possessive);
    // "at 31", "at $60"
    let is_amount = is_the && is_among(&AMOUNTS, text.hash(at - 1)) && number <= at + 2;
    let opening = || if is_amount { opening_subject(found, &sentence, verb) } else { None };
    let source = subject_before_verb(found, &sentence, verb).or_else(opening);
    let source = source.filter(|_| (verb + 1..number).all(is_plain))?;
    let parts = |&at: &usize| text.is_comma(at) || text.is_kind(at, Kind::Semicolon);
    let end = (number..sentence.end).find(parts).unwrap_or(before_stop(found, sentence.end));
    let told = verb + 1..end;
    Some(Report::plain(vec![source], verb..verb + 1, vec![told]))
}

/// What is put at a number.
const AMOUNTS: [u32; 18] = hashes(
    "amount bill chance chances cost costs count damage deaths figure loss losses number price toll total turnout worth",
);

/// ***An official**, who asked not to be named, put it at 31*, ***Human rights groups** put it at 31*
fn opening_subject(found: &Found<'_>, sentence: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    /// Words of a group without an article, less one.
    const GROUP: usize = 5;
    let phrase = sentence.start..verb;
    let is_group = !phrase.is_empty() && found.tag(verb - 1) == Tag::Plural;
    if is_group && phrase.len() < GROUP && phrase.clone().all(|at| found.tag(at).is_nominal()) {
        return Some(phrase);
    }
    let is_comma = |at: usize| found.text.is_comma(at);
    let first = found.mention_at(sentence.start).filter(|m| m.subject)?.tokens();
    let is_who = is_comma(first.end) && matches!(found.text.word(first.end + 1), "who" | "which");
    let closes = (first.end + 1..verb).find(|&at| is_comma(at)).is_some_and(|comma| comma + 1 == verb);
    (is_who && closes).then_some(first)
}
