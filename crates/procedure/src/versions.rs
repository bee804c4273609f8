//! How the versions of some words in several languages stand to each other: of a news item, a page of the process, an item of the
//! agenda.
//!
//! Nobody says that a version is behind: it is, once the words of the source change, or are corrected, in a later entry than its own. It is current
//! again with other words, or when everything is written again as it stands: then somebody looked at it.
//!
//! Invariant: the source is a language that has words, as long as any has.

use crate::documents::translation_due::InLanguage;
use crate::prelude::*;

/// Since when each language has the words that it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versions {
    /// The language in which they were first written, and that the others follow.
    source: Option<Tag>,
    /// The entry that last gave a language its words, or after which they were found to hold.
    since: BTreeMap<Tag, u64>,
}

/// What of one thing is in languages.
pub(crate) type Fields<'a> = &'a [&'a Texts];

/// The entry that writes words, and the working languages at that time.
pub(crate) type Writing<'a> = (u64, &'a [Tag]);

impl Versions {
    /// How the words stand in a language.
    pub fn stands(&self, language: &Tag) -> InLanguage {
        let since = |tag: &Tag| self.since.get(tag);
        match (since(language), self.source.as_ref().and_then(since)) {
            (None, _) => InLanguage::Missing,
            (Some(own), Some(source)) if own < source => InLanguage::Behind,
            (Some(_), _) => InLanguage::Current,
        }
    }

    /// The languages whose words have not followed those of the source.
    pub fn behind(&self) -> Vec<Tag> {
        self.since.keys().filter(|tag| self.stands(tag) == InLanguage::Behind).cloned().collect()
    }

    /// A thing is written: for the first time, in the place of another, or again as it stands. Of each, whatever else it says, the
    /// fields that are in languages.
    pub(crate) fn follow<T: PartialEq>(
        &mut self,
        (before, now): (Option<&T>, &T),
        fields: impl for<'t> Fn(&'t T) -> Vec<&'t Texts>,
        writing: Writing<'_>,
    ) {
        match before {
            Some(before) if before == now => self.since.values_mut().for_each(|since| *since = writing.0),
            Some(before) => self.write(&fields(before), &fields(now), writing),
            None => self.write(&[], &fields(now), writing),
        }
    }

    /// Words take the place of those before, field by field. What was first written in several languages at once has as its source
    /// the first working language among them.
    fn write(&mut self, before: Fields<'_>, now: Fields<'_>, (entry, working): Writing<'_>) {
        let written: BTreeSet<&Tag> = now.iter().flat_map(|texts| texts.0.keys()).collect();
        self.since.retain(|tag, _| written.contains(tag));
        for tag in written {
            let words = |fields: Fields<'_>| -> Vec<String> {
                fields.iter().map(|texts| texts.0.get(tag).cloned().unwrap_or_default()).collect()
            };
            if words(before) != words(now) || !self.since.contains_key(tag) {
                self.since.insert(tag.clone(), entry);
            }
        }
        if self.source.as_ref().is_none_or(|source| !self.since.contains_key(source)) {
            let first = working.iter().find(|tag| self.since.contains_key(tag));
            self.source = first.or_else(|| self.since.keys().next()).cloned();
        }
    }

    /// Words came in further languages: they are of the words as they stand.
    pub(crate) fn come<'t>(&mut self, added: impl IntoIterator<Item = &'t Texts>, entry: u64) {
        for tag in added.into_iter().flat_map(|texts| texts.0.keys()) {
            self.since.entry(tag.clone()).or_insert(entry);
        }
    }

    /// Words were added to those there are, in these languages: a correction. A language that has no version has none by it.
    pub(crate) fn add(&mut self, added: &Texts, entry: u64) {
        for tag in added.0.keys() {
            if let Some(since) = self.since.get_mut(tag) {
                *since = entry;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &[(&str, &str)]) -> Texts {
        words.iter().map(|(tag, text)| (Tag::new(tag).unwrap(), (*text).to_owned())).collect()
    }

    /// Writes each of these in turn, by entries 1, 2 and so on, and says which languages are behind.
    fn check(steps: &[&[(&str, &str)]], behind: &[&str]) {
        let working: Vec<Tag> = ["ru", "en"].iter().filter_map(|tag| Tag::new(tag)).collect();
        let (mut versions, mut before) = (Versions::default(), None);
        for (entry, step) in (1..).zip(steps) {
            let now = texts(step);
            versions.follow((before.as_ref(), &now), |texts| Vec::from([texts]), (entry, &working));
            before = Some(now);
        }
        let found: Vec<String> = versions.behind().iter().map(ToString::to_string).collect();
        assert_eq!(found, behind, "{steps:?}");
    }

    #[test]
    fn a_version_is_behind_once_the_source_changes_later() {
        check(&[&[("en", "a"), ("ru", "а")]], &[]);
        // Both came at once: the first working language is the source, here Russian.
        check(&[&[("en", "a"), ("ru", "а")], &[("en", "a"), ("ru", "б")]], &["en"]);
        check(&[&[("en", "a"), ("ru", "а")], &[("en", "b"), ("ru", "а")]], &[]);
        // The one that was first alone is the source.
        check(&[&[("en", "a")], &[("en", "a"), ("ru", "а")], &[("en", "b"), ("ru", "а")]], &["ru"]);
        check(&[&[("en", "a")], &[("en", "a"), ("ru", "а")], &[("en", "b"), ("ru", "б")]], &[]);
    }

    #[test]
    fn it_follows_with_other_words_or_when_all_is_written_again() {
        let (first, moved) = (&[("en", "a"), ("kk", "ә"), ("ru", "а")], &[("en", "b"), ("kk", "ә"), ("ru", "а")]);
        let begun: &[(&str, &str)] = &[("en", "a")];
        check(&[begun, first, moved], &["kk", "ru"]);
        let followed = &[("en", "b"), ("kk", "ә"), ("ru", "б")];
        // That one language follows says nothing of the other.
        check(&[begun, first, moved, followed], &["kk"]);
        check(&[begun, first, moved, followed, followed], &[]);
        // A version that went and came back is new.
        check(&[begun, first, moved, &[("en", "b"), ("ru", "а")], moved], &["ru"]);
        // A source that is gone is the source no more.
        check(&[begun, first, moved, &[("kk", "ә"), ("ru", "а")], &[("kk", "ү"), ("ru", "а")]], &[]);
    }

    #[test]
    fn a_correction_in_the_source_is_to_follow_and_makes_no_version() {
        let mut versions = Versions::default();
        let tag = |name: &str| Tag::new(name).unwrap();
        versions.write(&[], &[&texts(&[("en", "a"), ("ru", "а")])], (1, &[tag("en")]));
        versions.add(&texts(&[("en", "b"), ("kk", "ә")]), 2);
        assert_eq!(
            (versions.stands(&tag("ru")), versions.stands(&tag("kk"))),
            (InLanguage::Behind, InLanguage::Missing)
        );
        versions.add(&texts(&[("ru", "б")]), 3);
        assert_eq!(versions.behind(), []);
    }
}
