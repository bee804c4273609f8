//! HTTP: addresses, pages kept as bytes, forms, live streams, sign-in. It decides no rule and draws no markup of its own.

mod account;
mod act;
mod act_form;
mod answer;
mod assets;
mod board;
mod body;
mod button;
mod cache;
mod draw;
mod drop_in;
mod files;
mod live;
mod live_pages;
mod meeting_files;
mod paper;
mod query;
mod reader;
mod refusals;
mod router;
mod site;
mod text_form;
mod text_paper;

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

pub use account::{
    Failures, LinkError, LinkPurpose, MadeLink, Provider, Settings as SignInSettings, hash_password, link,
};
pub use paper::{NoPaper, PaperKind, paper};
pub use site::{Hosted, Parts, Purpose, Site, SiteError, add_process, clerk_of};
pub use text_paper::{TextAsked, TextPaper, text_paper};

/// How long an answer may take before the reader is told to repeat; a stream's answer begins at once.
const ANSWER: Duration = Duration::from_mins(1);

/// The whole server as a service, for `serve` and for tests.
pub fn app(site: Site) -> Router {
    // A form of another site, which a browser sends with our cookie, is refused before it is read.
    let forms = CsrfLayer::new().with_rejection_response(router::ForeignForm(site.clone()));
    Router::new()
        .fallback(router::answer_to)
        .with_state(site)
        .layer(forms)
        .layer(DefaultBodyLimit::max(body::BODY_BYTES_MAX))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, ANSWER))
        .layer(CatchPanicLayer::custom(router::panicked))
}

/// Serves until `stop` is done, then ends streams and answers what is under way.
///
/// # Errors
/// The listener fails.
pub async fn serve(
    site: Site,
    listener: tokio::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let ending = site.clone();
    let stopped = async move {
        stop.await;
        ending.stop();
    };
    let app = app(site).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, app).with_graceful_shutdown(stopped).await
}
