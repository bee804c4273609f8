//! What a rules profile says: for each rule a value, its force, and where it comes from. *Undefined* is a legal value.
//!
//! A rule that the profile leaves out has our default, and says so. A default never bars.

use super::keys::{NARROWER, TABLES, Table, default_of, is_known, table_of};
use super::place::{OF_MEETINGS, OF_TEXTS, ON_TEXTS, Place};
use crate::accounts::Role;
use crate::prelude::*;
use crate::rejection::Force;

pub(crate) use super::keys::in_row;
pub use super::keys::{KNOWN, Key, column};

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The members adopted it.
    Adopted,
    /// It is what is done.
    Practice,
    /// Nobody said so: it is ours until somebody does.
    #[default]
    Default,
    /// The Chair ruled so.
    Ruling,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The value as text; lists are joined by commas; `None` is *undefined*.
    pub value: Option<String>,
    /// How strongly it holds, after what its origin allows.
    pub force: Force,
    /// Where it comes from.
    pub from: Origin,
}

/// A profile, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// From when it holds.
    pub valid_from: Option<Day>,
    /// False where nobody who wrote it has read the Process's own text.
    pub text_seen: Option<bool>,
    rules: BTreeMap<String, Rule>,
    /// Rights for a body or a phase, by their names.
    narrower: BTreeSet<String>,
}

/// Why a profile could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a TOML document.
    NotToml(String),
    /// A key or its value is unknown.
    Key(String),
    /// A rule has a value that makes no sense.
    Value {
        /// The rule.
        key: String,
        /// The values that it can have.
        permitted: String,
    },
    /// It has rights for a body or a phase that is not known, or for a right that is not asked for there.
    Place {
        /// The row or article.
        key: String,
        /// What is known there.
        permitted: String,
    },
}

