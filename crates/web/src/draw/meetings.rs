//! The register of meetings, a meeting and its participants.

use std::sync::Arc;

use pages::meetings::{MeetingPage, Participants, Register, TextLine};
use pages::{Button, Frame, Section, draw};
use procedure::delegations::view::{Reader, participants};
use procedure::documents::view::documents;
use procedure::meetings::view::{meeting, meetings};
use procedure::meetings::{Meeting, Phase};
use procedure::membership::{PriorityRecorded, Status};
use procedure::names::Slug;
use procedure::places::Place;
use procedure::record::view::facts;
use procedure::view::Audience;
use procedure::{Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// Every meeting.
    pub(super) fn register(&self) -> Drawn {
        let f = self.frame(Section::Meetings, None);
        let presser = self.presser(&f);
        let acts = [Kind::MeetingsConvene, Kind::MeetingsRegister];
        let acts = acts.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect();
        let page = Register {
            meetings: meetings(self.state()),
            bodies: self.state().bodies.iter().map(|(slug, body)| (slug.clone(), body.name.clone())).collect(),
            acts,
            f,
        };
        draw(&page).into()
    }

    /// The texts of a meeting that this reader may see.
    pub(super) fn text_lines(&self, f: &Frame, of: &Meeting) -> Vec<TextLine> {
        let texts = procedure::texts::view::texts(self.state(), of, &self.capacity).into_iter();
        let line = |text: procedure::texts::view::TextView| {
            let decided = of.texts.get(&text.slug).map(|draft| &draft.decided);
            let languages = text.authentic.iter().chain(&text.courtesy).map(|tag| f.language_of(tag));
            TextLine {
                adopted: decided.and_then(|decided| decided.adopted.as_ref().map(|(_, at, _)| *at)),
                signatures: decided.map_or(0, |decided| decided.signatures.len()),
                open: text.open,
                languages: languages.collect::<Vec<_>>().join(&f.t("locale-list-comma")),
                slug: text.slug,
                title: text.title,
                symbol: text.symbol,
            }
        };
        texts.map(line).collect()
    }

    /// The Chair's priorities at the time of a meeting: of the term that was in force on its first day.
    fn priorities_at(&self, of: &Meeting) -> Vec<Arc<PriorityRecorded>> {
        let Some(day) = of.particulars.from else { return Vec::new() };
        let Some(chair) = self.state().chair_on(day) else { return Vec::new() };
        let begun =
            self.state().terms.iter().filter(|term| {
                term.1.party == chair && term.1.from.is_some_and(|from| from.earliest() <= day.latest())
            });
        let label = begun.max_by_key(|term| (term.1.from.map(procedure::time::Day::earliest), term.0));
        let label = label.and_then(|term| term.1.label.clone());
        let of_term = |p: &&Arc<PriorityRecorded>| p.party == chair && Some(&p.term) == label.as_ref();
        self.state().priorities.iter().filter(of_term).cloned().collect()
    }

    /// The pages of a meeting that goes on, or went on here, which the reader has beside that of the meeting itself.
    fn ways(&self, f: &Frame, of: &Meeting) -> Vec<(&'static str, String)> {
        if self.as_of.is_some() || !of.is_live() {
            return Vec::new();
        }
        let state = self.state();
        let follows = procedure::floor::view::floor(state, of, self.audience_at(of), self.now()).is_some();
        let interprets = procedure::floor::interpreters::interpreters(state, of, &self.capacity, self.now()).is_some();
        [
            (self.programme_of(of).is_some(), "timetable/", "meetings-programme"),
            (follows, "floor/", "site-follow"),
            (follows, "proceedings/", "papers-proceedings"),
            (interprets, "interpreters/", "floor-interpreters"),
            (self.opens(Place::Attendance), "attendance/", "attendance-title"),
        ]
        .into_iter()
        .filter(|(has, _, _)| *has)
        .map(|(_, way, label)| (way, f.t(label)))
        .collect()
    }

    /// A meeting.
    pub(super) fn meeting(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let state = self.state();
        let view = meeting(state, of);
        let audience = self.audience_at(of);
        let body = of.particulars.level.as_ref().and_then(|level| state.bodies.get(level));
        let after = of.particulars.after.as_ref().and_then(|after| state.meetings.get(after));
        let separate = |slug: &Slug| state.meetings.get(slug).map(|other| meeting(state, other));
        let page = MeetingPage {
            body: body.map(|body| body.name.clone()),
            texts: self.text_lines(&f, of),
            documents: documents(state, (&self.capacity, audience), Some(&of.slug)),
            priorities: self.priorities_at(of),
            statements: self.statement_lines(&f, of),
            facts: facts(state, Some(&of.slug)),
            figures: self.beside_items(&f, of),
            library: self.deposits_of(&of.slug),
            followed_by: view.followed_by.iter().filter_map(separate).collect(),
            after: after.map(|after| (after.slug.clone(), after.particulars.name.clone())),
            // The floor is of now.
            ways: self.ways(&f, of),
            acts: if f.may_act() { meeting_acts(&self.presser(&f), of) } else { Vec::new() },
            done: self.done(),
            m: view,
            f,
        };
        draw(&page).into()
    }

    /// The participants of a meeting.
    pub(super) fn participants(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let audience = self.audience_at(of);
        let reader = Reader { audience, own: self.capacity.party(), language: f.lang().language().tag() };
        let mut groups: Vec<(Status, Vec<_>)> = Vec::new();
        for delegation in participants(of, &self.process().vault, reader) {
            match groups.iter_mut().find(|(status, _)| *status == delegation.status) {
                Some((_, group)) => group.push(delegation),
                None => groups.push((delegation.status, vec![delegation])),
            }
        }
        groups.sort_by_key(|(status, _)| *status);
        let order = self.order(of);
        for (_, group) in &mut groups {
            f.in_order(group, &order, |delegation| &delegation.party);
        }
        let issue =
            Wanted::new(Kind::DelegationsIssueList, Subject::meeting(&of.slug), f.t("act-delegations-issue-list"));
        let page = Participants {
            m: meeting(self.state(), of),
            order,
            groups,
            contacts: audience >= Audience::Bureau,
            lists: of.lists.0.values().rev().cloned().collect(),
            acts: self.presser(&f).offer_open(issue.form()).into_iter().collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

/// An act of the process as a whole, asked for in a form.
pub(super) fn form<'a>(f: &Frame, kind: Kind) -> Wanted<'a> {
    Wanted::new(kind, Subject::default(), f.t(&format!("act-{}", kind.name().replace('.', "-")))).form()
}

/// What can be done about a meeting, the next step first.
pub(super) fn meeting_acts(presser: &Presser<'_>, of: &Meeting) -> Vec<Button> {
    let f = presser.f;
    let about = Subject::meeting(&of.slug);
    let mut links = Vec::new();
    let link = |key: &str, path: &str, style: &'static str| Button {
        label: f.t(key),
        address: f.at(&of.slug, path),
        form: true,
        style,
        ..Button::default()
    };
    let works = matches!(of.phase, Phase::Convened | Phase::Open | Phase::Suspended);
    if works {
        let first = if presser.capacity.is_bureau() { "act--first" } else { "" };
        if presser.capacity.is_bureau() {
            links.push(link("meetings-console", "chair/", first));
            links.push(link("meetings-open-desk", "invitations/", ""));
        } else {
            links.push(link("meetings-floor-page", "floor/", "act--first"));
            let invited = presser.capacity.party().filter(|party| of.invitations.contains_key(*party));
            links.extend(invited.map(|party| link("delegations-own", &format!("delegation/{party}/"), "")));
        }
    } else if presser.capacity.is_bureau() && of.phase == Phase::Closed {
        links.push(link("meetings-open-desk", "invitations/", ""));
    }
    let mut kinds = vec![
        Kind::MeetingsAcknowledge,
        Kind::MeetingsReply,
        Kind::DelegationsNominate,
        Kind::MeetingsAddItem,
        Kind::MeetingsChange,
        Kind::TextsOpen,
        Kind::DocumentsIssue,
    ];
    if of.phase == Phase::Archive {
        kinds.retain(|kind| matches!(kind, Kind::MeetingsAddItem | Kind::MeetingsChange | Kind::DocumentsIssue));
    }
    let settled = |kind: Kind| {
        let invitation = presser.capacity.party().and_then(|party| of.invitations.get(party));
        match kind {
            Kind::MeetingsAcknowledge => invitation.is_some_and(|invitation| invitation.acknowledged.is_some()),
            Kind::MeetingsReply => invitation.is_some_and(|invitation| invitation.answered.is_some()),
            _ => false,
        }
    };
    let offered = kinds.into_iter().filter(|kind| !settled(*kind)).filter_map(|kind| {
        let label = f.t(&format!("act-{}", kind.name().replace('.', "-")));
        let wanted = Wanted::new(kind, about, label);
        presser.offer_open(if kind == Kind::MeetingsAcknowledge { wanted } else { wanted.form() })
    });
    links.extend(offered);
    links
}
