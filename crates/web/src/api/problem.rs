//! What is wrong, as RFC 9457 has it: a type that names the reason, its sentence in the reader's language, the values.

use axum::http::{HeaderValue, StatusCode, header};
use locale::{Lang, Locale, Value};
use pages::Frame;
use procedure::Rejection;
use procedure::rejection::Force;
use schemars::JsonSchema;
use serde::Serialize;

use crate::answer::{Answer, answer};
use crate::site::Site;

/// The media type of a problem.
pub(super) const MEDIA: &str = "application/problem+json";
/// Where the descriptions of problems stand.
pub(super) const TYPES: &str = "/api/problems/";
/// How long a client waits that asked too much or came too early, in seconds.
const WAIT_SECONDS: &str = "10";

/// Declares the faults of the interface: variant, id, status.
macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $status:ident;)+) => {
        /// Why the interface could not do what was asked, before any rule was.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Fault { $($(#[$doc])* $variant),+ }

        impl Fault {
            /// Every one of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id.
            pub(super) fn id(self) -> &'static str { match self { $(Self::$variant => $id),+ } }

            /// The status.
            pub(super) fn status(self) -> StatusCode { match self { $(Self::$variant => StatusCode::$status),+ } }
        }
    };
}

faults! {
    /// A parameter of the address has a name or a value that is not known here.
    Parameter = "api.parameter", BAD_REQUEST;
    /// The body is no JSON of the form that was asked for.
    Unreadable = "api.unreadable", BAD_REQUEST;
    /// The idempotency key is empty, too long, or has characters that are not ASCII.
    KeyUnfit = "api.key-unfit", BAD_REQUEST;
    /// No token was given, and this is for those who have one.
    TokenMissing = "api.token-missing", UNAUTHORIZED;
    /// The token is unknown, over or revoked.
    TokenWrong = "api.token-wrong", UNAUTHORIZED;
    /// The token does not go that far.
    OutOfScope = "api.out-of-scope", FORBIDDEN;
    /// The token is of another process.
    OtherProcess = "api.other-process", FORBIDDEN;
    /// The account does not hold the capacity any longer.
    SeatEnded = "api.seat-ended", FORBIDDEN;
    /// There is no such thing, or it is not for this reader.
    NotFound = "api.not-found", NOT_FOUND;
    /// The address knows other methods.
    Method = "api.method", METHOD_NOT_ALLOWED;
    /// The body is too large.
    TooLarge = "api.too-large", PAYLOAD_TOO_LARGE;
    /// The body is of a kind that is not taken.
    Media = "api.media", UNSUPPORTED_MEDIA_TYPE;
    /// The idempotency key was used for another request.
    KeyReused = "api.key-reused", UNPROCESSABLE_ENTITY;
    /// Too many requests.
    TooMany = "api.too-many", TOO_MANY_REQUESTS;
    /// As many files were brought as one may bring in a day.
    FilesEnough = "api.files-enough", TOO_MANY_REQUESTS;
    /// We broke; the log says why.
    Failed = "api.failed", INTERNAL_SERVER_ERROR;
    /// The answer did not come in time. Whether an act was recorded is not known; with its key it may be repeated.
    TooLate = "api.too-late", GATEWAY_TIMEOUT;
    /// It was not recorded; it may be repeated.
    NotRecorded = "api.not-recorded", SERVICE_UNAVAILABLE;
}

