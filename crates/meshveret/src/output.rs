//! What the program says: results on standard output, log lines and the one sentence of an error on standard error.

use std::io::{self, Write};

use locale::{Locale, Value};
use procedure::Rejection;

use crate::arguments::{Log, LogLevel, Logging};

/// How a command ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It did what was asked.
    Done,
    /// A check failed or an act was refused.
    Refused,
    /// Something that it needs was not said.
    NotUnderstood,
}

/// Writes a line to standard output. Whoever closed it does not want it.
pub(crate) fn say(line: &str) {
    drop(writeln!(io::stdout().lock(), "{line}"));
}

/// Writes a line to standard error.
pub(crate) fn complain(line: &str) {
    drop(writeln!(io::stderr().lock(), "meshveret: {line}"));
}

/// Writes the one sentence of an error, with its causes.
pub(crate) fn error(error: &anyhow::Error) {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    complain(&causes.join(": "));
}

/// Sends log lines to standard error, as the command line says, else as is said here.
pub(crate) fn log(asked: Logging, (form, level): (Log, LogLevel)) {
    let level = match asked.level.unwrap_or(level) {
        LogLevel::Error => tracing::Level::ERROR,
        LogLevel::Warn => tracing::Level::WARN,
        LogLevel::Info => tracing::Level::INFO,
    };
    let form = asked.form.unwrap_or(form);
    let lines = tracing_subscriber::fmt().with_writer(io::stderr).with_target(false).with_max_level(level);
    // A second call, which only tests could make, changes nothing.
    drop(match form {
        Log::Text => lines.with_ansi(false).try_init(),
        Log::Json => lines.json().try_init(),
    });
}

/// A rejection as a sentence, with its id and its rule.
pub(crate) fn sentence(locale: &Locale, rejection: &Rejection) -> String {
    let key = format!("rejection-{}", rejection.reason.replace('.', "-"));
    let value = |(name, value): &(&'static str, String)| {
        let number = value.parse::<i64>().map(Value::from);
        (*name, number.unwrap_or_else(|_no_number| Value::from(value.clone())))
    };
    let values: Vec<(&str, Value<'_>)> = rejection.args.iter().map(value).collect();
    format!("{} [{}; {}]", locale.with(&key, &values), rejection.reason, rejection.rule)
}
