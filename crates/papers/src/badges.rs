//! Badges, four on a sheet: name, role, party and a QR code, which holds the code of the badge and nothing else.

use std::collections::BTreeSet;

use procedure::delegations::list_view::BadgeView;
use procedure::names::Slug;
use procedure::sealed::Shown;
use serde::Serialize;

use crate::wording::beside;
use crate::{PaperError, Sheet};

/// Badges, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Badges {
    language: &'static str,
    title: String,
    process: String,
    meeting: String,
    when: Option<String>,
    notices: Vec<String>,
    pub(crate) sheet: Vec<Badge>,
    pub(crate) ident: String,
    pub(crate) recorded: i64,
    pub(crate) letters_missing: String,
}

/// A badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Badge {
    name: String,
    /// The spelling of the reader's language beside the bearer's own.
    beside: Option<String>,
    role: String,
    party: String,
    status: String,
    says: Vec<String>,
    pub(crate) code: String,
}

/// The badges that are in force, by party in the order of delegations; nothing where there is none.
pub fn badges(sheet: &Sheet<'_>, views: &[BadgeView]) -> Option<Badges> {
    let with_code: Vec<&BadgeView> = views.iter().filter(|view| view.code.is_some()).collect();
    let badges: Vec<Badge> =
        sheet.in_order(with_code, |view| &view.party).into_iter().filter_map(|view| badge(sheet, view)).collect();
    if badges.is_empty() {
        return None;
    }
    let place = sheet.shown(&sheet.meeting.particulars.place);
    let when: Vec<String> = place.into_iter().chain(sheet.days()).collect();
    let whose: BTreeSet<&Slug> = views.iter().map(|view| &view.party).collect();
    let whose: Vec<&str> = whose.into_iter().map(Slug::as_str).collect();
    let (origin, entry, recorded) = (sheet.head.origin, sheet.head.entry, sheet.head.recorded);
    Some(Badges {
        language: sheet.tag(),
        title: sheet.text("papers-badges"),
        process: sheet.shown_or_unknown(sheet.process),
        meeting: sheet.meeting_name(),
        when: (!when.is_empty()).then(|| when.join(&sheet.text("locale-list-comma"))),
        notices: sheet.notices(),
        sheet: badges,
        ident: format!(
            "{origin}\n{entry} {recorded}\nbadges {} {}\n{}",
            sheet.meeting.slug,
            sheet.tag(),
            whose.join(" ")
        ),
        recorded,
        letters_missing: sheet.text("papers-letters-missing"),
    })
}

fn badge(sheet: &Sheet<'_>, view: &BadgeView) -> Option<Badge> {
    let said = |(_, shown): &(u32, Shown)| match shown {
        Shown::Text(words) => Some(words.clone()),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    };
    Some(Badge {
        name: sheet.person_with(&view.honorific, &view.name),
        beside: beside(&view.name),
        role: sheet.role(view.role),
        party: sheet.name(&view.party),
        status: sheet.text(&format!("word-status-{}", view.status.word())),
        says: view.says.iter().filter_map(said).collect(),
        code: view.code.clone()?,
    })
}

impl Badges {
    /// The badges as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where they cannot be set: a fault of ours, never of the views.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        crate::pdf::badges(self)
    }
}
