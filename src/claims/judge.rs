//! The third stage: whether a cue is one, and whether its source and content are right.
//!
//! It sees what the second stage made of every likely cue of a paragraph, and so also which
//! of them lie in the content of another one.
//!
//! Of 68 kinds of features 44 are left: without the others, most of them tags and words around the cue that the first
//! stage has weighed, the judge is surer of what is right on articles left out, and what the review makes of it is as good.

use super::decode::Labelling;
use super::names::{name, Name};
use super::scene::{steps, Scene};
use super::seeds::Seed;
use super::vocabulary::Type;
use crate::model::mix;
use std::ops::Range;

/// What the judge's sums mean.
pub(crate) mod lane {
    /// Source and content are right.
    pub const CLAIM: usize = 0;
    /// The cue is right.
    pub const CUE: usize = 1;
    /// Of all links of a seed, this one is the best.
    pub const BEST: usize = 2;
}

/// The best link of each seed.
pub(crate) fn rivals(links: &[Vec<Labelling>]) -> Vec<&Labelling> {
    links.iter().filter_map(|links| links.first()).collect()
}

/// What decides about a link; `rivals` are the best links of all seeds of the paragraph.
pub(crate) fn features(
    scene: &Scene,
    within: &Range<usize>,
    link: &Labelling,
    rivals: &[&Labelling],
    see: &mut impl FnMut(Name, u32),
) {
    let seed = &link.seed;
    let tag = |at: usize, offset| scene.tag(at, offset, within);
    let case = Case {
        scene,
        within,
        link,
        rivals,
        head: scene.word(seed.head),
        form: tag(seed.head, 0),
        before: tag(link.cue.start, -1),
        likely: likeliness(seed),
        depth: scene.depth_at(seed.head),
    };
    see(name!("judge: always"), 0);
    case.cue(see);
    case.roles(see);
    case.content(see);
    case.edges_of_content(see);
    case.source(see);
    case.places(see);
    case.sentence(see);
    case.rivals(see);
    case.contents_of_rivals(see);
}

/// A link before the judge.
struct Case<'a, 't> {
    scene: &'a Scene<'a, 't>,
    within: &'a Range<usize>,
    link: &'a Labelling,
    rivals: &'a [&'a Labelling],
    head: &'a Type,
    /// The tag of the cue's head, and the one before the cue.
    form: u32,
    before: u32,
    likely: u32,
    depth: u32,
}

impl Case<'_, '_> {
    fn tag(&self, at: usize, offset: isize) -> u32 {
        self.scene.tag(at, offset, self.within)
    }

    fn word(&self, at: usize, offset: isize) -> &Type {
        self.scene.type_at(at, offset, self.within)
    }

    /// How deep in quotations a token and the one behind it are.
    fn depths(&self, at: usize, offset: isize) -> u32 {
        self.scene.depth(at, offset, self.within) << 2 | self.scene.depth(at, offset + 1, self.within)
    }

    fn cue(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { head, form, before, likely, depth, .. } = *self;
        see(name!("judge: margin, quoted"), likely << 2 | depth);
        see(name!("judge: cue habit, margin"), u32::from(head.habits.cue) << 8 | likely);
        see(name!("judge: cue tag, tag before"), form << 5 | before);
        let (start, end) = (self.link.cue.start, self.link.cue.end - 1);
        see(name!("judge: word behind"), self.word(end, 1).word);
        see(name!("judge: first and last word of the cue"), mix(self.word(start, 0).word, self.word(end, 0).word));
    }

