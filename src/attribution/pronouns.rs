//! Whom the narration talks of: names, descriptions and the pronouns that refer to them.

use super::kin::{tie_of_name, Kin};
use super::links::is_cleft;
use super::presence::{act, arrives, Act};
use super::scene::{Scene, Way};
use super::short;
use super::turns::is_part;
use crate::lexicon::is;
use crate::limits;
use crate::mentions::{owner, Form, Gender, Mention, Nature, Number, Person};
use crate::passes::Passes;
use crate::speakers::{Map, Speaker, SpeakerId, Speakers};
use crate::tags::Tag;
use crate::text::{hash_of, hashes, same, Text};

/// A mention outside marks with the speaker that it seems to stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Telling {
    pub mention: u32,
    pub token: u32,
    pub speaker: SpeakerId,
    pub subject: bool,
    pub is_pronoun: bool,
    /// Whether it tells that somebody comes or goes.
    pub act: Act,
    /// The next telling of the same speaker, and the one before, or [`LAST`].
    pub next: u32,
    pub before: u32,
}

/// Behind all tellings.
pub(super) const LAST: u32 = u32::MAX;

/// The person of one gender whom the narration is about.
#[derive(Debug, Clone, Copy)]
struct Narrated {
    speaker: SpeakerId,
    token: u32,
    subject: bool,
    is_pronoun: bool,
    /// Whether a clause of its own begins with it, whose verb follows.
    acts: bool,
}

/// The mentions outside marks that stand for somebody, in order. A pronoun goes to the last
/// person of its gender, subjects before others. With them, the mentions of strangers who come into the story.
pub(super) fn tellings(scene: &Scene<'_>) -> (Vec<Telling>, Vec<u32>) {
    let Passes { text, mentions, speakers, .. } = scene.input;
    let mut tellings = Vec::with_capacity(mentions.len() / 2);
    let mut strangers = Vec::new();
    let mut teller = Teller::new(scene);
    for (at, mention) in mentions.iter().enumerate().filter(|(_, m)| !m.quoted) {
        if scene.is_short && is_likened(text, mention) || mention.is_quantified(text) {
            continue;
        }
        // "It was Ann who minded.", "It was Mrs. Stroud, from the flat above."
        let end = mention.end as usize;
        let is_met = mention.form == Form::Name && !text.is_wordlike(end);
        let is_cleft = is_cleft(text, mention.start as usize) && (is_met || text.is_small(end, "who"));
        let subject =
            mention.subject || is_cleft || arrives(text, mention) || scene.is_short && is_agent(scene.input, mention);
        let token = mention.start;
        if scene.is_short && short::is_vague(text, mention) {
            teller.read_apart(at, mention);
        }
        let Some((speaker, is_pronoun)) = teller.whom(at, mention) else {
            if subject && is_stranger(text, mention) {
                strangers.push(at as u32);
                teller.turn_away(mention.gender);
            }
            continue;
        };
        if scene.is_short && !is_pronoun {
            teller.read_kin(at, speaker);
        }
        if !is_pronoun {
            teller.read_elder(mention, speaker);
        }
        let act = act(scene.input, mention);
        let mention = at as u32;
        tellings.push(Telling { mention, token, speaker, subject, is_pronoun, act, next: LAST, before: LAST });
        let subject = subject && !is_subordinate(text, scene.input.mentions[at].start as usize);
        let acts = begins_clause(scene.input, &scene.input.mentions[at]);
        teller.turn_to(at, Narrated { speaker, token, subject, is_pronoun, acts });
    }
    link(&mut tellings, speakers);
    (tellings, strangers)
}

/// Whom the narration is about, on a walk over its mentions.
struct Teller<'s, 'a> {
    scene: &'s Scene<'a>,
    kin: Kin,
    answered: Map<u32, SpeakerId>,
    called: Map<u32, SpeakerId>,
    addressed: Map<u32, SpeakerId>,
    pointed: Map<u32, SpeakerId>,
    /// By gender: unknown, male, female.
    focus: [Option<Narrated>; 3],
    /// Whether each speaker is a name that acts somewhere.
    acting: Vec<bool>,
    /// Whether each speaker, without a name, is told apart from who has one: *Ann and **the old woman** sat there*.
    apart: Vec<bool>,
    /// The grandfather and the grandmother told of last.
    elders: [Option<SpeakerId>; 2],
}

