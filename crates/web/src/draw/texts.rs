//! A text with its brackets and their owners.

use pages::texts::TextPage;
use pages::{Button, Frame, Section, draw};
use procedure::decisions::view::decision;
use procedure::delegations::view::Reader;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag};
use procedure::texts::view::{TextView, text};
use procedure::texts::{Draft, ProposalPhase};
use procedure::{Capacity, Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};

impl Draw<'_> {
    /// A text of a meeting.
    pub(super) fn text(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        let audience = self.audience_on(of, draft);
        let as_of = self.query.get("as-of").and_then(|entry| entry.parse().ok());
        let seat = procedure::texts::view::Reader { audience, own: Some(&self.capacity) };
        let Some(view) = text(self.state(), draft, seat, as_of) else { return Drawn::NotSeen };
        f.live = as_of.is_none() && of.is_live();
        let reader = Reader { audience, own: self.capacity.party(), language: f.lang().tag() };
        let decided = decision((self.state(), &self.process().vault), of, draft, reader);
        let presser = self.presser(&f);
        let works = as_of.is_none() && f.has_seat();
        let proposals = view.paragraphs.iter().flat_map(|paragraph| &paragraph.proposals);
        let open = proposals.filter(|proposal| works && proposal.phase == ProposalPhase::Open);
        let proposal_acts: Vec<(u32, Vec<Button>)> =
            open.map(|p| (p.proposal, proposal_acts(&presser, of, draft, p.proposal))).collect();
        let paragraph = |id: u32| if works { paragraph_acts(&presser, of, draft, id) } else { Vec::new() };
        let page = TextPage {
            m: procedure::meetings::view::meeting(self.state(), of),
            columns: columns(&f, &view, self.query.get("beside")),
            changes: self.query.get("changes").is_some(),
            acts: if works { text_acts(&presser, of, draft) } else { Vec::new() },
            paragraph_acts: view.paragraphs.iter().map(|p| paragraph(p.id)).collect(),
            proposal_acts,
            decision: decided,
            text: view,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

/// The reader's language, where the text has it, beside an authentic one.
fn columns(f: &Frame, view: &TextView, beside: Option<&str>) -> (Tag, Option<Tag>) {
    let all: Vec<&Tag> = view.authentic.iter().chain(&view.courtesy).collect();
    let named = |wanted: &str| all.iter().find(|tag| tag.as_str() == wanted).map(|tag| (*tag).clone());
    let own = named(f.lang().tag());
    // A text has at least one authentic language; the reader's own tag stands in where a damaged record has none.
    let first = own.or_else(|| all.first().map(|tag| (*tag).clone())).unwrap_or_else(|| own_tag(f));
    let second = beside.and_then(named).filter(|tag| *tag != first);
    let second = second.or_else(|| view.authentic.iter().find(|tag| **tag != first).cloned());
    (first, second)
}

#[expect(clippy::expect_used, reason = "the tag of a complete language has two letters")]
fn own_tag(f: &Frame) -> Tag {
    Tag::new(f.lang().tag()).expect("two letters")
}

fn text_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let adopted = draft.decided.adopted.is_some();
    let mut acts = Vec::new();
    if adopted {
        acts.extend(presser.offer(wanted(Kind::DecisionsSign, "decisions-sign-short").style("act--first").form()));
        acts.extend(presser.enter(wanted(Kind::DecisionsSign, "decisions-enter-signature")));
        acts.extend(presser.offer_open(wanted(Kind::DecisionsAttachOriginal, "act-decisions-attach-original").form()));
        return acts;
    }
    if draft.decided.put.is_some() {
        acts.extend(presser.offer(wanted(Kind::DecisionsObject, "decisions-object-short").style("act--object").form()));
        let withdraw = wanted(Kind::DecisionsWithdrawObjection, "decisions-withdraw-objection-short");
        acts.extend(presser.offer_open(withdraw));
    }
    acts.extend(presser.offer_open(wanted(Kind::TextsAddParagraph, "texts-add-short").form()));
    acts.extend(chair_acts(presser, of, draft));
    acts
}

/// What the Chair decides about a text.
pub(super) fn chair_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let objects = draft.decided.standing().next().is_some();
    let acts = if draft.decided.adopted.is_some() {
        Vec::new()
    } else if draft.decided.put.is_none() {
        vec![presser.offer(wanted(Kind::DecisionsPut, "decisions-put-short").style("act--first"))]
    } else if objects {
        vec![
            presser.offer(wanted(Kind::DecisionsDeclareAdopted, "decisions-adopted-short")),
            presser.offer(wanted(Kind::DecisionsDeclareNotAdopted, "decisions-not-adopted-short").style("act--object")),
        ]
    } else {
        vec![
            presser.offer(wanted(Kind::DecisionsDeclareAdopted, "decisions-adopted-short").style("act--first")),
            presser.offer(wanted(Kind::DecisionsDeclareNotAdopted, "decisions-not-adopted-short")),
        ]
    };
    acts.into_iter().flatten().collect()
}

fn paragraph_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft, paragraph: u32) -> Vec<Button> {
    if draft.decided.adopted.is_some() {
        return Vec::new();
    }
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text).number(paragraph);
    let wanted = |kind: Kind, key: &str| {
        let wanted = Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text).with("paragraph", paragraph);
        wanted.form()
    };
    let propose = presser.offer(wanted(Kind::TextsPropose, "texts-propose-short"));
    let revise = presser.offer_open(wanted(Kind::TextsRevise, "texts-revise-short"));
    [propose, revise].into_iter().flatten().collect()
}

fn proposal_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft, proposal: u32) -> Vec<Button> {
    let f = presser.f;
    let on = Subject::of(&of.slug, &draft.opened.text).number(proposal);
    let wanted = |kind: Kind, key: &str| {
        Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text).with("proposal", proposal)
    };
    let accept = presser.offer_open(wanted(Kind::TextsAccept, "texts-accept-short"));
    let decline = presser.offer_open(wanted(Kind::TextsDecline, "texts-decline-short").form());
    let withdraw = presser.offer_open(wanted(Kind::TextsWithdraw, "texts-withdraw-short"));
    [accept, decline, withdraw].into_iter().flatten().collect()
}

/// The statement that a key made in the reader's browser signs, once a text is adopted; `{mode}` stands where the manner of
/// signature comes, which the signatory chooses in the form.
pub(crate) fn statement(draw: &Draw<'_>, of: &Meeting, text: &Slug) -> Option<String> {
    let Capacity::Party(party) = &draw.capacity else { return None };
    let draft = of.texts.get(text)?;
    let (_, _, adopted) = draft.decided.adopted.as_ref()?;
    let origin = draw.state().origin()?;
    Some(procedure::texts::canonical::statement(origin, &adopted.symbol, adopted.hash, party, "{mode}"))
}
