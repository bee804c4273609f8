//! `texts.contribute`: a ministry contributes to the position of its party; nobody but the party reads it.

use super::comments::{CONTRIBUTIONS_MAX, Contributed, may_comment};
use crate::event::Event;
use crate::prelude::*;

/// Contributes.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contribute {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph; the text as a whole if not given.
    pub paragraph: Option<u32>,
    /// The ministry.
    #[serde(default)]
    pub ministry: Texts,
    /// The contribution.
    #[serde(default)]
    pub words: Texts,
}

impl Put for Contribute {
    fn subject(&self) -> Subject<'_> {
        Subject { number: self.paragraph, ..Subject::of(&self.meeting, &self.text) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        may_comment(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.words, "words")?;
        let party = desk.party()?;
        let circulation = &desk.state.meeting(&self.meeting)?.text(&self.text)?.circulation;
        Desk::below(circulation.contributions_of(party).count(), CONTRIBUTIONS_MAX)?;
        let last = circulation.contributions_of(party).last().map_or(0, |last| last.contributed.contribution);
        desk.restrict(Circle::Party);
        desk.leave(Event::TextsContributed(Contributed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            party: party.clone(),
            contribution: last.saturating_add(1),
            paragraph: self.paragraph,
            ministry: self.ministry.clone(),
            words: self.words.clone(),
        }));
        Ok(())
    }
}
