//! The floor: for a delegation, at the Chair's console, on the hall's screen.

use locale::Locale;
use pages::floor::{ChairPage, FloorPage, HallPage, Now, OtherList, PointLine, Waiting};
use pages::{Button, Frame, Section, draw};
use procedure::delegations::Presence;
use procedure::delegations::attendance_view::attendance;
use procedure::delegations::order::Order;
use procedure::floor::clock::Signal;
use procedure::floor::lists::{Speech, Takes, Topic};
use procedure::floor::points::{Outcome, Point, Ruling};
use procedure::floor::view::{FloorView, ListView, PlaceView, floor};
use procedure::meetings::view::meeting;
use procedure::meetings::{ItemPlaced, Meeting, Phase};
use procedure::names::Slug;
use procedure::places::Place;
use procedure::texts::Draft;
use procedure::{Capacity, Kind, Subject};

use super::in_the_hall::quorum_now;
use super::spoken::Console;
use super::text_acts::neighbours;
use super::texts::chair_acts;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

pub(super) fn now(f: &Frame, view: &FloorView) -> Option<Now> {
    let speaking = view.current.as_ref()?;
    Some(Now {
        party: speaking.party.clone(),
        since: speaking.since,
        allotted_ms: speaking.allotted_ms,
        until: speaking.until,
        left_ms: speaking.left_ms,
        shown_ms: speaking.left_ms.unwrap_or(speaking.allotted_ms),
        notes: speech(f, speaking.speech, &speaking.with),
        signal: speaking.signal,
    })
}

/// For what somebody speaks and on whose behalf as well; nothing for a statement of its own.
pub(super) fn speech(f: &Frame, speech: Speech, with: &[Slug]) -> Vec<String> {
    let kind = (speech != Speech::Statement).then(|| f.word("word-speech", speech));
    let with = (!with.is_empty()).then(|| f.t1("floor-also-for", "parties", f.listed(with)));
    kind.into_iter().chain(with).collect()
}

/// What is said of a place on a list, beside the name of the delegation.
pub(super) fn notes_of(f: &Frame, place: &PlaceView) -> Vec<String> {
    let mut notes = vec![f.status(&place.status)];
    notes.extend(speech(f, place.place.speech, &place.place.with));
    notes.extend(place.place.rank.map(|rank| f.word("word-rank", rank)));
    notes.extend((!place.place.on.is_empty()).then(|| f.plain(&place.place.on)));
    notes.extend(place.is_fixed.then(|| f.t("floor-fixed")));
    notes.extend(place.link_lost.map(|since| f.t1("floor-passed-over", "time", f.time_of(&since))));
    notes
}

/// By which rule a list is ordered, and how it was announced.
fn notes_on(f: &Frame, list: &ListView) -> Vec<String> {
    let alphabet = list.alphabet.as_ref().map(|tag| f.t1("floor-by-alphabet", "language", f.language(tag.as_str())));
    let mut notes = vec![alphabet.unwrap_or_else(|| f.word("floor-by", list.rule.by))];
    notes.extend((!list.reason.is_empty()).then(|| f.t1("floor-fixed-because", "reason", f.plain(&list.reason))));
    notes.extend(list.rule.members_first.then(|| f.t("floor-members-first")));
    notes.extend(list.rule.groups_first.then(|| f.t("floor-groups-first")));
    if let Some(opened) = &list.opened {
        notes.extend(opened.opens.map(|at| f.t1("floor-opens", "at", f.instant(&at))));
        notes.extend(opened.closes.map(|at| f.t1("floor-closes", "at", f.instant(&at))));
        notes.extend(opened.minutes.map(|minutes| f.n("floor-minutes-each", minutes)));
        notes.extend(opened.budget.map(|minutes| f.n("floor-minutes-altogether", minutes)));
    }
    notes
}

/// What a list is for.
pub(super) fn title_of(f: &Frame, of: &Meeting, topic: &Topic) -> String {
    match topic {
        Topic::Debate => f.t("floor-debate"),
        Topic::Item(item) => of
            .items
            .get(item)
            .map_or_else(|| f.t1("meetings-item", "number", item), |placed| f.item(&placed.number, &placed.title)),
        Topic::Paragraph(text, paragraph) => {
            let title = of.texts.get(text).map(|draft| f.plain(&draft.opened.title)).unwrap_or_default();
            format!("{title}, {}", f.t1("texts-paragraph", "number", paragraph))
        }
    }
}

