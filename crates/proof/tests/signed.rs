//! Signatures that other programs made: the files of `tests/signed`, each whole, changed and cut.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "test support")]

use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding};
use proof::Hash;
use proof::pades::{self, Document, Found, Unreadable, Verdict, Whole};
use proof::passkey::{self, Assertion, Held};
use serde_json::Value;

/// Changes of one byte that are tried on each of the files.
const CHANGES: usize = 1700;

fn read(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signed").join(name)).unwrap()
}

fn adopted() -> Hash {
    Hash::from_hex("26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b").unwrap()
}

fn check(name: &str) -> Vec<Found> {
    pades::check(&read(name)).unwrap()
}

fn only(name: &str) -> Found {
    let [found] = check(name).try_into().unwrap();
    found
}

#[test]
fn a_signature_of_each_algorithm_holds() {
    let files = ["rsa", "rsa-sha512", "rsa-pss", "rsa-pss-long-salt", "rsa-pkcs7", "p256", "p384", "ed25519"];
    for name in files {
        let found = only(&format!("{name}.pdf"));
        assert_eq!(found.verdict, Verdict::Holds, "{name}");
        assert!(found.covers_whole_file(), "{name}");
        assert!(found.claimed.is_some(), "{name}");
        assert_eq!(found.signer.common.as_deref(), Some("Ilvara Temmen"));
        assert_eq!(found.signer.organisation.as_deref(), Some("Ministry of Invented Affairs of Arvania"));
        assert_eq!(found.issuer.common.as_deref(), Some("Invented Authority for Tests"));
        assert_eq!(found.valid, Some((1_767_225_600_000, 1_861_920_000_000)));
    }
    assert_eq!(only("rsa.pdf").serial, "0b");
}

#[test]
fn an_algorithm_that_is_not_known_is_neither_right_nor_wrong() {
    let found = only("p521.pdf");
    assert_eq!(found.verdict, Verdict::UnknownAlgorithm("1.3.132.0.35".into()));
    assert_eq!(found.signer.common.as_deref(), Some("Ilvara Temmen"));
    let (whole, _) = pades::verdict(&read("p521.pdf"), None, adopted());
    assert_eq!(whole, Whole::NotChecked("1.3.132.0.35".into()));
    assert_eq!(proof::algorithm_name("1.3.132.0.35"), "ECDSA P-521 (1.3.132.0.35)");
    assert_eq!(proof::algorithm_name("2.999.1"), "2.999.1");
    // GOST R 34.11-2012 in the place of SHA-256.
    let file = String::from_utf8(read("p256.pdf")).unwrap();
    let gost = file.replace("0609608648016503040201", "06092a850307010102020a");
    assert_ne!(gost, file);
    let [found] = pades::check(gost.as_bytes()).unwrap().try_into().unwrap();
    assert!(matches!(found.verdict, Verdict::UnknownAlgorithm(_)), "{found:?}");
}

/// The parameters say how long the salt is, and with which hash function the mask is made: another length or function is another
/// signature.
#[test]
fn a_salt_has_the_length_that_the_signature_says() {
    const SHA256: &str = "0609608648016503040201";
    let padded = read_changed("rsa-pss-long-salt", "a204020200de", "a20402020020");
    assert_eq!(padded, Verdict::Broken("not-cms"), "32 in two bytes");
    for (name, salt) in [("rsa-pss", "a203020120"), ("rsa-pss-long-salt", "a204020200de")] {
        let digits = salt.len();
        for other in ["a203020100", "a203020114", "a203020121", "a204020200dd", "a204020200df", "a204020207ff"] {
            if other.len() == digits {
                let changed = read_changed(name, salt, other);
                assert_eq!(changed, Verdict::Broken("signature-wrong"), "{name}: {other}");
            }
        }
        // A negative length is no length.
        let negative = read_changed(name, salt, if digits == 10 { "a203020180" } else { "a2040202ff00" });
        assert_eq!(negative, Verdict::Broken("not-cms"), "{name}");
        let of_mask = format!("06092a864886f70d010108300d{SHA256}");
        let sha512 = of_mask.replace(SHA256, "0609608648016503040203");
        assert_eq!(read_changed(name, &of_mask, &sha512), Verdict::Broken("signature-wrong"), "{name}");
        let sha1 = of_mask.replace(SHA256, "0609608648016503040218");
        let unknown = Verdict::UnknownAlgorithm("2.16.840.1.101.3.4.2.24".into());
        assert_eq!(read_changed(name, &of_mask, &sha1), unknown, "{name}");
    }
}

