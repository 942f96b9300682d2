//! Attributions between commas: *The law, critics say, is late*; *The law is late, warned Lee, the mayor.*
//!
//! The articles that the claim model has learned from seldom put the verb first, or the speaker amid a sentence
//! without quotations: there it takes the speaker for a part of what is said. The grammar is plain.

mod reader;

use super::exchange::teller_of_thing;
use super::extent::is_comment;
use super::grammar::{
    before_stop, behind_dateline, is_circumstance, last_before_verb, link_comma, opens_phrase, reaches_verb, sentence,
    tells, verb_start,
};
use super::plain::is_forum;
use super::reports::{touch, Holders, Report};
use super::sources::{medium, tells_time};
use super::Found;
use crate::cues::{Clause, ACCORDING};
use crate::lexicon::verbs::{CueClass, Form, Verb};
use crate::mentions::{self, Mention, Nature};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, lists, Kind};
use reader::Reader;
use std::ops::Range;

/// Who says it, if anybody does, and how.
struct Insertion {
    source: Range<usize>,
    cue: Range<usize>,
    /// What both take of their sentence, without the commas around.
    whole: Range<usize>,
}

/// Words between the verb of an insertion and its end: *wrote in a letter to the council on Friday*.
const TAIL: usize = 9;

/// Adds the reports of insertions to those of the model, in place of those that have the same cue and other words.
pub(super) fn insert(found: &Found<'_>, list: &mut Vec<Report>) {
    let of_cue =
        Holders::new(found, (0..).zip(list.iter()).filter_map(|(id, report)| Some((id, report.cue.as_ref()?))));
    let mut is_wrong = vec![false; list.len()];
    let mut inserted: Vec<Report> = Vec::new();
    let others: Vec<u32> = FINDINGS.iter().map(|finding| finding.0).chain([ACCORDING]).collect();
    let outside = found.words.verbs_and(found.text, &others).filter(|&at| found.depth(at) == 0);
    for report in outside.filter_map(|at| report(found, at)) {
        let known = report.cue.clone().and_then(|cue| of_cue.of_any(cue)).map(|id| id as usize);
        if !known.is_some_and(|known| agrees(found, &list[known], &report)) {
            known.into_iter().for_each(|known| is_wrong[known] = true);
            inserted.push(report);
        }
    }
    let mut at = 0..list.len();
    list.retain(|_| !at.next().is_some_and(|at| is_wrong[at]));
    list.iter_mut().flat_map(|report| &mut report.content).for_each(|piece| close(piece, &inserted));
    list.append(&mut inserted);
}

/// *Lee said **he was late**, the court heard*: what somebody else has said ends with what was told there. The insertions
/// stand in order, and those of one sentence are few.
fn close(piece: &mut Range<usize>, inserted: &[Report]) {
    let start = |report: &Report| report.cue.as_ref().map_or(0, |cue| cue.start);
    let next = inserted.partition_point(|report| start(report) <= piece.start);
    let near = inserted[next..].iter().take_while(|report| report.content[0].start <= piece.start);
    for report in near {
        let (Some(cue), [told]) = (&report.cue, report.content.as_slice()) else { continue };
        if told.contains(&piece.start) && piece.end >= cue.end && told.end < cue.start {
            piece.end = told.end;
        }
    }
}

/// Whether a report of the model has the same source and content as an insertion, wherever both have one.
fn agrees(found: &Found<'_>, known: &Report, inserted: &Report) -> bool {
    let meets = |one: &[Range<usize>], other: &Range<usize>| one.iter().any(|range| touch(range, other));
    // "*Rain flooded* the city, police said": no clause begins amid one.
    let start = known.content.first().map_or(0, |content| content.start);
    let is_cut = inserted.content.iter().any(|content| {
        let before = content.start..start.clamp(content.start, content.end);
        let pauses = |at: usize| !found.text.is_kind(at, Kind::Word) || found.tag(at) == Tag::Conjunction;
        let acts = before.clone().rev().take_while(|&at| !pauses(at)).any(|at| found.tag(at).is_finite());
        let is_part = found.text.is_mark(start) && found.text.is_comma(content.end);
        (acts || is_part) && !before.is_empty()
    });
    !is_cut
        && inserted.source.iter().all(|source| meets(&known.source, source) && !meets(&known.content, source))
        && inserted.content.iter().all(|content| meets(&known.content, content))
        && known.content.iter().all(|content| content.start >= inserted.content[0].start)
}

