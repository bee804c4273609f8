//! The list of participants, as delegations stand today or as it was issued: by status, within it in the order of delegations;
//! persons as the reader may see them. It has no field for a contact or an answer.

use procedure::delegations::list_view::{ListView, ListedDelegation, ListedMember};
use procedure::delegations::lists::ListStanding;
use procedure::delegations::named::Named;
use procedure::delegations::view::{DelegationView, MemberView};
use procedure::delegations::{Presence, Role};
use procedure::membership::Status;
use procedure::names::{Slug, Texts};

use crate::Sheet;
use crate::document::{Block, Chapter, Document, Entry, Line, Mark};
use crate::wording::{Particulars, beside};

/// The order in which the groups stand.
pub(crate) const GROUPS: [Status; 8] = [
    Status::Member,
    Status::Observer,
    Status::Pending,
    Status::Unconfirmed,
    Status::Invited,
    Status::Partner,
    Status::Secretariat,
    Status::Unknown,
];

/// The list of participants of a meeting, as it stands.
pub fn participants(sheet: &Sheet<'_>, delegations: &[DelegationView]) -> Document {
    let standing = [sheet.order_words()].into_iter().chain(sheet.rebuilt()).collect();
    let groups = groups(sheet, delegations, |one| (one.status, &one.party), |one| entry(sheet, one));
    sheet.document(particulars(sheet, standing), groups)
}

/// A list of participants as it was issued. It rests on the entry that issued it, so the caller gives that as the sheet's head.
pub fn list_of_participants(sheet: &Sheet<'_>, list: &ListView) -> Document {
    let issued = list.made.map(|(_, at)| sheet.with("papers-list-issued", &[("day", sheet.day_of(at).into())]));
    let addendum = (list.standing == Some(ListStanding::Addendum)).then(|| sheet.text("papers-list-addendum"));
    let mark = list.standing.map(|standing| Mark {
        words: sheet.text(&format!("word-standing-{}", standing.word())),
        settled: standing != ListStanding::Provisional,
    });
    let standing = issued.into_iter().chain(addendum).chain([sheet.order_words()]).collect();
    let of = Particulars { symbol: list.symbol.clone(), mark, ..particulars(sheet, standing) };
    let listed = |one: &ListedDelegation| listed(sheet, one);
    let mut groups = groups(sheet, &list.delegations, |one| (one.status, &one.party), listed);
    let mut members = list.delegations.iter().flat_map(|one| &one.members);
    if members.any(|member| member.in_other_script) {
        let words = format!("* {}", sheet.text("papers-other-script"));
        groups.push(Chapter { heading: None, blocks: Vec::from([Block::Note { words }]) });
    }
    sheet.document(of, groups)
}

fn particulars(sheet: &Sheet<'_>, standing: Vec<String>) -> Particulars {
    Particulars {
        kind: "participants",
        symbol: None,
        mark: None,
        title: sheet.text("papers-participants"),
        standing,
        language: None,
        hash: None,
        lines: false,
    }
}

/// A chapter for each status that somebody has.
fn groups<'a, T>(
    sheet: &Sheet<'_>,
    delegations: &'a [T],
    known: impl Fn(&'a T) -> (Status, &'a Slug),
    entry: impl Fn(&'a T) -> Entry,
) -> Vec<Chapter> {
    let group = |status: &Status| {
        let of_status: Vec<&T> = delegations.iter().filter(|one| known(one).0 == *status).collect();
        let sorted = sheet.in_order(of_status, |one| known(one).1);
        let blocks: Vec<Block> = sorted.into_iter().map(|one| Block::Entry(entry(one))).collect();
        let heading = Some(sheet.text(&format!("papers-group-{}", status.word())));
        (!blocks.is_empty()).then_some(Chapter { heading, blocks })
    };
    let mut chapters: Vec<Chapter> = GROUPS.iter().filter_map(group).collect();
    if chapters.is_empty() {
        let words = sheet.text("papers-participants-none");
        chapters.push(Chapter { heading: None, blocks: Vec::from([Block::Note { words }]) });
    }
    chapters
}

fn entry(sheet: &Sheet<'_>, delegation: &DelegationView) -> Entry {
    let person = |one: &MemberView| line(sheet, one.role, (&one.honorific, &one.name), [&one.rank, &one.office]);
    let mut lines: Vec<Line> = delegation.members.iter().map(person).collect();
    if lines.is_empty() {
        let key = if sheet.is_archive() { "papers-nobody-in-source" } else { "papers-nobody-yet" };
        lines.push(Line { label: sheet.text("papers-delegation"), words: sheet.text(key), ..Line::default() });
    }
    if delegation.presence == Presence::Absent {
        lines.push(Line {
            label: sheet.text("papers-presence"),
            words: sheet.text("word-presence-absent"),
            ..Line::default()
        });
    }
    Entry { number: None, depth: 0, title: sheet.name(&delegation.party), lines }
}

fn listed(sheet: &Sheet<'_>, delegation: &ListedDelegation) -> Entry {
    let member = |member: &ListedMember| {
        let name = (&member.honorific, &member.name);
        let mut line = line(sheet, member.role, name, [&member.rank, &member.office]);
        if member.in_other_script {
            line.beside.as_mut().unwrap_or(&mut line.words).push_str(" *");
        }
        if let Some(what) = member.what {
            line.label = format!("{}: {}", sheet.text(&format!("word-what-{}", what.word())), line.label);
        }
        line
    };
    let lines = delegation.members.iter().map(member).collect();
    Entry { number: None, depth: 0, title: sheet.name(&delegation.party), lines }
}

/// What a list says of a person: role, name with what stands before it and the spelling beside it, rank and office.
fn line(sheet: &Sheet<'_>, role: Role, (honorific, name): (&Texts, &Named), posts: [&Texts; 2]) -> Line {
    let posts: Vec<String> = posts.into_iter().filter_map(|texts| sheet.said(texts)).collect();
    Line {
        label: sheet.role(role),
        words: sheet.person_with(honorific, name),
        beside: beside(name),
        detail: (!posts.is_empty()).then(|| posts.join(&sheet.text("locale-list-comma"))),
    }
}
