//! The acts about a text on its page: the one or two that matter to this reader at each paragraph, and the rest.
//!
//! The rules are asked once for each kind of act on the text. What they ask of a paragraph or a proposal beyond that, whose
//! it is and whether it is open, the view has told already.

use std::collections::BTreeMap;

use pages::Button;
use pages::beside::{is_stale, on_new};
use pages::texts::Acts;
use procedure::meetings::Meeting;
use procedure::names::Slug;
use procedure::rejection::Force;
use procedure::texts::view::{Blocking, ParagraphView, ProposalView, TextView};
use procedure::texts::{Draft, Mark, ParagraphKind, ProposalKind, ProposalPhase};
use procedure::{Capacity, Kind, Subject};

use crate::button::{Presser, Wanted};

/// Acts about paragraphs and proposals.
const KINDS: [Kind; 17] = [
    Kind::TextsPropose,
    Kind::TextsSupport,
    Kind::TextsWithdrawSupport,
    Kind::TextsWithdraw,
    Kind::TextsAccept,
    Kind::TextsDecline,
    Kind::TextsMerge,
    Kind::TextsMark,
    Kind::TextsTakeAdReferendum,
    Kind::TextsConfirmParagraph,
    Kind::TextsRevise,
    Kind::TextsMoveParagraph,
    Kind::TextsRemoveParagraph,
    Kind::TextsTakeUp,
    Kind::TextsAddParagraph,
    Kind::TextsRenumber,
    Kind::TextsIssue,
];

/// Makes the buttons of a text.
pub(super) struct TextActs<'a> {
    presser: &'a Presser<'a>,
    of: &'a Meeting,
    text: &'a Slug,
    /// The kinds that are in order on the text, or would be asked about.
    may: Vec<Kind>,
}

/// Whether a paragraph is under discussion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnderDiscussion {
    Yes,
    No,
}

/// What an act is about, and where the page comes back.
struct About<'b> {
    field: Option<(&'static str, u32)>,
    back: &'b str,
}

/// The label of a button: a message, and the tag that stands in it.
type Label<'b> = (&'static str, Option<&'b str>);

impl<'a> TextActs<'a> {
    /// For a reader of a text.
    pub(super) fn new(presser: &'a Presser<'a>, of: &'a Meeting, draft: &'a Draft) -> Self {
        let on = Subject::of(&of.slug, &draft.opened.text);
        let may = |kind: &Kind| match presser.order(&Wanted::new(*kind, on, String::new())) {
            Ok(()) => true,
            Err(rejection) => rejection.force != Force::Bars,
        };
        let may = KINDS.into_iter().filter(|kind| !draft.decided.is_final() && may(kind)).collect();
        Self { presser, of, text: &draft.opened.text, may }
    }

    /// Acts about the text as a whole; `decided` are those that lead to a decision.
    pub(super) fn of_text(&self, decided: Vec<Button>) -> Acts {
        let about = || About { field: None, back: "" };
        let form = |kind, key| self.form(kind, (key, None), about(), &[]);
        let barred = if self.presser.capacity.party().is_some() { self.barred_proposal() } else { None };
        let first: Vec<Button> = decided.into_iter().chain(barred).collect();
        let renumber = self.button(Kind::TextsRenumber, ("texts-renumber-short", None), about());
        let issue = form(Kind::TextsIssue, "texts-issue-short");
        let add = form(Kind::TextsAddParagraph, "texts-add-short");
        let start = [("kind", "new-paragraph"), ("paragraph", "0")];
        let party = self.presser.capacity.party().is_some();
        let new = self.form(Kind::TextsPropose, ("texts-new-first-short", None), about(), &start).filter(|_| party);
        Acts { first, more: [add, issue, renumber, new].into_iter().flatten().collect() }
    }

    /// Why nothing can be proposed, where that is not in order.
    fn barred_proposal(&self) -> Option<Button> {
        let on = Subject::of(&self.of.slug, self.text);
        let wanted = Wanted::new(Kind::TextsPropose, on, self.presser.f.t("texts-propose-short")).form();
        self.presser.offer(wanted).filter(|button| button.barred.is_some())
    }

