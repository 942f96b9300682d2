//! Where a name begins: at which words a capital is more than the custom of the place.

use crate::lexicon::is;
use crate::lexicon::verbs::{Form, Verb};
use crate::limits;
use crate::mentions::name::OF_FIRMS;
use crate::mentions::vocative::THIRD;
use crate::mentions::Reader;
use crate::tags::Tag;
use crate::text::{ends_as, hashes, is_among, lists, Case, Kind, Token};

/// Whether a noun may open a sentence without an article, so that its capital tells nothing.
pub(crate) fn opens_bare(hash: u32) -> bool {
    is_among(&BARE_OPENERS, hash)
}

/// Endings of nouns that name no person.
const ABSTRACT: &str = "ness tion sion ment ity ence ance";

/// Nouns that open sentences without an article, and what people call out: their capital tells nothing.
const BARE_OPENERS: [u32; 151] = hashes(
    "silence rain snow night thunder smoke dust light fog mist wind music laughter applause time life love death war peace
    dawn dusk summer winter spring autumn evening morning noon midnight water blood sweat ice fire traffic business work
    dinner lunch breakfast tea supper school church court prayer hail frost heat cold air earth sleep hunger thirst pain
    grief fear anger rage hope joy panic chaos relief fate luck fortune heaven nature history science law money trade
    industry nonsense rubbish goodness gosh darling honey sweetheart sugar damn hell nobody somebody everybody everyone
    someone anyone nothing everything something one progress demand funding spending planning parking housing flooding rubble
    concrete dredging sheep fish cattle electricity gas petrol power steel coal timber rice wheat bread milk cotton filming
    voting polling counting crime violence pollution inflation drought erosion surgery training treatment morale attendance
    membership turnout unemployment production recruitment construction building tourism farming mining fishing research
    education",
);

/// What people do when they speak.
const DOES: [u32; 73] = hashes(
    "turned handed caught followed glanced stood sat rose leaned stepped pointed gestured took held shook opened
    closed frowned crouched knelt spat paused hesitated reached pulled pushed picked put wiped lifted lowered raised
    lit poured drank rubbed scratched blinked stared tightened walked crossed looked got gave shut sipped swallowed
    threw tapped patted waved tossed folded slumped straightened waited watched bit tugged leant slammed hurried
    jumped knocked tilted squinted peered nudged grabbed snatched poked shivered",
);

