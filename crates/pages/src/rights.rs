//! Who may do what: a question with its answer in words, the rights at a meeting or on a text, grants and seats.

use askama::Template;
use procedure::Rejection;
use procedure::accounts::Holding;
use procedure::membership::Status;
use procedure::names::{Slug, Texts};
use procedure::rules::grants::Grant;
use procedure::rules::matrix::{Cell, Matrix, Who};
use procedure::rules::profile::{Key, column};
use procedure::rules::rights::{Answer, Ground, Source, Verdict};

use crate::act::{Choice, RuleLink, rule_link, sentence};
use crate::frame::Frame;
use crate::rules::{Article, row_name};

/// A choice of the question: a name, its words, and what can be chosen, in groups of which the first may have no heading.
#[derive(Clone, Debug)]
pub struct Question {
    /// The field.
    pub name: &'static str,
    /// Its words.
    pub label: String,
    /// What can be chosen.
    pub groups: Vec<(String, Vec<Choice>)>,
}

/// What was asked and what is answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Who, in words.
    pub who: String,
    /// What, in words.
    pub act: String,
    /// The answer.
    pub answer: Answer,
    /// True where the seat is another than the reader's.
    pub of_another: bool,
}

/// A reason in words.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The sentence.
    pub sentence: String,
    /// Where it comes from, in words.
    pub from: String,
    /// The article on which it rests.
    pub rule: Option<RuleLink>,
    /// The entry that made it so.
    pub entry: Option<u64>,
}

/// Who may do what.
#[derive(Clone, Debug, Template)]
#[template(path = "rules/rights.html")]
pub struct Rights {
    /// The frame.
    pub f: Frame,
    /// What can be asked.
    pub questions: Vec<Question>,
    /// What is answered.
    pub answered: Option<Answered>,
    /// What is to be chosen before there is an answer: a message.
    pub wanting: Option<&'static str>,
    /// The rights at the meeting, or on the text.
    pub matrix: Option<Matrix>,
    /// The name of the meeting or the text.
    pub about: Texts,
    /// The meeting.
    pub meeting: Option<Slug>,
    /// Grants of the Chair that hold there; none where they are not for the reader.
    pub grants: Option<Vec<Grant>>,
    /// The names of the items and texts for which grants are.
    pub named: Vec<(String, Texts)>,
    /// Rights for bodies and phases that the rules have beside those of a status.
    pub narrower: Vec<Article>,
    /// Seats given to accounts; none where they are not for the reader.
    pub seats: Option<Vec<Holding>>,
}

/// The look of an answer: a shape beside its word.
fn badge(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Yes) => "badge--open",
        Some(Verdict::Warns) => "badge--due",
        Some(Verdict::No) => "badge--late",
        None => "badge--half",
    }
}

impl Rights {
    /// The answer as a sentence.
    pub fn verdict(&self, of: &Answered) -> String {
        let key = format!("rights-verdict-{}", of.answer.verdict.word());
        self.f.locale.with(&key, &[("who", of.who.clone().into()), ("act", of.act.clone().into())])
    }

