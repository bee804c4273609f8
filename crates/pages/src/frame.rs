//! What every page has: the language, the process, the reader's seat, and how words are drawn. It is not split: templates call
//! all of it by one letter.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use locale::{Lang, Locale, Value};
use procedure::Capacity;
use procedure::accounts::Role;
use procedure::delegations::order::Order;
use procedure::documents::Cited;
use procedure::meetings::Phase;
use procedure::meetings::view::phase_word;
use procedure::membership::{Seat, Status};
use procedure::names::{Slug, Tag, Texts};
use procedure::sealed::Shown;
use procedure::time::Day;

use crate::past::AsOf;
use crate::standing::Stands;

/// The process a page belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessHead {
    /// Its slug.
    pub slug: Slug,
    /// Its short name.
    pub name: Texts,
    /// Its full name.
    pub full_name: Texts,
    /// True where all parties and positions are invented.
    pub rehearsal: bool,
    /// Its emblem, where it set one; else the program's mark stands there.
    pub emblem: Option<procedure::names::Hash>,
    /// The zone in which its days are counted.
    pub zone: String,
    /// Its own languages: those it works in, then those of courtesy.
    pub languages: Vec<String>,
    /// What stands on its public site beside the record: pages, contacts, banners.
    pub stands: Stands,
    /// To which party its record was handed over, so that nothing is recorded here any more.
    pub handed_over: Option<Slug>,
}

/// The part of the site a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The process's first page.
    Home,
    /// Meetings.
    Meetings,
    /// Documents and sources.
    Documents,
    /// Parties.
    Members,
    /// Statistics.
    Evidence,
    /// News.
    News,
    /// Rules of procedure.
    Rules,
    /// The record.
    Record,
    /// A seat's own desk.
    Desk,
    /// None of them.
    Other,
}

/// What every page has.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The reader's language.
    pub locale: &'static Locale,
    /// The process.
    pub process: Option<ProcessHead>,
    /// What stands before every path of this server: `https://example.org`.
    pub origin: String,
    /// The address without its language: `/almaty/som-8/`.
    pub place: String,
    /// The part of the site.
    pub section: Section,
    /// As whom the reader acts.
    pub capacity: Capacity,
    /// In which role, where the seat was given with one.
    pub role: Option<Role>,
    /// True on a server that shows the demonstration.
    pub demonstration: bool,
    /// The number of entries of the record from which the page was drawn.
    pub head: u64,
    /// Names of parties, as they were called on the day the page is about.
    pub names: BTreeMap<Slug, Texts>,
    /// Sources, by slug.
    pub sources: BTreeMap<Slug, Arc<Cited>>,
    /// Files that were erased, each with its time.
    pub removed: BTreeMap<procedure::names::Hash, procedure::time::Moment>,
    /// True where the page is sent again when the record moves on.
    pub live: bool,
    /// The moment of the past from which it is drawn; none for a page of now.
    pub as_of: Option<AsOf>,
}

impl Frame {
    /// The frame for a part of a page that shows neither the head of the record nor a source, a file or the reader's role, so that it
    /// stays the same while the record moves on, and is one for all behind a seat.
    #[must_use]
    pub fn still(&self) -> Self {
        let (sources, removed) = (BTreeMap::new(), BTreeMap::new());
        Self { role: None, head: 0, sources, removed, live: false, ..self.clone() }
    }
}

impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            locale,
            process,
            origin,
            place,
            section,
            capacity,
            role,
            demonstration,
            head,
            names,
            sources,
            removed,
            live,
            as_of,
        } = self;
        locale.lang() == other.locale.lang()
            && (process, place, section, capacity) == (&other.process, &other.place, &other.section, &other.capacity)
            && (role, demonstration, head, live) == (&other.role, &other.demonstration, &other.head, &other.live)
            && (names, sources, removed, as_of) == (&other.names, &other.sources, &other.removed, &other.as_of)
            && *origin == other.origin
    }
}

