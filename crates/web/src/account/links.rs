//! Invitation and recovery links. Opening one shows a page with a button and changes nothing, for mail scanners open links
//! too; the button works once, with a code that came by another channel.

use clerk::randomness;
use procedure::accounts::Holding;
use procedure::names::{Hash, Slug};
use procedure::places::Place;
use procedure::time::{Day, Moment};
use procedure::{Capacity, State};
use record::accounts::{Account, By};
use record::links::{Link, Standing, TRIES_MAX, Tried};
use record::sign_in_log::LogLine;
use record::sign_ins::{Stage, Which};
use record::{DataDir, Failure};

use super::limits::Counter;
use super::{Caller, Refused, enter};
use crate::answer::Answer;
use crate::draw::Draw;
use crate::reader::Reader;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A new account.
    Invite,
    /// An account whose owner cannot sign in any more.
    Recover,
}

impl Purpose {
    /// As it is stored and asked for.
    pub fn word(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Recover => "recover",
        }
    }
}

/// A link that was made. It is shown once; only hashes of it are kept.
#[derive(Clone, PartialEq, Eq)]
pub struct MadeLink {
    /// The handle of the account, by which records know it.
    pub handle: String,
    /// The address without its language: `/sign-in/link/.../`.
    pub path: String,
    /// The code, which is to be given by another channel.
    pub code: String,
    /// Until when it can be used.
    pub expires: i64,
    /// By which the database knows it.
    pub(super) hash: [u8; 32],
}

