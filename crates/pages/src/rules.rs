//! The rules of procedure: every article with value, force and origin, and the precedents.

use askama::Template;
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

    fn article(&self, key: &str, rule: &procedure::rules::profile::Rule) -> Article {
        let f = &self.f;
        let value = |value: &str| {
            let known = |word: &str| {
                let key = format!("rule-value-{word}");
                if f.locale.has(&key) { f.t(&key) } else { word.to_owned() }
            };
            value.split(',').map(known).collect::<Vec<_>>().join(&f.t("locale-list-comma"))
        };
        Article {
            anchor: key.replace('.', "-"),
            key: key.to_owned(),
            name: rule_name(f, key),
            value: rule.value.as_deref().map(value),
            force: f.word("rule-force", rule.force),
            origin: f.word("rule-origin", rule.from),
        }
    }

    /// The rights that stand as columns.
    pub fn rights(&self) -> Vec<&'static str> {
        vec!["attend", "speak", "propose", "comment", "object", "sign", "see-drafts"]
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
