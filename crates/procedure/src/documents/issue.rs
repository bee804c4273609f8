//! `documents.issue`: a document enters the register under its symbol.

use crate::event::Event;
use crate::prelude::*;

/// Issues a document.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Issue {
    /// Its symbol.
    pub symbol: String,
    /// True (the usual) where we gave the symbol, not the process.
    pub symbol_ours: Option<bool>,
    /// What it is.
    pub kind: super::DocumentKind,
    /// Where it stands.
    pub standing: Option<super::Standing>,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// The meeting it belongs to.
    pub meeting: Option<Slug>,
    /// Its day.
    pub day: Option<Day>,
    /// Who may read it.
    pub distribution: Option<Distribution>,
    /// What is known of it where its text is not public.
    #[serde(default)]
    pub known: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

/// Who may read a document: a circle, but no single party's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Distribution {
    /// Everybody.
    Public,
    /// Whoever has a seat in the process.
    Participants,
    /// Members, the Chair and the secretariat.
    Members,
    /// The Chair and the secretariat.
    Bureau,
}

impl Distribution {
    pub(super) fn circle(self) -> Circle {
        match self {
            Self::Public => Circle::Public,
            Self::Participants => Circle::Participants,
            Self::Members => Circle::Members,
            Self::Bureau => Circle::Bureau,
        }
    }
}

impl Put for Issue {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        super::symbol(&self.symbol)?;
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.documents.size(), super::DOCUMENTS_MAX)?;
        if desk.state.documents.contains_key(&self.symbol) {
            return Err(Rejection::new(super::Reason::SymbolTaken).with("symbol", &self.symbol));
        }
        let distribution = self.distribution.map(Distribution::circle).unwrap_or_default();
        desk.restrict(distribution);
        desk.leave(Event::DocumentsIssued(super::Issued {
            symbol: self.symbol.clone(),
            symbol_ours: self.symbol_ours.unwrap_or(true),
            kind: self.kind,
            standing: self.standing.unwrap_or_default(),
            title: self.title.clone(),
            meeting: self.meeting.clone(),
            day: self.day,
            distribution,
            known: self.known.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
