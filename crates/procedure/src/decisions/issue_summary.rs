//! `decisions.issue-summary`: the Chair issues a text as the Chair's or the co-chairs' summary: frozen and hashed, not adopted.

use super::outcome::DecisionMode;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::texts::canonical;

/// Issues a summary.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IssueSummary {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its symbol from now on; that of the draft if not given.
    pub symbol: Option<String>,
    /// The co-chairs in whose name it is issued; the chairing State if not given.
    #[serde(default)]
    pub parties: Vec<Slug>,
}

impl Put for IssueSummary {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        meeting.in_the_open()?;
        draft.decided.undecided()?;
        if draft.decided.put.is_some() {
            return Err(Rejection::new(super::Reason::PutAlready));
        }
        if draft.paragraphs.is_empty() {
            return Err(Rejection::new(super::Reason::TextEmpty));
        }
        match DecisionMode::of(desk.state.profile()) {
            DecisionMode::ChairSummary => {}
            DecisionMode::None => desk.against(Key::DECISION_MODE, Rejection::new(super::Reason::NoDecisions))?,
            DecisionMode::Consensus | DecisionMode::Unanimity | DecisionMode::Majority(_) | DecisionMode::Undefined => {
                desk.ask(Rejection::new(super::Reason::NotSummedUp))?;
            }
        }
        super::put::complete(desk, draft)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let draft = meeting.text(&self.text)?;
        let symbol = self.symbol.clone().unwrap_or_else(|| draft.opened.symbol.clone());
        crate::texts::symbol_free(desk.state, (&self.meeting, &self.text), &symbol)?;
        self.parties.iter().try_for_each(|party| desk.state.party(party).map(|_| ()))?;
        let chairs = || meeting.particulars.from.and_then(|day| desk.state.chair_on(day)).into_iter().collect();
        let parties = if self.parties.is_empty() { chairs() } else { self.parties.clone() };
        let origin = desk.state.origin().unwrap_or_default();
        let hashes = |tags: &[Tag]| -> BTreeMap<Tag, Hash> {
            tags.iter().map(|tag| (tag.clone(), canonical::text_hash(origin, &symbol, draft, tag))).collect()
        };
        let (languages, courtesy) = (hashes(&draft.opened.authentic), hashes(&draft.opened.courtesy));
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DecisionsSummaryIssued(super::SummaryIssued {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            hash: canonical::summary_hash(origin, &symbol, &languages),
            symbol,
            languages,
            courtesy,
            parties,
        }));
        Ok(())
    }
}
