//! The package reader and the verdict: no file stops it, and what is not in its one spelling does not hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proof::{Package, Trusted, verify};

fuzz_target!(|bytes: &[u8]| {
    let report = verify(bytes, &Trusted::default());
    match Package::from_bytes(bytes) {
        Some(package) => assert_eq!(package.to_bytes().ok().as_deref(), Some(bytes)),
        None => assert!(!report.holds()),
    }
});
