//! The decoder of acts: files of acts as people write them, and bodies of entries as the record has them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use procedure::act_file::parse_on;
use procedure::{Body, Process};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        drop(parse_on(text, Some(1_800_000_000_000)));
    }
    // A body that somebody else recorded is applied, whatever it says: apply is total.
    if let Ok(body) = serde_json::from_slice::<Body>(bytes) {
        let mut process = Process::default();
        process.apply(0, &body, &[]);
        process.apply(1, &body, &[]);
        drop(serde_json::to_vec(&body));
    }
});
