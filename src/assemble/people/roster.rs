//! The list of speakers, with all that the document says of each.

use super::People;
use crate::document::*;
use crate::mentions;
use crate::order::{arrange, order, ranks};
use crate::speakers;
use crate::text::on_one_line;

impl<'t> People<'_, 't> {
    /// The speakers with their mentions, roles, quotes and claims, in the order of their first
    /// mentions; the ids in quotes and claims follow.
    pub(in super::super) fn finish(mut self, quotes: &mut [Quote], claims: &mut [Claim]) -> Vec<Speaker<'t>> {
        self.trace_mentions();
        // Those that the passes before do not know are mentioned where they are sources.
        let is_traced: Vec<bool> = self.list.iter().map(|speaker| !speaker.mentions.is_empty()).collect();
        for (id, span) in self.sources.into_iter().filter(|(id, _)| !is_traced[id.0 as usize]) {
            self.list[id.0 as usize].mentions.push(span);
        }
        for (at, quote) in quotes.iter().enumerate() {
            if let Some(id) = quote.speaker {
                self.list[id.0 as usize].quotes.push(QuoteId(at as u32));
            }
        }
        for (at, claim) in claims.iter().enumerate() {
            for id in &claim.speakers {
                self.list[id.0 as usize].claims.push(ClaimId(at as u32));
            }
        }
        for speaker in &mut self.list {
            speaker.mentions.sort_unstable();
            speaker.mentions.dedup();
        }
        let first = |speaker: &Speaker<'t>| (speaker.mentions.first().map_or(usize::MAX, |m| m.start), 0);
        let order = order(self.list.iter().map(first));
        let ranks = ranks(&order);
        let ids = quotes.iter_mut().filter_map(|q| q.speaker.as_mut());
        for id in ids.chain(claims.iter_mut().flat_map(|c| &mut c.speakers)) {
            *id = SpeakerId(ranks[id.0 as usize]);
        }
        arrange(self.list, &order)
    }

    fn trace_mentions(&mut self) {
        let found = self.found;
        // How often each is *she*, less how often *he*.
        let mut called = vec![0; self.list.len()];
        // The rank and length of the role that each speaker has.
        let mut best = vec![(0, 0); self.list.len()];
        for (at, (mention, person)) in found.mentions.iter().zip(self.found.persons).enumerate() {
            let Some(id) = person.and_then(|p| self.id(p)) else { continue };
            let speaker = &mut self.list[id.0 as usize];
            speaker.mentions.push(found.text.cover(mention.tokens()));
            called[id.0 as usize] += match (mention.form, mention.gender) {
                (mentions::Form::Pronoun, mentions::Gender::Female) => 1,
                (mentions::Form::Pronoun, mentions::Gender::Male) => -1,
                _ => 0,
            };
            let Some((rank, role)) = speakers::roles::role(found.text, found.words, found.mentions, at) else {
                continue;
            };
            if (rank, role.len()) > best[id.0 as usize] {
                best[id.0 as usize] = (rank, role.len());
                speaker.role = self.source.get(found.text.cover(role).range()).map(on_one_line);
            }
        }
        // A name may not tell what its pronouns do.
        for (speaker, called) in self.list.iter_mut().zip(called) {
            let is_open = speaker.gender.is_none() && speaker.kind == SpeakerKind::Person;
            speaker.gender = match called {
                1.. if is_open => Some(Gender::Female),
                ..=-1 if is_open => Some(Gender::Male),
                _ => speaker.gender,
            };
        }
    }
}
