//! An act that comes in by a form: who asks, as whom, with which fields. It judges no rule: the clerk does.

use axum::body::Bytes;
use axum::http::StatusCode;
use clerk::{Foreseen, PutError, Receipt, Request};
use locale::{Locale, NoInstant};
use pages::act::{ActForm, Look, Refused};
use pages::{Frame, Section, draw};
use procedure::act_file::channel;
use procedure::fields::Fields;
use procedure::form::Takes;
use procedure::names::{Hash, Slug};
use procedure::places::Place;
use procedure::time::moment;
use procedure::{Act, Capacity, Channel, Kind, Rejection};

use crate::act_form::{Asked, Came, NoPair, Pair, begin, came, looked_at, written};
use crate::body::{Form, Upload};
use crate::draw::{Draw, Drawn};
use crate::photographs;
use crate::query::Query;
use crate::reader::Reader;
use crate::text_form::TextForm;
use crate::uploads::{self, NotTaken};

/// Fields that take a day and an hour, told by the clocks of a zone.
pub(crate) const HOURS: [&str; 6] = ["deadline", "opens", "closes", "begins", "ends", "embargo"];

/// Fields of a form that are not the act's own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    /// For whom it is entered, where that is not the reader.
    pub(crate) on_behalf: Option<String>,
    pub(crate) evidence: Option<String>,
    pub(crate) channel: Option<String>,
    pub(crate) occurred: Option<String>,
    /// When it reached the secretariat, where that was earlier.
    pub(crate) received: Option<String>,
    pub(crate) confirmed: bool,
    /// Where to go afterwards.
    pub(crate) back: Option<String>,
    /// The form that is asked for instead, with what this one has: the fields in which it differs.
    pub(crate) another: Option<String>,
    /// The languages of a file for a translator's tool.
    words_from: Option<String>,
    words_to: Option<String>,
    /// `out` where the words of the form are asked for as such a file.
    words_file: Option<String>,
    /// True where what was chosen is to be seen before it is put.
    look: bool,
    /// What was seen.
    shown: Option<String>,
}

impl Envelope {
    /// Takes the envelope out of a form's fields.
    pub(crate) fn take(fields: &mut Query) -> Self {
        Self {
            on_behalf: fields.take("for").filter(|word| word != "self"),
            evidence: fields.take("rests-on"),
            channel: fields.take("channel"),
            occurred: fields.take("occurred"),
            received: fields.take("received"),
            confirmed: fields.take("confirmed").is_some_and(|word| word == "yes"),
            back: fields.take("return"),
            another: fields.take("another"),
            words_from: fields.take("words-from"),
            words_to: fields.take("words-to"),
            words_file: fields.take("words-file"),
            look: fields.take("look").is_some(),
            shown: fields.take("shown"),
        }
    }
}

impl Envelope {
    /// From which language into which the words of the form are translated.
    pub(crate) fn pair(&self) -> Pair<'_> {
        Pair { from: self.words_from.as_deref(), to: self.words_to.as_deref() }
    }
}

/// An act as it was sent.
pub(crate) struct Sent {
    pub(crate) kind: Kind,
    pub(crate) meeting: Option<Slug>,
    pub(crate) envelope: Envelope,
    pub(crate) fields: Query,
    /// What was typed in a form that asks otherwise: no part of the act.
    kept: Query,
    /// A file of a translator's tool that came back for the form: no part of the act either.
    words: Option<Bytes>,
}

/// What is answered where a form's words go out to a translator's tool, or come back from one.
pub(crate) enum Words {
    /// The file: its name and its text.
    Out(String, String),
    /// The form, filled.
    Filled(Drawn),
    /// The form as it was, with what is wrong with the file.
    Again(Drawn),
}

/// The field of such a file.
const WORDS: &str = "words-back";

/// How the name of such a field begins.
const KEPT: &str = "kept.";

/// What became of it.
pub(crate) enum Outcome {
    /// It is durable.
    Done(Receipt),
    /// It was refused, or could not be recorded; the form comes again with all that was given.
    Again(Box<Refused>),
}

