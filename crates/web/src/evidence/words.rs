//! A figure in words, in the reader's language: title, unit, notes, source, and the table behind it.
//! It is not split: all of them are said of the same figure.

use std::collections::BTreeMap;

use evidence::codes;
use evidence::cube::period::Sort;
use evidence::cube::{Cube, Dataset, Flags};
use evidence::estimates::{Lacking, PROSPECTS, RECIPE};
use evidence::figure::{Data, LINES, Name, Parts, Places, Point, Shape};
use evidence::recipes::Flag;
use locale::{Locale, Value};
use pages::Frame;
use pages::evidence::{Cell, Table};

/// Flags of which a sentence is said.
const SAID: [(Flags, &str); 6] = [
    (Flags::REFUGEES, "refugees"),
    (Flags::CITIZENS, "citizens"),
    (Flags::IMPUTED, "imputed"),
    (Flags::ROUNDED, "rounded"),
    (Flags::MODELLED, "modelled"),
    (Flags::BREAK, "break"),
];

/// The most that is said of how plausible an estimate is; the rest is counted.
const CHECKS_MAX: usize = 12;

/// A figure's words.
pub(crate) struct Words<'a> {
    locale: &'a Locale,
    data: &'a Data,
}

/// The message of a unit.
fn unit_key(unit: &str) -> String {
    format!("evidence-unit-{}", unit.to_ascii_lowercase().replace('_', "-"))
}

/// The name of an area, of all others, of an origin that nobody knows.
pub(crate) fn area(locale: &Locale, code: &str) -> String {
    let key = match code {
        "_O" => "evidence-other",
        "UNK" | "OOO" => "evidence-unknown-origin",
        "XXA" => "evidence-stateless",
        _ => {
            let own = locale.area(code).or_else(|| codes::area(code).map(|area| area.name));
            return own.unwrap_or(code).to_owned();
        }
    };
    locale.text(key)
}

/// The name of a group of ours.
pub(crate) fn group(locale: &Locale, id: &str) -> String {
    locale.text(&format!("evidence-group-{}", id.to_ascii_lowercase().replace('_', "-")))
}

/// By how much values are divided where they are shown, and with how many digits behind the decimal sign.
pub(crate) fn scale(unit: &str) -> (f64, u8) {
    match unit {
        "USD" => (1_000_000.0, 0),
        "PT" => (1.0, 1),
        _ => (1.0, 0),
    }
}

/// A count as the language writes it.
pub(crate) fn count(locale: &Locale, of: usize) -> String {
    locale.number(f64::from(u32::try_from(of).unwrap_or(u32::MAX)), 0)
}

