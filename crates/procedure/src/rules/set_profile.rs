//! `rules.set-profile`: a rules profile is taken into use, adopted by the members or until they adopt one.

use super::profile::{Profile, Unreadable};
use super::{ProfileSet, Reason};
use crate::event::Event;
use crate::prelude::*;

/// Sets the profile of the process.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SetProfile {
    /// The TOML document.
    pub toml: String,
    /// True if the members adopted it.
    pub adopted: bool,
    /// Where it comes from.
    pub source: Option<Slug>,
}

impl Put for SetProfile {
    fn subject(&self) -> Subject<'_> {
        Subject::default()
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let profile = Profile::read(&self.toml).map_err(|error| match error {
            Unreadable::NotToml(why) => Rejection::new(Reason::ProfileUnreadable).with("why", why),
            Unreadable::Key(key) => Rejection::new(Reason::ProfileKeyUnknown).with("key", key),
            Unreadable::Value { key, permitted } => {
                Rejection::new(Reason::ProfileValueWrong).with("key", key).with("permitted", permitted)
            }
            Unreadable::Place { key, permitted } => unknown_place(key, permitted),
        })?;
        let bodies = &desk.state.bodies;
        let known = |body: &str| Slug::new(body).is_some_and(|body| bodies.contains_key(&body));
        if let Some((row, _)) = profile.bodies().find(|(_, body)| !known(body)) {
            let permitted = bodies.keys().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            return Err(unknown_place(row.to_owned(), permitted));
        }
        desk.source(self.source.as_ref())?;
        let name = format!("{}/{}", profile.id, profile.version);
        if desk.state.profiles.iter().any(|known| known.name == name) {
            return Err(Rejection::new(Reason::VersionTaken).with("profile", name));
        }
        desk.leave(Event::RulesProfileSet(ProfileSet {
            id: profile.id,
            version: profile.version,
            adopted: self.adopted,
            hash: Hash::of(&[self.toml.as_bytes()]),
            toml: self.toml.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}

/// Rights for a body, a phase or an article that is not known there, with what is.
fn unknown_place(key: String, permitted: String) -> Rejection {
    Rejection::new(Reason::ProfilePlaceUnknown).with("key", key).with("permitted", permitted)
}
