//! The gravity model by Poisson pseudo-maximum likelihood, with effects of origins and destinations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fitting::areas;
use super::matrix::{Matrix, number, solve, sum};
use super::table::{PROBLEMS_MAX, Problem, Row};
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
    estimated(given.rows("flows"), &names, (given.word("effects"), given.word("errors")))
}

/// How flows fall with distance where origins and destinations have effects of their own: the coefficient of the distance, or of
/// its logarithm, of every pair of two areas; a pair without a flow has one of zero.
pub(super) fn decay(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let areas = areas(given.rows("flows"));
    let by_log = given.word("form") != "exponential";
    let by_pair = |rows: &[Row]| -> BTreeMap<(Arc<str>, Arc<str>), f64> {
        rows.iter().map(|row| ((row.word(0), row.word(1)), row.number(0))).collect()
    };
    let (flows, distances) = (by_pair(given.rows("flows")), by_pair(given.rows("distances")));
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for origin in &areas {
        for destination in areas.iter().filter(|destination| *destination != origin) {
            let pair = (Arc::clone(origin), Arc::clone(destination));
            let name = format!("{origin} > {destination}");
            match distances.get(&pair) {
                None => problems.push(Problem::whole("distances", "not-here", &name)),
                Some(far) if by_log && *far <= 0.0 => problems.push(Problem::whole("distances", "no-distance", &name)),
                Some(far) => {
                    let far = if by_log { libm::log(*far) } else { *far };
                    let flow = flows.get(&pair).copied().unwrap_or_default();
                    rows.push(Row { line: 0, words: vec![pair.0, pair.1], numbers: vec![Some(flow), Some(far)] });
                }
            }
        }
    }
    problems.truncate(PROBLEMS_MAX);
    if !problems.is_empty() {
        return Err(problems);
    }
    let name = if by_log { "ln-distance" } else { "distance" };
    estimated(&rows, &[name], ("both", given.word("errors")))
}

