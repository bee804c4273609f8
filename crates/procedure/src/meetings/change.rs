//! `meetings.change`: what is known of a meeting changes: another day, another place, a number found in a source.

use super::Particulars;
use crate::event::Event;
use crate::prelude::*;

/// Changes the particulars of a meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Change {
    /// The meeting.
    pub meeting: Slug,
    /// The body that meets.
    pub level: Option<Slug>,
    /// Its number as the process prints it.
    pub number: Option<String>,
    /// Its name.
    #[serde(default)]
    pub name: Texts,
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
    /// City.
    #[serde(default)]
    pub place: Texts,
    /// Building.
    #[serde(default)]
    pub venue: Texts,
    /// Time zone.
    pub zone: Option<String>,
    /// In person, online or hybrid.
    pub format: Option<super::Format>,
    /// Theme.
    #[serde(default)]
    pub theme: Texts,
    /// Who hosts it, where that is not the Chair.
    #[serde(default)]
    pub hosts: Texts,
    /// The meeting after which it is held as a separate event.
    pub after: Option<Slug>,
    /// The prefix of its documents' symbols.
    pub symbol: Option<String>,
    /// True if the public may follow the floor.
    pub public: Option<bool>,
    /// What is inferred, what is not known.
    #[serde(default)]
    pub note: Texts,
    /// What is known of its outcome.
    #[serde(default)]
    pub outcome: Texts,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for Change {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()?;
        let Some(slug) = on.meeting else {
            return Ok(());
        };
        desk.state.meeting(slug).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let particulars = self.particulars();
        // What stays and what changes must hang together: a new last day with the first day that stood before.
        let mut changed = Particulars::clone(&desk.state.meeting(&self.meeting)?.particulars);
        changed.take(&particulars);
        super::register::sound(desk, &changed)?;
        desk.leave(Event::MeetingsChanged(super::Changed { meeting: self.meeting.clone(), particulars }));
        Ok(())
    }
}

impl Change {
    fn particulars(&self) -> Particulars {
        Particulars {
            level: self.level.clone(),
            number: self.number.clone(),
            name: self.name.clone(),
            from: self.from,
            to: self.to,
            place: self.place.clone(),
            venue: self.venue.clone(),
            zone: self.zone.clone(),
            format: self.format,
            theme: self.theme.clone(),
            hosts: self.hosts.clone(),
            after: self.after.clone(),
            symbol: self.symbol.clone(),
            public: self.public,
            note: self.note.clone(),
            outcome: self.outcome.clone(),
            source: self.source.clone(),
        }
    }
}
