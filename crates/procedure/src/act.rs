//! Every act there is: its name, its fields, and the rule that decides it. One act, one name, everywhere.

use crate::desk::{Desk, Put, Subject};
use crate::fields::Fields;
use crate::form::{FormField, fields_of};
use crate::prelude::Vec;
use crate::rejection::{Reason, Rejection};
use crate::rules::profile::Key;
use crate::{
    accounts, correspondence, decisions, delegations, documents, evidence, floor, meetings, membership, news, record,
    rules, texts,
};

macro_rules! acts {
    ($($variant:ident = $name:literal => $type:path;)+) => {
        /// An act that somebody puts.
        #[derive(Clone, Debug)]
        pub enum Act { $(#[doc = concat!("`", $name, "`")] $variant($type)),+ }

        /// The kind of an act, without its fields.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $(#[doc = concat!("`", $name, "`")] $variant),+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name, as in `floor.request`.
            pub fn name(self) -> &'static str { match self { $(Self::$variant => $name),+ } }

            /// The kind with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.name() == name)
            }

            /// The fields of such an act, for a form.
            pub fn fields(self) -> Vec<FormField> {
                match self { $(Self::$variant => fields_of::<$type>()),+ }
            }

            /// The right on which such an act rests, where it rests on one of a status.
            pub fn right(self) -> Option<Key> { match self { $(Self::$variant => <$type>::RIGHT),+ } }

            /// The right that a role behind a seat is asked for.
            pub fn asked_of_roles(self) -> Option<Key> { match self { $(Self::$variant => <$type>::ROLE),+ } }

            pub(crate) fn in_order(self, desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
                match self { $(Self::$variant => <$type>::in_order(desk, on)),+ }
            }
        }

        impl Act {
            /// The kind.
            pub fn kind(&self) -> Kind { match self { $(Self::$variant(_) => Kind::$variant),+ } }

            /// Reads an act from its name and fields.
            ///
            /// # Errors
            /// `general.act-unknown`, `general.field-wrong`.
            pub fn read(name: &str, fields: Fields) -> Result<Self, Rejection> {
                match name {
                    $($name => fields.read::<$type>().map(Self::$variant),)+
                    other => Err(Rejection::new(Reason::ActUnknown).with("act", other)),
                }
            }

            /// What it is about.
            pub fn subject(&self) -> Subject<'_> { match self { $(Self::$variant(act) => act.subject()),+ } }

            pub(crate) fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
                match self { $(Self::$variant(act) => act.decide(desk)),+ }
            }
        }
    };
}

