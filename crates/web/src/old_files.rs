//! Old files put into the archive, many at once: first they are stored and wait, then what is said of each is completed, and only
//! when all of them are in order are they put, one by one. The same files with the same facts put nothing twice.

use std::sync::Arc;

use clerk::{Foreseen, Request};
use pages::Frame;
use pages::act::{FieldInput, Input, sentence};
use pages::archive::{AddPage, AddRow};
use pages::{Section, draw as draw_page};
use procedure::documents::archived::{OldFile, same_content};
use procedure::fields::Fields;
use procedure::names::Hash;
use procedure::places::Place;
use procedure::{Act, Channel, Kind, Rejection};
use record::files::FILE_BYTES_MAX;

use crate::act::{Envelope, said};
use crate::act_form::Asked;
use crate::body::Form;
use crate::draw::{Draw, Drawn};
use crate::query::Query;
use crate::uploads::{self, NotTaken};

/// The most files at once on a page.
pub(crate) const FILES_MAX: usize = 40;
/// The act.
const KIND: Kind = Kind::DocumentsArchive;

/// A file on its way.
struct Row {
    /// The fields of its act.
    given: Query,
    /// True where it is not to be put.
    out: bool,
    /// Why it is not in order, with the field.
    error: Option<(String, Option<String>)>,
}

impl Row {
    fn new(given: Query) -> Self {
        Self { given, out: false, error: None }
    }
}

/// What the page has to say.
#[derive(Default)]
struct Came {
    error: Option<String>,
    rows: Vec<Row>,
    put: Vec<u64>,
}

/// The page on which files are chosen.
pub(crate) fn page(draw: &Draw<'_>) -> Drawn {
    if !draw.opens(Place::Archive) {
        return Drawn::NotSeen;
    }
    drawn(draw, &Query::default(), Came::default())
}

/// Takes files, or puts those that were taken.
pub(crate) async fn take(draw: &Draw<'_>, form: Form) -> Drawn {
    if !draw.opens(Place::Archive) {
        return Drawn::NotSeen;
    }
    let f = draw.frame(Section::Documents, None);
    if form.files.is_empty() {
        let rows = rows_of(&form.fields);
        if rows.is_empty() {
            let error = Some(f.t("archive-add-none"));
            return drawn(draw, &form.fields, Came { error, ..Came::default() });
        }
        return put(draw, &f, rows).await;
    }
    if form.files.len() > FILES_MAX {
        let error = Some(bounds(&f));
        return drawn(draw, &form.fields, Came { error, ..Came::default() });
    }
    let mut rows = Vec::new();
    for upload in form.files {
        match uploads::take(draw, (&upload.name, &upload.media), &upload.bytes) {
            Ok((hash, media)) => rows.push(Row::new(begun(&f, &form.fields, (&upload.name, hash, &media)))),
            Err(NotTaken::NotStored) => return Drawn::Failed("a file could not be stored".to_owned()),
            Err(NotTaken::Enough) => {
                let error = Some(f.t("site-files-enough-text"));
                return drawn(draw, &form.fields, Came { error, ..Came::default() });
            }
        }
    }
    drawn(draw, &Query::default(), Came { rows, ..Came::default() })
}

/// What is said of a file at first: what holds for all, and its name as its title.
fn begun(f: &Frame, all: &Query, (name, hash, media): (&str, Hash, &str)) -> Query {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let title = title_of(name);
    let own = [
        ("file".to_owned(), hash.to_string()),
        ("file-name".to_owned(), name.to_owned()),
        ("file-media".to_owned(), media.to_owned()),
        (format!("title.{}", f.lang()), title),
    ];
    Query(own.into_iter().chain(all.0.iter().cloned()).collect())
}

/// The title that an old file has at first: its name without its ending, as words.
pub fn title_of(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).replace('_', " ")
}

/// The rows of a form: the fields of each begin with its number.
fn rows_of(fields: &Query) -> Vec<Row> {
    let row = |number: usize| {
        let of = format!("{number}.");
        let own = fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(&of)?.to_owned(), value.clone())));
        let mut given = Query(own.collect());
        let out = given.take("out").is_some();
        given.get("file").is_some().then_some(())?;
        Some(Row { out, ..Row::new(given) })
    };
    (0..FILES_MAX).filter_map(row).collect()
}

/// The request of a row.
fn request(draw: &Draw<'_>, row: &Row) -> Result<Request, Rejection> {
    let given = uploads::checked(draw, KIND, row.given.clone())?;
    let mut fields = Fields::default();
    for (name, value) in given.0.iter().filter(|(name, _)| name != "languages") {
        fields.add(name, value)?;
    }
    fields.add("languages", &given.list("languages").join(","))?;
    let act = Act::read(KIND.name(), fields)?;
    Ok(Request { key: Some(archive_key(&given.0)), ..Request::new(act, draw.capacity.clone(), Channel::Browser) })
}

