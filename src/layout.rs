//! Attribution by layout: turns of a transcript, headlines, reposts, mail, and the name behind a
//! dash. No verb says that something was said; the place on the page does.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts tokens of a line; goes back only from the end of what is not empty"
)]
#![allow(clippy::indexing_slicing, reason = "looks up tokens inside the paragraphs that the first pass made")]

use crate::cues::Clause;
use crate::lexicon::verbs::{self, Verb};
use crate::lexicon::{self, is, LABELS};
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Mention, Nature};
use crate::model::mix;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Case, Kind, Text, Token};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Somebody's words, marked as such by their place. Positions are tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    pub name: Range<usize>,
    pub content: Range<usize>,
    /// Whether the very words are given: in a transcript, but not in a headline.
    pub verbatim: bool,
}

impl Label {
    /// The colon of a headline, which says that somebody says it.
    pub fn colon(&self) -> Option<usize> {
        let colon = if self.name.start < self.content.start { self.content.start } else { self.name.start };
        colon.checked_sub(1).filter(|_| !self.verbatim)
    }
}

/// All labels, in the order of their contents. Linear.
pub(crate) fn labels(
    text: &Text<'_>,
    tags: &[Tag],
    mentions: &[Mention],
    clauses: &[Clause],
    passages: &[Passage],
) -> Vec<Label> {
    let reader = Reader { text, tags, mentions };
    let mut labels = reader.questions();
    // `Q:` is a name too.
    let questions: HashSet<usize> = labels.iter().map(|label| label.name.start).collect();
    labels.extend(reader.turns().into_iter().filter(|turn| !questions.contains(&turn.name.start)));
    labels.extend(reader.headline());
    labels.extend(reader.mail(clauses));
    labels.extend(passages.iter().filter_map(|p| reader.signature(p)));
    labels.extend(passages.first().and_then(|first| reader.quoted_headline(first)));
    labels.sort_by_key(|label| (label.content.start, !label.verbatim));
    labels.dedup_by(|next, label| next.content == label.content);
    labels
}

struct Reader<'a> {
    text: &'a Text<'a>,
    tags: &'a [Tag],
    mentions: &'a [Mention],
}

