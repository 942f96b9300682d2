//! Who speaks in novels: gold, training and figures.

use super::excerpts::excerpts;
use super::{second, turns};
use crate::attribution::ranking::{self, Learned};
use crate::attribution::second::SECTION as SECOND;
use crate::attribution::{answers, spoken, Lattice, Scene, Weights};
use crate::builder::Settings;
use crate::mentions::{Gender, Mention};
use crate::model::Model;
use crate::passes::Passes;
use crate::speakers::{Cast, Member, Speakers};
use crate::text::Text;
use crate::Span;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// An annotated novel.
#[derive(Debug, Clone, Default)]
pub struct Novel {
    /// Its name in the corpus.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Name and aliases of everybody in it.
    pub characters: Vec<(String, Vec<String>)>,
    /// What is said in it.
    pub utterances: Vec<Utterance>,
    /// Whether it is a piece of a novel, which need not name everybody who speaks in it.
    pub is_excerpt: bool,
}

/// One annotated utterance.
#[derive(Debug, Clone, Default)]
pub struct Utterance {
    /// Its pieces.
    pub spans: Vec<Span>,
    /// A name in [`Novel::characters`].
    pub speaker: String,
    /// `explicit`, `anaphoric` or `implicit`.
    pub kind: String,
}

/// Whether the characters are handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The text alone.
    Open,
    /// With names and aliases.
    Cast,
}

/// A novel as training sees it.
pub struct Prepared<'n> {
    pub(super) novel: &'n Novel,
    pub(super) setting: Setting,
    pub(super) lattices: Vec<Lattice>,
    /// For each lattice, whether each candidate is right; all are where nobody knows.
    pub(super) gold: Vec<Vec<bool>>,
    /// The name of each speaker; none for those who are no answer.
    names: Vec<Option<String>>,
    /// The turn of each utterance.
    turns: Vec<Option<usize>>,
}

/// What novels teach.
pub struct Lessons(Learned);

/// Right, answered and all utterances, for all kinds together and for each.
pub type ByKind = BTreeMap<String, [usize; 3]>;

/// Names as `score.py` compares them.
fn name_key(name: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || c == '\'' { c } else { ' ' };
    let folded: String = name.to_lowercase().replace('’', "'").chars().map(kept).collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let leading = ["the", "a", "an", "my", "our", "your", "his", "her"];
    let skip = usize::from(words.len() > 1 && leading.contains(&words[0]));
    words[skip..].join(" ")
}

impl Novel {
    /// Who bears each name, under its key.
    fn owners(&self) -> BTreeMap<String, BTreeSet<&str>> {
        let mut owners: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (name, aliases) in &self.characters {
            for alias in aliases.iter().chain([name]) {
                owners.entry(name_key(alias)).or_default().insert(name);
            }
        }
        owners
    }

    /// Short pieces of the novel, as stories of their own.
    pub fn excerpts(&self, count: usize) -> Vec<Novel> {
        excerpts(&self.text, count).into_iter().map(|span| self.excerpt(span)).collect()
    }

    fn excerpt(&self, span: Span) -> Novel {
        let inside = |utterance: &&Utterance| utterance.spans.iter().all(|piece| span.contains(*piece));
        let shift = |utterance: &Utterance| {
            let shift = |piece: &Span| Span::new(piece.start - span.start, piece.end - span.start);
            Utterance { spans: utterance.spans.iter().map(shift).collect(), ..utterance.clone() }
        };
        Novel {
            id: self.id.clone(),
            text: self.text[span.range()].to_string(),
            characters: self.characters.clone(),
            utterances: self.utterances.iter().filter(inside).map(shift).collect(),
            is_excerpt: true,
        }
    }

    fn cast(&self, setting: Setting) -> Cast {
        if setting == Setting::Open {
            return Cast::default();
        }
        let member = |(name, aliases): &(String, Vec<String>)| Member {
            name: name.clone(),
            aliases: aliases.clone(),
            gender: Gender::Unknown,
        };
        Cast::new(self.characters.iter().map(member).collect(), false)
    }

    /// Reads a novel up to its scene, with the weights that tell speech, and looks at that.
    pub(super) fn look<R>(&self, setting: Setting, speech: &Weights, look: impl FnOnce(&Scene<'_>, &Cast) -> R) -> R {
        let settings = Settings { cast: self.cast(setting), ..Settings::default() };
        let passes = Passes::read(&self.text, &settings, Model::embedded());
        look(&Scene::new(&passes, speech), &settings.cast)
    }

    /// Reads a novel up to the ranking of candidates.
    pub fn prepare(&self, setting: Setting, speech: &[f32]) -> Prepared<'_> {
        self.look(setting, speech, |scene, cast| self.prepare_scene(setting, scene, cast))
    }

