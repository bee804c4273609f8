//! What of a process waits for a translator into each of its languages: texts, documents, news and pages, meetings and their
//! agenda, the research library, the titles of sources; with the deadline that was set, else the first day of the meeting.

use pages::work_list::{DueDay, WorkLine, WorkList};
use pages::{Button, Frame, Section, draw};
use procedure::documents::Document;
use procedure::documents::translation_due::{InLanguage, Work, translation_due, translations_due};
use procedure::documents::view::{every_document, sources};
use procedure::evidence::view::Standing;
use procedure::meetings::{Meeting, Phase};
use procedure::names::{Tag, Texts};
use procedure::news::standing::{PagePut, behind, pages};
use procedure::news::view::{Standing as OfNews, in_hand, items};
use procedure::places::Place;
use procedure::rules::profile::Key;
use procedure::stamp::Noted;
use procedure::texts::view::TextView;
use procedure::{Kind, Subject};

use super::{Draw, Drawn};
use crate::button::{Presser, Wanted};
use crate::text_paper::{languages, seen};

/// The most lines of the list.
const LINES_MAX: usize = 200;

/// The languages in which the process works.
const LANGUAGES: [Key; 3] = [Key::LANGUAGES_WORKING, Key::LANGUAGES_AUTHENTIC, Key::LANGUAGES_COURTESY];

/// Those in which its documents are to be.
pub(super) const OF_DOCUMENTS: [Key; 2] = [Key::LANGUAGES_WORKING, Key::LANGUAGES_AUTHENTIC];

/// What is asked for one language: the texts that the reader sees with their meetings, the languages of documents, and the language.
#[derive(Clone, Copy)]
struct Asked<'a> {
    f: &'a Frame,
    texts: &'a [(&'a Meeting, TextView)],
    of_documents: &'a [Tag],
    to: &'a Tag,
}

/// A line of the list, and the work for which a deadline can be set.
struct Waits {
    line: WorkLine,
    work: Option<Work>,
}

impl From<WorkLine> for Waits {
    fn from(line: WorkLine) -> Self {
        Self { line, work: None }
    }
}

