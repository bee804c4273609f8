//! Commands on a data directory: by the server that holds it, or by taking its lock.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use clerk::acts_file::{ActsError, put};
use clerk::export::{ExportError, export as export_of};
use clerk::{Clerk, PutError};
use locale::{Lang, Locale};
use papers::{Document, PaperError, TextFormat};
use procedure::act_file::Why;
use procedure::names::Slug;
use procedure::{Capacity, Channel};
use record::{Failure, Places};
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;
use web::{
    LinkError, LinkPurpose, MadeLink, NotMade, PaperKind, Purpose, SeatsKind, Site, TextAsked, TextPaper, TokenWanted,
};

use crate::archive::{archived, kept};
use crate::arguments::{
    ActsOptions, DataOptions, ExportOptions, Format, Kind, LinkOptions, MailOptions, MailWhat, PaperOptions,
    TokenOptions, WebhooksOptions, WebhooksWhat,
};
use crate::config::places_of;
use crate::control::hand_over;
use crate::demo::MARK;
use crate::erase::Erasing;
use crate::followers;
use crate::house::House;
use crate::output::{Ended, complain, say, sentence};

/// What is asked of a data directory.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Work {
    /// Put the acts that follow.
    Acts { process: String, lang: String },
    /// Make a link for an account.
    Link { account: String, recover: bool, lang: String },
    /// Keep the bytes that follow as a file.
    Keep,
    /// Put the old files that follow, or say what would become of them.
    Archive { process: String, lang: String, put: bool },
    /// Erase texts of persons, or files.
    Erase(Erasing),
    /// Export a meeting.
    Export { process: String, meeting: String, capacity: String },
    /// Print a paper.
    Paper {
        process: String,
        /// None for the key of the record.
        meeting: Option<String>,
        kind: String,
        #[serde(default)]
        /// The text; of a note verbale, the party; of a statement, its entry.
        text: Option<String>,
        lang: String,
        format: String,
        capacity: String,
    },
    /// Make a token.
    Token { account: Option<String>, process: String, capacity: String, name: String, scope: String, days: u16 },
    /// Say what the queue of mail holds.
    MailStatus,
    /// Try again what failed; all of it, if no number is given.
    MailRetry { id: Option<i64> },
    /// Drop what is not sent; all of it, if no number is given.
    MailDrop { id: Option<i64> },
    /// Say where webhooks stand.
    WebhooksStatus,
    /// Call a webhook again.
    WebhooksRetry { name: String },
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Worked {
    /// The exit code.
    pub(crate) code: u8,
    /// What is said: the result, or the one sentence of a refusal or failure.
    pub(crate) words: String,
    /// The file that was made.
    pub(crate) file: Vec<u8>,
}

impl Worked {
    pub(crate) fn said(code: u8, words: impl Into<String>) -> Self {
        Self { code, words: words.into(), file: Vec::new() }
    }
}

impl Work {
    /// Does it.
    pub(crate) fn on(&self, site: &Site, bytes: &[u8]) -> Worked {
        let worked = match self {
            Self::Acts { process, lang } => put_acts(site, process, lang, bytes),
            Self::Link { account, recover, lang } => {
                let purpose = if *recover { LinkPurpose::Recover } else { LinkPurpose::Invite };
                make_link(site, (account, purpose), lang)
            }
            Self::Keep => kept(site, bytes),
            Self::Archive { process, lang, put } => archived(site, (process, lang, *put), bytes),
            Self::Erase(erasing) => erasing.on(site),
            Self::Export { process, meeting, capacity } => make_package(site, process, meeting, capacity),
            Self::Paper { process, meeting, kind, text, lang, format, capacity } => {
                make_paper(site, (process, meeting.as_deref()), (kind, text.as_deref(), format), (lang, capacity))
            }
            Self::Token { account, process, capacity, name, scope, days } => {
                make_token(site, account.as_deref(), (process, capacity), (name, scope, *days))
            }
            Self::MailStatus => followers::mail_status(site.directory()).map(|words| Worked::said(0, words)),
            Self::MailRetry { id } => counted(site.directory().retry_mails(*id, site.now()), "to be sent again"),
            Self::MailDrop { id } => counted(site.directory().drop_mails(*id, site.now()), "dropped"),
            Self::WebhooksStatus => followers::webhook_status(site.directory()).map(|words| Worked::said(0, words)),
            Self::WebhooksRetry { name } => {
                followers::webhook_retry(site.directory(), name).map(|()| Worked::said(0, ""))
            }
        };
        worked.unwrap_or_else(|error| Worked::said(3, format!("{error:#}")))
    }
}

