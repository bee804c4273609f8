//! Texts under negotiation: paragraphs, proposals, brackets, comparisons, comments.

use std::collections::BTreeMap;

use procedure::names::Tag;
use procedure::texts::Draft;
use procedure::texts::brackets::{Part, Piece as Known};
use procedure::texts::rounds::{CommentView, RoundView, rounds as rounds_of};
use procedure::texts::view::{ParagraphView, ProposalView, TextView, compare, texts as texts_of};
use procedure::view::sees_drafts;

use super::super::Ask;
use super::super::problem::{Fault, Problem};
use super::super::query::{NUMBER_MAX, Takes, params};
use super::super::routes::addresses;
use super::{At, Made, Texts, count, day, each, forms, one, texts, word};

forms! {
    /// A text, in a line.
    TextLine = "text-line" {
        /// Its short name.
        text: String,
        /// Its symbol.
        symbol: String,
        /// Its title.
        title: Texts,
        /// Its authentic languages.
        authentic: Vec<String>,
        /// Its courtesy languages.
        courtesy: Vec<String>,
        /// The item of the agenda.
        item: Option<u32>,
        /// True once it is adopted.
        adopted: bool,
        /// How far it is agreed.
        tally: Tally,
    }
    /// How far a text is agreed, in numbers.
    Tally = "tally" {
        /// Paragraphs.
        paragraphs: u64,
        /// Those that are agreed.
        agreed: u64,
        /// Those that are agreed ad referendum.
        ad_referendum: u64,
        /// Those that are open.
        open: u64,
        /// Open proposals.
        brackets: u64,
        /// Paragraphs of which an authentic language is behind.
        behind: u64,
    }
    /// A text.
    Text = "text" {
        /// The text in a line.
        about: TextLine,
        /// Its paragraphs, in order.
        paragraphs: Vec<Paragraph>,
        /// New paragraphs that are proposed for its beginning.
        beginning: Vec<Proposal>,
        /// Authentic languages that are behind.
        behind: Vec<String>,
        /// The states that were issued, oldest first.
        issues: Vec<Issue>,
        /// The paragraph under discussion.
        taken_up: Option<u32>,
        /// The entries that changed it, oldest first.
        history: Vec<Made>,
        /// The entry after which it is shown, where that is not the last.
        as_of: Option<u64>,
    }
    /// A state of a text that was issued.
    Issue = "issue" {
        /// The entry and time.
        made: Made,
        /// The symbol.
        symbol: String,
        /// As what.
        standing: String,
    }
    /// A paragraph.
    Paragraph = "paragraph" {
        /// Its id, the same in all languages and never reused.
        paragraph: u32,
        /// What it is.
        kind: String,
        /// Its printed number.
        number: Option<String>,
        /// Its words.
        words: Texts,
        /// Its words with their brackets, in each language that it has.
        brackets: BTreeMap<String, Vec<Piece>>,
        /// Languages that have not followed yet.
        behind: Vec<String>,
        /// Languages that somebody compared with the authentic ones, and found in concord.
        reviewed: Vec<String>,
        /// `open`, `agreed-ad-referendum` or `agreed`.
        mark: String,
        /// The parties that are still to confirm, where the reader may know.
        pending: Vec<String>,
        /// The day by which they are to confirm.
        confirm_by: Option<String>,
        /// Proposals on it and for a new paragraph after it, oldest first.
        proposals: Vec<Proposal>,
    }
    /// A piece of a paragraph: words that nobody questions, or a bracket with pieces inside.
    Piece = "piece" {
        /// The words; nothing for a bracket.
        words: Option<String>,
        /// The proposal that makes the bracket; nothing for words.
        proposal: Option<u32>,
        /// Of a bracket: `goes`, `stays` or `comes`.
        part: Option<String>,
        /// True where the bracket goes on from one before it.
        continues: bool,
        /// What stands inside the bracket.
        inside: Vec<Piece>,
    }
    /// A proposal.
    Proposal = "proposal" {
        /// Its ordinal.
        proposal: u32,
        /// How it is called in the room, as in `7a`.
        tag: String,
        /// What it does.
        kind: String,
        /// Who made it, where the reader may know.
        owner: Option<String>,
        /// True where it is no longer kept whose it is.
        owner_gone: bool,
        /// True where the reader made it.
        own: bool,
        /// Who supports it, as far as the reader may know.
        supporters: Vec<String>,
        /// How many support it.
        supports: u64,
        /// The proposal whose words it amends.
        on: Option<u32>,
        /// The proposals whose place it would take.
        instead_of: Vec<u32>,
        /// The paragraph after which a moved one would stand; 0 for the beginning.
        after: Option<u32>,
        /// What changes, by language, as it was proposed.
        changes: BTreeMap<String, Change>,
        /// The words that would come.
        comes: Texts,
        /// Where its words stand, by language, while it is open.
        places: BTreeMap<String, Spot>,
        /// Why.
        reason: Texts,
        /// Where it stands.
        phase: String,
        /// The entry and time that made it.
        made: Made,
        /// The entry and time that ended it.
        ended: Option<Made>,
    }
    /// A change of words.
    Change = "change" {
        /// The byte at which it begins, in UTF-8.
        at: u32,
        /// The words that go.
        old: String,
        /// The words that come.
        new: String,
    }
    /// A place in a paragraph.
    Spot = "spot" {
        /// The byte at which it begins, in UTF-8.
        at: u64,
        /// What became of the words: `stands`, `moved`, `touched` or `gone`.
        fit: String,
    }
    /// A paragraph in two states.
    Compared = "compared" {
        /// Its id.
        paragraph: u32,
        /// What it is.
        kind: String,
        /// Its printed number.
        number: Option<String>,
        /// `same`, `added`, `removed`, `changed` or `moved`.
        became: String,
        /// True where it has another place.
        moved: bool,
        /// Its words in the earlier state.
        before: Option<Texts>,
        /// Its words in the later state.
        after: Option<Texts>,
    }
    /// Rounds of comments on a text.
    Rounds = "rounds" {
        /// The rounds, oldest first.
        rounds: Vec<Round>,
        /// Comments: those on the text as a whole first, then by paragraph.
        comments: Vec<Comment>,
        /// The contributions of the reader's own ministries.
        contributions: Vec<Contribution>,
    }
    /// A round.
    Round = "round" {
        /// Its ordinal.
        round: u32,
        /// The entry and time that began it.
        made: Made,
        /// Until when comments are received.
        deadline: At,
        /// When it was or will be over.
        end: At,
        /// True while it is open.
        open: bool,
        /// How many comments stand.
        comments: u64,
        /// True where the reader's own party has commented.
        commented: bool,
        /// Parties that have commented, for the Chair and the secretariat.
        given: Option<Vec<String>>,
        /// Parties that may comment and have not, for the Chair and the secretariat.
        due: Option<Vec<String>>,
        /// A note.
        note: Texts,
    }
    /// A comment.
    Comment = "comment" {
        /// Its ordinal.
        comment: u32,
        /// The round.
        round: u32,
        /// The paragraph; the text as a whole if none.
        paragraph: Option<u32>,
        /// Whose it is, where the reader may know.
        owner: Option<String>,
        /// True where it is no longer kept whose it is.
        owner_gone: bool,
        /// True where it is the reader's own.
        own: bool,
        /// The comment.
        words: Texts,
        /// True where it came when the round was over.
        late: bool,
        /// True where it was withdrawn.
        withdrawn: bool,
        /// What became of it.
        disposition: Option<String>,
        /// The answer.
        answer: Option<Texts>,
        /// The proposal that was made of it.
        proposal: Option<u32>,
        /// The entry that is its receipt, and when it was received.
        receipt: Made,
    }
    /// A contribution of a ministry to its party's position.
    Contribution = "contribution" {
        /// Its ordinal.
        contribution: u32,
        /// The paragraph; the text as a whole if none.
        paragraph: Option<u32>,
        /// The ministry.
        ministry: Texts,
        /// Its words.
        words: Texts,
        /// The entry and time.
        made: Made,
    }
}

