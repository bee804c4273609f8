//! What a file asks for: what it is, for whom, and its acts, carried into the text as it stands now.

use bytes::Bytes;
use papers::{
    Basis, DocxError, Edited, FormError, FromPart, Outcome, Planned, Returned, Tabled, Taken, Translation, XliffError,
};
use procedure::Capacity;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Tag};
use procedure::texts::Draft;
use procedure::texts::diff::carried;

use super::File;
use crate::act::Envelope;
use crate::act_form::figures;
use crate::draw::Draw;
use crate::paper::Held;
use crate::text_paper::seen;

/// The most acts of one file.
const ACTS_MAX: usize = 1_000;
/// How far into a file is looked for what it is.
const HEAD_BYTES: usize = 4_096;

/// What a file asks for.
pub(super) struct Plan {
    /// What it is.
    pub(super) what: String,
    /// As whom its acts are put.
    pub(super) capacity: Capacity,
    /// The entry after which the text stood as the file shows it.
    pub(super) based_on: Option<u64>,
    /// The paragraphs that moved since.
    pub(super) moved: Vec<String>,
    /// What is in it.
    pub(super) lines: Vec<Line>,
}

/// Something in a file.
pub(super) struct Line {
    /// What it is.
    pub(super) what: String,
    /// Its words.
    pub(super) words: Vec<(Tag, String)>,
    /// What is to be done.
    pub(super) step: Step,
}

/// What is to be done.
pub(super) enum Step {
    /// An act is put.
    Act(&'static str, Vec<(String, String)>),
    /// It cannot be made an act.
    NotTaken(String),
    /// Nothing.
    Nothing,
}

/// What a file is.
enum Content {
    Form(Returned),
    Edited(Basis),
    Translation(Translation),
}

/// Why it cannot be read.
enum Unread {
    Form(FormError),
    Docx(DocxError),
    Xliff(XliffError),
    /// It is none of what is taken here.
    Unknown,
}

/// Recognises a file by what is in it, whatever its name.
fn recognised(bytes: &[u8]) -> Result<Content, Unread> {
    if bytes.starts_with(b"PK") {
        return match papers::returned(bytes) {
            Ok(form) => Ok(Content::Form(form)),
            Err(FormError::NoForm) => papers::basis(bytes).map(Content::Edited).map_err(Unread::Docx),
            Err(error) => Err(Unread::Form(error)),
        };
    }
    let head = String::from_utf8_lossy(bytes.get(..HEAD_BYTES.min(bytes.len())).unwrap_or_default()).into_owned();
    if head.contains("xliff") {
        return papers::translation(bytes).map(Content::Translation).map_err(Unread::Xliff);
    }
    papers::returned(bytes).map(Content::Form).map_err(|error| match error {
        FormError::NoForm => Unread::Unknown,
        other => Unread::Form(other),
    })
}

/// What a file asks for, or the sentence that says why it cannot be told.
pub(super) async fn plan(
    draw: &Draw<'_>,
    of: (&Meeting, &Draft),
    file: &File,
    envelope: &Envelope,
) -> Result<Plan, String> {
    let bytes = file.bytes.clone();
    let content = tokio::task::spawn_blocking(move || recognised(&bytes)).await;
    let content = content.map_err(|_panicked| draw.locale.text("drop-in-unknown"))?;
    let content = content.map_err(|why| match why {
        Unread::Form(error) => error.told(draw.locale),
        Unread::Docx(error) => error.told(draw.locale),
        Unread::Xliff(error) => error.told(draw.locale),
        Unread::Unknown => draw.locale.text("drop-in-unknown"),
    })?;
    let planner = Planner { draw, of: of.0, draft: of.1, envelope };
    let plan = match content {
        Content::Form(returned) => planner.of_form(&returned)?,
        Content::Edited(basis) => planner.of_edited(&basis, file.bytes.clone()).await?,
        Content::Translation(translation) => planner.of_translation(&translation)?,
    };
    if plan.lines.len() > ACTS_MAX {
        return Err(draw.locale.with("drop-in-too-many", &[("bound", ACTS_MAX.into())]));
    }
    Ok(plan)
}

struct Planner<'a> {
    draw: &'a Draw<'a>,
    of: &'a Meeting,
    draft: &'a Draft,
    envelope: &'a Envelope,
}

