//! `news.revise`: a draft gets other words; an approval of the earlier ones does not hold for them.

use super::{Drafted, NewsKind, Revised};
use crate::event::Event;
use crate::prelude::*;
use crate::time::Instant;

/// Changes a draft: what is not given stays.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviseItem {
    /// Its slug.
    pub item: Slug,
    /// What it is.
    pub kind: Option<NewsKind>,
    /// Its title, in all its languages.
    #[serde(default)]
    pub title: Texts,
    /// One or two sentences, in all their languages.
    #[serde(default)]
    pub summary: Texts,
    /// The text, in all its languages.
    #[serde(default)]
    pub text: Texts,
    /// The instant before which the public does not read it.
    pub embargo: Option<Instant>,
    /// True where it has no embargo any more.
    pub lift_embargo: Option<bool>,
}

impl Put for ReviseItem {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.name.map_or(Ok(()), |slug| super::drafted(desk.state, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let before = &super::drafted(desk.state, &self.item)?.words;
        let given = super::embargo(self.embargo, desk.stamp.received)?;
        let lifted = self.lift_embargo == Some(true);
        let or = |given: &Texts, before: &Texts| if given.is_empty() { before.clone() } else { given.clone() };
        desk.restrict(Circle::Bureau);
        desk.leave(Event::NewsRevised(Revised(Drafted {
            item: self.item.clone(),
            kind: self.kind.unwrap_or(before.kind),
            title: or(&self.title, &before.title),
            summary: or(&self.summary, &before.summary),
            text: or(&self.text, &before.text),
            meeting: before.meeting.clone(),
            embargo: given.or(before.embargo.filter(|_| !lifted)),
        })));
        Ok(())
    }
}
