//! Gathers forms into people.

mod apposition;
mod calling;
mod index;
mod kin;
mod members;
mod titles;

use super::cast::Cast;
use super::forms::{self, Form, Forms, Title};
use super::roles::QUALIFIERS;
use super::tables::{register, Few, Map};
use super::{gender, Address, Speaker, SpeakerId, Speakers};
use crate::lexicon::{is, long_forms};
use crate::limits;
use crate::mentions::{self, is_family_first, Gender, Mention, Mentions, Nature, Vocabulary};
use crate::order::order;
use crate::text::{hashes, is_among, only, same, Case, Text};

/// Gives every form to a person, the surest forms first, and every mention to its form's.
pub(super) fn gather(text: &Text<'_>, words: &Vocabulary, mentions: &Mentions, forms: &Forms, cast: &Cast) -> Speakers {
    let room = || Map::with_capacity_and_hasher(forms.list.len(), Default::default());
    let gatherer = Gatherer {
        text,
        words,
        mentions,
        forms,
        cast,
        people: Vec::with_capacity(forms.list.len()),
        of_form: vec![None; forms.list.len()],
        by_given: room(),
        by_family: room(),
        by_inner: Map::default(),
        by_initials: Map::default(),
        by_long_form: Map::default(),
        by_title: Map::default(),
        married: Vec::new(),
        of_member: Map::default(),
        described: vec![None; mentions.len()],
    };
    gatherer.run()
}

/// What places are called too that are told apart by another word.
const KINDS_OF_PLACES: [u32; 6] = hashes("state county city republic union kingdom");

/// Somebody in the making.
#[derive(Debug, Clone, Default)]
struct Draft {
    gender: Gender,
    nature: Nature,
    member: Option<u32>,
    /// Whether "Mrs." has been seen before the name, "Miss", a rank as "Colonel".
    is_wife: bool,
    is_miss: bool,
    is_ranked: bool,
    is_mister: bool,
    /// Whether it has a given and a family name.
    is_full: bool,
    is_named: bool,
    /// The form that names somebody's relative in full: "his wife, Ann Roe".
    relative: Option<u32>,
    /// The first [`limits::FORMS`] of its forms, the surest first.
    forms: Few,
    told: u32,
    quoted: u32,
}

impl Draft {
    fn address(&self) -> Address {
        match () {
            _ if self.is_wife => Address::Wife,
            _ if self.is_miss => Address::Miss,
            _ if self.is_ranked => Address::Rank,
            _ if self.is_mister => Address::Mister,
            _ => Address::None,
        }
    }
}

struct Gatherer<'a> {
    text: &'a Text<'a>,
    words: &'a Vocabulary,
    mentions: &'a Mentions,
    forms: &'a Forms,
    cast: &'a Cast,
    people: Vec<Draft>,
    of_form: Vec<Option<SpeakerId>>,
    by_given: Map<u32, Few>,
    by_family: Map<u32, Few>,
    /// By the words between the two: "López" of "Ana López Roe".
    by_inner: Map<u32, Few>,
    /// By the word that their initials make.
    by_initials: Map<u32, Few>,
    /// By the hashes of the given names that a given name is a short form of.
    by_long_form: Map<u32, Few>,
    /// By the words of titles.
    by_title: Map<u32, Few>,
    /// Who is called "Mrs." or "Mr.".
    married: Vec<SpeakerId>,
    of_member: Map<u32, SpeakerId>,
    /// Mentions that what stands around them gives to another than their form: that go on into a longer description of a
    /// member, are of somebody young, or stand beside a name.
    described: Vec<Option<SpeakerId>>,
}

