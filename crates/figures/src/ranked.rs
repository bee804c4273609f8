//! Flows between names: which can be drawn, which names are the largest, what the others come to together.

use std::collections::BTreeMap;

use crate::flow_map::Flow;
use crate::known;

/// A flow that can be drawn: from where, to where, how much.
pub(crate) type Drawable = (usize, usize, f64);

/// The flows that have a figure above zero and lead from and to names that are there.
pub(crate) fn drawable(flows: &[Flow], (origins, destinations): (usize, usize)) -> Vec<Drawable> {
    let one = |flow: &Flow| {
        let there = flow.from < origins && flow.to < destinations;
        Some((flow.from, flow.to, known(flow.value).filter(|value| there && *value > 0.0)?))
    };
    flows.iter().filter_map(one).collect()
}

/// Names by size: the largest, and what all others come to.
pub(crate) struct Ranked {
    /// The numbers of the largest names with their sizes, the largest first; of equal ones the first.
    pub(crate) shown: Vec<(usize, f64)>,
    /// The size of all others together, where there are some.
    pub(crate) rest: Option<f64>,
}

impl Ranked {
    /// So many names, of which so many are shown, by what ends at each.
    pub(crate) fn of(names: usize, ends: impl Iterator<Item = (usize, f64)>, most: usize) -> Self {
        let mut sizes = vec![0.0_f64; names];
        for (end, value) in ends {
            if let Some(size) = sizes.get_mut(end) {
                *size += value;
            }
        }
        let mut shown: Vec<(usize, f64)> = sizes.into_iter().enumerate().collect();
        shown.sort_by(|a, b| b.1.total_cmp(&a.1));
        let rest = shown.split_off(most.min(shown.len()));
        let all = rest.iter().fold(0.0, |sum, (_, size)| sum + size);
        Self { shown, rest: (!rest.is_empty()).then_some(all) }
    }
}

/// The flows of each pair of places added up, by the places where names stand.
pub(crate) fn folded(
    flows: &[Drawable],
    from: impl Fn(usize) -> usize,
    to: impl Fn(usize) -> usize,
) -> BTreeMap<(usize, usize), f64> {
    let mut sums = BTreeMap::new();
    for (origin, destination, value) in flows {
        *sums.entry((from(*origin), to(*destination))).or_default() += value;
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_are_shown_and_the_rest_is_one() {
        let flow = |from: usize, to: usize, value: Option<f64>| Flow { from, to, value, is_this: false };
        let all = [
            flow(0, 1, Some(2.0)),
            flow(2, 1, Some(5.0)),
            flow(3, 0, Some(1.0)),
            flow(0, 9, Some(7.0)),
            flow(0, 1, None),
            flow(1, 1, Some(-1.0)),
            flow(2, 1, Some(3.0)),
        ];
        let flows = drawable(&all, (4, 2));
        assert_eq!(flows, [(0, 1, 2.0), (2, 1, 5.0), (3, 0, 1.0), (2, 1, 3.0)]);
        let ranked = Ranked::of(4, flows.iter().map(|flow| (flow.0, flow.2)), 2);
        assert_eq!((ranked.shown, ranked.rest), (vec![(2, 8.0), (0, 2.0)], Some(1.0)));
        assert_eq!(Ranked::of(2, std::iter::empty(), 2).rest, None);
        let sums = folded(&flows, |from| usize::from(from == 2), |_| 0);
        assert_eq!(sums.into_iter().collect::<Vec<_>>(), [((0, 0), 3.0), ((1, 0), 8.0)]);
    }
}
