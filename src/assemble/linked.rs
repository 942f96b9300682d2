//! What the conversation found beside a passage, as a report, and where it knows better than a claim.

use super::reports::{touch, Report};
use super::they::THEY;
use super::{grammar, Found};
use crate::attribution::{is_acted_on, Relation, Spoken};
use crate::cues::Clause;
use crate::document::Evidence;
use crate::marks;
use crate::mentions::{self, Form, Gender, Mention, Nature, Person};
use crate::speakers::SpeakerId;
use crate::text::Kind;
use std::ops::Range;

/// How sure the antecedent of a pronoun is, by itself.
const LIKELY: f32 = 0.5;

/// A passage by itself is spoken; a few words in marks are if a verb of saying stands beside them. Without
/// one, those that are no sentence are mostly the name of a work or a headline's scare quote, in an article.
pub(super) fn is_spoken(found: &Found<'_>, passage: usize, spoken: &Spoken) -> bool {
    const FEW: usize = 3;
    let has_cue = evidence(spoken) == Evidence::Cue;
    match found.forms[passage] {
        marks::Form::Fragment => has_cue,
        marks::Form::Whole if found.is_story || has_cue => true,
        marks::Form::Whole => {
            let text = found.text;
            let passage = &found.passages[passage];
            let tokens = &text.tokens[passage.inner.clone()];
            let ends = tokens.last().is_some_and(|last| matches!(last.kind, Kind::Stop | Kind::Dash));
            (ends && text.begins_sentence(passage.outer.start))
                || tokens.iter().filter(|token| token.is_wordlike()).nth(FEW).is_some()
        }
        _ => false,
    }
}

/// What the relation of a passage to its mention is called outside.
fn evidence(spoken: &Spoken) -> Evidence {
    match spoken.relation {
        Relation::Before | Relation::After | Relation::Inverted => Evidence::Cue,
        Relation::BeatBefore | Relation::BeatAfter | Relation::Loose => Evidence::Beat,
        Relation::None if spoken.goes_on => Evidence::Continuation,
        Relation::None if spoken.speaker.is_some() => Evidence::Turn,
        Relation::None => Evidence::None,
    }
}

/// Whether what stands beside a passage says better who speaks it than the claim that covers it: where
/// the claim has no source, or one in another paragraph, and the conversation gives the passage to somebody
/// else. Where it has a source, the model of news is right more often than a verb of saying beside the passage.
pub(super) fn overrules(found: &Found<'_>, spoken: &Spoken, claim: &Report, passage: &marks::Passage) -> bool {
    /// Tokens of a line.
    const LINE: usize = 10;
    if claim.evidence == Evidence::Layout {
        // `GUEST: My teacher said, “Go.” I went.`
        let source = spoken.source.map_or(0, |m| found.mentions[m].start as usize);
        return evidence(spoken) == Evidence::Cue && claim.content.iter().any(|content| content.contains(&source));
    }
    let retells = |cue: &Range<usize>| grammar::retells(found, cue.start) || is_retold(found, spoken, claim, passage);
    if evidence(spoken) == Evidence::Cue && claim.cue.as_ref().is_some_and(retells) {
        return true;
    }
    // "“Go,” Lee was told.": nobody says who told her.
    // "Lee was accused of “a cruel lie”": nor who did.
    let is_done = || evidence(spoken) == Evidence::Beat;
    let is_untold =
        |clause: &Clause| clause.subject.is_none() && (clause.patient().is_some() || clause.passive && is_done());
    let is_told = || claim.cue.as_ref().and_then(|cue| found.clause(cue)).is_some_and(is_untold);
    match spoken.source {
        Some(_) => claim.source.is_empty() && !is_told(),
        None => {
            let stands = |s: &Range<usize>| in_paragraph(found, s, passage) || stands_for(found, s, spoken.speaker);
            // "The judge said this:¶“I found him honest.”"
            let is_led = |cue: &Range<usize>| {
                let start = passage.outer.start;
                let colon = start.checked_sub(1).filter(|&at| found.text.is_kind(at, Kind::Colon));
                colon.is_some_and(|colon| cue.start < start && cue.end >= colon)
            };
            // In an article a quotation goes on from the one in the paragraph before, unless it is as short as a line of a
            // conversation.
            let is_quoted = |piece: &Range<usize>| piece.start < passage.outer.start && found.depth(piece.start) > 0;
            let goes_on = passage.inner.len() >= LINE && claim.content.iter().any(is_quoted);
            let is_elsewhere = !claim.source.iter().any(stands) && !claim.cue.as_ref().is_some_and(is_led);
            !goes_on && spoken.speaker.is_some() && is_elsewhere
        }
    }
}

