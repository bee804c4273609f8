//! Code lists: what an area is called by whom, when it existed, and which areas a group has.

mod groups;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub use groups::{Group, group, groups};

/// Areas with their codes and years.
const AREAS: &str = include_str!("../../data/areas.tsv");
/// Names as sources write them.
const NAMES: &str = include_str!("../../data/names.tsv");

/// What an area is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A country or area: it may be summed.
    Country,
    /// A region or a group of countries as a source publishes it: never summed with its members.
    Group,
    /// Origin not known, or others.
    Unknown,
    /// Persons without a citizenship.
    Stateless,
}

/// Whose codes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// ISO 3166-1 alpha-3, alpha-2, M49 or one of ours; the World Bank's where a code is none of these.
    Common,
    /// UNHCR's own: `AUS` is Austria.
    Unhcr,
    /// Eurostat's alpha-2: `EL` is Greece, `UK` the United Kingdom.
    Eurostat,
    /// Names in English, as the sources write them.
    Names,
}

/// A country, area, group or residual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Our code.
    pub code: &'static str,
    /// What it is.
    pub kind: Kind,
    /// First year, where it did not always exist.
    pub from: Option<i32>,
    /// Last year, where it ended.
    pub to: Option<i32>,
    /// English name.
    pub name: &'static str,
}

/// All areas, by each scheme.
#[derive(Debug, Default)]
struct Lists {
    areas: BTreeMap<&'static str, Area>,
    common: BTreeMap<&'static str, &'static str>,
    unhcr: BTreeMap<&'static str, &'static str>,
    iso2: BTreeMap<&'static str, &'static str>,
    names: BTreeMap<&'static str, &'static str>,
}

/// Codes that a source uses beside the standards, and ours.
const ALSO: [(&str, &str); 15] = [
    ("UKN", "UNK"),
    ("XXX", "UNK"),
    ("UNKNOWN", "UNK"),
    ("STA", "XXA"),
    ("STL", "XXA"),
    ("STLS", "XXA"),
    ("XCX", "CHI"),
    ("KSV", "XKX"),
    ("XKO", "XKX"),
    ("ROM", "ROU"),
    ("ZAR", "COD"),
    ("TMP", "TLS"),
    ("WBG", "PSE"),
    ("W", "900"),
    ("_W", "900"),
];

/// Eurostat's codes that ISO has not.
const EUROSTAT: [(&str, &str); 6] =
    [("EL", "GRC"), ("UK", "GBR"), ("XK", "XKX"), ("STLS", "XXA"), ("UNK", "UNK"), ("CS", "SCG")];

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists = Lists::default();
        for line in data_lines(AREAS) {
            lists.take(line);
        }
        for (alias, code) in ALSO {
            lists.common.entry(alias).or_insert(code);
        }
        lists.names = data_lines(NAMES).filter_map(|line| line.split_once('\t')).collect();
        lists
    })
}

/// Lines that are not comments.
fn data_lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

impl Lists {
    fn take(&mut self, line: &'static str) {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default();
        let (code, kind, m49, iso2, unhcr) = (next(), next(), next(), next(), next());
        let (from, to, name) = (next().parse().ok(), next().parse().ok(), next());
        let kind = match kind {
            "country" => Kind::Country,
            "group" => Kind::Group,
            "stateless" => Kind::Stateless,
            _ => Kind::Unknown,
        };
        self.areas.insert(code, Area { code, kind, from, to, name });
        self.common.insert(code, code);
        for other in [m49, iso2, code.strip_prefix("WB_").unwrap_or_default()] {
            if !other.is_empty() {
                self.common.entry(other).or_insert(code);
            }
        }
        if !iso2.is_empty() {
            self.iso2.insert(iso2, code);
        }
        if !unhcr.is_empty() {
            self.unhcr.insert(unhcr, code);
        }
    }
}

