//! The tables of the configuration file and their keys: what a program reads, and what is said about it, in one place.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::values::Value;

/// What is said about a key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// Its name in the file.
    pub(crate) name: String,
    /// What it means, in sentences.
    pub(crate) says: String,
    /// What is permitted.
    pub(crate) bound: String,
    /// Whether the value that is shown holds where nothing is given.
    pub(crate) rule: Rule,
    /// A value, as it stands in the file.
    pub(crate) literal: &'static str,
}

/// What holds where a key is not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The value that is shown.
    Default,
    /// Nothing; the value that is shown is an example.
    Example,
    /// The table is refused; the value that is shown is an example.
    Needed,
}

/// A table of the file.
pub(crate) trait Table: Sized {
    /// What it is about.
    fn about() -> String;
    /// Its keys, in their order.
    fn keys() -> Vec<Key>;
    /// Reads it. Nothing where a key that is needed is missing or wrong, which is then a problem, and where a default of ours
    /// cannot be read, which a test forbids.
    fn read(given: &mut Given<'_>) -> Option<Self>;
}

/// Something wrong in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// What is wrong.
    pub(crate) says: String,
}

/// A table as it was given.
pub(crate) struct Given<'a> {
    /// Its name.
    pub(crate) name: String,
    /// What stands in it, if it is there.
    pub(crate) table: Option<&'a DeTable<'a>>,
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// The folder of the file.
    pub(crate) folder: &'a Path,
    /// What is wrong so far.
    pub(crate) problems: &'a mut Vec<Problem>,
}

impl Given<'_> {
    /// The value of a key that may be missing.
    pub(crate) fn optional<T: Value>(&mut self, key: &str) -> Option<T> {
        let given = self.table?.get(key)?;
        let read = T::read(given.get_ref(), self.folder);
        let wrong = |says: String| Problem { at: given.span().start, says: format!("{}.{key}: {says}", self.name) };
        read.map_err(|says| self.problems.push(wrong(says))).ok()
    }

    /// The value of a key, or its default.
    pub(crate) fn with_default<T: Value>(&mut self, key: &str, default: &str) -> Option<T> {
        self.optional(key).or_else(|| T::read(DeValue::parse(default).ok()?.get_ref(), self.folder).ok())
    }

    /// The value of a key without which the table says nothing.
    pub(crate) fn needed<T: Value>(&mut self, key: &str) -> Option<T> {
        if self.table.is_none_or(|table| table.get(key).is_none()) {
            self.problems.push(Problem { at: self.at, says: format!("{}.{key} is missing", self.name) });
        }
        self.optional(key)
    }

    /// Refuses what is not one of these keys.
    pub(crate) fn refuse_others(&mut self, keys: &[Key]) {
        let known = |name: &str| keys.iter().any(|key| key.name == name);
        let names = || keys.iter().map(|key| key.name.as_str()).collect::<Vec<_>>().join(", ");
        for (name, _) in self.table.into_iter().flat_map(DeTable::iter).filter(|(name, _)| !known(name.get_ref())) {
            let says = format!("there is no key {} in [{}]; there are {}", name.get_ref(), self.name, names());
            self.problems.push(Problem { at: name.span().start, says });
        }
    }
}

/// The name of a field as it stands in the file.
pub(crate) fn in_file(field: &str) -> String {
    field.replace('_', "-")
}

/// Sentences of documentation as one text.
pub(crate) fn sentences(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// The type of a field: its value, or perhaps its value.
macro_rules! held {
    (default $value:ty) => { $value };
    (needed $value:ty) => { $value };
    (example $value:ty) => { Option<$value> };
}

/// How a key is read; nothing where its table cannot be used without it.
macro_rules! read_key {
    (default $given:ident $name:expr, $literal:literal) => {
        $given.with_default(&$name, $literal)
    };
    (needed $given:ident $name:expr, $literal:literal) => {
        $given.needed(&$name)
    };
    (example $given:ident $name:expr, $literal:literal) => {
        Some($given.optional(&$name))
    };
}

/// What holds where a key is not given.
macro_rules! rule {
    (default) => {
        $crate::config::tables::Rule::Default
    };
    (needed) => {
        $crate::config::tables::Rule::Needed
    };
    (example) => {
        $crate::config::tables::Rule::Example
    };
}

/// A table: the struct that the program uses, with what is said about each key. `default`, `needed` and `example` stand before
/// a value as it would stand in the file; a key with an example may be missing, one that is needed may not.
macro_rules! table {
    ($(#[doc = $about:literal])+ $name:ident {
        $($(#[doc = $says:literal])+ $field:ident: $value:ty = $rule:tt $literal:literal,)+
    }) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $($(#[doc = $says])+ pub(crate) $field: held!($rule $value),)+ }

        impl $crate::config::tables::Table for $name {
            fn about() -> String {
                $crate::config::tables::sentences(&[$($about),+])
            }

            fn keys() -> Vec<$crate::config::tables::Key> {
                use $crate::config::tables::{Key, in_file, sentences};
                Vec::from([$(Key {
                    name: in_file(stringify!($field)),
                    says: sentences(&[$($says),+]),
                    bound: <$value as $crate::config::values::Value>::bound(),
                    rule: rule!($rule),
                    literal: $literal,
                }),+])
            }

            fn read(given: &mut $crate::config::tables::Given<'_>) -> Option<Self> {
                given.refuse_others(&Self::keys());
                // All are read before one is missed, so that every fault is said.
                $(let $field = read_key!($rule given $crate::config::tables::in_file(stringify!($field)), $literal);)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    };
}

/// How often a table may stand in the file: `one` as `[name]`, `many` as `[[name]]`.
macro_rules! times {
    (one $table:ty) => { $table };
    (many $table:ty) => { Vec<$table> };
}

/// Reads the tables of one name; nothing where one of them cannot be used.
macro_rules! read_tables {
    (one $file:ident $name:expr, $table:ty) => {
        $file.one::<$table>($name)
    };
    (many $file:ident $name:expr, $table:ty) => {
        $file.many::<$table>($name)
    };
}

/// The head of a table in the file.
macro_rules! head {
    (one $name:expr) => {
        format!("[{}]", $name)
    };
    (many $name:expr) => {
        format!("[[{}]]", $name)
    };
}

/// All tables: what the program has of the whole file.
macro_rules! tables {
    ($(#[doc = $about:literal])+ $name:ident { $($(#[doc = $says:literal])+ $times:tt $field:ident: $table:ty,)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $($(#[doc = $says])+ pub(crate) $field: times!($times $table),)+ }

        impl $name {
            /// The names of all tables.
            const TABLES: &'static [&'static str] = &[$(stringify!($field)),+];

            /// What is said about each table: its head, what it is about, its keys.
            fn explained() -> Vec<(String, String, Vec<$crate::config::tables::Key>)> {
                use $crate::config::tables::{Table, in_file};
                Vec::from([$((head!($times in_file(stringify!($field))), <$table>::about(), <$table>::keys())),+])
            }

            fn read(file: &mut $crate::config::Reading<'_>) -> Option<Self> {
                $(let $field = read_tables!($times file stringify!($field), $table);)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    };
}

pub(crate) use {head, held, read_key, read_tables, rule, table, tables, times};
