//! The weights of this pass, as the model holds them.

use super::{features, second, spoken};
use crate::model::{Model, Trees};
use once_cell::sync::Lazy;

/// The section of the model that holds the weights.
pub(crate) const SECTION: &str = "turns";

/// Weights are stored as 16-bit integers, in units of one in so many. Sums of so few bits are
/// exact, so that no order of adding matters.
pub(crate) const SCALE: f32 = 256.0;

/// What novels taught: who speaks, and what is spoken at all.
#[derive(Debug)]
pub(crate) struct Learned {
    pub turns: Vec<f32>,
    /// The trees of the second reading.
    pub second: Vec<u64>,
    pub spoken: Vec<f32>,
}

impl Learned {
    /// The weights of a model.
    pub fn read(model: &Model) -> Self {
        Learned {
            turns: read(model, SECTION, features::FEATURES),
            second: model.numbers(second::SECTION).to_vec(),
            spoken: read(model, spoken::SECTION, spoken::FEATURES),
        }
    }

    pub fn trees(&self) -> Trees<'_> {
        Trees::new(&self.second)
    }

    /// The weights that come with the crate. Read at their first use.
    pub fn embedded() -> &'static Self {
        static WEIGHTS: Lazy<Learned> = Lazy::new(|| Learned::read(Model::embedded()));
        &WEIGHTS
    }
}

/// The weights of a section; zeros where the model has none or those of another set of features.
fn read(model: &Model, section: &str, features: usize) -> Vec<f32> {
    let bytes = model.section(section);
    if bytes.len() != 2 * features {
        return vec![0.0; features];
    }
    let weight = |pair: &[u8]| match pair {
        &[low, high] => f32::from(i16::from_le_bytes([low, high])) / SCALE,
        _ => 0.0,
    };
    bytes.chunks_exact(2).map(weight).collect()
}

/// The bytes of the section for trained weights.
#[cfg(feature = "train")]
pub(crate) fn write(weights: &[f32]) -> Vec<u8> {
    let whole = |weight: &f32| (weight * SCALE).round().clamp(i16::MIN.into(), i16::MAX.into()) as i16;
    weights.iter().flat_map(|weight| whole(weight).to_le_bytes()).collect()
}
