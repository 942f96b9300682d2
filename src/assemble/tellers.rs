//! Who tells a claim, where the model has found nobody or the wrong one.

use super::contents::is_more;
use super::modelled::Draft;
use super::{extent, grammar, quoted, sources, Found};
use crate::claims::Claimed;
use crate::cues::{takes_hearer, Clause};
use crate::lexicon::is;
use crate::lexicon::verbs::Verb;
use crate::limits;
use crate::mentions::{Form, Nature};
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// The source that the model has given, or that of the grammar where this is certain.
pub(super) fn source(found: &Found<'_>, claimed: &Claimed, clause: Option<&Clause>) -> Vec<Range<usize>> {
    let cue = &claimed.cue;
    let mut source = claimed.source.clone();
    // The grammar is certain of a passive ("Lee was told by Roe", "It was said"), and better than nothing.
    let content = || claimed.content.iter().filter(|piece| is_more(found, piece));
    let outside = |m: usize| !content().any(|c| c.contains(&(found.mentions[m].start as usize)));
    // A verb before its subject, behind a quotation or at the head of its sentence: "“We wait,” quipped treasurer Ann Lee",
    // "Said one fan: “We will wait.”"
    let follows = |at: usize| found.depth(at.saturating_sub(1)) > 0 || found.text.begins_sentence(at);
    let is_led = |c: &Clause| c.inverted && c.strength > 0 && follows(c.cue.start);
    let is_sure = |c: &&Clause| c.passive || source.is_empty() && (c.subject.is_some_and(outside) || is_led(c));
    if let Some(clause) = clause.filter(is_sure) {
        source = found.subject(clause).into_iter().collect();
    }
    if let Some(speaker) = quoted_speaker(found, cue, &claimed.content).or_else(|| quoted::teller(found, cue)) {
        source = vec![speaker];
    }
    if source.is_empty() && clause.is_none_or(|clause| !clause.passive) {
        source.extend(clause.and_then(|_| lost(found, claimed)).or_else(|| actor(found, claimed)));
    }
    // "*“Run,”* said Ada."
    let is_word = |piece: &Range<usize>| piece.clone().any(|at| found.text.is_wordlike(at));
    source.retain(|piece| is_word(piece) && !sources::is_preposition(found, piece));
    source.iter_mut().for_each(|piece| {
        sources::complete_name(found, piece);
        sources::trim_source(found, piece);
    });
    // "CHICAGO — Teachers left, accusing the city"
    let start = grammar::behind_dateline(found, cue.start);
    let is_dateline = |piece: &Range<usize>| piece.end <= start && start < cue.start;
    if source.iter().any(|piece| sources::is_time(found, piece) || is_dateline(piece)) {
        let bare = || (found.tag(start) == Tag::Plural).then_some(start..start + 1);
        return sources::main_subject(found, cue.start).or_else(bare).into_iter().collect();
    }
    source
}

/// ***Lee** came late, and spoke of the plan*, ***Lee**, who came late, called it late*: who acts in the sentence of an active
/// verb says what it reports, where nobody stands beside it.
fn actor(found: &Found<'_>, claimed: &Claimed) -> Option<Range<usize>> {
    const SEEMS: [u32; 8] = hashes("seems seemed appears appeared sounds sounded looks looked");
    let verb = claimed.cue.start;
    let text = found.text;
    let is_active = found.tag(verb).is_finite()
        && !found.words.get(verb).entry.any(is::AUXILIARY)
        && !is_among(&SEEMS, text.hash(verb))
        && found.depth(verb) == 0;
    let is_told = claimed.content.iter().all(|piece| piece.start > verb);
    let sentence = grammar::sentence(found, verb).filter(|_| is_active && is_told)?;
    let last = grammar::last_before_verb(found, sentence.start..verb)?;
    let goes_on = text.is_comma(last) || found.tag(last) == Tag::Conjunction || text.is_small(last, "then");
    if goes_on {
        sources::main_subject(found, verb)
    } else {
        grammar::subject_before_verb(found, &sentence, verb)
    }
}

