//! Reports: a source, a cue and a content that go together, whichever pass found them.

use super::{coordination, grammar, insertions, nested, plain, Found};
use crate::attribution::{Attribution as Link, Relation};
use crate::claims;
use crate::cues::Clause;
use crate::document::{ClaimKind, Evidence};
use crate::layout::Label;
use crate::lexicon::is;
use crate::limits;
use crate::marks;
use crate::mentions::{Form, Gender, Mention, Nature, Number, Person};
use crate::speakers::SpeakerId;
use crate::tags::Tag;
use crate::text::{hash_of, Kind};
use std::ops::Range;

/// Who said what, in tokens.
#[derive(Debug, Clone)]
pub(super) struct Report {
    pub source: Vec<Range<usize>>,
    /// The source that a *they* goes on from.
    pub antecedent: Option<Range<usize>>,
    pub cue: Option<Range<usize>>,
    pub content: Vec<Range<usize>>,
    /// The mention of whom it is told to.
    pub addressee: Option<usize>,
    /// Who says it, where that is known without the source: in a conversation.
    pub speaker: Option<SpeakerId>,
    pub evidence: Evidence,
    pub confidence: f32,
    /// Whether the text reports it: a line of conversation without a cue is a quote and no claim.
    pub claimed: bool,
}

impl Report {
    /// A claim without more.
    pub fn of_claim(
        source: Vec<Range<usize>>,
        cue: Option<Range<usize>>,
        content: Vec<Range<usize>>,
        confidence: f32,
    ) -> Self {
        Report {
            source,
            antecedent: None,
            cue,
            content,
            addressee: None,
            speaker: None,
            evidence: Evidence::Claim,
            confidence,
            claimed: true,
        }
    }
}

/// All reports of a text, ordered by where their contents begin, the longer first.
pub(super) struct Reports {
    pub list: Vec<Report>,
    /// For each passage, the report that it belongs to.
    of_passage: Vec<Option<u32>>,
}

impl Reports {
    /// The report that a label makes.
    pub fn of_label(&self, label: &Label) -> Option<&Report> {
        let at = self.list.partition_point(|r| r.content[0].start < label.content.start);
        self.list.get(at..)?.iter().find(|r| r.content[0] == label.content)
    }

    pub fn of_passage(&self, passage: usize) -> Option<&Report> {
        self.list.get((*self.of_passage.get(passage)?)? as usize)
    }
}

