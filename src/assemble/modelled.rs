//! What the claim model found, as a report: with the source, cue and content that grammar knows better.
//!
//! The order matters. The source comes first, for it tells where the cue begins (*Jan **Holt** criticised*); then what
//! both take of each other; then the content, whose clause begins behind the cue and may have lost its subject to the
//! source. Who is quoted by another comes last, and overrules all.

use super::refusals::refuses;
use super::reports::Report;
use super::{circumstances, exchange, extent, grammar, quoted, sources, Found};
use crate::claims::Claimed;
use crate::cues::{takes_hearer, Clause};
use crate::lexicon::is;
use crate::lexicon::verbs::Verb;
use crate::limits;
use crate::mentions::{begun_before, ending_at, Form, Nature};
use crate::tags::Tag;
use crate::text::{hashes, lists, Kind};
use std::ops::Range;

/// The report of what the model found, unless grammar shows that nothing is reported.
pub(super) fn report(found: &Found<'_>, claimed: &Claimed) -> Option<Report> {
    if refuses(found, claimed) {
        return None;
    }
    let clause = found.clause(&claimed.cue);
    let (mut source, mut cue) = source_and_cue(found, claimed, clause);
    let mut content = told(found, claimed, &cue, &mut source);
    leave_main_clause(found, &source, &cue, &mut content);
    made_known(found, &mut cue, &mut source, &mut content);
    answered(found, &mut cue, &mut source, &mut content);
    speaker_behind(found, &cue, &mut source, &mut content);
    speaker_amid(found, &cue, &mut source, &mut content);
    join_waiting(found, &cue, &source, &mut content);
    let hearer = clause.and_then(|clause| clause.hearer);
    if let Some(clause) = clause {
        sources::mend_according(found, clause, &mut source, &mut content);
        announced(found, clause, &source, &mut content);
        match hearer {
            Some(hearer) if clause.passive => exchange::trim_hearer_of_passive(found, hearer, &mut content),
            Some(hearer) => exchange::skip_hearer(found, clause, hearer, &mut content),
            None => exchange::add_patient(found, clause, &cue, &source, &mut content),
        }
    }
    agent_behind(found, clause, &cue, &mut source, &mut content);
    described_as(found, clause, &mut content);
    exchange::give_actor(found, clause, &cue, &mut source, &mut content);
    circumstances::trim(found, &cue, &mut content);
    content.iter_mut().for_each(|piece| end_with_marks(found, piece));
    leave_answer(found, &source, &cue, &mut content);
    quoted_by(found, &cue, &mut source, &mut content);
    leave_source(found, &source, &mut content);
    // "Here is what we read."
    let is_bare = matches!(content.as_slice(), [one] if one.len() == 1 && found.text.is_word(one.start, "what"));
    if is_bare && clause.is_some_and(|clause| clause.lemma == "read") {
        return None;
    }
    Some(Report { hearer, ..Report::of_claim(source, Some(cue), content, claimed.confidence) })
}

/// *The mill is shut, **\*\*Ida** Brandt\*\* said*: what the source has taken of the content, with its signs, is the source's.
fn leave_source(found: &Found<'_>, source: &[Range<usize>], content: &mut [Range<usize>]) {
    let is_sign = |at: usize| matches!(found.text.word(at), "*" | "_" | ",");
    for piece in content.iter_mut() {
        let is_marked = |s: &&Range<usize>| s.start > 0 && matches!(found.text.word(s.start - 1), "*" | "_");
        let takes = |s: &&Range<usize>| piece.start < s.start && s.start < piece.end && piece.end <= s.end;
        let Some(source) = source.iter().find(|s| is_marked(s) && takes(s)) else { continue };
        piece.end = (piece.start + 1..=source.start).rev().find(|&end| !is_sign(end - 1)).unwrap_or(source.start);
    }
}

