//! For every act and every kind of reader the verdict is that of `procedure`, at every door by which the act may come.
//!
//! A run takes a sample that `ROUTES_SEED` chooses; with `ROUTES_WHOLE=1` it takes all.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use axum::http::Method;
use procedure::accounts::Role;
use procedure::form::Takes;
use procedure::names::{Hash, Slug};
use procedure::rejection::Force;
use procedure::rules::rights::told;
use procedure::{Capacity, Kind, Stamp, Subject};
use serde_json::{Map, Value, json};
use web::TokenWanted;

use crate::api::{Call, call, get, json_of, wanted};
use crate::routes::{Chance, READERS, SAMPLE};
use crate::server::{Reader, Server};
use crate::shared;

/// The roles behind the seat of a member that an act is put in.
const ROLES: [&str; 4] = ["head", "adviser", "interpreter", "contributor"];

/// Whoever puts acts: a seat of the demonstration, or a role behind a seat.
pub(crate) struct Putter {
    pub(crate) capacity: Capacity,
    pub(crate) role: Option<Role>,
    pub(crate) token: Option<String>,
    /// How a browser asks; nobody behind a role, who would sign in first.
    browser: Option<Reader>,
}

/// The scope of a token with which every act can be put.
fn scope() -> String {
    let areas: BTreeSet<&str> = Kind::ALL.iter().filter_map(|kind| kind.name().split('.').next()).collect();
    format!("put:{}", areas.into_iter().collect::<Vec<_>>().join(","))
}

/// A server whose refusals may be noted, with roles behind the seat of a member.
pub(crate) fn acting() -> &'static (Server, Vec<Putter>) {
    static ACTING: OnceLock<(Server, Vec<Putter>)> = OnceLock::new();
    ACTING.get_or_init(|| {
        let server = Server::demonstration("http-routes");
        let grants = ROLES.map(|role| format!("accounts.grant account=a{role} to-act-as=orluna role={role}\n"));
        let acts = format!("with by=secretariat\n{}", grants.concat());
        clerk::acts_file::put(server.clerk("rehearsal"), &acts, procedure::Channel::Demo).unwrap();
        let seats = READERS.iter().map(|seat| Putter {
            capacity: Capacity::new(seat).unwrap(),
            role: None,
            token: crate::api::token(&server, "rehearsal", seat, &scope()),
            browser: Some(server.seat("rehearsal", seat)),
        });
        let roles = ROLES.iter().map(|role| {
            let made = TokenWanted { account: Some(format!("a{role}")), ..wanted("rehearsal", "orluna", &scope()) };
            let token = web::make_token(&server.site, &made).unwrap();
            Putter {
                capacity: Capacity::new("orluna").unwrap(),
                role: Role::named(role),
                token: Some(token),
                browser: None,
            }
        });
        let putters = seats.chain(roles).collect();
        (server, putters)
    })
}

/// The fields of an act of a file, as its form has them: its source has one a line.
fn fields(kind: Kind, source: &str) -> Vec<(String, String)> {
    let known = kind.fields();
    let named = |name: &str| known.iter().any(|field| name.split('.').next() == Some(field.name));
    let all = source.lines().skip(1).filter_map(|line| line.split_once('='));
    all.filter(|(name, _)| named(name)).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The same as JSON.
fn as_json(kind: Kind, fields: &[(String, String)]) -> Option<Value> {
    let mut all = Map::new();
    for (name, value) in fields {
        let (base, language) =
            name.split_once('.').map_or((name.as_str(), None), |(base, language)| (base, Some(language)));
        match &kind.fields().iter().find(|field| field.name == base)?.takes {
            Takes::Text | Takes::OneOf(_) => drop(all.insert(base.to_owned(), json!(value))),
            Takes::Number => drop(all.insert(base.to_owned(), json!(value.parse::<i64>().ok()?))),
            Takes::YesNo => drop(all.insert(base.to_owned(), json!(value == "yes"))),
            Takes::List => drop(all.insert(base.to_owned(), json!(value.split(',').collect::<Vec<_>>()))),
            Takes::Texts => {
                let texts = all.entry(base).or_insert_with(|| json!({}));
                texts[language?] = json!(value);
            }
        }
    }
    Some(Value::Object(all))
}

/// Fields of the example of an act, as its form has them: `protocol` in several languages is `title.en`.
fn example(document: &Value, kind: Kind) -> Vec<(String, String)> {
    let one = |value: &Value| match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    };
    let fields = &document["components"]["schemas"][format!("act-{}", kind.name())]["examples"][0]["fields"];
    let mut all = Vec::new();
    for (name, value) in fields.as_object().unwrap() {
        match value.as_object() {
            Some(texts) => all.extend(texts.iter().map(|(tag, text)| (format!("{name}.{tag}"), one(text)))),
            None => all.push((name.clone(), one(value))),
        }
    }
    all
}

