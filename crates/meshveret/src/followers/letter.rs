//! How a mail is written: text and HTML, in the languages of its reader, with an invitation for its calendar.
//!
//! What is told comes from `procedure::membership::notices`, which leaves out what is not public; nothing is added here but
//! days and place of a meeting, which are public. The bytes are made once, when the mail is queued.

use std::borrow::Cow;
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use locale::{Lang, Locale, Partial};
use pages::in_script;
use pages::mail::{Fact, Line, Mail, Part};
use papers::calendar::{Appointment, Method, calendar};
use procedure::State;
use procedure::meetings::Meeting;
use procedure::meetings::programme::Span;
use procedure::membership::notices::{Calendar, Notice, Told};
use procedure::membership::offices::Topic;
use procedure::names::{Hash, Slug, Texts, WrittenIn};
use procedure::rules::profile::Key;
use procedure::time::{Day, Moment};
use serde::{Deserialize, Serialize};

/// The most bytes of a name in a mail; a longer one is cut.
const NAME_CHARS_MAX: usize = 300;

/// The word of a mail that carries a link to sign in, which is no notice and is not chosen.
const LINK: &str = "sign-in-link";

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
    /// The session of a programme: its title, its hours before and now.
    #[serde(default)]
    session: Option<InSession>,
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

/// What a mail says of a session: what everybody may know of it, and its hours by the clocks of the meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct InSession {
    title: Option<Texts>,
    before: Option<Span>,
    now: Option<Span>,
    zone: String,
}

impl Said {
    /// What a notice says to a party, and where more stands that it may read.
    pub(super) fn of(state: &State, (process, entry): (&Slug, u64), (notice, party): (&Notice, &Slug)) -> Self {
        let meeting = notice.meeting.as_ref().and_then(|slug| state.meetings.get(slug));
        let path = match (notice.letter, meeting) {
            (Some(letter), _) => format!("{process}/correspondence/{letter}/"),
            (None, Some(meeting)) => format!("{process}/{}/{}", meeting.slug, page(meeting, (notice, party))),
            (None, None) if notice.told == Told::TranslationDue => format!("{process}/documents/translations/"),
            (None, None) => format!("{process}/record/{entry}"),
        };
        let document = notice.document.as_ref().map(|named| (named.symbol.clone(), named.title.clone()));
        let zone = || meeting.and_then(|meeting| meeting.particulars.zone.clone());
        let zone = || zone().or_else(|| state.opened.as_ref().map(|opened| opened.zone.clone())).unwrap_or_default();
        let session = notice.session.as_ref().map(|of| InSession {
            title: of.title.clone(),
            before: of.before,
            now: of.now,
            zone: zone(),
        });
        Self {
            told: notice.told.word().to_owned(),
            topic: notice.topic.word().to_owned(),
            restricted: notice.restricted,
            meeting: meeting.map(|meeting| OfMeeting::of(meeting)),
            document,
            session,
            path,
        }
    }

    /// What a mail says that carries a link to sign in.
    pub(super) fn of_link(state: &State, meeting: Option<&Slug>, path: &str) -> Self {
        let meeting = meeting.and_then(|slug| state.meetings.get(slug)).map(|meeting| OfMeeting::of(meeting));
        let path = path.trim_start_matches('/').to_owned();
        Self {
            told: LINK.to_owned(),
            topic: String::new(),
            restricted: false,
            meeting,
            document: None,
            session: None,
            path,
        }
    }
}

/// The page of a meeting on which a party finds what it is told of.
fn page(meeting: &Meeting, (notice, party): (&Notice, &Slug)) -> String {
    match notice.topic {
        Topic::Delegations if notice.told == Told::ListIssued => "participants/".to_owned(),
        Topic::Meetings if notice.told == Told::ProgrammeIssued || notice.session.is_some() => "timetable/".to_owned(),
        Topic::Delegations if meeting.invitations.contains_key(party) => format!("delegation/{party}/"),
        _ => String::new(),
    }
}

