//! Mail and forums: whose words the lines behind `>` are.

use super::{Label, Reader};
use crate::cues::Clause;
use crate::limits;
use crate::mentions::{Form, Mention, Nature};
use crate::text::Kind;
use std::ops::Range;

/// Mails within mails that are told apart.
const DEPTH: usize = 4;

impl Reader<'_> {
    /// Lines behind `>` after `On Friday, Roe wrote:`, with no more than one paragraph between that answers some of them;
    /// lines behind `>>` after `> On Thursday, Lee wrote:`.
    pub(super) fn mail(&self, clauses: &[Clause]) -> Vec<Label> {
        // Of one mail; each looks back to who wrote it.
        const ANSWERS: usize = 16;
        let mut labels: Vec<Label> = Vec::new();
        // Who wrote what stands behind so many signs and one more.
        let mut writers: [Option<Range<usize>>; DEPTH] = Default::default();
        let (mut answers, mut in_a_row) = (0, 0);
        for line in self.paragraphs() {
            let (depth, content) = self.behind_marks(&line);
            let leads = self.text.is_kind(line.end - 1, Kind::Colon);
            let writer = if leads { self.writer(clauses, &content) } else { None };
            let is_header = leads && (depth == 0 || writer.is_some() && self.is_wrote(line.end - 2));
            if is_header {
                writers[depth..].fill(None);
                if let Some(below) = writers.get_mut(depth) {
                    *below = writer;
                }
                (answers, in_a_row) = (0, 0);
            } else if depth == 0 {
                (answers, in_a_row) = (answers + 1, in_a_row + 1);
                let goes_on = in_a_row == 1 && answers <= ANSWERS;
                writers = if goes_on { writers } else { Default::default() };
            } else {
                in_a_row = 0;
                let Some(name) = &writers[depth - 1] else { continue };
                match labels.last_mut().filter(|l| l.content.end == line.start && l.name == *name) {
                    Some(label) => label.content.end = line.end,
                    None if content.is_empty() => {}
                    None => labels.push(Label { name: name.clone(), content, verbatim: true }),
                }
            }
        }
        labels
    }

    /// How many signs of quoted mail a line begins with, and the rest.
    fn behind_marks(&self, line: &Range<usize>) -> (usize, Range<usize>) {
        let (mut depth, mut at) = (0, line.start);
        while at < line.end && depth < DEPTH {
            depth += match self.text.word(at) {
                ">" => 1,
                ">>" => 2,
                _ => break,
            };
            at += 1;
        }
        (depth.min(DEPTH), at..line.end)
    }

    fn is_wrote(&self, at: usize) -> bool {
        matches!(self.text.word(at), "wrote" | "writes")
    }

    /// Who writes what a line of a mail announces: `On Friday, Ann Roe <ann@roe.org> wrote:`
    fn writer(&self, clauses: &[Clause], line: &Range<usize>) -> Option<Range<usize>> {
        let verb = line.end.checked_sub(2).filter(|&verb| verb > line.start)?;
        let named = self.mentions[..self.mentions.ended_before(verb)].iter().rev();
        let mut named = named.take(limits::LABEL_MENTIONS).take_while(|m| m.start as usize >= line.start);
        if self.is_wrote(verb) {
            return named.find(|m| m.form == Form::Name && m.nature != Nature::Place).map(Mention::tokens);
        }
        let index = clauses.partition_point(|c| c.cue.start < line.end);
        let clause = index.checked_sub(1).and_then(|i| clauses.get(i)).filter(|c| c.cue.start >= line.start);
        clause.and_then(|c| c.subject).map(|m| self.mentions[m].tokens())
    }
}
