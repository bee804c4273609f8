//! Who reads: the sign-in behind a cookie, and the capacity it gives in a process.

use axum::http::{HeaderMap, HeaderValue, header};
use procedure::accounts::Holding;
use procedure::names::{Hash, Slug};
use procedure::{Capacity, State};

use crate::site::Site;

/// How long a sign-in lasts, in milliseconds: a day, so that it outlasts a meeting.
pub(crate) const SIGN_IN_MS: i64 = 24 * 60 * 60 * 1000;
const COOKIE: &str = "seat";

/// A reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reader {
    /// The token of the sign-in.
    pub(crate) token: Option<[u8; 32]>,
    /// The account's name and the handle by which records know it.
    pub(crate) account: Option<(String, String)>,
    /// The seat that was chosen: a process and a capacity.
    pub(crate) seat: Option<(String, Capacity)>,
}

impl Reader {
    /// The reader behind a request. A sign-in that cannot be looked up is none.
    pub(crate) fn of(site: &Site, headers: &HeaderMap) -> Self {
        let Some(token) = token(headers) else { return Self::default() };
        match site.directory().signed_in(&hashed(&token), site.now()) {
            Ok(Some(found)) => Self { token: Some(token), account: found.account, seat: seat(&found.seat) },
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

fn token(headers: &HeaderMap) -> Option<[u8; 32]> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    let ours = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    let (_, value) = ours.into_iter().find(|(name, _)| *name == COOKIE)?;
    Hash::from_hex(value).map(|hash| hash.0)
}

/// The cookie of a sign-in. It goes with requests of our own pages only, and no script reads it.
pub(crate) fn cookie(site: &Site, token: &[u8; 32]) -> HeaderValue {
    // Behind TLS the cookie never goes over a plain connection.
    let secure = if site.address().starts_with("https://") { "; Secure" } else { "" };
    let age = SIGN_IN_MS / 1000;
    let value = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", Hash(*token));
    HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static(""))
}

/// The cookie that ends a sign-in.
pub(crate) fn no_cookie() -> HeaderValue {
    HeaderValue::from_static("seat=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
}