/// An act of every kind that was never put in the rehearsal, with the fields of its example.
fn others(put: &BTreeSet<&str>) -> Vec<(procedure::Act, Vec<(String, String)>)> {
    let document = json_of(&get(shared(), None, "/api/v1/openapi.json"));
    let kinds = Kind::ALL.iter().filter(|kind| !put.contains(kind.name()));
    kinds
        .map(|kind| {
            let (fields, mut given) = (example(&document, *kind), procedure::fields::Fields::default());
            for (name, value) in &fields {
                given.add(name, value).unwrap();
            }
            (procedure::Act::read(kind.name(), given).unwrap(), fields)
        })
        .collect()
}

/// Acts that were put in the rehearsal, with their fields: they are put once more, by everybody.
fn acts() -> Vec<(procedure::Act, Vec<(String, String)>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["rehearsal", "delegations", "negotiation"].map(|name| format!("../demo/{name}.acts"));
    let files = files.into_iter().chain(["server/closed.acts", "server/silence.acts"].map(str::to_owned));
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let text = text.replace("FILE", &Hash::of(&[crate::server::ROOM]).to_string());
        // Days that are counted from today are written out in the act, and not in its source.
        let lines = clerk::acts_file::read(&text, shared().clerk("rehearsal").now()).unwrap();
        let lines = lines.into_iter().map(|(line, _)| line).filter(|line| !line.source.contains("{today"));
        all.extend(lines.map(|line| {
            let fields = fields(line.act.kind(), &line.source);
            (line.act, fields)
        }));
    }
    all
}

