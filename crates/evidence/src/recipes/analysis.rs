//! Shares and rates: concentration over partners, recognition of refugees; and the few statistics that others need.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::matrix::{number, sum};
use super::table::Problem;
use super::{Flag, Given, Outcome};

/// Decisions below which rounding to five decides the rate.
const SMALL: f64 = 50.0;

/// The mean; none of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| sum(values) / number(values.len()))
}

/// The standard deviation of a sample; none of fewer than two.
pub(super) fn deviation(values: &[f64]) -> Option<f64> {
    let middle = mean(values).filter(|_| values.len() > 1)?;
    let squares = values.iter().fold(0.0, |sum, value| sum + (value - middle) * (value - middle));
    Some((squares / (number(values.len()) - 1.0)).sqrt())
}

/// The correlation of two series of one length; none where one does not move.
pub(super) fn correlation(a: &[f64], b: &[f64]) -> Option<f64> {
    let (mean_a, mean_b) = (mean(a)?, mean(b)?);
    let product = |(x, y): (&f64, &f64)| (x - mean_a) * (y - mean_b);
    let together = a.iter().zip(b).map(product).fold(0.0, |sum, value| sum + value);
    let square =
        |values: &[f64], mean: f64| values.iter().fold(0.0, |sum, value| sum + (value - mean) * (value - mean));
    let apart = (square(a, mean_a) * square(b, mean_b)).sqrt();
    (apart > 0.0).then(|| together / apart)
}

pub(super) fn concentration(given: &Given) -> Outcome {
    let (own, other) = if given.word("by") == "dest" { (1, 0) } else { (0, 1) };
    let mut partners: BTreeMap<Arc<str>, Vec<(Arc<str>, f64)>> = BTreeMap::new();
    for row in given.rows("flows").iter().filter(|row| row.word(0) != row.word(1)) {
        partners.entry(row.word(own)).or_default().push((row.word(other), row.number(0)));
    }
    let mut outcome = Outcome::with(&["region", "top"], &["total", "hhi", "top-share"]);
    for (area, mut values) in partners {
        values.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let all = values.iter().fold(0.0, |sum, (_, value)| sum + value);
        let hhi = values.iter().fold(0.0, |sum, (_, value)| sum + (value / all) * (value / all));
        let known = all > 0.0;
        let (top, largest) = values.first().cloned().unwrap_or_default();
        let top = if known { top } else { Arc::default() };
        outcome.row(&[&area, &top], &[Some(all), known.then_some(hhi), known.then(|| largest / all)]);
    }
    outcome
}

pub(super) fn recognition(given: &Given) -> Result<Outcome, Vec<Problem>> {
    rate(given, |recognised, _| recognised)
}

pub(super) fn protection(given: &Given) -> Result<Outcome, Vec<Problem>> {
    rate(given, |recognised, complementary| recognised + complementary)
}

/// Of decisions in persons, by origin and year; decisions on cases are left out and told, never added.
fn rate(given: &Given, granted: fn(f64, f64) -> f64) -> Result<Outcome, Vec<Problem>> {
    let rows = given.rows("decisions");
    // The columns that a table may lack come between: words stand in the order of those it has.
    let has_year = rows.iter().all(|row| row.words.len() > 2 && row.word(1).parse::<u16>().is_ok());
    let unit = if has_year { 2 } else { 1 };
    let mut sums = BTreeMap::new();
    let (mut cases, mut problems) = (0_usize, Vec::new());
    for row in rows {
        match &*row.word(unit) {
            "P" => {}
            "C" => {
                cases += 1;
                continue;
            }
            other => problems.push(Problem::at("decisions", (row.line, 0), "unit", other)),
        }
        let year = if has_year { row.word(1) } else { Arc::from("*") };
        let sum = sums.entry((row.word(0), year)).or_insert((0.0, 0.0, 0.0));
        *sum = (sum.0 + row.number(0), sum.1 + row.number(1), sum.2 + row.number(2));
    }
    if !problems.is_empty() {
        problems.truncate(super::table::PROBLEMS_MAX);
        return Err(problems);
    }
    let mut outcome = Outcome::with(&["region", "year"], &["decisions", "rate"]);
    for ((region, year), (recognised, complementary, rejected)) in &sums {
        let all = recognised + complementary + rejected;
        let share = (all > 0.0).then(|| 100.0 * granted(*recognised, *complementary) / all);
        outcome.row(&[region, year], &[Some(all), share]);
        if all > 0.0 && all < SMALL {
            outcome.flags.push(Flag::of("small-count", &format!("{region} {year}"), all, SMALL));
        }
    }
    if cases > 0 {
        outcome.flags.push(Flag::of("cases-left-out", "", number(cases), 0.0));
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use crate::recipes::table::read;
    use crate::recipes::{Given, Outcome, recipe};

    fn run(id: &str, text: &str, said: &[(&str, &str)]) -> Outcome {
        let known = recipe(id).unwrap();
        let said: Vec<_> = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let settings = known.settings(&said).unwrap();
        let input = &known.inputs[0];
        let table = read(input.name, text.as_bytes(), &known.columns(input, &settings)).unwrap();
        known.run(&Given { tables: [(input.name.to_owned(), table)].into(), settings }).unwrap()
    }

    #[test]
    fn concentration_is_told_of_origins_or_destinations() {
        let text = "orig,dest,value\nA,B,75\nA,C,25\nB,C,10\nC,A,0\n";
        let expected = "region,top,total,hhi,top-share\nA,B,100,0.625,0.75\nB,C,10,1,1\nC,,0,,\n";
        assert_eq!(run("concentration.hhi/1", text, &[]).csv(), expected);
        let found = run("concentration.hhi/1", text, &[("by", "dest")]).csv();
        assert!(found.contains("\nB,A,75,1,1\n"), "{found}");
    }

    #[test]
    fn cases_are_not_added_to_persons_and_a_dash_is_no_decision() {
        let text = "orig,dec_pc,dest,recognised,complementary,rejected\nA,P,X,60,20,20\nA,C,Y,500,0,0\nA,P,Z,-,,100\n";
        let (recognised, protected) = (run("asylum.rrr/1", text, &[]), run("asylum.tpr/1", text, &[]));
        assert_eq!(recognised.csv(), "region,year,decisions,rate\nA,*,200,30\n");
        assert_eq!(protected.csv(), "region,year,decisions,rate\nA,*,200,40\n");
        assert_eq!(recognised.flags.iter().map(|flag| flag.kind).collect::<Vec<_>>(), ["cases-left-out"]);
    }

    #[test]
    fn the_cost_of_corridors_is_weighed_against_the_goal() {
        let found = run("remit.cost.10c1/1", "orig,dest,value\nA,B,2\nA,C,4\nD,B,9\n", &[]);
        let wanted = "measure,value\ncorridors,3\nmean,5\nweighted-mean,\n";
        assert!(found.csv().starts_with(wanted) && found.csv().contains("\nhighest,9\n"), "{}", found.csv());
        assert_eq!((found.flags.len(), found.flags[0].subject.as_str()), (1, "D > B"));
    }
}
