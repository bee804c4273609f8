//! What is seen in a scenario, read from the views of which pages, papers and packages are made.
//!
//! READER is a capacity. A reader may be followed by `at SYMBOL`: the text as it stood when it was issued under that symbol.
//!
//! `none` is an empty value.
//!
//! | what | value |
//! |---|---|
//! | `reads READER` | `yes`, or `no` where the text is not shown |
//! | `p7.en READER` | the paragraph in a language, with its brackets |
//! | `brackets READER` | how many are open |
//! | `owners READER p7` | of each open proposal on the paragraph, the owner as far as the reader may know, else `?` |
//! | `holders READER` | how many open brackets each owner holds |
//! | `behind READER ru` | the paragraphs whose English changed and whose Russian did not |
//! | `comments READER` | how many there are, and how many of them have a name for the reader |
//! | `refused` | the rejection and its rule |
//! | `symbol`, `adopted` | the symbol that the text has; `yes` or `no` |
//! | `silence` | `running`, `broken`, `ended`, or its result |
//! | `objections READER` | where each objection stands, with `own`, or its owner as far as the reader may know, else `?` |
//! | `notice PARTY` | what the desk of the party shows |
//! | `clock PARTY` | the deadline by the clock of its capital; `clock UTC` by UTC |
//! | `letter PARTY` | `yes` if the letter about the result goes to the party |
//! | `signatures READER` | how many of each mode and evidence |
//! | `package READER` | whether its package holds without a network, or which checks fail, and how many signatures are in it |
//! | `package READER with "X" for "Y"` | the same, after one change in its bytes |
//! | `printed READER` | words that the printed text has |
//! | `board READER PARTY` | what is known of its invitation, step by step |
//! | `list READER 1 ru` | the parties of an issued list, in the order of a language |
//! | `member READER PARTY 1` | the name of a member, and its contact |
//! | `answer READER PARTY 2 1` | what was answered to a question of a member: the words, or `removed`, `withheld`, `unknown` |

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use clerk::Snapshot;
use locale::{Lang, Locale};
use procedure::decisions::silence::SilenceResult;
use procedure::decisions::view::{DecisionView, News, ObjectionPhase, SilenceView, decision, letter, notices};
use procedure::delegations::view::Reader as Delegation;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag};
use procedure::texts::brackets::to_text;
use procedure::texts::rounds::rounds;
use procedure::texts::view::{Reader, TextView, holders, text};
use procedure::texts::{Draft, ProposalPhase};
use procedure::view::{Audience, audience_at, audience_on_text};
use procedure::{Capacity, time::Moment};
use proof::verify::Outcome;

use crate::Played;

/// Checks one line of a `then`.
pub(crate) fn check(played: &mut Played, line: &str) -> Result<()> {
    let (what, wanted) = line.split_once(" = ").with_context(|| format!("{line}: WHAT = VALUE"))?;
    let wanted = if wanted == "none" { "" } else { wanted };
    let found = found(played, what)?;
    let holds = if what.starts_with("printed ") { found.contains(wanted) } else { found == wanted };
    ensure!(holds, "{what}\n  wanted {wanted}\n  found  {found}");
    Ok(())
}

fn found(played: &mut Played, what: &str) -> Result<String> {
    let mut words = what.split(' ');
    let (what, whom) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let rest: Vec<&str> = words.collect();
    if what == "refused" {
        let refused = played.refused.take().context("nothing was refused")?;
        return Ok(format!("{} by {}", refused.reason, refused.rule));
    }
    let snapshot = played.clerk.snapshot();
    if let Some(found) = crate::coming::found(&snapshot, &played.meeting, (what, whom), &rest)? {
        return Ok(found);
    }
    let seen = Seen::new(played, &snapshot)?;
    match what {
        "symbol" | "adopted" | "silence" | "clock" | "notice" | "letter" => seen.of_all(what, whom),
        "objections" | "signatures" | "printed" => seen.decided(what, whom),
        "package" => package(played, whom, &rest),
        "comments" => seen.comments(whom),
        _ => seen.of_text(what, whom, &rest),
    }
}

/// The text that the scenario is about.
struct Seen<'a> {
    snapshot: &'a Snapshot,
    meeting: &'a Meeting,
    draft: &'a Draft,
}

/// `yes` where there is something.
fn yes<T>(found: Option<T>) -> String {
    found.map_or("no", |_| "yes").to_owned()
}

fn name(owner: Option<&Capacity>) -> String {
    owner.map_or_else(|| "?".to_owned(), ToString::to_string)
}

