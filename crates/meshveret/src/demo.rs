//! The demonstration: files of acts, put through the rules of procedure. Putting them again repeats nothing.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use clerk::acts_file::{ActsError, left, put_line, read};
use clerk::{Clerk, Clock, PutError, WallClock};
use evidence::cube::Store;
use procedure::act_file::Line;
use procedure::membership::{Party, Seat, Status};
use procedure::names::Slug;
use procedure::time::Day;
use procedure::{Act, Capacity, Channel, Kind};
use record::DataDir;

use crate::house::House;

/// A file of acts: its name and what it says.
type Acts = (&'static str, &'static str);

/// The processes of the demonstration, each with its files of acts in the order in which they are put.
const PROCESSES: [(&str, &[Acts]); 2] = [
    ("almaty", &[("almaty.acts", include_str!("../../../demo/almaty.acts"))]),
    (
        "rehearsal",
        &[
            ("rehearsal.acts", include_str!("../../../demo/rehearsal.acts")),
            ("delegations.acts", include_str!("../../../demo/delegations.acts")),
            ("negotiation.acts", include_str!("../../../demo/negotiation.acts")),
        ],
    ),
];

/// The files that acts of the demonstration name by their content.
const FILES: [&[u8]; 11] = [
    include_bytes!("../../../demo/files/hall.png"),
    include_bytes!("../../../demo/files/harbour.jpg"),
    include_bytes!("../../../demo/files/terrace.jpg"),
    include_bytes!("../../../demo/files/original-scan.pdf"),
    include_bytes!("../../../demo/files/certified-copy.pdf"),
    include_bytes!("../../../demo/files/letter-of-nomination.pdf"),
    include_bytes!("../../../demo/files/note-verbale.docx"),
    include_bytes!("../../../demo/files/talks.pdf"),
    include_bytes!("../../../demo/files/ferry-note.txt"),
    include_bytes!("../../../demo/files/seasons.txt"),
    include_bytes!("../../../demo/files/crossings.csv"),
];

/// Excerpts of official statistics, by the name of their file.
const STATISTICS: [(&str, &[u8]); 10] = [
    ("knomad-bilateral.csv.gz", include_bytes!("../../../demo/evidence/knomad-bilateral.csv.gz")),
    ("knomad-inward.csv.gz", include_bytes!("../../../demo/evidence/knomad-inward.csv.gz")),
    ("un-desa-migrant-stock.csv.gz", include_bytes!("../../../demo/evidence/un-desa-migrant-stock.csv.gz")),
    ("un-desa-migrant-stock-2020.csv.gz", include_bytes!("../../../demo/evidence/un-desa-migrant-stock-2020.csv.gz")),
    ("un-desa-prospects.csv.gz", include_bytes!("../../../demo/evidence/un-desa-prospects.csv.gz")),
    ("un-desa-prospects-2024.csv.gz", include_bytes!("../../../demo/evidence/un-desa-prospects-2024.csv.gz")),
    ("unhcr-decisions.csv.gz", include_bytes!("../../../demo/evidence/unhcr-decisions.csv.gz")),
    ("unhcr-populations.csv.gz", include_bytes!("../../../demo/evidence/unhcr-populations.csv.gz")),
    ("world-bank-cost.csv.gz", include_bytes!("../../../demo/evidence/world-bank-cost.csv.gz")),
    ("world-bank-indicators.csv.gz", include_bytes!("../../../demo/evidence/world-bank-indicators.csv.gz")),
];

/// The file by which the data directory of a demonstration is known, so that papers made without a server say what it is.
pub(crate) const MARK: &str = "demonstration";

/// Acts of a meeting that are still to be put, one by one.
pub(crate) struct Rest {
    clerk: Clerk,
    lines: Vec<(Line, String)>,
    pace: Duration,
}

/// Puts the acts of the demonstration; with a pace, those from the opening of the rehearsal's meeting on are left. What
/// came after that meeting is not put then: its days are before the meeting that is still to be played.
pub(crate) fn fill(house: &mut House, pace: Option<u32>) -> Result<Option<Rest>> {
    std::fs::write(house.directory.path().join(MARK), "").context("cannot mark the data directory")?;
    store_files(&house.directory)?;
    let mut rest = None;
    for (slug, files) in PROCESSES {
        let slug = Slug::new(slug).with_context(|| format!("{slug} is no short name"))?;
        let clerk = house.clerk_or_new(&slug)?;
        for (file, acts) in files {
            let lines = read(acts, clerk.now()).with_context(|| format!("demo/{file}"))?;
            let mut lines = left(&clerk, lines)?;
            if comes_too_late(&clerk, &lines) {
                tracing::warn!(process = %slug, file, "the days of this file have passed here: it is left out");
                continue;
            }
            let opening = lines.iter().position(|(line, _)| line.act.kind() == Kind::MeetingsOpen);
            let left = opening.filter(|_| pace.is_some()).map(|opening| lines.split_off(opening));
            for line in lines {
                put(&clerk, line).with_context(|| format!("demo/{file}"))?;
            }
            if let (Some(seconds), Some(lines)) = (pace, left) {
                rest = Some(Rest { clerk: clerk.clone(), lines, pace: Duration::from_secs(seconds.into()) });
                break;
            }
        }
    }
    import_statistics(&house.directory)?;
    Ok(rest)
}

