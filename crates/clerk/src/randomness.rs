//! The only randomness of the product: salts, ids, keys, tokens.

/// 32 random bytes from the system.
///
/// # Panics
/// The system has no randomness: then nothing may be salted or signed, and stopping is the only safe answer.
#[expect(clippy::disallowed_methods, reason = "this is the randomness that everybody else asks")]
#[expect(clippy::expect_used, reason = "getrandom fails only where the system itself is broken")]
pub fn bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// The origin of a new log: the process and eight random hexadecimal digits; never a host's name.
pub fn origin(slug: &str) -> String {
    let [a, b, c, d, ..] = bytes();
    format!("meshveret/{slug}/{:08x}", u32::from_be_bytes([a, b, c, d]))
}
