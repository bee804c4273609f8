//! The passages that one seat sees: what the views give it, each with its permanent address.

use std::collections::{BTreeMap, BTreeSet};

use locale::Lang;
use procedure::decisions::view::decision;
use procedure::delegations::named::Named;
use procedure::delegations::view::{Reader, participants};
use procedure::documents::view::sources;
use procedure::evidence::view::deposits;
use procedure::floor::statements::statements;
use procedure::meetings::Meeting;
use procedure::meetings::view::meeting;
use procedure::membership::view::parties;
use procedure::names::{Slug, Tag, Texts};
use procedure::news::view::items;
use procedure::places::Place;
use procedure::record::view::facts;
use procedure::sealed::Shown;
use procedure::texts::Draft;
use procedure::texts::view::words;
use procedure::time::Day;
use search::Passage;

use crate::draw::Draw;
use crate::reading::language_or_likely;

/// How much passages count beside each other, in hundredths.
const ADOPTED: u8 = 130;
const PLAIN: u8 = 100;
const DRAFT: u8 = 60;

/// The languages in which names of persons are asked for: of each script one that most processes have.
const OF_NAMES: [Lang; 4] = [Lang::En, Lang::Az, Lang::Ru, Lang::Fa];

/// What a passage has beside its words.
struct About<'a> {
    kind: &'static str,
    /// The address below the process.
    at: String,
    meeting: Option<&'a Slug>,
    parties: Vec<String>,
    day: Option<Day>,
    weight: u8,
}

impl<'a> About<'a> {
    fn new(kind: &'static str, at: String) -> Self {
        Self { kind, at, meeting: None, parties: Vec::new(), day: None, weight: PLAIN }
    }

    fn of(self, meeting: &'a Meeting) -> Self {
        Self { meeting: Some(&meeting.slug), day: meeting.particulars.from, ..self }
    }

    fn by(self, parties: impl IntoIterator<Item = &'a Slug>) -> Self {
        Self { parties: parties.into_iter().map(ToString::to_string).collect(), ..self }
    }

    fn on(self, day: Option<Day>) -> Self {
        Self { day, ..self }
    }

    fn weighing(self, weight: u8) -> Self {
        Self { weight, ..self }
    }
}

/// Passages as they are found.
struct Found {
    process: String,
    all: Vec<Passage>,
}

impl Found {
    /// Adds a passage in each language in which there are words of it; a title without words of its language is one all the same.
    fn add(&mut self, about: About<'_>, title: &Texts, texts: &[&Texts]) {
        let mut by_language: BTreeMap<Lang, Vec<&str>> = BTreeMap::new();
        for (tag, words) in texts.iter().flat_map(|texts| texts.0.iter()) {
            if let Ok(lang) = tag.as_str().parse() {
                by_language.entry(lang).or_default().push(words);
            }
        }
        let titled = title.0.iter().filter_map(|(tag, _)| tag.as_str().parse().ok());
        for lang in titled {
            by_language.entry(lang).or_default();
        }
        for (lang, words) in by_language {
            let title = title.shown(lang.tag()).map_or("", |(_, title)| title);
            self.one(&about, lang, (title.to_owned(), words.join("\n")));
        }
    }

    fn one(&mut self, about: &About<'_>, lang: Lang, (title, text): (String, String)) {
        let day = about.day.map_or(0, |day| {
            let part = |number: i8| u32::try_from(number).unwrap_or_default();
            let year = u32::try_from(day.year).unwrap_or_default();
            year.saturating_mul(10_000)
                .saturating_add(part(day.month).saturating_mul(100))
                .saturating_add(part(day.day))
        });
        self.all.push(Passage {
            address: format!("/{}/{}", self.process, about.at),
            variant: 0,
            kind: about.kind.to_owned(),
            lang,
            meeting: about.meeting.map(ToString::to_string),
            parties: about.parties.clone(),
            day,
            class: 0,
            weight: about.weight,
            title,
            text,
        });
    }
}

