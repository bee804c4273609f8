//! What a rules profile says: for each rule a value, its force, and where it comes from. *Undefined* is a legal value.
//!
//! A rule that the profile leaves out has our default, and says so. A default never bars.
//!
//! Over 500 lines, and not split: a third of them is the list of articles, which is read with what reads them.

use super::place::Place;
use crate::accounts::Role;
use crate::prelude::*;
use crate::rejection::Force;

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The members adopted it.
    Adopted,
    /// It is what is done.
    Practice,
    /// Nobody said so: it is ours until somebody does.
    #[default]
    Default,
    /// The Chair ruled so.
    Ruling,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The value as text; lists are joined by commas; `None` is *undefined*.
    pub value: Option<String>,
    /// How strongly it holds, after what its origin allows.
    pub force: Force,
    /// Where it comes from.
    pub from: Origin,
}

/// A rule of which the program knows what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(&'static str);

impl Key {
    /// Its name, `section.key`.
    pub fn name(self) -> &'static str {
        self.0
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $value:expr, $force:ident;)+) => {
        impl Key { $($(#[$doc])* pub const $name: Self = Self($key);)+ }
        /// Every rule we know: name, our default, and the force it has where it does not say.
        pub const KNOWN: &[(&str, Option<&str>, Force)] = &[$(($key, $value, Force::$force)),+];
    };
}

keys! {
    /// Languages of the work.
    LANGUAGES_WORKING = "languages.working", Some("en,ru"), Notes;
    /// Languages whose texts are authentic.
    LANGUAGES_AUTHENTIC = "languages.authentic", Some("en,ru"), Notes;
    /// Languages given as a courtesy.
    LANGUAGES_COURTESY = "languages.courtesy", None, Notes;
    /// How the chair goes round.
    CHAIR_MODEL = "chair.model", None, Notes;
    /// Whether a State volunteers.
    CHAIR_VOLUNTEER = "chair.volunteer", None, Notes;
    /// The length of a term.
    CHAIR_TERM_MONTHS = "chair.term-months", None, Notes;
    /// When a new chair begins.
    CHAIR_TAKES_EFFECT = "chair.takes-effect", None, Notes;
    /// Previous, current and next chair together.
    CHAIR_TROIKA = "chair.troika", None, Notes;
    /// How decisions are made.
    DECISION_MODE = "decision.mode", Some("consensus-absence-of-objection"), Warns;
    /// The fraction of the votes cast that a majority needs.
    DECISION_MAJORITY = "decision.majority", None, Notes;
    /// Whose objection counts.
    DECISION_BASE = "decision.base", Some("members-with-seat-exercised"), Bars;
    /// A text may be put while proposals are open.
    DECISION_OPEN_PROPOSALS = "decision.open-proposals", Some("no"), Warns;
    /// A text may be put while an authentic language is behind.
    DECISION_LANGUAGE_BEHIND = "decision.language-behind", Some("no"), Warns;
    /// Which statements can be attached to a text.
    DECISION_STATEMENTS = "decision.statements", Some("reservation,interpretative-statement,dissociation,explanation-of-position"), Warns;
    /// Whether texts bind those who adopt them.
    TEXTS_BINDING = "texts.binding", Some("no"), Notes;
    /// How many members must be present to open a meeting.
    QUORUM_TO_OPEN = "quorum.to-open", None, Warns;
    /// How many members must be present to decide.
    QUORUM_TO_DECIDE = "quorum.to-decide", None, Warns;
    /// The order of speakers.
    FLOOR_ORDER = "floor.order", Some("request"), Notes;
    /// When those who are not members speak.
    FLOOR_OBSERVERS = "floor.observers", Some("after-members"), Notes;
    /// The time allotted to a statement.
    FLOOR_MINUTES = "floor.minutes", Some("5"), Notes;
    /// The language in whose alphabetical order delegations are called.
    FLOOR_ALPHABET = "floor.alphabet", None, Notes;
    /// When those who speak for several speak.
    FLOOR_GROUPS = "floor.groups", Some("first"), Notes;
    /// The time allotted to those who are not members, where it is another.
    FLOOR_MINUTES_OTHERS = "floor.minutes-others", None, Notes;
    /// The time allotted to those who speak for several, where it is another.
    FLOOR_MINUTES_GROUPS = "floor.minutes-groups", None, Notes;
    /// How often a delegation replies under one item.
    FLOOR_REPLIES = "floor.replies", Some("2"), Warns;
    /// The time allotted to the first reply, the second and those after it.
    FLOOR_REPLY_MINUTES = "floor.reply-minutes", Some("10,5"), Notes;
    /// A delegation has no more time on a list than was announced.
    FLOOR_BUDGET = "floor.budget", Some("asks"), Warns;
    /// A point of order is ruled on before the floor is given.
    FLOOR_POINTS_FIRST = "floor.points-first", Some("asks"), Warns;
    /// Who may appeal against a ruling of the Chair.
    FLOOR_APPEALS = "floor.appeals", Some("members"), Warns;
    /// Whether the draft of a summary record says who spoke.
    FLOOR_ATTRIBUTION = "floor.attribution", Some("no"), Notes;
    /// A closed list takes no request.
    FLOOR_CLOSED_LIST = "floor.closed-list", Some("refuses"), Warns;
    /// One place on the list for a delegation.
    FLOOR_ONE_PLACE = "floor.one-place", Some("yes"), Bars;
    /// The next item may be taken up while speakers wait.
    FLOOR_WAITING = "floor.waiting", Some("asks"), Warns;
    /// Whether an item may be considered behind closed doors.
    AGENDA_CLOSED_ITEMS = "agenda.closed-items", Some("yes"), Warns;
    /// Who is in the room while one is.
    AGENDA_CLOSED_ROOM = "agenda.closed-room", Some("participants"), Bars;
    /// What is done about sessions of a programme that do not go together.
    PROGRAMME_CLASHES = "programme.clashes", Some("notes"), Notes;
    /// Who is heard out of the list's order.
    FLOOR_OUT_OF_ORDER = "floor.out-of-order", Some("notes"), Notes;
    /// How many minutes a place is kept as a matter of course for a delegation whose link is lost.
    FLOOR_LINK_MINUTES = "floor.link-minutes", Some("5"), Notes;
    /// How many days after the close of a meeting its interpreters read on.
    FLOOR_INTERPRETERS_DAYS = "floor.interpreters-days", Some("3"), Notes;
    /// Whether proposals carry their author's name.
    POSITIONS_PROPOSALS = "positions.proposals", Some("open"), Notes;
    /// Whether comments carry their author's name.
    POSITIONS_COMMENTS = "positions.comments", Some("sealed"), Notes;
    /// Whether objections carry their author's name.
    POSITIONS_OBJECTIONS = "positions.objections", Some("sealed"), Notes;
    /// Whether positions on a text that was put carry their author's name.
    POSITIONS_VOTES = "positions.votes", Some("open"), Notes;
    /// Who signs.
    SIGNATURE_WHO = "signature.who", None, Warns;
    /// In which ways.
    SIGNATURE_MODES = "signature.modes", Some("definitive,ad-referendum"), Warns;
    /// Days to confirm a signature ad referendum.
    SIGNATURE_AD_REFERENDUM_DAYS = "signature.ad-referendum-days", Some("30"), Notes;
    /// What a signature may rest on.
    SIGNATURE_EVIDENCE = "signature.evidence", Some("ink,browser-key,server-key,passkey,scan,pades"), Warns;
    /// The language in whose alphabetical order States sign.
    SIGNATURE_ORDER = "signature.order", Some("en"), Notes;
    /// One original for all, or one for each signatory.
    SIGNATURE_COPIES = "signature.copies", Some("one-original"), Notes;
    /// The agenda is adopted before the first item of substance.
    AGENDA_ADOPTED_FIRST = "agenda.adopted-first", Some("yes"), Warns;
    /// Credentials are needed to take a seat.
    CREDENTIALS_NEEDED = "credentials.needed", Some("letter-of-nomination"), Notes;
    /// The order of delegations among themselves.
    DELEGATIONS_ORDER = "delegations.order", Some("alphabet"), Notes;
    /// The ranks of heads of delegation, the highest first.
    DELEGATIONS_RANKS = "delegations.ranks", None, Notes;
    /// The party or the letters that were drawn.
    DELEGATIONS_DRAWN = "delegations.drawn", None, Notes;
    /// The pattern of the numbers of outgoing letters.
    CORRESPONDENCE_NUMBERS = "correspondence.numbers", Some("{n}/{year}"), Notes;
    /// Days after which an invitation that is not answered is to be recalled.
    INVITATIONS_REMIND_DAYS = "invitations.remind-days", Some("14"), Notes;
    /// A silence procedure may be used.
    SILENCE_ALLOWED = "silence.allowed", None, Bars;
    /// The meeting must have agreed to it.
    SILENCE_PRIOR_AGREEMENT = "silence.needs-prior-agreement", None, Bars;
    /// Its least length.
    SILENCE_MIN_HOURS = "silence.min-hours", None, Warns;
    /// Its least length in working days.
    SILENCE_MIN_WORKING_DAYS = "silence.min-working-days", None, Warns;
    /// The calendar by which its working days are counted.
    SILENCE_CALENDAR = "silence.calendar", None, Notes;
    /// Its usual length.
    SILENCE_USUAL_WORKING_DAYS = "silence.usual-working-days", None, Notes;
    /// A proposed amendment breaks it.
    SILENCE_AMENDMENT_BREAKS = "silence.amendment-breaks", Some("yes"), Notes;
    /// Who learns who broke it.
    SILENCE_DISCLOSE_BREAKER = "silence.disclose-breaker", Some("chair-only"), Notes;
    /// Days after a meeting for which the contacts of its delegations are kept.
    RETENTION_CONTACT_DAYS = "retention.contact-days", None, Notes;
    /// Days after a meeting for which the letters of credentials that were attached to it are kept as files.
    RETENTION_CREDENTIALS_DAYS = "retention.credentials-days", None, Notes;
    /// Until when it is kept whose positions on the texts of a meeting were.
    RETENTION_ATTRIBUTIONS = "retention.attributions", Some("summary-record"), Notes;
    /// Whether another hand approves news before it is published.
    NEWS_FOUR_EYES = "news.four-eyes", Some("yes"), Warns;
    /// Whether figures on refugees and other displaced persons stand on public pages.
    EVIDENCE_DISPLACED_PUBLIC = "evidence.displaced-public", Some("no"), Notes;
    /// Whether a photograph is described in each working language.
    NEWS_ALTERNATIVE_TEXT = "news.alternative-text", Some("yes"), Warns;
    /// Who may attend.
    RIGHT_ATTEND = "rights.attend", Some("yes"), Bars;
    /// Who may speak.
    RIGHT_SPEAK = "rights.speak", Some("yes"), Bars;
    /// Who may propose wording.
    RIGHT_PROPOSE = "rights.propose", Some("no"), Bars;
    /// Who may comment on a text, of those who may not propose.
    RIGHT_COMMENT = "rights.comment", Some("no"), Bars;
    /// Whose objection stands against a decision.
    RIGHT_OBJECT = "rights.object", Some("no"), Bars;
    /// Who may sign.
    RIGHT_SIGN = "rights.sign", Some("no"), Bars;
    /// Who may attach a statement to a text.
    RIGHT_ATTACH_STATEMENT = "rights.attach-statement", Some("no"), Bars;
    /// Who may see drafts under negotiation.
    RIGHT_SEE_DRAFTS = "rights.see-drafts", Some("no"), Bars;
    /// In which role somebody may speak for a party.
    ROLE_SPEAK = "roles.speak", Some("yes"), Warns;
    /// In which role somebody may propose wording for it.
    ROLE_PROPOSE = "roles.propose", Some("yes"), Warns;
    /// In which role somebody may comment for it.
    ROLE_COMMENT = "roles.comment", Some("yes"), Warns;
    /// In which role somebody may object or take a position for it.
    ROLE_OBJECT = "roles.object", Some("yes"), Warns;
    /// In which role somebody may sign for it.
    ROLE_SIGN = "roles.sign", Some("yes"), Warns;
    /// In which role somebody may attach a statement for it.
    ROLE_ATTACH_STATEMENT = "roles.attach-statement", Some("yes"), Warns;
}

/// A section with a table for each row: `[rights.member]`, `[rights.observer]`, `[roles.adviser]`.
pub(super) struct Table {
    pub(super) section: &'static str,
    pub(super) rows: &'static [&'static str],
}

/// Rights by status and of visitors, and what is asked of roles.
pub(super) const TABLES: &[Table] = &[
    Table {
        section: "rights",
        rows: &[
            "member",
            "observer",
            "pending",
            "unconfirmed",
            "invited",
            "secretariat",
            "partner",
            "unknown",
            "guest",
            "press",
        ],
    },
    Table {
        section: "roles",
        rows: &["coordinator", "deputy", "head", "alternate", "adviser", "interpreter", "contributor"],
    },
];

/// What a right of a status can be narrowed to.
pub(super) const NARROWER: [&str; 2] = ["body", "phase"];

/// The table of which `section.row.key` or `section.key` is a part.
fn table_of(name: &str) -> Option<&'static Table> {
    let (section, _) = name.split_once('.')?;
    TABLES.iter().find(|table| table.section == section)
}

