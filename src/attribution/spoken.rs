//! Which passages of a story somebody speaks.
//!
//! Words in marks may also be cited: from a letter, a notice or a poem, or as what people say or
//! might have said. A linear model over how a passage looks and what stands around it decides;
//! the form by itself is one of its features. What stands inside another passage keeps its form.

use super::lattice::Weights;
use super::links::{Link, Relation};
use super::math::bit_length;
use crate::cues::Clause;
use crate::lexicon::is;
use crate::marks::{Family, Form, Passage};
use crate::mentions::{self, Mention, Nature, Number, Person};
use crate::passes::Passes;
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Case, Kind, Token};

/// Classes of which every pronoun and auxiliary has one: asked first, since it is cheap.
const CLOSED: u32 = is::PLAIN | is::POSSESSIVE | is::DETERMINER | is::AUXILIARY;

/// What a feature is about.
#[derive(Debug, Clone, Copy)]
#[repr(u16)]
enum Template {
    Bias,
    Form,
    Words,
    First,
    Last,
    Before,
    BeforeClass,
    Behind,
    BehindClass,
    Link,
    Cue,
    Subject,
    Place,
    Beside,
    GapBefore,
    GapBehind,
    FormBefore,
    FormBehind,
    Marks,
    Persons,
    Finite,
    Lines,
    Indent,
    Letter,
    Joined,
    Edges,
    Hypothetical,
    CitedBefore,
    Count,
}

/// Templates whose value is a word.
#[derive(Debug, Clone, Copy)]
#[repr(u16)]
enum WordTemplate {
    First,
    Before,
    Behind,
    Behind2,
    Lemma,
    Count,
}

/// What a passage is at first sight. Features hold the numbers.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
enum Sight {
    /// Has the form of speech, and begins a paragraph.
    OpensParagraph,
    /// Is the first of its paragraph, behind other words.
    InsideParagraph,
    /// Goes on in the paragraph of the one before.
    GoesOn,
    OtherForm,
}

const CONTEXTS: usize = Sight::OtherForm as usize + 1;
const VALUES: usize = 32;

/// Words share so many places by their hashes.
const WORDS: usize = 256;

/// Stands for any name.
const NAME: u32 = 1;

const PLAIN: usize = Template::Count as usize * CONTEXTS * VALUES;

/// How many features there are.
pub(crate) const FEATURES: usize = PLAIN + WordTemplate::Count as usize * CONTEXTS * WORDS;

/// The section of the model that holds the weights.
pub(crate) const SECTION: &str = "spoken";

/// Gives each passage that stands in no other the form that the weights decide on; leaves all as they
/// are where nothing was learned.
pub(super) fn settle(judge: &Judge<'_>, weights: &Weights, forms: &mut [Form]) {
    if weights.iter().all(|&weight| weight == 0.0) {
        return;
    }
    for &at in &judge.outermost {
        let is_spoken = || judge.score(at, |before| forms[before] == Form::Whole, weights) > 0.0;
        let is_spoken = judge.is_plainly_said(at) || !judge.is_plainly_read(at) && is_spoken();
        forms[at] = match (forms[at], is_spoken) {
            (_, true) => Form::Whole,
            (Form::Whole, false) => Form::Cited,
            (Form::Fragment, false) => Form::Term,
            (other, false) => other,
        };
    }
    // A text in which nobody speaks cites nothing: what is a sentence is said.
    if !judge.outermost.iter().any(|&at| forms[at] == Form::Whole) {
        judge.outermost.iter().copied().filter(|&at| judge.is_sentence(at)).for_each(|at| forms[at] = Form::Whole);
    }
}

/// Looks at the passages of one text.
pub(crate) struct Judge<'a> {
    input: &'a Passes<'a>,
    links: &'a [Link],
    /// The paragraph of each passage.
    paragraphs: &'a [usize],
    /// The passages that stand in no other.
    outermost: Vec<usize>,
    /// The family of most of them.
    usual: Family,
}