/// ***His employer, Acme,** had argued that it was late*: the subject that the model takes for a part of the content, where
/// nothing but it stands before the verb.
fn lost(found: &Found<'_>, claimed: &Claimed) -> Option<Range<usize>> {
    let cue = &claimed.cue;
    let is_behind = |piece: &Range<usize>| piece.start >= cue.end;
    let is_front = |piece: &&Range<usize>| grammar::reaches_verb(found, piece.end..cue.start);
    let front = claimed.content.iter().filter(|piece| piece.end <= cue.start).find(is_front).cloned();
    let subject = front?;
    // "Acme, which makes rope, had argued that it was late"
    let is_relative = |at: usize| found.text.is_comma(at) && found.tag(at + 1) == Tag::Wh;
    let plain_end = subject.clone().find(|&at| is_relative(at)).unwrap_or(subject.end);
    let is_plain = !(subject.start..plain_end).any(|at| found.tag(at).is_finite())
        && !subject.clone().any(|at| found.depth(at) > 0);
    // The tagger takes some for nouns: *cautions*.
    let acts = cue.clone().any(|at| found.tag(at).is_finite() || found.tag(at).is_noun());
    (is_plain && acts && claimed.content.iter().any(is_behind)).then_some(subject)
}

/// *“…,” the paper quoted **Lee** as saying*
fn quoted_speaker(found: &Found<'_>, cue: &Range<usize>, content: &[Range<usize>]) -> Option<Range<usize>> {
    content.first().filter(|content| content.end <= cue.start)?;
    let clause = found.clause(&(cue.start..cue.start + 1)).filter(|clause| clause.lemma == "quote")?;
    let speaker = found.subject(clause)?;
    (speaker.start >= clause.cue.end).then_some(speaker)
}

/// Whether the source is who is told or asked: *She laughed **when told** that it was late*, ***Asked whether she would run**,
/// Lee said*.
pub(super) fn is_told(found: &Found<'_>, claimed: &Claimed, clause: Option<&Clause>, draft: &Draft) -> bool {
    let cue = &claimed.cue;
    let is_told = clause.is_some_and(|c| matches!(c.lemma, "tell" | "ask" | "inform" | "remind"));
    let is_behind =
        |piece: &Range<usize>| claimed.content.iter().any(|told| cue.end <= told.start && told.end <= piece.start);
    // "Driver was asleep, court told"
    let ends = found.text.begins_paragraph(cue.end) || found.text.is_kind(cue.end, Kind::Stop);
    let is_heard = ends && clause.is_some_and(|clause| clause.passive && clause.lemma == "tell");
    let is_asked = found.text.begins_sentence(cue.start) && draft.source.iter().all(is_behind);
    let is_led = || cue.start > 0 && matches!(found.text.word(cue.start - 1), "when" | "once" | "if");
    is_told && (is_asked || is_heard || is_led()) || is_put_to(found, claimed)
}

/// *Lee, **asked whether it was late**, said no*: who stands before the question is asked it.
fn is_put_to(found: &Found<'_>, claimed: &Claimed) -> bool {
    const PUT: [u32; 3] = hashes("asked questioned pressed");
    let (text, cue, [told]) = (found.text, &claimed.cue, claimed.content.as_slice()) else { return false };
    let opens = cue.start.checked_sub(1).is_some_and(|comma| text.is_comma(comma)) && cue.end <= told.start;
    let goes_on = || text.is_comma(told.end) && found.tag(told.end + 1).is_finite();
    PUT.contains(&text.hash(cue.start)) && opens && goes_on()
}

/// *Schools closed, **a group** said, blaming cuts*: who has said it blames them, alone; *Crowds cheered, with **a man** calling
/// it late*: so does who stands behind the *with*.
pub(super) fn keep_who_said(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let is_gerund = found.tag(cue.start) == Tag::Gerund;
    if let Some(own) = source.iter().rfind(|piece| is_gerund && found.text.is_word_before(piece.start, "with")).cloned()
    {
        source.retain(|piece| *piece == own);
    }
    let is_joined = is_gerund && cue.start > 0 && found.text.is_comma(cue.start - 1);
    let Some(last) = source.last().filter(|last| is_joined && last.end <= cue.start).cloned() else { return };
    let said = found.clauses_from(last.end).first().filter(|clause| clause.strength > 1 && clause.cue.end <= cue.start);
    if said.and_then(|clause| found.subject(clause)).is_some_and(|subject| subject.end == last.end) {
        source.retain(|piece| *piece == last);
    }
}

