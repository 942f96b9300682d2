//! Who is given behind a passage without a verb of saying that is known: `"…" from Lee.`

use super::{Link, Linker, Relation};
use crate::lexicon::PARTICLES;
use crate::marks::Passage;
use crate::mentions::{Form, Mention};
use crate::text::{hash_of, hashes, is_among, Case, Kind};

impl Linker<'_> {
    /// A quotation that is left open by its last mark, with somebody right behind it or behind
    /// a verb that no list has: `"…," drawled Lee`, `"…," put in Lee`, `"…," Lee drawled`.
    pub(super) fn open(&self, passage: &Passage) -> Option<Link> {
        const LONG: [u32; 2] = hashes("last length");
        // `"…," at length broke in Lee`
        let waits = self.text.is_word(passage.outer.end, "at") && LONG.contains(&self.text.hash(passage.outer.end + 1));
        let end = passage.outer.end + if waits { 2 } else { 0 };
        let may_speak = |m: &Mention| !m.quoted && !m.possessive && (m.form != Form::Pronoun || m.subject);
        let begins = |at: usize| self.mention_at(at).filter(|&index| may_speak(&self.mentions[index]));
        let last = passage.inner.end.checked_sub(1).and_then(|last| self.text.tokens.get(last))?;
        let is_lower = |at: usize| self.text.tokens.get(at).is_some_and(|t| t.case == Case::Lower);
        let is_past = is_lower(end) && self.text.word(end).ends_with("ed") && self.text.word(end).len() > 4;
        let phrasal = is_lower(end) && PARTICLES.contains(&self.text.hash(end + 1));
        let (subject, relation) = match last.kind {
            _ if phrasal && !self.ends_sentence(passage) => (begins(end + 2)?, Relation::Inverted),
            Kind::Comma | Kind::Stop | Kind::Dash if is_past && !self.ends_sentence(passage) => {
                (begins(end + 1)?, Relation::Inverted)
            }
            Kind::Comma => {
                let subject = begins(end)?;
                (is_lower(end) || is_lower(self.mentions[subject].end as usize))
                    .then_some((subject, Relation::After))?
            }
            _ => return None,
        };
        Some(Link::without_clause(subject, relation))
    }

    /// `"…" is how Lee put it`, `"…" That was how Lee described it`, `"…," as Lee put it`
    pub(super) fn put_so(&self, passage: &Passage) -> Option<Link> {
        const IS: [u32; 3] = hashes("is was 's");
        const PUTS: [u32; 10] =
            hashes("put puts describes described sums summed characterises characterised characterizes characterized");
        const AS: u32 = hash_of("as");
        const HOW: u32 = hash_of("how");
        let end = passage.outer.end;
        let is = end + usize::from(self.is_that(end));
        let leads = IS.contains(&self.text.hash(is)) && self.text.hash(is + 1) == HOW;
        let who = if self.text.hash(end) == AS { Some(end + 1) } else { leads.then_some(is + 2) };
        let subject = self.mention_at(who?)?;
        let puts = is_among(&PUTS, self.text.hash(self.mentions[subject].end as usize));
        puts.then_some(Link::without_clause(subject, Relation::Inverted))
    }

    /// *That* or *This*, for what stands in the marks before.
    fn is_that(&self, at: usize) -> bool {
        const THAT: [u32; 2] = hashes("that this");
        THAT.contains(&self.text.hash(at))
    }

    /// `"…" from Lee.`, `"…" This was Lee.`, `"…" The voice was Lee's.`: nothing but who it was.
    pub(super) fn names_behind(&self, passage: &Passage) -> Option<Link> {
        const WAS: [u32; 2] = hashes("was is");
        const FROM: u32 = hash_of("from");
        const THE: u32 = hash_of("the");
        let start = passage.outer.end;
        let is_that = self.is_that(start);
        let is_voice = self.text.hash(start) == THE && self.is_speech(start + 1);
        let was = start + if is_that { 1 } else { 2 };
        let is_was = (is_that || is_voice) && WAS.contains(&self.text.hash(was));
        let from = start + usize::from(is_that);
        let is_from = self.text.hash(from) == FROM;
        let subject = self.mention_at(1 + if is_from { from } else { was }).filter(|_| is_was || is_from)?;
        let mention = &self.mentions[subject];
        let end = mention.end as usize + usize::from(mention.possessive);
        let is_all = !self.text.is_wordlike(end);
        let is_one = mention.form == Form::Name && !self.text.begins_paragraph(start);
        (is_one && is_all && (is_voice || !mention.possessive))
            .then_some(Link::without_clause(subject, Relation::Inverted))
    }

    /// `"…," was Lee's answer`, `"…," was the view of Lee`, `"…" That was Lee's verdict`: the mention behind owns a word for
    /// speech.
    pub(super) fn owned(&self, passage: &Passage) -> Option<Link> {
        const WORDS: usize = 3;
        const WAS: [u32; 2] = hashes("was were");
        let was = passage.outer.end + usize::from(self.is_that(passage.outer.end));
        if !WAS.contains(&self.text.hash(was)) {
            return None;
        }
        // "was all her answer"
        let start = was + 1 + usize::from(self.text.is_word(was + 1, "all"));
        let speech = |from: usize| (from..=from + WORDS).find(|&at| self.is_speech(at));
        let of = speech(start).filter(|&at| self.text.is_word(at + 1, "of")).and_then(|at| self.mention_at(at + 2));
        let owner = || self.mention_at(start).filter(|&m| speech(self.mentions[m].end as usize).is_some());
        Some(Link::without_clause(of.or_else(owner)?, Relation::Inverted))
    }

    /// `"…!" came from Lee's lips`, `"…," came Lee's voice`, `"…," sounded the voice of Lee`, `"…," came a voice`
    pub(super) fn comes_from(&self, passage: &Passage) -> Option<Link> {
        const COMES: [u32; 5] = hashes("came broke burst rang sounded");
        const WORDS: usize = 6;
        let start = passage.outer.end;
        const WAS: u32 = hash_of("was");
        // "was the cry that burst from Lee"
        let near = start + if self.text.hash(start) == WAS { WORDS } else { 3 };
        let verb = (start..near).find(|&at| COMES.contains(&self.text.hash(at)))?;
        let has_voice = |owner: &usize| self.is_speech(self.mentions[*owner].end as usize + 1);
        if let Some(owner) = self.mention_at(verb + 1).filter(has_voice) {
            return Some(Link::without_clause(owner, Relation::Inverted));
        }
        let is_voice = |at: usize| self.text.is_word(at, "of") && self.is_speech(at - 1);
        let from = (verb + 1..near + 3).find(|&at| self.text.is_word(at, "from") || is_voice(at));
        let from = from.filter(|&from| !self.is_broken(start..from)).and_then(|from| self.mention_at(from + 1));
        let heard = || self.mention_at(verb + 1).filter(|&voice| self.is_speech(self.mentions[voice].head as usize));
        Some(Link::without_clause(from.or_else(heard)?, Relation::Inverted))
    }
}