/// The key of a file with its facts: the same twice is put once.
pub fn archive_key(fields: &[(String, String)]) -> String {
    let mut said: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}\n")).collect();
    said.sort();
    let parts: Vec<&[u8]> = said.iter().map(String::as_bytes).collect();
    format!("archive/{}", Hash::of(&parts))
}

/// Puts the rows that are to be put, if all of them are in order.
async fn put(draw: &Draw<'_>, f: &Frame, mut rows: Vec<Row>) -> Drawn {
    let mut requests = Vec::new();
    for row in rows.iter_mut().filter(|row| !row.out) {
        match request(draw, row) {
            Ok(request) => requests.push(request),
            Err(rejection) => row.error = Some(wrong(f, &rejection)),
        }
    }
    if rows.iter().all(|row| row.error.is_none()) {
        let (clerk, acts) = (draw.hosted.clerk.clone(), requests.clone());
        let foreseen = tokio::task::spawn_blocking(move || clerk.foresee(&acts)).await.unwrap_or_default();
        for (row, foreseen) in rows.iter_mut().filter(|row| !row.out).zip(foreseen) {
            row.error = match foreseen {
                Foreseen::InOrder | Foreseen::Repeated(_) => None,
                Foreseen::Asked(rejection) | Foreseen::Refused(clerk::PutError::Rejected(rejection)) => {
                    Some(wrong(f, &rejection))
                }
                Foreseen::Refused(error) => Some((said(f, &error), None)),
            };
        }
    }
    if rows.iter().any(|row| row.error.is_some()) {
        let error = Some(f.t("archive-add-nothing"));
        return drawn(draw, &Query::default(), Came { error, rows, ..Came::default() });
    }
    let mut entries = Vec::new();
    for request in requests {
        match crate::act::put(draw, request).await {
            Ok(receipt) => entries.extend(receipt.entry()),
            // What was put stays; the same form again puts the rest.
            Err(error) => {
                let error = Some(said(f, &error));
                return drawn(draw, &Query::default(), Came { error, rows, put: entries });
            }
        }
    }
    drawn(draw, &Query::default(), Came { put: entries, ..Came::default() })
}

fn wrong(f: &Frame, rejection: &Rejection) -> (String, Option<String>) {
    let field = rejection.args.iter().find(|(name, _)| *name == "field").map(|(_, field)| field.clone());
    let field = field.or_else(|| (rejection.reason == "documents.certainty-wrong").then(|| "certainty".to_owned()));
    (sentence(f, rejection), field)
}

fn bounds(f: &Frame) -> String {
    let values = [
        ("files", i64::try_from(FILES_MAX).unwrap_or(i64::MAX).into()),
        ("bytes", f.locale.bytes(FILE_BYTES_MAX).into()),
    ];
    f.locale.with("archive-add-bounds", &values)
}

fn drawn(draw: &Draw<'_>, all: &Query, came: Came) -> Drawn {
    let f = draw.frame(Section::Documents, None);
    let envelope = Envelope::default();
    let asked = Asked { kind: KIND, meeting: None, envelope: &envelope };
    let fields = |given: &Query, wrong: Option<&str>, before: &str| {
        let all = asked.fields((draw, &f), None, (given, wrong)).into_iter().filter(|field| field.name != "file");
        all.map(|field| of_row(field, before)).collect::<Vec<FieldInput>>()
    };
    let row = |(number, row): (usize, &Row)| {
        let hash = row.given.get("file").unwrap_or_default().to_owned();
        let wrong = row.error.as_ref().and_then(|(_, field)| field.as_deref());
        AddRow {
            number,
            name: row.given.get("file-name").unwrap_or_default().to_owned(),
            same: Hash::from_hex(&hash).map(|hash| same_of(draw, hash)).unwrap_or_default(),
            hash,
            fields: fields(&row.given, wrong, &format!("{number}.")),
            error: row.error.as_ref().map(|(said, _)| said.clone()),
            out: row.out,
        }
    };
    let rows = came.rows.iter().enumerate().map(row).collect();
    let common = fields(all, None, "").into_iter().filter(|field| field.name != "title").collect();
    draw_page(&AddPage { bounds: bounds(&f), error: came.error, common, rows, put: came.put, f }).into()
}

/// The files of the archive with this content: whoever adds files sees all of them.
fn same_of(draw: &Draw<'_>, hash: Hash) -> Vec<Arc<OldFile>> {
    same_content(draw.state(), hash).into_iter().filter(|old| draw.reads_archived(old)).cloned().collect()
}

/// A field of a row: by its own name, in the languages in sight.
fn of_row(field: FieldInput, before: &str) -> FieldInput {
    let input = match field.input {
        Input::Lines(mut all) => {
            all.retain(pages::act::LanguageInput::in_sight);
            Input::Lines(all)
        }
        Input::Texts(mut all) => {
            all.retain(pages::act::LanguageInput::in_sight);
            Input::Texts(all)
        }
        other => other,
    };
    FieldInput { name: format!("{before}{}", field.name), input, ..field }
}