impl Sent {
    /// Reads a form. Files go to the store first; an act names them by their hash.
    pub(crate) fn new(draw: &Draw<'_>, (kind, meeting): (Kind, Option<Slug>), form: Form) -> Result<Self, NotTaken> {
        let Form { mut fields, files, place: _place } = form;
        let envelope = Envelope::take(&mut fields);
        let (words, files): (Vec<Upload>, Vec<Upload>) = files.into_iter().partition(|upload| upload.field == WORDS);
        for upload in files {
            store(draw, &mut fields, upload)?;
        }
        if let Some(meeting) = &meeting {
            fields.0.retain(|(name, _)| name != "meeting");
            fields.0.push(("meeting".to_owned(), meeting.to_string()));
        }
        let kept =
            fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(KEPT)?.to_owned(), value.clone())));
        let kept = Query(kept.collect());
        fields.0.retain(|(name, _)| !name.starts_with(KEPT));
        join(kind, &mut fields);
        fields.take(WORDS);
        let words = words.into_iter().next().map(|upload| upload.bytes);
        Ok(Self { kind, meeting, envelope, fields, kept, words })
    }

    /// The request to the clerk.
    fn request(&self, draw: &Draw<'_>, given: &Query) -> Result<Request, Rejection> {
        let given = &uploads::checked(draw, self.kind, given.clone())?;
        let mut fields = Fields::default();
        // A list that is chosen from comes value by value.
        let lists: Vec<&str> =
            self.kind.fields().iter().filter(|one| one.takes == Takes::List).map(|one| one.name).collect();
        for (name, value) in given.0.iter().filter(|(name, _)| !lists.contains(&name.as_str())) {
            fields.add(name, value)?;
        }
        for name in lists {
            fields.add(name, &given.list(name).join(","))?;
        }
        let act = Act::read(self.kind.name(), fields)?;
        let wrong = |field: &'static str| Rejection::new(procedure::rejection::Reason::FieldWrong).with("field", field);
        // The rules know no table of zones; a name that is none would quietly be UTC.
        if self.fields.get("zone").is_some_and(|zone| !Locale::is_zone(zone)) {
            return Err(wrong("zone"));
        }
        let capacity = match &self.envelope.on_behalf {
            Some(word) => Capacity::new(word).ok_or_else(|| wrong("for"))?,
            None => draw.capacity.clone(),
        };
        let entered_by = (capacity != draw.capacity).then(|| draw.capacity.clone());
        let at = |text: Option<&str>, field: &'static str| {
            text.map(|text| moment(text).ok_or_else(|| wrong(field))).transpose()
        };
        let occurred = at(self.envelope.occurred.as_deref(), "occurred")?;
        // Deadlines are judged by it: only of what came to the secretariat can it lie before now.
        let received = at(self.envelope.received.as_deref(), "received")?.filter(|_| entered_by.is_some());
        let came = self.envelope.channel.as_deref().and_then(channel).filter(|_| entered_by.is_some());
        Ok(Request {
            entered_by,
            evidence: self.envelope.evidence.clone(),
            confirmed: self.envelope.confirmed,
            occurred,
            received,
            ..Request::new(act, capacity, came.unwrap_or(Channel::Browser))
        })
    }

    /// The fields as the act takes them: an hour by the clocks of a zone gets its offset, one that has it already keeps it.
    fn with_offsets(&self, draw: &Draw<'_>, f: &Frame) -> Result<Query, Box<Refused>> {
        let mut given = self.fields.clone();
        let fields = self.kind.fields();
        for name in HOURS.iter().filter(|name| fields.iter().any(|field| field.name == **name)) {
            with_offset(draw, f, (name, &mut given))?;
        }
        Ok(given)
    }

    /// Puts the act and waits until it is durable or refused.
    pub(crate) async fn put(&self, draw: &Draw<'_>, f: &Frame, reader: &Reader) -> Outcome {
        let given = match self.with_offsets(draw, f) {
            Ok(given) => given,
            Err(refused) => return Outcome::Again(refused),
        };
        let request = match self.request(draw, &given) {
            Ok(request) => request,
            Err(rejection) => return Outcome::Again(Box::new(refused(draw, f, &rejection))),
        };
        let unnoted = draw.hosted.clerk.is_behind_doors(&request.act);
        match put(draw, request).await {
            Ok(receipt) => Outcome::Done(receipt),
            Err(PutError::Rejected(rejection)) => {
                if !unnoted {
                    crate::refusals::of_act(draw, reader, self.kind, &rejection);
                }
                Outcome::Again(Box::new(refused(draw, f, &rejection)))
            }
            Err(error) => Outcome::Again(Box::new(Refused::plain(said(f, &error)))),
        }
    }

    /// The form again, with the reason and all that was given.
    pub(crate) fn again(&self, draw: &Draw<'_>, f: Frame, refused: Refused) -> Drawn {
        self.page(draw, f, &self.given(), Some(refused))
    }

    /// The form that asks otherwise for the same act, with all that was given; nothing where none is asked for.
    pub(crate) fn otherwise(&self, draw: &Draw<'_>, f: &Frame) -> Option<Drawn> {
        let another = self.envelope.another.as_deref()?;
        let meeting = self.meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug)).map(AsRef::as_ref);
        let before = TextForm::new(draw, self.kind, meeting, &self.fields)?;
        Some(self.page(draw, f.clone(), &before.otherwise(&self.given(), another), None))
    }

    /// The words of the form for a translator's tool, or the form with what came back from one; nothing where neither is asked for.
    pub(crate) fn words(&self, draw: &Draw<'_>, f: &Frame) -> Option<Words> {
        if self.words.is_none() && self.envelope.words_file.is_none() {
            return None;
        }
        let mut given = self.given();
        let form = self.form(draw, f.clone(), &given, None);
        let named = (self.kind, self.meeting.as_ref(), &given);
        let again = |reason: String| Words::Again(self.again(draw, f.clone(), Refused::plain(reason)));
        let Some(bytes) = &self.words else {
            if self.envelope.words_file.as_deref() != Some("out") {
                return Some(again(f.t("acts-words-none")));
            }
            let file = written(named, &form.fields, self.envelope.pair());
            return Some(
                file.map_or_else(|NoPair| again(f.t("acts-words-pair")), |(name, text)| Words::Out(name, text)),
            );
        };
        let Came { told, filled } = match came(draw, named, (&form.fields, bytes)) {
            Ok(came) => came,
            Err(why) => return Some(again(why)),
        };
        for (name, words) in filled.0 {
            given.take(&name);
            given.0.push((name, words));
        }
        let mut form = self.form(draw, f.clone(), &given, None);
        if let Some(words) = &mut form.words {
            words.told = told;
        }
        Some(Words::Filled(draw_page(&form)))
    }

    fn page(&self, draw: &Draw<'_>, f: Frame, given: &Query, refused: Option<Refused>) -> Drawn {
        draw_page(&self.form(draw, f, given, refused))
    }

    fn form(&self, draw: &Draw<'_>, f: Frame, given: &Query, refused: Option<Refused>) -> ActForm {
        let asked = Asked { kind: self.kind, meeting: self.meeting.clone(), envelope: &self.envelope };
        asked.form(draw, f, given, refused)
    }

    /// True where the form asks to see what was chosen before it is put, and where it is no longer what was seen. An act that
    /// comes by no form is put at once.
    pub(crate) fn looks(&self, draw: &Draw<'_>, f: &Frame) -> bool {
        let other = |shown: &String| self.with_offsets(draw, f).is_ok_and(|given| chosen(&given) != *shown);
        looked_at(self.kind) && (self.envelope.look || self.envelope.shown.as_ref().is_some_and(other))
    }

    /// The form with what was chosen, as it would be if the act were put now; refused or asked as it would be then.
    pub(crate) async fn look(&self, draw: &Draw<'_>, f: &Frame, reader: &Reader) -> (Drawn, StatusCode) {
        let again = |refused: Refused| (self.again(draw, f.clone(), refused), StatusCode::UNPROCESSABLE_ENTITY);
        let given = match self.with_offsets(draw, f) {
            Ok(given) => given,
            Err(refused) => return again(*refused),
        };
        let request = match self.request(draw, &given) {
            // A question is answered once what it is about was seen.
            Ok(request) => Request { confirmed: false, ..request },
            Err(rejection) => return again(refused(draw, f, &rejection)),
        };
        let clerk = draw.hosted.clerk.clone();
        let unnoted = clerk.is_behind_doors(&request.act);
        let looked = tokio::task::spawn_blocking(move || clerk.foresee_after(request)).await;
        let Ok((Some(foreseen), after)) = looked else { return again(Refused::plain(f.t("acts-stopped"))) };
        let asked = match foreseen {
            Foreseen::InOrder | Foreseen::Repeated(_) => None,
            Foreseen::Asked(question) => Some(refused(draw, f, &question)),
            Foreseen::Refused(PutError::Rejected(rejection)) => {
                if !unnoted {
                    crate::refusals::of_act(draw, reader, self.kind, &rejection);
                }
                return again(refused(draw, f, &rejection));
            }
            Foreseen::Refused(error) => return again(Refused::plain(said(f, &error))),
        };
        let of = self.meeting.as_ref().zip(given.get("text").and_then(Slug::new));
        let page = of.and_then(|(meeting, text)| draw.from(after).chosen(meeting, &text));
        let look = page.map(|page| Look::Seen { page, shown: chosen(&given) });
        let status = if asked.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        (draw_page(&ActForm { look, ..self.form(draw, f.clone(), &self.fields, asked) }), status)
    }

    fn given(&self) -> Query {
        Query(self.fields.0.iter().chain(&self.kept.0).cloned().collect())
    }
}

