//! `news.add-photograph`: an item has a photograph, with its rights, its credit and the words that stand for it.

use super::{FOCUS_MAX, PHOTOGRAPHS_MAX, PhotographAdded, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::rules::profile::Key;

/// Adds a photograph to a draft or to what was published.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddPhotograph {
    /// The slug of the item.
    pub item: Slug,
    /// The photograph, by hash.
    pub photograph: Hash,
    /// Its file name.
    pub photograph_name: Option<String>,
    /// Its media type.
    pub photograph_media: Option<String>,
    /// What it shows, for those who do not see it.
    #[serde(default)]
    pub shows: Texts,
    /// The caption.
    #[serde(default)]
    pub caption: Texts,
    /// Who made it.
    #[serde(default)]
    pub credit: Texts,
    /// On which terms others may use it.
    #[serde(default)]
    pub rights: Texts,
    /// Where its main point is, in percent of the width from the left; the middle if not given.
    pub focus_x: Option<u32>,
    /// Where its main point is, in percent of the height from the top; the middle if not given.
    pub focus_y: Option<u32>,
}

impl Put for AddPhotograph {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.name else { return Ok(()) };
        super::drafted(desk.state, slug).map(|_| ()).or_else(|_| super::published(desk.state, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let photograph =
            super::photograph(Some(self.photograph), self.photograph_name.as_ref(), self.photograph_media.as_ref())?;
        let Some(photograph) = photograph.filter(|_| !self.credit.is_empty()) else {
            return Err(Rejection::new(Reason::CreditMissing));
        };
        Desk::text(&self.rights, "rights")?;
        let focus = (percent(self.focus_x, "focus-x")?, percent(self.focus_y, "focus-y")?);
        let added = desk.state.newsroom.get(&self.item).map_or(0, |item| item.photographs.len());
        Desk::below(added, PHOTOGRAPHS_MAX)?;
        self.described(desk)?;
        super::view::as_hidden_as(desk, &self.item);
        desk.leave(Event::NewsPhotographAdded(PhotographAdded {
            item: self.item.clone(),
            photograph,
            shows: self.shows.clone(),
            caption: self.caption.clone(),
            credit: self.credit.clone(),
            rights: self.rights.clone(),
            focus_x: focus.0,
            focus_y: focus.1,
        }));
        Ok(())
    }
}

impl AddPhotograph {
    /// Whoever does not see it is told what it shows in each working language, or it is asked whether that was meant.
    fn described(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let profile = desk.state.profile();
        if profile.is(Key::NEWS_ALTERNATIVE_TEXT, "no") {
            return Ok(());
        }
        let working = profile.list(Key::LANGUAGES_WORKING);
        let missing: Vec<String> = working.into_iter().filter(|tag| self.shows.get(tag).is_none()).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let rejection = Rejection::new(Reason::AlternativeMissing).with("languages", missing.join(", "));
        desk.against(Key::NEWS_ALTERNATIVE_TEXT, rejection)
    }
}

fn percent(given: Option<u32>, field: &'static str) -> Result<Option<u32>, Rejection> {
    match given {
        Some(percent) if percent > FOCUS_MAX => Err(Rejection::new(General::FieldWrong).with("field", field)),
        other => Ok(other),
    }
}
