//! Whom the pronouns of an article stand for.
//!
//! Reports seldom leave the person whom they are about: a pronoun refers to the last subject that it can agree
//! with, whatever objects stand between. Subjects come first, as in centering (Grosz, Joshi and Weinstein 1995)
//! and in Lappin and Leass (1994). Stories change their subject with every line, and are left to the
//! conversation.

mod acts;
mod standing;

use super::offices::is_epithet;
use crate::cues::is_refusal;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{Form, Gender, Mention, Nature};
use crate::passes::Passes;
use crate::speakers::{Map, Speaker, SpeakerId};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, Kind};
use acts::{acts, speaks, Act, SURE};

/// What a pronoun agrees with: a man, a woman, somebody of unknown gender, a body or document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Agreement {
    Male,
    Female,
    Open,
    Body,
}

const CLASSES: usize = 4;

impl Agreement {
    fn is_person(self) -> bool {
        matches!(self, Agreement::Male | Agreement::Female | Agreement::Open)
    }
}

/// Somebody whom the article is about, and where it has mentioned him last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Focus {
    pub speaker: SpeakerId,
    pub token: u32,
}

impl Focus {
    /// Whether what stands at a later token may go on from it.
    pub fn is_near(&self, token: u32) -> bool {
        token - self.token < limits::FOCUS_TOKENS
    }
}

/// Who was mentioned last, by class.
#[derive(Debug, Default)]
struct Focuses {
    /// The last subject.
    subjects: [Option<Focus>; CLASSES],
    /// The subject before it who was somebody else.
    earlier: [Option<Focus>; CLASSES],
    /// Whoever was mentioned last, as a subject or not.
    any: [Option<Focus>; CLASSES],
}

impl Focuses {
    fn enter(&mut self, class: Agreement, focus: Focus, subject: bool) {
        let class = class as usize;
        self.any[class] = Some(focus);
        if subject {
            if self.subjects[class].is_some_and(|last| last.speaker != focus.speaker) {
                self.earlier[class] = self.subjects[class];
            }
            self.subjects[class] = Some(focus);
        }
    }
}

/// The pronouns outside marks with the speakers that they seem to stand for, given those of names and descriptions. A
/// walk over the mentions.
pub(super) fn antecedents(input: &Passes<'_>, named: &[Option<SpeakerId>]) -> Vec<(usize, SpeakerId)> {
    let mut reader = Reader::new(input, named);
    let mut found = Vec::new();
    for (at, mention) in input.mentions.iter().enumerate().filter(|(_, m)| !m.quoted) {
        reader.note_question(at, mention);
        if mention.form == Form::Pronoun {
            found.extend(reader.pronoun(at, mention).map(|speaker| (at, speaker)));
        } else if let Some(speaker) = named[at] {
            reader.name(at, mention, speaker);
        }
    }
    found
}

struct Reader<'a> {
    input: &'a Passes<'a>,
    named: &'a [Option<SpeakerId>],
    /// For each mention.
    act: Vec<Act>,
    /// For each speaker, how often it reports; at least [`SURE`] if it is named as people are.
    speaks: Vec<u32>,
    focuses: Focuses,
    /// Who was asked last.
    asked: Option<Focus>,
    /// Who acted last by a name that may be a thing's.
    unsure: Option<Focus>,
    /// The document that was told of last, or the body that acted.
    thing: Option<Focus>,
    /// The document in which somebody spoke last.
    paper: Option<Focus>,
    /// What pronouns told of people whose names tell no gender.
    learned: Map<SpeakerId, Agreement>,
}

impl<'a> Reader<'a> {
    fn new(input: &'a Passes<'a>, named: &'a [Option<SpeakerId>]) -> Self {
        Reader {
            input,
            named,
            act: acts(input, named),
            speaks: speaks(input, named),
            focuses: Focuses::default(),
            asked: None,
            unsure: None,
            thing: None,
            paper: None,
            learned: Map::default(),
        }
    }

