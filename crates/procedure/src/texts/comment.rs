//! `texts.comment`: a party comments on a draft that was circulated; its entry is the receipt.

use super::comments::{COMMENTS_MAX, Circulation, Commented, may_comment};
use crate::event::Event;
use crate::prelude::*;
use crate::rules::profile::Key;

/// Comments.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Comment {
    /// The meeting.
    pub meeting: Slug,
    /// The text.
    pub text: Slug,
    /// The paragraph; the text as a whole if not given.
    pub paragraph: Option<u32>,
    /// The comment.
    #[serde(default)]
    pub words: Texts,
    /// The contributions of the party that it gathers.
    #[serde(default)]
    pub gathers: Vec<u32>,
}

impl Put for Comment {
    const RIGHT: Option<Key> = Some(Key::RIGHT_COMMENT);

    fn subject(&self) -> Subject<'_> {
        Subject { number: self.paragraph, ..Subject::of(&self.meeting, &self.text) }
    }

    fn in_order(desk: &mut Desk<'_>, on: Subject<'_>) -> Result<(), Rejection> {
        may_comment(desk, on)?;
        let (Some(meeting), Some(name)) = (on.meeting, on.name) else {
            return Ok(());
        };
        let circulation = &desk.state.meeting(meeting)?.text(name)?.circulation;
        let (round, late) = received(circulation, desk.stamp.received)?;
        if late { desk.ask(Rejection::new(super::Reason::RoundOver).with("round", round)) } else { Ok(()) }
    }

    fn decide(&self, desk: &mut Desk<'_>) -> Result<(), Rejection> {
        Desk::text(&self.words, "words")?;
        let party = desk.party()?;
        let circulation = &desk.state.meeting(&self.meeting)?.text(&self.text)?.circulation;
        Desk::below(circulation.comments.size(), COMMENTS_MAX)?;
        let gathers: BTreeSet<u32> = self.gathers.iter().copied().collect();
        for contribution in &gathers {
            circulation.open_contribution(party, *contribution)?;
        }
        let (round, late) = received(circulation, desk.stamp.received)?;
        let last = circulation.comments.last().map_or(0, |(last, _)| *last);
        desk.restrict(Circle::Members);
        let owner = desk.attribution(Key::POSITIONS_COMMENTS);
        desk.leave(Event::TextsCommented(Commented {
            meeting: self.meeting.clone(),
            text: self.text.clone(),
            comment: last.saturating_add(1),
            round,
            late,
            owner,
            paragraph: self.paragraph,
            words: self.words.clone(),
            gathers: gathers.into_iter().collect(),
        }));
        Ok(())
    }
}

/// The round in which a comment was received, and true where that was over.
fn received(circulation: &Circulation, at: Moment) -> Result<(u32, bool), Rejection> {
    let round = circulation.round_of(at).ok_or_else(|| Rejection::new(super::Reason::NotCirculated))?;
    Ok((round.circulated.round, !round.is_open(at)))
}
