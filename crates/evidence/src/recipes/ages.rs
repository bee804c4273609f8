//! The age profile of migration: how much there is of it, where it is highest, how steeply it goes up and down.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::table::{PROBLEMS_MAX, Problem, Row};
use super::{Flag, Given, Outcome};

/// So many years on either side of the peak belong to it.
const NEAR: f64 = 5.0;
/// No age is higher.
const AGE_MAX: u32 = 130;

/// The people of an age, or of a group of ages.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Group {
    /// The first age.
    first: f64,
    /// How many ages there are in it.
    width: f64,
    /// Migrants for each person.
    rate: f64,
}

impl Group {
    /// The age in the middle; of one age itself.
    fn age(&self) -> f64 {
        self.first + (self.width - 1.0) / 2.0
    }

    /// How many of its ages lie between two, both with them.
    fn within(&self, from: f64, to: f64) -> f64 {
        ((self.first + self.width).min(to + 1.0) - self.first.max(from)).max(0.0)
    }
}

/// What an age is written as: `20`, `20-24`, `65+`.
enum Written {
    Ages(u32, u32),
    Open,
    Nothing,
}

fn written(text: &str) -> Written {
    let age = |text: &str| text.trim().parse::<u32>().ok().filter(|age| *age <= AGE_MAX);
    if let Some(from) = text.strip_suffix('+') {
        return age(from).map_or(Written::Nothing, |_| Written::Open);
    }
    let (first, last) = text.split_once(['-', '–']).unwrap_or((text, text));
    match age(first).zip(age(last)).filter(|(first, last)| first <= last) {
        Some((first, last)) => Written::Ages(first, last),
        None => Written::Nothing,
    }
}

/// The measures of each region's profile.
pub(super) fn profile(given: &Given) -> Result<Outcome, Vec<Problem>> {
    let mut regions: BTreeMap<Arc<str>, Vec<(Group, &Row)>> = BTreeMap::new();
    let (mut problems, mut flags) = (Vec::new(), Vec::new());
    for row in given.rows("rates") {
        let (age, region) = (row.word(0), row.word(1));
        match written(&age) {
            Written::Ages(first, last) => {
                let (first, width) = (f64::from(first), f64::from(last - first) + 1.0);
                regions.entry(region).or_default().push((Group { first, width, rate: row.number(0) }, row));
            }
            // It has no width: how many years its rate counts for is not said.
            Written::Open => flags.push(Flag::of("open-age", &named(&region, &age), 0.0, 0.0)),
            Written::Nothing => problems.push(Problem::at("rates", (row.line, 0), "no-age", &age)),
        }
    }
    let mut outcome = Outcome::with(&["region", "measure"], &["value"]);
    let range = (given.number("from").unwrap_or_default(), given.number("to").unwrap_or(f64::from(AGE_MAX)));
    for (region, groups) in &mut regions {
        groups.sort_by(|one, other| one.0.first.total_cmp(&other.0.first));
        for (before, after) in groups.iter().zip(groups.iter().skip(1)) {
            let end = before.0.first + before.0.width;
            if after.0.first < end {
                problems.push(Problem::at("rates", (after.1.line, 0), "age-overlap", &after.1.word(0)));
            } else if after.0.first > end {
                flags.push(Flag::of("age-gap", region, end, after.0.first - 1.0));
            }
        }
        let groups: Vec<Group> = groups.iter().map(|(group, _)| *group).collect();
        for (measure, value) in measures(&groups, range) {
            outcome.row(&[region, &Arc::from(measure)], &[value]);
        }
    }
    if regions.is_empty() && problems.is_empty() {
        problems.push(Problem::whole("rates", "empty", ""));
    }
    problems.truncate(PROBLEMS_MAX);
    if problems.is_empty() { Ok(Outcome { flags, ..outcome }) } else { Err(problems) }
}