params! {
    /// The entry after which the text is shown; the last, if none is given.
    optional AS_OF = "as-of": Takes::Number(NUMBER_MAX);
    /// The entry after which the earlier state stood.
    required SINCE = "since": Takes::Number(NUMBER_MAX);
    /// The entry after which the later state stood; the last, if none is given.
    optional UNTIL = "until": Takes::Number(NUMBER_MAX);
}

addresses! {
    below "/v1/{process}";
    /// The texts of a meeting that the reader may see.
    list "list-texts" "/meetings/{meeting}/texts" [] => lines;
    /// A text with its paragraphs, proposals and brackets.
    view "read-text" "/meetings/{meeting}/texts/{text}" [AS_OF] => text;
    /// What became of each paragraph between two states.
    list "compare-text" "/meetings/{meeting}/texts/{text}/comparison" [SINCE, UNTIL] => comparison;
    /// Rounds of comments, comments and contributions.
    view "read-rounds" "/meetings/{meeting}/texts/{text}/rounds" [] => rounds;
}

impl Ask<'_> {
    /// The text that the address names, where the reader may see it.
    pub(super) fn draft(
        &self,
    ) -> Result<(std::sync::Arc<procedure::meetings::Meeting>, std::sync::Arc<Draft>), Problem> {
        let of = self.meeting()?;
        let slug = self.asked.slug("text").ok_or(Fault::NotFound)?;
        let draft = of.texts.get(&slug).cloned().ok_or(Fault::NotFound)?;
        self.draw.view_of(&of, &draft, None).ok_or(Fault::NotFound)?;
        Ok((of, draft))
    }
}