/// Rights that our defaults give a member beyond those everybody has.
const MEMBER_RIGHTS: &[&str] = &["propose", "comment", "object", "sign", "attach-statement", "see-drafts"];

/// A profile, read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// From when it holds.
    pub valid_from: Option<Day>,
    /// False where nobody who wrote it has read the Process's own text.
    pub text_seen: Option<bool>,
    pub(super) rules: BTreeMap<String, Rule>,
    /// Rights for a body or a phase, by their names.
    pub(super) narrower: BTreeSet<String>,
}

/// Why a profile could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a TOML document.
    NotToml(String),
    /// A key or its value is unknown.
    Key(String),
    /// A rule has a value that makes no sense.
    Value {
        /// The rule.
        key: String,
        /// The values that it can have.
        permitted: String,
    },
    /// It has rights for a body or a phase that is not known, or for a right that is not asked for there.
    Place {
        /// The row or article.
        key: String,
        /// What is known there.
        permitted: String,
    },
}

impl Profile {
    /// The bodies for which it has rights of their own, each with its row.
    pub fn bodies(&self) -> impl Iterator<Item = (&str, &str)> {
        self.narrower.iter().filter_map(|name| {
            let row = name.rsplit_once('.')?.0;
            Some((row, row.split_once(".body.")?.1))
        })
    }

