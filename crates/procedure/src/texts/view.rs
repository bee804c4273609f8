//! A text as a reader may see it: a draft for those whose right it is, an adopted text for everybody; as it stands, and as
//! it stood after any entry. It is not split: a view and what it is made from are read together.

use super::brackets::{Piece, pieces};
use super::places::{Spot, of_proposals};
use super::placing::Placing;
use super::words::Change;
use super::{Draft, Mark, Paragraph, ParagraphKind, Proposal, ProposalKind, ProposalPhase, Standing};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::view::{Audience, audience_on_text, sees_drafts};

pub use super::blocking::{Blocking, blocking};
pub use super::compare::{Became, Row, compare};
pub use super::kept::Kept;
pub use super::placing::new_paragraph;

/// Who reads: an audience, and the capacity that always sees what is its own.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The audience.
    pub audience: Audience,
    /// The capacity, if it has a seat.
    pub own: Option<&'a Capacity>,
}

impl From<Audience> for Reader<'_> {
    fn from(audience: Audience) -> Self {
        Self { audience, own: None }
    }
}

/// A text.
#[derive(Clone, Debug)]
pub struct TextView {
    /// Its slug.
    pub slug: Slug,
    /// Its symbol: that under which it was adopted, else the last under which it was issued, else that of the draft.
    pub symbol: String,
    /// Its title.
    pub title: Texts,
    /// Authentic languages.
    pub authentic: Vec<Tag>,
    /// Courtesy languages.
    pub courtesy: Vec<Tag>,
    /// The item of the agenda under which it is negotiated.
    pub item: Option<u32>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Arc<ParagraphView>>,
    /// New paragraphs that are proposed for its beginning, and what amends them; others stand with the paragraph after which
    /// they would come.
    pub beginning: Vec<ProposalView>,
    /// How many proposals are open.
    pub open: usize,
    /// How far it is agreed.
    pub tally: Tally,
    /// Authentic languages that are behind.
    pub behind: BTreeSet<Tag>,
    /// The states that were issued, oldest first.
    pub issues: Vec<Issued>,
    /// The paragraph under discussion.
    pub taken_up: Option<u32>,
    /// The entries that changed it, with their times, oldest first.
    pub history: Vec<(u64, Moment)>,
    /// The entry after which it is shown, where that is not the last.
    pub as_of: Option<u64>,
    /// True once it is adopted.
    pub adopted: bool,
}

impl TextView {
    /// Whether the words of a paragraph in a language need nobody to compare them: somebody has, or others are compared with them.
    pub fn is_compared(&self, paragraph: &ParagraphView, language: &Tag) -> bool {
        self.authentic.contains(language) || paragraph.reviewed.contains(language)
    }
}

/// A state of a text that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The entry.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The symbol.
    pub symbol: String,
    /// As what.
    pub standing: Standing,
}

/// How far a text is agreed, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Tally {
    /// Paragraphs.
    pub paragraphs: usize,
    /// Those that are agreed.
    pub agreed: usize,
    /// Those that are agreed ad referendum.
    pub ad_referendum: usize,
    /// Those that are open.
    pub open: usize,
    /// Open proposals.
    pub brackets: usize,
    /// Paragraphs of which an authentic language is behind.
    pub behind: usize,
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
    /// Of each language that is behind: what it last followed.
    pub concord: BTreeMap<Tag, Concord>,
    /// Languages whose words somebody compared with the authentic ones, and found in concord.
    pub reviewed: BTreeSet<Tag>,
    /// How far it is agreed.
    pub mark: Mark,
    /// The parties that are still to confirm, where this reader may know.
    pub pending: BTreeSet<Slug>,
    /// The day by which they are to confirm.
    pub confirm_by: Option<Day>,
    /// Proposals on it and for a new paragraph after it, oldest first.
    pub proposals: Vec<ProposalView>,
}

/// Since when a language is behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concord {
    /// The entry that left it behind.
    pub entry: u64,
    /// When.
    pub at: Moment,
    /// The authentic words that it last followed; none if it never had words.
    pub words: Texts,
}