impl<'s, 'a> Teller<'s, 'a> {
    fn new(scene: &'s Scene<'a>) -> Self {
        let of_short = |read: fn(&Scene<'_>) -> Map<u32, SpeakerId>| {
            if scene.is_short {
                read(scene)
            } else {
                Map::default()
            }
        };
        Teller {
            scene,
            kin: Kin::new(scene),
            answered: of_short(answered),
            called: of_short(called),
            addressed: of_short(addressed),
            pointed: of_short(pointed),
            focus: [None; 3],
            acting: if scene.is_short { acting(scene.input) } else { Vec::new() },
            apart: if scene.is_short { vec![false; scene.input.speakers.list.len()] } else { Vec::new() },
            elders: [None; 2],
        }
    }

    /// Whom a mention stands for, and whether it was found as for a pronoun, by what the narration is about.
    fn whom(&self, at: usize, mention: &Mention) -> Option<(SpeakerId, bool)> {
        let (scene, text) = (self.scene, &self.scene.input.text);
        if let Some(&called) = self.called.get(&(at as u32)) {
            return Some((called, true));
        }
        let own = scene.input.speakers.of_mention(at);
        let is_modified = scene.is_short && is_modified(text, mention);
        let owner = Some(mention).filter(|m| m.form == Form::Description).and_then(|m| self.owner(at, m));
        let relative = owner.and_then(|owner| self.kin.find(scene.input, mention, owner));
        let known = own.filter(|&who| self.is_human(mention, who) && !self.goes_on(at, mention, is_modified));
        let pointed = || self.pointed.get(&(at as u32)).copied();
        let known = relative.or_else(|| self.elder(mention)).or_else(pointed).or(known);
        let is_pronoun = mention.form == Form::Pronoun || known.is_none() && !is_modified && is_anaphor(text, mention);
        let speaker = if is_pronoun { self.refer(mention) } else { known };
        speaker.map(|speaker| (speaker, is_pronoun))
    }

    /// Whether a mention is of somebody who may speak: a member of the cast; without one, something that is seen to
    /// speak, a named person, or something with a name and a gender.
    fn is_human(&self, mention: &Mention, who: SpeakerId) -> bool {
        let (scene, speakers) = (self.scene, &self.scene.input.speakers);
        let s = speakers.get(who);
        if speakers.closed_cast || s.member.is_some() {
            return s.member.is_some();
        }
        let gendered = matches!(s.gender, Gender::Male | Gender::Female);
        // A board may say something, and does not converse.
        let is_body = matches!(s.nature, Nature::Organisation | Nature::Document);
        scene.reports[who as usize] > 0 && !(is_body && scene.is_story)
            || s.is_named && (s.nature == Nature::Person || gendered)
            || scene.is_short && self.is_someone(mention, who, s)
    }

    /// Whether a mention of a short story, which has no room to show that it speaks, is of somebody: a person without
    /// a name, or a name of whatever acts.
    fn is_someone(&self, mention: &Mention, who: SpeakerId, speaker: &Speaker) -> bool {
        match speaker.nature {
            Nature::Person => {
                // "The captain's voice shook."
                let behind = || self.scene.input.text.tokens.get(mention.end as usize..).unwrap_or_default();
                let owns_thing = || mention.possessive && !is_part(behind());
                (speaker.is_named || !owns_thing()) && !is_animal(self.scene.input, mention)
            }
            Nature::Unknown => mention.form == Form::Name && self.acting[who as usize],
            _ => false,
        }
    }

    /// ***The old woman***, where a grandmother has been told of.
    fn elder(&self, mention: &Mention) -> Option<SpeakerId> {
        let text = &self.scene.input.text;
        let is_old = mention.form == Form::Description && text.is_word_before(mention.head as usize, "old");
        let elder = match mention.gender {
            Gender::Male => self.elders[0],
            Gender::Female => self.elders[1],
            _ => None,
        };
        elder.filter(|_| is_old && short::is_vague(text, mention))
    }