/// True if the record has passed the first day of a file that was never begun: its deadlines would be over before they are set.
/// A file that convenes no meeting goes on with one that is there, and sets no deadline.
fn comes_too_late(clerk: &Clerk, lines: &[(Line, String)]) -> bool {
    let snapshot = clerk.snapshot();
    let state = &snapshot.process.state;
    let mut convened = lines.iter().filter_map(|(line, _)| match &line.act {
        Act::MeetingsConvene(convene) => Some(state.meeting(&convene.meeting).is_ok()),
        _ => None,
    });
    let begun = convened.next().is_none_or(|first| first || convened.any(|known| known));
    let first = lines.iter().find_map(|(line, _)| line.at);
    !begun && first.is_some_and(|first| first < state.recorded())
}

fn store_files(directory: &DataDir) -> Result<()> {
    for file in FILES {
        directory.files().put(file)?;
    }
    Ok(())
}

/// Imports the excerpts where there is no cube yet: whoever imported the full files keeps them.
fn import_statistics(directory: &DataDir) -> Result<()> {
    let store = Store::below(directory.path());
    if store.path().exists() {
        return Ok(());
    }
    let folder = store.path().with_file_name("excerpts");
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut files = Vec::new();
    for (name, bytes) in STATISTICS {
        let path = folder.join(name);
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        files.push(path);
    }
    let imported = evidence::import::import(&store, &files, (None, Some(WallClock.now())));
    std::fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    imported.context("demo/evidence")?;
    Ok(())
}

/// Puts one act. What a visitor changed meanwhile may stand against an act of a newer demonstration: then it is left out.
fn put(clerk: &Clerk, line: (Line, String)) -> Result<(), ActsError> {
    match put_line(clerk, line, Channel::Demo) {
        Err(ActsError::Act { line, act, error: PutError::Rejected(why) }) if clerk.snapshot().head() > 0 => {
            tracing::warn!(process = %clerk.slug(), line, act, %why, "an act of the demonstration does not fit here");
            Ok(())
        }
        other => other.map(|_| ()),
    }
}

impl Rest {
    /// Puts what is left at its pace, by the clock of the wall.
    pub(crate) async fn play(self) {
        for (mut line, key) in self.lines {
            tokio::time::sleep(self.pace).await;
            (line.at, line.occurred, line.received) = (None, None, None);
            let clerk = self.clerk.clone();
            let putting = tokio::task::spawn_blocking(move || put(&clerk, (line, key))).await;
            match putting.map_err(|error| anyhow!(error)).and_then(|put| put.map_err(Into::into)) {
                Ok(()) => {}
                Err(error) => {
                    tracing::error!(%error, "the rehearsal stopped");
                    return;
                }
            }
        }
    }
}

/// The seats of the rehearsal that are worth a link: chair, secretariat, two members, an observer, the public.
pub(crate) fn seats(house: &House) -> Result<Vec<(Capacity, String)>> {
    let slug = Slug::new("rehearsal").context("rehearsal is no short name")?;
    let clerk = house.clerk(&slug)?;
    let snapshot = clerk.snapshot();
    let state = &snapshot.process.state;
    let zone = state.opened.as_ref().map_or("UTC", |opened| opened.zone.as_str());
    let civil = locale::Locale::civil(clerk.now(), zone);
    let today = Day { year: civil.year, month: civil.month, day: civil.day };
    let chair = state.chair_on(today);
    let with = |status: Status| {
        // A member that does not exercise its seat has little to do at a meeting.
        let sits =
            move |party: &&Arc<Party>| party.status_on(today) == status && party.seat_on(today) == Seat::Exercised;
        let of = state.parties.values().filter(sits);
        of.map(|party| party.slug.clone()).filter(|party| Some(party) != chair.as_ref()).collect::<Vec<_>>()
    };
    let members = with(Status::Member).into_iter().take(2);
    let parties = members.chain(with(Status::Observer).into_iter().take(1)).map(Capacity::Party);
    let all = [Capacity::Chair, Capacity::Secretariat].into_iter().chain(parties).chain([Capacity::Public]);
    Ok(all.map(|capacity| (capacity.clone(), capacity.to_string())).collect())
}
