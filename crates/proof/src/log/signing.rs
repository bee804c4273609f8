//! Signing: the checkpoint of a log, the cosignature of a witness, the statement of a signatory.

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signer, SigningKey};

use crate::note::{Checkpoint, Key, LOG, WITNESS, cosignature_text};

impl Key {
    /// The public half of a secret key.
    pub fn of(name: &str, kind: u8, secret: &SigningKey) -> Self {
        Self { name: name.to_owned(), kind, public: secret.verifying_key() }
    }

    /// A signature line of this key.
    fn line(&self, signature: &[u8]) -> String {
        let bytes = [&self.id()[..], signature].concat();
        format!("\u{2014} {} {}\n", self.name, Base64::encode_string(&bytes))
    }
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, Base64::encode_string(&self.root.0))
    }

    /// The signed note.
    pub fn signed(&self, secret: &SigningKey) -> String {
        self.signed_with("", secret)
    }

    /// The signed note with further lines, none of them empty, that are signed with it: what the C2SP calls extensions.
    pub fn signed_with(&self, lines: &str, secret: &SigningKey) -> String {
        let text = self.text() + lines;
        let key = Key::of(&self.origin, LOG, secret);
        format!("{text}\n{}", key.line(&secret.sign(text.as_bytes()).to_bytes()))
    }
}

/// The line by which a witness cosigns a checkpoint (C2SP tlog-cosignature); `time` in seconds since 1970.
pub fn cosign(checkpoint: &Checkpoint, (name, secret): (&str, &SigningKey), time: u64) -> String {
    let signature = secret.sign(cosignature_text(&checkpoint.text(), time).as_bytes()).to_bytes();
    let stamped = [&time.to_be_bytes()[..], &signature].concat();
    Key::of(name, WITNESS, secret).line(&stamped)
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
    use crate::hash::Hash;
    use crate::note::{cosigned, signature_holds};

    fn checkpoint() -> (Checkpoint, SigningKey, Key) {
        let secret = SigningKey::from_bytes(&[7; 32]);
        let origin = "meshveret/rehearsal/00000001".to_owned();
        let key = Key::of(&origin, LOG, &secret);
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
    fn a_cosignature_says_when_and_holds_for_its_note_only() {
        let (checkpoint, secret, _) = checkpoint();
        let (of_witness, name) = (SigningKey::from_bytes(&[8; 32]), "witness.example/w1");
        let witness = Key::of(name, WITNESS, &of_witness);
        let line = cosign(&checkpoint, (name, &of_witness), 1_679_315_147);
        let note = format!("{}{line}", checkpoint.signed(&secret));
        assert_eq!(cosigned(&note, &witness), [Some(1_679_315_147)]);
        assert_eq!(cosigned(&checkpoint.signed(&secret), &witness), []);
        // The same line under another checkpoint.
        let other = Checkpoint { size: 13, ..checkpoint };
        assert_eq!(cosigned(&format!("{}{line}", other.signed(&secret)), &witness), [None]);
        // A log's key of the same name and bytes is another key.
        assert_eq!(cosigned(&note, &Key { kind: LOG, ..witness.clone() }), []);
        assert_eq!(Key::parse(&witness.to_string()), Some(witness.clone()));
        assert_eq!(Key::of_log(&witness.to_string()), None);
    }

    #[test]
    fn a_statement_is_signed_and_checked() {
        let (key, signature) = sign_statement("words\n", &[3; 32]);
        assert!(signature_holds("words\n", &key, &signature));
        assert!(!signature_holds("word\n", &key, &signature));
        assert!(!signature_holds("words\n", &signature, &key));
    }
}