    /// Remembers who was asked last.
    fn note_question(&mut self, at: usize, mention: &Mention) {
        if let Some(speaker) = self.act[at].hearer.filter(|_| self.act[at].asks) {
            let asked = Focus { speaker, token: mention.start };
            self.asked = Some(asked);
            // "We asked the council. It said…"
            if self.input.speakers.get(speaker).nature == Nature::Organisation {
                self.thing = Some(asked);
            }
        }
    }

    fn name(&mut self, at: usize, mention: &Mention, speaker: SpeakerId) {
        let focus = Focus { speaker, token: mention.start };
        if self.is_put_to(mention) {
            self.asked = Some(focus);
        }
        let acts = self.is_subject(at, mention);
        self.note_thing(mention, focus, acts);
        let Some(class) = self.class(speaker) else {
            let leads = self.begins_sentence(mention) || self.act[at].reports;
            if mention.subject && leads && !self.is_bracketed(mention) && self.may_be_anybody(mention, speaker) {
                self.unsure = Some(focus);
            }
            return;
        };
        let is_relative = self.is_relative(at, mention, class);
        let is_announced = self.is_announced(mention);
        let acts = acts || is_announced;
        let is_inner = self.is_subordinate(at, mention) || self.is_asked_about(mention);
        let subject = acts && !is_inner && !is_relative;
        let enters = if self.is_named(&focus) {
            class != Agreement::Open || self.may_be_person(mention, subject)
        } else {
            !self.goes_on(at, mention, class)
        };
        let is_other = !is_announced && self.is_predicate(at, mention)
            || self.is_fronted(mention)
            || mention.is_quantified(&self.input.text)
            || self.is_named_next(at, mention)
            || self.is_modifier(mention)
            || self.is_saluted(mention)
            || self.is_bracketed(mention)
            || self.is_word_before(mention, "than")
            || mention.form == Form::Name
                && !self.act[at].reports
                && self.is_word_before(mention, "as")
                && !mention.is_self_named(&self.input.text);
        if enters && !is_other {
            self.focuses.enter(class, focus, subject);
        }
    }

    /// Notes a body or a document that *it* may go on from.
    fn note_thing(&mut self, mention: &Mention, focus: Focus, acts: bool) {
        let is_document = mention.nature == Nature::Document && mention.form == Form::Description;
        let before = (mention.start as usize).checked_sub(1);
        let is_led = before.is_some_and(|at| self.input.words.get(at).entry.any(is::PREPOSITION));
        let known = self.input.speakers.get(focus.speaker).nature;
        let is_body = || known == Nature::Organisation && self.opens_clause_behind(mention);
        if is_document && (acts || !is_led) || acts && (mention.nature == Nature::Organisation || is_body()) {
            self.thing = Some(focus);
        }
        // "In a statement, Lee said so. “It is late,” it added."
        if is_document && is_led && before == Some(self.input.text.sentence_around(mention.start as usize).start) {
            self.paper = Some(focus);
        }
    }

    /// *Lund was born in Norby. **Her mother**, **Ann**, kept hens. She…*: the text stays with whose mother she is, unless
    /// she says something, thanks or criticises. *His agent, **Roe**, was calm. “No,” he said*: no relative has the word.
    fn is_relative(&self, at: usize, mention: &Mention, class: Agreement) -> bool {
        let text = &self.input.text;
        let own = |at: usize| {
            let mention = &self.input.mentions[at];
            let Some(gender) = mention.whose(text) else { return false };
            let owner = if gender == Gender::Male { Agreement::Male } else { Agreement::Female };
            let is_alike = [Agreement::Open, owner].contains(&class) && !mention.gender.excludes(gender);
            mention.form == Form::Description && is_alike
        };
        let is_apposed =
            |before: usize| self.input.mentions[before].is_comma_before(text, mention) && !self.opens_clause(mention);
        let opens = |before: usize| {
            let role = &self.input.mentions[before];
            self.begins_sentence(role) && !self.input.words.get(role.head as usize).entry.any(is::KIN)
        };
        let named = at.checked_sub(1).filter(|&before| is_apposed(before) && own(before) && !opens(before));
        let tells = self.act[at].reports || named.is_some() && self.act[at].tells;
        !tells && (own(at) || named.is_some())
    }

