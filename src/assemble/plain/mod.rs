//! Claims that only the grammar shows.

mod idioms;
mod nouns;
mod polls;
mod worded;

pub(super) use worded::is_forum;

use super::grammar::{before_stop, opens_clause, opens_phrase, reaches_verb, sentence, subject_before_verb, tells};
use super::modelled::Draft;
use super::reports::{covered, Report};
use super::{calling, extent, sources, tellers, Found};
use crate::claims::Claimed;
use crate::cues::Clause;
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Nature};
use crate::tags::Tag;
use crate::text::{hashes, is_among, lists, Kind};
use std::ops::Range;

/// Claims that the model passed over, but the grammar shows.
pub(super) fn claims(found: &Found<'_>, list: &[Report]) -> Vec<Report> {
    let taken = covered(found, list.iter().flat_map(|r| r.content.iter().chain(&r.cue)));
    let mut claims: Vec<Report> = told(found, &taken).collect();
    claims.extend(closings(found, &taken));
    claims.extend(cited(found, &taken));
    claims.extend(headlines(found, &taken));
    claims.extend(nouns::nominals(found, &taken));
    claims.extend(nouns::predicates(found, &taken));
    claims.extend(nouns::owned(found, &taken));
    claims.extend(retorts(found, &taken));
    claims.extend(appeals(found, &taken));
    claims.extend(idioms::claims(found, &taken));
    claims.extend(calling::brandings(found, &taken));
    claims.extend(calling::judgements(found, &taken));
    claims.extend(calling::seemings(found, &taken));
    claims.extend(worded::claims(found, &taken));
    claims.extend(nouns::denials(found, &taken));
    claims
}

/// *Lee **shot back** that it was late*, *“It was late,” Lee **shot back***, *Lee **hit back** on Monday: “It was late.”*, *Lee
/// **let slip** that it was late*: verbs that report with their particle alone.
fn retorts<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const HITS: [u32; 7] = hashes("shot hit hits fired punched snapped clapped");
    const ADDS: [u32; 4] = hashes("let put threw cut");
    const AROUND: usize = 6;
    let text = found.text;
    found.words.tokens_of(text, &[&HITS, &ADDS]).filter_map(move |verb| {
        let reports = match (text.word(verb), text.word(verb + 1)) {
            ("let", "slip" | "on") | ("put" | "threw" | "cut", "in") => text.is_word(verb + 2, "that"),
            (_, "back") => HITS.contains(&text.hash(verb)),
            _ => false,
        };
        let sentence = sentence(found, verb).filter(|_| reports)?;
        let source = subject_before_verb(found, &sentence, verb)?;
        let end = verb + 2;
        let pauses = text.is_comma(end) || text.is_kind(end, Kind::Colon);
        let colon = (end..sentence.end).take(AROUND).find(|&at| text.is_kind(at, Kind::Colon));
        let led = || found.passage_at(colon? + 1);
        let next = || found.passage_at(end + usize::from(pauses));
        let quoted = || next().or_else(led).or_else(|| found.passage_before(source.start));
        let told = if text.is_word(end, "that") {
            Some(end..before_stop(found, sentence.end)).filter(|told| tells(found, told.start + 1..told.end))
        } else {
            quoted().map(|passage| passage.outer.clone())
        };
        let told = told?;
        // What is told may hold a claim: "Lee shot back that Roe had refused to pay."
        let is_that = told.start == end && !pauses;
        let own = if is_that { told.start..told.start + 1 } else { told.clone() };
        let is_free = !(verb..end).chain(own).any(|at| taken[at]) && found.depth(verb) == 0;
        // "“No,” Lee shot back. “It is late.”"
        let is_next = |next: &&Passage| told.end <= verb && !text.begins_paragraph(end + 1) && !taken[next.outer.start];
        let next = found.passage_at(end + 1).filter(|_| text.is_kind(end, Kind::Stop)).filter(is_next);
        let content = [told.clone()].into_iter().chain(next.map(|next| next.outer.clone())).collect();
        is_free.then(|| Report::plain(vec![source], verb..end, content))
    })
}