    /// The rights for a body or a phase, by their names.
    pub fn narrower(&self) -> impl Iterator<Item = (&str, &Rule)> {
        self.narrower.iter().filter_map(|name| Some((name.as_str(), self.rules.get(name)?)))
    }

    /// The rule behind `key`, ours where the profile is silent.
    pub fn rule(&self, key: Key) -> Rule {
        self.rules.get(key.0).cloned().unwrap_or_else(|| default_of(key.0, None))
    }

    /// The value of a rule; `None` is undefined.
    pub fn value(&self, key: Key) -> Option<String> {
        self.rule(key).value
    }

    /// True if the rule has this value.
    pub fn is(&self, key: Key, value: &str) -> bool {
        self.rule(key).value.as_deref() == Some(value)
    }

    /// The force of a rule, after what its origin allows.
    pub fn force(&self, key: Key) -> Force {
        self.rule(key).force
    }

    /// The values of a rule that is a list.
    pub fn list(&self, key: Key) -> Vec<String> {
        self.value(key).map(|text| text.split(',').map(str::to_owned).collect()).unwrap_or_default()
    }

    /// A right of a status or of a visitor, such as `propose` of `observer`.
    pub fn right(&self, status: &str, right: Key) -> Rule {
        self.of_row(status, right.0)
    }

