//! Where the words of a proposal stand now: carried from the words on which it was made through every later version.
//!
//! The merge is defined here. Words that went are kept as a gap of their own, so that two places never fall together that
//! were apart. Of two insertions at the very same place the one with the lower ordinal stands first, whichever is accepted
//! first; words that the drafter adds at the place of an insertion come behind it. So proposals that do not touch each
//! other's words give the same text in whatever order they are accepted.

use super::diff::hunks;
use super::words::Change;
use super::{Paragraph, Proposal, ProposalKind, ProposalPhase};
use crate::prelude::*;

/// What became of the words of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// They stand where they stood.
    Stands,
    /// They stand, at another place.
    Moved,
    /// Some of them changed.
    Touched,
    /// They are gone.
    Gone,
}

impl Fit {
    /// True while the proposal can be applied.
    pub fn fits(self) -> bool {
        matches!(self, Self::Stands | Self::Moved)
    }
}

/// A place in some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The byte offset.
    pub at: usize,
    /// What became of the words.
    pub fit: Fit,
}

/// Words from one entry on, and the change by which they came from those before, where it is known.
struct Stage<'a> {
    entry: u64,
    words: &'a str,
    change: Option<(u32, &'a Change)>,
}

/// Where the open proposals on a paragraph, and those that amend them, stand in each language.
pub(crate) fn of_proposals(
    paragraph: Option<&Paragraph>,
    proposals: &[&Proposal],
    at: u64,
) -> BTreeMap<u32, BTreeMap<Tag, Spot>> {
    let mut on: BTreeMap<Option<u32>, Vec<&Proposal>> = BTreeMap::new();
    let mut places: BTreeMap<u32, BTreeMap<Tag, Spot>> = BTreeMap::new();
    for proposal in proposals {
        let open = proposal.phase_at(at) == ProposalPhase::Open;
        if open && proposal.proposed.kind == ProposalKind::NewParagraph {
            let beginning = |tag: &Tag| (tag.clone(), Spot { at: 0, fit: Fit::Stands });
            places.insert(proposal.ordinal(), proposal.proposed.changes.keys().map(beginning).collect());
        } else if let Some(anchor) = proposal.anchor_at(at) {
            on.entry(anchor.on).or_default().push(proposal);
        }
    }
    let by_ordinal: BTreeMap<u32, &Proposal> = proposals.iter().map(|one| (one.ordinal(), *one)).collect();
    for (amended, group) in &on {
        let open = group.iter().filter(|proposal| proposal.phase_at(at) == ProposalPhase::Open);
        let tags: BTreeSet<&Tag> = open.flat_map(|proposal| proposal.proposed.changes.keys()).collect();
        for tag in tags {
            let found = match amended {
                None => paragraph.map(|paragraph| in_paragraph(paragraph, group, tag, at)),
                Some(amended) => by_ordinal.get(amended).map(|amended| in_proposal(amended, group, tag, at)),
            };
            for (ordinal, spot) in found.unwrap_or_default() {
                places.entry(ordinal).or_default().insert(tag.clone(), spot);
            }
        }
    }
    for proposal in proposals.iter().filter(|proposal| proposal.phase_at(at) == ProposalPhase::Open) {
        let found = places.entry(proposal.ordinal()).or_default();
        for tag in proposal.proposed.changes.keys() {
            found.entry(tag.clone()).or_insert(Spot { at: 0, fit: Fit::Gone });
        }
    }
    places
}

/// Where proposals on the words of a paragraph stand in a language, after an entry. `proposals` may be any that are or were
/// on this paragraph; those that are open or were accepted on the way count.
fn in_paragraph(paragraph: &Paragraph, proposals: &[&Proposal], tag: &Tag, entry: u64) -> BTreeMap<u32, Spot> {
    let stage = |version: &'_ Arc<super::Version>| version.entry <= entry;
    let versions = paragraph.versions.iter().take_while(|version| stage(version));
    let stages = versions.map(|version| Stage {
        entry: version.entry,
        words: version.words.0.get(tag).map(String::as_str).unwrap_or_default(),
        change: version.proposal.zip(version.changes.get(tag)),
    });
    places(&stages.collect::<Vec<_>>(), &anchored(proposals, None, tag, entry), entry)
}

/// Where amendments stand in the words that a proposal would bring in a language, after an entry.
fn in_proposal(amended: &Proposal, proposals: &[&Proposal], tag: &Tag, entry: u64) -> BTreeMap<u32, Spot> {
    let wordings = amended.wordings.iter().take_while(|wording| wording.entry <= entry);
    let stages = wordings.map(|wording| Stage {
        entry: wording.entry,
        words: wording.words.0.get(tag).map(String::as_str).unwrap_or_default(),
        change: wording.amendment.as_ref().and_then(|(ordinal, changes)| Some((*ordinal, changes.get(tag)?))),
    });
    places(&stages.collect::<Vec<_>>(), &anchored(proposals, Some(amended.ordinal()), tag, entry), entry)
}

