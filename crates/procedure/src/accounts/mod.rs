//! Which account may act in which capacity, in which role, from when until when. Accounts themselves, with names and
//! passwords, are the server's, not the record's.
//!
//! Invariants: what was granted stays, with when it was revoked; a capacity holds on a day or does not, for every reader alike.

pub mod grant;
pub mod reach;
pub mod revoke;

pub use reach::Reach;

use crate::prelude::*;
use crate::rejection::reasons;
use crate::words::words;

reasons! {
    /// The account does not hold this capacity.
    NotGranted = "accounts.not-granted" by "general",
    /// The account holds this capacity already.
    GrantedAlready = "accounts.granted-already" by "general",
    /// The seat was given for another meeting.
    OtherMeeting = "accounts.other-meeting" by "general",
    /// The rules ask that another role behind the seat do this.
    RoleMayNot = "accounts.role-may-not" by "roles.sign",
    /// An interpreter is given a seat for one meeting.
    MeetingMissing = "accounts.meeting-missing" by "general",
}

/// The most capacities that an account holds at once.
pub const CAPACITIES_MAX: usize = 20;

words! {
    /// A person's role behind the seat of a party.
    Role {
        /// National coordinator.
        Coordinator = "coordinator",
        /// Deputy of the coordinator.
        Deputy = "deputy",
        /// Head of delegation.
        Head = "head",
        /// Alternate.
        Alternate = "alternate",
        /// Adviser.
        Adviser = "adviser",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Of a ministry that contributes to the position of its party.
        Contributor = "contributor",
    }
}

/// An account was granted a capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Granted {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
    /// The role behind the seat of a party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The only meeting for which it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
}

/// A capacity was revoked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Revoked {
    /// The account's random id.
    pub account: Slug,
    /// The capacity.
    pub to_act_as: Capacity,
    /// Only in this role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Only for this meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Slug>,
}

/// A capacity of an account, as it was granted and perhaps revoked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// What was granted.
    pub granted: Granted,
    /// The entry and time that granted it.
    pub made: (u64, Moment),
    /// The entry and time that revoked it.
    pub revoked: Option<(u64, Moment)>,
}

impl Holding {
    /// True on a day from its first to its last, if it was not revoked. Days are counted in UTC.
    pub fn holds_on(&self, day: Day) -> bool {
        let begun = self.granted.from.is_none_or(|from| from.earliest() <= day.latest());
        self.revoked.is_none() && begun && !self.is_over(day)
    }

    /// True after its last day.
    pub fn is_over(&self, day: Day) -> bool {
        self.granted.until.is_some_and(|until| until.latest() < day.earliest())
    }

    /// True if it is for this meeting, or for all.
    pub fn is_for(&self, meeting: Option<&Slug>) -> bool {
        self.granted.meeting.is_none() || self.granted.meeting.as_ref() == meeting
    }

    /// What a revocation names: the capacity, and role and meeting where it names them.
    fn is_meant(&self, by: &Revoked) -> bool {
        let granted = &self.granted;
        granted.to_act_as == by.to_act_as
            && (by.role.is_none() || granted.role == by.role)
            && (by.meeting.is_none() || granted.meeting == by.meeting)
    }
}

impl State {
    /// Every account may act for the Chair and the secretariat no more.
    pub(crate) fn end_bureau(&mut self, meta: &Meta) {
        let accounts: Vec<Slug> = self.holdings.keys().cloned().collect();
        for account in accounts {
            let Some(holdings) = self.holdings.get_mut(&account) else { continue };
            let meant = |holding: &&mut Holding| holding.revoked.is_none() && holding.granted.to_act_as.is_bureau();
            let revoked = Some((meta.number, meta.occurred));
            Arc::make_mut(holdings).iter_mut().filter(meant).for_each(|holding| holding.revoked = revoked);
        }
    }

    /// The capacities that an account holds now, the Chair's and the secretariat's first.
    pub fn held(&self, account: &Slug, now: Moment) -> Vec<&Holding> {
        let all = self.holdings.get(account).map(|all| all.as_slice()).unwrap_or_default();
        let holds = |holding: &&Holding| holding.holds_on(Day::of(now)) && !self.is_dismissed(holding, now);
        let mut held: Vec<&Holding> = all.iter().filter(holds).collect();
        held.sort_by_key(|holding| core::cmp::Reverse(&holding.granted.to_act_as));
        held
    }

    /// True for the seat of an interpreter once the meeting is over for which it was given, and the days after it.
    fn is_dismissed(&self, holding: &Holding, now: Moment) -> bool {
        let granted = &holding.granted;
        let meeting = granted.meeting.as_ref().and_then(|slug| self.meetings.get(slug));
        granted.to_act_as == Capacity::Interpreter
            && !meeting.is_some_and(|meeting| crate::floor::interpreters::read_on(self, meeting, now))
    }

    /// That by which an account acts in a capacity at a meeting now: one for that meeting before one for all. Where it holds
    /// the capacity for another meeting only, that one, so that the rules can say so.
    pub fn holding(
        &self,
        account: &Slug,
        capacity: &Capacity,
        meeting: Option<&Slug>,
        now: Moment,
    ) -> Option<&Holding> {
        let of_it = self.held(account, now).into_iter().filter(|held| held.granted.to_act_as == *capacity);
        of_it.max_by_key(|held| (held.is_for(meeting), held.granted.meeting.is_some(), held.made.0))
    }
}

impl Granted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let mut holdings = state.holdings.get(&self.account).cloned().unwrap_or_default();
        let made = (meta.number, meta.occurred);
        Arc::make_mut(&mut holdings).push(Holding { granted: self.clone(), made, revoked: None });
        state.holdings.insert_mut(self.account.clone(), holdings);
    }
}

impl Revoked {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let Some(holdings) = state.holdings.get_mut(&self.account) else { return };
        let meant = |holding: &&mut Holding| holding.revoked.is_none() && holding.is_meant(self);
        let revoked = Some((meta.number, meta.occurred));
        Arc::make_mut(holdings).iter_mut().filter(meant).for_each(|holding| holding.revoked = revoked);
    }
}