/// A point of order, with what may be done about it.
fn point_line(presser: &Presser<'_>, of: &Meeting, point: &Point) -> PointLine {
    let f = presser.f;
    let on = Subject::meeting(&of.slug).number(point.point);
    let wanted = |kind, (field, word): (&'static str, &'static str)| {
        let label = f.t(&format!("word-{field}-{word}"));
        presser
            .offer_open(Wanted::new(kind, on, label).with("point", point.point).with(field, word).style("act--quiet"))
    };
    let mut acts: Vec<Button> = Vec::new();
    if point.waits() {
        acts.extend(Ruling::ALL.iter().filter_map(|one| wanted(Kind::FloorSettlePoint, ("ruling", one.word()))));
    } else if point.is_appealed() {
        acts.extend(Outcome::ALL.iter().filter_map(|one| wanted(Kind::FloorSettleAppeal, ("outcome", one.word()))));
    } else {
        let appeal = Wanted::new(Kind::FloorAppeal, on, f.t("act-floor-appeal")).with("point", point.point);
        acts.extend(presser.offer_open(appeal.style("act--quiet")));
    }
    PointLine {
        party: point.party.clone(),
        motion: f.word("word-motion", point.motion),
        text: point.text.clone(),
        ruling: point.ruled.as_ref().map(|(ruling, _, _)| f.word("word-ruling", *ruling)),
        ruled: point.ruled.as_ref().map(|(_, _, text)| text.clone()).unwrap_or_default(),
        appealed: point.appealed.as_ref().map(|(party, _)| party.clone()),
        outcome: point.outcome.map(|(outcome, _)| f.word("word-outcome", outcome)),
        acts,
    }
}

/// A list that is not before the meeting.
fn other_list(presser: &Presser<'_>, of: &Meeting, list: &ListView) -> OtherList {
    let f = presser.f;
    let on = list.topic.subject(&of.slug);
    let own = list.places.iter().find(|place| Some(&place.place.party) == presser.capacity.party());
    let wanted = |kind: Kind, label: &str| Wanted::new(kind, on, f.t(label)).with("list", &list.topic);
    let ask = match own {
        Some(_) => wanted(Kind::FloorWithdraw, "act-floor-withdraw"),
        None => wanted(Kind::FloorRequest, "floor-put-down").form(),
    };
    let standing = if list.is_closed() {
        wanted(Kind::FloorReopenList, "act-floor-reopen-list")
    } else {
        wanted(Kind::FloorCloseList, "act-floor-close-list")
    };
    let change = wanted(Kind::FloorOpenList, "floor-change-list").form();
    let call = wanted(Kind::FloorCallList, "act-floor-call-list");
    let mut notes = vec![f.t(if list.is_closed() { "floor-closed" } else { "floor-open" })];
    if let Takes::From(_) = list.takes {
        notes.clear();
    }
    notes.extend(notes_on(f, list));
    OtherList {
        title: title_of(f, of, &list.topic),
        notes,
        places: list.places.iter().map(|place| (place.place.party.clone(), notes_of(f, place))).collect(),
        own: own.map(|place| place.number),
        acts: [ask, call, standing, change].into_iter().filter_map(|wanted| presser.offer_open(wanted)).collect(),
    }
}

