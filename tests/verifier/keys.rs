//! The vectors of keys: corners of Ed25519 in which libraries differ, each with what every verifier must say.

use std::path::Path;

use base64ct::{Base64, Encoding};
use proof::note::{Key, signature_holds};
use serde_json::{Value, json};

use crate::cases::{self, Case};
use crate::check;

fn vectors(of: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/record-format/vectors-of-keys.json");
    let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    all[of].as_array().unwrap().clone()
}

/// In base64 what a vector has in hexadecimal digits.
fn encoded(vector: &Value, field: &str) -> String {
    let digits = vector[field].as_str().unwrap().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    Base64::encode_string(&digits.chunks(2).map(byte).collect::<Vec<u8>>())
}

#[test]
fn a_signature_holds_where_the_vectors_say_so() {
    let signatures = vectors("signatures");
    for vector in &signatures {
        let message = vector["message"].as_str().unwrap();
        let holds = signature_holds(message, &encoded(vector, "key"), &encoded(vector, "signature"));
        assert_eq!(json!(holds), vector["holds"], "{}", vector["name"]);
    }
    assert!(signatures.iter().any(|vector| vector["holds"] == true), "some hold");
}

#[test]
fn the_key_of_a_log_fits_where_the_vectors_say_so() {
    for vector in vectors("keys") {
        assert_eq!(json!(Key::of_log(vector["key"].as_str().unwrap()).is_some()), vector["fits"], "{}", vector["name"]);
    }
}

#[test]
fn packages_with_these_keys_are_judged_alike() {
    let mut cases = Vec::new();
    for vector in vectors("keys") {
        let mut package = cases::first();
        package.key = vector["key"].as_str().unwrap().to_owned();
        cases.push(Case::of(vector["name"].as_str().unwrap(), &package));
    }
    check(&cases);
    let failing = |case: &&Case| case.by_program()[1]["reason"] == "key-unfit";
    assert!(cases.iter().filter(failing).count() > 5);
}

#[test]
fn the_other_verifier_says_the_same_of_the_vectors() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/record-format/vectors-of-keys.json");
    let program = crate::program();
    let said = std::process::Command::new("python3").arg(program).arg("--keys").arg(path).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
}
