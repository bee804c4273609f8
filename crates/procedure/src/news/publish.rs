//! `news.publish`: the process tells the public something, in its languages.

use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Publishes a news item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Publish {
    /// Its slug.
    pub item: Slug,
    /// Its day.
    pub day: Day,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// One or two sentences.
    #[serde(default)]
    pub summary: Texts,
    /// The text.
    #[serde(default)]
    pub text: Texts,
    /// The meeting it is about.
    pub meeting: Option<Slug>,
    /// The photograph, by hash.
    pub photograph: Option<Hash>,
    /// Its file name.
    pub photograph_name: Option<String>,
    /// Its media type.
    pub photograph_media: Option<String>,
    /// What it shows.
    #[serde(default)]
    pub shows: Texts,
    /// Who holds its rights.
    #[serde(default)]
    pub credit: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for Publish {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: Some(&self.item), number: None }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        Desk::text(&self.text, "text")?;
        desk.source(self.source.as_ref())?;
        Desk::below(desk.state.news.size(), super::ITEMS_MAX)?;
        if desk.state.news.contains_key(&self.item) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.item));
        }
        let photograph =
            crate::documents::file(self.photograph, self.photograph_name.as_ref(), self.photograph_media.as_ref())?;
        if photograph.is_some() && self.credit.is_empty() {
            return Err(Rejection::new(super::Reason::CreditMissing));
        }
        desk.leave(Event::NewsPublished(super::Published {
            item: self.item.clone(),
            day: self.day,
            title: self.title.clone(),
            summary: self.summary.clone(),
            text: self.text.clone(),
            meeting: self.meeting.clone(),
            photograph,
            shows: self.shows.clone(),
            credit: self.credit.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