impl Profile {
    /// Reads a profile that is to be set.
    ///
    /// # Errors
    /// [`Unreadable`], with the line or the key.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let profile = Self::recorded(text)?;
        match super::values::wrong(&profile.rules) {
            None => Ok(profile),
            Some((key, permitted)) => Err(Unreadable::Value { key, permitted }),
        }
    }

    /// Reads a profile as it stands in the record. Values are not judged again: a program that came to know more of them
    /// must not read an old record otherwise.
    ///
    /// # Errors
    /// [`Unreadable`], with the line or the key.
    pub fn recorded(text: &str) -> Result<Self, Unreadable> {
        let document: toml::Table =
            toml::from_str(text).map_err(|error| Unreadable::NotToml(error.message().to_owned()))?;
        let mut profile = Self::default();
        for (section, value) in &document {
            let table = value.as_table().ok_or_else(|| Unreadable::Key(section.clone()))?;
            match TABLES.iter().find(|known| known.section == section) {
                Some(known) => profile.rows(known, table)?,
                None if section == "profile" => profile.head(table)?,
                None => profile.section(section, table, is_known)?,
            }
        }
        if profile.id.is_empty() { Err(Unreadable::Key("profile.id".to_owned())) } else { Ok(profile) }
    }

    fn head(&mut self, table: &toml::Table) -> Result<(), Unreadable> {
        for (key, value) in table {
            let wrong = || Unreadable::Key(format!("profile.{key}"));
            match key.as_str() {
                "id" => value.as_str().filter(|id| Slug::new(id).is_some()).ok_or_else(wrong)?.clone_into(&mut self.id),
                "version" => self.version = value.as_integer().and_then(|n| u32::try_from(n).ok()).ok_or_else(wrong)?,
                "valid-from" => self.valid_from = Some(value.as_str().and_then(Day::new).ok_or_else(wrong)?),
                "text-seen" => self.text_seen = Some(value.as_bool().ok_or_else(wrong)?),
                _ => return Err(wrong()),
            }
        }
        Ok(())
    }

    fn rows(&mut self, of: &Table, rows: &toml::Table) -> Result<(), Unreadable> {
        for (row, value) in rows {
            let name = format!("{}.{row}", of.section);
            let table = value.as_table().filter(|_| of.rows.contains(&row.as_str()));
            let mut table = table.ok_or_else(|| Unreadable::Key(name.clone()))?.clone();
            if of.section == "rights" {
                for kind in NARROWER {
                    let rows = table.remove(kind);
                    rows.map_or(Ok(()), |rows| self.narrow(&format!("{name}.{kind}"), kind, &rows))?;
                }
            }
            self.section(&name, &table, |name| is_known(&column(name)))?;
        }
        Ok(())
    }

    /// Rights of a status for bodies or phases: `[rights.observer.body.som]`.
    fn narrow(&mut self, name: &str, kind: &str, rows: &toml::Value) -> Result<(), Unreadable> {
        for (which, value) in rows.as_table().ok_or_else(|| Unreadable::Key(name.to_owned()))? {
            let name = format!("{name}.{which}");
            let permitted = || OF_MEETINGS.into_iter().chain(OF_TEXTS).collect::<Vec<_>>().join(", ");
            if kind == "phase" && !OF_MEETINGS.contains(&which.as_str()) && !OF_TEXTS.contains(&which.as_str()) {
                return Err(Unreadable::Place { key: name, permitted: permitted() });
            }
            let table = value.as_table().filter(|_| Slug::new(which).is_some());
            let table = table.ok_or_else(|| Unreadable::Key(name.clone()))?;
            self.section(&name, table, |name| is_known(&column(name)))?;
            let of_text = kind == "phase" && OF_TEXTS.contains(&which.as_str());
            for right in table.keys().filter(|key| *key != "from") {
                let article = format!("{name}.{right}");
                if of_text && !ON_TEXTS.iter().any(|known| known.name() == column(&article)) {
                    let known: Vec<&str> =
                        ON_TEXTS.iter().filter_map(|key| Some(key.name().split_once('.')?.1)).collect();
                    return Err(Unreadable::Place { key: article, permitted: known.join(", ") });
                }
                self.narrower.insert(article);
            }
        }
        Ok(())
    }

    /// The bodies for which it has rights of their own, each with its row.
    pub fn bodies(&self) -> impl Iterator<Item = (&str, &str)> {
        self.narrower.iter().filter_map(|name| {
            let row = name.rsplit_once('.')?.0;
            Some((row, row.split_once(".body.")?.1))
        })
    }

    /// The rights for a body or a phase, by their names.
    pub fn narrower(&self) -> impl Iterator<Item = (&str, &Rule)> {
        self.narrower.iter().filter_map(|name| Some((name.as_str(), self.rules.get(name)?)))
    }

    fn section(&mut self, section: &str, table: &toml::Table, known: impl Fn(&str) -> bool) -> Result<(), Unreadable> {
        let from = table
            .get("from")
            .map_or(Ok(Origin::Default), |v| origin(v).ok_or_else(|| Unreadable::Key(format!("{section}.from"))))?;
        for (key, value) in table.iter().filter(|(key, _)| *key != "from") {
            let name = format!("{section}.{key}");
            if !known(&name) {
                return Err(Unreadable::Key(name));
            }
            let rule = rule(value, &name, from).ok_or_else(|| Unreadable::Key(name.clone()))?;
            self.rules.insert(name, rule);
        }
        Ok(())
    }

    /// The rule behind `key`, ours where the profile is silent.
    pub fn rule(&self, key: Key) -> Rule {
        self.rules.get(key.0).cloned().unwrap_or_else(|| default_of(key.0, None))
    }

    /// The value of a rule; `None` is undefined.
    pub fn value(&self, key: Key) -> Option<String> {
        self.rule(key).value
    }

    /// True if the rule has this value.
    pub fn is(&self, key: Key, value: &str) -> bool {
        self.rule(key).value.as_deref() == Some(value)
    }

    /// The force of a rule, after what its origin allows.
    pub fn force(&self, key: Key) -> Force {
        self.rule(key).force
    }

    /// The values of a rule that is a list.
    pub fn list(&self, key: Key) -> Vec<String> {
        self.value(key).map(|text| text.split(',').map(str::to_owned).collect()).unwrap_or_default()
    }

    /// A right of a status or of a visitor, such as `propose` of `observer`.
    pub fn right(&self, status: &str, right: Key) -> Rule {
        self.of_row(status, right.0)
    }

    /// The same at a place, with the name of its article: of the rows that the profile has the narrowest decides.
    pub fn right_at(&self, status: &str, right: Key, place: Place<'_>) -> (String, Rule) {
        let plain = || (in_row(status, right.0), self.right(status, right));
        if self.narrower.is_empty() {
            return plain();
        }
        let rows = place.rows().map(|row| in_row(&format!("{status}.{row}"), right.0));
        let own = rows.into_iter().find_map(|name| self.rules.get(&name).cloned().map(|rule| (name, rule)));
        own.unwrap_or_else(plain)
    }

    /// True if the right is given at a place.
    pub fn gives(&self, status: &str, right: Key, place: Place<'_>) -> bool {
        self.right_at(status, right, place).1.value.as_deref() == Some("yes")
    }

    /// What is asked of a role, such as `sign` of `adviser`.
    pub fn of_role(&self, role: Role, key: Key) -> Rule {
        self.of_row(role.word(), key.0)
    }

    /// The article on which a rejection rests, by its name, with its row where it stands in a table.
    pub(crate) fn article(&self, row: Option<&str>, name: &'static str, place: Option<Place<'_>>) -> (String, Rule) {
        match row.filter(|_| table_of(name).is_some()) {
            Some(row) if name.starts_with("rights.") && place.is_some() => place.map_or_else(
                || (in_row(row, name), self.of_row(row, name)),
                |place| self.right_at(row, Key(name), place),
            ),
            Some(row) => (in_row(row, name), self.of_row(row, name)),
            None => (name.to_owned(), self.rule(Key(name))),
        }
    }

    fn of_row(&self, row: &str, key: &'static str) -> Rule {
        let own = self.rules.get(&in_row(row, key));
        own.cloned().unwrap_or_else(|| default_of(key, Some(row)))
    }

    /// Every rule we know with what holds, in the order of [`KNOWN`], then each table by its rows, then the rights for bodies and
    /// phases that it has.
    pub fn every_rule(&self) -> Vec<(String, Rule)> {
        let known = || KNOWN.iter().map(|(key, _, _)| *key);
        let plain = known().filter(|key| table_of(key).is_none());
        let mut all: Vec<(String, Rule)> = plain.map(|key| (key.to_owned(), self.rule(Key(key)))).collect();
        for table in TABLES {
            let columns = || known().filter(|key| key.split_once('.').is_some_and(|(of, _)| of == table.section));
            for row in table.rows {
                all.extend(columns().map(|key| (in_row(row, key), self.of_row(row, key))));
            }
        }
        all.extend(self.narrower().map(|(name, rule)| (name.to_owned(), rule.clone())));
        all
    }
}

