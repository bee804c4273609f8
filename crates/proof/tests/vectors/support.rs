//! A small log, and packages of it.

use std::collections::BTreeMap;

use ed25519_dalek::SigningKey;
use proof::entry::{commitment, leaf, sealed_hash};
use proof::log::Nodes;
use proof::note::{Checkpoint, Key, LOG};
use proof::package::{FORMAT, PackedEntry, PackedSealed, PackedText, Standing};
use proof::text::{Text, adopted_hash};
use proof::{Hash, Package, Report, Tree, Trusted, verify};
use serde_json::json;

pub(crate) const ORIGIN: &str = "meshveret/example/0a1b2c3d";

pub(crate) fn secret() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

/// The canonical form of a text with one paragraph.
pub(crate) fn text(symbol: &str, language: &str, words: &str) -> String {
    let length = words.len();
    format!(
        "meshveret-text/v1\nlog {ORIGIN}\nsymbol {symbol}\nlanguage {language}\ntitle - 8\nProtocol\np1 1 {length}\n{words}\n"
    )
}

fn bodies_of(events: &[serde_json::Value]) -> Vec<String> {
    let bodies = events.iter().zip(1000..);
    bodies.map(|(event, at)| json!({"format": 1, "recorded": at, "events": [event]}).to_string()).collect()
}

/// The tree over these events, one to an entry.
pub(crate) fn tree_of(events: &[serde_json::Value]) -> Tree {
    let mut tree = Tree::default();
    for (number, body) in (0..).zip(bodies_of(events)) {
        tree.append(leaf(ORIGIN, number, commitment(&[3; 32], body.as_bytes())));
    }
    tree
}

/// A package of these events, one to an entry; the second entry is restricted.
pub(crate) fn package_of(
    events: &[serde_json::Value],
    texts: Vec<PackedText>,
    sealed: (usize, PackedSealed),
) -> Package {
    let (bodies, tree) = (bodies_of(events), tree_of(events));
    let commitments: Vec<Hash> = bodies.iter().map(|body| commitment(&[3; 32], body.as_bytes())).collect();
    let size = u64::try_from(events.len()).unwrap();
    let entries = (0_u64..).zip(bodies.iter().zip(&commitments)).map(|(number, (body, commitment))| {
        let open = number != 1;
        PackedEntry {
            number,
            commitment: *commitment,
            salt: open.then_some(Hash([3; 32])),
            body: open.then(|| body.clone()),
            sealed: if usize::try_from(number) == Ok(sealed.0) { vec![sealed.1.clone()] } else { Vec::new() },
            proof: tree.inclusion(number, size).unwrap(),
        }
    });
    Package {
        format: FORMAT.into(),
        origin: ORIGIN.into(),
        process: "example".into(),
        meeting: "som-1".into(),
        key: Key::of(ORIGIN, LOG, &secret()).to_string(),
        checkpoint: Checkpoint { origin: ORIGIN.into(), size, root: tree.root() }.signed(&secret()),
        texts,
        entries: entries.collect(),
        files: None,
        succession: None,
    }
}

/// An event about the text, with more fields.
pub(crate) fn about(event: &str, more: serde_json::Value) -> serde_json::Value {
    let mut base = json!({"event": event, "meeting": "som-1", "text": "protocol"});
    let (Some(fields), serde_json::Value::Object(more)) = (base.as_object_mut(), more) else { return base };
    fields.extend(more);
    base
}

/// The adoption of the text, its versions, and the hash that stands for it.
pub(crate) fn adoption() -> (serde_json::Value, Vec<PackedText>, Hash) {
    let symbol = "EX/1/PROTOCOL";
    let [en, ru, az] = [("en", "We agree."), ("ru", "Мы согласны."), ("az", "Razıyıq.")]
        .map(|(language, words)| text(symbol, language, words));
    let hash = |canonical: &str| Text::parse(canonical).unwrap().hash;
    let hashes = BTreeMap::from([("en".to_owned(), hash(&en)), ("ru".to_owned(), hash(&ru))]);
    let adopted = adopted_hash(ORIGIN, symbol, &hashes);
    let event = json!({"symbol": symbol, "hash": adopted, "languages": hashes, "courtesy": {"az": hash(&az)}});
    let texts = vec![packed(en, Standing::Authentic), packed(ru, Standing::Authentic), packed(az, Standing::Courtesy)];
    (about("decisions.adopted", event), texts, adopted)
}

pub(crate) fn packed(canonical: String, status: Standing) -> PackedText {
    PackedText { language: Text::parse(&canonical).unwrap().language, status, canonical }
}

pub(crate) fn name_of_signatory() -> PackedSealed {
    let hash = sealed_hash("personal", &[4; 32], "A. Person");
    PackedSealed { class: "personal".into(), hash, salt: Hash([4; 32]), text: "A. Person".into() }
}

/// The verdict of a reader who has this key from elsewhere.
pub(crate) fn checked_by(package: &Package, key: Option<Key>) -> Report {
    verify(&package.to_bytes().unwrap(), &Trusted { key, witnesses: Vec::new() })
}
