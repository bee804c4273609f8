//! Pages of the server itself: its processes, terms of use, privacy, and what is said when a page is not there.

use askama::Template;
use locale::Lang;
use procedure::names::{Slug, Texts};

use crate::Frame;

/// A process of the server.
#[derive(Clone, Debug)]
pub struct ProcessLine {
    /// Its slug.
    pub slug: Slug,
    /// Its short name.
    pub name: Texts,
    /// Its full name.
    pub full_name: Texts,
    /// True where all parties and positions are invented.
    pub rehearsal: bool,
    /// How many entries its record has.
    pub entries: u64,
}

/// The processes of a server.
#[derive(Clone, Debug, Template)]
#[template(path = "site/processes.html")]
pub struct Processes {
    /// The frame.
    pub f: Frame,
    /// The processes.
    pub processes: Vec<ProcessLine>,
}

/// A page of headings and paragraphs from the messages: terms of use, privacy.
#[derive(Clone, Debug, Template)]
#[template(path = "site/plain.html")]
pub struct Plain {
    /// The frame.
    pub f: Frame,
    /// Its title.
    pub title: String,
    /// Its sections: heading and text.
    pub sections: Vec<(String, String)>,
    /// What is held of persons, in a table below them: what, for what, who reads it, until when. May be empty.
    pub fields: Vec<[String; 4]>,
}

/// The languages of the interface: how complete each is, and who cleared its words.
#[derive(Clone, Debug, Template)]
#[template(path = "site/interface.html")]
pub struct Interface {
    /// The frame.
    pub f: Frame,
    /// The languages.
    pub languages: Vec<InterfaceLine>,
}

/// A language of the interface.
#[derive(Clone, Debug)]
pub struct InterfaceLine {
    /// Its tag.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Its name in itself.
    pub own_name: &'static str,
    /// The script in which it is written by rule, where there is one.
    pub other_script: Option<Lang>,
    /// Its name in the language of the page.
    pub name: String,
    /// How many of the messages it has, in words.
    pub messages: String,
    /// Who cleared it, in words.
    pub clearance: String,
    /// True where nobody did.
    pub waits: bool,
}

/// A page that is not there, may not be seen, or could not be drawn.
#[derive(Clone, Debug, Template)]
#[template(path = "site/sorry.html")]
pub struct Sorry {
    /// The frame.
    pub f: Frame,
    /// What is the matter.
    pub title: String,
    /// What can be done.
    pub text: String,
}