/// An instant by a clock, to the minute.
fn by_clock(at: Moment, zone: &str) -> Result<String> {
    let day = Locale::civil(at, zone);
    let time = Locale::of(Lang::Ru).context("Russian")?.time_of(at, zone);
    Ok(format!("{}-{:02}-{:02} {time}", day.year, day.month, day.day))
}

impl<'a> Seen<'a> {
    fn new(played: &Played, snapshot: &'a Snapshot) -> Result<Self> {
        let meeting = snapshot.process.state.meeting(&played.meeting)?;
        Ok(Self { snapshot, meeting, draft: meeting.text(&played.text)? })
    }

    fn view(&self, whom: &str, rest: &[&str]) -> Result<Option<TextView>> {
        let (state, own) = (&self.snapshot.process.state, Capacity::new(whom).context("a capacity")?);
        let audience = audience_on_text(&own, state, self.meeting, self.draft);
        let issued = |symbol: &&str| self.draft.issues.iter().find(|(_, _, issued)| issued.symbol == **symbol);
        let as_of = rest.iter().position(|word| *word == "at").and_then(|at| rest.get(at + 1));
        let as_of = as_of.map(|symbol| issued(symbol).with_context(|| format!("no {symbol}"))).transpose()?;
        Ok(text(state, self.draft, Reader { audience, own: Some(&own) }, as_of.map(|(entry, _, _)| *entry)))
    }

    fn of_text(&self, what: &str, whom: &str, rest: &[&str]) -> Result<String> {
        let view = self.view(whom, rest)?;
        if what == "reads" {
            return Ok(yes(view));
        }
        let view = view.with_context(|| format!("{whom} does not read the text"))?;
        let open = || view.proposals().filter(|proposal| proposal.phase == ProposalPhase::Open);
        match (what, what.split_once('.')) {
            ("brackets", _) => Ok(open().count().to_string()),
            ("holders", _) => {
                let held: BTreeMap<String, usize> =
                    holders(&view).into_iter().map(|(owner, count)| (owner.to_string(), count)).collect();
                Ok(held.iter().map(|(owner, count)| format!("{owner} {count}")).collect::<Vec<_>>().join(", "))
            }
            ("owners", _) => {
                let id = paragraph(rest.first().context("a paragraph")?)?;
                let on = view.paragraphs.iter().filter(|one| one.id == id).flat_map(|one| &one.proposals);
                let open = on.filter(|proposal| proposal.phase == ProposalPhase::Open);
                Ok(open.map(|proposal| name(proposal.owner.as_ref())).collect::<Vec<_>>().join(", "))
            }
            ("behind", _) => {
                let tag = Tag::new(rest.last().context("a language")?).context("a language")?;
                let behind = view.paragraphs.iter().filter(|one| one.behind.contains(&tag));
                Ok(behind.map(|one| format!("p{}", one.id)).collect::<Vec<_>>().join(" "))
            }
            (_, Some((id, language))) => {
                let id = paragraph(id)?;
                let one = view.paragraphs.iter().find(|one| one.id == id).context("no such paragraph")?;
                Ok(to_text(&one.pieces(&Tag::new(language).context("a language")?)))
            }
            _ => bail!("{what} is nothing that is seen"),
        }
    }

    fn comments(&self, whom: &str) -> Result<String> {
        let own = Capacity::new(whom).context("a capacity")?;
        let state = &self.snapshot.process.state;
        let view = rounds(state, self.meeting, self.draft, (&own, state.recorded())).context("not for this reader")?;
        let named = view.comments.iter().filter(|comment| comment.owner.is_some()).count();
        Ok(format!("{}, {named} with a name", view.comments.len()))
    }

    fn decision(&self, audience: Audience, own: Option<&Slug>) -> DecisionView {
        let process = (&self.snapshot.process.state, &self.snapshot.process.vault);
        decision(process, self.meeting, self.draft, Delegation { audience, own, language: "en" })
    }

    /// The last silence procedure, as the Chair sees it.
    fn silence(&self) -> Result<SilenceView> {
        self.decision(Audience::Bureau, None).silences.pop().context("no silence procedure")
    }

