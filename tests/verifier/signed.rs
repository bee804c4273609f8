//! Packages with signatures of others: signed PDFs and passkeys, whole and changed. Those of our own making are signed after the change,
//! so that it is judged by itself. A table of changes, as `cases.rs` is, and not split.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "test support")]

use std::ops::Range;
use std::path::Path;

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use ed25519_dalek::SigningKey;
use p256::ecdsa::signature::Signer;
use proof::Hash;
use proof::package::{Package, PackedFile};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha512};

use crate::cases::{Case, first, root, sealed_anew, second, vectors};

/// The adopted hash of the vectors, which the signed files of the tests of `proof` name.
const ADOPTED: &str = "26a60b1ae242fb87e2e302cbf66e2567c7459cbe00d320a612e18e61c799f01b";
/// How many changes are made in each signed file.
const CHANGES_OF_A_FILE: usize = 16;

/// The signed files of the tests of `proof`, whole and changed, each enclosed and named by the signature of Iscavel.
pub(crate) fn files() -> Vec<Case> {
    let mut cases = Vec::new();
    let folder = root().join("crates/proof/tests/signed");
    let mut names: Vec<String> = std::fs::read_dir(folder.clone())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|kind| kind == "pdf"));
    names.sort();
    assert!(names.len() > 10);
    for name in names {
        let file = std::fs::read(folder.join(&name)).unwrap();
        cases.push(Case::of(name.clone(), &with_file(&file)));
        let [seed, ..] = Hash::of(&[name.as_bytes()]).0;
        let mut numbers = Numbers(seed.into());
        for turn in 0..CHANGES_OF_A_FILE {
            let changed = spoilt(&file, &mut numbers);
            cases.push(Case::of(format!("{name}, change {turn}"), &with_file(&changed)));
        }
        for (from, to) in WORDS {
            if let Some(changed) = replaced(&file, from.as_bytes(), to.as_bytes()) {
                cases.push(Case::of(format!("{name}, {from:?} as {to:?}"), &with_file(&changed)));
            }
        }
    }
    cases.extend(dictionaries());
    cases.extend(packets());
    cases.extend(signatures());
    cases.extend(erased());
    cases
}

/// Words of a file, and others in their place: of dictionaries, and, in digits, of signatures.
const WORDS: [(&str, &str); 34] = [
    ("/SubFilter /ETSI.CAdES.detached", "/SubFilter /ETSI.RFC3161"),
    ("/SubFilter /ETSI.CAdES.detached", "/SubFilter /adbe.pkcs7.detached"),
    ("/Type /Sig\n", "/Type /DocTimeStamp\n"),
    ("/Type /Sig\n", ""),
    ("/Type /Sig\n", "/Type /Sig /Type /Sig\n"),
    ("/Type /Sig\n", "/Type\n"),
    ("/ByteRange [", "/ByteRange ["),
    ("/ByteRange [0 ", "/ByteRange [00 "),
    ("/ByteRange [0 ", "/ByteRange [+0 "),
    ("/ByteRange [0 ", "/ByteRange [-0 "),
    ("/ByteRange [0 ", "/ByteRange [% a remark\n0 "),
    ("/ByteRange [0 ", "/ByteRange [1 "),
    ("/ByteRange [0 ", "/ByteRange [0 0 "),
    ("/ByteRange [0 ", "/ByteRange [18446744073709551616 "),
    ("/ByteRange", "/ByteRangeX /ByteRange"),
    ("/ByteRange", "/Byte#52ange"),
    ("/Filter /Adobe.PPKLite", "/Filter (a ) string \\) with /ByteRange"),
    ("/Filter /Adobe.PPKLite", "/Filter << /A << /B [ 1 0 R (x) <00> ] >> >>"),
    ("/Filter /Adobe.PPKLite", "/Filter 1 0 R"),
    ("/Filter /Adobe.PPKLite", "/Filter"),
    ("/Filter /Adobe.PPKLite", "1 0 R"),
    ("/Filter /Adobe.PPKLite", "/Filter {"),
    ("/Filter /Adobe.PPKLite", "/Filter (\\\\)"),
    (" obj\n<<\n/Contents", " obj [<< /Contents"),
    ("/Contents <", "/Contents <\n"),
    ("/Contents <", "/Contents <0"),
    ("%PDF-", "%pdf-"),
    ("<?xpacket end", "<?xpacket-end"),
    ("<?xpacket begin", "<?xpacket-begin"),
    ("0609608648016503040201", "06092a850307010102020a"),
    ("06092a864886f70d010702", "06092a864886f70d010703"),
    ("06092a864886f70d010903", "06092a864886f70d010904"),
    ("060b2a864886f70d010910022f", "060b2a864886f70d010910022e"),
    ("2a8648ce3d030107", "2a8648ce3d030108"),
];

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let at = bytes.windows(from.len()).position(|window| window == from)?;
    Some([&bytes[..at], to, &bytes[at + from.len()..]].concat())
}

