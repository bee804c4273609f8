//! The commands of the program as other programs rely on them: what is asked, what is said where, and the exit code.
//!
//! Every test starts the program itself, on a data directory of its own, and ends what it started.
#![expect(clippy::unwrap_used, reason = "test support")]

#[path = "commands/acts.rs"]
mod acts;
#[path = "commands/archive.rs"]
mod archive;
#[path = "commands/backup.rs"]
mod backup;
#[path = "commands/closed.rs"]
mod closed;
#[path = "commands/config.rs"]
mod config;
#[expect(dead_code, unreachable_pub, reason = "the commands need one server of it, and no stand-by")]
#[path = "../../../tests/database/mod.rs"]
mod database;
#[path = "commands/demonstration.rs"]
mod demonstration;
#[path = "commands/evidence.rs"]
mod evidence;
#[path = "commands/feeds.rs"]
mod feeds;
#[path = "commands/folder.rs"]
mod folder;
#[path = "commands/handover.rs"]
mod handover;
#[path = "commands/http.rs"]
mod http;
#[path = "commands/init.rs"]
mod init;
#[path = "commands/logs.rs"]
mod logs;
#[path = "commands/mail.rs"]
mod mail;
#[path = "commands/mail_links.rs"]
mod mail_links;
#[path = "commands/package.rs"]
mod package;
#[path = "commands/papers.rs"]
mod papers;
#[path = "commands/program.rs"]
mod program;
#[path = "commands/python.rs"]
mod python;
#[path = "commands/relay.rs"]
mod relay;
#[path = "commands/service.rs"]
mod service;
#[path = "commands/several.rs"]
mod several;
#[path = "commands/upgrade.rs"]
mod upgrade;
#[path = "commands/usage.rs"]
mod usage;
#[path = "commands/webhooks.rs"]
mod webhooks;
#[path = "commands/witness.rs"]
mod witness;
