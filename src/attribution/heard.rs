//! Whose voice comes before a line of a short story: *Behind him he heard **Anna’s voice**.*, *A voice came out of the dark.*

use super::scene::Scene;
use crate::passes::Passes;
use crate::speakers::SpeakerId;
use crate::text::hash_of;
use std::ops::Range;

/// Who is heard in the last sentence of the paragraph before a turn, in which nobody speaks.
pub(super) enum Heard {
    Somebody(SpeakerId),
    /// A voice of whom the story does not tell.
    Stranger,
}

impl Scene<'_> {
    pub(super) fn heard(&self, at: usize) -> Option<Heard> {
        const VOICE: u32 = hash_of("voice");
        let text = &self.input.text;
        let sentence = text.sentence_around(self.lead_before(at)?.end - 1);
        let mut voices = sentence.clone().filter(|&word| text.hash(word) == VOICE);
        voices.find_map(|voice| self.voice(&sentence, voice))
    }

    /// Whose voice it is, or that it is nobody's; *in a low voice* tells of none that is heard.
    fn voice(&self, sentence: &Range<usize>, voice: usize) -> Option<Heard> {
        const WORDS: usize = 3;
        let Passes { text, mentions, speakers, .. } = self.input;
        let owner = mentions.begun_before(voice).checked_sub(1).filter(|&owner| mentions[owner].possessive);
        // The ending may be a token of its own.
        let is_beside = |owner: &usize| voice - mentions[*owner].end as usize <= 1 && text.is_possessive(voice - 1);
        if let Some(owner) = owner.filter(is_beside) {
            return speakers.of_mention(owner).map(Heard::Somebody);
        }
        let article = (sentence.start..voice).rev().take(WORDS).find(|&at| text.is_word(at, "a"))?;
        let is_manner = article > sentence.start && matches!(text.word(article - 1), "in" | "with");
        (!is_manner).then_some(Heard::Stranger)
    }
}
