//! The files of a figure: the picture, the figures in several formats, citations for programs that keep references.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use evidence::cube::Cube;
use evidence::export::{self, Run};
use evidence::figure::{Data, asked, behind, rows};
use evidence::import::revision;
use evidence::query::answer as answer_of;
use locale::{Lang, without_isolates};
use pages::{Frame, Section};
use papers::PaperError;
use procedure::Capacity;
use procedure::evidence::Remark;
use procedure::names::Slug;
use serde_json::{Value, json};

use super::words::Words;
use super::{Looks, Stands, citation, picture};
use crate::answer::{Answer, answer, sandboxed};
use crate::draw::{Draw, Drawn};
use crate::places::Asker;
use crate::query::Query;
use crate::site::{Hosted, Site};

/// The width of a picture in dots.
const DOTS: u32 = 1760;

/// A file of a figure, `stock-uzb-kaz.csv`, made in its turn and on a thread of its own.
pub(crate) async fn file(
    (site, hosted): (&Site, &Arc<Hosted>),
    (name, query): (&str, &Query),
    (lang, capacity): (Lang, Capacity),
) -> Result<Answer, NotMade> {
    let asker = if capacity == Capacity::Public { Asker::Stranger } else { Asker::Seated };
    let _place = site.places().paper(asker).await.ok_or(NotMade::Busy)?;
    let (site, hosted, name, query) = (site.clone(), Arc::clone(hosted), name.to_owned(), query.clone());
    let making = move || {
        let draw = Draw::new(&site, &hosted, lang, capacity).ok_or(Drawn::Missing)?;
        answered(&draw.at("", query), &name)
    };
    match tokio::task::spawn_blocking(making).await {
        Ok(Ok(file)) => Ok(file),
        Ok(Err(drawn)) => Err(NotMade::Drawn(drawn)),
        Err(error) => Err(NotMade::Drawn(Drawn::Failed(error.to_string()))),
    }
}

/// Why there is no file.
pub(crate) enum NotMade {
    /// Too many wait.
    Busy,
    /// What is said in its stead.
    Drawn(Drawn),
}

fn answered(draw: &Draw<'_>, name: &str) -> Result<Answer, Drawn> {
    let (name, ending) = name.split_once('.').ok_or(Drawn::Missing)?;
    let cube = draw.cube()?;
    let of = draw.named_figure(&cube, name)?;
    let f = draw.frame(Section::Evidence, None);
    let (media, bytes) = made(draw, (&f, &cube, &of), ending)?;
    let mut file = answer(StatusCode::OK, media, bytes);
    if media.starts_with("image/svg") {
        // It is looked at by itself: its own style is the only one it needs.
        sandboxed(&mut file);
        let own = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        file.headers_mut().insert(header::CONTENT_SECURITY_POLICY, own);
    }
    let shown = if media.starts_with("image/") || media == "application/pdf" { "inline" } else { "attachment" };
    let named = format!("{shown}; filename=\"{}-{}.{ending}\"", of.name, f.lang());
    if let Ok(named) = HeaderValue::try_from(named) {
        file.headers_mut().insert(header::CONTENT_DISPOSITION, named);
    }
    Ok(file)
}

