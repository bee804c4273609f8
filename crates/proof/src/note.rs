//! Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint) and the cosignatures of witnesses (C2SP tlog-cosignature),
//! with Ed25519.

use std::fmt;

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, VerifyingKey};

use crate::hash::Hash;

/// The most signature lines that are looked at.
const SIGNATURES_MAX: usize = 64;

/// The kind of a log's key, which signs its checkpoints.
pub const LOG: u8 = 1;
/// The kind of a witness's key, which cosigns those of others, with the time.
pub const WITNESS: u8 = 4;

/// A public key. The name of a log's key is the log's origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub name: String,
    /// [`LOG`] or [`WITNESS`].
    pub kind: u8,
    /// The public key.
    pub public: VerifyingKey,
}

impl Key {
    /// Reads `name+hash+base64`, as C2SP signed-note writes a verifier key.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once('+')?;
        let (_, encoded) = rest.split_once('+')?;
        let bytes = Base64::decode_vec(encoded).ok()?;
        let (kind, public) = bytes.split_first()?;
        let public = VerifyingKey::from_bytes(public.try_into().ok()?).ok()?;
        let key = Self { name: name.to_owned(), kind: *kind, public };
        let fit = matches!(*kind, LOG | WITNESS) && !name.is_empty() && !name.contains(char::is_whitespace);
        (fit && key.to_string() == text).then_some(key)
    }

    /// Reads the key of a log.
    pub fn of_log(text: &str) -> Option<Self> {
        Self::parse(text).filter(|key| key.kind == LOG)
    }

    /// The four bytes that name the key in a signature line.
    pub fn id(&self) -> [u8; 4] {
        let Hash([a, b, c, d, ..]) =
            Hash::of(&[self.name.as_bytes(), b"\n", &[self.kind], self.public.as_bytes().as_slice()]);
        [a, b, c, d]
    }

    /// Checks the signature (base64) of this key over a statement.
    pub fn signs(&self, statement: &str, signature: &str) -> bool {
        let signature = Base64::decode_vec(signature).unwrap_or_default();
        is_signed(self.public.as_bytes(), statement.as_bytes(), &signature)
    }

    /// The SHA-256 of the public key, for people to compare aloud.
    pub fn fingerprint(&self) -> Hash {
        Hash::of(&[self.public.as_bytes()])
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = std::iter::once(self.kind).chain(*self.public.as_bytes()).collect();
        write!(f, "{}+{:08x}+{}", self.name, u32::from_be_bytes(self.id()), Base64::encode_string(&bytes))
    }
}

/// What a checkpoint says: of this log, the tree of this size has this root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// Reads the text of a checkpoint; further lines are extensions and are left alone.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let root = Hash(Base64::decode_vec(root).ok()?.try_into().ok()?);
        let number: u64 = size.parse().ok()?;
        let whole = !origin.is_empty() && number.to_string() == size;
        whole.then(|| Self { origin: origin.to_owned(), size: number, root })
    }

    /// Reads a signed note and checks it: at least one line is a signature by `key`, none by `key` is wrong.
    /// Signatures by other keys are left alone.
    pub fn verify(note: &str, key: &Key) -> Option<Self> {
        let (text, lines) = divided(note)?;
        let mut of_key = lines.iter().filter(|line| line.is_by(key)).peekable();
        of_key.peek()?;
        let signs = |line: &Line<'_>| is_signed(key.public.as_bytes(), text.as_bytes(), &line.signature);
        of_key.all(signs).then(|| Self::parse(&text))?
    }
}

/// The cosignatures of a witness under a note: of each the time in seconds since 1970, or none if it does not hold.
pub fn cosigned(note: &str, witness: &Key) -> Vec<Option<u64>> {
    let Some((text, lines)) = divided(note) else { return Vec::new() };
    let time = |line: &Line<'_>| {
        let (time, signature) = line.signature.split_first_chunk::<8>()?;
        let time = u64::from_be_bytes(*time);
        let message = cosignature_text(&text, time);
        is_signed(witness.public.as_bytes(), message.as_bytes(), signature).then_some(time)
    };
    lines.iter().filter(|line| line.is_by(witness)).map(time).collect()
}

/// What a witness signs: the time in seconds since 1970, and the text of the checkpoint.
pub(crate) fn cosignature_text(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

/// What a log's key signs when it names the next one: that the tree of this size and root goes on under that key.
pub fn succession(origin: &str, (size, root): (u64, Hash), next: &str) -> String {
    format!("meshveret-succession/v1\nlog {origin}\nsize {size}\nroot {root}\nkey {next}\n")
}

/// A signature line.
struct Line<'a> {
    name: &'a str,
    id: [u8; 4],
    signature: Vec<u8>,
}

impl Line<'_> {
    fn is_by(&self, key: &Key) -> bool {
        self.name == key.name && self.id == key.id()
    }
}

/// The signed text of a note and its signature lines.
fn divided(note: &str) -> Option<(String, Vec<Line<'_>>)> {
    let (text, signatures) = note.rsplit_once("\n\n")?;
    let line = |line| -> Option<Line<'_>> {
        let (name, encoded) = str::strip_prefix(line, "\u{2014} ")?.split_once(' ')?;
        let bytes = Base64::decode_vec(encoded).ok()?;
        let (id, signature) = bytes.split_first_chunk::<4>().filter(|_| !name.is_empty())?;
        Some(Line { name, id: *id, signature: signature.to_vec() })
    };
    let lines = signatures.strip_suffix('\n')?.split('\n').take(SIGNATURES_MAX).map(line);
    Some((format!("{text}\n"), lines.collect::<Option<_>>()?))
}

/// The strict check of Ed25519 (docs/record-format.md, section 7).
pub(crate) fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let key = key.try_into().ok().and_then(|key| VerifyingKey::from_bytes(key).ok());
    let signed = key.zip(Signature::from_slice(signature).ok());
    signed.is_some_and(|(key, signature)| key.verify_strict(message, &signature).is_ok())
}

/// Checks a signature that a signatory's key made over a statement; key and signature are base64 with padding.
pub fn signature_holds(statement: &str, key: &str, signature: &str) -> bool {
    let decoded = Base64::decode_vec(key).ok().zip(Base64::decode_vec(signature).ok());
    decoded.is_some_and(|(key, signature)| is_signed(&key, statement.as_bytes(), &signature))
}
