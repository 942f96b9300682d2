//! Attributions without a verb of saying that has a subject: *In Lee's words, it was “hell”*, *in the view of Lee*, *to quote
//! Lee*, *as Lee put it*, *per Lee*, *a move called “late” by Lee*.
//!
//! The articles that the claim model has learned from have next to none; there it finds no source.

use super::grammar::{before_stop, report_from, sentence, verb_start};
use super::reports::{covered, Report};
use super::{calling, Found};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention};
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, Kind};
use std::ops::Range;

/// What stands in a sentence for the attribution.
struct Wording {
    source: Range<usize>,
    cue: Range<usize>,
    /// Both with what leads to them.
    whole: Range<usize>,
}

/// Adds the reports of such wordings, in place of those that take them for a part of what is said.
pub(super) fn word(found: &Found<'_>, list: &mut Vec<Report>) {
    let leading = found.words.tokens_of(found.text, &[&WORDS, &QUOTE, &PUT, &PER]);
    let mut wordings: Vec<Wording> =
        leading.filter(|&at| found.depth(at) == 0).filter_map(|at| wording(found, at)).collect();
    if !wordings.is_empty() {
        let told = told(found, list);
        wordings.retain(|wording| !is_aside(found, wording, &told));
    }
    let report = |Wording { source, cue, whole }| Some(Report::plain(vec![source], cue, content(found, &whole)?));
    let mut worded: Vec<Report> = wordings.into_iter().filter_map(report).collect();
    let calling = found.words.tokens_of(found.text, &[&calling::CALLING]);
    worded.extend(calling.filter_map(|at| calling::called_by(found, at)));
    worded.extend(found.words.tokens_of(found.text, &[&CITING]).filter_map(|at| citing(found, at)));
    if worded.is_empty() {
        return;
    }
    let taken = covered(found, worded.iter().flat_map(|report| report.content.iter().chain(&report.cue)));
    list.retain(|report| !report.cue.iter().chain(&report.content).any(|range| range.clone().any(|at| taken[at])));
    list.extend(worded);
}

/// Which tokens stand in what somebody is said to say, behind the cue.
fn told(found: &Found<'_>, list: &[Report]) -> Vec<bool> {
    let told = list.iter().filter(|report| !report.source.is_empty()).flat_map(|report| {
        let cue = report.cue.as_ref();
        report.content.iter().filter(move |piece| cue.is_some_and(|cue| cue.end <= piece.start))
    });
    covered(found, told)
}

/// *Lee said that the deal, **in his words**, “gives all away”*: whether what somebody is said to say goes on around a
/// wording with a pronoun.
fn is_aside(found: &Found<'_>, wording: &Wording, told: &[bool]) -> bool {
    let Wording { source, whole, .. } = wording;
    let is_pronoun = source.len() == 1 && matches!(found.tag(source.start), Tag::Possessive | Tag::Pronoun);
    // "In her opinion, Justice Lee said that it was late"
    let is_reported = || found.text.begins_sentence(whole.start) && report_from(found, whole.end + 1).is_some();
    is_pronoun && ((whole.start.saturating_sub(1)..whole.end).all(|at| told[at]) || is_reported())
}

/// What somebody has of his own: *in Lee's **words***.
const WORDS: [u32; 19] = hashes(
    "words phrase phrasing view opinion telling account estimation assessment judgment judgement reckoning admission
    reading version description perspective eyes mind",
);
/// What is done with them: *to **quote** Lee*.
const QUOTE: [u32; 3] = hashes("quote paraphrase borrow");
/// *as Lee **put** it*
const PUT: [u32; 2] = hashes("put puts");

/// *The law is late, **per** the report*
const PER: [u32; 1] = hashes("per");

