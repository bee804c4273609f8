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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::Act;
    use crate::act_file::parse;
    use crate::prelude::*;
    use crate::rejection::Force;
    use crate::rules::profile::{Key, Origin, Profile};

    #[test]
    fn every_profile_is_read_and_claims_nothing() {
        for (id, text) in SHIPPED {
            let profile = Profile::read(text).unwrap_or_else(|error| panic!("{id}: {error:?}"));
            assert_eq!((profile.id.as_str(), profile.text_seen), (*id, Some(false)));
            for (name, rule) in profile.every_rule() {
                assert!(matches!(rule.from, Origin::Practice | Origin::Default), "{id}: {name}");
            }
        }
    }

    #[test]
    fn only_the_process_that_takes_no_decisions_bars_them() {
        let bars = |id: &str| {
            let profile = Profile::read(shipped(id).unwrap()).unwrap();
            profile.is(Key::DECISION_MODE, "none") && profile.force(Key::DECISION_MODE) == Force::Bars
        };
        let barring: Vec<&str> = SHIPPED.iter().map(|(id, _)| *id).filter(|id| bars(id)).collect();
        assert_eq!(barring, ["igc-like"]);
    }

    #[test]
    fn the_profile_of_the_demonstration_is_the_one_that_is_shipped() {
        let acts = parse(include_str!("../../../../demo/almaty.acts")).unwrap();
        let set = acts.into_iter().find_map(|line| {
            let Act::RulesSetProfile(set) = line.act else { return None };
            Some(set.toml)
        });
        assert_eq!(set.as_deref(), shipped("almaty-2013").map(str::trim_end));
    }
}