/// *“Burn it,” Roe texted his cousin that night, **prosecutors said***: whether a claim behind a comma passes on what somebody
/// has said by a verb nearer to it.
fn is_retold(found: &Found<'_>, spoken: &Spoken, claim: &Report, passage: &marks::Passage) -> bool {
    let text = found.text;
    let said = spoken.clause.map(|clause| &found.clauses[clause]).filter(|said| said.cue.start >= passage.outer.end);
    let start = claim.source.iter().chain(&claim.cue).map(|piece| piece.start).min();
    said.zip(start).is_some_and(|(said, start)| {
        let mut between = said.cue.end..start.max(said.cue.end);
        let is_one = text.sentence_around(start).contains(&said.cue.start);
        is_one && between.any(|at| text.is_comma(at)) && said.strength > 0
    })
}

/// Whether a source stands in the paragraph of a passage.
fn in_paragraph(found: &Found<'_>, source: &Range<usize>, passage: &marks::Passage) -> bool {
    let text = found.text;
    text.paragraph_of(source.start) == text.paragraph_of(passage.outer.start)
}

/// Whether a source is a mention of this speaker.
fn stands_for(found: &Found<'_>, source: &Range<usize>, speaker: Option<SpeakerId>) -> bool {
    let mentions = found.mentions;
    let first = mentions.begun_before(source.start);
    let inside = mentions.iter().zip(found.persons).skip(first).take_while(|(m, _)| m.end as usize <= source.end);
    inside.map(|(_, person)| *person).any(|person| person == speaker)
}

/// A claim around a passage tells its source; whom a pronoun or description stands for, the
/// conversation may know better. Where nothing stands beside the passage, neither is surer than the other.
pub(super) fn prefer_spoken(found: &Found<'_>, spoken: &Spoken, report: &mut Report) {
    let Some(mention) = spoken.source.and_then(|m| found.mentions.get(m)) else {
        if spoken.speaker.is_some() {
            report.confidence = report.confidence.min(spoken.confidence.max(LIKELY));
        }
        return;
    };
    if mention.form == Form::Name || matches!(mention.nature, Nature::Document | Nature::Organisation | Nature::Group) {
        return;
    }
    let same = report.source.iter().any(|s| touch(s, &mention.tokens()));
    if same && report.speaker.is_none() {
        let (speaker, confidence) = speaker(found, spoken);
        report.speaker = speaker;
        report.confidence = report.confidence.min(confidence.max(LIKELY));
    }
}

/// Whom the conversation names as speaker, where it knows more than the source's words, and how surely.
fn speaker(found: &Found<'_>, spoken: &Spoken) -> (Option<SpeakerId>, f32) {
    let source = spoken.source.and_then(|m| Some((found.mentions.get(m)?, found.persons.get(m).copied()?)));
    match source {
        Some((mention, person)) if found.is_story => speaker_in_story(found, spoken, mention, person),
        Some((mention, person)) => speaker_in_article(found, spoken, mention, person),
        None => (spoken.speaker, spoken.confidence),
    }
}

/// In a story the conversation answers.
fn speaker_in_story(
    found: &Found<'_>,
    spoken: &Spoken,
    source: &Mention,
    person: Option<SpeakerId>,
) -> (Option<SpeakerId>, f32) {
    match (source.form, person) {
        (Form::Name, Some(who)) if is_outsider(found, spoken, who) => (person, spoken.confidence.max(LIKELY)),
        _ => (spoken.speaker, spoken.confidence),
    }
}

/// In an article a name or description stands for itself, and a pronoun for its antecedent; the conversation is asked
/// where there is none.
fn speaker_in_article(
    found: &Found<'_>,
    spoken: &Spoken,
    source: &Mention,
    person: Option<SpeakerId>,
) -> (Option<SpeakerId>, f32) {
    let sure = spoken.confidence.max(LIKELY);
    match (source.form, person) {
        (Form::Description, _) => (None, sure),
        (Form::Name, Some(_)) if !found.speakers.closed_cast => (person, sure),
        (Form::Pronoun, Some(_)) => (person, if spoken.speaker == person { sure } else { LIKELY }),
        (Form::Pronoun, None) => {
            let narrator = found.speakers.narrator.filter(|_| source.person == Person::First);
            let hearer = hearer(found, spoken);
            let hears = |who: SpeakerId| hearer.is_some_and(|hearer| found.persons.get(hearer) == Some(&Some(who)));
            let is_object = |who: SpeakerId| {
                let is_who = |at: usize| found.persons[at] == Some(who);
                spoken.source.is_some_and(|pronoun| is_acted_on(found.text, found.mentions, pronoun, is_who))
            };
            let may_speak = |&who: &SpeakerId| may_mean(found, source, who) && !hears(who) && !is_object(who);
            (narrator.or(spoken.speaker.filter(may_speak)), sure)
        }
        _ => (spoken.speaker, spoken.confidence),
    }
}

