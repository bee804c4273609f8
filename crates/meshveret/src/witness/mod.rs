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
use proof::note::{Checkpoint, Key};

use crate::arguments::WitnessOptions;
use crate::output::{Ended, say};
use fetch::Log;
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
        match &looked {
            Ok(Looked::Cosigned { size, .. }) => say(&format!("cosigned {size} entries")),
            Ok(Looked::Same { size }) => tracing::info!(size, "no new entries"),
            Err(error) => tracing::error!(error = %format!("{error:#}"), "not cosigned"),
        }
        if options.once {
            return looked.map(|_| Ended::Done);
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
        let given = options.log_key.as_deref().map(|path| {
            let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            Key::of_log(text.trim()).with_context(|| format!("{} holds no key of a log", path.display()))
        });
        let given = given.transpose()?;
        match (known, given) {
            (Some(known), Some(given)) if known.name != given.name => {
                Err(anyhow!("the state is of the log {}, the key of {}", known.name, given.name))
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
            (state.last(&key)?, state.cosigned_at())
        };
        if let Some(last) = &last {
            if *last == new && self.seconds().saturating_sub(cosigned) < SIGN_AGAIN_SECONDS {
                return Ok(Looked::Same { size: new.size });
            }
            if new.size < last.size {
                self.state().keep_evidence(&note, self.seconds())?;
                return Err(anyhow!("the log shows {} entries, and had {}: kept as evidence", new.size, last.size));
            }
        }
        let old = last.map_or(0, |last| last.size);
        let proof = log.consistency(old, &new).await?;
        let line = self.cosign(&Request { old, proof, note: note.clone() }).map_err(|why| why.1)?;
        log.hand_in(&(note + &line)).await.context("cosigned, and the log did not take it")?;
        Ok(Looked::Cosigned { size: new.size, line })
    }

    /// The key of a note: the known one, or one to which it leads.
    async fn key_of(&self, log: &Log, note: &str) -> Result<Key> {
        let known = self.state().key()?.context("the key of the log is not known")?;
        if Checkpoint::verify(note, &known).is_some() {
            return Ok(known);
        }
        let next = log.successor(&known).await?;
        say(&format!("the log has another key, which the one before named: fingerprint {}", next.fingerprint()));
        self.state().follow(&next)?;
        Ok(next)
    }

    /// Judges a request, keeps what it shows, and signs. Nothing is signed before it is kept.
    fn cosign(&self, request: &Request) -> Result<String, (Option<Refusal>, anyhow::Error)> {
        let mut state = self.state();
        let failed = |error| (None, error);
        let key = state.key().and_then(|key| key.context("the key of the log is not known")).map_err(failed)?;
        let last = state.last(&key).map_err(failed)?;
        let time = self.seconds().max(state.cosigned_at());
        match judge(request, &key, last.as_ref()) {
            Ok(new) => {
                state.keep(&request.note, time).map_err(failed)?;
                Ok(cosign(&new, (self.secret.name(), self.secret.signing()), time))
            }
            Err(refusal) => {
                if matches!(refusal, Refusal::Forked | Refusal::NotProved) {
                    state.keep_evidence(&request.note, time).map_err(failed)?;
                }
                Err((Some(refusal), anyhow!("{}", words(refusal))))
            }
        }
    }
}

/// Why a checkpoint is not cosigned, for whoever runs the witness.
fn words(refusal: Refusal) -> String {
    match refusal {
        Refusal::Unknown => "another log".to_owned(),
        Refusal::NotSigned => "not signed with the key of the log".to_owned(),
        Refusal::Backwards => "the proof begins behind the checkpoint".to_owned(),
        Refusal::Elsewhere(size) => format!("the proof does not begin at {size} entries, which were cosigned last"),
        Refusal::Forked => "another tree of the same size was shown: the log is forked; kept as evidence".to_owned(),
        Refusal::NotProved => {
            "the log does not go on from what was cosigned: it was rewritten; kept as evidence".to_owned()
        }
    }
}