/// *a report suggesting that…*, *a letter that said…*: a document directly before the participle or relative clause says
/// it, whoever else acts in the sentence. The document and the cue without it.
pub(super) fn speaking_document(found: &Found<'_>, cue: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let text = found.text;
    let is_that = |at: usize| matches!(text.word(at), "that" | "which");
    let is_relative = |at: usize| found.tag(at).is_finite() && is_that(at - 1);
    let verb = cue.clone().find(|&at| found.tag(at) == Tag::Gerund || at > 0 && is_relative(at))?;
    let end = verb - usize::from(found.tag(verb) != Tag::Gerund);
    let mention = found.mention_before(end)?;
    let speaks = mention.nature == Nature::Document;
    // "issued a statement saying": who does so says it.
    let is_issued = (mention.start as usize).checked_sub(1).is_some_and(|before| {
        let issues = before.saturating_sub(1)..before + 1;
        issues.into_iter().any(|at| is_among(&ISSUES, text.hash(at)))
    });
    (speaks && !is_issued).then(|| (mention.tokens(), verb..cue.end))
}

/// *Emails seen by the Gazette **show** that he knew*: the model takes *seen by* for what reports, and the verb for a part of
/// what is told.
pub(super) fn seen_document(found: &Found<'_>, draft: &mut Draft) {
    const AGENT: usize = 8;
    let Draft { source, cue, content } = draft;
    let ([document], [told]) = (source.as_mut_slice(), content.as_mut_slice()) else { return };
    let is_seen = found.text.is_small(cue.end - 1, "by") && document.end == cue.start && told.start == cue.end;
    let mut agent = (told.start..told.end.min(told.start + AGENT)).take_while(|&at| found.tag(at) != Tag::Mark);
    let Some(verb) = agent.find(|&at| found.tag(at).is_finite()).filter(|_| is_seen) else { return };
    if verb > told.start && verb + 1 < told.end && is_document(found, document.end - 1) {
        document.end = verb;
        *cue = verb..verb + 1;
        told.start = verb + 1;
    }
}

/// A noun for one document or for several.
pub(super) fn is_document(found: &Found<'_>, noun: usize) -> bool {
    const SEVERAL: [u32; 14] = hashes(
        "documents records files papers messages letters memos minutes transcripts reports accounts notes recordings posts",
    );
    found.words.get(noun).entry.any(is::DOCUMENT) || is_among(&SEVERAL, found.text.hash(noun))
}

/// What somebody does with a document of one's own.
const ISSUES: [u32; 8] = hashes("issued released published posted sent wrote out made");

/// *The mayor **let it be known** that she would go*: the model takes the *it* for who tells.
pub(super) fn made_known(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let known = cue.end - 1;
    let is_known = matches!(text.word(known), "known" | "understood");
    let Some(lets) = known.checked_sub(3).filter(|&at| is_known && text.is_word(at, "let")) else { return };
    let is_told = content.iter().any(|piece| piece.start > known);
    if is_told && text.is_word(lets + 1, "it") && text.is_word(lets + 2, "be") {
        *cue = lets..known + 1;
        *source = sources::main_subject(found, lets).into_iter().collect();
        content.retain(|piece| piece.start > known);
    }
}

/// *Asked on Monday, **Roe denied** taking it*, *When he was asked about it **he denied** it*: the verb that reports is
/// another one than the model has taken, and its subject says it.
pub(super) fn answered(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let [told] = content.as_slice() else { return };
    let opens = text.word(cue.start) == "Asked" && text.begins_sentence(cue.start);
    let next = found.clauses_from(told.start + 1).first();
    let verb = next.filter(|verb| verb.cue.end < told.end && !verb.passive && verb.strength > 0);
    let Some((verb, subject)) = verb.and_then(|verb| Some((verb, found.subject(verb)?))) else { return };
    let is_asked = || found.clause(cue).is_some_and(|c| c.passive && c.lemma == "ask") && verb.strength > 1;
    if source.is_empty() && (opens && subject.start == told.start || subject.start > told.start && is_asked()) {
        *cue = verb.cue.clone();
        let answer = verb.cue.end..told.end;
        *content = vec![answer];
        source.push(subject);
    }
}

