//! Names on lines of their own, above what they say: `HAMLET` in a play, `Ann Lee  10:04 AM` in a chat, `Ann Lee (00:03):`
//! in a transcript, `Ann Lee -- Chief Executive Officer` in a call, `Ann Lee (Hove) (Lab)` in Parliament.

use super::{tally, Label, Reader, VOICES};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Nature};
use crate::text::{Case, Kind};
use std::collections::HashSet;
use std::ops::Range;

/// The line of a name.
struct Head {
    line: usize,
    name: Range<usize>,
    /// Whether the line tells more than headings do: a time, a handle, a bracket.
    tells_more: bool,
}

impl Head {
    /// A line that holds nothing but a name.
    fn bare(line: &Range<usize>, at: usize) -> Self {
        Head { line: at, name: line.clone(), tells_more: false }
    }
}

impl Reader<'_> {
    /// The lines below such names, up to the next name, as far as somebody says them. One of the names stands twice, or
    /// all lines tell more than names do: headings stand once.
    pub(super) fn heads(&self) -> Vec<Label> {
        let lines = self.lines();
        let heads: Vec<Head> = lines.iter().zip(0..).filter_map(|(line, at)| self.head(line, at)).collect();
        let heads = if heads.is_empty() { self.names(&lines) } else { heads };
        if heads.is_empty() {
            return Vec::new();
        }
        let heads = self.with_bare(&lines, heads);
        let count = tally(heads.iter().map(|head| self.text.tokens[head.name.end - 1].hash));
        // Chapters have a stop too: of a play, two people at least speak again.
        let least = if heads.iter().any(|head| self.is_stopped(&lines[head.line])) { 2 } else { 1 };
        let again = count.values().filter(|&&times| times > 1).count();
        if heads.len() < 2 || !heads.iter().all(|head| head.tells_more) && again < least {
            return Vec::new();
        }
        let next = heads.iter().skip(1).map(|head| head.line).chain([lines.len()]);
        let label = |(head, next): (&Head, usize)| {
            // A blank line may stand between the name and what it says.
            let below = &lines[head.line + 1..next];
            // "(Applause.)", before the first word
            let noises = below.iter().take_while(|line| self.is_bracket(line)).count();
            let (first, below) = below.get(noises..)?.split_first()?;
            // In a play, what stands apart is a direction.
            let is_said = |line: &Range<usize>| !self.is_upper(&head.name) && self.is_speech(line, &count);
            let goes_on = |line: &&Range<usize>| !self.is_apart(line) || is_said(line);
            let end = below.iter().take_while(goes_on).last().map_or(first.end, |last| last.end);
            let content = first.start..end;
            // "Ann Lee, Dean of Law", above the title of her talk
            let speaks = head.tells_more || self.is_upper(&head.name) || self.ends(&content);
            speaks.then_some(Label { name: head.name.clone(), content, verbatim: true })
        };
        heads.iter().zip(next).filter_map(label).collect()
    }

    /// The lines that hold nothing but somebody's full name, where two people have two or more: names that stand once are
    /// headings.
    fn names(&self, lines: &[Range<usize>]) -> Vec<Head> {
        let is_full = |line: &Range<usize>| {
            let name = self.mention_at(line).filter(|m| m.nature == Nature::Person && m.form == Form::Name);
            name.is_some_and(|name| name.has_full_name()) && !self.is_label(line.clone())
        };
        let full = lines.iter().zip(0..).filter(|(line, _)| is_full(line));
        let names: Vec<Head> = full.map(|(line, at)| Head::bare(line, at)).collect();
        let count = tally(names.iter().map(|head| self.words(&head.name)));
        if count.len() > 1 && count.values().all(|&times| times > 1) {
            names
        } else {
            Vec::new()
        }
    }

    /// The paragraphs; what a line of brackets tells of the name above it belongs to that: `Ann Lee`, `(Hove) (Lab)`.
    fn lines(&self) -> Vec<Range<usize>> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        for line in self.paragraphs() {
            match lines.last_mut() {
                Some(above)
                    if self.is_bracket(&line) && above.len() <= limits::LABEL_WORDS && !self.is_apart(&line) =>
                {
                    above.end = line.end;
                }
                _ => lines.push(line),
            }
        }
        lines
    }

    fn is_bracket(&self, line: &Range<usize>) -> bool {
        self.text.is_kind(line.start, Kind::Open) && self.text.is_kind(line.end - 1, Kind::Close)
    }

    /// The heads with the lines that hold nothing but one of the names, or a kind of speaker: `Operator`.
    fn with_bare(&self, lines: &[Range<usize>], heads: Vec<Head>) -> Vec<Head> {
        let known: HashSet<u32> = heads.iter().map(|head| self.words(&head.name)).collect();
        let is_bare = |line: &Range<usize>| {
            let is_known = || known.contains(&self.words(line));
            let is_voice = || line.len() == 1 && self.is_voice(line, is::PERSON | is::TITLE);
            line.len() <= limits::LABEL_WORDS && self.text.is_capital(line.start) && (is_known() || is_voice())
        };
        let mut heads = heads.into_iter().peekable();
        let head_at = |(line, at): (&Range<usize>, usize)| {
            heads.next_if(|head| head.line == at).or_else(|| is_bare(line).then(|| Head::bare(line, at)))
        };
        lines.iter().zip(0..).filter_map(head_at).collect()
    }

    /// Whether a blank line stands before a line.
    fn is_apart(&self, line: &Range<usize>) -> bool {
        let before = line.start.checked_sub(1).map_or(0, |before| self.text.tokens[before].end as usize);
        let gap = self.text.source.get(before..self.text.tokens[line.start].start as usize).unwrap_or_default();
        gap.matches('\n').count() > 1
    }

    fn is_stopped(&self, line: &Range<usize>) -> bool {
        self.text.is_kind(line.end - 1, Kind::Stop)
    }

    /// The name of a line that holds no more than a name: in capitals, with a time, a handle, a bracket or a role, or
    /// somebody's with a colon.
    fn head(&self, line: &Range<usize>, at: usize) -> Option<Head> {
        let tokens = &self.text.tokens;
        let is_of_time = |at: usize| tokens[at].case == Case::Upper && self.is_of_time(at);
        let is_name = |&at: &usize| tokens[at].is_capital() && !is_of_time(at);
        let start = self.opening(line);
        // "The Minister for Transport (Ann Lee)"
        let is_part = |at: &usize| is_name(at) || *at > start && matches!(self.text.word(*at), "of" | "for" | "and");
        let end = (start..line.end).take(limits::LABEL_WORDS).take_while(is_part).filter(is_name).last()? + 1;
        // "Speaker 2 (00:11):"
        let is_kind = |at: usize, kind: Kind| at < line.end && self.text.is_kind(at, kind);
        let end = end + usize::from(is_kind(end, Kind::Number) && is_kind(end + 1, Kind::Open));
        let (name, rest) = (start..end, end..line.end);
        let upper = name.clone().all(|at| tokens[at].case == Case::Upper);
        let has_role = self.has_role(&rest, upper)?;
        let tells = |at: usize| matches!(tokens[at].kind, Kind::Number | Kind::Open) || self.text.is_handle(at);
        let has_more = start > line.start || rest.clone().any(tells);
        let is_bare = rest.len() == 1 && is_kind(end, Kind::Colon);
        let is_open = match tokens[line.end - 1].kind {
            Kind::Comma => false,
            Kind::Colon if is_bare => upper && name.len() > 1 || self.is_somebody(&name),
            Kind::Colon => self.is_timed(end..line.end - 1) || has_more && self.is_somebody(&name),
            _ => upper || has_more || has_role,
        };
        let is_head = is_open && !self.is_label(name.clone());
        is_head.then(|| Head { line: at, name: self.bearer(name), tells_more: has_more && !is_bare })
    }

    /// Whether the rest of a name's line tells a role; none if it tells anything but that, a time, a handle or brackets.
    fn has_role(&self, line: &Range<usize>, upper: bool) -> Option<bool> {
        let mut rest = line.start;
        let mut has_role = false;
        while let Some(token) = self.text.tokens.get(rest).filter(|_| rest < line.end) {
            let bracket = self.text.behind_bracket(rest, limits::LABEL_BRACKET_TOKENS);
            let role = self.behind_role(rest);
            let is_last = rest == line.start && rest + 1 == line.end;
            has_role |= role > rest;
            rest = match token.kind {
                Kind::Comma if self.is_age(&(rest + 1..line.end)) => return None,
                Kind::Open if bracket > rest => bracket,
                _ if role > rest => role,
                Kind::Number | Kind::Symbol | Kind::Colon | Kind::Comma => rest + 1,
                Kind::Stop if upper && is_last => rest + 1,
                _ if self.text.is_handle(rest) || self.is_time(rest) => rest + 1,
                _ => return None,
            };
        }
        Some(has_role)
    }

    /// Whether a name is a person's, or of a kind of speaker.
    fn is_somebody(&self, name: &Range<usize>) -> bool {
        self.mention_at(name).is_some_and(|m| m.nature == Nature::Person) || self.is_voice(name, VOICES)
    }

    /// Whether the rest of a line is nothing but somebody's age, as above what a list of people tells of each: *Ann Lee, **52***.
    fn is_age(&self, rest: &Range<usize>) -> bool {
        rest.len() == 1 && self.text.word(rest.start).parse::<u8>().is_ok()
    }

    /// *10:04 **AM***, *2h **ago***, ***at** 10:04*
    fn is_time(&self, at: usize) -> bool {
        self.is_of_time(at)
            || self.text.is_small(at, "ago")
            || self.text.is_small(at, "at") && self.text.is_kind(at + 1, Kind::Number)
    }

    /// Whether a name's line goes on with a time in brackets: *Ann Lee **(00:03)**:*.
    fn is_timed(&self, rest: Range<usize>) -> bool {
        let is_time = || (rest.clone()).any(|at| self.text.word(at).contains(':'));
        self.text.is_kind(rest.start, Kind::Open) && is_time()
    }
}
