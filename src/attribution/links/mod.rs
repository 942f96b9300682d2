//! The clause of reporting beside each passage, and who is its subject.

mod ahead;
mod behind;

use crate::cues::Clause;
use crate::lexicon::verbs::CueClass;
use crate::lexicon::{is, SUBORDINATORS};
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{owner, Form, Gender, Mention, Mentions, Number, Person, Vocabulary};
use crate::text::{hash_of, hashes, is_among, Kind, Text, Token};
use std::ops::Range;

/// How a mention stands to the passage that it seems to speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Relation {
    /// Nothing stands beside.
    #[default]
    None,
    /// Acts in the sentence before: `Lee nodded. "…"`
    BeatBefore,
    /// Acts in the sentence behind: `"…" Lee nodded.`
    BeatAfter,
    /// `Lee said that it was late. "…"`, or another loose cue.
    Loose,
    /// `Lee said: "…"`
    Before,
    /// `"…," Lee said`
    After,
    /// `"…," said Lee`
    Inverted,
}

/// The clause of reporting beside one passage.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Link {
    pub clause: Option<usize>,
    pub subject: Option<usize>,
    pub relation: Relation,
}

impl Link {
    /// What shows who speaks without a verb of saying.
    fn without_clause(subject: usize, relation: Relation) -> Self {
        Link { clause: None, subject: Some(subject), relation }
    }
}

/// The clause beside each passage.
pub(super) fn links(
    text: &Text<'_>,
    words: &Vocabulary,
    passages: &[Passage],
    mentions: &Mentions,
    clauses: &[Clause],
    depths: &[u8],
) -> Vec<Link> {
    let is_it = |at: usize| mentions.get(at).is_some_and(|m| m.form == Form::Pronoun && m.gender == Gender::Neuter);
    let outside = |c: &Clause| depths.get(c.cue.start).is_none_or(|&depth| depth == 0) && !c.subject.is_some_and(is_it);
    let told: Vec<(usize, &Clause)> = clauses.iter().enumerate().filter(|(_, c)| outside(c)).collect();
    let linker = Linker { text, words, mentions, told: &told };
    let link = |passage: &Passage| {
        let mut link = if passage.parent.is_none() { linker.link(passage) } else { Link::default() };
        link.subject = link.subject.map(|subject| linker.owner_of_voice(subject));
        link
    };
    passages.iter().map(link).collect()
}

/// Leaves out, of the links of a report, who says something else behind a quotation that has ended:
/// `"We lost." The captain said that they were tired.`, `"We lost." Lee replied: "…"`,
/// `"We lost." Lee agreed.` Tells whether there was one.
pub(super) fn keep_plain(
    text: &Text<'_>,
    words: &Vocabulary,
    passages: &[Passage],
    clauses: &[Clause],
    links: &mut [Link],
) -> bool {
    const WORDS: usize = 3;
    let says_more = |clause: &Clause| {
        let behind = text.tokens.get(clause.cue.end..).unwrap_or_default();
        let is_colon = behind.first().is_some_and(|t| t.kind == Kind::Colon);
        let is_told = behind.iter().take(WORDS).all(Token::is_wordlike) && behind.len() >= WORDS;
        is_colon || clause.takes_stand() || is_told && !words.get(clause.cue.end).entry.any(is::PREPOSITION)
    };
    let mut any = false;
    for (link, passage) in links.iter_mut().zip(passages).filter(|(link, _)| link.relation == Relation::Loose) {
        let clause = link.clause.and_then(|clause| clauses.get(clause));
        if clause.is_some_and(|clause| clause.cue.start >= passage.outer.end && says_more(clause)) {
            *link = Link::default();
            any = true;
        }
    }
    any
}

/// Gives a quotation of a report that nothing else links to whoever is named right before its colon: `That is no news to
/// Lee: "…"`. Tells whether there was one.
pub(super) fn take_named(text: &Text<'_>, passages: &[Passage], mentions: &Mentions, links: &mut [Link]) -> bool {
    let named = |passage: &Passage| {
        let colon = passage.outer.start.checked_sub(1).filter(|&at| text.is_kind(at, Kind::Colon))?;
        let named = mentions.ending_at(colon).filter(|_| passage.parent.is_none())?;
        let mention = &mentions[named];
        let first = owner(mentions, named).map_or(mention, |owner| &mentions[owner]).start as usize;
        // "The mayor on Lee: …", "“Rates Fall,” by the Post's Lee: …"
        let is_topic = text.is_word_before(first, "on") || text.is_word_before(first, "by");
        (mention.form == Form::Name && mention.nature.may_be_person() && !is_topic).then_some(named)
    };
    let mut any = false;
    for (link, passage) in links.iter_mut().zip(passages).filter(|(link, _)| link.relation == Relation::None) {
        if let Some(named) = named(passage) {
            *link = Link::without_clause(named, Relation::BeatBefore);
            any = true;
        }
    }
    any
}