impl<'a> Judge<'a> {
    pub fn new(input: &'a Passes<'a>, links: &'a [Link], paragraphs: &'a [usize]) -> Self {
        let passages = &input.passages;
        let outermost: Vec<usize> = (0..passages.len()).filter(|&at| passages[at].parent.is_none()).collect();
        let singles = outermost.iter().filter(|&&at| passages[at].family == Family::Single).count();
        let usual = if singles * 2 > outermost.len() { Family::Single } else { Family::Double };
        Judge { input, links, paragraphs, outermost, usual }
    }

    /// How much speaks for a passage being spoken; more than 0 where it is.
    pub fn score(&self, at: usize, is_spoken: impl Fn(usize) -> bool, weights: &Weights) -> f32 {
        let mut score = 0.0;
        self.features(at, is_spoken, &mut |feature| score += weights.get(feature as usize).copied().unwrap_or(0.0));
        score
    }

    /// All features of a passage, given which of those before it are spoken.
    pub fn features(&self, at: usize, is_spoken: impl Fn(usize) -> bool, add: &mut impl FnMut(u16)) {
        let Some(passage) = self.input.passages.get(at) else { return };
        let context = self.sight(at, passage) as usize;
        let mut feature = |template: Template, value: usize| {
            add(((template as usize * CONTEXTS + context) * VALUES + value.min(VALUES - 1)) as u16);
        };
        feature(Template::Bias, 0);
        feature(Template::Form, self.form(at) as usize);
        self.look(passage, &mut feature);
        self.surroundings(passage, &mut feature);
        self.attribution(at, &mut feature);
        self.neighbours(at, passage, &mut feature);
        if let Some(before) = self.before(at) {
            let near = self.paragraphs[at].saturating_sub(self.paragraphs[before]).min(3);
            feature(Template::CitedBefore, near * 2 + usize::from(is_spoken(before)));
        }
        let mut word = |template: WordTemplate, hash: u32| {
            let value = crate::model::mix(hash, 1) as usize % WORDS;
            add((PLAIN + (template as usize * CONTEXTS + context) * WORDS + value) as u16);
        };
        // A name that no novel had tells nothing by itself, but its place among the hashes would.
        let token = |at: usize| match self.input.text.tokens.get(at) {
            Some(_) if self.input.mentions.name_around(at).is_some() => NAME,
            token => token.map_or(0, |t| t.hash),
        };
        word(WordTemplate::First, token(passage.inner.start));
        word(WordTemplate::Before, passage.outer.start.checked_sub(1).map_or(0, token));
        word(WordTemplate::Behind, token(passage.outer.end));
        word(WordTemplate::Behind2, token(passage.outer.end + 1));
        if let Some(clause) = self.links.get(at).and_then(|link| self.input.clauses.get(link.clause?)) {
            word(WordTemplate::Lemma, hash_of(clause.lemma));
        }
    }

    /// Whether somebody says it in so many words: a sentence begins with it, “Wait!” the nurse shouted, its verb stands
    /// right behind it, “Wait!” said the nurse, or leads straight to it, *the nurse shouted, “Wait!”*
    fn is_plainly_said(&self, at: usize) -> bool {
        if self.has_act_beside(at) {
            return true;
        }
        let link = self.links.get(at).copied().unwrap_or_default();
        let start = self.input.passages[at].outer.start;
        // "“Wait!” came a voice."
        if link.clause.is_none() && link.relation == Relation::Inverted {
            return self.form(at) == Form::Whole && self.input.text.begins_sentence(start);
        }
        let clause = link.clause.and_then(|clause| self.input.clauses.get(clause));
        let Some(clause) = clause.filter(|clause| !clause.hypothetical && !clause.negated) else { return false };
        // "“Waste not, want not,” people say."
        let is_told = clause.cue.end.checked_sub(1).is_some_and(|verb| self.input.tags[verb] == Tag::Past);
        let is_one = link.subject.and_then(|subject| self.input.mentions.get(subject)).is_some_and(|subject| {
            let is_single = subject.number == Number::Singular && !subject.is_indefinite();
            link.relation == Relation::Inverted || is_single || is_told
        });
        let is_beside = match link.relation {
            Relation::Inverted => true,
            Relation::After => self.input.text.begins_sentence(start),
            _ => false,
        };
        let is_said = clause.strength > 1 && is_beside || clause.strength > 0 && self.is_led_to(clause, start);
        self.form(at) == Form::Whole && is_said && is_one
    }

