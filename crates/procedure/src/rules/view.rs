//! The rules as a reader sees them: every article with its value, force and origin, and the precedents.

use super::profile::Rule;
use crate::prelude::*;

/// The rules in force.
#[derive(Clone, Debug)]
pub struct RulesView {
    /// Name and version, where a profile is set.
    pub name: Option<String>,
    /// True if the members adopted it.
    pub adopted: bool,
    /// False where nobody has read the Process's own text; `None` where the profile does not say.
    pub text_seen: Option<bool>,
    /// SHA-256 of the profile's bytes.
    pub hash: Option<Hash>,
    /// The entry that set it.
    pub entry: Option<u64>,
    /// The file itself.
    pub toml: Option<Arc<str>>,
    /// Every article.
    pub rules: Vec<(String, Rule)>,
    /// The precedents, newest last.
    pub rulings: Vec<Arc<super::Ruling>>,
}

/// The rules in force.
pub fn rules(state: &State) -> RulesView {
    let last = state.profiles.last();
    RulesView {
        name: last.map(|p| p.name.clone()),
        adopted: last.is_some_and(|p| p.adopted),
        text_seen: last.and_then(|p| p.profile.text_seen),
        hash: last.map(|p| p.hash),
        entry: last.map(|p| p.entry),
        toml: last.map(|p| p.toml.clone()),
        rules: state.profile().every_rule(),
        rulings: state.rulings.iter().cloned().collect(),
    }
}