impl Frame {
    /// The language.
    pub fn lang(&self) -> Lang {
        self.locale.lang()
    }

    /// A message.
    pub fn t(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// A message with one value. What is a number and nothing else is one, in the figures of the language; so are those of an item,
    /// as in `6.1`.
    pub fn t1(&self, key: &str, name: &str, value: impl ToString) -> String {
        let said = value.to_string();
        let of_item = NUMBERS.contains(&name) && said.chars().all(|sign| sign.is_ascii_digit() || sign == '.');
        let said = if of_item && said.contains('.') { self.figure(said) } else { said };
        let number = said.parse::<i64>().ok().filter(|number| NUMBERS.contains(&name) && number.to_string() == said);
        self.locale.with(key, &[(name, number.map_or_else(|| Value::from(said), Value::from))])
    }

    /// A number, or a label with numbers in it, that stands by itself: in the figures of the language. Symbols, hashes and addresses
    /// have none.
    pub fn figure(&self, number: impl ToString) -> String {
        self.locale.digits(&number.to_string())
    }

    /// An item of an agenda in a line: its number and its title.
    pub fn item(&self, number: &str, title: &Texts) -> String {
        format!("{}. {}", self.figure(number), self.plain(title))
    }

    /// Which act the reader puts, and from which seat.
    pub fn you_act(&self, act: &str) -> String {
        let seat = self.capacity_name(&self.capacity);
        self.locale.with("acts-you-act", &[("act", act.into()), ("seat", seat.into())])
    }

    /// Why a row of a spreadsheet was not taken.
    pub fn row_refused(&self, row: &usize, reason: &str) -> String {
        self.locale.with("meetings-board-refused", &[("row", Value::from(row.number())), ("reason", reason.into())])
    }

    /// A message that depends on a number.
    pub fn n(&self, key: &str, number: impl Number) -> String {
        self.locale.with(key, &[("number", Value::from(number.number()))])
    }

    /// The short name of a party; its slug where it has none.
    pub fn name(&self, party: &Slug) -> String {
        Self::name_of(&self.names, self.locale, party)
    }

    /// Names of parties, in the order of the language's alphabet.
    pub fn sorted(&self, parties: &[Slug]) -> Vec<Slug> {
        let mut sorted = parties.to_vec();
        self.locale.sort_by(&mut sorted, |party| self.name(party));
        sorted
    }

    /// Sorts delegations, each of a party, in the order that the rules name.
    pub fn in_order<T>(&self, list: &mut [T], order: &Order, party: impl Fn(&T) -> &Slug) {
        let locale = self.alphabet_of(order);
        let name = |party: &Slug| Self::name_of(&self.names, locale, party);
        locale.sort_from(list, order.from(name).as_deref(), |item| name(party(item)));
        list.sort_by_key(|item| order.place(party(item)));
    }

    /// In which order delegations stand, in words.
    pub fn order_words(&self, order: &Order) -> String {
        match order {
            Order::Alphabet => self.t("delegations-order"),
            Order::Rank(_) => self.t("delegations-order-rank"),
            Order::Drawn { .. } => {
                let locale = self.alphabet_of(order);
                let from = order.from(|party| Self::name_of(&self.names, locale, party)).unwrap_or_default();
                let language = locale.lang().language().tag().into();
                self.locale.with("delegations-order-drawn", &[("language", language), ("from", from.as_str().into())])
            }
        }
    }

    fn alphabet_of(&self, order: &Order) -> &'static Locale {
        let named = order.language().and_then(|tag| tag.as_str().parse().ok()).and_then(Locale::of);
        named.unwrap_or(self.locale)
    }

    /// The name of a party in another language than that of the page.
    pub fn name_in(&self, locale: &Locale, party: &Slug) -> String {
        Self::name_of(&self.names, locale, party)
    }

