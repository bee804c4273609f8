//! The floor: for a delegation, at the Chair's console, on the hall's screen.

use locale::{Lang, Locale};
use pages::floor::{ChairPage, FloorPage, HallPage, Now, Waiting};
use pages::{Button, Section, draw};
use procedure::delegations::Presence;
use procedure::delegations::order::Order;
use procedure::floor::view::{FloorView, floor};
use procedure::meetings::view::meeting;
use procedure::meetings::{ItemPlaced, Meeting, Phase};
use procedure::names::Slug;
use procedure::places::Place;
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::{Capacity, Kind, Subject};

use super::text_acts::neighbours;
use super::texts::chair_acts;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

fn now(view: &FloorView) -> Option<Now> {
    let speaking = view.current.as_ref()?;
    Some(Now { party: speaking.party.clone(), since: speaking.since, allotted_ms: speaking.allotted_ms })
}

impl Draw<'_> {
    /// The floor for whoever may follow it.
    pub(super) fn floor(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let Some(view) = floor(self.state(), of, self.audience_at(of)) else { return Drawn::NotSeen };
        f.live = of.is_live();
        let place = view.list.iter().find(|place| Some(&place.party) == self.capacity.party());
        let page = FloorPage {
            now: now(&view),
            acts: delegation_acts(&self.presser(&f), of),
            place: place.map(|place| place.number),
            texts: self.text_lines(&f, of),
            statements: self.statement_lines(of),
            floor: view,
            m: meeting(self.state(), of),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The Chair's console. A secretary may act at it; then each act is the Chair's, entered by the secretariat.
    pub(super) fn chair(&self, of: &Meeting) -> Drawn {
        if !self.opens(Place::Console) {
            return Drawn::NotSeen;
        }
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let Some(view) = floor(self.state(), of, self.audience_at(of)) else { return Drawn::NotSeen };
        f.live = of.is_live();
        let presser = Presser { capacity: Capacity::Chair, ..self.presser(&f) };
        let draft = text_before(of);
        let (next, speaker) = next_acts(&presser, of, &view);
        let page = ChairPage {
            now: now(&view),
            waiting: waiting(&presser, of, &view),
            closed: view.closed,
            next,
            speaker,
            foot: meeting_foot(&presser, of, &view),
            others: others(&presser, of, (&view, &self.order(of))),
            decisions: draft.map(|draft| chair_acts(&presser, of, draft)).unwrap_or_default(),
            text: draft
                .and_then(|draft| self.text_lines(&f, of).into_iter().find(|line| line.slug == draft.opened.text)),
            paragraphs: draft.map(|draft| neighbours(&presser, of, draft)).unwrap_or_default(),
            objections: draft.map_or(0, |draft| draft.decided.standing().count()),
            put: draft.is_some_and(|draft| draft.decided.put.is_some()),
            items: items(&presser, of),
            m: meeting(self.state(), of),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The hall's screen, for everybody who may follow the floor.
    pub(super) fn hall(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let Some(view) = floor(self.state(), of, self.audience_at(of)) else { return Drawn::NotSeen };
        if let Some(text) = text_before(of).and_then(|draft| self.view_of(of, draft, None)).filter(shows_a_paragraph) {
            return self.hall_of_text(f, of, text);
        }
        f.live = of.is_live();
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let other = working.iter().filter_map(|tag| tag.parse::<Lang>().ok()).find(|lang| *lang != f.lang());
        let put = text_before(of).filter(|draft| draft.decided.put.is_some());
        let page = HallPage {
            now: now(&view),
            next: view.list.iter().take(3).map(|place| place.party.clone()).collect(),
            second: other.and_then(Locale::of).unwrap_or_else(Locale::english),
            put: put.map(|draft| draft.opened.title.clone()),
            at: self.now(),
            m: meeting(self.state(), of),
            f,
        };
        draw(&page).into()
    }
}

/// True where a paragraph that the reader may see is under discussion.
fn shows_a_paragraph(text: &procedure::texts::view::TextView) -> bool {
    text.taken_up.is_some()
}

/// Who waits, each with the button that gives it the floor.
fn waiting(presser: &Presser<'_>, of: &Meeting, view: &FloorView) -> Vec<Waiting> {
    let f = presser.f;
    let line = |place: &procedure::floor::view::PlaceView| {
        let presence = of.delegations.0.get(&place.party).map(|delegation| delegation.presence()).unwrap_or_default();
        let presence = if presence == Presence::Unknown { String::new() } else { f.word("word-presence", presence) };
        Waiting {
            give: give(presser, of, &place.party, f.t("floor-give-short")),
            party: place.party.clone(),
            status: place.status,
            presence,
        }
    };
    view.list.iter().map(line).collect()
}

/// The text that the item under discussion considers; else the meeting's only one, else the last that is not adopted.
fn text_before(of: &Meeting) -> Option<&Draft> {
    let item = of.current_item.and_then(|item| of.items.get(&item));
    let named = item.and_then(|item| item.text.as_ref()).and_then(|text| of.texts.get(text));
    let open = || of.texts.values().filter(|draft| draft.decided.adopted.is_none()).max_by_key(|draft| draft.entry);
    let put = || of.texts.values().find(|draft| draft.decided.put.is_some());
    put().or(named).or_else(open).or_else(|| of.texts.values().last()).map(AsRef::as_ref)
}

/// What a delegation may do about the floor.
fn delegation_acts(presser: &Presser<'_>, of: &Meeting) -> Vec<Button> {
    let f = presser.f;
    let about = Subject::meeting(&of.slug);
    let on_list = presser.capacity.party().is_some_and(|party| of.floor.is_on_list(party));
    let ask = if on_list {
        Wanted::new(Kind::FloorWithdraw, about, f.t("act-floor-withdraw"))
    } else {
        Wanted::new(Kind::FloorRequest, about, f.t("floor-ask")).style("act--first")
    };
    let ask = presser.offer(ask).map(|button| Button { size: "act--tall act--wide", ..button });
    let hand_in = Wanted::new(Kind::FloorHandIn, about, f.t("meetings-hand-in")).form();
    let hand_in = match of.current_item {
        Some(item) => hand_in.with("item", item),
        None => hand_in,
    };
    // Whoever has the floor may give it back.
    let speaks = of.floor.current.as_ref().is_some_and(|now| Some(&now.party) == presser.capacity.party());
    let back = speaks.then(|| Wanted::new(Kind::FloorTakeBack, about, f.t("act-floor-take-back")).style("act--floor"));
    let back = back.and_then(|wanted| presser.offer_open(wanted));
    [back, ask, presser.offer_open(hand_in)].into_iter().flatten().collect()
}

fn give(presser: &Presser<'_>, of: &Meeting, party: &Slug, label: String) -> Option<Button> {
    let wanted = Wanted::new(Kind::FloorGive, Subject::of(&of.slug, party), label).with("party", party);
    let said = presser.f.t1("floor-give-to", "party", presser.f.name(party));
    presser.offer(wanted).map(|button| Button { said, ..button })
}

/// The one next act, and the acts about whoever has the floor.
fn next_acts(presser: &Presser<'_>, of: &Meeting, view: &FloorView) -> (Option<Button>, Vec<Button>) {
    let f = presser.f;
    let about = Subject::meeting(&of.slug);
    let tall = |button: Button| Button { size: "act--tall act--wide", ..button };
    let next = match of.phase {
        Phase::Convened => {
            presser.offer(Wanted::new(Kind::MeetingsOpen, about, f.t("act-meetings-open")).style("act--first"))
        }
        Phase::Suspended => {
            presser.offer(Wanted::new(Kind::MeetingsResume, about, f.t("act-meetings-resume")).style("act--first"))
        }
        Phase::Open if of.agenda_adopted.is_none() => {
            let adopt = Wanted::new(Kind::MeetingsAdoptAgenda, about, f.t("act-meetings-adopt-agenda"));
            presser.offer(adopt.style("act--first"))
        }
        Phase::Open => view.list.first().and_then(|place| {
            let label = f.t1("floor-give-to", "party", f.name(&place.party));
            give(presser, of, &place.party, label).map(|button| Button { style: "act--floor", ..button })
        }),
        Phase::Closed | Phase::Archive => None,
    };
    let mut speaker = Vec::new();
    if view.current.is_some() {
        let more = Wanted::new(Kind::FloorExtend, about, f.t("floor-one-minute-more")).with("minutes", 1);
        speaker.extend(presser.offer(more.style("act--quiet")));
        let back = Wanted::new(Kind::FloorTakeBack, about, f.t("act-floor-take-back"));
        speaker.extend(presser.offer(back.style("act--quiet")));
    }
    (next.map(tall), speaker)
}

/// Acts about the list and the meeting.
fn meeting_foot(presser: &Presser<'_>, of: &Meeting, view: &FloorView) -> Vec<Button> {
    let f = presser.f;
    let about = Subject::meeting(&of.slug);
    if of.phase != Phase::Open {
        return Vec::new();
    }
    let list = if view.closed { Kind::FloorReopenList } else { Kind::FloorCloseList };
    let mut kinds = vec![list, Kind::MeetingsSuspend, Kind::MeetingsClose];
    if of.agenda_adopted.is_none() {
        kinds.insert(0, Kind::MeetingsAdoptAgenda);
    }
    let label = |kind: Kind| f.t(&format!("act-{}", kind.name().replace('.', "-")));
    let mut foot: Vec<Button> =
        kinds.into_iter().filter_map(|kind| presser.offer(Wanted::new(kind, about, label(kind)))).collect();
    let doors = if of.closed_item().is_some() { Kind::MeetingsOpenDoors } else { Kind::MeetingsCloseDoors };
    foot.extend(
        of.current_item
            .and_then(|item| presser.offer(Wanted::new(doors, about.number(item), label(doors)).with("item", item))),
    );
    foot
}

/// Gives the floor to a delegation that did not ask.
fn others(presser: &Presser<'_>, of: &Meeting, (view, order): (&FloorView, &Order)) -> Vec<(Slug, Button)> {
    let f = presser.f;
    if of.phase != Phase::Open {
        return Vec::new();
    }
    let waits = |party: &Slug| view.list.iter().any(|place| place.party == *party);
    let mut parties: Vec<Slug> = of.invitations.keys().filter(|party| !waits(party)).cloned().collect();
    let line = |party: Slug| give(presser, of, &party, f.t("floor-give-short")).map(|button| (party, button));
    f.in_order(&mut parties, order, |party| party);
    parties.into_iter().filter_map(line).collect()
}

/// Items that may be taken up: all but the one under discussion.
fn items(presser: &Presser<'_>, of: &Meeting) -> Vec<(ItemPlaced, Button)> {
    let f = presser.f;
    if of.phase != Phase::Open {
        return Vec::new();
    }
    let line = |item: &ItemPlaced| {
        let label = f.t1("meetings-go-to", "number", &item.number);
        let on = Subject::meeting(&of.slug).number(item.item);
        let button = presser.offer(Wanted::new(Kind::MeetingsTakeUp, on, label).with("item", item.item));
        button.map(|button| (item.clone(), button))
    };
    of.agenda().into_iter().filter(|item| of.current_item != Some(item.item)).filter_map(line).collect()
}
