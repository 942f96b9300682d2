//! What campaigns are called, by what they call for: ***Save Our Seas** said*, ***Just Stop Coal** said*.

use crate::lexicon::is;
use crate::limits;
use crate::mentions::Reader;
use crate::text::{hashes, Case};

const CALLS: [u32; 20] = hashes(
    "save stop keep end free help protect defend reclaim block ban let stand fight rebuild restore reform rewild rethink
    insulate",
);
const JOINTS: [u32; 7] = hashes("the of for to on in and");

impl Reader<'_> {
    /// The end of the name of a campaign that begins at a token: capitals up to the verb of what it does, or behind a word
    /// without one.
    pub(super) fn campaign_end(&self, at: usize) -> Option<usize> {
        let call = at + usize::from(self.text.word(at) == "Just");
        let is_title = |at: usize| self.text.is_case(at, Case::Title);
        let calls = is_title(at) && is_title(call) && CALLS.contains(&self.words.get(call).hash);
        if !calls || self.words.is_heading(at) || self.entry(call + 1).is_given_name() {
            return None;
        }
        let is_word = |&at: &usize| {
            self.is_capital(at)
                || JOINTS.contains(&self.text.hash(at)) && (self.is_capital(at + 1) || self.is_capital(at + 2))
        };
        let end = (call + 1..at + limits::NAME_WORDS).take_while(is_word).last()? + 1;
        let acts = self.words.reports(end) || self.tag(end).is_finite() || self.entry(end).any(is::AUXILIARY);
        let relates = || self.text.is_comma(end) && self.text.is_word(end + 1, "which");
        let is_led = || !self.begins(at) && self.text.is_wordlike(at - 1) && !self.is_capital(at - 1);
        (acts || relates() || is_led()).then_some(end)
    }
}
