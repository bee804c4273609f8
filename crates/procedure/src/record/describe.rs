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
    /// Its emblem, by hash. Without one its pages show the mark of the program.
    pub emblem: Option<Hash>,
    /// The emblem's file name.
    pub emblem_name: Option<String>,
    /// Its media type.
    pub emblem_media: Option<String>,
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
        let emblem = crate::documents::file(self.emblem, self.emblem_name.as_ref(), self.emblem_media.as_ref())?;
        let (about, source) = (self.about.clone(), self.source.clone());
        desk.leave(Event::RecordDescribed(super::Described { about, emblem, source }));
        Ok(())
    }
}
