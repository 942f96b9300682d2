//! Questions and answers with initials: `Q. Why? A. Because.`, in interviews and before a court.

use super::{Label, Reader};
use crate::limits;
use crate::text::{hashes, Kind, Token};
use std::ops::Range;

impl Reader<'_> {
    /// `Q. Why? A. Because.`, `Question: Why?`, if the text has both: the initial of each, and its label.
    pub(super) fn questions(&self) -> Vec<(usize, Label)> {
        const INITIALS: [u32; 6] = hashes("q q. a a. question answer");
        const ASKING: [u32; 3] = hashes("q q. question");
        // Hardly any text has one, and none of the others would count.
        if !ASKING.iter().any(|&word| self.text.has_capital(word)) {
            return Vec::new();
        }
        let mut marks: Vec<(usize, usize)> = Vec::new();
        let is_initial = |(_, token): &(usize, &Token)| token.is_capital() && INITIALS.contains(&token.hash);
        for (at, _) in self.text.tokens.iter().enumerate().filter(is_initial) {
            let word = self.text.word(at);
            let short = matches!(word, "Q." | "A.") && self.begins(at);
            let long = matches!(word, "Q" | "A" | "Question" | "Answer")
                && self.text.is_kind(at + 1, Kind::Colon)
                && self.begins(at);
            if short || long {
                marks.push((at, at + 1 + usize::from(long)));
            }
        }
        let initial = |&(at, _): &(usize, usize)| self.text.word(at).starts_with('Q');
        if !marks.iter().any(initial) || marks.iter().all(initial) {
            return Vec::new();
        }
        let ends = marks.iter().skip(1).map(|m| m.0).chain([self.text.tokens.len()]);
        let examiners: Vec<Range<usize>> = self.paragraphs().filter_map(|line| self.examiner(line)).collect();
        let label = |(&(at, from), next): (&(usize, usize), usize)| {
            // A turn ends with its paragraph at the latest.
            let end = (from..next).find(|&t| t > from && self.text.begins_paragraph(t)).unwrap_or(next);
            let examiner = examiners.partition_point(|name| name.start < at).checked_sub(1);
            let examiner = examiner.filter(|_| initial(&(at, from))).map(|last| examiners[last].clone());
            let label = Label { name: examiner.unwrap_or(at..at + 1), content: from..end, verbatim: true };
            (from < end).then_some((at, label))
        };
        marks.iter().zip(ends).filter_map(label).collect()
    }

    /// `BY MS. KEANE:` in the transcript of a court, above the questions that she asks.
    fn examiner(&self, line: Range<usize>) -> Option<Range<usize>> {
        let is_line = self.text.is_word(line.start, "by") && self.text.is_kind(line.end - 1, Kind::Colon);
        let name = line.start + 1..line.end - 1;
        (is_line && !name.is_empty() && name.len() <= limits::LABEL_WORDS && self.is_proper(&name)).then_some(name)
    }

    fn begins(&self, at: usize) -> bool {
        at == 0 || self.text.tokens[at].broken || self.text.is_kind(at - 1, Kind::Stop)
    }
}
