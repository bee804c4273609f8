//! `witness`: a ministry's own machine looks at a log, sees that it only grew since the last time, and says so with its signature
//! (C2SP tlog-witness, tlog-cosignature).
//!
//! It fetches checkpoints and hands in its cosignatures; with `--listen` it also takes checkpoints that are handed in to it. It
//! needs no data directory, and nothing of it is needed to trust it: the rule by which it judges is `proof::log::witness`.

mod fetch;
mod listen;
mod secret;
mod state;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use clerk::{Clock, WallClock};
use proof::log::cosign;
use proof::log::witness::{Refusal, Request, judge};
use proof::note::{Checkpoint, Key, LOG};

use crate::arguments::WitnessOptions;
use crate::output::{Ended, say};
use crate::verify::key_of;
use fetch::Log;
pub(crate) use fetch::bounded;
use secret::Secret;
use state::State;

/// How long after its last cosignature a witness signs again what has not grown, so that its silence is noticed.
const SIGN_AGAIN_SECONDS: u64 = 60 * 60;

/// A witness of one log.
struct Witness {
    secret: Secret,
    clock: WallClock,
    state: Mutex<State>,
}

/// What came of a look at the log.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Looked {
    /// It was cosigned: the line.
    Cosigned { size: u64, line: String },
    /// It is what was cosigned not long ago.
    Same { size: u64 },
}

/// Runs a witness until it is stopped, or looks once.
pub(crate) fn witness(options: &WitnessOptions) -> Result<Ended> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let secret = Secret::open_or_make(&options.key, options.name.as_deref())?;
    say(&format!("witness {}", secret.key()));
    let state = State::open(&options.state)?;
    let witness = Arc::new(Witness { secret, clock: WallClock, state: Mutex::new(state) });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(run(witness, options))
}

async fn run(witness: Arc<Witness>, options: &WitnessOptions) -> Result<Ended> {
    let log = Log::at(&options.log)?;
    witness.learn(&log, options).await?;
    if let Some(address) = options.listen {
        let listening = listen::listen(Arc::clone(&witness), address).await?;
        say(&format!("listening on http://{listening}/"));
    }
    loop {
        let looked = witness.look(&log).await;
        if options.once {
            if let Looked::Cosigned { size, .. } = looked? {
                say(&format!("cosigned {size} entries"));
            }
            return Ok(Ended::Done);
        }
        match &looked {
            Ok(Looked::Cosigned { size, .. }) => say(&format!("cosigned {size} entries")),
            Ok(Looked::Same { size }) => tracing::info!(size, "no new entries"),
            Err(error) => tracing::error!(error = %format!("{error:#}"), "not cosigned"),
        }
        tokio::time::sleep(Duration::from_secs(options.every.into())).await;
    }
}

impl Witness {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn seconds(&self) -> u64 {
        u64::try_from(self.clock.now() / 1000).unwrap_or_default()
    }

    /// The log's key: from a file, from the last time, or for the first time from the log itself, which the operator is told.
    async fn learn(&self, log: &Log, options: &WitnessOptions) -> Result<()> {
        let known = self.state().key()?;
        let given = options.log_key.as_deref().map(|path| key_of(path, LOG)).transpose()?;
        match (known, given) {
            (Some(_), Some(given)) if !self.state().has_known(&given) => {
                Err(anyhow!("the state does not know the key {given}: it is of another log, or began with another key"))
            }
            // The key of the state may be a successor of the one that was given at first.
            (Some(known), _) => {
                tracing::info!(origin = %known.name, fingerprint = %known.fingerprint(), "the log is known");
                Ok(())
            }
            (None, Some(given)) => self.state().begin(&given),
            (None, None) => {
                let key = log.key().await?;
                say(&format!(
                    "the log gives its own key: compare its fingerprint by another way\n{key}\nfingerprint {}",
                    key.fingerprint()
                ));
                self.state().begin(&key)
            }
        }
    }

