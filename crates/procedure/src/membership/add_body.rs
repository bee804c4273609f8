//! `membership.add-body`: a body of the process, whose slug is the level of its meetings.

use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Adds a body.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddBody {
    /// Its slug.
    pub body: Slug,
    /// Its name.
    #[serde(default)]
    pub name: Texts,
    /// The body above.
    pub parent: Option<Slug>,
    /// Where it stands.
    pub source: Option<Slug>,
}

impl Put for AddBody {
    fn subject(&self) -> Subject<'_> {
        Subject { name: Some(&self.body), ..Subject::default() }
    }

    fn in_order(desk: &mut Desk<'_>, _: Subject<'_>) -> Result<(), Rejection> {
        desk.bureau()
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.name, "name")?;
        desk.source(self.source.as_ref())?;
        if desk.state.bodies.contains_key(&self.body) {
            return Err(Rejection::new(General::SlugTaken).with("slug", &self.body));
        }
        if let Some(parent) = self.parent.as_ref().filter(|parent| !desk.state.bodies.contains_key(parent)) {
            return Err(Rejection::new(super::Reason::BodyUnknown).with("body", parent));
        }
        desk.leave(Event::MembershipBodyAdded(super::BodyAdded {
            body: self.body.clone(),
            name: self.name.clone(),
            parent: self.parent.clone(),
            source: self.source.clone(),
        }));
        Ok(())
    }
}