/// A proposal on the words in question.
struct Anchored<'a> {
    ordinal: u32,
    /// The entry after which the words stood on which it was made.
    entry: u64,
    at: usize,
    old: &'a str,
    /// The entry that ended it, if it was accepted.
    accepted: Option<u64>,
}

fn anchored<'a>(proposals: &[&'a Proposal], on: Option<u32>, tag: &Tag, entry: u64) -> Vec<Anchored<'a>> {
    let anchored = |proposal: &&'a Proposal| {
        let anchor = proposal.anchor_at(entry).filter(|anchor| anchor.on == on)?;
        let accepted = match proposal.phase_at(entry) {
            ProposalPhase::Open => None,
            ProposalPhase::Accepted => proposal.ended.map(|(ended, _)| ended),
            ProposalPhase::Declined
            | ProposalPhase::Withdrawn
            | ProposalPhase::Superseded
            | ProposalPhase::Merged
            | ProposalPhase::Fallen => return None,
        };
        let old = &proposal.proposed.changes.get(tag)?.old;
        let at = usize::try_from(*anchor.at.get(tag)?).unwrap_or(usize::MAX);
        Some(Anchored { ordinal: proposal.ordinal(), entry: anchor.entry, at, old, accepted })
    };
    let mut all: Vec<Anchored<'a>> = proposals.iter().filter_map(anchored).collect();
    all.sort_by_key(|one| (one.entry, one.ordinal));
    all
}

