//! `texts.open`: a text is laid before the meeting, in its authentic and courtesy languages.

use crate::event::Event;
use crate::names::TEXT_SLUGS_RESERVED;
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::rules::profile::Key;

/// Opens a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Open {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its symbol as a draft.
    pub symbol: String,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// Authentic languages; the profile's if not given.
    #[serde(default)]
    pub authentic: Vec<Tag>,
    /// Courtesy languages.
    #[serde(default)]
    pub courtesy: Vec<Tag>,
    /// The item of the agenda under which it is negotiated.
    pub item: Option<u32>,
    /// What it is to the meeting, where that matters to the rules.
    pub kind: Option<super::TextKind>,
}

impl Put for Open {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        meeting.recorded()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.title, "title")?;
        super::symbol_free(desk.state, (&self.meeting, &self.text), &self.symbol)?;
        if TEXT_SLUGS_RESERVED.contains(&self.text.as_str()) {
            return Err(Rejection::new(General::SlugReserved).with("slug", &self.text));
        }
        let meeting = desk.state.meeting(&self.meeting)?;
        Desk::below(meeting.texts.len(), super::TEXTS_MAX)?;
        if meeting.texts.contains_key(&self.text) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.text));
        }
        if let Some(item) = self.item {
            meeting.item(item)?;
        }
        let given = (!self.authentic.is_empty()).then(|| self.authentic.clone());
        let of_profile =
            || desk.state.profile().list(Key::LANGUAGES_AUTHENTIC).iter().filter_map(|tag| Tag::new(tag)).collect();
        let authentic: Vec<Tag> = given.unwrap_or_else(of_profile);
        if authentic.is_empty() {
            return Err(Rejection::new(super::Reason::LanguageMissing));
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsOpened(super::Opened {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            symbol: self.symbol.clone(),
            title: self.title.clone(),
            courtesy: self.courtesy.iter().filter(|tag| !authentic.contains(tag)).cloned().collect(),
            authentic,
            item: self.item,
            kind: self.kind,
        }));
        Ok(())
    }
}
