//! A seat's own desk: what is due from it, and where to work.

use pages::accounts::{Desk, Due, NoticeLine};
use pages::{Button, Frame, Section, draw};
use procedure::decisions::signature::is_called_for;
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{News, Notice, notices};
use procedure::meetings::view::{MeetingView, meetings};
use procedure::meetings::{Answer, Meeting, Phase};
use procedure::names::Slug;
use procedure::texts::Draft;
use procedure::{Capacity, Kind, Subject};

use super::meetings::{form, meeting_acts};
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::reader::Reader;

impl Draw<'_> {
    /// The desk of the reader's seat.
    pub(crate) fn desk(&self, capacities: Vec<Capacity>, reader: &Reader) -> Drawn {
        if self.capacity == Capacity::Public {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Desk, None);
        let presser = self.presser(&f);
        let going_on = |m: &MeetingView| matches!(m.phase, Phase::Convened | Phase::Open | Phase::Suspended);
        let all = meetings(self.state());
        let (mut due, mut noticed) = (Vec::new(), Vec::new());
        for known in self.state().meetings.values() {
            due.extend(self.due_at(&presser, known));
            noticed.extend(self.notices_at(&presser, known));
        }
        let at = |view: MeetingView| {
            let acts = self.state().meetings.get(&view.slug).map(|known| meeting_acts(&presser, known));
            (view, acts.unwrap_or_default())
        };
        let mut at_meetings: Vec<(MeetingView, Vec<Button>)> = all.into_iter().filter(going_on).map(at).collect();
        // In session first: there the next act is.
        at_meetings.sort_by_key(|(view, _)| view.phase != Phase::Open);
        let dues = due.iter_mut().map(|line| &mut line.act);
        one_first(dues, at_meetings.iter_mut().flat_map(|(_, acts)| acts));
        let page = Desk {
            due,
            notices: noticed,
            meetings: at_meetings,
            areas: areas(&presser),
            capacities: capacities.into_iter().filter(|capacity| *capacity != self.capacity).collect(),
            makes_links: self.capacity == Capacity::Secretariat,
            has_account: reader.account.is_some(),
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
            if is_called_for(of, draft) && !draft.decided.signatures.contains_key(party) {
                let label = presser.f.t("decisions-sign-short");
                add("accounts-due-sign", Wanted::new(Kind::DecisionsSign, on, label).with("text", slug).form());
            }
        }
        due.extend(of.texts.iter().filter_map(|(slug, draft)| receipt_due(presser, of, (slug, draft))));
        due
    }
}

impl Draw<'_> {
    /// Silence procedures at a meeting: what a party has to know of each, with what it may do.
    fn notices_at(&self, presser: &Presser<'_>, of: &Meeting) -> Vec<NoticeLine> {
        let Some(party) = self.capacity.party() else { return Vec::new() };
        let zone = self.state().parties.get(party).and_then(|party| party.capital.as_ref());
        let zone = zone.map(|(_, capital)| capital.zone.clone());
        let line = |notice: Notice| notice_line(presser, of, (notice, zone.as_deref()));
        notices(self.state(), &of.slug, party).into_iter().map(line).collect()
    }
}

/// One filled button a page: the first thing that is due, else the first act that is the next one at a meeting.
fn one_first<'a>(due: impl Iterator<Item = &'a mut Button>, at_meetings: impl Iterator<Item = &'a mut Button>) {
    const FIRST: &str = "act--first";
    let mut given = false;
    for act in due.filter(|act| act.style.is_empty()).take(1) {
        (act.style, given) = (FIRST, true);
    }
    for act in at_meetings.filter(|act| act.style == FIRST) {
        act.style = if given { "" } else { FIRST };
        given = true;
    }
}

/// The receipt of the letter that opened a silence procedure, which is due until its deadline.
fn receipt_due(presser: &Presser<'_>, of: &Meeting, (slug, draft): (&Slug, &Draft)) -> Option<Due> {
    let f = presser.f;
    let (_, silence) = draft.decided.silence()?;
    let label = f.t("act-decisions-acknowledge");
    let wanted = Wanted::new(Kind::DecisionsAcknowledge, Subject::of(&of.slug, slug), label).with("text", slug);
    let act = presser.offer_open(wanted)?;
    Some(Due {
        when: f.day_of(&silence.deadline),
        badge: "badge--due",
        state: f.t("accounts-state-due"),
        what: f.t("accounts-due-silence"),
        note: f.t1("accounts-due-silence-note", "text", f.plain(&draft.opened.title)),
        act,
    })
}

/// A notice in words; its time by the clocks of the party's own capital.
fn notice_line(presser: &Presser<'_>, of: &Meeting, (notice, zone): (Notice, Option<&str>)) -> NoticeLine {
    let f = presser.f;
    let (badge, word, at) = match &notice.what {
        News::Runs { deadline, .. } => ("badge--open", "runs", deadline.at),
        News::Broken => ("badge--late", "broken", notice.at),
        News::Ended => ("badge--due", "ended", notice.at),
        News::Declared(SilenceResult::Adopted) => ("badge--adopted", "adopted", notice.at),
        News::Declared(SilenceResult::NotAdopted) => ("badge--ring", "not-adopted", notice.at),
        News::Declared(SilenceResult::Cancelled) => ("badge--ring", "cancelled", notice.at),
    };
    let there = f.locale.there(at, zone.unwrap_or(f.zone()));
    let values = [("day", there.day.into()), ("time", there.time.into()), ("offset", there.offset.into())];
    let told = f.locale.with("decisions-instant", &values);
    let runs = matches!(notice.what, News::Runs { .. });
    let on = Subject::of(&of.slug, &notice.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &notice.text);
    let acts = [
        presser.offer_open(wanted(Kind::DecisionsWithdrawObjection, "decisions-withdraw-objection-short")),
        presser.offer_open(wanted(Kind::DecisionsObject, "decisions-object-short").style("act--object").form()),
    ];
    let title = of.texts.get(&notice.text).map(|draft| &draft.opened.title);
    let letter = matches!(notice.what, News::Declared(_));
    NoticeLine {
        badge,
        state: f.t(&format!("decisions-silence-{word}")),
        when: if runs { f.t1("decisions-until", "time", told) } else { told },
        address: f.of_text(&of.slug, &notice.text, "silence"),
        letter: letter.then(|| f.text_file(&of.slug, &notice.text, "-letter.pdf")),
        acts: acts.into_iter().flatten().collect(),
        what: title.map_or_else(|| notice.symbol.clone(), |title| format!("{} · {}", notice.symbol, f.plain(title))),
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
