//! Claims within claims: *Lee said **Roe told him it was over***.
//!
//! The articles that the claim model has learned from give each word to one content, the outermost. What somebody is
//! said to have said is plain from the grammar.

use super::coordination::{bare_clause, clauses_within};
use super::exchange::teller_of_thing;
use super::grammar::{last_before_verb, noun_phrase, opens_phrase, subject_before_verb, verb_start};
use super::modelled::Draft;
use super::reports::{by_cue, covered, Report};
use super::sources::mend_relative;
use super::{calling, quoted, Found};
use crate::cues::{takes_hearer, Clause};
use crate::lexicon::verbs::{self, CueClass};
use crate::limits;
use crate::mentions::{Form, Nature};
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// Nouns for what somebody claims.
pub(super) const CLAIMS: [u32; 61] = hashes(
    "claim claims allegation allegations accusation accusations assertion assertions argument belief suggestion suggestions
    complaint complaints charge charges view theory warning warnings fear fears hope hopes statement insistence promise
    promises pledge vow threat contention boast remark remarks comment comments prediction admission conviction denial
    assurance assurances finding findings observation conclusion dictum hunch concern concerns forecast estimate revelation
    disclosure confession hypothesis reminder demand plea quip",
);

/// Adds the claims that the contents of others hold.
pub(super) fn embed(found: &Found<'_>, list: &mut Vec<Report>) {
    absorb(list);
    let is_cue = covered(found, list.iter().flat_map(|report| &report.cue));
    // "quoted Roe as saying" is one cue, of which the second verb begins none.
    let begins =
        covered(found, list.iter().filter_map(|report| report.cue.as_ref()).map(|cue| cue.start..cue.start + 1));
    let is_new = |report: &Report| report.cue.as_ref().is_none_or(|cue| !begins[cue.start]);
    let held_by = |report: &Report| quoted_in(found, report).or_else(|| expected(found, report));
    let mut added: Vec<Report> = list.iter().filter_map(held_by).filter(is_new).collect();
    let contents = list.iter().flat_map(|report| &report.content);
    for content in contents.filter(|content| content.len() <= limits::SENTENCE_TOKENS) {
        let inside = clauses_within(found, content.clone()).chain(of_several(found, content));
        let new = inside.filter(|clause| !is_cue[clause.cue.start]);
        let own = held(found, content).into_iter().chain(calling::branded(found, content));
        added.extend(new.filter_map(|clause| claim(found, content, &clause)).chain(own));
    }
    list.append(&mut added);
}

/// *Lee said that **Roe** reported that it was late*: where the model has seen no more than Roe in what Lee said, it holds
/// Roe's claim too. Linear: each claim is compared with the next.
fn absorb(list: &mut [Report]) {
    for pair in by_cue(list).windows(2).rev() {
        let (outer, (cue, inner)) = (pair[0].1, pair[1]);
        let ([source], Some(told)) = (list[inner].source.as_slice(), list[inner].content.last()) else { continue };
        let (subject, end) = (source.start, told.end);
        let is_subject = |said: &Range<usize>| said.end == cue && (said.start..said.start + 2).contains(&subject);
        if let Some(said) = list[outer].content.last_mut().filter(|said| is_subject(said)) {
            said.end = end.max(said.end);
        }
    }
}

/// *The paper quoted **Lee as saying it was late***.
fn quoted_in(found: &Found<'_>, report: &Report) -> Option<Report> {
    let quoted = quoted::as_saying(found, report.cue.as_ref()?).filter(|quoted| quoted.who.start > quoted.verb)?;
    let content = report.content.last().filter(|content| content.end > quoted.said)?;
    let said = quoted.said.max(content.start)..content.end;
    let cue = quoted.saying..quoted.saying + 1;
    Some(Report::of_claim(vec![quoted.who], Some(cue), vec![said], report.confidence))
}

