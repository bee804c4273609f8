//! The evidence room: what may be seen of it by whom, and its pages.
//! It is not split: pages of a country, a corridor, a figure are made of the same figures.

use std::collections::BTreeSet;
use std::sync::Arc;

use evidence::boundaries::Installed;
use evidence::cube::{Cube, Field, of};
use evidence::figure::{Data, Name, NoFigure, Parts, Places, Point, REGION, data, of_dataset};
use evidence::query::{Unanswerable, coverage};
use evidence::recipes::RECIPES;
use pages::evidence::{
    CoveragePage, DatasetLines, Estimates, Figure, FigurePage, Link, Method, Methods, Profile, Remark, Room,
};
use pages::{Button, Frame, Section, draw};
use procedure::evidence::citation_id;
use procedure::evidence::view::{beside_items, remarks, sees_displaced};
use procedure::names::Slug;
use procedure::places::Place;
use procedure::time::Day;
use procedure::{Kind, Subject};

use super::{Draw, Drawn};
use crate::button::Wanted;
use crate::evidence::{
    Looks, Stands, Words, address, area_name, attributed, citation, count, lacking, picture, sentence,
};

/// The most figures of a meeting that are drawn on one page.
const BESIDE_MAX: usize = 20;
/// Figures of the room's first page.
const OF_THE_REGION: [&str; 2] = ["matrix-ap", "spread-ap"];
/// Figures of the room's first page that are maps where boundaries are installed, else tiles.
const MAPS_OF_THE_REGION: [[&str; 2]; 3] =
    [["presencemap-ap", "presence-ap"], ["weightmap-ap", "weight-ap"], ["sheltermap-ap", "shelter-ap"]];
/// Figures of a country, in their order.
const OF_A_COUNTRY: [&str; 14] = [
    "region",
    "destinations",
    "abroad",
    "netmigration",
    "received",
    "dependence",
    "paid",
    "senders",
    "hosted",
    "origins",
    "refugeesfrom",
    "asylum",
    "refugeesin",
    "recognition",
];
/// Files of a figure: what stands behind its name, and its words.
const FILES: [(&str, &str); 12] = [
    ("svg", "SVG"),
    ("png", "PNG"),
    ("pdf", "PDF"),
    ("csv", "CSV"),
    ("json", "JSON"),
    ("xlsx", "XLSX"),
    ("sdmx.csv", "SDMX-CSV"),
    ("structure.json", "SDMX"),
    ("parquet", "Parquet"),
    ("bib", "BibTeX"),
    ("ris", "RIS"),
    ("csl.json", "CSL-JSON"),
];

/// Figures of a page.
#[derive(Default)]
struct Shown {
    figures: Vec<Figure>,
    /// Whether some are kept back.
    withheld: bool,
    /// Titles of those that the imported sources do not have.
    lacks: Vec<String>,
}

