//! `texts.propose`: a delegation proposes other words within a paragraph, in one language or several.

use super::words::{self, Change, Wanted};
use crate::decisions::silence;
use crate::event::Event;
use crate::prelude::*;
use crate::rules::grants::{On, may};
use crate::rules::profile::Key;

/// Proposes words.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Propose {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph.
    pub paragraph: u32,
    /// What it does.
    pub kind: super::ProposalKind,
    /// The words that go, exactly as they stand.
    #[serde(default)]
    pub old: Texts,
    /// The words that come.
    #[serde(default)]
    pub new: Texts,
    /// The words after which new ones are inserted; the end of the paragraph if not given.
    #[serde(default)]
    pub after: Texts,
    /// Why.
    #[serde(default)]
    pub reason: Texts,
}

impl Put for Propose {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text).number(self.paragraph)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        if !desk.capacity().is_bureau() {
            desk.party()?;
        }
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        let meeting = desk.state.meeting(slug)?;
        silence::before_close(meeting, on.name)?;
        let Some(name) = on.name else { return Ok(()) };
        let draft = meeting.text(name)?;
        silence::may_propose(desk, draft)?;
        if let Some(party) = desk.capacity().party() {
            let Some(status) = meeting.status_of(party) else {
                return Err(Rejection::new(crate::meetings::Reason::NotInvited).with("party", party));
            };
            let right = may(desk.state, meeting, party, Key::RIGHT_PROPOSE, On::Text(draft));
            if right.value.as_deref() != Some("yes") {
                let rejection = Rejection::new(super::Reason::MayNotPropose).with("status", status.word());
                desk.against_right(right.force, Key::RIGHT_PROPOSE, rejection)?;
            }
        }
        on.number.map_or(Ok(()), |id| draft.paragraph(id).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let draft = desk.state.meeting(&self.meeting)?.text(&self.text)?;
        let changes = self.changes(draft)?;
        Desk::below(draft.proposals.len(), super::PROPOSALS_MAX)?;
        desk.restrict(Circle::Members);
        let owner = silence::attribution(desk, draft, Key::POSITIONS_PROPOSALS);
        desk.leave(Event::TextsProposed(super::Proposed {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            proposal: draft.next_proposal,
            paragraph: self.paragraph,
            kind: self.kind,
            owner,
            changes,
            reason: self.reason.clone(),
        }));
        silence::on_proposal(desk, &self.meeting, draft, draft.next_proposal);
        Ok(())
    }
}

impl Propose {
    /// The change in each language for which words are given.
    fn changes(&self, draft: &super::Draft) -> Result<BTreeMap<Tag, Change>, Rejection> {
        let paragraph = draft.paragraph(self.paragraph)?;
        let tags: BTreeSet<&Tag> = self.old.0.keys().chain(self.new.0.keys()).collect();
        if tags.is_empty() {
            return Err(Rejection::new(super::Reason::NothingChanges));
        }
        let mut changes = BTreeMap::new();
        for tag in tags {
            let language = tag.as_str();
            let words = paragraph.now().and_then(|version| version.words.get(language));
            let Some(words) = words else {
                return Err(Rejection::new(super::Reason::LanguageUnknown).with("language", tag));
            };
            let of = |texts: &'_ Texts| texts.get(language).unwrap_or_default().to_owned();
            let (old, new, after) = (of(&self.old), of(&self.new), of(&self.after));
            changes.insert(tag.clone(), words::find(words, self.kind, Wanted { old: &old, new: &new, after: &after })?);
        }
        Ok(changes)
    }
}
