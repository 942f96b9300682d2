//! What a source has that is none of it: datelines, times, how it was said, who hears it.

use super::super::grammar::{behind_dateline, is_people, opens_clause, tells};
use super::super::Found;
use super::{is_object, opening};
use crate::lexicon::is;
use crate::mentions::{Form, Mention, Nature};
use crate::tags::Tag;
use crate::text::{ends_as_manner, hashes, is_among, Case, Kind};
use std::ops::Range;

/// In small letters, for *USA Today* is a newspaper.
const TIMES: [&str; 4] = ["today", "yesterday", "tonight", "tomorrow"];

/// In what somebody says something.
const MEDIA: [u32; 18] = hashes(
    "statement interview speech tweet letter email note memo post op-ed column essay report article blog message dissent
    opinion",
);

/// Whether a source is nothing but an adverb of time: *Acme, a maker of pumps, **today** announced*.
pub(in crate::assemble) fn is_time(found: &Found<'_>, source: &Range<usize>) -> bool {
    source.len() == 1 && TIMES.contains(&found.text.word(source.start))
}

/// A source without the dateline and the time before it and the time behind it: not *PORTO (AP) — Lee today*, *Next week
/// Lee*, *Lee last night*, *Lee in a statement*.
pub(in crate::assemble) fn trim_source(found: &Found<'_>, source: &mut Range<usize>) {
    source.start = source.start.max(behind_dateline(found, source.start).min(source.end - 1));
    source.start = behind_clock(found, source);
    source.end = before_resumed(found, source);
    source.end -= time_behind(found, source);
    source.end -= aside(found, source);
    source.end -= scope(found, source);
    source.end = medium(found, source).unwrap_or(source.end);
    source.end -= relative(found, source);
    before_bracket(found, source);
    behind_as(found, source);
    cut_source(found, source);
    // "according to her, and one caller left"
    if is_object(found, source.start) && source.len() > 1 && found.text.is_comma(source.start + 1) {
        source.end = source.start + 1;
    }
    source.start += front(found, source);
}

/// The end of a source before marks that open again behind it: *“Give it,” said **Bert**, “and go.”*
fn before_resumed(found: &Found<'_>, source: &Range<usize>) -> usize {
    let text = found.text;
    let is_mark = |at: usize| found.depth(at) > 0 && found.depth(at - 1) == 0;
    let resumes = |&at: &usize| is_mark(at) && text.is_comma(at - 1) && !text.is_capital(at + 1);
    (source.start + 2..source.end).find(resumes).map_or(source.end, |mark| mark - 1)
}

/// How many words at the end of a source tell when or how it was said, or in what: *Lee **today***, *Lee **on Monday***, *Lee
/// **last night***, *Lee **at length***, *Lee **carelessly***, *Lee **in a statement***.
fn time_behind(found: &Found<'_>, source: &Range<usize>) -> usize {
    const PHRASES: [(&str, &str); 5] =
        [("at", "last"), ("at", "once"), ("at", "length"), ("at", "first"), ("in", "turn")];
    let text = found.text;
    let Range { start, end } = *source;
    // From the end, as long as a word is left before.
    let word = |back: usize| if end - start > back { text.word(end - back) } else { "" };
    let is_last_night = || end - start > 2 && is_period(found, end - 2) && is_plain(found, start..end - 2);
    // "my editor, Ann Lee, every Monday"
    let is_day = || matches!(word(2), "on" | "every") && is_date(found, end - 1) && !is_made_on(found, end - 2);
    match () {
        _ if word(3) == "in" && is_among(&MEDIA, text.hash(end - 1)) => 3,
        _ if is_day() || is_last_night() || PHRASES.contains(&(word(2), word(1))) => 2,
        _ if TIMES.contains(&word(1)) || ends_with_manner(found, source) => 1,
        _ => 0,
    }
}

/// How many words of a source that is nothing but a relative pronoun and a time are the time: *who **in May** called it late*.
fn relative(found: &Found<'_>, source: &Range<usize>) -> usize {
    const RELATIVES: [u32; 2] = hashes("who which");
    let text = found.text;
    let is_who = is_among(&RELATIVES, text.hash(source.start)) && matches!(text.word(source.start + 1), "in" | "on");
    if is_who && source.len() == 3 && is_date(found, source.end - 1) {
        2
    } else {
        0
    }
}