/// What was chosen, in words by which it is known again.
fn chosen(given: &Query) -> String {
    ["text", "deadline", "zone", "calendar"].map(|name| given.get(name).unwrap_or("-")).join(" ")
}

fn draw_page(page: &ActForm) -> Drawn {
    draw(page).into()
}

/// Says of an act by what its author's seat was given: in which role, and for which meeting alone.
pub(crate) fn by_holding(draw: &Draw<'_>, request: &mut Request) {
    if let Some(holding) = &draw.holding {
        request.role = holding.granted.role.filter(|_| request.entered_by.is_none());
        request.only.clone_from(&holding.granted.meeting);
    }
}

/// Puts an act and waits until it is durable or refused.
pub(crate) async fn put(draw: &Draw<'_>, mut request: Request) -> clerk::Answer {
    by_holding(draw, &mut request);
    if let Some((hash, media)) = photograph_of(&request.act).filter(|_| draw.capacity.is_bureau()) {
        photographs::checked(draw.site, hash, media).await?;
    }
    let (sender, receiver) = tokio::sync::oneshot::channel();
    draw.hosted.clerk.put_then(request, move |answer| {
        // Whoever asked may have gone; the act is in the record all the same.
        drop(sender.send(answer));
    });
    receiver.await.unwrap_or(Err(PutError::Stopped))
}

