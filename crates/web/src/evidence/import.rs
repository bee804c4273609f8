//! Files of statistics by the page: first read and reported, then, when that is confirmed, put into the cube, all or nothing.

use evidence::import::{Changes, Refused, import};
use evidence::said::Said;
use locale::{Value, without_isolates};
use pages::evidence::{ImportPage, Report};
use pages::{Frame, Section, draw as draw_page};
use procedure::names::Hash;
use procedure::places::Place;
use record::files::FILE_BYTES_MAX;

use crate::body::Form;
use crate::draw::{Draw, Drawn};
use crate::uploads::{self, NotTaken};

/// The most files at once.
const FILES_MAX: usize = 20;
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
    let first = !form.files.is_empty();
    if form.files.len() > FILES_MAX {
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
    for (name, value) in &form.fields.0 {
        match name.as_str() {
            "mapping" if !value.trim().is_empty() => mapping = Some(value.clone()),
            "file" if !first => waiting.extend(value.split_once(' ').and_then(|(hash, name)| own(draw, (hash, name)))),
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

/// A file that this reader brought.
fn own(draw: &Draw<'_>, (hash, name): (&str, &str)) -> Option<(Hash, String)> {
    let hash = Hash::from_hex(hash)?;
    uploads::brought(draw, hash)?;
    Some((hash, name.to_owned()))
}

/// Reads files on a thread of its own. Without `dry` they are put into the cube.
async fn read(
    draw: &Draw<'_>,
    f: &Frame,
    (waiting, mapping, dry): (Vec<(Hash, String)>, Option<String>, bool),
) -> Result<Came, Drawn> {
    let failed = |error: &dyn std::fmt::Display| Drawn::Failed(error.to_string());
    let folder = draw.site.room().store().path().with_file_name(format!("incoming-{}", name_of_read(draw, &waiting)));
    let mut files = Vec::new();
    std::fs::create_dir_all(&folder).map_err(|error| failed(&error))?;
    for (place, (hash, name)) in waiting.iter().enumerate() {
        let bytes = draw.site.directory().files().get(*hash).map_err(|error| failed(&error))?;
        let Some(bytes) = bytes else { return Err(Drawn::Missing) };
        // A name is no path; its end may say what it is.
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
        let own = folder.join(place.to_string());
        std::fs::create_dir_all(&own).map_err(|error| failed(&error))?;
        let path = own.join(if name.is_empty() { "file" } else { &name });
        std::fs::write(&path, bytes).map_err(|error| failed(&error))?;
        files.push(path);
    }
    let (store, now) = (draw.site.room().store().clone(), draw.site.now());
    let write = (!dry).then_some(now);
    let by = mapping.clone();
    let read = tokio::task::spawn_blocking(move || {
        let came = import(&store, &files, (by.as_deref(), write));
        if let Err(error) = std::fs::remove_dir_all(&folder) {
            tracing::warn!(%error, "files that were imported could not be removed");
        }
        came
    });
    match read.await {
        Ok(Ok(changes)) => {
            let notes = changes.iter().flat_map(|(dataset, changes)| notes(f, (dataset, changes))).collect();
            let datasets = changes.iter().map(|(dataset, changes)| line(f, (dataset, changes))).collect();
            let waiting = waiting.into_iter().map(|(hash, name)| (hash.to_string(), name)).collect();
            let report = Report { datasets, notes, waiting, mapping: mapping.unwrap_or_default() };
            Ok(Came { report: Some(report), imported: !dry, ..Came::default() })
        }
        Ok(Err(refused)) => refusals(f, &refused).map(|refused| Came { refused, ..Came::default() }),
        Err(error) => Err(failed(&error)),
    }
}

fn sentence(f: &Frame, said: &Said) -> String {
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

/// A name for the folder of one reading, which no other has at this time.
fn name_of_read(draw: &Draw<'_>, waiting: &[(Hash, String)]) -> String {
    let now = draw.site.now().to_string();
    let hashes: Vec<String> = waiting.iter().map(|(hash, _)| hash.to_string()).collect();
    let parts: Vec<&[u8]> = hashes.iter().map(String::as_bytes).chain([now.as_bytes()]).collect();
    Hash::of(&parts).to_string()
}

fn line(f: &Frame, (dataset, changes): (&str, &Changes)) -> [String; 6] {
    let number = |number: usize| f.locale.number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)), 0);
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
    let number = |number: usize| f.locale.number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)), 0);
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
    let Some((before, outliers)) = &changes.before else { return notes };
    let values = [dataset(), ("before", before.clone()), ("number", number(outliers.len()))];
    notes.push(say("evidence-report-before", &values));
    for outlier in outliers.iter().take(OUTLIERS_MAX) {
        let [was, is] = outlier.values.map(|value| f.locale.number(value, 0));
        notes.push(say("evidence-report-outlier", &[("key", outlier.key.join(" ")), ("was", was), ("is", is)]));
    }
    notes
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
