//! The rules of procedure: every article with value, force and origin, and the precedents.

use askama::Template;
use procedure::rules::profile::Rule;
use procedure::rules::view::RulesView;

use crate::act::{Button, rule_name};
use crate::frame::Frame;

/// One article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its place on the page.
    pub anchor: String,
    /// Its name in the profile.
    pub key: String,
    /// Its name in words.
    pub name: String,
    /// Its value in words; none where it is undefined.
    pub value: Option<String>,
    /// Its force in words.
    pub force: String,
    /// Where it comes from, in words.
    pub origin: String,
}

/// A value in words.
fn in_words(f: &Frame, value: &str) -> String {
    let known = |word: &str| {
        if !word.contains(char::is_alphabetic) {
            return f.figure(word);
        }
        let key = format!("rule-value-{word}");
        if f.locale.has(&key) { f.t(&key) } else { word.to_owned() }
    };
    value.split(',').map(known).collect::<Vec<_>>().join(&f.t("locale-list-comma"))
}

/// A profile beside others.
#[derive(Clone, Debug)]
pub struct ProfileColumn {
    /// Its id; of the one in force, its name.
    pub id: String,
    /// Every article.
    pub rules: Vec<(String, Rule)>,
    /// The file, of one that comes with the program.
    pub toml: Option<&'static str>,
}

/// An article in every profile.
#[derive(Clone, Debug)]
pub struct ProfileRow {
    /// Its name in the profile.
    pub key: String,
    /// Its name in words.
    pub name: String,
    /// Its value in each profile; none where it is undefined.
    pub values: Vec<Option<String>>,
}

/// The profiles that come with the program, beside the one in force.
#[derive(Clone, Debug, Template)]
#[template(path = "rules/profiles.html")]
pub struct Profiles {
    /// The frame.
    pub f: Frame,
    /// The one in force first, where there is one.
    pub profiles: Vec<ProfileColumn>,
}

impl Profiles {
    /// Every article, in the order of the profile.
    pub fn rows(&self) -> Vec<ProfileRow> {
        let Some(first) = self.profiles.first() else { return Vec::new() };
        let of = |profile: &ProfileColumn, key: &str| {
            let rule = profile.rules.iter().find(|(known, _)| known == key);
            rule.and_then(|(_, rule)| rule.value.as_deref()).map(|value| in_words(&self.f, value))
        };
        let row = |(key, _): &(String, Rule)| ProfileRow {
            key: key.clone(),
            name: self.name(key),
            values: self.profiles.iter().map(|profile| of(profile, key)).collect(),
        };
        let alike = |(key, _): &&(String, Rule)| row_of(key).is_none_or(|(_, _, column)| !is_narrower(column));
        first.rules.iter().filter(alike).map(row).collect()
    }

    /// An article in words; a right with the status that has it.
    fn name(&self, key: &str) -> String {
        row_name(&self.f, key)
    }

    /// What is to be known of a profile that comes with the program.
    pub fn note(&self, profile: &ProfileColumn) -> Option<String> {
        profile.toml.map(|_| self.f.t(&format!("rules-profile-note-{}", profile.id)))
    }
}

/// A table of the profile: its columns, each with its place on the page, and its rows.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The columns.
    pub columns: Vec<(String, String)>,
    /// The rows.
    pub rows: Vec<(String, Vec<Article>)>,
}

/// Section, row and column of an article that stands in a table: `rights.observer.speak`.
fn row_of(key: &str) -> Option<(&str, &str, &str)> {
    let (section, rest) = key.split_once('.')?;
    let (row, column) = rest.split_once('.')?;
    Some((section, row, column))
}

/// True for a right of a status for a body or a phase: `rights.observer.body.som.speak`.
fn is_narrower(column: &str) -> bool {
    column.contains('.')
}

/// Who has a right for a body or a phase, in words, and the right: what `body.som.speak` says of observers.
fn narrower(f: &Frame, status: &str, column: &str) -> Option<(String, String)> {
    let (place, right) = column.rsplit_once('.')?;
    let (kind, which) = place.split_once('.')?;
    let status = f.status_word(status);
    let who = if kind == "phase" {
        let phase = f.t(&format!("rights-phase-{which}"));
        f.locale.with("rights-in-phase", &[("status", status.into()), ("phase", phase.into())])
    } else {
        f.locale.with("rights-in-body", &[("status", status.into()), ("body", which.into())])
    };
    Some((who, right.to_owned()))
}