    /// Whether somebody acts between words in marks and others that go on or answer: *“**I would go**”—Ann sat down—“**if I
    /// were you.**”*, *“**I thought…**” Ann sat down. “I thought you knew.”*
    fn has_act_beside(&self, at: usize) -> bool {
        let is_whole = |other: &usize| self.form(*other) == Form::Whole;
        let before = || self.before(at).filter(is_whole).is_some_and(|before| self.is_split_by_dashes(before, at));
        let parts = |behind: usize| self.is_split_by_dashes(at, behind) || self.is_act_between(at, behind);
        is_whole(&at) && (before() || self.behind(at).filter(is_whole).is_some_and(parts))
    }

    /// *“I would go”**—Ann sat down—**“if I were you.”*
    fn is_split_by_dashes(&self, one: usize, two: usize) -> bool {
        let [end, start] = [self.input.passages[one].outer.end, self.input.passages[two].outer.start];
        let is_dash = |at: usize| self.input.text.is_kind(at, Kind::Dash);
        self.paragraphs[one] == self.paragraphs[two] && end + 1 < start && is_dash(end) && is_dash(start - 1)
    }

    /// *“I thought…” **Ann sat down.** “I thought you knew.”*, or with what is said next in the paragraph behind.
    fn is_act_between(&self, one: usize, two: usize) -> bool {
        let text = &self.input.text;
        let [first, next] = [one, two].map(|at| &self.input.passages[at]);
        let (end, last) = (first.outer.end, first.inner.end - 1);
        let breaks_off = text.is_kind(last, Kind::Dash) && text.is_capital(end);
        let is_sentence = breaks_off || text.is_kind(last, Kind::Stop) && text.begins_sentence(end);
        let begins = self.begins(first.outer.start) && !self.begins(end) && end < next.outer.start;
        let is_near = self.paragraphs[two] - self.paragraphs[one] <= usize::from(self.begins(next.outer.start));
        begins && is_sentence && is_near && text.begins_sentence(next.outer.start)
    }

    /// Whether something bears it that is written: *On the door hung a sign: “Closed.”*, *The note was short. It said: “…”*
    fn is_plainly_read(&self, at: usize) -> bool {
        const LONG: usize = 24;
        const WRITINGS: [u32; 3] = hashes("card cards board");
        const VERBS: [u32; 10] = hashes("read reads ran runs said says bore bears began begins");
        let Passes { text, mentions, words, .. } = self.input;
        let start = self.input.passages[at].outer.start;
        let Some(colon) = start.checked_sub(1).filter(|&colon| text.is_kind(colon, Kind::Colon)) else { return false };
        let sentence = text.sentence_around(colon);
        if colon - sentence.start > LONG || self.begins(start) {
            return false;
        }
        // "She held up the card: “What is it?”"
        let is_it = text.is_word(sentence.start, "it");
        let first = mentions.begun_before(sentence.start + usize::from(is_it));
        let is_somebody = |m: &Mention| m.form != mentions::Form::Description || m.nature == Nature::Person;
        if mentions[first..mentions.begun_before(colon)].iter().any(|m| m.subject && is_somebody(m)) {
            return false;
        }
        let is_writing = |at: usize| words.get(at).entry.any(is::DOCUMENT) || WRITINGS.contains(&text.hash(at));
        let led = sentence.start..colon;
        let before = || sentence.start.checked_sub(1).map_or(0..0, |at| text.sentence_around(at));
        if is_it {
            led.into_iter().any(|at| VERBS.contains(&text.hash(at))) && before().any(is_writing)
        } else {
            led.into_iter().any(|at| is_writing(at) && self.input.tags[at].is_noun())
        }
    }

    /// Whether nothing but adverbs and a comma or a colon stands between a verb and the mark of a passage that begins with
    /// a capital.
    fn is_led_to(&self, clause: &Clause, start: usize) -> bool {
        let is_pause = |t: &Token| matches!(t.kind, Kind::Comma | Kind::Colon);
        let pause = start.checked_sub(1).filter(|&pause| self.token(pause).is_some_and(is_pause));
        let mut between = clause.cue.end..pause.unwrap_or(0);
        let is_near = clause.cue.end <= between.end && between.all(|at| self.input.tags[at] == Tag::Adverb);
        is_near && self.token(start + 1).is_some_and(Token::is_capital)
    }

