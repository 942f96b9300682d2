//! Where tokens stand: their sentence, seen as a whole.

use super::blocks::Block;
use super::scene::{Scene, NOWHERE};
use std::ops::Range;

/// Where a token stands: its paragraph and sentence.
#[derive(Debug)]
pub(crate) struct Place {
    pub paragraph: Range<usize>,
    pub sentence: Range<usize>,
    /// Whether the sentence begins a paragraph that was joined to the one before.
    pub joined: bool,
    pub summary: Summary,
}

/// What a sentence looks like as a whole.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Summary {
    /// The stem of the word that is most often a cue, its habit, and where it stands.
    pub strongest: u32,
    pub strength: u32,
    pub strongest_at: u32,
    /// How many likely cues there are, up to 3.
    pub cues: u32,
    /// The tag of the first word.
    pub begins: u32,
    pub first: u32,
    /// Whether it begins and ends inside of a quotation, and whether all of it is.
    pub shape: u32,
    /// The shape of the sentence before in the paragraph, and its number of cues.
    pub before: u32,
    /// Which sentence of the paragraph, and which paragraph of the document.
    pub place: u32,
    /// The word or mark that it ends with.
    pub last: u32,
}

impl Summary {
    /// Its shape and its cues as one number.
    pub fn number(&self) -> u32 {
        self.shape << 2 | self.cues
    }

    /// Looks at a sentence; `before` is the one before in its paragraph.
    pub fn new(
        scene: &Scene,
        sentence: &Range<usize>,
        paragraph: usize,
        number: usize,
        before: Option<&Summary>,
    ) -> Self {
        let mut summary = Summary { strongest_at: NOWHERE, ..Summary::default() };
        let mut outside = 0;
        for at in sentence.clone() {
            let word = scene.word(at);
            outside += u32::from(scene.depths[at] == 0);
            if scene.is_cue_word(at) {
                summary.cues = (summary.cues + 1).min(3);
                if u32::from(word.habits.cue) > summary.strength {
                    summary.strength = word.habits.cue.into();
                    summary.strongest = word.stem;
                    summary.strongest_at = at as u32;
                }
            }
        }
        let quoted = |at: usize| u32::from(scene.depths[at].min(1));
        summary.shape = quoted(sentence.start)
            | quoted(sentence.end - 1) << 1
            | u32::from(outside == 0) << 2
            | u32::from(outside > 1) << 3;
        summary.begins = scene.tags[sentence.start] as u32;
        summary.first = scene.word(sentence.start).word;
        summary.last = scene.word(sentence.end - 1).word;
        summary.before = before.map_or(64, |before| before.shape << 2 | before.cues);
        summary.place = (number.min(2) * 3 + paragraph.min(2)) as u32;
        summary
    }
}

impl Place {
    /// How far the nearest marks are: opened and closed before, opening and closing behind.
    pub fn marks(&self, scene: &Scene, at: usize) -> [usize; 4] {
        /// Farther marks are all the same.
        const FAR: usize = 25;
        let mut marks = [FAR; 4];
        let depth = scene.depths[at];
        let before = scene.depths[self.sentence.start..at].iter().rev().take(FAR).position(|&other| other != depth);
        let behind = scene.depths[at..self.sentence.end].iter().take(FAR).position(|&other| other != depth);
        let inside = usize::from(depth == 0);
        marks[inside] = before.unwrap_or(FAR);
        marks[3 - inside] = behind.unwrap_or(FAR);
        marks
    }
}

/// The places of a block, one for each of its sentences.
pub(crate) fn places(scene: &Scene, block: &Block) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::with_capacity(block.sentences.len());
    for (number, sentence) in block.sentences.iter().enumerate() {
        let before = places.last().map(|place| &place.summary);
        let summary = Summary::new(scene, sentence, block.paragraph, number, before);
        let joined = number > 0 && scene.token(sentence.start).broken;
        places.push(Place { paragraph: block.tokens.clone(), sentence: sentence.clone(), joined, summary });
    }
    places
}

/// The sentences in which source and content of a cue are looked for: its own, and those that a
/// quotation joins to it.
pub(crate) fn reach<'p>(scene: &Scene, places: &'p [Place], head: usize) -> &'p [Place] {
    let own = places.partition_point(|place| place.sentence.end <= head);
    let joins = |behind: &Place| {
        let first = behind.sentence.start;
        let last = first.saturating_sub(1);
        scene.depths[first] > 0 || scene.depths[last] > 0
    };
    let (mut begin, mut end) = (own, own + 1);
    while begin > 0 && joins(&places[begin]) {
        begin -= 1;
    }
    while end < places.len() && joins(&places[end]) {
        end += 1;
    }
    &places[begin..end.min(places.len())]
}