    /// What was found, and what it would lose to something else.
    fn roles(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { link, form, likely, depth, .. } = *self;
        let (source_gain, content_gain) = (step(link.source_gain), step(link.content_gain));
        let has = u32::from(!link.source.is_empty()) << 1 | u32::from(!link.content.is_empty());
        see(name!("judge: roles present, margin"), has << 4 | likely);
        see(name!("judge: roles present, cue tag"), has << 5 | form);
        see(name!("judge: roles present, source gain"), has << 4 | source_gain);
        see(name!("judge: roles present, content gain"), has << 4 | content_gain);
        let loss = u32::from(link.is_best()) << 4 | step(-link.loss);
        see(name!("judge: loss, cue tag"), loss << 5 | form);
        see(name!("judge: loss, content gain"), loss << 4 | content_gain);
        let touches = |spans: &[Range<usize>]| {
            u32::from(spans.iter().any(|s| s.end == link.cue.start)) << 1
                | u32::from(spans.iter().any(|s| s.start == link.cue.end))
        };
        let touches = touches(&link.source) << 4 | touches(&link.content) << 2;
        see(name!("judge: touching, quoted"), touches | depth);
        see(name!("judge: touching, cue tag"), mix(touches, form));
        see(name!("judge: numbers of spans"), (link.source.len().min(3) << 2 | link.content.len().min(3)) as u32);
    }

    fn content(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { scene, link, likely, .. } = *self;
        let length = size(&link.content);
        let share = (link.quoted(scene) * 4).checked_div(length).map_or(5, |share| share as u32);
        see(name!("judge: content length, quoted share"), steps(length) << 4 | share);
        see(name!("judge: quoted share, margin"), share << 4 | likely);
        see(name!("judge: content's first word"), link.content.first().map_or(0, |s| scene.word(s.start).word));
        let end = link.content.last().map_or(0, |s| self.tag(s.end - 1, 0) << 5 | self.tag(s.end - 1, 1));
        see(name!("judge: content's last tags"), end);
    }

    /// Whether the content begins and ends where it should.
    fn edges_of_content(&self, see: &mut impl FnMut(Name, u32)) {
        let (Some(first), Some(last)) = (self.link.content.first(), self.link.content.last()) else { return };
        let (cue, tag) = (self.head.stem, |at: usize, offset| self.tag(at, offset));
        let (at, depths) = (last.end - 1, self.depths(last.end - 1, 0));
        see(name!("judge: word behind the content, quoted"), mix(self.word(at, 1).word, depths));
        see(name!("judge: content's last word"), self.word(at, 0).word);
        see(
            name!("judge: tags around the content's end"),
            mix(tag(at, 0) << 10 | tag(at, 1) << 5 | tag(at, 2), depths),
        );
        see(name!("judge: tag behind the content, cue"), mix(cue, depths << 5 | tag(at, 1)));
        let (at, depths) = (first.start, self.depths(first.start, -1));
        see(name!("judge: word before the content, quoted"), mix(self.word(at, -1).word, depths));
        see(name!("judge: tag before the content, cue"), mix(cue, depths << 5 | tag(at, -1)));
    }

    fn source(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { link, head, .. } = *self;
        let Some(last) = link.source.last() else { return see(name!("judge: no source, cue"), head.stem) };
        let (start, end) = (last.start, last.end - 1);
        let owner = self.word(end, 0);
        let habit = u32::from(owner.habits.source);
        let first = link.source.first().map_or(0, |s| self.scene.tags[s.start] as u32);
        let within = self.tag(start, 0) << 5 | self.tag(end, 0);
        let beside = self.tag(start, -1) << 5 | self.tag(end, 1);
        see(name!("judge: source's first tag and last habit"), first << 4 | habit);
        see(name!("judge: source's tags, habit and length"), within << 8 | habit << 4 | steps(last.len()));
        see(name!("judge: tags beside the source"), beside);
        see(name!("judge: word before the source"), self.word(start, -1).word);
    }

    /// How far source and content are from the cue.
    fn places(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { link, form, likely, .. } = *self;
        let far = |spans: &[Range<usize>]| {
            let distance = |s: &Range<usize>| {
                if s.start >= link.cue.end {
                    steps(s.start - link.cue.end)
                } else {
                    16 + steps(link.cue.start.saturating_sub(s.end))
                }
            };
            spans.iter().map(distance).min().unwrap_or(31)
        };
        let (content, source) = (far(&link.content), far(&link.source));
        see(name!("judge: content's place"), content << 5 | form);
        see(name!("judge: source's place"), source << 5 | form);
        see(name!("judge: places"), content << 10 | source << 5 | likely);
    }