    /// Its look.
    pub fn answer_badge(&self, of: &Answered) -> &'static str {
        badge(Some(of.answer.verdict))
    }

    /// The reasons of an answer.
    pub fn reasons(&self, of: &Answered) -> Vec<Reason> {
        of.answer.reasons.iter().map(|ground| self.reason(ground)).collect()
    }

    fn reason(&self, ground: &Ground) -> Reason {
        let f = &self.f;
        let rule = match &ground.from {
            Source::Article(name, _) => {
                // A row for a body or a phase has a line of its own, the others a column.
                let own = if name.matches('.').count() > 2 { name.clone() } else { column(name) };
                rule_link(f, &own).map(|link| RuleLink { name: row_name(f, name), ..link })
            }
            Source::Capacity
            | Source::Seat
            | Source::Status(_)
            | Source::Grant(..)
            | Source::Phase
            | Source::Matter => None,
        };
        let entry = match &ground.from {
            Source::Grant(_, entry) => Some(*entry),
            Source::Capacity
            | Source::Seat
            | Source::Status(_)
            | Source::Article(..)
            | Source::Phase
            | Source::Matter => None,
        };
        let sentence = match &ground.against {
            Some(rejection) => sentence(f, rejection),
            None => self.given(&ground.from),
        };
        Reason { sentence, from: self.source(&ground.from, ground.against.as_ref()), rule, entry }
    }

    /// Why an act may be put.
    fn given(&self, from: &Source) -> String {
        match from {
            Source::Article(..) => self.f.t("rights-by-article"),
            Source::Grant(grant, _) => self.f.t1("rights-by-grant", "grant", grant),
            Source::Capacity | Source::Seat | Source::Status(_) | Source::Phase | Source::Matter => {
                self.f.t("rights-by-capacity")
            }
        }
    }

    fn source(&self, from: &Source, against: Option<&Rejection>) -> String {
        let f = &self.f;
        match from {
            Source::Article(_, rule) => {
                let (origin, force) = (f.word("rule-origin", rule.from), f.word("rule-force", rule.force));
                match against {
                    Some(_) => {
                        f.locale.with("rights-from-article", &[("origin", origin.into()), ("force", force.into())])
                    }
                    None => origin,
                }
            }
            Source::Status(Some(status)) => f.t1("rights-from-status", "status", f.status(status)),
            Source::Status(None) => f.t("rights-from-no-status"),
            Source::Capacity => f.t("rights-from-capacity"),
            Source::Seat => f.t("rights-from-seat"),
            Source::Grant(..) => f.t("rule-origin-ruling"),
            Source::Phase => f.t("rights-from-phase"),
            Source::Matter => f.t("rights-from-matter"),
        }
    }

    /// How many columns are for a status, and how many for others.
    pub fn spans(&self, matrix: &Matrix) -> [(String, usize); 2] {
        let of_status = matrix.columns.iter().filter(|who| matches!(who, Who::Status(_))).count();
        let others = matrix.columns.len().saturating_sub(of_status);
        [(self.f.t("field-status"), of_status), (self.f.t("rights-others"), others)]
    }

    /// A column of the matrix in words.
    pub fn column(&self, who: &Who) -> String {
        match who {
            Who::Status(status) => self.f.status(status),
            Who::Capacity(capacity) => self.f.capacity_name(capacity),
        }
    }

    /// The rows of the matrix in words: reading first.
    pub fn rows(&self, matrix: &Matrix) -> Vec<(String, Vec<Cell>)> {
        let reads = (crate::act::rule_name(&self.f, Key::RIGHT_SEE_DRAFTS.name()), matrix.reads.clone());
        let acts = matrix.rows.iter().map(|(kind, cells)| (self.act(kind.name()), cells.clone()));
        [reads].into_iter().chain(acts).collect()
    }

    /// An act in words.
    fn act(&self, name: &str) -> String {
        self.f.t(&format!("act-{}", name.replace('.', "-")))
    }

    /// A cell in words.
    pub fn cell(&self, cell: &Cell) -> String {
        if let Some(verdict) = cell.verdict() {
            return self.f.t(&format!("rights-cell-{}", verdict.word()));
        }
        let counts = [("yes", cell.yes.into()), ("warns", cell.warns.into()), ("no", cell.no.into())];
        self.f.locale.with("rights-cell-mixed", &counts)
    }

    /// Its look.
    pub fn cell_badge(&self, cell: &Cell) -> &'static str {
        badge(cell.verdict())
    }

    /// The right that a grant gives, in words.
    pub fn right(&self, grant: &Grant) -> String {
        self.f.word("word-right", grant.granted.right)
    }

    /// To whom it is given, in words.
    pub fn grantees(&self, grant: &Grant) -> String {
        let f = &self.f;
        let statuses = grant.granted.statuses.iter().map(|status: &Status| f.status(status));
        let visitors = grant.granted.visitors.iter().map(|visitor| f.status_word(visitor.word()));
        let parties = f.sorted(&grant.granted.parties).into_iter().map(|party| f.name(&party));
        parties.chain(statuses).chain(visitors).collect::<Vec<_>>().join(&f.t("locale-list-comma"))
    }

    /// For what it is given, in words.
    pub fn scope(&self, grant: &Grant) -> String {
        let item = grant.granted.item.map(|item| item.to_string());
        let of = item.or_else(|| grant.granted.text.as_ref().map(Slug::to_string)).unwrap_or_default();
        let known = self.named.iter().find(|(name, _)| *name == of);
        known.map_or(of.clone(), |(_, title)| self.f.plain(title))
    }

    /// From when until when a seat is given, in words.
    pub fn days(&self, holding: &Holding) -> String {
        let f = &self.f;
        let from = holding.granted.from.map_or_else(|| f.day_of(&holding.made.1), |from| f.day(&from));
        match holding.granted.until {
            Some(until) => f.locale.with("rights-days", &[("from", from.into()), ("until", f.day(&until).into())]),
            None => f.t1("rights-days-open", "from", from),
        }
    }

    /// The role behind a seat, in words.
    pub fn role(&self, holding: &Holding) -> String {
        holding.granted.role.map_or_else(|| "–".to_owned(), |role| self.f.role_name(role))
    }
}
