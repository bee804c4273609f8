//! The proceedings of a meeting, the draft of its summary record as it would be laid before the meeting, and the page of the
//! note-taker.

use clerk::{PutError, Request};
use locale::Locale;
use pages::act::{LanguageInput, RuleLink, rule_link, sentence};
use pages::proceedings::{
    AttendedLine, DecisionLine, DraftedRow, NoteRow, NotesPage, ProceedingsPage, SpeechLine, StepLine, SummaryDraft,
    SummaryForm,
};
use pages::{Frame, Section, draw};
use papers::{Sheet, Summary, summary};
use procedure::fields::Fields;
use procedure::meetings::proceedings::{Happened, Proceedings, What, attributed, proceedings};
use procedure::meetings::view::meeting;
use procedure::meetings::{Meeting, Phase, Step};
use procedure::names::{Hash, Slug, Tag, Texts};
use procedure::places::Place;
use procedure::rules::profile::Key;
use procedure::sealed::Shown;

use procedure::texts::{Paragraph, ParagraphKind, TextKind};
use procedure::{Act, Channel, Rejection};

use super::floor::title_of;
use super::{Draw, Drawn};
use crate::act::said;
use crate::paper::Held;
use crate::query::Query;
use crate::reader::Reader;
use crate::refusals;

/// What became of an attempt to lay the draft before the meeting.
pub(crate) struct Tried {
    symbol: String,
    text: String,
    refused: Option<(String, Option<RuleLink>)>,
}

