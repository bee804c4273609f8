//! The research library: its deposits, each of them, and how it is cited.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use evidence::figure::Name;
use pages::act::Choice;
use pages::evidence::Link;
use pages::library::{DepositPage, Library};
use pages::{Button, Frame, Section, draw};
use procedure::evidence::citation_id;
use procedure::evidence::library::{DepositKind, Facts, OF_DATA, Topic};
use procedure::evidence::view::{DepositView, Standing, deposit, deposits, with_delegations};
use procedure::names::{Hash, Slug};
use procedure::places::Place;
use procedure::{Kind, Subject};
use serde_json::json;

use super::meetings::form;
use super::{Draw, Drawn};
use crate::answer::{Answer, answer};
use crate::button::Wanted;
use crate::evidence::{Words, braced, report, ris};

/// The kinds, in the order in which they are chosen.
const KINDS: [DepositKind; 4] = [DepositKind::Paper, DepositKind::Dataset, DepositKind::Slides, DepositKind::Other];
/// Media types of files in which there may be statistics, beside those that have nothing else.
const SHEETS: [&str; 2] = ["text/plain", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

impl Draw<'_> {
    /// The deposits that this reader has, the latest first.
    pub(crate) fn deposits(&self) -> Vec<DepositView> {
        deposits(self.state(), self.towards(None), self.now())
    }

    /// One of them.
    pub(crate) fn deposit(&self, number: u32) -> Option<DepositView> {
        deposit(self.state(), self.towards(None), self.now(), number)
    }

    /// Those that belong to a meeting.
    pub(super) fn deposits_of(&self, meeting: &Slug) -> Vec<DepositView> {
        let mut all = self.deposits();
        all.retain(|view| view.deposit.facts.meeting.as_ref() == Some(meeting));
        all
    }

    /// The library, as far as it is chosen by kind, year and subject.
    pub(super) fn library(&self) -> Drawn {
        let f = self.frame(Section::Evidence, None);
        let asked = |name: &str| self.query.get(name).filter(|word| !word.is_empty());
        let mut lines = self.deposits();
        let years: BTreeSet<i16> = lines.iter().filter_map(|view| Some(view.deposit.facts.day?.year)).collect();
        let choice = |name: &str, value: String, label: String| Choice {
            chosen: asked(name) == Some(value.as_str()),
            value,
            label,
        };
        let kinds = KINDS.map(|kind| choice("kind", kind.word().to_owned(), f.word("word-kind", kind)));
        let year = |year: &i16| choice("year", year.to_string(), f.locale.digits(year.to_string().as_str()));
        let topic = |topic: Topic| choice("subject", topic.word().to_owned(), f.word("word-subjects", topic));
        let choices = vec![
            ("kind", f.t("field-kind"), Vec::from(kinds)),
            ("year", f.t("library-year"), years.iter().rev().map(year).collect()),
            ("subject", f.t("field-subjects"), Topic::ALL.into_iter().map(topic).collect()),
        ];
        lines.retain(|view| {
            let facts = &view.deposit.facts;
            asked("kind").is_none_or(|kind| facts.kind.word() == kind)
                && asked("year").is_none_or(|year| facts.day.is_some_and(|day| day.year.to_string() == year))
                && asked("subject").is_none_or(|subject| facts.subjects.iter().any(|of| of.word() == subject))
        });
        let kept = with_delegations(self.state(), self.towards(None), self.now());
        let acts = self.presser(&f).offer_open(form(&f, Kind::EvidenceDeposit)).into_iter().collect();
        draw(&Library { done: self.done(), choices, lines, kept, acts, f }).into()
    }

    /// A deposit, by its number; of one that was withdrawn that it was.
    pub(super) fn deposit_page(&self, number: u32) -> Drawn {
        let Some(view) = self.deposit(number) else { return Drawn::Missing };
        let f = self.frame(Section::Evidence, view.deposit.facts.day);
        let facts = &view.deposit.facts;
        let data = view.files.iter().find(|one| is_data(&one.file.media));
        let data = data.filter(|_| facts.kind == DepositKind::Dataset && self.as_of.is_none());
        let meeting = facts.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let item = meeting.zip(facts.item).and_then(|(of, item)| of.item(item).ok());
        let of = &view.deposit;
        let changed = of.changed.iter().map(|(entry, _)| *entry).chain(of.released.as_ref().map(|noted| noted.entry));
        let readable = |number: &u64| self.line(*number).is_some_and(|line| self.reads(&line));
        let page = DepositPage {
            entries: std::iter::once(of.put.entry).chain(changed).filter(readable).collect(),
            done: self.done(),
            owner: view.deposit.put.how.by.as_ref().map(|by| f.capacity_name(by)).unwrap_or_default(),
            meeting: facts.meeting.as_ref().and_then(|slug| self.titled(slug)),
            item: item.map(|item| (item.item, f.item(&item.number, &item.title))),
            figures: facts.figures.iter().map(|figure| self.rests_on(&f, figure)).collect(),
            citation: self.cited_as(&f, &view),
            address: self.stable_address(number),
            report: data.map(|one| report(self.site, &f, &one.file)),
            imports: data.is_some() && view.standing == Standing::Open && self.opens(Place::Statistics),
            acts: self.deposit_acts(&f, &view),
            view,
            f: f.clone(),
        };
        draw(&page).into()
    }

    fn deposit_acts(&self, f: &Frame, view: &DepositView) -> Vec<Button> {
        if view.standing == Standing::Withdrawn {
            return Vec::new();
        }
        let presser = self.presser(f);
        let number = view.deposit.number;
        let button = |kind: Kind, in_form: bool| {
            let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
            let wanted = Wanted::new(kind, Subject::default().number(number), label).with("deposit", number);
            presser.offer_open(if in_form { wanted.form() } else { wanted })
        };
        let release = if view.standing == Standing::Open { None } else { button(Kind::EvidenceRelease, true) };
        let others = [Kind::EvidenceReviseDeposit, Kind::EvidenceAddFile, Kind::EvidenceWithdrawDeposit];
        release.into_iter().chain(others.into_iter().filter_map(|kind| button(kind, true))).collect()
    }

    /// A figure on which a deposit rests: its title and page where it is one of ours that the reader may see, else its identifier.
    fn rests_on(&self, f: &Frame, figure: &str) -> Link {
        let cited = citation_id(figure);
        let name = cited.map(|(name, _)| name).or_else(|| figure.strip_prefix("evid:")).unwrap_or_default();
        let name: Option<Name> = name.parse().ok();
        match name.filter(|name| self.sees_figure(name)) {
            Some(name) if self.as_of.is_none() => {
                let dataset = cited.map(|(_, dataset)| dataset);
                Link { label: Words::title_of(f.locale, &name), address: Self::figure_address(f, &name, dataset) }
            }
            _ => Link { label: figure.to_owned(), address: String::new() },
        }
    }

    /// Where a deposit stands for good: no language is named.
    fn stable_address(&self, number: u32) -> String {
        format!("{}/{}/library/{number}/", self.site.address(), self.hosted.clerk.slug())
    }

    /// The identifier of others, else the address.
    fn named_as(&self, view: &DepositView) -> String {
        let doi = view.deposit.facts.doi.as_ref().map(|doi| format!("https://doi.org/{doi}"));
        doi.unwrap_or_else(|| self.stable_address(view.deposit.number))
    }

    /// Who made it, when, what it is called, where it stands.
    fn cited_as(&self, f: &Frame, view: &DepositView) -> String {
        let facts = &view.deposit.facts;
        let made = facts.creators.join(&f.t("locale-list-comma"));
        let year = facts.day.map(|day| format!("({})", day.year)).unwrap_or_default();
        let by = [made, year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let parts = [by, f.plain(&facts.title), f.site_name(), self.named_as(view)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    }

    /// The citation of a deposit for programs that keep references: `7.bib`, `7.ris`, `7.csl.json`.
    pub(crate) fn citation_of(&self, name: &str) -> Option<Answer> {
        let (number, ending) = name.split_once('.')?;
        let view = self.deposit(number.parse().ok()?).filter(|view| view.standing != Standing::Withdrawn)?;
        let f = self.frame(Section::Evidence, None);
        let (media, text) = match ending {
            "bib" => ("application/x-bibtex; charset=utf-8", self.bibtex_of(&f, &view)),
            "ris" => (ris::MEDIA, self.ris_of(&f, &view)),
            "csl.json" => ("application/vnd.citationstyles.csl+json", self.csl_of(&f, &view)),
            _ => return None,
        };
        Some(answer(StatusCode::OK, media, text))
    }

    fn bibtex_of(&self, f: &Frame, view: &DepositView) -> String {
        let (facts, number) = (&view.deposit.facts, view.deposit.number);
        let language = facts.languages.first().map(ToString::to_string).unwrap_or_default();
        let fields = [
            // A name with "and" in it is one: it stands in braces of its own.
            ("author", facts.creators.iter().map(|one| author(one)).collect::<Vec<_>>().join(" and ")),
            ("title", braced(&f.plain(&facts.title))),
            ("publisher", braced(&f.site_name())),
            ("year", facts.day.map(|day| day.year.to_string()).unwrap_or_default()),
            ("doi", facts.doi.clone().unwrap_or_default()),
            ("url", self.stable_address(number)),
            ("language", language),
        ];
        let mut entry = format!("@misc{{{}-library-{number},\n", self.hosted.clerk.slug());
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
            entry.extend(["  ", name, " = {", &value, "},\n"]);
        }
        entry + "}\n"
    }

    fn ris_of(&self, f: &Frame, view: &DepositView) -> String {
        let (facts, number) = (&view.deposit.facts, view.deposit.number);
        let kind = match facts.kind {
            DepositKind::Paper => "RPRT",
            DepositKind::Dataset => "DATA",
            DepositKind::Slides => "SLIDE",
            DepositKind::Other => "GEN",
        };
        let mut fields = vec![("ID", self.stable_address(number)), ("TI", f.plain(&facts.title))];
        fields.extend(facts.creators.iter().map(|name| ("AU", name.clone())));
        // Year, month and day with strokes between, also where one of them is not known.
        let part = |part: i8| if part == 0 { String::new() } else { format!("{part:02}") };
        let day = facts.day.map(|day| format!("{}/{}/{}", day.year, part(day.month), part(day.day)));
        fields.extend([
            ("PB", f.site_name()),
            ("PY", facts.day.map(|day| day.year.to_string()).unwrap_or_default()),
            ("DA", day.unwrap_or_default()),
            ("AB", f.plain(&facts.summary)),
            ("DO", facts.doi.clone().unwrap_or_default()),
            ("LA", facts.languages.first().map(ToString::to_string).unwrap_or_default()),
            ("UR", self.stable_address(number)),
        ]);
        ris::ris(kind, &fields)
    }

    /// CSL-JSON, as Zotero and others read it.
    fn csl_of(&self, f: &Frame, view: &DepositView) -> String {
        let (facts, number) = (&view.deposit.facts, view.deposit.number);
        let kind = match facts.kind {
            DepositKind::Paper => "article",
            DepositKind::Dataset => "dataset",
            DepositKind::Slides => "speech",
            DepositKind::Other => "document",
        };
        let authors: Vec<_> = facts.creators.iter().map(|name| json!({ "literal": name })).collect();
        let mut item = json!({
            "id": self.stable_address(number),
            "type": kind,
            "title": f.plain(&facts.title),
            "author": authors,
            "publisher": f.site_name(),
            "abstract": f.plain(&facts.summary),
            "URL": self.stable_address(number),
        });
        if let Some(fields) = item.as_object_mut() {
            fields.extend(facts.doi.iter().map(|doi| ("DOI".to_owned(), json!(doi))));
            let parts = facts.day.map(|day| [i32::from(day.year), i32::from(day.month), i32::from(day.day)]);
            // A month or a day that is not known is none.
            let parts = parts.map(|parts| parts.into_iter().take_while(|part| *part != 0).collect::<Vec<_>>());
            fields.extend(parts.map(|parts| ("issued".to_owned(), json!({ "date-parts": [parts] }))));
            let language = facts.languages.first();
            fields.extend(language.map(|language| ("language".to_owned(), json!(language.as_str()))));
        }
        format!("{:#}\n", json!([item]))
    }

    /// The files with statistics of datasets that everybody has, of one or of all: each by hash, with its name.
    pub(crate) fn open_data(&self, of: Option<u32>) -> Vec<(Hash, String)> {
        let wanted = |view: &DepositView| {
            let open = view.standing == Standing::Open && view.deposit.facts.kind == DepositKind::Dataset;
            open && of.is_none_or(|number| view.deposit.number == number)
        };
        let files = self.deposits().into_iter().filter(wanted).flat_map(|view| view.files);
        files.filter(|one| is_data(&one.file.media)).map(|one| (one.file.hash, one.file.name)).collect()
    }

    /// What is said of a deposit, with which the form of its revision begins.
    pub(crate) fn deposit_facts(&self, number: &str) -> Option<Facts> {
        Some(self.deposit(number.parse().ok()?)?.deposit.facts.clone())
    }
}

/// True for files in which there may be statistics.
fn is_data(media: &str) -> bool {
    OF_DATA.contains(&media) || SHEETS.contains(&media)
}

/// An author as BibTeX has one.
fn author(name: &str) -> String {
    let name = braced(name);
    if name.contains(" and ") { format!("{{{name}}}") } else { name }
}