impl OfMeeting {
    fn of(meeting: &Meeting) -> Self {
        let of = &meeting.particulars;
        Self { name: of.name.clone(), place: of.place.clone(), from: of.from, to: of.to }
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
    pub(super) language: Option<WrittenIn>,
    /// What stands in the link by which it chooses, where there is something to choose.
    pub(super) token: Option<String>,
}

impl Reader {
    /// The language of what others wrote, in a part in this language: the reader's own, where it is known.
    fn own(&self, lang: Lang) -> &str {
        self.language.as_ref().map_or(lang.language().tag(), |own| own.tag().as_str())
    }
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
        let choose = mail.choose.as_ref().map(|choose| format!("<{choose}>"));
        let written = UNIX_EPOCH + Duration::from_millis(u64::try_from(self.now).unwrap_or(0));
        let mut message = Message::builder()
            .message_id(Some(format!("<{id}>")))
            .date(written)
            .from(Mailbox::new(Some(self.process_name(lang)), self.from.clone()))
            .to(Mailbox::new(None, reader.address.clone()))
            .subject(mail.title)
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", lang.tag()));
        if let Some(choose) = choose {
            message = message
                .raw_header(header("List-Unsubscribe", &choose))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        Ok(message.multipart(parts)?.formatted())
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
            choose: reader.token.as_ref().map(|token| format!("{}/{}/notices/{token}/", self.site, lang)),
        }
    }

    fn subject(&self, locale: &Locale, said: &[Said]) -> String {
        let what = match said {
            // A subject is read on the way, on screens that are locked, over shoulders.
            [one] if one.restricted => match one.meeting.as_ref().and_then(|of| in_script(&of.name, locale.lang())) {
                Some((_, meeting)) => locale.with("mail-news-of", &[("meeting", cut(&meeting).into())]),
                None => locale.text("mail-news"),
            },
            [one] => locale.text(&format!("mail-told-{}", one.told)),
            many => locale.with("mail-digest", &[("number", many.len().into())]),
        };
        let process = self.process_name(locale.lang());
        let subject = locale.with("mail-subject", &[("process", process.into()), ("what", what.into())]);
        // A subject is one line, whatever a translator made of it.
        locale::without_isolates(&subject).replace(char::is_control, " ")
    }

    fn process_name(&self, lang: Lang) -> String {
        let name = self.state.opened.as_ref().and_then(|opened| in_script(&opened.name, lang));
        cut(&name.map_or(Cow::Borrowed("Meshveret"), |(_, name)| name))
    }

    fn part(&self, locale: &Locale, reader: &Reader, said: &[Said]) -> Part {
        let lang = locale.lang();
        let own = reader.own(lang);
        let line = |said: &Said| Line {
            sentence: locale.text(&format!("mail-told-{}", said.told)),
            facts: facts(locale, own, said),
            link: format!("{}/{}/{}", self.site, lang, said.path),
        };
        Part {
            lang: lang.tag(),
            direction: lang.direction(),
            head: self.process_name(lang),
            lines: said.iter().map(line).collect(),
            foot: self.foot(locale, said),
            choose: locale.text("mail-choose"),
        }
    }

    /// What stands last: how a link is used, or why this comes.
    fn foot(&self, locale: &Locale, said: &[Said]) -> Vec<String> {
        let rehearsal = self.state.is_rehearsal().then(|| locale.text("mail-rehearsal"));
        let told = |topic: &&Topic| said.iter().any(|said| said.topic == topic.word());
        let named = |topic: &Topic| locale.text(&format!("word-topic-{}", topic.word()));
        let topics: Vec<String> = Topic::ALL.iter().filter(told).map(named).collect();
        let why = if said.iter().any(|said| said.told == LINK) {
            [locale.text("mail-link-code"), locale.text("mail-link-why")]
        } else {
            let topics = locale.list(&topics);
            [locale.text("mail-after-sign-in"), locale.with("mail-why", &[("topics", topics.into())])]
        };
        rehearsal.into_iter().chain(why).chain([locale.text("mail-automatic")]).collect()
    }

