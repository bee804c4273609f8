//! How a mail is written: text and HTML, in the languages of its reader, with an invitation for its calendar.
//!
//! What is told comes from `procedure::membership::notices`, which leaves out what is not public; nothing is added here but
//! days and place of a meeting, which are public. The bytes are made once, when the mail is queued.

use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use locale::{Lang, Locale, Partial};
use pages::mail::{Fact, Line, Mail, Part};
use papers::calendar::{Appointment, Method, calendar};
use procedure::State;
use procedure::membership::notices::{Calendar, Notice};
use procedure::membership::offices::Topic;
use procedure::names::{Hash, Slug, Tag, Texts};
use procedure::rules::profile::Key;
use procedure::time::{Day, Moment};
use serde::{Deserialize, Serialize};

/// The most bytes of a name in a mail; a longer one is cut.
const NAME_CHARS_MAX: usize = 300;

/// What one notice says, once it is known what may be said: the form of a line of a digest.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Said {
    /// The word of what is told.
    told: String,
    /// The word of the topic.
    topic: String,
    /// True where not everybody may read of it.
    #[serde(default)]
    restricted: bool,
    /// The meeting: its name, place and days.
    #[serde(default)]
    meeting: Option<OfMeeting>,
    /// The document: symbol and title.
    #[serde(default)]
    document: Option<(String, Texts)>,
    /// The path of what is told, without its language.
    path: String,
}

/// What a mail says of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct OfMeeting {
    name: Texts,
    place: Texts,
    from: Option<Day>,
    to: Option<Day>,
}

impl Said {
    /// What a notice says, and where more stands.
    pub(super) fn of(state: &State, (process, entry): (&Slug, u64), notice: &Notice) -> Self {
        let meeting = notice.meeting.as_ref().and_then(|slug| state.meetings.get(slug));
        let path = match meeting {
            Some(meeting) => format!("{process}/{}/", meeting.slug),
            None => format!("{process}/record/{entry}"),
        };
        let meeting = meeting.map(|meeting| &meeting.particulars).map(|of| OfMeeting {
            name: of.name.clone(),
            place: of.place.clone(),
            from: of.from,
            to: of.to,
        });
        let document = notice.document.as_ref().map(|named| (named.symbol.clone(), named.title.clone()));
        Self {
            told: notice.told.word().to_owned(),
            topic: notice.topic.word().to_owned(),
            restricted: notice.restricted,
            meeting,
            document,
            path,
        }
    }
}

/// From whom and for which process mails are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sender<'a> {
    /// The address of the site.
    pub(super) site: &'a str,
    /// From whom.
    pub(super) from: &'a Address,
    /// The process.
    pub(super) state: &'a State,
    /// When.
    pub(super) now: Moment,
}

/// To whom a mail is written.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    /// Where it goes.
    pub(super) address: Address,
    /// The language in which the reader is written to, where that is known.
    pub(super) language: Option<Tag>,
    /// What stands in the link by which it chooses.
    pub(super) token: String,
}

/// An invitation for a calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Invitation<'a> {
    /// The meeting.
    pub(super) meeting: &'a Slug,
    /// What is done.
    pub(super) does: Calendar,
    /// The entry that says so.
    pub(super) entry: u64,
}

/// The id of a mail, always the same for the same: what is queued again after a crash is the same mail.
pub(super) fn message_id(from: &Address, (process, entry): (&Slug, u64), whom: &str) -> String {
    let hash =
        Hash::of(&[b"mail\n", process.as_str().as_bytes(), b"\n", &entry.to_be_bytes(), whom.as_bytes()]).to_string();
    let short: String = hash.chars().take(24).collect();
    format!("{process}.{entry}.{short}@{}", from.domain())
}

