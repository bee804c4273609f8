//! What the negotiation of the rehearsal has to show, read from the views that pages are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use clerk::{Clerk, Snapshot};
use procedure::Capacity;
use procedure::decisions::view::{ObjectionPhase, SilenceView, silences};
use procedure::meetings::{Meeting, Phase};
use procedure::names::{Slug, Tag};
use procedure::rules::profile::Key;
use procedure::texts::brackets::to_text;
use procedure::texts::rounds::{RoundsView, rounds};
use procedure::texts::view::{Reader, TextView, blocking, holders, text};
use procedure::texts::{Draft, Mark, ParagraphKind, ProposalKind, ProposalPhase, Standing};
use procedure::view::audience_on_text;

use super::{moment, played, slug};

const LANGUAGES: [&str; 3] = ["en", "ru", "az"];

/// The rehearsal with all its files put.
struct Shown {
    clerk: Clerk,
    snapshot: Arc<Snapshot>,
}

impl Shown {
    fn new() -> Self {
        let clerk = played("rehearsal");
        let snapshot = clerk.snapshot();
        Self { clerk, snapshot }
    }

    fn meeting(&self, name: &str) -> &Meeting {
        self.snapshot.process.state.meeting(&slug(name)).unwrap()
    }

    fn draft(&self, meeting: &str, name: &str) -> &Draft {
        self.meeting(meeting).text(&slug(name)).unwrap()
    }

    fn text(&self, name: &str, seat: &str) -> Option<TextView> {
        let (state, own) = (&self.snapshot.process.state, Capacity::new(seat).unwrap());
        let (meeting, draft) = (self.meeting("tem-1"), self.draft("tem-1", name));
        let audience = audience_on_text(&own, state, meeting, draft);
        text(state, draft, Reader { audience, own: Some(&own) }, None)
    }

    fn rounds(&self, seat: &str) -> RoundsView {
        let (own, now) = (Capacity::new(seat).unwrap(), self.clerk.now());
        let (meeting, draft) = (self.meeting("tem-1"), self.draft("tem-1", "outline"));
        rounds(&self.snapshot.process.state, meeting, draft, (&own, now)).unwrap()
    }

    fn silences(&self, name: &str, seat: &str) -> Vec<SilenceView> {
        let (state, own) = (&self.snapshot.process.state, Capacity::new(seat).unwrap());
        let (meeting, draft) = (self.meeting("som-1"), self.draft("som-1", name));
        let audience = audience_on_text(&own, state, meeting, draft);
        let reader = procedure::delegations::view::Reader { audience, own: own.party(), language: "en" };
        silences(state, meeting, draft, reader)
    }
}

fn tag(language: &str) -> Tag {
    Tag::new(language).unwrap()
}

/// A paragraph with its brackets.
fn bracketed(view: &TextView, paragraph: u32, language: &str) -> String {
    let paragraph = view.paragraphs.iter().find(|one| one.id == paragraph).unwrap();
    to_text(&paragraph.pieces(&tag(language)))
}

#[test]
fn the_experts_sit_and_a_paragraph_is_under_discussion() {
    let shown = Shown::new();
    let meeting = shown.meeting("tem-1");
    assert_eq!((meeting.phase, meeting.texts.len()), (Phase::Open, 2));
    let view = shown.text("outline", "chair").unwrap();
    assert_eq!((view.taken_up, view.item), (Some(13), Some(6)));
    assert_eq!(view.paragraphs.len(), 19);
    let count = |kind| view.paragraphs.iter().filter(|paragraph| paragraph.kind == kind).count();
    let kinds = [ParagraphKind::Preambular, ParagraphKind::Heading, ParagraphKind::Operative, ParagraphKind::Item];
    assert_eq!(kinds.map(count), [3, 3, 9, 3]);
    let numbers: Vec<&str> = view.paragraphs.iter().filter_map(|paragraph| paragraph.number.as_deref()).collect();
    assert_eq!(numbers.join(" "), "1 2 3 (a) (b) (c) 1 4 5 6 7 8 9");
    assert!(LANGUAGES.iter().all(|language| bracketed(&view, 8, language).contains("{p12}")));
    assert_eq!(shown.meeting("som-2").phase, Phase::Convened);
}