/// Every passage that this reader sees.
pub(super) fn of(draw: &Draw<'_>) -> Vec<Passage> {
    let mut found = Found { process: draw.hosted.clerk.slug().to_string(), all: Vec::new() };
    of_process(draw, &mut found);
    for of in draw.state().meetings.values() {
        of_meeting(draw, of, &mut found);
        for draft in of.texts.values() {
            of_text(draw, (of, draft), &mut found);
        }
        persons(draw, of, &mut found);
    }
    found.all
}

fn of_process(draw: &Draw<'_>, found: &mut Found) {
    let state = draw.state();
    for party in parties(state, draw.today()) {
        found.add(
            About::new("party", format!("members/#{}", party.slug)).by([&party.slug]),
            &party.name,
            &[&party.formal],
        );
    }
    for document in state.documents.values().filter(|document| draw.reads_document(document)) {
        let issued = &document.issued;
        let written: Texts =
            document.versions.iter().filter_map(|(_, of)| Some((of.language.clone(), of.text.clone()?))).collect();
        let about = About::new("document", format!("documents/{}/", document.entry)).on(issued.day);
        found.add(About { meeting: issued.meeting.as_ref(), ..about }, &issued.title, &[&issued.known, &written]);
    }
    for old in draw.archived_files() {
        let facts = &old.facts;
        let at = format!("documents/archive/{}/", old.number);
        let about = |at: String| About { meeting: facts.meeting.as_ref(), ..About::new("archive", at).on(facts.day) };
        found.add(about(at.clone()), &facts.title, &[&facts.found]);
        let text = draw.text_of(facts);
        for (number, page) in (1_usize..).zip(text.iter().flat_map(|text| &text.pages)) {
            let lang = language_or_likely(page, &facts.languages);
            let title = facts.title.shown(lang.tag()).map_or("", |(_, title)| title).to_owned();
            found.one(&about(format!("{at}#page-{number}")), lang, (title, page.clone()));
        }
    }
    for cited in sources(state) {
        let about = About::new("source", format!("documents/#source-{}", cited.source)).on(cited.day);
        found.add(about, &cited.title, &[]);
    }
    for view in items(state, draw.towards(None), draw.now()) {
        let item = &view.published.1;
        let about = About::new("news", format!("news/{}/", item.item)).on(Some(item.day));
        found.add(About { meeting: item.meeting.as_ref(), ..about }, &item.title, &[&item.summary, &item.text]);
    }
    for page in state.standing.pages.values().map(|page| &page.1) {
        found.add(About::new("page", format!("pages/{}/", page.page)), &page.title, &[&page.text]);
    }
    for office in state.standing.contacts.values().map(|office| &office.1) {
        found.add(About::new("page", format!("contacts/#{}", office.contact)), &office.title, &[&office.text]);
    }
    for view in deposits(state, draw.towards(None), draw.now()) {
        let (number, facts) = (view.deposit.number, &view.deposit.facts);
        let about = About::new("library", format!("library/{number}/")).on(facts.day);
        found.add(About { meeting: facts.meeting.as_ref(), ..about }, &facts.title, &[&facts.summary]);
    }
    for (entry, fact) in facts(state, None) {
        found.add(About::new("fact", format!("#entry-{entry}")).on(fact.day), &Texts::default(), &[&fact.text]);
    }
    if draw.opens(Place::Glossary) {
        for (headword, term) in &state.glossary {
            let about = About::new("term", format!("glossary/#{headword}"));
            found.add(about, &term.defined.words, &[&term.defined.note]);
        }
    }
}

