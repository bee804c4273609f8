//! The translator's page of a text, and the glossary of the process.

use std::collections::BTreeSet;

use pages::translation::{Glossary, TermLine, TranslatePage, TranslationRow};
use pages::{Button, Section, draw};
use procedure::documents::translation_due::Work;
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::membership::view::parties;
use procedure::names::{Tag, Texts};
use procedure::places::Place;
use procedure::texts::Draft;
use procedure::texts::agreed::{Sought, agreed};
use procedure::texts::figures::differing;
use procedure::texts::terms::{absent, found};
use procedure::texts::view::{ParagraphView, TextView};
use procedure::{Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::text_paper::{languages, pair, seen};

/// The most earlier texts that are cited for a paragraph.
const CITATIONS_MAX: usize = 3;
/// The most paragraphs for which earlier texts are looked up: each is compared with all that was ever adopted.
const LOOKED_UP_MAX: usize = 40;

/// A text on its way from one language into another.
pub(crate) struct Translation {
    pub(crate) view: TextView,
    pub(crate) from: Tag,
    pub(crate) to: Tag,
}

impl Translation {
    /// The paragraphs that have not followed, and the others.
    fn parts(&self) -> (Vec<&ParagraphView>, Vec<&ParagraphView>) {
        self.view.paragraphs.iter().map(|one| &**one).partition(|paragraph| paragraph.behind.contains(&self.to))
    }
}

impl Draw<'_> {
    /// The text as it is translated, for those who may see it; into the language that the address names, else into one that is
    /// behind. A text in one language has nothing to translate into.
    pub(crate) fn translation(&self, of: &Meeting, draft: &Draft) -> Result<Translation, Drawn> {
        let view = seen(self, of, draft, None).ok_or(Drawn::NotSeen)?;
        let asked = self.query.get("to").map(str::to_owned).or_else(|| behind(&view));
        let into = asked.unwrap_or_else(|| self.locale.lang().to_string());
        let first = || languages(&view).find_map(|tag| pair(&view, tag.as_str()));
        let (from, to) = pair(&view, &into).or_else(first).ok_or(Drawn::Missing)?;
        Ok(Translation { view, from, to })
    }

    /// The page of a translator.
    pub(super) fn translate(&self, of: &Meeting, draft: &Draft) -> Drawn {
        let whole = match self.translation(of, draft) {
            Ok(whole) => whole,
            Err(none) => return none,
        };
        let f = self.frame(Section::Meetings, of.particulars.from);
        let presser = self.presser(&f);
        let on = Subject::of(&of.slug, &draft.opened.text);
        let revise = Wanted::new(Kind::TextsRevise, on, String::new());
        let works = f.may_act() && presser.order(&revise).is_ok();
        let (mut behind, mut others) = self.rows(&whole);
        let Translation { view, from, to } = &whole;
        for row in &mut behind {
            row.confirm = confirm((&presser, "translation-confirm"), (of, draft), (&row.paragraph, to));
        }
        for row in others.iter_mut().filter(|row| !view.is_compared(&row.paragraph, to)) {
            row.confirm = confirm((&presser, "translation-review"), (of, draft), (&row.paragraph, to));
        }
        let work = Work::Text(of.slug.clone(), view.slug.clone());
        let due = self.due_day((&work, to));
        let page = TranslatePage {
            m: meeting(self.state(), of),
            behind,
            others,
            works,
            set: Self::sets_due(&presser, (&work, to), due.as_ref()),
            due,
            text: view.clone(),
            from: from.clone(),
            to: to.clone(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The paragraphs that have not followed, with what helps their translator, and the others.
    pub(crate) fn rows(&self, whole: &Translation) -> (Vec<TranslationRow>, Vec<TranslationRow>) {
        let Translation { from, to, .. } = whole;
        let named = parties(self.state(), self.today());
        let names: Vec<&Texts> = named.iter().map(|party| &party.name).collect();
        let glossary = self.opens(Place::Glossary);
        let looked_up = |paragraph: &ParagraphView| {
            let words = |tag: &Tag| paragraph.words.get(tag.as_str()).unwrap_or_default();
            let (source, target) = (words(from), words(to));
            let terms = if glossary { found(self.state(), source, from) } else { Vec::new() };
            let absent = absent(&terms, &names, ((from, source), (to, target)));
            (terms, absent)
        };
        let behind = |(at, paragraph): (usize, &ParagraphView)| {
            let plain = plain_row(paragraph, (from, to));
            if at >= LOOKED_UP_MAX {
                return plain;
            }
            let (terms, absent) = looked_up(paragraph);
            let source = paragraph.words.get(from.as_str()).unwrap_or_default();
            let agreed = agreed(self.state(), Sought::Words(source), (from, to), CITATIONS_MAX);
            TranslationRow { terms, agreed, absent, ..plain }
        };
        let other = |(at, paragraph): (usize, &ParagraphView)| {
            let absent = if at < LOOKED_UP_MAX { looked_up(paragraph).1 } else { Vec::new() };
            TranslationRow { absent, ..plain_row(paragraph, (from, to)) }
        };
        let (late, others) = whole.parts();
        (late.into_iter().enumerate().map(behind).collect(), others.into_iter().enumerate().map(other).collect())
    }

    /// The glossary.
    pub(super) fn glossary(&self) -> Drawn {
        if !self.opens(Place::Glossary) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Documents, None);
        let presser = self.presser(&f);
        let define = |key: &str| Wanted::new(Kind::TextsDefineTerm, Subject::default(), f.t(key)).form();
        let glossary = &self.state().glossary;
        let tags: BTreeSet<Tag> = glossary.values().flat_map(|term| term.defined.words.0.keys().cloned()).collect();
        let lines = glossary.iter().map(|(headword, term)| TermLine {
            headword: headword.clone(),
            define: presser.offer_open(define("glossary-define-again").with("headword", headword)),
            term: term.clone(),
        });
        let page = Glossary {
            terms: lines.collect(),
            languages: tags.into_iter().collect(),
            define: presser.offer_open(define("act-texts-define-term").style("act--first")),
            works: self.has_work_list(),
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }
}

/// The first language that is behind.
fn behind(view: &TextView) -> Option<String> {
    let late = |tag: &&Tag| view.paragraphs.iter().any(|paragraph| paragraph.behind.contains(*tag));
    languages(view).find(late).map(Tag::to_string)
}

fn plain_row(paragraph: &ParagraphView, (from, to): (&Tag, &Tag)) -> TranslationRow {
    let words = |tag: &Tag| paragraph.words.get(tag.as_str()).unwrap_or_default();
    let (source, target) = (words(from), words(to));
    TranslationRow {
        figures: if target.is_empty() { Default::default() } else { differing(source, target) },
        paragraph: paragraph.clone(),
        terms: Vec::new(),
        agreed: Vec::new(),
        absent: Vec::new(),
        confirm: None,
    }
}

fn confirm(
    (presser, key): (&Presser<'_>, &str),
    (of, draft): (&Meeting, &Draft),
    (paragraph, to): (&ParagraphView, &Tag),
) -> Option<Button> {
    paragraph.words.get(to.as_str())?;
    let on = Subject::of(&of.slug, &draft.opened.text).number(paragraph.id);
    let wanted = Wanted::new(Kind::TextsConfirmConcord, on, presser.f.t(key));
    let wanted = wanted.with("text", &draft.opened.text).with("paragraph", paragraph.id).with("language", to);
    presser.offer_open(wanted)
}
