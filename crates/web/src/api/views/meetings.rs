//! Meetings: what is known of them, agenda, documents, floor.

use procedure::documents::view::documents as documents_of;
use procedure::floor::lists::Takes;
use procedure::floor::statements::{StatementView, statements};
use procedure::floor::view::{ListView, floor as floor_of};
use procedure::meetings::programme_view::SessionView;
use procedure::meetings::view::{ItemView, MeetingView, meeting as meeting_of, meetings as meetings_of};

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::process::{Document, document_of};
use super::{At, Texts, count, day, each, forms, one, texts, word};

forms! {
    /// A meeting.
    Meeting = "meeting" {
        /// Its short name.
        meeting: String,
        /// The entry that convened it.
        entry: u64,
        /// Its number as the process prints it.
        number: Option<String>,
        /// Its name.
        name: Texts,
        /// The body that meets.
        level: Option<String>,
        /// `convened`, `open`, `suspended`, `closed`, or `archive` where it is known from sources only.
        phase: String,
        /// Its first day.
        from: Option<String>,
        /// Its last day.
        to: Option<String>,
        /// Its city.
        place: Texts,
        /// Its building.
        venue: Texts,
        /// Its time zone.
        zone: Option<String>,
        /// In person, online or hybrid.
        format: Option<String>,
        /// Its theme.
        theme: Texts,
        /// What is known of its outcome.
        outcome: Texts,
        /// A note.
        note: Texts,
        /// Where it stands.
        source: Option<String>,
        /// True if the public may follow the floor; nothing where nobody said.
        public: Option<bool>,
        /// When it was opened.
        opened: Option<At>,
        /// When it was closed.
        closed: Option<At>,
        /// The State in the chair.
        chair: Option<String>,
        /// When its agenda was adopted.
        agenda_adopted: Option<At>,
        /// The item that is taken up.
        item: Option<u32>,
        /// Parties by the status in which they take part.
        parties: Vec<Taking>,
        /// Meetings that were held after it as separate events.
        followed_by: Vec<String>,
    }
    /// Parties that take part in a status.
    Taking = "taking-part" {
        /// The status.
        status: String,
        /// The parties.
        parties: Vec<String>,
    }
    /// An item of the agenda.
    Item = "item" {
        /// Its ordinal, never reused.
        item: u32,
        /// Its number as printed.
        number: String,
        /// The item under which it stands.
        under: Option<u32>,
        /// What it is for.
        kind: String,
        /// Its title.
        title: Texts,
        /// Who leads it.
        leads: Vec<String>,
        /// Who leads it, where that is no party.
        lead: Texts,
        /// Its time, in minutes.
        minutes: Option<u32>,
        /// The symbols of its documents.
        documents: Vec<String>,
        /// Its text.
        text: Option<String>,
        /// A note.
        note: Texts,
        /// True while it is taken up.
        current: bool,
        /// True if it was taken up.
        taken_up: bool,
        /// True if it is considered behind closed doors: what is done there is told to nobody here.
        closed: bool,
        /// The languages whose words have not followed those of the source.
        behind: Vec<String>,
    }
    /// The floor.
    Floor = "floor" {
        /// The item under discussion.
        item: Option<u32>,
        /// Who has the floor.
        current: Option<Speaking>,
        /// The list of speakers before the meeting.
        list: Vec<Place>,
        /// True if the list is closed.
        closed: bool,
        /// Who spoke.
        spoken: Vec<Spoken>,
        /// Other lists that were opened, or on which somebody waits.
        lists: Vec<List>,
        /// Points of order that wait, or were settled under the item.
        points: Vec<Point>,
    }
    /// The programme.
    Programme = "programme" {
        /// When it was issued; nothing while it is a draft, which only the Chair and the secretariat see.
        issued: Option<At>,
        /// The time zone of the meeting.
        zone: String,
        /// Its sessions by time, with those that were cancelled after it was issued.
        sessions: Vec<Session>,
    }
    /// A session of the programme.
    Session = "session" {
        /// Its short name.
        session: String,
        /// What it is, as in the act `meetings.place-session`.
        kind: String,
        /// Its title.
        title: Texts,
        /// When it begins.
        begins: At,
        /// When it ends.
        ends: At,
        /// Where.
        room: Texts,
        /// Where it is followed by network, for those whom it concerns.
        link: Option<String>,
        /// The items that it takes.
        items: Vec<u32>,
        /// Whom it concerns: `everybody`, `parties` or `room`.
        concerns: String,
        /// The parties whom it concerns; nothing where it concerns everybody, or the reader may not know.
        parties: Option<Vec<String>>,
        /// Parties that lead it or speak in it.
        leads: Vec<String>,
        /// Who leads it, where that is no party.
        lead: Texts,
        /// A note.
        note: Texts,
        /// True where the public sees it.
        public: bool,
        /// True where it concerns the reader's party by name.
        own: bool,
        /// True where it is cancelled.
        cancelled: bool,
        /// When it was changed last.
        changed: At,
        /// How often it was changed.
        sequence: u32,
        /// Sessions with which it does not go together, for those who make the programme.
        clashes: Vec<String>,
    }
    /// A list of speakers.
    List = "list-of-speakers" {
        /// What it is for: `debate`, `item-3`, `protocol/p7`.
        list: String,
        /// From when it takes requests, where that was announced.
        opens: Option<At>,
        /// Until when.
        closes: Option<At>,
        /// True if it takes a request now.
        takes: bool,
        /// `request`, `precedence`, `alphabetical` or `balance`.
        ordered_by: String,
        /// Who stands on it, in the order in which the Chair calls.
        places: Vec<Place>,
    }
    /// A point of order.
    Point = "point-of-order" {
        /// Its ordinal.
        point: u32,
        /// Who raised it.
        party: String,
        /// What.
        motion: String,
        /// How the Chair ruled.
        ruling: Option<String>,
        /// Who appealed.
        appealed: Option<String>,
        /// What became of the appeal.
        outcome: Option<String>,
    }
    /// Who has the floor.
    Speaking = "speaking" {
        /// The party.
        party: String,
        /// Since when.
        since: At,
        /// The time allotted, in milliseconds.
        allotted_ms: i64,
        /// When it is over, if the clock runs on.
        until: At,
        /// The milliseconds left while the clock stands still.
        left_ms: Option<i64>,
        /// `statement`, `reply` or `on-adoption`.
        speech: String,
        /// On whose behalf it speaks as well.
        with: Vec<String>,
        /// What the Chair signalled last: `gentle` or `firm`.
        signal: Option<String>,
    }
    /// A place on the list.
    Place = "place" {
        /// Its number.
        number: u64,
        /// The party.
        party: String,
        /// Since when.
        at: At,
        /// `statement`, `reply` or `on-adoption`.
        speech: String,
        /// On whose behalf it speaks as well.
        with: Vec<String>,
        /// The rank of the speaker.
        rank: Option<String>,
        /// On what it speaks.
        topic: Texts,
        /// Since when its link is lost, where it is: it is passed over, and keeps its place.
        link_lost: Option<At>,
    }
    /// Who spoke.
    Spoken = "spoken" {
        /// The party.
        party: String,
        /// On which item.
        item: Option<u32>,
        /// From when.
        from: At,
        /// Until when.
        to: At,
        /// The time that the clock counted, in milliseconds.
        counted_ms: i64,
    }
    /// A statement that was handed in.
    Statement = "statement" {
        /// The entry.
        entry: u64,
        /// The party.
        party: String,
        /// On which item.
        item: Option<u32>,
        /// Its words: what was said where its delegation handed that in afterwards, else what was handed in.
        text: Texts,
        /// True once the party has spoken on it.
        delivered: bool,
        /// True until its delegation confirms what was said: the words are to be checked against delivery.
        check_against_delivery: bool,
        /// The hash of what was handed in first, where other words took its place.
        first: Option<String>,
    }
}

