//! Who may do what: a question about a seat and an act, the rights at a meeting or on a text, grants and seats.

use std::sync::Arc;

use pages::act::Choice;
use pages::rights::{Answered, Question, Rights};
use pages::rules::narrower_articles;
use pages::{Frame, Section, draw};
use procedure::accounts::Role;
use procedure::meetings::Meeting;
use procedure::names::{Slug, Texts};
use procedure::places::Place;
use procedure::rules::grants::Grant;
use procedure::rules::matrix::{Matrix, grants, matrix, seats};
use procedure::rules::rights::{Answer, may_ask_of, told};
use procedure::texts::Draft;
use procedure::view::Audience;
use procedure::{Capacity, Kind, Stamp, Subject};

use super::{Draw, Drawn};

/// An answer about an act, with what it is about.
pub(crate) struct Told {
    pub(crate) kind: Kind,
    pub(crate) capacity: Capacity,
    pub(crate) meeting: Option<Slug>,
    pub(crate) text: Option<Slug>,
    pub(crate) answer: Answer,
}

/// What the address asks about.
struct About<'a> {
    capacity: Capacity,
    role: Option<Role>,
    meeting: Option<&'a Arc<Meeting>>,
    draft: Option<&'a Arc<Draft>>,
    item: Option<u32>,
    kind: Option<Kind>,
}

impl About<'_> {
    /// What is to be chosen before an act of this kind can be asked about.
    fn wanting(&self, kind: Kind) -> Option<&'static str> {
        let asks = |name: &str| kind.fields().iter().any(|field| field.name == name && field.required);
        if asks("meeting") && self.meeting.is_none() {
            return Some("rights-choose-meeting");
        }
        (asks("text") && self.subject(kind).name.is_none() && is_on_texts(kind)).then_some("rights-choose-text")
    }

    /// What an act of this kind is about, of what was chosen.
    fn subject(&self, kind: Kind) -> Subject<'_> {
        let meeting = self.meeting.map(|meeting| &meeting.slug);
        match area(kind) {
            _ if is_on_texts(kind) => {
                Subject { meeting, name: self.draft.map(|draft| &draft.opened.text), number: None }
            }
            "meetings" | "floor" => Subject { meeting, name: None, number: self.item },
            "delegations" | "documents" | "rules" => Subject { meeting, name: None, number: None },
            _ => Subject::default(),
        }
    }
}