    /// ***One engineer**, who feared for his job, said*: who has the word without being called *the* one that he is.
    fn is_stranger(&self, focus: &Focus) -> bool {
        let at = self.place_of(focus);
        let is_new = |mention: &Mention| {
            mention.form == Form::Description && !self.input.text.is_word(mention.start as usize, "the")
        };
        self.act[at].reports && is_new(&self.input.mentions[at])
    }

    /// The number of the mention of a focus.
    fn place_of(&self, focus: &Focus) -> usize {
        self.input.mentions.begun_before(focus.token as usize)
    }

    /// Whether somebody was mentioned last as a subject, or before a verb: *said **Lund** had left*.
    fn acts(&self, focus: &Focus) -> bool {
        let is_finite = |at: u32| self.input.tags.get(at as usize).is_some_and(|tag| tag.is_finite());
        let last = self.input.mentions.get(self.place_of(focus));
        last.is_some_and(|mention| mention.subject || is_finite(mention.end))
    }

    /// A name that nothing tells anything of: *Lund* may be a man, a woman, a company.
    fn may_be_anybody(&self, mention: &Mention, speaker: SpeakerId) -> bool {
        let is_bare = mention.form == Form::Name && mention.start == mention.core;
        is_bare && self.is_untold(speaker) && self.input.is_proper(mention)
    }

    /// Of whom the text tells neither a gender nor what kind of thing they are.
    fn is_untold(&self, speaker: SpeakerId) -> bool {
        let known = self.input.speakers.get(speaker);
        known.nature == Nature::Unknown && known.gender == Gender::Unknown
    }

    /// A name of unknown gender may be a thing's: "the Board", "reinstating Lund-Norby".
    fn may_be_person(&self, mention: &Mention, subject: bool) -> bool {
        let before = self.input.text.tokens.get(mention.start as usize..mention.core as usize).unwrap_or_default();
        let is_the = before.iter().any(|t| t.hash == hash_of("the"));
        mention.nature == Nature::Person || subject && !(is_the && mention.form == Form::Name)
    }

    fn class(&self, speaker: SpeakerId) -> Option<Agreement> {
        if let Some(&class) = self.learned.get(&speaker) {
            return Some(class);
        }
        let known = self.input.speakers.get(speaker);
        match (known.nature, known.gender) {
            (Nature::Group, _) => None,
            (Nature::Organisation | Nature::Document | Nature::Place, _) => {
                Some(Agreement::Body).filter(|_| self.speaks[speaker as usize] > 0)
            }
            _ if known.nature != Nature::Person && self.speaks[speaker as usize] < SURE => None,
            _ if !known.is_named && self.is_of_either(known) => Some(Agreement::Open),
            (_, Gender::Male) => Some(Agreement::Male),
            (_, Gender::Female) => Some(Agreement::Female),
            _ => Some(Agreement::Open),
        }
    }

    /// *A **priest** said that it was late. “I was there,” she added.*: nouns for a man or a woman in old stories, from which
    /// the lexicon is made, and for either in an article of today.
    fn is_of_either(&self, known: &Speaker) -> bool {
        const EITHER: [u32; 17] = hashes(
            "priest vicar rector bishop curate deacon rabbi chairman spokesman councilman policeman landlord butler cameraman
            nurse midwife housekeeper",
        );
        let head = known.name.iter().rev().find(|piece| !piece.is_empty()).map(|piece| piece.end - 1);
        head.is_some_and(|head| EITHER.contains(&self.input.text.hash(head)))
    }

