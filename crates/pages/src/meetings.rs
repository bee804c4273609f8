//! The register of meetings, a meeting and its participants.

use std::sync::Arc;

use askama::Template;
use procedure::delegations::lists::List;
use procedure::delegations::view::DelegationView;
use procedure::documents::{Document, DocumentKind};
use procedure::evidence::view::DepositView;
use procedure::meetings::view::MeetingView;
use procedure::membership::PriorityRecorded;
use procedure::names::{Slug, Texts};
use procedure::record::FactNoted;

use crate::act::Button;
use crate::evidence::{Beside, Cited};
use crate::frame::{Frame, badge};

/// Every meeting of a process.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/register.html")]
pub struct Register {
    /// The frame.
    pub f: Frame,
    /// The meetings, the latest first.
    pub meetings: Vec<MeetingView>,
    /// Bodies, with the level of their meetings.
    pub bodies: Vec<(Slug, Texts)>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

impl Register {
    /// The name of a body.
    pub fn body(&self, level: &Slug) -> String {
        self.bodies.iter().find(|(body, _)| body == level).map_or(level.to_string(), |(_, name)| self.f.plain(name))
    }
}

/// A text of a meeting.
#[derive(Clone, Debug)]
pub struct TextLine {
    /// Its slug.
    pub slug: Slug,
    /// Its title.
    pub title: Texts,
    /// Its symbol.
    pub symbol: String,
    /// When it was adopted.
    pub adopted: Option<i64>,
    /// How many signed.
    pub signatures: usize,
    /// How many proposals are open.
    pub open: usize,
    /// Languages in words.
    pub languages: String,
}

/// A statement that this reader may read.
#[derive(Clone, Debug)]
pub struct StatementLine {
    /// Its entry.
    pub entry: u64,
    /// The party.
    pub party: Slug,
    /// The printed number of its item.
    pub item: Option<String>,
    /// The words.
    pub text: Texts,
    /// True where others do not see it yet.
    pub withheld: bool,
    /// True until its delegation confirms what was said.
    pub to_check: bool,
    /// Where it stands, in words, for those who may know.
    pub notes: Vec<String>,
    /// Figures that are quoted in it.
    pub figures: Vec<Cited>,
    /// The hash of what was handed in first, in words, where another text took its place.
    pub corrected: Option<String>,
    /// Confirms it, or hands in what was said.
    pub acts: Vec<Button>,
}

impl StatementLine {
    /// The name of its paper, below the meeting.
    pub fn paper(&self) -> String {
        format!("statement-{}.pdf", self.entry)
    }
}

/// A meeting.
#[derive(Clone, Debug, Template)]
#[template(path = "meetings/meeting.html")]
pub struct MeetingPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The body in words.
    pub body: Option<Texts>,
    /// Its texts.
    pub texts: Vec<TextLine>,
    /// Its documents.
    pub documents: Vec<Arc<Document>>,
    /// The Chair's priorities at that time.
    pub priorities: Vec<Arc<PriorityRecorded>>,
    /// Statements.
    pub statements: Vec<StatementLine>,
    /// Facts about it.
    pub facts: Vec<(u64, FactNoted)>,
    /// Separate events held after it.
    pub followed_by: Vec<MeetingView>,
    /// The meeting after which it was held.
    pub after: Option<(Slug, Texts)>,
    /// The pages that the reader has of it: the address below it, and what it is called.
    pub ways: Vec<(&'static str, String)>,
    /// Figures beside its items.
    pub figures: Beside,
    /// Deposits of the research library that belong to it.
    pub library: Vec<DepositView>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl MeetingPage {
    /// The deposits that belong to an item, or to the meeting as a whole.
    fn deposits(&self, item: Option<&u32>) -> Vec<&DepositView> {
        self.library.iter().filter(|view| view.deposit.facts.item.as_ref() == item).collect()
    }

    /// The page of a deposit.
    fn deposit(&self, view: &DepositView) -> String {
        crate::library::address(&self.f, &view.deposit.number)
    }

    /// Outcomes of which only what is known of them stands here.
    pub fn known(&self) -> Vec<&Arc<Document>> {
        let outcome = |document: &&Arc<Document>| {
            let issued = &document.issued;
            matches!(issued.kind, DocumentKind::Protocol | DocumentKind::Declaration) && !issued.known.is_empty()
        };
        self.documents.iter().filter(outcome).collect()
    }

    /// The shape of a status.
    pub fn badge(&self, status: &procedure::membership::Status) -> &'static str {
        badge(*status, procedure::membership::Seat::Exercised)
    }
}

/// The participants of a meeting.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/participants.html")]
pub struct Participants {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// In which order delegations stand.
    pub order: procedure::delegations::order::Order,
    /// Delegations by status, each status in that order.
    pub groups: Vec<(procedure::membership::Status, Vec<DelegationView>)>,
    /// True where names are shown to this reader.
    pub contacts: bool,
    /// Lists that were issued, the latest first.
    pub lists: Vec<List>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl Participants {
    /// How many take part by network, as far as the reader knows it.
    pub fn remote(&self) -> usize {
        let members = self.groups.iter().flat_map(|(_, group)| group).flat_map(|one| &one.members);
        members.filter(|member| member.attends == Some(procedure::delegations::Where::Remote)).count()
    }

    /// The page of a list that was issued.
    pub fn list_link(&self, list: &List) -> String {
        self.f.at(&self.m.slug, &format!("participants/{}/", list.issued.list))
    }
}
