//! Who speaks in novels: gold, training and figures.

use crate::attribution::{Input, Lattice, Scene, Weights, FEATURES};
use crate::mentions::{mentions, Vocabulary};
use crate::speakers::{speakers, Cast, Member, SpeakerId};
use crate::text::Text;
use crate::{cues, marks, Span};
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
    /// For each lattice, whether each candidate is right; `None` where nobody knows.
    gold: Vec<Vec<bool>>,
    /// The name of each speaker.
    names: Vec<Option<String>>,
    /// The turn of each utterance, by lattice and step.
    turns: Vec<Option<(usize, usize)>>,
    /// What each turn looks like, for people.
    notes: Vec<Vec<String>>,
}

/// Right, answered and all utterances, for all kinds together and for each.
pub type Figures = BTreeMap<String, [usize; 3]>;

/// Names as `score.py` compares them.
fn name_key(name: &str) -> String {
    let kept: String = name
        .to_lowercase()
        .replace('’', "'")
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '\'' { c } else { ' ' })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
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
            gender: crate::mentions::Gender::Unknown,
        };
        Cast::new(self.characters.iter().map(member).collect())
    }

    /// Reads a novel up to the ranking of candidates.
    pub fn prepare(&self, setting: Setting) -> Prepared {
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
        let scene = Scene::new(input);
        let lattices = scene.lattices();
        let names: Vec<Option<String>> = (0..speakers.list.len() as u32)
            .map(|id| {
                if setting == Setting::Cast && speakers.get(id).is_some_and(|s| s.member.is_none()) {
                    return None;
                }
                speakers.name(id, &text, &cast).map(|n| n.to_string())
            })
            .collect();
        // Whom each speaker of ours is in the gold.
        let owners = self.owners();
        let mut votes: Vec<BTreeMap<&str, u32>> = vec![BTreeMap::new(); speakers.list.len()];
        for (at, mention) in mentions.iter().enumerate() {
            let Some(id) = speakers.of_mention(at) else { continue };
            let words = text.cover(mention.title as usize..mention.end as usize);
            if let Some(owner) = owners.get(&name_key(&self.text[words.range()])).filter(|o| o.len() == 1) {
                for o in owner {
                    *votes[id as usize].entry(o).or_default() += 1;
                }
            }
        }
        let mut character: Vec<Option<&str>> =
            votes.iter().map(|v| v.iter().max_by_key(|x| x.1).map(|x| *x.0)).collect();
        for (id, speaker) in speakers.list.iter().enumerate() {
            if let Some(member) = speaker.member {
                character[id] = Some(&self.characters[member as usize].0);
            }
        }
        // The gold of each turn: the utterance that shares most with it.
        let mut place = Vec::new();
        for (l, lattice) in lattices.iter().enumerate() {
            place.extend((0..lattice.steps.len()).map(|s| (l, s)));
        }
        let mut passage_turn: Vec<(Span, usize)> = Vec::new();
        for (t, turn) in scene.turns.iter().enumerate() {
            for &p in &scene.spoken[turn.passages.clone()] {
                passage_turn.push((text.cover(passages[p].outer.clone()), t));
            }
        }
        let mut gold_of: Vec<BTreeMap<&str, usize>> = vec![BTreeMap::new(); scene.turns.len()];
        let mut turns = Vec::new();
        for utterance in &self.utterances {
            let mut share: BTreeMap<usize, usize> = BTreeMap::new();
            for span in &utterance.spans {
                let from = passage_turn.partition_point(|p| p.0.end <= span.start);
                for (p, t) in passage_turn[from..].iter().take_while(|p| p.0.start < span.end) {
                    *share.entry(*t).or_default() += p.end.min(span.end) - p.start.max(span.start);
                }
            }
            let best = share.iter().max_by_key(|s| s.1).map(|s| *s.0);
            turns.push(best.map(|t| place[t]));
            if let Some(t) = best {
                *gold_of[t].entry(&utterance.speaker).or_default() += 1;
            }
        }
        let mut gold = Vec::new();
        let mut notes = Vec::new();
        let mut t = 0;
        for lattice in &lattices {
            let mut right = vec![false; lattice.speakers.len()];
            let mut note = Vec::new();
            for step in 0..lattice.steps.len() {
                let who = gold_of[t].iter().max_by_key(|g| g.1).map(|g| *g.0);
                let candidates = lattice.candidates(step);
                for c in candidates.clone() {
                    right[c] = match who {
                        None => true,
                        Some(who) => lattice.speakers[c].is_some_and(|s| character[s as usize] == Some(who)),
                    };
                }
                if !right[candidates.clone()].iter().any(|&r| r) {
                    right[candidates.end - 1] = true;
                }
                let turn = &scene.turns[t];
                let src = turn.source.map(|m| self.text[text.cover(mentions[m].tokens()).range()].to_string());
                let cands: Vec<_> = candidates
                    .filter_map(|c| lattice.speakers[c])
                    .map(|s| {
                        speakers.name(s, &text, &cast).unwrap_or_default().replace('\n', " ")
                            + &format!("/{:?}", speakers.list[s as usize].gender)
                    })
                    .collect();
                let span = text.cover(turn.tokens.clone());
                let show: String = self.text[span.start..span.end].chars().take(120).collect();
                note.push(format!(
                    "gap {} {:?} {:?} {:?} | {:?} | {}",
                    lattice.steps[step].gap,
                    turn.relation,
                    src,
                    turn.gender,
                    cands,
                    show.replace('\n', " ")
                ));
                t += 1;
            }
            gold.push(right);
            notes.push(note);
        }
        Prepared { lattices, gold, names, turns, notes }
    }

    /// Counts right answers as `score.py` does.
    pub fn score(&self, prepared: &Prepared, weights: &Weights, show: &mut dyn FnMut(String)) -> Figures {
        let owners = self.owners();
        let decoded: Vec<_> =
            prepared.lattices.iter().map(|l| l.decode(weights, |s| prepared.names[s as usize].is_some())).collect();
        let mut figures = Figures::new();
        let mut reach = 0;
        for (utterance, turn) in self.utterances.iter().zip(&prepared.turns) {
            let answer = turn.and_then(|(l, s)| decoded[l][s].speaker);
            let name = answer.and_then(|s: SpeakerId| prepared.names[s as usize].as_ref());
            let key = name.map(|n| name_key(n));
            let mine = key.as_ref().and_then(|k| owners.get(k));
            let right = mine.is_some_and(|o| {
                o.contains(utterance.speaker.as_str()) && (o.len() == 1 || key == Some(name_key(&utterance.speaker)))
            });
            for kind in ["all", &utterance.kind] {
                let row = figures.entry(kind.to_string()).or_default();
                row[0] += usize::from(right);
                row[1] += usize::from(name.is_some());
                row[2] += 1;
            }
            let reachable = turn.is_some_and(|(l, s)| {
                let c = prepared.lattices[l].candidates(s);
                prepared.gold[l][c.start..c.end - 1].iter().any(|&g| g)
            });
            reach += usize::from(reachable);
            if !right {
                let note = turn.map_or("no turn", |(l, s)| prepared.notes[l][s].as_str());
                show(format!(
                    "{} gold {:?} got {:?} {} | {}",
                    utterance.kind,
                    utterance.speaker,
                    name,
                    if reachable { "" } else { "UNREACHABLE" },
                    note
                ));
            }
        }
        figures.insert("reach".into(), [reach, 0, self.utterances.len()]);
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
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            order.swap(i, (seed >> 33) as usize % (i + 1));
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
        for to in crate::attribution::ALL_MOVES {
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

/// A model with its ranking of speakers replaced by one trained on novels.
pub fn model(base: &[u8], novels: &[&Prepared], epochs: usize, provenance: &str) -> Result<Vec<u8>, crate::Error> {
    let base = crate::model::Model::read(base.to_vec().into())?;
    let mut writer = crate::model::Writer::of(&base);
    writer.put(crate::attribution::ranking::SECTION, crate::attribution::ranking::write(&train(novels, epochs)));
    Ok(writer.finish(&format!("{}; {provenance}", base.provenance())))
}
