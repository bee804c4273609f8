//! Remittances: shared over hosts, what sending costs, and whether they move with the economy.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::analysis::{correlation, deviation, mean};
use super::table::{Problem, Row};
use super::{Flag, Given, Outcome};

/// No corridor is to cost more, in per cent.
const CORRIDOR_MAX: f64 = 5.0;
/// The mean is to cost less, in per cent.
const MEAN_BELOW: f64 = 3.0;
/// Fewer changes than this say nothing.
const CHANGES_MIN: usize = 3;

fn by_word(rows: &[Row]) -> BTreeMap<Arc<str>, f64> {
    rows.iter().map(|row| (row.word(0), row.number(0))).collect()
}

/// Receipts of each home shared over the hosts of its people (birth = home, dest = host); the result goes from host to home.
pub(super) fn ratha_shaw(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let (stocks, receipts, income) = (given.rows("stocks"), given.rows("receipts"), by_word(given.rows("income")));
    let scheme = given.word("scheme");
    let beta = given.number("beta").unwrap_or(0.75);
    let mut homes: BTreeMap<Arc<str>, BTreeMap<Arc<str>, f64>> = BTreeMap::new();
    let mut problems = Vec::new();
    for row in stocks.iter().filter(|row| row.word(0) != row.word(1)) {
        if row.number(0) < 0.0 {
            problems.push(Problem::at("stocks", (row.line, 0), "negative", &row.number(0).to_string()));
        }
        for area in [row.word(0), row.word(1)].iter().filter(|area| scheme != "1" && !income.contains_key(*area)) {
            problems.push(Problem::at("stocks", (row.line, 0), "no-income", area));
        }
        homes.entry(row.word(0)).or_default().insert(row.word(1), row.number(0));
    }
    for row in receipts.iter().filter(|row| !homes.contains_key(&row.word(0)) && row.number(0) > 0.0) {
        problems.push(Problem::at("receipts", (row.line, 0), "only-here", &row.word(0)));
    }
    if !problems.is_empty() {
        problems.truncate(super::table::PROBLEMS_MAX);
        return Err(problems);
    }
    let of = |area: &Arc<str>| income.get(area).copied().unwrap_or_default();
    let each = |host: f64, home: f64| match scheme {
        "1" => 1.0,
        "2" => host,
        _ if host <= home => home,
        _ => home + libm::pow(host - home, beta),
    };
    let mut pairs = BTreeMap::new();
    let mut flags = Vec::new();
    for (home, received) in by_word(receipts) {
        let Some(hosts) = homes.get(&home) else { continue };
        let weights = hosts.iter().map(|(host, people)| (host, people * each(of(host), of(&home))));
        let weights: Vec<(&Arc<str>, f64)> = weights.collect();
        let all = weights.iter().fold(0.0, |sum, (_, weight)| sum + weight);
        if all <= 0.0 && received > 0.0 {
            flags.push(Flag::of("not-shared", &home, received, 0.0));
        }
        let shared = weights.into_iter().filter(|_| all > 0.0);
        pairs.extend(shared.map(|(host, weight)| ((Arc::clone(host), Arc::clone(&home)), received * weight / all)));
    }
    let mut outcome = Outcome { flags, ..Outcome::with(&["orig", "dest"], &["value"]) };
    pairs.iter().for_each(|((host, home), value)| outcome.row(&[host, home], &[Some(*value)]));
    Ok(outcome)
}

pub(super) fn cost(given: &Given) -> Outcome {
    let rows = given.rows("costs");
    let weights: BTreeMap<_, f64> =
        given.rows("weights").iter().map(|row| (row.words.clone(), row.number(0))).collect();
    let costs: Vec<f64> = rows.iter().map(|row| row.number(0)).collect();
    let share = |fits: &dyn Fn(f64) -> bool| {
        let fitting: Vec<f64> = costs.iter().map(|cost| if fits(*cost) { 100.0 } else { 0.0 }).collect();
        mean(&fitting)
    };
    let weighted = rows.iter().filter_map(|row| weights.get(&row.words).map(|weight| (row.number(0), *weight)));
    let (sum, all) = weighted.fold((0.0, 0.0), |(sum, all), (cost, weight)| (sum + cost * weight, all + weight));
    let simple = mean(&costs);
    let outcome = Outcome::measures(&[
        ("corridors", Some(super::matrix::number(costs.len()))),
        ("mean", simple),
        ("weighted-mean", (all > 0.0).then(|| sum / all)),
        ("share-at-most-5", share(&|cost| cost <= CORRIDOR_MAX)),
        ("share-below-3", share(&|cost| cost < MEAN_BELOW)),
        ("highest", costs.iter().copied().reduce(f64::max)),
        ("lowest", costs.iter().copied().reduce(f64::min)),
    ]);
    let dear = rows.iter().filter(|row| row.number(0) > CORRIDOR_MAX);
    let dear = dear
        .map(|row| Flag::of("cost-above", &format!("{} > {}", row.word(0), row.word(1)), row.number(0), CORRIDOR_MAX));
    Outcome { flags: dear.collect(), ..outcome }
}

