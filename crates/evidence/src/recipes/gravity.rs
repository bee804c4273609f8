//! The gravity model by Poisson pseudo-maximum likelihood, with effects of origins and destinations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::matrix::{Matrix, number, solve, sum};
use super::table::{Problem, Row};
use super::{Flag, Given, Outcome};

/// Steps at most.
const STEPS_MAX: usize = 200;
/// A change of the deviance that is smaller in proportion ends it.
const CHANGE_MIN: f64 = 1e-13;

/// One flow with the columns that are not zero for it.
struct Case {
    flow: f64,
    columns: Vec<(usize, f64)>,
    cluster: usize,
}

struct Fit {
    coefficients: Vec<f64>,
    means: Vec<f64>,
    deviance: f64,
    information: Matrix,
    settled: bool,
}

pub(super) fn ppml(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let names = given.word("covariates").split(',').map(str::trim).filter(|name| !name.is_empty());
    let names: Vec<&str> = names.collect();
    let (kept, left_out) = told_apart(given.rows("flows"), given.word("effects"));
    let (cases, width) = cases(&kept, names.len(), (given.word("effects"), given.word("errors")));
    if cases.len() < width || sum(&cases.iter().map(|case| case.flow).collect::<Vec<_>>()) <= 0.0 {
        return Err(vec![Problem::whole("flows", "too-few", &format!("{} / {width}", cases.len()))]);
    }
    let found = fit(&cases, width).ok_or_else(|| vec![Problem::whole("flows", "no-estimate", "")])?;
    let mut outcome = Outcome::with(&["term"], &["coefficient", "error", "z"]);
    let clustered = given.word("errors") != "hc0";
    for (at, name) in std::iter::once("intercept").chain(names).enumerate() {
        let coefficient = found.coefficients.get(at).copied();
        let error = error(&cases, &found, (at, width), clustered);
        let z = coefficient.zip(error).filter(|(_, error)| *error > 0.0).map(|(value, error)| value / error);
        outcome.row(&[&Arc::from(name)], &[coefficient, error, z]);
        if error.is_none_or(|error| error <= 0.0) {
            outcome.flags.push(Flag::of("collinear", name, 0.0, 0.0));
        }
    }
    let flows: Vec<f64> = cases.iter().map(|case| case.flow).collect();
    let fitted = super::analysis::correlation(&flows, &found.means).map(|value| value * value);
    for (name, value) in
        [("observations", Some(number(cases.len()))), ("deviance", Some(found.deviance)), ("r2", fitted)]
    {
        outcome.row(&[&Arc::from(name)], &[value, None, None]);
    }
    if left_out > 0 {
        outcome.flags.push(Flag::of("effect-without-flow", "", number(left_out), 0.0));
    }
    if !found.settled {
        outcome.flags.push(Flag::of("not-met", "", number(STEPS_MAX), CHANGE_MIN));
    }
    Ok(outcome)
}

/// The rows that can be told from each other: an origin or destination with an effect of its own and no flow has none to tell.
fn told_apart<'a>(rows: &'a [Row], effects: &str) -> (Vec<&'a Row>, usize) {
    let flowing = |at: usize| -> BTreeSet<Arc<str>> {
        rows.iter().filter(|row| row.number(0) > 0.0).map(|row| row.word(at)).collect()
    };
    let (origins, destinations) = (flowing(0), flowing(1));
    let (by_origin, by_destination) = (matches!(effects, "orig" | "both"), matches!(effects, "dest" | "both"));
    let has = |row: &&Row| {
        (!by_origin || origins.contains(&row.word(0))) && (!by_destination || destinations.contains(&row.word(1)))
    };
    let kept: Vec<&Row> = rows.iter().filter(has).collect();
    let left_out = rows.len().saturating_sub(kept.len());
    (kept, left_out)
}