    /// Whose somebody is: the last man's of *his*, the narrator's of *my*.
    fn owner(&self, at: usize, mention: &Mention) -> Option<SpeakerId> {
        let text = &self.scene.input.text;
        if text.is_word(mention.start as usize, "my") {
            return self.scene.input.speakers.narrator;
        }
        let gender = mention.whose(text)?;
        // "“He is late,” said Ann.¶“Very,” said her sister."
        let speakers = &self.scene.input.speakers;
        let heard = [&self.answered, &self.addressed].map(|heard| heard.get(&(at as u32)));
        let agrees = |who: &&SpeakerId| !speakers.gender(**who).excludes(gender);
        if let Some(&heard) = heard.into_iter().flatten().find(agrees) {
            return Some(heard);
        }
        let gendered = self.focus[slot(gender)];
        let near = |owner: &Narrated| mention.start - owner.token < limits::ANTECEDENT_TOKENS;
        gendered
            .into_iter()
            .chain(self.focus[0])
            .filter(near)
            .max_by_key(|owner| owner.token)
            .map(|owner| owner.speaker)
    }

    /// Whether "the young man" is Lee: where Lee is at hand, and no member of the cast is called so.
    fn goes_on(&self, at: usize, mention: &Mention, is_modified: bool) -> bool {
        let Passes { text, speakers, .. } = self.scene.input;
        let is_member = speakers.of_mention(at).is_some_and(|who| speakers.get(who).member.is_some());
        // "said that lady": always somebody told of before.
        let points = text.is_word(mention.start as usize, "that") && is_anaphor(text, mention);
        let is_vague = || self.scene.is_short && short::is_vague(text, mention);
        let is_apart = || speakers.of_mention(at).is_some_and(|own| self.apart.get(own as usize) == Some(&true));
        let may_go_on = !is_member && !is_modified && (points || is_vague() && !is_apart());
        let who = || self.refer(mention).filter(|who| self.answered.get(&(at as u32)) != Some(who));
        may_go_on && who().is_some_and(|who| speakers.get(who).is_named)
    }

    /// Whom a pronoun, or a description that stands like one, goes on from.
    fn refer(&self, mention: &Mention) -> Option<SpeakerId> {
        let [unknown, male, female] = self.focus;
        let (gendered, other) = match (mention.number, mention.person, mention.gender) {
            (Number::Plural, ..) | (_, Person::Second, _) => return None,
            (_, Person::First, _) => return self.scene.input.speakers.narrator,
            (.., Gender::Male) => (male, female),
            (.., Gender::Female) => (female, male),
            _ => return None,
        };
        let near = |f: &Narrated| mention.start - f.token < limits::ANTECEDENT_TOKENS;
        // "Wren rose. She looked at the boy. “No,” he said."
        let is_other = |f: &Narrated| other.is_some_and(|other| other.speaker == f.speaker);
        let open = unknown.filter(|open| near(open) && !is_other(open));
        let best = match (gendered.filter(near), open) {
            (Some(g), Some(o)) if o.token > g.token + limits::FOCUS_TOKENS || self.leads(mention, &o, &g) => Some(o),
            (Some(g), _) => Some(g),
            (None, o) => o,
        };
        best.map(|f| f.speaker)
    }

    /// *“Yes,” said Tom.¶**The doctor** rose. “No,” he said.*: whether somebody of unknown gender acts at the head of the
    /// paragraph, where the last one of the right gender does not.
    fn leads(&self, mention: &Mention, open: &Narrated, gendered: &Narrated) -> bool {
        let input = self.scene.input;
        let from = lead_start(input, mention.start as usize) as u32;
        // Nobody answers himself, and who has a name comes before who may be a woman.
        let has_spoken = || last_named(self.scene, from as usize) == Some(gendered.speaker);
        let is_named = || input.speakers.get(gendered.speaker).is_named;
        let is_behind =
            open.token > gendered.token && (gendered.token < from || open.acts && (has_spoken() || !is_named()));
        // "Garrod looked at Tom.¶“No,” he said."
        let acts = !gendered.subject && !gendered.is_pronoun && open.token < gendered.token;
        let may_lead = open.subject && open.token >= from && (is_behind || acts);
        may_lead && !acts_on(input, open.token as usize, mention.gender)
    }

