//! A line of the log and a number for each request: the pattern of its address, never the address, nor who asked.

use axum::extract::{Request, State};
use axum::middleware::Next;
use clerk::Stopwatch;
use locale::Lang;
use procedure::Kind;
use procedure::names::{MEETING_SLUGS_RESERVED, PROCESS_SLUGS_RESERVED, TEXT_SLUGS_RESERVED};
use tracing::Level;

use crate::answer::Answer;
use crate::site::Site;

/// The most segments of an address that a pattern shows.
const SEGMENTS_MAX: usize = 8;

/// Words of addresses that belong to the server, beside those that no process, meeting or text may take.
const WORDS: &[&str] = &[
    "account",
    "accounts",
    "acts",
    "all",
    "ask",
    "checkpoint",
    "clean",
    "contributions",
    "drop-in",
    "end",
    "entries",
    "healthz",
    "history",
    "key",
    "link",
    "oidc",
    "passkey",
    "password",
    "prove",
    "readyz",
    "revoke",
    "remove",
    "robots.txt",
    "rounds",
    "seat",
    "second",
    "sign-in",
    "sign-out",
    "signatures",
    "silence",
    "sitemap.xml",
    "tokens",
    "translations",
    "v1",
];
/// Files whose ending a pattern shows.
const FILES: &[&str] = &[
    "*.pdf",
    "*.docx",
    "*.html",
    "*.txt",
    "*.xml",
    "*.xlf",
    "*.xlsx",
    "*.csv",
    "*.ics",
    "*.json",
    "*.css",
    "*.js",
    "*.svg",
    "*.woff2",
    "*.png",
    "*.package",
];

/// What kind of address was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A page.
    Page,
    /// A form that was sent.
    Form,
    /// Signing in or out.
    SignIn,
    /// A live stream, up to its first message.
    Live,
    /// A paper, a package, a spreadsheet.
    Paper,
    /// A stored file.
    File,
    /// Style, script, fonts.
    Asset,
    /// The log of a record.
    Log,
    /// The interface for programs.
    Api,
    /// Health and readiness.
    Health,
}

impl Class {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Form => "form",
            Self::SignIn => "sign-in",
            Self::Live => "live",
            Self::Paper => "paper",
            Self::File => "file",
            Self::Asset => "asset",
            Self::Log => "log",
            Self::Api => "api",
            Self::Health => "health",
        }
    }

    fn of(method: &http::Method, segments: &[&str]) -> Self {
        match segments {
            ["healthz" | "readyz"] => Self::Health,
            ["assets", ..] => Self::Asset,
            ["api", ..] => Self::Api,
            ["sign-in", ..] | [_, "sign-in" | "sign-out", ..] => Self::SignIn,
            [_, "live"] => Self::Live,
            [_, "log", ..] => Self::Log,
            [_, "files", _] | [_, "photographs", _, _] => Self::File,
            _ if method == http::Method::POST => Self::Form,
            [_, _, _, .., last] if *last == "package" || last.contains('.') => Self::Paper,
            _ => Self::Page,
        }
    }
}

/// Stands at an answer of which nothing is noted: it tells of what is done behind closed doors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unnoted;

/// Notes a request when its answer begins.
pub(crate) async fn noted(State(site): State<Site>, request: Request, next: Next) -> Answer {
    let (watch, method) = (Stopwatch::start(), request.method().clone());
    let segments: Vec<&str> = request.uri().path().split('/').filter(|segment| !segment.is_empty()).collect();
    let class = Class::of(&method, &segments);
    let pattern = tracing::enabled!(Level::INFO).then(|| pattern(&segments));
    let answer = next.run(request).await;
    if answer.extensions().get::<Unnoted>().is_some() {
        return answer;
    }
    let (status, time) = (answer.status(), watch.elapsed());
    site.metrics().request(class, status, time);
    if let Some(route) = pattern {
        let microseconds = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        // A method may be any word that a stranger sends.
        let method =
            [http::Method::GET, http::Method::HEAD, http::Method::POST].into_iter().find(|known| *known == method);
        let method = method.as_ref().map_or("other", http::Method::as_str);
        tracing::info!(method, route, status = status.as_u16(), microseconds, "request");
    }
    answer
}