fn of_meeting(draw: &Draw<'_>, of: &Meeting, found: &mut Found) {
    let (view, slug) = (meeting(draw.state(), of), &of.slug);
    let known = &view.particulars;
    let about = About::new("meeting", format!("{slug}/")).of(of);
    found.add(about, &known.name, &[&known.theme, &known.place, &known.venue, &known.hosts]);
    for item in &view.agenda {
        let placed = &item.placed;
        let about = About::new("item", format!("{slug}/#item-{}", placed.item)).of(of).by(&placed.leads);
        found.add(about, &placed.title, &[&placed.lead, &placed.note]);
    }
    let programme = draw.programme_of(of).filter(|_| of.is_live());
    for session in programme.into_iter().flat_map(|programme| programme.sessions) {
        let placed = &session.session.placed;
        let at = format!("{slug}/timetable/#session-{}", placed.session);
        let about = About::new("session", at).of(of).by(&placed.leads).on(Some(Day::of(placed.span.begins)));
        found.add(about, &placed.title, &[&placed.lead, &placed.room, &placed.note]);
    }
    for (entry, fact) in facts(draw.state(), Some(slug)) {
        let about = About::new("fact", format!("record/{entry}/")).of(of).on(fact.day);
        found.add(about, &Texts::default(), &[&fact.text]);
    }
    let own = draw.towards(Some(slug)).party();
    for statement in statements(of, draw.audience_at(of), own) {
        let about = About::new("statement", format!("{slug}/#statement-{}", statement.entry)).of(of);
        found.add(about.by([&statement.handed.party]), &Texts::default(), &[statement.text()]);
    }
}

fn of_text(draw: &Draw<'_>, (of, draft): (&Meeting, &Draft), found: &mut Found) {
    let Some(text) = words(draw.state(), draft, draw.reader_of(of, draft)) else { return };
    let at = format!("{}/{}/", of.slug, text.slug);
    let weight = if text.adopted { ADOPTED } else { DRAFT };
    let adopted = draft.decided.adopted.as_ref().map(|(_, at, _)| Day::of(*at));
    let day = adopted.or(of.particulars.from);
    found.add(About::new("text", at.clone()).of(of).on(day).weighing(weight), &text.title, &[]);
    for paragraph in &text.paragraphs {
        let about = About::new("paragraph", format!("{at}#p{}", paragraph.id)).of(of).on(day).weighing(weight);
        found.add(about, &Texts::default(), &[&paragraph.words]);
    }
    let language = draw.locale.lang().language().tag();
    let reader = Reader { audience: draw.audience_on(of, draft), own: draw.capacity.party(), language };
    let vault = &draw.process().vault;
    for statement in decision((draw.state(), vault), of, draft, reader).statements {
        let about = About::new("statement", format!("{at}decision/#s{}", statement.statement)).of(of);
        let about = about.by([&statement.party]).on(Some(Day::of(statement.at)));
        found.add(about, &Texts::default(), &[&statement.words]);
    }
}

/// The name of a person as the reader is shown it: in the language that was asked for, and in its bearer's own spelling.
fn spellings(name: Named) -> impl Iterator<Item = (Option<Tag>, String)> {
    let asked = match name.shown {
        Shown::Text(text) => Some((name.language, text)),
        Shown::Removed(_) | Shown::Withheld | Shown::Unknown => None,
    };
    asked.into_iter().chain(name.own.map(|own| (Some(own.language), own.name)))
}

/// The names of delegates that the reader is shown, each once in a language.
fn persons(draw: &Draw<'_>, of: &Meeting, found: &mut Found) {
    let mut known = BTreeSet::new();
    for asked in OF_NAMES {
        let (audience, own) = (draw.audience_at(of), draw.towards(Some(&of.slug)).party());
        let reader = Reader { audience, own, language: asked.tag() };
        for delegation in participants(of, &draw.process().vault, reader) {
            for member in delegation.members {
                let anchor = format!("{}/participants/#{}-{}", of.slug, delegation.party, member.member);
                let about = About::new("person", anchor).of(of).by([&delegation.party]);
                for (tag, name) in spellings(member.name) {
                    let lang = tag.and_then(|tag| tag.as_str().parse().ok()).unwrap_or(asked);
                    if known.insert((about.at.clone(), lang, name.clone())) {
                        let office = member.office.shown(lang.tag()).map_or("", |(_, office)| office);
                        found.one(&about, lang, (name, office.to_owned()));
                    }
                }
            }
        }
    }
}