    /// Fetches the checkpoint, and cosigns it if the log only grew.
    async fn look(&self, log: &Log) -> Result<Looked> {
        let note = log.checkpoint().await?;
        let key = self.key_of(log, &note).await?;
        let new = Checkpoint::verify(&note, &key).context("the checkpoint is not signed with the key of the log")?;
        let (last, cosigned) = {
            let state = self.state();
            (state.last()?, state.cosigned_at())
        };
        if let Some(last) = &last {
            // The log shows our line; where it did not take it, it is handed in again.
            let shown = proof::note::cosigned(&note, self.secret.key()).contains(&Some(cosigned));
            if *last == new && shown && self.seconds().saturating_sub(cosigned) < SIGN_AGAIN_SECONDS {
                return Ok(Looked::Same { size: new.size });
            }
            if new.size < last.size {
                // One host of several may be behind, and a cache may be old: that contradicts nothing.
                return Err(anyhow!(
                    "the log shows {} entries, fewer than the {} that were cosigned",
                    new.size,
                    last.size
                ));
            }
        }
        let old = last.map_or(0, |last| last.size);
        let proof = log.consistency(old, &new).await?;
        let request = Request { old, proof, note: note.clone() };
        // The proof is made of tiles that make the signed root: where it does not hold, the log was rewritten.
        let line = self.cosign(&request, &key).map_err(|(refusal, error)| {
            if refusal == Some(Refusal::NotProved) { self.contradicted(&note, error) } else { error }
        })?;
        log.hand_in(&(note + &line)).await.context("cosigned, and the log did not take it")?;
        Ok(Looked::Cosigned { size: new.size, line })
    }

    /// The key of a note: the known one, or one to which it leads. It is followed once the log was judged.
    async fn key_of(&self, log: &Log, note: &str) -> Result<Key> {
        let known = self.state().key()?.context("the key of the log is not known")?;
        if Checkpoint::verify(note, &known).is_some() {
            return Ok(known);
        }
        let next = log.successor(&known).await?;
        if Checkpoint::verify(note, &next).is_none() {
            return Err(anyhow!(
                "the checkpoint is not signed with the key of the log, nor with the one that it names now"
            ));
        }
        say(&format!("the log has another key, which the one before named: fingerprint {}", next.fingerprint()));
        Ok(next)
    }

    /// Keeps a note that contradicts what was cosigned.
    fn contradicted(&self, note: &str, error: anyhow::Error) -> anyhow::Error {
        match self.state().keep_evidence(note, self.seconds()) {
            Ok(()) => error.context("kept as evidence"),
            Err(not_kept) => error.context(format!("the evidence could not be kept: {not_kept:#}")),
        }
    }

    /// Judges a request by a key of the log, keeps what it shows, and signs. Nothing is signed before it is kept.
    fn cosign(&self, request: &Request, key: &Key) -> Result<String, (Option<Refusal>, anyhow::Error)> {
        let mut state = self.state();
        let failed = |error| (None, error);
        let last = state.last().map_err(failed)?;
        let time = self.seconds().max(state.cosigned_at());
        match judge(request, key, last.as_ref()) {
            Ok(new) => {
                state.keep(key, &request.note, time).map_err(failed)?;
                Ok(cosign(&new, (self.secret.name(), self.secret.signing()), time))
            }
            Err(refusal) => {
                drop(state);
                let error = anyhow!("{}", words(refusal));
                // Two signed trees of one size are the proof by themselves; a wrong proof may be anybody's.
                let forked = refusal == Refusal::Forked;
                Err((Some(refusal), if forked { self.contradicted(&request.note, error) } else { error }))
            }
        }
    }

    /// The same for a checkpoint that was handed in, with the key that is known.
    fn cosign_handed_in(&self, request: &Request) -> Result<String, (Option<Refusal>, anyhow::Error)> {
        let known = self.state().key().and_then(|key| key.context("the key of the log is not known"));
        self.cosign(request, &known.map_err(|error| (None, error))?)
    }
}

/// Why a checkpoint is not cosigned, for whoever runs the witness.
fn words(refusal: Refusal) -> String {
    match refusal {
        Refusal::Unknown => "another log".to_owned(),
        Refusal::NotSigned => "not signed with the key of the log".to_owned(),
        Refusal::Backwards => "the proof begins behind the checkpoint".to_owned(),
        Refusal::Elsewhere(size) => format!("the proof does not begin at {size} entries, which were cosigned last"),
        Refusal::Forked => "another tree of the same size was shown: the log is forked".to_owned(),
        Refusal::NotProved => {
            "the log does not go on from what was cosigned: it was rewritten, or the proof is wrong".to_owned()
        }
    }
}