/// The series of each region; a zero that has no other number beside it is what was not reported, and is left out.
pub(super) fn cyclicality(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let mut regions: BTreeMap<Arc<str>, BTreeMap<i32, (f64, f64)>> = BTreeMap::new();
    let mut problems = Vec::new();
    for row in given.rows("series") {
        let known = (row.numbers.first().copied().flatten(), row.numbers.get(1).copied().flatten());
        let Ok(year) = row.word(1).parse::<i32>() else {
            problems.push(Problem::at("series", (row.line, 0), "not-number", &row.word(1)));
            continue;
        };
        let region = regions.entry(row.word(0)).or_default();
        if let (Some(sent), Some(gdp)) = known
            && sent > 0.0
            && gdp > 0.0
        {
            region.insert(year, (sent, gdp));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut outcome = Outcome::with(&["region"], &["changes", "correlation", "volatility"]);
    for (region, years) in &regions {
        let change = |year: &i32, (sent, gdp): &(f64, f64)| {
            let (before, gdp_before) = years.get(&year.checked_sub(1)?)?;
            Some((libm::log(sent / before), libm::log(gdp / gdp_before)))
        };
        let (sent, gdp): (Vec<f64>, Vec<f64>) = years.iter().filter_map(|(year, both)| change(year, both)).unzip();
        let enough = sent.len() >= CHANGES_MIN;
        if !enough {
            outcome.flags.push(Flag::of("not-reported", region, super::matrix::number(sent.len()), 0.0));
        }
        let ratio = deviation(&gdp).filter(|below| *below > 0.0).and_then(|below| Some(deviation(&sent)? / below));
        let count = super::matrix::number(sent.len());
        let found = (correlation(&sent, &gdp).filter(|_| enough), ratio.filter(|_| enough));
        outcome.row(&[region], &[Some(count), found.0, found.1]);
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipes::recipe;
    use crate::recipes::table::read;

    fn run(id: &str, tables: &[(&str, &str)], said: &[(&str, &str)]) -> Outcome {
        let recipe = recipe(id).unwrap();
        let said: Vec<_> = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let settings = recipe.settings(&said).unwrap();
        let table = |(name, text): &(&str, &str)| {
            let input = recipe.inputs.iter().find(|input| input.name == *name).unwrap();
            ((*name).to_owned(), read(name, text.as_bytes(), &recipe.columns(input, &settings)).unwrap())
        };
        recipe.run(&Given { tables: tables.iter().map(table).collect(), settings: settings.clone() }).unwrap()
    }

    #[test]
    fn receipts_are_shared_as_each_scheme_says() {
        let stocks = "birth,dest,value\nJ,H1,100\nJ,H2,300\nJ,H3,50\nJ,H4,10\n";
        let income = "region,value\nJ,2000\nH1,40000\nH2,8000\nH3,1500\nH4,2000\n";
        let tables = [("stocks", stocks), ("receipts", "region,value\nJ,1000000\n"), ("income", income)];
        let expected = [
            ("1", [217_391.304, 652_173.913, 108_695.652, 21_739.130], 1e-3),
            ("2", [615_858.352_6, 369_515.011_5, 11_547.344_1, 3_079.291_8], 1e-4),
            ("3", [338_062.929_9, 576_019.520_9, 71_597.957_7, 14_319.591_5], 1e-4),
        ];
        for (scheme, wanted, near) in expected {
            let found = run("remit.ratha-shaw/1", &tables, &[("scheme", scheme)]);
            let values: Vec<f64> = found.rows.iter().map(|(_, numbers)| numbers[0].unwrap()).collect();
            assert!(values.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < near), "{values:?}");
            assert!((values.iter().sum::<f64>() - 1e6).abs() < 1e-6);
        }
    }

    #[test]
    fn a_zero_that_means_not_reported_gives_no_correlation() {
        let text = "region,year,remittances,gdp\nA,2000,0,5\nA,2001,0,6\nA,2002,0,7\nA,2003,0,9\nB,2000,1,10\nB,2001,2,20\nB,2002,1,10\nB,2003,4,40\n";
        let found = run("remit.cyclicality/1", &[("series", text)], &[]);
        assert_eq!(found.rows[0].1, [Some(0.0), None, None]);
        assert!((found.rows[1].1[1].unwrap() - 1.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.flags[0].kind, "not-reported");
    }
}