impl Draw<'_> {
    /// The list for those who have the newsroom: the Chair and the secretariat. The language is that of the address, else the
    /// reader's where it is one of the list, else the first of these.
    pub(super) fn work_list(&self) -> Drawn {
        if self.as_of.is_some() {
            return Drawn::Missing;
        }
        if !self.opens(Place::Newsroom) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Documents, None);
        let mut tags = self.languages_of_rules(&LANGUAGES);
        for (_, tag, _) in translations_due(self.state(), self.audience()) {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
        let wanted = [self.query.get("to"), Some(f.lang().language().tag())];
        let named = wanted.into_iter().flatten().find_map(|wanted| tags.iter().find(|tag| tag.as_str() == wanted));
        let Some(to) = named.or_else(|| tags.first()).cloned() else { return Drawn::Missing };
        let texts = self.texts_seen();
        let presser = self.presser(&f);
        let of_documents = self.languages_of_rules(&OF_DOCUMENTS);
        let waiting = |to: &Tag| self.waiting(Asked { f: &f, texts: &texts, of_documents: &of_documents, to });
        let mut waits = waiting(&to);
        // What has a day comes first, the earliest of these at the top.
        waits.sort_by_key(|one| (one.line.due.is_none(), one.line.due.as_ref().map(|due| due.day)));
        let total = waits.len();
        waits.truncate(LINES_MAX);
        let with_act = |Waits { line, work }: Waits| {
            let due = line.due.as_ref().filter(|due| due.set);
            WorkLine { set: work.and_then(|work| Self::sets_due(&presser, (&work, &to), due)), ..line }
        };
        let count = |tag: &Tag| if *tag == to { total } else { waiting(tag).len() };
        let page = WorkList {
            languages: tags.iter().map(|tag| (tag.clone(), count(tag))).collect(),
            total,
            lines: waits.into_iter().map(with_act).collect(),
            done: self.done(),
            to,
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The languages of some keys of the rules, each once.
    pub(super) fn languages_of_rules(&self, keys: &[Key]) -> Vec<Tag> {
        let mut tags: Vec<Tag> = Vec::new();
        let profile = self.state().profile();
        for tag in keys.iter().flat_map(|key| profile.list(*key)).filter_map(|tag| Tag::new(&tag)) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// Whether the reader has the list of what waits: it is of now, and the past has none.
    pub(super) fn has_work_list(&self) -> bool {
        self.as_of.is_none() && self.opens(Place::Newsroom)
    }

    /// The deadline that was set for a work in a language, for those who share out the work.
    pub(super) fn due_day(&self, (work, to): (&Work, &Tag)) -> Option<DueDay> {
        let due = translation_due(self.state(), self.audience(), (work, to))?;
        let (day, translator) = (due.until, due.translator.clone());
        let late = work.is_late(self.state(), to, (day, self.today()));
        Some(DueDay { day, late, set: true, translator })
    }

    /// The form that sets, moves or takes away this deadline.
    pub(super) fn sets_due(presser: &Presser<'_>, (work, to): (&Work, &Tag), due: Option<&DueDay>) -> Option<Button> {
        let label = presser.f.t(if due.is_some() { "work-list-move-due" } else { "work-list-set-due" });
        let kind = Kind::DocumentsSetTranslationDue;
        let wanted = match work {
            Work::Document(symbol) => Wanted::new(kind, Subject::default(), label).with("symbol", symbol),
            Work::Text(meeting, text) => Wanted::new(kind, Subject::of(meeting, text), label).with("text", text),
        };
        let mut wanted = wanted.with("language", to).style("act--quiet").form();
        if let Some(due) = due {
            wanted = wanted.with("until", due.day).with("translator", due.translator.clone().unwrap_or_default());
        }
        presser.offer_open(wanted)
    }

    /// The drafts that the reader may see, with their meetings.
    fn texts_seen(&self) -> Vec<(&Meeting, TextView)> {
        let meetings = self.state().meetings.values();
        let drafts = meetings.flat_map(|of| of.texts.values().map(move |draft| (&**of, draft)));
        drafts.filter_map(|(of, draft)| Some((of, seen(self, of, draft, None)?))).collect()
    }

    fn waiting(&self, asked: Asked<'_>) -> Vec<Waits> {
        let mut all: Vec<Waits> =
            asked.texts.iter().filter_map(|(of, view)| self.waiting_text(asked, of, view)).collect();
        let documents = every_document(self.state(), self.audience());
        all.extend(documents.iter().filter_map(|document| self.waiting_document(asked, document)));
        let (f, to) = (asked.f, asked.to);
        let mut plain: Vec<WorkLine> = Vec::new();
        plain.extend(self.state().meetings.values().filter_map(|of| self.waiting_agenda(f, of, to)));
        plain.extend(self.waiting_news(f, to));
        plain.extend(self.waiting_pages(f, to));
        for view in self.deposits().iter().filter(|view| view.standing != Standing::Withdrawn) {
            let facts = &view.deposit.facts;
            let missing = count([&facts.title, &facts.summary], to);
            let address = f.below(&format!("library/{}/", view.deposit.number));
            plain.extend(line(f.t("library-title"), Some(&facts.title), address, (missing, 0, 0)));
        }
        let missing = sources(self.state()).iter().filter(|cited| lacks(&cited.title, to)).count();
        plain.extend(line(f.t("documents-sources"), None, f.below("documents/"), (missing, 0, 0)));
        all.extend(plain.into_iter().map(Waits::from));
        all
    }

    /// News that were published, and those that are being written.
    fn waiting_news(&self, f: &Frame, to: &Tag) -> Vec<WorkLine> {
        let published = items(self.state(), &self.capacity, self.now()).into_iter().filter_map(|view| {
            let item = &view.published.1;
            let counts = (count(item.in_languages(), to), follows_not(&view.behind, to), 0);
            line(f.t("site-news"), Some(&item.title), f.below(&format!("news/{}/", item.item)), counts)
        });
        let open = |standing: OfNews| matches!(standing, OfNews::Draft | OfNews::Approved);
        let drafts = in_hand(self.state(), self.now()).into_iter().filter(|one| open(one.standing));
        let drafts = drafts.filter_map(|one| {
            let words = &one.draft.words;
            let counts = (count(words.in_languages(), to), follows_not(&one.behind, to), 0);
            let address = f.below(&format!("news/drafts/{}/", words.item));
            line(f.t("news-newsroom"), Some(&words.title), address, counts)
        });
        published.chain(drafts).collect()
    }

    /// The process's own pages.
    fn waiting_pages(&self, f: &Frame, to: &Tag) -> Vec<WorkLine> {
        let waits = |of: &std::sync::Arc<(Noted, PagePut)>| {
            let page = &of.1;
            let behind = follows_not(&behind(self.state(), &page.page), to);
            let address = f.below(&format!("pages/{}/", page.page));
            line(f.t("news-pages"), Some(&page.title), address, (count(page.in_languages(), to), behind, 0))
        };
        pages(self.state()).iter().filter_map(waits).collect()
    }

    /// A text: its title, and the paragraphs in a language in which it is to be.
    fn waiting_text(&self, asked: Asked<'_>, of: &Meeting, view: &TextView) -> Option<Waits> {
        let (f, to) = (asked.f, asked.to);
        if view.adopted || !languages(view).any(|tag| tag == to) {
            return None;
        }
        let (mut missing, mut behind, mut draft) = (usize::from(lacks(&view.title, to)), 0_usize, 0_usize);
        for paragraph in &view.paragraphs {
            let count = if lacks(&paragraph.words, to) {
                &mut missing
            } else if paragraph.behind.contains(to) {
                &mut behind
            } else if view.is_compared(paragraph, to) {
                continue;
            } else {
                &mut draft
            };
            *count = count.saturating_add(1);
        }
        let address = format!("{}translate/?to={to}", f.text_link(&of.slug, &view.slug));
        let line = line(view.symbol.clone(), Some(&view.title), address, (missing, behind, draft))?;
        let work = Work::Text(of.slug.clone(), view.slug.clone());
        let due = self.due_day((&work, to)).or_else(|| self.first_day(of));
        Some(Waits { line: WorkLine { due, ..line }, work: Some(work) })
    }

    /// A document that has a version: its title, and a version in a language in which the process works or for which a deadline was
    /// set. Of a meeting that is over a version is waited for only where a deadline was set.
    fn waiting_document(&self, asked: Asked<'_>, document: &Document) -> Option<Waits> {
        let (f, to) = (asked.f, asked.to);
        let issued = &document.issued;
        let work = Work::Document(issued.symbol.clone());
        let due = self.due_day((&work, to));
        let of = issued.meeting.as_ref().and_then(|slug| self.state().meetings.get(slug));
        let over = of.is_some_and(|of| matches!(of.phase, Phase::Archive | Phase::Closed));
        let wanted = !over && asked.of_documents.contains(to);
        if due.is_none() && (!wanted || document.versions.is_empty()) {
            return None;
        }
        let title = usize::from(lacks(&issued.title, to));
        let (missing, behind) = match document.stands(to) {
            InLanguage::Missing => (title.saturating_add(1), 0),
            InLanguage::Behind => (title, 1),
            InLanguage::Current => (title, 0),
        };
        let address = f.document_link(&document.entry);
        let line = line(issued.symbol.clone(), Some(&issued.title), address, (missing, behind, 0))?;
        let due = due.or_else(|| of.and_then(|of| self.first_day(of)));
        Some(Waits { line: WorkLine { due, ..line }, work: Some(work) })
    }

    /// The name of a meeting, and the words of the items of its agenda, while they can be changed.
    fn waiting_agenda(&self, f: &Frame, of: &Meeting, to: &Tag) -> Option<WorkLine> {
        if of.phase == Phase::Closed {
            return None;
        }
        let named = usize::from(lacks(&of.particulars.name, to));
        let items: usize = of.items.values().map(|item| count(item.in_languages(), to)).sum();
        let behind = of.versions.values().filter(|versions| versions.stands(to) == InLanguage::Behind).count();
        let waits = |item: &u32| {
            let lacking = of.items.get(item).is_some_and(|placed| count(placed.in_languages(), to) > 0);
            lacking || of.versions.get(item).is_some_and(|versions| versions.stands(to) == InLanguage::Behind)
        };
        let form = |kind: Kind, query: String| f.at(&of.slug, &format!("{}/{query}", kind.name().replace('.', "/")));
        let first = of.items.keys().find(|item| waits(item)).filter(|_| named == 0);
        let address = match first {
            Some(item) => form(Kind::MeetingsChangeItem, format!("?item={item}")),
            None => form(Kind::MeetingsChange, String::new()),
        };
        let counts = (named.saturating_add(items), behind, 0);
        let line = line(f.t("work-list-agenda"), Some(&of.particulars.name), address, counts)?;
        Some(WorkLine { due: self.first_day(of), ..line })
    }

    /// The first day of a meeting that is to come.
    fn first_day(&self, of: &Meeting) -> Option<DueDay> {
        let day = of.particulars.from.filter(|day| *day >= self.today())?;
        Some(DueDay { day, late: false, set: false, translator: None })
    }
}

/// A line, where anything waits.
fn line(kind: String, title: Option<&Texts>, address: String, counts: (usize, usize, usize)) -> Option<WorkLine> {
    let title = title.cloned();
    (counts != (0, 0, 0)).then_some(WorkLine { kind, title, address, counts, due: None, set: None })
}

/// One where a language is among those that have not followed.
fn follows_not(behind: &[Tag], to: &Tag) -> usize {
    usize::from(behind.contains(to))
}

/// How many of these have words, and none in a language.
fn count<'t>(all: impl IntoIterator<Item = &'t Texts>, to: &Tag) -> usize {
    all.into_iter().filter(|texts| lacks(texts, to)).count()
}

/// True where a text has words, and none in a language.
fn lacks(texts: &Texts, to: &Tag) -> bool {
    !texts.is_empty() && texts.get(to.as_str()).is_none_or(|words| words.trim().is_empty())
}
