//! A seat's own desk: what is due from it, and where to work.

use pages::accounts::{Desk, Due};
use pages::{Button, Frame, Section, draw};
use procedure::meetings::view::{MeetingView, meetings};
use procedure::meetings::{Answer, Meeting, Phase};
use procedure::{Capacity, Kind, Subject};

use super::meetings::{form, meeting_acts};
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// The desk of the reader's seat.
    pub(crate) fn desk(&self, capacities: Vec<Capacity>) -> Drawn {
        if self.capacity == Capacity::Public {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Desk, None);
        let presser = self.presser(&f);
        let going_on = |m: &MeetingView| matches!(m.phase, Phase::Convened | Phase::Open | Phase::Suspended);
        let all = meetings(self.state());
        let mut due = Vec::new();
        for known in self.state().meetings.values() {
            due.extend(self.due_at(&presser, known));
        }
        let at = |view: MeetingView| {
            let acts = self.state().meetings.get(&view.slug).map(|known| meeting_acts(&presser, known));
            (view, acts.unwrap_or_default())
        };
        let page = Desk {
            due,
            meetings: all.into_iter().filter(going_on).map(at).collect(),
            areas: areas(&presser),
            capacities: capacities.into_iter().filter(|capacity| *capacity != self.capacity).collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// What is due from a delegation at a meeting.
    fn due_at(&self, presser: &Presser<'_>, of: &Meeting) -> Vec<Due> {
        let Some(party) = self.capacity.party() else { return Vec::new() };
        let Some(invitation) = of.invitations.get(party) else { return Vec::new() };
        let about = Subject::meeting(&of.slug);
        let mut due = Vec::new();
        let mut add = |key: &str, wanted: Wanted<'_>| {
            due.extend(presser.offer_open(wanted).map(|act| due_line(presser.f, of, key, act)));
        };
        if invitation.acknowledged.is_none() && invitation.answered.is_none() {
            let label = presser.f.t("act-meetings-acknowledge");
            add("accounts-due-acknowledge", Wanted::new(Kind::MeetingsAcknowledge, about, label));
        }
        if invitation.answered.is_none() {
            let label = presser.f.t("act-meetings-reply");
            add("accounts-due-reply", Wanted::new(Kind::MeetingsReply, about, label).form());
        }
        let comes = invitation.answered.is_none_or(|(_, answer)| answer == Answer::Accepts);
        let named = of.delegations.0.get(party).is_some_and(|delegation| !delegation.members.is_empty());
        if comes && !named {
            let label = presser.f.t("act-delegations-nominate");
            add("accounts-due-nominate", Wanted::new(Kind::DelegationsNominate, about, label).form());
        }
        for (slug, draft) in of.texts.iter() {
            let on = Subject::of(&of.slug, slug);
            if draft.decided.put.is_some() {
                let label = presser.f.t("decisions-object-short");
                let object = Wanted::new(Kind::DecisionsObject, on, label).with("text", slug).style("act--object");
                add("accounts-due-object", object.form());
            }
            if draft.decided.adopted.is_some() && !draft.decided.signatures.contains_key(party) {
                let label = presser.f.t("decisions-sign-short");
                add("accounts-due-sign", Wanted::new(Kind::DecisionsSign, on, label).with("text", slug).form());
            }
        }
        due
    }
}

fn due_line(f: &Frame, of: &Meeting, key: &str, act: Button) -> Due {
    Due {
        when: f.days(&of.particulars.from, &None),
        badge: "badge--due",
        state: f.t("accounts-state-due"),
        what: f.t(key),
        note: f.t1(&format!("{key}-note"), "meeting", f.plain(&of.particulars.name)),
        act,
    }
}

/// Acts of the process as a whole that are in order for this seat, by area. Acts about a meeting stand on its own pages.
fn areas(presser: &Presser<'_>) -> Vec<(String, Vec<Button>)> {
    let mut areas: Vec<(String, Vec<Button>)> = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| of_process(*kind)) {
        let Some(button) = presser.offer_open(form(presser.f, kind)) else { continue };
        let (area, _) = kind.name().split_once('.').unwrap_or((kind.name(), ""));
        let heading = presser.f.t(&format!("area-{area}"));
        match areas.iter_mut().find(|(known, _)| *known == heading) {
            Some((_, buttons)) => buttons.push(button),
            None => areas.push((heading, vec![button])),
        }
    }
    areas
}

/// True for acts that need no meeting.
fn of_process(kind: Kind) -> bool {
    let needs = kind.fields().iter().any(|field| field.name == "meeting" && field.required);
    let opens = matches!(kind, Kind::RecordOpen);
    (!needs || matches!(kind, Kind::MeetingsConvene | Kind::MeetingsRegister)) && !opens
}
