//! The summary record of a meeting: a draft in every working language, made of the proceedings, whole sentence by whole
//! sentence.
//!
//! Nothing is translated by a machine. A paragraph is there in a language only if all that it tells is there in that language:
//! what the note-taker wrote in one language alone is in that language alone, until somebody translates it.

use procedure::floor::lists::Speech;
use procedure::floor::points::Point;
use procedure::meetings::Step;
use procedure::meetings::proceedings::{Attributed, Decision, Happened, Outcome, Proceedings, Signing, Speaker, What};
use procedure::names::{Slug, Tag, Texts};
use procedure::sealed::Shown;
use procedure::texts::ParagraphKind;

use crate::Sheet;
use crate::participants::GROUPS;

/// A draft of the summary record.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Its title.
    pub title: Texts,
    /// Its paragraphs.
    pub paragraphs: Vec<Drafted>,
    /// The languages in which every paragraph is there.
    pub whole: Vec<Tag>,
    /// The others, with how many paragraphs are missing.
    pub missing: Vec<(Tag, usize)>,
}

/// A paragraph of the draft.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its words, in the languages in which they are there.
    pub words: Texts,
}

/// The draft, in the language of each sheet.
pub fn summary(sheets: &[Sheet<'_>], proceedings: &Proceedings, attributed: Attributed) -> Summary {
    let told = told(proceedings, attributed);
    let in_each = |say: &dyn Fn(&Sheet<'_>) -> Option<String>| -> Texts {
        let words = |sheet: &Sheet<'_>| Some((Tag::new(sheet.tag())?, say(sheet)?));
        sheets.iter().filter_map(words).collect()
    };
    let paragraph = |one: &Told<'_>| {
        let kind = if matches!(one, Told::Heading(_)) { ParagraphKind::Heading } else { ParagraphKind::Operative };
        Drafted { kind, words: in_each(&|sheet| one.said(sheet, attributed)) }
    };
    let paragraphs: Vec<Drafted> = told.iter().map(paragraph).filter(|drafted| !drafted.words.is_empty()).collect();
    let mut summary = Summary {
        title: in_each(&|sheet| {
            let name = sheet.exact(&sheet.meeting.particulars.name)?;
            Some(sheet.with("summary-title", &[("meeting", name.into())]))
        }),
        paragraphs,
        ..Summary::default()
    };
    for tag in sheets.iter().filter_map(|sheet| Tag::new(sheet.tag())) {
        let lacks = |texts: &Texts| texts.get(tag.as_str()).is_none();
        let missing = summary.paragraphs.iter().filter(|drafted| lacks(&drafted.words)).count();
        match missing + usize::from(lacks(&summary.title)) {
            0 => summary.whole.push(tag),
            missing => summary.missing.push((tag, missing)),
        }
    }
    summary
}

