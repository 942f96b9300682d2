//! Signs that an attribution of the model is no report.

use super::sources::tells_time;
use super::{grammar, plain, Found};
use crate::claims::Claimed;
use crate::cues::{is_refusal, passes_on, takes_hearer, Clause};
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::marks;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Case, Kind};
use std::ops::Range;

/// Any of these shows it.
const SIGNS: [fn(&Found<'_>, &Claimed) -> bool; 28] = [
    is_name,
    is_given_name,
    is_price,
    is_subject,
    is_inserted,
    is_discovery,
    is_sighting,
    is_time_alone,
    is_duty,
    is_summons,
    is_modifier,
    is_idiom,
    leaves_unanswered,
    is_kicker,
    is_performance,
    is_made,
    is_thanks,
    is_unclear,
    is_answered_behind,
    is_answer,
    is_said_beside,
    is_silence,
    is_gesture,
    is_call,
    is_asked,
    is_nobodys,
    is_circumstance,
    plain::is_cut_short,
];

/// Whether grammar or layout show that nothing is reported.
pub(super) fn refuses(found: &Found<'_>, claim: &Claimed) -> bool {
    SIGNS.iter().any(|shows| shows(found, claim))
}

/// *A voice shouted. “Stop!” **Ann cried**.*: a quotation that begins a sentence is said by whose verb stands right behind it.
fn is_answered_behind(found: &Found<'_>, claim: &Claimed) -> bool {
    let text = found.text;
    let Some(told) = claim.content.last().filter(|told| told.start >= claim.cue.end) else { return false };
    let Some(passage) = found.passage_at(told.start).map(|passage| &passage.outer) else { return false };
    // "“Who needs it?” The clinic denied it."
    let begins =
        text.is_capital(passage.end) && found.words.get(passage.end).entry.any(is::DETERMINER | is::POSSESSIVE);
    // "“Stop!” Ann cried", but not "“Stop.” Ann cried"
    let is_called =
        matches!(text.word(passage.end.saturating_sub(2)), "!" | "?") && !text.begins_paragraph(passage.end) && !begins;
    let goes_on = is_called || !text.begins_sentence(passage.end);
    text.begins_sentence(told.start) && goes_on && says_beside(found, passage.end).is_some()
}

/// *Asked by Roe who wrote it, **she answered**: “I did.”*: who is asked answers, and not who asks.
fn is_answer(found: &Found<'_>, claim: &Claimed) -> bool {
    let text = found.text;
    let [told] = claim.content.as_slice() else { return false };
    let is_asked = text.is_word(claim.cue.start, "asked") && text.begins_sentence(claim.cue.start);
    let verb = told.start.checked_sub(2).filter(|_| is_asked && found.passage_at(told.start).is_some());
    let answers = verb.and_then(|verb| found.clause(&(verb..verb + 1))).filter(|answers| answers.strength > 0);
    answers.and_then(|answers| found.subject(answers)).is_some_and(|who| who.start > claim.cue.end)
}

/// *“Citizens,” **he began**, and was laughed at, for nobody had called them that*: a quotation that a comma ends is said
/// by whose verb stands right behind it.
fn is_said_beside(found: &Found<'_>, claim: &Claimed) -> bool {
    let [content] = claim.content.as_slice() else { return false };
    let is_parted = |told: &&marks::Passage| found.text.is_comma(told.inner.end.saturating_sub(1));
    let told = found.passage_before(content.end).filter(is_parted);
    // "“No,” press secretary Ann Lee said"
    let is_named = |verb: usize| claim.source.iter().any(|source| source.contains(&verb));
    let is_other = |other: &Clause| other.cue.end < claim.cue.start && !is_named(other.cue.start);
    let is_verb = found.tag(claim.cue.start).is_finite();
    is_verb && told.and_then(|told| says_beside(found, told.outer.end)).is_some_and(is_other)
}

/// The clause that begins at the end of a quotation, with its subject or its verb.
fn says_beside<'a>(found: &'a Found<'_>, end: usize) -> Option<&'a Clause> {
    let clause = found.clauses_from(end).first()?;
    let start = found.subject(clause).map_or(usize::MAX, |subject| subject.start.min(clause.cue.start));
    (start == end && clause.strength > 0 && !clause.passive).then_some(clause)
}

/// *Lee asked **him**, wisely enough, how*, *Lee rang **Roe***: whoever is told is nothing that is.
fn is_call(found: &Found<'_>, claim: &Claimed) -> bool {
    const PERSONS: [u32; 6] = hashes("me him her us them you");
    const CALLS: [u32; 6] = hashes("rang ring rings phoned phones telephoned");
    let [content] = claim.content.as_slice() else { return false };
    let last = claim.cue.end - 1;
    let is_one = content.len() == 1 && is_among(&PERSONS, found.text.hash(content.start));
    let calls = is_among(&CALLS, found.text.hash(last));
    let is_heard = || found.words.get(last).verb.is_some_and(|verb| takes_hearer(verb.lemma));
    content.start == claim.cue.end && (is_one && (calls || is_heard()) || calls && is_phrase(found, claim))
}

/// *It was a book that **nobody read**. “I wept,” it began.*: nobody says what stands in another sentence.
fn is_nobodys(found: &Found<'_>, claim: &Claimed) -> bool {
    const NOBODY: [u32; 4] = hashes("nobody anybody anyone none");
    let [source] = claim.source.as_slice() else { return false };
    let end = found.text.sentence_around(claim.cue.start).end;
    let is_apart = claim.content.last().is_some_and(|content| content.start >= end);
    is_apart && NOBODY.contains(&found.text.hash(source.end - 1))
}

/// *While the plan is good, **others disagree***
fn is_circumstance(found: &Found<'_>, claim: &Claimed) -> bool {
    grammar::is_circumstance(found, &claim.content, &claim.cue)
}

/// ***What** does the law say?*: nobody says that it says something.
fn is_asked(found: &Found<'_>, claim: &Claimed) -> bool {
    let (text, [content]) = (found.text, claim.content.as_slice()) else { return false };
    let asks = |at: usize| found.tag(at) == Tag::Wh && found.words.get(at + 1).entry.any(is::AUXILIARY);
    let is_question = |at: usize| text.word(text.sentence_around(at).end - 1) == "?";
    content.len() == 1 && text.begins_sentence(content.start) && asks(content.start) && is_question(content.start)
}

/// *The boys were found in a barn*, *the cars were recalled*, *a memo written by Lee*, *a video posted on the site*: nobody
/// says anything.
fn is_discovery(found: &Found<'_>, claim: &Claimed) -> bool {
    let Some(clause) = found.clause(&claim.cue).filter(|clause| clause.passive) else { return false };
    // "were called to a fire"
    let is_sent = clause.lemma == "call" && found.text.is_small(clause.cue.end, "to");
    let is_finite = |at: usize| found.tag(at).is_finite();
    // "the “smart” meters were recalled"
    let is_recalled = clause.lemma == "recall" && !claim.content.iter().cloned().flatten().any(is_finite);
    clause.lemma == "find"
        || is_sent
        || is_recalled
        || matches!(clause.lemma, "write" | "post") && is_phrase(found, claim)
}

/// *It **is unclear** whether he will go*: nobody says so.
fn is_unclear(found: &Found<'_>, claim: &Claimed) -> bool {
    claim.source.is_empty() && matches!(found.text.word(claim.cue.end - 1), "clear" | "unclear")
}

/// *Dr. Roe, **thank** you for being here*: who is thanked says nothing.
fn is_thanks(found: &Found<'_>, claim: &Claimed) -> bool {
    let (text, cue, [source]) = (found.text, &claim.cue, claim.source.as_slice()) else { return false };
    let is_called = text.is_comma(cue.start.saturating_sub(1)) && text.begins_sentence(source.start);
    is_called && text.is_word(cue.end - 1, "thank") && text.is_word(cue.end, "you")
}

/// *files **posted** by the agency*: who has made something says nothing.
fn is_made(found: &Found<'_>, claim: &Claimed) -> bool {
    let [content] = claim.content.as_slice() else { return false };
    let by = content.start;
    let is_agent = by == claim.cue.end && found.text.is_word(by, "by");
    let is_passive = matches!(found.tag(claim.cue.start), Tag::Participle | Tag::Past);
    is_agent && is_passive && found.tag(by + 1) != Tag::Gerund && is_phrase(found, claim)
}

/// *He was last **seen** leaving a hut*, *She was **heard** shouting in the street*: nobody says anything.
fn is_sighting(found: &Found<'_>, claim: &Claimed) -> bool {
    const SEEN: [u32; 4] = hashes("seen heard pushed pulled");
    const BE: [u32; 7] = hashes("is are was were be been being");
    let text = found.text;
    let leads = |at: usize| {
        let is_where = found.tag(at) == Tag::Preposition && !matches!(text.word(at), "as" | "by");
        is_where || found.tag(at) == Tag::Gerund
    };
    let is_seen = |at: &usize| found.tag(*at) == Tag::Participle && is_among(&SEEN, text.hash(*at));
    let is_done = || claim.cue.clone().any(|at| is_among(&BE, text.hash(at)));
    claim.cue.clone().find(is_seen).is_some_and(|at| leads(at + 1)) && is_done() && is_phrase(found, claim)
}

/// ***At the time**, Lee disagreed*
fn is_time_alone(found: &Found<'_>, claim: &Claimed) -> bool {
    const SPANS: [u32; 6] = hashes("minutes hours days weeks months years");
    const WORDS: usize = 3;
    let [content] = claim.content.as_slice() else { return false };
    if content.len() > WORDS {
        return false;
    }
    let is_moment = || matches!(found.text.word(content.end - 1), "time" | "moment" | "outset");
    let at_time = found.text.is_word(content.start, "at") && is_moment();
    // "pushed back on Monday", "pushed back within hours"
    let is_one = content.len() == 1
        && (found.words.get(content.start).entry.any(is::DATE) || is_among(&SPANS, found.text.hash(content.start)));
    is_one || at_time || tells_time(found, content)
}

/// *She charged a fee*, *the shop charges £5*: a price is nothing said.
fn is_price(found: &Found<'_>, claim: &Claimed) -> bool {
    const PRICES: [u32; 8] = hashes("fee fees price prices rent interest toll tolls");
    let charges = found.clause(&claim.cue).is_some_and(|c| c.lemma == "charge" && !c.passive);
    let is_money = |at: usize| is_among(&PRICES, found.text.hash(at)) || found.tag(at) == Tag::Number;
    let opens = |content: &Range<usize>| content.clone().take(3).any(is_money);
    charges && is_phrase(found, claim) && claim.content.first().is_some_and(opens)
}

/// Whether a content is no clause and no quotation.
fn is_phrase(found: &Found<'_>, claim: &Claimed) -> bool {
    !claim.content.iter().cloned().flatten().any(|at| found.tag(at).is_finite() || found.depth(at) > 0)
}

/// *The clock told the time*: what acts is no content.
fn is_subject(found: &Found<'_>, claim: &Claimed) -> bool {
    let (cue, [content]) = (&claim.cue, claim.content.as_slice()) else { return false };
    let is_active = found.clause(cue).is_some_and(|clause| !clause.passive && clause.subject.is_some());
    claim.source.is_empty() && is_active && content.end == cue.start && is_phrase(found, claim)
}

/// *The mayor, **quoted by the paper**, said…*: what she says is told behind.
fn is_inserted(found: &Found<'_>, claim: &Claimed) -> bool {
    let (text, cue, [content]) = (found.text, &claim.cue, claim.content.as_slice()) else { return false };
    let is_led =
        found.tag(cue.start) == Tag::Participle && cue.start.checked_sub(1).is_some_and(|comma| text.is_comma(comma));
    let is_quoted = || {
        let quotes = found.clause(cue).is_some_and(|clause| passes_on(clause.lemma));
        quotes && content.end + 1 == cue.start && is_phrase(found, claim)
    };
    is_led && is_quoted()
}

/// *Lee will report to Roe*, *Lee answers the telephone*: nobody says anything.
fn is_duty(found: &Found<'_>, claim: &Claimed) -> bool {
    const CALLS: [u32; 6] = hashes("phone telephone door bell doorbell intercom");
    let calls = |content: &Range<usize>| is_among(&CALLS, found.text.hash(content.end - 1));
    match found.clause(&claim.cue).map_or("", |clause| clause.lemma) {
        "report" => found.text.is_small(claim.cue.end - 1, "to"),
        "answer" => is_phrase(found, claim) && claim.content.iter().any(calls),
        _ => false,
    }
}

/// *He **called his wife***, *the union **called a strike***: one thing is called, and nothing is said that it is.
fn is_summons(found: &Found<'_>, claim: &Claimed) -> bool {
    const WORDS: usize = 4;
    let [content] = claim.content.as_slice() else { return false };
    let opens = |at: usize| found.words.get(at).entry.any(is::DETERMINER | is::POSSESSIVE);
    let calls = found.clause(&claim.cue).is_some_and(|clause| clause.lemma == "call" && !clause.passive);
    if !calls || claim.cue.end != content.start || content.len() > WORDS {
        return false;
    }
    let is_one = opens(content.start) && content.clone().filter(|&at| opens(at)).count() == 1;
    let is_bare = found.text.word(claim.cue.end - 1).starts_with("call");
    is_one && is_bare && found.tag(content.end - 1).is_noun() && is_phrase(found, claim)
}

/// *Lee plays **the defending** champion*: a participle that belongs to a noun.
fn is_modifier(found: &Found<'_>, claim: &Claimed) -> bool {
    let (last, end) = (claim.cue.end - 1, claim.cue.end);
    let leads =
        |at: usize| found.words.get(at).entry.any(is::POSSESSIVE) || matches!(found.text.word(at), "the" | "a" | "an");
    let is_led = last > claim.cue.start && leads(last - 1);
    let behind = claim.content.first().is_some_and(|content| content.start == end) && found.tag(end).is_noun();
    found.tag(last) == Tag::Gerund && is_led && behind
}

/// *She was **sworn in***, *a storm **slammed into** the coast*, *Acme, **as expected**, left*: nobody says anything.
fn is_idiom(found: &Found<'_>, claim: &Claimed) -> bool {
    let (text, cue) = (found.text, &claim.cue);
    let verb = cue.clone().rev().find(|&at| found.words.get(at).verb.is_some());
    let is_place =
        |at: usize| matches!(text.word(at), "at" | "to" | "in" | "after" | "from" | "off" | "up" | "back" | ".");
    verb.is_some_and(|verb| match text.word(verb) {
        "sworn" => text.is_word(verb + 1, "in"),
        // "The clock told the time"
        "told" | "tells" | "tell" => text.is_word(verb + 1, "the") && text.is_word(verb + 2, "time"),
        // "A voice shouted in the street."
        "shouted" | "cried" | "screamed" => matches!(text.word(verb + 1), "in" | "from") && is_phrase(found, claim),
        // "Police were called to the port."
        "called" => {
            is_place(verb + 1) && found.clause(cue).is_some_and(|clause| clause.passive) && is_phrase(found, claim)
        }
        "slammed" | "slams" => text.is_word(verb + 1, "into"),
        // "Lee let it be known that": what it is stands behind.
        "known" => text.is_word(verb + 1, "that") && claim.content.iter().all(|content| content.end <= cue.start),
        "expected" => cue.len() == 2 && text.is_word_before(verb, "as") || is_awaited(found, claim),
        _ => false,
    })
}

/// *The envoy **is expected** in Paris*: nothing is told of what is thought that he will do.
fn is_awaited(found: &Found<'_>, claim: &Claimed) -> bool {
    let behind = claim.cue.end;
    let is_before = claim.content.iter().all(|content| content.end <= claim.cue.start);
    let stays = matches!(found.text.word(behind), "in" | "at" | "on" | "by" | "this" | "next" | "later" | ".");
    claim.source.is_empty() && is_before && stays && is_phrase(found, claim)
}

/// *“Down there.” **Marsh pointed to** the hatch*, *Dray **smiled at** Lucy. “Go.”*: what somebody does beside what he says.
fn is_gesture(found: &Found<'_>, claim: &Claimed) -> bool {
    const FEW: usize = 4;
    const GESTURES: [u32; 16] = hashes(
        "pointed gestured nodded smiled grinned frowned winked beamed shrugged waved glanced stared turned slammed beckoned
        bowed",
    );
    let (text, cue) = (found.text, &claim.cue);
    let is_beside = |passage: &marks::Passage| !text.is_comma(passage.inner.end.saturating_sub(1));
    let sentence = text.sentence_around(cue.start);
    let follows = || found.passage_before(sentence.start).is_some_and(is_beside);
    let leads = || found.passage_at(sentence.end).is_some();
    let is_object = |piece: &Range<usize>| piece.start >= cue.end && (piece.end <= sentence.end || leads());
    // "He pointed to a poll that…"
    let is_short = |first: &Range<usize>| first.len() <= FEW || text.begins_sentence(first.start);
    is_among(&GESTURES, text.hash(cue.start))
        && claim.content.first().is_some_and(is_short)
        && claim.content.iter().all(is_object)
        && !grammar::tells(found, cue.end..sentence.end)
        && (follows() || leads())
}

/// *Lee **said nothing** about the fire*: nobody says anything.
fn is_silence(found: &Found<'_>, claim: &Claimed) -> bool {
    let text = found.text;
    let says = found.clause(&claim.cue).filter(|clause| clause.class == CueClass::Say && !clause.passive);
    let is_nothing = |at: usize| match text.word(at) {
        "nothing" => !text.is_word(at + 1, "but"),
        "no" => text.is_word(at + 1, "more"),
        _ => false,
    };
    says.is_some_and(|clause| is_nothing(clause.cue.end)) && is_phrase(found, claim)
}

/// *Lee did not respond to requests for comment*, *Lee refused to be drawn on it*: nobody says anything.
fn leaves_unanswered(found: &Found<'_>, claim: &Claimed) -> bool {
    const REQUESTS: [u32; 10] = hashes("request requests question questions call calls message messages email emails");
    let cue = &claim.cue;
    let answers = found.clause(cue).is_some_and(|clause| clause.class == CueClass::Answer);
    let text = found.text;
    let asks = |at: usize| is_among(&REQUESTS, text.hash(at));
    let is_drawn = |content: &Range<usize>| {
        (cue.start..content.end).any(|at| text.is_word(at, "be") && text.is_word(at + 1, "drawn"))
    };
    let is_negated = || found.is_negated(cue, &claim.source);
    let refuses = || is_negated() || cue.clone().any(|at| is_refusal(text.hash(at)));
    if claim.content.last().is_some_and(is_drawn) && refuses() {
        return true;
    }
    answers && is_negated() && claim.content.iter().cloned().flatten().any(asks)
}

/// *PUNE: A court has ruled…*, *Pune: A court has ruled it.*: where a report comes from, or what it is about, says nothing.
fn is_kicker(found: &Found<'_>, claim: &Claimed) -> bool {
    let text = found.text;
    const KICKERS: [u32; 8] = hashes("live watch video updated breaking exclusive podcast opinion");
    let upper = |at: usize| text.is_case(at, Case::Upper) || !text.is_wordlike(at);
    let is_section = |source: &Range<usize>| source.len() == 1 && is_among(&KICKERS, text.hash(source.start));
    let is_place = |at: usize| found.words.get(at).entry.any(is::PLACE);
    // A headline has no stop.
    let is_sentence = |at: usize| text.is_kind(text.sentence_around(at).end - 1, Kind::Stop);
    heading(found, claim).is_some_and(|mut source| {
        is_section(&source) || source.clone().all(upper) || is_sentence(source.start) && source.all(is_place)
    })
}

/// The source at the start of a paragraph that has a colon for its cue.
fn heading(found: &Found<'_>, claim: &Claimed) -> Option<Range<usize>> {
    let text = found.text;
    let is_colon = |cue: &Range<usize>| cue.len() == 1 && text.is_kind(cue.start, Kind::Colon);
    let source = claim.source.first().filter(|_| is_colon(&claim.cue))?;
    text.begins_paragraph(source.start).then(|| source.clone())
}

/// *Lee wrote the novel “Low Water”*, *the choir sang “Abide Here”*: who names a work does not say it.
fn is_performance(found: &Found<'_>, claim: &Claimed) -> bool {
    const WORDS: usize = 4;
    let Some(content) = claim.content.first() else { return false };
    // "The report, titled “Low Water,” is out."
    let is_title = |at: usize| found.passage_and_form_at(at).is_some_and(|(_, form)| form == marks::Form::Title);
    let names = matches!(found.text.word(claim.cue.end - 1), "titled" | "entitled" | "called" | "named");
    if names && is_title(claim.cue.end) {
        return true;
    }
    let first = found.passages.begun_before(content.start);
    let Some(title) = found.passages.get(first).filter(|_| found.forms[first] == marks::Form::Title) else {
        return false;
    };
    // "Lee wrote the episode “Low Water” in May, and it won."
    let is_written = || {
        let writes = found.clause(&claim.cue).is_some_and(|clause| clause.lemma == "write");
        writes && title.outer.start < content.start + WORDS
    };
    // "“Low Water” is a tale, said Lee"
    let is_told =
        title.outer.start == content.start && content.end <= claim.cue.start && grammar::tells(found, content.clone());
    !is_told && (title.outer.start == content.start || is_written())
}

/// *A lad called Joe let us in*, *my aunt, a tall woman called Ann, owns it*: nobody says anything.
fn is_name(found: &Found<'_>, claim: &Claimed) -> bool {
    let text = found.text;
    let cue = &claim.cue;
    if cue.len() != 1 || !matches!(text.word(cue.start), "called" | "named" | "identified") {
        return false;
    }
    // "A man who called himself Joe came", "A user named @joe wrote"
    if matches!(text.word(cue.end), "himself" | "herself" | "itself" | "themselves") || text.is_handle(cue.end) {
        return true;
    }
    let is_named = text.is_capital(cue.end);
    let opens = |source: &Range<usize>| matches!(text.word(source.start), "A" | "a" | "An" | "an");
    let is_insertion = cue.start > 0 && text.is_comma(cue.start - 1);
    let is_one = is_insertion || claim.source.first().is_some_and(opens);
    is_named && is_one && claim.content.iter().cloned().flatten().any(|at| found.tag(at).is_finite())
}

/// ***Sue** Barlow*: no verb.
fn is_given_name(found: &Found<'_>, claim: &Claimed) -> bool {
    let (text, at) = (found.text, claim.cue.start);
    let is_given = found.words.get(at).entry.is_given_name() && text.is_capital(at) && text.is_capital(claim.cue.end);
    is_given && at > text.sentence_around(at).start
}
