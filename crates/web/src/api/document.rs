//! The description of the interface, `OpenAPI` 3.1: made from the table of routes, from what the views answer, and from the acts
//! with their fields, reasons and words, as the forms are.

use std::sync::OnceLock;

use axum::http::Method;
use procedure::Kind;
use procedure::delegations::questions::Use;
use record::files::FILE_BYTES_MAX;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Asked;
use super::files::media_of_papers;
use super::problem::{self, Fault, Problem};
use super::put::{ACT_BYTES_MAX, Foresight, KEY_MAX};
use super::routes::{Does, ROOT, ROUTES, Route};
use super::schema;

/// Declares what the document says by comments.
macro_rules! says {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {
        $($(#[doc = $doc])+ const $name: &str = concat!($($doc),+);)+
    };
}

says! {
    /// The acts and views of consultative processes.
    SUMMARY;
    /// A token that its owner made on the page of the account.
    TOKEN;
    /// Its number.
    NUMBER;
    /// SHA-256 of its bytes.
    HASH;
    /// The stable id of a reason.
    REASON;
    /// Its short name, as in addresses of pages.
    NAME;
    /// What the answers are used for.
    USE;
    /// Its name, as in the address of its page: `agenda.pdf`, `participants.pdf`, `visa.csv`, `protocol-marked.docx`, `package`.
    FILE;
    /// The same key with the same body is answered the same: of an act that was put always, of a refusal for a day. With another
    /// body it is refused.
    KEY;
    /// An act.
    ACT;
    /// The bytes.
    BYTES;
    /// As asked.
    ASKED;
    /// Sent again as If-None-Match, it is answered 304 as long as nothing changed.
    ETAG;
    /// As it was.
    SAME;
    /// The entry.
    ENTRY;
    /// It is in the record.
    RECORDED;
    /// It was put before with this key; or it would be taken.
    BEFORE;
    /// It is kept.
    KEPT;
    /// The methods of the address.
    METHODS;
    /// How many seconds to wait.
    WAIT;
    /// The scheme by which a token is given.
    SCHEME;
    /// A right that the seat does not have.
    NO_RIGHT;
    /// The rules ask first: sent again with `confirmed`, it is put.
    QUESTION;
    /// A rule stands against it, or a field is wrong.
    REFUSED;
}

/// What the name of a paper looks like.
const FILE_NAME: &str = "^[a-z0-9]+([.-][a-z0-9]+)*$";

/// The version of the interface.
const VERSION: &str = "1";

/// The document.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct Document(Value);

impl JsonSchema for Document {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "openapi".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "object", "required": ["openapi", "info", "paths"]})
    }
}

/// The document of this server. All but its address is the same for every one, and made once.
#[expect(clippy::unnecessary_wraps, reason = "every route has one form, so that one table holds them all")]
pub(super) fn document(asked: &Asked<'_>) -> Result<Document, Problem> {
    static MADE: OnceLock<Value> = OnceLock::new();
    let mut made = MADE.get_or_init(whole).clone();
    if let Some(made) = made.as_object_mut() {
        made.insert("servers".to_owned(), json!([{"url": asked.site.address()}]));
    }
    Ok(Document(made))
}

fn whole() -> Value {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.definitions_path = "/components/schemas".into());
    let mut generator = settings.into_generator();
    let mut paths: Map<String, Value> = Map::new();
    for route in ROUTES.iter() {
        let method = if route.method == Method::GET { "get" } else { "post" };
        let at = paths.entry(format!("{ROOT}{}", route.path)).or_insert_with(|| Value::Object(named(route)));
        if let Some(at) = at.as_object_mut() {
            at.insert(method.to_owned(), operation(&mut generator, route));
        }
    }
    let mut schemas: Map<String, Value> = generator.take_definitions(true);
    for kind in Kind::ALL {
        schemas.insert(format!("act-{}", kind.name()), schema::act(*kind));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Meshveret",
            "version": VERSION,
            "summary": SUMMARY.trim(),
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": TOKEN.trim()}},
        },
    })
}

