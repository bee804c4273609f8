//! What is said in the stead of an answer: no page, no method of ours, a form of another site, and that we broke.

use std::any::Any;

use axum::http::{HeaderValue, StatusCode, header};
use locale::{Lang, Locale};
use tower_http::csrf::ProtectionError;

use crate::answer::{Answer, answer, html, secured};
use crate::draw::{Drawn, server_frame, sorry};
use crate::site::Site;

/// What is said to any other method: which there are.
pub(crate) fn not_a_method() -> Answer {
    let mut refused = answer(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "GET, HEAD, POST\n");
    refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    refused
}

/// A page that is said in the stead of another.
pub(crate) fn instead(site: &Site, lang: Lang, status: StatusCode, key: &str) -> Answer {
    let locale = Locale::of(lang).unwrap_or_else(Locale::english);
    match sorry(server_frame(site, locale, "/"), key) {
        Drawn::Page(page) => html(status, page),
        Drawn::Missing | Drawn::NotSeen | Drawn::Failed(_) | Drawn::Damaged(_) => {
            answer(status, "text/plain; charset=utf-8", "")
        }
    }
}

/// What is said to a form that another site sent.
#[derive(Clone)]
pub(crate) struct ForeignForm(pub(crate) Site);

impl tower_http::csrf::ResponseForProtectionError<axum::body::Body> for ForeignForm {
    fn response_for_protection_error(&mut self, _: ProtectionError) -> Answer {
        secured(instead(&self.0, Lang::En, StatusCode::FORBIDDEN, "site-origin"))
    }
}

/// What is said when we broke. The cause is in the log, once.
#[expect(clippy::needless_pass_by_value, reason = "the layer gives it away")]
pub(crate) fn panicked(cause: Box<dyn Any + Send + 'static>) -> Answer {
    let why = cause.downcast_ref::<String>().map(String::as_str).or_else(|| cause.downcast_ref::<&str>().copied());
    tracing::error!(why = why.unwrap_or("unknown"), "an answer broke");
    secured(answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", "500\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_broke_nothing_is_said() {
        let answer = panicked(Box::new("index 7 of the seat of orluna".to_owned()));
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(http_body::Body::size_hint(answer.body()).exact(), Some(4));
        assert!(answer.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    }
}
