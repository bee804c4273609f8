//! The page on which a browser checks a package by itself: the server sees nothing of it.

use pages::package_check::PackageCheck;
use pages::{Section, draw};

use super::{Draw, Drawn};

impl Draw<'_> {
    /// The check of a package in the reader's browser.
    pub(super) fn package_check(&self) -> Drawn {
        let f = self.frame(Section::Record, None);
        draw(&PackageCheck { key: self.hosted.clerk.signed().key.to_string(), f }).into()
    }
}