/// Words for what somebody says.
const SPEECH: [u32; 40] = hashes(
    "accents advice answer challenge comment conclusion cry declaration exclamation explanation greeting injunction
    inquiry language message motto observation opinion plea question reasoning reflection rejoinder remark reply
    response retort slogan suggestion summing tone tones verdict view voice whisper words shout scream shriek",
);

struct Linker<'a> {
    text: &'a Text<'a>,
    words: &'a Vocabulary,
    mentions: &'a Mentions,
    /// Clauses outside all marks.
    told: &'a [(usize, &'a Clause)],
}

impl Linker<'_> {
    fn link(&self, passage: &Passage) -> Link {
        let next = self.told.partition_point(|(_, c)| c.cue.start < passage.outer.end);
        let after = self.told.get(next).and_then(|c| self.after(passage, c));
        // `"…!" put in Lee, a man who said little`
        // `"…," twinkled Lee, and Ann thought so too`
        let starts = |link: &Link| link.subject.map(|subject| self.mentions[subject].start);
        let open = self.open(passage).filter(|open| {
            // `"…," asked a boy called Lee`: the verb is the clause's own.
            let is_own = |after: &Link| {
                let verb = after.clause.and_then(|clause| self.clause(clause)).map(|clause| clause.cue.end as u32);
                verb.is_some() && verb == starts(open)
            };
            let is_nearer =
                |after: &Link| open.relation == Relation::Inverted && starts(open) < starts(after) && !is_own(after);
            after.is_none_or(|after| after.relation <= Relation::Loose || is_nearer(&after))
        });
        let after = self.comes_from(passage).or_else(|| self.put_so(passage)).or(open).or(after);
        let after = after.or_else(|| self.owned(passage));
        let after = after.or_else(|| self.names_behind(passage));
        let previous = self.told.partition_point(|(_, c)| c.cue.end <= passage.outer.start);
        let previous = previous.checked_sub(1).map(|last| self.main_clause(last));
        let before = previous.and_then(|at| self.told.get(at)).and_then(|c| self.before(passage, c));
        // "Asked by Roe about it, Lee shot back: …": whoever stands nearer says it.
        let acts = self.acts_before(passage);
        let told = before.and_then(|before| before.clause).and_then(|clause| self.clause(clause));
        let actor = acts.and_then(|acts| acts.subject).map(|subject| &self.mentions[subject]);
        let actor = actor.filter(|m| !self.goes_along(m));
        let is_nearer = told.is_some_and(|told| actor.is_some_and(|m| told.cue.end <= m.start as usize));
        let before = before.filter(|_| !is_nearer).or_else(|| self.owns_before(passage)).or(acts);
        let before = before.or_else(|| self.leads_to(passage)).or_else(|| self.announces(passage));
        let before = before.or_else(|| self.came_before(passage));
        let after = after.filter(|link| !before.is_some_and(|before| self.is_led_to(passage, &before, link)));
        // `Lee cried, "…" he added`: who is named tells more than a pronoun.
        let tells = |link: &Link| link.subject.is_some_and(|at| self.mentions[at].form != Form::Pronoun);
        let rank = |link: &Link| (link.relation >= Relation::Before && tells(link), link.relation);
        let patient = previous.and_then(|at| self.told.get(at)?.1.patient());
        let says = |link: &Link| link.subject.is_none() || link.subject != patient;
        after.into_iter().chain(before).filter(says).max_by_key(rank).unwrap_or_default()
    }

    /// Of a clause that goes along with the one before it, that one: `"…," Lee said, as Ann **laughed**, "…"`
    fn main_clause(&self, last: usize) -> usize {
        let (_, aside) = self.told[last];
        // `"…," wrote one, while another posted, "…"`
        let writes = aside.class == CueClass::Write || matches!(aside.lemma, "joke" | "quip");
        let is_own = |m: &Mention| writes && self.text.is_word_before(m.start as usize, "while");
        let goes_along = |m: &Mention| self.goes_along(m) && !is_own(m);
        let is_aside = aside.subject.is_some_and(|subject| goes_along(&self.mentions[subject]));
        let is_main = |&main: &usize| {
            let (_, main) = self.told[main];
            let gap = main.cue.end..aside.cue.start;
            is_aside && main.strength > aside.strength && gap.len() <= limits::CUE_GAP_TOKENS && !self.is_broken(gap)
        };
        last.checked_sub(1).filter(is_main).unwrap_or(last)
    }

    /// `as Ann laughed`: what somebody does while another speaks.
    fn goes_along(&self, mention: &Mention) -> bool {
        const ALONG: [u32; 3] = hashes("as while when");
        ALONG.contains(&self.text.hash_before(mention.start as usize, 1))
    }

    /// A clause outside all marks by its number.
    fn clause(&self, clause: usize) -> Option<&Clause> {
        self.told.binary_search_by_key(&clause, |told| told.0).ok().map(|at| self.told[at].1)
    }

    /// Whether a clause leads straight to a passage that has come to its end: `Lee said, "Go!" The men went.` Who acts
    /// behind does not say it.
    fn is_led_to(&self, passage: &Passage, before: &Link, after: &Link) -> bool {
        const PAUSE: usize = 1;
        let told = before.clause.and_then(|clause| self.clause(clause));
        let is_near = told.is_some_and(|told| told.cue.end + PAUSE >= passage.outer.start);
        let last = passage.inner.end.checked_sub(1).and_then(|last| self.text.tokens.get(last));
        let is_ended = last.is_some_and(|last| last.kind == Kind::Stop);
        // `Lee said to him, "Go," Ann went.`: a verb of no list behind tells less than one of the lists before.
        let is_told = told.is_some() && after.clause.is_none();
        // `Lee said pleadingly: "Go," at which words Ann went out.`
        let is_far = after.subject.is_some_and(|at| self.mentions[at].start as usize > passage.outer.end);
        (is_near && is_ended || is_far || is_told)
            && before.relation == Relation::Before
            && after.relation == Relation::After
    }

    /// `Lee's voice said`, `the voice of Lee said`, `said a voice. It was Lee.`: Lee does.
    fn owner_of_voice(&self, subject: usize) -> usize {
        let is_voice = |m: &&Mention| self.text.is_word(m.head as usize, "voice");
        let Some(voice) = self.mentions.get(subject).filter(is_voice) else { return subject };
        let end = voice.end as usize;
        let whose = || self.mention_at(end + 1).filter(|_| self.text.is_word(end, "of"));
        let next = self.text.sentence_around(end - 1).end;
        let is_named = is_cleft(self.text, next + 2);
        // "It was a man's, dry.", of whom the story tells nothing else.
        let is_mans = |m: &Mention| m.possessive && m.opens_new(self.text);
        let is_owner = |owner: &usize| is_named && !is_mans(&self.mentions[*owner]);
        let named = || self.mention_at(next + 2).filter(is_owner);
        let owner = owner(self.mentions, subject).or_else(whose).or_else(named);
        owner.filter(|&owner| self.mentions[owner].form != Form::Pronoun).unwrap_or(subject)
    }

    /// `"…," Lee said` and `"…," said Lee`.
    fn after(&self, passage: &Passage, &(index, clause): &(usize, &Clause)) -> Option<Link> {
        let subject = clause.subject?;
        let mention = self.mentions.get(subject)?;
        let begin = clause.cue.start.min(mention.start as usize);
        // `"Go"; said Ann`
        let pauses = clause.inverted && self.text.is_kind(passage.outer.end, Kind::Semicolon);
        let gap = passage.outer.end + usize::from(pauses)..begin;
        if begin < passage.outer.end || gap.len() > limits::CUE_GAP_TOKENS || self.is_broken(gap.clone()) {
            return None;
        }
        if self.text.begins_paragraph(begin) || joins(self.text, passage.outer.end) {
            return None;
        }
        // `"Who is this?" Then Lee said no more.`
        let is_cleft = is_cleft(self.text, mention.start as usize);
        let begins_anew = !gap.is_empty() && self.text.is_capital(gap.start) && self.mention_at(gap.start).is_none();
        // `"Save it." Lee held him until he groaned.`
        let is_told_aside =
            gap.clone().last().is_some_and(|at| self.text.is_capital(gap.start) && self.opens_aside(at));
        let is_told_aside = is_told_aside || self.names_before(gap);
        if begins_anew && !is_cleft || is_told_aside || self.leads_in(mention, clause) {
            return None;
        }
        // `"Who is this?" She said it to Lee.`, `"Who is this?" The men said nothing.`
        let is_no_name = match mention.form {
            Form::Pronoun => mention.person != Person::First,
            // `"You're late," Mother said.`
            Form::Description => mention.tokens().len() > 1 || mention.number == Number::Plural,
            Form::Name => self.text.is_word(begin, "the"),
        };
        let begins_sentence = is_no_name && self.text.is_capital(begin);
        let stopped = begins_sentence || self.ends_sentence(passage) && !is_cleft;
        let relation = match (clause.strength > 0, stopped, clause.inverted) {
            (_, false, true) => Relation::Inverted,
            (true, false, false) => Relation::After,
            _ => Relation::Loose,
        };
        Some(Link { clause: Some(index), subject: Some(subject), relation })
    }

    /// `"Is he drunk?" It was Lee, and behind him a child cried.`
    fn names_before(&self, gap: Range<usize>) -> bool {
        const OPENING: usize = 2;
        gap.len() > OPENING
            && is_cleft(self.text, gap.start + OPENING)
            && self.mention_at(gap.start + OPENING).is_some()
    }

    fn opens_aside(&self, at: usize) -> bool {
        SUBORDINATORS.contains(&self.text.hash(at)) || self.text.is_word(at, "that")
    }

    /// `"Why?" Lee took his courage in both hands and replied: "…"`
    fn leads_in(&self, subject: &Mention, clause: &Clause) -> bool {
        let colon = clause.cue.end;
        let opens = self.text.is_kind(colon, Kind::Colon) && self.text.is_kind(colon + 1, Kind::DoubleMark);
        opens && (subject.end as usize) + 1 < clause.cue.start
    }

    fn is_speech(&self, at: usize) -> bool {
        is_among(&SPEECH, self.text.hash(at))
    }

    /// The mention that begins at a token.
    fn mention_at(&self, at: usize) -> Option<usize> {
        self.mentions.beginning_at(at)
    }

    /// `Lee said: "…"`
    fn before(&self, passage: &Passage, &(index, clause): &(usize, &Clause)) -> Option<Link> {
        let subject = clause.subject?;
        let mention = self.mentions.get(subject)?;
        let end = clause.cue.end.max(mention.end as usize);
        let gap = end..passage.outer.start;
        if end > passage.outer.start || gap.len() > limits::CUE_GAP_TOKENS || self.is_broken(gap) {
            return None;
        }
        // `"…," said Lee` in the paragraph before.
        if clause.inverted && self.text.begins_paragraph(passage.outer.start) {
            return None;
        }
        let relation = if clause.strength > 0 { Relation::Before } else { Relation::Loose };
        Some(Link { clause: Some(index), subject: Some(subject), relation })
    }

    /// Whether a sentence ends, or another passage stands, among the tokens.
    fn is_broken(&self, gap: Range<usize>) -> bool {
        let tokens = self.text.tokens.get(gap.clone()).unwrap_or_default();
        tokens.iter().any(|t| matches!(t.kind, Kind::Stop | Kind::Semicolon | Kind::DoubleMark))
            || (gap.start..gap.end).any(|at| self.text.begins_paragraph(at))
    }

    /// Whether the words inside the marks end with a full stop.
    fn ends_sentence(&self, passage: &Passage) -> bool {
        passage.inner.end.checked_sub(1).is_some_and(|last| self.text.word(last) == ".")
    }
}

/// Whether a token begins a clause of its own: `"Now?" Lee said, and Ann said, "Now."`
pub(super) fn joins(text: &Text<'_>, at: usize) -> bool {
    const JOINS: [u32; 4] = hashes("and but while whereupon");
    JOINS.contains(&text.hash(at))
}

/// Whether somebody stands behind "it was": `It was Lee who said so.`
pub(super) fn is_cleft(text: &Text<'_>, at: usize) -> bool {
    text.is_word_before(at, "was") && text.hash_before(at, 2) == hash_of("it")
}
