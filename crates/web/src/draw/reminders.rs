//! The letter that reminds parties of their invitation: its form comes filled in, for one party or for all whose day has come.

use std::collections::BTreeSet;
use std::sync::Arc;

use locale::{Lang, Locale};
use pages::Button;
use procedure::correspondence::{Letter, LetterKind, Via};
use procedure::meetings::Meeting;
use procedure::membership::address_book::recipients;
use procedure::membership::offices::Topic;
use procedure::names::Slug;
use procedure::rules::profile::Key;
use procedure::{Kind, Subject};

use super::Draw;
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// The form of a letter that reminds parties, filled in: its subject in their languages, its way that of the invitation.
    pub(super) fn reminder(&self, own: &Presser<'_>, of: &Meeting, parties: &[Slug]) -> Option<Button> {
        let label = match parties {
            [_] => own.f.t("correspondence-remind"),
            all => own.f.n("correspondence-remind-all", all.len()),
        };
        let listed: Vec<&str> = parties.iter().map(Slug::as_str).collect();
        let wanted = Wanted::new(Kind::CorrespondenceSend, Subject::meeting(&of.slug), label);
        let wanted = wanted.with("kind", LetterKind::Reminder.word()).with("parties", listed.join(","));
        let mut wanted = wanted.with("meeting", &of.slug).with("topic", Topic::Invitations.word());
        if let Some(via) = self.way_of_invitations(of, parties) {
            wanted = wanted.with("via", via.word());
        }
        let languages = self.languages_of(parties);
        let tags: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
        let mut button = own.offer_open(wanted.with("languages", tags.join(",")).form())?;
        button.fields.extend(languages.iter().filter_map(|lang| subject(*lang, of)));
        Some(button)
    }

    /// The way by which the last letter of invitation went to each of these parties, where it is one and the same.
    fn way_of_invitations(&self, of: &Meeting, parties: &[Slug]) -> Option<Via> {
        let way = |party: &Slug| {
            let letters = self.state().correspondence.of_meeting(&of.slug);
            let invited = |letter: &&Arc<Letter>| letter.kind == Some(LetterKind::Invitation) && letter.concerns(party);
            letters
                .filter(|letter| letter.void().is_none())
                .filter(invited)
                .last()
                .and_then(|letter| letter.details.via)
        };
        let mut ways = parties.iter().map(way);
        let first = ways.next()??;
        ways.all(|way| way == Some(first)).then_some(first)
    }

    /// The languages in which the first office of each of these parties is written to, as far as there are pages in them; for
    /// a party of which none is known, the working languages.
    fn languages_of(&self, parties: &[Slug]) -> BTreeSet<Lang> {
        let read = |tag: &str| tag.parse().ok();
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let of = |party: &Slug| -> Vec<Lang> {
            let first = recipients(self.state(), Some(Topic::Invitations), party, self.today()).into_iter().next();
            match first.and_then(|first| read(first.language?.tag().as_str())) {
                Some(lang) => Vec::from([lang]),
                None => working.iter().filter_map(|tag| read(tag)).collect(),
            }
        };
        let mut all: BTreeSet<Lang> = parties.iter().flat_map(of).collect();
        if all.is_empty() {
            all.insert(Lang::En);
        }
        all
    }
}

/// The subject of a reminder in a language, as a field of the form.
fn subject(lang: Lang, of: &Meeting) -> Option<(String, String)> {
    let (_, name) = of.particulars.name.shown(lang.tag())?;
    let words = Locale::of(lang)?.with("correspondence-reminder-subject", &[("meeting", name.into())]);
    Some((format!("subject.{lang}"), words))
}
