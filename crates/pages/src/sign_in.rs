//! Sign-in, an account's own page, links, and the page on which a secretariat makes them.

use askama::Template;
use procedure::Capacity;
use procedure::time::Moment;

use crate::accounts::SeatLine;
use crate::act::Choice;
use crate::frame::Frame;

/// An identity provider.
#[derive(Clone, Debug)]
pub struct ProviderLine {
    /// Its short name in our addresses.
    pub name: String,
    /// Its name for people.
    pub title: String,
}

/// The sign-in page; for whoever is signed in, their seats.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/sign-in.html")]
pub struct SignIn {
    /// The frame.
    pub f: Frame,
    /// Seats that a visitor of the demonstration takes with one click.
    pub seats: Vec<SeatLine>,
    /// The seat that was asked for in the address: it stands first.
    pub wanted: Option<SeatLine>,
    /// Seats that the account holds.
    pub held: Vec<SeatLine>,
    /// Where to go afterwards.
    pub back: String,
    /// What is said of the last attempt; empty where there was none.
    pub said: String,
    /// True where it did not succeed.
    pub wrong: bool,
    /// True where passkeys can be used under this address.
    pub passkeys: bool,
    /// Identity providers.
    pub providers: Vec<ProviderLine>,
    /// The account that is signed in.
    pub account: Option<String>,
}

/// The page that asks for the second factor.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/second.html")]
pub struct Second {
    /// The frame.
    pub f: Frame,
    /// The account.
    pub name: String,
    /// Where to go afterwards.
    pub back: String,
    /// Why the last code was refused; empty where there was none.
    pub said: String,
}

/// The page that asks for a proof of who somebody is.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/prove.html")]
pub struct Prove {
    /// The frame.
    pub f: Frame,
    /// The account.
    pub name: String,
    /// Where to go afterwards.
    pub back: String,
    /// Why the last proof was refused; empty where there was none.
    pub said: String,
    /// True where it has a passkey.
    pub passkey: bool,
    /// True where it has a password and a second factor.
    pub password: bool,
    /// Identity providers, where it has an identity.
    pub providers: Vec<ProviderLine>,
}

/// The page that a link opens.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/link.html")]
pub struct LinkPage {
    /// The frame.
    pub f: Frame,
    /// The token, where the link can be used.
    pub token: Option<String>,
    /// True for an account that is there already.
    pub recovers: bool,
    /// Why it cannot be used; empty where it can.
    pub words: String,
    /// Until when it can be used.
    pub expires: Moment,
    /// Why the last code was refused; empty where there was none.
    pub said: String,
}

/// A passkey.
#[derive(Clone, Debug)]
pub struct PasskeyLine {
    /// Its row.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created: Moment,
    /// When it was last used.
    pub used: Option<Moment>,
}

/// A device that is signed in.
#[derive(Clone, Debug)]
pub struct DeviceLine {
    /// The sign-in.
    pub id: String,
    /// The device in words.
    pub device: String,
    /// The network from which it came; may be empty.
    pub network: String,
    /// By which means.
    pub means: String,
    /// Since when.
    pub since: Moment,
    /// When it was last seen.
    pub seen: Moment,
    /// True for the device that reads this.
    pub this: bool,
}

/// A line of the log.
#[derive(Clone, Debug)]
pub struct LogRow {
    /// When.
    pub at: Moment,
    /// What.
    pub what: String,
    /// Its shape.
    pub badge: &'static str,
    /// By which means; may be empty.
    pub means: String,
    /// The device; may be empty.
    pub device: String,
    /// The network; may be empty.
    pub network: String,
    /// Who did it, where it was not the owner; may be empty.
    pub made_by: String,
}