    /// What the acts about rows depend on, beside the rows.
    pub(super) fn may(&self) -> (Vec<Kind>, Capacity) {
        (self.may.clone(), self.presser.capacity.clone())
    }

    /// Acts about the row of a paragraph and of those that are proposed to follow it, or about those at the beginning, by
    /// their anchors.
    pub(super) fn of_rows(
        &self,
        paragraph: Option<&ParagraphView>,
        proposals: &[ProposalView],
        under_discussion: UnderDiscussion,
    ) -> BTreeMap<String, Acts> {
        let mut rows = BTreeMap::new();
        let new = on_new(proposals);
        let mut on: BTreeMap<Option<u32>, Vec<&ProposalView>> = BTreeMap::new();
        for one in proposals.iter().filter(|one| one.phase == ProposalPhase::Open) {
            on.entry(new.get(&one.proposal).copied()).or_default().push(one);
        }
        if let Some(paragraph) = paragraph {
            let here = on.remove(&None).unwrap_or_default();
            rows.insert(format!("p{}", paragraph.id), self.of_paragraph(paragraph, &here, under_discussion));
        }
        for (new, here) in on.into_iter().filter_map(|(new, here)| Some((new?, here))) {
            let back = format!("#n{new}");
            let acts = here.iter().flat_map(|one| self.of_proposal(one, &back)).collect();
            rows.insert(format!("n{new}"), first(2, acts));
        }
        rows
    }

    fn of_paragraph(
        &self,
        paragraph: &ParagraphView,
        open: &[&ProposalView],
        under_discussion: UnderDiscussion,
    ) -> Acts {
        let back = format!("#p{}", paragraph.id);
        if let Some(party) = self.presser.capacity.party() {
            let words = !matches!(paragraph.kind, ParagraphKind::Heading | ParagraphKind::Footnote);
            let matters = under_discussion == UnderDiscussion::Yes
                || paragraph.pending.contains(party)
                || open.iter().any(|one| one.own);
            let settled = open.is_empty() && paragraph.mark == Mark::Agreed;
            let in_sight = if matters { 2 } else { usize::from(words && !settled) };
            first(in_sight, self.of_party((paragraph, &back), open))
        } else {
            self.of_bureau((paragraph, &back), open, under_discussion)
        }
    }

    /// What a delegation may do about a paragraph, the nearest first.
    fn of_party(&self, (paragraph, back): (&ParagraphView, &str), open: &[&ProposalView]) -> Vec<Button> {
        let about = || About { field: Some(("paragraph", paragraph.id)), back };
        let waits = self.presser.capacity.party().is_some_and(|party| paragraph.pending.contains(party));
        let confirm = waits.then(|| self.button(Kind::TextsConfirmParagraph, ("texts-confirm-short", None), about()));
        let propose = self.form(Kind::TextsPropose, ("texts-propose-short", None), about(), &[]);
        let (own, others): (Vec<&ProposalView>, Vec<&ProposalView>) = open.iter().copied().partition(|one| one.own);
        let on_each = own.into_iter().chain(others).flat_map(|one| self.of_proposal(one, back));
        let ad_referendum = (!waits && paragraph.kind != ParagraphKind::Heading)
            .then(|| self.button(Kind::TextsTakeAdReferendum, ("texts-take-ad-referendum-short", None), about()));
        let new = [("kind", "new-paragraph")];
        let after = self.form(Kind::TextsPropose, ("texts-new-after-short", None), about(), &new);
        let rest = [ad_referendum.flatten(), after, self.merge(open, back)];
        [confirm.flatten(), propose].into_iter().flatten().chain(on_each).chain(rest.into_iter().flatten()).collect()
    }

