//! Tables from margins or from net migration alone, and a table taken apart into its components.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::flows::Accounting;
use super::matrix::{Matrix, sum};
use super::scale::fit;
use super::stocks::{places, square, vector};
use super::table::{Problem, Row};
use super::{Flag, Given, Outcome};

/// Sweeps at most, for net migration alone.
const SWEEPS_MAX: usize = 100_000;

/// The words of one place in all rows, sorted.
pub(super) fn words(rows: &[Row], at: usize) -> BTreeSet<Arc<str>> {
    rows.iter().map(|row| row.word(at)).collect()
}

/// The areas of a table of pairs, sorted.
pub(super) fn areas(rows: &[Row]) -> Vec<Arc<str>> {
    let mut all = words(rows, 0);
    all.append(&mut words(rows, 1));
    all.into_iter().collect()
}

/// Problems with areas that one table has and another not.
pub(super) fn unlike(input: &str, rows: &[Row], known: &BTreeSet<Arc<str>>) -> Vec<Problem> {
    let more = rows.iter().filter(|row| !known.contains(&row.word(0)));
    let more = more.map(|row| Problem::at(input, (row.line, 0), "only-here", &row.word(0)));
    let found = words(rows, 0);
    let absent = known.difference(&found).map(|area| Problem::whole(input, "not-here", area));
    more.chain(absent).collect()
}

