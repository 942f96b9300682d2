//! What grammar corrects in the sources and cues of the model, which sees words and distances, and no clauses.

mod trim;

pub(super) use trim::{is_preposition, is_time, medium, tells_time, trim_hearer, trim_source};

use super::grammar::{
    before_stop, behind_dateline, head, is_people, last_before_verb, leads_to_verb, opens_clause, opens_phrase,
    reaches_verb, tells,
};
use super::modelled::Draft;
use super::reports::touch;
use super::Found;
use crate::cues::Clause;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention};
use crate::tags::Tag;
use crate::text::{ends_as, ends_as_manner, hashes, is_among, Kind};
use std::ops::Range;
use trim::is_made_on;

/// What the sentence of a verb begins with, if that may be its subject.
pub(super) fn main_subject(found: &Found<'_>, verb: usize) -> Option<Range<usize>> {
    let mentions = found.mentions;
    let start = behind_dateline(found, verb);
    let first = mentions.get(mentions.begun_before(start))?;
    (first.subject && !first.quoted && first.end as usize <= verb).then(|| first.tokens())
}

/// ***Two farmers** blocked the road for two hours complaining that…*, ***Farmers** met outside the hall saying that…*: how
/// long or where somebody acts says nothing.
pub(super) fn leave_object(found: &Found<'_>, draft: &mut Draft) {
    const WORDS: usize = 8;
    const WHERE: [u32; 9] = hashes("outside inside near at across along around through to");
    const TIMES: [u32; 8] = hashes("minutes hour hours days weeks months years night");
    let Draft { source, cue, .. } = draft;
    let [object] = source.as_mut_slice() else { return };
    if found.tag(cue.start) != Tag::Gerund || object.end != cue.start || !found.words.reports(cue.start) {
        return;
    }
    let is_where = object.start > 0 && is_among(&WHERE, found.text.hash(object.start - 1));
    let is_long = object.start > 0 && is_among(&TIMES, found.text.hash(object.end - 1));
    let is_somebody = || found.mention_at(object.start).is_some_and(|m| m.form != Form::Description);
    if !is_where && !is_long || is_somebody() || object.clone().any(|at| is_people(found, at)) {
        return;
    }
    let start = behind_dateline(found, cue.start);
    let is_part = |&at: &usize| opens_phrase(found.tag(at)) || found.text.is_small(at, "of");
    let end = start + (start..object.start).take_while(is_part).count();
    if (start + 1..start + WORDS).contains(&end) && found.tag(end).is_finite() {
        *object = start..end;
    }
}

/// *A poll released **on Monday** found that…*, *A poll **released this week** found that…*: the day is the source's.
pub(super) fn give_day(found: &Found<'_>, draft: &mut Draft) {
    let cue = draft.cue.clone();
    let verb = cue.end - 1;
    let is_made = matches!(found.tag(cue.start), Tag::Participle | Tag::Past) && !leads_to_verb(found, cue.start);
    let reports = || found.tag(verb).is_finite() && found.tag(verb - 1) != Tag::To;
    let is_timed = is_made && verb > cue.start + 1 && reports() && tells_time(found, &(cue.start + 1..verb));
    if is_timed {
        draft.part_at(verb);
    }
    let Draft { source, cue, .. } = draft;
    let is_day =
        |end: usize| end + 2 == cue.start && is_made_on(found, end) && found.words.get(end + 1).entry.any(is::DATE);
    if let Some(source) = source.iter_mut().find(|source| source.len() > 1 && is_day(source.end)) {
        source.end = cue.start;
    }
}

