//! Signed notes and checkpoints (C2SP signed-note, C2SP tlog-checkpoint) with Ed25519.

use std::fmt;

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::hash::Hash;

/// The kind of key in signed notes: Ed25519.
const ED25519: u8 = 1;
/// The most signature lines that are looked at.
const SIGNATURES_MAX: usize = 64;

/// The key of a log: its name is the log's origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub name: String,
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
        let key = Self { name: name.to_owned(), public };
        (*kind == ED25519 && !name.is_empty() && key.to_string() == text).then_some(key)
    }

    /// The four bytes that name the key in a signature line.
    pub fn id(&self) -> [u8; 4] {
        let Hash([a, b, c, d, ..]) =
            Hash::of(&[self.name.as_bytes(), b"\n", &[ED25519], self.public.as_bytes().as_slice()]);
        [a, b, c, d]
    }

    /// The SHA-256 of the public key, for people to compare aloud.
    pub fn fingerprint(&self) -> Hash {
        Hash::of(&[self.public.as_bytes()])
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = std::iter::once(ED25519).chain(*self.public.as_bytes()).collect();
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
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, Base64::encode_string(&self.root.0))
    }

    /// The signed note.
    pub fn signed(&self, secret: &SigningKey) -> String {
        let text = self.text();
        let key = Key { name: self.origin.clone(), public: secret.verifying_key() };
        let signature = secret.sign(text.as_bytes()).to_bytes();
        let bytes: Vec<u8> = key.id().into_iter().chain(signature).collect();
        format!("{text}\n\u{2014} {} {}\n", key.name, Base64::encode_string(&bytes))
    }

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
    /// Signatures by other keys (witnesses) are left alone.
    pub fn verify(note: &str, key: &Key) -> Option<Self> {
        let (text, signatures) = note.rsplit_once("\n\n")?;
        let text = format!("{text}\n");
        let mut found = false;
        for line in signatures.strip_suffix('\n')?.split('\n').take(SIGNATURES_MAX) {
            let (name, encoded) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
            let bytes = Base64::decode_vec(encoded).ok()?;
            let (id, signature) = bytes.split_first_chunk::<4>()?;
            if name.is_empty() {
                return None;
            }
            if name != key.name || *id != key.id() {
                continue;
            }
            let signature = Signature::from_slice(signature).ok()?;
            key.public.verify_strict(text.as_bytes(), &signature).ok()?;
            found |= Base64::encode_string(&bytes) == encoded;
        }
        Self::parse(&text).filter(|_| found)
    }
}

/// Checks a signature that a signatory's key made over a statement; key and signature are base64 with padding.
pub fn signature_holds(statement: &str, key: &str, signature: &str) -> bool {
    let checked = || {
        let key = VerifyingKey::from_bytes(&Base64::decode_vec(key).ok()?.try_into().ok()?).ok()?;
        let signature = Signature::from_slice(&Base64::decode_vec(signature).ok()?).ok()?;
        key.verify_strict(statement.as_bytes(), &signature).ok()
    };
    checked().is_some()
}

/// A key pair's public half and its signature over a statement, both base64: for keys that the server makes.
pub fn sign_statement(statement: &str, seed: &[u8; 32]) -> (String, String) {
    let secret = SigningKey::from_bytes(seed);
    let signature = secret.sign(statement.as_bytes()).to_bytes();
    (Base64::encode_string(secret.verifying_key().as_bytes()), Base64::encode_string(&signature))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> (Checkpoint, SigningKey, Key) {
        let secret = SigningKey::from_bytes(&[7; 32]);
        let origin = "meshveret/rehearsal/00000001".to_owned();
        let key = Key { name: origin.clone(), public: secret.verifying_key() };
        (Checkpoint { origin, size: 12, root: Hash::of(&[b"root"]) }, secret, key)
    }

    #[test]
    fn a_checkpoint_reads_back_and_tolerates_witnesses() {
        let (checkpoint, secret, key) = checkpoint();
        let note = checkpoint.signed(&secret);
        assert_eq!(Checkpoint::verify(&note, &key), Some(checkpoint.clone()));
        let witness = format!("{note}\u{2014} witness.example {}\n", Base64::encode_string(&[9; 76]));
        assert_eq!(Checkpoint::verify(&witness, &key), Some(checkpoint));
        assert_eq!(Checkpoint::verify(&witness.replace("witness.example", ""), &key), None);
        assert_eq!(Key::parse(&key.to_string()), Some(key));
    }

    #[test]
    fn any_other_byte_is_refused() {
        let (checkpoint, secret, key) = checkpoint();
        let note = checkpoint.signed(&secret);
        for at in 0..note.len() {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1;
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            assert_eq!(Checkpoint::verify(&changed, &key), None, "byte {at}");
        }
    }

    #[test]
    fn a_statement_is_signed_and_checked() {
        let (key, signature) = sign_statement("words\n", &[3; 32]);
        assert!(signature_holds("words\n", &key, &signature));
        assert!(!signature_holds("word\n", &key, &signature));
        assert!(!signature_holds("words\n", &signature, &key));
    }
}