    /// The same at a place, with the name of its article: of the rows that the profile has the narrowest decides.
    pub fn right_at(&self, status: &str, right: Key, place: Place<'_>) -> (String, Rule) {
        let plain = || (in_row(status, right.0), self.right(status, right));
        if self.narrower.is_empty() {
            return plain();
        }
        let rows = place.rows().map(|row| in_row(&format!("{status}.{row}"), right.0));
        let own = rows.into_iter().find_map(|name| self.rules.get(&name).cloned().map(|rule| (name, rule)));
        own.unwrap_or_else(plain)
    }

    /// True if the right is given at a place.
    pub fn gives(&self, status: &str, right: Key, place: Place<'_>) -> bool {
        self.right_at(status, right, place).1.value.as_deref() == Some("yes")
    }

    /// What is asked of a role, such as `sign` of `adviser`.
    pub fn of_role(&self, role: Role, key: Key) -> Rule {
        self.of_row(role.word(), key.0)
    }

    /// The article on which a rejection rests, by its name, with its row where it stands in a table.
    pub(crate) fn article(&self, row: Option<&str>, name: &'static str, place: Option<Place<'_>>) -> (String, Rule) {
        match row.filter(|_| table_of(name).is_some()) {
            Some(row) if name.starts_with("rights.") && place.is_some() => place.map_or_else(
                || (in_row(row, name), self.of_row(row, name)),
                |place| self.right_at(row, Key(name), place),
            ),
            Some(row) => (in_row(row, name), self.of_row(row, name)),
            None => (name.to_owned(), self.rule(Key(name))),
        }
    }

