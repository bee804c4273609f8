//! The settings of sign-in, each with its default.

/// A minute, in milliseconds.
const MINUTE: i64 = 60 * 1000;
/// An hour, in milliseconds.
const HOUR: i64 = 60 * MINUTE;
/// A day, in milliseconds.
const DAY: i64 = 24 * HOUR;

/// The settings of sign-in.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name to which passkeys belong (WebAuthn's RP id): the host of the site's address, or a domain above it. None: the
    /// host. Changing it makes every passkey useless.
    pub passkey_domain: Option<String>,
    /// Further addresses under which readers reach the server, whose passkeys are taken; below the same domain.
    pub addresses: Vec<String>,
    /// Identity providers, in the order in which they are offered.
    pub providers: Vec<Provider>,
    /// How long a sign-in lasts at most, in milliseconds: a day, so that it outlasts a meeting.
    pub lasts_ms: i64,
    /// After how long without a request a sign-in ends, in milliseconds: eight hours, a sitting with its breaks.
    pub idle_ms: i64,
    /// For how long a proof of who somebody is permits changes of their means of sign-in, in milliseconds: ten minutes.
    pub proven_ms: i64,
    /// How long somebody may take to choose how to sign in, once a link is opened: half an hour.
    pub set_up_ms: i64,
    /// How long the second factor is awaited: ten minutes.
    pub half_ms: i64,
    /// How long a link can be used: a day.
    pub link_ms: i64,
    /// How long the lines of an account's log are kept: half a year.
    pub log_kept_ms: i64,
    /// How many passwords are checked at once; each takes 19 MiB and a core. As many as there are cores.
    pub checks: usize,
    /// How many may wait for that; whoever comes then is asked to come again.
    pub waiting: usize,
    /// How many failures are borne.
    pub failures: Failures,
}

/// How many failed attempts are borne: so many at once, then one in so many milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Failures {
    /// From one network, an IPv4 /24 or an IPv6 /48: 60, then one a second.
    pub network: (i64, i64),
    /// For one account from one network: 10, then one a minute.
    pub account_from_network: (i64, i64),
    /// For one account from everywhere: 100, then one every 36 seconds.
    pub account: (i64, i64),
    /// Second factors of one account: 10, then one a minute.
    pub second_factor: (i64, i64),
    /// From everywhere: 600, then ten a second.
    pub all: (i64, i64),
    /// What one network may begin, whatever comes of it, for each is kept until it ends: 600, then ten a second.
    pub begun: (i64, i64),
}

/// An identity provider (OpenID Connect).
#[derive(Clone)]
pub struct Provider {
    /// Its short name in our addresses.
    pub name: String,
    /// Its name for people, as it stands on the button.
    pub title: String,
    /// Its issuer, `https://...`, exactly as it names itself; `http://` only on a loopback address.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Our secret there, where it gave us one.
    pub client_secret: Option<String>,
    /// A claim that holds the name of the account; none: an account is linked by its owner, who is signed in or has a link.
    pub claim: Option<String>,
}

impl std::fmt::Debug for Provider {
    /// The secret is no text for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("name", &self.name).field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

impl Default for Failures {
    fn default() -> Self {
        Self {
            network: (60, 1_000),
            account_from_network: (10, MINUTE),
            account: (100, 36_000),
            second_factor: (10, MINUTE),
            all: (600, 100),
            begun: (600, 100),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            passkey_domain: None,
            addresses: Vec::new(),
            providers: Vec::new(),
            lasts_ms: DAY,
            idle_ms: 8 * HOUR,
            proven_ms: 10 * MINUTE,
            set_up_ms: 30 * MINUTE,
            half_ms: 10 * MINUTE,
            link_ms: DAY,
            log_kept_ms: 180 * DAY,
            checks: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            waiting: 500,
            failures: Failures::default(),
        }
    }
}
