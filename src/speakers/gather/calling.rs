//! What to call people.

use super::{Draft, Form, Gatherer, Title};
use crate::lexicon::{is, long_forms};
use crate::mentions::{self, Nature};
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

/// A full name is what to call a person by if it stands for one in so many of the usual form.
const FULL_NAME: u32 = 100;

/// One in so many for a full name of whom the text calls by title and family name: who is Mrs. Roe to everybody is no Ann
/// Roe.
const FORMAL_NAME: u32 = 12;

/// One in so many for a title with the family name, to come before the family name alone.
const TITLED_NAME: u32 = 24;

/// One in so many for a given name alone, to make a full name of it and a title with the family name.
const GIVEN: u32 = 2;

/// A person named no oftener than this keeps a full name that stands once.
const FEW: u32 = 20;

/// In a text of no more tokens, as most articles are, everybody keeps it, but for bodies: *Acme*, of which something may
/// be named, is no *Acme Way*.
const SHORT: usize = 5000;

impl Gatherer<'_> {
    /// What to call a person: the full name, if the text uses it more than once in a while, else
    /// the given name it uses with the family name, else the usual form.
    pub(super) fn name(&self, draft: &Draft) -> [Range<usize>; 2] {
        let form = |id: u32| &self.forms.list[id as usize];
        let most = |kept: &dyn Fn(&Form) -> bool| {
            let kept = draft.forms.iter().copied().filter(|&id| kept(form(id)));
            kept.max_by_key(|&id| (form(id).count(), std::cmp::Reverse(id)))
        };
        let Some(usual) = most(&|_| true) else { return [0..0, 0..0] };
        let count = form(usual).count();
        // "Count Roe", where the text mostly says "the count".
        let named = most(&|f| f.is_name && f.count() * FULL_NAME >= count);
        let usual = named.unwrap_or(usual);
        // A report gives the full name once; what a novel says once may be a slip.
        let once = count <= FEW;
        let is_kept = |f: &Form, often: u32| (once || f.count() > 1) && f.count() * often >= count;
        // "Mr. Roe", "Sir Thomas"
        let is_formal = form(usual).title != Title::None && !form(usual).is_full();
        let often = if is_formal { FORMAL_NAME } else { FULL_NAME };
        // Who is "Ann" about as often as "Miss Roe" is Ann Roe, if the text says so once.
        let is_both = |f: &Form| {
            let is_given = |given: &Form| given.is_bare() && given.first == f.first && given.count() * GIVEN >= count;
            is_formal && self.forms_of(draft).any(is_given)
        };
        let is_kept = |f: &Form, often: u32| is_kept(f, often) && (!self.is_place(f) || self.is_place(form(usual)));
        let is_report = draft.nature == Nature::Person && self.text.tokens.len() <= SHORT;
        let is_kept_full = |f: &Form, often: u32| is_report && !self.is_place(f) || is_kept(f, often);
        let full = most(&|f| f.is_full() && f.title == Title::None && (is_kept_full(f, often) || is_both(f)))
            .or_else(|| most(&|f| f.is_full() && is_kept_full(f, FORMAL_NAME)));
        let is_bare = form(usual).is_bare();
        // "Miss Lucy" is Lucy to who tells of her.
        let is_given = |f: &Form| f.title == Title::Miss && self.words.type_of(f.last).entry.is_given_name();
        let titled = most(&|f| f.title != Title::None && !f.is_full() && f.last == form(usual).first && !is_given(f))
            .filter(|&id| is_bare && is_kept(form(id), TITLED_NAME));
        let Some(best) = full.or(titled) else {
            return [self.tokens(usual), if is_bare { self.family(draft, form(usual)) } else { 0..0 }];
        };
        // "Debbie Wasserman Schultz", who is "Wasserman Schultz" then.
        let is_whole = |f: &Form| f.is_full() && self.is_part(form(best), f) && is_kept(f, FULL_NAME);
        [self.tokens(most(&is_whole).unwrap_or(best)), 0..0]
    }

    /// "Hotel Montoya", which is no name of Montoya's.
    fn is_place(&self, form: &Form) -> bool {
        let first = self.words.type_of(form.first).entry;
        // The first word of "Rail strike goes on" is a body in "Network Rail".
        let is_body = form.is_bare() && first.any(is::ORGANISATION | is::BODY);
        let is_site = first.any(is::PLACE) && !first.is_given_name() && form.is_full();
        matches!(form.nature, Nature::Place | Nature::Organisation) || is_body || is_site
    }

    /// The family name of somebody whose usual form is a short form of the given name in the full name: "Jim" where that
    /// is "James Roe". Who is always "Elizabeth" is not called Elizabeth Roe for an "Eliza Roe".
    fn family(&self, draft: &Draft, usual: &Form) -> Range<usize> {
        let hash = |word: u32| self.words.type_of(word).hash;
        let is_short_of = |long: u32| long_forms(hash(usual.first)).any(|known| known == hash(long));
        let full = self.forms_of(draft).find(|f| f.is_full() && f.first != usual.first && is_short_of(f.first));
        let Some(full) = full else { return 0..0 };
        let mention = &self.mentions[full.mention as usize];
        mention.core as usize + 1..mention.end as usize
    }

    /// The tokens of a form's name: "his friend Mr. Cole" is called Mr. Cole, "the captain's wife" all of that.
    fn tokens(&self, form: u32) -> Range<usize> {
        let at = self.forms.list[form as usize].mention as usize;
        let mention = &self.mentions[at];
        if let (Some(owner), mentions::Form::Description) = (mentions::owner(self.mentions, at), mention.form) {
            return self.mentions[owner].core as usize..mention.end as usize;
        }
        // "the ship's computer", but "It's my mother"
        let is_bare = !self.words.get(mention.start as usize).entry.any(is::DETERMINER | is::POSSESSIVE);
        let thing = (mention.start as usize).checked_sub(1).filter(|_| is_bare);
        let thing = thing.filter(|&ending| self.text.is_possessive(ending));
        if let (Some(ending), mentions::Form::Description) = (thing, mention.form) {
            let is_plain = |&at: &usize| {
                let token = &self.text.tokens[at];
                token.kind == Kind::Word
                    && !self.words.get(at).entry.any(is::DETERMINER | is::POSSESSIVE | is::PREPOSITION)
            };
            let owner = (ending.saturating_sub(2)..ending).rev().take_while(is_plain).last();
            return owner.unwrap_or(mention.core as usize)..mention.end as usize;
        }
        const RANKS: [u32; 4] = hashes("prime vice deputy chief");
        let is_title = |&at: &usize| {
            let entry = self.words.get(at).entry;
            entry.any(is::TITLE) && !entry.any(is::EPITHET) && self.text.tokens[at].is_capital()
        };
        // A full name stands without the office; "Mr. Roe" is no Roe without the title.
        let polite = |at: usize| self.words.get(at).entry.any(is::COURTESY | is::FAMILIAR);
        let full = mention.has_full_name() && !mention.title_tokens().any(polite);
        // "Prime Minister Roe"
        let is_led = |at: usize| at.checked_sub(1).is_some_and(|at| is_among(&RANKS, self.text.hash(at)));
        let title = mention.title_tokens().find(is_title).filter(|_| !full).map(|at| at - usize::from(is_led(at)));
        title.unwrap_or(mention.core as usize)..mention.end as usize
    }
}
