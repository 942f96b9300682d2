//! One paragraph: the scanner and the stack.

use super::glyph::{self, Family, Shape};
use super::{single, Passage};
use crate::lexicon::verbs;
use crate::limits;
use crate::text::{hashes, Case, Kind, Text, Token};
use std::ops::Range;

pub(super) struct Reader<'a, 't> {
    text: &'a Text<'t>,
    tokens: Range<usize>,
    /// The family of the mark that begins the next paragraph.
    next: Option<Family>,
    passages: &'a mut Vec<Passage>,
    /// Indices of the passages that are open, the innermost last.
    stack: Vec<usize>,
    /// The first passage of this paragraph.
    first: usize,
    /// Where the last passage that was closed ends.
    closed: usize,
}

impl<'a, 't> Reader<'a, 't> {
    pub fn new(text: &'a Text<'t>, tokens: Range<usize>, next: Option<Family>, passages: &'a mut Vec<Passage>) -> Self {
        let first = passages.len();
        let closed = tokens.start;
        Reader { text, tokens, next, passages, stack: Vec::new(), first, closed }
    }

    /// Reads the paragraph. Takes the passage that the paragraph before left open, and
    /// returns the one that this paragraph leaves open for the next.
    pub fn read(mut self, carried: Option<usize>) -> Option<usize> {
        let text = self.text;
        // Most paragraphs have no marks, and no passage begins before the first one.
        let unmarked = text.tokens[self.tokens.clone()].iter().take_while(|token| !token.is_mark()).count();
        let marked = self.tokens.start + unmarked..self.tokens.end;
        let singles = single::pairs(text, self.tokens.clone(), marked.start, self.next);
        let mut singles = singles.iter();
        for (at, token) in marked.clone().zip(&text.tokens[marked]) {
            let pair = singles.as_slice().first().filter(|pair| pair.open == at);
            // A pair may also open where a mark was lost.
            if !token.is_mark() && pair.is_none() {
                continue;
            }
            if pair.is_some() {
                singles.next();
            }
            let (family, shape) = glyph::of(&self.text.tokens[at], self.text.source);
            if let Some(pair) = pair {
                self.open(at, Family::Single);
                if let (Some(&top), Some(close)) = (self.stack.last(), pair.close) {
                    // Known already; the stack closes it when its mark comes.
                    self.passages[top].outer.end = close + 1;
                }
            } else if family != Family::Single {
                self.mark(at, family, shape, carried);
            } else {
                self.close_single(at);
            }
        }
        self.link(carried);
        self.finish(carried)
    }

    fn mark(&mut self, at: usize, family: Family, shape: Shape, carried: Option<usize>) {
        let (opens, closes) = self.flanks(at);
        let fit = self.stack.iter().rposition(|&p| glyph::closes(self.passages[p].family, family));
        let inside = fit.is_some();
        let reversed = fit.is_some_and(|f| self.is_reversed(self.stack[f]));
        let closing = match shape {
            Shape::Opens => false,
            Shape::Closes => true,
            // „…“ and «…» the other way round.
            Shape::MostlyOpens => inside && (reversed || (closes && !opens)),
            Shape::MostlyCloses => !opens || closes || inside,
            Shape::Straight if opens != closes => closes,
            Shape::Straight => inside,
        };
        match (closing, fit) {
            (false, _) => self.open(at, family),
            (true, Some(fit)) if shape == Shape::Straight && self.is_length(fit, at) => {}
            (true, Some(fit)) => self.close(fit, at),
            (true, None) if self.is_inch(at) => {}
            (true, None) if self.resumes(family, carried) => self.close_carried(at, carried),
            (true, None) => self.close_unopened(at),
        }
    }

    /// Whether a mark can open, and whether it can close, from what touches it.
    fn flanks(&self, at: usize) -> (bool, bool) {
        let token = &self.text.tokens[at];
        let before = (at > self.tokens.start).then(|| &self.text.tokens[at - 1]);
        let after = self.text.tokens[at + 1..self.tokens.end].first();
        let free_before = token.spaced || before.is_none_or(|t| matches!(t.kind, Kind::Open | Kind::Dash));
        let free_after = after.is_none_or(|t| {
            t.spaced || matches!(t.kind, Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop | Kind::Close)
        });
        // Marks that touch take the side of their neighbour: `"'Go` and `go.'"`.
        let mark_before = before.is_some_and(Token::is_mark) && !token.spaced;
        let mark_after = after.is_some_and(|t| t.is_mark() && !t.spaced);
        let opens = (free_before || mark_before) && after.is_some_and(|t| !t.spaced);
        let closes = (free_after || mark_after) && !token.spaced;
        (opens, closes)
    }

