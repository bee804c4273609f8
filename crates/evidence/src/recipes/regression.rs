//! Transition rates from stocks by place of birth at two dates, solved for (Rogers and von Rabenau 1971).

use super::flows::beside;
use super::matrix::{Matrix, number, solve_any};
use super::table::Problem;
use super::{Flag, Given, Outcome};

/// A flow is told to be negative where it is below this, in persons: what is nearer to zero is rounding.
const BELOW: f64 = -1e-6;

/// Flows are the rates `G` of `S0 G = S1`, each with the people of its origin at the start. Nothing keeps a rate from being negative, so the
/// recipe is not recommended; the six others stand beside it.
pub(super) fn rogers_von_rabenau(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let mut outcome = beside(given, |stocks, _| {
        let rates = solve_any(stocks.start.clone(), stocks.end.clone());
        let mut flows = rates.ok_or_else(|| vec![Problem::whole("stock-start", "singular", "")])?;
        scale(&mut flows, &stocks.populations().0);
        flows.clear_diagonal();
        Ok(flows)
    })?;
    let negative = negative(&outcome);
    let mut flags = vec![Flag::of("not-recommended", "", 0.0, 0.0)];
    flags.extend(negative);
    flags.append(&mut outcome.flags);
    Ok(Outcome { flags, ..outcome })
}

/// Each row with its own factor.
fn scale(rates: &mut Matrix, people: &[f64]) {
    for (row, people) in rates.rows_mut().zip(people) {
        row.iter_mut().for_each(|cell| *cell *= people);
    }
}

/// How many flows are negative, and the lowest of them.
fn negative(outcome: &Outcome) -> Option<Flag> {
    let below = |(words, numbers): &super::Line| {
        let value = numbers.first().copied().flatten().filter(|value| *value < BELOW)?;
        Some((value, words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(" > ")))
    };
    let all: Vec<(f64, String)> = outcome.rows.iter().filter_map(below).collect();
    let (lowest, pair) = all.iter().min_by(|one, other| one.0.total_cmp(&other.0))?;
    Some(Flag::of("negative-flows", pair, number(all.len()), *lowest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipes::recipe;
    use crate::recipes::table::read;

    fn run(start: &[&[f64]], end: &[&[f64]]) -> Result<Outcome, Vec<Problem>> {
        let known = recipe("rates.rogers-von-rabenau/1").unwrap();
        let text = |rows: &[&[f64]]| {
            let mut text = "birth,dest,value\n".to_owned();
            for (i, row) in rows.iter().enumerate() {
                for (j, value) in row.iter().enumerate() {
                    let line = format!("{},{},{value}\n", ["A", "B", "C"][i], ["A", "B", "C"][j]);
                    text.push_str(&line);
                }
            }
            text
        };
        let table = |(at, name): (usize, &str), rows: &[&[f64]]| {
            let columns = known.columns(&known.inputs[at], &[].into());
            (name.to_owned(), read(name, text(rows).as_bytes(), &columns).unwrap())
        };
        let tables = [table((0, "stock-start"), start), table((1, "stock-end"), end)].into();
        known.run(&Given { tables, settings: known.settings(&[]).unwrap() })
    }

    fn flow(outcome: &Outcome, pair: [&str; 2]) -> f64 {
        let same = |(words, _): &&crate::recipes::Line| [&*words[0], &*words[1]] == pair;
        outcome.rows.iter().find(same).unwrap().1[0].unwrap()
    }

    /// By hand: from S0 = (90, 10 / 20, 80) the rates G = (0.9, 0.1 / 0.05, 0.95) make S1 = S0 G = (81.5, 18.5 / 22, 78). In A live 110
    /// people and in B 90, so 0.1 * 110 = 11 move from A to B and 0.05 * 90 = 4.5 from B to A.
    #[test]
    fn the_rates_that_made_the_stocks_come_out_again() {
        let found = run(&[&[90.0, 10.0], &[20.0, 80.0]], &[&[81.5, 18.5], &[22.0, 78.0]]).unwrap();
        assert!((flow(&found, ["A", "B"]) - 11.0).abs() < 1e-9, "{found:?}");
        assert!((flow(&found, ["B", "A"]) - 4.5).abs() < 1e-9);
        assert_eq!(found.flags[0].kind, "not-recommended");
        assert!(!found.flags.iter().any(|flag| flag.kind == "negative-flows"));
        assert!((found.span.unwrap().own - 15.5).abs() < 1e-9);
    }

    /// By hand: with G = (1.05, -0.05 / 0.1, 0.9) no stock is negative, S1 = (95.5, 4.5 / 29, 71), and -0.05 * 110 = -5.5 "move".
    #[test]
    fn a_negative_flow_is_given_and_told() {
        let found = run(&[&[90.0, 10.0], &[20.0, 80.0]], &[&[95.5, 4.5], &[29.0, 71.0]]).unwrap();
        assert!((flow(&found, ["A", "B"]) + 5.5).abs() < 1e-9 && (flow(&found, ["B", "A"]) - 9.0).abs() < 1e-9);
        let told = found.flags.iter().find(|flag| flag.kind == "negative-flows").unwrap();
        assert_eq!((told.subject.as_str(), told.value), ("A > B", 1.0));
        assert!((told.against + 5.5).abs() < 1e-9);
    }

    /// By hand: where a zero stands at the first place of the diagonal, rows are exchanged: S0 = (0, 50, 0 / 40, 10, 0 / 0, 0, 30) and
    /// G with (0.8, 0.2, 0 / 0, 0.9, 0.1 / 0.5, 0, 0.5).
    #[test]
    fn areas_without_natives_are_solved_and_stocks_that_are_alike_are_not() {
        let start: [&[f64]; 3] = [&[0.0, 50.0, 0.0], &[40.0, 10.0, 0.0], &[0.0, 0.0, 30.0]];
        let end: [&[f64]; 3] = [&[0.0, 45.0, 5.0], &[32.0, 17.0, 1.0], &[15.0, 0.0, 15.0]];
        let found = run(&start, &end).unwrap();
        let wanted =
            [("A", "B", 8.0), ("A", "C", 0.0), ("B", "A", 0.0), ("B", "C", 6.0), ("C", "A", 15.0), ("C", "B", 0.0)];
        for (from, to, value) in wanted {
            assert!((flow(&found, [from, to]) - value).abs() < 1e-9, "{from} {to}: {}", flow(&found, [from, to]));
        }
        let alike = run(&[&[10.0, 20.0], &[20.0, 40.0]], &[&[10.0, 20.0], &[20.0, 40.0]]);
        assert_eq!(alike.unwrap_err()[0].kind, "singular");
    }
}
