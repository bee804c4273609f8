//! One act, one name, everywhere: its rule, its cases, its page of documentation, and its words in every language.

use std::collections::BTreeSet;

use locale::{Lang, Locale};
use procedure::Kind;
use procedure::decisions::base::Why;
use procedure::decisions::outcome::{Ground, Verdict};
use procedure::decisions::signature::Confirmation;
use procedure::decisions::view::Standing;
use procedure::delegations::What;
use procedure::delegations::credentials_view::Missing;
use procedure::delegations::letters::LetterStanding;
use procedure::form::Takes;
use procedure::rejection::every_reason;
use procedure::rules::profile::KNOWN;

use crate::{files_of, none, read, root};

/// The areas, in the words of their files.
fn areas() -> BTreeSet<&'static str> {
    Kind::ALL.iter().filter_map(|kind| kind.name().split_once('.')).map(|(area, _)| area).collect()
}

/// A name as a key has it.
fn key(prefix: &str, name: &str) -> String {
    format!("{prefix}-{}", name.replace('.', "-"))
}

/// The file of an act's rule.
fn rule_of(act: &str) -> String {
    format!("crates/procedure/src/{}.rs", act.replace('.', "/").replace('-', "_"))
}

#[test]
fn every_act_has_its_files_and_no_file_is_without_an_act() {
    let mut problems = Vec::new();
    let places = |act: &str| [rule_of(act), format!("tests/acts/{act}.txt"), format!("docs/acts/{act}.md")];
    for act in Kind::ALL.iter().map(|kind| kind.name()) {
        let missing = places(act).into_iter().filter(|path| !root().join(path).is_file());
        problems.extend(missing.map(|path| format!("{path} is missing")));
    }
    let of_acts: BTreeSet<String> = Kind::ALL.iter().flat_map(|kind| places(kind.name())).collect();
    let rules = files_of("crates/procedure/src", ".rs").into_iter().filter(|path| {
        let source = read(path);
        source.contains("impl Put for")
    });
    let others = ["tests/acts/general.txt", "docs/acts/README.md"];
    let found = rules.chain(files_of("tests/acts", ".txt")).chain(files_of("docs/acts", ".md"));
    let orphans = found.filter(|path| !of_acts.contains(path) && !others.contains(&path.as_str()));
    problems.extend(orphans.map(|path| format!("{path} is of no act")));
    none(&problems);
}

#[test]
fn the_files_of_an_act_begin_with_its_name() {
    let mut problems = Vec::new();
    for act in Kind::ALL.iter().map(|kind| kind.name()) {
        let heads = [
            (rule_of(act), format!("//! `{act}`")),
            (format!("tests/acts/{act}.txt"), format!("# {act}")),
            (format!("docs/acts/{act}.md"), format!("# {act}")),
        ];
        let wrong =
            heads.into_iter().filter(|(path, head)| !read(path).replace('`', "").starts_with(&head.replace('`', "")));
        problems.extend(wrong.map(|(path, head)| format!("{path} does not begin with {head}")));
    }
    none(&problems);
}

/// The keys that the rules call for: acts, areas, reasons, rules, fields and their words. Where there are two, one is enough.
fn called_for() -> Vec<[String; 2]> {
    let once = |key: String| [key.clone(), key];
    let mut keys: Vec<[String; 2]> = Vec::new();
    keys.extend(areas().into_iter().map(|area| once(key("area", area))));
    keys.extend(every_reason().map(|(reason, _)| once(key("rejection", reason))));
    keys.extend(every_reason().map(|(_, rule)| once(key("rule", rule))));
    keys.extend(KNOWN.iter().map(|(rule, _, _)| once(key("rule", rule))));
    keys.extend(Why::ALL.iter().map(|why| once(key("word-why", why.word()))));
    keys.extend(Verdict::ALL.iter().map(|verdict| once(key("word-verdict", verdict.word()))));
    keys.extend(Ground::ALL.iter().map(|ground| once(key("word-ground", ground.word()))));
    keys.extend(Standing::ALL.iter().map(|standing| once(key("word-standing", standing.word()))));
    keys.extend(Confirmation::WORDS.iter().map(|word| once(key("word-confirmation", word))));
    keys.extend(Missing::ALL.iter().map(|missing| once(key("word-missing", missing.word()))));
    keys.extend(LetterStanding::ALL.iter().map(|standing| once(key("word-standing", standing.word()))));
    keys.extend(What::ALL.iter().map(|what| once(key("word-what", what.word()))));
    for kind in Kind::ALL {
        keys.push(once(key("act", kind.name())));
        for field in kind.fields() {
            keys.push(once(key("field", field.name)));
            if let Takes::OneOf(words) = field.takes {
                let own = |word: &&str| format!("word-{}-{word}", field.name);
                keys.extend(words.iter().map(|word| [own(word), format!("word-status-{word}")]));
            }
        }
    }
    keys
}

/// Every key that the rules call for, in one list.
pub(crate) fn keys_called_for() -> Vec<String> {
    called_for().into_iter().flatten().collect()
}

#[test]
fn every_act_reason_rule_and_field_has_words_in_every_language() {
    let mut missing = BTreeSet::new();
    for lang in Lang::ALL {
        let locale = Locale::of(lang).unwrap();
        let lacking = called_for().into_iter().filter(|keys| !keys.iter().any(|key| locale.has(key)));
        missing.extend(lacking.map(|[own, _]| format!("{lang}: {own} is missing")));
    }
    none(&missing.into_iter().collect::<Vec<_>>());
}

#[test]
fn no_words_are_left_of_an_act_or_a_reason_that_is_gone() {
    let known: BTreeSet<String> = keys_called_for().into_iter().collect();
    let confirmed: BTreeSet<String> = every_reason().map(|(reason, _)| key("confirmed", reason)).collect();
    let of_rules = |key: &&String| ["act-", "area-", "rejection-"].iter().any(|prefix| key.starts_with(prefix));
    let keys = Locale::english().keys();
    let gone = keys.iter().filter(of_rules).filter(|key| !known.contains(*key));
    let gone = gone.chain(keys.iter().filter(|key| key.starts_with("confirmed-") && !confirmed.contains(*key)));
    none(&gone.map(|key| format!("{key} has words, and there is no such thing")).collect::<Vec<_>>());
}