    fn form(&self, at: usize) -> Form {
        self.input.forms.get(at).copied().unwrap_or(Form::Whole)
    }

    fn sight(&self, at: usize, passage: &Passage) -> Sight {
        let goes_on = |before: usize| self.paragraphs.get(before) == self.paragraphs.get(at);
        match self.form(at) {
            Form::Whole if self.begins(passage.outer.start) => Sight::OpensParagraph,
            Form::Whole if self.before(at).is_some_and(goes_on) => Sight::GoesOn,
            Form::Whole => Sight::InsideParagraph,
            _ => Sight::OtherForm,
        }
    }

    /// The last passage before that stands in no other.
    fn before(&self, at: usize) -> Option<usize> {
        let place = self.outermost.partition_point(|&p| p < at);
        place.checked_sub(1).and_then(|before| self.outermost.get(before)).copied()
    }

    /// The next passage that stands in no other.
    fn behind(&self, at: usize) -> Option<usize> {
        self.outermost.get(self.outermost.partition_point(|&p| p <= at)).copied()
    }

    /// Whether a passage is all of a sentence, or what a colon leads to: *Then: “Fire!”*
    fn is_sentence(&self, at: usize) -> bool {
        let Passage { outer, inner, .. } = &self.input.passages[at];
        let text = &self.input.text;
        let is_led = outer.start.checked_sub(1).is_some_and(|before| text.is_kind(before, Kind::Colon));
        let ends = inner.end > inner.start && text.is_kind(inner.end - 1, Kind::Stop);
        ends && (is_led || text.begins_sentence(outer.start))
    }

    fn begins(&self, token: usize) -> bool {
        self.input.text.begins_paragraph(token)
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.input.text.tokens.get(at)
    }

    /// The words between the marks.
    fn look(&self, passage: &Passage, feature: &mut impl FnMut(Template, usize)) {
        const LOOKED_AT: usize = 64;
        let text = &self.input.text;
        let inner = passage.inner.clone();
        let begin = inner.start..inner.end.min(inner.start + LOOKED_AT);
        let words = text.tokens.get(begin.clone()).unwrap_or_default().iter().filter(|t| t.is_wordlike()).count();
        feature(
            Template::Words,
            if inner.len() > LOOKED_AT { 20 + usize::from(bit_length(inner.len())) - 7 } else { steps(words) },
        );
        let first = self.token(inner.start);
        feature(Template::First, first.map_or(0, |t| 1 + t.case as usize) + 8 * usize::from(begin.is_empty()));
        let last = inner.end.checked_sub(1).filter(|&last| last >= inner.start);
        feature(Template::Last, last.map_or(31, |last| self.end(last)));
        let (mut persons, mut tenses, mut finite) = (0, 0, 0);
        for at in begin.clone() {
            let entry = self.input.words.get(at).entry;
            finite |= usize::from(entry.any(is::AUXILIARY)) | (usize::from(entry.any(is::CALL)) * 2);
            let Some(token) = self.token(at).filter(|t| t.kind == Kind::Clitic || entry.any(CLOSED)) else { continue };
            persons |= person(token.hash);
            tenses |= tense(token.hash);
        }
        feature(Template::Persons, persons * 4 + tenses);
        feature(Template::Finite, finite);
        let lines = text.tokens.get(begin.start + 1..begin.end.max(begin.start + 1)).unwrap_or_default();
        let lines = lines.iter().filter(|t| t.broken).count();
        feature(Template::Lines, if lines == 0 { 0 } else { 1 + (begin.len() / (lines + 1)).min(24) });
        feature(Template::Letter, self.letter(passage));
    }

    /// "Dear …", "Yours …".
    fn letter(&self, passage: &Passage) -> usize {
        const OPENS: usize = 4;
        const CLOSES: usize = 12;
        const DEAR: [u32; 2] = hashes("dear dearest");
        const YOURS: [u32; 4] = hashes("yours sincerely affectionate faithfully");
        let inner = passage.inner.clone();
        let has = |range: std::ops::Range<usize>, words: &[u32]| {
            self.input.text.tokens.get(range).unwrap_or_default().iter().any(|t| words.contains(&t.hash))
        };
        let dear = has(inner.start..inner.end.min(inner.start + OPENS), &DEAR);
        let yours = has(inner.start.max(inner.end.saturating_sub(CLOSES))..inner.end, &YOURS);
        usize::from(dear) + 2 * usize::from(yours)
    }

