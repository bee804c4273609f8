//! The first draft of a press release on a meeting, in every working language: what anybody may know of it, in whole sentences.
//!
//! It says when and where the meeting was, who presided, who took part by status and what was adopted; nothing of positions. As in
//! a summary record nothing is translated by a machine: what is not there in a language is left out in it.

use procedure::names::{Slug, Tag, Texts};

use crate::Sheet;
use crate::participants::GROUPS;

/// A first draft, to be edited.
#[derive(Clone, Debug, Default)]
pub struct Release {
    /// Its title: the name of the meeting.
    pub title: Texts,
    /// When and where.
    pub summary: Texts,
    /// The text, in paragraphs.
    pub text: Texts,
}

/// The draft in the language of each sheet, with the title and the symbol of each text that was adopted.
pub fn release(sheets: &[Sheet<'_>], adopted: &[(Texts, String)]) -> Release {
    let in_each = |say: &dyn Fn(&Sheet<'_>) -> Option<String>| -> Texts {
        let words = |sheet: &Sheet<'_>| Some((Tag::new(sheet.tag())?, say(sheet)?));
        sheets.iter().filter_map(words).filter(|(_, words)| !words.is_empty()).collect()
    };
    Release {
        title: in_each(&|sheet| sheet.exact(&sheet.meeting.particulars.name)),
        summary: in_each(&lead),
        text: in_each(&|sheet| Some(text(sheet, adopted))),
    }
}

/// When and where.
fn lead(sheet: &Sheet<'_>) -> Option<String> {
    let particulars = &sheet.meeting.particulars;
    let meeting = sheet.exact(&particulars.name)?;
    let days = sheet.days();
    let place = sheet.exact(&particulars.place);
    Some(match (days, place) {
        (Some(days), Some(place)) => {
            let values = [("meeting", meeting.into()), ("days", days.into()), ("place", place.into())];
            sheet.with("news-release-lead-place", &values)
        }
        (Some(days), None) => sheet.with("news-release-lead", &[("meeting", meeting.into()), ("days", days.into())]),
        (None, _) => return None,
    })
}

fn text(sheet: &Sheet<'_>, adopted: &[(Texts, String)]) -> String {
    let chair = sheet.meeting.chair.as_ref().and_then(|chair| sheet.exact_name(chair));
    let chair = chair.map(|party| sheet.with("summary-chaired", &[("party", party.into())]));
    let adopted = adopted.iter().filter_map(|(title, symbol)| {
        let values = [("title", sheet.exact(title)?.into()), ("symbol", symbol.as_str().into())];
        Some(sheet.with("summary-adopted", &values))
    });
    let paragraphs: Vec<String> = chair.into_iter().chain(took_part(sheet)).chain(adopted).collect();
    paragraphs.join("\n\n")
}

/// Who took part, by status.
fn took_part(sheet: &Sheet<'_>) -> Option<String> {
    let group = |(status, parties): (procedure::membership::Status, &Vec<Slug>)| {
        let group = sheet.text(&format!("papers-group-{}", status.word()));
        let parties = sheet.exact_list(parties)?;
        Some(sheet.with("summary-attended-group", &[("group", group.into()), ("parties", parties.into())]))
    };
    let of = |status| sheet.meeting.parties.iter().find(move |(known, _)| *known == status);
    let groups: Vec<String> =
        GROUPS.into_iter().filter_map(|status| of(status).map(|(_, all)| (status, all))).filter_map(group).collect();
    (!groups.is_empty()).then(|| format!("{} {}", sheet.text("summary-attended"), groups.join(" ")))
}
