//! What is seen in a scenario of those who come to a meeting: the board of invitations, a list, a member, an answer.

use anyhow::{Context, Result, bail};
use clerk::Snapshot;
use locale::{Lang, Locale};
use procedure::Capacity;
use procedure::correspondence::board::board;
use procedure::delegations::forms_view::form;
use procedure::delegations::list_view::list_of_participants;
use procedure::delegations::view::{Reader, delegation};
use procedure::meetings::{Answer, Meeting};
use procedure::names::Slug;
use procedure::sealed::Shown;
use procedure::view::audience_at;

/// One reader of one meeting.
struct Asks<'a> {
    snapshot: &'a Snapshot,
    meeting: &'a Meeting,
    own: Capacity,
    language: &'a str,
}

/// What `WHAT READER REST` is; nothing where it is not about those who come.
pub(crate) fn found(
    snapshot: &Snapshot,
    meeting: &Slug,
    (what, whom): (&str, &str),
    rest: &[&str],
) -> Result<Option<String>> {
    if !["board", "list", "member", "answer"].contains(&what) {
        return Ok(None);
    }
    let meeting = snapshot.process.state.meeting(meeting)?;
    let language = if what == "list" { rest.last().copied().unwrap_or_default() } else { "en" };
    let asks = Asks { snapshot, meeting, own: Capacity::new(whom).context("a capacity")?, language };
    let found = match (what, rest) {
        ("board", [party]) => asks.board(party),
        ("list", [ordinal, _]) => asks.list(ordinal.parse()?),
        ("member", [party, member]) => asks.member(party, member.parse()?),
        ("answer", [party, question, member]) => asks.answer(party, question.parse()?, member.parse()?),
        _ => bail!("{what} {rest:?} is nothing that is seen"),
    };
    found.map(Some)
}

fn party(name: &str) -> Result<Slug> {
    Slug::new(name).context("a party")
}

fn shown(shown: &Shown) -> String {
    match shown {
        Shown::Text(text) => text.clone(),
        Shown::Removed(_) => "removed".to_owned(),
        Shown::Withheld => "withheld".to_owned(),
        Shown::Unknown => "unknown".to_owned(),
    }
}

impl Asks<'_> {
    fn reader(&self) -> Reader<'_> {
        let audience = audience_at(&self.own, &self.snapshot.process.state, self.meeting);
        Reader { audience, own: self.own.party(), language: self.language }
    }

    fn board(&self, name: &str) -> Result<String> {
        let name = party(name)?;
        let rows = board(&self.snapshot.process.state, self.meeting, self.reader());
        let row = rows.iter().find(|row| row.party == name).context("no line of the board")?;
        let steps = [("sent", &row.sent), ("opened", &row.opened), ("acknowledged", &row.acknowledged)];
        let mut known: Vec<String> =
            steps.iter().filter(|(_, noted)| noted.is_some()).map(|(word, _)| (*word).to_owned()).collect();
        let answer = |answer| match answer {
            Answer::Accepts => "accepts".to_owned(),
            Answer::Declines => "declines".to_owned(),
        };
        known.extend(row.answered.as_ref().map(|(_, given)| answer(*given)));
        known.extend(row.nominated.as_ref().map(|(_, number)| format!("{number} nominated")));
        known.extend(row.accredited.as_ref().map(|_| "accredited".to_owned()));
        Ok(known.join(", "))
    }

    /// The parties of a list, in the order of a language.
    fn list(&self, ordinal: u32) -> Result<String> {
        let state = &self.snapshot.process.state;
        let of = (self.meeting, &self.snapshot.process.vault);
        let list = list_of_participants(state, of, Some(ordinal), self.reader()).context("no such list")?;
        let names = procedure::membership::view::names(state, self.meeting.particulars.from.context("no day")?);
        let lang: Lang = self.language.parse().ok().context("a language")?;
        let name = |party: &Slug| names.get(party).and_then(|texts| texts.get(self.language)).unwrap_or_default();
        let mut parties: Vec<Slug> = list.delegations.into_iter().map(|one| one.party).collect();
        Locale::of(lang).context("a language")?.sort_by(&mut parties, |party| name(party).to_owned());
        Ok(parties.iter().map(name).collect::<Vec<_>>().join(", "))
    }

    fn member(&self, name: &str, member: u32) -> Result<String> {
        let of = (self.meeting, &self.snapshot.process.vault);
        let whole =
            delegation(&self.snapshot.process.state, of, &party(name)?, self.reader()).context("not invited")?;
        let one = whole.delegation.members.iter().find(|one| one.member == member).context("no such member")?;
        Ok(format!("{}, contact {}", shown(&one.name.shown), shown(&one.contact)))
    }

    fn answer(&self, name: &str, question: u32, member: u32) -> Result<String> {
        let of = (self.meeting, &self.snapshot.process.vault);
        let Some(form) = form(&self.snapshot.process.state, of, &party(name)?, self.reader()) else {
            return Ok("not for this reader".to_owned());
        };
        let answers = form.questions.iter().find(|(asked, _)| asked.question == question).map(|(_, answers)| answers);
        let answer = answers.context("no such question")?.iter().find(|answer| answer.member == Some(member));
        Ok(shown(&answer.context("not asked")?.value))
    }
}