impl Draw<'_> {
    /// The cube, or what stands in the stead of a page that needs it.
    pub(crate) fn cube(&self) -> Result<Arc<Cube>, Drawn> {
        self.site.room().cube().map_err(Drawn::Failed)
    }

    /// A page of the evidence room. Statistics are of now: the past of the record has none.
    pub(super) fn evidence(&self, path: &[&str]) -> Drawn {
        if self.as_of.is_some() {
            return Drawn::Missing;
        }
        let cube = match self.cube() {
            Ok(cube) => cube,
            Err(drawn) => return drawn,
        };
        match path {
            [] => self.evidence_room(&cube),
            ["coverage"] => self.evidence_coverage(&cube),
            ["methods"] => self.evidence_methods(),
            ["import"] => crate::evidence::import_page(self),
            ["beside", meeting] => self.evidence_beside(&cube, meeting),
            ["figures", figure] => self.evidence_figure(&cube, figure),
            [place] => self.evidence_profile(&cube, place),
            _ => Drawn::Missing,
        }
    }

    /// The pages of countries, of corridors within the region and of figures that stand by themselves, and those of figures beside
    /// meetings; none while there is no cube.
    pub(crate) fn evidence_places(&self) -> Vec<String> {
        let Ok(cube) = self.cube() else { return Vec::new() };
        let known = countries(&cube);
        let group = evidence::codes::group(REGION);
        let within = |code: &&str| group.is_some_and(|group| group.has(code, None));
        let region: Vec<&str> = known.iter().copied().filter(within).collect();
        let pairs =
            region.iter().flat_map(|from| region.iter().map(move |to| (from, to))).filter(|(from, to)| from != to);
        let corridors = pairs.map(|(from, to)| format!("evidence/{from}-{to}/").to_ascii_lowercase());
        let seen = |name: &Name| self.sees_figure(name) && data(&cube, name).is_ok();
        let figures = Self::of_the_region(&cube).into_iter().flatten().chain(Self::of_groups()).filter(seen);
        let figures: BTreeSet<String> = figures.map(|name| format!("evidence/figures/{name}/")).collect();
        let meetings = self.state().meetings.keys();
        let beside = meetings.filter(|meeting| beside_items(self.state(), meeting).next().is_some());
        let mut places: Vec<String> =
            known.iter().map(|code| format!("evidence/{code}/").to_ascii_lowercase()).chain(corridors).collect();
        places.extend(figures);
        places.extend(beside.map(|meeting| format!("evidence/beside/{meeting}/")));
        places
    }

    /// The figures of the room's first page: maps where boundaries are installed, else tiles.
    fn of_the_region(cube: &Cube) -> Vec<Option<Name>> {
        let tiles = cube.boundaries.here().is_none();
        let maps = MAPS_OF_THE_REGION.iter().filter_map(|both| both.get(usize::from(tiles)));
        OF_THE_REGION.iter().chain(maps).map(|name| name.parse().ok()).collect()
    }

    /// The table of each group.
    fn of_groups() -> impl Iterator<Item = Name> {
        evidence::codes::groups().keys().filter_map(|id| Name::of("matrix", &[id]))
    }

    /// True where this reader may see a figure: one about displaced persons is for whoever has a seat, until the process says that
    /// it is for everybody.
    pub(crate) fn sees_figure(&self, name: &Name) -> bool {
        !name.kind.displaced || sees_displaced(self.state(), &self.capacity)
    }

    /// The address of a figure's own page.
    pub(crate) fn figure_address(f: &Frame, name: &Name, dataset: Option<&str>) -> String {
        let chosen = dataset.map(|id| format!("?dataset={}", pages::act::encoded(id))).unwrap_or_default();
        f.below(&format!("evidence/figures/{name}/{chosen}"))
    }

    /// A figure as it stands in a page; `about` is the area on its other side that the page is about.
    pub(crate) fn figure(&self, f: &Frame, (cube, of): (&Cube, &Data), about: &str) -> Figure {
        let words = Words::new(f.locale, of);
        let source = words.source(cube, f.zone());
        let outlines = self.site.room().outlines(cube);
        let looks =
            Looks { stands: Stands::InPage, source: &source, about, outlines: outlines.as_deref(), remarks: &[] };
        let drawn = picture(f.locale, of, &looks);
        let leads = |point: &Point| Self::leads(f, (cube, &of.name), point);
        // A file is of the figure as it is drawn here: of its dataset.
        let newest = data(cube, &of.name).is_ok_and(|first| first.dataset == of.dataset);
        let chosen = (!newest).then_some(of.dataset.as_str());
        let chosen_query = chosen.map(|id| format!("?dataset={}", pages::act::encoded(id))).unwrap_or_default();
        let file = |(ending, label): &(&str, &str)| Link {
            label: (*label).to_owned(),
            address: f.below(&format!("evidence/figures/{}.{ending}{chosen_query}", of.name)),
        };
        Figure {
            name: of.name.to_string(),
            heading: words.heading(),
            title: words.title(),
            unit: words.unit(),
            picture: drawn.svg,
            notes: words.notes(drawn.omitted),
            checks: words.checks(),
            source,
            address: Self::figure_address(f, &of.name, chosen),
            files: FILES.iter().map(file).collect(),
            table: words.table(&leads),
            remarks: self.remarks(f, &of.name),
        }
    }

    /// What parties say about a figure; what they say of it in no year they say of it in each.
    pub(crate) fn said_of(&self, name: &Name) -> Vec<(&Slug, &procedure::evidence::Remark)> {
        let dated = name.to_string();
        let undated = name.clone().in_year(None).to_string();
        let names = [Some(undated.as_str()).filter(|undated| *undated != dated), Some(&dated)];
        names.into_iter().flatten().flat_map(|figure| remarks(self.state(), figure)).collect()
    }

    fn remarks(&self, f: &Frame, name: &Name) -> Vec<Remark> {
        let remark = |(party, said): (&Slug, &procedure::evidence::Remark)| Remark {
            party: f.name(party),
            words: f.paragraphs(&said.words),
            entry: said.entry,
        };
        self.said_of(name).into_iter().map(remark).collect()
    }

    /// The same as lines of a file that has no marks.
    pub(crate) fn remark_lines(&self, f: &Frame, name: &Name) -> Vec<String> {
        let line = |(party, said): (&Slug, &procedure::evidence::Remark)| {
            let (party, words) = (f.name(party), f.plain_shown(&said.words));
            f.locale.with("evidence-remark-line", &[("party", party.as_str().into()), ("words", words.as_str().into())])
        };
        self.said_of(name).into_iter().map(line).collect()
    }

    /// What the reader may do about a figure: a party says something about one that is about itself, the secretariat enters it; it is
    /// put beside something of a meeting that goes on.
    fn figure_acts(&self, f: &Frame, of: &Data) -> Vec<Button> {
        let presser = self.presser(f);
        let remark = |label: &str| {
            Wanted::new(Kind::EvidenceRemark, Subject::default(), f.t(label)).with("figure", &of.name).form()
        };
        let own = presser.offer_open(remark("act-evidence-remark"));
        let entered = presser.enter(remark("evidence-enter-remark"));
        own.into_iter().chain(entered).chain(self.citing(&presser, of)).collect()
    }

    /// Where the name of an area in a table leads: to the corridor with the figure's own area, else to its profile.
    fn leads(f: &Frame, (cube, name): (&Cube, &Name), point: &Point) -> String {
        let other = point.area();
        if evidence::codes::area(other).is_none_or(|area| area.kind != evidence::codes::Kind::Country) {
            return String::new();
        }
        let (own, other) = (name.first().to_ascii_lowercase(), other.to_ascii_lowercase());
        let place = match (name.kind.places, name.kind.money) {
            (Places::Group | Places::Both, _) => other,
            (Places::Origin, false) | (Places::Destination, true) => format!("{own}-{other}"),
            (Places::Destination, false) | (Places::Origin, true) => format!("{other}-{own}"),
        };
        let known = |code: &str| of(&cube.table.dicts, Field::Origin).find(code).is_some();
        if known(&point.area().to_ascii_uppercase()) { f.below(&format!("evidence/{place}/")) } else { String::new() }
    }

    /// Some figures of a page that the reader may see; and what of them is kept back, or not there.
    fn figures(&self, f: &Frame, cube: &Cube, (names, about): (&[Option<Name>], &str)) -> Shown {
        let mut shown = Shown::default();
        for name in names.iter().flatten() {
            match (data(cube, name), self.sees_figure(name)) {
                (Ok(of), true) => shown.figures.push(self.figure(f, (cube, &of), about)),
                (Ok(_), false) => shown.withheld = true,
                (Err(NoFigure::NotMeasured | NoFigure::Unanswerable(Unanswerable::Nothing)), true) => {
                    shown.lacks.push(Words::title_of(f.locale, name));
                }
                (Err(_), _) => {}
            }
        }
        // Where there is nothing at all the page says so.
        if shown.figures.is_empty() {
            shown.lacks.clear();
        }
        shown
    }

    /// Estimates of moves of a page, and what was not there for those that there are not.
    fn estimates(&self, f: &Frame, cube: &Cube, (names, about): (&[Option<Name>], &str)) -> Estimates {
        let mut estimates = Estimates::default();
        for name in names.iter().flatten() {
            match data(cube, name) {
                Ok(of) => estimates.figures.push(self.figure(f, (cube, &of), about)),
                Err(NoFigure::Lacking(all)) => {
                    let said = lacking(f.locale, &all);
                    if !estimates.lacking.contains(&said) {
                        estimates.lacking.push(said);
                    }
                }
                Err(_) => {}
            }
        }
        estimates
    }

    /// The first page: which country, which corridor; figures of the region.
    fn evidence_room(&self, cube: &Cube) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        let mut areas: Vec<(String, String)> =
            countries(cube).into_iter().map(|code| (code.to_ascii_lowercase(), area_name(f.locale, code))).collect();
        f.locale.sort_by(&mut areas, |(_, name)| name.clone());
        let link = |code: &str| Link {
            label: area_name(f.locale, code),
            address: f.below(&format!("evidence/{}/", code.to_ascii_lowercase())),
        };
        let members = evidence::codes::group(REGION).map(|group| group.members.as_slice()).unwrap_or_default();
        let mut region: Vec<Link> = members.iter().map(|(code, _, _)| link(code)).collect();
        f.locale.sort_by(&mut region, |link| link.label.clone());
        let Shown { figures, .. } = self.figures(&f, cube, (&Self::of_the_region(cube), ""));
        let damaged = matches!(cube.boundaries, Installed::Damaged(_)).then(|| f.t("evidence-boundaries-damaged"));
        let mut links = vec![
            Link { label: f.t("evidence-coverage"), address: f.below("evidence/coverage/") },
            Link { label: f.t("evidence-methods"), address: f.below("evidence/methods/") },
            Link { label: f.t("library-title"), address: f.below("library/") },
        ];
        let known = Self::of_groups().filter(|name| data(cube, name).is_ok());
        links.extend(known.map(|name| Link {
            label: Words::title_of(f.locale, &name),
            address: Self::figure_address(&f, &name, None),
        }));
        if self.opens(Place::Statistics) {
            links.push(Link { label: f.t("evidence-import"), address: f.below("evidence/import/") });
        }
        let empty = cube.blocks.is_empty();
        draw(&Room { done: self.done(), empty, areas, region, figures, damaged, links, f }).into()
    }

    /// The address of the country or the corridor that was chosen in the form of the first page.
    pub(crate) fn chosen_place(&self) -> Option<String> {
        let place = match (self.asked_area("from"), self.asked_area("to")) {
            (Some(from), Some(to)) if from != to => format!("{from}-{to}"),
            (Some(one), _) | (None, Some(one)) => one,
            (None, None) => return None,
        };
        Some(self.frame(Section::Evidence, None).below(&format!("evidence/{place}/")))
    }

    /// An area of the form, in small letters.
    fn asked_area(&self, field: &str) -> Option<String> {
        let code = self.query.get(field)?.to_ascii_uppercase();
        let known = evidence::codes::area(&code).is_some_and(|area| area.kind == evidence::codes::Kind::Country);
        known.then(|| code.to_ascii_lowercase())
    }

    /// A country, or a corridor.
    fn evidence_profile(&self, cube: &Cube, place: &str) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        match place.split_once('-') {
            None => self.country(f, cube, place),
            Some((from, to)) => self.corridor(f, cube, (from, to)),
        }
    }

    fn country(&self, f: Frame, cube: &Cube, place: &str) -> Drawn {
        let names = OF_A_COUNTRY.map(|kind| Name::of(kind, &[place]));
        let Some(first) = names.iter().flatten().next().filter(|name| name.first().to_ascii_lowercase() == place)
        else {
            return Drawn::Missing;
        };
        let code = first.first();
        let Shown { figures, withheld, lacks } = self.figures(&f, cube, (&names, ""));
        let big = Name::of("abroad", &[place]).and_then(|name| big(&f, cube, &name));
        let title = area_name(f.locale, code);
        let members = evidence::codes::group(REGION).map(|group| group.members.as_slice()).unwrap_or_default();
        let mut links: Vec<Link> = members
            .iter()
            .filter(|(other, _, _)| *other != code)
            .map(|(other, _, _)| corridor_link(&f, code, other))
            .collect();
        f.locale.sort_by(&mut links, |link| link.label.clone());
        let withheld = withheld.then(|| f.t("evidence-withheld"));
        let compared = Vec::new();
        let moves = ["flowsfrom", "flowsto"].map(|kind| Name::of(kind, &[place]));
        let estimates = self.estimates(&f, cube, (&moves, ""));
        draw(&Profile { done: self.done(), title, big, figures, estimates, compared, withheld, lacks, links, f }).into()
    }

    fn corridor(&self, f: Frame, cube: &Cube, (from, to): (&str, &str)) -> Drawn {
        let Some(stock) = Name::of("stock", &[from, to]) else { return Drawn::Missing };
        let (origin, destination) = (stock.first(), stock.last());
        if (origin.to_ascii_lowercase().as_str(), destination.to_ascii_lowercase().as_str()) != (from, to) {
            return Drawn::Missing;
        }
        let names = [
            Name::of("region", &[from]),
            Some(stock.clone()),
            Name::of("sent", &[to, from]),
            Name::of("cost", &[to, from]),
            Name::of("senders", &[from]),
            Name::of("refugees", &[from, to]),
        ];
        let Shown { figures, withheld, lacks } = self.figures(&f, cube, (&names, destination));
        let big = big(&f, cube, &stock);
        let title = format!("{} – {}", area_name(f.locale, origin), area_name(f.locale, destination));
        let profile = |code: &str| Link {
            label: area_name(f.locale, code),
            address: f.below(&format!("evidence/{}/", code.to_ascii_lowercase())),
        };
        let links = vec![corridor_link(&f, destination, origin), profile(origin), profile(destination)];
        let withheld = withheld.then(|| f.t("evidence-withheld"));
        let compared = self.by_sources(&f, cube, (from, to));
        let moves = [Name::of("flow", &[from, to]), Name::of("flow", &[to, from])];
        let estimates = self.estimates(&f, cube, (&moves, ""));
        draw(&Profile { done: self.done(), title, big, figures, estimates, compared, withheld, lacks, links, f }).into()
    }

    /// What each source that the reader may see says last of a corridor, with what it counts; nothing where there is but one.
    fn by_sources(&self, f: &Frame, cube: &Cube, (from, to): (&str, &str)) -> Vec<[String; 4]> {
        let line = |(kind, key): (&str, &str)| {
            let name = Name::of(kind, &[from, to]).filter(|name| self.sees_figure(name))?;
            let of = data(cube, &name).ok()?;
            let period = of.latest()?.period.clone();
            let words = Words::new(f.locale, &of);
            let last = Data {
                points: of.points.iter().filter(|point| point.period == period).cloned().collect(),
                ..of.clone()
            };
            Some([f.t(key), of.dataset.clone(), Words::new(f.locale, &last).unit(), words.value(of.whole_at(&period))])
        };
        let sources = [("stock", "evidence-definition-migrants"), ("refugees", "evidence-definition-refugees")];
        let lines: Vec<[String; 4]> = sources.into_iter().filter_map(line).collect();
        if lines.len() > 1 { lines } else { Vec::new() }
    }

    /// The figures beside the items of a meeting, drawn, in the order of the items.
    fn evidence_beside(&self, cube: &Cube, meeting: &str) -> Drawn {
        let known = Slug::new(meeting).and_then(|slug| self.state().meetings.get(&slug).cloned());
        let Some(meeting) = known else { return Drawn::Missing };
        let f = self.frame(Section::Evidence, meeting.particulars.from);
        let mut cited: Vec<_> = beside_items(self.state(), &meeting.slug).collect();
        cited.sort_by_key(|one| (one.cited.item, one.cited.citation));
        let (mut figures, mut withheld): (Vec<Figure>, bool) = (Vec::new(), false);
        let mut drawn = BTreeSet::new();
        for one in cited {
            let (figure, dataset) = citation_id(&one.cited.cited).unwrap_or_default();
            let Some(of) = figure.parse().ok().and_then(|name| of_dataset(cube, &name, dataset).ok()) else { continue };
            if !self.sees_figure(&of.name) {
                withheld = true;
            } else if figures.len() < BESIDE_MAX && drawn.insert(of.cited()) {
                let mut shown = self.figure(&f, (cube, &of), "");
                shown.notes.push(f.plain(&one.cited.words));
                figures.push(shown);
            }
        }
        let title = f.plain(&meeting.particulars.name);
        let links = vec![Link { label: title.clone(), address: f.at(&meeting.slug, "") }];
        let (withheld, big, compared) = (withheld.then(|| f.t("evidence-withheld")), None, Vec::new());
        let (estimates, lacks) = (Estimates::default(), Vec::new());
        draw(&Profile { done: self.done(), title, big, figures, estimates, compared, withheld, lacks, links, f }).into()
    }

    /// A figure by its name, and by the dataset that the address names.
    pub(crate) fn named_figure(&self, cube: &Cube, name: &str) -> Result<Data, Drawn> {
        let name: Name = name.parse().map_err(|_no_name| Drawn::Missing)?;
        if !self.sees_figure(&name) {
            return Err(Drawn::NotSeen);
        }
        let found = match self.query.get("dataset") {
            Some(dataset) => of_dataset(cube, &name, dataset),
            None => data(cube, &name),
        };
        found.map_err(|_no_figure| Drawn::Missing)
    }

    /// An estimate by its name of which an input is not there: which one, in the stead of the figure; a map of which the boundaries are
    /// not there.
    fn evidence_without(&self, f: Frame, (cube, name): (&Cube, &str)) -> Option<Drawn> {
        let name: Name = name.parse().ok()?;
        let estimates = self.estimates(&f, cube, (&[Some(name.clone())], ""));
        let title = Words::title_of(f.locale, &name);
        let without = match data(cube, &name) {
            Err(why @ NoFigure::Boundaries(_)) => Some(sentence(&f, &why.said())),
            _ => None,
        };
        let (done, big, withheld) = (None, None, without.filter(|_| self.sees_figure(&name)));
        let (figures, compared, lacks) = (Vec::new(), Vec::new(), Vec::new());
        let links = vec![Link { label: f.t("evidence-title"), address: f.below("evidence/") }];
        let page = Profile { done, title, big, figures, estimates, compared, withheld, lacks, links, f };
        (page.withheld.is_some() || !page.estimates.lacking.is_empty()).then(|| draw(&page).into())
    }

    /// A figure by itself.
    fn evidence_figure(&self, cube: &Cube, name: &str) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        let of = match self.named_figure(cube, name) {
            Ok(of) => of,
            Err(drawn) => return self.evidence_without(f, (cube, name)).unwrap_or(drawn),
        };
        let figure = self.figure(&f, (cube, &of), "");
        let dataset = self.query.get("dataset").map(|_| of.dataset.clone());
        let day = f.day(&self.today());
        let address = address(self, &f, &of);
        let others = others(cube, &of)
            .into_iter()
            .map(|id| Link { address: Self::figure_address(&f, &of.name, Some(&id)), label: id });
        let page = FigurePage {
            done: self.done(),
            cited: of.cited(),
            citation: citation(&f, (&of, &figure.source), (&address, &day)),
            sum: of.sum(),
            others: others.collect(),
            command: format!(
                "meshveret evidence figure {} --dataset '{}' --out {}.csv",
                of.name,
                of.dataset.replace('\'', "'\\''"),
                of.name
            ),
            compared: self.query.get("cited").map(|cited| compared(&f, (&of, cited))),
            acts: self.figure_acts(&f, &of),
            dataset,
            figure,
            f,
        };
        draw(&page).into()
    }

    /// What there is.
    fn evidence_coverage(&self, cube: &Cube) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        let mut datasets: Vec<DatasetLines> = Vec::new();
        for line in coverage(cube) {
            let number = |number: usize| count(f.locale, number);
            let cells = [
                line.indicator.clone(),
                f.locale.digits(&line.first),
                f.locale.digits(&line.last),
                number(line.destinations),
                number(line.observations),
                number(line.missing),
            ];
            match datasets.last_mut().filter(|last| last.id == line.dataset) {
                Some(last) => last.lines.push(cells),
                None => datasets.push(dataset_lines(&f, cube, (&line.dataset, cells))),
            }
        }
        draw(&CoveragePage { datasets, f }).into()
    }

    /// How figures are computed.
    fn evidence_methods(&self) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        let method = |recipe: &evidence::recipes::Recipe| Method {
            id: recipe.id.to_owned(),
            about: f.t(&format!("recipe-about-{}", recipe.key())),
            paper: recipe.paper.to_owned(),
            formula: recipe.formula.to_owned(),
            limits: recipe.limits.iter().map(|limit| f.t(&format!("recipe-limit-{limit}"))).collect(),
        };
        draw(&Methods { recipes: RECIPES.iter().map(method).collect(), f }).into()
    }
}

