//! Reports: a source, a cue and a content that go together, whichever pass found them.

use super::grammar::retells;
use super::{
    coordination, embedded, gapping, insertions, linked, modelled, nested, plain, they, whole, wordings, Found,
};
use crate::claims::Claimed;
use crate::document::{ClaimId, ClaimKind, Evidence};
use crate::layout::Label;
use crate::order::{arrange, order, ranks};
use crate::speakers::SpeakerId;
use crate::text::Token;
use std::borrow::Borrow;
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
    pub hearer: Option<usize>,
    /// Who says it, where that is known without the source: in a conversation.
    pub speaker: Option<SpeakerId>,
    pub evidence: Evidence,
    pub confidence: f32,
    /// Whether words in marks within it are its source's.
    pub speaks: bool,
    /// Whether the text reports it: a line of conversation without a cue is a quote and no claim.
    pub claimed: bool,
    /// The claim that it becomes; known when the list is whole.
    pub claim: Option<ClaimId>,
}

/// How sure a claim is that only the grammar shows.
const PLAIN_CONFIDENCE: f32 = 0.5;

impl Report {
    /// A claim that only the grammar shows.
    pub fn plain(source: Vec<Range<usize>>, cue: Range<usize>, content: Vec<Range<usize>>) -> Self {
        Report::of_claim(source, Some(cue), content, PLAIN_CONFIDENCE)
    }

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
            hearer: None,
            speaker: None,
            evidence: Evidence::Claim,
            confidence,
            speaks: true,
            claimed: true,
            claim: None,
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
        let start = label.content.start;
        let at = self.list.partition_point(|r| r.content[0].start < start);
        let mut here = self.list.get(at..)?.iter().take_while(|r| r.content[0].start == start);
        // "SMITH: I never said—" tells no more than "I never said".
        here.find(|r| r.evidence == Evidence::Layout)
    }

    pub fn of_passage(&self, passage: usize) -> Option<&Report> {
        self.list.get((*self.of_passage.get(passage)?)? as usize)
    }
}

/// How sure a label is: the layout is plain, but its words may not be a name.
const LABEL_CONFIDENCE: f32 = 0.9;

/// Merges what labels, the claim model, grammar and the conversation tell: labels first, the claims of the model that
/// none of them touches, what grammar parts, lends, inserts and adds; then each passage gets the report that holds it,
/// or its link where that knows better.
pub(super) fn reports(found: &Found<'_>) -> Reports {
    let mut list: Vec<Report> = found
        .labels
        .iter()
        .map(|label| Report {
            evidence: Evidence::Layout,
            cue: label.sign(found.text).map(|sign| sign..sign + 1),
            ..Report::of_claim(vec![label.name.clone()], None, vec![label.content.clone()], LABEL_CONFIDENCE)
        })
        .collect();
    // With what leads to it: "Roe wrote:"
    let whole = |label: &Label| label.name.end.min(label.content.start)..label.content.end;
    let labelled = covered(found, found.labels.iter().map(whole));
    list.reserve(found.claimed.len());
    for claimed in found.claimed {
        let overlaps = |r: &Range<usize>| !found.labels.is_empty() && r.clone().any(|token| labelled[token]);
        if !claimed.content.iter().chain([&claimed.cue]).any(overlaps) || is_in_turn(found, claimed) {
            list.extend(modelled::report(found, claimed));
        }
    }
    if found.is_story {
        list.extend(plain::of_story(found));
    } else {
        coordination::part(found, &mut list);
        let order = by_cue(&list);
        coordination::lend(found, &mut list, &order);
        coordination::give_back(found, &mut list, &order);
        coordination::stop(found, &mut list, &order);
        insertions::insert(found, &mut list);
        let order = by_cue(&list);
        coordination::follow(found, &mut list, &order);
        wordings::word(found, &mut list);
        let plain = plain::claims(found, &list);
        list.extend(plain);
        gapping::part(found, &mut list);
        embedded::embed(found, &mut list);
        whole::hold_all(found, &mut list);
    }
    let mut reports = link_passages(found, list);
    if !found.is_story {
        they::name_they(found, &mut reports.list);
    }
    let claims = reports.list.iter_mut().filter(|report| report.claimed);
    claims.zip(0..).for_each(|(report, id)| report.claim = Some(ClaimId(id)));
    reports
}

/// `GUEST: **My teacher said it was late.** I went.`: whether somebody reports it within a turn.
fn is_in_turn(found: &Found<'_>, claimed: &Claimed) -> bool {
    let Claimed { source, cue, content, .. } = claimed;
    let pieces = || source.iter().chain(content);
    let start = pieces().fold(cue.start, |start, piece| start.min(piece.start));
    let end = pieces().fold(cue.end, |end, piece| end.max(piece.end));
    let behind = found.labels.partition_point(|label| label.content.start <= start);
    let turn = behind.checked_sub(1).map(|at| &found.labels[at]);
    !source.is_empty() && turn.is_some_and(|turn| turn.verbatim && turn.content.end >= end)
}