/// The verdict on a file in whose signature some digits are others.
fn read_changed(name: &str, from: &str, to: &str) -> Verdict {
    let file = read(&format!("{name}.pdf"));
    let contents = file.windows(11).position(|window| window == b"/Contents <").unwrap();
    let (before, rest) = file.split_at(contents);
    let end = rest.iter().position(|byte| *byte == b'>').unwrap();
    let signature = std::str::from_utf8(&rest[..end]).unwrap().to_lowercase();
    let signature = signature.replace("/contents", "/Contents");
    assert!(signature.contains(from), "{name}: {from}");
    let changed = [before, signature.replace(from, to).as_bytes(), &rest[end..]].concat();
    let [found] = pades::check(&changed).unwrap().try_into().unwrap();
    found.verdict
}

#[test]
fn a_changed_letter_of_the_page_is_found() {
    assert_eq!(only("tampered.pdf").verdict, Verdict::Broken("content-changed"));
    let (whole, _) = pades::verdict(&read("tampered.pdf"), Some(&read("copy.pdf")), adopted());
    assert_eq!(whole, Whole::Broken("content-changed"));
}

#[test]
fn what_was_added_after_a_signature_is_said() {
    let found = only("later.pdf");
    assert_eq!(found.verdict, Verdict::Holds);
    assert!(!found.covers_whole_file());
    assert_eq!(found.later, read("later.pdf").len() - read("p256.pdf").len());
    let [first, second] = check("two.pdf").try_into().unwrap();
    assert_eq!((&first.verdict, &second.verdict), (&Verdict::Holds, &Verdict::Holds));
    assert!(!first.covers_whole_file() && second.covers_whole_file());
}

/// Many programs write the outer shells in BER, each with an end instead of a length.
#[test]
fn shells_of_indefinite_length_are_read() {
    let file = String::from_utf8(read("p256.pdf")).unwrap();
    let (before, rest) = file.split_once("/Contents <3").unwrap();
    let (contents, after) = rest.split_once('>').unwrap();
    // SEQUENCE, its length; the object identifier of signed data, 11 bytes; [0], its length; what stands in it, and zeros.
    let (identifier, inner) = (&contents[7..29], contents[37..].trim_end_matches('0'));
    let inner = format!("{inner}{}", "0".repeat(inner.len() % 2));
    let changed = format!("3080{identifier}a080{inner}00000000");
    let file = format!("{before}/Contents <{changed:0<width$}>{after}", width = contents.len() + 1);
    let [found] = pades::check(file.as_bytes()).unwrap().try_into().unwrap();
    assert_eq!(found.verdict, Verdict::Holds);
}

#[test]
fn nothing_can_hide_beside_the_contents() {
    let file = String::from_utf8(read("p256.pdf")).unwrap();
    let (_, range) = file.split_once("/ByteRange [0 ").unwrap();
    let first: usize = range.split(' ').next().unwrap().parse().unwrap();
    let shorter = file.replace(&format!("[0 {first} "), &format!("[0 {} ", first - 1));
    let [found] = pades::check(shorter.as_bytes()).unwrap().try_into().unwrap();
    assert_eq!(found.verdict, Verdict::Broken("range-unfit"));
}

