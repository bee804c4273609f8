//! `decisions.declare-adopted`: the Chair declares a text adopted: it is frozen, numbered and hashed.

use crate::event::Event;
use crate::prelude::*;
use crate::texts::canonical;

/// Declares a text adopted.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclareAdopted {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// Its symbol from now on; that of the draft if not given.
    pub symbol: Option<String>,
}

impl Put for DeclareAdopted {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        let Some(name) = on.name else { return Ok(()) };
        let decided = &meeting.text(name)?.decided;
        meeting.sitting()?;
        if decided.adopted.is_some() {
            return Err(Rejection::new(super::Reason::AdoptedAlready));
        }
        if decided.put.is_none() {
            return Err(Rejection::new(super::Reason::NotPut));
        }
        let objections = decided.standing().count();
        if objections == 0 {
            Ok(())
        } else {
            Err(Rejection::new(super::Reason::ObjectionStands).with("objections", objections))
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let draft = meeting.text(&self.text)?;
        let symbol = self.symbol.clone().unwrap_or_else(|| draft.symbol().to_owned());
        crate::texts::symbol_free(desk.state, (&self.meeting, &self.text), &symbol)?;
        let origin = desk.state.origin().unwrap_or_default();
        let hashes = |tags: &[Tag]| -> BTreeMap<Tag, Hash> {
            tags.iter().map(|tag| (tag.clone(), canonical::text_hash(origin, &symbol, draft, tag))).collect()
        };
        let (languages, courtesy) = (hashes(&draft.opened.authentic), hashes(&draft.opened.courtesy));
        desk.leave(Event::DecisionsAdopted(super::Adopted {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            hash: canonical::adopted_hash(origin, &symbol, &languages),
            symbol,
            languages,
            courtesy,
            base: super::base(desk.state, meeting),
        }));
        Ok(())
    }
}
