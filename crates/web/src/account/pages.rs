//! The pages of this part, drawn from what the server keeps of an account.

use ::pages::accounts::SeatLine;
use ::pages::sign_in::{
    AccountPage, Codes, DeviceLine, LinkPage, LogRow, PasskeyLine, Prove, ProviderLine, Second, SecondFactorPage,
    SignIn,
};
use ::pages::{Frame, draw};
use axum::http::{HeaderValue, StatusCode, header};
use record::links::Standing;
use record::sign_ins::{SignIn as SignedIn, Stage};

use super::means::Means;
use super::second_factor::Shown;
use super::{Caller, Owner, Refused, links, passkey};
use crate::answer::{Answer, html};
use crate::draw::{held_seats, seats, server_frame};

/// What is said on a page: of the last attempt, or of what was just done.
#[derive(Clone, Debug, Default)]
pub(super) struct Again {
    /// In words; empty where nothing is.
    pub(super) said: String,
    wrong: bool,
    status: StatusCode,
    /// In how many seconds to try again.
    wait: Option<i64>,
}

impl Again {
    /// Nothing.
    pub(super) fn page() -> Self {
        Self::default()
    }

    /// Why an attempt was refused.
    pub(super) fn refused(caller: &Caller<'_>, why: Refused) -> Self {
        let wait = match why {
            Refused::TooMany(ms) => Some(ms.saturating_add(999).div_euclid(1000)),
            Refused::Busy => Some(5),
            _ => None,
        };
        let said = match why {
            Refused::Said(key) => caller.locale.text(key),
            Refused::TooMany(_) => {
                let seconds = wait.unwrap_or_default();
                caller.locale.with("accounts-too-many", &[("number", seconds.into())])
            }
            Refused::Busy => caller.locale.text("accounts-busy"),
            Refused::SignIn | Refused::Prove => caller.locale.text("accounts-prove-lead"),
            Refused::NotSeen | Refused::Missing | Refused::Failed => caller.locale.text("site-failed-text"),
        };
        Self { said, wrong: true, status: why.status(), wait }
    }

    /// What the address says was just done.
    fn or_done(&self, caller: &Caller<'_>) -> (String, bool) {
        let done = match caller.field("said") {
            "added" => "accounts-said-added",
            "removed" => "accounts-said-removed",
            "changed" => "accounts-changed",
            "ended" => "accounts-said-ended",
            "asked" => "accounts-said-asked",
            _ => "",
        };
        let nothing = !self.said.is_empty() || done.is_empty();
        if nothing { (self.said.clone(), self.wrong) } else { (caller.locale.text(done), false) }
    }

    fn answer(&self, page: Result<String, impl std::fmt::Display>) -> Result<Answer, Refused> {
        let page = page.map_err(|error| {
            tracing::error!(%error, "a page of sign-in could not be drawn");
            Refused::Failed
        })?;
        let mut answer = html(self.status, page);
        if let Some(wait) = self.wait {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        Ok(answer)
    }
}

/// A text as it stands in an address.
pub(super) fn encoded(text: &str) -> String {
    ::pages::act::encoded(text)
}

impl Caller<'_> {
    fn frame(&self, place: &str) -> Frame {
        server_frame(self.site, self.locale, place)
    }

    fn providers(&self) -> Vec<ProviderLine> {
        let line =
            |provider: &super::Provider| ProviderLine { name: provider.name.clone(), title: provider.title.clone() };
        self.ins().providers.every().map(line).collect()
    }
}

/// The sign-in page; for whoever is signed in, their seats.
pub(super) fn sign_in(caller: &Caller<'_>, again: &Again) -> Result<Answer, Refused> {
    let f = caller.frame("/sign-in/");
    let account = caller.reader.account.as_ref().map(|(name, _)| name.clone());
    let demonstration = if account.is_none() { seats(caller.site, caller.locale, caller.reader) } else { Vec::new() };
    let wanted = caller.field("seat").split_once('/');
    let is_wanted = |s: &&SeatLine| wanted.is_some_and(|(process, seat)| s.process == process && s.seat == seat);
    let page = SignIn {
        wanted: demonstration.iter().find(is_wanted).cloned(),
        held: held_seats(caller.site, caller.locale, caller.reader),
        seats: demonstration,
        back: caller.field("return").to_owned(),
        said: again.said.clone(),
        wrong: again.wrong,
        passkeys: passkey::possible(caller),
        providers: caller.providers(),
        account,
        f,
    };
    again.answer(draw(&page))
}

/// The page that asks for the second factor.
pub(super) fn second(caller: &Caller<'_>, again: &Again) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[Stage::Half])?;
    let page = Second {
        name: owner.name,
        back: caller.field("return").to_owned(),
        said: again.said.clone(),
        f: caller.frame("/sign-in/second/"),
    };
    again.answer(draw(&page))
}

/// The page that asks for a proof of who somebody is.
pub(super) fn prove(caller: &Caller<'_>, again: &Again) -> Result<Answer, Refused> {
    let (_, owner) = caller.owner_at(&[Stage::Whole])?;
    let means = Means::of(caller, owner.id)?;
    let page = Prove {
        passkey: !means.passkeys.is_empty() && passkey::possible(caller),
        password: means.password && means.second_factor.is_some(),
        providers: if means.identities.is_empty() { Vec::new() } else { caller.providers() },
        name: owner.name,
        back: caller.field("return").to_owned(),
        said: again.said.clone(),
        f: caller.frame("/sign-in/prove/"),
    };
    again.answer(draw(&page))
}

