//! What a process publishes, for harvesters: OAI-PMH 2.0 with Dublin Core, at `/almaty/evidence/oai`.
//!
//! It holds what everybody may read: documents, files of the archive, datasets of the evidence room, deposits of the research library.
//! A record's date is that of its last entry, or of its last import; of a deposit that opened by itself, when it did. A deposit that was
//! withdrawn after everybody had it is told as deleted; what else is not there any more is not.
//!
//! It is not split: verbs, their arguments and the records that they answer with are one protocol.

use axum::http::StatusCode;
use evidence::cube::Cube;
use locale::Locale;
use pages::frame::escape;
use procedure::Capacity;
use procedure::documents::Document;
use procedure::documents::archived::OldFile;
use procedure::documents::view::{archive, every_document, reads_archived};
use procedure::evidence::view::{DepositView, Standing, deposit, opened_at};
use procedure::names::Texts;
use procedure::time::moment;
use procedure::view::audience;

use crate::answer::{Answer, answer};
use crate::draw::Draw;
use crate::paper::line_recorded;
use crate::query::Query;

const MEDIA: &str = "text/xml; charset=utf-8";
const FORMAT: &str = "oai_dc";
/// How many records an answer has.
const PAGE: usize = 100;
/// The sets, each with the key of its name: what is below them is told by the identifiers.
const SETS: [(&str, &str); 4] = [
    ("documents", "site-documents"),
    ("archive", "archive-title"),
    ("datasets", "evidence-coverage"),
    ("library", "library-title"),
];
/// The head of every answer.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd\">\n";
const DC: &str = "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">";

