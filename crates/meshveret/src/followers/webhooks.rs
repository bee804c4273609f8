//! Webhooks: each is told of the public entries of one record, one after the other.
//!
//! A webhook has one call at a time and nothing queued: it reads the record, so what it was not told yet is what stands
//! behind its place. A call that fails is tried again, ever later; after the days of the configuration the webhook is ended
//! and says so until somebody starts it again (`meshveret webhooks retry`). After a crash one call may come twice, under the
//! same id.

use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use clerk::EntryLine;
use locale::Locale;
use procedure::Capacity;
use procedure::names::Slug;
use procedure::view::Audience;
use record::Failure;
use record::outbox::Step;
use record::webhooks::WebhookRow;
use serde::Serialize;
use tokio::sync::Notify;
use web::{Hosted, Site};

use super::calls::{Answered, Callee};
use super::lease::Lease;
use super::post::doubled;
use super::{LOOK, beside};
use crate::config::Webhook;

/// What stands before its name among the followers.
pub(crate) const FOLLOWER: &str = "webhook";
/// The first wait after a call that failed, in milliseconds; it doubles.
const AGAIN_MS: i64 = 5_000;
/// The longest such wait.
const AGAIN_MS_MAX: i64 = 60 * 60 * 1000;
/// How many entries are passed over before the place is kept.
const PASSED_MAX: usize = 1_000;
/// The milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A webhook and what it follows.
struct Following {
    site: Site,
    hosted: Arc<Hosted>,
    name: Slug,
    follower: String,
    areas: Vec<String>,
    callee: Callee,
    patience_ms: i64,
}

/// What a call says: the public view of an entry, and nothing else.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: String,
    data: Entry<'a>,
}

#[derive(Serialize)]
struct Entry<'a> {
    process: &'a str,
    number: u64,
    act: &'a str,
    recorded: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurred: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meeting: Option<&'a str>,
    address: String,
}

/// Starts a webhook.
///
/// # Errors
/// Its process is not here, its secret cannot be read, or the database fails.
pub(super) fn start(site: &Site, webhook: &Webhook, node: &str) -> Result<()> {
    let name = &webhook.name.0;
    let hosted = site.hosted(webhook.process.0.as_str());
    let hosted = hosted.with_context(|| format!("the webhook {name}: there is no process {}", webhook.process.0))?;
    let secret = webhook.secret_file.secret()?;
    let callee = Callee::new(webhook.address.0.clone(), webhook.allowed_networks.0.clone(), &secret);
    let following = Following {
        site: site.clone(),
        hosted: hosted.clone(),
        name: name.clone(),
        follower: format!("{FOLLOWER}/{name}"),
        areas: webhook.areas.0.clone(),
        callee: callee.with_context(|| format!("the webhook {name}"))?,
        patience_ms: i64::from(webhook.days.0).saturating_mul(DAY_MS),
    };
    // Before acts are taken, so that it misses none.
    following.place()?;
    let lease = Lease::wanted(site, &following.follower, node);
    tokio::spawn(follow(Arc::new(following), lease));
    Ok(())
}

async fn follow(following: Arc<Following>, lease: Arc<Lease>) {
    let changed = Arc::new(Notify::new());
    let watched = changed.clone();
    following.hosted.clerk.watch(move |_head| watched.notify_one());
    loop {
        lease.held().await;
        let of = following.clone();
        match beside("webhook", move || of.next()).await {
            Some(Next::Call(line, row)) => following.call(&line, row).await,
            Some(Next::PassedOn) => {}
            Some(Next::Wait) | None => tokio::select! {
                () = changed.notified() => {}
                () = tokio::time::sleep(LOOK) => {}
            },
        }
    }
}

/// What is to be done.
enum Next {
    /// To tell of this entry.
    Call(EntryLine, WebhookRow),
    /// To look again at once.
    PassedOn,
    /// To wait.
    Wait,
}

impl Following {
    /// How far it has read; of a record that it has not read before, to its end.
    fn place(&self) -> Result<u64, Failure> {
        if let Some(place) = self.site.directory().place(self.process(), &self.follower)? {
            return Ok(place);
        }
        let head = self.hosted.clerk.snapshot().head();
        self.moved(head).map(|()| head)
    }