    /// What the Chair and the secretariat may do about a paragraph.
    fn of_bureau(
        &self,
        (paragraph, back): (&ParagraphView, &str),
        open: &[&ProposalView],
        under_discussion: UnderDiscussion,
    ) -> Acts {
        let under_discussion = under_discussion == UnderDiscussion::Yes;
        let about = || About { field: Some(("paragraph", paragraph.id)), back };
        let marked = |mark: &'static str, key| self.marked(key, about(), mark);
        let words = !matches!(paragraph.kind, ParagraphKind::Heading | ParagraphKind::Footnote);
        let take_up = self.button(Kind::TextsTakeUp, ("texts-take-up-short", None), about());
        let take_up = take_up.filter(|_| !under_discussion && words);
        let agreed = marked("agreed", "texts-mark-agreed").filter(|_| paragraph.mark != Mark::Agreed);
        // Where nothing is open, what is left is to say so; where that is said, nothing is.
        let nothing_open = open.is_empty() && words;
        let (nearest, later) = if nothing_open { (agreed, take_up) } else { (take_up, agreed) };
        let on_each: Vec<Button> = open.iter().flat_map(|one| self.of_proposal(one, back)).collect();
        let (on_first, on_later) =
            if under_discussion && open.len() == 1 { (on_each, Vec::new()) } else { (Vec::new(), on_each) };
        let form = |kind, key| self.form(kind, (key, None), about(), &[]);
        let id = paragraph.id.to_string();
        let after = [("after", id.as_str())];
        let rest = [
            later,
            form(Kind::TextsRevise, "texts-revise-short"),
            self.form(
                Kind::TextsMark,
                ("texts-mark-ad-referendum", None),
                about(),
                &[("mark", "agreed-ad-referendum")],
            ),
            marked("open", "texts-mark-open").filter(|_| paragraph.mark != Mark::Open),
            self.merge(open, back),
            form(Kind::TextsPropose, "texts-propose-short"),
            form(Kind::TextsMoveParagraph, "texts-move-short"),
            self.form(Kind::TextsAddParagraph, ("texts-add-after-short", None), About { field: None, back }, &after),
            form(Kind::TextsRemoveParagraph, "texts-remove-short"),
        ];
        let first = nearest.into_iter().chain(on_first).collect();
        Acts { first, more: on_later.into_iter().chain(rest.into_iter().flatten()).collect() }
    }

    /// What the reader may do about an open proposal.
    pub(super) fn of_proposal(&self, one: &ProposalView, back: &str) -> Vec<Button> {
        let button = |kind, key| {
            self.button(kind, (key, Some(&one.tag)), About { field: Some(("proposal", one.proposal)), back })
        };
        if one.own {
            return button(Kind::TextsWithdraw, "texts-withdraw-tag").into_iter().collect();
        }
        if self.presser.capacity.party().is_some() {
            let support = if one.supported {
                button(Kind::TextsWithdrawSupport, "texts-withdraw-support-tag")
            } else {
                button(Kind::TextsSupport, "texts-support-tag")
            };
            return support.into_iter().collect();
        }
        let kept = matches!(one.kind, ProposalKind::Reservation | ProposalKind::Placeholder) || is_stale(one);
        let accept = if kept { None } else { button(Kind::TextsAccept, "texts-accept-tag") };
        let about = About { field: Some(("proposal", one.proposal)), back };
        let decline = self.form(Kind::TextsDecline, ("texts-decline-tag", Some(&one.tag)), about, &[]);
        [accept, decline].into_iter().flatten().collect()
    }

    /// The button that confirms a paragraph for the reader's delegation.
    pub(super) fn confirm(&self, paragraph: u32) -> Option<Button> {
        let about = About { field: Some(("paragraph", paragraph)), back: "" };
        self.button(Kind::TextsConfirmParagraph, ("texts-confirm-short", None), about)
    }

