//! What a claim tells: which pieces of what the model found, and which it passed over.

use super::modelled::Draft;
use super::{grammar, Found};
use crate::cues::Clause;
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::marks::{self, Passage};
use crate::mentions::Form;
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, Kind};
use std::ops::Range;

/// Whether a piece of a content is more than the *it* of *It was said that…*, which holds the subject's place, and than where
/// it was said: ***On “The View,”** Lee said that…*, ***On Acme's “The View,”** Lee said that…*
pub(super) fn is_more(found: &Found<'_>, piece: &Range<usize>) -> bool {
    const WORDS: usize = 5;
    let is_title =
        |(passage, form): (&Passage, marks::Form)| form == marks::Form::Title && passage.outer.end == piece.end;
    let is_show = || {
        let marked = (piece.start + 1..piece.end).take(WORDS).find(|&at| found.depth(at) > 0);
        marked.and_then(|at| found.passage_and_form_at(at)).is_some_and(is_title)
    };
    let is_show = found.text.is_word(piece.start, "on") && is_show();
    !is_show && (piece.len() > 1 || found.tag(piece.start) != Tag::Pronoun)
}

/// *writes (Letters, 4 May) **that it is late***: a content does not begin within a bracket behind its cue.
pub(super) fn leave_bracket(found: &Found<'_>, cue: &Range<usize>, piece: &mut Range<usize>) {
    const WORDS: usize = 12;
    let text = found.text;
    let mut between = cue.end.max(piece.start.saturating_sub(WORDS))..piece.start.max(cue.end);
    let open = between.rfind(|&at| matches!(text.kind(at), Some(Kind::Open | Kind::Close)));
    let behind = open.filter(|&open| text.is_kind(open, Kind::Open)).map(|open| text.behind_bracket(open, 2 * WORDS));
    piece.start = behind.filter(|behind| piece.contains(behind)).unwrap_or(piece.start);
}

/// *“Late,” said Lee. **It is** “very late.”*: the words without marks that lead to the next quotation of a claim.
pub(super) fn join_lead(found: &Found<'_>, draft: &mut Draft) {
    const WORDS: usize = 24;
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    for at in 1..content.len() {
        let (before, piece) = (content[at - 1].end, content[at].start);
        let sentence = text.sentence_around(piece).start;
        let lead = sentence..piece;
        let is_open = sentence >= before && sentence >= cue.end && found.passage_at(piece).is_some();
        if is_open && (1..=WORDS).contains(&lead.len()) {
            content[at].start = sentence;
        }
    }
}

/// *After Lee criticised her husband, **Roe shot back,** “No.”*, *“No,” said one, while **another added:** “It is late.”*: whether
/// a quotation behind a cue has a verb of its own before it, with a subject of its own.
pub(super) fn is_led_by_another(found: &Found<'_>, cue: &Range<usize>, piece: &Range<usize>) -> bool {
    const WORDS: usize = 3;
    let Some(last) = piece.start.checked_sub(1) else { return false };
    let pauses = found.text.is_comma(last) || found.text.is_kind(last, Kind::Colon);
    if !pauses || last <= cue.end {
        return false;
    }
    let mut before = (cue.end..last).rev().take(WORDS);
    let verb = before.find(|&at| found.tag(at).is_finite()).filter(|_| found.text.is_comma(last));
    // The tagger takes it for a participle behind "another".
    let own = found.clause(&(last - 1..last)).filter(|own| own.strength > 0 && found.passage_at(piece.start).is_some());
    let subject = own.and_then(|own| found.subject(own));
    subject.is_some_and(|subject| subject.start > cue.end && subject.end < last)
        || verb.is_some_and(|verb| grammar::subject_before_verb(found, &(cue.end..verb), verb).is_some())
}