    /// *the candidate*, soon behind a name: most likely the same person, who is better known by that. The name
    /// stays in focus, as it does for any nameless mention in its sentence.
    fn goes_on(&self, at: usize, mention: &Mention, class: Agreement) -> bool {
        let text = &self.input.text;
        // "The judge said it was late" tells of somebody who has the word, "The Texan" of whom it names.
        let is_plain = !mention.core_tokens().any(|at| text.tokens[at].is_capital());
        let has_word = self.act[at].reports && is_plain && !is_epithet(self.input, mention.head as usize);
        let is_the = text.is_word(mention.start as usize, "the") && !has_word;
        // "The waitress", "the county sheriff" and "the French president" are somebody new, "the Texas Republican" is not.
        let is_noun = |at: usize| self.input.tags[at].is_noun() && !text.tokens[at].is_capital();
        let is_other = |at: usize| is_noun(at) || self.input.words.get(at).entry.any(is::DEMONYM);
        let is_told_apart = (mention.start as usize + 1..mention.head as usize).any(is_other);
        let is_the = is_the && mention.gender == Gender::Unknown && !is_told_apart;
        let sentence = text.sentence_around(mention.start as usize).start;
        let near = |focus: &Focus| focus.token as usize >= sentence || is_the && focus.is_near(mention.start);
        let agrees = |&other: &Agreement| other == class || class == Agreement::Open || other == Agreement::Open;
        let mut classes = [Agreement::Male, Agreement::Female, Agreement::Open].into_iter().filter(agrees);
        classes.any(|class| self.focuses.subjects[class as usize].is_some_and(|f| near(&f) && self.is_named(&f)))
    }

    fn is_named(&self, focus: &Focus) -> bool {
        self.input.speakers.get(focus.speaker).is_known()
    }

    fn pronoun(&mut self, at: usize, mention: &Mention) -> Option<SpeakerId> {
        let text = &self.input.text;
        let class = match mention.gender {
            Gender::Male => Agreement::Male,
            Gender::Female => Agreement::Female,
            // "It rains": only what speaks is a body that the text has named.
            Gender::Neuter if self.act[at].tells => Agreement::Body,
            Gender::Neuter if self.act[at].shows => return self.study(mention),
            _ => return None,
        };
        let is_reflexive = text.word(mention.head as usize).ends_with("self");
        let is_object = !mention.subject && !mention.possessive && !is_reflexive;
        let answers = self.answers(at, mention, class);
        // "the governor, Tom Roe, whom he calls late"
        let whom =
            || at.checked_sub(1).filter(|_| self.is_word_before(mention, "whom")).and_then(|who| self.named[who]);
        let other = self.act[at].hearer.or_else(|| self.interrupted(at, mention)).or_else(|| self.asker(at));
        let other = other.or_else(whom);
        // "The leaflet is free. “Go,” it says.", "The council met. It said it was late."
        let is_body = class == Agreement::Body;
        // "In a statement, it said": not the statement.
        let is_apart = |paper: &Focus| paper.token < text.sentence_around(mention.start as usize).start as u32;
        let paper = || self.paper.filter(is_apart);
        let thing = || self.thing.or_else(paper).filter(|focus| is_body && self.is_next(focus, mention));
        let firm = || self.firm(at, mention).filter(|_| is_body);
        let known = answers.or_else(|| self.resolve(class, mention.start, is_object, other)).or_else(firm);
        // "The union has announced a strike. Norby Port hit back. It said…": who acted last need have said nothing yet.
        let is_later = |thing: &Focus| known.is_none_or(|known| known.token < thing.token);
        let focus = thing().filter(is_later).or(known)?;
        if class.is_person() {
            self.learned.insert(focus.speaker, class);
        }
        let focus = Focus { token: mention.start, ..focus };
        self.focuses.enter(class, focus, mention.subject);
        // "Roe asked him about it. “No,” he said."
        if self.act[at].is_asked {
            self.asked = Some(focus);
        }
        Some(focus.speaker)
    }

    /// Whether somebody was mentioned in the same sentence or the one before.
    fn is_next(&self, focus: &Focus, mention: &Mention) -> bool {
        let text = &self.input.text;
        text.sentence_of(focus.token as usize) + 1 >= text.sentence_of(mention.start as usize)
    }

