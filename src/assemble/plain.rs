//! Claims that only the grammar shows.

use super::embedded::CLAIMS;
use super::grammar::{
    before_stop, clause_start, leads_to_verb, noun_phrase, opens_clause, opens_phrase, opens_told, reaches_verb,
    sentence, subject_before_verb, tells, verb_start,
};
use super::modelled::Draft;
use super::polls::{finding, POLLS};
use super::reports::{covered, Report};
use super::{extent, idioms, sources, tellers, wordings, Found};
use crate::claims::Claimed;
use crate::cues::Clause;
use crate::lexicon::is;
use crate::lexicon::verbs::CueClass;
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Nature};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, is_among, lists, Kind};
use std::ops::Range;

/// Claims that the model passed over, but the grammar shows.
pub(super) fn claims(found: &Found<'_>, list: &[Report]) -> Vec<Report> {
    let taken = covered(found, list.iter().flat_map(|r| r.content.iter().chain(&r.cue)));
    let mut claims: Vec<Report> = told(found, &taken).collect();
    claims.extend(closings(found, &taken));
    claims.extend(headlines(found, &taken));
    claims.extend(nominals(found, &taken));
    claims.extend(predicates(found, &taken));
    claims.extend(owned(found, &taken));
    claims.extend(retorts(found, &taken));
    claims.extend(appeals(found, &taken));
    claims.extend(idioms::claims(found, &taken));
    claims.extend(brandings(found, &taken));
    claims.extend(worded(found, &taken));
    claims.extend(denials(found, &taken));
    claims
}

/// *Roe was accused of theft, **a charge** she has denied*: what is denied, in apposition to what was said.
fn denials<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    let text = found.text;
    found.clauses.iter().filter(|clause| clause.class == CueClass::Deny && !clause.passive).filter_map(move |clause| {
        let source = found.subject(clause).filter(|source| source.end <= clause.cue.start)?;
        let noun = source.start.checked_sub(1).filter(|&noun| is_among(&CLAIMS, text.hash(noun)))?;
        let article = noun.checked_sub(1).filter(|&at| text.is_word(at, "a") || text.is_word(at, "an"))?;
        let cue = verb_start(found, source.end..clause.cue.start)..clause.cue.end;
        let is_apposed = text.is_word_before(article, ",") && !text.is_wordlike(cue.end);
        let is_free = (article..cue.end).all(|at| !taken[at] && found.depth(at) == 0);
        let denied = article..noun + 1;
        (is_apposed && is_free).then(|| Report::plain(vec![source], cue, vec![denied]))
    })
}

/// *Her message was clear: the bridge must close.*, *The mayor made one demand: that it close.*: a noun for what is said,
/// and what it is behind a colon.
fn nominals<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const NEAR: usize = 6;
    const SAYINGS: [u32; 22] = hashes(
        "message argument admission demand warning point answer verdict conclusion complaint plea advice response reply
        question explanation reasoning view position theory promise prediction",
    );
    const MAKES: [u32; 16] =
        hashes("made makes had has gave gives issued issues offered offers repeated repeats sent sends raised raises");
    let text = found.text;
    let nouns = found.words.tokens_of(text, &[&SAYINGS]);
    nouns.filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let colon = (noun + 1..sentence.end.min(noun + NEAR)).find(|&at| text.is_kind(at, Kind::Colon))?;
        let content = colon + 1..before_stop(found, sentence.end);
        let owner = wordings::possessor(found, noun).filter(|owner| owner.start == sentence.start);
        // "Her message was clear", and not "her claim of a leak"
        let is_plain =
            |mut range: Range<usize>| range.all(|at| leads_to_verb(found, at) || found.tag(at) == Tag::Adjective);
        let owned = owner.filter(|_| is_plain(noun + 1..colon));
        let made = || {
            let subject = sources::main_subject(found, noun).filter(|_| noun + 1 == colon)?;
            let verb = (subject.end..noun).find(|&at| !leads_to_verb(found, at) || is_among(&MAKES, text.hash(at)))?;
            is_among(&MAKES, text.hash(verb)).then_some(subject)
        };
        let source = owned.or_else(made)?;
        let is_told = content.len() > 2 && tells(found, content.clone());
        let is_free = !sentence.clone().any(|at| taken[at] || found.depth(at) > 0);
        let claim = || Report::plain(vec![source], noun..noun + 1, vec![content]);
        (is_told && is_free).then(claim)
    })
}

