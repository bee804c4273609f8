//! `decisions.attach-original`: a scan or a certified copy of the signed original is attached, and who keeps the original is named.

use crate::event::Event;
use crate::prelude::*;

/// Attaches a scan or certified copy.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AttachOriginal {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// What it is.
    pub kind: super::OriginalKind,
    /// The file, by hash.
    pub file: Hash,
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub file_media: String,
    /// Who keeps the original.
    pub custodian: Slug,
}

impl Put for AttachOriginal {
    fn subject(&self) -> Subject<'_> {
        Subject::of(&self.meeting, &self.text)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some((_, draft)) = desk.on_text(on)? else { return Ok(()) };
        let decided = &draft.decided;
        if decided.adopted.is_some() { Ok(()) } else { Err(Rejection::new(super::Reason::NotAdopted)) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        desk.state.party(&self.custodian)?;
        let decided = &desk.state.meeting(&self.meeting)?.text(&self.text)?.decided;
        Desk::below(decided.originals.len(), 50)?;
        let file = crate::documents::file(Some(self.file), Some(&self.file_name), Some(&self.file_media))?;
        let Some(file) = file else {
            return Err(Rejection::new(crate::documents::Reason::VersionEmpty));
        };
        desk.leave(Event::DecisionsOriginalAttached(super::OriginalAttached {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            kind: self.kind,
            file,
            custodian: self.custodian.clone(),
        }));
        Ok(())
    }
}
