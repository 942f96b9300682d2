//! Turns of a transcript, a play or a chat: a name at the head of a line, a colon, what it says.

use super::{tally, Label, Reader, PERSONS, VOICES};
use crate::lexicon::{self, is};
use crate::limits;
use crate::mentions::{Form, Mention, Nature};
use crate::text::{hash_of, is_among, lists, Case, Kind, Token};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A label with the line that it stands in.
#[derive(Debug)]
struct Turn {
    label: Label,
    line: Range<usize>,
}

impl Reader<'_> {
    /// `SMITH: I disagree.` and `RT @ann: Nice.` A name that labels one paragraph alone must be
    /// known as a name otherwise. No turn goes on over the head of a question.
    pub(super) fn turns(&self, questions: &HashSet<usize>) -> Vec<Label> {
        let turns = self.paragraphs().filter_map(|p| self.turn(p)).collect();
        let mut turns = self.without_headings(self.without_strangers(turns));
        self.go_on(&mut turns, questions);
        let count = self.count_heads(&turns);
        let several = count.len() > 1 || count.values().any(|&n| n > 1);
        // In capitals it is the place that a report comes from.
        let named = |label: &Label| {
            self.is_proper(&label.name) && !self.is_upper(&label.name) || self.is_voice(&label.name, VOICES)
        };
        let headed = |label: &Label| label.name.start == 0 && named(label);
        turns.retain(|Turn { label, .. }| several || headed(label) || self.is_known(&label.name));
        let answered = turns.get(1).is_some_and(|next| self.is_before(&turns[0], next));
        let is_headline = |first: &&mut Turn| first.label.name.start == 0 && !answered && self.has_colon(&first.label);
        if let Some(Turn { label, .. }) = turns.first_mut().filter(is_headline) {
            // A headline: "Powell: Fed to hold rates".
            label.verbatim = false;
            let is_stop = self.text.is_kind(label.content.end - 1, Kind::Stop) && label.content.len() > 1;
            label.content.end -= usize::from(is_stop);
        }
        turns.into_iter().map(|turn| turn.label).collect()
    }

    /// How many turns each last word of a name has.
    fn count_heads(&self, turns: &[Turn]) -> HashMap<u32, usize> {
        tally(turns.iter().map(|turn| self.text.tokens[turn.label.name.end - 1].hash))
    }

    fn has_colon(&self, label: &Label) -> bool {
        (label.name.end..label.content.start).any(|at| self.text.is_kind(at, Kind::Colon))
    }

    pub(super) fn is_upper(&self, name: &Range<usize>) -> bool {
        self.text.tokens[name.start].case == Case::Upper
    }

    /// The turns of those who are somebody by their names, and of those who take turns: two of them twice, or one in turns
    /// that follow each other.
    fn without_strangers(&self, turns: Vec<Turn>) -> Vec<Turn> {
        let words = |turn: &Turn| self.words(&turn.label.name);
        let count = tally(turns.iter().map(words));
        let repeated = count.values().filter(|&&times| times > 1).count();
        let is_talk =
            repeated > 0 && count.len() > 1 && turns.windows(2).all(|pair| self.is_before(&pair[0], &pair[1]));
        let is_somebody = |Turn { label, .. }: &Turn| {
            let name = &label.name;
            // "THE COURT: Overruled."
            let start = name.start + usize::from(self.text.is_word(name.start, "the"));
            let named = start.min(name.end - 1)..name.end;
            let is_person = self.mention_at(name).is_some_and(|m| m.nature == Nature::Person);
            let is_known = is_person || self.is_proper(name) || self.is_voice(&named, VOICES);
            let is_voice = name.start > 1 && self.text.word(name.start - 2) == "<";
            self.text.is_handle(name.end - 1) || self.asks(name.start) || is_voice || is_known && self.has_colon(label)
        };
        // "PERKINS. A letter, my lady.", in a play; "Mr. SMITH of Texas. I yield."
        let is_part = |Turn { label, .. }: &Turn| {
            let is_titled = self.behind_title(&label.name) != label.name;
            self.is_shouted(&label.name) && !self.has_colon(label) && (repeated > 1 || is_titled)
        };
        let stays =
            |turn: &Turn| is_somebody(turn) || is_talk || repeated > 1 && count[&words(turn)] > 1 || is_part(turn);
        turns.into_iter().filter(stays).collect()
    }

    /// `Rubio: Finish second.` above a paragraph about him is a heading: a few words, no name in capitals, and
    /// no other turn directly before or behind. `Iowa:` begins a list.
    fn without_headings(&self, turns: Vec<Turn>) -> Vec<Turn> {
        const FEW: usize = 7;
        let is_heading = |at: usize| {
            let turn: &Turn = &turns[at];
            let Label { name, content, .. } = &turn.label;
            let alone = !at.checked_sub(1).is_some_and(|before| self.is_before(&turns[before], turn))
                && !turns.get(at + 1).is_some_and(|behind| self.is_before(turn, behind));
            let is_place = self.mention_at(name).is_some_and(|m| m.nature == Nature::Place);
            let is_named = self.is_upper(name) || self.text.is_handle(name.end - 1);
            is_place || (alone && name.start > 0 && !is_named && content.len() <= FEW)
        };
        let headings: Vec<bool> = (0..turns.len()).map(is_heading).collect();
        turns.into_iter().zip(headings).filter(|(_, heading)| !heading).map(|(turn, _)| turn).collect()
    }

    /// Whether a turn's line stands right before another's, with no more between than the time that a transcript gives, or
    /// directions in brackets: *(Applause.)*
    fn is_before(&self, turn: &Turn, next: &Turn) -> bool {
        const DIRECTIONS: usize = 2;
        let behind = |at: usize| self.text.behind_bracket(at, limits::LABEL_BRACKET_TOKENS);
        let start = (0..DIRECTIONS).fold(turn.line.end, |at, _| behind(at));
        let mut between = start..next.line.start;
        between.len() <= limits::TIME_TOKENS && between.all(|at| self.text.kind(at) != Some(Kind::Word))
    }

    /// Lets a turn of a transcript go on in the paragraphs up to the next one: `SMITH: No.¶That is all.¶ROE: Why?`
    fn go_on(&self, turns: &mut [Turn], questions: &HashSet<usize>) {
        const PARAGRAPHS: usize = 12;
        let is_play = turns.iter().all(|turn| self.is_upper(&turn.label.name));
        let names = self.count_heads(turns);
        if !is_play && !names.values().any(|&n| n > 1) {
            return;
        }
        for at in 1..turns.len() {
            let (end, next) = (turns[at - 1].line.end, turns[at].line.start);
            let first = self.text.paragraph_of(end);
            let gap = first..self.text.paragraph_of(next);
            let says = |paragraph: usize| {
                let paragraph = self.text.paragraph_tokens(paragraph);
                !questions.contains(&paragraph.start) && self.is_speech(&paragraph, &names)
            };
            let is_speech = self.ends(&turns[at - 1].line) && gap.len() <= PARAGRAPHS && gap.clone().all(says);
            // A direction at the end is nobody's: "(Laughter.)"
            let is_said =
                |&paragraph: &usize| self.text.kind(self.text.paragraph_tokens(paragraph).start) != Some(Kind::Open);
            if let Some(last) = gap.rev().find(is_said).filter(|_| is_speech && end < next) {
                let turn = &mut turns[at - 1];
                turn.line.end = self.text.paragraph_tokens(last).end;
                turn.label.content.end = turn.line.end;
            }
        }
    }

    /// Whether a paragraph between two turns may belong to the first: somebody's words, or a direction in brackets; no
    /// heading, and no direction that stands by itself: *A long silence. ANN rises.*
    pub(super) fn is_speech(&self, paragraph: &Range<usize>, names: &HashMap<u32, usize>) -> bool {
        const LONG: usize = 10;
        let tokens = &self.text.tokens[paragraph.clone()];
        // "Roe laughs and looks away."
        let is_told = tokens[0].is_capital() && names.contains_key(&tokens[0].hash);
        let is_direction = is_told || tokens.iter().any(|t| t.case == Case::Upper && names.contains_key(&t.hash));
        let is_said = tokens.len() > LONG || tokens.iter().any(|t| is_among(&PERSONS, t.hash));
        let is_bracket = tokens[0].kind == Kind::Open;
        self.ends(paragraph) && (is_bracket || self.speaks(paragraph) && is_said && !is_direction)
    }

    /// Whether a line ends as sentences do.
    pub(super) fn ends(&self, line: &Range<usize>) -> bool {
        let last = &self.text.tokens[line.end - 1];
        matches!(last.kind, Kind::Stop | Kind::Close | Kind::Dash) || last.is_mark()
    }

    /// What may be somebody's turn: `Smith: I disagree.`, in plays `SMITH. I disagree.`
    fn turn(&self, line: Range<usize>) -> Option<Turn> {
        let mut inside = line.start..line.end - 1;
        const RT: u32 = hash_of("rt");
        let is_repost = |at: &usize| {
            self.text.hash(*at) == RT && self.text.is_case(*at, Case::Upper) && self.text.is_handle(*at + 1)
        };
        let repost = self.text.types.find(RT).ok().and_then(|_| inside.find(is_repost));
        let start = repost.map_or_else(|| self.opening(&line), |repost| repost + 1);
        if let Some(label) = self.unmarked(start, &line) {
            return Some(Turn { label, line });
        }
        let is_part = |at: &usize| {
            let token = &self.text.tokens[*at];
            let joins = || matches!(self.text.word(*at), "of" | "for" | "and" | "the" | "pro" | "tempore");
            token.is_capital() || *at > start && (token.kind == Kind::Number || joins()) || self.text.is_handle(*at)
        };
        let named = (start..line.end.min(start + limits::LABEL_WORDS)).take_while(is_part).last();
        let end = named? + 1;
        // "Audience member"
        let end = end + usize::from(self.is_voice(&(end..end + 1), VOICES) && self.text.is_kind(end + 1, Kind::Colon));
        // "SMITH (Eastgate) (Lab)"
        let behind = |at: usize| self.text.behind_bracket(at, limits::LABEL_BRACKET_TOKENS);
        let colon = self.behind_markup(self.behind_role(behind(behind(self.behind_markup(end)))));
        let is_play = || self.text.is_kind(colon, Kind::Stop) && self.is_shouted(&(start..end));
        if !self.text.is_kind(colon, Kind::Colon) && !is_play() {
            return None;
        }
        let content = self.behind_markup(colon + 1)..self.before_markup(line.end);
        if content.is_empty() {
            return None;
        }
        let plain = self.is_label(start..end) || self.text.is_word(end - 1, "the") || self.is_date(start..end);
        // "SMITH: "Yes."" leaves the marks to their own pass.
        let is_marked = self.text.is_mark(content.start) && self.text.is_mark(line.end - 1);
        let marked = is_marked && !self.text.is_handle(end - 1);
        let label = Label { name: self.bearer(start..end), content, verbatim: true };
        (!plain && !marked && self.speaks(&label.content)).then_some(Turn { label, line })
    }

    /// Whether a name is in capitals: `ANN LEE`, `Mr. SMITH`, in Congress `Mr. SMITH of Texas`, `The SPEAKER pro tempore`.
    pub(super) fn is_shouted(&self, name: &Range<usize>) -> bool {
        let upper = |&at: &usize| self.text.tokens[at].case == Case::Upper;
        let shouted = self.behind_title(name);
        let end = shouted.clone().take_while(upper).last().map_or(shouted.start, |last| last + 1);
        end > shouted.start && (end == shouted.end || self.text.is_small(end, "of") || self.text.is_small(end, "pro"))
    }

    /// A name without the title that it begins with: *Mr.*, *The*.
    fn behind_title(&self, name: &Range<usize>) -> Range<usize> {
        let is_title =
            self.text.is_word(name.start, "the") || lexicon::entry(self.text.tokens[name.start].hash).any(is::COURTESY);
        name.start + usize::from(is_title && name.len() > 1)..name.end
    }

    /// Behind what somebody is, before the colon: *Ann Roe**, CEO**:*, *Ann Roe** – University of Ayr**:*.
    pub(super) fn behind_role(&self, at: usize) -> usize {
        let is_part = |&at: &usize| {
            let joins = matches!(self.text.word(at), "of" | "for" | "and" | "the" | "at" | "," | "&");
            joins || self.text.is_capital(at)
        };
        if !matches!(self.text.word(at), "-" | "--" | "–" | "—" | "|" | "/" | ",") {
            return at;
        }
        let last = (at + 1..at + 1 + 2 * limits::LABEL_WORDS).take_while(is_part).last();
        last.map_or(at, |last| last + 1)
    }

    /// Who holds the office that a label names, if a bracket behind tells: `The Minister for Transport (Ann Lee)`. Whoever is
    /// `CHAIR (Ann Lee)` speaks as the chair again.
    pub(super) fn bearer(&self, name: Range<usize>) -> Range<usize> {
        let is_person = |m: &Mention| m.form == Form::Name && m.nature == Nature::Person;
        let is_office = !self.is_upper(&name) && !self.mention_at(&name).is_some_and(is_person);
        let behind = self.text.behind_bracket(name.end, limits::LABEL_BRACKET_TOKENS);
        let held = name.end + 1..behind.saturating_sub(1);
        let is_held = is_office
            && self.name_at(held.start).is_some_and(is_person)
            && held.clone().all(|at| self.text.is_capital(at));
        if is_held && !held.is_empty() {
            held
        } else {
            name
        }
    }

    /// A turn without a colon: `18:04 <ann> ok`, `<v Ann Lee>Good.` in subtitles, `Q    Mr. President, …` of the White House.
    fn unmarked(&self, start: usize, line: &Range<usize>) -> Option<Label> {
        match self.text.word(start) {
            "<" if start > line.start || self.text.word(start + 1) == "v" => self.bracketed(start, line),
            "Q" => {
                let label = Label { name: start..start + 1, content: start + 1..line.end, verbatim: true };
                (self.asks(start) && self.speaks(&label.content)).then_some(label)
            }
            _ => None,
        }
    }

    /// `<ann> ok`, `<v Ann Lee>Good.</v>`, where the bracket opens at `start`.
    pub(super) fn bracketed(&self, start: usize, line: &Range<usize>) -> Option<Label> {
        let is_voice = self.text.word(start + 1) == "v" && self.text.word(start + 2) != ">";
        let first = start + 1 + usize::from(is_voice);
        let most = if is_voice { limits::LABEL_WORDS } else { 2 };
        let close = (first + 1..line.end).take(most).find(|&at| self.text.word(at) == ">")?;
        let label = Label { name: first..close, content: close + 1..self.before_markup(line.end), verbatim: true };
        (!label.content.is_empty()).then_some(label)
    }

    /// Whether a *Q* stands apart from what follows it: blanks in place of the colon.
    fn asks(&self, at: usize) -> bool {
        const BLANKS: u32 = 2;
        let end = self.text.tokens[at].end;
        let is_apart = self.text.tokens.get(at + 1).is_some_and(|next| next.start >= end + BLANKS);
        self.text.word(at) == "Q" && self.text.begins_paragraph(at) && is_apart
    }

    /// Where the name may begin in a line: behind markup, the dash of a list, and the time that a transcript gives: `00:12
    /// Ann:`, `[00:12] Ann:`, `12/03/2021, 18:04 - Ann:`.
    pub(super) fn opening(&self, line: &Range<usize>) -> usize {
        let kind = |at: usize| if at < line.end { self.text.kind(at) } else { None };
        let is_time = |at: usize| {
            let is_part = matches!(kind(at), Some(Kind::Number | Kind::Colon | Kind::Comma));
            is_part || self.text.word(at) == "/" || self.is_of_time(at)
        };
        // ">> ANCHOR: Good evening.", in the captions of television
        let signs = line.clone().take_while(|&at| matches!(self.text.word(at), ">" | ">>")).count();
        let start = self.behind_markup(line.start + if signs < line.len() { signs } else { 0 });
        let end = match kind(start) {
            Some(Kind::Open) if is_time(start + 1) => self.text.behind_bracket(start, limits::TIME_TOKENS),
            Some(Kind::Number) => {
                (start..line.end).take(limits::TIME_TOKENS).find(|&at| !is_time(at)).unwrap_or(line.start)
            }
            _ => start,
        };
        let is_dash = self.text.word(end) == "-" && self.text.is_capital(end + 1);
        (end + usize::from(is_dash)).clamp(line.start, line.end - 1)
    }

    /// Behind the stars and tags that set words in bold or italics: `**Ann:**`, `<b>Ann:</b>`.
    fn behind_markup(&self, mut at: usize) -> usize {
        const SIGNS: usize = 6;
        for _ in 0..SIGNS {
            if !self.text.is_kind(at, Kind::Symbol) {
                break;
            }
            at = match self.text.word(at) {
                "*" | "_" => at + 1,
                "<" => match self.tag(at) {
                    Some(close) => close + 1,
                    None => break,
                },
                _ => break,
            };
        }
        at
    }

    /// The end of a line without its closing tags and stars.
    fn before_markup(&self, mut end: usize) -> usize {
        const SIGNS: usize = 3;
        for _ in 0..SIGNS {
            let tag = end.checked_sub(4).filter(|&open| self.tag(open) == Some(end - 1));
            match tag {
                Some(open) => end = open,
                None => break,
            }
        }
        end
    }

    /// Where a tag of a line's layout that opens at a token closes.
    fn tag(&self, open: usize) -> Option<usize> {
        const TAGS: &str = "b strong i em p div span li v";
        let name = open + 1 + usize::from(self.text.word(open + 1) == "/");
        (self.text.word(open) == "<" && lists(TAGS, self.text.word(name)) && self.text.word(name + 1) == ">")
            .then_some(name + 1)
    }

    /// Whether a label's name is a person's by itself, or stands elsewhere in the text.
    fn is_known(&self, name: &Range<usize>) -> bool {
        let head = self.text.tokens[name.end - 1].hash;
        let same = |m: &&Mention| m.form == Form::Name && self.text.tokens[m.head as usize].hash == head;
        let person = |m: &Mention| m.nature == Nature::Person;
        self.text.is_handle(name.end - 1)
            || self.mention_at(name).is_some_and(person)
            || self.mentions.iter().filter(same).count() > 1
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
}