addresses! {
    below "/v1/{process}";
    /// Every meeting, the latest first.
    list "list-meetings" "/meetings" [] => meetings;
    /// A meeting.
    view "read-meeting" "/meetings/{meeting}" [] => meeting;
    /// The agenda of a meeting.
    list "read-agenda" "/meetings/{meeting}/agenda" [] => agenda;
    /// The programme of a meeting, as far as the reader sees it.
    view "read-programme" "/meetings/{meeting}/programme" [] => programme;
    /// The documents of a meeting that the reader may see.
    list "list-documents-of-meeting" "/meetings/{meeting}/documents" [] => documents;
    /// Who has the floor, and who is on the list.
    view "read-floor" "/meetings/{meeting}/floor" [] => floor;
    /// Statements that the reader may read.
    list "list-statements" "/meetings/{meeting}/statements" [] => statements_read;
}

fn of_view(view: &MeetingView) -> Meeting {
    let known = &view.particulars;
    Meeting {
        meeting: view.slug.to_string(),
        entry: view.entry,
        number: known.number.clone(),
        name: texts(&known.name),
        level: one(known.level.as_ref()),
        phase: word(view.phase),
        from: day(known.from),
        to: day(known.to),
        place: texts(&known.place),
        venue: texts(&known.venue),
        zone: known.zone.clone(),
        format: known.format.map(word),
        theme: texts(&known.theme),
        outcome: texts(&known.outcome),
        note: texts(&known.note),
        source: one(known.source.as_ref()),
        public: known.public,
        opened: view.sat.0.map(At::of),
        closed: view.sat.1.map(At::of),
        chair: one(view.chair.as_ref()),
        agenda_adopted: view.agenda_adopted.map(At::of),
        item: view.current_item.as_ref().map(|item| item.item),
        parties: view
            .parties
            .iter()
            .map(|(status, parties)| Taking { status: word(status), parties: each(parties) })
            .collect(),
        followed_by: each(&view.followed_by),
    }
}

