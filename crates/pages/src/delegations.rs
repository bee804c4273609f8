//! Delegations to a meeting: one as a whole with its form, the questions and the tables of answers, lists, credentials, the door.

use askama::Template;
use procedure::delegations::What;
use procedure::delegations::credentials_view::{CredentialsLine, CredentialsReport, LetterView, Missing, Needed};
use procedure::delegations::forms_view::{AnswerView, TableView};
use procedure::delegations::letters::LetterStanding;
use procedure::delegations::list_view::{BadgeView, ListView, ListedDelegation, PresentView, RemoteSeat};
use procedure::delegations::lists::ListStanding;
use procedure::delegations::questions::{AnswerKind, Asked, Class, Use};
use procedure::delegations::view::{MemberView, WholeView};
use procedure::meetings::view::MeetingView;
use procedure::membership::Status;
use procedure::names::{Slug, Tag};
use procedure::sealed::Shown;

use crate::act::{Button, Choice};
use crate::frame::Frame;

/// A delegation as one object.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/delegation.html")]
pub struct DelegationPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The delegation, as this reader may know it.
    pub whole: WholeView,
    /// Its members with the acts on each; on the day that was asked for, without.
    pub members: Vec<(MemberView, Vec<Button>)>,
    /// Its letters with the acts on each.
    pub letters: Vec<(LetterView, Vec<Button>)>,
    /// Its badges with the acts on each.
    pub badges: Vec<(BadgeView, Vec<Button>)>,
    /// What the reader may do here, the next step first.
    pub acts: Vec<Button>,
    /// The acts on its badges.
    pub badge_acts: Vec<Button>,
    /// What is asked of it: of the delegation as a whole, then of each member.
    pub form: Vec<AskedGroup>,
    /// True where this reader may answer now.
    pub answers: bool,
    /// What the secretariat says an answer rests on, where it enters it for the party.
    pub rests_on: Option<String>,
    /// What came of the answers that were just sent.
    pub report: Option<AnswersReport>,
    /// The day that was asked for, as it was typed, and in words where it is one.
    pub on: (String, Option<String>),
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// What is asked of one.
#[derive(Clone, Debug)]
pub struct AskedGroup {
    /// Of whom, as an id.
    pub id: String,
    /// Of whom, in words.
    pub heading: String,
    /// The questions.
    pub fields: Vec<AskedField>,
}

/// A question with its answer.
#[derive(Clone, Debug)]
pub struct AskedField {
    /// The name of the field.
    pub name: String,
    /// The question.
    pub asked: Asked,
    /// The answer, or the place for it.
    pub answer: AnswerView,
    /// The answer as it stands in the form.
    pub value: String,
    /// True where consent is ticked.
    pub consent: bool,
    /// The choices.
    pub choices: Vec<Choice>,
    /// True where it was just refused.
    pub wrong: bool,
}

/// What came of a page of answers.
#[derive(Clone, Debug, Default)]
pub struct AnswersReport {
    /// How many were put.
    pub put: usize,
    /// How many were withdrawn.
    pub withdrawn: usize,
    /// Those that were not taken: the name of the field, whose and which answer, and why.
    pub refused: Vec<(String, String, String)>,
}

/// The questions of a meeting.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/questions.html")]
pub struct Questions {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Questions that are asked, in their order, with the act that withdraws each.
    pub asked: Vec<(Asked, Option<Button>)>,
    /// Questions that were withdrawn.
    pub withdrawn: Vec<(Asked, i64)>,
    /// Uses that have a table.
    pub tables: Vec<Use>,
    /// What the reader may do here.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

/// The answers for one use.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/answers.html")]
pub struct Answers {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The use.
    pub used_for: Use,
    /// The table.
    pub table: TableView,
    /// True where the reader sees the questions as they are asked.
    pub asks: bool,
}

/// The seats that are taken by network.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/remote.html")]
pub struct Remote {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The seats, in the order of delegations.
    pub seats: Vec<RemoteSeat>,
    /// How many of them need each language, the most first.
    pub languages: Vec<(Tag, usize)>,
}

/// A list of participants as it was issued.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/list.html")]
pub struct ListPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Which list.
    pub ordinal: u32,
    /// The list.
    pub list: ListView,
    /// Its delegations by status, each status in the order of the list.
    pub groups: Vec<(Status, Vec<ListedDelegation>)>,
}

/// The credentials of every delegation.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/credentials.html")]
pub struct Credentials {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The report.
    pub report: CredentialsReport,
}

/// Who is in the room, and the door.
#[derive(Clone, Debug, Template)]
#[template(path = "delegations/check-in.html")]
pub struct CheckIn {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// Who is there, by party in the order of the language, with the act that notes that one left.
    pub present: Vec<(PresentView, Option<Button>)>,
    /// How many have a badge.
    pub badges: usize,
    /// True while somebody may come in.
    pub open: bool,
    /// True for the page that a device keeps for the time without a network: it names nobody.
    pub kept: bool,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl ListPage {
    /// True where a name is marked as not given in the language of the page.
    pub fn marks(&self) -> bool {
        let mut members = self.groups.iter().flat_map(|(_, group)| group).flat_map(|one| &one.members);
        members.any(|member| member.in_other_script)
    }

    /// The address of the list as a file, below a language.
    pub fn file(&self, ending: &str) -> String {
        let own = self.f.list_file(&self.m.slug, &self.ordinal, ending);
        own.strip_prefix(&format!("/{}", self.f.lang())).unwrap_or(&own).to_owned()
    }

    /// The shape of what became of a person since the list before.
    pub fn what_badge(&self, what: &What) -> &'static str {
        match what {
            What::Nominated => "badge--open",
            What::Changed => "badge--half",
            What::Withdrawn => "badge--ring",
        }
    }
}

