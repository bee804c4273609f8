//! A PDF that a delegation signed by its own means, brought in by the form of the page.

use ed25519_dalek::{Signer, SigningKey};
use procedure::names::{Hash, Slug};
use sha2::{Digest, Sha256, Sha512};

use crate::acts::{file_form, send};
use crate::decisions::{page, quiet, recorded, refused, signed_file};
use crate::server::{Answered, Reader, Server};

/// What `ed25519.pdf` of the tests of `proof` names as the hash of its text.
const NAMED: &str = "26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b";
/// Where its signature has its parts.
const CERTIFICATE: std::ops::Range<usize> = 60..436;
const OF_CERTIFICATE: std::ops::Range<usize> = 681..713;
const OF_CONTENT: std::ops::Range<usize> = 591..655;
const ATTRIBUTES: std::ops::Range<usize> = 545..800;
const SIGNATURE: std::ops::Range<usize> = 809..873;
/// Before a key of Ed25519 in a certificate (RFC 8410, section 4).
const BEFORE_KEY: [u8; 8] = [0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

fn adopted(server: &Server) -> Hash {
    let snapshot = server.clerk("practice").snapshot();
    let meeting = snapshot.process.state.meeting(&slug("quiet")).unwrap().clone();
    let (_, _, adopted) = meeting.text(&slug("pledge")).unwrap().decided.adopted.clone().unwrap();
    adopted.hash
}

fn position(bytes: &[u8], part: &[u8]) -> usize {
    bytes.windows(part.len()).position(|window| window == part).unwrap()
}

/// `ed25519.pdf` made anew for another text: it names the hash of that, and another key has signed it.
fn signed(of: Hash) -> Vec<u8> {
    let file = String::from_utf8_lossy(&signed_file("ed25519.pdf")).into_owned();
    assert_eq!(file.len(), signed_file("ed25519.pdf").len(), "it has no bytes beyond ASCII");
    let file = file.replace(NAMED, &of.to_string());
    let (before, rest) = file.split_once("/Contents <").unwrap();
    let (digits, after) = rest.split_once('>').unwrap();
    let mut der: Vec<u8> =
        (0..SIGNATURE.end * 2).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect();
    let secret = SigningKey::from_bytes(&[9; 32]);
    let key = CERTIFICATE.start + position(&der[CERTIFICATE], &BEFORE_KEY) + 8;
    der[key..key + 32].copy_from_slice(secret.verifying_key().as_bytes());
    let hash = Sha256::digest(&der[CERTIFICATE]);
    der[OF_CERTIFICATE].copy_from_slice(&hash);
    let content = Sha512::new().chain_update(format!("{before}/Contents ")).chain_update(after).finalize();
    der[OF_CONTENT].copy_from_slice(&content);
    // RFC 5652, section 5.4: the attributes are signed as a SET.
    let message = [&[0x31], &der[ATTRIBUTES][1..]].concat();
    der[SIGNATURE].copy_from_slice(&secret.sign(&message).to_bytes());
    let made = der.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    format!("{before}/Contents <{made}{}>{after}", &digits[made.len()..]).into_bytes()
}

fn sign(server: &Server, bytes: &[u8], confirmed: &[(&str, &str)]) -> Answered {
    let fields = [&[("text", "pledge"), ("mode", "definitive"), ("evidence", "pades")], confirmed].concat();
    let (form, _) = file_form("file", "pledge-signed.pdf", "application/pdf", bytes, &fields);
    send(server, &server.seat("practice", "felmora"), "/en/practice/quiet/decisions/sign", form)
}

#[test]
fn a_signed_pdf_is_checked_taken_and_shown_with_what_it_is() {
    let server = quiet("signed-pdf-taken");
    let form = page(&server, "felmora", "decisions/sign/?text=pledge");
    assert!(
        form.contains("multipart/form-data") && form.contains("type=\"file\"") && form.contains("\"pades\""),
        "{form}"
    );
    let file = signed(adopted(&server));
    let body = recorded(&server, &sign(&server, &file, &[]));
    let event = &body["events"][0];
    assert_eq!((&event["event"], &event["checked"]["holds"]), (&"decisions.signed".into(), &true.into()), "{body}");
    assert_eq!(event["file"]["hash"], Hash::of(&[&file]).to_string());
    let signatures = page(&server, "orluna", "pledge/signatures/");
    let (_, own) = signatures.split_once("id=\"s-felmora-").unwrap();
    let (own, _) = own.split_once("</li>").unwrap();
    let address = format!("/practice/files/{}", Hash::of(&[&file]));
    for said in ["pledge-signed.pdf", &address, "The signature in the file holds and the file names this text"] {
        assert!(own.contains(said), "{said}: {own}");
    }
    for (seat, status) in [("orluna", 200), ("ambrovel", 200), ("secretariat", 200)] {
        let answer = server.get(&server.seat("practice", seat), &address);
        assert_eq!((answer.status.as_u16(), answer.body == file), (status, true), "{seat}");
    }
    assert_eq!(server.get(&Reader::default(), &address).status.as_u16(), 404);
    // Who checks the package of the meeting finds the same, from the file.
    let package = server.get(&server.seat("practice", "secretariat"), "/en/practice/quiet/package").body;
    let report = proof::verify(&package, &server.clerk("practice").key().into());
    assert!(report.holds(), "{:#?}", report.checks);
    let of = report.signatures.iter().find(|signature| signature.event["party"] == "felmora").unwrap();
    assert_eq!((of.outcome, of.event["evidence"].as_str().unwrap()), (proof::verify::Outcome::Proved, "pades"));
    assert_eq!(of.shown.found[0].signer.common.as_deref(), Some("Ilvara Temmen"));
}

#[test]
fn one_byte_changed_after_signing_is_refused_with_the_reason() {
    let server = quiet("signed-pdf-changed");
    let file = signed(adopted(&server));
    let before = server.clerk("practice").snapshot().head();
    let contents = position(&file, b"/Contents <") + 11;
    let changed = |at: usize| {
        let mut changed = file.clone();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        changed
    };
    // A byte of a page, of the metadata, and the last that is signed; then one of the signature itself.
    let named = position(&file, adopted(&server).to_string().as_bytes());
    for at in [position(&file, b"stream\n") + 20, named, file.len() - 9] {
        // Whoever confirms is refused all the same.
        for confirmed in [&[][..], &[("confirmed", "yes")]] {
            refused(&sign(&server, &changed(at), confirmed), "was changed after it was signed");
        }
    }
    refused(&sign(&server, &changed(contents + SIGNATURE.start * 2 + 8), &[("confirmed", "yes")]), "does not hold");
    refused(&sign(&server, &signed_file("copy.pdf"), &[("confirmed", "yes")]), "There is no signature in this file");
    assert_eq!(server.clerk("practice").snapshot().head(), before);
    recorded(&server, &sign(&server, &file, &[]));
}
