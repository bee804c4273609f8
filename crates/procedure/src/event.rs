//! Every event there is, as it stands in the record. A stored form never changes: tests/golden holds one per kind.

use crate::prelude::*;
use crate::{
    accounts, correspondence, decisions, delegations, documents, evidence, floor, meetings, membership, news, record,
    rules, texts,
};

macro_rules! events {
    ($($variant:ident = $name:literal => $type:path;)+) => {
        /// Something that happened.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "event")]
        pub enum Event { $(#[doc = concat!("`", $name, "`")] #[serde(rename = $name)] $variant($type)),+ }

        impl Event {
            /// The names of every kind.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The name, as in `floor.requested`.
            pub fn name(&self) -> &'static str { match self { $(Self::$variant(_) => $name),+ } }

            /// The erasure, where it is one.
            pub(crate) fn erased(&self) -> Option<&record::personal::Erased> {
                if let Self::RecordErased(erased) = self { Some(erased) } else { None }
            }

            /// The erasure of owners, where it is one.
            pub(crate) fn unattributes(&self) -> Option<&record::attributions::AttributionsErased> {
                if let Self::RecordAttributionsErased(erased) = self { Some(erased) } else { None }
            }

            pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
                match self { $(Self::$variant(event) => event.apply(state, meta)),+ }
            }
        }
    };
}

events! {
    RecordOpened = "record.opened" => record::Opened;
    RecordDescribed = "record.described" => record::Described;
    RecordFactNoted = "record.fact-noted" => record::FactNoted;
    RecordErased = "record.erased" => record::personal::Erased;
    RecordAttributionsErased = "record.attributions-erased" => record::attributions::AttributionsErased;
    RecordWitnessNamed = "record.witness-named" => record::log::WitnessNamed;
    RecordWitnessWithdrawn = "record.witness-withdrawn" => record::log::WitnessWithdrawn;
    RecordKeyChanged = "record.key-changed" => record::log::KeyChanged;
    RecordHandedOver = "record.handed-over" => record::log::HandedOver;
    RecordUpgraded = "record.upgraded" => record::log::Upgraded;
    RulesProfileSet = "rules.profile-set" => rules::ProfileSet;
    RulesRuled = "rules.ruled" => rules::Ruled;
    RulesPassedOver = "rules.passed-over" => rules::PassedOver;
    RulesRightGranted = "rules.right-granted" => rules::grants::RightGranted;
    RulesGrantWithdrawn = "rules.grant-withdrawn" => rules::grants::GrantWithdrawn;
    RulesCalendarSet = "rules.calendar-set" => rules::calendar::CalendarSet;
    AccountsGranted = "accounts.granted" => accounts::Granted;
    AccountsRevoked = "accounts.revoked" => accounts::Revoked;
    MembershipPartyAdded = "membership.party-added" => membership::PartyAdded;
    MembershipPartyNamed = "membership.party-named" => membership::PartyNamed;
    MembershipStatusRecorded = "membership.status-recorded" => membership::StatusRecorded;
    MembershipBodyAdded = "membership.body-added" => membership::BodyAdded;
    MembershipTermRecorded = "membership.term-recorded" => membership::TermRecorded;
    MembershipPriorityRecorded = "membership.priority-recorded" => membership::PriorityRecorded;
    MembershipCapitalRecorded = "membership.capital-recorded" => membership::CapitalRecorded;
    MembershipSecretariatNamed = "membership.secretariat-named" => membership::SecretariatNamed;
    MembershipCoordinatorNamed = "membership.coordinator-named" => membership::CoordinatorNamed;
    MembershipOfficeAdded = "membership.office-added" => membership::offices::OfficeAdded;
    MembershipOfficeChanged = "membership.office-changed" => membership::offices::OfficeChanged;
    MembershipOfficeClosed = "membership.office-closed" => membership::offices::OfficeClosed;
    MembershipAppointed = "membership.appointed" => membership::offices::Appointed;
    MembershipAppointmentEnded = "membership.appointment-ended" => membership::offices::AppointmentEnded;
    MembershipNameSaid = "membership.name-said" => membership::NameSaid;
    MembershipNoticesSet = "membership.notices-set" => membership::offices::NoticesSet;
    CorrespondenceSent = "correspondence.sent" => correspondence::Sent;
    CorrespondenceReceived = "correspondence.received" => correspondence::Received;
    CorrespondenceDeliveryNoted = "correspondence.delivery-noted" => correspondence::DeliveryNoted;
    CorrespondenceCorrected = "correspondence.corrected" => correspondence::Corrected;
    MeetingsConvened = "meetings.convened" => meetings::Convened;
    MeetingsChanged = "meetings.changed" => meetings::Changed;
    MeetingsInvited = "meetings.invited" => meetings::Invited;
    MeetingsAcknowledged = "meetings.acknowledged" => meetings::Acknowledged;
    MeetingsReplied = "meetings.replied" => meetings::Replied;
    MeetingsItemPlaced = "meetings.item-placed" => meetings::ItemPlaced;
    MeetingsItemRemoved = "meetings.item-removed" => meetings::ItemRemoved;
    MeetingsAgendaAdopted = "meetings.agenda-adopted" => meetings::AgendaAdopted;
    MeetingsOpened = "meetings.opened" => meetings::Opened;
    MeetingsSuspended = "meetings.suspended" => meetings::Suspended;
    MeetingsResumed = "meetings.resumed" => meetings::Resumed;
    MeetingsClosed = "meetings.closed" => meetings::Closed;
    MeetingsItemTakenUp = "meetings.item-taken-up" => meetings::ItemTakenUp;
    MeetingsSessionPlaced = "meetings.session-placed" => meetings::programme::SessionPlaced;
    MeetingsSessionMoved = "meetings.session-moved" => meetings::programme::SessionMoved;
    MeetingsSessionRemoved = "meetings.session-removed" => meetings::programme::SessionRemoved;
    MeetingsProgrammeIssued = "meetings.programme-issued" => meetings::programme::ProgrammeIssued;
    MeetingsDoorsClosed = "meetings.doors-closed" => meetings::closed_items::DoorsClosed;
    MeetingsDoorsOpened = "meetings.doors-opened" => meetings::closed_items::DoorsOpened;
    MeetingsClosedItemRecorded = "meetings.closed-item-recorded" => meetings::closed_items::ClosedItemRecorded;
    DelegationsNominated = "delegations.nominated" => delegations::Nominated;
    DelegationsMemberChanged = "delegations.member-changed" => delegations::MemberChanged;
    DelegationsWithdrawn = "delegations.withdrawn" => delegations::Withdrawn;
    DelegationsLetterPresented = "delegations.letter-presented" => delegations::LetterPresented;
    DelegationsLetterReturned = "delegations.letter-returned" => delegations::LetterReturned;
    DelegationsCredentialsAccepted = "delegations.credentials-accepted" => delegations::CredentialsAccepted;
    DelegationsPresenceNoted = "delegations.presence-noted" => delegations::PresenceNoted;
    DelegationsLinkNoted = "delegations.link-noted" => delegations::attendance::LinkNoted;
    DelegationsRollCalled = "delegations.roll-called" => delegations::attendance::RollCalled;
    DelegationsRollAnswered = "delegations.roll-answered" => delegations::attendance::RollAnswered;
    DelegationsRollClosed = "delegations.roll-closed" => delegations::attendance::RollClosed;
    DelegationsAsked = "delegations.asked" => delegations::questions::Asked;
    DelegationsQuestionWithdrawn = "delegations.question-withdrawn" => delegations::questions::QuestionWithdrawn;
    DelegationsAnswered = "delegations.answered" => delegations::questions::Answered;
    DelegationsAnswerWithdrawn = "delegations.answer-withdrawn" => delegations::questions::AnswerWithdrawn;
    DelegationsListIssued = "delegations.list-issued" => delegations::lists::ListIssued;
    DelegationsBadgeIssued = "delegations.badge-issued" => delegations::BadgeIssued;
    DelegationsBadgeRevoked = "delegations.badge-revoked" => delegations::BadgeRevoked;
    DelegationsCheckedIn = "delegations.checked-in" => delegations::CheckedIn;
    DelegationsCheckedOut = "delegations.checked-out" => delegations::CheckedOut;
    DocumentsCited = "documents.cited" => documents::Cited;
    DocumentsIssued = "documents.issued" => documents::Issued;
    DocumentsVersionAdded = "documents.version-added" => documents::VersionAdded;
    DocumentsArchived = "documents.archived" => documents::archived::Archived;
    DocumentsArchivedCorrected = "documents.archived-corrected" => documents::archived::ArchivedCorrected;
    DocumentsTranslationDueSet = "documents.translation-due-set" => documents::translation_due::TranslationDueSet;
    FloorRequested = "floor.requested" => floor::Requested;
    FloorWithdrawn = "floor.withdrawn" => floor::Withdrawn;
    FloorGiven = "floor.given" => floor::Given;
    FloorTakenBack = "floor.taken-back" => floor::TakenBack;
    FloorExtended = "floor.extended" => floor::Extended;
    FloorListClosed = "floor.list-closed" => floor::ListClosed;
    FloorListCalled = "floor.list-called" => floor::ListCalled;
    FloorListReopened = "floor.list-reopened" => floor::ListReopened;
    FloorListOpened = "floor.list-opened" => floor::ListOpened;
    FloorRearranged = "floor.rearranged" => floor::Rearranged;
    FloorClockStopped = "floor.clock-stopped" => floor::ClockStopped;
    FloorClockStarted = "floor.clock-started" => floor::ClockStarted;
    FloorSignalled = "floor.signalled" => floor::Signalled;
    FloorPointRaised = "floor.point-raised" => floor::PointRaised;
    FloorPointSettled = "floor.point-settled" => floor::PointSettled;
    FloorAppealed = "floor.appealed" => floor::Appealed;
    FloorAppealSettled = "floor.appeal-settled" => floor::AppealSettled;
    FloorNoted = "floor.noted" => floor::Noted;
    FloorHandedIn = "floor.handed-in" => floor::HandedIn;
    FloorDeliveryConfirmed = "floor.delivery-confirmed" => floor::statements::DeliveryConfirmed;
    TextsOpened = "texts.opened" => texts::Opened;
    TextsParagraphAdded = "texts.paragraph-added" => texts::ParagraphAdded;
    TextsRevised = "texts.revised" => texts::Revised;
    TextsProposed = "texts.proposed" => texts::Proposed;
    TextsAccepted = "texts.accepted" => texts::Accepted;
    TextsDeclined = "texts.declined" => texts::Declined;
    TextsWithdrawn = "texts.withdrawn" => texts::Withdrawn;
    TextsCirculated = "texts.circulated" => texts::comments::Circulated;
    TextsRoundClosed = "texts.round-closed" => texts::comments::RoundClosed;
    TextsCommented = "texts.commented" => texts::comments::Commented;
    TextsCommentWithdrawn = "texts.comment-withdrawn" => texts::comments::CommentWithdrawn;
    TextsCommentAnswered = "texts.comment-answered" => texts::comments::CommentAnswered;
    TextsContributed = "texts.contributed" => texts::comments::Contributed;
    TextsContributionWithdrawn = "texts.contribution-withdrawn" => texts::comments::ContributionWithdrawn;
    TextsConcordConfirmed = "texts.concord-confirmed" => texts::concord::ConcordConfirmed;
    TextsTermDefined = "texts.term-defined" => texts::terms::TermDefined;
    TextsParagraphMoved = "texts.paragraph-moved" => texts::ParagraphMoved;
    TextsParagraphRemoved = "texts.paragraph-removed" => texts::ParagraphRemoved;
    TextsRenumbered = "texts.renumbered" => texts::Renumbered;
    TextsIssued = "texts.issued" => texts::Issued;
    TextsSupported = "texts.supported" => texts::Supported;
    TextsSupportWithdrawn = "texts.support-withdrawn" => texts::SupportWithdrawn;
    TextsMerged = "texts.merged" => texts::Merged;
    TextsMarked = "texts.marked" => texts::Marked;
    TextsTakenAdReferendum = "texts.taken-ad-referendum" => texts::TakenAdReferendum;
    TextsParagraphConfirmed = "texts.paragraph-confirmed" => texts::ParagraphConfirmed;
    TextsTakenUp = "texts.taken-up" => texts::TakenUp;
    DecisionsPut = "decisions.put" => decisions::WasPut;
    DecisionsExpressed = "decisions.expressed" => decisions::Expressed;
    DecisionsSummaryIssued = "decisions.summary-issued" => decisions::SummaryIssued;
    DecisionsStatementAttached = "decisions.statement-attached" => decisions::StatementAttached;
    DecisionsStatementWithdrawn = "decisions.statement-withdrawn" => decisions::StatementWithdrawn;
    DecisionsObjected = "decisions.objected" => decisions::Objected;
    DecisionsObjectionWithdrawn = "decisions.objection-withdrawn" => decisions::ObjectionWithdrawn;
    DecisionsSilenceAgreed = "decisions.silence-agreed" => decisions::silence::SilenceAgreed;
    DecisionsSilenceOpened = "decisions.silence-opened" => decisions::silence::SilenceOpened;
    DecisionsAcknowledged = "decisions.acknowledged" => decisions::silence::Acknowledged;
    DecisionsSilenceExtended = "decisions.silence-extended" => decisions::silence::SilenceExtended;
    DecisionsSilenceCancelled = "decisions.silence-cancelled" => decisions::silence::SilenceCancelled;
    DecisionsSilenceEnded = "decisions.silence-ended" => decisions::silence::SilenceEnded;
    DecisionsObjectionRuled = "decisions.objection-ruled" => decisions::silence::ObjectionRuled;
    DecisionsAdopted = "decisions.adopted" => decisions::Adopted;
    DecisionsNotAdopted = "decisions.not-adopted" => decisions::NotAdopted;
    DecisionsSigned = "decisions.signed" => decisions::Signed;
    DecisionsSignatureConfirmed = "decisions.signature-confirmed" => decisions::SignatureConfirmed;
    DecisionsOriginalAttached = "decisions.original-attached" => decisions::OriginalAttached;
    NewsPublished = "news.published" => news::Published;
    NewsDrafted = "news.drafted" => news::Drafted;
    NewsRevised = "news.revised" => news::Revised;
    NewsApproved = "news.approved" => news::Approved;
    NewsPhotographAdded = "news.photograph-added" => news::PhotographAdded;
    NewsCorrected = "news.corrected" => news::Corrected;
    NewsTranslated = "news.translated" => news::Translated;
    NewsWithdrawn = "news.withdrawn" => news::Withdrawn;
    NewsPagePut = "news.page-put" => news::standing::PagePut;
    NewsPageRemoved = "news.page-removed" => news::standing::PageRemoved;
    NewsContactPut = "news.contact-put" => news::standing::ContactPut;
    NewsContactRemoved = "news.contact-removed" => news::standing::ContactRemoved;
    NewsBannerPut = "news.banner-put" => news::standing::BannerPut;
    NewsBannerRemoved = "news.banner-removed" => news::standing::BannerRemoved;
    EvidenceRemarked = "evidence.remarked" => evidence::Remarked;
    EvidenceCited = "evidence.cited" => evidence::FigureCited;
    EvidenceUncited = "evidence.uncited" => evidence::FigureUncited;
    EvidenceDeposited = "evidence.deposited" => evidence::library::Deposited;
    EvidenceDepositRevised = "evidence.deposit-revised" => evidence::library::DepositRevised;
    EvidenceFileAdded = "evidence.file-added" => evidence::library::FileAdded;
    EvidenceReleased = "evidence.released" => evidence::library::Released;
    EvidenceDepositWithdrawn = "evidence.deposit-withdrawn" => evidence::library::DepositWithdrawn;
}
