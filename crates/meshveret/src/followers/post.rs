//! The way to the relay: one mail after the other, at the relay's pace, each until it is taken or refused for good.
//!
//! A mail is marked as in flight before it is handed over and as sent after the relay took it. Whoever is killed in between
//! does not know, and sends it again under the same id: at most as many mails as there are connections, one by default.
//! Answers of the relay: 2yz is sent; 4yz is tried again, ever later, until the days of the configuration are over; 5yz ends
//! it with the relay's reason. What is wrong between us and the relay (no connection, TLS, password) is no mail's fault: the
//! queue waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use record::outbox::{Attempt, Outgoing};
use tokio::sync::Semaphore;
use tokio::time::MissedTickBehavior;

use super::{LOOK, Office, beside};
use crate::config::{Mail, Security};

/// How long the relay may take for one step.
const PATIENCE: Duration = Duration::from_mins(1);
/// The first wait of a mail that the relay does not take for now, in milliseconds; it doubles.
const AGAIN_MS: i64 = 60_000;
/// The longest such wait.
const AGAIN_MS_MAX: i64 = 4 * 60 * 60 * 1000;
/// The first wait of the queue when the relay cannot be reached; it doubles.
const AWAY_MS: i64 = 1_000;
/// The longest such wait.
const AWAY_MS_MAX: i64 = 60_000;
/// Answers that say something of us and nothing of a mail: no service now, and what has to do with signing in.
const OF_US: [u16; 6] = [421, 454, 530, 534, 535, 538];

/// The relay.
pub(super) struct Relay {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    /// Where what cannot be delivered comes back, and how it is known again.
    back: (Address, Back),
    pace: Duration,
    connections: usize,
    patience_ms: i64,
    /// How often it could not be reached, one time after the other.
    away: AtomicU32,
    /// Until when the queue waits.
    away_until: AtomicI64,
}

/// How a mail that comes back is known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Back {
    /// By the address to which it comes back.
    ByAddress,
    /// By what stands in it.
    ByContent,
}

impl Relay {
    /// The relay of a configuration.
    ///
    /// # Errors
    /// A password or a certificate cannot be read.
    pub(super) fn of(mail: &Mail, from: &Address) -> Result<Self> {
        let host = mail.relay.as_ref().context("mail.relay is missing")?.0.as_str();
        let connections = mail.connections.count();
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(u16::try_from(mail.port.0).context("mail.port")?)
            .hello_name(ClientId::Domain(from.domain().to_owned()))
            .timeout(Some(PATIENCE))
            .tls(tls(mail, host)?)
            .pool_config(PoolConfig::new().max_size(mail.connections.0));
        if let (Some(user), Some(file)) = (&mail.user, &mail.password_file) {
            builder = builder.credentials(Credentials::new(user.0.clone(), file.secret()?));
        }
        let back =
            mail.bounces_to.as_ref().map_or((from.clone(), Back::ByContent), |to| (to.0.clone(), Back::ByAddress));
        Ok(Self {
            transport: builder.build(),
            back,
            pace: Duration::from_mins(1).div_f64(f64::from(mail.mails_a_minute.0)),
            connections,
            patience_ms: i64::from(mail.days.0).saturating_mul(24 * 60 * 60 * 1000),
            away: AtomicU32::new(0),
            away_until: AtomicI64::new(0),
        })
    }

    /// Where this mail comes back: `bounces+<id>@...` (VERP).
    fn comes_back(&self, id: &str) -> Result<Address> {
        let (address, back) = &self.back;
        Ok(match (back, id.split_once('@')) {
            (Back::ByAddress, Some((local, _))) => {
                Address::new(format!("{}+{local}", address.user()), address.domain())?
            }
            (Back::ByAddress | Back::ByContent, _) => address.clone(),
        })
    }

    /// Hands a mail over. How it ended, and what to do next.
    async fn hand_over(&self, mail: &Outgoing, now: i64) -> Attempt {
        let envelope = mail
            .address
            .parse()
            .context("no address")
            .and_then(|to: Address| Ok(Envelope::new(Some(self.comes_back(&mail.message_id)?), Vec::from([to]))?));
        let envelope = match envelope {
            Ok(envelope) => envelope,
            Err(error) => return Attempt::Failed(format!("{error:#}")),
        };
        match self.transport.send_raw(&envelope, &mail.message).await {
            Ok(_) => {
                self.away.store(0, Ordering::Relaxed);
                Attempt::Sent
            }
            Err(error) => self.refused(mail, &error, now),
        }
    }

    fn refused(&self, mail: &Outgoing, error: &Error, now: i64) -> Attempt {
        let reason = said(error);
        let of_us = error.status().is_none_or(|code| OF_US.contains(&code.into()));
        if error.is_permanent() && !of_us {
            return Attempt::Failed(reason);
        }
        if now.saturating_sub(mail.queued) >= self.patience_ms {
            return Attempt::Failed(format!("given up after its days: {reason}"));
        }
        if of_us {
            let times = self.away.fetch_add(1, Ordering::Relaxed);
            let until = now.saturating_add(doubled(AWAY_MS, times, AWAY_MS_MAX));
            self.away_until.store(until, Ordering::Relaxed);
            tracing::warn!(reason = %kind_of(error), "the relay takes no mail now");
            return Attempt::Again(until, reason);
        }
        Attempt::Again(now.saturating_add(doubled(AGAIN_MS, mail.attempts, AGAIN_MS_MAX)), reason)
    }
}