fn made(
    draw: &Draw<'_>,
    (f, cube, of): (&Frame, &Arc<Cube>, &Data),
    ending: &str,
) -> Result<(&'static str, Vec<u8>), Drawn> {
    let failed = |error: std::io::Error| Drawn::Failed(error.to_string());
    let source = Words::new(f.locale, of).source(cube, f.zone());
    let outlines = draw.site.room().outlines(cube);
    let remarks = draw.remark_lines(f, &of.name);
    let drawn = |stands| {
        let looks = Looks { stands, source: &source, about: "", outlines: outlines.as_deref(), remarks: &remarks };
        picture(f.locale, of, &looks)
    };
    let alone = || drawn(Stands::Alone).svg;
    let observed = &behind(cube, of);
    let mut bytes = Vec::new();
    let media = match ending {
        "csv" => {
            bytes = of.csv_with_checks().into_bytes();
            "text/csv; charset=utf-8"
        }
        "json" => {
            bytes = json_of(draw, of).into_bytes();
            "application/json"
        }
        "sdmx.csv" => {
            let rows = rows(observed, of).map_err(|_none| Drawn::Missing)?;
            export::sdmx_csv(observed, &rows, &mut bytes).map_err(failed)?;
            "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8"
        }
        "parquet" => {
            let rows = rows(observed, of).map_err(|_none| Drawn::Missing)?;
            export::parquet(observed, &rows, &mut bytes).map_err(failed)?;
            "application/vnd.apache.parquet"
        }
        "structure.json" => {
            let rows = rows(observed, of).map_err(|_none| Drawn::Missing)?;
            export::structure(observed, &rows, &mut bytes).map_err(failed)?;
            "application/vnd.sdmx.structure+json; version=2.0.0"
        }
        "xlsx" => {
            let asked = asked(of).map_err(|_none| Drawn::Missing)?;
            let lines = answer_of(observed, &asked).map_err(|_none| Drawn::Missing)?;
            let run = if f.lang().direction() == "rtl" { Run::Left } else { Run::Right };
            export::xlsx(observed, &lines, run, &mut bytes).map_err(failed)?;
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
        "svg" => {
            bytes = alone().into_bytes();
            "image/svg+xml"
        }
        "png" => {
            bytes = figures::png(&alone(), DOTS).map_err(|error| Drawn::Failed(error.to_string()))?;
            "image/png"
        }
        "pdf" => {
            let sheet = sheet(f, (cube, of), (&source, &remarks), &drawn(Stands::OnSheet));
            bytes = sheet.map_err(|error| Drawn::Failed(error.to_string()))?;
            "application/pdf"
        }
        "bib" => {
            bytes = bibtex(draw, (f, &source), (cube, of)).into_bytes();
            "application/x-bibtex; charset=utf-8"
        }
        "ris" => {
            bytes = reference(draw, (f, &source), (cube, of)).into_bytes();
            super::ris::MEDIA
        }
        "csl.json" => {
            bytes = csl(draw, (f, &source), (cube, of)).into_bytes();
            "application/vnd.citationstyles.csl+json"
        }
        _ => return Err(Drawn::Missing),
    };
    Ok((media, bytes))
}

/// The figure as JSON, with what parties say about it.
fn json_of(draw: &Draw<'_>, of: &Data) -> String {
    let note = |(party, said): (&Slug, &Remark)| json!({ "party": party, "words": said.words, "entry": said.entry });
    let notes: Vec<Value> = draw.said_of(&of.name).into_iter().map(note).collect();
    let mut whole = of.object();
    if !notes.is_empty() {
        whole.insert("notes".to_owned(), Value::from(notes));
    }
    format!("{:#}\n", Value::from(whole))
}

/// The figure with its table as a sheet of paper.
fn sheet(
    f: &Frame,
    (cube, of): (&Cube, &Data),
    (source, remarks): (&str, &[String]),
    drawn: &figures::Drawn,
) -> Result<Vec<u8>, PaperError> {
    let words = Words::new(f.locale, of);
    let table = words.table(&|_| String::new());
    let rows: Vec<Vec<String>> =
        table.rows.into_iter().map(|(name, cells)| std::iter::once(name.words).chain(cells).collect()).collect();
    let process = f.process.as_ref().map(|process| f.plain(&process.name)).unwrap_or_default();
    let plain = |text: String| without_isolates(&text);
    let (title, unit, note) =
        (plain(words.title()), plain(words.unit()), plain(words.all_notes(drawn.omitted, remarks)));
    let imported = cube.datasets.get(&of.dataset).and_then(|dataset| dataset.sources.first());
    let picture = papers::Picture {
        locale: f.locale,
        title: &title,
        process: &process,
        // What offices of statistics publish is real in a rehearsal too.
        notices: &[],
        unit: &unit,
        svg: &drawn.svg,
        said: &f.t("evidence-figures-in-table"),
        source: &without_isolates(source),
        note: &note,
        caption: &f.t("evidence-table"),
        head: &table.head,
        rows: &rows,
        ident: &of.cited(),
        recorded: imported.map(|source| source.imported).unwrap_or_default(),
    };
    picture.pdf()
}

/// The figure's own address on this host, with its dataset, so that a later revision is told from it.
pub(crate) fn address(draw: &Draw<'_>, f: &Frame, of: &Data) -> String {
    format!("{}{}", draw.site.address(), Draw::figure_address(f, &of.name, Some(&of.dataset)))
}

/// A text in braces of BibTeX: what has a meaning there is made harmless.
pub(crate) fn braced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '#' | '$' | '%' | '&' | '_' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}

