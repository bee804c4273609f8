//! Credentials: letters are presented, accepted or returned. Until one is accepted a delegation takes part provisionally.
//!
//! Source: UN General Assembly, rules 27 to 29. One letter may cover a whole delegation or some of its members.

use super::{Delegation, Reason};
use crate::meetings::Meeting;
use crate::names::FileRef;
use crate::prelude::*;
use crate::words::words;

/// The most letters of one delegation.
pub const LETTERS_MAX: usize = 50;

words! {
    /// What credentials rest on, the weightier later.
    #[derive(PartialOrd, Ord)]
    Credentials {
        /// A letter of nomination.
        LetterOfNomination = "letter-of-nomination",
        /// A note verbale.
        NoteVerbale = "note-verbale",
        /// Full powers.
        FullPowers = "full-powers",
    }
}

/// A letter was presented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LetterPresented {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// Its ordinal in the delegation.
    pub letter: u32,
    /// What it is.
    pub rest_on: Credentials,
    /// Its day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Day>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<Personal>,
    /// The members whom it names; the whole delegation where it names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<u32>,
    /// The letter itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
}

/// A letter was returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LetterReturned {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The letter.
    pub letter: u32,
    /// Why.
    pub reason: Texts,
}

/// Credentials were accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CredentialsAccepted {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// What they rest on.
    pub rest_on: Credentials,
    /// The letter, where they rest on one that was presented here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<u32>,
}

words! {
    /// Where a letter stands.
    LetterStanding {
        /// Presented, not judged yet.
        Presented = "presented",
        /// Accepted.
        Accepted = "accepted",
        /// Returned.
        Returned = "returned",
    }
}

/// A letter as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// What was presented.
    pub presented: LetterPresented,
    /// The entry and time that presented it.
    pub made: (u64, Moment),
    /// Where it stands.
    pub standing: LetterStanding,
    /// When it was accepted or returned.
    pub settled: Option<Moment>,
    /// Why it was returned.
    pub reason: Texts,
}

impl Letter {
    /// True if it names this member, or nobody and so all.
    pub fn covers(&self, member: u32) -> bool {
        self.presented.covers.is_empty() || self.presented.covers.contains(&member)
    }
}

impl Delegation {
    /// True if the credentials of this member were accepted: with a letter that covers it, or for the delegation as a whole.
    pub fn is_accredited(&self, member: u32) -> bool {
        let accepted = |letter: &&Letter| letter.standing == LetterStanding::Accepted;
        self.accepted_whole || self.letters.values().filter(accepted).any(|letter| letter.covers(member))
    }
}

/// The letters of credentials of a meeting that are files: the entry that presented each, and its hash.
pub(crate) fn letters_of(state: &State, meeting: &Slug) -> Vec<(u64, Hash)> {
    let delegations = state.meetings.get(meeting).into_iter().flat_map(|meeting| meeting.delegations.0.values());
    let letters = delegations.flat_map(|delegation| delegation.letters.values());
    letters.filter_map(|letter| Some((letter.made.0, letter.presented.file.as_ref()?.hash))).collect()
}

/// Only a letter that was presented and is neither accepted nor returned.
pub(super) fn pending(meeting: &Meeting, party: &Slug, letter: u32) -> Result<(), Rejection> {
    let known = meeting.delegations.0.get(party).and_then(|delegation| delegation.letters.get(&letter));
    let unknown = || Rejection::new(Reason::LetterUnknown).with("letter", letter);
    match known.ok_or_else(unknown)?.standing {
        LetterStanding::Presented => Ok(()),
        LetterStanding::Accepted => Err(Rejection::new(Reason::AcceptedAlready).with("party", party)),
        LetterStanding::Returned => Err(Rejection::new(Reason::LetterReturnedAlready).with("letter", letter)),
    }
}

impl LetterPresented {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let whose = super::whose(&self.meeting, &self.party, None);
        state.hold(meta, &whose, "signed-by", &self.signed_by);
        state.name_file(meta, &whose, &self.file);
        let letter = Letter {
            presented: self.clone(),
            made: (meta.number, meta.occurred),
            standing: LetterStanding::Presented,
            settled: None,
            reason: Texts::default(),
        };
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.letters.insert(self.letter, letter);
        });
    }
}

impl LetterReturned {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            if let Some(letter) = delegation.letters.get_mut(&self.letter) {
                letter.standing = LetterStanding::Returned;
                letter.settled = Some(meta.occurred);
                letter.reason = self.reason.clone();
            }
        });
    }
}

impl CredentialsAccepted {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.credentials = Some((meta.occurred, self.rest_on));
            delegation.accredited = Some(meta.noted());
            delegation.accepted_whole |= self.letter.is_none();
            if let Some(letter) = self.letter.and_then(|letter| delegation.letters.get_mut(&letter)) {
                letter.standing = LetterStanding::Accepted;
                letter.settled = Some(meta.occurred);
            }
        });
    }
}
