//! Measures of a table of moves as a whole: how many, how lopsided, how even, how far.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::fitting::{areas, unlike};
use super::matrix::{Matrix, number, sum};
use super::stocks::{square, vector};
use super::table::Problem;
use super::{Given, Outcome};

fn flows(given: &Given) -> (Vec<Arc<str>>, Matrix) {
    let areas = areas(given.rows("flows"));
    let mut flows = square(&areas, given.rows("flows"));
    flows.clear_diagonal();
    (areas, flows)
}

fn people(given: &Given, areas: &[Arc<str>]) -> Result<f64, Vec<Problem>> {
    let rows = given.rows("population");
    let wrong = unlike("population", rows, &areas.iter().cloned().collect::<BTreeSet<_>>());
    if wrong.is_empty() { Ok(sum(&vector(areas, rows, 0))) } else { Err(wrong) }
}

fn ratio(above: f64, below: f64) -> Option<f64> {
    (below > 0.0).then(|| above / below)
}

pub(super) fn intensity(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let (areas, flows) = flows(given);
    let people = people(given, &areas)?;
    let cmi = ratio(100.0 * flows.total(), people);
    let regions = number(areas.len());
    let courgeau = cmi.and_then(|cmi| ratio(cmi, libm::log(regions * regions)));
    Ok(Outcome::measures(&[("moves", Some(flows.total())), ("cmi", cmi), ("courgeau-k", courgeau)]))
}

pub(super) fn impact(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let (areas, flows) = flows(given);
    let both = || flows.column_sums().into_iter().zip(flows.row_sums());
    let net = both().fold(0.0, |sum, (into, out)| sum + (into - out).abs());
    let turnover = both().fold(0.0, |sum, (into, out)| sum + into + out);
    let anmr = match given.table("population") {
        Some(_) => ratio(100.0 * 0.5 * net, people(given, &areas)?),
        None => None,
    };
    Ok(Outcome::measures(&[("net", Some(net)), ("mei", ratio(100.0 * net, turnover)), ("anmr", anmr)]))
}

pub(super) fn distance(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let (areas, flows) = flows(given);
    let rows = given.rows("distances");
    let known: BTreeSet<_> = rows.iter().map(|row| (row.word(0), row.word(1))).collect();
    let distances = square(&areas, rows);
    let mut pairs = Vec::new();
    let mut problems = Vec::new();
    for (i, j, moves) in flows.off_diagonal().filter(|(_, _, moves)| *moves > 0.0) {
        let pair = (areas.get(i).cloned().unwrap_or_default(), areas.get(j).cloned().unwrap_or_default());
        if !known.contains(&pair) {
            problems.push(Problem::whole("distances", "not-here", &format!("{} > {}", pair.0, pair.1)));
        }
        pairs.push((distances.at(i, j), moves));
    }
    if !problems.is_empty() {
        problems.truncate(super::table::PROBLEMS_MAX);
        return Err(problems);
    }
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all = pairs.iter().fold(0.0, |sum, (_, moves)| sum + moves);
    let far = pairs.iter().fold(0.0, |sum, (distance, moves)| sum + distance * moves);
    let mut so_far = 0.0;
    let median = pairs.iter().find_map(|(distance, moves)| {
        so_far += moves;
        (so_far >= all / 2.0).then_some(*distance)
    });
    Ok(Outcome::measures(&[("mean", ratio(far, all)), ("median", median)]))
}

/// The sum of the differences of all ordered pairs, signs aside.
fn spread(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let count = number(sorted.len());
    let part = |(at, value): (usize, &f64)| (2.0 * number(at) + 1.0 - count) * value;
    2.0 * sorted.iter().enumerate().map(part).fold(0.0, |sum, value| sum + value)
}

/// The coefficient of variation of all the values, over their number.
fn variation(values: &[f64]) -> Option<f64> {
    let mean = super::analysis::mean(values)?;
    let squares = values.iter().fold(0.0, |sum, value| sum + (value - mean) * (value - mean));
    ratio((squares / number(values.len())).sqrt(), mean)
}

