//! `news.draft`: somebody begins a news item, a press release or a notice, for others to read before it is published.

use super::{Drafted, NewsKind};
use crate::event::Event;
use crate::prelude::*;
use crate::time::Instant;

/// Begins an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DraftItem {
    /// Its slug.
    pub item: Slug,
    /// What it is; news if not given.
    pub kind: Option<NewsKind>,
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
    /// The instant before which the public does not read it.
    pub embargo: Option<Instant>,
}

impl Put for DraftItem {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: Some(&self.item), number: None }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        super::new_slug(desk.state, &self.item)?;
        let embargo = super::embargo(self.embargo, desk.stamp.received)?;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::NewsDrafted(Drafted {
            item: self.item.clone(),
            kind: self.kind.unwrap_or_default(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            text: self.text.clone(),
            meeting: self.meeting.clone(),
            embargo,
        }));
        Ok(())
    }
}
