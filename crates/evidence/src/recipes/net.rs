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

#[cfg(test)]
mod tests {
    use crate::recipes::table::read;
    use crate::recipes::{Given, Outcome, recipe};

    fn run(id: &str, text: &str) -> Result<Outcome, &'static str> {
        let known = recipe(id).unwrap();
        let input = &known.inputs[0];
        let table = read(input.name, text.as_bytes(), &known.columns(input, &[].into())).unwrap();
        let given = Given { tables: [(input.name.to_owned(), table)].into(), settings: [].into() };
        known.run(&given).map_err(|problems| problems[0].kind)
    }

    #[test]
    fn growth_that_births_and_deaths_do_not_explain_is_migration() {
        let found = run("net.vital/1", "region,start,end,births,deaths\nB,900,1100,90,40\nA,0,0,0,0\n").unwrap();
        assert_eq!(found.csv(), "region,net,rate\nA,0,\nB,150,150\n");
    }

    #[test]
    fn cohorts_are_compared_with_those_who_were_to_survive() {
        let text = "region,cohort,start,end,survival\nA,10,1000,950,0.9\nA,20,500,360,0.8\n";
        let found = run("net.survival/1", text).unwrap();
        let numbers: Vec<f64> = found.rows.iter().flat_map(|(_, numbers)| numbers.iter().flatten().copied()).collect();
        let expected = [50.0, 55.555_555_556, 52.777_777_778, -40.0, -50.0, -45.0, 10.0, 5.555_555_556, 7.777_777_778];
        assert!(numbers.iter().zip(expected).all(|(found, wanted)| (found - wanted).abs() < 1e-8), "{numbers:?}");
        assert_eq!(run("net.survival/1", "region,cohort,start,end,survival\nA,1,1,1,0\n"), Err("survival"));
    }
}
