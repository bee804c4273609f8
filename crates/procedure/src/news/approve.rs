//! `news.approve`: somebody who did not write the last words of a draft reads them and says that they may go out.

use super::{Approved, Reason, hand};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Approves a draft as it stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ApproveItem {
    /// Its slug.
    pub item: Slug,
}

impl Put for ApproveItem {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.name else { return Ok(()) };
        let draft = super::drafted(desk.state, slug)?;
        if draft.approved.is_some() {
            return Err(Rejection::new(Reason::ApprovedAlready));
        }
        let same = hand(&draft.written.how) == hand(&desk.stamp.how());
        if same && super::four_eyes(desk.state) {
            return desk.against(Key::NEWS_FOUR_EYES, Rejection::new(Reason::SameEyes));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let words = super::drafted(desk.state, &self.item)?.written.entry;
        desk.restrict(Circle::Bureau);
        desk.leave(Event::NewsApproved(Approved { item: self.item.clone(), words }));
        Ok(())
    }
}