acts! {
    RecordOpen = "record.open" => record::open::Open;
    RecordDescribe = "record.describe" => record::describe::Describe;
    RecordNoteFact = "record.note-fact" => record::note_fact::NoteFact;
    RecordErase = "record.erase" => record::erase::Erase;
    RecordExpire = "record.expire" => record::expire::Expire;
    RecordEraseAttributions = "record.erase-attributions" => record::erase_attributions::EraseAttributions;
    RecordNameWitness = "record.name-witness" => record::name_witness::NameWitness;
    RecordWithdrawWitness = "record.withdraw-witness" => record::withdraw_witness::WithdrawWitness;
    RecordChangeKey = "record.change-key" => record::change_key::ChangeKey;
    RecordHandOver = "record.hand-over" => record::hand_over::HandOver;
    RecordUpgrade = "record.upgrade" => record::upgrade::Upgrade;
    RulesSetProfile = "rules.set-profile" => rules::set_profile::SetProfile;
    RulesRule = "rules.rule" => rules::rule::Rule;
    RulesGrantRight = "rules.grant-right" => rules::grant_right::GrantRight;
    RulesWithdrawGrant = "rules.withdraw-grant" => rules::withdraw_grant::WithdrawGrant;
    RulesSetCalendar = "rules.set-calendar" => rules::set_calendar::SetCalendar;
    AccountsGrant = "accounts.grant" => accounts::grant::Grant;
    AccountsRevoke = "accounts.revoke" => accounts::revoke::Revoke;
    MembershipAddParty = "membership.add-party" => membership::add_party::AddParty;
    MembershipRenameParty = "membership.rename-party" => membership::rename_party::RenameParty;
    MembershipRecordStatus = "membership.record-status" => membership::record_status::RecordStatus;
    MembershipAddBody = "membership.add-body" => membership::add_body::AddBody;
    MembershipRecordTerm = "membership.record-term" => membership::record_term::RecordTerm;
    MembershipRecordPriority = "membership.record-priority" => membership::record_priority::RecordPriority;
    MembershipRecordCapital = "membership.record-capital" => membership::record_capital::RecordCapital;
    MembershipNameSecretariat = "membership.name-secretariat" => membership::name_secretariat::NameSecretariat;
    MembershipNameCoordinator = "membership.name-coordinator" => membership::name_coordinator::NameCoordinator;
    MembershipAddOffice = "membership.add-office" => membership::add_office::AddOffice;
    MembershipChangeOffice = "membership.change-office" => membership::change_office::ChangeOffice;
    MembershipCloseOffice = "membership.close-office" => membership::close_office::CloseOffice;
    MembershipAppoint = "membership.appoint" => membership::appoint::Appoint;
    MembershipEndAppointment = "membership.end-appointment" => membership::end_appointment::EndAppointment;
    MembershipSayName = "membership.say-name" => membership::say_name::SayName;
    MembershipSetNotices = "membership.set-notices" => membership::set_notices::SetNotices;
    CorrespondenceSend = "correspondence.send" => correspondence::send::Send;
    CorrespondenceReceive = "correspondence.receive" => correspondence::receive::Receive;
    CorrespondenceNoteDelivery = "correspondence.note-delivery" => correspondence::note_delivery::NoteDelivery;
    CorrespondenceCorrect = "correspondence.correct" => correspondence::correct::Correct;
    MeetingsConvene = "meetings.convene" => meetings::convene::Convene;
    MeetingsRegister = "meetings.register" => meetings::register::Register;
    MeetingsChange = "meetings.change" => meetings::change::Change;
    MeetingsInvite = "meetings.invite" => meetings::invite::Invite;
    MeetingsAcknowledge = "meetings.acknowledge" => meetings::acknowledge::Acknowledge;
    MeetingsReply = "meetings.reply" => meetings::reply::Reply;
    MeetingsAddItem = "meetings.add-item" => meetings::add_item::AddItem;
    MeetingsChangeItem = "meetings.change-item" => meetings::change_item::ChangeItem;
    MeetingsRemoveItem = "meetings.remove-item" => meetings::remove_item::RemoveItem;
    MeetingsAdoptAgenda = "meetings.adopt-agenda" => meetings::adopt_agenda::AdoptAgenda;
    MeetingsOpen = "meetings.open" => meetings::open::Open;
    MeetingsSuspend = "meetings.suspend" => meetings::suspend::Suspend;
    MeetingsResume = "meetings.resume" => meetings::resume::Resume;
    MeetingsClose = "meetings.close" => meetings::close::Close;
    MeetingsTakeUp = "meetings.take-up" => meetings::take_up::TakeUp;
    MeetingsPlaceSession = "meetings.place-session" => meetings::place_session::PlaceSession;
    MeetingsMoveSession = "meetings.move-session" => meetings::move_session::MoveSession;
    MeetingsRemoveSession = "meetings.remove-session" => meetings::remove_session::RemoveSession;
    MeetingsIssueProgramme = "meetings.issue-programme" => meetings::issue_programme::IssueProgramme;
    MeetingsCloseDoors = "meetings.close-doors" => meetings::close_doors::CloseDoors;
    MeetingsOpenDoors = "meetings.open-doors" => meetings::open_doors::OpenDoors;
    MeetingsRecordClosedItem = "meetings.record-closed-item" => meetings::record_closed_item::RecordClosedItem;
    DelegationsNominate = "delegations.nominate" => delegations::nominate::Nominate;
    DelegationsChangeMember = "delegations.change-member" => delegations::change_member::ChangeMember;
    DelegationsWithdraw = "delegations.withdraw" => delegations::withdraw::Withdraw;
    DelegationsPresentLetter = "delegations.present-letter" => delegations::present_letter::PresentLetter;
    DelegationsReturnLetter = "delegations.return-letter" => delegations::return_letter::ReturnLetter;
    DelegationsAcceptCredentials = "delegations.accept-credentials" => delegations::accept_credentials::AcceptCredentials;
    DelegationsNotePresence = "delegations.note-presence" => delegations::note_presence::NotePresence;
    DelegationsNoteLink = "delegations.note-link" => delegations::note_link::NoteLink;
    DelegationsCallRoll = "delegations.call-roll" => delegations::call_roll::CallRoll;
    DelegationsAnswerRoll = "delegations.answer-roll" => delegations::answer_roll::AnswerRoll;
    DelegationsCloseRoll = "delegations.close-roll" => delegations::close_roll::CloseRoll;
    DelegationsAsk = "delegations.ask" => delegations::ask::Ask;
    DelegationsWithdrawQuestion = "delegations.withdraw-question" => delegations::withdraw_question::WithdrawQuestion;
    DelegationsAnswer = "delegations.answer" => delegations::answer::Answer;
    DelegationsWithdrawAnswer = "delegations.withdraw-answer" => delegations::withdraw_answer::WithdrawAnswer;
    DelegationsIssueList = "delegations.issue-list" => delegations::issue_list::IssueList;
    DelegationsIssueBadge = "delegations.issue-badge" => delegations::issue_badge::IssueBadge;
    DelegationsRevokeBadge = "delegations.revoke-badge" => delegations::revoke_badge::RevokeBadge;
    DelegationsCheckIn = "delegations.check-in" => delegations::check_in::CheckIn;
    DelegationsCheckOut = "delegations.check-out" => delegations::check_out::CheckOut;
    DocumentsCite = "documents.cite" => documents::cite::Cite;
    DocumentsIssue = "documents.issue" => documents::issue::Issue;
    DocumentsAddVersion = "documents.add-version" => documents::add_version::AddVersion;
    DocumentsArchive = "documents.archive" => documents::archive::Archive;
    DocumentsCorrectArchived = "documents.correct-archived" => documents::correct_archived::CorrectArchived;
    DocumentsSetTranslationDue = "documents.set-translation-due" => documents::set_translation_due::SetTranslationDue;
    FloorRequest = "floor.request" => floor::request::Request;
    FloorWithdraw = "floor.withdraw" => floor::withdraw::Withdraw;
    FloorGive = "floor.give" => floor::give::Give;
    FloorTakeBack = "floor.take-back" => floor::take_back::TakeBack;
    FloorStopClock = "floor.stop-clock" => floor::stop_clock::StopClock;
    FloorStartClock = "floor.start-clock" => floor::start_clock::StartClock;
    FloorSignal = "floor.signal" => floor::signal::GiveSignal;
    FloorOpenList = "floor.open-list" => floor::open_list::OpenList;
    FloorRearrange = "floor.rearrange" => floor::rearrange::Rearrange;
    FloorRaise = "floor.raise" => floor::raise::Raise;
    FloorSettlePoint = "floor.settle-point" => floor::settle_point::SettlePoint;
    FloorAppeal = "floor.appeal" => floor::appeal::Appeal;
    FloorSettleAppeal = "floor.settle-appeal" => floor::settle_appeal::SettleAppeal;
    FloorExtend = "floor.extend" => floor::extend::Extend;
    FloorCloseList = "floor.close-list" => floor::close_list::CloseList;
    FloorCallList = "floor.call-list" => floor::call_list::CallList;
    FloorReopenList = "floor.reopen-list" => floor::reopen_list::ReopenList;
    FloorNote = "floor.note" => floor::note::TakeNote;
    FloorHandIn = "floor.hand-in" => floor::hand_in::HandIn;
    FloorConfirmDelivery = "floor.confirm-delivery" => floor::confirm_delivery::ConfirmDelivery;
    TextsOpen = "texts.open" => texts::open::Open;
    TextsAddParagraph = "texts.add-paragraph" => texts::add_paragraph::AddParagraph;
    TextsRevise = "texts.revise" => texts::revise::Revise;
    TextsPropose = "texts.propose" => texts::propose::Propose;
    TextsAccept = "texts.accept" => texts::accept::Accept;
    TextsDecline = "texts.decline" => texts::decline::Decline;
    TextsWithdraw = "texts.withdraw" => texts::withdraw::Withdraw;
    TextsCirculate = "texts.circulate" => texts::circulate::Circulate;
    TextsCloseRound = "texts.close-round" => texts::close_round::CloseRound;
    TextsComment = "texts.comment" => texts::comment::Comment;
    TextsWithdrawComment = "texts.withdraw-comment" => texts::withdraw_comment::WithdrawComment;
    TextsAnswerComment = "texts.answer-comment" => texts::answer_comment::AnswerComment;
    TextsContribute = "texts.contribute" => texts::contribute::Contribute;
    TextsWithdrawContribution = "texts.withdraw-contribution" => texts::withdraw_contribution::WithdrawContribution;
    TextsConfirmConcord = "texts.confirm-concord" => texts::confirm_concord::ConfirmConcord;
    TextsDefineTerm = "texts.define-term" => texts::define_term::DefineTerm;
    TextsMoveParagraph = "texts.move-paragraph" => texts::move_paragraph::MoveParagraph;
    TextsRemoveParagraph = "texts.remove-paragraph" => texts::remove_paragraph::RemoveParagraph;
    TextsRenumber = "texts.renumber" => texts::renumber::Renumber;
    TextsIssue = "texts.issue" => texts::issue::Issue;
    TextsSupport = "texts.support" => texts::support::Support;
    TextsWithdrawSupport = "texts.withdraw-support" => texts::withdraw_support::WithdrawSupport;
    TextsMerge = "texts.merge" => texts::merge::Merge;
    TextsMark = "texts.mark" => texts::mark::Mark;
    TextsTakeAdReferendum = "texts.take-ad-referendum" => texts::take_ad_referendum::TakeAdReferendum;
    TextsConfirmParagraph = "texts.confirm-paragraph" => texts::confirm_paragraph::ConfirmParagraph;
    TextsTakeUp = "texts.take-up" => texts::take_up::TakeUp;
    DecisionsPut = "decisions.put" => decisions::put::Put;
    DecisionsExpress = "decisions.express" => decisions::express::Express;
    DecisionsIssueSummary = "decisions.issue-summary" => decisions::issue_summary::IssueSummary;
    DecisionsAttachStatement = "decisions.attach-statement" => decisions::attach_statement::AttachStatement;
    DecisionsWithdrawStatement = "decisions.withdraw-statement" => decisions::withdraw_statement::WithdrawStatement;
    DecisionsObject = "decisions.object" => decisions::object::Object;
    DecisionsWithdrawObjection = "decisions.withdraw-objection" => decisions::withdraw_objection::WithdrawObjection;
    DecisionsAgreeSilence = "decisions.agree-silence" => decisions::agree_silence::AgreeSilence;
    DecisionsOpenSilence = "decisions.open-silence" => decisions::open_silence::OpenSilence;
    DecisionsAcknowledge = "decisions.acknowledge" => decisions::acknowledge::Acknowledge;
    DecisionsExtendSilence = "decisions.extend-silence" => decisions::extend_silence::ExtendSilence;
    DecisionsCancelSilence = "decisions.cancel-silence" => decisions::cancel_silence::CancelSilence;
    DecisionsEndSilence = "decisions.end-silence" => decisions::end_silence::EndSilence;
    DecisionsRuleOnObjection = "decisions.rule-on-objection" => decisions::rule_on_objection::RuleOnObjection;
    DecisionsDeclareAdopted = "decisions.declare-adopted" => decisions::declare_adopted::DeclareAdopted;
    DecisionsDeclareNotAdopted = "decisions.declare-not-adopted" => decisions::declare_not_adopted::DeclareNotAdopted;
    DecisionsSign = "decisions.sign" => decisions::sign::Sign;
    DecisionsConfirmSignature = "decisions.confirm-signature" => decisions::confirm_signature::ConfirmSignature;
    DecisionsAttachOriginal = "decisions.attach-original" => decisions::attach_original::AttachOriginal;
    NewsPublish = "news.publish" => news::publish::Publish;
    NewsDraft = "news.draft" => news::draft::DraftItem;
    NewsRevise = "news.revise" => news::revise::ReviseItem;
    NewsApprove = "news.approve" => news::approve::ApproveItem;
    NewsAddPhotograph = "news.add-photograph" => news::add_photograph::AddPhotograph;
    NewsCorrect = "news.correct" => news::correct::CorrectItem;
    NewsTranslate = "news.translate" => news::translate::TranslateItem;
    NewsWithdraw = "news.withdraw" => news::withdraw::WithdrawItem;
    NewsPutPage = "news.put-page" => news::put_page::PutPage;
    NewsRemovePage = "news.remove-page" => news::remove_page::RemovePage;
    NewsPutContact = "news.put-contact" => news::put_contact::PutContact;
    NewsRemoveContact = "news.remove-contact" => news::remove_contact::RemoveContact;
    NewsPutBanner = "news.put-banner" => news::put_banner::PutBanner;
    NewsRemoveBanner = "news.remove-banner" => news::remove_banner::RemoveBanner;
    EvidenceRemark = "evidence.remark" => evidence::remark::Say;
    EvidenceCite = "evidence.cite" => evidence::cite::Cite;
    EvidenceUncite = "evidence.uncite" => evidence::uncite::Uncite;
    EvidenceDeposit = "evidence.deposit" => evidence::deposit::PutIn;
    EvidenceReviseDeposit = "evidence.revise-deposit" => evidence::revise_deposit::ReviseDeposit;
    EvidenceAddFile = "evidence.add-file" => evidence::add_file::AddFile;
    EvidenceRelease = "evidence.release" => evidence::release::Release;
    EvidenceWithdrawDeposit = "evidence.withdraw-deposit" => evidence::withdraw_deposit::WithdrawDeposit;
}

impl Kind {
    /// The form of the record from which there is such an act.
    pub fn since(self) -> u32 {
        let second = [
            Self::RecordEraseAttributions,
            Self::RecordNameWitness,
            Self::RecordWithdrawWitness,
            Self::RecordChangeKey,
            Self::RecordHandOver,
            Self::MeetingsCloseDoors,
            Self::MeetingsOpenDoors,
            Self::MeetingsRecordClosedItem,
        ];
        if second.contains(&self) { 2 } else { 1 }
    }
}
