//! Groups of countries whose sums are made from their members, never taken from a published aggregate.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::data_lines;

/// Members with their years.
const GROUPS: &str = include_str!("../../data/groups.tsv");

/// The members of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Member, first year, last year.
    pub members: Vec<(&'static str, Option<i32>, Option<i32>)>,
}

impl Group {
    /// Whether this area was a member in that year; of a year that is not said, whether it is now.
    pub fn has(&self, code: &str, year: Option<i32>) -> bool {
        let in_time = |from: Option<i32>, to: Option<i32>| match year {
            Some(year) => from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to),
            None => to.is_none(),
        };
        self.members.iter().any(|(member, from, to)| *member == code && in_time(*from, *to))
    }
}

/// All groups by their id.
pub fn groups() -> &'static BTreeMap<&'static str, Group> {
    static ALL: OnceLock<BTreeMap<&'static str, Group>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: BTreeMap<&'static str, Group> = BTreeMap::new();
        for line in data_lines(GROUPS) {
            let mut fields = line.split('\t');
            let (Some(id), Some(member)) = (fields.next(), fields.next()) else { continue };
            let mut year = || fields.next().and_then(|year| year.parse().ok());
            let (from, to) = (year(), year());
            all.entry(id).or_default().members.push((member, from, to));
        }
        all
    })
}

/// The group with this id.
pub fn group(id: &str) -> Option<&'static Group> {
    groups().get(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn membership_has_its_time() {
        assert_eq!(group("AP").map(|group| group.members.len()), Some(10));
        assert_eq!(group("AP_ITA").map(|group| group.members.len()), Some(11));
        let eu = group("EU").unwrap();
        assert!(eu.has("GBR", Some(2019)) && !eu.has("GBR", Some(2021)) && !eu.has("GBR", None));
        assert!(!eu.has("POL", Some(2003)) && eu.has("POL", Some(2004)));
    }
}