#[test]
fn three_rounds_are_done_with_a_late_comment_and_one_that_gathers_ministries() {
    let shown = Shown::new();
    let (bureau, nelvoa, other) = (shown.rounds("secretariat"), shown.rounds("nelvoa"), shown.rounds("orluna"));
    assert_eq!(bureau.rounds.len(), 3);
    assert!(bureau.rounds.iter().all(|round| !round.open && round.comments >= 2));
    let of = |wanted: fn(&procedure::texts::rounds::CommentView) -> bool| {
        bureau.comments.iter().filter(|c| wanted(c)).count()
    };
    assert_eq!((of(|comment| comment.late), of(|comment| comment.withdrawn)), (1, 1));
    assert!(bureau.comments.iter().all(|comment| comment.withdrawn || comment.answer.is_some()));
    assert!(bureau.comments.iter().all(|comment| comment.owner.is_some()));
    // Whose a comment is, and what ministries said, is not for others.
    assert!(other.comments.iter().all(|comment| comment.own == comment.owner.is_some()));
    assert_eq!((nelvoa.contributions.len(), other.contributions.len(), bureau.contributions.len()), (3, 0, 0));
    let gathering = nelvoa.comments.iter().find(|comment| !comment.gathers.is_empty()).unwrap();
    assert!(gathering.own && gathering.gathers == [1, 3]);
    let issued =
        |standing| shown.draft("tem-1", "outline").issues.iter().filter(|(_, _, i)| i.standing == standing).count();
    let standings = [Standing::ZeroDraft, Standing::Revision, Standing::ChairsText];
    assert_eq!(standings.map(issued), [1, 2, 1]);
    assert_eq!(shown.text("outline", "orluna").unwrap().symbol, "RP/TEM/1/L.1/Rev.3");
}

#[test]
fn open_brackets_of_four_delegations_and_the_chair_stand_in_the_text() {
    let shown = Shown::new();
    let view = shown.text("outline", "secretariat").unwrap();
    let held: BTreeMap<String, usize> = holders(&view).into_iter().map(|(owner, n)| (owner.to_string(), n)).collect();
    let four = [("iscavel", 2), ("orluna", 3), ("tolvasa", 2), ("tresdal", 2), ("chair", 1)];
    assert_eq!(held, four.map(|(owner, n)| (owner.to_owned(), n)).into());
    assert_eq!((view.open, view.tally.brackets), (10, 10));
    let open: Vec<_> = view.proposals().filter(|proposal| proposal.phase == ProposalPhase::Open).collect();
    let kinds: BTreeSet<&str> = open.iter().map(|proposal| kind(proposal.kind)).collect();
    let all = ["alternative", "insert", "new-paragraph", "placeholder", "replace", "reservation"];
    assert_eq!(kinds, all.into());
    let supports: usize = open.iter().map(|proposal| proposal.supports).sum();
    assert_eq!(supports, 4);
    let compromise = open.iter().find(|proposal| !proposal.instead_of.is_empty()).unwrap();
    assert_eq!((&compromise.instead_of[..], compromise.owner.as_ref()), (&[9, 10][..], Some(&Capacity::Chair)));
    // Every open proposal stands in its place in every language.
    assert!(open.iter().flat_map(|proposal| proposal.places.values()).all(|spot| spot.fit.fits()));
    let phases: BTreeMap<&str, usize> = view.proposals().fold(BTreeMap::new(), |mut counts, proposal| {
        *counts.entry(phase(proposal.phase)).or_default() += 1;
        counts
    });
    assert_eq!(phases, [("accepted", 2), ("declined", 1), ("merged", 2), ("open", 10), ("withdrawn", 1)].into());
}

fn kind(kind: ProposalKind) -> &'static str {
    match kind {
        ProposalKind::Replace => "replace",
        ProposalKind::Insert => "insert",
        ProposalKind::Delete => "delete",
        ProposalKind::Alternative => "alternative",
        ProposalKind::Placeholder => "placeholder",
        ProposalKind::Reservation => "reservation",
        ProposalKind::NewParagraph => "new-paragraph",
        ProposalKind::Move => "move",
    }
}

fn phase(phase: ProposalPhase) -> &'static str {
    match phase {
        ProposalPhase::Open => "open",
        ProposalPhase::Accepted => "accepted",
        ProposalPhase::Declined => "declined",
        ProposalPhase::Withdrawn => "withdrawn",
        ProposalPhase::Superseded => "superseded",
        ProposalPhase::Merged => "merged",
        ProposalPhase::Fallen => "fallen",
    }
}

#[test]
fn brackets_nest_and_overlap_in_every_language() {
    let view = Shown::new().text("outline", "chair").unwrap();
    assert_eq!(
        bracketed(&view, 6, "en"),
        "Participating States [promote][encourage[ and support]] regular migration by publishing their rules in the common form."
    );
    assert_eq!(
        bracketed(&view, 6, "ru"),
        "Участвующие государства [поощряют][стимулируют[ и поддерживают]] легальную миграцию, публикуя свои правила в единой форме."
    );
    assert_eq!(
        bracketed(&view, 6, "az"),
        "İştirakçı dövlətlər öz qaydalarını vahid formada dərc etməklə qanuni miqrasiyanı [təşviq edirlər][həvəsləndirirlər[ və dəstəkləyirlər]]."
    );
    for language in LANGUAGES {
        let words = bracketed(&view, 13, language);
        let (opened, closed) = (words.matches('[').count(), words.matches(']').count());
        assert!(opened == closed && opened >= 5, "{words}");
    }
}