/// How many words a source begins with that are none of it: ***Did** Lee say so?*, *Behind **him** a banner read*, ***Next week**
/// Lee*, ***Indeed** Lee*.
fn front(found: &Found<'_>, source: &Range<usize>) -> usize {
    let (start, len) = (source.start, source.len());
    let is_asked = len > 1 && found.words.get(start).entry.any(is::AUXILIARY) && found.mention_at(start + 1).is_some();
    let is_led = || start.checked_sub(1).is_some_and(|at| found.words.get(at).entry.any(is::PREPOSITION));
    let is_placed = len > 1 && is_object(found, start) && found.tag(start + 1) == Tag::Determiner && is_led();
    match () {
        _ if is_asked || is_placed || len > 1 && is_connective(found, start) => 1,
        _ if len > 2 && is_period(found, start) => 2,
        _ => 0,
    }
}

/// Whether a word joins a sentence that it opens to the one before, and tells nothing of who follows: not *only experts*.
fn is_connective(found: &Found<'_>, at: usize) -> bool {
    const CONNECTIVES: [u32; 12] =
        hashes("as whereas that indeed moreover furthermore hence thus therefore elsewhere likewise besides");
    const DEGREES: [u32; 11] = hashes("only nearly roughly mostly mainly barely hardly merely likely virtually newly");
    let text = found.text;
    let hash = text.hash(at);
    let is_comment = || text.word(at).ends_with("ly") && found.tag(at) == Tag::Adverb && !is_among(&DEGREES, hash);
    let joins = is_among(&CONNECTIVES, hash) || text.begins_sentence(at) && is_comment();
    joins && found.mention_at(at + 1).is_some()
}

fn is_date(found: &Found<'_>, at: usize) -> bool {
    found.words.get(at).entry.any(is::DATE)
}

/// Where a source begins behind the time of a report that goes on through the day: ***15.18** A banker*, ***09:12 GMT** The
/// mayor*.
fn behind_clock(found: &Found<'_>, source: &Range<usize>) -> usize {
    const ZONES: [u32; 8] = hashes("gmt bst est et pm am utc cet");
    let text = found.text;
    let is_time = text.is_kind(source.start, Kind::Number) && text.word(source.start).contains([':', '.']);
    let behind = source.start + 1 + usize::from(is_among(&ZONES, text.hash(source.start + 1)));
    let opens = behind < source.end && text.is_capital(behind);
    if is_time && text.begins_paragraph(source.start) && opens {
        behind
    } else {
        source.start
    }
}

/// How many tokens at the end of a source are an adverb or a time between commas: *Ann Lee**, too,***, *Ann Lee**, yesterday,***,
/// *Ann Lee**, this week,***.
fn aside(found: &Found<'_>, source: &Range<usize>) -> usize {
    const WORDS: usize = 2;
    let text = found.text;
    let last = source.end - usize::from(text.is_comma(source.end - 1));
    let comma = (source.start + 1..last).rev().take(WORDS + 1).find(|&at| text.is_comma(at));
    let is_closed = text.is_comma(last);
    let tells_when = |comma: &usize| {
        let inserted = comma + 1..last;
        let is_adverb = || inserted.len() == 1 && found.tag(inserted.start) == Tag::Adverb;
        let is_period = || inserted.len() == WORDS && is_period(found, inserted.start);
        // "Lee, a clerk in Hull, Ohio, last year, said"
        let is_first = !(source.start..*comma).any(|at| text.is_comma(at));
        is_closed && is_first && (is_adverb() || is_time(found, &inserted) || is_period())
    };
    comma.filter(tells_when).map_or(0, |comma| source.end - comma)
}

/// How many tokens at the end of a source tell when, where or how much, and not who: *Lee and Roe **both***, *Acme **in 2009***,
/// *the judge, **in her dissent**,*.
fn scope(found: &Found<'_>, source: &Range<usize>) -> usize {
    const MADE: [u32; 8] = hashes("released published conducted held interviewed surveyed involved filed");
    const SPANS: [u32; 8] = hashes("years months weeks days general particular past time");
    const WORDS: usize = 6;
    let text = found.text;
    let Range { start, end } = source.clone();
    let last = end - usize::from(text.is_comma(end - 1));
    let tells_more = |at: usize| {
        let is_verb = found.tag(at).is_finite() || found.tag(at) == Tag::Gerund || is_among(&MADE, text.hash(at));
        is_verb || found.tag(at) == Tag::Wh || found.words.get(at).entry.any(is::DOCUMENT)
    };
    let from = (start + 1..last).rev().take(WORDS).find(|&at| text.word(at) == "in");
    let cut = from.filter(|&from| {
        let is_year = last == from + 2 && text.is_kind(from + 1, Kind::Number) && text.word(from + 1).len() == 4;
        is_year || is_among(&MEDIA, text.hash(last - 1)) || is_among(&SPANS, text.hash(last - 1))
    });
    let cut = cut.or_else(|| Some(last - 1).filter(|&at| matches!(text.word(at), "both" | "each") && last > start + 2));
    let cut = cut.map(|cut| cut - usize::from(text.is_comma(cut - 1)));
    // "said Ann Lee, who ran in 2012"
    let acts = found.tag(end).is_finite() || found.words.get(end).verb.is_some();
    cut.filter(|&cut| acts && cut > start && !(start..cut).any(tells_more)).map_or(0, |cut| end - cut)
}