#[test]
fn the_document_is_told_by_its_bytes_or_by_its_metadata() {
    let (copy, signed) = (read("copy.pdf"), read("p256.pdf"));
    let (other, found) = (Hash([7; 32]), only("p256.pdf"));
    assert_eq!(pades::of_copy(&signed, &found, Some(&copy), other), Document::SameBytes);
    assert_eq!(pades::of_copy(&signed, &found, None, adopted()), Document::NamesHash);
    assert_eq!(pades::of_copy(&signed, &found, Some(&read("rsa.pdf")), other), Document::Other);
    assert_eq!(pades::of_copy(&signed, &found, Some(&[]), other), Document::Other);
    let whole = |name: &str, copy: Option<&[u8]>, hash| pades::verdict(&read(name), copy, hash).0;
    assert_eq!(whole("two.pdf", Some(&copy), adopted()), Whole::Holds(Document::SameBytes));
    assert_eq!(whole("later.pdf", None, adopted()), Whole::Holds(Document::NamesHash));
    assert_eq!(whole("rsa.pdf", None, other), Whole::AnotherDocument);
    assert_eq!(whole("copy.pdf", Some(&copy), adopted()), Whole::Broken("not-signed"));
    // What stands in the place that is not signed names nothing, even where metadata were begun before it.
    let packet = format!("<?xpacket begin {other} <?xpacket end");
    let around = Found { place: 15..80, covered: packet.len(), ..found };
    assert_eq!(pades::of_copy(packet.as_bytes(), &around, None, other), Document::Other);
    // Metadata that were added after the signature name nothing.
    let late = [&signed[..], format!("<?xpacket begin {other} <?xpacket end").as_bytes()].concat();
    assert_eq!(pades::verdict(&late, None, other).0, Whole::AnotherDocument);
}

#[test]
fn what_is_no_pdf_is_refused() {
    assert_eq!(pades::check(b"PK"), Err(Unreadable::NotPdf));
    assert_eq!(pades::check(&vec![0; pades::BYTES_MAX + 1]), Err(Unreadable::TooLarge));
    let many = format!("%PDF-1.7 {}", "/ByteRange ".repeat(1000));
    assert_eq!(pades::check(many.as_bytes()), Err(Unreadable::TooMany));
    assert_eq!(pades::check(b"%PDF-1.7"), Ok(Vec::new()));
}

/// Numbers without pattern, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Bytes are changed, left out or doubled anywhere; then in the signature itself, where the parsers are.
#[test]
fn no_change_of_a_file_stops_the_check_or_passes_it() {
    let mut numbers = Numbers(1);
    for name in ["rsa", "rsa-pss", "rsa-pss-long-salt", "rsa-pkcs7", "p256", "p384", "ed25519"] {
        let file = read(&format!("{name}.pdf"));
        let contents = file.windows(11).position(|window| window == b"/Contents <").unwrap() + 10;
        let end = contents + file[contents..].iter().position(|byte| *byte == b'>').unwrap();
        let of_der = file[contents..end].iter().rposition(|byte| *byte != b'0').unwrap();
        for turn in 0..CHANGES {
            let in_signature = turn % 2 == 0;
            let at = if in_signature { contents + 1 + numbers.below(of_der) } else { numbers.below(file.len()) };
            let mut changed = file.clone();
            match turn % 10 {
                8 => drop(changed.remove(at)),
                9 => changed.insert(at, changed[at]),
                _ if in_signature => changed[at] = b"0123456789abcdef"[numbers.below(16)],
                _ => changed[at] ^= u8::try_from(1 + numbers.below(255)).unwrap(),
            }
            // What comes after all that was signed changes nothing of it.
            let outside = (at < contents || at > end) && !changed.starts_with(&file);
            let holds = pades::verdict(&changed, None, adopted()).0 == Whole::Holds(Document::NamesHash);
            assert!(!holds || !outside || changed == file, "{name}: byte {at} may be another");
        }
    }
}

