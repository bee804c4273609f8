//! How a profile is read from its TOML document.

use super::place::{OF_MEETINGS, OF_TEXTS, ON_TEXTS};
use super::profile::{KNOWN, NARROWER, Origin, Profile, Rule, TABLES, Table, Unreadable, column, is_known};
use crate::prelude::*;
use crate::rejection::Force;

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