/// How many mails were meant; none is a refusal, so that a script sees a wrong number.
fn counted(mails: Result<usize, Failure>, what: &str) -> Result<Worked> {
    let mails = mails?;
    Ok(Worked::said(u8::from(mails == 0), format!("{mails} {what}")))
}

pub(crate) fn hosted<'a>(site: &'a Site, process: &str) -> Result<&'a Arc<web::Hosted>> {
    site.hosted(process).with_context(|| format!("there is no process {process} in this data directory"))
}

fn make_link(site: &Site, (account, purpose): (&str, LinkPurpose), lang: &str) -> Result<Worked> {
    let account = Slug::new(account).context("this is no name of an account")?;
    match site.link((&account, purpose), "meshveret link") {
        Ok(made) => Ok(Worked::said(0, link_words(&made, site.address(), lang))),
        Err(refused @ (LinkError::NoAccount(_) | LinkError::InUse(_))) => Ok(Worked::said(1, refused.to_string())),
        Err(failed @ LinkError::Failed(_)) => Err(failed.into()),
    }
}

/// What is said of a link: the link, for one way, and the code, for another.
pub(crate) fn link_words(made: &MadeLink, address: &str, lang: &str) -> String {
    let MadeLink { handle, path, code, expires, .. } = made;
    format!("handle {handle}\nlink {address}/{lang}{path}\ncode {code}\nuntil {}", Locale::machine(*expires))
}

fn put_acts(site: &Site, process: &str, lang: &str, bytes: &[u8]) -> Result<Worked> {
    let locale = lang.parse().ok().and_then(Locale::of).unwrap_or_else(Locale::english);
    let text = std::str::from_utf8(bytes).context("the file is no UTF-8 text")?;
    let clerk = &hosted(site, process)?.clerk;
    match put(clerk, text, Channel::File) {
        Ok(summary) => Ok(Worked::said(0, format!("put {}, put before {}", summary.put, summary.repeated))),
        Err(error) => Ok(refusal(locale, &error)),
    }
}

/// The first refusal of a file, with its line.
fn refusal(locale: &Locale, error: &ActsError) -> Worked {
    match error {
        ActsError::File(broken) => {
            let field = broken.field.as_ref().map(|field| format!(", field {field}")).unwrap_or_default();
            let words = match &broken.why {
                Why::Rejected(rejection) => format!("line {}{field}: {}", broken.line, sentence(locale, rejection)),
                _ => broken.to_string(),
            };
            Worked::said(1, words)
        }
        ActsError::Act { line, act, error: PutError::Rejected(rejection) } => {
            Worked::said(1, format!("line {line}: {act}: {}", sentence(locale, rejection)))
        }
        ActsError::Act { error: cause, .. } => Worked::said(3, format!("{error}: {cause}")),
        ActsError::Journal(_) => Worked::said(3, error.to_string()),
    }
}

/// A capacity of the process: a party that it does not know would quietly be shown what the public is.
pub(crate) fn capacity_named(clerk: &Clerk, text: &str) -> Result<Capacity> {
    let capacity = Capacity::new(text).with_context(|| format!("{text} is no capacity"))?;
    let snapshot = clerk.snapshot();
    let known = capacity.party().is_none_or(|party| snapshot.process.state.parties.contains_key(party));
    known.then_some(capacity).with_context(|| format!("there is no party {text} in this process"))
}

fn slug_named(text: &str) -> Result<Slug> {
    Slug::new(text).with_context(|| format!("{text} is no short name"))
}

