//! A text as a reader may see it: a draft for those whose right it is, an adopted text for everybody; as it stands, and as
//! it stood after any entry.

use super::words::Change;
use super::{Draft, Paragraph, ParagraphKind, Proposal, ProposalKind, ProposalPhase};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::view::{Audience, audience_on_text, sees_drafts};

/// A text.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Its slug.
    pub slug: Slug,
    /// Its symbol: that under which it was adopted, else that of the draft.
    pub symbol: String,
    /// Its title.
    pub title: Texts,
    /// Authentic languages.
    pub authentic: Vec<Tag>,
    /// Courtesy languages.
    pub courtesy: Vec<Tag>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<ParagraphView>,
    /// How many proposals are open.
    pub open: usize,
    /// Authentic languages that are behind.
    pub behind: BTreeSet<Tag>,
    /// The entries that changed it, with their times, oldest first.
    pub history: Vec<(u64, Moment)>,
    /// The entry after which it is shown, where that is not the last.
    pub as_of: Option<u64>,
    /// True once it is adopted.
    pub adopted: bool,
}

/// A paragraph.
#[derive(Clone, Debug)]
pub struct ParagraphView {
    /// Its id.
    pub id: u32,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its printed number.
    pub number: Option<String>,
    /// Its words, per language.
    pub words: Texts,
    /// The words before the last change, where there was one.
    pub before: Option<Texts>,
    /// Languages that have not followed yet.
    pub behind: BTreeSet<Tag>,
    /// Proposals on it, oldest first.
    pub proposals: Vec<ProposalView>,
}

/// A proposal.
#[derive(Clone, Debug)]
pub struct ProposalView {
    /// Its ordinal.
    pub proposal: u32,
    /// What it does.
    pub kind: ProposalKind,
    /// Who made it, where this reader may know.
    pub owner: Option<Capacity>,
    /// What changes, per language.
    pub changes: BTreeMap<Tag, Change>,
    /// Why.
    pub reason: Texts,
    /// Where it stands.
    pub phase: ProposalPhase,
    /// When it was made.
    pub at: Moment,
    /// Its entry.
    pub entry: u64,
}

/// A text; `None` where this reader may not see it. `as_of` shows it as it stood after an entry.
pub fn text(state: &State, draft: &Draft, audience: Audience, as_of: Option<u64>) -> Option<TextView> {
    let adopted = draft.decided.adopted.as_ref();
    let drafts = sees_drafts(audience);
    // A summary of the Chair is for whoever may read the entry that issued it.
    let summary = draft.decided.summary.as_ref();
    let summed_up = summary.is_some_and(|summary| summary.circle == Circle::Public || audience >= Audience::Observer);
    if adopted.is_none() && !drafts && !summed_up {
        return None;
    }
    // Who may not see drafts does not see an adopted text as it stood when it was one.
    let as_of = as_of.filter(|_| drafts);
    let at = as_of.unwrap_or(u64::MAX);
    let view = |paragraph: &Paragraph| {
        let version = paragraph.at(at)?;
        let before = paragraph.versions.iter().rev().find(|earlier| earlier.entry < version.entry);
        let mine =
            draft.proposals.values().filter(|p| drafts && p.proposed.paragraph == paragraph.id && p.made.0 <= at);
        Some(ParagraphView {
            id: paragraph.id,
            kind: paragraph.kind,
            number: paragraph.number.clone(),
            words: version.words.clone(),
            before: before.filter(|_| drafts).map(|earlier| earlier.words.clone()),
            behind: version.behind.clone(),
            proposals: mine.map(|p| proposal(state, p, audience)).collect(),
        })
    };
    let mut history: Vec<(u64, Moment)> =
        draft.paragraphs.iter().flat_map(|p| p.versions.iter().map(|v| (v.entry, v.at))).collect();
    history.sort_unstable();
    history.dedup();
    let summed_up_as = summary.map(|summary| &summary.issued.symbol);
    let final_as = adopted.map(|(_, _, adopted)| &adopted.symbol).or(summed_up_as);
    let symbol = final_as.unwrap_or(&draft.opened.symbol);
    Some(TextView {
        slug: draft.opened.text.clone(),
        symbol: symbol.clone(),
        title: draft.opened.title.clone(),
        authentic: draft.opened.authentic.clone(),
        courtesy: draft.opened.courtesy.clone(),
        paragraphs: draft.paragraphs.iter().filter_map(view).collect(),
        open: if drafts { draft.open_proposals().count() } else { 0 },
        behind: draft.behind().into_iter().cloned().collect(),
        history: if drafts { history } else { Vec::new() },
        as_of,
        adopted: adopted.is_some(),
    })
}

fn proposal(state: &State, proposal: &Proposal, audience: Audience) -> ProposalView {
    let proposed = &proposal.proposed;
    let owner = match &proposed.owner {
        Attribution::Open(capacity) => Some(capacity.clone()),
        // A sealed owner is for the Chair and the secretariat only.
        Attribution::Sealed(_) if audience >= Audience::Bureau => state.disclosed(&proposed.owner),
        Attribution::Sealed(_) => None,
    };
    ProposalView {
        proposal: proposed.proposal,
        kind: proposed.kind,
        owner,
        changes: proposed.changes.clone(),
        reason: proposed.reason.clone(),
        phase: proposal.phase,
        at: proposal.made.1,
        entry: proposal.made.0,
    }
}

/// The texts of a meeting that this reader may see.
pub fn texts(state: &State, meeting: &Meeting, reader: &Capacity) -> Vec<TextView> {
    let audience = |draft| audience_on_text(reader, state, meeting, draft);
    meeting.texts.values().filter_map(|draft| text(state, draft, audience(draft), None)).collect()
}

/// The canonical bytes of an adopted text in each of its languages, for packages and papers.
pub fn canonical(state: &State, draft: &Draft) -> BTreeMap<Tag, String> {
    let Some((_, _, adopted)) = &draft.decided.adopted else { return BTreeMap::new() };
    let origin = state.origin().unwrap_or_default();
    let tags = draft.opened.authentic.iter().chain(&draft.opened.courtesy);
    tags.map(|tag| (tag.clone(), super::canonical::canonical(origin, &adopted.symbol, draft, tag))).collect()
}