/// Our code of an area as a source writes it; none where nobody knows it. An empty code means that the figure has no such side.
pub fn resolve(scheme: Scheme, raw: &str) -> Option<&'static str> {
    let lists = lists();
    let raw = raw.trim();
    if raw.is_empty() || raw == "_Z" {
        return Some("");
    }
    match scheme {
        Scheme::Common => lists.common.get(raw).or_else(|| lists.common.get(raw.trim_start_matches('0'))).copied(),
        Scheme::Unhcr => lists.unhcr.get(raw).copied(),
        Scheme::Eurostat => {
            let own = EUROSTAT.iter().find(|(code, _)| *code == raw).map(|(_, ours)| *ours);
            own.or_else(|| lists.iso2.get(raw).copied()).or_else(|| lists.common.get(raw).copied())
        }
        Scheme::Names => lists.names.get(plain(raw).as_str()).copied(),
    }
}

/// Our area with this code.
pub fn area(code: &str) -> Option<&'static Area> {
    lists().areas.get(code)
}

/// Our code of a country or area for one of ISO 3166-1 or M49; none for groups, residuals and what nobody knows.
pub fn country(code: &str) -> Option<&'static str> {
    let found = area(resolve(Scheme::Common, code)?)?;
    (found.kind == Kind::Country).then_some(found.code)
}

/// Whether figures of this code may be added to others: not those of published groups.
pub fn may_be_summed(code: &str) -> bool {
    area(code).is_none_or(|area| area.kind != Kind::Group)
}

/// A name in small letters, without accents, signs and spaces that say nothing: how `names.tsv` writes it.
fn plain(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.to_lowercase().chars() {
        match unaccented(c) {
            Some(c) => out.push(c),
            None if c == '&' => out.push_str(" and "),
            None if ('\u{300}'..='\u{36f}').contains(&c) => {}
            None => out.push(' '),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unaccented(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' | '0'..='9' => c,
        'à'..='å' | 'ā' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ō' => 'o',
        'ş' | 'š' => 's',
        'ù'..='ü' | 'ū' => 'u',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_codes_of_unhcr_are_other_countries_than_iso_says() {
        for (code, unhcr, iso) in [("AUS", "AUT", "AUS"), ("ARE", "EGY", "ARE"), ("MAR", "MTQ", "MAR")] {
            assert_eq!(resolve(Scheme::Unhcr, code), Some(unhcr));
            assert_eq!(resolve(Scheme::Common, code), Some(iso));
        }
    }

    #[test]
    fn numbers_letters_and_names_lead_to_one_area() {
        for raw in ["UZB", "UZ", "860"] {
            assert_eq!(resolve(Scheme::Common, raw), Some("UZB"), "{raw}");
        }
        assert_eq!(resolve(Scheme::Common, "004"), Some("AFG"));
        for name in ["Iran, Islamic Rep.", " Iran (Islamic Republic of)* ", "Iran, Islamic Rep"] {
            assert_eq!(resolve(Scheme::Names, name), Some("IRN"), "{name}");
        }
        assert_eq!(resolve(Scheme::Names, "Türkiye"), Some("TUR"));
        assert_eq!(resolve(Scheme::Common, "QQQ"), None);
    }

    #[test]
    fn residuals_are_no_countries_and_groups_are_not_summed() {
        assert_eq!(area("UNK").map(|area| area.kind), Some(Kind::Unknown));
        assert_eq!(area("XXA").map(|area| area.kind), Some(Kind::Stateless));
        assert_eq!(resolve(Scheme::Common, "UKN"), Some("UNK"));
        assert!(may_be_summed("UZB") && may_be_summed("UNK") && !may_be_summed("900") && !may_be_summed("WB_ARB"));
        assert_eq!(resolve(Scheme::Eurostat, "UK"), Some("GBR"));
    }

    #[test]
    fn areas_that_ended_say_when() {
        assert_eq!(area("SCG").and_then(|area| area.to), Some(2006));
        assert_eq!(area("SSD").and_then(|area| area.from), Some(2011));
    }
}
