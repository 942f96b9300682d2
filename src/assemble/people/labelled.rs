//! Whom the names before lines stand for, and who tells within them.

use super::{Found, People};
use crate::layout::Label;
use crate::mentions::Nature;
use crate::speakers::SpeakerId;
use crate::text::Case;
use std::collections::HashMap;
use std::ops::Range;

impl People<'_, '_> {
    /// `ROE: I told her, “Go.”`: the name before the turn in which somebody says *I*; for *you*, the name before the turns
    /// around it.
    pub(super) fn turn_around(&self, source: &[Range<usize>]) -> Option<Range<usize>> {
        let Found { text, labels, .. } = self.found;
        let [one] = source else { return None };
        let is_you = text.is_word(one.start, "you");
        if one.len() != 1 || !(is_you || text.is_word(one.start, "i")) || self.found.depth(one.start) > 0 {
            return None;
        }
        let at = labels.partition_point(|label| label.content.start <= one.start).checked_sub(1)?;
        let turn = labels.get(at).filter(|turn| turn.verbatim && turn.content.contains(&one.start))?;
        if is_you {
            self.spoken_to(at)
        } else {
            Some(turn.name.clone())
        }
    }

    /// The name before the turns around one, if that is one name and another than its own.
    fn spoken_to(&self, at: usize) -> Option<Range<usize>> {
        let labels = self.found.labels;
        let is_same = |one: &Label, other: &Label| words(self.found, &one.name).eq(words(self.found, &other.name));
        let turn = labels.get(at)?;
        let neighbours = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| labels.get(at));
        let mut others = neighbours.filter(|other| other.verbatim && !is_same(other, turn));
        let other = others.next()?;
        others.all(|next| is_same(next, other)).then(|| other.name.clone())
    }

    /// `LB:` behind `LOTTE BRANDT:`
    pub(super) fn named_before(&self, source: &[Range<usize>]) -> Option<Range<usize>> {
        let Found { text, labels, .. } = self.found;
        let [one] = source else { return None };
        let label = &labels.get(labels.partition_point(|label| label.name.start < one.start))?.name;
        let name = self.initials.get(text.word(one.start))?.clone()?;
        (label == one && one.len() == 1 && name.start < one.start).then_some(name)
    }

    /// `ROE: No.`, where the text tells of one *Ann Roe*
    pub(super) fn of_family(&self, source: &Range<usize>) -> Option<SpeakerId> {
        let text = self.found.text;
        let is_shouted = source.len() == 1 && text.is_case(source.start, Case::Upper);
        self.families.get(&text.hash(source.start)).copied().flatten().filter(|_| is_shouted)
    }
}

/// Those whom the text names in full, by the hashes of their family names, where lines have names.
pub(super) fn families(found: &Found<'_>) -> HashMap<u32, Option<SpeakerId>> {
    let mut families = HashMap::new();
    if found.labels.is_empty() {
        return families;
    }
    let named = (0..).zip(&found.speakers.list).filter(|(_, one)| one.is_named && one.nature == Nature::Person);
    for (who, family) in named.filter_map(|(who, one)| Some((who, one.family?))) {
        families.entry(family).and_modify(|one| *one = None).or_insert(Some(who));
    }
    families
}

/// What the text names by several words and is nobody, by the last word: *the Hove **Museum***.
pub(super) fn namesakes(found: &Found<'_>) -> HashMap<u32, Option<SpeakerId>> {
    let mut namesakes = HashMap::new();
    let named = (0..).zip(&found.speakers.list).filter(|(_, one)| one.is_named && one.nature != Nature::Person);
    for (who, name) in named.filter_map(|(who, one)| Some((who, one.name.iter().rev().find(|piece| piece.len() > 1)?)))
    {
        namesakes.entry(found.text.hash(name.end - 1)).and_modify(|one| *one = None).or_insert(Some(who));
    }
    namesakes
}

/// The words of a name, by their hashes.
fn words<'f>(found: &'f Found<'f>, name: &Range<usize>) -> impl Iterator<Item = u32> + use<'f> {
    name.clone().map(|at| found.text.hash(at))
}

/// The first of each name before a line that has several words, by its initials.
pub(super) fn initials(found: &Found<'_>) -> HashMap<String, Option<Range<usize>>> {
    let mut initials: HashMap<String, Option<Range<usize>>> = HashMap::new();
    for name in found.labels.iter().map(|label| &label.name).filter(|name| name.len() > 1) {
        let letters = name.clone().filter_map(|at| found.text.word(at).chars().next());
        let known = initials.entry(letters.collect()).or_insert_with(|| Some(name.clone()));
        *known = known.take().filter(|known| words(found, known).eq(words(found, name)));
    }
    initials
}
