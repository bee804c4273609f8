//! `delegations.ask`: the meeting asks its delegations a question, with its purpose and the days for which answers are kept.

use super::Reason;
use super::questions::{AnswerKind, Asked, AskedOf, CHOICES_MAX, Class, KEEP_DAYS_MAX, QUESTIONS_MAX, Use};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Asks a question.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ask {
    /// The meeting.
    pub meeting: Slug,
    /// Its words.
    #[serde(default)]
    pub words: Texts,
    /// What an answer is.
    pub kind: AnswerKind,
    /// The choices, one a line.
    #[serde(default)]
    pub choices: Texts,
    /// Of whom it is asked.
    pub asked_of: AskedOf,
    /// What the answers are used for.
    #[serde(rename = "use")]
    pub used_for: Use,
    /// How carefully they are kept.
    pub class: Class,
    /// Why it is asked, for those who are asked.
    #[serde(default)]
    pub purpose: Texts,
    /// For how many days after the meeting the answers are kept.
    pub keep_days: u32,
    /// True where an answer is expected.
    pub required: Option<bool>,
    /// The place in the form.
    pub order: Option<u32>,
}

impl Put for Ask {
    fn subject(&self) -> Subject<'_> {
        Subject::meeting(&self.meeting)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::bureau_on(desk, on).map(|_| ())
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.words, "words")?;
        Desk::text(&self.purpose, "purpose")?;
        self.fits()?;
        let questions = &desk.state.meeting(&self.meeting)?.questions.0;
        Desk::below(questions.len(), QUESTIONS_MAX)?;
        let last = questions.keys().next_back().copied().unwrap_or_default();
        desk.of_meeting(&self.meeting);
        desk.leave(Event::DelegationsAsked(Asked {
            meeting: self.meeting.clone(),
            question: last.saturating_add(1),
            words: self.words.clone(),
            kind: self.kind,
            choices: self.choices.clone(),
            asked_of: self.asked_of,
            used_for: self.used_for,
            class: self.class,
            purpose: self.purpose.clone(),
            keep_days: self.keep_days,
            required: self.required == Some(true),
            order: self.order,
        }));
        Ok(())
    }
}

impl Ask {
    /// A choice has the same choices in every language, and no other kind has any; nobody has to tell of health, and only
    /// ordinary answers stand on a badge that everybody reads.
    fn fits(&self) -> Result<(), Rejection> {
        let counts: BTreeSet<usize> = self.choices.0.values().map(|lines| lines.lines().count()).collect();
        let choices = match self.kind {
            AnswerKind::Choice => counts.len() == 1 && counts.iter().all(|count| (2..=CHOICES_MAX).contains(count)),
            AnswerKind::Text | AnswerKind::Number | AnswerKind::YesNo | AnswerKind::Day => counts.is_empty(),
        };
        let class = match self.class {
            Class::Ordinary => true,
            Class::Identity => self.used_for != Use::Badge,
            Class::Health => self.used_for != Use::Badge && self.required != Some(true),
        };
        if !choices {
            return Err(Rejection::new(Reason::ChoicesUnfit).with("bound", CHOICES_MAX));
        }
        if !class {
            return Err(Rejection::new(Reason::ClassUnfit));
        }
        if self.keep_days > KEEP_DAYS_MAX {
            return Err(Rejection::new(General::TooMany).with("bound", KEEP_DAYS_MAX));
        }
        Ok(())
    }
}