    /// Notes who speaks without a name and is told of in one sentence with whom he might be otherwise: *Ann helped **the old
    /// woman** in.*
    fn read_apart(&mut self, at: usize, mention: &Mention) {
        let Passes { text, mentions, speakers, .. } = self.scene.input;
        let speaks = |own: &SpeakerId| self.scene.reports[*own as usize] > 0;
        let Some(own) = speakers.of_mention(at).filter(speaks) else { return };
        let sentence = text.sentence_around(mention.start as usize).start;
        let who = self.refer(mention);
        let is_beside = |last: &Narrated| Some(last.speaker) == who && last.token as usize >= sentence;
        let end = mention.end as usize;
        let next = mentions.beginning_at(end + 1).filter(|_| text.is_word(end, "and"));
        let is_joined = || next.is_some_and(|next| mentions[next].form == Form::Name);
        if self.focus.iter().flatten().any(is_beside) || is_joined() {
            self.apart[own as usize] = true;
        }
    }

    /// Notes who is a grandparent.
    fn read_elder(&mut self, mention: &Mention, who: SpeakerId) {
        const ELDERS: [u32; 15] = hashes(
            "grandmother grandfather grandma grandpa granny grannie gran nan nana grandad granddad grandpapa grandmamma
            granddaddy gramps",
        );
        let is_elder = ELDERS.contains(&self.scene.input.text.hash(mention.head as usize));
        match mention.gender {
            Gender::Male if is_elder => self.elders[0] = Some(who),
            Gender::Female if is_elder => self.elders[1] = Some(who),
            _ => {}
        }
    }

    /// Notes whose relative or friend somebody is told to be.
    fn read_kin(&mut self, at: usize, who: SpeakerId) {
        let Passes { mentions, speakers, .. } = self.scene.input;
        let Some((kin, tie)) = tie_of_name(self.scene.input, at) else { return };
        let named = owner(mentions, kin).map(|owner| speakers.of_mention(owner));
        if let Some(of) = named.unwrap_or_else(|| self.owner(at, &mentions[kin])) {
            self.kin.enter(who, of, tie);
        }
    }

    /// Turns to somebody whom a closed cast does not have: *A tall man came in. “Good evening,” **he** said.*
    fn turn_away(&mut self, gender: Gender) {
        if self.scene.input.speakers.closed_cast {
            self.focus[slot(gender)] = None;
            // The ranking of long stories has learned otherwise.
            if self.scene.is_short {
                self.focus[0] = None;
            }
        }
    }

    /// *They walked on to **Harwell**. He said…*: whether a name is told of in passing, for neither a title nor a given name
    /// shows that it is somebody's, and nobody of that name is said to speak. Of a novel, which has room to show it.
    fn is_passing(&self, mention: &Mention, who: SpeakerId) -> bool {
        const SELDOM: u32 = 20;
        let Scene { input, reports, is_short, .. } = self.scene;
        let is_seldom = |who: &Speaker| who.is_named && who.member.is_none() && who.told <= SELDOM;
        let is_silent = reports[who as usize] == 0;
        let is_shown = mention.title < mention.core || input.words.get(mention.core as usize).entry.is_given_name();
        !is_short && is_silent && !is_shown && is_seldom(input.speakers.get(who))
    }

    /// Turns to whom a mention stands for, unless the narration stays with somebody else.
    fn turn_to(&mut self, at: usize, new: Narrated) {
        let Passes { mentions, speakers, .. } = self.scene.input;
        // The narrator is never meant by "she", nor does "I" change who "she" is.
        if speakers.narrator == Some(new.speaker) {
            return;
        }
        if !new.is_pronoun && self.is_passing(&mentions[at], new.speaker) {
            return;
        }
        let gender = if new.is_pronoun { mentions[at].gender } else { speakers.gender(new.speaker) };
        let last = &mut self.focus[slot(gender)];
        let gives_way = |last: &Narrated| {
            let is_far = new.token - last.token > limits::FOCUS_TOKENS;
            new.subject || !last.subject || last.speaker == new.speaker || is_far
        };
        if last.as_ref().is_none_or(gives_way) {
            *last = Some(new);
        }
    }
}