/// Keeps of a source what holds the subject of the cue: not *the mayor* of *The mayor left after an inquiry found…*,
/// not the *Hours* of *Hours later it confirmed…*.
pub(super) fn mend_source(found: &Found<'_>, clause: &Clause, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let Some(at) = clause.subject.filter(|_| !clause.passive) else { return };
    let subject = found.phrase(at);
    // "Lee's saying"
    let end = subject.end + usize::from(found.mentions[at].possessive);
    let is_both = found.text.is_small(subject.start, "both");
    let is_phrase = !is_both && !tells(found, subject.clone());
    if clause.inverted || subject.end > clause.cue.start || !is_phrase {
        return;
    }
    let inserted = end..clause.cue.start;
    if !reaches_verb(found, inserted.clone()) {
        return;
    }
    if touch(&subject, cue) {
        (*source, *cue) = (vec![subject], inserted.start..clause.cue.end);
        return;
    }
    let is_apart = |piece: &Range<usize>| {
        let before = piece.start..subject.start.max(piece.start);
        // "A man who police say…"
        let is_relative = before.clone().last().is_some_and(|at| found.tag(at) == Tag::Wh);
        is_relative || tells(found, before.clone()) && before.clone().any(|at| opens_clause(found, at))
    };
    let is_touched = |piece: &Range<usize>| touch(piece, &subject);
    // "The Bury, Ohio-based firm expects a loss", "The “Dune Road” star announced it"
    let is_cut = |piece: &Range<usize>| {
        let is_rest = subject.start < piece.start && subject.end == piece.end;
        is_rest
            && (found.text.is_comma(piece.start - 1) || found.text.is_mark(piece.start - 1))
            && found.mention_at(subject.start).is_some_and(|m| m.tokens() == subject)
    };
    source.iter_mut().filter(|piece| is_cut(piece)).for_each(|piece| piece.start = subject.start);
    if source.iter().any(is_touched) {
        source.retain(is_touched);
        // "In his diary Pepys wrote"
        let is_led = |piece: &Range<usize>| piece.end == subject.end && found.text.is_word_before(piece.start, "in");
        let is_other = |piece: &Range<usize>| is_apart(piece) || is_led(piece);
        source.iter_mut().filter(|piece| is_other(piece)).for_each(|piece| piece.start = subject.start);
    }
}

/// *Lee argued with **the referee, Ann Roe, and** said it was late*: a joint ends the source, and whoever opens the sentence
/// says it.
pub(super) fn mend_joined(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let [piece] = source.as_slice() else { return };
    let joint = cue.start.saturating_sub(1);
    let is_joint =
        matches!(found.text.word(joint), "and" | "but") && (piece.end..joint).all(|at| found.text.is_comma(at));
    if !is_joint || piece.end > cue.start || cue.start - piece.end > limits::SUBJECT_TOKENS {
        return;
    }
    let subject = main_subject(found, cue.start).filter(|subject| subject.end <= piece.start);
    let is_near = |subject: &Range<usize>| piece.start - subject.end <= limits::CLAUSE_TOKENS;
    if let Some(subject) = subject.filter(is_near).filter(|subject| tells(found, subject.end..piece.start)) {
        *source = vec![subject];
    }
}

/// *Roe said it was early, while **Lee**, a clerk, said it was late*: who has said something before is no part of the source.
pub(super) fn leave_earlier(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let [earlier, own] = source.as_slice() else { return };
    let said = found.clauses_from(earlier.start).first();
    let has_said = said.is_some_and(|said| said.cue.end < own.start && said.strength > 1);
    if own.end <= cue.start && has_said {
        source.remove(0);
    }
}

/// ***the mayor, Ann Lee***: one source, where a comma is all that stands between; also where the model has the name alone
/// of ***Her firm, Acme,** had argued*.
pub(super) fn join_apposition(found: &Found<'_>, source: &mut Vec<Range<usize>>) {
    if let [name] = source.as_mut_slice() {
        let start = found.text.sentence_around(name.start).start;
        let office = found.mention_at(start).filter(|m| m.form == Form::Description && m.subject);
        let is_next = |m: &&Mention| m.end as usize + 1 == name.start && found.text.is_comma(m.end as usize);
        let is_closed = found.text.is_comma(name.end) || found.text.is_comma(name.end - 1);
        if let Some(office) = office.filter(is_next).filter(|_| is_closed) {
            name.start = office.start as usize;
        }
    }
    if let [office, name] = source.as_slice() {
        let is_name = found.mention_at(name.start).is_some_and(|m| m.form == Form::Name);
        if is_name && office.end + 1 == name.start && found.text.is_comma(office.end) {
            let whole = office.start..name.end;
            *source = vec![whole];
        }
    }
}

