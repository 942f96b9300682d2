//! Names on lines of their own, above what they say: `HAMLET` in a play, `Ann Lee  10:04 AM` in a chat, `Ann Lee (00:03):`
//! in a transcript, `Ann Lee (Hove) (Lab)` in Parliament.

use super::{tally, Label, Reader, VOICES};
use crate::lexicon::LABELS;
use crate::limits;
use crate::mentions::Nature;
use crate::text::{is_among, Case, Kind, Token};
use std::ops::Range;

impl Reader<'_> {
    /// The lines below such names, up to the next name or blank line. One of the names stands twice, or all lines tell
    /// more than names do: headings stand once.
    pub(super) fn heads(&self) -> Vec<Label> {
        let lines: Vec<Range<usize>> = self.paragraphs().collect();
        let heads: Vec<(usize, Range<usize>)> =
            lines.iter().zip(0..).filter_map(|(line, at)| Some((at, self.head(line)?))).collect();
        let count = tally(heads.iter().map(|(_, name)| self.text.tokens[name.end - 1].hash));
        let tells_more = heads.iter().all(|(at, name)| self.tells_more(&lines[*at], name));
        // Chapters have a stop too: of a play, two people at least speak again.
        let least = if heads.iter().any(|(at, _)| self.is_stopped(&lines[*at])) { 2 } else { 1 };
        let again = count.values().filter(|&&times| times > 1).count();
        if heads.len() < 2 || !tells_more && again < least {
            return Vec::new();
        }
        let next = heads.iter().skip(1).map(|head| head.0).chain([lines.len()]);
        let label = |((at, name), next): (&(usize, Range<usize>), usize)| {
            // A blank line may stand between the name and what it says.
            let (first, below) = lines[at + 1..next].split_first()?;
            let end = below.iter().take_while(|line| !self.is_apart(line)).last().map_or(first.end, |last| last.end);
            Some(Label { name: name.clone(), content: first.start..end, verbatim: true })
        };
        heads.iter().zip(next).filter_map(label).collect()
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

    /// Whether a line holds more than a name and the sign behind it.
    fn tells_more(&self, line: &Range<usize>, name: &Range<usize>) -> bool {
        let is_bare = self.text.is_kind(name.end, Kind::Colon) && name.end + 1 == line.end;
        name.len() < line.len() && !is_bare && !self.is_stopped(line)
    }

    /// The name of a line that holds no more than a name: in capitals, with a time, a handle or a bracket, or somebody's with
    /// a colon.
    fn head(&self, line: &Range<usize>) -> Option<Range<usize>> {
        let tokens = &self.text.tokens;
        let is_half_day = |at: usize| tokens[at].case == Case::Upper && self.is_half_day(at);
        let is_name = |&at: &usize| tokens[at].is_capital() && !is_half_day(at);
        let start = self.opening(line);
        let end = (start..line.end).take(limits::LABEL_WORDS).take_while(is_name).last()? + 1;
        // "Speaker 2 (00:11):"
        let end = end + usize::from(self.text.is_kind(end, Kind::Number) && self.text.is_kind(end + 1, Kind::Open));
        let upper = (start..end).all(|at| tokens[at].case == Case::Upper && tokens[at].end - tokens[at].start > 1);
        let is_label = || (start..end).any(|at| is_among(&LABELS, tokens[at].hash));
        let mut rest = end;
        while let Some(token) = tokens.get(rest).filter(|_| rest < line.end) {
            let behind = self.text.behind_bracket(rest, limits::LABEL_BRACKET_TOKENS);
            rest = match token.kind {
                Kind::Comma if self.is_age(&(rest + 1..line.end)) => return None,
                Kind::Open if behind > rest => behind,
                Kind::Number | Kind::Symbol | Kind::Colon | Kind::Comma => rest + 1,
                Kind::Stop if upper && rest == end && rest + 1 == line.end => rest + 1,
                Kind::Dash if self.is_day(rest) => rest + 2,
                _ if self.text.is_handle(rest) || self.is_time(rest) => rest + 1,
                _ => return None,
            };
        }
        let has_more = start > line.start
            || tokens[end..line.end].iter().any(|t: &Token| matches!(t.kind, Kind::Number | Kind::Open))
            || (end..line.end).any(|at| self.text.is_handle(at));
        let is_open = match tokens[line.end - 1].kind {
            Kind::Comma => false,
            Kind::Colon if end + 1 == line.end => upper && end > start + 1 || self.is_somebody(&(start..end)),
            Kind::Colon => self.is_timed(end..line.end - 1),
            _ => upper || has_more,
        };
        (is_open && !is_label()).then_some(start..end)
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
        self.is_half_day(at)
            || self.text.is_small(at, "ago")
            || self.text.is_small(at, "at") && self.text.is_kind(at + 1, Kind::Number)
    }

    /// Whether a dash stands before the day of a message: *Ann **— Today***.
    fn is_day(&self, at: usize) -> bool {
        self.text.is_kind(at, Kind::Dash) && matches!(self.text.word(at + 1), "Today" | "Yesterday")
    }

    /// Whether a name's line goes on with a time in brackets: *Ann Lee **(00:03)**:*.
    fn is_timed(&self, rest: Range<usize>) -> bool {
        let is_time = || (rest.clone()).any(|at| self.text.word(at).contains(':'));
        self.text.is_kind(rest.start, Kind::Open) && is_time()
    }
}