impl Sender<'_> {
    /// Writes a mail.
    ///
    /// # Errors
    /// It cannot be put in the form of mail, which no name should cause.
    pub(super) fn write(
        &self,
        (id, reader): (&str, &Reader),
        said: &[Said],
        invitation: Option<Invitation<'_>>,
    ) -> Result<Vec<u8>> {
        let mail = self.mail(reader, said);
        let text = SinglePart::plain(mail.plain());
        let html = SinglePart::html(pages::draw(&mail).context("a mail cannot be drawn")?);
        let mut parts = MultiPart::alternative().singlepart(text).singlepart(html);
        let lang = languages(self.state, reader.language.as_ref()).first().copied().unwrap_or(Lang::En);
        if let Some((method, file)) = invitation.and_then(|invitation| self.calendar(lang, reader, invitation)) {
            let kind = format!("text/calendar; method={}; charset=utf-8", method.word());
            parts = parts.singlepart(SinglePart::builder().header(ContentType::parse(&kind)?).body(file));
        }
        let choose = format!("<{}>", mail.choose);
        let written = UNIX_EPOCH + Duration::from_millis(u64::try_from(self.now).unwrap_or(0));
        let message = Message::builder()
            .message_id(Some(format!("<{id}>")))
            .date(written)
            .from(Mailbox::new(Some(self.process_name(lang)), self.from.clone()))
            .to(Mailbox::new(None, reader.address.clone()))
            .subject(mail.title)
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", lang.tag()))
            .raw_header(header("List-Unsubscribe", &choose))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
            .multipart(parts)?;
        Ok(message.formatted())
    }

    fn mail(&self, reader: &Reader, said: &[Said]) -> Mail {
        let languages = languages(self.state, reader.language.as_ref());
        let lang = languages.first().copied().unwrap_or(Lang::En);
        let parts = languages.iter().filter_map(|lang| Locale::of(*lang));
        Mail {
            lang: lang.tag(),
            direction: lang.direction(),
            title: self.subject(Locale::of(lang).unwrap_or_else(Locale::english), said),
            parts: parts.map(|locale| self.part(locale, reader, said)).collect(),
            choose: format!("{}/{lang}/notices/{}/", self.site, reader.token),
        }
    }

    fn subject(&self, locale: &Locale, said: &[Said]) -> String {
        let what = match said {
            // A subject is read on the way, on screens that are locked, over shoulders.
            [one] if one.restricted => match one.meeting.as_ref().and_then(|of| of.name.shown(locale.lang().tag())) {
                Some((_, meeting)) => locale.with("mail-news-of", &[("meeting", cut(meeting).into())]),
                None => locale.text("mail-news"),
            },
            [one] => locale.text(&format!("mail-told-{}", one.told)),
            many => locale.with("mail-digest", &[("number", many.len().into())]),
        };
        let process = self.process_name(locale.lang());
        locale.with("mail-subject", &[("process", process.into()), ("what", what.into())])
    }

    fn process_name(&self, lang: Lang) -> String {
        let name = self.state.opened.as_ref().and_then(|opened| opened.name.shown(lang.tag()));
        cut(name.map_or("Meshveret", |(_, name)| name))
    }

    fn part(&self, locale: &Locale, reader: &Reader, said: &[Said]) -> Part {
        let lang = locale.lang();
        let own = reader.language.as_ref().map_or(lang.tag(), Tag::as_str);
        let line = |said: &Said| Line {
            sentence: locale.text(&format!("mail-told-{}", said.told)),
            facts: facts(locale, own, said),
            link: format!("{}/{lang}/{}", self.site, said.path),
        };
        let mut topics: Vec<String> = Vec::new();
        for topic in Topic::ALL.iter().filter(|topic| said.iter().any(|said| said.topic == topic.word())) {
            topics.push(locale.text(&format!("word-topic-{}", topic.word())));
        }
        let mut foot = Vec::new();
        if self.state.is_rehearsal() {
            foot.push(locale.text("mail-rehearsal"));
        }
        foot.push(locale.text("mail-after-sign-in"));
        foot.push(locale.with("mail-why", &[("topics", locale.list(&topics).into())]));
        foot.push(locale.text("mail-automatic"));
        Part {
            lang: lang.tag(),
            direction: lang.direction(),
            head: self.process_name(lang),
            lines: said.iter().map(line).collect(),
            foot,
            choose: locale.text("mail-choose"),
        }
    }

    fn calendar(&self, lang: Lang, reader: &Reader, invitation: Invitation<'_>) -> Option<(Method, String)> {
        let opened = self.state.opened.as_ref()?;
        let meeting = self.state.meetings.get(invitation.meeting)?;
        let of = &meeting.particulars;
        let method = match invitation.does {
            Calendar::Enter => Method::Request,
            Calendar::TakeOut => Method::Cancel,
        };
        let shown = |texts: &Texts| {
            let own = reader.language.as_ref().and_then(|tag| texts.get(tag.as_str()));
            own.or_else(|| texts.shown(lang.tag()).map(|(_, text)| text)).map(cut)
        };
        let places: Vec<String> = [shown(&of.venue), shown(&of.place)].into_iter().flatten().collect();
        let appointment = Appointment {
            method,
            uid: &format!("{}.{}@{}", meeting.slug, opened.process, self.from.domain()),
            sequence: invitation.entry,
            written: self.now,
            from: of.from?,
            to: of.to,
            name: &shown(&of.name).unwrap_or_else(|| meeting.slug.to_string()),
            place: &places.join(", "),
            link: &format!("{}/{lang}/{}/{}/", self.site, opened.process, meeting.slug),
            organizer: self.from.as_ref(),
            attendee: reader.address.as_ref(),
        };
        calendar(&appointment).map(|file| (method, file))
    }
}

