//! Who is given before a passage without a verb of saying that is known: `Lee's answer? "…"`

use super::{joins, Link, Linker, Relation};
use crate::lexicon::is;
use crate::limits;
use crate::marks::Passage;
use crate::mentions::{Form, Gender, Mention, Number, Person};
use crate::text::{hashes, is_among, Kind};

/// What one does with the words of another.
const RECEIVES: [u32; 12] = hashes("got gets received receives read reads heard hears saw sees found finds");

impl Linker<'_> {
    /// `Lee's voice came: "…"`, `Lee's only answer was, "…"`, `Lee's answer? "…"`, `Lee made this reply: "…"`
    pub(super) fn owns_before(&self, passage: &Passage) -> Option<Link> {
        const WORDS: usize = 4;
        const MAKES: [u32; 4] = hashes("made gave returned uttered");
        let last = passage.outer.start.checked_sub(1)?;
        let sentence = self.text.sentence_around(last).start;
        let asks = self.text.word(last) == "?" && self.is_speech(last.saturating_sub(1));
        let is_open = asks || matches!(self.text.tokens.get(last)?.kind, Kind::Colon | Kind::Comma | Kind::Dash);
        let near = sentence.max(last.saturating_sub(limits::CUE_GAP_TOKENS))..last;
        let speech = near.rev().filter(|_| is_open).find(|&at| self.is_speech(at))?;
        let of = self.mention_at(speech + 2).filter(|_| self.text.is_word(speech + 1, "of"));
        let before = self.mentions.ended_before(speech).checked_sub(1);
        let owner = before.filter(|&at| {
            let owner = &self.mentions[at];
            let between = owner.end as usize..speech;
            let is_near = between.len() <= WORDS;
            let makes = || {
                between.len() <= limits::CUE_GAP_TOKENS && between.clone().any(|at| MAKES.contains(&self.text.hash(at)))
            };
            let stands = !owner.quoted && owner.start as usize >= sentence;
            stands && (owner.possessive && is_near || owner.subject && makes())
        });
        let subject = of.or(owner).filter(|_| !self.is_broken(speech..last))?;
        Some(Link::without_clause(subject, Relation::Before))
    }

    /// `Lee shivered, "…"`: a verb that no list has, right behind a subject and before the mark.
    pub(super) fn acts_before(&self, passage: &Passage) -> Option<Link> {
        let pause = passage.outer.start.checked_sub(1)?;
        // "Lee shot back, …"
        let answers = self.text.is_word_before(pause, "back");
        let verb = pause.checked_sub(1 + usize::from(answers))?;
        let opens = matches!(self.text.tokens.get(pause)?.kind, Kind::Comma | Kind::Colon);
        let is_past = answers || self.text.word(verb).ends_with("ed");
        let subject = self.mentions.ending_at(verb)?;
        let acts = opens && is_past && self.mentions[subject].form != Form::Description;
        acts.then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `Lee was blunter: "…"`: whoever the sentence before the colon tells of.
    pub(super) fn leads_to(&self, passage: &Passage) -> Option<Link> {
        let colon = passage.outer.start.checked_sub(1)?;
        if self.text.tokens.get(colon)?.kind != Kind::Colon || self.text.begins_paragraph(passage.outer.start) {
            return None;
        }
        let sentence = self.text.sentence_around(colon).start;
        if let Some(named) = self.labels(sentence, colon) {
            return Some(Link::without_clause(named, Relation::Before));
        }
        let first = self.mentions.begun_before(sentence);
        let mention = self.mentions.get(first).filter(|m| !m.quoted && m.number == Number::Singular)?;
        let is_led = self.is_led(mention, sentence, colon);
        if !mention.subject && !is_led {
            return None;
        }
        // `Then, as I looked at him: "…"`
        let before = (mention.start as usize).checked_sub(1);
        let is_aside = before.is_some_and(|at| self.opens_aside(at) || self.text.is_word(at, "as"));
        let end = mention.end as usize;
        let is_somebody = match mention.form {
            Form::Name => mention.nature.may_be_person(),
            Form::Pronoun => {
                let is_one =
                    matches!(mention.gender, Gender::Male | Gender::Female) || self.text.is_word(end - 1, "another");
                is_one || mention.person == Person::First
            }
            Form::Description => is_led,
        };
        let near = end <= colon && colon - end <= limits::CUE_GAP_TOKENS && !self.is_broken(end..colon);
        // `Lee got a reply: "…"`
        let receives = || (end..colon).any(|at| is_among(&RECEIVES, self.text.hash(at)));
        let leads = is_somebody && near && !is_aside && !receives();
        leads.then_some(Link::without_clause(first, Relation::Before))
    }

    /// `Rovers coach Lee: "…"`: a name with nothing but nouns before it, at the head of a paragraph.
    fn labels(&self, start: usize, colon: usize) -> Option<usize> {
        const WORDS: usize = 6;
        let named = self.mentions.ending_at(colon)?;
        let mention = self.mentions.get(named).filter(|m| m.form == Form::Name && m.nature.may_be_person())?;
        let before = start..mention.start as usize;
        let entry = |at: usize| self.words.get(at).entry;
        let is_part = |at: usize| self.text.is_kind(at, Kind::Word) && !entry(at).any(is::PRONOUN | is::AUXILIARY);
        let is_label = (1..=WORDS).contains(&before.len()) && before.clone().all(is_part);
        // A "coach" is part of the mention.
        let is_role = is_label && (entry(before.end).is_office() || entry(before.end - 1).is_office());
        (is_role && self.text.begins_paragraph(start)).then_some(named)
    }

    /// `Lee began again. "…"`, also with a paragraph between.
    pub(super) fn announces(&self, passage: &Passage) -> Option<Link> {
        const BEGINS: [u32; 8] = hashes("began spoke interposed interrupted intervened protested resumed commenced");
        // "cut in", "broke in"
        const CUTS: [u32; 5] = hashes("cut broke chimed butted put");
        const NOBODY: [u32; 4] = hashes("nobody no none neither");
        const MANNER: [u32; 15] = hashes("again at thus up first with in after about now then him her them me");
        const WORDS: usize = 7;
        let stop = passage.outer.start.checked_sub(1).filter(|&stop| self.text.word(stop) == ".")?;
        let sentence = self.text.sentence_around(stop).start;
        let near = sentence.max(stop.saturating_sub(WORDS))..stop;
        let cuts_in =
            |at: usize| CUTS.contains(&self.text.hash(at)) && at + 2 == stop && self.text.is_word(at + 1, "in");
        let verb = near.rev().find(|&at| BEGINS.contains(&self.text.hash(at)) || cuts_in(at))?;
        let subject = self.mentions.ending_at(verb)?;
        let mention = self.mentions.get(subject).filter(|m| m.subject && !m.quoted && m.number == Number::Singular)?;
        let start = mention.start as usize;
        let is_somebody = !NOBODY.contains(&self.text.hash(start));
        let begins = start <= sentence || self.text.is_comma(start - 1) || joins(self.text, start - 1);
        let manner = self.text.word(verb + 1);
        let is_all = verb + 1 == stop || is_among(&MANNER, self.text.hash(verb + 1)) || manner.ends_with("ly");
        // Not of the words before: `"Well," Lee began again. "…"`
        let is_mark = |at: usize| self.text.is_kind(at, Kind::DoubleMark);
        // `"Well," Lee began, but Ann interrupted him. "…"`
        let from = if joins(self.text, start.saturating_sub(1)) { start } else { start.saturating_sub(WORDS) };
        let is_told = !(from.max(sentence.saturating_sub(1))..stop).any(is_mark);
        (is_somebody && begins && is_all && is_told).then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `A cry burst from Lee. "…"`
    pub(super) fn came_before(&self, passage: &Passage) -> Option<Link> {
        const COMES: [u32; 4] = hashes("came broke burst rose");
        const WORDS: usize = 4;
        let subject = self.mentions.ending_at(passage.outer.start.checked_sub(1)?)?;
        let start = self.mentions[subject].start as usize;
        let from = start.checked_sub(2).filter(|&verb| self.text.is_word(verb + 1, "from"))?;
        let sentence = self.text.sentence_around(from).start;
        let is_speech = (sentence..from).rev().take(WORDS).any(|at| self.is_speech(at));
        (COMES.contains(&self.text.hash(from)) && is_speech).then_some(Link::without_clause(subject, Relation::Before))
    }

    /// `For Lee, the answer is simple: "…"`, `From Lee: "…"`, `So does the vicar: "…"`
    fn is_led(&self, mention: &Mention, sentence: usize, colon: usize) -> bool {
        let start = mention.start as usize;
        let joins = matches!(self.text.word(sentence), "So" | "Nor" | "Neither");
        if joins && start == sentence + 2 && self.words.get(sentence + 1).entry.any(is::AUXILIARY) {
            return mention.end as usize == colon;
        }
        let mut behind = (start..colon).take(limits::CUE_GAP_TOKENS);
        match self.text.word(sentence) {
            _ if start != sentence + 1 => false,
            "For" => behind.any(|at| self.is_speech(at)),
            "From" => mention.end as usize == colon,
            _ => false,
        }
    }
}