    fn calendar(&self, lang: Lang, reader: &Reader, invitation: Invitation<'_>) -> Option<(Method, String)> {
        let opened = self.state.opened.as_ref()?;
        let meeting = self.state.meetings.get(invitation.meeting)?;
        let of = &meeting.particulars;
        let method = match invitation.does {
            Calendar::Enter => Method::Request,
            Calendar::TakeOut => Method::Cancel,
        };
        let shown = |texts: &Texts| named(texts, (lang, reader.own(lang))).map(|(_, text)| cut(&text));
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
            link: &format!("{}/{}/{}/{}/", self.site, lang, opened.process, meeting.slug),
            organizer: self.from.as_ref(),
            attendee: reader.address.as_ref(),
        };
        calendar(&appointment).map(|file| (method, file))
    }
}

/// The languages of a mail: the reader's, if it is one of ours, else the working languages of the process.
pub(super) fn languages(state: &State, own: Option<&WrittenIn>) -> Vec<Lang> {
    let mailed = |tag: &str| tag.parse().ok();
    if let Some(lang) = own.and_then(|tag| mailed(tag.as_str())) {
        return Vec::from([lang]);
    }
    let working = state.profile().list(Key::LANGUAGES_WORKING);
    let mut found: Vec<Lang> = working.iter().filter_map(|tag| mailed(tag)).collect();
    found.dedup();
    if found.is_empty() { Vec::from([Lang::En]) } else { found }
}

/// A text in the reader's language where there is such, else as pages of this language show it; with its tag, in its script.
fn named<'a>(texts: &'a Texts, (lang, own): (Lang, &'a str)) -> Option<(&'a str, Cow<'a, str>)> {
    match texts.get(own) {
        Some(words) if own != lang.language().tag() => Some((own, Cow::Borrowed(words))),
        Some(_) | None => in_script(texts, lang),
    }
}

