//! Those in the hall: the page of the interpreters, and who is present.

use std::sync::Arc;

use pages::in_the_hall::{
    AttendancePage, AttendingLine, Handed, InterpretersPage, LogLine, Own, RollCall, RollResult, Speaker,
};
use pages::meetings::StatementLine;
use pages::{Button, Frame, Section, draw};
use procedure::HELD;
use procedure::delegations::Presence;
use procedure::delegations::attendance::{Attended, Link, Roll, RollAnswer, Whom};
use procedure::delegations::attendance_view::{AttendanceView, Lost, PartyLine, attendance, lost};
use procedure::delegations::list_view::attended;
use procedure::floor::interpreters::{InterpretersView, interpreters, until};
use procedure::floor::statements::{StatementView, statements};
use procedure::meetings::Meeting;
use procedure::meetings::view::{MeetingView, meeting};
use procedure::names::{Slug, Tag, Texts};
use procedure::places::Place;
use procedure::texts::terms::{Term, found};
use procedure::view::Audience;
use procedure::{Kind, Subject};

use super::floor::{now, speech};
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

/// The terms that are shown where none was sought and none stands in what is read, and the most that are found.
const TERMS_SHOWN: usize = 20;
/// The lines of the log that the page shows; the file has all.
const LINES_SHOWN: usize = 200;