impl Draw<'_> {
    /// The floor for whoever may follow it.
    pub(super) fn floor(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let Some(view) = floor(self.state(), of, self.audience_at(of), self.now()) else { return Drawn::NotSeen };
        f.live = of.is_live();
        let place = view.list.places.iter().find(|place| Some(&place.place.party) == self.capacity.party());
        let presser = self.presser(&f);
        let minutes = |(party, ms): &(Slug, i64)| (party.clone(), f.clock(ms));
        let page = FloorPage {
            now: now(&f, &view),
            acts: delegation_acts(&presser, of),
            place: place.map(|place| place.number),
            notes: notes_on(&f, &view.list),
            waiting: waiting(&presser, of, &view),
            points: view.points.iter().chain(&view.settled).map(|point| point_line(&presser, of, point)).collect(),
            others: view.others.iter().map(|list| other_list(&presser, of, list)).collect(),
            totals: view.totals.iter().map(minutes).collect(),
            texts: self.text_lines(&f, of),
            statements: self.statement_lines(&f, of),
            own: self.own_in_the_hall(&presser, of),
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
        let Some(view) = floor(self.state(), of, self.audience_at(of), self.now()) else { return Drawn::NotSeen };
        f.live = of.is_live();
        let presser = Presser { capacity: Capacity::Chair, ..self.presser(&f) };
        let draft = text_before(of);
        let present = attendance(self.state(), of, self.audience_at(of), self.now());
        let mut console = Console::new(self, &f, of);
        let (next, speaker) = next_acts(&presser, of, &view);
        let (next, speaker) = (next.map(|next| console.dress(next)), console.dress_all(speaker));
        let points = view.points.iter().map(|point| point_line(&presser, of, point));
        let points = points.map(|line| PointLine { acts: console.dress_all(line.acts), ..line }).collect();
        let decisions = draft.map(|draft| chair_acts(&presser, of, draft)).unwrap_or_default();
        let lists = view.others.iter().filter_map(|list| call_list(&presser, of, list));
        let page = ChairPage {
            now: now(&f, &view),
            waiting: waiting(&presser, of, &view),
            points,
            notes: notes_on(&f, &view.list),
            closed: view.list.is_closed(),
            quorum: present.map(|present| quorum_now(&f, &present)).unwrap_or_default(),
            next,
            speaker,
            foot: console.dress_all(meeting_foot(&presser, of, &view)),
            others: others(&presser, of, (&view, &self.order(of))),
            decisions: console.dress_all(decisions),
            lists: lists.collect(),
            text: draft
                .and_then(|draft| self.text_lines(&f, of).into_iter().find(|line| line.slug == draft.opened.text)),
            paragraphs: draft.map(|draft| neighbours(&presser, of, draft)).unwrap_or_default(),
            objections: draft.map_or(0, |draft| draft.decided.standing().count()),
            put: draft.is_some_and(|draft| draft.decided.put.is_some()),
            keys: [console.key(), console.key(), console.key()],
            items: items(&presser, of).into_iter().map(|(item, button)| (item, console.worded(button))).collect(),
            m: meeting(self.state(), of),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The hall's screen, for everybody who may follow the floor.
    pub(super) fn hall(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let Some(view) = floor(self.state(), of, self.audience_at(of), self.now()) else { return Drawn::NotSeen };
        if let Some(text) = text_before(of).and_then(|draft| self.view_of(of, draft, None)).filter(shows_a_paragraph) {
            return self.hall_of_text(f, of, text);
        }
        f.live = of.is_live();
        let put = text_before(of).filter(|draft| draft.decided.put.is_some());
        let page = HallPage {
            now: now(&f, &view),
            next: view.list.next().take(3).map(|place| place.place.party.clone()).collect(),
            second: self.second_language().unwrap_or_else(Locale::english),
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
    let line = |place: &PlaceView| {
        let party = &place.place.party;
        let presence = of.delegations.0.get(party).map(|delegation| delegation.presence()).unwrap_or_default();
        let mut notes = notes_of(f, place);
        notes.extend((presence != Presence::Unknown).then(|| f.word("word-presence", presence)));
        notes.push(f.t1("floor-asked", "time", f.time_of(&place.place.at)));
        let give = give(presser, of, (party, Some(&place.place)), f.t("floor-give-short"));
        Waiting { give, party: party.clone(), notes }
    };
    view.list.places.iter().map(line).collect()
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
    let waits = |speech| presser.capacity.party().is_some_and(|party| of.floor.is_on_list(party, speech));
    let ask = if waits(Speech::Statement) {
        Wanted::new(Kind::FloorWithdraw, about, f.t("act-floor-withdraw")).with("speech", Speech::Statement.word())
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
    let back = of.floor.current.as_ref().filter(|_| speaks).map(|now| {
        let back = Wanted::new(Kind::FloorTakeBack, about, f.t("act-floor-take-back"));
        back.with("entry", now.entry).style("act--floor")
    });
    let back = back.and_then(|wanted| presser.offer_open(wanted));
    let reply = if waits(Speech::Reply) { Kind::FloorWithdraw } else { Kind::FloorRequest };
    let label = if waits(Speech::Reply) { "floor-withdraw-reply" } else { "word-speech-reply" };
    let reply = Wanted::new(reply, about, f.t(label)).with("speech", Speech::Reply.word()).style("act--quiet");
    let raise = Wanted::new(Kind::FloorRaise, about, f.t("word-motion-point-of-order")).style("act--quiet");
    let open = Wanted::new(Kind::FloorOpenList, about, f.t("act-floor-open-list")).form();
    let others = [reply, raise, hand_in, open].into_iter().filter_map(|wanted| presser.offer_open(wanted));
    back.into_iter().chain(ask).chain(others).collect()
}

/// Gives the floor to a delegation, for what it asked where it did.
fn give(
    presser: &Presser<'_>,
    of: &Meeting,
    (party, place): (&Slug, Option<&procedure::floor::lists::Place>),
    label: String,
) -> Option<Button> {
    let speech = place.map(|place| place.speech);
    let wanted = Wanted::new(Kind::FloorGive, Subject::of(&of.slug, party), label).with("party", party);
    let wanted = match place {
        Some(place) => wanted.with("speech", place.speech.word()).with("place", place.place),
        None => wanted,
    };
    let said = presser.f.t1("floor-give-to", "party", presser.f.name(party));
    // A delegation may wait for a statement and for a reply.
    let named = |id: String| speech.map_or_else(|| id.clone(), |speech| format!("{id}-{}", speech.word()));
    presser.offer(wanted).map(|button| Button { said, id: named(button.id.clone()), ..button })
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
        Phase::Open => view.list.next().next().and_then(|PlaceView { place, .. }| {
            let label = f.t1("floor-give-to", "party", f.name(&place.party));
            give(presser, of, (&place.party, Some(place)), label).map(|button| Button { style: "act--floor", ..button })
        }),
        Phase::Closed | Phase::Archive => None,
    };
    let mut speaker = Vec::new();
    if let Some(speaking) = &view.current {
        let of_speech = |kind, label| Wanted::new(kind, about, label).with("entry", speaking.entry).style("act--quiet");
        let more = of_speech(Kind::FloorExtend, f.t("floor-one-minute-more")).with("minutes", 1);
        speaker.extend(presser.offer(more.with("allotted-ms", speaking.allotted_ms)));
        speaker.extend(presser.offer(of_speech(Kind::FloorTakeBack, f.t("act-floor-take-back"))));
        let clock = if speaking.left_ms.is_some() { Kind::FloorStartClock } else { Kind::FloorStopClock };
        let label = f.t(&format!("act-{}", clock.name().replace('.', "-")));
        speaker.extend(presser.offer(of_speech(clock, label)));
        // First that the time is nearly over, then that it is to be concluded.
        let signal = if speaking.signal.is_none() { Signal::Gentle } else { Signal::Firm };
        let sign = of_speech(Kind::FloorSignal, f.word("word-signal", signal)).with("signal", signal.word());
        speaker.extend(presser.offer(sign));
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
    let list = if view.list.is_closed() { Kind::FloorReopenList } else { Kind::FloorCloseList };
    let mut kinds = vec![list, Kind::MeetingsSuspend, Kind::MeetingsClose];
    if of.agenda_adopted.is_none() {
        kinds.insert(0, Kind::MeetingsAdoptAgenda);
    }
    let label = |kind: Kind| f.t(&format!("act-{}", kind.name().replace('.', "-")));
    let mut foot: Vec<Button> =
        kinds.into_iter().filter_map(|kind| presser.offer(Wanted::new(kind, about, label(kind)))).collect();
    let doors = if of.closed_item().is_some() { Kind::MeetingsOpenDoors } else { Kind::MeetingsCloseDoors };
    let order = Wanted::new(Kind::FloorRearrange, about, f.t("act-floor-rearrange")).form();
    foot.extend((!view.list.places.is_empty()).then(|| presser.offer_open(order)).flatten());
    let open = Wanted::new(Kind::FloorOpenList, about, f.t("act-floor-open-list")).form();
    foot.extend(presser.offer_open(open));
    foot.extend(
        of.current_item
            .and_then(|item| presser.offer(Wanted::new(doors, about.number(item), label(doors)).with("item", item))),
    );
    foot
}

/// Brings a list before the meeting that is not: what it is for, and the button.
fn call_list(presser: &Presser<'_>, of: &Meeting, list: &ListView) -> Option<(String, Button)> {
    let f = presser.f;
    let wanted = Wanted::new(Kind::FloorCallList, list.topic.subject(&of.slug), f.t("act-floor-call-list"));
    let button = presser.offer_open(wanted.with("list", &list.topic))?;
    Some((title_of(f, of, &list.topic), button))
}

/// Gives the floor to a delegation that did not ask.
fn others(presser: &Presser<'_>, of: &Meeting, (view, order): (&FloorView, &Order)) -> Vec<(Slug, Button)> {
    let f = presser.f;
    if of.phase != Phase::Open {
        return Vec::new();
    }
    let waits = |party: &Slug| view.list.places.iter().any(|place| place.place.party == *party);
    let mut parties: Vec<Slug> = of.invitations.keys().filter(|party| !waits(party)).cloned().collect();
    let line = |party: Slug| give(presser, of, (&party, None), f.t("floor-give-short")).map(|button| (party, button));
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