/// The languages of a mail: the reader's, if its pages are complete, else the working languages of the process that are.
pub(super) fn languages(state: &State, own: Option<&Tag>) -> Vec<Lang> {
    let complete = |tag: &str| tag.parse().ok().filter(|lang| Lang::COMPLETE.contains(lang));
    if let Some(lang) = own.and_then(|tag| complete(tag.as_str())) {
        return Vec::from([lang]);
    }
    let working = state.profile().list(Key::LANGUAGES_WORKING);
    let mut found: Vec<Lang> = working.iter().filter_map(|tag| complete(tag)).collect();
    found.dedup();
    if found.is_empty() { Vec::from([Lang::En]) } else { found }
}

/// What is known of what is told; names in the reader's language where there are such.
fn facts(locale: &Locale, own: &str, said: &Said) -> Vec<Fact> {
    let mut facts = Vec::new();
    let here = locale.lang();
    let named = |label: &str, texts: &Texts, before: &str| {
        let (tag, words) = match texts.get(own) {
            Some(words) => (own, words),
            None => texts.shown(here.tag())?,
        };
        let direction = tag.parse().map_or("ltr", Lang::direction);
        Some(Fact {
            label: locale.text(label),
            words: cut(&format!("{before}{words}")),
            lang: tag.to_owned(),
            direction,
        })
    };
    if let Some(of) = &said.meeting {
        facts.extend(named("mail-meeting", &of.name, ""));
        let partial = |day: Day| Partial { year: day.year, month: day.month, day: day.day };
        let days = of.from.map(|from| locale.days(partial(from), of.to.map(partial)));
        facts.extend(days.map(|words| Fact {
            label: locale.text("mail-days"),
            words,
            lang: here.tag().to_owned(),
            direction: here.direction(),
        }));
        facts.extend(named("mail-place", &of.place, ""));
    }
    if let Some((symbol, title)) = &said.document {
        facts.extend(named("mail-document", title, &format!("{symbol}, ")));
    }
    facts
}

/// A name on one line and not without end.
fn cut(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { ' ' } else { c }).take(NAME_CHARS_MAX).collect()
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