/// A proposal.
#[derive(Clone, Debug)]
pub struct ProposalView {
    /// Its ordinal.
    pub proposal: u32,
    /// How it is called in the room, as in `7a`: the number of its paragraph and a letter, in the order in which they were made.
    pub tag: String,
    /// What it does.
    pub kind: ProposalKind,
    /// Who made it, where this reader may know.
    pub owner: Option<Capacity>,
    /// True where that is kept no longer.
    pub gone: bool,
    /// True where the reader made it.
    pub own: bool,
    /// Who supports it, as far as this reader may know.
    pub supporters: Vec<Capacity>,
    /// How many support it.
    pub supports: usize,
    /// True where the reader does.
    pub supported: bool,
    /// The proposal whose words it amends.
    pub on: Option<u32>,
    /// The proposals whose place it would take.
    pub instead_of: Vec<u32>,
    /// The paragraph after which a moved one would stand; 0 for the beginning.
    pub after: Option<u32>,
    /// What a new paragraph would be.
    pub in_kind: Option<ParagraphKind>,
    /// What changes, per language, as it was proposed; nothing where the paragraph as a whole is meant.
    pub changes: BTreeMap<Tag, Change>,
    /// The words that would come, with the amendments that were accepted.
    pub comes: Texts,
    /// Where its words stand, per language, while it is open.
    pub places: BTreeMap<Tag, Spot>,
    /// Why.
    pub reason: Texts,
    /// Where it stands.
    pub phase: ProposalPhase,
    /// When it was made.
    pub at: Moment,
    /// Its entry.
    pub entry: u64,
    /// The entry and time that ended it.
    pub ended: Option<(u64, Moment)>,
}

impl ParagraphView {
    /// The words in a language with their brackets; nothing where it has none.
    pub fn pieces(&self, tag: &Tag) -> Vec<Piece> {
        let Some(words) = self.words.0.get(tag) else { return Vec::new() };
        pieces(words, &Placing::of(&self.proposals, tag).on(None, words.len()))
    }

    /// The words that a new paragraph after this one would have, with the amendments to it, in a bracket.
    pub fn new_pieces(&self, proposal: u32, tag: &Tag) -> Vec<Piece> {
        new_paragraph(&self.proposals, proposal, tag)
    }
}

impl TextView {
    /// The footnotes whose marks stand at the end of a paragraph, because no words cite them.
    pub fn marks_behind(&self, paragraph: u32) -> Vec<u32> {
        let words = self.paragraphs.iter().flat_map(|paragraph| paragraph.words.0.values());
        let cited: BTreeSet<u32> = words.flat_map(|words| super::footnotes::marks(words)).map(|(_, id)| id).collect();
        let behind = self.paragraphs.iter().skip_while(|other| other.id != paragraph).skip(1);
        let notes = behind.take_while(|other| other.kind == ParagraphKind::Footnote);
        notes.map(|note| note.id).filter(|id| !cited.contains(id)).collect()
    }

    /// The words that a new paragraph at the beginning would have, with the amendments to it, in a bracket.
    pub fn new_pieces(&self, proposal: u32, tag: &Tag) -> Vec<Piece> {
        new_paragraph(&self.beginning, proposal, tag)
    }

    /// Every proposal of the text.
    pub fn proposals(&self) -> impl Iterator<Item = &ProposalView> {
        self.beginning.iter().chain(self.paragraphs.iter().flat_map(|paragraph| &paragraph.proposals))
    }
}

/// How many open brackets each owner holds, as far as the reader of the view may know them; most first.
pub fn holders(text: &TextView) -> Vec<(Capacity, usize)> {
    let mut held: BTreeMap<Capacity, usize> = BTreeMap::new();
    for proposal in text.proposals().filter(|proposal| proposal.phase == ProposalPhase::Open) {
        if let Some(owner) = &proposal.owner {
            let count = held.entry(owner.clone()).or_default();
            *count = count.saturating_add(1);
        }
    }
    let mut held: Vec<(Capacity, usize)> = held.into_iter().collect();
    held.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    held
}

/// What a view is made from.
pub(super) struct Sight<'a> {
    pub(super) state: &'a State,
    pub(super) draft: &'a Draft,
    pub(super) reader: Reader<'a>,
    /// The entry after which the text is shown.
    at: u64,
    drafts: bool,
    /// Proposals by the paragraph that they are about.
    pub(super) proposals: BTreeMap<u32, Vec<&'a Arc<Proposal>>>,
}

