//! `news.withdraw`: a draft is given up, or what was published is taken back; its address stays and says so.

use super::Withdrawn;
use crate::event::Event;
use crate::prelude::*;

/// Withdraws an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WithdrawItem {
    /// Its slug.
    pub item: Slug,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for WithdrawItem {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.name else { return Ok(()) };
        super::drafted(desk.state, slug).map(|_| ()).or_else(|_| super::published(desk.state, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        super::view::as_hidden_as(desk, &self.item);
        desk.leave(Event::NewsWithdrawn(Withdrawn { item: self.item.clone(), reason: self.reason.clone() }));
        Ok(())
    }
}