    /// Whether an open passage began with a mark that closes in most conventions, or `„`.
    fn is_reversed(&self, passage: usize) -> bool {
        let opener = &self.text.tokens[self.passages[passage].outer.start];
        matches!(glyph::of(opener, self.text.source).1, Shape::Opens | Shape::MostlyCloses)
    }

    /// `6'2"`: a double mark behind a number, where nothing is open.
    fn is_inch(&self, at: usize) -> bool {
        at > self.tokens.start && !self.text.tokens[at].spaced && self.text.is_kind(at - 1, Kind::Number)
    }

    /// `"A 27" screen," she said`, `"He is 6'3"," she said`: inches where the next mark ends what is open.
    fn is_length(&self, fit: usize, at: usize) -> bool {
        const FAR: usize = 32;
        let is_number = at > self.passages[self.stack[fit]].inner.start + 1 && self.is_inch(at);
        let mut near = at + 1..self.tokens.end.min(at + FAR);
        let closes = |next: usize| self.flanks(next) == (false, true);
        is_number && near.find(|&next| self.text.is_kind(next, Kind::DoubleMark)).is_some_and(closes)
    }

    fn open(&mut self, at: usize, family: Family) {
        if self.stack.len() == limits::OPEN_MARKS {
            self.give_up_outermost();
        }
        self.stack.push(self.passages.len());
        let end = self.tokens.end;
        let parent = self.stack.len().checked_sub(2).map(|below| self.stack[below]);
        // A mark that was lost may have left nothing.
        let is_word = self.text.tokens[at].is_wordlike();
        let passage = Passage::new(at..end, at + usize::from(!is_word)..end, family, true);
        self.passages.push(Passage { parent, ..passage });
    }

    /// Ends the outermost open passage where the next one begins: so many open marks miss closers,
    /// and passages that all reached the end would cover it again and again.
    fn give_up_outermost(&mut self) {
        let outermost = self.stack.remove(0);
        let next = self.stack[0];
        let end = self.passages[next].outer.start;
        self.passages[next].parent = None;
        self.passages[outermost].outer.end = end;
        self.passages[outermost].inner.end = end;
    }

    /// Closes an open passage, and what is still open inside it.
    fn close(&mut self, fit: usize, at: usize) {
        for &inside in &self.stack[fit + 1..] {
            let passage = &mut self.passages[inside];
            passage.outer.end = passage.outer.end.min(at);
            passage.inner.end = passage.inner.end.min(at);
        }
        let passage = &mut self.passages[self.stack[fit]];
        passage.outer.end = at + 1;
        passage.inner.end = at;
        passage.incomplete = !self.text.tokens[passage.outer.start].is_mark();
        self.stack.truncate(fit);
        self.closed = at + 1;
    }

    /// A single mark that pairing found to be the end of an open passage.
    fn close_single(&mut self, at: usize) {
        let fit = self.stack.iter().rposition(|&p| {
            let passage = &self.passages[p];
            passage.family == Family::Single && passage.outer.end == at + 1
        });
        if let Some(fit) = fit {
            self.close(fit, at);
        }
    }

    /// Whether the first mark of the paragraph can end the passage that the paragraph before left
    /// open: the writer broke the paragraph without opening again.
    fn resumes(&self, family: Family, carried: Option<usize>) -> bool {
        self.passages.len() == self.first
            && carried.is_some_and(|p| glyph::closes(self.passages[p].family, family) && self.passages[p].incomplete)
    }

    fn close_carried(&mut self, at: usize, carried: Option<usize>) {
        if let Some(passage) = carried.and_then(|p| self.passages.get_mut(p)) {
            passage.parent = None;
            passage.outer.end = at + 1;
            passage.inner.end = at;
            passage.incomplete = false;
            self.closed = at + 1;
        }
    }

