//! Files of statistics by the page: first read and reported, then, when that is confirmed, put into the cube, all or nothing.

use std::io;
use std::path::PathBuf;

use evidence::import::{self, Changes, Refused};
use evidence::said::Said;
use locale::{Value, without_isolates};
use pages::evidence::{ImportPage, Report};
use pages::{Frame, Section, draw as draw_page};
use procedure::names::Hash;
use procedure::places::Place;
use record::files::FILE_BYTES_MAX;

use crate::body::Form;
use crate::draw::{Draw, Drawn};
use crate::evidence::Room;
use crate::evidence::words::count;
use crate::site::Site;
use crate::uploads::{self, NotTaken};

/// The most files at once.
const FILES_MAX: usize = 20;
/// The most bytes of a mapping.
const MAPPING_MAX: usize = 20_000;
/// The most letters of a file's name that are kept while it is read.
const NAME_MAX: usize = 100;
/// The most faults that are told of a file.
const FAULTS_MAX: usize = 100;
/// The most values far from the revision before that are told.
const OUTLIERS_MAX: usize = 20;

/// What came of a form.
#[derive(Default)]
struct Came {
    refused: Vec<String>,
    report: Option<Report>,
    imported: bool,
}

/// The page on which files are chosen.
pub(crate) fn page(draw: &Draw<'_>) -> Drawn {
    if !draw.opens(Place::Statistics) {
        return Drawn::NotSeen;
    }
    drawn(draw.frame(Section::Evidence, None), Came::default())
}

/// Reads files and reports, or imports those that were reported.
pub(crate) async fn take(draw: &Draw<'_>, form: Form) -> Drawn {
    if !draw.opens(Place::Statistics) {
        return Drawn::NotSeen;
    }
    let f = draw.frame(Section::Evidence, None);
    let refused = |key: &str| Came { refused: vec![f.t(key)], ..Came::default() };
    let mut waiting: Vec<(Hash, String)> = Vec::new();
    let mut mapping = None;
    let deposited = form.fields.get("deposit").and_then(|number| number.parse().ok());
    let first = !form.files.is_empty() || deposited.is_some();
    let fields = || form.fields.0.iter().filter(|(name, _)| name == "file");
    let long = form.fields.get("mapping").is_some_and(|mapping| mapping.len() > MAPPING_MAX);
    if form.files.len() > FILES_MAX || fields().count() > FILES_MAX || long {
        let said = bounds(&f);
        return drawn(f, Came { refused: vec![said], ..Came::default() });
    }
    for upload in &form.files {
        match uploads::take(draw, (&upload.name, &upload.media), &upload.bytes) {
            Ok((hash, _)) => waiting.push((hash, upload.name.clone())),
            Err(NotTaken::NotStored) => return Drawn::Failed("a file could not be stored".to_owned()),
            Err(NotTaken::Enough) => {
                let came = refused("site-files-enough-text");
                return drawn(f, came);
            }
        }
    }
    waiting.extend(deposited.into_iter().flat_map(|number: u32| draw.open_data(Some(number))));
    for (name, value) in &form.fields.0 {
        match name.as_str() {
            "mapping" if !value.trim().is_empty() => mapping = Some(value.clone()),
            "file" if !first => waiting.extend(own(draw, value)),
            _ => {}
        }
    }
    if waiting.is_empty() {
        let came = refused("evidence-no-files");
        return drawn(f, came);
    }
    let came = read(draw, &f, (waiting, mapping, first)).await;
    match came {
        Ok(came) => drawn(f, came),
        Err(failed) => failed,
    }
}

/// A file that this reader brought, under the name that it had then, or one of a dataset of the library that everybody has.
fn own(draw: &Draw<'_>, hash: &str) -> Option<(Hash, String)> {
    let hash = Hash::from_hex(hash)?;
    let brought = uploads::brought(draw, hash).map(|file| (hash, file.name));
    brought.or_else(|| draw.open_data(None).into_iter().find(|(of, _)| *of == hash))
}

/// A folder for the files of one reading, which goes with it however that ends.
pub(super) struct Incoming(PathBuf);

impl Incoming {
    pub(super) fn of(room: &Room) -> io::Result<Self> {
        let folder = room.incoming();
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Puts a file there, under its name as far as that is none of a path.
    pub(super) fn put(&self, place: usize, (name, bytes): (&str, &[u8])) -> io::Result<PathBuf> {
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
        let name =
            name.trim_start_matches('.').get(..NAME_MAX.min(name.trim_start_matches('.').len())).unwrap_or_default();
        let own = self.0.join(place.to_string());
        std::fs::create_dir_all(&own)?;
        let path = own.join(if name.is_empty() { "file" } else { name });
        std::fs::write(&path, bytes)?;
        Ok(path)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, "files that were read could not be removed");
        }
    }
}

/// What came of reading files.
enum Ended {
    Read(import::Report),
    Refused(Refused),
    /// A file is not there any more.
    Gone,
    Failed(String),
}

/// Reads files and, at a time that is given, puts them into the cube.
fn reading(site: &Site, waiting: &[(Hash, String)], (mapping, write): (Option<&str>, Option<i64>)) -> Ended {
    let incoming = match Incoming::of(site.room()) {
        Ok(incoming) => incoming,
        Err(error) => return Ended::Failed(error.to_string()),
    };
    let mut files = Vec::new();
    for (place, (hash, name)) in waiting.iter().enumerate() {
        let bytes = match site.directory().files().get(*hash) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ended::Gone,
            Err(failure) => return Ended::Failed(failure.to_string()),
        };
        match incoming.put(place, (name, &bytes)) {
            Ok(path) => files.push(path),
            Err(error) => return Ended::Failed(error.to_string()),
        }
    }
    let read = import::import(site.room().store(), &files, (mapping, write));
    if write.is_some() && read.is_ok() {
        site.room().renew();
    }
    read.map_or_else(Ended::Refused, Ended::Read)
}