#[test]
fn some_paragraphs_are_agreed_two_wait_for_capitals_and_russian_is_behind_in_one() {
    let shown = Shown::new();
    let view = shown.text("outline", "chair").unwrap();
    let marked =
        |mark| view.paragraphs.iter().filter(move |paragraph| paragraph.mark == mark).map(|paragraph| paragraph.id);
    assert_eq!(marked(Mark::Agreed).collect::<Vec<_>>(), [1, 2, 3, 4, 7, 8, 9, 11, 12, 15, 16]);
    assert_eq!(marked(Mark::AgreedAdReferendum).collect::<Vec<_>>(), [10, 17]);
    let waiting = |id: u32| {
        let paragraph = view.paragraphs.iter().find(|paragraph| paragraph.id == id).unwrap();
        let parties: Vec<&str> = paragraph.pending.iter().map(Slug::as_str).collect();
        (parties.join(","), paragraph.confirm_by.map(|day| day.to_string()))
    };
    assert_eq!(waiting(10), ("orluna".to_owned(), Some("2026-12-07".to_owned())));
    assert_eq!(waiting(17).0, "dalvenna,iscavel");
    let behind: Vec<(u32, String)> = view
        .paragraphs
        .iter()
        .flat_map(|paragraph| paragraph.behind.iter().map(|language| (paragraph.id, language.to_string())))
        .collect();
    assert_eq!(behind, [(5, "ru".to_owned())]);
    assert_eq!(view.tally.behind, 1);
    let (meeting, draft) = (shown.meeting("tem-1"), shown.draft("tem-1", "outline"));
    let blocks = blocking(&shown.snapshot.process.state, meeting, draft, &slug("orluna"));
    assert_eq!((blocks.own.len(), &blocks.to_confirm[..]), (3, &[10][..]));
}

#[test]
fn an_observer_drafts_under_one_item_and_not_under_the_other() {
    let shown = Shown::new();
    let (state, meeting) = (&shown.snapshot.process.state, shown.meeting("tem-1"));
    let may = |text: &str| {
        let on = procedure::rules::grants::On::Text(shown.draft("tem-1", text));
        procedure::rules::grants::may(state, meeting, &slug("ambrovel"), Key::RIGHT_PROPOSE, on).value
    };
    assert_eq!((may("questions").as_deref(), may("outline").as_deref()), (Some("yes"), Some("no")));
    let view = shown.text("questions", "ambrovel").unwrap();
    assert!(view.proposals().any(|proposal| proposal.own && proposal.phase == ProposalPhase::Open));
    assert!(shown.text("outline", "zelvenor").is_none());
    assert!(shown.text("outline", "public").is_none());
}

#[test]
fn a_silence_runs_by_the_calendar_of_the_process_and_is_told_by_every_clock() {
    let shown = Shown::new();
    let all = shown.silences("summary-record", "chair");
    let [cancelled, running] = &all[..] else { panic!("{} silences", all.len()) };
    assert!(cancelled.result.is_some() && running.result.is_none() && running.ended.is_none());
    assert_eq!(moment("2026-12-04T14:00Z"), Some(running.deadline.at));
    assert_eq!((running.zone.as_str(), running.deadlines_before.len()), ("Etc/GMT-4", 1));
    assert_eq!(running.calendar, Some(slug("process")));
    assert!(running.counted.is_some_and(|counted| counted.working >= 9 && counted.unknown == 0));
    // Holidays of others fall into it, and are shown.
    let whose: BTreeSet<&str> = running.holidays.iter().map(|(calendar, _)| calendar.as_str()).collect();
    assert_eq!(whose, ["orluna", "tresdal"].into());
    assert_eq!((running.base.len(), running.acknowledged.len(), running.objections.len()), (7, 5, 0));
    let zones: BTreeSet<&str> = running.capitals.iter().map(|capital| capital.zone.as_str()).collect();
    assert!(zones.len() >= 8, "{zones:?}");
    assert!(shown.draft("som-1", "summary-record").decided.adopted.is_none());
}

#[test]
fn an_earlier_silence_ended_and_its_late_objection_did_not_count() {
    let shown = Shown::new();
    let all = shown.silences("programme", "chair");
    let [silence] = &all[..] else { panic!("{} silences", all.len()) };
    assert_eq!(silence.ended, moment("2026-11-09T14:00Z"));
    let phases: Vec<ObjectionPhase> = silence.objections.iter().map(|objection| objection.phase).collect();
    assert_eq!(phases, [ObjectionPhase::Withdrawn, ObjectionPhase::NotAdmitted]);
    assert_eq!(Some(silence.objections[1].received), silence.ended);
    let adopted = shown.draft("som-1", "programme").decided.adopted.as_ref().unwrap();
    assert_eq!(adopted.2.symbol, "RP/SOM/1/PROG");
    // Who objected is for the Chair and the secretariat.
    assert!(silence.objections.iter().all(|objection| objection.owner.is_some()));
    let seen = shown.silences("programme", "tolvasa");
    assert!(seen.iter().flat_map(|silence| &silence.objections).all(|objection| objection.owner.is_none()));
}

#[test]
fn the_glossary_has_twelve_terms_in_three_languages() {
    let snapshot = played("rehearsal").snapshot();
    let terms = &snapshot.process.state.glossary;
    assert_eq!(terms.size(), 12);
    for term in terms.values() {
        assert!(LANGUAGES.iter().all(|language| term.defined.words.get(language).is_some()), "{:?}", term.defined);
    }
}
