//! `news.put-page`: the process has a page of its own, or one has other words.

use super::standing::{self, PAGES_MAX, PagePut};
use crate::event::Event;
use crate::prelude::*;

/// Puts a page, or other words in its place.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PutPage {
    /// Its slug.
    pub page: Slug,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// The text.
    #[serde(default)]
    pub text: Texts,
    /// Its place among the pages, the lower first.
    pub order: Option<u32>,
}

impl Put for PutPage {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.page), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        Desk::text(&self.text, "text")?;
        standing::room(&desk.state.standing.pages, &self.page, PAGES_MAX)?;
        desk.leave(Event::NewsPagePut(PagePut {
            page: self.page.clone(),
            title: self.title.clone(),
            text: self.text.clone(),
            order: self.order,
        }));
        Ok(())
    }
}
