//! Delegations to a meeting: one as a whole, the questions and what was answered, lists, credentials, the door.

use std::collections::BTreeMap;

use pages::act::Choice;
use pages::delegations::{
    Answers, AnswersReport, AskedField, AskedGroup, CheckIn, Credentials, DelegationPage, ListPage, Questions, Remote,
};
use pages::{Button, Frame, Section, draw};
use procedure::delegations::credentials_view::{LetterView, credentials_report};
use procedure::delegations::forms_view::{AnswerView, FormView, RowView, TableView, arrivals, needs, table, visa_list};
use procedure::delegations::letters::LetterStanding;
use procedure::delegations::list_view::{BadgeView, RemoteSeat, badges, list_of_participants, present, remote_seats};
use procedure::delegations::members::Until;
use procedure::delegations::questions::{AnswerKind, Asked, Use};
use procedure::delegations::view::{MemberView, WholeView, composition, delegation};
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::membership::Status;
use procedure::names::{Slug, Tag};
use procedure::places::Place;
use procedure::sealed::Shown;
use procedure::time::Day;
use procedure::{Capacity, Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// The table of seats taken by network, beside those of answers.
const REMOTE: &str = "remote";

/// What came of a page of answers, with what was typed where it was refused.
pub(crate) struct Sent {
    pub(crate) report: AnswersReport,
    /// Values and ticks by the names of their fields.
    pub(crate) typed: BTreeMap<String, (String, bool)>,
    /// What an answer rests on, as the secretariat typed it.
    pub(crate) rests_on: String,
}

/// The name of the field for an answer.
pub(crate) fn field_name(question: u32, member: Option<u32>) -> String {
    format!("answer-{question}-{}", member.unwrap_or(0))
}

/// An answer as it was given, for a form.
pub(crate) fn given(answer: &AnswerView) -> &str {
    match &answer.value {
        Shown::Text(text) => text,
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => "",
    }
}

impl Draw<'_> {
    /// A delegation: for those who take part; answers, letters and contacts as the rules show them.
    pub(crate) fn delegation(&self, of: &Meeting, party: &str, sent: Option<Sent>) -> Drawn {
        let Some(party) = Slug::new(party).filter(|party| of.invitations.contains_key(party)) else {
            return Drawn::Missing;
        };
        if !self.opens(Place::Delegation(of, &party)) {
            return Drawn::NotSeen;
        }
        let reader = self.reader_at(of);
        let vault = &self.process().vault;
        let Some(whole) = delegation(self.state(), (of, vault), &party, reader) else { return Drawn::Missing };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let for_party = self.for_party(&f, &party);
        let asked_on = self.query.get("on").unwrap_or_default();
        let day = Day::new(asked_on).filter(|day| day.day > 0);
        let until = |day: Day| Until::Time(day.start().saturating_add(DAY_MS).saturating_sub(1));
        let then = day.and_then(|day| composition((of, vault), &party, until(day), reader));
        let answering = Wanted::new(Kind::DelegationsAnswer, Subject::meeting(&of.slug), String::new());
        let answers = for_party.as_ref().is_some_and(|presser| presser.offer_open(answering).is_some());
        let (report, typed, rests_on) = match sent {
            Some(Sent { report, typed, rests_on }) => (Some(report), typed, rests_on),
            None => (None, BTreeMap::new(), String::new()),
        };
        let page = DelegationPage {
            m: meeting(self.state(), of),
            members: match then {
                Some(then) => then.members.into_iter().map(|member| (member, Vec::new())).collect(),
                None => with_acts(&whole.delegation.members, |m| member_acts(for_party.as_ref(), of, m)),
            },
            letters: with_acts(letters_of(&whole), |letter| self.letter_acts(&f, of, (&party, letter))),
            badges: with_acts(&whole.badges, |badge| self.badge_acts(&f, of, badge)),
            acts: self.delegation_acts(for_party.as_ref(), of, (&f, &whole)),
            badge_acts: self.badges_acts(&f, of, &whole),
            form: whole.form.as_ref().map(|form| groups(&f, &whole, form, &typed)).unwrap_or_default(),
            answers,
            rests_on: (self.capacity == Capacity::Secretariat).then_some(rests_on),
            report,
            on: (asked_on.to_owned(), day.map(|day| f.day(&day))),
            done: self.done(),
            whole,
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// Who presses a party's buttons: the party itself, or the secretariat in its name.
    fn for_party<'b>(&'b self, f: &'b Frame, party: &Slug) -> Option<Presser<'b>> {
        let capacity = Capacity::Party(party.clone());
        let presses = self.capacity == capacity || self.capacity == Capacity::Secretariat;
        presses.then(|| Presser { capacity, ..self.presser(f) })
    }

    /// What can be done about a delegation as a whole, the next step first.
    fn delegation_acts(
        &self,
        for_party: Option<&Presser<'_>>,
        of: &Meeting,
        (f, whole): (&Frame, &WholeView),
    ) -> Vec<Button> {
        let about = Subject::meeting(&of.slug);
        let invitation = of.invitations.get(&whole.delegation.party);
        let mut acts = Vec::new();
        if let Some(presser) = for_party {
            let wanted = |kind: Kind| Wanted::new(kind, about, f.t(&act_key(kind))).form();
            let answered = invitation.is_some_and(|invitation| invitation.answered.is_some());
            let reply = (!answered).then(|| wanted(Kind::MeetingsReply));
            let letter = (!whole.delegation.members.is_empty()).then(|| wanted(Kind::DelegationsPresentLetter));
            let wanted = [reply, Some(wanted(Kind::DelegationsNominate)), letter];
            acts.extend(wanted.into_iter().flatten().filter_map(|wanted| presser.offer_open(wanted)));
        }
        let waits = letters_of(whole).iter().any(|letter| letter.letter.standing == LetterStanding::Presented);
        let party = &whole.delegation.party;
        let accept = Kind::DelegationsAcceptCredentials;
        // A letter that waits has its own button.
        let accept = (!waits).then(|| Wanted::new(accept, Subject::of(&of.slug, party), f.t(&act_key(accept))));
        acts.extend(accept.and_then(|wanted| self.presser(f).offer_open(wanted.with("party", party).form())));
        if let Some(first) = acts.first_mut() {
            first.style = "act--first";
        }
        acts
    }

    /// Accept or return a letter that waits.
    fn letter_acts(&self, f: &Frame, of: &Meeting, (party, view): (&Slug, &LetterView)) -> Vec<Button> {
        let letter = &view.letter.presented;
        if view.letter.standing != LetterStanding::Presented {
            return Vec::new();
        }
        let on = Subject::of(&of.slug, party).number(letter.letter);
        let wanted =
            |kind: Kind| Wanted::new(kind, on, f.t(&act_key(kind))).with("party", party).with("letter", letter.letter);
        let accept = wanted(Kind::DelegationsAcceptCredentials).with("rest-on", letter.rest_on.word());
        let acts = [accept, wanted(Kind::DelegationsReturnLetter).form()];
        let presser = self.presser(f);
        acts.into_iter().filter_map(|wanted| presser.offer_open(wanted)).collect()
    }

    /// Issue a badge, or revoke it.
    fn badge_acts(&self, f: &Frame, of: &Meeting, badge: &BadgeView) -> Vec<Button> {
        let on = Subject::of(&of.slug, &badge.party).number(badge.member);
        let kind = if badge.code.is_some() { Kind::DelegationsRevokeBadge } else { Kind::DelegationsIssueBadge };
        let label = f.t(if badge.code.is_some() { "act-delegations-revoke-badge" } else { "delegations-issue-badge" });
        let wanted = Wanted::new(kind, on, label).with("party", &badge.party).with("member", badge.member);
        self.presser(f).offer_open(wanted).into_iter().collect()
    }

    /// Issue badges to all who have none, and print those there are.
    fn badges_acts(&self, f: &Frame, of: &Meeting, whole: &WholeView) -> Vec<Button> {
        let party = &whole.delegation.party;
        let label = f.t("act-delegations-issue-badge");
        let issue = Wanted::new(Kind::DelegationsIssueBadge, Subject::of(&of.slug, party), label);
        let print = Button {
            label: f.t("delegations-print-badges"),
            address: f.at(&of.slug, &format!("badges-{party}.pdf")),
            form: true,
            ..Button::default()
        };
        let printed = whole.badges.iter().any(|badge| badge.code.is_some()).then_some(print);
        let certificates = Button {
            label: f.t("delegations-print-certificates"),
            address: f.at(&of.slug, &format!("certificates-{party}.pdf")),
            form: true,
            ..Button::default()
        };
        let certified = (!whole.attended.is_empty()).then_some(certificates);
        self.presser(f).offer_open(issue.with("party", party)).into_iter().chain(printed).chain(certified).collect()
    }

    /// The answers to the questions of a meeting for one use, or the seats that are taken by network.
    pub(super) fn answers(&self, of: &Meeting, used_for: &str) -> Drawn {
        if used_for == REMOTE {
            return if self.opens(Place::Questions) { self.remote_page(of) } else { Drawn::NotSeen };
        }
        if !self.opens(Place::Answers(of)) {
            return Drawn::NotSeen;
        }
        let Some(used_for) = Use::named(used_for) else { return Drawn::Missing };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let mut table = self.table(of, used_for);
        f.locale.sort_by(&mut table.rows, |row| f.name(&row.party));
        let asks = self.opens(Place::Questions);
        draw(&Answers { m: meeting(self.state(), of), used_for, table, asks, f }).into()
    }

    /// The seats that are taken by network, in the order of delegations.
    fn remote(&self, f: &Frame, of: &Meeting) -> Vec<RemoteSeat> {
        let mut seats = remote_seats((of, &self.process().vault), self.reader_at(of));
        f.in_order(&mut seats, &self.order(of), |seat| &seat.party);
        seats
    }

    fn remote_page(&self, of: &Meeting) -> Drawn {
        let f = self.frame(Section::Meetings, of.particulars.from);
        let seats = self.remote(&f, of);
        let mut needed: BTreeMap<&Tag, usize> = BTreeMap::new();
        for tag in seats.iter().flat_map(|seat| &seat.member.languages) {
            let count = needed.entry(tag).or_default();
            *count = count.saturating_add(1);
        }
        let mut languages: Vec<(Tag, usize)> = needed.into_iter().map(|(tag, count)| (tag.clone(), count)).collect();
        languages.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
        draw(&Remote { m: meeting(self.state(), of), seats, languages, f }).into()
    }

    /// The seats that are taken by network as rows of a spreadsheet: for the Chair and the secretariat.
    pub(crate) fn remote_file(&self, meeting: &Slug) -> Option<Vec<u8>> {
        let of = self.state().meetings.get(meeting).filter(|_| self.opens(Place::Questions))?;
        let f = self.frame(Section::Meetings, of.particulars.from);
        let heads = ["field-party", "field-name", "field-role", "field-office", "field-languages"].map(|key| f.t(key));
        let row = |seat: RemoteSeat| {
            let (member, role) = (&seat.member, f.word("word-role", seat.member.role));
            let (office, languages) = (f.plain(&member.office), f.member_languages(member));
            Vec::from([f.name(&seat.party), f.member_name(member), role, office, languages])
        };
        let rows: Vec<_> = core::iter::once(heads.into()).chain(self.remote(&f, of).into_iter().map(row)).collect();
        Some(papers::board::table(&rows))
    }

    /// The questions of a meeting.
    pub(super) fn asking(&self, of: &Meeting) -> Drawn {
        if !self.opens(Place::Questions) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Meetings, of.particulars.from);
        let presser = self.presser(&f);
        let about = Subject::meeting(&of.slug);
        let withdraw = |asked: &Asked| {
            let kind = Kind::DelegationsWithdrawQuestion;
            let wanted = Wanted::new(kind, about.number(asked.question), f.t(&act_key(kind)));
            presser.offer_open(wanted.with("question", asked.question).form())
        };
        let asked: Vec<Asked> = of.questions.form().into_iter().cloned().collect();
        let used = |used_for: &Use| asked.iter().any(|asked| asked.used_for == *used_for);
        let gone = of.questions.0.values().filter_map(|known| Some((known.asked.clone(), known.withdrawn?)));
        let ask = Wanted::new(Kind::DelegationsAsk, about, f.t(&act_key(Kind::DelegationsAsk)));
        let page = Questions {
            m: meeting(self.state(), of),
            tables: Use::ALL.iter().copied().filter(used).collect(),
            withdrawn: gone.collect(),
            acts: presser.offer_open(ask.style("act--first").form()).into_iter().collect(),
            asked: asked.into_iter().map(|asked| (asked.clone(), withdraw(&asked))).collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The answers for one use, as far as the reader has them.
    pub(crate) fn table(&self, of: &Meeting, used_for: Use) -> TableView {
        let (what, reader) = ((of, &self.process().vault), self.reader_at(of));
        match used_for {
            Use::Visa => visa_list(self.state(), what, reader),
            Use::Arrival => arrivals(self.state(), what, reader),
            Use::Needs => needs(self.state(), what, reader),
            Use::Registration | Use::Badge => table(self.state(), what, used_for, reader),
        }
    }

    /// The answers for one use as rows of a spreadsheet.
    pub(crate) fn answers_file(&self, meeting: &Slug, used_for: Use) -> Option<Vec<u8>> {
        let of = self.state().meetings.get(meeting).filter(|of| self.opens(Place::Answers(of)))?;
        let f = self.frame(Section::Meetings, of.particulars.from);
        let mut table = self.table(of, used_for);
        f.locale.sort_by(&mut table.rows, |row| f.name(&row.party));
        let questions = &table.questions;
        let heads = [f.t("field-party"), f.t("field-name")].into_iter();
        let heads = heads.chain(questions.iter().map(|asked| f.plain(&asked.words))).collect();
        let row = |row: &RowView| {
            let person = row.person.as_ref().map(|person| f.member_name(person)).unwrap_or_default();
            let answers = questions.iter().zip(&row.answers).map(|(asked, answer)| f.cell(asked, answer));
            [f.name(&row.party), person].into_iter().chain(answers).collect()
        };
        let rows: Vec<Vec<String>> = std::iter::once(heads).chain(table.rows.iter().map(row)).collect();
        Some(papers::board::table(&rows))
    }

    /// A list of participants as it was issued.
    pub(super) fn list(&self, of: &Meeting, ordinal: u32) -> Drawn {
        let what = (of, &self.process().vault);
        let Some(mut list) = list_of_participants(self.state(), what, Some(ordinal), self.reader_at(of)) else {
            return Drawn::Missing;
        };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let mut groups: Vec<(Status, Vec<_>)> = Vec::new();
        for delegation in std::mem::take(&mut list.delegations) {
            match groups.iter_mut().find(|(status, _)| *status == delegation.status) {
                Some((_, group)) => group.push(delegation),
                None => groups.push((delegation.status, Vec::from([delegation]))),
            }
        }
        groups.sort_by_key(|(status, _)| *status);
        for (_, group) in &mut groups {
            f.in_order(group, &list.order, |delegation| &delegation.party);
        }
        let page = ListPage { m: meeting(self.state(), of), ordinal, list, groups, f };
        draw(&page).into()
    }

    /// The credentials report, or that of letters of nomination.
    pub(super) fn credentials(&self, of: &Meeting) -> Drawn {
        let what = (of, &self.process().vault);
        let Some(mut report) = credentials_report(self.state(), what, self.reader_at(of)) else {
            return Drawn::NotSeen;
        };
        let f = self.frame(Section::Meetings, of.particulars.from);
        f.in_order(&mut report.lines, &self.order(of), |line| &line.party);
        let page = Credentials { m: meeting(self.state(), of), report, f };
        draw(&page).into()
    }

    /// The door of a meeting.
    pub(super) fn check_in(&self, of: &Meeting) -> Drawn {
        if !self.opens(Place::Door) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Meetings, of.particulars.from);
        let presser = self.presser(&f);
        let (what, reader) = ((of, &self.process().vault), self.reader_at(of));
        let about = Subject::meeting(&of.slug);
        let kept = self.query.get("kept").is_some();
        let mut there = if kept { Vec::new() } else { present(what, reader) };
        f.in_order(&mut there, &self.order(of), |person| &person.party);
        let left = |person: &procedure::delegations::list_view::PresentView| {
            let wanted = Wanted::new(Kind::DelegationsCheckOut, about, f.t("delegations-left"));
            presser.offer_open(wanted.with("party", &person.party).with("member", person.member))
        };
        let enter = Wanted::new(Kind::DelegationsCheckIn, about, String::new());
        let page = CheckIn {
            m: meeting(self.state(), of),
            badges: badges(what, reader).iter().filter(|badge| badge.code.is_some()).count(),
            open: presser.offer_open(enter).is_some(),
            kept,
            present: there.into_iter().map(|person| (person.clone(), left(&person))).collect(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

fn act_key(kind: Kind) -> String {
    format!("act-{}", kind.name().replace('.', "-"))
}

fn letters_of(whole: &WholeView) -> &[LetterView] {
    whole.credentials.as_ref().map(|line| line.letters.as_slice()).unwrap_or_default()
}

fn with_acts<T: Clone>(all: &[T], acts: impl Fn(&T) -> Vec<Button>) -> Vec<(T, Vec<Button>)> {
    all.iter().map(|one| (one.clone(), acts(one))).collect()
}

/// What a party may do about one of its members.
fn member_acts(for_party: Option<&Presser<'_>>, of: &Meeting, member: &MemberView) -> Vec<Button> {
    let Some(presser) = for_party else { return Vec::new() };
    let on = Subject::meeting(&of.slug).number(member.member);
    let wanted = |kind: Kind, key: &str| {
        presser.offer_open(Wanted::new(kind, on, presser.f.t(key)).with("member", member.member).form())
    };
    let acts = [
        wanted(Kind::DelegationsChangeMember, "delegations-change"),
        wanted(Kind::DelegationsWithdraw, "act-delegations-withdraw"),
    ];
    acts.into_iter().flatten().collect()
}

/// The form by whom it asks: the delegation as a whole, then each member.
fn groups(f: &Frame, whole: &WholeView, form: &FormView, typed: &BTreeMap<String, (String, bool)>) -> Vec<AskedGroup> {
    let of_one = |member: Option<u32>, heading: String| AskedGroup {
        id: format!("form-{}", member.unwrap_or(0)),
        heading,
        fields: fields_of(f, form, member, typed),
    };
    let delegation = of_one(None, f.t("word-asked-of-delegation"));
    let members = whole.delegation.members.iter().map(|one| of_one(Some(one.member), f.member_name(one)));
    std::iter::once(delegation).chain(members).filter(|group| !group.fields.is_empty()).collect()
}

fn fields_of(
    f: &Frame,
    form: &FormView,
    member: Option<u32>,
    typed: &BTreeMap<String, (String, bool)>,
) -> Vec<AskedField> {
    let places = form.questions.iter().flat_map(|(asked, answers)| answers.iter().map(move |one| (asked, one)));
    let field = |(asked, answer): (&Asked, &AnswerView)| {
        let name = field_name(asked.question, member);
        let stays = (given(answer).to_owned(), answer.consent);
        let (value, consent) = typed.get(&name).cloned().unwrap_or(stays);
        AskedField {
            wrong: typed.contains_key(&name),
            choices: choices(f, asked, &value),
            asked: asked.clone(),
            answer: answer.clone(),
            name,
            value,
            consent,
        }
    };
    places.filter(|(_, answer)| answer.member == member).map(field).collect()
}

/// The choices of a question, with one for no answer.
fn choices(f: &Frame, asked: &Asked, value: &str) -> Vec<Choice> {
    let choice = |word: String, label: String| Choice { chosen: word == value, value: word, label };
    let words: Vec<Choice> = match asked.kind {
        AnswerKind::Choice => {
            let all = (1..=asked.choices()).map(|number| number.to_string());
            all.map(|number| choice(number.clone(), f.plain(&asked.choice(&number)))).collect()
        }
        AnswerKind::YesNo => ["yes", "no"].map(|word| choice(word.to_owned(), f.t(&format!("word-{word}")))).into(),
        AnswerKind::Text | AnswerKind::Number | AnswerKind::Day => return Vec::new(),
    };
    std::iter::once(choice(String::new(), f.t("delegations-no-answer"))).chain(words).collect()
}