/// *A man **who died after being sent home** had told police…*, *A panel **set up by the ministry** noted…*, *A man **accused
/// of theft** said…*: who opens the sentence says it, with all that tells who that is, where the model has lost its way in
/// there.
pub(super) fn mend_relative(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let start = begun_before_agent(found, source).unwrap_or_else(|| behind_dateline(found, cue.start));
    let Some(told) = told_of_subject(found, start, cue) else { return };
    let is_who = is_who(found, told.start);
    let is_lost = match source.as_slice() {
        [] => true,
        // Behind *who* at least: the model takes the subject alone for the source as often as not.
        [piece] if piece.start == start => {
            (told.start + usize::from(is_who)..cue.start + 1).contains(&piece.end) && piece.end != told.end
        }
        [piece] => {
            let is_agent = !is_who && found.text.is_word_before(piece.start, "by");
            // "who gave his name as Lee"
            let is_called = is_who && found.text.is_word_before(piece.start, "as") && piece.end == told.end;
            // "who once led the push for reform"
            let is_object = is_who
                && piece.start > told.start + 1
                && piece.end == told.end
                && tells(found, told.start..piece.start);
            is_agent || is_called || is_object
        }
        _ => false,
    };
    if is_lost {
        source.clear();
        source.push(start..told.end);
        cue.start = told.end;
    }
}

/// *A woman who **lives nearby** said she had heard it*: what is told of her is the source's, and not the cue's.
pub(super) fn part_relative(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let [piece] = source.as_mut_slice() else { return };
    let (first, verb) = (cue.start, cue.end - 1);
    // "said" may be a participle to the tagger.
    let says = found.words.get(verb).verb.is_some_and(|said| said.strength > 1) && found.tag(verb) != Tag::Gerund;
    let acts = found.text.is_kind(first, Kind::Word)
        && found.tag(first).is_finite()
        && found.words.get(first).verb.is_none()
        && !leads_to_verb(found, first);
    if first == verb || !says || !acts || piece.end != first || !is_who(found, first - 1) {
        return;
    }
    let bearer = found.mention_before(first - 1).map_or(piece.start, |bearer| bearer.start as usize);
    (*piece, cue.start) = (piece.start.min(bearer)..verb, verb);
}

/// Where the phrase begins that a participle with its agent follows, who is taken for the source: *In May **a panel** set up
/// by the ministry said…*
fn begun_before_agent(found: &Found<'_>, source: &[Range<usize>]) -> Option<usize> {
    let [agent] = source else { return None };
    let by = agent.start.checked_sub(1).filter(|&by| found.text.is_word(by, "by"))?;
    let made = (by.saturating_sub(limits::AGENT_TOKENS)..by).rev().find_map(|at| found.mentions.ending_at(at))?;
    // "wives in the port interviewed by a paper"
    let is_governed = |start: &usize| *start > 0 && found.words.get(start - 1).entry.any(is::PREPOSITION);
    Some(found.phrase(made).start).filter(|start| !is_governed(start))
}

/// *Ann Lee **— a teacher from Hull —** said…*: who stands before the dashes says it, with what stands between them.
pub(super) fn mend_dashed(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let text = found.text;
    let [piece] = source.as_mut_slice() else { return };
    let sentence = text.sentence_around(cue.start).start;
    let is_dash = |&at: &usize| text.is_kind(at, Kind::Dash) && found.depth(at) == found.depth(cue.start);
    let mut before = (sentence..cue.start).rev().take(limits::SUBJECT_TOKENS);
    let Some(open) = before.next().filter(is_dash).and_then(|_| before.find(is_dash)) else { return };
    let who = found.mention_before(open).filter(|who| !who.quoted);
    let Some(who) = who.map(|who| who.tokens()) else { return };
    if piece.end > who.start && piece.end <= cue.start {
        *piece = piece.start.min(who.start)..cue.start;
    }
}

/// What is told of the subject that begins at a token, up to the verb that reports: from its *who*, its participle with a
/// *by*, or its *accused of*, through the comma behind it if it stands between commas.
fn told_of_subject(found: &Found<'_>, start: usize, cue: &Range<usize>) -> Option<Range<usize>> {
    const ACCUSED: [u32; 4] = hashes("accused charged suspected convicted");
    let text = found.text;
    let behind = found.mention_at(start)?.end as usize;
    // "The mother of a boy who died said"
    let of = found.mention_at(behind + 1).filter(|_| found.text.is_word(behind, "of"));
    let behind = of.map_or(behind, |of| of.end as usize);
    let end = last_before_verb(found, behind..cue.start)? + 1;
    let is_apposed = text.is_comma(behind) && text.is_comma(end - 1) && end > behind + 2;
    let who = behind + usize::from(is_apposed);
    // "set by", "set up by": the tagger takes some for pasts.
    let is_past = matches!(found.tag(who), Tag::Participle | Tag::Past | Tag::Verb) && !leads_to_verb(found, who);
    let is_made = is_past && !is_apposed && (who + 1..end).take(limits::AGENT_TOKENS).any(|at| text.is_small(at, "by"));
    let is_accused = is_among(&ACCUSED, text.hash(who)) && matches!(text.word(who + 1), "of" | "with");
    let is_heard = found.clause(cue).is_some_and(|clause| clause.passive);
    if !(is_who(found, who) || is_made || is_accused) || is_heard || who + limits::SUBJECT_TOKENS <= cue.start {
        return None;
    }
    let within = who..end - usize::from(is_apposed);
    let parts = |at: usize| found.depth(at) > 0 || found.tag(at) == Tag::Mark && text.word(at) != "£";
    let acts = (who..end).any(|at| found.tag(at).is_verb()) && tells(found, end..cue.end);
    (within.len() > 1 && !within.into_iter().any(parts) && acts).then_some(who..end)
}