impl Draw<'_> {
    /// The proceedings, for whoever follows the meeting; with the draft of the summary record, for those who make it.
    pub(super) fn proceedings(&self, of: &Meeting, tried: Option<Tried>) -> Drawn {
        let f = self.frame(Section::Meetings, of.particulars.from);
        let Some(seen) = proceedings(self.process(), of, &self.capacity, self.audience_at(of)) else {
            return Drawn::NotSeen;
        };
        let steps = seen.course.iter().filter_map(|happened| step_line(&f, of, happened));
        let speeches = seen.course.iter().filter_map(|happened| speech_line(&f, of, happened));
        let mut attended = seen.attended.clone();
        f.in_order(&mut attended, &self.order(of), |one| &one.party);
        let attended_line = |one: procedure::meetings::proceedings::Attended| {
            let way = if one.remote { "word-presence-remote" } else { "word-presence-in-room" };
            AttendedLine { notes: Vec::from([f.status(&one.status), f.t(way)]), party: one.party }
        };
        let decision = |one: &procedure::meetings::proceedings::Decision| DecisionLine {
            entry: one.entry,
            at: one.at,
            text: one.text.clone(),
            title: one.title.clone(),
            symbol: one.symbol.clone(),
            outcome: one.outcome,
        };
        let page = ProceedingsPage {
            m: meeting(self.state(), of),
            done: self.done(),
            steps: steps.collect(),
            attended: attended.into_iter().map(attended_line).collect(),
            speeches: speeches.collect(),
            decisions: seen.decisions.iter().map(decision).collect(),
            draft: self.opens(Place::SummaryRecord).then(|| self.summary_draft(&f, of, &seen, tried)),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The draft of the summary record as it is now.
    pub(crate) fn drafted(&self, of: &Meeting, seen: &Proceedings) -> Summary {
        let held = Held::new(self, of);
        let own = held.sheet(self);
        let sheets: Vec<Sheet<'_>> = self.working().into_iter().map(|(_, locale)| Sheet { locale, ..own }).collect();
        summary(&sheets, seen, attributed(self.state()))
    }

    fn summary_draft(&self, f: &Frame, of: &Meeting, seen: &Proceedings, tried: Option<Tried>) -> SummaryDraft {
        let summary = self.drafted(of, seen);
        let missing = |tag: &Tag| summary.missing.iter().find(|(lacks, _)| lacks == tag).map_or(0, |(_, lacks)| *lacks);
        let languages: Vec<(Tag, String, usize)> =
            self.working().into_iter().map(|(tag, _)| (tag.clone(), f.language_of(&tag), missing(&tag))).collect();
        let row = |drafted: &papers::Drafted| DraftedRow {
            is_heading: drafted.kind == ParagraphKind::Heading,
            words: languages.iter().map(|(tag, _, _)| drafted.words.get(tag.as_str()).map(str::to_owned)).collect(),
        };
        let there = of.summary_record().and_then(|slug| of.texts.get(slug));
        let goes_on = there.is_some_and(|draft| {
            let last = |paragraph: &Paragraph| paragraph.versions.last().map(|version| version.words.clone());
            let standing: Vec<Texts> = draft.paragraphs.iter().filter_map(|paragraph| last(paragraph)).collect();
            let wanted = summary.paragraphs.iter().map(|drafted| &drafted.words);
            let begun = standing.len() < summary.paragraphs.len() && standing.iter().eq(wanted.take(standing.len()));
            begun && !draft.decided.is_final()
        });
        let may = f.may_act() && matches!(of.phase, Phase::Closed | Phase::Open | Phase::Suspended);
        let refused = tried.as_ref().and_then(|tried| tried.refused.clone());
        let form = (may && !summary.whole.is_empty() && (there.is_none() || goes_on || refused.is_some())).then(|| {
            let of_there = there.map(|draft| (draft.opened.symbol.clone(), draft.opened.text.to_string()));
            let (symbol, text) = match tried {
                Some(tried) => (tried.symbol, tried.text),
                None => of_there.unwrap_or_else(|| (String::new(), TextKind::SummaryRecord.word().to_owned())),
            };
            SummaryForm { symbol, text, goes_on, refused }
        });
        let word = attributed(self.state()).word();
        SummaryDraft {
            rows: summary.paragraphs.iter().map(row).collect(),
            languages,
            attributed: f.t(&format!("meetings-attributed-{word}")),
            rule: rule_link(f, Key::FLOOR_ATTRIBUTION.name()),
            form,
            text: there.map(|draft| draft.opened.text.clone()),
        }
    }

    /// The page of the note-taker, for the Chair and the secretariat.
    pub(super) fn notes(&self, of: &Meeting) -> Drawn {
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        if !self.opens(Place::SummaryRecord) {
            return Drawn::NotSeen;
        }
        let Some(seen) = proceedings(self.process(), of, &self.capacity, self.audience_at(of)) else {
            return Drawn::NotSeen;
        };
        f.live = of.is_live();
        let take: Option<u64> = self.query.get("take").and_then(|entry| entry.parse().ok());
        let row = |happened: &Happened| -> Option<NoteRow> {
            let What::Spoke(speaker) = &happened.what else { return None };
            let speech = speech_line(&f, of, happened)?;
            let statement = speaker.statement(of).map(|found| (found.entry, found.text().clone()));
            let taken = take == Some(speech.entry) && statement.is_some();
            let input = |(tag, _): (Tag, &'static Locale)| {
                let noted = match speaker.noted.get(&tag) {
                    Some(Shown::Text(words)) => words.clone(),
                    _ => String::new(),
                };
                let of_statement = statement.as_ref().filter(|_| taken).and_then(|(_, text)| text.get(tag.as_str()));
                LanguageInput {
                    language: f.language_of(&tag),
                    value: of_statement.map_or(noted, str::to_owned),
                    stands: String::new(),
                    own: true,
                    tag: tag.to_string(),
                }
            };
            Some(NoteRow {
                inputs: self.working().into_iter().map(input).collect(),
                noted: !speaker.noted.is_empty(),
                speech,
                statement,
                taken,
            })
        };
        let mut rows: Vec<NoteRow> = seen.course.iter().filter_map(row).collect();
        rows.reverse();
        let page = NotesPage {
            m: meeting(self.state(), of),
            done: self.done(),
            rows,
            closed: of.closed_item().is_some(),
            approved: of.summary_approved().is_some(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

fn step_line(f: &Frame, of: &Meeting, happened: &Happened) -> Option<StepLine> {
    let What::Step(step, closed) = &happened.what else { return None };
    let what = match step {
        Step::TookUp(item) => {
            let title = title_of(f, of, &procedure::floor::lists::Topic::Item(*item));
            if *closed { format!("{title} · {}", f.t("meetings-item-closed")) } else { title }
        }
        Step::Opened => f.t("papers-step-opened"),
        Step::AgendaAdopted => f.t("papers-step-agenda-adopted"),
        Step::Suspended => f.t("papers-step-suspended"),
        Step::Resumed => f.t("papers-step-resumed"),
        Step::Closed => f.t("papers-step-closed"),
    };
    Some(StepLine { at: happened.at, what, entry: happened.entry })
}

fn speech_line(f: &Frame, of: &Meeting, happened: &Happened) -> Option<SpeechLine> {
    let What::Spoke(speaker) = &happened.what else { return None };
    let mut notes = super::floor::speech(f, speaker.speech, &speaker.with);
    notes.push(title_of(f, of, &speaker.topic));
    Some(SpeechLine { entry: happened.entry, party: speaker.party.clone(), from: happened.at, to: speaker.to, notes })
}

/// Lays the draft before the meeting: the text, and each of its paragraphs. Sent again, what is in the record already is not
/// recorded twice, and the rest follows.
pub(crate) async fn lay(draw: &Draw<'_>, reader: &Reader, (meeting, fields): (&str, &Query)) -> Drawn {
    let of = Slug::new(meeting).and_then(|slug| draw.state().meetings.get(&slug).cloned());
    let Some(of) = of else { return Drawn::Missing };
    if !draw.opens(Place::SummaryRecord) {
        return Drawn::NotSeen;
    }
    let Some(seen) = proceedings(draw.process(), &of, &draw.capacity, draw.audience_at(&of)) else {
        return Drawn::NotSeen;
    };
    let f = draw.frame(Section::Meetings, of.particulars.from);
    let given = |name: &str| fields.get(name).unwrap_or_default().trim().to_owned();
    let (symbol, text) = (given("symbol"), given("text"));
    let summary = draw.drafted(&of, &seen);
    let refused = match requests(draw, &of, &summary, (&symbol, &text)) {
        Ok(requests) => put_all(draw, reader, &f, requests).await,
        Err(rejection) => Some((sentence(&f, &rejection), rule_link(&f, rejection.rule))),
    };
    // The page as it stands after the acts.
    let after = Draw::new(draw.site, draw.hosted, draw.locale.lang(), draw.capacity.clone());
    let after = after.map(|after| after.within(draw.reach.clone()).at(&draw.place, Query::default()));
    let Some(after) = after else { return Drawn::Missing };
    let Some(of) = after.state().meetings.get(&of.slug).cloned() else { return Drawn::Missing };
    after.proceedings(&of, refused.map(|refused| Tried { symbol, text, refused: Some(refused) }))
}

/// The acts, in their order.
fn requests(
    draw: &Draw<'_>,
    of: &Meeting,
    summary: &Summary,
    (symbol, text): (&str, &str),
) -> Result<Vec<Request>, Rejection> {
    let whole: Vec<&str> = summary.whole.iter().map(Tag::as_str).collect();
    let others: Vec<&str> = summary.missing.iter().map(|(tag, _)| tag.as_str()).collect();
    let mut open = Fields::default();
    open.add("meeting", of.slug.as_str())?;
    open.add("text", text)?;
    open.add("symbol", symbol)?;
    open.add("kind", TextKind::SummaryRecord.word())?;
    open.add("authentic", &whole.join(","))?;
    if !others.is_empty() {
        open.add("courtesy", &others.join(","))?;
    }
    for (tag, title) in &summary.title.0 {
        open.add(&format!("title.{tag}"), title)?;
    }
    let mut all = Vec::from([("texts.open", open)]);
    for drafted in &summary.paragraphs {
        let mut fields = Fields::default();
        fields.add("meeting", of.slug.as_str())?;
        fields.add("text", text)?;
        if drafted.kind == ParagraphKind::Heading {
            fields.add("kind", "heading")?;
        }
        for (tag, words) in &drafted.words.0 {
            fields.add(&format!("words.{tag}"), words)?;
        }
        all.push(("texts.add-paragraph", fields));
    }
    // The same draft has the same keys; another one is another text, and is refused where the first is there.
    let mut said: Vec<&[u8]> = Vec::from([symbol.as_bytes()]);
    for drafted in &summary.paragraphs {
        said.extend(drafted.words.0.iter().flat_map(|(tag, words)| [tag.as_str().as_bytes(), words.as_bytes()]));
    }
    let hash = Hash::of(&said);
    let request = |(at, (name, fields)): (usize, (&str, Fields))| {
        let act = Act::read(name, fields)?;
        let key = Some(format!("summary/{}/{text}/{hash}/{at}", of.slug));
        Ok(Request { key, ..Request::new(act, draw.capacity.clone(), Channel::Browser) })
    };
    all.into_iter().enumerate().map(request).collect()
}

/// Puts acts one by one, until one is refused: why, with the rule.
async fn put_all(
    draw: &Draw<'_>,
    reader: &Reader,
    f: &Frame,
    requests: Vec<Request>,
) -> Option<(String, Option<RuleLink>)> {
    for request in requests {
        let kind = request.act.kind();
        match crate::act::put(draw, request).await {
            Ok(_) => {}
            Err(PutError::Rejected(rejection)) => {
                refusals::of_act(draw, reader, kind, &rejection);
                return Some((sentence(f, &rejection), rule_link(f, rejection.rule)));
            }
            Err(error) => return Some((said(f, &error), None)),
        }
    }
    None
}