impl Gatherer<'_> {
    fn run(mut self) -> Speakers {
        let key = |form: &Form| {
            // "Amy's father Paul" may be Mr. Roe.
            let rank = if form.familiar && self.is_relative(form.mention) { rank(form).max(BARE) } else { rank(form) };
            (usize::from(rank), usize::MAX - form.count() as usize)
        };
        let order: Vec<u32> = order(self.forms.list.iter().map(key)).into_iter().map(|id| id as u32).collect();
        if !self.cast.is_empty() {
            order.iter().for_each(|&id| self.cast_form(id));
        }
        let described = order.partition_point(|&id| self.forms.list[id as usize].is_name);
        self.settle(&order[..described]);
        self.entitle_apposed();
        self.settle(&order[described..]);
        if !self.cast.is_empty() {
            self.describe();
        }
        self.tell_young();
        self.describe_apposed();
        self.describe_apposed_bodies();
        self.entitle();
        self.unite_own();
        self.finish()
    }

    /// Whose form a mention has.
    fn by_form(&self, mention: usize) -> Option<SpeakerId> {
        self.of_form[self.forms.of_mention[mention]? as usize]
    }

    /// Gives forms to the people who are there already, or to new ones.
    fn settle(&mut self, forms: &[u32]) {
        for &id in forms {
            if self.of_form[id as usize].is_none() {
                let person = self.find(id).unwrap_or_else(|| self.create(id));
                self.give(id, person);
            }
        }
    }

    /// The person that a form belongs to, among those who are there already.
    fn find(&mut self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        if !form.is_name {
            return self.find_by_title(form).or_else(|| self.find_titled_member(id));
        }
        let found = match form {
            _ if form.is_full() => self.find_full(id).or_else(|| self.find_by_initial(id)),
            Form { title: Title::None, .. } => self.find_bare(id),
            _ => self.find_titled(id),
        };
        found.or_else(|| self.find_married(id)).or_else(|| self.find_member(id))
    }

    /// The forms of somebody, the surest first.
    fn forms_of<'e>(&'e self, draft: &'e Draft) -> impl Iterator<Item = &'e Form> + 'e {
        draft.forms.iter().map(|&form| &self.forms.list[form as usize])
    }

    /// "Ann Cole": the same given and family name, or a short form of the given name.
    fn find_full(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let family = self.by_family.get(&form.last);
        let given = self.by_given.get(&form.first);
        let agrees = |&&person: &&SpeakerId| {
            let others = self.forms_of(&self.people[person as usize]);
            let is_same = |other: &Form| {
                let is_same = form.last == other.last && self.is_one_given(form, other);
                is_same && !self.is_junior(form, other) && !self.is_other_body(form, other)
                    || form.length < other.length && self.is_part(form, other)
            };
            self.agree(person, id) && others.filter(|other| other.is_full()).take(limits::FULL_FORMS).any(is_same)
        };
        family.into_iter().chain(given).flatten().find(agrees).copied()
    }

    /// "J. Cole": where one alone of that family has such a given name.
    fn find_by_initial(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let first = |form: &Form| self.text.word(self.mentions[form.mention as usize].core as usize);
        let own = first(form);
        let is_one = |other: &Form| {
            let [letter, name] = if own.len() == 2 { [own, first(other)] } else { [first(other), own] };
            let is_initial = |letter: &str| letter.len() == 1 && name.starts_with(letter);
            other.is_full() && other.last == form.last && letter.strip_suffix('.').is_some_and(is_initial)
        };
        let family = self.by_family.get(&form.last)?;
        let agrees =
            |person: &SpeakerId| self.forms_of(&self.people[*person as usize]).any(is_one) && self.agree(*person, id);
        only(family.iter().copied().filter(agrees))
    }

    /// Whether a name of several words begins or ends a longer one: "van Roe" and "Ann Marie" in "Ann Marie van Roe".
    fn is_part(&self, part: &Form, whole: &Form) -> bool {
        let (part, whole) = (self.words_of(part), self.words_of(whole));
        let more = whole.len().saturating_sub(part.len());
        more > 0 && (whole.clone().skip(more).eq(part.clone()) || whole.take(part.len()).eq(part))
    }

    /// The numbers of the words of a name.
    fn words_of(&self, form: &Form) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        self.mentions[form.mention as usize].core_tokens().map(|at| self.words.id_of(at))
    }

    /// *Senate **Finance** Committee* and *Senate **Ethics** Committee*: two bodies, that differ amid their names.
    fn is_other_body(&self, one: &Form, other: &Form) -> bool {
        let is_body = |form: &Form| self.mentions[form.mention as usize].nature == Nature::Organisation;
        let inner = |form: &Form| self.words_of(form).skip(1).take(self.words_of(form).len().saturating_sub(2));
        let has_inner = |form: &Form| self.words_of(form).len() > 2;
        (is_body(one) || is_body(other)) && has_inner(one) && has_inner(other) && !inner(one).eq(inner(other))
    }

    /// Whether two full names have one given name. "Sir Thomas Roe" is not Tom Roe.
    fn is_one_given(&self, a: &Form, b: &Form) -> bool {
        let is_ranked = |form: &Form| matches!(form.title, Title::Other(_)) && form.familiar;
        a.first == b.first || !is_ranked(a) && !is_ranked(b) && self.is_same_given(a.first, b.first)
    }

    fn is_same_given(&self, a: u32, b: u32) -> bool {
        let [a, b] = [a, b].map(|word| self.words.type_of(word));
        let is_long = |long: u32, short: u32| long_forms(short).any(|known| known == long);
        // "Tom", "Tommy"
        let are_short = || long_forms(a.hash).any(|long| long_forms(b.hash).any(|other| other == long));
        // Most words are no names: that keeps from looking for their long forms.
        let is_given = a.entry.is_given_name() || b.entry.is_given_name();
        is_given && (is_long(b.hash, a.hash) || is_long(a.hash, b.hash) || are_short())
    }

    /// "Mr. Cole", "Aunt Ann".
    fn find_titled(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        if form.familiar {
            let given = self.best(self.by_given.get(&form.last), id).or_else(|| self.find_other_form(id));
            if given.is_some() {
                return given;
            }
        }
        let family = match self.by_family.get(&form.last) {
            Some(family) => family,
            None => return self.find_by_first_word(id),
        };
        let mut agreeing: Vec<SpeakerId> = family.iter().copied().filter(|&person| self.agree(person, id)).collect();
        // "Mr. Roe" is the father of Tom Roe Jr.
        let is_son =
            |&person: &SpeakerId| self.forms_of(&self.people[person as usize]).any(|form| self.is_named_after(form));
        if !agreeing.iter().all(is_son) {
            agreeing.retain(|person| !is_son(person));
        }
        let person = match agreeing.as_slice() {
            &[person] => person,
            several if matches!(form.title, Title::Mister | Title::Wife) => self.parent_of(several, form.title)?,
            several if matches!(form.title, Title::Other(_)) => self.one_titled(several, form.title)?,
            _ => return None,
        };
        let is_usual = match form.title {
            Title::Wife => self.is_usual(person, id),
            Title::Mister => !self.is_called_by_given_name(person, id),
            _ => true,
        };
        // "Miss Cole" is mostly what people call her, so that sentences about Ann have it too.
        let is_spoken = form.title == Title::Miss && form.quoted > form.told;
        let is_apart = !self.cast.is_closed() && !is_spoken && self.is_apart_from_given_name(person, id);
        (is_usual && !is_apart).then_some(person)
    }

    /// "Captain Roe", where of all Roes one alone is named "Captain Tom Roe".
    fn one_titled(&self, several: &[SpeakerId], title: Title) -> Option<SpeakerId> {
        let is_full = |form: &Form| form.is_full() && form.title == title;
        only(several.iter().copied().filter(|&one| self.forms_of(&self.people[one as usize]).any(is_full)))
    }

    /// By the word that a name begins with: "President Xi", who is Xi Jinping, if nobody has that for a given name, or it is
    /// a family's as in Kim Jong-il; "Mrs. Rachel", and "Mr. Tom" to those who speak to him, if one alone does.
    fn find_by_first_word(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let people = self.by_given.get(&form.last)?;
        let is_given = self.words.type_of(form.last).entry.is_given_name();
        let is_called_so = || people.len() == 1 && (form.title != Title::Mister || form.quoted > form.told);
        let is_courtesy = matches!(form.title, Title::Mister | Title::Wife | Title::Miss);
        self.best(Some(people), id).filter(|&person| {
            let is_family =
                !is_given || self.forms_of(&self.people[person as usize]).any(|form| self.is_family_first(form));
            is_family || is_courtesy && is_called_so()
        })
    }

    /// "Kim Jong-il", but not "Kim Cole"
    fn is_family_first(&self, form: &Form) -> bool {
        is_family_first(self.text, self.mentions[form.mention as usize].core_tokens())
    }

    /// Whether a married name is as usual as the given name, as it would be for one woman: "Mrs.
    /// Cole" is seldom the mother's name and the daughter's.
    fn is_usual(&self, person: SpeakerId, id: u32) -> bool {
        const SELDOM: u32 = 3;
        let wife = &self.forms.list[id as usize];
        self.people[person as usize].is_wife
            || self.forms_of(&self.people[person as usize]).all(|other| {
                let bare = self.forms.bare(other.first);
                bare.is_none_or(|bare| self.forms.list[bare as usize].count() <= SELDOM * wife.count())
            })
    }

    /// Whether the narration calls somebody "George" as readily as it says "Mr. Cole", so that this one is his father.
    fn is_called_by_given_name(&self, person: SpeakerId, id: u32) -> bool {
        const OFTEN: u32 = 20;
        const SELDOM: u32 = 8;
        let formal = self.forms.list[id as usize].told;
        let is_as_often = |bare: u32| {
            let given = self.forms.list[bare as usize].told;
            given.min(formal) * SELDOM > given.max(formal)
        };
        let forms = self.forms_of(&self.people[person as usize]);
        let mut given = forms.filter(|other| other.is_full()).filter_map(|other| self.forms.bare(other.first));
        let meets = |bare: u32| self.forms.times_together(bare, id) > 0;
        !self.cast.is_closed() && formal >= OFTEN && given.any(|bare| is_as_often(bare) && meets(bare))
    }

    /// Whether sentences name both "Mr. Cole" and "George", so that George Cole is another.
    fn is_apart_from_given_name(&self, person: SpeakerId, id: u32) -> bool {
        self.people[person as usize].forms.iter().any(|&other| {
            let other_form = &self.forms.list[other as usize];
            let bare = self.forms.bare(other_form.first).filter(|_| other_form.is_full());
            self.forms.are_apart(other, id) || bare.is_some_and(|bare| self.forms.are_apart(bare, id))
        })
    }

    /// "the Colonel", where one person alone has that title.
    fn find_by_title(&self, form: &Form) -> Option<SpeakerId> {
        let people = self.by_title.get(&form.last)?;
        (form.length == 1 && people.len() == 1).then(|| people.first().copied()).flatten()
    }

    /// "Cole", "Ann", "Annie".
    fn find_bare(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let word = form.first;
        let given = self.words.type_of(word).entry.is_given_name();
        // "Merrow shook her head.": Lady Merrow, and no man. "Nancy": Miss Nancy.
        let told = form.gender.or(gender::of_votes(form.votes));
        let is_woman = |person| told == Gender::Female || told != Gender::Male && self.is_called_lady(person);
        let may_be = |&person: &SpeakerId| is_woman(person) || !self.is_lady(person);
        if given && !self.by_given.contains_key(&word) {
            let family = self.by_family.get(&word).and_then(|people| self.best_family(people, id));
            if let Some(person) = family.filter(may_be) {
                return Some(person);
            }
        }
        let (near, far) = if given { (&self.by_given, &self.by_family) } else { (&self.by_family, &self.by_given) };
        let (near, far) = (near.get(&word), far.get(&word));
        let far = || self.best(far, id).filter(may_be);
        let near = if given {
            self.best_given(near, id)
        } else {
            self.head_of(near).or_else(|| self.best_by_family(near, id))
        };
        let near = near.filter(may_be);
        let inner = || self.best(self.by_inner.get(&word), id);
        let acronym = || self.best(self.by_initials.get(&word), id);
        near.or_else(far).or_else(|| self.find_other_form(id)).or_else(inner).or_else(acronym)
    }

    /// Whether somebody is only called "Mrs. Cole", "Miss Cole" or "Lady Cole": "Cole" is a man then, unlike the name of
    /// "Nurse Cole" and "Queen Ann".
    fn is_lady(&self, person: SpeakerId) -> bool {
        const LADIES: [u32; 4] = hashes("lady dame madame duchess");
        let draft = &self.people[person as usize];
        let is_of_family = |title: Title| match title {
            Title::Wife | Title::Miss => true,
            Title::Other(word) => is_among(&LADIES, self.words.type_of(word).hash),
            Title::None | Title::Mister => false,
        };
        let mut forms = self.forms_of(draft);
        let is_titled = forms.all(|form| form.title != Title::None && !form.is_full());
        let is_lady = || self.forms_of(draft).any(|form| is_of_family(form.title));
        draft.gender == Gender::Female && is_titled && is_lady()
    }

    fn is_called_lady(&self, person: SpeakerId) -> bool {
        let mut titles =
            self.forms_of(&self.people[person as usize]).map(|form| self.mentions[form.mention as usize].title);
        titles.any(|title| self.text.is_word(title as usize, "lady"))
    }

    /// Of a Mr. Cole and women with his name, who is called "Cole".
    fn head_of(&self, people: Option<&Few>) -> Option<SpeakerId> {
        let draft = |&&person: &&SpeakerId| &self.people[person as usize];
        let (misters, others): (Vec<&SpeakerId>, Vec<&SpeakerId>) =
            people?.iter().partition(|one| draft(one).is_mister);
        let is_alone = misters.len() == 1 && !others.is_empty();
        let are_women = others.iter().all(|one| draft(one).gender == Gender::Female);
        misters.first().copied().copied().filter(|_| is_alone && are_women)
    }

    /// Of several with one given name, "John" is not the one who is called "Sir John".
    fn best_given(&self, people: Option<&Few>, id: u32) -> Option<SpeakerId> {
        let is_ranked = |&other: &u32| {
            let form = &self.forms.list[other as usize];
            let is_kin = |word: u32| self.words.type_of(word).entry.any(is::KIN);
            matches!(form.title, Title::Other(word) if form.familiar && !is_kin(word))
        };
        // Nor "Charles" the Charles Roe whom the text always names in full, and beside him.
        let is_other = |&other: &u32| is_ranked(&other) || self.forms.are_apart(other, id);
        let (others, plain): (Few, Few) =
            people?.iter().copied().partition(|&person| self.people[person as usize].forms.iter().any(is_other));
        self.best(Some(&plain), id).or_else(|| self.best(Some(&others), id))
    }

    /// Of several with one family name that others have for a given name, the one named most often: "Clinton" is no
    /// man's name where it is a woman's family name.
    fn best_family(&self, people: &[SpeakerId], id: u32) -> Option<SpeakerId> {
        let told = gender::of_votes(self.forms.list[id as usize].votes);
        self.most_named(people.iter().copied().filter(|&person| !self.people[person as usize].gender.excludes(told)))
    }

    /// Who is named most often; of several, the first.
    fn most_named(&self, people: impl Iterator<Item = SpeakerId>) -> Option<SpeakerId> {
        first_of_most(people, |person| self.times_named(person))
    }

    /// How often somebody is named.
    fn times_named(&self, person: SpeakerId) -> u32 {
        let draft = &self.people[person as usize];
        draft.told + draft.quoted
    }

    /// The one person whose given name has a form's word as a short form, or the other way round; or whose short form is
    /// another one of the same name: Josie is whom others call Jo.
    fn find_other_form(&self, id: u32) -> Option<SpeakerId> {
        let form = &self.forms.list[id as usize];
        let hash = self.words.type_of(form.first).hash;
        let short_of = |long: u32| self.best(self.by_long_form.get(&long), id);
        let longer = long_forms(hash).filter_map(|long| self.text.types.find(long).ok());
        let longer = longer.filter_map(|word| self.best(self.by_given.get(&word), id));
        let beside = long_forms(hash).filter_map(short_of).filter(|_| form.told == 0);
        same(longer.chain(short_of(hash)).chain(beside))
    }

    /// The person named most often among those whom a form may stand for.
    fn best(&self, people: Option<&Few>, id: u32) -> Option<SpeakerId> {
        self.most_named(people?.iter().copied().filter(|&person| self.agree(person, id)))
    }

    /// Of those with a family name, the one named most often but for the bare given name: "Cole" is rather the John Cole who
    /// is "Mr. Cole" than his son, who is "Tom".
    fn best_by_family(&self, people: Option<&Few>, id: u32) -> Option<SpeakerId> {
        let times = |person: SpeakerId| {
            let forms = self.forms_of(&self.people[person as usize]).filter(|form| !form.is_bare());
            forms.map(Form::count).sum::<u32>()
        };
        first_of_most(people?.iter().copied().filter(|&person| self.agree(person, id)), times)
    }

    /// Whether gender, title and kind of name allow a form to be a person's.
    fn agree(&self, person: SpeakerId, id: u32) -> bool {
        let (draft, form) = (&self.people[person as usize], &self.forms.list[id as usize]);
        // "Hill" is no place where Ann Hill is named, nor "Ann Hill" where Mrs. Ann Hill is.
        let is_place = matches!(form.nature, Nature::Place | Nature::Organisation);
        let is_whole = || {
            self.forms_of(draft).any(|other| other.is_full() && (other.first, other.last) == (form.first, form.last))
        };
        let is_name = is_place && draft.nature == Nature::Person && (form.length == 1 || is_whole());
        let gender = if is_name { Gender::Unknown } else { form.gender };
        // "President Roe", of whom the text has told before it names "his wife, Ann Roe".
        let is_elder = |relative: u32| {
            let relative = &self.forms.list[relative as usize];
            !form.is_full() && form.last == relative.last && form.mention < relative.mention
        };
        let is_maker = || form.is_bare() && self.forms_of(draft).all(|other| self.is_made_by(other, form));
        !draft.gender.excludes(gender)
            && !self.is_titled_apart(draft, form)
            && !draft.relative.is_some_and(is_elder)
            && !self.is_named_for_place(draft, form)
            && !self.is_letters_of_thing(draft, form)
            && !is_maker()
    }

    /// Whether the title of a form is another than a person has.
    fn is_titled_apart(&self, draft: &Draft, form: &Form) -> bool {
        match form.title {
            // Neither "Miss Cole" nor "Colonel Cole" is Mrs. Cole, but "Countess Cole" is.
            Title::Wife => draft.is_miss || draft.is_ranked,
            // Nor "Miss Cole" the Colonel, unless "Ann Cole" is both.
            Title::Miss => draft.is_wife || draft.is_ranked && !draft.is_full,
            Title::Other(_) if !form.familiar => {
                draft.is_wife && form.gender != Gender::Female || draft.is_miss && !draft.is_full
            }
            // "Sir John" is no John who is never called Sir, unlike an uncle.
            Title::Other(word) if !form.is_full() && !self.words.type_of(word).entry.any(is::KIN) => {
                !self.forms_of(draft).any(|other| other.title == form.title)
            }
            _ => false,
        }
    }

    /// "China" is not the South China Sea, nor Hull the Hull Trade Fair; but "State" is a department, and "Washington" may
    /// be Ida Washington.
    fn is_named_for_place(&self, draft: &Draft, place: &Form) -> bool {
        let is_thing = |named: &Form| {
            // "the Armenians of Israel"
            let head = self.mentions[named.mention as usize].head as usize;
            let is_of = self.words.get(head.saturating_sub(1)).entry.any(is::PREPOSITION);
            let may_be_family = named.last == place.first && draft.nature == Nature::Place && !is_of;
            !may_be_family && !self.words.type_of(named.first).entry.is_given_name()
        };
        place.nature == Nature::Place
            && place.length == 1
            && !is_among(&KINDS_OF_PLACES, self.words.type_of(place.first).hash)
            && draft.is_full
            && matches!(draft.nature, Nature::Place | Nature::Organisation)
            && self.forms_of(draft).all(is_thing)
    }

    /// *HP* is not *the HP Way*.
    fn is_letters_of_thing(&self, draft: &Draft, body: &Form) -> bool {
        let is_body = body.length == 1 && body.nature == Nature::Organisation;
        let is_acronym = || {
            let mention = &self.mentions[body.mention as usize];
            self.text.is_case(mention.head as usize, Case::Upper)
        };
        let leads = |thing: &Form| thing.is_full() && thing.first == body.first;
        is_body && draft.nature == Nature::Unknown && is_acronym() && self.forms_of(draft).all(leads)
    }

    /// *Acme* has made the *Acme Comet **2***, and is not called so.
    fn is_made_by(&self, product: &Form, maker: &Form) -> bool {
        let behind = self.mentions[product.mention as usize].end as usize;
        product.is_full() && product.first == maker.first && self.text.is_model_number(behind)
    }

    /// In speech, "a doctor" and "no doctor". The narration says so where it comes back to somebody.
    fn is_indefinite(&self, mention: &Mention) -> bool {
        const INDEFINITE: [u32; 6] = hashes("a an another any no every");
        let first = &self.text.tokens[mention.start as usize];
        mention.quoted && mention.form == mentions::Form::Description && INDEFINITE.contains(&first.hash)
    }

    fn create(&mut self, id: u32) -> SpeakerId {
        let form = &self.forms.list[id as usize];
        self.people.push(Draft { gender: form.gender, nature: form.nature, ..Draft::default() });
        self.people.len() as u32 - 1
    }

    fn give(&mut self, id: u32, person: SpeakerId) {
        let form = &self.forms.list[id as usize];
        self.of_form[id as usize] = Some(person);
        let relative = Some(id).filter(|_| form.is_full() && self.is_relative(form.mention));
        let draft = &mut self.people[person as usize];
        draft.relative = draft.relative.or(relative);
        if draft.forms.len() < limits::FORMS {
            draft.forms.push(id);
        }
        draft.gender = draft.gender.or(form.gender);
        if matches!(form.title, Title::Wife | Title::Mister) && draft.address() == Address::None {
            self.married.push(person);
        }
        draft.is_wife |= form.title == Title::Wife;
        draft.is_miss |= form.title == Title::Miss;
        draft.is_mister |= form.title == Title::Mister;
        draft.is_ranked |= matches!(form.title, Title::Other(_)) && !form.familiar;
        draft.is_full |= form.is_full();
        draft.is_named |= form.is_name;
        draft.told += form.told;
        draft.quoted += form.quoted;
        if form.is_name {
            self.register_name(form, person);
            if let Title::Other(word) = form.title {
                if !self.is_lesser(form) {
                    register(&mut self.by_title, word, person);
                }
            }
        }
    }

    /// *Former **Vice** President Ann Lee*, who is not *the president*.
    fn is_lesser(&self, form: &Form) -> bool {
        let mention = &self.mentions[form.mention as usize];
        (mention.start..mention.core).any(|at| QUALIFIERS.contains(&self.words.get(at as usize).hash))
    }

    /// Whether one is the other's son, who is named after the father: *Ann met Tom Roe. **Tom Roe Jr.** came too.*
    fn is_junior(&self, one: &Form, other: &Form) -> bool {
        let (senior, junior) = if self.is_named_after(one) { (other, one) } else { (one, other) };
        self.is_named_after(junior) && !self.is_named_after(senior) && senior.mention < junior.mention
    }

    fn is_named_after(&self, form: &Form) -> bool {
        forms::is_named_after(self.text, &self.mentions[form.mention as usize])
    }

    /// The last word of a name of several, or behind a title.
    fn family_name(&self, draft: &Draft) -> Option<u32> {
        let of_member = draft.member.and_then(|member| self.cast.family(member));
        let mut forms = self.forms_of(draft);
        of_member.or_else(|| {
            let form =
                forms.find(|form| form.is_full() || form.is_name && form.title != Title::None && !form.familiar)?;
            Some(self.words.type_of(form.last).hash)
        })
    }

    fn finish(self) -> Speakers {
        let list = self.people.iter().map(|draft| Speaker {
            name: self.name(draft),
            gender: draft.gender,
            nature: draft.nature,
            member: draft.member,
            told: draft.told,
            is_named: draft.is_named,
            is_narrator: false,
            address: draft.address(),
            family: self.family_name(draft),
            is_relative: draft.relative.is_some(),
        });
        let is_member = |person: SpeakerId| self.people[person as usize].member.is_some();
        // "Are you a doctor?": not the member who is called the doctor.
        let of_mention = |at: usize| {
            self.by_form(at).filter(|&person| !(is_member(person) && self.is_indefinite(&self.mentions[at])))
        };
        let described = self.described.iter().enumerate();
        Speakers {
            list: list.collect(),
            of_mention: described.map(|(at, described)| described.or_else(|| of_mention(at))).collect(),
            narrator: None,
            closed_cast: self.cast.is_closed(),
        }
    }
}

/// Of people, who has the greatest number; of several, the first.
fn first_of_most(people: impl Iterator<Item = SpeakerId>, number: impl Fn(SpeakerId) -> u32) -> Option<SpeakerId> {
    people.max_by_key(|&person| (number(person), std::cmp::Reverse(person)))
}

/// The order in which forms are given to people: full names, then titles, then single words.
fn rank(form: &Form) -> u8 {
    match form {
        Form { is_name: false, .. } => 4,
        _ if form.is_full() && form.title == Title::Wife => 1,
        _ if form.is_full() => 0,
        Form { title: Title::None, .. } => BARE,
        _ => 2,
    }
}

/// The rank of single words.
const BARE: u8 = 3;
