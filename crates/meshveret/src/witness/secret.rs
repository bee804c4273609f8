//! The secret key of a witness, in a file of its own that its owner alone may read.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use base64ct::{Base64, Encoding};
use proof::log::SigningKey;
use proof::note::{Key, WITNESS};

use crate::output::say;

/// How a secret key is written: as Go's tools for signed notes write it.
const HEAD: &str = "PRIVATE+KEY+";

/// The secret key of a witness, with its name.
pub(super) struct Secret {
    key: Key,
    signing: SigningKey,
}

impl Secret {
    /// Reads the key, or makes one under a name where there is none.
    pub(super) fn open_or_make(path: &Path, name: Option<&str>) -> Result<Self> {
        if !path.exists() {
            let name = name.context("there is no such key yet: say with --name under which name it is made, such as migration.example/witness")?;
            return Self::make(path, name);
        }
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let secret =
            Self::parse(text.trim()).with_context(|| format!("{} holds no secret key of a witness", path.display()))?;
        ensure!(
            name.is_none_or(|name| name == secret.key.name),
            "the key in {} is of {}",
            path.display(),
            secret.key.name
        );
        Ok(secret)
    }

    fn make(path: &Path, name: &str) -> Result<Self> {
        let fit = !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+');
        ensure!(fit, "a name of a witness has no spaces and no plus sign");
        let signing = SigningKey::from_bytes(&clerk::randomness::bytes());
        let secret = Self { key: Key::of(name, WITNESS, &signing), signing };
        let mut options = OpenOptions::new();
        let made = options.write(true).create_new(true).mode(0o600).open(path);
        let mut file = made.with_context(|| format!("cannot make {}", path.display()))?;
        writeln!(file, "{}", secret.text())?;
        file.sync_all()?;
        say(&format!("made {}: keep it secret; the line below is for the record", path.display()));
        Ok(secret)
    }

    fn text(&self) -> String {
        let bytes = [&[WITNESS], &self.signing.to_bytes()[..]].concat();
        format!("{HEAD}{}+{:08x}+{}", self.key.name, u32::from_be_bytes(self.key.id()), Base64::encode_string(&bytes))
    }

    fn parse(text: &str) -> Result<Self> {
        let no_key = || anyhow!("not in the form {HEAD}NAME+ID+BASE64");
        let mut parts = text.strip_prefix(HEAD).ok_or_else(no_key)?.splitn(3, '+');
        let (Some(name), Some(_), Some(encoded)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(no_key());
        };
        let bytes = Base64::decode_vec(encoded).map_err(|_no_base64| no_key())?;
        let seed = bytes.strip_prefix(&[WITNESS]).and_then(|seed| seed.try_into().ok()).ok_or_else(no_key)?;
        let signing = SigningKey::from_bytes(&seed);
        let secret = Self { key: Key::of(name, WITNESS, &signing), signing };
        if secret.text() == text { Ok(secret) } else { Err(no_key()) }
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    pub(super) fn name(&self) -> &str {
        &self.key.name
    }

    pub(super) fn signing(&self) -> &SigningKey {
        &self.signing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_again() {
        let path = std::env::temp_dir().join(format!("meshveret-witness-key-{}", std::process::id()));
        drop(fs::remove_file(&path));
        assert!(Secret::open_or_make(&path, None).is_err());
        assert!(Secret::open_or_make(&path, Some("two words")).is_err() && !path.exists());
        let made = Secret::open_or_make(&path, Some("witness.example/w1")).unwrap();
        assert_eq!(Secret::open_or_make(&path, None).unwrap().key(), made.key());
        assert!(Secret::open_or_make(&path, Some("witness.example/w2")).is_err());
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
        let text = fs::read_to_string(&path).unwrap();
        assert!(Secret::parse(&text.trim().replace("w1", "w2")).is_err());
        fs::remove_file(path).unwrap();
    }
}