/// The wording whose last or middle word stands at a token.
fn wording(found: &Found<'_>, at: usize) -> Option<Wording> {
    let text = found.text;
    let token = &text.tokens[at];
    if is_among(&WORDS, token.hash)
        && text.is_word(at + 1, "of")
        && at > 1
        && text.is_word(at - 1, "the")
        && text.is_word(at - 2, "in")
    {
        let source = source_from(found, at + 2)?;
        return Some(Wording { whole: at - 2..source.end, source, cue: at..at + 1 });
    }
    if is_among(&WORDS, token.hash) {
        let source = possessor(found, at)?;
        let leads = source.start.checked_sub(1).is_some_and(|lead| {
            let is_far = matches!(text.word(at), "perspective" | "eyes" | "mind");
            let leads = if is_far { "in from to" } else { "in by on" };
            lists(leads, &text.word(lead).to_ascii_lowercase())
        });
        return leads.then(|| Wording { whole: source.start - 1..at + 1, source, cue: at..at + 1 });
    }
    if QUOTE.contains(&token.hash) && at > 0 && text.is_word(at - 1, "to") {
        let source = source_from(found, at + 1)?;
        return Some(Wording { whole: at - 1..source.end, source, cue: at..at + 1 });
    }
    if PER.contains(&token.hash) && (text.begins_sentence(at) || text.is_word_before(at, ",")) {
        // "Lee said, per Roe, that it was late"
        let says = at > 1 && found.words.get(at - 2).verb.is_some_and(|verb| verb.strength > 0);
        // "per day", "per head"
        let is_told = || found.words.get(at + 1).entry.any(is::DETERMINER | is::GROUP);
        found.mention_at(at + 1).filter(|m| !says && (m.form == Form::Name || is_told()))?;
        let source = source_from(found, at + 1)?;
        return Some(Wording { whole: at..source.end, source, cue: at..at + 1 });
    }
    if PUT.contains(&token.hash) && text.is_word(at + 1, "it") {
        // "as Lee once put it"
        let source = verb_start(found, at.saturating_sub(limits::AUXILIARY_TOKENS)..at);
        mention_to(found, source).filter(|m| !m.possessive)?;
        // "as one of them put it"
        let goes_on = |&at: &usize| !text.is_comma(at) && !found.tag(at).is_verb();
        let mut before = (0..source).rev().take(limits::ROLE_TOKENS).take_while(goes_on);
        let lead = before.find(|&lead| text.is_word(lead, "as"))?;
        // "as Lee put it at the time, “…”"
        let mut behind = (at + 2..).take(limits::ROLE_TOKENS).take_while(|&at| !found.tag(at).is_verb());
        let comma = behind.find(|&at| !text.is_wordlike(at)).filter(|comma| found.passage_at(comma + 1).is_some());
        let end = comma.unwrap_or(at + 2);
        return Some(Wording { source: lead + 1..source, cue: source..at + 2, whole: lead..end });
    }
    None
}

const CITING: [u32; 1] = hashes("citing");

/// ***Citing** bad weather, the airline cancelled forty flights*
fn citing(found: &Found<'_>, at: usize) -> Option<Report> {
    let text = found.text;
    let sentence = sentence(found, at).filter(|sentence| sentence.start == at)?;
    let comma = (at + 1..sentence.end).find(|&at| text.is_comma(at))?;
    let subject = found.mention_at(comma + 1).filter(|m| m.subject && !m.quoted)?.tokens();
    let told = at + 1..comma;
    let is_plain = !told.is_empty() && !told.clone().any(|at| found.tag(at).is_verb() || found.depth(at) > 0);
    // "cancelled" may be a participle to the tagger.
    let acts = found.tag(subject.end).is_finite() || text.word(subject.end).ends_with("ed");
    (is_plain && acts).then(|| Report::plain(vec![subject], at..at + 1, vec![told]))
}

/// Whose words stand at a token: *in **her** opinion*, *by **Lee**'s own account*.
pub(super) fn possessor(found: &Found<'_>, at: usize) -> Option<Range<usize>> {
    let Found { text, words, .. } = found;
    let is_own = at > 1 && text.is_small(at - 1, "own");
    let before = at.checked_sub(1 + usize::from(is_own))?;
    // "her opinion" may be a mention of its own.
    if words.get(before).entry.any(is::POSSESSIVE) {
        return Some(before..before + 1);
    }
    mention_to(found, before + 1).filter(|m| m.possessive).map(Mention::tokens)
}