/// *The agency is expected **to argue that it was late***: what the agency will say.
fn expected(found: &Found<'_>, report: &Report) -> Option<Report> {
    let ([who, told], Some(cue)) = (report.content.as_slice(), &report.cue) else { return None };
    let verb = told.start + 1;
    let argues = found.words.get(verb).verb.is_some_and(|verb| verb.strength > 0) && verb < told.end;
    let leads = who.end <= cue.start && found.text.is_word(told.start, "to") && found.depth(verb) == 0;
    // "to tell investors that"
    let hearer = found.mention_at(verb + 1).map_or(verb + 1, |hearer| hearer.end as usize);
    let said = [verb + 1, hearer].into_iter().find(|&at| found.text.is_word(at, "that") && at < told.end)?;
    (report.source.is_empty() && leads && argues)
        .then(|| Report::plain(vec![who.clone()], verb..verb + 1, vec![Range { start: said, end: told.end }]))
}

/// *The court rejected **Lee's claim that it was late***.
fn held(found: &Found<'_>, content: &Range<usize>) -> Option<Report> {
    let owner = found.mention_at(content.start).filter(|m| m.possessive)?;
    let noun = (owner.end as usize..content.end).take(2).find(|&at| is_among(&CLAIMS, found.text.hash(at)))?;
    // "Lee's promise to go", but not "Lee's remark to reporters"
    let is_to = found.text.is_word(noun + 1, "to") && found.tag(noun + 2).is_verb();
    let is_said = (is_to || found.text.is_word(noun + 1, "that")) && noun + 2 < content.end;
    let is_unquoted = found.depth(noun) == 0;
    (is_said && is_unquoted).then(|| {
        let told = noun + 1..content.end;
        Report::plain(vec![owner.tokens()], noun..noun + 1, vec![told])
    })
}

/// *Lee said **engineers think** it was late*: verbs of several who are no mention, so that they are no clauses.
fn of_several<'a>(found: &'a Found<'a>, content: &Range<usize>) -> impl Iterator<Item = Clause> + 'a {
    let pairs = found.tags.get(content.clone()).unwrap_or_default().windows(2).zip(content.start + 1..);
    let verbs = pairs.filter(|(pair, _)| **pair == [Tag::Plural, Tag::Verb]).map(|(_, verb)| verb);
    let verbs = verbs.filter(|&at| found.clause(&(at..at + 1)).is_none());
    verbs.filter_map(|at| bare_clause(found, at))
}

/// The antecedent of the relative clause that a verb stands in, within a content: *a study that warned*, *Lee, who said*.
fn antecedent(found: &Found<'_>, outer: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    let text = found.text;
    let pronoun = last_before_verb(found, outer.start + 1..verb)?;
    let end = pronoun - usize::from(found.text.is_comma(pronoun - 1));
    let mention = found.mention_before(end).filter(|mention| mention.start as usize >= outer.start)?;
    // "a teacher in Norby who said"
    let place = (mention.start as usize).checked_sub(1).filter(|&at| matches!(text.word(at), "in" | "from"));
    let who = place.and_then(|place| found.mention_before(place)).filter(|who| who.start as usize >= outer.start);
    let mention = who.filter(|who| who.nature == Nature::Person).unwrap_or(mention);
    let may_speak = match text.word(pronoun) {
        "who" => !matches!(mention.nature, Nature::Place | Nature::Document),
        "that" | "which" => matches!(mention.nature, Nature::Document | Nature::Organisation),
        _ => false,
    };
    (may_speak && !mention.possessive).then(|| mention.tokens())
}

/// The document right before a participle, within a content: *a report **suggesting** that it was late*.
fn document(found: &Found<'_>, outer: &Range<usize>, verb: usize) -> Option<Range<usize>> {
    let mention = found.mention_before(verb).filter(|mention| mention.start as usize >= outer.start)?;
    let speaks = found.tag(verb) == Tag::Gerund && mention.nature == Nature::Document;
    (speaks && !mention.possessive).then(|| mention.tokens())
}