/// *Police **appealed for** witnesses to come forward*, *Lee **appealed to** voters not to stay at home*.
fn appeals<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const APPEALS: [u32; 2] = hashes("appealed appeals");
    let text = found.text;
    found.words.tokens_of(text, &[&APPEALS]).filter_map(move |verb| {
        let sentence = sentence(found, verb).filter(|_| matches!(text.word(verb + 1), "for" | "to"))?;
        let source = subject_before_verb(found, &sentence, verb)?;
        let told = verb + 2..before_stop(found, sentence.end).max(verb + 2);
        let is_free = !(verb..told.end).any(|at| taken[at] || found.depth(at) > 0);
        // "appealed to voters", who like it
        let is_wish = text.is_word(verb + 1, "for") && !told.is_empty();
        let asks = found.tag(verb).is_verb() && (is_wish || told.clone().any(|at| found.tag(at) == Tag::To));
        let hearer = found.mentions.beginning_at(verb + 2).filter(|_| text.is_word(verb + 1, "to"));
        let claim = || Report { hearer, ..Report::plain(vec![source], verb..verb + 2, vec![told]) };
        (is_free && asks).then(claim)
    })
}

/// The claims of a story, of which the model was not asked. Who speaks its lines is up to the conversation.
pub(super) fn of_story(found: &Found<'_>) -> Vec<Report> {
    let taken: Vec<bool> = found.depths.iter().map(|&depth| depth > 0).collect();
    let free = vec![false; taken.len()];
    let claims = told(found, &taken).chain(closings(found, &taken)).chain(calling::brandings(found, &free));
    claims.map(|claim| Report { speaks: false, ..claim }).collect()
}

/// *Lee said that it was late*, *Saying it was late, Lee left*: a verb of saying, in a story also a weaker one of
/// asserting, denying or believing, with its subject and what it reports behind it (see [`content_start`]), or a
/// participle that opens a sentence, whose subject follows.
fn told<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    found.clauses.iter().filter(|clause| found.depth(clause.cue.start) == 0).filter_map(move |clause| {
        // "advised the board that it was late"
        let hearer = clause.hearer.map(|hearer| &found.mentions[hearer]);
        let is_told =
            hearer.is_some_and(|m| m.start as usize == clause.cue.end && found.text.is_small(m.end as usize, "that"));
        let takes_that = matches!(clause.lemma, "swear" | "counter");
        // "The manager reckons eight points will be enough"
        let is_bare = clause.lemma == "reckon" && !found.is_story;
        let leads = found.text.is_small(clause.cue.end, "that") && (clause.class == CueClass::Say || takes_that);
        let states = || matches!(clause.class, CueClass::Assert | CueClass::Deny | CueClass::Believe);
        let speaks = clause.strength > 1 || clause.strength > 0 && (leads || is_bare || found.is_story && states());
        if !speaks && !is_told {
            return None;
        }
        let fronted = extent::fronted(found, &clause.cue).filter(|(content, _)| tells(found, content.clone()));
        let (content, source) = fronted.or_else(|| whole(found, clause))?;
        let content = free(found, taken, content);
        let is_free = !clause.cue.clone().any(|token| taken[token]) && content.len() > 2;
        is_free.then(|| {
            let mut draft = Draft { source: vec![source], cue: clause.cue.clone(), content: vec![content] };
            extent::mend(found, &mut draft);
            // "A man who had been there told police he…"
            let source = std::mem::take(&mut draft.source);
            sources::mend_relative(found, &mut draft);
            if let Some((document, _)) = tellers::speaking_document(found, &draft.cue) {
                draft.source = vec![document];
            }
            if draft.source.is_empty() {
                draft.source = source;
            }
            sources::mend_joined(found, &mut draft);
            let Draft { source, cue, content } = draft;
            Report { hearer: clause.hearer, ..Report::plain(source, cue, content) }
        })
    })
}