/// The mention that ends before a token, or before the *'s* there.
fn mention_to<'a>(found: &Found<'a>, at: usize) -> Option<&'a Mention> {
    let mentions = found.mentions;
    let last = mentions[..mentions.begun_before(at)].last()?;
    let end = last.end as usize;
    (end == at || last.possessive && end + 1 == at).then_some(last)
}

/// Who is named from a token on: *Ann's brother*, *the mayor, Ann Lee*, *the senator's chief of staff, Ann Lee*.
fn source_from(found: &Found<'_>, at: usize) -> Option<Range<usize>> {
    let goes_on = |at: usize| {
        let tag = found.tag(at);
        tag.is_nominal()
            || matches!(tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Pronoun | Tag::Number)
            || found.text.is_word(at, "of")
    };
    let end = (at..).take(limits::ROLE_TOKENS).find(|&at| !goes_on(at))?;
    let first = &found.mentions[found.mentions.begun_before(at)..found.mentions.begun_before(end)].first()?;
    let is_named = first.form == Form::Name && first.end as usize == end;
    let name = found.mention_at(end + 1).filter(|name| name.form == Form::Name && !name.possessive);
    let name = name.filter(|_| !is_named && found.text.is_comma(end));
    // Another comma, or the sentence's end.
    let name = name.filter(|name| !found.text.is_wordlike(name.end as usize));
    let end = name.map_or(end, |name| name.end as usize);
    // "Ann Lee (R-Iowa)"
    Some(at..if found.text.is_party(end + 1) { found.text.behind_bracket(end, limits::BRACKET_TOKENS) } else { end })
}

/// What the sentence says around a wording, which a comma or the sentence's end parts from it on either side.
fn content(found: &Found<'_>, whole: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let text = found.text;
    let sentence = sentence(found, whole.start)?;
    let kind = |at: usize| text.tokens.get(at).filter(|_| at < sentence.end).map(|token| token.kind);
    let parts = |at: usize| matches!(kind(at), None | Some(Kind::Comma | Kind::Stop | Kind::Colon));
    let is_first = whole.start == sentence.start;
    // "It was “hell,” in Lee's words."
    let is_beside = !is_first && text.is_mark(whole.start - 1);
    let comma = whole.start.checked_sub(1 + usize::from(is_beside));
    // "It was “hell”, in Lee's words."
    let is_closed = is_beside || comma.is_some_and(|comma| comma > sentence.start && text.is_mark(comma - 1));
    let is_apart = parts(whole.end) && (is_first || comma.is_some_and(|comma| text.is_comma(comma)));
    let end = before_stop(found, sentence.end);
    // "In Lee's view, it is late; she expects it to close.": that is another report.
    let mut others = (whole.end..end).filter(|&at| kind(at) == Some(Kind::Semicolon));
    let other = |&at: &usize| found.clauses_from(at + 1).first().and_then(|clause| found.subject(clause));
    let end = others.find(|at| other(at).is_some_and(|own| own.start == at + 1)).unwrap_or(end);
    let before = sentence.start..(whole.start - usize::from(!is_first && !is_beside));
    let behind = (whole.end + 1).min(end)..end;
    let is_quoted = found.depths.get(behind.start).is_some_and(|&depth| depth > 0);
    let is_parted = |at: &usize| matches!(kind(*at), Some(Kind::Comma | Kind::Dash | Kind::Colon));
    let parted = before.clone().rev().find(|at| found.depth(*at) == 0 && is_parted(at));
    let last = before.clone().last();
    let relates = || last.is_some_and(|at| matches!(text.word(at), "who" | "which" | "that"));
    let before = match parted {
        // "He left, since it was “hell,” in Lee's words."
        Some(at) if is_closed => at + 1..before.end,
        // "He left, since it was, in Lee's words, “hell”": what stands before is the writer's.
        Some(_) if is_quoted => before.end..before.end,
        // "There are two who, in Lee's eyes, have failed"
        _ if relates() => before.end..before.end,
        _ => before,
    };
    let content: Vec<_> = [before, behind].into_iter().filter(|piece| !piece.is_empty()).collect();
    (is_apart && !content.is_empty()).then_some(content)
}