/// The photograph that an act names, with what it was found to be.
fn photograph_of(act: &Act) -> Option<(Hash, Option<&str>)> {
    match act {
        Act::NewsPublish(publish) => Some((publish.photograph?, publish.photograph_media.as_deref())),
        Act::NewsAddPhotograph(added) => Some((added.photograph, added.photograph_media.as_deref())),
        _ => None,
    }
}

/// What is said where no rule stands against an act but it was not recorded.
pub(crate) fn said(f: &Frame, error: &PutError) -> String {
    match error {
        PutError::Rejected(rejection) => pages::act::sentence(f, rejection),
        PutError::Busy => f.t("acts-busy"),
        PutError::NotRecorded(why) => f.t1("acts-not-recorded", "why", why),
        PutError::Stopped => f.t("acts-stopped"),
        PutError::ClockBehind { .. } => f.t("acts-clock-behind"),
    }
}

/// A rejection as a page shows it, with where its rule comes from.
pub(crate) fn refused(draw: &Draw<'_>, f: &Frame, rejection: &Rejection) -> Refused {
    // A right is a rule of a status: `rights.propose` is `rights.observer.propose` for an observer.
    let status = rejection.args.iter().find(|(name, _)| *name == "status").map(|(_, status)| status.as_str());
    let key = match (rejection.rule.strip_prefix("rights."), status) {
        (Some(right), Some(status)) => format!("rights.{status}.{right}"),
        (_, _) => rejection.rule.to_owned(),
    };
    let article = draw.state().profile().every_rule().into_iter().find(|(known, _)| *known == key);
    Refused::new(f, rejection, article.map(|(_, rule)| f.word("rule-origin", rule.from)))
}

