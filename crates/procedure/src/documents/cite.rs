//! `documents.cite`: a source enters the register, so that facts can rest on it.

use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Cites a source.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cite {
    /// Its slug.
    pub source: Slug,
    /// Who published it and what it is called.
    #[serde(default)]
    pub title: Texts,
    /// Where it stands.
    pub url: Option<String>,
    /// When it was published or archived.
    pub day: Option<Day>,
}

impl Put for Cite {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.source), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        if desk.state.sources.contains_key(&self.source) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.source));
        }
        if let Some(url) = self.url.as_ref().filter(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            return Err(Rejection::new(General::FieldWrong).with("field", "url").with("value", url));
        }
        desk.leave(Event::DocumentsCited(super::Cited {
            source: self.source.clone(),
            title: self.title.clone(),
            url: self.url.clone(),
            day: self.day,
        }));
        Ok(())
    }
}