fn line(view: &TextView) -> TextLine {
    let tally = &view.tally;
    TextLine {
        text: view.slug.to_string(),
        symbol: view.symbol.clone(),
        title: texts(&view.title),
        authentic: each(&view.authentic),
        courtesy: each(&view.courtesy),
        item: view.item,
        adopted: view.adopted,
        tally: Tally {
            paragraphs: count(tally.paragraphs),
            agreed: count(tally.agreed),
            ad_referendum: count(tally.ad_referendum),
            open: count(tally.open),
            brackets: count(tally.brackets),
            behind: count(tally.behind),
        },
    }
}

fn lines(ask: &Ask<'_>) -> Result<Vec<TextLine>, Problem> {
    Ok(texts_of(ask.draw.state(), &*ask.meeting()?, ask.capacity()).iter().map(line).collect())
}

fn text(ask: &Ask<'_>) -> Result<Text, Problem> {
    let (of, draft) = ask.draft()?;
    let as_of = ask.asked.params.number("as-of");
    let view = ask.draw.view_of(&of, &draft, as_of).ok_or(Fault::NotFound)?;
    let issue = |issue: &procedure::texts::view::Issued| Issue {
        made: Made::of((issue.entry, issue.at)),
        symbol: issue.symbol.clone(),
        standing: word(issue.standing),
    };
    Ok(Text {
        about: line(&view),
        paragraphs: view.paragraphs.iter().map(|one| paragraph(one)).collect(),
        beginning: view.beginning.iter().map(proposal).collect(),
        behind: each(&view.behind),
        issues: view.issues.iter().map(issue).collect(),
        taken_up: view.taken_up,
        history: view.history.iter().copied().map(Made::of).collect(),
        as_of: view.as_of,
    })
}

fn paragraph(view: &ParagraphView) -> Paragraph {
    let bracketed = |tag: &Tag| (tag.to_string(), view.pieces(tag).iter().map(piece).collect());
    Paragraph {
        paragraph: view.id,
        kind: word(view.kind),
        number: view.number.clone(),
        words: texts(&view.words),
        brackets: view.words.0.keys().map(bracketed).collect(),
        behind: each(&view.behind),
        reviewed: each(&view.reviewed),
        mark: word(view.mark),
        pending: each(&view.pending),
        confirm_by: day(view.confirm_by),
        proposals: view.proposals.iter().map(proposal).collect(),
    }
}

fn piece(piece: &Known) -> Piece {
    match piece {
        Known::Words(words) => {
            Piece { words: Some(words.clone()), proposal: None, part: None, continues: false, inside: Vec::new() }
        }
        Known::Bracket(bracket) => Piece {
            words: None,
            proposal: Some(bracket.proposal),
            part: Some(
                match bracket.part {
                    Part::Goes => "goes",
                    Part::Stays => "stays",
                    Part::Comes => "comes",
                }
                .to_owned(),
            ),
            continues: bracket.continues,
            inside: bracket.inside.iter().map(self::piece).collect(),
        },
    }
}

