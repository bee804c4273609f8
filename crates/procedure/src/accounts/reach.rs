//! How far a seat reaches: the whole process, or the meetings for which alone it was given.

use core::fmt;

use super::Holding;
use crate::prelude::*;

/// A capacity, and how far it reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reach {
    /// The capacity.
    pub capacity: Capacity,
    /// The only meetings for which it was given; nothing where it is for the process.
    only: Option<BTreeSet<Slug>>,
}

impl Reach {
    /// A capacity in the process as a whole.
    pub fn whole(capacity: Capacity) -> Self {
        Self { capacity, only: None }
    }

    /// True where it is no seat of one meeting.
    pub fn is_whole(&self) -> bool {
        self.only.is_none()
    }

    /// As whom its holder reads and acts towards what belongs to a meeting; to the process as a whole, where none is named. A
    /// seat that was given for one meeting is a stranger everywhere else.
    pub fn towards(&self, of: Option<&Slug>) -> &Capacity {
        let there = self.only.as_ref().is_none_or(|only| of.is_some_and(|of| only.contains(of)));
        if there { &self.capacity } else { &Capacity::Public }
    }
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.capacity)?;
        let Some(only) = &self.only else { return Ok(()) };
        f.write_str(" only")?;
        only.iter().try_for_each(|meeting| write!(f, " {meeting}"))
    }
}

impl State {
    /// How far an account's capacity reaches now: what is held for the process is held for every meeting.
    pub fn reach(&self, account: &Slug, capacity: &Capacity, now: Moment) -> Reach {
        let held = self.held(account, now).into_iter().filter(|held| held.granted.to_act_as == *capacity);
        let meeting = |held: &Holding| held.granted.meeting.clone();
        let only = held.map(meeting).collect();
        Reach { capacity: capacity.clone(), only }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> Slug {
        Slug::new(text).unwrap()
    }

    fn check(meetings: &[Option<&str>]) -> [String; 3] {
        let granted = |meeting: Option<&str>| Holding {
            granted: super::super::Granted {
                account: slug("aofficer"),
                to_act_as: Capacity::Chair,
                role: None,
                from: None,
                until: None,
                meeting: meeting.map(slug),
            },
            made: (0, 0),
            revoked: None,
        };
        let mut state = State::default();
        state.holdings.insert_mut(slug("aofficer"), Arc::new(meetings.iter().copied().map(granted).collect()));
        let reach = state.reach(&slug("aofficer"), &Capacity::Chair, 0);
        [None, Some(slug("som-1")), Some(slug("som-2"))].map(|of| reach.towards(of.as_ref()).to_string())
    }

    #[test]
    fn a_seat_of_one_meeting_is_a_stranger_elsewhere() {
        assert_eq!(check(&[None]), ["chair", "chair", "chair"]);
        assert_eq!(check(&[Some("som-1")]), ["public", "chair", "public"]);
        assert_eq!(check(&[Some("som-1"), Some("som-2")]), ["public", "chair", "chair"]);
        assert_eq!(check(&[Some("som-1"), None]), ["chair", "chair", "chair"]);
    }

    #[test]
    fn two_seats_of_different_reach_are_not_taken_for_the_same() {
        let of = |only: &[&str]| Reach {
            capacity: Capacity::Chair,
            only: Some(only.iter().map(|meeting| slug(meeting)).collect()),
        };
        let all = [Reach::whole(Capacity::Chair), of(&[]), of(&["som-1"]), of(&["som-2"]), of(&["som-1", "som-2"])];
        let names: BTreeSet<String> = all.iter().map(ToString::to_string).collect();
        assert_eq!(names.len(), all.len());
    }
}