impl Draw<'_> {
    /// The page of the interpreters of a meeting.
    pub(super) fn interpreters(&self, of: &Meeting) -> Drawn {
        let view = interpreters(self.state(), of, self.towards(Some(&of.slug)), self.now());
        let Some(view) = view.filter(|_| self.as_of.is_none()) else { return Drawn::NotSeen };
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let m = meeting(self.state(), of);
        let sought = self.query.get("term").unwrap_or_default().trim().to_owned();
        let handed = |one: &StatementView| Handed {
            party: one.handed.party.clone(),
            text: one.text().clone(),
            to_check: one.confirmed.is_none(),
        };
        let speaks = view.floor.current.as_ref().map(|speaking| &speaking.party);
        let (spoken, beforehand) = view.statements.iter().partition(|one| speaks == Some(&one.handed.party));
        let each = |all: Vec<&StatementView>| all.into_iter().map(handed).collect();
        let (now, speaker, next) = (now(&f, &view.floor), speaker(&f, &view), next(&f, &view));
        let page = InterpretersPage {
            terms: self.terms(&view, &m, &sought),
            all_terms: view.terms.len(),
            until: until(self.state(), of),
            spoken: each(spoken),
            beforehand: each(beforehand),
            now,
            speaker,
            next,
            sought,
            m,
            f,
        };
        draw(&page).into()
    }

    /// The terms that were sought; else those that stand in what is spoken and in the title of the item; else some.
    fn terms(&self, view: &InterpretersView, m: &MeetingView, sought: &str) -> Vec<Arc<Term>> {
        if !sought.is_empty() {
            let sought = sought.to_lowercase();
            let has = |term: &&Arc<Term>| {
                let mut words = term.defined.words.0.values();
                term.defined.headword.as_str().contains(&sought)
                    || words.any(|words| words.to_lowercase().contains(&sought))
            };
            return view.terms.iter().filter(has).take(TERMS_SHOWN).cloned().collect();
        }
        let title = m.current_item.as_ref().map(|item| item.title.clone());
        let read: Vec<&Texts> = title.iter().chain(view.statements.iter().map(StatementView::text)).collect();
        let mut terms: Vec<Arc<Term>> = Vec::new();
        for (tag, words) in read.iter().flat_map(|texts| texts.0.iter()) {
            let found = found(self.state(), words, tag).into_iter().map(|found| found.term);
            for term in found {
                if terms.iter().all(|known| known.defined.headword != term.defined.headword) {
                    terms.push(term);
                }
            }
        }
        if terms.is_empty() { view.terms.iter().take(TERMS_SHOWN).cloned().collect() } else { terms }
    }

    /// Who is present at a meeting and was, and the roll.
    pub(super) fn attendance(&self, of: &Meeting) -> Drawn {
        let view = attendance(self.state(), of, self.audience_at(of), self.now());
        let Some(view) = view.filter(|_| self.opens(Place::Attendance)) else { return Drawn::NotSeen };
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let presser = self.presser(&f);
        let all = [Presence::InRoom, Presence::Remote, Presence::Absent, Presence::Unknown];
        let count = |presence: Presence| view.parties.iter().filter(|line| line.presence == presence).count();
        let shown = |(at, party, what): (i64, Slug, String)| LogLine { at, party, what };
        let closed = view.rolls.iter().filter_map(|roll| roll_result(&f, roll));
        let page = AttendancePage {
            m: meeting(self.state(), of),
            quorum: quorum_now(&f, &view),
            counts: all.map(|presence| (presence, count(presence))).into(),
            lost: view.parties.iter().filter(|line| line.lost.is_some()).count(),
            parties: view.parties.iter().map(|line| attending(&presser, of, line)).collect(),
            roll: view.rolls.iter().find(|roll| roll.closed.is_none()).map(|roll| call(&presser, of, roll)),
            call: calls(&presser, of),
            results: closed.collect(),
            log: log(&f, &view).rev().take(LINES_SHOWN).map(shown).collect(),
            lines: view.log.len(),
            certified: !attended((of, &self.process().vault), self.reader_at(of)).is_empty(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The log of attendance as rows of a spreadsheet: of what is recorded.
    pub(crate) fn attendance_file(&self, meeting: &Slug) -> Option<Vec<u8>> {
        let of = self.state().meetings.get(meeting).filter(|_| self.opens(Place::Attendance))?;
        let view = attendance(self.state(), of, self.audience_at(of), self.now())?;
        let f = self.frame(Section::Meetings, of.particulars.from);
        let heads = [f.t("attendance-time"), f.t("field-party"), f.t("field-presence")];
        let row = |(at, party, what): (i64, Slug, String)| Vec::from([f.machine(&at), f.name(&party), what]);
        let rows: Vec<_> = core::iter::once(heads.into()).chain(log(&f, &view).map(row)).collect();
        Some(papers::board::table(&rows))
    }

    /// The statements that this reader may read, each with where it stands.
    pub(super) fn statement_lines(&self, f: &Frame, of: &Meeting) -> Vec<StatementLine> {
        let own = self.capacity.party();
        let public = statements(of, Audience::Public, None);
        let seen = |entry: u64| public.iter().any(|known| known.entry == entry);
        let presser = self.presser(f);
        let line = |view: StatementView| {
            let is_own = own == Some(&view.handed.party);
            let mut notes = Vec::new();
            if is_own || self.capacity.is_bureau() {
                let stage = if view.is_delivered { "floor-statement-delivered" } else { "floor-statement-waits" };
                notes.push(f.t(stage));
                notes.push(f.word("floor-publishes", view.handed.release));
                notes.push(f.t(&format!("floor-interpreters-{}", view.handed.to_interpreters().word())));
            }
            let confirmed = view.confirmed.as_ref();
            let first = confirmed.and_then(|confirmed| confirmed.first);
            let confirms = is_own && confirmed.is_none() && view.is_delivered;
            StatementLine {
                entry: view.entry,
                item: view.handed.item.and_then(|item| of.items.get(&item)).map(|item| item.number.clone()),
                withheld: !seen(view.entry),
                to_check: confirmed.is_none(),
                corrected: first.map(|hash| f.t1("floor-statement-first", "hash", hash)),
                acts: if confirms { statement_acts(&presser, of, view.entry) } else { Vec::new() },
                text: view.text().clone(),
                figures: self.beside_statement(f, of, view.entry),
                party: view.handed.party,
                notes,
            }
        };
        statements(of, self.audience_at(of), own).into_iter().map(line).collect()
    }

    /// What the reader's own delegation is told on the page of the floor: of its link, of the roll, of its statements.
    pub(super) fn own_in_the_hall(&self, presser: &Presser<'_>, of: &Meeting) -> Own {
        let f = presser.f;
        let Some(party) = self.capacity.party().filter(|party| of.invitations.contains_key(*party)) else {
            return Own::default();
        };
        let on = Subject::of(&of.slug, party);
        let link = |link: Link| {
            let label = f.t(&format!("attendance-own-link-{}", link.word()));
            let wanted = Wanted::new(Kind::DelegationsNoteLink, on, label).with("party", party);
            presser.offer_open(wanted.with("connection", link.word()).style(if link == Link::Back {
                "act--first"
            } else {
                "act--quiet"
            }))
        };
        let lost = lost(self.state(), of, party, self.now());
        let presence = of.delegations.0.get(party).map(|delegation| delegation.presence()).unwrap_or_default();
        let links = match lost {
            Some(_) => link(Link::Back),
            None => (presence == Presence::Remote).then(|| link(Link::Lost)).flatten(),
        };
        let called = of.roll().ok().filter(|roll| !roll.answers.contains_key(party));
        let answers = called.map(|_| answers(presser, of, party)).unwrap_or_default();
        let spoken = of.floor.spoken_ms(party);
        Own {
            spoken: (spoken > 0).then(|| f.t1("floor-own-time", "time", f.clock(&spoken))),
            presence: (presence != Presence::Unknown).then(|| f.word("word-presence", presence)),
            link: lost.map(|lost| link_words(f, lost)),
            called: (!answers.is_empty()).then(|| f.t("attendance-roll-calls-you")),
            acts: links.into_iter().chain(answers).collect(),
        }
    }
}

fn statement_acts(presser: &Presser<'_>, of: &Meeting, entry: u64) -> Vec<Button> {
    let wanted = |key: &str| {
        let on = Subject { number: u32::try_from(entry).ok(), ..Subject::meeting(&of.slug) };
        Wanted::new(Kind::FloorConfirmDelivery, on, presser.f.t(key)).with("statement", entry)
    };
    let as_handed = presser.offer_open(wanted("floor-confirm-as-handed"));
    let otherwise = presser.offer_open(wanted("floor-confirm-otherwise").style("act--quiet").form());
    as_handed.into_iter().chain(otherwise).collect()
}

fn speaker(f: &Frame, view: &InterpretersView) -> Option<Speaker> {
    let speaking = view.floor.current.as_ref()?;
    let mut notes = vec![f.status(&speaking.status)];
    notes.extend(speech(f, speaking.speech, &speaking.with));
    Some(Speaker { said: said(view, &speaking.party), party: speaking.party.clone(), notes })
}

fn next(f: &Frame, view: &InterpretersView) -> Vec<Speaker> {
    let speaker = |place: &procedure::floor::view::PlaceView| {
        let party = &place.place.party;
        Speaker { said: said(view, party), party: party.clone(), notes: super::floor::notes_of(f, place) }
    };
    view.next.iter().map(speaker).collect()
}

fn said(view: &InterpretersView, party: &Slug) -> Texts {
    view.said.get(party).cloned().unwrap_or_default()
}

/// Since when a link is lost, and that the place is kept.
pub(super) fn link_words(f: &Frame, lost: Lost) -> String {
    let key = if lost.is_long { "floor-link-lost-long" } else { "floor-link-lost" };
    let (since, until) = (f.time_of(&lost.since), f.time_of(&lost.kept_until));
    f.locale.with(key, &[("since", since.into()), ("until", until.into())])
}

/// A quorum in words.
fn quorum_words(f: &Frame, article: &str, (present, of, needed): (usize, usize, Option<usize>)) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    let mut values = vec![("present", number(present)), ("of", number(of)), ("rule", article.into())];
    let key = match needed {
        None => "attendance-quorum-undefined",
        Some(needed) if present >= needed => "attendance-quorum-met",
        Some(_) => "attendance-quorum-missed",
    };
    values.extend(needed.map(|needed| ("needed", number(needed))));
    f.locale.with(key, &values)
}

/// The quorum that is asked for now, in words.
pub(super) fn quorum_now(f: &Frame, view: &AttendanceView) -> String {
    let quorum = view.quorum;
    let article = f.t(&format!("rule-{}", view.rule.name().replace('.', "-")));
    quorum_words(f, &article, (quorum.present, quorum.of, quorum.needed))
}

fn attending(presser: &Presser<'_>, of: &Meeting, line: &PartyLine) -> AttendingLine {
    let f = presser.f;
    let on = Subject::of(&of.slug, &line.party);
    let note = |presence: Presence| {
        let label = f.word("word-presence", presence);
        let wanted = Wanted::new(Kind::DelegationsNotePresence, on, label).with("party", &line.party);
        let wanted = wanted.with("presence", presence_word(presence)).style("act--quiet");
        presser.offer_open(wanted).map(|button| said_of(f, &line.party, button))
    };
    let places = [Presence::InRoom, Presence::Remote, Presence::Absent].into_iter();
    let mut acts: Vec<Button> = places.filter(|place| *place != line.presence).filter_map(note).collect();
    let link = |link: Link| {
        let label = f.word("word-connection", link);
        let wanted = Wanted::new(Kind::DelegationsNoteLink, on, label).with("party", &line.party);
        let button = presser.offer_open(wanted.with("connection", link.word()).style("act--quiet"));
        button.map(|button| said_of(f, &line.party, button))
    };
    acts.extend(match (line.lost, line.presence) {
        (Some(_), _) => link(Link::Back),
        (None, Presence::Remote) => link(Link::Lost),
        (None, Presence::Unknown | Presence::InRoom | Presence::Absent) => None,
    });
    let notes = std::iter::once(f.status(&line.status)).chain(line.lost.map(|lost| link_words(f, lost)));
    AttendingLine {
        notes: notes.collect(),
        party: line.party.clone(),
        presence: line.presence,
        is_cut_off: line.lost.is_some(),
        acts,
    }
}

/// A button that says of whom it is.
fn said_of(f: &Frame, party: &Slug, button: Button) -> Button {
    let said = format!("{}: {}", f.name(party), button.label);
    Button { said, ..button }
}

fn presence_word(presence: Presence) -> &'static str {
    match presence {
        Presence::Unknown => "unknown",
        Presence::InRoom => "in-room",
        Presence::Remote => "remote",
        Presence::Absent => "absent",
    }
}

