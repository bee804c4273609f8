//! The plan of the seats, and the plates with names that stand before them: folded from a sheet of A4.

use locale::{Lang, Locale};
use procedure::delegations::order::Order;
use procedure::membership::Status;
use procedure::names::{Slug, Texts};
use serde::Serialize;

use crate::pdf::{Setting, has_letters, of_setting};
use crate::{PaperError, Sheet};

/// The plan of the seats, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Seating {
    language: &'static str,
    title: String,
    process: String,
    meeting: String,
    when: Option<String>,
    notices: Vec<String>,
    /// In which order the seats are, in sentences.
    standing: Vec<String>,
    /// What is at the table of the Chair.
    head: Vec<String>,
    /// The seats from the Chair's left on, from the top of the plan to its foot.
    first_side: Vec<Seat>,
    /// Those after them, from the foot to the top.
    second_side: Vec<Seat>,
    /// What the plan is, for those who do not see it.
    said: String,
    ident: String,
    recorded: i64,
    letters_missing: String,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Seat {
    number: usize,
    name: String,
    status: String,
}

/// Plates with names, ready to be printed: a sheet for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Plates {
    language: &'static str,
    title: String,
    process: String,
    notices: Vec<String>,
    sides: Vec<Vec<PlateName>>,
    ident: String,
    recorded: i64,
    letters_missing: String,
}

/// A name in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct PlateName {
    words: String,
    language: String,
    direction: &'static str,
}

/// The plan of the seats: members first, then the others, each in the order of delegations, which is one for all: where the rules
/// name the alphabet and no language, it is the agreed one. The Chair and the secretariat have a table of their own.
pub fn seating(sheet: &Sheet<'_>, agreed: &'static Locale) -> Seating {
    let chair = sheet.meeting.chair.as_ref();
    let seated = seated(sheet, agreed);
    let seats: Vec<Seat> = seated
        .into_iter()
        .filter(|(status, party)| *status != Status::Secretariat && Some(*party) != chair)
        .enumerate()
        .map(|(at, (status, party))| Seat {
            number: at.saturating_add(1),
            name: sheet.name(party),
            status: sheet.text(&format!("word-status-{}", status.word())),
        })
        .collect();
    let mut first_side = seats;
    let middle = first_side.len().div_ceil(2);
    let mut second_side = first_side.split_off(middle);
    second_side.reverse();
    let of_chair = match chair {
        Some(chair) => format!("{}: {}", sheet.text("word-capacity-chair"), sheet.name(chair)),
        None => sheet.text("word-capacity-chair"),
    };
    let (title, place) = (sheet.text("papers-seating"), sheet.shown(&sheet.meeting.particulars.place));
    let when: Vec<String> = place.into_iter().chain(sheet.days()).collect();
    let order = match sheet.order {
        // One alphabet for all, in every language of the plan.
        Order::Alphabet => sheet.with("papers-order", &[("language", agreed.lang().tag().into())]),
        Order::Rank(_) | Order::Drawn { .. } => sheet.order_words(),
    };
    Seating {
        language: sheet.tag(),
        said: sheet
            .with("papers-seating-said", &[("seats", first_side.len().saturating_add(second_side.len()).into())]),
        process: sheet.shown_or_unknown(sheet.process),
        meeting: sheet.meeting_name(),
        when: (!when.is_empty()).then(|| when.join(&sheet.text("locale-list-comma"))),
        notices: sheet.notices(),
        standing: Vec::from([order, sheet.text("papers-seating-way")]),
        head: Vec::from([of_chair, sheet.text("word-capacity-secretariat")]),
        first_side,
        second_side,
        ident: ident(sheet, "seating"),
        recorded: sheet.head.recorded,
        letters_missing: sheet.text("papers-letters-missing"),
        title,
    }
}

/// Who takes part, members before others, each in the order of delegations by the agreed alphabet.
fn seated<'a>(sheet: &Sheet<'a>, agreed: &'static Locale) -> Vec<(Status, &'a Slug)> {
    let by = Sheet { locale: agreed, ..*sheet };
    let of = |member: bool| {
        let groups = sheet.meeting.parties.iter().filter(move |(status, _)| (*status == Status::Member) == member);
        let all: Vec<(Status, &Slug)> =
            groups.flat_map(|(status, parties)| parties.iter().map(|party| (*status, party))).collect();
        by.in_order(all, |(_, party)| party)
    };
    of(true).into_iter().chain(of(false)).collect()
}

/// The plates: each party by its short name in these languages, in the order of the seats.
pub fn plates(sheet: &Sheet<'_>, languages: &[String], agreed: &'static Locale) -> Plates {
    let names = |party: &Slug| {
        let nothing = Texts::new();
        let known = sheet.names.get(party).unwrap_or(&nothing);
        let name = |tag: &String| {
            let words = known.get(tag).filter(|words| has_letters(words))?.to_owned();
            let direction = tag.parse().map_or("ltr", Lang::direction);
            Some(PlateName { words, language: tag.clone(), direction })
        };
        let mut names: Vec<PlateName> = languages.iter().filter_map(name).collect();
        // What is written alike is written once.
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.words.clone()));
        if names.is_empty() {
            let (words, language) = (sheet.name(party), sheet.tag().to_owned());
            names.push(PlateName { words, language, direction: sheet.locale.lang().direction() });
        }
        names
    };
    Plates {
        language: sheet.tag(),
        title: sheet.text("papers-plates"),
        process: sheet.shown_or_unknown(sheet.process),
        notices: sheet.notices(),
        sides: seated(sheet, agreed).into_iter().map(|(_, party)| names(party)).collect(),
        ident: ident(sheet, "name-plates"),
        recorded: sheet.head.recorded,
        letters_missing: sheet.text("papers-letters-missing"),
    }
}

fn ident(sheet: &Sheet<'_>, kind: &str) -> String {
    let (origin, entry, recorded) = (sheet.head.origin, sheet.head.entry, sheet.head.recorded);
    format!("{origin}\n{entry} {recorded}\n{kind} {} {}", sheet.meeting.slug, sheet.tag())
}

impl Seating {
    /// The plan as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where it cannot be set: a fault of ours, never of the views.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        of_setting(self, (Setting::Seating, &self.letters_missing), (&self.ident, self.recorded))
    }
}

impl Plates {
    /// The plates as PDF: PDF/A-2a and PDF/UA-1, the same bytes every time.
    ///
    /// # Errors
    /// [`PaperError`] where they cannot be set: a fault of ours, never of the views.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        of_setting(self, (Setting::Plates, &self.letters_missing), (&self.ident, self.recorded))
    }
}