impl Draw<'_> {
    /// Who may do what.
    pub(super) fn rights(&self) -> Drawn {
        let f = self.frame(Section::Rules, None);
        let of = self.about();
        let now = self.now();
        let (matrix, grants) =
            of.meeting.and_then(|meeting| self.rights_at(meeting, of.draft.map(|draft| &**draft))).unzip();
        let page = Rights {
            questions: self.questions(&f, &of),
            wanting: of.kind.and_then(|kind| of.wanting(kind)),
            answered: of.kind.filter(|kind| of.wanting(*kind).is_none()).map(|kind| self.answered(&f, &of, kind)),
            matrix,
            about: title(&of),
            meeting: of.meeting.map(|meeting| meeting.slug.clone()),
            grants,
            narrower: narrower_articles(&f, &self.state().profile().every_rule()),
            named: of.meeting.map(|meeting| self.named(meeting)).unwrap_or_default(),
            seats: self
                .opens(Place::Seats)
                .then(|| seats(self.state(), self.audience(), now).into_iter().cloned().collect()),
            f,
        };
        draw(&page).into()
    }

    /// The rights at a meeting or on a text, and what was granted beside, for whoever takes part in the meeting.
    pub(crate) fn rights_at(&self, meeting: &Meeting, draft: Option<&Draft>) -> Option<(Matrix, Vec<Grant>)> {
        let audience = self.audience_at(meeting);
        let granted = || grants(meeting, audience).into_iter().cloned().collect();
        (audience >= Audience::Observer).then(|| (matrix(self.state(), (meeting, draft), self.now()), granted()))
    }

    /// The text of a meeting that the address asks about, where the reader may see it.
    pub(crate) fn draft_asked<'b>(&self, meeting: &'b Meeting) -> Option<&'b Arc<Draft>> {
        let text = self.query.get("text").and_then(Slug::new)?;
        let seen = procedure::texts::view::texts(self.state(), meeting, &self.capacity);
        meeting.texts.get(&text).filter(|_| seen.iter().any(|view| view.slug == text))
    }

    /// The answer to one question, for programs: nothing where what it names is not there for this reader, and the name of what
    /// is missing where the act cannot be asked about without it.
    pub(crate) fn may(&self) -> Option<Result<Told, &'static str>> {
        let of = self.about();
        let named = |name: &str| self.query.get(name).is_some();
        let unknown = (named("as") && self.query.get("as") != Some(&of.capacity.to_string()))
            || (named("meeting") && of.meeting.is_none())
            || (named("text") && of.draft.is_none())
            || (named("item") && of.item.is_none());
        let kind = of.kind.filter(|_| !unknown)?;
        if let Some(wanting) = of.wanting(kind) {
            return Some(Err(if wanting == "rights-choose-meeting" { "meeting" } else { "text" }));
        }
        Some(Ok(Told {
            kind,
            meeting: of.meeting.map(|meeting| meeting.slug.clone()),
            text: of.draft.map(|draft| draft.opened.text.clone()),
            answer: self.answer(&of, kind),
            capacity: of.capacity,
        }))
    }

    /// What was asked; where the address does not say, the reader's own seat and the last meeting in which it takes part.
    fn about(&self) -> About<'_> {
        let state = self.state();
        let own = self.holding.as_ref().and_then(|holding| holding.granted.role);
        let capacity = self.query.get("as").and_then(Capacity::new).filter(|capacity| self.knows(capacity));
        let capacity = capacity.unwrap_or_else(|| self.capacity.clone());
        let recorded = || state.meetings.values().filter(|meeting| meeting.recorded().is_ok());
        let takes_part = |meeting: &Meeting| self.audience_at(meeting) >= Audience::Observer;
        let last = || recorded().max_by_key(|meeting| (takes_part(meeting), first_day(meeting)));
        let meeting = match self.query.get("meeting") {
            Some(asked) => Slug::new(asked).and_then(|slug| state.meetings.get(&slug)),
            None => last(),
        };
        let draft = meeting.and_then(|meeting| self.draft_asked(meeting));
        let role = match self.query.get("role") {
            Some(word) => Role::named(word),
            None => own.filter(|_| capacity == self.capacity),
        };
        let role = role.filter(|_| capacity.party().is_some());
        let item = self.query.get("item").and_then(|item| item.parse().ok());
        let item = item.filter(|item| meeting.is_some_and(|meeting| meeting.items.contains_key(item)));
        About { capacity, role, meeting, draft, item, kind: self.query.get("act").and_then(Kind::named) }
    }

    /// True if the reader may ask about this seat, and there is one.
    fn knows(&self, capacity: &Capacity) -> bool {
        let there = capacity.party().is_none_or(|party| self.state().parties.contains_key(party));
        there && *capacity != Capacity::Clerk && may_ask_of(&self.capacity, self.audience(), capacity)
    }

    fn answered(&self, f: &Frame, of: &About<'_>, kind: Kind) -> Answered {
        Answered {
            who: f.capacity_name(&of.capacity),
            act: act(f, kind),
            answer: self.answer(of, kind),
            of_another: of.capacity != self.capacity,
        }
    }

    fn answer(&self, of: &About<'_>, kind: Kind) -> Answer {
        let own = self.holding.as_ref().filter(|_| of.capacity == self.capacity);
        let only = own.and_then(|holding| holding.granted.meeting.clone());
        let stamp = Stamp { role: of.role, only, ..Stamp::asking(of.capacity.clone(), self.now()) };
        told(&self.capacity, (kind, of.subject(kind)), self.state(), &stamp)
    }

    fn questions(&self, f: &Frame, of: &About<'_>) -> Vec<Question> {
        let one =
            |name, label: &str, choices| Question { name, label: f.t(label), groups: vec![(String::new(), choices)] };
        let mut questions = vec![
            one("as", "rights-who", self.seats_to_choose(f, of)),
            one("role", "field-role", roles(f, of)),
            one("meeting", "field-meeting", self.meetings_to_choose(f, of)),
        ];
        if let Some(meeting) = of.meeting {
            questions.push(one("text", "field-text", self.texts_to_choose(f, (meeting, of.draft))));
            questions.push(one("item", "field-item", items(f, meeting, of.item)));
        }
        questions.push(Question { name: "act", label: f.t("rights-act"), groups: kinds(f, of.kind) });
        questions
    }

    fn seats_to_choose(&self, f: &Frame, of: &About<'_>) -> Vec<Choice> {
        let parties: Vec<Slug> = self.state().parties.keys().cloned().collect();
        let parties = f.sorted(&parties).into_iter().map(Capacity::Party);
        let first = [Capacity::Chair, Capacity::Secretariat].into_iter();
        let all =
            first.chain(parties).chain([Capacity::Interpreter, Capacity::Guest, Capacity::Press, Capacity::Public]);
        let choice =
            |capacity: Capacity| chosen(capacity.to_string(), f.capacity_name(&capacity), (&capacity, &of.capacity));
        all.filter(|capacity| self.knows(capacity)).map(choice).collect()
    }

    fn meetings_to_choose(&self, f: &Frame, of: &About<'_>) -> Vec<Choice> {
        let mut all: Vec<&Arc<Meeting>> = self.state().meetings.values().collect();
        all.sort_by_key(|meeting| core::cmp::Reverse(first_day(meeting)));
        let asked = of.meeting.map(|meeting| &meeting.slug);
        let choice = |meeting: &Arc<Meeting>| {
            chosen(meeting.slug.to_string(), f.plain(&meeting.particulars.name), (Some(&meeting.slug), asked))
        };
        let none = chosen(String::new(), f.t("rights-no-meeting"), (None, asked));
        [none].into_iter().chain(all.into_iter().map(choice)).collect()
    }

    fn texts_to_choose(&self, f: &Frame, (meeting, draft): (&Meeting, Option<&Arc<Draft>>)) -> Vec<Choice> {
        let asked = draft.map(|draft| &draft.opened.text);
        let seen = procedure::texts::view::texts(self.state(), meeting, &self.capacity).into_iter();
        let texts = seen.map(|text| chosen(text.slug.to_string(), f.plain(&text.title), (Some(&text.slug), asked)));
        let none = chosen(String::new(), f.t("rights-no-text"), (None, asked));
        [none].into_iter().chain(texts).collect()
    }

    /// Items and texts by name, as grants name them. A text that the reader does not see stays its slug.
    fn named(&self, meeting: &Meeting) -> Vec<(String, Texts)> {
        let seen = procedure::texts::view::texts(self.state(), meeting, &self.capacity).into_iter();
        let items = meeting.items.iter().map(|(item, placed)| (item.to_string(), placed.title.clone()));
        items.chain(seen.map(|text| (text.slug.to_string(), text.title))).collect()
    }
}

