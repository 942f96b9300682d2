//! How people talk: whose words the words of a turn resemble.
//!
//! The turns whose speaker is sure tell how often each person uses each word; the words of any other turn
//! then show whom they resemble, as in a naive Bayes classifier (Maron 1961) with Dirichlet smoothing.
//! Names are words too: who is called and talked about tells as much as the manner. Learned anew from each
//! text, and from nothing else. Worth half a point on lines of novels with nobody named beside them.

use super::math::log2;
use super::reading::Reading;
use super::scene::Scene;
use crate::speakers::{Map, SpeakerId};

/// Words as everybody talks that are added to the words of each person: those who say little have no
/// manner of their own.
const COMMON: f32 = 300.0;

/// What one word says at most, as a power of two: no word decides alone.
const MOST: f32 = 2.0;

/// The words of the turns whose speaker is sure.
#[derive(Debug)]
pub(super) struct Voices {
    /// How often each speaker says a word.
    said: Vec<Map<u32, u32>>,
    /// How many words a speaker says.
    by_speaker: Vec<u32>,
    /// How often each word is said in any turn, and how many there are.
    by_word: Vec<u32>,
    words: u32,
}

impl Voices {
    /// Linear in the words of all turns.
    pub fn new(scene: &Scene<'_>, reading: &Reading, sure: impl Fn(usize) -> Option<SpeakerId>) -> Self {
        let mut voices = Voices {
            said: vec![Map::default(); scene.input.speakers.list.len()],
            by_speaker: vec![0; scene.input.speakers.list.len()],
            by_word: vec![0; scene.input.text.types.list.len()],
            words: 0,
        };
        for turn in 0..reading.len() {
            let speaker = sure(turn);
            for word in scene.words(turn) {
                voices.words += 1;
                voices.by_word[word as usize] += 1;
                if let Some(speaker) = speaker {
                    voices.by_speaker[speaker as usize] += 1;
                    *voices.said[speaker as usize].entry(word).or_default() += 1;
                }
            }
        }
        voices
    }

    /// How much likelier a turn's words are a speaker's than anybody's, as a power of two. Not for turns that
    /// were learned from.
    pub fn likeness(&self, speaker: SpeakerId, words: &[u32]) -> f32 {
        let own = self.by_speaker[speaker as usize] as f32;
        let of_word = |&word: &u32| {
            let everybody = self.by_word[word as usize] as f32 / self.words as f32;
            let said = self.said[speaker as usize].get(&word).copied().unwrap_or(0) as f32;
            let share = (said + COMMON * everybody) / (own + COMMON);
            log2(share / everybody).clamp(-MOST, MOST)
        };
        words.iter().map(of_word).sum()
    }
}
