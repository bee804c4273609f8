//! `decisions.attach-statement`: a party attaches a reservation, an interpretative statement, a dissociation or an
//! explanation of its position to a text.

use super::statements::{STATEMENTS_MAX, StatementAttached, StatementKind, hashes};
use super::{Decided, Reason};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::place::Place;
use crate::rules::profile::Key;

/// Attaches a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AttachStatement {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// What the statement is.
    pub kind: StatementKind,
    /// The paragraphs it is about, by id; the whole text if none.
    #[serde(default)]
    pub paragraphs: Vec<u32>,
    /// Its words.
    #[serde(default)]
    pub words: Texts,
}

impl Put for AttachStatement {
    const RIGHT: Option<Key> = Some(Key::RIGHT_ATTACH_STATEMENT);

    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let party = desk.party()?;
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        if !takes_statements(&draft.decided) {
            return Err(Rejection::new(Reason::NoStatementNow));
        }
        let Some(status) = meeting.status_of(party) else {
            return Err(Rejection::new(Reason::NotAtMeeting).with("party", party));
        };
        if desk.state.profile().value(Key::DECISION_STATEMENTS).is_none() && !desk.ruled(Key::DECISION_STATEMENTS) {
            desk.against(Key::DECISION_STATEMENTS, Rejection::new(Reason::StatementsUndefined))?;
        }
        let place = Place::on(meeting, Some(draft));
        let right = desk.state.profile().right_at(status.word(), Key::RIGHT_ATTACH_STATEMENT, place).1;
        if right.value.as_deref() == Some("yes") {
            return Ok(());
        }
        let rejection = Rejection::new(Reason::MayNotAttachStatement).with("status", status.word());
        desk.against_right(right.force, Key::RIGHT_ATTACH_STATEMENT, rejection)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = desk.party()?.clone();
        Desk::text(&self.words, "words")?;
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        Desk::below(draft.decided.statements.len(), STATEMENTS_MAX)?;
        self.paragraphs.iter().try_for_each(|id| draft.paragraph(*id).map(|_| ()))?;
        let kinds = desk.state.profile().list(Key::DECISION_STATEMENTS);
        if !kinds.is_empty() && !kinds.iter().any(|kind| kind == self.kind.word()) {
            let rejection = Rejection::new(Reason::StatementKindUnknown).with("kind", self.kind.word());
            desk.against(Key::DECISION_STATEMENTS, rejection)?;
        }
        // A statement on an adopted text is read with it; before, it is for whoever takes part.
        if draft.decided.adopted.is_none() {
            desk.of_meeting(&self.meeting);
        }
        let last = draft.decided.statements.keys().next_back().copied().unwrap_or(0);
        let mut attached = StatementAttached {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            statement: last.saturating_add(1),
            party,
            kind: self.kind,
            paragraphs: self.paragraphs.clone(),
            words: self.words.clone(),
            languages: BTreeMap::new(),
        };
        attached.languages = hashes(desk.state.origin().unwrap_or_default(), &attached);
        desk.leave(Event::DecisionsStatementAttached(attached));
        Ok(())
    }
}

/// A text takes statements while it is before the meeting and once its words are final.
fn takes_statements(decided: &Decided) -> bool {
    decided.put.is_some() || decided.silence().is_some() || decided.is_final()
}
