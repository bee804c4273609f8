//! `texts.issue`: a text is issued as it stands, under a symbol.

use super::Draft;
use crate::event::Event;
use crate::prelude::*;

/// Issues a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Issue {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// As what.
    pub standing: super::Standing,
    /// The symbol; if not given that under which it was opened, then the next revision.
    pub symbol: Option<String>,
}

impl Put for Issue {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = super::on_the_table(desk, on)? else { return Ok(()) };
        if draft.paragraphs.is_empty() {
            return Err(Rejection::new(crate::decisions::Reason::TextEmpty));
        }
        Ok(())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        Desk::below(draft.issues.len(), super::ISSUES_MAX)?;
        let symbol = self.symbol.clone().unwrap_or_else(|| next_symbol(draft));
        super::symbol_free(desk.state, (&self.meeting, &self.text), &symbol)?;
        if issued_as(draft, &symbol) || (draft.opened.symbol == symbol && !draft.issues.is_empty()) {
            return Err(Rejection::new(crate::documents::Reason::SymbolTaken).with("symbol", symbol));
        }
        desk.restrict(Circle::Members);
        desk.leave(Event::TextsIssued(super::Issued {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            symbol,
            standing: self.standing,
        }));
        Ok(())
    }
}

fn issued_as(draft: &Draft, symbol: &str) -> bool {
    draft.issues.iter().any(|(_, _, issued)| issued.symbol == symbol)
}

/// The symbol under which the text was opened, then its first revision that has none.
fn next_symbol(draft: &Draft) -> String {
    let opened = &draft.opened.symbol;
    if draft.issues.is_empty() {
        return opened.clone();
    }
    let revision = |number: usize| format!("{opened}/Rev.{number}");
    let free = (1..=super::ISSUES_MAX).map(revision).find(|symbol| !issued_as(draft, symbol));
    free.unwrap_or_else(|| revision(super::ISSUES_MAX))
}