/// What a verb reports up to a clause with a report of its own: *said **it was late**, although Roe said it was early*; nothing,
/// if others have some of it.
fn free(found: &Found<'_>, taken: &[bool], content: Range<usize>) -> Range<usize> {
    const JOINTS: [u32; 5] = hashes("although though while but whereas");
    let Some(other) = content.clone().find(|&at| taken[at]) else { return content };
    let joins = |&at: &usize| found.text.is_comma(at) && is_among(&JOINTS, found.text.hash(at + 1));
    let joint = (content.start..other).rfind(joins).filter(|&joint| tells(found, content.start..joint));
    content.start..joint.unwrap_or(content.start)
}

/// *As Okoro (2021) notes, the dam leaks*, *As Okoro and Lee (2021) have shown, the dam leaks*: what a work is cited for.
fn cited<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const AS: [u32; 1] = hashes("as");
    const SHOWS: [u32; 6] = hashes("show shows showed shown find finds");
    const NAMES: usize = 8;
    let Found { text, words, .. } = found;
    words.tokens_of(text, &[&AS]).filter(|&at| text.begins_sentence(at)).filter_map(move |at| {
        let sentence = sentence(found, at)?;
        let open = (at + 1..sentence.end).take(NAMES).find(|&at| text.is_kind(at, Kind::Open))?;
        let source = at + 1..text.behind_bracket(open, NAMES);
        let is_year = text.is_kind(open + 1, Kind::Number) && text.word(open + 1).len() >= 4;
        let is_work = is_year && found.mention_at(source.start).is_some_and(|m| m.form == Form::Name);
        let comma = (source.end..sentence.end).take(NAMES).find(|&at| text.is_comma(at)).filter(|_| is_work)?;
        let reports = |at: usize| words.get(at).verb.is_some() || is_among(&SHOWS, text.hash(at));
        let content = comma + 1..before_stop(found, sentence.end).max(comma + 1);
        let is_free = !(source.start..content.end).any(|at| taken[at]) && (source.end..comma).any(reports);
        (is_free && tells(found, content.clone()))
            .then(|| Report::plain(vec![source.clone()], source.end..comma, vec![content]))
    })
}

/// *Prices will rise, economists reckon.*: whoever speaks or thinks stands with the verb behind what is told.
fn closings<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    let Found { mentions, words, .. } = found;
    let may_close = |clause: &&Clause| may_close(clause) || is_finding(found, clause);
    found.clauses.iter().filter(may_close).filter_map(move |clause| {
        let sentence = sentence(found, clause.cue.start)?;
        let source = found.subject(clause)?;
        let comma =
            source.start.checked_sub(1).filter(|&comma| found.text.is_comma(comma) && comma > sentence.start)?;
        // "It was late, a driver who took the early train said."
        let told = source.end..clause.cue.start.max(source.end);
        let is_who = found.text.is_word(told.start, "who") && extent::main_verb(found, &told, false).is_none();
        let source = if is_who { source.start..told.end } else { source };
        let is_beside = source.end <= clause.cue.start && reaches_verb(found, source.end..clause.cue.start);
        let relates = matches!(found.text.word(source.start), "which" | "who");
        if !is_beside || relates || mentions[clause.subject?].form == Form::Pronoun {
            return None;
        }
        let (content, behind) = (sentence.start..comma, clause.cue.end..before_stop(found, sentence.end));
        // "…, economists reckon in their report"
        let closes = behind.is_empty() || words.get(behind.start).entry.any(is::PREPOSITION) && !tells(found, behind);
        let is_clause = !opens_clause(found, content.start) && opens_phrase(found.tag(content.start));
        // What is told may tell of another claim: "Lee ignored warnings of a flood, a report has found."
        let is_free = !(comma..sentence.end).any(|at| taken[at]) && !sentence.clone().any(|at| found.depth(at) > 0);
        (closes && is_clause && is_free && tells(found, content.clone()))
            .then(|| Report::plain(vec![source], clause.cue.clone(), vec![content]))
    })
}