    fn of_all(&self, what: &str, whom: &str) -> Result<String> {
        let decided = self.decision(Audience::Bureau, None);
        let party = || Slug::new(whom).context("a party");
        match what {
            "symbol" => {
                let adopted = decided.adopted.as_ref().map(|(_, _, adopted)| adopted.symbol.clone());
                Ok(adopted.unwrap_or_else(|| self.draft.symbol().to_owned()))
            }
            "adopted" => Ok(yes(decided.adopted)),
            "silence" => {
                let silence = self.silence()?;
                Ok(match (silence.result, silence.broken, silence.ended) {
                    (Some((_, _, result)), _, _) => result_word(result),
                    (None, Some(_), _) => "broken",
                    (None, None, Some(_)) => "ended",
                    (None, None, None) => "running",
                }
                .to_owned())
            }
            "clock" if whom == "UTC" => by_clock(self.silence()?.deadline.at, "Etc/UTC"),
            "clock" => {
                let (silence, party) = (self.silence()?, party()?);
                let capital = silence.capitals.iter().find(|capital| capital.party == party).context("no capital")?;
                by_clock(silence.deadline.at, &capital.zone)
            }
            "notice" => {
                let all = notices(&self.snapshot.process.state, &self.meeting.slug, &party()?);
                let notice = all.iter().find(|notice| notice.text == self.draft.opened.text).context("no notice")?;
                Ok(match &notice.what {
                    News::Runs { .. } => "runs",
                    News::Broken => "broken",
                    News::Ended => "ended",
                    News::Declared(result) => result_word(*result),
                }
                .to_owned())
            }
            _ => {
                let reader = Delegation { audience: Audience::Bureau, own: None, language: "en" };
                let to = letter(self.meeting, self.draft, reader).map(|letter| letter.to).unwrap_or_default();
                let party = party()?;
                Ok(yes(to.iter().find(|to| **to == party)))
            }
        }
    }

    fn decided(&self, what: &str, whom: &str) -> Result<String> {
        let own = Capacity::new(whom).context("a capacity")?;
        let audience = audience_at(&own, &self.snapshot.process.state, self.meeting);
        let decided = self.decision(audience, own.party());
        match what {
            "objections" => {
                let all = decided.silences.last().map(|silence| silence.objections.as_slice()).unwrap_or_default();
                let one = |objection: &procedure::decisions::view::ObjectionView| {
                    let whose = if objection.own { "own".to_owned() } else { name(objection.owner.as_ref()) };
                    format!("{} {whose}", phase(objection.phase))
                };
                Ok(all.iter().map(one).collect::<Vec<_>>().join(", "))
            }
            "signatures" => {
                let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
                for signature in &decided.signatures {
                    *kinds.entry(format!("{} {}", signature.mode.word(), signature.evidence.word())).or_default() += 1;
                }
                Ok(kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect::<Vec<_>>().join(", "))
            }
            _ => crate::forms::printed(self.snapshot, (self.meeting, self.draft), &decided),
        }
    }
}

fn join<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().collect::<Vec<_>>().join(" ")
}

fn paragraph(word: &str) -> Result<u32> {
    Ok(word.trim_start_matches('p').parse()?)
}

fn result_word(result: SilenceResult) -> &'static str {
    match result {
        SilenceResult::Adopted => "adopted",
        SilenceResult::NotAdopted => "not-adopted",
        SilenceResult::Cancelled => "cancelled",
    }
}

fn phase(phase: ObjectionPhase) -> &'static str {
    match phase {
        ObjectionPhase::Counts => "counts",
        ObjectionPhase::Late => "late",
        ObjectionPhase::NotAdmitted => "not-admitted",
        ObjectionPhase::Withdrawn => "withdrawn",
    }
}

/// A package as a stranger checks it: its bytes and the key, nothing else.
fn package(played: &Played, whom: &str, rest: &[&str]) -> Result<String> {
    let capacity = Capacity::new(whom).context("a capacity")?;
    let package = clerk::export::export(&played.clerk, &played.meeting, &capacity)?;
    let mut bytes = String::from_utf8(package.to_bytes()?)?;
    if let ["with", new, "for", old] = rest {
        let (new, old) = (new.trim_matches('"'), old.trim_matches('"'));
        ensure!(bytes.contains(old), "{old} does not stand in the package");
        bytes = bytes.replacen(old, new, 1);
    }
    let report = proof::verify(bytes.as_bytes(), &played.clerk.key().into());
    let failed = report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Failed(_)));
    let failed: BTreeSet<String> = failed.map(|check| check.id.to_string()).collect();
    let outcome = if report.holds() {
        "holds".to_owned()
    } else {
        format!("fails at {}", join(failed.iter().map(String::as_str)))
    };
    Ok(format!("{outcome}, {} signatures", report.signatures.len()))
}