/// Where begins behind a name in what or for whom somebody said it: *wrote Ann Lee **in a note to clients***.
pub(in crate::assemble) fn medium(found: &Found<'_>, source: &Range<usize>) -> Option<usize> {
    let text = found.text;
    let is_noun = |at: usize| (at..at + 2).any(|at| is_among(&MEDIA, text.hash(at)));
    let is_medium = |at: usize| matches!(text.word(at), "a" | "an" | "the" | "his" | "her") && is_noun(at + 1);
    // "wrote Justice Lee for the majority"
    let is_part = |at: usize| text.is_word(at, "the") && matches!(text.word(at + 1), "majority" | "court" | "minority");
    let is_led = |at: usize| match text.word(at) {
        "in" => is_medium(at + 1),
        "for" => is_part(at + 1) && at + 3 == source.end,
        _ => false,
    };
    let opens = (source.start + 1..source.end).find(|&at| is_led(at))?;
    let who = found.mention_before(opens)?;
    (who.end as usize == opens && who.form == Form::Name).then_some(opens)
}

/// Whether *on Monday* tells when something was made, and not when somebody spoke: *a poll released **on Monday***.
pub(super) fn is_made_on(found: &Found<'_>, on: usize) -> bool {
    found.text.is_small(on, "on") && on > 0 && matches!(found.tag(on - 1), Tag::Participle | Tag::Past)
}

/// *said the porter **carelessly***, not *the Lee family* or *Ms Donnelly*.
fn ends_with_manner(found: &Found<'_>, source: &Range<usize>) -> bool {
    const WORDS: std::ops::RangeInclusive<usize> = 3..=5;
    let last = source.end - 1;
    let text = found.text;
    let is_adverb = ends_as_manner(text.word(last)) && text.is_case(last, Case::Lower);
    let is_plain = WORDS.contains(&source.len()) && !source.clone().any(|at| found.tag(at).is_verb());
    is_adverb && is_plain && !is_people(found, last) && found.tag(last) != Tag::Noun
}

/// Ends a source before what whoever it is does besides: *Lee **apologised** and promised*; begins it behind a place: ***At
/// paragraph 14** the judge said*.
fn cut_source(found: &Found<'_>, source: &mut Range<usize>) {
    let Found { text, words, .. } = found;
    if let Some(first) = found.mention_at(source.start).map(|first| first.end as usize) {
        let is_joined = || source.clone().any(|at| found.tag(at) == Tag::Wh || opens_clause(found, at));
        // "People briefed on it say"
        let is_reduced = || {
            text.word(first).ends_with("ed")
                && words.get(first + 1).entry.any(is::PREPOSITION)
                && found.mention_at(source.start).is_some_and(|m| m.nature == Nature::Group && m.form != Form::Name)
        };
        let acts = first < source.end && found.tag(first).is_finite() && !is_joined() && !is_reduced();
        source.end = if acts { first } else { source.end };
    }
    let opens = |at: usize| words.get(at).entry.any(is::PREPOSITION) && text.is_capital(at);
    let is_led = opens(source.start);
    // "In its reply it said"
    let is_behind = source.start.checked_sub(1).is_some_and(opens);
    let last = found.mention_before(source.end);
    if let Some(person) = behind_front(found, source) {
        source.start = person;
        return;
    }
    let is_subject = |m: &&Mention| m.subject && m.start as usize > source.start;
    // "In his diary Lee wrote"
    let is_where = |m: &Mention| {
        let first = found.mention_at(source.start).filter(|first| first.end == m.start);
        first.is_some_and(|first| first.nature == Nature::Document)
    };
    let is_meant = |m: &&Mention| is_led || is_behind && (m.form == Form::Pronoun || is_where(m));
    if let Some(last) = last.filter(is_subject).filter(is_meant) {
        source.start = last.start as usize;
    }
}

