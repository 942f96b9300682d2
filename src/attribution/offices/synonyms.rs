//! Words of which a report uses one for another.

use crate::text::hashes;

/// What people are called by several words; the more general ones stand in several rows.
const SYNONYMS: [&[u32]; 21] = [
    &hashes::<4>("manager coach boss gaffer"),
    &hashes::<5>("lawyer attorney solicitor barrister counsel"),
    &hashes::<2>("attorney prosecutor"),
    &hashes::<11>("player footballer international striker forward winger midfielder defender goalkeeper captain playmaker"),
    &hashes::<8>("player international batter batsman bowler seamer spinner captain"),
    &hashes::<9>("player quarterback pitcher guard forward catcher shortstop linebacker receiver"),
    &hashes::<7>("writer author novelist poet playwright essayist biographer"),
    &hashes::<5>("actor actress star performer comedian"),
    &hashes::<8>("singer musician songwriter rapper guitarist performer artist star"),
    &hashes::<5>("artist painter sculptor illustrator photographer"),
    &hashes::<3>("judge justice jurist"),
    &hashes::<4>("general admiral colonel commander"),
    &hashes::<7>("executive ceo chairman chairwoman chair boss chief"),
    &hashes::<4>("president leader premier chancellor"),
    &hashes::<6>("senator congressman representative lawmaker legislator politician"),
    &hashes::<5>("owner proprietor landlord landlady founder"),
    &hashes::<3>("farmer grower rancher"),
    &hashes::<8>("priest vicar pastor rector bishop archbishop cleric clergyman"),
    &hashes::<5>("doctor physician surgeon medic consultant"),
    &hashes::<11>("scientist researcher expert professor biologist virologist epidemiologist physicist chemist economist academic"),
    &hashes::<5>("teacher schoolteacher headteacher tutor principal"),
];

/// The other words for what a word calls somebody.
pub(super) fn synonyms(word: u32) -> impl Iterator<Item = u32> {
    SYNONYMS.into_iter().filter(move |row| row.contains(&word)).flatten().copied().filter(move |&other| other != word)
}
