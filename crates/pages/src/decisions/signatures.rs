//! The signatures under a text: manner, evidence in plain words, what was checked, what is still to be confirmed.

use askama::Template;
use procedure::decisions::signature::Confirmation;
use procedure::decisions::view::{DecisionView, SignatureView};
use procedure::decisions::{Evidence, Mode};
use procedure::meetings::view::MeetingView;
use procedure::names::Slug;
use procedure::texts::view::TextView;

use super::silence::Marked;
use crate::act::Button;
use crate::frame::Frame;

/// The signatures under a text.
#[derive(Clone, Debug, Template)]
#[template(path = "decisions/signatures.html")]
pub struct SignaturesPage {
    /// The frame.
    pub f: Frame,
    /// The meeting.
    pub m: MeetingView,
    /// The text.
    pub text: TextView,
    /// What was decided about it.
    pub decision: DecisionView,
    /// Now.
    pub now: i64,
    /// Who may sign, in the order that was agreed.
    pub signatories: Vec<Slug>,
    /// What the reader may do.
    pub acts: Vec<Button>,
    /// The entry that an act just made.
    pub done: Option<u64>,
}

impl SignaturesPage {
    /// Definitive signatures and those ad referendum, then initials, each in the order that was agreed; a signature of a party
    /// that is not among the signatories comes last.
    pub fn all(&self) -> Vec<&SignatureView> {
        let place = |signature: &&SignatureView| {
            let place = self.signatories.iter().position(|party| *party == signature.party);
            place.unwrap_or(self.signatories.len())
        };
        let mut signatures: Vec<&SignatureView> = self.decision.signatures.iter().collect();
        signatures.sort_by_key(place);
        let mut initials: Vec<&SignatureView> = self.decision.initials.iter().collect();
        initials.sort_by_key(place);
        signatures.into_iter().chain(initials).collect()
    }

    /// Who may sign and has not.
    pub fn missing(&self) -> Vec<Slug> {
        let signed = |party: &&Slug| self.decision.signatures.iter().any(|signature| signature.party == **party);
        self.signatories.iter().filter(|party| !signed(party)).cloned().collect()
    }

    /// The manner, with its shape.
    pub fn manner(&self, signature: &SignatureView) -> Marked {
        let badge = match signature.mode {
            Mode::Definitive => "badge--adopted",
            Mode::AdReferendum => "badge--half",
            Mode::Initialled => "badge--ring",
        };
        Marked { badge, said: self.f.word("word-mode", signature.mode) }
    }

    /// What was checked, in plain words.
    pub fn checked(&self, signature: &SignatureView) -> Marked {
        let (badge, key) = match (signature.evidence, signature.holds) {
            (Evidence::Ink, _) => ("badge--ring", "ink"),
            (Evidence::BrowserKey, _) => ("badge--adopted", "browser-key"),
            (Evidence::ServerKey, _) => ("badge--half", "server-key"),
            (Evidence::Passkey, _) => ("badge--adopted", "passkey"),
            (Evidence::Scan, _) => ("badge--ring", "scan"),
            (Evidence::Pades, Some(true)) => ("badge--adopted", "pades"),
            (Evidence::Pades, Some(false) | None) => ("badge--unknown", "pades-not"),
        };
        Marked { badge, said: self.f.t(&format!("decisions-checked-{key}")) }
    }

    /// Where its confirmation stands; nothing where it needs none.
    pub fn confirmation(&self, signature: &SignatureView) -> Option<Marked> {
        let f = &self.f;
        let found = signature.confirmation(self.now);
        let key = format!("decisions-confirmation-{}", found.word());
        let (badge, said) = match found {
            Confirmation::NotNeeded => return None,
            Confirmation::Confirmed { at, late, .. } => {
                (if late { "badge--due" } else { "badge--adopted" }, f.t1(&key, "day", f.day_of(&at)))
            }
            Confirmation::Pending { by: Some(by) } => ("badge--due", f.t1(&key, "day", f.instant(&by))),
            Confirmation::Pending { by: None } => ("badge--due", f.t(&key)),
            Confirmation::Unconfirmed { by } => ("badge--late", f.t1(&key, "day", f.day_of(&by))),
        };
        Some(Marked { badge, said })
    }

    /// The sheet of a copy, in which its State comes first.
    pub fn sheet_of(&self, party: &Slug) -> String {
        self.f.text_file(&self.m.slug, &self.text.slug, &format!("-signatures-{party}.pdf"))
    }
}