/// *“Go,” says **striker's mother***: in a headline, the bare phrase behind the verb is who speaks.
pub(super) fn speaker_behind(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let [quoted, phrase] = content.as_slice() else { return };
    let is_spoken = found.depth(quoted.start) > 0 && quoted.end <= cue.start && found.depth(phrase.start) == 0;
    let is_bare = phrase.start == cue.end
        && found.tag(phrase.end - 1).is_noun()
        && phrase.clone().all(|at| !found.tag(at).is_verb() && found.tag(at) != Tag::Mark);
    let is_somebody = phrase.clone().any(|at| grammar::is_people(found, at));
    if source.is_empty() && is_spoken && is_bare && is_somebody {
        source.extend(content.pop());
    }
}

/// *The plan, says **the mayor**, “changes everything”*: who says it stands behind the verb, and what opens the sentence is
/// told.
pub(super) fn speaker_amid(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let is_plain = |verb: Verb| verb.strength > 1 && !takes_hearer(verb.lemma);
    let is_verb = cue.len() == 1 && found.tag(cue.start).is_finite();
    if !is_verb || !found.words.get(cue.start).verb.is_some_and(is_plain) {
        return;
    }
    let Some(opening) = source.first().map(|first| first.start..cue.start.saturating_sub(1)) else { return };
    let is_subject = !opening.is_empty() && text.is_comma(opening.end) && !grammar::tells(found, opening.clone());
    let mut behind = cue.end..cue.end + limits::APPOSITION_TOKENS;
    let comma = behind.find(|&at| text.is_comma(at)).filter(|&comma| text.is_kind(comma + 1, Kind::DoubleMark));
    let (Some(comma), Some(told)) = (comma, content.last()) else { return };
    let speaker = cue.end..comma;
    let is_somebody = grammar::head(found, &speaker).is_some_and(|at| grammar::is_people(found, at));
    let is_named = found.mention_at(cue.end).is_some_and(|m| m.end as usize == comma);
    let begins = is_subject && text.begins_sentence(opening.start);
    if begins && told.end > comma + 1 && (is_somebody || is_named) {
        *content = vec![opening, comma + 1..told.end];
        *source = vec![speaker];
    }
}

/// *The talks failed, said **a banker who knows the firm***, *The talks failed, **a banker who knows the firm** said*: with all
/// that tells who it is, where the model loses its way in there. *The road is shut, notes **guide Ann Lee***: or takes who
/// says it for what is said.
pub(super) fn speaker_last(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let Some(sentence) = grammar::sentence(found, cue.start) else { return };
    let stop = grammar::before_stop(found, sentence.end);
    let reports = |verb: Verb| verb.strength > 0 && !takes_hearer(verb.lemma);
    let is_lost = source.is_empty() && cue.end < stop && found.words.get(cue.start).verb.is_some_and(reports);
    let is_said = || matches!(text.word(cue.start), "said" | "says");
    let speaks = cue.len() == 1 && found.depth(cue.start) == 0 && (is_lost || is_said());
    // Behind the last comma before the verb, or before whoever stands before it.
    let comma = if cue.end == stop {
        (sentence.start..cue.start).rev().find(|&at| text.is_comma(at))
    } else {
        cue.start.checked_sub(1)
    };
    let Some(comma) = comma.filter(|&comma| speaks && text.is_comma(comma) && comma > sentence.start) else { return };
    let phrase = if cue.end == stop { comma + 1..cue.start } else { cue.end..stop };
    let mention = found.mention_at(phrase.start);
    // The job before a name may be none of it.
    let named = found.mention_before(phrase.end).filter(|who| is_lost && who.form != Form::Pronoun);
    let is_job = |at: usize| found.tag(at).is_noun() && !text.is_capital(at);
    let is_whole =
        named.is_some_and(|who| phrase.start <= who.start as usize && (phrase.start..who.start as usize).all(is_job));
    let who = mention.filter(|who| who.form == Form::Description).map_or(phrase.end, |who| who.end as usize);
    let is_who =
        who < phrase.end && text.is_word(who, "who") && extent::main_verb(found, &(who..phrase.end), false).is_none();
    let told = grammar::behind_dateline(found, cue.start)..comma;
    let is_plain = |at: usize| found.depth(at) == 0;
    let is_told =
        !grammar::opens_clause(found, told.start) && grammar::tells(found, told.clone()) && told.clone().all(is_plain);
    if (is_who || is_whole) && is_told && !phrase.clone().any(|at| text.is_comma(at)) {
        *content = vec![told];
        *source = vec![phrase];
    }
}

