//! What a delegation would have: from words quoted and given, or from whole paragraphs as it would have them, to the change
//! in each language.

use super::words::{self, Change, Wanted};
use super::{Draft, ProposalKind, Reason};
use crate::prelude::*;
use crate::rejection::Reason as General;

/// A kind and what changes, per language.
pub(crate) type Drafted = (ProposalKind, BTreeMap<Tag, Change>);

/// Whether each place where words change is a proposal of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Each is.
    Apart,
    /// They are one.
    Together,
}

/// What is wished on some words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    /// The paragraph.
    pub paragraph: u32,
    /// The proposal whose new words are amended.
    pub on: Option<u32>,
    /// What it does, if that is said.
    pub kind: Option<ProposalKind>,
    /// The words as a whole, as they are wished.
    pub words: &'a Texts,
    /// The words that go.
    pub old: &'a Texts,
    /// The words that come.
    pub new: &'a Texts,
    /// The words after which new ones are inserted.
    pub after: &'a Texts,
}

impl Wish<'_> {
    /// What is to change, proposal by proposal.
    pub(crate) fn drafted(&self, draft: &Draft, cut: Cut) -> Result<Vec<Drafted>, Rejection> {
        let drafted = if self.words.0.is_empty() {
            Vec::from([self.quoted(draft)?])
        } else {
            super::add_paragraph::languages(draft, self.words)?;
            self.derived(draft, cut)?
        };
        let new = drafted.iter().flat_map(|(_, changes)| changes.values()).map(|change| change.new.as_str());
        super::footnotes::known(draft, new)?;
        Ok(drafted)
    }

    /// The words on which the proposal is made, in a language.
    fn base<'d>(&self, draft: &'d Draft, tag: &Tag) -> Result<&'d str, Rejection> {
        let words = match self.on {
            Some(amended) => draft.open_proposal(amended)?.comes(tag),
            None => draft.paragraph(self.paragraph)?.words(tag),
        };
        words.ok_or_else(|| Rejection::new(Reason::LanguageUnknown).with("language", tag))
    }

    /// The kind that is said, or the one that words that go and words that come make.
    fn kind(&self) -> Result<ProposalKind, Rejection> {
        match (self.kind, self.old.0.is_empty(), self.new.0.is_empty()) {
            (Some(kind), _, _) => Ok(kind),
            (None, false, false) => Ok(ProposalKind::Replace),
            (None, true, false) => Ok(ProposalKind::Insert),
            (None, false, true) => Ok(ProposalKind::Delete),
            (None, true, true) => Err(Rejection::new(Reason::NothingChanges)),
        }
    }

    /// From words that are quoted.
    fn quoted(&self, draft: &Draft) -> Result<Drafted, Rejection> {
        let kind = self.kind()?;
        let tags: BTreeSet<&Tag> = self.old.0.keys().chain(self.new.0.keys()).collect();
        let whole = matches!(kind, ProposalKind::Delete | ProposalKind::Reservation) && self.on.is_none();
        if tags.is_empty() && whole {
            draft.paragraph(self.paragraph)?;
            return Ok((kind, BTreeMap::new()));
        }
        if tags.is_empty() {
            return Err(Rejection::new(Reason::NothingChanges));
        }
        let mut changes = BTreeMap::new();
        for tag in tags {
            let of = |texts: &'_ Texts| texts.0.get(tag).cloned().unwrap_or_default();
            let (old, new, after) = (of(self.old), of(self.new), of(self.after));
            let wanted = Wanted { old: &old, new: &new, after: &after };
            changes.insert(tag.clone(), words::find(self.base(draft, tag)?, kind, wanted)?);
        }
        Ok((kind, changes))
    }

    /// From the words as they are wished. Places are told apart only where every language has as many.
    fn derived(&self, draft: &Draft, cut: Cut) -> Result<Vec<Drafted>, Rejection> {
        let mut found: BTreeMap<Tag, Vec<Change>> = BTreeMap::new();
        for (tag, wanted) in &self.words.0 {
            let changes = words::derive(self.base(draft, tag)?, wanted);
            if !changes.is_empty() {
                found.insert(tag.clone(), changes);
            }
        }
        let count = found.values().map(Vec::len).max().unwrap_or_default();
        if count == 0 {
            return Err(Rejection::new(Reason::NothingChanges));
        }
        let apart = cut == Cut::Apart && found.values().all(|changes| changes.len() == count);
        if !apart {
            for (tag, changes) in &mut found {
                *changes = words::together(self.base(draft, tag)?, changes).into_iter().collect();
            }
        }
        let places = if apart { count } else { 1 };
        let at = |place: usize| -> BTreeMap<Tag, Change> {
            let change = |(tag, changes): (&Tag, &Vec<Change>)| Some((tag.clone(), changes.get(place)?.clone()));
            found.iter().filter_map(change).collect()
        };
        (0..places).map(|place| self.told_apart(at(place))).collect()
    }

    /// The kind of a change that was derived.
    fn told_apart(&self, changes: BTreeMap<Tag, Change>) -> Result<Drafted, Rejection> {
        let nothing_goes = changes.values().all(|change| change.old.is_empty());
        let derived = if nothing_goes {
            ProposalKind::Insert
        } else if changes.values().all(|change| change.new.is_empty()) {
            ProposalKind::Delete
        } else {
            ProposalKind::Replace
        };
        let kind = match self.kind {
            None | Some(ProposalKind::Insert | ProposalKind::Delete | ProposalKind::Replace) => derived,
            Some(ProposalKind::Alternative) if !nothing_goes => ProposalKind::Alternative,
            Some(ProposalKind::Placeholder) if nothing_goes => ProposalKind::Placeholder,
            Some(ProposalKind::Alternative | ProposalKind::Placeholder) => {
                return Err(Rejection::new(Reason::NothingChanges));
            }
            Some(ProposalKind::Reservation | ProposalKind::NewParagraph | ProposalKind::Move) => {
                return Err(Rejection::new(General::FieldWrong).with("field", "words"));
            }
        };
        Ok((kind, changes))
    }
}
