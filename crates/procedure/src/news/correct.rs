//! `news.correct`: what was published is corrected; the first words stay and the correction stands beside them.

use super::{CORRECTIONS_MAX, Corrected};
use crate::event::Event;
use crate::prelude::*;

/// Corrects an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CorrectItem {
    /// Its slug.
    pub item: Slug,
    /// What was wrong.
    #[serde(default)]
    pub mistaken: Texts,
    /// What is right.
    #[serde(default)]
    pub correct: Texts,
}

impl Put for CorrectItem {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.item), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        on.name.map_or(Ok(()), |slug| super::published(desk.state, slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.mistaken, "mistaken")?;
        Desk::text(&self.correct, "correct")?;
        let corrections = desk.state.newsroom.get(&self.item).map_or(0, |item| item.corrections.len());
        Desk::below(corrections, CORRECTIONS_MAX)?;
        super::view::as_hidden_as(desk, &self.item);
        desk.leave(Event::NewsCorrected(Corrected {
            item: self.item.clone(),
            mistaken: self.mistaken.clone(),
            correct: self.correct.clone(),
        }));
        Ok(())
    }
}