fn meetings(ask: &Ask<'_>) -> Result<Vec<Meeting>, Problem> {
    Ok(meetings_of(ask.draw.state()).iter().map(of_view).collect())
}

fn meeting(ask: &Ask<'_>) -> Result<Meeting, Problem> {
    Ok(of_view(&meeting_of(ask.draw.state(), &*ask.meeting()?)))
}

fn agenda(ask: &Ask<'_>) -> Result<Vec<Item>, Problem> {
    let item = |item: &ItemView| Item {
        item: item.placed.item,
        number: item.placed.number.clone(),
        under: item.placed.under,
        kind: word(item.placed.kind),
        title: texts(&item.placed.title),
        leads: each(&item.placed.leads),
        lead: texts(&item.placed.lead),
        minutes: item.placed.minutes,
        documents: item.placed.documents.clone(),
        text: one(item.placed.text.as_ref()),
        note: texts(&item.placed.note),
        current: item.current,
        taken_up: item.taken_up,
        closed: item.closed,
        behind: each(&item.behind),
    };
    Ok(meeting_of(ask.draw.state(), &*ask.meeting()?).agenda.iter().map(item).collect())
}

fn programme(ask: &Ask<'_>) -> Result<Programme, Problem> {
    let of = ask.meeting()?;
    let view = ask.draw.programme_of(&of);
    let session = |one: &SessionView| {
        let placed = &one.session.placed;
        Session {
            session: placed.session.to_string(),
            kind: placed.kind.word().to_owned(),
            title: texts(&placed.title),
            begins: At::of(placed.span.begins),
            ends: At::of(placed.span.ends),
            room: texts(&placed.room),
            link: placed.link.clone(),
            items: placed.items.clone(),
            concerns: placed.concerns.word().to_owned(),
            parties: one.concerned.as_ref().map(each),
            leads: each(&placed.leads),
            lead: texts(&placed.lead),
            note: texts(&placed.note),
            public: placed.public,
            own: one.own,
            cancelled: one.session.cancelled,
            changed: At::of(one.session.changed),
            sequence: one.session.sequence,
            clashes: one.clashes.iter().filter_map(|clash| clash.with().map(ToString::to_string)).collect(),
        }
    };
    Ok(Programme {
        issued: view.as_ref().and_then(|view| view.issued).map(At::of),
        zone: ask.draw.zone_of(&of),
        sessions: view.map(|view| view.sessions.iter().map(session).collect()).unwrap_or_default(),
    })
}