impl Reader<'_> {
    /// Whether a name begins at a token: a capital that the token's place does not explain,
    /// or a word that is known, or shown by the text, to be a name.
    pub(in crate::mentions) fn is_name_at(&self, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at).filter(|_| self.is_capital(at)) else { return false };
        if token.case == Case::Mixed {
            return true;
        }
        if self.is_compound(at) || self.is_party(at) || self.is_where(at) || self.is_maker(at) {
            return false;
        }
        if self.is_new(at) || self.is_borne(at) || self.is_national(at) || self.campaign_end(at).is_some() {
            return true;
        }
        if self.is_function_word(at, token) {
            return false;
        }
        let word = self.words.get(at);
        if self.words.is_heading(at) {
            return word.is_name();
        }
        // "4 June Ann Lee", "4:10 PM Ann Lee"
        let is_behind_number = at > 0 && self.text.is_kind(at - 1, Kind::Number);
        if is_behind_number && (word.entry.any(is::DATE) || matches!(self.text.word(at), "AM" | "PM")) {
            return false;
        }
        // "March", "Monday", "English": no names by themselves, unless people bear them.
        let is_given = word.entry.is_given_name();
        if word.entry.any(is::CALENDAR) && !self.is_part(at + 1) && (!is_given || self.is_date(at)) || self.is_day(at) {
            return false;
        }
        if self.begins(at) {
            return self.is_name_at_start(at);
        }
        let is_plain = word.entry.any(is::PLAIN) && !is_given && !word.entry.any(is::TITLE) && !word.is_name();
        !is_plain || self.is_odd(at) || self.leads_to_body(at)
    }

    /// ***Chipmaker** Norland*, ***Rival** Norland*: at the head of a sentence, what a firm is.
    fn is_maker(&self, at: usize) -> bool {
        const MAKERS: [u32; 20] = hashes(
            "rival competitor airline retailer manufacturer carmaker automaker drugmaker chipmaker planemaker shipbuilder lender
            insurer brewer broadcaster publisher startup start-up supermarket regulator",
        );
        self.begins(at) && is_among(&MAKERS, self.words.get(at).hash) && self.is_capital(at + 1)
    }

    /// *said **Per** Norland*: a small word that has a capital between a word without and one with.
    fn is_odd(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.tokens.get(before));
        before.is_some_and(|token| token.case == Case::Lower)
            && self.is_capital(at + 1)
            && !self.entry(at + 1).any(is::PLAIN)
    }

    /// ***Sunday** rose*, *said **Five***: a word that somebody bears for a name, where it does no other work.
    pub(in crate::mentions) fn is_borne(&self, at: usize) -> bool {
        if !self.words.get(at).is_borne || !self.is_capital(at) || self.is_day(at) {
            return false;
        }
        let acts = || self.tag(at + 1).is_verb() || self.entry(at + 1).any(is::AUXILIARY);
        let is_called = || !self.text.is_wordlike(at + 1);
        !self.begins(at) || acts() || is_called() || self.is_possessive_end(at + 1)
    }

    /// Whether a word has its capital from what it does, or from how it is written: *The*, *Q.*, *STOP*, *D' ye see*.
    fn is_function_word(&self, at: usize, token: &Token) -> bool {
        let entry = self.entry(at);
        let is_cut = |mark: &Token| mark.kind == Kind::SingleMark && !mark.spaced;
        let is_letter = token.end - token.start == 1;
        if is_letter && (self.text.word(at) == "O" || self.text.tokens.get(at + 1).is_some_and(is_cut)) {
            return true;
        }
        let is_question = || matches!(self.text.word(at), "Q." | "A.") && self.text.begins_paragraph(at);
        if self.words.has_questions && is_question() {
            return true;
        }
        if token.case == Case::Upper && token.end - token.start > 2 && self.is_shouted(at) {
            return true;
        }
        let is_closed = entry.any(is::DETERMINER | is::POSSESSIVE | is::AUXILIARY);
        !entry.is_given_name() && (is_closed || self.pronoun(at).is_some())
    }

    /// Whether the word that a sentence begins with would have its capital elsewhere too.
    fn is_name_at_start(&self, at: usize) -> bool {
        let word = self.words.get(at);
        let entry = word.entry;
        if word.is_name() || entry.any(is::TITLE) && !entry.any(is::EPITHET) {
            return true;
        }
        // "Member of Parliament Ann Lee said"
        let is_member = || self.behind_field(at, at + limits::NAME_WORDS).is_some();
        // "Chief Executive Ann Lee said"
        let is_chief = || self.office(at, at + limits::NAME_WORDS).is_some();
        if entry.any(is::PERSON) && is_member() || is_among(&OF_FIRMS, word.hash) && is_chief() {
            return true;
        }
        // "Young said", where a Neil Young is named
        if word.is_family_name && self.tag(at + 1).is_finite() || self.is_given_and_acts(at) {
            return true;
        }
        if entry.any(is::CALENDAR | is::PLAIN) || !word.is_never_lower() || self.is_plain_opener(at) {
            return false;
        }
        // "Norland also said"
        let also = usize::from(self.tag(at + 1) == Tag::Adverb);
        // Not seen in lower case: a name to the tagger, or where what follows is said of a name.
        let next = self.words.get(at + 1);
        // "Water ran out of it."
        let is_noun = || ends_as(ABSTRACT, self.text.word(at)) && !self.is_capital(at + 1);
        let is_stuff = opens_bare(word.hash) || is_noun();
        self.tag(at) == Tag::Proper && !is_stuff
            || self.has_inner_capital(at)
            || self.is_capital(at + 1) && !next.entry.any(is::PLAIN)
            || self.is_paired(at)
            || self.is_apposed(at)
            || self.is_cited(at)
            || self.acts(at)
            || self.is_relative(at)
            || self.is_body_acting(at)
            || self.is_seen(at)
            || self.is_called(at)
            || self.is_possessive_end(at + 1)
            || self.words.reports(at + 1 + also) && !is_stuff
            || next.entry.any(is::AUXILIARY) && !is_stuff
    }

    /// ***Will** sighed*, ***May** looked up*, *“**Will**, come here”*: a given name that is another word too, where that could
    /// not stand.
    fn is_given_and_acts(&self, at: usize) -> bool {
        const BASES: [u32; 3] = hashes("be have do");
        let entry = self.entry(at);
        let acts = || matches!(self.tag(at + 1), Tag::Past | Tag::VerbS) || self.does(at + 1);
        // No auxiliary opens a sentence before a pause or another one: "Will's", "Will had", but "Will be late".
        let is_odd = || {
            let is_other = self.entry(at + 1).any(is::AUXILIARY) && !BASES.contains(&self.text.hash(at + 1));
            let parts = self.text.tokens.get(at + 1).is_some_and(|next| !next.is_wordlike());
            entry.any(is::AUXILIARY)
                && !entry.any(is::CALENDAR)
                && (is_other || parts || self.is_possessive_end(at + 1))
        };
        let asks = || self.text.word(self.text.sentence_around(at).end - 1) == "?";
        entry.is_given_name() && (is_odd() || acts() && !asks())
    }

    /// Whether a word that the text does not show in lower case has its capital from its place all the same.
    fn is_plain_opener(&self, at: usize) -> bool {
        // "Enter Roe.", "Upstairs Roe woke.", "Midway through, Roe wakes."
        const OPENERS: [u32; 10] =
            hashes("enter exit exeunt upstairs downstairs indoors outdoors midway halfway partway");
        // "Compare Ann Lee, who said no."
        const BIDS: [u32; 22] = hashes(
            "remember compare meet recall imagine picture watch join follow trust credit contrast cue spare bring leave forget
            featuring starring help take keep",
        );
        let word = self.words.get(at);
        let is_adverb = self.tag(at) == Tag::Adverb && self.text.word(at).ends_with("ly");
        // "Entrusting Ann Lee with it is late."
        let is_bidden = || self.tag(at) == Tag::Gerund || is_among(&BIDS, word.hash);
        let leads_to_name = self.entry(at + 1).is_given_name() && is_bidden();
        word.verb.is_some() || is_adverb || leads_to_name || is_among(&OPENERS, word.hash) || self.opens_aside(at)
    }

    /// ***Exhausted**, Ann sat down*, ***Pale** as paper, Ann sat down*: how somebody is who acts behind the comma. Within marks
    /// somebody may be called so, and what Ann knew or said in *Norland, Ann knew, was late* is a name.
    fn opens_aside(&self, at: usize) -> bool {
        const WORDS: usize = 6;
        // "Exhausted and soaked"
        let is_verb = |at: usize| self.is_verb_of_clause(at) && !self.text.is_word_before(at, "and");
        let is_inner = |&at: &usize| self.text.is_wordlike(at) && !self.is_capital(at) && !is_verb(at);
        let comma = at + 1 + (at + 1..at + WORDS).take_while(is_inner).count();
        let is_told = self.depths.get(at).is_some_and(|&depth| depth == 0);
        if !is_told || !self.text.is_comma(comma) {
            return false;
        }
        let is_he = self.tag(comma + 1) == Tag::Pronoun;
        let name = (comma + 1..comma + WORDS).take_while(|&at| self.is_part(at)).count();
        let verb = comma + 1 + if is_he { 1 } else { name };
        let is_past = self.tag(verb).is_finite() || self.tag(verb) == Tag::Participle;
        let acts = is_past && !self.words.reports(verb) && !self.text.is_comma(verb + 1);
        (is_he || name > 0) && acts
    }

    /// *NetForward*
    fn has_inner_capital(&self, at: usize) -> bool {
        self.text.is_case(at, Case::Title)
            && self.text.word(at).bytes().skip(1).any(|letter| letter.is_ascii_uppercase())
    }

    /// ***Norland** sat down. “Go,” he said*, ***Norland** cut jobs, it said*, ***Norland** held that it was late*: a noun
    /// without an article that acts, and that is no stuff.
    fn acts(&self, at: usize) -> bool {
        const SOON: usize = 16;
        let is_past = matches!(self.tag(at + 1), Tag::Past | Tag::Participle);
        let mut soon = self.text.tokens.get(at + 2..).unwrap_or_default().iter().take(SOON);
        let holds = self.text.is_word(at + 2, "that");
        let says = || (at + 2..at + SOON).any(|it| self.text.is_word(it, "it") && self.words.says(it + 1));
        self.is_bare(at) && is_past && (holds || soon.any(|token| THIRD.contains(&token.hash)) || says())
    }

    /// ***Norland** turned to Ann. “Go.”*: a noun without an article that does what people do, before or behind what somebody
    /// says.
    fn is_seen(&self, at: usize) -> bool {
        let is_behind = || at > 0 && self.text.is_mark(at - 1) && !self.text.begins_paragraph(at);
        let quoted = || is_behind() || self.text.is_mark(self.text.sentence_around(at).end);
        self.is_bare(at) && self.does(at + 1) && quoted()
    }

    /// Whether a verb stands at a token that tells what people did or how they spoke, whatever the tagger takes it for.
    fn does(&self, at: usize) -> bool {
        let spoke = |verb: Verb| verb.form == Form::Past && verb.lemma != self.text.word(at);
        is_among(&DOES, self.text.hash(at)) || self.words.get(at).verb.is_some_and(spoke)
    }

    /// ***Dad** looked up*: one of the family, called so.
    fn is_relative(&self, at: usize) -> bool {
        self.entry(at).any(is::KIN) && self.tag(at) != Tag::Plural && self.tag(at + 1) == Tag::Past
    }

    /// ***Parliament** sat late*, ***HSBC** closed a branch*: a body without an article, or with a name of capitals alone, that
    /// acts.
    fn is_body_acting(&self, at: usize) -> bool {
        let entry = self.entry(at);
        let is_body = || entry.any(is::ORGANISATION) && !opens_bare(self.words.get(at).hash);
        let is_acronym = || self.text.is_case(at, Case::Upper) && self.text.word(at).len() > 1;
        matches!(self.tag(at + 1), Tag::Past | Tag::VerbS | Tag::Modal) && (is_body() || is_acronym())
    }

    /// *“**Norland**, bring the lamp,”*
    fn is_called(&self, at: usize) -> bool {
        self.is_bare(at)
            && at > 0
            && self.text.is_mark(at - 1)
            && self.text.is_comma(at + 1)
            && self.tag(at + 2) == Tag::Verb
    }

    /// Whether a word may be a singular noun, and none of those that stand without an article.
    fn is_bare(&self, at: usize) -> bool {
        let word = self.text.word(at);
        // "Agnieszka" may be an adjective to the tagger, "Rudd" a verb and "Tolliver" a question, which stand before no verb.
        !matches!(self.tag(at), Tag::Plural | Tag::Adverb | Tag::Gerund)
            && !opens_bare(self.words.get(at).hash)
            && !ends_as(ABSTRACT, word)
            && !ends_as("ing light", word)
            && !self.entry(at).any(is::PERSON | is::GROUP | is::KIN | is::ORGANISATION | is::DOCUMENT)
    }

    /// *the **New** York Times*, not *the New Year*. A sentence may begin with *New Acme boss Ann Lee*.
    pub(super) fn is_new(&self, at: usize) -> bool {
        const PEOPLE: [u32; 3] = hashes("yorker yorkers zealanders");
        const OTHERS: [u32; 4] = hashes("year testament world deal");
        if !self.text.is_word(at, "new") || self.text.word(at) != "New" || !self.is_capital(at + 1) {
            return false;
        }
        let next = self.words.get(at + 1);
        let is_title = next.entry.any(is::TITLE | is::PERSON | is::CALENDAR) || next.entry.is_given_name();
        self.is_new_place(at)
            || PEOPLE.contains(&next.hash)
            || !is_title && !OTHERS.contains(&next.hash) && !self.begins(at)
    }

    /// ***New** Jersey*
    pub(super) fn is_new_place(&self, at: usize) -> bool {
        const PLACES: [u32; 9] = hashes("york zealand england delhi orleans hampshire jersey mexico haven");
        self.text.word(at) == "New" && is_among(&PLACES, self.words.get(at + 1).hash)
    }

    /// ***British** Airways*, not *the British Parliament*.
    fn is_national(&self, at: usize) -> bool {
        let next = self.entry(at + 1);
        self.entry(at).any(is::DEMONYM) && self.is_capital(at + 1) && next.any(is::BODY) && !next.any(is::ORGANISATION)
    }

    /// ***Leeds-based** Acme*: where somebody is from.
    pub(in crate::mentions) fn is_compound(&self, at: usize) -> bool {
        const ENDS: &str = "based born listed backed owned led run trained winner winning nominated";
        let ends = |word: &str| word.rsplit_once('-').is_some_and(|(_, end)| lists(ENDS, end));
        self.words.get(at).is_joined && ends(self.text.word(at))
    }

    /// *Sen. Ann Lee, **R-Utah**, said*: whose party somebody is of.
    fn is_party(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.text.is_comma(before)) && self.text.is_party(at)
    }

    /// *In **London** Ann Lee said*, *On **Facebook** Ann Lee wrote*: where somebody acts, right before the name.
    fn is_where(&self, at: usize) -> bool {
        const LEADS: [u32; 5] = hashes("in at from near on");
        let (here, next) = (self.entry(at), self.entry(at + 1));
        // "In Norby Ann Lee said", which no list has, not "On Dr Ann Lee"
        let is_somebodys = here.any(is::TITLE | is::TITLES | is::PERSON | is::GROUP | is::KIN | is::DEMONYM);
        let is_unknown = || !is_somebodys && at > 0 && self.begins(at - 1) && self.is_capital(at - 1);
        (here.any(is::PLACE) || is_unknown())
            && !here.is_given_name()
            && next.is_given_name()
            && !next.any(is::PLACE)
            && self.is_capital(at + 2)
            && LEADS.contains(&self.text.hash_before(at, 1))
    }

    /// *on **Monday** Ann Lee said*, *in **March** Lee said*, *the following **Monday** Ann Lee said*
    fn is_day(&self, at: usize) -> bool {
        const DAY: [u32; 6] = hashes("on last next this since until");
        const MONTH: [u32; 6] = hashes("in last next this since until");
        let leads = || if self.text.word(at).ends_with("day") { DAY } else { MONTH };
        let is_led = || at.checked_sub(1).is_some_and(|before| leads().contains(&self.words.get(before).hash));
        let is_before_name = || self.text.word(at).ends_with("day") && self.is_given(at + 1) && self.is_part(at + 2);
        self.entry(at).any(is::DATE) && (is_led() || is_before_name())
    }

    /// ***Norway** and Denmark said*
    fn is_paired(&self, at: usize) -> bool {
        let other = self.entry(at + 2);
        let is_group = self.entry(at).any(is::PERSON | is::GROUP) || self.tag(at) == Tag::Plural;
        let joins = self.text.is_small(at + 1, "and") || self.is_listed(at);
        joins && self.is_capital(at + 2) && !other.any(is::PLAIN | is::GROUP) && !is_group
    }

    /// ***Norland** (2015) argues*, ***Norland** et al.*
    fn is_cited(&self, at: usize) -> bool {
        let is_year = self.text.is_kind(at + 1, Kind::Open) && self.text.is_kind(at + 2, Kind::Number);
        is_year || self.text.is_small(at + 1, "et")
    }

    /// ***Norland**, Roe and Lee said*
    fn is_listed(&self, at: usize) -> bool {
        self.is_set_off(at) && (self.text.is_small(at + 3, "and") || self.text.is_comma(at + 3))
    }

    /// ***Norland**, the captain, said*, ***Norland**, 52, said*
    fn is_apposed(&self, at: usize) -> bool {
        let is_aged = self.text.is_kind(at + 2, Kind::Number) && self.text.is_comma(at + 3);
        let opens = self.entry(at + 2).any(is::DETERMINER | is::POSSESSIVE) || self.text.is_small(at + 2, "who");
        self.is_set_off(at) && (opens || is_aged) && !self.entry(at).any(is::PERSON | is::GROUP)
    }

    /// Whether a noun stands before a comma.
    fn is_set_off(&self, at: usize) -> bool {
        self.tag(at).is_noun() && self.text.is_comma(at + 1)
    }

    /// *in **April***, *9 **June***, not *with April*.
    fn is_date(&self, at: usize) -> bool {
        const BEFORE: [u32; 18] =
            hashes("in last next since until till this early late mid of on each every during before after by");
        let is_number = |at: usize| self.text.is_kind(at, Kind::Number);
        let leads = |at: usize| !self.is_capital(at) && is_among(&BEFORE, self.text.hash(at));
        is_number(at + 1) || at > 0 && (is_number(at - 1) || leads(at - 1))
    }

    /// Whether the words on both sides are in capitals too: not in *the lobby, **CEPA**, said* and ***CEPA**, the lobby, said*.
    fn is_shouted(&self, at: usize) -> bool {
        let upper = |at: usize| self.text.tokens.get(at).is_none_or(|t| t.case == Case::Upper || t.case == Case::None);
        // A name on a line of its own, above what it says.
        let ends_line = |behind: usize| self.text.tokens.get(behind).is_some_and(|token| token.broken);
        // "Norby, N.Y., residents"
        let is_dotted = self.text.word(at).contains('.');
        let is_set_off = !is_dotted && at > 1 && self.text.is_comma(at - 1) && self.text.is_comma(at + 1);
        let (before, behind) = if is_set_off { (at.checked_sub(2), at + 2) } else { (at.checked_sub(1), at + 1) };
        let is_apposed = before.is_none_or(|at| !self.text.is_wordlike(at)) && self.is_apposed(at);
        before.is_none_or(upper)
            && (upper(behind) || ends_line(behind))
            && !self.entry(at).any(is::ORGANISATION)
            && !is_apposed
    }
}