/// *A nurse, **who declined to give her name**, laughed, “It is late.”*: the verb of the sentence leads to a quotation, and
/// that of a relative clause does not.
pub(super) fn leave_to_main_verb(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let is_who = |who: &Range<usize>| who.len() == 1 && found.tag(who.start) == Tag::Wh && text.is_comma(who.start - 1);
    if !matches!(source.as_slice(), [who] if who.start > 0 && is_who(who)) {
        return;
    }
    let leads = |quotation: &usize| {
        let verb = quotation.saturating_sub(2);
        let pauses = text.is_comma(verb + 1) || text.is_kind(verb + 1, Kind::Colon);
        let is_main = pauses && found.tag(verb).is_verb() && verb > cue.end && text.is_comma(verb - 1);
        is_main && found.passage_at(*quotation).is_some()
    };
    for piece in content {
        if let Some(quotation) = piece.clone().find(leads) {
            piece.end = piece.start.max(quotation - 3);
        }
    }
}

/// ***The hearing** was told that it was late*: the subject of a passive is told, and not what is told.
pub(super) fn is_hearer(found: &Found<'_>, cue: &Range<usize>, piece: &Range<usize>) -> bool {
    let is_told = found.clause(cue).is_some_and(|clause| clause.passive && matches!(clause.lemma, "tell" | "inform"));
    let stands_before = piece.end <= cue.start && grammar::reaches_verb(found, piece.end..cue.start);
    is_told && stands_before && found.text.is_word(cue.end, "that")
}

/// *Lee rejected **suggestions that it was late***: what is denied begins with the noun for it.
pub(super) fn begin_with_denied(found: &Found<'_>, draft: &mut Draft) {
    const DENIED: [u32; 8] = hashes("suggestions reports allegations claims accusations rumours rumors assertions");
    let Draft { cue, content, .. } = draft;
    let [told] = content.as_mut_slice() else { return };
    let noun = told.start.saturating_sub(1);
    let is_noun = found.text.is_word(told.start, "that") && is_among(&DENIED, found.text.hash(noun));
    let denies = noun > cue.start && found.words.get(noun - 1).verb.is_some_and(|v| v.class == CueClass::Deny);
    if is_noun && denies && cue.end + 1 >= told.start {
        (told.start, cue.end) = (noun, noun);
    }
}

/// *“It’s late,” Lee said, **adding** that he would go. “I’m tired.”*: the next quotation goes on from the first one, and is
/// none of what is added.
pub(super) fn leave_resumed(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let is_joined = found.tag(cue.start) == Tag::Gerund && cue.start > 0 && text.is_comma(cue.start - 1);
    let sentence = text.sentence_around(cue.start);
    let is_told = content
        .first()
        .is_some_and(|told| told.start >= cue.end && told.start < sentence.end && found.depth(told.start) == 0);
    let opens = || found.passage_at(sentence.start).is_some();
    if is_joined && is_told && opens() {
        content.retain(|piece| piece.start < sentence.end);
        if let Some(last) = content.last_mut().filter(|last| last.end > sentence.end) {
            last.end = grammar::before_stop(found, sentence.end);
        }
    }
}