fn make_token(
    site: &Site,
    account: Option<&str>,
    (process, capacity): (&str, &str),
    (name, scope, days): (&str, &str, u16),
) -> Result<Worked> {
    let handle = account.map(|account| {
        let found = site.directory().account(account)?;
        found.map(|found| found.handle).with_context(|| format!("there is no account {account}"))
    });
    let wanted = TokenWanted {
        account: handle.transpose()?,
        process: process.to_owned(),
        capacity: capacity.to_owned(),
        name: name.to_owned(),
        scope: scope.to_owned(),
        days: days.into(),
    };
    hosted(site, process)?;
    match web::make_token(site, &wanted) {
        Ok(token) => Ok(Worked::said(0, token)),
        Err(NotMade::Failed) => Err(NotMade::Failed.into()),
        Err(why) => Ok(Worked::said(1, why.to_string())),
    }
}

fn make_package(site: &Site, process: &str, meeting: &str, capacity: &str) -> Result<Worked> {
    let clerk = &hosted(site, process)?.clerk;
    let capacity = capacity_named(clerk, capacity)?;
    let package = export_of(clerk, &slug_named(meeting)?, &capacity).map_err(|error| match error {
        ExportError::Rejected(_) => anyhow!("there is no meeting {meeting}"),
        other => other.into(),
    })?;
    let file = package.to_bytes()?;
    let words = format!("{} entries, {} texts, log {}", package.entries.len(), package.texts.len(), package.origin);
    Ok(Worked { code: 0, words, file })
}

fn make_paper(
    site: &Site,
    (process, meeting): (&str, Option<&str>),
    (kind, text, format): (&str, Option<&str>, &str),
    (lang, capacity): (&str, &str),
) -> Result<Worked> {
    let entry = text.filter(|_| kind == "statement").and_then(|text| text.parse().ok());
    let text = text.filter(|_| kind != "statement").map(slug_named).transpose()?;
    let lang: Lang =
        lang.parse().ok().context("papers exist in az, en, fa, it, kk, ky, ru, tg, tk, tr, ur, uz and uz-Cyrl")?;
    let hosted = hosted(site, process)?;
    if kind == "key" {
        let file = printed(&web::key_paper((site, &**hosted), lang)?, format)?;
        return Ok(Worked { code: 0, words: String::new(), file });
    }
    let meeting = slug_named(meeting.context("say which meeting the paper is of: --meeting")?)?;
    let (of, reader) = ((site, &**hosted), (lang, capacity_named(&hosted.clerk, capacity)?));
    let file = match kind {
        "agenda" => printed(&web::paper(of, &meeting, &PaperKind::Agenda, reader)?, format)?,
        "proceedings" => printed(&web::paper(of, &meeting, &PaperKind::Proceedings, reader)?, format)?,
        "participants" => printed(&web::paper(of, &meeting, &PaperKind::Participants, reader)?, format)?,
        "credentials" => printed(&web::paper(of, &meeting, &PaperKind::Credentials, reader)?, format)?,
        "statement" => {
            let kind = PaperKind::Statement(entry.context("say which statement: --entry")?);
            printed(&web::paper(of, &meeting, &kind, reader)?, format)?
        }
        "run-sheet" => printed(&web::paper(of, &meeting, &PaperKind::RunSheet, reader)?, format)?,
        "seating" if format == "pdf" => web::seats(of, (&meeting, SeatsKind::Plan), reader)?,
        "name-plates" if format == "pdf" => web::seats(of, (&meeting, SeatsKind::Plates), reader)?,
        "seating" | "name-plates" => {
            return Err(PaperError::NoSuchFormat("a plan of the seats or name plates but as PDF").into());
        }
        "badges" if format == "pdf" => web::badges(of, (&meeting, None), reader)?.pdf()?,
        "certificates" if format == "pdf" => web::certificates(of, (&meeting, text.as_ref()), reader)?.pdf()?,
        "note-verbale" if format == "docx" => {
            let party = text.context("say which party is invited: --party")?;
            web::note(of, (&meeting, &party), reader)?.0
        }
        "note-verbale" => return Err(PaperError::NoSuchFormat("a note verbale but as DOCX").into()),
        "badges" | "certificates" => {
            return Err(PaperError::NoSuchFormat("badges or certificates but as PDF").into());
        }
        "signature-sheet" => printed(&web::paper(of, &meeting, &PaperKind::SignatureSheet(text), reader)?, format)?,
        "letter" => printed(&web::paper(of, &meeting, &PaperKind::Letter(text), reader)?, format)?,
        kind => {
            let kind = match kind {
                "protocol-marked" => TextPaper::Marked,
                "protocol-bilingual" => TextPaper::Bilingual,
                _ => TextPaper::Clean,
            };
            let format = TextFormat::ALL.into_iter().find(|known| known.word() == format);
            let format = format.context("there is no such format")?;
            let asked = TextAsked { text: text.as_ref(), ..TextAsked::new(kind, format) };
            web::text_paper(of, &meeting, &asked, reader)?.0
        }
    };
    Ok(Worked { code: 0, words: String::new(), file })
}