fn documents(ask: &Ask<'_>) -> Result<Vec<Document>, Problem> {
    let of = ask.meeting()?;
    let reader = (ask.capacity(), ask.draw.audience_at(&of));
    let seen = documents_of(ask.draw.state(), reader, Some(&of.slug));
    Ok(seen.iter().map(|document| document_of(document)).collect())
}

fn floor(ask: &Ask<'_>) -> Result<Floor, Problem> {
    let of = ask.meeting()?;
    let view = floor_of(ask.draw.state(), &of, ask.draw.audience_at(&of), ask.draw.now()).ok_or(Fault::NotFound)?;
    let place = |place: &procedure::floor::view::PlaceView| Place {
        number: count(place.number),
        party: place.place.party.to_string(),
        at: At::of(place.place.at),
        speech: place.place.speech.word().to_owned(),
        with: each(&place.place.with),
        rank: place.place.rank.map(|rank| rank.word().to_owned()),
        topic: texts(&place.place.on),
        link_lost: place.link_lost.map(At::of),
    };
    let spoken = |spoken: &procedure::floor::clock::Spoken| Spoken {
        party: spoken.party.to_string(),
        item: spoken.topic.item(),
        from: At::of(spoken.from),
        to: At::of(spoken.to),
        counted_ms: spoken.counted_ms,
    };
    let list = |list: &ListView| List {
        list: list.topic.to_string(),
        opens: list.opened.as_ref().and_then(|opened| opened.opens).map(At::of),
        closes: list.opened.as_ref().and_then(|opened| opened.closes).map(At::of),
        takes: list.takes == Takes::Yes,
        ordered_by: list.rule.by.word().to_owned(),
        places: list.places.iter().map(place).collect(),
    };
    let point = |point: &procedure::floor::points::Point| Point {
        point: point.point,
        party: point.party.to_string(),
        motion: point.motion.word().to_owned(),
        ruling: point.ruled.as_ref().map(|(ruling, _, _)| ruling.word().to_owned()),
        appealed: point.appealed.as_ref().map(|(party, _)| party.to_string()),
        outcome: point.outcome.map(|(outcome, _)| outcome.word().to_owned()),
    };
    Ok(Floor {
        item: view.item,
        current: view.current.as_ref().map(|speaking| Speaking {
            party: speaking.party.to_string(),
            since: At::of(speaking.since),
            allotted_ms: speaking.allotted_ms,
            until: At::of(speaking.until),
            left_ms: speaking.left_ms,
            speech: speaking.speech.word().to_owned(),
            with: each(&speaking.with),
            signal: speaking.signal.map(|signal| signal.word().to_owned()),
        }),
        list: view.list.places.iter().map(place).collect(),
        closed: view.list.is_closed(),
        spoken: view.spoken.iter().map(spoken).collect(),
        lists: view.others.iter().map(list).collect(),
        points: view.points.iter().chain(&view.settled).map(point).collect(),
    })
}

fn statements_read(ask: &Ask<'_>) -> Result<Vec<Statement>, Problem> {
    let of = ask.meeting()?;
    let statement = |view: StatementView| Statement {
        entry: view.entry,
        party: view.handed.party.to_string(),
        item: view.handed.item,
        text: texts(view.text()),
        delivered: view.is_delivered,
        check_against_delivery: view.confirmed.is_none(),
        first: one(view.confirmed.as_ref().and_then(|confirmed| confirmed.first).as_ref()),
    };
    let seen = statements(&of, ask.draw.audience_at(&of), ask.capacity().party());
    Ok(seen.into_iter().map(statement).collect())
}