fn is_who(found: &Found<'_>, at: usize) -> bool {
    matches!(found.text.word(at), "who" | "whose")
}

/// Begins a source that is the rest of a list with the list: ***France**, Germany and Italy said*.
pub(super) fn extend_list(found: &Found<'_>, source: &mut Range<usize>) {
    let mentions = found.mentions;
    let sentence = found.text.sentence_around(source.start).start;
    let first = mentions.begun_before(source.start);
    let mut start = source.start;
    for before in mentions[..first].iter().rev().take(limits::LISTED_NAMES) {
        let joins = before.form == Form::Name && start == before.end as usize + 1 && start > sentence;
        let is_joint = |at: usize| found.text.is_comma(at) || found.text.is_small(at, "and");
        if !joins || !is_joint(start - 1) {
            break;
        }
        start = before.start as usize;
    }
    let is_name = || found.mention_at(source.start).is_some_and(|m| m.form == Form::Name);
    let is_list = || (start..source.end).any(|at| found.text.is_small(at, "and"));
    if start == sentence && is_name() && is_list() {
        source.start = start;
    }
}

/// Gives a source that has a part of a name the rest, its title and its article: ***Ms** Roe said*, ***Ann** Roe said*, *Mr
/// **Roe** left and said*, ***The** Bakers' Union said*, ***Ann Roe** (R-Iowa) said*.
pub(super) fn complete_name(found: &Found<'_>, source: &mut Range<usize>) {
    let open = source.start.checked_sub(1).filter(|&open| found.text.is_kind(open, Kind::Open));
    if let Some(name) = open.and_then(|open| found.mention_before(open)).filter(|_| found.text.is_party(source.start)) {
        *source = name.tokens();
    }
    let is_cut = |name: &&Mention| name.core as usize <= source.start && name.end as usize <= source.end;
    // "the then **leader Ann Roe** said"
    let is_led = |name: &&Mention| {
        let lead = name.start as usize..source.start;
        let is_the = lead.len() == 2 && matches!(found.text.word(lead.end - 1), "then" | "former" | "late");
        is_the && name.end as usize == source.end
    };
    let is_begun = |name: &&Mention| name.title as usize <= source.start && source.end < name.end as usize;
    let name = found.name_around(source.start);
    if let Some(name) = name.filter(is_cut) {
        source.start = name.title as usize;
    } else if let Some(name) = name.filter(is_led) {
        source.start = name.start as usize;
    } else if let Some(name) = name.filter(is_begun) {
        source.end = name.end as usize;
    }
    let is_article = |at: &usize| found.text.is_word(*at, "the") && found.depth(*at) == found.depth(source.start);
    if let Some(article) =
        source.start.checked_sub(1).filter(is_article).filter(|_| found.tag(source.start).is_nominal())
    {
        source.start = article;
    }
}

/// The bracket that opens soon before a token.
fn opening(found: &Found<'_>, at: usize) -> Option<usize> {
    let is_open = |&at: &usize| found.text.is_kind(at, Kind::Open);
    (at.saturating_sub(limits::BRACKET_TOKENS)..at).rev().find(is_open)
}

