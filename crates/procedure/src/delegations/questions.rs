//! What a meeting asks of its delegations: questions that the secretariat shapes, each with its purpose and the days for which
//! answers are kept; and the answers, which are personal.
//!
//! Invariants: a question is never changed, only withdrawn and asked anew; its ordinal is never reused. An answer about health
//! rests on consent. Files are no answers: nobody hands in a passport here.

use crate::meetings::Meeting;
use crate::prelude::*;
use crate::words::words;

/// The most questions of a meeting.
pub const QUESTIONS_MAX: usize = 100;
/// The most choices of a question.
pub const CHOICES_MAX: usize = 50;
/// The longest time for which answers are kept after a meeting, in days: three years.
pub const KEEP_DAYS_MAX: u32 = 1_096;
/// The longest answer, in characters.
pub const ANSWER_MAX: usize = 2_000;
/// The longest answer that identifies a person, in characters: a number of a document and the like.
pub const IDENTITY_MAX: usize = 40;

words! {
    /// What an answer is.
    AnswerKind {
        /// Words.
        Text = "text",
        /// One of several.
        Choice = "choice",
        /// A whole number.
        Number = "number",
        /// Yes or no.
        YesNo = "yes-no",
        /// A day.
        Day = "day",
    }
}

words! {
    /// Of whom it is asked.
    AskedOf {
        /// The delegation as a whole.
        Delegation = "delegation",
        /// Each member.
        Member = "member",
    }
}

words! {
    /// What the answers are used for.
    Use {
        /// Registration.
        Registration = "registration",
        /// Support with a visa.
        Visa = "visa",
        /// Arrival and departure.
        Arrival = "arrival",
        /// Needs of access, and others.
        Needs = "needs",
        /// What stands on a badge.
        Badge = "badge",
    }
}

words! {
    /// How carefully the answers are kept.
    Class {
        /// Ordinary.
        Ordinary = "ordinary",
        /// They identify a person: letters and digits of a document.
        Identity = "identity",
        /// They tell of somebody's health.
        Health = "health",
    }
}

/// A question was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Asked {
    /// The meeting.
    pub meeting: Slug,
    /// Its ordinal.
    pub question: u32,
    /// Its words.
    pub words: Texts,
    /// What an answer is.
    pub kind: AnswerKind,
    /// The choices, one a line.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub choices: Texts,
    /// Of whom it is asked.
    pub asked_of: AskedOf,
    /// What the answers are used for.
    #[serde(rename = "use")]
    pub used_for: Use,
    /// How carefully they are kept.
    pub class: Class,
    /// Why it is asked, for those who are asked.
    pub purpose: Texts,
    /// For how many days after the meeting the answers are kept.
    pub keep_days: u32,
    /// True where an answer is expected.
    #[serde(default)]
    pub required: bool,
    /// The place in the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}

/// A question was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The question.
    pub question: u32,
}

/// A question was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Answered {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The question.
    pub question: u32,
    /// The member of whom it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<u32>,
    /// The answer.
    pub value: Personal,
    /// True where the person agreed that it is kept.
    #[serde(default)]
    pub consent: bool,
}

/// An answer was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The party.
    pub party: Slug,
    /// The question.
    pub question: u32,
    /// The member of whom it told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<u32>,
}

/// Which answer of a delegation: the question, and the member.
pub type Key = (u32, Option<u32>);

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The entry and time that gave it.
    pub made: (u64, Moment),
    /// The answer.
    pub value: Personal,
    /// True where the person agreed that it is kept.
    pub consent: bool,
}

/// A question as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// What was asked.
    pub asked: Asked,
    /// The entry and time that asked it.
    pub made: (u64, Moment),
    /// When it was withdrawn.
    pub withdrawn: Option<Moment>,
}

/// The questions of a meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Questions(pub BTreeMap<u32, Question>);

impl Asked {
    /// How many choices there are.
    pub fn choices(&self) -> usize {
        self.choices.0.values().next().map_or(0, |lines| lines.lines().count())
    }

    /// The words of a choice, by its number from 1 on, in each language.
    pub fn choice(&self, number: &str) -> Texts {
        let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let line = |(tag, lines): (&Tag, &String)| Some((tag.clone(), lines.lines().nth(place?)?.to_owned()));
        Texts(self.choices.0.iter().filter_map(line).collect())
    }