/// What the address names.
fn named(route: &Route) -> Map<String, Value> {
    let names = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameter = |name: &str| {
        let (schema, says) = match name {
            "number" | "letter" | "old" | "deposit" | "entry" => {
                (json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}), NUMBER)
            }
            "hash" => (json!({"type": "string", "pattern": "^[0-9a-f]{64}$"}), HASH),
            "use" => (json!({"type": "string", "enum": uses()}), USE),
            "file" => (json!({"type": "string", "pattern": FILE_NAME, "maxLength": 200}), FILE),
            "problem" => (json!({"type": "string", "pattern": "^[a-z]+\\.[a-z-]+$"}), REASON),
            _ => (json!({"type": "string", "pattern": schema::SLUG, "maxLength": 64}), NAME),
        };
        json!({"name": name, "in": "path", "required": true, "description": says.trim(), "schema": schema})
    };
    let parameters: Vec<Value> = names.map(parameter).collect();
    if parameters.is_empty() { Map::new() } else { Map::from_iter([("parameters".to_owned(), parameters.into())]) }
}

fn uses() -> Vec<&'static str> {
    Use::ALL.iter().map(|used_for| used_for.word()).collect()
}

fn operation(generator: &mut SchemaGenerator, route: &Route) -> Value {
    let mut parameters: Vec<Value> = route
        .params
        .iter()
        .map(|param| {
            json!({
                "name": param.name,
                "in": "query",
                "required": param.required,
                "description": param.says,
                "schema": param.takes.schema(),
            })
        })
        .collect();
    let mut whole = json!({
        "operationId": route.id,
        "summary": route.says,
        "security": if route.method == Method::GET { json!([{}, {"token": []}]) } else { json!([{"token": []}]) },
        "responses": responses(generator, route),
    });
    let body = match &route.does {
        Does::Put => {
            parameters.push(key());
            Some(acts())
        }
        Does::Keep => Some(file()),
        Does::Whole(_) | Does::View(_) | Does::File | Does::Paper => None,
    };
    if let Some(own) = whole.as_object_mut() {
        if !parameters.is_empty() {
            own.insert("parameters".to_owned(), parameters.into());
        }
        own.extend(body.map(|body| ("requestBody".to_owned(), body)));
    }
    whole
}

/// The header that makes a request safe to repeat.
fn key() -> Value {
    json!({
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "description": KEY.trim(),
        "schema": {"type": "string", "minLength": 1, "maxLength": KEY_MAX, "pattern": "^[!-~]+$"},
    })
}

fn acts() -> Value {
    let reference = |kind: &Kind| format!("#/components/schemas/act-{}", kind.name());
    let mapping: Map<String, Value> =
        Kind::ALL.iter().map(|kind| (kind.name().to_owned(), reference(kind).into())).collect();
    let every: Vec<Value> = Kind::ALL.iter().map(|kind| json!({"$ref": reference(kind)})).collect();
    json!({
        "required": true,
        "description": format!("{} <= {ACT_BYTES_MAX}", ACT.trim()),
        "content": {"application/json": {"schema": {
            "oneOf": every,
            "discriminator": {"propertyName": "act", "mapping": mapping},
        }}},
    })
}

/// The content of an answer or a request that is bytes of one of these types.
fn bytes(media: impl Iterator<Item = &'static str>) -> Value {
    Value::Object(media.map(|media| (media.to_owned(), json!({}))).collect())
}

fn file() -> Value {
    let content = bytes(procedure::documents::MEDIA.iter().copied());
    json!({"required": true, "description": format!("{} <= {FILE_BYTES_MAX}", BYTES.trim()), "content": content})
}

