//! Posts that a page embeds: `The bridge is closed. — Ann Lowe (@annlowe) May 3, 2021`.

use super::{Label, Reader};
use crate::limits;
use crate::mentions::Mention;
use crate::text::Kind;
use std::ops::Range;

impl Reader<'_> {
    /// What stands before a dash, a name and a handle in brackets, in the same paragraph or in the one before.
    pub(super) fn posts(&self) -> Vec<Label> {
        if !self.text.source.contains("(@") {
            return Vec::new();
        }
        let mut before = None;
        let mut posts = Vec::new();
        for line in self.paragraphs() {
            let above = before.replace(line.clone());
            let Some((dash, name)) = self.poster(&line) else { continue };
            let content = if dash > line.start { Some(line.start..dash) } else { above };
            // What stands in marks is a passage; a link alone says nothing.
            let is_said = |content: &Range<usize>| {
                !self.text.is_mark(content.start) && content.clone().skip(1).any(|at| self.text.tokens[at].spaced)
            };
            if let Some(content) = content.filter(is_said) {
                posts.push(Label { name, content, verbatim: true });
            }
        }
        posts
    }

    /// The dash near the end of a line and whom it names behind it, before a date: the handle, where the name is none.
    fn poster(&self, line: &Range<usize>) -> Option<(usize, Range<usize>)> {
        const DATE: usize = 4;
        let handle = line.clone().rev().take(DATE + 2).find(|&at| self.text.is_handle(at))?;
        let open = handle.checked_sub(1).filter(|&at| self.text.is_kind(at, Kind::Open))?;
        // "Photographs — Ann Lowe (@annlowe)" has no date.
        let is_dated = (handle + 1..line.end).any(|at| self.text.is_kind(at, Kind::Number));
        let mut near = (line.start..open).rev().take(limits::LABEL_WORDS + 1);
        let dash = near.find(|&at| self.text.is_kind(at, Kind::Dash)).filter(|_| is_dated)?;
        let name = self.name_at(dash + 1).map(Mention::tokens).filter(|name| name.end + 1 == handle);
        Some((dash, name.unwrap_or(handle..handle + 1)))
    }
}
