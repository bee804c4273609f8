//! What is held of persons, field by field: for what, who reads it, until when. The page on personal data and docs/privacy.md
//! are made of this list. It says where each field lies; what is not about persons is in `impersonal.rs`, with the reason, and
//! tests hold that every field of an event and every column of a table is in one of the two.

use crate::prelude::*;
use crate::words::words;

words! {
    /// For what a field is held.
    Purpose {
        /// So that those at a meeting know who takes part, and for whom.
        TakingPart = "taking-part",
        /// To reach somebody about a meeting.
        Reaching = "reaching",
        /// To show that somebody may act for a State.
        Authority = "authority",
        /// To show who signed.
        Signature = "signature",
        /// To arrange registration, visas, arrival and access.
        Arrangements = "arrangements",
        /// To know again who signs in, and to let them see it.
        SignIn = "sign-in",
        /// To notice misuse, and to answer for who looked.
        Oversight = "oversight",
        /// To keep the register and the papers of the process.
        Register = "register",
    }
}

words! {
    /// Who reads a field.
    Readers {
        /// Whoever may see the meeting: those with a seat there, and the public where it is public.
        Meeting = "meeting",
        /// The Chair, the secretariat and the party itself.
        BureauAndParty = "bureau-and-party",
        /// Whoever sees the signatures: the public, once the text is adopted.
        Signatures = "signatures",
        /// The owner of the account alone.
        Owner = "owner",
        /// The Chair, the secretariat, and those whom it concerns.
        BureauAndConcerned = "bureau-and-concerned",
        /// The Chair and the secretariat.
        Bureau = "bureau",
        /// Whoever may read the entry or the paper to which it belongs.
        AsEntry = "as-entry",
        /// Whom it is sent to.
        Addressee = "addressee",
    }
}

words! {
    /// Until when a field is kept.
    Kept {
        /// Until somebody who may erases it.
        Erased = "erased",
        /// So many days after the meeting as the rules set, else until it is erased.
        ContactDays = "contact-days",
        /// So many days after the meeting as the question says.
        AnswerDays = "answer-days",
        /// As long as the account.
        Account = "account",
        /// Until the sign-in ends.
        SignIn = "sign-in",
        /// Half a year.
        HalfYear = "half-year",
        /// Thirty days.
        Month = "month",
        /// As many days as the server is told to, 180 where it is told none.
        LogDays = "log-days",
        /// Ninety days after it ended.
        Quarter = "quarter",
        /// Thirty days after it could last be used.
        LinkMonth = "link-month",
        /// A day.
        Day = "day",
        /// Half a year after it was answered.
        Answered = "answered",
        /// Words and address until it is sent, and where it cannot be for sixty days; that it was sent for sixty days.
        Sent = "sent",
        /// Until the mail of that day is written.
        Written = "written",
        /// Of a letter of credentials as many days after the meeting as the rules set; of any, until somebody erases it.
        CredentialsDays = "credentials-days",
        /// Until the summary record of the meeting is approved.
        SummaryApproved = "summary-approved",
        /// As long as the record.
        Record = "record",
        /// As long as the record: once the sealed name is erased, it says of nobody whom it is about.
        Nameless = "nameless",
    }
}

/// A field of which a person is the subject, or may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AboutPersons {
    /// The field, as `record.erase` names it where it can be erased; else a word of its own.
    pub field: &'static str,
    /// Where it lies: fields of events, such as `delegations.nominated.name`; of what lies beside the record, columns of tables.
    pub at: &'static [&'static str],
    /// For what it is held.
    pub purpose: Purpose,
    /// Who reads it.
    pub readers: Readers,
    /// Until when it is kept.
    pub kept: Kept,
}

/// For what, who reads it, until when.
type Held = (Purpose, Readers, Kept);