impl Reader<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.text.tokens.get(at).map(|t| t.kind)
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.text.tokens.get(at).is_some_and(|t| t.hash == hash_of(word))
    }

    fn mention_at(&self, range: &Range<usize>) -> Option<&Mention> {
        let index = self.mentions.partition_point(|m| (m.start as usize) < range.start);
        self.mentions.get(index).filter(|m| m.end as usize == range.end && m.start as usize == range.start)
    }

    fn paragraphs(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        (0..self.text.paragraph_count()).map(|p| self.text.paragraph_tokens(p))
    }

    /// `SMITH: I disagree.` and `RT @ann: Nice.` A name that labels one paragraph alone must be
    /// known as a name otherwise.
    fn turns(&self) -> Vec<Label> {
        let turns = self.paragraphs().filter_map(|p| self.turn(p)).collect();
        let turns = self.without_headings(self.without_strangers(turns));
        let count = tally(turns.iter().map(|turn| self.text.tokens[turn.name.end - 1].hash));
        let several = count.len() > 1 || count.values().any(|&n| n > 1);
        // In capitals it is the place that a report comes from.
        let upper = |turn: &Label| self.text.tokens[turn.name.start].case == Case::Upper;
        let named = |turn: &Label| self.is_proper(&turn.name) && !upper(turn) || self.is_voice(&turn.name, VOICES);
        let headed = |turn: &Label| turn.name.start == 0 && named(turn);
        let mut turns: Vec<Label> =
            turns.into_iter().filter(|turn| several || headed(turn) || self.is_known(&turn.name)).collect();
        let answered = turns.get(1).is_some_and(|next| self.is_before(&turns[0], next));
        if let Some(first) = turns.first_mut().filter(|first| first.name.start == 0 && !answered) {
            // A headline: "Powell: Fed to hold rates".
            first.verbatim = false;
            let is_stop = self.kind(first.content.end - 1) == Some(Kind::Stop) && first.content.len() > 1;
            first.content.end -= usize::from(is_stop);
        }
        turns
    }

    /// The turns of those who are somebody by their names, and of those who take turns: two of them twice, or one in turns
    /// that follow each other.
    fn without_strangers(&self, turns: Vec<Label>) -> Vec<Label> {
        let words = |turn: &Label| turn.name.clone().fold(0, |hash, at| mix(hash, self.text.tokens[at].hash));
        let count = tally(turns.iter().map(words));
        let repeated = count.values().filter(|&&times| times > 1).count();
        let is_talk =
            repeated > 0 && count.len() > 1 && turns.windows(2).all(|pair| self.is_before(&pair[0], &pair[1]));
        let is_somebody = |turn: &Label| {
            // "THE COURT: Overruled."
            let start = turn.name.start + usize::from(self.is(turn.name.start, "the"));
            let named = start.min(turn.name.end - 1)..turn.name.end;
            let is_person = self.mention_at(&turn.name).is_some_and(|m| m.nature == Nature::Person);
            let has_colon = self.kind(turn.content.start - 1) == Some(Kind::Colon);
            let is_known = is_person || self.is_proper(&turn.name) || self.is_voice(&named, VOICES);
            self.is_handle(turn.name.end - 1) || is_known && has_colon
        };
        let stays = |turn: &Label| is_somebody(turn) || is_talk || repeated > 1 && count[&words(turn)] > 1;
        turns.into_iter().filter(stays).collect()
    }

    /// `Rubio: Finish second.` above a paragraph about him is a heading: a few words, no name in capitals, and
    /// no other turn directly before or behind. `Iowa:` begins a list.
    fn without_headings(&self, turns: Vec<Label>) -> Vec<Label> {
        const FEW: usize = 7;
        let is_heading = |at: usize| {
            let turn: &Label = &turns[at];
            let alone = !at.checked_sub(1).is_some_and(|before| self.is_before(&turns[before], turn))
                && !turns.get(at + 1).is_some_and(|behind| self.is_before(turn, behind));
            let is_upper = self.text.tokens[turn.name.start].case == Case::Upper;
            let is_place = self.mention_at(&turn.name).is_some_and(|m| m.nature == Nature::Place);
            let is_first = turn.name.start == 0;
            is_place
                || (alone && !is_first && !is_upper && !self.is_handle(turn.name.end - 1) && turn.content.len() <= FEW)
        };
        let headings: Vec<bool> = (0..turns.len()).map(is_heading).collect();
        turns.into_iter().zip(headings).filter(|(_, heading)| !heading).map(|(turn, _)| turn).collect()
    }

    /// Whether a turn stands right before another, with no more between than the time that a transcript gives.
    fn is_before(&self, turn: &Label, next: &Label) -> bool {
        let mut between = turn.content.end..next.name.start;
        between.len() <= limits::TIME_TOKENS && between.all(|at| self.kind(at) != Some(Kind::Word))
    }

    /// What may be somebody's turn: `Smith: I disagree.`, in plays `SMITH. I disagree.`
    fn turn(&self, paragraph: Range<usize>) -> Option<Label> {
        let mut inside = paragraph.start..paragraph.end - 1;
        let repost = inside.find(|&at| self.is(at, "rt") && self.text.word(at) == "RT" && self.is_handle(at + 1));
        let start = repost.map_or_else(|| self.behind_time(&paragraph), |repost| repost + 1);
        let is_part = |at: &usize| {
            let token = &self.text.tokens[*at];
            let joins = *at > start && matches!(self.text.word(*at), "of" | "for" | "and" | "the");
            token.is_capital() || self.is_handle(*at) || joins || token.kind == Kind::Number && *at > start
        };
        let is_nick = self.is_nick(start) && self.kind(start + 1) == Some(Kind::Colon);
        let named = (start..paragraph.end.min(start + limits::LABEL_WORDS)).take_while(is_part).last();
        let end = named.or(Some(start).filter(|_| is_nick))? + 1;
        // "SMITH (Eastgate) (Lab)"
        let behind = |at: usize| self.text.behind_bracket(at, limits::LABEL_WORDS + 2);
        let colon = behind(behind(end));
        let upper = |at: usize| self.text.tokens[at].case == Case::Upper;
        let is_play = self.kind(colon) == Some(Kind::Stop) && (start..end).all(upper);
        let labelled = (self.kind(colon) == Some(Kind::Colon) || is_play) && colon + 1 < paragraph.end;
        let plain = (start..end).any(|at| LABELS.contains(&self.text.tokens[at].hash) && !self.is(at, "the"));
        let plain = plain || self.is(end - 1, "the") || self.is_date(start..end);
        // "SMITH: "Yes."" leaves the marks to their own pass.
        let is_mark = |at: usize| self.text.tokens.get(at).is_some_and(|t| t.is_mark());
        let marked = is_mark(colon + 1) && is_mark(paragraph.end - 1) && !self.is_handle(end - 1);
        let label = Label { name: start..end, content: colon + 1..paragraph.end, verbatim: true };
        (labelled && !plain && !marked && self.speaks(&label.content)).then_some(label)
    }

    /// `old_goat`, `ann92`: what people are called in forums.
    fn is_nick(&self, at: usize) -> bool {
        let word = self.text.word(at);
        let has_letter = word.starts_with(|letter: char| letter.is_ascii_lowercase());
        has_letter && word.contains(|letter: char| letter == '_' || letter.is_ascii_digit())
    }

    /// Behind the time that a transcript gives before a name: `00:12 Ann:`, `[00:12] Ann:`.
    fn behind_time(&self, paragraph: &Range<usize>) -> usize {
        let is_time = |at: usize| matches!(self.kind(at), Some(Kind::Number | Kind::Colon));
        let end = match self.kind(paragraph.start) {
            Some(Kind::Open) if is_time(paragraph.start + 1) => {
                self.text.behind_bracket(paragraph.start, limits::TIME_TOKENS)
            }
            _ => (paragraph.start..paragraph.end).take(limits::LABEL_WORDS).find(|&at| !is_time(at)).unwrap_or(0),
        };
        end.clamp(paragraph.start, paragraph.end - 1)
    }

    /// `Interviewer`, `Speaker 2`, `Police`
    fn is_voice(&self, name: &Range<usize>, kinds: u32) -> bool {
        let mut words = name.clone().rev().filter(|&at| self.text.tokens[at].kind == Kind::Word);
        words.next().is_some_and(|at| lexicon::entry(self.text.tokens[at].hash).any(kinds))
    }

    /// Whether the tagger takes all words for parts of a name, or all are in capitals.
    fn is_proper(&self, name: &Range<usize>) -> bool {
        let upper = |at: usize| self.text.tokens[at].case == Case::Upper;
        name.clone().all(|at| self.tags.get(at) == Some(&Tag::Proper) || upper(at))
    }

    /// Whether a content holds a word in lower case, or one that a stop follows: "20:00" does not.
    fn speaks(&self, content: &Range<usize>) -> bool {
        let tokens = self.text.tokens.get(content.clone()).unwrap_or_default();
        let word = |t: &Token| t.kind == Kind::Word;
        tokens.iter().any(|t| word(t) && t.case == Case::Lower)
            || (tokens.iter().any(word) && tokens.iter().rev().take(2).any(|t| t.kind == Kind::Stop))
    }

    /// `Monday: rain`
    fn is_date(&self, mut name: Range<usize>) -> bool {
        let entry = |at: usize| lexicon::entry(self.text.tokens[at].hash);
        name.all(|at| entry(at).any(is::CALENDAR) && !entry(at).is_given_name())
    }

    fn is_handle(&self, at: usize) -> bool {
        self.text.word(at).starts_with('@')
    }

    /// Whether a label's name is a person's by itself, or stands elsewhere in the text.
    fn is_known(&self, name: &Range<usize>) -> bool {
        let head = self.text.tokens[name.end - 1].hash;
        let repost = name.start > 0 && self.is(name.start - 1, "rt");
        let same = |m: &&Mention| m.form == Form::Name && self.text.tokens[m.head as usize].hash == head;
        let person = |m: &Mention| m.nature == Nature::Person;
        repost
            || self.is_handle(name.end - 1)
            || self.mention_at(name).is_some_and(person)
            || self.mentions.iter().filter(same).count() > 1
    }

    /// `Q. Why? A. Because.`, if the text has both.
    fn questions(&self) -> Vec<Label> {
        let mut marks: Vec<(usize, usize)> = Vec::new();
        const INITIALS: [u32; 4] = hashes("q q. a a.");
        let is_initial = |at: &usize| {
            let token = &self.text.tokens[*at];
            token.is_capital() && INITIALS.contains(&token.hash)
        };
        for at in (0..self.text.tokens.len()).filter(is_initial) {
            let word = self.text.word(at);
            let short = matches!(word, "Q." | "A.") && self.begins(at);
            let long = matches!(word, "Q" | "A") && self.kind(at + 1) == Some(Kind::Colon) && self.begins(at);
            if short || long {
                marks.push((at, at + 1 + usize::from(long)));
            }
        }
        let initial = |&(at, _): &(usize, usize)| self.text.word(at).starts_with('Q');
        if !marks.iter().any(initial) || marks.iter().all(initial) {
            return Vec::new();
        }
        let ends = marks.iter().skip(1).map(|m| m.0).chain([self.text.tokens.len()]);
        let label = |(&(at, from), next): (&(usize, usize), usize)| {
            // The last turn ends with its paragraph at the latest.
            let end = (from..next).find(|&t| t > from && self.text.begins_paragraph(t)).unwrap_or(next);
            (from < end).then_some(Label { name: at..at + 1, content: from..end, verbatim: true })
        };
        marks.iter().zip(ends).filter_map(label).collect()
    }

    fn begins(&self, at: usize) -> bool {
        at == 0 || self.text.tokens[at].broken || self.kind(at - 1) == Some(Kind::Stop)
    }

    /// `Fed to hold rates: Powell`, `Storm killed 12: police`, as the first paragraph.
    fn headline(&self) -> Option<Label> {
        let line = self.paragraphs().next()?;
        let colon =
            (line.start..line.end).rev().take(limits::LABEL_WORDS).find(|&at| self.kind(at) == Some(Kind::Colon))?;
        let name = colon + 1..line.end;
        let tokens = self.text.tokens.get(name.clone()).filter(|tokens| !tokens.is_empty())?;
        let is_voice = tokens.iter().all(|t| t.kind == Kind::Word) && self.is_voice(&name, VOICES | is::DOCUMENT);
        let named = tokens.iter().all(Token::is_capital) || is_voice;
        let plain = !is_voice && name.clone().any(|at| LABELS.contains(&self.text.tokens[at].hash));
        (named && !plain && colon - line.start > 2).then_some(Label {
            name,
            content: line.start..colon,
            verbatim: false,
        })
    }

    /// `'It was a miracle': mother describes rescue`, as the first paragraph.
    fn quoted_headline(&self, passage: &Passage) -> Option<Label> {
        let colon = passage.outer.end;
        let is_first = passage.outer.start == 0 && self.kind(colon) == Some(Kind::Colon);
        // "recalls" may be a noun to the tagger.
        let acts = |at: usize| {
            let is_present = |verb: Verb| verb.form == verbs::Form::Present;
            let known = self.text.tokens.get(at).and_then(|token| verbs::verb(token.hash)).is_some_and(is_present);
            known || self.tags.get(at).is_some_and(|tag| matches!(tag, Tag::VerbS | Tag::Past | Tag::Verb))
        };
        let is_noun = |&at: &usize| self.tags.get(at).is_some_and(|tag| tag.is_noun() || *tag == Tag::Adjective);
        let nouns = (colon + 1..).take(limits::LABEL_WORDS).take_while(|at| is_noun(at) && !acts(*at));
        let name = colon + 1..nouns.last()? + 1;
        (is_first && acts(name.end) && self.is_voice(&name, VOICES | is::KIN)).then_some(Label {
            name,
            content: passage.outer.clone(),
            verbatim: true,
        })
    }

    /// Lines behind `>` after `On Friday, Roe wrote:`.
    fn mail(&self, clauses: &[Clause]) -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::new();
        let mut writer: Option<Range<usize>> = None;
        for line in self.paragraphs() {
            if self.text.word(line.start) == ">" && line.len() > 1 {
                let content = line.start + 1..line.end;
                match labels.last_mut().filter(|l| l.content.end == line.start && Some(&l.name) == writer.as_ref()) {
                    Some(label) => label.content.end = line.end,
                    None => labels.extend(writer.clone().map(|name| Label { name, content, verbatim: true })),
                }
            } else if self.kind(line.end - 1) == Some(Kind::Colon) {
                writer = self.writer(clauses, &line);
            } else {
                writer = None;
            }
        }
        labels
    }

    /// Who writes what a line of a mail announces: `On Friday, Ann Roe <ann@roe.org> wrote:`
    fn writer(&self, clauses: &[Clause], line: &Range<usize>) -> Option<Range<usize>> {
        let verb = line.end.checked_sub(2).filter(|&verb| verb > line.start)?;
        let named = self.mentions[..self.mentions.partition_point(|m| (m.end as usize) <= verb)].iter().rev();
        let mut named = named.take(limits::LABEL_WORDS).take_while(|m| m.start as usize >= line.start);
        if matches!(self.text.word(verb), "wrote" | "writes") {
            return named.find(|m| m.form == Form::Name && m.nature != Nature::Place).map(Mention::tokens);
        }
        let index = clauses.partition_point(|c| c.cue.start < line.end);
        let clause = index.checked_sub(1).and_then(|i| clauses.get(i)).filter(|c| c.cue.start >= line.start);
        clause.and_then(|c| c.subject).map(|m| self.mentions[m].tokens())
    }

    /// `"Onwards." —Commissioner Roe`.
    fn signature(&self, passage: &Passage) -> Option<Label> {
        let dash = passage.outer.end;
        if self.kind(dash) != Some(Kind::Dash) || passage.parent.is_some() || passage.inner.is_empty() {
            return None;
        }
        let index = self.mentions.partition_point(|m| (m.start as usize) <= dash);
        let mention = self.mentions.get(index).filter(|m| m.start as usize == dash + 1 && m.form == Form::Name)?;
        let end = mention.end as usize;
        let closed =
            end == self.text.tokens.len() || self.text.begins_paragraph(end) || self.kind(end) == Some(Kind::Comma);
        closed.then_some(Label { name: mention.tokens(), content: passage.outer.clone(), verbatim: true })
    }
}

/// How often each occurs.
fn tally(hashes: impl Iterator<Item = u32>) -> HashMap<u32, usize> {
    let mut count = HashMap::new();
    hashes.for_each(|hash| *count.entry(hash).or_default() += 1);
    count
}

/// Who or what may have the word without a name.
const VOICES: u32 = is::PERSON | is::TITLE | is::GROUP | is::ORGANISATION;
