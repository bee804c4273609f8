//! The signing, on the hall's screen: who has signed, who signs now, who comes next; in one copy, its own State comes first.

use askama::Template;
use procedure::decisions::view::DecisionView;
use procedure::meetings::view::MeetingView;
use procedure::names::{Slug, Texts};
use procedure::texts::view::TextView;

use crate::frame::Frame;

/// The signing.
#[derive(Clone, Debug, Template)]
#[template(path = "decisions/ceremony.html")]
pub struct CeremonyPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// What was decided about it.
    pub decision: DecisionView,
    /// The signatories, in the order of this copy.
    pub order: Vec<Slug>,
    /// Those of them who are present while the meeting sits: nobody else is called to sign.
    pub present: Vec<Slug>,
    /// Whose copy it is, where each has one.
    pub copy: Option<Slug>,
    /// The second language of the hall.
    pub second: &'static locale::Locale,
    /// The hour, as of the last entry.
    pub at: i64,
}

impl CeremonyPage {
    /// True once a party has signed.
    pub fn has_signed(&self, party: &Slug) -> bool {
        self.decision.signatures.iter().any(|signature| signature.party == *party)
    }

    /// Those who are present and have not signed, in their order: the first signs now.
    pub fn waiting(&self) -> Vec<&Slug> {
        self.order.iter().filter(|party| !self.has_signed(party) && self.present.contains(party)).collect()
    }

    /// True once every signatory has signed.
    pub fn is_whole(&self) -> bool {
        self.signed() == self.order.len()
    }

    /// Who signs now.
    pub fn now(&self) -> Option<&Slug> {
        self.waiting().first().copied()
    }

    /// The three who come next.
    pub fn next(&self) -> Vec<&Slug> {
        self.waiting().into_iter().skip(1).take(3).collect()
    }

    /// How many have signed.
    pub fn signed(&self) -> usize {
        self.order.iter().filter(|party| self.has_signed(party)).count()
    }

    /// How many have signed, of how many.
    pub fn count(&self) -> String {
        let values = [("signed", self.signed().to_string()), ("of", self.order.len().to_string())];
        super::said(&self.f, "decisions-ceremony-count", &values)
    }

    /// A text in the second language; nothing where it has none or is the same.
    pub fn other(&self, texts: &Texts) -> String {
        let second = texts.get(self.second.lang().tag()).unwrap_or_default();
        if second == self.f.plain(texts) { String::new() } else { second.to_owned() }
    }

    /// A party's name in the second language.
    pub fn other_name(&self, party: &Slug) -> String {
        self.f.names.get(party).map(|texts| self.other(texts)).unwrap_or_default()
    }

    /// The second language.
    pub fn second_tag(&self) -> &'static str {
        self.second.lang().tag()
    }
}