/// The cases and how many columns they have: one, covariates, effects but for the first of each side.
fn cases(rows: &[&Row], covariates: usize, (effects, errors): (&str, &str)) -> (Vec<Case>, usize) {
    let numbered = |at: usize| -> BTreeMap<Arc<str>, usize> {
        let all: BTreeSet<Arc<str>> = rows.iter().map(|row| row.word(at)).collect();
        all.into_iter().zip(0..).collect()
    };
    let (origins, destinations) = (numbered(0), numbered(1));
    let mut width = covariates + 1;
    let mut side = |on: bool, areas: &BTreeMap<Arc<str>, usize>| {
        let start = width;
        width += if on { areas.len().saturating_sub(1) } else { 0 };
        on.then_some(start)
    };
    let of_origin = side(matches!(effects, "orig" | "both"), &origins);
    let of_destination = side(matches!(effects, "dest" | "both"), &destinations);
    let case = |row: &&Row| {
        let mut columns = vec![(0, 1.0)];
        columns.extend((1..=covariates).map(|at| (at, row.number(at))));
        for (start, areas, at) in [(of_origin, &origins, 0), (of_destination, &destinations, 1)] {
            let place = areas.get(&row.word(at)).and_then(|place| place.checked_sub(1));
            columns.extend(start.zip(place).map(|(start, place)| (start + place, 1.0)));
        }
        let (areas, at) = if errors == "cluster-dest" { (&destinations, 1) } else { (&origins, 0) };
        Case { flow: row.number(0), columns, cluster: areas.get(&row.word(at)).copied().unwrap_or_default() }
    };
    (rows.iter().map(case).collect(), width)
}

fn dot(case: &Case, vector: &[f64]) -> f64 {
    case.columns.iter().fold(0.0, |sum, (at, value)| sum + value * vector.get(*at).copied().unwrap_or_default())
}

fn fit(cases: &[Case], width: usize) -> Option<Fit> {
    let flows: Vec<f64> = cases.iter().map(|case| case.flow).collect();
    let middle = super::analysis::mean(&flows)?;
    let mut means: Vec<f64> = flows.iter().map(|flow| flow.midpoint(middle)).collect();
    let mut before = f64::INFINITY;
    for at in 1..=STEPS_MAX {
        let mut information = Matrix::zero(width, width);
        let mut right = vec![0.0; width];
        for (case, mean) in cases.iter().zip(&means) {
            let working = libm::log(*mean) + (case.flow - mean) / mean;
            for (i, x) in &case.columns {
                if let Some(cell) = right.get_mut(*i) {
                    *cell += mean * x * working;
                }
                case.columns.iter().for_each(|(j, y)| information.add(*i, *j, mean * x * y));
            }
        }
        let coefficients = solve(information.clone(), right)?;
        means = cases.iter().map(|case| libm::exp(dot(case, &coefficients)).clamp(1e-300, 1e300)).collect();
        let deviance = deviance(&flows, &means);
        let settled = (before - deviance).abs() <= CHANGE_MIN * (deviance.abs() + 1e-9);
        if settled || at == STEPS_MAX {
            return Some(Fit { coefficients, means, deviance, information, settled });
        }
        before = deviance;
    }
    None
}

fn deviance(flows: &[f64], means: &[f64]) -> f64 {
    let part = |(flow, mean): (&f64, &f64)| {
        let of_log = if *flow > 0.0 { flow * libm::log(flow / mean) } else { 0.0 };
        of_log - (flow - mean)
    };
    2.0 * flows.iter().zip(means).map(part).fold(0.0, |sum, value| sum + value)
}

/// The robust error of a coefficient; without a correction for small samples.
fn error(cases: &[Case], found: &Fit, (at, width): (usize, usize), clustered: bool) -> Option<f64> {
    let unit = (0..width).map(|place| if place == at { 1.0 } else { 0.0 }).collect();
    let weights = solve(found.information.clone(), unit)?;
    let mut groups: BTreeMap<usize, f64> = BTreeMap::new();
    for (place, (case, mean)) in cases.iter().zip(&found.means).enumerate() {
        let group = if clustered { case.cluster } else { place };
        *groups.entry(group).or_default() += (case.flow - mean) * dot(case, &weights);
    }
    Some(groups.values().fold(0.0, |sum, score| sum + score * score).sqrt())
}
