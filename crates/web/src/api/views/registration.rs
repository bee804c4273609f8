//! What a meeting needs to know of those who come: forms and what they are used for, badges, who is present.

use procedure::delegations::forms_view::{AnswerView, FormView, RowView};
use procedure::delegations::list_view::{BadgeView, PresentView, badges as badges_of, present as present_of};
use procedure::delegations::questions::{Asked, Question as Known, Use};
use procedure::places::Place;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::routes::addresses;
use super::delegations::{Member, Spelling, member_of, own_spelling};
use super::{At, Made, Shown, Texts, count, forms, texts, word};

forms! {
    /// The form of a delegation.
    Form = "form-of-delegation" {
        /// Its questions, each with its answers.
        questions: Vec<Answered>,
        /// How many answers that are expected are still missing.
        missing: u64,
    }
    /// A question with its answers.
    Answered = "question-with-answers" {
        /// The question.
        question: Question,
        /// The answers, or the places for them.
        answers: Vec<Answer>,
    }
    /// A question of the form of a meeting.
    Question = "question" {
        /// Its ordinal.
        question: u32,
        /// Its words.
        words: Texts,
        /// What an answer is.
        kind: String,
        /// The choices, one a line.
        choices: Texts,
        /// Of whom it is asked: `delegation`, `member`.
        asked_of: String,
        /// What the answers are used for.
        used_for: String,
        /// How carefully they are kept.
        class: String,
        /// Why it is asked.
        purpose: Texts,
        /// For how many days after the meeting they are kept.
        keep_days: u32,
        /// True where an answer is expected.
        required: bool,
    }
    /// A question of a meeting, whether it is still asked or not.
    OfMeeting = "question-of-meeting" {
        /// The question.
        question: Question,
        /// The entry and time that asked it.
        made: Made,
        /// When it was withdrawn.
        withdrawn: Option<At>,
    }
    /// An answer, or the place for one.
    Answer = "answer" {
        /// The party.
        party: String,
        /// The member of whom it tells.
        member: Option<u32>,
        /// The name of that member.
        name: Shown,
        /// The answer.
        value: Shown,
        /// True where the person agreed that it is kept.
        consent: bool,
        /// The entry and time that gave it.
        made: Option<Made>,
        /// Until when it is kept.
        until: Option<At>,
    }
    /// The answers for one use.
    Table = "table-of-answers" {
        /// The columns, in the order of the form.
        questions: Vec<Question>,
        /// The rows.
        rows: Vec<Row>,
    }
    /// What a delegation answered for itself, or for one member.
    Row = "row-of-answers" {
        /// The party.
        party: String,
        /// The member; nothing for the delegation as a whole.
        person: Option<Member>,
        /// An answer to each question, or the place for one; nothing where it is not asked of this row.
        answers: Vec<Option<Answer>>,
    }
    /// A badge.
    Badge = "badge" {
        /// The party.
        party: String,
        /// The status in which it takes part.
        status: String,
        /// The ordinal in the delegation.
        member: u32,
        /// The role.
        role: String,
        /// What stands before the name.
        honorific: Texts,
        /// The name.
        name: Shown,
        /// The spelling that is the bearer's own, where it is known which one that is.
        own: Option<Spelling>,
        /// The code; nothing while none is issued, or after it was revoked.
        code: Option<String>,
        /// How many badges of this person were revoked.
        revoked: u64,
        /// The answers that are meant for it.
        says: Vec<Says>,
    }
    /// An answer that stands on a badge.
    Says = "words-on-badge" {
        /// The question.
        question: u32,
        /// The answer.
        value: Shown,
    }
    /// A person who is at the meeting.
    Present = "present" {
        /// The party.
        party: String,
        /// The ordinal in the delegation.
        member: u32,
        /// The name.
        name: Shown,
        /// The spelling that is the bearer's own, where it is known which one that is.
        own: Option<Spelling>,
        /// Since when.
        since: At,
        /// In the room or by network.
        place: String,
    }
}

addresses! {
    below "/v1/{process}";
    /// The questions of a meeting, for the Chair and the secretariat: those that are asked, and those that were withdrawn.
    list "list-questions" "/meetings/{meeting}/questions" [] => questions;
    /// The answers for one use: all for the Chair and the secretariat, its own for a party that is invited.
    view "read-answers" "/meetings/{meeting}/answers/{use}" [] => answers;
    /// Who needs support with a visa.
    view "read-visas" "/meetings/{meeting}/visas" [] => visas;
    /// Who arrives and leaves when.
    view "read-arrivals" "/meetings/{meeting}/arrivals" [] => arriving;
    /// Who has needs of access, or others.
    view "read-needs" "/meetings/{meeting}/needs" [] => needing;
    /// The badges that the reader may know.
    list "list-badges" "/meetings/{meeting}/badges" [] => badges;
    /// Who is at the meeting, person by person, as far as the reader may know.
    list "list-present" "/meetings/{meeting}/present" [] => present;
}

