//! A passkey's assertion over a signature statement: W3C Web Authentication Level 2, section 7.2, as much of it as a record needs.
//!
//! The browser was asked to sign the challenge SHA-256(statement). The stored form is in docs/record-format.md, section 10.

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use serde_json::Value;

use super::der::Reader;
use super::keys::{PublicKey, algorithm_name};
use crate::hash::Hash;

/// The most bytes of a part of an assertion.
const BYTES_MAX: usize = 8192;
/// The shortest authenticator data: hash of the relying party, flags, counter.
const AUTHENTICATOR_BYTES_MIN: usize = 37;
const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;

/// An assertion as it is stored: each part in base64 with padding.
#[derive(Clone, Copy, Debug)]
pub struct Assertion<'a> {
    /// The public key, as a `SubjectPublicKeyInfo` in DER.
    pub key: &'a str,
    /// The signature, as the authenticator gave it.
    pub signature: &'a str,
    /// The authenticator data.
    pub authenticator: &'a str,
    /// The client data, the bytes of the JSON.
    pub client: &'a str,
}

/// An assertion that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The site at which the person was, as the browser says.
    pub origin: String,
    /// True if the authenticator asked for a PIN, a finger or a face, and not for a touch only.
    pub verified: bool,
}

/// Checks an assertion over a statement, and that its relying party fits the site that it names. Whether that site is the one
/// that was meant, the caller knows. The id of the reason if it does not hold.
///
/// # Errors
/// `not-an-assertion`, `not-a-key`, `another-challenge`, `another-relying-party`, `not-present`, `algorithm-unknown`
/// or `signature-wrong`.
pub fn check(statement: &str, assertion: &Assertion<'_>) -> Result<Held, &'static str> {
    let client = decoded(assertion.client).ok_or("not-an-assertion")?;
    let data = decoded(assertion.authenticator).ok_or("not-an-assertion")?;
    let at = check_client(&client, statement)?;
    let flags = check_authenticator(&data, &at)?;
    let key = decoded(assertion.key).ok_or("not-a-key")?;
    let signature = decoded(assertion.signature).ok_or("not-an-assertion")?;
    let public = public(&key).ok_or("not-a-key")?;
    let algorithm = public.of_passkey().ok_or("algorithm-unknown")?;
    let message = [&data[..], &Hash::of(&[&client]).0].concat();
    public.check(algorithm, &message, &signature).map_err(|_any| "signature-wrong")?;
    Ok(Held { origin: at, verified: flags & USER_VERIFIED != 0 })
}

/// The name of the algorithm of a key (base64), for whoever is told that it is not known here.
pub fn algorithm(key: &str) -> Option<String> {
    let key = decoded(key)?;
    Some(algorithm_name(public(&key)?.named()))
}

fn public(key: &[u8]) -> Option<PublicKey<'_>> {
    let mut reader = Reader::new(key);
    let info = reader.next().filter(|_| reader.rest().is_empty())?;
    PublicKey::read(&info)
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(text).ok().filter(|bytes| bytes.len() <= BYTES_MAX)
}

/// Type, challenge and origin of the client data; the origin that it names.
fn check_client(client: &[u8], statement: &str) -> Result<String, &'static str> {
    let client: Value = serde_json::from_slice(client).map_err(|_not_json| "not-an-assertion")?;
    let field = |name: &str| client.get(name).and_then(Value::as_str);
    let crosses = client.get("crossOrigin").is_some_and(|crosses| *crosses != Value::Bool(false));
    if field("type") != Some("webauthn.get") || crosses {
        return Err("not-an-assertion");
    }
    let challenge = Base64UrlUnpadded::encode_string(&Hash::of(&[statement.as_bytes()]).0);
    if field("challenge") != Some(challenge.as_str()) {
        return Err("another-challenge");
    }
    field("origin").map(str::to_owned).ok_or("not-an-assertion")
}

/// The relying party is the host of the origin or a domain above it, and the person was there; the flags.
fn check_authenticator(data: &[u8], origin: &str) -> Result<u8, &'static str> {
    let (party, rest) = data.split_first_chunk::<32>().ok_or("not-an-assertion")?;
    let flags = *rest.first().filter(|_| data.len() >= AUTHENTICATOR_BYTES_MIN).ok_or("not-an-assertion")?;
    if !domains(origin).any(|domain| Hash::of(&[domain.as_bytes()]).0 == *party) {
        return Err("another-relying-party");
    }
    if flags & USER_PRESENT == 0 { Err("not-present") } else { Ok(flags) }
}

/// The host of an origin and the domains above it.
fn domains(origin: &str) -> impl Iterator<Item = &str> {
    let (scheme, rest) = origin.split_once("://").unwrap_or_default();
    let host = rest.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let host = host.map_or(rest, |(host, _)| host);
    // A browser makes keys on secure origins only: https, and on the machine itself http.
    let secure = scheme == "https" || (scheme == "http" && (host == "localhost" || host.ends_with(".localhost")));
    let first = Some(host).filter(|host| secure && !host.is_empty());
    std::iter::successors(first, |domain| domain.split_once('.').map(|(_, above)| above))
}
