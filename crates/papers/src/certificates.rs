//! Certificates of participation, one on a page: who took part, in which role and for whom, in which meeting, when and where, with a
//! code that leads to the page that verifies the paper. The places for signatures are empty.

use std::collections::BTreeSet;

use procedure::delegations::list_view::AttendedView;
use procedure::names::Slug;
use serde::Serialize;

use crate::document::Foot;
use crate::wording::{Particulars, beside};
use crate::{PaperError, Sheet};

/// Certificates, ready to be printed and signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Certificates {
    language: &'static str,
    direction: &'static str,
    title: String,
    process: String,
    notices: Vec<String>,
    /// What is known of the meeting: a label and its words.
    meeting: Vec<(String, String)>,
    sheet: Vec<Certificate>,
    /// Under the lines for signatures.
    signed: [String; 2],
    pub(crate) foot: Foot,
    pub(crate) ident: String,
    pub(crate) recorded: i64,
    pub(crate) letters_missing: String,
}

/// What stands of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Certificate {
    name: String,
    /// The spelling of the reader's language beside the bearer's own.
    beside: Option<String>,
    role: String,
    party: String,
}

/// The certificates of those who came, by party in the order of delegations; nothing where nobody did.
pub fn certificates(sheet: &Sheet<'_>, came: Vec<AttendedView>) -> Option<Certificates> {
    if came.is_empty() {
        return None;
    }
    let whose: BTreeSet<&Slug> = came.iter().map(|view| &view.party).collect();
    let whose: Vec<&str> = whose.into_iter().map(Slug::as_str).collect();
    let (origin, entry, recorded) = (sheet.head.origin, sheet.head.entry, sheet.head.recorded);
    let slug = &sheet.meeting.slug;
    let ident = format!("{origin}\n{entry} {recorded}\ncertificates {slug} {}\n{}", sheet.tag(), whose.join(" "));
    let particulars = &sheet.meeting.particulars;
    let place = [&particulars.place, &particulars.venue].into_iter().filter_map(|texts| sheet.shown(texts));
    let place: Vec<String> = place.collect();
    let known = |key: &str, words: Option<String>| words.map(|words| (sheet.text(key), words));
    let meeting = [
        known("papers-certificate-meeting", Some(sheet.meeting_name())),
        known("papers-when", sheet.days()),
        known("papers-where", (!place.is_empty()).then(|| place.join(&sheet.text("locale-list-comma")))),
    ];
    let foot = sheet.foot(&Particulars {
        kind: "certificates",
        symbol: None,
        mark: None,
        title: sheet.text("papers-certificate"),
        standing: Vec::new(),
        language: None,
        hash: None,
        lines: false,
    });
    let one = |view: AttendedView| Certificate {
        name: sheet.person_with(&view.honorific, &view.name),
        beside: beside(&view.name),
        role: sheet.role(view.role),
        party: sheet.name(&view.party),
    };
    Some(Certificates {
        language: sheet.tag(),
        direction: sheet.locale.lang().direction(),
        title: sheet.text("papers-certificate"),
        process: sheet.shown_or_unknown(sheet.process),
        notices: sheet.notices(),
        meeting: meeting.into_iter().flatten().collect(),
        sheet: sheet.in_order(came, |view| &view.party).into_iter().map(one).collect(),
        signed: ["chair", "secretariat"].map(|seat| sheet.text(&format!("word-capacity-{seat}"))),
        foot,
        ident,
        recorded,
        letters_missing: sheet.text("papers-letters-missing"),
    })
}

impl Certificates {
    /// The certificates as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where they cannot be set: a fault of ours, never of the views.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        crate::pdf::certificates(self)
    }
}