/// The report whose verb stands at a token.
fn report(found: &Found<'_>, at: usize) -> Option<Report> {
    let text = found.text;
    let verb = finding(text.hash(at)).or(found.words.get(at).verb);
    // "The Norby Post"
    let verb = verb.filter(|_| !text.is_capital(at) || found.words.is_heading(at));
    if (verb.is_none() || !stands_apart(found, at)) && text.hash(at) != ACCORDING {
        return None;
    }
    let clause = found.clause(&(at..at + 1));
    let is_according = text.hash(at) == ACCORDING && text.is_word(at + 1, "to");
    let mut sentence = sentence(found, at)?;
    sentence.start = behind_dateline(found, at);
    if at < sentence.start {
        return None;
    }
    let reader = Reader { found, sentence };
    if let Some(report) = clause.filter(|_| is_according).and_then(|clause| reader.according_behind(&clause.cue)) {
        return Some(report);
    }
    // "according to the register", "according to court papers", but not "according to plan"
    let is_source = |insertion: &Insertion| {
        let Range { start, end } = insertion.source;
        clause.is_some() || found.tag(start) == Tag::Determiner || found.tag(end - 1) == Tag::Plural
    };
    let insertion = match clause {
        _ if is_according => reader.according(at..at + 2).filter(is_source),
        Some(clause) if clause.passive => reader.hearsay(at).or_else(|| reader.hearer_alone(clause, at)),
        _ => verb.and_then(|verb| reader.inverted(at, verb).or_else(|| reader.followed(at, verb))),
    }?;
    // A quotation may stand in what follows, and no part of one that goes on before: “A,” he says, “b” is nobody's insertion.
    let is_mark = |at: usize| text.is_kind(at, Kind::DoubleMark);
    let is_heard = reader.is_heard(&insertion);
    let is_answer = reader.is_answer(&insertion);
    let is_quoted = (reader.sentence.start..insertion.whole.end).any(is_mark);
    // "…, he laughed. “No!”": that may be all he says.
    let is_sure = text.is_word(at, "said") && reader.is_last(insertion.whole.end);
    let goes_on = !is_sure && is_mark(insertion.whole.end + 1);
    if is_quoted && !is_heard && !reader.ends_quotation(&insertion) || goes_on {
        return None;
    }
    let mut content = reader.content(&insertion.whole, is_heard, is_answer)?;
    let joins = |piece: &Range<usize>| is_according && found.tag(piece.start) == Tag::Conjunction;
    if content.len() > 1 && content.last().is_some_and(|piece| joins(piece) || is_of_others(found, piece)) {
        content.pop();
    }
    // "Some hope it helps, but, according to Lee, it does not"
    let is_joint = |at: usize| matches!(text.word(at), "but" | "and");
    if content.len() > 1 && is_according && is_joint(content[0].end - 1) && opens_phrase(found.tag(content[1].start)) {
        content.remove(0);
    }
    if is_circumstance(found, &content, &insertion.cue) {
        return None;
    }
    let hearer = clause.and_then(|clause| clause.hearer);
    let source = Some(insertion.source).filter(|source| !source.is_empty()).into_iter().collect();
    let claim = Report::plain(source, insertion.cue, content);
    Some(Report { hearer, ..claim })
}

/// Whether a piece of a content tells what others say: *Naps help, a study says, **but doctors warn that they harm***.
fn is_of_others(found: &Found<'_>, piece: &Range<usize>) -> bool {
    let joins = matches!(found.text.word(piece.start), "but" | "while" | "though" | "although" | "and" | "as");
    let next = found.clauses_from(piece.start + 1).first();
    let clause = next.filter(|clause| joins && clause.strength > 0 && clause.cue.end < piece.end);
    let subject = clause.and_then(|clause| clause.subject).map(|subject| &found.mentions[subject]);
    // "and they warned that it leaked", unlike "and they warned her"
    let is_told = clause.is_some_and(|clause| clause.strength > 1 && found.text.is_word(clause.cue.end, "that"));
    subject.is_some_and(|m| m.start as usize == piece.start + 1 && (is_told || m.form != mentions::Form::Pronoun))
}

