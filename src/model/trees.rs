//! Regression trees whose values add up (Friedman 2001).

/// A step on the way through the trees: what is asked, and where to go on.
///
/// The nodes of all trees stand one behind another. A node asks whether a value is at most its threshold:
/// then the next node is the one behind it, else the one so many places on. A leaf asks for a value that is
/// never so small; the next tree begins so many places on. So every way leads forward and ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    /// The number of the value that is asked for; [`LEAF`] where none is.
    pub feature: u8,
    pub skip: u8,
    pub threshold: i16,
    /// What the examples that came here should add to each sum, in steps of the tables.
    pub adds: [i16; SUMS],
}

/// How many sums the trees give.
pub(crate) const SUMS: usize = 2;

/// The feature of a leaf, and its threshold.
pub(crate) const LEAF: u8 = u8::MAX;
#[cfg(feature = "train")]
pub(crate) const NEVER: i16 = i16::MIN;

/// What the trees ask for, by number: as much as a node can name, so that nothing needs to be checked on
/// the way. The last place is no value.
pub(crate) type Values = [i16; 256];

impl Node {
    /// From the number that a model holds. Every node leads forward.
    pub fn read(word: u64) -> Self {
        let adds = [(word >> 32) as i16, (word >> 48) as i16];
        Node { feature: word as u8, skip: ((word >> 8) as u8).max(1), threshold: (word >> 16) as i16, adds }
    }

    /// How far the next node is.
    #[inline]
    fn step(&self, values: &Values) -> usize {
        if values.get(usize::from(self.feature)).is_some_and(|&value| value <= self.threshold) {
            1
        } else {
            self.skip.into()
        }
    }

    /// The node as a number.
    #[cfg(feature = "train")]
    pub fn write(self) -> u64 {
        let [one, two] = self.adds.map(|add| u64::from(add as u16));
        let threshold = u64::from(self.threshold as u16);
        u64::from(self.feature) | u64::from(self.skip) << 8 | threshold << 16 | one << 32 | two << 48
    }
}

/// Trees in their order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trees<'m> {
    nodes: &'m [Node],
}

impl<'m> Trees<'m> {
    pub fn new(nodes: &'m [Node]) -> Self {
        Trees { nodes }
    }

    /// The sums of the leaves that the values lead to. Costs the depth of every tree.
    pub fn sums(self, values: &Values) -> [i16; SUMS] {
        let mut sums = [0i16; SUMS];
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            if node.feature == LEAF {
                sums.iter_mut().zip(node.adds).for_each(|(sum, add)| *sum = sum.saturating_add(add));
                at += usize::from(node.skip);
            } else {
                at += node.step(values);
            }
        }
        sums
    }

    /// How much each question that was asked adds to the sums, by the number of its value: the difference of
    /// what is known behind it and before (Saabas 2014).
    pub fn reasons(self, values: &Values, add: &mut impl FnMut(u8, [i16; SUMS])) {
        let steps = self.way(values).zip(self.way(values).skip(1));
        for (asked, told) in steps.filter(|(asked, _)| asked.feature != LEAF) {
            let ([one, two], [one_before, two_before]) = (told.adds, asked.adds);
            add(asked.feature, [one.saturating_sub(one_before), two.saturating_sub(two_before)]);
        }
    }

    /// The nodes that the values lead through.
    fn way<'w>(self, values: &'w Values) -> impl Iterator<Item = Node> + 'w
    where
        'm: 'w,
    {
        let mut at = 0;
        std::iter::from_fn(move || {
            let node = *self.nodes.get(at)?;
            at += node.step(values);
            Some(node)
        })
    }
}
