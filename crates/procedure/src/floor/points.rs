//! Points of order: what a delegation raises is put to the Chair at once, who rules; a ruling may be appealed against, and
//! then stands or falls by the meeting (UN General Assembly, rule 71).

use crate::prelude::*;
use crate::words::words;

words! {
    /// What a delegation raises (UN General Assembly, rules 71 and 74 to 77).
    Motion {
        /// A point of order.
        PointOfOrder = "point-of-order",
        /// To suspend the meeting.
        Suspend = "suspend",
        /// To adjourn the debate on the item.
        AdjournDebate = "adjourn-debate",
        /// To close the list of speakers.
        CloseList = "close-list",
        /// To close the debate on the item.
        CloseDebate = "close-debate",
    }
}

words! {
    /// How the Chair rules.
    Ruling {
        /// As was asked.
        Granted = "granted",
        /// Not so.
        NotGranted = "not-granted",
        /// What was raised is not what it was called, as a statement of substance.
        OutOfOrder = "out-of-order",
    }
}

words! {
    /// What became of an appeal.
    Outcome {
        /// The ruling stands.
        Stands = "stands",
        /// The meeting overruled it.
        Overruled = "overruled",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}

/// A point that was raised, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The entry that raised it.
    pub entry: u64,
    /// Its ordinal.
    pub point: u32,
    /// Who raised it.
    pub party: Slug,
    /// What.
    pub motion: Motion,
    /// In its own words, where it gave them in writing.
    pub text: Texts,
    /// The item under discussion then.
    pub item: Option<u32>,
    /// When.
    pub at: Moment,
    /// How the Chair ruled, when, and in which words.
    pub ruled: Option<(Ruling, Moment, Texts)>,
    /// Who appealed, and when.
    pub appealed: Option<(Slug, Moment)>,
    /// What became of the appeal, and when.
    pub outcome: Option<(Outcome, Moment)>,
}

impl Point {
    /// True while the Chair has not ruled.
    pub fn waits(&self) -> bool {
        self.ruled.is_none()
    }

    /// True while an appeal against the ruling is before the meeting.
    pub fn is_appealed(&self) -> bool {
        self.appealed.is_some() && self.outcome.is_none()
    }
}
