//! Figures beside items and texts: each with the value as it was known, and whether its source was revised since.

use evidence::cube::Cube;
use evidence::estimates::METHODS;
use evidence::figure::{Data, Name, Parts, Point, Shape, data, of_dataset};
use evidence::import::revision;
use evidence::recipes::flows::span;
use locale::without_isolates;
use pages::beside::called;
use pages::evidence::{Beside, Cited};
use pages::{Button, Frame, Section};
use papers::Figures;
use procedure::evidence::view::{beside_items, beside_statement, beside_text};
use procedure::evidence::{Citation, citation_id};
use procedure::floor::statements::{StatementView, statements};
use procedure::meetings::{Meeting, Phase};
use procedure::names::Slug;
use procedure::texts::view::TextView;
use procedure::{Capacity, Kind, Subject};

use super::Draw;
use crate::button::{Presser, Wanted};
use crate::evidence::{Words, known};

/// A figure's page offers to put it beside something of so many meetings that go on.
const MEETINGS_OFFERED: usize = 5;

impl Draw<'_> {
    /// The figures beside the items of a meeting, each with the ordinal of its item.
    pub(super) fn beside_items(&self, f: &Frame, of: &Meeting) -> Beside {
        Beside(self.lines(f, of, beside_items(self.state(), &of.slug), |one| one.cited.item))
    }

    /// The figures beside a text, each with its paragraph.
    pub(super) fn beside_text(&self, f: &Frame, of: &Meeting, view: &TextView) -> Beside {
        Beside(self.lines(f, of, beside_text(self.state(), &of.slug, view), |one| one.cited.paragraph))
    }

    /// The figures that are quoted in a statement which the reader sees.
    pub(super) fn beside_statement(&self, f: &Frame, of: &Meeting, entry: u64) -> Vec<Cited> {
        let all = self.lines(f, of, beside_statement(self.state(), &of.slug, entry), |_| None);
        all.into_iter().map(|(_, cited)| cited).collect()
    }

    /// What a paper says of figures: the title of each, and its value as it was known, with what was revised since. Those that the
    /// reader may not see are left out.
    fn on_paper(f: &Frame, all: Vec<Cited>) -> Figures {
        let line = |cited: Cited| {
            let (value, day) = cited.known?;
            let mut said = format!("{value} · {}", f.t1("evidence-known-on", "day", day));
            if let Some(now) = cited.revised {
                let revised = [f.t("evidence-revised-since"), f.t1("evidence-value-now", "value", now)];
                said = format!("{said} · {}", revised.join(", "));
            }
            Some((without_isolates(&cited.title), without_isolates(&said)))
        };
        Figures { heading: f.t("evidence-beside"), lines: all.into_iter().filter_map(line).collect() }
    }

    /// The figures quoted in a statement, for its paper.
    pub(crate) fn statement_figures(&self, of: &Meeting, entry: u64) -> Figures {
        let f = self.frame(Section::Meetings, of.particulars.from);
        Self::on_paper(&f, self.beside_statement(&f, of, entry))
    }

    /// The figures beside a draft and its paragraphs, for its paper.
    pub(crate) fn draft_figures(&self, of: &Meeting, view: &TextView) -> Figures {
        let f = self.frame(Section::Meetings, of.particulars.from);
        let Beside(all) = self.beside_text(&f, of, view);
        let paragraph = |id: &u32| view.paragraphs.iter().find(|one| one.id == *id).map(|one| called(&f, one));
        let named = |(id, mut cited): (Option<u32>, Cited)| {
            if let Some(number) = id.as_ref().and_then(paragraph) {
                cited.title = format!("{number} · {}", cited.title);
            }
            cited
        };
        Self::on_paper(&f, all.into_iter().map(named).collect())
    }

    /// The statements in which the reader may quote a figure, as choices of a form.
    pub(crate) fn quotable(&self, f: &Frame, of: &Meeting) -> Vec<(String, String)> {
        let all = statements(of, self.audience_at(of), self.capacity.party()).into_iter();
        let own = |party: &Slug| self.capacity.is_bureau() || self.capacity.party() == Some(party);
        let all = all.filter(|one| own(&one.handed.party));
        let label = |one: &StatementView| {
            let item = one.handed.item.and_then(|item| of.items.get(&item));
            let item = item.map(|item| format!(" · {}", f.item(&item.number, &item.title))).unwrap_or_default();
            format!("{}{item}", f.name(&one.handed.party))
        };
        all.map(|one| (one.entry.to_string(), label(&one))).collect()
    }

    fn lines<'c>(
        &self,
        f: &Frame,
        of: &Meeting,
        all: impl Iterator<Item = &'c Citation>,
        place: impl Fn(&Citation) -> Option<u32>,
    ) -> Vec<(Option<u32>, Cited)> {
        let mut all = all.peekable();
        if all.peek().is_none() {
            // The cube is read for those who need it.
            return Vec::new();
        }
        let cube = self.site.room().cube().ok();
        let presser = self.presser(f);
        all.map(|one| (place(one), self.cited(&presser, (of, one), cube.as_deref()))).collect()
    }

    fn cited(&self, presser: &Presser<'_>, (of, one): (&Meeting, &Citation), cube: Option<&Cube>) -> Cited {
        let (f, said) = (presser.f, &one.cited);
        let (figure, dataset) = citation_id(&said.cited).unwrap_or_default();
        let name: Option<Name> = figure.parse().ok();
        // What is no figure of ours may be one of another host, of whatever: it is for seats, as its entry is.
        let seen = name.as_ref().map_or(self.capacity != Capacity::Public, |name| self.sees_figure(name));
        let query = |text: &str| pages::act::encoded(text);
        let address = name.as_ref().filter(|_| seen && self.as_of.is_none()).map(|name| {
            let (dataset, cited) = (query(dataset), query(&said.cited));
            f.below(&format!("evidence/figures/{name}/?dataset={dataset}&cited={cited}#again"))
        });
        let now = name.as_ref().zip(cube).filter(|_| seen && self.as_of.is_none());
        let label = f.t("act-evidence-uncite");
        let uncite = Wanted::new(Kind::EvidenceUncite, Subject::meeting(&of.slug).number(said.citation), label);
        Cited {
            title: name.as_ref().map_or_else(|| figure.to_owned(), |name| Words::title_of(f.locale, name)),
            address: address.unwrap_or_default(),
            known: seen.then(|| (in_words(f, name.as_ref(), &said.as_known), f.day_of(&one.put.at))),
            words: if seen && !said.words.is_empty() { f.words(&said.words) } else { String::new() },
            revised: now.and_then(|(of, cube)| {
                let now = revised(cube, of, (dataset, &said.cited))?;
                Some(in_words(f, Some(of), &now))
            }),
            entry: one.put.entry,
            acts: presser.offer_open(uncite.with("citation", said.citation)).into_iter().collect(),
        }
    }

    /// The buttons by which a figure is put beside something of a meeting that goes on.
    pub(super) fn citing(&self, presser: &Presser<'_>, of: &Data) -> Vec<Button> {
        let goes_on = |meeting: &&Meeting| matches!(meeting.phase, Phase::Convened | Phase::Open | Phase::Suspended);
        let offer = |meeting: &Meeting| {
            let label = presser.f.t1("evidence-cite-at", "meeting", presser.f.plain(&meeting.particulars.name));
            let wanted = Wanted::new(Kind::EvidenceCite, Subject::meeting(&meeting.slug), label);
            presser.offer_open(wanted.with("cited", of.cited()).with("as-known", as_known(of)).form())
        };
        let meetings = self.state().meetings.values().map(AsRef::as_ref).filter(goes_on);
        meetings.filter_map(offer).take(MEETINGS_OFFERED).collect()
    }
}