/// What one paragraph tells.
enum Told<'a> {
    /// The heading of an item.
    Heading(u32),
    /// When the meeting was opened, and who was in the Chair.
    Opened(&'a Happened),
    /// Who took part.
    Attended(&'a Proceedings),
    /// A step of the course.
    Step(Step, &'a Happened),
    /// That the item was considered behind closed doors.
    Closed,
    /// One speech.
    Spoke(&'a Speaker),
    /// How many spoke, where it is not said who did.
    Counted(Speech, usize),
    /// What was noted of one of them.
    Noted(&'a Speaker),
    /// A point of order.
    Raised(&'a Point),
    /// A decision.
    Decided(&'a Decision),
    /// Signatures.
    Signed(&'a Signing),
}

/// The paragraphs in their order. Where it is not said who spoke, speeches of one kind that follow each other are one number.
fn told(proceedings: &Proceedings, attributed: Attributed) -> Vec<Told<'_>> {
    let mut told = Vec::new();
    let mut course = proceedings.course.iter().peekable();
    while let Some(happened) = course.next() {
        match &happened.what {
            What::Step(Step::Opened, _) => {
                told.push(Told::Opened(happened));
                told.extend((!proceedings.attended.is_empty()).then_some(Told::Attended(proceedings)));
            }
            What::Step(Step::TookUp(item), closed) => {
                told.push(Told::Heading(*item));
                told.extend(closed.then_some(Told::Closed));
            }
            What::Step(step, _) => told.push(Told::Step(*step, happened)),
            What::Spoke(speaker) if attributed == Attributed::No => {
                let mut speakers = Vec::from([speaker]);
                while let Some(next) = course.peek().and_then(|next| spoke_as(next, speaker.speech)) {
                    speakers.push(next);
                    course.next();
                }
                told.push(Told::Counted(speaker.speech, speakers.len()));
                told.extend(speakers.into_iter().filter(|speaker| !speaker.noted.is_empty()).map(Told::Noted));
            }
            What::Spoke(speaker) => told.push(Told::Spoke(speaker)),
            What::Raised(point) => told.push(Told::Raised(point)),
            What::Decided(decision) => told.push(Told::Decided(decision)),
            What::Signed(signing) => told.push(Told::Signed(signing)),
        }
    }
    told
}

fn spoke_as(happened: &Happened, speech: Speech) -> Option<&Speaker> {
    match &happened.what {
        What::Spoke(speaker) if speaker.speech == speech => Some(speaker),
        _ => None,
    }
}

impl Told<'_> {
    /// The words in the language of a sheet; nothing where something that they tell is not there in it.
    fn said(&self, sheet: &Sheet<'_>, attributed: Attributed) -> Option<String> {
        match self {
            Self::Heading(item) => {
                let item = sheet.meeting.agenda.iter().find(|view| view.placed.item == *item)?;
                let title = sheet.exact(&item.placed.title)?;
                Some(
                    sheet.with(
                        "summary-item",
                        &[("number", item.placed.number.as_str().into()), ("title", title.into())],
                    ),
                )
            }
            Self::Opened(happened) => {
                let opened = sheet.at_time("summary-opened", happened.at);
                let Some(chair) = &sheet.meeting.chair else { return Some(opened) };
                let chair = sheet.with("summary-chaired", &[("party", sheet.exact_name(chair)?.into())]);
                Some(format!("{opened} {chair}"))
            }
            Self::Attended(proceedings) => attended(sheet, proceedings),
            Self::Step(step, happened) => Some(match step {
                Step::Opened => sheet.at_time("summary-opened", happened.at),
                Step::AgendaAdopted => sheet.text("summary-agenda-adopted"),
                Step::Suspended => sheet.at_time("summary-suspended", happened.at),
                Step::Resumed => sheet.at_time("summary-resumed", happened.at),
                Step::Closed => sheet.at_time("summary-closed", happened.at),
                Step::TookUp(_) => return None,
            }),
            Self::Closed => Some(sheet.text("summary-closed-item")),
            Self::Spoke(speaker) => spoke(sheet, speaker, attributed),
            Self::Counted(speech, count) => {
                let key = match speech {
                    Speech::Statement => "summary-spoke-count",
                    Speech::Reply => "summary-replied-count",
                    Speech::OnAdoption => "summary-on-adoption-count",
                };
                Some(sheet.with(key, &[("count", (*count).into())]))
            }
            Self::Noted(speaker) => noted(sheet, speaker),
            Self::Raised(point) => raised(sheet, point, attributed),
            Self::Decided(decision) => {
                let key = match decision.outcome {
                    Outcome::Adopted => "summary-adopted",
                    Outcome::NotAdopted => "summary-not-adopted",
                    Outcome::SilenceAgreed => "summary-silence-agreed",
                    Outcome::Summary => "summary-issued",
                };
                sheet.of_text(key, &decision.title, &decision.symbol)
            }
            Self::Signed(signing) => {
                let mut words = Vec::from([sheet.of_text("summary-signed", &signing.title, &signing.symbol)?]);
                for (key, parties) in [
                    ("summary-signed-by", &signing.definitive),
                    ("summary-signed-ad-referendum", &signing.ad_referendum),
                ] {
                    if !parties.is_empty() {
                        words.push(sheet.with(key, &[("parties", sheet.exact_list(parties)?.into())]));
                    }
                }
                Some(words.join(" "))
            }
        }
    }
}

/// Who took part, by status; then who did by network alone.
fn attended(sheet: &Sheet<'_>, proceedings: &Proceedings) -> Option<String> {
    let mut words = Vec::from([sheet.text("summary-attended")]);
    for status in GROUPS {
        let of_status = proceedings.attended.iter().filter(|attended| attended.status == status);
        let parties: Vec<Slug> = of_status.map(|attended| attended.party.clone()).collect();
        if !parties.is_empty() {
            let group = sheet.text(&format!("papers-group-{}", status.word()));
            let parties = sheet.exact_list(&parties)?;
            words.push(sheet.with("summary-attended-group", &[("group", group.into()), ("parties", parties.into())]));
        }
    }
    let remote: Vec<Slug> =
        proceedings.attended.iter().filter(|attended| attended.remote).map(|one| one.party.clone()).collect();
    if !remote.is_empty() {
        words.push(sheet.with("summary-remote", &[("parties", sheet.exact_list(&remote)?.into())]));
    }
    Some(words.join(" "))
}

/// Who spoke, and what was noted of it.
fn spoke(sheet: &Sheet<'_>, speaker: &Speaker, attributed: Attributed) -> Option<String> {
    let by_name = attributed == Attributed::Names;
    let key = match (speaker.speech, by_name, speaker.with.is_empty()) {
        (Speech::Statement, true, true) => "summary-spoke",
        (Speech::Statement, true, false) => "summary-spoke-for",
        (Speech::Reply, true, _) => "summary-replied",
        (Speech::OnAdoption, true, _) => "summary-on-adoption",
        (Speech::Statement, false, _) => "summary-spoke-status",
        (Speech::Reply, false, _) => "summary-replied-status",
        (Speech::OnAdoption, false, _) => "summary-on-adoption-status",
    };
    let who = if by_name { sheet.exact_name(&speaker.party)? } else { speaker.status.word().to_owned() };
    let parties = if by_name { sheet.exact_list(&speaker.with)? } else { String::new() };
    let said = sheet.with(key, &[("party", who.into()), ("parties", parties.into())]);
    if speaker.noted.is_empty() {
        return Some(said);
    }
    Some(format!("{said} {}", noted(sheet, speaker)?))
}

/// What was noted of a speech, in the language of the sheet.
fn noted(sheet: &Sheet<'_>, speaker: &Speaker) -> Option<String> {
    let (_, shown) = speaker.noted.iter().find(|(tag, _)| tag.as_str() == sheet.written())?;
    match shown {
        Shown::Text(words) => Some(words.clone()),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    }
}

/// A point of order, the ruling, and what became of an appeal.
fn raised(sheet: &Sheet<'_>, point: &Point, attributed: Attributed) -> Option<String> {
    let motion = sheet.text(&format!("word-motion-{}", point.motion.word()));
    let mut words = Vec::new();
    words.push(if attributed == Attributed::Names {
        let party = sheet.exact_name(&point.party)?;
        sheet.with("summary-raised-by", &[("party", party.into()), ("motion", motion.into())])
    } else {
        sheet.with("summary-raised", &[("motion", motion.into())])
    });
    if let Some((ruling, _, said)) = &point.ruled {
        let ruling = sheet.text(&format!("word-ruling-{}", ruling.word()));
        words.push(sheet.with("summary-ruled", &[("ruling", ruling.into())]));
        if !said.is_empty() {
            words.push(sheet.exact(said)?);
        }
    }
    if point.appealed.is_some() {
        words.push(sheet.text("summary-appealed"));
    }
    if let Some((outcome, _)) = point.outcome {
        let outcome = sheet.text(&format!("word-outcome-{}", outcome.word()));
        words.push(sheet.with("summary-appeal-outcome", &[("outcome", outcome.into())]));
    }
    Some(words.join(" "))
}

impl Sheet<'_> {
    /// A text in the language of the sheet alone.
    pub(crate) fn exact(&self, texts: &Texts) -> Option<String> {
        texts.get(self.written()).filter(|words| !words.trim().is_empty()).map(str::to_owned)
    }

    /// The name of a party in the language of the sheet alone.
    pub(crate) fn exact_name(&self, party: &Slug) -> Option<String> {
        self.names.get(party).and_then(|names| self.exact(names))
    }

    /// Parties by name, all of them in the language of the sheet, in its order.
    pub(crate) fn exact_list(&self, parties: &[Slug]) -> Option<String> {
        parties.iter().all(|party| self.exact_name(party).is_some()).then(|| self.party_list(parties))
    }

    /// A sentence with day and hour at the place of the meeting.
    fn at_time(&self, key: &str, at: procedure::time::Moment) -> String {
        let time = self.locale.time_of(at, self.zone());
        self.with(key, &[("day", self.day_of(at).into()), ("time", time.into())])
    }

    /// A sentence about a text.
    fn of_text(&self, key: &str, title: &Texts, symbol: &str) -> Option<String> {
        Some(self.with(key, &[("title", self.exact(title)?.into()), ("symbol", symbol.into())]))
    }
}