/// The answers that may be given for a delegation when it is called.
fn answers(presser: &Presser<'_>, of: &Meeting, party: &Slug) -> Vec<Button> {
    let answer = |answer: &RollAnswer| {
        let label = presser.f.word("word-answer", *answer);
        let wanted = Wanted::new(Kind::DelegationsAnswerRoll, Subject::of(&of.slug, party), label);
        let wanted = wanted.with("party", party).with("answer", answer.word());
        presser.offer_open(wanted).map(|button| said_of(presser.f, party, button))
    };
    RollAnswer::ALL.iter().filter_map(answer).collect()
}

fn call(presser: &Presser<'_>, of: &Meeting, roll: &Roll) -> RollCall {
    let f = presser.f;
    let language = roll.called.language.as_ref().map(Tag::as_str);
    let mut notes = vec![f.locale.with(
        "attendance-roll-number",
        &[("number", i64::from(roll.called.roll).into()), ("time", f.time_of(&roll.made.1).into())],
    )];
    notes.extend(language.map(|tag| f.t1("floor-by-alphabet", "language", f.language(tag))));
    let close = Wanted::new(Kind::DelegationsCloseRoll, Subject::meeting(&of.slug), f.t("act-delegations-close-roll"));
    let next = roll.next().map(|party| (party.clone(), answers(presser, of, party)));
    let style = if next.is_none() { "act--first" } else { "" };
    RollCall {
        notes,
        called: roll
            .called
            .parties
            .iter()
            .map(|party| (party.clone(), roll.answers.get(party).map(|(answer, _)| *answer)))
            .collect(),
        close: presser.offer_open(close.style(style)),
        next,
    }
}

