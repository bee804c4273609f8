//! `news.translate`: what was published gets words in further languages; those that stand stay.

use super::{Published, Reason, Translated};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Adds languages to an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TranslateItem {
    /// Its slug.
    pub item: Slug,
    /// Its title, in further languages.
    #[serde(default)]
    pub title: Texts,
    /// One or two sentences, in further languages.
    #[serde(default)]
    pub summary: Texts,
    /// The text, in further languages.
    #[serde(default)]
    pub text: Texts,
    /// What the photograph shows, in further languages.
    #[serde(default)]
    pub shows: Texts,
}

impl Put for TranslateItem {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.name.map_or(Ok(()), |slug| super::published(desk.state, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let item = super::published(desk.state, &self.item)?;
        let event = Translated {
            item: self.item.clone(),
            title: further(&self.title, &item.title)?,
            summary: further(&self.summary, &item.summary)?,
            text: further(&self.text, &item.text)?,
            shows: further(&self.shows, &item.shows)?,
        };
        if item.photograph.is_none() && !event.shows.is_empty() {
            return Err(Rejection::new(General::FieldWrong).with("field", "shows"));
        }
        if event.in_languages().iter().all(|texts| texts.is_empty()) {
            return Err(Rejection::new(General::TextEmpty).with("field", "title"));
        }
        whole(&event, item)?;
        super::view::as_hidden_as(desk, &self.item);
        desk.leave(Event::NewsTranslated(event));
        Ok(())
    }
}

/// The words in languages in which there are none yet. Words that stand and are given again as they are count for nothing.
fn further(given: &Texts, stands: &Texts) -> Result<Texts, Rejection> {
    let mut further = Texts::default();
    for (tag, words) in given.0.iter() {
        match stands.get(tag.as_str()) {
            None => drop(further.0.insert(tag.clone(), words.clone())),
            Some(known) if known == words => {}
            Some(_) => return Err(Rejection::new(Reason::LanguageStands).with("language", tag)),
        }
    }
    Ok(further)
}

/// An item has a title and a text in each of its languages.
fn whole(event: &Translated, item: &Published) -> Result<(), Rejection> {
    let tags = [&event.title, &event.summary, &event.text].into_iter().flat_map(|texts| texts.0.keys());
    for tag in tags {
        for (field, added, stands) in [("title", &event.title, &item.title), ("text", &event.text, &item.text)] {
            if added.get(tag.as_str()).or(stands.get(tag.as_str())).is_none() {
                return Err(Rejection::new(General::TextEmpty).with("field", field));
            }
        }
    }
    Ok(())
}