/// A paper that is no text under negotiation comes as PDF, HTML and plain text.
fn printed(document: &Document, format: &str) -> Result<Vec<u8>, PaperError> {
    match format {
        "html" => Ok(document.html().into_bytes()),
        "txt" => Ok(document.txt().into_bytes()),
        "pdf" => document.pdf(),
        _ => Err(PaperError::NoSuchFormat("docx, akn or xliff")),
    }
}

/// Does some work on a data directory, and says what came of it.
pub(crate) fn work(
    at: &DataOptions,
    work: &Work,
    bytes: &[u8],
    (out, address): (Option<&Path>, &str),
) -> Result<Ended> {
    let Some(worked) = Worker::at(at, address).on(work, bytes)? else { return Ok(Ended::Refused) };
    if worked.code == 0 {
        if let Some(out) = out {
            std::fs::write(out, &worked.file).with_context(|| format!("cannot write {}", out.display()))?;
        }
        if !worked.words.is_empty() {
            say(&worked.words);
        }
        return Ok(Ended::Done);
    }
    if worked.code == 1 {
        complain(&worked.words);
        return Ok(Ended::Refused);
    }
    Err(anyhow!(worked.words))
}

/// Whoever works on a data directory: the server that holds it, else this program, which holds it from then on.
pub(crate) struct Worker<'a> {
    at: &'a DataOptions,
    address: &'a str,
    alone: OnceCell<(Runtime, Site)>,
}

impl<'a> Worker<'a> {
    pub(crate) fn at(at: &'a DataOptions, address: &'a str) -> Self {
        Self { at, address, alone: OnceCell::new() }
    }

    /// Does some work; what came of it may be a refusal or a failure, in words. Nothing where the configuration is wrong, which is
    /// said.
    pub(crate) fn on(&self, work: &Work, bytes: &[u8]) -> Result<Option<Worked>> {
        if self.alone.get().is_none() {
            if let Some(worked) = hand_over(&self.at.data, work, bytes)? {
                return Ok(Some(worked));
            }
            let Some(places) = places_of(self.at)? else { return Ok(None) };
            drop(self.alone.set(self.opened(places)?));
        }
        let Some((runtime, site)) = self.alone.get() else { return Ok(None) };
        let _inside = runtime.enter();
        Ok(Some(work.on(site, bytes)))
    }

    fn opened(&self, places: Places) -> Result<(Runtime, Site)> {
        let data = &self.at.data;
        let House { directory, clerks, clock } = House::open_existing(data, places)?;
        let purpose = if data.join(MARK).exists() { Purpose::Demonstration } else { Purpose::Service };
        let runtime = tokio::runtime::Builder::new_current_thread().build().context("cannot start")?;
        let inside = runtime.enter();
        let site = Site::new(directory, clerks, purpose, self.address.trim_end_matches('/').to_owned(), clock);
        drop(inside);
        Ok((runtime, site))
    }
}