/// *“It’s late,” said Lee. “We go.” **Roe left.** “Who needs it?”*, *“No,” Lee said, and **Roe broke in.** “Yes.”*: where
/// somebody else acts between two quotations of a claim, the second is not hers.
pub(super) fn leave_others(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let Found { text, mentions, tags, .. } = found;
    let is_other = |at: usize| {
        let mention = &mentions[at];
        let is_source = source.iter().any(|source| source.contains(&(mention.start as usize)));
        let acts = tags.get(mention.end as usize).is_some_and(|tag| *tag == Tag::Past);
        mention.subject && !is_source && mention.form != Form::Pronoun && (acts || text.is_comma(mention.end as usize))
    };
    let acts_between = |between: Range<usize>| {
        let (first, last) = (mentions.begun_before(between.start), mentions.begun_before(between.end));
        let begins = between.clone().any(|at| text.begins_sentence(at) || text.is_word(at, "and"));
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

/// *The vote, **which** Lee says **was rigged**, is over*: what is told of it, where the model has the pronoun alone, and
/// the pronoun, where it has the rest.
pub(super) fn fill_gap(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let [told] = content.as_slice() else { return };
    let is_relative = |at: usize| found.tag(at) == Tag::Wh;
    if !found.tag(cue.end).is_finite() {
        return;
    }
    let opener = source.first().and_then(|source| source.start.checked_sub(1)).filter(|_| told.start == cue.end);
    if let Some(which) = opener.filter(|&at| is_relative(at) && found.text.is_word(at, "which")) {
        content.insert(0, which..which + 1);
        return;
    }
    let is_gap = told.len() == 1 && told.end <= cue.start && is_relative(told.start);
    let Some(sentence) = grammar::sentence(found, cue.start).filter(|_| is_gap) else { return };
    let ends = |&at: &usize| found.text.is_comma(at) || found.text.is_kind(at, Kind::Stop);
    if cue.end < sentence.end {
        content.push(cue.end..(cue.end..sentence.end).find(ends).unwrap_or(sentence.end));
    }
}

/// *says **that Ann Lee, the mayor, “never lost a vote”***: one piece, though the model leaves out who its subject is.
pub(super) fn join_subject(found: &Found<'_>, draft: &mut Draft) {
    let Draft { content, .. } = draft;
    let [subject, told] = content.as_slice() else { return };
    let between = subject.end..told.start;
    let is_apposed = between.len() > 2
        && between.len() <= limits::ROLE_TOKENS
        && found.text.is_comma(between.start)
        && found.text.is_comma(between.end - 1)
        && !grammar::tells(found, between);
    let is_subject = found.text.is_small(subject.start, "that") && !grammar::tells(found, subject.clone());
    if is_subject && is_apposed {
        let whole = subject.start..told.end;
        *content = vec![whole];
    }
}

/// *“We wait,” quipped **treasurer Ann Lee**, “and see.”*: a piece that begins with its source goes on behind it.
pub(super) fn begin_behind_source(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, content, .. } = draft;
    for piece in content {
        let within = source.iter().find(|s| s.start == piece.start && s.end < piece.end).map_or(piece.start, |s| s.end);
        let start = within + usize::from(within > piece.start && found.text.is_comma(within));
        if start < piece.end {
            piece.start = start;
        }
    }
}

/// *Lee **said**, citing Roe, **that it was late***: what Lee said, by the verb before whom he cites.
pub(super) fn pass_over_cited(found: &Found<'_>, draft: &mut Draft) {
    let Draft { cue, content, .. } = draft;
    let text = found.text;
    let [told] = content.as_mut_slice() else { return };
    let is_cited = text.is_word(cue.start, "citing") && text.is_word_before(cue.start, ",") && told.start >= cue.end;
    if !is_cited {
        return;
    }
    let Some(that) = told.clone().find(|&at| text.is_word(at, "that") && text.is_word_before(at, ",")) else { return };
    let before = text.sentence_around(cue.start).start..cue.start;
    if let Some(said) = found.clause(&before).filter(|said| said.strength > 1) {
        (*cue, told.start) = (said.cue.clone(), that);
    }
}

/// ***It was**, Lee said, “a stone”*, ***It thanked her**, Lee said, “for the cake”*: a clause that waits for what is said,
/// or that this goes on, is a part of it.
pub(super) fn join_waiting(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let ([source], [told]) = (source.as_slice(), content.as_slice()) else { return };
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

/// *It was announced yesterday **that it was late***, *Roe was told by Lee **that it was late***: the content begins at its
/// *that*.
pub(super) fn announced(found: &Found<'_>, clause: &Clause, draft: &mut Draft) {
    let Draft { source, content, .. } = draft;
    let text = found.text;
    let Some(sentence) = grammar::sentence(found, clause.cue.start) else { return };
    let is_told = clause.hearer.is_some() && text.is_small(clause.cue.end, "that");
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

/// *Roe was described by Lee **as kind***, *was urged by Lee **to go***, *was told by Lee, the mayor, **that it was late***: what
/// stands behind who says it is told too.
pub(super) fn behind_agent(found: &Found<'_>, clause: Option<&Clause>, content: &mut Vec<Range<usize>>) {
    let Some((clause, [told])) = clause.filter(|clause| clause.passive).zip(Some(content.as_slice())) else { return };
    let agent = clause.subject.map(|agent| &found.mentions[agent]).filter(|m| m.start as usize > clause.cue.start);
    let Some(agent) = agent.filter(|_| told.end <= clause.cue.start) else { return };
    let Some(sentence) = grammar::sentence(found, clause.cue.start) else { return };
    let text = found.text;
    let next = |at: usize| found.tag(at + 1);
    let opens = |&at: &usize| match text.word(at) {
        "as" => grammar::opens_phrase(next(at)) && next(at) != Tag::Pronoun,
        "to" => next(at) == Tag::Verb,
        "that" | "whether" => true,
        "of" => clause.lemma == "accuse" || next(at) == Tag::Gerund,
        // "by a spokesman for the mayor"
        "for" => agent.form == Form::Name || matches!(next(at), Tag::Gerund | Tag::Possessive),
        _ => false,
    };
    let start = Some(behind_apposition(found, agent.end as usize)).filter(|start| sentence.contains(start));
    let Some(start) = start.filter(opens) else { return };
    let is_clause = matches!(text.word(start), "that" | "whether");
    // "was called late by Lee, as it was"
    let end = (start..sentence.end).find(|&at| text.is_comma(at) && !is_clause);
    // Who is told says nothing, nor does the *it* of *It was announced by Lee that it was late*.
    if is_clause || clause.lemma == "tell" {
        content.clear();
    }
    content.push(start..end.unwrap_or(grammar::before_stop(found, sentence.end)));
}

/// What stands behind a name with its bracket, or with the apposition between commas: *by Ann Lee (D-Iowa) **to go***, *by Ann
/// Lee, the mayor, **to go***.
fn behind_apposition(found: &Found<'_>, end: usize) -> usize {
    let text = found.text;
    let end = text.behind_bracket(end, limits::BRACKET_TOKENS);
    let mut apposed = end + 1..end + limits::ROLE_TOKENS;
    let close = apposed.find(|&at| text.is_comma(at)).filter(|_| text.is_comma(end));
    close.map_or(end, |close| close + 1)
}

/// *“It is late.” **Her boss**, Ann Lee, left*: what the next sentence begins with is nothing said, nor is that *“It is late.”
/// **Her boss called her “tired.”***
pub(super) fn end_with_marks(found: &Found<'_>, piece: &mut Range<usize>) {
    let mut next = grammar::behind_marks(found, piece).filter(|&at| found.text.begins_sentence(at));
    if let Some(next) = next.find(|&at| reports_itself(found, at..piece.end)) {
        piece.end = next;
    }
    let Some(end) = grammar::marks_end(found, piece).filter(|&end| end < piece.end) else { return };
    let tail = end..piece.end;
    // "It is late."[6]
    let is_note = |at: usize| matches!(found.text.kind(at), Some(Kind::Open | Kind::Number | Kind::Close));
    // "It is late," as Lee would say
    let is_as = tail.len() == 1 && found.text.is_small(end, "as");
    if is_as || tail.clone().all(is_note) {
        piece.end = end;
        return;
    }
    let goes_on = piece.end + 1 < found.text.sentence_around(end).end;
    if found.text.begins_sentence(end) && goes_on && !tail.clone().any(|at| found.tag(at).is_finite()) {
        piece.end = end;
    }
}

/// ***14:11** “We wait,” he tells reporters*, ***2.** “We wait,” says Lee*: the time or number of an item is nothing said.
pub(super) fn begin_with_marks(found: &Found<'_>, piece: &mut Range<usize>) {
    const TOKENS: usize = 6;
    if found.text.begins_paragraph(piece.start) && found.text.is_kind(piece.start, Kind::Number) {
        let is_stamp =
            |at: usize| matches!(found.text.kind(at), Some(Kind::Number | Kind::Colon | Kind::Stop | Kind::Close));
        let mark = (piece.start..piece.end).take(TOKENS).find(|&at| found.depth(at) > 0);
        piece.start = mark.filter(|&mark| (piece.start..mark).all(is_stamp)).unwrap_or(piece.start);
    }
}

/// Whether a sentence tells who says what stands in its marks.
fn reports_itself(found: &Found<'_>, within: Range<usize>) -> bool {
    let sentence = found.text.sentence_around(within.start);
    let inside =
        found.clauses_from(within.start).iter().take_while(|clause| clause.cue.end < within.end.min(sentence.end));
    let says = |clause: &Clause| {
        let is_own = found.subject(clause).is_some_and(|subject| subject.start >= sentence.start);
        is_own && !clause.inverted && clause.strength > 0 && found.depth(clause.cue.start) == 0
    };
    inside.into_iter().any(|clause| says(clause) && (clause.cue.end..within.end).any(|at| found.depth(at) > 0))
}

/// *“It’s late,” Lee wrote, **according to Roe**. “I’m tired.”*: who tells what Lee wrote does not go on for her.
pub(super) fn leave_retold(found: &Found<'_>, clause: &Clause, content: &mut Vec<Range<usize>>) {
    let Some(first) = content.first().filter(|first| clause.lemma == "according to" && first.end <= clause.cue.start)
    else {
        return;
    };
    let is_retold = found.passage_at(first.start).is_some_and(|said| reports_behind(found, said.outer.end..first.end));
    let sentence = found.text.sentence_around(clause.cue.start).end;
    content.retain(|piece| !is_retold || piece.start < sentence);
}

/// Whether somebody says in some words what stands in marks before them.
fn reports_behind(found: &Found<'_>, words: Range<usize>) -> bool {
    let verb = found.clauses_from(words.start).first();
    verb.is_some_and(|verb| verb.cue.end <= words.end && verb.strength > 0 && verb.subject.is_some())
}

/// *I ask if she regrets it. **“I was cold.”*** Who tells of an interview does not give the answers, nor does who *asked him
/// if it was late. **“Yes.”*** or asked him so in marks, in the next paragraph.
pub(super) fn leave_answer(found: &Found<'_>, draft: &mut Draft) {
    const ASKS: &str = "ask tell suggest wonder mention say";
    let Draft { source, cue, content } = draft;
    let text = found.text;
    let is_i = matches!(source.as_slice(), [one] if matches!(text.word(one.start), "I" | "we" | "We"));
    let is_asking = |clause: &Clause| {
        is_i && lists(ASKS, clause.lemma) && !clause.inverted || clause.lemma == "ask" && !clause.passive
    };
    if !found.clause(cue).is_some_and(is_asking) {
        return;
    }
    let answer = |at: &usize| found.passage_at(*at).is_some() && text.begins_sentence(*at) && *at > cue.end + 1;
    // "“Why?” Lee asked Roe. ¶ “Because.”"
    let is_quoted = content.first().is_some_and(|told| told.start < cue.end || found.depth(told.start) > 0);
    let asks = |told: &Range<usize>| text.word(told.end.saturating_sub(2)) == "?" || text.word(told.end - 1) == "?";
    if is_quoted && !content.first().is_some_and(asks) {
        return;
    }
    let answer = |at: &usize| answer(at) && (!is_quoted || text.begins_paragraph(*at));
    let Some(answer) = content.iter().cloned().flatten().find(answer) else { return };
    content.retain(|piece| piece.start < answer);
    content.iter_mut().for_each(|piece| piece.end = piece.end.min(answer));
}
