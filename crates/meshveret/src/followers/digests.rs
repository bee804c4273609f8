//! Daily digests: lines that wait for their reader's hour, and the mail that is made of them.

use std::sync::Arc;

use locale::Locale;
use procedure::State;
use procedure::membership::address_book::{of_office, recipients};
use procedure::names::{Hash, Slug};
use procedure::time::{Day, moment};
use record::Failure;
use record::outbox::{NewLine, NewMail};
use record::told::Chooser;
use web::Hosted;

use super::letter::{Reader, Said, Sender, message_id};
use super::notices::targets;
use super::{LOOK, Office, beside};

/// How many digests are written at once.
const AT_ONCE: usize = 50;
/// The most lines of a digest; those above stand in the record all the same.
const LINES_MAX: usize = 200;
/// The milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A line that waits for the hour of whoever it is for.
pub(super) fn line(office: &Office, state: &State, of: (&Chooser, u64), said: &Said) -> Option<NewLine> {
    let (chooser, entry) = of;
    let zone = chooser.zone.as_deref().or_else(|| state.opened.as_ref().map(|opened| opened.zone.as_str()));
    let due = next(office.site.now(), chooser.hour.unwrap_or(office.hour), zone.unwrap_or("UTC"));
    let line = serde_json::to_string(said).ok()?;
    Some(NewLine { token: chooser.token.clone(), entry, due, line })
}

/// The next time at which it is this hour in a zone. An hour that is skipped or comes twice there is passed over that day.
fn next(now: i64, hour: u8, zone: &str) -> i64 {
    let there = Locale::civil(now, zone);
    let today = Day { year: there.year, month: there.month, day: there.day }.number();
    let days =
        today.into_iter().flat_map(|today| (0..4).map(move |after| Day::of(today.saturating_add(after) * DAY_MS)));
    let instants = days.filter_map(|day| {
        let local = format!("{:04}-{:02}-{:02}T{hour:02}:00:00", day.year, day.month, day.day);
        moment(&Locale::with_offset(&local, zone).ok()?)
    });
    instants.into_iter().find(|instant| *instant > now).unwrap_or(now.saturating_add(DAY_MS))
}

/// Writes digests for as long as the server runs.
pub(super) async fn write(office: Arc<Office>) {
    loop {
        office.lease.held().await;
        let of = office.clone();
        match beside("mail", move || write_due(&of)).await {
            Some(written) if written == AT_ONCE => {}
            Some(_) | None => tokio::time::sleep(LOOK).await,
        }
    }
}

fn write_due(office: &Office) -> Result<usize, Failure> {
    let (directory, now) = (office.site.directory(), office.site.now());
    let due = directory.due_digests(now, AT_ONCE)?;
    for (token, process, lines) in &due {
        let chooser = directory.chooser_of(token)?;
        let hosted = office.site.hosted(process);
        let mail = chooser.zip(hosted).and_then(|(chooser, hosted)| digest(office, hosted, &chooser, lines));
        directory.digest((token, process), mail.as_ref(), now)?;
        office.queued.notify_one();
    }
    Ok(due.len())
}