#[test]
fn a_file_that_is_cut_anywhere_stops_nothing() {
    let file = read("p256.pdf");
    (0..file.len()).step_by(7).for_each(|length| drop(pades::check(&file[..length])));
}

fn assertions() -> Vec<Value> {
    serde_json::from_slice(&read("passkeys.json")).unwrap()
}

fn assertion(value: &Value) -> Assertion<'_> {
    Assertion {
        key: value["key"].as_str().unwrap(),
        signature: value["signature"].as_str().unwrap(),
        authenticator: value["assertion"]["authenticator"].as_str().unwrap(),
        client: value["assertion"]["client"].as_str().unwrap(),
    }
}

#[test]
fn an_assertion_of_each_algorithm_holds() {
    for value in assertions() {
        let (statement, origin) = (value["statement"].as_str().unwrap(), value["origin"].as_str().unwrap());
        let held = Held { origin: origin.into(), verified: true };
        assert_eq!(passkey::check(statement, &assertion(&value)), Ok(held));
        assert_eq!(passkey::check("words\n", &assertion(&value)), Err("another-challenge"));
    }
}

#[test]
fn another_key_or_a_changed_part_is_refused() {
    let values = assertions();
    let statement = values[0]["statement"].as_str().unwrap();
    let (first, second) = (assertion(&values[0]), assertion(&values[1]));
    let check = |assertion: Assertion<'_>, reason| {
        assert_eq!(passkey::check(statement, &assertion), Err(reason));
    };
    check(Assertion { key: second.key, ..first }, "signature-wrong");
    check(Assertion { signature: second.signature, ..first }, "signature-wrong");
    check(Assertion { client: second.client, ..first }, "signature-wrong");
    check(Assertion { authenticator: second.authenticator, ..first }, "signature-wrong");
    check(Assertion { key: "AAAA", ..first }, "not-a-key");
    check(Assertion { client: "AAAA", ..first }, "not-an-assertion");
    check(Assertion { authenticator: "AAAA", ..first }, "not-an-assertion");
    check(Assertion { authenticator: second.authenticator, client: first.client, ..second }, "signature-wrong");
}

/// The relying party is the host of the site that the client data name, or a domain above it: none other, and none below.
#[test]
fn the_relying_party_fits_the_site_of_the_client_data() {
    let values = assertions();
    let statement = values[0]["statement"].as_str().unwrap();
    let whole = assertion(&values[0]);
    let of = |host: &str| {
        let data = Base64::decode_vec(whole.authenticator).unwrap();
        let changed = [&Hash::of(&[host.as_bytes()]).0[..], &data[32..]].concat();
        passkey::check(statement, &Assertion { authenticator: &Base64::encode_string(&changed), ..whole })
    };
    assert!(of("table.example.org").is_ok());
    for host in ["example.net", "seat.table.example.org", "https://table.example.org", ""] {
        assert_eq!(of(host), Err("another-relying-party"), "{host}");
    }
    // A domain above fits; but it is another one than was signed.
    assert_eq!(of("example.org"), Err("signature-wrong"));
}

#[test]
fn no_changed_byte_of_an_assertion_passes() {
    let spoil = |text: &str, at: usize| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        String::from_utf8(bytes).unwrap()
    };
    for value in assertions() {
        let (statement, whole) = (value["statement"].as_str().unwrap(), assertion(&value));
        let fails = |assertion: Assertion<'_>| assert!(passkey::check(statement, &assertion).is_err());
        (0..whole.key.len()).for_each(|at| fails(Assertion { key: &spoil(whole.key, at), ..whole }));
        (0..whole.signature.len()).for_each(|at| fails(Assertion { signature: &spoil(whole.signature, at), ..whole }));
        let data = whole.authenticator;
        (0..data.len()).for_each(|at| fails(Assertion { authenticator: &spoil(data, at), ..whole }));
        let client = whole.client;
        (0..client.len()).for_each(|at| fails(Assertion { client: &spoil(client, at), ..whole }));
    }
}
