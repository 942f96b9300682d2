//! The names of kinds: what `Display` and the exports write, the same as in serde's form.

use crate::document::{ClaimKind, CueClass, Evidence, Gender, QuoteKind, SpeakerKind};
use std::fmt;

macro_rules! names {
    ($type:ident: $($variant:ident $name:literal),+) => {
        impl $type {
            /// The name in exports: lower case, words joined by `_`.
            pub const fn name(self) -> &'static str {
                match self {
                    $($type::$variant => $name),+
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        #[cfg(test)]
        impl $type {
            const ALL: &'static [$type] = &[$($type::$variant),+];
        }
    };
}

names!(QuoteKind: Speech "speech", Title "title", Nickname "nickname", Term "term", Cited "cited");
names!(ClaimKind: Direct "direct", Mixed "mixed", Indirect "indirect");
names!(
    Evidence: None "none", Cue "cue", Layout "layout", Claim "claim",
    Continuation "continuation", Beat "beat", Turn "turn"
);
names!(
    CueClass: Say "say", Write "write", Ask "ask", Answer "answer", Assert "assert",
    Deny "deny", Believe "believe", Want "want", Manner "manner", Other "other"
);
names!(
    SpeakerKind: Person "person", Organisation "organisation", Group "group",
    Document "document", Unnamed "unnamed", Narrator "narrator"
);
names!(Gender: Male "male", Female "female");

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;

    #[track_caller]
    fn as_in_serde<T: Serialize + fmt::Display>(all: &[T]) {
        for kind in all {
            assert_eq!(serde_json::to_string(kind).unwrap(), format!("\"{kind}\""));
        }
    }

    #[test]
    fn names_are_those_of_serde() {
        as_in_serde(QuoteKind::ALL);
        as_in_serde(ClaimKind::ALL);
        as_in_serde(Evidence::ALL);
        as_in_serde(CueClass::ALL);
        as_in_serde(SpeakerKind::ALL);
        as_in_serde(Gender::ALL);
    }
}
