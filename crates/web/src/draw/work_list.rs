//! What of a process waits for a translator into each of its languages: texts, news, meetings and their agenda.

use pages::work_list::{WorkLine, WorkList};
use pages::{Frame, Section, draw};
use procedure::Kind;
use procedure::meetings::Meeting;
use procedure::names::{Tag, Texts};
use procedure::news::view::items;
use procedure::places::Place;
use procedure::rules::profile::Key;
use procedure::texts::view::TextView;
use procedure::time::Day;

use super::{Draw, Drawn};
use crate::text_paper::{languages, seen};

/// The most lines of the list.
const LINES_MAX: usize = 200;

/// A line, with the day by which it is due.
type Waiting = (Option<Day>, WorkLine);

impl Draw<'_> {
    /// The list for those who have the newsroom: the Chair and the secretariat. The language is that of the address, else the
    /// reader's where it is one of the process, else the first of these.
    pub(super) fn work_list(&self) -> Drawn {
        if !self.opens(Place::Newsroom) {
            return Drawn::NotSeen;
        }
        let f = self.frame(Section::Documents, None);
        let profile = self.state().profile();
        let keys = [Key::LANGUAGES_WORKING, Key::LANGUAGES_AUTHENTIC, Key::LANGUAGES_COURTESY];
        let mut tags: Vec<Tag> = Vec::new();
        for tag in keys.into_iter().flat_map(|key| profile.list(key)).filter_map(|tag| Tag::new(&tag)) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let wanted = [self.query.get("to"), Some(f.lang().language().tag())];
        let named = wanted.into_iter().flatten().find_map(|wanted| tags.iter().find(|tag| tag.as_str() == wanted));
        let Some(to) = named.or_else(|| tags.first()).cloned() else { return Drawn::Missing };
        let texts = self.texts_seen();
        let mut waiting = self.waiting(&f, &texts, &to);
        // What has a day comes first, the earliest of these at the top.
        waiting.sort_by_key(|(due, _)| (due.is_none(), *due));
        let count = |tag: &Tag| (tag.clone(), self.waiting(&f, &texts, tag).len());
        let page = WorkList {
            languages: tags.iter().map(count).collect(),
            total: waiting.len(),
            lines: waiting.into_iter().take(LINES_MAX).map(|(_, line)| line).collect(),
            to,
            f,
        };
        draw(&page).into()
    }

    /// The drafts that the reader may see, with their meetings.
    fn texts_seen(&self) -> Vec<(&Meeting, TextView)> {
        let meetings = self.state().meetings.values();
        let drafts = meetings.flat_map(|of| of.texts.values().map(move |draft| (&**of, draft)));
        drafts.filter_map(|(of, draft)| Some((of, seen(self, of, draft, None)?))).collect()
    }

    fn waiting(&self, f: &Frame, texts: &[(&Meeting, TextView)], to: &Tag) -> Vec<Waiting> {
        let mut all: Vec<Waiting> =
            texts.iter().filter_map(|(of, view)| self.waiting_text(f, (*of, view), to)).collect();
        for of in self.state().meetings.values() {
            all.extend(self.waiting_agenda(f, of, to));
        }
        for view in items(self.state(), &self.capacity, self.now()) {
            let item = &view.published.1;
            let missing = [&item.title, &item.summary, &item.text].into_iter().filter(|texts| lacks(texts, to)).count();
            let address = f.below(&format!("news/{}/", item.item));
            all.extend(line(f.t("site-news"), &item.title, address, (missing, 0, 0)).map(|line| (None, line)));
        }
        all
    }

    /// A text: its title, and the paragraphs in a language in which it is to be.
    fn waiting_text(&self, f: &Frame, (of, view): (&Meeting, &TextView), to: &Tag) -> Option<Waiting> {
        if view.adopted || !languages(view).any(|tag| tag == to) {
            return None;
        }
        let (mut missing, mut behind, mut draft) = (usize::from(lacks(&view.title, to)), 0_usize, 0_usize);
        for paragraph in &view.paragraphs {
            let count = if lacks(&paragraph.words, to) {
                &mut missing
            } else if paragraph.behind.contains(to) {
                &mut behind
            } else if view.authentic.contains(to) || paragraph.concord.contains_key(to) {
                continue;
            } else {
                &mut draft
            };
            *count = count.saturating_add(1);
        }
        let address = format!("{}translate/?to={to}", f.text_link(&of.slug, &view.slug));
        let line = line(view.symbol.clone(), &view.title, address, (missing, behind, draft))?;
        Some(self.due_with(f, of, line))
    }

    /// The names of a meeting and of the items of its agenda.
    fn waiting_agenda(&self, f: &Frame, of: &Meeting, to: &Tag) -> Option<Waiting> {
        let named = usize::from(lacks(&of.particulars.name, to));
        let items = of.items.values().filter(|item| lacks(&item.title, to)).count();
        let kind = if named > 0 { Kind::MeetingsChange } else { Kind::MeetingsChangeItem };
        let address = f.at(&of.slug, &format!("{}/", kind.name().replace('.', "/")));
        let counts = (named.saturating_add(items), 0, 0);
        let line = line(f.t("work-list-agenda"), &of.particulars.name, address, counts)?;
        Some(self.due_with(f, of, line))
    }

    /// A line that is due on the first day of its meeting, where that is to come.
    fn due_with(&self, f: &Frame, of: &Meeting, line: WorkLine) -> Waiting {
        let due = of.particulars.from.filter(|day| *day >= self.today());
        (due, WorkLine { due: due.map(|day| f.day(&day)), ..line })
    }
}

/// A line, where anything waits.
fn line(kind: String, title: &Texts, address: String, counts: (usize, usize, usize)) -> Option<WorkLine> {
    (counts != (0, 0, 0)).then(|| WorkLine { kind, title: title.clone(), address, counts, due: None })
}

/// True where a text has words, and none in a language.
fn lacks(texts: &Texts, to: &Tag) -> bool {
    !texts.is_empty() && texts.get(to.as_str()).is_none_or(|words| words.trim().is_empty())
}