fn question_of(asked: &Asked) -> Question {
    Question {
        question: asked.question,
        words: texts(&asked.words),
        kind: word(asked.kind),
        choices: texts(&asked.choices),
        asked_of: word(asked.asked_of),
        used_for: word(asked.used_for),
        class: word(asked.class),
        purpose: texts(&asked.purpose),
        keep_days: asked.keep_days,
        required: asked.required,
    }
}

fn answer_of(view: &AnswerView) -> Answer {
    Answer {
        party: view.party.to_string(),
        member: view.member,
        name: Shown::of(&view.name),
        value: Shown::of(&view.value),
        consent: view.consent,
        made: view.made.map(Made::of),
        until: view.until.map(At::of),
    }
}

pub(super) fn form_of(view: &FormView) -> Form {
    let answered = |(asked, answers): &(Asked, Vec<AnswerView>)| Answered {
        question: question_of(asked),
        answers: answers.iter().map(answer_of).collect(),
    };
    Form { questions: view.questions.iter().map(answered).collect(), missing: count(view.missing) }
}

fn questions(ask: &Ask<'_>) -> Result<Vec<OfMeeting>, Problem> {
    ask.open(Place::Questions)?;
    let known = |known: &Known| OfMeeting {
        question: question_of(&known.asked),
        made: Made::of(known.made),
        withdrawn: known.withdrawn.map(At::of),
    };
    Ok(ask.meeting()?.questions.0.values().map(known).collect())
}

fn table(ask: &Ask<'_>, used_for: Use) -> Result<Table, Problem> {
    let of = ask.meeting()?;
    ask.open(Place::Answers(&of))?;
    let view = ask.draw.table(&of, used_for);
    let row = |row: &RowView| Row {
        party: row.party.to_string(),
        person: row.person.as_ref().map(member_of),
        answers: row.answers.iter().map(|answer| answer.as_ref().map(answer_of)).collect(),
    };
    Ok(Table { questions: view.questions.iter().map(question_of).collect(), rows: view.rows.iter().map(row).collect() })
}

fn answers(ask: &Ask<'_>) -> Result<Table, Problem> {
    let used_for = ask.asked.named.get("use").and_then(|word| Use::named(word));
    table(ask, used_for.ok_or(Fault::NotFound)?)
}

fn visas(ask: &Ask<'_>) -> Result<Table, Problem> {
    table(ask, Use::Visa)
}

fn arriving(ask: &Ask<'_>) -> Result<Table, Problem> {
    table(ask, Use::Arrival)
}

fn needing(ask: &Ask<'_>) -> Result<Table, Problem> {
    table(ask, Use::Needs)
}

pub(super) fn badge_of(view: &BadgeView) -> Badge {
    let says =
        |(question, value): &(u32, procedure::sealed::Shown)| Says { question: *question, value: Shown::of(value) };
    Badge {
        party: view.party.to_string(),
        status: word(view.status),
        member: view.member,
        role: word(view.role),
        honorific: texts(&view.honorific),
        name: Shown::of(&view.name.shown),
        own: own_spelling(&view.name),
        code: view.code.clone(),
        revoked: count(view.revoked),
        says: view.says.iter().map(says).collect(),
    }
}

fn badges(ask: &Ask<'_>) -> Result<Vec<Badge>, Problem> {
    let of = ask.meeting()?;
    Ok(badges_of((&of, &ask.draw.process().vault), ask.reader_at(&of)).iter().map(badge_of).collect())
}

pub(super) fn person_present(view: &PresentView) -> Present {
    Present {
        party: view.party.to_string(),
        member: view.member,
        name: Shown::of(&view.name.shown),
        own: own_spelling(&view.name),
        since: At::of(view.since),
        place: word(view.place),
    }
}

fn present(ask: &Ask<'_>) -> Result<Vec<Present>, Problem> {
    let of = ask.meeting()?;
    Ok(present_of((&of, &ask.draw.process().vault), ask.reader_at(&of)).iter().map(person_present).collect())
}
