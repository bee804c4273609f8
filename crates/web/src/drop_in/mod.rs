//! What came back by mail, dropped in: the form of a party, an edited DOCX, a translation. It becomes acts: first it is said
//! what would become of each, on a copy of the process; then they are put one by one, and it is said what became of them.
//!
//! Nothing is lost: the file is kept in the store, and what its acts rest on cites it. The same file twice puts nothing twice.

mod plan;

use bytes::Bytes;
use clerk::{Foreseen, PutError, Request};
use pages::act::{rule_link, sentence};
use pages::drop_in::{Becomes, DropLine, Dropped};
use pages::{Frame, Section};
use procedure::fields::Fields;
use procedure::meetings::Meeting;
use procedure::names::{Hash, Slug};
use procedure::places::Place;
use procedure::rejection::{Force, Reason as General};
use procedure::texts::Draft;
use procedure::texts::rounds::attributes_openly;
use procedure::time::moment;
use procedure::{Act, Capacity, Channel, Rejection};

use crate::act::{Envelope, said};
use crate::body::Form;
use crate::draw::{Draw, Drawn, DropIn};
use crate::reader::Reader;
use crate::refusals;
use crate::text_paper::seen;
use crate::uploads::{self, NotTaken};
use plan::{Line, Plan, Step, plan};

/// The most letters of a file's name that are cited.
const NAME_MAX: usize = 120;

/// A file.
struct File {
    name: String,
    hash: Hash,
    bytes: Bytes,
}

/// Why there is none.
enum NoFile {
    /// It is said so.
    Said(&'static str),
    /// The store failed, and the log says so.
    Failed,
}

/// Takes a file, or puts what one that was taken has in it.
pub(crate) async fn take(draw: &Draw<'_>, reader: &Reader, (meeting, text): (&str, &str), mut form: Form) -> Drawn {
    let of = Slug::new(meeting).and_then(|slug| draw.state().meetings.get(&slug).cloned());
    let Some(of) = of else { return Drawn::Missing };
    let Some(draft) = Slug::new(text).and_then(|slug| of.texts.get(&slug).cloned()) else { return Drawn::Missing };
    if seen(draw, &of, &draft, None).is_none() || !draw.opens(Place::DropIn) {
        refusals::of_draft(draw, reader, (meeting, text));
        return Drawn::NotSeen;
    }
    let envelope = Envelope::take(&mut form.fields);
    let f = draw.frame(Section::Meetings, of.particulars.from);
    let wrong = |error: String| {
        let came = DropIn { error: Some(error), dropped: None };
        draw.dropped_in(&of, &draft, &envelope, came)
    };
    let puts = form.files.is_empty();
    let file = match file(draw, form) {
        Ok(file) => file,
        Err(NoFile::Said(key)) => return wrong(f.t(key)),
        Err(NoFile::Failed) => return Drawn::Failed("a file could not be stored or read".to_owned()),
    };
    let plan = match plan(draw, (&of, &draft), &file, &envelope).await {
        Ok(plan) => plan,
        Err(why) => return wrong(why),
    };
    let putting = Putting { draw, f: &f, of: &of, draft: &draft, file: &file, envelope: &envelope, plan: &plan };
    let becomes = if puts { putting.put(reader).await } else { putting.foresee().await };
    let dropped = Some(Dropped { put: puts, ..putting.dropped(becomes) });
    // The page as it stands after the acts.
    let after = Draw::new(draw.site, draw.hosted, draw.locale.lang(), draw.capacity.clone());
    let after = after.map(|after| after.within(draw.reach.clone()));
    let after = after.map(|after| after.at(&draw.place, crate::query::Query::default()));
    after.map_or(Drawn::Missing, |after| after.dropped_in(&of, &draft, &envelope, DropIn { error: None, dropped }))
}

/// The file that was sent, which goes to the store first, or the one that was sent before.
fn file(draw: &Draw<'_>, form: Form) -> Result<File, NoFile> {
    if let Some(upload) = form.files.into_iter().next() {
        let name: String = upload.name.chars().filter(|letter| !letter.is_control()).take(NAME_MAX).collect();
        let taken = uploads::take(draw, (&name, &upload.media), &upload.bytes);
        let (hash, _) = taken.map_err(|why| match why {
            NotTaken::NotStored => NoFile::Failed,
            NotTaken::Enough => NoFile::Said("site-files-enough-text"),
        })?;
        return Ok(File { name, hash, bytes: upload.bytes });
    }
    let hash = form.fields.get("file").ok_or(NoFile::Said("acts-file-wrong"))?;
    let hash = Hash::from_hex(hash).ok_or(NoFile::Said("acts-file-wrong"))?;
    let name = uploads::brought(draw, hash).ok_or(NoFile::Said("drop-in-once-more"))?.name;
    let bytes = draw.site.directory().files().get(hash).map_err(|failure| {
        tracing::error!(error = %failure, "a file could not be read");
        NoFile::Failed
    })?;
    Ok(File { name, hash, bytes: bytes.ok_or(NoFile::Said("drop-in-once-more"))?.into() })
}

/// A plan on its way into the record.
struct Putting<'a> {
    draw: &'a Draw<'a>,
    f: &'a Frame,
    of: &'a Meeting,
    draft: &'a Draft,
    file: &'a File,
    envelope: &'a Envelope,
    plan: &'a Plan,
}

