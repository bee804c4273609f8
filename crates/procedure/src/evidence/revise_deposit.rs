//! `evidence.revise-deposit`: what is said of a deposit is said anew; its files, and until when it is held back, stay as they are.

use super::library::{
    Access, Deposit, DepositKind, DepositRevised, Facts, Licence, REVISIONS_MAX, Topic, as_held_back_as, at_hand,
};
use crate::event::Event;
use crate::prelude::*;
use crate::rejection::Reason as General;

/// Revises what is said of a deposit: all of it is said anew.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviseDeposit {
    /// Its number in the library.
    pub deposit: u32,
    /// What it is.
    pub kind: DepositKind,
    /// Its title.
    #[serde(default)]
    pub title: Texts,
    /// Its abstract.
    #[serde(default)]
    pub summary: Texts,
    /// Who made it, the first one first.
    #[serde(default)]
    pub creators: Vec<String>,
    /// Its date, as far as it is known.
    pub day: Option<Day>,
    /// What it is about.
    #[serde(default)]
    pub subjects: Vec<Topic>,
    /// On which terms others may use it.
    pub licence: Licence,
    /// The same in words.
    #[serde(default)]
    pub terms: Texts,
    /// The languages in which it is written, the first one most of all.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// Its identifier elsewhere (DOI).
    pub doi: Option<String>,
    /// Where it stands on the web.
    pub url: Option<String>,
    /// The meeting it belongs to.
    pub meeting: Option<Slug>,
    /// The item of its agenda.
    pub item: Option<u32>,
    /// The figures on which it rests: each as `evid:` and its name, or by what it is cited.
    #[serde(default)]
    pub figures: Vec<String>,
}

impl Put for ReviseDeposit {
    fn subject(&self) -> Subject<'_> {
        Subject::default().number(self.deposit)
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        super::library::may_act(desk, on)
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        let deposit = at_hand(desk, self.deposit)?;
        Desk::below(deposit.changed.len(), REVISIONS_MAX)?;
        let (meeting, item) = self.place(deposit)?;
        let facts = Facts {
            kind: self.kind,
            title: self.title.clone(),
            summary: self.summary.clone(),
            creators: self.creators.clone(),
            day: self.day,
            subjects: self.subjects.clone(),
            licence: self.licence,
            terms: self.terms.clone(),
            languages: self.languages.clone(),
            doi: self.doi.clone(),
            url: self.url.clone(),
            meeting,
            item,
            figures: self.figures.clone(),
        };
        let facts = facts.checked(desk.state)?;
        as_held_back_as(desk, deposit);
        desk.leave(Event::EvidenceDepositRevised(DepositRevised { deposit: self.deposit, facts }));
        Ok(())
    }
}

impl ReviseDeposit {
    /// The item to which it belongs from now on. What is held back until it is delivered stays at the item with which it came: another
    /// would open it, or hold back again what everybody has.
    fn place(&self, deposit: &Deposit) -> Result<(Option<Slug>, Option<u32>), Rejection> {
        let (said, own) = ((self.meeting.clone(), self.item), (deposit.facts.meeting.clone(), deposit.facts.item));
        match deposit.access {
            Access::Delivery if said == (None, None) || said == own => Ok(own),
            Access::Delivery => Err(Rejection::new(General::FieldWrong).with("field", "item")),
            Access::AtOnce | Access::Embargo | Access::Delegation => Ok(said),
        }
    }
}