/// Whether a verb of saying beside a passage has for its subject somebody whom the cast does not have.
fn is_outsider(found: &Found<'_>, spoken: &Spoken, person: SpeakerId) -> bool {
    !found.speakers.may_answer(person) && evidence(spoken) == Evidence::Cue
}

/// Whether a pronoun can mean somebody: *she* no man and not who tells, *someone* nobody in particular.
fn may_mean(found: &Found<'_>, pronoun: &Mention, who: SpeakerId) -> bool {
    let speaker = found.speakers.get(who);
    let is_vague = pronoun.gender == Gender::Unknown && !THEY.contains(&found.text.hash(pronoun.head as usize));
    match pronoun.person {
        Person::First => speaker.is_narrator,
        // The reader is nobody whom the text names.
        Person::Second => false,
        Person::Third if mentions::follows_group(found.mentions, pronoun) => false,
        Person::Third => !speaker.is_narrator && !is_vague && !speaker.gender.excludes(pronoun.gender),
    }
}

/// A verb of saying beside a passage is better evidence than a claim that covers it.
pub(super) fn prefer_cue(found: &Found<'_>, spoken: &Spoken, report: &mut Report, passage: &marks::Passage) {
    let clause = spoken.clause.and_then(|c| found.clauses.get(c));
    let same = |clause: &Clause| report.cue.as_ref().is_some_and(|cue| touch(cue, &clause.cue));
    if evidence(spoken) == Evidence::Cue && clause.is_some_and(same) {
        report.evidence = Evidence::Cue;
    }
    // What somebody does beside the passage is no cue, even if the model takes it for one.
    let acts = |mention: usize| {
        let source = found.phrase(mention);
        report.source.iter().any(|s| touch(s, &source))
    };
    let is_verb = report.cue.as_ref().and_then(|cue| found.clause(cue)).is_some_and(|c| c.strength > 0);
    // "Lee dubbed it “a folly”": the words go on into what stands in marks.
    let is_within = passage.outer.start.checked_sub(1).is_some_and(|at| found.text.is_kind(at, Kind::Word));
    let is_beat = evidence(spoken) == Evidence::Beat && report.evidence == Evidence::Claim && !is_within;
    if is_beat && !is_verb && spoken.source.is_some_and(acts) {
        report.evidence = Evidence::Beat;
    }
}

/// Whom the clause beside a passage tells.
fn hearer(found: &Found<'_>, spoken: &Spoken) -> Option<usize> {
    spoken.clause.and_then(|clause| found.clauses.get(clause)?.hearer)
}

/// Whom a passage itself calls. What an article quotes may end with the name of a place, or be a name: *“King Dies,” the
/// paper said* calls nobody.
pub(super) fn called(found: &Found<'_>, spoken: &Spoken) -> Option<usize> {
    let is_all = |name: &Mention| {
        let opens = name.start > 0 && found.text.is_mark(name.start as usize - 1);
        opens && found.text.is_mark(name.end as usize + 1) && !found.text.is_kind(name.end as usize, Kind::Stop)
    };
    spoken.called.filter(|&called| {
        let name = &found.mentions[called];
        found.is_story || name.nature != Nature::Place && !is_all(name)
    })
}

/// A mention with those of whom it is one: *one **of the men***.
fn with_whole(found: &Found<'_>, mention: usize) -> Range<usize> {
    let phrase = found.phrase(mention);
    let whole = found.mention_at(phrase.end + 1).filter(|_| found.text.is_word(phrase.end, "of"));
    let is_one = found.mentions[mention].form == Form::Pronoun && found.mentions[mention].is_indefinite();
    phrase.start..whole.filter(|_| is_one).map_or(phrase.end, |whole| whole.end as usize)
}

/// A passage with what the conversation found beside it.
pub(super) fn of_spoken(found: &Found<'_>, spoken: &Spoken, content: Range<usize>) -> Report {
    let (speaker, confidence) = match spoken.joint {
        Some(_) => (None, spoken.confidence.max(LIKELY)),
        None => speaker(found, spoken),
    };
    let phrases = [spoken.source, spoken.joint].into_iter().flatten().map(|m| with_whole(found, m));
    let source = phrases.reduce(|one, two| one.start.min(two.start)..one.end.max(two.end));
    let source = source.into_iter().collect();
    let clause = spoken.clause.filter(|_| evidence(spoken) == Evidence::Cue);
    let cue = clause.and_then(|c| found.clauses.get(c)).map(|c| c.cue.clone());
    Report {
        hearer: hearer(found, spoken).or_else(|| called(found, spoken)),
        speaker,
        evidence: evidence(spoken),
        claimed: clause.is_some(),
        ..Report::of_claim(source, cue, vec![content], confidence)
    }
}