/// Reads `value` or `{ value = .., force = .., from = .. }`; the force of a default is never above *warns*.
fn rule(value: &toml::Value, name: &str, from: Origin) -> Option<Rule> {
    let usual = column(name);
    let force = KNOWN.iter().find(|(known, _, _)| *known == usual).map_or(Force::Notes, |(_, _, force)| *force);
    let (value, force, from) = match value {
        toml::Value::Table(table) => {
            if table.keys().any(|key| !["value", "force", "from"].contains(&key.as_str())) {
                return None;
            }
            let force = table.get("force").map_or(Some(force), force_of)?;
            let from = table.get("from").map_or(Some(from), origin)?;
            (table.get("value")?, force, from)
        }
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_)
        | toml::Value::Array(_) => (value, force, from),
    };
    let force = if from == Origin::Default { force.min(Force::Warns) } else { force };
    let value = plain(value)?;
    Some(Rule { value: Some(value).filter(|value| value != "undefined"), force, from })
}

/// A quorum or a majority: `2/3` is two thirds.
pub(crate) fn fraction(text: &str) -> Option<(usize, usize)> {
    let (part, whole) = text.split_once('/')?;
    let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
    (part <= whole && whole > 0).then_some((part, whole))
}

/// A value as text.
fn plain(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Boolean(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        toml::Value::Array(list) => {
            let parts: Option<Vec<String>> = list.iter().map(|v| v.as_str().map(str::to_owned)).collect();
            parts.map(|parts| parts.join(","))
        }
        toml::Value::Float(_) | toml::Value::Datetime(_) | toml::Value::Table(_) => None,
    }
}

fn origin(value: &toml::Value) -> Option<Origin> {
    match value.as_str()? {
        "adopted" => Some(Origin::Adopted),
        "practice" => Some(Origin::Practice),
        "default" => Some(Origin::Default),
        "ruling" => Some(Origin::Ruling),
        _ => None,
    }
}

fn force_of(value: &toml::Value) -> Option<Force> {
    match value.as_str()? {
        "bars" => Some(Force::Bars),
        "warns" => Some(Force::Warns),
        "notes" => Some(Force::Notes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_never_bars_and_an_adopted_rule_does() {
        let text = "[profile]\nid = \"x\"\nversion = 1\n[floor]\nclosed-list = { value = \"refuses\", force = \"bars\" }\n[rights.observer]\nfrom = \"adopted\"\npropose = false\n[quorum]\nto-open = \"undefined\"\n";
        let profile = Profile::read(text).unwrap();
        assert_eq!(profile.force(Key::FLOOR_CLOSED_LIST), Force::Warns);
        assert_eq!(profile.right("observer", Key::RIGHT_PROPOSE).force, Force::Bars);
        assert_eq!(profile.right("member", Key::RIGHT_PROPOSE).value.as_deref(), Some("yes"));
        assert_eq!(profile.value(Key::QUORUM_TO_OPEN), None);
    }

    #[test]
    fn an_unknown_key_is_named() {
        let text = "[profile]\nid = \"x\"\n[floor]\nclosed = true\n";
        assert_eq!(Profile::read(text), Err(Unreadable::Key("floor.closed".to_owned())));
        assert!(matches!(Profile::read("[profile"), Err(Unreadable::NotToml(_))));
    }
}
