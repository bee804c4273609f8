//! `news.put-banner`: words stand over every public page for a time.

use super::Reason;
use super::standing::{self, BANNERS_MAX, BannerPut};
use crate::event::Event;
use crate::prelude::*;
use crate::time::Instant;

/// Puts a banner, or another in its place.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PutBanner {
    /// Its slug.
    pub banner: Slug,
    /// The words.
    #[serde(default)]
    pub text: Texts,
    /// Where it leads: an address of the web, or one of this server.
    pub leads_to: Option<String>,
    /// From when; at once if not given.
    pub begins: Option<Instant>,
    /// Until when; until it is removed if not given.
    pub ends: Option<Instant>,
}

impl Put for PutBanner {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.banner), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.text, "text")?;
        standing::leads_to(self.leads_to.as_ref())?;
        let (begins, ends) = (self.begins.map(|at| at.0), self.ends.map(|at| at.0));
        if ends.is_some_and(|ends| ends <= begins.unwrap_or(desk.stamp.received).max(desk.stamp.received)) {
            return Err(Rejection::new(Reason::BannerOver));
        }
        standing::room(&desk.state.standing.banners, &self.banner, BANNERS_MAX)?;
        desk.leave(Event::NewsBannerPut(BannerPut {
            banner: self.banner.clone(),
            text: self.text.clone(),
            leads_to: self.leads_to.clone(),
            begins,
            ends,
        }));
        Ok(())
    }
}
