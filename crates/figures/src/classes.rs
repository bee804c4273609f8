//! Classes of figures: five at most, by quantiles, by natural breaks or as given.

use crate::count;

/// The most classes.
pub const CLASSES: usize = 5;

/// The most different figures that natural breaks look at; of more, every so many, evenly.
const JENKS_MAX: usize = 300;

/// How figures are put into classes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method<'a> {
    /// As many figures in each class, as far as equal figures allow.
    Quantile,
    /// Natural breaks (Jenks): the classes whose figures differ least from the class's mean, in squares; found exactly.
    Jenks,
    /// As given: where the second and each later class begins, ascending; more than four are not read.
    Fixed(&'a [f64]),
}

/// The bounds of the classes of figures: the lowest figure, where each later class begins, the highest figure. There are as many
/// classes as bounds less one, and never more than there are different figures; none where there is no figure.
pub fn bounds(values: &[f64], method: Method<'_>) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(low), Some(high)) = (sorted.first().copied(), sorted.last().copied()) else { return Vec::new() };
    let mut begins = match method {
        Method::Quantile => quantiles(&sorted),
        Method::Jenks => jenks(&sorted),
        Method::Fixed(given) => given.iter().copied().take(CLASSES - 1).collect(),
    };
    begins.retain(|begin| begin.is_finite() && *begin > low);
    begins.sort_by(f64::total_cmp);
    begins.dedup();
    // What was given may lie above every figure: its class is empty and stays, as the next year may fill it.
    let high = begins.last().map_or(high, |last| high.max(*last));
    std::iter::once(low).chain(begins).chain([high]).collect()
}

/// The class of a figure, from 0; what lies outside stands in the nearest.
pub fn class_of(value: f64, bounds: &[f64]) -> usize {
    let inner = bounds.get(1..bounds.len().saturating_sub(1)).unwrap_or_default();
    inner.iter().filter(|begin| value >= **begin).count()
}

fn quantiles(sorted: &[f64]) -> Vec<f64> {
    let of = |class: usize| sorted.get(class.saturating_mul(sorted.len()).div_ceil(CLASSES)).copied();
    (1..CLASSES).filter_map(of).collect()
}

/// The sums of the first figures and of their squares, so that the spread of any run is known at once.
struct Spread {
    sums: Vec<(f64, f64)>,
}

impl Spread {
    /// Squares of what the figures from one place up to another, itself not, differ from their mean.
    fn of(&self, from: usize, to: usize) -> f64 {
        let at = |place: usize| self.sums.get(place).copied().unwrap_or_default();
        let ((low, low2), (high, high2)) = (at(from), at(to));
        let of = count(to.saturating_sub(from));
        ((high2 - low2) - (high - low) * (high - low) / of.max(1.0)).max(0.0)
    }
}

/// Natural breaks by dynamic programming: the best division of the first figures into classes, for each number of classes.
fn jenks(sorted: &[f64]) -> Vec<f64> {
    let step = sorted.len().div_ceil(JENKS_MAX).max(1);
    let taken: Vec<f64> = sorted.iter().copied().step_by(step).collect();
    let size = taken.len();
    // Figures are taken from their middle, so that squares of large ones keep their digits.
    let middle = taken.get(size / 2).copied().unwrap_or(0.0);
    let mut sums = vec![(0.0, 0.0)];
    let (mut sum, mut squares) = (0.0, 0.0);
    for value in &taken {
        sum += value - middle;
        squares += (value - middle) * (value - middle);
        sums.push((sum, squares));
    }
    let spread = Spread { sums };
    let mut best: Vec<f64> = (0..=size).map(|to| spread.of(0, to)).collect();
    let mut cuts: Vec<Vec<usize>> = Vec::new();
    for _ in 1..CLASSES.min(size) {
        let divide = |to: usize| {
            let with = |cut: usize| (best.get(cut).copied().unwrap_or(f64::INFINITY) + spread.of(cut, to), cut);
            let first = (f64::INFINITY, 0);
            (1..to).map(with).fold(first, |best, next| if next.0 < best.0 { next } else { best })
        };
        let (next, cut) = (0..=size).map(divide).unzip();
        best = next;
        cuts.push(cut);
    }
    let mut to = size;
    let mut begins = Vec::new();
    for cut in cuts.iter().rev() {
        to = cut.get(to).copied().unwrap_or(0);
        begins.extend(taken.get(to).copied().filter(|_| to > 0));
    }
    begins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_hold_as_many_each() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        let bounds = bounds(&values, Method::Quantile);
        assert_eq!(bounds, [1.0, 21.0, 41.0, 61.0, 81.0, 100.0]);
        let mut counted = [0; CLASSES];
        values.iter().for_each(|value| counted[class_of(*value, &bounds)] += 1);
        assert_eq!(counted, [20; CLASSES]);
    }

    #[test]
    fn natural_breaks_are_the_best_of_all() {
        let values = [1.0, 2.0, 2.5, 10.0, 11.0, 12.5, 30.0, 31.0, 33.0, 70.0, 72.0, 100.0];
        let found = bounds(&values, Method::Jenks);
        let cost = |begins: &[usize]| {
            let mut total = 0.0;
            let places = [&[0], begins, &[values.len()]].concat();
            for pair in places.windows(2) {
                let run = &values[pair[0]..pair[1]];
                let mean = run.iter().sum::<f64>() / count(run.len());
                total += run.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>();
            }
            total
        };
        let begins: Vec<usize> = found[1..5]
            .iter()
            .map(|begin| values.iter().position(|value| value.total_cmp(begin).is_eq()).unwrap())
            .collect();
        let mut least = f64::INFINITY;
        for a in 1..9 {
            for b in a + 1..10 {
                for c in b + 1..11 {
                    for d in c + 1..12 {
                        least = least.min(cost(&[a, b, c, d]));
                    }
                }
            }
        }
        assert!((cost(&begins) - least).abs() < 1e-9, "{found:?} costs {} and {least} is possible", cost(&begins));
    }

    #[test]
    fn few_figures_have_few_classes() {
        for method in [Method::Quantile, Method::Jenks] {
            assert!(bounds(&[], method).is_empty());
            assert_eq!(bounds(&[7.0; 9], method), [7.0, 7.0]);
            let two = bounds(&[1.0, 2.0], method);
            assert!(two.len() <= 4 && two.windows(2).all(|pair| pair[0] <= pair[1]), "{two:?}");
            assert_ne!(class_of(1.0, &two), class_of(2.0, &two));
        }
        assert_eq!(bounds(&[5.0, 50.0], Method::Fixed(&[10.0, 100.0, 3.0])), [5.0, 10.0, 100.0, 100.0]);
        assert_eq!(class_of(9.0, &[5.0, 10.0, 100.0]), 0);
        assert_eq!((class_of(10.0, &[5.0, 10.0, 100.0]), class_of(1e9, &[5.0, 10.0, 100.0])), (1, 1));
        let many: Vec<f64> = (0..5_000).map(|at| f64::from(at % 977)).collect();
        assert_eq!(bounds(&many, Method::Jenks).len(), 6);
    }
}
