//! What people are called for the titles that they bear.

use crate::mentions::Mention;
use crate::passes::Passes;
use crate::text::{hash_of, hashes};

const PRIESTS: [u32; 7] = hashes("rev rev. reverend father fr fr. canon");

/// As in *Prime Minister Ann Roe*.
const PRIME: [u32; 1] = hashes("prime");

/// What somebody is called, with the titles of those who are.
const RANKS: [(u32, &[u32]); 16] = [
    (
        hash_of("officer"),
        &hashes::<15>("police pc dc ds di dci sgt sgt. sergeant constable inspector superintendent detective det det."),
    ),
    (hash_of("detective"), &hashes::<7>("dc ds di dci detective det det.")),
    (hash_of("diplomat"), &hashes::<4>("ambassador envoy consul foreign")),
    (hash_of("judge"), &hashes::<3>("justice magistrate recorder")),
    (hash_of("priest"), &PRIESTS),
    (hash_of("vicar"), &PRIESTS),
    (
        hash_of("cleric"),
        &hashes::<15>(
            "rev rev. reverend father canon bishop archbishop cardinal imam ayatollah mufti mullah sheikh rabbi maulana",
        ),
    ),
    (hash_of("peer"), &hashes::<6>("lord baron baroness viscount earl lady")),
    (hash_of("nun"), &hashes::<1>("sister")),
    (hash_of("pontiff"), &hashes::<1>("pope")),
    (hash_of("monarch"), &hashes::<2>("king queen")),
    (hash_of("leader"), &hashes::<4>("president prime premier chancellor")),
    (hash_of("premier"), &PRIME),
    (hash_of("pm"), &PRIME),
    (hash_of("colonel"), &hashes::<1>("col")),
    (hash_of("major"), &hashes::<1>("maj")),
];

/// *DC Ann Roe* is an officer and a detective, *foreign minister Ann Roe* a diplomat.
pub(super) fn ranks<'a>(input: &'a Passes<'_>, mention: &'a Mention) -> impl Iterator<Item = u32> + 'a {
    let has = |ranks: &[u32]| mention.title_tokens().any(|at| ranks.contains(&input.words.get(at).hash));
    RANKS.into_iter().filter(move |(_, ranks)| has(ranks)).map(|(office, _)| office)
}
