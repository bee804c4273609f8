//! Sign-in and accounts: passkeys, a password with a second factor, identity providers, links; devices, seats, a log.
//!
//! Every address of this part is below `/{language}/sign-in/`, but for the one to which identity providers send people back.

mod ceremonies;
mod device;
mod enter;
mod limits;
mod link_mail;
mod link_page;
mod links;
mod means;
mod oidc;
mod own_data;
mod pages;
mod passkey;
mod password;
mod provider_calls;
mod route;
mod second_factor;
mod settings;
mod tokens;

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};
use locale::{Lang, Locale};
use record::sign_in_log::LogLine;
use record::sign_ins::{SignIn, Stage};
use tokio::sync::Semaphore;
use webauthn_rs::prelude::Webauthn;

use crate::query::Query;
use crate::reader::Reader;
use crate::site::Site;
use limits::Limits;
use oidc::Providers;

pub(crate) use device::{device, network};
pub(crate) use link_page::{answered as link_made, page as links_page};
pub(crate) use route::{get, out, post, returned};

pub use links::{LinkError, MadeLink, Purpose as LinkPurpose, link};
pub use password::hash_password;
pub use settings::{Failures, Provider, Settings};

/// What sign-in keeps while the server runs.
pub(crate) struct SignIns {
    pub(crate) settings: Settings,
    /// None where the site's address is none that passkeys can belong to.
    webauthn: Option<Webauthn>,
    limits: Limits,
    /// Places at which passwords are checked.
    checks: Arc<Semaphore>,
    /// Places for those who wait, and those whose password is checked.
    queue: Arc<Semaphore>,
    providers: Providers,
}

/// Counts a form that somebody signed in sends; above the bound, in how many milliseconds the next may be sent. Forms of sign-in
/// have bounds of their own, and a seat of a demonstration is nobody's account.
pub(crate) fn may_write(site: &Site, reader: &Reader) -> Result<(), i64> {
    let account = reader.sign_in.as_ref().and_then(|sign_in| sign_in.account.as_ref());
    let Some((id, _, _)) = account else { return Ok(()) };
    site.sign_ins().limits.take(&[(format!("writes {id}"), limits::WRITES)], site.now())
}

impl SignIns {
    /// For a site at an address.
    pub(crate) fn new(settings: Settings, address: &str) -> Self {
        Self {
            webauthn: passkey::webauthn(&settings, address),
            limits: Limits::default(),
            checks: Arc::new(Semaphore::new(settings.checks.max(1))),
            queue: Arc::new(Semaphore::new(settings.checks.max(1).saturating_add(settings.waiting))),
            providers: Providers::new(&settings.providers),
            settings,
        }
    }
}

/// Who asks for something of this part.
pub(crate) struct Caller<'a> {
    pub(crate) site: &'a Site,
    pub(crate) lang: Lang,
    pub(crate) locale: &'static Locale,
    pub(crate) reader: &'a Reader,
    /// The device in coarse words.
    pub(crate) device: &'a str,
    /// The network: an IPv4 /24 or an IPv6 /48; empty where it is not known.
    pub(crate) network: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// The fields of the form, or what stands behind the question mark.
    pub(crate) form: &'a Query,
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// What is said, by its key; the page is drawn again.
    Said(&'static str),
    /// Too many attempts failed; in how many milliseconds the next may be made.
    TooMany(i64),
    /// Too many wait to be checked.
    Busy,
    /// The reader has to sign in.
    SignIn,
    /// The reader has to prove again who they are.
    Prove,
    /// It is not for this reader.
    NotSeen,
    /// There is no such thing.
    Missing,
    /// The data directory or the machine failed; the cause is in the log.
    Failed,
}

impl Refused {
    /// Its status.
    fn status(self) -> StatusCode {
        match self {
            Self::Said(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::SignIn | Self::Prove => StatusCode::SEE_OTHER,
            Self::NotSeen => StatusCode::FORBIDDEN,
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<record::Failure> for Refused {
    fn from(failure: record::Failure) -> Self {
        tracing::error!(error = %failure, "a sign-in could not be read or kept");
        Self::Failed
    }
}

/// The account of a sign-in: its row, name and handle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Owner {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) handle: String,
}

impl<'a> Caller<'a> {
    fn ins(&self) -> &'a SignIns {
        self.site.sign_ins()
    }

    fn settings(&self) -> &'a Settings {
        &self.ins().settings
    }

    /// A field of the form; empty where it is not given.
    fn field(&self, name: &str) -> &'a str {
        self.form.get(name).unwrap_or_default()
    }

    /// The sign-in and its account, if it has come so far.
    fn owner_at(&self, stages: &[Stage]) -> Result<(&'a SignIn, Owner), Refused> {
        let sign_in = self.reader.sign_in.as_ref().filter(|sign_in| stages.contains(&sign_in.stage));
        let sign_in = sign_in.ok_or(Refused::SignIn)?;
        let (id, name, handle) = sign_in.account.clone().ok_or(Refused::SignIn)?;
        Ok((sign_in, Owner { id, name, handle }))
    }

    /// Whoever is signed in, or may choose how to sign in from now on.
    fn owner(&self) -> Result<(&'a SignIn, Owner), Refused> {
        self.owner_at(&[Stage::Whole, Stage::SetUp])
    }

    /// The same, if they proved who they are a short while ago.
    fn proven(&self) -> Result<(&'a SignIn, Owner), Refused> {
        let (sign_in, owner) = self.owner()?;
        let fresh = sign_in.proven.saturating_add(self.settings().proven_ms) >= self.site.now();
        if fresh || sign_in.stage == Stage::SetUp { Ok((sign_in, owner)) } else { Err(Refused::Prove) }
    }

    /// Notes in an account's log what became of it. That it could not be noted stops nobody.
    fn note(&self, account: i64, what: &str, means: &str) {
        let line = LogLine {
            at: self.site.now(),
            what: what.to_owned(),
            means: means.to_owned(),
            device: self.device.to_owned(),
            network: self.network.to_owned(),
            made_by: String::new(),
        };
        if let Err(failure) = self.site.directory().note_sign_in(account, &line, self.settings().log_kept_ms) {
            tracing::error!(error = %failure, "a sign-in could not be noted");
        }
    }
}