    /// True if this is an answer of the kind that is asked for.
    pub fn takes(&self, value: &str) -> bool {
        let short = value.chars().count() <= if self.class == Class::Identity { IDENTITY_MAX } else { ANSWER_MAX };
        let fits = match self.kind {
            AnswerKind::Text if self.class == Class::Identity => {
                value.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'))
            }
            AnswerKind::Text => true,
            AnswerKind::Number => value.parse::<u32>().is_ok(),
            AnswerKind::Choice => value.parse().is_ok_and(|choice| (1..=self.choices()).contains(&choice)),
            AnswerKind::YesNo => matches!(value, "yes" | "no"),
            AnswerKind::Day => Day::new(value).is_some_and(|day| day.day > 0),
        };
        short && fits && !value.is_empty()
    }
}

impl Questions {
    /// A question that is asked.
    ///
    /// # Errors
    /// `delegations.question-unknown`.
    pub fn standing(&self, question: u32) -> Result<&Asked, Rejection> {
        let known = self.0.get(&question).filter(|known| known.withdrawn.is_none());
        let unknown = || Rejection::new(super::Reason::QuestionUnknown).with("question", question);
        known.map(|known| &known.asked).ok_or_else(unknown)
    }

    /// The questions that are asked, in the order of the form.
    pub fn form(&self) -> Vec<&Asked> {
        let standing = self.0.values().filter(|question| question.withdrawn.is_none());
        let mut form: Vec<&Asked> = standing.map(|question| &question.asked).collect();
        form.sort_by_key(|asked| (asked.order.unwrap_or(u32::MAX), asked.question));
        form
    }
}

/// Until when the answers to a question are kept: its days after the meeting was closed, or after its last day while it is
/// not. Where neither is known, nothing is erased by itself.
fn kept_until(meeting: &Meeting, question: u32) -> Option<Moment> {
    let last = meeting.particulars.to.or(meeting.particulars.from);
    let ended = meeting.sat.1.or_else(|| last.map(Day::after))?;
    let days = meeting.questions.0.get(&question)?.asked.keep_days;
    crate::time::after_days(ended, &days.to_string())
}

/// Sets anew until when the answers of a meeting are kept: its end is known better than before.
pub(crate) fn keep_answers(state: &mut State, slug: &Slug) {
    let Some(meeting) = state.meetings.get(slug).cloned() else { return };
    for ((question, _), given) in meeting.delegations.0.values().flat_map(|delegation| &delegation.answers) {
        state.keep_until(&given.value, kept_until(&meeting, *question));
    }
}

/// The answers to a question, of every delegation.
pub(super) fn answers_to(meeting: &Meeting, question: u32) -> impl Iterator<Item = &Given> {
    let answers = meeting.delegations.0.values().flat_map(|delegation| delegation.answers.iter());
    answers.filter(move |((of, _), _)| *of == question).map(|(_, given)| given)
}

impl Asked {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let question = Question { asked: self.clone(), made: (meta.number, meta.occurred), withdrawn: None };
        state.change_meeting(&self.meeting, meta, |meeting| {
            Arc::make_mut(&mut meeting.questions).0.insert(self.question, question);
        });
    }
}

impl QuestionWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_meeting(&self.meeting, meta, |meeting| {
            if let Some(question) = Arc::make_mut(&mut meeting.questions).0.get_mut(&self.question) {
                question.withdrawn = Some(meta.occurred);
            }
            for delegation in Arc::make_mut(&mut meeting.delegations).0.values_mut() {
                Arc::make_mut(delegation).answers.retain(|(question, _), _| *question != self.question);
            }
        });
    }
}

impl Answered {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        let given = Given { made: (meta.number, meta.occurred), value: self.value.clone(), consent: self.consent };
        let whose = super::whose(&self.meeting, &self.party, self.member);
        state.hold(meta, &whose, "value", [&self.value]);
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.answers.insert((self.question, self.member), given);
        });
        let until = state.meetings.get(&self.meeting).and_then(|meeting| kept_until(meeting, self.question));
        state.keep_until(&self.value, until);
    }
}

impl AnswerWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_delegation((&self.meeting, &self.party), meta, |delegation| {
            delegation.answers.remove(&(self.question, self.member));
        });
    }
}
