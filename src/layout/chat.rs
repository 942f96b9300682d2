//! Chats whose names are in small letters: `ann: are you coming?`, `<ann> are you coming?`

use super::{tally, Label, Reader, PERSONS};
use crate::lexicon::LABELS;
use crate::text::{is_among, Kind};
use std::ops::Range;

impl Reader<'_> {
    /// The messages, if the text is a chat: nearly all lines are, two or more write and some write again, and they talk to
    /// each other, as entries of a list do not.
    pub(super) fn chat(&self) -> Vec<Label> {
        const FEWEST: usize = 3;
        let messages: Vec<Label> = self.paragraphs().filter_map(|line| self.message(line)).collect();
        let names = tally(messages.iter().map(|message| self.text.hash(message.name.start)));
        let talking = messages.iter().filter(|message| self.talks(&message.content)).count();
        let is_chat = messages.len() >= FEWEST
            && 5 * messages.len() >= 4 * self.text.paragraph_count()
            && (2..messages.len()).contains(&names.len())
            && 3 * talking >= messages.len();
        if is_chat {
            messages
        } else {
            Vec::new()
        }
    }

    /// A line that begins with a word and a colon, or with a word in angle brackets, behind the time or not.
    fn message(&self, line: Range<usize>) -> Option<Label> {
        let at = self.opening(&line);
        let led = || Label { name: at..at + 1, content: at + 2..line.end, verbatim: true };
        let message = match self.text.word(at) {
            "<" => self.bracketed(at, &line),
            _ => (self.text.is_kind(at + 1, Kind::Colon) && at + 2 < line.end).then(led),
        };
        let is_nick = |name: &Range<usize>| {
            name.len() == 1
                && self.text.is_kind(name.start, Kind::Word)
                && !is_among(&LABELS, self.text.hash(name.start))
        };
        message.filter(|message| is_nick(&message.name))
    }

    /// Whether words ask, or speak of who says and hears them.
    fn talks(&self, content: &Range<usize>) -> bool {
        content.clone().any(|at| is_among(&PERSONS, self.text.hash(at)) || self.text.word(at).contains('?'))
    }
}
