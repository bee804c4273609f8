//! The rules profiles that come with the program, from the folder `profiles`: to be read, compared and taken into use.
//!
//! None of them was adopted by anybody. `almaty-2013` is the one of the demonstration; those ending in `-like` are modelled
//! on published descriptions of other processes and are not those bodies' rules.

/// Every profile: its id and its text.
pub const SHIPPED: &[(&str, &str)] = &[
    ("almaty-2013", include_str!("../../../../profiles/almaty-2013.toml")),
    ("osce-like", include_str!("../../../../profiles/osce-like.toml")),
    ("rcm-like", include_str!("../../../../profiles/rcm-like.toml")),
    ("bali-like", include_str!("../../../../profiles/bali-like.toml")),
    ("igc-like", include_str!("../../../../profiles/igc-like.toml")),
];

/// The text of the profile with this id.
pub fn shipped(id: &str) -> Option<&'static str> {
    SHIPPED.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}