/// *Coffee tied to longer life, study finds*: the first clause of a headline may have no finite verb.
fn headlines<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const FINDS: [u32; 5] = hashes("finds find suggests shows reveals");
    const INQUIRIES: [u32; 4] = hashes("inquiry inquest trial review");
    const SOURCE: usize = 4;
    const LINE: usize = 20;
    let Found { text, words, .. } = found;
    (0..text.paragraph_count()).map(|paragraph| text.paragraph_tokens(paragraph)).filter_map(move |line| {
        let says = line.end.checked_sub(1)?;
        let seeks = |at: usize| words.get(at).entry.any(is::DOCUMENT) || is_among(&INQUIRIES, text.hash(at));
        let is_study = |at: usize| seeks(at) && is_among(&FINDS, text.hash(at + 1));
        if line.len() > LINE || says == line.start || !is_study(says - 1) {
            return None;
        }
        let comma = (line.start..says).rev().take(SOURCE).find(|&at| text.is_comma(at))?;
        let start = text.behind_signs(line.clone()).start;
        let is_free = start < comma && comma + 1 < says && !line.clone().any(|at| taken[at]);
        let acts = |at: usize| found.tag(at).is_finite() || found.tag(at) == Tag::Participle;
        let is_claim = is_free && (start..comma).any(acts) && opens_phrase(found.tag(start));
        let (source, content) = (comma + 1..says, start..comma);
        is_claim.then(|| Report::plain(vec![source], says..says + 1, vec![content]))
    })
}

/// Whether a verb may stand behind what it reports without marks: not *scream* of *The roof fell, people screamed.*
fn may_close(clause: &Clause) -> bool {
    let speaks = match clause.class {
        CueClass::Manner => matches!(clause.lemma, "whisper" | "mutter" | "murmur"),
        CueClass::Assert | CueClass::Believe => true,
        _ => clause.strength > 1,
    };
    speaks && !clause.passive && !clause.hypothetical && !clause.inverted
}

/// *…, **a report has found**.*
fn is_finding(found: &Found<'_>, clause: &Clause) -> bool {
    let source = clause.subject.map(|subject| &found.mentions[subject]);
    clause.lemma == "find" && !clause.passive && source.is_some_and(|m| m.nature == Nature::Document)
}

/// The content of a plain clause, up to the end of its sentence, and its source.
fn whole(found: &Found<'_>, clause: &Clause) -> Option<(Range<usize>, Range<usize>)> {
    let subject = clause.subject?;
    let sentence = found.text.sentence_around(clause.cue.start);
    // Every verb of an endless sentence would read to its end.
    if sentence.end - clause.cue.start > limits::SENTENCE_TOKENS {
        return None;
    }
    let start = content_start(found, clause, subject, &sentence)?;
    let mut source = found.phrase(subject);
    if clause.inverted {
        source.end = sources::told_end(found, source.end);
    }
    // "According to a poll, taken in May, it is late"
    if clause.lemma == "according to" && found.tag(source.end + 1) == Tag::Participle && start > source.end + 1 {
        source.end = start - 1;
    }
    Some((start..before_stop(found, sentence.end), source))
}

/// Whether a claim has for its content what *who* tells of its source: *According to two officials, who asked not to
/// be named, the talks failed.*
pub(super) fn is_cut_short(found: &Found<'_>, claim: &Claimed) -> bool {
    let (cue, Some(content)) = (&claim.cue, claim.content.first()) else { return false };
    let Some(clause) = found.clause(cue).filter(|clause| clause.lemma == "according to") else { return false };
    let sentence = found.text.sentence_around(cue.start);
    let start = clause.subject.and_then(|subject| content_start(found, clause, subject, &sentence));
    start.is_some_and(|start| content.start < start && content.start >= cue.end)
}