/// *Lee did not reply, but in **a tweet** said…*: the subject has said it there. *The woman next to **me** said…*: she did.
pub(super) fn mend_complement(found: &Found<'_>, clause: &Clause, source: &mut [Range<usize>]) {
    let [piece] = source else { return };
    let Some(subject) = found.subject(clause) else { return };
    let ends = piece.end == clause.cue.start && subject.end < piece.start;
    if !ends || !found.tag(clause.cue.start).is_finite() {
        return;
    }
    let text = found.text;
    let is_object = piece.len() == 1 && is_object(found, piece.start);
    if matches!(text.word(piece.start - 1), "in" | "on" | "via") {
        *piece = subject;
    } else if is_object && found.words.get(piece.start - 1).entry.any(is::PREPOSITION) {
        piece.start = subject.start;
    }
}

/// Whether a word is a pronoun that is no subject.
fn is_object(found: &Found<'_>, at: usize) -> bool {
    matches!(found.text.word(at), "me" | "him" | "her" | "us" | "them")
}

/// *Jan **Holt** criticised the plan*: a cue does not begin amid a name, of which the source takes all, nor with its source:
/// ***Ms Holt** replied on Monday: “…”*.
pub(super) fn mend_cue(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, cue, .. } = draft;
    let is_in = |piece: &&Range<usize>| piece.contains(&cue.start) && piece.end < cue.end;
    if let Some(end) = source.iter().find(is_in).map(|piece| piece.end) {
        cue.start = end;
    }
    // "Jan Drew Slams the Plan", where Jan Drew is named below
    let is_capital = cue.len() > 1 && found.text.is_capital(cue.start);
    if is_capital && found.words.get(cue.start).is_family_name {
        draft.part_at(draft.cue.start + 1);
    }
    let Draft { cue, .. } = draft;
    // In a headline any word may have a capital.
    let is_verb = !found.text.is_capital(cue.end - 1);
    let name = found.name_around(cue.start).map(Mention::tokens);
    let name = name.filter(|name| is_verb && name.start < cue.start && name.end < cue.end);
    let Some(name) = name else { return };
    draft.part_at(name.end);
    draft.cue.start = name.end;
}

/// *Lee asked **sharply** “Who is there?”*: how somebody says it is the cue's.
pub(super) fn take_manner(found: &Found<'_>, cue: &mut Range<usize>) {
    let is_manner = found.tag(cue.end) == Tag::Adverb && ends_as_manner(found.text.word(cue.end));
    cue.end += usize::from(is_manner && found.passage_at(cue.end + 1).is_some());
}

/// *Roe joins those **who** said it was late*, *A film shows a man **who** says it*: who stands right before the verb says it.
pub(super) fn mend_who(found: &Found<'_>, draft: &mut Draft) {
    let Draft { source, .. } = draft;
    let Some(last) = source.last().filter(|last| is_who(found, last.end - 1)).cloned() else { return };
    let who = last.end - 1..last.end;
    let is_beside = |piece: &Range<usize>| piece.end + usize::from(found.text.is_comma(piece.end)) == who.start;
    let is_another = || matches!(source.as_slice(), [first, _] if last == who && !is_beside(first));
    if last.len() > 1 && tells(found, last.start..who.start) || is_another() {
        *source = vec![who];
    }
}

/// *Industry **watchers** doubt it*, *the Acme **forward** said*, *a neighbour **back home** said*: the words that end a source
/// are none of its cue.
pub(super) fn give_nouns(found: &Found<'_>, draft: &mut Draft) {
    let (text, cue) = (found.text, &draft.cue);
    let is_home =
        matches!(text.word(cue.start), "back" | "here") && matches!(text.word(cue.start + 1), "home" | "here");
    let reports = found.words.get(cue.end - 1).verb.is_some_and(|verb| verb.strength > 0);
    // Some are verbs to the tagger.
    let is_noun = cue.len() == 2
        && reports
        && cue.start > 0
        && found.tag(cue.start - 1) != Tag::Pronoun
        && found.words.get(cue.start).verb.is_none()
        && (names_people(text.word(cue.start)) || matches!(text.word(cue.start), "forward" | "back" | "tall"));
    // "the will said"
    let is_will = cue.len() > 1
        && text.is_small(cue.start, "will")
        && matches!(found.tag(cue.start.saturating_sub(1)), Tag::Determiner | Tag::Possessive | Tag::Genitive);
    let nouns = if is_home { 2 } else { usize::from(is_noun || is_will) };
    if nouns > 0 && nouns < cue.len() {
        draft.part_at(draft.cue.start + nouns);
    }
}