    /// A closing mark without an opener: the passage goes back to the start of the sentence.
    fn close_unopened(&mut self, at: usize) {
        let start = self.text.sentence_around(at).start.max(self.closed);
        if !self.stack.is_empty() || start >= at {
            return;
        }
        self.closed = at + 1;
        self.passages.push(Passage::new(start..at + 1, start..at, Family::Double, true));
    }

    /// Links the first passage of the paragraph to the one that the paragraph right before left open: who opens again,
    /// does so in each paragraph.
    fn link(&mut self, carried: Option<usize>) {
        let Some(carried) = carried.filter(|&p| self.passages[p].outer.end == self.tokens.start) else { return };
        let family = self.passages[carried].family;
        let starts = self
            .passages
            .get(self.first)
            .is_some_and(|p| p.outer.start == self.tokens.start && glyph::closes(family, p.family));
        if starts {
            self.passages[self.first].continues = Some(carried);
            // What it stood in, if anything, ended with the paragraph.
            self.passages[carried].parent = None;
            self.passages[carried].incomplete = false;
        }
    }

    /// Settles what is still open at the end of the paragraph.
    fn finish(mut self, carried: Option<usize>) -> Option<usize> {
        let Some(&outermost) = self.stack.first() else {
            // A paragraph without marks may stand inside an utterance that an earlier one began.
            return carried.filter(|&p| self.passages.len() == self.first && self.passages[p].incomplete);
        };
        let family = self.passages[outermost].family;
        // An opener of the same family inside, and in nothing that was closed: the outer one lost its closer before it.
        let same = |p: &Passage| glyph::closes(family, p.family) && p.parent.is_none_or(|p| self.stack.contains(&p));
        let inside = (outermost + 1..self.passages.len()).find(|&p| same(&self.passages[p]));
        if let Some(inside) = inside {
            let next = self.passages[inside].outer.start;
            self.end_at(outermost, next);
            // "We sail, said Ann. "Come."
            self.cut_at_attribution(outermost, next);
            self.stack.retain(|&p| p >= inside);
        }
        let open = self.stack.first().copied()?;
        if self.cut_at_attribution(open, self.tokens.end) {
            return None;
        }
        Some(open)
    }

    /// Ends a passage before a token, with what stands in it; what begins later stands in it no more.
    fn end_at(&mut self, passage: usize, end: usize) {
        let later = self.passages.partition_point(|p| p.outer.start < end);
        for inside in &mut self.passages[passage..later] {
            inside.outer.end = inside.outer.end.min(end);
            inside.inner.end = inside.inner.end.min(end);
        }
        for outside in &mut self.passages[later..] {
            outside.parent = outside.parent.filter(|&parent| parent >= later);
        }
    }

    /// `“We sail, said Ann.`: an open passage ends where what stands up to a token ends in an attribution.
    fn cut_at_attribution(&mut self, open: usize, end: usize) -> bool {
        const LEADS: [u32; 6] = hashes("the he she his her my");
        const SUBJECTS: [u32; 4] = hashes("he she i they");
        const SHORT: usize = 7;
        const CLAUSE: usize = 5;
        let from = self.passages[open].inner.start.max(end.saturating_sub(limits::TRAILING_ATTRIBUTION_TOKENS));
        let attributes = |at: &usize| match self.text.tokens.get(*at..*at + 3) {
            Some([mark, verb, name]) => {
                // "said the warden.", at the paragraph's end
                let is_last = LEADS.contains(&name.hash) && end - at <= SHORT;
                let inverts = verb.case == Case::Lower && verbs::inverts(verb.hash) && (name.is_capital() || is_last);
                // "Lee said.", "she said.", likewise
                let (subject, verb) = (verb, name);
                let is_subject =
                    SUBJECTS.contains(&subject.hash) && subject.case == Case::Lower || subject.is_capital();
                let is_clause = is_subject && verbs::inverts(verb.hash) && end - at <= CLAUSE;
                matches!(mark.kind, Kind::Comma | Kind::Stop) && (inverts || is_clause && mark.kind == Kind::Comma)
            }
            _ => false,
        };
        let Some(pause) = (from..end).find(attributes) else { return false };
        self.end_at(open, pause + 1);
        true
    }
}