/// A text; `None` where this reader may not see it. `as_of` shows it as it stood after an entry.
pub fn text<'a>(
    state: &'a State,
    draft: &'a Draft,
    reader: impl Into<Reader<'a>>,
    as_of: Option<u64>,
) -> Option<TextView> {
    seen((state, draft), reader.into(), as_of, |sight, paragraph| sight.paragraph(paragraph).map(Arc::new))
}

/// A text as it stands; of what was kept, what is the same still is used again.
pub fn text_again<'a>(
    state: &'a State,
    draft: &'a Draft,
    reader: impl Into<Reader<'a>>,
    kept: &mut Kept,
) -> Option<TextView> {
    let mut before = core::mem::take(kept);
    seen((state, draft), reader.into(), None, |sight, paragraph| kept.view(&mut before, sight, paragraph))
}

/// The words of a text as they stand, without what is proposed about them: for whoever compares states.
pub fn words<'a>(state: &'a State, draft: &'a Draft, reader: impl Into<Reader<'a>>) -> Option<TextView> {
    seen((state, draft), reader.into(), None, |sight, paragraph| {
        let sight = Sight { proposals: BTreeMap::new(), ..*sight };
        sight.paragraph(paragraph).map(Arc::new)
    })
}

fn seen<'a>(
    (state, draft): (&'a State, &'a Draft),
    reader: Reader<'a>,
    as_of: Option<u64>,
    mut view: impl FnMut(&Sight<'a>, &Arc<Paragraph>) -> Option<Arc<ParagraphView>>,
) -> Option<TextView> {
    let adopted = draft.decided.adopted.as_ref();
    let drafts = sees_drafts(reader.audience);
    // A summary of the Chair is for whoever may read the entry that issued it.
    let summary = draft.decided.summary.as_ref();
    let follows = reader.audience >= Audience::Observer;
    let summed_up = summary.is_some_and(|summary| summary.circle == Circle::Public || follows);
    if adopted.is_none() && !drafts && !summed_up {
        return None;
    }
    // Who may not see drafts does not see an adopted text as it stood when it was one.
    let as_of = as_of.filter(|_| drafts);
    let at = as_of.unwrap_or(u64::MAX);
    let mut sight = Sight { state, draft, reader, at, drafts, proposals: BTreeMap::new() };
    for proposal in draft.proposals.values().filter(|proposal| drafts && proposal.made.0 <= at) {
        let paragraph = proposal.anchor_at(at).map_or(proposal.proposed.paragraph, |anchor| anchor.paragraph);
        sight.proposals.entry(paragraph).or_default().push(proposal);
    }
    let every = draft.paragraphs.iter().chain(draft.removed.values());
    let by_id: BTreeMap<u32, &Arc<Paragraph>> = every.map(|paragraph| (paragraph.id, paragraph)).collect();
    let order = draft.order_at(at).into_iter();
    let paragraphs: Vec<Arc<ParagraphView>> =
        order.filter_map(|id| by_id.get(&id)).filter_map(|paragraph| view(&sight, paragraph)).collect();
    let beginning = sight.proposals_on(0, None);
    Some(sight.whole(paragraphs, beginning, as_of))
}