/// The countries that the cube has figures of.
fn countries(cube: &Cube) -> Vec<&str> {
    let words = of(&cube.table.dicts, Field::Destination).words();
    let country = |code: &&str| {
        evidence::codes::area(code).is_some_and(|area| area.kind == evidence::codes::Kind::Country && area.to.is_none())
    };
    words.filter(country).collect()
}

fn corridor_link(f: &Frame, from: &str, to: &str) -> Link {
    Link {
        label: format!("{} – {}", area_name(f.locale, from), area_name(f.locale, to)),
        address: f.below(&format!("evidence/{}-{}/", from.to_ascii_lowercase(), to.to_ascii_lowercase())),
    }
}

/// The latest value of a series in large, with its unit and time.
fn big(f: &Frame, cube: &Cube, name: &Name) -> Option<(String, String)> {
    let of = data(cube, name).ok()?;
    let period = of.latest()?.period.clone();
    let words = Words::new(f.locale, &of);
    let value = of.whole_at(&period)?;
    let points = of.points.iter().filter(|point| point.period == period).cloned().collect();
    let unit = Words::new(f.locale, &Data { points, ..of.clone() }).unit();
    Some((words.value(Some(value)), unit))
}

fn dataset_lines(f: &Frame, cube: &Cube, (id, first): (&str, [String; 6])) -> DatasetLines {
    let known = cube.datasets.get(id).cloned().unwrap_or_default();
    let file =
        |source: &evidence::cube::Source| (source.name.clone(), f.day_of(&source.imported), source.sha256.clone());
    DatasetLines {
        id: id.to_owned(),
        source: format!("{} · {} · {}", known.agency, known.licence, attributed(&known)),
        title: known.title,
        released: match Day::new(&known.released) {
            Some(day) => f.t1("evidence-released", "day", f.day(&day)),
            None => f.t("evidence-released-unknown"),
        },
        files: known.sources.iter().map(file).collect(),
        lines: vec![first],
    }
}