impl std::fmt::Debug for MadeLink {
    /// Neither address nor code is a text for a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MadeLink").field("handle", &self.handle).field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// Why no link was made.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// There is no account of this name.
    #[error("there is no account {0}")]
    NoAccount(String),
    /// There is one that can sign in.
    #[error("the account {0} is in use; if its owner cannot sign in any more, a recovery link is what is needed")]
    InUse(String),
    /// The data directory fails.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// The hash of a link's token, and of token and code: whoever reads the database knows neither.
fn hashes(token: &str, code: &str) -> ([u8; 32], [u8; 32]) {
    let of = |what: &[u8], parts: &str| Hash::of(&[what, token.as_bytes(), b"\n", parts.as_bytes()]).0;
    (of(b"meshveret-link/v1\n", ""), of(b"meshveret-link-code/v1\n", code))
}

/// Eight digits: they are told on a telephone in any language.
fn code() -> String {
    let first = randomness::bytes().first_chunk().map_or(0, |first| u64::from_be_bytes(*first));
    // The remainder is even to one part in a hundred thousand million.
    format!("{:08}", first % 100_000_000)
}

/// True for an account that can sign in.
fn is_used(directory: &DataDir, account: &Account) -> Result<bool, Failure> {
    let second = !account.password.is_empty();
    Ok(second || !directory.passkeys(account.id)?.is_empty() || !directory.identities(account.id)?.is_empty())
}

/// The account that a link is for; an invitation makes it where it is not there.
fn invited(directory: &DataDir, (name, purpose): (&Slug, Purpose), home: &str, now: i64) -> Result<Account, LinkError> {
    let known = directory.account(name.as_str())?;
    match (known, purpose) {
        (Some(account), Purpose::Recover) => Ok(account),
        (Some(account), Purpose::Invite) if !is_used(directory, &account)? => Ok(account),
        (Some(_), Purpose::Invite) => Err(LinkError::InUse(name.to_string())),
        (None, Purpose::Recover) => Err(LinkError::NoAccount(name.to_string())),
        (None, Purpose::Invite) => {
            let random = Hash(randomness::bytes()).to_string();
            let handle: String = std::iter::once('a').chain(random.chars().take(16)).collect();
            directory.add_account(name.as_str(), (&handle, home), now)?;
            directory.account(name.as_str())?.ok_or_else(|| LinkError::NoAccount(name.to_string()))
        }
    }
}

/// Makes a link for the account of a name, from now until so many milliseconds later. Who made it, and of which process they
/// are the secretariat (empty for the operator), stands in the account's log and with the account.
///
/// # Errors
/// There is no such account, it is in use, or the data directory fails.
pub fn link(
    directory: &DataDir,
    (name, purpose): (&Slug, Purpose),
    (made_by, home): (&str, &str),
    (now, lasts): (i64, i64),
) -> Result<MadeLink, LinkError> {
    let account = invited(directory, (name, purpose), home, now)?;
    let token: String = Hash(randomness::bytes()).to_string().chars().take(32).collect();
    let code = code();
    let (token_hash, code_hash) = hashes(&token, &code);
    let expires = now.saturating_add(lasts);
    let (purpose, made_by) = (purpose.word().to_owned(), made_by.to_owned());
    let link =
        Link { account: account.id, purpose: purpose.clone(), made_by: made_by.clone(), expires, tries: 0, used: None };
    directory.add_link((&token_hash, &code_hash), &link, now)?;
    let line = LogLine {
        at: now,
        what: "link-made".to_owned(),
        means: purpose,
        device: String::new(),
        network: String::new(),
        made_by,
    };
    directory.note_sign_in(account.id, &line, i64::MAX)?;
    let shown = code.split_at_checked(4).map_or_else(|| code.clone(), |(first, rest)| format!("{first} {rest}"));
    let path = format!("/sign-in/link/{token}/");
    Ok(MadeLink { handle: account.handle, path, code: shown, expires, hash: token_hash })
}

/// Where the link of an address stands; none where there is none.
pub(super) fn standing(caller: &Caller<'_>, token: &str) -> Result<Option<(Link, Standing)>, Refused> {
    let (token, _) = hashes(token, "");
    let link = caller.site.directory().link(&token)?;
    Ok(link.map(|link| (link.clone(), link.standing(caller.site.now()))))
}

fn counters(caller: &Caller<'_>) -> [Counter; 2] {
    let of = caller.settings().failures;
    [("all".to_owned(), of.all), (format!("network {}", caller.network), of.network)]
}

/// Uses a link up, with the right code: whoever did may choose how to sign in.
pub(super) fn open(caller: &Caller<'_>, token: &str) -> Result<Answer, Refused> {
    let (directory, now) = (caller.site.directory(), caller.site.now());
    caller.ins().limits.take(&counters(caller), now).map_err(Refused::TooMany)?;
    let code: String = caller.field("code").chars().filter(char::is_ascii_digit).take(16).collect();
    let (token, code) = hashes(token, &code);
    match directory.try_link(&token, &code, now)? {
        Tried::Not => Err(Refused::Missing),
        Tried::Wrong(link) => {
            caller.note(link.account, "refused", "link");
            Err(Refused::Said(if link.tries >= TRIES_MAX { "accounts-link-now-dead" } else { "accounts-link-wrong" }))
        }
        Tried::Right(link) => {
            caller.ins().limits.give_back(&counters(caller));
            let account = directory.account_by(By::Id(link.account))?.ok_or(Refused::Failed)?;
            // Whoever has the device that was lost is out, and so is what they may have added to come in again.
            if link.purpose == Purpose::Recover.word() {
                directory.remove_means(account.id)?;
            }
            directory.end_sign_ins(account.id, Which::AllBut(None))?;
            directory.revoke_tokens(&account.handle, now)?;
            caller.note(account.id, "link-used", &link.purpose);
            enter::enter(caller, &account, "link", Stage::SetUp)
        }
    }
}

/// True for the secretariat of a process: it makes links for those who sit there.
pub(super) fn may_make(draw: &Draw<'_>) -> bool {
    draw.opens(Place::Links)
}

/// True where an account has no seat but in processes whose secretariat the reader is, there for every meeting: nobody may
/// take over an account by which more could be done than they can do themselves. A seat that begins later counts; an account
/// that has none yet belongs to the process whose secretariat made it.
pub(super) fn within(draw: &Draw<'_>, reader: &Reader, account: &Account) -> bool {
    let Some(handle) = Slug::new(&account.handle) else { return false };
    let mut seated = false;
    let ours = draw.site.every().all(|hosted| {
        let snapshot = hosted.clerk.snapshot();
        let state = &snapshot.process.state;
        let sits = given(state, &handle, draw.site.now()).next().is_some();
        seated |= sits;
        let ours = || reader.holding((draw.site, state), &Capacity::Secretariat, None);
        !sits || ours().is_some_and(|ours| ours.is_for(None))
    });
    ours && (seated || account.home == draw.hosted.clerk.slug().as_str())
}

/// What an account holds or will hold.
pub(super) fn given<'a>(state: &'a State, handle: &Slug, now: Moment) -> impl Iterator<Item = &'a Holding> + use<'a> {
    let all = state.holdings.get(handle).map(|all| all.as_slice()).unwrap_or_default();
    all.iter().filter(move |holding| holding.revoked.is_none() && !holding.is_over(Day::of(now)))
}

/// Makes a link for the name in the form of the secretariat.
pub(super) fn link_for(draw: &Draw<'_>, caller: &Caller<'_>, purpose: Purpose) -> Result<(Slug, MadeLink), Refused> {
    if !may_make(draw) {
        return Err(Refused::NotSeen);
    }
    let (_, owner) = caller.proven()?;
    let name = Slug::new(caller.field("name")).ok_or(Refused::Said("accounts-name-wrong"))?;
    let (directory, now) = (caller.site.directory(), caller.site.now());
    if let Some(known) = directory.account(name.as_str())?
        && !within(draw, caller.reader, &known)
    {
        return Err(Refused::Said("accounts-link-not-yours"));
    }
    let made_by = (owner.name.as_str(), draw.hosted.clerk.slug().as_str());
    match link(directory, (&name, purpose), made_by, (now, caller.settings().link_ms)) {
        Ok(made) => Ok((name, made)),
        Err(LinkError::InUse(_)) => Err(Refused::Said("accounts-link-in-use")),
        Err(LinkError::NoAccount(_)) => Err(Refused::Said("accounts-link-no-account")),
        Err(LinkError::Failed(failure)) => Err(failure.into()),
    }
}
