//! What is stored and is about no person, and why: the other half of `about_persons.rs`.
//!
//! A place is a field of an event, or a column of a table. In it `*` stands for any one part, and at its end for everything
//! below; what ends so does not reach into an event that has a field about persons, so that a new field there is looked at.

/// Places, with the reason for which no person is their subject.
pub type Impersonal = (&'static str, &'static [&'static str]);

/// Fields of events and of the bodies of entries.
pub const FIELDS: [Impersonal; 9] = [
    (
        "to which party, office, meeting or paper the person beside it belongs",
        &[
            "*.*.meeting",
            "*.*.party",
            "*.*.office",
            "*.*.member",
            "*.*.question",
            "*.*.appointment",
            "*.*.corrects",
            "*.*.source",
            "*.*.text",
            "*.*.symbol",
            "*.*.item",
            "*.*.letter",
        ],
    ),
    (
        "what a State, an organisation or the process is and does",
        &["membership.*", "record.opened.*", "record.described.*", "record.fact-noted.*", "rules.*"],
    ),
    (
        "what an office is, whoever is in it",
        &[
            "membership.office-added.kind",
            "membership.*.name",
            "membership.*.city",
            "membership.*.from",
            "membership.*.language",
            "membership.*.precedence",
        ],
    ),
    (
        "what a delegation as a whole has, is asked or does",
        &["delegations.*", "delegations.letter-presented.dated", "delegations.letter-presented.rest-on"],
    ),
    (
        "what stands on a letter between parties, and its way",
        &[
            "correspondence.*",
            "correspondence.*.annexes",
            "correspondence.*.answers",
            "correspondence.*.dated",
            "correspondence.*.from.office",
            "correspondence.*.from.party",
            "correspondence.*.kind",
            "correspondence.*.languages",
            "correspondence.*.serial",
            "correspondence.*.to.copy",
            "correspondence.*.to.office",
            "correspondence.*.to.party",
            "correspondence.*.topic",
            "correspondence.*.via",
            "correspondence.*.void",
            "correspondence.*.year",
        ],
    ),
    (
        "a meeting, its agenda, its floor, its papers: who speaks, proposes or signs there is a delegation",
        &[
            "meetings.*",
            "floor.*",
            "documents.*",
            "floor.noted.entry",
            "documents.version-added.language",
            "documents.archived.kind",
            "documents.archived.url",
            "documents.archived.day",
            "documents.archived.certainty",
            "documents.archived.languages",
            "documents.archived.distribution",
            "documents.archived-corrected.facts.kind",
            "documents.archived-corrected.facts.url",
            "documents.archived-corrected.facts.day",
            "documents.archived-corrected.facts.certainty",
            "documents.archived-corrected.facts.languages",
            "documents.archived-corrected.facts.distribution",
            "documents.archived-corrected.archived",
            "documents.archived-corrected.facts.meeting",
            "news.published.day",
            "news.published.kind",
            "news.published.embargo",
            "news.drafted.kind",
            "news.drafted.embargo",
            "news.revised.kind",
            "news.revised.embargo",
            "news.approved.words",
            "news.photograph-added.focus-x",
            "news.photograph-added.focus-y",
            "evidence.*",
            "texts.*",
            "decisions.*",
            "decisions.original-attached.custodian",
            "decisions.original-attached.kind",
            "decisions.signed.confirm-by",
            "decisions.signed.evidence",
            "decisions.signed.mode",
        ],
    ),
    ("which texts were erased and why, and not what they were", &["record.erased.*", "record.attributions-erased.*"]),
    (
        "the keys of the log and of its witnesses, which machines hold, and the form of the record",
        &[
            "record.witness-named.*",
            "record.witness-withdrawn.*",
            "record.key-changed.*",
            "record.handed-over.*",
            "record.upgraded.*",
        ],
    ),
    (
        "the form of an entry, and what happened in it: its events are listed by themselves",
        &["body.act", "body.circle", "body.events", "body.format", "body.key", "body.profile"],
    ),
];

/// Columns of tables.
pub const COLUMNS: [Impersonal; 5] = [
    ("the record itself: its fields are listed by their events", &["processes.*", "entries.*", "sealed.*"]),
    ("what delegations do behind closed doors, until the item ends", &["held.*"]),
    ("what a machine of a party said of the log", &["cosignatures.*"]),
    ("a number of a row", &["accounts.id"]),
    ("how far a program has come; nobody is named", &["followers.*", "webhooks.*", "leases.*"]),
];
