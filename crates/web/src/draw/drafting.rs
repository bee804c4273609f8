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
use procedure::texts::view::{ParagraphView, TextView, blocking, compare, holders, words};
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
        let view = match page {
            "compare" => words(self.state(), draft, self.reader_of(of, draft)),
            _ => self.view_of(of, draft, None),
        };
        let Some(view) = view else { return Drawn::NotSeen };
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
        let states = States::of(draft, &view);
        let mut said = Vec::new();
        let mut asked = |name: &str, otherwise: u64| {
            // What is typed goes before what is chosen.
            let typed = self.query.get(&format!("{name}-entry"));
            let Some(word) = typed.or_else(|| self.query.get(name)) else { return otherwise };
            let found = states.found(word);
            said.extend(match found {
                Some(entry) if word.parse() == Ok(entry) => None,
                Some(entry) => Some(between(&f, word, &state_name(&f, &view, draft, entry))),
                None => Some(f.t1("texts-compare-no-entry", "entry", word)),
            });
            found.unwrap_or(otherwise)
        };
        let (from, to) = (asked("from", states.issued), asked("to", states.last));
        let choices = |chosen: u64| {
            let choice = |entry: u64| Choice {
                value: entry.to_string(),
                label: state_name(&f, &view, draft, entry),
                chosen: entry == chosen,
            };
            states.offered(chosen).into_iter().map(choice).collect::<Vec<_>>()
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
            said,
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
        let shown = asked.map_or_else(taken_up, named).map(|one| ParagraphView::clone(one));
        let columns = columns(&f, &view, self.query.get("beside"));
        let working = self.state().profile().list(Key::LANGUAGES_WORKING);
        let beside = columns
            .1
            .as_ref()
            .and_then(|tag| tag.as_str().parse::<Lang>().ok())
            .filter(|lang| *lang != f.lang().language());
        let other = working.iter().filter_map(|tag| tag.parse::<Lang>().ok()).find(|lang| *lang != f.lang().language());
        let speaks = procedure::floor::view::floor(self.state(), of, self.audience_at(of), self.now())
            .and_then(|floor| floor.current);
        let page = HallTextPage {
            m: meeting(self.state(), of),
            columns,
            second: beside.or(other).and_then(Locale::of).unwrap_or_else(Locale::english),
            shown,
            speaks: speaks.map(|now| now.party),
            at: self.now(),
            text: view,
            f,
        };
        draw(&page).into()
    }
}

/// How many of the last states are offered beside those that were issued; any other is typed.
const OFFERED: usize = 50;

/// The states of a text, each after an entry.
struct States {
    /// All, oldest first.
    all: Vec<u64>,
    /// As it was opened, and as it was issued.
    named: Vec<u64>,
    /// The last that was issued before the last.
    issued: u64,
    last: u64,
}

impl States {
    fn of(draft: &Draft, view: &TextView) -> Self {
        let mut all: Vec<u64> = view.history.iter().map(|(entry, _)| *entry).chain([draft.entry]).collect();
        all.sort_unstable();
        all.dedup();
        let last = all.last().copied().unwrap_or(draft.entry);
        let named: Vec<u64> = std::iter::once(draft.entry).chain(view.issues.iter().map(|one| one.entry)).collect();
        let issued = named.iter().rev().find(|entry| **entry < last).copied().unwrap_or(draft.entry);
        Self { all, named, issued, last }
    }

    /// The state after an entry: that which the entry made, or the one before it.
    fn found(&self, word: &str) -> Option<u64> {
        let entry: u64 = word.parse().ok()?;
        let behind = self.all.partition_point(|state| *state <= entry);
        self.all.get(behind.checked_sub(1)?).copied()
    }

    /// Those that are offered, newest first: the named ones, the last ones, and the one that is chosen.
    fn offered(&self, chosen: u64) -> Vec<u64> {
        let last = self.all.get(self.all.len().saturating_sub(OFFERED)..).unwrap_or_default();
        let mut offered: Vec<u64> = self.named.iter().chain(last).copied().chain([chosen]).collect();
        offered.sort_unstable_by(|one, other| other.cmp(one));
        offered.dedup();
        offered
    }
}

/// That an entry made no state of its own, and which is shown in its stead.
fn between(f: &Frame, entry: &str, state: &str) -> String {
    f.locale.with("texts-compare-between", &[("entry", entry.into()), ("state", state.into())])
}