fn with_file(file: &[u8]) -> Package {
    let mut package = second();
    let enclosed = PackedFile::new(file);
    let was = package.files.as_ref().unwrap()[0].hash.to_string();
    let body = package.entries[4].body.clone().unwrap().replace(&was, &enclosed.hash.to_string());
    assert!(package.entries[2].body.as_ref().unwrap().contains(ADOPTED));
    package.entries[4].body = Some(body);
    package.files.as_mut().unwrap()[0] = enclosed;
    // Only what is tried is left, and the adoption: a verifier in a slow language has less to do.
    package.entries = [0, 2, 4].map(|at| package.entries[at].clone()).to_vec();
    for (number, entry) in (0..).zip(&mut package.entries) {
        entry.number = number;
    }
    package.files.as_mut().unwrap().truncate(1);
    package.texts.truncate(3);
    sealed_anew(package)
}

/// `ed25519.pdf`, as much of it as stands before its signature's dictionary, and where its signature has its parts.
const CERTIFICATE: Range<usize> = 60..436;
const OF_CERTIFICATE: Range<usize> = 681..713;
const OF_CONTENT: Range<usize> = 591..655;
const ATTRIBUTES: Range<usize> = 545..800;
const SIGNATURE: Range<usize> = 809..873;
/// Before a key of Ed25519 in a certificate (RFC 8410, section 4).
const BEFORE_KEY: [u8; 8] = [0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/// The last three numbers of `/ByteRange` in a dictionary of our own, before they are known.
const NUMBERS: &str = "0000000001 0000000002 0000000003";

/// A file with a signature's dictionary of our own, signed by a key of our own. In `file` stand `CONTENTS` and [`NUMBERS`]. A byte of the
/// signature may be another: it is signed after that.
fn made(file: &str, change: Option<usize>) -> Vec<u8> {
    let (before, after) = file.split_once("CONTENTS").unwrap();
    let mut der = bytes_of_signature();
    let secret = SigningKey::from_bytes(&[9; 32]);
    let key = CERTIFICATE.start + position(&der[CERTIFICATE], &BEFORE_KEY) + BEFORE_KEY.len();
    der[key..key + 32].copy_from_slice(secret.verifying_key().as_bytes());
    let flip = |within: Range<usize>, der: &mut Vec<u8>| {
        if let Some(at) = change.filter(|at| within.contains(at)) {
            der[at] ^= 1 << (at % 8);
        }
    };
    flip(CERTIFICATE, &mut der);
    let hash = Sha256::digest(&der[CERTIFICATE]);
    der[OF_CERTIFICATE].copy_from_slice(&hash);
    let contents = 2 * der.len() + 2 + 64;
    let begins = before.len();
    let numbers = format!("{begins:010} {:010} {:010}", begins + contents, after.len());
    let (before, after) = (before.replace(NUMBERS, &numbers), after.replace(NUMBERS, &numbers));
    let content = Sha512::new().chain_update(&before).chain_update(&after).finalize();
    der[OF_CONTENT].copy_from_slice(&content);
    flip(CERTIFICATE.end..ATTRIBUTES.end, &mut der);
    flip(0..CERTIFICATE.start, &mut der);
    // RFC 5652, section 5.4: the attributes are signed as a SET.
    let message = [&[0x31], &der[ATTRIBUTES][1..]].concat();
    der[SIGNATURE].copy_from_slice(&secret.sign(&message).to_bytes());
    flip(ATTRIBUTES.end..der.len(), &mut der);
    let digits = der.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    format!("{before}<{digits}{}>{after}", "0".repeat(64)).into_bytes()
}

/// The signature of `ed25519.pdf`.
fn bytes_of_signature() -> Vec<u8> {
    let file = std::fs::read_to_string(root().join("crates/proof/tests/signed/ed25519.pdf")).unwrap();
    let (_, digits) = file.split_once("/Contents <").unwrap();
    (0..SIGNATURE.end * 2).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn position(bytes: &[u8], part: &[u8]) -> usize {
    bytes.windows(part.len()).position(|window| window == part).unwrap()
}

/// Metadata that name a hash.
fn packet(hash: &str) -> String {
    format!("<?xpacket begin=\"\"?>{hash}<?xpacket end=\"r\"?>\n")
}

/// A file with metadata and this object, in which `DICT` stands for the usual entries of a signature.
fn with_object(object: &str) -> String {
    let usual = format!("/Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 {NUMBERS}] /Contents CONTENTS");
    format!("%PDF-1.7\n{}9 0 obj\n{}\nendobj\n", packet(ADOPTED), object.replace("DICT", &usual))
}

/// Objects with the usual entries of a signature, `DICT`, in them.
const OBJECTS: [&str; 47] = [
    "<< DICT >>",
    "<<DICT>>",
    "<< % a remark >>\nDICT >>",
    "<< /A << DICT >> >>",
    "[ << DICT >> ]",
    "[ 1 [ << DICT >> ] ]",
    "<< /A [ << /B << DICT >> >> ] /C 1 >>",
    "<< DICT /Type /Sig >>",
    "<< DICT /Type /X >>",
    "<< DICT /Contents <00> >>",
    "<< DICT /SubFilter /X >>",
    "<< DICT /M (D:20260301120000Z) /M (x) >>",
    "<< DICT /Reason (a \\) b (c)) >>",
    "<< DICT /Reason (a /ByteRange b) >>",
    "<< DICT /Reason (a ) >>",
    "<< DICT /Ref 12 0 R >>",
    "<< /Ref 12 0 R DICT >>",
    "<< 1 DICT >>",
    "<< DICT 1 >>",
    "<< DICT /A >>",
    "<< /A DICT >>",
    "<< DICT { >>",
    "<< DICT /A <zz> >>",
    "<< DICT /A <0 \n1> >>",
    "<< DICT /A (unended >>",
    "<< DICT",
    "DICT",
    "1 << DICT >>",
    "<< DICT >> /ByteRange",
    "<< DICT /A [ 1 ) ] >>",
    "<< DICT /A#42 1 >>",
    "<< DICT / 1 >>",
    "<< DICT /A true /B null >>",
    "<< DICT /A -1.5 >>",
    "<<\0DICT\x0c>>",
    "<< DICT /A ) >>",
    "<< DICT /A [ >>",
    "<< DICT /A << >>",
    "<< /Sig DICT >>",
    "<< /Type DICT >>",
    "<< /A /ByteRange DICT >>",
    "<< /B (9 0 obj) DICT >>",
    "<< /B (a obj) /C (a obj) /D (a obj) DICT >>",
    "<< /B (a obj) /C (a obj) /D (a obj) /E (a obj) DICT >>",
    "<< DICT >> obj << /A 1 >>",
    "<< DICT /ByteRange [0 1 2 3] >>",
    "<< DICT /A [1/B(c)<00>%d\n] >>",
];

/// Words of a file with such an object, and others in their place.
const WAYS: [(&str, &str); 22] = [
    ("/SubFilter /ETSI.CAdES.detached", "/SubFilter /adbe.pkcs7.detached"),
    ("/SubFilter /ETSI.CAdES.detached", "/SubFilter /ETSI.RFC3161"),
    ("/SubFilter /ETSI.CAdES.detached", "/SubFilter (ETSI.CAdES.detached)"),
    ("/SubFilter /ETSI.CAdES.detached", ""),
    ("/Type /Sig ", ""),
    ("/Type /Sig ", "/Type /DocTimeStamp "),
    ("/Type /Sig ", "/Type (Sig) "),
    ("[0 ", "[+0 "),
    ("[0 ", "[-0 "),
    ("[0 ", "[00 "),
    ("[0 ", "[%\n0 "),
    ("[0 ", "[0.0 "),
    ("[0 ", "[ 0\n"),
    ("[0 ", "[0 0 "),
    ("[0 ", "["),
    ("[0 ", "[1 "),
    ("[0 ", "[/A "),
    ("9 0 obj", "9 0 Obj"),
    ("9 0 obj", "9 0\nobj"),
    ("9 0 obj", "9 0 objx"),
    ("9 0 obj\n", "9 0 obj"),
    ("%PDF-", "%!PDF-"),
];

/// Dictionaries in many spellings, each signed as it is.
fn dictionaries() -> Vec<Case> {
    let mut objects = OBJECTS.map(str::to_owned).to_vec();
    for depth in [13, 14, 15, 16, 17] {
        objects.push(format!("{}<< DICT >>{}", "[".repeat(depth), "]".repeat(depth)));
        objects.push(format!("<< DICT /A {}1{} >>", "[".repeat(depth), "]".repeat(depth)));
    }
    objects.push(format!("<< DICT /A ({}) >>", "a".repeat(1_100_000)));
    objects.push(format!("<< /A ({}) DICT >>", "a".repeat(1_100_000)));
    objects.push(format!("<< DICT >> {}", "/ByteRange ".repeat(63)));
    objects.push(format!("<< DICT >> {}", "/ByteRange ".repeat(64)));
    let mut files: Vec<String> = objects.iter().map(|object| with_object(object)).collect();
    for (from, to) in WAYS {
        files.push(with_object("<< DICT >>").replacen(from, to, 1));
    }
    files.iter().map(|file| made_case(file)).collect()
}

fn made_case(file: &str) -> Case {
    let name = if file.len() > 2_000 { format!("{} bytes", file.len()) } else { file.to_owned() };
    Case::of(format!("made, {name:?}"), &with_file(&made(file, None)))
}

/// Metadata before, after and around what is not signed.
fn packets() -> Vec<Case> {
    let object = format!(
        "9 0 obj << /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 {NUMBERS}] /Contents CONTENTS >> endobj\n"
    );
    let (other, begin, end) = ("0".repeat(64), "<?xpacket begin", "<?xpacket end");
    let files = [
        format!("%PDF-{object}"),
        format!("%PDF-{object}{}", packet(ADOPTED)),
        format!("%PDF-{}{object}", packet(&other)),
        format!("%PDF-{}{}{object}", packet(&other), packet(ADOPTED)),
        format!("%PDF-{ADOPTED}{object}"),
        format!("%PDF-{begin}{object}{ADOPTED}{end}"),
        format!("%PDF-{begin}{ADOPTED}{object}{end}"),
        format!("%PDF-{begin}{begin}{ADOPTED}{end}{object}"),
        format!("%PDF-{begin}{end}{ADOPTED}{end}{object}"),
        format!("%PDF-{end}{ADOPTED}{begin}{object}"),
        format!("%PDF-{}{object}", packet(&ADOPTED.to_uppercase())),
    ];
    files.iter().map(|file| made_case(file)).collect()
}

/// A byte of the signature changed and, as far as it is signed, signed after that.
fn signatures() -> Vec<Case> {
    let file = with_object("<< DICT >>");
    let case = |at: usize| Case::of(format!("made, byte {at} of the signature"), &with_file(&made(&file, Some(at))));
    (0..SIGNATURE.end).step_by(2).map(case).collect()
}

/// Files that are not there because they were erased, or are not said to be.
fn erased() -> Vec<Case> {
    let hash = |package: &Package| package.files.as_ref().unwrap()[0].hash.to_string();
    let whole = with_file(b"%PDF-1.7");
    let named = hash(&whole);
    let texts = [
        json!([{"entry": 2, "field": "file", "hash": named}]),
        json!([{"entry": 2, "field": "text", "hash": named}]),
        json!([{"field": "file", "hash": named.to_uppercase()}]),
        json!({"field": "file", "hash": named}),
        json!([named]),
        json!(null),
    ];
    let mut cases = Vec::new();
    for (at, texts) in texts.iter().enumerate() {
        for files in [Vec::new(), whole.files.clone().unwrap()] {
            for evidence in ["pades", "scan", "ink"] {
                let mut package = whole.clone();
                let body = package.entries[2].body.clone().unwrap().replace("\"pades\"", &format!("\"{evidence}\""));
                package.entries[2].body = Some(body);
                let event = json!({"event": "record.erased", "meeting": "som-1", "why": "early", "texts": texts});
                package.entries[0].body = Some(json!({"events": [event], "format": 1, "recorded": 1000}).to_string());
                let name = format!("erased {at}, {evidence}, {} enclosed", files.len());
                package.files = Some(files.clone());
                cases.push(Case::of(name, &sealed_anew(package)));
            }
        }
    }
    cases
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

/// A file with a change: a byte, or some that were taken out or doubled, mostly where the signature's dictionary or its digits stand.
fn spoilt(file: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let position = |part: &[u8]| file.windows(part.len()).position(|window| window == part);
    let contents = position(b"/Contents <").unwrap_or(0);
    let digits = file[contents..].windows(16).position(|window| window == [b'0'; 16]).unwrap_or(64);
    let (from, to) = match numbers.below(4) {
        0 => (0, file.len()),
        1 => (
            position(b"/ByteRange").unwrap_or(0).saturating_sub(20),
            file.len().min(position(b"/ByteRange").unwrap_or(0) + 200),
        ),
        _ => (contents, contents + digits),
    };
    let at = from + numbers.below(to - from);
    let end = (at + 1 + numbers.below(8)).min(file.len());
    let mut changed = file.to_vec();
    match numbers.below(6) {
        0 => drop(changed.drain(at..end)),
        1 => drop(changed.splice(at..at, file[at..end].to_vec())),
        2 => changed[at] = b"0123456789abcdef<>[]()/% \n"[numbers.below(26)],
        // A digit for a digit leaves the file's other parts where they are.
        _ => changed[at] = b"0123456789abcdef"[numbers.below(16)],
    }
    changed
}

/// Assertions of passkeys by a key of our own, right and wrong.
pub(crate) fn passkeys() -> Vec<Case> {
    let ours = "https://table.example.org";
    let mut cases = Vec::new();
    let origins = [
        ours,
        "https://table.example.org:8443",
        "https://table.example.org:",
        "https://table.example.org:84a",
        "https://example.org",
        "https://a.table.example.org",
        "https://org",
        "http://table.example.org",
        "http://localhost",
        "http://localhost:80",
        "http://a.localhost",
        "http://xlocalhost",
        "https://",
        "https://:1",
        "",
        "table.example.org",
        "https://table.example.org/",
        "https://table.example.org/x:1",
        "https://TABLE.example.org",
        "https://.org",
        "https://table.example.org\n",
        "https://table.example.org:1\n",
        "ftp://table.example.org",
        "https://a://b",
        "https://[::1]:80",
    ];
    for origin in origins {
        for site in ["table.example.org", "example.org", "org", "localhost", "", "a.localhost"] {
            let client = client(&format!("\"origin\":{}", json!(origin)));
            cases.push(by_passkey(&format!("{origin:?} at {site:?}"), &client, site, 5, &|_| {}));
        }
    }
    let whole = format!("\"origin\":\"{ours}\"");
    for more in [
        ",\"crossOrigin\":false",
        ",\"crossOrigin\":true",
        ",\"crossOrigin\":null",
        ",\"crossOrigin\":0",
        ",\"x\":1e400",
        ",\"x\":\"\\ud800\"",
        ",\"type\":\"webauthn.create\"",
        ",\"challenge\":\"\"",
        ",\"origin\":1",
        ",\"__proto__\":{}",
        ",",
        ",\"crossOrigin\":true,\"crossOrigin\":false",
    ] {
        cases.push(by_passkey(more, &client(&format!("{whole}{more}")), "table.example.org", 5, &|_| {}));
    }
    cases.push(by_passkey("a mark", &format!("\u{feff}{}", client(&whole)), "table.example.org", 5, &|_| {}));
    cases.push(by_passkey("a list", "[]", "table.example.org", 5, &|_| {}));
    for flags in [0, 1, 4, 5, 255] {
        cases.push(by_passkey(&format!("flags {flags}"), &client(&whole), "table.example.org", flags, &|_| {}));
    }
    for (name, change) in changes_of_assertions() {
        cases.push(by_passkey(&name, &client(&whole), "table.example.org", 5, &change));
    }
    cases
}

type ChangeOfEvent = Box<dyn Fn(&mut Value)>;

fn changes_of_assertions() -> Vec<(String, ChangeOfEvent)> {
    let mut found: Vec<(String, ChangeOfEvent)> = Vec::new();
    let bytes =
        |event: &Value, place: &str| Base64::decode_vec(event.pointer(place).unwrap().as_str().unwrap()).unwrap();
    for place in ["/key", "/signature", "/assertion/authenticator", "/assertion/client"] {
        for at in 0..100 {
            let flip = move |event: &mut Value| {
                let mut changed = bytes(event, place);
                if let Some(byte) = changed.get_mut(at) {
                    *byte ^= 1;
                }
                *event.pointer_mut(place).unwrap() = json!(Base64::encode_string(&changed));
            };
            found.push((format!("{place}, byte {at}"), Box::new(flip)));
        }
        let longer = move |event: &mut Value| {
            let changed = [bytes(event, place), vec![0]].concat();
            *event.pointer_mut(place).unwrap() = json!(Base64::encode_string(&changed));
        };
        found.push((format!("{place}, a byte more"), Box::new(longer)));
        let large = move |event: &mut Value| {
            let changed = [bytes(event, place), vec![b' '; 8192]].concat();
            *event.pointer_mut(place).unwrap() = json!(Base64::encode_string(&changed));
        };
        found.push((format!("{place}, too large"), Box::new(large)));
    }
    for other in [
        "MCowBQYDK2VwAyEATxHZSjx4nzbdJhS3/SkIQJ4KzThgA+GjNiPUscVjZSE=",
        "MCwwBwYDK2VwBQADIQBPEdlKPHifNt0mFLf9KQhAngrNOGAD4aM2I9SxxWNlIQ==",
    ] {
        found.push((format!("key {other}"), Box::new(move |event| event["key"] = json!(other))));
    }
    found
}

/// Client data over the statement of Arvania, with these other fields.
fn client(more: &str) -> String {
    let statement = vectors("vectors.json")["signature"]["statement"].as_str().unwrap().to_owned();
    let challenge = Base64UrlUnpadded::encode_string(&Hash::of(&[statement.as_bytes()]).0);
    format!("{{\"type\":\"webauthn.get\",\"challenge\":\"{challenge}\",{more}}}")
}

/// A package with Arvania's signature by a passkey of our own, changed after it was made.
fn by_passkey(name: &str, client: &str, site: &str, flags: u8, change: &dyn Fn(&mut Value)) -> Case {
    let secret = p256::ecdsa::SigningKey::from_slice(&[6; 32]).unwrap();
    let point = secret.verifying_key().to_sec1_point(false);
    let head = "3059301306072a8648ce3d020106082a8648ce3d030107034200";
    let head = (0..head.len()).step_by(2).map(|at| u8::from_str_radix(&head[at..at + 2], 16).unwrap());
    let key: Vec<u8> = head.chain(point.as_bytes().iter().copied()).collect();
    let authenticator = [&Hash::of(&[site.as_bytes()]).0[..], &[flags, 0, 0, 0, 1]].concat();
    let message = [&authenticator[..], &Hash::of(&[client.as_bytes()]).0].concat();
    let signature: p256::ecdsa::Signature = secret.sign(&message);
    let encoded = |bytes: &[u8]| json!(Base64::encode_string(bytes));
    let mut event = json!({"event": "decisions.signed", "meeting": "som-1", "text": "protocol", "party": "arvania",
        "mode": "definitive", "evidence": "passkey", "key": encoded(&key), "signature": encoded(signature.to_der().as_bytes()),
        "assertion": {"authenticator": encoded(&authenticator), "client": encoded(client.as_bytes())}});
    change(&mut event);
    let mut package = first();
    package.entries[3].sealed.clear();
    package.entries[3].body = Some(json!({"events": [event], "format": 1, "recorded": 1003}).to_string());
    Case::of(format!("passkey, {name}"), &sealed_anew(package))
}