    /// ***Lund** cut 200 jobs. It said that sales fell.*: a name that nothing tells anything of is a firm's, where *it* has the
    /// word, no body stands near, and the sentence or the one before begins with it.
    fn firm(&self, at: usize, mention: &Mention) -> Option<Focus> {
        let Passes { text, mentions, .. } = self.input;
        // "It declined in May."
        if !self.act[at].reports || is_refusal(text.hash(mention.end as usize)) {
            return None;
        }
        let here = text.sentence_of(mention.start as usize);
        let opener = |sentence: usize| {
            let first = mentions.begun_before(text.sentence(sentence).start);
            let name = mentions.get(first).filter(|name| name.start < mention.start && self.begins_sentence(name))?;
            let speaker = self.named[first]?;
            let acts = name.form == Form::Name && self.opens_clause_behind(name);
            let is_untold = self.is_untold(speaker) && !self.learned.contains_key(&speaker);
            (acts && is_untold).then_some(Focus { speaker, token: name.start })
        };
        opener(here).or_else(|| opener(here.checked_sub(1)?))
    }

    /// ***Lund** cut 200 jobs*, ***Lund** (LND.L) cut 200 jobs*, ***Lund**, which builds flats, cut 200 jobs*
    fn opens_clause_behind(&self, name: &Mention) -> bool {
        const INSERTED: usize = 12;
        let text = &self.input.text;
        let end = text.behind_bracket(name.end as usize, limits::BRACKET_TOKENS);
        let is_person = || text.is_word(end + 1, "who") || text.is_kind(end + 1, Kind::Number);
        // "closed" behind a comma is mostly a participle to the tagger.
        let is_verb = |tag: &Tag| tag.is_finite() || *tag == Tag::Participle;
        let acts = |at: usize| text.is_comma(at) && self.input.tags.get(at + 1).is_some_and(is_verb);
        let resumes = || !is_person() && (end + 1..end + INSERTED).any(acts);
        self.input.tags.get(end).is_some_and(|tag| tag.is_finite()) || text.is_comma(end) && resumes()
    }

    /// *The study is out. **It** found that it was late*: by these verbs a document reports, whose sentence was the last.
    fn study(&mut self, mention: &Mention) -> Option<SpeakerId> {
        let begins = |token: u32| self.input.text.begins_sentence(token as usize);
        let is_study =
            |focus: &Focus| begins(focus.token) && self.input.speakers.get(focus.speaker).nature == Nature::Document;
        let study =
            self.thing.filter(|focus| begins(mention.start) && self.is_next(focus, mention) && is_study(focus))?;
        self.thing = Some(Focus { token: mention.start, ..study });
        Some(study.speaker)
    }

    /// ***One customer**, she said, asked for tea*, ***Mayor Ann Lee** was hurt, she said*: somebody else than who says it;
    /// not in *Ann Lee went further: it was late, she said*.
    fn interrupted(&self, at: usize, mention: &Mention) -> Option<SpeakerId> {
        let before = at.checked_sub(1).filter(|_| self.act[at].reports)?;
        let input = self.input;
        let last = &input.mentions[before];
        let sentence = input.text.sentence_around(mention.start as usize).start;
        let first = input.mentions.begun_before(sentence);
        let is_told = |one: &Mention| {
            let is_new = one.form == Form::Name && (is_full_name(one) || one.title < one.core);
            let is_behind = input.text.is_word_before(mention.start as usize, ",") && one.start as usize == sentence;
            let is_colon = |at: usize| input.text.is_kind(at, Kind::Colon);
            let is_parted = || (one.end as usize..mention.start as usize).take(limits::CLAUSE_TOKENS).any(is_colon);
            is_new && one.subject && is_behind && !is_parted()
        };
        // "When police stopped the driver, Ann Lee, she said it was late."
        let is_last =
            last.subject && last.is_comma_before(&input.text, mention) && !self.is_apposed_object(before, last);
        self.named[before].filter(|_| is_last).or_else(|| self.named[first].filter(|_| is_told(&input.mentions[first])))
    }

    /// *“Who?” **a reporter** asked. “Nobody,” she said*, *“Nobody,” **a clerk** said. “Who?” she asked*: who asks does not
    /// answer, nor the other way round, if no name goes on.
    fn asker(&self, at: usize) -> Option<SpeakerId> {
        const BACK: usize = 3;
        let before = (at.saturating_sub(BACK)..at).rev().find(|&before| self.act[before].reports)?;
        let who = self.named[before]?;
        let (one, other) = (&self.act[before], &self.act[at]);
        let is_named = self.input.speakers.get(who).is_named;
        ((one.asks || other.asks) && other.reports && !is_named).then_some(who)
    }

