//! The whole server in one process on a real data directory: who sees what, how every answer is dressed, how a seat is taken,
//! how an act goes through, what a live page sends.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "test support")]

mod server;

#[path = "http/acts.rs"]
mod acts;
#[path = "http/answers.rs"]
mod answers;
#[path = "http/api.rs"]
mod api;
#[path = "http/api_acts.rs"]
mod api_acts;
#[path = "http/api_pages.rs"]
mod api_pages;
#[path = "http/api_tokens.rs"]
mod api_tokens;
#[path = "http/api_views.rs"]
mod api_views;
#[path = "http/archive.rs"]
mod archive;
#[path = "http/breaker.rs"]
mod breaker;
#[path = "http/citations.rs"]
mod citations;
#[path = "http/closed_items.rs"]
mod closed_items;
#[path = "http/corrections.rs"]
mod corrections;
#[path = "http/decisions.rs"]
mod decisions;
#[path = "http/desk.rs"]
mod desk;
#[path = "http/doors.rs"]
mod doors;
#[path = "http/entries.rs"]
mod entries;
#[path = "http/evidence.rs"]
mod evidence_room;
#[path = "http/exchange.rs"]
mod exchange;
#[path = "http/gates.rs"]
mod gates;
#[path = "http/hostile.rs"]
mod hostile;
#[path = "http/kept_rows.rs"]
mod kept_rows;
#[path = "http/library.rs"]
mod library;
#[path = "http/live.rs"]
mod live;
#[path = "http/members.rs"]
mod members;
#[path = "http/news.rs"]
mod news;
#[path = "http/one_meeting.rs"]
mod one_meeting;
#[path = "http/operate.rs"]
mod operate;
#[path = "http/own_account.rs"]
mod own_account;
#[path = "http/passkeys.rs"]
mod passkeys;
#[path = "http/past.rs"]
mod past;
#[path = "http/people.rs"]
mod people;
#[path = "http/personal_data.rs"]
mod personal_data;
#[path = "http/photographs.rs"]
mod photographs;
#[path = "http/programme.rs"]
mod programme;
#[path = "http/providers.rs"]
mod providers;
#[path = "http/rights.rs"]
mod rights;
#[path = "http/routes.rs"]
mod routes;
#[path = "http/run.rs"]
mod run;
#[path = "http/search.rs"]
mod search;
#[path = "http/secrets.rs"]
mod secrets;
#[path = "http/seeing.rs"]
mod seeing;
#[path = "http/several.rs"]
mod several;
#[path = "http/sign_in.rs"]
mod sign_in;
#[path = "http/sign_in_limits.rs"]
mod sign_in_limits;
#[path = "http/sign_in_links.rs"]
mod sign_in_links;
#[path = "http/signed_pdf.rs"]
mod signed_pdf;
#[path = "http/sitting.rs"]
mod sitting;
#[path = "http/translations.rs"]
mod translations;
#[path = "http/uploads.rs"]
mod uploads;
#[path = "http/uzbek.rs"]
mod uzbek;
#[path = "http/verdicts.rs"]
mod verdicts;
#[path = "http/words_file.rs"]
mod words_file;
#[path = "http/writes.rs"]
mod writes;

#[path = "http/unseen.rs"]
mod unseen;

use std::sync::OnceLock;

use server::Server;

/// The demonstration, for tests that only read. Whoever puts an act starts a server of its own.
fn shared() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::demonstration("http-shared"))
}

/// A folder for files that a test changes.
fn folder_of(name: &str) -> std::path::PathBuf {
    std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}
