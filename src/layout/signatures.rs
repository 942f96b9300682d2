//! The name behind a dash: `"Onwards." —Commissioner Roe`, in a headline or under a block of Markdown too.

use super::{Label, Reader, VOICES};
use crate::lexicon::is;
use crate::limits;
use crate::marks::Passage;
use crate::mentions::Mention;
use crate::text::Kind;
use std::ops::Range;

impl Reader<'_> {
    /// `"Onwards." —Commissioner Roe`, in a block of Markdown behind `>` too.
    pub(super) fn signature(&self, passage: &Passage) -> Option<Label> {
        let dash = passage.outer.end + usize::from(self.text.word(passage.outer.end) == ">");
        if self.text.kind(dash) != Some(Kind::Dash) || passage.parent.is_some() || passage.inner.is_empty() {
            return None;
        }
        let name = match self.name_at(dash + 1) {
            Some(mention) => Some(mention.tokens()).filter(|name| self.closes(name.end)),
            None => self.unnamed_signature(passage, dash),
        };
        name.map(|name| Label { name, content: passage.outer.clone(), verbatim: true })
    }

    /// Whether a signature's name is over: its line is, or goes on with what the name is of.
    fn closes(&self, end: usize) -> bool {
        let is_kind = |kind: Kind| self.text.is_kind(end, kind);
        end == self.text.tokens.len() || self.text.begins_paragraph(end) || is_kind(Kind::Comma) || is_kind(Kind::Open)
    }

    /// `> Onwards. — Ann Roe` in Markdown, the name in a line of its own or behind the last words.
    pub(super) fn block_quotations(&self) -> Vec<Label> {
        let mut labels = Vec::new();
        // Where the block begins that a line belongs to.
        let mut first = None;
        for line in self.paragraphs() {
            if self.text.word(line.start) != ">" {
                first = None;
                continue;
            }
            let start = *first.get_or_insert(line.start + 1);
            let mut near = line.clone().rev().take(2 * limits::LABEL_WORDS);
            let Some(dash) = near.find(|&at| self.text.is_kind(at, Kind::Dash)) else { continue };
            let name = self.name_at(dash + 1).map(Mention::tokens).filter(|name| self.closes(name.end));
            let Some(last) = (start..dash).rev().find(|&at| self.text.word(at) != ">") else { continue };
            // What stands in marks is a passage.
            if let Some(name) = name.filter(|_| !self.text.is_mark(start)) {
                labels.push(Label { name, content: start..last + 1, verbatim: true });
                first = None;
            }
        }
        labels
    }

    /// `'My son deserved better' – mother of teenager`, as the first paragraph.
    fn unnamed_signature(&self, passage: &Passage, dash: usize) -> Option<Range<usize>> {
        let line = self.paragraphs().next().filter(|line| passage.outer.start == line.start)?;
        let name = dash + 1..line.end;
        let of = name.clone().find(|&at| self.text.is_word(at, "of")).unwrap_or(name.end);
        let is_plain = name.clone().all(|at| self.text.is_kind(at, Kind::Word)) && name.len() <= limits::LABEL_WORDS;
        (is_plain && dash < line.end && self.is_voice(&(name.start..of), VOICES | is::KIN)).then_some(name)
    }
}
