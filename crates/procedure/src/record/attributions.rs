//! Whose the positions on a text are, and until when that is kept: the owners of its brackets, supports, comments, objections and
//! votes, where they are sealed.
//!
//! Invariants: `State::attributed` has every sealed field that tells whose a position on a text is, from its entry to its erasure;
//! nothing is erased while a decision, a silence procedure or a round of comments on the text is open.

use crate::meetings::{Meeting, Phase};
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::sealed::SealedClass;
use crate::state::Map;
use crate::texts::Draft;
use crate::time::after_days;

/// The owners of positions on texts of a meeting were erased: the journal destroyed them, with their salts, in the transaction of
/// this entry. Gone is, of each text, every sealed field of class `position`, and `evidence-sealed` beside one, in the entries
/// before the one that is named whose events name the text (docs/record-format.md, section 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AttributionsErased {
    /// The meeting.
    pub meeting: Slug,
    /// The texts, each with the entry before which it is so.
    pub texts: BTreeMap<Slug, u64>,
    /// The article that says so.
    pub rule: String,
    /// What it says.
    pub value: String,
}

/// A sealed field that tells whose a position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The entry beside which it lies.
    pub entry: u64,
    /// When that was recorded.
    pub recorded: Moment,
    /// Its class: what a position rests on is `personal`.
    pub class: SealedClass,
    /// Its salted hash, which stays.
    pub hash: Hash,
}

/// Positions by meeting and text.
pub(crate) type Attributed = Map<(Slug, Slug), Arc<Vec<Position>>>;

impl State {
    /// True where the rules sealed whose something was, and it is kept no longer.
    pub fn is_gone(&self, attribution: &Attribution) -> bool {
        match attribution {
            Attribution::Open(_) => false,
            Attribution::Sealed(sealed) => !self.positions.contains_key(&sealed.hash),
        }
    }

    /// Notes the sealed fields of an entry that tell whose a position on a text is.
    pub(crate) fn attribute(&mut self, meeting: &Slug, text: &Slug, meta: &Meta) {
        let key = (meeting.clone(), text.clone());
        let mut known = self.attributed.get(&key).cloned().unwrap_or_default();
        let new = meta.positions.iter().filter(|(_, hash)| !known.iter().any(|position| position.hash == *hash));
        let (entry, recorded) = (meta.number, meta.recorded);
        let new: Vec<Position> =
            new.map(|(class, hash)| Position { entry, recorded, class: *class, hash: *hash }).collect();
        if !new.is_empty() {
            Arc::make_mut(&mut known).extend(new);
            self.attributed.insert_mut(key, known);
        }
    }

    /// The meeting of which owners are to be erased first, and when.
    pub(crate) fn attributions_due(&self) -> Option<(Moment, Slug)> {
        // A record of an earlier form has no such entry, and keeps them until it is upgraded.
        if self.form() < crate::Kind::RecordEraseAttributions.since() {
            return None;
        }
        self.attributed
            .keys()
            .filter_map(|(meeting, text)| Some((self.due_on(meeting, text)?.0, meeting.clone())))
            .min()
    }

    /// The texts of a meeting whose owners are to be erased by now, each with the entry before which.
    pub(crate) fn attributions_due_at(&self, meeting: &Slug, now: Moment) -> BTreeMap<Slug, u64> {
        let of_it = self.attributed.keys().filter(|(of, _)| of == meeting);
        let due = |text: &Slug| self.due_on(meeting, text).filter(|(at, _)| *at <= now);
        of_it.filter_map(|(_, text)| Some((text.clone(), due(text)?.1))).collect()
    }

    /// When owners on a text are to be erased, and in the entries before which.
    fn due_on(&self, meeting: &Slug, text: &Slug) -> Option<(Moment, u64)> {
        let (of, positions) = (self.meetings.get(meeting)?, self.attributed.get(&(meeting.clone(), text.clone()))?);
        let draft = of.texts.get(text)?;
        let (at, before) = self.scheduled(of, draft, positions)?;
        if draft.decided.put.is_some() || draft.decided.silence().is_some() {
            return None;
        }
        let round = draft.circulation.rounds.values().next_back().map(crate::texts::comments::Round::end);
        positions.iter().any(|position| position.entry < before).then(|| (at.max(round.unwrap_or(at)), before))
    }

    /// What the rules say of it. On a text that is not final, in a meeting that is closed, what is said afterwards is kept.
    fn scheduled(&self, of: &Meeting, draft: &Draft, positions: &[Position]) -> Option<(Moment, u64)> {
        let closed = of.sat.1.filter(|_| of.phase == Phase::Closed);
        let (fixed, head) = (finality(draft), self.head());
        match self.profile().value(Key::RETENTION_ATTRIBUTIONS)?.as_str() {
            "never" => None,
            "adoption" => fixed.map(|at| (at, head)),
            "summary-record" => {
                let (entry, at) = of.summary_approved()?;
                match (fixed, closed) {
                    (Some(fixed), _) => Some((at.max(fixed), head)),
                    (None, Some(closed)) => Some((at.max(closed), entry)),
                    (None, None) => None,
                }
            }
            days => {
                let at = after_days(closed?, days)?;
                if let Some(fixed) = fixed {
                    return Some((at.max(fixed), head));
                }
                // What was said after that day is kept, also where an open procedure kept the rest for a while longer.
                let said = positions.iter().filter(|position| position.recorded <= at);
                said.map(|position| position.entry.saturating_add(1)).max().map(|before| (at, before))
            }
        }
    }

    /// The sealed fields that such an event erases.
    pub(crate) fn positions_erased(&self, erased: &AttributionsErased) -> Vec<Position> {
        let of = |(text, before): (&Slug, &u64)| {
            let all = self.attributed.get(&(erased.meeting.clone(), text.clone())).cloned().unwrap_or_default();
            all.iter().filter(|position| position.entry < *before).copied().collect::<Vec<_>>()
        };
        erased.texts.iter().flat_map(of).collect()
    }
}

/// When the words of a text became final.
fn finality(draft: &Draft) -> Option<Moment> {
    let adopted = draft.decided.adopted.as_ref().map(|(_, at, _)| *at);
    adopted.or_else(|| draft.decided.summary.as_ref().map(|summary| summary.made.1))
}

impl AttributionsErased {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        for position in state.positions_erased(self) {
            state.positions.remove_mut(&position.hash);
        }
        for (text, before) in &self.texts {
            let key = (self.meeting.clone(), text.clone());
            let stay = state.attributed.get(&key).into_iter().flat_map(|all| all.iter());
            let stay: Vec<Position> = stay.filter(|position| position.entry >= *before).copied().collect();
            if stay.is_empty() {
                state.attributed.remove_mut(&key);
            } else {
                state.attributed.insert_mut(key, Arc::new(stay));
            }
            state.change_text(&self.meeting, text, meta, |draft| draft.circulation.ungather(*before));
        }
    }
}