/// What is known of what is told; names in the reader's language where there are such.
fn facts(locale: &Locale, own: &str, said: &Said) -> Vec<Fact> {
    let mut facts = Vec::new();
    let here = locale.lang();
    let named = |label: &str, texts: &Texts, before: &str| {
        let (tag, words) = named(texts, (here, own))?;
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
    if let Some(of) = &said.session {
        facts.extend(of.title.as_ref().and_then(|title| named("mail-session", title, "")));
        let hours = |label: &str, span: Span| Fact {
            label: locale.text(label),
            words: format!(
                "{} ({})",
                locale.between(span.begins, span.ends, &of.zone),
                locale.zone_name(span.begins, &of.zone)
            ),
            lang: here.tag().to_owned(),
            direction: here.direction(),
        };
        facts.extend(of.before.map(|span| hours("mail-session-before", span)));
        facts.extend(of.now.map(|span| hours("mail-session-now", span)));
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

#[cfg(test)]
mod tests {
    use procedure::{Body, Process};

    use super::*;

    /// A process whose names hold what would be a header of its own.
    fn process(name: &str) -> Process {
        let opened = serde_json::json!({"event": "record.opened", "process": "delta", "origin": "meshveret/delta/00000000",
            "nature": "real", "name": {"en": name}, "full-name": {"en": name}, "zone": "Etc/UTC", "symbol": "D"});
        let convened = serde_json::json!({"event": "meetings.convened", "meeting": "som-9", "archive": false, "name": {"en": name},
            "from": "2036-09-14", "to": "2036-09-15", "place": {"en": name}});
        let body: Body =
            serde_json::from_value(serde_json::json!({"format": procedure::BODY_FORMAT, "act": "record.open",
            "recorded": 0, "received": 0, "capacity": "secretariat", "channel": "browser", "circle": "public",
            "events": [opened, convened]}))
            .unwrap();
        let mut process = Process::default();
        process.apply(0, &body, &[]);
        process
    }

    fn written(process: &Process, language: Option<&str>) -> String {
        let state = &process.state;
        let meeting = state.meeting(&Slug::new("som-9").unwrap()).unwrap();
        let of = &meeting.particulars;
        let of_meeting = OfMeeting { name: of.name.clone(), place: of.place.clone(), from: of.from, to: of.to };
        let said = Said {
            restricted: false,
            told: "meeting-convened".to_owned(),
            topic: "meetings".to_owned(),
            meeting: Some(of_meeting),
            document: None,
            session: None,
            path: "delta/som-9/".to_owned(),
        };
        let from: Address = "secretariat@process.example".parse().unwrap();
        let sender = Sender { site: "https://process.example", from: &from, state, now: 0 };
        let reader = Reader {
            address: "desk@orluna.example".parse().unwrap(),
            language: language.and_then(WrittenIn::new),
            token: Some("0123".to_owned()),
        };
        let invitation = Invitation { meeting: &meeting.slug, does: Calendar::Enter, entry: 1 };
        String::from_utf8(sender.write(("one@process.example", &reader), &[said], Some(invitation)).unwrap()).unwrap()
    }

    #[test]
    fn a_line_end_in_a_name_makes_no_header() {
        for name in [
            "Delta\r\nBcc: all@elsewhere.example",
            "Delta\nBcc: all@elsewhere.example",
            "Дельта\r\nBcc: all@elsewhere.example",
        ] {
            let mail = written(&process(name), None);
            let (head, _) = mail.split_once("\r\n\r\n").unwrap();
            let lines: Vec<&str> = head.split("\r\n").collect();
            let names =
                lines.iter().filter(|line| !line.starts_with([' ', '\t'])).filter_map(|line| line.split_once(':'));
            let names: Vec<&str> = names.map(|(name, _)| name).collect();
            assert!(!names.iter().any(|name| name.eq_ignore_ascii_case("bcc")), "{head}");
            assert!(["From", "To", "Subject", "Date"].iter().all(|wanted| names.contains(wanted)), "{names:?}");
            assert!(!head.replace("\r\n", "").contains(['\r', '\n']), "{head:?}");
        }
    }

    #[test]
    fn a_mail_is_in_the_language_of_its_reader_and_leads_to_pages_that_are_there() {
        let process = process("Delta");
        let of = |tag: &str| languages(&process.state, WrittenIn::new(tag).as_ref());
        assert_eq!((of("fa"), of("az")), (vec![Lang::Fa], vec![Lang::Az]));
        // In a language that is not ours: the working languages, by our default English and Russian.
        assert_eq!((of("ps"), languages(&process.state, None)), (vec![Lang::En, Lang::Ru], vec![Lang::En, Lang::Ru]));
        let mail = written(&process, Some("fa"));
        assert!(
            mail.contains("Content-Language: fa\r\n") && mail.contains("<https://process.example/fa/notices/0123/>"),
            "{mail}"
        );
    }

    #[test]
    fn a_mail_in_uzbek_is_in_the_script_of_its_reader() {
        let mail = written(&process("Delta"), Some("uz-Cyrl"));
        assert!(mail.contains("Content-Language: uz-Cyrl\r\n"), "{mail}");
        assert!(mail.contains("<https://process.example/uz-Cyrl/notices/0123/>"), "{mail}");
        let texts: Texts = serde_json::from_value(serde_json::json!({"uz": "Toshkent uchrashuvi"})).unwrap();
        assert_eq!(named(&texts, (Lang::UzCyrl, "uz")), Some(("uz-Cyrl", "Тошкент учрашуви".into())));
        assert_eq!(named(&texts, (Lang::Uz, "uz")), Some(("uz", "Toshkent uchrashuvi".into())));
        let of = WrittenIn::new("uz-Cyrl").unwrap();
        assert_eq!((of.tag().as_str(), of.as_str()), ("uz", "uz-Cyrl"));
    }
}
