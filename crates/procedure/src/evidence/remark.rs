//! `evidence.remark`: a party says something about a figure that is about itself; whoever sees the figure reads it.

use super::about::is_of_others;
use super::{FIGURES_MAX, Reason, Remarked, named};
use crate::event::Event;
use crate::prelude::*;

/// Says something about a figure, or withdraws what was said.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Say {
    /// The figure, by its name.
    pub figure: String,
    /// What the party says; without words it withdraws what it had said.
    #[serde(default)]
    pub words: Texts,
}

impl Put for Say {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.party().map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        named(&self.figure)?;
        let party = desk.party()?;
        let known = desk.state.remarks.get(&self.figure);
        if known.is_none() {
            Desk::below(desk.state.remarks.size(), FIGURES_MAX)?;
        }
        if !known.is_some_and(|known| known.contains_key(party)) {
            // There is nothing to withdraw.
            Desk::text(&self.words, "words")?;
        }
        // What was said before there was this rule may be withdrawn.
        if !self.words.is_empty() && is_of_others(desk.state.party(party)?, &self.figure) {
            desk.ask(Rejection::new(Reason::OfOthers).with("figure", &self.figure).with("party", party))?;
        }
        let words = if self.words.is_empty() { Texts::new() } else { self.words.clone() };
        desk.leave(Event::EvidenceRemarked(Remarked { figure: self.figure.clone(), party: party.clone(), words }));
        Ok(())
    }
}
