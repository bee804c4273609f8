//! What papers have in common: how names, languages, days and persons are put, and the head and foot of each paper.

use locale::{Locale, Partial, Value};
use procedure::delegations::Role;
use procedure::delegations::named::Named;
use procedure::delegations::order::Order;
use procedure::meetings::Phase;
use procedure::names::{Slug, Tag, Texts};
use procedure::sealed::Shown;
use procedure::time::{Day, Moment};

use crate::document::{Chapter, Document, Fact, Foot, Form, Mark};
use crate::{Head, Nature, Sheet};

/// What distinguishes one paper from the others of its sheet.
pub(crate) struct Particulars {
    /// The word for its kind in the identifier of the file.
    pub(crate) kind: &'static str,
    /// Its symbol.
    pub(crate) symbol: Option<String>,
    /// What stands above the title.
    pub(crate) mark: Option<Mark>,
    /// Its title.
    pub(crate) title: String,
    /// Sentences under the title.
    pub(crate) standing: Vec<String>,
    /// The standing of the language in few words.
    pub(crate) language: Option<String>,
    /// The hash at the foot.
    pub(crate) hash: Option<String>,
    /// Whether the lines of the text are numbered.
    pub(crate) lines: bool,
}

/// A text in a language as its script has it, or in the language that is shown instead, with the tag of what is shown.
pub(crate) fn shown(texts: &Texts, lang: locale::Lang) -> Option<(&str, String)> {
    let (tag, words) = texts.shown(lang.tag())?;
    let own = tag == lang.language().tag();
    Some(if own { (lang.tag(), lang.in_script(words).into_owned()) } else { (tag, words.to_owned()) })
}

/// The spelling of a name that stands beside its bearer's own, isolated.
pub(crate) fn beside(name: &Named) -> Option<String> {
    name.beside().map(|(name, _)| format!("\u{2068}{name}\u{2069}"))
}