impl Fault {
    /// The key of its sentence.
    fn key(self) -> String {
        self.id().replacen("api.", "api-problem-", 1)
    }
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub(super) enum Problem {
    /// The interface could not do it.
    Fault(Fault, Vec<(&'static str, String)>),
    /// The rules say no, or ask first.
    Rejected(Box<Rejection>, Box<Frame>),
    /// What was said before to the same request.
    Again(StatusCode, String),
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault, Vec::new())
    }
}

/// A problem, as it is sent.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "problem")]
pub(super) struct Said {
    /// Where the reason is described; its last part is the stable id of the reason.
    #[schemars(extend("format" = "uri"))]
    pub(super) r#type: String,
    /// The reason as a sentence, in the language that was asked for.
    pub(super) title: String,
    /// The status of the answer.
    #[schemars(range(min = 400, max = 599))]
    pub(super) status: u16,
    /// The stable id of the reason, as in `floor.list-closed`.
    pub(super) reason: String,
    /// The article of the rules on which it rests; `general` for what holds in every meeting; nothing where no rule was asked.
    pub(super) rule: Option<String>,
    /// `bars`, or `warns` where the act goes through once it is confirmed; nothing where no rule was asked.
    pub(super) force: Option<String>,
    /// What the sentence is about, by name: the field, the party, the bound.
    pub(super) values: std::collections::BTreeMap<String, String>,
}

/// The status of a rejection: a question is a conflict, a right that is not there is forbidden, and the rest cannot be done.
pub(super) fn status_of(rejection: &Rejection) -> StatusCode {
    let others = matches!(rejection.reason, "general.not-yours" | "general.not-for-others");
    match rejection.force {
        Force::Warns => StatusCode::CONFLICT,
        Force::Bars | Force::Notes if others || rejection.is_of_a_right() => StatusCode::FORBIDDEN,
        Force::Bars | Force::Notes => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl Problem {
    /// A fault that is about something.
    pub(super) fn about(fault: Fault, name: &'static str, value: impl Into<String>) -> Self {
        Self::Fault(fault, vec![(name, value.into())])
    }

    /// The status, and what is said.
    pub(super) fn said(&self, site: &Site, lang: Lang) -> (StatusCode, String) {
        let (status, said) = match self {
            Self::Again(status, said) => return (*status, said.clone()),
            Self::Fault(fault, values) => (fault.status(), of_fault(site, lang, *fault, values)),
            Self::Rejected(rejection, f) => (status_of(rejection), of_rejection(site, rejection, f)),
        };
        (status, serde_json::to_string(&said).unwrap_or_default())
    }

    /// The answer.
    pub(super) fn answer(&self, site: &Site, lang: Lang) -> Answer {
        let (status, said) = self.said(site, lang);
        let mut answer = answer(status, MEDIA, said);
        let headers = answer.headers_mut();
        if let Self::Fault(fault, values) = self {
            let allow = values.iter().find(|(name, _)| *name == "allow");
            if let Some(allow) = allow.and_then(|(_, allow)| HeaderValue::try_from(allow.as_str()).ok()) {
                headers.insert(header::ALLOW, allow);
            }
            if matches!(fault.status(), StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static(WAIT_SECONDS));
            }
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        answer
    }
}

fn of_fault(site: &Site, lang: Lang, fault: Fault, values: &[(&'static str, String)]) -> Said {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    let given: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    Said {
        r#type: format!("{}{TYPES}{}", site.address(), fault.id()),
        title: locale.with(&fault.key(), &given),
        status: fault.status().as_u16(),
        reason: fault.id().to_owned(),
        rule: None,
        force: None,
        values: values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

fn of_rejection(site: &Site, rejection: &Rejection, f: &Frame) -> Said {
    Said {
        r#type: format!("{}{TYPES}{}", site.address(), rejection.reason),
        title: pages::act::sentence(f, rejection),
        status: status_of(rejection).as_u16(),
        reason: rejection.reason.to_owned(),
        rule: Some(rejection.rule.to_owned()),
        force: Some(force_word(rejection.force).to_owned()),
        values: rejection.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

pub(super) fn force_word(force: Force) -> &'static str {
    match force {
        Force::Notes => "notes",
        Force::Warns => "warns",
        Force::Bars => "bars",
    }
}

/// Every reason there is: its id, the rule it rests on, and the statuses with which it is answered.
pub(super) fn every() -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let faults = Fault::ALL.iter().map(|fault| (fault.id(), None));
    faults.chain(procedure::rejection::every_reason().map(|(id, rule)| (id, Some(rule))))
}

/// A reason, described.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "reason")]
#[expect(clippy::struct_field_names, reason = "as a problem calls it")]
pub(super) struct Reason {
    /// Its stable id.
    reason: String,
    /// The article of the rules on which it rests; nothing where no rule is asked.
    rule: Option<String>,
    /// Its sentence, with the names of its values in the place of the values.
    sentence: String,
}

/// The description of a reason.
pub(super) fn described(lang: Lang, id: &str) -> Option<Reason> {
    let (id, rule) = every().find(|(known, _)| *known == id)?;
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    let key = match Fault::ALL.iter().find(|fault| fault.id() == id) {
        Some(fault) => fault.key(),
        None => format!("rejection-{}", id.replace('.', "-")),
    };
    let sentence = locale.text(&key);
    Some(Reason { reason: id.to_owned(), rule: rule.map(str::to_owned), sentence })
}
