//! Who reads: the sign-in behind a cookie, and the capacity it gives in a process.

use axum::http::{HeaderMap, HeaderValue, header};
use procedure::accounts::{Holding, Reach};
use procedure::names::{Hash, Slug};
use procedure::{Capacity, State};
use record::sign_ins::{SignIn, Stage};

use crate::site::Site;

/// The cookie of a sign-in.
const COOKIE: &str = "seat";

/// A reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reader {
    /// The token of the sign-in.
    pub(crate) token: Option<[u8; 32]>,
    /// The sign-in, which may not have come to its end.
    pub(crate) sign_in: Option<SignIn>,
    /// The account's name and the handle by which records know it.
    pub(crate) account: Option<(String, String)>,
    /// The seat that was chosen: a process and a capacity.
    pub(crate) seat: Option<(String, Capacity)>,
}

impl Reader {
    /// The reader behind a request. A sign-in that cannot be looked up is none.
    pub(crate) fn of(site: &Site, headers: &HeaderMap) -> Self {
        token(site, headers).map_or_else(Self::default, |token| Self::with(site, token))
    }

    /// The reader behind the token of a sign-in.
    pub(crate) fn with(site: &Site, token: [u8; 32]) -> Self {
        match site.directory().signed_in(&hashed(&token), site.now(), site.sign_ins().settings.idle_ms) {
            Ok(Some(found)) => {
                let whole = (found.stage == Stage::Whole).then_some(&found);
                let account = whole.and_then(|found| found.account.clone()).map(|(_, name, handle)| (name, handle));
                let seat = whole.and_then(|found| seat(&found.seat));
                Self { token: Some(token), account, seat, sign_in: Some(found) }
            }
            Ok(None) => Self::default(),
            Err(failure) => {
                tracing::error!(error = %failure, "a sign-in could not be looked up");
                Self::default()
            }
        }
    }

    /// The capacities that the reader may act in.
    pub(crate) fn capacities(&self, site: &Site, process: &str, state: &State) -> Vec<Capacity> {
        if let Some(account) = self.handle() {
            let held = state.held(&account, site.now()).into_iter().map(|held| held.granted.to_act_as.clone());
            let mut held: Vec<Capacity> = held.collect();
            held.dedup();
            return held;
        }
        // A seat without an account exists in a demonstration only.
        match &self.seat {
            Some((of, capacity)) if site.demonstration() && of == process => vec![capacity.clone()],
            Some(_) | None => Vec::new(),
        }
    }

    /// The handle by which records know the reader's account.
    fn handle(&self) -> Option<Slug> {
        self.account.as_ref().and_then(|(_, handle)| Slug::new(handle))
    }

    /// What gives the reader this capacity at a meeting; none where it has no account.
    pub(crate) fn holding(
        &self,
        (site, state): (&Site, &State),
        capacity: &Capacity,
        meeting: Option<&Slug>,
    ) -> Option<Holding> {
        state.holding(&self.handle()?, capacity, meeting, site.now()).cloned()
    }

    /// As whom the reader acts in a process, and how far. A seat without an account reaches the whole of its process.
    pub(crate) fn reach(&self, site: &Site, process: &str, state: &State) -> Reach {
        let capacity = self.capacity(site, process, state);
        match self.handle().filter(|_| capacity != Capacity::Public) {
            Some(handle) => state.reach(&handle, &capacity, site.now()),
            None => Reach::whole(capacity),
        }
    }

    /// As whom the reader acts in a process: the seat that was chosen, else the first that was granted.
    pub(crate) fn capacity(&self, site: &Site, process: &str, state: &State) -> Capacity {
        let held = self.capacities(site, process, state);
        let chosen = self.seat.as_ref().filter(|(of, capacity)| of == process && held.contains(capacity));
        chosen.map(|(_, capacity)| capacity.clone()).or_else(|| held.into_iter().next()).unwrap_or(Capacity::Public)
    }
}

/// A seat as a sign-in keeps it: `process/capacity`.
pub(crate) fn seat(text: &str) -> Option<(String, Capacity)> {
    let (process, capacity) = text.split_once('/')?;
    Some((process.to_owned(), Capacity::new(capacity)?))
}

/// A token is kept by its hash, so that whoever reads the database cannot sign in.
pub(crate) fn hashed(token: &[u8; 32]) -> [u8; 32] {
    Hash::of(&[b"meshveret-sign-in/v1\n", token]).0
}

fn token(site: &Site, headers: &HeaderMap) -> Option<[u8; 32]> {
    let (name, _) = named(site, COOKIE);
    Hash::from_hex(cookie_value(headers, &name)?).map(|hash| hash.0)
}

/// The value of a cookie that a browser sent.
pub(crate) fn cookie_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = sent.flat_map(|cookies| cookies.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// The name of a cookie and what binds it. Behind TLS it never goes over a plain connection, and no other host below our
/// domain can set it.
pub(crate) fn named(site: &Site, name: &str) -> (String, &'static str) {
    if site.address().starts_with("https://") { (format!("__Host-{name}"), "; Secure") } else { (name.to_owned(), "") }
}

/// The cookie of a sign-in. It goes with requests of our own pages only, and no script reads it.
pub(crate) fn cookie(site: &Site, token: &[u8; 32]) -> HeaderValue {
    let age = site.sign_ins().settings.lasts_ms / 1000;
    set(site, &Hash(*token).to_string(), age)
}

/// The cookie that ends a sign-in.
pub(crate) fn no_cookie(site: &Site) -> HeaderValue {
    set(site, "", 0)
}

fn set(site: &Site, value: &str, age: i64) -> HeaderValue {
    let (name, secure) = named(site, COOKIE);
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    HeaderValue::try_from(cookie).unwrap_or(HeaderValue::from_static(""))
}
