//! Who speaks in novels: gold, training and figures.

use crate::attribution::{ranking, spoken, Input, Lattice, Scene, Weights, ALL_MOVES, FEATURES};
use crate::mentions::{mentions, Gender, Mention, Vocabulary};
use crate::speakers::{speakers, Cast, Member, SpeakerId, Speakers};
use crate::text::Text;
use crate::{cues, marks, Span};
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
pub struct Prepared {
    lattices: Vec<Lattice>,
    /// For each lattice, whether each candidate is right; all are where nobody knows.
    gold: Vec<Vec<bool>>,
    /// The name of each speaker; none for those who are no answer.
    names: Vec<Option<String>>,
    /// The turn of each utterance, by lattice and step.
    turns: Vec<Option<(usize, usize)>>,
}

/// Right, answered and all utterances, for all kinds together and for each.
pub type Figures = BTreeMap<String, [usize; 3]>;

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

    fn cast(&self, setting: Setting) -> Cast {
        if setting == Setting::Open {
            return Cast::default();
        }
        let member = |(name, aliases): &(String, Vec<String>)| Member {
            name: name.clone(),
            aliases: aliases.clone(),
            gender: Gender::Unknown,
        };
        Cast::new(self.characters.iter().map(member).collect())
    }

    /// Reads a novel up to its scene, with the weights that tell speech, and looks at that.
    pub(super) fn look<R>(&self, setting: Setting, speech: &Weights, look: impl FnOnce(&Scene<'_>, &Cast) -> R) -> R {
        let text = Text::read(&self.text);
        let words = Vocabulary::read(&text);
        let tags = crate::tags::tags(&text, crate::model::Model::embedded());
        let passages = marks::marks(&text);
        let forms = marks::forms(&text, &passages);
        let depths = marks::depths(&text, &passages);
        let mentions = mentions(&text, &tags, &depths, &words);
        let clauses = cues::clauses(&text, &words, &mentions, &depths);
        let cast = self.cast(setting);
        let speakers = speakers(&text, &words, &mentions, &cast);
        let input = Input {
            text: &text,
            words: &words,
            passages: &passages,
            forms: &forms,
            depths: &depths,
            mentions: &mentions,
            clauses: &clauses,
            speakers: &speakers,
        };
        look(&Scene::new(input, speech), &cast)
    }

    /// Reads a novel up to the ranking of candidates.
    pub fn prepare(&self, setting: Setting, speech: &[f32]) -> Prepared {
        self.look(setting, speech, |scene, cast| self.prepare_scene(scene, cast))
    }

    fn prepare_scene(&self, scene: &Scene<'_>, cast: &Cast) -> Prepared {
        let Input { text, mentions, speakers, .. } = scene.input;
        let lattices = scene.lattices(Lattice::feature);
        let ids = 0..speakers.list.len() as u32;
        let answers = ids.map(|id| speakers.name(id, text, cast).filter(|_| scene.may_answer(id)));
        let names = answers.map(|name| name.map(Cow::into_owned)).collect();
        let places: Vec<(usize, usize)> =
            lattices.iter().enumerate().flat_map(|(at, l)| (0..l.steps.len()).map(move |step| (at, step))).collect();
        let turns: Vec<Option<usize>> = self.turns(scene);
        let characters = self.characters_of(text, mentions, speakers);
        Prepared {
            gold: self.gold(&lattices, &turns, &characters),
            turns: turns.into_iter().map(|turn| turn.and_then(|turn| places.get(turn).copied())).collect(),
            lattices,
            names,
        }
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
            passages.map(move |&p| (scene.input.text.cover(scene.passages[p].outer.clone()), turn))
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
                if let Some(&who) = speaker.get(&turn) {
                    let is_gold = |c: usize| lattice.speakers[c].is_some_and(|s| characters[s as usize] == Some(who));
                    candidates.clone().for_each(|c| right[c] = is_gold(c));
                    let nobody = candidates.end - 1;
                    right[nobody] = !right[candidates].contains(&true);
                }
                turn += 1;
            }
            gold.push(right);
        }
        gold
    }

    /// Counts right answers as `score.py` does.
    pub fn score(&self, prepared: &Prepared, weights: &Weights) -> Figures {
        let owners = self.owners();
        let may_answer = |speaker: SpeakerId| prepared.names[speaker as usize].is_some();
        let decoded: Vec<_> = prepared.lattices.iter().map(|lattice| lattice.decode(weights, may_answer)).collect();
        let mut figures = Figures::new();
        for (utterance, turn) in self.utterances.iter().zip(&prepared.turns) {
            let answer = turn.and_then(|(lattice, step)| decoded[lattice][step].speaker);
            let key = answer.and_then(|speaker| prepared.names[speaker as usize].as_deref()).map(name_key);
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

/// The weights that make the right speakers of the novels' conversations likeliest.
pub fn train(novels: &[&Prepared], rounds: usize) -> Vec<f32> {
    let conversations = novels.iter().flat_map(|novel| novel.lattices.iter().zip(&novel.gold));
    ascend(&conversations.collect::<Vec<_>>(), rounds)
}

/// A lattice with what is right in it.
type Conversation<'p> = (&'p Lattice, &'p Vec<bool>);

/// Climbs by AdaGrad (Duchi, Hazan and Singer 2011), conversation by conversation, in a shuffled
/// but fixed order; the mean of the later rounds is the result.
fn ascend(conversations: &[Conversation<'_>], rounds: usize) -> Vec<f32> {
    const RATE: f32 = 0.1;
    const DECAY: f32 = 1e-4;
    let mut weights = vec![0.0f32; FEATURES];
    let mut squares = vec![0.1f32; FEATURES];
    let mut sum = vec![0.0f64; FEATURES];
    let mut order: Vec<usize> = (0..conversations.len()).collect();
    let mut seed = 1u64;
    for round in 0..rounds {
        for i in (1..order.len()).rev() {
            order.swap(i, super::draw(&mut seed) % (i + 1));
        }
        for &at in &order {
            let (lattice, gold) = conversations[at];
            for (feature, slope) in gradient(lattice, gold, &weights) {
                let feature = feature as usize;
                let slope = slope - DECAY * weights[feature];
                squares[feature] += slope * slope;
                weights[feature] += RATE * slope / squares[feature].sqrt();
            }
        }
        if round >= rounds / 2 {
            sum.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += f64::from(*weight));
        }
    }
    sum.iter().map(|sum| (sum / (rounds - rounds / 2) as f64) as f32).collect()
}

/// The gradient of the logarithm of the right ways' share of all ways.
fn gradient(lattice: &Lattice, gold: &[bool], weights: &Weights) -> BTreeMap<u16, f32> {
    let mut gradient: BTreeMap<u16, f32> = BTreeMap::new();
    let right = lattice.shares(weights, |c| gold[c]);
    let all = lattice.shares(weights, |_| true);
    for c in 0..lattice.speakers.len() {
        let share = right.candidates[c] - all.candidates[c];
        if share.abs() > 1e-4 {
            for &f in lattice.features(c) {
                *gradient.entry(f).or_default() += share;
            }
        }
    }
    for step in 1..lattice.steps.len() {
        for to in ALL_MOVES {
            let share = right.moves[step][to as usize] - all.moves[step][to as usize];
            if share.abs() > 1e-4 {
                for f in lattice.move_features(step, to) {
                    *gradient.entry(f).or_default() += share;
                }
            }
        }
    }
    gradient
}

/// A model with its weights for stories replaced by such as were trained on novels.
pub fn model(
    base: &[u8],
    speech: &[f32],
    novels: &[&Prepared],
    epochs: usize,
    provenance: &str,
) -> Result<Vec<u8>, crate::Error> {
    let base = crate::model::Model::read(base.to_vec().into())?;
    let mut writer = crate::model::Writer::of(&base);
    writer.put(spoken::SECTION, ranking::write(speech));
    writer.put(ranking::SECTION, ranking::write(&train(novels, epochs)));
    // A model may have been trained on novels before.
    let known = base.provenance().split("; PDNC").next().unwrap_or_default();
    Ok(writer.finish(&format!("{known}; {provenance}")))
}
