//! A proposal beside its paragraph, in words: who made it, what it does, since when, and who supports it.

use std::collections::BTreeMap;

use procedure::texts::places::Fit;
use procedure::texts::view::{ParagraphView, ProposalView, TextView};
use procedure::texts::{ProposalKind, ProposalPhase};

use crate::frame::Frame;
use crate::texts::with;

/// A proposal beside its paragraph.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// The proposal.
    pub proposal: &'a ProposalView,
    /// Who made it, in words.
    pub owner: String,
    /// What it does, in words, with what it stands on or in place of.
    pub what: String,
    /// Since when, and who supports it.
    pub since: String,
    /// True where the words on which it was made have changed.
    pub stale: bool,
}

/// How the proposals and the paragraphs of a text are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    pub(crate) tags: BTreeMap<u32, String>,
    pub(crate) paragraphs: BTreeMap<u32, String>,
}

impl Called {
    /// In a text.
    pub fn of(f: &Frame, text: &TextView) -> Self {
        Self {
            tags: text.proposals().map(|one| (one.proposal, one.tag.clone())).collect(),
            paragraphs: text.paragraphs.iter().map(|one| (one.id, called(f, one))).collect(),
        }
    }
}

/// The words of the kinds of proposals: asked once, not of each of thousands of proposals.
pub fn kinds(f: &Frame) -> Vec<(ProposalKind, String)> {
    let all = [
        ProposalKind::Replace,
        ProposalKind::Insert,
        ProposalKind::Delete,
        ProposalKind::Alternative,
        ProposalKind::NewParagraph,
        ProposalKind::Move,
        ProposalKind::Reservation,
        ProposalKind::Placeholder,
    ];
    all.into_iter().map(|kind| (kind, f.word("papers-proposal", kind))).collect()
}

/// A proposal in words.
pub fn beside<'a>(f: &Frame, words: (&Called, &[(ProposalKind, String)]), proposal: &'a ProposalView) -> Beside<'a> {
    Beside {
        owner: owner(f, proposal),
        what: what(f, words, proposal),
        since: since(f, proposal),
        stale: proposal.phase == ProposalPhase::Open && is_stale(proposal),
        proposal,
    }
}

/// True where the words on which a proposal was made have changed in some language.
pub fn is_stale(proposal: &ProposalView) -> bool {
    proposal.places.values().any(|spot| matches!(spot.fit, Fit::Touched | Fit::Gone))
}

/// Who holds a proposal, in words.
pub fn owner(f: &Frame, proposal: &ProposalView) -> String {
    proposal.owner.as_ref().map_or_else(|| f.t(withheld(proposal)), |owner| f.capacity_name(owner))
}

/// What is said of the owner of a proposal where it is not told.
pub fn withheld(proposal: &ProposalView) -> &'static str {
    if proposal.gone { "texts-owner-gone" } else { "texts-owner-withheld" }
}

/// What a proposal does, with what it stands on and in place of.
fn what(f: &Frame, (names, kinds): (&Called, &[(ProposalKind, String)]), proposal: &ProposalView) -> String {
    let tag = |ordinal: &u32| names.tags.get(ordinal).map_or_else(|| ordinal.to_string(), Clone::clone);
    let kind = kinds.iter().find(|(kind, _)| *kind == proposal.kind).map(|(_, word)| word.clone());
    let mut what: Vec<String> = kind.into_iter().collect();
    if let Some(on) = &proposal.on {
        what.push(f.t1("texts-on", "tag", tag(on)));
    }
    if let Some(after) = &proposal.after {
        let number = names.paragraphs.get(after).cloned().unwrap_or_else(|| f.t("texts-beginning"));
        what.push(f.t1("texts-moved-after", "number", number));
    }
    if !proposal.instead_of.is_empty() {
        let others: Vec<String> = proposal.instead_of.iter().map(tag).collect();
        what.push(f.t1("texts-instead-of", "tags", others.join(&f.t("locale-list-comma"))));
    }
    what.join(&f.t("locale-list-comma"))
}

/// Since when a proposal is open or how it ended, and who supports it.
fn since(f: &Frame, proposal: &ProposalView) -> String {
    let mut since = match &proposal.ended {
        Some((_, at)) => {
            let phase = f.word("texts-proposal", proposal.phase);
            vec![with(f, "texts-ended", &[("phase", &phase), ("day", &f.day_of(at))])]
        }
        None => vec![f.t1("texts-since", "since", f.instant(&proposal.at))],
    };
    if proposal.supports > 0 {
        let names: Vec<String> = proposal.supporters.iter().map(|one| f.capacity_name(one)).collect();
        let said = f.n("texts-supported", proposal.supports);
        since.push(if names.is_empty() {
            said
        } else {
            let values = [("number", proposal.supports.into()), ("parties", f.locale.list(&names).into())];
            f.locale.with("texts-supported-by", &values)
        });
    }
    since.join(" · ")
}

/// The new paragraph on which each proposal is, directly or by what it amends; a new paragraph is on itself.
pub fn on_new(proposals: &[ProposalView]) -> BTreeMap<u32, u32> {
    let mut on = BTreeMap::new();
    // An amendment comes after what it amends.
    for one in proposals {
        let is_new = one.kind == ProposalKind::NewParagraph;
        let new = if is_new { Some(one.proposal) } else { one.on.and_then(|amended| on.get(&amended).copied()) };
        if let Some(new) = new {
            on.insert(one.proposal, new);
        }
    }
    on
}

/// How a paragraph is called: by its number, or by its place in the record.
pub fn called(f: &Frame, paragraph: &ParagraphView) -> String {
    paragraph.number.clone().unwrap_or_else(|| format!("{}{}", f.t("texts-unnumbered"), paragraph.id))
}
