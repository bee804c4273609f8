//! What the clerk adds to an act: time, who acts, how it came in, and randomness.

use core::fmt;

use crate::accounts::Role;
use crate::prelude::*;
use crate::rules::grants::Visitor;
use crate::sealed::SealedClass;

/// The characters of a code: no I, L, O and U.
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The length of a code.
const CODE_LENGTH: usize = 16;

/// As whom somebody acts. Rights come from the capacity, never from the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capacity {
    /// Anybody, without a seat.
    Public,
    /// The press: it sees what the public sees, and what the rules or the Chair open to it.
    Press,
    /// Whom the Chair invited to a part of the work: a guest sees that part, and takes no part in decisions.
    Guest,
    /// An interpreter of a meeting: it sees what the public sees, and what interpreters need while the meeting lasts.
    Interpreter,
    /// The delegation of a party.
    Party(Slug),
    /// The secretariat or Support Unit.
    Secretariat,
    /// The presiding officer.
    Chair,
    /// The clerk, who puts what falls due; only by its own clock.
    Clerk,
}

impl Capacity {
    /// Reads `public`, `press`, `guest`, `interpreter`, `secretariat`, `chair`, `clerk` or a party's slug.
    pub fn new(text: &str) -> Option<Self> {
        match text {
            "public" => Some(Self::Public),
            "press" => Some(Self::Press),
            "guest" => Some(Self::Guest),
            "interpreter" => Some(Self::Interpreter),
            "secretariat" => Some(Self::Secretariat),
            "chair" => Some(Self::Chair),
            "clerk" => Some(Self::Clerk),
            slug => Slug::new(slug).map(Self::Party),
        }
    }

    /// The party, where the capacity is a delegation.
    pub fn party(&self) -> Option<&Slug> {
        match self {
            Self::Party(slug) => Some(slug),
            Self::Public
            | Self::Press
            | Self::Guest
            | Self::Interpreter
            | Self::Secretariat
            | Self::Chair
            | Self::Clerk => None,
        }
    }

    /// The visitor, where the capacity is one.
    pub fn visitor(&self) -> Option<Visitor> {
        match self {
            Self::Press => Some(Visitor::Press),
            Self::Guest => Some(Visitor::Guest),
            Self::Public | Self::Interpreter | Self::Party(_) | Self::Secretariat | Self::Chair | Self::Clerk => None,
        }
    }

    /// True for the Chair and the secretariat, who run the meeting.
    pub fn is_bureau(&self) -> bool {
        matches!(self, Self::Chair | Self::Secretariat)
    }
}

impl fmt::Display for Capacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => f.write_str("public"),
            Self::Press => f.write_str("press"),
            Self::Guest => f.write_str("guest"),
            Self::Interpreter => f.write_str("interpreter"),
            Self::Party(slug) => fmt::Display::fmt(slug, f),
            Self::Secretariat => f.write_str("secretariat"),
            Self::Chair => f.write_str("chair"),
            Self::Clerk => f.write_str("clerk"),
        }
    }
}

impl Serialize for Capacity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Capacity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("capacity"))
    }
}

/// By which way an act reached the clerk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A page of the site.
    Browser,
    /// An acts file.
    File,
    /// The programming interface.
    Api,
    /// Mail.
    Mail,
    /// A chat message.
    Message,
    /// Spoken in the room.
    Voice,
    /// On paper.
    Paper,
    /// The clerk's own clock.
    Timer,
    /// The demonstration.
    Demo,
}

/// Who may read an entry of the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// Everybody.
    #[default]
    Public,
    /// Whoever has a seat in the process.
    Participants,
    /// Members, the Chair and the secretariat.
    Members,
    /// The Chair and the secretariat.
    Bureau,
    /// The party that put it, and the Chair and the secretariat. Between them it is a matter of persons: letters, answers,
    /// who came when.
    OwnAndBureau,
    /// Only the party that put it, not the Chair or the secretariat either.
    Party,
}

/// What the clerk found in a signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its verdict.
    pub verdict: FoundVerdict,
    /// Whom the certificates name.
    pub of: Vec<String>,
}

/// The verdict on a signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundVerdict {
    /// The signatures in it hold.
    Holds,
    /// One of them does not hold.
    DoesNotHold,
    /// The file is another than that which was signed: it was changed afterwards.
    Changed,
    /// There is none.
    NotSigned,
    /// They hold, and nothing in the file says that it is this text.
    AnotherDocument,
    /// It rests on an algorithm that the program does not know, as national ones may be: its name.
    UnknownAlgorithm(String),
}

/// The verdict on a key or a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyVerdict {
    /// It holds.
    Holds,
    /// It does not, or there is none.
    DoesNotHold,
    /// The passkey holds, and it was made at another site.
    Elsewhere,
    /// The passkey signs with an algorithm that the program does not know: its name.
    UnknownAlgorithm(String),
}