impl Sheet<'_> {
    /// A message.
    pub(crate) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// A message with values.
    pub(crate) fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.locale.with(key, values)
    }

    /// The tag of the paper's language.
    pub(crate) fn tag(&self) -> &'static str {
        self.locale.lang().tag()
    }

    /// The tag of the language in which words are recorded that the paper shows.
    pub(crate) fn written(&self) -> &'static str {
        self.locale.lang().language().tag()
    }

    /// A text in the reader's language, or in the language that is shown instead.
    pub(crate) fn shown(&self, texts: &Texts) -> Option<String> {
        shown(texts, self.locale.lang()).map(|(_, words)| words).filter(|words| !words.trim().is_empty())
    }

    /// The same, with the name of the language where it is not the reader's.
    pub(crate) fn said(&self, texts: &Texts) -> Option<String> {
        let (tag, words) = shown(texts, self.locale.lang()).filter(|(_, words)| !words.trim().is_empty())?;
        if tag == self.locale.lang().tag() {
            return Some(words);
        }
        Some(format!("\u{2068}{words}\u{2069} ({})", self.locale.shown_in(tag)))
    }

    /// The same, or the word for unknown.
    pub(crate) fn shown_or_unknown(&self, texts: &Texts) -> String {
        self.shown(texts).unwrap_or_else(|| self.text("papers-unknown"))
    }

    /// The name of a party; its slug where no source names it.
    pub(crate) fn name(&self, party: &Slug) -> String {
        self.names.get(party).and_then(|names| self.shown(names)).unwrap_or_else(|| party.to_string())
    }

    /// Parties by name, in the order of the language.
    pub(crate) fn sorted<T>(&self, mut list: Vec<T>, party: impl Fn(&T) -> &Slug) -> Vec<T> {
        self.locale.sort_by(&mut list, |item| self.name(party(item)));
        list
    }

    /// Delegations, each of a party, in the order that the rules name.
    pub(crate) fn in_order<T>(&self, mut list: Vec<T>, party: impl Fn(&T) -> &Slug) -> Vec<T> {
        let locale = self.alphabet();
        let name = |party: &Slug| Sheet { locale, ..*self }.name(party);
        locale.sort_from(&mut list, self.order.from(name).as_deref(), |item| name(party(item)));
        list.sort_by_key(|item| self.order.place(party(item)));
        list
    }

    /// In which order delegations stand, in words.
    pub(crate) fn order_words(&self) -> String {
        match self.order {
            Order::Alphabet => self.with("papers-order", &[("language", self.written().into())]),
            Order::Rank(_) => self.text("delegations-order-rank"),
            Order::Drawn { .. } => {
                let locale = self.alphabet();
                let from = self.order.from(|party| Sheet { locale, ..*self }.name(party)).unwrap_or_default();
                let language = locale.lang().language().tag().into();
                self.with("delegations-order-drawn", &[("language", language), ("from", from.as_str().into())])
            }
        }
    }

    /// The alphabet of the order of delegations.
    fn alphabet(&self) -> &'static Locale {
        let named = self.order.language().and_then(|tag| tag.as_str().parse().ok()).and_then(Locale::of);
        named.unwrap_or(self.locale)
    }

    /// A list of parties in a sentence, in the order of the language.
    pub(crate) fn party_list(&self, parties: &[Slug]) -> String {
        let names: Vec<String> =
            self.sorted(parties.iter().collect(), |slug| slug).iter().map(|s| self.name(s)).collect();
        self.locale.list(&names)
    }

    /// The name of a language.
    pub(crate) fn language(&self, tag: &Tag) -> String {
        self.language_by("papers-language", tag)
    }

    /// `in Azerbaijani and in English`.
    pub(crate) fn in_languages<'t>(&self, tags: impl IntoIterator<Item = &'t Tag>) -> String {
        let all: Vec<String> = tags.into_iter().map(|tag| self.language_by("papers-in-language", tag)).collect();
        self.locale.list(&all)
    }

    fn language_by(&self, prefix: &str, tag: &Tag) -> String {
        let key = format!("{prefix}-{tag}");
        if self.locale.has(&key) { self.text(&key) } else { self.with(prefix, &[("tag", tag.as_str().into())]) }
    }

    /// The time zone of the meeting.
    pub(crate) fn zone(&self) -> &str {
        self.meeting.particulars.zone.as_deref().unwrap_or("UTC")
    }

    /// The day of an instant at the place of the meeting.
    pub(crate) fn day_of(&self, at: Moment) -> String {
        self.locale.day_of(at, self.zone())
    }

    /// Day and hour of an instant, with the zone.
    pub(crate) fn instant(&self, at: Moment) -> String {
        let instant = self.locale.instant(at, self.zone());
        self.with(
            "papers-instant",
            &[("instant", instant.into()), ("zone", self.locale.zone_name(at, self.zone()).into())],
        )
    }

    /// A person's name, or why there is none.
    pub(crate) fn person(&self, shown: &Shown) -> String {
        match shown {
            Shown::Text(name) => name.clone(),
            Shown::Removed(at) => self.with("papers-person-removed", &[("date", self.day_of(*at).into())]),
            Shown::Withheld => self.text("papers-person-withheld"),
            Shown::Unknown => self.text("papers-person-unknown"),
        }
    }

    /// A person's name, in the bearer's own spelling where that is known, with what stands before it.
    pub(crate) fn person_with(&self, honorific: &Texts, name: &Named) -> String {
        let first = name.first(|shown| self.person(shown));
        let is_known = name.own.is_some() || matches!(name.shown, Shown::Text(_));
        match self.shown(honorific).filter(|_| is_known) {
            Some(before) => format!("{before} {first}"),
            None => first,
        }
    }

    /// The role of a member of a delegation.
    pub(crate) fn role(&self, role: Role) -> String {
        self.text(match role {
            Role::Head => "word-role-head",
            Role::Alternate => "word-role-alternate",
            Role::Adviser => "word-role-adviser",
            Role::Interpreter => "word-role-interpreter",
        })
    }

    /// The days of the meeting.
    pub(crate) fn days(&self) -> Option<String> {
        let particulars = &self.meeting.particulars;
        particulars.from.map(|from| self.locale.days(partial(from), particulars.to.map(partial)))
    }

    /// The name of the meeting.
    pub(crate) fn meeting_name(&self) -> String {
        self.shown(&self.meeting.particulars.name).unwrap_or_else(|| self.meeting.slug.to_string())
    }

    /// A fact in words.
    pub(crate) fn fact(&self, key: &str, value: String) -> Fact {
        Fact { label: self.text(key), value, form: Form::Words }
    }

    /// A fact in words, unknown where nothing is known.
    pub(crate) fn fact_or_unknown(&self, key: &str, value: Option<String>) -> Fact {
        self.fact(key, value.unwrap_or_else(|| self.text("papers-unknown")))
    }

    /// The title of a source; its slug where it has none.
    pub(crate) fn source(&self, source: &Slug) -> String {
        self.sources.get(source).and_then(|title| self.shown(title)).unwrap_or_else(|| source.to_string())
    }

    /// True where the meeting is known from sources only.
    pub(crate) fn is_archive(&self) -> bool {
        self.meeting.phase == Phase::Archive
    }

    /// What is said of a meeting known from sources only.
    pub(crate) fn rebuilt(&self) -> Option<String> {
        let said = || match &self.meeting.particulars.source {
            Some(source) => self.with("papers-rebuilt", &[("source", self.source(source).into())]),
            None => self.text("papers-rebuilt-unnamed"),
        };
        self.is_archive().then(said)
    }

    /// The paper of these particulars and chapters.
    pub(crate) fn document(&self, particulars: Particulars, chapters: Vec<Chapter>) -> Document {
        let place = self.shown(&self.meeting.particulars.place);
        let when_where: Vec<String> = place.into_iter().chain(self.days()).collect();
        let mut subtitle = Vec::from([self.meeting_name()]);
        if !when_where.is_empty() {
            subtitle.push(when_where.join(&self.text("locale-list-comma")));
        }
        let foot = self.foot(&particulars);
        Document {
            language: self.tag(),
            direction: self.locale.lang().direction(),
            ident: self.ident(&particulars),
            process: self.shown_or_unknown(self.process),
            symbol: particulars.symbol,
            mark: particulars.mark,
            title: particulars.title,
            subtitle,
            standing: particulars.standing,
            notices: self.notices(),
            chapters,
            foot,
            recorded: self.head.recorded,
            lines: particulars.lines,
            letters_missing: self.text("papers-letters-missing"),
        }
    }

    fn ident(&self, particulars: &Particulars) -> String {
        let symbol = particulars.symbol.as_deref().unwrap_or_default();
        let (origin, entry, recorded) = (self.head.origin, self.head.entry, self.head.recorded);
        let (kind, meeting, language) = (particulars.kind, &self.meeting.slug, self.tag());
        format!("{origin}\n{entry} {recorded}\n{meeting} {kind} {language}\n{symbol}")
    }

    /// Sentences that stand on every page.
    pub(crate) fn notices(&self) -> Vec<String> {
        self.nature.notices(self.locale)
    }

    /// The foot of the paper of these particulars.
    pub(crate) fn foot(&self, particulars: &Particulars) -> Foot {
        foot(self.locale, particulars, (self.head, self.address, self.instant(self.head.recorded)))
    }
}

