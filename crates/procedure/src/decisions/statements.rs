//! Statements that parties attach to a text: reservations, interpretative statements, dissociations, explanations of position.

use crate::prelude::*;
use crate::words::words;

/// The most statements attached to a text.
pub const STATEMENTS_MAX: usize = 200;

words! {
    /// What a statement is.
    StatementKind {
        /// A reservation on what the text says.
        Reservation = "reservation",
        /// How the party reads the text (OSCE Rules of Procedure: interpretative statement).
        InterpretativeStatement = "interpretative-statement",
        /// The party does not join the text, or a paragraph of it, and does not stand against it.
        Dissociation = "dissociation",
        /// Why the party took its position.
        ExplanationOfPosition = "explanation-of-position",
    }
}

/// A statement was attached to a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatementAttached {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The ordinal.
    pub statement: u32,
    /// Whose it is.
    pub party: Slug,
    /// What it is.
    pub kind: StatementKind,
    /// The paragraphs it is about, by id; none for the whole text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<u32>,
    /// Its words.
    pub words: Texts,
    /// The hash of its canonical form in each language.
    pub languages: BTreeMap<Tag, Hash>,
}

/// A statement was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatementWithdrawn {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The ordinal.
    pub statement: u32,
}

/// A statement as it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Its entry and time.
    pub made: (u64, Moment),
    /// Who may read that entry.
    pub circle: Circle,
    /// What was attached.
    pub attached: StatementAttached,
    /// The entry and time at which it was withdrawn, or at which the text it was made on was declared not adopted.
    pub ended: Option<(u64, Moment)>,
}

/// The canonical bytes of a statement in one language. Specified in docs/record-format.md; `proof` reads it.
pub fn canonical(origin: &str, statement: &StatementAttached, language: &Tag) -> String {
    let StatementAttached { meeting, text, statement: ordinal, party, kind, paragraphs, words, languages: _ } =
        statement;
    let on: Vec<String> = paragraphs.iter().map(|id| format!("p{id}")).collect();
    let on = if on.is_empty() { "-".to_owned() } else { on.join(",") };
    let words = words.get(language.as_str()).unwrap_or_default();
    let head = format!("meshveret-statement/v1\nlog {origin}\nmeeting {meeting}\ntext {text}\nstatement {ordinal}\n");
    let about = format!("party {party}\nkind {}\nparagraphs {on}\nlanguage {language}\n", kind.word());
    format!("{head}{about}words - {}\n{words}\n", words.len())
}

/// The hash of each language of a statement.
pub(crate) fn hashes(origin: &str, statement: &StatementAttached) -> BTreeMap<Tag, Hash> {
    let hash = |tag: &Tag| Hash::of(&[canonical(origin, statement, tag).as_bytes()]);
    statement.words.0.keys().map(|tag| (tag.clone(), hash(tag))).collect()
}

impl StatementAttached {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            let made = (meta.number, meta.occurred);
            let statement = Statement { made, circle: meta.circle, attached: self.clone(), ended: None };
            draft.decided.statements.insert(self.statement, statement);
        });
    }
}

impl StatementWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.change_text(&self.meeting, &self.text, meta, |draft| {
            if let Some(statement) = draft.decided.statements.get_mut(&self.statement) {
                statement.ended = Some((meta.number, meta.occurred));
            }
        });
    }
}
