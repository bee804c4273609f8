//! `evidence.cite`: a figure is put beside an item of the agenda, a text or a statement, with its value as it is known that day.

use super::{AS_KNOWN_MAX, CITATIONS_MAX, Citation, FigureCited, Reason, citation_id};
use crate::desk::OnText;
use crate::event::Event;
use crate::floor::statements::statements;
use crate::meetings::{Meeting, Reason as Meetings};
use crate::prelude::*;
use crate::rejection::Reason as General;
use crate::texts::view::{Reader, words};
use crate::view::{Audience, audience_on_text};

/// Puts a figure beside something.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cite {
    /// The meeting.
    pub meeting: Slug,
    /// The item of its agenda.
    pub item: Option<u32>,
    /// Or the text.
    pub text: Option<Slug>,
    /// The paragraph of the text; the text as a whole if not given.
    pub paragraph: Option<u32>,
    /// Or the statement, by the entry in which it was handed in.
    pub statement: Option<u64>,
    /// By what the figure is cited: its name, its dataset with the revision, and the beginning of its checksum.
    pub cited: String,
    /// Its value as it is known now.
    pub as_known: String,
    /// What it is put there for.
    #[serde(default)]
    pub words: Texts,
}

impl Put for Cite {
    fn subject(&self) -> Subject<'_> {
        let number = if self.text.is_some() { self.paragraph } else { self.item };
        Subject { meeting: Some(&self.meeting), name: self.text.as_ref(), number }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        let Some(slug) = on.meeting else { return Ok(()) };
        let meeting = desk.state.meeting(slug)?;
        if let Some(party) = desk.capacity().party().filter(|party| meeting.status_of(party).is_none()) {
            return Err(Rejection::new(Meetings::NotInvited).with("party", party));
        }
        // The agenda of a meeting that is known from sources only stands, too; its texts are not here.
        let text = if on.name.is_some() { desk.on_text(on)? } else { None };
        match (text, on.number) {
            (Some(text), paragraph) => on_a_text(desk, text, paragraph),
            (None, Some(item)) => meeting.item(item).map(|_| ()),
            (None, None) => Ok(()),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let wrong = |field| Err(Rejection::new(General::FieldWrong).with("field", field));
        let places = [self.item.is_some(), self.text.is_some(), self.statement.is_some()];
        if places.into_iter().filter(|given| *given).count() != 1 {
            return wrong("item");
        }
        if self.text.is_none() && self.paragraph.is_some() {
            return wrong("paragraph");
        }
        if citation_id(&self.cited).is_none() {
            return wrong("cited");
        }
        if !(1..=AS_KNOWN_MAX).contains(&self.as_known.chars().count()) {
            return wrong("as-known");
        }
        // Before anything is said of the citations there are: of a statement that is not seen nobody learns what it quotes.
        let meeting = desk.state.meeting(&self.meeting)?;
        if let Some(entry) = self.statement {
            may_quote_in(desk, meeting, entry)?;
        }
        let known = desk.state.citations.get(&self.meeting);
        Desk::below(known.map_or(0, |known| known.len()), CITATIONS_MAX)?;
        if known.is_some_and(|known| known.values().any(|one| self.says(one))) {
            return Err(Rejection::new(Reason::CitedAlready).with("cited", &self.cited));
        }
        desk.restrict(self.circle(meeting));
        let last = known.and_then(|known| known.keys().next_back()).copied().unwrap_or_default();
        desk.leave(Event::EvidenceCited(FigureCited {
            meeting: self.meeting.clone(),
            citation: last.saturating_add(1),
            item: self.item,
            text: self.text.clone(),
            paragraph: self.paragraph,
            statement: self.statement,
            cited: self.cited.clone(),
            as_known: self.as_known.clone(),
            words: self.words.clone(),
        }));
        Ok(())
    }
}

impl Cite {
    /// True where a citation that stands says the same of the same place.
    fn says(&self, one: &Citation) -> bool {
        let said = &one.cited;
        let place = (&said.item, &said.text, &said.paragraph, &said.statement)
            == (&self.item, &self.text, &self.paragraph, &self.statement);
        one.removed.is_none() && place && said.cited == self.cited
    }

    /// Who may read the entry. It has the value, and one of displaced persons is for whoever has a seat; that of a draft is for
    /// those who negotiate it; that of a statement that others do not see yet is for its party, the Chair and the secretariat.
    fn circle(&self, meeting: &Meeting) -> Circle {
        let public = statements(meeting, Audience::Observer, None);
        if self.statement.is_some_and(|entry| public.iter().all(|shown| shown.entry != entry)) {
            return Circle::OwnAndBureau;
        }
        let draft = self.text.as_ref().and_then(|text| meeting.texts.get(text));
        let negotiated = draft.is_some_and(|draft| draft.decided.adopted.is_none());
        if negotiated { Circle::Members } else { Circle::Participants }
    }
}

/// A statement of whoever acts; the Chair and the secretariat quote in any. Nobody learns by trying which there are.
fn may_quote_in(desk: &Desk<'_>, meeting: &Meeting, entry: u64) -> Result<(), Rejection> {
    let (_, handed) = meeting.floor.statement(entry)?;
    if desk.capacity().is_bureau() || desk.capacity().party() == Some(&handed.party) {
        return Ok(());
    }
    Err(Rejection::new(crate::floor::Reason::StatementUnknown))
}

/// A text that whoever acts may see, and a paragraph of it.
fn on_a_text(desk: &Desk<'_>, (meeting, draft): OnText<'_>, paragraph: Option<u32>) -> Result<(), Rejection> {
    let audience = audience_on_text(desk.capacity(), desk.state, meeting, draft);
    if words(desk.state, draft, Reader { audience, own: Some(desk.capacity()) }).is_none() {
        let unknown = Rejection::new(crate::texts::Reason::TextUnknown);
        return Err(unknown.with("text", &draft.opened.text));
    }
    paragraph.map_or(Ok(()), |id| draft.paragraph(id).map(|_| ()))
}
