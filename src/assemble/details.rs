//! The details of a claim, once its source, cue and content are known: the cue's lemma, class and
//! force, who was told, and through what medium.

use super::sources::tells_time;
use super::Found;
use crate::cues::{denies, is_refusal, ACCORDING};
use crate::document::{Cue, CueClass};
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Mention};
use crate::span::Span;
use crate::tags::Tag;
use crate::text::{hashes, is_among, Kind};
use std::ops::Range;

impl Found<'_> {
    /// Whether a cue says that its source did not say so.
    pub fn is_negated(&self, cue: &Range<usize>, source: &[Range<usize>]) -> bool {
        // "left without saying", where the cue may begin with any of these words
        let is_without = |at: usize| self.text.is_word(at, "without") && self.tag(at + 1) != Tag::Noun;
        self.clause(cue).is_some_and(|clause| clause.negated)
            || cue.start.checked_sub(1).is_some_and(is_without)
            || cue.clone().any(|at| denies(self.text, at) || is_without(at) || self.fails_to_say(at))
            || source.iter().any(|source| self.is_nobody(source) || self.is_inverted_denial(source))
    }

    /// A word of a cue by which nothing is said: ***declined** to say*, *stopped **short** of calling*, *gave **no** hint*,
    /// *has **yet** to say*, ***neither** confirmed nor denied*.
    fn fails_to_say(&self, at: usize) -> bool {
        const FAILS: [u32; 5] = hashes("neither avoided avoids avoiding unable");
        const SAY: [u32; 6] = hashes("say answer comment reveal disclose confirm");
        let text = self.text;
        match text.word(at) {
            "no" => !text.is_kind(at + 1, Kind::Number),
            "short" => text.is_word(at + 1, "of"),
            "yet" => text.is_word(at + 1, "to"),
            _ if text.is_word(at + 1, "to") && is_refusal(text.hash(at)) => is_among(&SAY, text.hash(at + 2)),
            _ => FAILS.contains(&text.hash(at)),
        }
    }

    /// *Nor did **Lee** say so*, *At no point did **Lee** say so*.
    fn is_inverted_denial(&self, source: &Range<usize>) -> bool {
        let text = self.text;
        let Some(verb) = source.start.checked_sub(1) else { return false };
        let sentence = text.sentence_around(verb).start;
        let is_led = self.words.get(verb).entry.any(is::AUXILIARY);
        is_led
            && match text.word(sentence) {
                "Nor" | "Neither" | "Never" => verb == sentence + 1,
                "At" | "In" => verb == sentence + 3 && text.is_word(sentence + 1, "no"),
                _ => false,
            }
    }

    /// Describes the cue of a source that stands at a range of tokens.
    pub fn cue(&self, range: &Range<usize>, source: &[Range<usize>]) -> Cue {
        let clause = self.clause(range);
        let (lemma, class) = match clause {
            Some(clause) => {
                // "pointed out that it was late", where "pointed" alone is a gesture
                let asserts = clause.lemma == "point" && self.text.is_word(clause.cue.end, "out");
                let class = if asserts { CueClass::Assert } else { clause.class };
                (self.lemma(clause.lemma, clause.cue.start), class)
            }
            None => self.main_word(range),
        };
        Cue {
            span: self.text.cover(range.clone()),
            lemma,
            class,
            negated: self.is_negated(range, source),
            // "to quote Lee" does it.
            hypothetical: clause.is_some_and(|c| c.hypothetical && c.lemma != "quote"),
        }
    }

    /// The lemma of a verb that stands at a token; that of an added verb stands in the settings.
    fn lemma(&self, lemma: &str, at: usize) -> String {
        if lemma.is_empty() {
            self.settings.verbs.lemma(self.text.hash(at)).unwrap_or_default().to_owned()
        } else {
            lemma.to_owned()
        }
    }

    /// Of a cue without a clause of its own, the verb that the lists know, else its first verb, noun or adjective, else
    /// the first word that carries meaning.
    fn main_word(&self, range: &Range<usize>) -> (String, CueClass) {
        if range.clone().any(|at| self.text.hash(at) == ACCORDING) {
            return ("according to".to_owned(), CueClass::Say);
        }
        let known = range.clone().find_map(|at| Some((at, self.words.get(at).verb?)));
        if let Some((at, verb)) = known {
            return (self.lemma(verb.lemma, at), verb.class);
        }
        let function = is::AUXILIARY | is::PREPOSITION | is::DETERMINER | is::POSSESSIVE | is::CONJUNCTION;
        let carries = |at: &usize| self.text.is_kind(*at, Kind::Word) && !self.words.get(*at).entry.any(function);
        let first = |is_such: fn(Tag) -> bool| range.clone().filter(carries).find(|&at| is_such(self.tag(at)));
        let word = first(Tag::is_verb).or_else(|| first(Tag::is_noun)).or_else(|| first(|tag| tag == Tag::Adjective));
        let word = word.or_else(|| range.clone().find(carries)).or_else(|| range.clone().next());
        let lemma = word.map(|at| self.dictionary.lemma(self.text.word(at), self.tag(at)));
        (lemma.unwrap_or_default(), CueClass::Other)
    }

    /// *Neither Lee nor Roe*, *no minister*, *nobody*.
    pub fn is_nobody(&self, source: &Range<usize>) -> bool {
        const NEITHER: [u32; 2] = hashes("neither nor");
        const NOBODY: [u32; 6] = hashes("neither nor no none nobody no-one");
        let first = self.text.hash(source.start);
        let before = self.text.hash_before(source.start, 1);
        // "No 10 said"
        let is_number = self.text.is_kind(source.start + 1, Kind::Number);
        NOBODY.contains(&first) && !is_number || NEITHER.contains(&before)
    }

    /// The span of who is told, if the mention stands for somebody: not *pointing to **his** record* nor *asked **the
    /// question***, but *told **his sister***.
    pub fn addressee(&self, hearer: usize) -> Option<Span> {
        const NOBODY: [u32; 6] = hashes("question questions god goodness who whom");
        let mention = &self.mentions[hearer];
        let end = mention.end as usize;
        // "told her that", "told her home was"
        let leads = self.tag(end).is_noun() || self.tag(end) == Tag::Adjective;
        let owns =
            mention.form == Form::Pronoun && mention.possessive && (leads || !self.text.is_small(end - 1, "her"));
        let is_owned = |owned: &&Mention| owned.start == mention.end && owned.nature.may_hear();
        let told = if owns { self.mentions.get(hearer + 1).filter(is_owned)? } else { mention };
        if is_among(&NOBODY, self.text.hash(told.head as usize)) {
            return None;
        }
        let is_owner = mention.possessive && mention.form != Form::Pronoun;
        let end = if is_owner { self.end_of_owned(mention)? } else { told.end as usize };
        let end = if told.form == Form::Pronoun { end } else { self.end_of_addressee(told.form, end) };
        Some(self.text.cover(mention.start as usize..end))
    }

    /// Where who is told ends: *the head **of the bank***, *Ann **and Tom***, *his captain**, Ann Lee***.
    fn end_of_addressee(&self, form: Form, end: usize) -> usize {
        let behind = |at: usize| self.mention_at(at).filter(|m| m.form != Form::Pronoun).map(|m| m.end as usize);
        let is_name = |at: usize| self.mention_at(at).is_some_and(|m| m.form == Form::Name && !m.possessive);
        let acts = |at: usize| self.tag(at).is_finite();
        match self.text.word(end) {
            // "told Ann and Tom that", unlike "told Ann and Tom left"
            "of" | "and" => behind(end + 1).filter(|&end| !acts(end)).unwrap_or(end),
            "," if form == Form::Description && is_name(end + 1) => {
                behind(end + 1).filter(|&end| !acts(end)).unwrap_or(end)
            }
            _ => end,
        }
    }

    /// Who hears it, where that need be no mention: *told **parliament** that it was late*, *“…,” he told **a regular briefing***.
    pub fn audience(&self, cue: &Range<usize>, content: &[Range<usize>]) -> Option<Span> {
        const TELL: [u32; 8] = hashes("told tells tell telling informed assured reminded warned");
        const TALES: [u32; 12] = hashes("story stories tale tales lie lies truth joke jokes news secret anecdote");
        let start = cue.end;
        if !is_among(&TELL, self.text.hash(start - 1)) {
            return None;
        }
        let goes_on = |at: usize| {
            let tag = self.tag(at);
            let links = matches!(tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Number);
            tag.is_nominal() || links || at > start && self.text.is_word(at, "of")
        };
        let end = (start..).take(limits::PHRASE_WORDS).find(|&at| !goes_on(at)).filter(|&end| end > start)?;
        let end = self.without_time(start..end).end;
        // "told a briefing in Hull that it was late"
        let mut near = (end..).take(limits::AUDIENCE_TOKENS).take_while(|&at| !self.tag(at).is_finite());
        let leads =
            near.any(|at| self.text.is_word(at, "that")) || content.first().is_some_and(|told| told.end <= cue.start);
        let is_tale = is_among(&TALES, self.text.hash(end - 1));
        (self.tag(end - 1).is_noun() && leads && !is_tale).then(|| self.text.cover(start..end))
    }

    /// A phrase without the time at its end: *reporters **Tuesday***, *supporters **Saturday night***, *Variety **last week***.
    fn without_time(&self, phrase: Range<usize>) -> Range<usize> {
        const WORDS: usize = 2;
        let is_day = |at: usize| self.words.get(at).entry.any(is::DATE);
        let is_time = |&start: &usize| is_day(start) || tells_time(self, &(start..phrase.end));
        let from = (phrase.start + 1).max(phrase.end.saturating_sub(WORDS));
        let end = (from..phrase.end).find(is_time).unwrap_or(phrase.end);
        phrase.start..end
    }

    /// The end of who belongs to somebody, or of a name behind one: *told **Ann Lee's brother***, *told **the BBC's Today
    /// programme***, *told **NBC**'s “Meet the Press”*, but not *answered **Ann Lee's criticism***.
    fn end_of_owned(&self, owner: &Mention) -> Option<usize> {
        const WORDS: usize = 4;
        let start = owner.end as usize + 1;
        if !self.text.is_wordlike(start) {
            return Some(owner.end as usize);
        }
        let is_name = self.text.is_capital(start);
        let nouns = (start..).take(WORDS).take_while(|&at| self.tag(at).is_nominal());
        let owned = self.mention_at(start);
        let hears = is_name || owned.is_some_and(|owned| owned.nature.may_hear());
        let end = owned.map(|owned| owned.end as usize).or(nouns.last().map(|last| last + 1))?;
        hears.then_some(end)
    }

    /// The medium that the sentence of a cue names outside quotations and the claim itself: *in a
    /// post on X*, *on Twitter*.
    pub fn medium(&self, cue: &Range<usize>, content: &[Range<usize>]) -> Option<Span> {
        const PREPOSITIONS: [u32; 6] = hashes("in on via during by at");
        let sentence = self.text.sentence_around(cue.start);
        let from = sentence.start.max(cue.start.saturating_sub(limits::MEDIUM_TOKENS));
        let to = sentence.end.min(cue.end + limits::MEDIUM_TOKENS);
        let inside = |at: usize| content.iter().any(|c| c.contains(&at));
        let near = (from..).zip(&self.text.tokens[from..to]);
        let leads = near.filter(|(at, token)| PREPOSITIONS.contains(&token.hash) && !inside(*at));
        leads.into_iter().find_map(|(at, _)| self.medium_at(at, to)).map(|range| {
            // The stop of "in a post on X." looks like that of an initial.
            let is_letter = self.text.word(range.end - 1) == "X.";
            let Span { start, end } = self.text.cover(range);
            Span { start, end: end - usize::from(is_letter) }
        })
    }

    /// The medium behind a preposition.
    fn medium_at(&self, at: usize, to: usize) -> Option<Range<usize>> {
        let phrase = at + 1..to.min(at + 1 + limits::APPOSITION_TOKENS);
        let stop = |t: &usize| !self.text.is_wordlike(*t) || self.words.get(*t).entry.any(is::PREPOSITION);
        let end = phrase.clone().find(stop).unwrap_or(phrase.end);
        let head = (phrase.start..end).rfind(|&t| is_among(&MEDIA, self.text.hash(t)))?;
        // "in hate speech", but "in a speech", "in Lee's report", "in remarks"
        let is_owner =
            |at| self.words.get(at).entry.any(is::DETERMINER | is::POSSESSIVE) || self.text.is_possessive(at);
        let is_bare = is_among(&COUNTED, self.text.hash(head)) && !(phrase.start..head).any(is_owner);
        // "by announcing the release", but "in a televised address"
        let is_led = |at: usize| at == phrase.start + 1 && self.words.get(phrase.start).entry.any(is::DETERMINER);
        let is_part = |at: usize| is_led(at) && matches!(self.tag(at), Tag::Past | Tag::Participle);
        // "at a news conference", but "at the debate"
        let is_held = self.text.is_word(head, "briefing") || matches!(self.text.word(head - 1), "news" | "press");
        let is_place = self.text.is_word(at, "at") && !is_held;
        if is_bare || is_place || (phrase.start..head).any(|at| self.tag(at).is_verb() && !is_part(at)) {
            return None;
        }
        // "on Lee's radio show"
        let end = (head + 1..to).take_while(|&at| is_among(&FORMS, self.text.hash(at))).last().unwrap_or(head);
        Some(phrase.start..self.platform(end + 1, to))
    }

    /// Where a medium ends: *a post **on X***, *a speech **in Rome***.
    fn platform(&self, end: usize, to: usize) -> usize {
        const LEADS: [u32; 3] = hashes("on with to");
        let is_name = |&t: &usize| self.text.is_capital(t) && !self.words.get(t).entry.any(is::CALENDAR);
        let name = (end + 1..to).take_while(is_name).last();
        name.filter(|_| LEADS.contains(&self.text.hash(end))).map_or(end, |last| last + 1)
    }
}

/// Of [`MEDIA`], those that are something else without an article.
const COUNTED: [u32; 8] = hashes("speech report story debate address call column note");

/// What may stand behind the head.
const FORMS: [u32; 13] =
    hashes("show program programme station piece page account feed post channel series segment broadcast");

/// Heads of phrases that name a medium.
const MEDIA: [u32; 57] = hashes(
    "post posts tweet tweets interview interviews statement statements letter letters email e-mail emails speech
    remarks memo column op-ed essay blog broadcast conference briefing message video address testimony filing report
    note memoir diary phone telephone call debate twitter facebook x instagram telegram television radio thread
    threads release mastodon bluesky linkedin reddit tiktok whatsapp podcast editorial newsletter story reel",
);
