//! The words of the interface in a language, as a translator finds and corrects them.

use askama::Template;

use crate::frame::Frame;

/// The page of a language.
#[derive(Clone, Debug, Template)]
#[template(path = "site/corrections.html")]
pub struct Corrections {
    /// The frame.
    pub f: Frame,
    /// The language's name in the language of the page.
    pub name: String,
    /// Its tag.
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// What was looked for.
    pub asked: String,
    /// How many messages were found; the first of them are shown.
    pub total: usize,
    /// How many are corrected at this host.
    pub corrected: usize,
    /// The messages.
    pub messages: Vec<MessageLine>,
    /// Why a wording was not taken, in words.
    pub refused: Option<String>,
    /// True where the reader may correct.
    pub may: bool,
    /// True on the page of one message, where its form is.
    pub one: bool,
}

impl Corrections {
    /// The address of the page, without the reader's language.
    pub fn place(&self) -> &str {
        &self.f.place
    }

    /// True where anything is corrected.
    pub fn has_some(&self) -> bool {
        self.corrected > 0
    }

    /// True where more was found than is shown.
    pub fn has_more(&self) -> bool {
        self.total > self.messages.len()
    }
}

/// A message of the interface.
#[derive(Clone, Debug)]
pub struct MessageLine {
    /// Its key.
    pub key: String,
    /// The file in which it is, without its ending.
    pub file: &'static str,
    /// How it is written in English.
    pub english: &'static str,
    /// How it is written in the program.
    pub built_in: &'static str,
    /// How it stands now, or was just given.
    pub wording: String,
    /// False for a correction that no longer fits its message: it is kept, and the program's words stand.
    pub fits: bool,
    /// Who corrected it, and when, in words.
    pub noted: Option<(String, String)>,
}

impl MessageLine {
    /// Lines of the field in which it is written.
    pub fn rows(&self) -> usize {
        self.wording.lines().count().saturating_add(1).clamp(2, 20)
    }

    /// Its page.
    pub fn address(&self, page: &Corrections) -> String {
        page.f.link(&format!("/interface/{}/?key={}", page.lang, self.key))
    }
}
