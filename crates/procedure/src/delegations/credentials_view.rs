//! The credentials report: for each party in a word what its credentials rest on, and what is missing.
//!
//! That a letter waits or was returned, and why, is for the Chair, the secretariat and the party itself; others learn who takes
//! part provisionally, as a report of a credentials committee says it.

use super::letters::{Credentials, Letter, LetterStanding};
use super::view::{Reader, See, comes};
use super::{Delegation, members};
use crate::meetings::{Invitation, Meeting};
use crate::membership::Status;
use crate::names::FileRef;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::sealed::{Shown, Vault};
use crate::view::Audience;
use crate::words::words;

words! {
    /// What is missing to the credentials of a delegation.
    Missing {
        /// Nothing.
        Nothing = "nothing",
        /// The rules ask for none.
        NotNeeded = "not-needed",
        /// The rules do not say whether any are needed.
        Undefined = "undefined",
        /// The party nominated nobody.
        Nomination = "nomination",
        /// No letter was presented.
        Letter = "letter",
        /// A letter was presented and not judged yet.
        Decision = "decision",
        /// The last letter was returned.
        AnotherLetter = "another-letter",
        /// The rules ask for more than what was accepted.
        More = "more",
        /// Some members are not covered by what was accepted.
        Cover = "cover",
        /// Something is missing: what, is not for this reader.
        Withheld = "withheld",
    }
}

/// What the rules ask credentials to rest on. Where a letter of nomination is enough, the report is one of such letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// The rules do not say.
    Undefined,
    /// No credentials are asked for.
    Nothing,
    /// This, or what is weightier.
    AtLeast(Credentials),
}

impl Needed {
    /// True if credentials that rest on this are not enough.
    pub(super) fn is_more_than(self, rest_on: Credentials) -> bool {
        match self {
            Self::AtLeast(needed) => rest_on < needed,
            Self::Undefined | Self::Nothing => false,
        }
    }
}

/// The credentials report.
#[derive(Clone, Debug)]
pub struct CredentialsReport {
    /// What the rules ask for.
    pub needed: Needed,
    /// A line for each party that comes.
    pub lines: Vec<CredentialsLine>,
}

