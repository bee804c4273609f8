//! Keys, checkpoints, cosignatures and what is handed in to a witness: whatever is read is written again as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proof::log::SigningKey;
use proof::log::witness::{Request, judge};
use proof::note::{Checkpoint, Key, LOG, WITNESS, cosigned};

fuzz_target!(|text: &str| {
    if let Some(key) = Key::parse(text) {
        assert_eq!(key.to_string(), text);
    }
    let secret = SigningKey::from_bytes(&[7; 32]);
    let log = Key::of("meshveret/rehearsal/00000001", LOG, &secret);
    // Nobody can sign without the secret: a note that holds is one of the corpus.
    if let Some(checkpoint) = Checkpoint::verify(text, &log) {
        assert!(text.starts_with(&checkpoint.text()));
    }
    drop(cosigned(text, &Key::of("witness.example/w1", WITNESS, &secret)));
    if let Some(request) = Request::parse(text) {
        assert_eq!(Request::parse(&request.text()).as_ref(), Some(&request));
        drop(judge(&request, &log, None));
    }
});