impl Sight<'_> {
    fn whole(&self, paragraphs: Vec<Arc<ParagraphView>>, beginning: Vec<ProposalView>, as_of: Option<u64>) -> TextView {
        let (draft, opened) = (self.draft, &self.draft.opened);
        let adopted = draft.decided.adopted.as_ref();
        let issues: Vec<Issued> =
            draft.issues.iter().take_while(|(entry, _, _)| *entry <= self.at).map(issued).collect();
        let issued = issues.last().map_or(&opened.symbol, |last| &last.symbol);
        let summed_up = draft.decided.summary.as_ref().map(|summary| &summary.issued.symbol);
        let symbol = adopted.map(|(_, _, adopted)| &adopted.symbol).or(summed_up).unwrap_or(issued);
        let behind = paragraphs.iter().flat_map(|paragraph| &paragraph.behind);
        let behind = behind.filter(|tag| opened.authentic.contains(tag)).cloned().collect();
        let all = beginning.iter().chain(paragraphs.iter().flat_map(|paragraph| &paragraph.proposals));
        let open = all.filter(|proposal| proposal.phase == ProposalPhase::Open).count();
        TextView {
            slug: opened.text.clone(),
            symbol: symbol.clone(),
            title: opened.title.clone(),
            authentic: opened.authentic.clone(),
            courtesy: opened.courtesy.clone(),
            item: opened.item,
            tally: tally(opened, &paragraphs, open),
            paragraphs,
            beginning,
            open,
            behind,
            issues: if self.drafts { issues } else { Vec::new() },
            taken_up: draft.taken_up.filter(|_| self.drafts && as_of.is_none()),
            history: if self.drafts { history(draft) } else { Vec::new() },
            as_of,
            adopted: adopted.is_some(),
        }
    }

    pub(super) fn paragraph(&self, paragraph: &Paragraph) -> Option<ParagraphView> {
        let version = paragraph.at(self.at)?;
        let before = paragraph.versions.iter().rev().find(|earlier| earlier.entry < version.entry);
        let marking = paragraph.marking_at(self.at);
        let told = self.reader.audience >= Audience::Member;
        Some(ParagraphView {
            id: paragraph.id,
            kind: paragraph.kind,
            number: paragraph.number_at(self.at).map(ToOwned::to_owned),
            words: version.words.clone(),
            before: before.filter(|_| self.drafts).map(|earlier| earlier.words.clone()),
            behind: version.behind.clone(),
            concord: if self.drafts { self.concord(paragraph) } else { BTreeMap::new() },
            reviewed: if self.drafts { version.reviewed.clone() } else { BTreeSet::new() },
            mark: marking.mark,
            pending: if told { marking.pending.clone() } else { BTreeSet::new() },
            confirm_by: marking.confirm_by.filter(|_| told),
            proposals: self.proposals_on(paragraph.id, Some(paragraph)),
        })
    }

    /// Of each language that is behind: the words that it last followed.
    fn concord(&self, paragraph: &Paragraph) -> BTreeMap<Tag, Concord> {
        let versions: Vec<_> = paragraph.versions.iter().take_while(|version| version.entry <= self.at).collect();
        let Some(now) = versions.last() else { return BTreeMap::new() };
        let concord = |tag: &Tag| {
            let followed = versions.iter().rposition(|version| !version.behind.contains(tag));
            let left = versions.get(followed.map_or(0, |followed| followed.saturating_add(1)))?;
            let mut words = followed.and_then(|at| versions.get(at)).map(|then| then.words.clone()).unwrap_or_default();
            words.0.retain(|language, _| language != tag && self.draft.opened.authentic.contains(language));
            Some((tag.clone(), Concord { entry: left.entry, at: left.at, words }))
        };
        now.behind.iter().filter_map(concord).collect()
    }

    fn proposals_on(&self, id: u32, paragraph: Option<&Paragraph>) -> Vec<ProposalView> {
        let Some(proposals) = self.proposals.get(&id) else { return Vec::new() };
        let all: Vec<&Proposal> = proposals.iter().map(AsRef::as_ref).collect();
        let mut places = of_proposals(paragraph, &all, self.at);
        let number = paragraph.and_then(|paragraph| paragraph.number_at(self.at));
        let view = |(at, proposal): (usize, &&Arc<Proposal>)| {
            let places = places.remove(&proposal.ordinal()).unwrap_or_default();
            self.proposal(proposal, called(id, number, at), places)
        };
        proposals.iter().enumerate().map(view).collect()
    }

    fn proposal(&self, proposal: &Proposal, tag: String, places: BTreeMap<Tag, Spot>) -> ProposalView {
        let proposed = &proposal.proposed;
        let anchor = proposal.anchor_at(self.at);
        let stands =
            |one: &&super::Support| one.given <= self.at && one.withdrawn.is_none_or(|withdrawn| withdrawn > self.at);
        let standing: Vec<&super::Support> = proposal.supports.iter().filter(stands).collect();
        ProposalView {
            proposal: proposed.proposal,
            tag,
            kind: proposed.kind,
            owner: self.told(&proposed.owner),
            gone: self.state.is_gone(&proposed.owner),
            own: self.is_own(&proposed.owner),
            supporters: standing.iter().filter_map(|support| self.told(&support.by)).collect(),
            supports: standing.len(),
            supported: standing.iter().any(|support| self.is_own(&support.by)),
            on: anchor.and_then(|anchor| anchor.on),
            instead_of: proposed.instead_of.clone(),
            after: anchor.and_then(|anchor| anchor.after),
            in_kind: proposed.in_kind,
            changes: proposed.changes.clone(),
            comes: proposal.wording_at(self.at).map(|wording| wording.words.clone()).unwrap_or_default(),
            places,
            reason: proposed.reason.clone(),
            phase: proposal.phase_at(self.at),
            at: proposal.made.1,
            entry: proposal.made.0,
            ended: proposal.ended.filter(|(ended, _)| *ended <= self.at),
        }
    }

    fn is_own(&self, attribution: &Attribution) -> bool {
        self.reader.own.is_some_and(|own| self.state.owner(attribution).as_ref() == Some(own))
    }

    /// Whose a position is, where this reader may know. What is sealed is for the Chair and the secretariat only, or for
    /// nobody; whoever holds it knows.
    fn told(&self, attribution: &Attribution) -> Option<Capacity> {
        if self.is_own(attribution) {
            return self.state.owner(attribution);
        }
        let told = match attribution {
            Attribution::Open(_) => self.reader.audience >= Audience::Member,
            Attribution::Sealed(_) => self.reader.audience >= Audience::Bureau,
        };
        if told { self.state.disclosed(attribution) } else { None }
    }
}

