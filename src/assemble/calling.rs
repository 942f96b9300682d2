//! Who calls somebody or something what: *Critics branded it “theft”*, *a move called “late” by Lee*, *Lee said it had been
//! called “late” by Roe*.

use super::grammar::{before_stop, opens_phrase, sentence, subject_before_verb, verb_start};
use super::reports::Report;
use super::{sources, tellers, Found};
use crate::lexicon::is;
use crate::marks::Form;
use crate::mentions::Nature;
use crate::tags::Tag;
use crate::text::{hashes, is_among};
use std::ops::Range;

/// Verbs for it.
pub(super) const CALLING: [u32; 22] = hashes(
    "call calls called describe describes described term terms termed dub dubs dubbed brand brands branded label labels
    labelled labeled denounce denounces denounced",
);

/// *Critics branded it “theft”*, *Roe put it down to “spite”*: verbs that call somebody or something what stands in the
/// marks behind, or blame it.
pub(super) fn brandings<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const PUT: [u32; 5] = hashes("put puts chalk chalks chalked");
    const OBJECT: usize = 8;
    let verbs = |verbs: &'static [u32]| found.words.tokens_of(found.text, &[verbs]).collect::<Vec<_>>();
    let (calling, putting) = (verbs(&CALLING), verbs(&PUT));
    found.passages.iter().filter_map(move |passage| {
        let start = passage.outer.start;
        let sentence = found.text.sentence_around(start);
        let before = sentence.start.max(start.saturating_sub(OBJECT))..start;
        let blames =
            start > 1 && found.text.is_small(start - 1, "to") && matches!(found.text.word(start - 2), "down" | "up");
        let verbs = if blames { &putting } else { &calling };
        let last = verbs.partition_point(|&verb| verb < start).checked_sub(1)?;
        let verb = Some(verbs[last]).filter(|verb| before.contains(verb))?;
        let object = verb + 1..start;
        let is_object = !object.clone().any(|at| found.tag(at).is_finite() || found.tag(at) == Tag::Mark);
        // "a film called “Mud”", "called out “Stop!”"
        let names = found.text.word(verb).starts_with("call");
        let opens = |at: usize| found.words.get(at).entry.any(is::PRONOUN | is::DETERMINER | is::POSSESSIVE);
        let is_object = is_object && (!names || !object.is_empty() && opens(object.start));
        // "Holt, who lost, termed it “a farce”"
        let main = || sources::main_subject(found, verb).filter(|_| found.text.is_comma(verb - 1));
        let subject = subject_before_verb(found, &sentence, verb).or_else(main);
        // "The plan was branded a “farce” by unions"
        let is_be = |at: usize| matches!(found.text.word(at), "is" | "was" | "were" | "been");
        let is_passive = (verb_start(found, sentence.start..verb)..verb).any(is_be);
        let agent = tellers::by_whom(found, passage.outer.end);
        // "what Lee dubbed “a farce”"
        let is_what = || subject.as_ref().is_some_and(|subject| found.text.is_word_before(subject.start, "what"));
        let is_somebodys = subject.is_some() && (!object.is_empty() || is_what()) || is_passive && agent.is_some();
        let is_told = is_object && found.depth(verb) == 0 && is_somebodys;
        let source = if is_passive { agent } else { subject };
        if !is_told {
            return None;
        }
        let content = verb + 1..passage.outer.end;
        let is_free = !(verb..content.end).any(|at| taken[at]);
        is_free.then(|| Report::plain(source.into_iter().collect(), verb..verb + 1, vec![content]))
    })
}

/// *To Lee, the dam **was** “a mess”*, *For residents, it **is** “a nightmare”*: what something is to somebody.
pub(super) fn seemings<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const BE: [u32; 5] = hashes("is was are were 's");
    let Found { text, passages, forms, .. } = found;
    let fragments = passages.iter().zip(*forms).filter(|(_, form)| **form == Form::Fragment);
    fragments.filter_map(move |(passage, _)| {
        let told = &passage.outer;
        let be = told.start.checked_sub(1).filter(|&be| is_among(&BE, text.hash(be)))?;
        let sentence = sentence(found, be).filter(|sentence| matches!(text.word(sentence.start), "To" | "For"))?;
        let source = found.mention_at(sentence.start + 1)?;
        let is_somebody = matches!(source.nature, Nature::Person | Nature::Group) && !source.possessive;
        // "To the mayor, Ann Lee, it was “a mess”", "For Ann Lee it is “a mess”"
        let end = source.end as usize;
        let is_it = matches!(text.word(end), "it" | "this" | "that");
        let comma = (end..be).rfind(|&at| text.is_comma(at)).or(is_it.then_some(end)).filter(|_| is_somebody)?;
        let source = sentence.start + 1..comma;
        let content = comma + usize::from(!is_it)..told.end;
        let mut between = source.clone().chain(content.start..be);
        let is_plain = !between.any(|at| found.tag(at).is_verb() || found.tag(at) == Tag::Wh);
        let is_free = !(sentence.start..content.end).any(|at| taken[at]);
        (is_free && is_plain && be > content.start)
            .then(|| Report::plain(vec![source], sentence.start..sentence.start + 1, vec![content]))
    })
}

