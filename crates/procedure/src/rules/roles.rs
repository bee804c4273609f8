//! What the rules ask of a role behind the seat of a party: that an interpreter does not speak for it, an adviser does not
//! sign. A State says by whom it acts: our defaults ask, and bar nothing.

use super::profile::Key;
use crate::accounts::Reason;
use crate::act::Kind;
use crate::prelude::*;
use crate::rejection::Rejection;

/// The article on roles that goes with a right of a status.
pub(crate) fn article(right: Key) -> Option<Key> {
    let pairs = [
        (Key::RIGHT_SPEAK, Key::ROLE_SPEAK),
        (Key::RIGHT_PROPOSE, Key::ROLE_PROPOSE),
        (Key::RIGHT_COMMENT, Key::ROLE_COMMENT),
        (Key::RIGHT_OBJECT, Key::ROLE_OBJECT),
        (Key::RIGHT_SIGN, Key::ROLE_SIGN),
        (Key::RIGHT_ATTACH_STATEMENT, Key::ROLE_ATTACH_STATEMENT),
    ];
    pairs.into_iter().find(|(of_status, _)| *of_status == right).map(|(_, of_role)| of_role)
}

/// May somebody in this role put such an act for its party? Whose role is not known is asked nothing.
pub(crate) fn may(desk: &mut Desk<'_>, kind: Kind) -> Result<(), Rejection> {
    let role = desk.stamp.role.filter(|_| desk.capacity().party().is_some());
    let Some((role, key)) = role.zip(kind.asked_of_roles().and_then(article)) else { return Ok(()) };
    let rule = desk.state.profile().of_role(role, key);
    if rule.value.as_deref() != Some("no") {
        return Ok(());
    }
    let rejection = Rejection { rule: key.name(), ..Rejection::new(Reason::RoleMayNot).with("role", role.word()) };
    desk.against_right(rule.force, key, rejection)
}