    fn name_of(names: &BTreeMap<Slug, Texts>, locale: &Locale, party: &Slug) -> String {
        let name = names.get(party).and_then(|texts| in_script(texts, locale.lang()));
        name.map_or_else(|| party.to_string(), |(_, name)| name.into_owned())
    }

    /// Names of parties as a list in a sentence, in the order of the language's alphabet.
    pub fn listed(&self, parties: &[Slug]) -> String {
        let names: Vec<String> = self.sorted(parties).iter().map(|party| self.name(party)).collect();
        names.join(&self.t("locale-list-comma"))
    }

    /// As whom somebody acts, in words.
    pub fn capacity_name(&self, capacity: &Capacity) -> String {
        match capacity {
            Capacity::Party(slug) => self.name(slug),
            Capacity::Public
            | Capacity::Press
            | Capacity::Guest
            | Capacity::Interpreter
            | Capacity::Secretariat
            | Capacity::Chair
            | Capacity::Clerk => self.t(&format!("word-capacity-{capacity}")),
        }
    }

    /// As whom the reader acts, with the role behind a party's seat.
    pub fn acting(&self) -> String {
        let seat = self.capacity_name(&self.capacity);
        let Some(role) = self.role else { return seat };
        self.locale.with("accounts-seat-in-role", &[("seat", seat.into()), ("role", self.role_name(role).into())])
    }

    /// The name of a role.
    pub fn role_name(&self, role: Role) -> String {
        self.t(&format!("word-role-{}", role.word()))
    }

    /// A text without markup, in the reader's language or the one there is: for titles of pages and attributes, where no markup is.
    pub fn plain(&self, texts: &Texts) -> String {
        in_script(texts, self.lang()).map_or_else(String::new, |(_, text)| text.into_owned())
    }

    /// A text in one line without marks, for a file that has none; where the reader's language is missing, the language shown instead is
    /// said.
    pub fn plain_shown(&self, texts: &Texts) -> String {
        let Some((tag, text)) = in_script(texts, self.lang()) else { return String::new() };
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if tag == self.lang().tag() { line } else { format!("\u{2068}{line}\u{2069} ({})", self.locale.shown_in(tag)) }
    }

    /// A text as markup. Where the reader's language is missing, the language shown instead is said.
    pub fn words(&self, texts: &Texts) -> String {
        self.words_as(texts, escape)
    }

    /// The same, where the words have marks of their own.
    pub fn words_as(&self, texts: &Texts, markup: impl Fn(&str) -> String) -> String {
        let Some((tag, text)) = in_script(texts, self.lang()) else { return String::new() };
        let marked = self.marked(tag, markup(&text));
        if tag == self.lang().tag() {
            return marked;
        }
        let said = escape(&self.locale.shown_in(tag));
        format!("{marked} <small class=\"soft\">({said})</small>")
    }

    /// A text within a line of others: marked with its language where that is not the reader's, and nothing said of it.
    pub fn said(&self, texts: &Texts) -> String {
        in_script(texts, self.lang()).map_or_else(String::new, |(tag, text)| self.marked(tag, escape(&text)))
    }

    /// Markup with its language, where that is not the reader's.
    fn marked(&self, tag: &str, markup: String) -> String {
        if tag == self.lang().tag() { markup } else { format!("<span lang=\"{tag}\" dir=\"auto\">{markup}</span>") }
    }