/// *Critics **branded** it reckless*, *Lee **labelled** the plan a mess*: without marks, what stands behind what is called so.
pub(super) fn judgements<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const JUDGING: [u32; 11] = hashes("term terms termed brand brands branded label labels labelled labeled dubbed");
    let is_article = |at: usize| matches!(found.text.word(at), "a" | "an");
    found.words.tokens_of(found.text, &[&JUDGING]).filter_map(move |verb| {
        let sentence = sentence(found, verb)?;
        let source = subject_before_verb(found, &sentence, verb)?;
        let is_part = |&at: &usize| opens_phrase(found.tag(at)) && !(at > verb + 1 && is_article(at));
        let is_head = |&at: &usize| found.tag(at).is_noun() || found.tag(at) == Tag::Pronoun;
        let object = (verb + 1..sentence.end).take_while(is_part).filter(is_head).last()?;
        let judged = object + 1 + usize::from(found.tag(object + 1) == Tag::Adverb);
        let is_judged = found.tag(judged) == Tag::Adjective || is_article(judged);
        // "branded it reckless, and demanded a vote"
        let goes_on = |&at: &usize| matches!(found.text.word(at), "and" | "but") && found.tag(at + 1).is_finite();
        let joint = (judged..sentence.end).find(goes_on).map(|at| at - usize::from(found.text.is_comma(at - 1)));
        let content = verb + 1..joint.unwrap_or_else(|| before_stop(found, sentence.end));
        let is_free = !(verb..content.end).any(|at| taken[at] || found.depth(at) > 0);
        let is_passive = found.words.get(verb - 1).entry.any(is::AUXILIARY);
        let is_told = is_judged && is_free && !is_passive && found.tag(verb).is_finite();
        is_told.then(|| Report::plain(vec![source], verb..verb + 1, vec![content]))
    })
}

/// *a move **called** “late” by Lee*, *a move **described** by Lee as “late”*: what somebody else calls it.
pub(super) fn called_by(found: &Found<'_>, at: usize) -> Option<Report> {
    let text = found.text;
    let is_reduced = matches!(found.tag(at), Tag::Participle | Tag::Past)
        && at > 0
        && (text.is_comma(at - 1) || found.tag(at - 1).is_noun());
    let behind = |at: usize, word: &str| at + usize::from(text.is_word(at, word));
    let quoted = |at: usize| {
        let (passage, form) = found.passage_and_form_at(at)?;
        (form != Form::Title).then(|| passage.outer.clone())
    };
    let (source, content) = match quoted(behind(at + 1, "as")) {
        Some(content) => (tellers::by_whom(found, content.end)?, content),
        None => {
            let source = tellers::by_whom(found, at + 1).filter(|source| text.is_word(source.end, "as"))?;
            let content = quoted(source.end + 1)?;
            (source, content)
        }
    };
    (is_reduced && found.depth(at) == 0).then(|| Report::plain(vec![source], at..at + 1, vec![content]))
}

/// *Lee said the plan had been **called “late” by Roe***.
pub(super) fn branded(found: &Found<'_>, content: &Range<usize>) -> Option<Report> {
    const BEFORE: usize = 3;
    let start = content.clone().find(|&at| found.depth(at) > 0)?;
    let told = found.passage_at(start)?.outer.clone();
    let agent = tellers::by_whom(found, told.end).filter(|agent| agent.end <= content.end)?;
    let verb = (content.start..start).rev().take(BEFORE).find(|&at| is_among(&CALLING, found.text.hash(at)))?;
    Some(Report::plain(vec![agent], verb..verb + 1, vec![told]))
}