const fn about(field: &'static str, (purpose, readers, kept): Held, at: &'static [&'static str]) -> AboutPersons {
    AboutPersons { field, at, purpose, readers, kept }
}

/// The sealed fields of the record.
pub const SEALED: [AboutPersons; 10] = [
    about("note", (Purpose::Register, Readers::Bureau, Kept::SummaryApproved), &["floor.noted.text"]),
    about(
        "name",
        (Purpose::TakingPart, Readers::Meeting, Kept::Erased),
        &["delegations.nominated.name", "delegations.member-changed.name"],
    ),
    about(
        "contact",
        (Purpose::Reaching, Readers::BureauAndParty, Kept::ContactDays),
        &[
            "delegations.nominated.contact",
            "delegations.member-changed.contact",
            "membership.coordinator-named.contact",
            "membership.office-added.contact",
            "membership.office-changed.contact",
            "membership.appointed.contact",
        ],
    ),
    about("reason", (Purpose::TakingPart, Readers::BureauAndParty, Kept::Erased), &["delegations.withdrawn.reason"]),
    about(
        "signed-by",
        (Purpose::Authority, Readers::BureauAndParty, Kept::Erased),
        &["delegations.letter-presented.signed-by"],
    ),
    about("value", (Purpose::Arrangements, Readers::BureauAndParty, Kept::AnswerDays), &["delegations.answered.value"]),
    about(
        "person",
        (Purpose::Reaching, Readers::BureauAndParty, Kept::Erased),
        &["membership.appointed.person", "membership.coordinator-named.person"],
    ),
    about("post", (Purpose::Reaching, Readers::BureauAndParty, Kept::Erased), &["membership.appointed.post"]),
    about("signatory", (Purpose::Signature, Readers::Signatures, Kept::Erased), &["decisions.signed.signatory"]),
    about("certificate", (Purpose::Signature, Readers::Signatures, Kept::Erased), &["decisions.signed.checked.of"]),
];

/// What stands in the record openly, or in a file that it names.
pub const OPEN: [AboutPersons; 14] = [
    about(
        "file",
        (Purpose::Register, Readers::AsEntry, Kept::CredentialsDays),
        &[
            "delegations.letter-presented.file.hash",
            "delegations.letter-presented.file.media",
            "correspondence.sent.file.hash",
            "correspondence.sent.file.media",
            "correspondence.received.file.hash",
            "correspondence.received.file.media",
            "correspondence.corrected.file.hash",
            "correspondence.corrected.file.media",
            "documents.version-added.file.hash",
            "documents.version-added.file.media",
            "documents.archived.file.hash",
            "documents.archived.file.media",
            "documents.archived-corrected.facts.file.hash",
            "documents.archived-corrected.facts.file.media",
            "decisions.original-attached.file.hash",
            "decisions.original-attached.file.media",
            "decisions.signed.file.hash",
            "decisions.signed.file.media",
            "news.published.photograph.hash",
            "news.published.photograph.media",
            "news.photograph-added.photograph.hash",
            "news.photograph-added.photograph.media",
            "evidence.deposited.file.hash",
            "evidence.deposited.file.media",
            "evidence.file-added.file.hash",
            "evidence.file-added.file.media",
            "evidence.released.files.file.hash",
            "evidence.released.files.file.media",
        ],
    ),
    about(
        "file-name",
        (Purpose::Register, Readers::AsEntry, Kept::Record),
        &[
            "delegations.letter-presented.file.name",
            "correspondence.sent.file.name",
            "correspondence.received.file.name",
            "correspondence.corrected.file.name",
            "documents.version-added.file.name",
            "documents.archived.file.name",
            "documents.archived-corrected.facts.file.name",
            "decisions.original-attached.file.name",
            "decisions.signed.file.name",
            "news.published.photograph.name",
            "news.photograph-added.photograph.name",
            "evidence.deposited.file.name",
            "evidence.file-added.file.name",
            "evidence.released.files.file.name",
        ],
    ),
    about(
        "titles",
        (Purpose::TakingPart, Readers::Meeting, Kept::Nameless),
        &[
            "delegations.nominated.honorific",
            "delegations.nominated.rank",
            "delegations.nominated.office",
            "delegations.member-changed.honorific",
            "delegations.member-changed.rank",
            "delegations.member-changed.office",
        ],
    ),
    about(
        "place",
        (Purpose::TakingPart, Readers::Meeting, Kept::Nameless),
        &[
            "delegations.nominated.role",
            "delegations.nominated.attends",
            "delegations.nominated.order",
            "delegations.member-changed.role",
            "delegations.member-changed.attends",
            "delegations.member-changed.order",
            "delegations.withdrawn.member",
        ],
    ),
    about(
        "languages",
        (Purpose::Arrangements, Readers::AsEntry, Kept::Nameless),
        &["delegations.nominated.languages", "delegations.member-changed.languages"],
    ),
    about(
        "own-spelling",
        (Purpose::TakingPart, Readers::Meeting, Kept::Nameless),
        &["delegations.nominated.own", "delegations.member-changed.own"],
    ),
    about(
        "passes",
        (Purpose::Arrangements, Readers::AsEntry, Kept::Nameless),
        &[
            "delegations.badge-issued.code",
            "delegations.badge-issued.member",
            "delegations.badge-revoked.member",
            "delegations.checked-in.member",
            "delegations.checked-in.where",
            "delegations.checked-out.member",
        ],
    ),
    about(
        "consent",
        (Purpose::Arrangements, Readers::AsEntry, Kept::Nameless),
        &["delegations.answered.consent", "delegations.answered.member", "delegations.answer-withdrawn.member"],
    ),
    about(
        "covers",
        (Purpose::Authority, Readers::BureauAndParty, Kept::Nameless),
        &["delegations.letter-presented.covers", "delegations.letter-returned.reason"],
    ),
    about(
        "seats",
        (Purpose::Authority, Readers::BureauAndConcerned, Kept::Record),
        &[
            "accounts.granted.account",
            "accounts.granted.to-act-as",
            "accounts.granted.role",
            "accounts.granted.meeting",
            "accounts.granted.from",
            "accounts.granted.until",
            "accounts.revoked.account",
            "accounts.revoked.to-act-as",
            "accounts.revoked.role",
            "accounts.revoked.meeting",
        ],
    ),
    about(
        "terms",
        (Purpose::Reaching, Readers::AsEntry, Kept::Record),
        &[
            "membership.appointed.serves-as",
            "membership.appointed.from",
            "membership.appointed.until",
            "membership.appointed.language",
            "membership.appointment-ended.until",
            "membership.coordinator-named.office",
            "membership.coordinator-named.from",
        ],
    ),
    about(
        "letters",
        (Purpose::Register, Readers::BureauAndParty, Kept::Record),
        &[
            "correspondence.sent.subject",
            "correspondence.sent.number",
            "correspondence.received.subject",
            "correspondence.received.number",
            "correspondence.corrected.subject",
            "correspondence.corrected.number",
        ],
    ),
    about(
        "letter-notes",
        (Purpose::Register, Readers::Bureau, Kept::Record),
        &[
            "correspondence.sent.note",
            "correspondence.received.note",
            "correspondence.corrected.note",
            "correspondence.corrected.reason",
        ],
    ),
    about(
        "of-signature",
        (Purpose::Signature, Readers::Signatures, Kept::Record),
        &[
            "decisions.signed.office",
            "decisions.signed.key",
            "decisions.signed.signature",
            "decisions.signed.assertion",
            "decisions.signed.checked.holds",
        ],
    ),
];

/// What anybody can write anywhere and may name a person, and what an entry says of its actor. The secretariat answers for it.
pub const WORDS: [AboutPersons; 2] = [
    about(
        "words",
        (Purpose::Register, Readers::AsEntry, Kept::Record),
        &[
            "decisions.objected.reason",
            "decisions.objection-ruled.reason",
            "decisions.silence-cancelled.reason",
            "decisions.statement-attached.words",
            "floor.delivery-confirmed.text",
            "floor.handed-in.text",
            "meetings.convened.note",
            "meetings.changed.note",
            "meetings.invited.note",
            "meetings.replied.note",
            "meetings.item-placed.lead",
            "meetings.item-placed.note",
            "meetings.session-placed.lead",
            "meetings.session-placed.note",
            "meetings.session-placed.responsible",
            "membership.office-closed.reason",
            "membership.secretariat-named.note",
            "membership.status-recorded.note",
            "membership.term-recorded.note",
            "membership.term-recorded.handover",
            "documents.translation-due-set.translator",
            "documents.archived.title",
            "documents.archived.found",
            "documents.archived-corrected.facts.title",
            "documents.archived-corrected.facts.found",
            "news.published.title",
            "news.published.summary",
            "news.published.text",
            "news.published.shows",
            "news.published.credit",
            "news.photograph-added.shows",
            "news.photograph-added.caption",
            "news.photograph-added.credit",
            "news.photograph-added.rights",
            "news.drafted.title",
            "news.drafted.summary",
            "news.drafted.text",
            "news.revised.title",
            "news.revised.summary",
            "news.revised.text",
            "news.corrected.mistaken",
            "news.corrected.correct",
            "news.translated.title",
            "news.translated.summary",
            "news.translated.text",
            "news.translated.shows",
            "news.withdrawn.reason",
            "news.page-put.title",
            "news.page-put.text",
            "news.contact-put.title",
            "news.contact-put.text",
            "news.contact-put.email",
            "news.contact-put.telephone",
            "news.banner-put.text",
            "evidence.remarked.words",
            "evidence.cited.words",
            "evidence.deposited.facts.title",
            "evidence.deposited.facts.summary",
            "evidence.deposited.facts.creators",
            "evidence.deposited.facts.terms",
            "evidence.deposit-revised.facts.title",
            "evidence.deposit-revised.facts.summary",
            "evidence.deposit-revised.facts.creators",
            "evidence.deposit-revised.facts.terms",
            "evidence.released.facts.title",
            "evidence.released.facts.summary",
            "evidence.released.facts.creators",
            "evidence.released.facts.terms",
            "evidence.deposit-withdrawn.reason",
            "record.fact-noted.text",
            "rules.right-granted.reason",
            "rules.ruled.text",
            "texts.circulated.note",
            "texts.comment-answered.answer",
            "texts.commented.words",
            "texts.contributed.words",
            "texts.declined.reason",
            "texts.proposed.reason",
        ],
    ),
    about(
        "acts",
        (Purpose::Oversight, Readers::AsEntry, Kept::Record),
        &[
            "body.capacity",
            "body.entered-by",
            "body.role",
            "body.channel",
            "body.received",
            "body.recorded",
            "body.occurred",
            "body.evidence",
            "body.evidence-sealed",
        ],
    ),
];

/// What the server keeps beside the records: columns of its tables. What has a time here is forgotten by the server's clock
/// (`record::forget`).
pub const BESIDE: [AboutPersons; 14] = [
    about(
        "account",
        (Purpose::SignIn, Readers::Owner, Kept::Account),
        &[
            "accounts.name",
            "accounts.handle",
            "accounts.password",
            "accounts.created",
            "accounts.home",
            "passkeys.*",
            "second_factors.*",
            "recovery_codes.*",
            "identities.*",
        ],
    ),
    about("devices", (Purpose::SignIn, Readers::Owner, Kept::SignIn), &["sign_ins.*"]),
    about("ceremonies", (Purpose::SignIn, Readers::Owner, Kept::SignIn), &["ceremonies.*"]),
    about("links", (Purpose::SignIn, Readers::Owner, Kept::LinkMonth), &["links.*"]),
    about("tokens", (Purpose::SignIn, Readers::Owner, Kept::Quarter), &["tokens.*"]),
    about("sign-in-log", (Purpose::SignIn, Readers::Owner, Kept::LogDays), &["sign_in_log.*"]),
    about("refusals", (Purpose::Oversight, Readers::BureauAndConcerned, Kept::Month), &["refusals.*"]),
    about("looks", (Purpose::Oversight, Readers::BureauAndConcerned, Kept::HalfYear), &["looks.*"]),
    about("answers", (Purpose::Oversight, Readers::Owner, Kept::Day), &["answers.*"]),
    about("uploads", (Purpose::Oversight, Readers::Owner, Kept::Day), &["uploads.*"]),
    about("requests", (Purpose::Register, Readers::BureauAndConcerned, Kept::Answered), &["erasure_requests.*"]),
    about("mails", (Purpose::Reaching, Readers::Addressee, Kept::Sent), &["mails.*", "mail_fates.*"]),
    about("digests", (Purpose::Reaching, Readers::Addressee, Kept::Written), &["digest_lines.*"]),
    about("told", (Purpose::Reaching, Readers::Addressee, Kept::Record), &["told.*", "told_how.*"]),
];

/// All of it.
pub fn all() -> impl Iterator<Item = &'static AboutPersons> {
    SEALED.iter().chain(&OPEN).chain(&WORDS).chain(&BESIDE)
}
