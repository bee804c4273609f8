//! `news.remove-page`: a page of the process is taken away.

use super::standing::{self, PageRemoved};
use crate::event::Event;
use crate::prelude::*;

/// Removes a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemovePage {
    /// Its slug.
    pub page: Slug,
}

impl Put for RemovePage {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.page), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        standing::in_order(desk, on, |standing| &standing.pages)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::NewsPageRemoved(PageRemoved { page: self.page.clone() }));
        Ok(())
    }
}