    /// *Lee asked Roe whether she would go. “No,” **she** said*, *Lee asked Roe about it. **She** said no*: who was asked.
    fn answers(&self, at: usize, mention: &Mention, class: Agreement) -> Option<Focus> {
        const SENTENCES: usize = 2;
        let text = &self.input.text;
        let sentence = text.sentence_of(mention.start as usize);
        let start = text.sentence(sentence).start;
        let asked = self.asked.filter(|_| self.act[at].reports)?;
        let is_near = match sentence - text.sentence_of(asked.token as usize) {
            // "When Lee asked Roe, he said so"
            0 => text.is_word_before(mention.start as usize, ","),
            1 if start == mention.start as usize => true,
            between => between <= SENTENCES && self.input.depths[start] > 0,
        };
        let may_answer = |other: Agreement| other == class || other == Agreement::Open;
        let is_unknown = || self.input.speakers.get(asked.speaker).nature == Nature::Unknown;
        let agrees = self.class(asked.speaker).map_or_else(is_unknown, may_answer);
        Some(asked).filter(|_| is_near && agrees)
    }

    /// The last subject of a class or, of people, of unknown gender; where none is near, the last mention; never who is
    /// known to be another.
    fn resolve(&self, class: Agreement, token: u32, is_object: bool, other: Option<SpeakerId>) -> Option<Focus> {
        let Focuses { subjects, earlier, any } = &self.focuses;
        let last = |focuses: &[Option<Focus>; CLASSES], window: u32| {
            // What was open when he was named may be known since: "An engineer, who feared for his job, said he…"
            let is_open = |focus: &Focus| match self.class(focus.speaker) {
                Some(Agreement::Open) => class.is_person(),
                own => own == Some(class) && self.is_stranger(focus),
            };
            let open = focuses[Agreement::Open as usize].filter(is_open);
            let both = focuses[class as usize].into_iter().chain(open);
            let both = both.filter(|focus| Some(focus.speaker) != other);
            both.filter(|focus| token - focus.token < window).max_by_key(|focus| focus.token)
        };
        let subject = last(subjects, limits::FOCUS_TOKENS);
        if !class.is_person() {
            return subject;
        }
        let unsure = self.unsure.filter(|f| f.is_near(token) && Some(f.speaker) != other);
        // "Shiv Roe opens the door. “Come in,” she says." "Roe told a crowd that it was late. She went home."
        let is_full = |f: &Focus| self.input.speakers.get(f.speaker).name[0].len() > 1;
        let reports = |f: &Focus| self.speaks[f.speaker as usize] > 0;
        let is_later = |f: &Focus| subject.is_none_or(|subject| subject.token < f.token);
        if let Some(focus) = unsure.filter(|f| (is_full(f) || reports(f)) && is_later(f)) {
            return Some(focus);
        }
        // "Lee thanked him": the subject of the sentence is somebody else.
        let text = &self.input.text;
        let is_own = |focus: &Focus| text.sentence_of(focus.token as usize) == text.sentence_of(token as usize);
        if is_object && subject.as_ref().is_some_and(is_own) {
            return last(earlier, limits::FOCUS_TOKENS);
        }
        match (subject, last(any, limits::FOCUS_TOKENS)) {
            // "The woman said that her name was Ann Lee.", but not "The woman said that Ann Lee had left."
            (Some(one), Some(other)) if !self.is_named(&one) && self.is_named(&other) => {
                Some(if self.acts(&other) { one } else { other })
            }
            (None, None) => last(subjects, limits::ANTECEDENT_TOKENS).or(unsure),
            (one, other) => one.or(other),
        }
    }
}

/// A name of two words or more is somebody's, rather than a thing's.
fn is_full_name(mention: &Mention) -> bool {
    mention.form == Form::Name && mention.has_full_name() && mention.start == mention.title
}
