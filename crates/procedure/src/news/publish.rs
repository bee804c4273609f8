//! `news.publish`: the process tells the public something, in its languages.

use super::{Drafted, NewsKind, Published, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::rules::profile::Key;
use crate::time::Instant;

/// Publishes a news item: by the words given, or a draft of this slug as it stands.
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
    /// What it is; news if not given.
    pub kind: Option<NewsKind>,
    /// The instant before which the public does not read it.
    pub embargo: Option<Instant>,
}

impl Put for Publish {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: Some(&self.item), number: None }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))?;
        let draft = on.name.and_then(|slug| super::drafted(desk.state, slug).ok());
        if draft.is_some_and(|draft| draft.approved.is_none()) && super::four_eyes(desk.state) {
            return desk.against(Key::NEWS_FOUR_EYES, Rejection::new(Reason::NotApproved));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.source(self.source.as_ref())?;
        let mut words = self.words(desk)?;
        Desk::text(&words.title, "title")?;
        Desk::text(&words.text, "text")?;
        // What was to be held back until an instant that has passed is for everybody.
        words.embargo = words.embargo.filter(|until| desk.stamp.received < *until);
        let photograph =
            super::photograph(self.photograph, self.photograph_name.as_ref(), self.photograph_media.as_ref())?;
        if photograph.is_some() && self.credit.is_empty() {
            return Err(Rejection::new(Reason::CreditMissing));
        }
        if words.embargo.is_some() {
            desk.restrict(Circle::Bureau);
        }
        desk.leave(Event::NewsPublished(Published {
            item: self.item.clone(),
            day: self.day,
            title: words.title,
            summary: words.summary,
            text: words.text,
            meeting: words.meeting,
            photograph,
            shows: self.shows.clone(),
            credit: self.credit.clone(),
            source: self.source.clone(),
            kind: words.kind,
            embargo: words.embargo,
        }));
        Ok(())
    }
}

impl Publish {
    /// The words of the draft, where there is one and the act brings none; else those of the act.
    fn words(&self, desk: &Desk<'_>) -> Result<Drafted, Rejection> {
        let brings = !(self.title.is_empty() && self.summary.is_empty() && self.text.is_empty());
        let embargo = super::embargo(self.embargo, desk.stamp.received)?;
        match super::drafted(desk.state, &self.item) {
            Ok(_) if brings => Err(Rejection::new(General::SlugTaken).with("slug", &self.item)),
            Ok(draft) => {
                let mut words = draft.words.clone();
                words.kind = self.kind.unwrap_or(words.kind);
                words.meeting = self.meeting.clone().or(words.meeting);
                words.embargo = embargo.or(words.embargo);
                Ok(words)
            }
            Err(_) => {
                super::new_slug(desk.state, &self.item)?;
                Ok(Drafted {
                    item: self.item.clone(),
                    kind: self.kind.unwrap_or_default(),
                    title: self.title.clone(),
                    summary: self.summary.clone(),
                    text: self.text.clone(),
                    meeting: self.meeting.clone(),
                    embargo,
                })
            }
        }
    }
}