/// The first entry from which versions matter: those before it changed nothing that is still open, nor anything that was
/// accepted since.
fn since(anchored: &[Anchored<'_>]) -> Option<u64> {
    let mut since = anchored.iter().filter(|one| one.accepted.is_none()).map(|one| one.entry).min()?;
    loop {
        let on_the_way = anchored.iter().filter(|one| one.accepted.is_some_and(|accepted| accepted > since));
        match on_the_way.map(|one| one.entry).min() {
            Some(earlier) if earlier < since => since = earlier,
            Some(_) | None => return Some(since),
        }
    }
}

fn places(stages: &[Stage<'_>], anchored: &[Anchored<'_>], entry: u64) -> BTreeMap<u32, Spot> {
    let Some(since) = since(anchored) else { return BTreeMap::new() };
    let first = stages.iter().rposition(|stage| stage.entry <= since).unwrap_or_default();
    let mut stages = stages.get(first..).unwrap_or_default().iter().peekable();
    let mut waiting = anchored.iter().filter(|one| one.entry >= since).peekable();
    let Some(mut stage) = stages.next() else { return BTreeMap::new() };
    let mut line = Line::of(stage.words);
    loop {
        let until = stages.peek().map_or(entry, |next| next.entry.saturating_sub(1));
        while let Some(one) = waiting.next_if(|one| one.entry <= until) {
            line.add(one, stage.words);
        }
        let Some(next) = stages.next() else { break };
        match next.change {
            Some((ordinal, change)) => line.accept(ordinal, change),
            None => {
                for hunk in hunks(stage.words, next.words).into_iter().rev() {
                    line.splice(hunk.before.start, hunk.before.len(), hunk.after.len());
                }
            }
        }
        stage = next;
    }
    let open = anchored.iter().filter(|one| one.accepted.is_none());
    open.filter_map(|one| Some((one.ordinal, line.spot(one.ordinal)?))).collect()
}

/// A run of bytes that stand, or of bytes that went.
#[derive(Clone, Copy, Debug)]
struct Run {
    length: usize,
    stands: bool,
}

/// A range of the line, in bytes of what stands and what went; an insertion has an empty one.
#[derive(Clone, Copy, Debug)]
struct Range {
    ordinal: u32,
    from: usize,
    to: usize,
    /// The offset and length in the words on which it was made.
    was: (usize, usize),
    /// How many of its bytes went.
    went: usize,
    /// True where words came amid its own.
    split: bool,
    /// True where it names words that never stood there, or where an insertion lost the words on both sides at once.
    lost: bool,
}

/// All bytes that ever stood, in one line.
struct Line {
    runs: Vec<Run>,
    ranges: Vec<Range>,
}

impl Line {
    fn of(words: &str) -> Self {
        Self { runs: Vec::from([Run { length: words.len(), stands: true }]), ranges: Vec::new() }
    }

    /// The place of the byte at an offset of what stands: right before it, or right behind the byte before it.
    fn place(&self, at: usize, side: Side) -> usize {
        let (mut offset, mut place) = (0_usize, 0_usize);
        for run in &self.runs {
            let end = if run.stands { offset.saturating_add(run.length) } else { offset };
            let found = match side {
                Side::BehindTheLast => end >= at,
                Side::BeforeTheNext => end > at,
            };
            if found {
                return place.saturating_add(at.saturating_sub(offset));
            }
            offset = end;
            place = place.saturating_add(run.length);
        }
        place
    }

    fn offset(&self, place: usize) -> usize {
        let (mut offset, mut begins) = (0_usize, 0_usize);
        for run in &self.runs {
            let within = place.saturating_sub(begins).min(run.length);
            offset = offset.saturating_add(if run.stands { within } else { 0 });
            begins = begins.saturating_add(run.length);
        }
        offset
    }

    fn add(&mut self, one: &Anchored<'_>, words: &str) {
        let end = one.at.saturating_add(one.old.len());
        let lost = words.get(one.at..end) != Some(one.old);
        let from = if one.old.is_empty() { Side::BehindTheLast } else { Side::BeforeTheNext };
        let from = self.place(one.at.min(words.len()), from);
        let to = if one.old.is_empty() { from } else { self.place(end.min(words.len()), Side::BehindTheLast) };
        let (ordinal, was) = (one.ordinal, (one.at, one.old.len()));
        self.ranges.push(Range { ordinal, from, to: to.max(from), was, went: 0, split: false, lost });
    }

    /// A proposal was accepted: its own range is where it was applied.
    fn accept(&mut self, ordinal: u32, change: &Change) {
        let at = usize::try_from(change.at).unwrap_or(usize::MAX);
        let own = self.ranges.iter().find(|range| range.ordinal == ordinal).copied();
        let own = own.filter(|own| own.was.1 == change.old.len() && self.offset(own.from) == at);
        let Some(own) = own else { return self.splice(at, change.old.len(), change.new.len()) };
        self.take(own.from, own.to);
        let order = if change.old.is_empty() { Order::Insertion(ordinal) } else { Order::Replacement };
        self.bring(own.to, change.new.len(), order);
    }

    /// Words changed otherwise.
    fn splice(&mut self, at: usize, went: usize, came: usize) {
        if went == 0 {
            let place = self.place(at, Side::BehindTheLast);
            return self.bring(place, came, Order::Insertion(u32::MAX));
        }
        let from = self.place(at, Side::BeforeTheNext);
        let to = self.place(at.saturating_add(went), Side::BehindTheLast);
        self.take(from, to);
        self.bring(to, came, Order::Replacement);
    }

    /// Cuts the run in which a place lies, and gives the index of the run that begins there.
    fn cut(&mut self, place: usize) -> usize {
        let mut begins = 0_usize;
        for at in 0..self.runs.len() {
            let Some(run) = self.runs.get_mut(at) else { break };
            let within = place.saturating_sub(begins);
            if within == 0 {
                return at;
            }
            if within < run.length {
                let rest = Run { length: run.length.saturating_sub(within), ..*run };
                run.length = within;
                self.runs.insert(at.saturating_add(1), rest);
                return at.saturating_add(1);
            }
            begins = begins.saturating_add(run.length);
        }
        self.runs.len()
    }

    /// What stands between two places goes.
    fn take(&mut self, from: usize, to: usize) {
        if from >= to {
            return;
        }
        let (first, last) = (self.cut(from), self.cut(to));
        let mut begins = from;
        for run in self.runs.get_mut(first..last).unwrap_or_default() {
            let ends = begins.saturating_add(run.length);
            if run.stands {
                for range in &mut self.ranges {
                    let both = ends.min(range.to).saturating_sub(begins.max(range.from));
                    range.went = range.went.saturating_add(both);
                }
            }
            run.stands = false;
            begins = ends;
        }
        for range in &mut self.ranges {
            range.lost |= range.was.1 == 0 && from < range.from && range.from < to;
        }
    }

    /// New words come at a place.
    fn bring(&mut self, place: usize, length: usize, order: Order) {
        if length == 0 {
            return;
        }
        let at = self.cut(place);
        self.runs.insert(at, Run { length, stands: true });
        for range in &mut self.ranges {
            let insertion = range.was.1 == 0;
            let behind = match order {
                Order::Insertion(ordinal) if insertion && range.from == place => range.ordinal > ordinal,
                Order::Insertion(_) | Order::Replacement => range.from >= place,
            };
            if behind {
                range.from = range.from.saturating_add(length);
                range.to = range.to.saturating_add(length);
            } else if range.to > place {
                range.to = range.to.saturating_add(length);
                range.split = true;
            }
        }
    }

    fn spot(&self, ordinal: u32) -> Option<Spot> {
        let range = self.ranges.iter().find(|range| range.ordinal == ordinal)?;
        let at = self.offset(range.from);
        let fit = if range.lost || (range.was.1 > 0 && range.went >= range.was.1) {
            Fit::Gone
        } else if range.went > 0 || range.split {
            Fit::Touched
        } else if at == range.was.0 {
            Fit::Stands
        } else {
            Fit::Moved
        };
        Some(Spot { at, fit })
    }
}

/// On which side of what went a place lies.
#[derive(Clone, Copy)]
enum Side {
    BehindTheLast,
    BeforeTheNext,
}

/// How new words come: at a place, in the order of the ordinals; or for words that went, right behind them.
#[derive(Clone, Copy)]
enum Order {
    Insertion(u32),
    Replacement,
}