/// What tells that a claim of the model is none.
const NO_CLAIMS: [fn(&Found<'_>, &claims::Attribution) -> bool; 5] =
    [grammar::is_name, grammar::is_discovery, grammar::is_kicker, grammar::is_part_of_name, plain::is_cut_short];

/// How sure a label is: the layout is plain, but its words may not be a name.
const LABEL_CONFIDENCE: f32 = 0.9;

const THEY: [u32; 2] = [hash_of("they"), hash_of("them")];

/// How sure the antecedent of a pronoun is, by itself.
const LIKELY: f32 = 0.5;

/// Merges what labels, the claim model and the conversation tell. A passage belongs to a label
/// that holds it, else to the claim that covers most of it, else to its link.
pub(super) fn reports(found: &Found<'_>) -> Reports {
    let mut list: Vec<Report> = found
        .labels
        .iter()
        .map(|label| Report {
            evidence: Evidence::Layout,
            ..Report::of_claim(vec![label.name.clone()], None, vec![label.content.clone()], LABEL_CONFIDENCE)
        })
        .collect();
    let labelled = covered(found, list.iter().flat_map(|r| &r.content));
    for attribution in found.attributions {
        let overlaps = |r: &Range<usize>| !found.labels.is_empty() && r.clone().any(|token| labelled[token]);
        let is_none = NO_CLAIMS.iter().any(|tells| tells(found, attribution));
        if attribution.content.is_empty() || attribution.content.iter().any(overlaps) || is_none {
            continue;
        }
        list.push(of_attribution(found, attribution));
    }
    // Of a story nobody asked the model.
    if !found.is_story {
        coordination::part(found, &mut list);
        coordination::lend(found, &mut list);
        insertions::insert(found, &mut list);
        let plain = plain::claims(found, &list);
        list.extend(plain);
    }
    link_passages(found, list)
}

/// For each token, whether one of the ranges holds it.
pub(super) fn covered<'r>(found: &Found<'_>, ranges: impl Iterator<Item = &'r Range<usize>>) -> Vec<bool> {
    let mut covered = vec![false; found.details.text.tokens.len()];
    for range in ranges {
        covered.get_mut(range.clone()).unwrap_or_default().fill(true);
    }
    covered
}

/// Whether two ranges share a token.
pub(super) fn touch(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

fn of_attribution(found: &Found<'_>, attribution: &claims::Attribution) -> Report {
    let mut cue = hull(&attribution.cue);
    let clause = cue.as_ref().and_then(|cue| found.details.clause(cue));
    let addressee = clause.and_then(|clause| clause.addressee);
    let mut source = attribution.source.clone();
    // The grammar is certain of a passive ("Lee was told by Roe", "It was said"), and better than nothing.
    let outside =
        |m: usize| !attribution.content.iter().any(|c| c.contains(&(found.details.mentions[m].start as usize)));
    if let Some(clause) = clause.filter(|c| c.passive || (source.is_empty() && c.subject.is_some_and(outside))) {
        source = clause.subject.map(|m| found.details.mentions[m].tokens()).into_iter().collect();
    }
    if let Some(speaker) = cue.as_ref().and_then(|cue| quoted_speaker(found, cue, &attribution.content)) {
        source = vec![speaker];
    }
    source.retain(|piece| !grammar::is_wire(found, piece));
    source.iter_mut().for_each(|piece| grammar::trim_source(found, piece));
    if let (Some(clause), Some(cue)) = (clause, cue.as_mut()) {
        grammar::mend_medium(found, clause, &mut source);
        grammar::mend_source(found, clause, &mut source, cue);
    }
    if let Some(cue) = cue.as_mut() {
        grammar::mend_cue(found, &mut source, cue);
    }
    if let Some((document, verb)) = cue.as_ref().and_then(|cue| speaking_document(found, cue)) {
        (source, cue) = (vec![document], Some(verb));
    }
    // "It was said that…": the word that holds the subject's place is no content.
    let is_more = |piece: &&Range<usize>| piece.len() > 1 || found.tags[piece.start] != Tag::Pronoun;
    let mut content: Vec<_> = attribution.content.iter().filter(is_more).cloned().collect();
    if content.is_empty() {
        content = attribution.content.clone();
    }
    if let Some(clause) = clause {
        grammar::mend_content(found, clause, &mut content);
    }
    Report { addressee, ..Report::of_claim(source, cue, content, attribution.confidence) }
}

/// *“…,” the paper quoted **Lee** as saying*
fn quoted_speaker(found: &Found<'_>, cue: &Range<usize>, content: &[Range<usize>]) -> Option<Range<usize>> {
    content.first().filter(|content| content.end <= cue.start)?;
    let clause = found.details.clause(&(cue.start..cue.start + 1)).filter(|clause| clause.lemma == "quote")?;
    let speaker = found.details.mentions[clause.subject?].tokens();
    (speaker.start >= clause.cue.end).then_some(speaker)
}

/// *a report suggesting that…*: a document directly before the participle says it, whoever else acts in
/// the sentence. The document and the cue without it.
fn speaking_document(found: &Found<'_>, cue: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let verb = cue.clone().find(|&at| found.tags[at] == Tag::Gerund)?;
    let mentions = found.details.mentions;
    let mention = mentions.get(mentions.partition_point(|m| (m.end as usize) < verb))?;
    let speaks = mention.end as usize == verb && mention.nature == Nature::Document;
    // "issued a statement saying": who does so says it.
    let is_issued = (mention.start as usize).checked_sub(1).is_some_and(|before| {
        let issues = before.saturating_sub(1)..before + 1;
        issues.into_iter().any(|at| ISSUES.contains(&found.details.text.tokens[at].hash))
    });
    (speaks && !is_issued).then(|| (mention.tokens(), verb..cue.end))
}

/// What somebody does with a document of one's own.
const ISSUES: [u32; 8] = [
    hash_of("issued"),
    hash_of("released"),
    hash_of("published"),
    hash_of("posted"),
    hash_of("sent"),
    hash_of("wrote"),
    hash_of("out"),
    hash_of("made"),
];

fn hull(ranges: &[Range<usize>]) -> Option<Range<usize>> {
    let start = ranges.iter().map(|r| r.start).min()?;
    let end = ranges.iter().map(|r| r.end).max()?;
    Some(start..end)
}

/// Gives each passage its report; makes one of the link where no claim covers the passage.
fn link_passages(found: &Found<'_>, mut list: Vec<Report>) -> Reports {
    list.sort_by_key(|r| (r.content[0].start, std::cmp::Reverse(r.content[0].end)));
    let owner = owners(found, &list);
    let mut of_passage: Vec<Option<u32>> = vec![None; found.passages.len()];
    let mut linked: Vec<Option<u32>> = vec![None; found.passages.len()];
    for (at, passage) in found.passages.iter().enumerate() {
        let head = found.utterances[at];
        let link = &found.links[head];
        let covered = majority(owner.get(passage.inner.clone()).unwrap_or_default());
        let trusted = covered.filter(|&report| !overrules(found, link, &list[report as usize], passage));
        of_passage[at] = trusted.or(linked[head]);
        if let Some(report) = nested::report(found, passage) {
            of_passage[at] = Some(list.len() as u32);
            list.push(report);
        } else if let Some(report) = trusted {
            prefer_cue(&mut list[report as usize], link, found);
            let told = &mut list[report as usize].addressee;
            *told = told.or(link.called);
            prefer_link(&mut list[report as usize], link, found);
        } else if let Some(report) = linked[head] {
            list[report as usize].content.push(passage.outer.clone());
        } else if is_spoken(found, at, link) && (link.speaker.is_some() || link.source.is_some()) {
            let mut report = of_link(found, link, passage.outer.clone());
            report.claimed &= covered.is_none();
            of_passage[at] = Some(list.len() as u32);
            linked[head] = of_passage[at];
            list.push(report);
        }
    }
    let mut reports = sorted(list, of_passage);
    if !found.is_story {
        name_they(found, &mut reports.list);
    }
    reports
}

/// *They said*: the people or the body that said something right before, or else that acted there.
fn name_they(found: &Found<'_>, list: &mut [Report]) {
    let mut order: Vec<usize> = (0..list.len()).filter(|&at| list[at].source.len() == 1).collect();
    order.sort_by_key(|&at| list[at].source[0].start);
    let mut last: Option<Range<usize>> = None;
    for at in order {
        let source = list[at].source[0].clone();
        let is_they = source.len() == 1 && THEY.contains(&found.details.text.tokens[source.start].hash);
        if found.depths[source.start] > 0 {
            continue;
        }
        if is_they {
            let far = limits::FOCUS_TOKENS as usize;
            let said = last.clone().filter(|last| source.start - last.start < far);
            let report = &mut list[at];
            report.antecedent = said.or_else(|| several_before(found, source.start));
            // Nobody else is meant before: "Sam Roe, who uses they/them pronouns".
            let is_one = |&who: &SpeakerId| report.antecedent.is_none() && is_named_before(found, who, source.start);
            report.speaker = report.speaker.filter(is_one);
        } else {
            last = Some(source.clone()).filter(|source| is_plural(found, source) || is_somebody(found, source));
        }
    }
}

fn is_named_before(found: &Found<'_>, who: SpeakerId, token: usize) -> bool {
    let mentions = found.details.mentions;
    let before = mentions.partition_point(|m| (m.start as usize) < token);
    found.persons[before.saturating_sub(limits::BEAT_MENTIONS)..before].contains(&Some(who))
}

/// The last mention of several people or of a body that acts before a token.
fn several_before(found: &Found<'_>, token: usize) -> Option<Range<usize>> {
    let mentions = found.details.mentions;
    let before = mentions.partition_point(|m| (m.end as usize) <= token);
    let near = mentions[..before].iter().rev().take(limits::BEAT_MENTIONS);
    let mut near = near.take_while(|m| token - (m.start as usize) < limits::FOCUS_TOKENS as usize);
    let is_several = |m: &&Mention| {
        let is_body = matches!(m.nature, Nature::Organisation | Nature::Group) || m.number == Number::Plural;
        m.subject && !m.quoted && m.form != Form::Pronoun && is_body
    };
    near.find(is_several).map(Mention::tokens)
}

/// Whether a source is somebody without a name, whose gender nothing tells: *a teacher*, *a spokesman for the bank*.
fn is_somebody(found: &Found<'_>, source: &Range<usize>) -> bool {
    let mentions = found.details.mentions;
    let first = mentions.get(mentions.partition_point(|m| (m.start as usize) < source.start));
    first.is_some_and(|m| m.form == Form::Description && m.start as usize == source.start)
}

/// The head of a phrase: ***officials** in Brussels*.
pub(super) fn head(found: &Found<'_>, phrase: &Range<usize>) -> Option<usize> {
    let goes_on = |&at: &usize| !matches!(found.tags[at], Tag::Preposition | Tag::Mark | Tag::Wh);
    phrase.clone().take_while(goes_on).last()
}

/// Whether the head of a phrase tells of several.
fn is_plural(found: &Found<'_>, phrase: &Range<usize>) -> bool {
    head(found, phrase)
        .is_some_and(|at| found.tags[at] == Tag::Plural || found.details.words.get(at).entry.any(is::GROUP))
}

/// A passage by itself is spoken; a few words in marks are if a verb of saying stands beside them. Without
/// one, those that are no sentence are mostly the name of a work or a headline's scare quote, in an article.
fn is_spoken(found: &Found<'_>, passage: usize, link: &Link) -> bool {
    const FEW: usize = 3;
    let has_cue = evidence(link) == Evidence::Cue;
    match found.forms[passage] {
        marks::Form::Fragment => has_cue,
        marks::Form::Whole if found.is_story || has_cue => true,
        marks::Form::Whole => {
            let text = found.details.text;
            let passage = &found.passages[passage];
            let tokens = &text.tokens[passage.inner.clone()];
            let ends = tokens.last().is_some_and(|last| matches!(last.kind, Kind::Stop | Kind::Dash));
            (ends && text.sentence(text.sentence_of(passage.outer.start)).start == passage.outer.start)
                || tokens.iter().filter(|token| token.is_wordlike()).nth(FEW).is_some()
        }
        _ => false,
    }
}

/// What the relation of a passage to its mention is called outside.
fn evidence(link: &Link) -> Evidence {
    match link.relation {
        Relation::Before | Relation::After | Relation::Inverted => Evidence::Cue,
        Relation::BeatBefore | Relation::BeatAfter | Relation::Loose => Evidence::Beat,
        Relation::None if link.speaker.is_some() => Evidence::Turn,
        Relation::None => Evidence::None,
    }
}

/// For each token, the innermost report whose content holds it.
fn owners(found: &Found<'_>, list: &[Report]) -> Vec<Option<u32>> {
    let mut owner = vec![None; found.details.text.tokens.len()];
    for (id, report) in list.iter().enumerate() {
        for content in &report.content {
            for token in owner.iter_mut().take(content.end).skip(content.start) {
                *token = Some(id as u32);
            }
        }
    }
    owner
}

/// The report that owns more than half of the tokens.
fn majority(owners: &[Option<u32>]) -> Option<u32> {
    // Boyer and Moore's vote: one pass, one candidate.
    let (mut candidate, mut lead) = (None, 0usize);
    for &owner in owners {
        if lead == 0 {
            candidate = owner;
        }
        lead = if owner == candidate { lead + 1 } else { lead - 1 };
    }
    let count = owners.iter().filter(|&&o| o == candidate).count();
    candidate.filter(|_| count * 2 > owners.len())
}

/// Whether what stands beside a passage says better who speaks it than the claim that covers it: where
/// the claim has no source, or one in another paragraph, and the conversation gives the passage to somebody
/// else. Where it has a source, the model of news is right more often than a verb of saying beside the passage.
fn overrules(found: &Found<'_>, link: &Link, claim: &Report, passage: &marks::Passage) -> bool {
    if claim.evidence == Evidence::Layout {
        return false;
    }
    if evidence(link) == Evidence::Cue && claim.cue.as_ref().is_some_and(|cue| grammar::retells(found, cue.start)) {
        return true;
    }
    match link.source {
        Some(_) => claim.source.is_empty(),
        None => {
            let stands = |s: &Range<usize>| in_paragraph(found, s, passage) || stands_for(found, s, link.speaker);
            link.speaker.is_some() && !claim.source.iter().any(stands)
        }
    }
}

/// Whether a source stands in the paragraph of a passage.
fn in_paragraph(found: &Found<'_>, source: &Range<usize>, passage: &marks::Passage) -> bool {
    let text = found.details.text;
    text.paragraph_of(source.start) == text.paragraph_of(passage.outer.start)
}

/// Whether a source is a mention of this speaker.
fn stands_for(found: &Found<'_>, source: &Range<usize>, speaker: Option<SpeakerId>) -> bool {
    let mentions = found.details.mentions;
    let first = mentions.partition_point(|m| (m.start as usize) < source.start);
    let inside = mentions.iter().zip(found.persons).skip(first).take_while(|(m, _)| m.end as usize <= source.end);
    inside.map(|(_, person)| *person).any(|person| person == speaker)
}

/// A claim around a passage tells its source; whom a pronoun or description stands for, the
/// conversation may know better. Where nothing stands beside the passage, neither is surer than the other.
fn prefer_link(report: &mut Report, link: &Link, found: &Found<'_>) {
    let Some(mention) = link.source.and_then(|m| found.details.mentions.get(m)) else {
        if link.speaker.is_some() {
            report.confidence = report.confidence.min(link.confidence.max(LIKELY));
        }
        return;
    };
    if mention.form == Form::Name || matches!(mention.nature, Nature::Document | Nature::Organisation | Nature::Group) {
        return;
    }
    let same = report.source.iter().any(|s| touch(s, &mention.tokens()));
    if same && report.speaker.is_none() {
        let (speaker, confidence) = speaker(found, link);
        report.speaker = speaker;
        report.confidence = report.confidence.min(confidence.max(LIKELY));
    }
}

/// Who a link says speaks, if that is more than its source, and how surely. In a story the conversation answers. In an
/// article a name or description stands for itself, and a pronoun for its antecedent; the conversation is asked
/// where there is none.
fn speaker(found: &Found<'_>, link: &Link) -> (Option<SpeakerId>, f32) {
    let sure = link.confidence.max(LIKELY);
    let source = link.source.and_then(|m| Some((found.details.mentions.get(m)?, found.persons.get(m).copied()?)));
    match source.map(|(mention, person)| (mention, mention.form, person)) {
        Some((_, Form::Description, _)) if !found.is_story => (None, sure),
        Some((_, Form::Name, Some(person))) if !found.is_story && found.cast.is_empty() => (Some(person), sure),
        Some((_, Form::Pronoun, Some(person))) if link.speaker.is_none() => (Some(person), LIKELY),
        Some((_, Form::Pronoun, Some(person))) if !found.is_story => {
            (Some(person), if link.speaker == Some(person) { sure } else { LIKELY })
        }
        Some((mention, Form::Pronoun, None)) if !found.is_story => {
            let narrator = found.speakers.narrator.filter(|_| mention.person == Person::First);
            let told = link.clause.and_then(|clause| found.details.clauses.get(clause)?.addressee);
            let is_told = |who: SpeakerId| told.is_some_and(|told| found.persons.get(told) == Some(&Some(who)));
            let may_speak = |&who: &SpeakerId| may_mean(found, mention, who) && !is_told(who);
            (narrator.or(link.speaker.filter(may_speak)), sure)
        }
        _ => (link.speaker, link.confidence),
    }
}

/// Whether a pronoun can mean somebody: *she* no man and not who tells, *someone* nobody in particular.
fn may_mean(found: &Found<'_>, pronoun: &Mention, who: SpeakerId) -> bool {
    let Some(speaker) = found.speakers.get(who) else { return false };
    let is_vague = pronoun.gender == Gender::Unknown
        && !found.details.text.tokens.get(pronoun.head as usize).is_some_and(|t| THEY.contains(&t.hash));
    match pronoun.person {
        Person::First => speaker.is_narrator,
        Person::Second => true,
        Person::Third => !speaker.is_narrator && !is_vague && !speaker.gender.excludes(pronoun.gender),
    }
}

/// A verb of saying beside a passage is better evidence than a claim that covers it.
fn prefer_cue(report: &mut Report, link: &Link, found: &Found<'_>) {
    let clause = link.clause.and_then(|c| found.details.clauses.get(c));
    let same = |clause: &Clause| report.cue.as_ref().is_some_and(|cue| touch(cue, &clause.cue));
    if evidence(link) == Evidence::Cue && clause.is_some_and(same) {
        report.evidence = Evidence::Cue;
    }
    // What somebody does beside the passage is no cue, even if the model takes it for one.
    let acts = |mention: usize| {
        let source = found.details.mentions[mention].tokens();
        report.source.iter().any(|s| touch(s, &source))
    };
    let is_verb = report.cue.as_ref().and_then(|cue| found.details.clause(cue)).is_some_and(|c| c.strength > 0);
    let is_beat = evidence(link) == Evidence::Beat && report.evidence == Evidence::Claim;
    if is_beat && !is_verb && link.source.is_some_and(acts) {
        report.evidence = Evidence::Beat;
    }
}

/// Whom the clause beside a passage tells, or the passage itself calls.
fn addressee(found: &Found<'_>, link: &Link) -> Option<usize> {
    link.clause.and_then(|c| found.details.clauses.get(c)?.addressee).or(link.called)
}

fn of_link(found: &Found<'_>, link: &Link, content: Range<usize>) -> Report {
    let (speaker, confidence) = speaker(found, link);
    Report {
        source: link.source.and_then(|m| found.details.mentions.get(m)).map(|m| m.tokens()).into_iter().collect(),
        antecedent: None,
        cue: link
            .clause
            .filter(|_| evidence(link) == Evidence::Cue)
            .and_then(|c| found.details.clauses.get(c))
            .map(|c| c.cue.clone()),
        content: vec![content],
        addressee: addressee(found, link),
        speaker,
        evidence: evidence(link),
        confidence,
        claimed: link.clause.is_some() && evidence(link) == Evidence::Cue,
    }
}

fn sorted(list: Vec<Report>, mut of_passage: Vec<Option<u32>>) -> Reports {
    let mut order: Vec<u32> = (0..list.len() as u32).collect();
    let key = |&id: &u32| {
        let report: &Report = &list[id as usize];
        (report.content[0].start, std::cmp::Reverse(report.content[report.content.len() - 1].end), id)
    };
    order.sort_by_key(key);
    let mut place = vec![0u32; list.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old as usize] = new as u32;
    }
    for report in of_passage.iter_mut().flatten() {
        *report = place[*report as usize];
    }
    let mut slots: Vec<Option<Report>> = list.into_iter().map(Some).collect();
    let list = order.iter().filter_map(|&id| slots[id as usize].take()).collect();
    Reports { list, of_passage }
}

/// How much of a content stands in marks.
pub(super) fn quotedness(found: &Found<'_>, content: &[Range<usize>]) -> ClaimKind {
    let (mut all, mut quoted) = (0, 0);
    for at in content.iter().cloned().flatten() {
        let is_word = found.details.text.tokens[at].is_wordlike();
        all += usize::from(is_word);
        quoted += usize::from(is_word && found.depths[at] > 0);
    }
    match quoted {
        0 => ClaimKind::Indirect,
        n if n == all => ClaimKind::Direct,
        _ => ClaimKind::Mixed,
    }
}