/// For the mention beside a turn, and the one that the paragraph behind a turn begins with, who speaks the turn before by
/// name: nobody answers himself.
fn answered(scene: &Scene<'_>) -> Map<u32, SpeakerId> {
    const OPENING: usize = 4;
    let Passes { text, mentions, .. } = scene.input;
    let beside = (0..scene.turns.len())
        .filter_map(|turn| Some((scene.turns[turn].source?, scene.turns[scene.turn_before(turn)?].named?)));
    let behind = scene.turns.iter().filter_map(|turn| {
        let start = turn.start_behind(text)?;
        // "At that the old man laughed."
        let first = mentions.begun_before(start);
        let is_near = |m: &Mention| m.subject && (m.start as usize) < start + OPENING;
        Some((mentions.get(first).filter(|m| is_near(m)).map(|_| first)?, turn.named?))
    });
    beside.chain(behind).map(|(at, speaker)| (at as u32, speaker)).collect()
}

/// For the mention beside a turn, whom alone that calls: *“Is it true, **Mr. Roe**?” said his wife.*
fn addressed(scene: &Scene<'_>) -> Map<u32, SpeakerId> {
    let called = |at: usize| same(scene.calls(at).iter().filter(|call| call.way == Way::Called).map(|c| c.speaker));
    let beside = |at: usize| Some((scene.turns[at].source? as u32, called(at)?));
    (0..scene.turns.len()).filter_map(beside).collect()
}

/// For *that lady* beside a turn, whom the turn before names last: *“I feared for **Mrs. Roe**,” said Lee.¶“Indeed!” said that
/// lady.*
fn pointed(scene: &Scene<'_>) -> Map<u32, SpeakerId> {
    let Passes { text, mentions, speakers, .. } = scene.input;
    let named = |at: usize| {
        let source = scene.turns[at].source.filter(|&source| text.is_word(mentions[source].start as usize, "that"))?;
        let before = at.checked_sub(1)?;
        let may_be = |who: &SpeakerId| {
            speakers.get(*who).is_named
                && scene.turns[before].named != Some(*who)
                && !speakers.gender(*who).excludes(mentions[source].gender)
        };
        Some((source as u32, scene.calls(before).iter().map(|call| call.speaker).rfind(may_be)?))
    };
    (0..scene.turns.len()).filter_map(named).collect()
}

/// For a *he* that the paragraph behind a bare turn begins with, whom alone the turn calls: *“Your witness, **Mr. Roe**.”¶**He**
/// rose.*
fn called(scene: &Scene<'_>) -> Map<u32, SpeakerId> {
    let Passes { text, mentions, speakers, .. } = scene.input;
    let behind = |at: usize| {
        let first = mentions.beginning_at(scene.turns[at].start_behind(text)?)?;
        // "“I have, Uncle.”¶He read it.": who is called by no name may have spoken before.
        let is_name = |at: u32| mentions[at as usize].form == Form::Name;
        let calls = scene.calls(at).iter().filter(|call| call.way == Way::Called && is_name(call.mention));
        let who = same(calls.map(|call| call.speaker))?;
        let he = &mentions[first];
        let is_he = he.subject && he.form == Form::Pronoun && matches!(he.gender, Gender::Male | Gender::Female);
        (is_he && !speakers.gender(who).excludes(he.gender)).then_some((first as u32, who))
    };
    (0..scene.turns.len()).filter(|&at| scene.turns[at].source.is_none()).filter_map(behind).collect()
}