fn named(region: &str, age: &str) -> String {
    [region, age].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The measures of one profile; the peak is looked for between two ages.
fn measures(groups: &[Group], (from, to): (f64, f64)) -> Vec<(&'static str, Option<f64>)> {
    let all = groups.iter().fold(0.0, |sum, group| sum + group.rate * group.width);
    let in_range: Vec<&Group> = groups.iter().filter(|group| (from..=to).contains(&group.age())).collect();
    // Of ages that are as high the youngest.
    let higher = |peak: Option<Group>, group: &Group| match peak {
        Some(peak) if group.rate <= peak.rate => Some(peak),
        _ => Some(*group),
    };
    let peak = in_range.iter().copied().fold(None, higher).filter(|peak| peak.rate > 0.0);
    let near = peak.map(|peak| {
        let part = |group: &Group| group.rate * group.within(peak.age() - NEAR, peak.age() + NEAR);
        groups.iter().fold(0.0, |sum, group| sum + part(group))
    });
    let (up, down) = peak.map_or((None, None), |peak| steepest(&in_range, peak.age()));
    vec![
        ("gmr", Some(all)),
        ("peak-age", peak.map(|peak| peak.age())),
        ("peak-rate", peak.map(|peak| peak.rate)),
        ("breadth-5", near),
        ("breadth-5-share", near.filter(|_| all > 0.0).map(|near| near / all)),
        ("up-max", up.map(|(rate, _)| rate)),
        ("up-age", up.map(|(_, age)| age)),
        ("down-max", down.map(|(rate, _)| rate)),
        ("down-age", down.map(|(_, age)| age)),
    ]
}

/// A change of the rate in a year, and between which ages: their middle.
type Step = (f64, f64);

/// The steepest way up before the peak and the steepest way down after it.
fn steepest(ages: &[&Group], peak: f64) -> (Option<Step>, Option<Step>) {
    let steps = ages
        .iter()
        .zip(ages.iter().skip(1))
        .map(|(one, next)| ((next.rate - one.rate) / (next.age() - one.age()), one.age().midpoint(next.age())));
    let (mut up, mut down): (Option<Step>, Option<Step>) = (None, None);
    for (rate, age) in steps {
        if age < peak && rate > up.map_or(0.0, |(most, _)| most) {
            up = Some((rate, age));
        }
        if age > peak && -rate > down.map_or(0.0, |(most, _)| most) {
            down = Some((-rate, age));
        }
    }
    (up, down)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipes::recipe;
    use crate::recipes::table::read;

    fn run(text: &str, said: &[(&str, &str)]) -> Result<Outcome, Vec<Problem>> {
        let known = recipe("index.age/1").unwrap();
        let said: Vec<_> = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let settings = known.settings(&said).unwrap();
        let table = read("rates", text.as_bytes(), &known.columns(&known.inputs[0], &settings)).unwrap();
        known.run(&Given { tables: [("rates".to_owned(), table)].into(), settings })
    }

    fn check(outcome: &Outcome, region: &str, wanted: &[(&str, f64)]) {
        for (measure, wanted) in wanted {
            let row = outcome.rows.iter().find(|(words, _)| &*words[0] == region && &*words[1] == *measure).unwrap();
            assert!((row.1[0].unwrap() - wanted).abs() < 1e-12, "{measure}: {:?}", row.1[0]);
        }
    }

    /// By hand, in hundredths: 1, 2, 4, 9, 7, 4, 3 at the ages of 10 to 16 are 30 together, all within five years of the peak at 13; the
    /// steepest way up is 5 from 12 to 13, the steepest way down 3 from 14 to 15.
    #[test]
    fn single_ages_have_the_measures_that_are_reckoned_by_hand() {
        let text = "region,age,value\nA,10,0.01\nA,11,0.02\nA,12,0.04\nA,13,0.09\nA,14,0.07\nA,15,0.04\nA,16,0.03\nA,65+,0.5\n";
        let found = run(text, &[]).unwrap();
        let wanted = [
            ("gmr", 0.30),
            ("peak-age", 13.0),
            ("peak-rate", 0.09),
            ("breadth-5", 0.30),
            ("breadth-5-share", 1.0),
            ("up-max", 0.05),
            ("up-age", 12.5),
            ("down-max", 0.03),
            ("down-age", 14.5),
        ];
        check(&found, "A", &wanted);
        assert_eq!((found.flags[0].kind, found.flags[0].subject.as_str()), ("open-age", "A 65+"));
    }

    /// By hand: five ages of 0.02, 0.05, 0.03, 0.01 each are 5 * 0.11; within 17 to 27 lie three ages of the first, all of the second,
    /// three of the third: 0.06 + 0.25 + 0.09.
    #[test]
    fn groups_of_ages_count_for_as_many_years_as_they_have() {
        let text = "age,rate\n15-19,0.02\n20-24,0.05\n25-29,0.03\n30-34,0.01\n";
        let found = run(text, &[]).unwrap();
        let wanted = [
            ("gmr", 0.55),
            ("peak-age", 22.0),
            ("breadth-5", 0.40),
            ("breadth-5-share", 0.40 / 0.55),
            ("up-max", 0.006),
            ("up-age", 19.5),
            ("down-max", 0.004),
            ("down-age", 24.5),
        ];
        check(&found, "", &wanted);
    }

    #[test]
    fn the_peak_is_that_of_the_ages_that_are_asked_for() {
        let text = "region,age,value\nA,0,0.9\nA,1,0.1\nA,20,0.2\nA,21,0.3\nA,22,0.1\nB,20,0\nB,21,0\n";
        let found = run(text, &[]).unwrap();
        check(&found, "A", &[("gmr", 1.6), ("peak-age", 21.0), ("up-max", 0.1), ("down-max", 0.2)]);
        assert_eq!((found.flags[0].kind, found.flags[0].value, found.flags[0].against), ("age-gap", 2.0, 19.0));
        check(&run(text, &[("from", "0")]).unwrap(), "A", &[("peak-age", 0.0), ("down-max", 0.8)]);
        let of_b = found.rows.iter().find(|(words, _)| &*words[0] == "B" && &*words[1] == "peak-age").unwrap();
        assert_eq!(of_b.1[0], None, "who does not move has no peak");
    }

    #[test]
    fn what_is_no_age_or_stands_in_two_groups_is_refused() {
        let kinds =
            |text: &str| run(text, &[]).unwrap_err().iter().map(|wrong| (wrong.line, wrong.kind)).collect::<Vec<_>>();
        assert_eq!(kinds("age,rate\nyoung,1\n24-20,1\n131,1\n"), [(2, "no-age"), (3, "no-age"), (4, "no-age")]);
        assert_eq!(kinds("age,rate\n15-19,1\n19-24,1\n"), [(3, "age-overlap")]);
        assert_eq!(kinds("age,rate\n65+,1\n"), [(0, "empty")]);
    }
}