/// Calls the roll of all, or of the members.
fn calls(presser: &Presser<'_>, of: &Meeting) -> Vec<Button> {
    let wanted = |whom: &Whom| {
        let label = presser.f.t(&format!("attendance-call-{}", whom.word()));
        let wanted = Wanted::new(Kind::DelegationsCallRoll, Subject::meeting(&of.slug), label);
        presser.offer_open(wanted.with("whom", whom.word()))
    };
    Whom::ALL.iter().filter_map(wanted).collect()
}

fn roll_result(f: &Frame, roll: &Roll) -> Option<RollResult> {
    let (entry, at, result) = roll.closed.as_ref()?;
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let title = [("number", i64::from(roll.called.roll).into()), ("time", f.instant(at).into())];
    let those = [
        (RollAnswer::Present, result.present.clone()),
        (RollAnswer::Remote, result.remote.clone()),
        (RollAnswer::Absent, result.absent.clone()),
    ];
    let counted = (number(result.members_present), number(result.members), result.needed.map(number));
    Some(RollResult {
        title: f.locale.with("attendance-roll-result", &title),
        entry: Some(*entry).filter(|entry| *entry < HELD),
        quorum: quorum_words(f, &f.t("attendance-quorum"), counted),
        those: those.into(),
    })
}

/// The log in words, the first line first.
fn log<'a>(f: &'a Frame, view: &'a AttendanceView) -> impl DoubleEndedIterator<Item = (i64, Slug, String)> {
    let what = |what: Attended| match what {
        Attended::Noted(presence) => f.word("word-presence", presence),
        Attended::Link(link) => f.t(&format!("attendance-link-{}", link.word())),
        Attended::Answered(answer) => f.t1("attendance-answered", "answer", f.word("word-answer", answer)),
        Attended::Passed(Some(into)) => f.t1("attendance-came", "where", f.word("word-where", into)),
        Attended::Passed(None) => f.t("attendance-went"),
    };
    view.log.iter().map(move |line| (line.at, line.party.clone(), what(line.what)))
}
