//! `rules.rule`: the Chair rules on a point that the profile leaves undefined; the ruling is recorded as a precedent.

use super::Ruled;
use crate::event::Event;
use crate::prelude::*;

/// A ruling in words.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    /// The article it is about, as in `quorum.to-open`.
    pub rule: String,
    /// The ruling.
    #[serde(default)]
    pub text: Texts,
    /// The meeting, if it is made in one.
    pub meeting: Option<Slug>,
}

impl Put for Rule {
    fn subject(&self) -> Subject<'_> {
        self.meeting.as_ref().map_or_else(Subject::default, Subject::meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        desk.chair()?;
        on.meeting.map_or(Ok(()), |slug| desk.state.meeting(slug).map(|_| ()))
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.text, "text")?;
        let known = super::profile::KNOWN.iter().any(|(key, _, _)| *key == self.rule) || self.rule == "general";
        if !known {
            return Err(Rejection::new(super::Reason::ProfileKeyUnknown).with("key", &self.rule));
        }
        let (rule, text, meeting) = (self.rule.clone(), self.text.clone(), self.meeting.clone());
        desk.leave(Event::RulesRuled(Ruled { rule, text, confirmed: None, meeting }));
        Ok(())
    }
}
