//! The forms of a meeting: what is asked of a delegation and what it answered; and the answers of all for one use: support with
//! visas, arrivals, needs.
//!
//! Answers are seen by the Chair and the secretariat, and each party sees its own. Nobody else sees that there is one.

use super::questions::{AnswerKind, Asked, AskedOf, Use};
use super::view::{MemberView, Reader, See, comes};
use super::{Delegation, Nominated};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::sealed::{Shown, Vault};

/// What is asked of a delegation.
#[derive(Clone, Debug)]
pub struct FormView {
    /// The questions in their order, each with the answers that are expected.
    pub questions: Vec<(Asked, Vec<AnswerView>)>,
    /// How many answers are still missing that are expected.
    pub missing: usize,
}

/// An answer, or the place for one.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// The party.
    pub party: Slug,
    /// The member of whom it tells.
    pub member: Option<u32>,
    /// The name of that member.
    pub name: Shown,
    /// The answer; unknown where none is given.
    pub value: Shown,
    /// True where the person agreed that it is kept.
    pub consent: bool,
    /// The entry and time that gave it.
    pub made: Option<(u64, Moment)>,
    /// Until when it is kept, where that is set.
    pub until: Option<Moment>,
}

/// The answers for one use.
#[derive(Clone, Debug)]
pub struct TableView {
    /// The questions: the columns, in the order of the form.
    pub questions: Vec<Asked>,
    /// The rows.
    pub rows: Vec<RowView>,
}

/// What a delegation answered for itself, or for one member.
#[derive(Clone, Debug)]
pub struct RowView {
    /// The party.
    pub party: Slug,
    /// The member; `None` for the delegation as a whole.
    pub person: Option<MemberView>,
    /// An answer to each question, or the place for one; `None` where it is not asked of this row.
    pub answers: Vec<Option<AnswerView>>,
}

/// The form of a party, for those who may see its answers.
pub fn form(state: &State, (meeting, vault): (&Meeting, &Vault), party: &Slug, reader: Reader<'_>) -> Option<FormView> {
    if !reader.knows(party) || !meeting.invitations.contains_key(party) {
        return None;
    }
    let see = See { meeting, vault, reader };
    let places = |asked: &Asked| (asked.clone(), places(state, see, (party, asked)));
    let questions = meeting.questions.form().into_iter().map(places).collect();
    Some(FormView { questions, missing: missing_answers(meeting, party) })
}

/// How many answers of a party are still missing that are expected.
pub(crate) fn missing_answers(meeting: &Meeting, party: &Slug) -> usize {
    let empty = Delegation::default();
    let delegation = meeting.delegations.0.get(party).map_or(&empty, |delegation| &**delegation);
    let missing = |asked: &&Asked| {
        let given = |member| delegation.answers.contains_key(&(asked.question, member));
        match asked.asked_of {
            AskedOf::Delegation => usize::from(!given(None)),
            AskedOf::Member => delegation.ranked().iter().filter(|member| !given(Some(member.member))).count(),
        }
    };
    meeting.questions.form().iter().filter(|asked| asked.required).map(missing).sum()
}

/// Whoever needs support with a visa, and what was answered for it.
pub fn visa_list(state: &State, of: (&Meeting, &Vault), reader: Reader<'_>) -> TableView {
    table(state, of, Use::Visa, reader).answered()
}

/// Who arrives and leaves when, as far as it is known.
pub fn arrivals(state: &State, of: (&Meeting, &Vault), reader: Reader<'_>) -> TableView {
    table(state, of, Use::Arrival, reader)
}

/// Whoever has needs of access or others, and which.
pub fn needs(state: &State, of: (&Meeting, &Vault), reader: Reader<'_>) -> TableView {
    table(state, of, Use::Needs, reader).answered()
}

/// The answers for one use: of all delegations that come for the Chair and the secretariat, its own for a party.
pub fn table(state: &State, (meeting, vault): (&Meeting, &Vault), used_for: Use, reader: Reader<'_>) -> TableView {
    let see = See { meeting, vault, reader };
    let form = meeting.questions.form().into_iter().filter(|asked| asked.used_for == used_for);
    let questions: Vec<&Asked> = form.collect();
    let coming = meeting.invitations.iter().filter(|(party, invitation)| comes(invitation) && reader.knows(party));
    let rows = coming.flat_map(|(party, _)| rows(state, see, (party, &questions))).collect();
    TableView { questions: questions.into_iter().cloned().collect(), rows }
}

impl TableView {
    /// Only the rows of those who said more than no: of others nothing need be known.
    fn answered(mut self) -> Self {
        let declines = |asked: &Asked, value: &Shown| {
            asked.kind == AnswerKind::YesNo && matches!(value, Shown::Text(word) if word == "no")
        };
        let says = |(asked, answer): (&Asked, &Option<AnswerView>)| {
            answer.as_ref().is_some_and(|answer| answer.made.is_some() && !declines(asked, &answer.value))
        };
        self.rows.retain(|row| self.questions.iter().zip(&row.answers).any(says));
        self
    }
}

/// A row for the delegation as a whole and one for each member, where something is asked of them.
fn rows(state: &State, see: See<'_>, (party, questions): (&Slug, &[&Asked])) -> Vec<RowView> {
    let places: Vec<Vec<AnswerView>> = questions.iter().map(|asked| places(state, see, (party, asked))).collect();
    let members = see.known(party).map(|delegation| delegation.ranked()).unwrap_or_default();
    let persons = core::iter::once(None).chain(members.into_iter().map(Some));
    let row = |person: Option<&Nominated>| {
        let ordinal = person.map(|person| person.member);
        let of_row = |answers: &Vec<AnswerView>| answers.iter().find(|answer| answer.member == ordinal).cloned();
        RowView {
            party: party.clone(),
            person: person.map(|person| see.member(person)),
            answers: places.iter().map(of_row).collect(),
        }
    };
    persons.map(row).filter(|row| row.answers.iter().any(Option::is_some)).collect()
}

fn places(state: &State, see: See<'_>, (party, asked): (&Slug, &Asked)) -> Vec<AnswerView> {
    let empty = Delegation::default();
    let delegation = see.meeting.delegations.0.get(party).map_or(&empty, |delegation| &**delegation);
    let place = |member: Option<u32>| {
        let given = delegation.answers.get(&(asked.question, member));
        let person = member.and_then(|member| delegation.members.get(&member));
        let held = given.and_then(|given| state.personal.get(&given.value.0.hash));
        AnswerView {
            party: party.clone(),
            member,
            name: person.map_or(Shown::Unknown, |person| see.name(person).shown),
            value: given.map_or(Shown::Unknown, |given| see.vault.read(&given.value)),
            consent: given.is_some_and(|given| given.consent),
            made: given.map(|given| given.made),
            until: held.and_then(|held| held.until),
        }
    };
    match asked.asked_of {
        AskedOf::Delegation => Vec::from([place(None)]),
        AskedOf::Member => delegation.ranked().into_iter().map(|member| place(Some(member.member))).collect(),
    }
}