    fn prepare_scene(&self, setting: Setting, scene: &Scene<'_>, cast: &Cast) -> Prepared<'_> {
        let Passes { text, mentions, speakers, .. } = scene.input;
        let lattices = scene.lattices();
        let ids = 0..speakers.list.len() as u32;
        let answers = ids.map(|id| speakers.name(id, text, cast).filter(|_| scene.may_answer(id)));
        let names = answers.map(|name| name.map(Cow::into_owned)).collect();
        let turns: Vec<Option<usize>> = self.turns(scene);
        let characters = self.characters_of(text, mentions, speakers);
        let gold = self.gold(&lattices, &turns, &characters);
        Prepared { novel: self, setting, lattices, gold, names, turns }
    }

    /// Whom each speaker of ours is in the gold: the character whose names most of its mentions
    /// are.
    fn characters_of(&self, text: &Text<'_>, mentions: &[Mention], speakers: &Speakers) -> Vec<Option<&str>> {
        let owners = self.owners();
        let mut votes: Vec<BTreeMap<&str, u32>> = vec![BTreeMap::new(); speakers.list.len()];
        for (at, mention) in mentions.iter().enumerate() {
            let Some(id) = speakers.of_mention(at) else { continue };
            let words = text.cover(mention.title as usize..mention.end as usize);
            let bearers = owners.get(&name_key(&self.text[words.range()])).filter(|bearers| bearers.len() == 1);
            for &bearer in bearers.into_iter().flatten() {
                *votes[id as usize].entry(bearer).or_default() += 1;
            }
        }
        let member = |id: usize| speakers.list[id].member.map(|member| self.characters[member as usize].0.as_str());
        votes
            .iter()
            .enumerate()
            .map(|(id, votes)| member(id).or_else(|| votes.iter().max_by_key(|vote| vote.1).map(|vote| *vote.0)))
            .collect()
    }

    /// The turn that shares most with each utterance.
    fn turns(&self, scene: &Scene<'_>) -> Vec<Option<usize>> {
        let spans = scene.turns.iter().enumerate().flat_map(|(turn, t)| {
            let passages = scene.spoken[t.passages.clone()].iter();
            passages.map(move |&p| (scene.input.text.cover(scene.input.passages[p].outer.clone()), turn))
        });
        let spans: Vec<(Span, usize)> = spans.collect();
        let turn = |utterance: &Utterance| {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for piece in &utterance.spans {
                let from = spans.partition_point(|(span, _)| span.end <= piece.start);
                for (span, turn) in spans[from..].iter().take_while(|(span, _)| span.start < piece.end) {
                    *shared.entry(*turn).or_default() += span.end.min(piece.end) - span.start.max(piece.start);
                }
            }
            shared.into_iter().max_by_key(|shared| shared.1).map(|shared| shared.0)
        };
        self.utterances.iter().map(turn).collect()
    }

    /// Which candidates are right: the gold speaker, or nobody where that is no candidate.
    fn gold(&self, lattices: &[Lattice], turns: &[Option<usize>], characters: &[Option<&str>]) -> Vec<Vec<bool>> {
        let mut speaker: BTreeMap<usize, &str> = BTreeMap::new();
        for (utterance, turn) in self.utterances.iter().zip(turns) {
            turn.map(|turn| speaker.entry(turn).or_insert(&utterance.speaker));
        }
        let mut turn = 0;
        let mut gold = Vec::with_capacity(lattices.len());
        for lattice in lattices {
            let mut right = vec![true; lattice.speakers.len()];
            for step in 0..lattice.steps.len() {
                let candidates = lattice.candidates(step);
                let named = |who: &&&str| !self.is_excerpt || characters.contains(&Some(**who));
                if let Some(&who) = speaker.get(&turn).filter(named) {
                    let is_gold = |c: usize| lattice.speakers[c].is_some_and(|s| characters[s as usize] == Some(who));
                    candidates.clone().for_each(|c| right[c] = is_gold(c));
                    // The last is nobody, or the only one.
                    let last = candidates.end - 1;
                    right[last] |= !right[candidates].contains(&true);
                }
                turn += 1;
            }
            gold.push(right);
        }
        gold
    }
}

impl Prepared<'_> {
    /// Counts right answers as `score.py` does.
    pub fn score(&self, lessons: &Lessons) -> ByKind {
        let owners = self.novel.owners();
        let Lessons(learned) = lessons;
        let answers = self.novel.look(self.setting, &learned.spoken, |scene, _| answers(scene, learned));
        let mut figures = ByKind::new();
        for (utterance, turn) in self.novel.utterances.iter().zip(&self.turns) {
            let answer = turn.and_then(|turn| answers[turn].speaker);
            let key = answer.and_then(|speaker| self.names[speaker as usize].as_deref()).map(name_key);
            let is_right = |key: &String| {
                let bearers = owners.get(key).filter(|bearers| bearers.contains(utterance.speaker.as_str()));
                bearers.is_some_and(|bearers| bearers.len() == 1 || *key == name_key(&utterance.speaker))
            };
            for kind in ["all", &utterance.kind] {
                let [right, answered, all] = figures.entry(kind.to_string()).or_default();
                *right += usize::from(key.as_ref().is_some_and(is_right));
                *answered += usize::from(key.is_some());
                *all += 1;
            }
        }
        figures
    }
}

/// Learns who speaks from novels, as the weights for speech let them be read.
pub fn train(novels: &[&Prepared], speech: &[f32], rounds: usize) -> Lessons {
    let second = second::train(novels, speech, rounds);
    Lessons(Learned { turns: turns::train(novels, rounds), second, spoken: speech.to_vec() })
}

/// A model with its weights for stories replaced by such as were trained on novels.
pub fn model(base: &[u8], Lessons(learned): &Lessons, provenance: &str) -> Result<Vec<u8>, crate::Error> {
    let base = crate::model::Model::read(base.to_vec().into())?;
    let mut writer = crate::model::Writer::of(&base);
    writer.put(spoken::SECTION, ranking::write(&learned.spoken));
    writer.put(ranking::SECTION, ranking::write(&learned.turns));
    writer.put(SECOND, learned.second.iter().flat_map(|node| node.write().to_le_bytes()).collect());
    Ok(writer.finish(provenance))
}