impl Putting<'_> {
    /// The act of each line, or why it cannot be read; nothing for a line that is no act.
    fn requests(&self) -> Vec<Option<Result<Request, Rejection>>> {
        let request = |(at, line): (usize, &Line)| match &line.step {
            Step::Act(act, fields) => Some(self.request(at, act, fields)),
            Step::NotTaken(_) | Step::Nothing => None,
        };
        self.plan.lines.iter().enumerate().map(request).collect()
    }

    fn request(&self, at: usize, act: &str, own: &[(String, String)]) -> Result<Request, Rejection> {
        let mut fields = Fields::default();
        fields.add("meeting", self.of.slug.as_str())?;
        fields.add("text", self.draft.opened.text.as_str())?;
        for (name, value) in own {
            fields.add(name, value)?;
        }
        let act = Act::read(act, fields)?;
        let capacity = self.plan.capacity.clone();
        let entered_by = (capacity != self.draw.capacity).then(|| self.draw.capacity.clone());
        let wrong = || Rejection::new(General::FieldWrong).with("field", "received");
        let received = self.envelope.received.as_deref().filter(|_| entered_by.is_some());
        let received = received.map(|text| moment(text).ok_or_else(wrong)).transpose()?;
        let channel = self.envelope.channel.as_deref().and_then(procedure::act_file::channel);
        let channel = channel.filter(|_| entered_by.is_some()).unwrap_or(Channel::File);
        let key = format!("drop-in/{}/{capacity}/{at}", self.file.hash);
        Ok(Request {
            evidence: Some(self.evidence(at, entered_by.as_ref())),
            key: Some(key),
            confirmed: self.envelope.confirmed,
            entered_by,
            received,
            ..Request::new(act, capacity, channel)
        })
    }

    /// What an act rests on: what the secretariat says, and the file. Where positions are kept, the name of the file would tell
    /// whose one is, and its hash which belong together: then each act cites a hash of its own, which whoever has the file
    /// can make again.
    fn evidence(&self, at: usize, entered_by: Option<&Capacity>) -> String {
        let hash = self.file.hash;
        let cited = if attributes_openly(self.draw.state(), self.draft) {
            format!("{}, SHA-256 {hash}", self.file.name)
        } else {
            format!("SHA-256 {}", uploads::citation(hash, at))
        };
        let given = self.envelope.evidence.as_deref().filter(|_| entered_by.is_some());
        given.map_or_else(|| cited.clone(), |given| format!("{given}; {cited}"))
    }

    /// What would become of each line.
    async fn foresee(&self) -> Vec<Becomes> {
        let requests = self.requests();
        let acts: Vec<Request> =
            requests.iter().filter_map(|request| request.as_ref()?.as_ref().ok().cloned()).collect();
        let clerk = self.draw.hosted.clerk.clone();
        let foreseen = tokio::task::spawn_blocking(move || clerk.foresee(&acts)).await.unwrap_or_default();
        let mut foreseen = foreseen.into_iter();
        let becomes = |(line, request): (&Line, Option<Result<Request, Rejection>>)| match request {
            None => without_act(line),
            Some(Err(rejection)) => self.refused(&rejection),
            Some(Ok(_)) => match foreseen.next() {
                Some(Foreseen::InOrder) => Becomes::InOrder,
                Some(Foreseen::Asked(question)) => {
                    Becomes::Asked(sentence(self.f, &question), rule_link(self.f, question.rule))
                }
                Some(Foreseen::Repeated(entry)) => Becomes::Before(entry),
                Some(Foreseen::Refused(error)) => self.failed(&error),
                None => self.failed(&PutError::Stopped),
            },
        };
        self.plan.lines.iter().zip(requests).map(becomes).collect()
    }

    /// Puts each line.
    async fn put(&self, reader: &Reader) -> Vec<Becomes> {
        let mut all = Vec::new();
        for (line, request) in self.plan.lines.iter().zip(self.requests()) {
            all.push(match request {
                None => without_act(line),
                Some(Err(rejection)) => self.refused(&rejection),
                Some(Ok(request)) => {
                    let (kind, unnoted) = (request.act.kind(), self.draw.hosted.clerk.is_behind_doors(&request.act));
                    match crate::act::put(self.draw, request).await {
                        Ok(receipt) if receipt.repeated => Becomes::Before(receipt.entry()),
                        Ok(receipt) => Becomes::Taken(receipt.entry()),
                        Err(error) => {
                            if let (PutError::Rejected(rejection), false) = (&error, unnoted) {
                                refusals::of_act(self.draw, reader, kind, rejection);
                            }
                            self.failed(&error)
                        }
                    }
                }
            });
        }
        all
    }

    fn failed(&self, error: &PutError) -> Becomes {
        match error {
            PutError::Rejected(rejection) => self.refused(rejection),
            PutError::Busy | PutError::NotRecorded(_) | PutError::Stopped | PutError::ClockBehind { .. } => {
                Becomes::Refused(said(self.f, error), None)
            }
        }
    }

    /// A question that nobody answered is no refusal for good.
    fn refused(&self, rejection: &Rejection) -> Becomes {
        let (why, rule) = (sentence(self.f, rejection), rule_link(self.f, rejection.rule));
        match rejection.force {
            Force::Warns => Becomes::Unconfirmed(why, rule),
            Force::Notes | Force::Bars => Becomes::Refused(why, rule),
        }
    }

    /// What the page shows of it.
    fn dropped(&self, becomes: Vec<Becomes>) -> Dropped {
        let line = |(line, becomes): (&Line, Becomes)| DropLine {
            what: line.what.clone(),
            words: line.words.clone(),
            becomes,
        };
        let carried = [
            ("file", Some(self.file.hash.to_string())),
            ("for", self.envelope.on_behalf.clone()),
            ("channel", self.envelope.channel.clone()),
            ("received", self.envelope.received.clone()),
            ("rests-on", self.envelope.evidence.clone()),
        ];
        Dropped {
            name: self.file.name.clone(),
            hash: self.file.hash,
            what: self.plan.what.clone(),
            for_whom: self.f.t1("drop-in-for", "seat", self.f.capacity_name(&self.plan.capacity)),
            based_on: self.plan.based_on,
            moved: self.plan.moved.clone(),
            lines: self.plan.lines.iter().zip(becomes).map(line).collect(),
            put: false,
            fields: carried.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        }
    }
}

fn without_act(line: &Line) -> Becomes {
    match &line.step {
        Step::NotTaken(why) => Becomes::NotTaken(why.clone()),
        Step::Act(..) | Step::Nothing => Becomes::Nothing,
    }
}