/// *It was quiet, **although police said** stones were thrown*: who speaks in a clause that goes with another says that one
/// alone.
fn leave_main_clause(found: &Found<'_>, source: &[Range<usize>], cue: &Range<usize>, content: &mut Vec<Range<usize>>) {
    const GOES_WITH: [u32; 7] = hashes("after although though because when while since");
    let ([source], [main, own]) = (source, content.as_slice()) else { return };
    let opener = source.start.checked_sub(1).filter(|&at| GOES_WITH.contains(&found.text.hash(at)));
    let is_main = |opener: usize| main.end <= opener && opener - main.end <= 1;
    if own.start >= cue.end && source.end <= cue.start && opener.is_some_and(is_main) && found.depth(main.start) == 0 {
        content.remove(0);
    }
}

/// *“It is late.” **Her boss**, Ann Lee, left*: what the next sentence begins with is nothing said, nor is that *“It is late.”
/// **Her boss called her “tired.”***
fn end_with_marks(found: &Found<'_>, piece: &mut Range<usize>) {
    let is_next = |at: &usize| found.text.begins_sentence(*at) && found.depth(*at) == 0 && found.depth(*at - 1) > 0;
    if let Some(next) = piece.clone().skip(1).filter(is_next).find(|&at| reports_itself(found, at..piece.end)) {
        piece.end = next;
    }
    let Some(end) = grammar::marks_end(found, piece).filter(|&end| end < piece.end) else { return };
    let tail = end..piece.end;
    let goes_on = piece.end + 1 < found.text.sentence_around(end).end;
    if found.text.begins_sentence(end) && goes_on && !tail.clone().any(|at| found.tag(at).is_finite()) {
        piece.end = end;
    }
}

/// Whether a sentence tells who says what stands in its marks.
fn reports_itself(found: &Found<'_>, within: Range<usize>) -> bool {
    let sentence = found.text.sentence_around(within.start);
    let from = found.clauses.partition_point(|clause| clause.cue.start < within.start);
    let inside = found.clauses[from..].iter().take_while(|clause| clause.cue.end < within.end.min(sentence.end));
    let says = |clause: &Clause| {
        let is_own = found.subject(clause).is_some_and(|subject| subject.start >= sentence.start);
        is_own && !clause.inverted && clause.strength > 0 && found.depth(clause.cue.start) == 0
    };
    inside.into_iter().any(|clause| says(clause) && (clause.cue.end..within.end).any(|at| found.depth(at) > 0))
}

/// *I ask if she regrets it. **“I was cold.”*** Who tells of an interview does not give the answers.
fn leave_answer(found: &Found<'_>, source: &[Range<usize>], cue: &Range<usize>, content: &mut Vec<Range<usize>>) {
    const ASKS: &str = "ask tell suggest wonder mention say";
    let text = found.text;
    let is_i = matches!(source, [one] if matches!(text.word(one.start), "I" | "we" | "We"));
    let asks = found.clause(cue).is_some_and(|clause| lists(ASKS, clause.lemma) && !clause.inverted);
    let answer = |at: &usize| found.passage_at(*at).is_some() && text.begins_sentence(*at) && *at > cue.end + 1;
    if !is_i || !asks || content.first().is_none_or(|told| told.start < cue.end || found.depth(told.start) > 0) {
        return;
    }
    let Some(answer) = content.iter().cloned().flatten().find(answer) else { return };
    content.retain(|piece| piece.start < answer);
    content.iter_mut().for_each(|piece| piece.end = piece.end.min(answer));
    if let Some(last) = content.last_mut() {
        last.end = grammar::before_stop(found, last.end);
    }
}

