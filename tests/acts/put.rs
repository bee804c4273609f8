//! Puts an act without a clerk: with its stamp, and with what the clerk would add.

use std::sync::Arc;

use ed25519_dalek::SigningKey;
use procedure::act_file::Line;
use procedure::decisions::Evidence;
use procedure::decisions::sign::Sign;
use procedure::names::Hash;
use procedure::record::Reason;
use procedure::record::log::Succession;
use procedure::stamp::{Found, KeyVerdict};
use procedure::texts::canonical::statement;
use procedure::time::Moment;
use procedure::{Act, Body, Channel, Process, Rejection, Stamp, State, decide};
use proof::log::sign_statement;
use proof::note::{Key, LOG, WITNESS, signature_holds, succession};

/// When the first act of every world is recorded: 14 September 2026, 09:00 UTC. Each act comes a second later.
const BEGINNING: Moment = 1_789_376_400_000;
/// How many keys of the log the server of the tests has.
const SEEDS: u8 = 7;

/// Puts an act, with the stamp that a clerk whose clock goes a second an act would give it.
pub(crate) fn put(process: &mut Process, line: Line) -> Result<Body, Rejection> {
    put_with(process, line, None)
}

/// The same, with what the clerk found in what the act brings in.
pub(crate) fn put_with(process: &mut Process, line: Line, found: Option<&Found>) -> Result<Body, Rejection> {
    let state = &process.state;
    let next = if state.head() == 0 { BEGINNING } else { state.recorded().saturating_add(1000) };
    let recorded = line.at.unwrap_or(next).max(state.recorded());
    let mut stamp = Stamp {
        recorded,
        received: line.received.unwrap_or(recorded).min(recorded),
        occurred: line.occurred,
        capacity: line.by,
        role: line.role,
        only: line.only,
        entered_by: line.entered_by,
        channel: line.channel.unwrap_or(Channel::Browser),
        evidence: line.evidence,
        key: line.key,
        confirmed: line.confirmed,
        key_verdict: KeyVerdict::DoesNotHold,
        evidence_found: found.cloned(),
        seed: Hash::of(&[b"tests", &state.head().to_be_bytes()]).0,
    };
    kept_here(state)?;
    let mut act = line.act;
    complete(&mut act, state, &mut stamp);
    let decided = decide(&act, state, &stamp)?;
    if decided.repeats.is_none() {
        process.apply(state.head(), &decided.body, &decided.sealed);
    }
    Ok(decided.body)
}

/// As the clerk has it: where the key in force is not here, the record goes on at another host.
fn kept_here(state: &State) -> Result<(), Rejection> {
    let elsewhere = state.log.keys.last().filter(|change| secret(&change.1.key, state).is_none());
    let party = || state.log.handed_over.last().map(|over| over.2.to_string()).unwrap_or_default();
    elsewhere.map_or(Ok(()), |_| Err(Rejection::new(Reason::HandedOver).with("party", party())))
}

/// What the clerk adds to an act that rests on a key.
fn complete(act: &mut Act, state: &State, stamp: &mut Stamp) {
    #[expect(clippy::wildcard_enum_match_arm, reason = "acts that rest on no key")]
    match act {
        Act::DecisionsSign(sign) => complete_signature(sign, state, stamp),
        Act::RecordNameWitness(act) => {
            let fit = Key::parse(&act.key).is_some_and(|key| key.kind == WITNESS);
            stamp.key_verdict = if fit { KeyVerdict::Holds } else { KeyVerdict::DoesNotHold };
        }
        Act::RecordChangeKey(act) => {
            let here = secret(&act.key, state).is_some();
            (stamp.key_verdict, act.succession) = next_key(&act.key, state, here);
        }
        Act::RecordHandOver(act) => (stamp.key_verdict, act.succession) = next_key(&act.key, state, true),
        _ => {}
    }
}

/// The seed of a key of the log, where this server has it: seven keys, the first of which signs from the beginning.
fn secret(key: &str, state: &State) -> Option<[u8; 32]> {
    let origin = state.origin()?;
    (1..=SEEDS).map(|n| [n; 32]).find(|seed| Key::of(origin, LOG, &SigningKey::from_bytes(seed)).to_string() == key)
}

/// The verdict on the next key of the log, and what the key in force signs for it.
#[expect(clippy::fn_params_excessive_bools, reason = "whether the seed is here")]
fn next_key(next: &str, state: &State, here: bool) -> (KeyVerdict, Option<Succession>) {
    let origin = state.origin().unwrap_or_default();
    let first = || Key::of(origin, LOG, &SigningKey::from_bytes(&[1; 32])).to_string();
    let from = state.log.keys.last().map_or_else(first, |change| change.1.key.clone());
    if next == from || Key::of_log(next).is_none_or(|key| key.name != origin) {
        return (KeyVerdict::DoesNotHold, None);
    }
    let Some(seed) = secret(&from, state).filter(|_| here) else { return (KeyVerdict::Elsewhere, None) };
    let (size, root) = (state.head(), proof::Hash([7; 32]));
    let (_, signature) = sign_statement(&succession(origin, (size, root), next), &seed);
    let signed = Succession { from, key: next.to_owned(), size, root: Hash(root.0), signature };
    (KeyVerdict::Holds, Some(signed))
}

/// A record that an earlier program began, whose entries are of the first form.
pub(crate) fn of_the_first_form(process: &mut Process) {
    if let Some(opened) = process.state.opened.as_mut() {
        Arc::make_mut(opened).form = None;
    }
}

/// What the clerk adds to a signature: in a rehearsal a server's key; and whether the signature holds.
fn complete_signature(sign: &mut Sign, state: &State, stamp: &mut Stamp) {
    let statement = || {
        let draft = state.meeting(&sign.meeting).ok()?.text(&sign.text).ok()?;
        let (_, _, adopted) = draft.decided.adopted.as_ref()?;
        Some(statement(state.origin()?, &adopted.symbol, adopted.hash, stamp.capacity.party()?, sign.mode.word()))
    };
    let Some(statement) = statement() else { return };
    if sign.evidence == Evidence::ServerKey && state.is_rehearsal() {
        let (key, signature) = sign_statement(&statement, &stamp.seed);
        (sign.key, sign.signature) = (Some(key), Some(signature));
    }
    if sign.evidence == Evidence::Passkey {
        stamp.key_verdict = super::found::of_passkey(stamp.evidence_found.as_ref());
        return;
    }
    let holds = |key: &String| sign.signature.as_ref().is_some_and(|made| signature_holds(&statement, key, made));
    let holds = sign.key.as_ref().is_some_and(holds);
    stamp.key_verdict = if holds { KeyVerdict::Holds } else { KeyVerdict::DoesNotHold };
}
