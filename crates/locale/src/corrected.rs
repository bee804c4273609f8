//! Messages that a translator corrected in the running program: they stand for those that were built in, at once and on every page.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use crate::messages::bundle_of;
use crate::{Lang, Locale};

/// How often anything was corrected since the start: what was drawn before is no longer what would be drawn.
static CHANGES: AtomicU64 = AtomicU64::new(0);

type Bundle = FluentBundle<FluentResource>;

/// The corrections of one language, each with its message alone.
#[derive(Default)]
pub(crate) struct Corrected {
    number: AtomicU64,
    messages: RwLock<BTreeMap<String, Arc<Bundle>>>,
}

impl fmt::Debug for Corrected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Corrected({})", self.number.load(Ordering::Relaxed))
    }
}

impl Corrected {
    /// The correction of a message, if there is one.
    pub(crate) fn of(&self, key: &str) -> Option<Arc<Bundle>> {
        if self.number.load(Ordering::Acquire) == 0 {
            return None;
        }
        self.messages.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn set(&self, key: &str, bundle: Option<Bundle>) {
        let mut messages = self.messages.write().unwrap_or_else(PoisonError::into_inner);
        match bundle {
            Some(bundle) => messages.insert(key.to_owned(), Arc::new(bundle)),
            None => messages.remove(key),
        };
        self.number.store(u64::try_from(messages.len()).unwrap_or(u64::MAX), Ordering::Release);
    }
}

/// Sets the wording of a message, which [`checked`](crate::checked) found good, or with none takes the correction back. Both scripts of
/// a language have it.
pub fn correct(lang: Lang, key: &str, wording: Option<&str>) {
    for script in Lang::OFFERED.into_iter().filter(|script| script.language() == lang.language()) {
        let text = wording.map(|wording| format!("{key} = {wording}\n"));
        let bundle = text.and_then(|text| bundle_of(script, std::iter::once(text.as_str())));
        if let Some(locale) = Locale::of(script) {
            locale.corrected.set(key, bundle);
        }
    }
    CHANGES.fetch_add(1, Ordering::AcqRel);
}

/// How often anything was corrected since the start.
pub fn corrected() -> u64 {
    CHANGES.load(Ordering::Acquire)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_stands_at_once_in_both_scripts_and_can_be_taken_back() {
        let says = |lang: Lang| Locale::of(lang).unwrap().with("texts-open-brackets", &[("number", 3.into())]);
        let (before, changes) = (says(Lang::Uz), corrected());
        correct(Lang::Uz, "texts-open-brackets", Some("{ $number } ta choʻzilgan qavs"));
        assert_eq!((says(Lang::Uz), says(Lang::UzCyrl)), ("3 ta choʻzilgan qavs".into(), "3 та чўзилган қавс".into()));
        assert!(corrected() > changes);
        correct(Lang::Uz, "texts-open-brackets", None);
        assert_eq!(says(Lang::Uz), before);
    }
}