    fn of_row(&self, row: &str, key: &'static str) -> Rule {
        let own = self.rules.get(&in_row(row, key));
        own.cloned().unwrap_or_else(|| default_of(key, Some(row)))
    }

    /// Every rule we know with what holds, in the order of [`KNOWN`], then each table by its rows, then the rights for bodies and
    /// phases that it has.
    pub fn every_rule(&self) -> Vec<(String, Rule)> {
        let known = || KNOWN.iter().map(|(key, _, _)| *key);
        let plain = known().filter(|key| table_of(key).is_none());
        let mut all: Vec<(String, Rule)> = plain.map(|key| (key.to_owned(), self.rule(Key(key)))).collect();
        for table in TABLES {
            let columns = || known().filter(|key| key.split_once('.').is_some_and(|(of, _)| of == table.section));
            for row in table.rows {
                all.extend(columns().map(|key| (in_row(row, key), self.of_row(row, key))));
            }
        }
        all.extend(self.narrower().map(|(name, rule)| (name.to_owned(), rule.clone())));
        all
    }
}

/// `rights.propose` in the row `observer`: `rights.observer.propose`.
pub(crate) fn in_row(row: &str, key: &str) -> String {
    key.split_once('.').map_or_else(String::new, |(section, right)| format!("{section}.{row}.{right}"))
}

/// The article of which `rights.observer.propose` is the row of observers: `rights.propose`. Another is its own.
pub fn column(name: &str) -> String {
    let parts = table_of(name).and_then(|table| Some((table.section, name.rsplit_once('.')?.1)));
    parts.map_or_else(|| name.to_owned(), |(section, right)| format!("{section}.{right}"))
}

pub(super) fn is_known(name: &str) -> bool {
    KNOWN.iter().any(|(known, _, _)| *known == name)
}

fn default_of(name: &str, row: Option<&str>) -> Rule {
    let (value, force) = KNOWN
        .iter()
        .find(|(known, _, _)| *known == name)
        .map_or((None, Force::Notes), |(_, value, force)| (*value, *force));
    let value = match (row, name.split_once('.')) {
        (Some("member"), Some(("rights", right))) if MEMBER_RIGHTS.contains(&right) => Some("yes"),
        (Some("guest" | "press"), Some(("rights", _)))
        | (Some("adviser"), Some(("roles", "object" | "sign")))
        | (Some("interpreter" | "contributor"), Some(("roles", _))) => Some("no"),
        (Some(_) | None, Some(_) | None) => value,
    };
    Rule { value: value.map(str::to_owned), force: force.min(Force::Warns), from: Origin::Default }
}

/// A quorum or a majority: `2/3` is two thirds.
pub(crate) fn fraction(text: &str) -> Option<(usize, usize)> {
    let (part, whole) = text.split_once('/')?;
    let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
    (part <= whole && whole > 0).then_some((part, whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_never_bars_and_an_adopted_rule_does() {
        let text = "[profile]\nid = \"x\"\nversion = 1\n[floor]\nclosed-list = { value = \"refuses\", force = \"bars\" }\n[rights.observer]\nfrom = \"adopted\"\npropose = false\n[quorum]\nto-open = \"undefined\"\n";
        let profile = Profile::read(text).unwrap();
        assert_eq!(profile.force(Key::FLOOR_CLOSED_LIST), Force::Warns);
        assert_eq!(profile.right("observer", Key::RIGHT_PROPOSE).force, Force::Bars);
        assert_eq!(profile.right("member", Key::RIGHT_PROPOSE).value.as_deref(), Some("yes"));
        assert_eq!(profile.value(Key::QUORUM_TO_OPEN), None);
    }

    #[test]
    fn an_unknown_key_is_named() {
        let text = "[profile]\nid = \"x\"\n[floor]\nclosed = true\n";
        assert_eq!(Profile::read(text), Err(Unreadable::Key("floor.closed".to_owned())));
        assert!(matches!(Profile::read("[profile"), Err(Unreadable::NotToml(_))));
    }
}
