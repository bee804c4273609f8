//! What the queue holds, for whoever runs the server: commands, not pages. No address of mail stands in it.

use anyhow::{Context, Result};
use locale::Locale;
use record::DataDir;
use record::outbox::MailRow;
use record::webhooks::WebhookRow;

/// `mail status`.
pub(crate) fn mail_status(directory: &DataDir) -> Result<String> {
    let counts = directory.mail_counts()?;
    let mut lines = Vec::from([format!(
        "waiting {}, sent {}, failed {}, dropped {}, lines for digests {}",
        counts.waiting, counts.sent, counts.failed, counts.dropped, counts.lines
    )]);
    lines.extend(directory.unsent_mails()?.iter().map(mail));
    Ok(lines.join("\n"))
}

fn mail(row: &MailRow) -> String {
    let entry = row.entry.map_or_else(|| "digest or link".to_owned(), |entry| format!("entry {entry}"));
    let office = row.office.as_deref().unwrap_or("-");
    let (queued, due) = (Locale::machine(row.queued), Locale::machine(row.due));
    let next = if row.state == "failed" { String::new() } else { format!(", next {due}") };
    let reason = row.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
    format!(
        "{} {} {} {entry} to {}/{office}, queued {queued}, tried {}{next}{reason}",
        row.id, row.state, row.process, row.party, row.attempts
    )
}

/// `webhooks status`.
pub(crate) fn webhook_status(directory: &DataDir) -> Result<String> {
    let rows = directory.webhooks()?;
    if rows.is_empty() {
        return Ok("no webhook was called yet".to_owned());
    }
    Ok(rows.iter().map(webhook).collect::<Vec<_>>().join("\n"))
}

fn webhook(row: &WebhookRow) -> String {
    let at = |moment: Option<i64>| moment.map(Locale::machine).unwrap_or_default();
    let stands = match (row.ended, row.since) {
        (Some(_), _) => format!("ended {}", at(row.ended)),
        (None, Some(_)) => format!("fails since {}, next {}", at(row.since), Locale::machine(row.due)),
        (None, None) => "in order".to_owned(),
    };
    let reason = row.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("{} {stands}{reason}", row.name)
}

/// `webhooks retry`: an ended webhook is called again, and one that waits at once.
pub(crate) fn webhook_retry(directory: &DataDir, name: &str) -> Result<()> {
    let row = directory.webhook(name)?.with_context(|| format!("no webhook {name} was called yet"))?;
    Ok(directory.set_webhook(&WebhookRow { name: row.name, ..WebhookRow::default() })?)
}