/// The subject that opens a content with what a participle tells of it: ***A man accused of robbing a bank** told the police
/// that…*
fn modified(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> Option<Range<usize>> {
    let mut draft = Draft { source: Vec::new(), cue: verb.cue.clone(), content: Vec::new() };
    mend_relative(found, &mut draft);
    if let [whole] = draft.source.as_slice() {
        return Some(whole.clone()).filter(|whole| whole.start == outer.start);
    }
    let subject = found.subject(verb).filter(|subject| subject.start == outer.start)?;
    let told = subject.end..verb_start(found, subject.end..verb.cue.start);
    let is_told = found.tag(told.start) == Tag::Participle || found.tag(told.start) == Tag::Gerund;
    let parts = |at: usize| found.tag(at) == Tag::Mark || found.depth(at) > 0;
    (is_told && verb.strength > 1 && !told.clone().any(parts)).then_some(subject.start..told.end)
}

/// The subject of a verb that opens the second piece of a content: ***A doctor**, he said, wrote that…*
fn parted(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> Option<Range<usize>> {
    let opens = verb_start(found, outer.start..verb.cue.start) == outer.start;
    found.subject(verb).filter(|subject| opens && subject.end < outer.start && found.text.is_comma(subject.end))
}

/// The claim of a clause within a content, up to the end of that one.
fn claim(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> Option<Report> {
    let is_plain = !verb.inverted && !verb.passive && !verb.negated && !verb.hypothetical;
    if !is_plain || found.depth(verb.cue.start) > 0 {
        return None;
    }
    let (source, is_document) = source_of(found, outer, verb)?;
    // "…, something Lee called “late”"
    let own = teller_of_thing(found, &source, verb.cue.start).filter(|_| found.text.is_word_before(source.start, ","));
    let source = own.unwrap_or(source);
    let speaker = found.mention_at(source.start);
    // "a study that found the water was unsafe"
    let finds = matches!(verb.lemma, "find" | "show") && speaker.is_some_and(|m| m.nature == Nature::Document);
    let calls = calls(found, &source, verb) || brands(found, outer, verb);
    let (told, is_quoted) = told(found, outer, verb);
    let writes = is_quoted && verb.strength > 0;
    if !(finds || is_document || calls || writes || reports_inside(verb)) {
        return None;
    }
    // "said he thinks": what is quoted is what he said.
    let is_pronoun = speaker.is_some_and(|m| m.form == Form::Pronoun);
    let is_same_sentence = outer.end <= found.text.sentence_around(verb.cue.start).end;
    (is_same_sentence && (calls || tells(found, verb, &told, is_quoted))).then(|| {
        let claim = Report::plain(vec![source], verb.cue.clone(), vec![told]);
        // "said the figures showed that it was “late”": they show what is in his words.
        let speaks = verb.strength > 1 || finds && verb.lemma != "show" || calls || writes;
        Report { hearer: verb.hearer, speaks: speaks && !is_pronoun, ..claim }
    })
}

/// *mocked what **Roe called “a fire sale”***, *said it would close, a step **Roe called “late”***
fn calls(found: &Found<'_>, source: &Range<usize>, verb: &Clause) -> bool {
    const ROLE: usize = 4;
    let text = found.text;
    let told = verb.cue.end + usize::from(text.is_word(verb.cue.end, "as"));
    // "what Roe called a “brutal” year"
    let is_quoted = found.depth(told + usize::from(found.tag(told) == Tag::Determiner)) > 0;
    let is_that = text.is_word_before(source.start, "that");
    // "what analyst Roe called"
    let mut before = (0..source.start - usize::from(is_that)).rev().take(ROLE);
    let Some(first) = before.find(|&at| !found.tag(at).is_noun()) else { return false };
    let is_thing = matches!(text.word(first), "a" | "an" | "something") && first > 0 && text.is_comma(first - 1);
    let is_what = text.is_word(first, "what");
    (is_what || is_thing) && is_quoted && verbs::calls(verb.lemma)
}

/// *said that **Roe had called the plan “late”***
fn brands(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> bool {
    const OBJECT: usize = 8;
    let marks = (verb.cue.end..outer.end).take(OBJECT).find(|&at| found.depth(at) > 0);
    let is_object = |at: usize| !found.tag(at).is_finite() && found.tag(at) != Tag::Mark;
    verbs::calls(verb.lemma) && marks.is_some_and(|marks| marks > verb.cue.end && (verb.cue.end..marks).all(is_object))
}

/// Who makes the claim of a clause within a content, and whether it is the document before a participle.
fn source_of(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> Option<(Range<usize>, bool)> {
    let at = verb.cue.start;
    if let Some(document) = document(found, outer, at) {
        return Some((document, true));
    }
    // "A film shows Roe telling voters: “…”"
    let is_seen = found.tag(at) == Tag::Gerund && verb.strength > 1 && told(found, outer, verb).1;
    // The tagger takes some for participles: "a witness claimed", and those of "had warned" are.
    if !is_seen && !found.tag(at).is_finite() && found.tag(at) != Tag::Participle {
        return None;
    }
    let source = subject_before_verb(found, outer, at).or_else(|| antecedent(found, outer, at));
    let several = || noun_phrase(found, outer.start..at).filter(|several| several.end == at && verb.subject.is_none());
    let source =
        source.or_else(|| modified(found, outer, verb)).or_else(|| parted(found, outer, verb)).or_else(several);
    source.map(|source| (source, false))
}

/// Whether a verb within a content reports, whoever is its subject.
fn reports_inside(verb: &Clause) -> bool {
    verb.strength > 1
        || matches!(verb.class, CueClass::Assert | CueClass::Deny | CueClass::Believe)
        || matches!(verb.lemma, "admit" | "concede" | "confirm" | "acknowledge" | "confess" | "reveal" | "conclude")
}

/// What a clause within a content reports, and whether it stands in marks behind a colon or a comma.
fn told(found: &Found<'_>, outer: &Range<usize>, verb: &Clause) -> (Range<usize>, bool) {
    let text = found.text;
    let hearer = verb.hearer.map(|hearer| found.mentions[hearer].end as usize);
    let start = hearer.filter(|&end| end > verb.cue.start).unwrap_or(verb.cue.end);
    // "wrote in a diary that it was late"
    let is_medium = found.tag(start) == Tag::Preposition;
    let is_that = |at: usize| text.is_small(at, "that");
    let mut medium = (start..outer.end).take(limits::THAT_TOKENS).take_while(|&at| !found.tag(at).is_finite());
    let that = if is_medium { medium.find(|&at| is_that(at)) } else { None };
    let start = that.unwrap_or(start);
    // "a man said: “Run.”"
    let is_pause = text.tokens.get(start).is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Comma));
    let is_quoted = is_pause && start + 1 < outer.end && found.depth(start + 1) > 0;
    let told = start + usize::from(is_quoted)..outer.end;
    // "said that Roe maintains his innocence and that it was late": the second clause is the outer claim's.
    let is_joined = is_that(outer.start) && !is_that(told.start);
    let and = told.clone().find(|&at| is_joined && text.is_small(at, "and") && is_that(at + 1));
    (told.start..and.unwrap_or(told.end), is_quoted)
}

/// Whether what a clause within a content reports is one itself, what somebody is told to do, or what is denied.
fn tells(found: &Found<'_>, verb: &Clause, told: &Range<usize>, is_quoted: bool) -> bool {
    let text = found.text;
    let Some(first) = told.clone().next() else { return false };
    let is_order = found.tag(first) == Tag::To && verb.hearer.is_some() && takes_hearer(verb.lemma);
    let is_denied = verb.class == CueClass::Deny && opens_phrase(found.tag(first));
    if is_order || is_denied {
        return true;
    }
    let is_that = text.is_small(first, "that");
    // "that Lee thinks should be told"
    let opens = opens_phrase(found.tag(first)) || is_that || found.depth(first) > 0;
    // The *that* itself may be taken for a relative pronoun.
    let clause = told.clone().skip(usize::from(is_that));
    let mut clause = clause.take_while(|&at| found.tag(at) != Tag::Wh && !text.is_comma(at));
    opens && (is_quoted || clause.any(|at| found.tag(at).is_finite()))
}