impl Planner<'_> {
    fn text(&self, key: &str) -> String {
        self.draw.locale.text(key)
    }

    /// The text on the table, after any entry.
    fn tabled(&self, as_of: Option<u64>) -> Result<Tabled, String> {
        let held = Held::new(self.draw, self.of);
        let view = seen(self.draw, self.of, self.draft, as_of).ok_or_else(|| self.text("site-not-seen"))?;
        Ok(Tabled::of(&held.sheet(self.draw), &view))
    }

    /// The file is of this text, or it is said of which.
    fn belongs(&self, (meeting, text): (&Slug, &Slug)) -> Result<(), String> {
        if *meeting == self.of.slug && *text == self.draft.opened.text {
            return Ok(());
        }
        let named = format!("{meeting}/{text}");
        Err(self.draw.locale.with("drop-in-other-text", &[("text", named.into())]))
    }

    /// Whom the secretariat chose; nothing where it left that to the file.
    fn chosen(&self) -> Option<Capacity> {
        self.envelope.on_behalf.as_deref().and_then(Capacity::new)
    }

    fn of_form(&self, returned: &Returned) -> Result<Plan, String> {
        self.belongs((&returned.meeting, &returned.text))?;
        if returned.process != *self.draw.hosted.clerk.slug() {
            return Err(self.text("drop-in-other-process"));
        }
        let party = Capacity::Party(returned.party.clone());
        let own = self.draw.capacity == Capacity::Secretariat || self.draw.capacity == party;
        if !own || self.chosen().is_some_and(|chosen| chosen != party) {
            let name = self.draw.frame(pages::Section::Meetings, self.of.particulars.from).name(&returned.party);
            return Err(self.draw.locale.with("drop-in-other-party", &[("party", name.into())]));
        }
        let based = self.tabled(Some(returned.based_on))?;
        let taken = papers::of_form(returned, &based);
        let what = self.draw.locale.with("drop-in-form", &[("number", returned.round.into())]);
        self.planned((what, party), returned.based_on, (&taken, &based))
    }

    async fn of_edited(&self, basis: &Basis, bytes: Bytes) -> Result<Plan, String> {
        self.belongs((&basis.meeting, &basis.text))?;
        let based = self.tabled(Some(basis.entry))?;
        let reading = tokio::task::spawn_blocking(move || (papers::edited(&bytes, &based), based)).await;
        let (edited, based) = reading.map_err(|_panicked| self.text("drop-in-unknown"))?;
        let edited: Edited = edited.map_err(|error| error.told(self.draw.locale))?;
        let taken = papers::of_edited(&edited, &based);
        let capacity = match &self.draw.capacity {
            Capacity::Secretariat => self.chosen().unwrap_or(Capacity::Secretariat),
            own => own.clone(),
        };
        self.planned((self.text("drop-in-docx"), capacity), basis.entry, (&taken, &based))
    }

    fn of_translation(&self, translation: &Translation) -> Result<Plan, String> {
        if let Some(text) = &translation.text {
            self.belongs((&self.of.slug, text))?;
        }
        let now = self.tabled(None)?;
        let language = |tag: &Tag| self.draw.locale.language_name(tag.as_str());
        for tag in [&translation.source, &translation.target] {
            if !now.languages().any(|known| known == tag) {
                return Err(self
                    .draw
                    .locale
                    .with("rejection-texts-language-unknown", &[("language", language(tag).into())]));
            }
        }
        let values =
            [("source", language(&translation.source).into()), ("target", language(&translation.target).into())];
        let based = translation.entry.map(|entry| self.tabled(Some(entry))).transpose()?;
        let outcomes = papers::outcomes(translation, &now);
        Ok(Plan {
            what: self.draw.locale.with("drop-in-translation", &values),
            capacity: self.draw.capacity.clone(),
            based_on: translation.entry,
            moved: based.map(|based| moved(&based, &now)).unwrap_or_default(),
            lines: outcomes.iter().map(|outcome| self.of_outcome(outcome, translation)).collect(),
        })
    }

    fn of_outcome(&self, outcome: &Outcome, translation: &Translation) -> Line {
        let told = outcome.told(self.draw.locale);
        let of_unit = |id: u32| {
            let unit = translation.units.iter().find(|unit| unit.name == format!("p{id}"));
            let words = unit.and_then(|unit| unit.target.clone());
            words.map(|words| (translation.target.clone(), words)).into_iter().collect()
        };
        let place = |id: &u32| self.draw.locale.with("drop-in-paragraph", &[("paragraph", format!("p{id}").into())]);
        match outcome {
            Outcome::Revise(id, fields) => {
                let unit = translation.units.iter().find(|unit| unit.name == format!("p{id}"));
                let what = [place(id)].into_iter().chain(unit.into_iter().flat_map(|unit| {
                    figures(self.draw.locale, (&unit.source, unit.target.as_deref().unwrap_or_default()))
                }));
                let what = what.collect::<Vec<_>>().join(" · ");
                Line { what, words: of_unit(*id), step: Step::Act("texts.revise", fields.clone()) }
            }
            Outcome::SourceChanged(id) | Outcome::Letters(id) => {
                Line { what: place(id), words: of_unit(*id), step: Step::NotTaken(told) }
            }
            Outcome::Unknown(_) => {
                Line { what: self.text("drop-in-part"), words: Vec::new(), step: Step::NotTaken(told) }
            }
            Outcome::Unchanged(_) | Outcome::Empty(_) | Outcome::Title => {
                Line { what: told, words: Vec::new(), step: Step::Nothing }
            }
        }
    }

    /// The acts of what was taken, against the text as it stands now.
    fn planned(
        &self,
        (what, capacity): (String, Capacity),
        based_on: u64,
        (taken, based): (&Taken, &Tabled),
    ) -> Result<Plan, String> {
        let now = self.tabled(None)?;
        let mut lines: Vec<Line> = taken.planned.iter().map(|planned| self.line(planned, (based, &now))).collect();
        lines.extend(taken.not.iter().map(|not| Line {
            what: self.text("drop-in-part"),
            words: Vec::new(),
            step: Step::NotTaken(not.told(self.draw.locale)),
        }));
        Ok(Plan { what, capacity, based_on: Some(based_on), moved: moved(based, &now), lines })
    }

    fn line(&self, planned: &Planned, (based, now): (&Tabled, &Tabled)) -> Line {
        let step = match carry(planned, (based, now)) {
            Carried::As(fields) => Step::Act(planned.act, fields),
            Carried::Already => Step::Nothing,
            Carried::Clash => Step::NotTaken(self.text("drop-in-clash")),
        };
        let words = planned.fields.iter().filter_map(|(name, words)| Some((tag_of(name)?, words.clone())));
        Line { what: planned.told(self.draw.locale), words: words.collect(), step }
    }
}