/// The model of rows that have a flow and then a number for each name.
fn estimated(rows: &[Row], names: &[&str], (effects, errors): (&str, &str)) -> Result<Outcome, Vec<Problem>> {
    let (kept, left_out) = told_apart(rows, effects);
    let (cases, width) = cases(&kept, names.len(), (effects, errors));
    if cases.len() < width || sum(&cases.iter().map(|case| case.flow).collect::<Vec<_>>()) <= 0.0 {
        return Err(vec![Problem::whole("flows", "too-few", &format!("{} / {width}", cases.len()))]);
    }
    let found = fit(&cases, width).ok_or_else(|| vec![Problem::whole("flows", "no-estimate", "")])?;
    let mut outcome = Outcome::with(&["term"], &["coefficient", "error", "z"]);
    for (at, name) in std::iter::once("intercept").chain(names.iter().copied()).enumerate() {
        let coefficient = found.coefficients.get(at).copied();
        let error = error(&cases, &found, (at, width));
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
    let case = |(number, row): (usize, &&Row)| {
        let mut columns = vec![(0, 1.0)];
        columns.extend((1..=covariates).map(|at| (at, row.number(at))));
        for (start, areas, at) in [(of_origin, &origins, 0), (of_destination, &destinations, 1)] {
            let place = areas.get(&row.word(at)).and_then(|place| place.checked_sub(1));
            columns.extend(start.zip(place).map(|(start, place)| (start + place, 1.0)));
        }
        // Without clusters each case is one of its own.
        let cluster = match errors {
            "cluster-orig" => origins.get(&row.word(0)).copied(),
            "cluster-dest" => destinations.get(&row.word(1)).copied(),
            _ => Some(number),
        };
        Case { flow: row.number(0), columns, cluster: cluster.unwrap_or_default() }
    };
    (rows.iter().enumerate().map(case).collect(), width)
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
fn error(cases: &[Case], found: &Fit, (at, width): (usize, usize)) -> Option<f64> {
    let unit = (0..width).map(|place| if place == at { 1.0 } else { 0.0 }).collect();
    let weights = solve(found.information.clone(), unit)?;
    let mut groups: BTreeMap<usize, f64> = BTreeMap::new();
    for (case, mean) in cases.iter().zip(&found.means) {
        *groups.entry(case.cluster).or_default() += (case.flow - mean) * dot(case, &weights);
    }
    Some(groups.values().fold(0.0, |sum, score| sum + score * score).sqrt())
}

#[cfg(test)]
mod tests {
    use crate::recipes::table::read;
    use crate::recipes::{Given, Outcome, recipe};

    fn run(text: &str, said: &[(&str, &str)]) -> Outcome {
        let known = recipe("gravity.ppml/1").unwrap();
        let said: Vec<_> = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let settings = known.settings(&said).unwrap();
        let table = read("flows", text.as_bytes(), &known.columns(&known.inputs[0], &settings)).unwrap();
        known.run(&Given { tables: [("flows".to_owned(), table)].into(), settings }).unwrap()
    }

    fn number(outcome: &Outcome, term: &str, at: usize) -> f64 {
        outcome.rows.iter().find(|(words, _)| &*words[0] == term).unwrap().1[at].unwrap()
    }

    #[test]
    fn two_groups_have_their_means_and_the_errors_that_follow() {
        // With one covariate of 0 and 1 the estimates are logarithms of means, and HC0 is known in closed form.
        let text = "orig,dest,value,x\nA,B,1,0\nA,C,3,0\nB,A,2,0\nB,C,4,1\nC,A,8,1\nC,B,0,1\n";
        let found = run(text, &[("covariates", "x")]);
        assert!((number(&found, "intercept", 0) - 2.0_f64.ln()).abs() < 1e-9, "{found:?}");
        assert!((number(&found, "x", 0) - 2.0_f64.ln()).abs() < 1e-9);
        let (first, second) = (2.0 / 36.0_f64, 32.0 / 144.0_f64);
        assert!((number(&found, "intercept", 1) - first.sqrt()).abs() < 1e-9);
        assert!((number(&found, "x", 1) - (first + second).sqrt()).abs() < 1e-9);
        let clustered = run(text, &[("covariates", "x"), ("errors", "cluster-orig")]);
        assert!((number(&clustered, "x", 0) - number(&found, "x", 0)).abs() < 1e-12);
        assert!((number(&clustered, "x", 1) - number(&found, "x", 1)).abs() > 1e-3);
    }

    #[test]
    fn effects_of_areas_take_a_distance_out_of_flows_that_were_made_with_one() {
        let (out, into) = ([1.0, 2.5, 0.7, 4.0, 1.9], [3.0, 1.1, 2.2, 0.6, 1.4]);
        let mut text = "orig,dest,value,far\n".to_owned();
        for i in 0..5_i32 {
            for j in (0..5_i32).filter(|j| *j != i) {
                let far = f64::from((i * 3 + j * j) % 7) / 3.0;
                let flow =
                    100.0 * out[usize::try_from(i).unwrap()] * into[usize::try_from(j).unwrap()] * (-0.8 * far).exp();
                let line = format!("A{i},A{j},{flow},{far}\n");
                text.push_str(&line);
            }
        }
        // An area from which nobody comes has no effect that could be told.
        text += "A9,A1,0,1\n";
        let found = run(&text, &[("covariates", "far"), ("effects", "both")]);
        assert!((number(&found, "far", 0) + 0.8).abs() < 1e-8, "{found:?}");
        assert!(number(&found, "r2", 0) > 0.999_999);
        assert_eq!(found.flags[0].kind, "effect-without-flow");
    }

    /// Flows that were made as `O[i] D[j] d^-1.25`, or `O[i] D[j] exp(-0.3 d)`, have that decay and no other.
    #[test]
    fn distance_decay_is_the_one_that_flows_were_made_with() {
        let known = recipe("index.distance-decay/1").unwrap();
        let areas = ["A", "B", "C", "D", "E"];
        let (out, into) = ([1.0, 2.5, 0.7, 4.0, 1.9], [3.0, 1.1, 2.2, 0.6, 1.4]);
        let far = |i: usize, j: usize| 1.0 + f64::from(u32::try_from((i * 3 + j * j) % 7).unwrap()) / 2.0;
        let run = |form: &str, with: &dyn Fn(f64) -> f64, distances: &dyn Fn(usize, usize) -> Option<f64>| {
            let (mut flows, mut ways) = ("orig,dest,value\n".to_owned(), "orig,dest,value\n".to_owned());
            for i in 0..5 {
                for j in (0..5).filter(|j| *j != i) {
                    let flow = 1000.0 * out[i] * into[j] * with(far(i, j));
                    let line = format!("{},{},{flow}\n", areas[i], areas[j]);
                    flows.push_str(&line);
                    let way = distances(i, j).map(|far| format!("{},{},{far}\n", areas[i], areas[j]));
                    ways += &way.unwrap_or_default();
                }
            }
            let settings = known.settings(&[("form".to_owned(), form.to_owned())]).unwrap();
            let table = |at: usize, text: &str| {
                let input = &known.inputs[at];
                let columns = known.columns(input, &settings);
                (input.name.to_owned(), read(input.name, text.as_bytes(), &columns).unwrap())
            };
            known.run(&Given { tables: [table(0, &flows), table(1, &ways)].into(), settings: settings.clone() })
        };
        let all = |i: usize, j: usize| Some(far(i, j));
        let power = run("power", &|far: f64| far.powf(-1.25), &all).unwrap();
        assert!((number(&power, "ln-distance", 0) + 1.25).abs() < 1e-8, "{power:?}");
        assert!(number(&power, "observations", 0) > 19.5);
        let exponential = run("exponential", &|far: f64| (-0.3 * far).exp(), &all).unwrap();
        assert!((number(&exponential, "distance", 0) + 0.3).abs() < 1e-8, "{exponential:?}");
        let absent = run("power", &|_| 1.0, &|i, j| (i + j != 3).then(|| far(i, j)));
        assert_eq!(absent.unwrap_err()[0].text, "A > D");
        let nowhere = run("power", &|_| 1.0, &|_, _| Some(0.0));
        assert_eq!(nowhere.unwrap_err()[0].kind, "no-distance");
    }
}
