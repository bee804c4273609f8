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
        first.rules.iter().map(row).collect()
    }

    /// An article in words; a right with the status that has it.
    fn name(&self, key: &str) -> String {
        match key.strip_prefix("rights.").and_then(|rest| rest.split_once('.')) {
            Some((status, right)) => {
                let right = rule_name(&self.f, &format!("rights.{right}"));
                let values = [("status", self.f.status_word(status).into()), ("right", right.into())];
                self.f.locale.with("rules-right-of", &values)
            }
            None => rule_name(&self.f, key),
        }
    }

    /// What is to be known of a profile that comes with the program.
    pub fn note(&self, profile: &ProfileColumn) -> Option<String> {
        profile.toml.map(|_| self.f.t(&format!("rules-profile-note-{}", profile.id)))
    }
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
    /// The articles that are no rights.
    pub fn articles(&self) -> Vec<Article> {
        let plain = self.rules.rules.iter().filter(|(key, _)| !key.starts_with("rights."));
        plain.map(|(key, rule)| self.article(key, rule)).collect()
    }

    fn article(&self, key: &str, rule: &Rule) -> Article {
        let f = &self.f;
        Article {
            anchor: key.replace('.', "-"),
            key: key.to_owned(),
            name: rule_name(f, key),
            value: rule.value.as_deref().map(|value| in_words(f, value)),
            force: f.word("rule-force", rule.force),
            origin: f.word("rule-origin", rule.from),
        }
    }

    /// The rights that stand as columns.
    pub fn rights(&self) -> Vec<&str> {
        let mut all = Vec::new();
        for (key, _) in &self.rules.rules {
            if let Some((_, right)) = key.strip_prefix("rights.").and_then(|rest| rest.split_once('.'))
                && !all.contains(&right)
            {
                all.push(right);
            }
        }
        all
    }

    /// The rights of each status, in the order of [`Self::rights`].
    pub fn matrix(&self) -> Vec<(String, Vec<Article>)> {
        let mut rows: Vec<(String, Vec<Article>)> = Vec::new();
        for (key, rule) in self.rules.rules.iter().filter(|(key, _)| key.starts_with("rights.")) {
            let Some((status, _)) = key.trim_start_matches("rights.").split_once('.') else { continue };
            let article = self.article(key, rule);
            match rows.last_mut().filter(|(last, _)| last == status) {
                Some((_, articles)) => articles.push(article),
                None => rows.push((status.to_owned(), vec![article])),
            }
        }
        rows
    }

    /// A right in words.
    pub fn right(&self, right: &str) -> String {
        self.name(&format!("rights.{right}"))
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
