//! Badges: each has a code that says nothing of its holder and cannot be guessed; a lost one is revoked and another issued.

use super::{Delegation, Reason};
use crate::meetings::Meeting;
use crate::prelude::*;

/// The most badges that one member is given.
pub const BADGES_MAX: usize = 20;

/// A badge was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BadgeIssued {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
    /// Its code.
    pub code: String,
}

/// A badge was revoked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BadgeRevoked {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The ordinal in the delegation.
    pub member: u32,
}

/// A badge as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badge {
    /// Its code.
    pub code: String,
    /// The entry and time that issued it.
    pub made: (u64, Moment),
    /// When it was revoked, or its holder withdrawn.
    pub revoked: Option<Moment>,
}

impl Delegation {
    /// The badge that a member has now.
    pub fn badge(&self, member: u32) -> Option<&Badge> {
        self.badges.get(&member)?.last().filter(|badge| badge.revoked.is_none())
    }

    pub(super) fn revoke(&mut self, member: u32, at: Moment) {
        let last = self.badges.get_mut(&member).and_then(|badges| badges.last_mut());
        if let Some(badge) = last.filter(|badge| badge.revoked.is_none()) {
            badge.revoked = Some(at);
        }
    }
}

/// A code as people type it: in small letters, with spaces or hyphens, with an O for a nought and an I or an L for a one, which no
/// code has.
fn typed(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase());
    letters
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        })
        .collect()
}

/// Whose badge this was at that time.
pub(super) fn holder(meeting: &Meeting, code: &str, at: Moment) -> Result<(Slug, u32), Rejection> {
    let code = typed(code);
    let delegations = meeting.delegations.0.iter();
    let of_party = delegations
        .flat_map(|(party, delegation)| delegation.badges.iter().map(move |(member, badges)| (party, *member, badges)));
    let mut all = of_party.flat_map(|(party, member, badges)| badges.iter().map(move |badge| (party, member, badge)));
    let (party, member, badge) =
        all.find(|(_, _, badge)| badge.code == code).ok_or_else(|| Rejection::new(Reason::BadgeUnknown))?;
    if badge.revoked.is_some_and(|revoked| at >= revoked) {
        return Err(Rejection::new(Reason::BadgeRevokedAlready));
    }
    Ok((party.clone(), member))
}

impl BadgeIssued {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let badge = Badge { code: self.code.clone(), made: (meta.number, meta.occurred), revoked: None };
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.badges.entry(self.member).or_default().push(badge);
        });
    }
}

impl BadgeRevoked {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.revoke(self.member, meta.occurred);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(typed(" 7kx2-m9qp a4to vwzi\n"), "7KX2M9QPA4T0VWZ1");
        assert_eq!(typed("L0"), "10");
    }
}
