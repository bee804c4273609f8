//! The list of participants: by status, within it by name in the order of the language; persons as the reader may see them.

use procedure::delegations::Presence;
use procedure::delegations::view::{DelegationView, MemberView};
use procedure::membership::Status;

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Entry, Line};
use crate::wording::Particulars;

/// The order in which the groups stand.
const GROUPS: [Status; 8] = [
    Status::Member,
    Status::Observer,
    Status::Pending,
    Status::Unconfirmed,
    Status::Invited,
    Status::Partner,
    Status::Secretariat,
    Status::Unknown,
];

/// The list of participants of a meeting.
pub fn participants(sheet: &Sheet<'_>, delegations: &[DelegationView]) -> Document {
    let standing = [sheet.with("papers-order", &[("language", sheet.locale.lang().tag().into())])]
        .into_iter()
        .chain(sheet.rebuilt())
        .collect();
    let particulars = Particulars {
        kind: "participants",
        symbol: None,
        mark: None,
        title: sheet.text("papers-participants"),
        standing,
        language: None,
        hash: None,
        lines: false,
    };
    let group = |status: &Status| {
        let of_status: Vec<&DelegationView> = delegations.iter().filter(|d| d.status == *status).collect();
        let sorted = sheet.sorted(of_status, |delegation| &delegation.party);
        let blocks: Vec<Block> = sorted.into_iter().map(|d| Block::Entry(entry(sheet, d))).collect();
        let heading = Some(sheet.text(&format!("papers-group-{}", status.word())));
        (!blocks.is_empty()).then_some(Chapter { heading, blocks })
    };
    let mut chapters: Vec<Chapter> = GROUPS.iter().filter_map(group).collect();
    if chapters.is_empty() {
        let words = sheet.text("papers-participants-none");
        chapters.push(Chapter { heading: None, blocks: Vec::from([Block::Note { words }]) });
    }
    sheet.document(particulars, chapters)
}

fn entry(sheet: &Sheet<'_>, delegation: &DelegationView) -> Entry {
    let mut lines: Vec<Line> = delegation.members.iter().map(|member| line(sheet, member)).collect();
    if lines.is_empty() {
        let key = if sheet.is_archive() { "papers-nobody-in-source" } else { "papers-nobody-yet" };
        lines.push(Line { label: sheet.text("papers-delegation"), words: sheet.text(key), detail: None });
    }
    if delegation.presence == Presence::Absent {
        lines.push(Line {
            label: sheet.text("papers-presence"),
            words: sheet.text("word-presence-absent"),
            detail: None,
        });
    }
    Entry { number: None, depth: 0, title: sheet.name(&delegation.party), lines }
}

fn line(sheet: &Sheet<'_>, member: &MemberView) -> Line {
    Line { label: sheet.role(member.role), words: sheet.person(&member.name), detail: sheet.shown(&member.office) }
}
