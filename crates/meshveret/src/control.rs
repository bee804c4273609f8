//! Commands beside a running server: it holds the lock, so they go through its socket in the data directory (mode 0600).
//!
//! One request a connection: a line of JSON and the bytes it announces; the reply has the same form.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use rustix::fs::Mode;
use rustix::process::umask;
use serde::{Deserialize, Serialize};
use web::Site;

use crate::commands::{Work, Worked};

/// The largest request or reply, in bytes.
const BYTES_MAX: u64 = 512 * 1024 * 1024;
/// How long a command waits for the server, and the server for a command.
const PATIENCE: Duration = Duration::from_mins(2);

/// The first line of a message.
#[derive(Serialize, Deserialize)]
struct Head<T> {
    what: T,
    bytes: u64,
}

fn socket(directory: &Path) -> PathBuf {
    directory.join("control.sock")
}

/// The socket's file, removed when the server stops.
pub(crate) struct Listening(PathBuf);

impl Drop for Listening {
    fn drop(&mut self) {
        // A socket that stays is replaced at the next start.
        drop(std::fs::remove_file(&self.0));
    }
}

/// Takes commands for as long as the server runs.
pub(crate) fn listen(site: &Site) -> Result<Listening> {
    let path = socket(site.directory().path());
    // The lock is ours, so a socket that is there belongs to nobody any more.
    drop(std::fs::remove_file(&path));
    // From its first moment on it is its owner's only. What others make meanwhile is closed a little more than they asked for.
    let others = umask(Mode::RWXG | Mode::RWXO | Mode::XUSR);
    let bound = UnixListener::bind(&path);
    umask(others);
    let listener = bound.with_context(|| format!("cannot make {}", path.display()))?;
    let site = site.clone();
    let serve = move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { continue };
            if let Err(error) = answer(&site, stream) {
                tracing::warn!(error = %format!("{error:#}"), "a command beside the server was not answered");
            }
        }
    };
    drop(std::thread::Builder::new().name("control".to_owned()).spawn(serve).context("cannot start a thread")?);
    Ok(Listening(path))
}

fn answer(site: &Site, stream: UnixStream) -> Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let (work, bytes): (Work, Vec<u8>) = receive(&stream)?;
    let worked = work.on(site, &bytes);
    let Worked { code, words, file } = worked;
    send(&stream, &(code, words), &file)
}

fn send<T: Serialize>(mut stream: &UnixStream, what: &T, bytes: &[u8]) -> Result<()> {
    let head = Head { what, bytes: u64::try_from(bytes.len())? };
    let mut message = serde_json::to_vec(&head)?;
    message.push(b'\n');
    message.extend_from_slice(bytes);
    Ok(stream.write_all(&message)?)
}

fn receive<T: for<'de> Deserialize<'de>>(stream: &UnixStream) -> Result<(T, Vec<u8>)> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    reader.by_ref().take(64 * 1024).read_until(b'\n', &mut line)?;
    let head: Head<T> = serde_json::from_slice(&line).context("a message that is none of ours")?;
    if head.bytes > BYTES_MAX {
        return Err(anyhow!("a message of more than {BYTES_MAX} bytes"));
    }
    let mut bytes = Vec::new();
    reader.take(head.bytes).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len())? != head.bytes {
        return Err(anyhow!("the other side stopped half-way"));
    }
    Ok((head.what, bytes))
}

/// Hands work to the server that holds the data directory; nothing if none runs.
pub(crate) fn hand_over(directory: &Path, work: &Work, bytes: &[u8]) -> Result<Option<Worked>> {
    let Ok(stream) = UnixStream::connect(socket(directory)) else { return Ok(None) };
    stream.set_read_timeout(Some(PATIENCE))?;
    send(&stream, work, bytes).context("the server did not take the command")?;
    let ((code, words), file) = receive(&stream).context("the server did not answer")?;
    Ok(Some(Worked { code, words, file }))
}
