//! `decisions.declare-adopted`: the Chair declares a text adopted: it is frozen, numbered and hashed.

use super::AdoptedBy;
use super::outcome::DecisionMode;
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
        let Some((meeting, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        let silence = decided.silence();
        if silence.is_none() {
            meeting.sitting()?;
        }
        decided.undecided()?;
        match silence {
            Some((ordinal, _)) => {
                super::silence::may_adopt(desk, decided, ordinal)?;
                super::outcome::no_objection(decided.standing().count())
            }
            None if decided.put.is_none() => Err(Rejection::new(super::Reason::NotPut)),
            None => super::outcome::adoptable(desk, meeting, draft),
        }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let meeting = desk.state.meeting(&self.meeting)?;
        let draft = meeting.text(&self.text)?;
        let symbol = self.symbol.clone().unwrap_or_else(|| draft.symbol().to_owned());
        crate::texts::symbol_free(desk.state, (&self.meeting, &self.text), &symbol)?;
        let silence = draft.decided.silence();
        let origin = desk.state.origin().unwrap_or_default();
        let base = super::base(desk.state, meeting);
        let by = match (silence, DecisionMode::of(desk.state.profile())) {
            (Some(_), _) => Some(AdoptedBy::Silence),
            (None, DecisionMode::Unanimity) => Some(AdoptedBy::Unanimity),
            (None, DecisionMode::Majority(_)) => Some(AdoptedBy::Majority),
            (None, DecisionMode::Consensus) => Some(AdoptedBy::Consensus),
            // The Chair went past the mode, or there is none: the ruling says why.
            (None, DecisionMode::Undefined | DecisionMode::ChairSummary | DecisionMode::None) => None,
        };
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
            tally: super::Tally::expressed(desk.state, &draft.decided, &base),
            base: silence.map_or(base, |(_, silence)| silence.base.clone()),
            by,
        }));
        Ok(())
    }
}