/// The page of an account.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/account.html")]
#[expect(clippy::struct_excessive_bools, reason = "what a page shows, not what a function does")]
pub struct AccountPage {
    /// The frame.
    pub f: Frame,
    /// The account.
    pub name: String,
    /// True for whoever may only choose how to sign in.
    pub setting_up: bool,
    /// What is said of the last act; may be empty.
    pub said: String,
    /// True where it was refused.
    pub wrong: bool,
    /// True where passkeys can be used under this address.
    pub passkeys_possible: bool,
    /// True where there is a means of sign-in.
    pub can_sign_in: bool,
    /// True where there is a password.
    pub password: bool,
    /// How many recovery codes are left, where there is a second factor.
    pub codes: Option<u64>,
    /// Its passkeys.
    pub passkeys: Vec<PasskeyLine>,
    /// Its identities: issuer and subject.
    pub identities: Vec<(String, String)>,
    /// Identity providers.
    pub providers: Vec<ProviderLine>,
    /// Its seats.
    pub held: Vec<SeatLine>,
    /// Its devices.
    pub devices: Vec<DeviceLine>,
    /// Its log.
    pub log: Vec<LogRow>,
    /// For how many days the log is kept.
    pub log_days: String,
    /// After how many hours without a request a sign-in ends.
    pub idle_hours: i64,
    /// After how many hours it ends in any case.
    pub lasts_hours: i64,
}

impl AccountPage {
    /// The processes in which the account holds a seat: slug and name.
    pub fn processes(&self) -> Vec<(String, String)> {
        let mut every: Vec<(String, String)> =
            self.held.iter().map(|seat| (seat.process.clone(), self.f.plain(&seat.process_name))).collect();
        every.dedup();
        every
    }

    /// Where the offices of the parties on whose seats the account sits choose how they are told: address and words.
    pub fn choices(&self) -> Vec<(String, String)> {
        let of_party = |seat: &&SeatLine| Capacity::new(&seat.seat).is_some_and(|capacity| capacity.party().is_some());
        let link = |seat: &SeatLine| {
            let address = self.f.link(&format!("/{}/address-book/#{}", seat.process, seat.seat));
            (address, self.f.t1("accounts-how-told", "seat", &seat.name))
        };
        self.held.iter().filter(of_party).map(link).collect()
    }

    /// How long sign-ins last, in words.
    pub fn lifetimes(&self) -> String {
        let values = [("idle", self.idle_hours.into()), ("lasts", self.lasts_hours.into())];
        self.f.locale.with("accounts-devices-lead", &values)
    }
}

/// The page on which a second factor is set up.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/second-factor.html")]
pub struct SecondFactorPage {
    /// The frame.
    pub f: Frame,
    /// The ceremony.
    pub ceremony: String,
    /// The secret, to be typed in where no picture can be read.
    pub secret: String,
    /// The picture, as markup of ours.
    pub picture: String,
    /// Why the last code was refused; empty where there was none.
    pub said: String,
}

/// The recovery codes, shown once.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/codes.html")]
pub struct Codes {
    /// The frame.
    pub f: Frame,
    /// The account.
    pub name: String,
    /// The codes.
    pub codes: Vec<String>,
}

/// An account of a process.
#[derive(Clone, Debug)]
pub struct AccountLine {
    /// Its name.
    pub name: String,
    /// The handle by which the record knows it.
    pub handle: String,
    /// Its seats in this process.
    pub seats: Vec<String>,
}

/// A link that was just made.
#[derive(Clone, Debug)]
pub struct LinkMade {
    /// The account's name.
    pub name: String,
    /// The account's handle.
    pub handle: String,
    /// The address of the link, where it is passed on by hand.
    pub address: Option<String>,
    /// Where it went, where it went by mail.
    pub sent_to: Option<String>,
    /// The code.
    pub code: String,
    /// Until when it can be used.
    pub expires: Moment,
}

/// The form that sends a link by mail.
#[derive(Clone, Debug)]
pub struct LinkMailForm {
    /// The name of the account; may be empty.
    pub name: String,
    /// The offices of the address book.
    pub to: Vec<Choice>,
    /// The roles behind a seat.
    pub roles: Vec<Choice>,
    /// The meetings for which alone a seat may be.
    pub meetings: Vec<Choice>,
    /// The letter that comes with the link.
    pub letter: Option<u32>,
}

/// The page on which the secretariat of a process makes links.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts/links.html")]
pub struct LinksPage {
    /// The frame.
    pub f: Frame,
    /// The accounts.
    pub accounts: Vec<AccountLine>,
    /// True for whoever is signed in with an account; a seat of the demonstration makes no links.
    pub may: bool,
    /// How a link is sent by mail; none where the server sends no mail.
    pub mail: Option<LinkMailForm>,
    /// Where a seat is granted.
    pub grant: String,
    /// Why nothing was made; empty where nothing was asked for.
    pub said: String,
    /// What was made.
    pub made: Option<LinkMade>,
}