impl AskedField {
    /// The type of an input.
    pub fn input(&self) -> &'static str {
        match self.asked.kind {
            AnswerKind::Day => "date",
            AnswerKind::Text | AnswerKind::Choice | AnswerKind::Number | AnswerKind::YesNo => "text",
        }
    }

    /// True where the answer is one of several.
    pub fn chooses(&self) -> bool {
        !self.choices.is_empty()
    }

    /// True where it is kept only with consent.
    pub fn asks_consent(&self) -> bool {
        self.asked.class == Class::Health
    }

    /// True where an answer is expected and missing.
    pub fn is_missing(&self) -> bool {
        self.asked.required && self.answer.made.is_none()
    }

    /// True where an answer was given and is erased: its place is empty, and that is not to be taken for no answer.
    pub fn is_removed(&self) -> bool {
        matches!(self.answer.value, Shown::Removed(_))
    }
}

impl Frame {
    /// The shape of a list's standing.
    pub fn list_badge(&self, standing: &ListStanding) -> &'static str {
        match standing {
            ListStanding::Provisional => "badge--ring",
            ListStanding::Final => "badge--adopted",
            ListStanding::Addendum => "badge--half",
        }
    }

    /// The languages of a member in words.
    pub fn member_languages(&self, member: &MemberView) -> String {
        let names: Vec<String> = member.languages.iter().map(|tag| self.language_of(tag)).collect();
        names.join(&self.t("locale-list-comma"))
    }

    /// The address of an issued list as a file.
    pub fn list_file(&self, meeting: &Slug, list: &u32, ending: &str) -> String {
        self.at(meeting, &format!("participants-{list}.{ending}"))
    }

    /// The page of a delegation to a meeting.
    pub fn delegation_link(&self, meeting: &Slug, party: &Slug) -> String {
        self.at(meeting, &format!("delegation/{party}/"))
    }

    /// An answer in words: yes and no, and choices, in the language of the page.
    pub fn answer(&self, asked: &Asked, value: &Shown) -> String {
        let Shown::Text(text) = value else { return self.shown(value) };
        match asked.kind {
            AnswerKind::Choice => self.plain(&asked.choice(text)),
            AnswerKind::YesNo => self.t(if text == "yes" { "word-yes" } else { "word-no" }),
            AnswerKind::Day => procedure::time::Day::new(text).map_or_else(|| text.clone(), |day| self.day(&day)),
            AnswerKind::Text | AnswerKind::Number => text.clone(),
        }
    }

    /// What a place of a table holds: an answer, the place for one, or nothing where it is not asked.
    pub fn cell(&self, asked: &Asked, answer: &Option<AnswerView>) -> String {
        match answer {
            Some(answer) if answer.made.is_some() => self.answer(asked, &answer.value),
            Some(_) => self.t("delegations-not-answered"),
            None => "–".to_owned(),
        }
    }

    /// The shape of what is missing.
    pub fn missing_badge(&self, missing: &Missing) -> &'static str {
        match missing {
            Missing::Nothing => "badge--adopted",
            Missing::NotNeeded => "badge--ring",
            Missing::Undefined => "badge--unknown",
            Missing::Nomination | Missing::Letter | Missing::Decision | Missing::Withheld => "badge--due",
            Missing::AnotherLetter | Missing::More | Missing::Cover => "badge--late",
        }
    }

    /// The shape of where a letter stands.
    pub fn letter_badge(&self, standing: &LetterStanding) -> &'static str {
        match standing {
            LetterStanding::Presented => "badge--due",
            LetterStanding::Accepted => "badge--adopted",
            LetterStanding::Returned => "badge--late",
        }
    }

    /// What the rules ask credentials to rest on.
    pub fn needed(&self, needed: &Needed) -> String {
        match needed {
            Needed::Undefined => self.t("word-missing-undefined"),
            Needed::Nothing => self.t("word-missing-not-needed"),
            Needed::AtLeast(least) => self.t1("delegations-needed", "credentials", self.word("word-rest-on", least)),
        }
    }

    /// The title of the report: of letters of nomination where the rules ask for no more.
    pub fn credentials_title(&self, needed: &Needed) -> String {
        use procedure::delegations::letters::Credentials;
        self.t(match needed {
            Needed::AtLeast(Credentials::LetterOfNomination) => "delegations-letters-of-nomination",
            Needed::AtLeast(Credentials::NoteVerbale | Credentials::FullPowers)
            | Needed::Nothing
            | Needed::Undefined => "delegations-credentials-report",
        })
    }

    /// The number and the word of members whom nothing covers.
    pub fn uncovered(&self, line: &CredentialsLine) -> String {
        let members: Vec<String> = line.uncovered.iter().map(ToString::to_string).collect();
        self.t1("delegations-uncovered", "members", members.join(&self.t("locale-list-comma")))
    }

    /// A member by name in plain text, with what stands before it.
    pub fn member_name(&self, member: &MemberView) -> String {
        let honorific = self.plain(&member.honorific);
        let name = member.name.plain(|shown| self.shown(shown));
        if honorific.is_empty() { name } else { format!("{honorific} {name}") }
    }

    /// The address of a table of answers.
    pub fn answers_link(&self, meeting: &Slug, used_for: &Use) -> String {
        self.at(meeting, &format!("forms/{}/", used_for.word()))
    }
}