/// *One theory is that the moss is green*, *His argument was that it is*, *The Crown's case is that it is*: a noun for what is
/// said or thought, at the head of its sentence, and what it is.
fn predicates<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const THOUGHTS: [u32; 8] = hashes("theory argument explanation consensus view contention reasoning position");
    // Of nobody's, "the case is that it rains".
    const OWNED: [u32; 18] = hashes(
        "case account evidence line message policy defence defense complaint point answer response advice fear hope claim
        belief concern",
    );
    const WORDS: usize = 3;
    const HEARER: usize = 4;
    let text = found.text;
    found.words.tokens_of(text, &[&THOUGHTS, &OWNED]).filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let is_led = noun - sentence.start <= WORDS && (sentence.start..noun).all(|at| !found.tag(at).is_verb());
        // "The firm's message to Brussels is that…"
        let is_to = matches!(text.word(noun + 1), "to" | "for");
        let mut behind = noun + 1..noun + 2 + if is_to { HEARER } else { 0 };
        let verb = behind.find(|&at| matches!(text.word(at), "is" | "was"))?;
        let told = verb + 1..before_stop(found, sentence.end).max(verb + 1);
        let is_that = text.is_word(told.start, "that") && tells(found, told.start + 1..told.end);
        let is_free = || !sentence.clone().any(|at| taken[at]);
        let source = wordings::possessor(found, noun);
        let is_somebodys = source.is_some() || is_among(&THOUGHTS, text.hash(noun));
        (is_led && is_that && is_somebodys && is_free())
            .then(|| Report::plain(source.into_iter().collect(), noun..verb + 1, vec![told]))
    })
}

/// ***Lee's assertion** that it was late was questioned*: a claim that belongs to somebody, up to the verb of its sentence.
fn owned<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    found.words.tokens_of(found.text, &[&CLAIMS]).filter_map(move |noun| {
        let sentence = sentence(found, noun)?;
        let owner = wordings::possessor(found, noun).filter(|_| found.text.is_word(noun + 1, "that"))?;
        let whole = noun + 1..before_stop(found, sentence.end);
        let told = whole.start..extent::main_verb(found, &whole, false).unwrap_or(whole.end);
        let is_free = !(owner.start..told.end).any(|at| taken[at]) && found.depth(noun) == 0;
        let tells_it = is_free && tells(found, told.start + 1..told.end);
        tells_it.then(|| Report::plain(vec![owner], noun..noun + 1, vec![told]))
    })
}

/// *Lee **shot back** that it was late*, *“It was late,” Lee **shot back***: verbs that report with their particle alone.
fn retorts<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const HITS: [u32; 6] = hashes("shot hit hits punched snapped clapped");
    let text = found.text;
    found.words.tokens_of(text, &[&HITS]).filter_map(move |verb| {
        let sentence = sentence(found, verb).filter(|_| text.is_word(verb + 1, "back"))?;
        let source = subject_before_verb(found, &sentence, verb)?;
        let end = verb + 2;
        let pauses = text.is_comma(end) || text.is_kind(end, Kind::Colon);
        let quoted = || found.passage_at(end + usize::from(pauses)).or_else(|| found.passage_before(source.start));
        let told = if text.is_word(end, "that") {
            Some(end..before_stop(found, sentence.end)).filter(|told| tells(found, told.start + 1..told.end))
        } else {
            quoted().map(|passage| passage.outer.clone())
        };
        let told = told?;
        let is_free = !(verb..end).chain(told.clone()).any(|at| taken[at]) && found.depth(verb) == 0;
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
        let asks = found.tag(verb).is_verb() && told.clone().any(|at| found.tag(at) == Tag::To);
        (is_free && asks).then(|| Report::plain(vec![source], verb..verb + 2, vec![told]))
    })
}