/// For each token, whether one of the ranges holds it.
pub(super) fn covered(found: &Found<'_>, ranges: impl Iterator<Item = impl Borrow<Range<usize>>>) -> Vec<bool> {
    let mut covered = vec![false; found.text.tokens.len()];
    for range in ranges {
        covered.get_mut(range.borrow().clone()).unwrap_or_default().fill(true);
    }
    covered
}

/// The reports by where their cues begin, with their places in the list.
pub(super) fn by_cue(list: &[Report]) -> Vec<(usize, usize)> {
    let start = |report: &Report| Some(report.cue.as_ref()?.start);
    let by_start = order(list.iter().map(|report| (start(report).unwrap_or(usize::MAX), 0)));
    let mut cues = Vec::with_capacity(list.len());
    cues.extend(by_start.into_iter().filter_map(|at| Some((start(&list[at])?, at))));
    cues
}

/// Whether two ranges share a token.
pub(super) fn touch(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

/// The reports by their contents, without the marks that are not theirs.
fn bare(found: &Found<'_>, mut list: Vec<Report>) -> Vec<Report> {
    // From some, grammar has taken all that they told.
    for report in &mut list {
        report.content.retain(|piece| !piece.is_empty());
        // What stands in marks before "* * *" is not the claim's that begins with that.
        report.content.iter_mut().for_each(|piece| *piece = found.bare(piece));
    }
    list.retain(|report| !report.content.is_empty());
    let by_content = order(list.iter().map(|r| (r.content[0].start, usize::MAX - r.content[0].end)));
    arrange(list, &by_content)
}

/// Gives each passage its report; makes one of the conversation where no claim covers the passage.
fn link_passages(found: &Found<'_>, list: Vec<Report>) -> Reports {
    let mut list = bare(found, list);
    let owner = owners(found, &list);
    let mut of_passage: Vec<Option<u32>> = vec![None; found.passages.len()];
    let mut linked: Vec<Option<u32>> = vec![None; found.passages.len()];
    // The report that the conversation made last.
    let mut last = None;
    for (at, passage) in found.passages.iter().enumerate() {
        let head = found.utterances[at];
        let spoken = &found.spoken[head];
        let before = at.checked_sub(1).and_then(|before| of_passage[before]);
        let covered = owner.of_most(passage.inner.clone());
        let trusted = covered.filter(|&report| !linked::overrules(found, spoken, &list[report as usize], passage));
        of_passage[at] = trusted.or(linked[head]);
        let told = nested::report(found, passage, trusted.map(|claim| &list[claim as usize]));
        let of_parent = || {
            let whole = of_passage[passage.parent.filter(|_| nested::is_own(found, passage))?];
            // Of the quotation around it, what is reported may be but a part.
            whole.filter(|&whole| list[whole as usize].content.iter().any(|told| touch(told, &passage.outer)))
        };
        if let Some(report) = told {
            of_passage[at] = Some(list.len() as u32);
            list.push(report);
        } else if let Some(report) = trusted {
            linked::prefer_cue(found, spoken, &mut list[report as usize], passage);
            let told = &mut list[report as usize].hearer;
            *told = told.or_else(|| linked::called(found, spoken));
            linked::prefer_spoken(found, spoken, &mut list[report as usize]);
        } else if let Some(whole) = of_parent() {
            of_passage[at] = Some(whole);
        } else if let Some(report) = linked[head] {
            list[report as usize].content.push(passage.outer.clone());
        } else if linked::is_spoken(found, at, spoken) && (spoken.speaker.is_some() || spoken.source.is_some()) {
            let mut report = linked::of_spoken(found, spoken, passage.outer.clone());
            report.claimed &= covered.is_none_or(|whole| retold_in(found, &report, &list[whole as usize]));
            let is_same = |same: &u32| report.claimed && goes_on(&list[*same as usize], &report);
            let same = last.into_iter().chain(before).find(is_same);
            of_passage[at] = same.or(Some(list.len() as u32));
            linked[head] = of_passage[at];
            last = of_passage[at];
            match same {
                Some(same) => list[same as usize].content.push(passage.outer.clone()),
                None => list.push(report),
            }
        }
    }
    sorted(found, list, of_passage)
}

/// *“It is over,” Roe said, according to the Post.*: whether a claim retells a line together with who said it.
fn retold_in(found: &Found<'_>, line: &Report, claim: &Report) -> bool {
    let is_within = |content: &Range<usize>| {
        let holds = |piece: &Range<usize>| content.start <= piece.start && piece.end <= content.end;
        !line.source.is_empty() && line.source.iter().all(holds)
    };
    claim.content.iter().any(is_within) || claim.cue.as_ref().is_some_and(|cue| retells(found, cue.start))
}

/// *“No,” she said. “**It is late.**”*: whether a line has the cue and the source of one before, so that both are one claim.
fn goes_on(last: &Report, line: &Report) -> bool {
    let (Some(cue), Some(source)) = (&line.cue, line.source.first()) else { return false };
    let is_other = last.speaker.zip(line.speaker).is_some_and(|(one, other)| one != other);
    last.claimed
        && !is_other
        && last.cue.as_ref().is_some_and(|one| touch(one, cue))
        && last.source.iter().any(|one| touch(one, source))
        && last.content.last().is_some_and(|told| told.end <= line.content[0].start)
}

/// For each token, the innermost report whose content holds it and may be quoted: *Lee said he thinks it “a farce”*
/// quotes Lee.
fn owners(found: &Found<'_>, list: &[Report]) -> Holders {
    let speaking = (0..).zip(list).filter(|(_, report)| report.speaks);
    Holders::new(found, speaking.flat_map(|(id, report)| report.content.iter().map(move |content| (id, content))))
}

/// For each token, which report holds it: the last of several.
pub(super) struct Holders {
    /// One more than the number of the report, so that none is 0.
    of_token: Vec<u32>,
}

impl Holders {
    /// By the numbers of reports with tokens that each holds.
    pub fn new<'r>(found: &Found<'_>, held: impl Iterator<Item = (u32, &'r Range<usize>)>) -> Self {
        let mut of_token = vec![0; found.text.tokens.len()];
        for (report, range) in held {
            of_token.get_mut(range.clone()).unwrap_or_default().fill(report + 1);
        }
        Holders { of_token }
    }

    /// The first report that holds one of some tokens.
    pub fn of_any(&self, range: Range<usize>) -> Option<u32> {
        self.of_token.get(range)?.iter().find_map(|holder| holder.checked_sub(1))
    }

    /// The report that holds more than half of some tokens.
    fn of_most(&self, range: Range<usize>) -> Option<u32> {
        let holders = self.of_token.get(range)?;
        // Boyer and Moore's vote: one pass, one candidate.
        let (mut candidate, mut lead) = (0, 0usize);
        for &holder in holders {
            if lead == 0 {
                candidate = holder;
            }
            lead = if holder == candidate { lead + 1 } else { lead - 1 };
        }
        let report = candidate.checked_sub(1)?;
        let count = holders.iter().filter(|&&holder| holder == candidate).count();
        (count * 2 > holders.len()).then_some(report)
    }
}

/// The reports by where their contents begin without markup, as claims do.
fn sorted(found: &Found<'_>, list: Vec<Report>, mut of_passage: Vec<Option<u32>>) -> Reports {
    let start = |report: &Report| found.bare(&report.content[0]).start;
    let key = |report: &Report| (start(report), usize::MAX - report.content[report.content.len() - 1].end);
    let order = order(list.iter().map(key));
    let ranks = ranks(&order);
    for report in of_passage.iter_mut().flatten() {
        *report = ranks[*report as usize];
    }
    Reports { list: arrange(list, &order), of_passage }
}

/// How much of a content stands in marks: of its words, or of all its tokens where it has none. A turn of a transcript is
/// as good as quoted.
pub(super) fn quotedness(found: &Found<'_>, content: &[Range<usize>]) -> ClaimKind {
    let turn = |start: usize| found.labels.binary_search_by_key(&start, |label| label.content.start).ok();
    if content.first().and_then(|first| turn(first.start)).is_some_and(|turn| found.labels[turn].verbatim) {
        return ClaimKind::Direct;
    }
    // How many tokens of a kind there are, and how many of these are quoted.
    let count = |is_such: fn(&Token) -> bool| {
        let (mut all, mut quoted) = (0, 0);
        for piece in content {
            let tokens = found.text.tokens.get(piece.clone()).unwrap_or_default();
            let depths = found.depths.get(piece.clone()).unwrap_or_default();
            for (_, &depth) in tokens.iter().zip(depths).filter(|(token, _)| is_such(token)) {
                all += 1;
                quoted += usize::from(depth > 0);
            }
        }
        (all, quoted)
    };
    let counts = match count(Token::is_wordlike) {
        (0, _) => count(|_| true),
        words => words,
    };
    match counts {
        (_, 0) => ClaimKind::Indirect,
        (all, quoted) if quoted == all => ClaimKind::Direct,
        _ => ClaimKind::Mixed,
    }
}