/// Where a person's name begins behind where or when something was said: *In London **Ann Lee***, *On 4 June **Ann Lee***, *In
/// his diary **Ann Lee***, *Earlier **Ann Lee***.
fn behind_front(found: &Found<'_>, source: &Range<usize>) -> Option<usize> {
    const FRONT: usize = 3;
    const WHEN: [u32; 8] = hashes("earlier later afterwards meanwhile today yesterday now recently");
    let text = found.text;
    let person = found.mention_before(source.end).filter(|m| m.form == Form::Name && m.nature.may_be_person())?;
    let start = person.start as usize;
    let front = text.sentence_around(start).start..start;
    let is_led = matches!(text.word(front.start), "In" | "At" | "On") && front.len() > 1;
    let is_when = front.len() == 1 && is_among(&WHEN, text.hash(front.start));
    let is_front = front.len() <= FRONT && (is_led || is_when) && front.contains(&source.start);
    // "In 't Veld said", "As the Post's Ann Lee said"
    let is_name = || front.into_iter().any(|at| text.is_possessive(at) || text.is_kind(at, Kind::SingleMark));
    (is_front && found.tag(source.end).is_finite() && !is_name()).then_some(start)
}

/// *Ann Lee (Con, **Bury South)** agreed*: who stands before the bracket.
fn before_bracket(found: &Found<'_>, source: &mut Range<usize>) {
    let text = found.text;
    if !text.is_kind(source.end - 1, Kind::Close) || source.clone().any(|at| text.is_kind(at, Kind::Open)) {
        return;
    }
    let open = opening(found, source.start);
    if let Some(name) = open.and_then(|open| found.name_around(open.checked_sub(1)?)) {
        *source = name.tokens();
    }
}

/// *Anger mounts as **mayor** refuses to go*: in a headline, what stands before the *as* is another clause.
fn behind_as(found: &Found<'_>, source: &mut Range<usize>) {
    let text = found.text;
    let sentence = text.sentence_around(source.start);
    if sentence.start != source.start || text.is_kind(sentence.end - 1, Kind::Stop) {
        return;
    }
    let is_as = |&at: &usize| at > source.start + 1 && at + 1 < source.end && text.is_small(at, "as");
    let is_plain = |_: &usize| !source.clone().any(|at| found.text.is_comma(at));
    if let Some(at) = source.clone().rev().find(is_as).filter(is_plain) {
        source.start = at + 1;
    }
}

/// Whether a phrase is a mention and no more, of what a time cannot tell apart: *the department*, not *a poll released*.
fn is_plain(found: &Found<'_>, phrase: Range<usize>) -> bool {
    let mention = found.mention_at(phrase.start);
    mention.is_some_and(|m| m.end as usize == phrase.end && m.nature != Nature::Document)
}

/// Whether a few words tell when, and maybe where: *this week in Science*.
pub(in crate::assemble) fn tells_time(found: &Found<'_>, words: &Range<usize>) -> bool {
    const FEW: usize = 6;
    let opens = || is_period(found, words.start) || TIMES.contains(&found.text.word(words.start));
    words.len() <= FEW && opens() && !tells(found, words.clone())
}

/// Whether a time of two words begins at a token: *last night*, *this week*, *next May*.
fn is_period(found: &Found<'_>, at: usize) -> bool {
    const UNITS: [u32; 13] =
        hashes("week weekend month year night morning afternoon evening spring summer autumn fall winter");
    const WHICH: [u32; 3] = hashes("last this next");
    let text = found.text;
    WHICH.contains(&text.hash(at)) && (is_among(&UNITS, text.hash(at + 1)) || is_date(found, at + 1))
}

/// A source without who is told: not *Lee to Roe* in *“Yes,” said Lee to Roe*, but *an aide to Roe*.
pub(in crate::assemble) fn trim_hearer(found: &Found<'_>, hearer: usize, source: &mut [Range<usize>]) {
    let mentions = found.mentions;
    let to = (mentions[hearer].start as usize).checked_sub(1).filter(|&to| found.text.is_small(to, "to"));
    let before = hearer.checked_sub(1).map(|before| &mentions[before]);
    let tells = |to: &usize| before.is_some_and(|m| m.end as usize == *to && m.form != Form::Description);
    let Some(to) = to.filter(tells) else { return };
    source.iter_mut().filter(|piece| piece.start < to && to < piece.end).for_each(|piece| piece.end = to);
}

/// *at* of *at length broke in Lee*: nobody.
pub(in crate::assemble) fn is_preposition(found: &Found<'_>, source: &Range<usize>) -> bool {
    let is_plain = found.words.get(source.start).entry.any(is::PREPOSITION);
    source.len() == 1 && is_plain && !found.text.is_capital(source.start)
}