/// A record.
struct Record {
    set: &'static str,
    /// Behind the set in its identifier.
    name: String,
    /// When it last changed, in milliseconds since 1970.
    at: i64,
    /// Elements of Dublin Core in their order: name, language where it has one, words.
    elements: Vec<(&'static str, Option<String>, String)>,
    /// True where it was withdrawn.
    deleted: bool,
}

/// What is asked was not in order: the code of the protocol.
struct Wrong(&'static str);

/// A part of all records: those of a set and a time, from some place on.
#[derive(Clone, Default)]
struct Wanted {
    set: String,
    from: String,
    until: String,
    offset: usize,
}

/// Answers a request of a harvester.
pub(crate) fn answer_to(draw: &Draw<'_>, asked: &Query) -> Answer {
    // A harvester that hears nothing asks again; one that hears of fewer records forgets the others.
    let Ok(cube) = draw.cube() else { return answer(StatusCode::SERVICE_UNAVAILABLE, MEDIA, "") };
    let base = format!("{}/{}/evidence/oai", draw.site.address(), draw.hosted.clerk.slug());
    let verb = asked.get("verb").unwrap_or_default();
    let now = seconds(draw.now());
    let (known, body) = match body((draw, &cube), (&base, asked), verb) {
        Ok(body) => (true, body),
        // What was asked is said again unless it was no request of the protocol (OAI-PMH 2.0, 3.2).
        Err(Wrong(code)) => (!matches!(code, "badVerb" | "badArgument"), format!("<error code=\"{code}\"/>\n")),
    };
    let pairs = asked.0.iter().filter(|_| known);
    let pairs: Vec<String> = pairs.map(|(name, value)| format!(" {}=\"{}\"", escape(name), escape(value))).collect();
    let attributes = pairs.concat();
    let whole = format!(
        "{HEAD}<responseDate>{now}</responseDate>\n<request{attributes}>{}</request>\n{body}</OAI-PMH>\n",
        escape(&base)
    );
    answer(StatusCode::OK, MEDIA, whole)
}

/// An instant as the protocol writes it, to the second.
fn seconds(at: i64) -> String {
    Locale::machine(at.div_euclid(1000).saturating_mul(1000))
}

fn body((draw, cube): (&Draw<'_>, &Cube), (base, asked): (&str, &Query), verb: &str) -> Result<String, Wrong> {
    let may: &[&str] = match verb {
        "Identify" => &[],
        "ListMetadataFormats" => &["identifier"],
        "ListSets" => &["resumptionToken"],
        "GetRecord" => &["identifier", "metadataPrefix"],
        "ListIdentifiers" | "ListRecords" => &["metadataPrefix", "from", "until", "set", "resumptionToken"],
        _ => return Err(Wrong("badVerb")),
    };
    let mut names: Vec<&str> = asked.0.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair.first() == pair.last()) {
        return Err(Wrong("badArgument"));
    }
    if names.iter().any(|name| *name != "verb" && !may.contains(name)) {
        return Err(Wrong("badArgument"));
    }
    let all = records(draw, cube);
    match verb {
        "Identify" => Ok(identify(draw, base, &all)),
        "ListMetadataFormats" => formats(draw, asked, &all),
        "ListSets" => sets(draw, asked),
        "GetRecord" => {
            let (Some(id), Some(format)) = (asked.get("identifier"), asked.get("metadataPrefix")) else {
                return Err(Wrong("badArgument"));
            };
            in_format(format)?;
            let record = found(draw, &all, id)?;
            Ok(format!("<GetRecord>\n{}</GetRecord>\n", whole(draw, record)))
        }
        _ => list(draw, asked, (verb, &all)),
    }
}

fn in_format(format: &str) -> Result<(), Wrong> {
    if format == FORMAT { Ok(()) } else { Err(Wrong("cannotDisseminateFormat")) }
}

fn found<'a>(draw: &Draw<'_>, all: &'a [Record], id: &str) -> Result<&'a Record, Wrong> {
    let found = all.iter().find(|record| identifier(draw, record) == id);
    found.ok_or(Wrong("idDoesNotExist"))
}

/// The host of the address, as identifiers have it (OAI identifier format).
fn host<'a>(draw: &'a Draw<'_>) -> &'a str {
    let address = draw.site.address();
    let behind = address.split_once("://").map_or(address, |(_, rest)| rest);
    behind.split([':', '/']).next().unwrap_or_default()
}

fn identifier(draw: &Draw<'_>, record: &Record) -> String {
    format!("oai:{}:{}/{}/{}", host(draw), draw.hosted.clerk.slug(), record.set, record.name)
}

fn identify(draw: &Draw<'_>, base: &str, all: &[Record]) -> String {
    let state = draw.state();
    let opened = state.opened.as_ref();
    let name = opened.and_then(|opened| opened.name.shown("en")).map_or("", |(_, name)| name);
    let first = all.iter().map(|record| record.at).min().unwrap_or_else(|| draw.now());
    format!(
        "<Identify>\n<repositoryName>{}</repositoryName>\n<baseURL>{}</baseURL>\n<protocolVersion>2.0</protocolVersion>\n\
         <adminEmail>postmaster@{}</adminEmail>\n<earliestDatestamp>{}</earliestDatestamp>\n<deletedRecord>transient</deletedRecord>\n\
         <granularity>YYYY-MM-DDThh:mm:ssZ</granularity>\n</Identify>\n",
        escape(name),
        escape(base),
        escape(host(draw)),
        seconds(first)
    )
}

fn formats(draw: &Draw<'_>, asked: &Query, all: &[Record]) -> Result<String, Wrong> {
    if let Some(id) = asked.get("identifier") {
        found(draw, all, id)?;
    }
    Ok(format!(
        "<ListMetadataFormats>\n<metadataFormat><metadataPrefix>{FORMAT}</metadataPrefix><schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat>\n</ListMetadataFormats>\n"
    ))
}

fn sets(draw: &Draw<'_>, asked: &Query) -> Result<String, Wrong> {
    if asked.get("resumptionToken").is_some() {
        return Err(Wrong("badResumptionToken"));
    }
    let lines = SETS.iter().map(|(set, name)| {
        let name = escape(&draw.locale.text(name));
        format!("<set><setSpec>{set}</setSpec><setName>{name}</setName></set>\n")
    });
    Ok(format!("<ListSets>\n{}</ListSets>\n", lines.collect::<String>()))
}

impl Wanted {
    /// From the arguments, or from a token that an answer before gave.
    fn read(asked: &Query) -> Result<Self, Wrong> {
        let word = |name: &str| asked.get(name).unwrap_or_default().to_owned();
        let token = asked.get("resumptionToken");
        if let Some(token) = token {
            if asked.0.len() > 2 {
                return Err(Wrong("badArgument"));
            }
            let parts: Vec<&str> = token.split('!').collect();
            let &[offset, set, from, until] = parts.as_slice() else {
                return Err(Wrong("badResumptionToken"));
            };
            let offset = offset.parse().map_err(|_no_number| Wrong("badResumptionToken"))?;
            return Ok(Self { set: set.to_owned(), from: from.to_owned(), until: until.to_owned(), offset });
        }
        in_format(asked.get("metadataPrefix").ok_or(Wrong("badArgument"))?)?;
        Ok(Self { set: word("set"), from: word("from"), until: word("until"), offset: 0 })
    }

    /// First and last instant. Both are written alike, a day or a second.
    fn span(&self) -> Result<(i64, i64), Wrong> {
        let wrong = || Wrong("badArgument");
        let both = !self.from.is_empty() && !self.until.is_empty();
        if both && self.from.len() != self.until.len() {
            return Err(wrong());
        }
        let from = if self.from.is_empty() { i64::MIN } else { stamp(&self.from, "T00:00:00Z").ok_or_else(wrong)? };
        let until =
            if self.until.is_empty() { i64::MAX } else { stamp(&self.until, "T23:59:59Z").ok_or_else(wrong)? };
        if from > until { Err(wrong()) } else { Ok((from, until.saturating_add(999))) }
    }
}

/// A day or a second of the protocol.
fn stamp(text: &str, of_day: &str) -> Option<i64> {
    match text.len() {
        10 => moment(&format!("{text}{of_day}")),
        20 if text.ends_with('Z') => moment(text),
        _ => None,
    }
}

fn list(draw: &Draw<'_>, asked: &Query, (verb, all): (&str, &[Record])) -> Result<String, Wrong> {
    let wanted = Wanted::read(asked)?;
    let (from, until) = wanted.span()?;
    if !wanted.set.is_empty() && !SETS.iter().any(|(set, _)| *set == wanted.set) {
        return Err(Wrong("noRecordsMatch"));
    }
    let fits =
        |record: &&Record| (from..=until).contains(&record.at) && (wanted.set.is_empty() || record.set == wanted.set);
    let fitting: Vec<&Record> = all.iter().filter(fits).collect();
    let page: Vec<&Record> = fitting.iter().skip(wanted.offset).take(PAGE).copied().collect();
    if page.is_empty() {
        let resumed = asked.get("resumptionToken").is_some();
        let code = if resumed { "badResumptionToken" } else { "noRecordsMatch" };
        return Err(Wrong(code));
    }
    let one = |record: &&Record| if verb == "ListRecords" { whole(draw, record) } else { header(draw, record) };
    let next = wanted.offset.saturating_add(page.len());
    let token = if next < fitting.len() {
        format!("{next}!{}!{}!{}", wanted.set, wanted.from, wanted.until)
    } else {
        String::new()
    };
    let token = if token.is_empty() && wanted.offset == 0 {
        String::new()
    } else {
        let (size, cursor) = (fitting.len(), wanted.offset);
        format!(
            "<resumptionToken completeListSize=\"{size}\" cursor=\"{cursor}\">{}</resumptionToken>\n",
            escape(&token)
        )
    };
    Ok(format!("<{verb}>\n{}{token}</{verb}>\n", page.iter().map(one).collect::<String>()))
}

fn header(draw: &Draw<'_>, record: &Record) -> String {
    let status = if record.deleted { " status=\"deleted\"" } else { "" };
    format!(
        "<header{status}><identifier>{}</identifier><datestamp>{}</datestamp><setSpec>{}</setSpec></header>\n",
        escape(&identifier(draw, record)),
        seconds(record.at),
        record.set
    )
}

fn whole(draw: &Draw<'_>, record: &Record) -> String {
    let element = |(name, lang, words): &(&str, Option<String>, String)| {
        let lang = lang.as_ref().map(|lang| format!(" xml:lang=\"{lang}\"")).unwrap_or_default();
        format!("<dc:{name}{lang}>{}</dc:{name}>", escape(words))
    };
    if record.deleted {
        return format!("<record>{}</record>\n", header(draw, record));
    }
    let elements: String = record.elements.iter().map(element).collect();
    format!("<record>{}<metadata>{DC}{elements}</oai_dc:dc></metadata></record>\n", header(draw, record))
}

/// Every record that everybody may read, the longest unchanged first.
fn records(draw: &Draw<'_>, cube: &Cube) -> Vec<Record> {
    let state = draw.state();
    let everybody = audience(&Capacity::Public, state, draw.today());
    let mut all: Vec<Record> = Vec::new();
    all.extend(every_document(state, everybody).iter().map(|document| of_document(draw, document)));
    let old = archive(state, |file| reads_archived(state, everybody, file));
    all.extend(old.into_iter().map(|file| of_archive(draw, file)));
    all.extend(cube.datasets.values().map(|dataset| of_dataset(draw, dataset)));
    let deposited = state.library.keys().filter_map(|number| deposit(state, &Capacity::Public, draw.now(), *number));
    all.extend(deposited.map(|view| of_deposit(draw, &view)));
    all.sort_by(|one, other| (one.at, one.set, &one.name).cmp(&(other.at, other.set, &other.name)));
    all
}

fn texts(name: &'static str, texts: &Texts) -> Vec<(&'static str, Option<String>, String)> {
    texts.0.iter().map(|(tag, text)| (name, Some(tag.to_string()), text.clone())).collect()
}

/// The name of the process, who publishes.
fn publisher(draw: &Draw<'_>) -> Vec<(&'static str, Option<String>, String)> {
    draw.state().opened.as_ref().map(|opened| texts("publisher", &opened.name)).unwrap_or_default()
}

fn address(draw: &Draw<'_>, below: &str) -> (&'static str, Option<String>, String) {
    ("identifier", None, format!("{}/{}/{below}", draw.site.address(), draw.hosted.clerk.slug()))
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn of_document(draw: &Draw<'_>, document: &Document) -> Record {
    let issued = &document.issued;
    let mut elements = texts("title", &issued.title);
    elements.extend(texts("description", &issued.known));
    elements.extend(publisher(draw));
    elements.push(("type", None, word(issued.kind)));
    elements.extend(issued.day.map(|day| ("date", None, day.to_string())));
    elements.push(address(draw, &format!("documents/{}/", document.entry)));
    elements.push(("identifier", None, issued.symbol.clone()));
    let mut languages: Vec<String> =
        document.versions.iter().map(|(_, version)| version.language.to_string()).collect();
    languages.sort_unstable();
    languages.dedup();
    elements.extend(languages.into_iter().map(|language| ("language", None, language)));
    let mut media: Vec<&str> =
        document.versions.iter().filter_map(|(_, version)| Some(version.file.as_ref()?.media.as_str())).collect();
    media.sort_unstable();
    media.dedup();
    elements.extend(media.into_iter().map(|media| ("format", None, media.to_owned())));
    let source = issued.source.as_ref().and_then(|slug| draw.state().sources.get(slug));
    elements.extend(source.and_then(|source| source.url.clone()).map(|url| ("source", None, url)));
    let last = document.versions.iter().map(|(entry, _)| *entry).max().unwrap_or(document.entry).max(document.entry);
    Record {
        set: "documents",
        name: document.entry.to_string(),
        at: line_recorded(draw, last),
        elements,
        deleted: false,
    }
}

fn of_archive(draw: &Draw<'_>, old: &OldFile) -> Record {
    let facts = &old.facts;
    let mut elements = texts("title", &facts.title);
    elements.extend(texts("description", &facts.found));
    elements.extend(publisher(draw));
    elements.push(("type", None, word(facts.kind)));
    elements.extend(facts.day.map(|day| ("date", None, day.to_string())));
    elements.push(address(draw, &format!("documents/archive/{}/", old.number)));
    elements.push(("format", None, facts.file.media.clone()));
    elements.extend(facts.languages.iter().map(|language| ("language", None, language.to_string())));
    elements.extend(facts.url.clone().map(|url| ("source", None, url)));
    let last = old.corrected.iter().copied().max().unwrap_or(old.entry).max(old.entry);
    Record { set: "archive", name: old.number.to_string(), at: line_recorded(draw, last), elements, deleted: false }
}

fn of_dataset(draw: &Draw<'_>, dataset: &evidence::cube::Dataset) -> Record {
    let english = |name: &'static str, text: &str| (name, Some("en".to_owned()), text.to_owned());
    let mut elements = vec![
        english("title", &format!("{} ({})", dataset.title, dataset.id)),
        english("creator", &dataset.agency),
        ("type", None, "Dataset".to_owned()),
        address(draw, "evidence/coverage/"),
        ("identifier", None, dataset.id.clone()),
        ("rights", None, dataset.licence.clone()),
        english("description", &dataset.attribution),
    ];
    elements.extend(dataset.indicators.iter().map(|indicator| ("subject", None, indicator.clone())));
    elements.extend(dataset.sources.iter().map(|source| ("source", None, format!("sha256:{}", source.sha256))));
    let at = dataset.sources.iter().map(|source| source.imported).max().unwrap_or_default();
    // An id has characters that an identifier has not.
    let name = dataset.id.replace(|c: char| !c.is_ascii_alphanumeric() && !"-._".contains(c), "-");
    Record { set: "datasets", name, at, elements, deleted: false }
}

fn of_deposit(draw: &Draw<'_>, view: &DepositView) -> Record {
    let (of, facts) = (&view.deposit, &view.deposit.facts);
    let mut elements = texts("title", &facts.title);
    elements.extend(facts.creators.iter().map(|name| ("creator", None, name.clone())));
    elements.extend(facts.subjects.iter().map(|topic| ("subject", None, topic.word().to_owned())));
    elements.extend(texts("description", &facts.summary));
    elements.extend(publisher(draw));
    elements.extend(facts.day.map(|day| ("date", None, day.to_string())));
    elements.push(("type", None, word(facts.kind)));
    elements.extend(view.files.iter().map(|one| ("format", None, one.file.media.clone())));
    elements.push(address(draw, &format!("library/{}/", of.number)));
    elements.extend(facts.doi.iter().map(|doi| ("identifier", None, format!("https://doi.org/{doi}"))));
    elements.extend(facts.url.iter().map(|url| ("source", None, url.clone())));
    elements.extend(facts.languages.iter().map(|language| ("language", None, language.to_string())));
    elements.extend(facts.figures.iter().map(|figure| ("relation", None, figure.clone())));
    let licence = facts.licence.address().map_or_else(|| word(facts.licence), str::to_owned);
    elements.push(("rights", None, licence));
    elements.extend(texts("rights", &facts.terms));
    let entries = of.changed.iter().map(|(entry, _)| *entry).chain([of.put.entry]);
    let entries = entries.chain(of.released.iter().map(|noted| noted.entry));
    let entries = entries.chain(of.withdrawn.iter().map(|(noted, _)| noted.entry));
    let opened = opened_at(draw.state(), of, draw.now()).unwrap_or_default();
    let at = line_recorded(draw, entries.max().unwrap_or_default()).max(opened);
    let deleted = view.standing == Standing::Withdrawn;
    Record { set: "library", name: of.number.to_string(), at, elements, deleted }
}