/// What becomes of words that were written for an earlier state of a paragraph.
enum Carried {
    /// They are asked for of the words as they stand now.
    As(Vec<(String, String)>),
    /// The words are so already.
    Already,
    /// What they change was changed by others meanwhile.
    Clash,
}

fn tag_of(field: &str) -> Option<Tag> {
    Tag::new(field.strip_prefix("words.")?)
}

/// Changes of words, made in the words as they stand now: whole words of an earlier state would ask to undo what was agreed
/// since.
fn carry(planned: &Planned, (based, now): (&Tabled, &Tabled)) -> Carried {
    let id = planned.from.paragraph;
    let rows = id.and_then(|id| based.paragraph(id)).zip(id.and_then(|id| now.paragraph(id)));
    let Some((before, stands)) = rows.filter(|_| planned.from.part == FromPart::Words) else {
        return Carried::As(planned.fields.clone());
    };
    let mut fields = Vec::new();
    let mut asks = false;
    for (name, wanted) in &planned.fields {
        let Some(tag) = tag_of(name) else {
            fields.push((name.clone(), wanted.clone()));
            continue;
        };
        let Some(words) = carried(before.words_in(&tag), wanted, stands.words_in(&tag)) else { return Carried::Clash };
        if words != stands.words_in(&tag) {
            asks = true;
            fields.push((name.clone(), words));
        }
    }
    if asks { Carried::As(fields) } else { Carried::Already }
}

/// The paragraphs whose words are others than they were, those that are gone, and those that came.
fn moved(based: &Tabled, now: &Tabled) -> Vec<String> {
    let name = |number: &Option<String>, id: u32| number.clone().unwrap_or_else(|| format!("p{id}"));
    let other = |row: &&papers::Tabular| now.paragraph(row.id).is_none_or(|stands| stands.words != row.words);
    let changed = based.paragraphs.iter().filter(other).map(|row| name(&row.number, row.id));
    let came = now.paragraphs.iter().filter(|row| based.paragraph(row.id).is_none());
    changed.chain(came.map(|row| name(&row.number, row.id))).collect()
}