    fn sentence(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { scene, link, form, depth, .. } = *self;
        let head = link.seed.head;
        let sentence = scene.text.sentence_around(head);
        let [begins, ends] = link.fills(&sentence);
        let fills = u32::from(ends) << 1 | u32::from(begins);
        see(name!("judge: content fills the sentence"), fills << 9 | depth << 5 | form);
        see(name!("judge: place in the text"), (self.within.start.min(40) / 8) as u32);
    }

    fn others(&self) -> impl Iterator<Item = &Labelling> {
        self.rivals.iter().copied().filter(|rival| rival.seed.head != self.link.seed.head)
    }

    fn rivals(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { link, likely, .. } = *self;
        // For each way, the least likely that stands so; 0 for none.
        let [mut shared, mut inside, mut around, mut better] = [0; 4];
        for rival in self.others() {
            let rank = 1 + likeliness(&rival.seed);
            let see = |least: &mut u32, is_one: bool| {
                if is_one && (*least == 0 || rank < *least) {
                    *least = rank;
                }
            };
            see(&mut shared, !link.source.is_empty() && rival.source == link.source);
            see(&mut inside, rival.covers(link));
            see(&mut around, link.covers(rival));
            better += u32::from(rival.seed.score > link.seed.score);
        }
        let better = better.min(3);
        see(name!("judge: shares its source, margin"), shared << 4 | likely);
        see(name!("judge: inside a rival's content, margin"), inside << 4 | likely);
        see(name!("judge: around a rival, margin"), around << 4 | likely);
        see(name!("judge: inside and around rivals"), inside << 4 | around);
        see(name!("judge: better rivals, margin"), better << 4 | likely);
    }

    /// Whether others want the same words: for each way, the likeliest that does.
    fn contents_of_rivals(&self, see: &mut impl FnMut(Name, u32)) {
        let Case { link, likely, .. } = *self;
        let own = size(&link.content);
        let [mut same, mut crossed, mut inside, mut takes] = [0; 4];
        for rival in self.others() {
            let rank = 1 + likeliness(&rival.seed);
            let theirs = size(&rival.content);
            let way = match shared(&link.content, &rival.content) {
                0 => None,
                both if both == own && own == theirs => Some(&mut same),
                both if both == own => Some(&mut inside),
                both if both < theirs => Some(&mut crossed),
                _ => None,
            };
            if let Some(most) = way {
                *most = rank.max(*most);
            }
            if shared(&link.content, &rival.source) > 0 {
                takes = rank.max(takes);
            }
        }
        see(name!("judge: same content as a rival"), same << 4 | likely);
        see(name!("judge: content crosses a rival's"), crossed << 4 | likely);
        see(name!("judge: content in a rival's"), inside << 4 | likely);
        see(name!("judge: a rival's source in the content"), takes << 4 | likely);
    }
}

/// Tokens of spans.
pub(crate) fn size(spans: &[Range<usize>]) -> usize {
    spans.iter().map(Range::len).sum()
}

/// Tokens that spans have in common with others.
pub(crate) fn shared(spans: &[Range<usize>], others: &[Range<usize>]) -> usize {
    let both = |a: &Range<usize>, b: &Range<usize>| a.end.min(b.end).saturating_sub(a.start.max(b.start));
    spans.iter().flat_map(|a| others.iter().map(move |b| both(a, b))).sum()
}

/// Losses in steps that grow: 0, half a natural unit, 1, 1.5, 2, 3, 4, 6, 9 and more.
fn step(loss: i32) -> u32 {
    const STEPS: [i32; 8] = [1, 16, 32, 48, 64, 96, 128, 192];
    STEPS.iter().filter(|&&s| loss >= s).count() as u32 + u32::from(loss >= 288)
}

/// How likely the first stage found a cue: steps of half a natural unit.
fn likeliness(seed: &Seed) -> u32 {
    ((seed.score - super::seeds::LEAST) / 16).clamp(0, 13) as u32
}
