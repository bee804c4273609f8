//! Axes: round numbers between the least and the greatest.

use crate::count;

/// The most ticks of an axis.
const TICKS_MAX: usize = 12;

/// An axis of figures: its ticks are round and hold all values between the first and the last.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Axis {
    /// The ticks, ascending.
    pub(crate) ticks: Vec<f64>,
    /// Digits behind the decimal sign that the ticks need.
    pub(crate) decimals: u8,
}

impl Axis {
    /// An axis that holds zero and all values, with about so many steps.
    pub(crate) fn of(values: impl Iterator<Item = f64>, steps: f64) -> Self {
        let (low, high) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        let span = if high - low > 0.0 { high - low } else { 1.0 };
        let high = low + span;
        let step = round_step(span / steps);
        let first = (low / step).floor();
        let ticks: Vec<f64> = (0..TICKS_MAX)
            .map(|at| (first + count(at)) * step)
            .scan(false, |ended, tick| {
                let stays = !*ended;
                *ended = tick >= high - step * 1e-9 && tick > low;
                stays.then_some(tick)
            })
            .collect();
        let decimals = (0_u8..6).find(|decimals| is_whole(step * libm::pow(10.0, f64::from(*decimals)))).unwrap_or(6);
        Self { ticks, decimals }
    }

    pub(crate) fn low(&self) -> f64 {
        self.ticks.first().copied().unwrap_or(0.0)
    }

    pub(crate) fn high(&self) -> f64 {
        self.ticks.last().copied().unwrap_or(1.0)
    }

    /// Where a value stands between the two ends of the axis, from 0 to 1.
    pub(crate) fn at(&self, value: f64) -> f64 {
        (value - self.low()) / (self.high() - self.low())
    }
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() < 1e-9 * value.abs().max(1.0)
}

/// The least of 1, 2, 2.5 and 5 times a power of ten that is not less than a step.
pub(crate) fn round_step(step: f64) -> f64 {
    let power = libm::pow(10.0, libm::log10(step.max(1e-9)).floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    steps.into_iter().map(|of| of * power).find(|of| *of >= step * (1.0 - 1e-9)).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64]) -> Vec<f64> {
        Axis::of(values.iter().copied(), 4.0).ticks
    }

    #[test]
    fn ticks_are_round_and_hold_all_values() {
        assert_eq!(ticks(&[164_039.0, 744_161.0]), [0.0, 200_000.0, 400_000.0, 600_000.0, 800_000.0]);
        assert_eq!(ticks(&[-30.0, 55.0]), [-50.0, -25.0, 0.0, 25.0, 50.0, 75.0]);
        assert_eq!(ticks(&[3.0]), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(&[]), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(ticks(&[-7.0]), [-8.0, -6.0, -4.0, -2.0, 0.0]);
        let axis = Axis::of([0.9].into_iter(), 4.0);
        assert_eq!((axis.decimals, axis.low()), (2, 0.0));
        for power in -6..15 {
            let value = 7.3 * libm::pow(10.0, f64::from(power));
            let axis = Axis::of([value, -value / 3.0].into_iter(), 5.0);
            assert!(axis.high() >= value && axis.low() <= -value / 3.0, "{axis:?}");
            assert!(axis.ticks.len() <= TICKS_MAX && axis.ticks.len() > 2, "{axis:?}");
        }
    }
}
