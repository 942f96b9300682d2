//! The weights of this pass, as the model holds them.

use super::{features, second, spoken};
use crate::model::{Model, Node, Trees, SCALE};
use once_cell::sync::Lazy;

/// The section of the model that holds the weights.
pub(crate) const SECTION: &str = "turns";

/// What novels taught: who speaks, and what is spoken at all.
#[derive(Debug)]
pub(crate) struct Learned {
    pub turns: Vec<f32>,
    /// The trees of the second reading.
    pub second: Vec<Node>,
    pub spoken: Vec<f32>,
}

impl Learned {
    /// The weights of a model.
    pub fn read(model: &Model) -> Self {
        Learned {
            turns: read(model, SECTION, features::FEATURES),
            second: model.nodes(second::SECTION).to_vec(),
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

/// The weights of a section, 8-bit integers; zeros where the model has none or those of another set of features. The
/// largest is 4. Sums of so few bits are exact, so that no order of adding matters.
fn read(model: &Model, section: &str, features: usize) -> Vec<f32> {
    let bytes = model.section(section);
    if bytes.len() != features {
        return vec![0.0; features];
    }
    bytes.iter().map(|&byte| f32::from(byte as i8) / SCALE).collect()
}

/// The bytes of the section for trained weights.
#[cfg(feature = "train")]
pub(crate) fn write(weights: &[f32]) -> Vec<u8> {
    weights.iter().map(|weight| (weight * SCALE).round().clamp(i8::MIN.into(), i8::MAX.into()) as i8 as u8).collect()
}