/// The claims of a story, of which the model was not asked. Who speaks its lines is up to the conversation.
pub(super) fn of_story(found: &Found<'_>) -> Vec<Report> {
    let taken: Vec<bool> = found.depths.iter().map(|&depth| depth > 0).collect();
    let free = vec![false; taken.len()];
    let claims = told(found, &taken).chain(closings(found, &taken)).chain(brandings(found, &free));
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
        let swears = clause.lemma == "swear";
        let leads = found.text.is_small(clause.cue.end, "that") && (clause.class == CueClass::Say || swears);
        let states = || matches!(clause.class, CueClass::Assert | CueClass::Deny | CueClass::Believe);
        let tells_it = || states() || lists(OF_STORIES, clause.lemma);
        let speaks = clause.strength > 1 || clause.strength > 0 && (leads || found.is_story && tells_it());
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

/// *Dam Will Be Lowered After Crack, Ministry Says*: in the capitals of a headline a ministry is no mention. *Coffee tied to
/// longer life, study finds*: nor has its first clause a finite verb.
fn headlines<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const SAYS: [u32; 2] = hashes("says say");
    const FINDS: [u32; 5] = hashes("finds find suggests shows reveals");
    const INQUIRIES: [u32; 4] = hashes("inquiry inquest trial review");
    const SOURCE: usize = 4;
    const LINE: usize = 20;
    let Found { text, words, .. } = found;
    (0..text.paragraph_count()).map(|paragraph| text.paragraph_tokens(paragraph)).filter_map(move |line| {
        let last = line.end.checked_sub(1)?;
        let seeks = |at: usize| words.get(at).entry.any(is::DOCUMENT) || is_among(&INQUIRIES, text.hash(at));
        let is_study = |at: usize| seeks(at) && is_among(&FINDS, text.hash(at + 1));
        let finds = || line.len() <= LINE && last > line.start && is_study(last - 1);
        let says = Some(last).filter(|&at| SAYS.contains(&text.hash(at)) && words.is_heading(at) || finds())?;
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

/// What courts hear and hold and witnesses tell them, what is rumoured, what a loss is put at and what polls find: none has a
/// speaker's verb, but a word that shows it.
fn worded<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const HEARD: u32 = hash_of("heard");
    const PUT: u32 = hash_of("put");
    const PUTS: u32 = hash_of("puts");
    const EVIDENCE: u32 = hash_of("evidence");
    const HOLDS: [u32; 6] = hashes("hold holds held provides reasons reasoned");
    let text = found.text;
    let leads = found.words.tokens_of(text, &[&[HEARD, EVIDENCE, IT, PUT, PUTS], &HOLDS, &POLLS]);
    let read = move |at: usize| match text.hash(at) {
        IT => rumour(found, at),
        HEARD => hearing(found, at),
        verb if is_among(&HOLDS, verb) => holding(found, at),
        EVIDENCE => testimony(found, at),
        PUT | PUTS => estimate(found, at),
        _ => finding(found, at),
    };
    let is_free = move |(claim, from): &(Report, usize)| {
        let content = claim.content[0].start;
        !(*from..content + 1).any(|at| taken[at] || found.depth(at) > 0)
    };
    leads.filter_map(move |at| Some((read(at)?, at))).filter(is_free).map(|(claim, _)| claim)
}

const IT: u32 = hash_of("it");

/// *The court heard that it was late*, *An inquest into her death heard how she fell*: what is told there, by whomever.
/// *The panel heard from Lee that it was late*: or by Lee.
fn hearing(found: &Found<'_>, at: usize) -> Option<Report> {
    let text = found.text;
    let sentence = sentence(found, at)?;
    let start = clause_start(found, at);
    let end = verb_start(found, start..at);
    // "Magistrates" may be a verb to the tagger.
    let is_part = |&at: &usize| {
        is_forum(found, at) || !found.tag(at).is_finite() && found.tag(at) != Tag::Mark && !text.is_comma(at)
    };
    let forum = (start..end).rev().take_while(is_part).filter(|&at| is_forum(found, at)).last()?;
    let first = if forum == start { Some(forum) } else { noun_phrase(found, start..forum + 1).map(|noun| noun.start) };
    let source = first?..end;
    let told = |from: usize| from..before_stop(found, sentence.end).max(from);
    if let Some(teller) = found.mention_at(at + 2).filter(|_| text.is_word(at + 1, "from")) {
        let content = told(teller.end as usize);
        let is_told = text.is_word(content.start, "that") && tells(found, content.clone());
        return is_told.then(|| Report::plain(vec![teller.tokens()], at..at + 2, vec![content]));
    }
    let content = told(at + 1);
    let opens = || opens_told(found, content.start) || text.is_word(content.start, "how");
    (content.len() > 2 && opens() && tells(found, content.clone()))
        .then(|| Report::plain(vec![source], at..at + 1, vec![content]))
}

/// *We hold that it is void*, *The Act provides that no child shall wait*.
fn holding(found: &Found<'_>, verb: usize) -> Option<Report> {
    let sentence = sentence(found, verb)?;
    let end = verb_start(found, sentence.start..verb);
    let source = found.mention_before(end)?;
    let content = verb + 1..before_stop(found, sentence.end).max(verb + 1);
    let holds = source.subject && found.text.is_word(content.start, "that") && tells(found, content.clone());
    holds.then(|| Report::plain(vec![source.tokens()], verb..verb + 1, vec![content]))
}

/// A body that hears what is told before it.
pub(super) fn is_forum(found: &Found<'_>, at: usize) -> bool {
    const FORUMS: [u32; 17] = hashes(
        "court jury jurors inquest tribunal hearing inquiry committee trial meeting panel commission councillors magistrates
        judges judge mps",
    );
    is_among(&FORUMS, found.text.hash(at))
}

/// *Roe gave **evidence that** he left*.
fn testimony(found: &Found<'_>, noun: usize) -> Option<Report> {
    const GIVE: [u32; 5] = hashes("give gives gave given giving");
    let sentence = sentence(found, noun)?;
    let verb = noun.checked_sub(1)?;
    let source = subject_before_verb(found, &sentence, verb)?;
    let told = noun + 1..before_stop(found, sentence.end).max(noun + 1);
    let is_that = found.text.is_word(told.start, "that") && tells(found, told.clone());
    let gives = GIVE.contains(&found.text.hash(verb)) && is_that;
    gives.then(|| Report::plain(vec![source], verb..noun + 1, vec![told]))
}

/// *It was rumoured that he left*: nobody is told to say so.
fn rumour(found: &Found<'_>, it: usize) -> Option<Report> {
    const SAID: [u32; 9] = hashes("rumoured rumored hinted alleged whispered said reported feared believed");
    let text = found.text;
    let verb = (it + 1..it + 4).find(|&at| is_among(&SAID, text.hash(at)))?;
    let is_passive = (it + 1..verb).any(|at| matches!(text.word(at), "is" | "was" | "been"));
    let sentence = text.sentence_around(it);
    let mut behind = verb + 1..sentence.end.min(verb + 1 + limits::THAT_TOKENS);
    let content = behind.find(|&at| text.is_small(at, "that"))?..before_stop(found, sentence.end);
    let opens = is_passive && content.len() > 2 && content.len() <= limits::SENTENCE_TOKENS;
    opens.then(|| Report::plain(Vec::new(), verb..verb + 1, vec![content]))
}

/// *Critics branded it “theft”*, *Roe put it down to “spite”*: verbs that call somebody or something what stands in the
/// marks behind, or blame it.
fn brandings<'a>(found: &'a Found<'_>, taken: &'a [bool]) -> impl Iterator<Item = Report> + 'a {
    const VERBS: [u32; 16] = hashes(
        "brand brands branded label labels labelled labeled dub dubs dubbed term terms termed called calls described",
    );
    const PUT: [u32; 5] = hashes("put puts chalk chalks chalked");
    const OBJECT: usize = 8;
    found.passages.iter().filter_map(move |passage| {
        let start = passage.outer.start;
        let sentence = found.text.sentence_around(start);
        let before = sentence.start.max(start.saturating_sub(OBJECT))..start;
        let blames =
            start > 1 && found.text.is_small(start - 1, "to") && matches!(found.text.word(start - 2), "down" | "up");
        let verbs = if blames { PUT.as_slice() } else { VERBS.as_slice() };
        let verb = before.rev().find(|&at| is_among(verbs, found.text.hash(at)))?;
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
        let is_somebodys = subject.is_some() && !object.is_empty() || is_passive && agent.is_some();
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

/// *The union puts **the loss at 400 jobs***.
fn estimate(found: &Found<'_>, verb: usize) -> Option<Report> {
    const OBJECT: usize = 6;
    const NUMBER: usize = 4;
    let text = found.text;
    let sentence = sentence(found, verb)?;
    let at = (verb + 2..sentence.end.min(verb + 2 + OBJECT)).find(|&at| text.is_word(at, "at"))?;
    let number = (at + 1..sentence.end.min(at + 1 + NUMBER)).find(|&at| text.is_kind(at, Kind::Number))?;
    let is_plain = |at: usize| !found.tag(at).is_finite() && found.depth(at) == 0 && !text.is_comma(at);
    let source = subject_before_verb(found, &sentence, verb).filter(|_| (verb + 1..number).all(is_plain))?;
    let end = (number..sentence.end).find(|&at| text.is_comma(at)).unwrap_or(before_stop(found, sentence.end));
    let told = verb + 1..end;
    Some(Report::plain(vec![source], verb..verb + 1, vec![told]))
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
    const BARE: &str = "say think believe suppose insist claim admit hope warn argue";
    const SUBJECT: usize = 6;
    // "told police he had been there"
    let hearer = clause.hearer.map(|hearer| found.mentions[hearer].tokens());
    let told = hearer.filter(|hearer| clause.lemma == "tell" && hearer.start == clause.cue.end);
    let start = told.map_or(clause.cue.end, |told| told.end);
    let opens = found.tags.get(start).is_some_and(|&tag| opens_phrase(tag));
    if clause.inverted || clause.passive || !opens {
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