fn first_day(meeting: &Meeting) -> Option<(i16, i8, i8)> {
    meeting.particulars.from.map(procedure::time::Day::earliest)
}

fn title(of: &About<'_>) -> Texts {
    let text = of.draft.map(|draft| draft.opened.title.clone());
    text.or_else(|| of.meeting.map(|meeting| meeting.particulars.name.clone())).unwrap_or_default()
}

/// A choice; it is chosen where it is what was asked.
fn chosen<T: PartialEq>(value: String, label: String, (own, asked): (T, T)) -> Choice {
    Choice { value, label, chosen: own == asked }
}

fn roles(f: &Frame, of: &About<'_>) -> Vec<Choice> {
    let role = |role: &Role| {
        chosen(role.word().to_owned(), f.t(&format!("word-role-{}", role.word())), (Some(*role), of.role))
    };
    let none = chosen(String::new(), f.t("rights-no-role"), (None, of.role));
    [none].into_iter().chain(Role::ALL.iter().map(role)).collect()
}

fn items(f: &Frame, meeting: &Meeting, asked: Option<u32>) -> Vec<Choice> {
    let item = |(item, placed): (&u32, &procedure::meetings::ItemPlaced)| {
        let label = f.item(&placed.number, &placed.title);
        chosen(item.to_string(), label, (Some(*item), asked))
    };
    let none = chosen(String::new(), f.t("rights-no-item"), (None, asked));
    [none].into_iter().chain(meeting.items.iter().map(item)).collect()
}

fn area(kind: Kind) -> &'static str {
    kind.name().split_once('.').map_or("", |(area, _)| area)
}

fn is_on_texts(kind: Kind) -> bool {
    matches!(area(kind), "texts" | "decisions")
}

fn act(f: &Frame, kind: Kind) -> String {
    f.t(&format!("act-{}", kind.name().replace('.', "-")))
}

/// Every act by its area.
fn kinds(f: &Frame, asked: Option<Kind>) -> Vec<(String, Vec<Choice>)> {
    let none = chosen(String::new(), f.t("rights-choose-act"), (None, asked));
    let mut groups: Vec<(String, Vec<Choice>)> = vec![(String::new(), vec![none])];
    for kind in Kind::ALL.iter().copied() {
        let area = area(kind);
        let (heading, choice) =
            (f.t(&format!("area-{area}")), chosen(kind.name().to_owned(), act(f, kind), (Some(kind), asked)));
        match groups.iter_mut().find(|(known, _)| *known == heading) {
            Some((_, choices)) => choices.push(choice),
            None => groups.push((heading, vec![choice])),
        }
    }
    groups
}