fn proposal(view: &ProposalView) -> Proposal {
    let change = |change: &procedure::texts::words::Change| Change {
        at: change.at,
        old: change.old.clone(),
        new: change.new.clone(),
    };
    let spot = |spot: &procedure::texts::places::Spot| Spot { at: count(spot.at), fit: fit(spot.fit).to_owned() };
    Proposal {
        proposal: view.proposal,
        tag: view.tag.clone(),
        kind: word(view.kind),
        owner: one(view.owner.as_ref()),
        owner_gone: view.gone,
        own: view.own,
        supporters: each(&view.supporters),
        supports: count(view.supports),
        on: view.on,
        instead_of: view.instead_of.clone(),
        after: view.after,
        changes: view.changes.iter().map(|(tag, found)| (tag.to_string(), change(found))).collect(),
        comes: texts(&view.comes),
        places: view.places.iter().map(|(tag, found)| (tag.to_string(), spot(found))).collect(),
        reason: texts(&view.reason),
        phase: word(view.phase),
        made: Made::of((view.entry, view.at)),
        ended: view.ended.map(Made::of),
    }
}

fn fit(fit: procedure::texts::places::Fit) -> &'static str {
    use procedure::texts::places::Fit;
    match fit {
        Fit::Stands => "stands",
        Fit::Moved => "moved",
        Fit::Touched => "touched",
        Fit::Gone => "gone",
    }
}

fn comparison(ask: &Ask<'_>) -> Result<Vec<Compared>, Problem> {
    let (of, draft) = ask.draft()?;
    // How a text came about is for those who could see it come about, as its page of comparison is.
    if !sees_drafts(ask.draw.audience_on(&of, &draft)) {
        return Err(Fault::NotFound.into());
    }
    let row = |row: procedure::texts::view::Row| Compared {
        paragraph: row.paragraph,
        kind: word(row.kind),
        number: row.number,
        became: word(row.became),
        moved: row.moved,
        before: row.before.as_ref().map(texts),
        after: row.after.as_ref().map(texts),
    };
    let since = ask.asked.params.number("since").unwrap_or_default();
    let until = ask.asked.params.number("until").unwrap_or(u64::MAX);
    Ok(compare(&draft, since, until).into_iter().map(row).collect())
}

fn rounds(ask: &Ask<'_>) -> Result<Rounds, Problem> {
    let (of, draft) = ask.draft()?;
    let view = rounds_of(ask.draw.state(), &of, &draft, (ask.capacity(), ask.now())).ok_or(Fault::NotFound)?;
    let contribution = |given: &procedure::texts::comments::Contribution| Contribution {
        contribution: given.contributed.contribution,
        paragraph: given.contributed.paragraph,
        ministry: texts(&given.contributed.ministry),
        words: texts(&given.contributed.words),
        made: Made::of(given.made),
    };
    Ok(Rounds {
        rounds: view.rounds.iter().map(round).collect(),
        comments: view.comments.iter().map(comment).collect(),
        contributions: view.contributions.iter().map(contribution).collect(),
    })
}

fn round(view: &RoundView) -> Round {
    Round {
        round: view.circulated.round,
        made: Made::of(view.made),
        deadline: At::of(view.circulated.deadline),
        end: At::of(view.end),
        open: view.open,
        comments: count(view.comments),
        commented: view.commented,
        given: view.answers.as_ref().map(|answers| each(&answers.given)),
        due: view.answers.as_ref().map(|answers| each(&answers.due)),
        note: texts(&view.circulated.note),
    }
}

fn comment(view: &CommentView) -> Comment {
    let answer = view.answer.as_ref();
    Comment {
        comment: view.comment,
        round: view.round,
        paragraph: view.paragraph,
        owner: one(view.owner.as_ref()),
        owner_gone: view.gone,
        own: view.own,
        words: texts(&view.words),
        late: view.late,
        withdrawn: view.withdrawn,
        disposition: answer.map(|(disposition, _, _)| word(disposition)),
        answer: answer.map(|(_, answer, _)| texts(answer)),
        proposal: answer.and_then(|(_, _, proposal)| *proposal),
        receipt: Made::of(view.receipt),
    }
}
