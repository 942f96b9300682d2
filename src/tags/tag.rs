//! Parts of speech, a coarser form of the Penn Treebank's.

use crate::model::mix;

/// A part of speech. The numbers stand in the model's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Tag {
    /// What has no better place: `$`, `%`, foreign words.
    Other = 1,
    /// NN
    Noun,
    /// NNS
    Plural,
    /// NNP, NNPS
    Proper,
    /// PRP
    Pronoun,
    /// PRP$
    Possessive,
    /// DT, PDT
    Determiner,
    /// JJ, JJR, JJS
    Adjective,
    /// RB, RBR, RBS
    Adverb,
    /// VB, VBP
    Verb,
    /// VBZ
    VerbS,
    /// VBD
    Past,
    /// VBN
    Participle,
    /// VBG
    Gerund,
    /// MD
    Modal,
    /// IN
    Preposition,
    /// TO
    To,
    /// CC
    Conjunction,
    /// CD
    Number,
    /// WP, WP$, WDT, WRB
    Wh,
    /// EX
    There,
    /// RP
    Particle,
    /// POS
    Genitive,
    /// UH
    Interjection,
    /// Quotation marks, stops, commas, dashes and brackets.
    Mark,
}

impl Tag {
    /// All tags; the one numbered `n` is at `n - 1`.
    #[rustfmt::skip]
    pub const ALL: [Tag; 25] = {
        use Tag::*;
        [
            Other, Noun, Plural, Proper, Pronoun, Possessive, Determiner, Adjective, Adverb, Verb, VerbS, Past,
            Participle, Gerund, Modal, Preposition, To, Conjunction, Number, Wh, There, Particle, Genitive,
            Interjection, Mark,
        ]
    };

    /// The tag with this number; none for 0 and for numbers too large.
    pub fn of_number(number: u16) -> Option<Tag> {
        Tag::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Any verb form: finite, infinitive, participle.
    pub fn is_verb(self) -> bool {
        (Tag::Verb..=Tag::Gerund).contains(&self)
    }

    /// A verb that a clause can stand on.
    pub fn is_finite(self) -> bool {
        matches!(self, Tag::Past | Tag::VerbS | Tag::Verb | Tag::Modal)
    }

    /// A noun or a name.
    pub fn is_noun(self) -> bool {
        (Tag::Noun..=Tag::Proper).contains(&self)
    }

    /// A noun, a name or an adjective.
    pub fn is_nominal(self) -> bool {
        self.is_noun() || self == Tag::Adjective
    }

    /// The hash of a feature seen with this tag.
    #[inline]
    pub fn feature(self, feature: u32) -> u32 {
        mix(feature, self as u32)
    }
}