/// Reads files on a thread of its own. Without `dry` they are put into the cube.
async fn read(
    draw: &Draw<'_>,
    f: &Frame,
    (waiting, mapping, dry): (Vec<(Hash, String)>, Option<String>, bool),
) -> Result<Came, Drawn> {
    let (site, write) = (draw.site.clone(), (!dry).then_some(draw.site.now()));
    let (files, by) = (waiting.clone(), mapping.clone());
    let read = tokio::task::spawn_blocking(move || reading(&site, &files, (by.as_deref(), write)));
    match read.await.unwrap_or_else(|error| Ended::Failed(error.to_string())) {
        Ended::Read(import::Report { datasets: changes, left_out }) => {
            let notes = changes.iter().flat_map(|(dataset, changes)| notes(f, (dataset, changes)));
            let notes = notes.chain(left_out.iter().map(|(archive, file)| unread(f, (archive, file)))).collect();
            let datasets = changes.iter().map(|(dataset, changes)| line(f, (dataset, changes))).collect();
            let waiting = waiting.into_iter().map(|(hash, name)| (hash.to_string(), name)).collect();
            let report = Report { datasets, notes, waiting, mapping: mapping.unwrap_or_default() };
            Ok(Came { report: Some(report), imported: !dry, ..Came::default() })
        }
        Ended::Refused(refused) => refusals(f, &refused).map(|refused| Came { refused, ..Came::default() }),
        Ended::Gone => Err(Drawn::Missing),
        Ended::Failed(why) => Err(Drawn::Failed(why)),
    }
}

/// What the statistics say is wrong, as a sentence.
pub(crate) fn sentence(f: &Frame, said: &Said) -> String {
    let values: Vec<(&str, Value<'_>)> = said.values.iter().map(|(name, value)| (*name, value.into())).collect();
    f.locale.with(&format!("evidence-{}", said.key), &values)
}

/// Why files were refused: the sentence, then each fault with its place.
fn refusals(f: &Frame, refused: &Refused) -> Result<Vec<String>, Drawn> {
    let Some((path, said)) = refused.said() else { return Err(Drawn::Failed(refused.to_string())) };
    let file = path.map(name_of).map(|name| format!("{name}: ")).unwrap_or_default();
    let mut lines = vec![format!("{file}{}", sentence(f, &said))];
    match refused {
        Refused::Faults { first, .. } => lines.extend(first.iter().take(FAULTS_MAX).map(|fault| {
            let column = fault.column.map(|column| format!(":{column}")).unwrap_or_default();
            format!("{}{column}: {}", fault.line, sentence(f, &fault.what.said()))
        })),
        Refused::Unmapped { codes, .. } => lines
            .extend(codes.iter().take(FAULTS_MAX).map(|code| format!("{}: {} ({})", code.line, code.code, code.count))),
        _ => {}
    }
    Ok(lines.iter().map(|line| without_isolates(line)).collect())
}

/// The name under which a file came.
fn name_of(path: &std::path::Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn line(f: &Frame, (dataset, changes): (&str, &Changes)) -> [String; 6] {
    let number = |number: usize| count(f.locale, number);
    let [rows, new, changed, removed, missing] =
        [changes.rows, changes.new, changes.changed, changes.removed, changes.missing].map(number);
    [dataset.to_owned(), rows, new, changed, removed, missing]
}

/// What has to be known of a dataset before it is imported: flags, units, values far from the revision before.
fn notes(f: &Frame, (dataset, changes): (&str, &Changes)) -> Vec<String> {
    let say = |key: &str, values: &[(&str, String)]| {
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        f.locale.with(key, &values)
    };
    let number = |number: usize| count(f.locale, number);
    let dataset = || ("dataset", dataset.to_owned());
    let mut notes = Vec::new();
    for (flag, count) in &changes.flags {
        let values = [dataset(), ("flag", f.t(&format!("evidence-flag-{flag}"))), ("number", number(*count))];
        notes.push(say("evidence-report-flag", &values));
    }
    for (indicator, units) in &changes.units {
        let units: Vec<String> = units.iter().map(ToString::to_string).collect();
        let values = [dataset(), ("indicator", indicator.clone()), ("units", units.join(", "))];
        notes.push(say("evidence-report-units", &values));
    }
    if changes.standing > 0 {
        notes.push(say("evidence-report-standing", &[dataset(), ("number", number(changes.standing))]));
    }
    let Some((before, outliers)) = &changes.before else { return notes };
    let values = [dataset(), ("before", before.clone()), ("number", number(outliers.len()))];
    notes.push(say("evidence-report-before", &values));
    for outlier in outliers.iter().take(OUTLIERS_MAX) {
        let [was, is] = outlier.values.map(|value| f.locale.number(value, 0));
        notes.push(say("evidence-report-outlier", &[("key", outlier.key.join(" ")), ("was", was), ("is", is)]));
    }
    notes
}

/// That nothing was read of a file that is packed with others.
fn unread(f: &Frame, (archive, file): (&str, &str)) -> String {
    f.locale.with("evidence-report-left-out", &[("archive", archive.into()), ("file", file.into())])
}

fn bounds(f: &Frame) -> String {
    let values = [
        ("files", i64::try_from(FILES_MAX).unwrap_or(i64::MAX).into()),
        ("bytes", f.locale.bytes(FILE_BYTES_MAX).into()),
    ];
    f.locale.with("evidence-bounds", &values)
}

fn drawn(f: Frame, came: Came) -> Drawn {
    let Came { refused, report, imported } = came;
    draw_page(&ImportPage { bounds: bounds(&f), refused, report, imported, f }).into()
}