/// ***Lee** spat*, *Across the street **Lee** spat*; not *, **Lee** noticed,*, nor *and **a hawk** on her fist*.
fn begins_clause(input: &Passes<'_>, mention: &Mention) -> bool {
    let before = (mention.start as usize).checked_sub(1);
    let goes_on = before.is_some_and(|at| input.text.is_comma(at) || input.text.word(at) == "and");
    !goes_on && input.tags.get(mention.end as usize).is_some_and(|tag| tag.is_finite())
}

/// *He was older than **Lee** had thought*, *the chair that **Lee** had left*: the story stays with whom the sentence tells of.
fn is_subordinate(text: &Text<'_>, start: usize) -> bool {
    const LEADS: [u32; 7] = hashes("than where that which whom for because");
    start > 0 && LEADS.contains(&text.hash(start - 1)) && !text.begins_sentence(start - 1)
}

/// *The door was opened by **a maid**.*
fn is_agent(input: &Passes<'_>, mention: &Mention) -> bool {
    let start = mention.start as usize;
    let is_done = |at: usize| input.tags.get(at).is_some_and(|tag| matches!(tag, Tag::Participle | Tag::Past));
    let be = |at: usize| input.words.get(at).entry.any(is::AUXILIARY);
    let is_by = start > 2 && input.text.is_small(start - 1, "by") && is_done(start - 2) && be(start - 3);
    is_by && mention.opens_new(&input.text)
}

/// *an old man*, whom the story has not told of.
fn is_stranger(text: &Text<'_>, mention: &Mention) -> bool {
    mention.form == Form::Description
        && mention.nature == Nature::Person
        && mention.gender != Gender::Unknown
        && mention.opens_new(text)
}

/// Links each telling to its speaker's next.
pub(super) fn link(tellings: &mut [Telling], speakers: &Speakers) {
    tellings.iter_mut().for_each(|telling| telling.before = LAST);
    let mut next = vec![LAST; speakers.list.len()];
    for (at, telling) in tellings.iter_mut().enumerate().rev() {
        if let Some(next) = next.get_mut(telling.speaker as usize) {
            telling.next = std::mem::replace(next, at as u32);
        }
    }
    for at in 0..tellings.len() {
        let next = tellings[at].next;
        if let Some(next) = tellings.get_mut(next as usize) {
            next.before = at as u32;
        }
    }
}

/// Whether a description goes on from somebody mentioned before: "the young man", not "a young man".
fn is_anaphor(text: &Text<'_>, mention: &Mention) -> bool {
    const THE: [u32; 3] = hashes("the this that");
    let first = text.tokens.get(mention.start as usize);
    mention.form == Form::Description
        && mention.nature == Nature::Person
        && first.is_some_and(|t| THE.contains(&t.hash))
}

/// *as happy as **a queen***, *like **a soldier***, *He was not **a fool***: nobody is told of.
fn is_likened(text: &Text<'_>, mention: &Mention) -> bool {
    let is_one = matches!(text.word(mention.start as usize), "a" | "an") && mention.form == Form::Description;
    let Some(before) = (mention.start as usize).checked_sub(1).filter(|_| is_one) else { return false };
    // "It was a man in grey."
    let is_he = |at: usize| !matches!(text.word(at), "It" | "it" | "There" | "there" | "This" | "this" | "that");
    match text.word(before) {
        "as" | "like" | "than" | "not" => true,
        "was" | "is" => before.checked_sub(1).is_some_and(is_he),
        _ => false,
    }
}

/// "the man in the linen suit", "the man behind the counter", "the man who had come in": who is told apart so has not been
/// told of yet, unlike "the man".
pub(super) fn is_modified(text: &Text<'_>, mention: &Mention) -> bool {
    const LEADS: [u32; 9] = hashes("in behind at with across from beside on by");
    const HOW: [u32; 8] = hashes("same air tone voice manner way end door");
    let end = mention.end as usize;
    let is_led = LEADS.contains(&text.hash(end)) && text.hash(end + 1) == hash_of("the");
    let is_told_apart = is_led && !(end + 2..end + 4).any(|at| HOW.contains(&text.hash(at)));
    mention.form == Form::Description && (is_told_apart || text.is_word(end, "who"))
}

fn slot(gender: Gender) -> usize {
    match gender {
        Gender::Male => 1,
        Gender::Female => 2,
        _ => 0,
    }
}