/// Whose a dataset is, with the address that its publisher asks for.
pub(crate) fn attributed(dataset: &Dataset) -> String {
    let parts = [dataset.attribution.as_str(), &dataset.url];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A period as it is written: `2024`, `2020–2024`, `2020, third quarter`.
fn written_period(locale: &Locale, period: &str) -> String {
    if let Some((start, end)) = period.split_once('/') {
        return format!("{}–{}", locale.digits(start), locale.digits(end));
    }
    match period.split_once("-Q") {
        Some((year, quarter)) => {
            said(locale, "evidence-quarter", &[("year", locale.digits(year)), ("quarter", locale.digits(quarter))])
        }
        None => locale.digits(period),
    }
}

/// Whether the part that a picture does not show is so large that it is said: what rounds to a tenth of a per cent.
pub(crate) fn is_told(omitted: f64) -> bool {
    omitted > 0.0005
}

/// A sentence with its values.
fn said(locale: &Locale, key: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    locale.with(key, &values)
}

impl<'a> Words<'a> {
    pub(crate) fn new(locale: &'a Locale, data: &'a Data) -> Self {
        Self { locale, data }
    }

    /// The names that stand in titles.
    fn names(locale: &Locale, name: &Name) -> Vec<(&'static str, String)> {
        match name.kind.places {
            Places::Both => vec![("from", area(locale, name.first())), ("to", area(locale, name.last()))],
            Places::Group => vec![("group", group(locale, name.first()))],
            Places::Origin | Places::Destination => vec![("area", area(locale, name.first()))],
        }
    }

    /// What a figure shows, without its year.
    pub(crate) fn title_of(locale: &Locale, name: &Name) -> String {
        said(locale, &format!("evidence-title-{}", name.kind.said), &Self::names(locale, name))
    }

    /// What the figure shows.
    pub(crate) fn title(&self) -> String {
        Self::title_of(self.locale, &self.data.name)
    }

    /// The same in a few words, for a margin.
    pub(crate) fn heading(&self) -> String {
        self.locale.text(&format!("evidence-heading-{}", self.data.name.kind.said))
    }

    /// Unit and time: `persons, mid-2024`.
    pub(crate) fn unit(&self) -> String {
        let unit = self.locale.text(&unit_key(&self.data.unit));
        let periods = self.data.periods();
        let (first, last) = (periods.first().copied().unwrap_or_default(), periods.last().copied().unwrap_or_default());
        // From the middle of the year in which the first period begins to that in which the last ends.
        let first = first.split_once('/').map_or(first, |(start, _)| start);
        let last = last.split_once('/').map_or(last, |(_, end)| end);
        let when = self.when();
        let (first, last) = (self.period(first), self.period(last));
        if first == last {
            return said(self.locale, &format!("evidence-when-{when}"), &[("unit", unit), ("year", first)]);
        }
        said(self.locale, &format!("evidence-when-{when}-span"), &[("unit", unit), ("first", first), ("last", last)])
    }

    /// What the figures have to do with their periods: of the middle of a year, of its end, of the year.
    fn when(&self) -> &'static str {
        match self.data.sort {
            _ if self.is_range() => "middle",
            Sort::Middle => "middle",
            Sort::End => "end",
            Sort::Flow | Sort::Start | Sort::Unstated => "year",
        }
    }

    /// Whether it is an estimate by several methods.
    fn is_range(&self) -> bool {
        self.data.name.kind.parts == Parts::Range
    }

    /// The value of another line where a point stands.
    pub(crate) fn beside(&self, point: &Point, series: &str) -> Option<f64> {
        let same =
            |other: &&Point| other.series == series && other.period == point.period && other.area() == point.area();
        self.data.points.iter().find(same)?.value
    }

    /// A period as it is written: `2024`, `2020–2024`, `2020, third quarter`.
    pub(crate) fn period(&self, period: &str) -> String {
        written_period(self.locale, period)
    }

    /// A value as it is shown, or the words for none.
    pub(crate) fn value(&self, value: Option<f64>) -> String {
        let (by, decimals) = scale(&self.data.unit);
        let shown = value.map(|value| self.locale.number(value / by, decimals));
        shown.unwrap_or_else(|| self.locale.text("evidence-no-figure"))
    }

    /// The name of a line of a series.
    pub(crate) fn series(&self, series: &str) -> String {
        let key = match series {
            "F" => "evidence-women",
            "M" => "evidence-men",
            "RRR" => "evidence-recognition",
            "TPR" => "evidence-protection",
            _ if self.is_range() => return self.locale.text(&format!("evidence-method-{series}")),
            _ => return self.heading(),
        };
        self.locale.text(key)
    }

    /// What has to be known, a sentence each. `omitted` is the part that the picture does not show.
    pub(crate) fn notes(&self, omitted: f64) -> Vec<String> {
        let t = |key: &str| self.locale.text(key);
        let mut notes = Vec::new();
        if self.data.points.iter().any(|point| point.value.is_none()) {
            notes.push(t("evidence-note-none"));
        }
        if self.when() == "middle" && self.data.name.kind.shape == Shape::Series && !self.is_range() {
            notes.push(t("evidence-note-axis"));
        }
        if self.is_range() {
            notes.push(t("evidence-note-range"));
        }
        for (flag, word) in SAID {
            if self.data.flags.has(flag) {
                notes.push(t(&format!("evidence-note-{word}")));
            }
        }
        if self.data.bases.len() > 1 {
            notes.push(t("evidence-note-bases"));
        }
        if !self.data.newer.is_empty() {
            let years: Vec<String> = self.data.newer.iter().map(|year| self.period(year)).collect();
            notes.push(said(self.locale, "evidence-note-newer", &[("years", self.locale.list(&years))]));
        }
        if self.data.whole.as_ref().is_some_and(|(dataset, _)| dataset.starts_with(PROSPECTS)) {
            notes.push(t("evidence-note-prospects"));
        }
        if is_told(omitted) {
            let share = self.locale.number(omitted * 100.0, 1);
            notes.push(said(self.locale, "evidence-note-omitted", &[("share", share)]));
        }
        let places = match (self.data.name.kind.shape, self.data.name.kind.places) {
            (Shape::Areas, _) => Some("evidence-note-lines"),
            (Shape::Members, Places::Group) => Some("evidence-note-tiles"),
            (Shape::Members, _) => Some("evidence-note-places"),
            (Shape::Ranking | Shape::Matrix | Shape::Layers | Shape::Series, _) => None,
        };
        if let Some(places) = places {
            notes.push(t(places));
            notes.push(t("evidence-note-boundaries"));
        }
        notes
    }

    /// The same with what is said of an estimate: for a picture that has no page around it.
    pub(crate) fn all_notes(&self, omitted: f64, remarks: &[String]) -> String {
        let own = self.notes(omitted).into_iter().chain(self.checks());
        own.chain(remarks.iter().cloned()).collect::<Vec<_>>().join(" ")
    }

    /// What has to be known of how plausible an estimate is, and of periods that have none: a sentence each, with their periods.
    pub(crate) fn checks(&self) -> Vec<String> {
        let Some(told) = &self.data.told else { return Vec::new() };
        let mut all: Vec<(String, Vec<String>)> = Vec::new();
        // What is about the areas of the figure comes first, and is never among those that are only counted.
        let own = |(_, flag): &&(String, Flag)| self.data.name.areas.iter().any(|area| *area == flag.subject);
        let (first, others): (Vec<_>, Vec<_>) = told.flags.iter().partition(own);
        let flags = first.into_iter().chain(others).map(|(period, flag)| (period, self.check(flag)));
        let lacking = told.lacking.iter().map(|(period, lacking)| (period, self.lacking(lacking)));
        for (period, sentence) in flags.chain(lacking) {
            match all.iter_mut().find(|(known, _)| *known == sentence) {
                Some((_, periods)) => periods.push(self.period(period)),
                None => all.push((sentence, vec![self.period(period)])),
            }
        }
        let more = all.len().saturating_sub(CHECKS_MAX);
        all.truncate(CHECKS_MAX);
        let mut sentences: Vec<String> =
            all.into_iter().map(|(sentence, periods)| format!("{} · {sentence}", periods.join(", "))).collect();
        if more > 0 {
            let values = [("kind", self.locale.text("evidence-checks")), ("number", count(self.locale, more))];
            sentences.push(said(self.locale, "recipe-flags-more", &values));
        }
        sentences
    }

    fn check(&self, flag: &Flag) -> String {
        let number = |value: f64| {
            let whole = value.abs() >= 100.0 || value.fract().abs() <= 0.0;
            self.locale.number(value, u8::from(!whole))
        };
        let subject = if flag.subject.is_empty() { String::new() } else { area(self.locale, &flag.subject) };
        let values = [("subject", subject), ("value", number(flag.value)), ("against", number(flag.against))];
        said(self.locale, &format!("recipe-flag-{}", flag.kind), &values)
    }

    /// An input that is not there.
    fn lacking(&self, lacking: &Lacking) -> String {
        said(self.locale, "evidence-inputs-missing", &[("what", input(self.locale, lacking))])
    }

    /// The source with dataset, revision, licence and day of import.
    pub(crate) fn source(&self, cube: &Cube, zone: &str) -> String {
        let Some(told) = &self.data.told else {
            let whole = self.data.whole.as_ref().map(|(dataset, _)| dataset);
            let datasets = std::iter::once(&self.data.dataset).chain(whole);
            let sources = datasets.map(|id| self.source_of(cube, id, zone));
            return sources.chain(self.lines_source()).collect::<Vec<_>>().join(" ");
        };
        let computed = said(self.locale, "evidence-computed", &[("recipe", RECIPE.to_owned())]);
        let sources = told.datasets.iter().map(|id| self.source_of(cube, id, zone));
        std::iter::once(computed).chain(sources).collect::<Vec<_>>().join(" ")
    }

    /// Whose the boundaries of a map are.
    fn lines_source(&self) -> Option<String> {
        let of = self.data.boundaries.as_ref()?;
        let sum = of.sha256.get(..12).unwrap_or_default().to_owned();
        let values = [("source", of.source.clone()), ("licence", of.licence.clone()), ("sum", sum)];
        Some(said(self.locale, "evidence-lines-source", &values))
    }

    fn source_of(&self, cube: &Cube, id: &str, zone: &str) -> String {
        let Some(dataset) = cube.datasets.get(id) else { return id.to_owned() };
        let imported =
            dataset.sources.first().map(|source| self.locale.day_of(source.imported, zone)).unwrap_or_default();
        let values = [
            ("attribution", attributed(dataset)),
            ("dataset", dataset.id.clone()),
            ("licence", dataset.licence.clone()),
            ("day", imported),
        ];
        said(self.locale, "evidence-source", &values)
    }

    /// The table behind the picture. Names lead where `leads` says.
    pub(crate) fn table(&self, leads: &dyn Fn(&Point) -> String) -> Table {
        match self.data.name.kind.shape {
            Shape::Series => self.series_table(),
            Shape::Ranking | Shape::Members | Shape::Areas => self.area_table(leads),
            Shape::Matrix => self.matrix_table(),
            Shape::Layers => self.layers_table(),
        }
    }

    fn series_table(&self) -> Table {
        let t = |key: &str| self.locale.text(key);
        let mut lines: Vec<&str> = self.data.points.iter().map(|point| point.series).collect();
        lines.sort_unstable();
        lines.dedup();
        if self.is_range() {
            lines = LINES.to_vec();
        }
        let mut values: BTreeMap<(&str, &str), Option<f64>> = BTreeMap::new();
        for point in &self.data.points {
            values.insert((point.period.as_str(), point.series), point.value);
        }
        let summed = self.data.name.kind.parts == Parts::Sexes && lines.len() > 1;
        let mut head = vec![t(if self.is_range() { "evidence-period" } else { "evidence-year" })];
        head.extend(lines.iter().map(|line| if line.is_empty() { t("evidence-value") } else { self.series(line) }));
        head.extend(summed.then(|| t("evidence-total")));
        let row = |period: &&str| {
            let value = |line: &&str| values.get(&(*period, *line)).copied().flatten();
            let mut cells: Vec<String> = lines.iter().map(|line| self.value(value(line))).collect();
            cells.extend(summed.then(|| self.value(self.data.whole_at(period))));
            (Cell { words: self.period(period), address: String::new() }, cells)
        };
        Table { head, rows: self.data.periods().iter().rev().map(row).collect() }
    }

    fn area_table(&self, leads: &dyn Fn(&Point) -> String) -> Table {
        let t = |key: &str| self.locale.text(key);
        if self.is_range() {
            let head = std::iter::once(t("evidence-country")).chain(LINES.iter().map(|line| self.series(line)));
            let own = self.data.points.iter().filter(|point| point.series == "median");
            let cells = |point: &Point| LINES.iter().map(|line| self.value(self.beside(point, line))).collect();
            let row =
                |point: &Point| (Cell { words: area(self.locale, point.area()), address: leads(point) }, cells(point));
            return Table { head: head.collect(), rows: own.map(row).collect() };
        }
        let shares = self.data.points.iter().any(|point| point.share.is_some());
        let mut head = vec![t("evidence-country"), t("evidence-value")];
        head.extend(shares.then(|| t("evidence-share")));
        let row = |point: &Point| {
            let mut cells = vec![self.value(point.value)];
            let share = point.share.map(|share| self.locale.number(share * 100.0, 1)).unwrap_or_default();
            cells.extend(shares.then_some(share));
            (Cell { words: area(self.locale, point.area()), address: leads(point) }, cells)
        };
        let mut rows: Vec<(Cell, Vec<String>)> = self.data.points.iter().map(row).collect();
        if !shares {
            self.locale.sort_by(&mut rows, |(cell, _)| cell.words.clone());
        }
        Table { head, rows }
    }

    /// A row for each member of the group, a column for each area on the other side, the largest first.
    fn layers_table(&self) -> Table {
        let mut codes: Vec<&str> = self.data.points.iter().map(|point| point.origin.as_str()).collect();
        codes.dedup();
        self.locale.sort_by(&mut codes, |code| area(self.locale, code));
        let places = self.data.other_sides();
        let mut head = vec![self.locale.text("evidence-from-to")];
        head.extend(places.iter().map(|code| area(self.locale, code)));
        let value = |origin: &str, destination: &str| {
            let of = |point: &&Point| point.origin == origin && point.destination == destination;
            self.data.points.iter().find(of).and_then(|point| point.value)
        };
        let row = |origin: &&str| {
            let cell = |place: &&str| {
                if origin == place { "–".to_owned() } else { self.value(value(origin, place)) }
            };
            (Cell { words: area(self.locale, origin), address: String::new() }, places.iter().map(cell).collect())
        };
        Table { head, rows: codes.iter().map(row).collect() }
    }

    fn matrix_table(&self) -> Table {
        let mut codes: Vec<&str> = self.data.points.iter().map(|point| point.origin.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        self.locale.sort_by(&mut codes, |code| area(self.locale, code));
        let mut head = vec![self.locale.text("evidence-from-to")];
        head.extend(codes.iter().map(|code| area(self.locale, code)));
        let values: BTreeMap<(&str, &str), Option<f64>> = self
            .data
            .points
            .iter()
            .map(|point| ((point.origin.as_str(), point.destination.as_str()), point.value))
            .collect();
        let row = |origin: &&str| {
            let cell = |destination: &&str| {
                if origin == destination {
                    return "–".to_owned();
                }
                self.value(values.get(&(*origin, *destination)).copied().flatten())
            };
            (Cell { words: area(self.locale, origin), address: String::new() }, codes.iter().map(cell).collect())
        };
        Table { head, rows: codes.iter().map(row).collect() }
    }
}

/// The name of an input that is not there, of which years and of which area.
fn input(locale: &Locale, lacking: &Lacking) -> String {
    let years: Vec<String> =
        lacking.when.split('/').filter(|year| !year.is_empty()).map(|year| locale.digits(year)).collect();
    let name = locale.text(&format!("evidence-input-{}", lacking.what.name()));
    let of = if lacking.area.is_empty() { String::new() } else { area(locale, lacking.area) };
    let parts = [name, years.join("–"), of];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The value of a figure as it was known when it was cited, in words; none where the record has another text than the one that this program
/// writes (`744161 PS 2024`, `8/10 PT 2023`): then it is shown as it stands.
pub(crate) fn known(locale: &Locale, name: &Name, text: &str) -> Option<String> {
    let [value, unit, period] = <[&str; 3]>::try_from(text.split(' ').collect::<Vec<_>>()).ok()?;
    let key = Some(unit_key(unit)).filter(|key| locale.has(key))?;
    let values: Option<Vec<f64>> = value.split('/').map(|value| value.parse().ok()).collect();
    let values = values.filter(|values| values.iter().all(|value| value.is_finite()))?;
    let (by, decimals) = scale(unit);
    let number = |value: f64| locale.number(value / by, decimals);
    let whole = |value: f64| locale.number(value, 0);
    let said_value = match (values.as_slice(), name.kind.shape, name.kind.parts) {
        ([known, all], Shape::Members | Shape::Areas, _) => {
            said(locale, "evidence-known-members", &[("known", whole(*known)), ("all", whole(*all))])
        }
        ([low, median, high], _, Parts::Range) => {
            let values = [("low", number(*low)), ("median", number(*median)), ("high", number(*high))];
            said(locale, "evidence-known-range", &values)
        }
        ([recognised, protected], Shape::Series, Parts::Rates) => {
            let of = |key: &str, value: f64| format!("{} {}", locale.text(key), number(value));
            [of("evidence-recognition", *recognised), of("evidence-protection", *protected)].join(" · ")
        }
        ([value], _, _) => number(*value),
        _ => return None,
    };
    let unit = locale.text(&key);
    let when = said(locale, "evidence-when-year", &[("unit", unit), ("year", written_period(locale, period))]);
    Some(format!("{said_value} · {when}"))
}

/// Why there is no estimate at all: each input that is not there, once.
pub(crate) fn lacking(locale: &Locale, all: &[Lacking]) -> String {
    let mut names: Vec<String> = Vec::new();
    for one in all.iter().map(|lacking| input(locale, lacking)) {
        if !names.contains(&one) {
            names.push(one);
        }
    }
    said(locale, "evidence-inputs-missing", &[("what", names.join("; "))])
}

/// The words of a citation: title, source, identifier, address, day.
pub(crate) fn citation(f: &Frame, (data, source): (&Data, &str), (address, day): (&str, &str)) -> String {
    let values = [
        ("title", Words::new(f.locale, data).title()),
        ("source", source.to_owned()),
        ("id", data.cited()),
        ("address", address.to_owned()),
        ("day", day.to_owned()),
    ];
    said(f.locale, "evidence-citation", &values)
}

#[cfg(test)]
mod tests {
    use locale::{Lang, without_isolates};

    use super::*;

    #[test]
    fn what_was_known_is_said_in_words_and_what_nobody_wrote_here_stays() {
        let said = |lang: Lang, name: &str, text: &str| {
            let words = known(Locale::of(lang).unwrap(), &name.parse().unwrap(), text);
            words.map(|words| without_isolates(&words))
        };
        let en = |name: &str, text: &str| said(Lang::En, name, text);
        assert_eq!(en("stock-uzb-kaz", "744161 PS 2024").as_deref(), Some("744,161 · persons, 2024"));
        assert_eq!(
            en("received-uzb", "16100000000 USD 2023").as_deref(),
            Some("16,100 · millions of US dollars, 2023")
        );
        let members = Some("countries with a figure: 8 of 10 · per cent, 2023");
        assert_eq!(en("weight-ap-2023", "8/10 PT 2023").as_deref(), members);
        assert_eq!(en("weightmap-ap-2023", "8/10 PT 2023").as_deref(), members);
        let range = Some("median 500, from 20 to 3,000 · persons, 2015–2020");
        assert_eq!(en("flow-uzb-rus", "20/500/3000 PS 2015/2020").as_deref(), range);
        let rates = en("recognition-afg", "66.65/74.3 PT 2025").unwrap();
        assert!(rates.contains(" 66.7 · ") && rates.ends_with(" 74.3 · per cent, 2025"), "{rates}");
        for lang in [Lang::Ru, Lang::Fa, Lang::Tk] {
            let words = said(lang, "weight-ap-2023", "8/10 PT 2023").unwrap();
            assert!(!words.contains("PT") && !words.contains("8/10"), "{words}");
        }
        for other in
            ["about 9.9 thousand", "", "many PS 2024", "1/2 PS 2024", "1 ACRES 2024", "NaN PS 2024", "1 PS 2024 x"]
        {
            assert_eq!(en("stock-uzb-kaz", other), None, "{other}");
        }
    }
}
