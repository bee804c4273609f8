//! The page on which a browser checks a package by itself.

use askama::Template;

use crate::Frame;

/// The check of a package in the browser. What it says of a package is chosen from words that stand in the page: no sentence is in a
/// script.
#[derive(Clone, Debug, Template)]
#[template(path = "record/check.html")]
pub struct PackageCheck {
    /// The frame.
    pub f: Frame,
    /// The key that this server gives, as the log's key is written.
    pub key: String,
}

impl PackageCheck {
    /// Every message of a check, by its key; the subject is put in the place of `{subject}`.
    fn words(&self) -> Vec<(&str, String)> {
        let keys = self.f.locale.keys().iter().filter(|key| key.starts_with("check-"));
        keys.map(|key| (key.as_str(), self.f.t1(key, "subject", "{subject}"))).collect()
    }
}