/// The letters and digits of a paragraph's number, or its id where none is printed, and a letter: a, b … z, aa, ab …
fn called(id: u32, number: Option<&str>, at: usize) -> String {
    let digits: String = number.unwrap_or_default().chars().filter(|letter| letter.is_alphanumeric()).collect();
    let number = if digits.is_empty() && id > 0 { format!("p{id}-") } else { digits };
    format!("{number}{}", letters(at))
}

fn letters(at: usize) -> String {
    let letter = char::from(b'a'.saturating_add(u8::try_from(at.rem_euclid(26)).unwrap_or_default()));
    match at.div_euclid(26) {
        0 => letter.to_string(),
        before => format!("{}{letter}", letters(before.saturating_sub(1))),
    }
}

fn issued((entry, at, issued): &(u64, Moment, super::Issued)) -> Issued {
    Issued { entry: *entry, at: *at, symbol: issued.symbol.clone(), standing: issued.standing }
}

fn tally(opened: &super::Opened, paragraphs: &[Arc<ParagraphView>], brackets: usize) -> Tally {
    let marked = |mark: Mark| paragraphs.iter().filter(|paragraph| paragraph.mark == mark).count();
    let behind = |paragraph: &&Arc<ParagraphView>| opened.authentic.iter().any(|tag| paragraph.behind.contains(tag));
    Tally {
        paragraphs: paragraphs.len(),
        agreed: marked(Mark::Agreed),
        ad_referendum: marked(Mark::AgreedAdReferendum),
        open: marked(Mark::Open),
        brackets,
        behind: paragraphs.iter().filter(behind).count(),
    }
}

/// The entries that changed the words, the order or the symbol.
fn history(draft: &Draft) -> Vec<(u64, Moment)> {
    let words = draft.every_paragraph().flat_map(|paragraph| paragraph.versions.iter().map(|v| (v.entry, v.at)));
    let order = draft.steps.iter().map(|step| (step.entry, step.at));
    let issues = draft.issues.iter().map(|(entry, at, _)| (*entry, *at));
    let mut history: Vec<(u64, Moment)> = words.chain(order).chain(issues).collect();
    history.sort_unstable();
    history.dedup();
    history
}

/// The texts of a meeting that this reader may see.
pub fn texts<'a>(state: &'a State, meeting: &'a Meeting, reader: &'a Capacity) -> Vec<TextView> {
    let seen = |draft: &'a Arc<Draft>| {
        let audience = audience_on_text(reader, state, meeting, draft);
        text(state, draft, Reader { audience, own: Some(reader) }, None)
    };
    meeting.texts.values().filter_map(seen).collect()
}

/// The canonical bytes of an adopted text in each of its languages, for packages and papers.
pub fn canonical(state: &State, draft: &Draft) -> BTreeMap<Tag, String> {
    let Some((_, _, adopted)) = &draft.decided.adopted else { return BTreeMap::new() };
    let origin = state.origin().unwrap_or_default();
    let tags = draft.opened.authentic.iter().chain(&draft.opened.courtesy);
    tags.map(|tag| (tag.clone(), super::canonical::canonical(origin, &adopted.symbol, draft, tag))).collect()
}
