//! Rounds of comments on a text, and the position of the reader's own party.

use pages::act::barred;
use pages::rounds::{CommentLine, ContributionLine, PositionPage, PositionRow, RoundsPage};
use pages::{Button, Section, draw};
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::names::Slug;
use procedure::rejection::Force;
use procedure::texts::Draft;
use procedure::texts::comments::ContributionPhase;
use procedure::texts::rounds::{CommentView, RoundsView, rounds};
use procedure::texts::view::ParagraphView;
use procedure::{Kind, Subject};

use super::entries::grouped;
use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::text_paper::{seen, takes_a_form};

impl Draw<'_> {
    /// The rounds of a text, for those who may see the draft.
    pub(super) fn rounds(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let now = self.now();
        let Some(view) = rounds(self.state(), of, draft, (&self.capacity, now)) else { return Drawn::NotSeen };
        let Some(text) = seen(self, of, draft, None) else { return Drawn::NotSeen };
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.live = of.is_live();
        let presser = self.presser(&f);
        let comment = |comment: CommentView| CommentLine {
            hash: comment
                .own
                .then(|| self.hosted.clerk.leaf(comment.receipt.0))
                .flatten()
                .map(|leaf| grouped(&leaf.to_string())),
            acts: comment_acts(&presser, (of, draft), &comment),
            view: comment,
        };
        let page = RoundsPage {
            m: meeting(self.state(), of),
            comments: view.comments.into_iter().map(comment).collect(),
            zone: self.clock_of(view.rounds.last().and_then(|round| round.circulated.zone.clone())),
            forms: self.forms(of, draft),
            position: self.capacity.party().is_some(),
            acts: round_acts(&presser, of, draft),
            rounds: view.rounds.into_iter().rev().collect(),
            text,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The zone by whose clock the reader works: its capital's, else that in which something was set, else the process's.
    fn clock_of(&self, set: Option<String>) -> String {
        let capital = self.capacity.party().and_then(|party| self.state().parties.get(party)?.capital.as_ref());
        capital.map(|(_, capital)| capital.zone.clone()).or(set).unwrap_or_else(|| self.zone())
    }

    /// The parties whose forms the reader may have: its own, or for the Chair and the secretariat every party's.
    fn forms(&self, of: &Meeting, draft: &Draft) -> Vec<Slug> {
        if draft.negotiable().is_err() {
            return Vec::new();
        }
        let all: Vec<Slug> = if self.capacity.is_bureau() {
            of.invitations.keys().cloned().collect()
        } else {
            self.capacity.party().cloned().into_iter().collect()
        };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let all: Vec<Slug> = all.into_iter().filter(|party| takes_a_form(self.state(), of, draft, party)).collect();
        f.sorted(&all)
    }

    /// The position of the reader's party, for its own seat and nobody else.
    pub(super) fn position(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let Some(party) = self.capacity.party() else { return Drawn::NotSeen };
        let now = self.now();
        let Some(view) = rounds(self.state(), of, draft, (&self.capacity, now)) else { return Drawn::NotSeen };
        let Some(text) = seen(self, of, draft, None) else { return Drawn::NotSeen };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let presser = self.presser(&f);
        let contribute = Wanted::new(Kind::TextsContribute, Subject::of(&of.slug, &draft.opened.text), String::new());
        let refused = presser.order(&contribute).err().filter(|rejection| rejection.force == Force::Bars);
        let open = view.rounds.last().filter(|round| round.open);
        let zone = self.clock_of(open.and_then(|round| round.circulated.zone.clone()));
        let until = open.map(|round| pages::rounds::clocks(&f, round.end, &zone));
        let places = [None].into_iter().chain(text.paragraphs.iter().map(|one| Some(ParagraphView::clone(one))));
        let row = |paragraph: Option<_>| position_row(&presser, (of, draft), &view, paragraph);
        let page = PositionPage {
            m: meeting(self.state(), of),
            party: party.clone(),
            rows: places.map(row).collect(),
            until,
            barred: refused.map(|rejection| barred(&f, &rejection)),
            text,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

fn position_row(
    presser: &Presser<'_>,
    (of, draft): (&Meeting, &Draft),
    view: &RoundsView,
    paragraph: Option<ParagraphView>,
) -> PositionRow {
    let id = paragraph.as_ref().map(|paragraph| paragraph.id);
    let on = Subject::of(&of.slug, &draft.opened.text);
    let withdraw = |contribution: u32| {
        let kind = Kind::TextsWithdrawContribution;
        let wanted = Wanted::new(kind, on.number(contribution), presser.f.t("texts-withdraw-short"));
        presser.offer_open(wanted.with("text", &draft.opened.text).with("contribution", contribution))
    };
    let own = view.contributions.iter().filter(|given| given.contributed.paragraph == id);
    let line = |given: &procedure::texts::comments::Contribution| ContributionLine {
        withdraw: (given.phase == ContributionPhase::Open).then(|| withdraw(given.contributed.contribution)).flatten(),
        given: given.clone(),
    };
    let sent = view.comments.iter().filter(|comment| comment.own && comment.paragraph == id && !comment.withdrawn);
    PositionRow {
        contributions: own.map(line).collect(),
        sent: sent.map(|comment| (comment.comment, comment.words.clone(), comment.receipt.0)).collect(),
        paragraph,
    }
}

fn round_acts(presser: &Presser<'_>, of: &Meeting, draft: &Draft) -> Vec<Button> {
    let f = presser.f;
    if !f.may_act() || draft.negotiable().is_err() {
        return Vec::new();
    }
    let on = Subject::of(&of.slug, &draft.opened.text);
    let wanted = |kind: Kind, key: &str| Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text);
    let open = draft.circulation.open(presser.now).is_some();
    let circulate = wanted(Kind::TextsCirculate, "rounds-circulate").form();
    let circulate = if open { circulate } else { circulate.style("act--first") };
    let comment = wanted(Kind::TextsComment, "rounds-comment").form().style("act--first");
    let acts = [
        presser.offer(circulate),
        presser.offer_open(wanted(Kind::TextsCloseRound, "rounds-close")),
        presser.offer(comment),
        presser.enter(wanted(Kind::TextsComment, "rounds-enter-comment")),
    ];
    acts.into_iter().flatten().collect()
}

fn comment_acts(presser: &Presser<'_>, (of, draft): (&Meeting, &Draft), comment: &CommentView) -> Vec<Button> {
    let f = presser.f;
    if comment.withdrawn || draft.negotiable().is_err() {
        return Vec::new();
    }
    let on = Subject::of(&of.slug, &draft.opened.text).number(comment.comment);
    let wanted = |kind: Kind, key: &str| {
        Wanted::new(kind, on, f.t(key)).with("text", &draft.opened.text).with("comment", comment.comment)
    };
    let answer = if comment.answer.is_some() { "rounds-answer-again" } else { "rounds-give-answer" };
    let answer = presser.offer_open(wanted(Kind::TextsAnswerComment, answer).form());
    let own = comment.own.then(|| wanted(Kind::TextsWithdrawComment, "texts-withdraw-short"));
    let withdraw = own.and_then(|wanted| presser.offer_open(wanted));
    [answer, withdraw].into_iter().flatten().collect()
}