/// Other datasets and revisions of the cube that measure the same.
fn others(cube: &Cube, of: &Data) -> Vec<String> {
    // To know whether there are some of an estimate is to compute them: some tenths of a second for each revision.
    if of.name.kind.parts == Parts::Range {
        return Vec::new();
    }
    let measures = |id: &&String| {
        let measured = of.name.kind.measured.iter().any(|measured| id.starts_with(measured.dataset));
        measured && **id != of.dataset && of_dataset(cube, &of.name, id).is_ok()
    };
    cube.datasets.keys().filter(measures).cloned().collect()
}

/// Compares a figure, as it was computed now, with a citation.
fn compared(f: &Frame, (of, cited): (&Data, &str)) -> (bool, String) {
    let cited = cited.trim();
    let Some((figure, dataset)) = citation_id(cited) else { return (false, f.t("evidence-no-citation")) };
    if figure != of.name.to_string() {
        (false, f.t("evidence-other-figure"))
    } else if dataset != of.dataset {
        (false, f.t1("evidence-other-revision", "dataset", of.dataset.clone()))
    } else if cited == of.cited() {
        (true, f.t("evidence-same"))
    } else {
        (false, f.t("evidence-not-same"))
    }
}

#[cfg(test)]
mod tests {
    use evidence::figure::KINDS;

    use super::*;

    #[test]
    fn figures_of_pages_are_kinds() {
        assert!(OF_A_COUNTRY.iter().all(|kind| Name::of(kind, &["uzb"]).is_some()));
        let maps = MAPS_OF_THE_REGION.iter().flatten();
        assert!(OF_THE_REGION.iter().chain(maps).all(|name| name.parse::<Name>().is_ok()));
        assert!(KINDS.iter().all(|kind| kind.name.bytes().all(|byte| byte.is_ascii_lowercase())));
    }
}
