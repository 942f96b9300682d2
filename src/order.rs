//! Orders of lists, by one sort for all: each kind of thing that is sorted by itself adds some six kilobytes to a
//! program.

/// The places of things in the order of their keys; those of one key stay in theirs. `n log n`.
pub(crate) fn order(keys: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
    places(keys.zip(0..).map(|((first, second), at)| (first, second, at)).collect())
}

fn places(mut keys: Vec<(usize, usize, usize)>) -> Vec<usize> {
    // No two are equal; what is made of sorted runs is merged.
    keys.sort();
    keys.into_iter().map(|(_, _, at)| at).collect()
}

/// A list in another order.
pub(crate) fn arrange<T>(list: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut slots: Vec<Option<T>> = list.into_iter().map(Some).collect();
    let mut arranged = Vec::with_capacity(slots.len());
    arranged.extend(order.iter().filter_map(|&at| slots.get_mut(at)?.take()));
    arranged
}

/// Where each thing stands in an order.
pub(crate) fn ranks(order: &[usize]) -> Vec<u32> {
    let mut ranks = vec![0; order.len()];
    for (&at, rank) in order.iter().zip(0..) {
        if let Some(place) = ranks.get_mut(at) {
            *place = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_and_ranks_invert() {
        let keys = [(2, 0), (1, 5), (2, 0), (1, 4)];
        let by_key = order(keys.into_iter());
        assert_eq!(by_key, [3, 1, 0, 2]);
        assert_eq!(ranks(&by_key), [2, 1, 3, 0]);
        assert_eq!(arrange(vec!["a", "b", "c", "d"], &by_key), ["d", "b", "a", "c"]);
    }
}