/// `acts`: puts acts from a file.
pub(crate) fn acts(options: &ActsOptions, lang: Lang) -> Result<Ended> {
    let bytes = std::fs::read(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    put_text(&options.at, &options.process, (&bytes, lang))
}

/// Puts acts, as a file of acts has them.
pub(crate) fn put_text(at: &DataOptions, process: &Slug, (text, lang): (&[u8], Lang)) -> Result<Ended> {
    let asked = Work::Acts { process: process.to_string(), lang: lang.to_string() };
    work(at, &asked, text, (None, ""))
}

/// `link`: makes a link for an account.
pub(crate) fn link(options: &LinkOptions, lang: Lang) -> Result<Ended> {
    let LinkOptions { at, account, recover, address } = options;
    let asked = Work::Link { account: account.to_string(), recover: *recover, lang: lang.to_string() };
    work(at, &asked, &[], (None, address))
}

/// `token`: makes a token, and says it this once.
pub(crate) fn token(options: &TokenOptions) -> Result<Ended> {
    let asked = Work::Token {
        account: options.account.as_ref().map(Slug::to_string),
        process: options.process.to_string(),
        capacity: options.capacity.to_string(),
        name: options.name.clone(),
        scope: options.scope.clone(),
        days: options.days,
    };
    work(&options.at, &asked, &[], (None, ""))
}

/// `export`: writes the package of a meeting.
pub(crate) fn export(options: &ExportOptions) -> Result<Ended> {
    let asked = Work::Export {
        process: options.process.to_string(),
        meeting: options.meeting.to_string(),
        capacity: options.capacity.to_string(),
    };
    work(&options.at, &asked, &[], (Some(&options.out), ""))
}

/// `paper`: writes a paper of a meeting, or the key of the record.
pub(crate) fn paper(options: &PaperOptions) -> Result<Ended> {
    let kind = match options.kind {
        Kind::Protocol => "protocol",
        Kind::ProtocolMarked => "protocol-marked",
        Kind::ProtocolBilingual => "protocol-bilingual",
        Kind::Agenda => "agenda",
        Kind::Proceedings => "proceedings",
        Kind::Participants => "participants",
        Kind::Credentials => "credentials",
        Kind::RunSheet => "run-sheet",
        Kind::Statement => "statement",
        Kind::Seating => "seating",
        Kind::NamePlates => "name-plates",
        Kind::Badges => "badges",
        Kind::Certificates => "certificates",
        Kind::NoteVerbale => "note-verbale",
        Kind::SignatureSheet => "signature-sheet",
        Kind::Letter => "letter",
        Kind::Key => "key",
    };
    let format = match options.format {
        Format::Pdf => "pdf",
        Format::Docx => "docx",
        Format::Akn => "akn",
        Format::Xliff => "xliff",
        Format::Html => "html",
        Format::Txt => "txt",
    };
    let asked = Work::Paper {
        process: options.process.to_string(),
        meeting: options.meeting.as_ref().map(Slug::to_string),
        kind: kind.to_owned(),
        text: match options.entry {
            Some(entry) => Some(entry.to_string()),
            None => options.text.as_ref().or(options.party.as_ref()).map(Slug::to_string),
        },
        lang: options.lang.to_string(),
        format: format.to_owned(),
        capacity: options.capacity.to_string(),
    };
    work(&options.at, &asked, &[], (Some(&options.out), &options.address))
}

/// `mail`: what the queue of mail holds.
pub(crate) fn mail(options: &MailOptions) -> Result<Ended> {
    let asked = match options.what {
        MailWhat::Status => Work::MailStatus,
        MailWhat::Retry(number) => Work::MailRetry { id: number.id },
        MailWhat::Drop(number) => Work::MailDrop { id: number.id },
    };
    work(&options.at, &asked, &[], (None, ""))
}

/// `webhooks`: where webhooks stand.
pub(crate) fn webhooks(options: &WebhooksOptions) -> Result<Ended> {
    let asked = match &options.what {
        WebhooksWhat::Status => Work::WebhooksStatus,
        WebhooksWhat::Retry { name } => Work::WebhooksRetry { name: name.to_string() },
    };
    work(&options.at, &asked, &[], (None, ""))
}