fn responses(generator: &mut SchemaGenerator, route: &Route) -> Value {
    let mut all: Map<String, Value> = Map::new();
    let whole = (route.shape)(generator);
    let json_of = |says: &str, schema: Value| json!({"description": says.trim(), "content": {"application/json": {"schema": schema}}});
    match &route.does {
        Does::Whole(_) | Does::View(_) => {
            let mut found = json_of(ASKED, whole.to_value());
            if let Some(found) = found.as_object_mut() {
                let etag = json!({"ETag": {"description": ETAG.trim(), "schema": {"type": "string"}}});
                found.insert("headers".to_owned(), etag);
            }
            all.insert("200".to_owned(), found);
            all.insert("304".to_owned(), json!({"description": SAME.trim()}));
        }
        Does::File => {
            all.insert(
                "200".to_owned(),
                json!({"description": BYTES.trim(), "content": bytes(procedure::documents::MEDIA.iter().copied())}),
            );
        }
        Does::Paper => {
            all.insert("200".to_owned(), json!({"description": BYTES.trim(), "content": bytes(media_of_papers())}));
        }
        Does::Put => {
            let foreseen = generator.subschema_for::<Foresight>();
            let place = json!({"Location": {"description": ENTRY.trim(), "schema": {"type": "string"}}});
            let mut put = json_of(RECORDED, whole.clone().to_value());
            if let Some(put) = put.as_object_mut() {
                put.insert("headers".to_owned(), place);
            }
            all.insert("201".to_owned(), put);
            let either = json!({"oneOf": [whole.to_value(), foreseen.to_value()]});
            all.insert("200".to_owned(), json_of(BEFORE, either));
        }
        Does::Keep => {
            all.insert("201".to_owned(), json_of(KEPT, whole.to_value()));
        }
    }
    let said = generator.subschema_for::<problem::Said>().to_value();
    for (status, says) in problems(route) {
        let mut wrong = json!({"description": says, "content": {problem::MEDIA: {"schema": said}}});
        if let Some(wrong) = wrong.as_object_mut() {
            wrong.extend(headers(&status).map(|headers| ("headers".to_owned(), headers)));
        }
        all.insert(status, wrong);
    }
    Value::Object(all)
}

fn headers(status: &str) -> Option<Value> {
    let of = |name: &str, says: &str| json!({name: {"description": says.trim(), "schema": {"type": "string"}}});
    match status {
        "401" => Some(of("WWW-Authenticate", SCHEME)),
        "405" => Some(of("Allow", METHODS)),
        "429" | "503" => Some(of("Retry-After", WAIT)),
        _ => None,
    }
}

/// The problems with which a route may answer: each status with its reasons.
fn problems(route: &Route) -> Vec<(String, String)> {
    let puts = matches!(route.does, Does::Put | Does::Keep);
    let of_process = !matches!(route.does, Does::Whole(_));
    let may = |fault: &Fault| match fault {
        Fault::Parameter
        | Fault::TokenWrong
        | Fault::TooMany
        | Fault::Method
        | Fault::Failed
        | Fault::TooLate
        | Fault::NotRecorded => true,
        Fault::NotFound => route.path.contains('{'),
        Fault::OtherProcess | Fault::SeatEnded => of_process,
        Fault::TokenMissing | Fault::OutOfScope | Fault::TooLarge | Fault::Media => puts,
        Fault::FilesEnough => matches!(route.does, Does::Keep),
        Fault::Unreadable | Fault::KeyUnfit | Fault::KeyReused => matches!(route.does, Does::Put),
    };
    let mut all: std::collections::BTreeMap<u16, Vec<&str>> = std::collections::BTreeMap::new();
    for fault in Fault::ALL.iter().filter(|fault| may(fault)) {
        all.entry(fault.status().as_u16()).or_default().push(fault.id());
    }
    if matches!(route.does, Does::Put) {
        all.entry(403).or_default().push(NO_RIGHT.trim());
        all.entry(409).or_default().push(QUESTION.trim());
        all.entry(422).or_default().push(REFUSED.trim());
    }
    all.into_iter().map(|(status, reasons)| (status.to_string(), reasons.join("; "))).collect()
}