/// The mail, to where its reader is reached now; nothing where it is reached no more.
fn digest(office: &Office, hosted: &Hosted, chooser: &Chooser, lines: &[String]) -> Option<NewMail> {
    let snapshot = hosted.clerk.snapshot();
    let state = &snapshot.process.state;
    let now = office.site.now();
    let there = Locale::civil(now, state.opened.as_ref().map_or("UTC", |opened| opened.zone.as_str()));
    let day = Day { year: there.year, month: there.month, day: there.day };
    let party = Slug::new(&chooser.party)?;
    let offices = match Slug::new(&chooser.office) {
        Some(office) => of_office(state, (&party, &office), day).into_iter().collect(),
        None => recipients(state, None, &party, day),
    };
    let reached = offices.iter().filter(|office| office.office == Slug::new(&chooser.office));
    let mut reached = reached.flat_map(|office| targets(&snapshot, office));
    let target = reached.find(|target| target.appointment == chooser.appointment)?;
    let said: Vec<Said> = lines.iter().take(LINES_MAX).filter_map(|line| serde_json::from_str(line).ok()).collect();
    let text = Hash::of(&[lines.concat().as_bytes(), &now.to_be_bytes()]);
    let id = message_id(&office.from, (hosted.clerk.slug(), 0), &format!("digest/{}/{text}", chooser.token));
    let token = Some(chooser.token.clone());
    let reader = Reader { address: target.address, language: target.language, token };
    let sender = Sender { site: office.site.address(), from: &office.from, state, now };
    let message = sender.write((&id, &reader), &said, None).inspect_err(|error| {
        tracing::error!(process = %hosted.clerk.slug(), %error, "a digest could not be written");
    });
    Some(NewMail {
        message_id: id,
        entry: None,
        party: chooser.party.clone(),
        office: Some(chooser.office.clone()).filter(|office| !office.is_empty()),
        letter: None,
        address: reader.address.to_string(),
        message: message.ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::followers::lease::Lease;

    use std::path::Path;

    use clerk::{Clock, StoppedClock, acts_file};
    use procedure::Channel;
    use record::DataDir;
    use record::outbox::Outgoing;
    use web::{Purpose, Site};

    use crate::followers::notices::read_on;

    const ACTS: &str = "record.open by=secretariat process=delta nature=real zone=Asia/Almaty symbol=D name.en=Delta\n\
        documents.cite by=secretariat source=gazette title.en=Gazette day=2026-01-15\n\
        membership.add-body by=secretariat body=som name.en=SOM source=gazette\n\
        membership.add-party by=secretariat party=felmora kind=state name.en=Felmora\n\
        membership.record-status by=secretariat party=felmora status=member from=2026-01-15 source=gazette\n\
        membership.add-office by=secretariat office=desk party=felmora kind=mission name.en=Desk contact=desk@felmora.example from=2026-01-15\n";

    fn convene(number: u8) -> String {
        format!(
            "meetings.convene by=secretariat meeting=som-{number} level=som name.en=M{number} from=2036-09-14 symbol=D/{number}\n"
        )
    }

    /// An office of mail whose clock stands still, in a folder of its own.
    fn office(folder: &Path) -> (Office, Arc<StoppedClock>) {
        drop(std::fs::remove_dir_all(folder));
        let directory = Arc::new(DataDir::open(folder).unwrap());
        let stopped = Arc::new(StoppedClock::at(moment("2026-11-25T08:00Z").unwrap()));
        let clock: Arc<dyn Clock> = stopped.clone();
        let clerk = web::add_process(&directory, &Slug::new("delta").unwrap(), &clock).unwrap();
        acts_file::put(&clerk, ACTS, Channel::File).unwrap();
        let address = "https://process.example".to_owned();
        let site = Site::new(directory, Vec::from([clerk]), Purpose::Service, address, clock);
        let from = "secretariat@process.example".parse().unwrap();
        (Office { site, from, hour: 8, queued: Arc::default(), lease: Arc::new(Lease::new("mail")) }, stopped)
    }

    #[test]
    fn whoever_chose_a_mail_a_day_gets_one_and_whoever_chose_none_gets_none() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let _inside = runtime.enter();
        let folder = std::env::temp_dir().join(format!("meshveret-digests-{}", std::process::id()));
        let (office, clock) = office(&folder);
        let (hosted, directory) = (office.site.hosted("delta").unwrap().clone(), office.site.directory());
        let tell = |acts: &str| {
            acts_file::put(&hosted.clerk, acts, Channel::File).unwrap();
            while read_on(&office, &hosted.clerk).unwrap() {}
        };
        let next = || -> Option<Outgoing> { directory.take_mail(office.site.now()).unwrap() };
        // The first look begins where the record stands.
        tell("");
        tell(&convene(1));
        let first = next().unwrap();
        let text = String::from_utf8(first.message).unwrap();
        let (_, token) = text.split_once("/en/notices/").unwrap();
        let token = token.split_once("/>").unwrap().0;
        let mut chooser = directory.chooser_of(token).unwrap().unwrap();
        chooser.how = Vec::from([("meetings".to_owned(), "daily".to_owned())]);
        directory.choose(&chooser).unwrap();
        tell(&[convene(2), convene(3)].concat());
        assert_eq!((write_due(&office).unwrap(), next()), (0, None));
        // Eight o'clock in Almaty.
        clock.set(moment("2026-11-26T03:00Z").unwrap());
        assert_eq!(write_due(&office).unwrap(), 1);
        let digest = next().unwrap();
        let text = String::from_utf8(digest.message).unwrap();
        assert!(text.contains("Subject: Delta: 2 notices of today") && text.contains("/en/delta/som-3/"), "{text}");
        assert_eq!((write_due(&office).unwrap(), next()), (0, None));
        chooser.how = Vec::from([("meetings".to_owned(), "not".to_owned())]);
        directory.choose(&chooser).unwrap();
        tell(&convene(4));
        clock.set(moment("2026-11-28T03:00Z").unwrap());
        assert_eq!((write_due(&office).unwrap(), next()), (0, None));
        drop(std::fs::remove_dir_all(&folder));
    }

    fn check(now: &str, hour: u8, zone: &str) -> String {
        Locale::machine(next(moment(now).unwrap(), hour, zone))
    }

    #[test]
    fn a_digest_comes_at_the_next_such_hour_there() {
        assert_eq!(check("2026-11-25T08:00Z", 8, "Asia/Almaty"), "2026-11-26T03:00:00Z");
        assert_eq!(check("2026-11-25T02:59Z", 8, "Asia/Almaty"), "2026-11-25T03:00:00Z");
        // The clocks are put forward over this hour, and it is left out that day.
        assert_eq!(check("2026-03-28T23:30Z", 2, "Europe/Rome"), "2026-03-30T00:00:00Z");
        assert_eq!(check("2026-12-31T23:59Z", 0, "UTC"), "2027-01-01T00:00:00Z");
    }
}