/// A wait after so many attempts.
pub(super) fn doubled(first: i64, times: u32, longest: i64) -> i64 {
    first.saturating_mul(1_i64.checked_shl(times.min(30)).unwrap_or(i64::MAX)).min(longest)
}

/// What the relay said, for whoever runs the server; it is kept in the queue and never logged.
fn said(error: &Error) -> String {
    let causes = anyhow::Chain::new(error).map(ToString::to_string);
    without_addresses(&causes.collect::<Vec<_>>().join(": "))
}

/// What a relay said without the addresses in it: many repeat the one that they refuse.
fn without_addresses(said: &str) -> String {
    let word = |word: &str| if word.contains('@') { "…".to_owned() } else { word.to_owned() };
    said.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// What went wrong, without a word of the relay's.
fn kind_of(error: &Error) -> String {
    match error.status() {
        Some(code) => format!("answer {code}"),
        None if error.is_timeout() => "no answer in time".to_owned(),
        None if error.is_tls() => "TLS failed".to_owned(),
        None => "no connection".to_owned(),
    }
}

fn tls(mail: &Mail, host: &str) -> Result<Tls> {
    if mail.security == Security::None {
        return Ok(Tls::None);
    }
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(file) = &mail.authority {
        let pem = std::fs::read(&file.0).with_context(|| format!("cannot read {}", file.0.display()))?;
        let certificate = Certificate::from_pem(&pem).context("mail.authority holds no certificate")?;
        parameters = parameters.add_root_certificate(certificate);
    }
    let parameters = parameters.build_rustls().context("cannot use TLS to the relay")?;
    Ok(match mail.security {
        Security::Tls => Tls::Wrapper(parameters),
        Security::StartTls | Security::None => Tls::Required(parameters),
    })
}

/// Sends what is queued for as long as the server runs.
pub(super) async fn send(office: Arc<Office>, relay: Arc<Relay>) {
    let mut term = 0;
    let permits = Arc::new(Semaphore::new(relay.connections));
    let mut pace = tokio::time::interval(relay.pace.max(Duration::from_micros(100)));
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let Ok(permit) = permits.clone().acquire_owned().await else { return };
        let now = office.lease.held().await;
        if now != term {
            recover(&office).await;
            term = now;
        }
        let wait = relay.away_until.load(Ordering::Relaxed).saturating_sub(office.site.now());
        if wait > 0 {
            tokio::time::sleep(Duration::from_millis(wait.unsigned_abs())).await;
        }
        let of = office.clone();
        let taken = beside("mail", move || of.site.directory().take_mail(of.site.now())).await;
        let Some(Some(mail)) = taken else {
            drop(permit);
            tokio::select! {
                () = office.queued.notified() => {}
                () = tokio::time::sleep(LOOK) => {}
            }
            continue;
        };
        pace.tick().await;
        let (office, relay) = (office.clone(), relay.clone());
        tokio::spawn(async move {
            let attempt = relay.hand_over(&mail, office.site.now()).await;
            attempted(&office, mail.id, attempt).await;
            drop(permit);
        });
    }
}

/// Sends again what this server, or another that had the lease before, was sending when it died.
async fn recover(office: &Arc<Office>) {
    let of = office.clone();
    match beside("mail", move || of.site.directory().recover_mails(of.site.now())).await {
        Some(again) if again > 0 => tracing::warn!(again, "mails may come twice, under one id: they were in flight"),
        Some(_) | None => {}
    }
}

/// Keeps how an attempt ended; as long as that cannot be kept, nothing more is sent by this connection.
async fn attempted(office: &Arc<Office>, mail: i64, attempt: Attempt) {
    if let Attempt::Failed(_) = attempt {
        tracing::warn!(mail, "a mail could not be sent: meshveret mail status says why");
    }
    loop {
        let (of, attempt) = (office.clone(), attempt.clone());
        let kept = beside("mail", move || of.site.directory().mail_attempted(mail, &attempt, of.site.now())).await;
        if kept.is_some() {
            return;
        }
        tokio::time::sleep(LOOK.saturating_mul(10)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_a_relay_says_no_address_is_kept() {
        let said = "550 5.1.1 <nobody@orluna.example>: Recipient address rejected,\r\n to=nobody@orluna.example";
        assert_eq!(without_addresses(said), "550 5.1.1 … Recipient address rejected, …");
    }

    #[test]
    fn waits_double_up_to_a_bound() {
        let waits: Vec<i64> = [0, 1, 2, 8, 40].map(|times| doubled(AGAIN_MS, times, AGAIN_MS_MAX) / 60_000).into();
        assert_eq!(waits, [1, 2, 4, 240, 240]);
    }
}
