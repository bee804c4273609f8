//! HTTP: addresses, pages kept as bytes, forms, live streams, sign-in. It decides no rule and draws no markup of its own.

mod account;
mod act;
mod act_form;
mod answer;
mod answers;
mod api;
mod assets;
mod atom;
mod board;
mod body;
mod button;
mod cache;
mod cards;
mod content;
mod corrections;
mod draw;
mod drop_in;
mod evidence;
mod files;
mod finder;
mod instants;
mod kept_rows;
mod live;
mod live_pages;
mod log;
mod looks;
mod meeting_files;
mod notices;
mod oai;
mod old_files;
pub mod operate;
mod paper;
mod past;
mod personal_data;
mod photographs;
mod places;
mod post;
mod query;
mod reader;
mod reading;
mod refusals;
mod router;
mod site;
mod sitemap;
mod stead;
mod text_form;
mod text_paper;
mod uploads;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{from_fn_with_state, map_response};
use axum::routing::any;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

pub use account::{
    Failures, LinkError, LinkPurpose, MadeLink, Provider, Settings as SignInSettings, hash_password, link,
};
pub use api::Settings as ApiSettings;
pub use api::tokens::{NotMade, TokenWanted, make_token};
pub use content::media_of;
pub use log::take_cosignatures;
pub use old_files::{archive_key, title_of as title_of_old_file};
pub use operate::{Doors, Settings, serve};
pub use paper::{NoPaper, PaperKind, SeatsKind, badges, certificates, inventory_paper, key_paper, note, paper, seats};
pub use post::{LinkMail, NotWritten, Post, Reached};
pub use reading::language_in;
pub use site::{Hosted, Parts, Purpose, Site, SiteError, add_process, clerk_of, seeds};
pub use text_paper::{TextAsked, TextPaper, text_paper};
pub use uploads::{keep_file, sweep};

/// The whole server as a service, for `serve` and for tests.
pub fn app(site: Site) -> Router {
    // A form of another site, which a browser sends with our cookie, is refused before it is read.
    let forms = CsrfLayer::new().with_rejection_response(stead::ForeignForm(site.clone()));
    let noted = from_fn_with_state(site.clone(), operate::noted);
    let in_its_form = from_fn_with_state(site.clone(), api::in_its_form);
    let https_only = SetResponseHeaderLayer::overriding(header::STRICT_TRANSPORT_SECURITY, https_only(&site));
    let answer = site.settings().answer;
    Router::new()
        .fallback(router::answer_to)
        .layer(forms)
        // No cookie is looked at here, so no form of another site can do anything.
        .route("/api/{*rest}", any(api::answer_to))
        .with_state(site)
        .layer(DefaultBodyLimit::max(body::BODY_BYTES_MAX))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, answer))
        // An answer that took too long is none of the router's, and is dressed like the others.
        .layer(map_response(async |found: answer::Answer| answer::secured(found)))
        .layer(CatchPanicLayer::custom(stead::panicked))
        .layer(in_its_form)
        .layer(https_only)
        .layer(noted)
}

/// How long a browser comes by https only (RFC 6797); nothing where readers may come by http.
fn https_only(site: &Site) -> Option<HeaderValue> {
    let seconds = site.settings().https_only.as_secs();
    let told = site.address().starts_with("https://") && seconds > 0;
    told.then(|| HeaderValue::try_from(format!("max-age={seconds}")).ok()).flatten()
}
