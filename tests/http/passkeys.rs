//! Passkeys, with an authenticator of our own that does as told: what is right opens, and everything else is refused.

use base64ct::{Base64UrlUnpadded, Encoding};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use procedure::names::Hash;
use serde_json::{Value, json};
use web::{Failures, LinkPurpose, SignInSettings};

use crate::server::{ADDRESS, Answered, Reader, Server, cookie_of};
use crate::several::beside;
use crate::sign_in::{desk, grants, row, service, serving, serving_at};

const MINUTE: i64 = 60 * 1000;
/// The user is there, and was verified.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
/// A key is attached.
const ATTACHED: u8 = 0x40;

/// A device that keeps one passkey.
struct Authenticator {
    key: SigningKey,
    id: [u8; 16],
    user: String,
    origin: String,
    domain: String,
    flags: u8,
    count: u32,
}

fn base64(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

impl Authenticator {
    fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            id: [seed; 16],
            user: String::new(),
            origin: ADDRESS.to_owned(),
            domain: "meshveret.example".to_owned(),
            flags: PRESENT | VERIFIED,
            count: 0,
        }
    }

    fn client(&self, what: &str, challenge: &str) -> Vec<u8> {
        let client = json!({"type": what, "challenge": challenge, "origin": self.origin, "crossOrigin": false});
        client.to_string().into_bytes()
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.count += 1;
        let mut data = Hash::of(&[self.domain.as_bytes()]).0.to_vec();
        data.push(self.flags | flags);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Makes the passkey that is asked for (WebAuthn, 6.5: attestation `none`, an EC2 key of P-256).
    fn made(&mut self, options: &Value) -> String {
        let asked = &options["publicKey"];
        asked["user"]["id"].as_str().unwrap().clone_into(&mut self.user);
        let mut data = self.data(ATTACHED);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        let point = self.key.verifying_key().to_sec1_point(false);
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().unwrap().iter());
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().unwrap().iter());
        let mut object = b"\xa3cfmtdnonegattStmt\xa0hauthData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let client = self.client("webauthn.create", asked["challenge"].as_str().unwrap());
        let response = json!({"attestationObject": base64(&object), "clientDataJSON": base64(&client), "transports": ["internal"]});
        self.given(&response)
    }

    /// Signs the challenge that is asked for.
    fn signed(&mut self, options: &Value) -> String {
        let data = self.data(0);
        let client = self.client("webauthn.get", options["publicKey"]["challenge"].as_str().unwrap());
        let signature: Signature = self.key.sign(&[data.as_slice(), &Hash::of(&[&client]).0].concat());
        let response = json!({
            "authenticatorData": base64(&data), "clientDataJSON": base64(&client),
            "signature": base64(signature.to_der().as_bytes()), "userHandle": self.user,
        });
        self.given(&response)
    }

    fn given(&self, response: &Value) -> String {
        let id = base64(&self.id);
        json!({"id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {}}).to_string()
    }
}

/// What the server asks of a browser: the ceremony and the options.
fn asked(server: &Server, reader: &Reader, purpose: &str) -> (String, Value) {
    let answer = server.post(reader, "/en/sign-in/passkey/ask", &[("for", purpose)]);
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"), "{}", answer.text());
    let asked: Value = serde_json::from_slice(&answer.body).unwrap();
    (asked["ceremony"].as_str().unwrap().to_owned(), asked["options"].clone())
}

fn send(server: &Server, reader: &Reader, path: &str, (ceremony, credential): (&str, &str)) -> Answered {
    server.post(reader, path, &[("ceremony", ceremony), ("credential", credential), ("name", "Desk")])
}

fn add(server: &Server, reader: &Reader, device: &mut Authenticator) -> Answered {
    let (ceremony, options) = asked(server, reader, "add");
    send(server, reader, "/en/sign-in/account/passkey", (&ceremony, &device.made(&options)))
}

fn enter(server: &Server, device: &mut Authenticator) -> Answered {
    let (ceremony, options) = asked(server, &Reader::default(), "");
    send(server, &Reader::default(), "/en/sign-in/passkey", (&ceremony, &device.signed(&options)))
}

/// Somebody who was invited and opened the link.
fn invited(server: &Server, name: &str) -> Reader {
    let made = server.site.link((&procedure::names::Slug::new(name).unwrap(), LinkPurpose::Invite), "test").unwrap();
    let opened = server.post(&Reader::default(), &format!("/en{}", made.path), &[("code", &made.code)]);
    Reader(Some(cookie_of(&opened)))
}

fn refused(answer: &Answered, words: &str) {
    assert_eq!((answer.status.as_u16(), answer.header("set-cookie")), (422, ""));
    assert!(answer.text().contains(words), "{}", answer.text());
}

#[test]
fn an_invited_person_adds_a_passkey_and_signs_in_with_it() {
    let server = service("http-passkey");
    let reader = invited(&server, "newcomer");
    let mut device = Authenticator::new(7);
    let (_, options) = asked(&server, &reader, "add");
    let wanted = &options["publicKey"];
    assert_eq!(wanted["rp"]["id"], "meshveret.example");
    assert_eq!(wanted["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(wanted["authenticatorSelection"]["userVerification"], "required");
    // The device is told the name of the account, and by no number who it is.
    assert_eq!(wanted["user"]["name"], "newcomer");
    let added = add(&server, &reader, &mut device);
    assert_eq!(added.location(), "/en/sign-in/account/?said=added");
    let whole = Reader(Some(cookie_of(&added)));
    assert_ne!(whole.0, reader.0);
    let page = server.get(&whole, "/en/sign-in/account/").text();
    assert!(page.contains("Desk") && !page.contains("Choose how you will sign in from now on."));
    assert_eq!(server.get(&reader, "/en/sign-in/account/").location(), "/en/sign-in/");

    let entered = enter(&server, &mut device);
    assert_eq!((entered.status.as_u16(), entered.location()), (303, "/en/ministry/desk/"));
    let reader = Reader(Some(cookie_of(&entered)));
    let page = server.get(&reader, "/en/sign-in/account/").text();
    assert!(page.contains("last used") && page.contains("Passkey"));
    // One passkey proves who somebody is, too.
    server.clock.set(server.site.now() + 11 * MINUTE);
    let ask = server.post(&reader, "/en/sign-in/passkey/ask", &[("for", "add")]);
    assert_eq!(ask.status.as_u16(), 403);
    assert!(server.get(&reader, "/en/sign-in/prove/").text().contains("data-passkey"));
    let (ceremony, options) = asked(&server, &reader, "");
    let proven = send(&server, &reader, "/en/sign-in/passkey", (&ceremony, &device.signed(&options)));
    let reader = Reader(Some(cookie_of(&proven)));
    // The same device is not added twice: the browser is told what is there, and the server looks.
    let (ceremony, options) = asked(&server, &reader, "add");
    assert_eq!(options["publicKey"]["excludeCredentials"][0]["id"], base64(&device.id));
    refused(&send(&server, &reader, "/en/sign-in/account/passkey", (&ceremony, &device.made(&options))), "accepted");
    // Whoever changes how they sign in is signed out everywhere else.
    let elsewhere = Reader(Some(cookie_of(&enter(&server, &mut device))));
    assert_eq!(server.get(&elsewhere, "/en/sign-in/account/").status.as_u16(), 200);
    assert_eq!(add(&server, &reader, &mut Authenticator::new(8)).status.as_u16(), 303);
    assert_eq!(server.get(&elsewhere, "/en/sign-in/account/").location(), "/en/sign-in/");
    assert_eq!(server.get(&reader, "/en/sign-in/account/").status.as_u16(), 200);
}

#[test]
fn a_passkey_is_begun_on_one_server_and_ended_on_another() {
    let Some(address) = tests::database::fresh() else { return };
    let a = serving_at(("http-passkey-a", tests::database::of(&address)), SignInSettings::default());
    let b = beside(&a, "http-passkey-b");
    let (reader, mut device) = (invited(&a, "newcomer"), Authenticator::new(7));
    let (ceremony, options) = asked(&a, &reader, "add");
    let added = send(&b, &reader, "/en/sign-in/account/passkey", (&ceremony, &device.made(&options)));
    assert_eq!(added.location(), "/en/sign-in/account/?said=added", "{}", added.text());
    let (ceremony, options) = asked(&b, &Reader::default(), "");
    let signed = device.signed(&options);
    let enter = |server| send(server, &Reader::default(), "/en/sign-in/passkey", (&ceremony, &signed));
    assert_eq!(enter(&a).status.as_u16(), 303);
    refused(&enter(&b), "Too much time has passed");
}

#[test]
fn a_passkey_is_taken_once_in_time_and_from_our_own_pages() {
    let server = service("http-passkey-refused");
    let mut device = Authenticator::new(7);
    assert_eq!(add(&server, &invited(&server, "newcomer"), &mut device).status.as_u16(), 303);
    let nobody = Reader::default();
    let send = |ceremony: &str, credential: &str| send(&server, &nobody, "/en/sign-in/passkey", (ceremony, credential));

    // Without script, and nonsense.
    refused(&send("", ""), "No passkey came from the device.");
    refused(&send("", "{}"), "The passkey was not accepted.");
    // An answer is good once, for its own ceremony, for ten minutes.
    let (ceremony, options) = asked(&server, &nobody, "");
    let signed = device.signed(&options);
    assert_eq!(send(&ceremony, &signed).status.as_u16(), 303);
    refused(&send(&ceremony, &signed), "Too much time has passed");
    let (other, _) = asked(&server, &nobody, "");
    refused(&send(&other, &signed), "The passkey was not accepted.");
    let (late, options) = asked(&server, &nobody, "");
    let signed = device.signed(&options);
    server.clock.set(server.site.now() + 10 * MINUTE + 1);
    refused(&send(&late, &signed), "Too much time has passed");
    // What was begun to add a passkey does not sign in.
    let (add, options) = asked(&server, &invited(&server, "third"), "add");
    refused(&send(&add, &device.signed(&options)), "Too much time has passed");

    // Another site, another domain, nobody at the device, another key, another person, nobody's passkey.
    let check = |change: &dyn Fn(&mut Authenticator), words: &str| {
        let mut false_one = Authenticator { user: device.user.clone(), count: 100, ..Authenticator::new(7) };
        change(&mut false_one);
        refused(&enter(&server, &mut false_one), words);
    };
    check(&|device| device.origin = "https://meshveret.example.org".to_owned(), "not accepted");
    check(&|device| device.origin = "http://meshveret.example".to_owned(), "not accepted");
    check(&|device| device.domain = "elsewhere.example".to_owned(), "not accepted");
    check(&|device| device.flags = PRESENT, "not accepted");
    check(&|device| device.flags = 0, "not accepted");
    check(&|device| device.key = SigningKey::from_slice(&[9; 32]).unwrap(), "not accepted");
    check(&|device| device.user = base64(&[1; 16]), "not accepted");
    check(&|device| device.id = [9; 16], "This passkey belongs to no account here.");
    // A counter that goes back: the passkey was copied.
    device.count = 500;
    assert_eq!(enter(&server, &mut device).status.as_u16(), 303);
    device.count = 400;
    refused(&enter(&server, &mut device), "not accepted");
    device.count = 501;
    assert_eq!(enter(&server, &mut device).status.as_u16(), 303);
    // Its owner sees what was refused.
    let log = server.site.directory().sign_in_log(row(&server, "newcomer"), server.site.now(), i64::MAX).unwrap();
    assert!(log.iter().filter(|line| line.what == "refused" && line.means == "passkey").count() >= 8);
}

#[test]
fn a_passkey_that_was_removed_opens_nothing() {
    let server = service("http-passkey-removed");
    grants(&server, "accounts.grant", "chair");
    let mut devices = [Authenticator::new(7), Authenticator::new(8)];
    let reader = Reader(Some(cookie_of(&add(&server, &invited(&server, "newcomer"), &mut devices[0]))));
    assert_eq!(add(&server, &reader, &mut devices[1]).status.as_u16(), 303);
    let elsewhere = Reader(Some(cookie_of(&enter(&server, &mut devices[1]))));
    let second = server.site.directory().passkeys(row(&server, "newcomer")).unwrap()[1].id.to_string();
    let removed = server.post(&reader, "/en/sign-in/account/remove", &[("means", "passkey"), ("passkey", &second)]);
    assert_eq!(removed.location(), "/en/sign-in/account/?said=removed");
    assert_eq!(server.get(&elsewhere, "/en/sign-in/account/").location(), "/en/sign-in/");
    refused(&enter(&server, &mut devices[1]), "This passkey belongs to no account here.");
    assert_eq!(desk(&server, &Reader(Some(cookie_of(&enter(&server, &mut devices[0]))))), 403);
    // It may belong to another person now.
    assert_eq!(add(&server, &invited(&server, "third"), &mut devices[1]).status.as_u16(), 303);
    let fourth = invited(&server, "fourth");
    refused(&add(&server, &fourth, &mut devices[1]), "This passkey belongs to an account already.");
}

#[test]
fn guesses_at_passkeys_are_bounded_too() {
    let failures = Failures { network: (3, MINUTE), ..Failures::default() };
    let server = serving("http-passkey-many", SignInSettings { failures, ..SignInSettings::default() });
    let mut stranger = Authenticator { user: base64(&[1; 16]), ..Authenticator::new(9) };
    for _ in 0..3 {
        refused(&enter(&server, &mut stranger), "This passkey belongs to no account here.");
    }
    let answer = server.post(&Reader::default(), "/en/sign-in/passkey/ask", &[]);
    assert_eq!((answer.status.as_u16(), answer.text().contains("in 60 seconds")), (429, true));
    // What is begun is kept for a while: not without end from one network.
    let failures = Failures { begun: (2, MINUTE), ..Failures::default() };
    let server = serving("http-passkey-begun", SignInSettings { failures, ..SignInSettings::default() });
    let ask = || server.post(&Reader::default(), "/en/sign-in/passkey/ask", &[]).status.as_u16();
    assert_eq!([ask(), ask(), ask()], [200, 200, 429]);
}
