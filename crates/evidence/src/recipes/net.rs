//! Net migration from what is counted: populations with vital events, and cohorts with survival ratios.

use std::collections::BTreeMap;

use super::table::Problem;
use super::{Given, Outcome};

pub(super) fn vital(given: &Given) -> Outcome {
    let mut outcome = Outcome::with(&["region"], &["net", "rate"]);
    let mut rows: Vec<_> = given.rows("populations").iter().collect();
    rows.sort_by(|a, b| a.words.cmp(&b.words));
    for row in rows {
        let (start, end) = (row.number(0), row.number(1));
        let net = (end - start) - (row.number(2) - row.number(3));
        let middle = start.midpoint(end);
        outcome.row(&[&row.word(0)], &[Some(net), (middle > 0.0).then(|| 1000.0 * net / middle)]);
    }
    outcome
}

pub(super) fn survival(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let rows = given.rows("cohorts");
    let wrong = rows.iter().filter(|row| row.number(2) <= 0.0 || row.number(2) > 2.0);
    let wrong: Vec<Problem> =
        wrong.map(|row| Problem::at("cohorts", (row.line, 0), "survival", &row.number(2).to_string())).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut outcome = Outcome::with(&["region", "cohort"], &["forward", "reverse", "average"]);
    let mut sums = BTreeMap::new();
    for row in rows {
        let (start, end, survival) = (row.number(0), row.number(1), row.number(2));
        let (forward, reverse) = (end - survival * start, end / survival - start);
        outcome.row(&[&row.word(0), &row.word(1)], &[Some(forward), Some(reverse), Some(forward.midpoint(reverse))]);
        let sum = sums.entry(row.word(0)).or_insert((0.0, 0.0));
        *sum = (sum.0 + forward, sum.1 + reverse);
    }
    for (region, (forward, reverse)) in &sums {
        outcome.row(&[region, &"*".into()], &[Some(*forward), Some(*reverse), Some(forward.midpoint(*reverse))]);
    }
    Ok(outcome)
}
