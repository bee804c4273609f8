//! Rounds of comments as a reader may see them: the table of comments, a party's own contributions and receipts, and who has
//! not answered yet.

use super::Draft;
use super::comments::{Circulated, Comment, Contribution, Disposition, Round, right};
use crate::meetings::Meeting;
use crate::prelude::*;
use crate::rules::profile::Key;
use crate::view::{Audience, audience_on_text, sees_drafts};

/// The rounds of a text.
#[derive(Clone, Debug)]
pub struct RoundsView {
    /// The rounds, oldest first.
    pub rounds: Vec<RoundView>,
    /// The table of comments: those on the text as a whole first, then by paragraph in the order of the text.
    pub comments: Vec<CommentView>,
    /// The contributions of the reader's own ministries, by ordinal.
    pub contributions: Vec<Contribution>,
}

/// A round.
#[derive(Clone, Debug)]
pub struct RoundView {
    /// What was circulated.
    pub circulated: Circulated,
    /// Its entry and time.
    pub made: (u64, Moment),
    /// The instant at which it is over.
    pub end: Moment,
    /// True while it is open.
    pub open: bool,
    /// How many comments were received in it and not withdrawn.
    pub comments: usize,
    /// True where the reader's own party has commented in it.
    pub commented: bool,
    /// Who has commented and who has not, for the Chair and the secretariat.
    pub answers: Option<Answers>,
}

/// Who has commented in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Parties that have commented.
    pub given: BTreeSet<Slug>,
    /// Parties that may comment and have not.
    pub due: BTreeSet<Slug>,
}

/// A comment.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "four things that are so or not, each by itself")]
pub struct CommentView {
    /// Its ordinal.
    pub comment: u32,
    /// The round.
    pub round: u32,
    /// The paragraph; the text as a whole if none.
    pub paragraph: Option<u32>,
    /// Whose it is, where this reader may know.
    pub owner: Option<Capacity>,
    /// True where that is kept no longer.
    pub gone: bool,
    /// True where it is the reader's own.
    pub own: bool,
    /// The comment.
    pub words: Texts,
    /// True where it was received when the round was over.
    pub late: bool,
    /// True where it was withdrawn.
    pub withdrawn: bool,
    /// What became of it, with the answer and the proposal.
    pub answer: Option<(Disposition, Texts, Option<u32>)>,
    /// The entry that is its receipt, and when it was received.
    pub receipt: (u64, Moment),
    /// The contributions of the reader's own party that it gathers.
    pub gathers: Vec<u32>,
}

/// The rounds of a text at an instant; `None` where this reader may not see the draft.
pub fn rounds(
    state: &State,
    meeting: &Meeting,
    draft: &Draft,
    (reader, now): (&Capacity, Moment),
) -> Option<RoundsView> {
    let audience = audience_on_text(reader, state, meeting, draft);
    if !sees_drafts(audience) {
        return None;
    }
    let circulation = &draft.circulation;
    let comments = circulation.comments.values().map(|comment| comment_view(state, comment, (reader, audience)));
    let mut comments: Vec<CommentView> = comments.collect();
    let place = |id: u32| draft.paragraphs.iter().position(|paragraph| paragraph.id == id);
    comments.sort_by_key(|comment| (comment.paragraph.map(place), comment.comment));
    let round = |round: &Round| RoundView {
        circulated: round.circulated.clone(),
        made: round.made,
        end: round.end(),
        open: round.is_open(now),
        comments: comments.iter().filter(|comment| counts(comment, round)).count(),
        commented: comments.iter().any(|comment| comment.own && counts(comment, round)),
        answers: (audience >= Audience::Bureau).then(|| answers(state, meeting, draft, round)),
    };
    let rounds = circulation.rounds.values().map(round).collect();
    let own = reader.party().map(|party| circulation.contributions_of(party).cloned().collect());
    Some(RoundsView { rounds, comments, contributions: own.unwrap_or_default() })
}

fn counts(comment: &CommentView, round: &Round) -> bool {
    comment.round == round.circulated.round && !comment.withdrawn
}

fn comment_view(state: &State, comment: &Comment, (reader, audience): (&Capacity, Audience)) -> CommentView {
    let commented = &comment.commented;
    let owner = state.owner(&commented.owner);
    let own = owner.as_ref() == Some(reader);
    let told = match &commented.owner {
        Attribution::Open(_) => owner.clone(),
        // A sealed owner is for itself, the Chair and the secretariat only.
        Attribution::Sealed(_) if audience >= Audience::Bureau => state.disclosed(&commented.owner),
        Attribution::Sealed(_) => None,
    };
    let answer = comment.answer.as_ref().map(|(_, _, said)| (said.disposition, said.answer.clone(), said.proposal));
    CommentView {
        comment: commented.comment,
        round: commented.round,
        paragraph: commented.paragraph,
        owner: if own { owner } else { told },
        gone: state.is_gone(&commented.owner),
        own,
        words: commented.words.clone(),
        late: commented.late,
        withdrawn: comment.withdrawn.is_some(),
        answer,
        receipt: comment.made,
        gathers: if own { commented.gathers.clone() } else { Vec::new() },
    }
}

/// Who has commented in a round, and which of those that may have not.
fn answers(state: &State, meeting: &Meeting, draft: &Draft, round: &Round) -> Answers {
    let of_round =
        |comment: &&Comment| comment.commented.round == round.circulated.round && comment.withdrawn.is_none();
    let owners = draft.circulation.comments.values().filter(of_round);
    let owners = owners.filter_map(|comment| state.owner(&comment.commented.owner));
    let given: BTreeSet<Slug> = owners.filter_map(|owner| owner.party().cloned()).collect();
    let may = |party: &&Slug| right(state, meeting, draft, party).value.as_deref() == Some("yes");
    let due = meeting.invitations.keys().filter(may).filter(|party| !given.contains(*party)).cloned().collect();
    Answers { given, due }
}

/// True where comments and proposals on this text stand under the names of those who make them: only then may what they
/// rest on name them too.
pub fn attributes_openly(state: &State, draft: &Draft) -> bool {
    let keys = [Key::POSITIONS_COMMENTS, Key::POSITIONS_PROPOSALS];
    draft.decided.silence().is_none() && keys.into_iter().all(|key| state.profile().is(key, "open"))
}

/// When the next round of comments ends by its deadline: until then a page on which rounds stand stays as it is.
pub fn next_end(state: &State, now: Moment) -> Option<Moment> {
    let drafts = state.meetings.values().flat_map(|meeting| meeting.texts.values());
    drafts.filter_map(|draft| draft.circulation.open(now)).map(Round::end).min()
}

/// The texts of a meeting on which a comment of this party is awaited: a round is open, it may comment and has not.
pub fn due_from(state: &State, meeting: &Meeting, party: &Slug, now: Moment) -> Vec<Circulated> {
    let due = |draft: &Arc<Draft>| {
        draft.negotiable().ok()?;
        let round = draft.circulation.open(now)?;
        answers(state, meeting, draft, round).due.contains(party).then(|| round.circulated.clone())
    };
    meeting.texts.values().filter_map(due).collect()
}