/// Time, actor and randomness of one act. Only the clerk makes it, so that `decide` stays pure.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When it is recorded: the later of the clerk's clock and the entry before.
    pub recorded: Moment,
    /// When it reached us; deadlines are judged by it.
    pub received: Moment,
    /// When it happened, if that is another time.
    pub occurred: Option<Moment>,
    /// As whom.
    pub capacity: Capacity,
    /// In which role behind a party's seat, where that is known: the rules may ask more of some roles.
    pub role: Option<Role>,
    /// The only meeting for which the seat was given, where it was given for one.
    pub only: Option<Slug>,
    /// Who entered it, if somebody did so on behalf of the capacity.
    pub entered_by: Option<Capacity>,
    /// How it came in.
    pub channel: Channel,
    /// What it rests on, if it was entered for somebody: "letter no. 12", "spoken in the room".
    pub evidence: Option<String>,
    /// The idempotency key.
    pub key: Option<String>,
    /// True when a warning was shown and the act is put again all the same.
    pub confirmed: bool,
    /// The clerk's verdict on the key or passkey with which the act is signed.
    pub key_verdict: KeyVerdict,
    /// What the clerk found in the signed file that the act brings in, where it looked.
    pub evidence_found: Option<Found>,
    /// 32 random bytes: salts and ids are derived from them.
    pub seed: [u8; 32],
}

impl Stamp {
    /// The stamp of a question: may this capacity do that now?
    pub fn asking(capacity: Capacity, now: Moment) -> Self {
        Self {
            recorded: now,
            received: now,
            occurred: None,
            capacity,
            role: None,
            only: None,
            entered_by: None,
            channel: Channel::Browser,
            evidence: None,
            key: None,
            confirmed: false,
            key_verdict: KeyVerdict::Holds,
            evidence_found: None,
            seed: [0; 32],
        }
    }

    /// How the act came in.
    pub(crate) fn how(&self) -> Arc<How> {
        Arc::new(How {
            by: Some(self.capacity.clone()),
            entered_by: self.entered_by.clone(),
            channel: self.channel,
            evidence: self.evidence.clone(),
        })
    }

    /// The `n`th code of this act: 80 bits in letters and digits that are not taken for each other (Crockford's base 32). It
    /// tells nothing of the salts, nor of other codes.
    pub fn code(&self, n: u32) -> String {
        let bytes = Hash::of(&[b"code", &n.to_be_bytes(), &self.seed]).0;
        let letter = |byte: &u8| CODE_LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'0');
        bytes.iter().take(CODE_LENGTH).map(|byte| char::from(letter(byte))).collect()
    }

    /// The `n`th salt of this act. One salt tells nothing of another, and the seed is never kept.
    pub fn salt(&self, n: u32) -> [u8; 32] {
        Hash::of(&[b"salt", &n.to_be_bytes(), &self.seed]).0
    }
}

/// How an act came in, as its entry says: by what a reader judges how well something is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct How {
    /// As whom, unless that is sealed.
    pub by: Option<Capacity>,
    /// Who entered it on behalf of the capacity.
    pub entered_by: Option<Capacity>,
    /// By which way.
    pub channel: Channel,
    /// What it rests on.
    pub evidence: Option<String>,
}

/// Something that became known: when it was, which entry says so, and how that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// When it was.
    pub at: Moment,
    /// The number of the entry.
    pub entry: u64,
    /// How it came in.
    pub how: Arc<How>,
}

/// What an event's `apply` may know of its entry.
#[derive(Clone, Debug)]
pub struct Meta {
    /// The number of the entry.
    pub number: u64,
    /// When it was recorded.
    pub recorded: Moment,
    /// When it happened: given, or when it was received.
    pub occurred: Moment,
    /// True where the time it happened was given by the act.
    pub entered_later: bool,
    /// Who may read it.
    pub circle: Circle,
    /// How it came in.
    pub how: Arc<How>,
    /// Its sealed fields that nobody is told.
    pub unattributed: Vec<Hash>,
    /// Its sealed fields that tell whose a position is.
    pub positions: Vec<(SealedClass, Hash)>,
}

impl Meta {
    /// What is noted of something that this entry tells.
    pub(crate) fn noted(&self) -> Noted {
        Noted { at: self.occurred, entry: self.number, how: self.how.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_an_act_is_another_and_no_letter_is_taken_for_a_digit() {
        let stamp = Stamp { seed: [7; 32], ..Stamp::asking(Capacity::Secretariat, 0) };
        let codes: BTreeSet<String> = (0..1_000).map(|n| stamp.code(n)).collect();
        assert_eq!(codes.len(), 1_000);
        assert!(codes.iter().all(|code| code.len() == CODE_LENGTH && !code.contains(['I', 'L', 'O', 'U'])));
        let other = Stamp { seed: [8; 32], ..stamp };
        assert!(!codes.contains(&other.code(0)));
    }
}
