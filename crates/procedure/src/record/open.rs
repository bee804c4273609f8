//! `record.open`: the record of a process begins; it is the first act and there is no second.

use crate::event::Event;
use crate::names::PROCESS_SLUGS_RESERVED;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Opens the record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Open {
    /// The process.
    pub process: Slug,
    /// The origin of its log, never a host's name. The clerk fills it in.
    pub origin: Option<String>,
    /// Real or rehearsal.
    pub nature: super::Nature,
    /// Its short name.
    #[serde(default)]
    pub name: Texts,
    /// Its full name, one text per language.
    #[serde(default)]
    pub full_name: Texts,
    /// The time zone in which its days are counted.
    pub zone: String,
    /// The prefix of symbols that we give.
    pub symbol: String,
}

impl Put for Open {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.process), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        if desk.state.opened.is_some() {
            return Err(Rejection::new(super::Reason::AlreadyOpen));
        }
        if PROCESS_SLUGS_RESERVED.contains(&self.process.as_str()) || self.process.looks_like_language() {
            return Err(Rejection::new(General::SlugReserved).with("slug", &self.process));
        }
        crate::documents::symbol(&self.symbol)?;
        desk.leave(Event::RecordOpened(super::Opened {
            process: self.process.clone(),
            origin: self.origin.clone().unwrap_or_else(|| format!("meshveret/{}", self.process)),
            nature: self.nature,
            name: self.name.clone(),
            full_name: self.full_name.clone(),
            zone: self.zone.clone(),
            symbol: self.symbol.clone(),
            form: Some(super::log::FORM),
        }));
        Ok(())
    }
}
