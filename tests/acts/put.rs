//! Puts an act without a clerk: with its stamp, and with what the clerk would add.

use procedure::act_file::Line;
use procedure::decisions::Evidence;
use procedure::names::Hash;
use procedure::stamp::{Found, KeyVerdict};
use procedure::texts::canonical::statement;
use procedure::time::Moment;
use procedure::{Act, Body, Channel, Process, Rejection, Stamp, State, decide};
use proof::log::sign_statement;
use proof::note::signature_holds;

/// When the first act of every world is recorded: 14 September 2026, 09:00 UTC. Each act comes a second later.
const BEGINNING: Moment = 1_789_376_400_000;

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
    let mut act = line.act;
    complete(&mut act, state, &mut stamp);
    let decided = decide(&act, state, &stamp)?;
    if decided.repeats.is_none() {
        process.apply(state.head(), &decided.body, &decided.sealed);
    }
    Ok(decided.body)
}

/// What the clerk adds to a signature: in a rehearsal a server's key; and whether the signature holds.
fn complete(act: &mut Act, state: &State, stamp: &mut Stamp) {
    let Act::DecisionsSign(sign) = act else { return };
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
