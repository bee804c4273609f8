//! `news.remove-banner`: a banner is taken away before its time.

use super::standing::{self, BannerRemoved};
use crate::event::Event;
use crate::prelude::*;

/// Removes a banner.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RemoveBanner {
    /// Its slug.
    pub banner: Slug,
}

impl Put for RemoveBanner {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.banner), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        standing::in_order(desk, on, |standing| &standing.banners)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.leave(Event::NewsBannerRemoved(BannerRemoved { banner: self.banner.clone() }));
        Ok(())
    }
}