/// *The boy drew praise from **his coach, Ann Lee**: “He is quick.”*: what comes from somebody is said by whoever stands before
/// the colon.
pub(super) fn giver(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let mut told = content.iter().cloned().flatten();
    let Some(quoted) = told.find(|&at| found.depth(at) > 0).filter(|&at| at > cue.start) else { return };
    let colon = quoted - 1;
    // "Lee said the boats were on the way from Norby: “Hold tight.”"
    let says = found.clause(cue).is_some_and(|clause| clause.strength > 1);
    if says || !text.is_kind(colon, Kind::Colon) {
        return;
    }
    let named = found.mention_before(colon).filter(|m| m.form == Form::Name && m.nature.may_be_person());
    let Some(name) = named else { return };
    let comma = (name.start as usize).checked_sub(1).filter(|&at| text.is_comma(at));
    let role = comma.and_then(|comma| found.mentions.ending_at(comma)).map(|role| found.phrase(role));
    let who = role.map_or(name.start as usize, |role| role.start)..colon;
    let lead = who.start.saturating_sub(1);
    let is_known = matches!(source.as_slice(), [known] if known.end == colon);
    if !is_known && matches!(text.word(lead), "from" | "by") {
        *cue = cue.start.min(lead)..lead + 1;
        *source = vec![who];
        content.retain(|piece| piece.end > quoted);
        content[0].start = content[0].start.max(quoted);
    }
}

/// *was described as “under review” by **the Dispatch***, *was rejected by **60 percent of voters***, *was told by **party
/// leaders** that it was late*: who does it stands behind what is told, or behind the verb.
pub(super) fn agent_behind(found: &Found<'_>, clause: Option<&Clause>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let is_done = clause.is_some_and(|clause| clause.passive && clause.subject.is_none());
    let Some(told) = content.last_mut().filter(|_| is_done && source.is_empty()) else { return };
    // The model may take him for the end of it.
    let behind_marks = grammar::marks_end(found, told).unwrap_or(told.end);
    let mut agents = [told.end, behind_marks, cue.end].into_iter().filter_map(|by| Some((by, by_whom(found, by)?)));
    if let Some((by, agent)) = agents.find(|(by, agent)| *by > told.start && agent.end >= told.end) {
        told.end = told.end.min(by);
        source.push(agent);
    } else if let Some(agent) = by_whom(found, cue.end).filter(|agent| agent.end == told.start) {
        source.push(agent);
    }
}

/// Who stands behind a *by*: ***the Dispatch***, ***60 percent of voters***.
pub(super) fn by_whom(found: &Found<'_>, by: usize) -> Option<Range<usize>> {
    const WORDS: usize = 8;
    let text = found.text;
    let start = by + 1;
    if !text.is_word(by, "by") {
        return None;
    }
    if let Some(agent) = found.mention_at(start) {
        return (agent.nature != Nature::Place || agent.form == Form::Name).then(|| agent.tokens());
    }
    let is_part = |&at: &usize| grammar::opens_phrase(found.tag(at)) || text.is_small(at, "of");
    let end = (start..start + WORDS).take_while(is_part).last()? + 1;
    (found.tag(end - 1) == Tag::Plural).then_some(start..end)
}

/// *Lee was quoted by the paper as saying **it was late***: he says it, and nothing before the *saying* is said.
pub(super) fn quoted_by(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let Some(quoted) = quoted::as_saying(found, cue).filter(|quoted| quoted.who.end <= quoted.verb) else { return };
    let sentence = text.sentence_around(quoted.verb);
    let end = content.iter().map(|piece| piece.end).filter(|&end| end <= sentence.end).max().unwrap_or(0);
    content.retain(|piece| piece.end <= quoted.who.start || piece.start >= sentence.end);
    let is_behind = content.first().is_none_or(|piece| piece.end > quoted.who.start);
    if is_behind && quoted.said < end {
        content.insert(0, quoted.said..end);
    }
    if content.is_empty() {
        let before = found.passage_before(quoted.who.start).map(|passage| passage.outer.clone());
        content.push(before.unwrap_or_else(|| quoted.who.clone()));
    }
    *source = vec![quoted.who];
}
