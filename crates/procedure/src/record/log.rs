//! The log of the record as the record itself knows it: its keys, the witnesses of members, the form of its entries, and at whose
//! host it is kept.
//!
//! Invariants: a key names the next one, the last one named signs, and none comes back; a witness is named once, until it is
//! withdrawn; the form only grows.

use crate::prelude::*;
use crate::record::Reason;
use crate::stamp::KeyVerdict;
use crate::state::List;

/// The form of entries that this program writes: every kind of event that it knows. A record of an earlier form takes the
/// kinds of its own until `record.upgrade` says that nobody goes back.
pub const FORM: u32 = 2;
/// The most witnesses of a log.
pub const WITNESSES_MAX: usize = 100;
/// The most keys that a log has after one another.
pub const KEYS_MAX: usize = 1_000;
/// The most bytes of a key as text.
const KEY_BYTES_MAX: usize = 500;

/// A witness was named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WitnessNamed {
    /// Whose it is, where it is a party's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Slug>,
    /// Its key, as C2SP signed-note writes a verifier key.
    pub key: String,
    /// Where checkpoints are handed in (C2SP tlog-witness); without one the witness fetches them itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// A witness was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WitnessWithdrawn {
    /// Its key.
    pub key: String,
}

/// One key of the log named the next (docs/record-format.md, section 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Succession {
    /// The key that signed until then.
    pub from: String,
    /// The key that signs from now on.
    pub key: String,
    /// How many entries the earlier key answers for.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// The signature of the earlier key over both.
    pub signature: String,
}

/// The key of the log was changed at the same host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyChanged(pub Succession);

/// The record was handed over: it goes on at another host, under that host's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct HandedOver {
    /// To which party.
    pub party: Slug,
    /// From key to key.
    #[serde(flatten)]
    pub succession: Succession,
}

/// The record takes the kinds of a later form from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Upgraded {
    /// The form.
    pub form: u32,
}

/// What the record knows of its log.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Log {
    /// The form that was upgraded to, if any.
    upgraded: Option<u32>,
    /// The changes of key, each with its entry: the last one named signs.
    pub keys: List<Arc<(u64, Succession)>>,
    /// The hand-overs, each with its entry, its time and the party to which it was.
    pub handed_over: List<Arc<(u64, Moment, Slug)>>,
    /// Witnesses that are not withdrawn, each with its entry.
    pub witnesses: List<Arc<(u64, WitnessNamed)>>,
}

impl State {
    /// The form of the entries that the record takes.
    pub fn form(&self) -> u32 {
        let opened = self.opened.as_ref().and_then(|opened| opened.form);
        self.log.upgraded.or(opened).unwrap_or(1)
    }
}

impl Log {
    /// The witness with this key.
    pub fn witness(&self, key: &str) -> Option<&Arc<(u64, WitnessNamed)>> {
        self.witnesses.iter().find(|witness| witness.1.key == key)
    }
}

/// A key is one, as the clerk found; `Elsewhere` is the verdict on one that is fit and whose secret half is not here.
pub(super) fn fit_key(desk: &Desk<'_>, key: &str) -> Result<(), Rejection> {
    if key.len() > KEY_BYTES_MAX {
        return Err(Rejection::new(Reason::KeyUnfit));
    }
    match desk.stamp.key_verdict {
        KeyVerdict::Holds => Ok(()),
        KeyVerdict::Elsewhere => Err(Rejection::new(Reason::KeyNotHere)),
        KeyVerdict::DoesNotHold | KeyVerdict::UnknownAlgorithm(_) => Err(Rejection::new(Reason::KeyUnfit)),
    }
}

/// The next key of the log is fit, and was never the log's.
pub(super) fn fit_next_key(desk: &Desk<'_>, key: &str) -> Result<(), Rejection> {
    fit_key(desk, key)?;
    if desk.state.log.keys.iter().any(|change| change.1.from == key || change.1.key == key) {
        return Err(Rejection::new(Reason::KeyUnfit));
    }
    Desk::below(desk.state.log.keys.len(), KEYS_MAX)
}

/// What the key in force signed for the next one, over entries that there are. Where the clerk filled in nothing, it has no such key.
pub(super) fn succeeds(desk: &Desk<'_>, signed: Option<&Succession>, next: &str) -> Result<Succession, Rejection> {
    let fit = |signed: &&Succession| signed.key == next && signed.size <= desk.state.head();
    signed.filter(fit).cloned().ok_or_else(|| Rejection::new(Reason::KeyNotHere))
}

impl WitnessNamed {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.log.witnesses.push_back_mut(Arc::new((meta.number, self.clone())));
    }
}

impl WitnessWithdrawn {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        let stay = state.log.witnesses.iter().filter(|witness| witness.1.key != self.key);
        state.log.witnesses = stay.cloned().collect();
    }
}

impl KeyChanged {
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.log.keys.push_back_mut(Arc::new((meta.number, self.0.clone())));
    }
}

impl HandedOver {
    /// What was granted to accounts of the earlier host for the Chair and the secretariat ends here.
    pub(crate) fn apply(&self, state: &mut State, meta: &Meta) {
        state.log.keys.push_back_mut(Arc::new((meta.number, self.succession.clone())));
        state.log.handed_over.push_back_mut(Arc::new((meta.number, meta.occurred, self.party.clone())));
        state.end_bureau(meta);
    }
}

impl Upgraded {
    pub(crate) fn apply(&self, state: &mut State, _: &Meta) {
        state.log.upgraded = state.log.upgraded.max(Some(self.form));
    }
}
