//! The pages of a text under negotiation beside its own: every bracket, two states compared, the screen of the hall.

use locale::{Lang, Locale};
use pages::act::Choice;
use pages::brackets::BracketsPage;
use pages::compared::ComparePage;
use pages::hall_text::HallTextPage;
use pages::{Frame, Section, draw};
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::names::Tag;
use procedure::rules::profile::Key;
use procedure::texts::Draft;
use procedure::texts::view::{TextView, blocking, compare, holders};
use procedure::view::sees_drafts;

use super::text_acts::{TextActs, blocks};
use super::texts::{columns, kept, owners, state_name};
use super::{Draw, Drawn};

impl Draw<'_> {
    /// A page below that of a text, for those who may see drafts.
    pub(super) fn drafting(&self, of: &Meeting, draft: &Draft, page: &str) -> Drawn {
        if !sees_drafts(self.audience_on(of, draft)) {
            return Drawn::NotSeen;
        }
        let mut f = self.frame(Section::Meetings, of.particulars.from);
        f.place.push_str(&kept(&self.query));
        let Some(view) = self.view_of(of, draft, None) else { return Drawn::NotSeen };
        match page {
            "brackets" => self.brackets(f, (of, draft), view),
            "compare" => self.compared(f, (of, draft), view),
            _ => self.hall_of_text(f, of, view),
        }
    }

    fn brackets(&self, mut f: Frame, (of, draft): (&Meeting, &Draft), view: TextView) -> Drawn {
        f.live = of.is_live();
        let presser = self.presser(&f);
        let acts = TextActs::new(&presser, of, draft);
        let blocking =
            self.capacity.party().map(|party| blocks(&acts, &view, &blocking(self.state(), of, draft, party)));
        let page = BracketsPage {
            m: meeting(self.state(), of),
            owners: owners(&f, self.state()),
            holders: holders(&view),
            blocking: blocking.filter(|_| !view.adopted),
            text: view,
            done: self.done(),
            f: f.clone(),
        };
        draw(&page).into()
    }

    fn compared(&self, f: Frame, (of, draft): (&Meeting, &Draft), view: TextView) -> Drawn {
        let mut states: Vec<u64> =
            std::iter::once(draft.entry).chain(view.history.iter().map(|(entry, _)| *entry)).collect();
        states.sort_unstable();
        states.dedup();
        let last = states.last().copied().unwrap_or(draft.entry);
        let issued = view.issues.iter().rev().find(|issue| issue.entry < last).map_or(draft.entry, |issue| issue.entry);
        let asked = |name: &str| self.query.get(name)?.parse::<u64>().ok().filter(|entry| states.contains(entry));
        let (from, to) = (asked("from").unwrap_or(issued), asked("to").unwrap_or(last));
        let choices = |chosen: u64| {
            let choice = |entry: &u64| Choice {
                value: entry.to_string(),
                label: state_name(&f, &view, draft, *entry),
                chosen: *entry == chosen,
            };
            states.iter().rev().map(choice).collect::<Vec<_>>()
        };
        let wanted: Vec<&str> =
            self.query.0.iter().filter(|(name, _)| name == "lang").map(|(_, tag)| tag.as_str()).collect();
        let all = view.authentic.iter().chain(&view.courtesy);
        let default = columns(&f, &view, None);
        let is_chosen = |tag: &Tag| {
            if wanted.is_empty() {
                *tag == default.0 || Some(tag) == default.1.as_ref()
            } else {
                wanted.contains(&tag.as_str())
            }
        };
        let tags: Vec<Tag> = all.clone().filter(|tag| is_chosen(tag)).cloned().collect();
        let language =
            |tag: &Tag| Choice { value: tag.to_string(), label: f.language_of(tag), chosen: tags.contains(tag) };
        let page = ComparePage {
            m: meeting(self.state(), of),
            states: (choices(from), choices(to)),
            languages: all.map(language).collect(),
            rows: compare(draft, from.min(to), from.max(to)),
            tags,
            text: view,
            f: f.clone(),
        };
        draw(&page).into()
    }

    /// The screen of the hall for a text: the paragraph that is asked for, else the one that is taken up.
    pub(super) fn hall_of_text(&self, mut f: Frame, of: &Meeting, view: TextView) -> Drawn {
        f.live = of.is_live();
        let asked = self.query.get("p");
        let named = |name: &str| {
            let numbered = view.paragraphs.iter().find(|one| one.number.as_deref() == Some(name));
            numbered.or_else(|| view.paragraphs.iter().find(|one| Some(one.id) == name.parse().ok()))
        };
        let taken_up = || view.paragraphs.iter().find(|one| Some(one.id) == view.taken_up);
        let shown = asked.map_or_else(taken_up, named).cloned();
        let columns = columns(&f, &view, self.query.get("beside"));
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let beside =
            columns.1.as_ref().and_then(|tag| tag.as_str().parse::<Lang>().ok()).filter(|lang| *lang != f.lang());
        let other = working.iter().filter_map(|tag| tag.parse::<Lang>().ok()).find(|lang| *lang != f.lang());
        let speaks =
            procedure::floor::view::floor(self.state(), of, self.audience_at(of)).and_then(|floor| floor.current);
        let page = HallTextPage {
            m: meeting(self.state(), of),
            columns,
            second: beside.or(other).and_then(Locale::of).unwrap_or_else(Locale::english),
            shown,
            speaks: speaks.map(|now| now.party),
            at: self.hosted.clerk.now(),
            text: view,
            f,
        };
        draw(&page).into()
    }
}