/// A value as it was known, in words where it is one that this program wrote.
fn in_words(f: &Frame, name: Option<&Name>, text: &str) -> String {
    name.and_then(|name| known(f.locale, name, text)).unwrap_or_else(|| text.to_owned())
}

/// The value of a figure that was cited, as it is now, where it is no longer what was cited: its dataset has other values, or there is a
/// later revision of it. Nothing where this host has neither that revision nor a later one.
fn revised(cube: &Cube, name: &Name, (dataset, cited): (&str, &str)) -> Option<String> {
    let (of, version) = revision(dataset);
    let later = |latest: &Data| revision(&latest.dataset).0 == of && revision(&latest.dataset).1 > version;
    let latest = data(cube, name).ok().filter(later);
    let now = latest.or_else(|| of_dataset(cube, name, dataset).ok())?;
    (now.cited() != cited).then(|| as_known(&now))
}

/// The value of a figure in one line, the same in every language: of a series its last, of a ranking or a table the sum, of countries side
/// by side how many of them have a figure (none of them is put before the others), of an estimate the least, the middle and
/// the most of its methods, with the unit and the time.
fn as_known(of: &Data) -> String {
    let known = || of.points.iter().filter(|point| point.value.is_some());
    let period = match of.name.kind.shape {
        Shape::Series => of.latest().map(|point| point.period.clone()),
        Shape::Ranking | Shape::Matrix | Shape::Layers | Shape::Members | Shape::Areas => {
            known().next().map(|point| point.period.clone())
        }
    };
    let period = period.unwrap_or_default();
    let number = |value: f64| {
        let text = format!("{value:.2}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let value = match of.name.kind.shape {
        _ if of.name.kind.parts == Parts::Range => {
            let of_method = |method: &'static str| known().filter(move |point| point.series == method);
            let now = |point: &&Point| point.period == period;
            let six = METHODS.map(|method| of_method(method).filter(now).filter_map(|point| point.value).sum());
            span(six).map(number).join("/")
        }
        Shape::Series if of.name.kind.parts == Parts::Rates => {
            let last = known().filter(|point| point.period == period).filter_map(|point| point.value);
            last.map(number).collect::<Vec<_>>().join("/")
        }
        Shape::Series => of.whole_at(&period).map(number).unwrap_or_default(),
        Shape::Ranking | Shape::Matrix | Shape::Layers => number(known().filter_map(|point| point.value).sum()),
        Shape::Members | Shape::Areas => format!("{}/{}", known().count(), of.points.len()),
    };
    let parts = [value.as_str(), of.unit.as_str(), period.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