    /// The form in which proposals on the same words become one.
    fn merge(&self, open: &[&ProposalView], back: &str) -> Option<Button> {
        let mut together: BTreeMap<Option<u32>, Vec<String>> = BTreeMap::new();
        for one in open.iter().filter(|one| !one.changes.is_empty()) {
            together.entry(one.on).or_default().push(one.proposal.to_string());
        }
        let several = together.into_values().find(|ordinals| ordinals.len() > 1)?.join(",");
        self.form(
            Kind::TextsMerge,
            ("texts-merge-short", None),
            About { field: None, back },
            &[("proposals", &several)],
        )
    }

    fn marked(&self, key: &'static str, about: About<'_>, mark: &'static str) -> Option<Button> {
        let mut button = self.button(Kind::TextsMark, (key, None), about)?;
        button.fields.push(("mark".to_owned(), mark.to_owned()));
        Some(button)
    }

    fn form(&self, kind: Kind, label: Label<'_>, about: About<'_>, more: &[(&str, &str)]) -> Option<Button> {
        let mut button = self.button(kind, label, about)?;
        button.form = true;
        button.fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Some(button)
    }

    fn button(&self, kind: Kind, (key, tag): Label<'_>, about: About<'_>) -> Option<Button> {
        if !self.may.contains(&kind) {
            return None;
        }
        let f = self.presser.f;
        let label = tag.map_or_else(|| f.t(key), |tag| f.t1(key, "tag", tag));
        let on = Subject::of(&self.of.slug, self.text);
        let on = about.field.map_or(on, |(_, number)| on.number(number));
        let wanted = Wanted::new(kind, on, label).with("text", self.text);
        let wanted = match about.field {
            Some((name, number)) => wanted.with(name, number),
            None => wanted,
        };
        let mut button = self.presser.plain(wanted);
        // The page comes back where the act was put.
        for (_, address) in button.fields.iter_mut().filter(|(name, _)| name == "return") {
            address.push_str(about.back);
        }
        Some(button)
    }
}

/// The first so many in sight, the others one step away.
fn first(in_sight: usize, mut acts: Vec<Button>) -> Acts {
    let more = acts.split_off(acts.len().min(in_sight));
    Acts { first: acts, more }
}

/// What still blocks a delegation, with what settles each.
pub(super) fn blocks(acts: &TextActs<'_>, view: &TextView, blocking: &Blocking) -> pages::brackets::Blocks {
    let by_ordinal: BTreeMap<u32, &ProposalView> = view.proposals().map(|one| (one.proposal, one)).collect();
    let settle = |ordinal: &u32| {
        let acts = by_ordinal.get(ordinal).map(|one| acts.of_proposal(one, "#blocking")).unwrap_or_default();
        (*ordinal, acts)
    };
    pages::brackets::Blocks {
        own: blocking.own.iter().map(settle).collect(),
        to_confirm: blocking.to_confirm.iter().map(|id| (*id, acts.confirm(*id).into_iter().collect())).collect(),
        others: blocking.others.iter().map(settle).collect(),
    }
}

/// The paragraphs before and after the one under discussion, to take up; the first where none is.
pub(super) fn neighbours(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let of_words = |kind: ParagraphKind| !matches!(kind, ParagraphKind::Heading | ParagraphKind::Footnote);
    let order: Vec<_> = draft.paragraphs.iter().filter(|one| of_words(one.kind)).collect();
    let at = order.iter().position(|one| Some(one.id) == draft.taken_up);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| order.get(at));
    let after = order.get(at.map_or(0, |at| at.saturating_add(1)));
    let button = |key: &str, id: u32, number: Option<&String>| {
        let called = number.cloned().unwrap_or_else(|| format!("{}{id}", f.t("texts-unnumbered")));
        let on = Subject::of(&of.slug, &draft.opened.text).number(id);
        let wanted = Wanted::new(Kind::TextsTakeUp, on, f.t1(key, "number", called)).with("text", &draft.opened.text);
        presser.offer_open(wanted.with("paragraph", id).style("act--quiet"))
    };
    let before = before.and_then(|one| button("texts-take-up-before", one.id, one.number.as_ref()));
    let after = after.and_then(|one| button("texts-take-up-next", one.id, one.number.as_ref()));
    [before, after].into_iter().flatten().collect()
}