impl Nature {
    /// Sentences that stand on every page.
    pub(crate) fn notices(self, locale: &Locale) -> Vec<String> {
        match self {
            Self::Real => Vec::new(),
            Self::Demonstration => Vec::from([locale.text("papers-demonstration")]),
            Self::Rehearsal => Vec::from([locale.text("papers-rehearsal")]),
        }
    }
}

/// The foot of a paper that rests on this head, of this date in words, and is verified at an address.
pub(crate) fn foot(locale: &Locale, particulars: &Particulars, of: (Head<'_>, &str, String)) -> Foot {
    let (head, address, date) = of;
    let record = [("entry", head.entry.into()), ("origin", head.origin.into()), ("date", date.into())];
    let hash = particulars.hash.clone();
    let hash = hash.map(|value| Fact { label: locale.text("papers-hash-foot"), value, form: Form::Code });
    Foot {
        symbol: particulars.symbol.clone().unwrap_or_else(|| particulars.title.clone()),
        language: particulars.language.clone(),
        page: locale.with("papers-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
        figures: locale.digits("1"),
        hash,
        record: locale.with("papers-record", &record),
        verify: locale.with("papers-verify", &[("address", address.into())]),
        address: address.to_owned(),
        code: locale.with("papers-code", &[("address", address.into())]),
    }
}

/// A day as `locale` takes it.
pub(crate) fn partial(day: Day) -> Partial {
    Partial { year: day.year, month: day.month, day: day.day }
}

/// An instant as machines read it, in UTC and whole seconds.
pub(crate) fn machine(at: Moment) -> String {
    Locale::machine(at.div_euclid(1000).saturating_mul(1000))
}

/// The civil parts of an instant in UTC, for the date of a file.
pub(crate) fn civil(at: Moment) -> Partial {
    Locale::civil(at, "UTC")
}
