//! `meetings.convene`: the Chair or the secretariat convenes a meeting; its number is data, never counted.

use super::Particulars;
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Convenes a meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Convene {
    /// Its slug.
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

impl Put for Convene {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        if self.from.is_none() {
            return Err(Rejection::new(General::FieldWrong).with("field", "from"));
        }
        let particulars = self.particulars();
        super::register::fit(desk, &self.meeting, &particulars)?;
        desk.leave(Event::MeetingsConvened(super::Convened {
            meeting: self.meeting.clone(),
            archive: false,
            particulars,
        }));
        Ok(())
    }
}

impl Convene {
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