/// Verbs that report behind a comma alone: *…, a court heard.* Elsewhere they mostly mean something else.
static FINDINGS: [(u32, &str); 9] = [
    (hash_of("heard"), "hear"),
    (hash_of("ruled"), "rule"),
    (hash_of("forecast"), "forecast"),
    (hash_of("forecasts"), "forecast"),
    (hash_of("found"), "find"),
    (hash_of("finds"), "find"),
    (hash_of("shown"), "show"),
    (hash_of("shows"), "show"),
    (hash_of("showed"), "show"),
];

/// Which of these a word is.
fn finding(hash: u32) -> Option<Verb> {
    let (_, lemma) = FINDINGS.iter().find(|finding| finding.0 == hash)?;
    Some(Verb { lemma, class: CueClass::Believe, form: Form::Past, strength: 0 })
}

/// Whether a comma stands before a verb, or a pause soon behind it: asked of every verb, before anything dearer.
fn stands_apart(found: &Found<'_>, at: usize) -> bool {
    let behind = found.text.tokens[at + 1..].iter().take(TAIL + 1);
    at > 0 && found.text.is_comma(at - 1)
        || behind.clone().any(|t| matches!(t.kind, Kind::Comma | Kind::Stop))
        || behind.len() <= TAIL
}

fn is_finite(verb: Verb) -> bool {
    !matches!(verb.form, Form::Gerund | Form::Participle)
}