    /// What a token that ends something is.
    fn end(&self, at: usize) -> usize {
        let Some(token) = self.token(at) else { return 30 };
        match (token.kind, self.input.text.word(at)) {
            (Kind::Stop, ".") => 1,
            (Kind::Stop, word) if word.ends_with('!') => 2,
            (Kind::Stop, word) if word.ends_with('?') => 3,
            (Kind::Stop, _) => 4,
            (kind, _) => 5 + kind as usize,
        }
    }

    /// What touches the passage on both sides.
    fn surroundings(&self, passage: &Passage, feature: &mut impl FnMut(Template, usize)) {
        let text = &self.input.text;
        let (start, end) = (passage.outer.start, passage.outer.end);
        let starts = self.begins(start);
        let ends = end >= text.tokens.len() || self.begins(end);
        let before = start.checked_sub(1).filter(|_| !starts);
        feature(Template::Before, before.map_or(0, |before| 1 + self.end(before)));
        feature(Template::BeforeClass, before.map_or(0, |before| self.class(before)));
        let behind = Some(end).filter(|_| !ends);
        let case = |at: usize| self.token(at).map_or(0, |t| usize::from(t.case == Case::Lower));
        feature(Template::Behind, behind.map_or(0, |behind| 1 + self.end(behind) + 14 * case(behind)));
        feature(Template::BehindClass, behind.map_or(0, |behind| self.class(behind)));
        feature(Template::Place, usize::from(starts) + 2 * usize::from(ends));
        let family = usize::from(passage.family == self.usual);
        feature(Template::Marks, passage.family as usize * 2 + family);
        feature(Template::Joined, usize::from(passage.continues.is_some()) + 2 * usize::from(passage.incomplete));
        let sentence = text.sentence_of(start);
        let opens = text.sentence(sentence).start == start;
        let closes = text.sentence_around(end.saturating_sub(1)).end == end;
        feature(Template::Edges, usize::from(opens) + 2 * usize::from(closes));
        feature(Template::Indent, self.indent(start));
        feature(Template::Hypothetical, self.hypothetical(text.sentence(sentence).start, start));
    }

    /// Whether the words before, in the sentence, tell what was not said: "would say", "if he had said".
    fn hypothetical(&self, from: usize, until: usize) -> usize {
        const NEAR: usize = 8;
        const MODALS: [u32; 6] = hashes("would could might should must may");
        const IF: [u32; 4] = hashes("if as when whenever");
        const TO: [u32; 1] = hashes("to");
        const NOT: [u32; 4] = hashes("not n't never seemed");
        let from = from.max(until.saturating_sub(NEAR));
        let before = self.input.text.tokens.get(from..until).unwrap_or_default();
        let has = |words: &[u32]| before.iter().any(|t| words.contains(&t.hash));
        let kinds = [has(&MODALS), has(&IF), has(&TO), has(&NOT)];
        kinds.iter().fold(0, |value, &is| value * 2 + usize::from(is))
    }

    /// How far the line of a token is set in.
    fn indent(&self, at: usize) -> usize {
        const DEEPEST: usize = 12;
        let Some(token) = self.token(at) else { return 0 };
        let before = self.input.text.source.as_bytes().get(..token.start as usize).unwrap_or_default();
        let blanks = before.iter().rev().take(DEEPEST).take_while(|&&byte| byte == b' ').count();
        if token.broken {
            1 + blanks
        } else {
            0
        }
    }

    /// What kind of word stands at a token.
    fn class(&self, at: usize) -> usize {
        let word = self.input.words.get(at);
        let classes = [
            is::DETERMINER,
            is::POSSESSIVE,
            is::PREPOSITION,
            is::CONJUNCTION,
            is::AUXILIARY,
            is::PERSON | is::KIN | is::TITLE,
            is::DOCUMENT,
        ];
        match word.verb {
            Some(verb) if verb.strength > 0 => 10 + verb.form as usize + 5 * usize::from(verb.strength > 1),
            Some(verb) => 20 + verb.form as usize,
            None => 1 + classes.iter().position(|&class| word.entry.any(class)).unwrap_or(7),
        }
    }

