//! The clause of reporting beside each passage, and who is its subject.

use crate::cues::Clause;
use crate::lexicon::{is, PARTICLES, SUBORDINATORS};
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{
    beginning_at, begun_before, ended_before, ending_at, owner, Form, Gender, Mention, Number, Person, Vocabulary,
};
use crate::text::{hash_of, hashes, is_among, Case, Kind, Text, Token};
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
    mentions: &[Mention],
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
/// `"We lost." The captain said that they were tired.`, `"We lost." Lee replied: "…"`. Tells whether there was one.
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
        is_colon || is_told && !words.get(clause.cue.end).entry.any(is::PREPOSITION)
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

/// Words for what somebody says.
const SPEECH: [u32; 37] = hashes(
    "accents advice answer challenge comment conclusion cry declaration exclamation explanation greeting injunction inquiry
    language message motto observation opinion plea question reasoning reflection rejoinder remark reply response retort
    slogan suggestion summing tone tones verdict view voice whisper words",
);

/// What one does with the words of another.
const RECEIVES: [u32; 12] = hashes("got gets received receives read reads heard hears saw sees found finds");

struct Linker<'a> {
    text: &'a Text<'a>,
    words: &'a Vocabulary,
    mentions: &'a [Mention],
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
        after.into_iter().chain(before).max_by_key(rank).unwrap_or_default()
    }

    /// Of a clause that goes along with the one before it, that one: `"…," Lee said, as Ann **laughed**, "…"`
    fn main_clause(&self, last: usize) -> usize {
        let (_, aside) = self.told[last];
        let is_aside = aside.subject.is_some_and(|subject| self.goes_along(&self.mentions[subject]));
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
        let named = || self.mention_at(next + 2).filter(|_| is_named);
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

    /// A quotation that is left open by its last mark, with somebody right behind it or behind
    /// a verb that no list has: `"…," drawled Lee`, `"…," put in Lee`, `"…," Lee drawled`.
    fn open(&self, passage: &Passage) -> Option<Link> {
        const LONG: [u32; 2] = hashes("last length");
        // `"…," at length broke in Lee`
        let waits = self.text.is_word(passage.outer.end, "at") && LONG.contains(&self.text.hash(passage.outer.end + 1));
        let end = passage.outer.end + if waits { 2 } else { 0 };
        let may_speak = |m: &Mention| !m.quoted && !m.possessive && (m.form != Form::Pronoun || m.subject);
        let begins = |at: usize| self.mention_at(at).filter(|&index| may_speak(&self.mentions[index]));
        let last = passage.inner.end.checked_sub(1).and_then(|last| self.text.tokens.get(last))?;
        let is_lower = |at: usize| self.text.tokens.get(at).is_some_and(|t| t.case == Case::Lower);
        let is_past = is_lower(end) && self.text.word(end).ends_with("ed") && self.text.word(end).len() > 4;
        let phrasal = is_lower(end) && PARTICLES.contains(&self.text.hash(end + 1));
        let (subject, relation) = match last.kind {
            _ if phrasal && !self.ends_sentence(passage) => (begins(end + 2)?, Relation::Inverted),
            Kind::Comma | Kind::Stop | Kind::Dash if is_past && !self.ends_sentence(passage) => {
                (begins(end + 1)?, Relation::Inverted)
            }
            Kind::Comma => {
                let subject = begins(end)?;
                (is_lower(end) || is_lower(self.mentions[subject].end as usize))
                    .then_some((subject, Relation::After))?
            }
            _ => return None,
        };
        Some(Link::without_clause(subject, relation))
    }

    /// `"…" is how Lee put it`, `"…" That was how Lee described it`, `"…," as Lee put it`
    fn put_so(&self, passage: &Passage) -> Option<Link> {
        const IS: [u32; 3] = hashes("is was 's");
        const PUTS: [u32; 10] =
            hashes("put puts describes described sums summed characterises characterised characterizes characterized");
        const AS: u32 = hash_of("as");
        const HOW: u32 = hash_of("how");
        let end = passage.outer.end;
        let is = end + usize::from(self.is_that(end));
        let leads = IS.contains(&self.text.hash(is)) && self.text.hash(is + 1) == HOW;
        let who = if self.text.hash(end) == AS { Some(end + 1) } else { leads.then_some(is + 2) };
        let subject = self.mention_at(who?)?;
        let puts = is_among(&PUTS, self.text.hash(self.mentions[subject].end as usize));
        puts.then_some(Link::without_clause(subject, Relation::Inverted))
    }

    /// *That* or *This*, for what stands in the marks before.
    fn is_that(&self, at: usize) -> bool {
        const THAT: [u32; 2] = hashes("that this");
        THAT.contains(&self.text.hash(at))
    }

    /// `"…" from Lee.`, `"…" This was Lee.`, `"…" The voice was Lee's.`: nothing but who it was.
    fn names_behind(&self, passage: &Passage) -> Option<Link> {
        const WAS: [u32; 2] = hashes("was is");
        const FROM: u32 = hash_of("from");
        const THE: u32 = hash_of("the");
        let start = passage.outer.end;
        let is_that = self.is_that(start);
        let is_voice = self.text.hash(start) == THE && self.is_speech(start + 1);
        let was = start + if is_that { 1 } else { 2 };
        let is_was = (is_that || is_voice) && WAS.contains(&self.text.hash(was));
        let from = start + usize::from(is_that);
        let is_from = self.text.hash(from) == FROM;
        let subject = self.mention_at(1 + if is_from { from } else { was }).filter(|_| is_was || is_from)?;
        let mention = &self.mentions[subject];
        let end = mention.end as usize + usize::from(mention.possessive);
        let is_all = !self.text.is_wordlike(end);
        let is_one = mention.form == Form::Name && !self.text.begins_paragraph(start);
        (is_one && is_all && (is_voice || !mention.possessive))
            .then_some(Link::without_clause(subject, Relation::Inverted))
    }

    /// `"…," was Lee's answer`, `"…," was the view of Lee`, `"…" That was Lee's verdict`: the mention behind owns a word for
    /// speech.
    fn owned(&self, passage: &Passage) -> Option<Link> {
        const WORDS: usize = 3;
        const WAS: [u32; 2] = hashes("was were");
        let was = passage.outer.end + usize::from(self.is_that(passage.outer.end));
        if !WAS.contains(&self.text.hash(was)) {
            return None;
        }
        // "was all her answer"
        let start = was + 1 + usize::from(self.text.is_word(was + 1, "all"));
        let speech = |from: usize| (from..=from + WORDS).find(|&at| self.is_speech(at));
        let of = speech(start).filter(|&at| self.text.is_word(at + 1, "of")).and_then(|at| self.mention_at(at + 2));
        let owner = || self.mention_at(start).filter(|&m| speech(self.mentions[m].end as usize).is_some());
        Some(Link::without_clause(of.or_else(owner)?, Relation::Inverted))
    }

    /// `"…!" came from Lee's lips`, `"…," came Lee's voice`, `"…," sounded the voice of Lee`
    fn comes_from(&self, passage: &Passage) -> Option<Link> {
        const COMES: [u32; 5] = hashes("came broke burst rang sounded");
        const WORDS: usize = 6;
        let start = passage.outer.end;
        const WAS: u32 = hash_of("was");
        // "was the cry that burst from Lee"
        let near = start + if self.text.hash(start) == WAS { WORDS } else { 3 };
        let verb = (start..near).find(|&at| COMES.contains(&self.text.hash(at)))?;
        let has_voice = |owner: &usize| self.is_speech(self.mentions[*owner].end as usize + 1);
        if let Some(owner) = self.mention_at(verb + 1).filter(has_voice) {
            return Some(Link::without_clause(owner, Relation::Inverted));
        }
        let is_voice = |at: usize| self.text.is_word(at, "of") && self.is_speech(at - 1);
        let from = (verb + 1..near + 3).find(|&at| self.text.is_word(at, "from") || is_voice(at))?;
        let subject = self.mention_at(from + 1).filter(|_| !self.is_broken(start..from))?;
        Some(Link::without_clause(subject, Relation::Inverted))
    }

    /// `Lee's voice came: "…"`, `Lee's only answer was, "…"`, `Lee's answer? "…"`, `Lee made this reply: "…"`
    fn owns_before(&self, passage: &Passage) -> Option<Link> {
        const WORDS: usize = 4;
        const MAKES: [u32; 4] = hashes("made gave returned uttered");
        let last = passage.outer.start.checked_sub(1)?;
        let sentence = self.text.sentence_around(last).start;
        let asks = self.text.word(last) == "?" && self.is_speech(last.saturating_sub(1));
        let is_open = asks || matches!(self.text.tokens.get(last)?.kind, Kind::Colon | Kind::Comma | Kind::Dash);
        let near = sentence.max(last.saturating_sub(limits::CUE_GAP_TOKENS))..last;
        let speech = near.rev().filter(|_| is_open).find(|&at| self.is_speech(at))?;
        let of = self.mention_at(speech + 2).filter(|_| self.text.is_word(speech + 1, "of"));
        let before = ended_before(self.mentions, speech).checked_sub(1);
        let owner = before.filter(|&at| {
            let owner = &self.mentions[at];
            let between = owner.end as usize..speech;
            let is_near = between.len() <= WORDS;
            let makes = || {
                between.len() <= limits::CUE_GAP_TOKENS && between.clone().any(|at| MAKES.contains(&self.text.hash(at)))
            };
            let stands = !owner.quoted && owner.start as usize >= sentence;
            stands && (owner.possessive && is_near || owner.subject && makes())
        });
        let subject = of.or(owner).filter(|_| !self.is_broken(speech..last))?;
        Some(Link::without_clause(subject, Relation::Before))
    }

    /// `Lee shivered, "…"`: a verb that no list has, right behind a subject and before the mark.
    fn acts_before(&self, passage: &Passage) -> Option<Link> {
        let pause = passage.outer.start.checked_sub(1)?;
        // "Lee shot back, …"
        let answers = self.text.is_word_before(pause, "back");
        let verb = pause.checked_sub(1 + usize::from(answers))?;
        let opens = matches!(self.text.tokens.get(pause)?.kind, Kind::Comma | Kind::Colon);
        let is_lower = self.text.tokens.get(verb)?.case == Case::Lower;
        let is_past = is_lower && (answers || self.text.word(verb).ends_with("ed"));
        let subject = ending_at(self.mentions, verb)?;
        let mention = self.mentions.get(subject).filter(|m| m.subject && !m.quoted)?;
        let acts = opens && is_past && mention.form != Form::Description;
        acts.then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `Lee was blunter: "…"`: whoever the sentence before the colon tells of.
    fn leads_to(&self, passage: &Passage) -> Option<Link> {
        let colon = passage.outer.start.checked_sub(1)?;
        if self.text.tokens.get(colon)?.kind != Kind::Colon || self.text.begins_paragraph(passage.outer.start) {
            return None;
        }
        let sentence = self.text.sentence_around(colon).start;
        if let Some(named) = self.labels(sentence, colon) {
            return Some(Link::without_clause(named, Relation::Before));
        }
        let first = begun_before(self.mentions, sentence);
        let mention = self.mentions.get(first).filter(|m| !m.quoted && m.number == Number::Singular)?;
        let is_led = self.is_led(mention, sentence, colon);
        if !mention.subject && !is_led {
            return None;
        }
        // `Then, as I looked at him: "…"`
        let before = (mention.start as usize).checked_sub(1);
        let is_aside = before.is_some_and(|at| self.opens_aside(at) || self.text.is_word(at, "as"));
        let is_somebody = match mention.form {
            Form::Name => mention.nature.may_be_person(),
            Form::Pronoun => matches!(mention.gender, Gender::Male | Gender::Female) || mention.person == Person::First,
            Form::Description => is_led,
        };
        let end = mention.end as usize;
        let near = end <= colon && colon - end <= limits::CUE_GAP_TOKENS && !self.is_broken(end..colon);
        // `Lee got a reply: "…"`
        let receives = || (end..colon).any(|at| is_among(&RECEIVES, self.text.hash(at)));
        let leads = is_somebody && near && !is_aside && !receives();
        leads.then_some(Link::without_clause(first, Relation::Before))
    }

    /// `Rovers coach Lee: "…"`: a name with nothing but nouns before it, at the head of a paragraph.
    fn labels(&self, start: usize, colon: usize) -> Option<usize> {
        const WORDS: usize = 6;
        let named = ending_at(self.mentions, colon)?;
        let mention = self.mentions.get(named).filter(|m| m.form == Form::Name && m.nature.may_be_person())?;
        let before = start..mention.start as usize;
        let entry = |at: usize| self.words.get(at).entry;
        let is_part = |at: usize| self.text.is_kind(at, Kind::Word) && !entry(at).any(is::PRONOUN | is::AUXILIARY);
        let is_label = (1..=WORDS).contains(&before.len()) && before.clone().all(is_part);
        // A "coach" is part of the mention.
        let is_role = is_label && (entry(before.end).is_office() || entry(before.end - 1).is_office());
        (is_role && self.text.begins_paragraph(start)).then_some(named)
    }

    /// `Lee began again. "…"`, also with a paragraph between.
    fn announces(&self, passage: &Passage) -> Option<Link> {
        const BEGINS: [u32; 8] = hashes("began spoke interposed interrupted intervened protested resumed commenced");
        // "cut in", "broke in"
        const CUTS: [u32; 5] = hashes("cut broke chimed butted put");
        const MANNER: [u32; 15] = hashes("again at thus up first with in after about now then him her them me");
        const WORDS: usize = 7;
        let stop = passage.outer.start.checked_sub(1).filter(|&stop| self.text.word(stop) == ".")?;
        let sentence = self.text.sentence_around(stop).start;
        let near = sentence.max(stop.saturating_sub(WORDS))..stop;
        let cuts_in =
            |at: usize| CUTS.contains(&self.text.hash(at)) && at + 2 == stop && self.text.is_word(at + 1, "in");
        let verb = near.rev().find(|&at| BEGINS.contains(&self.text.hash(at)) || cuts_in(at))?;
        let subject = ending_at(self.mentions, verb)?;
        let mention = self.mentions.get(subject).filter(|m| m.subject && !m.quoted && m.number == Number::Singular)?;
        let start = mention.start as usize;
        let begins = start <= sentence || self.text.is_comma(start - 1) || joins(self.text, start - 1);
        let manner = self.text.word(verb + 1);
        let is_all = verb + 1 == stop || is_among(&MANNER, self.text.hash(verb + 1)) || manner.ends_with("ly");
        // Not of the words before: `"Well," Lee began again. "…"`
        let is_mark = |at: usize| self.text.is_kind(at, Kind::DoubleMark);
        // `"Well," Lee began, but Ann interrupted him. "…"`
        let from = if joins(self.text, start.saturating_sub(1)) { start } else { start.saturating_sub(WORDS) };
        let is_told = !(from.max(sentence.saturating_sub(1))..stop).any(is_mark);
        (begins && is_all && is_told).then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `A cry burst from Lee. "…"`
    fn came_before(&self, passage: &Passage) -> Option<Link> {
        const COMES: [u32; 4] = hashes("came broke burst rose");
        const WORDS: usize = 4;
        let stop = passage.outer.start.checked_sub(1).filter(|&stop| !self.text.tokens[stop].is_wordlike())?;
        let subject = ending_at(self.mentions, stop)?;
        let start = self.mentions[subject].start as usize;
        let from = start.checked_sub(2).filter(|&verb| self.text.is_word(verb + 1, "from"))?;
        let sentence = self.text.sentence_around(from).start;
        let is_speech = (sentence..from).rev().take(WORDS).any(|at| self.is_speech(at));
        (COMES.contains(&self.text.hash(from)) && is_speech).then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `For Lee, the answer is simple: "…"`, `From Lee: "…"`
    fn is_led(&self, mention: &Mention, sentence: usize, colon: usize) -> bool {
        let start = mention.start as usize;
        let mut behind = (start..colon).take(limits::CUE_GAP_TOKENS);
        match self.text.word(sentence) {
            _ if start != sentence + 1 => false,
            "For" => behind.any(|at| self.is_speech(at)),
            "From" => mention.end as usize == colon,
            _ => false,
        }
    }

    fn is_speech(&self, at: usize) -> bool {
        is_among(&SPEECH, self.text.hash(at))
    }

    /// The mention that begins at a token.
    fn mention_at(&self, at: usize) -> Option<usize> {
        beginning_at(self.mentions, at)
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
        let last = passage.inner.end.checked_sub(1).filter(|&last| last >= passage.inner.start);
        last.is_some_and(|last| self.text.word(last) == ".")
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
