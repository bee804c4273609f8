//! `record.erase`: personal texts are erased, at a person's request or because they are needed no longer; their hashes stay. So
//! are files, by the Chair or the secretariat.

use super::files::FILE;
use super::personal::{ERASED_MAX, Which, Why};
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Erases personal texts: all that agree with what is given. One of entry, meeting and party is.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Erase {
    /// Those beside this entry.
    pub entry: Option<u64>,
    /// Those of this field, such as `contact`; files only where it is `file`.
    pub field: Option<String>,
    /// Those of this meeting.
    pub meeting: Option<Slug>,
    /// Those of this party; a party that acts erases its own.
    pub party: Option<Slug>,
    /// Those of the member with this ordinal in the delegation.
    pub member: Option<u32>,
    /// Why.
    pub why: Why,
}

impl Put for Erase {
    fn subject(&self) -> Subject<'_> {
        Subject { meeting: self.meeting.as_ref(), name: self.party.as_ref(), number: self.member }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        let own = desk.capacity().party().is_some_and(|party| on.name.is_none_or(|name| name == party));
        if !own {
            desk.bureau()?;
        }
        on.name.map_or(Ok(()), |party| desk.state.party(party).map(drop))?;
        on.meeting.map_or(Ok(()), |meeting| desk.state.meeting(meeting).map(drop))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let party = self.party.as_ref().or_else(|| desk.capacity().party());
        if self.entry.is_none() && self.meeting.is_none() && party.is_none() {
            return Err(Rejection::new(General::FieldWrong).with("field", "entry"));
        }
        let (field, meeting) = (self.field.as_deref(), self.meeting.as_ref());
        if field == Some(FILE) {
            return files(desk, &Which { entry: self.entry, field, party, meeting, member: self.member }, self.why);
        }
        let found = desk.state.personal_texts(&Which { entry: self.entry, field, party, meeting, member: self.member });
        if found.is_empty() {
            return Err(Rejection::new(super::Reason::NothingToErase));
        }
        Desk::below(found.len(), ERASED_MAX)?;
        desk.restrict(Circle::Participants);
        found.iter().for_each(|(text, _)| desk.erase(text, self.why));
        Ok(())
    }
}

/// Erases files. One may be named by others too, so it is for whoever keeps the papers of all.
fn files(desk: &mut Desk<'_>, which: &Which<'_>, why: Why) -> Result<(), Rejection> {
    if !desk.capacity().is_bureau() {
        return Err(Rejection::new(super::Reason::FilesOfAll));
    }
    let found = desk.state.named_files(which);
    if found.is_empty() {
        return Err(Rejection::new(super::Reason::NothingToErase));
    }
    desk.restrict(Circle::Participants);
    found.iter().for_each(|hash| desk.erase_file(*hash, why));
    Desk::below(desk.erased.len(), ERASED_MAX)
}