/// A line of the report.
#[derive(Clone, Debug)]
pub struct CredentialsLine {
    /// The party.
    pub party: Slug,
    /// In which status it takes part.
    pub status: Status,
    /// What its credentials rest on, once they were accepted.
    pub rest_on: Option<Credentials>,
    /// When they were accepted.
    pub accepted: Option<Moment>,
    /// What is missing.
    pub missing: Missing,
    /// True while it takes part provisionally.
    pub provisional: bool,
    /// Members whom nothing that was accepted covers.
    pub uncovered: Vec<u32>,
    /// Its letters, for those who may know them.
    pub letters: Vec<LetterView>,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct LetterView {
    /// The letter.
    pub letter: Letter,
    /// Who signed it.
    pub signed_by: Shown,
}

/// The credentials report of a meeting, for those who take part; nobody else has one.
pub fn credentials_report(
    state: &State,
    (meeting, vault): (&Meeting, &Vault),
    reader: Reader<'_>,
) -> Option<CredentialsReport> {
    if reader.audience < Audience::Observer {
        return None;
    }
    let see = See { meeting, vault, reader };
    let coming = meeting.invitations.iter().filter(|(_, invitation)| comes(invitation));
    let lines = coming.filter_map(|(party, invitation)| credentials_of(state, see, (party, invitation)));
    Some(CredentialsReport { needed: needed(state), lines: lines.collect() })
}

/// The line of a delegation, for those who take part.
pub(super) fn credentials_of(
    state: &State,
    see: See<'_>,
    (party, invitation): (&Slug, &Invitation),
) -> Option<CredentialsLine> {
    if !see.reader.takes_part(party) {
        return None;
    }
    let empty = Delegation::default();
    let delegation = see.meeting.delegations.0.get(party).map_or(&empty, |delegation| &**delegation);
    let (missing, known) = (missing(state, delegation), see.known(party));
    Some(CredentialsLine {
        party: party.clone(),
        status: invitation.in_status,
        rest_on: delegation.credentials.map(|(_, rest_on)| rest_on),
        accepted: delegation.credentials.map(|(at, _)| at),
        missing: if see.reader.knows(party) { missing } else { missing.for_others() },
        provisional: missing.for_others() == Missing::Withheld,
        uncovered: known.map(uncovered).unwrap_or_default(),
        letters: known.map(|delegation| letters(delegation, see.vault)).unwrap_or_default(),
    })
}

/// True where the rules ask for credentials and a letter of this party is missing, whatever came of those before.
pub(crate) fn wants_letter(state: &State, delegation: &Delegation) -> bool {
    let asked = matches!(needed(state), Needed::AtLeast(_));
    asked
        && match missing(state, delegation) {
            Missing::Letter | Missing::AnotherLetter | Missing::More | Missing::Cover => true,
            Missing::Nothing
            | Missing::NotNeeded
            | Missing::Undefined
            | Missing::Nomination
            | Missing::Decision
            | Missing::Withheld => false,
        }
}

/// The files of letters that this reader may have.
pub fn letter_files(meeting: &Meeting, reader: Reader<'_>) -> Vec<FileRef> {
    let known = meeting.delegations.0.iter().filter(|(party, _)| reader.knows(party));
    let letters = known.flat_map(|(_, delegation)| delegation.letters.values());
    letters.filter_map(|letter| letter.presented.file.clone()).collect()
}

/// The party that presented this file as a letter of credentials.
pub fn presented_by(meeting: &Meeting, hash: Hash) -> Option<&Slug> {
    let is_it = |letter: &Letter| letter.presented.file.as_ref().is_some_and(|file| file.hash == hash);
    let mut all = meeting.delegations.0.iter();
    all.find(|(_, delegation)| delegation.letters.values().any(is_it)).map(|(party, _)| party)
}

/// What the rules of the process ask credentials to rest on.
pub fn needed(state: &State) -> Needed {
    match state.profile().value(Key::CREDENTIALS_NEEDED).as_deref() {
        None => Needed::Undefined,
        Some(word) => Credentials::named(word).map_or(Needed::Nothing, Needed::AtLeast),
    }
}

impl Missing {
    fn for_others(self) -> Self {
        match self {
            Self::Nothing | Self::NotNeeded | Self::Undefined | Self::Nomination => self,
            Self::Letter | Self::Decision | Self::AnotherLetter | Self::More | Self::Cover | Self::Withheld => {
                Self::Withheld
            }
        }
    }
}

fn missing(state: &State, delegation: &Delegation) -> Missing {
    if delegation.members.is_empty() {
        return Missing::Nomination;
    }
    let last = delegation.letters.values().next_back().map(|letter| letter.standing);
    let covered = uncovered(delegation).is_empty();
    match (delegation.credentials, last) {
        (Some((_, rest_on)), _) if covered && needed(state).is_more_than(rest_on) => Missing::More,
        (Some(_), _) if covered => Missing::Nothing,
        (_, Some(LetterStanding::Presented)) => Missing::Decision,
        (_, Some(LetterStanding::Returned)) => Missing::AnotherLetter,
        (Some(_), _) | (None, Some(LetterStanding::Accepted)) => Missing::Cover,
        (None, None) => none_presented(state),
    }
}

fn none_presented(state: &State) -> Missing {
    match needed(state) {
        Needed::Undefined => Missing::Undefined,
        Needed::Nothing => Missing::NotNeeded,
        Needed::AtLeast(_) => Missing::Letter,
    }
}

fn uncovered(delegation: &Delegation) -> Vec<u32> {
    let members = members::ranked(delegation.members.values()).into_iter().map(|member| member.member);
    members.filter(|member| !delegation.is_accredited(*member)).collect()
}

fn letters(delegation: &Delegation, vault: &Vault) -> Vec<LetterView> {
    let signed_by = |letter: &Letter| letter.presented.signed_by.as_ref().map_or(Shown::Unknown, |by| vault.read(by));
    let view = |letter: &Letter| LetterView { letter: letter.clone(), signed_by: signed_by(letter) };
    delegation.letters.values().map(view).collect()
}