    /// A text of several paragraphs as markup.
    pub fn paragraphs(&self, texts: &Texts) -> String {
        let Some((tag, text)) = in_script(texts, self.lang()) else { return String::new() };
        let mut markup = String::new();
        if tag != self.lang().tag() {
            let said = escape(&self.locale.shown_in(tag));
            markup.extend(["<p class=\"fine\">", &said, "</p>"]);
        }
        for paragraph in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
            let lines = escape(paragraph.trim()).replace('\n', "<br>");
            markup.extend(["<p lang=\"", tag, "\" dir=\"auto\">", &lines, "</p>"]);
        }
        markup
    }

    /// True where the reader's language is one of those whose words have not followed their source.
    pub fn is_behind(&self, behind: &[Tag]) -> bool {
        behind.iter().any(|tag| tag.as_str() == self.lang().language().tag())
    }

    /// The name of a language in the reader's language; its tag where we have no word for it.
    pub fn language(&self, tag: &str) -> String {
        self.locale.language_name(tag)
    }

    /// The name of a language in the reader's language.
    pub fn language_of(&self, tag: &impl std::fmt::Display) -> String {
        self.language(&tag.to_string())
    }

    /// In which direction words in a language run; where the tag is not known, as their first letter does. Not always so: words
    /// in Persian may begin with a symbol in Latin letters.
    pub fn direction(&self, tag: impl std::fmt::Display) -> &'static str {
        direction_of(&tag.to_string())
    }

    /// A day as far as it is known.
    pub fn day(&self, day: &Day) -> String {
        self.locale.day(partial(*day))
    }

    /// A day, or unknown.
    pub fn date(&self, day: &Option<Day>) -> String {
        self.days(day, &None)
    }

    /// From a day, to a day, or unknown.
    pub fn days(&self, from: &Option<Day>, to: &Option<Day>) -> String {
        match from {
            Some(from) => self.locale.days(partial(*from), to.map(partial)),
            None => self.t("site-date-unknown"),
        }
    }

    /// The zone of the process.
    pub fn zone(&self) -> &str {
        self.process.as_ref().map_or("UTC", |process| process.zone.as_str())
    }

    /// Day and hour in the zone of the process.
    pub fn instant(&self, ms: &i64) -> String {
        self.locale.instant(*ms, self.zone())
    }

    /// Day in the zone of the process.
    pub fn day_of(&self, ms: &i64) -> String {
        self.locale.day_of(*ms, self.zone())
    }

    /// Hour in the zone of the process.
    pub fn time_of(&self, ms: &i64) -> String {
        self.locale.time_of(*ms, self.zone())
    }

    /// An instant for machines.
    pub fn machine(&self, ms: &i64) -> String {
        Locale::machine(*ms)
    }

    /// Minutes and seconds.
    pub fn clock(&self, ms: &i64) -> String {
        self.figure(Locale::clock(*ms))
    }

    /// Where a meeting stands, in words.
    pub fn phase(&self, phase: &Phase) -> String {
        self.t(&format!("meetings-phase-{}", phase_word(*phase)))
    }

    /// How much is due from a seat, in words.
    pub fn due(&self, number: usize, seat: &Capacity) -> String {
        self.locale.with("accounts-due", &[("number", number.into()), ("seat", self.capacity_name(seat).into())])
    }

    /// That a file was erased, in words; none where it was not.
    pub fn file_removed(&self, hash: &procedure::names::Hash) -> Option<String> {
        self.removed.get(hash).map(|at| self.t1("site-file-removed", "day", self.day_of(at)))
    }

    /// A personal text in words.
    pub fn shown(&self, shown: &Shown) -> String {
        match shown {
            Shown::Text(text) => text.clone(),
            Shown::Removed(at) => self.t1("site-person-removed", "day", self.day_of(at)),
            Shown::Withheld => self.t("site-person-withheld"),
            Shown::Unknown => self.t("site-unknown"),
        }
    }

    /// The word of one of the record's values, such as a role: the key is the prefix and the value as it is recorded.
    pub fn word(&self, prefix: &str, value: impl serde::Serialize) -> String {
        let recorded = serde_json::to_value(value).ok();
        let recorded = recorded.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        self.t(&format!("{prefix}-{recorded}"))
    }

    /// The word of a status.
    pub fn status(&self, status: &Status) -> String {
        self.t(&format!("word-status-{}", status.word()))
    }

    /// The heading of those who have a status.
    pub fn status_group(&self, status: &Status) -> String {
        self.t(&format!("papers-group-{}", status.word()))
    }

    /// The word of a status by its name in a profile.
    pub fn status_word(&self, status: &str) -> String {
        self.t(&format!("word-status-{status}"))
    }

    /// A source as a link to where it is cited; unknown where there is none.
    pub fn cite(&self, source: &Option<Slug>) -> String {
        self.cited(source, |title| title)
    }

    /// A source by its publisher, who stands before the first colon of its title; the whole title is told on demand.
    pub fn cite_short(&self, source: &Option<Slug>) -> String {
        self.cited(source, |title| title.split_once(": ").map_or(title, |(publisher, _)| publisher))
    }

    #[expect(clippy::ref_option, reason = "templates give their fields by reference")]
    fn cited(&self, source: &Option<Slug>, short: impl Fn(&str) -> &str) -> String {
        let Some(slug) = source else { return escape(&self.t("site-no-source")) };
        let title = self.sources.get(slug).and_then(|cited| in_script(&cited.title, self.lang()));
        let (tag, title) = title.unwrap_or_else(|| (self.lang().tag(), Cow::Owned(slug.to_string())));
        let (address, shown, whole) = (self.below("documents/"), escape(short(&title)), escape(&title));
        let told = if shown == whole { String::new() } else { format!(" title=\"{whole}\"") };
        format!("<a href=\"{address}#source-{slug}\"{told}>{}</a>", self.marked(tag, shown))
    }
}

