//! The draft of a note verbale that invites a party, as DOCX for the sender's own letterhead: its number, date and signature are
//! filled in by whoever sends it. It says what the record knows and no more; what is not known is left open.

use procedure::documents::Document as Issued;
use procedure::names::{Slug, Texts};
use procedure::time::Day;

use crate::docx::{Package, Run};
use crate::wording::partial;
use crate::xml::Xml;
use crate::{PaperError, Sheet};

/// What a note is made of, beside its sheet.
#[derive(Clone, Copy, Debug)]
pub struct NoteOf<'a> {
    /// The party that is invited.
    pub party: &'a Slug,
    /// The office to which it is addressed, and its city; empty where none is known.
    pub office: (&'a Texts, &'a Texts),
    /// The number, where the letter or the invitation has one.
    pub number: Option<&'a str>,
    /// The day of the letter, where one was sent.
    pub dated: Option<Day>,
    /// The documents that are annexed.
    pub annexes: &'a [std::sync::Arc<Issued>],
}

/// The space that a letterhead takes, in twentieths of a point: 4 cm.
const LETTERHEAD: &str = "2268";

/// The draft: the same bytes every time.
///
/// # Errors
/// [`PaperError`] where the file cannot be packed.
pub fn note(sheet: &Sheet<'_>, of: NoteOf<'_>) -> Result<Vec<u8>, PaperError> {
    let party = sheet.name(of.party);
    let office = sheet.shown(of.office.0).unwrap_or_else(|| party.clone());
    let sender = sheet.with("papers-invitation-sender", &[("process", sheet.shown_or_unknown(sheet.process).into())]);
    let blank = || sheet.text("papers-invitation-blank");
    let mut body = Xml::part();
    let mut line = |words: &str, before: &str| write(&mut body, words, before);
    line("", LETTERHEAD);
    for notice in sheet.notices() {
        line(&notice, "0");
    }
    let number = of.number.map_or_else(blank, str::to_owned);
    line(&sheet.with("papers-invitation-number", &[("number", number.into())]), "0");
    let place = sheet.shown(&sheet.meeting.particulars.place).unwrap_or_else(blank);
    let known = if office == party { "party" } else { "office" };
    let opening = [
        ("known", known.into()),
        ("sender", sender.as_str().into()),
        ("addressee", office.as_str().into()),
        ("party", party.as_str().into()),
        ("meeting", sheet.meeting_name().into()),
        ("place", place.into()),
        ("days", sheet.days().unwrap_or_else(blank).into()),
    ];
    line(&sheet.with("papers-invitation-opening", &opening), "480");
    line(&sheet.text("papers-invitation-nomination"), "240");
    if !of.annexes.is_empty() {
        line(&sheet.text("papers-invitation-annexes"), "240");
    }
    for annex in of.annexes {
        line(&format!("{} – {}", annex.issued.symbol, sheet.shown_or_unknown(&annex.issued.title)), "60");
    }
    let close = [("known", known.into()), ("sender", sender.as_str().into()), ("addressee", office.as_str().into())];
    line(&sheet.with("papers-invitation-close", &close), "240");
    let dated = of.dated.map_or_else(blank, |day| sheet.locale.days(partial(day), None));
    line(&sheet.with("papers-invitation-dated", &[("day", dated.into())]), "480");
    let city = sheet.shown(of.office.1).map(|city| format!("\n{city}")).unwrap_or_default();
    let address = if office == party { party } else { format!("{office}\n{party}") };
    line(&format!("{address}{city}"), "720");
    Ok(Package::letter(sheet, &sheet.text("papers-invitation"), body.done()).bytes()?)
}

/// A paragraph, with a space before it in twentieths of a point.
fn write(body: &mut Xml, words: &str, before: &str) {
    body.open("w:p", &[]);
    body.open("w:pPr", &[]);
    body.empty("w:spacing", &[("w:before", before)]);
    body.close("w:pPr");
    Run::plain().write(body, words);
    body.close("w:p");
    body.line();
}
