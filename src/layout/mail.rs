//! Mail and forums: whose words the lines behind `>` are.

use super::{Label, Reader};
use crate::cues::Clause;
use crate::limits;
use crate::mentions::{Form, Mention, Nature};
use crate::text::Kind;
use std::ops::Range;

impl Reader<'_> {
    /// Lines behind `>` after `On Friday, Roe wrote:`, with no more than one paragraph between that answers some of them.
    pub(super) fn mail(&self, clauses: &[Clause]) -> Vec<Label> {
        // Of one mail; each looks back to who wrote it.
        const ANSWERS: usize = 16;
        let mut labels: Vec<Label> = Vec::new();
        let mut writer: Option<Range<usize>> = None;
        let (mut answers, mut in_a_row) = (0, 0);
        for line in self.paragraphs() {
            if self.text.word(line.start) == ">" {
                in_a_row = 0;
                let content = line.start + 1..line.end;
                match labels.last_mut().filter(|l| l.content.end == line.start && Some(&l.name) == writer.as_ref()) {
                    Some(label) => label.content.end = line.end,
                    None if content.is_empty() => {}
                    None => labels.extend(writer.clone().map(|name| Label { name, content, verbatim: true })),
                }
            } else if self.text.is_kind(line.end - 1, Kind::Colon) {
                writer = self.writer(clauses, &line);
                (answers, in_a_row) = (0, 0);
            } else {
                (answers, in_a_row) = (answers + 1, in_a_row + 1);
                writer = writer.filter(|_| in_a_row == 1 && answers <= ANSWERS);
            }
        }
        labels
    }

    /// Who writes what a line of a mail announces: `On Friday, Ann Roe <ann@roe.org> wrote:`
    fn writer(&self, clauses: &[Clause], line: &Range<usize>) -> Option<Range<usize>> {
        let verb = line.end.checked_sub(2).filter(|&verb| verb > line.start)?;
        let named = self.mentions[..self.mentions.ended_before(verb)].iter().rev();
        let mut named = named.take(limits::LABEL_MENTIONS).take_while(|m| m.start as usize >= line.start);
        if matches!(self.text.word(verb), "wrote" | "writes") {
            return named.find(|m| m.form == Form::Name && m.nature != Nature::Place).map(Mention::tokens);
        }
        let index = clauses.partition_point(|c| c.cue.start < line.end);
        let clause = index.checked_sub(1).and_then(|i| clauses.get(i)).filter(|c| c.cue.start >= line.start);
        clause.and_then(|c| c.subject).map(|m| self.mentions[m].tokens())
    }
}
