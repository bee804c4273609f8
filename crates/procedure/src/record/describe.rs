//! `record.describe`: what the process is for, in the words of a source.

use crate::event::Event;
use crate::prelude::*;

/// Describes the process.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Describe {
    /// What it is for.
    #[serde(default)]
    pub about: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for Describe {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.about, "about")?;
        desk.source(self.source.as_ref())?;
        desk.leave(Event::RecordDescribed(super::Described { about: self.about.clone(), source: self.source.clone() }));
        Ok(())
    }
}