/// Whether a word looks like one for people: *watchers*, *pensioner*, *lobbyists*.
fn names_people(word: &str) -> bool {
    const ENDINGS: &str = "er ers or ors ist ists ian ians man men";
    const NO_PEOPLE: &str = "ever further later earlier rather";
    word.len() > 4 && ends_as(ENDINGS, word) && !ends_as(NO_PEOPLE, word)
}

/// *Lee **cannot** say why*: no part of a name, though the corpora, where it is two words, tell the tagger nothing of it.
pub(super) fn give_modal(found: &Found<'_>, draft: &mut Draft) {
    let start = draft.cue.start;
    let is_modal = found.text.is_word_before(start, "cannot");
    if is_modal && draft.source.iter().any(|source| source.end == start && source.len() > 1) {
        draft.part_at(start - 1);
    }
}

/// The end of what is told of a source right behind it: *two people **briefed on the talks**, …*
pub(super) fn told_end(found: &Found<'_>, end: usize) -> usize {
    let opens = found.tag(end) == Tag::Participle;
    let comma = (end..end + limits::ROLE_TOKENS).find(|&at| found.text.is_comma(at));
    comma.filter(|&comma| opens && !tells(found, end..comma)).unwrap_or(end)
}

/// *According to the mayor, **Ann Lee**, the bridge is safe*, *according to Ann Lee, **the mayor**, the bridge is safe*: who
/// that is belongs to the source, and is no part of what is told.
pub(super) fn mend_according(found: &Found<'_>, clause: &Clause, draft: &mut Draft) {
    if clause.lemma != "according to" {
        return;
    }
    let Draft { source, content, .. } = draft;
    // "“It is late,” Roe said, according to the Gazette."
    if source.iter().any(|piece| piece.start == clause.cue.end) {
        source.retain(|piece| piece.start == clause.cue.end);
    }
    let ([source], [content, ..]) = (source.as_mut_slice(), content.as_mut_slice()) else { return };
    if source.start == clause.cue.end && content.end <= clause.cue.start {
        source.end = relative_end(found, source);
    }
    if !found.text.is_comma(source.end) || content.start <= source.end {
        return;
    }
    // "According to a poll, taken in May, it is late", of which the model leaves out when it was taken.
    let made = source.end + 1..content.start - 1;
    if made.len() > 1 && found.text.is_comma(made.end) && is_made(found, &made) {
        source.end = made.end;
    }
    if source.end + 1 != content.start {
        return;
    }
    if let Some(end) = apposed_end(found, source, content).filter(|end| end + 1 < content.end) {
        source.end = end;
        content.start = end + 1;
    }
}

/// *…, according to a person familiar with the matter **who asked not to be named***: where what tells of a source ends.
fn relative_end(found: &Found<'_>, source: &Range<usize>) -> usize {
    let end = source.end;
    let stop = before_stop(found, found.text.sentence_around(source.start).end);
    let ends = |&at: &usize| at == stop || found.text.is_comma(at);
    let closed = (end..end + limits::ROLE_TOKENS).take_while(|&at| at <= stop).find(ends);
    closed.filter(|_| is_who(found, end)).unwrap_or(end)
}

/// Where the name, the office or the making of a source ends that a content begins with: *according to the mayor, **Ann
/// Lee**, it is late*.
fn apposed_end(found: &Found<'_>, source: &Range<usize>, content: &Range<usize>) -> Option<usize> {
    let text = found.text;
    let is_person = |at: usize| found.words.get(at).entry.any(is::PERSON | is::TITLE | is::KIN);
    let name = found.mention_at(content.start).filter(|m| m.form == Form::Name && !m.possessive);
    let name = name.map(|name| name.end as usize).filter(|&end| text.is_comma(end));
    let is_office = |office: &Range<usize>| {
        let opens = matches!(found.tag(office.start), Tag::Determiner | Tag::Possessive);
        opens && !tells(found, office.clone()) && head(found, office).is_some_and(is_person)
    };
    let comma = content.clone().find(|&at| text.is_comma(at)).filter(|&comma| {
        let apposed = content.start..comma;
        is_made(found, &apposed) || is_office(&apposed)
    });
    name.filter(|_| head(found, source).is_some_and(is_person)).or(comma)
}

/// *a poll, **taken in May**,*: what was done with something.
fn is_made(found: &Found<'_>, phrase: &Range<usize>) -> bool {
    let is_done = matches!(found.tag(phrase.start), Tag::Participle | Tag::Past);
    is_done && !tells(found, phrase.start + 1..phrase.end)
}
