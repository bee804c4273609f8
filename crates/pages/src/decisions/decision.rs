//! What is before the meeting and what would follow: the mode in words, who counts and why, what was said, what was declared.

use askama::Template;
use procedure::decisions::base::{BaseLine, Why};
use procedure::decisions::outcome::{DecisionMode, Explained, Outcome, Verdict};
use procedure::decisions::positions::Position;
use procedure::decisions::view::{DecisionView, Standing, StatementView};
use procedure::meetings::view::MeetingView;
use procedure::texts::view::TextView;

use super::said;
use super::silence::Marked;
use crate::act::Button;
use crate::frame::Frame;

/// The decision on a text.
#[derive(Clone, Debug, Template)]
#[template(path = "decisions/decision.html")]
pub struct DecisionPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// What was decided about it.
    pub decision: DecisionView,
    /// What the reader may do.
    pub acts: Vec<Button>,
    /// Withdraws a statement, by its ordinal.
    pub withdrawals: Vec<(u32, Button)>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl DecisionPage {
    /// Where the text stands.
    pub fn standing(&self) -> Marked {
        standing(&self.f, &self.decision)
    }

    /// How the process decides, in words.
    pub fn mode(&self, outcome: &Outcome) -> String {
        match outcome.mode {
            DecisionMode::Majority(Some((part, whole))) => {
                self.f.t1("decisions-mode-majority-of", "fraction", format!("{part}/{whole}"))
            }
            mode => self.f.t(&format!("decisions-mode-{}", mode.word())),
        }
    }

    /// What would follow.
    pub fn verdict(&self, outcome: &Outcome) -> Marked {
        let badge = match outcome.verdict {
            Verdict::MayBeAdopted => "badge--adopted",
            Verdict::StandsAgainst => "badge--late",
            Verdict::NotYet => "badge--due",
            Verdict::ChairsSummary | Verdict::NoDecision => "badge--ring",
        };
        Marked { badge, said: self.f.t(&format!("word-verdict-{}", outcome.verdict.word())) }
    }

    /// A ground in a sentence.
    pub fn ground(&self, explained: &Explained) -> String {
        let values: Vec<(&str, String)> = explained.args.iter().map(|(name, value)| (*name, value.clone())).collect();
        said(&self.f, &format!("word-ground-{}", explained.ground.word()), &values)
    }

    /// The lines of the base, in the order of the language.
    pub fn base(&self) -> Vec<&BaseLine> {
        let mut lines: Vec<&BaseLine> = self.decision.base_lines.iter().collect();
        self.f.locale.sort_by(&mut lines, |line| self.f.name(&line.party));
        lines
    }

    /// Why a party counts or does not.
    pub fn why(&self, line: &BaseLine) -> Marked {
        let badge = match line.why {
            Why::Counts | Why::RightGivenByRules => "badge--adopted",
            Why::SeatNotExercised => "badge--half",
            Why::NotPresent | Why::NotAMember | Why::RightNotGiven | Why::NotInvited => "badge--ring",
            Why::MembershipPending | Why::RightUndefined => "badge--unknown",
        };
        Marked { badge, said: self.f.t(&format!("word-why-{}", line.why.word())) }
    }

    /// The shape of a position.
    pub fn position(&self, position: &Position) -> Marked {
        let badge = match position {
            Position::Yes => "badge--adopted",
            Position::No => "badge--late",
            Position::Abstain => "badge--ring",
        };
        Marked { badge, said: self.f.t(&format!("word-position-{}", position.word())) }
    }

    /// Positions that everybody's word counts, in numbers.
    pub fn tally(&self, outcome: &Outcome) -> String {
        let tally = outcome.tally;
        let values = [("yes", tally.yes), ("no", tally.no), ("abstain", tally.abstain), ("silent", tally.silent)];
        let values: Vec<(&str, String)> = values.iter().map(|(name, value)| (*name, value.to_string())).collect();
        said(&self.f, "decisions-tally", &values)
    }

    /// What a statement is about.
    pub fn about(&self, statement: &StatementView) -> String {
        super::paragraphs(&self.f, &self.text, &statement.paragraphs)
    }

    /// Withdraws a statement.
    pub fn withdrawal(&self, statement: &StatementView) -> Option<Button> {
        let found = self.withdrawals.iter().find(|(ordinal, _)| *ordinal == statement.statement);
        found.map(|(_, button)| button.clone())
    }
}

/// Where a text stands, in a word with a shape.
pub(crate) fn standing(f: &Frame, decision: &DecisionView) -> Marked {
    let (badge, key) = match (decision.standing, decision.provisional, decision.put) {
        (Standing::Adopted, _, _) => ("badge--adopted", "word-standing-adopted"),
        (Standing::Summary, _, _) => ("badge--half", "word-standing-summary"),
        (Standing::Draft, true, _) => ("badge--open", "decisions-under-silence"),
        (Standing::Draft, false, Some(_)) => ("badge--open", "decisions-before-meeting"),
        (Standing::Draft, false, None) => ("badge--ring", "word-standing-draft"),
    };
    Marked { badge, said: f.t(key) }
}
