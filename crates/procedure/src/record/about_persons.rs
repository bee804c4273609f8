//! What is held of persons, field by field: for what, who reads it, until when. The page on personal data and docs/privacy.md
//! are made of this list, and tests hold that no personal field of an event is missing from it.

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
    }
}

/// A field of which a person is the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AboutPersons {
    /// The field, as `record.erase` names it; of what lies beside the record, a word of its own.
    pub field: &'static str,
    /// For what it is held.
    pub purpose: Purpose,
    /// Who reads it.
    pub readers: Readers,
    /// Until when it is kept.
    pub kept: Kept,
}

const fn about(field: &'static str, purpose: Purpose, readers: Readers, kept: Kept) -> AboutPersons {
    AboutPersons { field, purpose, readers, kept }
}

/// The sealed fields of the record.
pub const SEALED: [AboutPersons; 9] = [
    about("name", Purpose::TakingPart, Readers::Meeting, Kept::Erased),
    about("contact", Purpose::Reaching, Readers::BureauAndParty, Kept::ContactDays),
    about("reason", Purpose::TakingPart, Readers::BureauAndParty, Kept::Erased),
    about("signed-by", Purpose::Authority, Readers::BureauAndParty, Kept::Erased),
    about("value", Purpose::Arrangements, Readers::BureauAndParty, Kept::AnswerDays),
    about("person", Purpose::Reaching, Readers::BureauAndParty, Kept::Erased),
    about("post", Purpose::Reaching, Readers::BureauAndParty, Kept::Erased),
    about("signatory", Purpose::Signature, Readers::Signatures, Kept::Erased),
    about("certificate", Purpose::Signature, Readers::Signatures, Kept::Erased),
];

/// What the server keeps beside the records.
pub const BESIDE: [AboutPersons; 5] = [
    about("account", Purpose::SignIn, Readers::Owner, Kept::Account),
    about("devices", Purpose::SignIn, Readers::Owner, Kept::SignIn),
    about("sign-in-log", Purpose::SignIn, Readers::Owner, Kept::HalfYear),
    about("refusals", Purpose::Oversight, Readers::BureauAndConcerned, Kept::Month),
    about("looks", Purpose::Oversight, Readers::BureauAndConcerned, Kept::HalfYear),
];
