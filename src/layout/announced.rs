//! Passages that a line announces without a verb: `Statement from Mayor Ann Pike:`, `Ana Reyes, chief executive,
//! Portway:`, `Tweet from @annlowe:`. Press offices and newsletters collect what people say in this way.

use super::{Label, Reader};
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Nature};
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// What is announced as somebody's.
const STATEMENTS: [u32; 19] = hashes(
    "statement statements reaction response reply comment comments message tweet post thread remarks letter email e-mail
    quote words testimony note",
);

impl Reader<'_> {
    /// A passage that fills its paragraph, under the line that announces it or behind its colon.
    pub(super) fn announced(&self, passage: &Passage) -> Option<Label> {
        let content = passage.outer.clone();
        let own = self.text.paragraph_tokens(self.text.paragraph_of(content.start));
        if content.end < own.end || passage.parent.is_some() {
            return None;
        }
        let line = match content.start == own.start {
            true => self.text.paragraph_tokens(self.text.paragraph_of(content.start.checked_sub(1)?)),
            false => own.start..content.start,
        };
        let name = self.announcer(&line, content.start == own.start)?;
        Some(Label { name, content, verbatim: true })
    }

    /// Whom a line names that tells nothing else. Without a statement in it, it stands above and ends with a colon.
    fn announcer(&self, line: &Range<usize>, above: bool) -> Option<Range<usize>> {
        const BY: [u32; 2] = hashes("from by");
        let closed = self.text.is_kind(line.end - 1, Kind::Colon);
        let opens = (line.start..line.end).take(limits::LABEL_WORDS).find(|&at| is_among(&BY, self.text.hash(at)));
        // "An email seen by the mayor" is nobody's.
        let states = |by: &usize| *by > line.start && is_among(&STATEMENTS, self.text.hash(by - 1));
        let start = opens.filter(|by| states(by) || closed && *by == line.start);
        let is_line = (closed && above || start.is_some()) && line.len() <= 2 * limits::LABEL_WORDS;
        let stops = |at: usize| self.text.is_kind(at, Kind::Stop) || self.text.is_mark(at);
        if !is_line || (line.start..line.end).any(|at| self.acts(at) || stops(at)) {
            return None;
        }
        let first = start.map_or(line.start, |by| by + 1);
        if self.text.is_handle(first) {
            return Some(first..first + 1);
        }
        let mention = &self.mentions[self.mentions.beginning_at(first)?];
        let is_somebody = mention.form == Form::Name && mention.nature != Nature::Place && !mention.possessive;
        let ends = |at: usize| self.text.is_comma(at) || self.text.is_kind(at, Kind::Colon) || at == line.end;
        (is_somebody && (start.is_some() || ends(mention.end as usize))).then(|| mention.tokens())
    }
}