    /// What is next; the place moves over what this webhook is not told of.
    fn next(&self) -> Result<Next, Failure> {
        let (directory, now) = (self.site.directory(), self.site.now());
        let row = directory.webhook(self.name.as_str())?.unwrap_or_else(|| self.row());
        if row.ended.is_some() || row.due > now {
            return Ok(Next::Wait);
        }
        let snapshot = self.hosted.clerk.snapshot();
        let place = self.place()?;
        let lines = (place..snapshot.head()).take(PASSED_MAX);
        let lines = lines.filter_map(|number| snapshot.entries.get(usize::try_from(number).ok()?));
        if let Some(line) = lines.into_iter().find(|line| self.tells(line)) {
            return Ok(Next::Call(line.clone(), row));
        }
        let passed = place.saturating_add(u64::try_from(PASSED_MAX).unwrap_or(0)).min(snapshot.head());
        if passed == place {
            return Ok(Next::Wait);
        }
        self.moved(passed).map(|()| Next::PassedOn)
    }

    fn row(&self) -> WebhookRow {
        WebhookRow { name: self.name.to_string(), ..WebhookRow::default() }
    }

    fn process(&self) -> &str {
        self.hosted.clerk.slug().as_str()
    }

    fn moved(&self, place: u64) -> Result<(), Failure> {
        let (directory, process, follower) = (self.site.directory(), self.process(), self.follower.as_str());
        let from = directory.place(process, follower)?;
        if from.is_some_and(|from| from >= place) {
            return Ok(());
        }
        let step = Step { process, follower, from, place, mails: &[], lines: &[] };
        directory.step(&step, self.site.now())
    }

    /// True for an entry that everybody may read, of an area that is asked for.
    fn tells(&self, line: &EntryLine) -> bool {
        let area = line.act.split('.').next().unwrap_or_default();
        line.reads(&Capacity::Public, Audience::Public)
            && (self.areas.is_empty() || self.areas.iter().any(|asked| asked == area))
    }

    fn body(&self, line: &EntryLine, now: i64) -> Result<String> {
        let told = Told {
            kind: "record.entry",
            timestamp: Locale::machine(now),
            data: Entry {
                process: self.process(),
                number: line.number,
                act: &line.act,
                recorded: Locale::machine(line.recorded),
                occurred: line.occurred().map(Locale::machine),
                meeting: line.meeting.as_ref().map(Slug::as_str),
                address: format!("{}/{}/record/{}", self.site.address(), self.process(), line.number),
            },
        };
        Ok(serde_json::to_string(&told)?)
    }

    /// Calls, and keeps what came of it.
    async fn call(self: &Arc<Self>, line: &EntryLine, row: WebhookRow) {
        let now = self.site.now();
        let id = format!("{}-{}", self.process(), line.number);
        let called = match self.body(line, now) {
            Ok(body) => self.callee.call(&id, now.div_euclid(1000), body).await,
            Err(error) => Err(error),
        };
        let row = self.after(row, called.as_ref().map_err(|error| format!("{error:#}")));
        let place = matches!(called, Ok(Answered::Taken)).then(|| line.number.saturating_add(1));
        if row.ended.is_some() {
            tracing::error!(webhook = %self.name, "a webhook was ended: meshveret webhooks status says why");
        }
        let of = self.clone();
        let kept = beside("webhook", move || {
            if let Some(place) = place {
                of.moved(place)?;
            }
            of.site.directory().set_webhook(&row)
        });
        if kept.await.is_none() {
            tokio::time::sleep(LOOK.saturating_mul(10)).await;
        }
    }

    /// Where the webhook stands after a call.
    fn after(&self, row: WebhookRow, called: Result<&Answered, String>) -> WebhookRow {
        let now = self.site.now();
        let reason = match called {
            Ok(Answered::Taken) => return self.row(),
            Ok(Answered::Gone) => {
                return WebhookRow { ended: Some(now), reason: Some(anyhow!("answer 410").to_string()), ..row };
            }
            Err(reason) => reason,
        };
        let since = row.since.unwrap_or(now);
        let ended = (now.saturating_sub(since) >= self.patience_ms).then_some(now);
        let due = now.saturating_add(doubled(AGAIN_MS, row.attempts, AGAIN_MS_MAX));
        let reason = Some(reason.chars().take(300).collect());
        WebhookRow { attempts: row.attempts.saturating_add(1), due, since: Some(since), ended, reason, ..row }
    }
}
