//! Letters: the board of invitations to a meeting, the register, a letter.

use pages::correspondence::{Board, BoardLine, BoardReport, LetterPage, Letters, Step};
use pages::{Button, Frame, Section, draw};
use procedure::correspondence::board::{Row, board};
use procedure::correspondence::view::{LetterView, OtherView, letter, register};
use procedure::correspondence::{Addressee, Direction, What};
use procedure::delegations::order::{Order, order};
use procedure::delegations::view::Reader;
use procedure::meetings::view::meeting;
use procedure::meetings::{Answer, Meeting};
use procedure::names::{Slug, Texts};
use procedure::places::Place;
use procedure::stamp::Noted;
use procedure::{Capacity, Kind, Subject};

use super::meetings::form;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// Who reads letters of the process as a whole.
    pub(crate) fn reader(&self) -> Reader<'_> {
        Reader {
            audience: self.audience(),
            own: self.towards(None).party(),
            language: self.locale.lang().language().tag(),
        }
    }

    /// Who reads what belongs to a meeting.
    pub(crate) fn reader_at(&self, of: &Meeting) -> Reader<'_> {
        Reader { audience: self.audience_at(of), own: self.towards(Some(&of.slug)).party(), ..self.reader() }
    }

    /// Who reads a letter: as of its meeting, where it is of one and the seat was given for that meeting alone.
    pub(crate) fn reader_of_letter(&self, number: u32) -> Reader<'_> {
        let letter = self.state().correspondence.letter(number).ok();
        let of = letter.and_then(|letter| letter.details.meeting.as_ref());
        let of = of.and_then(|slug| self.state().meetings.get(slug)).filter(|_| !self.reach.is_whole());
        of.map_or_else(|| self.reader(), |of| self.reader_at(of))
    }

    /// In which order the delegations to a meeting stand for the reader.
    pub(crate) fn order(&self, of: &Meeting) -> Order {
        order(self.state(), of, None, self.reader_at(of))
    }

    /// The board of a meeting: for the Chair and the secretariat; a party has its own line.
    pub(crate) fn board(&self, of: &Meeting, report: Option<BoardReport>) -> Drawn {
        if !self.opens(Place::Board(of)) {
            return Drawn::NotSeen;
        }
        let keeps = self.opens(Place::Spreadsheet);
        let rows = board(self.state(), of, self.reader_at(of));
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        // What was dropped in is reported once: such a page is not sent again.
        f.live = report.is_none() && of.is_live();
        let counts = counts(&rows);
        let now = self.now();
        let late: Vec<Slug> =
            rows.iter().filter(|row| row.is_to_be_reminded(now)).map(|row| row.party.clone()).collect();
        let mut lines: Vec<BoardLine> = rows.into_iter().map(|row| self.board_line(&f, of, row)).collect();
        f.locale.sort_by(&mut lines, |line| f.name(&line.row.party));
        lines.sort_by_key(|line| !line.reminder.is_some_and(|(_, late)| late));
        let presser = self.presser(&f);
        let uninvited: Vec<Slug> =
            self.state().parties.keys().filter(|party| !of.invitations.contains_key(party)).cloned().collect();
        let invite = |party: Slug| {
            let wanted = Wanted::new(Kind::MeetingsInvite, Subject::of(&of.slug, &party), f.t("act-meetings-invite"));
            let button = presser.offer_open(wanted.with("party", &party).form());
            button.map(|button| (party.clone(), button))
        };
        let page = Board {
            m: meeting(self.state(), of),
            uninvited: f.sorted(&uninvited).into_iter().filter_map(invite).collect(),
            links: if keeps { bureau_links(&f, of) } else { Vec::new() },
            remind: if late.is_empty() { None } else { self.reminder(&presser, of, &late) },
            lines,
            counts,
            report,
            keeps,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    fn board_line(&self, f: &Frame, of: &Meeting, row: Row) -> BoardLine {
        let late = row.is_to_be_reminded(self.now());
        let reminder = row.next_reminder.map(|at| (at, late));
        let (acts, more) = self.next_steps(f, of, &row);
        BoardLine { steps: steps(f, &row), reminder, acts, more, row }
    }

    /// What can be done next about an invitation, and what besides; the secretariat enters a party's acts in its name.
    fn next_steps(&self, f: &Frame, of: &Meeting, row: &Row) -> (Vec<Button>, Vec<Button>) {
        let own = self.presser(f);
        if !self.capacity.is_bureau() {
            let letter = row.letters.first().and_then(|number| letter(self.state(), self.reader(), *number));
            let read = letter.and_then(|view| received(&own, view.letter, view.others.first()?));
            return (read.into_iter().collect(), Vec::new());
        }
        let (about, on) = (Subject::meeting(&of.slug), Subject::of(&of.slug, &row.party));
        let for_party = Presser { capacity: Capacity::Party(row.party.clone()), ..self.presser(f) };
        let label = |kind: Kind| f.t(&format!("act-{}", kind.name().replace('.', "-")));
        // Only the secretariat enters acts for others.
        let enter = |kind: Kind| {
            let wanted = Wanted::new(kind, about, label(kind)).form();
            for_party.offer_open(wanted).filter(|_| self.capacity == Capacity::Secretariat)
        };
        let with_party =
            |kind: Kind| own.offer_open(Wanted::new(kind, on, label(kind)).with("party", &row.party).form());
        let waits = row.answered.is_none();
        let acknowledge = waits && row.acknowledged.is_none();
        let accept = row.nominated.is_some() && row.accredited.is_none();
        let arrived = row.delivered.is_some() || row.opened.is_some() || row.acknowledged.is_some() || !waits;
        // What is likely next stands open, the rest is folded away.
        let steps = [
            (waits, waits, enter(Kind::MeetingsReply)),
            (waits, row.invited.is_some() && waits, self.reminder(&own, of, std::slice::from_ref(&row.party))),
            (!arrived, true, row.letters.first().and_then(|number| note_delivery(&own, *number, &row.party))),
            (false, acknowledge, enter(Kind::MeetingsAcknowledge)),
            (false, true, enter(Kind::DelegationsNominate)),
            (accept, accept, with_party(Kind::DelegationsAcceptCredentials)),
            (false, row.invited.is_some(), with_party(Kind::DelegationsNotePresence)),
        ];
        let (mut next, mut more) = (Vec::new(), Vec::new());
        for (likely, offered, button) in steps {
            let place = if likely { &mut next } else { &mut more };
            place.extend(button.filter(|_| offered));
        }
        let number = row.letters.first().copied();
        let went = number.and_then(|number| self.state().correspondence.letter(number).ok());
        let went = went.and_then(|letter| letter.others.iter().find(|to| to.party == row.party));
        let office = went.and_then(|to| to.office.as_ref());
        more.extend(self.link_by_mail(f, (&row.party, office), (Some(&of.slug), number)));
        more.push(Button {
            label: f.t("correspondence-draft"),
            address: f.at(&of.slug, &format!("invitation-{}.docx", row.party)),
            form: true,
            ..Button::default()
        });
        (next, more)
    }

    /// The register of letters, as this reader has it.
    pub(super) fn letters(&self) -> Drawn {
        if !self.opens(Place::Register) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Other, None);
        let presser = self.presser(&f);
        let kinds = [Kind::CorrespondenceSend, Kind::CorrespondenceReceive];
        let half = match self.query.get("half") {
            Some("outgoing") => Some(Direction::Outgoing),
            Some("incoming") => Some(Direction::Incoming),
            _ => None,
        };
        let page = Letters {
            register: register(self.state(), self.reader()),
            half,
            acts: kinds.into_iter().filter_map(|kind| presser.offer_open(form(&f, kind))).collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// A letter.
    pub(super) fn letter(&self, number: &str) -> Drawn {
        let not = || if self.opens(Place::Register) { Drawn::Missing } else { Drawn::NotSeen };
        let Ok(number) = number.parse() else { return not() };
        let Some(view) = letter(self.state(), self.reader_of_letter(number), number) else { return not() };
        let f = self.frame(Section::Other, view.details.dated);
        let presser = self.presser(&f);
        let label = f.t("act-correspondence-correct");
        let correct = Wanted::new(Kind::CorrespondenceCorrect, Subject::default().number(number), label);
        let annexed = |symbol: &String| {
            let known = self.state().documents.get(symbol).filter(|document| self.reads_document(document));
            (symbol.clone(), known.map(|document| document.entry))
        };
        let meeting = view.details.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let page = LetterPage {
            meeting: meeting.map(|meeting| (meeting.slug.clone(), meeting.particulars.name.clone())),
            annexes: view.details.annexes.iter().map(annexed).collect(),
            others: view.others.iter().map(|other| self.other(&presser, &view, other)).collect(),
            acts: presser.offer_open(correct.with("letter", number).form()).into_iter().collect(),
            letter: view,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// An addressee of a letter, with the name of its office and what can be done about its copy.
    fn other(&self, presser: &Presser<'_>, view: &LetterView, other: &OtherView) -> (OtherView, Texts, Vec<Button>) {
        let Addressee { party, office, .. } = &other.addressee;
        let known = self.state().parties.get(party).zip(office.as_ref());
        let known = known.and_then(|(party, slug)| party.offices.get(slug));
        let day = view.details.dated.unwrap_or_else(|| self.today());
        let name = known.map(|office| office.on(day).name).unwrap_or_default();
        if view.direction != Direction::Outgoing || view.void {
            return (other.clone(), name, Vec::new());
        }
        let of_own = self.capacity == Capacity::Party(party.clone());
        let note =
            if of_own { received(presser, view.letter, other) } else { note_delivery(presser, view.letter, party) };
        let about = (view.details.meeting.as_ref(), Some(view.letter));
        let link = self.link_by_mail(presser.f, (party, office.as_ref()), about);
        (other.clone(), name, note.into_iter().chain(link).collect())
    }

    /// The form by which the secretariat sends a link to sign in to an office, for a meeting and with a letter.
    fn link_by_mail(
        &self,
        f: &Frame,
        (party, office): (&Slug, Option<&Slug>),
        (meeting, letter): (Option<&Slug>, Option<u32>),
    ) -> Option<Button> {
        if !self.opens(Place::Links) || self.site.post().is_none() {
            return None;
        }
        let to = office.map_or_else(|| party.to_string(), |office| format!("{party}/{office}"));
        let mut fields = Vec::from([("to".to_owned(), to)]);
        fields.extend(meeting.map(|meeting| ("meeting".to_owned(), meeting.to_string())));
        fields.extend(letter.map(|letter| ("letter".to_owned(), letter.to_string())));
        let (label, address) = (f.t("accounts-mail-send"), f.below("accounts"));
        Some(Button { label, address, fields, form: true, ..Button::default() })
    }
}

/// The one press by which a party says that it has a letter to it and read it; nothing once it has said so.
fn received(presser: &Presser<'_>, letter: u32, other: &OtherView) -> Option<Button> {
    if other.deliveries.iter().any(|delivery| delivery.what == What::Read) {
        return None;
    }
    let on = Subject::default().number(letter);
    let wanted = Wanted::new(Kind::CorrespondenceNoteDelivery, on, presser.f.t("correspondence-received-read"));
    let mut wanted = wanted.with("letter", letter).with("what", What::Read.word());
    if let Some(office) = &other.addressee.office {
        wanted = wanted.with("office", office);
    }
    presser.offer_open(wanted)
}

/// The form that notes what became of a letter at a party.
fn note_delivery(presser: &Presser<'_>, letter: u32, party: &Slug) -> Option<Button> {
    let label = presser.f.t("act-correspondence-note-delivery");
    let on = Subject::default().number(letter);
    let wanted = Wanted::new(Kind::CorrespondenceNoteDelivery, on, label);
    let wanted = wanted.with("letter", letter).with("party", party).with("what", What::Delivered.word());
    presser.offer_open(wanted.form())
}

/// How many came how far.
fn counts(rows: &[Row]) -> Vec<(&'static str, usize)> {
    let count = |told: fn(&Row) -> bool| rows.iter().filter(|row| told(row)).count();
    Vec::from([
        ("correspondence-counted", rows.len()),
        ("word-what-sent", count(|row| row.sent.is_some())),
        ("word-what-delivered", count(|row| row.delivered.is_some())),
        ("word-what-opened", count(|row| row.opened.is_some())),
        ("word-answer-accepts", count(|row| matches!(row.answered, Some((_, Answer::Accepts))))),
        ("word-answer-declines", count(|row| matches!(row.answered, Some((_, Answer::Declines))))),
        ("meetings-board-nominated", count(|row| row.nominated.is_some())),
        ("delegations-accredited", count(|row| row.accredited.is_some())),
    ])
}

/// The steps of a row, in the order of the columns.
fn steps(f: &Frame, row: &Row) -> Vec<Step> {
    let plain = |noted: &Option<Noted>, key: &str| match noted {
        Some(noted) => known("badge--adopted", f.t(key), noted),
        None => unknown(f),
    };
    let mut delivered = plain(&row.delivered, "word-what-delivered");
    if let Some(bounced) = &row.bounced {
        delivered = known("badge--late", f.t("word-what-bounced"), bounced);
    }
    let mut opened = plain(&row.opened, "word-what-opened");
    if let Some(acknowledged) = &row.acknowledged {
        opened.note = f.t1("correspondence-acknowledged", "day", f.day_of(&acknowledged.at));
    }
    let answered = row.answered.as_ref().map(|(noted, answer)| match answer {
        Answer::Accepts => known("badge--adopted", f.word("word-answer", answer), noted),
        Answer::Declines => known("badge--ring", f.word("word-answer", answer), noted),
    });
    let nominated = row
        .nominated
        .as_ref()
        .map(|(noted, members)| known("badge--adopted", f.n("delegations-persons", *members), noted));
    let mut sent = plain(&row.sent, "word-what-sent");
    if let Some(reminded) = row.reminded.last() {
        sent.note = f.t1("correspondence-reminded", "day", f.day_of(&reminded.at));
    }
    Vec::from([
        sent,
        delivered,
        opened,
        answered.unwrap_or_else(|| unknown(f)),
        nominated.unwrap_or_else(|| unknown(f)),
        plain(&row.accredited, "delegations-accredited"),
    ])
}

fn known(badge: &'static str, word: String, noted: &Noted) -> Step {
    Step { badge, word, noted: Some(noted.clone()), note: String::new() }
}

fn unknown(f: &Frame) -> Step {
    Step { badge: "badge--unknown", word: f.t("site-unknown"), noted: None, note: String::new() }
}

/// The pages about who comes, for those who run the meeting.
pub(super) fn bureau_links(f: &Frame, of: &Meeting) -> Vec<Button> {
    let link = |(key, path): (&str, &str)| Button {
        label: f.t(key),
        address: f.at(&of.slug, path),
        form: true,
        style: "act--quiet",
        ..Button::default()
    };
    let pages = [
        ("delegations-questions", "forms/"),
        ("delegations-credentials", "credentials/"),
        ("delegations-participants", "participants/"),
        ("delegations-check-in", "check-in/"),
    ];
    pages.into_iter().map(link).collect()
}