/// An article in words; one of a table with its row.
pub(crate) fn row_name(f: &Frame, key: &str) -> String {
    let Some((section, row, column)) = row_of(key) else { return rule_name(f, key) };
    let plain = || {
        let row = if section == "roles" { f.t(&format!("word-role-{row}")) } else { f.status_word(row) };
        (row, column.to_owned())
    };
    let (row, column) = narrower(f, row, column).unwrap_or_else(plain);
    let values = [("status", row.into()), ("right", rule_name(f, &format!("{section}.{column}")).into())];
    f.locale.with("rules-right-of", &values)
}

/// An article with the row in which it stands, in words.
fn named_article(f: &Frame, key: &str, rule: &Rule) -> Article {
    Article {
        anchor: key.replace('.', "-"),
        key: key.to_owned(),
        name: row_name(f, key),
        value: rule.value.as_deref().map(|value| in_words(f, value)),
        force: f.word("rule-force", rule.force),
        origin: f.word("rule-origin", rule.from),
    }
}

/// The rights for bodies and phases among these rules.
pub fn narrower_articles<'a>(f: &Frame, rules: impl IntoIterator<Item = &'a (String, Rule)>) -> Vec<Article> {
    let narrow = |(key, _): &&(String, Rule)| row_of(key).is_some_and(|(_, _, column)| is_narrower(column));
    rules.into_iter().filter(narrow).map(|(key, rule)| named_article(f, key, rule)).collect()
}

/// The rules in force.
#[derive(Clone, Debug, Template)]
#[template(path = "rules/rules.html")]
pub struct Rules {
    /// The frame.
    pub f: Frame,
    /// The rules.
    pub rules: RulesView,
    /// What the reader may do here.
    pub acts: Vec<Button>,
}

impl Rules {
    /// The articles that stand in no table.
    pub fn articles(&self) -> Vec<Article> {
        let plain = self.rules.rules.iter().filter(|(key, _)| row_of(key).is_none());
        plain.map(|(key, rule)| self.article(key, rule)).collect()
    }

    fn article(&self, key: &str, rule: &Rule) -> Article {
        Article { name: rule_name(&self.f, key), ..named_article(&self.f, key, rule) }
    }

    /// The rights of each status and of visitors.
    pub fn rights(&self) -> Matrix {
        self.matrix("rights", Frame::status_word)
    }

    /// The rights of a status for bodies and phases, which go before those of the status alone.
    pub fn narrower(&self) -> Vec<Article> {
        narrower_articles(&self.f, &self.rules.rules)
    }

    /// What is asked of each role behind a seat.
    pub fn roles(&self) -> Matrix {
        self.matrix("roles", |f, role| f.t(&format!("word-role-{role}")))
    }

    fn matrix(&self, section: &str, named: impl Fn(&Frame, &str) -> String) -> Matrix {
        let mut matrix = Matrix::default();
        for (key, rule) in &self.rules.rules {
            let Some((_, row, column)) = row_of(key).filter(|(of, _, column)| *of == section && !is_narrower(column))
            else {
                continue;
            };
            let anchor = format!("{section}-{column}");
            if !matrix.columns.iter().any(|(known, _)| *known == anchor) {
                matrix.columns.push((anchor, self.name(&format!("{section}.{column}"))));
            }
            let (named, article) = (named(&self.f, row), self.article(key, rule));
            match matrix.rows.last_mut().filter(|(last, _)| *last == named) {
                Some((_, articles)) => articles.push(article),
                None => matrix.rows.push((named, vec![article])),
            }
        }
        matrix
    }

    /// An article in words.
    pub fn name(&self, key: &str) -> String {
        rule_name(&self.f, key)
    }

    /// The sentence of a warning that was confirmed.
    pub fn confirmed(&self, reason: &str) -> String {
        let key = format!("confirmed-{}", reason.replace('.', "-"));
        if self.f.locale.has(&key) { self.f.t(&key) } else { reason.to_owned() }
    }
}