/// Where the content of a plain clause begins, to go on to the end of its sentence: at the *that* soon behind a
/// verb of saying, right behind the verb (see [`bare_start`]), or behind the comma after an *according to* that opens the
/// sentence.
fn content_start(found: &Found<'_>, clause: &Clause, subject: usize, sentence: &Range<usize>) -> Option<usize> {
    if clause.lemma == "according to" {
        if clause.cue.start != sentence.start {
            return None;
        }
        let end = found.mentions[subject].tokens().end;
        let comma = |from: usize| {
            let mut behind = from..sentence.end.min(from + limits::CLAUSE_TOKENS);
            behind.find(|&at| found.text.is_comma(at))
        };
        let first = comma(end)? + 1;
        // "according to two officials, who asked not to be named, the talks failed"
        let tells_of_source = matches!(found.tag(first), Tag::Wh | Tag::Participle);
        return if tells_of_source { comma(first).map(|last| last + 1) } else { Some(first) };
    }
    let behind = clause.cue.end..sentence.end.min(clause.cue.end + limits::THAT_TOKENS);
    // "would not comment on a report suggesting that it was late"
    let says =
        |at: usize| found.tag(at) == Tag::Gerund && found.words.get(at).verb.is_some_and(|verb| verb.strength > 0);
    let mut behind = behind.take_while(|&at| !says(at));
    let that = behind.find(|&at| !clause.inverted && found.text.is_word(at, "that"));
    that.or_else(|| bare_start(found, clause, sentence))
}

/// Verbs behind which a story leaves out the *that* before a pronoun: *She knew he had lied*.
const OF_STORIES: &str = "promise swear know realise realize remember explain decide";

/// *The carmaker raised its outlook and said **demand was strong***: the *that* may be left out where a subject and its verb
/// follow at once.
fn bare_start(found: &Found<'_>, clause: &Clause, sentence: &Range<usize>) -> Option<usize> {
    const BARE: &str = "say think believe suppose insist claim admit hope warn argue reckon";
    const SUBJECT: usize = 6;
    const TIMES: [u32; 13] =
        hashes("summer autumn fall winter spring day night morning evening afternoon week year month");
    // "told police he had been there"
    let hearer = clause.hearer.map(|hearer| found.mentions[hearer].tokens());
    let told = hearer.filter(|hearer| clause.lemma == "tell" && hearer.start == clause.cue.end);
    let start = told.map_or(clause.cue.end, |told| told.end);
    let opens = found.tags.get(start).is_some_and(|&tag| opens_phrase(tag));
    // "told me the summer that I was nine"
    let is_when = found.text.is_word(start, "the") && is_among(&TIMES, found.text.hash(start + 1));
    if clause.inverted || clause.passive || !opens || is_when {
        return None;
    }
    let pronoun = matches!(found.text.word(clause.cue.end), "he" | "she" | "they" | "it" | "we" | "I" | "you");
    let is_clause = pronoun && found.tag(clause.cue.end + 1).is_finite();
    let is_bare = lists(BARE, clause.lemma) || found.is_story && lists(OF_STORIES, clause.lemma) && is_clause;
    // "had not said a word since they came in"
    let is_word = matches!(found.text.word(clause.cue.end + 1), "word" | "thing");
    let says = is_bare && !is_word || start > clause.cue.end;
    let near = start..sentence.end.min(start + SUBJECT);
    let is_plain = |at: usize| found.depth(at) == 0 && !matches!(found.tag(at), Tag::Mark | Tag::Conjunction);
    let verb = near.clone().take_while(|&at| is_plain(at)).find(|&at| found.tag(at).is_finite());
    (says && verb.is_some_and(|verb| verb > start)).then_some(start)
}