/// In which direction words in the language of this tag run; `auto` where it is not known.
pub fn direction_of(tag: &str) -> &'static str {
    tag.parse::<Lang>().map_or("auto", Lang::direction)
}

/// The text in a language, or the one that is shown instead, with the tag of what is shown; where it is the language's, as its script
/// has it.
pub fn in_script(texts: &Texts, lang: Lang) -> Option<(&str, Cow<'_, str>)> {
    let (tag, text) = texts.shown(lang.tag())?;
    let own = tag == lang.language().tag();
    Some(if own { (lang.tag(), lang.in_script(text)) } else { (tag, Cow::Borrowed(text)) })
}

/// The values of messages that are numbers wherever they are nothing but figures.
const NUMBERS: [&str; 5] = ["number", "state", "bound", "entry", "letter"];

/// A number in a message.
pub trait Number {
    /// As the messages count.
    fn number(&self) -> i64;
}

macro_rules! numbers {
    ($($number:ty)+) => {$(
        impl Number for $number {
            fn number(&self) -> i64 { i64::try_from(*self).unwrap_or(i64::MAX) }
        }
    )+};
}
numbers! { u32 u64 usize }

impl<T: Number> Number for &T {
    fn number(&self) -> i64 {
        (**self).number()
    }
}

/// The shape of a status.
pub fn badge(status: Status, seat: Seat) -> &'static str {
    match (status, seat) {
        (Status::Member, Seat::Exercised) => "badge--adopted",
        (Status::Member, Seat::NotExercised) => "badge--half",
        (Status::Pending | Status::Unconfirmed, _) => "badge--due",
        (Status::Observer | Status::Invited | Status::Secretariat | Status::Partner, _) => "badge--ring",
        (Status::Unknown, _) => "badge--unknown",
    }
}

/// A day for the locale.
pub fn partial(day: Day) -> locale::Partial {
    locale::Partial { year: day.year, month: day.month, day: day.day }
}

/// Text made safe to stand in markup, between tags and in quoted attributes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    escape_to(text, &mut safe);
    safe
}

/// The same, put behind what is there.
pub(crate) fn escape_to(text: &str, out: &mut String) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let safe = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(text.get(done..at).unwrap_or_default());
        out.push_str(safe);
        done = at.saturating_add(1);
    }
    out.push_str(text.get(done..).unwrap_or_default());
}