/// The names that act somewhere in a text, by their speakers: *Norland spat*, *It was Norland who spoke first*.
fn acting(input: &Passes<'_>) -> Vec<bool> {
    let mut acting = vec![false; input.speakers.list.len()];
    for (at, mention) in input.mentions.iter().enumerate().filter(|(_, m)| m.form == Form::Name && !m.quoted) {
        // "Norland the piper spat."
        let apposed = input.mentions.get(at + 1).filter(|next| next.start == mention.end && !next.possessive);
        let end = apposed.map_or(mention.end, |apposed| apposed.end) as usize;
        let acts = || mention.subject && input.tags.get(end).is_some_and(|tag| tag.is_finite());
        let who = input.speakers.of_mention(at).and_then(|who| acting.get_mut(who as usize));
        if let Some(who) = who {
            *who = *who || acts() || is_cleft(&input.text, mention.start as usize);
        }
    }
    acting
}

/// *A dog came up, **shook itself** and left*: somebody who is an *it*.
fn is_animal(input: &Passes<'_>, mention: &Mention) -> bool {
    const NEAR: usize = 16;
    let (text, end) = (&input.text, mention.end as usize);
    if !mention.subject {
        return false;
    }
    let near = end..text.sentence_around(end.saturating_sub(1)).end.min(end + NEAR);
    near.into_iter().any(|at| text.is_word(at, "itself") && input.tags[at - 1].is_verb())
}

/// Whether somebody stands behind a pronoun, in what it tells of: *“Go,” he snapped at **Lee***, *“Go,” she said. She kissed
/// **Ann**.* Whom a pronoun is, a name in its own clause is not.
pub(crate) fn is_acted_on(
    text: &Text<'_>,
    mentions: &[Mention],
    pronoun: usize,
    is_who: impl Fn(usize) -> bool,
) -> bool {
    let start = mentions[pronoun].start as usize;
    let sentence = text.sentence_around(start);
    let goes_on = text.tokens.get(sentence.end).is_some_and(|next| next.hash == text.hash(start));
    let end = if goes_on { text.sentence_around(sentence.end).end } else { sentence.end };
    let behind = (pronoun + 1..mentions.len()).take(limits::BEAT_MENTIONS);
    let mut behind = behind.take_while(|&at| (mentions[at].start as usize) < end);
    behind.any(|at| {
        let mention = &mentions[at];
        mention.form == Form::Name && !mention.subject && !mention.quoted && is_who(at)
    })
}

/// Where the paragraph of a token begins, or the one before it if nobody speaks there.
pub(super) fn lead_start(input: &Passes<'_>, at: usize) -> usize {
    let paragraph = input.text.paragraph_of(at);
    let before = input.text.paragraph_tokens(paragraph.saturating_sub(1));
    let first = input.passages.begun_before(before.start);
    let is_silent = input.passages.get(first).is_none_or(|passage| passage.outer.start >= before.end);
    if is_silent {
        before.start
    } else {
        input.text.paragraph_tokens(paragraph).start
    }
}

/// *The colonel looked at **her**.*: whether the clause of somebody who acts has a man or a woman for its object.
fn acts_on(input: &Passes<'_>, who: usize, gender: Gender) -> bool {
    const NEAR: usize = 12;
    const PARTS: [u32; 9] = hashes("and but as when while who that he she");
    let text = &input.text;
    let object = if gender == Gender::Female { "her" } else { "him" };
    let clause = (who..text.sentence_around(who).end).take(NEAR);
    let mut clause = clause.take_while(|&at| !text.is_comma(at) && !PARTS.contains(&text.hash(at)));
    clause.any(|at| text.is_small(at, object) && !input.tags.get(at + 1).is_some_and(|tag| tag.is_nominal()))
}

/// Whom the last turn before a token names for its speaker.
fn last_named(scene: &Scene<'_>, token: usize) -> Option<SpeakerId> {
    let behind = scene.turns.partition_point(|turn| turn.tokens.start < token);
    behind.checked_sub(1).and_then(|last| scene.turns[last].named)
}
