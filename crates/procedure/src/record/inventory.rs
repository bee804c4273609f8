//! The inventory of a record, for whoever takes it up: what is open and until when, what was agreed, and whom to write to. It is for the
//! Chair and the secretariat.

use crate::decisions::Mode;
use crate::decisions::signature::is_called_for;
use crate::decisions::view::signatories;
use crate::delegations::view::Reader;
use crate::documents::Document;
use crate::documents::view::every_document;
use crate::meetings::duties::{BureauDuty, Duty, bureau_duties, duties};
use crate::meetings::{Meeting, Phase};
use crate::membership::address_book::{PartyBook, address_book};
use crate::membership::{PriorityRecorded, TermRecorded};
use crate::prelude::*;
use crate::sealed::Vault;
use crate::texts::Draft;
use crate::view::Audience;

/// The inventory.
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The terms of chairing States.
    pub terms: Vec<Arc<(u64, TermRecorded)>>,
    /// What they put first.
    pub priorities: Vec<Arc<PriorityRecorded>>,
    /// Meetings that are not closed, in the order of their entries.
    pub meetings: Vec<OpenMeeting>,
    /// Texts that are not final, also of meetings that are closed.
    pub texts: Vec<OpenText>,
    /// What was agreed, the latest first.
    pub agreed: Vec<Agreement>,
    /// Documents that were issued, the latest first.
    pub documents: Vec<Arc<Document>>,
    /// The address book of the day.
    pub contacts: Vec<PartyBook>,
}

/// A meeting that is not closed, with what is due at it.
#[derive(Clone, Debug)]
pub struct OpenMeeting {
    /// The meeting.
    pub meeting: Arc<Meeting>,
    /// What is due from parties.
    pub duties: Vec<(Slug, Duty)>,
    /// What is due from the Chair and the secretariat.
    pub bureau: Vec<BureauDuty>,
}

/// A text that is not final.
#[derive(Clone, Debug)]
pub struct OpenText {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub draft: Arc<Draft>,
    /// The deadline of its silence procedure, which has no result yet.
    pub silence: Option<Moment>,
    /// Rounds of comments that are open, each with its end.
    pub rounds: Vec<(u32, Moment)>,
    /// How many proposals are open.
    pub proposals: usize,
}

/// A text whose words are final.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub draft: Arc<Draft>,
    /// Its symbol.
    pub symbol: String,
    /// The hash that stands for it.
    pub hash: Hash,
    /// The entry that made it final, and its time.
    pub made: (u64, Moment),
    /// True for a summary of the Chair, which nobody adopted.
    pub summary: bool,
    /// Where its signatures stand, where some are called for.
    pub signatures: Option<Signatures>,
}

/// Where the signatures under a text stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signatures {
    /// How many parties may sign.
    pub of: usize,
    /// How many have.
    pub signed: usize,
    /// How many of these signed ad referendum and are not confirmed.
    pub unconfirmed: usize,
}

/// The inventory as it stands; nothing for whoever is neither the Chair nor the secretariat.
pub fn inventory(
    (state, vault): (&State, &Vault),
    (capacity, language): (&Capacity, &str),
    now: Moment,
) -> Option<Inventory> {
    if !capacity.is_bureau() {
        return None;
    }
    let reader = Reader { audience: Audience::Bureau, own: None, language };
    let mut meetings: Vec<&Arc<Meeting>> = state.meetings.values().collect();
    meetings.sort_by_key(|meeting| meeting.entry);
    let all = || meetings.iter().flat_map(|meeting| meeting.texts.values().map(|draft| (&**meeting, draft)));
    let texts = all().filter(|(meeting, draft)| meeting.is_live() && !draft.decided.is_final());
    let mut agreed: Vec<Agreement> = all().filter_map(|(meeting, draft)| agreement(state, meeting, draft)).collect();
    agreed.sort_by_key(|agreement| core::cmp::Reverse(agreement.made.0));
    let is_open = |meeting: &&&Arc<Meeting>| !matches!(meeting.phase, Phase::Closed | Phase::Archive);
    Some(Inventory {
        terms: state.terms.iter().cloned().collect(),
        priorities: state.priorities.iter().cloned().collect(),
        meetings: meetings.iter().filter(is_open).map(|meeting| open(state, meeting, (capacity, now))).collect(),
        texts: texts.map(|(meeting, draft)| open_text(meeting, draft, now)).collect(),
        agreed,
        documents: every_document(state, Audience::Bureau),
        contacts: address_book(state, vault, reader, Day::of(now)),
    })
}

fn open(state: &State, meeting: &Arc<Meeting>, (capacity, now): (&Capacity, Moment)) -> OpenMeeting {
    let of_party = |party: &Slug| {
        duties(state, meeting, party, now).into_iter().map(|duty| (party.clone(), duty)).collect::<Vec<_>>()
    };
    OpenMeeting {
        meeting: Arc::clone(meeting),
        duties: meeting.invitations.keys().flat_map(of_party).collect(),
        bureau: bureau_duties(state, meeting, capacity, now),
    }
}

fn open_text(meeting: &Meeting, draft: &Arc<Draft>, now: Moment) -> OpenText {
    let rounds = draft.circulation.rounds.iter().filter(|(_, round)| round.is_open(now));
    OpenText {
        meeting: meeting.slug.clone(),
        draft: Arc::clone(draft),
        silence: draft.decided.silence().map(|(_, silence)| silence.deadline),
        rounds: rounds.map(|(ordinal, round)| (*ordinal, round.end())).collect(),
        proposals: draft.open_proposals().count(),
    }
}

fn agreement(state: &State, meeting: &Meeting, draft: &Arc<Draft>) -> Option<Agreement> {
    let decided = &draft.decided;
    let adopted = decided.adopted.as_ref().map(|(entry, at, adopted)| ((*entry, *at), &adopted.symbol, adopted.hash));
    let summary = decided.summary.as_ref().map(|summary| (summary.made, &summary.issued.symbol, summary.issued.hash));
    let (made, symbol, hash) = adopted.or(summary)?;
    let unconfirmed = |(party, signed): &(&Slug, &(u64, Moment, crate::decisions::Signed))| {
        signed.2.mode == Mode::AdReferendum && !decided.confirmations.contains_key(*party)
    };
    let signatures = is_called_for(meeting, draft).then(|| Signatures {
        of: signatories(state, meeting).len(),
        signed: decided.signatures.len(),
        unconfirmed: decided.signatures.iter().filter(unconfirmed).count(),
    });
    Some(Agreement {
        meeting: meeting.slug.clone(),
        draft: Arc::clone(draft),
        symbol: symbol.clone(),
        hash,
        made,
        summary: adopted.is_none(),
        signatures,
    })
}