    /// The clause beside the passage.
    fn attribution(&self, at: usize, feature: &mut impl FnMut(Template, usize)) {
        let link = self.links.get(at).copied().unwrap_or_default();
        let clause = link.clause.and_then(|clause| self.input.clauses.get(clause));
        feature(Template::Link, link.relation as usize * 4 + clause.map_or(0, |c| 1 + c.strength as usize));
        if let Some(clause) = clause {
            let flags = [clause.negated, clause.hypothetical, clause.hearer.is_some()];
            feature(Template::Cue, flags.iter().fold(0, |value, &flag| value * 2 + usize::from(flag)));
        }
        if let Some(mention) = link.subject.and_then(|subject| self.input.mentions.get(subject)) {
            let form = match (mention.form, mention.person) {
                (mentions::Form::Name, _) => 0,
                (mentions::Form::Description, _) => 1,
                (mentions::Form::Pronoun, Person::First) => 2,
                (mentions::Form::Pronoun, Person::Second) => 3,
                (mentions::Form::Pronoun, Person::Third) => 4,
            };
            let many = mention.number == Number::Plural || mention.nature == Nature::Group;
            feature(Template::Subject, form * 2 + usize::from(many));
        }
    }

    /// The passages before and behind it.
    fn neighbours(&self, at: usize, passage: &Passage, feature: &mut impl FnMut(Template, usize)) {
        let place = self.outermost.partition_point(|&p| p < at);
        let before = self.before(at);
        let behind = self.behind(at);
        let same = |other: usize| self.paragraphs.get(other) == self.paragraphs.get(at);
        // A text may begin amid a story: that nothing stands before is no sign.
        let beside = |other: Option<usize>| {
            other.map_or(1 + Form::Whole as usize * 2, |at| 1 + self.form(at) as usize * 2 + usize::from(same(at)))
        };
        feature(Template::FormBefore, beside(before));
        feature(Template::FormBehind, beside(behind));
        const FAR: usize = 8;
        let gap = |from: usize, to: usize| usize::from(bit_length(to.saturating_sub(from)));
        let outer = |at: usize| self.input.passages.get(at).map(|p| p.outer.clone());
        feature(Template::GapBefore, before.and_then(outer).map_or(FAR, |b| gap(b.end, passage.outer.start)));
        feature(Template::GapBehind, behind.and_then(outer).map_or(FAR, |b| gap(passage.outer.end, b.start)));
        let back = self.outermost[..place].iter().rev().take_while(|&&p| same(p)).take(4).count();
        let on = self.outermost[place..].iter().filter(|&&p| p != at).take_while(|&&p| same(p)).take(4).count();
        feature(Template::Beside, back * 5 + on);
    }
}

/// Counts in ever larger steps.
fn steps(count: usize) -> usize {
    match count {
        0..=8 => count,
        9..=10 => 9,
        11..=13 => 10,
        14..=17 => 11,
        18..=24 => 12,
        25..=34 => 13,
        _ => 14,
    }
}

/// The tense that an auxiliary shows: 1 for the present, 2 for the past, 0 for other words.
fn tense(hash: u32) -> usize {
    const PRESENT: [u32; 12] = hashes("is am are have has do does will shall can 'll 'm");
    const PAST: [u32; 8] = hashes("was were had did would could should might");
    match () {
        _ if PRESENT.contains(&hash) => 1,
        _ if PAST.contains(&hash) => 2,
        _ => 0,
    }
}

/// The person of a pronoun: 1, 2 or 4 for the first, second or third; 0 for other words.
fn person(hash: u32) -> usize {
    const FIRST: [u32; 6] = hashes("i me my we us our");
    const SECOND: [u32; 5] = hashes("you your yours thou ye");
    const THIRD: [u32; 6] = hashes("he she him her his they");
    match () {
        _ if FIRST.contains(&hash) => 1,
        _ if SECOND.contains(&hash) => 2,
        _ if THIRD.contains(&hash) => 4,
        _ => 0,
    }
}