/// An address without what is somebody's: `/en/*/*/floor/request`.
pub(crate) fn pattern(segments: &[&str]) -> String {
    let shown = segments.iter().take(SEGMENTS_MAX).flat_map(|segment| ["/", word(segment)]).collect::<String>();
    match segments.len() {
        0 => "/".to_owned(),
        1..=SEGMENTS_MAX => shown,
        _ => shown + "/*",
    }
}

/// The pattern of a whole address, its query left out.
pub(crate) fn pattern_of(address: &str) -> String {
    let path = address.split_once('?').map_or(address, |(path, _)| path);
    pattern(&path.split('/').filter(|segment| !segment.is_empty()).collect::<Vec<_>>())
}

/// A segment that is one of ours, or a star with the ending of a file.
fn word(segment: &str) -> &'static str {
    let own = [WORDS, PROCESS_SLUGS_RESERVED, MEETING_SLUGS_RESERVED, TEXT_SLUGS_RESERVED];
    let mut own = own.into_iter().flatten().copied();
    let langs = || Lang::OFFERED.iter().map(|lang| lang.tag());
    let acts = || Kind::ALL.iter().filter_map(|kind| kind.name().split_once('.')).flat_map(|(area, act)| [area, act]);
    let found = own.find(|word| *word == segment).or_else(|| langs().find(|tag| *tag == segment));
    found.or_else(|| acts().find(|word| *word == segment)).unwrap_or_else(|| starred(segment))
}

fn starred(segment: &str) -> &'static str {
    let ending = segment.rsplit_once('.').map(|(_, ending)| ending);
    let shown = ending.and_then(|ending| FILES.iter().find(|file| file.strip_prefix("*.") == Some(ending)));
    shown.copied().unwrap_or("*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_shows_only_words_of_ours() {
        for (address, shown) in [
            ("/", "/"),
            ("/en/almaty/som-8/", "/en/*/*"),
            ("/en/rehearsal/som-1/floor/request/?note=secret", "/en/*/*/floor/request"),
            ("/ru/rehearsal/som-1/outline-of-felmora.docx", "/ru/*/*/*.docx"),
            ("/rehearsal/live?page=/en/a/b/", "/*/live"),
            ("/en/sign-in/link/8c1f/", "/en/sign-in/link/*"),
            ("/en/sign-in/oidc/ministry/", "/en/sign-in/oidc/*"),
            ("/en/sign-in/account/second/", "/en/sign-in/account/second"),
            ("/anna@example.invalid/x.secret", "/*/*"),
            ("/a/b/c/d/e/f/g/h/i/j", "/*/*/*/*/*/*/*/*/*"),
        ] {
            assert_eq!(pattern_of(address), shown);
        }
    }

    #[test]
    fn an_address_has_a_class() {
        let check = |method: http::Method, address: &str| {
            let segments: Vec<&str> = address.split('/').filter(|segment| !segment.is_empty()).collect();
            Class::of(&method, &segments).word()
        };
        for (address, class) in [
            ("/en/", "page"),
            ("/en/almaty/som-8/", "page"),
            ("/en/almaty/som-8/agenda.pdf", "paper"),
            ("/en/almaty/som-8/package", "paper"),
            ("/almaty/files/0f", "file"),
            ("/almaty/live", "live"),
            ("/almaty/log/key", "log"),
            ("/assets/css/base.css", "asset"),
            ("/en/sign-in/", "sign-in"),
            ("/sign-in/oidc/", "sign-in"),
            ("/readyz", "health"),
            ("/api/v1/openapi.json", "api"),
        ] {
            assert_eq!(check(http::Method::GET, address), class, "{address}");
        }
        assert_eq!(check(http::Method::POST, "/en/almaty/som-8/floor/request/"), "form");
        assert_eq!(check(http::Method::POST, "/en/sign-in/seat/"), "sign-in");
    }
}
