//! A seat's own desk: what is due from it, and where to work.

use pages::accounts::{Desk, Due, NoticeLine, SignInBefore};
use pages::{Button, Frame, Section, draw};
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{News, Notice, notices};
use procedure::documents::translation_due::translations_late;
use procedure::meetings::duties::{BureauDuty, Duty, bureau_duties, duties};
use procedure::meetings::view::{MeetingView, meetings};
use procedure::meetings::{Meeting, Phase};
use procedure::names::Slug;
use procedure::places::Place;
use procedure::{Capacity, Kind, Subject};
use record::sign_in_log::LogLine;

use super::meetings::{form, meeting_acts};
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::reader::Reader;

/// Within how many milliseconds a line of the log is that of a sign-in: they are noted one after the other.
const SAME_MS: u64 = 1_000;

impl Draw<'_> {
    /// The desk of the reader's seat.
    pub(crate) fn desk(&self, capacities: Vec<Capacity>, reader: &Reader) -> Drawn {
        if !self.opens(Place::Desk) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Desk, None);
        let presser = self.presser(&f);
        let going_on = |m: &MeetingView| matches!(m.phase, Phase::Convened | Phase::Open | Phase::Suspended);
        let all = meetings(self.state());
        let (mut due, mut noticed) = (Vec::new(), Vec::new());
        // A seat of one meeting has that meeting on its desk and no other.
        let reached = |slug: &Slug| *self.towards(Some(slug)) != Capacity::Public;
        for known in self.state().meetings.values().filter(|known| reached(&known.slug)) {
            due.extend(self.due_at(&presser, known));
            due.extend(self.bureau_due_at(&presser, known));
            noticed.extend(self.notices_at(&presser, known));
        }
        due.extend(self.translations_late(&f));
        let at = |view: MeetingView| {
            let acts = self.state().meetings.get(&view.slug).map(|known| meeting_acts(&presser, known));
            (view, acts.unwrap_or_default())
        };
        let mut at_meetings: Vec<(MeetingView, Vec<Button>)> =
            all.into_iter().filter(|view| going_on(view) && reached(&view.slug)).map(at).collect();
        // In session first: there the next act is.
        at_meetings.sort_by_key(|(view, _)| view.phase != Phase::Open);
        let dues = due.iter_mut().map(|line| &mut line.act);
        one_first(dues, at_meetings.iter_mut().flat_map(|(_, acts)| acts));
        let page = Desk {
            due,
            notices: noticed,
            meetings: at_meetings,
            areas: if self.reach.is_whole() { areas(&presser) } else { Vec::new() },
            capacities: capacities.into_iter().filter(|capacity| *capacity != self.capacity).collect(),
            makes_links: self.opens(Place::Links),
            before: self.sign_in_before(&f, reader),
            has_account: reader.account.is_some(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// What is due from a delegation at a meeting.
    fn due_at(&self, presser: &Presser<'_>, of: &Meeting) -> Vec<Due> {
        let Some(party) = self.capacity.party() else { return Vec::new() };
        let all = duties(self.state(), of, party, presser.now).into_iter();
        all.filter_map(|duty| due_line(presser, of, &duty)).collect()
    }
}

impl Draw<'_> {
    /// What is due from the Chair and the secretariat at a meeting.
    fn bureau_due_at(&self, presser: &Presser<'_>, of: &Meeting) -> Vec<Due> {
        let f = presser.f;
        let line = |key: &str, (when, note): (String, String), act: Button| Due {
            when,
            badge: "badge--due",
            state: f.t("accounts-state-due"),
            what: f.t(&format!("accounts-due-{key}")),
            note,
            act,
        };
        let name = f.plain(&of.particulars.name);
        let said = |key: &str, parties: String| {
            f.locale.with(key, &[("meeting", name.clone().into()), ("parties", parties.into())])
        };
        let due = |duty: BureauDuty| match duty {
            BureauDuty::Remind { parties, since } => {
                let note = said("accounts-due-remind-note", f.listed(&parties));
                Some(line("remind", (f.day_of(&since), note), self.reminder(presser, of, &parties)?))
            }
            BureauDuty::Judge { party, letter, presented } => {
                let note = said("accounts-due-judge-note", f.name(&party));
                let address = format!("{}#letter-{letter}", f.delegation_link(&of.slug, &party));
                let act = Button { label: f.t("accounts-judge"), address, form: true, ..Button::default() };
                Some(line("judge", (f.day_of(&presented), note), act))
            }
        };
        bureau_duties(self.state(), of, &self.capacity, presser.now).into_iter().filter_map(due).collect()
    }

    /// The translations that are overdue, for the Chair and the secretariat.
    fn translations_late(&self, f: &Frame) -> Option<Due> {
        let (late, first) = translations_late(self.state(), self.audience(), self.today())?;
        let address = f.below("documents/translations/");
        Some(Due {
            when: f.day(&first),
            badge: "badge--late",
            state: f.t("work-list-overdue"),
            what: f.t("accounts-due-translations"),
            note: f.n("accounts-due-translations-note", late),
            act: Button { label: f.t("work-list-title"), address, form: true, ..Button::default() },
        })
    }

    /// The last sign-in of this account but the one by which this is read, and what was refused since.
    fn sign_in_before(&self, f: &Frame, reader: &Reader) -> Option<SignInBefore> {
        let this = reader.sign_in.as_ref()?;
        let (id, _, _) = this.account.as_ref()?;
        let (now, kept) = (self.site.now(), self.site.sign_ins().settings.log_kept_ms);
        let log = self.site.directory().sign_in_log(*id, now, kept).inspect_err(|failure| {
            tracing::error!(error = %failure, "a log of sign-ins could not be read");
        });
        let log = log.ok()?;
        let is_before = |line: &LogLine| line.what == "signed-in" && line.at.abs_diff(this.created) >= SAME_MS;
        let place = log.iter().position(is_before)?;
        let (since, before) = log.split_at_checked(place)?;
        let before = before.first()?;
        let refused = since.iter().filter(|line| line.what == "refused").count();
        let device = if before.device.is_empty() { f.t("accounts-device-unknown") } else { before.device.clone() };
        Some(SignInBefore { at: before.at, device, refused })
    }

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

/// What is due, with the button that settles it.
fn due_line(presser: &Presser<'_>, of: &Meeting, duty: &Duty) -> Option<Due> {
    let f = presser.f;
    let (key, label, style) = match duty.act {
        Kind::DecisionsObject => ("object", "decisions-object-short", "act--object"),
        Kind::DecisionsSign => ("sign", "decisions-sign-short", ""),
        Kind::DecisionsAcknowledge => ("silence", "act-decisions-acknowledge", ""),
        Kind::MeetingsAcknowledge => ("acknowledge", "act-meetings-acknowledge", ""),
        Kind::MeetingsReply => ("reply", "act-meetings-reply", ""),
        Kind::DelegationsPresentLetter => ("present-letter", "act-delegations-present-letter", ""),
        Kind::DelegationsAnswer => ("answer", "accounts-answer", ""),
        _ => ("nominate", "act-delegations-nominate", ""),
    };
    let on = duty.text.as_ref().map_or(Subject::meeting(&of.slug), |text| Subject::of(&of.slug, text));
    let mut wanted = Wanted::new(duty.act, on, f.t(label)).style(style);
    if let Some(text) = &duty.text {
        wanted = wanted.with("text", text);
    }
    // A receipt has nothing more to say.
    wanted.form = !matches!(duty.act, Kind::MeetingsAcknowledge | Kind::DecisionsAcknowledge);
    let text = duty.text.as_ref().filter(|_| key == "silence").and_then(|text| of.texts.get(text));
    let act = if duty.act == Kind::DelegationsAnswer {
        // Questions are answered together, on the page of the delegation.
        let address = format!("{}#form", f.delegation_link(&of.slug, presser.capacity.party()?));
        Button { label: f.t(label), address, form: true, ..Button::default() }
    } else {
        presser.offer_open(wanted)?
    };
    let about = [("meeting", f.plain(&of.particulars.name).into()), ("number", duty.number.unwrap_or(1).into())];
    Some(Due {
        when: duty.until.map_or_else(|| f.days(&of.particulars.from, &None), |until| f.day_of(&until)),
        badge: "badge--due",
        state: f.t("accounts-state-due"),
        what: f.t(&format!("accounts-due-{key}")),
        note: match text {
            Some(draft) => f.t1("accounts-due-silence-note", "text", f.plain(&draft.opened.title)),
            None => f.locale.with(&format!("accounts-due-{key}-note"), &about),
        },
        act,
    })
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

/// True for acts that need no meeting. What changes the host of the record is put where its keys are, by a command.
fn of_process(kind: Kind) -> bool {
    let needs = kind.fields().iter().any(|field| field.name == "meeting" && field.required);
    let of_host = matches!(kind, Kind::RecordOpen | Kind::RecordChangeKey | Kind::RecordHandOver | Kind::RecordUpgrade);
    (!needs || matches!(kind, Kind::MeetingsConvene | Kind::MeetingsRegister)) && !of_host
}