pub(super) fn ipf(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let rows = given.rows("seed");
    let (origins, destinations) = (words(rows, 0), words(rows, 1));
    let mut problems = Vec::new();
    let mut margin = |name: &str, areas: &BTreeSet<Arc<str>>| {
        given.table(name).map(|table| {
            problems.extend(unlike(name, &table.rows, areas));
            vector(&areas.iter().cloned().collect::<Vec<_>>(), &table.rows, 0)
        })
    };
    let (of_rows, of_columns) = (margin("rows", &origins), margin("columns", &destinations));
    if of_rows.is_none() && of_columns.is_none() {
        problems.push(Problem::whole("rows", "input-missing", ""));
    }
    let tolerance = Accounting::default().tolerance.max(given.number("tolerance").unwrap_or_default());
    if let (Some(rows), Some(columns)) = (&of_rows, &of_columns) {
        let (down, across) = (sum(rows), sum(columns));
        if (down - across).abs() > 1e-9 * down.max(across) {
            problems.push(Problem::whole("columns", "sums-differ", &format!("{down} / {across}")));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let (origins, destinations): (Vec<_>, Vec<_>) = (origins.into_iter().collect(), destinations.into_iter().collect());
    let (by_row, by_column) = (places(&origins), places(&destinations));
    let mut seed = Matrix::zero(origins.len(), destinations.len());
    for row in rows {
        if let (Some(i), Some(j)) = (by_row.get(&row.word(0)), by_column.get(&row.word(1))) {
            seed.set(*i, *j, row.number(0));
        }
    }
    let found = fit(seed, of_rows.as_deref(), of_columns.as_deref(), tolerance);
    let mut outcome = Outcome::with(&["orig", "dest"], &["value"]);
    for (i, origin) in origins.iter().enumerate() {
        for (j, destination) in destinations.iter().enumerate() {
            outcome.row(&[origin, destination], &[Some(found.table.at(i, j))]);
        }
    }
    if found.gap > tolerance.max(1e-9) {
        outcome.flags.push(Flag::of("not-met", "", found.gap, tolerance));
    }
    Ok(outcome)
}

pub(super) fn net_only(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let (rows, nets) = (given.rows("seed"), given.rows("net"));
    let areas = areas(rows);
    let mut problems = unlike("net", nets, &areas.iter().cloned().collect());
    let net = vector(&areas, nets, 0);
    let (left, scale) = (sum(&net), net.iter().fold(0.0, |sum, net| sum + net.abs()));
    if left.abs() > 1e-9 * scale {
        problems.push(Problem::whole("net", "net-not-zero", &left.to_string()));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut seed = square(&areas, rows);
    seed.clear_diagonal();
    let tolerance = given.number("tolerance").unwrap_or_default();
    let (table, gap) = with_net(&seed, &net, given.number("total"), tolerance);
    let mut outcome = Outcome::pairs(&areas, &[("value", &table)]);
    if gap > tolerance.max(1e-9) {
        outcome.flags.push(Flag::of("not-met", "", gap, tolerance));
    }
    Ok(outcome)
}

/// The table `t a[i] m[i,j] / a[j]` with this net migration, and what it misses as a share of all net migration.
fn with_net(seed: &Matrix, net: &[f64], total: Option<f64>, tolerance: f64) -> (Matrix, f64) {
    let turned = seed.transposed();
    let mut factors = vec![1.0; net.len()];
    let mut level = 1.0;
    let all = net.iter().fold(0.0, |sum, net| sum + net.abs()).max(f64::MIN_POSITIVE);
    let mut best = f64::INFINITY;
    let made = |factors: &[f64], level: f64| {
        let mut made = seed.clone();
        for (row, own) in made.rows_mut().zip(factors) {
            row.iter_mut().zip(factors).for_each(|(cell, other)| *cell *= level * own / other);
        }
        made
    };
    for _ in 0..SWEEPS_MAX {
        for (i, net) in net.iter().enumerate() {
            let leaving = level * seed.row(i).iter().zip(&factors).fold(0.0, |sum, (cell, other)| sum + cell / other);
            let coming = level * turned.row(i).iter().zip(&factors).fold(0.0, |sum, (cell, other)| sum + cell * other);
            if leaving > 0.0 && coming > 0.0 {
                let root = (net * net + 4.0 * leaving * coming).sqrt();
                // The form of the root that does not lose digits.
                let factor = if *net > 0.0 { 2.0 * coming / (net + root) } else { (root - net) / (2.0 * leaving) };
                factors.iter_mut().skip(i).take(1).for_each(|own| *own = factor);
            }
        }
        let table = made(&factors, level);
        let found = table.column_sums().into_iter().zip(table.row_sums()).map(|(coming, leaving)| coming - leaving);
        let mut gap = found.zip(net).fold(0.0, |gap: f64, (found, net)| gap.max((found - net).abs() / all));
        if let Some(total) = total {
            let sum = table.total();
            gap = gap.max((sum - total).abs() / total.max(f64::MIN_POSITIVE));
            level *= if sum > 0.0 { total / sum } else { 1.0 };
        }
        best = gap;
        if gap <= tolerance {
            break;
        }
    }
    (made(&factors, level), best)
}

pub(super) fn components(given: &Given) -> Outcome {
    let rows = given.rows("flows");
    let areas = areas(rows);
    let mut flows = square(&areas, rows);
    let without = given.word("diagonal") != "with";
    if without {
        flows.clear_diagonal();
    }
    let all = flows.total();
    let (out, into) = (flows.row_sums(), flows.column_sums());
    let mut base = Matrix::of(&vec![vec![1.0; areas.len()]; areas.len()]);
    if without {
        base.clear_diagonal();
    }
    let tolerance = given.number("tolerance").unwrap_or_default();
    let expected = fit(base, Some(&out), Some(&into), tolerance).table;
    let mut outcome = Outcome::with(&["component", "orig", "dest"], &["value"]);
    let (any, named) = (Arc::<str>::from("*"), |name: &str| Arc::<str>::from(name));
    let share = |value: f64| (all > 0.0).then(|| value / all);
    outcome.row(&[&named("total"), &any, &any], &[Some(all)]);
    for (area, value) in areas.iter().zip(&out) {
        outcome.row(&[&named("origin"), area, &any], &[share(*value)]);
    }
    for (area, value) in areas.iter().zip(&into) {
        outcome.row(&[&named("destination"), &any, area], &[share(*value)]);
    }
    for (i, origin) in areas.iter().enumerate() {
        for (j, destination) in areas.iter().enumerate().filter(|(j, _)| !without || *j != i) {
            let expected = expected.at(i, j);
            let ratio = (expected > 0.0).then(|| flows.at(i, j) / expected);
            outcome.row(&[&named("interaction"), origin, destination], &[ratio]);
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_the_net_migration_it_is_asked_for() {
        let seed = Matrix::of(&[vec![0.0, 4.0, 7.0], vec![2.0, 0.0, 3.0], vec![5.0, 6.0, 0.0]]);
        let net = [30.0, -45.0, 15.0];
        for total in [None, Some(200.0)] {
            let (table, gap) = with_net(&seed, &net, total, 1e-13);
            assert!(gap <= 1e-12, "{gap}");
            let found: Vec<f64> = table.column_sums().iter().zip(table.row_sums()).map(|(a, b)| a - b).collect();
            assert!(found.iter().zip(net).all(|(found, net)| (found - net).abs() < 1e-9), "{found:?}");
            assert!(total.is_none_or(|total| (table.total() - total).abs() < 1e-9), "{table:?}");
            // The odds of the seed are kept: y[i,j] y[j,k] y[k,i] does not change.
            let round = |m: &Matrix| m.at(0, 1) * m.at(1, 2) * m.at(2, 0) / (m.at(1, 0) * m.at(2, 1) * m.at(0, 2));
            assert!((round(&table) - round(&seed)).abs() < 1e-9);
        }
    }
}
