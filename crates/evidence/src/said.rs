//! What is wrong, as the key of a message and its values: the sentence is the program's, in the language of who asked.

use std::fmt;

/// A message to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The key of its sentence, without the `evidence-` that all have.
    pub key: &'static str,
    /// The values in it.
    pub values: Vec<(&'static str, String)>,
}

impl Said {
    pub(crate) fn of(key: &'static str, values: &[(&'static str, &dyn fmt::Display)]) -> Self {
        Self { key, values: values.iter().map(|(name, value)| (*name, value.to_string())).collect() }
    }
}

/// For whoever reads a log: the key, and the values by name.
impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)?;
        self.values.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}