impl Reader<'_> {
    /// *…, warned Lee, …*
    fn inverted(&self, at: usize, verb: Verb) -> Option<Insertion> {
        // "Lee, the mayor, told Roe": what stands behind these verbs is an object.
        const TELLS: &str = "\
            tell ask call inform urge describe accuse blame praise thank assure remind advise question criticise \
            criticize quote";
        let first = self.behind_pause(at);
        let is_dashed = || first < at && self.kind(first - 1) == Some(Kind::Dash);
        let is_set_off = first > self.sentence.start && (self.kind(first - 1) == Some(Kind::Comma) || is_dashed());
        if !is_set_off || !is_finite(verb) || !self.tag(at).is_verb() {
            return None;
        }
        let points_out = self.points_out(at, verb);
        let start = at + 1 + usize::from(points_out);
        let is_document = self.is_document(start, verb);
        let may_report = verb.strength > 0 && !lists(TELLS, verb.lemma) || points_out || is_document;
        if !may_report || self.closes_relative(at) {
            return None;
        }
        // "The chairman, Tom Roe, said the clerk, Ann Lee, had left"
        let clause = self.found.clause(&(at..at + 1)).filter(|clause| !clause.inverted);
        let subject = clause.and_then(|clause| clause.subject).map(|subject| &self.found.mentions[subject]);
        let is_apposed = |m: &Mention| m.start > 0 && self.kind(m.start as usize - 1) == Some(Kind::Comma);
        if subject.is_some_and(|m| m.end as usize + 1 == at && m.nature.may_hear() && is_apposed(m)) {
            return None;
        }
        let end = self.next_pause(start)?;
        let source = start..medium(self.found, &(start..end)).unwrap_or(end);
        if !self.is_source(source.clone()) || !(self.may_speak(start) || is_document && self.is_last(end)) {
            return None;
        }
        if source.end < end {
            return Some(Insertion { source, cue: at..start, whole: first..end });
        }
        let end = self.apposition_end(end);
        Some(Insertion { source: start..end, cue: at..start, whole: first..end })
    }

    /// Where begins what a verb reports with: *…, **or so** says Lee*.
    fn behind_pause(&self, at: usize) -> usize {
        let is = |at: usize, word: &str| at > self.sentence.start && self.found.text.is_small(at - 1, word);
        let so = at - usize::from(is(at, "so"));
        so - usize::from(so < at && is(so, "or"))
    }

    /// *…, finds **a study** of 900 families.*
    fn is_document(&self, at: usize, verb: Verb) -> bool {
        const FINDS: &str = "\
            find show suggest conclude say argue warn note hint indicate estimate forecast report predict";
        lists(FINDS, verb.lemma) && self.mention(at).is_some_and(|m| m.nature == Nature::Document)
    }

    /// *…, he **pointed out**, …*
    fn points_out(&self, at: usize, verb: Verb) -> bool {
        verb.lemma == "point" && self.found.text.is_small(at + 1, "out")
    }

    fn is_last(&self, end: usize) -> bool {
        matches!(self.kind(end), None | Some(Kind::Stop))
    }

    /// *Roe, who runs the panel, **denied** wrongdoing*: whether a verb is that of a subject with a relative clause.
    fn closes_relative(&self, at: usize) -> bool {
        let text = self.found.text;
        let Some(comma) = (self.sentence.start..at - 1).find(|&at| text.is_comma(at)) else { return false };
        let relates = matches!(text.word(comma + 1), "who" | "which" | "whose");
        let is_one = !(comma + 1..at - 1).any(|at| text.is_comma(at));
        relates && is_one && !tells(self.found, self.sentence.start..comma)
    }

    /// *…, critics say, …* and *…, the mayor announced on Friday.*
    fn followed(&self, at: usize, verb: Verb) -> Option<Insertion> {
        let believes = matches!(verb.class, CueClass::Believe | CueClass::Want | CueClass::Assert);
        let end = self.next_pause(at + 1)?;
        let points_out = self.points_out(at, verb);
        let cue_end = at + 1 + usize::from(points_out);
        let tail = cue_end..end;
        // "…, scientists report this week in Science."
        let tells_time = tells_time(self.found, &tail);
        let is_aside = tail.is_empty()
            || tells_time
            || self.opens_tail(&tail) && !self.found.text.is_word(cue_end, "as")
            || self.tells_hearer(&tail, verb);
        // "a woman called Ann, …"
        let names = verb.lemma == "call";
        if verb.strength == 0 && !believes && !points_out
            || names
            || !is_finite(verb)
            || !is_aside
            || self.goes_on(&tail)
        {
            return None;
        }
        if let Some(source) = self.apposed(at).filter(|_| self.tag(at).is_verb()) {
            return Some(Insertion { whole: source.start..end, cue: source.end + 1..cue_end, source });
        }
        let from = self.clause_from(at);
        let comma = (from..at).rev().find(|&at| self.kind(at) == Some(Kind::Comma))?;
        // "The island, as her advisers point out, is small"
        let is_as = self.found.text.is_small(comma + 1, "as") && verb.strength > 1;
        let start = comma + 1 + usize::from(is_as);
        let cue = verb_start(self.found, start..at);
        let source = start..cue;
        // "as she campaigns across the state, …"
        let may_speak = !self.is_pronoun(start) || source.len() == 1;
        // "The drug, its maker claims, is new": what the sentence goes on with shows that it is no noun.
        // "…, Lee recalls."
        let is_name = |m: &Mention| m.form == mentions::Form::Name && m.tokens() == source;
        // "…, the report states.": a noun to the tagger.
        let states = self.mention(start).is_some_and(|m| m.nature == Nature::Document || is_name(m));
        let is_verb = self.tag(at).is_verb()
            || self.is_pronoun(start)
            || tells_time
            || end == cue_end && (self.tag(end + 1).is_finite() || states && self.is_last(end));
        // "…, a charge he denies."
        let is_thing = teller_of_thing(self.found, &source, at).is_some();
        (is_verb && may_speak && !is_thing && self.is_source(source.clone())).then(|| Insertion {
            source,
            cue: cue..cue_end,
            whole: comma + 1..end,
        })
    }

    /// *The mayor, Lee wrote **at the time that it fell**, …*: whether a clause stands behind the verb; not in *wrote **in a
    /// letter seen on Monday***.
    fn goes_on(&self, tail: &Range<usize>) -> bool {
        let is_made = |at: usize| self.tag(at) == Tag::Participle && self.tag(at - 1).is_noun();
        tail.clone().any(|at| {
            let acts = self.tag(at).is_verb() && !is_made(at) || self.tag(at) == Tag::Wh;
            let breaks = matches!(self.kind(at), Some(Kind::Semicolon | Kind::Colon | Kind::Dash));
            acts || breaks || self.found.text.is_small(at, "that")
        })
    }

    /// *…, engineers told **the council on Friday**, …*
    fn tells_hearer(&self, tail: &Range<usize>, verb: Verb) -> bool {
        const TELL: &str = "tell inform assure remind warn";
        let hearer = self.mention(tail.start).filter(|_| lists(TELL, verb.lemma));
        hearer.is_some_and(|hearer| {
            let behind = hearer.end as usize..tail.end;
            behind.is_empty() || tells_time(self.found, &behind) || self.opens_tail(&behind)
        })
    }

    /// *…, it is alleged, …*: nobody is named.
    fn hearsay(&self, at: usize) -> Option<Insertion> {
        let it = last_before_verb(self.found, self.sentence.start..at)?;
        let is_it = self.found.text.is_small(it, "it") && it > self.sentence.start;
        let stands = is_it && self.kind(it - 1) == Some(Kind::Comma) && self.pauses(at + 1);
        stands.then(|| Insertion { source: it..it, cue: it + 1..at + 1, whole: it..at + 1 })
    }

    /// *…, the inquest was told.*: nobody is named but who hears it.
    fn hearer_alone(&self, clause: &Clause, at: usize) -> Option<Insertion> {
        let hearer = clause.hearer.map(|hearer| self.found.mentions[hearer].tokens())?;
        let is_beside = reaches_verb(self.found, hearer.end..at) && hearer.start > self.sentence.start;
        let stands = is_beside && self.kind(hearer.start - 1) == Some(Kind::Comma) && self.pauses(at + 1);
        (stands && clause.lemma == "tell").then(|| Insertion {
            source: hearer.start..hearer.start,
            cue: hearer.end..at + 1,
            whole: hearer.start..at + 1,
        })
    }

    /// *Should you floss? Probably, says Lee.*
    fn is_answer(&self, insertion: &Insertion) -> bool {
        const SHORT: usize = 6;
        let before = self.sentence.start..insertion.whole.start.saturating_sub(1);
        let opens = !matches!(self.tag(before.start), Tag::Preposition | Tag::Conjunction | Tag::Gerund);
        let says = matches!(self.found.text.word(insertion.cue.start), "says" | "said" | "argues");
        let is_inverted = says && insertion.cue.start == insertion.whole.start && self.is_last(insertion.whole.end);
        // "2 Republican, said the chamber would vote"
        let who = insertion.source.clone().take_while(|&at| !self.found.text.is_comma(at));
        let acts = |at: usize| self.tag(at).is_finite() || self.tag(at) == Tag::Modal;
        is_inverted && opens && before.len() <= SHORT && !who.into_iter().any(acts)
    }

    /// *Lee said he was late, the court heard.*, *…, the jury was told.*: what somebody said is what was told there.
    fn is_heard(&self, insertion: &Insertion) -> bool {
        let mut whole = insertion.whole.clone();
        let verb = self.found.text.word(insertion.cue.end - 1);
        self.is_last(whole.end) && matches!(verb, "heard" | "told") && whole.any(|at| is_forum(self.found, at))
    }

    /// *The plan would be “a disaster”**, Lee said***: a quotation amid a sentence that ends with who says all of it.
    fn ends_quotation(&self, insertion: &Insertion) -> bool {
        let text = self.found.text;
        let start = self.sentence.start;
        let closes = insertion.whole.start.checked_sub(2).is_some_and(|close| text.is_kind(close, Kind::DoubleMark));
        let is_lead = self.found.depth(start) == 0 && !text.is_mark(start);
        closes && is_lead && self.is_last(insertion.whole.end)
    }

    /// *…, according to Lee, …*
    fn according(&self, cue: Range<usize>) -> Option<Insertion> {
        if cue.start == self.sentence.start || self.kind(cue.start - 1) != Some(Kind::Comma) {
            return None;
        }
        let end = self.next_pause(cue.end)?;
        let is_pronoun = end == cue.end + 1 && matches!(self.found.text.word(cue.end), "him" | "her" | "them");
        if !is_pronoun && !self.is_phrase(&(cue.end..end)) {
            return None;
        }
        let apposed = self.apposition_end(end);
        // "In March, according to the mayor, the builder left": what is told comes yet. "They took, according to the
        // mayor, two vans": it goes on.
        let is_told = (self.sentence.start..cue.start).any(|at| self.tag(at).is_finite());
        let waits = cue.start.checked_sub(2).is_some_and(|last| self.tag(last).is_finite());
        let is_whole = is_told && !waits && !is_pronoun || self.kind(apposed) == Some(Kind::Comma);
        let end = if is_whole { apposed } else { end };
        Some(Insertion { source: cue.end..end, whole: cue.start..end, cue })
    }

    /// *The line is late, **and** according to Lee **it will never open**; …*: behind a joint, somebody is the source of what
    /// follows.
    fn according_behind(&self, cue: &Range<usize>) -> Option<Report> {
        const JOINTS: [u32; 12] = hashes("and but yet so since because while whereas although though for that");
        let joint = cue.start.checked_sub(1).filter(|&joint| joint > self.sentence.start)?;
        let joins = is_among(&JOINTS, self.found.text.hash(joint)) || self.kind(joint) == Some(Kind::Semicolon);
        let source = self.mention(cue.end).filter(|_| joins)?.tokens();
        let start = source.end + usize::from(self.found.text.is_comma(source.end));
        let told = start..before_stop(self.found, self.sentence.end);
        let is_it = matches!(self.found.text.word(start), "it" | "there");
        let named = self.mention(start).filter(|m| m.subject).map(|m| m.end as usize);
        let behind = named.or(is_it.then_some(start + 1))?;
        let acts = !self.pauses(behind) && tells(self.found, behind..told.end.max(behind));
        acts.then(|| Report::plain(vec![source], cue.clone(), vec![told]))
    }

    /// The rest of the sentence, if it tells something: a clause before what ends it, or around what stands amid. What is
    /// heard may be what somebody else has said, and an answer need be no clause.
    fn content(&self, whole: &Range<usize>, is_heard: bool, is_answer: bool) -> Option<Vec<Range<usize>>> {
        let behind = (whole.end + 1).min(self.sentence.end)..before_stop(self.found, self.sentence.end);
        // "Lee was paid $5; Roe was paid $6, according to the bank": that ends the list.
        let start = if behind.is_empty() { self.behind_label() } else { self.clause_start(whole.start - 1) };
        let before = self.behind_colon(start, whole)..whole.start - 1;
        // "belonged" may be a participle to the tagger.
        let is_verb = |piece: &Range<usize>| self.tag(piece.start) == Tag::Participle;
        let is_finite = |at: usize| self.tag(at).is_finite() && self.found.depth(at) == 0;
        let tells = |piece: &Range<usize>| is_verb(piece) || piece.clone().any(is_finite);
        let is_last = behind.is_empty();
        // "There was, Lee said, no road"
        let waits = before.clone().last().is_some_and(|last| self.tag(last).is_finite()) && !is_last;
        // "It rained, Lee said, adding that …", unlike "On Monday, Lee praised Roe, saying that …"
        let is_aside = !is_last && (self.tag(behind.start) == Tag::Gerund || is_comment(self.found, behind.clone()));
        let is_told = waits || is_answer || if is_last || is_aside { tells(&before) } else { tells(&behind) };
        // Somebody else's words would hold it: "He said that the law, critics say, is late."
        let is_it = |clause: &Clause| {
            let subject = clause.subject.map(|subject| self.found.mentions[subject].head as usize);
            subject.is_some_and(|head| self.found.text.is_word(head, "it"))
        };
        let starts = |clause: &&Clause| clause.strength > 1 && !is_it(clause);
        let is_inside =
            self.found.clauses_from(before.start).iter().take_while(|c| c.cue.start < before.end).any(|c| starts(&c));
        if before.is_empty() || !is_told || is_inside && !is_heard {
            return None;
        }
        // "However, the mayor says, it is late": nothing is told before. Other adverbs are told in three of four.
        let is_conjunction = |at: usize| self.tag(at) == Tag::Conjunction;
        let is_told = link_comma(self.found, before.start) != Some(before.end) && !before.clone().all(is_conjunction);
        Some(match () {
            _ if is_last || is_aside => vec![before],
            _ if is_told => vec![before, behind],
            _ => vec![behind],
        })
    }
}