/// Who publishes the dataset of a figure, and in which year: that of the day of which its file says that it was released, else that
/// by which its revision is called. Nothing where that is not known; the day on which one looks stands beside.
fn published(cube: &Cube, of: &Data) -> (String, Option<String>) {
    let dataset = cube.datasets.get(&of.dataset);
    let released = dataset.and_then(|dataset| dataset.released.get(..4)).map(str::to_owned);
    let revision = revision(&of.dataset).1.first().filter(|number| (1900..2200).contains(*number)).map(u32::to_string);
    (dataset.map(|dataset| dataset.agency.clone()).unwrap_or_default(), released.or(revision))
}

fn bibtex(draw: &Draw<'_>, (f, source): (&Frame, &str), (cube, of): (&Cube, &Data)) -> String {
    let today = draw.today();
    let (agency, year) = published(cube, of);
    let (title, source) = (Words::new(f.locale, of).title(), without_isolates(source));
    let fields = [
        // In braces of its own it is one author, whatever its name has in it.
        ("author", format!("{{{}}}", braced(&agency))),
        ("title", braced(&without_isolates(&title))),
        ("howpublished", braced(&source)),
        ("note", braced(&of.cited())),
        ("year", year.unwrap_or_default()),
        ("url", format!("{{{}}}", address(draw, f, of))),
        ("urldate", today.to_string()),
        ("language", f.lang().to_string()),
    ];
    let mut entry = format!("@misc{{{},\n", of.name);
    for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        entry.extend(["  ", name, " = {", &value, "},\n"]);
    }
    entry + "}\n"
}

/// The same as RIS.
fn reference(draw: &Draw<'_>, (f, source): (&Frame, &str), (cube, of): (&Cube, &Data)) -> String {
    let today = draw.today();
    let (agency, year) = published(cube, of);
    let fields = [
        ("ID", of.cited()),
        ("TI", without_isolates(&Words::new(f.locale, of).title())),
        ("AU", agency.clone()),
        ("PB", agency),
        ("PY", year.unwrap_or_default()),
        ("ET", of.dataset.clone()),
        ("N1", without_isolates(source)),
        ("LA", f.lang().tag().to_owned()),
        ("UR", address(draw, f, of)),
        ("Y2", today.to_string().replace('-', "/")),
    ];
    super::ris::ris("DATA", &fields)
}

/// CSL-JSON, as Zotero and others read it.
fn csl(draw: &Draw<'_>, (f, source): (&Frame, &str), (cube, of): (&Cube, &Data)) -> String {
    let today = draw.today();
    let (agency, year) = published(cube, of);
    let issued = year.and_then(|year| year.parse::<u32>().ok()).map(|year| json!({ "date-parts": [[year]] }));
    let day = f.day(&today);
    let address = address(draw, f, of);
    let note = without_isolates(&citation(f, (of, source), (&address, &day)));
    let mut item = json!({
        "id": of.cited(),
        "type": "dataset",
        "title": without_isolates(&Words::new(f.locale, of).title()),
        "author": [{ "literal": agency }],
        "publisher": agency,
        "version": of.dataset,
        "URL": address,
        "accessed": { "date-parts": [[today.year, today.month, today.day]] },
        "language": f.lang().tag(),
        "note": note,
    });
    if let (Some(issued), Some(item)) = (issued, item.as_object_mut()) {
        item.insert("issued".to_owned(), issued);
    }
    format!("{:#}\n", json!([item]))
}
