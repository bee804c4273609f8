//! `meetings.register`: a past meeting enters the register as far as a source states it; what it does not state stays unknown.

use super::Particulars;
use crate::event::Event;
use crate::names::MEETING_SLUGS_RESERVED;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Registers a meeting from a source.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Register {
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

impl Put for Register {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let particulars = self.particulars();
        fit(desk, &self.meeting, &particulars)?;
        desk.leave(Event::MeetingsConvened(super::Convened {
            meeting: self.meeting.clone(),
            archive: true,
            particulars,
        }));
        Ok(())
    }
}

impl Register {
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

/// A new meeting whose slug is free and whose particulars hang together.
pub(crate) fn fit(desk: &Desk<'_>, slug: &Slug, particulars: &Particulars) -> Result<(), Rejection> {
    if MEETING_SLUGS_RESERVED.contains(&slug.as_str()) || slug.looks_like_language() {
        return Err(Rejection::new(General::SlugReserved).with("slug", slug));
    }
    if desk.state.meetings.contains_key(slug) {
        return Err(Rejection::new(General::SlugTaken).with("slug", slug));
    }
    Desk::below(desk.state.meetings.size(), super::MEETINGS_MAX)?;
    sound(desk, particulars)
}

/// Particulars that hang together.
pub(crate) fn sound(desk: &Desk<'_>, particulars: &Particulars) -> Result<(), Rejection> {
    crate::membership::period(particulars.from, particulars.to)?;
    desk.source(particulars.source.as_ref())?;
    if let Some(body) = particulars.level.as_ref().filter(|body| !desk.state.bodies.contains_key(body)) {
        return Err(Rejection::new(crate::membership::Reason::BodyUnknown).with("body", body));
    }
    if let Some(symbol) = &particulars.symbol {
        crate::documents::symbol(symbol)?;
    }
    particulars.after.as_ref().map_or(Ok(()), |after| desk.state.meeting(after).map(|_| ()))
}