/// *The mayor **let it be known** that she would go*: the model takes the *it* for who tells.
fn made_known(
    found: &Found<'_>,
    cue: &mut Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
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

/// The source and the cue of what the model found, and what each takes of the other.
fn source_and_cue(found: &Found<'_>, claimed: &Claimed, clause: Option<&Clause>) -> (Vec<Range<usize>>, Range<usize>) {
    let mut cue = claimed.cue.clone();
    let mut source = source(found, claimed, clause);
    // "She laughed when told that it was late": who hears it.
    let is_told = clause.is_some_and(|c| matches!(c.lemma, "tell" | "ask" | "inform" | "remind"));
    // "Asked whether she would run, Lee said": who was asked.
    let is_behind =
        |piece: &Range<usize>| claimed.content.iter().any(|told| cue.end <= told.start && told.end <= piece.start);
    let is_asked = found.text.begins_sentence(cue.start) && source.iter().all(is_behind);
    let is_led = || cue.start > 0 && matches!(found.text.word(cue.start - 1), "when" | "once" | "if");
    if is_told && (is_asked || is_led()) || is_put_to(found, claimed) {
        source.clear();
    }
    if let Some(clause) = clause {
        sources::mend_complement(found, clause, &mut source);
        sources::mend_source(found, clause, &mut source, &mut cue);
    }
    sources::mend_relative(found, &mut source, &mut cue);
    sources::mend_dashed(found, &mut source, &cue);
    sources::mend_cue(found, &mut source, &mut cue);
    sources::give_subject(found, &mut source, &mut cue);
    sources::give_modal(found, &mut source, &mut cue);
    sources::give_nouns(found, &mut source, &mut cue);
    sources::give_day(found, &mut source, &cue);
    if let Some(hearer) = clause.and_then(|clause| clause.hearer) {
        sources::trim_hearer(found, hearer, &mut source);
        exchange::trim_cue(found, hearer, &mut cue);
    }
    source.iter_mut().for_each(|piece| sources::extend_list(found, piece));
    sources::join_apposition(found, &mut source);
    keep_who_said(found, &cue, &mut source);
    match speaking_document(found, &cue) {
        Some((document, verb)) => (vec![document], verb),
        None => (source, cue),
    }
}

/// *Schools closed, **a group** said, blaming cuts*: who has said it blames them, alone.
fn keep_who_said(found: &Found<'_>, cue: &Range<usize>, source: &mut Vec<Range<usize>>) {
    let is_joined = found.tag(cue.start) == Tag::Gerund && cue.start > 0 && found.text.is_comma(cue.start - 1);
    let Some(last) = source.last().filter(|last| is_joined && last.end <= cue.start).cloned() else { return };
    let said = &found.clauses[found.clauses.partition_point(|clause| clause.cue.start < last.end)..];
    let said = said.first().filter(|clause| clause.strength > 1 && clause.cue.end <= cue.start);
    if said.and_then(|clause| found.subject(clause)).is_some_and(|subject| subject.end == last.end) {
        source.retain(|piece| *piece == last);
    }
}

/// *Lee, **asked whether it was late**, said no*: who stands before the question is asked it.
fn is_put_to(found: &Found<'_>, claimed: &Claimed) -> bool {
    const PUT: [u32; 3] = hashes("asked questioned pressed");
    let (text, cue, [told]) = (found.text, &claimed.cue, claimed.content.as_slice()) else { return false };
    let opens = cue.start.checked_sub(1).is_some_and(|comma| text.is_comma(comma)) && cue.end <= told.start;
    let goes_on = || text.is_comma(told.end) && found.tag(told.end + 1).is_finite();
    PUT.contains(&text.hash(cue.start)) && opens && goes_on()
}

/// The content of what the model found, without what is its source's, as far as its clause goes.
fn told(found: &Found<'_>, claimed: &Claimed, cue: &Range<usize>, source: &mut Vec<Range<usize>>) -> Vec<Range<usize>> {
    // Of a name that the model parts, the source is all.
    let is_source = |piece: &&Range<usize>| source.iter().any(|s| s.start <= piece.start && piece.end <= s.end);
    let told = claimed.content.iter().filter(|piece| is_more(found, piece) && !is_source(piece));
    let mut content: Vec<_> = told.cloned().collect();
    if content.is_empty() {
        content = claimed.content.clone();
    }
    if content.len() > 1 {
        content.retain(|piece| !is_led_by_another(found, cue, piece) && !is_hearer(found, cue, piece));
        leave_others(found, cue, source, &mut content);
    }
    fill_gap(found, cue, &mut content);
    join_subject(found, &mut content);
    // "“We wait,” quipped treasurer Ann Lee, “and see.”"
    for piece in &mut content {
        let within = source.iter().find(|s| s.start == piece.start && s.end < piece.end).map_or(piece.start, |s| s.end);
        let pauses = found.text.is_comma(within) || found.text.is_kind(within, Kind::Colon);
        let start = within + usize::from(within > piece.start && pauses);
        if start < piece.end {
            piece.start = start;
        }
    }
    match extent::fronted(found, cue) {
        Some((told, subject)) => {
            if source.is_empty() {
                source.push(subject);
            }
            vec![told]
        }
        None => {
            extent::mend(found, cue, source, &mut content);
            content
        }
    }
}

/// *After Lee criticised her husband, **Roe shot back,** “No.”*: whether a quotation behind a cue has a verb of its own before
/// it, with a subject of its own.
fn is_led_by_another(found: &Found<'_>, cue: &Range<usize>, piece: &Range<usize>) -> bool {
    const WORDS: usize = 3;
    let Some(last) = piece.start.checked_sub(1) else { return false };
    let text = found.text;
    // "Lee said on Tuesday, a step that Roe in Hull called “mad”"
    let calls = found.words.get(last).verb.is_some_and(|verb| verb.strength > 0) && found.depth(piece.start) > 0;
    if calls && last > cue.end {
        let goes_on = |at: &usize| !text.is_comma(*at) && !found.tag(*at).is_finite();
        let mut clause = (cue.end..last).rev().take_while(goes_on);
        return clause.any(|at| matches!(text.word(at), "that" | "which"));
    }
    if !text.is_comma(last) {
        return false;
    }
    let mut before = (cue.end..last).rev().take(WORDS);
    let verb = before.find(|&at| found.tag(at).is_finite()).filter(|_| found.depth(piece.start) > 0);
    verb.is_some_and(|verb| extent::subject_before_verb(found, &(cue.end..verb), verb).is_some())
}

/// *“It’s late,” said Lee. “We go.” **Roe left.** “Who needs it?”*, *“No,” Lee said, and **Roe broke in.** “Yes.”*: where
/// somebody else acts between two quotations of a claim, the second is not hers. *Lee confirmed **to the paper***: nor is
/// who hears it told.
fn leave_others(found: &Found<'_>, cue: &Range<usize>, source: &[Range<usize>], content: &mut Vec<Range<usize>>) {
    let Found { text, mentions, tags, .. } = found;
    let is_behind = content.iter().any(|piece| piece.end <= cue.start)
        && found.clause(cue).is_some_and(|clause| clause.strength > 0 && !clause.passive);
    let is_told = |piece: &Range<usize>| {
        let is_to = piece.start == cue.end && text.is_word(cue.end - 1, "to");
        is_behind && is_to && !grammar::tells(found, piece.clone())
    };
    content.retain(|piece| !is_told(piece));
    let is_other = |at: usize| {
        let mention = &mentions[at];
        let is_source = source.iter().any(|source| source.contains(&(mention.start as usize)));
        let acts = tags.get(mention.end as usize).is_some_and(|tag| *tag == Tag::Past);
        mention.subject && !is_source && mention.form != Form::Pronoun && (acts || text.is_comma(mention.end as usize))
    };
    let acts_between = |between: Range<usize>| {
        let (first, last) = (begun_before(mentions, between.start), begun_before(mentions, between.end));
        let begins = text.begins_sentence(between.start) || between.clone().any(|at| text.is_word(at, "and"));
        let is_over = text.begins_sentence(between.end) && !between.contains(&cue.start);
        let is_over =
            is_over || between.contains(&cue.start) && first < last && mentions[last - 1].start as usize > cue.end;
        begins && is_over && between.clone().all(|at| found.depth(at) == 0) && (first..last).any(is_other)
    };
    let cut = content.windows(2).position(|pair| {
        let are_quoted = found.depth(pair[0].start) > 0 && found.depth(pair[1].start) > 0;
        let end = grammar::marks_end(found, &pair[0]).unwrap_or(pair[0].end);
        are_quoted && end < pair[1].start && acts_between(end..pair[1].start)
    });
    if let Some(cut) = cut {
        content.truncate(cut + 1);
    }
}

/// *The vote, **which** Lee says **was rigged**, is over*: what is told of it, where the model has the pronoun alone.
fn fill_gap(found: &Found<'_>, cue: &Range<usize>, content: &mut Vec<Range<usize>>) {
    let [which] = content.as_slice() else { return };
    let is_gap = which.len() == 1 && which.end <= cue.start && found.tag(which.start) == Tag::Wh;
    if !is_gap || !found.tag(cue.end).is_finite() {
        return;
    }
    let Some(sentence) = grammar::sentence(found, cue.start) else { return };
    let ends = |&at: &usize| found.text.is_comma(at) || found.text.is_kind(at, Kind::Stop);
    if cue.end < sentence.end {
        content.push(cue.end..(cue.end..sentence.end).find(ends).unwrap_or(sentence.end));
    }
}

/// ***The hearing** was told that it was late*: the subject of a passive is told, and not what is told.
fn is_hearer(found: &Found<'_>, cue: &Range<usize>, piece: &Range<usize>) -> bool {
    let is_told = found.clause(cue).is_some_and(|clause| clause.passive && matches!(clause.lemma, "tell" | "inform"));
    let stands_before = piece.end <= cue.start && grammar::reaches_verb(found, piece.end..cue.start);
    is_told && stands_before && found.text.is_word(cue.end, "that")
}

/// *says **that Ann Lee, the mayor, “never lost a vote”***: one piece, though the model leaves out who its subject is.
fn join_subject(found: &Found<'_>, content: &mut Vec<Range<usize>>) {
    let [subject, told] = content.as_slice() else { return };
    let between = subject.end..told.start;
    let is_apposed = between.len() > 2
        && between.len() <= limits::ROLE_TOKENS
        && found.text.is_comma(between.start)
        && found.text.is_comma(between.end - 1)
        && !grammar::tells(found, between);
    let is_subject = found.text.word(subject.start) == "that" && !grammar::tells(found, subject.clone());
    if is_subject && is_apposed {
        let whole = subject.start..told.end;
        *content = vec![whole];
    }
}

/// Whether a piece of a content is more than the *it* of *It was said that…*, which holds the subject's place.
fn is_more(found: &Found<'_>, piece: &Range<usize>) -> bool {
    piece.len() > 1 || found.tag(piece.start) != Tag::Pronoun
}

/// The source that the model has given, or that of the grammar where this is certain.
fn source(found: &Found<'_>, claimed: &Claimed, clause: Option<&Clause>) -> Vec<Range<usize>> {
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
    if let Some(speaker) = quoted_speaker(found, cue, &claimed.content) {
        source = vec![speaker];
    }
    if let Some(author) = sources::cited(found, cue.start) {
        let is_cut = |piece: &Range<usize>| piece.start >= author.end;
        if source.iter().all(is_cut) {
            source = vec![author];
        }
    }
    if source.is_empty() && clause.is_none_or(|clause| !clause.passive) {
        source.extend(clause.and_then(|_| lost(found, claimed)).or_else(|| actor(found, claimed)));
    }
    // "*“Run,”* said Ada."
    let is_word = |piece: &Range<usize>| piece.clone().any(|at| found.text.is_wordlike(at));
    source.retain(|piece| is_word(piece) && !sources::is_wire(found, piece) && !sources::is_preposition(found, piece));
    source.iter_mut().for_each(|piece| {
        sources::complete_name(found, piece);
        sources::trim_source(found, piece);
    });
    if source.iter().any(|piece| sources::is_time(found, piece)) {
        return sources::main_subject(found, cue.start).into_iter().collect();
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
        && !SEEMS.contains(&text.hash(verb))
        && found.depth(verb) == 0;
    let is_told = claimed.content.iter().all(|piece| piece.start > verb);
    let sentence = grammar::sentence(found, verb).filter(|_| is_active && is_told)?;
    let last = grammar::last_before_verb(found, sentence.start..verb)?;
    let goes_on = text.is_comma(last) || found.tag(last) == Tag::Conjunction || text.word(last) == "then";
    if goes_on {
        sources::main_subject(found, verb)
    } else {
        extent::subject_before_verb(found, &sentence, verb)
    }
}

/// ***His employer, Acme,** had argued that it was late*: the subject that the model takes for a part of the content, or
/// passes over, where nothing but it stands before the verb.
fn lost(found: &Found<'_>, claimed: &Claimed) -> Option<Range<usize>> {
    let cue = &claimed.cue;
    let is_behind = |piece: &Range<usize>| piece.start >= cue.end;
    let is_front = |piece: &&Range<usize>| grammar::reaches_verb(found, piece.end..cue.start);
    let front = claimed.content.iter().filter(|piece| piece.end <= cue.start).find(is_front).cloned();
    let sentence = grammar::sentence(found, cue.start)?;
    let opens = || {
        let subject = sources::main_subject(found, cue.start)?;
        let end = grammar::last_before_verb(found, subject.end..cue.start)?;
        let is_apposed = found.text.is_comma(subject.end) && found.text.is_comma(end);
        (subject.start == sentence.start && is_apposed).then_some(subject.start..end)
    };
    let subject = front.or_else(opens)?;
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

/// *Lee was quoted by the paper as saying **it was late***: he says it, and nothing before the *saying* is said.
fn quoted_by(found: &Found<'_>, cue: &Range<usize>, source: &mut Vec<Range<usize>>, content: &mut Vec<Range<usize>>) {
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
        content.push(quoted.who.clone());
    }
    *source = vec![quoted.who];
}

/// *Asked on Monday, **Roe denied** taking it*, *When he was asked about it **he denied** it*: the verb that reports is
/// another one than the model has taken, and its subject says it.
fn answered(
    found: &Found<'_>,
    cue: &mut Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
    let text = found.text;
    let [told] = content.as_slice() else { return };
    let opens = text.word(cue.start) == "Asked" && text.begins_sentence(cue.start);
    let from = found.clauses.partition_point(|clause| clause.cue.start <= told.start);
    let verb = found.clauses.get(from).filter(|verb| verb.cue.end < told.end && !verb.passive && verb.strength > 0);
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
fn speaker_behind(
    found: &Found<'_>,
    cue: &Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
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
fn speaker_amid(
    found: &Found<'_>,
    cue: &Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut Vec<Range<usize>>,
) {
    let text = found.text;
    let is_plain = |verb: Verb| verb.strength > 1 && !takes_hearer(verb.lemma);
    let is_verb = cue.len() == 1 && found.tag(cue.start).is_finite();
    if !is_verb || !found.words.get(cue.start).verb.is_some_and(is_plain) || source.len() > 2 {
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

/// ***It was**, Lee said, “a stone”*, ***It thanked her**, Lee said, “for the cake”*: a clause that waits for what is said,
/// or that this goes on, is a part of it.
fn join_waiting(found: &Found<'_>, cue: &Range<usize>, source: &[Range<usize>], content: &mut Vec<Range<usize>>) {
    let text = found.text;
    let ([source], [told]) = (source, content.as_slice()) else { return };
    let Some(comma) = source.start.checked_sub(1).filter(|&comma| text.is_comma(comma)) else { return };
    let is_amid = source.end <= cue.start && text.is_comma(cue.end) && told.start == cue.end + 1;
    let sentence = text.sentence_around(comma).start;
    let is_open = || found.words.get(comma - 1).entry.any(is::AUXILIARY) || found.tag(comma - 1) == Tag::Conjunction;
    let goes_on = || found.tag(told.start + 1) == Tag::Preposition && !text.is_capital(told.start + 1);
    let waits = comma > sentence
        && found.depth(comma - 1) == 0
        && (is_open() || goes_on())
        && !grammar::opens_clause(found, sentence);
    if is_amid && waits && comma - sentence <= limits::CLAUSE_TOKENS {
        content.insert(0, sentence..comma);
    }
}

/// *was described as “under review” by **the Dispatch***, *was rejected by **60 percent of voters***: who does it stands
/// behind what is told, or behind the verb.
fn agent_behind(
    found: &Found<'_>,
    clause: Option<&Clause>,
    cue: &Range<usize>,
    source: &mut Vec<Range<usize>>,
    content: &mut [Range<usize>],
) {
    let is_done = clause.is_some_and(|clause| clause.passive && clause.subject.is_none());
    let Some(told) = content.last_mut().filter(|_| is_done && source.is_empty()) else { return };
    // The model may take him for the end of it.
    let behind_marks = grammar::marks_end(found, told).unwrap_or(told.end);
    let mut agents = [told.end, behind_marks, cue.end].into_iter().filter_map(|by| Some((by, by_whom(found, by)?)));
    if let Some((by, agent)) = agents.find(|(by, agent)| *by > told.start && agent.end >= told.end) {
        told.end = told.end.min(by);
        source.push(agent);
    }
}

/// Who stands behind a *by*: ***the Dispatch***, ***60 percent of voters***.
fn by_whom(found: &Found<'_>, by: usize) -> Option<Range<usize>> {
    const WORDS: usize = 8;
    let text = found.text;
    let start = by + 1;
    if !text.is_word(by, "by") {
        return None;
    }
    if let Some(agent) = found.mention_at(start) {
        return (agent.nature != Nature::Place).then(|| agent.tokens());
    }
    let is_part = |&at: &usize| grammar::opens_phrase(found.tag(at)) || text.word(at) == "of";
    let end = (start..start + WORDS).take_while(is_part).last()? + 1;
    let is_share = (start..end).any(|at| text.is_kind(at, Kind::Number));
    let is_several =
        found.tag(end - 1) == Tag::Plural && (is_share || (start..end).any(|at| grammar::is_people(found, at)));
    is_several.then_some(start..end)
}

/// *Roe was described by Lee **as kind***: what he is called is told too.
fn described_as(found: &Found<'_>, clause: Option<&Clause>, content: &mut Vec<Range<usize>>) {
    let Some((clause, [told])) = clause.filter(|clause| clause.passive).zip(Some(content.as_slice())) else { return };
    let agent = clause.subject.map(|agent| found.mentions[agent].tokens());
    let Some(start) = agent.filter(|agent| agent.start > clause.cue.start).map(|agent| agent.end) else { return };
    let opens = found.text.is_word(start, "as") && grammar::opens_phrase(found.tag(start + 1));
    let is_name = opens && found.tag(start + 1) != Tag::Pronoun && told.end <= clause.cue.start;
    let Some(sentence) = grammar::sentence(found, start).filter(|_| is_name) else { return };
    let end = (start..sentence.end).find(|&at| found.text.is_comma(at));
    content.push(start..end.unwrap_or(grammar::before_stop(found, sentence.end)));
}

/// *It was announced yesterday **that it was late***, *Roe was told by Lee **that it was late***: the content begins at its
/// *that*.
fn announced(found: &Found<'_>, clause: &Clause, source: &[Range<usize>], content: &mut Vec<Range<usize>>) {
    let text = found.text;
    let Some(sentence) = grammar::sentence(found, clause.cue.start) else { return };
    let is_told = clause.hearer.is_some() && text.word(clause.cue.end) == "that";
    let is_it = text.is_word(sentence.start, "it");
    // Of whom somebody tells something, the model may have no more than who is told.
    let is_all_before = clause.hearer.is_some() && content.iter().all(|piece| piece.end <= clause.cue.start);
    let is_announced = clause.passive && (is_all_before || (is_it || is_told) && source.is_empty());
    if !is_announced {
        return;
    }
    let behind = clause.cue.end..sentence.end.min(clause.cue.end + limits::THAT_TOKENS);
    let that = behind.into_iter().find(|&at| grammar::is_conjunction_that(found, at));
    if let Some(that) = that.filter(|&that| grammar::tells(found, that..sentence.end)) {
        let told = that..grammar::before_stop(found, sentence.end);
        *content = vec![told];
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
    let mentions = found.mentions;
    let mention = mentions.get(ending_at(mentions, end)?)?;
    let speaks = mention.nature == Nature::Document;
    // "issued a statement saying": who does so says it.
    let is_issued = (mention.start as usize).checked_sub(1).is_some_and(|before| {
        let issues = before.saturating_sub(1)..before + 1;
        issues.into_iter().any(|at| ISSUES.contains(&text.hash(at)))
    });
    (speaks && !is_issued).then(|| (mention.tokens(), verb..cue.end))
}

/// What somebody does with a document of one's own.
const ISSUES: [u32; 8] = hashes("issued released published posted sent wrote out made");