#[test]
fn every_act_is_answered_at_every_door_as_procedure_says() {
    let ((server, putters), mut chance) = (acting(), Chance::new("acts"));
    let clerk = server.clerk("rehearsal");
    let mut acts = acts();
    let kinds: BTreeSet<&str> = acts.iter().map(|(act, _)| act.kind().name()).collect();
    assert!(kinds.len() > 90, "{}", kinds.len());
    acts.extend(others(&kinds));
    let questions: Vec<(usize, usize)> =
        (0..acts.len()).flat_map(|act| (0..putters.len()).map(move |by| (act, by))).collect();
    let of_kind = |kind: &Kind| -> Vec<(usize, usize)> {
        questions.iter().copied().filter(|(act, _)| acts[*act].0.kind() == *kind).collect()
    };
    // Of every kind somebody is asked at least once.
    let least: Vec<(usize, usize)> = Kind::ALL.iter().flat_map(|kind| chance.sample_of(of_kind(kind), 1)).collect();
    let asked: BTreeSet<&str> = least.iter().map(|(act, _)| acts[*act].0.kind().name()).collect();
    assert_eq!(asked.len(), Kind::ALL.len());
    let (mut wrong, mut rights) = (Vec::new(), 0);
    for (act, by) in chance.sample(questions.clone(), SAMPLE).into_iter().chain(least) {
        let ((act, fields), by) = (&acts[act], &putters[by]);
        let (kind, snapshot) = (act.kind(), clerk.snapshot());
        let stamp = Stamp { role: by.role, ..Stamp::asking(by.capacity.clone(), clerk.now()) };
        let state = &snapshot.process.state;
        let order = procedure::in_order_as(kind, act.subject(), state, &stamp);
        // Nobody learns by a refusal that there is a draft.
        let order = order.map_err(|rejection| procedure::view::told(act, state, &stamp, rejection));
        rights += usize::from(order.as_ref().is_err_and(procedure::Rejection::is_of_a_right));
        let who = format!("{} as {} {:?}", kind.name(), by.capacity, by.role);
        wrong.extend(at_the_interface(server, by, (kind, fields), &order).map(|fault| format!("{who}: {fault}")));
        // A form that is in order would be put.
        let barred = order.as_ref().is_err_and(|rejection| rejection.force == Force::Bars);
        if let Some(browser) = by.browser.as_ref().filter(|_| barred) {
            let scope = act.subject().meeting.map_or("acts", Slug::as_str);
            let address = format!("/en/rehearsal/{scope}/{}/", kind.name().replace('.', "/"));
            let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let status = server.post(browser, &address, &sent).status.as_u16();
            let wanted = if by.capacity == Capacity::Public { 403 } else { 422 };
            let known = act.subject().meeting.is_none_or(|slug| snapshot.process.state.meetings.contains_key(slug));
            if known && status != wanted {
                wrong.push(format!("{who} by a form: {status}, not {wanted}"));
            }
            assert_eq!(clerk.snapshot().head(), snapshot.head(), "{who} was put");
        }
    }
    assert!(rights > 0, "no right was refused");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

/// What is wrong with how the interface answers an act of this order.
fn at_the_interface(
    server: &Server,
    by: &Putter,
    (kind, fields): (Kind, &[(String, String)]),
    order: &Result<(), procedure::Rejection>,
) -> Option<String> {
    let body = serde_json::to_vec(&json!({"act": kind.name(), "fields": as_json(kind, fields)?})).unwrap();
    let headers = vec![("content-type", "application/json")];
    let asked = Call { token: by.token.as_deref(), headers, body };
    let answer = call(server, Method::POST, "/api/v1/rehearsal/acts?foresee", &asked);
    let (status, said) = (answer.status.as_u16(), json_of(&answer));
    let (reason, rule) = (said["reason"].as_str().unwrap_or_default(), said["rule"].as_str().unwrap_or_default());
    let not_its_own = reason == "general.not-yours";
    // A file that its author neither brought nor may read is no file, whoever names it.
    let is_file = |name: &str| kind.fields().iter().any(|field| field.name == format!("{name}-media"));
    let no_file = reason == "general.field-wrong" && fields.iter().any(|(name, _)| is_file(name));
    let of_a_right = rule.starts_with("rights.") || rule.starts_with("roles.") || not_its_own;
    let right = match order {
        _ if by.token.is_none() => status == 401,
        Err(rejection) if rejection.force == Force::Bars => {
            no_file || (reason == rejection.reason && rule == rejection.rule)
        }
        // What is asked first may be refused for another reason once it is confirmed.
        Err(_) => (400..500).contains(&status),
        Ok(()) => status < 500 && !of_a_right,
    };
    (!right).then(|| format!("{status} {reason} {rule}, and the order is {order:?}"))
}

#[test]
fn what_anybody_may_do_is_told_to_everybody_as_procedure_says() {
    let ((server, putters), mut chance) = (acting(), Chance::new("rights"));
    let clerk = server.clerk("rehearsal");
    let (snapshot, now) = (clerk.snapshot(), clerk.now());
    let state = &snapshot.process.state;
    let texts = state.meetings.values().flat_map(|of| of.texts.keys().map(|text| (of.slug.clone(), text.clone())));
    let texts: Vec<(Slug, Slug)> = texts.collect();
    let on_text = |kind: &Kind| kind.name().starts_with("texts.") || kind.name().starts_with("decisions.");
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(on_text).collect();
    let mut questions = Vec::new();
    for kind in kinds {
        for text in &texts {
            questions.extend((0..putters.len()).map(|by| (kind, text.clone(), by)));
        }
    }
    let (mut wrong, mut verdicts) = (Vec::new(), BTreeSet::new());
    for (kind, (meeting, text), by) in chance.sample(questions, SAMPLE) {
        let by = &putters[by];
        let asked = format!("/api/v1/rehearsal/may?act={}&meeting={meeting}&text={text}", kind.name());
        let answer = get(server, by.token.as_deref(), &asked);
        let seen = procedure::texts::view::texts(state, &state.meetings[&meeting], &by.capacity);
        let got = if answer.status.as_u16() == 200 {
            json_of(&answer)["verdict"].as_str().unwrap().to_owned()
        } else {
            answer.status.as_u16().to_string()
        };
        let stamp = Stamp { role: by.role, ..Stamp::asking(by.capacity.clone(), now) };
        let wanted = if seen.iter().any(|view| view.slug == text) {
            told(&by.capacity, (kind, Subject::of(&meeting, &text)), state, &stamp).verdict.word().to_owned()
        } else {
            "404".to_owned()
        };
        if got != wanted {
            wrong.push(format!("{asked} as {} {:?}: {got}, not {wanted}", by.capacity, by.role));
        }
        verdicts.insert(wanted);
    }
    assert!(verdicts.len() == 4, "{verdicts:?}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}