/// Boxes that are ticked come one by one; an act has them as a list.
fn join(kind: Kind, fields: &mut Query) {
    for field in kind.fields().into_iter().filter(|field| field.takes == Takes::List) {
        let of_field = |(name, value): &&(String, String)| name == field.name && !value.is_empty();
        let given: Vec<String> = fields.0.iter().filter(of_field).map(|(_, value)| value.clone()).collect();
        if given.len() > 1 {
            fields.0.retain(|(name, _)| name != field.name);
            fields.0.push((field.name.to_owned(), given.join(",")));
        }
    }
}

/// Stores a file and puts its hash, name and type in the place of the upload.
fn store(draw: &Draw<'_>, fields: &mut Query, upload: Upload) -> Result<(), NotTaken> {
    let (hash, media) = uploads::take(draw, (&upload.name, &upload.media), &upload.bytes)?;
    fields.0.push((upload.field.clone(), hash.to_string()));
    fields.0.push((format!("{}-name", upload.field), upload.name));
    fields.0.push((format!("{}-media", upload.field), media));
    Ok(())
}

/// The form of an act, before anything was sent.
pub(crate) fn asked(draw: &Draw<'_>, kind: Kind, meeting: Option<Slug>) -> Drawn {
    if !draw.opens(Place::Acts) {
        return Drawn::NotSeen;
    }
    let day = meeting.as_ref().and_then(|slug| draw.state().meetings.get(slug)).and_then(|m| m.particulars.from);
    let f = draw.frame(Section::Other, day);
    let mut given = draw.query.clone();
    let envelope = Envelope::take(&mut given);
    if let Some(profile) = given.take("shipped").as_deref().and_then(procedure::rules::shipped::shipped) {
        given.0.push(("toml".to_owned(), profile.to_owned()));
        // Nobody has adopted a profile that comes with the program; whoever has says so.
        given.0.push(("adopted".to_owned(), "no".to_owned()));
    }
    begin(draw, (kind, meeting.as_ref()), &mut given);
    let asked = Asked { kind, meeting, envelope: &envelope };
    draw_page(&asked.form(draw, f, &given, None))
}

/// A time that the clocks of the zone skip, or show twice, is no instant, and is not guessed.
fn with_offset(draw: &Draw<'_>, f: &Frame, (name, given): (&str, &mut Query)) -> Result<(), Box<Refused>> {
    let own = given.take(&format!("{name}-zone"));
    let zone = given.get("zone").filter(|zone| !zone.is_empty()).map(str::to_owned).or(own);
    let zone = zone.unwrap_or_else(|| draw.zone());
    let Some(local) = given.get(name).filter(|text| moment(text).is_none()).map(str::to_owned) else {
        return Ok(());
    };
    let refused = |key: &str| Box::new(Refused { field: Some(name.to_owned()), ..Refused::plain(f.t(key)) });
    match Locale::with_offset(&local, &zone) {
        Ok(instant) => {
            given.take(name);
            given.0.push((name.to_owned(), instant));
            Ok(())
        }
        Err(NoInstant::Skipped) => Err(refused("acts-time-skipped")),
        Err(NoInstant::Twice) => Err(refused("acts-time-twice")),
        // That it cannot be read is said by the act.
        Err(NoInstant::Unreadable) => Ok(()),
    }
}