/// The moves out of each area; of the transposed table, into it.
fn fields(flows: &Matrix) -> Vec<Vec<f64>> {
    let off = |i: usize, row: &[f64]| row.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, v)| *v).collect();
    flows.rows().enumerate().map(|(i, row)| off(i, row)).collect()
}

/// A sum over fields, each with the share of its area in all moves.
fn weighted(values: &[f64], weights: &[f64]) -> f64 {
    let all = sum(weights);
    values.iter().zip(weights).fold(0.0, |sum, (value, weight)| sum + value * weight / all)
}

pub(super) fn connectivity(given: &Given) -> Outcome {
    let (areas, flows) = flows(given);
    let (n, all) = (number(areas.len()), flows.total());
    let turned = flows.transposed();
    let (out, into) = (fields(&flows), fields(&turned));
    let cells: Vec<f64> = out.iter().flatten().copied().collect();
    let (count, below) = (number(cells.len()), 2.0 * number(cells.len()) * all);
    let filled = cells.iter().filter(|cell| **cell > 0.0).count();
    let even = cells.iter().fold(0.0, |sum, cell| sum + (cell / all - 1.0 / count).abs());
    let of_fields = |fields: &[Vec<f64>]| fields.iter().fold(0.0, |sum, field| sum + spread(field));
    let exchanged = flows.off_diagonal().fold(0.0, |sum, (i, j, value)| sum + (value - flows.at(j, i)).abs());
    let (total, rows, columns) =
        (ratio(spread(&cells), below), ratio(of_fields(&out), below), ratio(of_fields(&into), below));
    let exchange = ratio(exchanged, below);
    let standard = |part: Option<f64>| part.zip(total).and_then(|(part, total)| ratio(100.0 * part, total));
    let field = |values: &Vec<f64>| ratio(spread(values), 2.0 * (n - 2.0) * sum(values)).unwrap_or_default();
    let (field_out, field_in): (Vec<f64>, Vec<f64>) =
        (out.iter().map(field).collect(), into.iter().map(field).collect());
    // As the text has it each field weighs as it is large; a program in use takes the other direction's totals.
    let coded = given.word("weights") == "coded";
    let (sums_out, sums_in) = (flows.row_sums(), flows.column_sums());
    let (of_out, of_in) = if coded { (&sums_in, &sums_out) } else { (&sums_out, &sums_in) };
    let (weighted_out, weighted_in) = (weighted(&field_out, of_out) / n, weighted(&field_in, of_in) / n);
    let vary =
        |fields: &[Vec<f64>]| fields.iter().map(|field| variation(field).unwrap_or_default()).collect::<Vec<_>>();
    let (acv_out, acv_in) = (weighted(&vary(&out), &sums_out), weighted(&vary(&into), &sums_in));
    let known = |value: f64| (all > 0.0 && n > 1.0).then_some(value);
    let mut outcome = Outcome::measures(&[
        ("connectivity", ratio(number(filled), count)),
        ("inequality", known(0.5 * even)),
        ("gini-total", total),
        ("gini-total-corrected", ratio(spread(&cells), 2.0 * (count - 1.0) * all)),
        ("gini-row", rows),
        ("gini-column", columns),
        ("gini-exchange", exchange),
        ("gini-row-standardised", standard(rows)),
        ("gini-column-standardised", standard(columns)),
        ("gini-exchange-standardised", standard(exchange)),
        ("gini-weighted-out", known(weighted_out)),
        ("gini-weighted-in", known(weighted_in)),
        ("gini-weighted-mean", known(weighted_out.midpoint(weighted_in))),
        ("cv", variation(&cells)),
        ("acv-out", known(acv_out)),
        ("acv-in", known(acv_in)),
        ("acv", known(acv_out.midpoint(acv_in))),
    ]);
    for (name, values) in [("gini-field-out", &field_out), ("gini-field-in", &field_in)] {
        for (area, value) in areas.iter().zip(values) {
            outcome.row(&[&Arc::from(format!("{name}:{area}"))], &[known(*value)]);
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipes::table::read;
    use crate::recipes::{recipe, table::Table};

    fn table(cells: [[f64; 3]; 3]) -> Table {
        let pair = |i: usize, j: usize| format!("{},{},{}\n", ["A", "B", "C"][i], ["A", "B", "C"][j], cells[i][j]);
        let text: String = (0..9).map(|at| pair(at / 3, at % 3)).collect();
        let recipe = recipe("index.connectivity/1").unwrap();
        let columns = recipe.columns(&recipe.inputs[0], &std::collections::BTreeMap::new());
        read("flows", format!("orig,dest,value\n{text}").as_bytes(), &columns).unwrap()
    }

    fn measure(outcome: &Outcome, name: &str) -> f64 {
        let row = outcome.rows.iter().find(|(words, _)| &*words[0] == name);
        row.unwrap_or_else(|| panic!("{name}")).1[0].unwrap()
    }

    #[test]
    fn two_tables_have_the_indices_that_are_known_of_them() {
        let first = [[0.0, 10.0, 10.0], [20.0, 0.0, 20.0], [30.0, 30.0, 0.0]];
        let second = [[0.0, 20.0, 20.0], [30.0, 0.0, 50.0], [20.0, 20.0, 0.0]];
        let of = |cells, weights: &str| {
            let settings = [("weights".to_owned(), weights.to_owned())].into();
            connectivity(&Given { tables: [("flows".to_owned(), table(cells))].into(), settings })
        };
        let check = |outcome: &Outcome, expected: &[(&str, f64)]| {
            for (name, wanted) in expected {
                assert!((measure(outcome, name) - wanted).abs() < 1e-6, "{name}: {}", measure(outcome, name));
            }
        };
        let expected = [
            ("gini-total", 0.222_222_2),
            ("gini-total-corrected", 0.266_666_7),
            ("gini-row", 0.0),
            ("gini-column", 0.055_555_6),
            ("gini-column-standardised", 25.0),
            ("gini-exchange-standardised", 25.0),
            ("gini-field-in:A", 0.2),
            ("gini-field-in:B", 0.5),
            ("gini-field-in:C", 0.333_333_3),
            ("gini-weighted-in", 0.122_222_2),
            ("gini-weighted-mean", 0.061_111_1),
            ("connectivity", 1.0),
        ];
        check(&of(first, "coded"), &expected);
        let expected = [
            ("gini-total", 0.187_5),
            ("gini-total-corrected", 0.225),
            ("gini-row", 0.020_833_3),
            ("gini-column", 0.041_666_7),
            ("gini-field-out:A", 0.0),
            ("gini-field-out:B", 0.25),
            ("gini-weighted-out", 0.020_833_3),
        ];
        check(&of(second, "coded"), &expected);
        check(&of(second, "text"), &[("gini-weighted-out", 0.041_666_7)]);
    }

    #[test]
    fn intensity_and_impact_follow_their_formulas() {
        let flows = table([[0.0, 10.0, 10.0], [20.0, 0.0, 20.0], [30.0, 30.0, 0.0]]);
        let population = "region,value\nA,1000\nB,1000\nC,400\n";
        let known = recipe("index.intensity/1").unwrap();
        let people = read("population", population.as_bytes(), &known.columns(&known.inputs[1], &[].into())).unwrap();
        let tables = [("flows".to_owned(), flows), ("population".to_owned(), people)].into();
        let given = Given { tables, settings: [].into() };
        let found = intensity(&given).unwrap();
        assert!((measure(&found, "cmi") - 5.0).abs() < 1e-12);
        assert!((measure(&found, "courgeau-k") - 5.0 / 9.0_f64.ln()).abs() < 1e-12);
        let found = impact(&given).unwrap();
        assert!((measure(&found, "mei") - 25.0).abs() < 1e-12 && (measure(&found, "anmr") - 1.25).abs() < 1e-12);
    }
}