/// The page that a link opens. To draw it changes nothing.
pub(super) fn link(caller: &Caller<'_>, token: &str, again: &Again) -> Result<Answer, Refused> {
    let found = links::standing(caller, token)?;
    let purpose = found.as_ref().map(|(link, _)| link.purpose.clone()).unwrap_or_default();
    let (live, words) = match found.as_ref().map(|(_, standing)| standing) {
        Some(Standing::Live) => (true, ""),
        Some(Standing::Used) => (false, "accounts-link-used"),
        Some(Standing::Expired) => (false, "accounts-link-expired"),
        Some(Standing::Dead) => (false, "accounts-link-dead"),
        None => (false, "accounts-link-unknown"),
    };
    let f = caller.frame(&format!("/sign-in/link/{token}/"));
    let page = LinkPage {
        token: live.then(|| token.to_owned()),
        recovers: purpose == "recover",
        words: if live { String::new() } else { f.t(words) },
        expires: found.map(|(link, _)| link.expires).unwrap_or_default(),
        said: again.said.clone(),
        f,
    };
    again.answer(draw(&page))
}

/// The page of an account: how its owner signs in, from which devices, and what became of it.
pub(super) fn account(caller: &Caller<'_>, again: &Again) -> Result<Answer, Refused> {
    let (sign_in, owner) = caller.owner()?;
    let (directory, settings, now) = (caller.site.directory(), caller.settings(), caller.site.now());
    let (means, f) = (Means::of(caller, owner.id)?, caller.frame("/sign-in/account/"));
    let log = directory.sign_in_log(owner.id, now, settings.log_kept_ms)?;
    let devices = directory.sign_ins(owner.id, now, settings.idle_ms)?;
    let (said, wrong) = again.or_done(caller);
    let key = |row: record::means::PasskeyRow| PasskeyLine {
        id: row.id,
        name: row.name,
        created: row.created,
        used: row.used,
    };
    let page = AccountPage {
        name: owner.name.clone(),
        setting_up: sign_in.stage == Stage::SetUp,
        said,
        wrong,
        passkeys_possible: passkey::possible(caller),
        can_sign_in: means.any(),
        password: means.password,
        codes: means.second_factor.as_ref().map(|second| second.codes),
        passkeys: means.passkeys.into_iter().map(key).collect(),
        identities: means.identities.into_iter().map(|identity| (identity.issuer, identity.subject)).collect(),
        providers: caller.providers(),
        held: held_seats(caller.site, caller.locale, caller.reader),
        devices: devices.into_iter().map(|device| device_line(&f, device, &sign_in.id)).collect(),
        log: log.into_iter().map(|line| log_row(&f, line)).collect(),
        log_days: settings.log_kept_ms.div_euclid(86_400_000).to_string(),
        idle_hours: settings.idle_ms.div_euclid(3_600_000),
        lasts_hours: settings.lasts_ms.div_euclid(3_600_000),
        f,
    };
    again.answer(draw(&page))
}

fn device_words(f: &Frame, device: &str) -> String {
    if device.is_empty() { f.t("accounts-device-unknown") } else { device.to_owned() }
}

fn device_line(f: &Frame, sign_in: SignedIn, this: &str) -> DeviceLine {
    DeviceLine {
        device: device_words(f, &sign_in.device),
        network: sign_in.network,
        means: f.t(&format!("accounts-by-{}", sign_in.means)),
        since: sign_in.created,
        seen: sign_in.seen,
        this: sign_in.id == this,
        id: sign_in.id,
    }
}

fn log_row(f: &Frame, line: record::sign_in_log::LogLine) -> LogRow {
    let by = |means: &str| if means.is_empty() { String::new() } else { f.t(&format!("accounts-by-{means}")) };
    let badge = match line.what.as_str() {
        "refused" => "badge--late",
        "signed-in" => "badge--open",
        "link-made" | "link-used" => "badge--due",
        _ => "badge--ring",
    };
    LogRow {
        at: line.at,
        what: f.t(&format!("accounts-log-{}", line.what)),
        badge,
        means: by(&line.means),
        device: line.device,
        network: line.network,
        made_by: line.made_by,
    }
}

/// The page on which a second factor is set up.
pub(super) fn second_factor(caller: &Caller<'_>, shown: &Shown, again: &Again) -> Result<Answer, Refused> {
    let page = SecondFactorPage {
        ceremony: shown.id.clone(),
        secret: shown.secret.clone(),
        picture: shown.picture.clone(),
        said: again.said.clone(),
        f: caller.frame("/sign-in/account/second/"),
    };
    again.answer(draw(&page))
}

/// The recovery codes, shown once.
pub(super) fn codes(caller: &Caller<'_>, codes: Vec<String>) -> Result<Answer, Refused> {
    let (_, owner): (_, Owner) = caller.owner()?;
    // A reload would send the form again: the language switch leads to the account.
    let page = Codes { name: owner.name, codes, f: caller.frame("/sign-in/account/") };
    Again::page().answer(draw(&page))
}

impl Caller<'_> {
    /// Where somebody goes on once they have proved who they are.
    pub(super) fn back(&self) -> String {
        match crate::answer::own_address(self.field("return")) {
            Some(back) => back.to_owned(),
            None => format!("/{}/sign-in/account/", self.lang),
        }
    }
}
